//! Whom a room believes: keys that were prepared, trust that is taken back, reports about those who serve.

use super::*;
use crate::Measure;

const STEPS: [(&str, u32); 4] = [("opening", 2), ("sharing", 80), ("closing", 2), ("fellowship", 10)];

fn sharing() -> Play {
    Play::in_step(&STEPS, 1)
}

fn reported(play: &Play, reader: Seat) -> Vec<Seat> {
    play.room.console_for(reader).reported.iter().map(|one| one.who.seat).collect()
}

fn report(play: &mut Play, by: &[Seat], about: Seat) -> Vec<Effect> {
    by.iter().flat_map(|by| play.ask(*by, Event::Report(*by, about)).unwrap()).collect()
}

/// A room with a doorkeeper, where somebody was removed just now.
fn make_wary(play: &mut Play) -> Seat {
    let (keeper, other) = (play.servant(1, Role::Doorkeeper), play.enter(2));
    play.act(keeper, Act::Remove(other)).unwrap();
    keeper
}

#[test]
fn a_prepared_key_is_new_in_a_wary_room() {
    let mut play = sharing();
    let [left, kept, acts] = [50, 51, 52].map(|key| play.enter_as(key, &[]).unwrap());
    play.go(Event::Leave(left));
    play.go(Event::Pass(acts));
    // A key that comes now and then, and one that sits there without a sign, are not there in between.
    for _ in 0..3 {
        play.wait(2 * MINUTE);
        play.go(Event::Seen(kept));
    }
    let speaker = play.enter(60);
    play.raise(speaker);
    play.wait(5 * SECOND);
    play.raise(acts);
    play.wait(MINUTE);
    assert_eq!((play.floor(), play.room.view().hands.len()), (Some(speaker), 1));
    make_wary(&mut play);
    for (key, seat) in [(50, left), (51, kept)] {
        assert_eq!(play.enter_as(key, &[]), Ok(seat));
        assert!(play.listens(seat), "{key}");
    }
    // Nor does it help not to come in again.
    let effects = play.go(Event::Seen(acts));
    assert!(effects.contains(&Effect::Tell(acts, Notice::Listening(true))));
    assert_eq!(play.ask(acts, Event::Raise(acts)), Err(Refusal::ListenOnly));
    assert!(play.room.view().hands.is_empty());
    play.go(Event::Linked(acts));
    play.wait(20 * MINUTE);
    assert!(play.listens(acts), "they need a release too");
}

#[test]
fn whoever_was_really_here_comes_back_as_they_were() {
    let mut play = sharing();
    let stayed = play.enter(50);
    play.wait(5 * MINUTE);
    let [spoke, called, served, entrusted] = [51, 52, 53, 54].map(|key| play.enter(key));
    for seat in [spoke, called] {
        play.raise(seat);
        play.wait(5 * SECOND);
        play.done(seat);
    }
    let chair = play.servant(3, Role::Chair);
    play.act(chair, Act::Appoint(served, Role::Reader)).unwrap();
    let people = [stayed, spoke, called, served, entrusted];
    for seat in people {
        play.go(Event::Leave(seat));
    }
    make_wary(&mut play);
    for (key, seat) in (50..54).zip(people) {
        assert_eq!(play.enter_as(key, &[]), Ok(seat));
        assert!(!play.listens(seat), "{key}");
    }
    assert_eq!(play.enter_as(54, &[Role::Reader]), Ok(entrusted));
    assert!(!play.listens(entrusted));
}

#[test]
fn five_minutes_after_it_became_wary_do_not_count_and_a_release_lasts() {
    let mut play = sharing();
    let quiet = play.enter(50);
    play.wait(4 * MINUTE);
    let keeper = make_wary(&mut play);
    play.wait(10 * MINUTE);
    assert!(!play.listens(quiet), "whoever is there all the time is left alone");
    play.go(Event::Leave(quiet));
    play.enter(50);
    assert!(play.listens(quiet));
    play.act(keeper, Act::Release(quiet)).unwrap();
    play.wait(10 * MINUTE);
    assert!(!play.listens(quiet));
    play.go(Event::Leave(quiet));
    play.enter(50);
    assert!(!play.listens(quiet), "somebody let them in");
}

