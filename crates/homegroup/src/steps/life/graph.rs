//! Moods and meetings of the last weeks as a picture, for the eyes of whoever lived them; the table beside it says the
//! same in words.

use std::fmt::Write as _;

use jiff::{ToSpan as _, civil::Date};

/// How many days are drawn.
pub(super) const DAYS: i64 = 30;
/// How wide a day is, and how high one step of a mood, in the picture's own measure.
const WIDE: i64 = 10;
const HIGH: i64 = 12;

/// A picture of these days: `(day, mood from 1 to 5, meetings)`.
pub(super) struct Graph {
    pub(super) width: i64,
    pub(super) height: i64,
    /// The line of moods, as the path of an SVG.
    pub(super) moods: String,
    /// A dot for each mood.
    pub(super) dots: Vec<(i64, i64)>,
    /// A bar for each day with a meeting: place, top, height.
    pub(super) bars: Vec<(i64, i64, i64)>,
}

impl Graph {
    pub(super) fn of(days: &[(Date, Option<u8>, u8)], today: Date) -> Self {
        let height = 6 * HIGH;
        let first = today.checked_sub((DAYS - 1).days()).unwrap_or(today);
        let place =
            |day: Date| first.until(day).map_or(0, |span| i64::from(span.get_days())) * WIDE + WIDE / 2;
        let shown = days.iter().filter(|(day, ..)| (first..=today).contains(day));
        let mut graph =
            Self { width: DAYS * WIDE, height, moods: String::new(), dots: Vec::new(), bars: Vec::new() };
        for (day, mood, meetings) in shown {
            if let Some(mood) = mood.filter(|mood| (1..=5).contains(mood)) {
                let at = (place(*day), height - i64::from(mood) * HIGH);
                let letter = if graph.moods.is_empty() { 'M' } else { 'L' };
                // Writing to a String cannot fail.
                let _ = write!(graph.moods, "{letter}{} {}", at.0, at.1);
                graph.dots.push(at);
            }
            if *meetings > 0 {
                let high = i64::from(*meetings.min(&3)) * HIGH / 3;
                graph.bars.push((place(*day) - 3, height - high, high));
            }
        }
        graph
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_stand_in_their_places_and_others_are_left_out() {
        let day = |day| date(2026, 11, day);
        let days = [
            (date(2026, 10, 1), Some(5), 1),
            (day(25), Some(5), 0),
            (day(26), Some(1), 2),
            (day(27), Some(3), 0),
        ];
        let graph = Graph::of(&days, day(26));
        assert_eq!(graph.moods, "M285 12L295 60");
        assert_eq!((graph.dots.len(), &*graph.bars), (2, &[(292, 64, 8)][..]));
        assert_eq!(Graph::of(&[(day(26), Some(9), 0)], day(26)).moods, "");
    }
}
