//! The paths, their Steps and worksheets: data under `content/<language>/steps`, read once when the program starts.
//!
//! `content/<language>/steps/<path>.toml` says what a path is, `<path>/NN.toml` holds a Step. What a language lacks is
//! shown in English. Pages are kept under `path/NN/sheet`, so the names of sheets never change.

use std::collections::BTreeMap;

use journal::Every;
use privacy::entry::Slot;
use serde::Deserialize;

use crate::web::{
    content::{self, ContentError, prose},
    texts::FIRST,
};

/// What an element says of itself that holds English in a page of another language.
pub(crate) fn tongue(foreign: bool) -> &'static str {
    if foreign { " lang=\"en\" dir=\"ltr\"" } else { "" }
}

/// The language that has every sheet.
pub(crate) const FIRST_LANGUAGE: &str = FIRST;

/// The order in which paths stand; others follow by their names.
const ORDER: [&str; 2] = ["twelve", "secular"];
/// What stands after `/steps/` for other pages.
const TAKEN: [&str; 6] = ["life", "sponsor", "export", "words", "device", "list"];
/// The field of the look back, which every sheet has.
pub(crate) const LOOK: &str = "look";

/// All paths.
#[derive(Default)]
pub(crate) struct Paths {
    /// In the order in which they stand.
    slugs: Vec<Box<str>>,
    abouts: BTreeMap<(String, Box<str>), About>,
    steps: BTreeMap<(String, Box<str>, u8), Step>,
}

/// What a path is.
pub(crate) struct About {
    pub(crate) title: String,
    pub(crate) html: String,
}

/// A Step.
pub(crate) struct Step {
    /// In one line; and with a secular wording.
    pub(crate) line: String,
    secular: Option<String>,
    pub(crate) html: String,
    pub(crate) sheets: Vec<Sheet>,
}

/// A worksheet.
pub(crate) struct Sheet {
    pub(crate) slug: String,
    pub(crate) title: String,
    pub(crate) minutes: u32,
    /// Comes again.
    pub(crate) every: Option<Every>,
    reading: String,
    secular: Option<String>,
    pub(crate) asks: Vec<Ask>,
    /// HTML.
    pub(crate) act: String,
    pub(crate) look: String,
}

/// A question.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ask {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    pub(crate) label: String,
    #[serde(default)]
    pub(crate) hint: String,
    #[serde(default)]
    pub(crate) columns: Vec<Column>,
    /// Empty rows offered at first.
    #[serde(default)]
    pub(crate) rows: usize,
    #[serde(default)]
    pub(crate) sort: bool,
    /// `step/sheet/ask:column` of the same path, whose cells begin these rows.
    pub(super) from: Option<String>,
}

/// How it is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Text,
    Line,
    /// 0–10.
    Scale,
    Date,
    Tick,
    Rows,
}

/// A column of a table.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) label: String,
}

/// Where the rows of a table come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct From {
    pub(crate) step: u8,
    pub(crate) sheet: String,
    pub(crate) ask: String,
    pub(crate) column: String,
}

