//! The report as a page in one file: plots as SVG, no script.
//!
//! It is read from a disk, not from the site, so no policy of the site holds for it; all the same its sheet is linked and
//! not inline, as a `data:` address, so that the template stays one that the site could serve.

use std::fmt::Write as _;

use anyhow::Context as _;
use askama::Template;
use matching::simulate::{Closed, Figure, Report, Target, World};

/// The sheet, part of the file.
const SHEET: &str = include_str!("page.css");
/// Strategies as the page calls them, in its order.
const STRATEGIES: [(&str, &str); 11] = [
    ("oracle", "Knows everything"),
    ("knows_tastes", "Knows all tastes"),
    ("best_told", "Best for what is told"),
    ("ours", "Ours"),
    ("ours_untold", "Ours, told of no visit"),
    ("nearest", "Nearest first"),
    ("soonest", "Soonest first"),
    ("alphabetical", "Alphabetical"),
    ("newcomer_first", "Newcomers’ first"),
    ("clinician", "Rule of thumb"),
    ("random", "Random"),
];
/// Those that are drawn everywhere.
const DRAWN: [&str; 3] = ["oracle", "ours", "nearest"];
/// Those among parts of all people.
const OF_PARTS: [&str; 4] = ["oracle", "best_told", "ours", "nearest"];
/// The width of a plot from 0 to 1, in its units.
const WIDE: f64 = 400.0;
/// The height of a small plot.
const HIGH: f64 = 120.0;
/// The height of a row, and of one with two lines.
const ROW: f64 = 26.0;
const TALL: f64 = 38.0;
/// Worlds in the page's order.
const WORLDS: [&str; 4] = ["matter", "middle", "little", "not_at_all"];

#[derive(Template)]
#[template(path = "simulated.html")]
struct Page<'a> {
    /// As an address.
    sheet: String,
    report: &'a Report,
    main: Vec<Row>,
    main_high: f64,
    table: Vec<Cells>,
    worlds: Vec<WorldPlot>,
    sweep: Vec<Curve>,
    subgroups: Vec<Dots>,
    subgroups_high: f64,
    parts: Vec<Cells>,
    calibration: Vec<Bubble>,
    closed: &'a [Closed],
    targets: &'a [Target],
    assumed: Vec<(&'static str, f64)>,
}

/// A bar and its range.
struct Row {
    name: &'static str,
    word: &'static str,
    y: f64,
    bar: Bar,
}

struct Bar {
    x: f64,
    low: f64,
    high: f64,
    said: String,
}

impl Bar {
    fn new(value: f64, low: f64, high: f64) -> Self {
        Self { x: value * WIDE, low: low * WIDE, high: high * WIDE, said: percent(value) }
    }

    fn of(figure: &Figure) -> Self {
        Self::new(figure.value, figure.low, figure.high)
    }
}

/// A line of a table.
struct Cells {
    name: String,
    cells: Vec<String>,
}

struct WorldPlot {
    name: String,
    rows: Vec<Row>,
    high: f64,
    /// "Ours lies 12.1 points (9.9 to 14.3) above the nearest".
    said: String,
}

