//! The week of a region: how many meetings begin when, and when none does.

use askama::Template;
use directory::{
    query::{Query, Sort},
    schedule::Day,
};
use jiff::civil::{Time, time};

use super::checks::PATH;
use crate::{
    finder::{ask, view::when},
    live::Snapshot,
    stewards::door::{Desk, Head, Keeper, Page, broken},
    web::{
        forms,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// Where each part of the day begins; the last ends at midnight.
const PARTS: [i8; 8] = [0, 6, 9, 12, 15, 17, 19, 21];
/// Days as these pages show them: Monday first.
const DAYS: [u8; 7] = [1, 2, 3, 4, 5, 6, 0];
/// The parameters that say which meetings.
const ASKED: [&str; 6] = ["near", "radius", "region", "fellowship", "attendance", "source"];

#[derive(Template)]
#[template(path = "gaps.html")]
struct GapsPage {
    f: Frame,
    h: Head,
    near: String,
    radius: String,
    region: String,
    fellowship: String,
    attendance: String,
    /// What could not be understood.
    fault: Option<String>,
    total: String,
    days: Vec<String>,
    rows: Vec<Part>,
    empty: String,
}

/// A part of the day through the week.
struct Part {
    name: String,
    cells: Vec<Cell>,
}

struct Cell {
    href: String,
    count: String,
    /// Nothing begins then.
    none: bool,
    /// For who hears it: "Monday, 6 am to 9 am: 3".
    says: String,
}

/// First and last minute of a part.
fn part(n: usize) -> (Time, Time) {
    let from = PARTS.get(n).copied().unwrap_or_default();
    let until = PARTS.get(n + 1).map_or(23, |next| next - 1);
    (time(from, 0, 0, 0), time(until, 59, 0, 0))
}

/// How many meetings answer the question in each part of each day, by part and then by day.
fn counts(snapshot: &Snapshot, query: &Query) -> Vec<Vec<usize>> {
    let count = |n: usize, day: u8| {
        let (from, until) = part(n);
        let days = Day::new(day).into_iter().collect();
        let query = Query { days, from: Some(from), until: Some(until), limit: Some(1), ..query.clone() };
        snapshot.index.answer(&snapshot.moment, &query).total
    };
    (0..PARTS.len()).map(|n| DAYS.iter().map(|day| count(n, *day)).collect()).collect()
}

/// `GET /stewards/gaps`
pub(super) async fn show(desk: Desk<Keeper>) -> Page {
    let (app, t) = (&desk.app, &desk.visit.t);
    let mut pairs = forms::pairs(&desk.visit.query);
    pairs.retain(|(name, value)| ASKED.contains(&name.as_str()) && !value.is_empty());
    let parsed = Query::parse(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let (asked, lost) = ask::settle_or_drop(Query { sort: Some(Sort::Name), ..parsed.query }, &app.gazetteer);
    let fault = parsed.faults.first().or(lost.as_ref()).map(|_| t.s("gaps-fault"));
    let snapshot = app.live.now();
    let query = asked.query;
    let (counts, total) = {
        let (snapshot, query) = (snapshot.clone(), query.clone());
        let count = tokio::task::spawn_blocking(move || {
            let all = Query { limit: Some(1), ..query.clone() };
            (counts(&snapshot, &query), snapshot.index.answer(&snapshot.moment, &all).total)
        });
        count.await.map_err(broken)?
    };
    let none = counts.iter().flatten().filter(|count| **count == 0).count();
    let rows = counts.iter().enumerate().map(|(n, counts)| Part {
        name: part_name(t, n),
        cells: DAYS.iter().zip(counts).map(|(day, count)| cell(&desk, &query, n, *day, *count)).collect(),
    });
    let value = |name: &str| {
        pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default()
    };
    Ok(page::render(&GapsPage {
        rows: rows.collect(),
        days: DAYS.iter().map(|day| t.s(&format!("day-short-{day}"))).collect(),
        total: t.n("gaps-total", total),
        empty: t.n("gaps-empty", none),
        near: value("near"),
        radius: value("radius"),
        region: value("region"),
        fellowship: value("fellowship"),
        attendance: value("attendance"),
        fault,
        f: desk.frame("gaps-week"),
        h: desk.head(PATH),
    }))
}

fn part_name(t: &Locale, n: usize) -> String {
    let (from, _) = part(n);
    let until = PARTS.get(n + 1).copied().unwrap_or(0);
    let (start, end) = (when::clock(t, from), when::clock(t, time(until, 0, 0, 0)));
    t.with("time-range", &[("start", start.into()), ("end", end.into())])
}

fn cell(desk: &Desk<Keeper>, query: &Query, n: usize, day: u8, count: usize) -> Cell {
    let t = &desk.visit.t;
    let (from, until) = part(n);
    let days = Day::new(day).into_iter().collect();
    let asked = Query { days, from: Some(from), until: Some(until), sort: None, ..query.clone() };
    let day = t.s(&format!("day-{day}"));
    Cell {
        href: desk.visit.link(&format!("/meetings?{}", asked.to_address())),
        count: t.numerals.whole(count as u64),
        none: count == 0,
        says: t.with("day-and-time", &[("day", day.into()), ("time", part_name(t, n).into())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parts_are_the_whole_day() {
        let mut next = time(0, 0, 0, 0);
        for n in 0..PARTS.len() {
            let (from, until) = part(n);
            assert_eq!(from, next, "{n}");
            next = until.wrapping_add(jiff::Span::new().minutes(1));
        }
        assert_eq!(next, time(0, 0, 0, 0));
    }
}
