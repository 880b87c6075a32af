//! What somebody is and does in groups, to take along: nothing of others, and no keys.

use std::collections::BTreeMap;

use jiff::{ToSpan as _, civil::Date};
use serde::Serialize;

use super::carry::name_of;
use crate::{app::App, web::texts::Locale};

/// What somebody is and does in one place.
#[derive(Serialize)]
pub(crate) struct Own {
    /// The place: `home/` and a group's id, or an area's.
    pub(crate) place: Box<str>,
    /// The group's name; the place again where there is none.
    pub(crate) title: Box<str>,
    /// Their name there.
    pub(crate) handle: Box<str>,
    /// What they carry, or are asked to take over.
    pub(crate) carries: Vec<String>,
    /// On which days they chair.
    pub(crate) chairs: Vec<Date>,
    /// What they asked for, offered, or answered; and what they asked the group to decide.
    pub(crate) words: Vec<Box<str>>,
    /// In how many decisions that are open they have drawn a paper. What they voted, nobody can find.
    pub(crate) papers: usize,
}

/// What one person, who says which members they are, is and does in groups.
///
/// # Errors
/// Those of the store.
pub(crate) async fn own(app: &App, t: &Locale, members: &[(String, String)]) -> anyhow::Result<Vec<Own>> {
    let mut all: BTreeMap<String, Own> = BTreeMap::new();
    for pair in members {
        let facts = app.store.in_homes(std::slice::from_ref(pair)).await?;
        let handles = facts.members.iter().map(|one| &one.handle);
        let handles = handles.chain(facts.ties.iter().map(|one| &one.handle));
        let Some(handle) = handles.chain(facts.answers.iter().map(|one| &one.handle)).next().cloned() else {
            continue;
        };
        let place = &pair.0;
        let group = app.store.home_group(place.trim_start_matches("home/")).await?;
        let (asked, papers) = app.store.asked_and_drawn(std::slice::from_ref(pair)).await?;
        let asked = asked.into_iter().flat_map(|one| [one.title, one.text]);
        let words = facts.ties.into_iter().map(|one| one.words);
        let words = words.chain(facts.answers.into_iter().map(|one| one.words)).chain(asked);
        let own = Own {
            place: place.as_str().into(),
            title: group.map_or_else(|| place.as_str().into(), |group| group.title),
            handle,
            carries: facts.positions.iter().map(|one| name_of(t, one)).collect(),
            chairs: facts.rota.iter().filter_map(|one| day_of(one.day)).collect(),
            words: words.filter(|words| !words.is_empty()).collect(),
            papers: papers.iter().filter(|(_, drawn)| *drawn).count(),
        };
        all.insert(place.clone(), own);
    }
    Ok(all.into_values().collect())
}

fn day_of(number: i32) -> Option<Date> {
    Date::constant(1970, 1, 1).checked_add(number.days()).ok()
}
