//! Texts the law asks for, each with the rule, the day it came into force, and where it was read.
//!
//! They are data in `content/clinic/notices`, so that a clinic and its lawyer can read and replace them. [`Notices`]
//! gives the one in force on a day; nothing else makes a [`Notice`], and [`crate::disclosure`] makes nothing without one.
//! They are in English, the language of the rule.

use std::{collections::BTreeMap, sync::Arc};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::words::{blank, fits, is_id};

/// The most characters of one text.
const LONGEST: usize = 12_000;

/// The texts that come with the program.
const SHIPPED: [(&str, &str); 8] = [
    ("disclosure-1-2020", include_str!("../../../content/clinic/notices/disclosure-1-2020.toml")),
    ("disclosure-1-2024", include_str!("../../../content/clinic/notices/disclosure-1-2024.toml")),
    ("disclosure-2-2018", include_str!("../../../content/clinic/notices/disclosure-2-2018.toml")),
    ("disclosure-2-2024", include_str!("../../../content/clinic/notices/disclosure-2-2024.toml")),
    ("patient-2024", include_str!("../../../content/clinic/notices/patient-2024.toml")),
    ("statement-list", include_str!("../../../content/clinic/notices/statement-list.toml")),
    ("statement-redisclosure", include_str!("../../../content/clinic/notices/statement-redisclosure.toml")),
    ("statement-refusing", include_str!("../../../content/clinic/notices/statement-refusing.toml")),
];

/// Which text it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoticeKind {
    /// With a disclosure, the whole (2.32(a)(1)).
    #[serde(rename = "disclosure-1")]
    Disclosure1,
    /// With a disclosure, the short form (2.32(a)(2)).
    #[serde(rename = "disclosure-2")]
    Disclosure2,
    /// To a client at admission (2.22).
    Patient,
    /// On a form: disclosed further under HIPAA.
    StatementRedisclosure,
    /// On a form: what follows from not signing.
    StatementRefusing,
    /// On a form: a list can be asked for.
    StatementList,
}

/// How far the wording was seen at an official source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Seen {
    /// At an official source.
    Official,
    /// In copies that agree.
    Copies,
    /// In part.
    Partly,
    /// Not at all.
    No,
}

/// One text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Notice {
    id: String,
    kind: NoticeKind,
    effective: Date,
    rule: String,
    published: String,
    seen: Seen,
    read_at: Vec<String>,
    checked: Date,
    text: String,
}

/// A file that is no notice, or a notice that is not filled in.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NoticeError {
    /// Which file, and what is wrong.
    #[error("notice {file}: {says}")]
    Unreadable {
        /// The file's name.
        file: String,
        /// What is wrong.
        says: String,
    },
    /// Something to be filled in was not given.
    #[error("the notice has no value for {{{0}}}; set it in the clinic's settings")]
    NotFilled(String),
}

impl Notice {
    /// Which version.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Which text.
    #[must_use]
    pub fn kind(&self) -> NoticeKind {
        self.kind
    }

    /// In force from this day on.
    #[must_use]
    pub fn effective(&self) -> Date {
        self.effective
    }

    /// The rule that asks for it.
    #[must_use]
    pub fn rule(&self) -> &str {
        &self.rule
    }

    /// Where the rule was published.
    #[must_use]
    pub fn published(&self) -> &str {
        &self.published
    }

    /// How far its wording was seen at an official source.
    #[must_use]
    pub fn seen(&self) -> Seen {
        self.seen
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text with its `{places}` filled in.
    ///
    /// # Errors
    /// When one has no value, or an empty one.
    pub fn filled(&self, values: &BTreeMap<&str, &str>) -> Result<String, NoticeError> {
        let mut text = String::new();
        let mut rest = self.text.as_str();
        while let Some((before, after)) = rest.split_once('{') {
            let (place, after) = after.split_once('}').unwrap_or((after, ""));
            let value = values.get(place).filter(|value| !blank(value));
            text.push_str(before);
            text.push_str(value.ok_or_else(|| NoticeError::NotFilled(place.to_owned()))?);
            rest = after;
        }
        text.push_str(rest);
        Ok(text)
    }
}

/// All texts, of all times.
#[derive(Clone, Debug, Default)]
pub struct Notices(Vec<Arc<Notice>>);

impl Notices {
    /// The texts that come with the program.
    ///
    /// # Errors
    /// Never for a program that passed its tests.
    pub fn shipped() -> Result<Self, NoticeError> {
        Self::default().with(SHIPPED)
    }

