//! The age at which a text can be read, as far as sums can tell. Each language has its own formula; a number says
//! where a text is hard, not that it is good.
//!
//! | | formula | what stands for age 12 (texts for staff: 14) |
//! |---|---|---|
//! | en | Flesch–Kincaid grade (Kincaid and others 1975), plus 5 | 12 (14) |
//! | es | Szigriszt Pazos 1993: 206.835 − 62.3 · syllables/words − words/sentences; scale INFLESZ (Barrio 2008) | 65, "fairly easy" (55) |
//! | fr | Kandel and Moles 1958: 207 − 1.015 · words/sentences − 73.6 · syllables/words | 70, "fairly easy" (60) |
//! | de | first Wiener Sachtextformel (Bamberger and Vanecek 1984), a school year | 7 (9) |
//! | fa | no formula that is agreed on: words in a sentence and letters in a word | 16 and 4.6 (18 and 4.8) |
//!
//! Syllables are counted by groups of vowels, which is near enough for a whole file and not for one sentence.

use super::library::{File, Finding, Library};

/// Words below which a sum says nothing.
const FEWEST: usize = 60;

/// What is counted of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Counts {
    pub(super) words: usize,
    sentences: usize,
    syllables: usize,
    letters: usize,
    /// Words with three syllables or more, with more than six letters, with one syllable.
    long: usize,
    wide: usize,
    short: usize,
}

/// How hard a text is, in the measure of its language.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Age {
    pub(super) value: f64,
    /// The hardest that will do.
    limit: f64,
    /// More is easier.
    rising: bool,
}

/// Texts that are too hard.
pub(super) fn check(library: &Library) -> Vec<Finding> {
    library.files.iter().filter_map(too_hard).collect()
}

fn too_hard(file: &File) -> Option<Finding> {
    let counts = counts(file);
    let ages = ages(file, &counts);
    let hard = ages.iter().find(|(_, age)| age.is_too_hard()).filter(|_| counts.words >= FEWEST)?;
    let (name, Age { value, limit, rising }) = hard;
    let bound = if *rising { "at least" } else { "at most" };
    let says = format!("{name} is {value:.1}, {bound} {limit} is wanted; make sentences and words shorter");
    Some(file.finding(hardest(file), says))
}

/// The piece of prose that is worth mending first.
fn hardest(file: &File) -> String {
    let measured = file.prose().into_iter().filter_map(|prose| {
        let counts = count(prose.text, &file.language);
        let (_, age) = ages(file, &counts).into_iter().next()?;
        let hardness = if age.rising { -age.value } else { age.value };
        (counts.words >= 20).then_some((prose.place, hardness))
    });
    measured.max_by(|one, other| one.1.total_cmp(&other.1)).map(|(place, _)| place).unwrap_or_default()
}

/// What is counted of a whole file.
pub(super) fn counts(file: &File) -> Counts {
    let long_enough = |text: &str| file.is_page() || text.split_whitespace().count() > 8;
    let pieces = file.prose().into_iter().filter(|prose| long_enough(prose.text));
    pieces.map(|prose| count(prose.text, &file.language)).fold(Counts::default(), Counts::and)
}

/// How hard a text is, in each measure of its language.
pub(super) fn ages(file: &File, counts: &Counts) -> Vec<(&'static str, Age)> {
    let staff = file.rest.starts_with("learn/staff/")
        || file.rest.starts_with("learn/talks/")
        || file.rest == "start-patient.md";
    let per = |part: usize, whole: usize| part as f64 / whole.max(1) as f64;
    let (words, syllables) = (per(counts.words, counts.sentences), per(counts.syllables, counts.words));
    let limit = |usual: f64, for_staff: f64| if staff { for_staff } else { usual };
    match file.language.as_str() {
        "en" => {
            let value = 0.39 * words + 11.8 * syllables - 15.59 + 5.0;
            vec![("the Flesch–Kincaid age", Age { value, limit: limit(12.0, 14.0), rising: false })]
        }
        "es" => {
            let value = 206.835 - 62.3 * syllables - words;
            vec![("Szigriszt’s ease", Age { value, limit: limit(65.0, 55.0), rising: true })]
        }
        "fr" => {
            let value = 207.0 - 1.015 * words - 73.6 * syllables;
            vec![("Kandel and Moles’ ease", Age { value, limit: limit(70.0, 60.0), rising: true })]
        }
        "de" => {
            let percent = |part: usize| 100.0 * per(part, counts.words);
            let value = 0.1935 * percent(counts.long) + 0.1672 * words + 0.1297 * percent(counts.wide)
                - 0.0327 * percent(counts.short)
                - 0.875;
            vec![("the Wiener Sachtextformel", Age { value, limit: limit(7.0, 9.0), rising: false })]
        }
        _ => {
            let letters = per(counts.letters, counts.words);
            vec![
                ("words in a sentence", Age { value: words, limit: limit(16.0, 18.0), rising: false }),
                ("letters in a word", Age { value: letters, limit: limit(4.6, 4.8), rising: false }),
            ]
        }
    }
}

impl Age {
    fn is_too_hard(&self) -> bool {
        if self.rising { self.value < self.limit } else { self.value > self.limit }
    }
}

impl Counts {
    fn and(self, other: Self) -> Self {
        Self {
            words: self.words + other.words,
            sentences: self.sentences + other.sentences,
            syllables: self.syllables + other.syllables,
            letters: self.letters + other.letters,
            long: self.long + other.long,
            wide: self.wide + other.wide,
            short: self.short + other.short,
        }
    }
}

