//! What the system alone needs to send a datagram as long as ours, from one socket to many on the same machine.

use std::{
    net::UdpSocket,
    sync::atomic::{AtomicBool, Ordering},
    thread,
    time::{Duration, Instant},
};

use crate::machine;

const SOCKETS: usize = 1_000;
const ROUNDS: usize = 300;
/// Speech of 80 bytes, its header, and the seal.
const LENGTH: usize = 80 + 12 + 16;

pub(crate) fn run() {
    let receivers: Vec<UdpSocket> = (0..SOCKETS)
        .map(|_| {
            let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
            socket.set_nonblocking(true).unwrap();
            socket
        })
        .collect();
    let addresses: Vec<_> = receivers.iter().map(|socket| socket.local_addr().unwrap()).collect();
    let stop = AtomicBool::new(false);
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut buffer = [0; 2_048];
            while !stop.load(Ordering::Relaxed) {
                thread::sleep(Duration::from_millis(4));
                for socket in &receivers {
                    while socket.recv(&mut buffer).is_ok() {}
                }
            }
        });
        let sender = UdpSocket::bind("127.0.0.1:0").unwrap();
        let before = machine::busy_here();
        let start = Instant::now();
        for round in 0..ROUNDS {
            // As speech comes.
            let due = start + Duration::from_millis(20) * u32::try_from(round).unwrap();
            thread::sleep(due.saturating_duration_since(Instant::now()));
            for address in &addresses {
                let _ = sender.send_to(&[7; LENGTH], address);
            }
        }
        let busy = machine::busy_here() - before;
        stop.store(true, Ordering::Relaxed);
        #[expect(clippy::cast_precision_loss, reason = "figures to be looked at")]
        let each = busy.as_secs_f64() * 1e6 / (ROUNDS * SOCKETS) as f64;
        println!("sendto_us {each:.3}");
    });
}
