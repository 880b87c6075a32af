//! A meeting as the API shows it: our own JSON, which says everything the directory knows and the formats of others
//! cannot carry.

use std::borrow::Cow;

use directory::{
    index::{Answer, Count, Hit, Listing},
    kinds::{self, Kind},
    model::{Attendance, Facets, Fellowship, SourceName, Standing, TypeCode},
    query::Query,
    schedule::{Day, Schedule, Suspension, Timed},
};
use jiff::civil::Date;
use serde::Serialize;
use utoipa::ToSchema;

/// The answer to a question.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct AnswerBody<'a> {
    /// How many meetings answer the question.
    total: usize,
    /// The first of them, in the wanted order.
    items: Vec<Item<'a>>,
    /// The address of the next page; null at the end.
    next: Option<String>,
    /// How many results each further filter would leave.
    facets: FacetsBody<'a>,
}

/// How many results have each value; for filters joined by "or" as if that filter were not used. Values without
/// results are left out.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FacetsBody<'a> {
    /// By day, 0 (Sunday) to 6.
    day: Vec<DayCount>,
    attendance: Vec<TextCount<'a>>,
    /// By type code.
    types: Vec<TextCount<'a>>,
    fellowship: Vec<TextCount<'a>>,
    /// By ISO 639-1 code.
    language: Vec<TextCount<'a>>,
    region: Vec<TextCount<'a>>,
    /// By what codes do not say, as the parameter takes it: `profession:health`.
    facet: Vec<FacetCount>,
    source: Vec<TextCount<'a>>,
}

/// A value and how many results have it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct TextCount<'a> {
    value: &'a str,
    count: usize,
}

/// A facet and how many results have it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct FacetCount {
    /// `name:value`.
    value: String,
    count: usize,
}

/// A day, 0 (Sunday) to 6, and how many results have it.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct DayCount {
    value: u8,
    count: usize,
}

/// One meeting.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct Item<'a> {
    /// The last part of its address: `/meetings/{slug}`.
    slug: &'a str,
    name: &'a str,
    fellowship: Option<&'a str>,
    /// 0 (Sunday) to 6; empty by appointment.
    days: Vec<u8>,
    /// `HH:MM` on the meeting's own clock; null by appointment.
    time: Option<String>,
    /// `HH:MM`; earlier than `time` when it runs past midnight; null where the list does not say.
    end_time: Option<String>,
    /// IANA name.
    timezone: &'a str,
    /// The occurrence in progress or next, RFC 3339 with the meeting's offset.
    next_start: Option<String>,
    in_progress: bool,
    /// `in_person`, `online` or `hybrid`.
    attendance: &'static str,
    /// Type codes of its fellowship.
    types: Vec<&'a str>,
    /// The same in English words, where known.
    type_names: Vec<&'a str>,
    /// ISO 639-1.
    languages: Vec<&'a str>,
    /// Our extensions beyond the codes.
    #[schema(value_type = std::collections::BTreeMap<String, Vec<String>>)]
    facets: Cow<'a, Facets>,
    venue: Option<VenueBody<'a>>,
    /// From the place asked for.
    distance_km: Option<f64>,
    online: Option<OnlineBody<'a>>,
    /// The group's name.
    group: Option<&'a str>,
    notes: Option<Cow<'a, str>>,
    /// The listing on the list's own site.
    url: Option<&'a str>,
    /// The list's short name.
    source: &'a str,
    /// When the list last changed it, RFC 3339.
    updated: Option<String>,
    /// The day somebody last confirmed it: its list, its group or a trusted servant here.
    #[schema(value_type = Option<String>, format = Date)]
    confirmed: Option<Date>,
    /// RFC 5545: an RRULE's text, or `RDATE:` and dates; null by appointment.
    recurrence: Option<String>,
    /// The first day it may fall on.
    #[schema(value_type = Option<String>, format = Date)]
    starts: Option<Date>,
    /// The last day it may fall on.
    #[schema(value_type = Option<String>, format = Date)]
    ends: Option<Date>,
    /// Days on which it does not take place.
    #[schema(value_type = Vec<String>)]
    exceptions: &'a [Date],
    /// Longer pauses, with `from`, `until`, `reason`.
    #[schema(value_type = Vec<Object>)]
    suspensions: &'a [Suspension],
    /// `active`, `suspended`, `ended` or `by_appointment`.
    status: &'static str,
}

/// Where it meets.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct VenueBody<'a> {
    name: Option<&'a str>,
    address: Option<String>,
    city: Option<&'a str>,
    /// The list's own regions, general first, joined by " > ".
    region: Option<String>,
    state: Option<&'a str>,
    postal_code: Option<&'a str>,
    country: Option<&'a str>,
    latitude: Option<f64>,
    longitude: Option<f64>,
    /// Only the rough place is known.
    approximate: bool,
    notes: Option<Cow<'a, str>>,
}

/// How to join from afar. Passcodes stand here only where the list lets them be published.
#[derive(Debug, Serialize, ToSchema)]
pub(crate) struct OnlineBody<'a> {
    url: Option<Cow<'a, str>>,
    phone: Option<Cow<'a, str>>,
    notes: Option<Cow<'a, str>>,
    phone_notes: Option<Cow<'a, str>>,
    /// A link of another kind: a page, a chat.
    link: Option<Cow<'a, str>>,
}

