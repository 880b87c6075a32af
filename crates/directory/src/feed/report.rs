//! What reading a list found out: how many rows became meetings, and everything that was mended or refused.
//!
//! One rule for the counts: a row is *rejected* when no meeting came of it, *repaired* when a meeting came of it and
//! at least one remark was made about the row, *accepted* when there was nothing to say. Every row is exactly one of
//! the three. Remarks about the file as a whole have no row and count for none.
//!
//! A message may quote what the list says about times, places, types and links; it never holds a person's name, an
//! e-mail address or a telephone number.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// How a list fared. It serialises as `{"rows":N,"accepted":N,"repaired":N,"rejected":N,"problems":[…]}`, and
/// `accepted + repaired + rejected == rows` always.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Rows found in the list, whatever became of them.
    pub rows: usize,
    /// Rows taken as they are.
    pub accepted: usize,
    /// Rows taken with at least one remark.
    pub repaired: usize,
    /// Rows of which no meeting came.
    pub rejected: usize,
    /// All remarks: those about the file first, then in the order of the rows.
    pub problems: Vec<Problem>,
}

/// One thing that was mended, refused or is worth saying.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Problem {
    /// Which row, counted from 0 without the header of a table; `None` for the file as a whole.
    pub row: Option<usize>,
    /// The field meant, by its Meeting Guide name; empty where it is the row or the file itself.
    pub field: Cow<'static, str>,
    /// What it is, in kebab-case: stable, for programs to count by.
    pub kind: Cow<'static, str>,
    /// What was found and what was done, for people.
    pub message: Cow<'static, str>,
}

/// A remark while a row is being read, before it is known where it belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Remark {
    field: Cow<'static, str>,
    kind: &'static str,
    message: Cow<'static, str>,
}

impl Remark {
    /// `field` is the Meeting Guide name or empty, `kind` kebab-case.
    pub(super) fn new(
        field: impl Into<Cow<'static, str>>,
        kind: &'static str,
        message: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { field: field.into(), kind, message: message.into() }
    }

    fn about(self, row: Option<usize>) -> Problem {
        Problem { row, field: self.field, kind: Cow::Borrowed(self.kind), message: self.message }
    }
}

/// The remarks about one row, or about the file.
#[derive(Debug, Default)]
pub(super) struct Notes(Vec<Remark>);

impl Notes {
    /// So many remarks about one row tell nobody more; the rest are left out.
    const MOST: usize = 40;

    /// Adds a remark; the arguments are those of [`Remark::new`].
    pub(super) fn add(
        &mut self,
        field: impl Into<Cow<'static, str>>,
        kind: &'static str,
        message: impl Into<Cow<'static, str>>,
    ) {
        if self.0.len() < Self::MOST {
            self.0.push(Remark::new(field, kind, message));
        }
    }

    /// Was there nothing to say?
    #[cfg(test)]
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What became of the rows so far.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    /// Remarks by row, in any order until the end.
    problems: Vec<Problem>,
    /// For every row: was it taken?
    taken: Vec<bool>,
}

impl Ledger {
    /// Remarks about the file as a whole.
    pub(super) fn file(&mut self, notes: Notes) {
        self.problems.extend(notes.0.into_iter().map(|remark| remark.about(None)));
    }

    /// The next row became a meeting; returns its number.
    pub(super) fn taken(&mut self, notes: Notes) -> usize {
        self.next(true, notes)
    }

    /// No meeting came of the next row.
    pub(super) fn rejected(&mut self, why: Remark, mut notes: Notes) {
        notes.0.push(why);
        self.next(false, notes);
    }

    /// Something more about a row already seen.
    pub(super) fn also(&mut self, row: usize, remark: Remark) {
        self.problems.push(remark.about(Some(row)));
    }

    /// How many rows there were so far.
    pub(super) fn rows(&self) -> usize {
        self.taken.len()
    }

    fn next(&mut self, taken: bool, notes: Notes) -> usize {
        let row = self.taken.len();
        self.problems.extend(notes.0.into_iter().map(|remark| remark.about(Some(row))));
        self.taken.push(taken);
        row
    }

    /// Counts and sorts.
    pub(super) fn report(mut self) -> Report {
        self.problems.sort_by_key(|problem| problem.row);
        let mut noted = vec![false; self.taken.len()];
        for row in self.problems.iter().filter_map(|problem| problem.row) {
            noted[row] = true;
        }
        let mut report = Report { rows: self.taken.len(), problems: self.problems, ..Report::default() };
        for (taken, noted) in self.taken.into_iter().zip(noted) {
            *match (taken, noted) {
                (false, _) => &mut report.rejected,
                (true, true) => &mut report.repaired,
                (true, false) => &mut report.accepted,
            } += 1;
        }
        report
    }
}
