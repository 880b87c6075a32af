//! The keys of the house, and the one place where phrases are hashed.

use std::{fs, io::Write as _, num::NonZeroU32, path::Path, sync::Arc, time::Duration};

use anyhow::Context as _;
use governor::{DefaultDirectRateLimiter, Quota, RateLimiter};
use privacy::{Cost, Phrase, Root, Salt, SiteKey};
use store::Store;
use tokio::sync::{Mutex, MutexGuard, Semaphore};

use crate::random;

/// The file in the data folder that holds the key of all cookies. Beside the database, never in it: a copy of one
/// without the other opens nothing.
const KEY_FILE: &str = "site.key";
/// Phrases hashed at once. Each takes a fraction of a second and 19 MiB.
const AT_ONCE: usize = 1;
/// How many may wait for it; more are asked to come back in a moment.
const WAITING: usize = 32;
/// And how long.
const PATIENCE: Duration = Duration::from_secs(20);
/// Passkeys tried a second, by everybody together. Each costs a look into the database and no hash.
const PASSKEYS: NonZeroU32 = NonZeroU32::MIN.saturating_add(19);
/// Who gets a phrase in a minute, all together: more than ever do, and less than fills a disk.
const BEGINNERS: NonZeroU32 = NonZeroU32::MIN.saturating_add(29);

/// Too many people sign in just now.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Busy;

/// What it takes to let somebody in.
pub(crate) struct Door {
    key: SiteKey,
    salt: Salt,
    hashing: Arc<Semaphore>,
    waiting: Semaphore,
    passkeys: DefaultDirectRateLimiter,
    beginners: DefaultDirectRateLimiter,
    writing: Mutex<()>,
}

impl Door {
    /// Reads the key and the salt, making them at the first start.
    pub(crate) async fn open(data: &Path, store: &Store) -> anyhow::Result<Self> {
        let salt = store.salt(random::bytes()?).await?;
        Ok(Self::with(site_key(&data.join(KEY_FILE))?, Salt(salt)))
    }

    /// A door with these keys.
    pub(crate) fn with(key: SiteKey, salt: Salt) -> Self {
        let hashing = Arc::new(Semaphore::new(AT_ONCE));
        Self {
            key,
            salt,
            hashing,
            waiting: Semaphore::new(AT_ONCE + WAITING),
            passkeys: RateLimiter::direct(Quota::per_second(PASSKEYS)),
            beginners: RateLimiter::direct(Quota::per_minute(BEGINNERS)),
            writing: Mutex::new(()),
        }
    }

    /// The key of cookies and tickets.
    pub(crate) fn key(&self) -> &SiteKey {
        &self.key
    }

    /// May another passkey be tried just now?
    pub(super) fn takes_passkey(&self) -> Result<(), Busy> {
        self.passkeys.check().map_err(|_| Busy)
    }

    /// May another account begin just now? Coming back is never held up by this.
    pub(super) fn takes_beginner(&self) -> Result<(), Busy> {
        self.beginners.check().map_err(|_| Busy)
    }

    /// A turn to change somebody's settings: two tabs of one person must not undo each other's changes.
    pub(super) async fn turn_to_write(&self) -> MutexGuard<'_, ()> {
        self.writing.lock().await
    }

    /// Do so many wait for a hash that the next to ask for one pays first? A flood then fills half of the queue, and
    /// the other half is left to those who pay.
    pub(super) fn is_crowded(&self) -> bool {
        self.waiting.available_permits() < (AT_ONCE + WAITING) / 2
    }

    /// So many wait, until what this returns is dropped.
    #[cfg(test)]
    pub(super) fn crowd(&self, people: u32) -> tokio::sync::SemaphorePermit<'_> {
        self.waiting.try_acquire_many(people).unwrap()
    }

    /// The root a phrase makes. Bounded: a flood of attempts waits here, and nobody else does (P9).
    pub(crate) async fn root(&self, phrase: Phrase) -> Result<Root, Busy> {
        let _place = self.waiting.try_acquire().map_err(|_| Busy)?;
        let turn = tokio::time::timeout(PATIENCE, self.hashing.clone().acquire_owned());
        let turn = turn.await.map_err(|_| Busy)?.map_err(|_| Busy)?;
        let salt = Salt(self.salt.0);
        // The turn goes along: whoever hangs up meanwhile must not make room for another.
        let work = tokio::task::spawn_blocking(move || {
            let root = Root::of(&phrase, &salt, Cost::default());
            drop(turn);
            root
        });
        work.await.map_err(|_| Busy)?.map_err(|_| Busy)
    }
}

fn site_key(path: &Path) -> anyhow::Result<SiteKey> {
    key_bytes(path).map(SiteKey::from_bytes)
}

/// The key in a file, which is made where there is none.
pub(crate) fn key_bytes(path: &Path) -> anyhow::Result<[u8; 32]> {
    let shown = path.display();
    if !path.exists() {
        make_key(path).with_context(|| format!("cannot write {shown}"))?;
    }
    let bytes = fs::read(path).with_context(|| format!("cannot read {shown}"))?;
    bytes.try_into().ok().with_context(|| {
        format!("{shown} must hold 32 bytes; move it away to get a new one (everybody signs in again)")
    })
}

/// Written beside and moved into place, so that two programs that start at once end with one key.
fn make_key(path: &Path) -> anyhow::Result<()> {
    let beside = path.with_extension(format!("{:08x}", u32::from_le_bytes(random::bytes()?)));
    write_key(&beside)?;
    // Fails where another program was first, whose key is then the one; and where a file system has no links.
    let linked = fs::hard_link(&beside, path);
    fs::remove_file(&beside)?;
    if linked.is_err() && !path.exists() {
        write_key(path)?;
    }
    Ok(())
}

/// A new file that only the program's own user can read.
fn write_key(path: &Path) -> std::io::Result<()> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let key = random::bytes::<32>().map_err(std::io::Error::other)?;
    let mut file = options.open(path)?;
    file.write_all(&key)?;
    file.sync_all()
}
