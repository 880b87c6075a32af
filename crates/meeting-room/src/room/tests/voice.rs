//! Whose voice is heard, and for how long.

use super::*;

const STEPS: [(&str, u32); 7] = [
    ("opening", 2),
    ("speaker", 15),
    ("questions", 10),
    ("silence", 2),
    ("sharing", 30),
    ("closing", 2),
    ("fellowship", 10),
];
const QUESTIONS: usize = 2;
const SILENCE: usize = 3;
const SHARING: usize = 4;
const FELLOWSHIP: usize = 6;

fn speak(play: &mut Play, seat: Seat) -> Result<(), Refusal> {
    play.ask(seat, Event::Speak(seat)).map(drop)
}

fn heard(play: &Play) -> Option<Seat> {
    play.room.heard()
}

#[test]
fn p10_whoever_has_the_floor_is_heard_and_nobody_else() {
    let mut play = Play::in_step(&STEPS, SHARING);
    let [a, b] = [10, 11].map(|key| play.enter(key));
    assert_eq!(speak(&mut play, a), Err(Refusal::NotYourTurn), "nobody was called");
    play.raise_all(&[a, b]);
    play.wait(4 * SECOND);
    assert_eq!(heard(&play), None, "to be called opens no microphone");
    assert_eq!(speak(&mut play, b), Err(Refusal::NotYourTurn));
    speak(&mut play, a).unwrap();
    assert_eq!(heard(&play), Some(a));
    let voice = play.room.view().voice.unwrap();
    assert!(voice.seat == a && !play.room.view().muted);
    play.done(a);
    assert_eq!(heard(&play), None, "the floor goes, and the voice with it");
    play.wait(4 * SECOND);
    assert_eq!(speak(&mut play, a), Err(Refusal::NotYourTurn));
    speak(&mut play, b).unwrap();
    assert_eq!(heard(&play), Some(b));
}

#[test]
fn push_to_speak_opens_and_closes_and_keeps_the_floor() {
    let mut play = Play::in_step(&STEPS, SHARING);
    let a = play.enter(10);
    play.raise(a);
    play.wait(4 * SECOND);
    for _ in 0..40 {
        speak(&mut play, a).unwrap();
        play.ask(a, Event::Hush(a)).unwrap();
        assert_eq!((heard(&play), play.floor()), (None, Some(a)));
    }
}

#[test]
fn whoever_goes_away_is_held_or_removed_is_heard_no_more() {
    let spoken = |end: fn(&mut Play, Seat, Seat)| {
        let mut play = Play::in_step(&STEPS, SHARING);
        let (chair, a) = (play.servant(1, Role::Chair), play.enter(10));
        play.raise(a);
        play.act(chair, Act::Call).unwrap();
        speak(&mut play, a).unwrap();
        end(&mut play, chair, a);
        assert_eq!((heard(&play), play.room.speaking()), (None, None));
    };
    spoken(|play, chair, a| drop(play.act(chair, Act::Hold(a)).unwrap()));
    spoken(|play, chair, a| drop(play.act(chair, Act::Remove(a)).unwrap()));
    spoken(|play, chair, _| drop(play.act(chair, Act::Thank).unwrap()));
    spoken(|play, chair, _| drop(play.act(chair, Act::Next).unwrap()));
    spoken(|play, chair, _| drop(play.act(chair, Act::Panic).unwrap()));
    spoken(|play, _, a| {
        play.go(Event::Leave(a));
    });
    spoken(|play, _, a| {
        play.go(Event::Gone(a));
        play.wait(MINUTE);
    });
}

#[test]
fn a_chair_is_heard_between_shares_and_makes_way() {
    let mut play = Play::in_step(&STEPS, SHARING);
    let (chair, a) = (play.servant(1, Role::Chair), play.enter(10));
    speak(&mut play, chair).unwrap();
    assert_eq!(heard(&play), Some(chair));
    play.raise(a);
    play.act(chair, Act::Call).unwrap();
    assert_eq!(heard(&play), None);
    assert_eq!(speak(&mut play, chair), Err(Refusal::NotYourTurn), "the floor is somebody's");
    speak(&mut play, a).unwrap();
}

#[test]
fn a_speaker_answers_by_voice() {
    let mut play = Play::in_step(&STEPS, 1);
    let (chair, a) = (play.servant(1, Role::Chair), play.enter(10));
    play.act(chair, Act::Invite(a)).unwrap();
    while play.room.view().step != Some(QUESTIONS) {
        play.act(chair, Act::Next).unwrap();
    }
    speak(&mut play, a).unwrap();
    assert_eq!(heard(&play), Some(a));
}

/// Whoever leads could go on between shares; what was said in a turn of their own ends with it.
#[test]
fn p10_whoever_is_done_is_heard_no_more_though_they_lead() {
    let spoken = |end: fn(&mut Play, Seat)| {
        let mut play = Play::in_step(&STEPS, SHARING);
        let chair = play.servant(1, Role::Chair);
        play.raise(chair);
        play.act(chair, Act::Call).unwrap();
        speak(&mut play, chair).unwrap();
        end(&mut play, chair);
        assert_eq!((play.floor(), play.room.speaking()), (None, None));
        speak(&mut play, chair).unwrap();
        assert_eq!(heard(&play), Some(chair), "to begin anew is an act of its own");
        play.done(chair);
        assert_eq!(heard(&play), None, "without the floor, too");
    };
    spoken(Play::done);
    spoken(|play, chair| drop(play.ask(chair, Event::Pass(chair)).unwrap()));
    spoken(|play, chair| drop(play.act(chair, Act::Thank).unwrap()));
    spoken(|play, _| drop(play.wait(7 * MINUTE)));
}

