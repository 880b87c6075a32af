//! What follows from what a group says of itself: its listing in the finder, and its room.

use directory::{
    edit::Hidden,
    model::{Meeting, Slug, Source, SourceName},
};
use store::{Act, Admission, Author, HomeAdmission, HomeGroup, NewLayer, OWN_LIST, Room, StoreError};

use super::{super::details::Details, hour};
use crate::{app::App, random, sources::import::retire_sample};

/// How often it is tried anew where somebody else changes the listing at the same time.
const TRIES: usize = 3;

/// Brings the listing and the room of a group to what it says.
pub(crate) async fn settle(app: &App, group: &HomeGroup, details: &Details) -> anyhow::Result<()> {
    let listed = details.in_finder && group.admission != HomeAdmission::Invitation;
    let slug = list(app, group, details, listed && group.gone.is_none()).await?;
    let slug = slug.filter(|_| listed);
    if details.has_room() && group.gone.is_none() {
        app.store.put_room(&room(group, details, slug.as_ref())?).await?;
        app.rooms.look_again(&app.shipped.texts, &app.store).await;
    } else {
        app.store.delete_room(&group.room()).await?;
        app.rooms.close(&group.room()).await;
    }
    Ok(())
}

/// Takes a group that closes out of the finder, where nothing of it is kept, and ends its room.
pub(crate) async fn close(app: &App, group: &HomeGroup) -> anyhow::Result<()> {
    if let Some(revision) = app.store.delete_own_listing(&group.listing).await? {
        app.live.reach(revision).await;
    }
    app.rooms.close(&group.room()).await;
    Ok(())
}

/// The room of a group. It keeps the group's own hours, and lets members alone into one for the invited.
fn room(group: &HomeGroup, details: &Details, listing: Option<&Slug>) -> anyhow::Result<Room> {
    let hours = Meeting {
        name: "".into(),
        venue: None,
        group: None,
        notes: None,
        facets: None,
        types: Vec::new(),
        fellowship: None,
        ..details.meeting.clone()
    };
    let members = group.admission == HomeAdmission::Invitation;
    Ok(Room {
        slug: group.room().into(),
        title: group.title.clone(),
        language: group.language.clone(),
        script: details.script.clone(),
        secular: details.secular,
        meeting: listing.map(|slug| slug.as_str().into()),
        admission: if group.admission == HomeAdmission::Open { Admission::Open } else { Admission::Closed },
        who: details.who.clone(),
        young: group.young,
        texts: "".into(),
        hours: Some(serde_json::to_string(&hours)?.into()),
        members_of: members.then(|| group.place().into()),
    })
}

/// Adds, changes, shows or hides the listing of a group; its slug where it has one.
async fn list(app: &App, group: &HomeGroup, details: &Details, shown: bool) -> anyhow::Result<Option<Slug>> {
    let source = SourceName::new(OWN_LIST)?;
    if group.listing.is_empty() {
        return Ok(None);
    }
    for _ in 0..TRIES {
        let now = app.clock.now();
        let author = Author::default();
        let stored = app.store.listing(&source, &group.listing).await?;
        let known = stored.and_then(|stored| stored.row.clone().map(|row| (stored, row)));
        let done = match known {
            None if !shown => return Ok(None),
            None => {
                let slug = free_slug(app, group, details);
                let wanted = Meeting {
                    key: group.listing.clone(),
                    slug: slug.clone(),
                    updated: Some(hour(now)),
                    ..details.meeting.clone()
                };
                let act = Act { name: "add", note: "", author: &author, now };
                let added =
                    app.store.add_listing(&own_list(app, &source), &wanted, random::bytes()?, &act).await;
                added.map(|revision| (revision, slug))
            }
            Some((stored, row)) => {
                let wanted = Meeting {
                    key: row.key.clone(),
                    slug: row.slug.clone(),
                    updated: Some(hour(now)),
                    confirmed: details.meeting.confirmed.or(row.confirmed),
                    ..details.meeting.clone()
                };
                let mut layer = stored.layer.changed_to(&row, &wanted)?;
                layer.hidden = (!shown).then_some(Hidden::Removed);
                if !shown && stored.layer.hidden.is_some() {
                    return Ok(Some(row.slug));
                }
                let name = match (shown, stored.layer.hidden.is_some()) {
                    (false, _) => "remove",
                    (true, true) => "restore",
                    (true, false) => "edit",
                };
                let act = Act { name, note: "", author: &author, now };
                let random = random::bytes()?;
                let key = group.listing.clone();
                let new = NewLayer { random, source: source.clone(), key, seen: stored.version, layer };
                let changed = app.store.change(&[new], &act).await;
                changed.map(|revision| (revision, row.slug))
            }
        };
        match done {
            Ok((revision, slug)) => {
                retire_sample(&app.store, &source).await?;
                let newest = app.store.revision().await?.max(revision);
                app.live.reach(newest).await;
                return Ok(Some(slug));
            }
            Err(StoreError::Stale) => {}
            Err(error) => return Err(error.into()),
        }
    }
    anyhow::bail!("a group's listing was changed by others again and again")
}

/// Our own list, as it is or is to be.
fn own_list(app: &App, name: &SourceName) -> Source {
    let known = app.live.now().sources.iter().find(|source| source.name == *name).cloned();
    known.map_or_else(
        || {
            let mut list = Source::named(name.clone());
            list.title = "Kept on this site".into();
            list
        },
        |known| Source::clone(&known),
    )
}

/// A slug that no listing has yet.
fn free_slug(app: &App, group: &HomeGroup, details: &Details) -> Slug {
    let wanted = Slug::from_text(&group.title).unwrap_or_else(|| details.meeting.slug.clone());
    let snapshot = app.live.now();
    let taken = snapshot.index.get(&wanted).is_some()
        || !snapshot.index.namesakes(&wanted).is_empty()
        || snapshot.index.get(&wanted.with_suffix(OWN_LIST)).is_some();
    if taken { wanted.with_suffix(group.id.get(..4).unwrap_or("0")) } else { wanted }
}
