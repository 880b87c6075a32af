//! The crowd: so many listeners on a few threads, and one who speaks.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    sync::{
        Arc, Barrier,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use audio::client::Purpose;
use mio::{Events, Interest, Poll, Token};

use crate::{listener::Listener, machine};

/// What is to be measured.
pub(crate) struct Plan {
    pub(crate) server: SocketAddr,
    pub(crate) listeners: usize,
    pub(crate) seconds: u64,
    pub(crate) threads: usize,
}

/// Speech: a packet every 20 ms, as long as a browser's usually is.
const PACE: Duration = Duration::from_millis(20);
const PAYLOAD: usize = 80;

/// Listeners who do all a browser does but decode, as soon as a packet comes.
const FEW: usize = 16;
/// How often the others look.
const LOOK: Duration = Duration::from_millis(4);

/// How a thread's listeners notice that something came.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Manner {
    Waiting,
    Looking,
}

/// What all threads see.
struct Shared {
    since: Instant,
    offers: Barrier,
    connected: AtomicUsize,
    stop: AtomicBool,
}

pub(crate) fn run(plan: &Plan) {
    let shared = Arc::new(Shared {
        since: Instant::now(),
        offers: Barrier::new(plan.threads + 1),
        connected: AtomicUsize::new(0),
        stop: AtomicBool::new(false),
    });
    let before = figures(plan.server);
    let threads: Vec<_> = (0..plan.threads)
        .map(|thread| {
            let (shared, server) = (Arc::clone(&shared), plan.server);
            // The last thread has a few listeners who wait for each packet: they measure how long packets take. The
            // others look now and then. Were all of them woken by each packet, the server's time would go to waking.
            let (few, crowd) = (FEW.min(plan.listeners), plan.threads - 1);
            let count = if thread == crowd { few } else { (plan.listeners - few + thread) / crowd };
            let manner = if thread == crowd { Manner::Waiting } else { Manner::Looking };
            thread::spawn(move || listen(&shared, server, count, manner))
        })
        .collect();
    shared.offers.wait();
    let start = Instant::now();
    while shared.connected.load(Ordering::Relaxed) < plan.listeners {
        thread::sleep(Duration::from_millis(1));
        assert!(start.elapsed() < Duration::from_secs(60), "not all are connected after a minute");
    }
    let joined = start.elapsed();
    let speaker = speaker(plan.server, shared.since);
    thread::sleep(Duration::from_secs(2));
    let quiet = figures(plan.server);
    let (crowd_before, spoke) = (machine::busy(None), Instant::now());
    let said = speak(speaker, plan, shared.since);
    let spoke = spoke.elapsed();
    thread::sleep(Duration::from_millis(500));
    let crowd = machine::busy(None) - crowd_before;
    let after = figures(plan.server);
    shared.stop.store(true, Ordering::Relaxed);
    let all: Vec<Listener> = threads.into_iter().flat_map(|thread| thread.join().unwrap()).collect();
    report(plan, &all, joined, spoke, said, crowd, [&before, &quiet, &after]);
}

/// The speaker, connected and with the floor.
fn speaker(server: SocketAddr, since: Instant) -> Listener {
    let mut speaker = Listener::new(true, Purpose::Speak);
    let reply = ask(server, &join(&speaker.offer));
    speaker.answered(&reply);
    while !speaker.client.connected {
        speaker.take(since);
        speaker.wake(Instant::now());
        thread::sleep(Duration::from_millis(1));
    }
    ask(server, &format!("floor {}\n", speaker.number));
    speaker
}

fn speak(mut speaker: Listener, plan: &Plan, since: Instant) -> u64 {
    let (start, mut said) = (Instant::now(), 0_u32);
    while start.elapsed() < Duration::from_secs(plan.seconds) {
        let due = start + PACE * said;
        thread::sleep(due.saturating_duration_since(Instant::now()));
        let mut payload = [7; PAYLOAD];
        let now = u64::try_from(since.elapsed().as_micros()).unwrap();
        payload[..8].copy_from_slice(&now.to_be_bytes());
        speaker.say(&payload, said * 960);
        speaker.take(since);
        said += 1;
    }
    u64::from(said)
}

