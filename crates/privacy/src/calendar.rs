//! A calendar that a calendar program fetches by its address, sealed until it asks.
//!
//! ```text
//! the person's page         the community's database       their calendar program
//! CalendarSecret ──HKDF──▶ CalendarKey
//!   (16 random bytes)        └─ seal ──▶ calendars(id, sealed)
//!   └──────────────── the address: id and secret ──────────▶ asks by it: opened in that request's memory
//! ```
//!
//! The id follows from the person's root, so that each has one calendar and whoever leaves takes it along; the secret
//! stands in their sealed page and in the address alone. Another secret is another address, and the one before opens
//! nothing any more. Whoever holds the database reads no calendar; whoever has the address reads this one and nothing
//! else. `web/src/plan/feed.ts` seals the same: both are held against `data/calendars.json`.
//!
//! Must not know: what a calendar says.

use std::{fmt, str::FromStr};

use zeroize::Zeroizing;

use crate::{
    NotAnId,
    entry::{EntryId, Envelope, TooLong, VERSION, lock, unlock},
    hex,
    seal::Broken,
    secret::{Secret, derive},
};

/// What stands in the address of a calendar, beside its id. Prints `***`; wiped when dropped.
pub struct CalendarSecret(Secret<16>);

/// What opens one calendar. Prints `***`; wiped when dropped.
pub struct CalendarKey {
    id: EntryId,
    key: Secret<32>,
}

impl CalendarSecret {
    /// Of fresh random bytes.
    #[must_use]
    pub fn fresh(random: [u8; 16]) -> Self {
        Self(Secret::new(random))
    }

    /// As it stands in the person's sealed page and in the address: 32 hexadecimal digits.
    #[must_use]
    pub fn for_their_page(&self) -> Zeroizing<String> {
        Zeroizing::new(hex::encode(self.0.bytes()))
    }

    /// What opens the calendar under this id.
    #[must_use]
    pub fn key(&self, id: EntryId) -> CalendarKey {
        CalendarKey { id, key: derive(self.0.bytes(), "calendar/key", &id.to_string()) }
    }
}

impl FromStr for CalendarSecret {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        hex::decode(text).map(Self::fresh)
    }
}

impl fmt::Debug for CalendarSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CalendarSecret(***)")
    }
}

impl CalendarKey {
    /// Seals a calendar. Its length is one of few. `nonce` must be fresh random bytes.
    ///
    /// # Errors
    /// When it is longer than [`LONGEST`](crate::entry::LONGEST).
    pub fn seal(&self, plain: &[u8], nonce: [u8; 12]) -> Result<Envelope, TooLong> {
        lock(&self.key, &self.bound(), &[], plain, nonce).map(Envelope)
    }

    /// Opens a calendar.
    ///
    /// # Errors
    /// When it was sealed under another secret or for another id, or was changed.
    pub fn open(&self, sealed: &Envelope) -> Result<Zeroizing<Vec<u8>>, Broken> {
        unlock(&self.key, &self.bound(), sealed.as_bytes().get(1..).ok_or(Broken)?)
    }

    fn bound(&self) -> [u8; 17] {
        let mut bound = [VERSION; 17];
        bound[1..].copy_from_slice(self.id.as_bytes());
        bound
    }
}

impl fmt::Debug for CalendarKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CalendarKey(***)")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn id(byte: u8) -> EntryId {
        EntryId::from_bytes([byte; 16])
    }

    #[test]
    fn a_calendar_opens_by_its_own_address_only() {
        let secret = CalendarSecret::fresh([7; 16]);
        let sealed = secret.key(id(1)).seal(b"BEGIN:VCALENDAR", [3; 12]).unwrap();
        let again: CalendarSecret = secret.for_their_page().parse().unwrap();
        assert_eq!(again.key(id(1)).open(&sealed).unwrap().as_slice(), b"BEGIN:VCALENDAR");
        assert_eq!(again.key(id(2)).open(&sealed).err(), Some(Broken));
        assert_eq!(CalendarSecret::fresh([8; 16]).key(id(1)).open(&sealed).err(), Some(Broken));
        assert!("7".repeat(31).parse::<CalendarSecret>().is_err());
    }

    #[test]
    fn it_is_sealed_as_browsers_seal_it() {
        let known: Value = serde_json::from_str(include_str!("../data/calendars.json")).unwrap();
        let all = known["calendars"].as_array().unwrap();
        assert!(!all.is_empty());
        for one in all {
            let text = |name: &str| one[name].as_str().unwrap();
            let secret: CalendarSecret = text("secret").parse().unwrap();
            let nonce = hex::decode(text("nonce")).unwrap();
            let sealed =
                secret.key(text("id").parse().unwrap()).seal(text("plain").as_bytes(), nonce).unwrap();
            assert_eq!(sealed.to_string(), text("sealed"));
        }
    }
}
