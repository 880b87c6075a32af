//! Clients of our own at sockets of this machine.

use std::{
    collections::VecDeque,
    future::Future,
    io::{ErrorKind, Read, Write},
    net::{IpAddr, SocketAddr, TcpStream, UdpSocket},
    pin::pin,
    task::{Context, Poll, Waker},
    time::{Duration, Instant},
};

use audio::switch::Protocol;
use audio::{
    Hall, Peer,
    client::{Client, Purpose},
    switch::Outgoing,
    wire::{self, Unframed},
};

/// Waits for something that another thread brings about.
pub(crate) fn wait<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return output;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// How a caller reaches the forwarder.
enum Way {
    Udp(UdpSocket),
    Tcp(TcpStream, Unframed),
}

/// A client and its socket.
pub(crate) struct Caller {
    pub(crate) client: Client,
    pub(crate) peer: Peer,
    pub(crate) answer: String,
    pub(crate) at: SocketAddr,
    way: Way,
    there: SocketAddr,
    out: Sent,
    clock: u32,
}

#[derive(Default)]
struct Sent(VecDeque<Vec<u8>>);

impl Outgoing for Sent {
    fn send(&mut self, _: Protocol, _: SocketAddr, _: SocketAddr, bytes: &[u8]) {
        self.0.push_back(bytes.to_vec());
    }
}

impl Caller {
    /// Joins a hall over UDP or TCP.
    pub(crate) fn join(hall: &Hall, there: SocketAddr, over: Protocol, purpose: Purpose) -> Self {
        let way = match over {
            Protocol::Tcp => {
                let stream = TcpStream::connect(there).unwrap();
                stream.set_nonblocking(true).unwrap();
                Way::Tcp(stream, Unframed::default())
            }
            _ => {
                let socket = UdpSocket::bind((there.ip(), 0)).unwrap();
                socket.set_nonblocking(true).unwrap();
                Way::Udp(socket)
            }
        };
        let at = match &way {
            Way::Udp(socket) => socket.local_addr().unwrap(),
            Way::Tcp(stream, _) => stream.local_addr().unwrap(),
        };
        let (mut client, offer) = Client::new(at, over, purpose, Instant::now()).unwrap();
        let joined = wait(hall.join(&offer)).unwrap();
        // A network that lets only one protocol through: the other's candidates are of no use there.
        let other = if over == Protocol::Tcp { " udp " } else { " tcp " };
        let usable = |line: &&str| !(line.starts_with("a=candidate:") && line.contains(other));
        let answer: String = joined.answer.lines().filter(usable).flat_map(|line| [line, "\r\n"]).collect();
        assert!(client.answered(&answer), "{answer}");
        Self {
            client,
            peer: joined.peer,
            answer: joined.answer,
            at,
            way,
            there,
            out: Sent::default(),
            clock: 0,
        }
    }

    pub(crate) fn say(&mut self, payload: &[u8]) {
        self.client.say(payload, self.clock, Instant::now(), &mut self.out);
        self.clock = self.clock.wrapping_add(960);
        self.send();
    }

    /// Takes what came and does what is due.
    pub(crate) fn step(&mut self) {
        let now = Instant::now();
        let over = if matches!(self.way, Way::Udp(_)) { Protocol::Udp } else { Protocol::Tcp };
        let route = (over, self.there, self.at);
        for datagram in self.receive() {
            self.client.take(route, &datagram, now, &mut self.out);
        }
        self.client.wake(now, &mut self.out);
        self.send();
    }

    fn receive(&mut self) -> Vec<Vec<u8>> {
        let (mut found, mut buffer) = (Vec::new(), [0; 4_096]);
        loop {
            let read = match &mut self.way {
                Way::Udp(socket) => socket.recv(&mut buffer),
                Way::Tcp(stream, _) => stream.read(&mut buffer),
            };
            match (read, &mut self.way) {
                (Ok(length), Way::Udp(_)) => found.push(buffer[..length].to_vec()),
                (Ok(length), Way::Tcp(_, unframed)) if length > 0 => {
                    unframed.take(&buffer[..length], |datagram| found.push(datagram.to_vec())).unwrap();
                }
                (Err(error), _) if error.kind() == ErrorKind::Interrupted => (),
                _ => return found,
            }
        }
    }

    fn send(&mut self) {
        while let Some(datagram) = self.out.0.pop_front() {
            match &mut self.way {
                Way::Udp(socket) => drop(socket.send_to(&datagram, self.there)),
                Way::Tcp(stream, _) => {
                    let framed = [&wire::frame(&datagram).unwrap()[..], &datagram].concat();
                    stream.write_all(&framed).unwrap();
                }
            }
        }
    }
}

/// Lets all callers go on until something is so, for ten seconds at most.
pub(crate) fn until(callers: &mut [&mut Caller], what: &str, mut is_so: impl FnMut(&[&mut Caller]) -> bool) {
    let end = Instant::now() + Duration::from_secs(10);
    while !is_so(callers) {
        assert!(Instant::now() < end, "after ten seconds not yet: {what}");
        callers.iter_mut().for_each(|caller| caller.step());
        std::thread::sleep(Duration::from_millis(1));
    }
}

/// One of this machine's own addresses, of a family it has.
pub(crate) fn loopbacks() -> Vec<IpAddr> {
    let all = ["127.0.0.1", "::1"].map(|text| text.parse::<IpAddr>().unwrap());
    all.into_iter().filter(|ip| UdpSocket::bind((*ip, 0)).is_ok()).collect()
}
