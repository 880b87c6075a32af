//! What follows from an event.

use std::{fmt, sync::Arc};

use privacy::Handle;
use serde::Serialize;

use crate::{Contact, Milestone, Role, Seat};

/// Something to do for whoever owns the room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// What everybody sees has changed; see [`crate::Room::view`].
    Changed,
    /// What those who serve see has changed, or what some of them see; see [`crate::Room::console_for`]. Not every
    /// console is another one then: whoever gets the same again must not be sent it, or they learn when somebody
    /// reported them.
    ConsoleChanged,
    /// Words for everybody.
    Said(Arc<Line>),
    /// Words for those who serve alone.
    SaidToServants(Arc<Line>),
    /// From now on this person's voice goes to everybody, and nobody else's; `None`: nobody's.
    Heard(Option<Seat>),
    /// Somebody's words are taken back.
    Withdrawn(Seat),
    /// They are shown again.
    Restored(Seat),
    /// For one person.
    Tell(Seat, Notice),
    /// An act that is kept, as what was done and in which role, and nothing else.
    Record(Measure, Option<Role>),
    /// What this person wanted is not possible now.
    Refused(Seat, Refusal),
    /// Whatever connects this person ends.
    Closed(Seat, Why),
    /// The meeting is over; its words go in a minute.
    Over,
    /// Its words are gone.
    Wiped,
}

/// What was said. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Counts up within a meeting, from 1 or, where the room began in the middle, from beyond what it may have said
    /// before. 0 for words that go to those who serve alone: these are not kept.
    pub n: u64,
    /// Whose it is.
    pub seat: Seat,
    /// Their handle here.
    #[serde(serialize_with = "as_text")]
    pub handle: Handle,
    /// What sort of words.
    #[serde(flatten)]
    pub kind: LineKind,
}

impl fmt::Debug for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Line({}, ***)", self.n)
    }
}

/// A line's words. `Debug` says only of what sort they are.
#[derive(Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum LineKind {
    /// A share, or fellowship.
    Share {
        /// Plain text with line breaks.
        text: Box<str>,
    },
    /// Somebody who leads, leading through.
    Service {
        /// Plain text with line breaks.
        text: Box<str>,
    },
    /// A milestone.
    Milestone {
        /// How long.
        milestone: Milestone,
    },
    /// A greeter's word to somebody new.
    Welcome {
        /// To whom.
        #[serde(serialize_with = "as_text")]
        to: Handle,
    },
}

impl fmt::Debug for LineKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Share { .. } => "Share(***)",
            Self::Service { .. } => "Service(***)",
            Self::Milestone { .. } => "Milestone(***)",
            Self::Welcome { .. } => "Welcome(***)",
        })
    }
}

pub(crate) fn as_text<S: serde::Serializer>(
    value: &impl fmt::Display,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// For one person alone. `Debug` does not show what others wrote.
#[derive(Clone, PartialEq, Eq)]
pub enum Notice {
    /// They have a seat: what it is, what they are called, and whether they only listen so far.
    Seated {
        /// Their seat.
        seat: Seat,
        /// Their handle.
        handle: Handle,
        /// They listen only, for now.
        listening: bool,
    },
    /// Whether they only listen has changed.
    Listening(bool),
    /// They hold this role now, or do not any more.
    Serving(Role, bool),
    /// Help lines belong beside them now. Is anybody on duty?
    Help {
        /// Somebody who serves is here.
        on_duty: bool,
    },
    /// Both asked: this is the other's contact.
    Contact {
        /// Who.
        from: Seat,
        /// Their handle.
        handle: Handle,
        /// In their own words.
        text: Contact,
    },
}

impl fmt::Debug for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Seated { seat, listening, .. } => write!(f, "Seated({seat}, {listening})"),
            Self::Listening(listening) => write!(f, "Listening({listening})"),
            Self::Serving(role, held) => write!(f, "Serving({}, {held})", role.name()),
            Self::Help { on_duty } => write!(f, "Help({on_duty})"),
            Self::Contact { from, .. } => write!(f, "Contact({from}, ***)"),
        }
    }
}

/// Why something is not possible now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// Somebody else has the floor, or nobody was called yet.
    NotYourTurn,
    /// This step is silent.
    Silence,
    /// They only listen for now.
    ListenOnly,
    /// The room is frozen.
    Frozen,
    /// Not in this step.
    NotNow,
    /// Only whoever serves may.
    NotYours,
    /// Somebody else has that role.
    Taken,
    /// There is nobody on that seat.
    Nobody,
    /// Too much at once; wait a little.
    Slow,
    /// This room has no exchange of contact.
    NoContact,
    /// The meeting is over.
    Over,
    /// The room holds no more people.
    Full,
}

/// Why a person's connections end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// They left.
    Left,
    /// They were removed.
    Removed,
    /// They were not heard of for a long time.
    Away,
}

/// A graded measure, as it is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Listens only.
    Held,
    /// May share again.
    Released,
    /// Removed from the meeting.
    Removed,
    /// A removal taken back.
    Undone,
    /// The room was frozen.
    Panic,
    /// And thawed.
    Calm,
    /// Newcomers listen only.
    Locked,
    /// And not any more.
    Unlocked,
}

impl Measure {
    /// As it is kept.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Held => "held",
            Self::Released => "released",
            Self::Removed => "removed",
            Self::Undone => "undone",
            Self::Panic => "panic",
            Self::Calm => "calm",
            Self::Locked => "locked",
            Self::Unlocked => "unlocked",
        }
    }
}
