//! The desk: what waits.

use askama::Template;

use super::{
    door::{Desk, Head, Page, Servant, broken},
    who::{Charge, Office, handle_of},
    words,
};
use crate::web::{
    page::{self, Frame, Place},
    texts::FIRST,
};

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage {
    f: Frame,
    h: Head,
    /// Who is here, and as what.
    hello: String,
    doors: Vec<Door>,
}

/// A page of theirs, and what waits there.
struct Door {
    href: String,
    title: String,
    text: String,
    /// Somebody waits for an answer.
    waits: bool,
}

/// `GET /stewards`
pub(super) async fn show(desk: Desk<Servant>) -> Page {
    let (app, t) = (&desk.app, &desk.visit.t);
    let door = |path: &str, title: &str, text: String, waits: bool| Door {
        href: desk.visit.link(path),
        title: t.s(title),
        text,
        waits,
    };
    let corrections = app.store.open_corrections().await.map_err(broken)?.len();
    let text = t.n("stewards-desk-inbox", corrections);
    let mut doors = vec![door("/stewards/inbox", "stewards-inbox-title", text, corrections > 0)];
    if desk.office >= Office::Moderator {
        let reports = app.store.open_reports().await.map_err(broken)?.len();
        let text = t.n("stewards-desk-reports", reports);
        doors.push(door("/stewards/reports", "stewards-reports-title", text, reports > 0));
    }
    doors.push(door("/stewards/rooms", "stewards-rooms-title", t.s("stewards-desk-rooms"), false));
    if desk.office >= Office::Admin {
        let waiting = app.store.feeds().await.map_err(broken)?;
        let waiting = waiting.iter().filter(|feed| feed.quarantined.is_some() || feed.failures > 1).count();
        let text = t.n("stewards-desk-sources", waiting);
        doors.push(door("/stewards/sources", "sources-title", text, waiting > 0));
        doors.push(door("/stewards/people", "stewards-people-title", t.s("stewards-desk-people"), false));
    }
    let member = desk.visitor.member(&privacy::Place::site());
    let handle = member.map(|member| handle_of(&member, FIRST)).unwrap_or_default();
    let role = words::charge(t, &Charge::Site(desk.office), None);
    let hello = t.with("stewards-desk-hello", &[("handle", (&*handle).into()), ("role", role.into())]);
    let (f, h) = (desk.frame("stewards-desk-title"), desk.head("/stewards"));
    Ok(page::render(&DeskPage { f, h, hello, doors }))
}
