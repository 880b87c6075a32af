//! The areas people write in: data in `content/forum.toml`, names in the interface's texts.

use privacy::{NotAPlace, Place};
use serde::Deserialize;

use crate::web::{
    content::{self, ContentError},
    texts::Locale,
};

const FILE: &str = "forum.toml";

/// All areas.
pub(crate) struct Areas(Vec<Area>);

/// An area.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Area {
    /// In its address, and in the place in which people have a handle.
    pub(crate) slug: Box<str>,
    /// Where it stands.
    pub(super) theme: Theme,
    /// The one language that is written there (ISO 639-1), if it is one.
    pub(crate) language: Option<Box<str>>,
}

/// Under which heading areas stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Theme {
    /// For whoever is new to it.
    Begin,
    /// Staying well.
    Living,
    /// For those who live beside it.
    Others,
    /// By what people speak.
    Languages,
}

impl Theme {
    /// In the order of the page.
    pub(super) const ALL: [Self; 4] = [Self::Begin, Self::Living, Self::Others, Self::Languages];

    /// The name of its heading's text.
    pub(super) fn heading(self) -> &'static str {
        match self {
            Self::Begin => "forum-theme-begin",
            Self::Living => "forum-theme-living",
            Self::Others => "forum-theme-others",
            Self::Languages => "forum-theme-languages",
        }
    }
}

#[derive(Deserialize)]
struct File {
    area: Vec<Area>,
}

impl Areas {
    /// Reads what comes with the program.
    pub(crate) fn load() -> Result<Self, ContentError> {
        let file: File = content::parse(FILE, &content::read(FILE)?)?;
        let mut slugs = std::collections::BTreeSet::new();
        for area in &file.area {
            let problem = match area.place() {
                Ok(_) if slugs.insert(&area.slug) => continue,
                Ok(_) => "stands twice",
                Err(_) => "is no short name",
            };
            let problem = format!("{}: {problem}", area.slug);
            return Err(ContentError::Broken { path: FILE.to_owned(), problem });
        }
        Ok(Self(file.area))
    }

    /// In the order of the file.
    pub(crate) fn all(&self) -> &[Area] {
        &self.0
    }

    /// The area with this slug.
    pub(crate) fn find(&self, slug: &str) -> Option<&Area> {
        self.0.iter().find(|area| *area.slug == *slug)
    }

    /// The area of which this is the place.
    pub(crate) fn of_place(&self, place: &str) -> Option<&Area> {
        self.find(place.strip_prefix("area/")?)
    }

    /// The area of a language, in which its daily thread runs.
    pub(super) fn of_language(&self, code: &str) -> Option<&Area> {
        self.0.iter().find(|area| area.language.as_deref() == Some(code))
    }
}

impl Area {
    /// Where somebody has a handle. Slugs are checked when they are read.
    pub(crate) fn place(&self) -> Result<Place, NotAPlace> {
        // What stands before the first slash of other addresses below `/forum` is not to be an area's.
        let taken = ["today", "search", "rules", "feed", "posts", "enter", "new"];
        if self.slug.contains('/') || self.slug.starts_with("g-") || taken.contains(&&*self.slug) {
            return Err(NotAPlace);
        }
        format!("area/{}", self.slug).parse()
    }

    /// As people call it.
    pub(crate) fn title(&self, t: &Locale) -> String {
        t.maybe(&format!("forum-area-{}", self.slug)).unwrap_or_else(|| self.slug.to_string())
    }

    /// What it is for.
    pub(super) fn about(&self, t: &Locale) -> String {
        t.maybe(&format!("forum-area-{}-about", self.slug)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::texts::Texts;

    #[test]
    fn every_area_has_a_name_in_every_language_and_every_language_an_area() {
        let (areas, texts) = (Areas::load().unwrap(), Texts::load().unwrap());
        for locale in texts.all() {
            for area in areas.all() {
                assert_ne!(area.title(locale), *area.slug, "{}", locale.code);
                assert!(!area.about(locale).is_empty(), "{} {}", locale.code, area.slug);
            }
            assert!(areas.of_language(&locale.code).is_some(), "{}", locale.code);
        }
        for theme in Theme::ALL {
            assert!(areas.all().iter().any(|area| area.theme == theme), "{theme:?}");
        }
    }

    #[test]
    fn an_area_is_found_by_its_place() {
        let areas = Areas::load().unwrap();
        for area in areas.all() {
            let place = area.place().unwrap();
            assert_eq!(areas.of_place(place.as_str()).unwrap().slug, area.slug);
        }
        assert!(areas.of_place("site").is_none() && areas.of_place("area/no-such").is_none());
    }
}
