//! What people see of a room.

use privacy::Handle;
use serde::Serialize;

use super::{Ms, MINUTE, Room, floor::SIGN, people::Standing, progress::Stage};
use crate::{Role, Seat, effect::as_text, script::Kind};

/// How long a removal can be undone.
pub(super) const UNDO: Ms = 5 * MINUTE;
/// How many hands are named; of the others only how many.
const HANDS_NAMED: usize = 12;
/// From here on, many are here.
const MANY: usize = 8;

/// What everybody sees. Times are milliseconds since 1970 on the room's clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// Before, during, after.
    pub phase: Phase,
    /// Which step of the script; `None` before and after.
    pub step: Option<usize>,
    /// When the step is to end, or the meeting to begin.
    pub until: Option<Ms>,
    /// Who has the floor.
    pub floor: Option<Floor>,
    /// Whoever may speak without being called: fellowship.
    pub floor_open: bool,
    /// The first hands, in order.
    pub hands: Vec<Named>,
    /// How many more wait.
    pub more_hands: usize,
    /// How many are here, as a word.
    pub people: People,
    /// Somebody who can act is here.
    pub on_duty: bool,
    /// Somebody leads; otherwise the room runs itself.
    pub led: bool,
    /// Who serves.
    pub roles: Vec<RoleHeld>,
    /// How wary the room is.
    pub guard: Guard,
    /// Help lines belong beside it.
    pub help: bool,
    /// It began in the middle: what was said before is gone.
    pub resumed: bool,
    /// The number of the last line.
    pub last_line: u64,
}

/// Before, during, after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// The room is open, the meeting has not begun.
    Before,
    /// The meeting.
    On,
    /// After the close: fellowship time.
    Fellowship,
    /// It is over.
    Over,
}

/// How many people are here. Never a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum People {
    /// Nobody.
    Nobody,
    /// One: whoever reads this is alone.
    One,
    /// A few.
    Few,
    /// Many.
    Many,
}

/// How wary a room is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Guard {
    /// As usual.
    Calm,
    /// Whoever comes in listens first.
    Wary,
    /// Frozen.
    Panic,
}

/// Somebody, as others see them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Named {
    /// To point at them.
    pub seat: Seat,
    /// What they are called here.
    #[serde(serialize_with = "as_text")]
    pub handle: Handle,
}

/// Who has the floor, and for how long.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Floor {
    /// Who.
    pub who: Named,
    /// When their time is up.
    pub until: Ms,
    /// The gentle sign.
    pub sign: Option<Sign>,
}

/// What the server's clock says to whoever has the floor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sign {
    /// One minute is left.
    Minute,
    /// The time is up.
    Up,
}

/// A role and who holds it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RoleHeld {
    /// Which.
    pub role: Role,
    /// Who.
    #[serde(flatten)]
    pub who: Named,
}

/// What those who serve see besides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Console {
    /// People who only listen, oldest first.
    pub listening: Vec<ConsolePerson>,
    /// People who were removed and can be let in again.
    pub removed: Vec<ConsolePerson>,
    /// People whom others reported.
    pub reported: Vec<ConsolePerson>,
    /// The step is over by the clock.
    pub late: bool,
    /// New people are listening only.
    pub locked: bool,
}

/// Somebody on the console.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConsolePerson {
    /// Who.
    #[serde(flatten)]
    pub who: Named,
    /// Somebody released them already; their ten minutes are not over.
    pub released: bool,
    /// How many people said so, where that matters.
    pub count: usize,
}

impl Room {
    /// What everybody sees.
    #[must_use]
    pub fn view(&self) -> View {
        let fellowship = self.kind() == Some(Kind::Fellowship);
        View {
            phase: match self.stage {
                Stage::Before => Phase::Before,
                Stage::Step { .. } if fellowship => Phase::Fellowship,
                Stage::Step { .. } => Phase::On,
                Stage::Over { .. } => Phase::Over,
            },
            step: self.step_index(),
            until: self.until(),
            floor: self.floor_view(),
            floor_open: fellowship && !self.panic,
            hands: self.hands.iter().filter_map(|seat| self.named(*seat)).take(HANDS_NAMED).collect(),
            more_hands: self.hands.len().saturating_sub(HANDS_NAMED),
            people: match self.here() {
                0 => People::Nobody,
                1 => People::One,
                few if few < MANY => People::Few,
                _ => People::Many,
            },
            on_duty: self.on_duty(),
            led: self.leader().is_some(),
            roles: self.roles_view(),
            guard: self.guard_level(),
            help: self.help_until.is_some(),
            resumed: self.resumed,
            last_line: self.next_line - 1,
        }
    }

