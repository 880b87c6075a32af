//! What to look through: what nobody has confirmed for long, links and numbers that cannot work, times that can
//! hardly be meant.

use askama::Template;
use axum::http::StatusCode;
use directory::{
    checks::{
        freshness,
        links::{self, Fault},
        times::Odd,
    },
    index::{Index, Listing},
    text,
};
use store::Visit;

use super::{
    acts::{self, Confirmed},
    confirm, doubles,
    findings::Findings,
    visits::{self, Missing},
};
use crate::{
    finder::view::when,
    live::Snapshot,
    stewards::{
        door::{Desk, Head, Keeper, Page, Sent, broken},
        reach::Service,
    },
    web::{
        forms,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// How many findings a page lists.
pub(super) const SHOWN: usize = 25;
pub(super) const PATH: &str = "/stewards/checks";

#[derive(Template)]
#[template(path = "checks.html")]
struct OverviewPage {
    f: Frame,
    h: Head,
    doors: Vec<Door>,
}

/// A way to what was found.
struct Door {
    href: String,
    title: String,
    text: String,
    waits: bool,
}

#[derive(Template)]
#[template(path = "check_list.html")]
struct ListPage {
    f: Frame,
    h: Head,
    title: String,
    lead: String,
    total: String,
    items: Vec<Item>,
    /// Findings here are confirmed with a press.
    confirms: bool,
    earlier: Option<String>,
    later: Option<String>,
}

/// A finding.
struct Item {
    id: usize,
    /// What was found.
    says: String,
    about: String,
    card: Card,
}

/// A listing as these pages show it.
pub(super) struct Card {
    pub(super) name: Box<str>,
    pub(super) href: String,
    pub(super) list: Box<str>,
    pub(super) source: String,
    pub(super) key: Box<str>,
    pub(super) when: String,
    pub(super) facts: Vec<String>,
    pub(super) fresh: String,
    /// Where its group is given a link.
    pub(super) ask: String,
}

impl Card {
    pub(super) fn of<L>(desk: &Desk<L>, listing: &Listing) -> Self {
        let t = &desk.visit.t;
        let meeting = &listing.meeting;
        let group = meeting.group.as_ref().and_then(|group| group.name.as_deref());
        let name = group.map_or_else(|| meeting.name.to_string(), text::fold);
        Self {
            name: meeting.name.clone(),
            href: desk.visit.link(&format!("/meetings/{}", listing.slug)),
            list: listing.source.title.clone(),
            source: listing.source.name.to_string(),
            key: meeting.key.clone(),
            when: confirm::when_held(t, listing),
            facts: confirm::facts(t, listing),
            fresh: when::heard(t, meeting, meeting.day(desk.app.clock.now())),
            ask: desk.visit.link(&format!("/stewards/groups?q={}", forms::encoded(&name))),
        }
    }
}

/// Whose hand reaches how far.
pub(super) async fn service<L>(desk: &Desk<L>) -> Result<Service, StatusCode> {
    Service::of(&desk.app, &desk.visitor).await.ok_or(StatusCode::NOT_FOUND)
}

/// May they change it?
pub(super) fn reaches(service: &Service, listing: &Listing) -> bool {
    service.reaches(&listing.source.name, &listing.meeting)
}

/// Does work that goes through the whole directory beside the threads that answer requests.
pub(super) async fn beside<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, StatusCode> {
    tokio::task::spawn_blocking(work).await.map_err(broken)
}

/// Listings nobody has said a word about for long, by their numbers, the longest first, with the days.
fn quiet(snapshot: &Snapshot, service: &Service) -> Vec<(i32, u32)> {
    let now = snapshot.moment.now();
    let quiet = snapshot.index.listings().iter().zip(0..).filter_map(|(listing, number)| {
        let meeting = &listing.meeting;
        let days = freshness::quiet_days(meeting, meeting.day(now))?;
        (acts::is_held(meeting, now) && reaches(service, listing)).then_some((days, listing, number))
    });
    let mut quiet: Vec<_> = quiet.collect();
    quiet.sort_by(|(a, one, _), (b, other, _)| b.cmp(a).then_with(|| one.slug.cmp(&other.slug)));
    quiet.into_iter().map(|(days, _, number)| (days, number)).collect()
}

/// `GET /stewards/checks`
pub(super) async fn overview(desk: Desk<Keeper>) -> Page {
    let (app, t) = (&desk.app, &desk.visit.t);
    let service = service(&desk).await?;
    let found = app.checks.findings(app).await.map_err(broken)?;
    let (apart, gone) = (doubles::told_apart(&desk).await?, gone(&desk).await?);
    let snapshot = app.live.now();
    let counts = beside(move || {
        let times = found.times.iter().filter(|one| mine(&found.index, one.listing, &service).is_some());
        [
            ("stale", quiet(&snapshot, &service).len()),
            ("links", broken_links(&found, &gone, &service).len()),
            ("times", times.count()),
            ("doubles", doubles::open(&found, &apart, &service).len()),
        ]
    });
    let door = |(word, count): (&str, usize)| Door {
        href: desk.visit.link(&format!("{PATH}/{word}")),
        title: t.s(&format!("checks-{word}")),
        text: t.n("checks-found", count),
        waits: count > 0,
    };
    let mut doors: Vec<Door> = counts.await?.into_iter().map(door).collect();
    doors.extend([("/stewards/gaps", "week"), ("/stewards/gaps/towns", "towns")].map(|(path, word)| Door {
        href: desk.visit.link(path),
        title: t.s(&format!("gaps-{word}")),
        text: t.s(&format!("gaps-{word}-what")),
        waits: false,
    }));
    Ok(page::render(&OverviewPage { f: desk.frame("checks-title"), h: desk.head(PATH), doors }))
}

/// Which part of a list the address asks for.
pub(super) fn first_shown<L>(desk: &Desk<L>) -> usize {
    desk.asked("from").and_then(|from| from.parse().ok()).unwrap_or(0)
}

/// The ways to the parts before and after.
pub(super) fn ways<L>(
    desk: &Desk<L>,
    path: &str,
    first: usize,
    total: usize,
) -> (Option<String>, Option<String>) {
    let link = |from: usize| desk.visit.link(&format!("{path}?from={from}"));
    let earlier = (first > 0).then(|| link(first.saturating_sub(SHOWN)));
    (earlier, (first.saturating_add(SHOWN) < total).then(|| link(first + SHOWN)))
}

/// A page of findings. `lead` is the name of what it opens with; `says` tells of those that are shown what each says,
/// what about, and on which listing.
fn list<'f, T>(
    desk: &Desk<Keeper>,
    word: &str,
    lead: &str,
    found: &'f [T],
    says: impl Fn(&'f T) -> Option<(String, &'f str, &'f Listing)>,
) -> Page {
    let t = &desk.visit.t;
    let first = first_shown(desk);
    let path = format!("{PATH}/{word}");
    let (earlier, later) = ways(desk, &path, first, found.len());
    let items = found.iter().enumerate().skip(first).take(SHOWN);
    let items = items.filter_map(|(id, one)| {
        let (says, about, listing) = says(one)?;
        Some(Item { id, says, about: about.to_owned(), card: Card::of(desk, listing) })
    });
    let title = format!("checks-{word}");
    Ok(page::render(&ListPage {
        items: items.collect(),
        title: t.s(&title),
        lead: t.s(lead),
        total: t.n("checks-found", found.len()),
        confirms: word == "stale",
        earlier,
        later,
        f: desk.frame(&title),
        h: desk.head(PATH),
    }))
}

/// `GET /stewards/checks/stale`
pub(super) async fn stale(desk: Desk<Keeper>) -> Page {
    let service = service(&desk).await?;
    let snapshot = desk.app.live.now();
    let found = {
        let snapshot = snapshot.clone();
        beside(move || quiet(&snapshot, &service)).await?
    };
    let t = &desk.visit.t;
    let days = |days: i32| t.n("checks-stale-days", usize::try_from(days).unwrap_or_default());
    list(&desk, "stale", "checks-stale-lead", &found, |(n, number)| {
        Some((days(*n), "", snapshot.index.listings().get(*number as usize)?))
    })
}

/// `GET /stewards/checks/links`
pub(super) async fn links(desk: Desk<Keeper>) -> Page {
    let service = service(&desk).await?;
    let found = desk.app.checks.findings(&desk.app).await.map_err(broken)?;
    let gone = gone(&desk).await?;
    let told = broken_links(&found, &gone, &service);
    let lead = if desk.app.visits.on { "checks-links-lead-visited" } else { "checks-links-lead" };
    list(&desk, "links", lead, &told, |(seen, about, listing)| {
        Some((seen.says(&desk.visit.t), about, listing))
    })
}

/// How a link was found to be broken.
enum Seen<'f> {
    /// From its letters.
    Letters(&'f Fault),
    /// By visiting it.
    Visit(Missing, &'f Visit),
}

impl Seen<'_> {
    fn says(&self, t: &Locale) -> String {
        match self {
            Self::Letters(fault_seen) => fault(t, fault_seen),
            Self::Visit(missing, visit) => {
                let day = visit.at.to_zoned(jiff::tz::TimeZone::UTC).date();
                t.one(&format!("checks-page-{}", missing.name()), "date", &when::date(t, day))
            }
        }
    }
}

/// The pages that two visits in a row or more did not find; none where pages are not visited.
async fn gone(desk: &Desk<Keeper>) -> Result<Vec<Visit>, StatusCode> {
    if !desk.app.visits.on {
        return Ok(Vec::new());
    }
    desk.app.store.visits(visits::TOLD).await.map_err(broken)
}

/// Every broken link within somebody's reach, with the address it is about.
fn broken_links<'f>(
    found: &'f Findings,
    gone: &'f [Visit],
    service: &Service,
) -> Vec<(Seen<'f>, &'f str, &'f Listing)> {
    let by_letters = found.links.iter().filter_map(|one| {
        Some((Seen::Letters(&one.fault), &*one.about, mine(&found.index, one.listing, service)?))
    });
    let by_visit = gone.iter().filter_map(|visit| Some((Missing::named(visit.failure.as_deref()?)?, visit)));
    let by_visit = by_visit.flat_map(|(missing, visit)| {
        let leading = links::leading_to(&found.pages, &visit.address);
        leading.map(move |number| (Seen::Visit(missing, visit), &*visit.address, number))
    });
    let by_visit = by_visit
        .filter_map(|(seen, about, number)| Some((seen, about, mine(&found.index, number, service)?)));
    by_letters.chain(by_visit).collect()
}

/// `GET /stewards/checks/times`
pub(super) async fn times(desk: Desk<Keeper>) -> Page {
    let service = service(&desk).await?;
    let found = desk.app.checks.findings(&desk.app).await.map_err(broken)?;
    let told: Vec<_> = found
        .times
        .iter()
        .filter_map(|one| Some((&one.odd, mine(&found.index, one.listing, &service)?)))
        .collect();
    list(&desk, "times", "checks-times-lead", &told, |(what, listing)| {
        Some((odd(&desk.visit.t, what, &found.index, listing), "", listing))
    })
}

fn mine<'i>(index: &'i Index, number: u32, service: &Service) -> Option<&'i Listing> {
    index.listings().get(number as usize).filter(|listing| reaches(service, listing))
}

