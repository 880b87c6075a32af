//! Formats that say in which weeks of the month a meeting takes place.
//!
//! Only a text that says nothing else is believed: "First and third Tuesday of the month" on a meeting on Tuesdays.
//! "Speaker first Tuesday" may mean a meeting every week with a speaker on the first, and "1st/3rd" names no day.

use crate::text;

/// The days of a month as RFC 5545 has them (`1TU`, `-1TU`); empty where the text does not say so beyond doubt.
/// `day` is the meeting's own, 0 = Sunday.
pub(super) fn of_month(text: &str, day: u8) -> Vec<String> {
    let mut weeks: Vec<i8> = Vec::new();
    let (mut names_day, mut names_month) = (false, false);
    for word in text::tokens(text) {
        match word.as_str() {
            "month" | "months" | "monthly" => names_month = true,
            "the" | "of" | "each" | "every" | "in" | "and" | "only" | "on" | "meets" | "a" => {}
            word => match (week(word), weekday(word)) {
                (Some(week), _) => weeks.push(week),
                (None, Some(named)) if named == day => names_day = true,
                _ => return Vec::new(),
            },
        }
    }
    let Some(short) = SHORT.get(usize::from(day)).filter(|_| names_day && names_month) else {
        return Vec::new();
    };
    weeks.into_iter().map(|week| format!("{week}{short}")).collect()
}

/// As RFC 5545 writes them, from Sunday.
const SHORT: [&str; 7] = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

fn week(word: &str) -> Option<i8> {
    Some(match word {
        "1st" | "first" => 1,
        "2nd" | "second" => 2,
        "3rd" | "third" => 3,
        "4th" | "fourth" => 4,
        "5th" | "fifth" => 5,
        "last" => -1,
        _ => return None,
    })
}

fn weekday(word: &str) -> Option<u8> {
    const DAYS: [&str; 7] = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    let named = DAYS.iter().position(|day| word.strip_suffix('s').unwrap_or(word) == *day)?;
    u8::try_from(named).ok()
}

#[cfg(test)]
mod tests {
    use super::of_month;

    #[test]
    fn only_a_text_beyond_doubt_makes_a_rule() {
        assert_eq!(of_month("First Tuesday of the month only", 2), ["1TU"]);
        assert_eq!(of_month("1st & 3rd Sundays of each month", 0), ["1SU", "3SU"]);
        assert_eq!(of_month("Meets the last Friday of every month", 5), ["-1FR"]);
        for doubtful in [
            "First Tuesday of the month",
            "Speaker 1st Monday of the month",
            "1st/3rd",
            "First week of the month",
            "Monday of the month",
            "Monthly",
            "",
        ] {
            assert_eq!(of_month(doubtful, 1), Vec::<String>::new(), "{doubtful}");
        }
    }
}
