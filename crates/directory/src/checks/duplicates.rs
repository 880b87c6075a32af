//! One meeting in two lists: found, scored and explained; whether it is, people say.
//!
//! Two listings are compared only where they share a start and something one can go to: a place within 150 metres, a
//! link or a number. So a directory of 300,000 takes seconds. A meeting of two fellowships is never one meeting.

use std::collections::BTreeSet;

use jiff::Timestamp;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::{
    feed::host,
    index::Listing,
    kinds,
    model::{Meeting, Standing},
    places::KM_PER_DEGREE,
    schedule::{Recurrence, Timed},
    text,
};

/// From this score on a pair is shown.
pub const LEAST_SCORE: u8 = 60;
/// How far two lists may put one door apart, in metres.
const NEAR: f64 = 150.0;
/// This near is the same door.
const SAME_DOOR: f64 = 50.0;
const METRES_PER_DEGREE: f64 = KM_PER_DEGREE * 1000.0;
/// A number with fewer digits says nothing.
const DIGITS: usize = 7;
/// A link or number that more meetings share at one time is a hall, not a meeting.
const MOST_SHARERS: usize = 12;
const MINUTES_A_WEEK: i32 = 7 * 1440;
/// Words that many names have and that tell no two meetings apart.
const COMMON: [&str; 20] = [
    "group", "meeting", "the", "of", "and", "aa", "na", "a", "in", "at", "zoom", "online", "grupo", "gruppe",
    "groupe", "de", "monday", "tuesday", "sunday", "night",
];

/// Why two listings seem to be one meeting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Their places are so many metres apart.
    Place {
        /// Rounded.
        metres: u16,
    },
    /// They have one link.
    Link,
    /// They have one telephone number.
    Number,
    /// They have one name.
    SameName,
    /// Their names have words in common.
    LikeName,
    /// Their groups have one name.
    SameGroup,
}

/// Two listings of different lists that seem to be one meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// By its number; the lower one.
    pub a: u32,
    /// By its number.
    pub b: u32,
    /// 0 to 100.
    pub score: u8,
    /// Why; never empty.
    pub reasons: Vec<Reason>,
}

/// All pairs that seem to be one meeting, the surest first.
pub fn find(listings: &[Listing], now: Timestamp) -> Vec<Pair> {
    let mut pairs: BTreeSet<(u32, u32)> = BTreeSet::new();
    for (one, other) in candidates(listings, now) {
        let (Some(a), Some(b)) = (listings.get(one as usize), listings.get(other as usize)) else { continue };
        if a.source.name != b.source.name && !of_two_fellowships(a, b) {
            pairs.insert((one.min(other), one.max(other)));
        }
    }
    let scored = pairs.into_iter().filter_map(|(a, b)| {
        let (one, other) = (listings.get(a as usize)?, listings.get(b as usize)?);
        let (score, reasons) = score(one, other);
        (score >= LEAST_SCORE).then_some(Pair { a, b, score, reasons })
    });
    let mut found: Vec<Pair> = scored.collect();
    found.sort_by_key(|pair| (std::cmp::Reverse(pair.score), pair.a, pair.b));
    found
}

/// Is everything of `gone` held by `stays` too? Then nothing is lost when the one goes.
pub fn covers(stays: &Meeting, gone: &Meeting) -> bool {
    let days = |meeting: &Meeting| meeting.schedule.timed().map(Timed::days).unwrap_or_default();
    let (stays, gone) = (days(stays), days(gone));
    gone.iter().all(|day| stays.contains(day))
}

/// A meeting on one of its days.
#[derive(Clone, Copy)]
struct Slot {
    number: u32,
    position: Option<(f64, f64)>,
}

