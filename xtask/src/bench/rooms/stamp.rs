//! When something was said, written into what was said: the room's check of words stops digits that could be a
//! telephone's, so a stamp is letters.

use std::time::{Duration, Instant};

/// Stands before a stamp.
const MARK: &[u8] = b"stamped ";
/// Letters of a stamp, one for each four bits.
const LETTERS: usize = 16;

/// What stamps are counted from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Watch(Instant);

impl Watch {
    pub(super) fn start() -> Self {
        Self(Instant::now())
    }

    /// Something to say, as long as a short share, with the time it is.
    pub(super) fn words(self) -> String {
        let nanoseconds = u64::try_from(self.0.elapsed().as_nanos()).unwrap_or(u64::MAX);
        let letters = (0..LETTERS).rev().map(|place| {
            let four = (nanoseconds >> (4 * place)) & 15;
            char::from(b'a' + u8::try_from(four).unwrap_or(0))
        });
        let stamp: String = letters.collect();
        format!(
            "Today was better than yesterday and I would like to thank all of you for listening stamped {stamp}"
        )
    }

    /// How long ago the words of a frame were made. `None` where they bear no stamp.
    pub(super) fn since(self, frame: &[u8]) -> Option<Duration> {
        let mark = frame.windows(MARK.len()).rposition(|part| part == MARK)?;
        let stamp = frame.get(mark + MARK.len()..)?.get(..LETTERS)?;
        let nanoseconds = stamp.iter().try_fold(0_u64, |number, letter| {
            let four = letter.checked_sub(b'a').filter(|four| *four < 16)?;
            Some(number << 4 | u64::from(four))
        })?;
        self.0.elapsed().checked_sub(Duration::from_nanos(nanoseconds))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_is_read_again() {
        let watch = Watch(Instant::now() - Duration::from_secs(5));
        let words = watch.words();
        let since = watch.since(format!("{{\"text\":\"{words}\"}}").as_bytes());
        assert!(since.is_some_and(|since| since < Duration::from_secs(4)), "{since:?}");
        assert_eq!(watch.since(b"nothing"), None);
        assert_eq!(watch.since(b"stamped ABC"), None);
    }
}
