//! One UDP socket, and what is to go out through it.
//!
//! A packet of speech goes to everybody at once, so datagrams are gathered and handed to the system many at a time.

use std::{
    io,
    net::{IpAddr, SocketAddr},
    ops::Range,
};

use mio::{Interest, Registry, Token, net::UdpSocket};
use socket2::{Domain, Protocol as SocketProtocol, Socket, Type};
use str0m::net::Protocol;

use crate::{switch::Datagram, wire};

/// What the system is asked to hold for us in each direction; it may give less.
const KERNEL_BUFFER: usize = 4 << 20;
/// Datagrams handed to the system in one go.
const TOGETHER: usize = 64;
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
    gathered: Gathered,
}

/// Datagrams on their way out, in order.
#[derive(Default)]
struct Gathered {
    letters: Vec<(SocketAddr, Range<usize>)>,
    bytes: Vec<u8>,
    /// How many of them are gone.
    gone: usize,
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
        Ok(Self { socket, token, bound, told, readable: true, writable: true, gathered: Gathered::default() })
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
                // Somebody's machine said that nobody listens there any more; they will be missed soon enough. What
                // else there is to read waits for the next round, lest a broken socket hold up everything.
                Err(_) => return None,
            }
        }
        None
    }

    /// Sends a datagram with the next ones, or when there is room. `false` when it was dropped.
    pub(super) fn send(&mut self, to: SocketAddr, bytes: &[u8]) -> bool {
        let taken = self.gathered.add(to, bytes);
        if self.gathered.left() >= TOGETHER {
            self.flush();
        }
        taken
    }

    /// Hands what was gathered to the system, as far as there is room.
    pub(super) fn flush(&mut self) {
        while self.writable && self.gathered.left() > 0 {
            match send_together(&self.socket, self.gathered.next(), &self.gathered.bytes) {
                Ok(sent) => self.gathered.gone += sent.max(1),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => self.writable = false,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => (),
                // The first of them cannot go (its network is unreachable, say); sending again would not help.
                Err(_) => self.gathered.gone += 1,
            }
        }
        self.gathered.forget_gone();
    }
}

impl Gathered {
    fn left(&self) -> usize {
        self.letters.len() - self.gone
    }

    fn next(&self) -> &[(SocketAddr, Range<usize>)] {
        &self.letters[self.gone..][..self.left().min(TOGETHER)]
    }

    fn add(&mut self, to: SocketAddr, bytes: &[u8]) -> bool {
        let room = self.left() < WAITING;
        if room {
            let start = self.bytes.len();
            self.bytes.extend_from_slice(bytes);
            self.letters.push((to, start..self.bytes.len()));
        }
        room
    }

    fn forget_gone(&mut self) {
        let start = self.letters.get(self.gone).map_or(self.bytes.len(), |(_, range)| range.start);
        self.letters.drain(..self.gone);
        self.bytes.drain(..start);
        for (_, range) in &mut self.letters {
            *range = range.start - start..range.end - start;
        }
        self.gone = 0;
        self.letters.shrink_to(2 * TOGETHER);
        self.bytes.shrink_to(2 * TOGETHER * wire::LONGEST);
    }
}

/// Hands datagrams to the system in one call. Gives how many it took.
#[cfg(target_os = "linux")]
fn send_together(
    socket: &UdpSocket,
    letters: &[(SocketAddr, Range<usize>)],
    bytes: &[u8],
) -> io::Result<usize> {
    use std::{io::IoSlice, os::fd::AsFd};

    use rustix::net::{
        MMsgHdr, SendAncillaryBuffer, SendFlags, SocketAddrAny, addr::SocketAddrArg, sendmmsg,
    };

    let mut controls: [SendAncillaryBuffer<'_, '_, '_>; TOGETHER] =
        std::array::from_fn(|_| Default::default());
    let parts: Vec<(SocketAddrAny, [IoSlice<'_>; 1])> =
        letters.iter().map(|(to, range)| (to.as_any(), [IoSlice::new(&bytes[range.clone()])])).collect();
    let headers = parts.iter().zip(&mut controls);
    let mut headers: Vec<MMsgHdr<'_>> =
        headers.map(|((to, part), control)| MMsgHdr::new_with_addr(to, part, control)).collect();
    Ok(sendmmsg(socket.as_fd(), &mut headers, SendFlags::empty())?)
}

/// The same, where the system takes only one at a time.
#[cfg(not(target_os = "linux"))]
fn send_together(
    socket: &UdpSocket,
    letters: &[(SocketAddr, Range<usize>)],
    bytes: &[u8],
) -> io::Result<usize> {
    for (sent, (to, range)) in letters.iter().enumerate() {
        match socket.send_to(&bytes[range.clone()], *to) {
            Err(error) if sent == 0 => return Err(error),
            Err(_) => return Ok(sent),
            Ok(_) => (),
        }
    }
    Ok(letters.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_did_not_take_goes_out_next_in_order() {
        let to = SocketAddr::from(([127, 0, 0, 1], 9));
        let mut gathered = Gathered::default();
        for n in 0..5_u8 {
            assert!(gathered.add(to, &[n; 3]));
        }
        gathered.gone = 2;
        gathered.forget_gone();
        assert!(gathered.add(to, &[9]));
        let left: Vec<&[u8]> =
            gathered.next().iter().map(|(_, range)| &gathered.bytes[range.clone()]).collect();
        assert_eq!(left, [&[2; 3][..], &[3; 3], &[4; 3], &[9]]);
        while gathered.add(to, &[1]) {}
        assert_eq!(gathered.left(), WAITING);
        gathered.gone = WAITING;
        gathered.forget_gone();
        assert_eq!((gathered.left(), gathered.bytes.len()), (0, 0));
    }
}
