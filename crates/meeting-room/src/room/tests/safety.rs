//! Keeping the room safe: holding, removing (P16), panic, locks, reports, vouching.

use super::*;
use crate::{Guard, Measure, Why};

const STEPS: [(&str, u32); 4] = [("opening", 2), ("sharing", 80), ("closing", 2), ("fellowship", 10)];

/// In a long sharing step, everybody known for a while; the first has the floor.
fn sharing() -> (Play, [Seat; 4]) {
    let mut play = Play::in_step(&STEPS, 1);
    let people = [10, 11, 12, 13].map(|key| play.enter(key));
    play.wait(5 * MINUTE);
    play.raise(people[0]);
    play.wait(SECOND);
    (play, people)
}

/// The same with a doorkeeper.
fn guarded() -> (Play, [Seat; 4], Seat) {
    let (mut play, people) = sharing();
    let keeper = play.servant(1, Role::Doorkeeper);
    (play, people, keeper)
}

fn recorded(effects: &[Effect], measure: Measure, role: Option<Role>) -> bool {
    effects.contains(&Effect::Record(measure, role))
}

#[test]
fn whoever_is_held_back_listens_until_released() {
    let (mut play, [a, b, ..], keeper) = guarded();
    play.raise(b);
    assert!(play.shares(a));
    for seat in [a, b] {
        let effects = play.act(keeper, Act::Hold(seat)).unwrap();
        assert!(recorded(&effects, Measure::Held, Some(Role::Doorkeeper)));
        assert!(effects.contains(&Effect::Tell(seat, Notice::Listening(true))));
    }
    assert_eq!((play.floor(), play.room.view().hands.len()), (None, 0));
    assert_eq!(play.say(a), Err(Refusal::ListenOnly));
    assert_eq!(play.ask(a, Event::Raise(a)), Err(Refusal::ListenOnly));
    assert_eq!(play.reads(a).len(), 1, "words said stay, and are read");
    assert_eq!(play.act(keeper, Act::Hold(a)), Err(Refusal::NotNow));
    let listening = play.room.console().listening;
    assert!([a, b].iter().all(|seat| listening.iter().any(|one| one.who.seat == *seat)));
    let effects = play.act(keeper, Act::Release(a)).unwrap();
    assert!(effects.contains(&Effect::Tell(a, Notice::Listening(false))));
    assert_eq!(play.act(keeper, Act::Release(a)), Err(Refusal::NotNow));
    play.raise(a);
}

#[test]
fn leaving_and_coming_back_is_no_way_around_a_measure() {
    let (mut play, [a, b, ..], keeper) = guarded();
    play.act(keeper, Act::Hold(a)).unwrap();
    play.go(Event::Leave(a));
    assert_eq!(play.enter_as(10, &[]), Ok(a));
    assert!(play.listens(a));
    // Nor is leaving first.
    play.go(Event::Leave(b));
    play.act(keeper, Act::Hold(b)).unwrap();
    assert_eq!(play.enter_as(11, &[]), Ok(b));
    assert!(play.listens(b));
}

#[test]
fn p16_removing_burns_the_key_and_takes_the_words_back() {
    let (mut play, [a, b, ..], keeper) = guarded();
    assert!(play.shares(a));
    let effects = play.act(keeper, Act::Remove(a)).unwrap();
    assert!(effects.contains(&Effect::Withdrawn(a)) && effects.contains(&Effect::Closed(a, Why::Removed)));
    assert!(recorded(&effects, Measure::Removed, Some(Role::Doorkeeper)));
    assert!(play.reads(b).is_empty());
    assert_eq!(play.room.view().withdrawn, [a], "whoever was offline learns of it too");
    assert_eq!((play.floor(), play.room.view().guard), (None, Guard::Wary));
    for _ in 0..3 {
        let closed = play.enter_as(10, &[]).unwrap_err();
        assert!(matches!(closed, Effect::Closed(_, Why::Removed)));
        play.wait(5 * MINUTE);
    }
    assert_eq!(play.ask(a, Event::Raise(a)), Err(Refusal::Nobody));
    assert_eq!(play.act(keeper, Act::Remove(a)), Err(Refusal::Nobody));
    assert_eq!(play.act(keeper, Act::Hold(a)), Err(Refusal::Nobody));
    assert_eq!(play.act(keeper, Act::Release(a)), Err(Refusal::Nobody));
}

