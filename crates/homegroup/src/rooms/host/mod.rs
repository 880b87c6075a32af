//! Running one meeting: a task that owns the room, lets time pass and sends what follows to people.
//!
//! Everything that happens to a room goes through its inbox, one thing after the other. It decides nothing: that is
//! [`meeting_room::Room`]'s. What costs time (looking through a text for what could tell who somebody is) is done
//! before a letter is sent, by whoever sends it; how the room looks from outside is read without asking it.

mod voices;

use std::{
    collections::{BTreeMap, HashMap, VecDeque},
    sync::Arc,
    time::Duration,
};

use arc_swap::ArcSwap;
use audio::{Hall, Peer};
use axum::http::StatusCode;
use jiff::Timestamp;
use meeting_room::{
    Console, Effect, Entrance, Event, Line, Measure, Notice, Plan, Refusal, Role, Room, Seat, View, Why,
    protocol::{self, Frame, Goodbye, Plain, RoomFrame, Wish, You},
    script::Script,
};
use privacy::{
    Member,
    check::{crisis, details},
};
use tokio::{
    sync::{broadcast, mpsc, oneshot},
    time::{Instant, MissedTickBehavior},
};

use super::{
    answer::{Answer, Entered},
    bus::{Parcel, RoomBus, Topic},
    stream::Link,
    voice::{Ear, Piece, Ticket, Voice, Voices},
};
use crate::{clock::Clock, random};

/// How often a room looks at the clock.
const TICK: Duration = Duration::from_millis(250);
/// How often at most everybody is told how the room is.
const TELL_EVERY: Duration = Duration::from_millis(100);
/// What may wait in a room's inbox before whoever knocks has to wait too.
const INBOX: usize = 1024;

/// How many lines one person may have: a telephone, a table, a few windows.
const LINES_EACH: u8 = 6;
/// How many of the last words to those who serve are kept for plain pages.
const SERVANTS_LINES: usize = 20;
/// How many of them a second reach those who serve: a crowd that writes at once must not drown them.
const SERVANTS_LINES_A_SECOND: u32 = 6;

/// Something for the room's inbox.
enum Letter {
    Enter(Newcomer, oneshot::Sender<Entered>),
    Join(Newcomer, u64, oneshot::Sender<Result<Joined, Entered>>),
    Part(Seat),
    Wish(Member, Plain, oneshot::Sender<Answer>),
    Say(Member, Words, oneshot::Sender<Answer>),
    Contact(Member, Seat, String, oneshot::Sender<Answer>),
    Look(Member, oneshot::Sender<Look>),
    Voice(Member, oneshot::Sender<Result<Ticket, StatusCode>>),
    Hears(Seat, Peer, Hall, oneshot::Sender<Option<u32>>),
    Listen(Member, Host, oneshot::Sender<Result<Listening, StatusCode>>),
    Dismiss(Member),
    Close,
}

/// Somebody at the door.
pub(crate) struct Newcomer {
    /// Their key in this room.
    pub(crate) who: Member,
    /// What they were entrusted with here.
    pub(crate) entrusted: Vec<Role>,
    /// They have a phrase: their handle is theirs for good.
    pub(crate) returning: bool,
}

/// A text that was looked through.
struct Words {
    cleared: Result<details::Cleared, details::Held>,
    /// Words of crisis are in it.
    worrying: bool,
}

impl Words {
    fn of(text: &str, sure: bool) -> Self {
        // What is far too long is not even looked at.
        if text.chars().nth(details::LONGEST).is_some() {
            return Self { cleared: Err(details::Held::TooLong), worrying: false };
        }
        let leave = if sure { details::Leave::Names } else { details::Leave::Nothing };
        Self { cleared: details::clear(text, leave), worrying: crisis::is_crisis(text) }
    }
}

/// How a room is for anybody.
pub(crate) struct Shown {
    pub(crate) view: View,
    pub(crate) script: Arc<Script>,
}

