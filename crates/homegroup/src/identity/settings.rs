//! What follows a person: one small text, sealed under their root, in the one row that is theirs.
//!
//! It holds what nobody else can find out: which passkeys are theirs, in which places they hold a role or wrote, so
//! that export and deletion find these, and whom they do not want to read. Nothing else.

use std::{collections::BTreeSet, fmt};

use privacy::{PasskeyId, Place, Root};
use serde::{Deserialize, Serialize};
use store::{Grant, Store};
use tokio::sync::MutexGuard;

use super::{Door, Visitor};
use crate::{app::App, random};

const PURPOSE: &str = "settings";

/// What follows a person. Prints how much it is, and not what.
#[derive(Clone, Default, PartialEq, Eq)]
pub(crate) struct Settings {
    /// Their passkeys.
    pub(crate) passkeys: Vec<PasskeyId>,
    /// Places in which they hold a role or write, or did; the site itself is looked at without being named here.
    pub(crate) places: BTreeSet<Place>,
    /// Places with handles of others there, whose words they do not want to see.
    pub(crate) blocked: BTreeSet<(Place, Box<str>)>,
    /// They want the secular wording of the Steps.
    pub(crate) secular: bool,
    /// Pages of their own have a title and a picture that say nothing.
    pub(crate) discreet: bool,
}

/// As it is written under the seal.
#[derive(Default, Serialize, Deserialize)]
struct Written {
    #[serde(default)]
    passkeys: Vec<String>,
    #[serde(default)]
    places: Vec<String>,
    #[serde(default)]
    blocked: Vec<(String, Box<str>)>,
    #[serde(default)]
    secular: bool,
    #[serde(default)]
    discreet: bool,
}

impl Settings {
    fn read(json: &[u8]) -> anyhow::Result<Self> {
        let written: Written = serde_json::from_slice(json)?;
        Ok(Self {
            passkeys: written.passkeys.iter().filter_map(|id| id.parse().ok()).collect(),
            places: written.places.iter().filter_map(|place| place.parse().ok()).collect(),
            blocked: written
                .blocked
                .into_iter()
                .filter_map(|(place, handle)| Some((place.parse().ok()?, handle)))
                .collect(),
            secular: written.secular,
            discreet: written.discreet,
        })
    }

    fn write(&self) -> anyhow::Result<Vec<u8>> {
        Ok(serde_json::to_vec(&Written {
            passkeys: self.passkeys.iter().map(ToString::to_string).collect(),
            places: self.places.iter().map(ToString::to_string).collect(),
            blocked: self.blocked.iter().map(|(place, handle)| (place.to_string(), handle.clone())).collect(),
            secular: self.secular,
            discreet: self.discreet,
        })?)
    }

    /// The same with every public area, whether they are known to write there or not: whoever is here just this once
    /// has no settings, and writes too.
    pub(crate) fn with_areas(mut self, app: &App) -> Self {
        self.places.extend(app.shipped.areas.all().iter().filter_map(|area| area.place().ok()));
        self
    }

    /// Who this person is in the site and in each of these places, as the store wants it.
    pub(crate) fn members(&self, root: &Root) -> Vec<(String, String)> {
        let site = Place::site();
        let places = self.places.iter().filter(|place| **place != site).chain([&site]);
        places.map(|place| (place.to_string(), root.member(place).to_string())).collect()
    }
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Settings({} passkeys, {} places)", self.passkeys.len(), self.places.len())
    }
}

/// What is kept for a person. `None` where nothing is.
pub(crate) async fn load(store: &Store, root: &Root) -> anyhow::Result<Option<Settings>> {
    match store.account(&root.account().to_string()).await? {
        Some(sealed) => Ok(Some(open(root, &sealed)?)),
        None => Ok(None),
    }
}

/// Reads what lies in somebody's row.
pub(super) fn open(root: &Root, sealed: &[u8]) -> anyhow::Result<Settings> {
    Settings::read(&root.open(PURPOSE, sealed)?)
}

/// Makes the row of a person who has none yet; what is there stays.
pub(crate) async fn begin(door: &Door, store: &Store, root: &Root) -> anyhow::Result<()> {
    change(door, store, root, |_| {}).await
}

/// Changes what is kept for a person, making the row where there is none.
///
/// # Errors
/// When it no longer fits into its row (over a hundred places): then nothing has changed.
pub(crate) async fn change(
    door: &Door,
    store: &Store,
    root: &Root,
    change: impl FnOnce(&mut Settings) + Send,
) -> anyhow::Result<()> {
    let _turn = door.turn_to_write().await;
    let kept = load(store, root).await?;
    put_changed(store, root, kept, change).await
}

