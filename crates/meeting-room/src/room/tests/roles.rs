//! Those who serve: what each may do and no more, taking, handing over, losing and getting back.

use super::*;

const STEPS: [(&str, u32); 6] =
    [("opening", 2), ("reading", 4), ("sharing", 20), ("silence", 5), ("closing", 2), ("fellowship", 5)];

/// One minute into the sharing, with somebody who has the floor and two who wait.
fn sharing() -> (Play, [Seat; 3]) {
    let mut play = Play::in_step(&STEPS, 2);
    let people = [10, 11, 12].map(|key| play.enter(key));
    play.raise_all(&people);
    play.wait(MINUTE);
    assert_eq!(play.floor(), Some(people[0]));
    (play, people)
}

fn roles(play: &Play, seat: Seat) -> Vec<Role> {
    play.room.roles_of(seat).0
}

#[test]
fn a_chair_leads() {
    let (mut play, [a, b, c]) = sharing();
    let chair = play.servant(1, Role::Chair);
    assert!(play.room.view().led && play.room.view().on_duty);
    assert_eq!(play.say(chair), Err(Refusal::NotYourTurn), "not even the chair talks across a share");
    play.act(chair, Act::Thank).unwrap();
    assert_eq!(play.floor(), None);
    assert!(matches!(play.say(chair), Ok(LineKind::Service { .. })));
    play.wait(40 * SECOND);
    assert_eq!(play.floor(), None, "the chair has time to call");
    play.act(chair, Act::Call).unwrap();
    assert_eq!(play.floor(), Some(b));
    assert_eq!(play.act(chair, Act::Call), Err(Refusal::NotNow), "one at a time");
    play.act(chair, Act::Extend).unwrap();
    play.act(chair, Act::Thank).unwrap();
    assert_eq!(play.act(chair, Act::Thank), Err(Refusal::NotNow));
    play.act(chair, Act::Next).unwrap();
    assert_eq!((play.step(), play.say(chair)), (Some(3), Err(Refusal::Silence)));
    play.act(chair, Act::Back).unwrap();
    play.act(chair, Act::Call).unwrap();
    assert_eq!(play.floor(), Some(c), "whoever waited waits still");
    assert_eq!(play.act(a, Act::Next), Err(Refusal::NotYours));
}

#[test]
fn before_and_after_there_is_nothing_to_lead() {
    let mut play = Play::open(&STEPS);
    let chair = play.servant(1, Role::Chair);
    assert!(matches!(play.say(chair), Ok(LineKind::Service { .. })), "a word before the start");
    assert_eq!(play.act(chair, Act::Next), Err(Refusal::NotNow));
    assert_eq!(play.act(chair, Act::Back), Err(Refusal::NotNow));
    assert_eq!(play.act(chair, Act::Call), Err(Refusal::NotNow));
    play.leap(15 * MINUTE);
    assert_eq!(play.act(chair, Act::Back), Err(Refusal::NotNow));
    while play.step() != Some(STEPS.len() - 1) {
        play.act(chair, Act::Next).unwrap();
    }
    assert_eq!(play.act(chair, Act::Next), Err(Refusal::NotNow), "the end belongs to the clock");
    // Linked: they keep their seat however long nobody looks, until the words go a minute after the end.
    play.go(Event::Linked(chair));
    play.leap(38 * MINUTE);
    assert_eq!(play.phase(), Phase::Over);
    assert_eq!(play.act(chair, Act::Back), Err(Refusal::Over));
    assert_eq!(play.say(chair), Err(Refusal::Over));
}

#[test]
fn a_chair_who_is_lost_comes_back_as_the_chair() {
    let (mut play, _) = sharing();
    let chair = play.servant(1, Role::Chair);
    play.go(Event::Gone(chair));
    play.wait(29 * SECOND);
    assert!(play.room.view().led, "a moment is left to come back");
    play.wait(SECOND);
    assert!(!play.room.view().led && play.room.view().roles.is_empty());
    play.wait(5 * MINUTE);
    assert_eq!(play.enter_as(1, &[Role::Chair]), Ok(chair));
    assert!(play.room.view().led);
    assert_eq!(roles(&play, chair), [Role::Chair]);
    // Without a script there is no lasting connection: an act is a sign of life, however late.
    play.wait(MINUTE);
    assert!(!play.room.view().led);
    play.act(chair, Act::Thank).unwrap();
}

