use jiff::civil::{date, time};
use serde_json::json;

use super::*;
use crate::{
    Now, Refusal,
    consent::{Draft, Expiry, Information, Minors, Purpose, Recipient, Signature, Signer},
    disclosure::{Channel, Disclosure, Item, Request, Source, Statement32, disclose},
    notice::Notices,
    plan::Days,
};

const BEGAN: jiff::civil::Date = jiff::civil::Date::constant(2026, 11, 2);

fn steps(handoff: &Handoff, today: jiff::civil::Date) -> Vec<Step> {
    let step = |one: Reminder| match one {
        Reminder::Step { which, .. } => Some(which),
        Reminder::Meeting { .. } => None,
    };
    handoff.due(today).into_iter().filter_map(step).collect()
}

#[test]
fn each_meeting_and_each_step_is_due_in_its_time() {
    let mut handoff = Handoff::begin(BEGAN);
    assert_eq!(handoff.due(BEGAN), [Reminder::Meeting { which: Meeting::First, since: BEGAN }]);
    handoff.hold(Meeting::First, BEGAN, BEGAN).unwrap();
    assert_eq!(steps(&handoff, BEGAN), Step::ALL[..5]);
    handoff.done(Step::CallVolunteer, BEGAN, date(2026, 11, 3)).unwrap();
    let noted = StepState::Done { on: BEGAN, noted: date(2026, 11, 3) };
    assert_eq!(handoff.state(Step::CallVolunteer), Some(noted));
    handoff.leave(Step::Journal, LeftBecause::ClientDeclined, BEGAN).unwrap();
    assert_eq!(steps(&handoff, BEGAN), Step::ALL[..3]);
    let week = date(2026, 11, 9);
    assert_eq!(handoff.planned(Meeting::Second), Some(week), "a week later, where nobody set a day");
    assert!(
        !handoff.due(date(2026, 11, 8)).contains(&Reminder::Meeting { which: Meeting::Second, since: week })
    );
    assert!(handoff.due(week).contains(&Reminder::Meeting { which: Meeting::Second, since: week }));
    handoff.plan(Meeting::Second, date(2026, 11, 12)).unwrap();
    assert_eq!(handoff.planned(Meeting::Second), Some(date(2026, 11, 12)));
    assert_eq!(handoff.planned(Meeting::Third), None);
}

#[test]
fn the_second_meeting_goes_the_way_the_visit_went() {
    let mut handoff = Handoff::begin(BEGAN);
    let second = date(2026, 11, 9);
    handoff.hold(Meeting::Second, second, second).unwrap();
    assert_eq!(steps(&handoff, second), [Step::AskHowItWent, Step::SetNext]);
    handoff.tell(Visited::NotYet);
    assert_eq!(steps(&handoff, second), [Step::AskHowItWent, Step::SolveAndCallAgain]);
    assert_eq!(handoff.done(Step::SetNext, second, second), Err(HandoffError::OtherWay));
    handoff.leave(Step::SolveAndCallAgain, LeftBecause::NoTime, second).unwrap();
    handoff.tell(Visited::Yes);
    assert_eq!(handoff.state(Step::SolveAndCallAgain), None);
    assert_eq!(
        handoff.leave(Step::SolveAndCallAgain, LeftBecause::NoTime, second),
        Err(HandoffError::OtherWay)
    );
    assert_eq!(steps(&handoff, second), [Step::AskHowItWent, Step::SetNext]);
}

