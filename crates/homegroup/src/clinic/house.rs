//! Keys, papers and acts of one clinic.

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use anyhow::Context as _;
use care::{
    consent::Statement,
    notice::{NoticeKind, Notices},
};
use directory::model::Slug;
use jiff::{Timestamp, civil::Date};
use privacy::{ClinicKey, Record as Place, Salt, SiteKey};
use serde::{Serialize, de::DeserializeOwned};
use store::{
    ClinicChange as Change, ClinicRecord as Record, ClinicStore, NewClinicRecord as NewRecord, PostOffice,
    StoreError,
};

use super::{
    log::{self, Entry},
    session::Staff,
    staff::Settings,
};
use crate::{
    clock::Clock,
    identity::{Door, door},
    live::Snapshot,
    random,
    web::{
        assets::Assets,
        texts::{Locale, Texts},
    },
};

/// The file in the clinic's folder that holds its key. Beside the database, never in it.
const KEY_FILE: &str = "clinic.key";
/// As what a line of the log is sealed.
const LOG: &str = "log";

/// The public list of meetings as it stands.
pub(crate) type Directory = Arc<dyn Fn() -> Arc<Snapshot> + Send + Sync>;

/// One clinic.
pub(crate) struct House {
    pub(super) store: ClinicStore,
    pub(super) office: PostOffice,
    pub(super) door: Door,
    pub(super) t: Arc<Locale>,
    pub(super) assets: Assets,
    pub(super) directory: Directory,
    pub(super) clock: Clock,
    /// The texts that the law asks for.
    pub(super) notices: Notices,
    /// Its own address as its staff see it.
    pub(super) public_url: Option<String>,
    /// The community's address, where members enter their code.
    pub(super) community_url: Option<String>,
    /// Of the cookies and forms.
    pages: SiteKey,
    pub(super) key: ClinicKey,
    head: log::HeadFile,
    /// When something was written last, in seconds since 1970.
    latest: AtomicI64,
}

/// What a house is made of.
pub(crate) struct Parts {
    pub(crate) store: ClinicStore,
    pub(crate) office: PostOffice,
    pub(crate) directory: Directory,
    pub(crate) clock: Clock,
    pub(crate) public_url: Option<String>,
    pub(crate) community_url: Option<String>,
}

/// Something that is kept as a sealed paper.
pub(super) trait Paper: Serialize + DeserializeOwned {
    /// Its name in the database.
    const KIND: &'static str;
}

/// A paper, opened.
#[derive(Clone, Debug)]
pub(super) struct Kept<T> {
    pub(super) id: Box<str>,
    pub(super) owner: Box<str>,
    version: Box<str>,
    pub(super) says: T,
}

impl<T> Kept<T> {
    /// Which version it is, for a form to carry.
    pub(super) fn version(&self) -> &str {
        &self.version
    }

    /// The same paper with other words, to be put in its place.
    pub(super) fn saying(self, says: T) -> Self {
        Self { says, ..self }
    }
}

/// Changes that belong together, and the line that the log has of them.
pub(super) struct Act {
    entry: Entry,
    changes: Vec<Step>,
}

enum Step {
    Put { id: Box<str>, kind: &'static str, owner: Box<str>, seen: Option<Box<str>>, plain: Vec<u8> },
    Stands(Box<str>, Box<str>),
    Remove(Box<str>, Box<str>),
}

impl House {
    /// Opens the house in its folder, making its key at the first start.
    pub(crate) async fn open(folder: &Path, parts: Parts) -> anyhow::Result<Self> {
        make_private_folder(folder)?;
        let salt = parts.store.salt(random::bytes()?).await?;
        let texts = Texts::load()?;
        let key = clinic_key(folder)?;
        let house = Self {
            door: Door::with(key.pages(), Salt(salt)),
            pages: key.pages(),
            key,
            head: log::HeadFile::at(folder)?,
            store: parts.store,
            office: parts.office,
            t: texts.first().clone(),
            assets: Assets::load(),
            directory: parts.directory,
            clock: parts.clock,
            notices: Notices::shipped()?,
            latest: AtomicI64::new(0),
            public_url: parts.public_url,
            community_url: parts.community_url,
        };
        let reached = house.store.log_head().await?.number;
        // Going on would write over the only trace of what was cut off.
        anyhow::ensure!(
            house.head.noted() <= reached,
            "the clinic's log ends at line {reached} and reached line {} once: it was cut off, or an older copy was put back; \
             after putting one back on purpose, move log.head away",
            house.head.noted()
        );
        let last = house.store.last_lines(1).await?;
        let last = last.first().and_then(|line| house.open_line(&line.sealed));
        house.latest.store(last.map_or(0, |entry| entry.at), Ordering::Relaxed);
        Ok(house)
    }

    /// Is it reached over TLS?
    pub(super) fn is_https(&self) -> bool {
        self.public_url.as_deref().is_some_and(|url| url.starts_with("https://"))
    }

