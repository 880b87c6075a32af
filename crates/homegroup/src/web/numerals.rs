//! How a language writes numbers.

use fluent_bundle::FluentValue;

/// Digits and marks of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Numerals {
    /// 12,345.6
    English,
    /// 12.345,6
    Continental,
    /// 12 345,6 (with a narrow space that does not break)
    French,
    /// ۱۲٬۳۴۵٫۶
    Persian,
}

/// Formats a number inside a text; a plain function, since that is what Fluent takes.
pub(super) type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

impl Numerals {
    /// How the language with this code writes numbers.
    pub(crate) fn of(code: &str) -> Self {
        match code {
            "fa" => Self::Persian,
            "fr" => Self::French,
            "de" | "es" => Self::Continental,
            _ => Self::English,
        }
    }

    /// The digits of a text in this language's own: for clock times and years, which are not grouped.
    pub(crate) fn digits(self, text: &str) -> String {
        if self != Self::Persian {
            return text.to_owned();
        }
        text.chars().map(persian).collect()
    }

    /// A whole number, grouped from five digits on.
    pub(crate) fn whole(self, number: u64) -> String {
        let plain = number.to_string();
        let mut grouped = String::with_capacity(plain.len() + 4);
        for (at, digit) in plain.chars().enumerate() {
            if plain.len() > 4 && at > 0 && (plain.len() - at).is_multiple_of(3) {
                grouped.push(self.group());
            }
            grouped.push(digit);
        }
        self.digits(&grouped)
    }

    /// A length as people say it: one decimal below ten, none above.
    pub(crate) fn measure(self, number: f64) -> String {
        if number >= 9.95 {
            // Lengths on earth fit.
            return self.whole(number.round() as u64);
        }
        let text = format!("{number:.1}");
        let text = text.strip_suffix(".0").unwrap_or(&text);
        self.digits(&text.replace('.', self.decimal()))
    }

    /// What [`fluent_bundle`] calls for every number it writes.
    pub(super) fn formatter<M>(self) -> Formatter<M> {
        match self {
            Self::English => |value, _| Self::English.write(value),
            Self::Continental => |value, _| Self::Continental.write(value),
            Self::French => |value, _| Self::French.write(value),
            Self::Persian => |value, _| Self::Persian.write(value),
        }
    }

    fn write(self, value: &FluentValue<'_>) -> Option<String> {
        match value {
            // Texts are given counts only: whole, not negative.
            FluentValue::Number(number) => Some(self.whole(number.value.max(0.0).round() as u64)),
            _ => None,
        }
    }

    fn group(self) -> char {
        match self {
            Self::English => ',',
            Self::Continental => '.',
            Self::French => '\u{202f}',
            Self::Persian => '٬',
        }
    }

    fn decimal(self) -> &'static str {
        match self {
            Self::English => ".",
            Self::Continental | Self::French => ",",
            Self::Persian => "٫",
        }
    }
}

fn persian(c: char) -> char {
    c.to_digit(10).and_then(|digit| char::from_u32('۰' as u32 + digit)).unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::Numerals::{Continental, English, French, Persian};

    #[test]
    fn numbers_are_grouped_and_lengths_rounded() {
        assert_eq!(English.whole(1234), "1234");
        assert_eq!(English.whole(1_234_567), "1,234,567");
        assert_eq!(Continental.whole(12_345), "12.345");
        assert_eq!(French.whole(12_345), "12\u{202f}345");
        assert_eq!(Persian.whole(12_345), "۱۲٬۳۴۵");
        assert_eq!(English.measure(0.04), "0");
        assert_eq!(English.measure(2.44), "2.4");
        assert_eq!(Continental.measure(2.44), "2,4");
        assert_eq!(Persian.measure(9.96), "۱۰");
    }
}
