//! Many people who listen, all on one thread.
//!
//! Everybody has one connection: over it they enter, and then listen. What they hear is counted, not kept.

use std::{
    io::{self, Read, Write},
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::{Context, bail, ensure};
use mio::{Events, Interest, Poll, Token, event::Event, net::TcpStream};

use super::{
    client::Head,
    stamp::Watch,
    wire::{Decoder, Piece, Wire},
};

/// How long nothing may go forward before we give up.
const PATIENCE: Duration = Duration::from_secs(60);
/// How often at least it is looked whether to go on.
const LOOK: Duration = Duration::from_millis(20);
/// Connections that become ready at once; the others follow.
const READY: usize = 1024;
/// What is read from a connection at once.
const BUFFER: usize = 64 * 1024;

/// What all of them together have heard.
#[derive(Default)]
pub(super) struct Heard {
    /// Frames of rooms, of every kind.
    pub(super) frames: u64,
    /// Lines among them: words somebody said.
    pub(super) lines: u64,
    /// All that came over the lines after their heads.
    pub(super) bytes: u64,
    /// How long stamped lines were under way.
    pub(super) delays: Vec<Duration>,
}

/// The lines heard so far, for whoever speaks from another thread.
pub(super) type LinesHeard = Arc<AtomicU64>;

/// People who listen.
pub(super) struct Crowd {
    address: SocketAddr,
    wire: Wire,
    watch: Watch,
    poll: Poll,
    events: Events,
    guests: Vec<Guest>,
    buffer: Vec<u8>,
    heard: Heard,
    lines: LinesHeard,
    /// How many have had a frame.
    joined: usize,
    /// How many lines have ended.
    lost: usize,
}

/// One of them.
struct Guest {
    stream: TcpStream,
    room: &'static str,
    stage: Stage,
    begun: Instant,
    /// From the first packet to the first frame.
    joined: Option<Duration>,
    alive: bool,
}

/// How far somebody has come.
enum Stage {
    Connecting,
    /// Waiting for the answer whose head begins so.
    Entering(Vec<u8>),
    Opening(Vec<u8>),
    Listening(Decoder),
    /// Their line has ended, and why.
    Lost(String),
}

impl Crowd {
    /// Nobody yet.
    pub(super) fn new(address: SocketAddr, wire: Wire, watch: Watch) -> anyhow::Result<Self> {
        Ok(Self {
            address,
            wire,
            watch,
            poll: Poll::new()?,
            events: Events::with_capacity(READY),
            guests: Vec::new(),
            buffer: vec![0; BUFFER],
            heard: Heard::default(),
            lines: LinesHeard::default(),
            joined: 0,
            lost: 0,
        })
    }

    /// Lets so many new people into these rooms in turn, at most `width` of them on their way at once. Returns when
    /// all have their first frame: how long each of them took.
    pub(super) fn admit(
        &mut self,
        rooms: &[&'static str],
        count: usize,
        width: usize,
    ) -> anyhow::Result<Vec<Duration>> {
        let (first, before) = (self.guests.len(), self.joined);
        let (mut joined, mut moved) = (0, Instant::now());
        while joined < count {
            let room_for = |started: usize| started < count && started - joined < width;
            while room_for(self.guests.len() - first) {
                let room = rooms[self.guests.len() % rooms.len()];
                self.start(room).context("a connection cannot be opened")?;
            }
            self.turn()?;
            ensure!(self.lost == 0, "somebody could not join: {}", self.why_lost());
            if self.joined - before > joined {
                (joined, moved) = (self.joined - before, Instant::now());
            }
            ensure!(moved.elapsed() < PATIENCE, "only {joined} of {count} could join");
        }
        Ok(self.guests[first..].iter().filter_map(|guest| guest.joined).collect())
    }

    /// Takes in somebody who listens already.
    pub(super) fn add(&mut self, stream: std::net::TcpStream) -> anyhow::Result<()> {
        stream.set_nonblocking(true)?;
        let mut guest = Guest::new(TcpStream::from_std(stream), "");
        guest.stage = Stage::Listening(Decoder::new(self.wire));
        self.seat(guest)?;
        Ok(())
    }

    /// Listens until `enough` says so.
    pub(super) fn listen(&mut self, mut enough: impl FnMut(&Heard) -> bool) -> anyhow::Result<()> {
        while !enough(&self.heard) {
            self.turn()?;
        }
        Ok(())
    }

    /// What was heard so far.
    pub(super) fn heard(&self) -> &Heard {
        &self.heard
    }

    /// Begins to count anew.
    pub(super) fn forget(&mut self) {
        self.heard = Heard::default();
        self.lines.store(0, Ordering::Release);
        for guest in &mut self.guests {
            guest.alive = false;
        }
    }

    /// The lines heard so far, to be looked at from another thread.
    pub(super) fn lines_heard(&self) -> LinesHeard {
        self.lines.clone()
    }

    /// How many lines have ended.
    pub(super) fn lost(&self) -> usize {
        self.lost
    }

    /// How many heard anything since it was counted anew.
    pub(super) fn alive(&self) -> usize {
        self.guests.iter().filter(|guest| guest.alive).count()
    }

    fn why_lost(&self) -> &str {
        let lost = self.guests.iter().find_map(|guest| match &guest.stage {
            Stage::Lost(why) => Some(why.as_str()),
            _ => None,
        });
        lost.unwrap_or_default()
    }

    fn start(&mut self, room: &'static str) -> io::Result<()> {
        self.seat(Guest::new(TcpStream::connect(self.address)?, room))
    }

    fn seat(&mut self, mut guest: Guest) -> io::Result<()> {
        let token = Token(self.guests.len());
        self.poll.registry().register(&mut guest.stream, token, Interest::READABLE | Interest::WRITABLE)?;
        self.guests.push(guest);
        Ok(())
    }

    /// Waits for news and takes them in.
    fn turn(&mut self) -> anyhow::Result<()> {
        match self.poll.poll(&mut self.events, Some(LOOK)) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Ok(()),
            polled => polled?,
        }
        for event in &self.events {
            let Some(guest) = self.guests.get_mut(event.token().0) else { continue };
            if matches!(guest.stage, Stage::Lost(_)) {
                continue;
            }
            let mut ear =
                Ear { wire: self.wire, watch: self.watch, buffer: &mut self.buffer, heard: &mut self.heard };
            let was_new = guest.joined.is_none();
            if let Err(error) = guest.ready(event, &mut ear) {
                guest.stage = Stage::Lost(format!("{error:#}"));
                self.lost += 1;
            }
            self.joined += usize::from(was_new && guest.joined.is_some());
        }
        self.lines.store(self.heard.lines, Ordering::Release);
        Ok(())
    }
}

/// What people hear with, shared by all.
struct Ear<'a> {
    wire: Wire,
    watch: Watch,
    buffer: &'a mut [u8],
    heard: &'a mut Heard,
}

