//! Days and hours that are hardly meant so: a slip of am and pm, an end before the start, a clock of another place.

use std::hash::BuildHasher as _;

use jiff::{Timestamp, civil::Time};
use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::{
    index::Listing,
    model::{Meeting, Standing, Zone},
    schedule::{Recurrence, Schedule, Timed},
    text,
};

/// Longer than this is no usual meeting, in minutes.
const LONG: u16 = 6 * 60;
/// Longer than this is an end a little before the start: a slip.
const TURNED: u16 = 18 * 60;
/// Hours in which hardly anybody opens a hall.
const NIGHT: std::ops::Range<i8> = 1..5;
/// A "group" with more meetings than this is a list's word for something else.
const LARGEST_GROUP: usize = 80;
/// Half a year: two clocks that agree now and then agree all year.
const HALF_A_YEAR: i64 = 183 * 86_400;

/// What is odd about a meeting's day or time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Odd {
    /// People are to come to a place between one and five at night.
    Night,
    /// It lasts more than six hours.
    Long {
        /// As its list says.
        minutes: u16,
    },
    /// It ends a little before it starts.
    EndsBefore {
        /// The end on the clock.
        end: Time,
    },
    /// Its place keeps another clock than it does.
    OtherClock {
        /// The place's zone.
        place: Zone,
    },
    /// It has no day and time.
    Unsaid,
    /// Another meeting of its group is held at the same time.
    Overlap {
        /// The other, by its number.
        with: u32,
    },
}

/// An odd listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// By its number.
    pub listing: u32,
    /// What is odd.
    pub odd: Odd,
}

/// Everything odd among the listings, in their order. `zone_at` says which clock a point keeps.
pub fn find(
    listings: &[Listing],
    now: Timestamp,
    zone_at: impl Fn(f64, f64) -> Option<Zone>,
) -> Vec<Finding> {
    let mut clocks = Clocks { now, zone_at, known: FxHashMap::default(), same: FxHashMap::default() };
    let mut groups: FxHashMap<u64, Vec<u32>> = FxHashMap::default();
    let mut findings = Vec::new();
    for (listing, number) in listings.iter().zip(0u32..) {
        let meeting = &*listing.meeting;
        if meeting.standing(meeting.day(now)) == Standing::Ended {
            continue;
        }
        let odd = alone(meeting).into_iter().chain(clocks.other(meeting));
        findings.extend(odd.map(|odd| Finding { listing: number, odd }));
        if let Some(key) = group_key(listing) {
            groups.entry(key).or_default().push(number);
        }
    }
    findings.extend(
        groups
            .values()
            .filter(|group| group.len() <= LARGEST_GROUP)
            .flat_map(|group| overlaps(listings, group)),
    );
    findings.sort_by_key(|finding| finding.listing);
    findings
}

/// What is odd about a meeting by itself.
fn alone(meeting: &Meeting) -> Vec<Odd> {
    let Schedule::Timed(timed) = &meeting.schedule else { return vec![Odd::Unsaid] };
    let mut odd = Vec::new();
    if meeting.attendance.at_a_place() && NIGHT.contains(&timed.start.hour()) {
        odd.push(Odd::Night);
    }
    match (timed.minutes, timed.end()) {
        (Some(minutes), Some(end)) if minutes > TURNED && minutes < 1440 => odd.push(Odd::EndsBefore { end }),
        (Some(minutes), _) if minutes > LONG => odd.push(Odd::Long { minutes }),
        _ => {}
    }
    odd
}

/// Which clocks places keep, each asked once.
struct Clocks<Z> {
    now: Timestamp,
    zone_at: Z,
    known: FxHashMap<(i32, i32), Option<Zone>>,
    same: FxHashMap<(Zone, Zone), bool>,
}

