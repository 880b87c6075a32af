//! `homegroup backup` and `homegroup restore`.

use store::Store;

use crate::{
    Outcome,
    config::{Config, FileArgs, RestoreArgs},
};

use super::remark;

/// Copies everything into one file, beside a running site too.
pub(crate) async fn backup(config: &Config, args: FileArgs) -> anyhow::Result<Outcome> {
    let store = config.store().await?;
    store.backup(&args.file).await?;
    remark(&format!("everything is in {}", args.file.display()));
    Ok(Outcome::Done)
}

/// Puts a backup in place. The site must not be running.
pub(crate) async fn restore(config: &Config, args: RestoreArgs) -> anyhow::Result<Outcome> {
    config.make_data_folder()?;
    Store::restore(config.database(), &args.file).await?;
    remark("restored; start the site again");
    Ok(Outcome::Done)
}
