//! What is true of a room at every moment, and of every event.

use std::collections::BTreeSet;

use privacy::skeleton;

use super::at;
use crate::{
    Effect, Event, Line, LineKind, Role, Room, Seat,
    role::Power,
    room::{Ms, people::Standing, progress::Stage},
    script::Kind,
};

/// Lets something happen, and checks that what follows is true.
pub(super) fn handle(room: &mut Room, event: Event, now: Ms) -> Vec<Effect> {
    let before = room.clone();
    let step_back = matches!(event, Event::Serve(_, crate::Act::Back));
    let alive = event.sign_of_life();
    let effects = room.handle(event, at(now));

    let has = |wanted: fn(&Effect) -> bool| effects.iter().any(wanted);
    assert_eq!(has(|effect| *effect == Effect::Changed), room.view() != before.view());
    assert_eq!(has(|effect| *effect == Effect::ConsoleChanged), room.seen_console() != before.seen_console());
    let over = |room: &Room| matches!(room.stage, Stage::Over { .. });
    assert_eq!(has(|effect| *effect == Effect::Over), over(room) && !over(&before));
    assert_eq!(has(|effect| *effect == Effect::Wiped), room.is_wiped() && !before.is_wiped());
    let heard = effects.iter().find_map(|effect| match effect {
        Effect::Heard(seat) => Some(*seat),
        _ => None,
    });
    assert_eq!(heard, (room.heard() != before.heard()).then_some(room.heard()), "who is heard is told, once");
    assert!(room.clock >= before.clock, "the room's own clock does not go back");
    // Going back a step takes nothing from those who exchanged already.
    let gained = room.received.keys().any(|pair| !before.received.contains_key(pair));
    assert!(!gained || room.kind().is_some_and(Kind::is_loose), "contact is exchanged after the close alone");
    let (was, is) = (place(&before), place(room));
    assert!(was <= is || (step_back && was == is + 1), "from step {was} to {is}");
    for effect in &effects {
        if let Effect::Said(line) | Effect::SaidToServants(line) = effect {
            // The room as it was when the event was about to be carried out: time had passed, and nothing else.
            let mut ready = before.clone();
            ready.handle(alive.map_or(Event::Tick, Event::Seen), at(now));
            match effect {
                Effect::Said(_) => assert_may_say(&ready, line),
                _ => assert_goes_to_servants(&ready, line),
            }
        }
    }
    effects
}

/// Where it is, as a number that goes up.
fn place(room: &Room) -> usize {
    match room.stage {
        Stage::Before => 0,
        Stage::Step { index, .. } => index + 1,
        Stage::Over { .. } => room.script.steps.len() + 1,
    }
}

fn assert_goes_to_servants(ready: &Room, line: &Line) {
    assert!(ready.panic.is_some() && !matches!(ready.stage, Stage::Over { .. }));
    assert!(ready.is_full(line.seat) && ready.servants().next().is_some());
    assert_eq!(line.n, 0, "they are not kept");
}

/// Was it this person's turn?
fn assert_may_say(ready: &Room, line: &Line) {
    let seat = line.seat;
    let kind = ready.kind();
    let serves = |power: Power| {
        Role::ALL.into_iter().any(|role| role.has(power) && ready.roles.get(&role) == Some(&seat))
    };
    let holder = ready.holder.map(|holder| holder.seat);
    let chair = [Role::Chair, Role::CoChair].into_iter().find_map(|role| ready.holder_of(role));
    let panic = ready.panic.is_some();
    assert!(!matches!(ready.stage, Stage::Over { .. }));
    assert!(ready.is_full(seat), "whoever only listens is not heard");
    let may = match &line.kind {
        LineKind::Share { .. } => {
            let answers = kind == Some(Kind::Questions) && ready.speaker == Some(seat) && holder.is_none();
            !panic && (holder == Some(seat) || answers || kind == Some(Kind::Fellowship))
        }
        LineKind::Service { .. } if panic => serves(Power::Guard),
        LineKind::Service { .. } => {
            chair == Some(seat) && (holder.is_none() || kind == Some(Kind::Fellowship))
        }
        LineKind::Milestone { .. } => kind == Some(Kind::Milestones) && !panic,
        LineKind::Welcome { .. } => serves(Power::Greet) && holder.is_none(),
    };
    assert!(may, "{seat} said something in {kind:?} although it was not theirs to say");
    let loud = matches!(line.kind, LineKind::Share { .. } | LineKind::Welcome { .. });
    assert!(!(loud && kind == Some(Kind::Silence)), "silence is silent");
}

