//! The forwarder of audio: offers, and whatever comes to its sockets.

use std::{
    net::SocketAddr,
    sync::{Arc, LazyLock, Mutex, PoisonError, atomic::AtomicU64},
    time::{Duration, Instant},
};

use audio::{
    Line, Peer,
    client::{Client, Purpose},
    pages::{Container, Pages, opus},
    switch::{Datagram, Limits, Outgoing, Protocol, Stage, Switch, Tally, read_offer},
    wire::Unframed,
};

/// Numbers of people.
static PEOPLE: AtomicU64 = AtomicU64::new(1);

/// Nothing in an offer but what an answer needs may come back in it.
pub fn audio_offer(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Ok(offer) = read_offer(&text) else { return };
    assert!(offer.text.lines().all(|line| !line.starts_with("a=candidate:")), "nobody's address is read");
    let (now, stage) = (Instant::now(), Stage::new());
    let Some(mut switch) = switch() else { return };
    let peer = Peer::next(&PEOPLE);
    let joined = switch.join((1, &stage), peer, (&offer, Line::Good), now);
    assert_eq!(joined.is_ok(), stage.present(peer), "who was refused is not here");
    if let Ok(answer) = joined {
        assert_eq!(answer.lines().filter(|line| line.starts_with("m=")).count(), 1, "{answer}");
        let ours = format!(" {} {} typ host", here().ip(), here().port());
        let told = answer.lines().filter(|line| line.starts_with("a=candidate:"));
        assert!(told.into_iter().all(|line| line.contains(&ours)), "{answer}");
    }
    switch.wake(now, &mut Collected::default());
    switch.close(1, &mut Collected::default());
    assert!(!stage.present(peer), "whoever was let in is let go");
}

/// Datagrams from strangers and in the name of people who are here, and what the speaker says, sealed as it should be.
/// Each begins with a byte that says whose and how, and one for its length. Afterwards the speaker is heard, and was the
/// only one.
pub fn audio_datagrams(bytes: &[u8]) {
    let mut pair = PAIR.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(pair) = pair.as_mut() else { return };
    let mut rest = bytes;
    for _ in 0..60 {
        let [how, length, tail @ ..] = rest else { break };
        let (datagram, tail) = tail.split_at(tail.len().min(usize::from(*length)));
        rest = tail;
        pair.throw(*how, datagram);
    }
    pair.pass(1_000);
    pair.check();
    let mut unframed = Unframed::default();
    let mut whole = 0;
    for piece in bytes.chunks(7) {
        if unframed.take(piece, |datagram| whole += datagram.len()).is_err() {
            break;
        }
    }
    assert!(whole <= bytes.len());
}

fn here() -> SocketAddr {
    SocketAddr::from(([192, 0, 2, 1], 3_478))
}

fn switch() -> Option<Switch> {
    Switch::new(&[here()], &[here()], Limits::default(), Arc::new(Tally::default()))
}

/// Datagrams sent while something happened: from, to, what.
#[derive(Default)]
struct Collected(Vec<(SocketAddr, SocketAddr, Vec<u8>)>);

impl Outgoing for Collected {
    fn send(&mut self, _: Protocol, from: SocketAddr, to: SocketAddr, bytes: &[u8]) {
        self.0.push((from, to, bytes.to_vec()));
    }
}

/// A speaker with the floor, and a listener. Slow to build, so they stay.
static PAIR: LazyLock<Mutex<Option<Pair>>> = LazyLock::new(|| Mutex::new(Pair::connected()));

struct Pair {
    switch: Switch,
    people: [Client; 2],
    names: [String; 2],
    now: Instant,
    said: u32,
    /// What those who listen over HTTP are given, and what is made of it.
    tap: Box<dyn FnMut() -> Option<Arc<[u8]>> + Send>,
    files: [Pages; 2],
}

/// Where the two are; a third place is a stranger's.
const PLACES: [SocketAddr; 3] = {
    use std::net::{IpAddr, Ipv4Addr};
    [
        SocketAddr::new(IpAddr::V4(Ipv4Addr::new(10, 0, 0, 1)), 5_000),
        SocketAddr::new(IpAddr::V4(Ipv4Addr::new(10, 0, 0, 2)), 5_000),
        SocketAddr::new(IpAddr::V4(Ipv4Addr::new(198, 51, 100, 1)), 5_000),
    ]
};

