//! Meetings where they are, with what no listing tells.

use std::{collections::BTreeMap, sync::Arc};

use directory::{
    checks::freshness,
    index::Listing,
    model::{Meeting, Slug, Venue},
};
use jiff::{Timestamp, tz::TimeZone};

use super::{
    dice::{Dice, key},
    parameters::Parameters,
};
use crate::looks::{Looks, Reader};

/// A list of fewer meetings than this lies too far apart for anybody to have a choice.
const FEW: usize = 200;
/// Its meetings are repeated until there are so many, so far around one place, in kilometres.
const MANY: usize = 400;
const REGION_KM: f64 = 25.0;
const KM_A_DEGREE: f64 = 111.2;

/// All meetings of a world.
pub(super) struct Ground<'a> {
    /// Of hidden things, which are drawn anew for each.
    pub(super) round: usize,
    pub(super) meetings: Vec<Spot<'a>>,
    /// How many times likelier than one heard of lately a listing is wrong, on average.
    pub(super) usual: f64,
    /// Languages that listings name, with how many do.
    pub(super) languages: BTreeMap<&'a str, usize>,
}

/// One meeting.
pub(super) struct Spot<'a> {
    pub(super) listing: &'a Listing,
    pub(super) looks: Looks,
    /// Latitude and longitude, where it is held somewhere.
    pub(super) position: Option<(f64, f64)>,
    /// When it begins, in minutes from Sunday's midnight on its own clock; the first of its days.
    pub(super) minute: u32,
    /// One number for all meetings of one group.
    pub(super) group: u64,
    /// Hidden: how well the group gets on, in standard deviations.
    pub(super) cohesion: f64,
    /// So many times likelier it is wrong than one heard of lately.
    pub(super) oftener: f64,
    /// Hidden: where among all listings this one stands by how likely it is wrong, from 0 (the likeliest) to 1.
    pub(super) trust: f64,
}

impl<'a> Ground<'a> {
    pub(super) fn new(listings: &'a [Listing], round: usize, dice: &Dice, now: Timestamp) -> Self {
        let dice = &dice.of(&[round as u64]);
        let mut meetings: Vec<Spot<'a>> =
            listings.iter().map(|listing| Spot::new(listing, dice, now)).collect();
        rank_trust(&mut meetings);
        let mut languages: BTreeMap<&str, usize> = BTreeMap::new();
        for language in listings.iter().flat_map(Listing::languages) {
            *languages.entry(language).or_default() += 1;
        }
        let usual = meetings.iter().map(|one| one.oftener).sum::<f64>() / meetings.len().max(1) as f64;
        Self { round, meetings, usual, languages }
    }

    /// Meetings at a place within reach, nearest first, with their distance.
    pub(super) fn near(&self, home: (f64, f64), reach_km: f64) -> Vec<(usize, f64)> {
        let degrees = reach_km / KM_A_DEGREE;
        let near = self.meetings.iter().enumerate().filter_map(|(number, meeting)| {
            let position = meeting.position.filter(|there| (there.0 - home.0).abs() <= degrees)?;
            Some((number, kilometres(home, position))).filter(|(_, km)| *km <= reach_km)
        });
        let mut near: Vec<(usize, f64)> = near.collect();
        near.sort_by(|one, other| one.1.total_cmp(&other.1).then(one.0.cmp(&other.0)));
        near
    }

    /// Around one of the meetings at a place, where people live.
    pub(super) fn home(&self, dice: &mut Dice) -> (f64, f64) {
        let placed: Vec<(f64, f64)> = self.meetings.iter().filter_map(|meeting| meeting.position).collect();
        let (latitude, longitude) = dice.pick(&placed).copied().unwrap_or_default();
        let spread = if dice.happens(0.75) { 3.0 } else { 12.0 };
        let (north, east) = (dice.normal() * spread, dice.normal() * spread);
        moved((latitude, longitude), north, east)
    }
}

