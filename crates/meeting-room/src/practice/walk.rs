//! A visit: the room as it is after a list of moves.

use std::{collections::VecDeque, sync::Arc};

use jiff::{SignedDuration, Timestamp};
use privacy::{
    Member,
    check::details::{self, Cleared, Leave},
};

use super::{Cast, Move, State, state};
use crate::{
    Act, Effect, Entrance, Event, LineKind, Milestone, Notice, Plan, Refusal, Role, Room, Seat, View,
    script::{Kind, Script, Step},
};

/// When practice meetings start. It is always the same evening there.
const START: Timestamp = Timestamp::constant(946_755_000, 0);
/// The cast is there so long before, and the visitor comes in a little later.
const EARLY: SignedDuration = SignedDuration::from_mins(3);
const ARRIVES: SignedDuration = SignedDuration::from_mins(1);
/// What the visitor's move takes: enough that nobody does too much at once.
const MOMENT: SignedDuration = SignedDuration::from_secs(2);
/// The visitor's seat; those of the cast are counted from 1.
const ME: u64 = 0x7072_6163_7469_6365;
/// The visitor's key, which is nobody's: it gives a handle as a guest's.
const MY_KEY: [u8; 16] = *b"practice visitor";
/// What stands in the room where the visitor's words would.
const UNSAID: &str = "…";

/// Somebody in the practice room.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// The visitor.
    Me,
    /// Somebody of the cast: an index into [`Cast::people`].
    Player(usize),
}

/// What just happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Happening {
    /// The meeting begins.
    Begins,
    /// Another step.
    Step,
    /// The rules of the room are shown.
    Rules,
    /// A hand goes up.
    Raises(Who),
    /// The visitor takes theirs down.
    Lowers,
    /// The chair gives somebody the floor.
    Calls(Who),
    /// They say something.
    Shares(Who),
    /// They pass.
    Passes(Who),
    /// They are done.
    Finishes(Who),
    /// The chair thanks them, and the floor is free.
    Thanks(Who),
    /// The gentle sign comes: one more minute.
    Minute(Who),
    /// The visitor's time is up. The cast come to an end before.
    Up,
    /// A milestone.
    Marks(Who),
    /// The visitor only listens.
    Listens,
    /// A greeter's word to the visitor.
    Welcomes(Who),
    /// The meeting is over.
    Ends,
    /// Its words are gone.
    Wiped,
    /// The visitor has left.
    Leaves,
}

/// A line as the visitor reads it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told<'a> {
    /// Whose.
    pub who: Who,
    /// What. Where the visitor's own words would be there is only a placeholder: [`Walk::is_unsaid`].
    pub kind: &'a LineKind,
    /// It came with the last move.
    pub is_new: bool,
}

/// A visit so far.
#[derive(Clone, Debug)]
pub struct Walk {
    pub(super) room: Room,
    pub(super) script: Arc<Script>,
    pub(super) cast: Arc<Cast>,
    pub(super) clock: Timestamp,
    /// The step whose parts wait, and how far it is.
    pub(super) at: Option<usize>,
    /// Parts of this step to come: indexes into [`Cast::parts`].
    pub(super) queue: VecDeque<usize>,
    /// How many of the cast spoke in this step.
    pub(super) spoken: usize,
    /// The rules of the room were read out.
    pub(super) rules: bool,
    pub(super) happened: Vec<Happening>,
    refused: Option<Refusal>,
    /// The number of the last line before the last move.
    before: u64,
    handle: Box<str>,
    listens: bool,
    left: bool,
    /// The visitor wrote words of crisis with the last move.
    worried: bool,
}

impl Walk {
    /// Everything from the door on. `language` is that of the visitor's handle.
    #[must_use]
    pub fn replay(script: &Arc<Script>, cast: &Arc<Cast>, language: &str, moves: &[Move]) -> Self {
        let mut walk = Self::come_in(script, cast, language);
        for one in moves {
            walk.make(*one);
        }
        walk
    }

    /// The cast is there, and the visitor comes in.
    fn come_in(script: &Arc<Script>, cast: &Arc<Cast>, language: &str) -> Self {
        let plan = Plan { script: script.clone(), start: START, language: language.into(), young: false };
        let clock = START - EARLY;
        let mut walk = Self {
            room: Room::open(plan, clock),
            script: script.clone(),
            cast: cast.clone(),
            clock,
            at: None,
            queue: VecDeque::new(),
            spoken: 0,
            rules: false,
            happened: Vec::new(),
            refused: None,
            before: 0,
            handle: Box::default(),
            listens: false,
            left: false,
            worried: false,
        };
        for index in 0..cast.people.len() {
            walk.seat_player(index);
        }
        walk.pass(EARLY - ARRIVES);
        walk.enter(Seat::new(ME), MY_KEY, None);
        let greeter = walk.services().find(|(_, role)| *role == Role::Greeter).map(|(index, _)| index);
        if let Some(index) = greeter {
            let welcome = walk.happen(Event::Serve(seat_of(index), Act::Welcome(Seat::new(ME))));
            walk.note_if_said(&welcome, Happening::Welcomes(Who::Player(index)));
        }
        walk
    }

