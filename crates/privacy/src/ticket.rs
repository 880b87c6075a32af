//! What entering costs under attack: work where there is script, time where there is none.

use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::{Place, SiteKey};

const PURPOSE: &str = "ticket";

/// Seconds for which a ticket is good.
const LIFE: i64 = 15 * 60;

/// Seconds by which a ticket may seem to be from the future, should the clock be set back.
const LEEWAY: i64 = 60;

/// Its length in bytes before it is sealed: the same for all, so that no text shows which place is meant.
const LENGTH: usize = 1 + Place::LONGEST + 8 + 1 + 4 + 16;

/// The price of one entry to one place. Handed out sealed, given back with the answer, or after the wait. That it is
/// used once only is the caller's business: it remembers each `id` for the 15 minutes that a ticket lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// Where it lets in.
    pub place: Place,
    /// When it was made, in seconds since 1970.
    pub issued: i64,
    /// How many zero bits the work must show: each one more doubles it. 18 are a few seconds on a phone.
    pub bits: u8,
    /// How long to wait instead, in seconds; beyond 15 minutes there is no entry by waiting.
    pub wait_seconds: u32,
    /// Random, to know it again.
    pub id: [u8; 16],
}

/// Why a ticket does not let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Unpaid {
    /// It is for another place.
    #[error("this ticket is for another place")]
    Elsewhere,
    /// It is older than 15 minutes, or not from this time at all.
    #[error("this ticket is no longer good")]
    Void,
    /// No answer came, and it is too early.
    #[error("{seconds} seconds are left to wait")]
    Early {
        /// How long it still takes.
        seconds: u32,
    },
    /// The answer is wrong, and it is too early to do without.
    #[error("the work was not done")]
    Wrong {
        /// How long it still takes without an answer.
        seconds: u32,
    },
}

impl Ticket {
    /// The sealed text for the page: of one length. `nonce` must be fresh random bytes.
    #[must_use]
    pub fn to_text(&self, key: &SiteKey, nonce: [u8; 24]) -> String {
        let place = self.place.as_str().as_bytes();
        let mut plain = Vec::with_capacity(LENGTH);
        plain.push(place.len() as u8);
        plain.extend_from_slice(place);
        plain.resize(1 + Place::LONGEST, 0);
        plain.extend_from_slice(&self.issued.to_le_bytes());
        plain.push(self.bits);
        plain.extend_from_slice(&self.wait_seconds.to_le_bytes());
        plain.extend_from_slice(&self.id);
        key.seal(PURPOSE, &plain, nonce)
    }

    /// The ticket of a text; nothing when it is not ours.
    #[must_use]
    pub fn from_text(key: &SiteKey, text: &str) -> Option<Self> {
        let plain = key.open(PURPOSE, text)?;
        let (length, rest) = plain.split_first()?;
        let (place, rest) = rest.split_first_chunk::<{ Place::LONGEST }>()?;
        let (issued, rest) = rest.split_first_chunk::<8>()?;
        let (bits, rest) = rest.split_first()?;
        let (wait_seconds, id) = rest.split_first_chunk::<4>()?;
        Some(Self {
            place: std::str::from_utf8(place.get(..usize::from(*length))?).ok()?.parse().ok()?,
            issued: i64::from_le_bytes(*issued),
            bits: *bits,
            wait_seconds: u32::from_le_bytes(*wait_seconds),
            id: id.try_into().ok()?,
        })
    }

    /// Is entry to `place` paid at `now` (seconds since 1970)? `text` is the one this ticket was read from.
    ///
    /// It is when the wait is over, or when `answer` is a decimal number below 2⁶⁴, without a sign or leading zeros,
    /// and SHA-256 of `{text}:{answer}` begins with [`bits`](Self::bits) zero bits.
    ///
    /// # Errors
    /// Says what is wrong, the place first.
    pub fn paid(&self, text: &str, place: &Place, now: i64, answer: Option<&str>) -> Result<(), Unpaid> {
        if self.place != *place {
            return Err(Unpaid::Elsewhere);
        }
        let age = now.saturating_sub(self.issued);
        if !(-LEEWAY..=LIFE).contains(&age) {
            return Err(Unpaid::Void);
        }
        let left = i64::from(self.wait_seconds) - age;
        if left <= 0 || answer.is_some_and(|answer| self.worked(text, answer)) {
            return Ok(());
        }
        let seconds = u32::try_from(left).unwrap_or(u32::MAX);
        Err(if answer.is_some() { Unpaid::Wrong { seconds } } else { Unpaid::Early { seconds } })
    }

