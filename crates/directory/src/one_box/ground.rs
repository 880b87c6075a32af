//! Places in a line: after a word that leads to one ("near", "à", "نزدیک"), and alone where they can be nothing else.

use super::{
    Part,
    lexicon::{Meaning, part},
    rest::State,
    sentence::Sentence,
    tokens::Kind,
};
use crate::places::{Gazetteer, MatchKind};

/// The most words a place's name has.
const LONGEST_NAME: usize = 6;
/// People from which a place is known without a word that leads to it.
const KNOWN_FROM: u32 = 10_000;
/// And from which it may stand among other words that are not understood.
const KNOWN_AMONG_WORDS_FROM: u32 = 50_000;
/// Letters from which a mistyped place is looked for.
const FORGIVING_FROM: usize = 5;

/// Who knows which names are places.
pub trait Places {
    /// A place of exactly this name, or with this postal code, alone or followed by what holds it.
    fn exactly(&self, name: &str) -> Option<Known>;
    /// Is it the name of a place with one typing error?
    fn roughly(&self, name: &str) -> bool;
}

/// What is known of a place by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Known {
    /// People who live there; 0 where that says nothing.
    pub people: u32,
    /// A state or county.
    pub area: bool,
    /// A postal code.
    pub code: bool,
}

impl Places for Gazetteer {
    fn exactly(&self, name: &str) -> Option<Known> {
        Self::exactly(self, name).map(|(kind, people)| Known {
            people,
            area: kind == MatchKind::Area,
            code: kind == MatchKind::PostalCode,
        })
    }

    fn roughly(&self, name: &str) -> bool {
        self.find(name).first().is_some_and(|best| best.kind == MatchKind::Misspelt)
    }
}

