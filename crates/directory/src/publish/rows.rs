//! Meetings as rows: the flat form that Meeting Guide feeds and tables share, with our own extension keys.
//!
//! One row per meeting and day, as readers expect. What the format cannot say stands in keys of our own, which other
//! readers ignore and our own import reads back: `recurrence`, `recurrence_time`, `starts`, `ends`, `exceptions`,
//! `suspensions`, `languages`, `facets`, `fellowship`.

use std::borrow::Cow;

use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use serde::Serialize;

use crate::{
    index::Listing,
    model::{Donations, Entity, Facets, Fellowship, Group, Online, Standing, TypeCode, Venue},
    schedule::{Recurrence, Suspension, Timed},
};

/// A row. Keys as in the Meeting Guide specification; absent where there is nothing to say.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Row<'a> {
    /// Unique in the feed.
    pub slug: Cow<'a, str>,
    /// Never empty.
    pub name: &'a str,
    /// 0 (Sunday) to 6; absent by appointment, and where the week alone cannot say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<u8>,
    /// `HH:MM`; absent with `day`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
    /// `HH:MM`; earlier than `time` when it runs past midnight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// IANA name.
    pub timezone: &'a str,
    /// Codes of the row's fellowship; with TC while it is suspended.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub types: Vec<TypeCode>,
    /// `in_person`, `online` or `hybrid`; `inactive` while it is suspended.
    pub attendance_option: &'static str,
    /// About the meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Cow<'a, str>>,
    /// Where.
    #[serde(flatten)]
    pub place: Place<'a>,
    /// How from afar.
    #[serde(flatten)]
    pub online: Conference<'a>,
    /// Whose.
    #[serde(flatten)]
    pub group: GroupColumns<'a>,
    /// Published by.
    #[serde(flatten)]
    pub entity: EntityColumns<'a>,
    /// The listing's own page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Cow<'a, str>>,
    /// For the source's trusted servants.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub edit_url: Option<&'a str>,
    /// Where mistakes are told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback_url: Option<&'a str>,
    /// Likewise.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub feedback_emails: &'a [Box<str>],
    /// `YYYY-MM-DD HH:MM:SS` in UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated: Option<String>,
    /// When somebody last confirmed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_contact: Option<Date>,
    /// Ours: whose types these are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fellowship: Option<&'a str>,
    /// Ours: ISO 639-1 codes beyond those the types say.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub languages: &'a [Box<str>],
    /// Ours: RFC 5545 text, where a weekly day cannot say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence: Option<String>,
    /// Ours: the time that goes with `recurrence`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence_time: Option<String>,
    /// Ours: likewise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recurrence_end_time: Option<String>,
    /// Ours: the first day it may fall on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts: Option<Date>,
    /// Ours: the last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends: Option<Date>,
    /// Ours: days without it.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub exceptions: &'a [Date],
    /// Ours: longer pauses.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub suspensions: &'a [Suspension],
    /// Ours: more than codes say.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facets: Option<&'a Facets>,
}

/// The columns of a place.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Place<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location_notes: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    formatted_address: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_region: Option<&'a str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    regions: &'a [Box<str>],
    #[serde(skip_serializing_if = "Option::is_none")]
    latitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    longitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    approximate: Option<&'static str>,
}

/// The columns of joining from afar; without passcodes unless the list lets them be published.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Conference<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    conference_url: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conference_url_notes: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conference_phone: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    conference_phone_notes: Option<Cow<'a, str>>,
}

/// The columns of a group.
#[derive(Clone, Debug, Default, Serialize)]
pub struct GroupColumns<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    group: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    group_notes: Option<Cow<'a, str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    district: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sub_district: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    website_2: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mailing_address: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact_1_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact_1_email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact_1_phone: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact_2_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact_2_email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact_2_phone: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact_3_name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact_3_email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact_3_phone: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    venmo: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    square: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    paypal: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    homegroup_online: Option<&'a str>,
}

/// The columns of a service body. `entity_url`, as every implementation has it; the specification's text says
/// `entity_website_url`, its example does not.
#[derive(Clone, Debug, Default, Serialize)]
pub struct EntityColumns<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    entity: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    entity_email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    entity_phone: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    entity_location: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    entity_logo: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    entity_url: Option<&'a str>,
}

