//! Countries, states and counties: what lies in what, what a name may mean, and which clock most people keep.

use super::{nearest::KM_PER_DEGREE, table::Table};

/// The position of an area in the table.
pub(super) type Area = u16;

/// One of several areas must hold a place; all such conditions must be met. No condition holds for every place.
pub(super) type Within = Vec<Vec<Area>>;

/// Words after a town's name that say nothing more.
const NOISE: [&str; 4] = ["city", "town", "the", "area"];

/// What is summed up over the towns of an area.
#[derive(Clone, Debug, Default)]
pub(super) struct Summary {
    people: f64,
    latitude: f64,
    longitude: f64,
    latitude_squared: f64,
    longitude_squared: f64,
    /// Zones and how many people keep them.
    clocks: Vec<(u16, u64)>,
}

impl Summary {
    fn add(&mut self, latitude: f64, longitude: f64, people: u32, zone: u16) {
        let weight = f64::from(people) + 1.0;
        self.people += weight;
        self.latitude += weight * latitude;
        self.longitude += weight * longitude;
        self.latitude_squared += weight * latitude * latitude;
        self.longitude_squared += weight * longitude * longitude;
        match self.clocks.iter_mut().find(|(known, _)| *known == zone) {
            Some((_, count)) => *count += u64::from(people) + 1,
            None => self.clocks.push((zone, u64::from(people) + 1)),
        }
    }

    /// Its people, roughly: districts of a city are counted beside the city.
    pub(super) fn people(&self) -> f64 {
        self.people
    }

    /// Where its people live on average, in degrees.
    pub(super) fn middle(&self) -> (f64, f64) {
        (self.latitude / self.people.max(1.0), self.longitude / self.people.max(1.0))
    }

    /// How far from the middle most of them live, in kilometres.
    pub(super) fn reach_km(&self) -> f64 {
        let (latitude, longitude) = self.middle();
        let people = self.people.max(1.0);
        let north = self.latitude_squared / people - latitude * latitude;
        let east =
            (self.longitude_squared / people - longitude * longitude) * latitude.to_radians().cos().powi(2);
        2.0 * KM_PER_DEGREE * (north + east).max(0.0).sqrt()
    }

    /// The zone that most of its people keep, and the share of those who do, 0 to 1.
    pub(super) fn clock(&self) -> Option<(u16, f64)> {
        let (zone, most) = self.clocks.iter().copied().max_by_key(|(_, people)| *people)?;
        let all: u64 = self.clocks.iter().map(|(_, people)| *people).sum();
        Some((zone, most as f64 / all as f64))
    }
}

impl Table {
    /// Sums up the towns of every area.
    pub(super) fn summaries(&self) -> Vec<Summary> {
        let mut summaries = vec![Summary::default(); self.areas.parent.len()];
        for town in 0..self.towns.area.len() {
            let (latitude, longitude) = self.position(town);
            for area in self.chain(self.towns.area[town]) {
                let summary = &mut summaries[usize::from(area)];
                summary.add(latitude, longitude, self.towns.people[town], self.towns.zone[town]);
            }
        }
        summaries
    }

    /// Where a town lies, in degrees.
    pub(super) fn position(&self, town: usize) -> (f64, f64) {
        let degrees = |column: &[i32]| f64::from(column.get(town).copied().unwrap_or(0)) / 1000.0;
        (degrees(&self.towns.latitude), degrees(&self.towns.longitude))
    }

    /// An area, then what holds it, up to the country.
    pub(super) fn chain(&self, area: Area) -> impl Iterator<Item = Area> {
        std::iter::successors(Some(area), |area| self.areas.parent.get(usize::from(*area))?.checked_sub(1))
    }

    /// The country of an area.
    pub(super) fn country_of(&self, area: Area) -> Area {
        self.chain(area).last().unwrap_or(area)
    }

    /// Whether it is no country itself.
    pub(super) fn is_part(&self, area: Area) -> bool {
        self.areas.parent.get(usize::from(area)).is_some_and(|parent| *parent > 0)
    }

    /// Whether an area meets all conditions.
    pub(super) fn lies_within(&self, area: Area, within: &Within) -> bool {
        within.iter().all(|any_of| self.chain(area).any(|holder| any_of.contains(&holder)))
    }

    /// What a folded name or code of a country, state or county may mean.
    pub(super) fn areas_named(&self, folded: &str) -> &[Area] {
        let Some(key) = self.areas.keys.position(folded) else {
            return &[];
        };
        let start = key.checked_sub(1).and_then(|before| self.areas.ends.get(before)).copied().unwrap_or(0);
        let end = self.areas.ends.get(key).copied().unwrap_or(start);
        self.areas.targets.get(start as usize..end as usize).unwrap_or_default()
    }

    /// Reads folded words as names of areas, one after the other ("il usa", "new south wales australia"). `None`
    /// where some word is no part of one.
    pub(super) fn areas_in(&self, folded: &str) -> Option<Within> {
        if folded.is_empty() {
            return Some(Vec::new());
        }
        let ends = folded.match_indices(' ').map(|(at, _)| at).chain([folded.len()]).rev();
        for end in ends {
            let (name, rest) = (&folded[..end], folded[end..].trim_start());
            let areas = self.areas_named(name);
            if areas.is_empty() && !NOISE.contains(&name) {
                continue;
            }
            if let Some(mut within) = self.areas_in(rest) {
                if !areas.is_empty() {
                    within.push(areas.to_vec());
                }
                return Some(within);
            }
        }
        None
    }
}
