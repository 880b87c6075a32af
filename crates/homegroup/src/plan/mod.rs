//! `/plan`: what somebody wants, and what they mean to do about it; made alone, or taken over from a clinic by six words.
//!
//! ```text
//! the plan        one sealed page in the slot `plan`; with a script opened and sealed on the device (web/src/steps)
//! a check-in      a row of the diary of `/steps/life`, with the wish to use beside the mood
//! from a clinic   six words ─▶ parcel ─▶ seen ─▶ taken: the page is kept and the parcel is gone, in one act
//! a questionnaire a number of a day, a row of the page `scales`; the answers are kept nowhere
//! to a clinic     what was ticked ─▶ seen ─▶ sealed to the clinic's key ─▶ its mailbox; stopped at any time
//! ```
//!
//! It is a page of somebody's own like those of the Steps, and kept by the same parts ([`steps::Book`]).
//!
//! - `paper`: the plan as such a page; `form`: its fields; `show`: the page itself; `now`: when I want to use,
//! - `meetings`: which meetings may fit, by what they need and wish for,
//! - `calendar`: a file of what is meant to be done, whose titles say nothing; `feed`: the same by an address,
//! - `scale`: filling in a questionnaire; `totals`: the numbers, and those questionnaires that a clinic sent,
//! - `code`: the clinic's six words; `clinic`: taking what they bring, and showing something back.
//!
//! Must not know: SQL, ciphers, who a clinic's clients are. No count of days without a slip stands here.
//!
//! [`steps::Book`]: crate::steps::Book

mod calendar;
mod clinic;
mod code;
mod feed;
mod form;
mod meetings;
mod now;
mod paper;
mod scale;
mod show;
mod showing;
#[cfg(test)]
mod tests;
mod totals;

use axum::{
    Router,
    extract::DefaultBodyLimit,
    routing::{get, post},
};

pub(crate) use code::Codes;
pub(crate) use feed::id_of as calendar_of;
pub(crate) use meetings::WISHES;
pub(crate) use paper::{SLOT, told};
pub(crate) use totals::{SLOT as TOTALS, told as totals_told};

use crate::{app::Shared, steps::LARGEST};

/// Every route of these pages.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/plan", get(show::show).post(show::take))
        .route("/plan/now", get(now::show).post(now::open))
        .route("/plan/scale", get(scale::show).post(scale::take))
        .route("/plan/scale/total", post(scale::total).get(scale::back))
        .route("/plan/clinic", get(clinic::show).post(clinic::take))
        .route("/plan/calendar", get(feed::show).post(feed::take))
        .route("/plan/device/calendar", post(feed::put).get(clinic::back))
        .route("/plan/device/parcel", post(code::parcel).get(clinic::back))
        .route("/plan/device/take", post(code::take).get(clinic::back))
        .route("/plan/device/mailbox", post(showing::mailbox).get(clinic::back))
        .route("/plan/device/return", post(showing::put).get(clinic::back))
        .layer(DefaultBodyLimit::max(LARGEST))
        .merge(meetings::routes())
        .route("/calendar/{name}", get(feed::fetch))
}

/// Closes the mailbox of whoever leaves for good, so that a clinic reads nothing more. Where their plan cannot be opened,
/// nothing can be found to close; it is over by itself at its time.
pub(crate) async fn let_go(here: &crate::steps::Here) {
    if let Some(link) = showing::link_of(here).await {
        // What cannot be done now is over at its time as well.
        let _ = here.app.store.stop_mailbox(&link.mailbox.id).await;
    }
}
