//! How a room is, in the reader's words.

use meeting_room::{Guard, Milestone, People, Phase, Refusal, Sign, View, script::Script};
use privacy::check::details::Held;
use serde_json::{Map, Value};

use super::answer::found;
use crate::web::texts::Locale;

/// The texts a script may have to say: those whose keys begin so.
pub(super) fn texts(t: &Locale, prefix: &str) -> Map<String, Value> {
    t.patterns(prefix).map(|(key, text)| (key.to_owned(), text.into())).collect()
}

/// What a script is given, as it stands in the page: nothing in it may end the block it stands in.
pub(super) fn block(data: &Value) -> String {
    data.to_string().replace('<', "\\u003c")
}

/// A text for a length of time: "4 min", "less than a minute".
pub(crate) fn left(t: &Locale, milliseconds: i64) -> String {
    let minutes = usize::try_from((milliseconds + 30_000) / 60_000).unwrap_or(0);
    t.n("room-minutes-left", minutes)
}

/// "Nobody is here just now", "You are the only one here", "A few are here", "Many are here".
pub(crate) fn people(t: &Locale, people: People) -> String {
    t.s(match people {
        People::Nobody => "room-people-nobody",
        People::One => "room-people-one",
        People::Few => "room-people-few",
        People::Many => "room-people-many",
    })
}

/// Is anybody on duty?
pub(super) fn duty(t: &Locale, on_duty: bool) -> String {
    t.s(if on_duty { "room-duty-yes" } else { "room-duty-no" })
}

/// "Sharing, 12 min left", "Begins in 7 min", "The meeting is over".
pub(crate) fn stage(t: &Locale, script: &Script, view: &View, now: i64) -> String {
    let remaining = left(t, view.until.unwrap_or(now) - now);
    match (view.phase, view.step.and_then(|index| script.steps.get(index))) {
        (Phase::Before, _) => t.one("room-begins-in", "left", &remaining),
        (_, Some(step)) => {
            let arguments = [("step", step.title.as_str().into()), ("left", remaining.into())];
            t.with("room-step-left", &arguments)
        }
        _ => t.s("room-over"),
    }
}

/// Who has the floor.
pub(super) fn floor(t: &Locale, view: &View, own: Option<meeting_room::Seat>) -> String {
    match &view.floor {
        Some(floor) if Some(floor.who.seat) == own => t.s("room-floor-yours"),
        Some(floor) => t.one("room-floor", "handle", &floor.who.handle.to_string()),
        None if view.floor_open => t.s("room-floor-open"),
        None if view.answers.is_some() => {
            let who = view.answers.as_ref().map(|who| who.handle.to_string()).unwrap_or_default();
            t.one("live-answers", "handle", &who)
        }
        None => t.s("room-floor-free"),
    }
}

/// The gentle sign.
pub(crate) fn sign(t: &Locale, view: &View) -> Option<String> {
    let sign = view.floor.as_ref()?.sign?;
    Some(t.s(match sign {
        Sign::Minute => "room-sign-minute",
        Sign::Up => "room-sign-up",
    }))
}

/// What the room is wary of, if it is.
pub(crate) fn guard(t: &Locale, guard: Guard) -> Option<String> {
    match guard {
        Guard::Calm => None,
        Guard::Wary => Some(t.s("room-guard-wary")),
        Guard::Panic => Some(t.s("room-guard-panic")),
    }
}

/// Why something is not possible now.
pub(crate) fn refusal(t: &Locale, refusal: Refusal) -> String {
    t.s(match refusal {
        Refusal::NotYourTurn => "room-refused-turn",
        Refusal::Silence => "room-refused-silence",
        Refusal::ListenOnly => "room-refused-listen",
        Refusal::Frozen => "room-refused-frozen",
        Refusal::NotNow => "room-refused-now",
        Refusal::NotYours => "room-refused-yours",
        Refusal::Taken => "room-refused-taken",
        Refusal::Nobody => "room-refused-nobody",
        Refusal::Slow => "room-refused-slow",
        Refusal::NoContact => "room-refused-contact",
        Refusal::Over => "room-refused-over",
        Refusal::Full => "room-refused-full",
    })
}

/// Why a text was held back, and whether its author can say that what was found is nobody's.
pub(crate) fn held(t: &Locale, held: &Held) -> (String, bool) {
    let (kinds, can_confirm) = found(held);
    let mut named: Vec<String> = kinds.iter().map(|kind| detail(t, kind)).collect();
    named.dedup();
    let text = match kinds.as_slice() {
        ["empty"] => t.s("room-held-empty"),
        ["too-long"] => t.s("room-held-long"),
        _ => t.one("room-held", "what", &t.list(&named)),
    };
    (text, can_confirm)
}

/// What was found in a text that was held back.
fn detail(t: &Locale, kind: &str) -> String {
    t.s(match kind {
        "email" => "room-held-email",
        "phone" => "room-held-phone",
        "link" => "room-held-link",
        "social" => "room-held-social",
        "address" => "room-held-address",
        "name" => "room-held-name",
        "workplace" => "room-held-workplace",
        "too-long" => "room-held-long",
        _ => "room-held-empty",
    })
}

/// "24 hours", "90 days", "6 months", "7 years".
pub(crate) fn milestone(t: &Locale, milestone: Milestone) -> String {
    let (unit, count) = milestone.parts();
    t.n(
        match unit {
            "hours" => "milestone-hours",
            "days" => "milestone-days",
            "months" => "milestone-months",
            _ => "milestone-years",
        },
        usize::from(count),
    )
}

/// A role's name.
pub(crate) fn role(t: &Locale, role: meeting_room::Role) -> String {
    t.s(&format!("role-{}", role.name()))
}
