//! `homegroup import`: adds a list of meetings, or updates it in place.

use std::fmt::Write as _;

use directory::{
    feed::Report,
    model::{
        Source, SourceName,
        diff::{Changes, FieldChange},
    },
};
use serde::Serialize;

use crate::{
    Outcome,
    config::{Config, ImportArgs, WrongUse},
    sources::{guard, import},
};

use super::{complain, print, print_json, remark, report};

/// How many changed meetings are shown one by one.
const SHOWN: usize = 40;

/// What `--json` prints.
#[derive(Serialize)]
struct Answer<'a> {
    #[serde(flatten)]
    report: &'a Report,
    imported: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    changes: Option<&'a Changes>,
}

/// Reads, guards, replaces, tells.
pub(crate) async fn run(config: &Config, args: ImportArgs) -> anyhow::Result<Outcome> {
    let name = SourceName::new(&args.source).map_err(|error| WrongUse(error.to_string()))?;
    let store = config.store().await?;
    let known = store.sources().await?.into_iter().find(|info| info.source.name == name);
    let (known, old) = known.map_or((None, 0), |info| (Some(Source::clone(&info.source)), info.meetings));
    let feed = import::read(&args.list, known.as_ref())?;
    if !args.force
        && let Err(refusal) = guard::size(&feed, old)
    {
        tell(&args, &feed.report, None)?;
        complain(&refusal.into());
        return Ok(Outcome::Problems);
    }
    let source = import::describe(&args, known, &feed.meetings)?;
    let changes = store.replace_source(&source, &feed.meetings, config.clock.now()).await?;
    tell(&args, &feed.report, Some(&changes))?;
    if import::retire_sample(&store, &source.name).await? {
        remark("the sample list was taken away");
    }
    store.close().await;
    Ok(Outcome::Done)
}

fn tell(args: &ImportArgs, report: &Report, changes: Option<&Changes>) -> anyhow::Result<()> {
    if args.list.json {
        return print_json(&Answer { report, imported: changes.is_some(), changes });
    }
    print(&report::for_people(report))?;
    changes.map_or(Ok(()), |changes| print(&changes_for_people(changes)))
}

fn changes_for_people(changes: &Changes) -> String {
    let mut text = format!(
        "{} added, {} changed, {} removed, {} as before\n",
        changes.added.len(),
        changes.changed.len(),
        changes.removed.len(),
        changes.unchanged
    );
    // A first import adds everything; saying so once is enough.
    let first = changes.changed.is_empty() && changes.removed.is_empty() && changes.unchanged == 0;
    let added = changes.added.iter().filter(|_| !first).map(|row| format!("  + {} ({})", row.name, row.slug));
    let changed = changes.changed.iter().map(|row| {
        let fields: Vec<String> = row.fields.iter().map(field).collect();
        format!("  ~ {} ({}): {}", row.row.name, row.row.slug, fields.join("; "))
    });
    let removed = changes.removed.iter().map(|row| format!("  - {} ({})", row.name, row.slug));
    let lines: Vec<String> = added.chain(changed).chain(removed).collect();
    for line in lines.iter().take(SHOWN) {
        let _ = writeln!(text, "{line}");
    }
    if lines.len() > SHOWN {
        let _ = writeln!(text, "  … and {} more; all of them with --json", lines.len() - SHOWN);
    }
    text
}

fn field(change: &FieldChange) -> String {
    let show = |value: &Option<serde_json::Value>| match value {
        None => "nothing".to_owned(),
        Some(serde_json::Value::String(text)) => format!("“{}”", text.chars().take(60).collect::<String>()),
        Some(other) => other.to_string().chars().take(60).collect(),
    };
    format!("{} {} → {}", change.field, show(&change.before), show(&change.after))
}
