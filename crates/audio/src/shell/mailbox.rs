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
        let mut letters = lock(&self.letters);
        if !letters.stopped {
            letters.commands.push(command);
            drop(letters);
            self.wake();
        }
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

    pub(crate) fn is_stopped(&self) -> bool {
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

/// Held by a thread while it runs: however that ends, whoever asks it for something is told that it is gone, and does
/// not wait for ever.
pub(super) struct Running(pub(super) Arc<Mailbox>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.stop();
    }
}

#[cfg(test)]
mod tests {
    use mio::{Poll, Token};

    use super::*;
    use crate::switch::read_offer;

    #[test]
    fn whoever_asks_a_thread_that_died_is_told_so() {
        let poll = Poll::new().unwrap();
        let mailbox = Arc::new(Mailbox::new(Waker::new(poll.registry(), Token(0)).unwrap()));
        let ask = || {
            let offer = "v=0\r\nm=audio 9 X 1\r\na=rtpmap:1 opus/48000/2\r\na=recvonly\r\n";
            let (reply, answer) = oneshot::channel();
            let offer = read_offer(offer).unwrap();
            let ask = Ask { hall: 1, stage: Stage::new(), peer: Peer(1), offer, line: Line::Good, reply };
            (mailbox.ask(ask), answer)
        };
        let (asked, mut answer) = ask();
        assert!(asked.is_ok() && answer.try_recv().is_err_and(|error| error.to_string().contains("empty")));
        let running = Running(Arc::clone(&mailbox));
        let thread = std::thread::spawn(move || {
            let _running = running;
            panic!("on purpose");
        });
        assert!(thread.join().is_err());
        assert!(answer.try_recv().is_err_and(|error| error.to_string().contains("closed")));
        assert_eq!(ask().0, Err(JoinError::Closed));
        mailbox.send(Command::Close(1));
        assert!(mailbox.commands().is_empty(), "nothing is heaped up for nobody");
    }
}
