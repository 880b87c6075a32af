//! The words a script file may use for what happens and who reads.

use serde::Serialize;

/// What happens in a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Everyone is made welcome and told what the room is.
    Opening,
    /// Nobody speaks or writes.
    Silence,
    /// A text is read.
    Reading,
    /// A word to people who are here for the first time.
    Welcome,
    /// The topic is named, or the speaker tells their story.
    Topic,
    /// Questions to the speaker or to those who have been here longer.
    Questions,
    /// One after another, whoever raised a hand.
    Sharing,
    /// A day, a month, a year: by those who want to say it.
    Milestones,
    /// Short news of the group.
    Announcements,
    /// That groups carry themselves.
    Seventh,
    /// The end of the meeting proper.
    Closing,
    /// Loose talk after the closing.
    Fellowship,
}

impl Kind {
    /// All of them, in the order in which meetings mostly have them.
    pub const ALL: [Self; 12] = [
        Self::Opening,
        Self::Silence,
        Self::Reading,
        Self::Welcome,
        Self::Topic,
        Self::Questions,
        Self::Sharing,
        Self::Milestones,
        Self::Announcements,
        Self::Seventh,
        Self::Closing,
        Self::Fellowship,
    ];

    /// The word for it in script files, on the wire and in interface keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::Silence => "silence",
            Self::Reading => "reading",
            Self::Welcome => "welcome",
            Self::Topic => "topic",
            Self::Questions => "questions",
            Self::Sharing => "sharing",
            Self::Milestones => "milestones",
            Self::Announcements => "announcements",
            Self::Seventh => "seventh",
            Self::Closing => "closing",
            Self::Fellowship => "fellowship",
        }
    }

    /// The kind of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Hands may be raised and the floor goes from one to the next.
    #[must_use]
    pub const fn takes_hands(self) -> bool {
        matches!(self, Self::Topic | Self::Questions | Self::Sharing | Self::Announcements)
    }

    /// Nobody has the floor, not even the chair.
    #[must_use]
    pub const fn is_silent(self) -> bool {
        matches!(self, Self::Silence)
    }

    /// Anyone may speak without a hand: only once the meeting proper is closed.
    #[must_use]
    pub const fn is_loose(self) -> bool {
        matches!(self, Self::Fellowship)
    }

    /// [`super::Script::fit`] may make it longer or shorter; the rest takes as long as its text does.
    #[must_use]
    pub const fn flexes(self) -> bool {
        matches!(self, Self::Silence | Self::Topic | Self::Questions | Self::Sharing | Self::Reading)
    }

    /// What people come for; a script needs one such step at least.
    #[must_use]
    pub const fn is_heart(self) -> bool {
        matches!(self, Self::Silence | Self::Topic | Self::Questions | Self::Sharing)
    }
}

/// Who reads a step's text aloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Reader {
    /// Whoever leads the meeting.
    Chair,
    /// A member who was asked to read.
    Reader,
    /// All together.
    Everyone,
    /// Nobody: the room shows it.
    Room,
}

impl Reader {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Chair, Self::Reader, Self::Everyone, Self::Room];

    /// The word for it in script files, on the wire and in interface keys.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Chair => "chair",
            Self::Reader => "reader",
            Self::Everyone => "everyone",
            Self::Room => "room",
        }
    }

    /// The reader of that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reader| reader.name() == name)
    }
}

/// Which of a script's two wordings a room reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Flavour {
    /// As most groups of the fellowships would say it; may speak of a power greater than oneself.
    #[default]
    Usual,
    /// The twin for those who do without such words. Same steps, same minutes.
    Secular,
}
