//! What a voter's device sends: a blinded paper to be stamped, a serial and a token to be worth a vote.

use std::sync::LazyLock;

use privacy::{
    SiteKey,
    ballot::{BallotKey, Blinded, Draft, Serial, Token},
};

static KEY: LazyLock<Option<BallotKey>> =
    LazyLock::new(|| BallotKey::of(&SiteKey::from_bytes([9; 32]), "0123456789abcdef").ok());

/// Each line is read as each of the things that may come. Whatever is read is written as it came; what can be stamped
/// is stamped alike each time; and no token is good that was not made with a stamp.
pub fn ballot(bytes: &[u8]) {
    let (Some(key), text) = (KEY.as_ref(), String::from_utf8_lossy(bytes)) else { return };
    let mut serial = Serial::from_bytes([0; 16]);
    for line in text.lines().take(16) {
        if let Ok(paper) = line.parse::<Blinded>() {
            assert_eq!(paper.to_string(), line);
            let first = key.stamp(&paper);
            assert!(first.is_ok() && first == key.stamp(&paper));
        }
        if let Ok(read) = line.parse::<Serial>() {
            assert_eq!(read.to_string(), line);
            serial = read;
        }
        if let Ok(token) = line.parse::<Token>() {
            assert_eq!(token.to_string(), line);
            assert_eq!(key.holds(&serial, &token), own_token(key, serial) == Some(token));
        }
    }
}

/// The one token of a serial, as a voter gets it.
fn own_token(key: &BallotKey, serial: Serial) -> Option<Token> {
    let draft = Draft::new(serial, &[7; 64]).ok()?;
    let (stamped, proof) = key.stamp(draft.blinded()).ok()?;
    draft.finish(&stamped, &proof, &key.public()).ok()
}
