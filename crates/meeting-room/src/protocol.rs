//! What goes over the wire: wishes from people, frames to them. `docs/rooms.md` describes both for other programs.
//!
//! A wish is a flat set of named texts, so that a JSON frame of a socket and a form of a page without scripts are the
//! same thing. A frame is a JSON object whose `t` says what it is; frames for everybody are written once and sent to
//! all.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use serde::Serialize;
use thiserror::Error;

use crate::{
    Act, Console, Event, Floor, Line, Milestone, Named, Notice, Phase, Refusal, Role, RoleHeld, Seat, Sign,
    View, Why,
};

/// The longest frame a person may send, in bytes. The longest share, escaped to the utmost, fits.
pub const LARGEST_FRAME: usize = 32 * 1024;

/// What somebody wants.
#[derive(Clone, PartialEq, Eq)]
pub enum Wish {
    /// To say something. `sure`: what looks like a name in it is nobody's.
    Say {
        /// As it was typed.
        text: String,
        /// They were asked and are sure.
        sure: bool,
    },
    /// What needs no text.
    Plain(Plain),
    /// To give their contact to somebody who asks too.
    Contact {
        /// To whom.
        seat: Seat,
        /// Theirs.
        text: String,
    },
}

/// A wish without words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plain {
    /// A sign of life.
    Here,
    /// A hand goes up.
    Raise,
    /// "I pass."
    Pass,
    /// "I'm done."
    Done,
    /// Their microphone opens.
    Speak,
    /// And closes.
    Hush,
    /// They leave.
    Leave,
    /// A milestone.
    Milestone(Milestone),
    /// Somebody hurts the room.
    Report(Seat),
    /// Somebody may take part.
    Vouch(Seat),
    /// An act of service.
    Serve(Act),
}

/// A frame or form that cannot be meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum BadWish {
    /// Longer than [`LARGEST_FRAME`].
    #[error("a frame has at most {LARGEST_FRAME} bytes")]
    TooLong,
    /// Not a flat JSON object of texts and truth values.
    #[error("a frame is one flat JSON object of texts")]
    NotAnObject,
    /// A field is missing or says nothing known.
    #[error("the field {0:?} is missing or unknown")]
    Field(&'static str),
}

impl Wish {
    /// Reads a frame.
    ///
    /// # Errors
    /// When the frame is too long, no flat object, or says nothing known.
    pub fn from_json(frame: &str) -> Result<Self, BadWish> {
        if frame.len() > LARGEST_FRAME {
            return Err(BadWish::TooLong);
        }
        let fields: BTreeMap<String, Field> =
            serde_json::from_str(frame).map_err(|_| BadWish::NotAnObject)?;
        Self::read(|name| match fields.get(name) {
            Some(Field::Text(text)) => Some(text.as_str()),
            Some(Field::Truth(true)) => Some("true"),
            _ => None,
        })
    }

    /// Reads named texts.
    ///
    /// # Errors
    /// When they say nothing known.
    pub fn read<'a>(field: impl Fn(&str) -> Option<&'a str>) -> Result<Self, BadWish> {
        let seat = || field("seat").and_then(|seat| seat.parse().ok()).ok_or(BadWish::Field("seat"));
        let text = || field("text").ok_or(BadWish::Field("text")).map(str::to_owned);
        let plain = match field("do").ok_or(BadWish::Field("do"))? {
            "say" => return Ok(by_hand(text()?, field("sure") == Some("true"))),
            "contact" => return Ok(Self::Contact { seat: seat()?, text: text()? }),
            "here" => Plain::Here,
            "raise" => Plain::Raise,
            "pass" => Plain::Pass,
            "done" => Plain::Done,
            "speak" => Plain::Speak,
            "hush" => Plain::Hush,
            "leave" => Plain::Leave,
            "report" => Plain::Report(seat()?),
            "vouch" => Plain::Vouch(seat()?),
            "milestone" => {
                let what = field("what").and_then(Milestone::named);
                Plain::Milestone(what.ok_or(BadWish::Field("what"))?)
            }
            act => Plain::Serve(read_act(act, seat, || {
                field("role").and_then(Role::named).ok_or(BadWish::Field("role"))
            })?),
        };
        Ok(Self::Plain(plain))
    }
}

