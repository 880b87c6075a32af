//! Questionnaire and QuestionnaireResponse, and the one scale that is shipped: AUDIT-C.
//!
//! LOINC codes of the panel 72109-2, its three items, its total and its answer lists (LL2179-1, LL2180-9, LL2181-7).
//! A member of the US Core example set uses 68517-2 as first item; that is another question (days with many drinks).

use jiff::Timestamp;
use serde::Serialize;

use super::{
    codes::{Coding, ResponseStatus, loinc},
    elements::{Actor, Head, Kind, Patient},
};

/// The address of the form itself. Not LOINC's own, whose link ids are made by its publisher.
pub(super) const AUDIT_C_URL: &str = "urn:homegroup:questionnaire:audit-c";
/// What LOINC asks to be said wherever its content is used.
const LOINC_NOTICE: &str = "This material contains content from LOINC (http://loinc.org). LOINC is copyright © \
    Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is \
    available at no cost under the license at http://loinc.org/license. LOINC® is a registered United States \
    trademark of Regenstrief Institute, Inc.";
const PANEL: Coding = loinc("72109-2", "Alcohol Use Disorder Identification Test - Consumption [AUDIT-C]");
const TOTAL: Coding = loinc("75626-2", "Total score [AUDIT-C]");
const ORDINAL: &str = "http://hl7.org/fhir/StructureDefinition/ordinalValue";

/// A question and its answers, from no point to four.
pub(super) struct Question {
    pub(super) code: Coding,
    /// Whoever never drinks may leave it out.
    skipped: bool,
    pub(super) answers: [Coding; 5],
}

const NEVER: Coding = loinc("LA6270-8", "Never");

/// The three questions, in their order.
pub(super) const AUDIT_C: [Question; 3] = [
    Question {
        code: loinc("68518-0", "How often do you have a drink containing alcohol"),
        skipped: false,
        answers: [
            NEVER,
            loinc("LA18926-8", "Monthly or less"),
            loinc("LA18927-6", "2-4 times a month"),
            loinc("LA18928-4", "2-3 times a week"),
            loinc("LA18929-2", "4 or more times a week"),
        ],
    },
    Question {
        code: loinc("68519-8", "How many standard drinks containing alcohol do you have on a typical day"),
        skipped: true,
        answers: [
            loinc("LA15694-5", "1 or 2"),
            loinc("LA15695-2", "3 or 4"),
            loinc("LA18930-0", "5 or 6"),
            loinc("LA18931-8", "7 to 9"),
            loinc("LA18932-6", "10 or more"),
        ],
    },
    Question {
        code: loinc("68520-6", "How often do you have 6 or more drinks on 1 occasion"),
        skipped: true,
        answers: [
            NEVER,
            loinc("LA18933-4", "Less than monthly"),
            loinc("LA18876-5", "Monthly"),
            loinc("LA18891-4", "Weekly"),
            loinc("LA18934-2", "Daily or almost daily"),
        ],
    },
];

/// The points of one answer: none to four.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Points(u8);

impl Points {
    /// `None` above four.
    #[must_use]
    pub fn new(points: u8) -> Option<Self> {
        (points <= 4).then_some(Self(points))
    }

    /// As a number.
    #[must_use]
    pub fn number(self) -> u8 {
        self.0
    }

    fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// The form: what each answer was an answer to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Questionnaire {
    #[serde(flatten)]
    head: Head,
    url: &'static str,
    name: &'static str,
    title: &'static str,
    status: PublicationStatus,
    subject_type: [&'static str; 1],
    copyright: &'static str,
    code: [Coding; 1],
    item: Vec<Item>,
}

impl Kind for Questionnaire {
    const NAME: &'static str = "Questionnaire";
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum PublicationStatus {
    Active,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    link_id: &'static str,
    code: [Coding; 1],
    text: &'static str,
    #[serde(flatten)]
    kind: ItemKind,
}

/// A question to choose at, or a number that is counted, not asked.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum ItemKind {
    Choice {
        required: bool,
        #[serde(rename = "answerOption")]
        answer_option: Vec<AnswerOption>,
    },
    Integer {
        #[serde(rename = "readOnly")]
        read_only: bool,
    },
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct AnswerOption {
    extension: [Ordinal; 1],
    value_coding: Coding,
}

/// How many points the answer is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Ordinal {
    url: &'static str,
    value_decimal: usize,
}

impl Questionnaire {
    pub(super) fn audit_c(head: Head) -> Self {
        let mut item: Vec<Item> = AUDIT_C.iter().map(Item::question).collect();
        item.push(Item {
            link_id: TOTAL.code,
            code: [TOTAL],
            text: TOTAL.display,
            kind: ItemKind::Integer { read_only: true },
        });
        Self {
            head,
            url: AUDIT_C_URL,
            name: "AuditC",
            title: "AUDIT-C",
            status: PublicationStatus::Active,
            subject_type: ["Patient"],
            copyright: LOINC_NOTICE,
            code: [PANEL],
            item,
        }
    }
}

impl Item {
    fn question(question: &Question) -> Self {
        let options = question.answers.iter().enumerate().map(|(points, answer)| AnswerOption {
            extension: [Ordinal { url: ORDINAL, value_decimal: points }],
            value_coding: *answer,
        });
        Self {
            link_id: question.code.code,
            code: [question.code],
            text: question.code.display,
            kind: ItemKind::Choice { required: !question.skipped, answer_option: options.collect() },
        }
    }
}

/// The answers.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(super) struct QuestionnaireResponse {
    #[serde(flatten)]
    head: Head,
    questionnaire: &'static str,
    status: ResponseStatus,
    subject: Patient,
    authored: Timestamp,
    /// Who wrote the answers down.
    author: Actor,
    /// Who answered: the scale is a self-report.
    source: Patient,
    item: Vec<ResponseItem>,
}

impl Kind for QuestionnaireResponse {
    const NAME: &'static str = "QuestionnaireResponse";
}

#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct ResponseItem {
    link_id: &'static str,
    text: &'static str,
    answer: [ResponseAnswer; 1],
}

/// `value[x]`: exactly one.
#[derive(Clone, Debug, PartialEq, Serialize)]
enum ResponseAnswer {
    #[serde(rename = "valueCoding")]
    Coding(Coding),
    #[serde(rename = "valueInteger")]
    Integer(u8),
}

impl QuestionnaireResponse {
    pub(super) fn audit_c(
        head: Head,
        subject: Patient,
        author: Actor,
        authored: Timestamp,
        points: [Option<Points>; 3],
    ) -> Self {
        let chosen = AUDIT_C.iter().zip(points).filter_map(|(question, points)| {
            let answer = ResponseAnswer::Coding(question.answers[points?.index()]);
            Some(ResponseItem { link_id: question.code.code, text: question.code.display, answer: [answer] })
        });
        let mut item: Vec<ResponseItem> = chosen.collect();
        let total = points.into_iter().flatten().map(Points::number).sum();
        let answer = [ResponseAnswer::Integer(total)];
        item.push(ResponseItem { link_id: TOTAL.code, text: TOTAL.display, answer });
        let status = ResponseStatus::Completed;
        let source = subject.clone();
        Self { head, questionnaire: AUDIT_C_URL, status, subject, authored, author, source, item }
    }
}

/// The points an answer of this question is, by its code.
pub(super) fn points(link: &str, code: &str) -> Option<Points> {
    let question = AUDIT_C.iter().find(|question| question.code.code == link)?;
    let at = question.answers.iter().position(|answer| answer.code == code)?;
    Points::new(u8::try_from(at).ok()?)
}
