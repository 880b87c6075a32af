//! Lists out: `/meetings.json`, `/meetings.csv`, `/meetings.ics` and a calendar for each meeting. They take every
//! filter of the search.

use std::borrow::Cow;

use axum::{
    extract::{RawQuery, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use directory::{
    index::{Index, Listing, Moment},
    kinds,
    model::{Slug, Standing},
    places::Gazetteer,
    publish::{csv, ics, ics::Event, meeting_guide},
    query::{Fault, Query},
};

use super::{ANY_ORIGIN, ask, line};
use crate::{
    app::{App, Shared, Site},
    live::Snapshot,
    web::{caching::Tag, forms},
};

/// The forms a list can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    MeetingGuide,
    Csv,
    Ics,
}

/// A written list.
pub(crate) struct Written {
    pub(crate) text: String,
    /// Parameters that could not be used and were left out.
    pub(crate) faults: Vec<Fault>,
}

impl Form {
    fn media_type(self) -> &'static str {
        match self {
            Self::MeetingGuide => "application/json",
            Self::Csv => "text/csv; charset=utf-8",
            Self::Ics => "text/calendar; charset=utf-8",
        }
    }

    /// Calendars are for going there; the other forms carry suspended meetings too, as type TC.
    fn with_suspended(self) -> bool {
        self != Self::Ics
    }

    /// Writes what answers the parameters.
    pub(crate) fn write(
        self,
        snapshot: &Snapshot,
        site: &Site,
        gazetteer: &Gazetteer,
        address: &str,
    ) -> anyhow::Result<Written> {
        let pairs = forms::pairs(address);
        let parsed = line::question(&pairs, snapshot, gazetteer).parsed;
        let (asked, unknown_place) = ask::settle_or_drop(parsed.query, gazetteer);
        let query = Query { inactive: asked.query.inactive || self.with_suspended(), ..asked.query };
        let listings = snapshot.index.all(&snapshot.moment, &query);
        let now = snapshot.moment.now();
        let page = |slug: &str| site.absolute(&format!("/meetings/{slug}"));
        let text = match self {
            Self::MeetingGuide => meeting_guide::feed(listings, now, page)?,
            Self::Csv => csv::table(listings, now, page).map_err(|error| anyhow::anyhow!(error))?,
            Self::Ics => calendar("Meetings", site, &snapshot.moment, listings.into_iter()),
        };
        Ok(Written { text, faults: parsed.faults.into_iter().chain(unknown_place).collect() })
    }
}

/// `/meetings.json`.
pub(crate) async fn json(app: State<Shared>, address: RawQuery, headers: HeaderMap) -> Response {
    list(app, address, &headers, Form::MeetingGuide).await
}

/// `/meetings.csv`.
pub(crate) async fn table(app: State<Shared>, address: RawQuery, headers: HeaderMap) -> Response {
    list(app, address, &headers, Form::Csv).await
}

/// `/meetings.ics`.
pub(crate) async fn calendar_of_all(app: State<Shared>, address: RawQuery, headers: HeaderMap) -> Response {
    list(app, address, &headers, Form::Ics).await
}

