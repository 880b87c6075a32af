//! Interface texts: the same keys in every language, and every key a page asks for.

use std::collections::{BTreeMap, BTreeSet};

use super::{House, SourceFile, rust_source::before_tests};

/// The languages of the interface. English is the one that is always complete.
const LANGUAGES: [&str; 5] = ["en", "es", "fr", "de", "fa"];

/// Texts of the clinic's pages have no translations: they follow the wording of one country's law, in its language.
const OF_ONE_COUNTRY: &str = "clinic-";

/// What only a translation says: that no native speaker has read it yet.
const ONLY_TRANSLATIONS: [&str; 1] = ["language-unread-note"];

/// Where the plural form `one` also stands for nothing at all (Unicode CLDR plural rules).
const ONE_IS_ALSO_NONE: [&str; 2] = ["fr", "fa"];

/// A message's name and the arguments it takes.
type Messages = BTreeMap<String, BTreeSet<String>>;

/// Texts missing from a language, or with other arguments than the English ones.
pub(super) fn check(house: &House) -> anyhow::Result<Vec<String>> {
    let english = messages(house, "en");
    let mut complaints = Vec::new();
    for language in LANGUAGES {
        let own = messages(house, language);
        if own.is_empty() {
            complaints.push(format!("locales/{language} holds no texts"));
        }
        let translated =
            english.iter().filter(|(key, _)| !key.starts_with(OF_ONE_COUNTRY) || language == "en");
        for (key, arguments) in translated {
            match own.get(key) {
                None => complaints.push(format!("locales/{language} lacks {key}")),
                Some(other) if other.iter().any(|name| !arguments.contains(name)) => {
                    complaints.push(format!(
                        "locales/{language}: {key} names an argument the English text does not"
                    ));
                }
                Some(_) => {}
            }
        }
        let foreign = own
            .keys()
            .filter(|key| !english.contains_key(*key) && !ONLY_TRANSLATIONS.contains(&key.as_str()));
        complaints.extend(foreign.map(|key| format!("locales/{language}: {key} is not an English text")));
        complaints.extend(said_of_none(house, language));
    }
    Ok(complaints)
}

/// Texts that would say "one meeting" of none: a form `one` that does not name its number, in a language
/// that uses it for 0 too. They want the exact form `[1]`.
fn said_of_none(house: &House, language: &str) -> Vec<String> {
    if !ONE_IS_ALSO_NONE.contains(&language) {
        return Vec::new();
    }
    let mut complaints = Vec::new();
    for file in files_of(house, language) {
        for (number, line) in file.text.lines().enumerate() {
            if line.trim_start().starts_with("[one]") && !line.contains("{ $") {
                complaints.push(format!(
                    "{}:{}: [one] is also said of 0 here: write [1], or name the number",
                    file.path,
                    number + 1
                ));
            }
        }
    }
    complaints
}

/// Texts that templates or pages ask for by name, and that do not exist.
pub(super) fn asked_for(house: &House) -> anyhow::Result<Vec<String>> {
    let english = messages(house, "en");
    let mut complaints = Vec::new();
    let pages = house.files.iter().filter(|file| file.path.starts_with("crates/homegroup/"));
    for file in pages.filter(|file| matches!(file.extension(), "html" | "rs")) {
        let text = if file.extension() == "rs" { before_tests(&file.text) } else { &file.text };
        for (number, line) in text.lines().enumerate() {
            let missing = names_in(line).filter(|name| !english.contains_key(*name));
            complaints
                .extend(missing.map(|name| format!("{}:{}: there is no text {name}", file.path, number + 1)));
        }
    }
    Ok(complaints)
}

/// The names a line asks for: what stands in quotes behind one of the calls that look a text up.
fn names_in(line: &str) -> impl Iterator<Item = &str> {
    let calls = [".s(\"", ".n(\"", ".one(\"", ".with(\""];
    let names = calls.into_iter().flat_map(|call| line.split(call).skip(1));
    let names = names.filter_map(|rest| rest.split_once('"').map(|(name, _)| name));
    let part_of_a_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    names.filter(move |name| !name.is_empty() && name.chars().all(part_of_a_name))
}

