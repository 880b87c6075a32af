//! Outcomes, refusals and differences in plain words.

use directory::schedule::{Recurrence, Schedule, Timed};
use jiff::{Timestamp, civil::Time};
use serde_json::Value;
use store::Feed;

use crate::{
    finder::view::{kinds, when},
    net::Failure,
    sources::{
        guard::Refusal,
        outcome::{Counts, Outcome},
    },
    stewards::words::Hour,
    web::texts::Locale,
};

/// Why nothing came.
pub(super) fn failure(t: &Locale, failure: &Failure) -> String {
    match failure {
        Failure::Status(code) => t.one("sources-failure-status", "code", &code.to_string()),
        other => t.s(&format!("sources-failure-{}", other.name())),
    }
}

/// Why what came is held back.
pub(super) fn refusal(t: &Locale, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Empty => t.s("sources-refusal-empty"),
        Refusal::Broken => t.s("sources-refusal-broken"),
        Refusal::Shrunken { old, new } => {
            t.with("sources-refusal-shrunken", &[("old", (*old).into()), ("new", (*new).into())])
        }
        Refusal::Changed { what, count, old } => {
            let id = format!("sources-refusal-{}", what.name());
            t.with(&id, &[("count", (*count).into()), ("old", (*old).into())])
        }
        Refusal::Unreadable { kind, .. } => t.s(&format!("sources-refusal-unreadable-{kind}")),
    }
}

/// What a fetch found, in a sentence.
pub(super) fn outcome(t: &Locale, outcome: &Outcome) -> String {
    match outcome {
        Outcome::Failed(why) => failure(t, why),
        Outcome::Refused(why, _) => refusal(t, why),
        other => t.s(&format!("sources-outcome-{}", other.name())),
    }
}

/// "412 meetings as they are, 10 mended, 2 left out".
pub(super) fn counts(t: &Locale, counts: Counts) -> String {
    let Counts { accepted, repaired, rejected } = counts;
    t.with(
        "sources-counts",
        &[("accepted", accepted.into()), ("repaired", repaired.into()), ("rejected", rejected.into())],
    )
}

/// "3 new, 12 changed, 1 gone".
pub(super) fn differences(t: &Locale, added: usize, changed: usize, removed: usize) -> String {
    t.with(
        "sources-differences",
        &[("added", added.into()), ("changed", changed.into()), ("removed", removed.into())],
    )
}

/// How a list fares, in a word for the eye and a sentence.
pub(super) struct State {
    pub(super) text: String,
    /// Somebody should look at it.
    pub(super) trouble: bool,
    pub(super) good: Option<Hour>,
    pub(super) next: Option<Hour>,
}

pub(super) fn state(t: &Locale, feed: &Feed, now: Timestamp) -> State {
    let last = feed.detail.as_deref().and_then(Outcome::read);
    let well = last.as_ref().is_none_or(Outcome::is_good);
    let waits = feed.quarantined.is_some();
    let text = match &last {
        _ if waits && well => t.s("sources-state-waits"),
        Some(Outcome::Refused(..)) if !waits => t.s("sources-state-discarded"),
        Some(last) if !last.is_good() => outcome(t, last),
        Some(_) => t.s("sources-state-good"),
        None => t.s("sources-state-new"),
    };
    State {
        text: if feed.paused { format!("{} {text}", t.s("sources-state-paused")) } else { text },
        trouble: waits || (!well && !matches!(last, Some(Outcome::Refused(..)))),
        good: feed.good.map(|time| Hour::of(t, time, now)),
        next: (!feed.paused).then(|| Hour::of(t, feed.next, now)),
    }
}

/// Fields that go by one name, by how their paths begin; the longest first.
const FIELDS: [(&str, &str); 23] = [
    ("name", "name"),
    ("slug", "address-here"),
    ("fellowship", "fellowship"),
    ("schedule", "times"),
    ("zone", "zone"),
    ("attendance", "attendance"),
    ("types", "types"),
    ("languages", "languages"),
    ("facets", "facets"),
    ("venue.name", "venue"),
    ("venue.notes", "venue-notes"),
    ("venue.regions", "region"),
    ("venue.latitude", "map"),
    ("venue.longitude", "map"),
    ("venue.", "address"),
    ("venue", "venue"),
    ("online", "online"),
    ("group", "group"),
    ("notes", "notes"),
    ("entity", "entity"),
    ("updated", "updated"),
    ("confirmed", "confirmed"),
    ("", "other"),
];

/// What a field is called.
pub(super) fn field(t: &Locale, path: &str) -> String {
    let name = FIELDS.iter().find(|(start, _)| path.starts_with(start)).map_or("other", |(_, name)| *name);
    let name = if path.ends_with("url") && !path.starts_with("online") { "links" } else { name };
    t.s(&format!("sources-field-{name}"))
}

