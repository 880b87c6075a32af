//! The words of public posts, in memory: which posts hold which word.
//!
//! It is made of what the store holds, and never written anywhere: what is deleted there leaves no trace in an index
//! that nobody rewrote. A million posts of forty words take some 160 MB.
//!
//! Posts are numbered as they come, so that the newest has the highest number, and found newest first. Every word
//! asked for must be there, or a word that begins with it: whoever asks for "meditat" means both.

use std::{
    collections::{BTreeMap, HashMap},
    ops::Bound,
};

use directory::text;
use roaring::RoaringBitmap;

/// From so many letters on, a word stands for those that begin with it.
const STEM: usize = 4;
/// So many words that begin with one are looked up; a site's vocabulary has few beginnings with more.
const BEGIN_WITH: usize = 400;
/// So many words of a question count.
const LONGEST: usize = 12;

/// A post's id, as its bytes.
pub(super) type PostId = [u8; 8];

/// Which posts hold which word.
#[derive(Default)]
pub(super) struct Index {
    words: BTreeMap<Box<str>, RoaringBitmap>,
    areas: HashMap<Box<str>, RoaringBitmap>,
    languages: HashMap<Box<str>, RoaringBitmap>,
    ids: Vec<PostId>,
    numbers: HashMap<PostId, u32>,
}

/// A post to be found.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    /// The area's slug.
    pub(super) area: &'a str,
    /// As a BCP 47 tag.
    pub(super) language: &'a str,
    /// The thread's title, where the post opens it; else empty.
    pub(super) title: &'a str,
    pub(super) body: &'a str,
}

/// What somebody looks for.
#[derive(Clone, Copy, Default)]
pub(super) struct Question<'a> {
    pub(super) text: &'a str,
    /// In this area alone, by its slug; in all where it is empty.
    pub(super) area: &'a str,
    /// In this language alone.
    pub(super) language: &'a str,
    /// Older ones than this; see [`Found::next`].
    pub(super) before: Option<u32>,
    pub(super) limit: usize,
}

/// What was found.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Found {
    /// Newest first.
    pub(super) ids: Vec<PostId>,
    /// How many there are, those of other pages too.
    pub(super) total: u64,
    /// Where the next page begins, if there is one.
    pub(super) next: Option<u32>,
}

impl Index {
    /// Puts a post in, in the place of what it said before.
    pub(super) fn put(&mut self, id: PostId, words: &Words<'_>) {
        let number = match self.numbers.get(&id).copied() {
            Some(number) => {
                self.clear(&RoaringBitmap::from([number]));
                number
            }
            None => {
                // Four thousand million posts are beyond any machine this runs on.
                let Ok(number) = u32::try_from(self.ids.len()) else { return };
                self.ids.push(id);
                self.numbers.insert(id, number);
                number
            }
        };
        for word in text::tokens(words.title).into_iter().chain(text::tokens(words.body)) {
            match self.words.get_mut(word.as_str()) {
                Some(posts) => {
                    posts.insert(number);
                }
                None => {
                    self.words.insert(word.into(), RoaringBitmap::from([number]));
                }
            }
        }
        for (shelf, name) in [(&mut self.areas, words.area), (&mut self.languages, words.language)] {
            match shelf.get_mut(name) {
                Some(posts) => {
                    posts.insert(number);
                }
                None => {
                    shelf.insert(name.into(), RoaringBitmap::from([number]));
                }
            }
        }
    }

    /// Takes posts out, all in one walk over the words.
    pub(super) fn remove(&mut self, ids: &[PostId]) {
        let gone: RoaringBitmap = ids.iter().filter_map(|id| self.numbers.remove(id)).collect();
        self.clear(&gone);
    }

    fn clear(&mut self, gone: &RoaringBitmap) {
        if gone.is_empty() {
            return;
        }
        self.words.retain(|_, posts| {
            *posts -= gone;
            !posts.is_empty()
        });
        for posts in self.areas.values_mut().chain(self.languages.values_mut()) {
            *posts -= gone;
        }
    }

    /// The posts that hold all these words, newest first. Nothing where no word is asked for.
    pub(super) fn search(&self, question: &Question<'_>) -> Found {
        let mut words = text::tokens(question.text);
        words.truncate(LONGEST);
        words.dedup();
        let Some(mut posts) = self.with_all(&words) else { return Found::default() };
        for (shelf, name) in [(&self.areas, question.area), (&self.languages, question.language)] {
            match shelf.get(name) {
                _ if name.is_empty() => {}
                Some(these) => posts &= these,
                None => posts.clear(),
            }
        }
        let total = posts.len();
        if let Some(before) = question.before {
            posts.remove_range(before..);
        }
        let ids: Vec<PostId> =
            posts.iter().rev().take(question.limit).map(|number| self.id(number)).collect();
        let last = posts.iter().rev().nth(question.limit.saturating_sub(1));
        let next = last.filter(|last| posts.min().is_some_and(|first| first < *last));
        Found { ids, total, next }
    }

    fn id(&self, number: u32) -> PostId {
        self.ids.get(number as usize).copied().unwrap_or_default()
    }

    fn with_all(&self, words: &[String]) -> Option<RoaringBitmap> {
        let mut sets = words.iter().map(|word| self.with(word)).collect::<Vec<_>>();
        // The smallest first: what is left shrinks soonest.
        sets.sort_by_key(RoaringBitmap::len);
        sets.into_iter().reduce(|all, one| all & one)
    }