/// The API's answer; `path` is what the address of the next page begins with.
pub(crate) fn answer<'a>(answer: &'a Answer<'a>, query: &Query, path: &str) -> AnswerBody<'a> {
    let next = answer.next.clone().map(|cursor| {
        let next = Query { cursor: Some(cursor), ..query.clone() };
        format!("{path}?{}", next.to_address())
    });
    AnswerBody {
        total: answer.total,
        items: answer.hits.iter().map(item).collect(),
        next,
        facets: facets(answer),
    }
}

fn facets<'a>(answer: &'a Answer<'a>) -> FacetsBody<'a> {
    let facets = &answer.facets;
    let text = |counts: &'a [Count<Box<str>>]| counted(counts, AsRef::as_ref);
    FacetsBody {
        day: facets.days.iter().map(|c| DayCount { value: c.value.number(), count: c.count }).collect(),
        attendance: counted(&facets.attendance, |way| way.as_str()),
        types: counted(&facets.types, TypeCode::as_str),
        fellowship: text(&facets.fellowships),
        language: text(&facets.languages),
        region: text(&facets.regions),
        facet: facets
            .facets
            .iter()
            .map(|c| FacetCount { value: c.facet.to_string(), count: c.count })
            .collect(),
        source: counted(&facets.sources, SourceName::as_str),
    }
}

fn counted<'a, T>(counts: &'a [Count<T>], text: impl Fn(&'a T) -> &'a str) -> Vec<TextCount<'a>> {
    counts.iter().map(|count| TextCount { value: text(&count.value), count: count.count }).collect()
}

/// One result.
pub(crate) fn item<'a>(hit: &'a Hit<'a>) -> Item<'a> {
    let Listing { source, slug, meeting } = hit.listing;
    let timed = meeting.schedule.timed();
    let zone = meeting.zone.rules();
    let fellowship = hit.listing.fellowship();
    let kinds = kinds::set(fellowship);
    Item {
        slug: slug.as_str(),
        name: &meeting.name,
        fellowship: fellowship.map(Fellowship::as_str),
        days: timed.map(|t| t.days().iter().map(Day::number).collect()).unwrap_or_default(),
        time: timed.map(|t| clock(t.start)),
        end_time: timed.and_then(Timed::end).map(clock),
        timezone: meeting.zone.as_str(),
        next_start: hit.occurrence.map(|o| rfc3339(&o.start.to_zoned(zone))),
        in_progress: hit.in_progress,
        attendance: meeting.attendance.as_str(),
        types: meeting.types.iter().map(TypeCode::as_str).collect(),
        type_names: meeting.types.iter().filter_map(|code| kinds.find(*code)).map(Kind::name).collect(),
        languages: hit.listing.languages(),
        facets: meeting.facets.as_deref().map_or_else(Default::default, Cow::Borrowed),
        venue: venue(hit.listing),
        distance_km: hit.distance_km.map(|km| (km * 100.0).round() / 100.0),
        online: online(hit.listing),
        group: meeting.group.as_ref().and_then(|group| group.name.as_deref()),
        notes: meeting.notes.as_deref().map(|notes| hit.listing.public_text(notes)),
        url: meeting.url.as_deref(),
        source: source.name.as_str(),
        updated: meeting.updated.map(|time| time.to_string()),
        confirmed: meeting.confirmed,
        recurrence: timed.map(Timed::recurrence_text),
        starts: timed.and_then(|t| t.starts),
        ends: timed.and_then(|t| t.ends),
        exceptions: timed.map(|t| t.exceptions.as_slice()).unwrap_or_default(),
        suspensions: timed.map(|t| t.suspensions.as_slice()).unwrap_or_default(),
        status: status(hit),
    }
}

fn status(hit: &Hit<'_>) -> &'static str {
    match (&hit.standing, &hit.listing.meeting.schedule) {
        (Standing::Suspended { .. }, _) => "suspended",
        (Standing::Ended, _) => "ended",
        (Standing::Active, Schedule::ByAppointment) => "by_appointment",
        (Standing::Active, Schedule::Timed(_)) => "active",
    }
}

fn venue(listing: &Listing) -> Option<VenueBody<'_>> {
    let venue = listing.meeting.venue.as_deref()?;
    // An online meeting's place is only where its people come from.
    let position = listing.meeting.position();
    let regions = (!venue.regions.is_empty()).then(|| venue.regions.join(" > "));
    Some(VenueBody {
        name: venue.name.as_deref(),
        address: venue.one_line(),
        city: venue.city.as_deref(),
        region: regions,
        state: venue.state.as_deref(),
        postal_code: venue.postal_code.as_deref(),
        country: venue.country.as_deref(),
        latitude: position.map(|(lat, _)| lat),
        longitude: position.map(|(_, lon)| lon),
        approximate: venue.is_approximate() || listing.meeting.attendance == Attendance::Online,
        notes: venue.notes.as_deref().map(|notes| listing.public_text(notes)),
    })
}

fn online(listing: &Listing) -> Option<OnlineBody<'_>> {
    let online = listing.meeting.online.as_deref()?;
    Some(OnlineBody {
        url: online.url.as_deref().map(|link| listing.public_link(link)),
        phone: online.phone.as_deref().map(|phone| listing.public_phone(phone)),
        notes: online.notes.as_deref().map(|notes| listing.public_text(notes)),
        phone_notes: online.phone_notes.as_deref().map(|notes| listing.public_text(notes)),
        link: online.link.as_deref().map(|link| listing.public_link(link)),
    })
}

fn clock(time: jiff::civil::Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn rfc3339(time: &jiff::Zoned) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