/// Somebody who listens.
pub(crate) struct Joined {
    pub(crate) seat: Seat,
    /// What they have to know first.
    pub(crate) hello: Vec<Parcel>,
    pub(crate) room: broadcast::Receiver<Parcel>,
    pub(crate) own: broadcast::Receiver<Parcel>,
}

/// Somebody who listens without a script.
pub(crate) struct Listening {
    pub(crate) pieces: broadcast::Receiver<Piece>,
    pub(crate) room: broadcast::Receiver<Parcel>,
    pub(crate) own: broadcast::Receiver<Parcel>,
    /// Held while they do: who listens is here, whether or not their device asks for anything else.
    _ear: Ear,
    _link: Link,
}

/// How a room is for somebody.
pub(crate) struct Look {
    pub(crate) view: View,
    /// When that was, in milliseconds since 1970.
    pub(crate) at: i64,
    pub(crate) script: Arc<Script>,
    pub(crate) you: Option<You>,
    /// They were removed from this meeting.
    pub(crate) removed: bool,
    /// How many came in anew during the last ten seconds.
    pub(crate) arrivals: usize,
    /// Since they came in.
    pub(crate) lines: Vec<Arc<Line>>,
    /// Contacts that came to them.
    pub(crate) contacts: Vec<(meeting_room::Named, Box<str>)>,
    /// Where they serve.
    pub(crate) console: Option<Console>,
    /// People who only listen.
    pub(crate) newcomers: Vec<meeting_room::Named>,
    /// The last words to those who serve, where they do.
    pub(crate) to_servants: Vec<Arc<Line>>,
}

/// The way into a running room. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Host {
    inbox: mpsc::Sender<Letter>,
    shown: Arc<ArcSwap<Shown>>,
}

/// The room has ended.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gone;

/// A measure somebody took, to be kept as act and role.
pub(crate) type Record = (Measure, Option<Role>);

/// What a room needs to run.
pub(crate) struct Setting {
    pub(crate) slug: Arc<str>,
    pub(crate) plan: Plan,
    pub(crate) clock: Clock,
    pub(crate) bus: Arc<dyn RoomBus>,
    pub(crate) records: mpsc::UnboundedSender<(Arc<str>, Record)>,
    /// Where the room has voices.
    pub(crate) voices: Option<Voices>,
}

impl Host {
    /// Opens a room and runs it until its words are gone. `None` when another runs it.
    pub(crate) fn open(setting: Setting) -> Option<Self> {
        let lease = setting.bus.lease(&setting.slug)?;
        let (inbox, letters) = mpsc::channel(INBOX);
        let now = setting.clock.now();
        let room = Room::open(setting.plan.clone(), now);
        let shown = Shown { view: room.view(), script: room.script().clone() };
        let shown = Arc::new(ArcSwap::from_pointee(shown));
        let task = Task {
            told: room.view(),
            voice: setting.voices.clone().map(Voice::new),
            room,
            setting,
            shown: shown.clone(),
            ready: BTreeMap::new(),
            lines: HashMap::new(),
            consoles: BTreeMap::new(),
            to_servants: VecDeque::new(),
            to_servants_since: (Instant::now(), 0),
            changed: false,
            console_changed: false,
            told_at: Instant::now(),
            closed: false,
        };
        tokio::spawn(async move {
            task.run(letters).await;
            drop(lease);
        });
        Some(Self { inbox, shown })
    }

    /// How it looks from outside.
    pub(crate) fn shown(&self) -> Arc<Shown> {
        self.shown.load_full()
    }

    /// Waits until nobody runs it any more.
    pub(crate) async fn ended(&self) {
        self.inbox.closed().await;
    }

    /// Is anybody still running it?
    pub(crate) fn is_open(&self) -> bool {
        !self.inbox.is_closed()
    }

    async fn ask<T>(&self, letter: impl FnOnce(oneshot::Sender<T>) -> Letter) -> Result<T, Gone> {
        let (reply, answer) = oneshot::channel();
        self.inbox.send(letter(reply)).await.map_err(|_| Gone)?;
        answer.await.map_err(|_| Gone)
    }

