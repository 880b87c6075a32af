//! Looking through all of the log, and at every paper whether it is what the last line says that wrote it.

use std::{collections::HashMap, path::Path};

use privacy::ClinicKey;
use privacy::chain::{Flaw, Link, LogKey, Number, Row, Walk};
use serde_json::from_slice;
use store::{ClinicRecord as Record, ClinicStore, LogLine};
use thiserror::Error;

use super::{HEAD_FILE, read_head};
use crate::clinic::{
    house,
    states::{self, mark},
};

/// What looking through the log found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Every line is as it was written, and so is every paper.
    Whole {
        /// How many lines.
        lines: u64,
        /// How many papers.
        papers: usize,
        /// How many of them lay there before lines said which papers they wrote: those were taken as they were found.
        found: usize,
    },
    /// A line is not.
    Broken(Flaw),
    /// Every line is, and these papers are not.
    Papers(Vec<Wrong>),
}

/// A paper that is not what the log says. Lines are numbered; nobody is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Error)]
pub(crate) enum Wrong {
    /// It was written by `last`, and is what `older` wrote.
    #[error("the paper that line {last} wrote was put back to what line {older} wrote")]
    PutBack {
        /// The line that wrote it last.
        last: u64,
        /// The line that wrote what lies there now.
        older: u64,
    },
    /// It is what no line wrote.
    #[error("the paper that line {0} wrote was changed without a line")]
    Changed(u64),
    /// It is gone.
    #[error("the paper that line {0} wrote is gone without a line")]
    Gone(u64),
    /// It is there again.
    #[error("the paper that line {0} took away is there again")]
    BackAgain(u64),
    /// No line knows it.
    #[error("there is a paper that no line wrote")]
    Unknown,
}

/// What lines say of one paper: their numbers, and the mark of what they wrote.
type History = Vec<(u64, Option<Box<str>>)>;

/// Going through the log of a clinic.
struct Search<'k> {
    key: &'k ClinicKey,
    log: &'k LogKey,
    walk: Walk<'k>,
    found: Result<(), Flaw>,
    /// Where stock was taken.
    stock: Option<u64>,
    papers: HashMap<Box<str>, History>,
    seen: usize,
    /// How many lay there before lines said what they wrote.
    before: usize,
    wrong: Vec<Wrong>,
}

/// Looks through the whole log of the clinic in this folder, and at all its papers.
pub(crate) async fn verify(store: &ClinicStore, folder: &Path) -> anyhow::Result<Verdict> {
    let key = house::clinic_key(folder)?;
    let log = key.log();
    let walk = match Walk::new(&log, read_head(&folder.join(HEAD_FILE))?) {
        Ok(walk) => walk,
        Err(flaw) => return Ok(Verdict::Broken(flaw)),
    };
    let search = Search {
        key: &key,
        log: &log,
        walk,
        found: Ok(()),
        stock: None,
        papers: HashMap::new(),
        seen: 0,
        before: 0,
        wrong: Vec::new(),
    };
    let search = std::cell::RefCell::new(search);
    store
        .each_line_and_paper(
            |line| search.borrow_mut().line(&line),
            |paper| search.borrow_mut().paper(&paper),
        )
        .await?;
    Ok(search.into_inner().verdict())
}

impl Search<'_> {
    fn line(&mut self, line: &LogLine) {
        if self.found.is_ok() {
            self.found = self.step(line);
        }
    }

    fn step(&mut self, line: &LogLine) -> Result<(), Flaw> {
        let number = u64::try_from(line.number).unwrap_or_default();
        let changed = Flaw::Changed { number };
        let mac = line.mac.parse().map_err(|_| changed)?;
        let place = Number::new(number).ok_or(Flaw::Misplaced { number })?;
        self.walk.step(&Link { number: place, row: Row::new().bytes(&line.sealed), mac })?;
        let plain = house::open_line(self.key, &line.sealed).ok_or(changed)?;
        let said: states::Line = from_slice(&plain).map_err(|_| changed)?;
        if said.takes_stock() {
            self.stock = self.stock.or(Some(number));
        }
        for wrote in said.papers {
            self.papers.entry(wrote.id).or_default().push((number, wrote.mark));
        }
        Ok(())
    }

    fn paper(&mut self, paper: &Record) {
        self.seen += 1;
        let Some(history) = self.papers.remove(&paper.id) else {
            match self.stock {
                Some(_) => self.wrong.push(Wrong::Unknown),
                None => self.before += 1,
            }
            return;
        };
        let is = mark(self.log, paper);
        let wrote = |(_, mark): &&(u64, Option<Box<str>>)| mark.as_ref() == Some(&is);
        match (history.last(), history.iter().rev().find(wrote)) {
            (Some((last, Some(mark))), _) if *mark == is => {
                self.before += usize::from(self.stock == Some(*last));
            }
            (Some((last, Some(_))), Some((older, _))) => {
                self.wrong.push(Wrong::PutBack { last: *last, older: *older });
            }
            (Some((last, Some(_))), None) => self.wrong.push(Wrong::Changed(*last)),
            (Some((last, None)), _) => self.wrong.push(Wrong::BackAgain(*last)),
            (None, _) => self.wrong.push(Wrong::Unknown),
        }
    }

    fn verdict(self) -> Verdict {
        let Self { walk, found, papers, seen, before, mut wrong, .. } = self;
        let lines = match found.and_then(|()| walk.end()) {
            Ok(head) => head.number,
            Err(flaw) => return Verdict::Broken(flaw),
        };
        let gone = papers.into_values().filter_map(|history| history.last().cloned());
        wrong.extend(gone.filter_map(|(last, mark)| mark.map(|_| Wrong::Gone(last))));
        wrong.sort();
        match wrong.is_empty() {
            true => Verdict::Whole { lines, papers: seen, found: before },
            false => Verdict::Papers(wrong),
        }
    }
}
