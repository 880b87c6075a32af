//! What comes over a listener's line, taken apart: frames of a room out of an event stream or a WebSocket.
//!
//! Only what this program sends is understood: one event a chunk, whole unmasked frames.

use anyhow::{Context, bail, ensure};

/// The longest piece a room sends, with room to spare; anything longer means that we have lost our place.
const LONGEST: usize = 1 << 20;

/// By which way people listen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wire {
    /// `GET …/events`: server-sent events, in chunks.
    Events,
    /// `GET …/socket`: a WebSocket.
    Socket,
}

/// Something that came.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// A frame of the room: a JSON object.
    Frame(&'a [u8]),
    /// A sign of life; a WebSocket's wants an answer.
    Alive,
    /// Nothing more comes.
    End,
}

/// Puts pieces together again that came in several reads.
pub(super) struct Decoder {
    wire: Wire,
    rest: Vec<u8>,
}

impl Decoder {
    pub(super) fn new(wire: Wire) -> Self {
        Self { wire, rest: Vec::new() }
    }

    /// Shows every whole piece to `sink` and keeps what is left.
    pub(super) fn feed(&mut self, bytes: &[u8], sink: &mut impl FnMut(Piece<'_>)) -> anyhow::Result<()> {
        if self.rest.is_empty() {
            let used = self.wire.pieces(bytes, sink)?;
            self.rest.extend_from_slice(&bytes[used..]);
        } else {
            self.rest.extend_from_slice(bytes);
            let used = self.wire.pieces(&self.rest, sink)?;
            self.rest.drain(..used);
        }
        Ok(())
    }
}

impl Wire {
    /// The name on the command line, in results, and the last part of the address.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Events => "events",
            Self::Socket => "socket",
        }
    }

    /// What is asked to begin listening, after the cookie.
    pub(super) fn headers(self) -> &'static str {
        match self {
            Self::Events => "Accept: text/event-stream\r\n",
            // The key is the example of RFC 6455: nothing is proved by it here.
            Self::Socket => {
                "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\
                 Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            }
        }
    }

    /// The status of an answer that frames follow.
    pub(super) fn begins_with(self) -> u16 {
        match self {
            Self::Events => 200,
            Self::Socket => 101,
        }
    }

    /// What a sign of life is answered with.
    pub(super) fn answer(self) -> Option<&'static [u8]> {
        match self {
            Self::Events => None,
            // An empty pong, masked with noughts.
            Self::Socket => Some(&[0x8a, 0x80, 0, 0, 0, 0]),
        }
    }

    /// A line of a room as the program sends it.
    pub(super) fn wrap(self, json: &str) -> Vec<u8> {
        match self {
            Self::Events => {
                let event = format!("id: 1\ndata: {json}\n\n");
                format!("{:X}\r\n{event}\r\n", event.len()).into_bytes()
            }
            Self::Socket => {
                let length = u16::try_from(json.len()).unwrap_or(u16::MAX).to_be_bytes();
                [&[0x81, 126], &length[..], json.as_bytes()].concat()
            }
        }
    }

    /// Shows whole pieces; returns how many bytes they took.
    fn pieces(self, bytes: &[u8], sink: &mut impl FnMut(Piece<'_>)) -> anyhow::Result<usize> {
        let mut used = 0;
        while let Some((piece, length)) = self.first(&bytes[used..])? {
            sink(piece);
            used += length;
        }
        Ok(used)
    }

    /// The first piece, if it is whole, and its length on the wire.
    fn first(self, bytes: &[u8]) -> anyhow::Result<Option<(Piece<'_>, usize)>> {
        match self {
            Self::Events => chunk(bytes),
            Self::Socket => message(bytes),
        }
    }
}

