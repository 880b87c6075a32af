//! Interface texts: the same keys in every language, and every key a page asks for.

use std::collections::{BTreeMap, BTreeSet};

use super::{House, SourceFile};

/// The languages of the interface. English is the one that is always complete.
const LANGUAGES: [&str; 5] = ["en", "es", "fr", "de", "fa"];

/// What only a translation says: that no native speaker has read it yet.
const ONLY_TRANSLATIONS: [&str; 1] = ["language-unread-note"];

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
        for (key, arguments) in &english {
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
    }
    Ok(complaints)
}

/// All texts of a language, whichever of its files they are in.
fn messages(house: &House, language: &str) -> Messages {
    let folder = format!("locales/{language}/");
    let single = format!("locales/{language}.ftl");
    let files = house.files.iter().filter(|file| file.path == single || file.path.starts_with(&folder));
    files.filter(|file| file.extension() == "ftl").flat_map(parse).collect()
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
    fn every_language_says_everything() -> anyhow::Result<()> {
        let english = "# a comment = no\nleave = Leave now\nfound =\n    { $count ->\n        [one] One\n       *[other] { $count }\n    }\n";
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
}
