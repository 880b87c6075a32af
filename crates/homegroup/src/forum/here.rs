//! Whoever asks, and the place in which they read or write.
//!
//! A place is a public area, or the area of a home group, which to everybody but its members is not there.

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, RawPathParams, Request},
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use privacy::{Member, Place};
use store::{OwnPost, PostState, Writer};

use super::areas::Area;
use crate::{
    app::{App, Shared},
    identity::Visitor,
    web::{
        errors,
        forms::{self, Form},
        language::Visit,
        page::{self, Frame, Place as Nav},
        texts::Locale,
    },
};

/// What stands before a group's id in an address of the forum.
const GROUP: &str = "g-";

/// What a page of ours answers with.
pub(crate) type Page = Result<Response, StatusCode>;

/// Where people write.
#[derive(Clone, Debug)]
pub(crate) struct Ground {
    /// In its address.
    pub(crate) slug: Box<str>,
    /// Where a person has one handle.
    pub(crate) place: Place,
    /// As people call it.
    pub(crate) title: String,
    /// What it is for.
    pub(crate) about: String,
    /// The one language that is written there, if it is one (ISO 639-1).
    pub(crate) language: Option<Box<str>>,
    /// Only members of a group read it; under this handle whoever asks is one of them.
    pub(crate) private: Option<Box<str>>,
    /// Of a group that is closed: what stands here can be read for a while, and nothing is added.
    pub(crate) closed: bool,
}

impl Ground {
    fn of_area(area: &Area, t: &Locale) -> Result<Self, StatusCode> {
        Ok(Self {
            slug: area.slug.clone(),
            place: area.place().map_err(broken)?,
            title: area.title(t),
            about: area.about(t),
            language: area.language.clone(),
            private: None,
            closed: false,
        })
    }

    /// Do only members of a group read it?
    pub(crate) fn is_private(&self) -> bool {
        self.private.is_some()
    }

    /// The id of the group whose members write here.
    pub(crate) fn group(&self) -> Option<&str> {
        self.place.as_str().strip_prefix("home/")
    }

    /// A path below its own.
    pub(crate) fn path(&self, rest: &str) -> String {
        format!("/forum/{}{rest}", self.slug)
    }
}

/// A visit to a place.
pub(crate) struct Here {
    pub(crate) app: Shared,
    pub(crate) visit: Visit,
    pub(crate) visitor: Visitor,
    pub(crate) ground: Ground,
}

impl Here {
    /// A visit to a public area.
    pub(crate) fn in_area(
        app: Shared,
        visit: Visit,
        visitor: Visitor,
        area: &Area,
    ) -> Result<Self, StatusCode> {
        let ground = Ground::of_area(area, &visit.t)?;
        Ok(Self { app, visit, visitor, ground })
    }

    /// The frame of a page.
    pub(crate) fn frame(&self, title: &str) -> Frame {
        frame(&self.app, &self.visit, title)
    }

    /// A parameter of the address.
    pub(crate) fn asked(&self, name: &str) -> Option<String> {
        asked(&self.visit, name)
    }

    /// Their key here; nobody has none.
    pub(crate) fn member(&self) -> Option<Member> {
        self.visitor.member(&self.ground.place)
    }

    /// The same as it is kept; empty for nobody.
    pub(crate) fn key(&self) -> String {
        self.member().map(|member| member.to_string()).unwrap_or_default()
    }

    /// Who they are here, if they ever wrote.
    pub(crate) async fn author(&self) -> Result<Option<Writer>, StatusCode> {
        let Some(member) = self.member() else { return Ok(None) };
        self.app.store.author(self.ground.place.as_str(), &member.to_string()).await.map_err(broken)
    }

    /// A post here was written, changed, let through or taken away.
    pub(crate) async fn tell_search(&self, post: &str) -> Result<(), StatusCode> {
        self.app.words.refresh(&self.app.store, post).await.map_err(broken)
    }

    /// Sends the browser to a path below this place's.
    pub(crate) fn go(&self, rest: &str) -> Response {
        page::see_other(&self.visit.link(&self.ground.path(rest)))
    }
}

/// The frame of a page of the forum.
pub(crate) fn frame(app: &App, visit: &Visit, title: &str) -> Frame {
    Frame::new(app, visit, Nav::Forum, title)
}

/// A parameter of an address.
pub(crate) fn asked(visit: &Visit, name: &str) -> Option<String> {
    forms::pairs(&visit.query).into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
}

/// The place of this short name, for whoever asks.
async fn ground(app: &App, visit: &Visit, visitor: &Visitor, slug: &str) -> Result<Ground, StatusCode> {
    match slug.strip_prefix(GROUP) {
        Some(id) => of_group(app, visitor, id).await,
        None => Ground::of_area(app.shipped.areas.find(slug).ok_or(StatusCode::NOT_FOUND)?, &visit.t),
    }
}

/// The same by the place.
async fn ground_of(app: &App, visit: &Visit, visitor: &Visitor, place: &str) -> Result<Ground, StatusCode> {
    match place.strip_prefix("home/") {
        Some(id) => of_group(app, visitor, id).await,
        None => Ground::of_area(app.shipped.areas.of_place(place).ok_or(StatusCode::NOT_FOUND)?, &visit.t),
    }
}

