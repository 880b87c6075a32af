//! Coming in, being there, leaving, coming back; how many, and how much from one.

use privacy::{Pool, candidates, skeleton};

use super::*;
use crate::{
    People, Why,
    room::door::{MOST_LEFT, MOST_PEOPLE},
};

const STEPS: [(&str, u32); 4] = [("opening", 2), ("sharing", 80), ("closing", 2), ("fellowship", 10)];

#[test]
fn how_many_are_here_is_a_word() {
    let mut play = Play::open(&STEPS);
    let word = |play: &Play| play.room.view().people;
    assert_eq!(word(&play), People::Nobody);
    let first = play.enter(0);
    assert_eq!(word(&play), People::One);
    (1..7).for_each(|key| _ = play.enter(key));
    assert_eq!(word(&play), People::Few);
    (7..9).for_each(|key| _ = play.enter(key));
    assert_eq!(word(&play), People::Many);
    play.go(Event::Leave(first));
    assert_eq!(word(&play), People::Many);
    play.leap(SECOND);
    let silent = play.enter_as(20, &[]).unwrap();
    (1..9).for_each(|key| drop(play.go(Event::Leave(play.room.seat_of(member(key)).unwrap()))));
    assert_eq!(word(&play), People::One);
    play.wait(30 * SECOND);
    assert_eq!(word(&play), People::Nobody);
    assert!(play.room.named(silent).is_some(), "their seat is kept");
}

#[test]
fn a_late_arrival_reads_from_now_on() {
    let mut play = Play::in_step(&STEPS, 1);
    let early = play.enter(1);
    play.raise(early);
    play.wait(3 * SECOND);
    play.say(early).unwrap();
    let late = play.enter(2);
    play.say(early).unwrap();
    play.say(early).unwrap();
    assert_eq!((play.reads(early), play.reads(late)), (vec![1, 2, 3], vec![2, 3]));
    let after: Vec<u64> = play.room.lines_for(early, 2).map(|line| line.n).collect();
    assert_eq!(after, [3]);
    assert_eq!(play.room.lines_for(Seat::new(77), 0).count(), 0, "whoever has no seat reads nothing");
}

#[test]
fn a_lost_connection_loses_no_line() {
    let mut play = Play::in_step(&STEPS, 1);
    let (a, b) = (play.enter(1), play.enter(2));
    play.raise(a);
    play.wait(3 * SECOND);
    play.say(a).unwrap();
    play.go(Event::Gone(b));
    for _ in 0..3 {
        play.wait(MINUTE);
        play.say(a).unwrap();
    }
    assert_eq!(play.enter_as(2, &[]), Ok(b));
    assert_eq!(play.reads(b), [1, 2, 3, 4]);
}

#[test]
fn whoever_leaves_and_comes_back_is_the_same_and_reads_from_now_on() {
    let mut play = Play::in_step(&STEPS, 1);
    let (a, b) = (play.enter(1), play.enter(2));
    let name = play.room.named(b);
    play.raise(a);
    play.raise(b);
    play.wait(3 * SECOND);
    play.say(a).unwrap();
    let effects = play.go(Event::Leave(b));
    assert!(effects.contains(&Effect::Closed(b, Why::Left)));
    assert_eq!((play.room.named(b), play.room.seat_of(member(2)), play.reads(b)), (None, None, vec![]));
    assert!(play.room.view().hands.is_empty());
    assert_eq!(play.go(Event::Leave(b)), []);
    play.say(a).unwrap();
    assert_eq!(play.enter_as(2, &[]), Ok(b));
    assert_eq!(play.room.named(b), name);
    assert!(play.reads(b).is_empty());
    play.say(a).unwrap();
    assert_eq!(play.reads(b), [3]);
}

#[test]
fn old_connections_that_end_late_do_not_take_the_new_one_along() {
    let mut play = Play::in_step(&STEPS, 1);
    let seat = play.enter(1);
    play.go(Event::Linked(seat));
    play.go(Event::Linked(seat));
    play.go(Event::Leave(seat));
    // Three connections are about to end. They are back when one has.
    play.go(Event::Gone(seat));
    assert_eq!(play.enter(1), seat);
    play.go(Event::Gone(seat));
    play.go(Event::Gone(seat));
    play.wait(20 * MINUTE);
    assert_eq!(play.room.view().people, People::One);
    play.go(Event::Gone(seat));
    play.wait(30 * SECOND);
    assert_eq!(play.room.view().people, People::Nobody);
}

#[test]
fn a_seat_is_free_after_ten_minutes_without_a_sign() {
    let mut play = Play::in_step(&STEPS, 1);
    let seat = play.enter_as(1, &[]).unwrap();
    play.wait(9 * MINUTE + 59 * SECOND);
    assert!(play.room.named(seat).is_some());
    play.go(Event::Seen(seat));
    play.wait(9 * MINUTE);
    assert!(play.room.named(seat).is_some());
    let effects = play.wait(MINUTE);
    assert!(effects.contains(&Effect::Closed(seat, Why::Away)));
    assert_eq!(play.room.named(seat), None);
}

