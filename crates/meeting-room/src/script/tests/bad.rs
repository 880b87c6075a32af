//! Every way in which a script can be wrong, and what its writer is told.

use proptest::prelude::*;

use super::super::{Flavour, Script};
use super::{GOOD, good, read};

/// What replaces what in the good script, and the whole of the error.
const CASES: &[(&str, &str, &str)] = &[
    (
        "\"topic\"",
        "\"dance\"",
        "step 2 (line 18): unknown kind \"dance\"; use one of opening, silence, reading, welcome, topic, questions, \
         sharing, milestones, announcements, seventh, closing, fellowship",
    ),
    (
        "\"reader\"",
        "\"Chair\"",
        "step 2 (line 18): unknown reader \"Chair\"; use one of chair, reader, everyone, room",
    ),
    ("minutes = 5", "minutes = 0", "step 2 (line 18): minutes = 0; a step has 1 to 90"),
    ("minutes = 10", "minutes = 91", "step 3 (line 25): minutes = 91; a step has 1 to 90"),
    (
        "minutes = 10",
        "minutes = -9223372036854775808",
        "step 3 (line 25): minutes = -9223372036854775808; a step has 1 to 90",
    ),
    ("share_minutes = 3", "share_minutes = 11", "share_minutes = 11; one share has 1 to 10"),
    ("share_minutes = 3", "share_minutes = 0", "share_minutes = 0; one share has 1 to 10"),
    ("\"Small\"", "\" \"", "`title` is empty; write at least a sentence, or a word for a title"),
    (
        "\"One at a time.\"",
        "\"\\n \\n\"",
        "`safety` is empty; write at least a sentence, or a word for a title",
    ),
    (
        "\"Tea\"",
        "\"\"",
        "step 5 (line 39): `title` is empty; write at least a sentence, or a word for a title",
    ),
    (
        "\"Welcome, twin.\"",
        "\"\"",
        "step 1 (line 7): `secular` is empty; write at least a sentence, or a word for a title",
    ),
    (
        "A topic.",
        "A \\u0007 bell.",
        "step 2 (line 18): `text` has the invisible character U+0007; take it out",
    ),
    (
        "\"Tea\"",
        "\"T\u{202E}ea\"",
        "step 5 (line 39): `title` has the invisible character U+202E; take it out",
    ),
    (
        "\"opening\"",
        "\"reading\"",
        "step 1 (line 7): the first step is not the opening; begin with kind = \"opening\"",
    ),
    (
        "\"topic\"",
        "\"opening\"",
        "step 2 (line 18): a second opening; keep the first and make this one a reading",
    ),
    ("\"sharing\"", "\"closing\"", "step 4 (line 32): a second closing; keep one"),
    (
        "\"topic\"",
        "\"closing\"",
        "step 3 (line 25): sharing after the closing; only fellowship may follow it, so move this step up",
    ),
    ("\"sharing\"", "\"fellowship\"", "step 3 (line 25): fellowship before the closing; move it to the end"),
    (
        "\"fellowship\"",
        "\"milestones\"",
        "step 5 (line 39): milestones after the closing; only fellowship may follow it, so move this step up",
    ),
    (
        "minutes = 10",
        "minutes = 10\nspeaker = true",
        "step 3 (line 25): speaker = true in a step of kind sharing; only a topic gives one person the whole step",
    ),
    (
        "about =",
        "abuot =",
        "line 3, column 1: unknown field `abuot`, expected one of `title`, `secular_title`, `about`, `safety`, `share_minutes`, `step`",
    ),
    ("reader = \"reader\"", "", "line 18, column 1: missing field `reader`"),
    ("safety = \"One at a time.\"", "", "line 1, column 1: missing field `safety`"),
    (
        "minutes = 5",
        "minutes = \"5\"",
        "line 22, column 11: invalid type: string \"5\", expected a whole number",
    ),
    ("minutes = 5", "minutes = 5\nminutes = 6", "line 23, column 1: duplicate key"),
];

#[test]
fn each_fault_is_named_with_its_place_and_a_way_out() {
    for (what, with, says) in CASES {
        assert!(GOOD.contains(what), "{what} is not in the good script");
        let error = read(&GOOD.replacen(what, with, 1)).unwrap_err().to_string();
        assert_eq!(error, *says, "{what} -> {with}");
    }
}