/// Pairs that start together and share a place, a link or a number.
fn candidates(listings: &[Listing], now: Timestamp) -> Vec<(u32, u32)> {
    // By minute of the week on the meeting's own clock; by minute of the week in UTC for what has no place.
    let mut at_places: FxHashMap<i32, Vec<Slot>> = FxHashMap::default();
    let mut afar: FxHashMap<(i32, String), Vec<Slot>> = FxHashMap::default();
    for (listing, number) in listings.iter().zip(0u32..) {
        let meeting = &*listing.meeting;
        let Some(timed) = meeting.schedule.timed() else { continue };
        let rules = meeting.zone.rules();
        if matches!(timed.recurrence, Recurrence::Dates(_))
            || meeting.standing(now.to_zoned(rules.clone()).date()) == Standing::Ended
        {
            continue;
        }
        let start = i32::from(timed.start.hour()) * 60 + i32::from(timed.start.minute());
        let offset = rules.to_offset(now).seconds() / 60;
        let (position, ways) = (meeting.position(), ways_in(meeting));
        for day in timed.days().iter() {
            let minute = i32::from(day.number()) * 1440 + start;
            let slot = Slot { number, position };
            if position.is_some() {
                at_places.entry(minute).or_default().push(slot);
            }
            let utc = (minute - offset).rem_euclid(MINUTES_A_WEEK);
            for way in &ways {
                afar.entry((utc, way.clone())).or_default().push(slot);
            }
        }
    }
    let mut found = Vec::new();
    at_places.into_values().for_each(|slots| near_pairs(slots, &mut found));
    let sharers = afar.into_values().filter(|slots| (2..=MOST_SHARERS).contains(&slots.len()));
    sharers.for_each(|slots| all_pairs(&slots, &mut found));
    found
}

/// Those that start together, from south to north: only neighbours in that order can be near.
fn near_pairs(mut slots: Vec<Slot>, found: &mut Vec<(u32, u32)>) {
    let latitude = |slot: &Slot| slot.position.map_or(0.0, |(lat, _)| lat);
    slots.sort_by(|a, b| latitude(a).total_cmp(&latitude(b)).then(a.number.cmp(&b.number)));
    for (n, one) in slots.iter().enumerate() {
        let rest = slots.iter().skip(n + 1);
        let near = rest.take_while(|other| (latitude(other) - latitude(one)) * METRES_PER_DEGREE <= NEAR);
        for other in near {
            if let (Some(a), Some(b)) = (one.position, other.position)
                && metres(a, b) <= NEAR
            {
                found.push((one.number, other.number));
            }
        }
    }
}

fn all_pairs(slots: &[Slot], found: &mut Vec<(u32, u32)>) {
    for (n, one) in slots.iter().enumerate() {
        let others = slots.iter().skip(n + 1).filter(|other| other.number != one.number);
        found.extend(others.map(|other| (one.number, other.number)));
    }
}

/// Link and number, so that two writings of one are equal.
fn ways_in(meeting: &Meeting) -> Vec<String> {
    let Some(online) = meeting.online.as_deref() else { return Vec::new() };
    let link = online.url.as_deref().and_then(plain_link);
    let number = online.phone.as_deref().and_then(plain_number);
    link.into_iter().chain(number).collect()
}

/// Host and path of a link, without what differs between invitations to one room.
fn plain_link(url: &str) -> Option<String> {
    let host = host(url)?.to_ascii_lowercase();
    let after = url.split_once("://").and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path);
    let path = after.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    // Zoom leads to one room through any of its hosts.
    let host =
        if host.ends_with(".zoom.us") { "zoom.us" } else { host.strip_prefix("www.").unwrap_or(&host) };
    (!path.is_empty()).then(|| format!("{host}/{path}"))
}

/// The digits of a number and of the meeting behind it.
fn plain_number(phone: &str) -> Option<String> {
    let digits: String = phone.chars().filter(char::is_ascii_digit).collect();
    (digits.len() >= DIGITS).then_some(digits)
}

fn of_two_fellowships(a: &Listing, b: &Listing) -> bool {
    let name = |listing: &Listing| listing.fellowship().map(|name| kinds::fellowship_key(name.as_str()));
    name(a).zip(name(b)).is_some_and(|(a, b)| a != b)
}

