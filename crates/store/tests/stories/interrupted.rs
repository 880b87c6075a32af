//! An import that is cut off leaves the old list whole.

use std::{
    future::{Future, poll_fn},
    io::{BufRead, BufReader},
    pin::pin,
    process::{Command, Stdio},
    task::Poll,
    time::Duration,
};

use directory::model::Meeting;
use store::Store;

use super::home::{Home, meetings, noon, source};

stories!(an_import_may_be_dropped_at_any_moment, the_program_may_be_killed_during_an_import);

/// The names of all meetings, where all have the same, and how many there are.
async fn state(store: &Store) -> (String, usize) {
    let (lists, unreadable) = store.load_all().await.unwrap();
    assert_eq!(unreadable, []);
    let mut names: Vec<_> = lists.meetings().map(|(_, meeting)| meeting.name.to_string()).collect();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), 1, "half of one list and half of another");
    (names.remove(0), count)
}

/// Lets a future wait so many times, then gives up. `None` when it was not done by then.
async fn polled<T>(future: impl Future<Output = T>, waits: usize) -> Option<T> {
    let mut future = pin!(future);
    let mut waited = 0;
    poll_fn(|context| match future.as_mut().poll(context) {
        Poll::Ready(done) => Poll::Ready(Some(done)),
        Poll::Pending if waited == waits => Poll::Ready(None),
        Poll::Pending => {
            waited += 1;
            Poll::Pending
        }
    })
    .await
}

async fn an_import_may_be_dropped_at_any_moment(home: Home) {
    let store = home.open().await;
    let cork = source("cork");
    let new = meetings(550, "new");
    let mut dropped = 0;
    // How often one import waits depends on how busy the machine is; in several there are moments enough.
    for _ in 0..20 {
        store.replace_source(&cork, &meetings(600, "old"), noon()).await.unwrap();
        dropped += drop_at_each_moment(&store, &new).await;
        if dropped >= 2 {
            break;
        }
    }
    assert!(dropped >= 2, "only {dropped} moments were tried");
    // And the store works on.
    store.replace_source(&cork, &meetings(5, "next"), noon()).await.unwrap();
    assert_eq!(state(&store).await, ("next".to_owned(), 5));
}

/// Imports `new` over the old list, dropped after its first wait, its second, and so on. How often that left the old
/// list whole.
async fn drop_at_each_moment(store: &Store, new: &[Meeting]) -> usize {
    let mut dropped = 0;
    for waits in 0.. {
        let done = polled(store.replace_source(&source("cork"), new, noon()), waits).await;
        let state = state(store).await;
        if done.is_some() {
            assert_eq!(state, ("new".to_owned(), 550));
            break;
        }
        // Dropped while the database was already committing, it may be the new list: then as a whole too.
        if state == ("new".to_owned(), 550) {
            break;
        }
        assert_eq!(state, ("old".to_owned(), 600), "dropped after waiting {waits} times");
        dropped += 1;
    }
    dropped
}

/// Tells the child where to work.
const ADDRESS: &str = "HOMEGROUP_STORY_ADDRESS";

const NEW_ROWS: usize = 5_000;

async fn the_program_may_be_killed_during_an_import(home: Home) {
    let store = home.open().await;
    let cork = source("cork");
    store.replace_source(&cork, &meetings(600, "old"), noon()).await.unwrap();
    let mut cut_off = 0;
    for milliseconds in [0, 20, 80] {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "stories::interrupted::a_child_imports", "--nocapture"])
            .env(ADDRESS, home.address())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(lines.map_while(Result::ok).any(|line| line.ends_with("import begins")));
        std::thread::sleep(Duration::from_millis(milliseconds));
        child.kill().unwrap(); // SIGKILL: no chance to tidy up.
        child.wait().unwrap();

        if state(&store).await == ("old".to_owned(), 600) {
            cut_off += 1;
        } else {
            assert_eq!(state(&store).await, ("new".to_owned(), NEW_ROWS));
            store.replace_source(&cork, &meetings(600, "old"), noon()).await.unwrap();
        }
    }
    assert!(cut_off >= 1, "the child was always faster");
    // What the killed program held is free again.
    store.replace_source(&cork, &meetings(5, "next"), noon()).await.unwrap();
    assert_eq!(state(&store).await, ("next".to_owned(), 5));
}

/// The program that the story above kills; alone it has nothing to do.
#[test]
fn a_child_imports() {
    let Ok(address) = std::env::var(ADDRESS) else { return };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        let location = address.parse().unwrap();
        let store = Store::open(&location).await.unwrap();
        let new = meetings(NEW_ROWS, "new");
        println!("import begins");
        store.replace_source(&source("cork"), &new, noon()).await.unwrap();
    });
}
