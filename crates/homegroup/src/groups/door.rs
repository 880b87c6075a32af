//! Who is let into a group's own pages: its members, each under the one handle they have there.
//!
//! Everybody else gets the answer of an address that does not exist, to the byte: the frame puts the usual page around
//! a bare status.

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, RawPathParams, Request},
    http::{StatusCode, request::Parts},
    response::Response,
};
use privacy::{Member, Place};
use store::HomeGroup;

use super::details::Details;
use crate::{
    app::{App, Shared},
    identity::Visitor,
    web::{
        errors,
        forms::{self, Form},
        language::Visit,
        page::{self, Frame, Place as Nav},
    },
};

/// What a page of ours answers with.
pub(crate) type Page = Result<Response, StatusCode>;

/// A member of a group asks for one of its pages; the group's id is the part `{id}` of the address.
pub(crate) struct Inside {
    pub(crate) app: Shared,
    pub(crate) visit: Visit,
    pub(crate) visitor: Visitor,
    pub(crate) group: HomeGroup,
    pub(crate) details: Details,
    /// `home/<id>`.
    pub(crate) place: Place,
    /// Who asks, by their key in the group.
    pub(crate) member: Member,
    /// What they are called there.
    pub(crate) handle: Box<str>,
}

/// The place of the group with this id. `None` for what can be no id.
pub(crate) fn place_of(id: &str) -> Option<Place> {
    let is_id = id.len() == 16 && id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    if is_id { format!("home/{id}").parse().ok() } else { None }
}

/// The part `{id}` of an address.
pub(crate) async fn id_of(parts: &mut Parts, app: &Shared) -> Option<String> {
    let params = RawPathParams::from_request_parts(parts, app).await.ok()?;
    params.iter().find(|(name, _)| *name == "id").map(|(_, id)| id.to_owned())
}

impl Inside {
    /// Lets a member in. `Err` with 404 for everybody else.
    ///
    /// # Errors
    /// The status to answer with.
    pub(crate) async fn open(
        app: &Shared,
        visit: Visit,
        visitor: Visitor,
        id: &str,
    ) -> Result<Self, StatusCode> {
        let place = place_of(id).ok_or(StatusCode::NOT_FOUND)?;
        let member = visitor.member(&place).ok_or(StatusCode::NOT_FOUND)?;
        let known = app.store.home_member(place.as_str(), &member.to_string()).await.map_err(broken)?;
        let handle = known.ok_or(StatusCode::NOT_FOUND)?.handle;
        let group = app.store.home_group(id).await.map_err(broken)?.ok_or(StatusCode::NOT_FOUND)?;
        let details = Details::of(&group).map_err(broken)?;
        Ok(Self { app: app.clone(), visit, visitor, group, details, place, member, handle })
    }

    /// The key of whoever asks, as the store knows it.
    pub(crate) fn key(&self) -> String {
        self.member.to_string()
    }

    /// The group is closed: it can be read, and nothing can be done in it any more.
    pub(crate) fn is_closed(&self) -> bool {
        self.group.gone.is_some()
    }

    /// The frame of a page; the title is neutral.
    pub(crate) fn frame(&self) -> Frame {
        Frame::new(&self.app, &self.visit, Nav::Elsewhere, &self.visit.t.s("homegroup-title")).unlisted()
    }

    /// The token of their forms.
    pub(crate) fn k(&self) -> String {
        self.visitor.form_token()
    }

    /// The path of one of this group's pages, in the language of this one.
    pub(crate) fn path(&self, rest: &str) -> String {
        self.visit.link(&format!("/groups/{}{rest}", self.group.id))
    }

    /// Sends the browser to another of this group's pages.
    pub(crate) fn go(&self, rest: &str) -> Response {
        page::see_other(&self.path(rest))
    }

    /// A parameter of the address.
    pub(crate) fn asked(&self, name: &str) -> Option<String> {
        forms::pairs(&self.visit.query).into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    /// What became of the form sent before: the text `homegroup-said-…` that `?said=` names.
    pub(crate) fn said(&self) -> Option<String> {
        self.visit.t.maybe(&format!("homegroup-said-{}", self.asked("said")?))
    }
}

impl FromRequestParts<Shared> for Inside {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, StatusCode> {
        let Ok(visit) = Visit::from_request_parts(parts, app).await;
        let Ok(visitor) = Visitor::from_request_parts(parts, app).await;
        let id = id_of(parts, app).await.ok_or(StatusCode::NOT_FOUND)?;
        Self::open(app, visit, visitor, &id).await
    }
}

/// A form that a member sent from a page of ours, in a group that is not closed.
pub(crate) struct Sent {
    pub(crate) inside: Inside,
    pub(crate) form: Form,
}

impl FromRequest<Shared> for Sent {
    type Rejection = StatusCode;

    async fn from_request(request: Request, app: &Shared) -> Result<Self, StatusCode> {
        let Ended { inside, form } = Ended::from_request(request, app).await?;
        if inside.is_closed() {
            return Err(StatusCode::CONFLICT);
        }
        Ok(Self { inside, form })
    }
}

/// A form that a member sent from a page of ours, whether the group is closed or not: what everybody can do to the end.
pub(crate) struct Ended {
    pub(crate) inside: Inside,
    pub(crate) form: Form,
}

impl FromRequest<Shared> for Ended {
    type Rejection = StatusCode;

    async fn from_request(request: Request, app: &Shared) -> Result<Self, StatusCode> {
        let (mut parts, body) = request.into_parts();
        // First, so that nobody else can tell a group by how it takes a form.
        let inside = Inside::from_request_parts(&mut parts, app).await?;
        let headers = parts.headers.clone();
        let body = Bytes::from_request(Request::from_parts(parts, body), app).await;
        let form = Form::read(&body.map_err(|refused| refused.status())?);
        if !inside.visitor.sent(&headers, form.get("k")) {
            return Err(StatusCode::FORBIDDEN);
        }
        Ok(Self { inside, form })
    }
}

/// The answer of an address that does not exist.
pub(crate) fn nothing_here(app: &App, visit: &Visit) -> Response {
    errors::not_found(app, visit)
}

/// The store, or the machine, did not do what it was asked. What is logged names no one.
pub(crate) fn broken(error: impl std::fmt::Display) -> StatusCode {
    tracing::error!(%error, "a page of a group could not be made");
    StatusCode::INTERNAL_SERVER_ERROR
}