/// Changes what is kept for a person. `false`, and nothing done, where nothing is.
///
/// # Errors
/// Those of [`change`].
pub(super) async fn change_kept(
    door: &Door,
    store: &Store,
    root: &Root,
    change: impl FnOnce(&mut Settings) + Send,
) -> anyhow::Result<bool> {
    let _turn = door.turn_to_write().await;
    let Some(kept) = load(store, root).await? else { return Ok(false) };
    put_changed(store, root, Some(kept), change).await?;
    Ok(true)
}

/// A turn to write for somebody for whom something is kept, who cannot be deleted until it is given back. `None` where
/// nothing is kept.
pub(crate) async fn turn_while_kept<'d>(
    door: &'d Door,
    store: &Store,
    root: &Root,
) -> anyhow::Result<Option<MutexGuard<'d, ()>>> {
    let turn = door.turn_to_write().await;
    Ok(store.account(&root.account().to_string()).await?.map(|_| turn))
}

/// To be called by whoever has the turn to write.
async fn put_changed(
    store: &Store,
    root: &Root,
    kept: Option<Settings>,
    change: impl FnOnce(&mut Settings) + Send,
) -> anyhow::Result<()> {
    let mut settings = kept.clone().unwrap_or_default();
    change(&mut settings);
    if kept.as_ref() != Some(&settings) {
        store.put_account(&root.account().to_string(), &seal(root, &settings)?).await?;
    }
    Ok(())
}

/// Deletes every passkey of a person, and what names it.
///
/// # Errors
/// When the store fails: then all of them still open this.
pub(super) async fn forget_passkeys(door: &Door, store: &Store, root: &Root) -> anyhow::Result<()> {
    let _turn = door.turn_to_write().await;
    let Some(mut settings) = load(store, root).await? else { return Ok(()) };
    let ids: Vec<String> = settings.passkeys.drain(..).map(|id| id.to_string()).collect();
    store.forget_passkeys(&root.account().to_string(), &seal(root, &settings)?, &ids).await?;
    Ok(())
}

fn seal(root: &Root, settings: &Settings) -> anyhow::Result<Vec<u8>> {
    Ok(root.seal(PURPOSE, &settings.write()?, random::bytes()?))
}

/// Notes that somebody has a role in a place, so that they can take it along and have it deleted. To be called before
/// the role is granted: a grant that is not noted here would outlive its holder's wish to have it gone. `false` for
/// nobody and for those who are here just for now: they could never give a role back, and must not get one.
///
/// # Errors
/// When it cannot be kept; then the role must not be granted.
pub(crate) async fn remember_place(app: &App, visitor: &Visitor, place: &Place) -> anyhow::Result<bool> {
    let Some(root) = visitor.root().filter(|_| visitor.returns()) else { return Ok(false) };
    let place = place.clone();
    change(&app.door, &app.store, root, |settings| {
        settings.places.insert(place);
    })
    .await?;
    Ok(true)
}

/// The roles of whoever asks, wherever they hold any: in the site, and in the places their own settings name.
pub(crate) async fn roles(app: &App, visitor: &Visitor) -> anyhow::Result<Vec<Grant>> {
    let Some(root) = visitor.root() else { return Ok(Vec::new()) };
    // Who cannot read what was sealed for them still holds their office of the site.
    let settings = load(&app.store, root).await.unwrap_or_else(|error| {
        tracing::error!(error = &*error, "somebody's settings cannot be read");
        None
    });
    let members = settings.unwrap_or_default().members(root);
    Ok(app.store.export_member(&members).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(places: usize) -> Settings {
        Settings {
            passkeys: vec![PasskeyId::from_bytes([7; 16])],
            places: (0..places).map(|n| Place::room(&format!("room-{n}")).unwrap()).collect(),
            blocked: [(Place::room("one").unwrap(), "Amber Heron".into())].into(),
            secular: true,
            discreet: true,
        }
    }

    #[test]
    fn settings_come_back_and_what_is_not_known_is_passed_over() {
        assert_eq!(Settings::read(&settings(3).write().unwrap()).unwrap(), settings(3));
        assert_eq!(Settings::read(br#"{"theme":"dark"}"#).unwrap(), Settings::default());
        assert!(Settings::read(b"[").is_err());
    }

    #[test]
    fn the_site_is_always_among_the_places_and_never_twice() {
        let root = Root::guest([7; 32]);
        let mut one = settings(1);
        let places = |settings: &Settings| -> Vec<String> {
            settings.members(&root).into_iter().map(|(place, _)| place).collect()
        };
        assert_eq!(places(&one), ["room/room-0", "site"]);
        one.places.insert(Place::site());
        assert_eq!(places(&one), ["room/room-0", "site"]);
        assert_eq!(places(&Settings::default()), ["site"]);
    }

    #[test]
    fn p14_settings_print_no_ids_and_no_places() {
        assert_eq!(format!("{:?}", settings(2)), "Settings(1 passkeys, 2 places)");
    }
}