impl<Z: Fn(f64, f64) -> Option<Zone>> Clocks<Z> {
    fn other(&mut self, meeting: &Meeting) -> Option<Odd> {
        let (lat, lon) = meeting.position()?;
        // About a kilometre.
        let spot = ((lat * 100.0).round() as i32, (lon * 100.0).round() as i32);
        let zone_at = &self.zone_at;
        let place = self.known.entry(spot).or_insert_with(|| zone_at(lat, lon)).clone()?;
        if place == meeting.zone || place.as_str().starts_with("Etc/") {
            return None;
        }
        let now = self.now;
        let pair = (place.clone(), meeting.zone.clone());
        let same = *self.same.entry(pair).or_insert_with(|| agree(&place, &meeting.zone, now));
        (!same).then_some(Odd::OtherClock { place })
    }
}

/// Do two zones show one time, in this half of the year and the other?
fn agree(a: &Zone, b: &Zone, now: Timestamp) -> bool {
    let (a, b) = (a.rules(), b.rules());
    [0, HALF_A_YEAR].into_iter().all(|later| {
        let then = Timestamp::from_second(now.as_second() + later).unwrap_or(now);
        a.to_offset(then) == b.to_offset(then)
    })
}

/// What makes two meetings the same group's: the group's name, in one list.
fn group_key(listing: &Listing) -> Option<u64> {
    let name = listing.meeting.group.as_ref()?.name.as_deref()?;
    Some(FxBuildHasher.hash_one((&listing.source.name, text::fold(name))))
}

/// Weekly meetings of one group that are held at the same time on one day, on the same clock.
fn overlaps<'l>(listings: &'l [Listing], group: &'l [u32]) -> impl Iterator<Item = Finding> + 'l {
    let mut slots: Vec<(&str, u8, u16, u16, u32)> = Vec::new();
    for number in group {
        let Some(meeting) = listings.get(*number as usize).map(|listing| &listing.meeting) else { continue };
        let Some(timed) = meeting.schedule.timed().filter(|timed| is_weekly(timed)) else { continue };
        let start = minute(timed.start);
        slots.extend(timed.days().iter().map(|day| {
            (meeting.zone.as_str(), day.number(), start, start.saturating_add(timed.length()), *number)
        }));
    }
    slots.sort_unstable();
    let mut found: Vec<Finding> = Vec::new();
    // Of those before on this day and clock, the one that goes on longest.
    let mut longest: Option<(&str, u8, u16, u32)> = None;
    for (zone, day, start, end, listing) in slots {
        let before = longest.filter(|(its_zone, its_day, ..)| *its_zone == zone && *its_day == day);
        if let Some((_, _, until, with)) = before
            && start < until
            && with != listing
            && !found.iter().any(|told| told.listing == listing)
        {
            found.push(Finding { listing, odd: Odd::Overlap { with } });
        }
        if before.is_none_or(|(_, _, until, _)| end > until) {
            longest = Some((zone, day, end, listing));
        }
    }
    found.into_iter()
}

fn is_weekly(timed: &Timed) -> bool {
    matches!(timed.recurrence, Recurrence::Weekly(_)) && timed.starts.is_none() && timed.ends.is_none()
}

fn minute(time: Time) -> u16 {
    u16::try_from(i32::from(time.hour()) * 60 + i32::from(time.minute())).unwrap_or_default()
}

#[cfg(test)]
pub(super) mod tests {
    use std::sync::Arc;

    use serde_json::json;

    use super::*;
    use crate::model::{Slug, Source, SourceName};

    /// A weekly meeting in Leeds.
    pub(in crate::checks) fn meeting(
        attendance: &str,
        start: &str,
        minutes: Option<u16>,
        days: &[u8],
    ) -> Meeting {
        serde_json::from_value(json!({
            "key": "a", "slug": "a", "name": "Quiet Hour", "zone": "Europe/London", "attendance": attendance,
            "schedule": {"timed": {"start": start, "minutes": minutes, "recurrence": {"weekly": days}}},
            "venue": {"name": "Hall", "latitude": 53.8, "longitude": -1.55},
        }))
        .unwrap()
    }

    /// A listing of a list, with a slug of its own.
    pub(in crate::checks) fn listed(source: &str, slug: &str, meeting: Meeting) -> Listing {
        Listing {
            source: Arc::new(Source::named(SourceName::new(source).unwrap())),
            slug: Slug::new(slug).unwrap(),
            meeting: Arc::new(Meeting { key: slug.into(), ..meeting }),
        }
    }

