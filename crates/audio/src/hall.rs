//! What the rest of the program holds: the forwarder and its halls.

use std::{
    fmt,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use tokio::sync::{broadcast, oneshot};

use crate::{
    Figures, JoinError, Line, Peer, Settings,
    shell::{self, Ask, Command, Mailbox, Port, StartError},
    switch::{Limits, Stage, read_offer},
};

/// The forwarder. Cheap to clone; when the last clone is dropped its threads stop, and everybody's audio with them.
#[derive(Clone)]
pub struct Audio {
    inner: Arc<Inner>,
}

struct Inner {
    ports: Vec<Port>,
    halls: AtomicU64,
    peers: Arc<AtomicU64>,
}

/// Who joined, and what their browser is to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Joined {
    /// The person, as long as they are in this hall.
    pub peer: Peer,
    /// The answer to their offer, as SDP.
    pub answer: String,
}

impl Audio {
    /// Opens the sockets and starts the threads.
    ///
    /// # Errors
    ///
    /// Addresses that are taken, that are not this machine's, or that no browser could be told.
    pub fn start(settings: &Settings) -> Result<Self, StartError> {
        Self::start_with(settings, Limits::default())
    }

    /// The same, with limits of one's own.
    ///
    /// # Errors
    ///
    /// As for [`Audio::start`].
    pub fn start_with(settings: &Settings, limits: Limits) -> Result<Self, StartError> {
        let ports = shell::start(settings, limits)?;
        let inner = Inner { ports, halls: AtomicU64::new(1), peers: Arc::new(AtomicU64::new(1)) };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// The addresses listened on, with the ports the system chose where none was named.
    pub fn bound(&self) -> Vec<SocketAddr> {
        self.inner.ports.iter().flat_map(|port| port.bound.iter().copied()).collect()
    }

    /// Opens a hall: everyone in it hears whoever has its floor. It is in the thread that has fewest people.
    pub fn open(&self) -> Hall {
        let id = self.inner.halls.fetch_add(1, Ordering::Relaxed);
        let turn = usize::try_from(id).unwrap_or_default();
        let count = self.inner.ports.len();
        let order = (0..count).map(|n| &self.inner.ports[(n + turn) % count]).filter(|port| port.runs());
        let port = order.min_by_key(|port| port.tally.figures().peers + port.mailbox.waiting());
        Hall {
            inner: Arc::new(HallInner {
                id,
                stage: Stage::new(),
                mailbox: port.map(|port| Arc::clone(&port.mailbox)),
                peers: Arc::clone(&self.inner.peers),
            }),
        }
    }

    /// Whether all its threads run. One that ended by itself carries nothing any more; its halls are closed.
    pub fn runs(&self) -> bool {
        self.inner.ports.iter().all(Port::runs)
    }

    /// How the forwarder does.
    pub fn figures(&self) -> Figures {
        let mut sum = Figures::default();
        for port in &self.inner.ports {
            port.tally.add_to(&mut sum);
            sum.joins_waiting += port.mailbox.waiting();
        }
        sum
    }
}

impl fmt::Debug for Audio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Audio").field("figures", &self.figures()).finish_non_exhaustive()
    }
}

/// A hall. Cheap to clone; when the last clone is dropped everybody's connection in it ends.
#[derive(Clone)]
pub struct Hall {
    inner: Arc<HallInner>,
}

struct HallInner {
    id: u64,
    stage: Arc<Stage>,
    mailbox: Option<Arc<Mailbox>>,
    peers: Arc<AtomicU64>,
}

impl Hall {
    /// Lets somebody in who offers this. In a crowd one waits one's turn; dropping the future gives it up.
    ///
    /// # Errors
    ///
    /// An offer that is not one line of Opus that listens, a hall that is full or closed, too many who wait.
    pub async fn join(&self, offer: &str) -> Result<Joined, JoinError> {
        self.join_over(offer, Line::Good).await
    }

    /// The same for somebody of whose line something is known: over a poor one their browser is asked for long packets
    /// (60 ms), of which there are a third as many.
    ///
    /// # Errors
    ///
    /// As for [`Hall::join`].
    pub async fn join_over(&self, offer: &str, line: Line) -> Result<Joined, JoinError> {
        let inner = &self.inner;
        let offer = read_offer(offer)?;
        let peer = Peer::next(&inner.peers);
        let (reply, answer) = oneshot::channel();
        let ask = Ask { hall: inner.id, stage: Arc::clone(&inner.stage), peer, offer, line, reply };
        inner.mailbox.as_ref().ok_or(JoinError::Closed)?.ask(ask)?;
        let answer = answer.await.map_err(|_| JoinError::Closed)??;
        Ok(Joined { peer, answer })
    }

    /// Gives the floor to somebody, or to nobody. From here on nobody else's audio goes anywhere. Giving it to whoever
    /// has it changes nothing.
    pub fn give_floor(&self, to: Option<Peer>) {
        self.inner.stage.give(to);
    }

    /// Ends somebody's connection. Who had the floor keeps it, and nobody is heard, until it is given to somebody else.
    pub fn leave(&self, peer: Peer) {
        self.inner.tell(Command::Leave(peer));
    }

    /// The floor's packets from here on, as the speaker's browser made them (Opus, RFC 6716), for those who listen over
    /// HTTP. Who reads too slowly misses some ([`broadcast::error::RecvError::Lagged`]).
    pub fn tap(&self) -> broadcast::Receiver<Arc<[u8]>> {
        self.inner.stage.tap()
    }

    /// Whether somebody is still here: connected, or on the way for no longer than 15 seconds.
    pub fn present(&self, peer: Peer) -> bool {
        self.inner.stage.present(peer)
    }
}

impl fmt::Debug for Hall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hall").finish_non_exhaustive()
    }
}

impl HallInner {
    fn tell(&self, command: Command) {
        if let Some(mailbox) = &self.mailbox {
            mailbox.send(command);
        }
    }
}

impl Drop for HallInner {
    fn drop(&mut self) {
        self.stage.close();
        self.tell(Command::Close(self.id));
    }
}
