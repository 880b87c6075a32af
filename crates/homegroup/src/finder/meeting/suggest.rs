//! "Suggest a change": a reader says how a meeting is now, in the fields of its listing. A servant says yes or no. What
//! is suggested is kept, never who did.

use std::sync::Arc;

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use directory::{
    edit::merged,
    index::{Hit, Listing},
    model::{Meeting, Slug, Venue},
    schedule::Schedule,
};
use store::{Asks, Author, Proposal, ProposalState};

use super::find;
use crate::{
    app::{App, Shared},
    random,
    stewards::listings::{
        difference::{self, Difference},
        form::{self, Ground, Read, Unread, fill, view::FormView, view::warned},
        same, seen,
    },
    web::{
        errors,
        forms::{self, Form},
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// The largest form, in bytes: the notes of a listing are in it twice.
pub(in crate::finder) const LARGEST: usize = 64 * 1024;
/// The longest note, in letters.
const LONGEST: usize = 500;
/// What is empty in the form, and stays as it is where it is left so: it may hold what opens a meeting.
const NOT_SHOWN: [&str; 3] = ["link", "phone", "online-notes"];
/// Texts that the page shows without what opens a meeting.
const TEXTS: [&str; 8] = ["notes", "place-notes", "venue", "street", "city", "state", "postal", "country"];
/// What the form asks for. It shows nothing else of a listing, and takes nothing else.
const PARTS: [&str; 4] = ["when", "place", "online", "notes"];

#[derive(Template)]
#[template(path = "suggest.html")]
struct SuggestPage {
    f: Frame,
    v: FormView,
    /// What the form was made of.
    seen: String,
    /// What became different in the listing while it was filled in.
    meanwhile: Vec<Difference>,
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
    let shown = shown(hit.listing);
    let form = filled(&visit, &shown);
    let untouched = Ok(Read { meeting: (*hit.listing.meeting).clone(), warnings: Vec::new() });
    page(&app, &visit, &hit, &slug, Sheet { form, seen: shown, meanwhile: Vec::new() }, untouched)
}

/// A form, and what it was made of.
struct Sheet {
    form: Form,
    seen: Meeting,
    meanwhile: Vec<Difference>,
}

/// What the public page says in the parts that the form asks for: nothing that opens a meeting, and nothing of the
/// group. Each field is named here, so that whoever adds one to a meeting decides.
fn shown(listing: &Listing) -> Meeting {
    let whole = &*listing.meeting;
    let text = |text: &Option<Box<str>>| text.as_deref().map(|text| listing.public_text(text).into());
    let venue = whole.venue.as_deref().filter(|_| whole.attendance.at_a_place()).map(|venue| {
        let said = [&venue.name, &venue.notes, &venue.formatted_address, &venue.street, &venue.city];
        let [name, notes, formatted_address, street, city] = said.map(text);
        let [state, postal_code, country] = [&venue.state, &venue.postal_code, &venue.country].map(text);
        let said = Venue {
            name,
            notes,
            formatted_address,
            street,
            city,
            state,
            postal_code,
            country,
            regions: Vec::new(),
            latitude: venue.latitude,
            longitude: venue.longitude,
            approximate: venue.approximate,
        };
        Arc::new(said)
    });
    let mut schedule = whole.schedule.clone();
    if let Schedule::Timed(timed) = &mut schedule {
        timed.suspensions.iter_mut().for_each(|pause| pause.reason = text(&pause.reason));
    }
    Meeting {
        key: whole.key.clone(),
        slug: whole.slug.clone(),
        name: listing.public_text(&whole.name).into(),
        fellowship: whole.fellowship.clone(),
        schedule,
        zone: whole.zone.clone(),
        attendance: whole.attendance,
        types: whole.types.clone(),
        languages: whole.languages.clone(),
        venue,
        notes: text(&whole.notes),
        facets: None,
        online: None,
        group: None,
        url: None,
        edit_url: None,
        feedback_url: None,
        feedback_emails: Vec::new(),
        entity: None,
        updated: None,
        confirmed: whole.confirmed,
    }
}

/// The form that says it.
fn filled(visit: &Visit, shown: &Meeting) -> Form {
    let whole = fill(&visit.t, shown);
    let fields = whole.fields().iter().filter(|(name, _)| !NOT_SHOWN.contains(&name.as_str()));
    Form::of(fields.cloned().collect())
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
    let Some(seen) = seen::meeting(sent.get("seen")) else {
        return errors::show(&app, &visit, StatusCode::BAD_REQUEST);
    };
    let base = &hit.listing.meeting;
    let today = base.day(app.clock.now());
    let fellowship = hit.listing.source.fellowship.as_ref();
    let ground = Ground { t: &visit.t, gazetteer: &app.gazetteer, fellowship, today };
    let now = shown(hit.listing);
    if !seen::alike(&seen, &now) {
        let read = form::read(&ground, &asked(&sent), &seen);
        return match read.map(|read| anew(&visit, &sent, &seen, &read.meeting, &now)) {
            Ok(Some(form)) => {
                let meanwhile = difference::between(&visit.t, fellowship, Some(&seen), Some(&now));
                let untouched = Ok(Read { meeting: now.clone(), warnings: Vec::new() });
                page(&app, &visit, &hit, &slug, Sheet { form, seen: now, meanwhile }, untouched)
            }
            Ok(None) => errors::show(&app, &visit, StatusCode::BAD_REQUEST),
            Err(unread) => page(
                &app,
                &visit,
                &hit,
                &slug,
                Sheet { form: sent, seen, meanwhile: Vec::new() },
                Err(unread),
            ),
        };
    }
    let read = match form::read(&ground, &touched(&asked(&sent), &filled(&visit, &now)), base) {
        Ok(read) if read.warnings.is_empty() || warned(&read.warnings) == sent.get("warned") => read,
        checked => {
            return page(
                &app,
                &visit,
                &hit,
                &slug,
                Sheet { form: sent, seen, meanwhile: Vec::new() },
                checked,
            );
        }
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

/// What was sent, of the parts the form asks for.
fn asked(sent: &Form) -> Form {
    let kept = |(name, value): &&(String, String)| name != "part" || PARTS.contains(&value.as_str());
    Form::of(sent.fields().iter().filter(kept).cloned().collect())
}

/// The form with what was written in it, on top of what the listing says now. `None` where that is no listing.
fn anew(visit: &Visit, sent: &Form, seen: &Meeting, wanted: &Meeting, now: &Meeting) -> Option<Form> {
    let both = merged(seen, wanted, now).ok()?;
    let typed = |name: &str| NOT_SHOWN.contains(&name) || ["over", "note"].contains(&name);
    let kept = sent.fields().iter().filter(|(name, _)| typed(name)).cloned();
    Some(Form::of(filled(visit, &both).fields().iter().cloned().chain(kept).collect()))
}

/// What was sent, without texts that still say what the page said: what the page leaves out stays in them.
fn touched(sent: &Form, page: &Form) -> Form {
    let kept = |(name, value): &&(String, String)| match name.as_str() {
        name if NOT_SHOWN.contains(&name) => !value.trim().is_empty(),
        name if TEXTS.contains(&name) => sent.lines(name) != page.lines(name),
        _ => true,
    };
    Form::of(sent.fields().iter().filter(kept).cloned().collect())
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
            asks: Asks::Change,
        })
        .await?;
    Ok(())
}

fn page(
    app: &App,
    visit: &Visit,
    hit: &Hit<'_>,
    slug: &Slug,
    sheet: Sheet,
    checked: Result<Read, Unread>,
) -> Response {
    let Ok(seen) = seen::text(&sheet.seen) else {
        return errors::show(app, visit, StatusCode::INTERNAL_SERVER_ERROR);
    };
    let mut v = FormView::of(&visit.t, sheet.form, hit.listing.source.fellowship.as_ref());
    let status = match checked {
        Ok(_) if !sheet.meanwhile.is_empty() => StatusCode::CONFLICT,
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
            seen,
            meanwhile: sheet.meanwhile,
            v,
        },
    )
}
