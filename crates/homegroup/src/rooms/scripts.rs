//! The scripts that come with the program, in every language and both flavours.

use std::{collections::BTreeMap, sync::Arc};

use meeting_room::script::{Flavour, OwnText, Script, ScriptError};
use serde::{Deserialize, Serialize};

use crate::web::{
    content::{self, ContentError},
    texts::FIRST,
};

/// All of them.
pub(crate) struct Scripts {
    scripts: BTreeMap<(String, String, bool), Arc<Script>>,
}

impl Scripts {
    /// Reads what comes with the program.
    pub(crate) fn load() -> Result<Self, ContentError> {
        let mut scripts = BTreeMap::new();
        for (language, name, text) in content::in_every_language("scripts")? {
            for flavour in [Flavour::Usual, Flavour::Secular] {
                let script = Script::read(&name, &text, flavour).map_err(|error| ContentError::Broken {
                    path: format!("{language}/scripts/{name}.toml"),
                    problem: error.to_string(),
                })?;
                let key = (language.clone(), name.clone(), flavour == Flavour::Secular);
                scripts.insert(key, Arc::new(script));
            }
        }
        Ok(Self { scripts })
    }

    /// A script in a language, else in English.
    pub(crate) fn get(&self, language: &str, id: &str, secular: bool) -> Option<&Arc<Script>> {
        let of = |language: &str| self.scripts.get(&(language.to_owned(), id.to_owned(), secular));
        of(language).or_else(|| of(FIRST))
    }

    /// Their names, in the order they are shown.
    pub(crate) fn ids(&self) -> Vec<&str> {
        self.scripts
            .keys()
            .filter(|(language, _, secular)| language == FIRST && !secular)
            .map(|(_, id, _)| id.as_str())
            .collect()
    }
}

/// A group's own words for one step, as they are kept.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Own {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<String>,
}

/// A group's own words as they are kept: JSON such as `{"0": {"text": "…"}}`, steps counted from 0. Empty where there
/// are none, or nothing readable.
pub(crate) fn own_words(kept: &str) -> BTreeMap<usize, Own> {
    serde_json::from_str(kept).unwrap_or_default()
}

/// A script in a group's own words.
///
/// # Errors
/// The first text that cannot be used.
pub(crate) fn with_own_words(script: &Script, own: &BTreeMap<usize, Own>) -> Result<Script, ScriptError> {
    let own =
        own.iter().map(|(step, own)| (*step, OwnText { title: own.title.clone(), text: own.text.clone() }));
    script.with_texts(&own.collect())
}

/// The same for a meeting that is about to begin: words that cannot be used are left out whole, so that it never
/// fails over its texts. They were checked when they were saved; a release may have changed the script since.
pub(crate) fn in_own_words(script: &Arc<Script>, kept: &str) -> Arc<Script> {
    with_own_words(script, &own_words(kept)).map_or_else(|_| script.clone(), Arc::new)
}
