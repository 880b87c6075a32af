//! What can be learnt here, as it is shipped: lessons and practice conversations under `content/<language>/learn/`.
//!
//! It is read once when the program starts; a file that is not as it should be stops it, by name. A language that
//! lacks a text shows the English one. Must not know about requests.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::web::{
    cited::Sources,
    content::{self, ContentError},
    texts::FIRST,
};

/// Everything that can be learnt.
pub(crate) struct Shelf {
    lessons: BTreeMap<Course, Vec<Piece<Lesson>>>,
    talks: Vec<Piece<Talk>>,
}

/// For whom lessons are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Course {
    People,
    Families,
    Staff,
}

/// A lesson or a conversation, in every language that has it.
pub(super) struct Piece<T> {
    /// The last part of its address.
    pub(super) slug: String,
    /// Its place among the others, from 1.
    pub(super) number: usize,
    texts: BTreeMap<String, T>,
}

/// A text as it was found for a reader.
pub(super) struct Found<'a, T> {
    pub(super) text: &'a T,
    /// The language it is written in.
    pub(super) language: &'a str,
}

/// A lesson in one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lesson {
    pub(super) title: String,
    /// About how long it takes.
    pub(super) minutes: u16,
    /// What one can do afterwards.
    pub(super) aim: String,
    /// Markdown.
    pub(super) text: String,
    /// Has a native speaker read this translation?
    #[serde(default = "yes")]
    pub(super) reviewed: bool,
    pub(super) act: Act,
    pub(super) question: Vec<Question>,
}

/// The one thing to do afterwards, inside the program.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Act {
    /// Markdown.
    pub(super) text: String,
    /// What stands on the button.
    pub(super) label: String,
    /// A path without its language.
    pub(super) href: String,
}

/// A question to check oneself with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Question {
    pub(super) ask: String,
    pub(super) choices: Vec<String>,
    /// Which choice fits best, from 0.
    pub(super) right: usize,
    /// Markdown.
    pub(super) why: String,
}

/// A conversation to practise, in one language.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Talk {
    pub(super) title: String,
    /// Markdown.
    pub(super) about: String,
    /// The number of the staff lesson it belongs to.
    pub(super) module: usize,
    #[serde(default = "yes")]
    pub(super) reviewed: bool,
    /// The first one is the beginning.
    pub(super) node: Vec<Node>,
}

/// A moment of a conversation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Node {
    pub(super) id: String,
    /// What one sees. Markdown.
    pub(super) scene: Option<String>,
    /// What the other one says.
    pub(super) says: Option<String>,
    #[serde(default)]
    pub(super) choice: Vec<Choice>,
    /// Closes the conversation: what went well, what to try. Markdown.
    pub(super) end: Option<String>,
}

/// Something one might say.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Choice {
    pub(super) says: String,
    /// The moment it leads to.
    pub(super) to: String,
    /// What saying this does. Markdown.
    pub(super) note: String,
}

fn yes() -> bool {
    true
}

impl Course {
    /// In the order of the page.
    pub(super) const ALL: [Self; 3] = [Self::People, Self::Families, Self::Staff];

    /// In addresses, names of folders and names of texts.
    pub(super) fn slug(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Families => "families",
            Self::Staff => "staff",
        }
    }

    /// The course with this slug.
    pub(super) fn named(slug: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|course| course.slug() == slug)
    }
}

/// A file below `learn/`: its language, its path there, its text.
type File = (String, String, String);

impl Shelf {
    /// Reads what comes with the program.
    pub(crate) fn load(sources: &Sources) -> Result<Self, ContentError> {
        Self::read(content::below("learn")?, sources)
    }

    pub(super) fn read(files: Vec<File>, sources: &Sources) -> Result<Self, ContentError> {
        let mut lessons: BTreeMap<Course, BTreeMap<String, Piece<Lesson>>> = BTreeMap::new();
        let mut talks = BTreeMap::new();
        for (language, rest, text) in files {
            let path = format!("{language}/learn/{rest}");
            let broken = |problem: String| ContentError::Broken { path: path.clone(), problem };
            let (folder, name) =
                rest.split_once('/').ok_or_else(|| broken("belongs into a course".to_owned()))?;
            let name = name.strip_suffix(".toml").ok_or_else(|| broken("is no .toml file".to_owned()))?;
            if folder == "talks" {
                let talk: Talk = content::parse(&path, &text)?;
                talk.check(sources).map_err(broken)?;
                put(&mut talks, name, talk.module, language, talk);
            } else {
                let course = Course::named(folder)
                    .ok_or_else(|| broken("no such course: people, families, staff or talks".to_owned()))?;
                let named =
                    name.split_once('-').and_then(|(number, slug)| Some((number.parse().ok()?, slug)));
                let (number, slug) =
                    named.ok_or_else(|| broken("is called neither 1-something nor the like".to_owned()))?;
                let lesson: Lesson = content::parse(&path, &text)?;
                lesson.check(sources).map_err(broken)?;
                put(lessons.entry(course).or_default(), slug, number, language, lesson);
            }
        }
        let lessons = lessons.into_iter().map(|(course, pieces)| (course, in_order(pieces))).collect();
        Ok(Self { lessons, talks: in_order(talks) })
    }

