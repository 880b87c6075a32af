//! Many texts in one block of memory, and three ways to look one up where they are sorted.

use std::{cmp::Ordering, ops::Range};

/// Texts kept end to end. Positions are stable; an unknown position reads as the empty text.
#[derive(Debug, Default)]
pub(super) struct Strings {
    text: String,
    ends: Vec<u32>,
}

impl Strings {
    /// Takes the texts' letters, and where each text ends in them.
    pub(super) fn new(text: String, ends: Vec<u32>) -> Self {
        Self { text, ends }
    }

    pub(super) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(super) fn get(&self, at: usize) -> &str {
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or(0);
        let end = self.ends.get(at).copied().unwrap_or(start);
        self.text.get(start as usize..end as usize).unwrap_or_default()
    }

    /// Where a text stands; the texts must be sorted.
    pub(super) fn position(&self, wanted: &str) -> Option<usize> {
        self.search(0..self.len(), |text| text.cmp(wanted))
    }

    /// The texts that begin so; the texts must be sorted.
    pub(super) fn starting_with(&self, prefix: &str) -> Range<usize> {
        self.narrow(0..self.len(), prefix)
    }

    /// The texts that differ from `word` by one typing error: a letter too many, missing or wrong, or two letters
    /// swapped. The texts must be sorted.
    ///
    /// Walks down the letters of the word. What begins like the word up to an error is one range of the sorted
    /// texts, and the range shrinks fast; so the cost is in the first two letters. Outside ASCII the first letter
    /// must be right, since the next letter may be any of thousands.
    pub(super) fn one_error_from(&self, word: &str) -> Vec<usize> {
        let mut found = Vec::new();
        let mut range = 0..self.len();
        if word.is_ascii() {
            range.end =
                self.partition(range.clone(), |text| text.bytes().next().is_none_or(|byte| byte.is_ascii()));
        }
        for (at, letter) in word.char_indices() {
            let (before, from_here) = word.split_at(at);
            range = self.narrow(range, before);
            if range.is_empty() {
                break;
            }
            if at > 0 || word.is_ascii() {
                self.errors_at(range.clone(), at, from_here, letter, &mut found);
            }
        }
        let last = self.narrow(range, word);
        found.extend(last.filter(|i| self.get(*i)[word.len()..].chars().count() == 1));
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Texts of `range`, all alike in their first `at` bytes, that go on like `rest` but for one error right there.
    fn errors_at(&self, range: Range<usize>, at: usize, rest: &str, letter: char, found: &mut Vec<usize>) {
        let after = &rest[letter.len_utf8()..];
        let tail_is = |tail: &str, from: usize, range: Range<usize>| {
            self.search(range, |text| text.get(from..).unwrap_or_default().cmp(tail))
        };
        found.extend(tail_is(after, at, range.clone()));
        let swapped =
            after.chars().next().map(|next| (next, format!("{letter}{}", &after[next.len_utf8()..])));
        let mut start = range.start;
        while start < range.end {
            let Some(here) = self.get(start).get(at..).and_then(|tail| tail.chars().next()) else {
                start += 1;
                continue;
            };
            let from = at + here.len_utf8();
            let same = |text: &str| text.get(at..).is_some_and(|tail| tail.chars().next() <= Some(here));
            let end = self.partition(start..range.end, same).max(start + 1);
            if here != letter {
                found.extend(tail_is(after, from, start..end));
                found.extend(tail_is(rest, from, start..end));
            }
            if let Some((next, tail)) = &swapped
                && *next == here
                && here != letter
            {
                found.extend(tail_is(tail, from, start..end));
            }
            start = end;
        }
    }

    fn narrow(&self, range: Range<usize>, prefix: &str) -> Range<usize> {
        let start = self.partition(range.clone(), |text| text < prefix);
        let end = self.partition(start..range.end, |text| text.starts_with(prefix));
        start..end
    }

    fn search(&self, range: Range<usize>, compare: impl Fn(&str) -> Ordering) -> Option<usize> {
        let at = self.partition(range.clone(), |text| compare(text) == Ordering::Less);
        (at < range.end && compare(self.get(at)) == Ordering::Equal).then_some(at)
    }

    /// The first position of `range` for which `before` no longer holds.
    fn partition(&self, range: Range<usize>, before: impl Fn(&str) -> bool) -> usize {
        let (mut low, mut high) = (range.start, range.end.max(range.start));
        while low < high {
            let middle = low + (high - low) / 2;
            if before(self.get(middle)) { low = middle + 1 } else { high = middle }
        }
        low
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn strings(mut texts: Vec<String>) -> (Vec<String>, Strings) {
        texts.sort();
        texts.dedup();
        let mut ends = Vec::new();
        let mut all = String::new();
        for text in &texts {
            all.push_str(text);
            ends.push(u32::try_from(all.len()).unwrap());
        }
        (texts, Strings::new(all, ends))
    }

    /// One error apart, the slow and obvious way.
    fn one_error(a: &str, b: &str) -> bool {
        let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
        let start = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
        let (a, b) = (&a[start..], &b[start..]);
        let without_first = |x: &[char]| x.get(1..).map(<[char]>::to_vec);
        match (a, b) {
            ([], [_]) | ([_], []) => true,
            ([x, y, a @ ..], [p, q, b @ ..]) if x == q && y == p && a == b => x != y,
            _ => {
                let (a1, b1) = (without_first(a), without_first(b));
                !(a.is_empty() && b.is_empty())
                    && (a1 == b1 || a1.as_deref() == Some(b) || b1.as_deref() == Some(a))
            }
        }
    }

    proptest! {
        #[test]
        fn lookups_agree_with_the_obvious_way(
            texts in prop::collection::vec("[abc]{1,6}", 1..60),
            word in "[abcd]{1,6}",
        ) {
            let (texts, strings) = strings(texts);
            prop_assert_eq!(strings.position(&word), texts.binary_search(&word).ok());
            let prefixed: Vec<_> = (0..texts.len()).filter(|i| texts[*i].starts_with(&word)).collect();
            prop_assert_eq!(strings.starting_with(&word).collect::<Vec<_>>(), prefixed);
            let near: Vec<_> = (0..texts.len()).filter(|i| one_error(&texts[*i], &word)).collect();
            prop_assert_eq!(strings.one_error_from(&word), near);
        }

        #[test]
        fn any_text_is_looked_up_without_a_fall(texts in prop::collection::vec("\\PC{1,5}", 0..20), word in "\\PC{0,6}") {
            let (texts, strings) = strings(texts);
            for at in strings.one_error_from(&word) {
                prop_assert!(one_error(&texts[at], &word));
            }
        }
    }
}
