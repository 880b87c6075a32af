//! That somebody was at meetings, shown to one who asks for it, without anybody learning which meetings, or who else.
//!
//! ```text
//! whoever chairs      the person's device                       the server
//! start code ───────▶ typed ──────────────────────────────────▶ of this occurrence, heads left: a Ticket
//! (every 20 s)                        … 45 minutes …
//! end code ─────────▶ typed, Ticket, blinded paper ───────────▶ stamps it; the epoch's number grows by one
//!                     Purse ◀── stamp, proof ──────────────────┘
//!
//! once the epoch is closed, to one verifier, upon the verifier's own word:
//!                     Shown: N papers with their tokens ──────▶ "N, week w, each from at least 45 minutes"
//! ```
//!
//! What is on a paper is the verifier's name, the holder's public key for that verifier alone, and a random number. The
//! server stamps it unseen ([RFC 9497](crate::stamp)), and whoever was stamped cannot be found again among all who were,
//! not even by somebody with every key. There is **one key for all meetings of an epoch** ([`Epoch`]: a week, or four and
//! more where fewer than [`FEWEST`] papers were stamped), so that a token tells the epoch and nothing else.
//!
//! The server both stamps and checks, so that a token needs no signature that everybody can verify. RSA blind signatures
//! (RFC 9474) would allow that; they need a library of big numbers that takes equally long for all, which the pure Rust
//! one does not (RUSTSEC-2023-0071), and this server signs on request, which is where that matters. Blinding is perfect
//! here too: a computer that breaks the curve forges tokens, and still links none.
//!
//! That the holder shows, and nobody whom the tokens were passed on to, is proven by a mac under a key that only the
//! holder's private half and the server's make (X25519), over the verifier's word: it convinces the server and cannot be
//! shown to anybody else.
//!
//! # What this cannot do
//!
//! Each is also said on the page and in `docs/attendance.md`.
//!
//! - Somebody may send another in their place and give them their device: as with a slip of paper.
//! - A code may be passed on by message. It lasts a minute at most, which makes it harder and not impossible.
//! - Whoever chairs may let in people who are not there. The heads they named are a bound.
//! - One person with two devices may get two tokens, within the heads.
//! - The token shows a stretch of 45 minutes between two codes, and nothing of what somebody did meanwhile. At an online
//!   meeting a program may have sat there.
//! - Who asks at the same moment from one address may be guessed by whoever watches the line. The server keeps no
//!   address and no time, and tokens can only be shown once the epoch is closed; the rest is up to the network.
//! - Showing much to the same verifier week after week is a pattern. A person may show fewer than they have.
//! - A verifier may refuse this, or may ask for the place all the same: that is for rules and not for ciphers. A slip of
//!   paper stays possible.
//! - Who is made to give up their phrase or their device gives up their tokens.
//! - Without a script, the blind is put on and taken off here, in the memory of one request: for that request, the server
//!   is trusted.
//! - Nothing here goes to a clinic by itself; tokens that are no longer wanted are deleted, and nothing more is shown.
//!
//! Must not know: which meeting, which group, who anybody is, how anything is kept. The time is an argument.

mod epoch;
mod occurrence;
mod purse;
mod shown;
mod word;

use std::fmt;

pub use crate::stamp::{Blinded, Spoiled, StampProof, Stamped};
pub use epoch::{Epoch, FEWEST, Week};
pub use occurrence::{Codes, Occurrence, OccurrenceId, Phase, STAND_SECONDS, Ticket, TicketId, Unadmitted};
pub use purse::{Draw, NotAPurse, Purse, Unkept};
pub use shown::{Judged, NotShown, Shown, SpentMark, Unproven};
pub use word::{Challenge, NotAWord, Verifier};

use crate::{
    SiteKey,
    chain::Row,
    secret::Secret,
    share::{self, ReadingKey},
    stamp::{self, StampKey},
};

/// The shortest time between the start code and the end code, in minutes.
pub const SHORTEST_MINUTES: i64 = 45;

/// What an epoch's key is derived with, beside its seed (RFC 9497 §3.2.1).
const INFO: &[u8] = b"homegroup/v1/attended";

/// The key of one epoch, for all meetings. Follows from the site's own; is kept nowhere. Prints `***`; wiped when
/// dropped.
pub struct EpochKey {
    first: Week,
    stamp: StampKey,
    check: ReadingKey,
    marks: Secret<32>,
}

/// The public half of an epoch's key: on the page, for everybody to compare, and never taken down again. Were somebody
/// given another one, their tokens would be known; their device refuses it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EpochPublic {
    /// What stamps are of.
    pub stamp: stamp::PublicKey,
    /// What a holder's mac is made with.
    pub check: share::PublicKey,
}

impl EpochKey {
    /// The key of the epoch that begins with this week.
    ///
    /// # Errors
    /// [`Spoiled::NoKey`], which does not happen.
    pub fn of(site: &SiteKey, first: Week) -> Result<Self, Spoiled> {
        let seed = |purpose| site.keyed(purpose, &first.number().to_le_bytes());
        Ok(Self {
            first,
            stamp: StampKey::of(seed("attended/stamp"), INFO)?,
            check: ReadingKey::of(&Secret::new(seed("attended/check"))),
            marks: Secret::new(seed("attended/marks")),
        })
    }

    /// Its public half.
    #[must_use]
    pub fn public(&self) -> EpochPublic {
        EpochPublic { stamp: self.stamp.public(), check: self.check.public() }
    }

    /// Stamps a paper: the same paper gets the same stamp and the same proof, as often as it is asked. That its bearer
    /// was there is the caller's to see to ([`Occurrence::leave`]).
    ///
    /// # Errors
    /// When it is no point of the curve.
    pub fn stamp(&self, paper: &Blinded) -> Result<(Stamped, StampProof), Spoiled> {
        self.stamp.stamp(paper)
    }
}

impl fmt::Debug for EpochKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EpochKey(***)")
    }
}

/// The random number of a paper.
type Nonce = [u8; 16];

/// What is on a paper.
fn paper(verifier: &Verifier, holder: &share::PublicKey, nonce: &Nonce) -> Row {
    Row::new().text("homegroup/v1/attended/paper").text(verifier.as_str()).bytes(&holder.0).bytes(nonce)
}

#[cfg(test)]
mod tests;
