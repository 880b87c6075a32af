//! What happens in the practice room, in the reader's words.
//!
//! Nobody is called by a handle of the room here: people of the cast have their own names, and the visitor is "you".

use meeting_room::{
    LineKind, Seat, View,
    practice::{Happening, Told, Walk, Who},
};

use crate::{rooms::words, web::texts::Locale};

/// What somebody is called, or "you".
pub(super) fn name(t: &Locale, walk: &Walk, who: Who) -> String {
    match who {
        Who::Me => t.s("practice-you"),
        Who::Player(index) => {
            walk.cast().people.get(index).map(|player| player.name.to_string()).unwrap_or_default()
        }
    }
}

fn name_of_seat(t: &Locale, walk: &Walk, seat: Seat) -> String {
    walk.who(seat).map(|who| name(t, walk, who)).unwrap_or_default()
}

/// Who has the floor.
pub(super) fn floor(t: &Locale, walk: &Walk, view: &View) -> String {
    let named = |seat: Seat| name_of_seat(t, walk, seat);
    match (&view.floor, &view.answers) {
        (Some(floor), _) if walk.who(floor.who.seat) == Some(Who::Me) => t.s("room-floor-yours"),
        (Some(floor), _) => t.one("room-floor", "handle", &named(floor.who.seat)),
        (None, _) if view.floor_open => t.s("room-floor-open"),
        (None, Some(who)) => t.one("live-answers", "handle", &named(who.seat)),
        (None, None) => t.s("room-floor-free"),
    }
}

/// Who waits to be called.
pub(super) fn waiting(t: &Locale, walk: &Walk, view: &View) -> Vec<String> {
    let more = (view.more_hands > 0).then(|| t.n("room-more-waiting", view.more_hands));
    view.hands.iter().map(|hand| name_of_seat(t, walk, hand.seat)).chain(more).collect()
}

/// Who serves.
pub(super) fn roles(t: &Locale, walk: &Walk, view: &View) -> Vec<(String, String)> {
    let held = view.roles.iter();
    held.map(|held| (words::role(t, held.role), name_of_seat(t, walk, held.who.seat))).collect()
}

/// A sentence about something that happened.
pub(super) fn happened(t: &Locale, walk: &Walk, happening: Happening) -> Option<String> {
    let about = |verb: &str, who: Who| match who {
        Who::Me => t.s(&format!("practice-i-{verb}")),
        Who::Player(_) => t.one(&format!("practice-they-{verb}"), "who", &name(t, walk, who)),
    };
    Some(match happening {
        Happening::Begins => t.s("practice-begins"),
        Happening::Step => t.one("practice-step", "step", walk.step().map_or("", |step| &step.title)),
        Happening::Rules => t.s("practice-rules"),
        Happening::Raises(who) => about("raise", who),
        Happening::Lowers => t.s("practice-i-lower"),
        Happening::Calls(who) => about("called", who),
        Happening::Passes(who) => about("pass", who),
        Happening::Finishes(who) => about("done", who),
        Happening::Thanks(who) => about("thanked", who),
        Happening::Minute(who) => about("minute", who),
        Happening::Up => t.s("practice-i-up"),
        Happening::Shares(Who::Me) => t.s("practice-i-share"),
        Happening::Marks(Who::Me) => t.s("practice-i-mark"),
        // What the others say stands there itself.
        Happening::Shares(Who::Player(_)) | Happening::Marks(Who::Player(_)) | Happening::Welcomes(_) => {
            return None;
        }
        Happening::Listens => t.s("practice-i-listen"),
        Happening::Ends => t.s("practice-ends"),
        Happening::Wiped => t.s("practice-wiped"),
        Happening::Leaves => t.s("practice-i-leave"),
    })
}

/// A line as it is read.
pub(super) struct Line {
    pub(super) name: String,
    pub(super) mine: bool,
    pub(super) text: String,
    pub(super) kind: &'static str,
    /// The text is our words about it, not what was said: it is in the reader's language.
    pub(super) ours: bool,
}

/// A line of the meeting.
pub(super) fn line(t: &Locale, walk: &Walk, told: Told<'_>) -> Line {
    let (text, kind, ours) = match told.kind {
        _ if Walk::is_unsaid(told) => (t.s("practice-unsaid"), "share", true),
        LineKind::Share { text } => (text.to_string(), "share", false),
        LineKind::Service { text } => (text.to_string(), "service", false),
        LineKind::Milestone { milestone } => (words::milestone(t, *milestone), "milestone", true),
        LineKind::Welcome { to } => (t.one("room-welcome-line", "handle", &to.to_string()), "welcome", true),
    };
    Line { name: name(t, walk, told.who), mine: told.who == Who::Me, text, kind, ours }
}
