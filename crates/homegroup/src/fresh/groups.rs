//! The groups of all lists, and whether each has its link.

use std::{collections::BTreeMap, time::Duration};

use askama::Template;
use axum::http::StatusCode;
use directory::{
    bodies::GroupKey,
    index::Listing,
    model::{Source, SourceName},
    text,
};
use jiff::{Timestamp, civil::Date};
use privacy::Capability;
use store::GroupLink;

use super::{acts, checks};
use crate::{
    app::App,
    finder::view::when,
    live::Snapshot,
    random,
    stewards::{
        door::{Desk, Head, Keeper, Page, Sent, broken},
        qr::Picture,
        reach::Service,
        words::Hour,
    },
    web::{
        forms,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// How long a link holds: a year.
const LASTS: Duration = Duration::from_secs(365 * 24 * 60 * 60);
/// How many groups a page lists.
const SHOWN: usize = 40;
const PATH: &str = "/stewards/groups";

#[derive(Template)]
#[template(path = "groups.html")]
struct GroupsPage {
    f: Frame,
    h: Head,
    q: String,
    total: String,
    groups: Vec<Row>,
    /// Links of groups that hold no meeting now.
    lost: Vec<Lost>,
    earlier: Option<String>,
    later: Option<String>,
}

struct Row {
    id: usize,
    name: Box<str>,
    list: Box<str>,
    /// Where: another town may have a group of its name.
    place: Option<Box<str>>,
    source: SourceName,
    subject: String,
    meetings: String,
    fresh: String,
    /// Until when its link holds.
    until: Option<Hour>,
    /// All its meetings are theirs to keep, so they may give it a link.
    whole: bool,
}

/// A link whose group holds no meeting: it works again when the group comes back.
struct Lost {
    id: usize,
    name: Box<str>,
    list: Box<str>,
    source: SourceName,
    subject: Box<str>,
    until: Hour,
}

#[derive(Template)]
#[template(path = "group_link.html")]
struct LinkPage {
    f: Frame,
    h: Head,
    name: Box<str>,
    link: String,
    /// The link as a picture, where the site knows its own address.
    picture: Option<Picture>,
    until: Hour,
    back: String,
}

/// A group of a list.
struct Group {
    key: GroupKey,
    /// One of its meetings, by its number.
    first: usize,
    meetings: usize,
    /// The oldest last confirmation among its meetings; none where one was never confirmed.
    confirmed: Option<Date>,
}

/// What people call a group: its own name, or that of its one meeting.
fn name(key: &GroupKey, first: &Listing) -> Box<str> {
    let group = first.meeting.group.as_ref().and_then(|group| group.name.clone());
    group.filter(|_| key.named).unwrap_or_else(|| first.meeting.name.clone())
}

fn town(first: &Listing) -> Option<Box<str>> {
    let venue = first.meeting.venue.as_ref()?;
    venue.city.clone().or_else(|| venue.regions.first().cloned())
}

/// Groups whose name, list or town has all words, by name; those of which they keep a meeting.
fn groups(snapshot: &Snapshot, service: &Service, q: &str, now: Timestamp) -> Vec<Group> {
    let words = text::tokens(q);
    let mut all: BTreeMap<GroupKey, Group> = BTreeMap::new();
    for (number, listing) in snapshot.index.listings().iter().enumerate() {
        let meeting = &listing.meeting;
        if !acts::is_held(meeting, now) || !service.publishes(&listing.source.name, meeting) {
            continue;
        }
        let key = snapshot.group_of(listing);
        let group = all.entry(key.clone()).or_insert_with(|| Group {
            key,
            first: number,
            meetings: 0,
            confirmed: meeting.confirmed,
        });
        group.meetings += 1;
        group.confirmed = group.confirmed.min(meeting.confirmed);
    }
    let mut found: Vec<(String, Group)> = all
        .into_values()
        .filter_map(|group| {
            let first = snapshot.index.listings().get(group.first)?;
            let folded = text::fold(&name(&group.key, first));
            let list = text::fold(&first.source.title);
            let place = text::fold(&town(first).unwrap_or_default());
            let has =
                |word: &String| [&folded, &list, &place].into_iter().any(|text| text.contains(word.as_str()));
            words.iter().all(has).then_some((folded, group))
        })
        .collect();
    found.sort_by(|(a, _), (b, _)| a.cmp(b));
    found.into_iter().map(|(_, group)| group).collect()
}

/// A link for the whole group is given by somebody whose hand reaches the whole group.
fn may_make(service: &Service, listings: &[&Listing]) -> bool {
    let keeps = |one: &&Listing| service.publishes(&one.source.name, &one.meeting);
    !listings.is_empty() && listings.iter().all(keeps)
}

/// It is taken back by whoever keeps any of its meetings, and where it holds none now, by whoever keeps its list.
fn may_take_back(service: &Service, source: &SourceName, listings: &[&Listing]) -> bool {
    let keeps = |one: &&Listing| service.publishes(&one.source.name, &one.meeting);
    listings.iter().any(keeps) || (listings.is_empty() && service.keeps_list(source))
}

/// `GET /stewards/groups`
pub(super) async fn show(desk: Desk<Keeper>) -> Page {
    let (app, t) = (&desk.app, &desk.visit.t);
    let service = checks::service(&desk).await?;
    let q = desk.asked("q").unwrap_or_default();
    let first = checks::first_shown(&desk);
    let now = app.clock.now();
    let links = app.store.group_links(now).await.map_err(broken)?;
    let snapshot = app.live.now();
    let all = {
        let (snapshot, service, q) = (snapshot.clone(), service.clone(), q.clone());
        tokio::task::spawn_blocking(move || groups(&snapshot, &service, &q, now)).await.map_err(broken)?
    };
    let page: Vec<&Group> = all.iter().skip(first).take(SHOWN).collect();
    let whole = snapshot.of_groups(&page.iter().map(|group| &group.key).collect::<Vec<_>>());
    let rows = page.iter().zip(whole).enumerate().filter_map(|(id, (group, meetings))| {
        let listing = snapshot.index.listings().get(group.first)?;
        let (source, subject) = (group.key.list.clone(), group.key.word());
        let link = links.iter().find(|link| link.source == source && *link.subject == *subject);
        Some(Row {
            id,
            name: name(&group.key, listing),
            list: listing.source.title.clone(),
            place: town(listing),
            meetings: t.n("groups-meetings", group.meetings),
            fresh: oldest(t, group.confirmed, listing, now),
            until: link.map(|link| Hour::of(t, link.expires, now)),
            whole: may_make(&service, &meetings),
            source,
            subject,
        })
    });
    let link = |from: usize| desk.visit.link(&format!("{PATH}?q={}&from={from}", forms::encoded(&q)));
    Ok(page::render(&GroupsPage {
        f: desk.frame("groups-title"),
        h: desk.head(PATH),
        total: t.n("groups-count", all.len()),
        groups: rows.collect(),
        lost: lost(&desk, &snapshot, &service, &links),
        earlier: (first > 0).then(|| link(first.saturating_sub(SHOWN))),
        later: (first.saturating_add(SHOWN) < all.len()).then(|| link(first + SHOWN)),
        q,
    }))
}

fn oldest(t: &Locale, confirmed: Option<Date>, first: &Listing, now: Timestamp) -> String {
    when::confirmed(t, confirmed, first.meeting.day(now))
}

/// The links of groups that are on no page of groups, as far as they may take them back.
fn lost(desk: &Desk<Keeper>, snapshot: &Snapshot, service: &Service, links: &[GroupLink]) -> Vec<Lost> {
    let now = desk.app.clock.now();
    // A word that cannot be read has no group at all.
    let key = |link: &GroupLink| {
        GroupKey::read(&link.source, &link.subject).unwrap_or_else(|| GroupKey {
            list: link.source.clone(),
            named: false,
            name: link.subject.clone(),
            place: "".into(),
        })
    };
    let keys: Vec<GroupKey> = links.iter().map(key).collect();
    let listings = snapshot.of_groups(&keys.iter().collect::<Vec<_>>());
    let title = |source: &SourceName| {
        let list: Option<&Source> =
            snapshot.sources.iter().map(|list| &**list).find(|list| list.name == *source);
        list.map_or_else(|| source.as_str().into(), |list| list.title.clone())
    };
    let lost = links.iter().zip(keys).zip(listings).filter(|((link, _), listings)| {
        listings.iter().all(|one| !acts::is_held(&one.meeting, now))
            && may_take_back(service, &link.source, listings)
    });
    let lost = lost.enumerate().map(|(id, ((link, key), _))| Lost {
        id,
        name: key.name,
        list: title(&link.source),
        source: link.source.clone(),
        subject: link.subject.clone(),
        until: Hour::of(&desk.visit.t, link.expires, now),
    });
    lost.collect()
}

/// `POST /stewards/groups`: `do=make` a link and show it this once, or `do=back` to take it back.
pub(super) async fn act(sent: Sent<Keeper>) -> Page {
    let Sent { desk, form } = sent;
    let app = &desk.app;
    let source = SourceName::new(form.get("source")).map_err(|_| StatusCode::BAD_REQUEST)?;
    let subject = form.get("subject");
    let service = checks::service(&desk).await?;
    let snapshot = app.live.now();
    let group = GroupKey::read(&source, subject);
    let listings = group.as_ref().map(|group| snapshot.of_group(group)).unwrap_or_default();
    match (form.get("do"), &group) {
        ("make", None) => Err(StatusCode::BAD_REQUEST),
        ("make", Some(group)) if may_make(&service, &listings) => make(&desk, group, listings[0]).await,
        ("back", _) if may_take_back(&service, &source, &listings) => {
            let found = app.store.take_back_group_link(&source, subject).await.map_err(broken)?;
            let said = if found { "withdrawn" } else { "gone" };
            let q = forms::encoded(form.get("q"));
            Ok(desk.go(&format!("{PATH}?q={q}&said={said}")))
        }
        ("make" | "back", _) => Ok(desk.go(&format!("{PATH}?said=gone"))),
        _ => Err(StatusCode::BAD_REQUEST),
    }
}

async fn make(desk: &Desk<Keeper>, group: &GroupKey, first: &Listing) -> Page {
    let app: &App = &desk.app;
    let now = app.clock.now();
    let capability = Capability::fresh(random::bytes().map_err(broken)?);
    let link = GroupLink {
        id: capability.hash().to_string().into(),
        source: group.list.clone(),
        subject: group.word().into(),
        expires: now.checked_add(LASTS).map_err(broken)?,
    };
    app.store.put_group_link(&link).await.map_err(broken)?;
    let name = name(group, first);
    let path = desk.visit.link(&format!("/confirm/{capability}"));
    Ok(page::render(&LinkPage {
        back: desk.visit.link(&format!("{PATH}?q={}", forms::encoded(&name))),
        name,
        link: app.site.address(&path),
        picture: app.site.absolute(&path).and_then(|link| Picture::of(&link)),
        until: Hour::of(&desk.visit.t, link.expires, now),
        f: desk.frame("groups-link-title"),
        h: desk.head(PATH),
    }))
}
