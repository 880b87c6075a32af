//! Reading a line from left to right, at each word the longest thing that can be understood.

use std::ops::Range;

use jiff::civil::Date;

use super::{
    Part, Places, Reading, Understood,
    lexicon::{Entry, Hours, LANGUAGES, Lexicon, Meaning, lexicon, part},
    rest::State,
    tokens::{self, Kind, Token},
};
use crate::{
    model::TypeCode,
    schedule::{Day, DaySet},
};

/// Words between a relative and what the trouble is ("my husband has a problem with alcohol").
const FAR_FROM_RELATIVE: usize = 6;

/// A line being read.
pub(super) struct Sentence<'l, P> {
    pub(super) line: &'l str,
    pub(super) places: &'l P,
    pub(super) lexicon: &'static Lexicon,
    pub(super) tokens: Vec<Token>,
    /// The tokens as words of the table, one typing error forgiven.
    words: Vec<Option<u32>>,
    /// The language most of its words are of: where a word means different things, this one's counts.
    pub(super) language: usize,
    /// Written in a script with capitals.
    pub(super) cased: bool,
    pub(super) states: Vec<State>,
    pub(super) parts: Vec<Understood>,
    /// Words between the last type and here joined it to what comes by "or".
    or: Option<usize>,
    /// Where the last type was left out by a "not" before it.
    not: Option<usize>,
    /// A "to" stands between the last part and here.
    to: Option<usize>,
}

impl<'l, P: Places> Sentence<'l, P> {
    pub(super) fn new(line: &'l str, places: &'l P) -> Self {
        let lexicon = lexicon();
        let mut sentence = Self {
            line,
            places,
            lexicon,
            tokens: Vec::new(),
            words: Vec::new(),
            language: 0,
            cased: true,
            states: Vec::new(),
            parts: Vec::new(),
            or: None,
            not: None,
            to: None,
        };
        tokens::cut(line).into_iter().for_each(|token| sentence.know(token));
        sentence.language = sentence.main_language();
        sentence.cased = LANGUAGE_CASED[sentence.language];
        sentence.states = vec![State::Text; sentence.tokens.len()];
        sentence
    }

    /// Finds a token among the words of the table.
    fn know(&mut self, token: Token) {
        let lexicon = self.lexicon;
        if token.kind == Kind::Quoted {
            self.words.push(None);
        } else if lexicon.knows(&token.text) {
            self.words.push(lexicon.spelling(&token.text));
        } else if let Some((first, last)) = lexicon.joint(&token) {
            self.words.extend([Some(first), Some(last)]);
            let second = Token { touches: true, dash: false, ..token.clone() };
            self.tokens.push(token);
            self.tokens.push(second);
            return;
        } else {
            let spelling = lexicon.spelling(&token.text);
            let named_from = |start: usize| self.places.exactly(&self.line[start..token.end]).is_some();
            // "Keynes" of "Milton Keynes" is nobody's mistake.
            let before =
                self.tokens.last().filter(|before| before.kind == Kind::Word).map(|before| before.start);
            let is_place = || named_from(token.start) || before.is_some_and(named_from);
            self.words.push(spelling.filter(|_| !is_place()));
        }
        self.tokens.push(token);
    }

    /// Each word votes for the languages it is of.
    fn main_language(&self) -> usize {
        let mut votes = [0u32; LANGUAGES];
        for word in self.words.iter().flatten() {
            let spoken = self.lexicon.spoken(*word);
            let weight = 60 / spoken.count_ones().max(1);
            (0..LANGUAGES).filter(|of| spoken & (1 << of) != 0).for_each(|of| votes[of] += weight);
        }
        // Of equals the first.
        (0..LANGUAGES).rev().max_by_key(|of| votes[*of]).unwrap_or(0)
    }

    pub(super) fn read(mut self, today: Date) -> Reading {
        let mut at = 0;
        while at < self.tokens.len() {
            at = self.step(at).max(at + 1);
        }
        self.lone_place();
        self.settle_small_words();
        self.parts.sort_by_key(|part| part.at.start);
        let (text, text_at) = self.text();
        Reading { text, text_at, small: self.small(), parts: self.parts, today }
    }

