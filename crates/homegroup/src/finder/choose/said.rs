//! A meeting in words: when, the way there, what speaks for it and against it, what to expect.

use directory::{
    feed::passcode, index::Listing, model::Attendance, places::Place as Town, query::Query,
    schedule::Recurrence,
};
use jiff::{Timestamp, civil::Date};
use matching::{Circumstances, Fit, Quarter, Travel, quarter};

use super::Shelf;
use crate::{
    finder::{
        fit::{Whys, words::Words},
        view::{kinds, place::Unit, when},
    },
    web::{page, texts::Locale},
};

/// When a meeting is and how somebody would be there, as their plan notes it: on their own clock.
pub(crate) struct Slot {
    /// Numbers of days, 0 for Sunday, in a row.
    pub(crate) days: String,
    /// `19:00`; empty where it has no time.
    pub(crate) time: String,
    /// `in_person` or `online`.
    pub(crate) attendance: &'static str,
}

/// A longer link is left to the meeting's page.
const LONGEST_LINK: usize = 64;
/// A longer text of a list is cut, so that a printed page stays one.
const LONGEST_TEXT: usize = 100;

/// A meeting as somebody reads it who may go there.
pub(crate) struct MeetingView {
    pub(crate) name: String,
    pub(crate) facts: Vec<String>,
    pub(crate) when: String,
    pub(crate) next: Option<String>,
    pub(crate) where_: Vec<String>,
    pub(crate) way: Vec<String>,
    pub(crate) join: Vec<String>,
    pub(crate) whys: Vec<String>,
    /// What may not suit.
    pub(crate) but: Vec<String>,
    pub(crate) expect: Option<String>,
    pub(crate) fresh: String,
    /// By which its page is found.
    pub(crate) slug: String,
    /// When and how the person would be there.
    pub(crate) slot: Slot,
}

/// Writes meetings for one person.
pub(super) struct Writer<'a> {
    pub(super) shelf: &'a Shelf<'a>,
    pub(super) now: Timestamp,
    pub(super) town: Option<&'a Town<'a>>,
    pub(super) travel: Travel,
    pub(super) limits: &'a Circumstances,
}

impl Writer<'_> {
    fn t(&self) -> &Locale {
        self.shelf.t
    }

    pub(super) fn meeting(&self, fit: &Fit<'_>) -> MeetingView {
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
        let texts = self.shelf.content.kinds(&t.code);
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
            slug: listing.slug.to_string(),
            slot: self.slot(fit),
        }
    }

    fn slot(&self, fit: &Fit<'_>) -> Slot {
        let meeting = &fit.candidate.listing.meeting;
        let attendance = if fit.candidate.afar { "online" } else { "in_person" };
        // A plan comes again each week, on its person's own clock: of what does not, or where their clock is not known,
        // the meeting's own page tells.
        let weekly = meeting.schedule.timed().and_then(|timed| match &timed.recurrence {
            Recurrence::Weekly(days) => Some((timed, *days)),
            _ => None,
        });
        let is_theirs = !fit.candidate.afar || self.limits.zone.is_some();
        let Some((timed, days)) = weekly.filter(|_| is_theirs) else {
            return Slot { days: String::new(), time: String::new(), attendance };
        };
        // Midnight may lie between the clock there and their own.
        let (mut time, mut later) = (timed.start, 0);
        if let Some(own) = self.limits.zone.clone().filter(|_| fit.candidate.afar)
            && let Some(next) = self.limits.next(fit.candidate.listing, self.now)
        {
            let (there, here) = (meeting.zone.rules().to_datetime(next.start), own.to_datetime(next.start));
            time = here.time();
            later = i32::from(here.date() > there.date()) - i32::from(here.date() < there.date());
        }
        let days = days.iter().map(|day| (i32::from(day.number()) + later).rem_euclid(7).to_string());
        Slot { days: days.collect(), time: time.strftime("%H:%M").to_string(), attendance }
    }

    /// As people measure where the town is.
    pub(super) fn unit(&self) -> Unit {
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

/// There is room for one of each.
fn first_sentence(text: &str) -> String {
    let end = text.find(". ").map_or(text.len(), |at| at + 1);
    text.get(..end).unwrap_or(text).to_owned()
}

/// A text of a list, short enough to print.
fn cut(text: &str) -> String {
    if text.chars().count() <= LONGEST_TEXT {
        return text.to_owned();
    }
    let kept: String = text.chars().take(LONGEST_TEXT - 1).collect();
    format!("{}…", kept.trim_end())
}
