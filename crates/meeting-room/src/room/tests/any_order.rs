//! Whatever people do, in whatever order and at whatever times by whatever clock.

use proptest::prelude::*;

use super::*;
use crate::{Contact, Milestone};

/// What somebody does; `other` and `what` are used where they matter.
#[derive(Clone, Copy, Debug)]
struct Deed {
    what: u8,
    who: usize,
    other: usize,
    choice: usize,
    after: Ms,
}

/// Everything that can be done once, each as often as in the list.
const DEEDS: &[u8] =
    b"EEEEEEKssLLLLGGxRRRRRRRRpdddSSSSSSSSSSSSwmmccccccrrrvvnnbCCCittehllooouuuuPaaQqWTTXAADzzzzzzzzHyMMMU";

fn deeds() -> impl Strategy<Value = Vec<Deed>> {
    let after = prop_oneof![
        24 => 0..2 * SECOND,
        24 => 0..10 * SECOND,
        8 => 0..40 * SECOND,
        2 => 0..3 * MINUTE,
        1 => 0..20 * MINUTE,
        1 => -120 * MINUTE..0,
    ];
    let deed = (prop::sample::select(DEEDS), 0..8_usize, 0..9_usize, 0..64_usize, after)
        .prop_map(|(what, who, other, choice, after)| Deed { what, who, other, choice, after });
    prop::collection::vec(deed, 1..300)
}

/// People with their keys, some of them entrusted.
struct World {
    play: Play,
    twin: Room,
    keys: [u64; 8],
}

impl World {
    fn new(begun: Ms, young: bool) -> Self {
        let plan = Plan { young, ..plan(&EVERYTHING) };
        let play = Play::with(plan.clone(), START + begun);
        let twin = Room::open(plan, at(START + begun));
        Self { play, twin, keys: std::array::from_fn(|i| i as u64) }
    }

    /// Their seat, the one they had, or none anybody has.
    fn seat(&self, person: usize) -> Seat {
        let key = self.keys.get(person).map(|key| member(*key));
        let seat = key.and_then(|key| self.play.room.by_key.get(&key).copied());
        seat.unwrap_or(Seat::new(u64::MAX))
    }

    fn event(&mut self, deed: Deed) -> Event {
        // Those who serve act more often, and on the same few, so that what is rare happens.
        let serves = b"nbCiteihlouPaQqWMU".contains(&deed.what);
        let who = if serves && !deed.choice.is_multiple_of(4) { deed.who % 3 } else { deed.who };
        let other = if deed.choice.is_multiple_of(3) { deed.who ^ 1 } else { deed.other };
        let (seat, other) = (self.seat(who), self.seat(other));
        let role = Role::ALL[deed.choice % 6];
        let act = |act| Event::Serve(seat, act);
        match deed.what {
            b'E' => self.entrance(deed.who),
            b'K' => {
                // As somebody new.
                self.keys[deed.who] += 8;
                self.entrance(deed.who)
            }
            b's' => Event::Seen(seat),
            b'L' => Event::Linked(seat),
            b'G' => Event::Gone(seat),
            b'x' => Event::Leave(seat),
            b'R' => Event::Raise(seat),
            b'p' => Event::Pass(seat),
            b'd' => Event::Done(seat),
            b'S' => Event::Say(seat, words("One day at a time.")),
            b'w' => Event::Worry { seat, said: deed.choice.is_multiple_of(2) },
            b'D' => Event::Dismiss(self.keys.get(deed.other).map_or(member(99), |key| member(*key))),
            b'm' => Event::Milestone(seat, Milestone::Days(30)),
            b'c' => Event::Contact(seat, other, Contact::new(if deed.choice == 0 { "" } else { "x" })),
            b'r' => Event::Report(seat, other),
            b'v' => Event::Vouch(seat, other),
            b'z' => Event::Speak(seat),
            b'H' => Event::Hush(seat),
            b'y' => Event::Unheard(seat),
            b'M' => act(Act::Mute),
            b'U' => act(Act::Unmute),
            b'n' => act(Act::Next),
            b'b' => act(Act::Back),
            b'C' => act(Act::Call),
            b'i' => act(Act::Invite(other)),
            b't' => act(Act::Thank),
            b'e' => act(Act::Extend),
            b'h' => act(Act::Hold(other)),
            b'l' => act(Act::Release(other)),
            b'o' => act(Act::Remove(other)),
            b'u' => act(Act::Undo(other)),
            b'P' => act(Act::Panic),
            b'a' => act(Act::Calm),
            b'Q' => act(Act::Lock),
            b'q' => act(Act::Unlock),
            b'W' => act(Act::Welcome(other)),
            b'T' => act(Act::Take(role)),
            b'X' => act(Act::Resign(role)),
            b'A' => act(Act::Appoint(other, role)),
            _ => Event::Tick,
        }
    }

    fn entrance(&mut self, person: usize) -> Event {
        let seat = self.play.fresh_seat();
        let entrusted = Role::ALL.get(person).into_iter().copied().collect();
        let who = member(self.keys[person]);
        Event::Enter(Entrance { who, seat, entrusted, returning: person % 2 == 1 })
    }

    fn does(&mut self, deed: Deed) {
        self.play.now += deed.after;
        let event = self.event(deed);
        let effects = self.play.go(event.clone());
        assert_eq!(effects, self.twin.handle(event, at(self.play.now)), "the same events, the same effects");
        assert!(self.play.room == self.twin, "the same events, the same room");
    }
}

const EVERYTHING: [(&str, u32); 9] = [
    ("opening", 1),
    ("silence", 1),
    ("reading", 2),
    ("speaker", 6),
    ("questions", 6),
    ("sharing", 12),
    ("milestones", 4),
    ("closing", 1),
    ("fellowship", 12),
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn every_order_of_events_ends_in_a_legal_state(
        begun in -2 * MINUTE..25 * MINUTE,
        young in prop::bool::weighted(0.1),
        everybody in prop::bool::weighted(0.8),
        deeds in deeds(),
    ) {
        let mut world = World::new(begun, young);
        if everybody {
            for who in 0..8 {
                for what in [b'E', b'L', b'T'] {
                    world.does(Deed { what, who, other: 0, choice: who % 6, after: 0 });
                }
            }
        }
        for deed in deeds {
            world.does(deed);
        }
        // And whatever state it is, the meeting ends in time and its words with it.
        for _ in 0..150 {
            world.play.leap(30 * SECOND);
        }
        prop_assert!(world.play.room.is_wiped());
    }
}
