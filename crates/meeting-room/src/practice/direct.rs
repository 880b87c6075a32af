//! What happens next: the cast and its chair do what their script says, one thing each time the visitor goes on.
//!
//! Everything they do is an event of the room, and what the room refuses does not happen. Whatever it does by itself
//! meanwhile, [`Walk::settle`] finds the cast a place in it.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};

use super::{Happening, Walk, Who, Words, walk::seat_of};
use crate::{
    Act, Event, Floor, Phase, Seat, Sign, View,
    script::{Kind, Step},
};

/// How long a letter of a text takes to read, in milliseconds.
const LETTER: i64 = 55;
/// How long the chair takes, or somebody to find their words.
const BREATH: SignedDuration = SignedDuration::from_secs(4);
/// When the gentle sign comes before the end of a share.
const SIGN: SignedDuration = SignedDuration::from_mins(1);
/// How long after the end the words are gone.
const WIPED: SignedDuration = SignedDuration::from_mins(1);
/// How many of the cast have a hand up at a time.
const HANDS: usize = 2;
/// The share during which the sign is shown: the second of a step.
const SHOWS_THE_SIGN: usize = 2;

impl Walk {
    /// The next thing happens.
    pub(super) fn go_on(&mut self) {
        let view = self.room.view();
        match view.phase {
            Phase::Before => {
                self.pass_to(view.until);
                self.note(Happening::Begins);
            }
            Phase::Over if self.room.is_wiped() => {}
            Phase::Over => {
                self.pass(WIPED);
                self.note(Happening::Wiped);
            }
            Phase::On | Phase::Fellowship => self.in_step(&view),
        }
    }

    /// The rest of this step is left out.
    pub(super) fn skip(&mut self) {
        let view = self.room.view();
        if !matches!(view.phase, Phase::On | Phase::Fellowship) {
            return self.go_on();
        }
        self.queue.clear();
        for index in 0..self.cast.people.len() {
            if self.is_up(seat_of(index)) {
                self.happen(Event::Pass(seat_of(index)));
            }
        }
        if let Some(floor) = &view.floor {
            self.chair(Act::Thank);
            if let Some(who) = self.who(floor.who.seat) {
                self.note(Happening::Thanks(who));
            }
        }
        self.leave_step(&view);
    }

    fn in_step(&mut self, view: &View) {
        let script = self.script.clone();
        let Some(step) = view.step.and_then(|index| script.steps.get(index)) else { return };
        if step.kind == Kind::Opening && !self.rules {
            self.rules = true;
            self.pass(reading(&step.text));
            return self.note(Happening::Rules);
        }
        let went_on = match &view.floor {
            Some(floor) => self.turn(floor, step),
            None => self.free_floor(view, step),
        };
        if !went_on {
            self.leave_step(view);
        }
    }

    /// Somebody has the floor.
    fn turn(&mut self, floor: &Floor, step: &Step) -> bool {
        match self.who(floor.who.seat) {
            Some(Who::Me) => self.my_turn(floor),
            Some(Who::Player(index)) => self.their_turn(index, floor, step),
            None => return false,
        }
        true
    }

    /// The visitor lets time pass. Nothing bad comes of it: a sign, another, and a word of thanks.
    fn my_turn(&mut self, floor: &Floor) {
        match floor.sign {
            None => self.until_the_sign(floor, Who::Me),
            Some(Sign::Minute) => {
                self.pass_to(Some(floor.until));
                self.note(Happening::Up);
            }
            Some(Sign::Up) => {
                self.chair(Act::Thank);
                self.note(Happening::Thanks(Who::Me));
            }
        }
    }

    fn until_the_sign(&mut self, floor: &Floor, who: Who) {
        self.pass_to(Some(floor.until.saturating_sub(milliseconds(SIGN))));
        self.note(Happening::Minute(who));
    }

