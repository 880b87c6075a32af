//! Who of a clinic's staff may do what with which record: each sees what their work needs, and no more.
//!
//! [`Permit::ask`] is the only way to a [`Permit`], and every permit is a line for the log, reading as well as writing.
//! Where somebody may break the glass, [`Permit::break_glass`] wants a reason. Some things nobody may see, whatever the
//! reason: what a member keeps for themselves.
//!
//! Being an admin (who invites staff and sets up the clinic) is no role and opens no record.
//!
//! Must not know: who the people are, how they signed in, where the log is kept.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::{
    Now,
    words::{blank, fits},
};

/// The most characters of a reason.
const LONGEST_REASON: usize = 500;

/// What somebody does at the clinic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Works with clients.
    Counsellor,
    /// Looks after the counsellors' work.
    Supervisor,
    /// Keeps records, and answers what clients ask for by right.
    Records,
    /// Finds, screens and calls volunteers.
    VolunteerCoordinator,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 4] =
        [Self::Counsellor, Self::Supervisor, Self::Records, Self::VolunteerCoordinator];
}

/// A kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Record {
    /// Who a client is, and that the notice was given.
    Client,
    /// Consents and their logs.
    Consent,
    /// The plan and the code it goes out with.
    Plan,
    /// What the client chose to show.
    Shown,
    /// Scales filled in at the clinic.
    Scale,
    /// The steps of handing over.
    Handoff,
    /// A counsellor's notes of sessions.
    CounsellingNotes,
    /// Disclosures: making them (writing) and the account of them (reading).
    Disclosure,
    /// Restrictions, complaints, requests for copies and corrections.
    Rights,
    /// The roster of volunteers.
    Volunteer,
    /// Numbers without people.
    Numbers,
    /// The log of who read and wrote what.
    AccessLog,
    /// What a member writes for themselves: journal, Steps, notes on how a meeting fits. It is not in this zone.
    MembersOwn,
}

impl Record {
    /// All of them.
    pub const ALL: [Self; 13] = [
        Self::Client,
        Self::Consent,
        Self::Plan,
        Self::Shown,
        Self::Scale,
        Self::Handoff,
        Self::CounsellingNotes,
        Self::Disclosure,
        Self::Rights,
        Self::Volunteer,
        Self::Numbers,
        Self::AccessLog,
        Self::MembersOwn,
    ];
}

/// What somebody does with a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Act {
    /// Reads it.
    Read,
    /// Makes or changes it.
    Write,
}

/// Whose record it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// Of somebody this person works with.
    Theirs,
    /// Of somebody else, or of no client.
    Others,
}

/// What the rules say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Yes.
    Allowed,
    /// In need, with a reason.
    BreakGlass,
    /// No.
    Refused,
}

