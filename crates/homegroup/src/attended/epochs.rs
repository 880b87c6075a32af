//! Which key is of now, and which epochs can be shown.

use axum::{
    Json,
    extract::State,
    http::{StatusCode, header},
    response::IntoResponse as _,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use privacy::attended::{Epoch, EpochKey, EpochPublic, Week};
use serde_json::json;
use store::AttendedEpoch;

use super::sent::{Page, broken};
use crate::{
    app::{App, Shared},
    finder::view::when,
    steps::Here,
    web::texts::Locale,
};

/// A key as everybody sees it.
pub(super) struct Line {
    /// The weeks, as ISO 8601 names them.
    pub(super) name: String,
    pub(super) days: String,
    pub(super) state: String,
    pub(super) stamp: String,
    pub(super) check: String,
}

fn read(row: &AttendedEpoch) -> Epoch {
    Epoch { first: Week::from_number(row.first), weeks: row.weeks, stamped: row.stamped }
}

/// The week it is.
pub(super) fn this_week(app: &App) -> Week {
    Week::at(app.clock.now().as_second())
}

/// Every epoch there was, as it stands now.
async fn all(app: &App) -> Result<Vec<Epoch>, StatusCode> {
    let rows = app.store.attended_epochs().await.map_err(broken)?;
    Ok(rows.iter().map(|row| read(row).settled(this_week(app))).collect())
}

/// The epoch with whose key papers are stamped now.
pub(super) async fn current(app: &App) -> Result<Epoch, StatusCode> {
    let now = this_week(app);
    let open = all(app).await?.into_iter().find(|epoch| epoch.is_open(now));
    Ok(open.unwrap_or(Epoch::begun(now)))
}

/// The epoch that begins with this week; one in which nothing was stamped where there is none.
pub(super) async fn beginning(app: &App, first: Week) -> Result<Epoch, StatusCode> {
    let found = all(app).await?.into_iter().find(|epoch| epoch.first == first);
    Ok(found.unwrap_or(Epoch::begun(first).settled(this_week(app))))
}

/// The key of an epoch.
pub(super) fn key(app: &App, first: Week) -> Result<EpochKey, StatusCode> {
    EpochKey::of(app.door.key(), first).map_err(broken)
}

/// The days of an epoch, in words.
pub(super) fn days(t: &Locale, epoch: Epoch) -> String {
    let from = when::date(t, day(epoch.first.begins()));
    let until = when::date(t, day(epoch.last().later(1).begins() - 1));
    t.with("attended-days", &[("from", from.into()), ("until", until.into())])
}

/// Its weeks, as ISO 8601 names them.
pub(super) fn name(epoch: Epoch) -> String {
    if epoch.weeks == 1 { epoch.first.to_string() } else { format!("{}/{}", epoch.first, epoch.last()) }
}

/// What can be done with its tokens now.
pub(super) fn state(t: &Locale, epoch: Epoch, now: Week) -> String {
    if epoch.is_past(now) {
        t.s("attended-state-past")
    } else if epoch.is_closed(now) {
        t.s("attended-state-closed")
    } else {
        t.one("attended-state-open", "date", &when::date(t, day(epoch.last().later(1).begins())))
    }
}

fn day(seconds: i64) -> Date {
    Timestamp::from_second(seconds).unwrap_or(Timestamp::MAX).to_zoned(TimeZone::UTC).date()
}

/// The epochs whose keys are of use to anybody: the one of now first.
async fn in_use(app: &App) -> Result<Vec<Epoch>, StatusCode> {
    let now = this_week(app);
    let mut epochs = all(app).await?;
    epochs.retain(|epoch| epoch.first <= now && !epoch.is_past(now));
    if !epochs.iter().any(|epoch| epoch.is_open(now)) {
        epochs.push(Epoch::begun(now));
    }
    epochs.sort_by_key(|epoch| std::cmp::Reverse(epoch.first));
    Ok(epochs)
}

/// `GET /attended/keys`: the keys, for devices to compare. The same for everybody.
pub(super) async fn keys(State(app): State<Shared>) -> Page {
    let mut keys = Vec::new();
    for epoch in in_use(&app).await? {
        let EpochPublic { stamp, check } = key(&app, epoch.first)?.public();
        let first = epoch.first.number();
        keys.push(json!({ "first": first, "stamp": stamp.to_string(), "check": check.to_string() }));
    }
    let headers = [(header::CACHE_CONTROL, "no-cache")];
    Ok((headers, Json(keys)).into_response())
}

/// The same on the page, for everybody to compare.
pub(super) async fn lines(here: &Here) -> Result<Vec<Line>, StatusCode> {
    let (app, t, now) = (&here.app, &here.visit.t, this_week(&here.app));
    let epochs = in_use(app).await?;
    let line = |epoch: Epoch| -> Result<Line, StatusCode> {
        let EpochPublic { stamp, check } = key(app, epoch.first)?.public();
        Ok(Line {
            name: name(epoch),
            days: days(t, epoch),
            state: state(t, epoch, now),
            stamp: stamp.to_string(),
            check: check.to_string(),
        })
    };
    epochs.into_iter().map(line).collect()
}

/// Forgets epochs that are long past, with the marks of what was shown.
///
/// # Errors
/// Those of the store.
pub(crate) async fn tidy(app: &App) -> anyhow::Result<()> {
    let now = this_week(app);
    for row in app.store.attended_epochs().await? {
        if read(&row).is_past(now) {
            app.store.forget_attended_epoch(row.first).await?;
        }
    }
    Ok(())
}