    /// Takes a seat, or the old one again.
    pub(crate) async fn enter(&self, newcomer: Newcomer) -> Result<Entered, Gone> {
        self.ask(|reply| Letter::Enter(newcomer, reply)).await
    }

    /// Takes a seat and listens; lines after number `after` that are theirs to read come first.
    pub(crate) async fn join(&self, newcomer: Newcomer, after: u64) -> Result<Result<Joined, Entered>, Gone> {
        self.ask(|reply| Letter::Join(newcomer, after, reply)).await
    }

    /// Stops listening.
    pub(crate) async fn part(&self, seat: Seat) {
        let _ = self.inbox.send(Letter::Part(seat)).await;
    }

    /// Wants something.
    pub(crate) async fn wish(&self, who: Member, wish: Wish) -> Result<Answer, Gone> {
        match wish {
            Wish::Plain(plain) => self.ask(|reply| Letter::Wish(who, plain, reply)).await,
            Wish::Contact { seat, text } => self.ask(|reply| Letter::Contact(who, seat, text, reply)).await,
            Wish::Say { text, sure } => {
                let words = Words::of(&text, sure);
                self.ask(|reply| Letter::Say(who, words, reply)).await
            }
        }
    }

    /// Looks around, as whoever has this key.
    pub(crate) async fn look(&self, who: Member) -> Result<Look, Gone> {
        self.ask(|reply| Letter::Look(who, reply)).await
    }

    /// Asks for a way into the room's voices, for whoever has this key.
    pub(crate) async fn voice(&self, who: Member) -> Result<Result<Ticket, StatusCode>, Gone> {
        self.ask(|reply| Letter::Voice(who, reply)).await
    }

    /// Somebody is connected to the room's voices. Gives the connection's number; `None` when they left meanwhile.
    pub(crate) async fn hears(&self, seat: Seat, peer: Peer, hall: Hall) -> Result<Option<u32>, Gone> {
        self.ask(|reply| Letter::Hears(seat, peer, hall, reply)).await
    }

    /// Listens without a script, as whoever has this key.
    pub(crate) async fn listen(&self, who: Member) -> Result<Result<Listening, StatusCode>, Gone> {
        let host = self.clone();
        self.ask(|reply| Letter::Listen(who, host, reply)).await
    }

    /// Somebody is not trusted with anything here any more.
    pub(crate) async fn dismiss(&self, who: Member) {
        let _ = self.inbox.send(Letter::Dismiss(who)).await;
    }

    /// The room is taken away: everybody's line ends.
    pub(crate) async fn close(&self) {
        let _ = self.inbox.send(Letter::Close).await;
    }
}

struct Task {
    room: Room,
    voice: Option<Voice>,
    setting: Setting,
    shown: Arc<ArcSwap<Shown>>,
    /// Every line as it is sent, by its number: written once, however often somebody comes back.
    ready: BTreeMap<u64, Parcel>,
    /// How many lines each person has.
    lines: HashMap<Seat, u8>,
    /// What those who serve were shown last.
    consoles: BTreeMap<Seat, Console>,
    to_servants: VecDeque<Arc<Line>>,
    /// How many words went to those who serve in this second.
    to_servants_since: (Instant, u32),
    closed: bool,
    /// What everybody was told last.
    told: View,
    told_at: Instant,
    changed: bool,
    console_changed: bool,
}

impl Task {
    async fn run(mut self, mut letters: mpsc::Receiver<Letter>) {
        let mut ticks = tokio::time::interval(TICK);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        while !self.room.is_wiped() && !self.closed {
            let flush = self.told_at + TELL_EVERY;
            tokio::select! {
                letter = letters.recv() => match letter {
                    Some(letter) => self.open_letter(letter),
                    None => return,
                },
                _ = ticks.tick() => {
                    self.happen(Event::Tick);
                    self.miss_voice();
                }
                () = tokio::time::sleep_until(flush), if self.changed || self.console_changed => {}
            }
            self.tell_if_due();
        }
        let bye = Frame::Bye { why: Goodbye::Wiped }.to_json();
        self.to_all(Parcel::last(&bye));
        self.setting.bus.forget(&self.setting.slug);
    }

