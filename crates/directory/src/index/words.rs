//! Finding meetings by words.
//!
//! Every word of a name, group, place, address, region and note stands in a dictionary (an FST) that leads to the
//! meetings holding it, each with the weight of the field it stood in. A searched word finds itself, words that
//! begin with it, and, from five letters on and only where the dictionary lacks it, words one typing error away.
//! All searched words must be found; the rarer a word and the weightier its field, the better the match.

use fst::{IntoStreamer, Map, Streamer};
use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder, SINK_STATE};
use rustc_hash::FxHashMap;

use super::{Listing, sets::BitSet};
use crate::text;

/// From so many letters on a typing error is forgiven.
const FORGIVING: usize = 5;
/// How many dictionary words one searched word may stand for.
const MOST_FORMS: usize = 400;
/// How many words of a search count.
const MOST_WORDS: usize = 12;

/// How well a dictionary word answers a searched one.
const EXACT: u32 = 8;
const PREFIX: u32 = 4;
const FORGIVEN: u32 = 2;

/// The weight of each field.
const NAME: u8 = 8;
const GROUP: u8 = 6;
const PLACE: u8 = 5;
const NOTES: u8 = 1;

pub(super) struct Words {
    dictionary: Map<Vec<u8>>,
    /// Where the entries of each dictionary word end; they begin where those of the word before end.
    ends: Vec<u32>,
    ids: Vec<u32>,
    weights: Vec<u8>,
    size: usize,
    forgiving: LevenshteinAutomatonBuilder,
}

/// How well each meeting of a set matches.
pub(super) struct Scores(Vec<u32>);

impl Scores {
    pub(super) fn of(&self, id: u32) -> u32 {
        self.0[id as usize]
    }
}

/// A dictionary word that answers a searched one.
struct Form {
    word: usize,
    quality: u32,
}

impl Words {
    pub(super) fn new(listings: &[Listing]) -> Self {
        let mut gathered = Gathered::default();
        for (listing, id) in listings.iter().zip(0u32..) {
            gathered.listing(listing, id);
        }
        gathered.into_words(listings.len())
    }

    /// Keeps the meetings that hold every word of `text`, and says how well.
    pub(super) fn search(&self, text: &str, set: &mut BitSet) -> Scores {
        let mut words = text::tokens(text);
        words.truncate(MOST_WORDS);
        let forms: Vec<Vec<Form>> = words.iter().map(|word| self.forms(word)).collect();
        for forms in &forms {
            let mut any = BitSet::empty(self.size);
            forms.iter().flat_map(|form| self.ids_of(form.word)).for_each(|id| any.insert(*id));
            set.keep_all(&any);
        }
        let mut scores = Scores(vec![0; self.size]);
        forms.iter().for_each(|forms| self.score(forms, set, &mut scores));
        scores
    }

    /// Adds, for each meeting of the set, its best form of one searched word.
    fn score(&self, forms: &[Form], set: &BitSet, scores: &mut Scores) {
        let mut best = vec![0u32; self.size];
        for form in forms {
            let rarity = self.rarity(form.word);
            for (id, weight) in self.entries(form.word) {
                if set.contains(id) {
                    let value = rarity * form.quality * u32::from(weight);
                    best[id as usize] = best[id as usize].max(value);
                }
            }
        }
        set.iter().for_each(|id| scores.0[id as usize] += best[id as usize]);
    }

    /// 1 for a word that every meeting holds, more the rarer it is.
    fn rarity(&self, word: usize) -> u32 {
        let found = self.ids_of(word).len().max(1);
        (self.size / found).max(1).ilog2() + 1
    }

    fn range(&self, word: usize) -> std::ops::Range<usize> {
        let start = word.checked_sub(1).map_or(0, |before| self.ends[before]);
        start as usize..self.ends[word] as usize
    }

    fn ids_of(&self, word: usize) -> &[u32] {
        &self.ids[self.range(word)]
    }

    fn entries(&self, word: usize) -> impl Iterator<Item = (u32, u8)> {
        let range = self.range(word);
        self.ids[range.clone()].iter().copied().zip(self.weights[range].iter().copied())
    }

    /// The dictionary words a searched word stands for.
    fn forms(&self, word: &str) -> Vec<Form> {
        let exact = self.dictionary.get(word);
        let mut forms = self.beginning_with(word);
        if exact.is_none() && word.chars().count() >= FORGIVING {
            self.add_forgiven(word, &mut forms);
        }
        forms
    }

    fn beginning_with(&self, word: &str) -> Vec<Form> {
        let mut stream = self.dictionary.range().ge(word).into_stream();
        let mut forms = Vec::new();
        while let Some((found, ordinal)) = stream.next() {
            if !found.starts_with(word.as_bytes()) || forms.len() == MOST_FORMS {
                break;
            }
            let quality = if found.len() == word.len() { EXACT } else { PREFIX };
            // One letter alone begins too many words to mean them.
            if quality == EXACT || word.chars().nth(1).is_some() {
                forms.push(Form { word: ordinal as usize, quality });
            }
        }
        forms
    }

