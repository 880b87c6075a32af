//! Which meetings are looked at.

use std::collections::BTreeSet;

use directory::{
    index::Hit,
    model::Attendance,
    places::Place as Town,
    query::{Near, Query, Radius, Spot},
};
use matching::{Candidate, Circumstances};

use crate::live::Snapshot;

/// So many are looked at that fit, and so many that may not, near and from afar each.
const LOOKED_AT: usize = 500;

/// Which meetings to look at.
pub(super) struct Looking<'a, 's> {
    pub(super) snapshot: &'s Snapshot,
    pub(super) limits: &'a Circumstances,
    pub(super) reach_km: f64,
    pub(super) town: Option<&'a Town<'a>>,
}

impl<'s> Looking<'_, 's> {
    /// All that fit, as far as there are not very many of them, and the nearest and the soonest from afar of those that
    /// do not, of the fellowships asked for and of any, so that it can be told what giving way would bring.
    pub(super) fn hits(&self, fellowships: &[Box<str>]) -> Vec<Hit<'s>> {
        let everything = self.snapshot.index.len();
        let few = [self.near(None, LOOKED_AT), Some(online(LOOKED_AT))];
        let all = [self.near(Some(self.reach_km), everything), few[0].clone(), Some(online(everything))];
        let of_these = |query: Query| Query { fellowships: fellowships.to_vec(), ..query };
        let mut questions: Vec<Query> = all.into_iter().flatten().map(of_these).collect();
        if !fellowships.is_empty() {
            questions.extend(few.into_iter().flatten());
        }
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut hits = Vec::new();
        for query in &questions {
            for hit in self.answers(query) {
                if seen.insert(hit.listing.slug.as_str()) {
                    hits.push(hit);
                }
            }
        }
        hits
    }

    /// The first ones, and beyond them so many more that fit: what one needs may be rare in a large city.
    fn answers(&self, query: &Query) -> Vec<Hit<'s>> {
        let moment = &self.snapshot.moment;
        let mut fitting = 0;
        let mut kept = Vec::new();
        for (place, hit) in self.snapshot.index.answer(moment, query).hits.into_iter().enumerate() {
            if fitting == LOOKED_AT && place >= LOOKED_AT {
                break;
            }
            let candidate =
                Candidate { listing: hit.listing, place, distance_km: hit.distance_km, afar: false };
            let fits = self.limits.admits(&candidate, moment.now());
            fitting += usize::from(fits && fitting < LOOKED_AT);
            if fits || place < LOOKED_AT {
                kept.push(hit);
            }
        }
        kept
    }

    fn near(&self, reach_km: Option<f64>, limit: usize) -> Option<Query> {
        let near = self.town.map(|town| Near {
            asked: town.name.into(),
            spot: Spot::At(town.latitude, town.longitude),
            radius: reach_km.map(Radius::Km),
        })?;
        Some(Query {
            near: Some(near),
            attendance: vec![Attendance::InPerson],
            limit: Some(limit),
            ..Query::default()
        })
    }
}

/// What is held both ways and was not found around the town is from afar, and its distance does not matter.
fn online(limit: usize) -> Query {
    Query { attendance: vec![Attendance::Online], limit: Some(limit), ..Query::default() }
}
