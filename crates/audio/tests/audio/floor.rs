//! Who is heard, by whom, and in one stream.

use audio::{
    client::{Heard, Purpose},
    wire::{self, Kind},
};

use crate::net::Net;

/// Everybody who can speaks for a while, each with packets of their own.
fn all_talk(net: &mut Net, packets: u8, speakers: &[usize]) {
    for n in 0..packets {
        for who in speakers {
            net.say(*who, &[u8::try_from(*who).unwrap(), n, 7, 7]);
        }
        net.pass(20);
    }
    net.pass(50);
}

fn voices(heard: &[Heard]) -> Vec<u8> {
    let mut voices: Vec<u8> = heard.iter().map(|heard| heard.payload[0]).collect();
    voices.dedup();
    voices
}

fn assert_one_stream(heard: &[Heard]) {
    for pair in heard.windows(2) {
        assert_eq!(pair[1].number, pair[0].number + 1, "numbers go up by one");
        assert!(pair[1].time.wrapping_sub(pair[0].time).cast_signed() > 0, "time goes on");
        assert_eq!(pair[1].stream, pair[0].stream, "one stream");
    }
}

#[test]
fn only_the_floor_is_heard_and_the_stream_goes_on_when_it_moves() {
    let mut net = Net::new();
    let people = [(); 3].map(|()| net.connect(Purpose::Speak));
    let listener = net.connect(Purpose::Listen);
    for turn in 0..8_usize {
        net.give(Some(people[turn % 3]));
        all_talk(&mut net, 25, &people);
        net.pass(500);
    }
    let heard = net.heard(listener);
    assert_eq!(heard.len(), 8 * 25);
    assert_one_stream(&heard);
    let mut spoke: Vec<u8> = (0..8).map(|turn| u8::try_from(people[turn % 3]).unwrap()).collect();
    spoke.dedup();
    assert_eq!(voices(&heard), spoke);
    let starts: Vec<usize> = (0..heard.len()).filter(|at| heard[*at].start).collect();
    assert_eq!(starts, (0..8).map(|turn| turn * 25).collect::<Vec<_>>(), "each turn begins with a mark");
    // A turn of 25 packets, then half a second and a bit: the stream tells real time.
    let between = heard[25].time.wrapping_sub(heard[24].time);
    assert!((26_000..29_500).contains(&between), "{between} ticks between two turns");
    assert!(net.figures().dropped > 0 && net.figures().forwarded == 8 * 25 * 3);
}

#[test]
fn nobody_hears_themselves_or_anybody_while_the_floor_is_empty() {
    let mut net = Net::new();
    let (one, two) = (net.connect(Purpose::Speak), net.connect(Purpose::Speak));
    all_talk(&mut net, 10, &[one, two]);
    assert!(net.heard(one).is_empty() && net.heard(two).is_empty());
    net.give(Some(one));
    all_talk(&mut net, 10, &[one, two]);
    assert!(net.heard(one).is_empty());
    assert_eq!(net.heard(two).len(), 10);
}

#[test]
fn who_joined_to_listen_is_not_heard_even_with_the_floor() {
    let mut net = Net::new();
    let (one, two) = (net.connect(Purpose::Listen), net.connect(Purpose::Speak));
    net.give(Some(one));
    all_talk(&mut net, 10, &[one, two]);
    assert!(net.heard(two).is_empty() && net.heard(one).is_empty());
}

#[test]
fn who_spoke_out_of_turn_for_long_is_heard_when_their_turn_comes() {
    let mut net = Net::new();
    let (one, two) = (net.connect(Purpose::Speak), net.connect(Purpose::Speak));
    // Numbers wrap every 65,536 packets; whoever was not listened to for long must still be understood.
    for _ in 0..70_000_u32 {
        net.say(one, &[9; 3]);
        net.pass(20);
    }
    assert!(net.heard(two).is_empty());
    net.give(Some(one));
    all_talk(&mut net, 10, &[one]);
    assert_eq!(net.heard(two).len(), 10);
}

/// Packets are sealed without asking the library but for one now and then; also past the number where they begin anew.
#[test]
fn a_listener_of_hours_misses_nothing_and_costs_little() {
    let mut net = Net::new();
    let (one, two) = (net.connect(Purpose::Speak), net.connect(Purpose::Listen));
    net.give(Some(one));
    let said = 70_000_u32;
    for n in 0..said {
        if n == said - 1_000 {
            (net.record, net.record_answers) = (Some(Vec::new()), true);
        }
        net.say(one, &n.to_be_bytes());
        net.pass(20);
    }
    let heard: Vec<Vec<u8>> = net.heard(two).iter().map(|heard| heard.payload.to_vec()).collect();
    let expected: Vec<Vec<u8>> = (0..said).map(|n| n.to_be_bytes().to_vec()).collect();
    assert!(heard == expected, "{} of {said}", heard.len());
    let sent = net.record.unwrap();
    // The library writes an empty list of extensions, we none.
    let ours =
        sent.iter().filter(|(_, bytes)| bytes[0] == 0x80 && wire::kind(bytes) == Some(Kind::Rtp)).count();
    assert!((950..1_000).contains(&ours), "{ours} of 1000");
}

#[test]
fn listeners_over_http_get_the_same_packets() {
    let mut net = Net::new();
    let (one, two) = (net.connect(Purpose::Speak), net.connect(Purpose::Speak));
    let mut tap = net.stage.tap();
    for who in [one, two] {
        net.give(Some(who));
        all_talk(&mut net, 5, &[one, two]);
    }
    let packets: Vec<_> = std::iter::from_fn(|| tap.try_recv().ok()).collect();
    let who: Vec<u8> = packets.iter().map(|packet| packet[0]).collect();
    assert_eq!(who, [[0_u8; 5], [1; 5]].concat());
}

/// A network address translator forgets, a telephone goes from one network to another: binding requests from the new
/// place say who it is.
#[test]
fn whoever_comes_from_another_address_goes_on() {
    let mut net = Net::new();
    let (one, two) = (net.connect(Purpose::Speak), net.connect(Purpose::Speak));
    net.give(Some(one));
    for who in [one, two] {
        net.move_away(who);
        // The library sends to the old place until nothing was heard from there for a while.
        net.pass(20_000);
        all_talk(&mut net, 10, &[one]);
        assert_eq!(net.heard(two).len(), 10, "{who}");
    }
    assert_eq!(net.figures().peers, 2);
}