#[test]
fn too_much_of_anything_is_refused() {
    let error = |toml: &str| read(toml).unwrap_err().to_string();
    assert_eq!(error(&"#\n".repeat(40_000)), "the file is larger than 64 kB; shorten its texts");
    let long = GOOD.replacen("Small", &"é".repeat(81), 1);
    assert_eq!(error(&long), "`title` has 81 characters; shorten it to 80");
    let long = GOOD.replacen("A topic.", &"é".repeat(6_001), 1);
    assert_eq!(error(&long), "step 2 (line 18): `text` has 6001 characters; shorten it to 6000");
    let head = GOOD.split("[[step]]").next().unwrap();
    assert_eq!(error(head), "0 steps; a script has 2 to 40 ([[step]] begins one)");
    let share = "[[step]]\nkind = \"sharing\"\ntitle = \"S\"\nreader = \"room\"\nminutes = 6\ntext = \"S\"\n";
    let many = |times: usize| {
        GOOD.replacen("[[step]]\nkind = \"topic\"", &(share.repeat(times) + "[[step]]\nkind = \"topic\""), 1)
    };
    assert_eq!(error(&many(36)), "41 steps; a script has 2 to 40 ([[step]] begins one)");
    let hours = many(35).replacen("minutes = 10", "minutes = 30", 1);
    assert_eq!(error(&hours), "all steps together take 255 minutes; make them 240 at most");
    assert!(read(&many(35)).is_ok());
}

#[test]
fn the_frame_needs_a_closing_and_something_to_close() {
    let error = |toml: &str| read(toml).unwrap_err().to_string();
    let open_end = GOOD.replacen("\"closing\"", "\"reading\"", 1);
    let open_end = open_end.split("[[step]]").take(5).collect::<Vec<_>>().join("[[step]]");
    assert_eq!(
        error(&open_end),
        "there is no closing; end with kind = \"closing\" (fellowship may follow it)"
    );
    let empty = GOOD.replacen("\"topic\"", "\"reading\"", 1).replacen("\"sharing\"", "\"welcome\"", 1);
    let says = "nothing happens between opening and closing; add a silence, topic, questions or sharing step";
    assert_eq!(error(&empty), says);
    let twice = GOOD.to_owned()
        + GOOD.rsplit("[[step]]").next().map(|tea| format!("[[step]]{tea}")).unwrap().as_str();
    assert_eq!(error(&twice), "step 6 (line 45): a second fellowship step; make them one");
}

#[test]
fn a_name_can_be_no_path() {
    for name in ["", "../speaker", "Speaker", "a b", "a.toml", "é", &"a".repeat(41)] {
        let error = Script::read(name, GOOD, Flavour::Usual).unwrap_err().to_string();
        assert!(error.starts_with("a script's name may have small letters"), "{name}: {error}");
    }
    assert_eq!(good().id.as_str(), "small");
}

#[test]
fn a_long_wrong_word_is_not_repeated_whole() {
    let error = read(&GOOD.replacen("\"topic\"", &format!("\"{}\"", "x".repeat(5_000)), 1)).unwrap_err();
    assert!(error.to_string().chars().count() < 250);
    let error =
        read(&GOOD.replacen("minutes = 5", &format!("minutes = \"{}\"", "x".repeat(5_000)), 1)).unwrap_err();
    assert!(error.to_string().chars().count() < 250);
}

#[test]
fn a_fault_in_the_twin_is_found_by_whoever_reads_the_other() {
    let bad = GOOD.replacen("Welcome, twin.", "\\u0007", 1);
    for flavour in [Flavour::Usual, Flavour::Secular] {
        assert!(Script::read("small", &bad, flavour).is_err());
    }
}

#[test]
fn deep_nesting_is_an_error_and_no_crash() {
    for open in ["[", "{a=", "a.", "[[step]]\n", "\"\"\""] {
        let text = format!("title = {}", open.repeat(60_000 / open.len()));
        assert!(read(&text).is_err(), "{open}");
        assert!(read(&open.repeat(60_000 / open.len())).is_err(), "{open}");
    }
}

/// Pieces of scripts, to get further in than random characters do.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("[[step]]\n".to_owned()),
        Just("kind = \"opening\"\n".to_owned()),
        Just("kind = \"closing\"\n".to_owned()),
        Just("text = \"\"\"\n".to_owned()),
        Just("title = \"t\"\nabout = \"a\"\nsafety = \"s\"\nshare_minutes = 3\n".to_owned()),
        Just("title = \"t\"\nreader = \"room\"\nminutes = 3\ntext = \"x\"\n".to_owned()),
        "(minutes|share_minutes) = [-0-9_.eE+]{1,24}\n",
        "\\PC{0,20}\n",
        any::<String>(),
    ];
    prop::collection::vec(piece, 0..24).prop_map(|pieces| pieces.concat())
}

/// The good script with a stretch of it replaced.
fn broken() -> impl Strategy<Value = String> {
    let cut = (0..GOOD.len(), 0_usize..60, any::<String>());
    cut.prop_map(|(from, length, with)| {
        let mut text = GOOD.to_owned();
        text.replace_range(from..(from + length).min(GOOD.len()), &with);
        text
    })
}

proptest! {
    #[test]
    fn reading_never_panics(text in prop_oneof![any::<String>(), pieces(), broken()], secular: bool) {
        let flavour = if secular { Flavour::Secular } else { Flavour::Usual };
        match Script::read("any", &text, flavour) {
            Ok(script) => prop_assert!(script.minutes() <= 240),
            Err(error) => prop_assert!(!error.to_string().is_empty()),
        }
    }
}
