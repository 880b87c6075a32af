//! One member of the crowd.
//!
//! Most listeners read only the number of each packet, which is not encrypted: so that the crowd is not busier than the
//! server. A full one does all a browser does but decode.

use std::{
    net::SocketAddr,
    time::{Duration, Instant},
};

use audio::switch::Protocol;
use audio::{
    client::{Client, Purpose},
    switch::Outgoing,
    wire::{self, Kind},
};
use mio::net::UdpSocket;

pub(crate) struct Listener {
    pub(crate) client: Client,
    pub(crate) offer: String,
    pub(crate) number: String,
    pub(crate) socket: UdpSocket,
    pub(crate) due: Instant,
    at: SocketAddr,
    there: SocketAddr,
    full: bool,
    last: Option<u16>,
    pub(crate) received: u64,
    pub(crate) missing: u64,
    /// How long packets took, in microseconds, at full listeners.
    pub(crate) took: Vec<u64>,
}

struct Wire<'s>(&'s UdpSocket, SocketAddr);

impl Outgoing for Wire<'_> {
    fn send(&mut self, _: Protocol, _: SocketAddr, _: SocketAddr, bytes: &[u8]) {
        let _ = self.0.send_to(bytes, self.1);
    }
}

impl Listener {
    pub(crate) fn new(full: bool, purpose: Purpose) -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0".parse().unwrap()).unwrap();
        let at = socket.local_addr().unwrap();
        let (client, offer) = Client::new(at, Protocol::Udp, purpose, Instant::now()).unwrap();
        Self {
            client,
            offer,
            number: String::new(),
            socket,
            due: Instant::now(),
            at,
            there: at,
            full,
            last: None,
            received: 0,
            missing: 0,
            took: Vec::new(),
        }
    }

    /// Reads what the door said, and begins.
    pub(crate) fn answered(&mut self, reply: &str) {
        let (number, answer) = reply.split_once('\n').unwrap();
        self.number = number.to_owned();
        let candidate = answer.lines().find(|line| line.starts_with("a=candidate:")).unwrap();
        let words: Vec<&str> = candidate.split(' ').collect();
        self.there = SocketAddr::new(words[4].parse().unwrap(), words[5].parse().unwrap());
        let only_udp = |line: &&str| !line.contains(" tcp ");
        let answer: String = answer.lines().filter(only_udp).flat_map(|line| [line, "\r\n"]).collect();
        assert!(self.client.answered(&answer));
        self.wake(Instant::now());
    }

    pub(crate) fn wake(&mut self, now: Instant) {
        self.due = self.client.wake(now, &mut Wire(&self.socket, self.there));
    }

    pub(crate) fn say(&mut self, payload: &[u8], time: u32) {
        self.due = self.client.say(payload, time, Instant::now(), &mut Wire(&self.socket, self.there));
    }

    /// Takes all that came.
    pub(crate) fn take(&mut self, since: Instant) {
        let mut buffer = [0; 2_048];
        while let Ok(length) = self.socket.recv(&mut buffer) {
            let bytes = &buffer[..length];
            let is_audio = wire::kind(bytes) == Some(Kind::Rtp);
            if is_audio {
                self.count(u16::from_be_bytes([bytes[2], bytes[3]]));
            }
            if !is_audio || self.full {
                let route = (Protocol::Udp, self.there, self.at);
                let now = Instant::now();
                self.due = self.client.take(route, bytes, now, &mut Wire(&self.socket, self.there));
                for heard in self.client.heard.drain(..) {
                    let sent = u64::from_be_bytes(heard.payload[..8].try_into().unwrap());
                    let took = now.duration_since(since).saturating_sub(Duration::from_micros(sent));
                    self.took.push(u64::try_from(took.as_micros()).unwrap());
                }
            }
        }
    }

    fn count(&mut self, number: u16) {
        self.received += 1;
        if let Some(last) = self.last {
            self.missing += u64::from(number.wrapping_sub(last).wrapping_sub(1));
        }
        self.last = Some(number);
    }
}
