use proptest::prelude::*;

use super::{opus::SILENCE, *};

/// What Ogg pages hold, read by rules of their own: end of each page, and its packets.
fn read_ogg(mut bytes: &[u8]) -> Vec<(u64, u32, Vec<Vec<u8>>)> {
    let mut pages = Vec::new();
    while !bytes.is_empty() {
        assert_eq!(&bytes[..5], b"OggS\0");
        let granule = u64::from_le_bytes(bytes[6..14].try_into().unwrap());
        let sequence = u32::from_le_bytes(bytes[18..22].try_into().unwrap());
        let count = usize::from(bytes[26]);
        let pieces = &bytes[27..27 + count];
        let length = 27 + count + pieces.iter().map(|piece| usize::from(*piece)).sum::<usize>();
        let mut whole = bytes[..length].to_vec();
        let sum = u32::from_le_bytes(bytes[22..26].try_into().unwrap());
        whole[22..26].fill(0);
        assert_eq!(bitwise(&whole), sum);
        let (mut packets, mut packet, mut at) = (Vec::new(), Vec::new(), 27 + count);
        for piece in pieces {
            packet.extend_from_slice(&bytes[at..at + usize::from(*piece)]);
            at += usize::from(*piece);
            if *piece < 255 {
                packets.push(std::mem::take(&mut packet));
            }
        }
        assert!(packet.is_empty(), "every packet ends in its page");
        pages.push((granule, sequence, packets));
        bytes = &bytes[length..];
    }
    pages
}

/// The sum bit by bit, as the specification describes it.
fn bitwise(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0, |sum, byte| {
        (0..8).fold(sum ^ (u32::from(*byte) << 24), |sum, _| {
            if sum >> 31 == 1 { (sum << 1) ^ 0x04c1_1db7 } else { sum << 1 }
        })
    })
}

/// An element's name, its data, and what follows.
fn read_element(bytes: &[u8]) -> (u32, &[u8], &[u8]) {
    let length = bytes[0].leading_zeros() as usize + 1;
    let id = bytes[..length].iter().fold(0, |id, byte| id << 8 | u32::from(*byte));
    let size = u64::from_be_bytes(bytes[length..length + 8].try_into().unwrap()) & !(1 << 56);
    let (from, to) = (length + 8, length + 8 + usize::try_from(size).unwrap());
    (id, &bytes[from..to], &bytes[to..])
}

/// When a cluster begins and each of its packets, in milliseconds.
fn read_cluster(bytes: &[u8]) -> (u64, Vec<(u64, Vec<u8>)>) {
    let (id, mut data, rest) = read_element(bytes);
    assert_eq!((id, rest), (0x1f43_b675, &[][..]));
    let (mut begin, mut packets) = (None, Vec::new());
    while !data.is_empty() {
        let (id, inner, rest) = read_element(data);
        data = rest;
        match id {
            0xe7 => begin = Some(inner.iter().fold(0, |time, byte| time << 8 | u64::from(*byte))),
            0xa3 => {
                assert_eq!((inner[0], inner[3]), (0x81, 0x80));
                let offset = u64::from(u16::from_be_bytes([inner[1], inner[2]]));
                packets.push((begin.unwrap() + offset, inner[4..].to_vec()));
            }
            other => panic!("{other:x}"),
        }
    }
    (begin.unwrap(), packets)
}

/// The first byte of a packet: its configuration, and how many frames it says it has.
fn toc(config: u8, code: u8) -> u8 {
    config << 3 | code
}

#[test]
fn lengths_are_those_of_the_specification() {
    for (packet, ticks) in [
        (&SILENCE[..], Some(960)),
        (&[toc(0, 0)], Some(480)),
        (&[toc(3, 0)], Some(2880)),
        (&[toc(12, 1)], Some(960)),
        (&[toc(16, 0)], Some(120)),
        (&[toc(31, 3), 3], Some(2880)),
        (&[toc(31, 3), 6], Some(5760)),
        (&[toc(31, 3), 0x80 | 3, 1, 2, 9, 9, 9, 9], Some(2880)),
        (&[toc(31, 3), 0x80 | 3, 1, 2, 9, 9], None),
        (&[toc(31, 3), 0x80 | 6], None),
        (&[toc(31, 3), 3, 9, 9], None),
        (&[toc(31, 3), 0x40 | 3, 2, 9, 9, 9, 0, 0], Some(2880)),
        (&[toc(31, 3), 0x40 | 3, 6, 9, 9, 9, 0, 0], None),
        (&[toc(31, 3), 0x40 | 3, 255, 255], None),
        (&[toc(31, 1), 9, 9], Some(1920)),
        (&[toc(31, 1), 9, 9, 9], None),
        (&[toc(31, 2), 2, 9, 9], Some(1920)),
        (&[toc(31, 2), 3, 9, 9], None),
        (&[toc(31, 2), 252], None),
        (&[0xfa, 0xff, 0xff], None),
        (&[toc(31, 0); 1276], Some(960)),
        (&[toc(31, 0); 1277], None),
        (&[toc(31, 3), 7], None),
        (&[toc(31, 3), 0], None),
        (&[toc(31, 3)], None),
        (&[], None),
    ] {
        assert_eq!(opus::ticks(packet), ticks, "{packet:?}");
    }
}

