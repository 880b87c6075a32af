//! Handles: the two words by which somebody is known in one place, such as "Amber Heron".
//!
//! The machine gives them and nobody chooses one: a name that people make up themselves says who they are sooner or
//! later, and lets somebody take another's. The words are data, in `data/handles/`, one file per language.

use std::{fmt, sync::Arc};

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Two words that stand for somebody in one place. Made from the lists alone, never from what a person typed.
///
/// `Debug` does not show it: with a time beside it in a log, it would tell who was where.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Handle(Arc<str>);

impl Handle {
    /// Reads back a handle that the lists of any language can make, letter by letter as they make it.
    #[must_use]
    pub fn known(text: &str) -> Option<Self> {
        let (first, second) = text.split_once(' ')?;
        let makes = |file| {
            let words = Words::read(file);
            words.first.contains(&first) && words.second.contains(&second)
        };
        LANGUAGES.iter().any(|(_, file)| makes(file)).then(|| Self(text.into()))
    }

    /// What stands where a handle should, and there is none.
    #[must_use]
    pub fn nobody() -> Self {
        Self("—".into())
    }
}

impl fmt::Display for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Handle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Handle(***)")
    }
}

/// Who draws a handle. The two draw from different first words, so that nobody who comes in without an account can
/// ever have the name of somebody who is known by theirs, whoever came first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pool {
    /// Somebody without a phrase: another name the next time.
    Guest,
    /// Somebody with a phrase: the same name whenever they come.
    Returning,
}

/// The handles of one member, the first their own and the others for when somebody has that one already. The same
/// every time, each once, and in the end all that the pool's half of the lists can make (more than 35,000).
///
/// `member` must be uniform, as a [`Member`](crate::Member) is. `language` is a tag such as `de` or `es-MX`; one
/// without a list gets English.
pub fn candidates(member: &[u8; 16], language: &str, pool: Pool) -> impl Iterator<Item = Handle> + use<> {
    let words = Words::read(file_of(language)).of(pool);
    words.walk(member).filter_map(move |number| words.pair(number))
}

/// What a text looks like rather than what it is: two that a hurried reader takes for one have the same skeleton.
///
/// Case, accents, joiners and doubled spaces vanish; `i`, `l`, `1` and `|` are one, and so are `o` and `0`, `rn` and
/// `m`, `vv` and `w`, and the letters that Arabic and Persian keyboards write differently.
///
/// ```
/// assert_eq!(privacy::skeleton("Arnber  Her0n"), privacy::skeleton("amber heron"));
/// ```
#[must_use]
pub fn skeleton(text: &str) -> String {
    let mut skeleton = String::with_capacity(text.len());
    let lower = text.chars().flat_map(char::to_lowercase).nfkd();
    for c in lower.filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match c {
            'i' | 'ı' | '1' | '|' => skeleton.push('l'),
            '0' => skeleton.push('o'),
            'n' if skeleton.ends_with('r') => merge(&mut skeleton, 'm'),
            'v' if skeleton.ends_with('v') => merge(&mut skeleton, 'w'),
            'ß' => skeleton.push_str("ss"),
            'æ' => skeleton.push_str("ae"),
            'œ' => skeleton.push_str("oe"),
            'ø' => skeleton.push('o'),
            'ł' => skeleton.push('l'),
            'ي' | 'ى' => skeleton.push('ی'),
            'ك' => skeleton.push('ک'),
            'ة' => skeleton.push('ه'),
            'ـ' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}' => {}
            c if c.is_whitespace() => {
                if !skeleton.is_empty() && !skeleton.ends_with(' ') {
                    skeleton.push(' ');
                }
            }
            c => skeleton.push(c),
        }
    }
    skeleton.truncate(skeleton.trim_end().len());
    skeleton
}

fn merge(skeleton: &mut String, both: char) {
    skeleton.pop();
    skeleton.push(both);
}

/// Each file has the first words below `[first]`, then the second words below `[second]`, one a line.
const LANGUAGES: [(&str, &str); 5] = [
    ("en", include_str!("../data/handles/en.txt")),
    ("es", include_str!("../data/handles/es.txt")),
    ("fr", include_str!("../data/handles/fr.txt")),
    ("de", include_str!("../data/handles/de.txt")),
    ("fa", include_str!("../data/handles/fa.txt")),
];

fn file_of(language: &str) -> &'static str {
    let tag = language.split(['-', '_']).next().unwrap_or_default();
    let [(_, english), ..] = LANGUAGES;
    LANGUAGES.iter().find(|(known, _)| known.eq_ignore_ascii_case(tag)).map_or(english, |(_, file)| file)
}

struct Words {
    first: Vec<&'static str>,
    second: Vec<&'static str>,
}

