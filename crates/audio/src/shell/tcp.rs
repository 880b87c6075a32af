//! Connections over TCP, for networks that let nothing else through (RFC 6544, passive candidates; RFC 4571).
//!
//! A connection is only a way for datagrams: whose it is, the core finds out by the first of them, which must be a
//! binding request that it accepts. All is bounded: how many connections there are, how many of them strangers' and how
//! long one of these stays open, what is read in a round, and what waits for a slow reader, who loses packets.

use std::{
    collections::{HashMap, VecDeque},
    io::{self, Read, Write},
    net::SocketAddr,
    time::Instant,
};

use mio::{
    Interest, Registry, Token,
    net::{TcpListener, TcpStream},
};
use socket2::{Domain, Protocol as SocketProtocol, Socket, Type};
use str0m::net::Protocol;

use crate::{
    switch::{Datagram, Limits},
    wire::{self, Unframed},
};

/// Bytes that wait for a slow reader: about two seconds of speech.
const WAITING: usize = 16 * 1_024;
/// Bytes read from one connection before the next one's turn.
const AT_ONCE: usize = 16 * 1_024;
/// Connections taken in before all else has its turn.
const ACCEPTED: usize = 32;
const BACKLOG: i32 = 256;

/// All connections of a thread.
pub(super) struct Tcp {
    listeners: Vec<Listener>,
    connections: HashMap<Token, Connection>,
    by_remote: HashMap<SocketAddr, Token>,
    /// Connections, and listeners, something may have happened to.
    ready: VecDeque<Token>,
    /// Connections of whom nothing is known yet, the oldest first.
    strangers: VecDeque<Token>,
    next: usize,
    limits: Limits,
    registry: Registry,
}

struct Listener {
    socket: TcpListener,
    token: Token,
    told: SocketAddr,
    noted: bool,
    /// Somebody waits who could not be taken in.
    stuck: bool,
}

struct Connection {
    stream: TcpStream,
    remote: SocketAddr,
    told: SocketAddr,
    since: Instant,
    unframed: Unframed,
    waiting: Vec<u8>,
    noted: bool,
    /// Its first datagram was a binding request that was accepted.
    proven: bool,
}

/// What came over one connection.
pub(super) struct Came {
    pub(super) token: Token,
    pub(super) remote: SocketAddr,
    pub(super) proven: bool,
    /// How many bytes were read.
    pub(super) read: usize,
    told: SocketAddr,
    datagrams: Vec<Vec<u8>>,
}

impl Came {
    pub(super) fn datagrams(&self) -> impl Iterator<Item = Datagram<'_>> {
        let Self { remote, told, .. } = *self;
        self.datagrams.iter().map(move |bytes| Datagram {
            over: Protocol::Tcp,
            from: remote,
            at: told,
            bytes,
        })
    }
}

impl Tcp {
    /// Bytes read from all connections before timers and commands have their turn.
    pub(super) const A_ROUND: usize = 256 * 1_024;

    pub(super) fn new(first: usize, limits: Limits, registry: Registry) -> Self {
        Self {
            listeners: Vec::new(),
            connections: HashMap::new(),
            by_remote: HashMap::new(),
            ready: VecDeque::new(),
            strangers: VecDeque::new(),
            next: first,
            limits,
            registry,
        }
    }