#[test]
fn in_fellowship_whoever_is_done_is_done_too() {
    let mut play = Play::in_step(&STEPS, FELLOWSHIP);
    let a = play.enter(10);
    speak(&mut play, a).unwrap();
    play.done(a);
    assert_eq!(heard(&play), None);
}

#[test]
fn whoever_is_connected_no_more_makes_way_and_gives_no_sign_of_life() {
    let mut play = Play::in_step(&STEPS, FELLOWSHIP);
    let [a, b] = [10, 11].map(|key| play.enter(key));
    speak(&mut play, a).unwrap();
    play.go(Event::Gone(a));
    play.wait(20 * SECOND);
    play.go(Event::Unheard(b));
    assert_eq!(heard(&play), Some(a), "it was somebody else's connection");
    play.go(Event::Unheard(a));
    assert_eq!(play.room.speaking(), None);
    speak(&mut play, b).unwrap();
    play.wait(15 * SECOND);
    assert!(!play.room.is_here(a), "half a minute after their line was lost");
}

#[test]
fn silence_is_silent() {
    let mut play = Play::in_step(&STEPS, SILENCE);
    let chair = play.servant(1, Role::Chair);
    assert_eq!(speak(&mut play, chair), Err(Refusal::Silence));
}

#[test]
fn in_fellowship_one_voice_at_a_time() {
    let mut play = Play::in_step(&STEPS, FELLOWSHIP);
    let [a, b] = [10, 11].map(|key| play.enter(key));
    speak(&mut play, a).unwrap();
    assert_eq!(speak(&mut play, b), Err(Refusal::Taken));
    play.ask(a, Event::Hush(a)).unwrap();
    speak(&mut play, b).unwrap();
    assert_eq!(heard(&play), Some(b));
}

#[test]
fn in_fellowship_whoever_is_muted_makes_way() {
    let mut play = Play::in_step(&STEPS, FELLOWSHIP);
    let (chair, a, b) = (play.servant(1, Role::Chair), play.enter(10), play.enter(11));
    speak(&mut play, a).unwrap();
    play.act(chair, Act::Mute).unwrap();
    speak(&mut play, b).unwrap();
    assert_eq!(heard(&play), Some(b));
    assert_eq!(speak(&mut play, a), Err(Refusal::Taken));
    play.done(b);
    speak(&mut play, a).unwrap();
    assert_eq!(heard(&play), None, "they are muted still");
    speak(&mut play, chair).unwrap();
    assert_eq!(heard(&play), Some(chair));
}

#[test]
fn in_fellowship_nobody_keeps_the_voice_for_ever() {
    let mut play = Play::in_step(&STEPS, FELLOWSHIP);
    let [a, b] = [10, 11].map(|key| play.enter(key));
    speak(&mut play, a).unwrap();
    play.wait(3 * MINUTE - 5 * SECOND);
    speak(&mut play, a).unwrap();
    assert_eq!(speak(&mut play, b), Err(Refusal::Taken));
    play.wait(10 * SECOND);
    assert_eq!(heard(&play), Some(a), "as long as nobody else wants to speak");
    speak(&mut play, b).unwrap();
    assert_eq!((heard(&play), speak(&mut play, a)), (Some(b), Err(Refusal::Taken)));
}

#[test]
fn whoever_is_muted_stays_so_for_this_turn() {
    let mut play = Play::in_step(&STEPS, SHARING);
    let (chair, a) = (play.servant(1, Role::Chair), play.enter(10));
    assert_eq!(play.act(chair, Act::Mute), Err(Refusal::NotNow), "nobody is heard");
    play.raise(a);
    play.act(chair, Act::Call).unwrap();
    speak(&mut play, a).unwrap();
    assert_eq!(play.act(a, Act::Mute), Err(Refusal::NotYours));
    play.act(chair, Act::Mute).unwrap();
    assert!(heard(&play).is_none() && play.room.view().muted);
    play.ask(a, Event::Hush(a)).unwrap();
    speak(&mut play, a).unwrap();
    assert_eq!(heard(&play), None, "to begin anew is no way around it");
    play.act(chair, Act::Unmute).unwrap();
    assert_eq!(heard(&play), Some(a));
    play.act(chair, Act::Mute).unwrap();
    play.done(a);
    play.raise(a);
    play.act(chair, Act::Call).unwrap();
    speak(&mut play, a).unwrap();
    assert_eq!(heard(&play), Some(a), "the next turn is another one");
}

#[test]
fn nobody_mutes_the_chair() {
    let mut play = Play::in_step(&STEPS, SHARING);
    let chair = play.servant(1, Role::Chair);
    let keeper = play.servant(2, Role::Doorkeeper);
    speak(&mut play, chair).unwrap();
    assert_eq!(play.act(keeper, Act::Mute), Err(Refusal::NotYours));
    play.act(chair, Act::Mute).unwrap();
}

#[test]
fn the_voices_of_the_young_stay_with_them() {
    let mut play = Play::with(Plan { young: true, ..plan(&STEPS) }, START);
    let chair = play.servant(1, Role::Chair);
    assert_eq!(speak(&mut play, chair), Err(Refusal::NotNow));
}
