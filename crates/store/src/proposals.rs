//! A listing as somebody would have it: a servant's drafts, and what a group's representative or a reader proposes.
//!
//! A proposal waits until a servant says yes or no. Of two who say yes at the same time, one does; the other is told
//! that it is done ([`StoreError::Settled`]).

use directory::{
    edit::without_hours,
    model::{Meeting, Source, SourceName, diff::DiffError},
};
use jiff::Timestamp;

use crate::{
    Store, StoreError,
    changes::{Act, Author, put_change},
    db::on,
    layers::{NewLayer, put_layers, put_listing},
    shuffle::PROPOSALS,
    sources::{NEXT_REVISION, check_key},
    values::{hexadecimal, plain, timestamp, to_the_hour},
};

const PUT: &str = "
    INSERT INTO proposals (id, state, source, key, version, base, body, note, place, member, handle, received, asks)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
    ON CONFLICT (id) DO UPDATE SET body = excluded.body, asks = excluded.asks, note = excluded.note, state = excluded.state,
        version = excluded.version, base = excluded.base, received = excluded.received
    WHERE proposals.state = 'draft' AND proposals.place = excluded.place AND proposals.member = excluded.member
        AND proposals.source = excluded.source AND proposals.key = excluded.key";
const IN_STATE: &str = "
    SELECT id, state, source, key, version, base, body, note, place, member, handle, received, asks
    FROM proposals WHERE state = $1 ORDER BY received, id";
const ONE: &str = "
    SELECT id, state, source, key, version, base, body, note, place, member, handle, received, asks
    FROM proposals WHERE id = $1";
/// Who published a draft is its author, perhaps under another name: the two must not stand side by side.
const USE_UP_DRAFT: &str = "
    DELETE FROM proposals WHERE id = $1 AND state = 'draft' AND key = $2 AND source = $3";
/// The same for a draft of a listing that is not there: not yet, or in its list no longer.
const USE_UP_DRAFT_OF_MISSING: &str = "
    DELETE FROM proposals WHERE id = $1 AND state = 'draft' AND NOT EXISTS (
        SELECT 1 FROM meetings WHERE meetings.source = proposals.source AND meetings.key = proposals.key)";
const SETTLE: &str = "
    UPDATE proposals SET state = $4, received = $5
    WHERE id = $1 AND state = 'open' AND key = $2 AND source = $3";
/// What is for no listing that is there.
const SETTLE_MISSING: &str = "
    UPDATE proposals SET state = $2, received = $3 WHERE id = $1 AND state = 'open' AND NOT EXISTS (
        SELECT 1 FROM meetings WHERE meetings.source = proposals.source AND meetings.key = proposals.key)";
const DECLINE: &str = "
    UPDATE proposals SET state = $2, answer = $3, received = $4 WHERE id = $1 AND state IN ('open', 'draft')";
const ANSWERS_TO: &str = "
    SELECT id, answer FROM proposals WHERE place = $1 AND member = $2 AND state = $3 AND member <> ''";
const DELETE: &str = "DELETE FROM proposals WHERE id = $1";
/// Parameters: place, member. What waits goes on waiting, without a name.
pub(crate) const FORGET_PROPOSALS_OF: &str =
    "UPDATE proposals SET member = '', handle = '' WHERE place = $1 AND member = $2";
/// Parameters: place, member. A draft is nobody else's business.
pub(crate) const FORGET_DRAFTS_OF: &str =
    "DELETE FROM proposals WHERE state = 'draft' AND place = $1 AND member = $2";
/// Parameter: from when on those that were settled are kept; then `received` is when.
pub(crate) const PURGE_PROPOSALS: &str =
    "DELETE FROM proposals WHERE state IN ('approved', 'declined') AND received < $1";
/// Parameter: from when on those that nobody settled, and drafts that nobody wrote on, are kept.
pub(crate) const PURGE_WAITING: &str =
    "DELETE FROM proposals WHERE state IN ('open', 'draft') AND received < $1";
/// Parameter: before when. As for changes.
pub(crate) const LEAVE_WEEKS_OF_PROPOSALS: &str = "
    UPDATE proposals SET received = received - (received - 345600) % 604800
    WHERE received < $1 AND (received - 345600) % 604800 <> 0";
pub(crate) const PROPOSALS_BY: &str = "
    SELECT id, state, source, key, version, base, body, note, answer, place, member, handle, received,
        asks FROM proposals WHERE handle = $1 ORDER BY received, id";