    /// Listens on an address.
    pub(super) fn listen(&mut self, address: SocketAddr, told: SocketAddr, token: Token) -> io::Result<()> {
        let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(SocketProtocol::TCP))?;
        if address.is_ipv6() {
            socket.set_only_v6(true)?;
        }
        // So that a restart need not wait until old connections are forgotten.
        #[cfg(unix)]
        socket.set_reuse_address(true)?;
        socket.set_nonblocking(true)?;
        socket.bind(&address.into())?;
        socket.listen(BACKLOG)?;
        let mut socket = TcpListener::from_std(socket.into());
        self.registry.register(&mut socket, token, Interest::READABLE)?;
        self.listeners.push(Listener { socket, token, told, noted: false, stuck: false });
        Ok(())
    }

    /// Something happened to a listener or a connection.
    pub(super) fn note(&mut self, token: Token, writable: bool) {
        if writable && let Some(connection) = self.connections.get_mut(&token) {
            connection.flush();
        }
        let listener = self.listeners.iter_mut().find(|listener| listener.token == token);
        let connection = self.connections.get_mut(&token).map(|connection| &mut connection.noted);
        let noted = connection.or(listener.map(|listener| &mut listener.noted));
        if noted.is_some_and(|noted| !std::mem::replace(noted, true)) {
            self.ready.push_back(token);
        }
    }

    /// How many connections and listeners have something.
    pub(super) fn ready(&self) -> usize {
        self.ready.len()
    }

    /// Takes in some of those who connect. The system tells only once that somebody waits, so whoever is left is
    /// remembered.
    fn accept(&mut self, at: usize) {
        for _ in 0..ACCEPTED {
            match self.listeners[at].socket.accept() {
                Ok((stream, remote)) => self.take_in(stream, remote, self.listeners[at].told),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    self.listeners[at].noted = false;
                    return;
                }
                Err(error)
                    if matches!(
                        error.kind(),
                        io::ErrorKind::Interrupted | io::ErrorKind::ConnectionAborted
                    ) => {}
                // No descriptor is free, say. In a second there may be one.
                Err(_) => {
                    self.listeners[at].stuck = true;
                    return;
                }
            }
        }
        self.ready.push_back(self.listeners[at].token);
    }

    /// Takes somebody in. Of too many strangers the oldest goes: whoever belongs here is one for a moment only.
    fn take_in(&mut self, mut stream: TcpStream, remote: SocketAddr, told: SocketAddr) {
        let token = Token(self.next);
        let interest = Interest::READABLE | Interest::WRITABLE;
        if self.connections.len() >= self.limits.all + self.limits.strangers
            || self.registry.register(&mut stream, token, interest).is_err()
        {
            return;
        }
        self.next += 1;
        // Speech is sent as it comes.
        let _ = stream.set_nodelay(true);
        let connection = Connection {
            stream,
            remote,
            told,
            since: Instant::now(),
            unframed: Unframed::default(),
            waiting: Vec::new(),
            noted: true,
            proven: false,
        };
        self.connections.insert(token, connection);
        self.by_remote.insert(remote, token);
        self.ready.push_back(token);
        let connections = &self.connections;
        self.strangers.retain(|token| connections.get(token).is_some_and(|connection| !connection.proven));
        self.strangers.push_back(token);
        if self.strangers.len() > self.limits.strangers
            && let Some(oldest) = self.strangers.pop_front()
        {
            self.close(oldest);
        }
    }

    /// Somebody belongs here.
    pub(super) fn prove(&mut self, token: Token) {
        if let Some(connection) = self.connections.get_mut(&token) {
            connection.proven = true;
        }
    }

    /// What came over the next connection that has something. What it has beyond a bound has to wait for all others.
    pub(super) fn next(&mut self) -> Option<Came> {
        let token = self.ready.pop_front()?;
        if let Some(at) = self.listeners.iter().position(|listener| listener.token == token) {
            self.accept(at);
            return None;
        }
        let connection = self.connections.get_mut(&token)?;
        let (datagrams, read, end) = connection.read();
        connection.noted = end == End::More;
        let Connection { remote, told, proven, .. } = *connection;
        let came = Came { token, remote, proven, read, told, datagrams };
        match end {
            End::Nothing => (),
            End::More => self.ready.push_back(token),
            End::Closed => self.close(token),
        }
        Some(came)
    }

    /// Sends a datagram over the connection from there. `false` when it was dropped.
    pub(super) fn send(&mut self, to: SocketAddr, bytes: &[u8]) -> bool {
        let connection = self.by_remote.get(&to).and_then(|token| self.connections.get_mut(token));
        connection.is_some_and(|connection| connection.send(bytes))
    }

    /// Closes connections that are nobody's, and tries again to take in those who wait.
    pub(super) fn sweep(&mut self, now: Instant, is_known: impl Fn(SocketAddr) -> bool) {
        let is_over = |connection: &Connection| {
            now.saturating_duration_since(connection.since) > self.limits.connecting
                && !is_known(connection.remote)
        };
        let over: Vec<Token> =
            self.connections.iter().filter(|(_, c)| is_over(c)).map(|(token, _)| *token).collect();
        for token in over {
            self.close(token);
        }
        for listener in &mut self.listeners {
            if std::mem::take(&mut listener.stuck) {
                self.ready.push_back(listener.token);
            }
        }
        self.connections.shrink_to(2 * self.connections.len());
        self.by_remote.shrink_to(2 * self.by_remote.len());
    }

    pub(super) fn close(&mut self, token: Token) {
        if let Some(mut connection) = self.connections.remove(&token) {
            let _ = self.registry.deregister(&mut connection.stream);
            if self.by_remote.get(&connection.remote) == Some(&token) {
                self.by_remote.remove(&connection.remote);
            }
        }
    }
}

/// How reading ended.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Nothing,
    More,
    Closed,
}

impl Connection {
    fn read(&mut self) -> (Vec<Vec<u8>>, usize, End) {
        let (mut datagrams, mut buffer, mut read) = (Vec::new(), [0; 4_096], 0);
        while read < AT_ONCE {
            match self.stream.read(&mut buffer) {
                Ok(0) => return (datagrams, read, End::Closed),
                Ok(length) => {
                    read += length;
                    let each = |datagram: &[u8]| datagrams.push(datagram.to_vec());
                    if self.unframed.take(&buffer[..length], each).is_err() {
                        return (datagrams, read, End::Closed);
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    return (datagrams, read, End::Nothing);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => (),
                Err(_) => return (datagrams, read, End::Closed),
            }
        }
        (datagrams, read, End::More)
    }

    /// Whole or not at all: half a datagram would spoil all that follow.
    fn send(&mut self, bytes: &[u8]) -> bool {
        let Some(length) = wire::frame(bytes) else { return false };
        if self.waiting.len() + 2 + bytes.len() > WAITING {
            return false;
        }
        self.waiting.extend_from_slice(&length);
        self.waiting.extend_from_slice(bytes);
        self.flush();
        true
    }

    fn flush(&mut self) {
        while !self.waiting.is_empty() {
            match self.stream.write(&self.waiting) {
                Ok(length) if length > 0 => drop(self.waiting.drain(..length)),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => (),
                // No room, or gone: then reading will tell.
                _ => return,
            }
        }
    }
}
