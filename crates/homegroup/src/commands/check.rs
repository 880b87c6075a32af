//! `homegroup check`: what importing a list would make of it.

use crate::{Outcome, config::CheckArgs, sources::import};

use super::{print, print_json, report};

/// Reads the list and reports; [`Outcome::Problems`] where a row was rejected or the list is broken.
pub(crate) fn run(args: CheckArgs) -> anyhow::Result<Outcome> {
    let feed = import::read(&args.list, None)?;
    if args.list.json {
        print_json(&feed.report)?;
    } else {
        print(&report::for_people(&feed.report))?;
    }
    let good = feed.report.rejected == 0 && !feed.broken;
    Ok(if good { Outcome::Done } else { Outcome::Problems })
}