/// Parameters: place, member.
pub(crate) const PROPOSALS_OF_MEMBER: &str = "
    SELECT id, state, source, key, version, base, body, note, place, member, handle, received, asks
    FROM proposals WHERE place = $1 AND member = $2 ORDER BY received, id";

/// How far a proposal has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProposalState {
    /// Only its author sees it.
    Draft,
    /// It waits for a servant.
    Open,
    /// A servant said yes: it is published.
    Approved,
    /// A servant said no.
    Declined,
}

impl ProposalState {
    /// As it is kept.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Open => "open",
            Self::Approved => "approved",
            Self::Declined => "declined",
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "draft" => Self::Draft,
            "approved" => Self::Approved,
            "declined" => Self::Declined,
            _ => Self::Open,
        }
    }
}

/// A listing as somebody would have it.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Sixteen random hexadecimal digits.
    pub id: Box<str>,
    /// How far it has come.
    pub state: ProposalState,
    /// The listing's list.
    pub source: SourceName,
    /// Its key there; empty for a listing that is not there yet.
    pub key: Box<str>,
    /// The layer's version that was seen.
    pub version: i64,
    /// The meeting as it was seen; `None` for a new one.
    pub base: Option<Meeting>,
    /// The meeting as it is to be.
    pub wanted: Meeting,
    /// What its author says about it.
    pub note: Box<str>,
    /// Who made it.
    pub author: Author,
    /// When, or when it was settled: to the hour, and after a day or two to the week, from Monday in UTC.
    pub received: Timestamp,
    /// What it asks for.
    pub asks: Asks,
}

/// What a proposal asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Asks {
    /// That the listing be as it is wanted; also one that is not there yet.
    #[default]
    Change,
    /// That it be taken out.
    Remove,
    /// That it be shown again.
    Restore,
}

impl Asks {
    /// The word for it: `change`, `remove` or `restore`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Change => "change",
            Self::Remove => "remove",
            Self::Restore => "restore",
        }
    }

    fn read(text: &str) -> Self {
        match text {
            "remove" => Self::Remove,
            "restore" => Self::Restore,
            _ => Self::Change,
        }
    }
}

impl Proposal {
    /// The id that belongs to eight fresh random bytes.
    pub fn id(random: [u8; 8]) -> Box<str> {
        hexadecimal(random)
    }
}

/// What a servant's yes publishes.
#[derive(Clone, Copy, Debug)]
pub enum Approved<'a> {
    /// A layer on a listing.
    Layer(&'a NewLayer),
    /// A listing of our own, in a list of our own, and eight random bytes for the change. It is for a listing that is
    /// not there: not yet, or in its list no longer.
    Listing(&'a Source, &'a Meeting, [u8; 8]),
}

impl Store {
    /// Keeps a proposal or a draft, without the hour in which the listing was last changed. One with the same id is
    /// replaced while it is its author's draft of the same listing.
    ///
    /// # Errors
    /// [`StoreError::Settled`] when there is another one with this id.
    pub async fn put_proposal(&self, new: &Proposal) -> Result<(), StoreError> {
        let base = new.base.as_ref().map(without_hours);
        let base = serde_json::to_string(&base).map_err(DiffError::from)?;
        let body = serde_json::to_string(&without_hours(&new.wanted)).map_err(DiffError::from)?;
        on!(&self.db, write tx => {
            let put = sqlx::query(PUT)
                .bind(&*new.id)
                .bind(new.state.as_str())
                .bind(new.source.as_str())
                .bind(&*new.key)
                .bind(new.version)
                .bind(&base)
                .bind(&body)
                .bind(plain(&new.note))
                .bind(&*new.author.place)
                .bind(&*new.author.member)
                .bind(&*new.author.handle)
                .bind(to_the_hour(new.received))
                .bind(new.asks.as_str())
                .execute(&mut *tx)
                .await?;
            if put.rows_affected() == 0 {
                return Err(StoreError::Settled);
            }
        });
        Ok(())
    }