/// All texts of a language, whichever of its files they are in.
fn messages(house: &House, language: &str) -> Messages {
    files_of(house, language).flat_map(parse).collect()
}

/// The Fluent files of a language.
fn files_of<'h>(house: &'h House, language: &str) -> impl Iterator<Item = &'h SourceFile> + use<'h> {
    let folder = format!("locales/{language}/");
    let single = format!("locales/{language}.ftl");
    let files = house.files.iter().filter(move |file| file.path == single || file.path.starts_with(&folder));
    files.filter(|file| file.extension() == "ftl")
}

/// The messages of a Fluent file: a name at the start of a line, `=`, and lines that are indented below it.
fn parse(file: &SourceFile) -> Messages {
    let mut found = Messages::new();
    let mut current = None;
    for line in file.text.lines() {
        if let Some((name, _)) =
            line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_alphabetic()))
        {
            let name = name.trim().to_owned();
            found.entry(name.clone()).or_default();
            current = Some(name);
        } else if !line.starts_with(char::is_whitespace) && !line.starts_with('}') && !line.is_empty() {
            current = None;
        }
        if let Some(arguments) = current.as_ref().and_then(|name| found.get_mut(name)) {
            arguments.extend(arguments_of(line));
        }
    }
    found
}

/// The names after each `$` of a line.
fn arguments_of(line: &str) -> impl Iterator<Item = String> {
    let part_of_a_name = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    line.split('$').skip(1).map(move |rest| rest.chars().take_while(part_of_a_name).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn house(texts: &[(&str, &str)]) -> House {
        let file = |(language, text): &(&str, &str)| SourceFile {
            path: format!("locales/{language}/main.ftl"),
            text: (*text).to_owned(),
        };
        House { files: texts.iter().map(file).collect(), metadata: serde_json::Value::Null }
    }

    #[test]
    fn texts_that_do_not_exist_are_found() -> anyhow::Result<()> {
        let mut house = house(&[("en", "leave = Leave now\n")]);
        let template = r#"<a>{{ f.s("leave") }}</a>
<p>{{ f.one("gone", "x", y) }} {{ f.s(name) }}</p>"#;
        let path = "crates/homegroup/src/web/templates/base.html".to_owned();
        house.files.push(SourceFile { path, text: template.to_owned() });
        assert_eq!(
            asked_for(&house)?,
            ["crates/homegroup/src/web/templates/base.html:2: there is no text gone"]
        );
        Ok(())
    }

    #[test]
    fn every_language_says_everything() -> anyhow::Result<()> {
        let english = "# a comment = no\nleave = Leave now\nfound =\n    { $count ->\n        [1] One\n       *[other] { $count }\n    }\n";
        let same: Vec<(&str, &str)> = LANGUAGES.iter().map(|language| (*language, english)).collect();
        assert_eq!(check(&house(&same))?, Vec::<String>::new());

        let mut worse = same.clone();
        worse[3].1 = "language-unread-note = x\n";
        worse[4].1 = "leave = { $where }\nmore = x\n";
        let complaints = check(&house(&worse))?;
        assert_eq!(
            complaints,
            [
                "locales/de lacks found",
                "locales/de lacks leave",
                "locales/fa lacks found",
                "locales/fa: leave names an argument the English text does not",
                "locales/fa: more is not an English text"
            ]
        );
        Ok(())
    }

    #[test]
    fn one_is_not_said_of_none() -> anyhow::Result<()> {
        let text = "found =\n    { $count ->\n        [one] One\n       *[other] { $count }\n    }\n";
        let named = text.replace("One", "{ $count } one");
        let mut texts: Vec<(&str, &str)> = LANGUAGES.iter().map(|language| (*language, text)).collect();
        texts[4].1 = &named;
        let complaints = check(&house(&texts))?;
        assert_eq!(
            complaints,
            ["locales/fr/main.ftl:3: [one] is also said of 0 here: write [1], or name the number"]
        );
        Ok(())
    }
}
