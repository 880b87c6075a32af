//! The one seam to people's own sealed settings.

use privacy::{Place, Root};
use store::Store;

use crate::{
    app::App,
    identity::{self, Door, Visitor},
};

/// Makes the settings of somebody who has none yet, so that they are known when they come back.
pub(crate) async fn begin(door: &Door, store: &Store, root: &Root) -> anyhow::Result<()> {
    identity::settings::begin(door, store, root).await
}

/// Notes in somebody's settings that they serve at a place, before they do: they can then export it and have it
/// deleted, and nobody else could find out that these rows are theirs. `false` for those who are here just for now.
pub(super) async fn remember(app: &App, visitor: &Visitor, place: &Place) -> anyhow::Result<bool> {
    identity::remember_place(app, visitor, place).await
}
