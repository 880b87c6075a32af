//! Figures and where they come from: marks such as `[^key]`, and the sentences that need one.
//!
//! A sentence needs a mark when it holds a share ("40 %", "40 in 100", "3 out of 4", "n = 12"), a count of those who
//! were studied ("345 people", "27 studies"), or, in the lesson on where all this comes from, a year. A page that is
//! no lesson may name its source in brackets and italics instead: *(Kelly and Moos, 2003.)*

use std::collections::BTreeSet;

use super::library::{File, Finding, Library, Prose};

/// The lesson whose years are history.
const HISTORY: &str = "learn/people/2-";

/// What is never taken for a fact: wrong answers, and what made-up people say.
const NO_FACTS: [&str; 2] = ["choices", "says"];

/// Behind a number: a share.
const SHARES: [&str; 7] = ["%", "per cent", "percent", "prozent", "por ciento", "pour cent", "درصد"];

/// Behind a number and before another one: a share.
const OUT_OF: [&str; 9] = ["out of", "in", "of every", "de cada", "sur", "von", "از هر", "von je", "از"];

/// Behind a number: those who were studied.
const STUDIED: [&str; 31] = [
    "people",
    "patients",
    "men",
    "women",
    "adults",
    "veterans",
    "relatives",
    "studies",
    "trials",
    "members",
    "personas",
    "pacientes",
    "hombres",
    "mujeres",
    "veteranos",
    "estudios",
    "ensayos",
    "personnes",
    "hommes",
    "femmes",
    "études",
    "essais",
    "menschen",
    "personen",
    "patienten",
    "männer",
    "frauen",
    "studien",
    "نفر",
    "مرد",
    "پژوهش",
];

/// Figures without a source.
pub(super) fn unsourced(library: &Library) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in library.files.iter().filter(|file| !file.rest.starts_with("practice/")) {
        for prose in file.prose().into_iter().filter(|prose| !NO_FACTS.contains(&prose.key)) {
            findings.extend(in_prose(file, &prose));
        }
    }
    findings
}

fn in_prose(file: &File, prose: &Prose<'_>) -> Vec<Finding> {
    let with_years = file.rest.starts_with(HISTORY);
    let mut findings = Vec::new();
    for paragraph in prose.text.split('\n') {
        // A page of its own may name the source in words.
        if file.is_page() && paragraph.contains("*(") {
            continue;
        }
        for sentence in sentences(paragraph) {
            if let Some(figure) = figure(sentence, with_years).filter(|_| !sentence.contains("[^")) {
                let says =
                    format!("“{figure}” needs its source: put [^key] behind it, or leave the figure out");
                findings.push(file.finding(prose.place.clone(), says));
            }
        }
    }
    findings
}

/// Sentences; a mark right behind the end of one belongs to it.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut from = 0;
    let mut at = 0;
    while let Some(rest) = text.get(at..) {
        let Some((offset, end)) = rest.char_indices().find(|(_, c)| matches!(c, '.' | '!' | '?' | '؟' | '…'))
        else {
            break;
        };
        at += offset + end.len_utf8();
        while text.get(at..).is_some_and(|rest| rest.starts_with("[^")) {
            at += text.get(at..).and_then(|rest| rest.find(']')).map_or(2, |end| end + 1);
        }
        let ends =
            text.get(at..).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '*', '”', ')']));
        if ends {
            found.extend(text.get(from..at));
            from = at;
        }
    }
    found.extend(text.get(from..).filter(|rest| !rest.trim().is_empty()));
    found
}

/// The first figure of a sentence that needs a source.
fn figure(sentence: &str, with_years: bool) -> Option<String> {
    let plain = western(sentence).to_lowercase();
    if let Some(at) = plain.find("n = ") {
        return plain.get(at..(at + 8).min(plain.len())).map(str::to_owned);
    }
    let mut rest = plain.as_str();
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let tail = rest.get(start..)?;
        let end =
            tail.find(|c: char| !c.is_ascii_digit() && !matches!(c, ',' | '.' | '٬' | '\u{202f}' | '\u{a0}'));
        let (number, after) = tail.split_at(end.unwrap_or(tail.len()));
        let number = number.trim_end_matches([',', '.']);
        let after_spaces = after.trim_start_matches([' ', '\u{a0}', '\u{202f}', '-']);
        if is_share(after_spaces) || is_count(number, after_spaces) || (with_years && is_year(number)) {
            return Some(format!("{number}{}", after.chars().take(12).collect::<String>()));
        }
        rest = after;
    }
    None
}

