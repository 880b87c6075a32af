//! A second factor for those who work in a clinic: six digits that change every thirty seconds (RFC 6238, with
//! HMAC-SHA-1, as the apps on people's telephones do it).
//!
//! A code is good for its own thirty seconds and for those before and after, because clocks differ. It is good once: the
//! caller keeps the [`Step`] that [`check`](TotpSecret::check) gives back, and a code of that step or an earlier one is
//! refused, also when the clock was set back. Three codes in a million are right at any time, so the caller must allow
//! few attempts.
//!
//! Must not know: whose it is, and what it opens.

use std::{fmt, str::FromStr};

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha1::Sha1;
use subtle::{Choice, ConstantTimeEq as _};
use thiserror::Error;
use zeroize::Zeroizing;

use crate::{digits, secret::Secret};

/// Seconds for which a code stands.
const PERIOD: i64 = 30;
/// How many steps a clock may be off, either way.
const LEEWAY: i64 = 1;
const DIGITS: usize = 6;
/// The letters of base32 (RFC 4648 §6).
const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/// The length of the secret (RFC 4226 §4 asks for 160 bits), and of its text.
const LENGTH: usize = 20;
const LETTERS_LONG: usize = LENGTH * 8 / 5;

/// What the app and we share: 20 random bytes. Prints `***`; wiped when dropped.
pub struct TotpSecret(Secret<LENGTH>);

/// Which thirty seconds since 1970: what is kept of the last code that was used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Step(i64);

/// Why a code is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refused {
    /// Not six digits.
    #[error("a code has six digits")]
    Unreadable,
    /// Not the code of now.
    #[error("this is not the code of now")]
    Wrong,
    /// It was right, but it or a later one was used already.
    #[error("this code was used already; wait for the next one")]
    Used,
}

/// A text that is no secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a secret is 32 letters of A-Z and 2-7")]
pub struct NotASecret;

impl Step {
    /// The step of this time, in seconds since 1970.
    #[must_use]
    pub fn at(seconds: i64) -> Self {
        Self(seconds.div_euclid(PERIOD))
    }

    /// The step with this number, from the database.
    #[must_use]
    pub fn from_number(number: i64) -> Self {
        Self(number)
    }

    /// Its number, for the database.
    #[must_use]
    pub fn number(self) -> i64 {
        self.0
    }
}

impl TotpSecret {
    /// The secret of 20 random bytes.
    #[must_use]
    pub fn from_bytes(random: [u8; LENGTH]) -> Self {
        Self(Secret::new(random))
    }

    /// Its bytes, to be sealed before they are kept.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; LENGTH] {
        self.0.bytes()
    }

    /// Its text (base32), to be typed where no picture can be read: 32 letters, to be shown once.
    #[must_use]
    pub fn base32(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(LETTERS_LONG));
        for five in self.0.bytes().chunks_exact(5) {
            let bits = five.iter().fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
            let letter = |at: u32| LETTERS[(bits >> (35 - 5 * at) & 31) as usize];
            text.extend((0..8).map(|at| char::from(letter(at))));
        }
        text
    }

    /// What the app reads from a picture. `issuer` names the site and `account` the person, as far as their own telephone
    /// should.
    #[must_use]
    pub fn uri(&self, issuer: &str, account: &str) -> Zeroizing<String> {
        let (issuer, account) = (percent(issuer), percent(account));
        let secret = self.base32();
        Zeroizing::new(format!(
            "otpauth://totp/{issuer}:{account}?secret={}&issuer={issuer}&algorithm=SHA1&digits={DIGITS}&period={PERIOD}",
            *secret
        ))
    }

    /// The code of a step: six digits.
    #[must_use]
    pub fn code(&self, step: Step) -> Zeroizing<String> {
        digits::text(&*self.digits(step))
    }

    /// Is this the code of now, not yet used? Gives back the step to keep: the caller writes it down before it lets
    /// anybody in, and only where the one it read is still there.
    ///
    /// `typed` may have spaces in it. Takes as long whichever digit is wrong.
    ///
    /// # Errors
    /// When it is not.
    pub fn check(&self, typed: &str, seconds: i64, last: Option<Step>) -> Result<Step, Refused> {
        let typed = digits::read::<DIGITS>(typed).ok_or(Refused::Unreadable)?;
        let now = Step::at(seconds).0;
        let mut right = None;
        for step in now.saturating_sub(LEEWAY)..=now.saturating_add(LEEWAY) {
            let same: Choice = self.digits(Step(step)).ct_eq(typed.as_slice());
            // The latest, should two steps have the same digits: the others are used with it.
            right = if bool::from(same) { Some(Step(step)) } else { right };
        }
        match right {
            None => Err(Refused::Wrong),
            Some(step) if last.is_some_and(|last| step <= last) => Err(Refused::Used),
            Some(step) => Ok(step),
        }
    }

    /// RFC 4226 §5.3 with the step as its counter.
    fn digits(&self, step: Step) -> Zeroizing<[u8; DIGITS]> {
        // A key of any length will do (RFC 2104), so there is always a hash; without one, no digits fit.
        let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(self.0.bytes()) else {
            return Zeroizing::new([0; DIGITS]);
        };
        mac.update(&step.0.to_be_bytes());
        let hash: [u8; 20] = mac.finalize().into_bytes().into();
        let offset = usize::from(hash[19] & 15);
        let four = hash[offset..].first_chunk::<4>().copied().unwrap_or_default();
        digits::of(u64::from(u32::from_be_bytes(four) & 0x7fff_ffff))
    }
}

