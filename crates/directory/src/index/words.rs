//! Finding meetings by words.
//!
//! Every word of a name, group, place, address, region and note stands in a dictionary (an FST) that leads to the
//! meetings holding it, each with the weight of the field it stood in. A searched word finds itself, words that
//! begin with it, and, from five letters on and only where the dictionary lacks it, words one typing error away.
//! All searched words must be found; the rarer a word and the weightier its field, the better the match.

use std::{ops::Range, sync::Arc};

use fst::{IntoStreamer, Map, Streamer};
use levenshtein_automata::{DFA, Distance, LevenshteinAutomatonBuilder, SINK_STATE};
use rustc_hash::FxHashMap;

use super::{Listing, build::Change, sets::BitSet};
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
    dictionary: Arc<Map<Vec<u8>>>,
    entries: Entries,
    size: usize,
    forgiving: Arc<LevenshteinAutomatonBuilder>,
}

/// For each dictionary word, the meetings that hold it, ascending, each with the best weight.
#[derive(Debug, Default, PartialEq, Eq)]
struct Entries {
    /// Where those of each word end; they begin where those of the word before end.
    ends: Vec<u32>,
    ids: Vec<u32>,
    weights: Vec<u8>,
}

impl Entries {
    fn with_capacity(words: usize, entries: usize) -> Self {
        let (ids, weights) = (Vec::with_capacity(entries), Vec::with_capacity(entries));
        Self { ends: Vec::with_capacity(words), ids, weights }
    }

    fn range(&self, word: usize) -> Range<usize> {
        let start = word.checked_sub(1).map_or(0, |before| self.ends[before]);
        start as usize..self.ends[word] as usize
    }

    fn ids_of(&self, word: usize) -> &[u32] {
        &self.ids[self.range(word)]
    }

    fn of(&self, word: usize) -> impl Iterator<Item = Entry> {
        let range = self.range(word);
        self.ids[range.clone()].iter().copied().zip(self.weights[range].iter().copied())
    }

    fn push(&mut self, (id, weight): Entry) {
        self.ids.push(id);
        self.weights.push(weight);
    }

    /// Ends the entries of a word. Tells whether it has any.
    fn end_word(&mut self) -> bool {
        let before = self.ends.last().copied().unwrap_or(0);
        self.ends.push(self.ids.len() as u32);
        before < self.ids.len() as u32
    }
}

