//! Made-up meetings all over the world, in Meeting Guide JSON, for benchmarks.
//!
//! `cargo run --release -p directory --example generate_meetings -- COUNT FILE`
//!
//! The same count gives the same bytes, and a smaller list is the beginning of a larger one. Towns are real (those of
//! the bundled gazetteer with 15,000 people or more), so that distances and time zones are; buildings, groups and
//! their times are made up after the habits of real lists: seven in ten in the United States, several groups at a
//! place, several days a group, most at noon or in the evening, one in five with a link.

use std::{
    error::Error,
    fs::File,
    io::{BufWriter, Write},
};

use directory::places::{Gazetteer, Place};
use serde_json::{Value, json};

const STREETS: [&str; 20] = [
    "Main", "Oak", "Maple", "Cedar", "Elm", "Park", "Church", "Mill", "Union", "Spring", "Walnut",
    "Chestnut", "Pine", "Center", "Highland", "River", "Lake", "Hill", "School", "Market",
];
const ENDINGS: [&str; 6] = ["St", "Ave", "Rd", "Blvd", "Dr", "Ln"];
const BUILDINGS: [&str; 8] = [
    "Community Center",
    "Clubhouse",
    "Methodist Church",
    "Library",
    "Hospital",
    "Parish Hall",
    "House",
    "Chapel",
];
const NAMES: [&str; 24] = [
    "Sunrise",
    "Serenity",
    "Happy",
    "Daily",
    "Early",
    "New",
    "Back",
    "Living",
    "Courage",
    "Nooners",
    "Easy",
    "First",
    "Step",
    "Simple",
    "Acceptance",
    "Young",
    "Gratitude",
    "Freedom",
    "Unity",
    "Service",
    "Hope",
    "Trust",
    "Willing",
    "Honest",
];
const KINDS: [&str; 14] = [
    "Group",
    "Meeting",
    "Purpose",
    "Reflections",
    "Beginnings",
    "Awakening",
    "Steps",
    "of Life",
    "Discussion",
    "Hour",
    "Bunch",
    "Way",
    "Study",
    "Renewal",
];
const NOTES: [&str; 5] = [
    "Enter through the side door and go downstairs.",
    "Parking behind the building. Please leave the drive free.",
    "The last meeting of the month is an open speaker meeting. Newcomers are always welcome; coffee is on before.",
    "Ring the bell. There is a ramp on the north side of the building.",
    "No meeting on public holidays.",
];

/// Start times as hour and minute, and how common they are.
const TIMES: [(u32, u32, u32); 16] = [
    (6, 30, 4),
    (7, 0, 8),
    (8, 0, 6),
    (9, 0, 5),
    (10, 0, 7),
    (12, 0, 12),
    (12, 15, 5),
    (13, 0, 3),
    (17, 30, 9),
    (18, 0, 10),
    (18, 30, 9),
    (19, 0, 17),
    (19, 30, 17),
    (20, 0, 15),
    (21, 0, 4),
    (23, 59, 1),
];

/// Types besides O and C, and how many of a hundred meetings have them.
const TYPES: [(&str, u64); 20] = [
    ("D", 40),
    ("B", 18),
    ("BE", 14),
    ("ST", 14),
    ("TR", 6),
    ("SP", 14),
    ("W", 8),
    ("M", 6),
    ("X", 25),
    ("LGBTQ", 4),
    ("Y", 5),
    ("S", 6),
    ("LIT", 8),
    ("MED", 6),
    ("GR", 3),
    ("H", 4),
    ("CF", 3),
    ("XB", 3),
    ("TC", 1),
    ("BA", 1),
];

/// Countries and their share of all meetings, in tenths of a hundredth.
const COUNTRIES: [(&str, f64); 14] = [
    ("US", 700.0),
    ("GB", 80.0),
    ("CA", 60.0),
    ("AU", 40.0),
    ("IE", 20.0),
    ("DE", 20.0),
    ("MX", 20.0),
    ("NZ", 10.0),
    ("FR", 10.0),
    ("ES", 10.0),
    ("BR", 10.0),
    ("IN", 10.0),
    ("JP", 5.0),
    ("ZA", 5.0),
];

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(count), Some(path)) = (arguments.next(), arguments.next()) else {
        return Err("usage: generate_meetings COUNT FILE".into());
    };
    let gazetteer = Gazetteer::bundled();
    let towns = Towns::of(&gazetteer);
    let mut file = BufWriter::new(File::create(path)?);
    write_list(&mut file, count.parse()?, &towns)?;
    Ok(file.flush()?)
}

fn write_list(file: &mut impl Write, count: usize, towns: &Towns<'_>) -> std::io::Result<()> {
    let mut chance = Chance(12);
    let mut written = 0;
    write!(file, "[")?;
    while written < count {
        let venue = Venue::make(towns.any(&mut chance), &mut chance);
        for _ in 0..=chance.few(0.9, 4) {
            for mut row in group(&venue, &mut chance).into_iter().take(count - written) {
                let joint = if written == 0 { "\n" } else { ",\n" };
                written += 1;
                let name = row["name"].as_str().unwrap_or_default();
                row["slug"] = format!("{}-{written}", name.to_lowercase().replace(' ', "-")).into();
                write!(file, "{joint}{row}")?;
            }
        }
    }
    writeln!(file, "\n]")
}

/// Towns to choose from, larger ones more often.
struct Towns<'g> {
    towns: Vec<Place<'g>>,
    /// Up to and including each town.
    weights: Vec<f64>,
}

