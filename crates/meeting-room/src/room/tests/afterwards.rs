//! Milestones, fellowship and contact, words of crisis, and the end of all words (P8).

use super::*;
use crate::{Contact, Milestone};

const STEPS: [(&str, u32); 5] =
    [("opening", 2), ("sharing", 20), ("milestones", 3), ("closing", 2), ("fellowship", 10)];
const MONTH: Milestone = Milestone::Days(30);

fn offer(play: &mut Play, from: Seat, to: Seat, text: &str) -> Result<Vec<Effect>, Refusal> {
    play.ask(from, Event::Contact(from, to, Contact::new(text)))
}

fn delivered(effects: &[Effect]) -> Vec<(Seat, Seat, &str)> {
    let told = effects.iter().filter_map(|effect| match effect {
        Effect::Tell(to, Notice::Contact { from, text, .. }) => Some((*to, *from, text.as_str())),
        _ => None,
    });
    told.collect()
}

#[test]
fn milestones_are_for_their_step_once_each() {
    let mut play = Play::in_step(&STEPS, 1);
    let (a, b) = (play.enter(1), play.enter(2));
    let mark = |play: &mut Play, seat| play.ask(seat, Event::Milestone(seat, MONTH));
    assert_eq!(mark(&mut play, a), Err(Refusal::NotNow));
    play.leap(20 * MINUTE);
    let effects = mark(&mut play, a).unwrap();
    assert!(effects.iter().any(
        |effect| matches!(effect, Effect::Said(line) if line.kind == LineKind::Milestone { milestone: MONTH })
    ));
    assert_eq!(mark(&mut play, a), Err(Refusal::NotNow));
    play.go(Event::Leave(a));
    play.enter(1);
    assert_eq!(mark(&mut play, a), Err(Refusal::NotNow), "once, however often one comes in");
    let chair = play.servant(3, Role::Chair);
    play.act(chair, Act::Panic).unwrap();
    assert_eq!(mark(&mut play, b), Err(Refusal::Frozen));
    play.act(chair, Act::Calm).unwrap();
    play.act(chair, Act::Hold(b)).unwrap();
    assert_eq!(mark(&mut play, b), Err(Refusal::ListenOnly));
    play.act(chair, Act::Release(b)).unwrap();
    mark(&mut play, b).unwrap();
}

#[test]
fn milestones_are_read_as_they_are_written() {
    for (name, milestone) in Milestone::USUAL {
        assert_eq!(Milestone::named(name), Some(milestone));
        let (unit, count) = milestone.parts();
        assert_eq!(format!("{unit}-{count}"), name);
    }
    assert_eq!(Milestone::named("years-90"), Some(Milestone::Years(90)));
    for bad in ["", "hours", "hours-1", "days-0", "days-100", "months-24", "years-91", "years-256", "weeks-1"]
    {
        assert_eq!(Milestone::named(bad), None, "{bad}");
    }
}

#[test]
fn contact_is_exchanged_when_both_ask_after_the_close() {
    let mut play = Play::in_step(&STEPS, 1);
    let (a, b) = (play.enter(1), play.enter(2));
    assert_eq!(offer(&mut play, a, b, "a@example.org"), Err(Refusal::NotNow));
    play.leap(25 * MINUTE);
    assert_eq!(delivered(&offer(&mut play, a, b, "a@example.org").unwrap()), []);
    assert_eq!(play.room.contacts_of(b).count(), 0, "one alone learns nothing");
    let effects = offer(&mut play, b, a, " b on Signal\n").unwrap();
    assert_eq!(delivered(&effects), [(a, b, "b on Signal"), (b, a, "a@example.org")]);
    assert!(!format!("{effects:?}{:?}", play.room).contains("Signal"), "and no trace shows it");
    let kept: Vec<_> = play.room.contacts_of(b).map(|(from, text)| (from.seat, text.to_owned())).collect();
    assert_eq!(kept, [(a, "a@example.org".to_owned())]);
    assert_eq!(offer(&mut play, a, a, "x"), Err(Refusal::NotNow));
    assert_eq!(offer(&mut play, a, Seat::new(99), "x"), Err(Refusal::Nobody));
}

