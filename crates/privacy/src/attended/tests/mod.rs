//! Each point of the design has its test, and so has each way to cheat; what cannot be tested is a stated limit in the
//! head of the module.

mod game;
mod occurrences;
mod showing;
mod weeks;

use super::*;

/// Wednesday of the first week that tests speak of.
const WEDNESDAY: i64 = 1_795_600_000;

fn site() -> SiteKey {
    SiteKey::from_bytes([9; 32])
}

fn week() -> Week {
    Week::at(WEDNESDAY)
}

fn key(first: Week) -> EpochKey {
    EpochKey::of(&site(), first).unwrap()
}

/// An epoch of one week in which enough were at meetings.
fn epoch() -> Epoch {
    Epoch { stamped: FEWEST, ..Epoch::begun(week()) }
}

fn court() -> Verifier {
    "Court, room 3".parse().unwrap()
}

fn word() -> Challenge {
    "4 December".parse().unwrap()
}

/// Random bytes that are the same in each run.
struct Dice(u64);

impl Dice {
    fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        for chunk in bytes.chunks_mut(32) {
            self.0 += 1;
            let block = crate::secret::hmac(b"dice", &[&self.0.to_le_bytes()]);
            chunk.copy_from_slice(&block.bytes()[..chunk.len()]);
        }
        bytes
    }

    fn coin(&mut self) -> bool {
        self.bytes::<1>()[0] & 1 == 1
    }
}

/// Has so many papers stamped for a verifier.
fn earn(purse: &mut Purse, key: &EpochKey, verifier: &Verifier, count: usize, dice: &mut Dice) {
    for _ in 0..count {
        let draw = purse.draw(verifier, key.first, dice.bytes(), &dice.bytes()).unwrap();
        let (stamped, proof) = key.stamp(draw.blinded()).unwrap();
        purse.keep(&draw, &stamped, &proof, &key.public()).unwrap();
    }
}

#[test]
fn p14_nothing_of_it_is_for_traces() {
    let mut purse = Purse::fresh([1; 32]);
    earn(&mut purse, &key(week()), &court(), 1, &mut Dice(0));
    let shown = purse.show(&court(), week(), 1, &word(), &key(week()).public()).unwrap();
    let draw = purse.draw(&court(), week(), [1; 16], &[1; 64]).unwrap();
    let id = OccurrenceId::from_bytes([1; 16]);
    assert_eq!(
        format!("{purse:?} {shown:?} {draw:?} {:?} {:?} {:?} {id:?}", key(week()), court(), word()),
        "Purse(***) Shown(***) Draw(***) EpochKey(***) Verifier(***) Challenge(***) OccurrenceId(***)"
    );
    let ticket = Ticket { occurrence: id, id: TicketId::from_bytes([2; 16]), began: 0 };
    assert_eq!(format!("{:?}", Codes::of(&site(), &id)), "Codes(***)");
    assert_eq!(
        format!("{ticket:?}"),
        "Ticket { occurrence: OccurrenceId(***), id: TicketId(***), began: 0 }"
    );
}

#[test]
fn words_are_the_same_however_they_are_typed() {
    for typed in ["court, room 3", "  COURT,\u{a0} Room   3\n", "Ｃourt, room 3"] {
        assert_eq!(typed.parse::<Verifier>().unwrap().as_str(), "court, room 3", "{typed}");
    }
    assert_ne!("court room 3".parse::<Verifier>(), Ok(court()));
    for bad in ["", " \n", "a\0b", &"x".repeat(121), &"x".repeat(100_000)] {
        assert_eq!(bad.parse::<Challenge>().err(), Some(NotAWord));
    }
}