/// The rows of a listing: one for each of its days. None once it has ended.
///
/// `page` gives the address of a listing's page on this site, for lists that name none of their own; `None` where the
/// site does not know its own address.
pub fn rows<'a>(listing: &'a Listing, now: Timestamp, page: impl Fn(&str) -> Option<String>) -> Vec<Row<'a>> {
    let meeting = &*listing.meeting;
    let standing = meeting.standing(meeting.day(now));
    if standing == Standing::Ended {
        return Vec::new();
    }
    let row = whole(listing, standing != Standing::Active, page);
    match meeting.schedule.timed() {
        None => vec![row],
        Some(timed) => match &timed.recurrence {
            Recurrence::Weekly(_) => weekly(row, timed),
            _ => vec![irregular(row, timed)],
        },
    }
}

/// Everything but when.
fn whole<'a>(listing: &'a Listing, suspended: bool, page: impl Fn(&str) -> Option<String>) -> Row<'a> {
    let meeting = &*listing.meeting;
    let mut types = meeting.types.clone();
    if suspended && !meeting.place_closed() {
        types.extend(TypeCode::new("TC"));
    }
    let entity = meeting.entity.as_deref().or(listing.source.entity.as_ref());
    Row {
        slug: Cow::Borrowed(listing.slug.as_str()),
        name: &meeting.name,
        timezone: meeting.zone.as_str(),
        types,
        attendance_option: if suspended { "inactive" } else { meeting.attendance.as_str() },
        notes: meeting.notes.as_deref().map(|notes| listing.public_text(notes)),
        place: meeting.venue.as_deref().map(|venue| place(venue, listing)).unwrap_or_default(),
        online: meeting.online.as_deref().map(|online| conference(online, listing)).unwrap_or_default(),
        group: meeting.group.as_deref().map(|of| group(of, listing)).unwrap_or_default(),
        entity: entity.map(entity_columns).unwrap_or_default(),
        url: meeting
            .url
            .as_deref()
            .map(Cow::Borrowed)
            .or_else(|| page(listing.slug.as_str()).map(Cow::Owned)),
        edit_url: meeting.edit_url.as_deref(),
        feedback_url: meeting.feedback_url.as_deref(),
        feedback_emails: &meeting.feedback_emails,
        updated: meeting.updated.map(|time| time.strftime("%Y-%m-%d %H:%M:%S").to_string()),
        last_contact: meeting.confirmed,
        fellowship: listing.fellowship().map(Fellowship::as_str),
        languages: &meeting.languages,
        facets: meeting.facets.as_deref(),
        ..Row::default()
    }
}

fn weekly<'a>(mut row: Row<'a>, timed: &'a Timed) -> Vec<Row<'a>> {
    row.time = Some(clock(timed.start));
    row.end_time = timed.end().map(clock);
    limits(&mut row, timed);
    let days = timed.days();
    let on = |day: crate::schedule::Day| {
        let slug = if days.len() == 1 {
            row.slug.clone()
        } else {
            Cow::Owned(format!("{}-{}", row.slug, day.number()))
        };
        Row { slug, day: Some(day.number()), ..row.clone() }
    };
    days.iter().map(on).collect()
}

/// A row that readers of weekly lists take for "by appointment", with the truth in its notes and in our own keys. To
/// give it a day would send people there in the wrong weeks.
fn irregular<'a>(mut row: Row<'a>, timed: &'a Timed) -> Row<'a> {
    row.recurrence = Some(timed.recurrence_text());
    row.recurrence_time = Some(clock(timed.start));
    row.recurrence_end_time = timed.end().map(clock);
    limits(&mut row, timed);
    let when = in_words(timed);
    row.notes = Some(match row.notes {
        Some(notes) if notes.starts_with(&when) => notes,
        Some(notes) => format!("{when}\n{notes}").into(),
        None => when.into(),
    });
    row
}

fn limits<'a>(row: &mut Row<'a>, timed: &'a Timed) {
    row.starts = timed.starts;
    row.ends = timed.ends;
    row.exceptions = &timed.exceptions;
    row.suspensions = &timed.suspensions;
}

