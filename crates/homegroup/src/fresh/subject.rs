//! What a group's link is for: all meetings of one group in one list, or one listing that names no group.

use directory::{
    index::{Index, Listing},
    model::SourceName,
    text,
};

/// Whose listings a link is for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Subject {
    /// The group of this folded name.
    Group(Box<str>),
    /// The listing with this key.
    One(Box<str>),
}

impl Subject {
    /// Whose listing it is.
    pub(super) fn of(listing: &Listing) -> Self {
        let group = listing.meeting.group.as_ref().and_then(|group| group.name.as_deref()).map(text::fold);
        match group.filter(|name| !name.is_empty()) {
            Some(name) => Self::Group(name.into()),
            None => Self::One(listing.meeting.key.clone()),
        }
    }

    /// As it is kept and as forms carry it.
    pub(super) fn word(&self) -> String {
        match self {
            Self::Group(name) => format!("name/{name}"),
            Self::One(key) => format!("key/{key}"),
        }
    }

    /// Reads a [word](Self::word).
    pub(super) fn read(word: &str) -> Option<Self> {
        match word.split_once('/')? {
            ("name", name) if !name.is_empty() => Some(Self::Group(name.into())),
            ("key", key) if !key.is_empty() => Some(Self::One(key.into())),
            _ => None,
        }
    }

    /// Its listings in a list, in the order of their slugs.
    pub(super) fn listings<'i>(&self, index: &'i Index, source: &SourceName) -> Vec<&'i Listing> {
        let mut all = match self {
            Self::Group(name) => {
                let mut all = index.of_group(source, name);
                all.retain(|listing| listing.source.name == *source && Self::of(listing) == *self);
                all
            }
            Self::One(key) => {
                let is = |listing: &&Listing| listing.meeting.key == *key && listing.source.name == *source;
                index.listings().iter().filter(is).take(1).collect()
            }
        };
        all.sort_by(|a, b| a.slug.cmp(&b.slug));
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_has_one_word() {
        for subject in [Subject::Group("harbour lights".into()), Subject::One("12/7".into())] {
            assert_eq!(Subject::read(&subject.word()), Some(subject));
        }
        for bad in ["", "name", "name/", "key/", "x/y"] {
            assert_eq!(Subject::read(bad), None, "{bad}");
        }
    }
}