    fn now(&self) -> Timestamp {
        self.setting.clock.now()
    }

    fn open_letter(&mut self, letter: Letter) {
        // Whoever asked may have gone meanwhile; then nobody hears the answer.
        match letter {
            Letter::Enter(newcomer, reply) => {
                let _ = reply.send(self.enter(newcomer).err().unwrap_or(Entered::Seated));
            }
            Letter::Join(newcomer, after, reply) => {
                let joined = self.join(newcomer, after);
                let seat = joined.as_ref().ok().map(|joined| joined.seat);
                if let (Err(_), Some(seat)) = (reply.send(joined), seat) {
                    self.part(seat);
                }
            }
            Letter::Part(seat) => self.part(seat),
            Letter::Wish(who, plain, reply) => {
                let _ = reply.send(self.wish(who, |seat| plain.of(seat)));
            }
            Letter::Say(who, words, reply) => {
                let _ = reply.send(self.say(who, words));
            }
            Letter::Contact(who, other, text, reply) => {
                let _ = reply.send(self.wish(who, |seat| Event::Contact(seat, other, text.into())));
            }
            Letter::Look(who, reply) => {
                let _ = reply.send(self.look(who));
            }
            Letter::Voice(who, reply) => {
                let _ = reply.send(self.admit(who));
            }
            Letter::Hears(seat, peer, hall, reply) => {
                let _ = reply.send(self.hears(seat, peer, &hall));
            }
            Letter::Listen(who, host, reply) => {
                let _ = reply.send(self.listen(who, host));
            }
            Letter::Dismiss(who) => {
                self.happen(Event::Dismiss(who));
                if let Some((seat, you)) =
                    self.room.seat_of(who).and_then(|seat| Some((seat, self.you(seat)?)))
                {
                    self.to_one(seat, parcel(&Frame::You(you)));
                }
            }
            Letter::Close => self.closed = true,
        }
    }

    fn enter(&mut self, newcomer: Newcomer) -> Result<Seat, Entered> {
        let fresh = random::bytes().map(u64::from_le_bytes).map_err(|_| Entered::Refused(Refusal::Full))?;
        let Newcomer { who, entrusted, returning } = newcomer;
        let entrance = Entrance { who, seat: Seat::new(fresh), entrusted, returning };
        let effects = self.happen(Event::Enter(entrance));
        let mut found = Err(Entered::Refused(Refusal::Full));
        for effect in effects {
            match effect {
                Effect::Tell(seat, Notice::Seated { .. }) => found = Ok(seat),
                Effect::Closed(_, Why::Removed) => found = Err(Entered::Removed),
                Effect::Refused(_, refusal) => found = Err(Entered::Refused(refusal)),
                _ => {}
            }
        }
        found
    }

    fn join(&mut self, newcomer: Newcomer, after: u64) -> Result<Joined, Entered> {
        let seat = self.enter(newcomer)?;
        if !self.link(seat) {
            return Err(Entered::Refused(Refusal::Slow));
        }
        let slug = self.setting.slug.clone();
        let (room, own) = (
            self.setting.bus.subscribe(&Topic::Room(slug.clone())),
            self.setting.bus.subscribe(&Topic::Seat(slug, seat)),
        );
        let view = self.room.view();
        let mut hello: Vec<Parcel> = self.you(seat).map(|you| parcel(&Frame::You(you))).into_iter().collect();
        hello.push(self.room_parcel(&view));
        hello.extend(self.room.lines_for(seat, after).filter_map(|line| self.ready.get(&line.n).cloned()));
        if self.room.serves(seat) {
            hello.push(parcel(&Frame::Console(&self.room.console_for(seat))));
        }
        Ok(Joined { seat, hello, room, own })
    }

    /// One more line of somebody begins, unless they have so many already.
    fn link(&mut self, seat: Seat) -> bool {
        let lines = self.lines.entry(seat).or_default();
        if *lines >= LINES_EACH {
            return false;
        }
        *lines += 1;
        self.happen(Event::Linked(seat));
        true
    }