impl Guest {
    fn new(stream: TcpStream, room: &'static str) -> Self {
        Self { stream, room, stage: Stage::Connecting, begun: Instant::now(), joined: None, alive: false }
    }

    /// Something happened on their line.
    fn ready(&mut self, event: &Event, ear: &mut Ear<'_>) -> anyhow::Result<()> {
        if matches!(self.stage, Stage::Connecting) && event.is_writable() {
            self.connected()?;
        }
        if event.is_readable() {
            self.read(ear, event.is_read_closed())?;
        }
        Ok(())
    }

    /// The connection stands: they enter.
    fn connected(&mut self) -> anyhow::Result<()> {
        if let Some(error) = self.stream.take_error()? {
            bail!(error);
        }
        self.stream.set_nodelay(true)?;
        let room = self.room;
        self.write(&format!(
            "POST /rooms/{room}/enter HTTP/1.1\r\nHost: bench\r\nContent-Length: 0\r\n\r\n"
        ))?;
        self.stage = Stage::Entering(Vec::new());
        Ok(())
    }

    /// So little is asked at a time that it goes out in one piece.
    fn write(&mut self, request: &str) -> anyhow::Result<()> {
        self.stream.write_all(request.as_bytes()).context("a request did not go out")
    }

    /// Reads all there is. A short read means that there is no more, unless the line is `closing`.
    fn read(&mut self, ear: &mut Ear<'_>, closing: bool) -> anyhow::Result<()> {
        loop {
            let count = match self.stream.read(ear.buffer) {
                Ok(0) => bail!("the line ended"),
                Ok(count) => count,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return Ok(()),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => bail!(error),
            };
            self.take(ear, count)?;
            if count < ear.buffer.len() && !closing {
                return Ok(());
            }
        }
    }

