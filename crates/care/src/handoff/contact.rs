//! What a volunteer is told, and rides and company for a first visit.

use jiff::civil::DateTime;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{NotReady, Offer, Volunteer};
use crate::{
    Refusal,
    consent::{Information, Recipient},
    disclosure::Disclosure,
    words::{blank, fits, folded},
};

/// The most characters of an alias or a meeting.
const LONGEST: usize = 200;

/// Why something is no alias.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotAlias {
    /// Empty or too long.
    #[error("say by which alias the volunteer knows them")]
    Empty,
    /// It holds a part of the client's name.
    #[error(
        "the alias holds a part of the client's name; a name goes out only under a consent (42 CFR 2.31(a)(4))"
    )]
    HoldsName,
    /// It holds a way to reach them.
    #[error("the alias holds a number or an address; leave it out")]
    HoldsReach,
    /// The volunteer cannot be called.
    #[error(transparent)]
    NotReady(#[from] NotReady),
}

/// A first contact with a volunteer: under an alias, unless a consent names the volunteer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contact {
    volunteer: String,
    called: String,
    #[serde(skip)]
    named: bool,
    meeting: String,
    when: DateTime,
    wants: Offer,
}

/// What a volunteer and a client meet for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Company {
    /// The public name of the meeting.
    pub meeting: String,
    /// When, there.
    pub when: DateTime,
    /// What is asked for.
    pub wants: Offer,
}

impl Contact {
    /// A contact under an alias. It tells nobody who a client is, so that it needs no consent. `name` is the client's,
    /// to see that no part of it is in the alias; it is not kept.
    ///
    /// # Errors
    /// When the alias says too much, or the volunteer cannot be called.
    pub fn under_alias(
        volunteer: &Volunteer,
        alias: &str,
        name: &str,
        company: Company,
    ) -> Result<Self, NotAlias> {
        volunteer.ready(company.when.date())?;
        if blank(alias) || !fits(alias, LONGEST) || !fits(&company.meeting, LONGEST) {
            return Err(NotAlias::Empty);
        }
        let words = folded(name);
        let alias_words = folded(alias);
        let whole =
            |word: &str| alias_words.split(|letter: char| !letter.is_alphanumeric()).any(|one| one == word);
        let part = |word: &str| match word.chars().count() {
            0 | 1 => false,
            2 => whole(word),
            _ => alias_words.contains(word),
        };
        if words.split(|letter: char| !letter.is_alphanumeric()).any(part) {
            return Err(NotAlias::HoldsName);
        }
        let digits = alias.chars().filter(char::is_ascii_digit).count();
        if digits > 3 || alias.contains('@') {
            return Err(NotAlias::HoldsReach);
        }
        Ok(Self::made(volunteer, alias.trim(), false, company))
    }

    /// A contact with the client's name: under a disclosure to this very volunteer, which says the name.
    ///
    /// # Errors
    /// When it was made for somebody else, or does not say a name.
    pub fn with_name(
        volunteer: &Volunteer,
        disclosure: &Disclosure,
        company: Company,
    ) -> Result<Self, Refusal> {
        let parts = disclosure.parts();
        let them = Recipient::Volunteer(volunteer.alias.clone());
        if !parts.to.covers(&them, None) {
            return Err(Refusal::VolunteerNotNamed);
        }
        let name = parts.items.iter().find(|item| item.kind == Information::Identity);
        let name = name.and_then(|item| item.value.as_str()).ok_or(Refusal::NothingToDisclose)?;
        Ok(Self::made(volunteer, name, true, company))
    }

    fn made(volunteer: &Volunteer, called: &str, named: bool, company: Company) -> Self {
        let Company { meeting, when, wants } = company;
        Self { volunteer: volunteer.id.clone(), called: called.to_owned(), named, meeting, when, wants }
    }

    /// Which volunteer.
    #[must_use]
    pub fn volunteer(&self) -> &str {
        &self.volunteer
    }

    /// How the client is called: an alias, or the name.
    #[must_use]
    pub fn called(&self) -> &str {
        &self.called
    }

    /// Is it the name?
    #[must_use]
    pub fn is_named(&self) -> bool {
        self.named
    }

    /// The meeting.
    #[must_use]
    pub fn meeting(&self) -> &str {
        &self.meeting
    }

    /// When, there.
    #[must_use]
    pub fn when(&self) -> DateTime {
        self.when
    }

    /// What is asked for.
    #[must_use]
    pub fn wants(&self) -> Offer {
        self.wants
    }
}

/// How it stands with a ride or with company.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RideState {
    /// A volunteer was asked.
    #[default]
    Asked,
    /// They said yes.
    Promised,
    /// They said no, or did not answer.
    Declined,
    /// The client said no thanks.
    CalledOff,
    /// It happened.
    Happened,
    /// It did not happen, though it was promised.
    DidNotHappen,
}

/// A step in the life of a ride.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TakenStep {
    /// The volunteer says yes.
    Promise,
    /// The volunteer says no.
    Decline,
    /// The client says no thanks.
    CallOff,
    /// It happened.
    Happen,
    /// It did not.
    Miss,
}

/// A ride, or company at the door.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ride {
    state: RideState,
}

impl Ride {
    /// How it stands.
    #[must_use]
    pub fn state(self) -> RideState {
        self.state
    }

    /// Takes a step; nothing where that step cannot follow.
    #[must_use]
    pub fn take(self, step: TakenStep) -> Option<Self> {
        use RideState as S;
        use TakenStep as T;
        let state = match (self.state, step) {
            (S::Asked, T::Promise) => S::Promised,
            (S::Asked | S::Promised, T::Decline) => S::Declined,
            (S::Asked | S::Promised, T::CallOff) => S::CalledOff,
            (S::Promised, T::Happen) => S::Happened,
            (S::Promised, T::Miss) => S::DidNotHappen,
            _ => return None,
        };
        Some(Self { state })
    }
}
