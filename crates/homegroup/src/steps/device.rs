//! What the script of these pages asks for and hands in: sealed pages, which nobody here opens.

use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use privacy::entry::{EntryId, Envelope};
use serde_json::{Value, json};
use store::{Entry, Kept, NewEntry, StoreError};

use super::{
    book::{Book, fresh_version},
    export,
    here::{Page, Sent, broken},
};

/// Pages given out at once.
const MOST: usize = 40;

/// `POST /steps/device/key`: what the person's own page seals and opens with, and the day it is here.
pub(super) async fn key(sent: Sent) -> Page {
    let writing = sent.here.writing().ok_or(StatusCode::FORBIDDEN)?;
    Ok(Json(json!({ "key": *writing.for_their_page(), "today": sent.here.today().to_string() }))
        .into_response())
}

/// `POST /steps/device/read` with `id`, as often as there are pages.
pub(super) async fn read(sent: Sent) -> Page {
    let mut entries = Vec::new();
    for id in sent.form.all("id").take(MOST) {
        let id: EntryId = id.parse().map_err(|_| StatusCode::BAD_REQUEST)?;
        let entry = sent.here.app.store.entry(&sent.here.member(), &id.to_string()).await.map_err(broken)?;
        entries.extend(entry.map(|entry| told(&entry)));
    }
    Ok(Json(json!({ "entries": entries })).into_response())
}

/// `POST /steps/device/keep` with `id`, `seen` (the version that was seen, empty for none) and `sealed`. With `do=tear`,
/// the version that was seen is taken away, and no other.
pub(super) async fn keep(sent: Sent) -> Page {
    let (store, member) = (&sent.here.app.store, sent.here.member());
    let id: EntryId = sent.form.get("id").parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let id = id.to_string();
    if sent.form.get("do") == "tear" {
        if !store.delete_entry(&member, &id, sent.form.get("seen")).await.map_err(broken)?
            && let Some(there) = store.entry(&member, &id).await.map_err(broken)?
        {
            return Ok(said(StatusCode::CONFLICT, "other", told(&there)));
        }
        return Ok(said(StatusCode::OK, "gone", Value::Null));
    }
    let Ok(sealed) = sent.form.get("sealed").parse::<Envelope>() else {
        return Ok(said(StatusCode::UNPROCESSABLE_ENTITY, "cut-off", Value::Null));
    };
    let version = fresh_version()?;
    let seen = Some(sent.form.get("seen")).filter(|seen| !seen.is_empty());
    let entry = NewEntry { member: &member, id: &id, seen, version: &version, sealed: sealed.as_bytes() };
    let _turn = sent.here.turn().await?;
    Ok(match store.keep_entry(&entry).await {
        Ok(Kept::Kept) => said(StatusCode::OK, "kept", json!({ "version": version })),
        Ok(Kept::Other(there)) => {
            said(StatusCode::CONFLICT, "other", there.as_ref().map_or(Value::Null, told))
        }
        Ok(Kept::Full) => said(StatusCode::UNPROCESSABLE_ENTITY, "full", Value::Null),
        Err(StoreError::TooLong { .. }) => said(StatusCode::UNPROCESSABLE_ENTITY, "long", Value::Null),
        Err(error) => return Err(broken(error)),
    })
}

/// `POST /steps/device/mine`: which pages there are, by the names of their sheets, so that the device can open them all.
pub(super) async fn mine(sent: Sent) -> Page {
    let book = Book::of(&sent.here).ok_or(StatusCode::FORBIDDEN)?;
    let (pages, unknown) = export::pages(&sent.here, &book).await?;
    let pages: Vec<Value> =
        pages.into_iter().map(|page| json!({ "slot": page.slot, "title": page.title })).collect();
    Ok(Json(json!({ "pages": pages, "unknown": unknown })).into_response())
}

pub(crate) fn told(entry: &Entry) -> Value {
    // What lies there is passed on as it is, also when it is no page: the device says so.
    let sealed = Envelope::from_bytes(entry.sealed.clone()).map(|sealed| sealed.to_string());
    json!({ "id": entry.id, "version": entry.version, "sealed": sealed.unwrap_or_default() })
}

fn said(status: StatusCode, word: &'static str, more: Value) -> Response {
    (status, Json(json!({ "said": word, "entry": more }))).into_response()
}