/// A meeting and the weight a word has there.
type Entry = (u32, u8);

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
        let sorted = gathered.sorted();
        let total = sorted.iter().map(|(_, entries)| entries.len()).sum();
        let mut entries = Entries::with_capacity(sorted.len(), total);
        for (_, of_word) in &sorted {
            of_word.iter().for_each(|entry| entries.push(*entry));
            entries.end_word();
        }
        Self {
            dictionary: Arc::new(dictionary(sorted.iter().map(|(word, _)| word.as_bytes()))),
            entries,
            size: listings.len(),
            forgiving: Arc::new(LevenshteinAutomatonBuilder::new(1, true)),
        }
    }

    /// The words after a change.
    pub(super) fn renew(&self, change: &Change, listings: &[Listing]) -> Self {
        let mut gathered = Gathered::default();
        for id in change.fresh() {
            gathered.listing(&listings[*id as usize], *id);
        }
        let (known, new): (Vec<_>, Vec<_>) = gathered
            .sorted()
            .into_iter()
            .map(|(word, entries)| (self.dictionary.get(word.as_bytes()), word, entries))
            .partition(|(ordinal, ..)| ordinal.is_some());
        let mut known = known.into_iter().map(|(ordinal, _, entries)| (ordinal, entries)).peekable();
        let mut entries = Entries::with_capacity(self.entries.ends.len(), self.entries.ids.len());
        let mut lost = false;
        for word in 0..self.entries.ends.len() {
            let came = known.next_if(|(ordinal, _)| *ordinal == Some(word as u64));
            let mut came = came.into_iter().flat_map(|(_, entries)| entries).peekable();
            for (id, weight) in self.entries.of(word) {
                let Some(id) = change.moved(id) else { continue };
                while let Some(entry) = came.next_if(|(new, _)| *new < id) {
                    entries.push(entry);
                }
                entries.push((id, weight));
            }
            came.for_each(|entry| entries.push(entry));
            lost |= !entries.end_word();
        }
        let renewed = Self {
            dictionary: self.dictionary.clone(),
            entries,
            size: change.size(),
            forgiving: self.forgiving.clone(),
        };
        if lost || !new.is_empty() {
            return renewed.with_words(new.into_iter().map(|(_, word, entries)| (word, entries)).collect());
        }
        renewed
    }

    /// With these words in addition, which are sorted and none of its own, and without those that no meeting holds.
    fn with_words(self, new: Vec<Gathering>) -> Self {
        let more: usize = new.iter().map(|(_, entries)| entries.len()).sum();
        let mut entries =
            Entries::with_capacity(self.entries.ends.len() + new.len(), self.entries.ids.len() + more);
        let mut words: Vec<Box<[u8]>> = Vec::with_capacity(self.entries.ends.len() + new.len());
        let mut new = new.into_iter().peekable();
        let mut put = |word: &[u8], of_word: &mut dyn Iterator<Item = Entry>| {
            of_word.for_each(|entry| entries.push(entry));
            entries.end_word();
            words.push(word.into());
        };
        let mut old = self.dictionary.stream();
        while let Some((word, ordinal)) = old.next() {
            while let Some((word, of_word)) = new.next_if(|(new, _)| new.as_bytes() < word) {
                put(word.as_bytes(), &mut of_word.into_iter());
            }
            if !self.entries.range(ordinal as usize).is_empty() {
                put(word, &mut self.entries.of(ordinal as usize));
            }
        }
        new.for_each(|(word, of_word)| put(word.as_bytes(), &mut of_word.into_iter()));
        let dictionary = Arc::new(dictionary(words.iter().map(AsRef::as_ref)));
        Self { dictionary, entries, ..self }
    }

    /// Keeps the meetings that hold every word of `text`, and says how well.
    pub(super) fn search(&self, text: &str, set: &mut BitSet) -> Scores {
        let mut words = text::tokens(text);
        words.truncate(MOST_WORDS);
        let forms: Vec<Vec<Form>> = words.iter().map(|word| self.forms(word)).collect();
        for forms in &forms {
            let mut any = BitSet::empty(self.size);
            forms.iter().flat_map(|form| self.entries.ids_of(form.word)).for_each(|id| any.insert(*id));
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
            for (id, weight) in self.entries.of(form.word) {
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
        let found = self.entries.ids_of(word).len().max(1);
        (self.size / found).max(1).ilog2() + 1
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

#[cfg(test)]
impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        self.dictionary.as_fst().as_bytes() == other.dictionary.as_fst().as_bytes()
            && (&self.entries, self.size) == (&other.entries, other.size)
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
    entries: Vec<Vec<Entry>>,
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

    /// The words, ascending.
    fn sorted(self) -> Vec<Gathering> {
        let mut entries = self.entries;
        let mut sorted: Vec<(Box<str>, u32)> = self.ordinals.into_iter().collect();
        sorted.sort_unstable();
        let mut take = |ordinal: u32| std::mem::take(&mut entries[ordinal as usize]);
        sorted.into_iter().map(|(word, ordinal)| (word, take(ordinal))).collect()
    }
}

/// A word and where it stands.
type Gathering = (Box<str>, Vec<Entry>);

/// Of words that are sorted and unique, which is all it can object to; each under its place.
fn dictionary<'a>(words: impl Iterator<Item = &'a [u8]>) -> Map<Vec<u8>> {
    Map::from_iter(words.zip(0u64..)).unwrap_or_default()
}
