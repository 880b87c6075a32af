//! A meeting in a list: when, what, where, in words.

use directory::{
    index::Hit,
    kinds::Class,
    model::{Attendance, Standing, Zone},
    query::Query,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{
    facets, kinds, marks,
    place::{self, Unit},
    when,
};
use crate::{
    finder::fit::Whys,
    web::{forms, language::Visit, texts::Locale},
};

/// How many kinds a row names; the meeting's page has them all.
const KINDS_NAMED: usize = 5;
/// And how many facets.
const FACETS_NAMED: usize = 3;
/// What was confirmed longer ago than this is not worth a word in a row.
const FRESH_DAYS: i32 = 366;

/// What a list of meetings needs to know besides the meetings.
pub(crate) struct Reader<'a> {
    /// Language and address.
    pub(crate) visit: &'a Visit,
    /// The moment.
    pub(crate) now: Timestamp,
    /// The zone the reader chose, if any.
    pub(crate) zone: Option<&'a Zone>,
    /// What distances are given in.
    pub(crate) unit: Unit,
}

/// A meeting in a list.
pub(crate) struct Row {
    pub(crate) href: String,
    /// The last part of its address, for the script that keeps it on the device.
    pub(crate) slug: String,
    /// What tells later that it has changed since.
    pub(crate) marks: String,
    pub(crate) name: Box<str>,
    /// "7:30 pm" at the meeting; a dash by appointment.
    pub(crate) clock: String,
    /// "today", "every Tuesday".
    pub(crate) day: String,
    /// Whose clock that is, where the reader may be elsewhere.
    pub(crate) zone: Option<String>,
    /// On the reader's own clock, where it differs.
    pub(crate) here: Option<String>,
    /// The instant, for the script.
    pub(crate) instant: Option<Instant>,
    /// "in progress", "starts in 25 min".
    pub(crate) pill: Option<Pill>,
    /// Fellowship, kinds, language.
    pub(crate) facts: Vec<String>,
    pub(crate) place: Option<String>,
    /// Beside a map, its point there: latitude and longitude.
    pub(crate) at: Option<String>,
    pub(crate) far: Option<String>,
    /// Suspended, closed on some days.
    pub(crate) notices: Vec<String>,
    /// How long ago somebody confirmed it, where that is not long.
    pub(crate) fresh: Option<String>,
    /// It does not take place for now.
    pub(crate) paused: bool,
    /// Why it stands where it stands, in a list made for somebody.
    pub(crate) whys: Option<Whys>,
}

/// Something that happens now or soon.
pub(crate) struct Pill {
    pub(crate) text: String,
    /// It is in progress.
    pub(crate) on: bool,
}

/// A start as a script reads it.
pub(crate) struct Instant {
    /// RFC 3339, UTC.
    pub(crate) utc: String,
    /// Date and time on the meeting's wall: "2026-11-24T19:30". What differs on the reader's wall is worth saying.
    pub(crate) wall: String,
}

impl Instant {
    pub(crate) fn of(start: Timestamp, zone: &TimeZone) -> Self {
        Self { utc: start.to_string(), wall: zone.to_datetime(start).strftime("%Y-%m-%dT%H:%M").to_string() }
    }
}

/// The zone the address of a page asks for, if any; everything else in it is left alone.
pub(crate) fn zone_asked(visit: &Visit) -> Option<Zone> {
    let pairs = forms::pairs(&visit.query);
    Query::parse(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))).query.zone
}

