//! The clock's side of the index: what is next, in progress, suspended, for one minute.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use rustc_hash::FxHashMap;

use super::{
    Index, Listing,
    build::{Change, Piece},
    sets::BitSet,
};
use crate::{
    model::{Meeting, Standing, Zone},
    schedule::{Recurrence, Schedule, Timed},
};

/// Minutes in a week.
const WEEK: i32 = 7 * 24 * 60;
/// Minutes in a day.
const A_DAY: u16 = 24 * 60;
/// "No occurrence": later than any.
const NEVER: i32 = i32::MAX;

/// A start in minutes since 1970.
#[derive(Clone, Copy)]
pub(super) struct Start(pub(super) i32);

/// When meetings take place, in columns.
pub(super) struct Times {
    zones: Vec<(Zone, TimeZone)>,
    /// Where each zone stands.
    zone_numbers: FxHashMap<Zone, u16>,
    zone: Vec<u16>,
    /// Minute of the day it starts, on its own clock; `u16::MAX` by appointment.
    start: Vec<u16>,
    length: Vec<u16>,
    /// Days of the week as bits, for those that are simply weekly; 0 for all others.
    weekly: Vec<u8>,
    one_day: BitSet,
    /// Those that end or pause on some date.
    dated: BitSet,
    /// Of the others, those that are closed until their list says otherwise.
    closed: BitSet,
}

/// The directory at one minute.
pub struct Moment {
    now: Timestamp,
    minute: i32,
    /// By the zones of the index.
    clocks: Vec<Clock>,
    /// Start of the occurrence in progress or next, in minutes since 1970; [`NEVER`] where there is none.
    starts: Vec<i32>,
    /// All meetings by that start.
    order: Vec<u32>,
    in_progress: BitSet,
    hidden: BitSet,
}

impl Times {
    pub(super) fn new(listings: &[Listing]) -> Self {
        let mut times = Self::empty(listings.len());
        listings.iter().zip(0..).for_each(|(listing, id)| times.push(&listing.meeting, id));
        times
    }

    fn empty(size: usize) -> Self {
        Self {
            zones: Vec::new(),
            zone_numbers: FxHashMap::default(),
            zone: Vec::with_capacity(size),
            start: Vec::with_capacity(size),
            length: Vec::with_capacity(size),
            weekly: Vec::with_capacity(size),
            one_day: BitSet::empty(size),
            dated: BitSet::empty(size),
            closed: BitSet::empty(size),
        }
    }

    /// The times after a change.
    pub(super) fn renew(&self, change: &Change, listings: &[Listing]) -> Self {
        let mut times = Self::empty(change.size());
        times.zones.clone_from(&self.zones);
        times.zone_numbers.clone_from(&self.zone_numbers);
        for piece in change.pieces() {
            match piece {
                Piece::Kept(ids) => {
                    let rows = ids.start as usize..ids.end as usize;
                    times.zone.extend_from_slice(&self.zone[rows.clone()]);
                    times.start.extend_from_slice(&self.start[rows.clone()]);
                    times.length.extend_from_slice(&self.length[rows.clone()]);
                    times.weekly.extend_from_slice(&self.weekly[rows]);
                }
                Piece::Fresh(id) => times.push(&listings[*id as usize].meeting, *id),
            }
        }
        let sets = [
            (&self.one_day, &mut times.one_day),
            (&self.dated, &mut times.dated),
            (&self.closed, &mut times.closed),
        ];
        for (old, new) in sets {
            old.iter().filter_map(|id| change.moved(id)).for_each(|id| new.insert(id));
        }
        times
    }

    fn push(&mut self, meeting: &Meeting, id: u32) {
        let zone = match self.zone_numbers.get(&meeting.zone) {
            Some(zone) => *zone,
            None => {
                let zone = u16::try_from(self.zones.len()).unwrap_or(u16::MAX);
                self.zones.push((meeting.zone.clone(), meeting.zone.rules()));
                self.zone_numbers.insert(meeting.zone.clone(), zone);
                zone
            }
        };
        self.zone.push(zone);
        self.push_schedule(&meeting.schedule, id);
        if meeting.schedule.timed().is_some_and(Timed::is_dated) {
            self.dated.insert(id);
        } else if meeting.standing(Date::ZERO) != Standing::Active {
            self.closed.insert(id);
        }
    }

