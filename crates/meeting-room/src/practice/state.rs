//! What there is to explain about a room: every state its engine can be in, by name.
//!
//! The names are those of the texts in `content/<language>/practice/now.toml`. What a room shows is taken apart here
//! without a rest, so that a state that is new to the engine does not compile until it has a name.

use crate::{Guard, People, Phase, Room, Seat, Sign, View, script::Kind};

/// Makes the states without a step, a list of all of them, and their names.
macro_rules! states {
    ($($(#[doc = $doc:literal])+ $state:ident = $name:literal,)+) => {
        /// Something about a room that can be explained.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum State {
            /// The meeting is in a step of this kind.
            Step(Kind),
            $($(#[doc = $doc])+ $state,)+
        }

        impl State {
            /// All but the steps.
            const OTHERS: &[Self] = &[$(Self::$state,)+];

            /// As the texts name it.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    Self::Step(kind) => step_name(kind),
                    $(Self::$state => $name,)+
                }
            }
        }
    };
}

states! {
    /// The room is open, the meeting has not begun.
    Before = "before",
    /// It is over, its words are still there.
    Over = "over",
    /// Its words are gone.
    Wiped = "wiped",
    /// Nobody has the floor, and no hand is up.
    FloorFree = "floor-free",
    /// Nobody has the floor, and hands wait.
    FloorNext = "floor-next",
    /// Somebody else has it.
    FloorTheirs = "floor-theirs",
    /// The reader has it.
    FloorMine = "floor-mine",
    /// Anyone may speak.
    FloorOpen = "floor-open",
    /// Hands are not called in this step.
    FloorLater = "floor-later",
    /// The speaker may answer.
    Answers = "answers",
    /// The reader is the speaker, and may answer.
    AnswersMine = "answers-mine",
    /// The reader's hand is up.
    HandUp = "hand-up",
    /// Somebody else has a minute left.
    MinuteTheirs = "minute-theirs",
    /// And their time is up.
    UpTheirs = "up-theirs",
    /// The reader has a minute left.
    MinuteMine = "minute-mine",
    /// And their time is up.
    UpMine = "up-mine",
    /// The reader may only listen for now.
    ListenOnly = "listen-only",
    /// Whoever comes in listens first.
    Wary = "wary",
    /// The room is frozen.
    Frozen = "frozen",
    /// Somebody's words were taken back.
    Withdrawn = "withdrawn",
    /// The reader was removed.
    Removed = "removed",
    /// The reader has left.
    Left = "left",
    /// Nobody else is here.
    Alone = "alone",
    /// Nobody leads.
    Unled = "unled",
    /// Nobody is on duty.
    OffDuty = "off-duty",
    /// Help lines are beside the room.
    Help = "help",
    /// Somebody is heard by voice.
    Voice = "voice",
    /// And somebody who serves has muted it.
    Muted = "muted",
    /// The room began anew in the middle.
    Resumed = "resumed",
}

const fn step_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Opening => "step-opening",
        Kind::Silence => "step-silence",
        Kind::Reading => "step-reading",
        Kind::Welcome => "step-welcome",
        Kind::Topic => "step-topic",
        Kind::Questions => "step-questions",
        Kind::Sharing => "step-sharing",
        Kind::Milestones => "step-milestones",
        Kind::Announcements => "step-announcements",
        Kind::Seventh => "step-seventh",
        Kind::Closing => "step-closing",
        Kind::Fellowship => "step-fellowship",
    }
}

impl State {
    /// Every state there is, the steps first.
    pub fn all() -> impl Iterator<Item = Self> {
        Kind::ALL.into_iter().map(Self::Step).chain(Self::OTHERS.iter().copied())
    }
}

/// What there is to explain to whoever sits on a seat, what matters most first.
pub(super) fn of(room: &Room, me: Seat) -> Vec<State> {
    let view = room.view();
    let kind = view.step.and_then(|index| room.script().steps.get(index)).map(|step| step.kind);
    let mut states = Vec::new();
    let mut add = |state: Option<State>| states.extend(state);
    // Nothing of what a room shows may be left out here: a field that is new to it does not compile.
    let View {
        phase,
        step: _,
        until: _,
        floor,
        voice,
        muted,
        floor_open,
        answers,
        hands,
        more_hands,
        people,
        on_duty,
        led,
        roles: _,
        guard,
        help,
        resumed,
        last_line: _,
        withdrawn,
    } = &view;
    add(match guard {
        Guard::Panic => Some(State::Frozen),
        Guard::Wary | Guard::Calm => None,
    });
    let mine = |seat: Seat| seat == me;
    let own_floor = floor.as_ref().map(|floor| (mine(floor.who.seat), floor.sign));
    add(own_floor.and_then(|(own, sign)| sign_state(own, sign)));
    add(match (phase, kind) {
        (Phase::Before, _) => Some(State::Before),
        (Phase::On | Phase::Fellowship, kind) => kind.map(State::Step),
        (Phase::Over, _) if room.is_wiped() => Some(State::Wiped),
        (Phase::Over, _) => Some(State::Over),
    });
    let waiting = !hands.is_empty() || *more_hands > 0;
    add(match (own_floor, phase) {
        (Some((true, _)), _) => Some(State::FloorMine),
        (Some((false, _)), _) => Some(State::FloorTheirs),
        (None, Phase::Before | Phase::Over) => None,
        (None, Phase::Fellowship) => floor_open.then_some(State::FloorOpen),
        (None, Phase::On) => Some(match (kind.is_some_and(Kind::takes_hands), waiting) {
            (false, _) => State::FloorLater,
            (true, false) => State::FloorFree,
            (true, true) => State::FloorNext,
        }),
    });
    add(hands.iter().any(|hand| mine(hand.seat)).then_some(State::HandUp));
    add(answers.as_ref().map(|who| if mine(who.seat) { State::AnswersMine } else { State::Answers }));
    add((room.listens_only(me) == Some(true)).then_some(State::ListenOnly));
    add(match guard {
        Guard::Wary => Some(State::Wary),
        Guard::Calm | Guard::Panic => None,
    });
    add((!withdrawn.is_empty()).then_some(State::Withdrawn));
    add(help.then_some(State::Help));
    add(voice.as_ref().map(|_| if *muted { State::Muted } else { State::Voice }));
    add(resumed.then_some(State::Resumed));
    if *phase != Phase::Over {
        add(match people {
            People::Nobody | People::One => Some(State::Alone),
            People::Few | People::Many => None,
        });
        add((!on_duty).then_some(State::OffDuty));
        add((!led).then_some(State::Unled));
    }
    states
}

fn sign_state(mine: bool, sign: Option<Sign>) -> Option<State> {
    Some(match (sign?, mine) {
        (Sign::Minute, false) => State::MinuteTheirs,
        (Sign::Up, false) => State::UpTheirs,
        (Sign::Minute, true) => State::MinuteMine,
        (Sign::Up, true) => State::UpMine,
    })
}
