//! What must not be sent, from people and strangers: nobody hears anything of it, and who sent it ends or is ignored.

use std::{net::SocketAddr, time::Duration};

use audio::switch::Protocol;
use audio::{
    Fault, JoinError,
    client::Purpose,
    switch::Limits,
    wire::{self, Kind},
};

use crate::net::Net;

fn stranger() -> SocketAddr {
    "198.51.100.7:4444".parse().unwrap()
}

/// A binding request for somebody, with a password nobody gave out.
fn binding_request(name: &str) -> Vec<u8> {
    let user = format!("{name}:else");
    let mut body = vec![0, 6];
    body.extend(u16::try_from(user.len()).unwrap().to_be_bytes());
    body.extend(user.as_bytes());
    body.resize(body.len().next_multiple_of(4), 0);
    // Priority, then an integrity code that is none.
    body.extend([0, 0x24, 0, 4, 1, 2, 3, 4]);
    body.extend([0, 8, 0, 20]);
    body.extend([9; 20]);
    let mut message = vec![0, 1];
    message.extend(u16::try_from(body.len()).unwrap().to_be_bytes());
    message.extend([0x21, 0x12, 0xa4, 0x42]);
    message.extend([5; 12]);
    message.extend(body);
    message
}

#[test]
fn offers_that_cannot_be_answered_leave_nobody_behind() {
    let mut net = Net::new();
    let at = stranger();
    let (_, offer) = audio::client::Client::new(at, Protocol::Udp, Purpose::Speak, net.now).unwrap();
    let broken = [
        (String::new(), Fault::Unreadable),
        (offer.replace("a=fingerprint", "a=finger"), Fault::Unreadable),
        (offer.replace("a=ice-ufrag", "a=ice"), Fault::Unreadable),
        (offer[..40].to_owned(), Fault::NotAudio),
        (format!("{offer}m=video 9 UDP/TLS/RTP/SAVPF 96\r\n"), Fault::NotAudio),
        (format!("{offer}a=x:{}\r\n", "x".repeat(20_000)), Fault::TooLong),
    ];
    for (offer, fault) in broken {
        assert_eq!(net.ask(&offer).map(|_| ()), Err(JoinError::Offer(fault)), "{offer}");
    }
    assert_eq!(net.figures().peers, 0);
    assert!(net.ask(&offer).is_ok());
}

#[test]
fn a_full_hall_and_a_closed_one_let_nobody_in() {
    let mut net = Net::with(Limits { hall: 2, ..Limits::default() });
    let one = net.connect(Purpose::Speak);
    net.connect(Purpose::Speak);
    let (_, offer) = audio::client::Client::new(stranger(), Protocol::Udp, Purpose::Speak, net.now).unwrap();
    assert_eq!(net.ask(&offer).map(|_| ()), Err(JoinError::Full));
    net.leave(net.people[one].peer);
    net.pass(100);
    assert!(!net.people[one].client.is_alive(), "who is let go is told so");
    assert!(net.ask(&offer).is_ok());
    net.close();
    assert_eq!(net.figures().peers, 0);
}

#[test]
fn a_flood_from_strangers_goes_nowhere() {
    let mut net = Net::new();
    let one = net.connect(Purpose::Speak);
    let before = net.figures();
    for n in 0..50_000_u32 {
        let from = SocketAddr::from(([198, 51, (n >> 8) as u8, n as u8], 1_000));
        let name = format!("{n:016}");
        net.throw(from, &binding_request(&name));
        let mut other = [0x80; 60];
        other[0] = [0x80, 22, 0, 1, 64][(n % 5) as usize];
        net.throw(from, &other);
    }
    let after = net.figures();
    assert_eq!(after.dropped - before.dropped, 100_000);
    assert_eq!((after.peers, after.bytes_out), (1, before.bytes_out), "no answer to strangers");
    net.pass(1_000);
    assert!(net.people[one].client.connected);
}

