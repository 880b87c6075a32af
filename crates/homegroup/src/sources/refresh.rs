//! One fetch of one list, from the claim to what is told about it.

use std::sync::Arc;

use directory::{
    feed::{self, ColumnMap, Feed as Read, FeedError, Format, Reading},
    model::{Source, diff::Changes},
    places::Gazetteer,
};
use jiff::SignedDuration;
use store::{Claim, Feed, Found, Quarantined, SourceInfo, StoreError, Validators};

use super::{
    guard::{self, Refusal},
    import,
    outcome::{Counts, Outcome},
    schedule::{after_failure, chance, next},
};
use crate::{
    app::Shared,
    net::{self, Ask, Failure, Got, Trouble},
    random,
};

/// How long a claim holds: longer than any fetch may take. A program that dies meanwhile blocks the list so long.
const CLAIM: SignedDuration = SignedDuration::from_mins(15);

/// Claims the list that has waited longest, if one is due.
pub(super) async fn claim_due(app: &Shared) -> Result<Option<Claim>, StoreError> {
    let now = app.clock.now();
    match app.store.due_feed(now).await? {
        Some(name) => claim(app, &name, true).await,
        None => Ok(None),
    }
}

/// Claims a list; `None` where it is being fetched just now.
pub(super) async fn claim(
    app: &Shared,
    name: &directory::model::SourceName,
    only_due: bool,
) -> Result<Option<Claim>, StoreError> {
    let now = app.clock.now();
    let until = now.saturating_add(CLAIM).unwrap_or(now);
    // Without randomness the time tells claims apart, if less surely.
    let token = random::bytes::<8>()
        .map_or(now.as_nanosecond().unsigned_abs(), |bytes| u128::from(u64::from_be_bytes(bytes)));
    app.store.claim_feed(name, &format!("{token:x}"), now, until, only_due).await
}

/// Fetches a list and does with it what is to be done. `None` where somebody changed or removed it meanwhile, or the
/// store failed: then nothing was changed, and the next fetch makes up for it.
pub(super) async fn run(app: &Shared, claim: Claim) -> Option<Outcome> {
    let name = claim.feed.source.clone();
    match fetch(app, &claim).await {
        Ok(outcome) => {
            tracing::info!(source = %name, outcome = outcome.name(), "a list was fetched");
            Some(outcome)
        }
        Err(StoreError::Lost) => {
            tracing::info!(source = %name, "a list was changed while it was fetched");
            None
        }
        Err(error) => {
            tracing::warn!(source = %name, %error, "a list was fetched and could not be kept");
            None
        }
    }
}

async fn fetch(app: &Shared, claim: &Claim) -> Result<Outcome, StoreError> {
    let feed = &claim.feed;
    // How it is read was changed: then the bytes are needed even if they are the same.
    let (etag, last_modified) = match feed.reread {
        true => (None, None),
        false => (feed.etag.clone(), feed.last_modified.clone()),
    };
    match download(app, feed.address.clone(), etag, last_modified).await {
        Ok(Got::Same) => {
            same(app, claim, validators(feed.etag.as_deref(), feed.last_modified.as_deref())).await
        }
        Ok(Got::List { bytes, etag, last_modified }) => {
            came(app, claim, bytes, validators(etag.as_deref(), last_modified.as_deref())).await
        }
        Err(trouble) => failed(app, claim, trouble).await,
    }
}

fn validators<'a>(etag: Option<&'a str>, last_modified: Option<&'a str>) -> Validators<'a> {
    Validators { etag, last_modified }
}

/// Fetches an address on a thread of its own.
pub(super) async fn download(
    app: &Shared,
    address: Box<str>,
    etag: Option<Box<str>>,
    last_modified: Option<Box<str>>,
) -> Result<Got, Trouble> {
    let (limits, now) = (app.feeds.limits.clone(), app.clock.now());
    let got = tokio::task::spawn_blocking(move || {
        let ask = Ask { address: &address, etag: etag.as_deref(), last_modified: last_modified.as_deref() };
        net::get(ask, &limits, now)
    });
    got.await.unwrap_or_else(|_| Err(Failure::Ours.into()))
}

/// A list's bytes and how to read them, to be taken to a thread.
pub(super) struct Paper {
    pub(super) bytes: Arc<Vec<u8>>,
    pub(super) format: Option<Format>,
    pub(super) map: Option<Box<str>>,
    pub(super) source: Source,
}

impl Paper {
    pub(super) fn of(feed: &Feed, source: Source, bytes: Arc<Vec<u8>>) -> Self {
        let format = feed.format.as_deref().and_then(Format::parse);
        Self { bytes, format, map: feed.column_map.clone(), source }
    }

    /// Reads it, on a thread of its own: a large list is a second of work.
    pub(super) async fn read(self, gazetteer: Arc<Gazetteer>) -> Result<Read, Refusal> {
        let read = tokio::task::spawn_blocking(move || {
            let map = self.map.as_deref().and_then(ColumnMap::shipped).map(ColumnMap::parse).transpose();
            let map = map.map_err(FeedError::from)?;
            let reading = Reading {
                format: self.format.or_else(|| map.as_ref().map(|_| Format::Csv)),
                map: map.as_ref(),
                zone: self.source.zone.clone(),
                fellowship: self.source.fellowship.clone(),
                ..Reading::new(&gazetteer)
            };
            feed::read(&self.bytes, &reading)
        });
        match read.await {
            Ok(read) => read.map_err(|error| unreadable(&error)),
            Err(_) => Err(Refusal::Broken),
        }
    }
}

