use std::collections::BTreeMap;

use proptest::prelude::*;

use unicode_normalization::UnicodeNormalization as _;

use super::*;

const LABELLED: [(&str, &str); 5] = [
    ("en", include_str!("../../../data/check/en.tsv")),
    ("es", include_str!("../../../data/check/es.tsv")),
    ("fr", include_str!("../../../data/check/fr.tsv")),
    ("de", include_str!("../../../data/check/de.tsv")),
    ("fa", include_str!("../../../data/check/fa.tsv")),
];

/// Posts as people write them, some of them by a hand that had not seen the check.
const POSTS: [(&str, &str); 5] = [
    ("en", include_str!("../../../data/check/posts/en.tsv")),
    ("es", include_str!("../../../data/check/posts/es.tsv")),
    ("fr", include_str!("../../../data/check/posts/fr.tsv")),
    ("de", include_str!("../../../data/check/posts/de.tsv")),
    ("fa", include_str!("../../../data/check/posts/fa.tsv")),
];

/// More of them, all by a hand that had not seen the check. They were judged before they were worked with.
const POSTS_BY_ANOTHER_HAND: [(&str, &str); 5] = [
    ("en", include_str!("../../../data/check/posts2/en.tsv")),
    ("es", include_str!("../../../data/check/posts2/es.tsv")),
    ("fr", include_str!("../../../data/check/posts2/fr.tsv")),
    ("de", include_str!("../../../data/check/posts2/de.tsv")),
    ("fa", include_str!("../../../data/check/posts2/fa.tsv")),
];

/// Posts by a hand that had not seen the check, opened when it was done: what it is judged by. Nobody may work on it with
/// these; who changes it for their sake has others written, and judges by those.
const JUDGED: [(&str, &str); 5] = [
    ("en", include_str!("../../../data/check/judged/en.tsv")),
    ("es", include_str!("../../../data/check/judged/es.tsv")),
    ("fr", include_str!("../../../data/check/judged/fr.tsv")),
    ("de", include_str!("../../../data/check/judged/de.tsv")),
    ("fa", include_str!("../../../data/check/judged/fa.tsv")),
];

const KINDS: [Kind; 7] =
    [Kind::Email, Kind::Link, Kind::Phone, Kind::SocialHandle, Kind::Address, Kind::Workplace, Kind::Name];

/// What was there and found, there and missed, found and not there.
#[derive(Clone, Copy, Default)]
struct Count {
    right: usize,
    missed: usize,
    wrong: usize,
}

impl Count {
    fn recall(self) -> f64 {
        share(self.right, self.missed)
    }

    fn precision(self) -> f64 {
        share(self.right, self.wrong)
    }
}

fn share(part: usize, rest: usize) -> f64 {
    if part + rest == 0 { 1.0 } else { part as f64 / (part + rest) as f64 }
}

fn kind(name: &str) -> Kind {
    KINDS.into_iter().find(|kind| format!("{kind:?}") == name).unwrap_or_else(|| panic!("no kind {name}"))
}

fn rows(file: &'static str) -> impl Iterator<Item = (Vec<Kind>, &'static str)> {
    file.lines().filter(|line| !line.starts_with('#')).map(|line| {
        let (kinds, text) = line.split_once('\t').unwrap();
        (kinds.split(',').filter(|name| *name != "-").map(kind).collect(), text)
    })
}

