//! Connections over TCP, for networks that let nothing else through (RFC 6544, passive candidates; RFC 4571).
//!
//! A connection is only a way for datagrams: whose it is, the core finds out by the datagrams in it. All is bounded:
//! how many there are, how long a stranger's stays open, and what waits for a slow reader, who loses packets.

use std::{
    collections::{HashMap, VecDeque},
    io::{self, Read, Write},
    net::SocketAddr,
    time::{Duration, Instant},
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

/// Connections beyond those of the people who may be here: who is on their way.
const STRANGERS: usize = 256;
/// Bytes that wait for a slow reader: about two seconds of speech.
const WAITING: usize = 16 * 1_024;
/// Bytes read from one connection before the next one's turn.
const AT_ONCE: usize = 16 * 1_024;
const BACKLOG: i32 = 256;

/// All connections of a thread.
pub(super) struct Tcp {
    listeners: Vec<Listener>,
    connections: HashMap<Token, Connection>,
    by_remote: HashMap<SocketAddr, Token>,
    /// Connections, and listeners, something may have happened to.
    ready: VecDeque<Token>,
    next: usize,
    most: usize,
    /// How long a connection may be nobody's.
    unknown: Duration,
    registry: Registry,
}

struct Listener {
    socket: TcpListener,
    token: Token,
    told: SocketAddr,
}

struct Connection {
    stream: TcpStream,
    remote: SocketAddr,
    told: SocketAddr,
    since: Instant,
    unframed: Unframed,
    waiting: Vec<u8>,
    noted: bool,
}

/// What came over one connection.
pub(super) struct Came {
    remote: SocketAddr,
    told: SocketAddr,
    datagrams: Vec<Vec<u8>>,
}

impl Came {
    pub(super) fn each(&self, mut take: impl FnMut(Datagram<'_>)) {
        for bytes in &self.datagrams {
            take(Datagram { over: Protocol::Tcp, from: self.remote, at: self.told, bytes });
        }
    }
}

impl Tcp {
    pub(super) fn new(first: usize, limits: Limits, registry: Registry) -> Self {
        Self {
            listeners: Vec::new(),
            connections: HashMap::new(),
            by_remote: HashMap::new(),
            ready: VecDeque::new(),
            next: first,
            most: limits.all + STRANGERS,
            unknown: limits.connecting,
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
        self.listeners.push(Listener { socket, token, told });
        Ok(())
    }

    /// Something happened to a listener or a connection.
    pub(super) fn note(&mut self, token: Token, writable: bool) {
        if writable && let Some(connection) = self.connections.get_mut(&token) {
            connection.flush();
        }
        match self.connections.get_mut(&token) {
            Some(connection) if connection.noted => (),
            Some(connection) => {
                connection.noted = true;
                self.ready.push_back(token);
            }
            None => self.accept(token),
        }
    }

    /// How many connections have something.
    pub(super) fn ready(&self) -> usize {
        self.ready.len()
    }

    /// Takes in whoever connects. Beyond the bound, they are let go at once.
    fn accept(&mut self, token: Token) {
        let Some(at) = self.listeners.iter().position(|listener| listener.token == token) else { return };
        while let Ok((mut stream, remote)) = self.listeners[at].socket.accept() {
            let token = Token(self.next);
            let interest = Interest::READABLE | Interest::WRITABLE;
            if self.connections.len() >= self.most
                || self.registry.register(&mut stream, token, interest).is_err()
            {
                continue;
            }
            self.next += 1;
            // Speech is sent as it comes.
            let _ = stream.set_nodelay(true);
            let told = self.listeners[at].told;
            let connection = Connection {
                stream,
                remote,
                told,
                since: Instant::now(),
                unframed: Unframed::default(),
                waiting: Vec::new(),
                noted: true,
            };
            self.connections.insert(token, connection);
            self.by_remote.insert(remote, token);
            self.ready.push_back(token);
        }
    }

    /// What came over the next connection that has something. What it has beyond a bound has to wait for all others.
    pub(super) fn next(&mut self) -> Option<Came> {
        let token = self.ready.pop_front()?;
        let connection = self.connections.get_mut(&token)?;
        let (datagrams, end) = connection.read();
        connection.noted = end == End::More;
        let came = Came { remote: connection.remote, told: connection.told, datagrams };
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

    /// Closes connections that are nobody's.
    pub(super) fn sweep(&mut self, now: Instant, is_known: impl Fn(SocketAddr) -> bool) {
        let is_over = |connection: &Connection| {
            now.saturating_duration_since(connection.since) > self.unknown && !is_known(connection.remote)
        };
        let over: Vec<Token> =
            self.connections.iter().filter(|(_, c)| is_over(c)).map(|(token, _)| *token).collect();
        for token in over {
            self.close(token);
        }
        self.connections.shrink_to(2 * self.connections.len());
        self.by_remote.shrink_to(2 * self.by_remote.len());
    }

    fn close(&mut self, token: Token) {
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
    fn read(&mut self) -> (Vec<Vec<u8>>, End) {
        let (mut datagrams, mut buffer, mut read) = (Vec::new(), [0; 4_096], 0);
        while read < AT_ONCE {
            match self.stream.read(&mut buffer) {
                Ok(0) => return (datagrams, End::Closed),
                Ok(length) => {
                    read += length;
                    let each = |datagram: &[u8]| datagrams.push(datagram.to_vec());
                    if self.unframed.take(&buffer[..length], each).is_err() {
                        return (datagrams, End::Closed);
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return (datagrams, End::Nothing),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => (),
                Err(_) => return (datagrams, End::Closed),
            }
        }
        (datagrams, End::More)
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
