//! The days and hours a question asks for, on each meeting's own clock or on the reader's.

use jiff::{Timestamp, civil::Time, tz::TimeZone};

use super::{
    Index, Moment,
    moment::{Clock, Start},
    sets::BitSet,
};
use crate::{
    query::Query,
    schedule::{Day, DaySet, Occurrence},
};

/// Minutes in a day.
const MINUTES: usize = 24 * 60;

/// The days and hours a question asks for, and whose clock they are meant on.
pub(super) struct Slot {
    days: DaySet,
    from: Option<u16>,
    until: Option<u16>,
    reader: Option<ReaderClock>,
}

impl Slot {
    pub(super) fn of(moment: &Moment, query: &Query) -> Self {
        let minute = |time: Time| minute_of_day(time);
        let mut slot = Self {
            days: if query.days.is_empty() { DaySet::EVERY_DAY } else { query.days },
            from: query.from.map(minute),
            until: query.until.map(minute),
            reader: None,
        };
        let asks = slot.asks_for_hours() || slot.days != DaySet::EVERY_DAY;
        let zone = query.zone.as_ref().filter(|_| asks);
        slot.reader = zone.map(|zone| ReaderClock::new(&slot, zone.rules(), moment));
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

    /// When that one begins, in minutes since 1970.
    pub(super) fn start(&self, index: &Index, moment: &Moment, id: u32) -> Option<i64> {
        match self.simple_days(index, moment, id) {
            Some(days) => moment.start_on(index, id, days).map(i64::from),
            None => self.next(index, moment, id).map(|next| minute_of(next.start)),
        }
    }

    /// The days, as bits, that are asked for of a meeting whose occurrences are simply told; `None` of all others.
    fn simple_days(&self, index: &Index, moment: &Moment, id: u32) -> Option<u8> {
        let days = moment.simple_days(index, id)?;
        let Some(reader) = &self.reader else { return Some(days & self.days.bits()) };
        if let Some(table) = reader.table(index.times.zone_number(id)) {
            let start = index.times.start_minute(id)?;
            return Some(days & table[usize::from(start)]);
        }
        let taken =
            |day: &u8| moment.start_on(index, id, *day).is_some_and(|start| reader.takes(i64::from(start)));
        Some((0..7).map(|day| days & (1 << day)).filter(taken).sum())
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
    pub(super) fn keep_on_clock(&self, index: &Index, moment: &Moment, set: &mut BitSet) {
        if let Some(reader) = &self.reader {
            // One look at a table for nearly every meeting of the directory.
            let tables: Vec<_> = (0..reader.zones.len()).map(|zone| reader.table(zone)).collect();
            set.retain(|id| {
                let (days, start, zone) = index.times.row(id);
                match tables[zone] {
                    Some(table) if days != 0 => table[start] & days != 0,
                    _ => self.takes(index, moment, reader, id),
                }
            });
        } else if self.asks_for_hours() {
            set.retain(|id| index.times.start_minute(id).is_some_and(|minute| self.takes_minute(minute)));
        }
    }

    /// The same for one meeting on the reader's clock.
    fn takes(&self, index: &Index, moment: &Moment, reader: &ReaderClock, id: u32) -> bool {
        match (self.simple_days(index, moment, id), moment.start(id)) {
            (Some(days), _) => days != 0,
            (None, Some(Start(minute))) if index.times.has_one_day(id) => reader.takes(i64::from(minute)),
            _ => self.next(index, moment, id).is_some(),
        }
    }

    /// For every minute of the day on a clock that the reader's is so many minutes ahead of (at most a week), the days
    /// there, as bits, on which it lies in the slot.
    fn table(&self, ahead: u16) -> [u8; MINUTES] {
        let days = u32::from(self.days.bits());
        std::array::from_fn(|minute| {
            let there = minute + usize::from(ahead);
            let later = there / MINUTES % 7;
            let turned = (days >> later | days << (7 - later)) & 0x7f;
            let minute = (there % MINUTES) as u16;
            if self.takes_minute(minute) { turned as u8 } else { 0 }
        })
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
    /// For each zone of the index its table in `tables`, where its clock and the reader's run evenly.
    zones: Vec<Option<usize>>,
    /// For every minute of the day in a zone, the days, as bits, on which it was asked for.
    tables: Vec<[u8; MINUTES]>,
}

impl ReaderClock {
    fn new(slot: &Slot, zone: TimeZone, moment: &Moment) -> Self {
        let now = moment.now();
        let own = Clock::read(&zone, now);
        let mut ahead: Vec<u16> = Vec::new();
        let table = |clock: &Clock| {
            let by = own.ahead_of(clock)?;
            let known = ahead.iter().position(|other| *other == by);
            Some(known.unwrap_or_else(|| {
                ahead.push(by);
                ahead.len() - 1
            }))
        };
        let zones = moment.clocks().iter().map(table).collect();
        // Occurrences in progress began at most a day ago.
        let from = now.saturating_sub(jiff::SignedDuration::from_hours(48)).unwrap_or(now);
        let until = zone.following(from).next().map_or(i64::MAX, |change| minute_of(change.timestamp()));
        let offset = i64::from(zone.to_offset(from).seconds()).div_euclid(60);
        let tables = ahead.into_iter().map(|by| slot.table(by)).collect();
        Self { week: slot.week(), offset, holds: minute_of(from)..until, zone, zones, tables }
    }

    fn table(&self, zone: usize) -> Option<&[u8; MINUTES]> {
        self.zones.get(zone).copied().flatten().and_then(|table| self.tables.get(table))
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
