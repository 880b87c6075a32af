//! The key of a clinic's zone, and what follows from it.
//!
//! ```text
//! ClinicKey ──HKDF──▶ seal / open(record)   what the clinic keeps of a person, each record for itself
//!    (a file)    ├──▶ alias(text)           how a record is found by an alias that stands nowhere
//!                ├──▶ log()                 ties the rows of the log together (crate::chain)
//!                ├──▶ mailbox(id)           opens what a member sends back (crate::parcel)
//!                └──▶ pages()               seals the cookies and forms of its staff
//! ```
//!
//! It lies in a file outside the database, and is another than the community's: whoever takes one zone's database has
//! neither key, and whoever takes one zone's key opens nothing of the other.
//!
//! Must not know: what is in a record, and who works there.

use std::fmt;

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use crate::{
    SiteKey,
    chain::LogKey,
    hex,
    parcel::{MailboxId, MailboxKey},
    seal::{self, Broken},
    secret::{Secret, derive, first_half, hmac},
};

/// The clinic's own key. Prints `***`; wiped when dropped.
pub struct ClinicKey(Secret<32>);

/// Which record something is sealed into: it opens in no other.
#[derive(Clone, Copy)]
pub struct Record<'r> {
    /// Of which kind ("client", "consent").
    pub kind: &'static str,
    /// Its id.
    pub id: &'r str,
}

hex::id!(
    /// What an alias is found by: random to whoever has not got the clinic's key.
    AliasIndex
);

impl ClinicKey {
    /// The key, which must be random.
    #[must_use]
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Secret::new(bytes))
    }

    /// Seals what is kept in a record. The length of what comes out is one of few, as with [`Root::seal`](crate::Root::seal).
    /// `nonce` must be fresh random bytes.
    #[must_use]
    pub fn seal(&self, record: Record<'_>, plain: &[u8], nonce: [u8; 24]) -> Vec<u8> {
        let purpose = record.purpose();
        seal::lock(&self.derive("clinic/seal", &purpose), &purpose, &seal::pad(plain), nonce)
    }

    /// Opens what [`seal`](Self::seal) closed.
    ///
    /// # Errors
    /// When it was sealed under another key or into another record, or was changed.
    pub fn open(&self, record: Record<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Broken> {
        let purpose = record.purpose();
        seal::unpad(seal::unlock(&self.derive("clinic/seal", &purpose), &purpose, sealed)?)
    }

    /// What an alias is found by. The same however its letters and spaces were typed.
    #[must_use]
    pub fn alias(&self, alias: &str) -> AliasIndex {
        let small: Zeroizing<String> =
            Zeroizing::new(alias.nfkc().flat_map(char::to_lowercase).nfkc().collect());
        let words: Zeroizing<String> = Zeroizing::new(small.split_whitespace().collect::<Vec<_>>().join(" "));
        let key = self.derive("clinic/alias", "");
        AliasIndex::from_bytes(first_half(&hmac(key.bytes(), &[words.as_bytes()])))
    }

    /// What ties the rows of the clinic's log together.
    #[must_use]
    pub fn log(&self) -> LogKey {
        LogKey::of(self.derive("clinic/log", ""))
    }

    /// What the cookies and forms of those who work there are sealed with.
    #[must_use]
    pub fn pages(&self) -> SiteKey {
        SiteKey::from_bytes(*self.derive("clinic/pages", "").bytes())
    }

    /// What opens the returns of one mailbox. It is kept nowhere: once its id is deleted, nobody finds it again.
    #[must_use]
    pub fn mailbox(&self, id: &MailboxId) -> MailboxKey {
        MailboxKey::of(&self.derive("clinic/mailbox", &id.to_string()), *id)
    }

    fn derive(&self, label: &str, context: &str) -> Secret<32> {
        derive(self.0.bytes(), label, context)
    }
}

impl fmt::Debug for ClinicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClinicKey(***)")
    }
}

