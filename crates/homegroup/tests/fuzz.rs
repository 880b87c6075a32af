//! Every fuzz target's body on its seeds and on some seconds of seeded nonsense, with the stable compiler.
//!
//! `HOMEGROUP_FUZZ_SECONDS` says how long each target may take (`cargo xtask test fuzz` asks for more). What is
//! tried depends on the seed alone; only how far one gets depends on the machine. A failure prints the input, to be
//! kept under `fuzz/seeds`.

#![expect(clippy::print_stdout, reason = "how far it got is worth knowing, where output is shown")]

#[expect(unreachable_pub, reason = "it is a crate of its own under cargo fuzz")]
#[path = "../../../fuzz/src/lib.rs"]
mod bodies;

use std::{
    fs, io,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
    time::{Duration, Instant},
};

use bodies::{Body, TARGETS};

#[test]
fn every_body_stands_its_seeds_and_some_nonsense() {
    let seconds =
        std::env::var("HOMEGROUP_FUZZ_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(0.5);
    for (name, body) in TARGETS {
        let seeds = seeds(name).unwrap();
        assert!(!seeds.is_empty(), "{name} has no seeds");
        for seed in &seeds {
            try_one(name, body, seed);
        }
        let tried = nonsense(name, body, &seeds, Duration::from_secs_f64(seconds));
        println!("{name}: {} seeds, {tried} mutations", seeds.len());
    }
}

#[test]
fn every_target_is_a_file_and_every_file_is_a_target() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/fuzz_targets");
    let mut files: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    files.sort();
    let mut targets = TARGETS.map(|(name, _)| name);
    targets.sort_unstable();
    assert_eq!(files, targets);
}

fn seeds(target: &str) -> io::Result<Vec<Vec<u8>>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fuzz/seeds").join(target);
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    paths.iter().map(fs::read).collect()
}

fn try_one(name: &str, body: Body, input: &[u8]) {
    let stood = catch_unwind(AssertUnwindSafe(|| body(input))).is_ok();
    assert!(stood, "{name} broke on {} bytes: {:?}", input.len(), String::from_utf8_lossy(input));
}

/// Mutates seeds until the time is up; returns how many inputs were tried.
fn nonsense(name: &str, body: Body, seeds: &[Vec<u8>], limit: Duration) -> usize {
    let mut chance = Chance(0x5EED_0001);
    let begun = Instant::now();
    let mut tried = 0;
    while begun.elapsed() < limit {
        let input = mutated(seeds, &mut chance);
        try_one(name, body, &input);
        tried += 1;
    }
    tried
}

/// What hurts parsers: ends of ranges, other encodings, quotes, depth, and the words our formats know.
const WORDS: [&str; 36] = [
    "\0",
    "\u{FEFF}",
    "\u{FFFD}",
    "\r\n",
    "\"",
    "\"\"",
    "\\u0000",
    "\\ud800",
    "\\",
    "'",
    ",",
    ";",
    "\t",
    "[",
    "]",
    "{",
    "}",
    "[[[[[[[[",
    "null",
    "-1",
    "7",
    "1e999",
    "99999999999999999999",
    "0.0000001",
    "24:00",
    "25:00",
    "23:59:59.9",
    "2026-02-30",
    "0000-00-00",
    "Mars/Olympus",
    "https://evilzoom.us/j/1?pwd=x",
    "FREQ=MONTHLY;BYDAY=-1MO",
    "é\u{301}",
    "تهران",
    "İ",
    "\n---\n",
];

/// A seed with one to eight small injuries.
fn mutated(seeds: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = seeds[chance.below(seeds.len())].clone();
    for _ in 0..=chance.below(8) {
        let at = chance.below(bytes.len() + 1);
        let end = (at + chance.below(40)).min(bytes.len());
        match chance.below(7) {
            0 if at < bytes.len() => bytes[at] ^= 1 << chance.below(8),
            1 => drop(bytes.drain(at..end)),
            2 => {
                let piece = bytes[at..end].to_vec();
                let to = chance.below(bytes.len() + 1);
                drop(bytes.splice(to..to, piece));
            }
            3 => {
                let word = WORDS[chance.below(WORDS.len())];
                drop(bytes.splice(at..end, word.bytes()));
            }
            4 => {
                let other = &seeds[chance.below(seeds.len())];
                let from = chance.below(other.len() + 1);
                let to = (from + chance.below(200)).min(other.len());
                drop(bytes.splice(at..at, other[from..to].iter().copied()));
            }
            5 => bytes.truncate(at),
            _ => bytes.insert(at, chance.next().to_le_bytes()[0]),
        }
    }
    bytes
}

/// A small generator of pseudo-random numbers (SplitMix64), so that a run can be repeated.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to one less than `limit`; 0 when there is no choice.
    fn below(&mut self, limit: usize) -> usize {
        let limit = limit.max(1) as u64;
        usize::try_from(self.next() % limit).unwrap_or(0)
    }
}