/// Is it this person's turn to be heard?
fn assert_may_be_heard(room: &Room, seat: Seat) {
    let kind = room.kind();
    assert!(room.is_here(seat) && room.is_full(seat), "whoever only listens is not heard");
    assert!(!room.young, "no voices of the young");
    assert!(!matches!(room.stage, Stage::Over { .. }));
    let guards =
        Role::ALL.into_iter().any(|role| role.has(Power::Guard) && room.holder_of(role) == Some(seat));
    let chair = [Role::Chair, Role::CoChair].into_iter().find_map(|role| room.holder_of(role));
    let turn = match room.holder.map(|holder| holder.seat) {
        _ if room.panic.is_some() => guards || chair == Some(seat),
        Some(holder) => holder == seat,
        None if kind == Some(Kind::Silence) => false,
        None => {
            let answers = kind == Some(Kind::Questions) && room.speaker == Some(seat);
            chair == Some(seat) || answers || kind == Some(Kind::Fellowship)
        }
    };
    assert!(turn, "a voice out of turn in {kind:?}");
}

/// Panics when the room is in a state that must not be.
pub(super) fn assert_legal(room: &Room) {
    let people: BTreeSet<Seat> = room.people.keys().copied().collect();
    let former: BTreeSet<Seat> = room.left.keys().chain(room.removed.keys()).copied().collect();
    assert!(people.is_disjoint(&former));

    // The floor.
    let takes_hands = room.kind().is_some_and(Kind::takes_hands);
    if let Some(holder) = room.holder {
        assert!(people.contains(&holder.seat) && room.is_full(holder.seat), "the floor is somebody's here");
        assert!(!room.hands.contains(&holder.seat), "nobody waits for what they have");
        assert!(takes_hands && room.panic.is_none(), "no floor in this step or in a panic");
        assert!(room.answer_until.is_none());
    }
    let hands: BTreeSet<Seat> = room.hands.iter().copied().collect();
    assert_eq!(hands.len(), room.hands.len(), "each hand once");
    assert!(hands.iter().all(|seat| room.is_full(*seat)), "only who may share waits");
    assert!(hands.is_empty() || !room.kind().is_some_and(Kind::is_loose));
    assert!(room.view().hands.is_empty() || room.floor_to_come());

    // The voice (P10).
    if let Some(seat) = room.speaking() {
        assert_may_be_heard(room, seat);
    }

    // Those who serve.
    for seat in room.roles.values() {
        assert!(room.is_full(*seat), "whoever serves is in the room and may share");
    }

    // Keys, seats and handles.
    let former = room.left.values().chain(room.removed.values()).map(|former| &former.person);
    let known: Vec<_> = room.people.values().chain(former).collect();
    assert_eq!(room.by_key.len(), known.len());
    for (who, seat) in &room.by_key {
        assert!(room.known(*seat).is_some());
        assert_eq!(room.seat_of(*who), people.contains(seat).then_some(*seat), "a burned key opens nothing");
    }
    let looks: BTreeSet<String> = known.iter().map(|person| skeleton(&person.handle.to_string())).collect();
    assert_eq!(looks.len(), known.len(), "no two handles look alike");
    assert_eq!(looks, room.looks);
    for person in room.people.values() {
        let may = person.standing == (Standing::New { released: true }) && person.listens_until <= room.swept;
        assert!(!may, "whoever has waited and was released may share");
    }

    // The words.
    let numbers: Vec<u64> = room.lines.iter().map(|line| line.n).collect();
    assert!(numbers.windows(2).all(|pair| pair[0] + 1 == pair[1]), "numbers go up one by one");
    assert!(numbers.last().is_none_or(|last| last + 1 == room.next_line));
    for seat in &people {
        assert!(room.lines_for(*seat, 0).all(|line| !room.is_removed(line.seat)));
    }
    assert!(room.offered.keys().all(|(from, to)| people.contains(from) && people.contains(to)));
    assert!(
        !room.young || (room.offered.is_empty() && room.received.is_empty()),
        "no contact among the young"
    );
    if matches!(room.stage, Stage::Over { .. }) {
        assert!(room.holder.is_none() && room.hands.is_empty());
    }
    if room.is_wiped() {
        assert!(room.speaking.is_none() && room.muted.is_empty());
        assert!(room.lines.is_empty() && room.by_key.is_empty() && room.looks.is_empty());
        assert!(room.offered.is_empty() && room.received.is_empty() && room.reports.is_empty());
    }
}
