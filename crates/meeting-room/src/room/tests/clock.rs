//! Time: opening, running by itself, being late, starting anew, clocks that jump.

use super::*;
use crate::room::Stage;

const SHORT: [(&str, u32); 4] = [("opening", 2), ("sharing", 5), ("closing", 1), ("fellowship", 3)];

#[test]
fn a_room_opens_before_its_meeting_and_begins_by_the_clock() {
    let mut play = Play::open(&SHORT);
    let view = play.room.view();
    assert_eq!((view.phase, view.step, view.until), (Phase::Before, None, Some(START)));
    assert!(!view.resumed);
    play.wait(15 * MINUTE - 1);
    assert_eq!(play.phase(), Phase::Before);
    assert!(play.leap(1).contains(&Effect::Changed));
    let view = play.room.view();
    assert_eq!((view.phase, view.step, view.until), (Phase::On, Some(0), Some(START + 2 * MINUTE)));
}

#[test]
fn it_runs_itself_for_an_hour() {
    let mut play = Play::open(&HOUR);
    play.wait(15 * MINUTE);
    let people: Vec<Seat> = (0..6).map(|key| play.enter(key)).collect();
    let (mut steps, mut heard) = (vec![(play.step(), play.now)], Vec::new());
    let mut waiting = people.clone().into_iter();
    for second in 0..60 * 60 {
        play.wait(SECOND);
        if second % 60 == 0
            && let Some(seat) = waiting.next()
        {
            play.raise(seat);
        }
        if let Some(seat) = play.floor().filter(|seat| heard.last() != Some(seat)) {
            assert!(play.shares(seat));
            play.done(seat);
            heard.push(seat);
        }
        if steps.last().is_none_or(|(step, _)| *step != play.step()) {
            steps.push((play.step(), play.now));
        }
    }
    let begins = script(&HOUR);
    let expected: Vec<_> = (0..10)
        .map(|step| (Some(step), START + Ms::from(begins.begins(step)) * SECOND))
        .chain([(None, START + 60 * MINUTE)])
        .collect();
    assert_eq!(steps, expected, "every step in its order and on time");
    assert_eq!(heard, people, "every hand in its order");
    assert_eq!(play.phase(), Phase::Over);
}

#[test]
fn a_room_that_was_started_anew_is_where_the_others_would_be() {
    let mut running = Play::open(&HOUR);
    running.leap(15 * MINUTE);
    for _ in 0..260 {
        running.leap(17_300);
        let mut anew = Room::open(plan(&HOUR), at(running.now));
        anew.handle(Event::Tick, at(running.now));
        assert_eq!(anew.stage, running.room.stage);
        assert_eq!(anew.view().until, running.room.view().until);
        assert!(anew.view().resumed);
    }
    assert!(matches!(running.room.stage, Stage::Over { .. }));
    assert!(!Room::open(plan(&HOUR), at(START + 5 * SECOND)).view().resumed, "a moment late is not late");
}

#[test]
fn whoever_read_on_in_a_room_that_broke_down_misses_nothing_of_the_new_one() {
    let mut play = Play::with(plan(&SHORT), START + MINUTE);
    let chair = play.servant(1, Role::Chair);
    play.say(chair).unwrap();
    let last = play.room.view().last_line;
    assert!(last > 1000, "numbers go on beyond what can have been said before");
    for after in [0, 1, 57, last - 1, u64::MAX] {
        assert_eq!(play.room.lines_for(chair, after).count(), 1, "{after}");
    }
    assert_eq!(play.room.lines_for(chair, last).count(), 0);
}

#[test]
fn unseen_time_passes_as_if_somebody_had_looked() {
    let (mut seen, mut unseen) = (Play::open(&HOUR), Play::open(&HOUR));
    for minutes in [16, 1, 7, 20, 3] {
        seen.wait(minutes * MINUTE);
        unseen.leap(minutes * MINUTE);
        assert_eq!(seen.room.stage, unseen.room.stage);
        assert_eq!(seen.room.view(), unseen.room.view());
    }
}

#[test]
fn a_late_chair_has_ten_minutes_and_then_every_step_its_moment() {
    let mut play = Play::in_step(&HOUR, 0);
    let chair = play.servant(1, Role::Chair);
    play.wait(3 * MINUTE);
    assert_eq!((play.step(), play.room.console().late), (Some(0), false));
    play.wait(SECOND);
    assert!(play.room.console().late, "the chair sees it");
    play.wait(10 * MINUTE - 3 * SECOND);
    assert_eq!(play.step(), Some(0));
    play.wait(3 * SECOND);
    assert_eq!(play.step(), Some(1), "ten minutes late, the room goes on");
    // An idle chair is late by ten minutes in all, not in every step.
    play.wait(MINUTE);
    assert_eq!(play.step(), Some(2));
    play.wait(4 * MINUTE);
    assert_eq!(play.step(), Some(3));
    // Late steps are shown for a moment each.
    play.act(chair, Act::Back).unwrap();
    play.act(chair, Act::Back).unwrap();
    play.go(Event::Leave(chair));
    let mut shown = vec![play.step()];
    for _ in 0..60 {
        play.wait(SECOND);
        if shown.last() != Some(&play.step()) {
            shown.push(play.step());
        }
    }
    assert_eq!(shown, [Some(1), Some(2), Some(3), Some(4)]);
}