    /// Of the cookies and forms.
    pub(super) fn pages(&self) -> &SiteKey {
        &self.pages
    }

    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The moment as decisions about consents take it: never before what the log has.
    pub(super) fn care_now(&self, settings: &Settings) -> Result<care::Now, care::ClockSetBack> {
        let latest = Timestamp::from_second(self.latest.load(Ordering::Relaxed)).ok();
        care::Now::new(&self.now().to_zoned(settings.zone()), latest)
    }

    /// The day it is at the clinic.
    pub(super) fn today(&self, settings: &Settings) -> Date {
        self.now().to_zoned(settings.zone()).date()
    }

    /// What the directory calls a meeting.
    pub(super) fn meeting(&self, slug: &str) -> Option<String> {
        let listing = (self.directory)().index.get(&Slug::new(slug).ok()?).cloned()?;
        Some(listing.meeting.name.to_string())
    }

    /// A statement that stands on consents, as it read on a day.
    pub(super) fn statement(&self, statement: Statement, day: Date) -> anyhow::Result<String> {
        let kind = match statement {
            Statement::Redisclosure => NoticeKind::StatementRedisclosure,
            Statement::Refusing => NoticeKind::StatementRefusing,
            Statement::ListOnRequest => NoticeKind::StatementList,
        };
        let text = self
            .notices
            .in_force(kind, day)
            .context("a statement of the consent form has no text on this day")?;
        Ok(text.text().to_owned())
    }

    /// A mark by which a paper is found without being opened: it follows from the text for whoever has the key.
    pub(super) fn mark(&self, what: &str, text: &str) -> String {
        hex(&self.pages.keyed(&format!("clinic/mark/{what}"), text.as_bytes()))
    }

    /// The id of the one paper of this kind that there can be of something.
    pub(super) fn id_by<T: Paper>(&self, of: &str) -> Box<str> {
        let mut id = self.mark(T::KIND, of);
        id.truncate(32);
        id.into()
    }

    /// One paper; `None` where there is none of this kind under this id.
    pub(super) async fn paper<T: Paper>(&self, id: &str) -> anyhow::Result<Option<Kept<T>>> {
        let record = self.store.record(id).await?;
        record.filter(|record| &*record.kind == T::KIND).map(|record| self.opened(record)).transpose()
    }

    /// The papers of a kind that belong to something.
    pub(super) async fn papers<T: Paper>(&self, owner: &str) -> anyhow::Result<Vec<Kept<T>>> {
        self.all(self.store.records_of(T::KIND, owner).await?)
    }

    /// All papers of a kind.
    pub(super) async fn every<T: Paper>(&self) -> anyhow::Result<Vec<Kept<T>>> {
        self.all(self.store.all_records(T::KIND).await?)
    }

    fn all<T: Paper>(&self, records: Vec<Record>) -> anyhow::Result<Vec<Kept<T>>> {
        records.into_iter().map(|record| self.opened(record)).collect()
    }

    fn opened<T: Paper>(&self, record: Record) -> anyhow::Result<Kept<T>> {
        let place = format!("{}/{}", record.id, record.owner);
        let plain = self.key.open(Place { kind: T::KIND, id: &place }, &record.sealed);
        let plain = plain.context("a paper of the clinic does not open: is this its key?")?;
        let says = serde_json::from_slice(&plain).context("a paper of the clinic cannot be read")?;
        Ok(Kept { id: record.id, owner: record.owner, version: record.version, says })
    }

    /// Does it all and writes the log's line, or nothing. [`StoreError::Stale`] when something was changed meanwhile.
    pub(super) async fn done(&self, act: Act) -> anyhow::Result<()> {
        let line = self.sealed(LOG, "", "", &serde_json::to_vec(&act.entry)?)?;
        let mut sealed = Vec::with_capacity(act.changes.len());
        for step in &act.changes {
            sealed.push(match step {
                Step::Put { id, kind, owner, plain, .. } => {
                    (self.sealed(kind, id, owner, plain)?, fresh_id()?)
                }
                Step::Stands(..) | Step::Remove(..) => Default::default(),
            });
        }
        let changes: Vec<Change<'_>> =
            act.changes.iter().zip(&sealed).map(|(step, sealed)| step.change(sealed)).collect();
        let key = self.key.log();
        let bind = |head: &store::LogHead, line: &[u8]| log::bind(&key, head, line);
        let head = self.store.act(&changes, &line, bind).await?;
        self.latest.fetch_max(act.entry.at, Ordering::Relaxed);
        self.head.note(&head)?;
        Ok(())
    }

    /// A paper that is moved to another place in the table does not open.
    fn sealed(&self, kind: &'static str, id: &str, owner: &str, plain: &[u8]) -> anyhow::Result<Vec<u8>> {
        let place = format!("{id}/{owner}");
        Ok(self.key.seal(Place { kind, id: &place }, plain, random::bytes()?))
    }

