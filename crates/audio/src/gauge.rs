//! How well somebody hears: a coarse reading of the losses their device reports.
//!
//! Opus repairs a few lost packets by itself; from about one in ten on, words are lost.

use crate::Line;

/// Of a hundred packets, so many lost in two reports one after the other are a poor line.
const POOR: f32 = 0.08;
/// So many in one report are, too.
const VERY_POOR: f32 = 0.25;
/// Below this, twice, the line is good again.
const GOOD: f32 = 0.03;

/// What the last reports said.
#[derive(Debug, Default)]
pub(crate) struct Gauge {
    poor: bool,
    /// Whether the last report spoke against what we hold.
    doubted: bool,
}

impl Gauge {
    /// Reads a report of losses (0 to 1). Gives the line when it changed.
    pub(crate) fn read(&mut self, lost: f32) -> Option<Line> {
        let against = if self.poor { lost < GOOD } else { lost > POOR };
        let at_once = !self.poor && lost > VERY_POOR;
        if at_once || (against && self.doubted) {
            self.poor = !self.poor;
            self.doubted = false;
            return Some(if self.poor { Line::Poor } else { Line::Good });
        }
        self.doubted = against;
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_poor_or_good_when_reports_agree() {
        let mut gauge = Gauge::default();
        let readings = [0.0, 0.1, 0.0, 0.1, 0.1, 0.05, 0.0, 0.05, 0.0, 0.01, 0.3];
        let heard: Vec<Option<Line>> = readings.into_iter().map(|lost| gauge.read(lost)).collect();
        let (poor, good) = (Some(Line::Poor), Some(Line::Good));
        assert_eq!(heard, [None, None, None, None, poor, None, None, None, None, good, poor]);
    }
}
