//! The files under `content/` that hold prose, and the prose in them.

use std::{collections::BTreeSet, fmt, fs, path::Path};

use anyhow::Context as _;
use toml::{Table, Value};

use crate::run;

/// The languages of the interface, the complete one first.
pub(super) const LANGUAGES: [&str; 5] = ["en", "es", "fr", "de", "fa"];

/// Folders of a language that hold lessons, worksheets and casts.
const FOLDERS: [&str; 3] = ["learn/", "steps/", "practice/"];

/// Keys of tables that hold no prose: names for programs, addresses, people's made-up names.
const NOT_PROSE: [&str; 14] = [
    "slug", "kind", "every", "from", "href", "id", "to", "by", "step", "script", "name", "handle", "url",
    "next",
];

/// What is wrong, where, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) path: String,
    pub(super) place: String,
    pub(super) says: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place.as_str() {
            "" => write!(f, "content/{}: {}", self.path, self.says),
            place => write!(f, "content/{}: {place}: {}", self.path, self.says),
        }
    }
}

/// Everything the checks look at.
#[derive(Default)]
pub(super) struct Library {
    pub(super) files: Vec<File>,
    /// What stands in `sources.toml`.
    pub(super) sources: BTreeSet<String>,
    /// The addresses the program answers, as its routes say them (`/meetings/{slug}`).
    pub(super) routes: BTreeSet<String>,
    /// The `id`s in its templates.
    pub(super) anchors: BTreeSet<String>,
    /// The type codes that have a name.
    pub(super) codes: BTreeSet<String>,
    /// The fellowships that have a page.
    pub(super) fellowships: BTreeSet<String>,
}

/// A file with prose.
pub(super) struct File {
    /// Below `content/`.
    pub(super) path: String,
    pub(super) language: String,
    /// Below the language's folder.
    pub(super) rest: String,
    pub(super) text: String,
    /// What it holds, where it is a table; or why it cannot be read.
    pub(super) table: Result<Table, String>,
}

/// A piece of prose and where in its file it stands (`question[2].why`).
pub(super) struct Prose<'a> {
    pub(super) place: String,
    /// The key it stands under; empty for a whole page.
    pub(super) key: &'a str,
    pub(super) text: &'a str,
}

impl File {
    pub(super) fn new(path: &str, text: &str) -> Self {
        let (language, rest) = path.split_once('/').unwrap_or(("", path));
        let table = match path.ends_with(".toml") {
            true => text.parse::<Table>().map_err(|error| error.to_string()),
            false => Ok(Table::new()),
        };
        Self {
            path: path.to_owned(),
            language: language.to_owned(),
            rest: rest.to_owned(),
            text: text.to_owned(),
            table,
        }
    }

    /// A finding in this file.
    pub(super) fn finding(&self, place: impl Into<String>, says: impl Into<String>) -> Finding {
        Finding { path: self.path.clone(), place: place.into(), says: says.into() }
    }

    /// The table, where it can be read.
    pub(super) fn table(&self) -> Option<&Table> {
        self.table.as_ref().ok()
    }

    /// A page of prose, not a table?
    pub(super) fn is_page(&self) -> bool {
        self.path.ends_with(".md")
    }

    /// Every piece of prose.
    pub(super) fn prose(&self) -> Vec<Prose<'_>> {
        if self.is_page() {
            return vec![Prose { place: String::new(), key: "", text: &self.text }];
        }
        let mut found = Vec::new();
        for (key, value) in self.table().into_iter().flatten() {
            walk(key, value, key.clone(), &mut found);
        }
        found
    }
}

fn walk<'a>(key: &'a str, value: &'a Value, place: String, found: &mut Vec<Prose<'a>>) {
    match value {
        Value::String(text) if !NOT_PROSE.contains(&key) => found.push(Prose { place, key, text }),
        Value::Array(all) => {
            for (at, one) in all.iter().enumerate() {
                walk(key, one, format!("{place}[{}]", at + 1), found);
            }
        }
        Value::Table(table) => {
            for (key, value) in table {
                walk(key, value, format!("{place}.{key}"), found);
            }
        }
        _ => {}
    }
}

/// The tables of an array of tables.
pub(super) fn tables<'a>(table: &'a Table, key: &str) -> Vec<&'a Table> {
    let array = table.get(key).and_then(Value::as_array);
    array.into_iter().flatten().filter_map(Value::as_table).collect()
}

/// A text of a table; empty where there is none.
pub(super) fn text<'a>(table: &'a Table, key: &str) -> &'a str {
    table.get(key).and_then(Value::as_str).unwrap_or_default()
}

/// Files that are not what their name says.
pub(super) fn unreadable(library: &Library) -> Vec<Finding> {
    let broken = |file: &File| Some(file.finding("", file.table.as_ref().err()?.trim().to_owned()));
    library.files.iter().filter_map(broken).collect()
}

