//! Scales: questions with points, and what their total may be.
//!
//! One comes with the program, because its words may be shown by anybody: AUDIT-C. Any other is a clinic's own file,
//! with its own licence, of the same shape:
//!
//! ```toml
//! id = "own"                      # letters, digits, - and _
//! title = "…"
//! rights = "licence no. …"        # under what it may be shown; never empty
//! source = "…"                    # where the scoring was published
//! least = 10                      # the published range; the points must come to it
//! most = 60
//! [[item]]
//! text = "…"
//! answers = [{ text = "…", points = 1 }, …]
//! skipped_by = 0                  # optional: needs no answer when the first item has so many points
//! [[cut_off]]                     # optional
//! whom = "everybody"
//! from = 47
//! ```
//!
//! A total is a number on a paper and no diagnosis. Must not know: who answered, and where answers are kept.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use thiserror::Error;

use crate::words::{blank, fits, is_id};

/// The id of the scale that comes with the program; no other may have it.
pub const AUDIT_C_ID: &str = "audit-c";
/// The scale that comes with the program.
const AUDIT_C: &str = include_str!("../../../content/clinic/scales/audit-c.toml");

/// The largest file, in bytes.
const LONGEST: usize = 64_000;
/// The most characters of one text.
const LONGEST_TEXT: usize = 500;
/// The most items, and answers to one.
const MOST: usize = 60;
/// The most points of one answer.
const MOST_POINTS: u16 = 1_000;

/// A scale.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    id: String,
    title: String,
    rights: String,
    source: String,
    least: u16,
    most: u16,
    #[serde(rename = "item")]
    items: Vec<Question>,
    #[serde(rename = "cut_off", default)]
    cut_offs: Vec<CutOff>,
}

/// One question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// What is asked.
    pub text: String,
    /// What can be answered.
    pub answers: Vec<Answer>,
    /// With so many points of the first question this one needs no answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skipped_by: Option<u16>,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Its words.
    pub text: String,
    /// Its points.
    pub points: u16,
}

/// From which total on the publication speaks of a positive screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CutOff {
    /// For whom.
    pub whom: String,
    /// From which total on.
    pub from: u16,
}

/// Why a file is no scale.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NoScale {
    /// Not of this shape.
    #[error("the file is no scale: {0}")]
    Broken(String),
    /// It does not say under which licence it may be shown.
    #[error("say in `rights` under which licence this scale may be shown")]
    NoRights,
    /// Something is empty or too long.
    #[error("{0} is empty or too long")]
    Text(&'static str),
    /// The points do not come to the published range.
    #[error("the points come to {found_least} to {found_most}, and the file says {least} to {most}")]
    Range {
        /// What the file says.
        least: u16,
        /// What the file says.
        most: u16,
        /// What the points come to.
        found_least: u16,
        /// What the points come to.
        found_most: u16,
    },
    /// A cut-off outside the range.
    #[error("a cut-off lies outside the range")]
    CutOff,
}

/// Why answers have no total.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NoTotal {
    /// The wrong number of answers.
    #[error("there is one answer for each question, or none")]
    Count,
    /// A question without an answer; the number counts from one.
    #[error("question {0} has no answer")]
    Missing(usize),
    /// An answer that is not among those of the question.
    #[error("question {0} has no such answer")]
    NoSuchAnswer(usize),
}

/// A scale that was filled in: as it was asked, and what was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filled {
    scale: Scale,
    at: Timestamp,
    day: Date,
    answers: Vec<Option<usize>>,
    total: u16,
}

impl Filled {
    /// The answers, each by its place among those of its question, given at that moment on that day.
    ///
    /// # Errors
    /// When they have no total.
    pub fn new(
        scale: Scale,
        answers: Vec<Option<usize>>,
        (at, day): (Timestamp, Date),
    ) -> Result<Self, NoTotal> {
        let total = scale.total(&answers)?;
        Ok(Self { scale, at, day, answers, total })
    }

    /// The scale as it was asked.
    #[must_use]
    pub fn scale(&self) -> &Scale {
        &self.scale
    }

    /// When.
    #[must_use]
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// On which day.
    #[must_use]
    pub fn day(&self) -> Date {
        self.day
    }

    /// What it came to.
    #[must_use]
    pub fn total(&self) -> u16 {
        self.total
    }

