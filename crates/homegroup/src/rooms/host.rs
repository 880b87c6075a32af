//! Running one meeting: a task that owns the room, lets time pass and sends what follows to people.
//!
//! Everything that happens to a room goes through its inbox, one thing after the other. It decides nothing: that is
//! [`meeting_room::Room`]'s.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use meeting_room::{
    Console, Effect, Entrance, Event, Line, Measure, Notice, Plan, Refusal, Role, Room, Seat, View, Why,
    protocol::{self, Frame, Goodbye, Plain, RoomFrame, Wish, You},
};
use privacy::{
    Member,
    check::{crisis, details},
};
use tokio::{
    sync::{broadcast, mpsc, oneshot},
    time::{Instant, MissedTickBehavior},
};

use super::bus::{Parcel, RoomBus, Topic};
use crate::{clock::Clock, random};

/// How often a room looks at the clock.
const TICK: Duration = Duration::from_millis(250);
/// How often at most everybody is told how the room is.
const TELL_EVERY: Duration = Duration::from_millis(100);
/// What may wait in a room's inbox before whoever knocks has to wait too.
const INBOX: usize = 1024;

/// Something for the room's inbox.
enum Letter {
    Enter(Member, Vec<Role>, oneshot::Sender<Entered>),
    Join(Member, Vec<Role>, u64, oneshot::Sender<Result<Joined, Entered>>),
    Part(Seat),
    Wish(Member, Wish, oneshot::Sender<Answer>),
    Look(Option<Member>, oneshot::Sender<Look>),
}

/// What became of somebody at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entered {
    /// They have a seat.
    Seated,
    /// They were removed from this meeting.
    Removed,
    /// It is over, or full.
    Refused(Refusal),
}

/// Somebody who listens.
pub(crate) struct Joined {
    pub(crate) seat: Seat,
    /// What they have to know first.
    pub(crate) hello: Vec<Parcel>,
    pub(crate) room: broadcast::Receiver<Parcel>,
    pub(crate) own: broadcast::Receiver<Parcel>,
}

/// What became of a wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Done.
    Done,
    /// It went to those who serve alone.
    ToServants,
    /// Not possible now.
    Refused(Refusal),
    /// Something in it could tell who somebody is.
    Held(details::Held),
    /// They have no seat here.
    NotHere,
}

/// How a room is for somebody.
pub(crate) struct Look {
    pub(crate) view: View,
    /// When that was, in milliseconds since 1970.
    pub(crate) at: i64,
    pub(crate) plan: Arc<meeting_room::script::Script>,
    pub(crate) you: Option<You>,
    /// Since they came in.
    pub(crate) lines: Vec<Arc<Line>>,
    /// Contacts that came to them.
    pub(crate) contacts: Vec<(meeting_room::Named, Box<str>)>,
    /// Where they serve.
    pub(crate) console: Option<Console>,
}

/// The way into a running room. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Host {
    inbox: mpsc::Sender<Letter>,
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
}

impl Host {
    /// Opens a room and runs it until its words are gone. `None` when another runs it.
    pub(crate) fn open(setting: Setting) -> Option<Self> {
        let lease = setting.bus.lease(&setting.slug)?;
        let (inbox, letters) = mpsc::channel(INBOX);
        let room = Room::open(setting.plan.clone(), setting.clock.now());
        let task = Task {
            told: room.view(),
            room,
            setting,
            changed: false,
            console_changed: false,
            told_at: Instant::now(),
        };
        tokio::spawn(async move {
            task.run(letters).await;
            drop(lease);
        });
        Some(Self { inbox })
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
    pub(crate) async fn enter(&self, who: Member, entrusted: Vec<Role>) -> Result<Entered, Gone> {
        self.ask(|reply| Letter::Enter(who, entrusted, reply)).await
    }

    /// Takes a seat and listens; lines after number `after` that are theirs to read come first.
    pub(crate) async fn join(
        &self,
        who: Member,
        entrusted: Vec<Role>,
        after: u64,
    ) -> Result<Result<Joined, Entered>, Gone> {
        self.ask(|reply| Letter::Join(who, entrusted, after, reply)).await
    }

    /// Stops listening.
    pub(crate) async fn part(&self, seat: Seat) {
        let _ = self.inbox.send(Letter::Part(seat)).await;
    }

    /// Wants something.
    pub(crate) async fn wish(&self, who: Member, wish: Wish) -> Result<Answer, Gone> {
        self.ask(|reply| Letter::Wish(who, wish, reply)).await
    }

    /// Looks around, as somebody with a seat or as nobody.
    pub(crate) async fn look(&self, who: Option<Member>) -> Result<Look, Gone> {
        self.ask(|reply| Letter::Look(who, reply)).await
    }
}

struct Task {
    room: Room,
    setting: Setting,
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
        while !self.room.is_wiped() {
            let flush = self.told_at + TELL_EVERY;
            tokio::select! {
                letter = letters.recv() => match letter {
                    Some(letter) => self.open_letter(letter),
                    None => return,
                },
                _ = ticks.tick() => { self.happen(Event::Tick); }
                () = tokio::time::sleep_until(flush), if self.changed || self.console_changed => {}
            }
            self.tell_if_due();
        }
        let bye = Frame::Bye { why: Goodbye::Wiped }.to_json();
        self.to_all(Parcel::last(bye));
    }

