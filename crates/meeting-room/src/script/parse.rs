//! Reads a script file: bytes to [`Script`], or what is wrong and where.

use serde::Deserialize;
use toml::Spanned;

use super::error::{Place, Problem, ScriptError};
use super::kind::{Flavour, Kind, Reader};
use super::{
    MAX_BYTES, MAX_MINUTES, MAX_TEXT, MAX_TITLE, SHARE_MINUTES, STEP_MINUTES, STEPS, Script, Step, total,
};

/// How much of a wrong word is repeated in an error, in characters.
const ECHO: usize = 30;
/// How much of what the TOML reader says; it may repeat a whole text.
const SAYS: usize = 200;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawScript {
    title: String,
    secular_title: Option<String>,
    about: String,
    safety: String,
    share_minutes: i64,
    #[serde(default)]
    step: Vec<Spanned<RawStep>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStep {
    kind: String,
    title: String,
    reader: String,
    minutes: i64,
    #[serde(default)]
    speaker: bool,
    text: String,
    secular: Option<String>,
}

impl Script {
    /// Reads a script. Both wordings are checked, whichever is asked for; where the file has no `secular_title` or a
    /// step no `secular` text, the twin uses the usual one.
    ///
    /// # Errors
    /// The first thing that is wrong: the name, the size, TOML, a limit, or the frame (see the module).
    pub fn read(id: &str, toml: &str, flavour: Flavour) -> Result<Self, ScriptError> {
        let id = id.parse()?;
        if toml.len() > MAX_BYTES {
            return Err(Problem::TooLarge.at(Place::File));
        }
        let raw: RawScript = toml::from_str(toml).map_err(|error| not_toml(toml, &error))?;
        let head = |problem: Problem| problem.at(Place::File);
        let title = two(title(&raw.title), raw.secular_title.as_deref().map(title), flavour).map_err(head)?;
        let about = prose("about", &raw.about).map_err(head)?;
        let safety = prose("safety", &raw.safety).map_err(head)?;
        let share_minutes = share_minutes(raw.share_minutes).map_err(head)?;
        if !STEPS.contains(&raw.step.len()) {
            return Err(head(Problem::Steps(raw.step.len())));
        }
        let places = step_places(toml, &raw.step);
        let steps = raw
            .step
            .into_iter()
            .zip(&places)
            .map(|(raw, place)| step(raw.into_inner(), flavour).map_err(|problem| problem.at(*place)));
        let steps = steps.collect::<Result<Vec<_>, _>>()?;
        frame(&steps, &places)?;
        Ok(Self { id, flavour, title, about, safety, share_minutes, steps })
    }
}

fn step(raw: RawStep, flavour: Flavour) -> Result<Step, Problem> {
    let kind = Kind::named(&raw.kind).ok_or_else(|| Problem::Kind(cut(&raw.kind, ECHO)))?;
    let reader = Reader::named(&raw.reader).ok_or_else(|| Problem::Reader(cut(&raw.reader, ECHO)))?;
    let minutes = within(&STEP_MINUTES, raw.minutes).ok_or(Problem::Minutes(raw.minutes))?;
    if raw.speaker && kind != Kind::Topic {
        return Err(Problem::Speaker(kind.name()));
    }
    let secular = raw.secular.as_deref().map(|text| prose("secular", text));
    let text = two(prose("text", &raw.text), secular, flavour)?;
    Ok(Step { kind, title: title(&raw.title)?, reader, minutes, speaker: raw.speaker, text })
}

/// The one of two wordings that the flavour reads, both having been checked.
fn two<E>(
    usual: Result<String, E>,
    secular: Option<Result<String, E>>,
    flavour: Flavour,
) -> Result<String, E> {
    let (usual, secular) = (usual?, secular.transpose()?);
    Ok(match (flavour, secular) {
        (Flavour::Secular, Some(secular)) => secular,
        _ => usual,
    })
}

fn share_minutes(minutes: i64) -> Result<u8, Problem> {
    within(&SHARE_MINUTES, minutes).ok_or(Problem::ShareMinutes(minutes))
}

fn within<T: TryFrom<i64>>(range: &std::ops::RangeInclusive<i64>, number: i64) -> Option<T> {
    range.contains(&number).then(|| T::try_from(number).ok()).flatten()
}

/// The order in which the kinds may come.
fn frame(steps: &[Step], places: &[Place]) -> Result<(), ScriptError> {
    let all = total(steps);
    if all > MAX_MINUTES {
        return Err(Problem::Total(all).at(Place::File));
    }
    let (mut closed, mut loose, mut heart) = (false, false, false);
    for (index, (step, place)) in steps.iter().zip(places).enumerate() {
        let problem = match step.kind {
            Kind::Opening if index > 0 => Some(Problem::SecondOpening),
            kind if index == 0 && kind != Kind::Opening => Some(Problem::NoOpening),
            Kind::Closing if closed => Some(Problem::SecondClosing),
            Kind::Fellowship if !closed => Some(Problem::EarlyFellowship),
            Kind::Fellowship if loose => Some(Problem::SecondFellowship),
            Kind::Fellowship => None,
            kind if closed => Some(Problem::AfterClosing(kind.name())),
            _ => None,
        };
        if let Some(problem) = problem {
            return Err(problem.at(*place));
        }
        closed |= step.kind == Kind::Closing;
        loose |= step.kind == Kind::Fellowship;
        heart |= step.kind.is_heart();
    }
    match (closed, heart) {
        (false, _) => Err(Problem::NoClosing.at(Place::File)),
        (_, false) => Err(Problem::NoHeart.at(Place::File)),
        _ => Ok(()),
    }
}

/// A title: one line, no longer than [`MAX_TITLE`].
pub(super) fn title(text: &str) -> Result<String, Problem> {
    // Spaces that must not break, which French has before a colon, stay.
    let line =
        text.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    checked("title", line, MAX_TITLE)
}

/// A text of paragraphs: line ends made one sort, no more than one empty line, nothing hanging at either end.
pub(super) fn prose(key: &'static str, text: &str) -> Result<String, Problem> {
    let lines = text.replace("\r\n", "\n").replace('\t', " ");
    let lines = lines.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
    let text = super::paragraphs(&lines).collect::<Vec<_>>().join("\n\n");
    checked(key, text, MAX_TEXT)
}

fn checked(key: &'static str, text: String, most: usize) -> Result<String, Problem> {
    let length = text.chars().count();
    if length > most {
        return Err(Problem::Long { key, length, most });
    }
    if let Some(odd) = text.chars().find(|c| is_odd(*c)) {
        return Err(Problem::Invisible { key, code: u32::from(odd) });
    }
    match text.is_empty() {
        true => Err(Problem::Empty(key)),
        false => Ok(text),
    }
}

/// Controls, and the marks that turn the direction of all that follows. The joiners and the single direction marks
/// stay: Persian needs them.
fn is_odd(c: char) -> bool {
    (c.is_control() && c != '\n')
        || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

fn not_toml(toml: &str, error: &toml::de::Error) -> ScriptError {
    let place = error.span().map_or(Place::File, |span| place(toml, span.start));
    let says = cut(error.message(), SAYS).replace("expected i64", "expected a whole number");
    Problem::Toml(says).at(place)
}

fn cut(text: &str, most: usize) -> String {
    match text.chars().count() > most {
        true => text.chars().take(most).chain(['…']).collect(),
        false => text.to_owned(),
    }
}

/// Where each step begins.
fn step_places(toml: &str, steps: &[Spanned<RawStep>]) -> Vec<Place> {
    let place = |(index, step): (usize, &Spanned<RawStep>)| {
        let line = Some(position(toml, step.span().start).0);
        Place::Step { number: index + 1, line }
    };
    steps.iter().enumerate().map(place).collect()
}

fn place(toml: &str, byte: usize) -> Place {
    let (line, column) = position(toml, byte);
    Place::Line { line, column }
}

/// Line and column, from 1, of a byte of the file.
fn position(toml: &str, byte: usize) -> (usize, usize) {
    let before = toml.get(..byte).unwrap_or(toml);
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}
