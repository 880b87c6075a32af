//! What a browser may offer, and what of it we read.
//!
//! One line of audio and nothing else: no video, no data, no second line. Everything that is not needed is left out
//! before the library reads it: the browser's own addresses (we never call it, it calls us), header extensions, layers,
//! all streams but the first. So they can be in no answer, and a long list of them costs nothing.

use std::fmt::Write as _;

/// The longest offer that is read, in bytes. Browsers' offers of one line of audio take two to four thousand.
pub(crate) const LONGEST: usize = 16 * 1024;

/// Why an offer was refused. Says nothing of what stood in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Longer than [`LONGEST`].
    #[error("the offer is longer than {LONGEST} bytes")]
    TooLong,
    /// Not SDP, or without what a connection needs.
    #[error("the offer cannot be read as SDP, or lacks what a connection needs")]
    Unreadable,
    /// No line at all, or one of video or data.
    #[error("the offer must hold one line of audio and nothing else")]
    NotAudio,
    /// More than one line of audio.
    #[error("the offer holds more than one line of audio")]
    ManyLines,
    /// A line without Opus.
    #[error("the offer's audio does not include Opus")]
    NoOpus,
    /// A line that would speak, but names no stream: its packets could not be told from others' (RFC 8843 would have
    /// them tell by a header extension, which costs every listener a few bytes of every packet).
    #[error("the offer's audio must name its stream (a=ssrc), or be recvonly")]
    NoStream,
    /// A line that would not hear anybody.
    #[error("the offer's audio must be sendrecv or recvonly")]
    HearsNobody,
}

/// An offer that may be answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What is left of it, for the library to read.
    pub text: String,
}

/// Reads an offer.
///
/// # Errors
///
/// Whatever is not one line of Opus that listens.
pub fn read(offer: &str) -> Result<Offer, Fault> {
    if offer.len() > LONGEST {
        return Err(Fault::TooLong);
    }
    if !offer.starts_with("v=0") {
        return Err(Fault::Unreadable);
    }
    let mut found = Found::default();
    let mut text = String::with_capacity(offer.len());
    for line in offer.lines().map(str::trim_end).filter(|line| !line.is_empty()) {
        found.note(line)?;
        if !is_left_out(line) && !found.is_of_another_stream(line) {
            let _ = write!(text, "{line}\r\n");
        }
    }
    found.verdict()?;
    Ok(Offer { text })
}

/// What an offer says, line by line.
#[derive(Default)]
struct Found<'o> {
    lines: usize,
    opus: bool,
    deaf: bool,
    dumb: bool,
    /// The stream of the line: browsers send one.
    stream: Option<&'o str>,
}

/// The stream that a line is about.
fn stream(line: &str) -> Option<&str> {
    line.strip_prefix("a=ssrc:")?.split(' ').next()
}

impl<'o> Found<'o> {
    fn note(&mut self, line: &'o str) -> Result<(), Fault> {
        if let Some(media) = line.strip_prefix("m=") {
            self.lines += 1;
            if !media.starts_with("audio ") {
                return Err(Fault::NotAudio);
            }
            if self.lines > 1 {
                return Err(Fault::ManyLines);
            }
        }
        let Some(attribute) = line.strip_prefix("a=") else { return Ok(()) };
        self.deaf |= matches!(attribute, "sendonly" | "inactive");
        self.dumb |= attribute == "recvonly";
        self.stream = self.stream.or_else(|| stream(line));
        if let Some((_, codec)) = attribute.strip_prefix("rtpmap:").and_then(|map| map.split_once(' ')) {
            self.opus |= codec.eq_ignore_ascii_case("opus/48000/2");
        }
        Ok(())
    }

    fn verdict(&self) -> Result<(), Fault> {
        match self {
            Self { lines: 0, .. } => Err(Fault::NotAudio),
            Self { opus: false, .. } => Err(Fault::NoOpus),
            Self { deaf: true, .. } => Err(Fault::HearsNobody),
            Self { dumb: false, stream: None, .. } => Err(Fault::NoStream),
            _ => Ok(()),
        }
    }

    fn is_of_another_stream(&self, line: &str) -> bool {
        stream(line).is_some_and(|stream| self.stream != Some(stream))
    }
}

/// Attributes nobody needs here.
fn is_left_out(line: &str) -> bool {
    const LEFT_OUT: [&str; 9] = [
        "candidate:",
        "end-of-candidates",
        "remote-candidates:",
        "extmap:",
        "extmap-allow-mixed",
        "rid:",
        "simulcast:",
        "sctp-init:",
        "ssrc-group:",
    ];
    line.strip_prefix("a=").is_some_and(|attribute| LEFT_OUT.iter().any(|name| attribute.starts_with(name)))
}

/// The answer with long packets asked for. There is one line of audio, so what is added at the end belongs to it.
pub(crate) fn ask_for_long_packets(answer: &mut String) {
    answer.push_str("a=ptime:60\r\na=maxptime:60\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    const OFFER: &str = "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0\r\n\
        m=audio 9 UDP/TLS/RTP/SAVPF 111 63\r\nc=IN IP4 0.0.0.0\r\na=rtpmap:111 opus/48000/2\r\na=mid:0\r\n\
        a=candidate:1 1 udp 2122260223 192.0.2.7 50000 typ host\r\na=extmap:1 urn:ietf:params:rtp-hdrext:ssrc-audio-level\r\n\
        a=sendrecv\r\na=ssrc:7 cname:x\r\na=ssrc:7 msid:- y\r\n";

    #[test]
    fn the_browsers_addresses_and_extensions_are_left_out() {
        let offer = read(OFFER).unwrap();
        assert!(!offer.text.contains("192.0.2.7") && !offer.text.contains("extmap"), "{}", offer.text);
        assert!(offer.text.contains("a=mid:0\r\n"));
    }

    #[test]
    fn of_many_streams_the_first_is_left() {
        let many: String = (8..1_000).map(|n| format!("a=ssrc:{n} c:x\r\n")).collect();
        let offer = read(&format!("{OFFER}{many}a=ssrc-group:FID 7 8\r\n")).unwrap();
        assert_eq!(offer, read(OFFER).unwrap());
        assert_eq!(offer.text.matches("a=ssrc:7 ").count(), 2);
        let listens = OFFER.replace("sendrecv", "recvonly").replace("a=ssrc:", "a=x:");
        assert!(read(&listens).is_ok(), "who only listens has none");
    }

    #[test]
    fn anything_but_one_line_of_opus_that_listens_is_refused() {
        let cases = [
            ("", Fault::Unreadable),
            ("hello", Fault::Unreadable),
            ("v=0\r\ns=-\r\n", Fault::NotAudio),
            (&OFFER.replace("opus", "PCMU"), Fault::NoOpus),
            (&OFFER.replace("sendrecv", "sendonly"), Fault::HearsNobody),
            (&OFFER.replace("sendrecv", "inactive"), Fault::HearsNobody),
            (&OFFER.replace("a=ssrc:", "a=x:"), Fault::NoStream),
            (&OFFER.replace("m=audio", "m=video"), Fault::NotAudio),
            (&format!("{OFFER}m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\n"), Fault::NotAudio),
            (&format!("{OFFER}m=audio 9 UDP/TLS/RTP/SAVPF 111\r\n"), Fault::ManyLines),
            (&format!("{OFFER}{}", "a=x\r\n".repeat(4_000)), Fault::TooLong),
        ];
        for (offer, fault) in cases {
            assert_eq!(read(offer), Err(fault), "{offer}");
        }
    }
}