/// Where a sheet is.
#[derive(Clone, Copy)]
pub(crate) struct Found<'p> {
    pub(crate) step: &'p Step,
    pub(crate) sheet: &'p Sheet,
    /// It is shown in English, since the language has none.
    pub(crate) foreign: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AboutFile {
    title: String,
    about: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepFile {
    line: String,
    secular: Option<String>,
    about: String,
    #[serde(default)]
    sheet: Vec<SheetFile>,
    /// No native speaker has read it; said on every page of such a language.
    #[serde(default, rename = "reviewed")]
    _reviewed: Option<bool>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SheetFile {
    slug: String,
    title: String,
    minutes: u32,
    every: Option<Every>,
    reading: String,
    secular: Option<String>,
    #[serde(default)]
    ask: Vec<Ask>,
    act: String,
    look: String,
}

impl Paths {
    /// Reads what comes with the program.
    pub(crate) fn load() -> Result<Self, ContentError> {
        Self::read(content::below("steps")?)
    }

    /// Reads files: language, path below its folder `steps`, text.
    fn read(files: Vec<(String, String, String)>) -> Result<Self, ContentError> {
        let mut paths = Self::default();
        for (language, name, text) in files {
            let whole = format!("{language}/steps/{name}");
            let broken = |problem: String| ContentError::Broken { path: whole.clone(), problem };
            match name.strip_suffix(".toml").map(|name| name.split_once('/').ok_or(name)) {
                Some(Err(path)) => {
                    if !is_name(path) || TAKEN.contains(&path) {
                        return Err(broken("this cannot be the name of a path".to_owned()));
                    }
                    let file: AboutFile = content::parse(&whole, &text)?;
                    let about = About { title: file.title, html: prose(&file.about, &language) };
                    paths.abouts.insert((language, path.into()), about);
                }
                Some(Ok((path, number))) => {
                    let number =
                        number_of(number).ok_or_else(|| broken("a Step is called 01 to 99".to_owned()))?;
                    let file: StepFile = content::parse(&whole, &text)?;
                    let step = file.step(&language).and_then(|step| slots_fit(path, number, step));
                    paths.steps.insert((language, path.into(), number), step.map_err(broken)?);
                }
                None => {}
            }
        }
        let known: Vec<Box<str>> = paths
            .abouts
            .keys()
            .filter(|(language, _)| language == FIRST)
            .map(|(_, path)| path.clone())
            .collect();
        let place = |path: &str| ORDER.iter().position(|one| *one == path).unwrap_or(ORDER.len());
        paths.slugs = known;
        paths.slugs.sort_by_key(|path| (place(path), path.clone()));
        Ok(paths)
    }

    /// In the order in which they stand.
    pub(crate) fn slugs(&self) -> &[Box<str>] {
        &self.slugs
    }

    /// What a path is, and whether it is in English for want of the language's own.
    pub(crate) fn about(&self, path: &str, language: &str) -> Option<(&About, bool)> {
        let of = |language: &str| self.abouts.get(&(language.to_owned(), path.into()));
        of(language).map(|about| (about, false)).or_else(|| of(FIRST).map(|about| (about, language != FIRST)))
    }

    /// The numbers of a path's Steps.
    pub(crate) fn numbers(&self, path: &str) -> impl Iterator<Item = u8> {
        let from = (FIRST.to_owned(), path.into(), 0);
        let until = (FIRST.to_owned(), path.into(), u8::MAX);
        self.steps.range(from..=until).map(|((_, _, number), _)| *number)
    }

    /// A Step, and whether it is in English for want of the language's own.
    pub(crate) fn step(&self, path: &str, number: u8, language: &str) -> Option<(&Step, bool)> {
        let of = |language: &str| self.steps.get(&(language.to_owned(), path.into(), number));
        let own = of(language).map(|step| (step, false));
        own.or_else(|| of(FIRST).map(|step| (step, language != FIRST)))
    }

    /// A sheet; one that the language's own Step lacks is the English one.
    pub(crate) fn sheet(&self, path: &str, number: u8, sheet: &str, language: &str) -> Option<Found<'_>> {
        let (step, foreign) = self.step(path, number, language)?;
        match step.sheets.iter().find(|one| one.slug == sheet) {
            Some(sheet) => Some(Found { step, sheet, foreign }),
            None if language != FIRST => {
                let (english, _) = self.step(path, number, FIRST)?;
                let sheet = english.sheets.iter().find(|one| one.slug == sheet)?;
                Some(Found { step, sheet, foreign: true })
            }
            None => None,
        }
    }

    /// Every sheet there is, in English, with its path and the number of its Step, in the order of the paths.
    pub(crate) fn sheets(&self) -> impl Iterator<Item = (&str, u8, &Sheet)> {
        self.slugs.iter().flat_map(move |path| {
            let steps = self
                .numbers(path)
                .filter_map(move |number| Some((number, self.step(path, number, FIRST)?.0)));
            steps
                .flat_map(move |(number, step)| step.sheets.iter().map(move |sheet| (&**path, number, sheet)))
        })
    }
}

impl Step {
    /// In one line, as somebody wants it worded.
    pub(crate) fn line(&self, secular: bool) -> &str {
        self.secular.as_deref().filter(|_| secular).unwrap_or(&self.line)
    }

    /// Is there another wording?
    pub(crate) fn has_two_wordings(&self) -> bool {
        self.secular.is_some()
    }
}

impl Sheet {
    /// What there is to read, as somebody wants it worded; HTML.
    pub(crate) fn reading(&self, secular: bool) -> &str {
        self.secular.as_deref().filter(|_| secular).unwrap_or(&self.reading)
    }

    /// A question by its name.
    pub(crate) fn ask(&self, name: &str) -> Option<&Ask> {
        self.asks.iter().find(|ask| ask.name == name)
    }
}

impl Ask {
    /// Where its first column comes from.
    pub(crate) fn from(&self) -> Option<From> {
        let (place, column) = self.from.as_deref()?.split_once(':')?;
        let [step, sheet, ask] = place.split('/').collect::<Vec<_>>().try_into().ok()?;
        Some(From { step: number_of(step)?, sheet: sheet.into(), ask: ask.into(), column: column.into() })
    }
}

#[cfg(test)]
impl Ask {
    pub(crate) fn for_tests(name: &str, kind: Kind) -> Self {
        let (name, label) = (name.to_owned(), name.to_owned());
        Self { name, kind, label, hint: String::new(), columns: Vec::new(), rows: 0, sort: false, from: None }
    }
}

#[cfg(test)]
impl Sheet {
    pub(crate) fn for_tests(asks: Vec<Ask>) -> Self {
        let text = String::new;
        Self {
            slug: "a-sheet".into(),
            title: text(),
            minutes: 1,
            every: None,
            reading: text(),
            secular: None,
            asks,
            act: text(),
            look: text(),
        }
    }
}

impl StepFile {
    fn step(self, language: &str) -> Result<Step, String> {
        let mut sheets: Vec<Sheet> = Vec::new();
        for file in self.sheet {
            let sheet = file.sheet(language)?;
            if sheets.iter().any(|one| one.slug == sheet.slug) {
                return Err(format!("the sheet {} stands twice", sheet.slug));
            }
            sheets.push(sheet);
        }
        Ok(Step { line: self.line, secular: self.secular, html: prose(&self.about, language), sheets })
    }
}

impl SheetFile {
    fn sheet(self, language: &str) -> Result<Sheet, String> {
        let at = |problem: &str| format!("sheet {}: {problem}", self.slug);
        if !is_name(&self.slug) {
            return Err(at("its slug is a-z, 0-9 and -"));
        }
        let mut names = std::collections::BTreeSet::from([LOOK]);
        for ask in &self.ask {
            let columns = ask.columns.len();
            let problem = match ask.kind {
                _ if !is_name(&ask.name) => "its name is a-z, 0-9 and -",
                _ if !names.insert(&ask.name) => "its name stands twice, or is “look”",
                Kind::Rows if !(2..=6).contains(&columns) => "a table has two to six columns",
                Kind::Rows if ask.columns.iter().any(|column| !is_name(&column.name)) => {
                    "a column's name is a-z, 0-9 and -"
                }
                Kind::Rows => continue,
                _ if columns > 0 || ask.rows > 0 || ask.sort || ask.from.is_some() => "only tables have rows",
                _ => continue,
            };
            return Err(at(&format!("{}: {problem}", ask.name)));
        }
        if self.ask.iter().any(|ask| ask.from.is_some() && ask.from().is_none()) {
            return Err(at("“from” is step/sheet/ask:column"));
        }
        Ok(Sheet {
            reading: prose(&self.reading, language),
            secular: self.secular.map(|text| prose(&text, language)),
            act: prose(&self.act, language),
            slug: self.slug,
            title: self.title,
            minutes: self.minutes,
            every: self.every,
            asks: self.ask,
            look: self.look,
        })
    }
}

/// Under which slot a sheet's page is kept, for one day, week or year of those that come again; and beside one that
/// cannot be opened, with a number from 2 on.
pub(crate) fn slot_text(path: &str, number: u8, sheet: &str, period: Option<&str>) -> String {
    let period = period.map(|period| format!("/{period}")).unwrap_or_default();
    format!("{path}/{number:02}/{sheet}{period}")
}

fn slots_fit(path: &str, number: u8, step: Step) -> Result<Step, String> {
    for sheet in &step.sheets {
        let longest = format!("{}/9", slot_text(path, number, &sheet.slug, Some("2026-11-26")));
        if longest.parse::<Slot>().is_err() {
            return Err(format!("the slug {} is too long", sheet.slug));
        }
    }
    Ok(step)
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// `01` to `99`.
pub(crate) fn number_of(text: &str) -> Option<u8> {
    let is_number = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number { text.parse().ok().filter(|number| *number > 0) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ABOUT: &str = "title = \"A way\"\nabout = \"\"\"Go *on*.\"\"\"";
    const STEP: &str = r#"
line = "I look."
secular = "I look, plainly."
about = "Why."
[[sheet]]
slug = "first-look"
title = "A first look"
minutes = 20
reading = "Read [here](/help)."
secular = "Read."
act = "Ring."
look = "And?"
[[sheet.ask]]
name = "costs"
kind = "text"
label = "What it costs"
[[sheet.ask]]
name = "list"
kind = "rows"
label = "People"
columns = [ { name = "who", label = "Who" }, { name = "what", label = "What" } ]
rows = 3
sort = true
from = "01/first-look/list:who"
"#;

    fn read(files: &[(&str, &str, &str)]) -> Result<Paths, ContentError> {
        Paths::read(files.iter().map(|(a, b, c)| ((*a).into(), (*b).into(), (*c).into())).collect())
    }

    #[test]
    fn what_is_shipped_can_be_read() {
        let paths = Paths::load().unwrap();
        for (path, number, sheet) in paths.sheets() {
            assert!(!sheet.title.is_empty() && sheet.minutes > 0, "{path} {number} {}", sheet.slug);
        }
    }

    #[test]
    fn a_path_is_read_and_a_language_without_it_falls_back() {
        let paths = read(&[
            ("en", "a-way.toml", ABOUT),
            ("en", "twelve.toml", ABOUT),
            ("en", "a-way/01.toml", STEP),
            ("fr", "a-way/01.toml", &STEP.replace("first-look\"\ntitle", "other\"\ntitle")),
        ])
        .unwrap();
        assert_eq!(paths.slugs(), ["twelve".into(), "a-way".into()] as [Box<str>; 2]);
        let found = paths.sheet("a-way", 1, "first-look", "de").unwrap();
        assert!(
            found.foreign
                && found.step.line(true) == "I look, plainly."
                && found.step.line(false) == "I look."
        );
        assert!(
            found.sheet.reading(false).contains("href=\"/help\"")
                && !found.sheet.reading(true).contains("href")
        );
        let from = found.sheet.ask("list").unwrap().from().unwrap();
        assert_eq!((from.step, &*from.column), (1, "who"));
        assert!(paths.sheet("a-way", 1, "first-look", "fr").unwrap().foreign, "which its own Step lacks");
        assert!(!paths.sheet("a-way", 1, "other", "fr").unwrap().foreign);
        assert!(paths.sheet("a-way", 2, "first-look", "en").is_none());
        assert_eq!((paths.numbers("a-way").count(), paths.numbers("twelve").count()), (1, 0));
    }

    #[test]
    fn a_broken_file_is_named_with_what_is_wrong() {
        for (name, text, said) in [
            ("life.toml", ABOUT.to_owned(), "name of a path"),
            ("a/1.toml", STEP.to_owned(), "01 to 99"),
            ("a/01.toml", STEP.replace("\"first-look\"\n", "\"First\"\n"), "slug"),
            ("a/01.toml", STEP.replace("\"costs\"", "\"look\""), "costs".replace("costs", "look").leak()),
            ("a/01.toml", STEP.replace("kind = \"text\"", "kind = \"text\"\nrows = 2"), "only tables"),
            ("a/01.toml", STEP.replace("first-look/list:who", "first-look"), "step/sheet"),
            ("a/01.toml", STEP.replace("minutes = 20", "minute = 20"), "minute"),
            (
                "a/01.toml",
                STEP.replace("\"first-look\"\n", &format!("\"{}\"\n", "x".repeat(110))),
                "too long",
            ),
        ] {
            let Err(error) = read(&[("en", name, &text)]) else { panic!("{name} was taken: {said}") };
            let told = error.to_string();
            assert!(told.contains(&format!("en/steps/{name}")) && told.contains(said), "{told}");
        }
    }
}