fn fault(t: &Locale, fault: &Fault) -> String {
    match fault {
        Fault::NoHost => t.s("checks-link-no-host"),
        Fault::Typo { meant } => t.one("checks-link-typo", "host", meant),
        Fault::NoPasscode => t.s("checks-link-no-passcode"),
        Fault::ShortNumber => t.s("checks-link-short-number"),
        Fault::NoWayIn => t.s("checks-link-no-way-in"),
    }
}

fn odd(t: &Locale, odd: &Odd, index: &Index, listing: &Listing) -> String {
    match odd {
        Odd::Night => t.s("checks-time-night"),
        Odd::Long { minutes } => t.one("checks-time-long", "length", &when::length(t, *minutes)),
        Odd::EndsBefore { end } => t.one("checks-time-turned", "time", &when::clock(t, *end)),
        Odd::OtherClock { place } => {
            let (place, own) = (when::zone(place.as_str()), when::zone(listing.meeting.zone.as_str()));
            t.with("checks-time-clock", &[("place", place.into()), ("own", own.into())])
        }
        Odd::Unsaid => t.s("checks-time-unsaid"),
        Odd::Overlap { with } => {
            let other = index.listings().get(*with as usize).map_or("", |other| &*other.meeting.name);
            t.one("checks-time-overlap", "name", other)
        }
    }
}

/// `POST /stewards/checks/confirm`: a trusted servant says that a listing is right.
pub(super) async fn confirm(sent: Sent<Keeper>) -> Page {
    let Sent { desk, form } = sent;
    let service = service(&desk).await?;
    let snapshot = desk.app.live.now();
    let listing = confirm::still_there(&snapshot, form.get("source"), form.get("key"));
    // Also of those who may only propose: their group's link says the same without a name.
    let reach = listing.and_then(|one| service.reach(&one.source.name, &one.meeting));
    let done = match listing.zip(reach) {
        Some((listing, reach)) => {
            acts::confirm(&desk.app, &[listing], &reach.author).await.map_err(broken)?
        }
        None => Confirmed::Gone,
    };
    let said = match done {
        Confirmed::Done => "confirmed",
        Confirmed::Already => "confirmed-already",
        Confirmed::Gone => "gone",
    };
    let from: usize = form.get("from").parse().unwrap_or(0);
    Ok(desk.go(&format!("{PATH}/stale?from={from}&said={said}")))
}
