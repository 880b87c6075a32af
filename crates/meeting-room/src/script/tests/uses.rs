//! Fitting, own words, the clock, and what browsers get.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::super::{Flavour, Kind, OwnText, Position, Reader, Script, paragraphs};
use super::{GOOD, good, read};

fn minutes(script: &Script) -> Vec<u16> {
    script.steps.iter().map(|step| step.minutes).collect()
}

#[test]
fn a_good_script_is_read() {
    let script = good();
    assert_eq!((script.title.as_str(), script.share_minutes, script.minutes()), ("Small", 3, 25));
    assert_eq!(script.meeting_minutes(), 20);
    assert_eq!(script.steps[0].paragraphs().collect::<Vec<_>>(), ["Welcome.", "Be at home."]);
    assert_eq!(script.steps[1].reader, Reader::Reader);
}

#[test]
fn the_twin_has_its_own_words_where_it_has_any() {
    let twin = Script::read("small", GOOD, Flavour::Secular).unwrap();
    assert_eq!(twin.title, "Small");
    assert_eq!(twin.steps[0].text, "Welcome, twin.");
    assert_eq!(twin.steps[1], good().steps[1]);
    assert_eq!(twin.flavour, Flavour::Secular);
}

#[test]
fn line_ends_and_empty_lines_are_made_one_sort() {
    let script =
        read(&GOOD.replacen("\"A topic.\"", "\"\"\"\n\n One  \r\ntwo\t2\t\n\n\n \n\nthree\r\n\"\"\"", 1))
            .unwrap();
    assert_eq!(script.steps[1].text, "One\ntwo 2\n\nthree");
    assert_eq!(paragraphs(&script.steps[1].text).count(), 2);
}

#[test]
fn persian_joiners_and_french_spaces_stay() {
    let script =
        read(&GOOD.replacen("\"Topic\"", "\"\"\"می\u{200C}رویم\u{A0}: \n  où\u{202F}?\"\"\"", 1)).unwrap();
    assert_eq!(script.steps[1].title, "می\u{200C}رویم\u{A0}: où\u{202F}?");
}

#[test]
fn fitting_gives_to_what_can_take() {
    assert_eq!(minutes(&good().fit(50)), [2, 15, 30, 3, 5]);
    assert_eq!(minutes(&good().fit(12)), [2, 2, 5, 3, 5], "7 minutes for 5 and 10: 2.33 and 4.67");
    assert_eq!(minutes(&good().fit(7)), [2, 1, 1, 3, 5]);
    assert_eq!(minutes(&good().fit(5)), [1, 1, 2, 1, 5], "the fixed ones give where they must");
    assert_eq!(minutes(&good().fit(0)), [1, 1, 1, 1, 5], "one minute each is the least");
    assert_eq!(good().fit(20), good());
}

#[test]
fn a_group_puts_in_its_words_and_nothing_else() {
    let own = OwnText { title: Some(" Our\nhello ".into()), text: Some("Hi.\r\n\r\nSit down.".into()) };
    let script = good().with_texts(&BTreeMap::from([(0, own)])).unwrap();
    assert_eq!(script.steps[0].title, "Our hello");
    assert_eq!(script.steps[0].text, "Hi.\n\nSit down.");
    assert_eq!(script.safety, good().safety);
    assert_eq!(minutes(&script), minutes(&good()));
    assert_eq!(script.steps[1..], good().steps[1..]);
    assert_eq!(good().with_texts(&BTreeMap::from([(2, OwnText::default())])).unwrap(), good());
}

#[test]
fn own_words_have_the_same_limits() {
    let error = |index, title: Option<&str>, text: Option<String>| {
        let own = OwnText { title: title.map(Into::into), text };
        good().with_texts(&BTreeMap::from([(index, own)])).unwrap_err().to_string()
    };
    assert_eq!(error(5, None, None), "step 6: the script has only 5 steps; take this text out");
    assert_eq!(
        error(usize::MAX, None, None).split(':').nth(1),
        Some(" the script has only 5 steps; take this text out")
    );
    assert!(error(0, Some(" "), None).starts_with("step 1: `title` is empty"));
    assert!(error(3, None, Some(String::new())).starts_with("step 4: `text` is empty"));
    assert!(error(3, None, Some("x".repeat(6_001))).starts_with("step 4: `text` has 6001 characters"));
    assert!(error(3, None, Some("a\u{202E}b".into())).contains("U+202E"));
}

