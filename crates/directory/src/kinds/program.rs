//! The fellowships we know by name; most have type sets of their own.
//!
//! A program's set holds its own types and one code for each language of the Meeting Guide set. Where the code of
//! a language is taken by a type (TR is "Tradition" for CoDA, not Turkish) the type wins: that language has no
//! code there, and a meeting says it in its languages instead.

use std::{
    collections::HashMap,
    sync::{LazyLock, OnceLock},
};

use super::{Class, Kind, LANGUAGES, TypeSet, table::meeting_guide};
use crate::{
    model::{Fellowship, TypeCode},
    text::fold,
};

/// A fellowship known by name.
#[derive(Debug)]
pub struct Program {
    names: Vec<&'static str>,
    /// The lines of the data file; none where no set of its own is known.
    lines: Option<&'static str>,
    /// Whose types it uses, where it has none of its own.
    like: Option<&'static str>,
    /// Made of them when first asked for; most lists are of one fellowship.
    types: OnceLock<TypeSet>,
}

impl Program {
    /// All of them, in the order of the data files: first the 27 with type sets of their own.
    pub fn all() -> &'static [Self] {
        &PROGRAMS.list
    }

    /// The program a fellowship's name or short form means: "NA", "N.A.", "Narcotics Anonymous", "Narcotics
    /// Anonymous (NA)", "Narcóticos Anónimos".
    pub fn of(fellowship: &Fellowship) -> Option<&'static Self> {
        let written = fellowship.as_str();
        let found = PROGRAMS.by_name.get(written).or_else(|| {
            let parts =
                [written, written.split('(').next()?, written.split(['(', ')']).nth(1).unwrap_or_default()];
            parts.iter().find_map(|part| PROGRAMS.by_name.get(&squash(part)))
        });
        found.and_then(|i| PROGRAMS.list.get(*i))
    }

    /// Its usual short form ("AA"), which for some is the name ("Recovery Dharma").
    pub fn short(&self) -> &'static str {
        self.names.first().copied().unwrap_or_default()
    }

    /// Its name in English ("Alcoholics Anonymous").
    pub fn name(&self) -> &'static str {
        self.names.get(1).copied().unwrap_or_default()
    }

    /// Every name it is known by, the short one first.
    pub fn names(&self) -> &[&'static str] {
        &self.names
    }

    /// Its types. AA's are the Meeting Guide set, and so are those of a fellowship that has none of its own.
    pub fn types(&'static self) -> &'static TypeSet {
        let like = self.like.and_then(|name| PROGRAMS.by_name.get(name)).and_then(|i| PROGRAMS.list.get(*i));
        match (self.lines.filter(|_| self.short() != "AA"), like) {
            (Some(lines), _) => self.types.get_or_init(|| read_types(lines)),
            (None, Some(like)) => like.types(),
            (None, None) => meeting_guide(),
        }
    }
}

/// One key for all names of a fellowship, so that whoever asks for "AA" finds "Alcoholics Anonymous" too: its short
/// form folded, or the folded name where nobody knows it.
pub fn fellowship_key(name: &str) -> String {
    let known = Fellowship::new(name).ok().and_then(|fellowship| Program::of(&fellowship));
    known.map_or_else(|| fold(name), |program| fold(program.short()))
}

struct Programs {
    list: Vec<Program>,
    /// Names as written and squashed.
    by_name: HashMap<String, usize>,
}

static PROGRAMS: LazyLock<Programs> = LazyLock::new(|| {
    let with_types = TEXT.split("\nprogram ").skip(1).map(read_program);
    let lines = NAMES.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let list: Vec<_> = with_types.chain(lines.map(read_names)).collect();
    let mut by_name = HashMap::new();
    for (i, program) in list.iter().enumerate() {
        for name in &program.names {
            by_name.entry((*name).to_owned()).or_insert(i);
            by_name.entry(squash(name)).or_insert(i);
        }
    }
    Programs { list, by_name }
});

/// What its head says.
pub(super) const TEXT: &str = include_str!("../../data/programs.txt");
/// Likewise.
const NAMES: &str = include_str!("../../data/fellowships.txt");

/// The folded letters of a name without any gap, so that "A.A.", "Al Anon" and "Al-Anon" are found.
fn squash(name: &str) -> String {
    fold(name).replace(' ', "")
}

fn read_program(block: &'static str) -> Program {
    let (names, lines) = block.split_once('\n').unwrap_or((block, ""));
    Program { lines: Some(lines), ..read_names(names) }
}

fn read_names(line: &'static str) -> Program {
    let mut names: Vec<_> = line.split('|').map(str::trim).collect();
    let mut like = None;
    if let Some(first) = names.first_mut()
        && let Some((short, other)) = first.split_once('=')
    {
        (*first, like) = (short.trim(), Some(other.trim()));
    }
    Program { names, lines: None, like, types: OnceLock::new() }
}

fn read_types(lines: &'static str) -> TypeSet {
    let mut kinds = Vec::new();
    let mut languages = HashMap::new();
    for line in lines.lines().filter(|line| !line.is_empty()) {
        match read_line(line) {
            Some(Line::Kind(kind)) => kinds.push(kind),
            Some(Line::Language(code, iso)) => {
                languages.insert(iso, code);
            }
            None => {}
        }
    }
    add_languages(&mut kinds, &languages);
    let common = meeting_guide();
    let same = |kind: &Kind| Some((kind.code, common.named(&fold(kind.name()))?.code));
    let pairs = kinds.iter().filter_map(same);
    let also = pairs.flat_map(|(own, theirs)| common.also(theirs).map(move |name| (own, name))).collect();
    TypeSet::new(kinds, also)
}

pub(super) enum Line {
    Kind(Kind),
    Language(TypeCode, &'static str),
}

pub(super) fn read_line(line: &'static str) -> Option<Line> {
    let (class, rest) = line.split_once(' ')?;
    let (code, name) = rest.trim_start().split_once(' ')?;
    let (code, name) = (TypeCode::new(code).ok()?, name.trim());
    if class == "language" {
        return Some(Line::Language(code, name));
    }
    let only_at_a_place = class.ends_with('@');
    let class = Class::parse(class.trim_end_matches('@'))?;
    let mut names = [""; LANGUAGES.len()];
    if let Some(same) = meeting_guide().named(&fold(name)) {
        names = same.names;
    }
    names[0] = name;
    Some(Line::Kind(Kind { code, class, language: None, only_at_a_place, names }))
}

fn add_languages(kinds: &mut Vec<Kind>, codes: &HashMap<&str, TypeCode>) {
    for common in meeting_guide().kinds() {
        let Some(iso) = common.language else { continue };
        let Some(code) = codes.get(iso).copied().or_else(|| TypeCode::new(&iso.to_ascii_uppercase()).ok())
        else {
            continue;
        };
        if kinds.iter().all(|kind| kind.code != code) {
            kinds.push(Kind { code, ..common.clone() });
        }
    }
}