    /// Takes in what stands in the buffer.
    fn take(&mut self, ear: &mut Ear<'_>, count: usize) -> anyhow::Result<()> {
        let (head, rest) = match &mut self.stage {
            Stage::Listening(_) => return self.hear(ear, 0..count),
            Stage::Connecting | Stage::Lost(_) => return Ok(()),
            Stage::Entering(head) | Stage::Opening(head) => {
                let had = head.len();
                head.extend_from_slice(&ear.buffer[..count]);
                let Some(end) = head.windows(4).position(|part| part == b"\r\n\r\n") else { return Ok(()) };
                (String::from_utf8_lossy(&head[..end + 4]).into_owned(), (end + 4).saturating_sub(had))
            }
        };
        let read = Head::read(&head).with_context(|| format!("no answer of HTTP: {head}"))?;
        match self.stage {
            Stage::Entering(_) => self.entered(ear.wire, read),
            _ => {
                ensure!(read.status == ear.wire.begins_with(), "listening was answered with {}", read.status);
                self.stage = Stage::Listening(Decoder::new(ear.wire));
                self.hear(ear, rest..count)
            }
        }
    }

    /// They have a seat: they listen.
    fn entered(&mut self, wire: Wire, head: Head) -> anyhow::Result<()> {
        let cookie = head.cookie.with_context(|| format!("entering was answered with {}", head.status))?;
        ensure!(head.length == 0, "entering was answered with a page");
        let (room, way, headers) = (self.room, wire.name(), wire.headers());
        self.write(&format!(
            "GET /rooms/{room}/{way} HTTP/1.1\r\nHost: bench\r\nCookie: {cookie}\r\n{headers}\r\n"
        ))?;
        self.stage = Stage::Opening(Vec::new());
        Ok(())
    }

    fn hear(&mut self, ear: &mut Ear<'_>, range: std::ops::Range<usize>) -> anyhow::Result<()> {
        let Stage::Listening(decoder) = &mut self.stage else { return Ok(()) };
        let (mut asked, mut ended, mut frames) = (false, false, 0);
        let (heard, watch) = (&mut *ear.heard, ear.watch);
        heard.bytes += range.len() as u64;
        decoder.feed(&ear.buffer[range], &mut |piece| match piece {
            Piece::Frame(frame) => {
                frames += 1;
                if frame.starts_with(b"{\"t\":\"line\"") {
                    heard.lines += 1;
                    heard.delays.extend(watch.since(frame));
                }
            }
            Piece::Alive => asked = true,
            Piece::End => ended = true,
        })?;
        heard.frames += frames;
        self.alive |= asked || frames > 0;
        if frames > 0 && self.joined.is_none() {
            self.joined = Some(self.begun.elapsed());
        }
        ensure!(!ended, "the room ended it");
        match ear.wire.answer().filter(|_| asked) {
            Some(pong) => self.stream.write_all(pong).context("an answer did not go out"),
            None => Ok(()),
        }
    }
}
