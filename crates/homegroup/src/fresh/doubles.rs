//! One meeting in two lists: side by side, with why it seems so; merged or told apart by whoever knows, and both can
//! be taken back.

use std::collections::HashSet;

use askama::Template;
use axum::http::StatusCode;
use directory::{
    checks::duplicates::{Pair, Reason, covers},
    edit::Hidden,
    index::Listing,
    model::SourceName,
};
use store::ListingKey;

use super::{
    acts::{self, Merged},
    checks::{self, Card, PATH},
    findings::Findings,
};
use crate::{
    finder::view::when,
    stewards::{
        door::{Desk, Head, Page, Sent, Servant, broken},
        reach::{Power, Service},
    },
    web::{
        forms::Form,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// How many of those settled are listed.
const SETTLED: usize = 30;

#[derive(Template)]
#[template(path = "doubles.html")]
struct DoublesPage {
    f: Frame,
    h: Head,
    total: String,
    pairs: Vec<Shown>,
    merged: Vec<Settled>,
    apart: Vec<Settled>,
    earlier: Option<String>,
    later: Option<String>,
}

/// Two listings that seem to be one meeting.
struct Shown {
    id: usize,
    reasons: Vec<String>,
    a: Side,
    b: Side,
    /// Neither is held on all days of the other.
    days_differ: bool,
}

struct Side {
    card: Card,
    /// It may stand for both, and the other is in reach.
    may_stand: bool,
}

/// What somebody has decided.
struct Settled {
    id: usize,
    gone: Named,
    stays: Named,
}

struct Named {
    source: String,
    key: Box<str>,
    name: Box<str>,
}

fn key(listing: &Listing) -> ListingKey {
    (listing.source.name.clone(), listing.meeting.key.clone())
}

/// Both listings of the pairs nobody has decided on, as far as the hand reaches one of them.
pub(super) async fn open<'f, L>(
    desk: &Desk<L>,
    found: &'f Findings,
    service: &Service,
) -> Result<Vec<(&'f Pair, &'f Listing, &'f Listing)>, StatusCode> {
    let apart = desk.app.store.told_apart().await.map_err(broken)?;
    let apart: HashSet<(ListingKey, ListingKey)> = apart.into_iter().collect();
    let listings = found.index.listings();
    let pairs = found.doubles.iter().filter_map(|pair| {
        let (a, b) = (listings.get(pair.a as usize)?, listings.get(pair.b as usize)?);
        let told = apart.contains(&(key(a), key(b))) || apart.contains(&(key(b), key(a)));
        let mine = checks::reaches(service, a) || checks::reaches(service, b);
        (mine && !told).then_some((pair, a, b))
    });
    Ok(pairs.collect())
}

/// `GET /stewards/checks/doubles`
pub(super) async fn show(desk: Desk<Servant>) -> Page {
    let t = &desk.visit.t;
    let service = checks::service(&desk).await?;
    let found = desk.app.checks.findings(&desk.app).await.map_err(broken)?;
    let open = open(&desk, &found, &service).await?;
    let first = checks::first_shown(&desk);
    let path = format!("{PATH}/doubles");
    let (earlier, later) = checks::ways(&desk, &path, first, open.len());
    let pairs = open.iter().enumerate().skip(first).take(checks::SHOWN);
    let pairs = pairs.map(|(id, (pair, a, b))| shown(&desk, &service, id, pair, a, b)).collect();
    let (merged, apart) = (merged(&desk).await?, apart(&desk).await?);
    Ok(page::render(&DoublesPage {
        f: desk.frame("checks-doubles"),
        h: desk.head(PATH),
        total: t.n("checks-found", open.len()),
        pairs,
        merged,
        apart,
        earlier,
        later,
    }))
}

fn shown(desk: &Desk<Servant>, service: &Service, id: usize, pair: &Pair, a: &Listing, b: &Listing) -> Shown {
    let side = |own: &Listing, other: &Listing| Side {
        card: Card::of(desk, own),
        may_stand: publishes(service, other) && covers(&own.meeting, &other.meeting),
    };
    Shown {
        id,
        reasons: pair.reasons.iter().map(|reason| why(&desk.visit.t, *reason)).collect(),
        a: side(a, b),
        b: side(b, a),
        days_differ: !covers(&a.meeting, &b.meeting) && !covers(&b.meeting, &a.meeting),
    }
}

fn publishes(service: &Service, listing: &Listing) -> bool {
    let reach = service.reach(&listing.source.name, &listing.meeting);
    reach.is_some_and(|reach| reach.power == Power::Publish)
}

fn why(t: &Locale, reason: Reason) -> String {
    match reason {
        Reason::Place { metres } => t.with("doubles-place", &[("metres", usize::from(metres).into())]),
        Reason::Link => t.s("doubles-link"),
        Reason::Number => t.s("doubles-number"),
        Reason::SameName => t.s("doubles-same-name"),
        Reason::LikeName => t.s("doubles-like-name"),
        Reason::SameGroup => t.s("doubles-same-group"),
    }
}

/// What it is called in its list, also where it is hidden.
async fn named(desk: &Desk<Servant>, (source, key): &ListingKey) -> Result<Named, StatusCode> {
    let stored = desk.app.store.listing(source, key).await.map_err(broken)?;
    let row = stored.and_then(|stored| stored.row);
    let name = row.map(|row| match row.schedule.timed() {
        Some(timed) => format!("{}, {}", row.name, when::rule(&desk.visit.t, timed)),
        None => row.name.to_string(),
    });
    Ok(Named {
        source: source.to_string(),
        name: name.unwrap_or_else(|| key.to_string()).into(),
        key: key.clone(),
    })
}

/// Those that another stands for.
async fn merged(desk: &Desk<Servant>) -> Result<Vec<Settled>, StatusCode> {
    let layers = desk.app.store.layers().await.map_err(broken)?;
    let merged = layers.into_iter().filter_map(|placed| match placed.layer.hidden {
        Some(Hidden::MergedInto { source, key }) => Some(((placed.source, placed.key), (source, key))),
        _ => None,
    });
    settled(desk, merged.take(SETTLED).collect()).await
}

/// Those told apart.
async fn apart(desk: &Desk<Servant>) -> Result<Vec<Settled>, StatusCode> {
    let apart = desk.app.store.told_apart().await.map_err(broken)?;
    settled(desk, apart.into_iter().take(SETTLED).collect()).await
}

async fn settled(
    desk: &Desk<Servant>,
    pairs: Vec<(ListingKey, ListingKey)>,
) -> Result<Vec<Settled>, StatusCode> {
    let mut settled = Vec::with_capacity(pairs.len());
    for (id, (gone, stays)) in pairs.into_iter().enumerate() {
        settled.push(Settled { id, gone: named(desk, &gone).await?, stays: named(desk, &stays).await? });
    }
    Ok(settled)
}

/// A listing that a form names.
fn named_in(form: &Form, source: &str, key: &str) -> Result<ListingKey, StatusCode> {
    let source = SourceName::new(form.get(source)).map_err(|_| StatusCode::BAD_REQUEST)?;
    let key = form.get(key);
    if key.is_empty() { Err(StatusCode::BAD_REQUEST) } else { Ok((source, key.into())) }
}

/// `POST /stewards/checks/doubles`: `do=merge`, `unmerge`, `apart` or `together`.
pub(super) async fn act(sent: Sent<Servant>) -> Page {
    let Sent { desk, form } = sent;
    let service = checks::service(&desk).await?;
    let gone = named_in(&form, "source", "key")?;
    let stays = named_in(&form, "other_source", "other_key")?;
    // Also of what is hidden now, as its list has it: who may change it is asked again at each press.
    let stored = desk.app.store.listing(&gone.0, &gone.1).await.map_err(broken)?;
    let row = stored.and_then(|stored| stored.row);
    let reach = row.as_ref().and_then(|row| service.reach(&gone.0, row));
    let Some(reach) = reach.filter(|reach| reach.power == Power::Publish) else {
        return Ok(back(&desk, "gone"));
    };
    let store = &desk.app.store;
    let done = match form.get("do") {
        "merge" => match acts::merge(&desk.app, &gone, &stays, &reach.author).await.map_err(broken)? {
            Merged::Done => "merged",
            Merged::Gone => "gone",
        },
        "unmerge" => match acts::unmerge(&desk.app, &gone, &reach.author).await.map_err(broken)? {
            Merged::Done => "unmerged",
            Merged::Gone => "gone",
        },
        "apart" => {
            store.tell_apart(&gone, &stays).await.map_err(broken)?;
            "apart"
        }
        "together" => {
            let found = store.tell_together(&gone, &stays).await.map_err(broken)?;
            if found { "together" } else { "gone" }
        }
        _ => return Err(StatusCode::BAD_REQUEST),
    };
    Ok(back(&desk, done))
}

fn back(desk: &Desk<Servant>, said: &str) -> axum::response::Response {
    desk.go(&format!("{PATH}/doubles?said={said}"))
}