/// Many people, with a check only at the end.
struct Crowd {
    room: Room,
    now: Ms,
}

impl Crowd {
    fn new() -> Self {
        Self { room: Room::open(plan(&STEPS), at(START)), now: START }
    }

    fn enter(&mut self, key: u64, seat: u64) -> Vec<Effect> {
        self.go(Event::Enter(Entrance {
            who: member(key),
            seat: Seat::new(seat),
            entrusted: Vec::new(),
            returning: key.is_multiple_of(2),
        }))
    }

    fn go(&mut self, event: Event) -> Vec<Effect> {
        self.room.handle(event, at(self.now))
    }
}

#[test]
fn handles_are_unique_even_where_people_would_have_the_same() {
    let mut crowd = Crowd::new();
    let mut collided = 0;
    for key in 0..900_u64 {
        let pool = if key.is_multiple_of(2) { Pool::Returning } else { Pool::Guest };
        let own = candidates(member(key).as_bytes(), "en", pool).next().unwrap();
        let taken = crowd.room.looks.contains(&skeleton(&own.to_string()));
        crowd.enter(key, key);
        let handle = crowd.room.named(Seat::new(key)).unwrap().handle;
        assert_eq!(handle == own, !taken, "their own where it is free");
        collided += u32::from(taken);
        if key % 3 == 0 {
            // Nobody gets the handle of somebody who left.
            crowd.go(Event::Leave(Seat::new(key)));
        }
    }
    assert!(collided > 0, "the test shows nothing when nobody's first choice was taken");
    legal::assert_legal(&crowd.room);
}

#[test]
fn a_full_room_takes_the_seat_of_whoever_was_away_longest() {
    let mut crowd = Crowd::new();
    let most = MOST_PEOPLE as u64;
    for key in 0..most {
        crowd.enter(key, key);
        crowd.go(Event::Linked(Seat::new(key)));
    }
    [3, 7].into_iter().for_each(|key| drop(crowd.go(Event::Gone(Seat::new(key)))));
    crowd.now += 1;
    crowd.go(Event::Seen(Seat::new(3)));
    let refused = Effect::Refused(Seat::new(most), Refusal::Full);
    assert!(crowd.enter(most, most).contains(&refused));
    assert!(!crowd.enter(3, most).contains(&refused), "whoever has a seat keeps it");
    crowd.now += MINUTE;
    assert!(crowd.enter(most, most).contains(&Effect::Closed(Seat::new(7), Why::Away)));
    assert_eq!(crowd.room.seat_of(member(most)), Some(Seat::new(most)));
    legal::assert_legal(&crowd.room);
}

#[test]
fn a_flood_of_keys_keeps_nobody_out_and_drives_nobody_away() {
    let mut crowd = Crowd::new();
    let most = MOST_PEOPLE as u64;
    // Somebody who left, somebody who reads without scripts, somebody with a connection, somebody who did something,
    // and somebody who was held back; everybody else is a key that came and was never heard of again.
    crowd.enter(most + 1, most + 1);
    crowd.go(Event::Leave(Seat::new(most + 1)));
    (0..4).for_each(|key| drop(crowd.enter(key, key)));
    crowd.go(Event::Linked(Seat::new(1)));
    crowd.go(Event::Raise(Seat::new(2)));
    crowd.room.hold(Seat::new(3), &mut Vec::new()).unwrap();
    crowd.now += 30 * SECOND;
    crowd.go(Event::Seen(Seat::new(0)));
    for key in 4..most {
        crowd.now += i64::from(key == 10);
        crowd.enter(key, key);
    }
    for (new, oldest) in [(9000, 4), (9001, 5)] {
        let effects = crowd.enter(new, new);
        assert!(effects.contains(&Effect::Closed(Seat::new(oldest), Why::Away)), "the oldest first");
    }
    for key in 10_000..12_000 + most {
        crowd.enter(key, key);
    }
    for key in 0..4 {
        assert!(crowd.room.named(Seat::new(key)).is_some(), "the seat of {key} is used");
    }
    assert_eq!(crowd.room.left.len(), 1, "and whoever left is still known");
    legal::assert_legal(&crowd.room);
}

#[test]
fn how_many_came_in_just_now_is_known_in_little_memory() {
    let mut crowd = Crowd::new();
    assert_eq!(crowd.room.arrivals(), 0);
    for key in 0..300 {
        crowd.enter(key, key);
        crowd.now += 100;
    }
    assert!((100..=110).contains(&crowd.room.arrivals()), "{}", crowd.room.arrivals());
    assert!(format!("{:?}", crowd.room.arrivals).matches("), (").count() <= 10);
    for _ in 0..20 {
        crowd.enter(7, 7);
        crowd.go(Event::Leave(Seat::new(7)));
    }
    assert!(crowd.room.arrivals() <= 110, "whoever comes back is not new");
    crowd.now += 10 * SECOND;
    crowd.go(Event::Tick);
    assert!(crowd.room.arrivals() <= 10);
    crowd.now += SECOND;
    crowd.go(Event::Tick);
    assert_eq!(crowd.room.arrivals(), 0);
}

