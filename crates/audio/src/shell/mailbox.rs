//! What is asked of a thread from outside: joins wait in a bounded queue, everything else is done at once.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use mio::Waker;
use tokio::sync::oneshot;

use crate::{
    JoinError, Line, Peer,
    floor::lock,
    switch::{Offer, Stage},
};

/// How many may wait to join. At two thousand a second, and more, nobody waits long.
const WAITING: usize = 4_000;

/// Somebody who wants to join.
pub(crate) struct Ask {
    pub(crate) hall: u64,
    pub(crate) stage: Arc<Stage>,
    pub(crate) peer: Peer,
    pub(crate) offer: Offer,
    pub(crate) line: Line,
    pub(crate) reply: oneshot::Sender<Result<String, JoinError>>,
}

/// What else can be asked.
pub(crate) enum Command {
    /// Somebody leaves.
    Leave(Peer),
    /// A hall closes.
    Close(u64),
}

/// The mailbox of one thread.
pub(crate) struct Mailbox {
    letters: Mutex<Letters>,
    waker: Waker,
}

#[derive(Default)]
struct Letters {
    commands: Vec<Command>,
    joins: VecDeque<Ask>,
    stopped: bool,
}

impl Mailbox {
    pub(super) fn new(waker: Waker) -> Self {
        Self { letters: Mutex::default(), waker }
    }

    pub(crate) fn send(&self, command: Command) {
        lock(&self.letters).commands.push(command);
        self.wake();
    }

    /// Queues a join.
    pub(crate) fn ask(&self, ask: Ask) -> Result<(), JoinError> {
        let mut letters = lock(&self.letters);
        if letters.stopped {
            return Err(JoinError::Closed);
        }
        if letters.joins.len() >= WAITING {
            return Err(JoinError::Busy);
        }
        letters.joins.push_back(ask);
        drop(letters);
        self.wake();
        Ok(())
    }

    pub(crate) fn waiting(&self) -> usize {
        lock(&self.letters).joins.len()
    }

    /// Ends the thread. Who waits to join is told so, by their reply being dropped.
    pub(super) fn stop(&self) {
        let mut letters = lock(&self.letters);
        letters.stopped = true;
        letters.joins.clear();
        drop(letters);
        self.wake();
    }

    pub(super) fn is_stopped(&self) -> bool {
        lock(&self.letters).stopped
    }

    pub(super) fn commands(&self) -> Vec<Command> {
        std::mem::take(&mut lock(&self.letters).commands)
    }

    pub(super) fn next_join(&self) -> Option<Ask> {
        lock(&self.letters).joins.pop_front()
    }

    fn wake(&self) {
        // Fails only when the thread and its poll are gone; then nobody need be woken.
        let _ = self.waker.wake();
    }
}
