//! A room over a WebSocket.

use std::time::Duration;

use axum::{
    extract::{
        Path, Query, State,
        ws::{CloseFrame, Message, Utf8Bytes, WebSocket, WebSocketUpgrade, close_code},
    },
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use meeting_room::protocol::{Frame, Goodbye, LARGEST_FRAME, Wish};
use serde::Deserialize;
use tokio::{
    sync::broadcast::error::RecvError,
    time::{Instant, MissedTickBehavior},
};

use super::{
    answer::Answer,
    bus::Parcel,
    host::{Host, Joined},
    stream::{Link, join},
};
use crate::{
    app::Shared,
    identity::Visitor,
    web::{errors, forms, language::Visit},
};

/// Bytes a line reads or writes at once. The usual 128 KiB each would be most of what a silent listener costs.
const BUFFER: usize = 2 * 1024;
/// How often the other side is asked whether it is there.
const ASK: Duration = Duration::from_secs(20);
/// How long it may take to answer: a line that only looks open ends.
const SILENT: Duration = Duration::from_secs(60);
/// How long the other side may take nothing at all.
const STALLED: Duration = Duration::from_secs(20);
/// How long a farewell may take.
const FAREWELL: Duration = Duration::from_secs(2);
/// How many frames somebody may send in [`FLOOD_WINDOW`].
const FLOOD: u32 = 60;
const FLOOD_WINDOW: Duration = Duration::from_secs(5);

/// Where to go on reading.
#[derive(Deserialize)]
pub(super) struct From {
    after: Option<u64>,
}

/// `GET /rooms/{slug}/socket?after=N`
pub(super) async fn open(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    Path(slug): Path<String>,
    Query(from): Query<From>,
    headers: HeaderMap,
    upgrade: WebSocketUpgrade,
) -> Response {
    // A browser says where the page that opens a socket is from; ours is never from nowhere.
    if !forms::from_here(&headers) || headers.get(header::ORIGIN).is_some_and(|origin| origin == "null") {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let (host, member, joined) = match join(&app, &visitor, &slug, from.after.unwrap_or(0)).await {
        Ok(joined) => joined,
        Err(status) => return status.into_response(),
    };
    let link = Link::new(host.clone(), joined.seat);
    let upgrade = upgrade.max_message_size(LARGEST_FRAME).max_frame_size(LARGEST_FRAME);
    upgrade.read_buffer_size(BUFFER).write_buffer_size(BUFFER).on_upgrade(move |socket| {
        let line = Line { socket, host, member, frames: 0, window: Instant::now(), heard: Instant::now() };
        line.run(joined, link)
    })
}

struct Line {
    socket: WebSocket,
    host: Host,
    member: privacy::Member,
    /// Frames in this window.
    frames: u32,
    window: Instant,
    heard: Instant,
}

/// Why a line ends.
enum End {
    /// With a last frame.
    Said(Goodbye),
    /// The other side has been told already, or said so itself.
    Quiet,
    /// The other side is gone, or takes nothing any more.
    Gone,
    /// A frame nobody may send.
    TooLarge,
}

impl Line {
    async fn run(mut self, mut joined: Joined, link: Link) {
        let end = match self.talk(&mut joined).await {
            Ok(()) => End::Quiet,
            Err(end) => end,
        };
        // Neither seat nor words are held for the sake of a farewell.
        drop((link, joined));
        let (code, goodbye) = match end {
            // Whoever takes nothing any more hears no farewell either.
            End::Gone => return,
            End::Quiet => (close_code::NORMAL, None),
            End::TooLarge => (close_code::SIZE, Some(Goodbye::Flood)),
            End::Said(Goodbye::Behind) => (close_code::AGAIN, Some(Goodbye::Behind)),
            End::Said(goodbye) => (close_code::POLICY, Some(goodbye)),
        };
        let _ = tokio::time::timeout(FAREWELL, self.part(code, goodbye)).await;
    }

    /// Says goodbye, and reads what is still on its way: a line that is dropped with something unread is cut off, and
    /// the goodbye with it.
    async fn part(mut self, code: u16, goodbye: Option<Goodbye>) {
        if let Some(why) = goodbye {
            let _ = self.socket.send(Message::text(Frame::Bye { why }.to_json())).await;
        }
        let close = CloseFrame { code, reason: Utf8Bytes::default() };
        let _ = self.socket.send(Message::Close(Some(close))).await;
        while let Some(Ok(_)) = self.socket.recv().await {}
    }

    async fn talk(&mut self, joined: &mut Joined) -> Result<(), End> {
        for parcel in std::mem::take(&mut joined.hello) {
            self.send(&parcel).await?;
        }
        let mut asking = tokio::time::interval_at(Instant::now() + ASK, ASK);
        asking.set_missed_tick_behavior(MissedTickBehavior::Delay);
        loop {
            tokio::select! {
                biased;
                parcel = joined.own.recv() => self.deliver(parcel).await?,
                parcel = joined.room.recv() => self.deliver(parcel).await?,
                message = self.socket.recv() => self.hear(message).await?,
                _ = asking.tick() => {
                    if self.heard.elapsed() > SILENT {
                        return Err(End::Said(Goodbye::Away));
                    }
                    self.post(Message::Ping(Vec::new().into())).await?;
                }
            }
        }
    }

    async fn deliver(&mut self, parcel: Result<Parcel, RecvError>) -> Result<(), End> {
        match parcel {
            Ok(parcel) => {
                self.send(&parcel).await?;
                if parcel.last { Err(End::Quiet) } else { Ok(()) }
            }
            Err(RecvError::Lagged(_)) => Err(End::Said(Goodbye::Behind)),
            Err(RecvError::Closed) => Err(End::Quiet),
        }
    }

    async fn send(&mut self, parcel: &Parcel) -> Result<(), End> {
        // Written by us from a `String`: always UTF-8.
        let text = Utf8Bytes::try_from(parcel.json().clone()).map_err(|_| End::Quiet)?;
        self.post(Message::Text(text)).await
    }

    /// Sends. A line that takes nothing for so long has nobody at its other end.
    async fn post(&mut self, message: Message) -> Result<(), End> {
        let sent = tokio::time::timeout(STALLED, self.socket.send(message)).await;
        sent.map_err(|_| End::Gone)?.map_err(|_| End::Gone)
    }

    async fn hear(&mut self, message: Option<Result<Message, axum::Error>>) -> Result<(), End> {
        self.heard = Instant::now();
        match message {
            Some(Ok(Message::Text(text))) => {
                self.count()?;
                self.wish(&text).await
            }
            Some(Ok(Message::Binary(_))) => Err(End::Said(Goodbye::Flood)),
            Some(Ok(Message::Ping(_) | Message::Pong(_))) => self.count(),
            Some(Ok(Message::Close(_))) | None => Err(End::Quiet),
            Some(Err(error))
                if error.to_string().contains("too long") || error.to_string().contains("too large") =>
            {
                Err(End::TooLarge)
            }
            Some(Err(_)) => Err(End::Gone),
        }
    }

    /// Far too much from one person ends their line, and nobody else notices.
    fn count(&mut self) -> Result<(), End> {
        if self.window.elapsed() > FLOOD_WINDOW {
            (self.window, self.frames) = (Instant::now(), 0);
        }
        self.frames += 1;
        if self.frames > FLOOD { Err(End::Said(Goodbye::Flood)) } else { Ok(()) }
    }

    async fn wish(&mut self, text: &str) -> Result<(), End> {
        let answer = match Wish::from_json(text) {
            Ok(wish) => match self.host.wish(self.member, wish).await {
                Ok(Answer::NotHere) => return Err(End::Said(Goodbye::Left)),
                Ok(answer) => answer.frame(),
                Err(_) => return Err(End::Said(Goodbye::Wiped)),
            },
            Err(bad) => Frame::Bad { why: bad.to_string() }.to_json(),
        };
        self.post(Message::text(answer)).await
    }
}
