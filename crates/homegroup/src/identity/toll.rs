//! What signing in costs while many want to: a moment of work, or of waiting where there is no script. A flood of
//! attempts then pays for each of them, and those who have six words get through (P9).

use privacy::{Place, Ticket, Unpaid};

use super::sent::Sent;
use crate::{app::App, random, web::language::Visit};

/// The work: a few seconds on a phone.
const BITS: u8 = 18;
/// Or so many seconds of waiting.
const WAIT_SECONDS: u32 = 30;

/// A ticket that has to be paid.
pub(super) struct Toll {
    pub(super) ticket: String,
    pub(super) bits: u8,
    /// How long it takes without a script, in words; `None` when that time is over.
    pub(super) wait: Option<String>,
}

/// What whoever signs in next has to pay; mostly nothing.
///
/// # Errors
/// When the machine gives no randomness.
pub(super) fn of_the_next(app: &App, visit: &Visit) -> anyhow::Result<Option<Toll>> {
    app.door.is_crowded().then(|| fresh(app, visit)).transpose()
}

/// Takes what has to be paid. What comes back is still owed.
///
/// # Errors
/// When the machine gives no randomness.
pub(super) fn take(sent: &Sent) -> anyhow::Result<Option<Toll>> {
    let app = &sent.app;
    if !app.door.is_crowded() {
        return Ok(None);
    }
    let text = sent.form.get("ticket");
    let Some(ticket) = Ticket::from_text(app.door.key(), text) else {
        return fresh(app, &sent.visit).map(Some);
    };
    let now = app.clock.now().as_second();
    let answer = Some(sent.form.get("answer")).filter(|answer| !answer.is_empty());
    match ticket.paid(text, &Place::site(), now, answer) {
        Ok(()) if app.rooms.use_ticket(&ticket, now) => Ok(None),
        Err(Unpaid::Early { seconds } | Unpaid::Wrong { seconds }) => {
            Ok(Some(toll(&sent.visit, text.to_owned(), ticket.bits, seconds)))
        }
        Ok(()) | Err(Unpaid::Void | Unpaid::Elsewhere) => fresh(app, &sent.visit).map(Some),
    }
}

fn fresh(app: &App, visit: &Visit) -> anyhow::Result<Toll> {
    let issued = app.clock.now().as_second();
    let (bits, wait_seconds) = (BITS, WAIT_SECONDS);
    let ticket = Ticket { place: Place::site(), issued, bits, wait_seconds, id: random::bytes()? };
    Ok(toll(visit, ticket.to_text(app.door.key(), random::bytes()?), bits, wait_seconds))
}

fn toll(visit: &Visit, ticket: String, bits: u8, seconds: u32) -> Toll {
    let wait = (seconds > 0).then(|| visit.t.n("me-toll-wait", usize::try_from(seconds).unwrap_or(0)));
    Toll { ticket, bits, wait }
}
