//! Listening without a script: the voices of a room as a file that never ends.

use std::{convert::Infallible, time::Duration};

use audio::pages::Container;
use axum::{
    body::{Body, Bytes},
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use futures_util::stream;
use tokio::sync::{broadcast::error::RecvError, mpsc};

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
) -> Response {
    let container = name.strip_prefix("listen.").and_then(Container::named);
    let present = present(&app, &visitor, &slug).filter(|_| app.rooms.has_voice(&slug));
    let (Some(container), Some(Present { host, member, .. })) = (container, present) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if app.rooms.voices().is_some_and(|load| load.is_full(app.site.uplink)) {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    match host.listen(member).await {
        Ok(Ok(listening)) => respond(container, listening),
        Ok(Err(status)) => status.into_response(),
        Err(_) => StatusCode::GONE.into_response(),
    }
}

fn respond(container: Container, listening: Listening) -> Response {
    let (bytes, taken) = mpsc::channel(ON_THE_WAY);
    tokio::spawn(pump(container, listening, bytes));
    let body = stream::unfold(taken, |mut taken| async {
        let bytes = taken.recv().await?;
        Some((Ok::<Bytes, Infallible>(bytes), taken))
    });
    let mut response = Body::from_stream(body).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(container.media_type()));
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("none"));
    // A proxy that collects answers would hold every word back.
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}

/// Gives somebody head and pages until they or the room are gone, or they take nothing any more: a player that is paused
/// for long comes again when it goes on.
async fn pump(container: Container, mut listening: Listening, bytes: mpsc::Sender<Bytes>) {
    let mut next = Some(Bytes::from(container.head()));
    while let Some(page) = next {
        match tokio::time::timeout(STALLED, bytes.send(page)).await {
            Ok(Ok(())) => next = hear(&mut listening, container).await,
            Ok(Err(_)) | Err(_) => return,
        }
    }
}

/// The next page; `None` when this person's time in the room is over. Whoever reads too slowly misses some; players go on
/// over the gap.
async fn hear(listening: &mut Listening, container: Container) -> Option<Bytes> {
    let Listening { pages, room, own, .. } = listening;
    loop {
        tokio::select! {
            biased;
            parcel = own.recv() => if ends(parcel) { return None },
            parcel = room.recv() => if ends(parcel) { return None },
            page = pages.recv() => match page {
                Ok(page) => return Some(Bytes::from_owner(page.of(container).clone())),
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