    fn odd(meetings: Vec<Meeting>) -> Vec<(u32, Odd)> {
        let listings: Vec<_> =
            meetings.into_iter().enumerate().map(|(n, one)| listed("list", &format!("m{n}"), one)).collect();
        let zone_at =
            |_: f64, lon: f64| Zone::new(if lon > 1.0 { "Europe/Paris" } else { "Europe/Dublin" }).ok();
        let found = find(&listings, "2026-11-22T18:00:00Z".parse().unwrap(), zone_at);
        found.into_iter().map(|finding| (finding.listing, finding.odd)).collect()
    }

    #[test]
    fn usual_meetings_are_not_odd() {
        let one_to_a_clock = meeting("in_person", "23:30", Some(90), &[6]);
        let night_online = meeting("online", "03:00", Some(60), &[1]);
        let six_hours = meeting("in_person", "09:00", Some(360), &[6]);
        let whole_day = meeting("online", "00:00", Some(1440), &[0]);
        assert_eq!(odd(vec![one_to_a_clock, night_online, six_hours]), []);
        // Around the clock is long, and no slip.
        assert_eq!(odd(vec![whole_day]), [(0, Odd::Long { minutes: 1440 })]);
    }

    #[test]
    fn slips_are_seen() {
        let night = meeting("hybrid", "03:00", Some(60), &[1]);
        let long = meeting("in_person", "09:00", Some(361), &[1]);
        let turned = meeting("in_person", "19:30", Some(1410), &[1]);
        let mut unsaid = meeting("in_person", "19:30", None, &[1]);
        unsaid.schedule = Schedule::ByAppointment;
        let end = jiff::civil::time(19, 0, 0, 0);
        assert_eq!(
            odd(vec![night, long, turned, unsaid]),
            [
                (0, Odd::Night),
                (1, Odd::Long { minutes: 361 }),
                (2, Odd::EndsBefore { end }),
                (3, Odd::Unsaid)
            ]
        );
    }

    #[test]
    fn a_place_with_another_clock_is_told_and_one_with_the_same_is_not() {
        let leeds = meeting("in_person", "19:00", None, &[1]);
        let mut lille = leeds.clone();
        lille.venue = Some(Arc::new(crate::model::Venue {
            latitude: Some(50.6),
            longitude: Some(3.06),
            ..Default::default()
        }));
        // Dublin and London show the same time all year.
        assert_eq!(
            odd(vec![leeds, lille.clone()]),
            [(1, Odd::OtherClock { place: Zone::new("Europe/Paris").unwrap() })]
        );
        lille.attendance = crate::model::Attendance::Online;
        assert_eq!(odd(vec![lille]), [], "from afar there is no place");
    }

    #[test]
    fn one_group_twice_at_a_time_is_told_once() {
        let group = |start: &str, days: &[u8]| {
            let mut one = meeting("in_person", start, Some(60), days);
            one.group =
                Some(Arc::new(crate::model::Group { name: Some("Lamp".into()), ..Default::default() }));
            one
        };
        let found = odd(vec![
            group("19:00", &[1, 2]),
            group("19:30", &[1, 2]),
            group("20:30", &[1]),
            group("19:30", &[3]),
        ]);
        assert_eq!(found, [(1, Odd::Overlap { with: 0 })]);
        // The first goes on behind a short one.
        let lasting = |start: &str, minutes: u16| {
            let mut one = group(start, &[1]);
            if let Schedule::Timed(timed) = &mut one.schedule {
                timed.minutes = Some(minutes);
            }
            one
        };
        let found = odd(vec![lasting("19:00", 120), lasting("19:15", 15), lasting("20:00", 60)]);
        assert_eq!(found, [(1, Odd::Overlap { with: 0 }), (2, Odd::Overlap { with: 0 })]);
        let mut ended = group("19:30", &[1]);
        if let Schedule::Timed(timed) = &mut ended.schedule {
            timed.ends = Some(jiff::civil::date(2020, 1, 1));
        }
        assert_eq!(odd(vec![group("19:00", &[1]), ended]), []);
    }
}
