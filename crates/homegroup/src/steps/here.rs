//! Whoever asks for these pages, and how they want them worded.

use axum::{
    body::{Bytes, to_bytes},
    extract::{FromRequest, FromRequestParts, Request},
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Response},
};
use jiff::civil::Date;
use privacy::{Place, Root, entry::WritingKey};
use tokio::sync::MutexGuard;

use super::signed_out;
use crate::{
    app::Shared,
    identity::{
        Visitor,
        settings::{self, Settings},
    },
    web::{
        errors,
        forms::{self, Form},
        language::Visit,
        page::{Frame, Place as Nav},
    },
};

/// What a page of ours answers with.
pub(crate) type Page = Result<Response, StatusCode>;

/// The longest form that is given back to somebody who is no longer signed in: anybody may send one.
const LARGEST_GIVEN_BACK: usize = 1024 * 1024;

/// In which everybody who writes is somebody, without a handle.
pub(crate) const PLACE: &str = "steps";

/// Who somebody is here.
#[derive(Clone)]
pub(crate) enum Who {
    /// No cookie.
    Nobody,
    /// For this visit: nothing they wrote could be found again.
    Guest,
    /// Came with words under which nothing is kept; perhaps they are not the right ones.
    Unknown,
    /// Can come back.
    Known(Box<Settings>),
}

/// A visit to one of these pages.
#[derive(Clone)]
pub(crate) struct Here {
    pub(crate) app: Shared,
    pub(crate) visit: Visit,
    pub(crate) visitor: Visitor,
    pub(crate) who: Who,
    /// The wording that the address asks for.
    asked_secular: Option<bool>,
}

impl Here {
    /// Does the secular wording stand here?
    pub(crate) fn secular(&self) -> bool {
        let kept = matches!(&self.who, Who::Known(settings) if settings.secular);
        self.asked_secular.unwrap_or(kept)
    }

    /// A path of this site, with the wording that the address asks for carried along.
    pub(crate) fn link(&self, path: &str) -> String {
        let path = self.visit.link(path);
        match self.asked_secular {
            Some(secular) => {
                format!("{path}{}words={}", if path.contains('?') { '&' } else { '?' }, word(secular))
            }
            None => path,
        }
    }

    /// The page of a path.
    pub(crate) fn link_to_path(&self, slug: &str) -> String {
        self.link(&format!("/steps/{slug}"))
    }

    /// This page with the other wording.
    pub(crate) fn other_words(&self) -> String {
        let rest = forms::pairs(&self.visit.query).into_iter().filter(|(name, _)| name != "words");
        let mut query: Vec<String> = rest
            .map(|(name, value)| format!("{}={}", forms::encoded(&name), forms::encoded(&value)))
            .collect();
        query.push(format!("words={}", word(!self.secular())));
        self.visit.link(&format!("{}?{}", self.visit.path, query.join("&")))
    }

    /// The root of whoever can keep pages.
    pub(crate) fn writer(&self) -> Option<&Root> {
        self.visitor.root().filter(|_| matches!(self.who, Who::Known(_)))
    }

    /// What their pages are sealed under.
    pub(crate) fn writing(&self) -> Option<WritingKey> {
        self.writer().map(Root::writing)
    }

    /// Who they are to the store; empty for whoever can keep nothing.
    pub(crate) fn member(&self) -> String {
        self.writer().and_then(member).map(|(_, member)| member).unwrap_or_default()
    }