/// When it is, in English, for readers that know weeks only.
pub(crate) fn in_words(timed: &Timed) -> String {
    let days = || {
        let names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
        timed.days().iter().map(|day| names[usize::from(day.number())]).collect::<Vec<_>>().join(" and ")
    };
    let time = clock(timed.start);
    match &timed.recurrence {
        Recurrence::Weekly(_) => format!("Every {} at {time}.", days()),
        Recurrence::EveryWeeks { weeks, anchor, .. } => {
            format!("Every {weeks} weeks on {} at {time}, counted from the week of {anchor}.", days())
        }
        Recurrence::Monthly { nth, .. } => {
            let name = |n: &i8| match n {
                1 => "first",
                2 => "second",
                3 => "third",
                4 => "fourth",
                5 => "fifth",
                _ => "last",
            };
            let (last, counted): (Vec<i8>, Vec<i8>) = nth.iter().partition(|n| **n < 0);
            let nth = counted.iter().chain(&last).map(name).collect::<Vec<_>>().join(" and ");
            format!("Every {nth} {} of the month at {time}.", days())
        }
        Recurrence::Dates(dates) => {
            let dates = dates.iter().map(Date::to_string).collect::<Vec<_>>().join(", ");
            format!("On {dates} at {time}.")
        }
    }
}

fn place<'a>(venue: &'a Venue, listing: &Listing) -> Place<'a> {
    Place {
        location: venue.name.as_deref(),
        location_notes: venue.notes.as_deref().map(|notes| listing.public_text(notes)),
        formatted_address: venue.formatted_address.as_deref(),
        address: venue.street.as_deref(),
        city: venue.city.as_deref(),
        state: venue.state.as_deref(),
        postal_code: venue.postal_code.as_deref(),
        country: venue.country.as_deref(),
        region: venue.regions.first().map(AsRef::as_ref),
        sub_region: venue.regions.get(1).map(AsRef::as_ref),
        regions: &venue.regions,
        latitude: venue.latitude,
        longitude: venue.longitude,
        approximate: venue.approximate.map(|rough| if rough { "yes" } else { "no" }),
    }
}

fn conference<'a>(online: &'a Online, listing: &Listing) -> Conference<'a> {
    let link = online.url.as_deref().or(online.link.as_deref());
    Conference {
        conference_url: link.map(|link| listing.public_link(link)),
        conference_url_notes: online.notes.as_deref().map(|notes| listing.public_text(notes)),
        conference_phone: online.phone.as_deref().map(|phone| listing.public_phone(phone)),
        conference_phone_notes: online.phone_notes.as_deref().map(|notes| listing.public_text(notes)),
    }
}

fn group<'a>(group: &'a Group, listing: &Listing) -> GroupColumns<'a> {
    let Donations { venmo, square, paypal, homegroup_online } = &group.donations;
    let contact = |n: usize| group.contacts.get(n);
    GroupColumns {
        group: group.name.as_deref(),
        group_notes: group.notes.as_deref().map(|notes| listing.public_text(notes)),
        district: group.district.as_deref(),
        sub_district: group.sub_district.as_deref(),
        email: group.email.as_deref(),
        phone: group.phone.as_deref(),
        website: group.website.as_deref(),
        website_2: group.website_2.as_deref(),
        mailing_address: group.mailing_address.as_deref(),
        contact_1_name: contact(0).and_then(|contact| contact.name.as_deref()),
        contact_1_email: contact(0).and_then(|contact| contact.email.as_deref()),
        contact_1_phone: contact(0).and_then(|contact| contact.phone.as_deref()),
        contact_2_name: contact(1).and_then(|contact| contact.name.as_deref()),
        contact_2_email: contact(1).and_then(|contact| contact.email.as_deref()),
        contact_2_phone: contact(1).and_then(|contact| contact.phone.as_deref()),
        contact_3_name: contact(2).and_then(|contact| contact.name.as_deref()),
        contact_3_email: contact(2).and_then(|contact| contact.email.as_deref()),
        contact_3_phone: contact(2).and_then(|contact| contact.phone.as_deref()),
        venmo: venmo.as_deref(),
        square: square.as_deref(),
        paypal: paypal.as_deref(),
        homegroup_online: homegroup_online.as_deref(),
    }
}

fn entity_columns(entity: &Entity) -> EntityColumns<'_> {
    EntityColumns {
        entity: entity.name.as_deref(),
        entity_email: entity.email.as_deref(),
        entity_phone: entity.phone.as_deref(),
        entity_location: entity.location.as_deref(),
        entity_logo: entity.logo.as_deref(),
        entity_url: entity.url.as_deref(),
    }
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}
