//! The other side, for tests and measurements: what a browser does, without a browser.
//!
//! Like the switch it opens no socket and asks no clock. It counts what it hears and does not decode it. The program
//! itself never calls anybody.

use std::{
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use str0m::{
    Candidate, Event, Input, Output, Rtc, RtcConfig,
    change::{SdpAnswer, SdpPendingOffer},
    media::{Direction, MediaKind, Mid},
    net::{Protocol, Receive, TcpType},
    rtp::RtpWrite,
};

use crate::switch::Outgoing;

/// One packet as it arrived at a listener.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// Its number, continued beyond 16 bits.
    pub number: u64,
    /// Its time, in ticks of the sender's clock.
    pub time: u32,
    /// Whether it is marked as the start of a talkspurt.
    pub start: bool,
    /// Which stream it belongs to.
    pub stream: u32,
    /// What it holds.
    pub payload: Arc<[u8]>,
}

/// What somebody joins for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To listen, and to speak when it is their turn.
    Speak,
    /// To listen only.
    Listen,
}

/// Somebody who joins.
pub struct Client {
    rtc: Rtc,
    mid: Mid,
    pending: Option<SdpPendingOffer>,
    number: u64,
    /// Keys are agreed on.
    pub connected: bool,
    /// Packets heard since they were last taken out.
    pub heard: Vec<Heard>,
}

impl Client {
    /// Somebody at an address, and their offer. `None` if the address cannot be used.
    pub fn new(at: SocketAddr, over: Protocol, purpose: Purpose, now: Instant) -> Option<(Self, String)> {
        let mut rtc = RtcConfig::new()
            .set_rtp_mode(true)
            .set_send_buffer_audio(8)
            .set_send_buffer_video(1)
            .set_pause_threshold(Duration::from_secs(3_600))
            .clear_codecs()
            .enable_opus(true, false)
            .enable_pcmu(true, false)
            .build(now);
        let candidate = match over {
            Protocol::Tcp => Candidate::builder().tcp().host(at).tcptype(TcpType::Active).build(),
            _ => Candidate::host(at, Protocol::Udp),
        };
        rtc.add_local_candidate(candidate.ok()?)?;
        let direction = match purpose {
            Purpose::Speak => Direction::SendRecv,
            Purpose::Listen => Direction::RecvOnly,
        };
        let mut changes = rtc.sdp_api();
        let mid = changes.add_media(MediaKind::Audio, direction, None, None, None);
        let (offer, pending) = changes.apply()?;
        let client =
            Self { rtc, mid, pending: Some(pending), number: 1, connected: false, heard: Vec::new() };
        Some((client, offer.to_sdp_string()))
    }

    /// Reads the answer. `false` if it is none.
    pub fn answered(&mut self, answer: &str) -> bool {
        let answer = SdpAnswer::from_sdp_string(answer).ok();
        let both = answer.zip(self.pending.take());
        both.is_some_and(|(answer, pending)| self.rtc.sdp_api().accept_answer(pending, answer).is_ok())
    }

    /// Takes a datagram.
    pub fn take(
        &mut self,
        (over, from, at): (Protocol, SocketAddr, SocketAddr),
        bytes: &[u8],
        now: Instant,
        out: &mut impl Outgoing,
    ) -> Instant {
        if let Ok(received) = Receive::new(over, from, at, bytes) {
            let _ = self.rtc.handle_input(Input::Receive(now, received));
        }
        self.drain(now, out)
    }

    /// Time has passed. Gives the time at which to come again.
    pub fn wake(&mut self, now: Instant, out: &mut impl Outgoing) -> Instant {
        let _ = self.rtc.handle_input(Input::Timeout(now));
        self.drain(now, out)
    }

    /// Says something: one packet, at this time of its own clock.
    pub fn say(&mut self, payload: &[u8], time: u32, now: Instant, out: &mut impl Outgoing) -> Instant {
        self.say_as(111, payload, time, now, out)
    }

    /// The same, as another payload type.
    pub fn say_as(
        &mut self,
        kind: u8,
        payload: &[u8],
        time: u32,
        now: Instant,
        out: &mut impl Outgoing,
    ) -> Instant {
        let mut api = self.rtc.direct_api();
        if let Some(stream) = api.stream_tx_by_mid(self.mid, None) {
            stream.write_rtp(RtpWrite::new(kind.into(), self.number.into(), time, now, payload));
            self.number += 1;
        }
        self.wake(now, out)
    }

    /// Whether the other side has not said good-bye.
    pub fn is_alive(&self) -> bool {
        self.rtc.is_alive()
    }

    fn drain(&mut self, now: Instant, out: &mut impl Outgoing) -> Instant {
        loop {
            match self.rtc.poll_output() {
                Ok(Output::Transmit(datagram)) => {
                    out.send(datagram.proto, datagram.source, datagram.destination, &datagram.contents);
                }
                Ok(Output::Event(Event::Connected)) => self.connected = true,
                Ok(Output::Event(Event::RtpPacket(packet))) => self.heard.push(Heard {
                    number: *packet.seq_no,
                    time: packet.header.timestamp,
                    start: packet.header.marker,
                    stream: *packet.header.ssrc,
                    payload: packet.payload,
                }),
                Ok(Output::Event(_)) => (),
                Ok(Output::Timeout(until)) => return until,
                Err(_) => return now + Duration::from_secs(3_600),
            }
        }
    }
}
