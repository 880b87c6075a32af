//! What happens to groups by itself: one in which nobody is left goes, with its listing and its room.

use std::time::Duration;

use jiff::Timestamp;
use store::{HomeGroup, StoreError};

use super::form;
use crate::app::{App, Shared};

/// How often it is looked at the clock.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How often groups are looked at, in seconds of the clock.
const EVERY: i64 = 3_600;

/// Lets go of groups in which nobody is left, once an hour. Never ends.
pub(crate) async fn keep(app: Shared) {
    let mut last: Option<Timestamp> = None;
    loop {
        let now = app.clock.now();
        let hour = |time: Timestamp| time.as_second().div_euclid(EVERY);
        if last.is_none_or(|last| hour(last) != hour(now)) {
            last = Some(now);
            if let Err(error) = look(&app).await {
                tracing::warn!(error = &*error, "groups in which nobody is left could not be let go");
            }
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

pub(super) async fn look(app: &App) -> anyhow::Result<()> {
    crate::attended::tidy(app).await?;
    for group in app.store.deserted_home_groups().await? {
        let_go(app, &group).await?;
    }
    Ok(())
}

/// Lets a group go where its last member has just left.
pub(super) async fn let_go_if_deserted(app: &App, group: &HomeGroup) -> anyhow::Result<()> {
    if members_left(app, group).await? > 0 {
        return Ok(());
    }
    let_go(app, group).await
}

async fn members_left(app: &App, group: &HomeGroup) -> Result<usize, StoreError> {
    Ok(app.store.home_members(&group.place()).await?.len())
}

async fn let_go(app: &App, group: &HomeGroup) -> anyhow::Result<()> {
    form::close(app, group).await?;
    app.store.delete_home_group(&group.id).await?;
    Ok(())
}