/// A thread of listeners.
fn listen(shared: &Shared, server: SocketAddr, count: usize, manner: Manner) -> Vec<Listener> {
    let mut poll = Poll::new().unwrap();
    let mut listeners: Vec<Listener> =
        (0..count).map(|_| Listener::new(manner == Manner::Waiting, Purpose::Listen)).collect();
    for (at, listener) in listeners.iter_mut().enumerate() {
        poll.registry().register(&mut listener.socket, Token(at), Interest::READABLE).unwrap();
    }
    shared.offers.wait();
    let doors: Vec<TcpStream> =
        listeners.iter().map(|listener| knock(server, &join(&listener.offer))).collect();
    let mut events = Events::with_capacity(4_096);
    for (at, door) in doors.into_iter().enumerate() {
        listeners[at].answered(&hear(door));
        if at % 16 == 0 {
            step(&mut poll, &mut events, &mut listeners, Duration::ZERO, shared.since);
        }
    }
    let (mut counted, mut looked) = (false, Instant::now());
    while !shared.stop.load(Ordering::Relaxed) {
        if manner == Manner::Looking {
            thread::sleep(LOOK);
        }
        let patience = if manner == Manner::Looking { Duration::ZERO } else { LOOK };
        step(&mut poll, &mut events, &mut listeners, patience, shared.since);
        let now = Instant::now();
        // Their clocks are looked at now and then: to do so after every packet would cost more than the packets.
        if now - looked >= Duration::from_millis(20) {
            looked = now;
            listeners
                .iter_mut()
                .filter(|listener| listener.due <= now)
                .for_each(|listener| listener.wake(now));
            if !counted && listeners.iter().all(|listener| listener.client.connected) {
                counted = true;
                shared.connected.fetch_add(count, Ordering::Relaxed);
            }
        }
    }
    listeners
}

fn step(
    poll: &mut Poll,
    events: &mut Events,
    listeners: &mut [Listener],
    patience: Duration,
    since: Instant,
) {
    if poll.poll(events, Some(patience)).is_ok() {
        events.iter().for_each(|event| listeners[event.token().0].take(since));
    }
}

fn join(offer: &str) -> String {
    format!("join {}\n{offer}", offer.len())
}

fn knock(server: SocketAddr, question: &str) -> TcpStream {
    let mut stream = TcpStream::connect(server).unwrap();
    stream.write_all(question.as_bytes()).unwrap();
    stream
}

fn hear(mut stream: TcpStream) -> String {
    let mut reply = String::new();
    stream.read_to_string(&mut reply).unwrap();
    reply
}

fn ask(server: SocketAddr, question: &str) -> String {
    hear(knock(server, question))
}

/// What the server says of itself.
struct Figures {
    forwarded: u64,
    lost: u64,
    peers: u64,
    busy: Duration,
    memory_kb: u64,
}

fn figures(server: SocketAddr) -> Figures {
    let reply = ask(server, "figures\n");
    let numbers: Vec<u64> = reply.split(' ').map(|word| word.parse().unwrap()).collect();
    let [forwarded, lost, _, peers, busy, memory_kb] = numbers[..] else { panic_on(&reply) };
    Figures { forwarded, lost, peers, busy: Duration::from_nanos(busy), memory_kb }
}

fn panic_on(reply: &str) -> ! {
    println!("the server said {reply}");
    std::process::exit(1);
}

#[expect(clippy::cast_precision_loss, reason = "figures to be looked at")]
fn report(
    plan: &Plan,
    all: &[Listener],
    joined: Duration,
    spoke: Duration,
    said: u64,
    crowd: Duration,
    [before, quiet, after]: [&Figures; 3],
) {
    let forwarded = after.forwarded - quiet.forwarded;
    let received: u64 = all.iter().map(|listener| listener.received).sum();
    let busy = after.busy - quiet.busy;
    let mut took: Vec<u64> = all.iter().flat_map(|listener| listener.took.iter().copied()).collect();
    took.sort_unstable();
    let at = |part: f64| took.get((took.len() as f64 * part) as usize).copied().unwrap_or_default() as f64;
    let per_packet = busy.as_secs_f64() * 1e6 / forwarded as f64;
    let figures = [
        ("listeners", plan.listeners as f64),
        ("said", said as f64),
        ("forwarded", forwarded as f64),
        (
            "lost_by_server",
            (after.lost - before.lost) as f64 + said as f64 * plan.listeners as f64 - forwarded as f64,
        ),
        ("lost_by_crowd", forwarded as f64 - received as f64),
        ("gaps", all.iter().map(|listener| listener.missing).sum::<u64>() as f64),
        ("server_busy_percent", 100.0 * busy.as_secs_f64() / spoke.as_secs_f64()),
        ("us_a_packet", per_packet),
        ("listeners_a_core_at_half", 0.5e6 / per_packet / 50.0),
        ("took_p50_us", at(0.5)),
        ("took_p99_us", at(0.99)),
        ("join_s", joined.as_secs_f64()),
        ("join_server_ms", (quiet.busy - before.busy).as_secs_f64() * 1e3 / plan.listeners as f64),
        ("memory_kb", (quiet.memory_kb - before.memory_kb) as f64 / (quiet.peers - before.peers) as f64),
        ("crowd_us_a_packet", crowd.as_secs_f64() * 1e6 / received as f64),
        ("crowd_busy_percent", 100.0 * crowd.as_secs_f64() / spoke.as_secs_f64()),
    ];
    for (name, figure) in figures {
        println!("{name} {figure:.3}");
    }
}
