//! A year of a list, in monthly steps: a seeded changer does to it what time does to lists, and every change must be
//! in a report. Some months go wrong on the way, as they do.
//!
//! The list is made up. `cargo xtask bench year FILE` runs the same over a real one with the columns of the map
//! `uk-ireland`, and prints what was changed and what was reported.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use directory::{
    edit::{Layer, Patch},
    model::Meeting,
};
use store::{Act, Author, FeedSettings, NewLayer};

use super::rhythm::House;
use crate::{
    net::tests::server::{Reply, Server},
    sources::outcome::Outcome,
    web::tests::TestSite,
};

/// Where `cargo xtask bench year` says which list to take.
const LIST: &str = "HOMEGROUP_YEAR_LIST";
/// And from which number chance begins.
const SEED: &str = "HOMEGROUP_YEAR_SEED";

/// What tells the rows apart in the map `uk-ireland`.
const KEY: [&str; 5] = ["MeetingTypeNamespace", "Title", "Day", "Time", "Postcode"];

/// The columns that the map reads.
const COLUMNS: [&str; 21] = [
    "Title",
    "Time",
    "Duration",
    "Postcode",
    "Latitude",
    "Longitude",
    "Venue",
    "Address",
    "Day",
    "Hearing",
    "Wheelchair",
    "Chit",
    "Open",
    "OpenFormat",
    "Format",
    "Note",
    "Region",
    "RegionArea",
    "RegionIdentifier",
    "Country",
    "MeetingTypeNamespace",
];

const DAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// A small source of chance (SplitMix64), the same from one run to the next.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(limit).unwrap()).unwrap()
    }
}

/// A table, as its keepers have it.
#[derive(Clone)]
struct Table {
    header: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn read(text: &[u8]) -> Self {
        let mut reader = csv::Reader::from_reader(text);
        let header = reader.headers().unwrap().iter().map(str::to_owned).collect();
        let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect();
        Self { header, rows }
    }

    fn made_up(count: usize) -> Self {
        let row = |number: usize| {
            let cell = |column: &&str| match *column {
                "Title" => format!("Lamp {number}"),
                "Time" => format!("{:02}:{:02}", 7 + number % 14, number % 2 * 30),
                "Duration" => "1hr".to_owned(),
                "Postcode" => format!("ZZ{} {}AA", number % 90, number % 10),
                "Latitude" => format!("{:.4}", 51.0 + number as f64 / 1000.0),
                "Longitude" => format!("{:.4}", -1.0 - number as f64 / 1000.0),
                "Venue" => format!("Hall {}", number % 40),
                "Address" => format!("{number} Mill Lane,Somewhere"),
                "Day" => DAYS[number % 7].to_owned(),
                "Region" => "Somewhere".to_owned(),
                "RegionArea" => "UK".to_owned(),
                "Country" => "England".to_owned(),
                "MeetingTypeNamespace" => "AA".to_owned(),
                "Hearing" | "Wheelchair" | "Chit" | "Open" => "False".to_owned(),
                _ => String::new(),
            };
            COLUMNS.iter().map(cell).collect()
        };
        Self { header: COLUMNS.map(str::to_owned).to_vec(), rows: (0..count).map(row).collect() }
    }

    fn column(&self, name: &str) -> usize {
        self.header.iter().position(|column| column == name).unwrap()
    }

    fn key(&self, row: &[String]) -> String {
        let part = |name: &&str| row[self.column(name)].split_whitespace().collect::<Vec<_>>().join(" ");
        KEY.iter().map(part).collect::<Vec<_>>().join("|")
    }

    fn bytes(&self) -> Vec<u8> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(&self.header).unwrap();
        self.rows.iter().for_each(|row| writer.write_record(row).unwrap());
        writer.into_inner().unwrap()
    }
}

/// What was done to a list in a month, by key; what is told of it must be the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Month {
    added: BTreeSet<String>,
    changed: BTreeSet<String>,
    removed: BTreeSet<String>,
}

impl Month {
    fn len(&self) -> usize {
        self.added.len() + self.changed.len() + self.removed.len()
    }

    /// What was done and is not told.
    fn lost(&self, told: &Self) -> usize {
        let missing = |done: &BTreeSet<String>, told: &BTreeSet<String>| done.difference(told).count();
        missing(&self.added, &told.added)
            + missing(&self.changed, &told.changed)
            + missing(&self.removed, &told.removed)
    }
}

