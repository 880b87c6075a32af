//! `homegroup export`: the directory on standard output, in any of the forms it is published in.

use directory::{places::Gazetteer, query::Query};

use crate::{
    Outcome,
    app::Site,
    config::{Config, ExportArgs, ExportFormat, WrongUse},
    finder::{ask, item, line, lists},
    live::Snapshot,
    web::forms,
};

use super::{print, print_json};

/// Writes what answers the question.
pub(crate) async fn run(config: &Config, args: ExportArgs) -> anyhow::Result<Outcome> {
    let gazetteer = Gazetteer::bundled();
    let snapshot = Snapshot::load(&config.store().await?, config.clock.now()).await?;
    let site =
        Site { public_url: config.public_url.clone(), leave_to: config.leave_to.clone(), uplink: None };
    let form = match args.format {
        ExportFormat::MeetingGuide => lists::Form::MeetingGuide,
        ExportFormat::Csv => lists::Form::Csv,
        ExportFormat::Ics => lists::Form::Ics,
        ExportFormat::Json => return json(&snapshot, &gazetteer, &args.query),
    };
    let written = form.write(&snapshot, &site, &gazetteer, &args.query)?;
    if let Some(fault) = written.faults.first() {
        return Err(WrongUse::parameter(fault).into());
    }
    print(&written.text)?;
    Ok(Outcome::Done)
}

fn json(snapshot: &Snapshot, gazetteer: &Gazetteer, parameters: &str) -> anyhow::Result<Outcome> {
    let pairs = forms::pairs(parameters);
    let parsed = line::question(&pairs, snapshot, gazetteer).parsed;
    if let Some(fault) = parsed.faults.first() {
        return Err(WrongUse::parameter(fault).into());
    }
    let asked = ask::settle(parsed.query, gazetteer).map_err(|fault| WrongUse::parameter(&fault))?;
    let hits = lists::everything(&snapshot.index, &snapshot.moment, &Query { inactive: true, ..asked.query });
    print_json(&hits.iter().map(item::item).collect::<Vec<_>>())?;
    Ok(Outcome::Done)
}
