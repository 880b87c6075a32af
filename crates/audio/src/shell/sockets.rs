//! All sockets of one port, as one thing the core sends through.

use std::{
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Instant,
};

use mio::{Events, Registry, Token};
use str0m::net::Protocol;

use super::{
    StartError,
    tcp::{Came, Tcp},
    udp::Udp,
};
use crate::switch::{Limits, Outgoing, Switch, Tally};

/// The token of the thread's waker.
pub(super) const WAKE: Token = Token(0);
/// Tokens of sockets and listeners; connections come after them.
const FIRST_SOCKET: usize = 1;
/// A port of the system's choosing is asked for so many times, until it is free for UDP and TCP both.
const TRIES: usize = 20;

/// The sockets.
pub(super) struct Sockets {
    udp: Vec<Udp>,
    tcp: Tcp,
    tally: Arc<Tally>,
}

impl Sockets {
    /// Opens the sockets for these addresses and names them to the poll.
    pub(super) fn open(
        listen: &[SocketAddr],
        public: &[IpAddr],
        registry: &Registry,
        limits: Limits,
        tally: Arc<Tally>,
    ) -> Result<Self, StartError> {
        let first_connection = FIRST_SOCKET + 2 * listen.len();
        let registered = registry.try_clone().map_err(StartError::Thread)?;
        let mut sockets =
            Self { udp: Vec::new(), tcp: Tcp::new(first_connection, limits, registered), tally };
        for address in listen {
            sockets.open_one(*address, public, registry)?;
        }
        if sockets.udp.is_empty() {
            return Err(listen.first().map_or(StartError::NoAddress, |at| StartError::Unspecified(*at)));
        }
        Ok(sockets)
    }

    fn open_one(
        &mut self,
        address: SocketAddr,
        public: &[IpAddr],
        registry: &Registry,
    ) -> Result<(), StartError> {
        let told = told_for(address, public);
        if told.is_empty() {
            return if public.is_empty() { Err(StartError::Unspecified(address)) } else { Ok(()) };
        }
        let token = Token(FIRST_SOCKET + 2 * self.udp.len());
        let mut tries = TRIES;
        loop {
            tries -= 1;
            let fault = |error| StartError::Bind { at: address, error };
            let udp = Udp::open(address, &told, token, registry).map_err(fault)?;
            match self.tcp.listen(udp.bound, udp.told[0], Token(token.0 + 1)) {
                Ok(()) => {
                    self.udp.push(udp);
                    return Ok(());
                }
                Err(error) if address.port() != 0 || tries == 0 => return Err(fault(error)),
                Err(_) => (),
            }
        }
    }

    /// The addresses listened on.
    pub(super) fn bound(&self) -> Vec<SocketAddr> {
        self.udp.iter().map(|udp| udp.bound).collect()
    }

    /// The addresses browsers are told.
    pub(super) fn told(&self) -> Vec<SocketAddr> {
        self.udp.iter().flat_map(|udp| udp.told.iter().copied()).collect()
    }

    /// Notes which sockets something happened to.
    pub(super) fn note(&mut self, events: &Events) {
        for event in events {
            if let Some(udp) = self.udp.iter_mut().find(|udp| udp.token == event.token()) {
                udp.readable |= event.is_readable();
                udp.writable |= event.is_writable();
            } else if event.token() != WAKE {
                self.tcp.note(event.token(), event.is_writable());
            }
        }
    }

    /// Whether something is left to be taken.
    pub(super) fn has_more(&self) -> bool {
        self.tcp.ready() > 0 || self.udp.iter().any(|udp| udp.readable)
    }

    /// Takes what came, up to a bound, so that no flood keeps the thread from its other work.
    pub(super) fn take_all(&mut self, switch: &mut Switch) {
        let now = Instant::now();
        for at in 0..self.udp.len() {
            for _ in 0..Udp::AT_ONCE {
                let mut buffer = [0; Udp::BUFFER];
                let Some(came) = self.udp[at].receive(&mut buffer) else { break };
                switch.take(came, now, self);
            }
        }
        let mut read = 0;
        for _ in 0..self.tcp.ready() {
            if read >= Tcp::A_ROUND {
                return;
            }
            if let Some(came) = self.tcp.next() {
                read += came.read;
                self.take_from(&came, switch, now);
            }
        }
    }

    /// Whoever connects proves with their first datagram that they belong here, or is let go.
    fn take_from(&mut self, came: &Came, switch: &mut Switch, now: Instant) {
        let mut proven = came.proven;
        for datagram in came.datagrams() {
            switch.take(datagram, now, self);
            if !proven {
                proven = switch.knows(Protocol::Tcp, came.remote);
                if !proven {
                    return self.tcp.close(came.token);
                }
                self.tcp.prove(came.token);
            }
        }
    }

    /// Sends what waits.
    pub(super) fn flush(&mut self) {
        for udp in &mut self.udp {
            udp.flush();
        }
    }

    /// Closes connections nobody uses.
    pub(super) fn sweep(&mut self, switch: &Switch, now: Instant) {
        self.tcp.sweep(now, |remote| switch.knows(Protocol::Tcp, remote));
    }
}

impl Outgoing for Sockets {
    fn send(&mut self, over: Protocol, from: SocketAddr, to: SocketAddr, bytes: &[u8]) {
        let sent = match over {
            Protocol::Udp => self
                .udp
                .iter_mut()
                .find(|udp| udp.told.contains(&from))
                .is_some_and(|udp| udp.send(to, bytes)),
            _ => self.tcp.send(to, bytes),
        };
        if sent {
            Tally::count(&self.tally.bytes_out, headers(over, to) + bytes.len() as u64);
        } else {
            Tally::count(&self.tally.lost, 1);
        }
    }
}

/// What the network puts before a datagram, in bytes: IP, and UDP or TCP with its time stamps and the datagram's length.
fn headers(over: Protocol, to: SocketAddr) -> u64 {
    let ip = if to.is_ipv4() { 20 } else { 40 };
    ip + if over == Protocol::Udp { 8 } else { 34 }
}

/// Under which addresses browsers reach a socket: the public ones of its family, else its own.
fn told_for(address: SocketAddr, public: &[IpAddr]) -> Vec<IpAddr> {
    let same_family: Vec<IpAddr> =
        public.iter().copied().filter(|ip| ip.is_ipv4() == address.is_ipv4()).collect();
    if same_family.is_empty() && !address.ip().is_unspecified() { vec![address.ip()] } else { same_family }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_are_told_the_public_addresses_of_the_same_family() {
        let told = |address: &str, public: &[&str]| {
            let public: Vec<IpAddr> = public.iter().map(|ip| ip.parse().unwrap()).collect();
            let told = told_for(address.parse().unwrap(), &public);
            told.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(told("192.0.2.1:1", &[]), "192.0.2.1");
        assert_eq!(told("10.0.0.1:1", &["192.0.2.1", "2001:db8::1"]), "192.0.2.1");
        assert_eq!(told("[::]:1", &["192.0.2.1", "2001:db8::1"]), "2001:db8::1");
        assert_eq!(told("0.0.0.0:1", &[]), "");
        assert_eq!(told("[::]:1", &["192.0.2.1"]), "");
    }
}
