//! Writes made-up posts into a new SQLite file, for benchmarks: `write_posts FILE COUNT`.
//!
//! One thread (its id is 15 zeros and a one) has 2,000 replies, all others twenty. Words are drawn as in speech, few of
//! them often and most of them rarely; posts are spread over two years, in four areas.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a tool of the benchmarks; it fails by panicking"
)]

use sqlx::{Connection, SqliteConnection};
use store::{Location, Store};

const AREAS: [&str; 4] = ["newcomers", "steps", "families", "secular"];
const VOCABULARY: usize = 60_000;
const LONG_THREAD: usize = 2_001;
const THREAD: usize = 21;
const WEEKS: i64 = 104;
const WEEK: i64 = 7 * 24 * 3600;
/// Monday, 1 January 2024.
const FIRST: i64 = 1_704_067_200;

/// SplitMix64.
struct Chance(u64);

impl Chance {
    fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, end: usize) -> usize {
        (self.number() % end as u64) as usize
    }

    fn part(&mut self) -> f64 {
        (self.number() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// Words of few letters first: those are drawn most often.
fn vocabulary(chance: &mut Chance) -> Vec<String> {
    const LETTERS: &[u8] = b"etaoinshrdlucmfwypvbgk";
    let word = |rank: usize, chance: &mut Chance| {
        let length = 2 + (rank + 1).ilog2() as usize / 2 + chance.below(4);
        (0..length).map(|_| char::from(LETTERS[chance.below(LETTERS.len())])).collect()
    };
    (0..VOCABULARY).map(|rank| word(rank, chance)).collect()
}

fn text(vocabulary: &[String], chance: &mut Chance) -> String {
    let words = (0..10 + chance.below(60)).map(|_| {
        // The logarithm of a rank is as likely as any other: Zipf's law.
        let rank = ((VOCABULARY as f64).ln() * chance.part()).exp() as usize;
        vocabulary[rank.min(VOCABULARY - 1)].as_str()
    });
    words.collect::<Vec<_>>().join(" ")
}

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args().skip(1);
    let (file, count) = (arguments.next().unwrap(), arguments.next().unwrap().parse::<usize>().unwrap());
    let location: Location = file.parse().unwrap();
    Store::open(&location).await.unwrap().close().await;
    let mut database = SqliteConnection::connect(&file).await.unwrap();
    let mut chance = Chance(7);
    let vocabulary = vocabulary(&mut chance);
    let mut tx = database.begin().await.unwrap();
    for (number, area) in AREAS.iter().enumerate() {
        let author = "INSERT INTO authors VALUES ($1, 'area/' || $2, $1, 'Calm River', 9, $3, 0, 0, 0)";
        let author = sqlx::query(author).bind(format!("{number:016x}")).bind(*area).bind(FIRST);
        author.execute(&mut *tx).await.unwrap();
    }
    let (mut written, mut threads) = (0, 0_usize);
    while written < count {
        let posts = if threads == 0 { LONG_THREAD } else { THREAD }.min(count - written);
        let area = threads % AREAS.len();
        let id = if threads == 0 { 1 } else { chance.number() >> 1 };
        let started = FIRST + (WEEKS as u128 * written as u128 / count as u128) as i64 * WEEK;
        let thread =
            "INSERT INTO threads VALUES ($1, $2, 'area/' || $3, 'thread', $4, 'en', '', $2, $5, $6, 1)";
        let thread = sqlx::query(thread).bind(format!("{id:016x}")).bind(started).bind(AREAS[area]);
        let title = text(&vocabulary, &mut chance).chars().take(60).collect::<String>();
        let thread = thread.bind(title).bind(posts as i64 - 1).bind(posts as i64);
        thread.execute(&mut *tx).await.unwrap();
        for number in 0..posts {
            let post = if number == 0 { id } else { chance.number() >> 1 };
            let insert =
                "INSERT INTO posts VALUES ($1, $2, $3, $4, $5, 'en', 'shown', 0, 0, 0, '', '', '', $6, 0)";
            let insert = sqlx::query(insert).bind(started).bind(format!("{post:016x}"));
            let insert = insert.bind(format!("{id:016x}")).bind(number as i64).bind(format!("{area:016x}"));
            insert.bind(text(&vocabulary, &mut chance)).execute(&mut *tx).await.unwrap();
        }
        written += posts;
        threads += 1;
    }
    tx.commit().await.unwrap();
    println!("{written} posts in {threads} threads");
}
