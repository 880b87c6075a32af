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

/// The parameters of an address, decoded; broken escapes are kept as they stand.
pub(crate) fn pairs(address: &str) -> Vec<(String, String)> {
    let decode = |text: &str| percent_decode(&text.replace('+', " "));
    let part = |part: &str| match part.split_once('=') {
        Some((name, value)) => (decode(name), decode(value)),
        None => (decode(part), String::new()),
    };
    address.split('&').filter(|text| !text.is_empty()).map(part).collect()
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

fn percent_decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let escaped = (*byte == b'%').then(|| bytes.get(at + 1..at + 3)).flatten();
        // The standard parser would take a sign for a digit.
        let escaped = escaped.filter(|hex| hex.iter().all(u8::is_ascii_hexdigit));
        let value = escaped.and_then(|hex| u8::from_str_radix(std::str::from_utf8(hex).ok()?, 16).ok());
        decoded.push(value.unwrap_or(*byte));
        at += if value.is_some() { 3 } else { 1 };
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_decoded_and_never_refused() {
        let expected = [("q", "a b&c"), ("near", "São"), ("x", ""), ("p", "100%")];
        let pairs = pairs("q=a+b%26c&near=S%C3%A3o&x&&p=100%");
        assert_eq!(pairs, expected.map(|(n, v)| (n.to_owned(), v.to_owned())));
        assert_eq!(percent_decode("%+1%FF%zz"), "%+1\u{fffd}%zz");
    }
}
