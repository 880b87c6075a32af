use proptest::prelude::*;
use serde_json::json;

use super::*;

fn meeting() -> Meeting {
    serde_json::from_value(json!({
        "key": "a", "slug": "harbour", "name": "Harbour Lights", "zone": "Europe/Dublin",
        "attendance": "in_person", "types": ["O"], "notes": "Use the side door",
        "schedule": {"timed": {"start": "19:00", "recurrence": {"weekly": [2]}}},
        "venue": {"name": "Old Mill", "city": "Cork"},
    }))
    .unwrap()
}

/// The listing with one field set, or taken away.
fn with(meeting: &Meeting, name: &str, value: Option<Value>) -> Meeting {
    let mut fields = stored(meeting).unwrap();
    match value {
        Some(value) => fields.insert(name.to_owned(), value),
        None => fields.remove(name),
    };
    serde_json::from_value(Value::Object(fields)).unwrap()
}

fn layer(list: &Meeting, wanted: &Meeting) -> Layer {
    Layer { patch: Patch::between(list, wanted).unwrap(), hidden: None }
}

#[test]
fn a_change_lies_on_top_and_the_rest_follows_the_list() {
    let list = meeting();
    let wanted = with(&with(&list, "name", Some(json!("Harbour Light"))), "notes", None);
    let layer = layer(&list, &wanted);
    assert_eq!(layer.patch.names().collect::<Vec<_>>(), ["name", "notes"]);
    assert_eq!(layer.apply(&list), Some(wanted));
    let moved = with(&list, "venue", Some(json!({"name": "New Mill", "city": "Cork"})));
    let seen = layer.apply(&moved).unwrap();
    assert_eq!((&*seen.name, seen.notes.as_deref()), ("Harbour Light", None));
    assert_eq!(seen.venue, moved.venue);
    assert!(layer.patch.outdated(&moved).unwrap().is_empty());
}

#[test]
fn a_list_that_has_moved_on_is_told_and_the_change_holds() {
    let list = meeting();
    let layer = layer(&list, &with(&list, "name", Some(json!("Harbour Light"))));
    let later = with(&list, "name", Some(json!("Lights of the Harbour")));
    let [told] = layer.patch.outdated(&later).unwrap().try_into().unwrap();
    assert_eq!(told.field, "name");
    assert_eq!(told.before, Some(json!("Harbour Lights")));
    assert_eq!(told.after, Some(json!("Lights of the Harbour")));
    assert_eq!(&*layer.apply(&later).unwrap().name, "Harbour Light");
}

#[test]
fn of_two_confirmations_the_later_one_stands() {
    let list = with(&meeting(), "confirmed", Some(json!("2026-01-10")));
    let here = layer(&list, &with(&list, "confirmed", Some(json!("2026-03-01"))));
    let seen = |list: &Meeting| here.apply(list).unwrap().confirmed.unwrap().to_string();
    assert_eq!(seen(&list), "2026-03-01");
    assert_eq!(seen(&with(&list, "confirmed", Some(json!("2026-02-01")))), "2026-03-01");
    let later = with(&list, "confirmed", Some(json!("2026-05-01")));
    assert_eq!(seen(&later), "2026-05-01");
    assert_eq!(seen(&with(&list, "confirmed", None)), "2026-03-01");
    assert!(here.patch.outdated(&later).unwrap().is_empty(), "there is nothing to look at again");
}