    /// The posts with a word, or one that begins with it; a plural's singular counts for both.
    fn with(&self, word: &str) -> RoaringBitmap {
        if word.chars().count() < STEM {
            return self.words.get(word).cloned().unwrap_or_default();
        }
        let stem = word.strip_suffix('s').filter(|stem| stem.chars().count() >= STEM).unwrap_or(word);
        let beginning = self
            .words
            .range::<str, _>((Bound::Included(stem), Bound::Unbounded))
            .take_while(|(other, _)| other.starts_with(stem));
        let mut posts = RoaringBitmap::new();
        for (_, these) in beginning.take(BEGIN_WITH) {
            posts |= these;
        }
        posts
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words<'a>(area: &'a str, language: &'a str, title: &'a str, body: &'a str) -> Words<'a> {
        Words { area, language, title, body }
    }

    fn id(number: u8) -> PostId {
        [number; 8]
    }

    fn index() -> Index {
        let mut index = Index::default();
        index.put(id(1), &words("newcomers", "en", "My first day", "I could not sleep, cravings all night"));
        index.put(id(2), &words("newcomers", "en", "", "My sponsor says: sleep comes back"));
        index.put(id(3), &words("steps", "fr", "", "J’ai un parrain, et le sommeil revient"));
        index.put(id(4), &words("newcomers", "en", "", "Meditation helped with the craving"));
        index
    }

    fn found(index: &Index, text: &str) -> Vec<u8> {
        index
            .search(&Question { text, limit: 10, ..Question::default() })
            .ids
            .iter()
            .map(|id| id[0])
            .collect()
    }

    #[test]
    fn all_words_must_be_there_and_the_newest_comes_first() {
        let index = index();
        assert_eq!(found(&index, "sleep"), [2, 1]);
        assert_eq!(found(&index, "Sleep NIGHT"), [1]);
        assert_eq!(found(&index, "first cravings"), [1], "the title counts");
        assert_eq!(found(&index, "craving"), [4, 1]);
        assert_eq!(found(&index, "cravings"), [4, 1]);
        assert_eq!(found(&index, "meditat"), [4]);
        assert_eq!(found(&index, "slee back"), [2]);
        assert_eq!(found(&index, "sle"), [0; 0], "three letters are a word of their own");
        assert_eq!(found(&index, "sommeil"), [3]);
        for nothing in ["", "  ", "…", "sleep xyzzy"] {
            assert_eq!(
                index.search(&Question { text: nothing, limit: 10, ..Question::default() }),
                Found::default()
            );
        }
    }

    #[test]
    fn an_area_and_a_language_narrow_it() {
        let index = index();
        let ask = |text, area, language| {
            let question = Question { text, area, language, limit: 10, before: None };
            index.search(&question).ids.iter().map(|id| id[0]).collect::<Vec<_>>()
        };
        assert_eq!(ask("et", "", "fr"), [3]);
        assert_eq!(ask("et", "newcomers", ""), [0; 0]);
        assert_eq!(ask("sleep", "steps", ""), [0; 0]);
        assert_eq!(ask("sleep", "newcomers", "en"), [2, 1]);
        assert_eq!(ask("sleep", "nowhere", ""), [0; 0]);
    }

    #[test]
    fn what_is_changed_or_taken_away_is_not_found() {
        let mut index = index();
        index.put(id(1), &words("newcomers", "en", "", "I slept"));
        assert_eq!((found(&index, "cravings"), found(&index, "slept")), (vec![4], vec![1]));
        index.remove(&[id(2)]);
        index.remove(&[id(2), id(9)]);
        assert_eq!((found(&index, "sponsor"), index.numbers.len()), (vec![], 3));
        assert!(!index.words.contains_key("sponsor"), "no word is left of it");
    }

    #[test]
    fn pages_neither_skip_nor_repeat() {
        let mut index = Index::default();
        for number in 0..25 {
            index.put(id(number), &words("steps", "en", "", "one day at a time"));
        }
        let (mut seen, mut before) = (Vec::new(), None);
        loop {
            let page = index.search(&Question { text: "time", before, limit: 10, ..Question::default() });
            assert_eq!(page.total, 25);
            seen.extend(page.ids.iter().map(|id| id[0]));
            before = page.next;
            if before.is_none() {
                break;
            }
        }
        assert_eq!(seen, (0..25).rev().collect::<Vec<_>>());
    }

    proptest! {
        /// Whatever is put in and taken out: what is found is what holds the words.
        #[test]
        fn it_finds_what_reading_all_of_them_would(
            posts in proptest::collection::vec((0..30_u8, "[a-cé ]{0,12}", any::<bool>()), 0..60),
            ask in "[a-cé ]{0,8}",
        ) {
            let mut index = Index::default();
            let mut kept: Vec<(u8, String)> = Vec::new();
            for (number, body, goes) in posts {
                let known = kept.iter().position(|(other, _)| *other == number);
                if goes {
                    index.remove(&[id(number)]);
                    if let Some(at) = known { kept.remove(at); }
                } else {
                    index.put(id(number), &words("steps", "en", "", &body));
                    match known {
                        Some(at) => kept[at].1 = body,
                        None => kept.push((number, body)),
                    }
                }
            }
            let asked = text::tokens(&ask);
            let holds = |body: &str| {
                let words = text::tokens(body);
                let is = |asked: &String| words.iter().any(|word| {
                    if asked.chars().count() < STEM { word == asked } else { word.starts_with(asked.as_str()) }
                });
                !asked.is_empty() && asked.iter().all(is)
            };
            let expected: Vec<u8> = kept.iter().rev().filter(|(_, body)| holds(body)).map(|(n, _)| *n).collect();
            let all = index.search(&Question { text: &ask, limit: 100, ..Question::default() });
            prop_assert_eq!(all.ids.iter().map(|id| id[0]).collect::<Vec<_>>(), expected);
        }
    }
}
