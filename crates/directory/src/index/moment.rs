//! The clock's side of the index: what is next, in progress, suspended, for one minute.

use jiff::{Timestamp, tz::TimeZone};

use super::{Index, sets::BitSet};
use crate::{
    model::Standing,
    schedule::{Recurrence, Schedule, Timed},
};

/// Minutes in a week.
const WEEK: i32 = 7 * 24 * 60;
/// "No occurrence": later than any.
const NEVER: i32 = i32::MAX;

/// A start in minutes since 1970.
#[derive(Clone, Copy)]
pub(super) struct Start(pub(super) i32);

/// When meetings take place, in columns.
pub(super) struct Times {
    zones: Vec<TimeZone>,
    zone: Vec<u16>,
    /// Minute of the day it starts, on its own clock; `u16::MAX` by appointment.
    start: Vec<u16>,
    length: Vec<u16>,
    /// Days of the week as bits, for those that are simply weekly; 0 for all others.
    weekly: Vec<u8>,
    one_day: BitSet,
}

/// The directory at one minute.
pub struct Moment {
    now: Timestamp,
    minute: i32,
    /// Start of the occurrence in progress or next, in minutes since 1970; [`NEVER`] where there is none.
    starts: Vec<i32>,
    /// All meetings by that start.
    order: Vec<u32>,
    in_progress: BitSet,
    hidden: BitSet,
}

impl Times {
    pub(super) fn new(meetings: &[super::Listing]) -> Self {
        let mut names = rustc_hash::FxHashMap::default();
        let mut times = Self {
            zones: Vec::new(),
            zone: Vec::with_capacity(meetings.len()),
            start: Vec::with_capacity(meetings.len()),
            length: Vec::with_capacity(meetings.len()),
            weekly: Vec::with_capacity(meetings.len()),
            one_day: BitSet::empty(meetings.len()),
        };
        for (listing, id) in meetings.iter().zip(0u32..) {
            let meeting = &*listing.meeting;
            let zone = *names.entry(meeting.zone.clone()).or_insert_with(|| {
                times.zones.push(meeting.zone.rules());
                u16::try_from(times.zones.len() - 1).unwrap_or(u16::MAX)
            });
            times.zone.push(zone);
            times.push(&meeting.schedule, id);
        }
        times
    }

    fn push(&mut self, schedule: &Schedule, id: u32) {
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
        &self.zones[usize::from(self.zone[id as usize])]
    }

    pub(super) fn start_minute(&self, id: u32) -> Option<u16> {
        Some(self.start[id as usize]).filter(|minute| *minute != u16::MAX)
    }

    pub(super) fn has_one_day(&self, id: u32) -> bool {
        self.one_day.contains(id)
    }
}

/// Weekly, with nothing else to look at.
fn is_simple(timed: &Timed) -> bool {
    matches!(timed.recurrence, Recurrence::Weekly(_))
        && timed.starts.is_none()
        && timed.ends.is_none()
        && timed.exceptions.is_empty()
        && timed.suspensions.is_empty()
}

/// A zone at one minute: its clock as minutes since Sunday midnight, and whether it keeps running evenly for the
/// days that matter.
struct Clock {
    minute_of_week: i32,
    even: bool,
}

impl Clock {
    fn read(zone: &TimeZone, now: Timestamp) -> Self {
        let there = zone.to_datetime(now);
        let day = i32::from(there.date().weekday().to_sunday_zero_offset());
        let minute = i32::from(there.time().hour()) * 60 + i32::from(there.time().minute());
        let hours = |n: i64| jiff::SignedDuration::from_hours(n);
        let from = now.saturating_sub(hours(48)).unwrap_or(now);
        let until = now.saturating_add(hours(9 * 24)).unwrap_or(now);
        let even = zone.following(from).next().is_none_or(|change| change.timestamp() > until);
        Self { minute_of_week: day * 1440 + minute, even }
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
        let clocks: Vec<Clock> = self.times.zones.iter().map(|zone| Clock::read(zone, now)).collect();
        let mut moment = Moment {
            now,
            minute,
            starts: Vec::with_capacity(self.len()),
            order: Vec::new(),
            in_progress: BitSet::empty(self.len()),
            hidden: BitSet::empty(self.len()),
        };
        for (listing, id) in self.listings.iter().zip(0u32..) {
            let start = self.start_at(id, listing, now, minute, &clocks, &mut moment.in_progress);
            moment.starts.push(start);
            if is_hidden(listing, self.times.zone(id), now) {
                moment.hidden.insert(id);
            }
        }
        moment.order = by_start(&moment.starts);
        moment
    }

    fn start_at(
        &self,
        id: u32,
        listing: &super::Listing,
        now: Timestamp,
        minute: i32,
        clocks: &[Clock],
        in_progress: &mut BitSet,
    ) -> i32 {
        let row = id as usize;
        let clock = &clocks[usize::from(self.times.zone[row])];
        let weekly = self.times.weekly[row];
        let start = if weekly != 0 && clock.even {
            minute + clock.to_start(weekly, self.times.start[row], self.times.length[row])
        } else {
            let timed = listing.meeting.schedule.timed();
            let next = timed.and_then(|timed| timed.current_or_next(self.times.zone(id), now));
            next.map_or(NEVER, |next| i32::try_from(next.start.as_second().div_euclid(60)).unwrap_or(NEVER))
        };
        if start <= minute {
            in_progress.insert(id);
        }
        start
    }
}

fn is_hidden(listing: &super::Listing, zone: &TimeZone, now: Timestamp) -> bool {
    let meeting = &listing.meeting;
    // Most meetings have nothing that could hide them; only the others need to know the date there.
    let dated = meeting.schedule.timed().is_some_and(|timed| {
        timed.ends.is_some()
            || !timed.suspensions.is_empty()
            || matches!(timed.recurrence, Recurrence::Dates(_))
    });
    if !dated {
        return meeting.place_closed() && !meeting.attendance.from_afar();
    }
    meeting.standing(zone.to_datetime(now).date()) != Standing::Active
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