async fn list(
    State(app): State<Shared>,
    RawQuery(address): RawQuery,
    headers: &HeaderMap,
    form: Form,
) -> Response {
    let address = address.unwrap_or_default();
    let snapshot = app.live.now();
    // What is next does not matter to a list, unless it was asked for; a line may ask for it in words.
    let names_now = |name: &str| matches!(name, "within" | "ask" | "q");
    let asks_for_now = forms::pairs(&address).iter().any(|(name, _)| names_now(name));
    let tag = if asks_for_now { Tag::of_minute } else { Tag::of_date }(&snapshot, &app.site, &address);
    if let Some(unchanged) = tag.answer(headers) {
        return unchanged;
    }
    // A whole list can be tens of megabytes: not on a thread that answers others.
    let written =
        tokio::task::spawn_blocking(move || form.write(&snapshot, &app.site, &app.gazetteer, &address));
    match written.await {
        Ok(Ok(Written { text, faults })) if faults.is_empty() => {
            tag.on(([(header::CONTENT_TYPE, form.media_type())], text))
        }
        Ok(Ok(Written { faults, .. })) => refuse(&faults),
        _ => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn refuse(faults: &[Fault]) -> Response {
    let fault = faults.first().map(super::api::refuse);
    fault.unwrap_or_else(|| StatusCode::BAD_REQUEST.into_response())
}

/// `/meetings/{slug}.ics`; called by the route of a meeting's page, since both share a pattern.
pub(crate) fn calendar_of_one(app: &App, slug: &str, headers: &HeaderMap) -> Response {
    let mut answer = calendar_or_not(app, slug, headers);
    // No route of its own, so the layer around the other lists does not reach it.
    answer.headers_mut().insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, ANY_ORIGIN);
    answer
}

fn calendar_or_not(app: &App, slug: &str, headers: &HeaderMap) -> Response {
    let snapshot = app.live.now();
    let tag = Tag::of_date(&snapshot, &app.site, slug);
    let listing = Slug::new(slug).ok().and_then(|slug| snapshot.find(&slug));
    let Some(listing) = listing else { return StatusCode::NOT_FOUND.into_response() };
    if let Some(unchanged) = tag.answer(headers) {
        return unchanged;
    }
    let text = calendar(&listing.meeting.name, &app.site, &snapshot.moment, [listing].into_iter());
    let name = format!("attachment; filename=\"{}.ics\"", ascii(slug));
    let file = HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment"));
    let headers: [(HeaderName, HeaderValue); 3] = [
        (header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")),
        (header::CONTENT_TYPE, HeaderValue::from_static(Form::Ics.media_type())),
        (header::CONTENT_DISPOSITION, file),
    ];
    tag.on((headers, text))
}

fn ascii(slug: &str) -> String {
    slug.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}

fn calendar<'a>(
    title: &str,
    site: &'a Site,
    moment: &Moment,
    listings: impl Iterator<Item = &'a Listing>,
) -> String {
    let now = moment.now();
    ics::calendar(title, site.domain(), listings.map(|listing| event(listing, site, now)), now)
}

fn event<'a>(listing: &'a Listing, site: &Site, now: jiff::Timestamp) -> Event<'a> {
    let meeting = &*listing.meeting;
    let today = meeting.day(now);
    let place = meeting.venue.as_deref().filter(|_| meeting.attendance.at_a_place());
    let location = place.map(|venue| {
        let parts = [venue.name.as_deref().map(str::to_owned), venue.one_line()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    });
    let words = meeting.types.iter().filter_map(|code| kinds::name(listing.fellowship(), *code));
    let link = meeting.online.as_deref().and_then(|online| online.url.as_deref());
    Event {
        // The list's own slug, which stays when another list comes that uses it too.
        id: Cow::Owned(format!("{}.{}", listing.source.name, meeting.slug)),
        name: Cow::Borrowed(&meeting.name),
        schedule: &meeting.schedule,
        zone: &meeting.zone,
        cancelled: meeting.place_closed() && matches!(meeting.standing(today), Standing::Suspended { .. }),
        location: location.filter(|line| !line.is_empty()).map(Cow::Owned),
        position: meeting.position(),
        url: site.absolute(&format!("/meetings/{}", listing.slug)).map(Cow::Owned),
        online: link.map(|link| listing.public_link(link)),
        description: meeting.notes.as_deref().map(|notes| listing.public_text(notes)),
        categories: words.map(Cow::Borrowed).collect(),
        updated: meeting.updated,
    }
}

/// The items of the API for everything that answers a question, for `homegroup export --format json`.
pub(crate) fn everything<'a>(
    index: &'a Index,
    moment: &Moment,
    query: &Query,
) -> Vec<directory::index::Hit<'a>> {
    index.all(moment, query).into_iter().filter_map(|listing| index.hit_of(moment, listing)).collect()
}