/// What the rules say of a role, a record and an act. Each line is what that work needs.
#[must_use]
pub fn verdict(role: Role, record: Record, act: Act, whose: Whose) -> Verdict {
    use Act::{Read, Write};
    use Record as R;
    use Role::{Counsellor, Records, Supervisor, VolunteerCoordinator};
    use Verdict::{Allowed, BreakGlass, Refused};
    match (role, record, act) {
        // What is a member's own is nobody's here.
        (_, R::MembersOwn, _) => Refused,
        // Nobody writes the log, and nobody may be kept from being seen in it.
        (_, R::AccessLog, Write) => Refused,
        (Supervisor | Records, R::AccessLog, Read) => Allowed,
        (Counsellor | VolunteerCoordinator, R::AccessLog, Read) => Refused,

        // A counsellor does the work with their own clients, and in need with another's.
        (
            Counsellor,
            R::Client | R::Consent | R::Plan | R::Scale | R::Handoff | R::Disclosure | R::Rights,
            Read | Write,
        )
        | (Counsellor, R::Shown, Read) => own(whose),
        (Counsellor, R::CounsellingNotes, Read | Write) => match whose {
            Whose::Theirs => Allowed,
            Whose::Others => Refused,
        },
        (Counsellor, R::Volunteer, Read) => Allowed,
        (Counsellor, R::Volunteer, Write) => Refused,
        (Counsellor, R::Numbers, _) => Refused,

        // A supervisor reads how the work goes; what clients say and write only in need.
        (
            Supervisor,
            R::Client | R::Consent | R::Plan | R::Handoff | R::Disclosure | R::Rights | R::Volunteer,
            Read,
        ) => Allowed,
        (Supervisor, R::Shown | R::Scale, Read) => BreakGlass,
        (Supervisor, R::CounsellingNotes, Read | Write) => Refused,
        (Supervisor, R::Rights, Write) => Allowed,
        (Supervisor, R::Client | R::Consent | R::Plan | R::Handoff, Write) => BreakGlass,
        (Supervisor, R::Scale | R::Disclosure | R::Volunteer, Write) => Refused,
        (Supervisor, R::Numbers, Read) => Allowed,

        // Records keeps papers and answers requests; it does not read what was said in treatment.
        (Records, R::Client | R::Consent | R::Disclosure | R::Rights, Read | Write) => Allowed,
        (Records, R::Plan | R::Scale | R::Handoff | R::Shown, Read) => BreakGlass,
        (Records, R::Plan | R::Scale | R::Handoff, Write) => Refused,
        (Records, R::CounsellingNotes | R::Volunteer | R::Numbers, _) => Refused,

        // Whoever calls volunteers needs the step that is open, under an alias, and no more.
        (VolunteerCoordinator, R::Volunteer, Read | Write) => Allowed,
        (VolunteerCoordinator, R::Handoff, Read) => Allowed,
        (VolunteerCoordinator, R::Handoff, Write) => own(whose),
        (
            VolunteerCoordinator,
            R::Client
            | R::Consent
            | R::Plan
            | R::Shown
            | R::Scale
            | R::CounsellingNotes
            | R::Disclosure
            | R::Rights
            | R::Numbers,
            _,
        ) => Refused,

        // What a client shows is theirs to write, and numbers are counted, not written.
        (_, R::Shown | R::Numbers, Write) => Refused,
    }
}

fn own(whose: Whose) -> Verdict {
    match whose {
        Whose::Theirs => Verdict::Allowed,
        Whose::Others => Verdict::BreakGlass,
    }
}

/// A line of the log: who did what with which record, when, and why if the glass was broken. Who and whose are ids
/// that only the clinic's own database can read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LogLine {
    /// When.
    pub at: Timestamp,
    /// In which role.
    pub role: Role,
    /// What.
    pub record: Record,
    /// Read or written.
    pub act: Act,
    /// The reason, where the glass was broken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

/// Leave to do one thing. It is a line of the log at the same time.
#[derive(Debug, PartialEq, Eq)]
#[must_use = "a permit is written into the log before anything is read or written"]
pub struct Permit(LogLine);

/// Why there is no permit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Denied {
    /// This work does not need it.
    #[error("your role does not include this (minimum necessary, 45 CFR 164.502(b))")]
    NotYours,
    /// Only in need.
    #[error("this opens only in need: say why; the reason is kept and your supervisor sees it")]
    SayWhy,
}

impl Permit {
    /// Asks for leave.
    ///
    /// # Errors
    /// When the role does not include it, or only in need.
    pub fn ask(role: Role, record: Record, act: Act, whose: Whose, now: &Now) -> Result<Self, Denied> {
        match verdict(role, record, act, whose) {
            Verdict::Allowed => Ok(Self(LogLine { at: now.at(), role, record, act, reason: None })),
            Verdict::BreakGlass => Err(Denied::SayWhy),
            Verdict::Refused => Err(Denied::NotYours),
        }
    }

    /// Asks for leave in need.
    ///
    /// # Errors
    /// When it is not open even in need, or no reason is given.
    pub fn break_glass(
        (role, record, act, whose): (Role, Record, Act, Whose),
        reason: &str,
        now: &Now,
    ) -> Result<Self, Denied> {
        if verdict(role, record, act, whose) == Verdict::Refused {
            return Err(Denied::NotYours);
        }
        if blank(reason) || !fits(reason, LONGEST_REASON) {
            return Err(Denied::SayWhy);
        }
        Ok(Self(LogLine { at: now.at(), role, record, act, reason: Some(reason.trim().to_owned()) }))
    }

