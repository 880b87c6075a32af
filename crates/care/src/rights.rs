//! What clients may ask for, and by which day: restrictions (42 CFR 2.26), complaints (2.4), access and amendment
//! (45 CFR 164.524, 164.526), and the days after a breach (2.16(b); GDPR Art. 33).
//!
//! Nothing else takes a complaint as an argument: no consent, plan or right can depend on one.

use std::collections::BTreeSet;

use jiff::{Timestamp, ToSpan, civil::Date};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    consent::{Information, Purpose, Recipient},
    words::{blank, fits, folded},
};

/// The most characters of what a client writes.
const LONGEST: usize = 4_000;

/// What became of a request to keep something back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// Nobody answered yet. Until then it is kept to.
    Waiting,
    /// Agreed, on that day.
    Agreed(Date),
    /// Not agreed, on that day, and why.
    Declined(Date, String),
    /// Ended on that day: the client asked for it, or was told.
    Ended(Date),
}

/// A client's request that something be kept back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restriction {
    /// When it was asked for.
    pub asked: Date,
    /// What.
    pub information: BTreeSet<Information>,
    /// From whom; from everybody, where it names nobody.
    pub from: Vec<Recipient>,
    /// Did somebody pay for it in full who is not the health plan? Then a request to keep it from a health plan for
    /// payment or operations must be agreed to.
    pub paid_in_full: bool,
    answer: Answer,
}

/// A request that cannot be declined.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CannotDecline {
    /// It was paid for in full by somebody else.
    #[error("this was paid for in full without the health plan; the request must be agreed to (42 CFR 2.26)")]
    PaidInFull,
    /// No reason was given.
    #[error("say why")]
    NoReason,
}

impl Restriction {
    /// A request. It is kept to from now on, until somebody answers.
    #[must_use]
    pub fn asked(
        asked: Date,
        information: BTreeSet<Information>,
        from: Vec<Recipient>,
        paid_in_full: bool,
    ) -> Self {
        Self { asked, information, from, paid_in_full, answer: Answer::Waiting }
    }

    /// What became of it.
    #[must_use]
    pub fn answer(&self) -> &Answer {
        &self.answer
    }

    /// Agrees.
    pub fn agree(&mut self, day: Date) {
        self.answer = Answer::Agreed(day);
    }

    /// Does not agree.
    ///
    /// # Errors
    /// When it must be agreed to, or no reason is given.
    pub fn decline(&mut self, day: Date, why: &str) -> Result<(), CannotDecline> {
        if self.paid_in_full {
            return Err(CannotDecline::PaidInFull);
        }
        if blank(why) || !fits(why, LONGEST) {
            return Err(CannotDecline::NoReason);
        }
        self.answer = Answer::Declined(day, why.trim().to_owned());
        Ok(())
    }

    /// Ends it.
    pub fn end(&mut self, day: Date) {
        self.answer = Answer::Ended(day);
    }

    /// Does it keep this back from them?
    #[must_use]
    pub fn forbids(&self, kind: Information, to: &Recipient, purpose: &Purpose) -> bool {
        let held = matches!(self.answer, Answer::Waiting | Answer::Agreed(_));
        // Paid in full, it is about payment and operations alone.
        let meant = !self.paid_in_full || matches!(purpose, Purpose::Payment | Purpose::Operations);
        let from =
            self.from.is_empty() || self.from.iter().any(|one| folded(one.name()) == folded(to.name()));
        // Whoever reads the answers reads the total.
        let total = kind == Information::ScaleAnswers && self.information.contains(&Information::Scales);
        held && meant && from && (total || self.information.contains(&kind))
    }
}

/// To whom a complaint goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ComplainedTo {
    /// To the clinic.
    Clinic,
    /// To the Secretary of Health and Human Services; the clinic knows of it.
    Secretary,
}

/// A complaint. It is kept, answered, and changes nothing about anything else.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Complaint {
    /// When it came.
    pub received: Date,
    /// To whom.
    pub to: ComplainedTo,
    text: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answered: Option<Date>,
}

/// A complaint with nothing in it, or far too much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a complaint has between one and {LONGEST} characters")]
pub struct NoComplaint;

impl Complaint {
    /// A complaint. Nobody need say who they are.
    ///
    /// # Errors
    /// When nothing is said.
    pub fn new(received: Date, to: ComplainedTo, text: &str) -> Result<Self, NoComplaint> {
        if blank(text) || !fits(text, LONGEST) {
            return Err(NoComplaint);
        }
        Ok(Self { received, to, text: text.trim().to_owned(), answered: None })
    }

    /// What it says.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// When it was answered.
    #[must_use]
    pub fn answered(&self) -> Option<Date> {
        self.answered
    }

    /// It was answered. The first day stays.
    pub fn answer(&mut self, day: Date) {
        self.answered.get_or_insert(day);
    }
}

/// What a client can ask for that has a day by which it must be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// A copy of everything (45 CFR 164.524; GDPR Art. 15, 20).
    Access,
    /// A correction (45 CFR 164.526).
    Amendment,
    /// The account of disclosures (2.25; 45 CFR 164.528).
    Accounting,
    /// An intermediary's list (2.24).
    IntermediaryList,
}

impl Asked {
    /// The last day to answer.
    #[must_use]
    pub fn due(self, received: Date) -> Date {
        let days = match self {
            Self::Access | Self::IntermediaryList => 30,
            Self::Amendment | Self::Accounting => 60,
        };
        received.checked_add(i64::from(days).days()).unwrap_or(received)
    }
}

/// From how many people on the Department (and, in one state, the media) must be told together with them.
const MANY: u32 = 500;