fn score(a: &Listing, b: &Listing) -> (u8, Vec<Reason>) {
    // That they start together counts already.
    let mut score = 10.0;
    let mut reasons = Vec::new();
    if let (Some(one), Some(other)) = (a.meeting.position(), b.meeting.position()) {
        let far = metres(one, other);
        if far <= NEAR {
            score += if far <= SAME_DOOR { 40.0 } else { 30.0 };
            reasons.push(Reason::Place { metres: far.round() as u16 });
        }
    }
    let (ours, theirs) = (a.meeting.online.as_deref(), b.meeting.online.as_deref());
    let link = |online: Option<&crate::model::Online>| online.and_then(|one| plain_link(one.url.as_deref()?));
    let number =
        |online: Option<&crate::model::Online>| online.and_then(|one| plain_number(one.phone.as_deref()?));
    if link(ours).is_some() && link(ours) == link(theirs) {
        score += 50.0;
        reasons.push(Reason::Link);
    }
    if number(ours).is_some() && number(ours) == number(theirs) {
        score += 40.0;
        reasons.push(Reason::Number);
    }
    if a.fellowship().is_some() && b.fellowship().is_some() {
        score += 5.0;
    }
    let alike = likeness(&a.meeting.name, &b.meeting.name);
    score += 40.0 * alike;
    if alike >= 0.99 {
        reasons.push(Reason::SameName);
    } else if alike > 0.0 {
        reasons.push(Reason::LikeName);
    }
    let group = |listing: &Listing| {
        listing.meeting.group.as_ref().and_then(|group| group.name.as_deref().map(text::fold))
    };
    if group(a).is_some_and(|name| !name.is_empty()) && group(a) == group(b) {
        score += 15.0;
        reasons.push(Reason::SameGroup);
    }
    (score.min(100.0) as u8, reasons)
}

/// The share of words two names have in common, from 0 to 1.
fn likeness(a: &str, b: &str) -> f64 {
    if text::fold(a) == text::fold(b) {
        return 1.0;
    }
    let words = |name: &str| -> FxHashSet<String> {
        text::tokens(name).into_iter().filter(|word| !COMMON.contains(&word.as_str())).collect()
    };
    let (a, b) = (words(a), words(b));
    let all = a.union(&b).count();
    if all == 0 { 0.0 } else { a.intersection(&b).count() as f64 / all as f64 }
}

