//! The elements of a JSON list, one by one, so that a broken one costs only itself.
//!
//! `serde_json` reads each element. Where it fails, a scanner that knows only strings and brackets, and does not
//! recurse, finds where the element ends. Where even that makes no sense (a quote or bracket is missing), reading goes
//! on at the next place that looks like the start of a row: `,`, `{`, `"`. All of it takes time and memory in
//! proportion to the text.

use serde_json::Value;

use super::{
    FeedError,
    report::{Notes, Remark},
};

/// A longer row is rejected: no meeting needs a megabyte, and this is what bounds memory.
const MAX_ROW: usize = 1 << 20;

/// What the elements are taken from. An iterator over them; what is wrong with the list as a whole is said by
/// [`Elements::ending`] afterwards.
#[derive(Clone, Debug)]
pub(super) struct Elements<'a> {
    text: &'a str,
    at: usize,
    /// The list has `[` and must have `]`.
    bracketed: bool,
    /// The list is a member of an object, which may go on after it.
    inside: bool,
    /// Bytes the scanner may still look at. Each may be looked at again only after a row that makes no sense.
    budget: usize,
    ending: Ending,
}

/// How the list ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Ending {
    /// Not there yet.
    Open,
    /// With its bracket, and nothing after it.
    Whole,
    /// With its bracket and more text after it; `true` where that text may hold rows.
    More(bool),
    /// Without.
    CutOff,
}

/// A JSON document with a list in it.
#[derive(Debug)]
pub(super) struct Document<'a> {
    /// The list.
    pub elements: Elements<'a>,
    /// It is Google's `{"values": [[…], …]}`.
    pub is_values: bool,
    /// What stands beside it under `formats`, as BMLT answers to `get_used_formats`.
    pub formats: Option<&'a str>,
}

impl<'a> Document<'a> {
    /// Finds the list: the whole document, or the `meetings` or `values` of an object, or objects one after another
    /// without brackets.
    pub(super) fn open(text: &'a str) -> Result<Self, FeedError> {
        let start = skip_space(text.as_bytes(), 0);
        match text.as_bytes().get(start) {
            Some(b'[') => Ok(Self::only(Elements::new(text, start + 1, true, false))),
            Some(b'{') => Self::envelope(text, start).map_or_else(|| Self::bare_objects(text, start), Ok),
            Some(b'<') => Err(FeedError::Html),
            None => Err(FeedError::Empty),
            Some(_) => Err(FeedError::NotAList("it does not begin like JSON")),
        }
    }

    fn only(elements: Elements<'a>) -> Self {
        Self { elements, is_values: false, formats: None }
    }

    /// The list inside an object, without reading the rest of it.
    fn envelope(text: &'a str, start: usize) -> Option<Self> {
        let bytes = text.as_bytes();
        let mut found: Option<Self> = None;
        let mut formats = None;
        let mut at = start + 1;
        loop {
            at = skip_separators(bytes, at);
            let Extent::To(key_end) = extent(bytes, at) else { break };
            let key = text.get(at..key_end).filter(|key| key.starts_with('"'));
            let Some(key) = key else { break };
            at = skip_space(bytes, key_end);
            if bytes.get(at) != Some(&b':') {
                break;
            }
            at = skip_space(bytes, at + 1);
            let is_list = bytes.get(at) == Some(&b'[');
            if found.is_none() && is_list && matches!(key, r#""meetings""# | r#""values""#) {
                let elements = Elements::new(text, at + 1, true, true);
                found = Some(Self { elements, is_values: key == r#""values""#, formats: None });
            }
            let Extent::To(end) = extent(bytes, at) else { break };
            if is_list && key == r#""formats""# {
                formats = text.get(at..end);
            }
            at = end;
        }
        found.map(|document| Self { formats, ..document })
    }

    /// Rows without brackets round them; only when the first is a row of a list at all.
    fn bare_objects(text: &'a str, start: usize) -> Result<Self, FeedError> {
        const SIGNS: [&str; 6] = ["name", "slug", "day", "time", "meeting_name", "id_bigint"];
        let elements = Elements::new(text, start, false, false);
        let mut first = elements.clone();
        match first.next() {
            Some(Ok(Value::Object(row))) if !SIGNS.iter().any(|sign| row.contains_key(*sign)) => {
                Err(FeedError::NotAList("it is one JSON object, without a list of meetings in it"))
            }
            Some(Err(_)) if first.at >= text.len() => Err(FeedError::NotAList("it is not valid JSON")),
            _ => Ok(Self::only(elements)),
        }
    }
}

impl<'a> Elements<'a> {
    fn new(text: &'a str, at: usize, bracketed: bool, inside: bool) -> Self {
        let budget = text.len().saturating_mul(2).saturating_add(MAX_ROW);
        Self { text, at, bracketed, inside, budget, ending: Ending::Open }
    }

