//! Numbers that look like chance and are the same for the same seed on every machine.
//!
//! Besides a row of numbers there are numbers by name ([`Dice::of`]): what happens to person 7 at meeting 12 is drawn from
//! just that, so that every strategy meets the same luck (common random numbers).

/// A generator (SplitMix64, Steele, Lea and Flood 2014). It is for simulation and guards no secret.
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// From a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Others for each of these keys, the same whenever they are asked for.
    #[must_use]
    pub(super) fn of(&self, keys: &[u64]) -> Self {
        let stir = |state: u64, key: &u64| Self(state ^ key.wrapping_mul(0xd6e8_feb8_6659_fd93)).next();
        Self(keys.iter().fold(self.0, stir))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to just below 1.
    pub(super) fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// True so often.
    pub(super) fn happens(&mut self, chance: f64) -> bool {
        self.share() < chance
    }

    /// A number below `many`; 0 where there are none.
    pub(super) fn below(&mut self, many: usize) -> usize {
        ((self.share() * many as f64) as usize).min(many.saturating_sub(1))
    }

    /// One of these; none of none.
    pub(super) fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }

    /// Normal, with mean 0 and standard deviation 1 (Box and Muller).
    pub(super) fn normal(&mut self) -> f64 {
        let (one, other) = (1.0 - self.share(), self.share());
        (-2.0 * one.ln()).sqrt() * (std::f64::consts::TAU * other).cos()
    }
}

/// A key of a text (FNV-1a).
pub(super) fn key(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |state, byte| {
        (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