#[test]
fn going_back_a_step_takes_nothing_from_those_who_exchanged_and_gives_nothing_more() {
    let mut play = Play::in_step(&STEPS, 1);
    let (a, b, c) = (play.enter(1), play.enter(2), play.enter(3));
    play.leap(25 * MINUTE);
    offer(&mut play, a, b, "a").unwrap();
    offer(&mut play, b, a, "b").unwrap();
    offer(&mut play, a, c, "a").unwrap();
    let chair = play.servant(4, Role::Chair);
    play.act(chair, Act::Back).unwrap();
    assert_eq!(play.room.contacts_of(b).map(|(_, text)| text).collect::<Vec<_>>(), ["a"]);
    assert_eq!(offer(&mut play, c, a, "c"), Err(Refusal::NotNow));
    assert_eq!(play.room.contacts_of(c).count(), 0);
}

#[test]
fn an_offer_can_be_taken_back_and_ends_with_leaving() {
    let mut play = Play::in_step(&STEPS, 4);
    let (a, b, c) = (play.enter(1), play.enter(2), play.enter(3));
    offer(&mut play, a, b, "a").unwrap();
    offer(&mut play, a, b, "").unwrap();
    assert_eq!(delivered(&offer(&mut play, b, a, "b").unwrap()), []);
    offer(&mut play, c, b, "c").unwrap();
    play.go(Event::Leave(c));
    assert_eq!(play.enter(3), c);
    assert_eq!(delivered(&offer(&mut play, b, c, "b").unwrap()), []);
}

#[test]
fn there_is_no_contact_in_young_rooms_in_panic_or_for_listeners() {
    let young = Plan { young: true, ..plan(&STEPS) };
    let mut play = Play::with(young, START + 28 * MINUTE);
    let (a, b) = (play.enter(1), play.enter(2));
    assert_eq!(offer(&mut play, a, b, "a"), Err(Refusal::NoContact));
    assert!(play.shares(a));

    let mut play = Play::in_step(&STEPS, 4);
    let (a, b) = (play.enter(1), play.enter(2));
    let chair = play.servant(3, Role::Chair);
    offer(&mut play, a, b, "a").unwrap();
    play.act(chair, Act::Hold(a)).unwrap();
    assert_eq!(offer(&mut play, a, b, "a"), Err(Refusal::ListenOnly));
    assert_eq!(delivered(&offer(&mut play, b, a, "b").unwrap()), [], "the offer of whoever is held is gone");
    play.act(chair, Act::Panic).unwrap();
    assert_eq!(offer(&mut play, b, chair, "b"), Err(Refusal::Frozen));
}

#[test]
fn a_contact_is_one_short_plain_line() {
    assert_eq!(Contact::new("  \u{202e}a\nb\u{2066}\u{7} \t").as_str(), "a b");
    assert_eq!(Contact::new(&"é".repeat(300)).as_str().chars().count(), Contact::LONGEST);
    assert_eq!(Contact::new("نشانی\u{200c}ام").as_str(), "نشانی\u{200c}ام", "joiners are letters' business");
}

#[test]
fn words_of_crisis_bring_help_for_a_quarter_of_an_hour() {
    let mut play = Play::in_step(&STEPS, 1);
    let seat = play.enter(1);
    play.raise(seat);
    play.wait(5 * SECOND);
    play.say(seat).unwrap();
    let said = || Event::Worry { seat, said: true };
    let effects = play.go(said());
    assert!(effects.contains(&Effect::Tell(seat, Notice::Help { on_duty: false })), "nobody is on duty");
    assert!(play.room.view().help);
    play.wait(15 * MINUTE - SECOND);
    assert!(play.room.view().help);
    play.wait(SECOND);
    assert!(!play.room.view().help);
    play.go(said());
    play.wait(10 * MINUTE);
    let chair = play.servant(2, Role::Chair);
    play.act(chair, Act::Hold(seat)).unwrap();
    let effects = play.go(said());
    assert!(effects.contains(&Effect::Tell(seat, Notice::Help { on_duty: true })), "listeners too");
    play.wait(10 * MINUTE);
    assert!(play.room.view().help, "each time anew");
}

