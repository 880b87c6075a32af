//! One meeting as it takes place: its codes, who is let in, and who gets a paper stamped.

use std::fmt;

use subtle::ConstantTimeEq as _;
use thiserror::Error;
use zeroize::Zeroizing;

use super::SHORTEST_MINUTES;
use crate::{
    SiteKey, digits, hex,
    secret::{Secret, hmac},
};

/// For how many seconds one code stands.
pub const STAND_SECONDS: i64 = 20;
/// How many codes before the one that stands are taken: typing takes time.
const BEFORE: i64 = 2;
/// Eight digits: of a hundred million, three are right at any time.
const DIGITS: usize = 8;
/// After so many minutes a ticket is void.
const LONGEST_MINUTES: i64 = 6 * 60;
const PURPOSE: &str = "attended/ticket";

hex::id!(
    /// One meeting as it takes place: random, and forgotten when it is over.
    OccurrenceId
);

hex::id!(
    /// The number of a ticket: random. Kept until the meeting is over, so that it is good for one paper.
    TicketId
);

/// Which of its two codes a meeting shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// It begins: the start code is shown and taken.
    Start,
    /// It ends: the end code is shown and taken.
    End,
}

/// What the codes of one meeting follow from. Prints `***`; wiped when dropped.
pub struct Codes(Secret<32>);

/// One meeting as it takes place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// Which.
    pub id: OccurrenceId,
    /// How far it is.
    pub phase: Phase,
    /// How many people there are, says whoever chairs.
    pub heads: u32,
    /// How many were let in.
    pub let_in: u32,
    /// How many papers were stamped.
    pub stamped: u32,
}

/// That somebody typed the start code. In the person's own hands only, sealed with the site's key, and without anything
/// of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// Where.
    pub occurrence: OccurrenceId,
    /// To know it again.
    pub id: TicketId,
    /// When, in seconds since 1970.
    pub began: i64,
}

/// Why somebody is not let in, or gets no paper stamped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unadmitted {
    /// Not eight digits.
    #[error("a code has eight digits")]
    Unreadable,
    /// Not the code that this meeting shows now.
    #[error("this is not the code that is shown now")]
    Wrong,
    /// The ticket is of another meeting.
    #[error("this is not the meeting that was begun")]
    Elsewhere,
    /// It is not 45 minutes since the start.
    #[error("it is {minutes} minutes too early")]
    Early {
        /// How many are left, rounded up.
        minutes: i64,
    },
    /// It is hours ago.
    #[error("this was begun too long ago")]
    Late,
    /// As many as there are heads were let in, or have their papers.
    #[error("as many as there are people were counted already")]
    Full,
}

impl Codes {
    /// Those of one meeting.
    #[must_use]
    pub fn of(site: &SiteKey, occurrence: &OccurrenceId) -> Self {
        Self(Secret::new(site.keyed("attended/codes", occurrence.as_bytes())))
    }

    /// The code to show now: eight digits.
    #[must_use]
    pub fn shown(&self, phase: Phase, now: i64) -> Zeroizing<String> {
        digits::text(&*self.digits(phase, now.div_euclid(STAND_SECONDS)))
    }

    /// For how many seconds it is still shown.
    #[must_use]
    pub fn seconds_left(now: i64) -> i64 {
        STAND_SECONDS - now.rem_euclid(STAND_SECONDS)
    }

    /// Is this the code that is shown now, or was a moment ago? Takes as long whichever digit is wrong.
    fn take(&self, phase: Phase, typed: &str, now: i64) -> Result<(), Unadmitted> {
        let typed = digits::read::<DIGITS>(typed).ok_or(Unadmitted::Unreadable)?;
        let step = now.div_euclid(STAND_SECONDS);
        let mut right = false;
        for step in step.saturating_sub(BEFORE)..=step {
            right |= bool::from(self.digits(phase, step).ct_eq(typed.as_slice()));
        }
        if right { Ok(()) } else { Err(Unadmitted::Wrong) }
    }