impl Library {
    /// Reads everything from the repository.
    pub(super) fn load() -> anyhow::Result<Self> {
        let root = run::root();
        let mut library = Self::default();
        for language in LANGUAGES {
            each_file(&root.join("content").join(language), &mut |path| {
                let below = below(path, &root.join("content"));
                let rest = below.split_once('/').map_or("", |(_, rest)| rest);
                let is_ours = FOLDERS.iter().any(|folder| rest.starts_with(folder));
                // Paths of Steps have a file of their own beside their folder, and so has treatment.
                if is_ours || rest.ends_with(".md") {
                    library.files.push(File::new(&below, &fs::read_to_string(path)?));
                }
                Ok(())
            })?;
        }
        library.files.sort_by(|one, other| one.path.cmp(&other.path));
        let keys = |name: &str| -> anyhow::Result<Table> {
            let text = fs::read_to_string(root.join("content").join(name)).context(name.to_owned())?;
            text.parse::<Table>().with_context(|| format!("content/{name}"))
        };
        library.sources = keys("sources.toml")?.keys().cloned().collect();
        let fellowships = keys("fellowships.toml")?;
        library.fellowships =
            tables(&fellowships, "fellowship").iter().map(|one| text(one, "slug").to_owned()).collect();
        let kinds = fs::read_to_string(root.join("locales/en/kinds.ftl"))?;
        library.codes = codes(&kinds);
        each_file(&root.join("crates/homegroup/src"), &mut |path| {
            match path.extension().and_then(|extension| extension.to_str()) {
                Some("rs") => library.routes.extend(routes(&fs::read_to_string(path)?)),
                Some("html") => library.anchors.extend(anchors(&fs::read_to_string(path)?)),
                _ => {}
            }
            Ok(())
        })?;
        Ok(library)
    }

    #[cfg(test)]
    pub(super) fn of(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(path, text)| File::new(path, text)).collect();
        let routes = ["/", "/help", "/meetings", "/meetings/{slug}", "/fellowships/{slug}"];
        let more = ["/learn/{course}/{slug}", "/learn/{course}", "/steps/{path}/{number}"];
        let owned = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect();
        Self {
            files,
            sources: owned(&["a", "b"]),
            routes: routes.into_iter().chain(more).map(str::to_owned).collect(),
            anchors: owned(&["questions"]),
            codes: owned(&["O", "BE"]),
            fellowships: owned(&["pills-anonymous"]),
        }
    }
}

fn each_file(folder: &Path, act: &mut impl FnMut(&Path) -> anyhow::Result<()>) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder).with_context(|| folder.display().to_string())? {
        let path = entry?.path();
        if path.is_dir() {
            each_file(&path, act)?;
        } else {
            act(&path)?;
        }
    }
    Ok(())
}

fn below(path: &Path, folder: &Path) -> String {
    let parts = path.strip_prefix(folder).unwrap_or(path).iter();
    parts.map(|part| part.to_string_lossy().into_owned()).collect::<Vec<_>>().join("/")
}

/// The addresses that a Rust file routes: the first string behind each `.route(`.
fn routes(code: &str) -> impl Iterator<Item = String> + use<'_> {
    let calls = code.split(".route(").skip(1);
    let strings = calls.filter_map(|rest| rest.trim_start().strip_prefix('"')?.split('"').next());
    strings.filter(|path| path.starts_with('/')).map(str::to_owned)
}

fn anchors(html: &str) -> impl Iterator<Item = String> + use<'_> {
    html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned)
}

/// The codes that have a name in the interface's texts.
fn codes(fluent: &str) -> BTreeSet<String> {
    let names = fluent.lines().filter_map(|line| line.strip_prefix("kind-")?.split(" =").next());
    names.map(|name| name.replace('_', "+")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_found_with_its_place_and_names_for_programs_are_not() {
        let file = File::new("en/x.toml", "a = \"One\"\nslug = \"x\"\n[[sheet]]\nlook = \"Two\"\n");
        let found: Vec<(String, &str)> = file.prose().into_iter().map(|one| (one.place, one.text)).collect();
        assert_eq!(found, [("a".to_owned(), "One"), ("sheet[1].look".to_owned(), "Two")]);
    }

    #[test]
    fn routes_and_anchors_are_read_from_the_program() {
        let code = "Router::new().route(\"/a\", get(x)).route(\n    \"/b/{c}\",\n    get(y))";
        assert_eq!(routes(code).collect::<Vec<_>>(), ["/a", "/b/{c}"]);
        assert_eq!(anchors("<p id=\"x\"><a href=\"#x\">").collect::<Vec<_>>(), ["x"]);
        assert!(codes("kind-O = open\nkind-LGBTQI_ = x\n").contains("LGBTQI+"));
    }

    #[test]
    fn a_file_that_is_no_table_is_found() {
        let library = Library::of(&[("en/learn/people/1-a.toml", "title = \n"), ("en/start.md", "# A = b")]);
        let found = unreadable(&library);
        assert_eq!((found.len(), found[0].path.as_str()), (1, "en/learn/people/1-a.toml"));
    }
}
