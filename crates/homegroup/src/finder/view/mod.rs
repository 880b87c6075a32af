//! What the finder's pages show, worked out before a template sees it: plain words in the page's language.
//!
//! Nothing here knows about requests, and nothing asks the time: a listing, an answer, a language and a moment go in,
//! a struct of texts comes out.

pub(super) mod chips;
pub(crate) mod facets;
pub(crate) mod filters;
pub(crate) mod kinds;
pub(crate) mod leads;
pub(super) mod marks;
pub(crate) mod place;
pub(crate) mod row;
pub(crate) mod said;
pub(crate) mod when;