    /// A turn to keep something of whoever asks, who still can: what is kept for them may have been deleted since their
    /// request began, and nothing may be left behind by it.
    pub(crate) async fn turn(&self) -> Result<MutexGuard<'_, ()>, StatusCode> {
        let root = self.writer().ok_or(StatusCode::FORBIDDEN)?;
        let turn = settings::turn_while_kept(&self.app.door, &self.app.store, root).await.map_err(broken)?;
        turn.ok_or(StatusCode::FORBIDDEN)
    }

    pub(crate) fn k(&self) -> String {
        self.visitor.form_token()
    }

    /// The day it is, in UTC.
    pub(crate) fn today(&self) -> Date {
        self.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date()
    }

    /// The last day that has begun somewhere.
    pub(crate) fn tomorrow(&self) -> Date {
        self.today().tomorrow().unwrap_or(self.today())
    }

    /// The frame of a page.
    pub(crate) fn frame(&self, title: &str) -> Frame {
        let frame = Frame::new(&self.app, &self.visit, Nav::Steps, title);
        match &self.who {
            Who::Nobody => frame,
            Who::Known(settings) if settings.discreet => frame.unlisted().discreet(&self.app),
            _ => frame.unlisted(),
        }
    }

    /// The frame of a page that is none of the Steps.
    pub(crate) fn frame_of(&self, title: &str) -> Frame {
        Frame { place: Nav::Elsewhere, ..self.frame(title) }
    }

    /// A parameter of the address.
    pub(crate) fn asked(&self, name: &str) -> Option<String> {
        forms::pairs(&self.visit.query).into_iter().find(|(key, _)| key == name).map(|(_, value)| value)
    }

    pub(crate) fn s(&self, id: &str) -> String {
        self.visit.t.s(id)
    }

    /// What the scripts of these pages say, as JSON by their names.
    pub(crate) fn script_words(&self) -> String {
        self.script_words_with(&["life-", "plan-craving"])
    }

    /// The same with the texts whose names begin so.
    pub(crate) fn script_words_with(&self, beginnings: &[&str]) -> String {
        let t = &self.visit.t;
        let said =
            t.patterns("steps-say-").map(|(id, text)| (id.trim_start_matches("steps-say-").to_owned(), text));
        let more = beginnings.iter().flat_map(|beginning| t.patterns(beginning));
        let more = more.map(|(id, text)| (id.to_owned(), text));
        // A script cannot choose a plural; one of a thing, and none, is said by itself.
        let one = ["life-total", "life-stretch", "life-days-of", "life-months-of", "life-years-of"];
        let one = one.map(|id| (format!("{id}-1"), t.n(id, 1)));
        let unread = [0, 1].map(|count| (format!("plan-unread-{count}"), t.n("plan-unread", count)));
        // A calendar is sealed anew wherever the plan may be kept.
        let always = ["visits-", "plan-neutral"].into_iter().flat_map(|beginning| t.patterns(beginning));
        let always = always.map(|(id, text)| (id.to_owned(), text));
        let words: std::collections::BTreeMap<String, String> =
            said.chain(more).chain(always).chain(one).chain(unread).collect();
        serde_json::to_string(&words).unwrap_or_default()
    }

    /// The script of these pages.
    pub(crate) fn script(&self) -> String {
        self.app.shipped.assets.address("steps.js").to_owned()
    }
}

/// Who somebody is where they write for themselves: the place, and their key there.
pub(crate) fn member(root: &Root) -> Option<(String, String)> {
    let place: Place = PLACE.parse().ok()?;
    Some((place.to_string(), root.member(&place).to_string()))
}

/// A wording as an address names it.
pub(crate) fn word(secular: bool) -> &'static str {
    if secular { "secular" } else { "spiritual" }
}

impl FromRequestParts<Shared> for Here {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, StatusCode> {
        let Ok(visit) = Visit::from_request_parts(parts, app).await;
        let Ok(visitor) = Visitor::from_request_parts(parts, app).await;
        let who = match visitor.root() {
            None => Who::Nobody,
            Some(_) if !visitor.returns() => Who::Guest,
            Some(root) => match settings::load(&app.store, root).await.map_err(broken)? {
                Some(settings) => Who::Known(Box::new(settings)),
                None => Who::Unknown,
            },
        };
        let asked = forms::pairs(&visit.query).into_iter().find(|(name, _)| name == "words");
        let asked_secular = asked.and_then(|(_, words)| match words.as_str() {
            "secular" => Some(true),
            "spiritual" => Some(false),
            _ => None,
        });
        Ok(Self { app: app.clone(), visit, visitor, who, asked_secular })
    }
}

/// A form that a page of ours sent for somebody who can keep pages.
pub(crate) struct Sent {
    pub(crate) here: Here,
    pub(crate) form: Form,
}

impl FromRequest<Shared> for Sent {
    type Rejection = Response;

    async fn from_request(request: Request, app: &Shared) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let here = Here::from_request_parts(&mut parts, app).await.map_err(IntoResponse::into_response)?;
        let refused = || errors::show(app, &here.visit, StatusCode::FORBIDDEN);
        // Before a long body is taken in.
        if !forms::from_here(&parts.headers) {
            return Err(refused());
        }
        if here.writer().is_none() {
            let body = to_bytes(body, LARGEST_GIVEN_BACK).await.map_err(|_| refused())?;
            return Err(signed_out::page(&here, &Form::read(&body)).unwrap_or_else(refused));
        }
        let headers = parts.headers.clone();
        let body = Bytes::from_request(Request::from_parts(parts, body), app).await;
        let form = Form::read(&body.map_err(|rejection| rejection.status().into_response())?);
        if !here.visitor.sent(&headers, form.get("k")) {
            return Err(signed_out::page(&here, &form).unwrap_or_else(refused));
        }
        Ok(Self { here, form })
    }
}

/// The store, or the machine, did not do what it was asked. Nothing of the request is logged.
pub(crate) fn broken(error: impl std::fmt::Display) -> StatusCode {
    tracing::error!(%error, "a page of the Steps could not be made");
    StatusCode::INTERNAL_SERVER_ERROR
}