#[test]
fn only_days_that_can_be_are_noted() {
    let mut handoff = Handoff::begin(BEGAN);
    let tomorrow = date(2026, 11, 3);
    assert_eq!(handoff.done(Step::Schedule, tomorrow, BEGAN), Err(HandoffError::NotYet));
    assert_eq!(handoff.done(Step::Schedule, date(2026, 11, 1), BEGAN), Err(HandoffError::TooEarly));
    assert_eq!(handoff.hold(Meeting::First, tomorrow, BEGAN), Err(HandoffError::NotYet));
    assert_eq!(handoff.plan(Meeting::First, date(2026, 11, 1)), Err(HandoffError::TooEarly));
    handoff.done(Step::Schedule, BEGAN, tomorrow).unwrap();
    assert_eq!(Handoff::read(&handoff.write().unwrap()), Ok(handoff));
    assert!(Handoff::read(br#"{"v":1}"#).is_err() && Handoff::read(br#"{"v":2}"#).is_err());
}

#[test]
fn fidelity_counts_what_was_done_of_what_could_be() {
    let today = date(2026, 11, 26);
    let mut whole = Handoff::begin(BEGAN);
    for (meeting, day) in Meeting::ALL.into_iter().zip([2, 9, 16]) {
        whole.hold(meeting, date(2026, 11, day), today).unwrap();
    }
    whole.tell(Visited::Yes);
    for step in Step::ALL.into_iter().filter(|step| *step != Step::SolveAndCallAgain) {
        whole.done(step, date(2026, 11, 16), date(2026, 11, 19)).unwrap();
    }
    let mut half = Handoff::begin(date(2026, 11, 20));
    half.hold(Meeting::First, date(2026, 11, 20), today).unwrap();
    half.done(Step::Schedule, date(2026, 11, 20), date(2026, 11, 24)).unwrap();
    half.leave(Step::CallVolunteer, LeftBecause::NobodyReached, today).unwrap();
    let later = Handoff::begin(date(2026, 12, 1));
    let found = Fidelity::of([&whole, &half, &later], today);
    let share = |step| (found.steps[&step].done, found.steps[&step].of);
    assert_eq!(share(Step::Schedule), (2, 2));
    assert_eq!(share(Step::CallVolunteer), (1, 2), "left out counts as not done");
    assert_eq!(share(Step::Journal), (1, 2), "and so does what is open still");
    assert_eq!(share(Step::SetNext), (1, 1), "what was not due yet does not count");
    assert_eq!(share(Step::SolveAndCallAgain), (0, 0));
    assert_eq!((found.whole.done, found.whole.of), (1, 3));
    assert_eq!((found.noted_late.done, found.noted_late.of), (1, 12));
}

fn volunteer(id: &str, alias: &str) -> Volunteer {
    Volunteer {
        id: id.into(),
        alias: alias.into(),
        fellowships: vec!["Pills Anonymous".into()],
        languages: vec!["en".into()],
        hours: vec![Hours { days: Days::of([1, 2, 3]), from: time(18, 0, 0, 0), until: time(21, 0, 0, 0) }],
        offers: vec![Offer::Call, Offer::Company],
        gender: None,
        background: vec![],
        screened: Some(BEGAN),
        resting: false,
    }
}

#[test]
fn only_screened_volunteers_are_called() {
    let ready = volunteer("v1", "Ruth K.");
    assert_eq!(ready.ready(BEGAN), Ok(()));
    assert_eq!(ready.ready(date(2026, 11, 1)), Err(NotReady::NotScreened), "not before the day of it");
    let unscreened = Volunteer { screened: None, ..ready.clone() };
    assert_eq!(unscreened.ready(BEGAN), Err(NotReady::NotScreened));
    assert_eq!(Volunteer { resting: true, ..ready.clone() }.ready(BEGAN), Err(NotReady::Resting));
    for incomplete in [
        Volunteer { alias: " ".into(), ..ready.clone() },
        Volunteer { languages: vec![], ..ready.clone() },
        Volunteer { id: String::new(), ..ready.clone() },
    ] {
        assert_eq!(incomplete.ready(BEGAN), Err(NotReady::Incomplete));
    }
    let wish = Wish { language: "en".into(), ..Wish::default() };
    assert!(fitting(&[unscreened], &wish, BEGAN).is_empty());
}

#[test]
fn volunteers_are_proposed_with_reasons() {
    let mut nurse = volunteer("v2", "Ann");
    nurse.background = vec!["nurse".into()];
    nurse.gender = Some("woman".into());
    let mut spanish = volunteer("v3", "Luz");
    spanish.languages = vec!["es".into()];
    let all = [volunteer("v1", "Ruth K."), nurse, spanish];
    let wish = Wish {
        language: "EN".into(),
        background: Some("nurse".into()),
        fellowship: Some("pills anonymous".into()),
        at: Some((2, time(18, 0, 0, 0))),
        ..Wish::default()
    };
    let found = fitting(&all, &wish, BEGAN);
    let aliases: Vec<&str> = found.iter().map(|(one, _)| one.alias.as_str()).collect();
    assert_eq!(aliases, ["Ann", "Ruth K."], "a background brings forward and shuts nobody out");
    assert_eq!(found[0].1, [Fits::AnswersNow, Fits::Fellowship, Fits::Background]);
    assert_eq!(found[1].1, [Fits::AnswersNow, Fits::Fellowship]);
    let late = Wish { at: Some((2, time(21, 0, 0, 0))), ..wish.clone() };
    assert_eq!(fitting(&all, &late, BEGAN)[1].1, [Fits::Fellowship]);
    let safe = Wish { gender: Some("Woman".into()), ..wish.clone() };
    assert_eq!(fitting(&all, &safe, BEGAN).len(), 1, "who one feels safe with is a limit");
    let ride = Wish { need: Some(Offer::Ride), ..wish };
    assert!(fitting(&all, &ride, BEGAN).is_empty());
}

fn company() -> Company {
    Company {
        meeting: "tuesday-lamp".into(),
        when: date(2026, 11, 10).at(19, 0, 0, 0),
        wants: Offer::Company,
    }
}

#[test]
fn p2_17_a_contact_under_an_alias_needs_no_consent_and_tells_no_name() {
    let ruth = volunteer("v1", "Ruth K.");
    let contact = Contact::under_alias(&ruth, " Heron ", "Dana Wren", company()).unwrap();
    assert_eq!((contact.called(), contact.is_named()), ("Heron", false));
    let told = serde_json::to_string(&contact).unwrap();
    assert!(!told.contains("Dana") && !told.contains("Wren"), "{told}");
    for alias in ["Dana", "D. Wren", "wrenny", "DANA-7"] {
        let refused = Contact::under_alias(&ruth, alias, "Dana Wren", company());
        assert_eq!(refused, Err(NotAlias::HoldsName), "{alias}");
    }
    assert!(
        Contact::under_alias(&ruth, "Falcon", "Al Wren", company()).is_ok(),
        "two letters are in many words"
    );
    assert_eq!(Contact::under_alias(&ruth, "Big Al", "Al Wren", company()), Err(NotAlias::HoldsName));
    for alias in ["heron@example.org", "Heron 5550100"] {
        let refused = Contact::under_alias(&ruth, alias, "Dana Wren", company());
        assert_eq!(refused, Err(NotAlias::HoldsReach), "{alias}");
    }
    assert_eq!(Contact::under_alias(&ruth, " ", "Dana Wren", company()), Err(NotAlias::Empty));
    let unscreened = Volunteer { screened: None, ..ruth };
    let refused = Contact::under_alias(&unscreened, "Heron", "Dana Wren", company());
    assert_eq!(refused, Err(NotAlias::NotReady(NotReady::NotScreened)));
}

fn disclosed(to: &str, information: Information) -> Result<Disclosure, Refusal> {
    let now = Now::new(&BEGAN.at(9, 0, 0, 0).in_tz("UTC").unwrap(), None).unwrap();
    let draft = Draft {
        patient: "Dana Wren".into(),
        discloser: "Larch House".into(),
        information: [information].into(),
        recipients: vec![Recipient::Volunteer(to.into())],
        purposes: [Purpose::WarmHandoff].into(),
        how_to_revoke: "at the front desk".into(),
        expiry: Some(Expiry::On(date(2026, 12, 1))),
        signature: Some(Signature { by: Signer::Client, on_paper: true }),
        date: Some(BEGAN),
        ..Draft::default()
    };
    let mut consent = draft.sign("c1", &now, Minors::default())?;
    let request = Request {
        to: Recipient::Volunteer(to.into()),
        under: None,
        purpose: Purpose::WarmHandoff,
        channel: Channel::Spoken,
        statement: Statement32::Short,
        items: vec![Item { kind: information, source: Source::Clinic, value: json!("Dana Wren") }],
        restrictions: &[],
    };
    disclose(&mut consent, request, &Notices::shipped().unwrap(), &now)
}

#[test]
fn p2_17_a_contact_with_a_name_needs_a_disclosure_to_that_volunteer() {
    let ruth = volunteer("v1", "Ruth K.");
    let to_ruth = disclosed("ruth k.", Information::Identity).unwrap();
    let contact = Contact::with_name(&ruth, &to_ruth, company()).unwrap();
    assert_eq!((contact.called(), contact.is_named()), ("Dana Wren", true));
    let to_another = disclosed("Somebody else", Information::Identity).unwrap();
    assert_eq!(Contact::with_name(&ruth, &to_another, company()), Err(Refusal::VolunteerNotNamed));
    let nameless = disclosed("Ruth K.", Information::Contact).unwrap();
    assert_eq!(Contact::with_name(&ruth, &nameless, company()), Err(Refusal::NothingToDisclose));
}

#[test]
fn a_ride_is_promised_before_it_happens() {
    let asked = Ride::default();
    assert_eq!(asked.take(TakenStep::Happen), None);
    let promised = asked.take(TakenStep::Promise).unwrap();
    assert_eq!(promised.take(TakenStep::Miss).unwrap().state(), RideState::DidNotHappen);
    let happened = promised.take(TakenStep::Happen).unwrap();
    for step in
        [TakenStep::Promise, TakenStep::Decline, TakenStep::CallOff, TakenStep::Happen, TakenStep::Miss]
    {
        assert_eq!(happened.take(step), None, "what happened stays");
    }
    assert_eq!(promised.take(TakenStep::Decline).unwrap().state(), RideState::Declined);
    assert_eq!(asked.take(TakenStep::CallOff).unwrap().state(), RideState::CalledOff);
}
