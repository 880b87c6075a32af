//! One person's connection: a state machine of the library, and what it may send us.
//!
//! A leg takes datagrams and the time and gives datagrams; it opens no socket. It does not know who has the floor or
//! which hall it is in. What it knows of a person is where their packets come from, for as long as they are here.

use std::{
    net::SocketAddr,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::Arc,
    time::{Duration, Instant},
};

use str0m::{
    Candidate, Event, IceCreds, Input, Output, Rtc, RtcConfig,
    change::SdpOffer,
    config::DtlsCert,
    format::{Codec, CodecConfig, CodecSpec, FormatParams, PayloadParams},
    media::{Direction, Frequency, Mid, Pt},
    net::{Protocol, Transmit},
    rtp::{RtpPacket, RtpWrite, Ssrc},
};

use crate::{
    Line,
    budget::Budget,
    offer::{self, Fault, Offer},
    seal::{self, Header, Seal},
    stream::Place,
    wire::{self, Kind},
};

/// Addresses one person may use at a time: both families, both protocols, and a change of network.
const ADDRESSES: usize = 8;
/// And as long as they are here: the library keeps each for ever, and looks through them. A browser has a dozen.
const ADDRESSES_EVER: usize = 64;
/// How often we report, and ask for reports.
const REPORTING: Duration = Duration::from_secs(5);
/// The payload type we would choose; a browser's own choice goes before it.
const OPUS: u8 = 111;

/// What goes out.
pub trait Outgoing {
    /// Sends one datagram. What cannot go is dropped.
    fn send(&mut self, over: Protocol, from: SocketAddr, to: SocketAddr, bytes: &[u8]);
}

/// A packet on its way to a listener.
pub(crate) struct Outbound {
    pub(crate) payload: Arc<[u8]>,
    pub(crate) place: Place,
    /// Sealed for the last listener: memory for the next.
    pub(crate) sealed: Vec<u8>,
}

/// Where a leg's audio goes, and what seals it. Known from a packet the library sent, until the library hears of
/// something new.
struct Way {
    seal: Seal,
    over: Protocol,
    from: SocketAddr,
    to: SocketAddr,
}

/// What became of a leg after something happened to it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It goes on; look again at this time at the latest.
    Until(Instant),
    /// It goes on, and waits for what it waited for before.
    Sent,
    /// It is over.
    Ended,
}

/// One person's connection.
pub(crate) struct Leg {
    rtc: Rtc,
    /// The stream we send and its payload type, where the person listens.
    sends: Option<(Ssrc, Pt)>,
    /// How to send without asking the library.
    way: Option<Way>,
    /// The next packet's number. Starts below 65,536, as the other side assumes (RFC 3711, section 3.3.1).
    number: u64,
    /// Where the person's packets come from.
    pub(crate) addresses: Vec<(Protocol, SocketAddr)>,
    /// From how many places they came so far.
    places: usize,
    pub(crate) connected: bool,
    /// Whether they may ever speak; who joined to listen may not.
    pub(crate) speaks: bool,
    /// When they joined, and when something was last heard of them.
    pub(crate) joined: Instant,
    pub(crate) heard: Instant,
    /// Audio went out since the library was last asked for all it has.
    sent: bool,
    /// What they may send.
    pub(crate) budget: Budget,
    /// Audio that came in and waits to be forwarded.
    pub(crate) said: Option<RtpPacket>,
}

/// How all legs are set up.
pub(crate) struct Setup {
    config: RtcConfig,
    candidates: Vec<Candidate>,
}

impl Setup {
    /// What browsers are told: these addresses over UDP and TCP, and one certificate for all.
    pub(crate) fn new(udp: &[SocketAddr], tcp: &[SocketAddr]) -> Option<Self> {
        let provider = seal::provider();
        let certificate: DtlsCert = provider.dtls_provider.generate_certificate()?;
        let mut candidates = Vec::new();
        for address in udp {
            candidates.push(Candidate::host(*address, Protocol::Udp).ok()?);
        }
        for address in tcp {
            let builder = Candidate::builder().tcp().host(*address);
            candidates.push(builder.tcptype(str0m::net::TcpType::Passive).build().ok()?);
        }
        let mut config = RtcConfig::new()
            .set_crypto_provider(Arc::new(provider))
            .set_dtls_cert(certificate)
            .set_ice_lite(true)
            .set_rtp_mode(true)
            .clear_extension_map()
            .set_rtcp_report_interval_audio(REPORTING)
            .set_pause_threshold(Duration::from_secs(3_600))
            .set_send_buffer_audio(4)
            .set_send_buffer_video(1);
        *config.codec_config() = CodecConfig::new_from_payload_params(vec![opus()]);
        Some(Self { config, candidates })
    }
}

