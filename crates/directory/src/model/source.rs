//! A list that other people keep, as the operator added it.

use serde::{Deserialize, Serialize};

use super::{Entity, Fellowship, SourceName, Zone};

/// A list that other people keep.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Short name, part of a public slug where two lists collide.
    pub name: SourceName,
    /// For people ("Leeds Intergroup"); the short name where nothing better is known.
    pub title: Box<str>,
    /// What every row belongs to that does not say otherwise.
    pub fellowship: Option<Fellowship>,
    /// The zone of every row that does not say otherwise.
    pub zone: Option<Zone>,
    /// Where the list was read from: a web address, or a file's name without its folders.
    pub origin: Option<Box<str>>,
    /// Whether passcodes may stand in the lists we publish. On the way to joining a meeting they are always shown.
    pub publish_passcodes: bool,
    /// The sample that an empty site offers: never to be taken for real.
    pub sample: bool,
    /// The service body behind the list, with its helpline, where the list names one for most of its rows.
    pub entity: Option<Entity>,
}

impl Source {
    /// A source of which only the name is known.
    pub fn named(name: SourceName) -> Self {
        let title = name.as_str().into();
        Self {
            name,
            title,
            fellowship: None,
            zone: None,
            origin: None,
            publish_passcodes: false,
            sample: false,
            entity: None,
        }
    }
}