impl<P: Places> Sentence<'_, P> {
    /// A place after a word that leads to one: where it ends, where its name begins and ends.
    pub(super) fn led_place(&self, at: usize) -> Option<(usize, Part)> {
        let leads = self.with_part(at, part::PLACE | part::WEAK_PLACE);
        // "L'Espoir du Canal" is a name, not hope at Canal.
        let in_a_name = at > 0 && self.states.get(at - 1) == Some(&State::Text);
        let leads = leads.into_iter().rev().filter(|(_, strong)| *strong || !in_a_name);
        leads.into_iter().find_map(|(length, strong)| self.place_from(at + length, strong))
    }

    /// A place at this word, an article before it allowed: where it ends, and its name.
    pub(super) fn place_from(&self, at: usize, strong: bool) -> Option<(usize, Part)> {
        // "d'Al-Anon" is no place called Anon.
        let article = self.plays_alone(at, part::SMALL) && self.content(at).is_none();
        let after_article = at + usize::from(article);
        let starts = if after_article > at { vec![at, after_article] } else { vec![at] };
        let best = starts.iter().filter_map(|start| Some((*start, self.exact_name(*start)?))).max_by_key(
            |(start, end)| {
                // "the Bronx" is looked up as "Bronx", "La Rochelle" as it is.
                let the = self.tokens[*start].text == "the";
                (*end, !the, usize::MAX - start)
            },
        );
        let (start, end) = match best {
            Some(found) => found,
            None if strong => starts.iter().find_map(|start| Some((*start, self.rough_name(*start)?)))?,
            None => return None,
        };
        Some((end, Part::Place(self.typed(start, end).to_owned())))
    }

    /// The longest name of a place from this word on.
    fn exact_name(&self, start: usize) -> Option<usize> {
        let most = LONGEST_NAME.min(self.tokens.len().saturating_sub(start));
        let end = (1..=most).rev().map(|length| start + length).find(|end| {
            self.may_be_name(start, *end) && self.places.exactly(self.typed(start, *end)).is_some()
        })?;
        // "la Puerta del Sol" is more than Puerta.
        let goes_on = self.plays_alone(end, part::OF)
            && self.words_are_unknown(end + 1)
            && !self.plays_alone(end, part::PLACE);
        if goes_on {
            return None;
        }
        let (length, meanings) = self.content(start).unwrap_or((0, &[]));
        let is_longer = length > end - start;
        // "in Spanish", "at noon": a language or a time is meant, not a town called so.
        let is_no_place = |meaning: &Meaning| {
            !matches!(meaning, Meaning::Kind(_) | Meaning::Facet(..) | Meaning::Trouble(_))
                || (self.cased && !self.tokens[start].capital)
        };
        let is_other = length == end - start && meanings.iter().any(is_no_place);
        // "in recovery".
        let nothing = part::FILLER | part::SOFT | part::NO_PLACE;
        let says_nothing =
            self.entries(start).any(|(of, entry)| of == end - start && entry.any_part & nothing != 0);
        (!is_longer && !is_other && !says_nothing).then_some(end)
    }

    /// Is there a word here that no table knows, or knows only as a name?
    fn words_are_unknown(&self, at: usize) -> bool {
        let named = part::NO_PLACE | part::TOWN_WORD;
        self.tokens.get(at).is_some_and(|token| token.kind == Kind::Word)
            && self.content(at).is_none()
            && !self.entries(at).any(|(_, entry)| entry.any_part & !named != 0)
    }

    /// Might these words be a name? Its last word must not only join sentences ("London on Monday"), unless it is in
    /// capitals ("London ON"); numbers must be postal codes.
    fn may_be_name(&self, start: usize, end: usize) -> bool {
        let tokens = &self.tokens[start..end];
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return false };
        if tokens.iter().any(|token| matches!(token.kind, Kind::Quoted | Kind::Clock(..) | Kind::Decimal(_)))
        {
            return false;
        }
        // A piece that touches the one before or after it is half a word.
        if first.touches && start > 0 && self.tokens[start - 1].text.len() > 2
            || self.tokens.get(end).is_some_and(|next| next.touches && matches!(last.kind, Kind::Number(_)))
        {
            return false;
        }
        let letters = tokens.iter().any(|token| matches!(token.kind, Kind::Word));
        let digits: usize =
            tokens.iter().filter(|t| matches!(t.kind, Kind::Number(_))).map(|t| t.text.len()).sum();
        if !letters && digits < 4 {
            return false;
        }
        let joins = end - start > 1 && !last.capitals && self.joins(end - 1);
        let alone_joins = end - start == 1 && self.joins(start);
        !(joins || alone_joins)
    }

    /// Is this word only there to join others, in the line's language?
    fn joins(&self, at: usize) -> bool {
        let parts = !(part::SOFT | part::FILLER | part::NO_PLACE | part::TOWN_WORD);
        self.entries(at).any(|(length, entry)| length == 1 && entry.plays_in(self.language, parts))
    }

    fn rough_name(&self, start: usize) -> Option<usize> {
        let known = |at: usize| {
            self.tokens
                .get(at)
                .is_none_or(|token| token.kind != Kind::Word || self.lexicon.knows(&token.text))
        };
        let most = (start..start + 3).take_while(|at| !known(*at)).count();
        (1..=most).rev().map(|length| start + length).find(|end| {
            let typed = self.typed(start, *end);
            typed.chars().count() >= FORGIVING_FROM && self.places.roughly(typed)
        })
    }

    /// Looks for a place among what was not understood, once everything else was. One is enough.
    pub(super) fn lone_place(&mut self) {
        let has_place = self.parts.iter().any(|part| matches!(part.what, Part::Place(_)));
        if has_place {
            return;
        }
        let open = |state: &State| matches!(state, State::Text | State::Small | State::Soft);
        let mut at = 0;
        while at < self.states.len() {
            let length = self.states[at..].iter().take_while(|state| open(state)).count();
            if length > 0
                && let Some((start, end)) = self.lone_place_in(at, at + length)
            {
                let name = self.typed(start, end).to_owned();
                self.take(start, end, Part::Place(name));
                return;
            }
            at += length.max(1);
        }
    }

    fn lone_place_in(&self, from: usize, to: usize) -> Option<(usize, usize)> {
        let texts: Vec<usize> = (from..to).filter(|at| self.states[*at] == State::Text).collect();
        let (first, last) = (*texts.first()?, *texts.last()?);
        for length in (1..=LONGEST_NAME).rev() {
            for start in from..=last {
                let end = start + length;
                if end > to || !(start..end).any(|at| self.states[at] == State::Text) {
                    continue;
                }
                let whole = start <= first && last < end;
                // "Luz del Alba" is a name, not something in Alba.
                let of = start > first && self.states[start - 1] != State::Text;
                let of = of || (end <= last && self.states[end] != State::Text);
                let at_an_end = !of && (start <= first || last < end);
                if at_an_end && self.is_lone_place(start, end, whole) {
                    return Some((start, end));
                }
            }
        }
        None
    }

    fn is_lone_place(&self, start: usize, end: usize, whole: bool) -> bool {
        let no_name = |at: usize| {
            let town = !self.cased || self.tokens[at].capital;
            let words = part::NO_PLACE | if town { 0 } else { part::TOWN_WORD };
            self.entries(at).any(|(length, entry)| length == 1 && entry.any_part & words != 0)
        };
        let all_small = (start..end).all(|at| self.states[at] != State::Text);
        if !self.may_be_name(start, end) || all_small || (end - start == 1 && no_name(start)) {
            return false;
        }
        // Two Latin letters name nothing by themselves.
        let typed = self.typed(start, end);
        if typed.is_ascii() && typed.len() < 3 {
            return false;
        }
        let Some(known) = self.places.exactly(self.typed(start, end)) else { return false };
        if known.code {
            let letters_and_digits = self.typed(start, end).chars().filter(|c| c.is_alphanumeric()).count();
            return letters_and_digits >= 5 || (letters_and_digits >= 3 && self.tokens[start].capital);
        }
        let enough = if whole { KNOWN_FROM } else { KNOWN_AMONG_WORDS_FROM };
        known.people >= enough || (known.area && whole)
    }
}