    fn seat_player(&mut self, index: usize) {
        let key = u8::try_from(index + 1).unwrap_or(u8::MAX);
        let role = self.services().find(|(player, _)| *player == index).map(|(_, role)| role);
        self.enter(seat_of(index), [key; 16], role);
        if let Some(role) = role {
            self.happen(Event::Serve(seat_of(index), Act::Take(role)));
        }
    }

    /// Who serves: the first chairs; of the others as many as there are.
    fn services(&self) -> impl Iterator<Item = (usize, Role)> + use<> {
        let roles = [Role::Chair, Role::Greeter, Role::Reader, Role::Timekeeper];
        roles.into_iter().take(self.cast.people.len()).enumerate()
    }

    fn enter(&mut self, seat: Seat, key: [u8; 16], role: Option<Role>) {
        let who = Member::from_bytes(key);
        let entrance =
            Entrance { who, seat, entrusted: role.into_iter().collect(), returning: role.is_some() };
        let effects = self.happen(Event::Enter(entrance));
        if seat == Seat::new(ME)
            && let Some(handle) = effects.iter().find_map(own_handle)
        {
            self.handle = handle;
        }
        // They stay until they leave, however much time passes between two moves.
        self.happen(Event::Linked(seat));
    }

    /// One more move.
    pub fn make(&mut self, one: Move) {
        if self.left {
            return;
        }
        self.begin_move();
        match one {
            Move::GoOn => self.go_on(),
            Move::Skip => self.skip(),
            _ => self.act(one),
        }
        self.settle();
    }

    fn begin_move(&mut self) {
        self.happened.clear();
        self.refused = None;
        self.worried = false;
        self.before = self.room.view().last_line;
    }

    fn act(&mut self, one: Move) {
        let me = self.me();
        self.pass(MOMENT);
        let (held, waits) = (self.holds(me), self.waits());
        match one {
            Move::GoOn | Move::Skip => {}
            Move::Raise => {
                self.listens = false;
                if self.wish(Event::Raise(me)) && !held && !waits {
                    self.note(Happening::Raises(Who::Me));
                }
            }
            Move::Lower | Move::Pass | Move::Listen => {
                self.listens = one == Move::Listen;
                self.wish(Event::Pass(me));
                match (held, waits) {
                    (true, _) => self.note(Happening::Passes(Who::Me)),
                    (_, true) => self.note(Happening::Lowers),
                    _ if self.listens => self.note(Happening::Listens),
                    _ => {}
                }
            }
            Move::Say => {
                if let Ok(words) = details::clear(UNSAID, Leave::Nothing) {
                    self.tell(words);
                }
            }
            Move::Finish => {
                if self.wish(Event::Done(me)) && held {
                    self.note(Happening::Finishes(Who::Me));
                }
            }
            Move::Mark(number) => {
                let usual = Milestone::USUAL.get(usize::from(number));
                if let Some((_, milestone)) = usual
                    && self.wish(Event::Milestone(me, *milestone))
                {
                    self.note(Happening::Marks(Who::Me));
                }
            }
            Move::Leave => {
                self.happen(Event::Leave(me));
                self.left = true;
                self.note(Happening::Leaves);
            }
        }
    }

    /// The visitor says these words instead of a placeholder. They are in this walk and nowhere else.
    pub fn say(&mut self, words: Cleared) {
        if !self.left {
            self.begin_move();
            self.pass(MOMENT);
            self.tell(words);
        }
    }

    fn tell(&mut self, words: Cleared) {
        if self.wish(Event::Say(self.me(), words)) {
            self.note(Happening::Shares(Who::Me));
        }
    }

    /// The words the visitor wrote sound like an emergency: help belongs beside the room. `said`: they reached it; if
    /// not, it stands there for the visitor alone, as in a real room.
    pub fn worry(&mut self, said: bool) {
        self.happen(Event::Worry { seat: self.me(), said });
        self.worried = true;
    }

    /// An act of the visitor's own, which the room may refuse.
    fn wish(&mut self, event: Event) -> bool {
        let me = self.me();
        let refused = self.happen(event).into_iter().find_map(|effect| match effect {
            Effect::Refused(seat, refusal) if seat == me => Some(refusal),
            _ => None,
        });
        self.refused = refused;
        refused.is_none()
    }

    pub(super) fn happen(&mut self, event: Event) -> Vec<Effect> {
        self.room.handle(event, self.clock)
    }

    pub(super) fn pass(&mut self, time: SignedDuration) {
        let later = self.clock.checked_add(time.max(SignedDuration::ZERO));
        self.clock = later.unwrap_or(self.clock);
        self.happen(Event::Tick);
    }

    pub(super) fn note(&mut self, happening: Happening) {
        self.happened.push(happening);
    }

    pub(super) fn note_if_said(&mut self, effects: &[Effect], happening: Happening) -> bool {
        let said = effects.iter().any(|effect| matches!(effect, Effect::Said(_)));
        if said {
            self.note(happening);
        }
        said
    }

