//! From the parameters of an address to a question the index can answer: places looked up by name.

use directory::{
    places::{Gazetteer, Match},
    query::{Fault, Query, Radius, Spot},
};

/// A question whose place, if it names one, was found.
pub(crate) struct Asked<'g> {
    pub(crate) query: Query,
    /// What the place's name may mean, best first; the first was taken. Empty where no name was looked up.
    pub(crate) places: Vec<Match<'g>>,
}

/// Looks the place up. A place nobody knows is a fault of `near`, and the rest of the question is lost with it; see
/// [`settle_or_drop`] for pages.
pub(crate) fn settle(mut query: Query, gazetteer: &Gazetteer) -> Result<Asked<'_>, Fault> {
    let mut places = Vec::new();
    if let Some(near) = &mut query.near
        && near.spot == Spot::Named
    {
        places = gazetteer.find(&near.asked);
        let best = places.first().ok_or(Fault {
            parameter: "near",
            message: "a place this site knows, or a latitude and longitude such as 53.8,-1.55",
        })?;
        near.spot = Spot::At(best.place.latitude, best.place.longitude);
        // A state or county is everything in it, not what is nearest to its middle.
        if best.reach_km > 0.0 && near.radius.is_none() {
            near.radius = Some(Radius::Km(best.reach_km.ceil()));
        }
    }
    Ok(Asked { query, places })
}

/// The same for a page: a place nobody knows is left out and said.
pub(crate) fn settle_or_drop(query: Query, gazetteer: &Gazetteer) -> (Asked<'_>, Option<Fault>) {
    match settle(query.clone(), gazetteer) {
        Ok(asked) => (asked, None),
        Err(fault) => (Asked { query: Query { near: None, ..query }, places: Vec::new() }, Some(fault)),
    }
}
