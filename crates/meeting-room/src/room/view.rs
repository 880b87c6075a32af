//! What people see of a room.

use std::collections::BTreeSet;

use privacy::Handle;
use serde::Serialize;

use super::{
    Ms, Room,
    floor::SIGN,
    measures::UNDO,
    people::{Person, Standing},
    progress::Stage,
};
use crate::{Role, Seat, effect::as_text, script::Kind};

/// How many hands are named; of the others only how many.
const HANDS_NAMED: usize = 12;
/// From here on, many are here.
const MANY: usize = 8;
/// How many people each list of the console names.
const LISTED: usize = 30;

/// What everybody sees. Times are milliseconds since 1970, by the clock that events are given with.
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
    /// Whose microphone is open.
    pub voice: Option<Named>,
    /// Somebody who serves has muted it.
    pub muted: bool,
    /// Whoever may speak without being called: fellowship.
    pub floor_open: bool,
    /// The speaker, while they may answer questions.
    pub answers: Option<Named>,
    /// The first hands, in order, while there is a step to come in which they are called.
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
    /// Help lines belong beside it: words of crisis were said.
    pub help: bool,
    /// It began in the middle: what was said before is gone.
    pub resumed: bool,
    /// The number of the last line.
    pub last_line: u64,
    /// Those whose words were taken back: whoever missed the moment must not show them any more.
    pub withdrawn: Vec<Seat>,
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

