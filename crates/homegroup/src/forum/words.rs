//! What people write, as a page shows it: a small, strict part of Markdown.
//!
//! Paragraphs and line breaks, *emphasis* and **strong**, lists, and quotes up to three deep; nothing else. No links, no
//! pictures, no headings, no HTML: whatever is not of this part is text, letter by letter. A marker that opens and never
//! closes is text too. Each line is looked at once and by itself, so the time grows with the length and no faster, and
//! nothing nests deeper than a few elements whatever is written.
//!
//! Must not know: anything but letters. Fuzzing includes this file as it stands, so it uses the standard library alone.

/// How deep quotes stand in each other. A further `>` is text.
const DEEPEST: usize = 3;
/// How many markers may be open in one line; of more, the oldest are text.
const OPEN: usize = 8;
/// How many lists, quotes and paragraphs a text may have. What follows is one paragraph, so that no page grows out of a
/// text that is all beginnings.
const MOST_BLOCKS: usize = 250;

/// Words as HTML. Whatever was written, only elements named here come out, each with its end.
pub(crate) fn html(text: &str) -> String {
    let mut page = Page(String::with_capacity(text.len() + text.len() / 4 + 32));
    walk(text, &mut page);
    page.0
}

/// The first `most` letters of it as one line without marks; with "…" where there is more.
pub(crate) fn opening(text: &str, most: usize) -> String {
    let mut line = Line { text: String::new(), gap: false };
    // Marks are few: what lies far behind is not looked at.
    let near: String = text.chars().take(most.saturating_mul(2)).collect();
    walk(&near, &mut line);
    let cut: String = line.text.chars().take(most).collect();
    if cut.len() == line.text.len() && near.len() == text.len() {
        cut
    } else {
        format!("{}…", cut.trim_end())
    }
}

/// Where words go.
trait Sink {
    /// An element begins or ends.
    fn tag(&mut self, tag: &str);
    fn text(&mut self, text: &str);
    /// Words before and after are apart.
    fn apart(&mut self);
}

struct Page(String);

impl Sink for Page {
    fn tag(&mut self, tag: &str) {
        self.0.push_str(tag);
    }

    fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                c => self.0.push(c),
            }
        }
    }

    fn apart(&mut self) {}
}

struct Line {
    text: String,
    gap: bool,
}

impl Sink for Line {
    fn tag(&mut self, _: &str) {}

    fn text(&mut self, text: &str) {
        if self.gap && !self.text.is_empty() {
            self.text.push(' ');
        }
        self.gap = false;
        self.text.push_str(text);
    }

    fn apart(&mut self) {
        self.gap = true;
    }
}

/// What a line stands in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Block {
    Nothing,
    Paragraph,
    Bullets,
    Numbers,
}

impl Block {
    fn end(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Paragraph => "</p>",
            Self::Bullets => "</li></ul>",
            Self::Numbers => "</li></ol>",
        }
    }
}

fn walk(text: &str, sink: &mut impl Sink) {
    let (mut block, mut quotes, mut begun) = (Block::Nothing, 0, 0);
    for line in text.lines().map(str::trim) {
        let many = begun > MOST_BLOCKS;
        let (deep, line) = if many { (quotes, line) } else { quoted(line) };
        if (deep != quotes || line.is_empty()) && !many {
            sink.tag(block.end());
            block = Block::Nothing;
        }
        while quotes > deep {
            sink.tag("</blockquote>");
            quotes -= 1;
        }
        sink.apart();
        if line.is_empty() {
            continue;
        }
        while quotes < deep {
            sink.tag("<blockquote>");
            quotes += 1;
        }
        let (wanted, start, words) = if many { (Block::Paragraph, 0, line) } else { item(line) };
        begun += usize::from(block != wanted);
        match (wanted, block) {
            (Block::Paragraph, Block::Nothing) => {
                sink.tag("<p>");
                block = Block::Paragraph;
            }
            // A line goes on what the one before it began.
            (Block::Paragraph, _) => sink.tag("<br>"),
            (wanted, block) if wanted == block => sink.tag("</li><li>"),
            (wanted, old) => {
                sink.tag(old.end());
                match (wanted, start) {
                    (Block::Numbers, 1) => sink.tag("<ol>"),
                    (Block::Numbers, start) => sink.tag(&format!("<ol start=\"{start}\">")),
                    _ => sink.tag("<ul>"),
                }
                sink.tag("<li>");
                block = wanted;
            }
        }
        marked(words, sink);
    }
    sink.tag(block.end());
    (0..quotes).for_each(|_| sink.tag("</blockquote>"));
}

