//! The Steps: paths of worksheets, what people write on them for themselves, and what they let one other read.
//!
//! ```text
//! reading      /steps ─▶ a Step ─▶ a worksheet              for everybody, and to be printed
//! writing      with a script: opened and sealed on the device (web/src/steps), passed on by `device`
//!              without one: a form; `book` opens and seals in this request's memory, and the page says so
//! letting one read   /steps/sponsor                          sealed to the reader's key
//! ```
//!
//! Only who has six words can keep anything: a page that nobody can find again would be a promise broken. What is
//! written stands in no address, and on no page that was not asked for by a form.
//!
//! - `content`: what there is to work on; `here`: whoever asks; `book`: their sealed pages, opened and closed here,
//! - `signed_out`: what was typed when a visit ended, given back,
//! - `read`, `sheet`: the pages; `device`: what the script asks for; `export`: all of it in one file,
//! - `life`: days, slips, looking back, checking in; `visits`: how it was at meetings; `sponsor`: sharing.
//!
//! `crate::plan` keeps its page by the same parts.
//!
//! Must not know: SQL, ciphers.

mod book;
mod content;
mod device;
mod export;
mod here;
mod life;
mod read;
mod sheet;
mod signed_out;
mod sponsor;
#[cfg(test)]
mod tests;
mod visits;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};

pub(crate) use book::{Book, Found, Saved, Shut, Torn, fresh_version, whole};
pub(crate) use content::Paths;
pub(crate) use device::told as told_entry;
pub(crate) use export::{Journal, journal};
pub(crate) use here::{Here, Page, Sent, Who, broken, member};
pub(crate) use life::{days_on, month};
pub(crate) use sheet::shut as shut_said;
pub(crate) use visits::{VISITS, asked as visits_asked, visits_on};

use crate::app::Shared;

/// The largest form: a page of two million letters in a script that needs six bytes a letter comes back with the word
/// that it is too long, instead of being lost.
pub(crate) const LARGEST: usize = 12 * 1024 * 1024;

/// Every route of these pages.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/steps", get(read::home))
        .route("/steps/words", post(read::choose_words).get(read::back))
        .route("/steps/device/key", post(device::key).get(read::back))
        .route("/steps/device/read", post(device::read).get(read::back))
        .route("/steps/device/keep", post(device::keep).get(read::back))
        .route("/steps/device/mine", post(device::mine).get(read::back))
        .route("/steps/export", post(export::take).get(export::show))
        .merge(life::routes())
        .merge(sponsor::routes())
        .merge(visits::routes())
        .route("/steps/{path}", get(read::path))
        .route("/steps/{path}/{step}", get(read::step))
        .route("/steps/{path}/{step}/{sheet}", get(sheet::show).post(sheet::take))
        .layer(DefaultBodyLimit::max(LARGEST))
}