/// Opus and nothing asked of the network: no repeats, no reports on every packet.
fn opus() -> PayloadParams {
    let format = FormatParams {
        min_p_time: Some(10),
        use_inband_fec: Some(true),
        use_dtx: Some(true),
        ..FormatParams::default()
    };
    let spec =
        CodecSpec { codec: Codec::Opus, clock_rate: Frequency::FORTY_EIGHT_KHZ, channels: Some(2), format };
    let mut params = PayloadParams::new(Pt::new_with_value(OPUS), None, spec);
    params.set_fb_transport_cc(false);
    params
}

impl Leg {
    /// Answers an offer. Gives the leg, what its binding requests are addressed to, and the answer.
    pub(crate) fn answer(setup: &Setup, offer: &Offer, line: Line, now: Instant) -> Result<Answered, Fault> {
        let credentials = IceCreds::new();
        let name = credentials.ufrag.clone();
        let made = catch_unwind(AssertUnwindSafe(|| {
            let mut rtc = setup.config.clone().set_local_ice_credentials(credentials).build(now);
            for candidate in &setup.candidates {
                rtc.add_local_candidate(candidate.clone());
            }
            let offer = SdpOffer::from_sdp_string(&offer.text).ok()?;
            let answer = rtc.sdp_api().accept_offer(offer).ok()?;
            Some((rtc, answer.to_sdp_string()))
        }));
        let (rtc, mut answer) = made.ok().flatten().ok_or(Fault::Unreadable)?;
        if line == Line::Poor {
            offer::ask_for_long_packets(&mut answer);
        }
        let leg = Self {
            rtc,
            sends: None,
            way: None,
            number: 1,
            addresses: Vec::new(),
            places: 0,
            connected: false,
            speaks: false,
            joined: now,
            heard: now,
            sent: false,
            budget: Budget::new(now),
            said: None,
        };
        Ok(Answered { leg: Box::new(leg), name, answer })
    }

    /// Whether the person listens, once they are connected.
    pub(crate) fn listens(&self) -> bool {
        self.sends.is_some()
    }

    /// Notes where packets come from. Gives back the address that has to make room.
    pub(crate) fn reached_from(
        &mut self,
        over: Protocol,
        from: SocketAddr,
    ) -> Option<(Protocol, SocketAddr)> {
        self.places += 1;
        self.addresses.push((over, from));
        (self.addresses.len() > ADDRESSES).then(|| self.addresses.remove(0))
    }

    /// Whether they came from so many places that no browser can be there.
    pub(crate) fn wanders(&self) -> bool {
        self.places >= ADDRESSES_EVER
    }

    /// Would the library take this binding request for a real one, made with the password of the answer?
    pub(crate) fn accepts(&self, input: &Input<'_>) -> bool {
        self.rtc.accepts(input)
    }

    /// Takes a datagram, or the time.
    pub(crate) fn take(&mut self, input: Input<'_>, out: &mut impl Outgoing) -> State {
        // The person may have moved to another address.
        self.way = None;
        self.guarded(|leg| {
            if std::mem::take(&mut leg.sent) && leg.drain(out) == State::Ended {
                return State::Ended;
            }
            // What cannot be understood changes nothing: anybody can send it from a forged address.
            let _ = leg.rtc.handle_input(input);
            leg.drain(out)
        })
    }

    /// Sends audio on.
    pub(crate) fn send(&mut self, packet: &mut Outbound, now: Instant, out: &mut impl Outgoing) -> State {
        self.guarded(|leg| {
            let Some((ssrc, pt)) = leg.sends else { return leg.drain(out) };
            #[expect(clippy::cast_possible_truncation, reason = "RTP time wraps, as it should")]
            let time = packet.place.time as u32;
            let marker = packet.place.start;
            let header = Header { kind: *pt, marker, number: leg.number, time, source: *ssrc };
            leg.number += 1;
            match &leg.way {
                Some(way) if way.seal.packet(header, &packet.payload, &mut packet.sealed) => {
                    out.send(way.over, way.from, way.to, &packet.sealed);
                    State::Sent
                }
                _ => leg.send_by_library(header, &packet.payload, now, out),
            }
        })
    }