#[test]
fn nobody_learns_of_words_of_crisis_that_were_not_said() {
    let mut play = Play::in_step(&STEPS, 1);
    let (seat, chair) = (play.enter(1), play.servant(2, Role::Chair));
    let before = play.room.view();
    let effects = play.go(Event::Worry { seat, said: false });
    assert_eq!(effects, [Effect::Tell(seat, Notice::Help { on_duty: true }), Effect::ConsoleChanged]);
    assert_eq!(play.room.view(), before);
    assert!(play.room.console_for(chair).help, "those who serve see that, and not who");
    play.go(Event::Worry { seat, said: true });
    assert!(!play.room.view().help, "whoever never spoke cannot have said them");
    play.wait(15 * MINUTE);
    assert!(!play.room.console_for(chair).help);
}

#[test]
fn whoever_writes_words_of_crisis_gets_help_even_after_the_end() {
    let mut play = Play::in_step(&STEPS, 4);
    let seat = play.enter(1);
    play.leap(10 * MINUTE);
    assert_eq!(play.phase(), Phase::Over);
    let effects = play.go(Event::Worry { seat, said: false });
    assert_eq!(effects, [Effect::Tell(seat, Notice::Help { on_duty: false })]);
}

#[test]
fn p8_a_minute_after_the_end_nothing_is_left() {
    let mut play = Play::in_step(&STEPS, 4);
    let (a, b) = (play.enter(1), play.enter(2));
    let chair = play.servant(3, Role::Chair);
    play.shares(a);
    offer(&mut play, a, b, "a").unwrap();
    offer(&mut play, b, a, "b").unwrap();
    offer(&mut play, a, chair, "a").unwrap();
    play.ask(a, Event::Report(a, b)).unwrap();
    play.act(chair, Act::Remove(b)).unwrap();
    let effects = play.wait(10 * MINUTE);
    assert!(effects.contains(&Effect::Over) && play.phase() == Phase::Over);
    assert_eq!(play.reads(a).len(), 1, "a minute is left to read");
    assert_eq!(play.say(a), Err(Refusal::Over));
    assert_eq!(play.act(chair, Act::Panic), Err(Refusal::Over));
    play.wait(59 * SECOND);
    assert!(!play.room.is_wiped());
    assert_eq!(play.wait(SECOND).iter().filter(|effect| **effect == Effect::Wiped).count(), 1);
    assert!(play.room.is_wiped() && play.room.lines.is_empty());
    assert_eq!(play.wait(MINUTE), [], "and nothing more happens");
}

#[test]
fn p8_a_panic_outlives_no_meeting() {
    let mut play = Play::in_step(&STEPS, 4);
    let a = play.enter(1);
    let chair = play.servant(3, Role::Chair);
    play.act(chair, Act::Panic).unwrap();
    play.wait(10 * MINUTE);
    assert_eq!(play.say(a), Err(Refusal::Over), "not to those who serve either");
}

#[test]
fn what_a_room_prints_holds_no_words() {
    let mut play = Play::in_step(&STEPS, 4);
    let a = play.enter(1);
    let events = [
        Event::Say(a, words("One day at a time.")),
        Event::Contact(a, a, Contact::new("One day at a time.")),
    ];
    for event in events {
        assert!(!format!("{event:?}").contains("One day"));
        let effects = play.go(event);
        assert!(!format!("{effects:?}{:?}", play.room).contains("One day"));
    }
}
