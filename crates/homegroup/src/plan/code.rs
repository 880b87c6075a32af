//! A clinic's six words: gone over in a bounded place, or on the device where there is a script.
//!
//! A wrong code, one that is over and one that somebody used get one and the same answer. How often somebody may try is
//! counted by who they are here, never by where they come from, and is forgotten after a minute. No flood of attempts
//! stops those who do something else: each waits in a line of its own.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use care::plan::Parcel;
use privacy::{
    Phrase,
    entry::{EntryId, Envelope},
    parcel::{ParcelCode, ParcelId, ParcelKey},
};
use serde_json::{Value, json};
use store::{NewEntry, Taken};
use tokio::sync::Semaphore;

use crate::steps::{Here, Page, Sent, broken, fresh_version, told_entry};

/// Codes gone over at once, how many wait for it, and how long. Each takes a part of a second.
const AT_ONCE: usize = 1;
const WAITING: usize = 16;
const PATIENCE: Duration = Duration::from_secs(10);
/// How often one person may try in a minute.
const TRIES: u8 = 6;

/// Where codes are gone over.
pub(crate) struct Codes {
    turn: Arc<Semaphore>,
    waiting: Semaphore,
    tried: Mutex<Tried>,
}

/// Who tried how often in this minute.
#[derive(Default)]
struct Tried {
    minute: i64,
    by: HashMap<String, u8>,
}

/// Why there is nothing to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Miss {
    /// Under these words there is nothing, or nothing any more.
    Nothing,
    /// Too many try just now, or this person too often.
    Busy,
}

/// A parcel that was opened.
pub(super) struct Opened {
    pub(super) id: ParcelId,
    pub(super) parcel: Parcel,
}

impl Default for Codes {
    fn default() -> Self {
        Self {
            turn: Arc::new(Semaphore::new(AT_ONCE)),
            waiting: Semaphore::new(AT_ONCE + WAITING),
            tried: Mutex::default(),
        }
    }
}

impl Codes {
    /// Counts one more attempt of somebody's.
    fn try_once(&self, who: &str, second: i64) -> Result<(), Miss> {
        let minute = second.div_euclid(60);
        let mut tried = self.tried.lock().unwrap_or_else(PoisonError::into_inner);
        if tried.minute != minute {
            *tried = Tried { minute, by: HashMap::new() };
        }
        let times = tried.by.entry(who.to_owned()).or_default();
        *times = times.saturating_add(1);
        if *times > TRIES { Err(Miss::Busy) } else { Ok(()) }
    }

    async fn key(&self, words: Phrase) -> Result<ParcelKey, Miss> {
        let _place = self.waiting.try_acquire().map_err(|_| Miss::Busy)?;
        let turn = tokio::time::timeout(PATIENCE, self.turn.clone().acquire_owned());
        let turn = turn.await.map_err(|_| Miss::Busy)?.map_err(|_| Miss::Busy)?;
        // The turn goes along: whoever hangs up meanwhile must not make room for another.
        let work = tokio::task::spawn_blocking(move || {
            let key = ParcelCode::new(words).key();
            drop(turn);
            key
        });
        work.await.map_err(|_| Miss::Busy)
    }
}

/// What these words bring, opened in this request's memory.
pub(super) async fn find(here: &Here, words: &str) -> Result<Result<Opened, Miss>, StatusCode> {
    let now = here.app.clock.now();
    if let Err(miss) = here.app.parcels.try_once(&here.member(), now.as_second()) {
        return Ok(Err(miss));
    }
    let Ok(words) = Phrase::read(words) else { return Ok(Err(Miss::Nothing)) };
    let key = match here.app.parcels.key(words).await {
        Ok(key) => key,
        Err(miss) => return Ok(Err(miss)),
    };
    let sealed = here.app.store.parcel(&key.id().to_string(), now).await.map_err(broken)?;
    let opened = sealed.and_then(|sealed| {
        let plain = key.open(&Envelope::from_bytes(sealed).ok()?).ok()?;
        Parcel::read(&plain).ok()
    });
    // The last day ends where it ends last.
    let parcel = opened.filter(|parcel| here.today() <= parcel.ends());
    Ok(parcel.map(|parcel| Opened { id: key.id(), parcel }).ok_or(Miss::Nothing))
}

/// `POST /plan/device/parcel` with `id`: the sealed parcel under it, for a device that has the words.
pub(super) async fn parcel(sent: Sent) -> Page {
    let here = &sent.here;
    let now = here.app.clock.now();
    if here.app.parcels.try_once(&here.member(), now.as_second()).is_err() {
        return Ok(said(StatusCode::TOO_MANY_REQUESTS, "plan-code-busy", Value::Null));
    }
    let id: ParcelId = sent.form.get("id").parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let sealed = here.app.store.parcel(&id.to_string(), now).await.map_err(broken)?;
    let sealed = sealed.and_then(|sealed| Envelope::from_bytes(sealed).ok());
    Ok(match sealed {
        Some(sealed) => said(StatusCode::OK, "found", json!({ "sealed": sealed.to_string() })),
        None => said(StatusCode::OK, "plan-code-none", Value::Null),
    })
}

/// `POST /plan/device/take` with `parcel`, and `id`, `seen`, `sealed` of the page that was made of it.
pub(super) async fn take(sent: Sent) -> Page {
    let Sent { here, form } = sent;
    let parcel: ParcelId = form.get("parcel").parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let id: EntryId = form.get("id").parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let sealed: Envelope = form.get("sealed").parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let (id, member, version) = (id.to_string(), here.member(), fresh_version()?);
    let seen = Some(form.get("seen")).filter(|seen| !seen.is_empty());
    let page = NewEntry { member: &member, id: &id, seen, version: &version, sealed: sealed.as_bytes() };
    let _turn = here.turn().await?;
    let now = here.app.clock.now();
    let taken = here.app.store.take_parcel(&parcel.to_string(), &page, now).await.map_err(broken)?;
    Ok(match taken {
        Taken::Taken => said(StatusCode::OK, "kept", json!({ "version": version })),
        Taken::Gone => said(StatusCode::OK, "plan-code-none", Value::Null),
        Taken::Full => said(StatusCode::UNPROCESSABLE_ENTITY, "full", Value::Null),
        Taken::Other(there) => {
            let there = there.as_ref().map_or(Value::Null, told_entry);
            said(StatusCode::CONFLICT, "other", there)
        }
    })
}

pub(super) fn said(status: StatusCode, word: &'static str, more: Value) -> Response {
    (status, Json(json!({ "said": word, "entry": more }))).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attempts_are_counted_by_person_and_forgotten() {
        let codes = Codes::default();
        for _ in 0..TRIES {
            assert_eq!(codes.try_once("ann", 60), Ok(()));
        }
        assert_eq!(codes.try_once("ann", 119), Err(Miss::Busy));
        assert_eq!(codes.try_once("ben", 119), Ok(()), "nobody else is held up");
        assert_eq!(codes.try_once("ann", 120), Ok(()));
    }

    #[tokio::test]
    async fn a_flood_waits_in_a_line_of_its_own() {
        let codes = Codes::default();
        let words = || Phrase::read("abacus zoom zoom zoom zoom zoom").unwrap();
        let all = codes.waiting.try_acquire_many(u32::try_from(AT_ONCE + WAITING).unwrap()).unwrap();
        assert_eq!(codes.key(words()).await.err(), Some(Miss::Busy));
        drop(all);
        assert!(codes.key(words()).await.is_ok());
    }
}
