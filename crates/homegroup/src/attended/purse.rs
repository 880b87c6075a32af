//! Somebody's tokens among what they write: one sealed page of its own, opened and closed in the memory of one request.

use axum::http::StatusCode;
use privacy::{
    attended::{Purse, Unkept, Verifier, Week},
    entry::{EntryKey, Envelope, Slot},
};
use store::{Kept as Put, NewEntry};

use super::{epochs, sent::broken};
use crate::{app::App, random, steps::Here};

/// The page on which they lie.
pub(crate) const SLOT: &str = "attended";
/// How often somebody else may save between our reading and our writing.
const TRIES: usize = 4;

/// What became of a purse that was to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    /// It is kept.
    Kept,
    /// There is no room, the page that is there cannot be opened, or somebody saves it again and again.
    NotKept,
}

/// A purse as it was found.
pub(super) enum Found {
    /// It can be read; with its version, empty where nothing was kept yet.
    Open(Purse, String),
    /// There is one, sealed under other words, or cut off.
    Shut,
}

fn page(here: &Here) -> Result<(EntryKey, Purse), StatusCode> {
    let writing = here.writing().ok_or(StatusCode::FORBIDDEN)?;
    let slot: Slot = SLOT.parse().map_err(broken)?;
    Ok((writing.page(&slot), Purse::of(&writing)))
}

/// The purse of whoever asks, who can keep pages.
pub(super) async fn load(here: &Here) -> Result<Found, StatusCode> {
    let (key, empty) = page(here)?;
    let entry = here.app.store.entry(&here.member(), &key.id().to_string()).await.map_err(broken)?;
    let Some(entry) = entry else { return Ok(Found::Open(empty, String::new())) };
    let sealed = Envelope::from_bytes(entry.sealed).ok();
    let plain = sealed.and_then(|sealed| key.open(&sealed).ok());
    let purse = plain.and_then(|plain| std::str::from_utf8(&plain).ok()?.parse().ok());
    Ok(purse.map_or(Found::Shut, |purse| Found::Open(purse, entry.version.into())))
}

/// Changes the purse of whoever asks, and keeps it.
pub(super) async fn change(
    here: &Here,
    change: impl Fn(&mut Purse) -> Result<(), StatusCode>,
) -> Result<Kept, StatusCode> {
    let (key, _) = page(here)?;
    let (member, id) = (here.member(), key.id().to_string());
    for _ in 0..TRIES {
        let Found::Open(mut purse, seen) = load(here).await? else { return Ok(Kept::NotKept) };
        change(&mut purse)?;
        let Ok(sealed) = key.seal(purse.to_text().as_bytes(), random::bytes().map_err(broken)?) else {
            return Ok(Kept::NotKept);
        };
        let version = u64::from_le_bytes(random::bytes().map_err(broken)?);
        let entry = NewEntry {
            member: &member,
            id: &id,
            seen: Some(&*seen).filter(|seen| !seen.is_empty()),
            version: &format!("{version:016x}"),
            sealed: sealed.as_bytes(),
        };
        let turn = here.turn().await?;
        let put = here.app.store.keep_entry(&entry).await.map_err(broken)?;
        drop(turn);
        match put {
            Put::Kept => return Ok(Kept::Kept),
            Put::Full => return Ok(Kept::NotKept),
            Put::Other(_) => {}
        }
    }
    Ok(Kept::NotKept)
}

/// A paper that is made here, in the memory of one request: drawn, stamped and opened in one go, into whichever purse.
pub(super) struct Paper {
    verifier: Verifier,
    nonce: [u8; 16],
    blind: [u8; 64],
    name: [u8; 16],
}

impl Paper {
    /// With fresh numbers.
    pub(super) fn fresh(verifier: Verifier) -> Result<Self, StatusCode> {
        let (nonce, blind) = (random::bytes().map_err(broken)?, random::bytes().map_err(broken)?);
        Ok(Self { verifier, nonce, blind, name: random::bytes().map_err(broken)? })
    }

    /// What it is known by: nobody asks for it a second time.
    pub(super) fn name(&self) -> String {
        self.name.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// Stamps it with the key of an epoch, and puts the token into a purse.
    pub(super) fn stamped(&self, app: &App, first: Week, purse: &mut Purse) -> Result<(), StatusCode> {
        let key = epochs::key(app, first)?;
        let draw = purse.draw(&self.verifier, first, self.nonce, &self.blind).map_err(broken)?;
        let (stamped, proof) = key.stamp(draw.blinded()).map_err(broken)?;
        match purse.keep(&draw, &stamped, &proof, &key.public()) {
            Ok(()) => Ok(()),
            Err(Unkept::Full) => Err(StatusCode::INSUFFICIENT_STORAGE),
            Err(Unkept::Spoiled(spoiled)) => Err(broken(spoiled)),
        }
    }
}
