//! How much one person may send us.
//!
//! Speech takes 17 to 100 packets a second and a few thousand bytes. What goes beyond is dropped before it costs
//! anything, and cannot be multiplied by the number of listeners.

use std::time::Instant;

/// Packets a second, of all kinds, and how many at once after a quiet time.
const PACKETS: f64 = 150.0;
const PACKETS_AT_ONCE: f64 = 300.0;
/// Bytes a second (320 kbit/s), and how many at once.
const BYTES: f64 = 40_000.0;
const BYTES_AT_ONCE: f64 = 80_000.0;

/// What is left to spend.
#[derive(Debug)]
pub(crate) struct Budget {
    packets: f64,
    bytes: f64,
    at: Instant,
}

impl Budget {
    pub(crate) fn new(now: Instant) -> Self {
        Self { packets: PACKETS_AT_ONCE, bytes: BYTES_AT_ONCE, at: now }
    }

    /// May this packet come in?
    pub(crate) fn spend(&mut self, bytes: usize, now: Instant) -> bool {
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        self.at = self.at.max(now);
        self.packets = (self.packets + passed * PACKETS).min(PACKETS_AT_ONCE);
        self.bytes = (self.bytes + passed * BYTES).min(BYTES_AT_ONCE);
        #[expect(clippy::cast_precision_loss, reason = "a datagram's length is small")]
        let bytes = bytes as f64;
        let enough = self.packets >= 1.0 && self.bytes >= bytes;
        if enough {
            self.packets -= 1.0;
            self.bytes -= bytes;
        }
        enough
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn speech_passes_and_a_flood_does_not() {
        let start = Instant::now();
        let mut budget = Budget::new(start);
        let passed = |budget: &mut Budget, a_second: u32, bytes| {
            (0..a_second * 10)
                .filter(|n| budget.spend(bytes, start + Duration::from_secs(10) * *n / (a_second * 10)))
                .count()
        };
        assert_eq!(passed(&mut budget, 110, 160), 1_100);
        let mut budget = Budget::new(start);
        assert!(passed(&mut budget, 10_000, 100) <= 1_801);
        let mut budget = Budget::new(start);
        assert!(passed(&mut budget, 100, 1_400) <= 343);
    }
}
