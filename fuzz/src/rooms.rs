//! Live rooms: what comes over the wire, what happens in whatever order, and scripts.

use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};

use jiff::{Timestamp, ToSpan};
use meeting_room::{
    Act, Contact, Effect, Entrance, Event, LineKind, Milestone, Phase, Plan, Role, Room, Seat, View,
    protocol::{Frame, LARGEST_FRAME, RoomFrame, Wish},
    script::{Flavour, Kind, Script},
};
use privacy::{
    Member,
    check::details::{self, Cleared, Leave},
};

/// When meetings start: Tuesday 24 November 2026, 18:30 in London.
const START: Timestamp = super::NOW;

/// What the rooms of [`room_events`] run: a bit of everything.
const SCRIPT: &str = include_str!("../seeds/room_script/everything.toml");

static EVERYTHING: LazyLock<Option<Arc<Script>>> =
    LazyLock::new(|| Script::read("everything", SCRIPT, Flavour::Usual).ok().map(Arc::new));

/// Something that can be said.
static WORDS: LazyLock<Option<Cleared>> =
    LazyLock::new(|| details::clear("One day at a time.", Leave::Names).ok());

/// A frame that somebody sends.
pub fn room_frame(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Ok(wish) = Wish::from_json(&text) else { return };
    assert!(text.len() <= LARGEST_FRAME, "what is too long is not read");
    match wish {
        Wish::Plain(plain) => drop(plain.of(Seat::new(1))),
        Wish::Say { text, sure } => {
            let leave = if sure { Leave::Names } else { Leave::Nothing };
            if let Ok(words) = details::clear(&text, leave) {
                assert!(words.as_str().chars().count() <= details::LONGEST);
            }
        }
        Wish::Contact { text, .. } => {
            let contact = Contact::new(&text);
            assert!(contact.as_str().chars().count() <= Contact::LONGEST);
            assert!(!contact.as_str().contains('\n'), "a contact is one line");
        }
    }
}

/// A script's file. One that is read runs from its opening to the end of its words.
pub fn room_script(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let both = [Flavour::Usual, Flavour::Secular].map(|flavour| Script::read("fuzz", &text, flavour));
    let [one, other] = both.each_ref().map(|read| read.as_ref().err());
    assert_eq!(one, other, "both wordings are checked, whichever is asked for");
    let [Ok(usual), Ok(secular)] = both else { return };
    let frame =
        |script: &Script| script.steps.iter().map(|step| (step.kind, step.minutes)).collect::<Vec<_>>();
    assert_eq!(frame(&usual), frame(&secular), "the twin has the same steps");
    for minutes in [0, 1, 20, 60, 240, u16::MAX] {
        let fitted = usual.fit(minutes);
        assert!(fitted.steps.iter().zip(&usual.steps).all(|(a, b)| a.kind == b.kind && a.minutes > 0));
    }
    runs_through(Arc::new(usual));
}

fn runs_through(script: Arc<Script>) {
    let whole = i64::from(script.minutes());
    let mut room = Room::open(plan(script.clone()), START);
    let mut steps = vec![room.view().step];
    for half_minute in 0..=2 * whole + 2 {
        let now = START + (30 * half_minute).seconds();
        let _ = room.handle(Event::Tick, now);
        steps.push(room.view().step);
        steps.dedup();
    }
    let expected: Vec<Option<usize>> = (0..script.steps.len()).map(Some).chain([None]).collect();
    assert_eq!(steps, expected, "every step is shown, in order");
    assert!(room.is_wiped(), "a minute after the end its words are gone");
}

fn plan(script: Arc<Script>) -> Plan {
    Plan { script, start: START, language: "en".into(), young: false }
}

/// Events, four bytes each: what, who and to whom, a choice, and how much time has passed. The first byte says in
/// which half-minute of the meeting the room opens.
pub fn room_events(bytes: &[u8]) {
    let (Some(script), Some(words)) = (&*EVERYTHING, &*WORDS) else { return };
    let (begun, bytes) = bytes.split_first().unwrap_or((&0, bytes));
    let mut now = START + (30 * i64::from(*begun)).seconds() - 10.minutes();
    let mut world = World::new(Room::open(plan(script.clone()), now));
    let mut again = world.room.clone();
    // Longer sequences find nothing that shorter ones do not.
    for deed in bytes.chunks_exact(4).take(500) {
        now = moved(now, deed[3]);
        let event = world.event(deed, words);
        let same = event.clone();
        let effects = world.happen(event, now);
        assert_eq!(effects, again.handle(same, now), "the same events, the same effects");
        assert!(world.room == again, "the same events, the same room");
    }
    for _ in 0..100 {
        now += 1.minute();
        world.happen(Event::Tick, now);
    }
    assert!(world.room.is_wiped(), "every meeting ends, and its words with it");
}

/// Mostly some seconds, sometimes minutes, sometimes the clock is put back.
fn moved(now: Timestamp, by: u8) -> Timestamp {
    let by = i64::from(by);
    now + match by {
        0..200 => (by * 50).milliseconds(),
        200..240 => ((by - 199) * 5).seconds(),
        240..252 => ((by - 239) * 2).minutes(),
        _ => ((252 - by - 1) * 25).minutes(),
    }
}

struct World {
    room: Room,
    keys: [u8; 8],
    /// The seat each has or had; the ninth is nobody's.
    seats: [Seat; 9],
    given: u64,
}

