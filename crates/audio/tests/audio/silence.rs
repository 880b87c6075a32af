//! The threads of the forwarder trace nothing, whatever the operator asks the log for: the library beneath would trace
//! everybody's address.

use std::{
    net::SocketAddr,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

use audio::{Audio, Settings, client::Purpose, switch::Protocol};
use tracing::{
    Event, Metadata, Subscriber,
    span::{Attributes, Id, Record},
};

use crate::callers::{Caller, until};

/// Events on threads of the forwarder, and on all others.
static THERE: AtomicUsize = AtomicUsize::new(0);
static ELSEWHERE: AtomicUsize = AtomicUsize::new(0);

/// Wants to know everything.
struct Curious;

impl Subscriber for Curious {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {
        let there = thread::current().name() == Some("audio");
        if there { &THERE } else { &ELSEWHERE }.fetch_add(1, Ordering::Relaxed);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[test]
fn nothing_is_traced_however_curious_the_log_is() {
    tracing::subscriber::set_global_default(Curious).unwrap();
    let listen = vec![SocketAddr::from(([127, 0, 0, 1], 0))];
    let audio = Audio::start(&Settings { listen, public: Vec::new() }).unwrap();
    let (hall, there) = (audio.open(), audio.bound()[0]);
    let mut one = Caller::join(&hall, there, Protocol::Udp, Purpose::Speak);
    let mut two = Caller::join(&hall, there, Protocol::Tcp, Purpose::Speak);
    let mut both = [&mut one, &mut two];
    until(&mut both, "both connected", |both| both.iter().all(|caller| caller.client.connected));
    hall.give_floor(Some(both[0].peer));
    let settled = Instant::now() + Duration::from_millis(200);
    until(&mut both, "settled", |_| Instant::now() > settled);
    both[0].say(&[1; 40]);
    until(&mut both, "heard", |both| both[1].client.heard.len() == 1);
    drop(audio);
    assert!(ELSEWHERE.load(Ordering::Relaxed) > 0, "the clients' side of the same library does trace");
    assert_eq!(THERE.load(Ordering::Relaxed), 0);
}
