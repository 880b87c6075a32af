//! Listening without a script: the voices of a room as a file that never ends.

mod part;

use std::{convert::Infallible, time::Duration};

use audio::pages::{Container, Pages};
use axum::{
    body::{Body, Bytes},
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use futures_util::stream;
use tokio::sync::{broadcast::error::RecvError, mpsc};

use self::part::Part;
use crate::{
    app::Shared,
    identity::Visitor,
    rooms::{Present, bus::Parcel, host::Listening, present},
};

/// Pages on their way to a listener.
const ON_THE_WAY: usize = 8;
/// How long a listener may take nothing.
const STALLED: Duration = Duration::from_secs(20);

/// `GET /rooms/{slug}/listen.webm` and `…/listen.ogg`, for whoever has a seat. It ends with their seat.
///
/// 404: no such room, it is not open, or the site carries no voices. 410: no seat. 429: they listen in too many windows.
/// 503: as many listen as the line bears.
pub(in crate::rooms) async fn listen(
    State(app): State<Shared>,
    visitor: Visitor,
    Path((slug, name)): Path<(String, String)>,
    headers: HeaderMap,
) -> Response {
    let container = name.strip_prefix("listen.").and_then(Container::named);
    let present = present(&app, &visitor, &slug).filter(|_| app.rooms.has_voice(&slug));
    let (Some(container), Some(Present { host, member, .. })) = (container, present) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let head = container.head();
    let part = Part::asked(&headers, head.len());
    if let Part::OfHead(range) = &part {
        // Whoever only looks what kind of file it is takes none of their places.
        let seated = host.look(member).await.is_ok_and(|look| look.you.is_some());
        let piece = head.get(range.clone()).filter(|_| seated);
        return piece.map_or_else(
            || StatusCode::GONE.into_response(),
            |piece| respond(container, &part, Body::from(piece.to_vec())),
        );
    }
    if app.rooms.voices().is_some_and(|load| load.is_full(app.site.uplink)) {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    match host.listen(member).await {
        Ok(Ok(listening)) => respond(container, &part, sound(container, head, part.limit(), listening)),
        Ok(Err(status)) => status.into_response(),
        Err(_) => StatusCode::GONE.into_response(),
    }
}

fn respond(container: Container, part: &Part, body: Body) -> Response {
    let mut response = (part.status(), body).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(container.media_type()));
    // Nobody can go back in it; whoever asks for the beginning gets just that all the same.
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("none"));
    if let Some(range) = part.content_range() {
        headers.insert(header::CONTENT_RANGE, range);
    }
    // A proxy that collects answers would hold every word back.
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}

/// Head and pages, up to so many bytes.
fn sound(container: Container, head: Vec<u8>, limit: u64, listening: Listening) -> Body {
    let (bytes, taken) = mpsc::channel(ON_THE_WAY);
    tokio::spawn(pump(Pages::new(container), Bytes::from(head), listening, bytes));
    Body::from_stream(stream::unfold((taken, limit), |(mut taken, left)| async move {
        let mut bytes: Bytes = taken.recv().await.filter(|_| left > 0)?;
        bytes.truncate(usize::try_from(left).unwrap_or(usize::MAX));
        let left = left - bytes.len() as u64;
        Some((Ok::<Bytes, Infallible>(bytes), (taken, left)))
    }))
}

/// Gives somebody head and pages until they or the room are gone, or they take nothing any more: a player that is paused
/// for long comes again when it goes on.
async fn pump(mut pages: Pages, head: Bytes, mut listening: Listening, bytes: mpsc::Sender<Bytes>) {
    let mut next = Some(head);
    while let Some(page) = next {
        match tokio::time::timeout(STALLED, bytes.send(page)).await {
            Ok(Ok(())) => next = hear(&mut listening, &mut pages).await,
            Ok(Err(_)) | Err(_) => return,
        }
    }
}

/// The next page; `None` when this person's time in the room is over. Whoever reads too slowly misses some; their file
/// goes on with what comes after.
async fn hear(listening: &mut Listening, made: &mut Pages) -> Option<Bytes> {
    let Listening { pieces, room, own, .. } = listening;
    loop {
        tokio::select! {
            biased;
            parcel = own.recv() => if ends(parcel) { return None },
            parcel = room.recv() => if ends(parcel) { return None },
            piece = pieces.recv() => match piece {
                Ok(piece) if piece.is_empty() => {}
                Ok(piece) => return Some(Bytes::from(made.next(piece.iter().map(|packet| &**packet)))),
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return None,
            },
        }
    }
}

/// Is it over?
fn ends(parcel: Result<Parcel, RecvError>) -> bool {
    match parcel {
        Ok(parcel) => parcel.last,
        // What was missed was not the last: after that the way is closed.
        Err(RecvError::Lagged(_)) => false,
        Err(RecvError::Closed) => true,
    }
}
