//! The forwarder at sockets of this machine.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpStream, UdpSocket},
    time::{Duration, Instant},
};

use audio::switch::Protocol;
use audio::{Audio, JoinError, Line, Settings, StartError, client::Purpose, switch::Limits};

use crate::callers::{Caller, loopbacks, until, wait};

fn start() -> Audio {
    let listen = loopbacks().into_iter().map(|ip| SocketAddr::new(ip, 0)).collect();
    Audio::start(&Settings { listen, public: Vec::new() }).unwrap()
}

#[test]
fn people_on_every_kind_of_line_hear_the_speaker() {
    let audio = start();
    let hall = audio.open();
    let mut callers = Vec::new();
    for there in audio.bound() {
        for over in [Protocol::Udp, Protocol::Tcp] {
            callers.push(Caller::join(&hall, there, over, Purpose::Speak));
        }
    }
    assert!(callers.len() >= 2);
    let mut all: Vec<&mut Caller> = callers.iter_mut().collect();
    until(&mut all, "all connected", |all| all.iter().all(|caller| caller.client.connected));
    // Connected on this side; the other side has it when the last of the handshake has arrived.
    let settled = Instant::now() + Duration::from_millis(300);
    until(&mut all, "settled", |_| Instant::now() > settled);
    for speaker in 0..all.len() {
        hall.give_floor(Some(all[speaker].peer));
        for n in 0..20_u8 {
            all[speaker].say(&[n; 60]);
            let pause = Instant::now() + Duration::from_millis(5);
            until(&mut all, "a moment passed", |_| Instant::now() > pause);
        }
        until(&mut all, "everybody heard all of it", |all| {
            all.iter().enumerate().all(|(at, caller)| at == speaker || caller.client.heard.len() == 20)
        });
        all.iter_mut().for_each(|caller| caller.client.heard.clear());
    }
    let figures = audio.figures();
    assert_eq!(figures.peers, all.len());
    assert_eq!(figures.forwarded, 20 * (all.len() * (all.len() - 1)) as u64);
    assert_eq!(figures.lost, 0);
}

#[test]
fn an_answer_tells_our_addresses_and_nobody_elses() {
    let audio = start();
    let hall = audio.open();
    let there = audio.bound()[0];
    let callers = [(); 2].map(|()| Caller::join(&hall, there, Protocol::Udp, Purpose::Speak));
    let bound = audio.bound();
    for caller in &callers {
        let candidates: Vec<&str> =
            caller.answer.lines().filter(|line| line.starts_with("a=candidate:")).collect();
        assert_eq!(candidates.len(), 2 * bound.len(), "{}", caller.answer);
        for candidate in candidates {
            let words: Vec<&str> = candidate.split(' ').collect();
            let port: u16 = words[5].parse().unwrap();
            assert!(bound.contains(&SocketAddr::new(words[4].parse().unwrap(), port)), "{candidate}");
            assert!(words[2] == "udp" || candidate.contains("tcptype passive"), "{candidate}");
        }
        for other in &callers {
            assert!(!caller.answer.contains(&format!(" {} ", other.at.port())), "{}", caller.answer);
        }
    }
}

#[test]
fn leaving_closing_and_stopping_end_what_they_should() {
    let audio = start();
    let (hall, other) = (audio.open(), audio.open());
    let there = audio.bound()[0];
    let mut one = Caller::join(&hall, there, Protocol::Udp, Purpose::Speak);
    let mut two = Caller::join(&hall, there, Protocol::Udp, Purpose::Speak);
    let mut three = Caller::join(&other, there, Protocol::Udp, Purpose::Speak);
    let mut all = [&mut one, &mut two, &mut three];
    until(&mut all, "all connected", |all| all.iter().all(|caller| caller.client.connected));
    assert!(hall.present(all[0].peer) && !other.present(all[0].peer));
    hall.leave(all[0].peer);
    until(&mut all, "the first is gone", |all| !hall.present(all[0].peer) && !all[0].client.is_alive());
    assert!(hall.present(all[1].peer));
    drop(hall);
    until(&mut all, "the second is gone", |all| !all[1].client.is_alive() && audio.figures().peers == 1);
    drop(audio);
    assert_eq!(wait(other.join(&three_offer())), Err(JoinError::Closed));
}

fn three_offer() -> String {
    let at = "192.0.2.9:9".parse().unwrap();
    audio::client::Client::new(at, Protocol::Udp, Purpose::Speak, Instant::now()).unwrap().1
}

