//! Keys, papers and acts of one clinic.

use std::{
    ops::Deref,
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
    ClinicChange as Change, ClinicRecord as Record, ClinicStore, ClinicWhich as Which,
    NewClinicRecord as NewRecord, PostOffice, StoreError,
};

use super::{
    log::{self, Entry},
    meetings::Goods,
    session::Staff,
    staff::Settings,
    states::{Shut, Sound, States, Wrote},
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
    pub(super) head: log::HeadFile,
    /// How each paper was last written.
    pub(super) states: States,
    /// What meetings are chosen with; unpacked when it is first asked for.
    pub(super) goods: tokio::sync::OnceCell<Goods>,
    /// When something was written last, in seconds since 1970.
    latest: AtomicI64,
}

/// What a house is made of.
#[derive(Clone)]
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

/// Papers as far as they open.
pub(super) struct Opened<T> {
    pub(super) kept: Vec<Kept<T>>,
    /// How many do not, are not what the log says, or are gone.
    pub(super) shut: usize,
}

impl<T> Opened<T> {
    /// All of them, or none: for whatever rests on knowing every one.
    ///
    /// # Errors
    /// [`Shut`] when one does not open.
    pub(super) fn whole(self) -> anyhow::Result<Vec<Kept<T>>> {
        if self.shut > 0 { Err(Shut.into()) } else { Ok(self.kept) }
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
            states: States::new(key.log()),
            key,
            head: log::HeadFile::at(folder)?,
            store: parts.store,
            office: parts.office,
            t: texts.first().clone(),
            assets: Assets::load(),
            directory: parts.directory,
            clock: parts.clock,
            notices: Notices::shipped()?,
            goods: tokio::sync::OnceCell::new(),
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
        house.take_stock().await?;
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
    ///
    /// # Errors
    /// [`Shut`] when it does not open, or is not what the log says.
    pub(super) async fn paper<T: Paper>(&self, id: &str) -> anyhow::Result<Option<Kept<T>>> {
        let Sound { mut records, shut } = self.sound(Which::One(id)).await?;
        if shut > 0 {
            return Err(Shut.into());
        }
        let record = records.pop().filter(|record| &*record.kind == T::KIND);
        record.map(|record| self.opened(record)).transpose()
    }

    /// The papers of a kind that belong to something: every one of them, or none.
    ///
    /// # Errors
    /// [`Shut`] when one does not open, is not what the log says, or is gone.
    pub(super) async fn papers<T: Paper>(&self, owner: &str) -> anyhow::Result<Vec<Kept<T>>> {
        self.papers_that_open(owner).await?.whole()
    }

    /// All papers of a kind: every one of them, or none.
    ///
    /// # Errors
    /// [`Shut`] when one does not open, is not what the log says, or is gone.
    pub(super) async fn every<T: Paper>(&self) -> anyhow::Result<Vec<Kept<T>>> {
        self.every_that_opens().await?.whole()
    }

    /// The papers of a kind that belong to something, for a page that shows them and says how many do not open. Nothing
    /// may be done because one is not among them.
    pub(super) async fn papers_that_open<T: Paper>(&self, owner: &str) -> anyhow::Result<Opened<T>> {
        Ok(self.as_far(self.sound(Which::Of(T::KIND, owner)).await?))
    }

    /// The same of all papers of a kind.
    pub(super) async fn every_that_opens<T: Paper>(&self) -> anyhow::Result<Opened<T>> {
        Ok(self.as_far(self.sound(Which::Kind(T::KIND)).await?))
    }

    fn as_far<T: Paper>(&self, Sound { records, mut shut }: Sound) -> Opened<T> {
        let all = records.len();
        let kept: Vec<_> = records.into_iter().filter_map(|record| self.opened(record).ok()).collect();
        shut += all - kept.len();
        Opened { kept, shut }
    }

    fn opened<T: Paper>(&self, record: Record) -> anyhow::Result<Kept<T>> {
        let place = format!("{}/{}", record.id, record.owner);
        let plain = self.key.open(Place { kind: T::KIND, id: &place }, &record.sealed).map_err(|_| Shut)?;
        let says = serde_json::from_slice(&plain).map_err(|_| Shut)?;
        Ok(Kept { id: record.id, owner: record.owner, version: record.version, says })
    }

    /// Does it all and writes the log's line, or nothing. [`StoreError::Stale`] when something was changed meanwhile.
    pub(super) async fn done(&self, act: Act) -> anyhow::Result<()> {
        let Act { mut entry, changes } = act;
        let mut new = Vec::with_capacity(changes.len());
        for step in &changes {
            new.push(step.written(self)?);
            entry.papers.extend(match (step, new.last().and_then(Option::as_ref)) {
                (_, Some(record)) => Some(self.wrote(record)),
                (Step::Remove(id, _), None) => Some(Wrote::removed(id)),
                _ => None,
            });
        }
        let changes: Vec<Change<'_>> =
            changes.iter().zip(&new).filter_map(|(step, new)| step.change(new.as_ref())).collect();
        self.write(&entry, &changes).await
    }

    /// Does the changes of which the line says what it must.
    pub(super) async fn write(&self, entry: &Entry, changes: &[Change<'_>]) -> anyhow::Result<()> {
        let line = self.sealed(LOG, "", "", &serde_json::to_vec(entry)?)?;
        let key = self.key.log();
        let bind = |head: &store::LogHead, line: &[u8]| log::bind(&key, head, line);
        let head = self.store.act(changes, &line, bind).await?;
        self.latest.fetch_max(entry.at, Ordering::Relaxed);
        // The act is done. Its end is noted only if it goes on from what was read here: of a database that was put back
        // meanwhile, the trace stays. What cannot be noted now is noted by the next act.
        let noted = self.follows(head.number).await.and_then(|()| self.head.note(&head));
        if let Err(error) = noted {
            tracing::error!(%error, "the end of the clinic's log could not be noted");
        }
        Ok(())
    }

    /// A paper that is moved to another place in the table does not open.
    fn sealed(&self, kind: &'static str, id: &str, owner: &str, plain: &[u8]) -> anyhow::Result<Vec<u8>> {
        let place = format!("{id}/{owner}");
        Ok(self.key.seal(Place { kind, id: &place }, plain, random::bytes()?))
    }

    /// What a line of the log says.
    pub(super) fn open_line(&self, sealed: &[u8]) -> Option<Entry> {
        serde_json::from_slice(&self.open_sealed_line(sealed)?).ok()
    }

    pub(super) fn open_sealed_line(&self, sealed: &[u8]) -> Option<impl Deref<Target = Vec<u8>>> {
        open_line(&self.key, sealed)
    }
}

/// What a line of the log says, as bytes.
pub(super) fn open_line(key: &ClinicKey, sealed: &[u8]) -> Option<impl Deref<Target = Vec<u8>>> {
    key.open(Place { kind: LOG, id: "/" }, sealed).ok()
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
    /// The paper that it writes, sealed.
    fn written(&self, house: &House) -> anyhow::Result<Option<Record>> {
        let Self::Put { id, kind, owner, plain, .. } = self else { return Ok(None) };
        let sealed = house.sealed(kind, id, owner, plain)?;
        let (id, kind, owner, version) = (id.clone(), (*kind).into(), owner.clone(), fresh_id()?.into());
        Ok(Some(Record { id, kind, owner, version, sealed }))
    }

    fn change<'a>(&'a self, written: Option<&'a Record>) -> Option<Change<'a>> {
        match self {
            Self::Put { seen, .. } => {
                let Record { id, kind, owner, version, sealed } = written?;
                let new = NewRecord { id, kind, owner, version, sealed };
                Some(match seen {
                    Some(seen) => Change::Replace(new, seen),
                    None => Change::Add(new),
                })
            }
            Self::Stands(id, version) => Some(Change::Stands(id, version)),
            Self::Remove(id, version) => Some(Change::Remove(id, version)),
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

/// Was it refused because papers do not open or are not what the log says?
pub(super) fn is_shut(error: &anyhow::Error) -> bool {
    error.downcast_ref() == Some(&Shut)
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