#[test]
fn p16_to_say_something_and_go_is_no_way_around_it() {
    let (mut play, [a, b, ..], keeper) = guarded();
    assert!(play.shares(a));
    play.go(Event::Leave(a));
    play.ask(b, Event::Report(b, a)).unwrap();
    assert_eq!(play.room.console().reported[0].who.seat, a);
    let effects = play.act(keeper, Act::Remove(a)).unwrap();
    assert!(effects.contains(&Effect::Withdrawn(a)));
    assert!(play.reads(b).is_empty());
    assert!(play.enter_as(10, &[]).is_err());
    // Nor is coming back first: a key has one seat, and all its words are withdrawn.
    play.raise(b);
    play.wait(3 * SECOND);
    assert!(play.shares(b));
    play.go(Event::Leave(b));
    assert_eq!(play.enter_as(11, &[]), Ok(b));
    play.act(keeper, Act::Remove(b)).unwrap();
    assert!(play.reads(keeper).is_empty());
}

#[test]
fn p16_whoever_comes_anew_waits_and_needs_a_release_in_whatever_order() {
    for release_first in [true, false] {
        let (mut play, [a, ..], keeper) = guarded();
        play.act(keeper, Act::Remove(a)).unwrap();
        let new = play.enter(50);
        assert!(play.listens(new));
        assert_eq!(play.ask(new, Event::Raise(new)), Err(Refusal::ListenOnly));
        if release_first {
            play.act(keeper, Act::Release(new)).unwrap();
            assert!(play.room.console().listening[0].released);
            play.wait(10 * MINUTE - SECOND);
            assert!(play.listens(new), "ten minutes too");
            let effects = play.wait(SECOND);
            assert!(effects.contains(&Effect::Tell(new, Notice::Listening(false))));
        } else {
            play.wait(20 * MINUTE);
            assert!(play.listens(new), "a release too");
            let effects = play.act(keeper, Act::Release(new)).unwrap();
            assert!(effects.contains(&Effect::Tell(new, Notice::Listening(false))));
        }
        play.raise(new);
    }
}

#[test]
fn p16_being_held_and_released_does_not_shorten_the_ten_minutes() {
    let (mut play, [a, ..], keeper) = guarded();
    play.act(keeper, Act::Remove(a)).unwrap();
    let new = play.enter(50);
    play.act(keeper, Act::Hold(new)).unwrap();
    play.act(keeper, Act::Release(new)).unwrap();
    play.go(Event::Leave(new));
    play.wait(9 * MINUTE);
    assert_eq!(play.enter_as(50, &[]), Ok(new));
    assert!(play.listens(new));
    play.wait(MINUTE);
    assert!(!play.listens(new), "time outside counts");
}

#[test]
fn p16_who_was_here_before_or_serves_here_is_not_new() {
    let (mut play, [a, b, ..], keeper) = guarded();
    play.go(Event::Leave(b));
    play.act(keeper, Act::Remove(a)).unwrap();
    assert_eq!(play.enter_as(11, &[]), Ok(b));
    assert!(!play.listens(b));
    let chair = play.enter_as(60, &[Role::Chair]).unwrap();
    assert!(!play.listens(chair));
    let new = play.enter_as(61, &[]).unwrap();
    assert!(play.listens(new));
    play.enter_as(61, &[Role::Reader]).unwrap();
    assert!(!play.listens(new), "they signed in meanwhile");
}

#[test]
fn a_removal_can_be_undone_for_five_minutes() {
    let (mut play, [a, b, ..], keeper) = guarded();
    assert!(play.shares(a));
    play.act(keeper, Act::Remove(a)).unwrap();
    assert_eq!(play.room.console().removed[0].who.seat, a);
    play.wait(5 * MINUTE);
    play.go(Event::Gone(a));
    let effects = play.act(keeper, Act::Undo(a)).unwrap();
    assert!(effects.contains(&Effect::Restored(a)));
    assert!(recorded(&effects, Measure::Undone, Some(Role::Doorkeeper)));
    assert_eq!(play.reads(b).len(), 1);
    assert!(play.room.view().withdrawn.is_empty());
    assert_eq!(play.room.view().guard, Guard::Calm, "nobody else was removed");
    assert!(!play.room.is_here(a), "until they are back they are away");
    assert_eq!(play.enter_as(10, &[]), Ok(a));
    assert_eq!(play.reads(a).len(), 1, "they read on where they were");
    play.raise(a);
    play.act(keeper, Act::Remove(a)).unwrap();
    play.wait(5 * MINUTE + SECOND);
    assert!(play.room.console().removed.is_empty());
    assert_eq!(play.act(keeper, Act::Undo(a)), Err(Refusal::NotNow));
    assert_eq!(play.act(keeper, Act::Undo(b)), Err(Refusal::Nobody));
    assert!(play.enter_as(10, &[]).is_err());
}