/// A text in an address: all but letters, digits and `-._~` as `%` and two digits (RFC 3986 §2.1).
fn percent(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                written.push(char::from(byte));
            }
            _ => written.push_str(&format!("%{byte:02X}")),
        }
    }
    written
}

impl FromStr for TotpSecret {
    type Err = NotASecret;

    /// Reads base32 in either case, with or without spaces.
    fn from_str(text: &str) -> Result<Self, NotASecret> {
        let mut bytes = Zeroizing::new([0_u8; LENGTH]);
        let (mut bits, mut held, mut at) = (0_u32, 0_u32, 0);
        for letter in text.bytes().filter(|byte| !byte.is_ascii_whitespace()) {
            let letter = letter.to_ascii_uppercase();
            let value = LETTERS.iter().position(|known| *known == letter).ok_or(NotASecret)?;
            bits = bits << 5 & 0xffff | value as u32;
            held += 5;
            if held >= 8 {
                held -= 8;
                *bytes.get_mut(at).ok_or(NotASecret)? = (bits >> held) as u8;
                at += 1;
            }
        }
        if at == LENGTH && held == 0 { Ok(Self::from_bytes(*bytes)) } else { Err(NotASecret) }
    }
}

impl fmt::Debug for TotpSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TotpSecret(***)")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The secret of both RFCs.
    fn secret() -> TotpSecret {
        TotpSecret::from_bytes(*b"12345678901234567890")
    }

    fn code(seconds: i64) -> String {
        secret().code(Step::at(seconds)).to_string()
    }

    /// RFC 6238, appendix B, of which ours are the last six of eight digits.
    #[test]
    fn codes_are_those_of_rfc_6238() {
        for (seconds, eight) in [
            (59, "94287082"),
            (1_111_111_109, "07081804"),
            (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"),
            (2_000_000_000, "69279037"),
            (20_000_000_000, "65353130"),
        ] {
            assert_eq!(code(seconds), eight[2..], "{seconds}");
        }
    }

    /// RFC 4226, appendix D.
    #[test]
    fn codes_are_those_of_rfc_4226() {
        let known = [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871",
            "520489",
        ];
        for (number, known) in (0..).zip(known) {
            assert_eq!(*secret().code(Step::from_number(number)), known);
        }
    }

    #[test]
    fn a_code_is_good_one_step_either_side() {
        let now = 1_234_567_890;
        for (away, right) in [(-2, false), (-1, true), (0, true), (1, true), (2, false)] {
            let found = secret().check(&code(now + 30 * away), now, None);
            assert_eq!(found.is_ok(), right, "{away}");
            if right {
                assert_eq!(found, Ok(Step::at(now + 30 * away)));
            }
        }
    }

    #[test]
    fn a_code_is_good_once() {
        let now = 1_234_567_890;
        let used = secret().check(&code(now), now, None).unwrap();
        assert_eq!(secret().check(&code(now), now, Some(used)), Err(Refused::Used));
        assert_eq!(secret().check(&code(now), now + 30, Some(used)), Err(Refused::Used));
        // Nor is an older one, which somebody may have seen.
        assert_eq!(secret().check(&code(now - 30), now, Some(used)), Err(Refused::Used));
        assert_eq!(secret().check(&code(now + 30), now, Some(used)), Ok(Step::at(now + 30)));
    }

    #[test]
    fn a_clock_that_is_set_back_brings_no_code_back() {
        let now = 1_234_567_890;
        let used = secret().check(&code(now), now, None).unwrap();
        for back in [30, 60, 3_600, now, now + 3_600] {
            let then = now - back;
            assert_ne!(secret().check(&code(then), then, Some(used)).ok(), Some(Step::at(then)));
            assert!(secret().check(&code(then), then, Some(used)).is_err(), "{back}");
        }
        assert!(secret().check(&code(i64::MIN), i64::MIN, Some(used)).is_err());
        assert!(secret().check("000000", i64::MAX, None).is_err());
    }

    #[test]
    fn a_code_is_read_as_people_write_it() {
        let now = 1_234_567_890;
        assert_eq!(code(now), "005924");
        for text in ["005924", " 005 924\n", "005-924", "۰۰۵۹۲۴", "٠٠٥ ٩٢٤"] {
            assert_eq!(secret().check(text, now, None), Ok(Step::at(now)), "{text}");
        }
        for text in ["", "5924", "05924", "0005924", "00592a", "005924.", "+05924", "é", &"0".repeat(99)] {
            assert_eq!(secret().check(text, now, None), Err(Refused::Unreadable), "{text}");
        }
        assert_eq!(secret().check("005925", now, None), Err(Refused::Wrong));
    }

    #[test]
    fn a_secret_has_one_text() {
        // RFC 4648's own letters for these bytes.
        let text = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
        assert_eq!(*secret().base32(), text);
        for written in [text, &text.to_lowercase(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ "] {
            assert_eq!(written.parse::<TotpSecret>().unwrap().as_bytes(), secret().as_bytes());
        }
        for bad in ["", &text[1..], &format!("{text}A"), &text.replace('G', "1"), &format!("{text}==="), "é"]
        {
            assert!(bad.parse::<TotpSecret>().is_err(), "{bad}");
        }
        assert!("A".repeat(40).parse::<TotpSecret>().is_err());
    }

    #[test]
    fn an_app_reads_the_address() {
        assert_eq!(
            *secret().uri("Home & group", "ada:é"),
            "otpauth://totp/Home%20%26%20group:ada%3A%C3%A9?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
             &issuer=Home%20%26%20group&algorithm=SHA1&digits=6&period=30"
        );
    }

    #[test]
    fn p14_a_secret_prints_nothing() {
        assert_eq!(format!("{:?}", secret()), "TotpSecret(***)");
    }

    proptest! {
        #[test]
        fn every_secret_is_read_back(bytes: [u8; 20]) {
            let back: TotpSecret = TotpSecret::from_bytes(bytes).base32().parse().unwrap();
            prop_assert_eq!(back.as_bytes(), &bytes);
        }

        #[test]
        fn the_code_of_now_is_right(bytes: [u8; 20], seconds in 0_i64..1 << 40) {
            let own = TotpSecret::from_bytes(bytes);
            let (code, now) = (own.code(Step::at(seconds)), Step::at(seconds));
            // The next step's, should it have the same digits.
            prop_assert!(own.check(&code, seconds, None).is_ok_and(|step| step >= now && step.0 <= now.0 + 1));
        }

        #[test]
        fn no_text_panics(text: String, seconds: i64, last: Option<i64>) {
            let _ = text.parse::<TotpSecret>();
            let _ = secret().check(&text, seconds, last.map(Step::from_number));
        }
    }
}