fn count(text: &str, language: &str) -> Counts {
    let mut counts = Counts::default();
    for line in plain(text).lines() {
        let line = line.trim_matches([' ', '#', '>', '-', '*']);
        let mut open = 0;
        for word in line.split_whitespace() {
            open += usize::from(add(&mut counts, word, language));
            let end = word.trim_end_matches(['”', '»', '"', '’', ')', '*', '_']);
            if open > 0 && end.ends_with(['.', '!', '?', '…', ':', ';', '؟', '؛']) {
                (counts.sentences, open) = (counts.sentences + 1, 0);
            }
        }
        counts.sentences += usize::from(open > 0);
    }
    counts
}

/// Without marks and the addresses of links.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("[^").into_iter().chain(rest.find("](")).min() {
        let (before, after) = rest.split_at(at);
        let closes = if after.starts_with("[^") { ']' } else { ')' };
        plain.push_str(before);
        // From the second character on, so that the one that opens does not close.
        rest = after.get(2..).and_then(|tail| tail.split_once(closes)).map_or("", |(_, rest)| rest);
    }
    plain.push_str(rest);
    plain
}

/// Counts a word; false where it is none.
fn add(counts: &mut Counts, word: &str, language: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    if letters == 0 {
        return false;
    }
    let syllables = syllables(word, language);
    counts.words += 1;
    counts.letters += letters;
    counts.syllables += syllables;
    counts.long += usize::from(syllables >= 3);
    counts.wide += usize::from(letters > 6);
    counts.short += usize::from(syllables == 1);
    true
}

/// About how many syllables a word has.
fn syllables(word: &str, language: &str) -> usize {
    let word: Vec<char> = word.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
    let text: String = word.iter().collect();
    let groups = match language {
        "es" => spanish(&word),
        _ => groups(&word),
    };
    let ends = |endings: &[&str]| endings.iter().any(|ending| text.ends_with(ending));
    let silent = match language {
        "en" => (ends(&["e"]) && !ends(&["le", "ee", "ye"])) || (ends(&["ed"]) && !ends(&["ted", "ded"])),
        "fr" => ends(&["e", "es", "ent"]) && !ends(&["ée", "ées", "ment"]),
        _ => false,
    };
    groups.saturating_sub(usize::from(silent && groups > 1)).max(1)
}

const VOWELS: &str = "aeiouyàâäáãåæèéêëìíîïòóôöõøœùúûüÿ";

fn groups(word: &[char]) -> usize {
    let vowel = |c: &char| VOWELS.contains(*c);
    word.iter().enumerate().filter(|(at, c)| vowel(c) && (*at == 0 || !vowel(&word[at - 1]))).count()
}

/// In Spanish two strong vowels, or an accented weak one beside another, are two syllables.
fn spanish(word: &[char]) -> usize {
    let strong = |c: char| "aeoáéóíú".contains(c);
    let vowel = |c: char| "aeiouáéíóúü".contains(c);
    let apart = |at: usize| at == 0 || !vowel(word[at - 1]) || (strong(word[at]) && strong(word[at - 1]));
    word.iter().enumerate().filter(|(at, c)| vowel(**c) && apart(*at)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_about_right() {
        for (language, word, expected) in [
            ("en", "meeting", 2),
            ("en", "home", 1),
            ("en", "little", 2),
            ("en", "walked", 1),
            ("es", "reunión", 2),
            ("es", "día", 2),
            ("fr", "porte", 1),
            ("fr", "réunion", 3),
            ("de", "Gruppe", 2),
            ("de", "Behandlung", 3),
        ] {
            let counted = syllables(word, language);
            assert!(counted.abs_diff(expected) <= usize::from(word == "réunion"), "{word}: {counted}");
        }
    }

    #[test]
    fn marks_addresses_and_signs_are_no_words() {
        let counts = count("## A door\n\n- One[^kelly2020] two [three](/help/me).\n- 40 %\n", "en");
        assert_eq!((counts.words, counts.sentences), (5, 2));
    }

    #[test]
    fn a_hard_text_is_found_in_each_language_and_an_easy_one_is_not() {
        let easy = [
            ("en", "You can go in. You sit down. Then you say no word at all. "),
            ("es", "Tú ya vas. La casa es roja. Di que no si no te va. "),
            ("fr", "Tu vas là. La porte est là. On peut se taire et voir. "),
            ("de", "Du gehst los. Das Haus ist da. Man darf auch nichts tun. "),
            ("fa", "تو می روی. خانه آن جا است. آب را بده. "),
        ];
        let hard = [
            (
                "en",
                "Institutional considerations notwithstanding, participation necessitates deliberation concerning organisational responsibilities. ",
            ),
            (
                "es",
                "Consideraciones institucionales extraordinariamente significativas caracterizan inevitablemente participaciones organizacionales. ",
            ),
            (
                "fr",
                "Considérations institutionnelles extraordinairement significatives caractérisant inévitablement participations organisationnelles. ",
            ),
            (
                "de",
                "Verwaltungsangelegenheiten bestimmen selbstverständlich Zusammenarbeitsmöglichkeiten verschiedenster Selbsthilfeorganisationen. ",
            ),
            (
                "fa",
                "ناسازگاری‌های برنامه‌ریزی‌شدهٔ سازمان‌دهندگان دانشگاه‌هایمان ناگزیر پیچیدگی‌های گسترده‌ای برمی‌انگیزانند. ",
            ),
        ];
        let too_hard = |(language, text): (&str, &str)| {
            let file = File::new(&format!("{language}/start-x.md"), &text.repeat(12));
            check(&Library { files: vec![file], ..Library::default() }).len()
        };
        for text in easy {
            assert_eq!(too_hard(text), 0, "{text:?}");
        }
        for text in hard {
            assert_eq!(too_hard(text), 1, "{text:?}");
        }
    }
}
