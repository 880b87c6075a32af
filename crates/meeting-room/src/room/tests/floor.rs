//! Who may speak, and when.

use super::*;
use crate::Sign;

const STEPS: [(&str, u32); 7] = [
    ("opening", 2),
    ("speaker", 15),
    ("questions", 10),
    ("silence", 2),
    ("sharing", 30),
    ("closing", 2),
    ("fellowship", 10),
];
const SHARING: usize = 4;

fn three(step: usize) -> (Play, [Seat; 3]) {
    let mut play = Play::in_step(&STEPS, step);
    let people = [10, 11, 12].map(|key| play.enter(key));
    (play, people)
}

#[test]
fn hands_are_called_in_their_order() {
    let (mut play, [a, b, c]) = three(SHARING);
    for seat in [b, a, c, a, b] {
        play.raise(seat);
    }
    let hands: Vec<Seat> = play.room.view().hands.iter().map(|named| named.seat).collect();
    assert_eq!(hands, [b, a, c], "each once");
    let mut heard = Vec::new();
    for _ in 0..3 {
        play.wait(4 * SECOND);
        let seat = play.floor().unwrap();
        assert!([a, b, c].into_iter().all(|other| play.shares(other) == (other == seat)), "one at a time");
        play.done(seat);
        heard.push(seat);
    }
    assert_eq!(heard, [b, a, c]);
    play.wait(MINUTE);
    assert_eq!(play.floor(), None);
    assert_eq!(play.say(a), Err(Refusal::NotYourTurn));
}

#[test]
fn a_hand_may_come_down_and_go_up_again_at_the_end() {
    let (mut play, [a, b, c]) = three(SHARING);
    play.raise_all(&[a, b, c]);
    play.wait(4 * SECOND);
    play.ask(a, Event::Pass(a)).unwrap();
    play.ask(b, Event::Pass(b)).unwrap();
    play.raise(b);
    play.wait(4 * SECOND);
    assert_eq!(play.floor(), Some(c));
    play.raise(c);
    play.done(c);
    play.wait(4 * SECOND);
    assert_eq!(play.floor(), Some(b));
}

#[test]
fn the_floor_rests_between_two_shares() {
    let (mut play, [a, b, _]) = three(SHARING);
    play.wait(MINUTE);
    play.raise(a);
    play.wait(SECOND);
    assert_eq!(play.floor(), Some(a), "where nobody spoke there is nothing to wait for");
    play.raise(b);
    play.done(a);
    play.wait(2 * SECOND);
    assert_eq!(play.floor(), None);
    play.wait(SECOND);
    assert_eq!(play.floor(), Some(b));
}

#[test]
fn a_chair_has_time_to_call_and_nobody_waits_for_ever() {
    let (mut play, [a, b, _]) = three(SHARING);
    play.servant(1, Role::Chair);
    play.wait(5 * MINUTE);
    play.raise(a);
    play.wait(44 * SECOND);
    assert_eq!(play.floor(), None, "counted from the hand, not from when the floor became free");
    play.wait(SECOND);
    assert_eq!(play.floor(), Some(a));
    play.raise(b);
    play.done(a);
    play.wait(44 * SECOND);
    assert_eq!(play.floor(), None);
    play.wait(SECOND);
    assert_eq!(play.floor(), Some(b));
}

#[test]
fn a_gentle_sign_comes_before_the_end() {
    let (mut play, [a, ..]) = three(SHARING);
    play.raise(a);
    play.wait(3 * SECOND);
    let sign = |play: &Play| play.room.view().floor.unwrap().sign;
    play.wait(2 * MINUTE - SECOND);
    assert_eq!(sign(&play), None);
    assert!(play.leap(SECOND).contains(&Effect::Changed));
    assert_eq!(sign(&play), Some(Sign::Minute));
    play.wait(MINUTE);
    assert_eq!(sign(&play), Some(Sign::Up));
    play.wait(3 * MINUTE - SECOND);
    assert_eq!(play.floor(), Some(a), "nobody waits: as long again");
    play.wait(SECOND);
    assert_eq!(play.floor(), None);
}

