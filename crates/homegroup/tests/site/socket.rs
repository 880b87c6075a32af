//! A WebSocket client of a few lines: it sends whatever a test wants to send, however wrong.
//!
//! Written by hand, because a proper client refuses to do what these tests are about.

use std::{
    io::{ErrorKind, Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    time::{Duration, Instant},
};

use serde_json::Value;
use tokio::net::TcpSocket;

use super::program::Site;

/// How long anything may take to arrive.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10);

/// What kind of frame.
pub(crate) const TEXT: u8 = 1;
pub(crate) const BINARY: u8 = 2;
const CLOSE: u8 = 8;
pub(crate) const PING: u8 = 9;
const PONG: u8 = 10;
/// The last piece of a message.
pub(crate) const WHOLE: u8 = 0x80;

/// An open socket.
pub(crate) struct Line {
    stream: TcpStream,
    /// Read and not yet understood.
    unread: Vec<u8>,
}

/// What came over a line.
#[derive(Debug, PartialEq)]
pub(crate) enum Got {
    Frame(Value),
    /// Closed, with the code where one was given.
    Closed(Option<u16>),
    /// Ended without a word.
    Lost,
    /// Nothing in time.
    Nothing,
}

/// How a line is asked for.
pub(crate) struct Call<'a> {
    pub(crate) path: &'a str,
    /// Further header lines, each ending in CRLF.
    pub(crate) headers: &'a str,
    pub(crate) from: SocketAddr,
}

impl<'a> Call<'a> {
    pub(crate) fn to(path: &'a str, headers: &'a str) -> Self {
        Self { path, headers, from: SocketAddr::from(([127, 0, 0, 1], 0)) }
    }
}

impl Line {
    /// Asks for a line. `Err` holds the status of a refusal.
    pub(crate) fn open(site: &Site, call: &Call<'_>) -> Result<Self, u16> {
        let mut stream = connect(call.from, site.address);
        let request = format!(
            "GET {} HTTP/1.1\r\nhost: {}\r\nconnection: Upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n\
             sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n{}\r\n",
            call.path, site.address, call.headers
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut line = Self { stream, unread: Vec::new() };
        let until = Instant::now() + PATIENCE;
        let head = loop {
            if let Some(end) = line.unread.windows(4).position(|four| four == b"\r\n\r\n") {
                break String::from_utf8_lossy(&line.unread.drain(..end + 4).collect::<Vec<_>>())
                    .into_owned();
            }
            assert!(line.fill(until) == Fill::More, "no answer: {:?}", String::from_utf8_lossy(&line.unread));
        };
        let status: u16 = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        if status != 101 {
            return Err(status);
        }
        // The answer that RFC 6455 (section 1.3) gives for this key.
        assert!(head.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), "{head}");
        Ok(line)
    }

    /// Sends a wish.
    pub(crate) fn wish(&mut self, json: &str) {
        self.send(WHOLE | TEXT, json.as_bytes()).unwrap();
    }

    /// Sends a frame, masked as a client's must be.
    pub(crate) fn send(&mut self, first: u8, payload: &[u8]) -> std::io::Result<()> {
        self.stream.write_all(&frame(first, payload))
    }

    /// Sends bytes as they are.
    pub(crate) fn send_raw(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.stream.write_all(bytes)
    }

    /// A second handle, for writing while another reads.
    pub(crate) fn writer(&self) -> TcpStream {
        self.stream.try_clone().unwrap()
    }

    /// The next frame, answering pings on the way.
    pub(crate) fn next(&mut self) -> Got {
        self.next_within(PATIENCE)
    }