/// Text meetings have always raised a hand with "!" and given the floor back with "done".
fn by_hand(text: String, sure: bool) -> Wish {
    match text.trim().trim_end_matches(['.', '!']).to_lowercase().as_str() {
        "" if text.trim() == "!" => Wish::Plain(Plain::Raise),
        word if DONE.contains(&word) => Wish::Plain(Plain::Done),
        word if PASS.contains(&word) => Wish::Plain(Plain::Pass),
        _ => Wish::Say { text, sure },
    }
}

/// What gives the floor back, in each language of the interface.
const DONE: [&str; 9] =
    ["done", "listo", "lista", "he terminado", "terminé", "j’ai terminé", "j'ai terminé", "fertig", "تمام"];
/// And what passes.
const PASS: [&str; 7] = ["pass", "i pass", "paso", "je passe", "ich passe", "weiter", "رد"];

fn read_act(
    name: &str,
    seat: impl Fn() -> Result<Seat, BadWish>,
    role: impl Fn() -> Result<Role, BadWish>,
) -> Result<Act, BadWish> {
    Ok(match name {
        "next" => Act::Next,
        "back" => Act::Back,
        "call" => Act::Call,
        "invite" => Act::Invite(seat()?),
        "thank" => Act::Thank,
        "extend" => Act::Extend,
        "hold" => Act::Hold(seat()?),
        "release" => Act::Release(seat()?),
        "remove" => Act::Remove(seat()?),
        "undo" => Act::Undo(seat()?),
        "panic" => Act::Panic,
        "calm" => Act::Calm,
        "lock" => Act::Lock,
        "unlock" => Act::Unlock,
        "mute" => Act::Mute,
        "unmute" => Act::Unmute,
        "welcome" => Act::Welcome(seat()?),
        "take" => Act::Take(role()?),
        "resign" => Act::Resign(role()?),
        "appoint" => Act::Appoint(seat()?, role()?),
        _ => return Err(BadWish::Field("do")),
    })
}

impl Plain {
    /// The event it is when the person on `seat` wants it.
    #[must_use]
    pub fn of(self, seat: Seat) -> Event {
        match self {
            Self::Here => Event::Seen(seat),
            Self::Raise => Event::Raise(seat),
            Self::Pass => Event::Pass(seat),
            Self::Done => Event::Done(seat),
            Self::Speak => Event::Speak(seat),
            Self::Hush => Event::Hush(seat),
            Self::Leave => Event::Leave(seat),
            Self::Milestone(milestone) => Event::Milestone(seat, milestone),
            Self::Report(about) => Event::Report(seat, about),
            Self::Vouch(other) => Event::Vouch(seat, other),
            Self::Serve(act) => Event::Serve(seat, act),
        }
    }
}

#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Field {
    Text(String),
    Truth(bool),
}