#[test]
fn when_others_wait_the_floor_passes_on_after_a_last_sentence() {
    let (mut play, [a, b, c]) = three(SHARING);
    play.raise_all(&[a, b]);
    play.wait(3 * SECOND);
    play.wait(3 * MINUTE + 29 * SECOND);
    assert_eq!(play.floor(), Some(a));
    play.wait(SECOND);
    assert_eq!(play.floor(), None);
    play.wait(3 * SECOND);
    assert_eq!(play.floor(), Some(b));
    play.wait(4 * MINUTE + 10 * SECOND);
    play.raise(c);
    play.wait(29 * SECOND);
    assert_eq!(play.floor(), Some(b), "a hand that goes up late cuts nobody's sentence");
    play.wait(SECOND);
    assert_eq!(play.floor(), None);
}

#[test]
fn raising_and_passing_buys_nobody_else_time() {
    let (mut play, [a, b, _]) = three(SHARING);
    play.raise(a);
    play.wait(3 * SECOND);
    play.wait(3 * MINUTE);
    for _ in 0..9 {
        play.raise(b);
        play.wait(20 * SECOND);
        play.ask(b, Event::Pass(b)).unwrap();
    }
    assert_eq!(play.floor(), None);
}

#[test]
fn many_who_wait_share_what_is_left() {
    let mut play = Play::in_step(&STEPS, SHARING);
    let people: Vec<Seat> = (0..40).map(|key| play.enter(key)).collect();
    for seat in &people[..15] {
        play.raise(*seat);
    }
    play.wait(3 * SECOND);
    let share = |play: &Play| play.room.view().floor.unwrap().until - play.now;
    assert_eq!(share(&play) / SECOND, 119);
    for seat in &people[15..] {
        play.raise(*seat);
    }
    play.done(people[0]);
    play.wait(3 * SECOND);
    assert_eq!(share(&play), MINUTE, "never less than a minute");
    let view = play.room.view();
    assert_eq!((view.hands.len(), view.more_hands), (12, 26));
}

#[test]
fn hands_go_up_before_their_step_and_down_when_none_is_to_come() {
    let (mut play, [a, ..]) = three(0);
    play.raise(a);
    assert_eq!(play.floor(), None);
    play.wait(2 * MINUTE + 3 * SECOND);
    assert_eq!(play.floor(), Some(a), "the step for a speaker is the first with a floor");
    let (mut play, [a, b, _]) = three(SHARING);
    play.raise(a);
    play.wait(3 * SECOND);
    play.raise(b);
    let chair = play.servant(1, Role::Chair);
    play.act(chair, Act::Next).unwrap();
    assert!(play.room.view().hands.is_empty());
    play.act(chair, Act::Back).unwrap();
    assert_eq!(play.room.view().hands.len(), 1, "a slip of the chair's costs nobody their turn");
    play.act(chair, Act::Next).unwrap();
    assert_eq!(play.ask(b, Event::Raise(b)), Err(Refusal::NotNow));
}

#[test]
fn whoever_is_away_loses_floor_and_turn() {
    let (mut play, [a, b, c]) = three(SHARING);
    play.raise_all(&[a, b, c]);
    play.wait(3 * SECOND);
    play.go(Event::Gone(a));
    play.go(Event::Gone(b));
    play.wait(30 * SECOND);
    assert_eq!(play.floor(), None);
    play.wait(3 * SECOND);
    assert_eq!(play.floor(), Some(c));
    assert!(play.room.view().hands.is_empty());
    play.go(Event::Linked(b));
    play.raise(b);
}

#[test]
fn a_word_in_time_keeps_the_floor_without_a_lasting_connection() {
    let mut play = Play::in_step(&STEPS, SHARING);
    let seat = play.enter_as(1, &[]).unwrap();
    play.raise(seat);
    play.wait(29 * SECOND);
    assert!(play.shares(seat));
    play.wait(29 * SECOND);
    assert!(play.shares(seat));
    play.wait(30 * SECOND);
    assert_eq!(play.floor(), None);
}

#[test]
fn nobody_speaks_in_silence() {
    let (mut play, [a, ..]) = three(3);
    let chair = play.servant(1, Role::Chair);
    assert_eq!(play.say(a), Err(Refusal::Silence));
    assert_eq!(play.say(chair), Err(Refusal::Silence));
    assert_eq!(play.act(chair, Act::Welcome(a)), Err(Refusal::NotNow));
    assert_eq!(play.act(chair, Act::Call), Err(Refusal::NotNow));
    play.raise(a);
}