    /// Understands what begins at this word, and returns where to go on.
    fn step(&mut self, at: usize) -> usize {
        if self.tokens[at].kind == Kind::Quoted {
            return at + 1;
        }
        if let Some(end) = self.negated(at) {
            return end;
        }
        let content = self.content(at).map_or(0, |(length, _)| length);
        let others = [self.time(at), self.duration(at), self.distance(at), self.led_place(at)];
        let best = others.into_iter().flatten().rev().max_by_key(|(end, _)| *end);
        if let Some((end, part)) = best.filter(|(end, _)| *end > at + content) {
            let is_distance = matches!(part, Part::Radius(_));
            self.take(at, end, part);
            if is_distance && let Some((after, place)) = self.after_distance(end) {
                self.take(end, after, place);
                return after;
            }
            return end;
        }
        let small = self.small_length(at);
        if content > 0 && content >= small {
            return self.take_content(at);
        }
        self.pass(at, small)
    }

    /// Marks words that say nothing.
    fn pass(&mut self, at: usize, length: usize) -> usize {
        let end = (at + length.max(1)).min(self.tokens.len());
        if length == 0 {
            (self.or, self.not, self.to) = (None, None, None);
            return end;
        }
        let parts = self
            .entries(at)
            .filter(|(known, _)| *known == length)
            .fold(0, |all, (_, entry)| all | entry.any_part);
        let state = if parts & part::SOFT != 0 {
            State::Soft
        } else if parts & part::FILLER != 0 {
            State::Filler
        } else {
            State::Small
        };
        self.states[at..end].fill(state);
        if parts & part::OR != 0 {
            self.or = self.parts.len().checked_sub(1);
        } else if parts & part::NOT_AFTER != 0 {
            self.leave_out_last();
        } else if parts & (part::TO | part::AND) == part::TO {
            self.to = self.parts.len().checked_sub(1);
        }
        end
    }

    /// How many words from here say nothing together.
    fn small_length(&self, at: usize) -> usize {
        const NOTHING: u32 =
            part::SMALL | part::FILLER | part::SOFT | part::OR | part::AND | part::NOT_AFTER | part::OF;
        let own = self.entries(at).filter(|(_, entry)| entry.plays_in(self.language, NOTHING)).last();
        let lead = || {
            self.entries(at)
                .filter(|(_, entry)| entry.any_part & !(part::NO_PLACE | part::TOWN_WORD) != 0)
                .last()
        };
        own.or_else(lead).map_or(0, |(length, _)| length)
    }

    /// All phrases that begin here, shortest first.
    pub(super) fn entries(&self, at: usize) -> impl Iterator<Item = (usize, &'static Entry)> {
        self.lexicon.phrases(self.words.get(at..).unwrap_or_default())
    }

    /// The longest phrase here that means something by itself.
    pub(super) fn content(&self, at: usize) -> Option<(usize, &'static [Meaning])> {
        let found = self.entries(at).filter_map(|(length, entry)| {
            let meanings = entry.meanings(self.language);
            meanings.iter().any(|meaning| self.is_content(at, length, meaning)).then_some((length, meanings))
        });
        found.last()
    }

    fn is_content(&self, at: usize, length: usize, meaning: &Meaning) -> bool {
        match meaning {
            Meaning::InCapitals(_) => {
                self.tokens[at..at + length].iter().all(|token| token.capitals)
                    && !self.ends_a_place(at, length)
            }
            Meaning::Fellowship(_) => !self.ends_a_place(at, length),
            Meaning::Midnight
            | Meaning::Number(_)
            | Meaning::Unit(_)
            | Meaning::Meridian(_)
            | Meaning::Oclock
            | Meaning::Minutes(_)
            | Meaning::MinutesOf(_)
            | Meaning::HalfAnHour => false,
            _ => true,
        }
    }

    /// "MA" of "Boston MA".
    fn ends_a_place(&self, at: usize, length: usize) -> bool {
        let token = &self.tokens[at];
        if length > 1 || !token.capitals || token.text.len() != 2 {
            return false;
        }
        let open = |before: &usize| self.states.get(*before) == Some(&State::Text);
        let before = (at.saturating_sub(3)..at).rev().take_while(open);
        before.into_iter().any(|start| self.places.exactly(self.typed(start, at + 1)).is_some())
    }

    /// The longest phrase here with a meaning that is wanted: where it ends, and that meaning.
    pub(super) fn mark<T>(&self, at: usize, wanted: impl Fn(&Meaning) -> Option<T>) -> Option<(usize, T)> {
        let found = self.entries(at).filter_map(|(length, entry)| {
            Some((at + length, entry.meanings(self.language).iter().find_map(&wanted)?))
        });
        found.last()
    }

