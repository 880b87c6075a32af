//! The desk: what waits.

use askama::Template;

use super::{
    bodies,
    door::{Desk, Entrusted, Head, Page, broken},
    inbox,
    listings::Hand,
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
    /// Who is here, and as what; once for each place.
    hello: Vec<String>,
    doors: Vec<Door>,
    /// The groups they speak for, with their meetings.
    groups: Vec<bodies::groups::Own>,
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
pub(super) async fn show(desk: Hand) -> Page {
    let (app, t) = (&desk.app, &desk.visit.t);
    let door = |path: &str, title: &str, text: String, waits: bool| Door {
        href: desk.visit.link(path),
        title: t.s(title),
        text,
        waits,
    };
    let mut doors = Vec::new();
    if desk.charges.keeps() {
        let waiting = inbox::waiting(&desk).await?;
        let text = t.n("stewards-desk-inbox", waiting);
        doors.push(door("/stewards/inbox", "stewards-inbox-title", text, waiting > 0));
    }
    doors.push(door("/stewards/listings", "listings-title", t.s("listings-desk"), false));
    if desk.charges.holds(Office::Moderator) {
        let reports = app.store.open_reports().await.map_err(broken)?;
        let reports = reports.iter().filter(|one| one.post.is_empty()).count();
        let text = t.n("stewards-desk-reports", reports);
        doors.push(door("/stewards/reports", "stewards-reports-title", text, reports > 0));
        let waiting = app.store.count_waiting().await.map_err(broken)?;
        let text = t.n("forum-desk-door", usize::try_from(waiting).unwrap_or(usize::MAX));
        doors.push(door("/stewards/forum", "forum-desk-title", text, waiting > 0));
    }
    if desk.charges.holds(Office::Servant) {
        doors.push(door("/stewards/rooms", "stewards-rooms-title", t.s("stewards-desk-rooms"), false));
    }
    if desk.charges.keeps() {
        doors.push(door("/stewards/bodies", "bodies-title", t.s("bodies-desk"), false));
    }
    if desk.charges.holds(Office::Admin) {
        let waiting = app.store.feeds().await.map_err(broken)?;
        let waiting = waiting.iter().filter(|feed| feed.quarantined.is_some() || feed.failures > 1).count();
        let text = t.n("stewards-desk-sources", waiting);
        doors.push(door("/stewards/sources", "sources-title", text, waiting > 0));
        if app.rooms.voices().is_some() {
            doors.push(door("/stewards/voice", "desk-voice-title", t.s("desk-voice-door"), false));
        }
        doors.push(door("/stewards/people", "stewards-people-title", t.s("stewards-desk-people"), false));
    }
    let hello = desk.charges.list().iter().map(|charge| hello(&desk, charge)).collect();
    let groups = bodies::groups::own(&desk);
    let (f, h) = (desk.frame("stewards-desk-title"), desk.head("/stewards"));
    Ok(page::render(&DeskPage { f, h, hello, doors, groups }))
}

/// "You are here as …": in each place somebody else.
fn hello(desk: &Desk<Entrusted>, charge: &Charge) -> String {
    let t = &desk.visit.t;
    let member = charge.place().and_then(|place| desk.visitor.member(&place));
    let handle = member.map(|member| handle_of(&member, FIRST)).unwrap_or_default();
    let role = words::charge(t, charge, desk.charges.title(charge));
    t.with("stewards-desk-hello", &[("handle", (&*handle).into()), ("role", role.into())])
}