impl<'a> Spot<'a> {
    fn new(listing: &'a Listing, dice: &Dice, now: Timestamp) -> Self {
        let meeting = &listing.meeting;
        let own = dice.of(&[key(listing.slug.as_str())]);
        let at_a_place = meeting.attendance.at_a_place();
        let timed = meeting.schedule.timed();
        let day = timed.and_then(|timed| timed.days().iter().next());
        let start = timed.map_or(0, |timed| timed.start.hour() as u32 * 60 + timed.start.minute() as u32);
        // All meetings of one group share what it is like to be among them.
        let group = meeting.group.as_deref().and_then(|group| group.name.as_deref());
        let group = key(group.unwrap_or(listing.slug.as_str()));
        let mut among = dice.of(&[group, 2]);
        let quiet = freshness::quiet_days(meeting, now.to_zoned(TimeZone::UTC).date());
        Self {
            listing,
            looks: Reader::default().read(listing),
            position: meeting.position().filter(|_| at_a_place),
            minute: day.map_or(0, |day| u32::from(day.number())) * 1_440 + start,
            group,
            cohesion: among.normal(),
            oftener: oftener(quiet),
            trust: own.of(&[3]).share() / oftener(quiet),
        }
    }

    /// Is it gone, or elsewhere, whatever its listing says?
    pub(super) fn is_gone(&self, world: &Parameters) -> bool {
        self.trust < world.wrong
    }
}

/// Three times as likely where nothing was heard for two years.
fn oftener(quiet: Option<i32>) -> f64 {
    1.0 + (f64::from(quiet.unwrap_or_default()) / 365.0).min(2.0)
}

/// Turns what was drawn into places in the row of all, so that a share of a world's listings is exactly that share.
fn rank_trust(meetings: &mut [Spot<'_>]) {
    let mut order: Vec<usize> = (0..meetings.len()).collect();
    order.sort_by(|one, other| meetings[*one].trust.total_cmp(&meetings[*other].trust));
    let many = meetings.len() as f64;
    for (at, number) in order.into_iter().enumerate() {
        meetings[number].trust = (at as f64 + 0.5) / many;
    }
}

/// A sparse list as a region: its meetings again and again, each at a place of its own around one middle, on the days of
/// another. Nothing where the list is long enough as it is.
pub(super) fn gathered(listings: &[Listing], dice: &Dice) -> Option<Vec<Listing>> {
    if listings.is_empty() || listings.len() >= FEW {
        return None;
    }
    let again = |number: usize| {
        let mut dice = dice.of(&[number as u64]);
        let one = listings.get(number % listings.len())?;
        let when = dice.pick(listings)?.meeting.schedule.clone();
        let (latitude, longitude) = somewhere(&mut dice);
        let venue = Venue { latitude: Some(latitude), longitude: Some(longitude), ..Venue::default() };
        let meeting = Meeting {
            schedule: when,
            group: None,
            venue: Some(Arc::new(venue)),
            ..one.meeting.as_ref().clone()
        };
        let slug = Slug::new(&format!("again-{number}")).ok()?;
        Some(Listing { slug, meeting: Arc::new(meeting), source: Arc::clone(&one.source) })
    };
    Some((0..MANY.next_multiple_of(listings.len())).filter_map(again).collect())
}

/// Somewhere in the region, more often near its middle.
fn somewhere(dice: &mut Dice) -> (f64, f64) {
    let (far, turn) = (dice.share() * REGION_KM, dice.share() * std::f64::consts::TAU);
    moved((53.8, -1.55), far * turn.sin(), far * turn.cos())
}

fn moved((latitude, longitude): (f64, f64), north_km: f64, east_km: f64) -> (f64, f64) {
    let narrower = latitude.to_radians().cos().max(0.05);
    (latitude + north_km / KM_A_DEGREE, longitude + east_km / KM_A_DEGREE / narrower)
}

/// As the crow flies, near enough within a region.
fn kilometres(from: (f64, f64), to: (f64, f64)) -> f64 {
    let narrower = f64::midpoint(from.0, to.0).to_radians().cos();
    let (north, east) = (to.0 - from.0, (to.1 - from.1) * narrower);
    north.hypot(east) * KM_A_DEGREE
}
