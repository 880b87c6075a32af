//! How each paper was when it was last written: the log says it, and no paper is read without asking.
//!
//! Every line tells which papers it wrote, each by a mark that follows from the whole of the paper under the clinic's key.
//! So whoever can write to the database and has not got the key can put no older version of a paper in its place, take
//! none away and bring none back: it no longer is what the last line says. A house goes through the log once at its start
//! and follows it from then on, its own lines and those of another program on the same clinic alike.
//!
//! Papers that lay there before lines said so are taken as they are found, once ([`House::take_stock`]).

use std::collections::HashMap;

use anyhow::Context as _;
use privacy::chain::{Head, LogKey, Mac, Row};
use serde::{Deserialize, Serialize};
use store::{ClinicChange as Change, ClinicRecord as Record, ClinicWhich as Which, LogLine};
use thiserror::Error;
use tokio::sync::Mutex;

use super::{
    house::House,
    log::{Entry, What},
};

/// How often papers are read anew while others are being written.
const TRIES: u8 = 20;

/// What a line says of a paper that it wrote or took away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Wrote {
    pub(super) id: Box<str>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    kind: Box<str>,
    #[serde(default, skip_serializing_if = "str::is_empty")]
    owner: Box<str>,
    /// What follows from the whole of it; nothing where it was taken away.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) mark: Option<Box<str>>,
}

/// What a line says of papers. Whatever else it says need not be known: a later program may say more.
#[derive(Deserialize)]
pub(super) struct Line {
    what: Box<str>,
    #[serde(default)]
    pub(super) papers: Vec<Wrote>,
}

/// Some papers do not open, or are not what the log says. What rests on all of them being known is not done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("papers of the clinic do not open, or are not what the log says")]
pub(super) struct Shut;

/// Where the log was read to, and how each paper was then.
pub(super) struct States {
    key: LogKey,
    read: Mutex<Read>,
}

struct Read {
    at: Head,
    papers: HashMap<Box<str>, State>,
    stock_taken: bool,
}

struct State {
    kind: Box<str>,
    owner: Box<str>,
    mark: Box<str>,
}

/// Papers that are what the log says, and how many are not or are gone.
pub(super) struct Sound {
    pub(super) records: Vec<Record>,
    pub(super) shut: usize,
}

impl Wrote {
    /// What is to be said of a paper as it lies there.
    pub(super) fn of(key: &LogKey, record: &Record) -> Self {
        Self {
            id: record.id.clone(),
            kind: record.kind.clone(),
            owner: record.owner.clone(),
            mark: Some(mark(key, record)),
        }
    }

    /// It was taken away.
    pub(super) fn removed(id: &str) -> Self {
        Self { id: id.into(), kind: "".into(), owner: "".into(), mark: None }
    }
}

impl Line {
    /// Does it say how all papers were found?
    pub(super) fn takes_stock(&self) -> bool {
        *self.what == *What::StockTaken.word()
    }
}

/// What follows from the whole of a paper.
pub(super) fn mark(key: &LogKey, record: &Record) -> Box<str> {
    let row = Row::new().text(&record.kind).text(&record.id).text(&record.owner);
    key.mark(&row.text(&record.version).bytes(&record.sealed)).to_string().into()
}

impl States {
    /// Before the first line.
    pub(super) fn new(key: LogKey) -> Self {
        let read = Read { at: key.empty(), papers: HashMap::new(), stock_taken: false };
        Self { key, read: Mutex::new(read) }
    }
}

impl House {
    /// The papers as they lie there, but for those that are not what the log says.
    pub(super) async fn sound(&self, which: Which<'_>) -> anyhow::Result<Sound> {
        for _ in 0..TRIES {
            let found = self.store.papers(which).await?;
            let read = self.read_to(found.line).await?;
            let sound = read.judge(&self.states.key, which, found.papers);
            // Where the log was read further than that, they may have been changed by what was read.
            if sound.shut == 0 || read.at.number == u64::try_from(found.line)? {
                return Ok(sound);
            }
        }
        Err(Shut.into())
    }