#[test]
fn a_packet_is_made_longer_and_stays_what_it_was() {
    let fill = |head: &[u8], length: usize| {
        let mut packet = head.to_vec();
        packet.resize(length, 7);
        packet
    };
    for (packet, head) in [
        (fill(&[toc(31, 0)], 61), &[toc(31, 3), 0x41][..]),
        (fill(&[toc(15, 1)], 101), &[toc(15, 3), 0x42]),
        (fill(&[toc(15, 2), 20], 90), &[toc(15, 3), 0xc2]),
        (fill(&[toc(9, 3), 3], 92), &[toc(9, 3), 0x43]),
        (fill(&[toc(9, 3), 0x83, 20, 30], 92), &[toc(9, 3), 0xc3]),
        (fill(&[toc(3, 0)], 20), &[toc(3, 3), 0x41]),
    ] {
        let ticks = opus::ticks(&packet).unwrap();
        let padded = opus::padded(&packet, ticks);
        assert_eq!(opus::ticks(&padded), Some(ticks), "{packet:?}");
        assert_eq!(padded.len() as u64, (ticks * 8192).div_ceil(48_000), "a second of them has 8 KiB");
        assert_eq!(&padded[..2], head);
        // Behind the length of the padding stands what stood behind the head, and then nothing but zeros.
        let told = 1 + padded[2..].iter().take_while(|byte| **byte == 255).count();
        let frames = if packet[0] & 3 == 3 { &packet[2..] } else { &packet[1..] };
        assert_eq!(&padded[2 + told..][..frames.len()], frames);
        assert!(padded[2 + told + frames.len()..].iter().all(|byte| *byte == 0));
    }
    for as_it_is in [&SILENCE[..], &fill(&[toc(31, 0)], 170), &[toc(31, 3), 0x41, 0, 7], &[]] {
        assert_eq!(*opus::padded(as_it_is, 960), *as_it_is);
    }
}

proptest! {
    /// Whatever a browser sends.
    #[test]
    fn a_longer_packet_lasts_as_long(packet in proptest::collection::vec(any::<u8>(), 0..400)) {
        if let Some(ticks) = opus::ticks(&packet) {
            let padded = opus::padded(&packet, ticks);
            prop_assert_eq!(opus::ticks(&padded), Some(ticks));
            prop_assert!(padded.len() >= packet.len());
        }
    }
}

#[test]
fn the_sum_is_ogg_s() {
    assert_eq!(ogg::checksum(b"123456789"), 0x89a1_897f);
}

#[test]
fn every_listener_s_file_begins_at_zero_and_has_no_gaps() {
    let both = || [Container::Ogg, Container::WebM].map(Pages::new);
    let ([mut ogg, mut webm], [mut late_ogg, mut late_webm]) = (both(), both());
    for n in 0..6 {
        let next = |ogg: &mut Pages, webm: &mut Pages, n: u32| {
            let page = read_ogg(&ogg.next([&SILENCE[..]; 10]));
            assert_eq!(page.len(), 1);
            assert_eq!((page[0].0, page[0].1), (312 + 9600 * (u64::from(n) + 1), n + 2));
            let (begin, packets) = read_cluster(&webm.next([&SILENCE[..]; 10]));
            assert_eq!((begin, packets.len()), (200 * u64::from(n), 10));
        };
        next(&mut ogg, &mut webm, n);
        if n >= 3 {
            next(&mut late_ogg, &mut late_webm, n - 3);
        }
    }
    assert_eq!((ogg.time(), late_webm.time()), (57_600, 28_800));
    let head = read_ogg(&Container::Ogg.head());
    assert_eq!((head.len(), head[0].1, head[1].1), (2, 0, 1));
    assert!(head[0].2[0].starts_with(b"OpusHead") && head[1].2[0].starts_with(b"OpusTags"));
    assert!(Container::WebM.head().starts_with(&[0x1a, 0x45, 0xdf, 0xa3]));
}

proptest! {
    #[test]
    fn what_goes_in_comes_out_in_both(
        packets in proptest::collection::vec((0_u8..=255, proptest::collection::vec(any::<u8>(), 0..1300)), 0..80),
    ) {
        let packets: Vec<Vec<u8>> =
            packets.into_iter().map(|(first, mut rest)| { rest.insert(0, first); rest }).collect();
        let [mut ogg, mut webm] = [Container::Ogg, Container::WebM].map(Pages::new);
        let sound: Vec<&Vec<u8>> = packets.iter().filter(|packet| opus::ticks(packet).is_some()).collect();
        let pages = read_ogg(&ogg.next(packets.iter().map(Vec::as_slice)));
        let out: Vec<&Vec<u8>> = pages.iter().flat_map(|(_, _, packets)| packets).collect();
        prop_assert_eq!(&out, &sound);
        let (_, cluster) = read_cluster(&webm.next(packets.iter().map(Vec::as_slice)));
        let out: Vec<&Vec<u8>> = cluster.iter().map(|(_, packet)| packet).collect();
        prop_assert_eq!(&out, &sound);
        let total: u64 = sound.iter().filter_map(|packet| opus::ticks(packet)).sum();
        prop_assert_eq!((ogg.time(), webm.time()), (total, total));
        prop_assert!(pages.last().is_none_or(|(end, ..)| *end == total + 312));
    }
}