#[test]
fn a_binding_request_with_a_wrong_password_gives_no_way_in() {
    let mut net = Net::new();
    let who = net.join(Purpose::Speak);
    let name = {
        let (_, answer) = net.ask(&net_offer(&net)).unwrap();
        let line = answer.lines().find_map(|line| line.strip_prefix("a=ice-ufrag:").map(str::to_owned));
        line.unwrap()
    };
    net.throw(stranger(), &binding_request(&name));
    assert!(!net.switch.knows(Protocol::Udp, stranger()));
    net.pass(2_000);
    assert!(net.people[who].client.connected);
}

fn net_offer(net: &Net) -> String {
    audio::client::Client::new(stranger(), Protocol::Udp, Purpose::Speak, net.now).unwrap().1
}

#[test]
fn replayed_and_foreign_audio_is_not_heard_twice_or_at_all() {
    let mut net = Net::new();
    let (one, two) = (net.connect(Purpose::Speak), net.connect(Purpose::Speak));
    net.give(Some(one));
    net.record = Some(Vec::new());
    for n in 0..20 {
        net.say(one, &[n; 40]);
        net.pass(20);
    }
    net.pass(100);
    assert_eq!(net.heard(two).len(), 20);
    let sent = net.record.take().unwrap();
    for (from, bytes) in &sent {
        net.throw(*from, bytes);
        net.throw(stranger(), bytes);
        net.throw(net.people[two].at, bytes);
    }
    net.pass(100);
    assert!(net.heard(two).is_empty() && net.heard(one).is_empty());
}

#[test]
fn audio_of_the_wrong_kind_or_size_is_not_forwarded() {
    let mut net = Net::new();
    let (one, two) = (net.connect(Purpose::Speak), net.connect(Purpose::Speak));
    net.give(Some(one));
    net.say(one, &[1; 1_300]);
    net.say(one, &[]);
    net.pass(20);
    // G.711, which the client offered and we did not take up.
    net.record = Some(Vec::new());
    for _ in 0..10 {
        net.say_as(one, 0, &[2; 160]);
        net.pass(20);
    }
    let sent = net.record.take().unwrap();
    let audio = sent.iter().filter(|(_, bytes)| wire::kind(bytes) == Some(Kind::Rtp));
    assert_eq!(audio.filter(|(_, bytes)| bytes[1] & 0x7f == 0).count(), 10, "they are on the way");
    net.pass(100);
    assert!(net.heard(two).is_empty());
    net.say(one, &[3; 60]);
    net.pass(100);
    assert_eq!(net.heard(two).len(), 1);
}

/// The library keeps each address for ever: whoever has a seat must not make it grow, and look through it, without end.
#[test]
fn binding_requests_from_ever_new_addresses_end_the_connection() {
    let mut net = Net::new();
    let (one, two) = (net.connect(Purpose::Speak), net.connect(Purpose::Speak));
    net.record = Some(Vec::new());
    net.pass(10_000);
    let is_asking = |(from, bytes): &&(SocketAddr, Vec<u8>)| {
        *from == net.people[one].at && wire::kind(bytes) == Some(Kind::Stun)
    };
    // Its password is right, and nothing in it says where it comes from.
    let asking = net.record.as_ref().unwrap().iter().rev().find(is_asking).unwrap().1.clone();
    let stranger = |n: u8| SocketAddr::from(([198, 51, 100, n], 4_444));
    for n in 0..40 {
        net.throw(stranger(n), &asking);
        net.pass(20);
    }
    assert!(net.stage.present(net.people[one].peer), "networks do change");
    for n in 40..100 {
        net.throw(stranger(n), &asking);
        net.pass(20);
    }
    assert!(!net.stage.present(net.people[one].peer));
    assert!((0..100).all(|n| !net.switch.knows(Protocol::Udp, stranger(n))));
    assert!(net.stage.present(net.people[two].peer));
}