/// A chunk (RFC 9112, 7.1) that holds one event.
fn chunk(bytes: &[u8]) -> anyhow::Result<Option<(Piece<'_>, usize)>> {
    let Some(end) = bytes.iter().take(16).position(|byte| *byte == b'\n') else {
        ensure!(bytes.len() < 16, "no chunk begins here");
        return Ok(None);
    };
    let size = std::str::from_utf8(&bytes[..end]).ok().map(str::trim);
    let size = size.and_then(|size| usize::from_str_radix(size, 16).ok()).context("a chunk's size")?;
    ensure!(size <= LONGEST, "a chunk of {size} bytes");
    let (from, to) = (end + 1, end + 1 + size);
    if bytes.len() < to + 2 {
        return Ok(None);
    }
    Ok(Some((event(&bytes[from..to])?, to + 2)))
}

/// An event: a comment, or `id:` and `data:`.
fn event(bytes: &[u8]) -> anyhow::Result<Piece<'_>> {
    if bytes.is_empty() {
        return Ok(Piece::End);
    }
    if bytes.starts_with(b":") {
        return Ok(Piece::Alive);
    }
    let mut lines = bytes.split(|byte| *byte == b'\n');
    let data = lines.find_map(|line| line.strip_prefix(b"data: ")).context("an event without data")?;
    Ok(Piece::Frame(data))
}

/// A frame of a WebSocket (RFC 6455, 5.2).
fn message(bytes: &[u8]) -> anyhow::Result<Option<(Piece<'_>, usize)>> {
    let [kind, short, ..] = *bytes else { return Ok(None) };
    ensure!(short & 0x80 == 0, "a server's frame is not masked");
    let (from, size) = match (short, &bytes[2..]) {
        (126, [high, low, ..]) => (4, usize::from(u16::from_be_bytes([*high, *low]))),
        (126, _) => return Ok(None),
        (127, _) => bail!("a message of more than 64 kB"),
        (size, _) => (2, usize::from(size)),
    };
    let Some(body) = bytes.get(from..from + size) else { return Ok(None) };
    let piece = match kind {
        0x81 => Piece::Frame(body),
        0x89 => Piece::Alive,
        0x88 => Piece::End,
        _ => bail!("a message of kind {kind:#x}"),
    };
    Ok(Some((piece, from + size)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a decoder finds when it gets the bytes so many at a time.
    fn found(wire: Wire, bytes: &[u8], step: usize) -> Vec<String> {
        let (mut decoder, mut found) = (Decoder::new(wire), Vec::new());
        for part in bytes.chunks(step) {
            let mut sink = |piece: Piece<'_>| {
                found.push(match piece {
                    Piece::Frame(json) => String::from_utf8_lossy(json).into_owned(),
                    other => format!("{other:?}"),
                });
            };
            decoder.feed(part, &mut sink).unwrap();
        }
        found
    }

    #[test]
    fn pieces_are_found_however_they_are_cut() {
        let json = "{\"text\":\"".to_owned() + &"word ".repeat(60) + "\"}";
        let events =
            [&b"F\r\ndata: {\"a\":1}\n\n\r\n3\r\n:\n\n\r\n"[..], &Wire::Events.wrap(&json), b"0\r\n\r\n"];
        let socket = [&b"\x81\x07{\"a\":1}\x89\x00"[..], &Wire::Socket.wrap(&json), b"\x88\x02\x03\xe8"];
        for (wire, bytes) in [(Wire::Events, events.concat()), (Wire::Socket, socket.concat())] {
            for step in 1..=bytes.len() {
                assert_eq!(
                    found(wire, &bytes, step),
                    ["{\"a\":1}", "Alive", &json, "End"],
                    "{wire:?} {step}"
                );
            }
        }
    }

    #[test]
    fn what_is_no_piece_is_an_error() {
        let mut ignore = |_: Piece<'_>| ();
        assert!(Decoder::new(Wire::Events).feed(b"HTTP/1.1 500 Oh\r\n", &mut ignore).is_err());
        assert!(Decoder::new(Wire::Socket).feed(b"\x81\x81....x", &mut ignore).is_err());
    }
}
