//! From a question to the meetings that answer it.

use jiff::{Timestamp, civil::Time, tz::TimeZone};

use super::{Index, Listing, Moment, facets::FacetCounts, moment::Start, sets::BitSet, words::Scores};
use crate::{
    model::Standing,
    query::{Cursor, Near, Query, Spot},
    schedule::{Day, DaySet, Occurrence},
    text,
};

/// What a question found.
#[derive(Debug)]
pub struct Answer<'a> {
    /// How many meetings answer the question.
    pub total: usize,
    /// The first of them, in order.
    pub hits: Vec<Hit<'a>>,
    /// Where to go on; `None` at the end.
    pub next: Option<Cursor>,
    /// What the answer is made of.
    pub facets: FacetCounts,
}

/// One meeting of an answer.
#[derive(Debug)]
pub struct Hit<'a> {
    /// The meeting.
    pub listing: &'a Listing,
    /// The occurrence in progress or next, of those the question asks for; `None` by appointment, or where there
    /// is none within two years.
    pub occurrence: Option<Occurrence>,
    /// Is that occurrence in progress?
    pub in_progress: bool,
    /// From the place asked for, where there is one and the meeting's own is known.
    pub distance_km: Option<f64>,
    /// Active, suspended or ended, today at the meeting.
    pub standing: Standing<'a>,
}

impl Index {
    /// Answers a question. A place that was only named must have been looked up before ([`Spot::At`]); else it is
    /// ignored.
    pub fn answer<'a>(&'a self, moment: &Moment, query: &Query) -> Answer<'a> {
        let point = query.near.as_ref().and_then(spot);
        let slot = Slot::of(query, moment.now());
        let (set, scores) = self.found(moment, query, &slot);
        let total = set.count();
        let mut facets = self.count(&set, total);
        // A filter whose values are joined by "or" counts what each of them would add.
        for (group, wider) in Group::asked(query) {
            let (set, _) = self.found(moment, &wider, &Slot::of(&wider, moment.now()));
            facets.take(group, self.count(&set, set.count()));
        }
        let page = self.page(moment, query, &set, scores.as_ref(), &slot);
        let hits = page.ids.iter().map(|id| self.hit(moment, *id, point, &slot)).collect();
        Answer { total, hits, next: page.next, facets }
    }

    /// Every listing that answers a question, in no order a reader could rely on; for lists without pages. Limit,
    /// order and cursor do not matter.
    pub fn all<'a>(&'a self, moment: &Moment, query: &Query) -> Vec<&'a Listing> {
        let (set, _) = self.found(moment, query, &Slot::of(query, moment.now()));
        set.iter().map(|id| &self.listings[id as usize]).collect()
    }

    /// Does any listing answer a question?
    pub fn any(&self, moment: &Moment, query: &Query) -> bool {
        self.found(moment, query, &Slot::of(query, moment.now())).0.iter().next().is_some()
    }

    /// One listing as it stands at this moment, for its own page.
    pub fn hit_of<'a>(&'a self, moment: &Moment, listing: &Listing) -> Option<Hit<'a>> {
        let id = *self.by_slug.get(&listing.slug)?;
        Some(self.hit(moment, id, None, &Slot::of(&Query::default(), moment.now())))
    }

    pub(super) fn hit(&self, moment: &Moment, id: u32, point: Option<(f64, f64)>, slot: &Slot) -> Hit<'_> {
        let listing = &self.listings[id as usize];
        let now = moment.now();
        let occurrence = slot.next(self, moment, id);
        let standing = listing.meeting.standing(now.to_zoned(self.times.zone(id).clone()).date());
        let is_on = |o: Occurrence| o.start <= now && now < o.end;
        Hit {
            listing,
            occurrence,
            in_progress: standing == Standing::Active && occurrence.is_some_and(is_on),
            distance_km: point.and_then(|point| self.ground.distance_km(id, point)),
            standing,
        }
    }

    /// What answers the question, and how well where words were searched.
    pub(super) fn found(&self, moment: &Moment, query: &Query, slot: &Slot) -> (BitSet, Option<Scores>) {
        let mut set = self.matching(moment, query);
        let scores = query.text.as_deref().map(|text| self.words.search(text, &mut set));
        if let Some(near) = &query.near
            && let (Some(point), Some(radius)) = (spot(near), near.radius)
        {
            self.ground.keep_within(&mut set, point, radius.km());
        }
        slot.keep_on_clock(self, moment, &mut set);
        if let Some(minutes) = query.within
            && slot.chooses()
        {
            // The occurrence that is soon must be the one that is on a day asked for.
            let last = moment.now().saturating_add(jiff::SignedDuration::from_mins(i64::from(minutes)));
            let soon = |id| {
                slot.next(self, moment, id).is_some_and(|o| last.as_ref().is_ok_and(|last| o.start <= *last))
            };
            set.retain(|id| self.times.has_one_day(id) || soon(id));
        }
        (set, scores)
    }

    /// All filters that are sets.
    fn matching(&self, moment: &Moment, query: &Query) -> BitSet {
        let mut set = self.everything();
        if !query.inactive {
            set.remove_all(moment.hidden());
        }
        if !query.days.is_empty() && query.zone.is_none() {
            set.keep_any(query.days.iter().map(|day| self.on(day)));
        }
        if !query.types.is_empty() {
            self.keep_types(&mut set, &query.types);
        }
        for code in &query.not {
            if let Some(ids) = self.types.get(code) {
                set.remove_postings(ids);
            }
        }
        if !query.attendance.is_empty() {
            set.keep_any(query.attendance.iter().flat_map(|way| self.attending(*way)));
        }
        if !query.fellowships.is_empty() {
            set.keep_any(
                query.fellowships.iter().filter_map(|name| self.fellowships.get(name)).map(|s| &s.ids),
            );
        }
        if !query.languages.is_empty() {
            set.keep_any(query.languages.iter().filter_map(|code| self.languages.get(code)).map(|s| &s.ids));
        }
        if !query.regions.is_empty() {
            set.keep_any(query.regions.iter().filter_map(|name| self.regions.get(name)).map(|s| &s.ids));
        }
        for name in facet_names(query) {
            let asked = query.facets.iter().filter(|facet| *facet.name == *name);
            set.keep_any(asked.filter_map(|facet| self.facets.get(facet)).map(|shelf| &shelf.ids));
        }
        if !query.sources.is_empty() {
            set.keep_any(query.sources.iter().filter_map(|name| self.sources.get(name)));
        }
        if let Some(minutes) = query.within {
            moment.keep_within(&mut set, minutes);
        }
        set
    }

    fn keep_types(&self, set: &mut BitSet, choices: &[Vec<crate::model::TypeCode>]) {
        let mut any = BitSet::empty(self.len());
        for codes in choices {
            let mut all = set.clone();
            for code in codes {
                match self.types.get(code) {
                    Some(ids) => all.keep(ids),
                    None => all.clear(),
                }
            }
            any.add_all(&all);
        }
        *set = any;
    }
}

