//! What the script asks for and hands in: keys, marks and letters, which nobody here opens.

use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use privacy::share::{Letter, Mac, PublicKey, ReaderId, ShareId};
use serde_json::{Value, json};
use store::{NewShare, Shared};

use super::{
    super::here::{Page, Sent, broken},
    keep_code, take_back,
};

/// `POST /steps/sponsor/find` with `reader`: the key of a code that nobody used yet, and the words' mark on it.
pub(super) async fn find(sent: Sent) -> Page {
    let id: ReaderId = sent.form.get("reader").parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let found =
        sent.here.app.store.reader(&id.to_string(), sent.here.app.clock.now()).await.map_err(broken)?;
    Ok(match found {
        Some(reader) => {
            Json(json!({ "said": "found", "public": reader.public, "mac": reader.mac })).into_response()
        }
        None => said(StatusCode::NOT_FOUND, "none"),
    })
}

/// `POST /steps/sponsor/send` with `share`, `reader`, `sealed`.
pub(super) async fn send(sent: Sent) -> Page {
    let (share, reader, letter) = (
        sent.form.get("share").parse::<ShareId>(),
        sent.form.get("reader").parse::<ReaderId>(),
        sent.form.get("sealed").parse::<Letter>(),
    );
    let (Ok(share), Ok(reader), Ok(letter)) = (share, reader, letter) else {
        return Ok(said(StatusCode::UNPROCESSABLE_ENTITY, "cut-off"));
    };
    let (id, reader, member) = (share.to_string(), reader.to_string(), sent.here.member());
    let new = NewShare { id: &id, member: &member, reader: &reader, sealed: letter.as_bytes() };
    let _turn = sent.here.turn().await?;
    let shared = sent.here.app.store.share(&new, sent.here.app.clock.now()).await.map_err(broken)?;
    Ok(match shared {
        Shared::Shared => said(StatusCode::OK, "shared"),
        Shared::NoCode => said(StatusCode::NOT_FOUND, "none"),
        Shared::Full => said(StatusCode::UNPROCESSABLE_ENTITY, "full"),
    })
}

/// `POST /steps/sponsor/code` with `reader`, `public`, `mac`: the code itself stays on the device.
pub(super) async fn code(sent: Sent) -> Page {
    let form = &sent.form;
    let (id, public, mac) = (
        form.get("reader").parse::<ReaderId>(),
        form.get("public").parse::<PublicKey>(),
        form.get("mac").parse::<Mac>(),
    );
    let (Ok(id), Ok(public), Ok(mac)) = (id, public, mac) else { return Err(StatusCode::BAD_REQUEST) };
    let kept = keep_code(&sent.here, &id, &public.to_string(), &mac.to_string()).await?;
    Ok(if kept { said(StatusCode::OK, "made") } else { said(StatusCode::UNPROCESSABLE_ENTITY, "many") })
}

/// `POST /steps/sponsor/with`: what was shared with whoever asks.
pub(super) async fn with(sent: Sent) -> Page {
    let shares = sent.here.app.store.shared_with(&sent.here.member()).await.map_err(broken)?;
    let shares: Vec<Value> = shares
        .into_iter()
        .map(|share| {
            let sealed =
                Letter::from_bytes(share.sealed).map(|letter| letter.to_string()).unwrap_or_default();
            json!({ "id": share.id, "reader": share.reader, "sealed": sealed, "answered": share.answered })
        })
        .collect();
    Ok(Json(json!({ "shares": shares })).into_response())
}

/// `POST /steps/sponsor/mine`: what whoever asks shares, with the answers.
pub(super) async fn mine(sent: Sent) -> Page {
    let shares = sent.here.app.store.shared_by(&sent.here.member()).await.map_err(broken)?;
    let shares: Vec<Value> = shares
        .into_iter()
        .map(|share| {
            let answer =
                Letter::from_bytes(share.answer).map(|letter| letter.to_string()).unwrap_or_default();
            json!({ "id": share.id, "answer": answer })
        })
        .collect();
    Ok(Json(json!({ "shares": shares })).into_response())
}

/// `POST /steps/sponsor/answer` with `share`, `sealed`.
pub(super) async fn answer(sent: Sent) -> Page {
    let (share, letter) =
        (sent.form.get("share").parse::<ShareId>(), sent.form.get("sealed").parse::<Letter>());
    let (Ok(share), Ok(letter)) = (share, letter) else {
        return Ok(said(StatusCode::UNPROCESSABLE_ENTITY, "cut-off"));
    };
    let (member, share) = (sent.here.member(), share.to_string());
    let kept = sent.here.app.store.answer_share(&member, &share, letter.as_bytes()).await.map_err(broken)?;
    Ok(if kept { said(StatusCode::OK, "answered") } else { said(StatusCode::NOT_FOUND, "gone") })
}

/// `POST /steps/sponsor/end` with `share`: whoever was let read is done with it.
pub(super) async fn end(sent: Sent) -> Page {
    let ended = sent.here.app.store.end_share(&sent.here.member(), sent.form.get("share")).await;
    Ok(if ended.map_err(broken)? {
        said(StatusCode::OK, "ended")
    } else {
        said(StatusCode::NOT_FOUND, "gone")
    })
}

/// `POST /steps/sponsor/back` with `share`.
pub(super) async fn back(sent: Sent) -> Page {
    take_back(&sent.here, sent.form.get("share")).await?;
    Ok(said(StatusCode::OK, "taken-back"))
}

fn said(status: StatusCode, word: &'static str) -> Response {
    (status, Json(json!({ "said": word }))).into_response()
}
