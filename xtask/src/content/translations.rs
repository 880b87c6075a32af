//! Translations: the people's lessons are in every language, and every translation is built as the English text is.

use toml::{Table, Value};

use super::{
    figures::keys,
    library::{File, Finding, LANGUAGES, Library, tables, text},
};

/// What everybody must be able to read in their language.
const EVERYWHERE: &str = "learn/people/";

/// Lessons that a language lacks.
pub(super) fn missing(library: &Library) -> Vec<Finding> {
    let english =
        library.files.iter().filter(|file| file.language == "en" && file.rest.starts_with(EVERYWHERE));
    let lacks = |language: &str, file: &File| {
        !library.files.iter().any(|other| other.language == language && other.rest == file.rest)
    };
    let each = english.flat_map(|file| LANGUAGES.into_iter().skip(1).map(move |language| (language, file)));
    let lacking = each.filter(|(language, file)| lacks(language, file));
    lacking
        .map(|(language, file)| Finding {
            path: format!("{language}/{}", file.rest),
            place: String::new(),
            says: format!("is missing; translate content/{}", file.path),
        })
        .collect()
}

/// Translations of nothing, without a word on who has read them, or of another build.
pub(super) fn unlike(library: &Library) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in library.files.iter().filter(|file| file.language != "en" && !file.is_page()) {
        let english = library.files.iter().find(|other| other.language == "en" && other.rest == file.rest);
        let Some(english) = english else {
            findings
                .push(file.finding("", "there is no English text of this name; call it as that is called"));
            continue;
        };
        let (Some(own), Some(other)) = (file.table(), english.table()) else { continue };
        if file.rest.starts_with("learn/") && !own.contains_key("reviewed") {
            findings
                .push(file.finding("reviewed", "say reviewed = false until a native speaker has read it"));
        }
        let pairs = shape(own).into_iter().zip(shape(other));
        let differing = pairs.filter(|((_, own), (_, other))| own != other);
        findings.extend(differing.map(|((what, own), (_, other))| {
            file.finding(what, format!("{own}, but {other} in English; make them alike"))
        }));
    }
    findings
}

/// What must be the same in every language, each with its place.
fn shape(table: &Table) -> Vec<(String, String)> {
    let questions = tables(table, "question");
    let right = questions.iter().map(|one| one.get("right").map(Value::to_string).unwrap_or_default());
    let choices =
        questions.iter().map(|one| one.get("choices").and_then(Value::as_array).map_or(0, Vec::len));
    let whys: Vec<&str> = questions.iter().flat_map(|one| keys(text(one, "why"))).collect();
    let prose = text(table, "text");
    let act = table.get("act").and_then(Value::as_table).map(|act| text(act, "href")).unwrap_or_default();
    let sections = prose.lines().filter(|line| line.starts_with("## ")).count();
    let mut sources = keys(prose);
    // Another word order may turn two figures round, or say one in two sentences.
    sources.sort_unstable();
    sources.dedup();
    let minutes = table.get("minutes").map(Value::to_string).unwrap_or_default();
    let list = |all: Vec<String>| all.join(" ");
    let named = |name: &str, value: String| (name.to_owned(), value);
    let mut shape = vec![
        named("minutes", minutes),
        named("text: sections (##)", sections.to_string()),
        named("text: sources", list(sources.into_iter().map(str::to_owned).collect())),
        named("act.href", act.to_owned()),
        named("question", questions.len().to_string()),
        named("question: right", list(right.collect())),
        named("question: choices", list(choices.map(|count| count.to_string()).collect())),
        named("question: sources", list(whys.into_iter().map(str::to_owned).collect())),
    ];
    shape.push(named("node", ids(table, "node", "id")));
    shape.push(named("sheet", ids(table, "sheet", "slug")));
    shape
}

fn ids(table: &Table, array: &str, key: &str) -> String {
    tables(table, array).into_iter().map(|one| text(one, key)).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "minutes = 20\ntext = '''\n## A\nx[^a]\n## B\n'''\n[act]\nhref = \"/help\"\n[[question]]\nchoices = [\"x\", \"y\"]\nright = 1\nwhy = \"z[^b]\"\n";

    fn found(spanish: &str) -> Vec<String> {
        let files = [("en/learn/people/1-a.toml", ENGLISH), ("es/learn/people/1-a.toml", spanish)];
        unlike(&Library::of(&files)).into_iter().map(|one| one.place).collect()
    }

    #[test]
    fn what_a_language_lacks_is_named() {
        let files = [
            ("en/learn/people/1-a.toml", ENGLISH),
            ("es/learn/people/1-a.toml", ENGLISH),
            ("en/learn/staff/1-b.toml", ""),
        ];
        let paths: Vec<String> = missing(&Library::of(&files)).into_iter().map(|one| one.path).collect();
        let path = |code: &str| format!("{code}/learn/people/1-a.toml");
        assert_eq!(paths, [path("fr"), path("de"), path("fa")]);
    }

    #[test]
    fn a_translation_has_the_same_build() {
        let good = format!("reviewed = false\n{ENGLISH}");
        assert_eq!(found(&good), Vec::<String>::new());
        for (from, to, place) in [
            ("reviewed = false\n", "", "reviewed"),
            ("minutes = 20", "minutes = 2", "minutes"),
            ("## B", "B", "text: sections (##)"),
            ("x[^a]", "x", "text: sources"),
            ("/help", "/start", "act.href"),
            ("right = 1", "right = 0", "question: right"),
            ("\"x\", \"y\"", "\"x\", \"y\", \"z\"", "question: choices"),
            ("z[^b]", "z", "question: sources"),
        ] {
            assert_eq!(found(&good.replace(from, to)), [place], "{place}");
        }
        let lost = Library::of(&[("es/learn/people/9-x.toml", &good)]);
        assert!(unlike(&lost)[0].says.contains("no English text"));
    }
}