/// How the check does on one language's texts: a table, the texts it got wrong, and whether it is as good as P15 wants.
fn judge(language: &str, file: &'static str) -> (String, String, bool) {
    let mut counts: BTreeMap<Kind, Count> = KINDS.map(|kind| (kind, Count::default())).into();
    let (mut texts, mut clean, mut wrong) = (0, 0, String::new());
    for (kinds, text) in rows(file) {
        texts += 1;
        clean += usize::from(kinds.is_empty());
        let found: Vec<Kind> = find(text).iter().map(|finding| finding.kind).collect();
        for (kind, count) in &mut counts {
            match (kinds.contains(kind), found.contains(kind)) {
                (true, true) => count.right += 1,
                (true, false) => count.missed += 1,
                (false, true) => count.wrong += 1,
                (false, false) => {}
            }
        }
        if KINDS.iter().any(|kind| kinds.contains(kind) != found.contains(kind)) {
            wrong += &format!("  {language}: {kinds:?} but {found:?}: {text}\n");
        }
    }
    let all = counts.values().fold(Count::default(), |all, count| Count {
        right: all.right + count.right,
        missed: all.missed + count.missed,
        wrong: all.wrong + count.wrong,
    });
    let mut table = format!("{language}: {texts} texts, {clean} clean; precision {:.2}\n", all.precision());
    for (kind, count) in &counts {
        table += &format!("  {kind:?}: recall {:.2}, precision {:.2}\n", count.recall(), count.precision());
    }
    let least = |kind, recall| counts.get(&kind).is_some_and(|count| count.recall() >= recall);
    let good = least(Kind::Phone, 0.95) && least(Kind::Email, 0.95) && least(Kind::Name, 0.80);
    (table, wrong, good && all.precision() >= 0.90 && texts >= 40 && 5 * clean >= 2 * texts)
}

fn judge_all(texts: &[(&'static str, &'static str)]) {
    let judged: Vec<_> = texts.iter().map(|(language, file)| judge(language, file)).collect();
    let report: String = judged.iter().map(|(table, wrong, _)| format!("{wrong}{table}")).collect();
    #[expect(clippy::print_stdout, reason = "the figures are what the test is read for")]
    {
        println!("{report}");
    }
    assert!(judged.iter().all(|(.., good)| *good), "{report}");
}

/// P15 on the set the check was written with: it shows what it does, not how good it is with texts it has not seen.
#[test]
fn p15_details_are_found_in_the_labelled_texts() {
    judge_all(&LABELLED);
}

/// P15 on posts of the length and the manner people write; the check has been worked on with them as well.
#[test]
fn p15_details_are_found_in_posts() {
    judge_all(&[POSTS, POSTS_BY_ANOTHER_HAND].concat());
}

#[test]
fn addresses_and_numbers_are_found_however_they_are_spelled_out() {
    for (kinds, text) in rows(include_str!("../../../data/check/spelled.tsv")) {
        let mut found: Vec<Kind> = find(text).iter().map(|finding| finding.kind).collect();
        found.dedup();
        assert_eq!(found, kinds, "{text}");
    }
}

/// P15.
#[test]
fn p15_details_are_found_in_posts_not_seen_before() {
    judge_all(&JUDGED);
}

fn found(text: &str) -> Vec<(Kind, &str)> {
    find(text).into_iter().map(|finding| (finding.kind, &text[finding.start..finding.end])).collect()
}

#[test]
fn findings_say_where() {
    assert_eq!(
        found("Ask Karen Phillips, 12 Elm Street, +1 (202) 555-0110 or heron@example.org."),
        [
            (Kind::Name, "Karen Phillips"),
            (Kind::Address, "12 Elm Street"),
            (Kind::Phone, "+1 (202) 555-0110"),
            (Kind::Email, "heron@example.org"),
        ]
    );
    assert_eq!(found("شماره من ۰۹۰۰۰۰۰۰۱۲۳ است"), [(Kind::Phone, "۰۹۰۰۰۰۰۰۱۲۳")]);
    assert_eq!(
        found("amber dot heron (at) example (dot) org"),
        [(Kind::Email, "amber dot heron (at) example (dot) org")]
    );
}

#[test]
fn what_cannot_be_seen_hides_nothing() {
    for hidden in
        ["555\u{200b}-01\u{2066}23", "5\u{fe0f}\u{20e3}550123", "５５５０１２３", "55\u{200d}50\u{ad}123"]
    {
        assert_eq!(find(hidden).len(), 1, "{hidden:?}");
        assert!(clear(hidden, Leave::Names).is_err(), "{hidden:?}");
    }
    assert_eq!(find("heron\u{200b}@example\u{feff}.org").len(), 1);
}

#[test]
fn people_here_are_called_by_their_handles() {
    assert_eq!(found("@Amber Heron thank you"), []);
    assert_eq!(found("@everyone good night"), []);
    assert_eq!(found("@heron_42 thank you"), [(Kind::SocialHandle, "@heron_42")]);
}

