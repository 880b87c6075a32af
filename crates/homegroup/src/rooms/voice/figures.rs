//! What the voices of all rooms cost, for whoever runs the machine: sums over everybody, nothing of anybody.

use askama::Template;

use super::Load;
use crate::{
    stewards::door::{Admin, Desk, Head, Page},
    web::{
        page::{self, Frame, Place},
        texts::Locale,
    },
};

const PATH: &str = "/stewards/voice";
/// What one listener takes while somebody speaks, in kbit/s with all headers: 50 packets of about 125 bytes a second.
const A_LISTENER: u64 = 50;
/// And what one takes who listens without a script, whether or not somebody speaks: no more than that.
const A_STREAM: u64 = 35;

#[derive(Template)]
#[template(path = "desk_voice.html")]
struct VoicePage {
    f: Frame,
    h: Head,
    /// Each with its name; none where the site carries no voices.
    facts: Vec<(String, String)>,
    /// How much of the line is used, of a hundred; where it is known what the line bears.
    used: Option<u64>,
    advice: String,
}

/// `GET /stewards/voice`
pub(in crate::rooms) async fn show(desk: Desk<Admin>) -> Page {
    let t = &desk.visit.t;
    let uplink = desk.app.site.uplink;
    let load = desk.app.rooms.voices();
    let used = load.zip(uplink).map(|(load, uplink)| load.percent(uplink));
    Ok(page::render(&VoicePage {
        facts: load.map(|load| facts(t, load)).unwrap_or_default(),
        used,
        advice: match (load, uplink) {
            (None, _) => t.s("desk-voice-none"),
            (Some(_), None) => t.s("desk-voice-unknown"),
            (Some(_), Some(uplink)) => t.with(
                "desk-voice-bears",
                &[
                    ("mbit", usize::try_from(uplink).unwrap_or_default().into()),
                    ("listeners", usize::try_from(bears(uplink)).unwrap_or_default().into()),
                ],
            ),
        },
        f: desk.frame("desk-voice-title"),
        h: desk.head(PATH),
    }))
}

/// How many listeners a line of so many Mbit/s bears while somebody speaks, with a fifth left for everything else.
fn bears(uplink: u32) -> u64 {
    u64::from(uplink) * 1000 * 4 / 5 / A_LISTENER
}

impl Load {
    /// Everybody who listens, or is on the way.
    fn listeners(&self) -> u64 {
        self.figures.peers as u64 + self.streams
    }

    /// What is sent, in kbit/s.
    fn kbit(&self) -> u64 {
        self.figures.bytes_a_second * 8 / 1000 + self.streams * A_STREAM
    }

    fn percent(&self, uplink: u32) -> u64 {
        (self.kbit() * 100 / (u64::from(uplink).max(1) * 1_000)).min(100)
    }

    /// Whether the line bears no more listeners: one more, and everybody loses words.
    pub(super) fn is_full(&self, uplink: Option<u32>) -> bool {
        uplink.is_some_and(|uplink| self.listeners() >= bears(uplink))
    }
}

fn facts(t: &Locale, load: Load) -> Vec<(String, String)> {
    let figures = load.figures;
    let count = |n: u64| t.n("desk-voice-number", usize::try_from(n).unwrap_or(usize::MAX));
    let rows = [
        ("listeners", load.listeners()),
        ("waiting", figures.joins_waiting as u64),
        ("uplink", load.kbit()),
        ("forwarded", figures.forwarded),
        ("lost", figures.lost),
        ("dropped", figures.dropped),
    ];
    rows.into_iter().map(|(name, n)| (t.s(&format!("desk-voice-{name}")), count(n))).collect()
}

#[cfg(test)]
mod tests {
    use audio::Figures;

    use super::*;

    #[test]
    fn a_line_bears_what_its_width_says() {
        assert_eq!((bears(50), bears(1), bears(0)), (800, 16, 0));
        let load = |bytes_a_second, streams| Load {
            figures: Figures { bytes_a_second, peers: 10, ..Figures::default() },
            streams,
        };
        assert_eq!(load(0, 0).percent(10), 0);
        assert_eq!(load(625_000, 0).percent(10), 50);
        assert_eq!(load(625_000, 100).percent(10), 85, "streams without a script are in it");
        assert_eq!((load(9_000_000, 0).percent(10), load(1, 0).percent(0)), (100, 0));
        assert!(load(0, 6).is_full(Some(1)) && !load(0, 5).is_full(Some(1)));
        assert!(!load(0, 1_000_000).is_full(None), "where nothing is known of the line");
    }
}