#[test]
fn a_role_taken_by_another_meanwhile_is_theirs() {
    let (mut play, _) = sharing();
    let chair = play.servant(1, Role::Chair);
    let other = play.enter_as(2, &[Role::Chair]).unwrap();
    play.go(Event::Linked(other));
    assert_eq!(play.act(other, Act::Take(Role::Chair)), Err(Refusal::Taken));
    assert!(!play.room.roles_of(other).1.contains(&Role::Chair));
    play.go(Event::Gone(chair));
    play.wait(31 * SECOND);
    assert!(play.room.roles_of(other).1.contains(&Role::Chair), "it can be taken now");
    let effects = play.act(other, Act::Take(Role::Chair)).unwrap();
    assert!(effects.contains(&Effect::Tell(chair, Notice::Serving(Role::Chair, false))));
    play.enter_as(1, &[Role::Chair]).unwrap();
    assert_eq!(roles(&play, chair), []);
    assert_eq!(play.act(chair, Act::Call), Err(Refusal::NotYours));
    assert_eq!(play.act(chair, Act::Take(Role::Chair)), Err(Refusal::Taken));
}

#[test]
fn a_role_ends_with_the_seat() {
    let (mut play, _) = sharing();
    let chair = play.servant(1, Role::Chair);
    play.go(Event::Gone(chair));
    play.wait(10 * MINUTE);
    assert_eq!(play.enter_as(1, &[]), Ok(chair));
    assert_eq!(roles(&play, chair), []);
    let chair = play.servant(2, Role::Chair);
    play.go(Event::Leave(chair));
    assert!(!play.room.view().led);
}

#[test]
fn roles_are_handed_over_and_laid_down() {
    let (mut play, [a, b, _]) = sharing();
    let chair = play.servant(1, Role::Chair);
    let effects = play.act(chair, Act::Appoint(b, Role::Chair)).unwrap();
    assert!(effects.contains(&Effect::Tell(chair, Notice::Serving(Role::Chair, false))));
    assert!(effects.contains(&Effect::Tell(b, Notice::Serving(Role::Chair, true))));
    assert_eq!(play.act(chair, Act::Thank), Err(Refusal::NotYours));
    play.act(b, Act::Thank).unwrap();
    play.act(b, Act::Appoint(a, Role::Reader)).unwrap();
    assert_eq!(play.act(b, Act::Resign(Role::Reader)), Err(Refusal::NotYours));
    play.act(a, Act::Resign(Role::Reader)).unwrap();
    play.act(b, Act::Resign(Role::Chair)).unwrap();
    assert!(!play.room.view().led);
    assert_eq!(play.act(a, Act::Take(Role::Reader)), Err(Refusal::NotYours), "nobody entrusted them with it");
}

#[test]
fn nobody_is_appointed_who_is_not_there_or_only_listens() {
    let (mut play, [a, b, c]) = sharing();
    let chair = play.servant(1, Role::Chair);
    play.go(Event::Gone(a));
    play.wait(30 * SECOND);
    assert_eq!(play.act(chair, Act::Appoint(a, Role::Reader)), Err(Refusal::Nobody));
    play.act(chair, Act::Hold(b)).unwrap();
    assert_eq!(play.act(chair, Act::Appoint(b, Role::Reader)), Err(Refusal::ListenOnly));
    assert_eq!(play.act(chair, Act::Appoint(Seat::new(99), Role::Reader)), Err(Refusal::Nobody));
    assert_eq!(play.act(c, Act::Appoint(c, Role::Reader)), Err(Refusal::NotYours));
}

#[test]
fn a_co_chair_stands_in() {
    let (mut play, [a, ..]) = sharing();
    let chair = play.servant(1, Role::Chair);
    let second = play.servant(2, Role::CoChair);
    play.act(second, Act::Thank).unwrap();
    assert_eq!(play.say(second), Err(Refusal::NotYourTurn), "the chair leads while there");
    assert_eq!(play.act(second, Act::Appoint(second, Role::Chair)), Err(Refusal::NotYours));
    assert_eq!(play.act(second, Act::Take(Role::Chair)), Err(Refusal::NotYours));
    play.go(Event::Gone(chair));
    play.wait(30 * SECOND);
    assert!(play.room.view().led);
    assert!(matches!(play.say(second), Ok(LineKind::Service { .. })));
    play.act(second, Act::Appoint(a, Role::Greeter)).unwrap();
    for act in [Act::Remove(chair), Act::Hold(chair)] {
        assert_eq!(play.act(second, act), Err(Refusal::NotYours), "a lost line is no coup");
    }
    play.go(Event::Linked(chair));
    assert!(matches!(play.say(chair), Ok(LineKind::Service { .. })));
}

/// Every act, with somebody to act on.
fn acts(other: Seat) -> [Act; 15] {
    [
        Act::Next,
        Act::Back,
        Act::Call,
        Act::Invite(other),
        Act::Thank,
        Act::Extend,
        Act::Hold(other),
        Act::Release(other),
        Act::Remove(other),
        Act::Undo(other),
        Act::Panic,
        Act::Lock,
        Act::Welcome(other),
        Act::Appoint(other, Role::Reader),
        Act::Take(Role::Chair),
    ]
}

