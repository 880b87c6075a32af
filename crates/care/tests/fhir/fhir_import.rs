//! What is taken in, what is refused and where, and what is listed as not read.

use care::fhir::{
    self, Answers, Broken, Date, Given, Imported, Limits, Schedule, Subject, Value as Answer, Wrong,
};
use jiff::civil::{date, time};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::cases;

fn read(bundle: &Value) -> Result<Imported, Broken> {
    fhir::import(bundle.to_string().as_bytes())
}

fn full() -> Value {
    let bundle = fhir::bundle(&cases::full(), &mut cases::ids(1)).unwrap();
    serde_json::from_str(&bundle.to_json().unwrap()).unwrap()
}

/// The place of the first resource of a type in a bundle.
fn place(bundle: &Value, kind: &str) -> usize {
    let entries = bundle["entry"].as_array().unwrap();
    entries.iter().position(|entry| entry["resource"]["resourceType"] == kind).unwrap()
}

/// What an error says after a resource of the full case was changed, its path from the resource on.
fn broken(kind: &str, change: impl FnOnce(&mut Value)) -> String {
    let mut bundle = full();
    let at = place(&bundle, kind);
    change(&mut bundle["entry"][at]["resource"]);
    let error = read(&bundle).unwrap_err().to_string();
    let start = format!("Bundle.entry[{at}].resource");
    error.strip_prefix(&start).unwrap_or(&error).to_owned()
}

fn without(resource: &mut Value, field: &str) {
    resource.as_object_mut().unwrap().remove(field).unwrap();
}

/// A bundle of other hands, with one resource.
fn one(resource: &Value) -> Value {
    json!({ "resourceType": "Bundle", "type": "searchset", "entry": [{ "resource": resource }] })
}

#[test]
fn fhir_what_we_write_we_read() {
    let imported = read(&full()).unwrap();
    let number = Subject::Number { system: Some("urn:example:records".to_owned()), value: "A-17".to_owned() };
    assert_eq!(imported.subject, Some(number));
    assert_eq!(imported.goals.len(), 2);
    let plan = &imported.plans[0];
    assert_eq!((plan.title.as_deref(), plan.goals.as_slice()), (Some("After discharge"), &[0, 1][..]));
    assert_eq!(plan.from, Some(Given::Date(Date::Day(date(2026, 11, 22)))));
    assert_eq!(plan.activities.len(), 7);
    let Some(Schedule::Repeat { frequency: 2, days, times, .. }) = &plan.activities[0].schedule else {
        panic!("{:?}", plan.activities[0])
    };
    assert_eq!((days.len(), times.as_slice()), (2, &[time(19, 0, 0, 0)][..]));
    let points = |answers: &Answers| answers.audit_c().map(|points| points.map(fhir::Points::number));
    let all: Vec<_> = imported.answers.iter().map(points).collect();
    assert_eq!(all, [Some([0, 0, 0]), Some([4, 4, 4]), Some([1, 2, 3])]);
    let code = "http://terminology.hl7.org/CodeSystem/v3-ActCode|NORDSCLCD";
    assert!(imported.labels.contains(code), "what may not be passed on says so here as well");
}

#[test]
fn fhir_persian_words_come_back_as_they_were() {
    let bundle = fhir::bundle(&cases::right_to_left(), &mut cases::ids(1)).unwrap();
    let imported = fhir::import(bundle.to_json().unwrap().as_bytes()).unwrap();
    assert_eq!(imported.goals[0].words, "هر روز با \u{200F}(خواهرم)\u{200F} حرف بزنم");
    assert_eq!(imported.subject, Some(Subject::Named("درنای آرام".to_owned())));
}