#[test]
fn of_two_changes_the_later_hour_stands() {
    let list = with(&meeting(), "updated", Some(json!("2026-01-10T08:20:00Z")));
    let wanted = with(&list, "notes", Some(json!("Ring twice")));
    let here = layer(&list, &with(&wanted, "updated", Some(json!("2026-03-01T09:00:00Z"))));
    let seen = |list: &Meeting| here.apply(list).unwrap().updated.unwrap().to_string();
    assert_eq!(seen(&list), "2026-03-01T09:00:00Z");
    let later = with(&list, "updated", Some(json!("2026-06-01T07:30:00Z")));
    assert_eq!(seen(&later), "2026-06-01T07:30:00Z", "calendars hear of what the list moved");
    assert!(here.patch.outdated(&later).unwrap().is_empty(), "there is nothing to look at again");
    // The week of our change may lie before what the list said then.
    let weeks = here.in_weeks("2026-04-01T00:00:00Z".parse().unwrap());
    let newer = with(&list, "updated", Some(json!("2026-02-27T08:20:00Z")));
    assert_eq!(weeks.apply(&newer).unwrap().updated, newer.updated);
}

#[test]
fn that_it_was_changed_is_never_all_that_is_changed() {
    let list = meeting();
    let wanted = with(&list, "updated", Some(json!("2026-03-01T09:00:00Z")));
    assert!(Layer::default().changed_to(&list, &wanted).unwrap().is_empty());
    let renamed = with(&wanted, "name", Some(json!("Harbour Light")));
    let changed = Layer::default().changed_to(&list, &renamed).unwrap();
    assert_eq!(changed.patch.names().collect::<Vec<_>>(), ["name", "updated"]);
    assert!(changed.undo(&Layer::default(), &changed.without_hours()).unwrap().is_empty());
    // A confirmation is none either.
    let confirmed = with(&wanted, "confirmed", Some(json!("2026-03-01")));
    let confirmed = Layer::default().changed_to(&list, &confirmed).unwrap();
    assert_eq!(confirmed.patch.names().collect::<Vec<_>>(), ["confirmed"]);
}

#[test]
fn a_journal_knows_weeks_and_no_hours() {
    let list = with(&meeting(), "updated", Some(json!("2026-01-10T08:20:00Z")));
    let wanted =
        with(&with(&list, "name", Some(json!("Lamp"))), "updated", Some(json!("2026-03-05T09:00:00Z")));
    let wanted = with(&wanted, "confirmed", Some(json!("2026-03-05")));
    let kept = layer(&list, &wanted).without_hours();
    let text = serde_json::to_string(&kept).unwrap();
    assert_eq!(
        text,
        r#"{"patch":{"confirmed":{"now":"2026-03-02"},"name":{"list":"Harbour Lights","now":"Lamp"}}}"#
    );
    // A layer knows the hour for a day.
    let here = layer(&list, &wanted);
    let seen = |before: &str| here.in_weeks(before.parse().unwrap()).apply(&list).unwrap();
    assert_eq!(seen("2026-03-05T09:00:00Z"), wanted);
    let later = seen("2026-03-06T09:00:00Z");
    assert_eq!(later.updated.unwrap().to_string(), "2026-03-02T00:00:00Z");
    assert_eq!((later.confirmed.unwrap().to_string(), &*later.name), ("2026-03-02".to_owned(), "Lamp"));
    assert_eq!(in_weeks(&wanted, "2026-03-06T09:00:00Z".parse().unwrap()), later);
    assert_eq!(without_hours(&wanted).updated, None);
}

#[test]
fn a_confirmation_is_taken_back_by_its_week() {
    let list = meeting();
    let confirmed = layer(&list, &with(&list, "confirmed", Some(json!("2026-03-05"))));
    let kept = confirmed.without_hours();
    let both = with(&with(&list, "confirmed", Some(json!("2026-03-05"))), "name", Some(json!("Lamp")));
    let named = layer(&list, &both);
    let undone = named.undo(&kept, &named.without_hours()).unwrap();
    assert_eq!(undone, confirmed, "what was not taken back keeps its day");
    assert_eq!(named.undo(&Layer::default(), &kept).unwrap().apply(&list).unwrap().confirmed, None);
    let later = layer(&list, &with(&list, "confirmed", Some(json!("2026-03-12"))));
    assert!(matches!(later.undo(&Layer::default(), &kept), Err(EditError::ChangedSince(_))));
}

