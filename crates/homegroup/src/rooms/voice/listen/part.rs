//! Which part of a file without an end is asked for.
//!
//! Players that ask for everything from the beginning get an ordinary answer, as they would from a radio station. Apple's
//! first ask for two bytes, and then for as many as they can imagine; they want exactly what they asked for. Nobody can
//! begin in the middle: who asks for that is heard as asking for the whole, as HTTP allows.

use std::ops::RangeInclusive;

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};

/// A part of a listener's file.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Part {
    /// All of it, for as long as it goes on.
    All,
    /// From the beginning up to this byte.
    UpTo(u64),
    /// Bytes that never change.
    OfHead(RangeInclusive<usize>),
}

impl Part {
    /// What is asked for, of a file that begins with so many bytes of head.
    pub(super) fn asked(headers: &HeaderMap, head: usize) -> Self {
        let range = headers.get(header::RANGE).and_then(|range| range.to_str().ok());
        range.and_then(|range| Self::read(range, head)).unwrap_or(Self::All)
    }

    fn read(range: &str, head: usize) -> Option<Self> {
        let (from, to) = range.trim().strip_prefix("bytes=")?.split_once('-')?;
        let (from, to) = (number(from)?, number(to)?);
        let of_head = |to: u64| usize::try_from(to).ok().filter(|to| *to < head);
        match (from, of_head(to)) {
            (from, _) if from > to => None,
            (from, Some(to)) => Some(Self::OfHead(usize::try_from(from).ok()?..=to)),
            (0, None) => Some(Self::UpTo(to)),
            _ => None,
        }
    }

    pub(super) fn status(&self) -> StatusCode {
        if *self == Self::All { StatusCode::OK } else { StatusCode::PARTIAL_CONTENT }
    }

    /// For `Content-Range`: how long the whole is, nobody knows.
    pub(super) fn content_range(&self) -> Option<HeaderValue> {
        let (from, to) = match self {
            Self::All => return None,
            Self::UpTo(to) => (0, *to),
            Self::OfHead(range) => (*range.start() as u64, *range.end() as u64),
        };
        HeaderValue::try_from(format!("bytes {from}-{to}/*")).ok()
    }

    /// How many bytes at most.
    pub(super) fn limit(&self) -> u64 {
        match self {
            Self::All => u64::MAX,
            Self::UpTo(to) => to.saturating_add(1),
            Self::OfHead(range) => range.clone().count() as u64,
        }
    }
}

/// Digits and nothing else.
fn number(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn asked(range: &str) -> Part {
        let mut headers = HeaderMap::new();
        headers.insert(header::RANGE, HeaderValue::try_from(range).unwrap());
        Part::asked(&headers, 100)
    }

    #[test]
    fn what_players_ask_for() {
        // Safari on a telephone, first and then.
        assert_eq!(asked("bytes=0-1"), Part::OfHead(0..=1));
        assert_eq!(asked("bytes=0-1073741822"), Part::UpTo(1_073_741_822));
        // Chromium and Firefox.
        assert_eq!(asked("bytes=0-"), Part::All);
        assert_eq!(Part::asked(&HeaderMap::new(), 100), Part::All);
        assert_eq!((asked("bytes=99-99"), asked("bytes=0-100")), (Part::OfHead(99..=99), Part::UpTo(100)));
        for middle in
            ["bytes=1-", "bytes=5000-", "bytes=50-150", "bytes=-500", "bytes=0-1,5-6", "bytes=2-1", ""]
        {
            assert_eq!(asked(middle), Part::All, "{middle}");
        }
        for odd in ["bytes", "bytes=", "bytes=-", "bytes=+0-1", "items=0-1", "bytes=0-99999999999999999999"] {
            assert_eq!(asked(odd), Part::All, "{odd}");
        }
        assert_eq!(Part::All.content_range(), None);
        assert_eq!(asked("bytes=0-1").content_range().unwrap(), "bytes 0-1/*");
        assert_eq!(asked("bytes=0-18446744073709551615").limit(), u64::MAX);
    }

    proptest! {
        #[test]
        fn what_is_told_is_what_was_asked(from in 0_u64..300, to in 0_u64..300, text in "[-bytes=0-9, ]{0,20}") {
            let part = asked(&format!("bytes={from}-{to}"));
            if let Some(range) = part.content_range() {
                prop_assert_eq!(range, format!("bytes {from}-{to}/*"));
                prop_assert_eq!((part.status(), part.limit()), (StatusCode::PARTIAL_CONTENT, to - from + 1));
                prop_assert!(from == 0 || to < 100);
            } else {
                prop_assert!((part.status(), part.limit()) == (StatusCode::OK, u64::MAX));
                prop_assert!(from > to || (from > 0 && to >= 100));
            }
            let any = asked(&text);
            prop_assert!(any == Part::All || any.content_range().is_some());
        }
    }
}