impl World {
    fn new(room: Room) -> Self {
        Self { room, keys: [0, 1, 2, 3, 4, 5, 6, 7], seats: [Seat::new(0); 9], given: 0 }
    }

    fn member(&self, who: usize) -> Member {
        Member::from_bytes([self.keys[who]; 16])
    }

    fn event(&mut self, deed: &[u8], words: &Cleared) -> Event {
        let [what, who, choice, _] = *deed else { return Event::Tick };
        let (who, other) = (usize::from(who % 8), usize::from(who / 8 % 9));
        let (seat, other) = (self.seats[who], self.seats[other]);
        let role = Role::ALL[usize::from(choice) % Role::ALL.len()];
        match what % 20 {
            0 | 1 => self.entrance(who, choice),
            2 => Event::Linked(seat),
            3 => Event::Gone(seat),
            4 => Event::Leave(seat),
            5 | 6 => Event::Raise(seat),
            7 => Event::Done(seat),
            8 => Event::Pass(seat),
            9 | 10 => Event::Say(seat, words.clone()),
            11 => Event::Worry { seat, said: self.given.is_multiple_of(2) },
            12 => Event::Milestone(seat, Milestone::Days(choice)),
            13 => Event::Contact(seat, other, Contact::new("x")),
            14 => Event::Report(seat, other),
            15 => Event::Vouch(seat, other),
            16 => Event::Serve(seat, Act::Take(role)),
            17 => Event::Seen(seat),
            _ => Event::Serve(seat, act(choice, other, role)),
        }
    }

    /// Now and then as somebody new.
    fn entrance(&mut self, who: usize, choice: u8) -> Event {
        if choice > 240 {
            self.keys[who] = self.keys[who].wrapping_add(8);
        }
        self.given += 1;
        let entrusted = Role::ALL.get(who).into_iter().copied().collect();
        Event::Enter(Entrance {
            who: self.member(who),
            seat: Seat::new(self.given),
            entrusted,
            returning: who.is_multiple_of(2),
        })
    }

    fn happen(&mut self, event: Event, now: Timestamp) -> Vec<Effect> {
        let before = self.room.view();
        let back = matches!(event, Event::Serve(_, Act::Back));
        let effects = self.room.handle(event, now);
        for who in 0..8 {
            self.seats[who] = self.room.seat_of(self.member(who)).unwrap_or(self.seats[who]);
        }
        let view = self.room.view();
        assert_eq!(effects.contains(&Effect::Changed), view != before, "whatever changes is said");
        assert!(place(&before) <= place(&view) || back, "the meeting goes forward");
        assert!(before.last_line <= view.last_line, "numbers go up");
        self.assert_legal(&view);
        let script = self.room.script();
        let kind = view.step.and_then(|step| script.steps.get(step)).map(|step| step.kind);
        for effect in &effects {
            let Effect::Said(line) = effect else { continue };
            let share = matches!(line.kind, LineKind::Share { .. });
            let turn = view.floor.iter().map(|floor| &floor.who).chain(&view.answers);
            let has_turn = turn.into_iter().any(|named| named.seat == line.seat);
            assert!(!share || has_turn || view.floor_open, "only whoever may speak is heard");
            assert!(kind != Some(Kind::Silence) || self.room.guard_level() == meeting_room::Guard::Panic);
            assert!(view.phase != Phase::Over && self.room.listens_only(line.seat) == Some(false));
        }
        let frame = Frame::Room(RoomFrame::of(&view, now.as_millisecond())).to_json();
        assert!(frame.starts_with("{\"t\":\"room\""), "it can always be written");
        effects
    }

    fn assert_legal(&self, view: &View) {
        let hands: BTreeSet<Seat> = view.hands.iter().map(|named| named.seat).collect();
        assert_eq!(hands.len(), view.hands.len(), "each hand once");
        if let Some(floor) = &view.floor {
            assert!(!hands.contains(&floor.who.seat) && view.answers.is_none(), "one has the floor");
            assert_eq!(self.room.listens_only(floor.who.seat), Some(false));
        }
        for held in &view.roles {
            assert_eq!(self.room.listens_only(held.who.seat), Some(false), "whoever serves may share");
        }
        for seat in self.seats {
            let mut lines = self.room.lines_for(seat, 0);
            assert!(
                lines.all(|line| !view.withdrawn.contains(&line.seat)),
                "what was taken back is not read"
            );
        }
    }
}

fn place(view: &View) -> usize {
    match (view.phase, view.step) {
        (Phase::Before, _) => 0,
        (_, Some(step)) => step + 1,
        (_, None) => usize::MAX,
    }
}

fn act(choice: u8, other: Seat, role: Role) -> Act {
    match choice / 6 % 18 {
        0 => Act::Next,
        1 => Act::Back,
        2 | 3 => Act::Call,
        4 => Act::Invite(other),
        5 => Act::Thank,
        6 => Act::Extend,
        7 => Act::Hold(other),
        8 => Act::Release(other),
        9 => Act::Remove(other),
        10 => Act::Undo(other),
        11 => Act::Panic,
        12 => Act::Calm,
        13 => Act::Lock,
        14 => Act::Unlock,
        15 => Act::Welcome(other),
        16 => Act::Resign(role),
        _ => Act::Appoint(other, role),
    }
}