#[test]
fn a_field_that_was_changed_since_is_told_once() {
    let list = meeting();
    let two = |name: &str, notes: &str| {
        layer(&list, &with(&with(&list, "name", Some(json!(name))), "notes", Some(json!(notes))))
    };
    let (first, second, third) = (two("A", "a"), two("B", "b"), two("C", "c"));
    match third.undo(&first, &second) {
        Err(EditError::ChangedSince(fields)) => assert_eq!(fields, ["name", "notes"]),
        other => panic!("{other:?}"),
    }
}

#[test]
fn another_change_is_taken_over_and_the_first_stays() {
    let list = meeting();
    let mut patch = layer(&list, &with(&list, "name", Some(json!("Harbour Light")))).patch;
    let confirmed = with(&list, "confirmed", Some(json!("2026-03-01")));
    patch.take_over(Patch::between(&list, &confirmed).unwrap());
    let seen = patch.apply(&list).unwrap();
    assert_eq!((&*seen.name, seen.confirmed), ("Harbour Light", confirmed.confirmed));
}

#[test]
fn which_row_it_is_cannot_be_changed() {
    let list = meeting();
    let other = with(&with(&list, "key", Some(json!("b"))), "slug", Some(json!("other")));
    assert!(layer(&list, &other).is_empty());
}

#[test]
fn a_hidden_listing_is_not_seen_and_comes_back() {
    let list = meeting();
    let hidden = Layer { hidden: Some(Hidden::Removed), ..Layer::default() };
    assert_eq!(hidden.apply(&list), None);
    assert_eq!(hidden.undo(&Layer::default(), &hidden).unwrap().apply(&list), Some(list));
}

#[test]
fn changes_that_no_longer_fit_leave_the_list_as_it_is() {
    let list = meeting();
    let stored = json!({"patch": {"attendance": {"now": "by owl"}}});
    let broken: Layer = serde_json::from_value(stored).unwrap();
    assert!(matches!(broken.patch.apply(&list), Err(EditError::Unreadable(_))));
    assert_eq!(broken.apply(&list), Some(list));
}