/// How deep a line is quoted, and the rest of it.
fn quoted(mut line: &str) -> (usize, &str) {
    let mut deep = 0;
    while let Some(rest) = line.strip_prefix('>').filter(|_| deep < DEEPEST) {
        (deep, line) = (deep + 1, rest.trim_start());
    }
    (deep, line)
}

/// What a line begins, with its number where it has one, and its words.
fn item(line: &str) -> (Block, u16, &str) {
    let bullet = line.strip_prefix(['-', '*', '•', '–']).and_then(|rest| rest.strip_prefix(' '));
    if let Some(words) = bullet.map(str::trim_start).filter(|words| !words.is_empty()) {
        return (Block::Bullets, 0, words);
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let (number, rest) = line.split_at(digits);
    let words = rest.strip_prefix(['.', ')']).and_then(|rest| rest.strip_prefix(' ')).map(str::trim_start);
    match (number.parse(), words) {
        (Ok(number), Some(words)) if digits <= 3 && !words.is_empty() => (Block::Numbers, number, words),
        _ => (Block::Paragraph, 0, line),
    }
}

/// A part of a line.
enum Part<'a> {
    Text(&'a str),
    /// One to three `*` or `_`.
    Marker {
        text: &'a str,
        opens: bool,
        closes: bool,
    },
}

/// What is between two markers of the same kind and length.
fn tags(length: usize) -> (&'static str, &'static str) {
    match length {
        1 => ("<em>", "</em>"),
        2 => ("<strong>", "</strong>"),
        _ => ("<strong><em>", "</em></strong>"),
    }
}

/// A line with its emphasis.
fn marked(line: &str, sink: &mut impl Sink) {
    let parts = parts(line);
    // For each part: is it the beginning or the end of something?
    let mut paired: Vec<Option<bool>> = vec![None; parts.len()];
    let mut open: Vec<usize> = Vec::with_capacity(OPEN);
    for (at, part) in parts.iter().enumerate() {
        let Part::Marker { text, opens, closes } = part else { continue };
        let partner = open.iter().rposition(|start| match parts.get(*start) {
            Some(Part::Marker { text: other, .. }) => other == text,
            _ => false,
        });
        match partner.filter(|_| *closes) {
            Some(place) => {
                for (index, is_start) in [(open[place], true), (at, false)] {
                    paired[index] = Some(is_start);
                }
                open.truncate(place);
            }
            None if *opens => {
                if open.len() == OPEN {
                    open.remove(0);
                }
                open.push(at);
            }
            None => {}
        }
    }
    for (part, paired) in parts.iter().zip(paired) {
        match (part, paired) {
            (Part::Marker { text, .. }, Some(true)) => sink.tag(tags(text.len()).0),
            (Part::Marker { text, .. }, Some(false)) => sink.tag(tags(text.len()).1),
            (Part::Marker { text, .. } | Part::Text(text), _) => sink.text(text),
        }
    }
}

/// Cuts a line into text and what may be a marker. `\*` is a star that is none.
fn parts(line: &str) -> Vec<Part<'_>> {
    let (mut parts, mut from) = (Vec::new(), 0);
    let bytes = line.as_bytes();
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' if bytes.get(at + 1).is_some_and(u8::is_ascii_punctuation) => {
                parts.push(Part::Text(&line[from..at]));
                from = at + 1;
                at += 2;
            }
            b'*' | b'_' => {
                let length = bytes[at..].iter().take_while(|other| *other == byte).count();
                let end = at + length;
                let before = line[..at].chars().next_back();
                let after = line[end..].chars().next();
                if length <= 3 {
                    let apart = |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric());
                    let empty = |c: Option<char>| c.is_none_or(char::is_whitespace);
                    parts.push(Part::Text(&line[from..at]));
                    parts.push(Part::Marker {
                        text: &line[at..end],
                        opens: apart(before) && !empty(after),
                        closes: apart(after) && !empty(before),
                    });
                    from = end;
                }
                at = end;
            }
            _ => at += 1,
        }
    }
    parts.push(Part::Text(&line[from..]));
    parts
}
