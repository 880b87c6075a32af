//! Words that two people must write alike: a verifier's name, and the word they ask with.

use std::{fmt, str::FromStr};

use thiserror::Error;
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

/// The most bytes that one may have, once it is folded.
const LONGEST: usize = 120;

/// Nothing, or too much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("1 to {LONGEST} letters are wanted here")]
pub struct NotAWord;

/// Small letters, one kind of space between words, and one way to write each letter (Unicode's NFKC).
fn folded(text: &str) -> Result<Zeroizing<String>, NotAWord> {
    if text.len() > 8 * LONGEST {
        return Err(NotAWord);
    }
    let plain: Zeroizing<String> = Zeroizing::new(text.nfkc().collect());
    let small: Zeroizing<String> = Zeroizing::new(plain.to_lowercase().nfkc().collect());
    let words = Zeroizing::new(small.split_whitespace().collect::<Vec<_>>().join(" "));
    if (1..=LONGEST).contains(&words.len()) && !words.chars().any(char::is_control) {
        Ok(words)
    } else {
        Err(NotAWord)
    }
}

macro_rules! word {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq)]
        pub struct $name(Zeroizing<String>);

        impl $name {
            /// As it is compared.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = NotAWord;

            fn from_str(text: &str) -> Result<Self, NotAWord> {
                folded(text).map(Self)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "(***)"))
            }
        }
    };
}

word!(
    /// To whom tokens are to be shown: a name that both write alike, whatever their capitals and spaces. It stands on
    /// every paper, so that none is good for anybody else. Prints `***`; wiped when dropped.
    Verifier
);

word!(
    /// What the verifier says or writes when they ask: a word or a date of their own, so that what was shown to them
    /// once is not shown to them again by somebody who saw it. Prints `***`; wiped when dropped.
    Challenge
);