#[test]
fn a_lost_line_in_a_wary_room_makes_nobody_new() {
    let mut play = sharing();
    let person = play.enter(50);
    make_wary(&mut play);
    play.go(Event::Gone(person));
    play.wait(29 * SECOND);
    play.enter(50);
    assert!(!play.listens(person));
}

#[test]
fn a_key_that_was_away_is_not_known_by_its_age() {
    let mut play = sharing();
    let target = play.enter(1);
    let prepared = [50, 51, 52].map(|key| play.enter(key));
    for seat in prepared {
        play.go(Event::Leave(seat));
    }
    play.wait(10 * MINUTE);
    for key in [50, 51, 52] {
        play.enter(key);
    }
    report(&mut play, &prepared, target);
    assert!(!play.listens(target));
}

#[test]
fn the_more_are_here_the_more_it_takes() {
    let mut play = sharing();
    let people: Vec<Seat> = (10..22).map(|key| play.enter(key)).collect();
    play.wait(5 * MINUTE);
    let (about, others) = (people[0], &people[1..]);
    // Twelve are known: four are needed, to hold and to take it back.
    report(&mut play, &others[..3], about);
    assert!(!play.listens(about));
    let effects = report(&mut play, &others[3..4], about);
    assert!(play.listens(about) && effects.contains(&Effect::Record(Measure::Held, None)));
    for (count, by) in others[..4].iter().enumerate() {
        assert!(play.listens(about), "{count} are not enough");
        play.ask(*by, Event::Vouch(*by, about)).unwrap();
    }
    // One is left who only listens besides the eleven.
    assert!(!play.listens(about));
    // Strangers and those who are away do not raise the number.
    (30..60).for_each(|key| _ = play.enter(key));
    for seat in &people[6..] {
        play.go(Event::Gone(*seat));
    }
    play.wait(30 * SECOND);
    report(&mut play, &others[..3], about);
    assert!(play.listens(about));
}

#[test]
fn nobody_reads_a_report_about_themselves() {
    let mut play = sharing();
    let [a, b] = [10, 11].map(|key| play.enter(key));
    let chair = play.servant(1, Role::Chair);
    let keeper = play.servant(2, Role::Doorkeeper);
    let before = play.room.console_for(chair);
    let effects = report(&mut play, &[a, b], chair);
    assert!(effects.contains(&Effect::ConsoleChanged));
    assert_eq!(play.room.console_for(chair), before, "not even a number is another one");
    assert_eq!(reported(&play, keeper), [chair]);
    report(&mut play, &[a], keeper);
    assert_eq!((reported(&play, keeper), reported(&play, chair)), (vec![chair], vec![keeper]));
    assert_eq!(play.room.console_for(a), Default::default(), "who does not serve has no console");
    for seat in [chair, keeper] {
        assert_eq!(play.act(seat, Act::Release(seat)), Err(Refusal::NotYours), "nor settles it");
    }
    play.act(chair, Act::Release(keeper)).unwrap();
    assert!(reported(&play, chair).is_empty());
}

#[test]
fn a_console_without_its_reader_changes_only_when_it_is_said() {
    let mut play = sharing();
    let people: Vec<Seat> = (10..42).map(|key| play.enter(key)).collect();
    let chair = play.servant(1, Role::Chair);
    report(&mut play, &people[..2], chair);
    for about in &people[..31] {
        report(&mut play, &[people[31]], *about);
        play.wait(2 * SECOND);
    }
    assert_eq!(play.room.console_for(chair).reported.len(), 30);
    // All that one of them sees is compared before and after.
    for about in &people[..31] {
        let before = play.room.console_for(chair);
        let effects = report(&mut play, &[people[30]], if *about == people[30] { chair } else { *about });
        let changed = play.room.console_for(chair) != before;
        assert!(!changed || effects.contains(&Effect::ConsoleChanged));
        play.wait(2 * SECOND);
    }
}

