//! As much of Opus as a container must know: how long a packet is, and what silence looks like.

/// Twenty milliseconds of silence: a full-band packet whose only frame says that nothing is there.
pub const SILENCE: [u8; 3] = [0xf8, 0xff, 0xfe];
/// How long that is, in ticks of 1/48,000 s.
pub const SILENCE_TICKS: u64 = 960;
/// What a decoder throws away at the beginning, in ticks (RFC 7845, section 4.2): what browsers' encoders look ahead.
pub(super) const PRE_SKIP: u16 = 312;
/// No packet is longer: 120 ms (RFC 6716, section 3.2.5).
const LONGEST: u64 = 5760;

/// How long a packet is, in ticks of 1/48,000 s (RFC 6716, section 3.1); `None` where it is no packet.
#[must_use]
pub fn ticks(packet: &[u8]) -> Option<u64> {
    let first = *packet.first()?;
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

/// What a decoder must know first (RFC 7845, section 5.1): one channel, no gain.
pub(super) fn head() -> Vec<u8> {
    let mut head = b"OpusHead\x01\x01".to_vec();
    head.extend(PRE_SKIP.to_le_bytes());
    head.extend(48_000_u32.to_le_bytes());
    head.extend([0, 0, 0]);
    head
}
