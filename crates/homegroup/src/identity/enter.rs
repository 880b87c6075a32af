//! Coming back with six words.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use privacy::{Phrase, PhraseError};

use super::{
    busy, let_in,
    me::{self, Entry},
    or_broken,
    sent::Sent,
    toll::{self, Toll},
};
use crate::web::texts::Locale;

/// Longer texts than six words in any writing are not repeated on the page, in letters.
const LONGEST: usize = 300;

/// `POST /me/in`: whatever phrase it is, it is hashed and lets somebody in. Whether anything is kept under it is not
/// looked at here, so the answer cannot tell (P9); `/me` says it to whoever is in.
pub(super) async fn take(sent: Sent) -> Response {
    let phrase = match Phrase::read(sent.form.get("words")) {
        Ok(phrase) => phrase,
        Err(error) => return unreadable(&sent, error).await,
    };
    match toll::take(&sent) {
        Ok(None) => {}
        Ok(Some(owed)) => return not_yet(&sent, owed).await,
        Err(error) => return or_broken(&sent.app, &sent.visit, Err(error)),
    }
    match sent.app.door.root(phrase).await {
        Ok(root) => or_broken(&sent.app, &sent.visit, let_in(&sent.app, &sent.visit, root)),
        Err(_) => busy(&sent.app, &sent.visit),
    }
}

/// The form once more, with what is wrong with the words.
async fn unreadable(sent: &Sent, error: PhraseError) -> Response {
    let fault = Some(said(&sent.visit.t, error));
    me::again(sent, StatusCode::UNPROCESSABLE_ENTITY, Entry { typed: typed(sent), fault, toll: None }).await
}

/// The form once more, with the words in it and what is to be paid.
async fn not_yet(sent: &Sent, owed: Toll) -> Response {
    let entry = Entry { typed: typed(sent), fault: None, toll: Some(owed) };
    let mut answer = me::again(sent, StatusCode::SERVICE_UNAVAILABLE, entry).await;
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("30"));
    answer
}

/// Nobody has to type it again.
fn typed(sent: &Sent) -> String {
    let words = sent.form.get("words");
    if words.chars().count() > LONGEST { String::new() } else { words.to_owned() }
}

/// What is wrong with what was typed.
fn said(t: &Locale, error: PhraseError) -> String {
    let place = |position: usize| t.numerals.digits(&position.to_string());
    match error {
        PhraseError::Count { found: 0 } => t.s("me-in-none"),
        PhraseError::Count { found } => t.n("me-in-count", found),
        PhraseError::Unknown { position, suggestion: Some(word) } => {
            t.with("me-in-near", &[("position", place(position).into()), ("word", word.into())])
        }
        PhraseError::Unknown { position, suggestion: None } => {
            t.one("me-in-unknown", "position", &place(position))
        }
    }
}
