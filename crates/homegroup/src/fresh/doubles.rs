//! One meeting in two lists: side by side, with why it seems so; merged or told apart by whoever knows, and both can
//! be taken back.

use std::collections::HashSet;

use askama::Template;
use axum::http::StatusCode;
use directory::{
    checks::duplicates::{Pair, Reason, covers},
    edit::Hidden,
    index::Listing,
    model::{Meeting, SourceName},
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
        door::{Desk, Head, Keeper, Page, Sent, broken},
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
pub(super) async fn show(desk: Desk<Keeper>) -> Page {
    let t = &desk.visit.t;
    let service = checks::service(&desk).await?;
    let found = desk.app.checks.findings(&desk.app).await.map_err(broken)?;
    let open = open(&desk, &found, &service).await?;
    let first = checks::first_shown(&desk);
    let path = format!("{PATH}/doubles");
    let (earlier, later) = checks::ways(&desk, &path, first, open.len());
    let pairs = open.iter().enumerate().skip(first).take(checks::SHOWN);
    let pairs = pairs.map(|(id, (pair, a, b))| shown(&desk, &service, id, pair, a, b)).collect();
    let (merged, apart) = (merged(&desk, &service).await?, apart(&desk, &service).await?);
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

fn shown(desk: &Desk<Keeper>, service: &Service, id: usize, pair: &Pair, a: &Listing, b: &Listing) -> Shown {
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

/// What its list says of it, also where it is hidden.
async fn row(desk: &Desk<Keeper>, (source, key): &ListingKey) -> Result<Option<Meeting>, StatusCode> {
    let stored = desk.app.store.listing(source, key).await.map_err(broken)?;
    Ok(stored.and_then(|stored| stored.row))
}

fn named(desk: &Desk<Keeper>, (source, key): &ListingKey, row: Option<&Meeting>) -> Named {
    let name = row.map(|row| match row.schedule.timed() {
        Some(timed) => format!("{}, {}", row.name, when::rule(&desk.visit.t, timed)),
        None => row.name.to_string(),
    });
    Named {
        source: source.to_string(),
        name: name.unwrap_or_else(|| key.to_string()).into(),
        key: key.clone(),
    }
}

/// Those that another stands for.
async fn merged(desk: &Desk<Keeper>, service: &Service) -> Result<Vec<Settled>, StatusCode> {
    let layers = desk.app.store.layers().await.map_err(broken)?;
    let merged = layers.into_iter().filter_map(|placed| match placed.layer.hidden {
        Some(Hidden::MergedInto { source, key }) => Some(((placed.source, placed.key), (source, key))),
        _ => None,
    });
    settled(desk, service, merged.collect()).await
}

/// Those told apart.
async fn apart(desk: &Desk<Keeper>, service: &Service) -> Result<Vec<Settled>, StatusCode> {
    let apart = desk.app.store.told_apart().await.map_err(broken)?;
    settled(desk, service, apart).await
}

/// The first of these that are in reach.
async fn settled(
    desk: &Desk<Keeper>,
    service: &Service,
    pairs: Vec<(ListingKey, ListingKey)>,
) -> Result<Vec<Settled>, StatusCode> {
    let mut settled = Vec::new();
    for (gone, stays) in pairs {
        let (lost, kept) = (row(desk, &gone).await?, row(desk, &stays).await?);
        if lost.as_ref().is_some_and(|row| service.reach(&gone.0, row).is_some()) {
            let (gone, stays) = (named(desk, &gone, lost.as_ref()), named(desk, &stays, kept.as_ref()));
            settled.push(Settled { id: settled.len(), gone, stays });
        }
        if settled.len() == SETTLED {
            break;
        }
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
pub(super) async fn act(sent: Sent<Keeper>) -> Page {
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

fn back(desk: &Desk<Keeper>, said: &str) -> axum::response::Response {
    desk.go(&format!("{PATH}/doubles?said={said}"))
}
