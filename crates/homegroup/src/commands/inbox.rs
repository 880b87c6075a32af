//! `homegroup inbox`: what people reported as wrong.

use std::fmt::Write as _;

use crate::{
    Outcome,
    config::{Config, InboxArgs, WrongUse},
};

use super::{print, print_json};

/// Lists what is open, or marks one as done.
pub(crate) async fn run(config: &Config, args: InboxArgs) -> anyhow::Result<Outcome> {
    let store = config.store().await?;
    if let Some(id) = &args.done {
        if !store.mark_correction(id, true).await? {
            return Err(
                WrongUse(format!("there is no open report {id}; `homegroup inbox` lists them")).into()
            );
        }
        return Ok(Outcome::Done);
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
            "\n{}  {}  {}  {}\n{}",
            correction.id, correction.received, correction.kind, correction.slug, correction.text
        );
    }
    print(&text)?;
    Ok(Outcome::Done)
}
