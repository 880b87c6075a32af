//! The long list of the Electronic Frontier Foundation: 7,776 words that are easy to tell apart, and of which none
//! begins another.

/// How many words there are: one for every throw of five dice.
pub(crate) const COUNT: u16 = 7_776;

/// Sorted by bytes, one word a line.
const LIST: &str = include_str!("../data/eff-long.txt");

/// Where each word starts, and where the next one would after the last.
static STARTS: [u16; COUNT as usize + 1] = starts();

/// Worked out by the compiler, which thereby also checks the number of words.
const fn starts() -> [u16; COUNT as usize + 1] {
    let bytes = LIST.as_bytes();
    let mut starts = [0; COUNT as usize + 1];
    let (mut word, mut at) = (0, 0);
    while at < bytes.len() {
        if bytes[at] == b'\n' {
            word += 1;
            starts[word] = at as u16 + 1;
        }
        at += 1;
    }
    assert!(word == COUNT as usize && at < u16::MAX as usize, "the list is not what it was");
    starts
}

/// The word at an index below [`COUNT`].
pub(crate) fn word(index: u16) -> &'static str {
    let index = usize::from(index % COUNT);
    &LIST[usize::from(STARTS[index])..usize::from(STARTS[index + 1]) - 1]
}

/// Where a word stands in the list.
pub(crate) fn find(text: &str) -> Option<u16> {
    let (mut low, mut high) = (0, COUNT);
    while low < high {
        let middle = low + (high - low) / 2;
        match word(middle).cmp(text) {
            std::cmp::Ordering::Less => low = middle + 1,
            std::cmp::Ordering::Greater => high = middle,
            std::cmp::Ordering::Equal => return Some(middle),
        }
    }
    None
}

/// Where the word stands that is `text` but for its hyphen.
pub(crate) fn find_unhyphenated(text: &str) -> Option<u16> {
    let same = |word: &str| word.split_once('-').is_some_and(|(a, b)| text.strip_prefix(a) == Some(b));
    (0..COUNT).find(|index| same(word(*index)))
}

/// The first word of which `text` is one slip away: a letter more, less, other, or two beside each other swapped.
pub(crate) fn near(text: &str) -> Option<&'static str> {
    (0..COUNT).map(word).find(|word| one_slip(word.as_bytes(), text.as_bytes()))
}

/// Compares what is left once the common beginning is passed: one slip later the rest must be the same.
fn one_slip(word: &[u8], text: &[u8]) -> bool {
    let common = word.iter().zip(text).take_while(|(a, b)| a == b).count();
    match (&word[common..], &text[common..]) {
        ([], []) => false,
        ([_, a @ ..], b) | (b, [_, a @ ..]) if a == b => true,
        ([_, a @ ..], [_, b @ ..]) if a == b => true,
        ([a, b, rest @ ..], [c, d, others @ ..]) => a == d && b == c && rest == others,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_and_begins_no_other() {
        let words: Vec<_> = (0..COUNT).map(word).collect();
        for (index, word) in words.iter().enumerate() {
            assert_eq!(find(word), Some(index as u16));
            assert!(word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-'), "{word}");
        }
        assert!(words.windows(2).all(|pair| pair[0] < pair[1] && !pair[1].starts_with(pair[0])));
        assert_eq!((words[0], words[7_775]), ("abacus", "zoom"));
        assert!(["", "abacu", "abacuss", "zzz", "-"].iter().all(|word| find(word).is_none()));
    }

    #[test]
    fn one_slip_is_forgiven() {
        for slip in [
            "bacus", "abacu", "abcus", "xabacus", "abacuss", "abaxcus", "abakus", "abacuz", "abcaus",
            "baacus",
        ] {
            assert_eq!(near(slip), Some("abacus"), "{slip}");
        }
        for far in ["", "abaxxus", "aabbacus", "xyzzyxyzzy", "éééé"] {
            assert_eq!(near(far), None, "{far}");
        }
    }
}
