//! As much of Opus as a container must know: how long a packet is, and what silence looks like.

/// Twenty milliseconds of silence: a full-band packet whose only frame says that nothing is there, with 95 bytes of padding
/// (RFC 6716, section 3.2.5). Firefox reads in full blocks of 32 KiB: with speech one in seven seconds, with the bare three
/// bytes in minutes, and it would stay as far behind. To fill the first block at once does not help: it then waits for
/// the second.
pub const SILENCE: [u8; 100] = {
    let mut packet = [0; 100];
    [packet[0], packet[1], packet[2], packet[3], packet[4]] = [0xfb, 0x41, 95, 0xff, 0xfe];
    packet
};
/// How long that is, in ticks of 1/48,000 s.
pub const SILENCE_TICKS: u64 = 960;
/// What a decoder throws away at the beginning, in ticks (RFC 7845, section 4.2): what browsers' encoders look ahead.
pub(super) const PRE_SKIP: u16 = 312;
/// No packet is longer: 120 ms (RFC 6716, section 3.2.5).
const LONGEST: u64 = 5760;
/// No frame has more bytes (RFC 6716, section 3.2.1).
const FRAME: usize = 1275;

/// How long a packet is, in ticks of 1/48,000 s (RFC 6716, section 3.1); `None` where it is no packet. A player that is
/// given something else takes the whole file for broken.
#[must_use]
pub fn ticks(packet: &[u8]) -> Option<u64> {
    let first = *packet.first()?;
    if !is_framed(packet) {
        return None;
    }
    let config = usize::from(first >> 3);
    let frame = match config {
        0..=11 => [480, 960, 1920, 2880][config & 3],
        12..=15 => [480, 960][config & 1],
        _ => [120, 240, 480, 960][config & 3],
    };
    let frames = match first & 3 {
        0 => 1,
        1 | 2 => 2,
        _ => u64::from(*packet.get(1)? & 63),
    };
    Some(frame * frames).filter(|ticks| (1..=LONGEST).contains(ticks))
}

/// Do the lengths inside agree (RFC 6716, section 3.4)?
fn is_framed(packet: &[u8]) -> bool {
    match packet {
        [first, frames @ ..] if first & 3 == 0 => frames.len() <= FRAME,
        [first, frames @ ..] if first & 3 == 1 => are_equal(frames, 2),
        [first, frames @ ..] if first & 3 == 2 => are_told(frames, 2),
        [_, how, rest @ ..] => {
            let (count, told, padded) = (usize::from(how & 63), how & 0x80 != 0, how & 0x40 != 0);
            let frames = if padded { without_padding(rest) } else { Some(rest) };
            frames.is_some_and(|frames| if told { are_told(frames, count) } else { are_equal(frames, count) })
        }
        _ => false,
    }
}

/// So many frames of one length?
fn are_equal(frames: &[u8], count: usize) -> bool {
    count > 0 && frames.len().is_multiple_of(count) && frames.len() / count <= FRAME
}

/// So many frames after the lengths of all but the last?
fn are_told(mut frames: &[u8], count: usize) -> bool {
    let mut told = 0;
    for _ in 1..count {
        let Some((length, rest)) = length(frames) else { return false };
        (told, frames) = (told + length, rest);
    }
    count > 0 && frames.len().checked_sub(told).is_some_and(|last| last <= FRAME)
}

/// A frame's length, and what follows it (section 3.2.1).
fn length(bytes: &[u8]) -> Option<(usize, &[u8])> {
    match bytes {
        [first @ 0..=251, rest @ ..] => Some((usize::from(*first), rest)),
        [first, second, rest @ ..] => Some((usize::from(*first) + 4 * usize::from(*second), rest)),
        _ => None,
    }
}

/// What is left when the padding is taken off, whose length stands first (section 3.2.5).
fn without_padding(mut bytes: &[u8]) -> Option<&[u8]> {
    let mut padding = 0;
    while let [255, rest @ ..] = bytes {
        (padding, bytes) = (padding + 254, rest);
    }
    let [last, frames @ ..] = bytes else { return None };
    frames.get(..frames.len().checked_sub(padding + usize::from(*last))?)
}

/// What a decoder must know first (RFC 7845, section 5.1): one channel, no gain.
pub(super) fn head() -> Vec<u8> {
    let mut head = b"OpusHead\x01\x01".to_vec();
    head.extend(PRE_SKIP.to_le_bytes());
    head.extend(48_000_u32.to_le_bytes());
    head.extend([0, 0, 0]);
    head
}