#[test]
fn whoever_is_not_trusted_any_more_serves_no_more() {
    let mut play = sharing();
    let chair = play.servant(1, Role::Chair);
    play.act(chair, Act::Take(Role::Greeter)).unwrap();
    let effects = play.go(Event::Dismiss(member(1)));
    for role in [Role::Chair, Role::Greeter] {
        assert!(effects.contains(&Effect::Tell(chair, Notice::Serving(role, false))));
    }
    assert!(effects.contains(&Effect::Changed) && !play.room.view().led);
    assert_eq!(play.room.roles_of(chair), (vec![], vec![]));
    assert_eq!(play.act(chair, Act::Take(Role::Chair)), Err(Refusal::NotYours));
    assert!(play.room.named(chair).is_some(), "they stay as anybody else");
    // Whoever left takes nothing with them for when they come back.
    let keeper = play.servant(2, Role::Doorkeeper);
    play.go(Event::Leave(keeper));
    play.go(Event::Dismiss(member(2)));
    play.enter(2);
    assert_eq!(play.act(keeper, Act::Take(Role::Doorkeeper)), Err(Refusal::NotYours));
}

#[test]
fn a_chair_that_was_only_given_can_be_taken_by_whoever_is_entrusted() {
    let mut play = sharing();
    let (chair, friend) = (play.servant(1, Role::Chair), play.enter(2));
    let other = play.enter_as(3, &[Role::Chair]).unwrap();
    let second = play.enter_as(4, &[Role::CoChair]).unwrap();
    assert_eq!(play.act(other, Act::Take(Role::Chair)), Err(Refusal::Taken), "not from one another");
    // Somebody hands it over before their trust is taken back.
    play.act(chair, Act::Appoint(friend, Role::Chair)).unwrap();
    play.go(Event::Dismiss(member(1)));
    for seat in [chair, second] {
        assert_eq!(play.act(seat, Act::Take(Role::Chair)), Err(Refusal::NotYours));
    }
    assert!(play.room.roles_of(other).1.contains(&Role::Chair));
    let effects = play.act(other, Act::Take(Role::Chair)).unwrap();
    assert!(effects.contains(&Effect::Tell(friend, Notice::Serving(Role::Chair, false))));
    assert!(!play.room.roles_of(other).1.contains(&Role::Chair));
    // Other roles that were given stay with those who have them.
    play.act(other, Act::Appoint(friend, Role::CoChair)).unwrap();
    assert_eq!(play.act(second, Act::Take(Role::CoChair)), Err(Refusal::Taken));
    // Or they come back without what they were entrusted with.
    play.enter_as(3, &[]).unwrap();
    play.enter_as(1, &[Role::Chair]).unwrap();
    play.act(chair, Act::Take(Role::Chair)).unwrap();
}

#[test]
fn whoever_holds_any_role_has_a_desk_and_not_all_have_the_console() {
    let mut play = sharing();
    let seats: Vec<Seat> =
        Role::ALL.into_iter().zip(1..).map(|(role, key)| play.servant(key, role)).collect();
    let person = play.enter(20);
    assert_eq!(play.room.desk_holders().count(), 6);
    assert!(seats.iter().all(|seat| play.room.has_desk(*seat)) && !play.room.has_desk(person));
    let consoles: Vec<bool> = seats.iter().map(|seat| play.room.serves(*seat)).collect();
    assert_eq!(consoles, [true, true, true, true, false, false]);
    play.act(seats[5], Act::Resign(Role::Reader)).unwrap();
    play.go(Event::Gone(seats[4]));
    play.wait(30 * SECOND);
    assert!(!play.room.has_desk(seats[4]) && !play.room.has_desk(seats[5]));
}
