//! `homegroup inbox`: what people reported as wrong.

use std::fmt::Write as _;

use crate::{
    Outcome,
    config::{Config, InboxArgs, WrongUse},
};

use super::{print, print_json};

/// Lists what is open, marks one as done, or deletes one.
pub(crate) async fn run(config: &Config, args: InboxArgs) -> anyhow::Result<Outcome> {
    let store = config.store().await?;
    if let Some(id) = &args.done {
        return found(store.mark_correction(id, true).await?, id);
    }
    if let Some(id) = &args.delete {
        return found(store.delete_correction(id).await?, id);
    }
    let open = store.open_corrections().await?;
    if args.json {
        print_json(&open)?;
        return Ok(Outcome::Done);
    }
    let mut text = format!("{} open\n", open.len());
    for correction in &open {
        let _ = writeln!(
            text,
            "\n{}  {}  {}  {}",
            correction.id, correction.received, correction.kind, correction.slug
        );
        // Indented, so that no reader's words can look like another report.
        for line in correction.text.lines() {
            let _ = writeln!(text, "    {line}");
        }
    }
    print(&text)?;
    Ok(Outcome::Done)
}

fn found(was_there: bool, id: &str) -> anyhow::Result<Outcome> {
    if was_there {
        return Ok(Outcome::Done);
    }
    Err(WrongUse(format!("there is no report {id}; `homegroup inbox` lists them")).into())
}
