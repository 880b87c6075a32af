//! A room over server-sent events: what a script reads where no socket goes through. Wishes are sent as forms.

use std::{convert::Infallible, sync::Arc, time::Duration};

use axum::{
    body::{Body, Bytes},
    extract::{Path, Query, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use futures_util::stream;
use meeting_room::Refusal;
use serde::Deserialize;
use tokio::{
    sync::broadcast::error::RecvError,
    time::{Instant, Interval, MissedTickBehavior},
};

use super::{
    Present,
    answer::Entered,
    bus::Parcel,
    host::{Host, Joined},
    newcomer, present,
};
use crate::{
    app::Shared,
    identity::Visitor,
    web::{errors, forms, language::Visit},
};

/// A sign of life for the line, so that nothing between closes it.
const ALIVE: Duration = Duration::from_secs(20);
/// After so long the reader has to come again: a line that only looks open does not hold a seat for ever.
const LONGEST: Duration = Duration::from_mins(10);
/// How long a line may still take what is on its way.
const GRACE: Duration = Duration::from_secs(20);

/// Where to go on reading.
#[derive(Deserialize)]
pub(super) struct From {
    after: Option<u64>,
}

/// A seat with a lasting connection; given back when dropped.
pub(super) struct Link {
    host: Host,
    seat: meeting_room::Seat,
}

impl Link {
    pub(super) fn new(host: Host, seat: meeting_room::Seat) -> Self {
        Self { host, seat }
    }
}

impl Drop for Link {
    fn drop(&mut self) {
        let (host, seat) = (self.host.clone(), self.seat);
        // While the program ends there is nobody left to tell.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move { host.part(seat).await });
        }
    }
}

/// Listens, for somebody who has a seat. Whoever only followed a link has none: entering is an act of its own.
pub(super) async fn join(
    app: &Shared,
    visitor: &Visitor,
    slug: &str,
    after: u64,
) -> Result<(Host, privacy::Member, Joined), StatusCode> {
    let Present { host, member, place } = present(app, visitor, slug).ok_or(StatusCode::NOT_FOUND)?;
    let look = host.look(member).await.map_err(|_| StatusCode::GONE)?;
    if look.you.is_none() {
        return Err(StatusCode::GONE);
    }
    let newcomer = newcomer(app, visitor, &place, member).await;
    match host.join(newcomer, after).await {
        Ok(Ok(joined)) => Ok((host, member, joined)),
        Ok(Err(Entered::Refused(Refusal::Slow))) => Err(StatusCode::TOO_MANY_REQUESTS),
        Ok(Err(_)) => Err(StatusCode::FORBIDDEN),
        Err(_) => Err(StatusCode::GONE),
    }
}

/// `GET /rooms/{slug}/events?after=N`
pub(super) async fn open(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    Path(slug): Path<String>,
    Query(from): Query<From>,
    headers: HeaderMap,
) -> Response {
    if !forms::from_here(&headers) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let last = headers.get("last-event-id").and_then(|id| id.to_str().ok()).and_then(|id| id.parse().ok());
    let after = last.or(from.after).unwrap_or(0);
    match join(&app, &visitor, &slug, after).await {
        Ok((host, _, joined)) => respond(Reader::new(host, joined)),
        Err(status) => status.into_response(),
    }
}

fn respond(reader: Reader) -> Response {
    let frames = stream::unfold(reader, |mut reader| async {
        let bytes = reader.next().await?;
        Some((Ok::<Bytes, Infallible>(bytes), reader))
    });
    let mut response = Body::from_stream(frames).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"));
    // A proxy that collects answers would hold every word back.
    headers.insert("x-accel-buffering", HeaderValue::from_static("no"));
    response
}

/// What a stream holds on to while it lives: its place in the room. Whoever reads no more must not keep it, nor any
/// words, so it can be taken from outside.
struct Hold {
    joined: Joined,
    _link: Link,
}

type Shelf = Arc<tokio::sync::Mutex<Option<Hold>>>;

struct Reader {
    hello: std::vec::IntoIter<Parcel>,
    shelf: Shelf,
    alive: Interval,
    until: Instant,
    ended: bool,
    watch: tokio::task::JoinHandle<()>,
}

impl Reader {
    fn new(host: Host, mut joined: Joined) -> Self {
        let mut alive = tokio::time::interval_at(Instant::now() + ALIVE, ALIVE);
        alive.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let hello = std::mem::take(&mut joined.hello).into_iter();
        let link = Link::new(host.clone(), joined.seat);
        let shelf: Shelf = Arc::new(tokio::sync::Mutex::new(Some(Hold { joined, _link: link })));
        let watch = tokio::spawn(watch(host, shelf.clone()));
        Self { hello, shelf, alive, until: Instant::now() + LONGEST, ended: false, watch }
    }

    /// The next bytes; `None` at the end.
    async fn next(&mut self) -> Option<Bytes> {
        if let Some(parcel) = self.hello.next() {
            return Some(parcel.event().clone());
        }
        if self.ended {
            return None;
        }
        let mut shelf = self.shelf.lock().await;
        let joined = &mut shelf.as_mut()?.joined;
        let parcel = tokio::select! {
            biased;
            parcel = joined.own.recv() => parcel,
            parcel = joined.room.recv() => parcel,
            _ = self.alive.tick() => return Some(Bytes::from_static(b":\n\n")),
            () = tokio::time::sleep_until(self.until) => return None,
        };
        match parcel {
            Ok(parcel) => {
                self.ended = parcel.last;
                Some(parcel.event().clone())
            }
            // They come back and read on where they were.
            Err(RecvError::Lagged(_) | RecvError::Closed) => None,
        }
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        self.watch.abort();
    }
}

/// A reader whose line takes nothing any more is never asked for the next bytes, so it could not notice that its time
/// is up or the meeting over. While it does read, it holds the lock, and what it waits for ends it.
async fn watch(host: Host, shelf: Shelf) {
    tokio::select! {
        () = tokio::time::sleep(LONGEST + GRACE) => {}
        () = host.ended() => tokio::time::sleep(GRACE).await,
    }
    drop(shelf.lock().await.take());
}
