//! `homegroup search`: the page's and the API's question, asked from the command line.

use std::fmt::Write as _;

use crate::{
    Outcome,
    config::{Config, SearchArgs, WrongUse},
    finder::{ask, item, line},
    live::Snapshot,
    web::forms,
};
use directory::places::Gazetteer;

use super::{print, print_json};

/// Answers in the API's JSON, or in lines.
pub(crate) async fn run(config: &Config, args: SearchArgs) -> anyhow::Result<Outcome> {
    let text = Some(("ask".to_owned(), args.text.clone())).filter(|(_, text)| !text.is_empty());
    let pairs: Vec<_> = text.into_iter().chain(forms::pairs(&args.query)).collect();
    let gazetteer = Gazetteer::bundled();
    let store = config.store().await?;
    let snapshot = Snapshot::load(&store, args.now.unwrap_or_else(|| config.clock.now())).await?;
    let parsed = line::question(&pairs, &snapshot, &gazetteer).parsed;
    if let Some(fault) = parsed.faults.first() {
        return Err(WrongUse::parameter(fault).into());
    }
    let asked = ask::settle(parsed.query, &gazetteer).map_err(|fault| WrongUse::parameter(&fault))?;
    let answer = snapshot.index.answer(&snapshot.moment, &asked.query);
    if args.json {
        print_json(&item::answer(&answer, &asked.query, "/api/v1/meetings"))?;
        return Ok(Outcome::Done);
    }
    let mut lines = format!("{} meetings\n", answer.total);
    for hit in &answer.hits {
        let when = hit.occurrence.map_or("by appointment".to_owned(), |o| {
            o.start.to_zoned(hit.listing.meeting.zone.rules()).strftime("%a %d %b %H:%M %Z").to_string()
        });
        let far = hit.distance_km.map(|km| format!("  {km:.1} km")).unwrap_or_default();
        let _ = writeln!(lines, "{when:<26} {}{far}  ({})", hit.listing.meeting.name, hit.listing.slug);
    }
    print(&lines)?;
    Ok(Outcome::Done)
}
