//! Towns far from any meeting, as a list and on a small map.

use std::{collections::BTreeSet, fmt::Write as _};

use askama::Template;
use directory::{
    checks::gaps::{self, Gap},
    index::Index,
    kinds,
    model::{Attendance, Standing},
    places::Gazetteer,
    query::{Near, Query},
};
use jiff::Timestamp;

use super::checks::PATH;
use crate::{
    finder::view::place::Unit,
    stewards::door::{Desk, Head, Keeper, Page, broken},
    web::page::{self, Frame, Place},
};

/// Towns with fewer people are left out, unless asked otherwise.
const USUAL_PEOPLE: u32 = 5_000;
const PEOPLE: [u32; 4] = [1_000, 5_000, 20_000, 100_000];
/// This far is far, unless asked otherwise.
const USUAL_KM: u32 = 25;
const KM: [u32; 4] = [10, 25, 50, 100];
/// How many towns are listed.
const SHOWN: usize = 60;
/// How many dots the map has at most, so that the page stays small.
const DOTS: usize = 900;
/// Width of the map in its own units.
const WIDTH: f64 = 600.0;
const TALLEST: f64 = 700.0;

#[derive(Template)]
#[template(path = "towns.html")]
struct TownsPage {
    f: Frame,
    h: Head,
    fellowship: String,
    people: Vec<Choice>,
    km: Vec<Choice>,
    total: String,
    towns: Vec<Row>,
    map: Option<Map>,
}

struct Choice {
    value: u32,
    text: String,
    chosen: bool,
}

struct Row {
    name: String,
    people: String,
    far: String,
    href: String,
}

/// A picture of where people have far to go: circles over dots for meetings, a tenth of a degree coarse.
struct Map {
    width: u32,
    height: u32,
    dots: String,
    circles: Vec<Circle>,
}

struct Circle {
    x: i32,
    y: i32,
    r: u32,
}

/// `GET /stewards/gaps/towns`
pub(super) async fn show(desk: Desk<Keeper>) -> Page {
    let (app, t) = (&desk.app, &desk.visit.t);
    let number = |name: &str, may: &[u32], usual: u32| {
        let asked = desk.asked(name).and_then(|value| value.parse().ok());
        asked.filter(|value| may.contains(value)).unwrap_or(usual)
    };
    let people = number("people", &PEOPLE, USUAL_PEOPLE);
    let km = number("km", &KM, USUAL_KM);
    let fellowship = desk.asked("fellowship").unwrap_or_default();
    let (index, gazetteer) = (app.live.now().index.clone(), app.gazetteer.clone());
    let (folded, now) = (kinds::fellowship_key(&fellowship), app.clock.now());
    let found =
        tokio::task::spawn_blocking(move || look(&index, &gazetteer, now, &folded, people, f64::from(km)));
    let (total, far, map) = found.await.map_err(broken)?;
    let towns = far.into_iter().map(|town| Row {
        people: t.numerals.whole(u64::from(town.people)),
        far: Unit::Km.distance(t, town.km),
        href: desk.visit.link(&format!("/meetings?{}", address(&town))),
        name: town.name,
    });
    let choices = |values: &[u32], chosen: u32, word: &str| -> Vec<Choice> {
        let choice = |value: &u32| Choice {
            value: *value,
            text: t.n(word, *value as usize),
            chosen: *value == chosen,
        };
        values.iter().map(choice).collect()
    };
    Ok(page::render(&TownsPage {
        towns: towns.collect(),
        total: t.n("gaps-towns-count", total),
        people: choices(&PEOPLE, people, "gaps-towns-people"),
        km: choices(&KM, km, "gaps-towns-km"),
        fellowship,
        map,
        f: desk.frame("gaps-towns"),
        h: desk.head(PATH),
    }))
}

/// A town as the page names it.
struct Far {
    name: String,
    people: u32,
    km: f64,
    position: (f64, f64),
}

/// How many towns are far, the first of them, and the map.
fn look(
    index: &Index,
    gazetteer: &Gazetteer,
    now: Timestamp,
    fellowship: &str,
    people: u32,
    km: f64,
) -> (usize, Vec<Far>, Option<Map>) {
    let of = |name: Option<&directory::model::Fellowship>| {
        fellowship.is_empty() || name.is_some_and(|name| kinds::fellowship_key(name.as_str()) == fellowship)
    };
    let meetings: Vec<((f64, f64), &str)> = index
        .listings()
        .iter()
        .filter(|listing| listing.meeting.attendance != Attendance::Online && of(listing.fellowship()))
        // Where the only one has ended or is paused, nobody can go.
        .filter(|listing| listing.meeting.standing(listing.meeting.day(now)) == Standing::Active)
        .filter_map(|listing| Some((listing.meeting.position()?, listing.meeting.zone.as_str())))
        .collect();
    let far = gaps::find(gazetteer.towns(), meetings.iter().copied(), people, km);
    let shown = far.get(..SHOWN).unwrap_or(&far);
    let places: Vec<(f64, f64)> = meetings.iter().map(|(place, _)| *place).collect();
    let map = map(shown, &places);
    (far.len(), shown.iter().map(named).collect(), map)
}

