//! The door to these pages: who may open them, and whose forms are taken.
//!
//! A handler says whom it is for by what it takes. Anybody else gets the answer of an address that does not exist;
//! the frame puts the usual page around a bare status.

use std::marker::PhantomData;

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Request},
    http::{StatusCode, request::Parts},
    response::Response,
};

use super::who::Office;
use crate::{
    app::Shared,
    identity::Visitor,
    web::{
        forms::{self, Form},
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// What a page of ours answers with.
pub(crate) type Page = Result<Response, StatusCode>;

/// What a page may say about the form sent before, in `?said=…`.
const SAID: [&str; 17] = [
    "done",
    "opened",
    "deleted",
    "gone",
    "unsure",
    "last",
    "revoked",
    "revoked-site",
    "withdrawn",
    "where",
    "saved",
    "removed",
    "confirmed",
    "merged",
    "unmerged",
    "apart",
    "together",
];

/// The least office that opens a page.
pub(crate) trait Least: Send + Sync {
    const OFFICE: Office;
}

pub(crate) struct Servant;
pub(crate) struct Moderator;
pub(crate) struct Admin;

impl Least for Servant {
    const OFFICE: Office = Office::Servant;
}

impl Least for Moderator {
    const OFFICE: Office = Office::Moderator;
}

impl Least for Admin {
    const OFFICE: Office = Office::Admin;
}

/// A visit of somebody whose office is high enough.
pub(crate) struct Desk<L> {
    pub(crate) app: Shared,
    pub(crate) visit: Visit,
    pub(crate) visitor: Visitor,
    pub(crate) office: Office,
    least: PhantomData<L>,
}

/// What stands above the content of these pages; templates reach it as `h`.
pub(crate) struct Head {
    pub(crate) tabs: Vec<Tab>,
    /// What became of the form sent before.
    pub(crate) said: Option<String>,
    /// The token of their forms.
    pub(crate) k: String,
}

/// A way to another of these pages.
pub(crate) struct Tab {
    pub(crate) href: String,
    pub(crate) text: String,
    pub(crate) current: bool,
}

/// Where the pages are, whom each is for, and what it is called.
const TABS: [(&str, Office, &str); 8] = [
    ("/stewards", Office::Servant, "stewards-desk-tab"),
    ("/stewards/inbox", Office::Servant, "stewards-inbox-title"),
    ("/stewards/checks", Office::Servant, "checks-title"),
    ("/stewards/groups", Office::Servant, "groups-title"),
    ("/stewards/reports", Office::Moderator, "stewards-reports-title"),
    ("/stewards/rooms", Office::Servant, "stewards-rooms-title"),
    ("/stewards/sources", Office::Admin, "sources-title"),
    ("/stewards/people", Office::Admin, "stewards-people-title"),
];

impl<L> Desk<L> {
    /// The frame of a page; the title is the text of this name.
    pub(crate) fn frame(&self, title: &str) -> Frame {
        Frame::new(&self.app, &self.visit, Place::Elsewhere, &self.visit.t.s(title)).unlisted()
    }

    /// What stands above the page at `path`.
    pub(crate) fn head(&self, path: &str) -> Head {
        let tabs = TABS.iter().filter(|(_, least, _)| self.office >= *least).map(|(tab, _, text)| Tab {
            href: self.visit.link(tab),
            text: self.visit.t.s(text),
            current: *tab == path,
        });
        let said = self.asked("said").filter(|word| SAID.contains(&word.as_str()));
        Head {
            tabs: tabs.collect(),
            said: said.map(|word| self.visit.t.s(&format!("stewards-said-{word}"))),
            k: self.visitor.form_token(),
        }
    }

    /// A parameter of the address.
    pub(crate) fn asked(&self, name: &str) -> Option<String> {
        forms::pairs(&self.visit.query).into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// Sends the browser to another of these pages.
    pub(crate) fn go(&self, path: &str) -> Response {
        page::see_other(&self.visit.link(path))
    }
}

impl<L: Least> FromRequestParts<Shared> for Desk<L> {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, StatusCode> {
        let Ok(visit) = Visit::from_request_parts(parts, app).await;
        let Ok(visitor) = Visitor::from_request_parts(parts, app).await;
        let office = super::office(app, &visitor).await.filter(|office| *office >= L::OFFICE);
        let office = office.ok_or(StatusCode::NOT_FOUND)?;
        Ok(Self { app: app.clone(), visit, visitor, office, least: PhantomData })
    }
}

/// A form that such a person sent from a page of ours.
pub(crate) struct Sent<L> {
    pub(crate) desk: Desk<L>,
    pub(crate) form: Form,
}

impl<L: Least> FromRequest<Shared> for Sent<L> {
    type Rejection = StatusCode;

    async fn from_request(request: Request, app: &Shared) -> Result<Self, StatusCode> {
        let (mut parts, body) = request.into_parts();
        let desk = Desk::from_request_parts(&mut parts, app).await?;
        let headers = parts.headers.clone();
        let body = Bytes::from_request(Request::from_parts(parts, body), app).await;
        let form = Form::read(&body.map_err(|refused| refused.status())?);
        if !desk.visitor.sent(&headers, form.get("k")) {
            return Err(StatusCode::FORBIDDEN);
        }
        Ok(Self { desk, form })
    }
}

/// The store, or the machine, did not do what it was asked.
pub(crate) fn broken(error: impl std::fmt::Display) -> StatusCode {
    tracing::error!(%error, "a page for those who serve could not be made");
    StatusCode::INTERNAL_SERVER_ERROR
}
