//! The written consent of 42 CFR 2.31, as a state machine.
//!
//! ```text
//! Draft ──sign──▶ Consent: in force ──▶ revoked
//!   │ lacks a part      │  │               ▲ stays so
//!   ▼                   │  └──▶ expired (a day, an event)
//! Refusal, with rule    └─────▶ known to be false
//! ```
//!
//! - [`Draft::sign`] is the only way to a [`Consent`], and refuses whatever lacks a part or combines what must stand
//!   alone. [`Consent::read`] goes the same way: what is kept cannot be less than what was signed.
//! - [`Consent::valid_at`] is the only way to a [`Valid`]: a proof that it is in force at one moment. It borrows the
//!   consent, so that nothing can be revoked while it is held, and nothing be disclosed with an old one.
//! - A consent keeps its log: revoking takes nothing back out of it, and no entry is ever before another.
//!
//! Where the rule leaves a choice, the narrower reading is taken. What is not covered: research, fundraising,
//! emergencies and audits (42 CFR 2.51 to 2.53), which are disclosures without consent and made outside this program.
//!
//! Must not know: where consents are kept, and who works at the clinic.

mod draft;
mod parts;
#[cfg(test)]
mod tests;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use draft::{Draft, MinorRule, MinorSigns, Minors, Terms};
pub use parts::{
    Element, Expiry, Information, MemberOf, Participants, Purpose, Recipient, Revocable, Signature, Signer,
    Statement,
};

use crate::{
    Now, Refusal,
    plan::{VersionOne, read_versioned, write_bounded},
    words::is_id,
};

/// The most bytes of one consent with its log.
const LONGEST: usize = 200_000;

/// A signed consent and what became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Consent {
    v: VersionOne,
    id: String,
    terms: Terms,
    log: Vec<Event>,
}

/// Something that happened to a consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// What.
    pub what: Happened,
}

/// What can happen to a consent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Happened {
    /// It was signed.
    Signed,
    /// Something was disclosed under it, to them.
    Disclosed(String),
    /// The client took it back. No reason is asked for.
    Revoked,
    /// The event came at which it ends.
    EventCame,
    /// Its day had passed when somebody looked.
    Lapsed,
    /// It was found to be materially false.
    FoundFalse,
    /// The event came after which it can be revoked.
    Revocable,
}

/// In which state a consent is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It lets out what it names.
    InForce,
    /// Its day or its event has passed.
    Expired,
    /// The client took it back.
    Revoked,
    /// It is known to be false.
    KnownFalse,
}

/// A consent in force at one moment.
#[derive(Clone, Copy, Debug)]
pub struct Valid<'c> {
    consent: &'c Consent,
    now: Now,
}

impl<'c> Valid<'c> {
    /// The consent.
    #[must_use]
    pub fn consent(&self) -> &'c Consent {
        self.consent
    }

    /// The moment.
    #[must_use]
    pub fn now(&self) -> Now {
        self.now
    }
}

impl Consent {
    fn signed(id: String, terms: Terms, now: &Now) -> Self {
        Self { v: VersionOne, id, terms, log: vec![Event { at: now.at(), what: Happened::Signed }] }
    }

    /// Which one.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What was signed.
    #[must_use]
    pub fn terms(&self) -> &Terms {
        &self.terms
    }

    /// What happened to it, the first thing first.
    #[must_use]
    pub fn log(&self) -> &[Event] {
        &self.log
    }

    /// A number that grows with each entry. Whoever keeps a consent keeps it only over the revision they read, so that
    /// of a revocation and a disclosure at the same time one sees the other.
    #[must_use]
    pub fn revision(&self) -> usize {
        self.log.len()
    }

    /// In which state it is.
    ///
    /// # Errors
    /// When the moment is before its last entry: a clock that was set back decides nothing.
    pub fn state(&self, now: &Now) -> Result<State, Refusal> {
        self.in_order(now)?;
        let has = |what: &Happened| self.log.iter().any(|event| event.what == *what);
        Ok(if has(&Happened::FoundFalse) {
            State::KnownFalse
        } else if has(&Happened::Revoked) {
            State::Revoked
        } else if has(&Happened::EventCame)
            || has(&Happened::Lapsed)
            || self.terms.expiry().passed(now.today())
        {
            State::Expired
        } else {
            State::InForce
        })
    }