    /// The first element that can be read, to see what kind of list it is.
    pub(super) fn first(&self) -> Option<Value> {
        self.clone().take(20).find_map(Result::ok)
    }

    /// Ends the list here, as if it had been cut off.
    pub(super) fn stop(&mut self) {
        self.at = self.text.len();
        self.ending = Ending::CutOff;
    }

    /// Says what is wrong with the list as a whole; `true` where rows may be missing. To be asked when no element is
    /// left.
    pub(super) fn ending(&self, file: &mut Notes) -> bool {
        match self.ending {
            Ending::Open | Ending::Whole => {}
            Ending::More(_) => {
                file.add("", "text-after-list", "There is text after the end of the list; it was left out.");
            }
            Ending::CutOff if self.bracketed => {
                file.add("", "cut-off", "The list has no end: it was cut off. The whole rows were kept.");
            }
            Ending::CutOff => {
                file.add("", "no-brackets", "The list has no brackets round it. Its rows were kept.");
            }
        }
        matches!(self.ending, Ending::CutOff | Ending::More(true))
    }

    fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    /// What one element may take up.
    fn window(&self) -> &'a str {
        let mut end = (self.at + MAX_ROW).min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        self.text.get(self.at..end).unwrap_or_default()
    }

    fn close(&mut self) {
        let rest = skip_space(self.bytes(), self.at + 1);
        self.ending = match self.bytes().get(rest) {
            None => Ending::Whole,
            Some(_) if self.inside => Ending::Whole,
            Some(_) => Ending::More(self.bytes()[rest..].contains(&b'{')),
        };
        self.at = self.text.len();
    }

    fn element(&mut self) -> Result<Value, Remark> {
        let window = self.window();
        let mut stream = serde_json::Deserializer::from_str(window).into_iter::<Value>();
        match stream.next() {
            Some(Ok(value)) => {
                self.at += stream.byte_offset().max(1);
                Ok(value)
            }
            Some(Err(error)) => Err(self.broken_element(window, &error)),
            None => Err(self.broken_element(window, &serde::de::Error::custom("nothing there"))),
        }
    }

    /// Steps over an element that cannot be read and says why it cannot.
    fn broken_element(&mut self, window: &str, error: &serde_json::Error) -> Remark {
        let failed_at = offset_of(window.as_bytes(), error);
        let end = self.spend(window.as_bytes());
        let step = match end {
            // Balanced. Still, two rows may hang together by a missing quote: then a boundary lies behind the fault.
            Extent::To(end) => boundary(&window.as_bytes()[..end], failed_at, true).unwrap_or(end),
            Extent::Confused | Extent::Endless => {
                let rest = &self.bytes()[self.at..];
                boundary(rest, failed_at, false).unwrap_or(rest.len())
            }
        };
        let at = self.at;
        self.at += step.max(1);
        while !self.text.is_char_boundary(self.at) {
            self.at += 1;
        }
        if error.is_eof() && window.len() >= MAX_ROW - 3 {
            return Remark::new(
                "",
                "row-too-long",
                format!("The row at byte {at} is longer than a megabyte."),
            );
        }
        let why = if error.is_eof() { "it has no end".to_owned() } else { without_position(error) };
        Remark::new("", "invalid-json", format!("The row at byte {at} is not valid JSON: {why}."))
    }