/// A filter whose values are joined by "or".
pub(super) enum Group {
    Days,
    Attendance,
    Fellowships,
    Languages,
    Regions,
    Sources,
    /// The facets of one name.
    Facet(Box<str>),
}

impl Group {
    /// The ones a question uses, each with the question without it.
    fn asked(query: &Query) -> Vec<(Self, Query)> {
        let mut asked = Vec::new();
        let mut add = |group, used, clear: fn(&mut Query)| {
            if used {
                let mut wider = query.clone();
                clear(&mut wider);
                asked.push((group, wider));
            }
        };
        add(Self::Days, !query.days.is_empty(), |q| q.days = DaySet::default());
        add(Self::Attendance, !query.attendance.is_empty(), |q| q.attendance.clear());
        add(Self::Fellowships, !query.fellowships.is_empty(), |q| q.fellowships.clear());
        add(Self::Languages, !query.languages.is_empty(), |q| q.languages.clear());
        add(Self::Regions, !query.regions.is_empty(), |q| q.regions.clear());
        add(Self::Sources, !query.sources.is_empty(), |q| q.sources.clear());
        for name in facet_names(query) {
            let mut wider = query.clone();
            wider.facets.retain(|facet| *facet.name != *name);
            asked.push((Self::Facet(name.into()), wider));
        }
        asked
    }
}

/// The names of the facets a question asks for, each once.
fn facet_names(query: &Query) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for facet in &query.facets {
        if !names.contains(&facet.name.as_ref()) {
            names.push(&facet.name);
        }
    }
    names
}

/// The days and hours a question asks for, and whose clock they are meant on.
pub(super) struct Slot {
    days: DaySet,
    from: Option<u16>,
    until: Option<u16>,
    reader: Option<ReaderClock>,
}

impl Slot {
    pub(super) fn of(query: &Query, now: Timestamp) -> Self {
        let minute = |time: Time| minute_of_day(time);
        let mut slot = Self {
            days: if query.days.is_empty() { DaySet::EVERY_DAY } else { query.days },
            from: query.from.map(minute),
            until: query.until.map(minute),
            reader: None,
        };
        let asks = slot.asks_for_hours() || slot.days != DaySet::EVERY_DAY;
        slot.reader =
            query.zone.as_ref().filter(|_| asks).map(|zone| ReaderClock::new(&slot, zone.rules(), now));
        slot
    }