    fn add_forgiven(&self, word: &str, forms: &mut Vec<Form>) {
        let automaton = Forgiving(self.forgiving.build_dfa(word));
        let mut stream = self.dictionary.search(&automaton).into_stream();
        while let Some((_, ordinal)) = stream.next() {
            let ordinal = ordinal as usize;
            if forms.len() < MOST_FORMS && forms.iter().all(|form| form.word != ordinal) {
                forms.push(Form { word: ordinal, quality: FORGIVEN });
            }
        }
    }
}

/// Steers the walk through the dictionary to words at most one error away.
struct Forgiving(DFA);

impl fst::Automaton for Forgiving {
    type State = u32;

    fn start(&self) -> u32 {
        self.0.initial_state()
    }

    fn is_match(&self, state: &u32) -> bool {
        matches!(self.0.distance(*state), Distance::Exact(0..=1))
    }

    fn can_match(&self, state: &u32) -> bool {
        *state != SINK_STATE
    }

    fn accept(&self, state: &u32, byte: u8) -> u32 {
        self.0.transition(*state, byte)
    }
}

/// The dictionary in the making.
#[derive(Default)]
struct Gathered {
    ordinals: FxHashMap<Box<str>, u32>,
    /// For each word, the meetings that hold it, ascending, with the best weight.
    entries: Vec<Vec<(u32, u8)>>,
}

impl Gathered {
    fn listing(&mut self, listing: &Listing, id: u32) {
        let meeting = &listing.meeting;
        self.text(&meeting.name, NAME, id);
        let mut field = |text: &Option<Box<str>>, weight| {
            if let Some(text) = text {
                self.text(text, weight, id);
            }
        };
        if let Some(group) = &meeting.group {
            field(&group.name, GROUP);
            field(&group.notes, NOTES);
            field(&group.district, NOTES);
        }
        if let Some(venue) = &meeting.venue {
            for text in [&venue.name, &venue.city, &venue.state, &venue.postal_code] {
                field(text, PLACE);
            }
            field(&venue.formatted_address, PLACE);
            field(&venue.street, PLACE);
            field(&venue.notes, NOTES);
            for region in &venue.regions {
                self.text(region, PLACE, id);
            }
        }
        if let Some(notes) = &meeting.notes {
            self.text(notes, NOTES, id);
        }
        if let Some(fellowship) = listing.fellowship() {
            self.text(fellowship.as_str(), NAME, id);
        }
    }

    fn text(&mut self, text: &str, weight: u8, id: u32) {
        let folded = text::fold(text);
        folded.split(' ').filter(|word| !word.is_empty()).for_each(|word| self.word(word, weight, id));
        // "l'espoir" folds to one word; people look for "espoir".
        if text.contains(['\'', '’']) {
            let parted = text::fold(&text.replace(['\'', '’'], " "));
            let parts = parted.split(' ').filter(|word| word.chars().nth(2).is_some());
            parts.for_each(|word| self.word(word, weight, id));
        }
    }

    fn word(&mut self, word: &str, weight: u8, id: u32) {
        let ordinal = match self.ordinals.get(word) {
            Some(ordinal) => *ordinal as usize,
            None => {
                self.entries.push(Vec::new());
                self.ordinals.insert(word.into(), (self.entries.len() - 1) as u32);
                self.entries.len() - 1
            }
        };
        match self.entries[ordinal].last_mut() {
            Some((last, best)) if *last == id => *best = (*best).max(weight),
            _ => self.entries[ordinal].push((id, weight)),
        }
    }

    fn into_words(self, size: usize) -> Words {
        let mut sorted: Vec<(Box<str>, u32)> = self.ordinals.into_iter().collect();
        sorted.sort_unstable();
        let total = self.entries.iter().map(Vec::len).sum();
        let (mut ids, mut weights) = (Vec::with_capacity(total), Vec::with_capacity(total));
        let mut ends = Vec::with_capacity(sorted.len());
        for (_, ordinal) in &sorted {
            for (id, weight) in &self.entries[*ordinal as usize] {
                ids.push(*id);
                weights.push(*weight);
            }
            ends.push(ids.len() as u32);
        }
        let numbered = sorted.iter().zip(0u64..).map(|((word, _), n)| (word.as_bytes(), n));
        // Words are sorted and unique, which is all the dictionary can object to.
        let dictionary = Map::from_iter(numbered).unwrap_or_default();
        Words { dictionary, ends, ids, weights, size, forgiving: LevenshteinAutomatonBuilder::new(1, true) }
    }
}
