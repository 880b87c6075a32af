//! The inbox: what readers say is wrong with a listing.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use directory::model::Slug;
use store::Correction;

use super::{
    door::{Head, Page, broken},
    listings::{
        Hand, HandSent, path,
        proposals::{self, Waiting},
    },
    who::Office,
    words::Hour,
};
use crate::web::page::{self, Frame, Place};

/// How many of those dealt with are shown.
const DONE_SHOWN: usize = 50;

#[derive(Template)]
#[template(path = "desk_inbox.html")]
struct InboxPage {
    f: Frame,
    h: Head,
    /// What others propose.
    proposals: Vec<Waiting>,
    open: Vec<Item>,
    done: Vec<Item>,
}

struct Item {
    id: Box<str>,
    /// The meeting's name, or its slug where no list has it any more.
    name: Box<str>,
    /// The meeting's page, while there is one.
    href: Option<String>,
    /// The form in which it can be mended, beside the note.
    form: Option<String>,
    kind: String,
    text: Box<str>,
    received: Hour,
}

/// How much waits for whoever asks.
pub(super) async fn waiting(hand: &Hand) -> Result<usize, StatusCode> {
    let notes = hand.app.store.open_corrections().await.map_err(broken)?;
    let notes = notes.iter().filter(|note| is_theirs(hand, note)).count();
    Ok(notes + proposals::how_many(hand).await?)
}

/// `GET /stewards/inbox`
pub(super) async fn show(desk: Hand) -> Page {
    let proposals = proposals::waiting(&desk).await?;
    let mut all = desk.app.store.all_corrections().await.map_err(broken)?;
    all.retain(|one| is_theirs(&desk, one));
    let (done, open): (Vec<Correction>, Vec<Correction>) = all.into_iter().partition(|one| one.done);
    let open = open.into_iter().map(|one| item(&desk, one)).collect();
    let done = done.into_iter().rev().take(DONE_SHOWN).map(|one| item(&desk, one)).collect();
    let (f, h) = (desk.frame("stewards-inbox-title"), desk.head("/stewards/inbox"));
    Ok(page::render(&InboxPage { f, h, proposals, open, done }))
}

/// Is a note for whoever asks? It is for an office of the site, or for those who keep the listing it is about.
fn is_theirs(desk: &Hand, note: &Correction) -> bool {
    if desk.charges.holds(Office::Servant) {
        return true;
    }
    let snapshot = desk.app.live.now();
    let slug = Slug::new(&note.slug).ok();
    let listing = slug.as_ref().and_then(|slug| snapshot.find(slug));
    listing.is_some_and(|one| desk.service.publishes(&one.source.name, &one.meeting))
}

fn item(desk: &Hand, one: Correction) -> Item {
    let t = &desk.visit.t;
    let snapshot = desk.app.live.now();
    let slug = Slug::new(&one.slug).ok();
    let listing = slug.as_ref().and_then(|slug| snapshot.find(slug));
    Item {
        name: listing.map_or(one.slug.clone(), |listing| (&*listing.meeting.name).into()),
        href: listing.map(|_| desk.visit.link(&format!("/meetings/{}", one.slug))),
        form: listing.map(|listing| {
            let form = path(&listing.source.name, &listing.meeting.key);
            desk.visit.link(&format!("{form}?correction={}", one.id))
        }),
        kind: t.maybe(&format!("wrong-{}", one.kind)).unwrap_or_else(|| t.s("wrong-else")),
        received: Hour::of(t, one.received, desk.app.clock.now()),
        text: one.text,
        id: one.id,
    }
}

/// `GET /stewards/queue`: what waits is in the inbox.
pub(super) async fn queue(desk: Hand) -> Page {
    Ok(desk.go("/stewards/inbox"))
}

/// `POST /stewards/inbox`: `do` says what with `id`.
pub(super) async fn act(sent: HandSent) -> Page {
    let HandSent { hand, form } = sent;
    let (store, id) = (&hand.app.store, form.get("id"));
    let answer = |found: bool, word: &str| -> Response {
        hand.go(&format!("/stewards/inbox?said={}", if found { word } else { "gone" }))
    };
    let all = store.all_corrections().await.map_err(broken)?;
    if !hand.charges.holds(Office::Servant) && !all.iter().any(|one| *one.id == *id && is_theirs(&hand, one))
    {
        return Err(StatusCode::NOT_FOUND);
    }
    match form.get("do") {
        "done" => Ok(answer(store.mark_correction(id, true).await.map_err(broken)?, "done")),
        "open" => Ok(answer(store.mark_correction(id, false).await.map_err(broken)?, "opened")),
        "delete" => Ok(answer(store.delete_correction(id).await.map_err(broken)?, "deleted")),
        _ => Err(StatusCode::BAD_REQUEST),
    }
}