    fn now(&self) -> Timestamp {
        self.setting.clock.now()
    }

    fn open_letter(&mut self, letter: Letter) {
        // Whoever asked may have gone meanwhile; then nobody hears the answer.
        match letter {
            Letter::Enter(who, entrusted, reply) => {
                let _ = reply.send(self.enter(who, entrusted).err().unwrap_or(Entered::Seated));
            }
            Letter::Join(who, entrusted, after, reply) => {
                let joined = self.join(who, entrusted, after);
                let seat = joined.as_ref().ok().map(|joined| joined.seat);
                if let (Err(_), Some(seat)) = (reply.send(joined), seat) {
                    self.happen(Event::Gone(seat));
                }
            }
            Letter::Part(seat) => {
                self.happen(Event::Gone(seat));
            }
            Letter::Wish(who, wish, reply) => {
                let _ = reply.send(self.wish(who, wish));
            }
            Letter::Look(who, reply) => {
                let _ = reply.send(self.look(who));
            }
        }
    }

    fn enter(&mut self, who: Member, entrusted: Vec<Role>) -> Result<Seat, Entered> {
        let fresh = random::bytes().map(u64::from_le_bytes).map_err(|_| Entered::Refused(Refusal::Full))?;
        let effects = self.happen(Event::Enter(Entrance { who, seat: Seat::new(fresh), entrusted }));
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

    fn join(&mut self, who: Member, entrusted: Vec<Role>, after: u64) -> Result<Joined, Entered> {
        let seat = self.enter(who, entrusted)?;
        let slug = self.setting.slug.clone();
        let (room, own) = (
            self.setting.bus.subscribe(&Topic::Room(slug.clone())),
            self.setting.bus.subscribe(&Topic::Seat(slug, seat)),
        );
        self.happen(Event::Linked(seat));
        let view = self.room.view();
        let mut hello: Vec<Parcel> = self.you(seat).map(|you| parcel(&Frame::You(you))).into_iter().collect();
        hello.push(self.room_parcel(&view));
        hello.extend(self.room.lines_for(seat, after).map(|line| line_parcel(line)));
        if self.room.serves(seat) {
            hello.push(parcel(&Frame::Console(&self.room.console())));
        }
        Ok(Joined { seat, hello, room, own })
    }

    fn wish(&mut self, who: Member, wish: Wish) -> Answer {
        let Some(seat) = self.room.seat_of(who) else { return Answer::NotHere };
        let event = match wish {
            Wish::Plain(plain) => plain.of(seat),
            Wish::Contact { seat: other, text } => Event::Contact(seat, other, text.into()),
            Wish::Say { text, sure } => {
                // Words of crisis count whether or not they may be said.
                if crisis::is_crisis(&text) {
                    self.happen(Event::Worry(seat));
                }
                let leave = if sure { details::Leave::Names } else { details::Leave::Nothing };
                match details::clear(&text, leave) {
                    Ok(words) => Event::Say(seat, words),
                    Err(held) => return Answer::Held(held),
                }
            }
        };
        let here = matches!(event, Event::Seen(_));
        let effects = self.happen(event);
        if !here {
            self.happen(Event::Seen(seat));
        }
        let answers = effects.iter().find_map(|effect| match effect {
            Effect::Refused(refused, why) if *refused == seat => Some(Answer::Refused(*why)),
            Effect::SaidToServants(_) => Some(Answer::ToServants),
            _ => None,
        });
        answers.unwrap_or(Answer::Done)
    }

    fn look(&mut self, who: Option<Member>) -> Look {
        let seat = who.and_then(|who| self.room.seat_of(who));
        if let Some(seat) = seat {
            self.happen(Event::Seen(seat));
        }
        Look {
            view: self.room.view(),
            at: self.now().as_millisecond(),
            plan: self.room.script().clone(),
            you: seat.and_then(|seat| self.you(seat)),
            lines: seat.map(|seat| self.room.lines_for(seat, 0).cloned().collect()).unwrap_or_default(),
            contacts: seat
                .map(|seat| self.room.contacts_of(seat).map(|(who, text)| (who, text.into())).collect())
                .unwrap_or_default(),
            console: seat.filter(|seat| self.room.serves(*seat)).map(|_| self.room.console()),
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
                self.to_all(line_parcel(line));
            }
            Effect::SaidToServants(line) => self.to_servants(&parcel(&Frame::ServantsLine(line))),
            Effect::Withdrawn(seat) => self.to_all(parcel(&Frame::Withdrawn { seat: *seat })),
            Effect::Restored(seat) => self.to_all(parcel(&Frame::Restored { seat: *seat })),
            Effect::Tell(seat, notice) => self.tell_one(*seat, notice),
            Effect::Record(measure, role) => {
                // Nobody listens any more only while the program ends.
                let _ = self.setting.records.send((self.setting.slug.clone(), (*measure, *role)));
            }
            Effect::Closed(seat, why) => {
                let bye = Frame::Bye { why: (*why).into() }.to_json();
                self.to_one(*seat, Parcel::last(bye));
            }
            Effect::Over => self.to_all(parcel(&Frame::Over)),
            Effect::Refused(..) | Effect::Wiped => {}
        }
    }

