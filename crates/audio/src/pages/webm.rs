//! WebM: Matroska (RFC 9559) elements with Opus in them. The segment has no end; each page is a cluster of its own.

use super::opus;

/// A size that nobody knows yet (RFC 8794, section 6.2).
const UNKNOWN: [u8; 8] = [0x01, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff];
/// Nanoseconds of a tick of the clusters: a millisecond.
const SCALE: u64 = 1_000_000;
/// What a decoder throws away, in nanoseconds.
const DELAY: u64 = opus::PRE_SKIP as u64 * 1_000_000_000 / 48_000;
/// How much a decoder wants before a jump, in nanoseconds: 80 ms.
const PRE_ROLL: u64 = 80_000_000;
const AUDIO: u64 = 2;

/// Everything before the first cluster.
pub(super) fn head() -> Vec<u8> {
    let header = [
        number(&[0x42, 0x86], 1),
        number(&[0x42, 0xf7], 1),
        number(&[0x42, 0xf2], 4),
        number(&[0x42, 0xf3], 8),
        element(&[0x42, 0x82], b"webm"),
        number(&[0x42, 0x87], 4),
        number(&[0x42, 0x85], 2),
    ];
    let info = [
        number(&[0x2a, 0xd7, 0xb1], SCALE),
        element(&[0x4d, 0x80], b"Homegroup"),
        element(&[0x57, 0x41], b"Homegroup"),
    ];
    let sound = [element(&[0xb5], &48_000_f64.to_be_bytes()), number(&[0x9f], 1)];
    let track = [
        number(&[0xd7], 1),
        number(&[0x73, 0xc5], 1),
        number(&[0x83], AUDIO),
        element(&[0x86], b"A_OPUS"),
        number(&[0x56, 0xaa], DELAY),
        number(&[0x56, 0xbb], PRE_ROLL),
        element(&[0x63, 0xa2], &opus::head()),
        element(&[0xe1], &sound.concat()),
    ];
    let mut bytes = element(&[0x1a, 0x45, 0xdf, 0xa3], &header.concat());
    bytes.extend([0x18, 0x53, 0x80, 0x67]);
    bytes.extend(UNKNOWN);
    bytes.extend(element(&[0x15, 0x49, 0xa9, 0x66], &info.concat()));
    bytes.extend(element(&[0x16, 0x54, 0xae, 0x6b], &element(&[0xae], &track.concat())));
    bytes
}

/// These packets with their lengths, from this tick on.
pub(super) fn page(packets: &[(&[u8], u64)], time: u64) -> Vec<u8> {
    let millis = |ticks: u64| ticks / 48;
    let begin = millis(time);
    let mut cluster = number(&[0xe7], begin);
    let mut at = time;
    for (packet, ticks) in packets {
        // Within a cluster at most half a minute: the shell makes one every 200 ms.
        let offset = i16::try_from(millis(at) - begin).unwrap_or(i16::MAX);
        let mut block = vec![0x81];
        block.extend(offset.to_be_bytes());
        block.push(0x80);
        block.extend_from_slice(packet);
        cluster.extend(element(&[0xa3], &block));
        at += ticks;
    }
    element(&[0x1f, 0x43, 0xb6, 0x75], &cluster)
}

fn number(id: &[u8], value: u64) -> Vec<u8> {
    let bytes = value.to_be_bytes();
    let first = bytes.iter().position(|byte| *byte != 0).unwrap_or(7);
    element(id, &bytes[first..])
}

fn element(id: &[u8], data: &[u8]) -> Vec<u8> {
    let mut bytes = id.to_vec();
    let size = u64::try_from(data.len()).unwrap_or_default() | 1 << 56;
    bytes.extend(size.to_be_bytes());
    bytes.extend_from_slice(data);
    bytes
}