    fn worked(&self, text: &str, answer: &str) -> bool {
        let plain = answer.parse::<u64>().is_ok_and(|number| number.to_string() == answer);
        plain && leading_zero_bits(&Sha256::digest(format!("{text}:{answer}"))) >= u32::from(self.bits)
    }
}

/// How many zero bits a digest begins with.
#[must_use]
pub fn leading_zero_bits(digest: &[u8]) -> u32 {
    let zeros = digest.iter().take_while(|byte| **byte == 0).count();
    let next = digest.get(zeros).map_or(0, |byte| byte.leading_zeros());
    u32::try_from(zeros).unwrap_or(u32::MAX / 8).saturating_mul(8).saturating_add(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_800_000_000;

    fn key() -> SiteKey {
        SiteKey::from_bytes([9; 32])
    }

    fn ticket(bits: u8, wait_seconds: u32) -> Ticket {
        Ticket { place: Place::room("x").unwrap(), issued: NOW, bits, wait_seconds, id: [3; 16] }
    }

    fn work(text: &str, bits: u8) -> String {
        let done = |n: &u64| leading_zero_bits(&Sha256::digest(format!("{text}:{n}"))) >= u32::from(bits);
        (0..).find(done).unwrap().to_string()
    }

    #[test]
    fn a_ticket_comes_back_from_its_text_of_one_length() {
        let long = Place::room(&"x".repeat(115)).unwrap();
        let extreme =
            Ticket { place: long, issued: i64::MIN, bits: 255, wait_seconds: u32::MAX, id: [255; 16] };
        for ticket in [ticket(12, 60), extreme] {
            let text = ticket.to_text(&key(), [1; 24]);
            assert_eq!(text.len(), 255);
            assert_eq!(Ticket::from_text(&key(), &text), Some(ticket));
            assert_eq!(Ticket::from_text(&SiteKey::from_bytes([8; 32]), &text), None);
        }
    }

    #[test]
    fn sealed_nonsense_is_no_ticket() {
        let mut beyond = vec![0; LENGTH];
        beyond[0] = 121;
        let no_place = vec![0; LENGTH];
        for plain in [vec![], no_place, beyond, vec![b'x'; LENGTH + 1], vec![1; LENGTH - 1]] {
            assert_eq!(Ticket::from_text(&key(), &key().seal(PURPOSE, &plain, [1; 24])), None);
        }
    }

    #[test]
    fn work_pays() {
        let ticket = ticket(10, 60);
        let text = ticket.to_text(&key(), [1; 24]);
        let answer = work(&text, 10);
        let paid = |answer: &str| ticket.paid(&text, &ticket.place, NOW, Some(answer));
        assert_eq!(paid(&answer), Ok(()));
        let padded = format!("0{answer}");
        for wrong in ["", "x", "-1", "+5", " 5", "18446744073709551616", &padded, &work("other", 10)] {
            assert_eq!(paid(wrong), Err(Unpaid::Wrong { seconds: 60 }), "{wrong}");
        }
    }

    #[test]
    fn waiting_pays_too() {
        let ticket = ticket(200, 60);
        let paid = |after, answer| ticket.paid("", &ticket.place, NOW + after, answer);
        assert_eq!(paid(59, None), Err(Unpaid::Early { seconds: 1 }));
        assert_eq!(paid(-10, None), Err(Unpaid::Early { seconds: 70 }));
        assert_eq!(paid(60, None), Ok(()));
        assert_eq!(paid(60, Some("wrong")), Ok(()));
        assert_eq!(paid(900, None), Ok(()));
    }

    #[test]
    fn a_ticket_is_for_one_place_and_a_quarter_of_an_hour() {
        let ticket = ticket(0, 0);
        let elsewhere = Place::room("y").unwrap();
        assert_eq!(ticket.paid("", &elsewhere, NOW, Some("1")), Err(Unpaid::Elsewhere));
        for late in [901, -61, i64::MAX - NOW] {
            assert_eq!(ticket.paid("", &ticket.place, NOW + late, Some("1")), Err(Unpaid::Void));
        }
        let first = Ticket { issued: i64::MIN, ..ticket };
        assert_eq!(first.paid("", &first.place, i64::MAX, None), Err(Unpaid::Void));
    }

    #[test]
    fn zero_bits_are_counted_from_the_front() {
        for (digest, bits) in
            [(&[][..], 0), (&[0x80], 0), (&[0x01], 7), (&[0, 0xff], 8), (&[0, 0, 0x10], 19), (&[0, 0], 16)]
        {
            assert_eq!(leading_zero_bits(digest), bits);
        }
    }
}
