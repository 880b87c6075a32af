//! `homegroup simulate`: would the order that is offered help? Made-up people among the site's meetings, in simulation.
//!
//! The simulator itself is [`matching::simulate`]; here its list is found and its report written, for people, as JSON,
//! or as a page in one file.

mod page;
#[cfg(test)]
mod tests;

use std::{fmt::Write as _, fs};

use anyhow::Context as _;
use directory::{
    index::{Index, Listing},
    places::Gazetteer,
};
use matching::simulate::{REPORTED_ON, Report, Settings, Size, World, run as simulated};

use super::{print, print_json, remark};
use crate::{
    Outcome,
    config::{Config, SimulateArgs},
    live::Snapshot,
    sources::import,
};

/// Simulates and reports.
pub(crate) async fn run(config: &Config, args: SimulateArgs) -> anyhow::Result<Outcome> {
    let settings = Settings {
        seed: args.seed.unwrap_or(REPORTED_ON),
        size: if args.quick { Size::QUICK } else { Size::WHOLE },
        now: config.clock.now(),
    };
    let listings = listings(config).await?;
    let report = simulated(&listings, &settings);
    if report.tuned_on_this_seed {
        remark("The ranker's numbers were chosen on this seed; its figures flatter.");
    }
    if let Some(file) = &args.page {
        fs::write(file, page::of(&report)?).with_context(|| format!("cannot write {}", file.display()))?;
    }
    if args.json {
        print_json(&report)?;
    } else {
        print(&for_people(&report))?;
    }
    Ok(Outcome::Done)
}

/// The site's own meetings, or the sample where it has none.
async fn listings(config: &Config) -> anyhow::Result<Vec<Listing>> {
    if config.has_store() {
        let snapshot = Snapshot::load(&config.store().await?, config.clock.now()).await?;
        if !snapshot.index.is_empty() {
            return Ok(snapshot.index.listings().to_vec());
        }
    }
    let (source, meetings) = import::sample(&Gazetteer::bundled())?;
    let source = std::sync::Arc::new(source);
    let rows = meetings.into_iter().map(|meeting| (source.clone(), meeting.into()));
    Ok(Index::build(rows.collect()).listings().to_vec())
}

fn for_people(report: &Report) -> String {
    let mut text = format!(
        "{}, seed {}: {} made-up people among {} meetings{}\n",
        capital(report.wording),
        report.seed,
        report.size.people,
        report.list.simulated,
        if report.list.gathered { " (a sparse list, repeated around one place)" } else { "" },
    );
    for (name, world) in &report.worlds {
        let _ = write!(text, "\nattributes: {name}\n{}", of_world(world));
    }
    text += &of_parts(report);
    let _ = writeln!(
        text,
        "\nchances shown lie {:.0} points from what happened, on average",
        report.calibration.error * 100.0
    );
    text
}

/// A line for each strategy, best first.
fn of_world(world: &World) -> String {
    let mut text = format!(
        "{:<16} {:>7} {:>15} {:>7} {:>7} {:>8} {:>10}\n",
        "strategy", "fitted", "range", "visits", "wasted", "minutes", "worst gap"
    );
    let mut rows: Vec<_> = world.strategies.iter().collect();
    rows.sort_by(|one, other| other.1.fitted.total_cmp(&one.1.fitted));
    for (name, outcome) in rows {
        let range = format!("{:.3} to {:.3}", outcome.fitted_low, outcome.fitted_high);
        let _ = writeln!(
            text,
            "{name:<16} {:>7.3} {range:>15} {:>7.2} {:>7.2} {:>8.1} {:>10.3}",
            outcome.fitted,
            outcome.visits.value,
            outcome.wasted_trips.value,
            outcome.travel_minutes.value,
            outcome.worst_gap
        );
    }
    text
}

/// A line for each part of all people: what there is for them, and how far each strategy leaves them behind.
fn of_parts(report: &Report) -> String {
    const BEHIND: [&str; 3] = ["nearest", "ours", "oracle"];
    let mut text = format!(
        "\nparts of all people, and how far each strategy leaves them below the mean\n{:<16} {:>7} {:>8} {:>8} {:>7} {:>7}\n",
        "part", "people", "choices", "nearest", "ours", "oracle"
    );
    for group in &report.subgroups {
        let _ = write!(text, "{:<16} {:>7} {:>8.1}", group.name, group.people, group.choices.value);
        for (strategy, wide) in BEHIND.into_iter().zip([8, 7, 7]) {
            let gap = group.below_all.get(strategy).map_or_else(String::new, |gap| format!("{gap:.3}"));
            let _ = write!(text, " {gap:>wide$}");
        }
        text.push('\n');
    }
    text
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
