//! The passkey: a second way in for those whose device can open the root. The one part of this folder that needs a
//! script, since a browser hands passkeys to nothing else.
//!
//! Nothing is signed and nothing is attested. The authenticator works out 32 secret bytes for this site (the `prf`
//! extension of WebAuthn Level 3, §10.1.4), the same each time; they open a box in which the root lies. Whoever has
//! these bytes has the root, exactly as with a phrase, so a signature would add nothing: a stolen answer is a stolen
//! key. What the database holds is the box, under an id that follows from the bytes alone.
//!
//! An unknown passkey is told so, unlike an unknown phrase (P9): its 32 bytes cannot be guessed, and without a box
//! there is no root to let anybody in with.

use anyhow::Context as _;
use axum::{http::StatusCode, response::Response};
use privacy::Root;

use super::{busy, let_in, or_broken, sent::Sent, settings};
use crate::{
    random,
    web::{errors, page},
};

/// Passkeys one person may have.
const MOST: usize = 5;

/// `POST /me/passkey/add`: another way to the same root.
pub(super) async fn add(sent: Sent) -> Response {
    let (Some(root), true) = (sent.visitor.root(), sent.visitor.returns()) else { return note(&sent, "") };
    let Some(prf) = bytes(sent.form.get("prf")) else { return bad(&sent) };
    if sent.app.door.takes_passkey().is_err() {
        return busy(&sent.app, &sent.visit);
    }
    let said = put(&sent, root, &prf).await.map(|added| match added {
        Added::Yes => note(&sent, "passkey-added"),
        Added::Full => note(&sent, "passkey-many"),
        Added::Unknown => note(&sent, ""),
    });
    or_broken(&sent.app, &sent.visit, said)
}

/// What became of a new passkey.
enum Added {
    Yes,
    /// They have [`MOST`] already.
    Full,
    /// Nothing is kept for whoever has this root: an account begins with six words that were written down.
    Unknown,
}

/// `POST /me/passkey/in`
pub(super) async fn enter(sent: Sent) -> Response {
    let Some(prf) = bytes(sent.form.get("prf")) else { return bad(&sent) };
    if sent.app.door.takes_passkey().is_err() {
        return busy(&sent.app, &sent.visit);
    }
    or_broken(&sent.app, &sent.visit, open(&sent, &prf).await)
}

/// `POST /me/passkey/forget`: none of theirs opens anything any more, as after a device was lost.
pub(super) async fn forget(sent: Sent) -> Response {
    let Some(root) = sent.visitor.root() else { return note(&sent, "") };
    let forgotten = settings::forget_passkeys(&sent.app.door, &sent.app.store, root)
        .await
        .map(|()| note(&sent, "passkey-forgotten"));
    or_broken(&sent.app, &sent.visit, forgotten)
}

/// Closes the root into a box. The settings first: a box they do not know of could not be deleted.
async fn put(sent: &Sent, root: &Root, prf: &[u8; 32]) -> anyhow::Result<Added> {
    let closed = root.box_for(prf, random::bytes()?);
    let mut fits = true;
    let known = settings::change_kept(&sent.app.door, &sent.app.store, root, |settings| {
        let known = settings.passkeys.contains(&closed.id);
        fits = known || settings.passkeys.len() < MOST;
        if fits && !known {
            settings.passkeys.push(closed.id);
        }
    })
    .await?;
    match (known, fits) {
        (false, _) => return Ok(Added::Unknown),
        (true, false) => return Ok(Added::Full),
        (true, true) => {}
    }
    sent.app.store.put_passkey(&closed.id.to_string(), &closed.sealed).await?;
    Ok(Added::Yes)
}

async fn open(sent: &Sent, prf: &[u8; 32]) -> anyhow::Result<Response> {
    match sent.app.store.passkey(&Root::passkey_id(prf).to_string()).await? {
        Some(sealed) => {
            let root = Root::unbox(prf, &sealed).context("the box of a passkey does not open")?;
            let_in(&sent.app, &sent.visit, root)
        }
        None => Ok(note(sent, "passkey-unknown")),
    }
}

fn note(sent: &Sent, note: &str) -> Response {
    let path = if note.is_empty() { "/me".to_owned() } else { format!("/me?note={note}") };
    page::see_other(&sent.visit.link(&path))
}

/// Only a script that is not ours sends anything else than 32 bytes.
fn bad(sent: &Sent) -> Response {
    errors::show(&sent.app, &sent.visit, StatusCode::BAD_REQUEST)
}

/// 32 bytes as 64 hexadecimal digits.
fn bytes(text: &str) -> Option<[u8; 32]> {
    let digits = text.as_bytes();
    if digits.len() != 64 {
        return None;
    }
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        let digit = |at: usize| char::from(pair[at]).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        *byte = digit(0)? << 4 | digit(1)?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_64_digits() {
        assert_eq!(bytes(&"0f".repeat(32)), Some([15; 32]));
        for bad in ["", "0f", &"0g".repeat(32), &"é".repeat(32), &"0f".repeat(33), &"+f".repeat(32)] {
            assert_eq!(bytes(bad), None, "{bad}");
        }
    }
}