    /// Reads the log on, at least to this line.
    async fn read_to(&self, line: i64) -> anyhow::Result<tokio::sync::MutexGuard<'_, Read>> {
        let mut read = self.states.read.lock().await;
        let at = i64::try_from(read.at.number)?;
        if at < line {
            let mut done = Ok(());
            self.store
                .each_line(at, |line| {
                    if done.is_ok() {
                        done = read.take(self, &line);
                    }
                })
                .await?;
            done?;
        }
        Ok(read)
    }

    /// Does the log up to this line go on from what was read of it?
    pub(super) async fn follows(&self, line: i64) -> anyhow::Result<()> {
        self.read_to(line).await.map(drop)
    }

    /// Goes through the log, and takes stock where nobody has.
    pub(super) async fn take_stock(&self) -> anyhow::Result<()> {
        for _ in 0..TRIES {
            let end = self.store.log_head().await?.number;
            let read = self.read_to(end).await;
            let read =
                read.context("the clinic's log was changed; `homegroup clinic verify-log` says where")?;
            if read.stock_taken {
                return Ok(());
            }
            drop(read);
            match self.write_stock().await {
                // Another program wrote just now.
                Err(error) if super::house::is_stale(&error) => {}
                done => return done,
            }
        }
        Err(super::house::stale())
    }

    /// A line that has every paper as it is found.
    async fn write_stock(&self) -> anyhow::Result<()> {
        let found = self.store.papers(Which::All).await?.papers;
        let stand: Vec<Change<'_>> =
            found.iter().map(|record| Change::Stands(&record.id, &record.version)).collect();
        let mut entry = Entry::new("", "", What::StockTaken, self.now());
        entry.papers = found.iter().map(|record| Wrote::of(&self.states.key, record)).collect();
        self.write(&entry, &stand).await
    }

    /// What follows from a paper that is about to be written.
    pub(super) fn wrote(&self, record: &Record) -> Wrote {
        Wrote::of(&self.states.key, record)
    }

    /// What a line says of papers.
    pub(super) fn papers_of(&self, sealed: &[u8]) -> Option<Line> {
        serde_json::from_slice(&self.open_sealed_line(sealed)?).ok()
    }
}

impl Read {
    /// Takes in the next line; refuses one that is not bound to what was read.
    fn take(&mut self, house: &House, line: &LogLine) -> anyhow::Result<()> {
        let next = house.states.key.link(&self.at, &Row::new().bytes(&line.sealed));
        let bound = line.mac.parse::<Mac>().is_ok_and(|mac| mac == next.mac);
        let said = house.papers_of(&line.sealed);
        let bound = bound && next.number == u64::try_from(line.number)? && !house.head.contradicts(&next);
        let (true, Some(said)) = (bound, said) else {
            return Err(Shut.into());
        };
        self.at = next;
        self.stock_taken |= said.takes_stock();
        for wrote in said.papers {
            match wrote.mark {
                Some(mark) => {
                    let state = State { kind: wrote.kind, owner: wrote.owner, mark };
                    self.papers.insert(wrote.id, state);
                }
                None => drop(self.papers.remove(&wrote.id)),
            }
        }
        Ok(())
    }

    /// Leaves out what is not as it was last written. What is gone counts as well.
    fn judge(&self, key: &LogKey, which: Which<'_>, found: Vec<Record>) -> Sound {
        let all = found.len();
        let is = |record: &Record| {
            self.papers.get(&record.id).is_some_and(|state| *state.mark == *mark(key, record))
        };
        let records: Vec<Record> = found.into_iter().filter(is).collect();
        let gone = match which {
            Which::One(id) => usize::from(self.papers.contains_key(id) && all == 0),
            _ => self.meant(which).saturating_sub(records.len()),
        };
        // What was put in counts, and what stands in another's place counts once.
        Sound { shut: gone.max(all - records.len()), records }
    }

    /// How many papers there must be.
    fn meant(&self, which: Which<'_>) -> usize {
        match which {
            Which::One(id) => usize::from(self.papers.contains_key(id)),
            Which::Of(kind, owner) => {
                let is = |state: &&State| *state.kind == *kind && *state.owner == *owner;
                self.papers.values().filter(is).count()
            }
            Which::Kind(kind) => self.papers.values().filter(|state| *state.kind == *kind).count(),
            Which::All => self.papers.len(),
        }
    }
}
