//! The sheet: three meetings of different kinds, the way there, what to expect, whom to call.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use askama::Template;
use axum::response::Response;
use directory::{
    feed::passcode,
    index::{Hit, Listing},
    model::Attendance,
    places::{Match, Place as Town},
    query::{Near, Query, Radius, Spot},
};
use jiff::{Timestamp, civil::Date};
use matching::{
    Asked, Candidate, Circumstances, Fit, Limit, Mode, Model, Quarter, Ranker as _, Travel, costs, quarter,
};

use super::{answers::Answers, change, form};
use crate::{
    app::App,
    finder::{
        fit::{Whys, words::Words},
        full_name,
        view::{kinds, place::Unit, when},
    },
    live::Snapshot,
    web::{
        content::{HelpLine, Purpose},
        language::Visit,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// So many meetings stand on it.
const MEETINGS: usize = 3;
/// So many are looked at that fit, and so many that may not, near and from afar each.
const LOOKED_AT: usize = 500;
/// So many limits are offered to give way on.
const OFFERED: usize = 3;
/// A longer link is left to the meeting's page.
const LONGEST_LINK: usize = 64;
/// A longer text of a list is cut, so that the sheet stays one.
const LONGEST_TEXT: usize = 100;

#[derive(Template)]
#[template(path = "paper-sheet.html")]
struct SheetPage {
    f: Frame,
    /// When it was made.
    made: String,
    /// Which town it was made for, and others of that name to choose instead.
    from: Option<String>,
    choice: Option<String>,
    others: Vec<(String, String)>,
    meetings: Vec<MeetingView>,
    /// Fewer than three fit.
    few: Option<Few>,
    /// What one other answer would bring among them.
    changes: Vec<String>,
    /// All answers but which of several towns, to change them.
    fields: Vec<(&'static str, String)>,
    town: String,
    help: Vec<HelpView>,
    /// Where more lines stand, where the site knows its own address.
    help_more: Option<String>,
}

struct Few {
    text: String,
    /// A limit, and how many meetings it alone keeps out.
    limits: Vec<(&'static str, String)>,
    /// Where none does alone: two of them, and how many meetings they keep out together.
    two: Vec<([&'static str; 2], String)>,
    /// Limits that are not to be bargained with, likewise.
    fixed: Vec<String>,
}

impl Few {
    fn of(visit: &Visit, found: usize, costs: &[(Limit, usize)], together: &[([Limit; 2], usize)]) -> Self {
        let t = &visit.t;
        let two = together.iter().filter_map(|([one, other], count)| {
            let [(one, first), (other, second)] = [form::limit(visit, *one)?, form::limit(visit, *other)?];
            let what = t.list(&[first, second]);
            Some(([one, other], t.with("paper-loosen", &[("what", what.into()), ("count", (*count).into())])))
        });
        let two = two.take(OFFERED).collect();
        let offered = costs.iter().filter_map(|(limit, count)| {
            let (word, name) = form::limit(visit, *limit)?;
            Some((word, t.with("paper-loosen", &[("what", name.into()), ("count", (*count).into())])))
        });
        let fixed = costs.iter().filter_map(|(limit, count)| {
            let name = form::fixed(visit, *limit)?;
            Some(t.with("paper-fixed", &[("what", name.into()), ("count", (*count).into())]))
        });
        Self {
            text: t.n("paper-few", found),
            limits: offered.take(OFFERED).collect(),
            two,
            fixed: fixed.take(OFFERED).collect(),
        }
    }
}

/// Where somebody sets out from.
pub(super) struct Whence<'a> {
    pub(super) town: &'a Match<'a>,
    /// Other towns of that name: position, and name in full.
    pub(super) others: Vec<(String, String)>,
}

/// A town's position, as the form carries it.
pub(super) fn position(town: &Match<'_>) -> String {
    format!("{:.4},{:.4}", town.place.latitude, town.place.longitude)
}

struct MeetingView {
    name: String,
    facts: Vec<String>,
    when: String,
    next: Option<String>,
    where_: Vec<String>,
    way: Vec<String>,
    join: Vec<String>,
    whys: Vec<String>,
    /// What may not suit.
    but: Vec<String>,
    expect: Option<String>,
    fresh: String,
    /// Its page, where the site knows its own address: a path alone says nothing on paper.
    page: Option<String>,
}

struct HelpView {
    name: String,
    calls: Vec<String>,
}

pub(super) fn show(app: &App, visit: &Visit, answers: &Answers, whence: Option<Whence<'_>>) -> Response {
    let town = whence.as_ref().map(|whence| &whence.town.place);
    let t = &visit.t;
    let snapshot = app.live.now();
    let now = snapshot.moment.now();
    let keys = app.shipped.fellowships.keys_of(&answers.problem);
    let limits = answers.limits(keys.clone(), town);
    let hits =
        Looking { snapshot: &snapshot, limits: &limits, reach_km: answers.reach_km(), town }.hits(&keys);
    let candidates: Vec<Candidate<'_>> = Candidate::of(&hits)
        .into_iter()
        .map(|candidate| candidate.for_reach(limits.mode, answers.reach_km()))
        .collect();
    let fitting = limits.admitted(&candidates, now);
    let mut model = Model::default().wishing(answers.wishes()).travelling(answers.travel);
    if town.is_some() && limits.mode == Mode::Any {
        model = model.rather_there();
    }
    let fits = model.rank(&fitting, now);
    let writer = Writer { app, visit, now, town, travel: answers.travel, limits: &limits };
    let meetings: Vec<MeetingView> = fits.iter().take(MEETINGS).map(|fit| writer.meeting(fit)).collect();
    let asked = Asked { model: &model, circumstances: &limits, candidates: &candidates, now };
    let words = Words { t, travel: Some(answers.travel), unit: writer.unit() };
    let changes = change::lines(visit, &words, &asked, fits.get(MEETINGS..).unwrap_or_default());
    let few = (meetings.len() < MEETINGS).then(|| {
        let (alone, two) = (costs(&limits, &candidates, now), costs_of_two(&limits, &candidates, now));
        Few::of(visit, meetings.len(), &alone, &two)
    });
    let today = town.map_or(jiff::tz::TimeZone::UTC, |town| {
        jiff::tz::TimeZone::get(town.zone).unwrap_or(jiff::tz::TimeZone::UTC)
    });
    let country = town.map(|town| town.country_code);
    let more = country.map_or_else(|| "/help".to_owned(), |code| format!("/help?country={code}"));
    page::render(&SheetPage {
        f: Frame::new(app, visit, Place::Start, &t.s("start-nav")).unlisted(),
        made: t.one("paper-made", "date", &when::date(t, today.to_datetime(now).date())),
        meetings,
        few,
        changes,
        from: whence.as_ref().map(|whence| full_name(whence.town)),
        choice: whence
            .as_ref()
            .filter(|whence| !whence.others.is_empty())
            .map(|_| t.one("place-choice", "place", &answers.place)),
        others: whence.map(|whence| whence.others).unwrap_or_default(),
        fields: answers.fields().into_iter().filter(|(name, _)| *name != "town").collect(),
        town: answers.town.clone(),
        help: country.map(|code| help(t, &app.shipped.content.lines, code)).unwrap_or_default(),
        help_more: app.site.absolute(&visit.link(&more)),
    })
}

/// For each two limits, how many meetings they keep out together and neither alone, most first.
fn costs_of_two(
    limits: &Circumstances,
    candidates: &[Candidate<'_>],
    now: Timestamp,
) -> Vec<([Limit; 2], usize)> {
    let mut counts: BTreeMap<[Limit; 2], usize> = BTreeMap::new();
    for candidate in candidates {
        if let Ok(mut two) = <[Limit; 2]>::try_from(limits.broken(candidate, now)) {
            two.sort_unstable();
            *counts.entry(two).or_default() += 1;
        }
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(two, count)| (Reverse(*count), *two));
    counts
}

/// Which meetings to look at.
struct Looking<'a, 's> {
    snapshot: &'s Snapshot,
    limits: &'a Circumstances,
    reach_km: f64,
    town: Option<&'a Town<'a>>,
}

impl<'s> Looking<'_, 's> {
    /// All that fit, as far as there are not very many of them, and the nearest and the soonest from afar of those that
    /// do not, of the fellowships asked for and of any, so that it can be told what giving way would bring.
    fn hits(&self, fellowships: &[Box<str>]) -> Vec<Hit<'s>> {
        let everything = self.snapshot.index.len();
        let few = [self.near(None, LOOKED_AT), Some(online(LOOKED_AT))];
        let all = [self.near(Some(self.reach_km), everything), few[0].clone(), Some(online(everything))];
        let of_these = |query: Query| Query { fellowships: fellowships.to_vec(), ..query };
        let mut questions: Vec<Query> = all.into_iter().flatten().map(of_these).collect();
        if !fellowships.is_empty() {
            questions.extend(few.into_iter().flatten());
        }
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut hits = Vec::new();
        for query in &questions {
            for hit in self.answers(query) {
                if seen.insert(hit.listing.slug.as_str()) {
                    hits.push(hit);
                }
            }
        }
        hits
    }

    /// The first ones, and beyond them so many more that fit: what one needs may be rare in a large city.
    fn answers(&self, query: &Query) -> Vec<Hit<'s>> {
        let moment = &self.snapshot.moment;
        let mut fitting = 0;
        let mut kept = Vec::new();
        for (place, hit) in self.snapshot.index.answer(moment, query).hits.into_iter().enumerate() {
            if fitting == LOOKED_AT && place >= LOOKED_AT {
                break;
            }
            let candidate =
                Candidate { listing: hit.listing, place, distance_km: hit.distance_km, afar: false };
            let fits = self.limits.admits(&candidate, moment.now());
            fitting += usize::from(fits && fitting < LOOKED_AT);
            if fits || place < LOOKED_AT {
                kept.push(hit);
            }
        }
        kept
    }

    fn near(&self, reach_km: Option<f64>, limit: usize) -> Option<Query> {
        let near = self.town.map(|town| Near {
            asked: town.name.into(),
            spot: Spot::At(town.latitude, town.longitude),
            radius: reach_km.map(Radius::Km),
        })?;
        Some(Query {
            near: Some(near),
            attendance: vec![Attendance::InPerson],
            limit: Some(limit),
            ..Query::default()
        })
    }
}

/// What is held both ways and was not found around the town is from afar, and its distance does not matter.
fn online(limit: usize) -> Query {
    Query { attendance: vec![Attendance::Online], limit: Some(limit), ..Query::default() }
}

struct Writer<'a> {
    app: &'a App,
    visit: &'a Visit,
    now: Timestamp,
    town: Option<&'a Town<'a>>,
    travel: Travel,
    limits: &'a Circumstances,
}

impl Writer<'_> {
    fn t(&self) -> &Locale {
        &self.visit.t
    }

    fn meeting(&self, fit: &Fit<'_>) -> MeetingView {
        let t = self.t();
        let listing = fit.candidate.listing;
        let meeting = &listing.meeting;
        let words = Words { t, travel: Some(self.travel), unit: self.unit() };
        let Whys { fors, againsts } = Whys::of(&words, fit);
        let ways: Vec<String> = fit.againsts().filter_map(|reason| words.of_way(reason)).collect();
        let kind = t.one("paper-kind", "kind", &words.kind(fit.kind));
        let fellowship = listing.fellowship().map(ToString::to_string);
        let types = kinds::words(t, listing).into_iter().map(|(_, word)| word);
        let facts = fellowship.into_iter().chain(kinds::languages(t, listing)).chain(types);
        let keys = kinds::content_keys(listing);
        let texts = self.app.shipped.content.kinds(&t.code);
        let expect =
            texts.and_then(|texts| texts.texts(listing.fellowship(), &keys, None, 1).into_iter().next());
        let goes = !fit.candidate.afar;
        MeetingView {
            name: cut(&meeting.name),
            facts: facts.take(6).collect(),
            when: self.when(listing),
            next: self.next(listing),
            where_: if goes { self.place(listing) } else { Vec::new() },
            way: if goes { self.way(fit) } else { Vec::new() },
            join: if meeting.attendance.from_afar() { self.join(listing) } else { Vec::new() },
            whys: [kind].into_iter().chain(fors).collect(),
            // The way has a line of its own.
            but: againsts.into_iter().filter(|line| !ways.contains(line)).collect(),
            expect: expect.map(|text| first_sentence(&text)),
            fresh: when::heard(t, meeting, meeting.day(self.now)),
            page: self.app.site.absolute(&self.visit.link(&format!("/meetings/{}", listing.slug))),
        }
    }

    /// As people measure where the town is.
    fn unit(&self) -> Unit {
        Unit::of(&Query::default(), self.town.map(|town| town.country_code))
    }

    fn when(&self, listing: &Listing) -> String {
        let t = self.t();
        let Some(timed) = listing.meeting.schedule.timed() else { return t.s("row-by-appointment") };
        let (rule, span) = (when::rule(t, timed), when::span(t, timed));
        let said = when::capital(&t.with("day-and-time", &[("day", rule.into()), ("time", span.into())]));
        let elsewhere = self.town.is_none_or(|town| town.zone != listing.meeting.zone.as_str());
        if listing.meeting.attendance.from_afar() && elsewhere {
            let zone = when::zone(listing.meeting.zone.as_str());
            return format!("{said} ({})", t.one("meeting-in-zone", "zone", &zone));
        }
        said
    }

    /// The next time the person can, on their own clock where they join from afar.
    fn next(&self, listing: &Listing) -> Option<String> {
        let t = self.t();
        let next = self.limits.next(listing, self.now)?;
        let there = listing.meeting.zone.rules();
        let afar = listing.meeting.attendance == Attendance::Online;
        let clock = self.limits.zone.clone().filter(|_| afar).unwrap_or(there);
        let (local, today): (_, Date) = (clock.to_datetime(next.start), clock.to_datetime(self.now).date());
        let day = when::weekday_and_date(t, local.date(), today);
        let time = when::clock(t, local.time());
        let said = t.with("day-and-time", &[("day", day.into()), ("time", time.into())]);
        Some(t.one("next-time", "when", &said))
    }

    fn place(&self, listing: &Listing) -> Vec<String> {
        let Some(venue) = listing.meeting.venue.as_deref() else { return Vec::new() };
        let name = venue.name.as_deref().map(cut);
        let address = venue.one_line().map(|line| cut(&line)).filter(|line| Some(line) != name.as_ref());
        let rough = venue.is_approximate().then(|| self.t().s("meeting-approximate"));
        name.into_iter().chain(address).chain(rough).collect()
    }

    /// "3.2 km north-east of the middle of Leeds; about 45 minutes by bus or train", and what to do about it.
    fn way(&self, fit: &Fit<'_>) -> Vec<String> {
        let t = self.t();
        let position = fit.candidate.listing.meeting.position();
        let (Some(town), Some(km), Some(there)) = (self.town, fit.candidate.distance_km, position) else {
            return Vec::new();
        };
        let unit = self.unit();
        let minutes = Words { t, travel: Some(self.travel), unit }.way(self.travel, self.travel.minutes(km));
        let way = if km < 0.3 {
            t.one("paper-way-here", "town", town.name)
        } else {
            let quarter = quarter((town.latitude, town.longitude), there);
            let parts = [
                ("distance", unit.distance(t, km).into()),
                ("direction", t.s(&format!("paper-to-{}", direction(quarter))).into()),
                ("town", town.name.into()),
            ];
            t.with("paper-way", &parts)
        };
        vec![way, minutes, t.s(&format!("paper-note-{}", self.travel.as_str()))]
    }

    /// Link and number without passcodes, unless its list publishes them.
    fn join(&self, listing: &Listing) -> Vec<String> {
        let t = self.t();
        let Some(online) = listing.meeting.online.as_deref() else { return vec![t.s("meeting-join-none")] };
        let mut lines = Vec::new();
        if let Some(url) = online.url.as_deref() {
            let public = listing.public_link(url);
            let short =
                if public.len() <= LONGEST_LINK { &*public } else { page::host(url).unwrap_or_default() };
            lines.push(t.one("paper-link", "link", short));
        }
        lines.extend(
            online.phone.as_deref().map(|phone| t.one("paper-phone", "phone", &listing.public_phone(phone))),
        );
        let notes = [&online.notes, &online.phone_notes].into_iter().flatten();
        if listing.source.publish_passcodes {
            lines.extend(notes.map(|notes| cut(notes)));
        } else if needs_passcode(listing) {
            lines.push(t.s("paper-passcode"));
        }
        if lines.is_empty() { vec![t.s("meeting-join-none")] } else { lines }
    }
}

/// Does its listing hold a passcode that is not printed?
fn needs_passcode(listing: &Listing) -> bool {
    let Some(online) = listing.meeting.online.as_deref() else { return false };
    let hidden = |text: &str| passcode::redact_text(text) != text;
    online.url.as_deref().is_some_and(|url| passcode::redact_url(url) != url)
        || online.phone.as_deref().is_some_and(|phone| passcode::redact_phone(phone) != phone)
        || [&online.notes, &online.phone_notes].into_iter().flatten().any(|notes| hidden(notes))
}

fn direction(quarter: Quarter) -> &'static str {
    match quarter {
        Quarter::North => "north",
        Quarter::NorthEast => "north-east",
        Quarter::East => "east",
        Quarter::SouthEast => "south-east",
        Quarter::South => "south",
        Quarter::SouthWest => "south-west",
        Quarter::West => "west",
        Quarter::NorthWest => "north-west",
    }
}