fn is_share(after: &str) -> bool {
    let then_number = |word: &str| {
        after.strip_prefix(word).is_some_and(|rest| {
            rest.starts_with(' ') && rest.trim_start().starts_with(|c: char| c.is_ascii_digit())
        })
    };
    SHARES.iter().any(|share| after.starts_with(share)) || OUT_OF.iter().any(|word| then_number(word))
}

/// A number of ten or more and those who were studied: "2 people" is how many one needs to begin.
fn is_count(number: &str, after: &str) -> bool {
    let digits = number.chars().filter(char::is_ascii_digit).count();
    let word = after.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    digits >= 2 && STUDIED.contains(&word)
}

fn is_year(number: &str) -> bool {
    number.len() == 4 && ["17", "18", "19", "20"].iter().any(|century| number.starts_with(century))
}

/// The same text with western digits.
fn western(text: &str) -> String {
    let digit = |c: char| match c {
        '۰'..='۹' => {
            u8::try_from(u32::from(c) - u32::from('۰')).map_or(c, |digit| char::from(b'0' + digit))
        }
        _ => c,
    };
    text.chars().map(digit).collect()
}

/// Marks without a source, marks where none can be shown, and sources without a mark.
pub(super) fn marks(library: &Library) -> Vec<Finding> {
    let (mut findings, mut used) = (Vec::new(), BTreeSet::new());
    for file in &library.files {
        for prose in file.prose() {
            for key in keys(prose.text) {
                if !library.sources.contains(key) {
                    let says = format!("[^{key}] is not in content/sources.toml; write its entry");
                    findings.push(file.finding(prose.place.clone(), says));
                } else if ["ask", "choices", "title", "label", "aim", "says"].contains(&prose.key) {
                    let says = format!("[^{key}] cannot be shown here; say the figure in the text");
                    findings.push(file.finding(prose.place.clone(), says));
                }
                used.insert(key.to_owned());
            }
        }
    }
    let idle = library.sources.iter().filter(|key| !used.contains(*key));
    let idle = idle.map(|key| Finding {
        path: "sources.toml".to_owned(),
        place: key.clone(),
        says: "no text says it; remove it, or mark the figure that comes from it".to_owned(),
    });
    findings.extend(idle);
    findings
}

/// The keys of all marks, in their order.
pub(super) fn keys(text: &str) -> Vec<&str> {
    text.split("[^").skip(1).filter_map(|rest| rest.split_once(']').map(|(key, _)| key)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> usize {
        let file = format!("text = '''{text}'''");
        unsourced(&Library::of(&[(path, &file)])).len()
    }

    #[test]
    fn figures_without_a_source_are_found() {
        for text in [
            "About 40 % stayed.",
            "About 40 in 100 stayed.",
            "3 out of 4 came back.",
            "It was tried (n = 12).",
            "In a study of 2,778 men, many stopped.",
            "27 studies. They say[^a] nothing.",
            "۴۰ درصد ماندند.",
            "Etwa 40 von 100 blieben.",
        ] {
            assert_eq!(found("en/learn/people/1-a.toml", text), 1, "{text}");
        }
        assert_eq!(found("en/learn/people/2-b.toml", "It began in 1935."), 1);
    }

    #[test]
    fn what_has_its_source_or_is_no_figure_is_left_alone() {
        for text in [
            "About 40 % stayed[^a].",
            "About 40 % stayed.[^a] Then all went.",
            "2 people are enough.",
            "Come at 19:30, for 20 minutes.",
            "It began in 1935.",
            "Call 3 people. Wait 10 minutes.",
        ] {
            assert_eq!(found("en/learn/people/1-a.toml", text), 0, "{text}");
        }
        let library = Library::of(&[("en/start-x.md", "- 40 in 100 went. *(Somebody, 2003.)*\n")]);
        assert_eq!(unsourced(&library), []);
    }

    #[test]
    fn marks_and_sources_belong_together() {
        let text = "text = \"x[^c] y[^a]\"\ntitle = \"z[^a]\"\n";
        let places: Vec<String> = marks(&Library::of(&[("en/learn/people/1-a.toml", text)]))
            .into_iter()
            .map(|one| one.place)
            .collect();
        assert_eq!(places, ["text", "title", "b"]);
    }
}
