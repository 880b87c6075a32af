use std::collections::BTreeSet;

use jiff::civil::{date, time};
use proptest::prelude::*;

use super::*;
use crate::{checkin::CheckIn, scale::Scale};

fn full() -> Plan {
    let mut plan = Plan::starter();
    plan.want = vec!["Wake up clear · سلام".into()];
    plan.people = vec![Person::new("A friend", "by the stairs")];
    plan.commitments[1].days = Days::of([2, 4, 9]);
    plan.commitments[1].time = Some(time(19, 5, 0, 0));
    plan.commitments[1].slug = Some("tuesday-lamp".into());
    plan.keep("2", date(2026, 11, 24), date(2026, 11, 26)).unwrap();
    plan
}

fn clinic() -> ClinicName {
    ClinicName { name: "Larch House".into(), contact: "the front desk".into() }
}

fn parcel(plan: Plan) -> Parcel {
    Parcel::new(plan.agreed().unwrap(), clinic(), "notice".into(), date(2026, 12, 24)).unwrap()
}

fn mailbox() -> Mailbox {
    Mailbox { id: "aa11".into(), public: "q-_9".into() }
}

fn consent() -> ConsentNote {
    ConsentNote { id: "c1".into(), summary: "check-ins until 1 March".into() }
}

#[test]
fn a_plan_is_read_as_it_was_written() {
    let plan = full();
    let json = plan.write().unwrap();
    assert_eq!(Plan::read(&json), Ok(plan));
    let value: Value = serde_json::from_slice(&json).unwrap();
    assert_eq!(value["v"], 1);
    assert_eq!(value["commitments"][1]["days"], serde_json::json!([2, 4]));
    assert_eq!(value["commitments"][1]["time"], "19:05");
    assert_eq!(value["commitments"][1]["kind"], "meeting");
    assert_eq!(value["commitments"][1]["attendance"], "in_person");
    assert_eq!(value["commitments"][1]["done"], serde_json::json!(["2026-11-24"]));
    assert_eq!(value["rhythm"], serde_json::json!({ "every": "daily", "hour": 19 }));
    assert_eq!(Plan::read(br#"{"v":1}"#), Ok(Plan::default()));
}

#[test]
fn what_a_newer_program_wrote_is_carried_along() {
    let json = br#"{"v":1,"sleep":{"a":[1]},"choices":{"ninety":true,"walk":2},"people":[{"name":"n","how":"h","when":"x"}],
        "commitments":[{"id":"1","colour":"blue"}],"rhythm":{"every":"weekly","hour":8,"snooze":1}}"#;
    let again: Value = serde_json::from_slice(&Plan::read(json).unwrap().write().unwrap()).unwrap();
    assert_eq!(again["sleep"]["a"][0], 1);
    assert_eq!((&again["choices"]["walk"], &again["rhythm"]["snooze"]), (&Value::from(2), &Value::from(1)));
    assert_eq!(
        (&again["people"][0]["when"], &again["commitments"][0]["colour"]),
        (&"x".into(), &"blue".into())
    );
}

#[test]
fn what_is_no_plan_is_said() {
    for bad in [
        "",
        "[",
        "{}",
        "null",
        r#"{"v":0}"#,
        r#"{"v":1,"want":[1]}"#,
        r#"{"v":1,"rhythm":{"every":"hourly"}}"#,
    ] {
        assert_eq!(Plan::read(bad.as_bytes()), Err(Unreadable::Broken), "{bad}");
    }
    for bad in [
        r#"[{"id":"1","days":[7]}]"#,
        r#"[{"id":"1","time":"7:05"}]"#,
        r#"[{"id":"1","time":"+7:05"}]"#,
        r#"[{"days":[]}]"#,
    ] {
        let json = format!(r#"{{"v":1,"commitments":{bad}}}"#);
        assert_eq!(Plan::read(json.as_bytes()), Err(Unreadable::Broken), "{bad}");
    }
    assert_eq!(Plan::read(br#"{"v":2,"want":7}"#), Err(Unreadable::Newer));
    for large in [
        format!(r#"{{"v":1,"want":["{}"]}}"#, "a".repeat(501)),
        format!(r#"{{"v":1,"want":[{}""]}}"#, r#""","#.repeat(30)),
        r#"{"v":1,"rhythm":{"hour":24}}"#.to_owned(),
        format!(r#"{{"v":1,"x":"{}"}}"#, "a".repeat(LONGEST)),
    ] {
        assert_eq!(Plan::read(large.as_bytes()), Err(Unreadable::TooLarge));
    }
    let deep = format!("{}{}", r#"{"v":1,"x":["#.repeat(5_000), "]}".repeat(5_000));
    assert_eq!(Plan::read(deep.as_bytes()), Err(Unreadable::Broken));
    let plan = Plan { want: vec!["a".repeat(501)], ..Plan::default() };
    assert_eq!(plan.write(), Err(Unreadable::TooLarge), "nothing is written that cannot be read");
}

#[test]
fn commitments_are_kept_on_days_that_have_come() {
    let mut plan = full();
    let today = date(2026, 11, 26);
    assert_eq!(plan.keep("2", date(2026, 11, 27), today), Err(PlanError::NotYet));
    assert_eq!(plan.keep("9", today, today), Err(PlanError::NoSuchCommitment));
    plan.keep("2", today, today).unwrap();
    plan.keep("2", today, today).unwrap();
    assert_eq!(plan.commitment("2").unwrap().done.len(), 2);
    plan.unkeep("2", date(2026, 11, 24)).unwrap();
    assert_eq!(plan.commitment("2").unwrap().done, [today].into());
    assert_eq!(plan.on(4).map(|one| one.id.as_str()).collect::<Vec<_>>(), ["2"]);
    assert_eq!(plan.on(7).count(), 0);
    let many = (0..1_830).map(|n| date(2000, 1, 1).checked_add(jiff::Span::new().days(n)).unwrap());
    plan.commitments[0].done = many.collect();
    assert_eq!(plan.keep("1", today, today), Err(PlanError::Full));
    assert!(plan.write().is_ok());
}

#[test]
fn ids_of_commitments_are_not_given_twice() {
    let mut plan = Plan::starter();
    assert_eq!(plan.next_id(), "4");
    plan.commitments.remove(0);
    assert_eq!(plan.next_id(), "1");
}

#[test]
fn a_first_plan_mixes_being_there_and_online() {
    let mut plan = Plan::starter();
    assert_eq!((plan.mix(), plan.is_blank()), (Mix::Both, true));
    assert!(!plan.choices.ninety, "ninety in ninety is nobody's default");
    plan.commitments.retain(|one| one.attendance == Some(Attendance::Online));
    assert_eq!(plan.mix(), Mix::OnlineOnly);
    plan.commitments[0].attendance = Some(Attendance::Hybrid);
    assert_eq!(plan.mix(), Mix::Both);
    plan.commitments[0].attendance = Some(Attendance::InPerson);
    assert_eq!(plan.mix(), Mix::InPerson);
    plan.commitments[0].kind = Kind::Service;
    assert_eq!(plan.mix(), Mix::Unsaid);
}

#[test]
fn a_rhythm_says_when_it_is_time() {
    let (monday, tuesday) = (date(2026, 11, 23), date(2026, 11, 24));
    let daily = Rhythm::new(Every::Daily, 30);
    assert_eq!(daily.hour, 23);
    assert!(daily.due(None, monday) && daily.due(Some(monday), tuesday) && !daily.due(Some(monday), monday));
    let weekly = Rhythm::new(Every::Weekly, 8);
    assert!(!weekly.due(Some(monday), date(2026, 11, 29)) && weekly.due(Some(monday), date(2026, 11, 30)));
    assert!(!Rhythm::default().due(None, monday), "nobody is reminded who did not ask");
}

#[test]
fn x_3_a_demanded_plan_without_a_secular_choice_is_refused() {
    let mut plan = full();
    plan.mandated = true;
    assert_eq!(plan.clone().agreed(), Err(PlanError::NoSecularChoice));
    let forged = serde_json::json!({ "v": 1, "plan": &plan, "asks": [], "clinic": clinic(), "notice": "", "ends": "2026-12-24" });
    let refused = Parcel::read(forged.to_string().as_bytes());
    assert_eq!(refused, Err(NotAParcel::Plan(PlanError::NoSecularChoice)), "nor does such a parcel open");
    plan.secular_offered = true;
    assert!(plan.clone().agreed().is_ok());
    plan.choices.ninety = true;
    assert_eq!(plan.clone().agreed(), Err(PlanError::NinetyDemanded), "nor can ninety in ninety be demanded");
    plan.mandated = false;
    assert!(plan.clone().agreed().is_ok(), "a person may choose it");
    plan.secular_offered = false;
    assert!(plan.agreed().is_ok(), "a plan of one's own needs no such offer");
}

#[test]
fn a_parcel_brings_nothing_that_is_not_shown() {
    let hidden = br#"{"v":1,"want":["a"],"record":"4711","choices":{"x":1},"rhythm":{"y":2},"commitments":[{"id":"1","z":3}],"people":[{"name":"n","w":4}]}"#;
    let plan = Plan::read(hidden).unwrap();
    let sent = parcel(plan.clone());
    let mut forged: Value = serde_json::from_slice(&sent.write().unwrap()).unwrap();
    forged["plan"] = serde_json::to_value(&plan).unwrap();
    forged["client"] = "somebody".into();
    let read = Parcel::read(forged.to_string().as_bytes()).unwrap();
    assert_eq!(read, sent);
    let taken = String::from_utf8(read.take(date(2026, 12, 1)).unwrap().write().unwrap()).unwrap();
    for word in ["record", "4711", "\"x\"", "\"y\"", "\"z\"", "\"w\"", "somebody"] {
        assert!(!taken.contains(word), "{word}");
    }
}

#[test]
fn a_parcel_has_no_place_for_a_name() {
    let sent = parcel(full()).asking([Ask::CheckIns], mailbox(), consent()).unwrap();
    let value: Value = serde_json::from_slice(&sent.write().unwrap()).unwrap();
    let keys: Vec<&str> = value.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["asks", "clinic", "consent", "ends", "mailbox", "notice", "plan", "v"]);
    assert_eq!(Parcel::read(&sent.write().unwrap()), Ok(sent));
}

#[test]
fn a_parcel_asks_only_under_a_consent_and_ends() {
    let sent = parcel(full()).asking(Ask::ALL, mailbox(), consent()).unwrap();
    let mut forged: Value = serde_json::from_slice(&sent.write().unwrap()).unwrap();
    forged.as_object_mut().unwrap().remove("consent");
    assert_eq!(Parcel::read(forged.to_string().as_bytes()), Err(NotAParcel::AsksWithoutConsent));
    let nobody = ClinicName { name: " ".into(), contact: String::new() };
    let unsent = Parcel::new(full().agreed().unwrap(), nobody, String::new(), date(2026, 12, 24));
    assert_eq!(unsent, Err(NotAParcel::NoSender));
    let odd = Mailbox { id: "../x".into(), ..mailbox() };
    let odd = parcel(full()).asking(Ask::ALL, odd, consent());
    assert_eq!(odd, Err(NotAParcel::Unreadable(Unreadable::Broken)));
    assert!(sent.clone().take(date(2026, 12, 24)).is_ok());
    assert_eq!(sent.take(date(2026, 12, 25)), Err(Ended));
}

/// A clinic's own scale with so many questions, made up for this test.
fn own_scale(id: &str, questions: usize) -> Scale {
    let item =
        "[[item]]\ntext = \"q\"\nanswers = [{ text = \"no\", points = 0 }, { text = \"yes\", points = 1 }]\n";
    let head = format!("id = \"{id}\"\ntitle = \"Own\"\nrights = \"licence 7\"\nsource = \"s\"\nleast = 0\n");
    Scale::read(&format!("{head}most = {questions}\n{}", item.repeat(questions))).unwrap()
}

#[test]
fn a_parcel_brings_those_scales_of_the_clinic_that_the_plan_asks_for() {
    let mut plan = full();
    plan.scales = vec!["audit-c".into(), "own".into()];
    let all = vec![own_scale("other", 2), own_scale("own", 2), own_scale("own", 3), own_scale("audit-c", 2)];
    let sent = parcel(plan).bringing(all).unwrap();
    assert_eq!(sent.scales(), [own_scale("own", 2)], "the shipped one cannot be put in the place of");
    assert_eq!(Parcel::read(&sent.write().unwrap()), Ok(sent.clone()));
    // What an older program does not know of is no reason for it to refuse, nor is a scale of a newer one.
    let mut newer: Value = serde_json::from_slice(&sent.write().unwrap()).unwrap();
    newer["scales"][0]["voice"] = "warm".into();
    newer["songs"] = 1.into();
    let read = Parcel::read(newer.to_string().as_bytes()).unwrap();
    assert_eq!((read.scales(), read.plan()), (&[][..], sent.plan()));
}

#[test]
fn a_parcel_keeps_to_its_size_with_scales_too() {
    let mut plan = full();
    plan.scales = (0..30).map(|number| format!("own-{number}")).collect();
    let many = (0..30).map(|number| own_scale(&format!("own-{number}"), 60)).collect();
    let refused = parcel(plan).bringing(many);
    assert_eq!(refused, Err(NotAParcel::Unreadable(Unreadable::TooLarge)));
}

fn everything() -> Shown {
    let check_in =
        CheckIn::read(br#"{"v":1,"day":"2026-11-26","mood":2,"craving":4,"line":"hard","sleep":1}"#);
    let mut shown = Shown::default();
    shown.check_ins = vec![check_in.unwrap()];
    shown.visits = vec![Visit { day: date(2026, 11, 24), felt: Some(Felt::Again) }];
    shown.commitments = Shown::kept(&full(), date(2026, 11, 20));
    shown.scales = vec![ScaleTotal { scale: "audit-c".into(), day: date(2026, 11, 20), total: 7 }];
    shown
}

#[test]
fn only_what_was_asked_and_ticked_is_shown() {
    let (asked, ticked) = ([Ask::CheckIns, Ask::Visits].into(), [Ask::Visits, Ask::Scales].into());
    let shown = Shown::gather(&asked, &ticked, everything());
    let json = String::from_utf8(shown.write().unwrap()).unwrap();
    assert_eq!(json, r#"{"v":1,"visits":[{"day":"2026-11-24","felt":"again"}]}"#);
    assert_eq!(Shown::read(json.as_bytes()), Ok(shown));
    assert!(
        Shown::gather(&asked, &BTreeSet::new(), everything()).is_empty(),
        "nothing ticked, nothing shown"
    );
    let all: BTreeSet<Ask> = Ask::ALL.into();
    let json = Shown::gather(&all, &all, everything()).write().unwrap();
    assert!(!String::from_utf8(json).unwrap().contains("sleep"), "what no page shows is not sent");
    assert!(Shown::kept(&full(), date(2026, 11, 25)).is_empty());
}

proptest! {
    #[test]
    fn any_plan_comes_back(
        want in prop::collection::vec(".{0,40}", 0..5),
        texts in prop::collection::vec(".{0,20}", 0..6),
        hour in 0_u8..24,
        days: Vec<u8>,
        bytes: Vec<u8>,
    ) {
        let mut plan = Plan { want, rhythm: Rhythm::new(Every::Weekly, hour), ..Plan::default() };
        for text in texts {
            let mut one = Commitment::new(plan.next_id(), Kind::Other);
            one.text = text;
            one.days = Days::of(days.iter().copied());
            plan.commitments.push(one);
        }
        prop_assert_eq!(Plan::read(&plan.write().unwrap()), Ok(plan));
        let _ = (Plan::read(&bytes), Parcel::read(&bytes), Shown::read(&bytes), CheckIn::read(&bytes));
    }
}