impl Record<'_> {
    /// The length of the kind stands before it, so that no two records have the same text.
    fn purpose(self) -> String {
        format!("{}:{}/{}", self.kind.len(), self.kind, self.id)
    }
}

impl fmt::Debug for Record<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Record({}, ***)", self.kind)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn key(byte: u8) -> ClinicKey {
        ClinicKey::from_bytes([byte; 32])
    }

    const CLIENT: Record<'static> = Record { kind: "client", id: "a1" };

    #[test]
    fn a_record_opens_in_its_own_place_only() {
        let sealed = key(1).seal(CLIENT, b"born 1980", [3; 24]);
        assert_eq!(sealed.len(), 1024 + 41);
        assert_eq!(key(1).open(CLIENT, &sealed).unwrap().as_slice(), b"born 1980");
        for other in [
            Record { kind: "client", id: "a2" },
            Record { kind: "consent", id: "a1" },
            Record { kind: "clien", id: "ta1" },
            Record { kind: "client/a1", id: "" },
            Record { kind: "", id: "client/a1" },
        ] {
            assert_eq!(key(1).open(other, &sealed).err(), Some(Broken), "{other:?}");
        }
        assert_eq!(key(2).open(CLIENT, &sealed).err(), Some(Broken));
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(key(1).open(CLIENT, &changed).is_err(), "byte {at}");
        }
        assert!(key(1).open(CLIENT, &sealed[..100]).is_err() && key(1).open(CLIENT, &[]).is_err());
    }

    #[test]
    fn no_two_records_have_one_text() {
        let texts = [("a", "b/c"), ("a/b", "c"), ("", "a/b/c"), ("1:a", ""), ("", "1:a/")]
            .map(|(kind, id)| Record { kind, id }.purpose());
        for (at, text) in texts.iter().enumerate() {
            assert!(!texts[..at].contains(text), "{text}");
        }
    }

    #[test]
    fn an_alias_is_found_however_it_is_typed() {
        let known = key(1).alias("Blue Heron");
        for typed in ["blue heron", "  BLUE\u{a0}  Heron\n", "Ｂｌｕｅ Heron"] {
            assert!(key(1).alias(typed) == known, "{typed}");
        }
        assert!(key(1).alias("bluehéron") == key(1).alias("BLUEHE\u{301}RON"));
        for other in ["blueheron", "blue heron 2", ""] {
            assert!(key(1).alias(other) != known, "{other}");
        }
        assert!(key(2).alias("Blue Heron") != known);
    }

    #[test]
    fn each_use_has_a_key_of_its_own() {
        let (clinic, community) = (key(1), SiteKey::from_bytes([1; 32]));
        let text = clinic.pages().seal("session", b"x", [1; 24]);
        assert!(clinic.pages().open("session", &text).is_some());
        // Were both zones given the same bytes by mistake, a cookie of the one would still be none of the other.
        assert!(community.open("session", &text).is_none());
    }

    #[test]
    fn p14_the_key_prints_nothing() {
        assert_eq!(
            format!("{:?} {CLIENT:?} {:?}", key(1), key(1).alias("x")),
            "ClinicKey(***) Record(client, ***) AliasIndex(***)"
        );
    }

    /// Worked out with another program.
    #[test]
    fn records_are_sealed_as_ever() {
        let all: Value = serde_json::from_str(include_str!("../data/parcels.json")).unwrap();
        let known = &all["clinic"];
        let text = |key: &str| known[key].as_str().unwrap();
        let key = ClinicKey::from_bytes(hex::decode(text("key")).unwrap());
        assert_eq!(key.alias(text("alias")).to_string(), text("alias_index"));
        let record = Record { kind: "client", id: text("record") };
        let sealed = key.seal(record, text("plain").as_bytes(), hex::decode(text("nonce")).unwrap());
        assert_eq!(hex::encode(&<sha2::Sha256 as sha2::Digest>::digest(sealed)), text("sealed_sha256"));
        assert_eq!(key.pages().keyed("x", b"y"), hex::decode(text("pages_keyed")).unwrap());
    }
}
