//! Somebody's sealed pages, opened and closed in the memory of one request: for whoever has no script.
//!
//! Nothing is ever written over unseen. A version from elsewhere is kept beside one's own, in the same page; beside a
//! page that cannot be opened a new one is begun, and the old one stays where it is.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use journal::{Document, Unreadable};
use privacy::entry::{EntryKey, Envelope, Slot, WritingKey};
use store::{Entry, Kept, NewEntry, Store, Taken};

use super::here::{Here, broken};
use crate::random;

/// Pages that lie beside each other for one sheet are numbered below this; all but the last cannot be opened.
const MOST_BESIDE: u32 = 9;
/// How often somebody else may save between our reading and our writing.
const TRIES: usize = 4;

/// Somebody's pages.
pub(crate) struct Book<'h> {
    here: &'h Here,
    store: &'h Store,
    writing: WritingKey,
    member: String,
}

/// A page as it was found.
#[derive(Default)]
pub(crate) struct Found {
    /// What is on it; `None` where nothing was kept yet.
    pub(crate) page: Option<Document>,
    /// The version of it; empty where there is none.
    pub(crate) version: String,
    /// Pages before it that could not be opened, which are still there.
    pub(crate) shut: Vec<Shut>,
}

/// Why a page stays shut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shut {
    /// It is no sealed page, or only a part of one.
    CutOff,
    /// It was changed, or sealed under other words.
    Sealed,
    /// A newer program wrote it.
    Newer,
}

/// What became of a page that was to be kept.
pub(crate) enum Saved {
    /// It is kept.
    Kept(Found),
    /// Another version was there, and lies beside it now.
    Beside(Found),
    /// More than one page holds.
    TooLong,
    /// No more room.
    Full,
    /// Somebody else saves this page again and again.
    Busy,
    /// So many pages of this sheet cannot be opened that another one would mend nothing.
    Shut,
}

impl Saved {
    /// Is it kept, be it beside another version?
    pub(crate) fn is_kept(&self) -> bool {
        matches!(self, Self::Kept(_) | Self::Beside(_))
    }

    /// What is said about it: the name of a text.
    pub(crate) fn said(&self) -> &'static str {
        match self {
            Self::Kept(_) => "steps-say-kept",
            Self::Beside(_) => "steps-say-beside",
            Self::TooLong => "steps-say-long",
            Self::Full => "steps-say-full",
            Self::Busy => "steps-say-busy",
            Self::Shut => "steps-say-shut",
        }
    }
}

/// What became of a page that was to be taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Torn {
    /// Nothing of it is there any more.
    Gone,
    /// Another version is there than the one that was seen, and stays.
    Other,
}

impl<'h> Book<'h> {
    /// The book of whoever asks. `None` for whoever can keep nothing.
    pub(crate) fn of(here: &'h Here) -> Option<Self> {
        Some(Self { here, store: &here.app.store, writing: here.writing()?, member: here.member() })
    }

    /// Which pages there are: their ids.
    pub(crate) async fn ids(&self) -> Result<BTreeSet<Box<str>>, StatusCode> {
        let ids = self.store.entry_ids(&self.member).await.map_err(broken)?;
        Ok(ids.into_iter().map(|(id, _)| id).collect())
    }

    /// Under which id a page lies.
    pub(crate) fn id(&self, slot: &str) -> Result<String, StatusCode> {
        Ok(self.writing.id(&read_slot(slot)?).to_string())
    }

    /// A page, or the one that was begun beside it.
    pub(crate) async fn open(&self, slot: &str) -> Result<Found, StatusCode> {
        Ok(self.look(slot).await?.1)
    }

    /// The same with the key of the page that can be written; `None` where too many cannot be opened.
    async fn look(&self, slot: &str) -> Result<(Option<EntryKey>, Found), StatusCode> {
        let mut shut = Vec::new();
        for number in 1..MOST_BESIDE {
            let key = self.writing.page(&read_slot(&beside(slot, number))?);
            let entry = self.store.entry(&self.member, &key.id().to_string()).await.map_err(broken)?;
            let Some(entry) = entry else {
                return Ok((Some(key), Found { shut, ..Found::default() }));
            };
            match unseal(&key, &entry) {
                Ok(page) => {
                    return Ok((Some(key), Found { page: Some(page), version: entry.version.into(), shut }));
                }
                Err(why) => shut.push(why),
            }
        }
        // Something is wrong that another page will not mend.
        Ok((None, Found { shut, ..Found::default() }))
    }

    /// Keeps a page, whose writer had seen this version of it (empty for none). `take_out` says which of the versions
    /// that lay beside are no longer wanted.
    pub(crate) async fn keep(
        &self,
        slot: &str,
        page: Document,
        seen: &str,
        take_out: &[usize],
    ) -> Result<Saved, StatusCode> {
        let kept = self.put(slot, page, (seen, take_out), None).await?;
        Ok(kept.unwrap_or(Saved::Busy))
    }