#[test]
fn every_role_may_do_its_own_and_no_more() {
    let guard = [Act::Hold, Act::Release, Act::Remove, Act::Undo];
    for role in
        [None, Some(Role::Doorkeeper), Some(Role::Greeter), Some(Role::Timekeeper), Some(Role::Reader)]
    {
        let (play, [_, other, _]) = sharing();
        for act in acts(other) {
            let mut play = Play { room: play.room.clone(), ..play };
            let servant = match role {
                Some(role) => play.servant(1, role),
                None => play.enter(1),
            };
            let own = match role {
                Some(Role::Doorkeeper) => {
                    guard.iter().any(|guard| guard(other) == act) || matches!(act, Act::Panic | Act::Lock)
                }
                Some(Role::Greeter) => matches!(act, Act::Welcome(_)),
                Some(Role::Timekeeper) => act == Act::Extend,
                _ => false,
            };
            let allowed = play.act(servant, act) != Err(Refusal::NotYours);
            assert_eq!(allowed, own, "{role:?} {act:?}");
        }
    }
}

#[test]
fn a_reader_goes_on_from_a_reading_and_from_nothing_else() {
    let mut play = Play::in_step(&STEPS, 1);
    let reader = play.servant(1, Role::Reader);
    assert_eq!(play.act(reader, Act::Back), Err(Refusal::NotYours));
    play.act(reader, Act::Next).unwrap();
    assert_eq!(play.step(), Some(2));
    assert_eq!(play.act(reader, Act::Next), Err(Refusal::NotYours));
    assert!(!play.room.serves(reader), "the console is not theirs");
}

#[test]
fn a_timekeeper_gives_time_to_others_only() {
    let (mut play, [a, b, _]) = sharing();
    let keeper = play.servant(1, Role::Timekeeper);
    let until = play.room.view().floor.unwrap().until;
    play.act(keeper, Act::Extend).unwrap();
    assert_eq!(play.room.view().floor.unwrap().until, until + MINUTE);
    let chair = play.servant(2, Role::Chair);
    play.act(chair, Act::Appoint(a, Role::Timekeeper)).unwrap();
    assert_eq!(play.act(a, Act::Extend), Err(Refusal::NotYours), "nobody keeps the floor for ever");
    play.done(a);
    assert_eq!(play.act(a, Act::Extend), Err(Refusal::NotNow));
    play.act(chair, Act::Call).unwrap();
    play.act(a, Act::Extend).unwrap();
    assert_eq!(play.floor(), Some(b));
}

#[test]
fn a_greeter_welcomes_between_shares_and_lets_in_whoever_is_new() {
    let (mut play, [a, b, c]) = sharing();
    let keeper = play.servant(1, Role::Doorkeeper);
    let greeter = play.servant(2, Role::Greeter);
    assert_eq!(play.act(greeter, Act::Welcome(b)), Err(Refusal::NotNow), "not across a share");
    play.done(a);
    let effects = play.act(greeter, Act::Welcome(b)).unwrap();
    let welcomed = effects.iter().any(
        |effect| matches!(effect, Effect::Said(line) if matches!(&line.kind, LineKind::Welcome { to } if *to == play.room.named(b).unwrap().handle)),
    );
    assert!(welcomed);
    play.act(keeper, Act::Lock).unwrap();
    let new = play.enter(20);
    let effects = play.act(greeter, Act::Release(new)).unwrap();
    assert!(effects.contains(&Effect::Record(crate::Measure::Released, Some(Role::Greeter))));
    play.act(keeper, Act::Hold(c)).unwrap();
    assert_eq!(play.act(greeter, Act::Release(c)), Err(Refusal::NotYours), "others held them back");
    let effects = play.act(keeper, Act::Release(c)).unwrap();
    assert!(effects.contains(&Effect::Record(crate::Measure::Released, Some(Role::Doorkeeper))));
}

#[test]
fn whoever_is_held_back_serves_no_more() {
    let (mut play, _) = sharing();
    let chair = play.servant(1, Role::Chair);
    let greeter = play.servant(2, Role::Greeter);
    let effects = play.act(chair, Act::Hold(greeter)).unwrap();
    assert!(effects.contains(&Effect::Tell(greeter, Notice::Serving(Role::Greeter, false))));
    assert_eq!(play.act(greeter, Act::Release(greeter)), Err(Refusal::NotYours));
    assert_eq!(play.act(greeter, Act::Take(Role::Greeter)), Err(Refusal::ListenOnly));
    assert_eq!(play.room.roles_of(greeter), (vec![], vec![]));
    assert_eq!(play.act(chair, Act::Hold(chair)), Err(Refusal::NotYours), "nobody locks themselves out");
}
