//! What the practice room is made of: casts, the scripts they play, and what is said about every state of a room.
//!
//! It is read once when the program starts; a file that is not as it should be stops it, by name. A language that
//! lacks a text shows the English one, with the English script: a meeting is in one language.

use std::{collections::BTreeMap, sync::Arc};

use meeting_room::{
    practice::{Cast, State},
    script::{Flavour, Script},
};
use serde::Deserialize;

use crate::web::{
    content::{self, ContentError},
    texts::FIRST,
};

/// The folder of these texts below a language's.
const FOLDER: &str = "practice";
/// The file in it that explains states; all others are casts.
const NOW: &str = "now";
/// The order in which meetings are offered; whatever else there is comes after them.
const ORDER: [&str; 4] = ["open-discussion", "step-study", "speaker", "secular"];

/// Everything there is to practise with.
pub(crate) struct Shelf {
    pub(super) meetings: BTreeMap<(String, String), Meeting>,
    states: BTreeMap<String, BTreeMap<String, Explained>>,
}

/// A practice meeting.
pub(super) struct Meeting {
    pub(super) cast: Arc<Cast>,
    pub(super) script: Arc<Script>,
}

/// A text as it was found for a reader, and the language it is written in.
pub(super) struct Found<'a, T> {
    pub(super) text: &'a T,
    pub(super) language: &'a str,
}

/// A state of a room in plain words.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Explained {
    pub(super) title: String,
    /// Plain text; an empty line separates paragraphs.
    pub(super) text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NowFile {
    state: BTreeMap<String, Explained>,
}

impl Shelf {
    /// Reads what comes with the program.
    pub(crate) fn load() -> Result<Self, ContentError> {
        let mut shelf = Self { meetings: BTreeMap::new(), states: BTreeMap::new() };
        for (language, name, text) in content::in_every_language(FOLDER)? {
            let path = format!("{language}/{FOLDER}/{name}.toml");
            if name == NOW {
                let states = content::parse::<NowFile>(&path, &text)?.state;
                check_states(&states, language == FIRST).map_err(|problem| broken(&path, &problem))?;
                shelf.states.insert(language, states);
            } else {
                let meeting = Meeting::read(&language, &path, &text)?;
                shelf.meetings.insert((language, name), meeting);
            }
        }
        if !shelf.states.contains_key(FIRST) {
            return Err(ContentError::Missing(format!("{FIRST}/{FOLDER}/{NOW}.toml")));
        }
        Ok(shelf)
    }

    /// The kinds of meetings, in the order they are offered.
    pub(super) fn kinds(&self) -> Vec<&str> {
        let mut kinds: Vec<&str> =
            self.meetings.keys().filter(|(language, _)| language == FIRST).map(|(_, kind)| &**kind).collect();
        kinds.sort_by_key(|kind| ORDER.iter().position(|known| known == kind).unwrap_or(ORDER.len()));
        kinds
    }

    /// A meeting in a language, else in English.
    pub(super) fn meeting(&self, language: &str, kind: &str) -> Option<Found<'_, Meeting>> {
        let found = |language: &str| self.meetings.get_key_value(&(language.to_owned(), kind.to_owned()));
        let ((language, _), text) = found(language).or_else(|| found(FIRST))?;
        Some(Found { text, language })
    }

    /// A state in a language, else in English.
    pub(super) fn explain(&self, language: &str, state: State) -> Option<Found<'_, Explained>> {
        let found = |language: &str| {
            let (language, states) = self.states.get_key_value(language)?;
            Some(Found { text: states.get(state.name())?, language })
        };
        found(language).or_else(|| found(FIRST))
    }
}

impl Meeting {
    fn read(language: &str, path: &str, text: &str) -> Result<Self, ContentError> {
        let cast = Cast::read(text).map_err(|error| broken(path, &error.to_string()))?;
        let own = format!("{language}/scripts/{}.toml", cast.script);
        let flavour = if cast.secular { Flavour::Secular } else { Flavour::Usual };
        let script = Script::read(&cast.script, &content::read(&own)?, flavour);
        let script = script.map_err(|error| broken(&own, &error.to_string()))?;
        let missing = cast.parts.iter().find(|part| script.steps.iter().all(|step| step.kind != part.step));
        if let Some(part) = missing {
            let problem =
                format!("its script has no step of kind {:?}; take that share out", part.step.name());
            return Err(broken(path, &problem));
        }
        Ok(Self { cast: Arc::new(cast), script: Arc::new(script) })
    }
}

/// No text may be for a state there is not; in English every state has one.
fn check_states(states: &BTreeMap<String, Explained>, all: bool) -> Result<(), String> {
    let unknown = states.keys().find(|name| State::all().all(|state| state.name() != *name));
    if let Some(name) = unknown {
        return Err(format!("there is no state {name:?}; take it out or mend its name"));
    }
    let missing = State::all().map(State::name).find(|name| all && !states.contains_key(*name));
    missing.map_or(Ok(()), |name| Err(format!("the state {name:?} is not explained; add [state.{name}]")))
}

fn broken(path: &str, problem: &str) -> ContentError {
    ContentError::Broken { path: path.to_owned(), problem: problem.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn states(names: &[&str]) -> BTreeMap<String, Explained> {
        let text = || Explained { title: "x".to_owned(), text: "x".to_owned() };
        names.iter().map(|name| ((*name).to_owned(), text())).collect()
    }

    #[test]
    fn a_state_without_a_text_and_a_text_without_a_state_are_told() {
        assert!(check_states(&states(&["before"]), false).is_ok());
        assert!(check_states(&states(&["before"]), true).unwrap_err().contains("\"step-opening\""));
        assert!(check_states(&states(&["befor"]), false).unwrap_err().contains("\"befor\""));
    }

    #[test]
    fn a_share_for_a_step_its_script_has_not_is_told() {
        let cast = "script = \"open-discussion\"\ntitle = \"x\"\nabout = \"x\"\n\
            [[cast]]\nid = \"a\"\nhandle = \"Lantern\"\nabout = \"x\"\n\
            [[cast]]\nid = \"b\"\nhandle = \"Teapot\"\nabout = \"x\"\n\
            [[share]]\nby = \"a\"\nstep = \"questions\"\ntext = \"x\"\n";
        let problem = Meeting::read("en", "en/practice/x.toml", cast).err().unwrap().to_string();
        assert!(problem.contains("no step of kind \"questions\""), "{problem}");
    }

    #[test]
    fn four_kinds_are_offered_one_of_them_secular() {
        let shelf = Shelf::load().unwrap();
        assert_eq!(shelf.kinds(), ORDER);
        let secular = |kind| shelf.meeting("en", kind).unwrap().text.cast.secular;
        assert_eq!(ORDER.map(secular), [false, false, false, true]);
        // Whatever language somebody reads, there is a meeting, in that language or in English.
        for language in ["es", "fr", "de", "fa"] {
            assert!(ORDER.iter().all(|kind| shelf.meeting(language, kind).is_some()), "{language}");
            assert!(State::all().all(|state| shelf.explain(language, state).is_some()), "{language}");
        }
    }
}