/// A tag of 16 bytes is AES-GCM's (RFC 7714); with HMAC-SHA1 it would have 10 (RFC 3711).
#[test]
fn audio_is_sealed_with_aes_gcm_both_ways() {
    let mut net = Net::new();
    let (one, _two) = (net.connect(Purpose::Speak), net.connect(Purpose::Listen));
    net.give(Some(one));
    (net.record, net.record_answers) = (Some(Vec::new()), true);
    net.say(one, &[4; 100]);
    net.pass(10);
    let sent = net.record.take().unwrap();
    let audio = sent.iter().filter(|(_, bytes)| wire::kind(bytes) == Some(Kind::Rtp));
    // The library writes a list of header extensions (four bytes) even where there are none.
    let header = |bytes: &[u8]| if bytes[0] & 0x10 == 0 { 12 } else { 16 + 4 * usize::from(bytes[15]) };
    let tags: Vec<usize> = audio.map(|(_, bytes)| bytes.len() - header(bytes) - 100).collect();
    assert_eq!(tags, [16; 2], "from the speaker, and to the listener");
}

#[test]
fn a_flood_from_the_floor_is_not_multiplied() {
    let mut net = Net::new();
    let (one, two) = (net.connect(Purpose::Speak), net.connect(Purpose::Speak));
    net.give(Some(one));
    for _ in 0..5_000 {
        net.say(one, &[1; 100]);
        net.pass(1);
    }
    net.pass(100);
    // Five seconds of speech hold 250 packets of 20 ms; a second more is let pass.
    let heard = net.heard(two).len();
    assert!((200..=330).contains(&heard), "{heard}");
}

#[test]
fn garbage_in_somebodys_name_changes_nothing() {
    let mut net = Net::new();
    let (one, two) = (net.connect(Purpose::Speak), net.connect(Purpose::Speak));
    let from = net.people[one].at;
    for n in 0..2_000_u64 {
        let mut bytes: Vec<u8> = (0..net.random(200) + 1).map(|_| net.random(256) as u8).collect();
        bytes[0] = [0x80, 0x90, 22, 23, 21, 20, 0][(n % 7) as usize];
        net.throw(from, &bytes);
        net.pass(10);
    }
    net.give(Some(one));
    for n in 0..10 {
        net.say(one, &[n; 40]);
        net.pass(20);
    }
    net.pass(100);
    assert_eq!(net.heard(two).len(), 10);
    assert_eq!(net.figures().peers, 2);
}

#[test]
fn who_never_comes_and_whose_handshake_never_ends_is_let_go() {
    let mut net = Net::new();
    net.blocked = Some(Kind::Dtls);
    let halfway = net.join(Purpose::Speak);
    let offer = net_offer(&net);
    let (absent, _) = net.ask(&offer).unwrap();
    let peer = net.people[halfway].peer;
    net.pass(14_000);
    assert!(net.stage.present(peer) && net.stage.present(absent));
    net.pass(2_000);
    assert!(!net.stage.present(peer) && !net.stage.present(absent));
    assert!(!net.people[halfway].client.connected);
    assert_eq!((net.figures().peers, net.switch.due()), (0, None));
}

#[test]
fn who_vanishes_is_let_go_after_half_a_minute() {
    let mut net = Net::with(Limits { vanished: Duration::from_secs(30), ..Limits::default() });
    let (one, two) = (net.connect(Purpose::Speak), net.connect(Purpose::Speak));
    let gone = net.people[one].peer;
    net.people[one].behind = stranger();
    net.people[one].due = net.now + Duration::from_secs(3_600);
    net.pass(25_000);
    assert!(net.stage.present(gone));
    net.pass(7_000);
    assert!(!net.stage.present(gone));
    assert!(net.stage.present(net.people[two].peer), "who is silent but there stays");
    assert_eq!(net.figures().peers, 1);
}
