//! The clinic's log: who read and did what, each line bound to the one before under the clinic's key.
//!
//! Whoever can write to the database and has not got the key can add, change or take out nothing unseen. Whoever cuts
//! off its end is found by the end that is noted in a file beside the key. Whoever holds the key and the
//! file can write any log: what is to stand against them belongs on paper or on another machine; docs/compliance.md
//! says so.

//!
//! - `page`: the log for whoever may read it; `verify`: looking through all of it.

mod page;
mod verify;

use std::{
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    sync::Mutex,
};

use anyhow::Context as _;
use jiff::Timestamp;
use privacy::chain::{Head, LogKey, Row};
use serde::{Deserialize, Serialize};
use store::LogHead;

pub(super) use page::routes;
#[cfg(test)]
pub(super) use verify::Wrong;
pub(crate) use verify::{Verdict, verify};

use super::states::Wrote;

/// The file that notes how far the log reached.
const HEAD_FILE: &str = "log.head";

/// A line as it was written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Entry {
    /// Seconds since 1970.
    pub(super) at: i64,
    /// Which member of the staff, by id; empty where it was the program.
    pub(super) who: Box<str>,
    /// As they were called then.
    pub(super) name: Box<str>,
    /// What they did.
    pub(super) what: What,
    /// About whom, by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) client: Option<Box<str>>,
    /// Which paper.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) paper: Option<Box<str>>,
    /// The reason they gave.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) why: Option<Box<str>>,
    /// It was opened by a broken glass.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) in_need: bool,
    /// What it wrote.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) papers: Vec<Wrote>,
}

/// Kinds of lines, and the list of them.
macro_rules! kinds {
    ($($what:ident),* $(,)?) => {
        /// What can be read or done.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub(super) enum What {
            $($what,)*
        }

        impl What {
            /// All of it.
            pub(super) const ALL: &[Self] = &[$(Self::$what,)*];
        }
    };
}

kinds! {
    SignedIn,
    CodeRefused,
    SignedOut,
    Invited,
    Joined,
    StaffChanged,
    StaffRead,
    SettingsChanged,
    LogRead,
    StockTaken,
    ClientsListed,
    Admitted,
    NoticeGiven,
    ClientRead,
    ClientChanged,
    GlassBroken,
    ConsentRead,
    ConsentSigned,
    ConsentRevoked,
    ConsentEnded,
    ConsentChanged,
    PlanRead,
    PlanWritten,
    CodeMade,
    CodeWithdrawn,
    ShownRead,
    DisclosuresRead,
    Disclosed,
    Exported,
    RightsRead,
    RightsWritten,
    HandoffRead,
    HandoffWritten,
    VolunteersRead,
    VolunteerWritten,
    NumbersRead,
    CountedChanged,
    RequestRead,
    RequestWritten,
    BreachRead,
    BreachWritten,
    OrderRead,
    OrderWritten,
    UsedInProceedings,
    MeetingsChosen,
    CircumstancesKept,
    CircumstancesForgotten,
    ScaleRead,
    ScaleWritten,
    ScalesChanged,
}

impl What {
    /// As a line has it.
    pub(super) fn word(self) -> String {
        let word = serde_json::to_value(self).ok();
        word.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
    }

    /// The name of its text.
    fn key(self) -> String {
        format!("clinic-log-{}", self.word().replace('_', "-"))
    }
}

impl Entry {
    /// A line that is not about a client.
    pub(super) fn new(who: &str, name: &str, what: What, now: Timestamp) -> Self {
        let (client, paper, why) = (None, None, None);
        Self {
            at: now.as_second(),
            who: who.into(),
            name: name.into(),
            what,
            client,
            paper,
            why,
            in_need: false,
            papers: Vec::new(),
        }
    }
}

/// What binds a line to the one before. `head` has the line's own number and the mac of the line before it.
pub(super) fn bind(key: &LogKey, head: &LogHead, line: &[u8]) -> String {
    let before = u64::try_from(head.number).unwrap_or_default().saturating_sub(1);
    let mac = head.mac.parse().unwrap_or_else(|_| key.empty().mac);
    key.link(&Head { number: before, mac }, &Row::new().bytes(line)).mac.to_string()
}

/// Where the end of the log is noted, outside of the database.
pub(super) struct HeadFile {
    path: PathBuf,
    noted: Mutex<Option<Head>>,
}

impl HeadFile {
    /// The file in the clinic's folder.
    pub(super) fn at(folder: &Path) -> anyhow::Result<Self> {
        let path = folder.join(HEAD_FILE);
        let noted = Mutex::new(read_head(&path)?);
        Ok(Self { path, noted })
    }

    /// How far the log certainly reached.
    pub(super) fn noted(&self) -> i64 {
        let noted = self.noted.lock().map_or(None, |noted| *noted);
        noted.map_or(0, |head| i64::try_from(head.number).unwrap_or(i64::MAX))
    }

    /// Was the log another one when it reached this line?
    pub(super) fn contradicts(&self, head: &Head) -> bool {
        let noted = self.noted.lock().map_or(None, |noted| *noted);
        noted.is_some_and(|noted| noted.number == head.number && noted.mac != head.mac)
    }

    /// Notes the end, unless a later one is noted. Another program on the same clinic may have been later still: what
    /// is noted is an end the log certainly reached.
    pub(super) fn note(&self, head: &LogHead) -> anyhow::Result<()> {
        let now = Head { number: u64::try_from(head.number)?, mac: head.mac.parse()? };
        let Ok(mut noted) = self.noted.lock() else { return Ok(()) };
        if noted.is_some_and(|noted| now.number <= noted.number) {
            return Ok(());
        }
        // Another program on the same clinic may be writing it as well.
        let beside = self.path.with_extension(format!("new-{}", std::process::id()));
        let write = || -> std::io::Result<()> {
            let mut file = fs::File::create(&beside)?;
            file.write_all(format!("{}-{}\n", head.number, head.mac).as_bytes())?;
            // A power cut must not leave an empty file under the name.
            file.sync_all()?;
            fs::rename(&beside, &self.path)
        };
        write().with_context(|| format!("cannot write {}", self.path.display()))?;
        *noted = Some(now);
        Ok(())
    }
}

fn read_head(path: &Path) -> anyhow::Result<Option<Head>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text.trim().parse().context("the noted end of the log cannot be read")?)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}