    /// All proposals that have come so far, the oldest first (within an hour in no order).
    pub async fn proposals(&self, state: ProposalState) -> Result<Vec<Proposal>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => {
            sqlx::query_as(IN_STATE).bind(state.as_str()).fetch_all(&mut *tx).await?
        });
        Ok(rows.into_iter().filter_map(Row::read).collect())
    }

    /// One proposal or draft.
    pub async fn proposal(&self, id: &str) -> Result<Option<Proposal>, StoreError> {
        let row: Option<Row> =
            on!(&self.db, read tx => { sqlx::query_as(ONE).bind(id).fetch_optional(&mut *tx).await? });
        Ok(row.and_then(Row::read))
    }

    /// Publishes what is proposed for this listing: marks a proposal approved, or throws a draft away, and makes the
    /// change, both or neither. Returns the lists' revision with it.
    ///
    /// # Errors
    /// [`StoreError::Settled`] when somebody was faster, or it is for another listing; [`StoreError::Stale`] when the
    /// listing was changed since the version that the change names.
    pub async fn approve(&self, id: &str, what: Approved<'_>, act: &Act<'_>) -> Result<i64, StoreError> {
        if let Approved::Listing(_, meeting, _) = what {
            check_key(&meeting.key)?;
        }
        let (revision, used_up) = on!(&self.db, write tx => {
            let use_up = match what {
                Approved::Layer(layer) => {
                    sqlx::query(USE_UP_DRAFT).bind(id).bind(&*layer.key).bind(layer.source.as_str())
                }
                Approved::Listing(..) => sqlx::query(USE_UP_DRAFT_OF_MISSING).bind(id),
            };
            let used_up = use_up.execute(&mut *tx).await?.rows_affected();
            if used_up == 0 {
                let settle = match what {
                    Approved::Layer(layer) => {
                        sqlx::query(SETTLE).bind(id).bind(&*layer.key).bind(layer.source.as_str())
                    }
                    Approved::Listing(..) => sqlx::query(SETTLE_MISSING).bind(id),
                };
                let settle = settle.bind(ProposalState::Approved.as_str()).bind(to_the_hour(act.now));
                if settle.execute(&mut *tx).await?.rows_affected() == 0 {
                    return Err(StoreError::Settled);
                }
            }
            let revision: i64 = sqlx::query_scalar(NEXT_REVISION).fetch_one(&mut *tx).await?;
            match what {
                Approved::Layer(layer) => {
                    put_layers!(tx, std::slice::from_ref(layer), act, revision);
                }
                Approved::Listing(source, meeting, random) => {
                    put_listing!(tx, source, meeting, random, act, revision);
                }
            }
            (revision, used_up)
        });
        self.wipe(used_up, &[PROPOSALS]).await?;
        Ok(revision)
    }

    /// Says no to a proposal, and why; the caller limits the length of that.
    ///
    /// # Errors
    /// [`StoreError::Settled`] when somebody was faster.
    pub async fn decline(&self, id: &str, answer: &str, now: Timestamp) -> Result<(), StoreError> {
        on!(&self.db, write tx => {
            let settle =
                sqlx::query(DECLINE).bind(id).bind(ProposalState::Declined.as_str()).bind(plain(answer));
            let settle = settle.bind(to_the_hour(now));
            if settle.execute(&mut *tx).await?.rows_affected() == 0 {
                return Err(StoreError::Settled);
            }
        });
        Ok(())
    }

    /// Why proposals of this author were declined, by the proposals' ids.
    pub async fn answers_to(&self, author: &Author) -> Result<Vec<(Box<str>, Box<str>)>, StoreError> {
        let rows: Vec<(String, String)> = on!(&self.db, read tx => {
            let query = sqlx::query_as(ANSWERS_TO).bind(&*author.place).bind(&*author.member);
            query.bind(ProposalState::Declined.as_str()).fetch_all(&mut *tx).await?
        });
        Ok(rows.into_iter().map(|(id, answer)| (id.into(), answer.into())).collect())
    }

    /// Deletes a proposal or draft; from a SQLite file at once. `false` when there is none.
    pub async fn delete_proposal(&self, id: &str) -> Result<bool, StoreError> {
        self.delete_row(PROPOSALS, DELETE, id).await
    }
}

/// A row of `proposals`.
#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    id: String,
    state: String,
    source: String,
    key: String,
    version: i64,
    base: String,
    body: String,
    note: String,
    place: String,
    member: String,
    handle: String,
    received: i64,
    asks: String,
}

impl Row {
    /// What this program cannot read is left out.
    pub(crate) fn read(self) -> Option<Proposal> {
        Some(Proposal {
            id: self.id.into(),
            state: ProposalState::read(&self.state),
            source: SourceName::new(&self.source).ok()?,
            key: self.key.into(),
            version: self.version,
            base: serde_json::from_str(&self.base).ok()?,
            wanted: serde_json::from_str(&self.body).ok()?,
            note: self.note.into(),
            author: Author {
                place: self.place.into(),
                member: self.member.into(),
                handle: self.handle.into(),
            },
            received: timestamp(self.received),
            asks: Asks::read(&self.asks),
        })
    }
}
