//! What meetings, steps and states are called.

use care::handoff::{
    Handoff, LeftBecause, Meeting, Reminder, RideState, Step, StepState, TakenStep, Visited,
};
use jiff::civil::Date;

use super::is_call;
use crate::clinic::{frame, house::House};

/// The meetings, with their words in forms and the keys of their names.
pub(super) const MEETINGS: [(Meeting, &str, &str); 3] = [
    (Meeting::First, "first", "clinic-handoff-first"),
    (Meeting::Second, "second", "clinic-handoff-second"),
    (Meeting::Third, "third", "clinic-handoff-third"),
];

/// The same of the steps.
const STEPS: [(Step, &str, &str); 12] = [
    (Step::Schedule, "schedule", "clinic-step-schedule"),
    (Step::WhatToExpect, "what_to_expect", "clinic-step-what-to-expect"),
    (Step::ChooseTogether, "choose_together", "clinic-step-choose-together"),
    (Step::CallVolunteer, "call_volunteer", "clinic-step-call-volunteer"),
    (Step::Journal, "journal", "clinic-step-journal"),
    (Step::AskHowItWent, "ask_how_it_went", "clinic-step-ask-how-it-went"),
    (Step::SetNext, "set_next", "clinic-step-set-next"),
    (Step::SolveAndCallAgain, "solve_and_call_again", "clinic-step-solve-and-call-again"),
    (Step::AskAgain, "ask_again", "clinic-step-ask-again"),
    (Step::HomeGroup, "home_group", "clinic-step-home-group"),
    (Step::TemporarySponsor, "temporary_sponsor", "clinic-step-temporary-sponsor"),
    (Step::ReadingAndService, "reading_and_service", "clinic-step-reading-and-service"),
];

/// Why a step was left out.
pub(super) const REASONS: [(LeftBecause, &str, &str); 4] = [
    (LeftBecause::ClientDeclined, "declined", "clinic-left-declined"),
    (LeftBecause::NoTime, "no_time", "clinic-left-no-time"),
    (LeftBecause::NobodyReached, "nobody", "clinic-left-nobody"),
    (LeftBecause::ClientAbsent, "absent", "clinic-left-absent"),
];

/// Whether they went.
pub(super) const VISITED: [(Visited, &str, &str); 3] = [
    (Visited::Yes, "yes", "clinic-visited-yes"),
    (Visited::NotYet, "not_yet", "clinic-visited-not-yet"),
    (Visited::Unsaid, "unsaid", "clinic-visited-unsaid"),
];

/// What can happen next with what a volunteer was asked for.
pub(super) const TAKEN: [(TakenStep, &str, &str); 5] = [
    (TakenStep::Promise, "promise", "clinic-ride-promise"),
    (TakenStep::Decline, "decline", "clinic-ride-decline"),
    (TakenStep::CallOff, "call_off", "clinic-ride-call-off"),
    (TakenStep::Happen, "happen", "clinic-ride-happen"),
    (TakenStep::Miss, "miss", "clinic-ride-miss"),
];

/// How it stands with that.
pub(super) fn ride_key(state: RideState) -> &'static str {
    match state {
        RideState::Asked => "clinic-ride-asked",
        RideState::Promised => "clinic-ride-promised",
        RideState::Declined => "clinic-ride-declined",
        RideState::CalledOff => "clinic-ride-called-off",
        RideState::Happened => "clinic-ride-happened",
        RideState::DidNotHappen => "clinic-ride-did-not-happen",
    }
}

/// The meaning of a form's word.
pub(super) fn meant<T: Copy>(list: &[(T, &str, &str)], word: &str) -> Option<T> {
    list.iter().find(|(_, one, _)| *one == word).map(|(meaning, ..)| *meaning)
}

/// The key of its name.
fn key<T: Copy + PartialEq>(list: &[(T, &'static str, &'static str)], meaning: T) -> &'static str {
    list.iter().find(|(one, ..)| *one == meaning).map_or("", |(_, _, key)| key)
}

/// A step's word in forms.
pub(super) fn step_word(step: Step) -> &'static str {
    STEPS.iter().find(|(one, ..)| *one == step).map_or("", |(_, word, _)| word)
}

/// The step a form means.
pub(super) fn step_of(word: &str) -> Option<Step> {
    meant(&STEPS, word)
}

/// What a step is called.
pub(in crate::clinic) fn step(house: &House, step: Step) -> String {
    house.t.s(key(&STEPS, step))
}

/// What a meeting is called.
pub(super) fn meeting(house: &House, meeting: Meeting) -> String {
    house.t.s(key(&MEETINGS, meeting))
}

/// How it stands with a step.
pub(super) fn state(house: &House, state: StepState) -> String {
    let day = |on: Date| frame::day(house, on);
    match state {
        StepState::Done { on, noted } if on == noted => house.t.one("clinic-step-done", "value", &day(on)),
        StepState::Done { on, noted } => {
            let days = [("value", day(on)), ("noted", day(noted))];
            house.t.with(
                "clinic-step-done-noted",
                &days.each_ref().map(|(name, day)| (*name, day.as_str().into())),
            )
        }
        StepState::Left { on, because } => {
            let why = house.t.s(key(&REASONS, because));
            let said = [("value", day(on)), ("why", why)];
            house
                .t
                .with("clinic-step-left", &said.each_ref().map(|(name, said)| (*name, said.as_str().into())))
        }
    }
}

/// What is due, one line each. Whoever makes calls alone is told of calls alone.
pub(super) fn due(house: &House, handoff: &Handoff, today: Date, calls_alone: bool) -> Vec<String> {
    let line = |key: &str, name: String, since: Date| {
        let said = [("value", name), ("day", frame::day(house, since))];
        house.t.with(key, &said.each_ref().map(|(name, said)| (*name, said.as_str().into())))
    };
    let one = |reminder: Reminder| match reminder {
        Reminder::Meeting { which, since } => Some(line("clinic-due-meeting", meeting(house, which), since)),
        Reminder::Step { which, .. } if calls_alone && !is_call(which) => None,
        Reminder::Step { which, since } => Some(line("clinic-due-step", step(house, which), since)),
    };
    handoff.due(today).into_iter().filter_map(one).collect()
}

/// The same in a line for a list; nothing where nothing is due.
pub(in crate::clinic) fn briefly(
    house: &House,
    handoff: &Handoff,
    today: Date,
    calls_alone: bool,
) -> Option<String> {
    let due = handoff.due(today);
    let meetings = due.iter().filter_map(|one| match one {
        Reminder::Meeting { which, .. } => Some(meeting(house, *which)),
        Reminder::Step { .. } => None,
    });
    let mut said: Vec<String> = meetings.collect();
    let steps = due.iter().filter(|one| match one {
        Reminder::Step { which, .. } => !calls_alone || is_call(*which),
        Reminder::Meeting { .. } => false,
    });
    let steps = steps.count();
    if steps > 0 {
        said.push(house.t.n("clinic-due-steps", steps));
    }
    (!said.is_empty()).then(|| house.t.one("clinic-due-line", "value", &said.join(", ")))
}
