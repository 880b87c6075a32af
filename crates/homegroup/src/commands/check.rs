//! `homegroup check`: what importing a list would make of it.

use directory::{
    feed::{FeedError, Problem, Report},
    model::Source,
};

use crate::{
    Outcome,
    config::{CheckArgs, Config},
    sources::import,
};

use super::{complain, print, print_json, report};

/// Reads the list and reports; [`Outcome::Problems`] where a row was rejected or the list is broken.
pub(crate) async fn run(config: &Config, args: CheckArgs) -> anyhow::Result<Outcome> {
    let known = known(config, args.source.as_deref()).await?;
    let feed = match import::read(&args.list, known.as_ref()) {
        Ok(feed) => feed,
        Err(error) if args.list.json && error.is::<FeedError>() => {
            print_json(&unreadable(&error))?;
            complain(&error);
            return Ok(Outcome::Problems);
        }
        Err(error) => return Err(error),
    };
    if args.list.json {
        print_json(&feed.report)?;
    } else {
        print(&report::for_people(&feed.report))?;
    }
    let good = feed.report.rejected == 0 && !feed.broken;
    Ok(if good { Outcome::Done } else { Outcome::Problems })
}

/// The source as it was last imported, where one is named and there is a store.
async fn known(config: &Config, name: Option<&str>) -> anyhow::Result<Option<Source>> {
    let Some(name) = name.filter(|_| config.has_store()) else { return Ok(None) };
    let sources = config.store().await?.sources().await?;
    Ok(sources
        .into_iter()
        .find(|info| info.source.name.as_str() == name)
        .map(|info| Source::clone(&info.source)))
}

/// A list without rows, and why.
fn unreadable(error: &anyhow::Error) -> Report {
    let problem =
        Problem { row: None, field: "".into(), kind: "no-list".into(), message: error.to_string().into() };
    Report { problems: vec![problem], ..Report::default() }
}