impl Pair {
    fn connected() -> Option<Self> {
        let (mut switch, stage, now) = (switch()?, Stage::new(), Instant::now());
        let mut join = |at: usize| {
            let (mut client, offer) = Client::new(PLACES[at], Protocol::Udp, Purpose::Speak, now)?;
            let peer = Peer::next(&PEOPLE);
            let offer = read_offer(&offer).ok()?;
            let answer = switch.join((1, &stage), peer, (&offer, Line::Good), now).ok()?;
            let name = answer.lines().find_map(|line| line.strip_prefix("a=ice-ufrag:"))?.to_owned();
            client.answered(&answer).then_some((client, name, peer))
        };
        let ((one, name, speaker), (two, other, _)) = (join(0)?, join(1)?);
        stage.give(Some(speaker));
        let mut tapped = stage.tap();
        let tap = Box::new(move || tapped.try_recv().ok());
        let (people, names) = ([one, two], [name, other]);
        let files = [Container::Ogg, Container::WebM].map(Pages::new);
        let mut pair = Self { switch, people, names, now, said: 0, tap, files };
        pair.pass(3_000);
        pair.people.iter().all(|client| client.connected).then_some(pair)
    }

    /// A datagram, by its first byte: whose address it comes from, and whether it is dressed as a binding request, or
    /// sealed as the speaker's.
    fn throw(&mut self, how: u8, bytes: &[u8]) {
        if how & 0b1000_0000 != 0 {
            return self.say(if how & 0b100_0000 == 0 { 111 } else { 0 }, bytes);
        }
        let dressed;
        let bytes = if how & 0b100 == 0 {
            bytes
        } else {
            dressed = binding_request(&self.names[usize::from(how >> 3) % 2], bytes);
            &dressed
        };
        let from = PLACES[usize::from(how & 0b11) % PLACES.len()];
        let mut out = Collected::default();
        let datagram = Datagram { over: Protocol::Udp, from, at: here(), bytes };
        self.switch.take(datagram, self.now, &mut out);
        assert!(out.0.iter().all(|(_, to, _)| *to != PLACES[2]), "strangers get no answer");
        self.deliver(out);
    }

    /// The speaker says something. It goes on as it is or nowhere, and into a page only where it is Opus.
    fn say(&mut self, kind: u8, payload: &[u8]) {
        let mut out = Collected::default();
        self.people[0].say_as(kind, payload, self.said * 48_000, self.now, &mut out);
        self.said += 1;
        self.deliver(out);
        while let Some(packet) = (self.tap)() {
            assert!(kind == 111 && *packet == *payload, "something else is heard than what was said");
            for file in &mut self.files {
                let (before, page) = (file.time(), file.next([&*packet]));
                let length = file.time() - before;
                assert_eq!(length, opus::ticks(&packet).unwrap_or(0), "only what is Opus takes time");
                let holds = page.windows(packet.len()).any(|part| *part == *packet);
                assert!(length == 0 || holds, "as it was said");
            }
        }
    }

    fn check(&mut self) {
        self.people.iter_mut().for_each(|client| client.heard.clear());
        let (mut out, payload) = (Collected::default(), self.said.to_be_bytes());
        self.people[0].say(&payload, self.said * 48_000, self.now, &mut out);
        self.said += 1;
        self.deliver(out);
        self.pass(20);
        while (self.tap)().is_some() {}
        assert!(self.people[0].heard.is_empty(), "nobody hears themselves");
        let heard: Vec<&[u8]> = self.people[1].heard.iter().map(|heard| &*heard.payload).collect();
        assert_eq!(heard, [&payload[..]], "the speaker is heard, and nobody else");
    }

    fn pass(&mut self, millis: u64) {
        let end = self.now + Duration::from_millis(millis);
        while self.now < end {
            self.now += Duration::from_millis(20);
            let mut out = Collected::default();
            self.switch.wake(self.now, &mut out);
            for client in &mut self.people {
                client.wake(self.now, &mut out);
            }
            self.deliver(out);
        }
    }

    /// Carries datagrams to and fro until all have arrived.
    fn deliver(&mut self, out: Collected) {
        let mut flying = out.0;
        for _ in 0..50 {
            let mut out = Collected::default();
            for (from, to, bytes) in flying {
                if to == here() {
                    let datagram = Datagram { over: Protocol::Udp, from, at: to, bytes: &bytes };
                    self.switch.take(datagram, self.now, &mut out);
                } else if let Some(who) = PLACES[..2].iter().position(|place| *place == to) {
                    self.people[who].take((Protocol::Udp, from, to), &bytes, self.now, &mut out);
                }
            }
            flying = out.0;
            if flying.is_empty() {
                return;
            }
        }
    }
}

/// A binding request for somebody, and more after their name.
fn binding_request(name: &str, more: &[u8]) -> Vec<u8> {
    let user = format!("{name}:else");
    let mut body = vec![0, 6, 0, user.len() as u8];
    body.extend(user.as_bytes());
    body.resize(body.len().next_multiple_of(4), 0);
    body.extend(more);
    body.resize(body.len().next_multiple_of(4), 0);
    let mut message = vec![0, 1, (body.len() >> 8) as u8, body.len() as u8, 0x21, 0x12, 0xa4, 0x42];
    message.extend([5; 12]);
    message.extend(body);
    message
}
