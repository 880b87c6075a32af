//! As much of Opus as a container must know: how long a packet is, what silence looks like, and how a packet is made
//! longer.

use std::borrow::Cow;

/// A listener gets at least so many bytes a second. Firefox reads in full blocks of 32 KiB and plays nothing of one that
/// is not full: with so many it is four seconds behind, with speech alone seven, and with the bare three bytes of silence
/// minutes. To fill the first block at once does not help: it then waits for the second.
const BYTES_A_SECOND: u64 = 8192;
/// Twenty milliseconds of silence: a full-band packet whose only frame says that nothing is there, with 159 bytes of padding
/// (RFC 6716, section 3.2.5), which makes [`BYTES_A_SECOND`].
pub const SILENCE: [u8; 164] = {
    let mut packet = [0; 164];
    [packet[0], packet[1], packet[2], packet[3], packet[4]] = [0xfb, 0x41, 159, 0xff, 0xfe];
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

/// A packet with as much padding as makes [`BYTES_A_SECOND`] of packets like it; as it is where it has as many, or has
/// padding of its own. What a decoder makes of it is the same.
#[must_use]
pub fn padded(packet: &[u8], ticks: u64) -> Cow<'_, [u8]> {
    let wanted = usize::try_from((ticks * BYTES_A_SECOND).div_ceil(48_000)).unwrap_or(0);
    let (first, how, frames) = match packet {
        // How many frames, and whether they differ in length, stands in a second byte where there is padding.
        [first, frames @ ..] if first & 3 == 0 => (*first, 1, frames),
        [first, frames @ ..] if first & 3 == 1 => (*first, 2, frames),
        [first, frames @ ..] if first & 3 == 2 => (*first, 0x80 | 2, frames),
        [first, how, frames @ ..] if how & 0x40 == 0 => (*first, *how, frames),
        _ => return packet.into(),
    };
    // Its length is told in bytes of its own: 255 stands for 254 and another.
    let room = wanted.saturating_sub(2 + frames.len());
    let (Some(told), rest) = (room.checked_sub(1).map(|left| left / 255), room.saturating_sub(1) % 255)
    else {
        return packet.into();
    };
    let Ok(last) = u8::try_from(rest) else { return packet.into() };
    let mut padded = Vec::with_capacity(wanted);
    padded.extend([first | 3, how | 0x40]);
    padded.extend(std::iter::repeat_n(255, told));
    padded.push(last);
    padded.extend(frames);
    padded.resize(padded.len() + told * 254 + rest, 0);
    padded.into()
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
