//! The unlinkability game. In each round two people are at the same meeting, and each has a paper stamped; when the week
//! is over, a coin decides which of them shows first. Somebody who has every key of the site and wrote down all that the
//! server ever saw says which of the two stamped papers was shown first.
//!
//! That no strategy wins is a theorem (RFC 9497 §7.1): for either pairing there are numbers with which it would have come
//! about. The game looks for what the theorem does not cover: a number that is drawn badly, an order that stays, bytes
//! that are carried along. To show that it would find such a thing, it is also played with numbers that are no secret.

use super::{super::*, Dice, court, epoch, key, site, week, word};

const ROUNDS: u32 = 1_000;
/// Four standard deviations of a fair coin in so many rounds: 500 ± 63.
const CHANCE: std::ops::RangeInclusive<u32> = 437..=563;

/// What the server sees of one person at the meeting.
struct Seen {
    ticket: Ticket,
    sealed_ticket: String,
    blinded: Blinded,
    stamped: Stamped,
    proof: StampProof,
}

/// All that there is, but for what the people hold: the site's key, and what was seen before and after.
struct View<'v> {
    key: &'v EpochKey,
    seen: &'v [Seen; 2],
    shown: &'v [String; 2],
}

impl View<'_> {
    fn bytes_shown(&self, at: usize) -> Vec<u8> {
        crate::entry::read_letters(&self.shown[at]).unwrap()
    }

    fn bytes_seen(&self, at: usize) -> Vec<u8> {
        let seen = &self.seen[at];
        let ticket = [seen.ticket.id.as_bytes().as_slice(), seen.ticket.occurrence.as_bytes()].concat();
        [seen.blinded.0.as_slice(), &seen.stamped.0, &seen.proof.0, &ticket, seen.sealed_ticket.as_bytes()]
            .concat()
    }
}

