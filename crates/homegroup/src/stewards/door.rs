//! The door to these pages: who may open them, and whose forms are taken.
//!
//! A handler says whom it is for by what it takes. Entrusted else gets the answer of an address that does not exist;
//! the frame puts the usual page around a bare status.

use std::marker::PhantomData;

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Request},
    http::{StatusCode, request::Parts},
    response::Response,
};

use super::{charges::Charges, who::Office};
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

/// Who may open a page.
pub(crate) trait Least: Send + Sync {
    fn opens(charges: &Charges) -> bool;
}

/// With any office of the site.
pub(crate) struct Servant;
/// With this office of the site or a higher one.
pub(crate) struct Moderator;
pub(crate) struct Admin;
/// With any charge at the desk: of the site, a service body or a group.
pub(crate) struct Entrusted;
/// With an office of the site or a service body.
pub(crate) struct Keeper;

impl Least for Servant {
    fn opens(charges: &Charges) -> bool {
        charges.holds(Office::Servant)
    }
}

impl Least for Moderator {
    fn opens(charges: &Charges) -> bool {
        charges.holds(Office::Moderator)
    }
}

impl Least for Admin {
    fn opens(charges: &Charges) -> bool {
        charges.holds(Office::Admin)
    }
}

impl Least for Entrusted {
    fn opens(charges: &Charges) -> bool {
        !charges.is_empty()
    }
}

impl Least for Keeper {
    fn opens(charges: &Charges) -> bool {
        charges.keeps()
    }
}

/// A visit of somebody who may open the page.
pub(crate) struct Desk<L> {
    pub(crate) app: Shared,
    pub(crate) visit: Visit,
    pub(crate) visitor: Visitor,
    /// All they are entrusted with.
    pub(crate) charges: Charges,
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

/// Where a page is, whom it is for, and what it is called.
type Way = (&'static str, fn(&Charges) -> bool, &'static str);

const TABS: &[Way] = &[
    ("/stewards", Entrusted::opens, "stewards-desk-tab"),
    ("/stewards/inbox", Keeper::opens, "stewards-inbox-title"),
    ("/stewards/checks", Keeper::opens, "checks-title"),
    ("/stewards/groups", Keeper::opens, "groups-title"),
    ("/stewards/listings", Entrusted::opens, "listings-title"),
    ("/stewards/reports", Moderator::opens, "stewards-reports-title"),
    ("/stewards/forum", Moderator::opens, "forum-desk-title"),
    ("/stewards/rooms", Servant::opens, "stewards-rooms-title"),
    ("/stewards/bodies", Keeper::opens, "bodies-title"),
    ("/stewards/sources", Admin::opens, "sources-title"),
    ("/stewards/people", Admin::opens, "stewards-people-title"),
];

impl<L> Desk<L> {
    /// The frame of a page; the title is the text of this name.
    pub(crate) fn frame(&self, title: &str) -> Frame {
        Frame::new(&self.app, &self.visit, Place::Elsewhere, &self.visit.t.s(title)).unlisted()
    }

    /// What stands above the page at `path`.
    pub(crate) fn head(&self, path: &str) -> Head {
        let tabs = TABS.iter().filter(|(_, opens, _)| opens(&self.charges)).map(|(tab, _, text)| Tab {
            href: self.visit.link(tab),
            text: self.visit.t.s(text),
            current: *tab == path,
        });
        Head { tabs: tabs.collect(), said: self.said("stewards-said"), k: self.visitor.form_token() }
    }

    /// What became of the form sent before: the text of these that `?said=` names. A word without one says nothing.
    pub(crate) fn said(&self, texts: &str) -> Option<String> {
        self.visit.t.maybe(&format!("{texts}-{}", self.asked("said")?))
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
        let charges = Charges::of(app, &visitor).await;
        if !L::opens(&charges) {
            return Err(StatusCode::NOT_FOUND);
        }
        Ok(Self { app: app.clone(), visit, visitor, charges, least: PhantomData })
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

/// The store, or the machine, did not do what it was asked. What a panic said stays out of the log: it may repeat what
/// somebody typed.
pub(crate) fn broken(error: impl std::fmt::Display + 'static) -> StatusCode {
    let panicked = (&error as &dyn std::any::Any).is::<tokio::task::JoinError>();
    let error: &dyn std::fmt::Display = if panicked { &"a task ended early" } else { &error };
    tracing::error!(%error, "a page for those who serve could not be made");
    StatusCode::INTERNAL_SERVER_ERROR
}
