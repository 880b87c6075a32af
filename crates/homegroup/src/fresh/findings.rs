//! What the checks found in the directory as it stands: worked out in the background, once for each state of it.

use std::{ops::Deref, sync::Arc};

use directory::{
    checks::{duplicates, links, times},
    index::Index,
    places::Gazetteer,
};
use jiff::Timestamp;
use tokio::{sync::Mutex, task::JoinError};

use crate::app::App;

/// What the checks found, with the directory they looked at.
pub(super) struct Findings {
    /// The directory; findings name its listings by number.
    pub(super) index: Arc<Index>,
    found: Arc<Found>,
}

impl Deref for Findings {
    type Target = Found;

    fn deref(&self) -> &Found {
        &self.found
    }
}

/// What the checks found. Kept without the directory: that may be an old one by the time somebody looks again, and
/// takes much room.
pub(super) struct Found {
    /// Slips of day and time.
    pub(super) times: Vec<times::Finding>,
    /// Links and numbers that cannot work.
    pub(super) links: Vec<links::Finding>,
    /// Pages that can be visited, and the listings that lead to each.
    pub(super) pages: Vec<(Box<str>, u32)>,
    /// One meeting in two lists.
    pub(super) doubles: Vec<duplicates::Pair>,
    /// Of the store, and the day they were made.
    key: (i64, u32),
}

impl Found {
    fn make(index: &Index, gazetteer: &Gazetteer, now: Timestamp, key: (i64, u32)) -> Self {
        let listings = index.listings();
        let today = now.to_zoned(jiff::tz::TimeZone::UTC).date();
        Self {
            times: times::find(listings, now, |lat, lon| gazetteer.zone_at(lat, lon)),
            links: links::find(listings, today),
            pages: links::pages(listings, today),
            doubles: duplicates::find(listings, now),
            key,
        }
    }
}

/// Keeps the newest findings.
#[derive(Default)]
pub(crate) struct Checks(Mutex<Option<Arc<Found>>>);

impl Checks {
    /// What is found now. Whoever asks first after a change waits for the checks, seconds on the largest sites;
    /// those who ask meanwhile wait with them.
    pub(super) async fn findings(&self, app: &App) -> Result<Findings, JoinError> {
        let mut newest = self.0.lock().await;
        let snapshot = app.live.now();
        let key = (snapshot.revision, app.clock.today());
        if let Some(found) = newest.as_ref().filter(|found| found.key == key) {
            return Ok(Findings { index: snapshot.index.clone(), found: found.clone() });
        }
        let (gazetteer, now) = (app.gazetteer.clone(), app.clock.now());
        let index = snapshot.index.clone();
        let made = tokio::task::spawn_blocking(move || Found::make(&index, &gazetteer, now, key)).await?;
        let found = Arc::new(made);
        *newest = Some(found.clone());
        Ok(Findings { index: snapshot.index.clone(), found })
    }
}