    fn push_schedule(&mut self, schedule: &Schedule, id: u32) {
        let Schedule::Timed(timed) = schedule else {
            self.start.push(u16::MAX);
            self.length.push(0);
            self.weekly.push(0);
            return;
        };
        let start = timed.start;
        self.start
            .push(u16::from(start.hour().unsigned_abs()) * 60 + u16::from(start.minute().unsigned_abs()));
        self.length.push(timed.length());
        self.weekly.push(if is_simple(timed) { timed.days().bits() } else { 0 });
        if timed.days().len() == 1 {
            self.one_day.insert(id);
        }
    }

    pub(super) fn zone(&self, id: u32) -> &TimeZone {
        &self.zones[usize::from(self.zone[id as usize])].1
    }

    /// The zones and how many meetings are in each.
    pub(super) fn zones(&self) -> impl Iterator<Item = (&Zone, usize)> {
        let mut counts = vec![0; self.zones.len()];
        self.zone.iter().for_each(|zone| counts[usize::from(*zone)] += 1);
        self.zones.iter().map(|(name, _)| name).zip(counts).filter(|(_, count)| *count > 0)
    }

    pub(super) fn start_minute(&self, id: u32) -> Option<u16> {
        Some(self.start[id as usize]).filter(|minute| *minute != u16::MAX)
    }

    /// Days of the week as bits, for those that are simply weekly, and 0 for all others; minute of the day; zone.
    pub(super) fn row(&self, id: u32) -> (u8, usize, usize) {
        let row = id as usize;
        (self.weekly[row], usize::from(self.start[row]), usize::from(self.zone[row]))
    }

    /// Its zone's place in [`Moment::clocks`].
    pub(super) fn zone_number(&self, id: u32) -> usize {
        usize::from(self.zone[id as usize])
    }

    pub(super) fn has_one_day(&self, id: u32) -> bool {
        self.one_day.contains(id)
    }
}

/// Weekly and over within a day, with nothing else to look at.
fn is_simple(timed: &Timed) -> bool {
    matches!(timed.recurrence, Recurrence::Weekly(_))
        && timed.length() <= A_DAY
        && timed.starts.is_none()
        && timed.ends.is_none()
        && timed.exceptions.is_empty()
        && timed.suspensions.is_empty()
}

/// The numbers of zones do not matter, and nobody may be in some of them any more.
#[cfg(test)]
impl PartialEq for Times {
    fn eq(&self, other: &Self) -> bool {
        let zones = |times: &Self| -> Vec<Zone> {
            times.zone.iter().map(|zone| times.zones[usize::from(*zone)].0.clone()).collect()
        };
        zones(self) == zones(other)
            && (&self.start, &self.length, &self.weekly) == (&other.start, &other.length, &other.weekly)
            && (&self.one_day, &self.dated, &self.closed) == (&other.one_day, &other.dated, &other.closed)
    }
}

/// A zone at one minute: its clock as minutes since Sunday midnight, and whether it keeps running evenly for the
/// days that matter.
pub(super) struct Clock {
    minute_of_week: i32,
    even: bool,
}

impl Clock {
    pub(super) fn read(zone: &TimeZone, now: Timestamp) -> Self {
        let there = zone.to_datetime(now);
        let day = i32::from(there.date().weekday().to_sunday_zero_offset());
        let minute = i32::from(there.time().hour()) * 60 + i32::from(there.time().minute());
        let hours = |n: i64| jiff::SignedDuration::from_hours(n);
        let from = now.saturating_sub(hours(48)).unwrap_or(now);
        let until = now.saturating_add(hours(9 * 24)).unwrap_or(now);
        let even = zone.following(from).next().is_none_or(|change| change.timestamp() > until);
        Self { minute_of_week: day * 1440 + minute, even }
    }

    /// How many minutes of the week it is ahead of another, where both run evenly.
    pub(super) fn ahead_of(&self, other: &Self) -> Option<u16> {
        let ahead = (self.minute_of_week - other.minute_of_week).rem_euclid(WEEK);
        u16::try_from(ahead).ok().filter(|_| self.even && other.even)
    }

    /// Minutes from now to the start of the occurrence in progress (negative or 0) or next.
    fn to_start(&self, weekly: u8, start: u16, length: u16) -> i32 {
        let ahead = |day: i32| (day * 1440 + i32::from(start) - self.minute_of_week).rem_euclid(WEEK);
        let on_days = || (0..7).filter(|day| weekly & (1 << day) != 0);
        let begun = on_days().map(|day| (WEEK - ahead(day)) % WEEK).min().unwrap_or(WEEK);
        if begun < i32::from(length) {
            return -begun;
        }
        on_days().map(ahead).min().unwrap_or(NEVER)
    }
}

