//! What a clinic must answer, or tell, by a day: an intermediary's list (42 CFR 2.24), and breaches (2.16(b); GDPR Art. 33);
//! and what must stand written down before anything is used in proceedings: a court's order (2.61 to 2.67).
//!
//! The days and the rules are those of [`care::rights`] and [`care::disclosure`]; here are the pages on which somebody
//! writes down what came in and what was done. Whether a breach is one, and whether an order is good, nobody here decides.

mod breach;
mod list;
mod orders;

use axum::{Router, routing::get};
use jiff::civil::Date;

pub(super) use breach::may as may_breaches;
pub(super) use list::Requested;
pub(super) use orders::{Ordered, Used};

use super::{Clinic, frame, house::House};

/// "by 25 January 2027: 60 days left".
fn by(house: &House, last: Date, today: Date) -> String {
    let day = frame::day(house, last);
    match (last - today).get_days() {
        left if left > 0 => {
            let left = house.t.n("clinic-days-left", usize::try_from(left).unwrap_or_default());
            house.t.with("clinic-by-left", &[("day", day.as_str().into()), ("left", left.as_str().into())])
        }
        0 => house.t.one("clinic-by-today", "value", &day),
        _ => house.t.one("clinic-by-past", "value", &day),
    }
}

pub(super) fn routes() -> Router<Clinic> {
    Router::new()
        .route("/clients/{id}/lists", get(list::show).post(list::ask))
        .route("/clients/{id}/lists/{request}", get(list::one).post(list::sent))
        .route("/clients/{id}/orders", get(orders::show).post(orders::take))
        .route("/clients/{id}/orders/{order}", get(orders::one).post(orders::give))
        .route("/breaches", get(breach::show).post(breach::take))
}