/// Says whether the first that was shown is of the first that was seen.
type Strategy = fn(&View<'_>) -> bool;

const STRATEGIES: [(&str, Strategy); 5] = [
    ("the order stays", |_| true),
    ("the nearest bytes", nearest),
    ("bytes that both have", carried),
    ("the key's own answer", answered),
    ("numbers drawn badly", drawn_badly),
];

fn differing(one: &[u8], two: &[u8]) -> u32 {
    one.iter().zip(two).map(|(a, b)| (a ^ b).count_ones()).sum()
}

/// Which pairing has fewer bits that differ, part by part?
fn nearest(view: &View<'_>) -> bool {
    let apart = |shown: usize, seen: usize| -> u32 {
        let (shown, seen) = (view.bytes_shown(shown), view.bytes_seen(seen));
        shown[5..].windows(32).step_by(4).map(|part| differing(part, &seen)).sum()
    };
    apart(0, 0) + apart(1, 1) < apart(0, 1) + apart(1, 0)
}

/// Which pairing has more runs of two bytes in common?
fn carried(view: &View<'_>) -> bool {
    let common = |shown: usize, seen: usize| {
        let (shown, seen) = (view.bytes_shown(shown), view.bytes_seen(seen));
        seen.windows(2).filter(|pair| shown[5..].windows(2).any(|other| other == *pair)).count()
    };
    common(0, 0) + common(1, 1) > common(0, 1) + common(1, 0)
}

/// The paper that was shown, whose text the server knows by then, is stamped anew: is it near to what was stamped?
fn answered(view: &View<'_>) -> bool {
    let anew = |at: usize| {
        let drawn = crate::stamp::Drawn::new(text(view, at).as_bytes(), &[3; 64]).unwrap();
        view.key.stamp(drawn.blinded()).unwrap().0.0
    };
    let apart = |shown: usize, seen: usize| differing(&anew(shown), &view.seen[seen].stamped.0);
    apart(0, 0) + apart(1, 1) < apart(0, 1) + apart(1, 0)
}

/// Was a paper blinded with a number that the server can guess: zeros, its own nonce, what the ticket says?
fn drawn_badly(view: &View<'_>) -> bool {
    let mut guesses = vec![[0; 64], [1; 64]];
    for at in [0, 1] {
        let (nonce, ticket) = (&view.bytes_shown(at)[69..85], view.seen[at].ticket.id);
        guesses.extend([nonce, ticket.as_bytes()].map(|bytes| std::array::from_fn(|i| bytes[i % 16])));
    }
    let fits = |shown: usize, seen: usize| {
        guesses.iter().any(|guess| {
            let drawn = crate::stamp::Drawn::new(text(view, shown).as_bytes(), guess).unwrap();
            *drawn.blinded() == view.seen[seen].blinded
        })
    };
    if fits(0, 0) || fits(1, 1) {
        return true;
    }
    // Nothing fits: one guess is as good as another, so let bits decide that have nothing to do with the coin.
    !fits(0, 1) && !fits(1, 0) && view.seen[0].blinded.0[7] & 1 == 0
}

fn text(view: &View<'_>, at: usize) -> crate::chain::Row {
    let bytes = view.bytes_shown(at);
    let holder = crate::share::PublicKey(bytes[5..37].try_into().unwrap());
    paper(&court(), &holder, &bytes[69..85].try_into().unwrap())
}

/// How often each strategy is right. `blind` gives the number that a paper is blinded with.
fn play(rounds: u32, blind: fn(&mut Dice) -> [u8; 64]) -> [u32; STRATEGIES.len()] {
    let (mut dice, key, mut right) = (Dice(0), key(week()), [0; STRATEGIES.len()]);
    for _ in 0..rounds {
        let occurrence = OccurrenceId::from_bytes(dice.bytes());
        let (mut seen, mut shown) = (Vec::new(), Vec::new());
        for _ in 0..2 {
            let id = TicketId::from_bytes(dice.bytes());
            let ticket = Ticket { occurrence, id, began: super::WEDNESDAY };
            let sealed_ticket = ticket.to_text(&site(), dice.bytes());
            let mut purse = Purse::fresh(dice.bytes());
            let draw = purse.draw(&court(), week(), dice.bytes(), &blind(&mut dice)).unwrap();
            let (stamped, proof) = key.stamp(draw.blinded()).unwrap();
            purse.keep(&draw, &stamped, &proof, &key.public()).unwrap();
            seen.push(Seen { ticket, sealed_ticket, blinded: *draw.blinded(), stamped, proof });
            let what = purse.show(&court(), week(), 1, &word(), &key.public()).unwrap();
            assert!(key.judge(epoch(), week().later(1), &what, &court(), &word()).is_ok());
            shown.push(what.to_string());
        }
        let same = dice.coin();
        if !same {
            shown.reverse();
        }
        let (seen, shown) = (seen.try_into().ok().unwrap(), shown.try_into().unwrap());
        let view = View { key: &key, seen: &seen, shown: &shown };
        for ((_, strategy), right) in STRATEGIES.iter().zip(&mut right) {
            *right += u32::from(strategy(&view) == same);
        }
    }
    right
}

#[test]
fn nobody_finds_who_was_stamped_better_than_by_chance() {
    let right = play(ROUNDS, Dice::bytes);
    for ((name, _), right) in STRATEGIES.iter().zip(right) {
        assert!(CHANCE.contains(&right), "{name}: {right} of {ROUNDS}");
    }
}

/// The game can be lost: where the number that hides a paper is none, it is found every time.
#[test]
fn the_game_finds_numbers_that_are_no_secret() {
    let right = play(60, |_| [0; 64]);
    assert_eq!(right[4], 60);
}

/// Everything that is shown has one length, whatever was seen.
#[test]
fn what_is_shown_has_one_length() {
    let mut dice = Dice(0);
    let lengths: std::collections::HashSet<usize> = (0..20)
        .map(|_| {
            let mut purse = Purse::fresh(dice.bytes());
            super::earn(&mut purse, &key(week()), &court(), 1, &mut dice);
            purse.show(&court(), week(), 1, &word(), &key(week()).public()).unwrap().to_string().len()
        })
        .collect();
    assert_eq!(lengths.len(), 1);
}