    /// What a line of the log says.
    pub(super) fn open_line(&self, sealed: &[u8]) -> Option<Entry> {
        let plain = self.key.open(Place { kind: LOG, id: "/" }, sealed).ok()?;
        serde_json::from_slice(&plain).ok()
    }
}

/// The key of the clinic in this folder, which is made where there is none.
pub(super) fn clinic_key(folder: &Path) -> anyhow::Result<ClinicKey> {
    Ok(ClinicKey::from_bytes(door::key_bytes(&folder.join(KEY_FILE))?))
}

impl Act {
    /// Something that a member of the staff does or reads.
    pub(super) fn by(staff: &Staff, what: log::What, now: Timestamp) -> Self {
        Self::of(Entry::new(&staff.id, &staff.name, what, now))
    }

    /// Something that the log tells like this.
    pub(super) fn of(entry: Entry) -> Self {
        Self { entry, changes: Vec::new() }
    }

    /// About a client.
    #[must_use]
    pub(super) fn about(mut self, client: &str) -> Self {
        self.entry.client = Some(client.into());
        self
    }

    /// Opened by a broken glass.
    #[must_use]
    pub(super) fn in_need(mut self, in_need: bool) -> Self {
        self.entry.in_need = in_need;
        self
    }

    /// With the reason that was given.
    #[must_use]
    pub(super) fn because(mut self, why: &str) -> Self {
        self.entry.why = Some(why.into());
        self
    }

    /// Adds a paper, and tells its id.
    pub(super) fn add<T: Paper>(&mut self, owner: &str, says: &T) -> anyhow::Result<Box<str>> {
        self.add_as(fresh_id()?.into(), owner, says)
    }

    /// Adds the one paper of this kind that something can have: of two who do so at once, one is late.
    pub(super) fn add_only<T: Paper>(&mut self, house: &House, owner: &str, says: &T) -> anyhow::Result<()> {
        self.add_once(owner, says, house.id_by::<T>(owner))
    }

    /// Adds a paper under an id of its own ([`House::id_by`]): of two who do so at once, one is late.
    pub(super) fn add_once<T: Paper>(&mut self, owner: &str, says: &T, id: Box<str>) -> anyhow::Result<()> {
        self.add_as(id, owner, says).map(drop)
    }

    fn add_as<T: Paper>(&mut self, id: Box<str>, owner: &str, says: &T) -> anyhow::Result<Box<str>> {
        let plain = serde_json::to_vec(says)?;
        self.entry.paper.get_or_insert_with(|| id.clone());
        let step = Step::Put { id: id.clone(), kind: T::KIND, owner: owner.into(), seen: None, plain };
        self.changes.push(step);
        Ok(id)
    }

    /// Puts what a paper says now in the place of the version that was opened.
    pub(super) fn replace<T: Paper>(&mut self, kept: &Kept<T>) -> anyhow::Result<()> {
        let (id, owner) = (kept.id.clone(), kept.owner.clone());
        let plain = serde_json::to_vec(&kept.says)?;
        self.entry.paper.get_or_insert_with(|| id.clone());
        self.changes.push(Step::Put { id, kind: T::KIND, owner, seen: Some(kept.version.clone()), plain });
        Ok(())
    }

    /// All of it stands on a paper being as it was opened.
    pub(super) fn stands<T>(&mut self, kept: &Kept<T>) {
        self.changes.push(Step::Stands(kept.id.clone(), kept.version.clone()));
    }

    /// Takes a paper away.
    pub(super) fn remove<T>(&mut self, kept: &Kept<T>) {
        self.changes.push(Step::Remove(kept.id.clone(), kept.version.clone()));
    }
}

impl Step {
    fn change<'a>(&'a self, (sealed, version): &'a (Vec<u8>, String)) -> Change<'a> {
        match self {
            Self::Put { id, kind, owner, seen, .. } => {
                let new = NewRecord { id, kind, owner, version, sealed };
                match seen {
                    Some(seen) => Change::Replace(new, seen),
                    None => Change::Add(new),
                }
            }
            Self::Stands(id, version) => Change::Stands(id, version),
            Self::Remove(id, version) => Change::Remove(id, version),
        }
    }
}

/// What a form was made for is no longer so.
pub(super) fn stale() -> anyhow::Error {
    StoreError::Stale.into()
}

/// Was it refused because somebody changed something meanwhile?
pub(super) fn is_stale(error: &anyhow::Error) -> bool {
    matches!(error.downcast_ref(), Some(StoreError::Stale))
}

/// Random, as 32 hexadecimal digits.
pub(super) fn fresh_id() -> anyhow::Result<String> {
    Ok(hex(&random::bytes::<16>()?))
}

pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Nobody else on the machine may look.
fn make_private_folder(folder: &Path) -> anyhow::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
        .recursive(true)
        .create(folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))
}