impl Words {
    fn read(file: &'static str) -> Self {
        let mut words = Self { first: Vec::with_capacity(400), second: Vec::with_capacity(400) };
        let mut list = &mut words.first;
        for line in file.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            match line {
                "[first]" => list = &mut words.first,
                "[second]" => list = &mut words.second,
                word => list.push(word),
            }
        }
        words
    }

    /// Those of one pool: every other first word, and all second words.
    fn of(self, pool: Pool) -> Self {
        let skip = match pool {
            Pool::Returning => 0,
            Pool::Guest => 1,
        };
        Self { first: self.first.into_iter().skip(skip).step_by(2).collect(), second: self.second }
    }

    /// Every pair's number once, in this member's order.
    fn walk(&self, member: &[u8; 16]) -> impl Iterator<Item = u64> + use<> {
        let all = (self.first.len() * self.second.len()) as u64;
        let [start, stride] = halves(member).map(scatter);
        // A stride without a common divisor meets every number before it comes round again.
        let stride = (1 + stride % all.max(1)..).find(|stride| gcd(*stride, all) <= 1).unwrap_or(1);
        let start = start % all.max(1);
        (0..all).map(move |step| (start + step * stride) % all)
    }

    fn pair(&self, number: u64) -> Option<Handle> {
        let number = usize::try_from(number).ok()?;
        let first = self.first.get(number.checked_div(self.second.len())?)?;
        let second = self.second.get(number % self.second.len())?;
        Some(Handle(format!("{first} {second}").into()))
    }
}

fn halves(member: &[u8; 16]) -> [u64; 2] {
    let number = u128::from_le_bytes(*member);
    [number as u64, (number >> 64) as u64]
}

/// One step of splitmix64 (Steele, Lea and Flood 2014), so that nothing of the member's bytes is seen in the words.
fn scatter(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9e37_79b9_7f4a_7c15);
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

