//! What the voices of all rooms cost, for whoever runs the machine: sums over everybody, nothing of anybody.

use askama::Template;
use audio::Figures;

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
    let figures = desk.app.rooms.voices();
    let used = figures.zip(uplink).map(|(figures, uplink)| percent(figures, uplink));
    Ok(page::render(&VoicePage {
        facts: figures.map(|figures| facts(t, figures)).unwrap_or_default(),
        used,
        advice: match (figures, uplink) {
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

fn percent(figures: Figures, uplink: u32) -> u64 {
    (figures.bytes_a_second * 8 * 100 / (u64::from(uplink).max(1) * 1_000_000)).min(100)
}

fn facts(t: &Locale, figures: Figures) -> Vec<(String, String)> {
    let count = |n: u64| t.n("desk-voice-number", usize::try_from(n).unwrap_or(usize::MAX));
    let rows = [
        ("listeners", figures.peers as u64),
        ("waiting", figures.joins_waiting as u64),
        ("uplink", figures.bytes_a_second * 8 / 1000),
        ("forwarded", figures.forwarded),
        ("lost", figures.lost),
        ("dropped", figures.dropped),
    ];
    rows.into_iter().map(|(name, n)| (t.s(&format!("desk-voice-{name}")), count(n))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_bears_what_its_width_says() {
        assert_eq!((bears(50), bears(1), bears(0)), (800, 16, 0));
        let sending = |bytes_a_second| Figures { bytes_a_second, ..Figures::default() };
        assert_eq!(percent(sending(0), 10), 0);
        assert_eq!(percent(sending(625_000), 10), 50);
        assert_eq!((percent(sending(9_000_000), 10), percent(sending(1), 0)), (100, 0));
    }
}
