//! What differs between two states of a listing, field by field and in words: for histories, proposals, conflicts.
//!
//! One list of what a listing says ([`said`]) serves every comparison, so that whatever is said differs by its words.

use directory::{
    edit::{Hidden, Layer},
    model::{Attendance, Fellowship, Group, Meeting, Online, Venue},
    schedule::{Schedule, Suspension, Timed},
};

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
    let (before, after) = (all(before), all(after));
    let find = |side: &[(&'static str, String)], name: &str| {
        side.iter().find(|(one, _)| *one == name).map(|(_, words)| words.clone()).unwrap_or_default()
    };
    let names = FIELDS.iter().map(|name| (*name, find(&before, name), find(&after, name)));
    names
        .filter(|(_, before, after)| before != after)
        .map(|(name, before, after)| Difference { label: t.s(&format!("listing-{name}")), before, after })
        .collect()
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
    let applied = |layer: &Layer| row.map(|row| layer.patch.apply(row).unwrap_or_else(|_| row.clone()));
    differences.extend(between(t, list, applied(before).as_ref(), applied(after).as_ref()));
    differences
}

/// The order in which fields are told.
const FIELDS: [&str; 42] = [
    "name",
    "fellowship",
    "when",
    "starts",
    "ends",
    "closed",
    "suspended",
    "zone",
    "attendance",
    "type",
    "place-closed",
    "languages",
    "facets",
    "venue",
    "address",
    "street",
    "city",
    "state",
    "postal",
    "country",
    "region",
    "point",
    "place-notes",
    "link",
    "link-2",
    "online-notes",
    "phone",
    "phone-notes",
    "group",
    "group-notes",
    "group-email",
    "group-phone",
    "group-site",
    "group-site-2",
    "district",
    "sub-district",
    "post",
    "contacts",
    "donations",
    "notes",
    "url",
    "confirmed",
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
    let codes = meeting.types.iter().filter(|code| !["TC", "ONL"].contains(&code.as_str()));
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
    let (rule, span) = (when::rule(t, timed), when::span(t, timed));
    said.push(("when", t.with("day-and-time", &[("day", rule.into()), ("time", span.into())])));
    limits(t, timed, said);
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
    let point = venue.position().map(|(lat, lon)| format!("{lat:.5}, {lon:.5} {rough}"));
    said.extend([
        ("venue", some(venue.name.as_deref())),
        ("address", some(venue.formatted_address.as_deref())),
        ("street", some(venue.street.as_deref())),
        ("city", some(venue.city.as_deref())),
        ("state", some(venue.state.as_deref())),
        ("postal", some(venue.postal_code.as_deref())),
        ("country", some(venue.country.as_deref())),
        ("region", venue.regions.join(", ")),
        ("point", point.unwrap_or(rough).trim().to_owned()),
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

#[cfg(test)]
mod tests {
    use directory::edit::Patch;
    use serde_json::json;

    use super::*;
    use crate::web::texts::Texts;

    fn meeting() -> Meeting {
        serde_json::from_value(json!({
            "key": "a", "slug": "harbour", "name": "Harbour Lights", "zone": "Europe/Dublin",
            "attendance": "in_person", "types": ["O"], "notes": "Use the side door",
            "schedule": {"timed": {"start": "19:00", "minutes": 60, "recurrence": {"weekly": [2]}}},
            "venue": {"name": "Old Mill", "city": "Cork"},
        }))
        .unwrap()
    }

    #[test]
    fn a_difference_is_told_in_words() {
        let texts = Texts::load().unwrap();
        let mut after = meeting();
        after.name = "Harbour Light".into();
        let mut timed = after.schedule.timed().unwrap().clone();
        timed.start = jiff::civil::time(19, 30, 0, 0);
        after.schedule = Schedule::Timed(timed);
        after.notes = None;
        let told = between(texts.first(), None, Some(&meeting()), Some(&after));
        let told: Vec<(&str, &str)> = told.iter().map(|one| (&*one.before, &*one.after)).collect();
        let expected = [
            ("Harbour Lights", "Harbour Light"),
            ("every Tuesday, 7 pm to 8 pm", "every Tuesday, 7:30 pm to 8:30 pm"),
            ("Use the side door", ""),
        ];
        assert_eq!(told, expected);
    }

    /// Every field of the stored form that a servant can change has words, in every language.
    #[test]
    fn every_field_has_a_name_everywhere() {
        for locale in Texts::load().unwrap().all() {
            for name in FIELDS {
                assert!(locale.maybe(&format!("listing-{name}")).is_some(), "{} listing-{name}", locale.code);
            }
        }
    }

    #[test]
    fn hiding_is_a_difference_too() {
        let texts = Texts::load().unwrap();
        let list = meeting();
        let hidden = Layer { hidden: Some(Hidden::Removed), patch: Patch::default() };
        let told = of_layers(texts.first(), None, Some(&list), &Layer::default(), &hidden);
        assert_eq!(told.len(), 1);
        assert_ne!(told[0].before, told[0].after);
    }
}
