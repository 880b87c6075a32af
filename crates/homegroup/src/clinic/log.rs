//! The clinic's log: who read and did what, each line bound to the one before under the clinic's key.
//!
//! Whoever can write to the database and has not got the key can add, change or take out nothing unseen. Whoever cuts
//! off its end is found by the end that is noted in a file beside the key. Whoever holds the key and the
//! file can write any log: what is to stand against them belongs on paper or on another machine; docs/compliance.md
//! says so.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Mutex,
};

use anyhow::Context as _;
use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};
use jiff::Timestamp;
use privacy::chain::{Flaw, Head, Link, LogKey, Number, Row, Walk};
use serde::{Deserialize, Serialize};
use store::{ClinicStore, LogHead, LogLine};

use super::{
    Clinic,
    frame::{self, Frame},
    house::{self, Act, House},
    session::Staff,
};

/// The file that notes how far the log reached.
const HEAD_FILE: &str = "log.head";
/// How many lines the page shows.
const SHOWN: u32 = 200;

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
}

/// What can be read or done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum What {
    SignedIn,
    CodeRefused,
    SignedOut,
    Invited,
    Joined,
    StaffChanged,
    StaffRead,
    SettingsChanged,
    LogRead,
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
    ScaleRead,
    ScaleWritten,
    ScalesChanged,
}

impl What {
    /// The name of its text.
    fn key(self) -> String {
        let name = serde_json::to_value(self).ok();
        let name = name.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
        format!("clinic-log-{}", name.replace('_', "-"))
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
    noted: Mutex<i64>,
}

impl HeadFile {
    /// The file in the clinic's folder.
    pub(super) fn at(folder: &Path) -> anyhow::Result<Self> {
        let path = folder.join(HEAD_FILE);
        let noted = read_head(&path)?.map_or(0, |head| i64::try_from(head.number).unwrap_or(i64::MAX));
        Ok(Self { path, noted: Mutex::new(noted) })
    }

    /// How far the log certainly reached.
    pub(super) fn noted(&self) -> i64 {
        self.noted.lock().map_or(0, |noted| *noted)
    }

    /// Notes the end, unless a later one is noted. Another program on the same clinic may have been later still: what
    /// is noted is an end the log certainly reached.
    pub(super) fn note(&self, head: &LogHead) -> anyhow::Result<()> {
        let Ok(mut noted) = self.noted.lock() else { return Ok(()) };
        if head.number <= *noted {
            return Ok(());
        }
        let beside = self.path.with_extension("head.new");
        let write = || -> std::io::Result<()> {
            fs::write(&beside, format!("{}-{}\n", head.number, head.mac))?;
            fs::rename(&beside, &self.path)
        };
        write().with_context(|| format!("cannot write {}", self.path.display()))?;
        *noted = head.number;
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

/// What looking through the log found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// Every line is as it was written; so many.
    Whole(u64),
    /// It is not.
    Broken(Flaw),
}

/// Looks through the whole log of the clinic in this folder.
pub(crate) async fn verify(store: &ClinicStore, folder: &Path) -> anyhow::Result<Verdict> {
    let key = house::clinic_key(folder)?.log();
    let mut walk = match Walk::new(&key, read_head(&folder.join(HEAD_FILE))?) {
        Ok(walk) => walk,
        Err(flaw) => return Ok(Verdict::Broken(flaw)),
    };
    let mut found = Ok(());
    store
        .each_line(|line| {
            if found.is_ok() {
                found = step(&mut walk, &line);
            }
        })
        .await?;
    Ok(match found.and_then(|()| walk.end()) {
        Ok(head) => Verdict::Whole(head.number),
        Err(flaw) => Verdict::Broken(flaw),
    })
}

fn step(walk: &mut Walk<'_>, line: &LogLine) -> Result<(), Flaw> {
    let number = u64::try_from(line.number).unwrap_or_default();
    let changed = Flaw::Changed { number };
    let mac = line.mac.parse().map_err(|_| changed)?;
    let number = Number::new(number).ok_or(Flaw::Misplaced { number })?;
    walk.step(&Link { number, row: Row::new().bytes(&line.sealed), mac })
}

#[derive(Template)]
#[template(path = "clinic-log.html")]
struct LogPage {
    f: Frame,
    lines: Vec<Shown>,
}

struct Shown {
    number: i64,
    time: String,
    name: Box<str>,
    what: String,
    client: Option<Box<str>>,
    why: Option<Box<str>>,
    in_need: bool,
}

pub(super) fn routes() -> Router<Clinic> {
    Router::new().route("/log", get(show))
}

/// `GET /log`: the last lines, for whoever may see them.
async fn show(State(house): State<Clinic>, staff: Staff) -> Response {
    frame::or_broken(&house, page(&house, &staff).await)
}

async fn page(house: &House, staff: &Staff) -> anyhow::Result<Response> {
    if !staff.may_read_log() {
        return Ok(frame::refused(house));
    }
    house.done(Act::by(staff, What::LogRead, house.now())).await?;
    let lines = house.store.last_lines(SHOWN).await?;
    let lines = lines.iter().filter_map(|line| {
        let entry: Entry = house.open_line(&line.sealed)?;
        Some(Shown {
            number: line.number,
            time: frame::moment(entry.at),
            name: entry.name,
            what: house.t.s(&entry.what.key()),
            client: entry.client,
            why: entry.why,
            in_need: entry.in_need,
        })
    });
    let lines = lines.collect();
    Ok(frame::render(&LogPage { f: Frame::of(house, staff, "clinic-log-title"), lines }))
}
