//! A text as words, numbers and marks, folded so that it does not matter how somebody types: what both checks read.
//!
//! One pass, one token for each word, run of digits or mark. Characters that cannot be seen are not there: nobody
//! can hide a number behind them.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Letters.
    Word,
    /// Decimal digits of any script, folded to ASCII.
    Digits,
    /// Any other visible character, folded.
    Mark(char),
}

/// What stands before a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    /// Nothing.
    None,
    /// Blanks.
    Space,
    /// The end of a line.
    Break,
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// Small, or a script without capitals.
    Lower,
    /// A capital, then something small; or one capital alone.
    Capital,
    /// Nothing but capitals, two or more.
    Upper,
}

/// A piece of the text: bytes `start..end` of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) class: Class,
    pub(super) gap: Gap,
    pub(super) case: Case,
    pub(super) start: usize,
    pub(super) end: usize,
    folded: (usize, usize),
}

/// A text and its tokens. Asking beyond either end is asking about nothing: the answers are empty.
pub(super) struct Text<'t> {
    pub(super) source: &'t str,
    folded: String,
    tokens: Vec<Token>,
}

impl<'t> Text<'t> {
    pub(super) fn new(source: &'t str) -> Self {
        let mut text = Self { source, folded: String::with_capacity(source.len()), tokens: Vec::new() };
        let mut gap = Gap::Break;
        for (at, c) in source.char_indices() {
            match kind(c) {
                Kind::Unseen => {}
                Kind::Joins => text.join(at, c),
                Kind::Blank(blank) => gap = gap.max(blank),
                Kind::Seen(class) => {
                    text.see(at, c, class, gap);
                    gap = Gap::None;
                }
            }
        }
        text
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    pub(super) fn token(&self, index: usize) -> Option<&Token> {
        self.tokens.get(index)
    }

    /// The folded letters of a word; empty where there is none.
    pub(super) fn word(&self, index: usize) -> &str {
        self.folded_if(index, Class::Word)
    }

    /// The ASCII digits of a number; empty where there is none.
    pub(super) fn digits(&self, index: usize) -> &str {
        self.folded_if(index, Class::Digits)
    }

    pub(super) fn mark(&self, index: usize) -> Option<char> {
        match self.token(index)?.class {
            Class::Mark(c) => Some(c),
            _ => None,
        }
    }

    pub(super) fn is_mark(&self, index: usize, marks: &str) -> bool {
        self.mark(index).is_some_and(|c| marks.contains(c))
    }

    pub(super) fn is_word(&self, index: usize, words: &[&str]) -> bool {
        let word = self.word(index);
        !word.is_empty() && words.contains(&word)
    }

    /// What stands before a token; beyond the end, as at the end of a line.
    pub(super) fn gap(&self, index: usize) -> Gap {
        self.token(index).map_or(Gap::Break, |token| token.gap)
    }

    /// The token stands right behind the one before.
    pub(super) fn is_stuck(&self, index: usize) -> bool {
        self.gap(index) == Gap::None
    }

    /// Letters with a capital first.
    pub(super) fn is_capital(&self, index: usize) -> bool {
        self.token(index).is_some_and(|token| token.case != Case::Lower)
    }

    /// The bytes of the tokens `from..to`.
    pub(super) fn span(&self, from: usize, to: usize) -> (usize, usize) {
        let start = self.token(from).map_or(self.source.len(), |token| token.start);
        let end = to.checked_sub(1).and_then(|last| self.token(last)).map_or(start, |token| token.end);
        (start, end.max(start))
    }

    /// The first token from `from` on that has a gap before it.
    pub(super) fn until_gap(&self, from: usize) -> usize {
        (from..self.len()).find(|index| !self.is_stuck(*index)).unwrap_or(self.len())
    }

    /// A sentence or line ends before this token, or another word cannot belong to what came before.
    pub(super) fn is_end(&self, index: usize) -> bool {
        self.gap(index) == Gap::Break
            || matches!(self.token(index), Some(token) if token.class != Class::Word)
    }

    fn folded_if(&self, index: usize, class: Class) -> &str {
        let token = self.token(index).filter(|token| token.class == class);
        token.and_then(|token| self.folded.get(token.folded.0..token.folded.1)).unwrap_or_default()
    }

    /// An accent, or a joiner within a word: it belongs to the word before, if that is what stands there.
    fn join(&mut self, at: usize, c: char) {
        if let Some(last) = self.tokens.last_mut()
            && last.end == at
        {
            last.end += c.len_utf8();
        }
    }

    fn see(&mut self, at: usize, c: char, class: Class, gap: Gap) {
        let start = self.folded.len();
        fold_char(c, &mut self.folded);
        let end = at + c.len_utf8();
        let upper = c.is_uppercase();
        if let Some(last) = self.tokens.last_mut()
            && last.class == class
            && gap == Gap::None
            && !matches!(class, Class::Mark(_))
            && (class == Class::Digits || is_arabic(c) == last_is_arabic(&self.folded, start))
        {
            last.case = match last.case {
                Case::Capital if upper && is_one_letter(&self.folded[last.folded.0..start]) => Case::Upper,
                Case::Upper if !upper => Case::Capital,
                case => case,
            };
            last.end = end;
            last.folded.1 = self.folded.len();
            return;
        }
        let case = if upper { Case::Capital } else { Case::Lower };
        self.tokens.push(Token { class, gap, case, start: at, end, folded: (start, self.folded.len()) });
    }
}

enum Kind {
    Unseen,
    Joins,
    Blank(Gap),
    Seen(Class),
}

fn kind(c: char) -> Kind {
    match c {
        'a'..='z' | 'A'..='Z' => Kind::Seen(Class::Word),
        '0'..='9' => Kind::Seen(Class::Digits),
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => Kind::Blank(Gap::Break),
        // The joiners of Persian, tatweel, and the frame of a keycap.
        '\u{200c}' | '\u{200d}' | 'ـ' | '\u{20e3}' => Kind::Joins,
        c if is_unseen(c) => Kind::Unseen,
        c if c.is_whitespace() => Kind::Blank(Gap::Space),
        c if c.is_control() => Kind::Unseen,
        c if is_combining_mark(c) => Kind::Joins,
        c if digit(c).is_some() => Kind::Seen(Class::Digits),
        c if c.is_alphabetic() => Kind::Seen(Class::Word),
        c => Kind::Seen(Class::Mark(fold_mark(c))),
    }
}

/// Takes no room and is drawn as nothing, or turns the order of what is: it has no place in what people write here.
/// The joiners U+200C and U+200D are not among them, for Persian and joined pictures need them.
pub(super) fn is_unseen(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{180b}'..='\u{180f}' | '\u{200b}' | '\u{200e}'
        | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// The value of a decimal digit in the scripts people write in here, or of one in a circle, raised or wide.
fn digit(c: char) -> Option<char> {
    let zero = match c {
        '0'..='9' => return Some(c),
        '\u{0660}'..='\u{0669}' => 0x0660,
        '\u{06f0}'..='\u{06f9}' => 0x06f0,
        '\u{0966}'..='\u{096f}' => 0x0966,
        c if c.is_numeric() => {
            let mut plain = std::iter::once(c).nfkd();
            let first = plain.next().filter(char::is_ascii_digit)?;
            return plain.next().is_none().then_some(first);
        }
        _ => return None,
    };
    char::from_digit(c as u32 - zero, 10)
}

fn fold_mark(c: char) -> char {
    match c {
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '﹣' | '－' => '-',
        '’' | '‘' | 'ʼ' | '`' | '´' | '′' => '\'',
        '。' | '․' | '۔' | '•' | '·' | '∙' | '⋅' => '.',
        '،' | '٬' | '、' => ',',
        '٫' => '.',
        '؟' => '?',
        '؛' => ';',
        c => std::iter::once(c).nfkd().next().filter(char::is_ascii_punctuation).unwrap_or(c),
    }
}

fn fold_char(c: char, folded: &mut String) {
    if c.is_ascii() {
        folded.push(c.to_ascii_lowercase());
        return;
    }
    if let Some(digit) = digit(c) {
        folded.push(digit);
        return;
    }
    let plain = c.to_lowercase().nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    for c in plain {
        match c {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'ı' => folded.push('i'),
            'ي' | 'ى' => folded.push('ی'),
            'ك' => folded.push('ک'),
            'ة' => folded.push('ه'),
            'ٱ' => folded.push('ا'),
            c => folded.push(c),
        }
    }
}

/// The folded form of a word of one of our lists.
pub(super) fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    for c in word.chars() {
        if let Kind::Seen(_) = kind(c) {
            fold_char(c, &mut folded);
        }
    }
    folded
}

fn is_one_letter(folded: &str) -> bool {
    folded.chars().nth(1).is_none()
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}')
}