    fn tell_one(&mut self, seat: Seat, notice: &Notice) {
        if let Some(frame) = protocol::notice_frame(notice) {
            self.to_one(seat, Parcel::new(frame, None));
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
            self.to_servants(&parcel(&Frame::Console(&self.room.console())));
            self.told_at = Instant::now();
        }
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

    fn to_servants(&self, parcel: &Parcel) {
        for seat in self.room.servants() {
            self.to_one(seat, parcel.clone());
        }
    }
}

fn parcel(frame: &Frame<'_>) -> Parcel {
    Parcel::new(frame.to_json(), None)
}

fn line_parcel(line: &Line) -> Parcel {
    Parcel::new(Frame::Line(line).to_json(), Some(line.n))
}

impl Answer {
    /// As a frame.
    pub(crate) fn frame(&self) -> String {
        let frame = match self {
            Self::Done => Frame::Ok { to_servants: false },
            Self::ToServants => Frame::Ok { to_servants: true },
            Self::Refused(why) => Frame::Refused { why: *why },
            Self::NotHere => Frame::Refused { why: Refusal::Nobody },
            Self::Held(held) => held_frame(held),
        };
        frame.to_json()
    }
}

/// As frames and texts name it.
fn kind_name(kind: details::Kind) -> &'static str {
    match kind {
        details::Kind::Email => "email",
        details::Kind::Phone => "phone",
        details::Kind::Link => "link",
        details::Kind::SocialHandle => "social",
        details::Kind::Address => "address",
        details::Kind::Name => "name",
        details::Kind::Workplace => "workplace",
    }
}

/// What looks like it may be nobody's after all; the author decides.
fn can_be_nobodys(kind: details::Kind) -> bool {
    matches!(kind, details::Kind::Name | details::Kind::Address | details::Kind::Workplace)
}

/// What was found, and whether the author can say that it is nobody's.
pub(crate) fn found(held: &details::Held) -> (Vec<&'static str>, bool) {
    match held {
        details::Held::Details(findings) => {
            let can_confirm = findings.iter().all(|finding| can_be_nobodys(finding.kind));
            (findings.iter().map(|finding| kind_name(finding.kind)).collect(), can_confirm)
        }
        details::Held::Empty => (vec!["empty"], false),
        details::Held::TooLong => (vec!["too-long"], false),
    }
}

fn held_frame(held: &details::Held) -> Frame<'static> {
    let (found, can_confirm) = found(held);
    Frame::Held { found, can_confirm }
}

/// A wish that means leaving.
pub(crate) fn leaves(wish: &Wish) -> bool {
    matches!(wish, Wish::Plain(Plain::Leave))
}