impl<'g> Towns<'g> {
    fn of(gazetteer: &'g Gazetteer) -> Self {
        let weight = |town: &Place<'_>| f64::from(town.population).powf(0.75);
        let share =
            |town: &Place<'_>| COUNTRIES.iter().find(|(code, _)| *code == town.country_code).map(|(_, s)| *s);
        let towns: Vec<Place<'g>> =
            gazetteer.towns().filter(|town| town.population >= 15_000 && share(town).is_some()).collect();
        let whole =
            |code: &str| towns.iter().filter(|town| town.country_code == code).map(weight).sum::<f64>();
        let wholes = COUNTRIES.map(|(code, _)| (code, whole(code)));
        let mut sum = 0.0;
        let weights = towns.iter().map(|town| {
            let whole =
                wholes.iter().find(|(code, _)| *code == town.country_code).map_or(1.0, |(_, whole)| *whole);
            sum += share(town).unwrap_or(0.0) * weight(town) / whole;
            sum
        });
        Self { weights: weights.collect(), towns }
    }

    fn any(&self, chance: &mut Chance) -> &Place<'g> {
        let at = chance.unit() * self.weights.last().copied().unwrap_or(0.0);
        let found = self.weights.partition_point(|weight| *weight < at);
        &self.towns[found.min(self.towns.len() - 1)]
    }
}

/// A building in a town.
struct Venue<'t> {
    town: &'t Place<'t>,
    name: String,
    street: String,
    postal_code: String,
    latitude: f64,
    longitude: f64,
}

impl<'t> Venue<'t> {
    fn make(town: &'t Place<'t>, chance: &mut Chance) -> Self {
        // Degrees; large cities are wider.
        let spread = 0.012 + 0.000_02 * f64::from(town.population).sqrt();
        let near = |centre: f64, chance: &mut Chance| ((centre + chance.bell() * spread) * 1e6).round() / 1e6;
        Self {
            town,
            name: format!("{} {}", chance.one(&STREETS), chance.one(&BUILDINGS)),
            street: format!("{} {} {}", 1 + chance.below(2_999), chance.one(&STREETS), chance.one(&ENDINGS)),
            postal_code: format!("{:05}", 501 + chance.below(99_000)),
            latitude: near(town.latitude, chance).clamp(-89.9, 89.9),
            longitude: near(town.longitude, chance).clamp(-179.9, 179.9),
        }
    }
}

/// The meetings of one group at a place.
fn group(venue: &Venue<'_>, chance: &mut Chance) -> Vec<Value> {
    let name = format!("{} {}", chance.one(&NAMES), chance.one(&KINDS));
    let usual = time(chance);
    let link = (chance.below(5) == 0)
        .then(|| format!("https://zoom.us/j/{}", 1_000_000_000 + chance.below(9_000_000_000)));
    let first_day = chance.below(7);
    (0..=chance.few(1.1, 6)).map(|day| {
        let start = if chance.below(5) == 0 { time(chance) } else { usual };
        let end = start + if chance.below(4) == 0 { 90 } else { 60 };
        let clock = |minutes: u32| format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
        let mut row = json!({
            "name": name, "group": name, "day": (first_day + day) % 7, "time": clock(start), "end_time": clock(end),
            "timezone": venue.town.zone, "types": types(chance), "location": venue.name, "address": venue.street,
            "formatted_address": format!("{}, {}, {} {}, {}", venue.street, venue.town.name,
                venue.town.admin.unwrap_or_default(), venue.postal_code, venue.town.country),
            "city": venue.town.name, "state": venue.town.admin, "postal_code": venue.postal_code,
            "country": venue.town.country, "region": venue.town.name, "latitude": venue.latitude,
            "longitude": venue.longitude,
        });
        if chance.below(10) < 3 {
            row["notes"] = chance.one(&NOTES).into();
        }
        if let Some(link) = &link {
            row["conference_url"] = link.as_str().into();
            row["conference_url_notes"] = "Passcode 123456".into();
        }
        row
    }).collect()
}

/// A start, in minutes of the day.
fn time(chance: &mut Chance) -> u32 {
    let whole: u32 = TIMES.iter().map(|(_, _, weight)| weight).sum();
    let mut left = u32::try_from(chance.below(u64::from(whole))).unwrap_or(0);
    for (hour, minute, weight) in TIMES {
        if left < weight {
            return hour * 60 + minute;
        }
        left -= weight;
    }
    19 * 60
}

fn types(chance: &mut Chance) -> Vec<&'static str> {
    let first = if chance.below(100) < 65 { "O" } else { "C" };
    let more = TYPES.iter().filter(|(_, percent)| chance.below(100) < *percent).map(|(code, _)| *code);
    std::iter::once(first).chain(more).collect()
}

/// A small generator of pseudo-random numbers (SplitMix64): the same on every machine.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    /// From 0 up to, not including, 1.
    fn unit(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Normally distributed, near enough: the sum of twelve, less six.
    fn bell(&mut self) -> f64 {
        (0..12).map(|_| self.unit()).sum::<f64>() - 6.0
    }

    /// Exponentially distributed with this mean, rounded down, at most `most`.
    fn few(&mut self, mean: f64, most: u64) -> u64 {
        ((-(1.0 - self.unit()).ln() * mean) as u64).min(most)
    }

    fn one<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list[usize::try_from(self.below(list.len() as u64)).unwrap_or(0)]
    }
}
