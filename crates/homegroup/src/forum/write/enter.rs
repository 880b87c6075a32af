//! Becoming somebody, for whoever wants to write: with six words, or just this once.

use askama::Template;
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::Response,
};
use privacy::{Root, Session, SessionKind};

use super::super::here::{Here, Page, Sent, Taken, broken};
use crate::{
    app::Shared,
    identity::{Visitor, cookie},
    random,
    web::{
        forms::Form,
        language::Visit,
        page::{self, Frame, Place},
    },
};

#[derive(Template)]
#[template(path = "forum_knock.html")]
struct KnockPage {
    f: Frame,
    area: String,
    base: String,
    /// Where they were going.
    to: String,
}

/// What nobody gets who wants to write: the same for everybody.
pub(super) fn knock(here: &Here, rest: &str) -> Response {
    page::render(&KnockPage {
        f: here.frame(&here.visit.t.s("forum-title")).unlisted(),
        area: here.ground.title.clone(),
        base: here.visit.link(&here.ground.path("")),
        to: here.ground.path(rest),
    })
}

/// Whoever sends the form; no place of theirs is needed.
pub(in crate::forum) struct Anybody {
    app: Shared,
    visit: Visit,
    visitor: Visitor,
}

impl axum::extract::FromRequestParts<Shared> for Anybody {
    type Rejection = StatusCode;

    async fn from_request_parts(
        parts: &mut axum::http::request::Parts,
        app: &Shared,
    ) -> Result<Self, StatusCode> {
        let Ok(visit) = Visit::from_request_parts(parts, app).await;
        let Ok(visitor) = Visitor::from_request_parts(parts, app).await;
        Ok(Self { app: app.clone(), visit, visitor })
    }
}

/// `POST /forum/enter`: somebody for now, as a room's door makes them. Whoever is somebody stays it.
pub(in crate::forum) async fn take(_: State<Shared>, taken: Taken<Anybody>) -> Page {
    let Sent { visit: Anybody { app, visit, visitor }, form } = taken.sent;
    let mut answer = page::see_other(&visit.link(&way(&form)));
    if visitor.session().is_none() {
        let root = Root::guest(random::bytes().map_err(broken)?);
        let session = Session { root, kind: SessionKind::Guest, day: app.clock.today() };
        answer.headers_mut().insert(header::SET_COOKIE, cookie::set(&app.door, &session).map_err(broken)?);
    }
    Ok(answer)
}

/// Where they were going: a path below the forum's, and nothing else.
fn way(form: &Form) -> String {
    let to = form.get("to");
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'?' | b'=' | b'&');
    if to.starts_with("/forum/") && to.bytes().all(plain) { to.to_owned() } else { "/forum".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_leads_into_the_forum_and_nowhere_else() {
        for (to, expected) in [
            ("/forum/steps/new?kind=story&day=", "/forum/steps/new?kind=story&day="),
            ("https://elsewhere.example/", "/forum"),
            ("//elsewhere.example/forum/", "/forum"),
            ("/forum/../me", "/forum"),
            ("/forum/steps\r\nset-cookie: a=b", "/forum"),
            ("", "/forum"),
        ] {
            assert_eq!(way(&Form::of(vec![("to".to_owned(), to.to_owned())])), expected, "{to}");
        }
    }
}