    fn their_turn(&mut self, index: usize, floor: &Floor, step: &Step) {
        if self.next_is_by(index) {
            return self.say_next(index);
        }
        let sign_is_due = step.kind == Kind::Sharing && self.spoken == SHOWS_THE_SIGN;
        if sign_is_due && floor.sign.is_none() {
            return self.until_the_sign(floor, Who::Player(index));
        }
        self.pass(BREATH);
        self.happen(Event::Done(seat_of(index)));
        self.note(Happening::Finishes(Who::Player(index)));
        self.raise_hands(step);
    }

    /// Nobody has the floor. Says whether there was anything left to happen.
    fn free_floor(&mut self, view: &View, step: &Step) -> bool {
        if !step.kind.takes_hands() {
            // Whoever leads, or in fellowship anybody; what the room refuses is not said.
            while self.happened.is_empty() {
                let Some(index) = self.next_by() else { return false };
                self.say_next(index);
            }
            return true;
        }
        let answers = view.answers.as_ref().map(|named| named.seat);
        match self.next_by() {
            Some(index) if step.speaker => self.invite(index),
            Some(index) if answers == Some(seat_of(index)) => self.say_next(index),
            // The speaker's step is the speaker's.
            None if step.speaker => return false,
            None if view.hands.is_empty() => return false,
            _ => self.call(step),
        }
        true
    }

    fn invite(&mut self, index: usize) {
        self.pass(BREATH);
        self.chair(Act::Invite(seat_of(index)));
        if self.holds(seat_of(index)) {
            self.note(Happening::Calls(Who::Player(index)));
        }
        self.say_next(index);
    }

    /// The first hand is called. Where nobody has one up, whoever has more to say raises theirs now.
    fn call(&mut self, step: &Step) {
        if self.room.view().hands.is_empty() {
            self.raise_next();
        } else {
            self.pass(BREATH);
        }
        self.chair(Act::Call);
        let holder = self.room.view().floor.map(|floor| floor.who.seat);
        match holder.and_then(|seat| self.who(seat)) {
            Some(Who::Me) => self.note(Happening::Calls(Who::Me)),
            Some(Who::Player(index)) => {
                self.note(Happening::Calls(Who::Player(index)));
                self.put_first(index);
                if self.next_is_by(index) {
                    self.say_next(index);
                } else {
                    self.happen(Event::Pass(seat_of(index)));
                    self.note(Happening::Passes(Who::Player(index)));
                }
                self.raise_hands(step);
            }
            // Nobody could be called; then these words are not said.
            None => drop(self.queue.pop_front()),
        }
    }

    /// The next part is said by whose it is, if the room lets them.
    fn say_next(&mut self, index: usize) {
        let Some(part) = self.queue.pop_front() else { return };
        let Some(part) = self.cast.parts.get(part).cloned() else { return };
        let (who, seat) = (Who::Player(index), seat_of(index));
        match part.words {
            Words::Text(text) => {
                let left = self.room.view().floor.map(|floor| floor.until.saturating_sub(self.now()));
                let most = left.map_or(i64::MAX, |left| left / 4 * 3);
                let takes = milliseconds(reading(text.as_str())).min(most);
                self.pass(SignedDuration::from_millis(takes));
                let effects = self.happen(Event::Say(seat, text));
                if self.note_if_said(&effects, Happening::Shares(who)) {
                    self.spoken += 1;
                }
            }
            Words::Milestone(milestone) => {
                self.pass(BREATH);
                let effects = self.happen(Event::Milestone(seat, milestone));
                self.note_if_said(&effects, Happening::Marks(who));
            }
        }
    }

    /// The step ends when the clock says so; sooner where somebody waits to be called, for the room would call them.
    fn leave_step(&mut self, view: &View) {
        let now = self.room.view();
        let waiting = self.step().is_some_and(|step| step.kind.takes_hands()) && !now.hands.is_empty();
        self.pass_to(view.until.filter(|_| !waiting));
        if self.room.view().step == view.step {
            self.chair(Act::Next);
        }
    }