    /// The lessons of a course, in their order.
    pub(super) fn course(&self, course: Course) -> &[Piece<Lesson>] {
        self.lessons.get(&course).map_or(&[], Vec::as_slice)
    }

    /// A lesson by its slug.
    pub(super) fn lesson(&self, course: Course, slug: &str) -> Option<&Piece<Lesson>> {
        self.course(course).iter().find(|piece| piece.slug == slug)
    }

    /// All conversations, by the lesson they belong to.
    pub(super) fn talks(&self) -> &[Piece<Talk>] {
        &self.talks
    }

    /// A conversation by its slug.
    pub(super) fn talk(&self, slug: &str) -> Option<&Piece<Talk>> {
        self.talks.iter().find(|piece| piece.slug == slug)
    }
}

fn put<T>(pieces: &mut BTreeMap<String, Piece<T>>, slug: &str, number: usize, language: String, text: T) {
    let piece = pieces.entry(slug.to_owned()).or_insert_with(|| Piece {
        slug: slug.to_owned(),
        number,
        texts: BTreeMap::new(),
    });
    if language == FIRST {
        piece.number = number;
    }
    piece.texts.insert(language, text);
}

/// Those that stand in English, by number. A translation of nothing cannot be shown to everybody and is left out;
/// `cargo xtask content check` finds it.
fn in_order<T>(pieces: BTreeMap<String, Piece<T>>) -> Vec<Piece<T>> {
    let mut pieces: Vec<Piece<T>> =
        pieces.into_values().filter(|piece| piece.texts.contains_key(FIRST)).collect();
    pieces.sort_by_key(|piece| piece.number);
    pieces
}

impl<T> Piece<T> {
    /// The text in a language, else in English.
    pub(super) fn find(&self, language: &str) -> Option<Found<'_, T>> {
        let of = |language: &str| {
            self.texts.get_key_value(language).map(|(language, text)| Found { text, language })
        };
        of(language).or_else(|| of(FIRST))
    }
}

impl Lesson {
    fn check(&self, sources: &Sources) -> Result<(), String> {
        let texts = [&self.text, &self.act.text].into_iter().chain(self.question.iter().map(|one| &one.why));
        known(texts.map(String::as_str), sources)?;
        if !self.act.href.starts_with('/') {
            return Err(format!("act: href {:?} is no path of this site", self.act.href));
        }
        let wrong = self.question.iter().position(|one| one.right >= one.choices.len());
        match wrong {
            Some(at) => Err(format!("question {}: right is not the number of a choice, from 0", at + 1)),
            None => Ok(()),
        }
    }
}

impl Talk {
    /// The moment with this id.
    pub(super) fn at(&self, id: &str) -> Option<&Node> {
        self.node.iter().find(|node| node.id == id)
    }

    fn check(&self, sources: &Sources) -> Result<(), String> {
        if self.node.is_empty() {
            return Err("a conversation needs a first [[node]]".to_owned());
        }
        for (at, node) in self.node.iter().enumerate() {
            if self.node.iter().take(at).any(|other| other.id == node.id) {
                return Err(format!("node {:?} stands twice", node.id));
            }
            if node.choice.is_empty() == node.end.is_none() {
                return Err(format!("node {:?} needs either choices or an end", node.id));
            }
            if let Some(lost) = node.choice.iter().find(|choice| self.at(&choice.to).is_none()) {
                return Err(format!("node {:?} leads to {:?}, which there is not", node.id, lost.to));
            }
            let notes = node.choice.iter().map(|choice| choice.note.as_str());
            known(notes.chain(node.scene.as_deref()).chain(node.end.as_deref()), sources)?;
        }
        known(std::iter::once(self.about.as_str()), sources)
    }
}

/// Does every mark stand for a source?
fn known<'a>(texts: impl Iterator<Item = &'a str>, sources: &Sources) -> Result<(), String> {
    match texts.filter_map(|text| sources.unknown(text)).next() {
        Some(key) => Err(format!("[^{key}] is not in content/sources.toml")),
        None => Ok(()),
    }
}