    fn spend(&mut self, window: &[u8]) -> Extent {
        if self.budget == 0 {
            return Extent::Confused;
        }
        let end = extent(window, 0);
        let used = if let Extent::To(end) = end { end } else { window.len() };
        self.budget = self.budget.saturating_sub(used);
        end
    }
}

impl Iterator for Elements<'_> {
    type Item = Result<Value, Remark>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.ending != Ending::Open {
            return None;
        }
        self.at = skip_separators(self.bytes(), self.at);
        match self.bytes().get(self.at) {
            None => {
                self.ending = Ending::CutOff;
                None
            }
            Some(b']') => {
                self.close();
                None
            }
            Some(_) => Some(self.element()),
        }
    }
}

/// Where a value ends, by its strings and brackets alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    /// Just after its last byte.
    To(usize),
    /// A bracket closes another than the last one opened.
    Confused,
    /// The text ends first.
    Endless,
}

/// The extent of the value at `at`. Anything that is no string, list or object reaches to the next separator.
fn extent(bytes: &[u8], at: usize) -> Extent {
    let mut open = Vec::new();
    let mut i = at;
    while let Some(byte) = bytes.get(i) {
        match byte {
            b'"' => match string_end(bytes, i) {
                Some(end) => i = end,
                None => return Extent::Endless,
            },
            b'{' => open.push(b'}'),
            b'[' => open.push(b']'),
            b'}' | b']' => match open.pop() {
                Some(expected) if expected == *byte => {}
                Some(_) => return Extent::Confused,
                None => return Extent::To(i),
            },
            b',' if open.is_empty() => return Extent::To(i),
            _ if open.is_empty() => match bytes.get(i + 1) {
                Some(b',' | b']' | b'}' | b'{' | b'[' | b'\n') => return Extent::To(i + 1),
                _ => {
                    i += 1;
                    continue;
                }
            },
            _ => {
                i += 1;
                continue;
            }
        }
        i += usize::from(*byte != b'"');
        if open.is_empty() {
            return Extent::To(i);
        }
    }
    Extent::Endless
}

/// Just after the closing quote of the string that opens at `at`.
fn string_end(bytes: &[u8], at: usize) -> Option<usize> {
    let mut i = at + 1;
    loop {
        match bytes.get(i)? {
            b'"' => return Some(i + 1),
            b'\\' => i += 2,
            _ => i += 1,
        }
    }
}

/// The comma of the next `, { "` from `from` on; where `after_object`, only of one that follows a `}`.
fn boundary(bytes: &[u8], from: usize, after_object: bool) -> Option<usize> {
    let mut object_ended = false;
    for (i, byte) in bytes.iter().enumerate().skip(from) {
        match byte {
            b',' if object_ended || !after_object => {
                let brace = skip_space(bytes, i + 1);
                if bytes.get(brace) == Some(&b'{') && bytes.get(skip_space(bytes, brace + 1)) == Some(&b'"') {
                    return Some(i);
                }
                object_ended = false;
            }
            byte if byte.is_ascii_whitespace() => {}
            byte => object_ended = *byte == b'}',
        }
    }
    None
}

/// Roughly where an error was found, never after it nor between two rows.
fn offset_of(bytes: &[u8], error: &serde_json::Error) -> usize {
    let mut line_start = 0;
    for _ in 1..error.line() {
        match bytes[line_start..].iter().position(|byte| *byte == b'\n') {
            Some(newline) => line_start += newline + 1,
            None => break,
        }
    }
    let mut at = (line_start + error.column()).saturating_sub(2).min(bytes.len());
    while at > 0 && (matches!(bytes[at - 1], b',' | b'{' | b'}') || bytes[at - 1].is_ascii_whitespace()) {
        at -= 1;
    }
    at
}

/// The error in words, without "at line 1 column 7", which would count from the start of the row.
fn without_position(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.split(" at line ").next().unwrap_or_default().to_owned()
}

fn skip_space(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(u8::is_ascii_whitespace) {
        at += 1;
    }
    at
}

fn skip_separators(bytes: &[u8], mut at: usize) -> usize {
    while bytes.get(at).is_some_and(|byte| byte.is_ascii_whitespace() || *byte == b',') {
        at += 1;
    }
    at
}
