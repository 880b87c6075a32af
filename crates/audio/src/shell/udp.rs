//! One UDP socket, and what waits to go out through it.

use std::{
    collections::VecDeque,
    io,
    net::{IpAddr, SocketAddr},
};

use mio::{Interest, Registry, Token, net::UdpSocket};
use socket2::{Domain, Protocol as SocketProtocol, Socket, Type};
use str0m::net::Protocol;

use crate::{switch::Datagram, wire};

/// What the system is asked to hold for us in each direction; it may give less.
const KERNEL_BUFFER: usize = 4 << 20;
/// Datagrams that wait while the system takes none: a packet for each of so many listeners.
const WAITING: usize = 4_096;

/// A socket.
pub(super) struct Udp {
    socket: UdpSocket,
    pub(super) token: Token,
    pub(super) bound: SocketAddr,
    /// The addresses browsers are told for it.
    pub(super) told: Vec<SocketAddr>,
    /// Something may be there to be read, or room to write again.
    pub(super) readable: bool,
    pub(super) writable: bool,
    waiting: VecDeque<(SocketAddr, Vec<u8>)>,
}

impl Udp {
    /// Datagrams read in one go.
    pub(super) const AT_ONCE: usize = 512;
    /// More than any datagram of ours, so that a longer one is seen to be longer.
    pub(super) const BUFFER: usize = wire::LONGEST + 1;

    /// Opens a socket.
    pub(super) fn open(
        address: SocketAddr,
        told: &[IpAddr],
        token: Token,
        registry: &Registry,
    ) -> io::Result<Self> {
        let socket = Socket::new(Domain::for_address(address), Type::DGRAM, Some(SocketProtocol::UDP))?;
        if address.is_ipv6() {
            socket.set_only_v6(true)?;
        }
        // A wish, not a need.
        let _ = socket.set_recv_buffer_size(KERNEL_BUFFER);
        let _ = socket.set_send_buffer_size(KERNEL_BUFFER);
        socket.set_nonblocking(true)?;
        socket.bind(&address.into())?;
        let mut socket = UdpSocket::from_std(socket.into());
        registry.register(&mut socket, token, Interest::READABLE | Interest::WRITABLE)?;
        let bound = socket.local_addr()?;
        let told = told.iter().map(|ip| SocketAddr::new(*ip, bound.port())).collect();
        Ok(Self { socket, token, bound, told, readable: true, writable: true, waiting: VecDeque::new() })
    }

    /// The next datagram, if one is there.
    pub(super) fn receive<'b>(&mut self, buffer: &'b mut [u8; Self::BUFFER]) -> Option<Datagram<'b>> {
        while self.readable {
            match self.socket.recv_from(buffer) {
                Ok((length, from)) => {
                    let at = *self.told.first()?;
                    return Some(Datagram { over: Protocol::Udp, from, at, bytes: &buffer[..length] });
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => self.readable = false,
                // Somebody's machine said that nobody listens there any more; they will be missed soon enough.
                Err(_) => (),
            }
        }
        None
    }

    /// Sends a datagram, at once or as soon as there is room. `false` when it was dropped.
    pub(super) fn send(&mut self, to: SocketAddr, bytes: &[u8]) -> bool {
        if self.waiting.is_empty() && self.try_send(to, bytes) {
            return true;
        }
        let room = self.waiting.len() < WAITING;
        if room {
            self.waiting.push_back((to, bytes.to_vec()));
        }
        room
    }

    /// Sends what waits, as far as there is room.
    pub(super) fn flush(&mut self) {
        while self.writable
            && let Some((to, bytes)) = self.waiting.pop_front()
        {
            if !self.try_send(to, &bytes) {
                self.waiting.push_front((to, bytes));
            }
        }
    }

    /// `false` when there is no room.
    fn try_send(&mut self, to: SocketAddr, bytes: &[u8]) -> bool {
        match self.socket.send_to(bytes, to) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                self.writable = false;
                false
            }
            // Unreachable, for example: sending again would not help.
            _ => true,
        }
    }
}