    /// Each question with the answer; none where it was skipped.
    pub fn said(&self) -> impl Iterator<Item = (&Question, Option<&Answer>)> {
        let answers = self.answers.iter();
        self.scale.items.iter().zip(answers).map(|(item, at)| (item, at.and_then(|at| item.answers.get(at))))
    }

    /// What it came to, for a disclosure.
    #[must_use]
    pub fn total_told(&self) -> Value {
        let (least, most) = self.scale.range();
        json!({
            "scale": self.scale.title,
            "day": self.day,
            "total": self.total,
            "possible": format!("{least} to {most}"),
        })
    }

    /// The same with what was answered. Under `id` stands what only a program needs.
    #[must_use]
    pub fn told(&self) -> Value {
        let points: Vec<Option<u16>> =
            self.said().map(|(_, answer)| answer.map(|answer| answer.points)).collect();
        let said = self.said().map(|(item, answer)| {
            let text = answer.map_or_else(|| "-".to_owned(), |one| format!("{} ({})", one.text, one.points));
            json!({ item.text.clone(): text })
        });
        let mut told = self.total_told();
        told["answers"] = said.collect();
        told["id"] = json!({ "scale": self.scale.id, "at": self.at, "points": points });
        told
    }
}

impl Scale {
    /// AUDIT-C: three questions, 0 to 12.
    ///
    /// # Errors
    /// Never for a program that passed its tests.
    pub fn audit_c() -> Result<Self, NoScale> {
        Self::read(AUDIT_C)
    }

    /// Reads a file.
    ///
    /// # Errors
    /// When it is no scale, says nothing of its licence, or its points do not come to the range it names.
    pub fn read(toml: &str) -> Result<Self, NoScale> {
        if toml.len() > LONGEST {
            return Err(NoScale::Text("the file"));
        }
        let scale: Self =
            toml::from_str(toml).map_err(|error| NoScale::Broken(error.message().to_owned()))?;
        scale.checked()
    }

    /// Reads one that was sent or kept as JSON.
    ///
    /// # Errors
    /// As for a file.
    pub fn from_json(json: Value) -> Result<Self, NoScale> {
        let scale: Self = serde_json::from_value(json).map_err(|error| NoScale::Broken(error.to_string()))?;
        scale.checked()
    }

    fn checked(self) -> Result<Self, NoScale> {
        if blank(&self.rights) {
            return Err(NoScale::NoRights);
        }
        let said = |text: &str| !blank(text) && fits(text, LONGEST_TEXT);
        let listed = |count: usize, least: usize| (least..=MOST).contains(&count);
        let answered = |answer: &Answer| said(&answer.text) && answer.points <= MOST_POINTS;
        let asked = |item: &Question| {
            said(&item.text) && listed(item.answers.len(), 2) && item.answers.iter().all(answered)
        };
        let parts = [
            ("id", is_id(&self.id)),
            ("title", said(&self.title)),
            ("rights", said(&self.rights)),
            ("source", said(&self.source)),
            ("the list of questions", listed(self.items.len(), 1)),
            ("a question or an answer", self.items.iter().all(asked)),
            ("whom a cut-off is for", self.cut_offs.iter().all(|one| said(&one.whom))),
        ];
        if let Some((part, _)) = parts.into_iter().find(|(_, right)| !right) {
            return Err(NoScale::Text(part));
        }
        self.ranged()
    }

    /// A wrong range is the usual error in a file typed from a paper (items 0 to 6 instead of 1 to 6).
    fn ranged(self) -> Result<Self, NoScale> {
        let ends = |item: &Question| {
            let points = item.answers.iter().map(|answer| answer.points);
            (points.clone().min().unwrap_or(0), points.max().unwrap_or(0))
        };
        let all: Vec<(u16, u16)> = self.items.iter().map(ends).collect();
        let (least, most) = all.iter().fold((0, 0), |(least, most), (low, high)| (least + low, most + high));
        if (least, most) != (self.least, self.most) {
            let Self { least: said_least, most: said_most, .. } = self;
            return Err(NoScale::Range {
                least: said_least,
                most: said_most,
                found_least: least,
                found_most: most,
            });
        }
        let inside = |one: &CutOff| (self.least..=self.most).contains(&one.from);
        if self.cut_offs.iter().all(inside) { Ok(self) } else { Err(NoScale::CutOff) }
    }