    /// The line that is written before the act.
    #[must_use]
    pub fn line(&self) -> &LogLine {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn now() -> Now {
        Now::new(&date(2026, 11, 26).at(9, 0, 0, 0).in_tz("UTC").unwrap(), None).unwrap()
    }

    fn letters(role: Role, record: Record) -> String {
        let letter = |act, whose| match verdict(role, record, act, whose) {
            Verdict::Allowed => 'a',
            Verdict::BreakGlass => 'g',
            Verdict::Refused => '-',
        };
        [
            (Act::Read, Whose::Theirs),
            (Act::Read, Whose::Others),
            (Act::Write, Whose::Theirs),
            (Act::Write, Whose::Others),
        ]
        .map(|(act, whose)| letter(act, whose))
        .iter()
        .collect()
    }

    /// Columns: counsellor, supervisor, records, volunteer coordinator; in each: reads theirs, reads others', writes
    /// theirs, writes others'. a allowed, g only in need, - refused.
    #[test]
    fn h_3_each_role_has_what_its_work_needs() {
        let table = [
            (Record::Client, "agag aagg aaaa ----"),
            (Record::Consent, "agag aagg aaaa ----"),
            (Record::Plan, "agag aagg gg-- ----"),
            (Record::Shown, "ag-- gg-- gg-- ----"),
            (Record::Scale, "agag gg-- gg-- ----"),
            (Record::Handoff, "agag aagg gg-- aaag"),
            (Record::CounsellingNotes, "a-a- ---- ---- ----"),
            (Record::Disclosure, "agag aa-- aaaa ----"),
            (Record::Rights, "agag aaaa aaaa ----"),
            (Record::Volunteer, "aa-- aa-- ---- aaaa"),
            (Record::Numbers, "---- aa-- ---- ----"),
            (Record::AccessLog, "---- aa-- aa-- ----"),
            (Record::MembersOwn, "---- ---- ---- ----"),
        ];
        assert_eq!(table.map(|(record, _)| record), Record::ALL);
        for (record, expected) in table {
            let found = Role::ALL.map(|role| letters(role, record)).join(" ");
            assert_eq!(found, expected, "{record:?}");
        }
    }

    #[test]
    fn h_3_what_a_member_keeps_for_themselves_opens_for_nobody() {
        for role in Role::ALL {
            for act in [Act::Read, Act::Write] {
                let wanted = (role, Record::MembersOwn, act, Whose::Theirs);
                assert_eq!(Permit::break_glass(wanted, "an emergency", &now()), Err(Denied::NotYours));
            }
        }
    }

    #[test]
    fn h_2_every_permit_is_a_line_of_the_log_reads_too() {
        let read = Permit::ask(Role::Counsellor, Record::Plan, Act::Read, Whose::Theirs, &now()).unwrap();
        let line = LogLine {
            at: now().at(),
            role: Role::Counsellor,
            record: Record::Plan,
            act: Act::Read,
            reason: None,
        };
        assert_eq!(read.line(), &line);
    }

    #[test]
    fn h_3_breaking_the_glass_wants_a_reason_and_is_logged() {
        let wanted = (Role::Counsellor, Record::Plan, Act::Read, Whose::Others);
        let asked = Permit::ask(wanted.0, wanted.1, wanted.2, wanted.3, &now());
        assert_eq!(asked, Err(Denied::SayWhy));
        for reason in ["", " \n", &"a".repeat(501)] {
            assert_eq!(Permit::break_glass(wanted, reason, &now()), Err(Denied::SayWhy));
        }
        let permit = Permit::break_glass(wanted, " her counsellor is ill ", &now()).unwrap();
        assert_eq!(permit.line().reason.as_deref(), Some("her counsellor is ill"));
        let notes = (Role::Supervisor, Record::CounsellingNotes, Act::Read, Whose::Others);
        assert_eq!(Permit::break_glass(notes, "curious", &now()), Err(Denied::NotYours));
    }
}
