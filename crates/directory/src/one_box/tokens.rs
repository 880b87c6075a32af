//! A line cut into words and numbers, each with where it stands.
//!
//! Words are folded as everywhere ([`text::fold`]). What is special here: "7pm" is a number and a word that touch,
//! "19:30" and "19h30" are one clock, "a.m." is one word, French "l'" and "d'" are words of their own, a Persian
//! half-space parts words as a space does, and what stands in quotation marks is one piece.

use crate::text;

/// Letters before an apostrophe that are a word of their own in French.
const ELIDED: [&str; 12] = ["l", "d", "j", "qu", "s", "n", "m", "t", "c", "jusqu", "lorsqu", "puisqu"];
/// Marks that open a quotation, each with those that may end it.
const QUOTES: [(char, &str); 4] = [('"', "\""), ('“', "”“"), ('«', "»"), ('„', "“”")];

/// What a piece of a line is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    Word,
    /// A whole number.
    Number(u32),
    /// A number with a part: "1.5", "1,5".
    Decimal(f64),
    /// Hour and minute.
    Clock(u8, u8),
    /// Between quotation marks.
    Quoted,
}

/// One piece of a line.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Folded.
    pub(super) text: String,
    pub(super) kind: Kind,
    /// Typed in capitals throughout, two letters or more.
    pub(super) capitals: bool,
    /// Begins with a capital.
    pub(super) capital: bool,
    /// Nothing but an apostrophe between it and the piece before.
    pub(super) touches: bool,
    /// A dash stands between it and the piece before.
    pub(super) dash: bool,
    /// "à", which folding makes "a".
    pub(super) grave: bool,
}

/// Cuts a line.
pub(super) fn cut(line: &str) -> Vec<Token> {
    let mut cutter = Cutter { line, at: 0, dash: false, tokens: Vec::new() };
    while let Some(c) = cutter.peek() {
        cutter.step(c);
    }
    cutter.tokens
}

struct Cutter<'l> {
    line: &'l str,
    at: usize,
    /// A dash was seen since the last piece.
    dash: bool,
    tokens: Vec<Token>,
}

impl Cutter<'_> {
    fn peek(&self) -> Option<char> {
        self.line[self.at..].chars().next()
    }

    fn step(&mut self, c: char) {
        if digit(c).is_some() {
            self.number();
        } else if is_letter(c) {
            if !self.initials() {
                self.word();
            }
        } else if !self.quotation(c) {
            self.dash |= matches!(c, '-' | '–' | '—' | '‐' | '‑');
            self.at += c.len_utf8();
        }
    }

    fn push(&mut self, start: usize, end: usize, text: String, kind: Kind) {
        self.at = end;
        // A letter that folds to nothing is no word.
        if text.is_empty() {
            return;
        }
        let touches =
            self.tokens.last().is_some_and(|before| self.line[before.end..start].chars().all(is_apostrophe));
        let typed = &self.line[start..end];
        let letters = || typed.chars().filter(|c| c.is_alphabetic());
        self.tokens.push(Token {
            start,
            end,
            kind,
            capitals: letters().count() >= 2 && letters().all(char::is_uppercase),
            capital: typed.chars().next().is_some_and(char::is_uppercase),
            touches,
            dash: std::mem::take(&mut self.dash),
            grave: matches!(typed, "à" | "À"),
            text,
        });
    }

    /// Digits, and what makes them a clock or a decimal.
    fn number(&mut self) {
        let start = self.at;
        let (digits, mut end) = self.digits(start);
        let value = digits.parse::<u32>().ok();
        if let Some(hour) = value.filter(|hour| *hour < 25 && digits.len() <= 2)
            && let Some((minute, clock_end)) = self.minutes(end)
        {
            let text = format!("{hour}:{minute:02}");
            let hour = u8::try_from(hour % 24).unwrap_or(0);
            self.push(start, clock_end, text, Kind::Clock(hour, minute));
            return;
        }
        let mut kind = value.map_or(Kind::Word, Kind::Number);
        let mut text = digits.clone();
        if let Some((fraction, decimal_end)) = self.fraction(end)
            && let Ok(number) = format!("{digits}.{fraction}").parse()
        {
            (kind, end) = (Kind::Decimal(number), decimal_end);
            text = format!("{digits}.{fraction}");
        }
        self.push(start, end, text, kind);
    }

    /// The digits from a place on, as ASCII, and where they end.
    fn digits(&self, from: usize) -> (String, usize) {
        let mut end = from;
        let mut digits = String::new();
        for c in self.line[from..].chars() {
            let Some(digit) = digit(c) else { break };
            digits.push(digit);
            end += c.len_utf8();
        }
        (digits, end)
    }

    /// ":30", ".30", "h30" and nothing that goes on.
    fn minutes(&self, from: usize) -> Option<(u8, usize)> {
        let mark = self.line[from..].chars().next().filter(|c| matches!(c, ':' | '.' | 'h' | 'H' | '：'))?;
        let (digits, end) = self.digits(from + mark.len_utf8());
        let minute = digits.parse().ok().filter(|minute| digits.len() == 2 && *minute < 60)?;
        Some((minute, end))
    }

    /// ".5" or ",5": one digit.
    fn fraction(&self, from: usize) -> Option<(String, usize)> {
        let mark = self.line[from..].chars().next().filter(|c| matches!(c, '.' | ',' | '٫'))?;
        let (digits, end) = self.digits(from + mark.len_utf8());
        (digits.len() == 1).then_some((digits, end))
    }

    /// "a.m.", "A.A.": single letters with dots.
    fn initials(&mut self) -> bool {
        let start = self.at;
        let mut chars = self.line[start..].char_indices().peekable();
        let (mut letters, mut end) = (String::new(), start);
        while let Some((at, letter)) = chars.next() {
            if !letter.is_alphabetic() || !matches!(chars.peek(), Some((_, '.'))) {
                break;
            }
            letters.push(letter);
            chars.next();
            end = start + at + letter.len_utf8();
            if chars.peek().is_some_and(|(_, c)| c.is_alphabetic()) {
                continue;
            }
            break;
        }
        let count = letters.chars().count();
        // "a.m" with the last dot forgotten.
        if count >= 1
            && let Some((at, last)) =
                self.line[end..].char_indices().nth(1).filter(|(_, c)| c.is_alphabetic())
        {
            let after = end + at + last.len_utf8();
            if !self.line[after..].chars().next().is_some_and(is_letter) {
                letters.push(last);
                end = after;
            }
        }
        if letters.chars().count() < 2 {
            return false;
        }
        let text = text::fold(&letters);
        self.push(start, end, text, Kind::Word);
        true
    }

    /// Letters, with digits and apostrophes among them ("LS1", "women's").
    fn word(&mut self) {
        let start = self.at;
        let mut end = start;
        let mut digits = false;
        let mut chars = self.line[start..].chars().peekable();
        while let Some(c) = chars.next() {
            let joins = is_apostrophe(c) && chars.peek().is_some_and(|next| is_letter(*next));
            let number = digit(c).is_some();
            if !(number || joins || is_letter(c) && !digits) {
                break;
            }
            if joins && ELIDED.contains(&text::fold(&self.line[start..end]).as_str()) {
                break;
            }
            digits |= number;
            end += c.len_utf8();
        }
        self.push(start, end, text::fold(&self.line[start..end]), Kind::Word);
    }

    fn quotation(&mut self, c: char) -> bool {
        let Some((_, ends)) = QUOTES.iter().find(|(opens, _)| *opens == c) else { return false };
        let start = self.at + c.len_utf8();
        let Some(length) = self.line[start..].find(|c| ends.contains(c)) else { return false };
        let inside = &self.line[start..start + length];
        let trimmed = inside.trim();
        let text = text::fold(trimmed);
        let after = start + length + self.line[start + length..].chars().next().map_or(0, char::len_utf8);
        let begins = start + (inside.len() - inside.trim_start().len());
        self.push(begins, begins + trimmed.len(), text, Kind::Quoted);
        self.at = after;
        true
    }
}

