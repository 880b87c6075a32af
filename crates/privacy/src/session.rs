//! What the cookie holds while somebody is here.

use zeroize::Zeroizing;

use crate::{Root, SiteKey};

const PURPOSE: &str = "session";

/// The days after which somebody who can signs in again.
const DAYS: u32 = 30;
/// A visit has its cookie until the browser is closed, and nobody can tell here when that is. One that began before
/// midnight goes on; a cookie that was taken from a device is soon worth nothing.
const DAYS_OF_A_GUEST: u32 = 1;

/// Somebody who is here: their root, how they came, and since when. There is no table of sessions; the cookie is all
/// there is, sealed with the [`SiteKey`].
#[derive(Clone, Debug)]
pub struct Session {
    /// From which all else follows.
    pub root: Root,
    /// How they came.
    pub kind: SessionKind,
    /// The day it began, counted from 1970-01-01.
    pub day: u32,
}

/// How somebody came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SessionKind {
    /// With a root made for the visit: it is gone with the cookie.
    Guest,
    /// With a phrase or a passkey: they can come back.
    Phrase,
}

impl SessionKind {
    fn days(self) -> u32 {
        match self {
            Self::Guest => DAYS_OF_A_GUEST,
            Self::Phrase => DAYS,
        }
    }
}

impl Session {
    /// The cookie's text: of the same length for everybody. `nonce` must be fresh random bytes.
    #[must_use]
    pub fn to_text(&self, key: &SiteKey, nonce: [u8; 24]) -> String {
        let mut plain = Zeroizing::new([0; 37]);
        plain[..32].copy_from_slice(self.root.bytes());
        plain[32] = match self.kind {
            SessionKind::Guest => 0,
            SessionKind::Phrase => 1,
        };
        plain[33..].copy_from_slice(&self.day.to_le_bytes());
        key.seal(PURPOSE, &*plain, nonce)
    }

    /// The session of a cookie; nothing when it is not ours, began more than 30 days before `today` (a guest's: before
    /// yesterday), or after tomorrow (a clock may have been set back a little). `today` is counted from 1970-01-01.
    #[must_use]
    pub fn from_text(key: &SiteKey, text: &str, today: u32) -> Option<Self> {
        let plain = key.open(PURPOSE, text)?;
        let (root, rest) = plain.split_first_chunk::<32>()?;
        let (kind, day) = rest.split_first()?;
        let kind = match kind {
            0 => SessionKind::Guest,
            1 => SessionKind::Phrase,
            _ => return None,
        };
        let day = u32::from_le_bytes(day.try_into().ok()?);
        let current = day <= today.saturating_add(1) && today.saturating_sub(day) <= kind.days();
        current.then(|| Self { root: Root::from_bytes(*root), kind, day })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn session(kind: SessionKind, day: u32) -> Session {
        Session { root: Root::guest([7; 32]), kind, day }
    }

    fn key() -> SiteKey {
        SiteKey::from_bytes([9; 32])
    }

    #[test]
    fn a_session_comes_back_from_its_cookie() {
        for kind in [SessionKind::Guest, SessionKind::Phrase] {
            let text = session(kind, 20_000).to_text(&key(), [1; 24]);
            let back = Session::from_text(&key(), &text, 20_000).unwrap();
            assert_eq!((back.kind, back.day), (kind, 20_000));
            assert!(back.root.account() == Root::guest([7; 32]).account());
        }
    }

    #[test]
    fn all_cookies_are_of_one_length() {
        let lengths = [(SessionKind::Guest, 0), (SessionKind::Phrase, u32::MAX)]
            .map(|(kind, day)| session(kind, day).to_text(&key(), [255; 24]).len());
        assert_eq!(lengths, [104, 104]);
    }

    #[test]
    fn a_session_ends_after_thirty_days_and_a_guests_after_one() {
        let text = session(SessionKind::Phrase, 20_000).to_text(&key(), [1; 24]);
        let holds = |today| Session::from_text(&key(), &text, today).is_some();
        assert!(holds(20_000) && holds(20_030) && holds(19_999));
        assert!(!holds(20_031) && !holds(19_998) && !holds(0) && !holds(u32::MAX));
        let text = session(SessionKind::Guest, 20_000).to_text(&key(), [1; 24]);
        let holds = |today| Session::from_text(&key(), &text, today).is_some();
        assert!(holds(20_000) && holds(20_001) && holds(19_999));
        assert!(!holds(20_002) && !holds(19_998) && !holds(u32::MAX));
        let last = session(SessionKind::Guest, u32::MAX).to_text(&key(), [1; 24]);
        assert!(Session::from_text(&key(), &last, u32::MAX).is_some());
    }

    #[test]
    fn another_key_or_purpose_opens_no_session() {
        let text = session(SessionKind::Phrase, 1).to_text(&key(), [1; 24]);
        assert!(Session::from_text(&SiteKey::from_bytes([8; 32]), &text, 1).is_none());
        for (purpose, plain) in
            [("ticket", &[0; 37][..]), (PURPOSE, &[2; 37]), (PURPOSE, &[0; 36]), (PURPOSE, &[0; 38])]
        {
            let text = key().seal(purpose, plain, [1; 24]);
            assert!(Session::from_text(&key(), &text, 0).is_none());
        }
    }

    #[test]
    fn p14_a_session_prints_no_secret() {
        let shown = format!("{:?}", session(SessionKind::Phrase, 1));
        assert_eq!(shown, "Session { root: Root(***), kind: Phrase, day: 1 }");
    }
}