#[test]
fn who_everybody_knows_and_what_is_called_like_people_is_left_alone() {
    for text in [
        "I read Viktor Frankl twice.",
        "We met at the Betty Ford Clinic in Santa Monica.",
        "Karl Heinz und Peter haben Kuchen gebracht.",
        "Seit Sabine Urlaub hat, kocht Uwe Kaffee.",
        "María José dijo que sí.",
        "la rue Victor Hugo",
        "John S. Told me so.",
        "Mary Kate and Peter Paul are my kids",
        "احمد شاملو می‌خوانم",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn names_are_found_by_what_stands_around_them() {
    for (text, name) in [
        ("my landlord, Fennick Drossel, knows", "Fennick Drossel"),
        ("ask for J. Kettleby at the door", "J. Kettleby"),
        ("Gestern hat mich Frau Oberstolz angerufen.", "Frau Oberstolz"),
        ("thanks to Florence \"Flossie\" Wetherall", "Florence \"Flossie\" Wetherall"),
        ("gracias a rosaura bustillo del grupo", "rosaura bustillo"),
        ("avec Robert d'Estrées", "Robert d'Estrées"),
        ("اسمش بهزاد مرندی‌پوره", "بهزاد مرندی‌پوره"),
    ] {
        assert_eq!(found(text), [(Kind::Name, name)], "{text}");
    }
}

#[test]
fn numbers_of_other_things_are_no_telephone_numbers() {
    for text in [
        "2 4 6 8 10 12 14",
        "10 9 8 7 6 5 4 3 2 1",
        "1935 1939 1955 1976 2001",
        "from 1642-1722",
        "10000000 reasons",
        "it cost 1.500.000",
        "20240105",
        "ISBN 978-0-555-01234-5",
        "call 116 123",
        "Ruf 116 117 an",
        "19.00-20.30, 21.00-22.30",
        "between 1500-2000",
        "quatre-vingt-dix jours",
        "15. 3. 2019, 18.30 Uhr",
        "mille neuf cent quatre-vingt-dix-huit",
        "90 then 30 then 12 then 180",
        "800 911 2000",
        "01806 313031",
        "0 800 23 13 13",
        "0.5 every 3rd day",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn names_and_places_can_be_confirmed_and_numbers_cannot() {
    let details = |text, leave| match clear(text, leave) {
        Err(Held::Details(findings)) => findings.len(),
        Ok(_) => 0,
        Err(other) => panic!("{other}"),
    };
    let text = "My name is Jane Doe, I live at 12 Elm Street and I work at Northgate Logistics.";
    assert_eq!((details(text, Leave::Nothing), details(text, Leave::Names)), (3, 0));
    let text = "Jane Doe, 555-0123, heron@example.org, example.com, @heron_42";
    assert_eq!((details(text, Leave::Nothing), details(text, Leave::Names)), (5, 4));
}

#[test]
fn a_text_goes_out_clean() {
    let cleared = |text: &str| clear(text, Leave::Nothing).map(|cleared| cleared.to_string());
    assert_eq!(
        cleared("  Hi \u{202e}there\u{200b}.\r\n\r\n \n\n\nOne\tday  at a time\u{7}. \n"),
        Ok("Hi there.\n\nOne day at a time.".into())
    );
    assert_eq!(cleared("cafe\u{301}"), Ok("café".into()));
    assert_eq!(cleared("می‌کنم"), Ok("می‌کنم".into()));
    for empty in ["", " \n ", "\u{200b}\u{202e}", "\u{200c}\u{200d}", "\u{0}"] {
        assert_eq!(cleared(empty), Err(Held::Empty), "{empty:?}");
    }
    assert!(cleared(&"é".repeat(LONGEST)).is_ok());
    assert!(cleared(&format!("{}{}", " ".repeat(LONGEST), "é".repeat(LONGEST))).is_ok());
    assert_eq!(cleared(&"é".repeat(LONGEST + 1)), Err(Held::TooLong));
    assert_eq!(cleared(&"a ".repeat(1 << 20)), Err(Held::TooLong));
    assert_eq!(format!("{:?}", clear("only here", Leave::Nothing)), "Ok(Cleared(***))");
}

/// Words that the patterns turn on, in any order.
fn any_text() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "555",
        "01",
        "2019",
        "five",
        "trente",
        "نهصد",
        "y",
        "@",
        ".",
        ",",
        "-",
        "(",
        ")",
        "+",
        ":",
        "/",
        "#",
        " ",
        "\n",
        "at",
        "arobase",
        "dot",
        "punto",
        "com",
        "de",
        "www",
        "http://",
        "gmail",
        "insta",
        "is",
        "my",
        "name",
        "Jane",
        "Doe",
        "von",
        "O'",
        "St",
        "calle",
        "Mayor",
        "rue",
        "Straße",
        "خیابان",
        "پلاک",
        "کوچه",
        "اسمم",
        "علی",
        "محمدی",
        "work",
        "for",
        "Hospital",
        "bei",
        "$",
        "days",
        "h",
        "o",
        "_",
        "'",
        "\u{200b}",
        "\u{301}",
        "é",
        "SW1A",
        "PO Box",
        "t.me/x",
        "double",
        "e",
        "J.",
    ];
    prop::collection::vec(
        prop_oneof![prop::sample::select(PIECES).prop_map(str::to_owned), "\\PC{0,3}"],
        0..60,
    )
    .prop_map(|pieces| pieces.concat())
}

#[test]
fn marks_do_not_pile_up_and_nothing_turns_the_line_round() {
    let piled = format!("a{} b", "\u{301}\u{316}\u{489}".repeat(200));
    assert_eq!(
        normalise(&piled).chars().filter(|c| *c != 'a' && *c != 'á').count(),
        4 + " b".chars().count()
    );
    // Hebrew, Vietnamese, Persian, Thai and Burmese as they are written.
    for whole in ["בְּרֵאשִׁ֖ית", "Nguyễn ệ", "مُحَمَّدٌ", "กู้ได้", "မြန်မာ"]
    {
        assert_eq!(normalise(whole), whole.nfc().collect::<String>());
    }
    assert_eq!(normalise("ab\u{202e}cd\u{2066}e\u{7}"), "abcde");
}

#[test]
fn a_longer_text_passes_where_there_is_room_for_it() {
    let long = "so it went on and on ".repeat(200);
    assert_eq!(clear(&long, Leave::Nothing), Err(Held::TooLong));
    assert!(clear_within(&long, Leave::Nothing, 5_000).is_ok());
    assert_eq!(clear_within(&"a".repeat(5_001), Leave::Nothing, 5_000), Err(Held::TooLong));
    assert!(matches!(
        clear_within(&format!("{long} ring 0161 496 0123"), Leave::Names, 5_000),
        Err(Held::Details(_))
    ));
}

proptest! {
    #[test]
    fn findings_lie_in_order_in_the_text(text in prop_oneof![any::<String>(), any_text()]) {
        let mut end = 0;
        for finding in find(&text) {
            prop_assert!(end <= finding.start && finding.start < finding.end);
            prop_assert!(text.get(finding.start..finding.end).is_some());
            end = finding.end;
        }
    }

    #[test]
    fn what_is_cleared_is_clean(text in prop_oneof![any::<String>(), any_text()]) {
        match clear(&text, Leave::Names) {
            Ok(cleared) => {
                let kept = cleared.as_str();
                prop_assert!(find(kept).iter().all(|finding| finding.kind >= Kind::Address));
                prop_assert_eq!(normalise(kept), kept);
                prop_assert!(!kept.contains("\n\n\n") && !kept.trim().is_empty());
                prop_assert!(kept.chars().count() <= LONGEST);
            }
            Err(Held::Details(findings)) => {
                let normal = normalise(&text);
                prop_assert!(!findings.is_empty());
                for finding in findings {
                    prop_assert!(normal.get(finding.start..finding.end).is_some() && finding.kind < Kind::Address);
                }
            }
            Err(Held::Empty | Held::TooLong) => {}
        }
    }
}
