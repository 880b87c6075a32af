//! One continuous stream out of many people's turns.
//!
//! Every browser counts its packets and its time from a number of its own. A listener must hear one stream that never
//! jumps back, whoever speaks, or their device would have to be told anew at every change of floor. So all packets of
//! a hall are set on one time line: within a turn they keep the distances the speaker gave them, between turns real
//! time passes.
//!
//! Knows nothing of networks and people: a turn is a number.

use std::time::{Duration, Instant};

/// Ticks of the Opus clock in a second, always (RFC 7587, section 4.1).
pub const RATE: u64 = 48_000;

/// What a packet usually holds: 20 ms. Where one person follows another at once, this lies between their packets.
const FRAME: u64 = RATE / 50;
/// How far a speaker's clock may run from ours before we no longer follow it.
const SLACK: u64 = RATE;
/// After a pause this long, what comes is the start of a talkspurt, whether the speaker marked it or not.
const PAUSE: u64 = RATE / 5;

/// Where a packet belongs on the hall's time line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// Ticks of 1/48,000 s since the hall's first packet.
    pub(crate) time: u64,
    /// Speech begins here after silence (the RTP marker of audio, RFC 3551, section 4.1).
    pub(crate) start: bool,
}

/// What the speaker's device says of a packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Said {
    /// Which turn: another number whenever the floor moves or the device starts another stream.
    pub(crate) turn: (u64, u32),
    /// The packet's own time.
    pub(crate) time: u32,
    /// The packet's own marker.
    pub(crate) start: bool,
}

/// A hall's time line.
#[derive(Debug, Default)]
pub(crate) struct Continuity {
    now: Option<Running>,
}

/// The stream as it stands after at least one packet.
#[derive(Debug)]
struct Running {
    /// What the last packet said of itself.
    said: Said,
    /// Where it was placed, and when it came.
    time: u64,
    at: Instant,
    /// A point where hall time and real time agreed.
    anchor: (u64, Instant),
}

impl Continuity {
    /// The place of a packet that came now; `None` for one that is late, a duplicate, or ahead of all time, which
    /// goes nowhere.
    pub(crate) fn place(&mut self, said: Said, now: Instant) -> Option<Place> {
        let Some(running) = &mut self.now else {
            self.now = Some(Running { said, time: 0, at: now, anchor: (0, now) });
            return Some(Place { time: 0, start: true });
        };
        let place = if running.said.turn == said.turn {
            running.follow(said, now)?
        } else {
            let time = running.time + ticks(now - running.at).max(FRAME);
            running.anchor = (time, now);
            Place { time, start: true }
        };
        running.said = said;
        running.time = place.time;
        running.at = now;
        Some(place)
    }
}

impl Running {
    /// The next packet of the same turn.
    fn follow(&mut self, said: Said, now: Instant) -> Option<Place> {
        let step = i64::from(said.time.wrapping_sub(self.said.time).cast_signed());
        if (-SLACK.cast_signed()..=0).contains(&step) {
            return None;
        }
        // Also of a packet that goes nowhere the next one's distance is counted, or a clock that once jumped ahead
        // would never be followed again.
        self.said.time = said.time;
        let due = self.anchor.0 + ticks(now - self.anchor.1);
        let wanted = u64::try_from(step).ok().map(|step| (self.time + step, step));
        match wanted {
            Some((time, step)) if (due.saturating_sub(SLACK)..=due + SLACK).contains(&time) => {
                Some(Place { time, start: said.start || step > PAUSE })
            }
            // The speaker's clock jumped. What follows is set at real time, or next to what was last heard.
            Some((time, _)) if time > due => self.begin_again(self.time + FRAME, due),
            _ => self.begin_again(due.max(self.time + FRAME), due),
        }
    }

    fn begin_again(&self, time: u64, due: u64) -> Option<Place> {
        (time <= due + SLACK).then_some(Place { time, start: true })
    }
}

fn ticks(span: Duration) -> u64 {
    u64::try_from(span.as_micros()).unwrap_or(u64::MAX / RATE) * 6 / 125
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TURN: (u64, u32) = (1, 7);

    fn said(turn: (u64, u32), time: u32) -> Said {
        Said { turn, time, start: false }
    }

    fn after(start: Instant, millis: u64) -> Instant {
        start + Duration::from_millis(millis)
    }

    #[test]
    fn a_turn_keeps_its_own_distances() {
        let (mut line, start) = (Continuity::default(), Instant::now());
        let times = [0_u64, 20, 41, 59, 400].map(|millis| {
            let time = (u32::MAX - 959).wrapping_add(u32::try_from(millis / 20).unwrap() * 960);
            line.place(said(TURN, time), after(start, millis))
        });
        let places = times.map(|place| place.map(|p| (p.time, p.start)));
        assert_eq!(
            places,
            [
                Some((0, true)),
                Some((960, false)),
                Some((1_920, false)),
                None, // the same packet again
                Some((20 * 960, true)),
            ]
        );
    }

    #[test]
    fn between_turns_real_time_passes() {
        let (mut line, start) = (Continuity::default(), Instant::now());
        line.place(said(TURN, 5), start);
        assert_eq!(
            line.place(said((2, 9), 4_000_000), after(start, 3_000)),
            Some(Place { time: 3 * RATE, start: true })
        );
        assert_eq!(
            line.place(said((3, 7), 77), after(start, 3_001)).map(|p| p.time),
            Some(3 * RATE + FRAME),
            "never on top of what was said"
        );
    }

    #[test]
    fn who_runs_ahead_of_time_is_not_followed() {
        let (mut line, start) = (Continuity::default(), Instant::now());
        let places = (0..200_u32).filter_map(|n| line.place(said(TURN, n * 960), start)).count();
        assert_eq!(places, 51);
    }

    #[test]
    fn a_clock_that_jumps_ahead_is_taken_up_again() {
        let (mut line, start) = (Continuity::default(), Instant::now());
        line.place(said(TURN, 0), start);
        let place = line.place(said(TURN, 4_000_000), after(start, 20));
        assert_eq!(place, Some(Place { time: 960, start: true }));
        assert_eq!(line.place(said(TURN, 4_000_960), after(start, 40)).map(|p| p.time), Some(1_920));
    }

    #[test]
    fn a_clock_that_jumps_back_is_taken_up_again() {
        let (mut line, start) = (Continuity::default(), Instant::now());
        line.place(said(TURN, 4_000_000), start);
        let place = line.place(said(TURN, 10), after(start, 20));
        assert_eq!(place, Some(Place { time: 960, start: true }));
        assert_eq!(line.place(said(TURN, 970), after(start, 40)).map(|p| p.time), Some(1_920));
    }

    proptest! {
        #[test]
        fn time_goes_on_and_stays_near_real_time(
            packets in proptest::collection::vec((0_u64..4, 0_u32..3, any::<u32>(), 0_u64..3_000), 1..200)
        ) {
            let (mut line, start) = (Continuity::default(), Instant::now());
            let (mut last, mut clock) = (None, 0);
            for (turn, device, time, wait) in packets {
                clock += wait;
                if let Some(place) = line.place(said((turn, device), time), after(start, clock)) {
                    prop_assert!(last.is_none_or(|last| place.time > last));
                    last = Some(place.time);
                }
            }
            // Each placed packet moves the line by a frame at least, so a crowd of them may run ahead by that much.
            prop_assert!(last.unwrap_or_default() <= clock * 48 + SLACK + 200 * FRAME);
        }
    }
}
