//! Every script in the content folder: it can be read, is the same in all languages, and keeps its promises.

use std::fs;
use std::path::PathBuf;

use super::super::{Flavour, Kind, Script, paragraphs};

const LANGUAGES: [&str; 5] = ["en", "es", "fr", "de", "fa"];
const SCRIPTS: [&str; 6] =
    ["open-discussion", "step-study", "speaker", "newcomers", "meditation", "only-sharing"];

/// What a secular twin does without, per language: the beginnings of words, or with a full stop whole words; of
/// several words, each must follow the other.
const NOT_SECULAR: [(&str, &[&str]); 5] = [
    (
        "en",
        &[
            "god",
            "pray",
            "higher power",
            "power greater",
            "greater than",
            "spirit",
            "divin",
            "faith",
            "soul.",
            "holy",
            "bless",
            "amen.",
            "heaven",
            "lord.",
            "church",
        ],
    ),
    (
        "es",
        &[
            "dios",
            "rez",
            "oraci",
            "orar",
            "poder superior",
            "poder más grande",
            "más grande que",
            "espirit",
            "divin",
            "fe.",
            "alma",
            "sant",
            "bend",
            "amén",
            "cielo",
            "señor",
            "iglesia",
        ],
    ),
    (
        "fr",
        &[
            "dieu",
            "prier",
            "prie.",
            "prient",
            "prière",
            "puissance",
            "plus grand",
            "spirit",
            "divin",
            "foi.",
            "âme",
            "saint",
            "béni",
            "amen.",
            "ciel",
            "seigneur",
            "église",
        ],
    ),
    (
        "de",
        &[
            "gott",
            "gött",
            "bete.",
            "beten.",
            "betet.",
            "gebet.",
            "gebete.",
            "höhere",
            "größer als",
            "größer ist",
            "einer macht",
            "spirit",
            "geistlich",
            "glaube.",
            "seele",
            "heilig",
            "segen",
            "segne",
            "amen.",
            "himmel",
            "herr.",
            "kirch",
        ],
    ),
    (
        "fa",
        &[
            "خدا",
            "دعا",
            "نیایش",
            "نیروی برتر",
            "نیرویی برتر",
            "برتر",
            "معنوی",
            "روحانی",
            "ایمان",
            "الهی",
            "مقدس",
            "برکت",
            "پروردگار",
            "آمین",
            "بهشت",
            "مسجد",
            "کلیسا",
            "بزرگ‌تر از",
            "ما بزرگ‌تر",
            "شما بزرگ‌تر",
        ],
    ),
];

