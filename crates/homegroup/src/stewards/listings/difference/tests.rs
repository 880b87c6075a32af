//! Whatever differs is told.

use directory::edit::Patch;
use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::web::texts::Texts;

fn meeting() -> Meeting {
    serde_json::from_value(json!({
        "key": "a", "slug": "harbour", "name": "Harbour Lights", "zone": "Europe/Dublin",
        "attendance": "in_person", "types": ["O"], "notes": "Use the side door",
        "schedule": {"timed": {"start": "19:00", "minutes": 60, "recurrence": {"weekly": [2]}}},
        "venue": {"name": "Old Mill", "city": "Cork"},
    }))
    .unwrap()
}

#[test]
fn a_difference_is_told_in_words() {
    let texts = Texts::load().unwrap();
    let mut after = meeting();
    after.name = "Harbour Light".into();
    let mut timed = after.schedule.timed().unwrap().clone();
    timed.start = jiff::civil::time(19, 30, 0, 0);
    after.schedule = Schedule::Timed(timed);
    after.notes = None;
    let told = between(texts.first(), None, Some(&meeting()), Some(&after));
    let told: Vec<(&str, &str)> = told.iter().map(|one| (&*one.before, &*one.after)).collect();
    let expected = [
        ("Harbour Lights", "Harbour Light"),
        ("every Tuesday, 7 pm to 8 pm", "every Tuesday, 7:30 pm to 8:30 pm"),
        ("Use the side door", ""),
    ];
    assert_eq!(told, expected);
}

/// Every field of the stored form that a servant can change has words, in every language.
#[test]
fn every_field_has_a_name_everywhere() {
    for locale in Texts::load().unwrap().all() {
        for (name, _) in FIELDS {
            assert!(locale.maybe(&format!("listing-{name}")).is_some(), "{} listing-{name}", locale.code);
        }
    }
}

#[test]
fn hiding_is_a_difference_too() {
    let texts = Texts::load().unwrap();
    let list = meeting();
    let hidden = Layer { hidden: Some(Hidden::Removed), patch: Patch::default() };
    let told = of_layers(texts.first(), None, Some(&list), &Layer::default(), &hidden);
    assert_eq!(told.len(), 1);
    assert_ne!(told[0].before, told[0].after);
}

#[test]
fn what_readers_are_not_told_an_approver_is() {
    let texts = Texts::load().unwrap();
    let t = texts.first();
    let with = |recurrence: serde_json::Value| {
        let mut meeting = meeting();
        let mut timed = meeting.schedule.timed().unwrap().clone();
        timed.recurrence = serde_json::from_value(recurrence).unwrap();
        meeting.schedule = Schedule::Timed(timed);
        meeting
    };
    let weeks = |anchor: &str| with(json!({"every_weeks": {"weeks": 2, "days": [2], "anchor": anchor}}));
    let told = between(t, None, Some(&weeks("2026-11-24")), Some(&weeks("2026-12-01")));
    assert!(told[0].after.contains("1 December"), "{told:?}");
    let dates = |last: &str| {
        let mut all: Vec<String> = (1..8).map(|day| format!("2027-01-0{day}")).collect();
        all.push(last.to_owned());
        with(json!({ "dates": all }))
    };
    let told = between(t, None, Some(&dates("2027-02-01")), Some(&dates("2027-03-01")));
    assert!(told[0].before.contains("February") && told[0].after.contains("March"), "{told:?}");
}