    /// Proof that it is in force now.
    ///
    /// # Errors
    /// With the rule, when it is not.
    pub fn valid_at(&self, now: &Now) -> Result<Valid<'_>, Refusal> {
        match self.state(now)? {
            State::InForce => Ok(Valid { consent: self, now: *now }),
            State::Expired => Err(Refusal::Expired),
            State::Revoked => Err(Refusal::Revoked),
            State::KnownFalse => Err(Refusal::KnownFalse),
        }
    }

    /// Takes it back, at once. Whoever revoked already may do so again; nothing changes.
    ///
    /// # Errors
    /// When the clock was set back, or when it is a consent to monitoring that says when it can be revoked (2.35(c)).
    pub fn revoke(&mut self, now: &Now) -> Result<(), Refusal> {
        let state = self.state(now)?;
        let freed = self.log.iter().any(|event| event.what == Happened::Revocable);
        if state == State::InForce && !freed && !self.terms.revocable().at(now.today()) {
            return Err(Refusal::NotYetRevocable);
        }
        self.once(now, Happened::Revoked)
    }

    /// The event came at which it ends.
    ///
    /// # Errors
    /// When the clock was set back.
    pub fn event_came(&mut self, now: &Now) -> Result<(), Refusal> {
        self.once(now, Happened::EventCame)
    }

    /// The event came after which a consent to monitoring can be revoked (2.35(c)).
    ///
    /// # Errors
    /// When the clock was set back.
    pub fn becomes_revocable(&mut self, now: &Now) -> Result<(), Refusal> {
        self.once(now, Happened::Revocable)
    }

    /// It is known, or could be known by looking, that it is materially false.
    ///
    /// # Errors
    /// When the clock was set back.
    pub fn found_false(&mut self, now: &Now) -> Result<(), Refusal> {
        self.once(now, Happened::FoundFalse)
    }

    /// Writes down that its day has passed, so that no clock can bring it back. Tells whether it has.
    ///
    /// # Errors
    /// When the clock was set back.
    pub fn note_lapse(&mut self, now: &Now) -> Result<bool, Refusal> {
        self.in_order(now)?;
        let passed = self.terms.expiry().passed(now.today());
        if passed {
            self.once(now, Happened::Lapsed)?;
        }
        Ok(passed)
    }

    /// Writes down a disclosure. Only [`crate::disclosure::disclose`] calls it.
    pub(crate) fn disclosed(&mut self, now: &Now, to: String) {
        self.log.push(Event { at: now.at(), what: Happened::Disclosed(to) });
    }

    fn once(&mut self, now: &Now, what: Happened) -> Result<(), Refusal> {
        self.in_order(now)?;
        if !self.log.iter().any(|event| event.what == what) {
            self.log.push(Event { at: now.at(), what });
        }
        Ok(())
    }

    fn in_order(&self, now: &Now) -> Result<(), Refusal> {
        let before =
            self.log.last().is_some_and(|last| now.at() < last.at) || now.today() < self.terms.date();
        if before { Err(Refusal::ClockSetBack) } else { Ok(()) }
    }

    /// Reads a consent as it was kept. One that lacks a part is refused like a draft that does.
    ///
    /// # Errors
    /// When it cannot be read, or is none.
    pub fn read(json: &[u8]) -> Result<Self, Refusal> {
        #[derive(Deserialize)]
        struct Written {
            id: String,
            terms: Draft,
            log: Vec<Event>,
        }
        let written: Written = read_versioned(json, LONGEST)?;
        let terms = written.terms.complete()?;
        let signed = written.log.first().is_some_and(|first| first.what == Happened::Signed);
        let ordered = written.log.is_sorted_by_key(|event| event.at);
        if !is_id(&written.id) || !signed || !ordered {
            return Err(crate::Unreadable::Broken.into());
        }
        Ok(Self { v: VersionOne, id: written.id, terms, log: written.log })
    }

    /// As it is kept.
    ///
    /// # Errors
    /// When its log has become too long: make a new consent.
    pub fn write(&self) -> Result<Vec<u8>, Refusal> {
        Ok(write_bounded(self, LONGEST)?)
    }
}