    fn digits(&self, phase: Phase, step: i64) -> Zeroizing<[u8; DIGITS]> {
        let phase = match phase {
            Phase::Start => b's',
            Phase::End => b'e',
        };
        let hash = hmac(self.0.bytes(), &[&[phase], &step.to_le_bytes()]);
        digits::of(u64::from_le_bytes(hash.bytes().first_chunk::<8>().copied().unwrap_or_default()))
    }
}

impl fmt::Debug for Codes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Codes(***)")
    }
}

impl Occurrence {
    /// One that begins, with so many heads.
    #[must_use]
    pub fn begun(id: OccurrenceId, heads: u32) -> Self {
        Self { id, phase: Phase::Start, heads, let_in: 0, stamped: 0 }
    }

    /// Is this the code that it shows now? For finding the meeting that a code is of.
    #[must_use]
    pub fn shows(&self, site: &SiteKey, typed: &str, now: i64) -> bool {
        Codes::of(site, &self.id).take(self.phase, typed, now).is_ok()
    }

    /// Lets somebody in who typed the start code. The caller counts them, only while there is room.
    ///
    /// # Errors
    /// When it is not the code of now, or as many as there are heads are in.
    pub fn enter(&self, site: &SiteKey, typed: &str, now: i64, id: TicketId) -> Result<Ticket, Unadmitted> {
        Codes::of(site, &self.id).take(Phase::Start, typed, now)?;
        match self.phase {
            Phase::End => Err(Unadmitted::Wrong),
            Phase::Start if self.let_in >= self.heads => Err(Unadmitted::Full),
            Phase::Start => Ok(Ticket { occurrence: self.id, id, began: now }),
        }
    }

    /// May a paper be stamped for whoever has this ticket and typed the end code? The caller uses up the ticket and
    /// counts the paper, in one transaction with what it read.
    ///
    /// # Errors
    /// When not.
    pub fn leave(&self, site: &SiteKey, ticket: &Ticket, typed: &str, now: i64) -> Result<(), Unadmitted> {
        if ticket.occurrence != self.id {
            return Err(Unadmitted::Elsewhere);
        }
        Codes::of(site, &self.id).take(Phase::End, typed, now)?;
        if self.phase == Phase::Start {
            return Err(Unadmitted::Wrong);
        }
        let seconds = now.saturating_sub(ticket.began);
        let left = (SHORTEST_MINUTES * 60).saturating_sub(seconds);
        if left > 0 {
            return Err(Unadmitted::Early { minutes: left / 60 + i64::from(left % 60 > 0) });
        }
        if seconds > LONGEST_MINUTES * 60 {
            return Err(Unadmitted::Late);
        }
        if self.stamped >= self.heads { Err(Unadmitted::Full) } else { Ok(()) }
    }
}

impl Ticket {
    /// The sealed text: 108 letters, always. `nonce` must be fresh random bytes.
    #[must_use]
    pub fn to_text(&self, site: &SiteKey, nonce: [u8; 24]) -> String {
        let began = self.began.to_le_bytes();
        let plain = [self.occurrence.as_bytes().as_slice(), self.id.as_bytes(), &began].concat();
        site.seal(PURPOSE, &plain, nonce)
    }

    /// The ticket of a text; nothing when it is not ours.
    #[must_use]
    pub fn from_text(site: &SiteKey, text: &str) -> Option<Self> {
        let plain = site.open(PURPOSE, text.trim())?;
        let (occurrence, rest) = plain.split_first_chunk::<16>()?;
        let (id, began) = rest.split_first_chunk::<16>()?;
        Some(Self {
            occurrence: OccurrenceId::from_bytes(*occurrence),
            id: TicketId::from_bytes(*id),
            began: i64::from_le_bytes(began.try_into().ok()?),
        })
    }
}