/// A country's lines for now, in this order, each with its first number; those read on their keeper's page first.
fn help(t: &Locale, lines: &[HelpLine], country: &str) -> Vec<HelpView> {
    let wanted = [&[Purpose::Emergency][..], &[Purpose::Crisis], &[Purpose::Drugs, Purpose::Alcohol]];
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let mut found = Vec::new();
    for purposes in wanted {
        let mut fitting: Vec<&HelpLine> = lines
            .iter()
            .filter(|line| line.country == country && line.area.is_none() && !line.call.is_empty())
            .filter(|line| line.purposes.iter().any(|purpose| purposes.contains(purpose)))
            .collect();
        fitting.sort_by_key(|line| !line.confirmed);
        if let Some(line) = fitting.into_iter().find(|line| !used.contains(line.name.as_str())) {
            used.insert(&line.name);
            let calls = line.call.iter().take(1).map(|number| t.one("help-call", "number", number));
            found.push(HelpView { name: line.name.clone(), calls: calls.collect() });
        }
    }
    found
}

/// The sheet has room for one of each.
fn first_sentence(text: &str) -> String {
    let end = text.find(". ").map_or(text.len(), |at| at + 1);
    text.get(..end).unwrap_or(text).to_owned()
}

/// A text of a list, short enough for the sheet.
fn cut(text: &str) -> String {
    if text.chars().count() <= LONGEST_TEXT {
        return text.to_owned();
    }
    let kept: String = text.chars().take(LONGEST_TEXT - 1).collect();
    format!("{}…", kept.trim_end())
}