fn content(path: &str) -> String {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../");
    fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn script(language: &str, id: &str, flavour: Flavour) -> Script {
    let file = content(&format!("content/{language}/scripts/{id}.toml"));
    Script::read(id, &file, flavour).unwrap_or_else(|error| panic!("{language}/{id}: {error}"))
}

/// Every script in one flavour, with the words by which a failing test calls it.
fn all(flavour: Flavour) -> impl Iterator<Item = (String, &'static str, Script)> {
    let each = move |language| {
        let one = move |id| (format!("{language}/{id} {flavour:?}"), language, script(language, id, flavour));
        SCRIPTS.into_iter().map(one)
    };
    LANGUAGES.into_iter().flat_map(each)
}

fn both() -> impl Iterator<Item = (String, &'static str, Script)> {
    all(Flavour::Usual).chain(all(Flavour::Secular))
}

fn texts(script: &Script) -> impl Iterator<Item = &str> {
    let head = [&script.title, &script.about, &script.safety];
    let steps = script.steps.iter().flat_map(|step| [&step.title, &step.text]);
    head.into_iter().chain(steps).map(String::as_str)
}

#[test]
fn there_are_six_in_every_language_and_no_others() {
    for language in LANGUAGES {
        let folder =
            PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../../content/{language}/scripts"));
        let names =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<_> = names.collect();
        names.sort();
        let mut expected: Vec<_> = SCRIPTS.iter().map(|id| format!("{id}.toml")).collect();
        expected.sort();
        assert_eq!(names, expected, "{language}");
    }
}

#[test]
fn each_takes_fifty_minutes_and_nine_of_fellowship() {
    for (name, _, script) in both() {
        assert_eq!((script.minutes(), script.meeting_minutes()), (59, 50), "{name}");
        let last = script.steps.last().unwrap();
        assert_eq!((last.kind, last.minutes), (Kind::Fellowship, 9), "{name}");
        for minutes in [30, 45, 60, 90, 120, 240] {
            assert_eq!(script.fit(minutes).meeting_minutes(), u32::from(minutes), "{name}");
        }
    }
}

#[test]
fn each_is_the_same_in_all_languages_and_both_flavours() {
    let shape = |script: &Script| {
        let steps = script.steps.iter().map(|step| (step.kind, step.reader, step.minutes, step.speaker));
        (script.share_minutes, steps.collect::<Vec<_>>())
    };
    for (name, _, other) in both() {
        let english = script("en", other.id.as_str(), other.flavour);
        assert_eq!(shape(&other), shape(&english), "{name}");
        assert_eq!(paragraphs(&other.safety).count(), paragraphs(&english.safety).count(), "{name} safety");
        for (step, original) in other.steps.iter().zip(&english.steps) {
            assert_eq!(step.paragraphs().count(), original.paragraphs().count(), "{name}: {}", step.title);
        }
    }
}

#[test]
fn a_translation_is_about_as_long_as_the_english() {
    for (name, _, other) in both() {
        let english = script("en", other.id.as_str(), other.flavour);
        for (step, original) in other.steps.iter().zip(&english.steps) {
            let share = step.text.chars().count() * 100 / original.text.chars().count();
            assert!((70..=145).contains(&share), "{name}: {share} % of the English\n{}", step.text);
        }
    }
}

#[test]
fn the_rules_of_the_room_are_the_same_in_all_six() {
    for (name, language, script) in both() {
        assert_eq!(script.safety, self::script(language, SCRIPTS[0], Flavour::Usual).safety, "{name}");
    }
}

#[test]
fn the_rules_name_the_help_as_the_pages_do() {
    for language in LANGUAGES {
        let texts = content(&format!("locales/{language}/common.ftl"));
        // The pages' texts leave it to the browser where a line may break; the scripts do not.
        let help = texts.lines().find_map(|line| line.strip_prefix("nav-help = ")).unwrap();
        let rules = script(language, SCRIPTS[0], Flavour::Usual).safety.replace('\u{A0}', " ");
        assert!(rules.contains(help), "{language}: “{help}” is not in the rules");
    }
}

/// Whether the listed beginnings of words stand in the text, one after another.
fn says(text: &str, listed: &str) -> bool {
    let text = text.to_lowercase();
    let words: Vec<_> =
        text.split(|c: char| !(c.is_alphabetic() || c == '\u{200C}')).filter(|w| !w.is_empty()).collect();
    let listed: Vec<_> = listed.split(' ').collect();
    let is = |(word, listed): (&&str, &&str)| match listed.strip_suffix('.') {
        Some(whole) => *word == whole,
        None => word.starts_with(listed),
    };
    words.windows(listed.len()).any(|window| window.iter().zip(&listed).all(is))
}

#[test]
fn the_twin_does_without_religious_words() {
    assert!(
        says("to God’s own", "god") && says("a Higher Power.", "higher power") && !says("a foil", "foi.")
    );
    for (name, language, script) in all(Flavour::Secular) {
        let listed = NOT_SECULAR.iter().find(|(of, _)| *of == language).unwrap().1;
        for (text, word) in texts(&script).flat_map(|text| listed.iter().map(move |word| (text, word))) {
            assert!(!says(text, word), "{name} says “{word}”: {text}");
        }
    }
}

#[test]
fn the_twin_has_a_title_of_its_own_and_words_where_they_are_needed() {
    for ((name, language, usual), (_, _, twin)) in all(Flavour::Usual).zip(all(Flavour::Secular)) {
        assert_ne!(usual.title, twin.title, "{name}");
        let listed = NOT_SECULAR.iter().find(|(of, _)| *of == language).unwrap().1;
        assert_ne!(usual.steps, twin.steps, "{name}");
        for (own, other) in usual.steps.iter().zip(&twin.steps) {
            assert_eq!(own.title, other.title, "{name}");
            let religious = listed.iter().any(|word| says(&own.text, word));
            assert_eq!(religious, own.text != other.text, "{name}: {}", own.text);
        }
    }
}

#[test]
fn no_text_names_a_number_that_fitting_could_make_untrue() {
    for (name, _, script) in both() {
        for text in texts(&script) {
            assert!(!text.chars().any(char::is_numeric), "{name}: {text}");
        }
    }
}

#[test]
fn milestones_are_in_all_but_the_silent_one() {
    for (name, _, script) in both() {
        let has = script.steps.iter().any(|step| step.kind == Kind::Milestones);
        assert_eq!(has, script.id.as_str() != "meditation", "{name}");
        assert!(script.steps.iter().any(|step| step.kind == Kind::Seventh), "{name}");
    }
}

#[test]
fn each_language_is_written_as_it_is_written() {
    for (name, language, script) in both() {
        for text in texts(&script) {
            let pairs: &[(char, char)] = match language {
                "en" => &[('“', '”')],
                "de" => &[('„', '“')],
                "es" => &[('«', '»'), ('¿', '?'), ('¡', '!')],
                _ => &[('«', '»')],
            };
            let count = |c: char| text.chars().filter(|d| *d == c).count();
            for (open, close) in pairs {
                assert_eq!(count(*open), count(*close), "{name} {open}{close}: {text}");
            }
            let foreign: &[char] = match language {
                "fa" => &['"', '\'', '?', ',', ';', '\u{64A}', '\u{643}', '\u{649}', '“', '”', '’'],
                _ => &['"', '\''],
            };
            assert!(!text.contains(foreign), "{name}: {text}");
            if language == "fr" {
                for mark in [" ?", " !", " :", " ;", "« ", " »"] {
                    assert!(!text.contains(mark), "{name} {mark:?} may break: {text}");
                }
            }
        }
    }
}
