//! What is in a letter: a page as its reader sees it, and the answer to it.

use axum::http::StatusCode;
use journal::Document;
use privacy::share::{Letter as Sealed, PublicKey, ShareId, Unsealable};
use serde::{Deserialize, Serialize};
use store::ReceivedShare;

use super::super::here::{Here, broken};
use crate::random;

/// A page as its reader sees it.
#[derive(Serialize, Deserialize)]
pub(super) struct Letter {
    v: u8,
    #[serde(default)]
    pub(super) title: String,
    #[serde(default)]
    pub(super) at: String,
    /// What was asked, and the answer.
    #[serde(default)]
    pub(super) lines: Vec<(String, String)>,
    /// To which an answer is sealed.
    #[serde(default)]
    key: String,
}

/// What a reader says to it.
#[derive(Serialize, Deserialize)]
pub(super) struct Answer {
    v: u8,
    #[serde(default)]
    pub(super) at: String,
    #[serde(default)]
    pub(super) words: String,
}

impl Letter {
    pub(super) fn of(title: &str, page: &Document, lines: Vec<(String, String)>, key: &PublicKey) -> Self {
        let at = page.at.map(|day| day.to_string()).unwrap_or_default();
        Self { v: 1, title: title.to_owned(), at, lines, key: key.to_string() }
    }

    pub(super) fn key(&self) -> Option<PublicKey> {
        self.key.parse().ok()
    }

    /// # Errors
    /// The outer where there is no randomness, the inner where it cannot be sealed.
    pub(super) fn seal(
        &self,
        key: &PublicKey,
        share: &ShareId,
    ) -> Result<Result<Sealed, Unsealable>, StatusCode> {
        seal(self, key, share)
    }
}

impl Answer {
    pub(super) fn of(day: jiff::civil::Date, words: &str) -> Self {
        Self { v: 1, at: day.to_string(), words: words.to_owned() }
    }

    /// As [`Letter::seal`].
    pub(super) fn seal(
        &self,
        key: &PublicKey,
        share: &ShareId,
    ) -> Result<Result<Sealed, Unsealable>, StatusCode> {
        seal(self, key, share)
    }
}

fn seal(
    what: &impl Serialize,
    key: &PublicKey,
    share: &ShareId,
) -> Result<Result<Sealed, Unsealable>, StatusCode> {
    let plain = serde_json::to_vec(what).map_err(broken)?;
    let (fresh, nonce) = (random::bytes().map_err(broken)?, random::bytes().map_err(broken)?);
    Ok(key.seal(share, &plain, fresh, nonce))
}

/// What was shared, opened. `None` where it cannot be.
pub(super) fn open(here: &Here, received: &ReceivedShare) -> Result<Option<Letter>, StatusCode> {
    let writing = here.writing().ok_or(StatusCode::FORBIDDEN)?;
    let (Ok(reader), Ok(share)) = (received.reader.parse(), received.id.parse()) else { return Ok(None) };
    let Ok(sealed) = Sealed::from_bytes(received.sealed.clone()) else { return Ok(None) };
    let plain = writing.reader(&reader).open(&share, &sealed);
    Ok(plain.ok().and_then(|plain| serde_json::from_slice(&plain).ok()))
}

/// The answer to one's own share, opened. `None` where there is none, or it cannot be.
pub(super) fn open_answer(here: &Here, share: &str, sealed: &[u8]) -> Result<Option<Answer>, StatusCode> {
    let writing = here.writing().ok_or(StatusCode::FORBIDDEN)?;
    let Ok(share) = share.parse::<ShareId>() else { return Ok(None) };
    let Ok(sealed) = Sealed::from_bytes(sealed.to_vec()) else { return Ok(None) };
    let plain = writing.answers(&share).open(&share, &sealed);
    Ok(plain.ok().and_then(|plain| serde_json::from_slice(&plain).ok()))
}