    /// One line of somebody ends.
    fn part(&mut self, seat: Seat) {
        if let Some(lines) = self.lines.get_mut(&seat) {
            *lines = lines.saturating_sub(1);
            if *lines == 0 {
                self.lines.remove(&seat);
            }
        }
        self.happen(Event::Gone(seat));
    }

    fn wish(&mut self, who: Member, event: impl FnOnce(Seat) -> Event) -> Answer {
        let Some(seat) = self.room.seat_of(who) else { return Answer::NotHere };
        let effects = self.happen(event(seat));
        let answers = effects.iter().find_map(|effect| match effect {
            Effect::Refused(refused, why) if *refused == seat => Some(Answer::Refused(*why)),
            Effect::SaidToServants(_) => Some(Answer::ToServants),
            _ => None,
        });
        answers.unwrap_or(Answer::Done)
    }

    fn say(&mut self, who: Member, words: Words) -> Answer {
        let answer = match words.cleared {
            Ok(cleared) => self.wish(who, |seat| Event::Say(seat, cleared)),
            Err(held) => Answer::Held(held),
        };
        // Words of crisis count whether or not they were said; what was not said stays between their writer and
        // those who serve.
        if let Some(seat) = self.room.seat_of(who).filter(|_| words.worrying) {
            self.happen(Event::Worry { seat, said: answer == Answer::Done });
        }
        answer
    }

    fn look(&mut self, who: Member) -> Look {
        let seat = self.room.seat_of(who);
        if let Some(seat) = seat {
            self.happen(Event::Seen(seat));
        }
        let serves = seat.filter(|seat| self.room.serves(*seat));
        Look {
            view: self.room.view(),
            at: self.now().as_millisecond(),
            script: self.room.script().clone(),
            you: seat.and_then(|seat| self.you(seat)),
            removed: self.room.was_removed(who),
            arrivals: self.room.arrivals(),
            lines: seat.map(|seat| self.room.lines_for(seat, 0).cloned().collect()).unwrap_or_default(),
            contacts: seat
                .map(|seat| self.room.contacts_of(seat).map(|(who, text)| (who, text.into())).collect())
                .unwrap_or_default(),
            console: serves.map(|seat| self.room.console_for(seat)),
            newcomers: self.room.listeners(),
            to_servants: serves.map(|_| self.to_servants.iter().cloned().collect()).unwrap_or_default(),
        }
    }

    /// Lets something happen and sends what follows.
    fn happen(&mut self, event: Event) -> Vec<Effect> {
        let effects = self.room.handle(event, self.setting.clock.now());
        for effect in &effects {
            self.carry_out(effect);
        }
        effects
    }

    fn carry_out(&mut self, effect: &Effect) {
        match effect {
            Effect::Changed => self.changed = true,
            Effect::ConsoleChanged => self.console_changed = true,
            Effect::Said(line) => {
                // How the room is goes first, so that nobody reads words of somebody who has no floor yet.
                self.tell();
                let parcel = line_parcel(line);
                self.ready.insert(line.n, parcel.clone());
                self.to_all(parcel);
            }
            Effect::SaidToServants(line) => self.pass_to_servants(line),
            Effect::Withdrawn(seat) => self.to_all(parcel(&Frame::Withdrawn { seat: *seat })),
            Effect::Restored(seat) => self.to_all(parcel(&Frame::Restored { seat: *seat })),
            Effect::Tell(seat, notice) => self.tell_one(*seat, notice),
            Effect::Record(measure, role) => {
                // Nobody listens any more only while the program ends.
                let _ = self.setting.records.send((self.setting.slug.clone(), (*measure, *role)));
            }
            // Before anything is said of it: from here on nobody else's voice goes out.
            Effect::Heard(seat) => {
                if let Some(voice) = &self.voice {
                    voice.heard(*seat);
                }
            }
            Effect::Closed(seat, why) => {
                if let Some(voice) = &mut self.voice {
                    voice.left(*seat);
                }
                let bye = Frame::Bye { why: (*why).into() }.to_json();
                self.to_one(*seat, Parcel::last(&bye));
            }
            Effect::Over => self.to_all(parcel(&Frame::Over)),
            Effect::Wiped => {
                self.ready.clear();
                self.to_servants.clear();
            }
            Effect::Refused(..) => {}
        }
    }