    /// The phrases here that play one of these parts, shortest first; whether it leads to places only.
    pub(super) fn with_part(&self, at: usize, parts: u32) -> Vec<(usize, bool)> {
        let grave = self.tokens.get(at).is_some_and(|token| token.grave);
        let playing = self.entries(at).filter(|(_, entry)| entry.any_part & parts != 0);
        playing.map(|(length, entry)| (length, entry.any_part & part::PLACE != 0 || grave)).collect()
    }

    /// Is this word alone one that plays this part?
    pub(super) fn plays_alone(&self, at: usize, parts: u32) -> bool {
        self.entries(at).any(|(length, entry)| length == 1 && entry.any_part & parts != 0)
    }

    /// Past at most three small words.
    pub(super) fn skip_small(&self, at: usize) -> usize {
        let small = |at: &usize| self.plays_alone(*at, part::SMALL) && self.number(*at).is_none();
        at + (at..at + 3).take_while(small).count()
    }

    /// Past small words and fillers.
    fn skip_fillers(&self, at: usize) -> usize {
        let mut next = at;
        for _ in 0..3 {
            let length = self
                .entries(next)
                .filter(|(_, e)| e.any_part & (part::SMALL | part::FILLER | part::SOFT) != 0)
                .last();
            match length {
                Some((length, _)) if self.content(next).is_none_or(|(content, _)| content < length) => {
                    next += length;
                }
                _ => break,
            }
        }
        next
    }

    /// The line from one word to another, as typed.
    pub(super) fn typed(&self, start: usize, end: usize) -> &'l str {
        let bounds = self.tokens.get(start).zip(self.tokens.get(end.saturating_sub(1)));
        bounds.map_or("", |(first, last)| &self.line[first.start..last.end])
    }

    /// Takes words up as a part.
    pub(super) fn take(&mut self, start: usize, end: usize, what: Part) {
        let Some(at) = self.span(start, end) else { return };
        self.states[start..end].fill(State::Part);
        self.parts.push(Understood { at, what });
        (self.or, self.not, self.to) = (None, None, None);
    }

    fn span(&self, start: usize, end: usize) -> Option<Range<usize>> {
        Some(self.tokens.get(start)?.start..self.tokens.get(end.checked_sub(1)?)?.end)
    }

    fn take_content(&mut self, at: usize) -> usize {
        let Some((length, meanings)) = self.content(at) else { return at + 1 };
        let end = at + length;
        if meanings.iter().any(|m| matches!(m, Meaning::Relative)) {
            return self.family(at, end);
        }
        let to = self.to.take().is_some_and(|last| last + 1 == self.parts.len());
        let (or, not) = (self.or.take(), self.not.take());
        let joined = or.is_some_and(|last| last + 1 == self.parts.len());
        // "not closed or women's".
        let not = joined && not.is_some();
        let before = self.parts.len();
        for meaning in meanings {
            let Some(mut part) = self.part_of(at, meaning, not, joined) else { continue };
            if to && let Some(first) = self.parts.last() {
                stretch(&first.what, &mut part);
            }
            self.take(at, end, part);
        }
        if self.parts.len() == before {
            return self.pass(at, 0);
        }
        if not {
            self.not = Some(self.parts.len() - 1);
        }
        end
    }

    fn part_of(&self, at: usize, meaning: &Meaning, not: bool, or: bool) -> Option<Part> {
        Some(match *meaning {
            Meaning::Fellowship(short) | Meaning::InCapitals(short) => {
                Part::Fellowship { short, named: true }
            }
            Meaning::Trouble(trouble) => Part::Fellowship { short: trouble.own, named: false },
            Meaning::Days(bits) => Part::Days { days: days(bits), not },
            // "martes mañana", "Dienstagmorgen": the morning, not tomorrow.
            Meaning::InDays(1) if self.follows_a_day(at) => Part::Hours(Hours::Morning),
            Meaning::InDays(ahead) => Part::InDays(ahead),
            Meaning::Tonight => Part::Tonight,
            Meaning::Hours(hours) => Part::Hours(hours),
            Meaning::Within(minutes) => Part::Within(minutes),
            Meaning::Way(way) => Part::Way(way),
            Meaning::Kind(code) => {
                let or = or && matches!(self.parts.last(), Some(Understood { what: Part::Kind { .. }, .. }));
                Part::Kind { code: TypeCode::new(code).ok()?, not, or: or && !not }
            }
            Meaning::Facet(name, value) => Part::Facet(name, value),
            Meaning::Language(iso) => Part::Language(iso),
            Meaning::NearMe => Part::NearMe,
            _ => return None,
        })
    }

    /// Is the word before this one a day of the week, in a language where tomorrow is also the morning?
    fn follows_a_day(&self, at: usize) -> bool {
        let end = at.checked_sub(1).map(|before| self.tokens[before].end);
        let day = self
            .parts
            .last()
            .is_some_and(|part| matches!(part.what, Part::Days { .. }) && Some(part.at.end) == end);
        day && matches!(self.language, 1 | 3)
    }

    /// "my husband drinks": a relative and, soon after, a trouble; else both are what they are.
    fn family(&mut self, at: usize, end: usize) -> usize {
        let mut next = end;
        for _ in 0..FAR_FROM_RELATIVE {
            if let Some((length, meanings)) = self.content(next) {
                let family = meanings.iter().find_map(|meaning| match meaning {
                    Meaning::Trouble(trouble) => trouble.family,
                    _ => None,
                });
                if let Some(short) = family {
                    self.take(at, next + length, Part::Fellowship { short, named: false });
                    return next + length;
                }
                // "my son who is a young addict" is too much; "uses", "abuses" are not.
                if self.small_length(next) < length {
                    break;
                }
            }
            match self.small_length(next) {
                0 => break,
                length => next += length,
            }
        }
        let small = self.small_length(at);
        // "families" stays text, "my" of "my son" is small.
        if small > 0 && small < end - at {
            self.pass(at, small);
        }
        end
    }

    /// "not closed", "sin oradores", "not on Mondays", "not online": where it ends, if something can be left out.
    fn negated(&mut self, at: usize) -> Option<usize> {
        let own = self.content(at).map_or(0, |(length, _)| length);
        let nots = self.with_part(at, part::NOT).into_iter().rev().filter(|(length, _)| *length > own);
        let (end, parts) = nots.into_iter().find_map(|(length, _)| self.after_not(at + length))?;
        parts.into_iter().for_each(|part| self.take(at, end, part));
        self.not = Some(self.parts.len() - 1);
        Some(end)
    }

    fn after_not(&self, at: usize) -> Option<(usize, Vec<Part>)> {
        let next = self.skip_fillers(at);
        let (length, meanings) = self.content(next)?;
        let parts: Vec<Part> = meanings.iter().filter_map(left_out).collect();
        (!parts.is_empty()).then_some((next + length, parts))
    }

    /// A "not" after what it means (Persian "بسته نباشد").
    fn leave_out_last(&mut self) {
        let Some(last) = self.parts.last_mut() else { return };
        match &mut last.what {
            Part::Kind { not, or, .. } => (*not, *or) = (true, false),
            Part::Days { not, .. } => *not = true,
            Part::Way(way) => *way = other_way(*way),
            _ => {}
        }
    }
}