    /// Finds the cast its place in the step the room is in.
    pub(super) fn settle(&mut self) {
        let view = self.room.view();
        if view.step == self.at {
            return;
        }
        self.at = view.step;
        self.spoken = 0;
        self.queue.clear();
        let script = self.script.clone();
        match view.step.and_then(|index| Some((index, script.steps.get(index)?))) {
            Some((index, step)) => {
                self.queue.extend(self.parts_of(index));
                self.note(Happening::Step);
                self.raise_hands(step);
            }
            None if view.phase == Phase::Over => self.note(Happening::Ends),
            None => {}
        }
    }

    /// The parts of a step: all of its kind, or its share of them where several steps are of that kind.
    fn parts_of(&self, step: usize) -> Vec<usize> {
        let Some(kind) = self.script.steps.get(step).map(|step| step.kind) else { return Vec::new() };
        let same = |steps: &[Step]| steps.iter().filter(|step| step.kind == kind).count();
        let (before, all) = (same(&self.script.steps[..step]), same(&self.script.steps));
        let own: Vec<usize> =
            (0..self.cast.parts.len()).filter(|part| self.cast.parts[*part].step == kind).collect();
        let (from, to) = (own.len() * before / all.max(1), own.len() * (before + 1) / all.max(1));
        own.get(from..to).unwrap_or_default().to_vec()
    }

    /// Hands go up: those of people who have not spoken in this step yet, a few at a time. Whoever has more to say
    /// leaves room for others, and waits until there is no hand.
    fn raise_hands(&mut self, step: &Step) {
        if !step.kind.takes_hands() || step.speaker || step.kind == Kind::Questions {
            return;
        }
        let parts = self.parts_of(self.at.unwrap_or(0));
        let mut seen = BTreeSet::new();
        for part in parts {
            let by = self.cast.parts[part].by;
            let first = seen.insert(by);
            let seat = seat_of(by);
            let up = self.room.view().hands.iter().filter(|hand| hand.seat != self.me()).count();
            if up >= HANDS {
                return;
            }
            if first && self.queue.contains(&part) && !self.is_up(seat) && !self.holds(seat) {
                self.happen(Event::Raise(seat));
                self.note(Happening::Raises(Who::Player(by)));
            }
        }
    }

    fn raise_next(&mut self) {
        let Some(by) = self.next_by() else { return };
        self.pass(BREATH);
        self.happen(Event::Raise(seat_of(by)));
        self.note(Happening::Raises(Who::Player(by)));
    }

    fn is_up(&self, seat: Seat) -> bool {
        self.room.view().hands.iter().any(|hand| hand.seat == seat)
    }

    /// Whoever was called says what is theirs first, with all the pieces it was cut into.
    fn put_first(&mut self, index: usize) {
        let Some(at) = self.queue.iter().position(|part| self.cast.parts[*part].by == index) else { return };
        let mut own = Vec::new();
        while let Some(part) = self.queue.get(at).copied()
            && self.cast.parts[part].by == index
        {
            own.extend(self.queue.remove(at));
        }
        own.into_iter().rev().for_each(|part| self.queue.push_front(part));
    }

    fn next_is_by(&self, index: usize) -> bool {
        self.next_by() == Some(index)
    }

    fn next_by(&self) -> Option<usize> {
        self.queue.front().and_then(|part| self.cast.parts.get(*part)).map(|part| part.by)
    }

    fn chair(&mut self, act: Act) {
        self.happen(Event::Serve(seat_of(0), act));
    }

    fn pass_to(&mut self, until: Option<i64>) {
        let until = until.and_then(|until| Timestamp::from_millisecond(until).ok());
        self.pass(until.map_or(SignedDuration::ZERO, |until| until.duration_since(self.clock)));
    }
}

fn reading(text: &str) -> SignedDuration {
    let letters = i64::try_from(text.chars().count()).unwrap_or(0);
    SignedDuration::from_millis(letters.saturating_mul(LETTER))
}

fn milliseconds(time: SignedDuration) -> i64 {
    i64::try_from(time.as_millis()).unwrap_or(i64::MAX)
}
