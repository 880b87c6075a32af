//! Ogg pages (RFC 3533) with Opus in them (RFC 7845).

use super::opus;

/// One stream a file, so any number will do.
const SERIAL: u32 = 1;
const BEGINS: u8 = 2;
/// A page holds so many pieces of up to 255 bytes.
const PIECES: usize = 255;

/// Pages of the head.
pub(super) const HEAD: u32 = 2;

/// Two pages: what a decoder must know, and a comment without any.
pub(super) fn head() -> Vec<u8> {
    let mut tags = b"OpusTags".to_vec();
    let vendor = b"Homegroup";
    tags.extend(9_u32.to_le_bytes());
    tags.extend(vendor);
    tags.extend(0_u32.to_le_bytes());
    let mut bytes = Vec::new();
    write(&mut bytes, BEGINS, 0, 0, &[&opus::head()]);
    write(&mut bytes, 0, 0, 1, &[&tags]);
    bytes
}

/// These packets with their lengths, from this tick on: one page, or several where they are many. `sequence` counts them.
pub(super) fn pages(packets: &[(&[u8], u64)], time: u64, sequence: &mut u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let (mut end, mut held, mut pieces) = (time, Vec::new(), 0);
    let mut close = |end: u64, held: &mut Vec<&[u8]>| {
        write(&mut bytes, 0, end + u64::from(opus::PRE_SKIP), *sequence, held);
        *sequence = sequence.wrapping_add(1);
        held.clear();
    };
    for (packet, ticks) in packets {
        let more = packet.len() / 255 + 1;
        if pieces + more > PIECES {
            close(end, &mut held);
            pieces = 0;
        }
        held.push(packet);
        pieces += more;
        end += ticks;
    }
    if !held.is_empty() {
        close(end, &mut held);
    }
    bytes
}

/// One page; `granule` is the tick at which its last packet ends.
fn write(bytes: &mut Vec<u8>, flags: u8, granule: u64, sequence: u32, packets: &[&[u8]]) {
    let begin = bytes.len();
    bytes.extend(b"OggS\0");
    bytes.push(flags);
    bytes.extend(granule.to_le_bytes());
    bytes.extend(SERIAL.to_le_bytes());
    bytes.extend(sequence.to_le_bytes());
    let sum = bytes.len();
    bytes.extend([0; 4]);
    let pieces = packets.iter().flat_map(|packet| {
        let last = u8::try_from(packet.len() % 255).unwrap_or_default();
        std::iter::repeat_n(255, packet.len() / 255).chain([last])
    });
    let pieces: Vec<u8> = pieces.collect();
    bytes.push(u8::try_from(pieces.len()).unwrap_or(u8::MAX));
    bytes.extend(pieces);
    packets.iter().for_each(|packet| bytes.extend_from_slice(packet));
    let found = checksum(&bytes[begin..]);
    bytes[sum..sum + 4].copy_from_slice(&found.to_le_bytes());
}

/// CRC-32 as Ogg has it (RFC 3533, section 6): polynomial 0x04c11db7, highest bit first, nothing inverted.
pub(super) fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |sum, byte| (sum << 8) ^ TABLE[usize::from((sum >> 24) as u8 ^ byte)])
}

const TABLE: [u32; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let mut sum = (byte as u32) << 24;
        let mut bit = 0;
        while bit < 8 {
            sum = if sum & 0x8000_0000 == 0 { sum << 1 } else { (sum << 1) ^ 0x04c1_1db7 };
            bit += 1;
        }
        table[byte] = sum;
        byte += 1;
    }
    table
};
