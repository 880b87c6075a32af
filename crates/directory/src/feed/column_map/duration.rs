//! How long a meeting is, as people write it.

/// Minutes of "1hr 30mins", "1:30", "90", "1,5 h", "2 Std."; less than a day. `None` where it is none.
///
/// A bare number up to 12 counts hours, else minutes: nobody meets for twelve minutes or for ninety hours.
pub(super) fn minutes(text: &str) -> Option<u16> {
    let text = text.trim().to_lowercase();
    if text.starts_with(['-', '−']) {
        return None;
    }
    let total = match text.split_once(':') {
        Some((hours, rest)) => {
            hours.parse::<f64>().ok()? * 60.0 + rest.split(':').next()?.parse::<f64>().ok()?
        }
        None => in_words(&text)?,
    };
    let total = total.round();
    // Checked just before, so the cast cannot change the value.
    (1.0..24.0 * 60.0).contains(&total).then_some(total as u16)
}

/// Numbers, each with its unit after it.
fn in_words(text: &str) -> Option<f64> {
    let mut rest = text;
    let mut total: Option<f64> = None;
    let mut after_hours = false;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        rest = &rest[start..];
        let end = rest.find(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | ','))).unwrap_or(rest.len());
        let number: f64 = rest[..end].trim_end_matches(['.', ',']).replace(',', ".").parse().ok()?;
        rest = rest[end..].trim_start();
        let unit = rest.chars().next().filter(|c| c.is_alphabetic());
        let is_hours = match unit {
            // hour, heure, hora; Stunde; timme, timer; ora, uur
            Some('h' | 's' | 't' | 'o' | 'u') => true,
            Some('m') => false,
            Some(_) => return None,
            None => !after_hours && number <= 12.0,
        };
        total = Some(total.unwrap_or_default() + if is_hours { number * 60.0 } else { number });
        after_hours = is_hours;
    }
    total
}

#[cfg(test)]
mod tests {
    use super::minutes;

    #[test]
    fn lengths_as_people_write_them() {
        for (text, expected) in [
            ("1hr 30mins", 90),
            ("1hr ", 60),
            ("2hrs", 120),
            ("0hr 45mins", 45),
            ("45mins", 45),
            ("90", 90),
            ("1", 60),
            ("1.5", 90),
            ("1,5 h", 90),
            ("1h30", 90),
            ("1:15", 75),
            ("01:30:00", 90),
            ("1 Std. 30 Min.", 90),
            ("1 hour and 15 minutes", 75),
            ("60 minutes", 60),
        ] {
            assert_eq!(minutes(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_length_is_none() {
        for text in [
            "",
            "-1hr",
            "-11hr ",
            "0",
            "0hr",
            "25 hours",
            "1440",
            "long",
            "1 fortnight",
            ":",
            "1:x",
            "1e9 h",
            "99999999999999999999",
        ] {
            assert_eq!(minutes(text), None, "{text}");
        }
    }
}