/// A decimal digit of any script our readers type.
fn digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        '\u{0660}'..='\u{0669}' => char::from_digit(c as u32 - 0x0660, 10),
        '\u{06f0}'..='\u{06f9}' => char::from_digit(c as u32 - 0x06f0, 10),
        _ => None,
    }
}

fn is_letter(c: char) -> bool {
    (c.is_alphanumeric() && digit(c).is_none())
        || c == 'ـ'
        || unicode_normalization::char::is_combining_mark(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ' | '`' | '´')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(line: &str) -> Vec<String> {
        cut(line).into_iter().map(|token| token.text).collect()
    }

    #[test]
    fn a_line_is_cut_as_people_read_it() {
        for (line, pieces) in [
            ("Women’s step-free AA at 7pm", &["womens", "step", "free", "aa", "at", "7", "pm"][..]),
            ("19:30 19h30 7.30 1,5 km", &["19:30", "19:30", "7:30", "1.5", "km"]),
            ("L'Espoir d’aujourd’hui", &["l", "espoir", "d", "aujourdhui"]),
            ("7 p.m. A.A. a.m St. Mary", &["7", "pm", "aa", "am", "st", "mary"]),
            ("سه‌شنبه ساعت ۷", &["سه", "شنبه", "ساعت", "7"]),
            ("LS1 4AP 12x12", &["ls1", "4", "ap", "12", "x12"]),
            ("\"Friday Night\" x", &["friday night", "x"]),
            ("6–8 pm \" open", &["6", "8", "pm", "open"]),
            ("—", &[]),
        ] {
            assert_eq!(texts(line), pieces, "{line}");
        }
    }

    #[test]
    fn pieces_say_where_they_stand() {
        let line = "à “Quiet Corner”, 6-8pm";
        let tokens = cut(line);
        let typed: Vec<_> = tokens.iter().map(|token| &line[token.start..token.end]).collect();
        assert_eq!(typed, ["à", "Quiet Corner", "6", "8", "pm"]);
        assert!(tokens[0].grave && tokens[1].kind == Kind::Quoted && tokens[3].dash && tokens[4].touches);
    }
}