impl Reader<'_> {
    fn t(&self) -> &Locale {
        &self.visit.t
    }

    /// A row for each hit.
    pub(crate) fn rows(&self, hits: &[Hit<'_>]) -> Vec<Row> {
        hits.iter().map(|hit| self.row(hit)).collect()
    }

    /// One row.
    pub(crate) fn row(&self, hit: &Hit<'_>) -> Row {
        let t = self.t();
        let meeting = &hit.listing.meeting;
        let zone = meeting.zone.rules();
        let today = zone.to_datetime(self.now).date();
        let paused = hit.standing != Standing::Active;
        let timed = meeting.schedule.timed();
        let day = match (hit.occurrence.filter(|_| !paused), timed) {
            (Some(occurrence), _) => self.day(zone.to_datetime(occurrence.start).date(), today),
            (None, Some(timed)) => when::rule(t, timed),
            (None, None) => t.s("row-by-appointment"),
        };
        Row {
            href: self.address(hit),
            slug: hit.listing.slug.to_string(),
            marks: marks::of(hit.listing),
            name: meeting.name.clone(),
            clock: timed.map_or_else(|| "–".to_owned(), |timed| when::clock(t, timed.start)),
            day,
            zone: self.zone_note(hit),
            here: hit.occurrence.and_then(|occurrence| self.here(occurrence.start, &zone)),
            instant: hit.occurrence.filter(|_| !paused).map(|o| Instant::of(o.start, &zone)),
            pill: self.pill(hit).filter(|_| !paused),
            facts: self.facts(hit),
            place: place::short(t, hit.listing),
            at: None,
            far: hit.distance_km.map(|km| self.unit.distance(t, km)),
            notices: self.notices(hit, today),
            fresh: self.fresh(hit, today),
            paused,
            whys: None,
        }
    }

    /// A coming day: as people call it now, or in a copy its date.
    pub(crate) fn day(&self, date: Date, today: Date) -> String {
        if self.visit.is_copy() {
            when::weekday_and_date(self.t(), date, today)
        } else {
            when::near_day(self.t(), date, today)
        }
    }

    /// People who join from afar may be on another clock.
    fn zone_note(&self, hit: &Hit<'_>) -> Option<String> {
        let meeting = &hit.listing.meeting;
        let told = self.zone.is_some() || meeting.attendance.from_afar();
        let same = self.zone.is_some_and(|zone| *zone == meeting.zone);
        let timed = meeting.schedule.timed().is_some();
        (told && timed && !same).then(|| self.t().one("row-zone", "zone", &when::zone(meeting.zone.as_str())))
    }

    /// The meeting's page, which is told whose clock the reader lives by.
    fn address(&self, hit: &Hit<'_>) -> String {
        let page = self.visit.link(&format!("/meetings/{}", hit.listing.slug));
        let zone = Query { zone: self.zone.cloned(), ..Query::default() }.to_address();
        if zone.is_empty() { page } else { format!("{page}?{zone}") }
    }

    /// A start on the reader's own clock, where it differs from the meeting's.
    pub(crate) fn here(&self, start: Timestamp, there: &TimeZone) -> Option<String> {
        let zone = self.zone?.rules();
        if zone.to_datetime(start) == there.to_datetime(start) {
            return None;
        }
        let time = when::clock_in(self.t(), start, there.to_datetime(start).date(), &zone);
        Some(self.t().one("time-here", "time", &time))
    }

    fn pill(&self, hit: &Hit<'_>) -> Option<Pill> {
        if hit.in_progress {
            return Some(Pill { text: self.t().s("in-progress"), on: true });
        }
        let soon = when::until_start(self.t(), hit.occurrence?.start, self.now)?;
        Some(Pill { text: soon, on: false })
    }

    fn facts(&self, hit: &Hit<'_>) -> Vec<String> {
        let t = self.t();
        let fellowship = hit.listing.fellowship().map(ToString::to_string);
        let languages = hit.listing.languages();
        let foreign = languages.iter().any(|iso| *iso != &*t.code);
        let languages = if foreign { kinds::languages(t, hit.listing) } else { Vec::new() };
        let words = kinds::words(t, hit.listing).into_iter();
        // Whoever needs access needs it said; so it goes before what only colours a meeting.
        let (needs, others): (Vec<_>, Vec<_>) = words.partition(|(class, _)| *class == Class::Access);
        let spare = KINDS_NAMED.saturating_sub(needs.len().min(2));
        let kinds = others.into_iter().take(spare).chain(needs.into_iter().take(2)).map(|(_, text)| text);
        let hybrid = (hit.listing.meeting.attendance == Attendance::Hybrid).then(|| t.s("row-hybrid"));
        let mut said: Vec<String> =
            fellowship.into_iter().chain(languages).chain(hybrid).chain(kinds).collect();
        said.extend(facets::tags(t, hit.listing, &said).into_iter().take(FACETS_NAMED));
        said
    }

    fn notices(&self, hit: &Hit<'_>, today: Date) -> Vec<String> {
        let t = self.t();
        let meeting = &hit.listing.meeting;
        let mut notices = Vec::new();
        match &hit.standing {
            Standing::Ended => notices.push(t.s("row-ended")),
            Standing::Suspended { until, .. } => notices.push(match until {
                Some(until) => t.one("suspended-until", "date", &when::date(t, *until)),
                None => t.s("row-suspended"),
            }),
            Standing::Active if meeting.place_closed() => notices.push(t.s("row-place-closed")),
            Standing::Active => {}
        }
        if let Some(timed) = meeting.schedule.timed() {
            let soon =
                |date: &&Date| (0..=14).contains(&today.until(**date).map_or(-1, |span| span.get_days()));
            let closed: Vec<Date> = timed.exceptions.iter().filter(soon).copied().collect();
            if !closed.is_empty() {
                notices.push(t.one("row-closed-dates", "dates", &when::dates(t, &closed)));
            }
        }
        notices
    }

    fn fresh(&self, hit: &Hit<'_>, today: Date) -> Option<String> {
        let recent = |date: &Date| date.until(today).is_ok_and(|span| span.get_days() < FRESH_DAYS);
        let date = hit.listing.meeting.confirmed.filter(recent)?;
        Some(when::confirmed(self.t(), Some(date), today))
    }
}