#[test]
fn an_older_change_is_undone_beside_a_newer_one() {
    let list = meeting();
    let renamed = with(&list, "name", Some(json!("Harbour Light")));
    let first = layer(&list, &renamed);
    let second = layer(&list, &with(&renamed, "notes", Some(json!("Ring twice"))));
    let undone = second.undo(&Layer::default(), &first).unwrap();
    assert_eq!(undone, layer(&list, &with(&list, "notes", Some(json!("Ring twice")))));

    let third = layer(&list, &with(&list, "name", Some(json!("Lamp"))));
    match third.undo(&Layer::default(), &first) {
        Err(EditError::ChangedSince(fields)) => assert_eq!(fields, ["name"]),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_change_that_stays_remembers_what_the_list_said() {
    let list = meeting();
    let renamed = layer(&list, &with(&list, "name", Some(json!("Harbour Light"))));
    let moved = with(&list, "name", Some(json!("Lights of the Harbour")));
    let wanted = with(&renamed.apply(&moved).unwrap(), "notes", Some(json!("Ring twice")));
    let changed = renamed.changed_to(&moved, &wanted).unwrap();
    assert_eq!(changed.apply(&moved), Some(wanted));
    assert_eq!(changed.patch.field("name").unwrap().list, Some(json!("Harbour Lights")));
    assert_eq!(changed.patch.outdated(&moved).unwrap().len(), 1);
}

#[test]
fn two_who_change_different_fields_both_have_their_way() {
    let seen = meeting();
    let mine = with(&seen, "notes", Some(json!("Ring twice")));
    let theirs = with(&with(&seen, "name", Some(json!("Lamp"))), "notes", Some(json!("Knock")));
    let both = merged(&seen, &mine, &theirs).unwrap();
    assert_eq!((&*both.name, both.notes.as_deref()), ("Lamp", Some("Ring twice")));
}

/// `seen` as each of two made it, put together.
fn both(seen: &Meeting, mine: impl FnOnce(&mut Value), theirs: impl FnOnce(&mut Value)) -> Value {
    let made = |change: &mut dyn FnMut(&mut Value)| {
        let mut made = serde_json::to_value(seen).unwrap();
        change(&mut made);
        serde_json::from_value::<Meeting>(made).unwrap()
    };
    let (mut mine, mut theirs) = (Some(mine), Some(theirs));
    let mine = made(&mut |value| mine.take().unwrap()(value));
    let theirs = made(&mut |value| theirs.take().unwrap()(value));
    serde_json::to_value(merged(seen, &mine, &theirs).unwrap()).unwrap()
}

#[test]
fn two_who_change_one_part_both_have_their_way() {
    let seen = whole();
    let timed = |value: &Value| value["schedule"]["timed"].clone();
    // The hour, and a closed day.
    let made = both(
        &seen,
        |mine| mine["schedule"]["timed"]["exceptions"] = json!(["2026-12-24", "2026-12-31"]),
        |theirs| theirs["schedule"]["timed"]["start"] = json!("20:00"),
    );
    assert_eq!(timed(&made)["start"], "20:00");
    assert_eq!(timed(&made)["exceptions"], json!(["2026-12-24", "2026-12-31"]));
    // A closed day each, and one of them opens another again.
    let made = both(
        &seen,
        |mine| mine["schedule"]["timed"]["exceptions"] = json!(["2026-12-25"]),
        |theirs| theirs["schedule"]["timed"]["exceptions"] = json!(["2026-12-01", "2026-12-24"]),
    );
    assert_eq!(timed(&made)["exceptions"], json!(["2026-12-01", "2026-12-25"]));
    // What each of two took out is gone.
    let made = both(&seen, |mine| mine["types"] = json!(["O"]), |theirs| theirs["types"] = json!(["C"]));
    assert!(made.get("types").is_none(), "{made}");
    // Weekly or monthly is one thing, and so are its days.
    let monthly = json!({"monthly": {"nth": [1], "days": [4]}});
    let made = both(
        &seen,
        |mine| mine["schedule"]["timed"]["recurrence"] = monthly.clone(),
        |theirs| theirs["schedule"]["timed"]["recurrence"] = json!({"weekly": [3]}),
    );
    assert_eq!(timed(&made)["recurrence"], monthly);
    // By appointment there is no hour to keep.
    let made = both(
        &seen,
        |mine| mine["schedule"] = json!("by_appointment"),
        |theirs| theirs["schedule"]["timed"]["start"] = json!("20:00"),
    );
    assert_eq!(made["schedule"], "by_appointment");
    // The street, and a note on the place; two notes are one thing.
    let made = both(
        &seen,
        |mine| mine["venue"]["notes"] = json!("Ring twice"),
        |theirs| {
            theirs["venue"]["street"] = json!("9 Far Road");
            theirs["venue"]["notes"] = json!("Knock");
        },
    );
    assert_eq!(
        (&made["venue"]["street"], &made["venue"]["notes"]),
        (&json!("9 Far Road"), &json!("Ring twice"))
    );
    // Half of one point and half of another are nowhere.
    let made = both(
        &seen,
        |mine| mine["venue"]["latitude"] = json!(54.0),
        |theirs| theirs["venue"]["longitude"] = json!(-3.0),
    );
    assert_eq!((&made["venue"]["latitude"], &made["venue"]["longitude"]), (&json!(54.0), &json!(-1.55)));
    // Kinds.
    let made =
        both(&seen, |mine| mine["types"] = json!(["C", "W"]), |theirs| theirs["types"] = json!(["O", "X"]));
    assert_eq!(made["types"], json!(["X", "W"]));
    // What both took out, and what each put in where nothing was.
    let made = both(
        &seen,
        |mine| mine["online"] = json!({"url": "https://a.example/"}),
        |theirs| theirs["online"] = json!({"phone": "+44123"}),
    );
    assert_eq!(made["online"], json!({"url": "https://a.example/"}));
}

fn whole() -> Meeting {
    serde_json::from_value(json!({
        "key": "k", "slug": "s", "name": "Harbour Lights", "zone": "Europe/London", "attendance": "in_person",
        "schedule": {"timed": {"start": "19:00", "recurrence": {"weekly": [2]}, "exceptions": ["2026-12-24"]}},
        "types": ["O", "C"],
        "venue": {"name": "Hall", "street": "1 Mill Lane", "latitude": 53.8, "longitude": -1.55, "notes": "Up the stairs"},
    }))
    .unwrap()
}

#[test]
fn the_later_confirmation_stands_whoever_has_it() {
    let seen = whole();
    let made = both(
        &seen,
        |mine| mine["confirmed"] = json!("2026-10-01"),
        |theirs| theirs["confirmed"] = json!("2026-11-01"),
    );
    assert_eq!(made["confirmed"], "2026-11-01");
    let made = both(
        &seen,
        |mine| mine["confirmed"] = json!("2026-11-02"),
        |theirs| theirs["confirmed"] = json!("2026-11-01"),
    );
    assert_eq!(made["confirmed"], "2026-11-02");
}

#[test]
fn layers_survive_being_stored() {
    let list = meeting();
    let into = Hidden::MergedInto { source: SourceName::new("north").unwrap(), key: "k".into() };
    let patch = Patch::between(&list, &with(&list, "notes", None)).unwrap();
    for layer in [Layer::default(), Layer { patch, hidden: Some(into) }] {
        let text = serde_json::to_string(&layer).unwrap();
        assert_eq!(serde_json::from_str::<Layer>(&text).unwrap(), layer);
    }
    assert_eq!(serde_json::to_string(&Layer::default()).unwrap(), "{}");
}

/// Some listing that differs from [`meeting`] in a few fields.
fn edited() -> impl Strategy<Value = Meeting> {
    let name = proptest::option::of("[A-Z][a-z]{1,8}");
    let notes = proptest::option::of(proptest::option::of("[a-z ]{1,12}"));
    let city = proptest::option::of("[A-Z][a-z]{1,6}");
    (name, notes, city).prop_map(|(name, notes, city)| {
        let mut made = meeting();
        if let Some(name) = name {
            made = with(&made, "name", Some(json!(name)));
        }
        if let Some(notes) = notes {
            made = with(&made, "notes", notes.map(Value::String));
        }
        if let Some(city) = city {
            made = with(&made, "venue", Some(json!({"city": city})));
        }
        made
    })
}

proptest! {
    #[test]
    fn whoever_changes_alone_has_all_their_way(seen in edited(), made in edited()) {
        prop_assert_eq!(&merged(&seen, &made, &seen).unwrap(), &made);
        prop_assert_eq!(&merged(&seen, &seen, &made).unwrap(), &made);
        prop_assert_eq!(&merged(&seen, &made, &made).unwrap(), &made);
    }

    #[test]
    fn what_is_wanted_is_what_is_seen(list in edited(), wanted in edited()) {
        let layer = layer(&list, &wanted);
        prop_assert_eq!(layer.apply(&list), Some(wanted));
        prop_assert!(layer.patch.outdated(&list).unwrap().is_empty());
    }

    #[test]
    fn undoing_the_last_change_gives_the_layer_before(list in edited(), first in edited(), second in edited()) {
        let (before, after) = (layer(&list, &first), layer(&list, &second));
        prop_assert_eq!(after.undo(&before, &after).unwrap().apply(&list), before.apply(&list));
    }
}