#[test]
fn the_end_does_not_move_and_nothing_is_left_out() {
    let mut play = Play::in_step(&HOUR, 0);
    let chair = play.servant(1, Role::Chair);
    play.wait(8 * MINUTE);
    for _ in 0..4 {
        play.act(chair, Act::Next).unwrap();
    }
    let mut shown = Vec::new();
    while play.now < START + 60 * MINUTE {
        // Again and again the chair goes back to the sharing.
        if play.step() == Some(5) && shown.len() < 9 {
            play.act(chair, Act::Back).unwrap();
        }
        shown.push(play.step());
        shown.dedup();
        play.wait(SECOND);
    }
    assert_eq!(play.phase(), Phase::Over, "the next meeting can begin");
    assert_eq!(shown.last(), Some(&Some(9)), "with its closing and its fellowship");
    assert!(shown.ends_with(&[Some(6), Some(7), Some(8), Some(9)]));
}

#[test]
fn a_share_may_end_after_its_step_where_nobody_chairs() {
    let mut play = Play::in_step(&SHORT, 1);
    let seat = play.enter(1);
    play.wait(4 * MINUTE);
    play.raise(seat);
    play.wait(MINUTE + 5 * SECOND);
    assert_eq!((play.step(), play.floor()), (Some(1), Some(seat)), "nobody is cut off");
    play.done(seat);
    play.wait(SECOND);
    assert_eq!(play.step(), Some(2));
}

#[test]
fn a_clock_put_back_stops_no_meeting() {
    let mut play = Play::in_step(&HOUR, 4);
    let seat = play.enter(1);
    play.wait(MINUTE);
    let left = play.room.view().until.unwrap() - play.now;
    play.leap(-60 * MINUTE);
    assert_eq!(play.step(), Some(4));
    assert_eq!(play.room.view().until.unwrap() - play.now, left, "as much is left as was");
    play.raise(seat);
    play.wait(5 * SECOND);
    assert_eq!(play.floor(), Some(seat));
    play.wait(29 * MINUTE);
    assert_eq!(play.step(), Some(5), "and it goes on");
}

#[test]
fn a_clock_put_back_and_right_again_costs_nothing() {
    let mut play = Play::in_step(&HOUR, 4);
    play.wait(MINUTE);
    play.leap(-60 * MINUTE);
    play.wait(2 * MINUTE);
    play.leap(60 * MINUTE);
    assert_eq!((play.step(), play.now), (Some(4), START + 16 * MINUTE));
    assert_eq!(play.room.view().until, Some(START + 43 * MINUTE));
    play.wait(27 * MINUTE);
    assert_eq!(play.step(), Some(5));
}

#[test]
fn a_day_that_passed_unseen_ends_the_meeting_and_its_words() {
    let mut play = Play::in_step(&HOUR, 4);
    let seat = play.enter(1);
    play.raise(seat);
    play.wait(5 * SECOND);
    assert!(play.shares(seat));
    let effects = play.leap(24 * 60 * MINUTE);
    let at = |wanted: &Effect| effects.iter().position(|effect| effect == wanted).unwrap();
    assert!(at(&Effect::Over) < at(&Effect::Wiped));
    assert!(play.room.is_wiped());
    play.leap(-24 * 60 * MINUTE);
    assert!(play.room.is_wiped());
}

#[test]
fn a_wild_clock_breaks_nothing() {
    let mut play = Play::open(&HOUR);
    let ends = [-377_705_023_201_000, 253_402_207_200_000];
    for now in [ends[0], START, ends[1], ends[0], 0, ends[1], ends[0], ends[0], ends[1]] {
        play.now = now;
        play.go(Event::Tick);
        let _ = play.enter_as(1, &[]);
    }
    for start in [Timestamp::MIN, Timestamp::MAX] {
        for now in [Timestamp::MIN, Timestamp::MAX] {
            let mut room = Room::open(Plan { start, ..plan(&HOUR) }, now);
            room.handle(Event::Tick, Timestamp::MIN);
            room.handle(Event::Tick, Timestamp::MAX);
        }
    }
}
