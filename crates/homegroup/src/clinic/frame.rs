//! What every page of the clinic shares.
//!
//! These pages are in English only: what they say follows the wording of a law of one country, and who works with them
//! reads it.

use askama::Template;
use axum::{
    extract::{Path, Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use care::role::Act as Doing;
use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{
    Clinic,
    house::{self, House},
    session::{Asks, Staff},
};
pub(super) use crate::web::page::{render, see_other};
use crate::web::{page::with_status, texts::Locale};

/// The frame of a page; templates reach it as `f`.
pub(super) struct Frame {
    t: std::sync::Arc<Locale>,
    pub(super) title: String,
    pub(super) style: String,
    pub(super) icon: String,
    /// Who is signed in.
    pub(super) who: Option<Who>,
    /// How many papers that belong on the page do not open, in words.
    pub(super) shut: Option<String>,
}

/// Whoever is signed in, as a page shows them.
pub(super) struct Who {
    pub(super) name: Box<str>,
    pub(super) role: String,
    pub(super) token: String,
    pub(super) admin: bool,
    pub(super) log: bool,
    pub(super) volunteers: bool,
    pub(super) numbers: bool,
    pub(super) breaches: bool,
}

impl Frame {
    /// A page for whoever is signed in, by the key of its title.
    pub(super) fn of(house: &House, staff: &Staff, title: &str) -> Self {
        let who = Who {
            name: staff.name.clone(),
            role: house.t.s(staff.role_key()),
            token: staff.token.clone(),
            admin: staff.admin,
            log: staff.may_read_log(),
            volunteers: super::volunteers::may(staff, Doing::Read),
            numbers: super::numbers::may(staff),
            breaches: super::duties::may_breaches(staff),
        };
        Self { who: Some(who), ..Self::for_nobody(house, title) }
    }

    /// A page for nobody.
    pub(super) fn for_nobody(house: &House, title: &str) -> Self {
        Self {
            t: house.t.clone(),
            title: house.t.s(title),
            style: house.assets.address("main.css").to_owned(),
            icon: house.assets.address("notes.svg").to_owned(),
            who: None,
            shut: None,
        }
    }

    /// Says how many papers that belong on the page do not open.
    pub(super) fn lacking(self, count: usize) -> Self {
        let shut = (count > 0).then(|| self.t.n("clinic-shut", count));
        Self { shut, ..self }
    }

    /// A text.
    pub(super) fn s(&self, id: &str) -> String {
        self.t.s(id)
    }

    /// A text with one argument, `$value`.
    pub(super) fn one(&self, id: &str, value: &str) -> String {
        self.t.one(id, "value", value)
    }

    /// What a form of this page carries; empty for nobody.
    pub(super) fn k(&self) -> &str {
        self.who.as_ref().map(|who| who.token.as_str()).unwrap_or_default()
    }
}

#[derive(Template)]
#[template(path = "clinic-error.html")]
struct ErrorPage {
    f: Frame,
    text: String,
}

/// A page that says why not.
pub(super) fn problem(house: &House, status: StatusCode, key: &str) -> Response {
    let f = Frame::for_nobody(house, &format!("clinic-error-{key}-title"));
    let text = house.t.s(&format!("clinic-error-{key}"));
    with_status(status, &ErrorPage { f, text })
}

/// This role may not; the page says what to do.
pub(super) fn refused(house: &House) -> Response {
    problem(house, StatusCode::FORBIDDEN, "refused")
}

/// There is no such paper.
pub(super) fn missing(house: &House) -> Response {
    problem(house, StatusCode::NOT_FOUND, "missing")
}

/// What was asked for by a form, or the page for what went wrong. The log has no ids and no words.
pub(super) fn or_broken(house: &House, done: anyhow::Result<Response>) -> Response {
    match done {
        Ok(response) => response,
        Err(error) if house::is_stale(&error) => problem(house, StatusCode::CONFLICT, "stale"),
        Err(error) if house::is_shut(&error) => {
            tracing::error!("a paper of the clinic does not open; `homegroup clinic verify-log` tells more");
            problem(house, StatusCode::INTERNAL_SERVER_ERROR, "shut")
        }
        Err(error) => {
            tracing::error!(%error, "a page of the clinic failed");
            problem(house, StatusCode::INTERNAL_SERVER_ERROR, "broken")
        }
    }
}

/// `GET /assets/{name}`.
pub(super) async fn asset(State(house): State<Clinic>, Path(name): Path<String>) -> Response {
    house.assets.answer(&name).unwrap_or_else(|| StatusCode::NOT_FOUND.into_response())
}

/// Puts a page around errors that only have a status.
pub(super) async fn dress(State(house): State<Clinic>, _: Asks, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let status = response.status();
    let failed = status.is_client_error() || status.is_server_error();
    let kind = response.headers().get(header::CONTENT_TYPE).map(|kind| kind.as_bytes().to_vec());
    if !failed || kind.is_some_and(|kind| !kind.starts_with(b"text/plain")) {
        return response;
    }
    let key = match status {
        StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => "missing",
        StatusCode::FORBIDDEN => "refused",
        StatusCode::PAYLOAD_TOO_LARGE => "large",
        status if status.is_client_error() => "bad",
        _ => "broken",
    };
    problem(&house, status, key)
}

/// "2026-11-24 18:30 UTC": a log's times are to be compared, not to be felt.
pub(super) fn moment(seconds: i64) -> String {
    let time = Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH);
    time.to_zoned(TimeZone::UTC).strftime("%Y-%m-%d %H:%M UTC").to_string()
}

/// "24 November 2026".
pub(super) fn day(house: &House, date: Date) -> String {
    crate::finder::view::when::date(&house.t, date)
}