fn named(gap: &Gap<'_>) -> Far {
    let town = &gap.town;
    let parts = [Some(town.name), town.admin, Some(town.country)];
    Far {
        name: parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", "),
        people: town.population,
        km: gap.km,
        position: town.position(),
    }
}

fn address(town: &Far) -> String {
    let asked = format!("{:.3},{:.3}", town.position.0, town.position.1);
    let near = Near {
        asked: asked.into(),
        spot: directory::query::Spot::At(town.position.0, town.position.1),
        radius: None,
    };
    Query { near: Some(near), ..Query::default() }.to_address()
}

/// From degrees to the map's own units; a narrow strip of the globe, so a plane will do.
struct Sheet {
    west: f64,
    north: f64,
    /// Units to a degree of latitude.
    scale: f64,
    /// How much narrower a degree of longitude is.
    squeeze: f64,
    width: f64,
    height: f64,
}

impl Sheet {
    /// Holds all these points with half a degree around them.
    fn around(points: &[(f64, f64)]) -> Option<Self> {
        let fold = |pick: fn(&(f64, f64)) -> f64, less: bool| {
            let values = points.iter().map(pick);
            values.reduce(|a, b| if less { a.min(b) } else { a.max(b) })
        };
        let (south, north) = (fold(|p| p.0, true)? - 0.5, fold(|p| p.0, false)? + 0.5);
        let (west, east) = (fold(|p| p.1, true)? - 0.5, fold(|p| p.1, false)? + 0.5);
        let squeeze = f64::midpoint(south, north).to_radians().cos().max(0.1);
        let (wide, tall) = ((east - west) * squeeze, north - south);
        let scale = (WIDTH / wide).min(TALLEST / tall);
        Some(Self { west, north, scale, squeeze, width: wide * scale, height: tall * scale })
    }

    fn place(&self, (lat, lon): (f64, f64)) -> Option<(f64, f64)> {
        let x = (lon - self.west) * self.squeeze * self.scale;
        let y = (self.north - lat) * self.scale;
        ((0.0..=self.width).contains(&x) && (0.0..=self.height).contains(&y)).then_some((x, y))
    }
}

fn map(gaps: &[Gap<'_>], meetings: &[(f64, f64)]) -> Option<Map> {
    let points: Vec<(f64, f64)> = gaps.iter().map(|gap| gap.town.position()).collect();
    let frame = Sheet::around(&points)?;
    // A tenth of a degree is coarse enough, and makes many meetings of a town one dot.
    let coarse: BTreeSet<(i32, i32)> = meetings
        .iter()
        .map(|(lat, lon)| ((lat * 10.0).round() as i32, (lon * 10.0).round() as i32))
        .collect();
    let spots =
        coarse.iter().filter_map(|(lat, lon)| frame.place((f64::from(*lat) / 10.0, f64::from(*lon) / 10.0)));
    let spots: Vec<(f64, f64)> = spots.collect();
    let step = spots.len().div_ceil(DOTS).max(1);
    let mut dots = String::new();
    for (x, y) in spots.iter().step_by(step) {
        // Writing to a string cannot fail.
        write!(dots, "M{x:.0} {y:.0}h0").unwrap_or_default();
    }
    let heaviest = gaps.iter().map(Gap::weight).fold(1.0, f64::max);
    let circles = gaps.iter().filter_map(|gap| {
        let (x, y) = frame.place(gap.town.position())?;
        let r = 4.0 + 14.0 * (gap.weight() / heaviest).sqrt();
        Some(Circle { x: x.round() as i32, y: y.round() as i32, r: r.round() as u32 })
    });
    Some(Map {
        width: frame.width.ceil() as u32,
        height: frame.height.ceil() as u32,
        circles: circles.collect(),
        dots,
    })
}

#[cfg(test)]
mod tests {
    use directory::places::Place;

    use super::*;

    #[test]
    fn the_map_holds_every_town_and_is_small() {
        let town = |latitude: f64, longitude: f64| Gap {
            town: Place { name: "A", latitude, longitude, population: 10_000, ..Place::default() },
            km: 30.0,
        };
        let gaps = [town(54.0, -3.0), town(57.0, -4.0), town(51.0, 1.0)];
        let meetings: Vec<_> =
            (0..20_000).map(|n| (50.0 + f64::from(n % 80) / 10.0, -5.0 + f64::from(n % 61) / 10.0)).collect();
        let map = map(&gaps, &meetings).unwrap();
        assert_eq!(map.circles.len(), 3);
        assert!(map.dots.len() < 12_000 && map.dots.starts_with('M'), "{}", map.dots.len());
        assert!(f64::from(map.width) <= WIDTH + 1.0 && f64::from(map.height) <= TALLEST + 1.0);
        assert!(super::map(&[], &meetings).is_none());
    }
}
