//! A room as it was filled in, and what has to be mended before it can be one.

use directory::model::Slug;
use store::{Admission, Room};

use super::places::always_open;
use crate::{app::App, web::forms::Form};

/// The script of a room nobody has chosen one for.
const USUAL_SCRIPT: &str = "open-discussion";
/// Addresses below `/rooms` that are something else.
const RESERVED: [&str; 3] = ["new", "scripts", "week"];

const LONGEST_SLUG: usize = 60;
const LONGEST_TITLE: usize = 100;
/// The longest "who may attend", in letters.
const LONGEST_WHO: usize = 300;

/// A room as it was filled in.
pub(super) struct Draft {
    pub(super) slug: String,
    pub(super) title: String,
    pub(super) language: String,
    pub(super) script: String,
    pub(super) secular: bool,
    /// The slug of the listing whose hours it keeps.
    pub(super) meeting: String,
    pub(super) closed: bool,
    pub(super) who: String,
    pub(super) young: bool,
    /// The group's own words, as they are kept; another page changes them.
    pub(super) texts: String,
}

/// What has to be mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    Slug,
    SlugTaken,
    Title,
    Language,
    Script,
    Meeting,
    Who,
    WhoLong,
}

impl Fault {
    /// For its text.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::SlugTaken => "slug-taken",
            Self::WhoLong => "who-long",
            other => other.field(),
        }
    }

    /// The field of the form.
    pub(super) fn field(self) -> &'static str {
        match self {
            Self::Slug | Self::SlugTaken => "slug",
            Self::Title => "title",
            Self::Language => "language",
            Self::Script => "script",
            Self::Meeting => "meeting",
            Self::Who | Self::WhoLong => "who",
        }
    }
}

impl Draft {
    /// A room nobody has said anything about yet.
    pub(super) fn blank(language: &str, meeting: &str) -> Self {
        Self {
            slug: String::new(),
            title: String::new(),
            language: language.to_owned(),
            script: USUAL_SCRIPT.to_owned(),
            secular: false,
            meeting: meeting_slug(meeting),
            closed: false,
            who: String::new(),
            young: false,
            texts: String::new(),
        }
    }

    pub(super) fn of(room: &Room) -> Self {
        Self {
            slug: room.slug.to_string(),
            title: room.title.to_string(),
            language: room.language.to_string(),
            script: room.script.to_string(),
            secular: room.secular,
            meeting: room.meeting.as_deref().unwrap_or_default().to_owned(),
            closed: room.admission == Admission::Closed,
            who: room.who.to_string(),
            young: room.young,
            texts: room.texts.to_string(),
        }
    }

    /// What was sent. A room that exists keeps its slug: roles and records hang on it.
    pub(super) fn read(form: &Form, kept: Option<&Room>) -> Self {
        // Own words belong to the steps of one script.
        let same = kept.filter(|room| *room.script == *form.line("script"));
        let texts = same.map(|room| room.texts.to_string()).unwrap_or_default();
        Self {
            slug: kept.map_or_else(|| form.line("slug").to_lowercase(), |room| room.slug.to_string()),
            title: form.line("title"),
            language: form.line("language"),
            script: form.line("script"),
            secular: form.ticked("secular"),
            meeting: meeting_slug(&form.line("meeting")),
            closed: form.get("admission") == "closed",
            who: form.lines("who"),
            young: form.ticked("young"),
            texts,
        }
    }

    /// The room, or everything that has to be mended first. `taken`: another room has this slug.
    pub(super) fn check(&self, app: &App, taken: bool) -> Result<Room, Vec<Fault>> {
        let always = |slug: &str| app.shipped.texts.all().iter().any(|l| always_open(&l.code) == slug);
        let snapshot = app.live.now();
        let listing = Slug::new(&self.meeting).ok().and_then(|slug| snapshot.index.get(&slug).map(|_| slug));
        let letters = self.who.chars().count();
        let faults = [
            (!is_slug(&self.slug), Fault::Slug),
            (taken || RESERVED.contains(&&*self.slug) || always(&self.slug), Fault::SlugTaken),
            (!(1..=LONGEST_TITLE).contains(&self.title.chars().count()), Fault::Title),
            (app.shipped.texts.get(&self.language).is_none(), Fault::Language),
            (!app.rooms.scripts.ids().contains(&&*self.script), Fault::Script),
            (listing.is_none(), Fault::Meeting),
            (self.closed && letters == 0, Fault::Who),
            (letters > LONGEST_WHO, Fault::WhoLong),
        ];
        let faults: Vec<Fault> =
            faults.into_iter().filter(|(wrong, _)| *wrong).map(|(_, fault)| fault).collect();
        if faults.is_empty() { Ok(self.room()) } else { Err(faults) }
    }

    fn room(&self) -> Room {
        Room {
            slug: self.slug.as_str().into(),
            title: self.title.as_str().into(),
            language: self.language.as_str().into(),
            script: self.script.as_str().into(),
            secular: self.secular,
            meeting: Some(self.meeting.as_str().into()),
            admission: if self.closed { Admission::Closed } else { Admission::Open },
            who: self.who.as_str().into(),
            young: self.young,
            texts: self.texts.as_str().into(),
            hours: None,
            members_of: None,
        }
    }
}

/// 1 to 60 of `a-z`, `0-9` and `-`, with a letter or digit at both ends.
pub(super) fn is_slug(text: &str) -> bool {
    let fits = |byte: u8| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-');
    (1..=LONGEST_SLUG).contains(&text.len())
        && text.bytes().all(fits)
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// The slug of a meeting, of which people copy the whole address.
pub(super) fn meeting_slug(text: &str) -> String {
    let text = text.rsplit_once("/meetings/").map_or(text, |(_, rest)| rest);
    text.split(['?', '#', '/']).next().unwrap_or_default().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_plain() {
        for good in ["a", "lamp-post", "7"] {
            assert!(is_slug(good), "{good}");
        }
        for bad in ["", "-a", "a-", "A", "a b", "a_b", "é", &"a".repeat(61)] {
            assert!(!is_slug(bad), "{bad}");
        }
    }

    #[test]
    fn a_meeting_may_be_given_by_its_address() {
        for text in [
            "lamp-post",
            "https://a.example/fr/meetings/lamp-post?x=1#y",
            "/meetings/lamp-post",
            " lamp-post ",
        ] {
            assert_eq!(meeting_slug(text), "lamp-post", "{text}");
        }
    }
}