/// Does to a list what a month does: of a thousand meetings eight end and eight begin, and some fifty change. Only
/// rows of which meetings came are changed: nobody hears of what happens to the others. The row of `staying` may change
/// and never ends.
fn pass_a_month(
    table: &mut Table,
    known: &BTreeSet<String>,
    staying: &str,
    chance: &mut Chance,
    month: usize,
) -> Month {
    let size = table.rows.len();
    let share = |thousandths: usize| (size * thousandths / 1000).max(1);
    let mut done = Month::default();
    let mut touched = BTreeSet::new();
    let mut pick = |table: &Table, chance: &mut Chance, ends: bool| loop {
        let number = chance.below(table.rows.len());
        let key = table.key(&table.rows[number]);
        if known.contains(&key) && !(ends && key == staying) && touched.insert(key.clone()) {
            break (number, key);
        }
    };
    let [title, time, day, note, venue, wheelchair, latitude, longitude] =
        ["Title", "Time", "Day", "Note", "Venue", "Wheelchair", "Latitude", "Longitude"]
            .map(|name| table.column(name));
    for _ in 0..share(20) {
        let (number, key) = pick(table, chance, false);
        table.rows[number][note] = format!("Ring the bell, month {month}, {}", chance.below(1000));
        done.changed.insert(key);
    }
    for _ in 0..share(10) {
        let (number, key) = pick(table, chance, false);
        table.rows[number][venue] = format!("Other Hall {month}.{}", chance.below(1000));
        done.changed.insert(key);
    }
    for _ in 0..share(5) {
        let (number, key) = pick(table, chance, false);
        let now = if table.rows[number][wheelchair] == "True" { "False" } else { "True" };
        table.rows[number][wheelchair] = now.to_owned();
        done.changed.insert(key);
    }
    for _ in 0..share(3) {
        let (number, key) = pick(table, chance, false);
        for column in [latitude, longitude] {
            let degrees: f64 = table.rows[number][column].parse().unwrap_or(51.0);
            table.rows[number][column] = format!("{:.5}", degrees + 0.00321);
        }
        done.changed.insert(key);
    }
    // Day, time and name are what this list tells its rows apart by: for it, one ends and another begins.
    for turn in 0..share(12) {
        let (number, key) = pick(table, chance, true);
        let row = &mut table.rows[number];
        match turn % 3 {
            0 => row[time] = format!("{:02}:{:02}", 6 + chance.below(3), [7, 22, 52][chance.below(3)]),
            1 => {
                let next =
                    DAYS.iter().position(|name| *name == row[day]).map_or(0, |number| (number + 1) % 7);
                row[day] = DAYS[next].to_owned();
            }
            _ => row[title] = format!("Renamed {month} {turn}"),
        }
        let now = table.key(&table.rows[number]);
        // A neighbour may be there already; then it stays as it was.
        if known.contains(&now) || !done.added.insert(now) {
            table.rows[number][title] = format!("Moved {month} {turn}");
            done.added.insert(table.key(&table.rows[number]));
        }
        done.removed.insert(key);
    }
    for _ in 0..share(8) {
        let (number, key) = pick(table, chance, true);
        table.rows.remove(number);
        done.removed.insert(key);
    }
    for new in 0..share(8) {
        let (number, _) = pick(table, chance, true);
        let mut row = table.rows[number].clone();
        row[title] = format!("New Light {month} {new}");
        done.added.insert(table.key(&row));
        table.rows.push(row);
    }
    done
}

struct Year {
    house: House,
    server: Server,
    table: Table,
    chance: Chance,
    /// The key of the meeting that a servant changes.
    edited: String,
}

impl Year {
    async fn begin(table: Table, seed: u64) -> Self {
        let bytes = table.bytes();
        let server = Server::new(move |_| Reply::list(&bytes));
        let site = TestSite::at("2026-01-01T04:00:00Z", None).await;
        let house = House::of(site, "isles", &server.address).await;
        let mut source = directory::model::Source::named(house.name.clone());
        source.fellowship = Some(directory::model::Fellowship::new("AA").unwrap());
        let settings = FeedSettings {
            address: &server.address,
            format: Some("csv"),
            column_map: Some("uk-ireland"),
            rhythm: 1440,
            reread: true,
        };
        let now = house.site.app.clock.now();
        house.site.app.store.put_feed(&source, settings, now, now).await.unwrap();
        let mut year = Self { house, server, table, chance: Chance(seed), edited: String::new() };
        let outcomes = year.house.tick().await;
        assert!(matches!(outcomes[..], [Outcome::Arrived(_)]), "{outcomes:?}");
        year.edited = year.known().await.into_keys().next().unwrap();
        year
    }

    /// The keys of the meetings as they stand.
    async fn known(&self) -> BTreeMap<String, Arc<Meeting>> {
        let (lists, _) = self.house.site.app.store.load_all().await.unwrap();
        lists.meetings().map(|(_, meeting)| (meeting.key.to_string(), meeting.clone())).collect()
    }

    /// A month later: the list is as the changer made it, with trouble on the way in some months.
    async fn month(&mut self, number: usize) -> (Month, Month) {
        let known: BTreeSet<String> = self.known().await.into_keys().collect();
        let done = pass_a_month(&mut self.table, &known, &self.edited, &mut self.chance, number);
        self.house.pass(30 * 24 * 60);
        let bytes = self.table.bytes();
        for trouble in trouble(number, &bytes) {
            self.server.gives(trouble);
            let outcomes = self.house.tick().await;
            assert!(matches!(outcomes[..], [Outcome::Failed(_) | Outcome::Refused(..)]), "{outcomes:?}");
            assert_eq!(self.house.meetings().await, known.len(), "the old list stays");
            self.house.pass(2 * 24 * 60);
        }
        self.server.gives(Reply::list(&bytes));
        let outcomes = self.house.tick().await;
        assert!(matches!(outcomes[..], [Outcome::Arrived(_)]), "month {number}: {outcomes:?}");
        (done, self.told().await)
    }

