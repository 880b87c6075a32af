//! The pages about lists: which there are and how they fare, one of them, how it is fetched, what a fetch found.
//!
//! For admins: whoever adds a list decides what the whole site shows, and what this machine asks for.

pub(super) mod list;
pub(super) mod one;
pub(super) mod preview;
pub(super) mod report;
pub(super) mod settings;
mod words;

use axum::http::StatusCode;
use directory::model::SourceName;
use store::SourceInfo;

use crate::stewards::door::{Admin, Desk, Head, broken};

/// Where the list of lists is.
const LISTS: &str = "/stewards/sources";

/// What stands above these pages.
fn head(desk: &Desk<Admin>) -> Head {
    Head { said: desk.said("sources-said"), ..desk.head(LISTS) }
}

fn page_of(name: &SourceName) -> String {
    format!("{LISTS}/{name}")
}

/// The source of an address; bare status where there is none.
async fn find(desk: &Desk<Admin>, name: &str) -> Result<SourceInfo, StatusCode> {
    let mut sources = desk.app.store.sources().await.map_err(broken)?.into_iter();
    sources.find(|info| info.source.name.as_str() == name).ok_or(StatusCode::NOT_FOUND)
}