fn unreadable(error: &FeedError) -> Refusal {
    let kind = match error {
        FeedError::Empty => "empty",
        FeedError::Html => "html",
        FeedError::NoColumnMap | FeedError::ColumnMap(_) => "columns",
        FeedError::TooLarge | FeedError::NotAList(_) => "other",
    };
    Refusal::Unreadable { kind: kind.into(), why: error.to_string().into() }
}

/// Bytes came: a list, or not.
async fn came(
    app: &Shared,
    claim: &Claim,
    bytes: Vec<u8>,
    validators: Validators<'_>,
) -> Result<Outcome, StoreError> {
    let bytes = Arc::new(bytes);
    let known = known(app, &claim.feed).await?;
    let paper = Paper::of(&claim.feed, Source::clone(&known.source), bytes.clone());
    let read = match paper.read(app.gazetteer.clone()).await {
        Ok(read) => read,
        Err(refusal) => {
            let nothing = (Counts::default(), Changes::default());
            return refused(app, claim, refusal, nothing, &bytes, validators).await;
        }
    };
    let counts = Counts::of(&read.report);
    let changes = app.store.compare(&claim.feed.source, &read.meetings).await?;
    let wild = || if claim.feed.reread { Ok(()) } else { guard::changes(&changes) };
    if let Err(refusal) = guard::size(&read, known.meetings).and_then(|()| wild()) {
        return refused(app, claim, refusal, (counts, changes), &bytes, validators).await;
    }
    if changes.is_empty() {
        return same(app, claim, validators).await;
    }
    let source = import::with_entity(Source::clone(&known.source), &read.meetings);
    let outcome = Outcome::Arrived(counts);
    app.store
        .feed_arrived(
            claim,
            &source,
            &read.meetings,
            found(app, claim, &outcome, &outcome.json()),
            validators,
        )
        .await?;
    // The list is in place; that the sample is still there is no reason to say otherwise.
    if let Err(error) = import::retire_sample(&app.store, &source.name).await {
        tracing::warn!(%error, "the sample list could not be taken away");
    }
    Ok(outcome)
}

/// The source as it stands.
async fn known(app: &Shared, feed: &Feed) -> Result<SourceInfo, StoreError> {
    let mut sources = app.store.sources().await?.into_iter();
    sources.find(|info| info.source.name == feed.source).ok_or(StoreError::Lost)
}

fn found<'a>(app: &Shared, claim: &Claim, outcome: &'a Outcome, json: &'a str) -> Found<'a> {
    let now = app.clock.now();
    Found { outcome: outcome.name(), detail: json, at: now, next: next(now, claim.feed.rhythm, chance()) }
}

async fn same(app: &Shared, claim: &Claim, validators: Validators<'_>) -> Result<Outcome, StoreError> {
    let outcome = Outcome::Same;
    app.store.feed_same(claim, found(app, claim, &outcome, &outcome.json()), validators).await?;
    Ok(outcome)
}

async fn refused(
    app: &Shared,
    claim: &Claim,
    refusal: Refusal,
    (counts, changes): (Counts, Changes),
    bytes: &[u8],
    validators: Validators<'_>,
) -> Result<Outcome, StoreError> {
    let outcome = Outcome::Refused(refusal, counts);
    let json = outcome.json();
    app.store.feed_refused(claim, found(app, claim, &outcome, &json), bytes, validators, &changes).await?;
    Ok(outcome)
}

async fn failed(app: &Shared, claim: &Claim, trouble: Trouble) -> Result<Outcome, StoreError> {
    let Trouble { failure, wait } = trouble;
    let gone = failure == Failure::Gone;
    let outcome = Outcome::Failed(failure);
    let json = outcome.json();
    let failures = claim.feed.failures.saturating_add(1);
    let (now, rhythm) = (app.clock.now(), claim.feed.rhythm);
    let next = after_failure(now, rhythm, failures, wait, chance());
    let found = Found { outcome: outcome.name(), detail: &json, at: now, next };
    app.store.feed_failed(claim, found, failures, gone).await?;
    Ok(outcome)
}

/// Lets a list in that waited, as it is read by today's settings. Who lets it in has looked at it; only what cannot be
/// read at all stays out.
pub(super) async fn take(
    app: &Shared,
    feed: &Feed,
    waiting: Quarantined,
) -> Result<Result<Outcome, Refusal>, StoreError> {
    let known = known(app, feed).await?;
    let paper = Paper::of(feed, Source::clone(&known.source), Arc::new(waiting.list));
    let read = match paper.read(app.gazetteer.clone()).await {
        Ok(read) => read,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let source = import::with_entity(Source::clone(&known.source), &read.meetings);
    let outcome = Outcome::Taken(Counts::of(&read.report));
    let json = outcome.json();
    let now = app.clock.now();
    // Somebody's act is kept no finer than the hour.
    let at = now.round(jiff::TimestampRound::new().smallest(jiff::Unit::Hour).mode(jiff::RoundMode::Trunc));
    let found = Found { outcome: outcome.name(), detail: &json, at: at.unwrap_or(now), next: feed.next };
    let validators = validators(waiting.etag.as_deref(), waiting.last_modified.as_deref());
    app.store.take_quarantined(waiting.number, &source, &read.meetings, found, validators).await?;
    Ok(Ok(outcome))
}
