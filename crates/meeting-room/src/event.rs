//! What can happen in a room.

use std::fmt;

use privacy::{
    Member,
    check::details::{Cleared, normalise},
};
use serde::Serialize;

use crate::{Role, Seat};

/// Something happened. The first seat is whose act it is.
#[derive(Clone, Debug)]
pub enum Event {
    /// Somebody comes in, or comes back after a lost connection.
    Enter(Entrance),
    /// A sign of life from somebody without a lasting connection. Every other act of theirs is one too.
    Seen(Seat),
    /// A lasting connection begins: they are here until it ends. Each has its [`Event::Gone`] later, whatever
    /// happens meanwhile.
    Linked(Seat),
    /// A lasting connection is lost. They keep their seat, and their role for a moment.
    Gone(Seat),
    /// They leave of their own accord.
    Leave(Seat),
    /// They would like to share.
    Raise(Seat),
    /// "I pass": gives the floor or the place in the queue back.
    Pass(Seat),
    /// "I'm done": gives the floor back.
    Done(Seat),
    /// They say something.
    Say(Seat, Cleared),
    /// Something they wrote held words of crisis. They and those who serve get help beside the room in any case; for
    /// everybody it is there only when the words were said, so that nobody learns of words that were held or refused.
    Worry {
        /// Whose they are.
        seat: Seat,
        /// They became a line for everybody ([`crate::Effect::Said`]); give this event after the words themselves.
        said: bool,
    },
    /// Their microphone opens, where they may speak.
    Speak(Seat),
    /// And closes.
    Hush(Seat),
    /// What carries their voice has ended: whatever their device says, nobody could hear them.
    Unheard(Seat),
    /// A milestone, in its step.
    Milestone(Seat, Milestone),
    /// They would exchange contact with somebody, and this is theirs; an empty one takes it back. Delivered only when
    /// both ask.
    Contact(Seat, Seat, Contact),
    /// They say that somebody hurts the room.
    Report(Seat, Seat),
    /// They let in somebody who only listens so far, where nobody is on duty.
    Vouch(Seat, Seat),
    /// An act of service.
    Serve(Seat, Act),
    /// Whoever has this key is not trusted any more at this place: their roles end, and they can take none.
    Dismiss(Member),
    /// Time has passed. Send one at least every second while anybody is there.
    Tick,
}

impl Event {
    /// Whoever shows by it that they are there.
    pub(crate) fn sign_of_life(&self) -> Option<Seat> {
        match self {
            Self::Enter(_)
            | Self::Gone(_)
            | Self::Unheard(_)
            | Self::Leave(_)
            | Self::Dismiss(_)
            | Self::Tick => None,
            Self::Seen(seat)
            | Self::Linked(seat)
            | Self::Raise(seat)
            | Self::Pass(seat)
            | Self::Done(seat)
            | Self::Say(seat, _)
            | Self::Speak(seat)
            | Self::Hush(seat)
            | Self::Worry { seat, .. }
            | Self::Milestone(seat, _)
            | Self::Contact(seat, ..)
            | Self::Report(seat, _)
            | Self::Vouch(seat, _)
            | Self::Serve(seat, _) => Some(*seat),
        }
    }
}

/// Somebody at the door.
#[derive(Clone, Debug)]
pub struct Entrance {
    /// Their key in this room.
    pub who: Member,
    /// Fresh random bits; used where they have no seat yet.
    pub seat: Seat,
    /// What they were entrusted with at this place. Taken up only when they say so.
    pub entrusted: Vec<Role>,
    /// They have a phrase, so that they can come back under the same handle; no guest ever gets one of these.
    pub returning: bool,
}

/// How to reach somebody, in their own words. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct Contact(Box<str>);

impl Contact {
    /// The most letters it has; more are cut off.
    pub const LONGEST: usize = 200;

    /// One line of what can be seen.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let line = normalise(text).replace('\n', " ");
        let short: String = line.chars().take(Self::LONGEST).collect();
        Self(short.trim().into())
    }

    /// As it is shown.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for Contact {
    fn from(text: String) -> Self {
        Self::new(&text)
    }
}

impl fmt::Debug for Contact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Contact(***)")
    }
}

/// An act of service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// The script's next step.
    Next,
    /// One step back.
    Back,
    /// Give the floor to the first hand.
    Call,
    /// Give the floor to the speaker of a step that has one, hand or no hand.
    Invite(Seat),
    /// Thank whoever has the floor, which frees it.
    Thank,
    /// One more minute for whoever has the floor.
    Extend,
    /// They listen only, until released.
    Hold(Seat),
    /// They may share again.
    Release(Seat),
    /// They leave the room; their words are taken back. Can be undone for five minutes.
    Remove(Seat),
    /// Takes a removal back.
    Undo(Seat),
    /// Freeze: nobody speaks but who serves, whoever comes in listens.
    Panic,
    /// Ends a panic.
    Calm,
    /// Whoever comes in from now on listens only.
    Lock,
    /// Ends a lock.
    Unlock,
    /// Whoever is heard by voice is not, for this turn.
    Mute,
    /// Ends that.
    Unmute,
    /// A word of welcome to somebody new.
    Welcome(Seat),
    /// Take up a role.
    Take(Role),
    /// Lay a role down.
    Resign(Role),
    /// Ask somebody to take a role, or hand one's own over.
    Appoint(Seat, Role),
}
/// How long somebody has been on the way; said in its step only, by those who want to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "unit", content = "count")]
pub enum Milestone {
    /// A day.
    Hours(u8),
    /// Up to three months.
    Days(u8),
    /// Under two years.
    Months(u8),
    /// A year or more.
    Years(u8),
}

impl Milestone {
    /// Those that are offered, besides any number of years.
    pub const USUAL: [(&'static str, Self); 8] = [
        ("hours-24", Self::Hours(24)),
        ("days-30", Self::Days(30)),
        ("days-60", Self::Days(60)),
        ("days-90", Self::Days(90)),
        ("months-6", Self::Months(6)),
        ("months-9", Self::Months(9)),
        ("years-1", Self::Years(1)),
        ("months-18", Self::Months(18)),
    ];

    /// Reads "days-30" or "years-7": hours 24; days 1 to 99; months 1 to 23; years 1 to 90.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        let (unit, count) = name.split_once('-')?;
        let count: u8 = count.parse().ok()?;
        match (unit, count) {
            ("hours", 24) => Some(Self::Hours(count)),
            ("days", 1..=99) => Some(Self::Days(count)),
            ("months", 1..=23) => Some(Self::Months(count)),
            ("years", 1..=90) => Some(Self::Years(count)),
            _ => None,
        }
    }

    /// Unit and number.
    #[must_use]
    pub fn parts(self) -> (&'static str, u8) {
        match self {
            Self::Hours(count) => ("hours", count),
            Self::Days(count) => ("days", count),
            Self::Months(count) => ("months", count),
            Self::Years(count) => ("years", count),
        }
    }
}