#[test]
fn a_crowd_at_the_door_is_let_in_in_turn() {
    let audio = start();
    let hall = audio.open();
    let offer = three_offer();
    let joins: Vec<_> = (0..60).map(|_| hall.join(&offer)).collect();
    let mut peers: Vec<_> = joins.into_iter().map(|join| wait(join).unwrap().peer).collect();
    peers.sort();
    peers.dedup();
    assert_eq!(peers.len(), 60);
    assert_eq!((audio.figures().peers, audio.figures().joins_waiting), (60, 0));
}

#[test]
fn a_poor_line_is_asked_for_long_packets() {
    let audio = start();
    let hall = audio.open();
    let answer = |line| wait(hall.join_over(&three_offer(), line)).unwrap().answer;
    assert!(answer(Line::Poor).contains("a=ptime:60\r\na=maxptime:60\r\n"));
    assert!(!answer(Line::Good).contains("ptime:60"));
    let good = answer(Line::Good);
    assert!(
        good.contains("useinbandfec=1") && good.contains("usedtx=1") && good.contains("a=ice-lite"),
        "{good}"
    );
    assert!(!good.contains("extmap:") && !good.contains("transport-cc"), "{good}");
}

#[test]
fn strangers_connections_are_closed() {
    let limits = Limits { connecting: Duration::from_millis(500), ..Limits::default() };
    let listen = vec![SocketAddr::from(([127, 0, 0, 1], 0))];
    let audio = Audio::start_with(&Settings { listen, public: Vec::new() }, limits).unwrap();
    let there = audio.bound()[0];
    let connect = || {
        let stream = TcpStream::connect(there).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        stream
    };
    // A frame longer than any: closed at once.
    let mut rude = connect();
    rude.write_all(&[0xff; 8]).unwrap();
    assert!(matches!(rude.read(&mut [0; 8]), Ok(0) | Err(_)));
    // Says nothing: closed after a while.
    let mut silent = connect();
    assert_eq!(silent.read(&mut [0; 8]).unwrap(), 0);
}

/// Whoever says something else first than who they are is let go before anything of the rest is looked at; of too many
/// who say nothing the oldest goes.
#[test]
fn strangers_cost_a_datagram_and_keep_nobody_out() {
    let limits = Limits { strangers: 4, connecting: Duration::from_secs(600), ..Limits::default() };
    let listen = vec![SocketAddr::from(([127, 0, 0, 1], 0))];
    let audio = Audio::start_with(&Settings { listen, public: Vec::new() }, limits).unwrap();
    let (hall, there) = (audio.open(), audio.bound()[0]);
    let is_closed = |stream: &mut TcpStream| {
        stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
        matches!(stream.read(&mut [0; 8]), Ok(0)) || stream.read(&mut [0; 8]).is_err()
    };
    let mut empty = TcpStream::connect(there).unwrap();
    empty.write_all(&[0; 8_000]).unwrap();
    assert!(is_closed(&mut empty));
    let looked_at = audio.figures().dropped;
    assert!(looked_at <= 1, "{looked_at}");
    let mut silent: Vec<TcpStream> = (0..6).map(|_| TcpStream::connect(there).unwrap()).collect();
    assert!(is_closed(&mut silent[0]) && is_closed(&mut silent[1]));
    let mut one = Caller::join(&hall, there, Protocol::Tcp, Purpose::Speak);
    let mut two = Caller::join(&hall, there, Protocol::Tcp, Purpose::Speak);
    let mut both = [&mut one, &mut two];
    until(&mut both, "both connected", |both| both.iter().all(|caller| caller.client.connected));
    silent.extend((0..6).map(|_| TcpStream::connect(there).unwrap()));
    assert!((2..8).all(|n| is_closed(&mut silent[n])));
    assert!(hall.present(both[0].peer) && hall.present(both[1].peer), "whoever belongs here stays");
    assert_eq!(audio.figures().peers, 2);
}

#[test]
fn addresses_nobody_could_use_are_refused() {
    let start = |listen: &[&str], public: &[&str]| {
        Audio::start(&Settings {
            listen: listen.iter().map(|text| text.parse().unwrap()).collect(),
            public: public.iter().map(|text| text.parse().unwrap()).collect(),
        })
    };
    assert!(matches!(start(&[], &[]), Err(StartError::NoAddress)));
    assert!(matches!(start(&["0.0.0.0:0"], &[]), Err(StartError::Unspecified(_))));
    assert!(matches!(start(&["[::]:0"], &["192.0.2.1"]), Err(StartError::Unspecified(_))));
    assert!(start(&["0.0.0.0:0"], &["192.0.2.1"]).is_ok());
    let taken = UdpSocket::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    assert!(matches!(start(&[&address], &[]), Err(StartError::Bind { .. })));
}
