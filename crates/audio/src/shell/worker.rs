//! A thread's round: wait, take what came, look at whose time has come, let in who waits.

use std::{
    io,
    sync::Arc,
    time::{Duration, Instant},
};

use mio::{Events, Poll};

use super::{
    mailbox::{Ask, Command, Mailbox},
    sockets::Sockets,
};
use crate::switch::Switch;

/// Of each round, so much time at most goes to who joins: audio must not wait for a crowd at the door.
const FOR_JOINS: Duration = Duration::from_millis(4);
/// How often the thread looks around though nothing happens.
const ROUND: Duration = Duration::from_secs(1);
const EVENTS: usize = 256;

/// One thread's work.
pub(super) struct Worker {
    poll: Poll,
    sockets: Sockets,
    switch: Switch,
    mailbox: Arc<Mailbox>,
    swept: Instant,
}

impl Worker {
    pub(super) fn new(poll: Poll, sockets: Sockets, switch: Switch, mailbox: Arc<Mailbox>) -> Self {
        Self { poll, sockets, switch, mailbox, swept: Instant::now() }
    }

    /// Works until the mailbox is stopped.
    pub(super) fn run(mut self) {
        let mut events = Events::with_capacity(EVENTS);
        while !self.mailbox.is_stopped() {
            let patience = self.patience();
            match self.poll.poll(&mut events, Some(patience)) {
                Ok(()) => (),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(_) => return,
            }
            self.obey();
            self.sockets.note(&events);
            self.sockets.take_all(&mut self.switch);
            let now = Instant::now();
            self.switch.wake(now, &mut self.sockets);
            self.let_in();
            self.sockets.flush();
            if now - self.swept >= ROUND {
                self.swept = now;
                self.sockets.sweep(&self.switch, now);
            }
        }
        self.sockets.flush();
    }

    /// How long to wait for something to happen.
    fn patience(&self) -> Duration {
        if self.sockets.has_more() || self.mailbox.waiting() > 0 {
            return Duration::ZERO;
        }
        let now = Instant::now();
        self.switch.due().map_or(ROUND, |due| due.saturating_duration_since(now)).min(ROUND)
    }

    fn obey(&mut self) {
        for command in self.mailbox.commands() {
            match command {
                Command::Leave(peer) => self.switch.leave(peer, &mut self.sockets),
                Command::Close(hall) => self.switch.close(hall, &mut self.sockets),
            }
        }
    }

    fn let_in(&mut self) {
        let start = Instant::now();
        let mut now = start;
        while now - start < FOR_JOINS {
            let Some(ask) = self.mailbox.next_join() else { return };
            self.let_one_in(ask, now);
            now = Instant::now();
        }
    }

    fn let_one_in(&mut self, ask: Ask, now: Instant) {
        let Ask { hall, stage, peer, offer, line, reply } = ask;
        if reply.is_closed() {
            return;
        }
        let answer = self.switch.join((hall, &stage), peer, (&offer, line), now);
        if reply.send(answer).is_err() {
            self.switch.leave(peer, &mut self.sockets);
        }
    }
}