#[test]
fn a_speaker_has_the_step_and_answers_questions() {
    let (mut play, [speaker, b, c]) = three(1);
    play.raise(speaker);
    play.raise(b);
    play.wait(3 * SECOND);
    assert_eq!(play.floor(), Some(speaker));
    assert_eq!(play.room.view().floor.unwrap().until, START + 17 * MINUTE, "all of the step");
    play.wait(10 * MINUTE);
    play.done(speaker);
    play.wait(3 * SECOND);
    assert_eq!(play.floor(), Some(b), "what is left is for others, in shares");
    assert!(play.room.view().floor.unwrap().until < START + 17 * MINUTE);
    play.done(b);
    play.wait(5 * MINUTE);
    assert_eq!(play.step(), Some(2));
    assert_eq!(play.room.view().answers.unwrap().seat, speaker);
    assert_eq!(play.say(c), Err(Refusal::NotYourTurn));
    play.raise_all(&[b, c]);
    play.wait(3 * SECOND);
    assert_eq!((play.floor(), play.room.view().answers), (Some(b), None));
    assert_eq!(play.say(speaker), Err(Refusal::NotYourTurn), "nobody talks across a question");
    play.done(b);
    play.wait(MINUTE);
    assert_eq!(play.floor(), None, "the next question waits for the answer");
    assert!(play.shares(speaker));
    play.done(speaker);
    play.wait(3 * SECOND);
    assert_eq!(play.floor(), Some(c));
    play.done(c);
    play.raise(b);
    play.wait(119 * SECOND);
    assert_eq!(play.floor(), None);
    play.wait(SECOND);
    assert_eq!(play.floor(), Some(b), "a question may go unanswered");
    play.done(b);
    play.done(speaker);
    play.raise_all(&[speaker, c]);
    play.wait(3 * SECOND);
    assert_eq!(play.floor(), Some(speaker));
    let left = play.room.view().floor.unwrap().until - play.now;
    play.wait(left + 30 * SECOND);
    assert_eq!(play.floor(), None, "their time is up");
    play.wait(3 * SECOND);
    assert_eq!(play.floor(), Some(c), "and they need not answer themselves");
    play.leap(30 * MINUTE);
    assert_eq!(play.say(speaker), Err(Refusal::NotYourTurn), "only in their step");
}

#[test]
fn a_chair_invites_the_speaker_whoever_raised_a_hand_first() {
    let (mut play, [a, b, c]) = three(0);
    let chair = play.servant(1, Role::Chair);
    assert_eq!(play.act(chair, Act::Invite(b)), Err(Refusal::NotNow));
    play.raise_all(&[a, b]);
    play.act(chair, Act::Next).unwrap();
    play.act(chair, Act::Hold(c)).unwrap();
    assert_eq!(play.act(chair, Act::Invite(c)), Err(Refusal::ListenOnly));
    assert_eq!(play.act(chair, Act::Invite(Seat::new(77))), Err(Refusal::Nobody));
    assert_eq!(play.act(a, Act::Invite(a)), Err(Refusal::NotYours));
    play.act(chair, Act::Invite(b)).unwrap();
    assert_eq!(play.floor(), Some(b));
    assert_eq!(play.act(chair, Act::Invite(a)), Err(Refusal::NotNow));
    let hands: Vec<Seat> = play.room.view().hands.iter().map(|named| named.seat).collect();
    assert_eq!(hands, [a]);
}

#[test]
fn in_a_step_without_a_floor_only_whoever_leads_speaks() {
    let (mut play, [a, ..]) = three(0);
    let chair = play.servant(1, Role::Chair);
    assert!(matches!(play.say(chair), Ok(LineKind::Service { .. })));
    assert_eq!(play.say(a), Err(Refusal::NotYourTurn));
    play.raise(a);
    play.wait(MINUTE);
    assert_eq!(play.floor(), None);
    let (mut play, [a, ..]) = three(SHARING);
    let chair = play.servant(1, Role::Chair);
    play.raise(chair);
    play.act(chair, Act::Call).unwrap();
    assert!(play.shares(chair), "a chair's share is a share");
    play.raise(a);
    play.act(chair, Act::Thank).unwrap();
    assert!(matches!(play.say(chair), Ok(LineKind::Service { .. })), "words between shares");
}

#[test]
fn after_the_close_everybody_may_talk() {
    let (mut play, [a, b, _]) = three(6);
    assert!(play.room.view().floor_open);
    assert_eq!(play.phase(), Phase::Fellowship);
    assert!(play.shares(a) && play.shares(b));
    assert_eq!(play.ask(a, Event::Raise(a)), Err(Refusal::NotNow));
}