#[test]
fn the_clock_says_where_the_meeting_is() {
    let script = good();
    let during = |step, seconds| Position::During { step, seconds };
    for (elapsed, position) in [
        (i64::MIN, Position::Before),
        (-1, Position::Before),
        (0, during(0, 0)),
        (119, during(0, 119)),
        (120, during(1, 0)),
        (20 * 60 - 1, during(3, 179)),
        (20 * 60, during(4, 0)),
        (25 * 60 - 1, during(4, 299)),
        (25 * 60, Position::After),
        (i64::from(u32::MAX) + 1, Position::After),
        (i64::MAX, Position::After),
    ] {
        assert_eq!(script.at(elapsed), position, "after {elapsed} s");
    }
    assert_eq!([0, 1, 2, 99].map(|step| script.begins(step)), [0, 120, 420, 1_500]);
}

#[test]
fn a_speaker_has_the_whole_step_and_others_a_share() {
    let script = read(&GOOD.replacen("minutes = 5", "minutes = 5\nspeaker = true", 1)).unwrap();
    assert_eq!([0, 1, 2, 9].map(|step| script.share_seconds(step)), [120, 300, 180, 0]);
    assert_eq!(script.fit(50).share_seconds(1), 15 * 60);
}

#[test]
fn browsers_get_words_in_lower_case() {
    let json = serde_json::to_value(good()).unwrap();
    assert_eq!(json["id"], "small");
    assert_eq!(json["flavour"], "usual");
    assert_eq!(json["safety"], "One at a time.");
    let step = serde_json::json!({
        "kind": "topic", "title": "Topic", "reader": "reader", "minutes": 5, "speaker": false, "text": "A topic."
    });
    assert_eq!(json["steps"][1], step);
    let position = serde_json::to_value(good().at(130)).unwrap();
    assert_eq!(position, serde_json::json!({ "during": { "step": 1, "seconds": 10 } }));
}

#[test]
fn names_are_those_browsers_get() {
    for kind in Kind::ALL {
        assert_eq!(serde_json::to_value(kind).unwrap(), kind.name());
        assert_eq!(Kind::named(kind.name()), Some(kind));
    }
    for reader in Reader::ALL {
        assert_eq!(serde_json::to_value(reader).unwrap(), reader.name());
        assert_eq!(Reader::named(reader.name()), Some(reader));
    }
    assert!(Kind::ALL.into_iter().all(|kind| !(kind.is_silent() && kind.takes_hands())));
}

/// A script of so many minutes each, of the given kinds, in a frame.
fn of(middle: &[(Kind, u16)]) -> Script {
    let step = |kind: Kind, minutes: u16| {
        let kind = kind.name();
        format!(
            "[[step]]\nkind = \"{kind}\"\ntitle = \"t\"\nreader = \"room\"\nminutes = {minutes}\ntext = \"x\"\n"
        )
    };
    let head = GOOD.split("[[step]]").next().unwrap().to_owned() + &step(Kind::Opening, 3);
    let middle: String = middle.iter().map(|(kind, minutes)| step(*kind, *minutes)).collect();
    read(&(head + &middle + &step(Kind::Closing, 2) + &step(Kind::Fellowship, 9))).unwrap()
}

fn middles() -> impl Strategy<Value = Vec<(Kind, u16)>> {
    let kinds = prop::sample::select(Kind::ALL[1..10].to_vec());
    let some = prop::collection::vec((kinds, 1_u16..=10), 0..20);
    some.prop_map(|mut steps| {
        steps.push((Kind::Sharing, 7));
        steps
    })
}

proptest! {
    #[test]
    fn a_fitted_script_takes_exactly_so_long(middle in middles(), minutes in 30_u16..=240) {
        let script = of(&middle);
        let fitted = script.fit(minutes);
        prop_assert_eq!(fitted.meeting_minutes(), u32::from(minutes));
        prop_assert_eq!(fitted.minutes(), u32::from(minutes) + 9);
        let fixed: u16 = script.steps.iter().filter(|step| !step.kind.flexes()).map(|step| step.minutes).sum();
        let flexing = script.steps.iter().filter(|step| step.kind.flexes()).count();
        let room = usize::from(minutes) + 9 >= usize::from(fixed) + flexing;
        for (before, after) in script.steps.iter().zip(&fitted.steps) {
            prop_assert!(after.minutes >= 1);
            prop_assert!(!room || before.kind.flexes() || before.minutes == after.minutes);
        }
        prop_assert_eq!(fitted.fit(minutes), fitted);
    }

    #[test]
    fn the_clock_and_the_beginnings_agree(middle in middles(), minutes in 30_u16..=240, elapsed in 0_i64..20_000) {
        let script = of(&middle).fit(minutes);
        match script.at(elapsed) {
            Position::During { step, seconds } => {
                prop_assert_eq!(i64::from(script.begins(step) + seconds), elapsed);
                prop_assert!(seconds < script.steps[step].seconds());
            }
            Position::After => prop_assert!(elapsed >= i64::from(script.minutes()) * 60),
            Position::Before => prop_assert!(false, "it has begun"),
        }
    }
}