    /// What the newest report tells.
    async fn told(&self) -> Month {
        let store = &self.house.site.app.store;
        let newest = store.feed_reports(&self.house.name).await.unwrap()[0].number;
        let (report, kept) = store.feed_report(&self.house.name, newest).await.unwrap().unwrap();
        let told = Month {
            added: kept.added.iter().map(|row| row.key.to_string()).collect(),
            changed: kept.changed.iter().map(|row| row.row.key.to_string()).collect(),
            removed: kept.removed.iter().map(|row| row.key.to_string()).collect(),
        };
        assert_eq!(told.len(), report.added + report.changed + report.removed, "no row is left out");
        told
    }
}

/// What goes wrong in a month, before the list comes.
fn trouble(month: usize, bytes: &[u8]) -> Vec<Reply> {
    match month {
        2 => vec![Reply::status("500 Internal Server Error"), Reply::status("404 Not Found")],
        4 => vec![Reply::list("")],
        6 => vec![Reply::Bytes(
            [&b"HTTP/1.1 200 OK\r\ncontent-length: 99999999\r\n\r\n"[..], &bytes[..900]].concat(),
        )],
        8 => vec![Reply::moved("/")],
        9 => {
            // A third of the list, as if it were all.
            let third = bytes.len() / 3;
            let end = bytes[..third].iter().rposition(|byte| *byte == b'\n').unwrap_or(0);
            vec![Reply::list(&bytes[..=end])]
        }
        11 => vec![Reply::list("<!doctype html><title>Database error</title>")],
        _ => Vec::new(),
    }
}

/// A servant's change of one meeting, which the year must not undo.
async fn edit(year: &Year) {
    let key = year.edited.as_str();
    let known = year.known().await;
    let mut wanted = Meeting::clone(&known[key]);
    wanted.notes = Some("The door is at the back.".into());
    let layer = Layer { patch: Patch::between(&known[key], &wanted).unwrap(), hidden: None };
    let now = year.house.site.app.clock.now();
    let author = Author { place: "site".into(), member: "1c".into(), handle: "Calm River".into() };
    let act = Act { name: "edit", note: "", author: &author, now };
    let new = NewLayer { random: [7; 8], source: year.house.name.clone(), key: key.into(), seen: 0, layer };
    year.house.site.app.store.change(&[new], &act).await.unwrap();
}

async fn a_year_of(table: Table, seed: u64) -> Vec<(Month, Month)> {
    let mut year = Year::begin(table, seed).await;
    edit(&year).await;
    let mut months = Vec::new();
    for number in 1..=12 {
        months.push(year.month(number).await);
        let meeting = year.known().await.remove(&year.edited).unwrap();
        assert_eq!(meeting.notes.as_deref(), Some("The door is at the back."), "month {number}");
        assert_eq!(year.house.site.app.store.layers().await.unwrap().len(), 1, "month {number}");
    }
    months
}

#[tokio::test]
async fn a_year_of_changes_is_reported_and_none_is_lost() {
    let months = a_year_of(Table::made_up(400), 7).await;
    assert_eq!(months.len(), 12);
    for (number, (done, told)) in months.iter().enumerate() {
        assert!(done.len() > 20, "month {}: {done:?}", number + 1);
        assert_eq!(done, told, "month {}", number + 1);
    }
}

/// Over the list that `cargo xtask bench year` names; over a larger made-up one where it is not asked.
#[tokio::test]
#[expect(clippy::print_stdout, reason = "the table is what it is run for")]
async fn a_year_of_the_named_list() {
    let table = match std::env::var_os(LIST) {
        Some(path) => Table::read(&std::fs::read(path).unwrap()),
        None => Table::made_up(600),
    };
    println!("{} rows\n{:>5} {:>7} {:>8} {:>6}", table.rows.len(), "month", "changes", "reported", "lost");
    let seed = std::env::var(SEED).ok().and_then(|seed| seed.parse().ok()).unwrap_or(2026);
    let (mut all, mut lost) = (0, 0);
    for (number, (done, told)) in a_year_of(table, seed).await.iter().enumerate() {
        println!("{:>5} {:>7} {:>8} {:>6}", number + 1, done.len(), told.len(), done.lost(told));
        (all, lost) = (all + done.len(), lost + done.lost(told));
    }
    println!("{:>5} {all:>7} {:>8} {lost:>6}", "all", all - lost);
    assert_eq!(lost, 0);
}

/// The changer itself: the same seed, the same year; another seed, another.
#[test]
fn the_changer_can_be_repeated() {
    let year = |seed| {
        let mut table = Table::made_up(200);
        let known: BTreeSet<String> = table.rows.iter().map(|row| table.key(row)).collect();
        let done = pass_a_month(&mut table, &known, "", &mut Chance(seed), 1);
        (done, table.bytes())
    };
    assert_eq!(year(3), year(3));
    assert_ne!(year(3).0, year(4).0);
    assert!(year(3).0.len() > 10);
}