#[test]
fn fhir_what_is_broken_is_refused_with_its_place() {
    let plan = |change: fn(&mut Value)| broken("CarePlan", change);
    assert_eq!(plan(|plan| without(plan, "status")), ".status: is missing");
    assert_eq!(plan(|plan| plan["status"] = json!("begun")), ".status: \"begun\" is no code of R4 here");
    assert_eq!(
        plan(|plan| plan["activity"][0]["detail"]["scheduledTiming"]["repeat"]["periodUnit"] = json!("week")),
        ".activity[0].detail.scheduledTiming.repeat.periodUnit: \"week\" is no code of R4 here"
    );
    assert_eq!(
        plan(|plan| plan["activity"][0]["detail"]["scheduledString"] = json!("Tuesdays")),
        ".activity[0].detail: has both scheduledTiming and scheduledString; only one is allowed"
    );
    assert_eq!(
        plan(|plan| plan["activity"][0]["reference"] = json!({ "reference": "Appointment/1" })),
        ".activity[0]: has both detail and reference; only one is allowed"
    );
    assert_eq!(
        plan(|plan| plan["goal"][0] = json!({ "reference": "Practitioner/1" })),
        ".goal[0]: should point to Goal"
    );
    assert_eq!(
        plan(|plan| plan["subject"]["type"] = json!("Device")),
        ".subject.type: should point to Patient"
    );
    assert_eq!(plan(|plan| plan["title"] = json!(7)), ".title: should be a text");
    assert_eq!(
        plan(|plan| plan["title"] = json!("")),
        ".title: should be written as a text with something in it and no control characters"
    );
    assert_eq!(
        plan(|plan| plan["title"] = Value::Null),
        ".title: should be written as a value: null says nothing"
    );
    assert_eq!(
        plan(|plan| plan["activity"] = json!([])),
        ".activity: should be written as a list with something in it"
    );
    assert_eq!(plan(|plan| plan["period"]["end"] = json!("2026-11-01")), ".period: ends before it begins");
    assert_eq!(
        plan(|plan| plan["modifierExtension"] = json!([{ "url": "urn:x", "valueBoolean": true }])),
        ".modifierExtension: changes the meaning of the rest and is not understood here"
    );
    let goal = |change: fn(&mut Value)| broken("Goal", change);
    assert_eq!(goal(|goal| without(goal, "description")), ".description: is missing");
    assert_eq!(
        goal(|goal| goal["lifecycleStatus"] = json!("done")),
        ".lifecycleStatus: \"done\" is no code of R4 here"
    );
    for day in
        ["22.11.2026", "2026-13-01", "2026-02-30", "2026-1-1", "0000", "2026-11-22T10:00:00Z", "+2026-11-22"]
    {
        let mut bundle = full();
        let at = place(&bundle, "Goal");
        bundle["entry"][at]["resource"]["startDate"] = json!(day);
        let error = read(&bundle).unwrap_err();
        assert_eq!(error.path, format!("Bundle.entry[{at}].resource.startDate"), "{day}");
    }
    let answers = |change: fn(&mut Value)| broken("QuestionnaireResponse", change);
    assert_eq!(
        answers(|answers| answers["item"][0]["answer"][0]["valueInteger"] = json!(3)),
        ".item[0].answer[0]: has both valueInteger and valueCoding; only one is allowed"
    );
    assert_eq!(answers(|answers| without(&mut answers["item"][1], "linkId")), ".item[1].linkId: is missing");
    assert_eq!(
        answers(|answers| answers["authored"] = json!("2026-11-22T18:30Z")),
        ".authored: should be written as 2026-11-26 or 2026-11-26T18:30:00Z"
    );
    assert_eq!(
        answers(|answers| answers["item"][0]["item"] = json!([{ "linkId": "x" }])),
        ".item[0].item: has both item and answer; only one is allowed"
    );
}

#[test]
fn fhir_a_bundle_about_two_people_is_refused() {
    let other = json!({ "identifier": { "system": "urn:example:records", "value": "B-2" } });
    assert!(
        broken("QuestionnaireResponse", |answers| answers["subject"] = other)
            .ends_with("than the rest of the bundle")
    );
}

#[test]
fn fhir_two_resources_under_one_address_are_refused() {
    let mut bundle = full();
    bundle["entry"][3]["fullUrl"] = bundle["entry"][2]["fullUrl"].clone();
    assert_eq!(read(&bundle).unwrap_err().wrong, Wrong::Twice);
}

