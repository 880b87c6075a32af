//! Nobody starves: whoever raises a hand and stays is called, in the order of the hands.

use proptest::prelude::*;

use super::*;

const LONG: [(&str, u32); 3] = [("opening", 1), ("sharing", 85), ("closing", 1)];

/// When hands go up, in seconds after the step began, and whose.
fn hands() -> impl Strategy<Value = Vec<(Ms, usize)>> {
    let hand = (0..25 * 60_i64, 0..6_usize);
    prop::collection::vec(hand, 1..12).prop_map(|mut hands| {
        hands.sort_unstable();
        hands
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn every_hand_of_somebody_who_stays_is_called_in_order(
        hands in hands(),
        // How long each of them speaks, in seconds; some never end by themselves.
        speak in prop::collection::vec(prop_oneof![5..200_i64, Just(i64::MAX)], 6),
        chair: bool,
        restless: bool,
    ) {
        let mut play = Play::in_step(&LONG, 1);
        let people: Vec<Seat> = (0..6).map(|key| play.enter(key)).collect();
        let noisy = play.enter(6);
        if chair {
            // There, and asleep.
            play.servant(7, Role::Chair);
        }
        let (mut raised, mut called) = (Vec::new(), Vec::new());
        let mut since = 0;
        let mut hands = hands.into_iter().peekable();
        for second in 0..80 * 60 {
            play.now += SECOND;
            legal::handle(&mut play.room, Event::Tick, play.now);
            while let Some((_, who)) = hands.next_if(|(when, _)| *when == second) {
                let view = play.room.view();
                let waits = view.hands.iter().chain(view.floor.as_ref().map(|floor| &floor.who));
                if waits.into_iter().all(|named| named.seat != people[who]) {
                    raised.push(people[who]);
                }
                play.raise(people[who]);
            }
            if restless && second % 40 == 0 {
                // Somebody who raises a hand and takes it down again holds nobody up.
                play.raise(noisy);
                play.ask(noisy, Event::Pass(noisy)).unwrap();
            }
            let holder = play.room.holder;
            if let Some(holder) = holder {
                if called.last() != Some(&(holder.seat, holder.since)) {
                    called.push((holder.seat, holder.since));
                    since = second;
                }
                let who = people.iter().position(|seat| *seat == holder.seat).unwrap();
                if second - since >= speak[who] {
                    play.done(holder.seat);
                }
            }
        }
        legal::assert_legal(&play.room);
        let called: Vec<Seat> = called.into_iter().map(|(seat, _)| seat).collect();
        prop_assert_eq!(called, raised);
    }
}
