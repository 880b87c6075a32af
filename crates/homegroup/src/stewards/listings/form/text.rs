//! Fields of plain text: what was not touched stays to the letter.

use directory::feed;
use privacy::check::details::{self, Kind};

use super::Reader;
use crate::web::forms::{one_line, several_lines};

/// The longest field of one line, in letters.
const LONGEST_LINE: usize = 300;
/// And of several lines.
const LONGEST_LINES: usize = 3000;

/// What tells of a person where it stands in a note.
const TELLING: [Kind; 5] = [Kind::Email, Kind::Phone, Kind::SocialHandle, Kind::Workplace, Kind::Name];

impl Reader<'_> {
    /// A field of one line.
    pub(super) fn line(&mut self, name: &'static str, base: Option<&str>) -> Option<Box<str>> {
        self.text(name, base, LONGEST_LINE, one_line)
    }

    /// A field of several lines.
    pub(super) fn lines(&mut self, name: &'static str, base: Option<&str>) -> Option<Box<str>> {
        self.text(name, base, LONGEST_LINES, several_lines)
    }

    fn text(
        &mut self,
        name: &'static str,
        base: Option<&str>,
        longest: usize,
        plain: fn(&str) -> String,
    ) -> Option<Box<str>> {
        let Some(typed) = self.form.find(name).map(plain) else { return base.map(Into::into) };
        if let Some(base) = base.filter(|base| plain(base) == typed) {
            return Some(base.into());
        }
        if typed.chars().count() > longest {
            self.fault(name, "long");
        }
        (!typed.is_empty()).then(|| typed.into())
    }

    /// An address of the web.
    pub(super) fn link(&mut self, name: &'static str, base: Option<&str>) -> Option<Box<str>> {
        let link = self.line(name, base)?;
        if Some(&*link) != base && feed::host(&link).is_none() {
            self.fault(name, "link");
        }
        Some(link)
    }

    /// An address for mail.
    pub(super) fn mail(&mut self, name: &'static str, base: Option<&str>) -> Option<Box<str>> {
        let mail = self.line(name, base)?;
        let parts = mail.split_once('@').filter(|(user, host)| !user.is_empty() && host.contains('.'));
        if Some(&*mail) != base && (parts.is_none() || mail.contains([' ', '<', '>', '"'])) {
            self.fault(name, "mail");
        }
        Some(mail)
    }

    /// A number to be dialled in one tap.
    pub(super) fn dial(&mut self, name: &'static str, base: Option<&str>) -> Option<Box<str>> {
        let typed = self.line(name, base)?;
        if Some(&*typed) == base {
            return Some(typed);
        }
        let typed = western(&typed);
        let number: String =
            typed.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | ',' | '*' | '#')).collect();
        if number.chars().filter(char::is_ascii_digit).count() < 3 {
            self.fault(name, "phone");
        }
        Some(number.into())
    }

    /// Warns of what in a note tells of a person, where it says something else than it said.
    pub(super) fn personal(&mut self, name: &'static str, text: Option<&str>, base: Option<&str>) {
        let text = text.filter(|text| base != Some(*text)).unwrap_or_default();
        let words: Vec<&str> = telling(text).collect();
        if !words.is_empty() {
            self.warn(name, "personal", &words.join(", "));
        }
    }

    /// Warns of a given and a family name, where there is a new one.
    pub(super) fn full_name(&mut self, name: &'static str, text: Option<&str>, base: Option<&str>) {
        let text = text.filter(|text| base != Some(*text)).unwrap_or_default();
        let full = details::find(text).into_iter().find(|found| found.kind == Kind::Name);
        if let Some(words) = full.and_then(|found| text.get(found.start..found.end)) {
            self.warn(name, "full-name", words);
        }
    }
}

/// Does a text tell of a person?
pub(crate) fn tells_of_somebody(text: &str) -> bool {
    telling(text).next().is_some()
}

fn telling(text: &str) -> impl Iterator<Item = &str> {
    let found = details::find(text).into_iter().filter(|found| TELLING.contains(&found.kind));
    found.filter_map(|found| text.get(found.start..found.end))
}

/// Digits of other scripts as those of ours.
pub(super) fn western(text: &str) -> String {
    let digit = |c: char| {
        let zero = ['۰', '٠'].into_iter().find(|zero| (*zero..=plus_nine(*zero)).contains(&c))?;
        char::from_digit(u32::from(c) - u32::from(zero), 10)
    };
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

fn plus_nine(zero: char) -> char {
    char::from_u32(u32::from(zero) + 9).unwrap_or(zero)
}