    /// Keeps a page that was made of a parcel, which is gone by the same act; what was there lies beside it. `None` where
    /// there is no such parcel any more.
    pub(crate) async fn take(
        &self,
        slot: &str,
        page: Document,
        parcel: &str,
    ) -> Result<Option<Saved>, StatusCode> {
        // No version is called so: whatever is there was not seen.
        self.put(slot, page, ("-", &[]), Some(parcel)).await
    }

    async fn put(
        &self,
        slot: &str,
        page: Document,
        (seen, take_out): (&str, &[usize]),
        parcel: Option<&str>,
    ) -> Result<Option<Saved>, StatusCode> {
        for _ in 0..TRIES {
            let (Some(key), there) = self.look(slot).await? else { return Ok(Some(Saved::Shut)) };
            let (merged, differs) = merged(page.clone(), there.page, there.version == seen, take_out);
            let Ok(sealed) = key.seal(&merged.write(), random::bytes().map_err(broken)?) else {
                return Ok(Some(Saved::TooLong));
            };
            let (id, version) = (key.id().to_string(), fresh_version()?);
            let entry = NewEntry {
                member: &self.member,
                id: &id,
                seen: Some(&*there.version).filter(|version| !version.is_empty()),
                version: &version,
                sealed: sealed.as_bytes(),
            };
            let turn = self.here.turn().await?;
            let kept = match parcel {
                None => self.store.keep_entry(&entry).await.map_err(broken)?,
                Some(parcel) => {
                    let now = self.here.app.clock.now();
                    match self.store.take_parcel(parcel, &entry, now).await.map_err(broken)? {
                        Taken::Gone => return Ok(None),
                        Taken::Full => Kept::Full,
                        Taken::Other(there) => Kept::Other(there),
                        Taken::Taken => Kept::Kept,
                    }
                }
            };
            drop(turn);
            match kept {
                Kept::Full => return Ok(Some(Saved::Full)),
                Kept::Other(_) => {}
                Kept::Kept => {
                    let found = Found { page: Some(merged), version, shut: there.shut };
                    return Ok(Some(if differs { Saved::Beside(found) } else { Saved::Kept(found) }));
                }
            }
        }
        Ok(Some(Saved::Busy))
    }

    /// Takes a page away, and those beside it that cannot be opened. Whoever has seen a version of it takes away that one
    /// only; whoever has seen none (empty) means whatever is there.
    pub(crate) async fn tear_out(&self, slot: &str, seen: &str) -> Result<Torn, StatusCode> {
        let (_, there) = self.look(slot).await?;
        if !seen.is_empty() && seen != there.version {
            return Ok(Torn::Other);
        }
        // The last one first: those that are begun later are found by the ones before them.
        for number in (1..MOST_BESIDE).rev() {
            let id = self.id(&beside(slot, number))?;
            let Some(entry) = self.store.entry(&self.member, &id).await.map_err(broken)? else { continue };
            if !self.store.delete_entry(&self.member, &id, &entry.version).await.map_err(broken)? {
                return Ok(Torn::Other);
            }
        }
        Ok(Torn::Gone)
    }
}

/// A page with what was there meanwhile, and whether that says something else.
fn merged(page: Document, there: Option<Document>, was_seen: bool, take_out: &[usize]) -> (Document, bool) {
    let Some(mut there) = there else { return (page, false) };
    let mut page = page.carrying(&there);
    if was_seen {
        let mut number = 0..;
        there.other.retain(|_| number.next().is_none_or(|number| !take_out.contains(&number)));
        page.other = there.other;
        return (page, false);
    }
    let differs = !page.says_the_same(&there) && !there.is_blank();
    (page.beside(there), differs)
}

/// A page of rows with all that lies beside it, and which versions these are, so that they need not lie there any more.
pub(crate) fn whole(page: Option<Document>) -> (Document, Vec<usize>) {
    let page = page.unwrap_or_default();
    let beside = (0..page.other.len()).collect();
    (page.united(), beside)
}

fn unseal(key: &EntryKey, entry: &Entry) -> Result<Document, Shut> {
    let sealed = Envelope::from_bytes(entry.sealed.clone()).map_err(|_| Shut::CutOff)?;
    let plain = key.open(&sealed).map_err(|_| Shut::Sealed)?;
    Document::read(&plain).map_err(|error| match error {
        Unreadable::Newer => Shut::Newer,
        Unreadable::Broken => Shut::Sealed,
    })
}

/// The slot of the page so many times begun anew.
pub(crate) fn beside(slot: &str, number: u32) -> String {
    if number < 2 { slot.to_owned() } else { format!("{slot}/{number}") }
}

fn read_slot(slot: &str) -> Result<Slot, StatusCode> {
    slot.parse().map_err(|_| StatusCode::NOT_FOUND)
}

/// Random, for one save.
pub(crate) fn fresh_version() -> Result<String, StatusCode> {
    let bytes: [u8; 8] = random::bytes().map_err(broken)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
