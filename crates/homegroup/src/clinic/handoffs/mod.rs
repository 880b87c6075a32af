//! Handing over warmly: three meetings with the client as a checklist, and what was really done.
//!
//! The rules and their source are in [`care::handoff`].

use care::handoff::Handoff;
use serde::{Deserialize, Serialize};

use super::house::{House, Kept, Paper};

/// Handing over one client. One paper a client.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct HandingOver(pub(super) Handoff);

impl Paper for HandingOver {
    const KIND: &'static str = "handoff";
}

impl House {
    /// How handing a client over stands; nothing where it has not begun.
    pub(super) async fn handoff(&self, client: &str) -> anyhow::Result<Option<Kept<HandingOver>>> {
        Ok(self.papers::<HandingOver>(client).await?.into_iter().next())
    }
}
