//! "Suggest a change": a reader says how a meeting is now, in the fields of its listing. A servant says yes or no. What
//! is suggested is kept, never who did.

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use directory::{
    index::{Hit, Listing},
    model::{Meeting, Slug},
    schedule::Schedule,
};
use store::{Author, Proposal, ProposalState};

use super::find;
use crate::{
    app::{App, Shared},
    random,
    stewards::listings::{
        form::{self, Ground, Read, Unread, fill, view::FormView, view::warned},
        same,
    },
    web::{
        errors,
        forms::{self, Form},
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// The longest note, in letters.
const LONGEST: usize = 500;
/// What is empty in the form, and stays as it is where it is left so: it may hold what opens a meeting.
const NOT_SHOWN: [&str; 3] = ["link", "phone", "online-notes"];

#[derive(Template)]
#[template(path = "suggest.html")]
struct SuggestPage {
    f: Frame,
    v: FormView,
    name: String,
    action: String,
    back: String,
    /// It can be said that it has ended.
    timed: bool,
    /// Can one join from afar?
    afar: bool,
    at_a_place: bool,
}

#[derive(Template)]
#[template(path = "suggested.html")]
struct ThanksPage {
    f: Frame,
    back: String,
    /// Nothing was different.
    empty: bool,
}

/// `GET /meetings/{slug}/suggest`
pub(crate) async fn show(State(app): State<Shared>, visit: Visit, Path(slug): Path<String>) -> Response {
    let snapshot = app.live.now();
    let Some((hit, slug)) = find(&snapshot, &slug) else { return errors::not_found(&app, &visit) };
    let form = filled(&visit, hit.listing);
    let untouched = Ok(Read { meeting: (*hit.listing.meeting).clone(), warnings: Vec::new() });
    page(&app, &visit, &hit, &slug, form, untouched)
}

/// The form that says what the public page says: nothing that opens a meeting.
fn filled(visit: &Visit, listing: &Listing) -> Form {
    let whole = fill(&visit.t, &listing.meeting);
    let shown = whole.fields().iter().filter(|(name, _)| !NOT_SHOWN.contains(&name.as_str()));
    Form::of(shown.map(|(name, value)| (name.clone(), public(listing, value))).collect())
}

fn public(listing: &Listing, text: &str) -> String {
    listing.public_text(text).into_owned()
}

/// `POST /meetings/{slug}/suggest`
pub(crate) async fn take(
    State(app): State<Shared>,
    visit: Visit,
    Path(slug): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !forms::from_here(&headers) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let snapshot = app.live.now();
    let Some((hit, slug)) = find(&snapshot, &slug) else { return errors::not_found(&app, &visit) };
    let sent = Form::read(&body);
    let thanks = |empty: bool| {
        page::render(&ThanksPage {
            f: Frame::new(&app, &visit, Place::Meetings, &visit.t.s("suggest-title")).unlisted(),
            back: visit.link(&format!("/meetings/{slug}")),
            empty,
        })
    };
    // A machine is thanked like anybody else and learns nothing.
    if sent.ticked("subject") {
        return thanks(false);
    }
    let base = &hit.listing.meeting;
    let today = app.clock.now().to_zoned(base.zone.rules()).date();
    let read = {
        let fellowship = hit.listing.source.fellowship.as_ref();
        let ground = Ground { t: &visit.t, gazetteer: &app.gazetteer, fellowship, today };
        form::read(&ground, &touched(hit.listing, &sent), base)
    };
    let read = match read {
        Ok(read) if read.warnings.is_empty() || warned(&read.warnings) == sent.get("warned") => read,
        checked => return page(&app, &visit, &hit, &slug, sent, checked),
    };
    let mut wanted = read.meeting;
    if sent.ticked("over")
        && let Schedule::Timed(timed) = &mut wanted.schedule
    {
        timed.ends = Some(today);
    }
    let note: String = sent.lines("note").chars().take(LONGEST).collect();
    if same(base, &wanted) && note.is_empty() {
        return thanks(true);
    }
    if app.reports.check().is_err() {
        return errors::show(&app, &visit, StatusCode::TOO_MANY_REQUESTS);
    }
    match keep(&app, hit.listing, wanted, note).await {
        Ok(()) => thanks(false),
        Err(error) => {
            tracing::error!(%error, "a suggestion could not be kept");
            errors::show(&app, &visit, StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}

/// What was sent, without what still says what the page said.
fn touched(listing: &Listing, sent: &Form) -> Form {
    let meeting = &listing.meeting;
    let place = meeting.venue.as_deref().and_then(|venue| venue.notes.as_deref());
    let kept = |(name, value): &&(String, String)| match name.as_str() {
        name if NOT_SHOWN.contains(&name) => !value.trim().is_empty(),
        "notes" => !says(listing, meeting.notes.as_deref(), value),
        "place-notes" => !says(listing, place, value),
        _ => true,
    };
    Form::of(sent.fields().iter().filter(kept).cloned().collect())
}

fn says(listing: &Listing, text: Option<&str>, sent: &str) -> bool {
    forms::several_lines(&public(listing, text.unwrap_or_default())) == forms::several_lines(sent)
}

async fn keep(app: &App, listing: &Listing, wanted: Meeting, note: String) -> anyhow::Result<()> {
    let (source, key) = (&listing.source.name, &listing.meeting.key);
    let stored = app.store.listing(source, key).await?;
    app.store
        .put_proposal(&Proposal {
            id: Proposal::id(random::bytes()?),
            state: ProposalState::Open,
            source: source.clone(),
            key: key.clone(),
            version: stored.map_or(0, |stored| stored.version),
            base: Some((*listing.meeting).clone()),
            wanted,
            note: note.into(),
            author: Author::default(),
            received: app.clock.now(),
        })
        .await?;
    Ok(())
}

fn page(
    app: &App,
    visit: &Visit,
    hit: &Hit<'_>,
    slug: &Slug,
    form: Form,
    checked: Result<Read, Unread>,
) -> Response {
    let mut v = FormView::of(&visit.t, form, hit.listing.source.fellowship.as_ref());
    let status = match checked {
        Ok(read) if read.warnings.is_empty() => StatusCode::OK,
        Ok(read) => {
            v.warnings = read.warnings;
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Err(unread) => {
            (v.faults, v.choices) = (unread.faults, unread.choices);
            StatusCode::UNPROCESSABLE_ENTITY
        }
    };
    let meeting = &hit.listing.meeting;
    page::with_status(
        status,
        &SuggestPage {
            f: Frame::new(app, visit, Place::Meetings, &visit.t.s("suggest-title")).unlisted(),
            name: meeting.name.to_string(),
            action: visit.link(&format!("/meetings/{slug}/suggest")),
            back: visit.link(&format!("/meetings/{slug}")),
            timed: meeting.schedule.timed().is_some(),
            afar: meeting.attendance.from_afar(),
            at_a_place: meeting.attendance.at_a_place(),
            v,
        },
    )
}