#[test]
fn fhir_what_is_not_read_is_listed() {
    let mut bundle = full();
    let at = place(&bundle, "Goal");
    bundle["entry"][at]["resource"]["zodiac"] = json!({ "sign": ["crab"] });
    bundle["entry"][at]["resource"]["_startDate"] = json!({ "id": "a" });
    bundle["total"] = json!(3);
    let not_read = read(&bundle).unwrap().not_read;
    for path in ["resource.zodiac", "resource._startDate", "resource.expressedBy", "resource.text"] {
        assert!(not_read.contains(&format!("Bundle.entry[{at}].{path}")), "{path}");
    }
    assert!(not_read.contains(&"Bundle.total".to_owned()));
    let consent = place(&bundle, "Consent");
    assert!(not_read.contains(&format!("Bundle.entry[{consent}].resource (Consent)")), "{not_read:?}");
    let read: usize =
        ["CarePlan", "Goal", "QuestionnaireResponse"].map(|kind| count(&bundle, kind)).into_iter().sum();
    let whole = not_read.iter().filter(|path| path.ends_with(')')).count();
    assert_eq!(read + whole, bundle["entry"].as_array().unwrap().len(), "every resource is read or listed");
}

fn count(bundle: &Value, kind: &str) -> usize {
    bundle["entry"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|entry| entry["resource"]["resourceType"] == kind)
        .count()
}

#[test]
fn fhir_a_goal_that_is_not_there_is_listed() {
    let mut bundle = full();
    let at = place(&bundle, "CarePlan");
    bundle["entry"][at]["resource"]["goal"][1] = json!({ "reference": "https://other.example/fhir/Goal/9" });
    let imported = read(&bundle).unwrap();
    assert_eq!(imported.plans[0].goals, [0]);
    assert!(imported.not_read.contains(&format!("Bundle.entry[{at}].resource.goal[1]")));
}

#[test]
fn fhir_a_plan_of_other_hands_is_read() {
    let plan = json!({
        "resourceType": "CarePlan", "id": "x", "status": "on-hold", "intent": "proposal",
        "subject": { "reference": "Patient/7", "display": "Somebody" },
        "period": { "start": "2026", "end": "2026-12" },
        "activity": [
            { "reference": { "reference": "Appointment/1" } },
            { "detail": {
                "status": "scheduled",
                "code": { "coding": [{ "system": "urn:x", "code": "m", "display": "Peer group" }] },
                "scheduledTiming": { "repeat": { "frequency": 3, "period": 1.5, "periodUnit": "mo", "count": 2 } }
            } },
            { "detail": { "status": "unknown", "scheduledString": "when the bus runs" } }
        ]
    });
    let imported = read(&one(&plan)).unwrap();
    let plan = &imported.plans[0];
    assert_eq!(
        (plan.from, plan.until),
        (Some(Given::Date(Date::Year(2026))), Some(Given::Date(Date::Month(2026, 12))))
    );
    assert_eq!(plan.activities[0].what.as_deref(), Some("Peer group"));
    let schedule = Schedule::Repeat {
        frequency: 3,
        period: Some((1.5, fhir::UnitOfTime::Month)),
        days: Vec::new(),
        times: Vec::new(),
    };
    assert_eq!(plan.activities[0].schedule, Some(schedule));
    assert_eq!(plan.activities[1].schedule, Some(Schedule::Words("when the bus runs".to_owned())));
    let place = "Bundle.entry[0].resource";
    let listed =
        ["activity[0].reference", "activity[1].detail.scheduledTiming.repeat.count", "subject.display"];
    for path in listed {
        assert!(imported.not_read.contains(&format!("{place}.{path}")), "{path}: {:?}", imported.not_read);
    }
}

