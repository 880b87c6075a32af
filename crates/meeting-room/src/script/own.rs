//! A group's own words in a shipped script.

use std::collections::BTreeMap;

use super::error::{Place, Problem, ScriptError};
use super::parse::{prose, title};
use super::{Script, Step};

/// What a group says instead of the shipped words of one step; what is absent stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OwnText {
    /// At most [`super::MAX_TITLE`] characters.
    pub title: Option<String>,
    /// At most [`super::MAX_TEXT`] characters; an empty line separates paragraphs.
    pub text: Option<String>,
}

impl Script {
    /// The same script in a group's own words, by index of the step. Kinds, order, readers and times stay, and so
    /// does [`Script::safety`]: whatever a group's opening says, the rules of the room are shown with it.
    ///
    /// # Errors
    /// The first text that is empty, too long, has invisible characters, or belongs to no step.
    pub fn with_texts(&self, own: &BTreeMap<usize, OwnText>) -> Result<Self, ScriptError> {
        let mut script = self.clone();
        let steps = script.steps.len();
        for (index, own) in own {
            let place = Place::Step { number: index.saturating_add(1), line: None };
            let step = script.steps.get_mut(*index).ok_or_else(|| Problem::NoSuchStep(steps).at(place))?;
            put(step, own).map_err(|problem| problem.at(place))?;
        }
        Ok(script)
    }
}

fn put(step: &mut Step, own: &OwnText) -> Result<(), Problem> {
    if let Some(own) = &own.title {
        step.title = title(own)?;
    }
    if let Some(own) = &own.text {
        step.text = prose("text", own)?;
    }
    Ok(())
}