    /// Does it prefer some occurrences of a meeting to others?
    pub(super) fn chooses(&self) -> bool {
        self.days != DaySet::EVERY_DAY || self.reader.is_some()
    }

    /// The occurrence in progress or next, of those the question asks for.
    pub(super) fn next(&self, index: &Index, moment: &Moment, id: u32) -> Option<Occurrence> {
        let timed = index.listings[id as usize].meeting.schedule.timed()?;
        let (zone, now) = (index.times.zone(id), moment.now());
        let Some(reader) = &self.reader else { return timed.current_or_next_on(zone, now, self.days) };
        let on = |day: Day| timed.current_or_next_on(zone, now, day.into());
        timed
            .days()
            .iter()
            .filter_map(on)
            .filter(|o| reader.takes(minute_of(o.start)))
            .min_by_key(|o| o.start)
    }

    fn takes_minute(&self, minute: u16) -> bool {
        match (self.from, self.until) {
            (None, None) => true,
            (Some(from), None) => minute >= from,
            (None, Some(until)) => minute <= until,
            (Some(from), Some(until)) if from <= until => (from..=until).contains(&minute),
            (Some(from), Some(until)) => minute >= from || minute <= until,
        }
    }

    fn asks_for_hours(&self) -> bool {
        self.from.is_some() || self.until.is_some()
    }

    /// Keeps what falls into the hours asked for, and, on the reader's clock, the days.
    fn keep_on_clock(&self, index: &Index, moment: &Moment, set: &mut BitSet) {
        if let Some(reader) = &self.reader {
            set.retain(|id| match moment.start(id) {
                Some(Start(minute)) if index.times.has_one_day(id) => reader.takes(i64::from(minute)),
                _ => self.next(index, moment, id).is_some(),
            });
        } else if self.asks_for_hours() {
            set.retain(|id| index.times.start_minute(id).is_some_and(|minute| self.takes_minute(minute)));
        }
    }

    /// For every minute of the week from Sunday midnight, whether it lies in the slot.
    fn week(&self) -> Vec<bool> {
        let day =
            |day: Day| (0..1440).map(move |minute| self.days.contains(day) && self.takes_minute(minute));
        Day::ALL.into_iter().flat_map(day).collect()
    }
}

/// A slot on the reader's clock.
struct ReaderClock {
    zone: TimeZone,
    /// For every minute of the reader's week, whether it was asked for.
    week: Vec<bool>,
    /// Minutes from UTC.
    offset: i64,
    /// Minutes since 1970 between which the offset holds.
    holds: std::ops::Range<i64>,
}

impl ReaderClock {
    fn new(slot: &Slot, zone: TimeZone, now: Timestamp) -> Self {
        // Occurrences in progress began at most a day ago.
        let from = now.saturating_sub(jiff::SignedDuration::from_hours(48)).unwrap_or(now);
        let until = zone.following(from).next().map_or(i64::MAX, |change| minute_of(change.timestamp()));
        let offset = i64::from(zone.to_offset(from).seconds()).div_euclid(60);
        Self { week: slot.week(), offset, holds: minute_of(from)..until, zone }
    }

    /// Does a minute since 1970 lie in the slot?
    fn takes(&self, minute: i64) -> bool {
        let offset = if self.holds.contains(&minute) {
            self.offset
        } else {
            let instant = Timestamp::from_second(minute * 60).unwrap_or_default();
            i64::from(self.zone.to_offset(instant).seconds()).div_euclid(60)
        };
        // 1 January 1970 was a Thursday.
        let of_week = (minute + offset + 4 * 1440).rem_euclid(7 * 1440);
        usize::try_from(of_week).ok().and_then(|n| self.week.get(n)).copied().unwrap_or(false)
    }
}

fn minute_of(time: Timestamp) -> i64 {
    time.as_second().div_euclid(60)
}

fn minute_of_day(time: Time) -> u16 {
    u16::from(time.hour().unsigned_abs()) * 60 + u16::from(time.minute().unsigned_abs())
}

pub(super) fn spot(near: &Near) -> Option<(f64, f64)> {
    match near.spot {
        Spot::At(lat, lon) => Some((lat, lon)),
        Spot::Named => None,
    }
}

/// How `region` and `fellowship` values are compared.
pub(super) fn shelf_key(label: &str) -> Box<str> {
    text::fold(label).into()
}
