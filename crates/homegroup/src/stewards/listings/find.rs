//! Finding a listing to change: by words and list, or by what is the matter with it.

use std::collections::{BTreeSet, HashSet};

use askama::Template;
use axum::http::StatusCode;
use directory::{
    edit::Hidden,
    index::{Hit, Listing},
    model::{Meeting, Slug, SourceName, Standing},
    query::Query,
};
use store::ProposalState;

use super::{
    door::{Hand, Opened, path},
    save,
};
use crate::{
    finder::view::when,
    live::Snapshot,
    stewards::{
        door::{Head, Page, broken},
        reach::Service,
    },
    web::{
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// Listings shown at once.
const SHOWN: usize = 50;

/// What can be shown, as `?show=` says it.
const VIEWS: [&str; 7] = ["all", "drafts", "proposed", "paused", "ended", "hidden", "orphans"];

#[derive(Template)]
#[template(path = "listing_find.html")]
struct FindPage {
    f: Frame,
    h: Head,
    view: &'static str,
    views: Vec<(&'static str, String, String)>,
    q: String,
    source: String,
    sources: Vec<(String, String)>,
    lines: Vec<Line>,
    /// There are more than are shown.
    more: bool,
    may_add: bool,
}

/// A listing, draft or what is left of one.
struct Line {
    href: String,
    name: String,
    /// When, where, which list.
    facts: Vec<String>,
    state: Option<String>,
    /// Where a draft is thrown away.
    drop: Option<String>,
}

/// `GET /stewards/listings`
pub(super) async fn show(hand: Hand) -> Page {
    let t = &hand.visit.t;
    let asked = hand.asked("show").unwrap_or_default();
    let view = VIEWS.into_iter().find(|view| *view == asked).unwrap_or("all");
    let (q, source) = (hand.asked("q").unwrap_or_default(), hand.asked("source").unwrap_or_default());
    let snapshot = hand.app.live.now();
    let only = SourceName::new(&source).ok();
    let mut lines = match view {
        "drafts" => drafts(&hand).await?,
        "proposed" => proposed(&hand).await?,
        "hidden" => hidden(&hand, only.as_ref()).await?,
        "orphans" => orphans(&hand, only.as_ref()).await?,
        _ => {
            let (directory, service) = (snapshot.clone(), hand.service.clone());
            let (q, only) = (q.clone(), only.clone());
            let look = move || match view {
                "paused" | "ended" => standing(&directory, &service, view == "ended", only.as_ref()),
                _ => search(&directory, &service, &q, only.as_ref()),
            };
            let found = tokio::task::spawn_blocking(look).await.map_err(broken)?;
            let hit = |slug: &Slug| snapshot.index.hit_of(&snapshot.moment, snapshot.index.get(slug)?);
            found.iter().filter_map(hit).map(|hit| line_of(&hand, &hit)).collect()
        }
    };
    let more = lines.len() > SHOWN;
    lines.truncate(SHOWN);
    let views = VIEWS.into_iter().map(|view| {
        let href = hand.visit.link(&format!("/stewards/listings?show={view}"));
        (view, href, t.s(&format!("listings-show-{view}")))
    });
    let sources: BTreeSet<(String, String)> =
        snapshot.sources.iter().map(|source| (source.title.to_string(), source.name.to_string())).collect();
    Ok(page::render(&FindPage {
        f: hand.frame("listings-title"),
        h: hand.head("/stewards/listings"),
        views: views.collect(),
        view,
        q: q.chars().take(100).collect(),
        source: only.map(|name| name.to_string()).unwrap_or_default(),
        sources: sources.into_iter().map(|(title, name)| (name, title)).collect(),
        lines,
        more,
        may_add: hand.service.may_add(&super::add::nothing()?).is_some(),
    }))
}

/// Listings in somebody's reach with these words, paused ones too; at most one more than is shown.
fn search(snapshot: &Snapshot, service: &Service, q: &str, only: Option<&SourceName>) -> Vec<Slug> {
    let theirs = |listing: &Listing| service.reaches(&listing.source.name, &listing.meeting);
    let text = q.trim();
    // People paste the address of the meeting's page.
    if let Some((_, slug)) = text.split_once("/meetings/") {
        let slug = slug.split(['?', '#', '/']).next().and_then(|slug| Slug::new(slug).ok());
        let listing = slug.and_then(|slug| snapshot.index.get(&slug));
        return listing.filter(|one| theirs(one)).map(|one| one.slug.clone()).into_iter().collect();
    }
    let words: Option<Box<str>> =
        (!text.is_empty()).then(|| text.chars().take(100).collect::<String>().into());
    let mut found: Vec<Slug> = Vec::new();
    let mut add = |listing: &Listing| {
        if found.len() <= SHOWN && !found.contains(&listing.slug) && theirs(listing) {
            found.push(listing.slug.clone());
        }
    };
    // What is in their reach is asked for, not the whole directory: theirs may be few among very many.
    for query in service.questions() {
        let Some(query) = in_list(query, only) else { continue };
        let query = Query { text: words.clone(), limit: Some(10 * SHOWN), ..query };
        let answer = snapshot.index.answer(&snapshot.moment, &query);
        answer.hits.iter().for_each(|hit| add(hit.listing));
    }
    let of_groups = snapshot.of_groups(&service.groups().collect::<Vec<_>>());
    let of_groups =
        of_groups.into_iter().flatten().filter(|one| only.is_none_or(|only| one.source.name == *only));
    match words {
        None => of_groups.for_each(&mut add),
        Some(words) => {
            let query = Query { text: Some(words), inactive: true, ..Query::default() };
            let said: HashSet<&Slug> =
                snapshot.index.all(&snapshot.moment, &query).into_iter().map(|one| &one.slug).collect();
            of_groups.filter(|one| said.contains(&one.slug)).for_each(&mut add);
        }
    }
    found
}

/// The question, asked of one list only; `None` where it asks no list of that name.
fn in_list(mut query: Query, only: Option<&SourceName>) -> Option<Query> {
    let Some(only) = only else { return Some(query) };
    if !query.sources.is_empty() && !query.sources.contains(only) {
        return None;
    }
    query.sources = vec![only.clone()];
    Some(query)
}

/// Listings in somebody's reach that are paused, or have ended; at most one more than is shown.
fn standing(snapshot: &Snapshot, service: &Service, ended: bool, only: Option<&SourceName>) -> Vec<Slug> {
    let now = snapshot.moment.now();
    let wanted = snapshot.index.listings().iter().filter(|one| {
        let stands = match one.meeting.standing(one.meeting.day(now)) {
            Standing::Active => false,
            Standing::Suspended { .. } => !ended,
            Standing::Ended => ended,
        };
        stands
            && only.is_none_or(|only| one.source.name == *only)
            && service.reaches(&one.source.name, &one.meeting)
    });
    wanted.map(|one| one.slug.clone()).take(SHOWN + 1).collect()
}

fn line_of(hand: &Hand, hit: &Hit<'_>) -> Line {
    let listing = hit.listing;
    let t = &hand.visit.t;
    let state = match &hit.standing {
        Standing::Active => None,
        Standing::Suspended { .. } => Some(t.s("listing-state-suspended")),
        Standing::Ended => Some(t.s("listing-state-ended")),
    };
    Line {
        href: hand.visit.link(&path(&listing.source.name, &listing.meeting.key)),
        name: listing.meeting.name.to_string(),
        facts: facts(t, &listing.meeting, &listing.source.title),
        state,
        drop: None,
    }
}

/// When, where, which list.
pub(super) fn facts(t: &Locale, meeting: &Meeting, list: &str) -> Vec<String> {
    let timed = meeting.schedule.timed().map(|timed| {
        let (rule, span) = (when::rule(t, timed), when::span(t, timed));
        t.with("day-and-time", &[("day", rule.into()), ("time", span.into())])
    });
    let venue = meeting.venue.as_deref();
    let place = venue.and_then(|venue| venue.name.as_deref().or(venue.city.as_deref()));
    let city = venue.and_then(|venue| venue.name.as_ref().and(venue.city.as_deref()));
    let parts = [timed, place.map(str::to_owned), city.map(str::to_owned), Some(list.to_owned())];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect()
}

async fn drafts(hand: &Hand) -> Result<Vec<Line>, StatusCode> {
    let drafts = hand.app.store.proposals(ProposalState::Draft).await.map_err(broken)?;
    let own = drafts.into_iter().filter(|draft| save::own_draft(hand, draft));
    let lines = own.map(|draft| {
        let list = hand.list(&draft.source).map_or_else(String::new, |list| list.title.to_string());
        let at = hand.visit.link(&format!("/stewards/drafts/{}", draft.id));
        Line {
            facts: facts(&hand.visit.t, &draft.wanted, &list),
            name: draft.wanted.name.to_string(),
            state: draft.key.is_empty().then(|| hand.visit.t.s("listing-state-new")),
            drop: Some(at.clone()),
            href: at,
        }
    });
    Ok(lines.collect())
}

/// What whoever asks proposed, and what became of it.
async fn proposed(hand: &Hand) -> Result<Vec<Line>, StatusCode> {
    let states = [ProposalState::Open, ProposalState::Declined, ProposalState::Approved];
    let mut answers = Vec::new();
    for author in hand.service.authors() {
        answers.extend(hand.app.store.answers_to(author).await.map_err(broken)?);
    }
    let mut lines = Vec::new();
    for state in states {
        let all = hand.app.store.proposals(state).await.map_err(broken)?;
        for one in all.into_iter().filter(|one| hand.service.is(&one.author)) {
            let list = hand.list(&one.source).map_or_else(String::new, |list| list.title.to_string());
            lines.push(Line {
                href: hand.visit.link(&format!("/stewards/proposals/{}", one.id)),
                name: one.wanted.name.to_string(),
                facts: facts(&hand.visit.t, &one.wanted, &list),
                state: Some(super::proposals::state(&hand.visit.t, &one, &answers)),
                drop: None,
            });
        }
    }
    Ok(lines)
}

async fn hidden(hand: &Hand, only: Option<&SourceName>) -> Result<Vec<Line>, StatusCode> {
    let layers = hand.app.store.layers().await.map_err(broken)?;
    let wanted = layers
        .into_iter()
        .filter(|one| one.layer.hidden.is_some() && only.is_none_or(|only| one.source == *only));
    let mut lines = Vec::new();
    for one in wanted {
        if lines.len() > SHOWN {
            break;
        }
        let Ok(opened) = Opened::find(hand, one.source.as_str(), &one.key).await else { continue };
        let (t, now) = (&hand.visit.t, opened.now());
        let list = opened.list.as_ref().map_or_else(String::new, |list| list.title.to_string());
        let merged = matches!(one.layer.hidden, Some(Hidden::MergedInto { .. }));
        lines.push(Line {
            href: hand.visit.link(&opened.path()),
            name: now.name.to_string(),
            facts: facts(t, &now, &list),
            state: Some(t.s(if merged { "listing-state-merged" } else { "listing-state-removed" })),
            drop: None,
        });
    }
    Ok(lines)
}

async fn orphans(hand: &Hand, only: Option<&SourceName>) -> Result<Vec<Line>, StatusCode> {
    let left = hand.app.store.orphans().await.map_err(broken)?;
    let nothing = super::add::nothing()?;
    let wanted = left.into_iter().filter(|one| only.is_none_or(|only| one.source == *only));
    let lines = wanted.filter_map(|one| {
        let meeting = one.layer.shown(&nothing);
        hand.service.reach(&one.source, &meeting)?;
        let name = if meeting.name.is_empty() { one.key.to_string() } else { meeting.name.to_string() };
        let list =
            hand.list(&one.source).map_or_else(|| one.source.to_string(), |list| list.title.to_string());
        Some(Line {
            href: hand.visit.link(&path(&one.source, &one.key)),
            name,
            facts: vec![list],
            state: None,
            drop: None,
        })
    });
    Ok(lines.take(SHOWN + 1).collect())
}
