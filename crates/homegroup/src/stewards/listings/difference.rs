//! What differs between two states of a listing, field by field and in words: for histories, proposals, conflicts.
//!
//! One list of what a listing says ([`said`]) serves every comparison, so that whatever is said differs by its words.

#[cfg(test)]
mod tests;

use directory::{
    edit::{Hidden, Layer},
    model::{Attendance, Fellowship, Group, Meeting, Online, Venue, diff},
    schedule::{Recurrence, Schedule, Suspension, Timed},
};
use serde_json::{Map, Value};

use super::form::{facet_name, facet_word};
use crate::{
    finder::view::{kinds, when},
    web::texts::Locale,
};

/// One field that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    /// What the field is called.
    pub(crate) label: String,
    /// What it said; empty where it said nothing.
    pub(crate) before: String,
    /// What it says; empty where it says nothing.
    pub(crate) after: String,
}

/// What differs between two meetings; a missing one says nothing. `list` is the fellowship of their list.
pub(crate) fn between(
    t: &Locale,
    list: Option<&Fellowship>,
    before: Option<&Meeting>,
    after: Option<&Meeting>,
) -> Vec<Difference> {
    let all = |meeting: Option<&Meeting>| meeting.map(|meeting| said(t, list, meeting)).unwrap_or_default();
    let meetings = [before, after];
    let (before, after) = (all(before), all(after));
    let find = |side: &[(&'static str, String)], name: &str| {
        side.iter().find(|(one, _)| *one == name).map(|(_, words)| words.clone()).unwrap_or_default()
    };
    let told = FIELDS.iter().map(|(name, part)| (*name, *part, find(&before, name), find(&after, name)));
    let told: Vec<_> = told.filter(|(_, _, before, after)| before != after).collect();
    let untold = rest(t, &told.iter().map(|(_, part, ..)| *part).collect::<Vec<_>>(), meetings);
    let told = told.into_iter().map(|(name, _, before, after)| Difference {
        label: t.s(&format!("listing-{name}")),
        before,
        after,
    });
    told.chain(untold).collect()
}

/// Whatever differs in parts of which nothing was told, as it is stored: an approver sees all that a yes changes.
/// That a list turns its kinds round, or says nothing in another way, is no difference.
fn rest(t: &Locale, told: &[&str], [before, after]: [Option<&Meeting>; 2]) -> Vec<Difference> {
    let (Some(before), Some(after)) = (before.map(in_order), after.map(in_order)) else { return Vec::new() };
    let Ok(changes) = diff::fields(&before, &after) else { return Vec::new() };
    let changes = changes.into_iter().filter(|change| {
        let part = change.field.split('.').next().unwrap_or_default();
        !told.contains(&part) && !NOT_TOLD.contains(&part)
    });
    let words = |value: Option<Value>| match value {
        None => String::new(),
        Some(Value::String(text)) => text,
        Some(value) if value.as_array().is_some_and(Vec::is_empty) => String::new(),
        Some(value) if value.as_object().is_some_and(Map::is_empty) => String::new(),
        Some(value) => value.to_string(),
    };
    let differences = changes.map(|change| {
        let part = change.field.split('.').next().unwrap_or_default();
        let label = t.maybe(&format!("listing-field-{part}")).unwrap_or_else(|| t.s("listing-field-other"));
        Difference { label, before: words(change.before), after: words(change.after) }
    });
    differences.filter(|one| one.before != one.after).collect()
}

/// Which row it is, and when it was last touched.
const NOT_TOLD: [&str; 3] = ["key", "slug", "updated"];

fn in_order(meeting: &Meeting) -> Meeting {
    let mut meeting = meeting.clone();
    meeting.types.sort_unstable();
    meeting
}

/// What differs for whoever reads the listing between two layers on it. Where its list has it no longer, only whether
/// it is shown.
pub(crate) fn of_layers(
    t: &Locale,
    list: Option<&Fellowship>,
    row: Option<&Meeting>,
    before: &Layer,
    after: &Layer,
) -> Vec<Difference> {
    let mut differences = Vec::new();
    if before.hidden != after.hidden {
        let shown = |layer: &Layer| {
            t.s(match layer.hidden {
                None => "listing-shown-yes",
                Some(Hidden::Removed) => "listing-shown-no",
                Some(Hidden::MergedInto { .. }) => "listing-shown-merged",
            })
        };
        differences.push(Difference {
            label: t.s("listing-shown"),
            before: shown(before),
            after: shown(after),
        });
    }
    let applied = |layer: &Layer| row.map(|row| layer.shown(row));
    differences.extend(between(t, list, applied(before).as_ref(), applied(after).as_ref()));
    differences
}

/// The order in which fields are told, each with the part of the stored form it tells of.
const FIELDS: [(&str, &str); 42] = [
    ("name", "name"),
    ("fellowship", "fellowship"),
    ("when", "schedule"),
    ("starts", "schedule"),
    ("ends", "schedule"),
    ("closed", "schedule"),
    ("suspended", "schedule"),
    ("zone", "zone"),
    ("attendance", "attendance"),
    ("type", "types"),
    ("place-closed", "types"),
    ("languages", "languages"),
    ("facets", "facets"),
    ("venue", "venue"),
    ("address", "venue"),
    ("street", "venue"),
    ("city", "venue"),
    ("state", "venue"),
    ("postal", "venue"),
    ("country", "venue"),
    ("region", "venue"),
    ("point", "venue"),
    ("place-notes", "venue"),
    ("link", "online"),
    ("link-2", "online"),
    ("online-notes", "online"),
    ("phone", "online"),
    ("phone-notes", "online"),
    ("group", "group"),
    ("group-notes", "group"),
    ("group-email", "group"),
    ("group-phone", "group"),
    ("group-site", "group"),
    ("group-site-2", "group"),
    ("district", "group"),
    ("sub-district", "group"),
    ("post", "group"),
    ("contacts", "group"),
    ("donations", "group"),
    ("notes", "notes"),
    ("url", "url"),
    ("confirmed", "confirmed"),
];

/// What a listing says, by the names of [`FIELDS`].
fn said(t: &Locale, list: Option<&Fellowship>, meeting: &Meeting) -> Vec<(&'static str, String)> {
    let mut said = vec![
        ("name", meeting.name.to_string()),
        ("fellowship", meeting.fellowship.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("zone", meeting.zone.as_str().to_owned()),
        ("attendance", attendance(t, meeting.attendance)),
        ("type", types(t, list, meeting)),
        ("languages", names(t, &meeting.languages)),
        ("facets", facets(t, meeting)),
        ("notes", some(meeting.notes.as_deref())),
        ("url", some(meeting.url.as_deref())),
        ("confirmed", meeting.confirmed.map(|day| when::date(t, day)).unwrap_or_default()),
    ];
    if meeting.place_closed() {
        said.push(("place-closed", t.s("listing-yes")));
    }
    schedule(t, &meeting.schedule, &mut said);
    meeting.venue.as_deref().inspect(|venue| place(t, venue, &mut said));
    meeting.online.as_deref().inspect(|online| afar(online, &mut said));
    meeting.group.as_deref().inspect(|group| circle(group, &mut said));
    said
}

fn some(text: Option<&str>) -> String {
    text.unwrap_or_default().to_owned()
}

fn attendance(t: &Locale, attendance: Attendance) -> String {
    t.s(&format!("listing-attendance-{}", attendance.as_str().replace('_', "-")))
}

fn names(t: &Locale, codes: &[Box<str>]) -> String {
    codes.iter().map(|code| kinds::language(t, code)).collect::<Vec<_>>().join(", ")
}

/// In an order of its own: a list that only turns them round says nothing new.
fn types(t: &Locale, list: Option<&Fellowship>, meeting: &Meeting) -> String {
    let fellowship = meeting.fellowship.as_ref().or(list);
    let codes = meeting.types.iter().filter(|code| code.as_str() != "TC");
    let mut words: Vec<String> =
        codes.map(|code| kinds::word(t, fellowship, *code).unwrap_or_else(|| code.to_string())).collect();
    words.sort();
    words.join(", ")
}

fn facets(t: &Locale, meeting: &Meeting) -> String {
    let all = meeting.facets.as_deref().into_iter().flatten();
    let lines = all.map(|(name, values)| {
        let facet = |value: &str| directory::facets::Facet::new(name, value);
        let words = values.iter().map(|value| {
            let known = facet(value).filter(directory::facets::Facet::is_known);
            known.map_or_else(|| value.to_string(), |known| facet_word(t, &known.name, &known.value))
        });
        let words: Vec<String> = words.collect();
        let known = values.first().and_then(|value| facet(value)).filter(directory::facets::Facet::is_known);
        let name = known.map_or_else(|| name.to_string(), |known| facet_name(t, &known.name));
        format!("{name}: {}", words.join(", "))
    });
    lines.collect::<Vec<_>>().join("; ")
}

fn schedule(t: &Locale, schedule: &Schedule, said: &mut Vec<(&'static str, String)>) {
    let Schedule::Timed(timed) = schedule else {
        said.push(("when", t.s("listing-kind-appointment")));
        return;
    };
    let (rule, span) = (rule(t, timed), when::span(t, timed));
    said.push(("when", t.with("day-and-time", &[("day", rule.into()), ("time", span.into())])));
    limits(t, timed, said);
}

/// As readers are told it, and what they are not told: from which week weeks are counted, and every date of many.
fn rule(t: &Locale, timed: &Timed) -> String {
    let rule = when::rule(t, timed);
    match &timed.recurrence {
        Recurrence::EveryWeeks { anchor, .. } => {
            format!("{rule}; {}: {}", t.s("listing-anchor"), when::date(t, *anchor))
        }
        Recurrence::Dates(dates) => {
            let all: Vec<String> = dates.iter().map(|day| when::date(t, *day)).collect();
            t.one("on-dates", "dates", &all.join("; "))
        }
        _ => rule,
    }
}

fn limits(t: &Locale, timed: &Timed, said: &mut Vec<(&'static str, String)>) {
    let date = |day: Option<jiff::civil::Date>| day.map(|day| when::date(t, day)).unwrap_or_default();
    said.push(("starts", date(timed.starts)));
    said.push(("ends", date(timed.ends)));
    let all: Vec<String> = timed.exceptions.iter().map(|day| when::date(t, *day)).collect();
    said.push(("closed", all.join("; ")));
    let pauses: Vec<String> = timed.suspensions.iter().map(|pause| pause_in_words(t, pause)).collect();
    said.push(("suspended", pauses.join("; ")));
}

/// "from 1 August 2026 until 31 August 2026: the hall is closed".
pub(crate) fn pause_in_words(t: &Locale, pause: &Suspension) -> String {
    let date =
        |id: &str, day: Option<jiff::civil::Date>| day.map(|day| t.one(id, "date", &when::date(t, day)));
    let parts = [date("listing-from-date", pause.from), date("listing-until-date", pause.until)];
    let mut words = parts.into_iter().flatten().collect::<Vec<_>>().join(" ");
    if words.is_empty() {
        words = t.s("listing-no-end");
    }
    match &pause.reason {
        Some(reason) => format!("{words}: {reason}"),
        None => words,
    }
}

fn place(t: &Locale, venue: &Venue, said: &mut Vec<(&'static str, String)>) {
    let rough = match venue.approximate {
        Some(true) => t.s("listing-exact-no"),
        Some(false) => t.s("listing-exact-yes"),
        None => String::new(),
    };
    let degrees = [venue.latitude, venue.longitude].into_iter().flatten().map(|degrees| degrees.to_string());
    let point = format!("{} {rough}", degrees.collect::<Vec<_>>().join(", "));
    said.extend([
        ("venue", some(venue.name.as_deref())),
        ("address", some(venue.formatted_address.as_deref())),
        ("street", some(venue.street.as_deref())),
        ("city", some(venue.city.as_deref())),
        ("state", some(venue.state.as_deref())),
        ("postal", some(venue.postal_code.as_deref())),
        ("country", some(venue.country.as_deref())),
        ("region", venue.regions.join(", ")),
        ("point", point.trim().to_owned()),
        ("place-notes", some(venue.notes.as_deref())),
    ]);
}

fn afar(online: &Online, said: &mut Vec<(&'static str, String)>) {
    said.extend([
        ("link", some(online.url.as_deref())),
        ("link-2", some(online.link.as_deref())),
        ("online-notes", some(online.notes.as_deref())),
        ("phone", some(online.phone.as_deref())),
        ("phone-notes", some(online.phone_notes.as_deref())),
    ]);
}

fn circle(group: &Group, said: &mut Vec<(&'static str, String)>) {
    let contacts = group.contacts.iter().map(|one| {
        let parts = [one.name.as_deref(), one.email.as_deref(), one.phone.as_deref()];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    let to = &group.donations;
    let donations = [("Venmo", &to.venmo), ("Cash App", &to.square), ("PayPal", &to.paypal)];
    let mut donations: Vec<String> = donations
        .into_iter()
        .filter_map(|(way, name)| Some(format!("{way}: {}", name.as_deref()?)))
        .collect();
    donations.extend(to.homegroup_online.as_deref().map(|code| format!("homegroup.online: {code}")));
    said.extend([
        ("group", some(group.name.as_deref())),
        ("group-notes", some(group.notes.as_deref())),
        ("group-email", some(group.email.as_deref())),
        ("group-phone", some(group.phone.as_deref())),
        ("group-site", some(group.website.as_deref())),
        ("group-site-2", some(group.website_2.as_deref())),
        ("district", some(group.district.as_deref())),
        ("sub-district", some(group.sub_district.as_deref())),
        ("post", some(group.mailing_address.as_deref())),
        ("contacts", contacts.collect::<Vec<_>>().join("; ")),
        ("donations", donations.join("; ")),
    ]);
}
