//! `/meetings.json`: a Meeting Guide feed, which the Meeting Guide app, TSML, TSML UI and Central read.

use jiff::Timestamp;

use super::rows::rows;
use crate::index::Listing;

/// The feed of these listings; `page` gives the address of a listing's page.
///
/// # Errors
/// Those of the JSON writer, which has none to give for such rows.
pub fn feed<'a>(
    listings: impl IntoIterator<Item = &'a Listing>,
    now: Timestamp,
    page: impl Fn(&str) -> Option<String>,
) -> Result<String, serde_json::Error> {
    let mut json = Vec::from(b"[");
    for listing in listings {
        for row in rows(listing, now, &page) {
            json.extend_from_slice(if json.len() == 1 { b"\n" } else { b",\n" });
            serde_json::to_writer(&mut json, &row)?;
        }
    }
    json.extend_from_slice(b"\n]\n");
    Ok(String::from_utf8_lossy(&json).into_owned())
}