#[test]
fn undoing_restores_what_was_and_not_more() {
    let (mut play, [a, b, ..], keeper) = guarded();
    play.act(keeper, Act::Hold(a)).unwrap();
    for seat in [a, b] {
        play.act(keeper, Act::Remove(seat)).unwrap();
        play.act(keeper, Act::Undo(seat)).unwrap();
    }
    play.enter_as(10, &[]).unwrap();
    assert!(play.listens(a), "they were held back before");
    assert!(!play.listens(b));
    // Their old connections end a moment later; a new one counts all the same.
    play.go(Event::Linked(b));
    play.go(Event::Gone(b));
    play.wait(2 * MINUTE);
    play.act(keeper, Act::Lock).unwrap();
    play.wait(9 * MINUTE);
    assert!(play.room.named(b).is_some());
}

#[test]
fn nobody_removes_whoever_leads_or_themselves() {
    let (mut play, [a, ..], keeper) = guarded();
    let chair = play.servant(2, Role::Chair);
    for (by, whom) in [(keeper, chair), (chair, chair), (keeper, keeper)] {
        assert_eq!(play.act(by, Act::Remove(whom)), Err(Refusal::NotYours));
        assert_eq!(play.act(by, Act::Hold(whom)), Err(Refusal::NotYours));
    }
    play.act(chair, Act::Remove(keeper)).unwrap();
    assert_eq!(play.act(keeper, Act::Undo(keeper)), Err(Refusal::Nobody));
    assert_eq!(play.act(a, Act::Remove(chair)), Err(Refusal::NotYours));
}

#[test]
fn a_panic_freezes_the_room() {
    let (mut play, [a, b, ..], keeper) = guarded();
    play.raise(b);
    let effects = play.act(keeper, Act::Panic).unwrap();
    assert!(recorded(&effects, Measure::Panic, Some(Role::Doorkeeper)));
    assert_eq!((play.floor(), play.room.view().guard), (None, Guard::Panic));
    let effects = play.ask(a, Event::Say(a, words("One day at a time."))).unwrap();
    let alone = effects.iter().any(|effect| matches!(effect, Effect::SaidToServants(line) if line.n == 0));
    assert!(alone && !effects.iter().any(|effect| matches!(effect, Effect::Said(_))));
    assert!(matches!(play.say(keeper), Ok(LineKind::Service { .. })));
    play.wait(10 * MINUTE);
    assert_eq!(play.floor(), None, "nobody is called");
    let late = play.enter(50);
    assert!(play.listens(late), "a latecomer gets in and listens");
    assert_eq!(play.say(late), Err(Refusal::ListenOnly));
    assert_eq!(play.act(keeper, Act::Panic), Err(Refusal::NotNow));
    let effects = play.act(keeper, Act::Calm).unwrap();
    assert!(recorded(&effects, Measure::Calm, Some(Role::Doorkeeper)));
    assert_eq!(play.act(keeper, Act::Calm), Err(Refusal::NotNow));
    play.wait(3 * SECOND);
    assert_eq!(play.floor(), Some(b), "whoever waited is called");
    assert!(play.listens(late));
}

#[test]
fn a_panic_ends_when_nobody_is_left_who_could_end_it() {
    let (mut play, [_, b, ..], keeper) = guarded();
    play.raise(b);
    play.act(keeper, Act::Panic).unwrap();
    play.wait(20 * MINUTE);
    assert_eq!(play.room.view().guard, Guard::Panic);
    play.go(Event::Leave(keeper));
    play.wait(2 * MINUTE);
    assert_eq!(play.say(b), Err(Refusal::Frozen), "there is nobody to tell it to");
    let effects = play.wait(3 * MINUTE);
    assert!(recorded(&effects, Measure::Calm, None));
    assert_eq!(play.room.view().guard, Guard::Wary, "it stays locked");
    play.wait(3 * SECOND);
    assert_eq!(play.floor(), Some(b));
    let late = play.enter(50);
    assert!(play.listens(late));
}

#[test]
fn a_lock_shuts_nobody_out_from_listening() {
    let (mut play, [a, ..], keeper) = guarded();
    let effects = play.act(keeper, Act::Lock).unwrap();
    assert!(recorded(&effects, Measure::Locked, Some(Role::Doorkeeper)));
    assert!(play.shares(a), "those who are here share as before");
    let late = play.enter(50);
    assert!(play.listens(late) && play.room.view().guard == Guard::Wary);
    assert_eq!(play.act(keeper, Act::Lock), Err(Refusal::NotNow));
    play.act(keeper, Act::Unlock).unwrap();
    assert_eq!(play.act(keeper, Act::Unlock), Err(Refusal::NotNow));
    let later = play.enter(51);
    assert!(!play.listens(later));
    assert!(play.listens(late));
}

