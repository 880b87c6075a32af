//! Everything that a copy of the database holds: its rows, what the database notes about them, and its bytes.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde_json::{Map, Value};

use crate::stories::home::{Home, keys_in};

/// Bytes of a page, in SQLite and PostgreSQL.
const PAGES: (usize, usize) = (16_384, 8_192);

/// What is known of listings, to be put beside the changes of them: by list and key.
const LISTINGS: [&str; 2] = ["layers", "meetings"];

/// All rows by their random keys.
pub(crate) struct Dump {
    pub(crate) rows: BTreeMap<String, Row>,
}

/// One row.
pub(crate) struct Row {
    /// Its table, or its place where it has one.
    pub(crate) group: String,
    /// All its columns.
    pub(crate) columns: Map<String, Value>,
    /// What else there is to know about it, as numbers.
    pub(crate) clues: BTreeMap<String, i64>,
    /// The id of something they wrote; empty where there is nothing.
    post: Box<str>,
}

impl Dump {
    /// Of these tables, each with the column that is its key here.
    pub(crate) async fn of(home: &Home, tables: &[(&'static str, &str)]) -> Self {
        let mut rows = BTreeMap::new();
        for (table, key) in tables.iter().copied() {
            for (number, text) in read(home, table).await.into_iter().enumerate() {
                let mut row: Map<String, Value> = serde_json::from_str(&text).unwrap();
                let mut clues = BTreeMap::from([("order of reading".to_owned(), number as i64)]);
                if let Some(Value::Object(noted)) = row.remove("") {
                    clues.extend(noted.into_iter().map(|(name, number)| (name, number.as_i64().unwrap())));
                }
                // Versions and times are clues as they are.
                let numbers = row.iter().filter_map(|(name, value)| Some((name.clone(), value.as_i64()?)));
                clues.extend(numbers);
                clues.insert("length".into(), row.values().map(|value| value.to_string().len() as i64).sum());
                let group = row.get("place").map_or(table, |place| place.as_str().unwrap()).to_owned();
                let key = row[key].as_str().unwrap().to_owned();
                rows.insert(key, Row { group, columns: row, clues, post: "".into() });
            }
        }
        let mut dump = Self { rows };
        for table in LISTINGS {
            dump.put_beside(home, table).await;
        }
        if tables.iter().any(|(table, _)| *table == "authors") {
            dump.put_words_beside(home).await;
        }
        if tables.iter().any(|(table, _)| *table == "home_members") {
            for table in ["ties", "home_positions"] {
                dump.put_their_own_beside(home, table).await;
            }
        }
        if tables.iter().any(|(table, _)| *table == "entries") {
            for table in ["readers", "shared"] {
                dump.put_their_own_beside(home, table).await;
            }
        }
        for (name, page, bytes) in files(home, tables).await {
            dump.look_into(name, page, &bytes);
        }
        dump.rank();
        dump
    }

    /// All that is noted about the listings that were changed, as clues about the changes.
    async fn put_beside(&mut self, home: &Home, table: &str) {
        let mut listings: HashMap<(String, String), BTreeMap<String, i64>> = HashMap::new();
        for (row, mut clues) in noted(home, table).await {
            let text = |name: &str| row[name].as_str().unwrap().to_owned();
            let (at, body) = ((text("source"), text("key")), text("body"));
            clues.extend(
                times_in(&body).into_iter().enumerate().map(|(at, time)| (format!("time {at}"), time)),
            );
            listings.insert(at, clues);
        }
        for row in self.rows.values_mut() {
            let text =
                |name: &str| row.columns.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
            let Some(clues) = listings.get(&(text("source"), text("key"))) else { continue };
            row.clues.extend(clues.iter().map(|(name, number)| (format!("{name} in {table}"), *number)));
        }
    }

    /// All that is noted about what somebody wrote and the thread it stands in, as clues about them.
    async fn put_words_beside(&mut self, home: &Home) {
        let posts = noted(home, "posts").await;
        let threads = noted(home, "threads").await;
        for row in self.rows.values_mut() {
            let Some(author) = row.columns.get("standing").and(row.columns.get("id")) else { continue };
            // Of more than one, those read first: each writes one in the games.
            let Some((post, clues)) = posts.iter().find(|(post, _)| post["author"] == *author) else {
                continue;
            };
            row.post = post["id"].as_str().unwrap().into();
            row.clues.extend(clues.iter().map(|(name, number)| (format!("{name} in posts"), *number)));
            let (_, clues) = threads.iter().find(|(thread, _)| thread["id"] == post["thread"]).unwrap();
            row.clues.extend(clues.iter().map(|(name, number)| (format!("{name} in threads"), *number)));
        }
    }

    /// All that is noted about a row that names a member, as clues about them.
    async fn put_their_own_beside(&mut self, home: &Home, table: &str) {
        let theirs = noted(home, table).await;
        for (key, row) in &mut self.rows {
            let Some((_, clues)) = theirs.iter().find(|(row, _)| row["member"] == **key) else { continue };
            row.clues.extend(clues.iter().map(|(name, number)| (format!("{name} in {table}"), *number)));
        }
    }

    /// Where in a file is each row, and how often? And the listing it is about?
    fn look_into(&mut self, name: &str, page: usize, bytes: &[u8]) {
        let places = keys_in(bytes, 32);
        // Posts have shorter ids.
        let posts = if self.rows.values().any(|row| !row.post.is_empty()) {
            keys_in(bytes, 16)
        } else {
            HashMap::new()
        };
        for (key, row) in &mut self.rows {
            let listing = row.columns.get("key").and_then(Value::as_str).unwrap_or_default().to_owned();
            let of = [("", key.as_str(), &places), (" of the listing", listing.as_str(), &places)];
            for (of, key, places) in of.into_iter().chain([(" of the post", &*row.post, &posts)]) {
                let Some(places) = places.get(key.as_bytes()) else { continue };
                let (first, last) = (places[0] as i64, places[places.len() - 1] as i64);
                for (clue, number) in [
                    ("first place", first),
                    ("last place", last),
                    ("place in page", first % page as i64),
                    ("number of copies", places.len() as i64),
                ] {
                    row.clues.insert(format!("{clue}{of} in the {name}"), number);
                }
            }
        }
    }

    /// Adds to each clue the row's rank by it, among the rows of its group.
    fn rank(&mut self) {
        let names: BTreeSet<String> = self.rows.values().flat_map(|row| row.clues.keys().cloned()).collect();
        let groups: BTreeSet<String> = self.rows.values().map(|row| row.group.clone()).collect();
        for (name, group) in names.iter().flat_map(|name| groups.iter().map(move |group| (name, group))) {
            let mut rows: Vec<_> = self.rows.values_mut().filter(|row| row.group == *group).collect();
            rows.sort_by_key(|row| row.clues.get(name).copied());
            for (rank, row) in rows.into_iter().enumerate() {
                if row.clues.contains_key(name) {
                    row.clues.insert(format!("rank by {name}"), rank as i64);
                }
            }
        }
    }
}

/// Every time and every day that a JSON text names, in seconds.
pub(crate) fn times_in(json: &str) -> Vec<i64> {
    let time = |text: &str| match (text.parse::<Timestamp>(), text.parse::<Date>()) {
        (Ok(time), _) => Some(time),
        (_, Ok(day)) => Some(day.to_zoned(TimeZone::UTC).unwrap().timestamp()),
        _ => None,
    };
    json.split('"').filter(|text| text.len() >= 10).filter_map(time).map(Timestamp::as_second).collect()
}

/// All rows of a table, each with all that is noted about it as clues.
async fn noted(home: &Home, table: &str) -> Vec<(Map<String, Value>, BTreeMap<String, i64>)> {
    let rows = read(home, table).await.into_iter().enumerate().map(|(number, text)| {
        let mut row: Map<String, Value> = serde_json::from_str(&text).unwrap();
        let mut clues = BTreeMap::from([("order of reading".to_owned(), number as i64)]);
        if let Some(Value::Object(noted)) = row.remove("") {
            clues.extend(noted.into_iter().map(|(name, number)| (name, number.as_i64().unwrap())));
        }
        clues.extend(row.iter().filter_map(|(name, value)| Some((name.clone(), value.as_i64()?))));
        (row, clues)
    });
    rows.collect()
}

/// All rows of a table as JSON, in the order in which the database has them. Under the empty name, what the database
/// notes about the row.
async fn read(home: &Home, table: &str) -> Vec<String> {
    if !home.is_lite() {
        let query = format!(
            "SELECT (to_jsonb(t) || jsonb_build_object('', jsonb_build_object(
                 'ctid', (ctid::text::point)[0]::bigint * 1000 + (ctid::text::point)[1]::bigint,
                 'xmin', xmin::text::bigint, 'cmin', cmin::text::bigint, 'xmax', xmax::text::bigint,
                 'size', pg_column_size(t.*))))::text
             FROM {table} t"
        );
        return home.texts(&query).await;
    }
    let columns = home.texts(&format!("SELECT name FROM pragma_table_info('{table}')")).await;
    let pairs: Vec<_> = columns
        .iter()
        .map(|name| format!("'{name}', CASE typeof({name}) WHEN 'blob' THEN hex({name}) ELSE {name} END"))
        .collect();
    home.texts(&format!("SELECT json_object({}) FROM {table}", pairs.join(", "))).await
}

