//! Days of the week by number and by name.

use serde_json::Value;

use crate::{
    schedule::{Day, DaySet},
    text,
};

/// The days a value names, and whether it had to be mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Days {
    pub set: DaySet,
    pub spelling: Spelling,
}

/// How days were written; the worst of several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Spelling {
    /// Numbers from 0 to 6.
    Plain,
    /// Numbers as text.
    Text,
    /// Names.
    Names,
    /// With a 7, read as Sunday.
    Seven,
}

/// Reads a number, a text or a list of either. `None` where any part is no day.
pub(super) fn read(value: &Value) -> Option<Days> {
    let mut days = Days { set: DaySet::default(), spelling: Spelling::Plain };
    match value {
        Value::Array(items) => {
            for item in items {
                let one = read_one(item)?;
                one.set.iter().for_each(|day| days.set.insert(day));
                days.spelling = days.spelling.max(one.spelling);
            }
        }
        one => days = read_one(one)?,
    }
    (!days.set.is_empty()).then_some(days)
}

fn read_one(value: &Value) -> Option<Days> {
    match value {
        Value::Number(number) => {
            let whole = number.as_u64().or_else(|| {
                number.as_f64().filter(|n| n.fract() == 0.0 && (0.0..8.0).contains(n)).map(|n| n as u64)
            })?;
            numbered(whole, Spelling::Plain)
        }
        Value::String(text) => from_text(text),
        _ => None,
    }
}

fn from_text(raw: &str) -> Option<Days> {
    if let Ok(number) = raw.trim().parse::<u64>() {
        return numbered(number, Spelling::Text);
    }
    if let Some(set) = named(&text::fold(raw)) {
        return Some(Days { set, spelling: Spelling::Names });
    }
    let mut days = Days { set: DaySet::default(), spelling: Spelling::Text };
    let parts = raw
        .split([',', ';', '/', '&', '+', '[', ']', '"', '|'])
        .map(str::trim)
        .filter(|part| !part.is_empty());
    for part in parts {
        let one = match part.parse::<u64>() {
            Ok(number) => numbered(number, Spelling::Text)?,
            Err(_) => Days { set: named(&text::fold(part))?, spelling: Spelling::Names },
        };
        one.set.iter().for_each(|day| days.set.insert(day));
        days.spelling = days.spelling.max(one.spelling);
    }
    (!days.set.is_empty()).then_some(days)
}

fn numbered(number: u64, spelling: Spelling) -> Option<Days> {
    let spelling = if number == 7 { Spelling::Seven } else { spelling };
    let number = if number == 7 { 0 } else { u8::try_from(number).ok()? };
    Day::new(number).map(|day| Days { set: day.into(), spelling })
}

/// A day's name in one of the languages lists are kept in, folded.
fn named(folded: &str) -> Option<DaySet> {
    let number = match folded {
        // English, Spanish, French, Swedish, Slovak, German, Persian, Japanese; then short forms.
        "sunday" | "sundays" | "domingo" | "domingos" | "dimanche" | "sondag" | "nedela" | "sonntag"
        | "یکشنبه" | "یک شنبه" | "日曜日" | "日曜" | "日" | "sun" | "dom" | "dim" | "son" | "ned" | "su"
        | "so" => 0,
        "monday" | "mondays" | "lunes" | "lundi" | "mandag" | "pondelok" | "montag" | "دوشنبه"
        | "دو شنبه" | "月曜日" | "月曜" | "月" | "mon" | "lun" | "man" | "pon" | "mo" => 1,
        "tuesday" | "tuesdays" | "martes" | "mardi" | "tisdag" | "utorok" | "dienstag" | "سهشنبه"
        | "سه شنبه" | "火曜日" | "火曜" | "火" | "tue" | "tues" | "mar" | "tis" | "uto" | "tu" | "di" => {
            2
        }
        "wednesday" | "wednesdays" | "miercoles" | "mercredi" | "onsdag" | "streda" | "mittwoch"
        | "چهارشنبه" | "چهار شنبه" | "水曜日" | "水曜" | "水" | "wed" | "weds" | "mie" | "mer" | "ons"
        | "str" | "we" | "mi" => 3,
        "thursday" | "thursdays" | "jueves" | "jeudi" | "torsdag" | "stvrtok" | "donnerstag" | "پنجشنبه"
        | "پنج شنبه" | "木曜日" | "木曜" | "木" | "thu" | "thur" | "thurs" | "jue" | "jeu" | "tor"
        | "stv" | "th" | "do" => 4,
        "friday" | "fridays" | "viernes" | "vendredi" | "fredag" | "piatok" | "freitag" | "جمعه"
        | "金曜日" | "金曜" | "金" | "fri" | "vie" | "ven" | "fre" | "pia" | "fr" => 5,
        "saturday" | "saturdays" | "sabado" | "sabados" | "samedi" | "lordag" | "sobota" | "samstag"
        | "sonnabend" | "شنبه" | "土曜日" | "土曜" | "土" | "sat" | "sab" | "sam" | "lor" | "sob" | "sa" => {
            6
        }
        "daily" | "every day" | "everyday" | "7 days" | "all days" | "todos los dias" | "tous les jours"
        | "taglich" => return Some(DaySet::EVERY_DAY),
        "weekdays" | "monday to friday" | "monday friday" | "mon fri" => {
            return Some((1..=5).filter_map(Day::new).collect());
        }
        "weekends" | "weekend" => return Some([0, 6].into_iter().filter_map(Day::new).collect()),
        _ => return None,
    };
    Day::new(number).map(DaySet::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn days(value: &Value) -> Option<Vec<u8>> {
        read(value).map(|days| days.set.iter().map(Day::number).collect())
    }

    #[test]
    fn days_by_number_and_by_name() {
        for (value, expected) in [
            (json!(0), vec![0]),
            (json!(7), vec![0]),
            (json!("3"), vec![3]),
            (json!(2.0), vec![2]),
            (json!([1, 3]), vec![1, 3]),
            (json!(["5", "1"]), vec![1, 5]),
            (json!("Monday "), vec![1]),
            (json!("Mondays, Wed"), vec![1, 3]),
            (json!("1,2"), vec![1, 2]),
            (json!("miércoles"), vec![3]),
            (json!("Samedi"), vec![6]),
            (json!("火曜日"), vec![2]),
            (json!("Söndag"), vec![0]),
            (json!("Štvrtok"), vec![4]),
            (json!("Mittwoch"), vec![3]),
            (json!("سه‌شنبه"), vec![2]),
            (json!("پنج شنبه"), vec![4]),
            (json!("Daily"), vec![0, 1, 2, 3, 4, 5, 6]),
        ] {
            assert_eq!(days(&value), Some(expected), "{value}");
        }
    }

    #[test]
    fn what_is_no_day_is_none() {
        for value in [
            json!(8),
            json!(-1),
            json!(1.5),
            json!("Someday"),
            json!([1, "x"]),
            json!({}),
            json!([]),
            json!([[1]]),
            json!(true),
            json!(1e300),
        ] {
            assert_eq!(days(&value), None, "{value}");
        }
    }
}