#[test]
fn a_guest_never_has_the_name_of_somebody_who_comes_later() {
    let mut crowd = Crowd::new();
    for key in (1..2000).step_by(2) {
        crowd.enter(key, key);
    }
    let mut own_first = 0;
    for key in (0..100).step_by(2) {
        crowd.enter(key, key);
        let own = candidates(member(key).as_bytes(), "en", Pool::Returning).next().unwrap();
        own_first += u32::from(crowd.room.named(Seat::new(key)).unwrap().handle == own);
    }
    assert_eq!(own_first, 50, "no guest took one");
}

#[test]
fn those_who_come_and_go_do_not_fill_the_memory() {
    let mut crowd = Crowd::new();
    let most = MOST_LEFT as u64;
    for key in 0..most + 20 {
        crowd.now += 1;
        crowd.enter(key, key);
        crowd.go(Event::Leave(Seat::new(key)));
    }
    assert_eq!(crowd.room.left.len() as u64, most);
    assert!(crowd.room.known(Seat::new(19)).is_none() && crowd.room.known(Seat::new(20)).is_some());
    legal::assert_legal(&crowd.room);
}

#[test]
fn one_person_can_do_only_so_much_at_once() {
    let mut play = Play::in_step(&STEPS, 1);
    let (loud, other) = (play.enter(1), play.enter(2));
    play.raise(other);
    play.wait(3 * SECOND);
    let mut answers = Vec::new();
    for _ in 0..1000 {
        answers.push(play.say(loud));
    }
    let turn = answers.iter().filter(|answer| **answer == Err(Refusal::NotYourTurn)).count();
    let slow = answers.iter().filter(|answer| **answer == Err(Refusal::Slow)).count();
    assert_eq!((turn, slow), (20, 980));
    assert!(play.shares(other), "and the meeting goes on");
    assert_eq!(play.ask(loud, Event::Report(loud, other)), Err(Refusal::Slow));
    assert_eq!(play.ask(loud, Event::Raise(loud)), Err(Refusal::Slow));
    play.wait(6 * SECOND);
    play.raise(loud);
    assert_eq!(play.say(loud), Err(Refusal::NotYourTurn));
    play.go(Event::Leave(loud));
    play.enter(1);
    assert_eq!(play.say(loud), Err(Refusal::NotYourTurn));
    assert_eq!(play.say(loud), Err(Refusal::Slow), "leaving and coming back gives nothing back");
}

#[test]
fn a_holder_s_flood_is_cut_too() {
    let mut play = Play::in_step(&STEPS, 1);
    let seat = play.enter(1);
    play.raise(seat);
    play.wait(5 * SECOND);
    let said = (0..1000).filter(|_| play.shares(seat)).count();
    assert_eq!(said, 20);
    play.wait(2 * SECOND);
    assert!(play.shares(seat));
    assert!(!play.shares(seat));
}

#[test]
fn nobody_comes_in_after_the_end() {
    let mut play = Play::in_step(&STEPS, 3);
    let seat = play.enter(1);
    let left = play.enter(2);
    play.go(Event::Leave(left));
    play.leap(10 * MINUTE);
    assert!(matches!(play.enter_as(2, &[]), Err(Effect::Refused(_, Refusal::Over))));
    assert!(matches!(play.enter_as(3, &[]), Err(Effect::Refused(_, Refusal::Over))));
    assert_eq!(play.enter_as(1, &[]), Ok(seat), "whoever is there reads on for the last minute");
}

#[test]
fn acts_of_nobody_are_refused_and_change_nothing() {
    let mut play = Play::in_step(&STEPS, 1);
    play.enter(1);
    let (nobody, before) = (Seat::new(99), play.room.clone());
    let refused = [
        Event::Raise(nobody),
        Event::Pass(nobody),
        Event::Say(nobody, words("One day at a time.")),
        Event::Report(nobody, nobody),
        Event::Vouch(nobody, nobody),
        Event::Contact(nobody, nobody, crate::Contact::new("x")),
        Event::Milestone(nobody, crate::Milestone::Hours(24)),
        Event::Serve(nobody, Act::Panic),
    ];
    for event in refused {
        assert_eq!(play.go(event), [Effect::Refused(nobody, Refusal::Nobody)]);
    }
    let silent = [
        Event::Seen(nobody),
        Event::Linked(nobody),
        Event::Gone(nobody),
        Event::Worry { seat: nobody, said: true },
        Event::Dismiss(member(99)),
    ];
    for event in silent {
        assert_eq!(play.go(event), []);
    }
    assert!(play.room == before);
}