/// What those who serve see besides. Of each list the first thirty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Console {
    /// People who only listen; who came first is first.
    pub listening: Vec<ConsolePerson>,
    /// How many more listen.
    pub more_listening: usize,
    /// People who were removed and can be let in again, the last first.
    pub removed: Vec<ConsolePerson>,
    /// People whom others reported, most often first; some may have left. Never whoever reads it.
    pub reported: Vec<ConsolePerson>,
    /// The step is over by the clock.
    pub late: bool,
    /// New people are listening only.
    pub locked: bool,
    /// Somebody wrote words of crisis a little while ago, said or not; nobody is told who.
    pub help: bool,
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
        let hands = || self.hands.iter().filter(|_| self.floor_to_come());
        let withdrawn = self.removed.iter().filter(|(_, former)| former.person.spoke);
        View {
            phase: match self.stage {
                Stage::Before => Phase::Before,
                Stage::Step { .. } if fellowship => Phase::Fellowship,
                Stage::Step { .. } => Phase::On,
                Stage::Over { .. } => Phase::Over,
            },
            step: self.step_index(),
            until: self.until().map(|until| self.shown(until)),
            floor: self.floor_view(),
            voice: self.speaking().and_then(|seat| self.named(seat)),
            muted: self.speaking().is_some() && self.heard().is_none(),
            floor_open: fellowship && self.panic.is_none(),
            answers: self.answering().and_then(|seat| self.named(seat)),
            hands: hands().take(HANDS_NAMED).filter_map(|seat| self.named(*seat)).collect(),
            more_hands: hands().skip(HANDS_NAMED).count(),
            people: match self.here().take(MANY).count() {
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
            withdrawn: withdrawn.map(|(seat, _)| *seat).collect(),
        }
    }

    /// A time of the room's clock as the machine's, which may have been put back.
    fn shown(&self, time: Ms) -> Ms {
        time.saturating_sub(self.ahead)
    }

    /// What somebody who serves sees besides; nothing for anybody else. Whoever was reported does not read that they
    /// were: a report about those who serve is for the others, and for the site's moderators.
    #[must_use]
    pub fn console_for(&self, reader: Seat) -> Console {
        if !self.serves(reader) {
            return Console::default();
        }
        let mut console = self.console();
        console.reported.retain(|one| one.who.seat != reader);
        console.reported.truncate(LISTED);
        console
    }

    /// People who only listen, who came first is first: for those who can vouch for them where nobody is on duty.
    #[must_use]
    pub fn listeners(&self) -> Vec<Named> {
        self.listening().0.into_iter().map(|one| one.who).collect()
    }

    /// What is on any console: with one report more than each of them shows, for one reader is left out of it. Where
    /// this stays the same, so do all of theirs.
    pub(super) fn console(&self) -> Console {
        let (listening, more_listening) = self.listening();
        Console {
            listening,
            more_listening,
            removed: self.removed(),
            reported: self.reported(),
            late: self.step_index().is_some() && self.until().is_some_and(|until| until < self.clock),
            locked: self.locked || self.alarmed,
            help: self.worry_until.is_some(),
        }
    }

    fn listening(&self) -> (Vec<ConsolePerson>, usize) {
        let mut people: Vec<(Seat, &Person)> = self
            .people
            .iter()
            .map(|(seat, person)| (*seat, person))
            .filter(|(_, person)| person.standing != Standing::Full)
            .collect();
        people.sort_by_key(|(_, person)| person.entered);
        let released = |person: &Person| person.standing == (Standing::New { released: true });
        let listed = people.iter().take(LISTED);
        let listed = listed.map(|(seat, person)| console_person(*seat, person, released(person), 0));
        (listed.collect(), people.len().saturating_sub(LISTED))
    }

    fn removed(&self) -> Vec<ConsolePerson> {
        let can_undo = |since: Ms| self.clock <= since + UNDO;
        let mut removed: Vec<_> = self.removed.iter().filter(|(_, former)| can_undo(former.since)).collect();
        removed.sort_by_key(|(_, former)| std::cmp::Reverse(former.since));
        let listed = removed.into_iter().take(LISTED);
        listed.map(|(seat, former)| console_person(*seat, &former.person, false, 0)).collect()
    }

    fn reported(&self) -> Vec<ConsolePerson> {
        let mut reported: Vec<(Seat, usize)> =
            self.reports.iter().map(|(seat, by)| (*seat, by.len())).collect();
        reported.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        let people = reported.into_iter().filter_map(|(seat, count)| Some((seat, self.known(seat)?, count)));
        people
            .take(LISTED + 1)
            .map(|(seat, person, count)| console_person(seat, person, false, count))
            .collect()
    }

    /// Those who serve, so that the console is theirs to see.
    pub fn servants(&self) -> impl Iterator<Item = Seat> {
        self.holders(&[Role::Chair, Role::CoChair, Role::Doorkeeper, Role::Greeter])
    }

    /// Everybody who holds a role and is here: each has a desk, with what the role can do. A timekeeper and a reader
    /// have one without the console, and read no words meant for [`Self::servants`].
    pub fn desk_holders(&self) -> impl Iterator<Item = Seat> {
        self.holders(&Role::ALL)
    }

    /// Each of them once.
    fn holders(&self, roles: &[Role]) -> impl Iterator<Item = Seat> + use<> {
        let seats: BTreeSet<Seat> = roles.iter().filter_map(|role| self.holder_of(*role)).collect();
        seats.into_iter()
    }

    /// Does this person serve?
    #[must_use]
    pub fn serves(&self, seat: Seat) -> bool {
        self.servants().any(|servant| servant == seat)
    }

    /// Does this person hold any role, and so have a desk?
    #[must_use]
    pub fn has_desk(&self, seat: Seat) -> bool {
        self.desk_holders().any(|holder| holder == seat)
    }

    /// Was whoever has this key removed from this meeting?
    #[must_use]
    pub fn was_removed(&self, who: privacy::Member) -> bool {
        self.removed.values().any(|former| former.person.who == who)
    }

    /// The seat of whoever has this key and is in the room.
    #[must_use]
    pub fn seat_of(&self, who: privacy::Member) -> Option<Seat> {
        self.by_key.get(&who).copied().filter(|seat| self.people.contains_key(seat))
    }

    /// Somebody on a seat.
    #[must_use]
    pub fn named(&self, seat: Seat) -> Option<Named> {
        self.people.get(&seat).map(|person| Named { seat, handle: person.handle.clone() })
    }

    /// Contacts that came to somebody, because both asked.
    pub fn contacts_of(&self, seat: Seat) -> impl Iterator<Item = (Named, &str)> {
        let own = self.received.range((seat, Seat::new(0))..=(seat, Seat::new(u64::MAX)));
        own.filter_map(|((_, from), contact)| {
            let handle = self.known(*from)?.handle.clone();
            Some((Named { seat: *from, handle }, contact.as_str()))
        })
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
        let full = self.people.get(&seat).filter(|person| person.standing == Standing::Full);
        let entrusted = full.map(|person| person.entrusted.as_slice()).unwrap_or_default();
        let open = Role::ALL
            .into_iter()
            .filter(|role| self.can_be_taken(*role) && entrusted.iter().any(|own| own.entitles_to(*role)));
        (held, open.collect())
    }

    /// How wary the room is: what coming in costs depends on it.
    #[must_use]
    pub fn guard_level(&self) -> Guard {
        match (self.panic, self.is_wary()) {
            (Some(_), _) => Guard::Panic,
            (None, true) => Guard::Wary,
            (None, false) => Guard::Calm,
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
        Some(Floor { who: self.named(holder.seat)?, until: self.shown(holder.until), sign })
    }

    fn roles_view(&self) -> Vec<RoleHeld> {
        let held = Role::ALL.into_iter().filter_map(|role| {
            let who = self.named(self.holder_of(role)?)?;
            Some(RoleHeld { role, who })
        });
        held.collect()
    }
}

fn console_person(seat: Seat, person: &Person, released: bool, count: usize) -> ConsolePerson {
    ConsolePerson { who: Named { seat, handle: person.handle.clone() }, released, count }
}
