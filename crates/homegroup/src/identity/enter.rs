//! Coming back with six words.

use axum::response::Response;
use privacy::{Phrase, PhraseError};

use super::{
    busy, let_in,
    me::{self, Entry},
    or_broken,
    sent::Sent,
};
use crate::web::texts::Locale;

/// Longer texts than six words in any writing are not repeated on the page, in letters.
const LONGEST: usize = 300;

/// `POST /me/in`: whatever phrase it is, it is hashed and lets somebody in. Whether anything is kept under it is not
/// looked at here, so the answer cannot tell (P9); `/me` says it to whoever is in.
pub(super) async fn take(sent: Sent) -> Response {
    let typed = sent.form.get("words");
    match Phrase::read(typed) {
        Ok(phrase) => match sent.app.door.root(phrase).await {
            Ok(root) => or_broken(&sent.app, &sent.visit, let_in(&sent.app, &sent.visit, root)),
            Err(_) => busy(&sent.app, &sent.visit),
        },
        Err(error) => {
            let typed = if typed.chars().count() > LONGEST { String::new() } else { typed.to_owned() };
            let entry = Entry { typed, fault: Some(said(&sent.visit.t, error)) };
            me::again(&sent, entry).await
        }
    }
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
