//! What a form tells of visits.

use std::collections::BTreeSet;

use directory::{index::Listing, model::Slug};
use matching::{Circumstances, Felt, Model, Told, Visit, Why};

use crate::{live::Snapshot, web::forms::Form};

/// So many visits are read; the last ones say most.
const MOST: usize = 60;

/// Visits, oldest first, and the meetings somebody said "away" to.
#[derive(Debug, Default)]
pub(crate) struct Visits {
    pub(super) told: Vec<Told>,
    pub(super) away: BTreeSet<Slug>,
}

impl Visits {
    /// From `visit` (see [`Told`]) and `away`, as often as there are, and from three taps just made (`slug`, `felt`,
    /// `why`). What is no visit is left out.
    pub(crate) fn read(form: &Form) -> Self {
        let mut told: Vec<Told> = form.all("visit").filter_map(Told::parse).collect();
        told.extend(tapped(form));
        told.drain(..told.len().saturating_sub(MOST));
        let away = form.all("away").filter_map(|slug| Slug::new(slug).ok()).take(MOST).collect();
        Self { told, away }
    }

    /// The same as fields, for a form that sends them again.
    pub(crate) fn fields(&self) -> Vec<(&'static str, String)> {
        let told = self.told.iter().map(|told| ("visit", told.to_string()));
        told.chain(self.away.iter().map(|slug| ("away", slug.to_string()))).collect()
    }

    /// Those of meetings that are still in a list, with their meetings.
    pub(crate) fn found<'a>(&self, snapshot: &'a Snapshot) -> Vec<Visit<'a>> {
        let find = |told: &Told| {
            let listing: &'a Listing = snapshot.find(&told.slug)?;
            Some(told.at(listing))
        };
        self.told.iter().filter_map(find).collect()
    }

    /// Meetings that are not to be shown.
    pub(crate) fn away(&self) -> &BTreeSet<Slug> {
        &self.away
    }

    /// What they teach.
    pub(crate) fn model(&self, snapshot: &Snapshot) -> Model {
        Model::learn(&self.found(snapshot))
    }

    /// Nothing but what they said "away" to is left out of a list they asked for themselves.
    pub(crate) fn limits(&self) -> Circumstances {
        let mut limits = Circumstances::default();
        limits.avoid.meetings = self.away.clone();
        limits
    }
}

/// Three taps (`slug`, `felt`, `why`), and the day where a form asks for it (`day`).
pub(crate) fn tapped(form: &Form) -> Option<Told> {
    let slug = Slug::new(form.get("slug")).ok()?;
    let felt = Felt::parse(form.get("felt"))?;
    let why = form.all("why").filter_map(Why::parse).collect();
    Some(Told { slug, felt, why, day: form.get("day").parse().ok() })
}