/// A breach, and by when who must be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Breach {
    /// When it was discovered.
    pub discovered: Timestamp,
    /// The day, at the clinic.
    pub day: Date,
    /// How many people it is about.
    pub people: u32,
    /// How many of them live in the one state or area with the most.
    pub in_one_state: u32,
}

/// By when who must be told after a breach. "Without unreasonable delay" goes before every one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BreachDays {
    /// The people themselves (45 CFR 164.404).
    pub people: Date,
    /// The Department (164.408).
    pub department: Date,
    /// The media, where there are more than 500 in one state (164.406).
    pub media: Option<Date>,
    /// A supervisory authority, where the GDPR applies (Art. 33).
    pub authority: Timestamp,
}

impl Breach {
    /// By when who must be told.
    #[must_use]
    pub fn days(&self) -> BreachDays {
        let after = |day: Date, days: i64| day.checked_add(days.days()).unwrap_or(day);
        let sixty = after(self.day, 60);
        let end_of_year = self.day.last_of_year();
        BreachDays {
            people: sixty,
            department: if self.people >= MANY { sixty } else { after(end_of_year, 60) },
            media: (self.in_one_state > MANY).then_some(sixty),
            authority: self.discovered.checked_add(72.hours()).unwrap_or(self.discovered),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn asked() -> Restriction {
        let plan = Recipient::Organisation { name: "Blue Hill Health Plan".into(), hipaa: true };
        Restriction::asked(date(2026, 11, 2), [Information::Summary].into(), vec![plan], false)
    }

    #[test]
    fn p2_18_whoever_keeps_totals_back_keeps_the_answers_back_as_well() {
        let plan = Recipient::Organisation { name: "Blue Hill Health Plan".into(), hipaa: true };
        for (kept, totals, answers) in
            [(Information::Scales, true, true), (Information::ScaleAnswers, false, true)]
        {
            let asked = Restriction::asked(date(2026, 11, 26), [kept].into(), vec![], false);
            let forbids = |kind| asked.forbids(kind, &plan, &Purpose::Treatment);
            assert_eq!((forbids(Information::Scales), forbids(Information::ScaleAnswers)), (totals, answers));
        }
    }

    #[test]
    fn p2_18_a_restriction_is_kept_to_until_it_is_declined_or_ends() {
        let mut asked = asked();
        let plan = Recipient::Organisation { name: "blue hill  health plan".into(), hipaa: true };
        let other = Recipient::Person("Somebody else".into());
        let forbids =
            |one: &Restriction, to: &Recipient| one.forbids(Information::Summary, to, &Purpose::Payment);
        assert!(forbids(&asked, &plan) && !forbids(&asked, &other));
        assert!(!asked.forbids(Information::Plan, &plan, &Purpose::Payment));
        asked.agree(date(2026, 11, 3));
        assert!(forbids(&asked, &plan));
        asked.end(date(2026, 11, 9));
        assert!(!forbids(&asked, &plan));
        assert_eq!(asked.decline(date(2026, 11, 9), " "), Err(CannotDecline::NoReason));
        asked.decline(date(2026, 11, 9), "we cannot bill without it").unwrap();
        assert!(!forbids(&asked, &plan));
        asked.from.clear();
        asked.agree(date(2026, 11, 10));
        assert!(forbids(&asked, &other), "where it names nobody, it is meant for everybody");
    }

    #[test]
    fn p2_18_what_was_paid_in_full_cannot_be_declined() {
        let mut asked = asked();
        asked.paid_in_full = true;
        assert_eq!(asked.decline(date(2026, 11, 9), "no"), Err(CannotDecline::PaidInFull));
        let plan = asked.from[0].clone();
        assert!(asked.forbids(Information::Summary, &plan, &Purpose::Operations));
        assert!(!asked.forbids(Information::Summary, &plan, &Purpose::Treatment));
    }

    #[test]
    fn p2_18_a_complaint_is_recorded_and_answered_once() {
        assert_eq!(Complaint::new(date(2026, 11, 2), ComplainedTo::Clinic, " \n"), Err(NoComplaint));
        let mut one =
            Complaint::new(date(2026, 11, 2), ComplainedTo::Secretary, " They told my sister. ").unwrap();
        one.answer(date(2026, 11, 3));
        one.answer(date(2026, 11, 9));
        assert_eq!((one.text(), one.answered()), ("They told my sister.", Some(date(2026, 11, 3))));
    }

    #[test]
    fn h_4_requests_have_a_last_day() {
        let received = date(2026, 12, 15);
        assert_eq!(Asked::Access.due(received), date(2027, 1, 14));
        assert_eq!(Asked::IntermediaryList.due(received), date(2027, 1, 14));
        assert_eq!(Asked::Amendment.due(received), date(2027, 2, 13));
        assert_eq!(Asked::Accounting.due(received), date(2027, 2, 13));
    }

    fn breach(people: u32, in_one_state: u32) -> BreachDays {
        let noon = date(2026, 11, 26).at(12, 0, 0, 0).in_tz("UTC").unwrap();
        Breach { discovered: noon.timestamp(), day: noon.date(), people, in_one_state }.days()
    }

    #[test]
    fn p2_12_after_a_breach_the_days_run() {
        let few = breach(499, 499);
        assert_eq!((few.people, few.department, few.media), (date(2027, 1, 25), date(2027, 3, 1), None));
        let many = breach(500, 500);
        assert_eq!((many.department, many.media), (date(2027, 1, 25), None));
        assert_eq!(breach(900, 501).media, Some(date(2027, 1, 25)));
    }

    #[test]
    fn g_4_an_authority_is_told_within_72_hours() {
        assert_eq!(breach(1, 1).authority.to_string(), "2026-11-29T12:00:00Z");
    }
}
