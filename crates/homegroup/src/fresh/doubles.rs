//! One meeting in two lists: side by side, with why it seems so; merged or told apart by whoever knows, and both can
//! be taken back.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use askama::Template;
use axum::http::StatusCode;
use directory::{
    checks::duplicates::{Pair, Reason, covers},
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
    live::Snapshot,
    stewards::{
        door::{Desk, Head, Keeper, Page, Sent, broken},
        reach::Service,
    },
    web::{
        forms::Form,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// How many of those decided are listed on one page.
const DECIDED: usize = 30;

#[derive(Template)]
#[template(path = "doubles.html")]
struct DoublesPage {
    f: Frame,
    h: Head,
    total: String,
    pairs: Vec<Shown>,
    merged: Part,
    apart: Part,
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

/// A page of what was decided.
struct Part {
    pairs: Vec<Settled>,
    earlier: Option<String>,
    later: Option<String>,
}

/// What somebody has decided.
struct Settled {
    id: usize,
    gone: Named,
    stays: Named,
}

/// The same, with what is known of both.
struct Decided {
    gone: (ListingKey, Option<Arc<Meeting>>),
    stays: (ListingKey, Option<Arc<Meeting>>),
}

/// Pairs told apart.
type Apart = HashSet<(ListingKey, ListingKey)>;

struct Named {
    source: String,
    key: Box<str>,
    name: Box<str>,
}

fn key(listing: &Listing) -> ListingKey {
    (listing.source.name.clone(), listing.meeting.key.clone())
}

/// Every pair told apart.
pub(super) async fn told_apart<L>(desk: &Desk<L>) -> Result<Apart, StatusCode> {
    Ok(desk.app.store.told_apart().await.map_err(broken)?.into_iter().collect())
}

/// Both listings of the pairs nobody has decided on, as far as the hand reaches one of them.
pub(super) fn open<'f>(
    found: &'f Findings,
    apart: &Apart,
    service: &Service,
) -> Vec<(&'f Pair, &'f Listing, &'f Listing)> {
    let listings = found.index.listings();
    let pairs = found.doubles.iter().filter_map(|pair| {
        let (a, b) = (listings.get(pair.a as usize)?, listings.get(pair.b as usize)?);
        let told = apart.contains(&(key(a), key(b))) || apart.contains(&(key(b), key(a)));
        let mine = checks::reaches(service, a) || checks::reaches(service, b);
        (mine && !told).then_some((pair, a, b))
    });
    pairs.collect()
}

/// `GET /stewards/checks/doubles`
pub(super) async fn show(desk: Desk<Keeper>) -> Page {
    let t = &desk.visit.t;
    let service = checks::service(&desk).await?;
    let found = desk.app.checks.findings(&desk.app).await.map_err(broken)?;
    let told = told_apart(&desk).await?;
    let open = open(&found, &told, &service);
    let first = checks::first_shown(&desk);
    let path = format!("{PATH}/doubles");
    let (earlier, later) = checks::ways(&desk, &path, first, open.len());
    let pairs = open.iter().enumerate().skip(first).take(checks::SHOWN);
    let pairs = pairs.map(|(id, (pair, a, b))| shown(&desk, &service, id, pair, a, b)).collect();
    let (merged, apart) = {
        let (snapshot, service) = (desk.app.live.now(), service.clone());
        checks::beside(move || decided(&snapshot, &service, told)).await?
    };
    Ok(page::render(&DoublesPage {
        f: desk.frame("checks-doubles"),
        h: desk.head(PATH),
        total: t.n("checks-found", open.len()),
        pairs,
        merged: part(&desk, "merged", &merged),
        apart: part(&desk, "apart", &apart),
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
    service.publishes(&listing.source.name, &listing.meeting)
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

/// What was merged and what was told apart, as far as the hand reaches it: the one that is not seen, and either of two.
fn decided(snapshot: &Snapshot, service: &Service, apart: Apart) -> (Vec<Decided>, Vec<Decided>) {
    let mut wanted: HashSet<&ListingKey> = snapshot.merged.iter().map(|one| &one.stays).collect();
    wanted.extend(apart.iter().flat_map(|(a, b)| [a, b]));
    let mut known: HashMap<ListingKey, Arc<Meeting>> =
        snapshot.merged.iter().map(|one| (one.gone.clone(), one.meeting.clone())).collect();
    let lists: HashSet<&SourceName> = wanted.iter().map(|(list, _)| list).collect();
    let listings = snapshot.index.listings().iter().filter(|one| lists.contains(&one.source.name));
    known.extend(listings.map(|one| (key(one), one.meeting.clone())).filter(|(key, _)| wanted.contains(key)));
    let with = |key: &ListingKey| (key.clone(), known.get(key).cloned());
    let reaches = |(key, meeting): &(ListingKey, Option<Arc<Meeting>>)| {
        meeting.as_ref().is_some_and(|meeting| service.reaches(&key.0, meeting))
    };
    let merged = snapshot.merged.iter().filter(|one| service.reaches(&one.gone.0, &one.meeting));
    let merged = merged.map(|one| Decided { gone: with(&one.gone), stays: with(&one.stays) }).collect();
    let mut pairs: Vec<&(ListingKey, ListingKey)> = apart.iter().collect();
    pairs.sort();
    let apart = pairs.into_iter().map(|(a, b)| Decided { gone: with(a), stays: with(b) });
    (merged, apart.filter(|one| reaches(&one.gone) || reaches(&one.stays)).collect())
}

/// The page of these that the address asks for by this name.
fn part(desk: &Desk<Keeper>, name: &str, all: &[Decided]) -> Part {
    let first: usize = desk.asked(name).and_then(|from| from.parse().ok()).unwrap_or(0);
    let link = |from: usize| desk.visit.link(&format!("{PATH}/doubles?{name}={from}#{name}"));
    let shown = all.iter().enumerate().skip(first).take(DECIDED);
    Part {
        pairs: shown
            .map(|(id, one)| Settled { id, gone: named(desk, &one.gone), stays: named(desk, &one.stays) })
            .collect(),
        earlier: (first > 0).then(|| link(first.saturating_sub(DECIDED))),
        later: (first.saturating_add(DECIDED) < all.len()).then(|| link(first + DECIDED)),
    }
}

fn named(desk: &Desk<Keeper>, ((source, key), meeting): &(ListingKey, Option<Arc<Meeting>>)) -> Named {
    let name = meeting.as_ref().map(|meeting| match meeting.schedule.timed() {
        Some(timed) => format!("{}, {}", meeting.name, when::rule(&desk.visit.t, timed)),
        None => meeting.name.to_string(),
    });
    Named {
        source: source.to_string(),
        name: name.unwrap_or_else(|| key.to_string()).into(),
        key: key.clone(),
    }
}

/// A listing that a form names.
fn named_in(form: &Form, source: &str, key: &str) -> Result<ListingKey, StatusCode> {
    let source = SourceName::new(form.get(source)).map_err(|_| StatusCode::BAD_REQUEST)?;
    let key = form.get(key);
    if key.is_empty() { Err(StatusCode::BAD_REQUEST) } else { Ok((source, key.into())) }
}

/// A listing with what was changed of it here, whether it is seen or not.
async fn stored(desk: &Desk<Keeper>, (source, key): &ListingKey) -> Result<Option<Meeting>, StatusCode> {
    let stored = desk.app.store.listing(source, key).await.map_err(broken)?;
    Ok(stored.and_then(|stored| {
        let row = stored.row?;
        Some(stored.layer.patch.apply(&row).unwrap_or(row))
    }))
}

/// Do these two seem to be one meeting?
async fn is_pair(desk: &Desk<Keeper>, one: &ListingKey, other: &ListingKey) -> Result<bool, StatusCode> {
    let found = desk.app.checks.findings(&desk.app).await.map_err(broken)?;
    let listings = found.index.listings();
    let of = |number: u32| listings.get(number as usize).map(key);
    Ok(found.doubles.iter().any(|pair| {
        let pair = (of(pair.a), of(pair.b));
        pair == (Some(one.clone()), Some(other.clone())) || pair == (Some(other.clone()), Some(one.clone()))
    }))
}

/// `POST /stewards/checks/doubles`: `do=merge`, `unmerge`, `apart` or `together`. Who may is asked again at each press,
/// of the listings as they would be seen.
pub(super) async fn act(sent: Sent<Keeper>) -> Page {
    let Sent { desk, form } = sent;
    let service = checks::service(&desk).await?;
    let (gone, stays) = (named_in(&form, "source", "key")?, named_in(&form, "other_source", "other_key")?);
    let both = (stored(&desk, &gone).await?, stored(&desk, &stays).await?);
    let publishes = |key: &ListingKey, meeting: &Option<Meeting>| {
        meeting.as_ref().is_some_and(|meeting| service.publishes(&key.0, meeting))
    };
    let (of_gone, of_stays) = (publishes(&gone, &both.0), publishes(&stays, &both.1));
    let author = || Some(service.reach(&gone.0, both.0.as_ref()?).filter(|_| of_gone)?.author);
    let done = |done: Merged, said| if done == Merged::Done { said } else { "gone" };
    let (app, store) = (&desk.app, &desk.app.store);
    let said = match form.get("do") {
        "merge" => {
            let nothing_lost =
                both.1.as_ref().zip(both.0.as_ref()).is_some_and(|(stays, gone)| covers(stays, gone));
            match author().filter(|_| nothing_lost) {
                Some(author) if of_stays || is_pair(&desk, &gone, &stays).await? => {
                    done(acts::merge(app, &gone, &stays, &author).await.map_err(broken)?, "merged")
                }
                _ => "gone",
            }
        }
        "unmerge" => match author() {
            Some(author) => done(acts::unmerge(app, &gone, &author).await.map_err(broken)?, "unmerged"),
            None => "gone",
        },
        // Only what the checks asked about, so there cannot be more of these than pairs they found.
        "apart" if (of_gone || of_stays) && is_pair(&desk, &gone, &stays).await? => {
            store.tell_apart(&gone, &stays).await.map_err(broken)?;
            "apart"
        }
        "together" if of_gone || of_stays => {
            let found = store.tell_together(&gone, &stays).await.map_err(broken)?;
            if found { "together" } else { "gone" }
        }
        "apart" | "together" => "gone",
        _ => return Err(StatusCode::BAD_REQUEST),
    };
    Ok(back(&desk, said))
}

fn back(desk: &Desk<Keeper>, said: &str) -> axum::response::Response {
    desk.go(&format!("{PATH}/doubles?said={said}"))
}