/// A group's own area. Whoever is not in the group gets the answer of one that does not exist.
async fn of_group(app: &App, visitor: &Visitor, id: &str) -> Result<Ground, StatusCode> {
    let place: Place = format!("home/{id}").parse().map_err(|_| StatusCode::NOT_FOUND)?;
    let key = visitor.member(&place).ok_or(StatusCode::NOT_FOUND)?.to_string();
    let member = app.store.home_member(place.as_str(), &key).await.map_err(broken)?;
    let member = member.ok_or(StatusCode::NOT_FOUND)?;
    let group = app.store.home_group(id).await.map_err(broken)?;
    // Among young people there is no place that others cannot look into.
    let group = group.filter(|group| !group.young).ok_or(StatusCode::NOT_FOUND)?;
    Ok(Ground {
        slug: format!("{GROUP}{id}").into(),
        title: group.title.to_string(),
        about: String::new(),
        language: Some(group.language.clone()),
        private: Some(member.handle),
        closed: group.gone.is_some(),
        place,
    })
}

/// A part of the path by its name.
async fn part(parts: &mut Parts, name: &str) -> Result<String, StatusCode> {
    let named = RawPathParams::from_request_parts(parts, &()).await.map_err(|_| StatusCode::NOT_FOUND)?;
    let found = named.iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_owned());
    found.ok_or(StatusCode::NOT_FOUND)
}

impl FromRequestParts<Shared> for Here {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, StatusCode> {
        let Ok(visit) = Visit::from_request_parts(parts, app).await;
        let Ok(visitor) = Visitor::from_request_parts(parts, app).await;
        let ground = ground(app, &visit, &visitor, &part(parts, "area").await?).await?;
        Ok(Self { app: app.clone(), visit, visitor, ground })
    }
}

/// A visit to one post: one that everybody may read who may read the place, or one's own.
pub(crate) struct At {
    pub(crate) here: Here,
    pub(crate) one: OwnPost,
}

impl At {
    /// Did whoever asks write it?
    pub(crate) fn is_own(&self) -> bool {
        let key = self.here.key();
        !key.is_empty() && *self.one.post.member == *key
    }
}

impl FromRequestParts<Shared> for At {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, StatusCode> {
        let Ok(visit) = Visit::from_request_parts(parts, app).await;
        let Ok(visitor) = Visitor::from_request_parts(parts, app).await;
        let id = part(parts, "post").await?;
        let one = app.store.post(&id).await.map_err(broken)?.ok_or(StatusCode::NOT_FOUND)?;
        let ground = ground_of(app, &visit, &visitor, &one.post.place).await?;
        let at = Self { here: Here { app: app.clone(), visit, visitor, ground }, one };
        let shown = at.one.post.state == PostState::Shown && at.one.thread_shown;
        if shown || (at.is_own() && at.one.post.state != PostState::Locked) {
            Ok(at)
        } else {
            Err(StatusCode::NOT_FOUND)
        }
    }
}

/// A form that a page of ours sent for whoever sent it, who is somebody.
pub(crate) struct Sent<V> {
    pub(crate) visit: V,
    pub(crate) form: Form,
}

impl<V> FromRequest<Shared> for Sent<V>
where
    V: FromRequestParts<Shared, Rejection = StatusCode> + Send,
{
    type Rejection = Response;

    async fn from_request(request: Request, app: &Shared) -> Result<Self, Response> {
        let sent = Taken::<V>::from_request(request, app).await?;
        if sent.visitor.session().is_some() {
            Ok(sent.sent)
        } else {
            Err(StatusCode::FORBIDDEN.into_response())
        }
    }
}

/// The same from anybody, also from nobody.
pub(crate) struct Taken<V> {
    pub(crate) sent: Sent<V>,
    visitor: Visitor,
}

impl<V> FromRequest<Shared> for Taken<V>
where
    V: FromRequestParts<Shared, Rejection = StatusCode> + Send,
{
    type Rejection = Response;

    async fn from_request(request: Request, app: &Shared) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let Ok(page) = Visit::from_request_parts(&mut parts, app).await;
        let Ok(visitor) = Visitor::from_request_parts(&mut parts, app).await;
        let visit = V::from_request_parts(&mut parts, app).await.map_err(IntoResponse::into_response)?;
        let headers = parts.headers.clone();
        let body = Bytes::from_request(Request::from_parts(parts, body), app).await;
        let form = Form::read(&body.map_err(|refused| refused.status().into_response())?);
        if !visitor.may_send(&headers, form.get("k")) {
            return Err(errors::show(app, &page, StatusCode::FORBIDDEN));
        }
        Ok(Self { sent: Sent { visit, form }, visitor })
    }
}

/// The store, or the machine, did not do what it was asked. Nothing of the request is logged.
pub(crate) fn broken(error: impl std::fmt::Display) -> StatusCode {
    tracing::error!(%error, "a page of the forum could not be made");
    StatusCode::INTERNAL_SERVER_ERROR
}