    pub(super) fn me(&self) -> Seat {
        Seat::new(ME)
    }

    /// What everybody sees. The handles in it are the room's own, which nobody is shown: see [`Self::who`].
    #[must_use]
    pub fn view(&self) -> View {
        self.room.view()
    }

    /// What time it is in the room, in milliseconds since 1970.
    #[must_use]
    pub fn now(&self) -> i64 {
        self.clock.as_millisecond()
    }

    /// The step the meeting is in.
    #[must_use]
    pub fn step(&self) -> Option<&Step> {
        self.script.steps.get(self.room.view().step?)
    }

    /// The script.
    #[must_use]
    pub fn script(&self) -> &Arc<Script> {
        &self.script
    }

    /// The cast.
    #[must_use]
    pub fn cast(&self) -> &Arc<Cast> {
        &self.cast
    }

    /// Who sits there.
    #[must_use]
    pub fn who(&self, seat: Seat) -> Option<Who> {
        let player = |index: &usize| seat_of(*index) == seat;
        let players = 0..self.cast.people.len();
        if seat == self.me() { Some(Who::Me) } else { players.clone().find(player).map(Who::Player) }
    }

    /// What the visitor is called here: a handle such as a guest has in a real room.
    #[must_use]
    pub fn handle(&self) -> &str {
        &self.handle
    }

    /// What was said since the visitor came in, in order.
    pub fn lines(&self) -> impl Iterator<Item = Told<'_>> {
        let lines = self.room.lines_for(self.me(), 0);
        lines.filter_map(|line| {
            Some(Told { who: self.who(line.seat)?, kind: &line.kind, is_new: line.n > self.before })
        })
    }

    /// Stands this where the visitor's own words were, which are kept nowhere?
    #[must_use]
    pub fn is_unsaid(told: Told<'_>) -> bool {
        let text = match told.kind {
            LineKind::Share { text } | LineKind::Service { text } => Some(&**text),
            LineKind::Milestone { .. } | LineKind::Welcome { .. } => None,
        };
        told.who == Who::Me && text == Some(UNSAID)
    }

    /// What the last move brought.
    #[must_use]
    pub fn happened(&self) -> &[Happening] {
        &self.happened
    }

    /// Why the last move was not possible, where it was not.
    #[must_use]
    pub fn refused(&self) -> Option<Refusal> {
        self.refused
    }

    /// The rules of the room are before everybody, instead of the text of the opening.
    #[must_use]
    pub fn shows_rules(&self) -> bool {
        self.rules && self.step().is_some_and(|step| step.kind == Kind::Opening)
    }

    /// Help lines are beside the room, for everybody or for the visitor alone.
    #[must_use]
    pub fn shows_help(&self) -> bool {
        self.worried || self.room.view().help
    }

    /// The visitor has left.
    #[must_use]
    pub fn has_left(&self) -> bool {
        self.left
    }

    /// The visitor said that they only listen.
    #[must_use]
    pub fn only_listens(&self) -> bool {
        self.listens
    }

    /// The words of the meeting are gone, and nothing more will happen.
    #[must_use]
    pub fn is_wiped(&self) -> bool {
        self.room.is_wiped()
    }

    /// Has the visitor the floor?
    #[must_use]
    pub fn is_called(&self) -> bool {
        self.holds(self.me())
    }

    /// Is the visitor's hand up?
    #[must_use]
    pub fn waits(&self) -> bool {
        self.room.view().hands.iter().any(|hand| hand.seat == self.me())
    }

    /// Would a hand be called in this step or a later one?
    #[must_use]
    pub fn can_raise(&self) -> bool {
        let from = self.room.view().step.unwrap_or(0);
        let over = self.room.view().phase == crate::Phase::Over;
        !over && self.script.steps.iter().skip(from).any(|step| step.kind.takes_hands())
    }

    /// Has the visitor marked a milestone already?
    #[must_use]
    pub fn has_marked(&self) -> bool {
        self.lines().any(|told| told.who == Who::Me && matches!(told.kind, LineKind::Milestone { .. }))
    }

    /// What there is to explain about the room just now, most important first.
    #[must_use]
    pub fn states(&self) -> Vec<State> {
        let mut states = if self.left { vec![State::Left] } else { state::of(&self.room, self.me()) };
        if self.worried {
            // Nothing matters more to whoever wrote such words.
            states.retain(|state| *state != State::Help);
            states.insert(0, State::Help);
        }
        states
    }

    pub(super) fn holds(&self, seat: Seat) -> bool {
        self.room.view().floor.is_some_and(|floor| floor.who.seat == seat)
    }
}

/// The seat of somebody of the cast.
pub(super) fn seat_of(index: usize) -> Seat {
    Seat::new(u64::try_from(index).unwrap_or(0) + 1)
}

fn own_handle(effect: &Effect) -> Option<Box<str>> {
    match effect {
        Effect::Tell(_, Notice::Seated { handle, .. }) => Some(handle.to_string().into()),
        _ => None,
    }
}