/// The parts of a stored meeting, each in several forms.
fn parts() -> Vec<(&'static str, Vec<Value>)> {
    let timed = |rest: Value| {
        let mut timed = json!({"start": "19:00", "minutes": 60, "recurrence": {"weekly": [2]}});
        timed.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        json!({ "timed": timed })
    };
    let weeks = |weeks: u8, day: u8, anchor: &str| {
        timed(json!({"recurrence": {"every_weeks": {"weeks": weeks, "days": [day], "anchor": anchor}}}))
    };
    let monthly =
        |nth: &[i8], day: u8| timed(json!({"recurrence": {"monthly": {"nth": nth, "days": [day]}}}));
    let days: Vec<String> = (1..9).map(|day| format!("2027-01-0{day}")).collect();
    let pause = |pause: Value| timed(json!({"suspensions": [pause]}));
    let schedules = vec![
        json!("by_appointment"),
        timed(json!({})),
        timed(json!({"start": "07:00"})),
        timed(json!({"start": "19:05"})),
        timed(json!({"minutes": 61})),
        timed(json!({"minutes": 1440})),
        timed(json!({"minutes": null})),
        timed(json!({"recurrence": {"weekly": [1, 2, 3, 4, 5]}})),
        timed(json!({"recurrence": {"weekly": [0, 1, 2, 3, 4, 5, 6]}})),
        weeks(2, 2, "2026-11-24"),
        weeks(2, 2, "2026-12-01"),
        weeks(3, 2, "2026-11-24"),
        weeks(2, 3, "2026-11-24"),
        monthly(&[1], 2),
        monthly(&[-1, 1], 2),
        monthly(&[1], 3),
        timed(json!({"recurrence": {"dates": days[..7]}})),
        timed(json!({"recurrence": {"dates": days}})),
        timed(json!({"starts": "2027-01-01"})),
        timed(json!({"starts": "2028-01-01"})),
        timed(json!({"ends": "2027-01-01"})),
        timed(json!({"exceptions": days})),
        timed(json!({"exceptions": days[1..]})),
        pause(json!({})),
        pause(json!({"from": "2027-01-01"})),
        pause(json!({"until": "2027-01-01"})),
        pause(json!({"until": "2027-01-01", "reason": "Roof"})),
    ];
    let texts = |names: &[&str]| -> Vec<Value> {
        let values = names.iter().flat_map(|name| ["One", "Two"].map(|text| json!({ *name: text })));
        std::iter::once(Value::Null).chain(values).collect()
    };
    let places = ["name", "notes", "formatted_address", "street", "city", "state", "postal_code", "country"];
    let mut venues = texts(&places);
    venues.extend([
        json!({"regions": ["One"]}),
        json!({"regions": ["One", "Two"]}),
        json!({"latitude": 53.8, "longitude": -1.5}),
        json!({"latitude": 53.800_001, "longitude": -1.5}),
        json!({"latitude": 53.8, "longitude": -1.5, "approximate": true}),
        json!({"latitude": 53.8, "longitude": -1.5, "approximate": false}),
        json!({"latitude": 53.8}),
    ]);
    let circle = [
        "name",
        "notes",
        "district",
        "sub_district",
        "email",
        "phone",
        "website",
        "website_2",
        "mailing_address",
    ];
    let mut groups = texts(&circle);
    for name in ["name", "email", "phone"] {
        groups.push(json!({"contacts": [{ name: "One" }]}));
        groups.push(json!({"contacts": [{ name: "One" }, { name: "Two" }]}));
    }
    let ways = ["venmo", "square", "paypal", "homegroup_online"];
    groups.extend(ways.map(|way| json!({"donations": { way: "One" }})));
    let some = |values: &[Value]| -> Vec<Value> {
        std::iter::once(Value::Null).chain(values.iter().cloned()).collect()
    };
    vec![
        ("name", vec![json!("One"), json!("Two"), json!("")]),
        ("fellowship", some(&[json!("AA"), json!("NA")])),
        ("schedule", schedules),
        ("zone", vec![json!("Europe/Dublin"), json!("Europe/London")]),
        ("attendance", vec![json!("in_person"), json!("hybrid"), json!("online")]),
        (
            "types",
            vec![json!([]), json!(["O"]), json!(["O", "X"]), json!(["ONL"]), json!(["TC"]), json!(["ZZZ"])],
        ),
        ("languages", vec![json!([]), json!(["cy"]), json!(["cy", "de"])]),
        (
            "facets",
            some(&[
                json!({"size": ["large"]}),
                json!({"Music": ["Choir"]}),
                json!({"Music": ["Choir", "Flute"]}),
            ]),
        ),
        ("venue", venues),
        ("online", texts(&["url", "link", "notes", "phone", "phone_notes"])),
        ("group", groups),
        ("notes", some(&[json!("One"), json!("One\n\nTwo")])),
        ("url", some(&[json!("https://one.example"), json!("https://two.example")])),
        ("edit_url", some(&[json!("https://one.example"), json!("https://two.example")])),
        ("feedback_url", some(&[json!("https://one.example")])),
        (
            "feedback_emails",
            vec![json!([]), json!(["a@one.example"]), json!(["a@one.example", "b@one.example"])],
        ),
        ("entity", some(&[json!({"name": "One"}), json!({"name": "Two"})])),
        ("confirmed", some(&[json!("2026-01-01"), json!("2026-01-02")])),
    ]
}

/// A new field of a meeting belongs into [`parts`], and into words.
#[test]
fn the_parts_are_all_there_are() {
    let Meeting {
        key: _,
        slug: _,
        name: _,
        fellowship: _,
        schedule: _,
        zone: _,
        attendance: _,
        types: _,
        languages: _,
        facets: _,
        venue: _,
        online: _,
        group: _,
        notes: _,
        url: _,
        edit_url: _,
        feedback_url: _,
        feedback_emails: _,
        entity: _,
        updated: _,
        confirmed: _,
    } = meeting();
    assert_eq!(parts().len() + NOT_TOLD.len(), 21);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// Two listings that differ anywhere but in what says which row it is are told apart, in every language.
    #[test]
    fn whatever_differs_is_told(
        picks in proptest::collection::vec(any::<proptest::sample::Index>(), 18),
        others in proptest::collection::vec(proptest::option::weighted(0.1, any::<proptest::sample::Index>()), 18),
        code in 0_usize..5,
    ) {
        let texts = Texts::load().unwrap();
        let parts = parts();
        let make = |picks: &[proptest::sample::Index]| -> Meeting {
            let mut fields = json!({"key": "a", "slug": "harbour"});
            for ((name, values), pick) in parts.iter().zip(picks) {
                fields[*name] = values[pick.index(values.len())].clone();
            }
            fields.as_object_mut().unwrap().retain(|_, value| !value.is_null());
            serde_json::from_value(fields).unwrap()
        };
        let changed: Vec<_> =
            picks.iter().zip(&others).map(|(pick, other)| other.unwrap_or(*pick)).collect();
        let (one, other) = (make(&picks), make(&changed));
        let told = between(&texts.all()[code], None, Some(&one), Some(&other));
        prop_assert_eq!(told.is_empty(), one == other, "{:?} {:?} {:?}", told, one, other);
    }
}