#[test]
fn fhir_answers_of_every_kind_are_read_or_listed() {
    let answers = json!({
        "resourceType": "QuestionnaireResponse", "status": "amended", "authored": "2026-11-22",
        "item": [
            { "linkId": "1", "text": "Well?", "answer": [{ "valueBoolean": true }, { "valueDecimal": 1.25 }] },
            { "linkId": "2", "item": [{ "linkId": "2.1", "answer": [{ "valueDate": "2026-11", "item": [
                { "linkId": "2.1.1", "answer": [{ "valueString": "because" }] }] }] }] },
            { "linkId": "3", "answer": [{ "valueQuantity": { "value": 3 } }] }
        ]
    });
    let imported = read(&one(&answers)).unwrap();
    let values: Vec<(&str, &Answer)> =
        imported.answers[0].items.iter().map(|item| (item.link.as_str(), &item.value)).collect();
    let wanted = [
        ("1", &Answer::Truth(true)),
        ("1", &Answer::Decimal(1.25)),
        ("2.1", &Answer::Date(Date::Month(2026, 11))),
        ("2.1.1", &Answer::Words("because".to_owned())),
    ];
    assert_eq!(values, wanted);
    assert_eq!(imported.not_read, ["Bundle.entry[0].resource.item[2].answer[0].valueQuantity"]);
    assert_eq!(imported.answers[0].audit_c(), None);
}

#[test]
fn fhir_what_is_no_bundle_is_refused() {
    for text in ["", "[]", "{}", "null", "{", "\u{FEFF}{}", "{\"resourceType\":\"Patient\"}", "\"Bundle\""] {
        assert!(fhir::import(text.as_bytes()).is_err(), "{text}");
    }
    let transaction = json!({ "resourceType": "Bundle", "type": "transaction" });
    assert_eq!(read(&transaction).unwrap_err().path, "Bundle.type", "nothing is carried out here");
    let twice = "{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"type\":\"collection\"}";
    assert!(fhir::import(twice.as_bytes()).unwrap_err().to_string().contains("`type` stands there twice"));
    assert!(
        fhir::import(b"{\"resourceType\":\"Bundle\",\"type\":\"collection\"} {}").is_err(),
        "something after it"
    );
    assert!(fhir::import(b"{\"resourceType\":\"Bundle\",\"type\":\"collec\xFFtion\"}").is_err());
}

#[test]
fn fhir_what_is_too_large_is_refused() {
    let large = vec![b' '; Limits::BYTES + 1];
    assert!(matches!(fhir::import(&large).unwrap_err().wrong, Wrong::TooMuch { what: "bytes", .. }));
    let deep = "[".repeat(Limits::DEPTH + 1) + &"]".repeat(Limits::DEPTH + 1);
    assert!(fhir::import(deep.as_bytes()).unwrap_err().to_string().contains("levels deep"));
    let entries = vec![json!({ "fullUrl": "urn:x" }); Limits::ENTRIES + 1];
    let many = json!({ "resourceType": "Bundle", "type": "collection", "entry": entries });
    assert!(matches!(read(&many).unwrap_err().wrong, Wrong::TooMuch { what: "entries", .. }));
    let long = broken("CarePlan", |plan| plan["title"] = json!("x".repeat(Limits::TEXT + 1)));
    assert_eq!(long, ".title: more than 4000 letters");
    let name = broken("CarePlan", |plan| plan["x".repeat(Limits::NAME + 1)] = json!(1));
    assert!(name.contains("the name of a field has more than 64 letters"), "{name}");
    let unknown = broken("CarePlan", |plan| {
        for number in 0..=Limits::NOT_READ {
            plan[format!("x{number}")] = json!(1);
        }
    });
    assert!(unknown.contains("more than 2000 unread things"), "{unknown}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Whatever is changed in a bundle, reading it ends: with what is wrong and where, or with what was read.
    #[test]
    fn fhir_a_bundle_changed_anywhere_never_breaks_the_reader(
        changes in proptest::collection::vec((any::<prop::sample::Index>(), "[\\[\\]{}\",:0-9a-z\u{e9}-]{0,3}"), 1..4)
    ) {
        let mut bytes = full().to_string().into_bytes();
        for (place, text) in changes {
            let at = place.index(bytes.len());
            bytes.splice(at..at + 1, text.bytes());
        }
        match fhir::import(&bytes) {
            Ok(imported) => prop_assert!(imported.not_read.iter().all(|path| path.starts_with("Bundle"))),
            Err(broken) => prop_assert!(broken.path.starts_with("Bundle")),
        }
    }
}