/// Something the server says. Written with [`Frame::to_json`].
#[derive(Serialize)]
#[serde(tag = "t", rename_all = "kebab-case")]
pub enum Frame<'a> {
    /// How the room is.
    Room(RoomFrame<'a>),
    /// Words for everybody.
    Line(&'a Line),
    /// Words for those who serve alone.
    ServantsLine(&'a Line),
    /// Somebody's words are taken back.
    Withdrawn {
        /// Whose.
        seat: Seat,
    },
    /// They are shown again.
    Restored {
        /// Whose.
        seat: Seat,
    },
    /// Who the reader is here.
    You(You),
    /// What those who serve see besides.
    Console(&'a Console),
    /// Help lines belong beside the reader now.
    Help {
        /// Somebody who serves is here.
        on_duty: bool,
    },
    /// Both asked for contact.
    Contact {
        /// From whom.
        seat: Seat,
        /// Their handle.
        handle: String,
        /// In their own words.
        text: &'a str,
    },
    /// The voices of the room go to another connection of the same person now: the one with this number has ended, and
    /// is not to be asked for anew.
    VoiceElsewhere {
        /// Its number, as the answer to its offer said.
        connection: u32,
    },
    /// What was wanted is done. Every wish has one answer: this, or one of the next three.
    Ok {
        /// The words went to those who serve alone.
        to_servants: bool,
    },
    /// What was wanted is not possible now.
    Refused {
        /// Why.
        why: Refusal,
    },
    /// What was typed was not sent: something in it could tell who somebody is.
    Held {
        /// What was found, in the order of the text.
        found: Vec<&'static str>,
        /// Sending it again with `sure` goes through: only names, places of work or addresses were found.
        can_confirm: bool,
    },
    /// What was sent cannot be read.
    Bad {
        /// What is wrong with it.
        why: String,
    },
    /// The meeting is over.
    Over,
    /// The connection ends.
    Bye {
        /// Why.
        why: Goodbye,
    },
}

/// Why a connection ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Goodbye {
    /// They left.
    Left,
    /// They were removed from this meeting.
    Removed,
    /// Not heard of for a long time.
    Away,
    /// Far too much at once, or a frame nobody may send.
    Flood,
    /// The reader fell behind; come back and what is missing is sent again.
    Behind,
    /// The words of this meeting are gone.
    Wiped,
}

impl From<Why> for Goodbye {
    fn from(why: Why) -> Self {
        match why {
            Why::Left => Self::Left,
            Why::Removed => Self::Removed,
            Why::Away => Self::Away,
        }
    }
}

/// Who the reader is in this room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct You {
    /// Their seat.
    pub seat: Seat,
    /// Their handle.
    pub handle: String,
    /// They listen only, for now.
    pub listening: bool,
    /// Roles they hold.
    pub roles: Vec<Role>,
    /// Roles they could take up.
    pub open: Vec<Role>,
}

/// How the room is; times are in milliseconds from the moment it was written.
#[derive(Serialize)]
pub struct RoomFrame<'a> {
    phase: Phase,
    step: Option<usize>,
    left: Option<i64>,
    floor: Option<FloorFrame<'a>>,
    voice: Option<VoiceFrame<'a>>,
    floor_open: bool,
    answers: Option<&'a Named>,
    hands: &'a [Named],
    more_hands: usize,
    people: crate::People,
    on_duty: bool,
    led: bool,
    roles: &'a [RoleHeld],
    guard: crate::Guard,
    help: bool,
    resumed: bool,
    last_line: u64,
    withdrawn: &'a [Seat],
}

#[derive(Serialize)]
struct FloorFrame<'a> {
    #[serde(flatten)]
    who: &'a Named,
    left: i64,
    sign: Option<Sign>,
}

#[derive(Serialize)]
struct VoiceFrame<'a> {
    #[serde(flatten)]
    who: &'a Named,
    muted: bool,
}

impl<'a> RoomFrame<'a> {
    /// A view as it is at `now`, in milliseconds since 1970.
    #[must_use]
    pub fn of(view: &'a View, now: i64) -> Self {
        let left = |until: i64| until.saturating_sub(now).max(0);
        let floor =
            |floor: &'a Floor| FloorFrame { who: &floor.who, left: left(floor.until), sign: floor.sign };
        Self {
            phase: view.phase,
            step: view.step,
            left: view.until.map(left),
            floor: view.floor.as_ref().map(floor),
            voice: view.voice.as_ref().map(|who| VoiceFrame { who, muted: view.muted }),
            floor_open: view.floor_open,
            answers: view.answers.as_ref(),
            hands: &view.hands,
            more_hands: view.more_hands,
            people: view.people,
            on_duty: view.on_duty,
            led: view.led,
            roles: &view.roles,
            guard: view.guard,
            help: view.help,
            resumed: view.resumed,
            last_line: view.last_line,
            withdrawn: &view.withdrawn,
        }
    }
}

impl Frame<'_> {
    /// As it is sent.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Only a map whose keys are no texts could fail, and there is none.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The frame for a notice, where it is one by itself; others need [`You`] from the room.
#[must_use]
pub fn notice_frame(notice: &Notice) -> Option<String> {
    let frame = match notice {
        Notice::Help { on_duty } => Frame::Help { on_duty: *on_duty },
        Notice::Contact { from, handle, text } => {
            Frame::Contact { seat: *from, handle: handle.to_string(), text: text.as_str() }
        }
        Notice::Seated { .. } | Notice::Listening(_) | Notice::Serving(..) => return None,
    };
    Some(frame.to_json())
}