fn gcd(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, HashSet};

    use proptest::prelude::*;

    use super::*;

    const POOLS: [Pool; 2] = [Pool::Guest, Pool::Returning];

    fn member(number: u64) -> [u8; 16] {
        let [a, b] = [scatter(number), scatter(!number)].map(u64::to_le_bytes);
        std::array::from_fn(|index| if index < 8 { a[index] } else { b[index - 8] })
    }

    /// A letter more, less or other, or two beside each other swapped.
    fn one_slip(a: &[char], b: &[char]) -> bool {
        let common = a.iter().zip(b).take_while(|(a, b)| a == b).count();
        match (&a[common..], &b[common..]) {
            ([_, a @ ..], b) | (b, [_, a @ ..]) if a == b => true,
            ([_, a @ ..], [_, b @ ..]) if a == b => true,
            ([a, b, rest @ ..], [c, d, others @ ..]) => a == d && b == c && rest == others,
            _ => false,
        }
    }

    #[test]
    fn no_two_words_of_a_language_look_alike() {
        for (language, file) in LANGUAGES {
            let words = Words::read(file);
            assert!(words.first.len() >= 256 && words.second.len() >= 256, "{language}");
            let all: Vec<_> = words.first.iter().chain(&words.second).collect();
            let skeletons: Vec<Vec<char>> = all.iter().map(|word| skeleton(word).chars().collect()).collect();
            for (i, a) in skeletons.iter().enumerate() {
                for (j, b) in skeletons.iter().enumerate().skip(i + 1) {
                    assert_ne!(a, b, "{language}: {} {}", all[i], all[j]);
                    let short = a.len().min(b.len()) <= 5;
                    assert!(!(short && one_slip(a, b)), "{language}: {} {}", all[i], all[j]);
                }
            }
        }
    }

    #[test]
    fn words_are_letters_of_their_script_and_begin_as_names_do() {
        for (language, file) in LANGUAGES {
            let words = Words::read(file);
            for word in words.first.iter().chain(&words.second) {
                let persian = word.chars().all(|c| ('\u{0621}'..='\u{06cc}').contains(&c));
                let latin = word.chars().all(|c| c.is_alphabetic() && c < '\u{0180}');
                assert!(if language == "fa" { persian } else { latin }, "{language}: {word}");
                let mut letters = word.chars();
                assert!(language == "fa" || letters.next().is_some_and(char::is_uppercase), "{word}");
                assert!(letters.all(|c| !c.is_uppercase()), "{word}");
                assert!(word.nfc().eq(word.chars()) && (2..=16).contains(&word.chars().count()), "{word}");
            }
        }
    }

    #[test]
    fn candidates_are_distinct_and_always_the_same() {
        for (language, _) in LANGUAGES {
            for pool in POOLS {
                let own = || candidates(&member(7), language, pool);
                let first: Vec<_> = own().take(5_000).collect();
                assert_eq!(first.iter().collect::<HashSet<_>>().len(), 5_000, "{language}");
                assert!(own().zip(&first).all(|(again, first)| again == *first));
            }
        }
    }

    /// Together they have all the lists can make; no first word is in both, and each is large.
    #[test]
    fn a_guest_never_has_a_name_of_somebody_known() {
        for (language, file) in LANGUAGES {
            let [guests, returning] = POOLS.map(|pool| Words::read(file).of(pool));
            let [guests, returning]: [HashSet<_>; 2] = [&guests, &returning].map(|words| {
                assert!(words.first.len() >= 120, "{language}");
                words.first.iter().copied().collect()
            });
            assert!(guests.is_disjoint(&returning), "{language}");
            let words = Words::read(file);
            assert_eq!(guests.len() + returning.len(), words.first.len(), "{language}");
            let [all_guests, all_returning] =
                POOLS.map(|pool| candidates(&[0; 16], language, pool).collect::<HashSet<_>>());
            assert!(all_guests.is_disjoint(&all_returning), "{language}");
            assert!(all_guests.len().min(all_returning.len()) > 35_000, "{language}");
            assert_eq!(all_guests.len() + all_returning.len(), words.first.len() * words.second.len());
        }
    }

    #[test]
    fn the_same_member_keeps_their_handle() {
        let own = |member, language| candidates(&[member; 16], language, Pool::Returning).next();
        assert_eq!(own(0, "en"), own(0, "en-GB"));
        assert_eq!(own(9, "xx"), own(9, "en"));
        assert_eq!(own(9, ""), own(9, "en"));
        assert_ne!(own(9, "FA-ir"), own(9, "en"));
    }

    /// 100,000 members: every word is drawn about equally often (six standard deviations), and so are the handles.
    #[test]
    fn handles_are_spread_evenly() {
        const MEMBERS: u64 = 100_000;
        for ((language, file), pool) in [(LANGUAGES[0], Pool::Guest), (LANGUAGES[4], Pool::Returning)] {
            let words = Words::read(file).of(pool);
            let mut counts: [BTreeMap<String, u64>; 2] = Default::default();
            let mut handles = BTreeMap::<String, u64>::new();
            for number in 0..MEMBERS {
                let own = words.walk(&member(number)).next().and_then(|own| words.pair(own)).unwrap();
                let (first, second) = own.0.split_once(' ').unwrap();
                *counts[0].entry(first.to_owned()).or_default() += 1;
                *counts[1].entry(second.to_owned()).or_default() += 1;
                *handles.entry(own.to_string()).or_default() += 1;
            }
            for (counts, words) in counts.iter().zip([&words.first, &words.second]) {
                assert_eq!(counts.len(), words.len(), "{language}: a word is never drawn");
                let expected = MEMBERS as f64 / words.len() as f64;
                let far = counts.values().map(|count| (*count as f64 - expected).abs()).fold(0.0, f64::max);
                assert!(far < 6.0 * expected.sqrt(), "{language}: {far} from {expected}");
            }
            // Thrown evenly into so many boxes, N things fill M·(1 − e^(−N/M)) of them.
            let boxes = (words.first.len() * words.second.len()) as f64;
            let filled = boxes * (1.0 - (-(MEMBERS as f64) / boxes).exp());
            assert!((handles.len() as f64 - filled).abs() < 0.01 * boxes, "{} of {filled}", handles.len());
            assert!(handles.values().all(|count| *count <= 16), "{language}");
        }
    }

    #[test]
    fn only_what_the_lists_make_is_known() {
        for (language, _) in LANGUAGES {
            for pool in POOLS {
                for handle in candidates(&member(3), language, pool).take(50) {
                    assert_eq!(Handle::known(&handle.to_string()), Some(handle));
                }
            }
        }
        for other in
            ["", " ", "Amber", "amber heron", "Amber  Heron", "Heron Amber", "Amber Heron ", "Ann Heron", "—"]
        {
            assert_eq!(Handle::known(other), None, "{other}");
        }
        assert!(Handle::known("Amber Heron").is_some());
        assert_eq!(Handle::known(&Handle::nobody().to_string()), None);
    }

    #[test]
    fn debug_shows_nothing() {
        assert_eq!(format!("{:?}", Handle::known("Amber Heron").unwrap()), "Handle(***)");
    }

    #[test]
    fn what_looks_alike_has_one_skeleton() {
        for (a, b) in [
            ("Amber Heron", "AMBER HERON"),
            ("Amber Heron", "Arnber\u{200b} Her0n "),
            ("Willow", "VViI1ow"),
            ("Élan Cerise", "elan cerise"),
            ("Weißdorn", "WEISSDORN"),
            ("سیب كوچك", "سيب کوچک"),
            ("İnlet", "inlet"),
            ("ﬁne", "FINE"),
        ] {
            assert_eq!(skeleton(a), skeleton(b));
        }
        assert_ne!(skeleton("Amber Heron"), skeleton("Amber Hare"));
        assert_eq!(skeleton(" \u{301} \u{200d}"), "");
    }

    proptest! {
        #[test]
        fn no_text_or_language_makes_it_panic(text in any::<String>(), member in any::<[u8; 16]>()) {
            let _ = Handle::known(&text);
            let once = skeleton(&text);
            prop_assert!(once.len() <= 40 * text.len() + 1);
            for pool in POOLS {
                prop_assert!(candidates(&member, &text, pool).take(64).count() == 64);
            }
        }
    }
}