/// What a field says, as people write it; what has no better form is shown as it is kept.
pub(super) fn value(t: &Locale, path: &str, value: Option<&Value>) -> String {
    let Some(value) = value else { return t.s("sources-value-none") };
    if path.starts_with("schedule")
        && let Some(text) = times(t, path, value)
    {
        return text;
    }
    match value {
        Value::String(text) if path == "attendance" => {
            t.maybe(&format!("attendance-{text}")).unwrap_or_else(|| text.clone())
        }
        Value::Array(items) if path == "languages" => {
            let names = items.iter().filter_map(Value::as_str).map(|code| kinds::language(t, code));
            t.list(&names.collect::<Vec<_>>())
        }
        other => plain(other),
    }
}

fn times(t: &Locale, path: &str, value: &Value) -> Option<String> {
    let read = |value: &Value| serde_json::from_value::<Recurrence>(value.clone()).ok();
    let timed = |recurrence| Timed::new(Time::midnight(), None, recurrence);
    match path {
        "schedule" => match serde_json::from_value(value.clone()).ok()? {
            Schedule::ByAppointment => Some(t.s("sources-value-by-appointment")),
            Schedule::Timed(timed) => Some(format!("{}, {}", when::rule(t, &timed), when::span(t, &timed))),
        },
        "schedule.timed.recurrence" => read(value).map(|recurrence| when::rule(t, &timed(recurrence))),
        "schedule.timed.recurrence.weekly" => {
            let weekly = serde_json::json!({ "weekly": value });
            read(&weekly).map(|recurrence| when::rule(t, &timed(recurrence)))
        }
        "schedule.timed.start" => value.as_str()?.parse().ok().map(|time| when::clock(t, time)),
        "schedule.timed.minutes" => {
            u16::try_from(value.as_u64()?).ok().map(|minutes| when::length(t, minutes))
        }
        _ => None,
    }
}

/// A stored value on one line.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(plain).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| format!("{name}: {}", plain(value)))
            .collect::<Vec<_>>()
            .join(" · "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::web::texts::Texts;

    #[test]
    fn differences_are_told_as_people_write_them() {
        let texts = Texts::load().unwrap();
        let t = texts.first();
        let told = |path: &str, stored: Value| value(t, path, Some(&stored));
        assert_eq!(told("name", json!("Quiet Hour")), "Quiet Hour");
        assert_eq!(
            told("schedule.timed.start", json!("19:30")),
            when::clock(t, jiff::civil::time(19, 30, 0, 0))
        );
        assert_eq!(told("schedule.timed.recurrence.weekly", json!([2, 4])), "every Tuesday and Thursday");
        assert_eq!(told("schedule.timed.minutes", json!(90)), when::length(t, 90));
        let whole = json!({"timed": {"start": "19:00", "recurrence": {"weekly": [2]}}});
        assert!(told("schedule", whole).starts_with("every Tuesday, "));
        assert_eq!(told("attendance", json!("in_person")), "in person");
        assert_eq!(told("types", json!(["O", "W"])), "O, W");
        assert_eq!(told("venue", json!({"city": "Cork", "latitude": 51.5})), "city: Cork · latitude: 51.5");
        assert_eq!(value(t, "notes", None), t.s("sources-value-none"));
        assert_eq!(told("schedule.timed.start", json!("what?")), "what?");
    }

    #[test]
    fn every_field_has_a_name_in_every_language() {
        for t in Texts::load().unwrap().all() {
            for path in [
                "name",
                "schedule.timed.start",
                "zone",
                "venue.city",
                "venue.latitude",
                "venue",
                "url",
                "entity.name",
                "something.new",
                "feedback_url",
                "group.website_url",
                "confirmed",
            ] {
                assert!(!field(t, path).starts_with("sources-"), "{} {path}", t.code);
            }
        }
    }

    #[test]
    fn every_trouble_has_a_sentence_in_every_language() {
        use crate::sources::guard::What;
        let failures = [
            Failure::NotAnAddress,
            Failure::UserInfo,
            Failure::Port,
            Failure::Private,
            Failure::NotFound,
            Failure::Unreachable,
            Failure::Tls,
            Failure::Slow,
            Failure::TooLarge,
            Failure::Circle,
            Failure::TooManyMoves,
            Failure::Downgrade,
            Failure::Nowhere,
            Failure::Garbled,
            Failure::Status(404),
            Failure::Gone,
            Failure::Busy,
            Failure::CutOff,
            Failure::Ours,
        ];
        let unreadable = |kind: &str| Refusal::Unreadable { kind: kind.into(), why: "x".into() };
        let changed = |what| Refusal::Changed { what, count: 30, old: 40 };
        let refusals = [
            Refusal::Empty,
            Refusal::Broken,
            Refusal::Shrunken { old: 9, new: 2 },
            changed(What::Rows),
            changed(What::Names),
            changed(What::Times),
            changed(What::Places),
            unreadable("empty"),
            unreadable("html"),
            unreadable("columns"),
            unreadable("other"),
        ];
        for t in Texts::load().unwrap().all() {
            let said =
                failures.iter().map(|one| failure(t, one)).chain(refusals.iter().map(|one| refusal(t, one)));
            for text in said.chain([counts(t, Counts::default()), differences(t, 1, 2, 3)]) {
                assert!(!text.starts_with("sources-") && !text.contains(['{', '}']), "{}: {text}", t.code);
            }
        }
    }
}