/// The files of the database that hold keys, each with the size of its pages.
async fn files(home: &Home, tables: &[(&'static str, &str)]) -> Vec<(&'static str, usize, Vec<u8>)> {
    if home.is_lite() {
        let file = |name, suffix| {
            let bytes = std::fs::read(format!("{}{suffix}", home.address())).unwrap_or_default();
            (name, PAGES.0, bytes)
        };
        return vec![file("file", ""), file("journal", "-wal")];
    }
    home.sql("CHECKPOINT").await;
    let mut files = Vec::new();
    for (name, suffix) in [("table", ""), ("index", "_pkey")] {
        let tables = tables.iter().map(|(table, _)| *table);
        let listings = LISTINGS.into_iter().filter(|_| tables.clone().any(|table| table == "changes"));
        let words =
            ["posts", "threads"].into_iter().filter(|_| tables.clone().any(|table| table == "authors"));
        let relations = tables.clone().chain(listings).chain(words).map(|table| format!("{table}{suffix}"));
        // One behind the other: a key is in one of them.
        let mut bytes = Vec::new();
        for relation in relations {
            let query =
                format!("SELECT encode(pg_read_binary_file(pg_relation_filepath('{relation}')), 'hex')");
            let digits = home.texts(&query).await.concat();
            bytes.extend(digits.as_bytes().chunks(2).map(|pair| {
                let pair = std::str::from_utf8(pair).unwrap();
                u8::from_str_radix(pair, 16).unwrap()
            }));
        }
        files.push((name, PAGES.1, bytes));
    }
    files
}