/// "Monday to Friday": the days between as well.
fn stretch(first: &Part, last: &mut Part) {
    let (Part::Days { days: first, .. }, Part::Days { days: last, .. }) = (first, last) else { return };
    if let (1, 1, Some(from), Some(until)) =
        (first.len(), last.len(), first.iter().next(), last.iter().next())
    {
        let day = |step: u8| Day::new((from.number() + step) % 7);
        let steps = (until.number() + 7 - from.number()) % 7;
        *last = (0..=steps).filter_map(day).collect();
    }
}

/// Which of the table's languages are written with capitals.
const LANGUAGE_CASED: [bool; LANGUAGES] = [true, true, true, true, false];

/// What "not" makes of a meaning, where it makes anything.
fn left_out(meaning: &Meaning) -> Option<Part> {
    Some(match *meaning {
        Meaning::Kind(code) => Part::Kind { code: TypeCode::new(code).ok()?, not: true, or: false },
        Meaning::Days(bits) => Part::Days { days: days(bits), not: true },
        Meaning::Way(way) => Part::Way(other_way(way)),
        _ => return None,
    })
}

fn other_way(way: crate::model::Attendance) -> crate::model::Attendance {
    use crate::model::Attendance::{Hybrid, InPerson, Online};
    match way {
        Online => InPerson,
        InPerson => Online,
        Hybrid => Hybrid,
    }
}

fn days(bits: u8) -> DaySet {
    Day::ALL.into_iter().filter(|day| bits & (1 << day.number()) != 0).collect()
}