    /// What those who serve see besides.
    #[must_use]
    pub fn console(&self) -> Console {
        let person = |seat: Seat, released: bool, count: usize| {
            self.named(seat).map(|who| ConsolePerson { who, released, count })
        };
        let listening = self.people.iter().filter(|(_, person)| person.standing != Standing::Full);
        let removed = self.burned.iter().filter(|(_, burned)| self.clock <= burned.at + UNDO);
        Console {
            listening: listening
                .filter_map(|(seat, one)| {
                    person(*seat, one.standing == (Standing::New { released: true }), 0)
                })
                .collect(),
            removed: removed
                .map(|(seat, burned)| ConsolePerson {
                    who: Named { seat: *seat, handle: burned.person.handle.clone() },
                    released: false,
                    count: 0,
                })
                .collect(),
            reported: self.reports.iter().filter_map(|(seat, by)| person(*seat, false, by.len())).collect(),
            late: self.step_index().is_some() && self.until().is_some_and(|until| until < self.clock),
            locked: self.locked,
        }
    }

    /// Those who serve, so that the console is theirs to see.
    pub fn servants(&self) -> impl Iterator<Item = Seat> {
        let roles = [Role::Chair, Role::CoChair, Role::Doorkeeper, Role::Greeter];
        let seats: std::collections::BTreeSet<Seat> =
            roles.into_iter().filter_map(|role| self.holder_of(role)).collect();
        seats.into_iter()
    }

    /// Does this person serve?
    #[must_use]
    pub fn serves(&self, seat: Seat) -> bool {
        self.servants().any(|servant| servant == seat)
    }

    /// The seat of whoever has this key.
    #[must_use]
    pub fn seat_of(&self, who: privacy::Member) -> Option<Seat> {
        self.by_key.get(&who).copied()
    }

    /// Somebody on a seat.
    #[must_use]
    pub fn named(&self, seat: Seat) -> Option<Named> {
        self.people.get(&seat).map(|person| Named { seat, handle: person.handle.clone() })
    }

    /// Contacts that came to somebody, because both asked.
    pub fn contacts_of(&self, seat: Seat) -> impl Iterator<Item = (Named, &str)> {
        let own = self.received.range((seat, Seat::new(0))..=(seat, Seat::new(u64::MAX)));
        own.filter_map(|((_, from), text)| Some((self.named(*from)?, &**text)))
    }

    /// May they share when called? `None` where nobody sits.
    #[must_use]
    pub fn listens_only(&self, seat: Seat) -> Option<bool> {
        self.people.get(&seat).map(|person| person.standing != Standing::Full)
    }

    /// The roles somebody holds, and those they could take up now.
    #[must_use]
    pub fn roles_of(&self, seat: Seat) -> (Vec<Role>, Vec<Role>) {
        let held = Role::ALL.into_iter().filter(|role| self.holder_of(*role) == Some(seat)).collect();
        let entrusted = self.people.get(&seat).map(|person| person.entrusted.as_slice()).unwrap_or_default();
        let open = Role::ALL.into_iter().filter(|role| {
            self.holder_of(*role).is_none() && entrusted.iter().any(|own| own.entitles_to(*role))
        });
        (held, open.collect())
    }

    /// How wary the room is: what coming in costs depends on it.
    #[must_use]
    pub fn guard_level(&self) -> Guard {
        match (self.panic, self.wary || self.locked) {
            (true, _) => Guard::Panic,
            (false, true) => Guard::Wary,
            (false, false) => Guard::Calm,
        }
    }

    fn floor_view(&self) -> Option<Floor> {
        let holder = self.holder?;
        let left = holder.until - self.clock;
        let sign = match left {
            ..=0 => Some(Sign::Up),
            1..=SIGN => Some(Sign::Minute),
            _ => None,
        };
        Some(Floor { who: self.named(holder.seat)?, until: holder.until, sign })
    }

    fn roles_view(&self) -> Vec<RoleHeld> {
        let held = Role::ALL.into_iter().filter_map(|role| {
            let who = self.named(self.holder_of(role)?)?;
            Some(RoleHeld { role, who })
        });
        held.collect()
    }
}