    /// Lets the library send audio, and learns how.
    ///
    /// It gives out what waits before the packet, then the packet; that is enough. When it wants to be woken does not
    /// change by this. In its reports to the listener's device it counts only what it sent itself; devices find losses
    /// by the packets' numbers, and use of a report what it says of time.
    fn send_by_library(
        &mut self,
        header: Header,
        payload: &Arc<[u8]>,
        now: Instant,
        out: &mut impl Outgoing,
    ) -> State {
        let Some((ssrc, pt)) = self.sends else { return State::Ended };
        let mut api = self.rtc.direct_api();
        let Some(stream) = api.stream_tx(&ssrc) else { return State::Ended };
        let write = RtpWrite::new(pt, header.number.into(), header.time, now, Arc::clone(payload));
        stream.write_rtp(write.marker(header.marker));
        self.sent = true;
        let _ = self.rtc.handle_input(Input::Timeout(now));
        let mut way = None;
        let state = self.drain_until(out, |datagram| {
            if wire::kind(&datagram.contents) != Some(Kind::Rtp) {
                return false;
            }
            // One that waited would teach something else. The first byte says how long the header is.
            let is_this =
                datagram.contents.get(1..).is_some_and(|rest| rest.starts_with(&header.bytes()[1..]));
            let seal = is_this.then(|| Seal::of(header)).flatten();
            way = seal.map(|seal| Way {
                seal,
                over: datagram.proto,
                from: datagram.source,
                to: datagram.destination,
            });
            true
        });
        self.way = way;
        state
    }

    /// Says good-bye.
    pub(crate) fn close(&mut self, out: &mut impl Outgoing) {
        self.guarded(|leg| {
            let _ = leg.rtc.close();
            leg.drain(out)
        });
    }

    /// A fault in the library ends one person's connection, not everybody's.
    fn guarded(&mut self, act: impl FnOnce(&mut Self) -> State) -> State {
        catch_unwind(AssertUnwindSafe(|| act(self))).unwrap_or(State::Ended)
    }

    /// Sends what is to be sent and notes what happened, until there is nothing left.
    fn drain(&mut self, out: &mut impl Outgoing) -> State {
        self.drain_until(out, |_| false)
    }

    /// The same, until the last datagram one waits for.
    fn drain_until(&mut self, out: &mut impl Outgoing, mut is_last: impl FnMut(&Transmit) -> bool) -> State {
        loop {
            match self.rtc.poll_output() {
                Ok(Output::Transmit(datagram)) => {
                    out.send(datagram.proto, datagram.source, datagram.destination, &datagram.contents);
                    if is_last(&datagram) {
                        return State::Sent;
                    }
                }
                Ok(Output::Event(event)) => self.note(event),
                Ok(Output::Timeout(until)) if self.rtc.is_alive() => return State::Until(until),
                Ok(Output::Timeout(_)) | Err(_) => return State::Ended,
            }
        }
    }

    fn note(&mut self, event: Event) {
        match event {
            Event::Connected => self.connected = true,
            Event::MediaAdded(media) => self.open(media.mid, media.direction),
            Event::RtpPacket(packet) => self.said = Some(packet),
            _ => (),
        }
    }

    /// The line of audio is there. One encoding, nothing kept to be sent again.
    fn open(&mut self, mid: Mid, direction: Direction) {
        self.speaks = direction.is_receiving();
        let Some(pt) = self.rtc.codec_config().params().first().map(PayloadParams::pt) else { return };
        let mut api = self.rtc.direct_api();
        if let Some(stream) = api.stream_tx_by_mid(mid, None) {
            stream.set_rtx_cache(0, Duration::ZERO, None);
            self.sends = Some((stream.ssrc(), pt));
        }
    }
}

/// A leg that was answered.
pub(crate) struct Answered {
    pub(crate) leg: Box<Leg>,
    /// The name binding requests for it carry.
    pub(crate) name: String,
    pub(crate) answer: String,
}