impl Index {
    /// The directory as it stands at `now`, to the minute. Costs about 30 ms for 300,000 meetings; make one a
    /// minute and share it.
    pub fn at(&self, now: Timestamp) -> Moment {
        let minute = i32::try_from(now.as_second().div_euclid(60)).unwrap_or(0);
        let mut moment = Moment {
            now,
            minute,
            clocks: self.times.zones.iter().map(|(_, zone)| Clock::read(zone, now)).collect(),
            starts: Vec::with_capacity(self.len()),
            order: Vec::new(),
            in_progress: BitSet::empty(self.len()),
            hidden: self.times.closed.clone(),
        };
        for (listing, id) in self.listings.iter().zip(0u32..) {
            let start = self.start_at(&moment, listing, id);
            if start <= minute {
                moment.in_progress.insert(id);
            }
            moment.starts.push(start);
        }
        for id in self.times.dated.iter() {
            let date = || self.times.zone(id).to_datetime(now).date();
            if self.listings[id as usize].meeting.standing_on(date) != Standing::Active {
                moment.hidden.insert(id);
            }
        }
        moment.order = by_start(&moment.starts);
        moment
    }

    fn start_at(&self, moment: &Moment, listing: &Listing, id: u32) -> i32 {
        if let Some(days) = moment.simple_days(self, id) {
            return moment.start_on(self, id, days).unwrap_or(NEVER);
        }
        let timed = listing.meeting.schedule.timed();
        let next = timed.and_then(|timed| timed.current_or_next(self.times.zone(id), moment.now));
        next.map_or(NEVER, |next| i32::try_from(next.start.as_second().div_euclid(60)).unwrap_or(NEVER))
    }
}

/// All meetings by their start. Packed into one number each, since sorting is most of the cost of a moment.
fn by_start(starts: &[i32]) -> Vec<u32> {
    let mut keys: Vec<u64> = starts
        .iter()
        .zip(0u32..)
        .map(|(start, id)| (u64::from(start.cast_unsigned()) << 32) | u64::from(id))
        .collect();
    keys.sort_unstable();
    keys.into_iter().map(|key| (key & u64::from(u32::MAX)) as u32).collect()
}

impl Moment {
    /// The time it was made for.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// How many meetings are in progress.
    pub fn in_progress(&self) -> usize {
        let mut set = self.in_progress.clone();
        set.remove_all(&self.hidden);
        set.count()
    }

    /// The same in minutes since 1970.
    pub(super) fn minute(&self) -> i64 {
        i64::from(self.minute)
    }

    /// The zones' clocks.
    pub(super) fn clocks(&self) -> &[Clock] {
        &self.clocks
    }

    /// The days of the week, as bits, of a meeting whose occurrences are told by [`Moment::start_on`]; `None` of all
    /// others.
    pub(super) fn simple_days(&self, index: &Index, id: u32) -> Option<u8> {
        let even = self.clocks[index.times.zone_number(id)].even;
        Some(index.times.weekly[id as usize]).filter(|days| *days != 0 && even)
    }

    /// The start of the occurrence in progress or next on some of those days.
    pub(super) fn start_on(&self, index: &Index, id: u32, days: u8) -> Option<i32> {
        let (row, clock) = (id as usize, &self.clocks[index.times.zone_number(id)]);
        let minutes = || clock.to_start(days, index.times.start[row], index.times.length[row]);
        (days != 0).then(|| self.minute + minutes())
    }

    pub(super) fn start(&self, id: u32) -> Option<Start> {
        Some(self.starts[id as usize]).filter(|start| *start != NEVER).map(Start)
    }

    /// Ascending for the order of time; by appointment last.
    pub(super) fn key(&self, id: u32) -> i64 {
        i64::from(self.starts[id as usize])
    }

    pub(super) fn order(&self) -> &[u32] {
        &self.order
    }

    pub(super) fn hidden(&self) -> &BitSet {
        &self.hidden
    }

    pub(super) fn keep_within(&self, set: &mut BitSet, minutes: u32) {
        let last = self.minute.saturating_add(i32::try_from(minutes).unwrap_or(NEVER)).min(NEVER - 1);
        let soon = self.order.partition_point(|id| self.starts[*id as usize] <= last);
        let mut any = set.clone();
        any.clear();
        self.order[..soon].iter().for_each(|id| any.insert(*id));
        set.keep_all(&any);
    }
}
