//! What was not understood, as a text: in order, without the small words around it.

use std::ops::Range;

use super::{sentence::Sentence, tokens::Kind};

/// What became of a piece of the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// Not understood.
    Text,
    /// Says nothing, but may stand inside a text.
    Small,
    /// Says nothing, but belongs to a text it stands beside.
    Soft,
    /// Says nothing.
    Filler,
    /// Belongs to a part.
    Part,
}

impl<P> Sentence<'_, P> {
    /// Settles the small words: those inside a text or beside it become text, the others fillers.
    pub(super) fn settle_small_words(&mut self) {
        let states = &mut self.states;
        let open = |state: State| matches!(state, State::Text | State::Small | State::Soft);
        let mut at = 0;
        while at < states.len() {
            let end = at + states[at..].iter().take_while(|state| open(**state)).count();
            let run = at..end;
            at = end.max(at + 1);
            let has_text = run.clone().any(|at| states[at] == State::Text);
            let kept = |at: usize| match states[at] {
                State::Text => true,
                State::Soft => has_text,
                _ => false,
            };
            let ends = run.clone().find(|at| kept(*at)).zip(run.clone().rev().find(|at| kept(*at)));
            let Some((mut first, last)) = ends else {
                run.for_each(|at| states[at] = State::Filler);
                continue;
            };
            // "l'" of "l'espoir".
            while first > run.start && self.tokens[first].touches {
                first -= 1;
            }
            run.for_each(|at| {
                states[at] = if (first..=last).contains(&at) { State::Text } else { State::Filler }
            });
        }
    }

    /// The text, and where its words stand.
    pub(super) fn text(&self) -> (Option<String>, Vec<Range<usize>>) {
        let mut runs: Vec<Range<usize>> = Vec::new();
        let mut joined = false;
        for (token, state) in self.tokens.iter().zip(&self.states) {
            let is_text = *state == State::Text;
            let quoted = token.kind == Kind::Quoted;
            match runs.last_mut() {
                Some(run) if is_text && joined && !quoted => run.end = run.end.max(token.end),
                _ if is_text => runs.push(token.start..token.end),
                _ => {}
            }
            joined = is_text && !quoted;
        }
        let words = runs.iter().flat_map(|run| self.line[run.clone()].split_whitespace());
        let text = words.collect::<Vec<_>>().join(" ");
        (Some(text).filter(|text| !text.is_empty()), runs)
    }

    /// Where the words stand that say nothing.
    pub(super) fn small(&self) -> Vec<Range<usize>> {
        let said = self.tokens.iter().zip(&self.states).filter(|(_, state)| **state == State::Filler);
        said.map(|(token, _)| token.start..token.end).collect()
    }
}
