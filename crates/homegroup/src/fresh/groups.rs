//! The groups of all lists, and whether each has its link.

use std::{collections::BTreeMap, time::Duration};

use askama::Template;
use axum::http::StatusCode;
use directory::{
    index::{Index, Listing},
    model::SourceName,
    text,
};
use jiff::{Timestamp, civil::Date};
use privacy::Capability;
use store::GroupLink;

use super::{acts, subject::Subject};
use crate::{
    app::App,
    finder::view::when,
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
    earlier: Option<String>,
    later: Option<String>,
}

struct Row {
    id: usize,
    name: Box<str>,
    list: Box<str>,
    source: SourceName,
    subject: String,
    meetings: String,
    fresh: String,
    /// Until when its link holds.
    until: Option<Hour>,
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
struct Group<'i> {
    subject: Subject,
    first: &'i Listing,
    meetings: usize,
    /// The oldest last confirmation among its meetings; none where one was never confirmed.
    confirmed: Option<Date>,
}

impl Group<'_> {
    fn name(&self) -> Box<str> {
        let group = self.first.meeting.group.as_ref().and_then(|group| group.name.clone());
        group
            .filter(|_| matches!(self.subject, Subject::Group(_)))
            .unwrap_or_else(|| self.first.meeting.name.clone())
    }
}

/// Groups whose name, list or place has all words, by name.
fn groups<'i>(index: &'i Index, service: &Service, q: &str, now: Timestamp) -> Vec<Group<'i>> {
    let words = text::tokens(q);
    let mut all: BTreeMap<(&SourceName, Subject), Group<'i>> = BTreeMap::new();
    for listing in index.listings() {
        let meeting = &listing.meeting;
        if !acts::is_held(meeting, now) || service.reach(&listing.source.name, meeting).is_none() {
            continue;
        }
        let subject = Subject::of(listing);
        let group = all.entry((&listing.source.name, subject.clone())).or_insert_with(|| Group {
            subject,
            first: listing,
            meetings: 0,
            confirmed: meeting.confirmed,
        });
        group.meetings += 1;
        group.confirmed = group.confirmed.min(meeting.confirmed);
    }
    let mut found: Vec<(String, Group<'i>)> = all
        .into_values()
        .map(|group| (text::fold(&group.name()), group))
        .filter(|(name, group)| {
            let list = text::fold(&group.first.source.title);
            words.iter().all(|word| name.contains(word.as_str()) || list.contains(word.as_str()))
        })
        .collect();
    found.sort_by(|(a, _), (b, _)| a.cmp(b));
    found.into_iter().map(|(_, group)| group).collect()
}

/// `GET /stewards/groups`
pub(super) async fn show(desk: Desk<Keeper>) -> Page {
    let (app, t) = (&desk.app, &desk.visit.t);
    let service = Service::of(app, &desk.visitor).await.ok_or(StatusCode::NOT_FOUND)?;
    let q = desk.asked("q").unwrap_or_default();
    let first = desk.asked("from").and_then(|from| from.parse().ok()).unwrap_or(0_usize);
    let now = app.clock.now();
    let links = app.store.group_links(now).await.map_err(broken)?;
    let until = |source: &SourceName, subject: &str| {
        let link = links.iter().find(|link| link.source == *source && *link.subject == *subject);
        link.map(|link| Hour::of(t, link.expires, now))
    };
    let snapshot = app.live.now();
    let all = groups(&snapshot.index, &service, &q, now);
    let page = all.iter().enumerate().skip(first).take(SHOWN);
    let rows = page.map(|(id, group)| {
        let source = group.first.source.name.clone();
        let subject = group.subject.word();
        Row {
            id,
            name: group.name(),
            list: group.first.source.title.clone(),
            meetings: t.n("groups-meetings", group.meetings),
            fresh: oldest(t, group, now),
            until: until(&source, &subject),
            source,
            subject,
        }
    });
    let link = |from: usize| desk.visit.link(&format!("{PATH}?q={}&from={from}", page_word(&q)));
    Ok(page::render(&GroupsPage {
        f: desk.frame("groups-title"),
        h: desk.head(PATH),
        total: t.n("groups-count", all.len()),
        groups: rows.collect(),
        earlier: (first > 0).then(|| link(first.saturating_sub(SHOWN))),
        later: (first + SHOWN < all.len()).then(|| link(first + SHOWN)),
        q,
    }))
}

fn oldest(t: &Locale, group: &Group<'_>, now: Timestamp) -> String {
    when::confirmed(t, group.confirmed, acts::today(&group.first.meeting, now))
}

/// `POST /stewards/groups`: `do=make` a link and show it this once, or `do=back` to take it back.
pub(super) async fn act(sent: Sent<Keeper>) -> Page {
    let Sent { desk, form } = sent;
    let app = &desk.app;
    let source = SourceName::new(form.get("source")).map_err(|_| StatusCode::BAD_REQUEST)?;
    let subject = Subject::read(form.get("subject")).ok_or(StatusCode::BAD_REQUEST)?;
    let service = Service::of(app, &desk.visitor).await.ok_or(StatusCode::NOT_FOUND)?;
    let snapshot = app.live.now();
    let listings = subject.listings(&snapshot.index, &source);
    let may = |listing: &&Listing| service.reach(&source, &listing.meeting).is_some();
    // A link for the whole group is given by somebody whose hand reaches the whole group.
    let in_reach = !listings.is_empty() && listings.iter().all(may);
    match form.get("do") {
        "make" if in_reach => make(&desk, &source, &subject, listings[0]).await,
        "back" if in_reach => {
            let found = app.store.take_back_group_link(&source, &subject.word()).await.map_err(broken)?;
            let said = if found { "withdrawn" } else { "gone" };
            let q = page_word(form.get("q"));
            Ok(desk.go(&format!("{PATH}?q={q}&said={said}")))
        }
        "make" | "back" => Ok(desk.go(&format!("{PATH}?said=gone"))),
        _ => Err(StatusCode::BAD_REQUEST),
    }
}

async fn make(desk: &Desk<Keeper>, source: &SourceName, subject: &Subject, first: &Listing) -> Page {
    let app: &App = &desk.app;
    let now = app.clock.now();
    let capability = Capability::fresh(random::bytes().map_err(broken)?);
    let link = GroupLink {
        id: capability.hash().to_string().into(),
        source: source.clone(),
        subject: subject.word().into(),
        expires: now.checked_add(LASTS).map_err(broken)?,
    };
    app.store.put_group_link(&link).await.map_err(broken)?;
    let group = Group { subject: subject.clone(), first, meetings: 0, confirmed: None };
    let name = group.name();
    let path = desk.visit.link(&format!("/confirm/{capability}"));
    Ok(page::render(&LinkPage {
        back: desk.visit.link(&format!("{PATH}?q={}", page_word(&name))),
        name,
        link: app.site.address(&path),
        picture: app.site.absolute(&path).and_then(|link| Picture::of(&link)),
        until: Hour::of(&desk.visit.t, link.expires, now),
        f: desk.frame("groups-link-title"),
        h: desk.head(PATH),
    }))
}

/// A word as an address takes it.
pub(super) fn page_word(text: &str) -> String {
    forms::encoded(text)
}