#[test]
fn in_an_unattended_room_three_known_people_hold_somebody() {
    let (mut play, [a, b, c, d]) = sharing();
    let strangers = [30, 31, 32].map(|key| play.enter(key));
    for seat in strangers {
        play.ask(seat, Event::Report(seat, a)).unwrap();
    }
    for seat in [b, b, b, c] {
        play.ask(seat, Event::Report(seat, a)).unwrap();
    }
    assert!(!play.listens(a), "strangers and repetitions do not count");
    assert_eq!(play.ask(a, Event::Report(a, a)), Err(Refusal::NotNow));
    let effects = play.ask(d, Event::Report(d, a)).unwrap();
    assert!(recorded(&effects, Measure::Held, None));
    assert!(play.listens(a) && play.floor().is_none());
    let anew = play.enter(99);
    assert!(play.listens(anew), "with another key they do not come back to speak");
    // As many can take it back; one person coming and going is one.
    for _ in 0..4 {
        play.ask(b, Event::Vouch(b, a)).unwrap();
        play.go(Event::Leave(b));
        play.enter(11);
    }
    play.ask(c, Event::Vouch(c, a)).unwrap();
    assert!(play.listens(a));
    let effects = play.ask(d, Event::Vouch(d, a)).unwrap();
    assert!(recorded(&effects, Measure::Released, None));
    assert!(!play.listens(a));
    // Whoever is held again needs as many again.
    for seat in [b, c, d] {
        play.ask(seat, Event::Report(seat, a)).unwrap();
    }
    play.ask(b, Event::Vouch(b, a)).unwrap();
    play.ask(c, Event::Vouch(c, a)).unwrap();
    play.go(Event::Leave(b));
    play.ask(d, Event::Vouch(d, a)).unwrap();
    assert!(play.listens(a), "and they have to be there");
}

#[test]
fn where_somebody_is_on_duty_reports_are_theirs_to_judge() {
    let (mut play, [a, b, c, d], keeper) = guarded();
    for seat in [b, c, d] {
        play.ask(seat, Event::Report(seat, a)).unwrap();
    }
    assert!(!play.listens(a));
    let console = play.room.console();
    assert_eq!((console.reported[0].who.seat, console.reported[0].count), (a, 3));
    play.act(keeper, Act::Release(a)).unwrap();
    assert!(play.room.console().reported.is_empty(), "settled");
    play.ask(b, Event::Report(b, a)).unwrap();
    play.act(keeper, Act::Remove(b)).unwrap();
    assert!(play.room.console().reported.is_empty(), "nobody who was removed has a say");
    assert_eq!(play.ask(c, Event::Report(c, Seat::new(99))), Err(Refusal::Nobody));
}

#[test]
fn two_known_people_let_somebody_new_in_where_nobody_is_on_duty() {
    let (mut play, [_, b, c, d], keeper) = guarded();
    play.act(keeper, Act::Lock).unwrap();
    let new = play.enter(50);
    assert_eq!(play.ask(b, Event::Vouch(b, new)), Err(Refusal::NotYours), "it is the doorkeeper's");
    play.go(Event::Leave(keeper));
    play.ask(b, Event::Vouch(b, new)).unwrap();
    assert_eq!(play.ask(new, Event::Vouch(new, new)), Err(Refusal::NotYours));
    let other = play.enter(51);
    assert_eq!(play.ask(other, Event::Vouch(other, new)), Err(Refusal::NotYours), "who only listens");
    let effects = play.ask(c, Event::Vouch(c, new)).unwrap();
    assert!(recorded(&effects, Measure::Released, None));
    assert!(play.listens(new), "and they wait their ten minutes");
    assert_eq!(play.ask(d, Event::Vouch(d, new)), Err(Refusal::NotNow));
    play.wait(10 * MINUTE);
    assert!(!play.listens(new));
    assert_eq!(play.ask(d, Event::Vouch(d, b)), Err(Refusal::NotNow));
}

#[test]
fn the_console_stays_small_under_attack() {
    let (mut play, _, keeper) = guarded();
    play.act(keeper, Act::Lock).unwrap();
    let mut came = Vec::new();
    for key in 100..200 {
        came.push(play.enter(key));
        play.now += 10;
    }
    let console = play.room.console();
    let listed: Vec<Seat> = console.listening.iter().map(|one| one.who.seat).collect();
    assert_eq!((&listed[..], console.more_listening), (&came[..30], 70), "who came first is first");
    assert!(serde_json::to_string(&console).unwrap().len() < 4096);
}