fn last_is_arabic(folded: &str, end: usize) -> bool {
    folded[..end].chars().next_back().is_some_and(is_arabic)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words(source: &str) -> Vec<String> {
        let text = Text::new(source);
        (0..text.len())
            .map(|index| match text.mark(index) {
                Some(mark) => mark.to_string(),
                None => format!("{}{}", text.word(index), text.digits(index)),
            })
            .collect()
    }

    #[test]
    fn a_text_falls_into_words_numbers_and_marks() {
        assert_eq!(words("Café, 12b!"), ["cafe", ",", "12", "b", "!"]);
        assert_eq!(words("می‌کنم ۱۲۳"), ["میکنم", "123"]);
        assert_eq!(words("كتاب علي"), words("کتاب علی"));
        assert_eq!(words("5\u{fe0f}\u{20e3}5\u{200b}5\u{2066}5"), ["5555"]);
        assert_eq!(words("５②³ e\u{301}"), ["523", "e"]);
        assert_eq!(words("exampleمن"), ["example", "من"]);
        assert_eq!(words("Straße Œuvre"), ["strasse", "oeuvre"]);
        assert_eq!(words("a＠b。c"), ["a", "@", "b", ".", "c"]);
    }

    #[test]
    fn gaps_and_capitals_are_known() {
        let text = Text::new("Ab aB AB A\nb");
        let cases: Vec<_> = (0..5).filter_map(|index| text.token(index)).map(|token| token.case).collect();
        assert_eq!(cases, [Case::Capital, Case::Lower, Case::Upper, Case::Capital, Case::Lower]);
        assert_eq!(
            [text.gap(0), text.gap(1), text.gap(4), text.gap(9)],
            [Gap::Break, Gap::Space, Gap::Break, Gap::Break]
        );
        assert_eq!(text.span(1, 3), (3, 8));
    }

    proptest! {
        #[test]
        fn tokens_lie_in_order_on_characters(source in any::<String>()) {
            let text = Text::new(&source);
            let mut end = 0;
            for token in (0..text.len()).filter_map(|index| text.token(index)) {
                prop_assert!(end <= token.start && token.start < token.end);
                prop_assert!(source.get(token.start..token.end).is_some());
                end = token.end;
            }
        }
    }
}
