//! Joining the voices of a room: a browser's offer for an answer.

use audio::{JoinError, Line};
use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
};

use crate::{
    app::Shared,
    identity::Visitor,
    rooms::{Present, present},
    web::forms::Form,
};

/// The largest form, in bytes: the largest offer, escaped, and the token.
pub(in crate::rooms) const LARGEST: usize = 48 * 1024;

/// `POST /rooms/{slug}/voice`: `k`, the token of forms; `offer`, a session description (SDP) with one line of audio;
/// `slow`, anything where the device knows that its line is. For scripts alone: without one, one listens by
/// [`super::listen()`].
///
/// 404: no such room, it is not open, or the site carries no voices. 410: no seat. 400: no offer that can be answered.
/// 429: too soon after the last. 503: full, or as many listen as the line bears.
pub(in crate::rooms) async fn join(
    State(app): State<Shared>,
    visitor: Visitor,
    Path(slug): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let form = Form::read(&body);
    if !visitor.sent(&headers, form.get("k")) {
        return StatusCode::FORBIDDEN.into_response();
    }
    let Some(Present { host, member, .. }) =
        present(&app, &visitor, &slug).filter(|_| app.rooms.has_voice(&slug))
    else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if app.rooms.voices().is_some_and(|load| load.is_full(app.site.uplink)) {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let ticket = match host.voice(member).await {
        Ok(Ok(ticket)) => ticket,
        Ok(Err(status)) => return status.into_response(),
        Err(_) => return StatusCode::GONE.into_response(),
    };
    let line = if form.get("slow").is_empty() { Line::Good } else { Line::Poor };
    match ticket.hall.join_over(form.get("offer"), line).await {
        Ok(joined) => match host.hears(ticket.seat, joined.peer, ticket.hall).await {
            Ok(Some(connection)) => {
                Json(serde_json::json!({ "answer": joined.answer, "connection": connection })).into_response()
            }
            Ok(None) | Err(_) => StatusCode::GONE.into_response(),
        },
        Err(JoinError::Offer(_)) => StatusCode::BAD_REQUEST.into_response(),
        Err(JoinError::Full | JoinError::Busy) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
        Err(JoinError::Closed) => StatusCode::GONE.into_response(),
    }
}
