//! The scripts that come with the program, in every language and both flavours.

use std::{collections::BTreeMap, sync::Arc};

use meeting_room::script::{Flavour, OwnText, Script};
use serde::Deserialize;

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
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Own {
    title: Option<String>,
    text: Option<String>,
}

/// A script in a group's own words: JSON such as `{"0": {"text": "…"}}`, steps counted from 0. What cannot be used is
/// left out whole, so that a meeting never fails over its texts.
pub(crate) fn in_own_words(script: &Arc<Script>, texts: &str) -> Arc<Script> {
    let own: BTreeMap<usize, Own> = serde_json::from_str(texts).unwrap_or_default();
    let own: BTreeMap<usize, OwnText> = own
        .into_iter()
        .map(|(step, own)| (step, OwnText { title: own.title, text: own.text }))
        .collect();
    match script.with_texts(&own) {
        Ok(script) => Arc::new(script),
        Err(_) => script.clone(),
    }
}