    pub(crate) fn next_within(&mut self, patience: Duration) -> Got {
        let until = Instant::now() + patience;
        loop {
            if let Some((kind, payload)) = self.take_frame() {
                match kind {
                    TEXT => return Got::Frame(serde_json::from_slice(&payload).unwrap()),
                    CLOSE => {
                        let code = payload.first_chunk().map(|code| u16::from_be_bytes(*code));
                        return Got::Closed(code);
                    }
                    PING => self.send(WHOLE | PONG, &payload).unwrap(),
                    _ => {}
                }
                continue;
            }
            match self.fill(until) {
                Fill::More => {}
                Fill::End => return Got::Lost,
                Fill::Late => return Got::Nothing,
            }
        }
    }

    /// Reads until a frame of this kind comes that fits, and gives it.
    pub(crate) fn until(&mut self, kind: &str, fits: impl Fn(&Value) -> bool) -> Value {
        let until = Instant::now() + PATIENCE;
        let mut read = Vec::new();
        while Instant::now() < until {
            match self.next() {
                Got::Frame(frame) if frame["t"] == kind && fits(&frame) => return frame,
                Got::Frame(frame) => read.push(frame),
                other => panic!("{other:?} instead of {kind}, after {read:?}"),
            }
        }
        panic!("no {kind}, only {read:?}")
    }

    /// Reads to the end: every frame, then how it ended.
    pub(crate) fn read_out(&mut self) -> (Vec<Value>, Got) {
        let mut frames = Vec::new();
        loop {
            match self.next() {
                Got::Frame(frame) => frames.push(frame),
                end => return (frames, end),
            }
        }
    }

    fn take_frame(&mut self) -> Option<(u8, Vec<u8>)> {
        let (first, second) = (*self.unread.first()?, *self.unread.get(1)?);
        let (length, start) = match second & 0x7f {
            126 => (usize::from(u16::from_be_bytes(*self.unread.get(2..)?.first_chunk()?)), 4),
            127 => {
                let length = u64::from_be_bytes(*self.unread.get(2..)?.first_chunk()?);
                (usize::try_from(length).unwrap(), 10)
            }
            short => (usize::from(short), 2),
        };
        let payload = self.unread.get(start..start + length)?.to_vec();
        self.unread.drain(..start + length);
        Some((first & 0x0f, payload))
    }

    fn fill(&mut self, until: Instant) -> Fill {
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Fill::Late;
        }
        self.stream.set_read_timeout(Some(left)).unwrap();
        let mut bytes = [0; 16 * 1024];
        match self.stream.read(&mut bytes) {
            Ok(0) => Fill::End,
            Ok(read) => {
                self.unread.extend_from_slice(&bytes[..read]);
                Fill::More
            }
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => Fill::Late,
            Err(_) => Fill::End,
        }
    }
}

#[derive(PartialEq)]
enum Fill {
    More,
    End,
    Late,
}

/// A frame's bytes, masked.
pub(crate) fn frame(first: u8, payload: &[u8]) -> Vec<u8> {
    let mask = [0x37, 0xfa, 0x21, 0x3d];
    let mut bytes = head(first, payload.len());
    bytes[1] |= 0x80;
    bytes.extend_from_slice(&mask);
    bytes.extend(payload.iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask));
    bytes
}

/// A frame's first bytes, as a server sends it: without a mask.
pub(crate) fn head(first: u8, length: usize) -> Vec<u8> {
    match (u8::try_from(length), u16::try_from(length)) {
        (Ok(short), _) if short < 126 => vec![first, short],
        (_, Ok(middle)) => [&[first, 126][..], &middle.to_be_bytes()].concat(),
        _ => [&[first, 127][..], &(length as u64).to_be_bytes()].concat(),
    }
}

fn connect(from: SocketAddr, to: SocketAddr) -> TcpStream {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let stream = runtime.block_on(async {
        let socket = TcpSocket::new_v4().unwrap();
        socket.bind(from).unwrap();
        socket.connect(to).await.unwrap().into_std().unwrap()
    });
    stream.set_nonblocking(false).unwrap();
    stream.set_nodelay(true).unwrap();
    stream.set_write_timeout(Some(PATIENCE)).unwrap();
    stream
}
