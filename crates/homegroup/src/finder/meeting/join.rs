//! The step before a meeting from afar: its link, number and passcodes, shown to whoever asks by a button.
//!
//! They are behind a form so that machines that collect pages do not collect ways into meetings.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use directory::{index::Hit, model::Standing};

use super::{
    find,
    view::{digits, outside},
};
use crate::{
    app::Shared,
    finder::view::when,
    web::{
        errors, forms,
        language::Visit,
        page::{self, Frame, Place},
    },
};

#[derive(Template)]
#[template(path = "join.html")]
struct JoinPage {
    f: Frame,
    name: Box<str>,
    back: String,
    /// It is not in progress: when it is next.
    not_now: Option<String>,
    link: Option<Way>,
    phone: Option<Way>,
    /// Other than what belongs to one of the two.
    none: bool,
}

/// A way in.
struct Way {
    text: String,
    href: String,
    /// What happens to whoever takes it.
    caution: String,
    /// In the list's words, with passcodes.
    notes: Option<Box<str>>,
}

/// `POST /meetings/{slug}/join`
pub(crate) async fn show(
    State(app): State<Shared>,
    visit: Visit,
    Path(slug): Path<String>,
    headers: HeaderMap,
) -> Response {
    if !forms::from_here(&headers) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let snapshot = app.live.now();
    let Some((hit, slug)) = find(&snapshot, &slug) else { return errors::not_found(&app, &visit) };
    let (link, phone) = (link(&visit, &hit), phone(&visit, &hit));
    page::render(&JoinPage {
        f: Frame::new(&app, &visit, Place::Meetings, &visit.t.s("join-title")).unlisted(),
        name: hit.listing.meeting.name.clone(),
        back: visit.link(&format!("/meetings/{slug}")),
        not_now: not_now(&visit, &hit, snapshot.moment.now()),
        none: link.is_none() && phone.is_none(),
        link,
        phone,
    })
}

fn link(visit: &Visit, hit: &Hit<'_>) -> Option<Way> {
    let online = hit.listing.meeting.online.as_deref()?;
    let href = outside(online.url.as_deref()?)?;
    let service = page::host(&href).unwrap_or(&href);
    Some(Way {
        text: visit.t.s("join-link"),
        caution: visit.t.one("join-link-note", "service", service),
        notes: online.notes.clone(),
        href,
    })
}

fn phone(visit: &Visit, hit: &Hit<'_>) -> Option<Way> {
    let online = hit.listing.meeting.online.as_deref()?;
    let phone = online.phone.as_deref()?;
    Some(Way {
        text: visit.t.one("join-phone", "phone", phone),
        href: format!("tel:{}", digits(phone)),
        caution: visit.t.s("join-phone-note"),
        notes: online.phone_notes.clone(),
    })
}

/// Nobody should wait in an empty room without knowing why.
fn not_now(visit: &Visit, hit: &Hit<'_>, now: jiff::Timestamp) -> Option<String> {
    let t = &visit.t;
    if hit.in_progress && hit.standing == Standing::Active {
        return None;
    }
    let occurrence = hit.occurrence.filter(|_| hit.standing == Standing::Active)?;
    let zone = hit.listing.meeting.zone.rules();
    let local = zone.to_datetime(occurrence.start);
    let day = when::near_day(t, local.date(), zone.to_datetime(now).date());
    let time = t.with(
        "time-in-zone",
        &[
            ("time", when::clock(t, local.time()).into()),
            ("zone", when::zone(hit.listing.meeting.zone.as_str()).into()),
        ],
    );
    let next = t.with("day-and-time", &[("day", day.into()), ("time", time.into())]);
    Some(t.one("join-not-now", "when", &t.one("next-time", "when", &next)))
}