    fn tell_one(&mut self, seat: Seat, notice: &Notice) {
        if let Some(frame) = protocol::notice_frame(notice) {
            self.to_one(seat, Parcel::new(&frame, None));
            return;
        }
        if let Some(you) = self.you(seat) {
            self.to_one(seat, parcel(&Frame::You(you)));
        }
        if matches!(notice, Notice::Serving(..)) {
            self.console_changed = true;
        }
    }

    fn tell_if_due(&mut self) {
        if self.told_at.elapsed() < TELL_EVERY {
            return;
        }
        self.tell();
        if std::mem::take(&mut self.console_changed) {
            self.tell_those_who_serve();
            self.told_at = Instant::now();
        }
    }

    /// Shows those who serve what they see besides, where it has changed for them: whoever is reported must not learn
    /// it from a frame that says nothing new.
    fn tell_those_who_serve(&mut self) {
        let consoles = self.room.servants().map(|seat| (seat, self.room.console_for(seat)));
        let consoles: BTreeMap<Seat, Console> = consoles.collect();
        for (seat, console) in &consoles {
            if self.consoles.get(seat) != Some(console) {
                self.to_one(*seat, parcel(&Frame::Console(console)));
            }
        }
        self.consoles = consoles;
    }

    /// Says how the room is, where that has changed.
    fn tell(&mut self) {
        if !std::mem::take(&mut self.changed) {
            return;
        }
        let view = self.room.view();
        self.told_at = Instant::now();
        // A line brings its own number; how the room is has not changed by it.
        self.told.last_line = view.last_line;
        let script = self.room.script().clone();
        self.shown.store(Arc::new(Shown { view: view.clone(), script }));
        if view != self.told {
            self.to_all(self.room_parcel(&view));
            self.told = view;
        }
    }

    fn room_parcel(&self, view: &View) -> Parcel {
        parcel(&Frame::Room(RoomFrame::of(view, self.now().as_millisecond())))
    }

    fn you(&self, seat: Seat) -> Option<You> {
        let named = self.room.named(seat)?;
        let (roles, open) = self.room.roles_of(seat);
        let listening = self.room.listens_only(seat)?;
        Some(You { seat, handle: named.handle.to_string(), listening, roles, open })
    }

    fn to_all(&self, parcel: Parcel) {
        self.setting.bus.publish(&Topic::Room(self.setting.slug.clone()), parcel);
    }

    fn to_one(&self, seat: Seat, parcel: Parcel) {
        self.setting.bus.publish(&Topic::Seat(self.setting.slug.clone(), seat), parcel);
    }

    /// Words for those who serve. Those who read plain pages find the last of them there.
    fn pass_to_servants(&mut self, line: &Arc<Line>) {
        self.to_servants.push_back(line.clone());
        if self.to_servants.len() > SERVANTS_LINES {
            self.to_servants.pop_front();
        }
        let (since, count) = &mut self.to_servants_since;
        if since.elapsed() > Duration::from_secs(1) {
            (*since, *count) = (Instant::now(), 0);
        }
        *count += 1;
        if *count <= SERVANTS_LINES_A_SECOND {
            let parcel = parcel(&Frame::ServantsLine(line));
            for seat in self.room.servants().collect::<Vec<_>>() {
                self.to_one(seat, parcel.clone());
            }
        }
    }
}

fn parcel(frame: &Frame<'_>) -> Parcel {
    Parcel::new(&frame.to_json(), None)
}

fn line_parcel(line: &Line) -> Parcel {
    Parcel::new(&Frame::Line(line).to_json(), Some(line.n))
}

/// A wish that means leaving.
pub(crate) fn leaves(wish: &Wish) -> bool {
    matches!(wish, Wish::Plain(Plain::Leave))
}