    /// Which scale.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its name.
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }

    /// Under which licence it may be shown; shown with it.
    #[must_use]
    pub fn rights(&self) -> &str {
        &self.rights
    }

    /// Where the scoring was published.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The least and the most total.
    #[must_use]
    pub fn range(&self) -> (u16, u16) {
        (self.least, self.most)
    }

    /// The questions.
    #[must_use]
    pub fn items(&self) -> &[Question] {
        &self.items
    }

    /// The published cut-offs.
    #[must_use]
    pub fn cut_offs(&self) -> &[CutOff] {
        &self.cut_offs
    }

    /// The total of answers, each by its place among the answers of its question.
    ///
    /// # Errors
    /// When an answer is missing that is not skipped, or is none.
    pub fn total(&self, answers: &[Option<usize>]) -> Result<u16, NoTotal> {
        if answers.len() != self.items.len() {
            return Err(NoTotal::Count);
        }
        let mut first = None;
        let mut total = 0;
        for (number, (item, answer)) in (1..).zip(self.items.iter().zip(answers)) {
            let skipped = item.skipped_by.is_some() && item.skipped_by == first;
            let points = match answer {
                Some(at) => item.answers.get(*at).ok_or(NoTotal::NoSuchAnswer(number))?.points,
                None if skipped => item.answers.iter().map(|one| one.points).min().unwrap_or(0),
                None => return Err(NoTotal::Missing(number)),
            };
            first.get_or_insert(points);
            total += points;
        }
        Ok(total)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn audit_c_is_scored_as_published_at_both_ends() {
        let scale = Scale::audit_c().unwrap();
        assert_eq!((scale.id(), scale.range(), scale.items().len()), ("audit-c", (0, 12), 3));
        let total = |answers: [usize; 3]| scale.total(&answers.map(Some));
        assert_eq!((total([0, 0, 0]), total([4, 4, 4]), total([2, 1, 1])), (Ok(0), Ok(12), Ok(4)));
        for item in scale.items() {
            let points: Vec<u16> = item.answers.iter().map(|one| one.points).collect();
            assert_eq!(points, [0, 1, 2, 3, 4]);
        }
        let from: Vec<(&str, u16)> =
            scale.cut_offs().iter().map(|one| (one.whom.as_str(), one.from)).collect();
        assert_eq!(from, [("women", 3), ("men", 4)]);
        assert!(!scale.rights().is_empty() && scale.source().contains("1998"));
    }

    #[test]
    fn who_never_drinks_answers_one_question() {
        let scale = Scale::audit_c().unwrap();
        assert_eq!(scale.total(&[Some(0), None, None]), Ok(0));
        assert_eq!(scale.total(&[Some(1), None, None]), Err(NoTotal::Missing(2)));
        assert_eq!(scale.total(&[None, Some(0), Some(0)]), Err(NoTotal::Missing(1)));
        assert_eq!(scale.total(&[Some(5), Some(0), Some(0)]), Err(NoTotal::NoSuchAnswer(1)));
        assert_eq!(scale.total(&[Some(0); 2]), Err(NoTotal::Count));
    }

    /// Ten items of 1 to 6 points, made up for this test.
    fn own(lowest: u16, range: (u16, u16)) -> String {
        let answers: Vec<String> =
            (lowest..=6).map(|points| format!("{{ text = \"a{points}\", points = {points} }}")).collect();
        let item = format!("[[item]]\ntext = \"q\"\nanswers = [{}]\n", answers.join(", "));
        format!(
            "id = \"own\"\ntitle = \"t\"\nrights = \"licence 7\"\nsource = \"s\"\nleast = {}\nmost = {}\n{}",
            range.0,
            range.1,
            item.repeat(10)
        )
    }

    #[test]
    fn a_clinics_own_scale_needs_its_licence_and_its_range() {
        let scale = Scale::read(&own(1, (10, 60))).unwrap();
        assert_eq!((scale.total(&[Some(0); 10]), scale.total(&[Some(5); 10])), (Ok(10), Ok(60)));
        let range = NoScale::Range { least: 10, most: 60, found_least: 0, found_most: 60 };
        assert_eq!(Scale::read(&own(0, (10, 60))), Err(range), "items from 0 instead of 1");
        let unlicensed = own(1, (10, 60)).replace("licence 7", " ");
        assert_eq!(Scale::read(&unlicensed), Err(NoScale::NoRights));
        let beyond = format!("{}[[cut_off]]\nwhom = \"all\"\nfrom = 61\n", own(1, (10, 60)));
        assert_eq!(Scale::read(&beyond), Err(NoScale::CutOff));
        assert_eq!(
            Scale::read(&own(1, (10, 60)).replace("\"q\"", "\"\"")),
            Err(NoScale::Text("a question or an answer"))
        );
        assert!(matches!(Scale::read("id = 7"), Err(NoScale::Broken(_))));
        assert_eq!(Scale::read(&"#".repeat(LONGEST + 1)), Err(NoScale::Text("the file")));
    }

    /// The same file is held against the browser's script (`web/e2e/scales.spec.ts`).
    #[test]
    fn known_answers_come_to_their_totals_here_as_on_a_device() {
        let known: Value = serde_json::from_str(include_str!("../data/scales.json")).unwrap();
        let all = known["scales"].as_array().unwrap();
        assert_eq!(
            Scale::from_json(all[0]["scale"].clone()),
            Scale::audit_c(),
            "the one of the file is the one that is shipped"
        );
        for one in all {
            let scale = Scale::from_json(one["scale"].clone()).unwrap();
            let cases = one["cases"].as_array().unwrap();
            assert!(cases.len() > 3);
            for case in cases {
                let answers: Vec<Option<usize>> = serde_json::from_value(case["answers"].clone()).unwrap();
                let comes_to = match scale.total(&answers) {
                    Ok(total) => serde_json::json!({ "total": total }),
                    Err(NoTotal::Missing(number)) => serde_json::json!({ "missing": number }),
                    Err(NoTotal::NoSuchAnswer(number)) => serde_json::json!({ "strange": number }),
                    Err(NoTotal::Count) => serde_json::json!({ "strange": 0 }),
                };
                assert_eq!(comes_to, case["is"], "{} {answers:?}", scale.id());
            }
        }
    }

    #[test]
    fn what_was_filled_in_is_told_with_and_without_its_answers() {
        let when = ("2026-11-26T15:00:00Z".parse().unwrap(), jiff::civil::date(2026, 11, 26));
        let scale = Scale::audit_c().unwrap();
        let filled = Filled::new(scale.clone(), vec![Some(1), Some(2), Some(0)], when).unwrap();
        assert_eq!(filled.total_told()["total"], 3);
        assert_eq!(filled.total_told()["possible"], "0 to 12");
        assert!(!filled.total_told().to_string().contains("Monthly"), "a total tells no answer");
        let told = filled.told();
        assert_eq!(told["answers"][1], json!({ scale.items[1].text.clone(): "5 or 6 (2)" }));
        assert_eq!(told["id"]["points"], json!([1, 2, 0]));
        let never = Filled::new(scale.clone(), vec![Some(0), None, None], when).unwrap();
        assert_eq!(
            never.told()["id"]["points"],
            json!([0, null, null]),
            "what was not answered is not made up"
        );
        let again: Filled = serde_json::from_value(serde_json::to_value(&never).unwrap()).unwrap();
        assert_eq!(again, never);
        assert_eq!(Filled::new(scale, vec![None; 3], when), Err(NoTotal::Missing(1)));
    }

    #[test]
    fn a_scale_that_was_sent_is_looked_at_like_a_file() {
        let json = serde_json::to_value(Scale::read(&own(1, (10, 60))).unwrap()).unwrap();
        assert!(Scale::from_json(json.clone()).is_ok());
        let mut unlicensed = json.clone();
        unlicensed["rights"] = "".into();
        assert_eq!(Scale::from_json(unlicensed), Err(NoScale::NoRights));
        let mut forged = json;
        forged["most"] = 61.into();
        assert!(matches!(Scale::from_json(forged), Err(NoScale::Range { .. })));
        assert!(matches!(Scale::from_json(Value::Null), Err(NoScale::Broken(_))));
    }

    proptest! {
        #[test]
        fn a_total_is_always_within_the_range(answers in prop::collection::vec(prop::option::of(0_usize..7), 0..12)) {
            for scale in [Scale::audit_c().unwrap(), Scale::read(&own(1, (10, 60))).unwrap()] {
                if let Ok(total) = scale.total(&answers) {
                    prop_assert!((scale.range().0..=scale.range().1).contains(&total));
                }
            }
        }
    }
}