    /// These and further ones: name of the file and what stands in it. One of the same id takes the place of the other.
    ///
    /// # Errors
    /// When one cannot be read.
    pub fn with<'f>(
        mut self,
        files: impl IntoIterator<Item = (&'f str, &'f str)>,
    ) -> Result<Self, NoticeError> {
        for (file, toml) in files {
            let wrong = |says: &dyn std::fmt::Display| NoticeError::Unreadable {
                file: file.to_owned(),
                says: says.to_string(),
            };
            let mut notice: Notice = toml::from_str(toml).map_err(|error| wrong(&error.message()))?;
            notice.text = notice.text.trim().to_owned();
            if !is_id(&notice.id) || blank(&notice.text) || !fits(&notice.text, LONGEST) {
                return Err(wrong(&format_args!(
                    "it needs an id and a text of at most {LONGEST} characters"
                )));
            }
            self.0.retain(|other| other.id != notice.id);
            self.0.push(Arc::new(notice));
        }
        Ok(self)
    }

    /// The text of a kind that is in force on a day.
    #[must_use]
    pub fn in_force(&self, kind: NoticeKind, day: Date) -> Option<&Arc<Notice>> {
        let known = self.0.iter().filter(|notice| notice.kind == kind && notice.effective <= day);
        known.max_by_key(|notice| notice.effective)
    }

    /// A text by its id: what somebody was shown once.
    #[must_use]
    pub fn version(&self, id: &str) -> Option<&Arc<Notice>> {
        self.0.iter().find(|notice| notice.id == id)
    }

    /// All texts.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Notice>> {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn p2_6_the_text_in_force_on_the_day_is_chosen() {
        let notices = Notices::shipped().unwrap();
        let id = |kind, day| notices.in_force(kind, day).map(|notice| notice.id().to_owned());
        let (one, two) = (NoticeKind::Disclosure1, NoticeKind::Disclosure2);
        assert_eq!(id(one, date(2026, 11, 26)).as_deref(), Some("disclosure-1-2024"));
        assert_eq!(id(one, date(2024, 4, 16)).as_deref(), Some("disclosure-1-2024"));
        assert_eq!(id(one, date(2024, 4, 15)).as_deref(), Some("disclosure-1-2020"));
        assert_eq!(id(two, date(2024, 4, 15)).as_deref(), Some("disclosure-2-2018"));
        assert_eq!(id(one, date(2017, 1, 1)), None);
        assert!(notices.version("patient-2024").is_some() && notices.iter().count() == 8);
    }

    #[test]
    fn p2_6_the_words_of_the_rule_stand() {
        let notices = Notices::shipped().unwrap();
        let today = date(2026, 11, 26);
        let whole = notices.in_force(NoticeKind::Disclosure1, today).unwrap();
        for words in [
            "This record which has been disclosed to you is protected by Federal confidentiality rules (42 CFR part 2).",
            "unless at least one of the following applies:",
            "(iii) You have received the record from a covered entity or business associate as permitted by 45 CFR part \
             164, subparts A and E.",
            "NOT sufficient to meet the required elements of written consent",
        ] {
            assert!(whole.text().contains(words), "{words}");
        }
        let short = notices.in_force(NoticeKind::Disclosure2, today).unwrap();
        assert_eq!(short.text(), "42 CFR part 2 prohibits unauthorized use or disclosure of these records.");
        assert_eq!((whole.rule(), whole.seen()), ("42 CFR 2.32(a)(1)", Seen::Copies));
    }

    #[test]
    fn p2_11_a_notice_that_is_not_filled_in_is_not_shown() {
        let notices = Notices::shipped().unwrap();
        let notice = notices.in_force(NoticeKind::Patient, date(2026, 11, 26)).unwrap();
        let mut values: BTreeMap<&str, &str> = [
            ("clinic", "Larch House"),
            ("contact", "the privacy officer"),
            ("phone", "555 0100"),
            ("email", "privacy@larch.example"),
        ]
        .into();
        assert_eq!(notice.filled(&values), Err(NoticeError::NotFilled("from".into())));
        values.insert("from", " ");
        assert_eq!(notice.filled(&values), Err(NoticeError::NotFilled("from".into())));
        values.insert("from", "1 January 2027");
        let text = notice.filled(&values).unwrap();
        assert!(
            text.starts_with("Notice of Privacy Practices of Larch House\n") && !text.contains(['{', '}'])
        );
        for part in [
            "Without your consent",
            "Your rights",
            "Our duties",
            "Complaints",
            "In force from 1 January 2027.",
        ] {
            assert!(text.contains(part), "{part}");
        }
    }

    #[test]
    fn a_clinic_puts_its_own_text_in() {
        let own = SHIPPED[4].1.replace("patient-2024", "patient-own").replace("2024-04-16", "2026-02-16");
        let notices = Notices::shipped().unwrap().with([("own", own.as_str())]).unwrap();
        assert_eq!(notices.in_force(NoticeKind::Patient, date(2026, 3, 1)).unwrap().id(), "patient-own");
        for bad in ["", "id = 1", "id = \"a\"\nkind = \"other\""] {
            assert!(Notices::default().with([("bad", bad)]).is_err());
        }
    }
}
