//! What a group says of itself beyond its name: kept as JSON, and as a listing where it wants to be found.

use directory::model::Meeting;
use serde::{Deserialize, Serialize};
use store::HomeGroup;

/// What a group says of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Details {
    /// As a listing says it: when, where, for whom. Its name is the group's; its key and slug mean nothing here.
    pub(crate) meeting: Meeting,
    /// The format its room runs by.
    pub(crate) script: Box<str>,
    /// In the format's secular wording.
    #[serde(default)]
    pub(crate) secular: bool,
    /// Who may attend, in its own words.
    #[serde(default)]
    pub(crate) who: Box<str>,
    /// It wants to be found.
    #[serde(default)]
    pub(crate) in_finder: bool,
    /// Its conscience decided that people may prove that they were there, without their names.
    #[serde(default)]
    pub(crate) attended: bool,
    /// Only the secretary asks others in.
    #[serde(default)]
    pub(crate) secretary_invites: bool,
}

impl Details {
    /// What a kept group says.
    ///
    /// # Errors
    /// When it is not what this program writes.
    pub(crate) fn of(group: &HomeGroup) -> anyhow::Result<Self> {
        Ok(serde_json::from_str(&group.details)?)
    }

    /// As it is kept.
    ///
    /// # Errors
    /// None that a meeting can cause; the writer's own.
    pub(crate) fn written(&self) -> anyhow::Result<Box<str>> {
        Ok(serde_json::to_string(self)?.into())
    }

    /// Has it a room of its own here?
    pub(crate) fn has_room(&self) -> bool {
        self.meeting.attendance.from_afar()
    }
}