/// On a plane, which is exact enough for neighbours.
fn metres(a: (f64, f64), b: (f64, f64)) -> f64 {
    let wide = (b.1 - a.1) * a.0.to_radians().cos();
    (b.0 - a.0).hypot(wide) * METRES_PER_DEGREE
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::{
        checks::times::tests::{listed, meeting},
        model::{Fellowship, Group, Online, Venue, Zone},
    };

    fn now() -> Timestamp {
        "2026-11-22T18:00:00Z".parse().unwrap()
    }

    fn at(name: &str, lat: f64, lon: f64) -> Meeting {
        let mut one = meeting("in_person", "19:00", Some(60), &[2]);
        one.name = name.into();
        one.venue = Some(Arc::new(Venue { latitude: Some(lat), longitude: Some(lon), ..Venue::default() }));
        one
    }

    fn pairs(meetings: Vec<(&str, Meeting)>) -> Vec<Pair> {
        let listings: Vec<_> = meetings
            .into_iter()
            .enumerate()
            .map(|(n, (source, one))| listed(source, &format!("m{n}"), one))
            .collect();
        find(&listings, now())
    }

    #[test]
    fn one_door_one_hour_and_a_like_name_are_one_meeting() {
        let found = pairs(vec![
            ("north", at("Paper Boats", 53.8, -1.55)),
            ("south", at("Paper Boats Group", 53.8003, -1.5502)),
        ]);
        let [pair] = found.as_slice() else { panic!("{found:?}") };
        assert!(pair.score >= 90, "{pair:?}");
        assert!(matches!(
            pair.reasons[..],
            [Reason::Place { metres: 30..=40 }, Reason::SameName | Reason::LikeName]
        ));
    }

    #[test]
    fn neighbours_are_left_alone() {
        let here = || at("Paper Boats", 53.8, -1.55);
        assert_eq!(pairs(vec![("north", here()), ("north", here())]), [], "one list knows its own");
        assert_eq!(
            pairs(vec![("north", here()), ("south", at("Lamp Post", 53.8, -1.55))]),
            [],
            "another name"
        );
        assert_eq!(
            pairs(vec![("north", here()), ("south", at("Paper Boats", 53.802, -1.55))]),
            [],
            "222 metres"
        );
        let mut later = here();
        later.schedule = meeting("in_person", "19:30", None, &[2]).schedule;
        assert_eq!(pairs(vec![("north", here()), ("south", later)]), [], "another hour");
        let of = |name: &str| {
            let mut one = here();
            one.fellowship = Some(Fellowship::new(name).unwrap());
            one
        };
        assert_eq!(pairs(vec![("north", of("AA")), ("south", of("NA"))]), [], "another fellowship");
        assert_eq!(pairs(vec![("north", of("AA")), ("south", of("aa"))]).len(), 1);
    }

    #[test]
    fn one_room_online_is_found_from_any_clock() {
        let room = |zone: &str, start: &str, days: &[u8], url: &str| {
            let mut one = meeting("online", start, None, days);
            one.zone = Zone::new(zone).unwrap();
            one.name =
                ["Owls", "Larks", "Wrens"][usize::from(days[0] == 0) + usize::from(start == "00:30")].into();
            one.online = Some(Box::new(Online { url: Some(url.into()), ..Online::default() }));
            one
        };
        let found = pairs(vec![
            ("north", room("Europe/London", "23:30", &[6], "https://us02web.zoom.us/j/99?pwd=a")),
            ("south", room("Europe/Madrid", "00:30", &[0], "https://zoom.us/j/99/#b")),
            ("south", room("Europe/Madrid", "23:30", &[6], "https://zoom.us/j/99")),
        ]);
        let [pair] = found.as_slice() else { panic!("{found:?}") };
        assert_eq!((pair.a, pair.b, &pair.reasons[..]), (0, 1, &[Reason::Link][..]));
    }

    #[test]
    fn a_pair_of_several_days_is_one_and_covering_is_told() {
        let days = |days: &[u8]| {
            let mut one = at("Paper Boats", 53.8, -1.55);
            one.schedule = meeting("in_person", "19:00", None, days).schedule;
            one
        };
        let found = pairs(vec![("north", days(&[1, 2, 3])), ("south", days(&[2, 3, 4]))]);
        assert_eq!(found.len(), 1);
        assert!(covers(&days(&[1, 2]), &days(&[2])) && !covers(&days(&[2]), &days(&[1, 2])));
    }

    #[test]
    fn a_group_in_common_counts() {
        let with = |name: &str| {
            let mut one = at(name, 53.8, -1.55);
            one.group = Some(Arc::new(Group { name: Some("Harbour Lights".into()), ..Group::default() }));
            one
        };
        let found = pairs(vec![("north", with("Tuesday steps")), ("south", with("Candle meeting"))]);
        assert_eq!(found[0].reasons, [Reason::Place { metres: 0 }, Reason::SameGroup]);
    }

    proptest! {
        /// Blocking must lose none of the pairs that comparing each with each would find.
        #[test]
        fn nothing_is_lost_by_looking_only_at_neighbours(spots in proptest::collection::vec((0u8..40, 0u8..40, 0u8..2), 2..40)) {
            let listings: Vec<_> = spots.iter().enumerate().map(|(n, (lat, lon, list))| {
                let one = at("Boats", 53.8 + f64::from(*lat) * 0.0004, -1.55 + f64::from(*lon) * 0.0004);
                listed(["north", "south"][usize::from(*list)], &format!("m{n}"), one)
            }).collect();
            let found: Vec<(u32, u32)> = {
                let mut found: Vec<_> = find(&listings, now()).iter().map(|p| (p.a, p.b)).collect();
                found.sort_unstable();
                found
            };
            let mut expected = Vec::new();
            for a in 0..listings.len() {
                for b in a + 1..listings.len() {
                    let (one, other) = (&listings[a], &listings[b]);
                    let far = metres(one.meeting.position().unwrap(), other.meeting.position().unwrap());
                    if one.source.name != other.source.name && far <= NEAR {
                        expected.push((a as u32, b as u32));
                    }
                }
            }
            prop_assert_eq!(found, expected);
        }
    }
}