/// How a parameter moves three strategies.
struct Curve {
    name: String,
    lines: Vec<(&'static str, String)>,
    /// Values below the plot.
    ticks: Vec<(f64, String)>,
}

struct Dots {
    name: String,
    people: usize,
    without: usize,
    y: f64,
    dots: Vec<(&'static str, Bar)>,
}

struct Bubble {
    x: f64,
    y: f64,
    low: f64,
    high: f64,
    size: f64,
}

/// The page.
pub(super) fn of(report: &Report) -> anyhow::Result<String> {
    let main = report.worlds.get("matter").context("the main world is missing")?;
    let rows = rows(main);
    let subgroups = subgroups(report);
    let page = Page {
        sheet: format!("data:text/css,{}", encoded(SHEET)),
        report,
        main_high: rows.len() as f64 * ROW,
        main: rows,
        table: table(main),
        worlds: worlds(report),
        sweep: sweep(report),
        subgroups_high: subgroups.len() as f64 * TALL,
        subgroups,
        parts: parts(report),
        calibration: calibration(report),
        closed: &report.closed_forms,
        targets: &report.targets,
        assumed: assumed(report),
    };
    Ok(page.render()?)
}

fn rows(world: &World) -> Vec<Row> {
    let known =
        STRATEGIES.into_iter().filter_map(|(name, word)| Some((name, word, world.strategies.get(name)?)));
    let mut rows: Vec<Row> = known
        .map(|(name, word, outcome)| {
            let bar = Bar::new(outcome.fitted, outcome.fitted_low, outcome.fitted_high);
            Row { name, word, y: 0.0, bar }
        })
        .collect();
    rows.sort_by(|one, other| other.bar.x.total_cmp(&one.bar.x));
    rows.iter_mut().enumerate().for_each(|(at, row)| row.y = at as f64 * ROW);
    rows
}

fn table(world: &World) -> Vec<Cells> {
    let range = |figure: &Figure, digits: usize| {
        format!("{:.digits$} ({:.digits$} to {:.digits$})", figure.value, figure.low, figure.high)
    };
    let line = |(name, word): (&'static str, &'static str)| {
        let outcome = world.strategies.get(name)?;
        let points = |figure: &Figure| {
            format!("{} ({} to {})", percent(figure.value), percent(figure.low), percent(figure.high))
        };
        let above = world.ours_above.get(name).map_or_else(String::new, signed);
        let fitted = Figure { value: outcome.fitted, low: outcome.fitted_low, high: outcome.fitted_high };
        let worst = outcome.worst_group.map_or_else(String::new, |group| format!(" ({})", plain(group)));
        let cells = vec![
            points(&fitted),
            above,
            range(&outcome.visits, 2),
            range(&outcome.wasted_trips, 2),
            range(&outcome.travel_minutes, 0),
            format!("{}{worst}", percent(outcome.worst_gap)),
            format!("{}, {:.2}", percent(outcome.exposure_top_tenth), outcome.exposure_gini),
        ];
        Some(Cells { name: word.to_owned(), cells })
    };
    STRATEGIES.into_iter().filter_map(line).collect()
}

fn worlds(report: &Report) -> Vec<WorldPlot> {
    let plot = |(name, world): (&str, &World)| {
        let mut rows = rows(world);
        rows.retain(|row| {
            DRAWN.contains(&row.name) || matches!(row.name, "best_told" | "knows_tastes" | "random")
        });
        rows.iter_mut().enumerate().for_each(|(at, row)| row.y = at as f64 * ROW);
        let said = world.ours_above.get("nearest").map_or_else(String::new, signed);
        WorldPlot { name: plain(name), high: rows.len() as f64 * ROW, rows, said }
    };
    WORLDS.into_iter().filter_map(|name| Some((name, report.worlds.get(name)?))).map(plot).collect()
}

fn sweep(report: &Report) -> Vec<Curve> {
    let mut names: Vec<&'static str> = report.sweep.iter().map(|point| point.parameter).collect();
    names.dedup();
    let curve = |name: &'static str| {
        let points: Vec<_> = report.sweep.iter().filter(|point| point.parameter == name).collect();
        let (first, last) = (points.first().map_or(0.0, |p| p.value), points.last().map_or(1.0, |p| p.value));
        let x = |value: f64| (value - first) / (last - first).max(f64::EPSILON) * 160.0;
        let line = |strategy: &'static str| {
            let mut line = String::new();
            for point in &points {
                if let Some(figure) = point.fitted.get(strategy) {
                    let _ = write!(line, "{:.1},{:.1} ", x(point.value), HIGH * (1.0 - figure.value));
                }
            }
            (strategy, line)
        };
        let ticks = points.iter().map(|point| (x(point.value), point.value.to_string()));
        Curve { name: plain(name), lines: DRAWN.map(line).into(), ticks: ticks.collect() }
    };
    names.into_iter().map(curve).collect()
}

fn subgroups(report: &Report) -> Vec<Dots> {
    let dots = |(at, group): (usize, &matching::simulate::Subgroup)| {
        let dot = |strategy: &'static str| Some((strategy, Bar::of(group.fitted.get(strategy)?)));
        Dots {
            name: plain(group.name),
            people: group.people,
            without: group.without_choice,
            y: at as f64 * TALL,
            dots: OF_PARTS.into_iter().filter_map(dot).collect(),
        }
    };
    report.subgroups.iter().enumerate().map(dots).collect()
}

/// How far each part of all people lies below the mean, and what an order could do about it.
fn parts(report: &Report) -> Vec<Cells> {
    let line = |group: &matching::simulate::Subgroup| {
        // A quick simulation, and a part of few people, leave some out.
        let none = || "–".to_owned();
        let below = |name: &str| group.below_all.get(name).map_or_else(none, |gap| percent(*gap));
        let above = |name: &str| group.ours_above.get(name).map_or_else(none, signed);
        let mut cells =
            vec![format!("{:.0}", group.choices.value), format!("{:.0}", group.nearest_minutes.value)];
        cells.extend(OF_PARTS.iter().rev().map(|name| below(name)));
        cells.extend(["nearest", "best_told", "oracle"].map(above));
        Cells { name: plain(group.name), cells }
    };
    report.subgroups.iter().map(line).collect()
}

fn calibration(report: &Report) -> Vec<Bubble> {
    let side = 240.0;
    let most = report.calibration.steps.iter().map(|step| step.visits).max().unwrap_or(1) as f64;
    let bubble = |step: &matching::simulate::Step| Bubble {
        x: step.shown * side,
        y: side * (1.0 - step.happened.value),
        low: side * (1.0 - step.happened.low),
        high: side * (1.0 - step.happened.high),
        size: 2.0 + 8.0 * (step.visits as f64 / most).sqrt(),
    };
    report.calibration.steps.iter().map(bubble).collect()
}

fn assumed(report: &Report) -> Vec<(&'static str, f64)> {
    let p = report.parameters;
    vec![
        ("A random meeting within the limits fits", p.fit),
        ("A bad visit is the last", p.quit),
        ("What one matched attribute moves, in log-odds", p.attribute),
        ("How far groups differ in what no listing tells (standard deviation, log-odds)", p.cohesion),
        ("What a quarter of an hour of travel moves, in log-odds", p.travel),
        ("Listings that are wrong", p.wrong),
        ("Visits a week", p.visits_a_week),
        ("How well a meeting from afar fits, as a share of the same in a room", p.online),
        ("Wishes that are told otherwise than they are", p.misstated),
        ("How far tastes have turned after half a year", p.drift),
    ]
}

fn percent(share: f64) -> String {
    format!("{:.1} %", share * 100.0)
}

fn signed(figure: &Figure) -> String {
    format!("{:+.1} ({:+.1} to {:+.1})", figure.value * 100.0, figure.low * 100.0, figure.high * 100.0)
}

fn plain(name: &str) -> String {
    name.replace('_', " ")
}

/// A text as part of an address.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
