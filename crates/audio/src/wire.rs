//! What kind of datagram came, told from its first bytes, and the few fields needed to know whose it is.
//!
//! Nothing here allocates or decrypts: this is what a flood meets first. RFC 7983 says how STUN, DTLS and RTP share a
//! port; RFC 8489 how a STUN message is laid out; RFC 4571 how datagrams go over TCP.

/// The longest datagram we read or write. What browsers send over the internet is never longer.
pub const LONGEST: usize = 1_500;

/// What a datagram is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A binding request: is somebody there?
    Stun,
    /// The handshake that agrees on keys.
    Dtls,
    /// Audio, encrypted.
    Rtp,
    /// Reports about audio, encrypted.
    Rtcp,
}

/// The kind of a datagram; `None` for what is none of ours.
pub fn kind(bytes: &[u8]) -> Option<Kind> {
    if bytes.len() > LONGEST {
        return None;
    }
    match bytes {
        // A binding request and no other message: we ask nobody, so no answers come.
        [0, 1, ..] if bytes.len() >= STUN_HEADER => Some(Kind::Stun),
        [20..=63, ..] if bytes.len() >= 13 => Some(Kind::Dtls),
        // RFC 5761, section 4: types 64 to 95 are taken by reports.
        [128..=191, second, ..] if bytes.len() >= 12 => match second & 0x7f {
            64..=95 => Some(Kind::Rtcp),
            _ => Some(Kind::Rtp),
        },
        _ => None,
    }
}

const STUN_HEADER: usize = 20;
const STUN_COOKIE: [u8; 4] = [0x21, 0x12, 0xa4, 0x42];
const STUN_USERNAME: u16 = 0x0006;

/// Whom a binding request is for: the part of its user name before the colon, which we made up when they joined.
pub fn stun_for(bytes: &[u8]) -> Option<&[u8]> {
    let (header, mut rest) = bytes.split_at_checked(STUN_HEADER)?;
    if header[4..8] != STUN_COOKIE || usize::from(u16::from_be_bytes([header[2], header[3]])) != rest.len() {
        return None;
    }
    while let [a, b, c, d, tail @ ..] = rest {
        let (name, length) = (u16::from_be_bytes([*a, *b]), usize::from(u16::from_be_bytes([*c, *d])));
        let value = tail.get(..length)?;
        if name == STUN_USERNAME {
            let colon = value.iter().position(|byte| *byte == b':')?;
            return Some(&value[..colon]);
        }
        rest = tail.get(length.next_multiple_of(4)..)?;
    }
    None
}

/// The datagrams in a TCP stream: each after its length in two bytes (RFC 4571).
#[derive(Debug, Default)]
pub struct Unframed {
    kept: Vec<u8>,
}

/// A frame longer than any datagram of ours: the rest of that stream cannot be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLong;

impl Unframed {
    /// Takes what came and calls `each` with every whole datagram in it. Keeps at most one unfinished datagram.
    ///
    /// # Errors
    ///
    /// A frame longer than [`LONGEST`]; the connection is to be closed.
    pub fn take(&mut self, came: &[u8], mut each: impl FnMut(&[u8])) -> Result<(), TooLong> {
        self.kept.extend_from_slice(came);
        let mut at = 0;
        while let [high, low, rest @ ..] = &self.kept[at..] {
            let length = usize::from(u16::from_be_bytes([*high, *low]));
            if length > LONGEST {
                return Err(TooLong);
            }
            let Some(frame) = rest.get(..length) else { break };
            each(frame);
            at += 2 + length;
        }
        self.kept.drain(..at);
        Ok(())
    }
}

/// The two bytes before a datagram on TCP; `None` when it is too long to go.
pub fn frame(datagram: &[u8]) -> Option<[u8; 2]> {
    u16::try_from(datagram.len()).ok().filter(|length| usize::from(*length) <= LONGEST).map(u16::to_be_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn binding_request(attributes: &[(u16, &[u8])]) -> Vec<u8> {
        let mut body = Vec::new();
        for (name, value) in attributes {
            body.extend(name.to_be_bytes());
            body.extend(u16::try_from(value.len()).unwrap().to_be_bytes());
            body.extend(*value);
            body.resize(body.len().next_multiple_of(4), 0);
        }
        let mut message = vec![0, 1];
        message.extend(u16::try_from(body.len()).unwrap().to_be_bytes());
        message.extend(STUN_COOKIE);
        message.extend([7; 12]);
        message.extend(body);
        message
    }

    #[test]
    fn a_binding_request_says_whom_it_is_for() {
        let message = binding_request(&[(0x24, &[1, 2, 3]), (STUN_USERNAME, b"ours:theirs")]);
        assert_eq!(kind(&message), Some(Kind::Stun));
        assert_eq!(stun_for(&message), Some(&b"ours"[..]));
        assert_eq!(stun_for(&binding_request(&[(STUN_USERNAME, b"no colon")])), None);
        assert_eq!(stun_for(&message[..message.len() - 1]), None);
        for end in 0..message.len() {
            assert_eq!(stun_for(&message[..end]), None);
        }
    }

    #[test]
    fn kinds_are_told_apart() {
        let bytes = |first: u8, second: u8| {
            let mut bytes = [0; 40];
            bytes[..2].copy_from_slice(&[first, second]);
            kind(&bytes)
        };
        assert_eq!(bytes(0x80, 111), Some(Kind::Rtp));
        assert_eq!(bytes(0x80, 0x80 | 111), Some(Kind::Rtp));
        assert_eq!(bytes(0x80, 200), Some(Kind::Rtcp));
        assert_eq!(bytes(22, 254), Some(Kind::Dtls));
        assert_eq!(bytes(1, 1), None, "an answer to a question nobody asked");
        assert_eq!(bytes(64, 0), None);
        assert_eq!(kind(&[]), None);
        assert_eq!(kind(&[0x80; LONGEST + 1]), None);
    }

    #[test]
    fn a_stream_is_cut_into_datagrams_wherever_it_breaks() {
        let datagrams: [&[u8]; 4] = [b"one", b"", &[9; LONGEST], b"four"];
        let stream: Vec<u8> = datagrams.iter().flat_map(|d| [&frame(d).unwrap()[..], d].concat()).collect();
        for size in [1, 2, 3, 7, 1_000, stream.len()] {
            let (mut unframed, mut found) = (Unframed::default(), Vec::new());
            for piece in stream.chunks(size) {
                unframed.take(piece, |datagram| found.push(datagram.to_vec())).unwrap();
            }
            assert_eq!(found, datagrams);
        }
        assert_eq!(Unframed::default().take(&[0xff, 0xff], |_| ()), Err(TooLong));
        assert_eq!(frame(&[0; LONGEST + 1]), None);
    }
}
