//! What tests need from outside: moving the clock. There only where the clock is a test's (`--testing`).

use axum::{Router, extract::State, http::StatusCode, routing::post};
use jiff::Timestamp;

use crate::{app::Shared, clock::Clock};

/// The routes; none where the clock is the machine's.
pub(crate) fn routes(clock: &Clock) -> Router<Shared> {
    match clock {
        Clock::System => Router::new(),
        Clock::Test(_) => Router::new().route("/testing/clock", post(move_clock)),
    }
}

/// `POST /testing/clock`: the body is the time it shall be (RFC 3339).
async fn move_clock(State(app): State<Shared>, body: String) -> StatusCode {
    match body.trim().parse::<Timestamp>() {
        Ok(time) if app.clock.move_to(time) => StatusCode::NO_CONTENT,
        _ => StatusCode::BAD_REQUEST,
    }
}
