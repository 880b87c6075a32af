//! What leaves the clinic, and the account of it.
//!
//! [`disclose`] is the only way out. It asks the consent at that very moment, leaves out what the consent, the purpose or
//! a restriction does not let out, attaches the notice of 42 CFR 2.32 and the scope of the consent, and writes the act
//! into the consent's log and into an [`Entry`] of the account. Whoever holds a [`Disclosure`] cannot take its items
//! without its notice: [`Disclosure::parts`] gives them together, and so does its JSON.
//!
//! Keeping: the consent (over the revision that was read, [`crate::consent::Consent::revision`]) and the entry are kept
//! in one transaction *before* anything is sent. When somebody revoked meanwhile, that fails and nothing goes out.
//!
//! - [`accounting`]: what went out in the last three years (2.25); [`intermediary_list`] (2.24),
//! - [`Disclosure::export`]: the same as FHIR ([`crate::fhir`]), for other systems,
//! - [`proceedings`]: use against a client needs an order (2.61 to 2.67); each item says where it came from.

mod account;
mod fhir;
pub mod proceedings;
#[cfg(test)]
mod tests;

use std::{collections::BTreeSet, sync::Arc};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use account::{Entry, IntermediaryList, Shorter, accounting, intermediary_list};
pub use fhir::Dress;

use crate::{
    Now, Refusal,
    consent::{Consent, Expiry, Information, MemberOf, Purpose, Recipient, Terms, Valid},
    notice::{Notice, NoticeKind, Notices},
    rights::Restriction,
};

/// Where a record came from. It stays with it, so that nobody uses it in proceedings by mistake.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Written at this clinic.
    Clinic,
    /// Received from somebody, under a consent of theirs.
    Received {
        /// From whom.
        from: String,
    },
    /// Shown by the client.
    Client,
}

/// One piece of a record.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Item {
    /// What kind it is of.
    pub kind: Information,
    /// Where it came from.
    pub source: Source,
    /// What it says. Of [`Information::Identity`] a name goes out and nothing else, whatever stands here.
    pub value: Value,
}

impl Item {
    /// The item with nothing beside what its kind says: of a name with a date of birth at its side, the name. What is
    /// no name is nothing.
    fn narrowed(mut self) -> Self {
        if self.kind == Information::Identity {
            let name = self.value.as_str().or_else(|| self.value["name"].as_str());
            self.value = name.map_or(Value::Null, Value::from);
        }
        self
    }
}

/// By which way something leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    /// On paper.
    Print,
    /// On a page.
    Page,
    /// As FHIR.
    Fhir,
    /// Spoken, as on the telephone; the notice is read or sent after it.
    Spoken,
}

/// Which statement of 2.32(a) goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statement32 {
    /// The whole.
    Whole,
    /// The short form.
    Short,
}

/// What somebody wants to disclose.
#[derive(Clone, Debug)]
pub struct Request<'r> {
    /// To whom.
    pub to: Recipient,
    /// Under which designation, when the consent does not name them.
    pub under: Option<MemberOf>,
    /// What for.
    pub purpose: Purpose,
    /// How.
    pub channel: Channel,
    /// Which statement goes with it.
    pub statement: Statement32,
    /// What there is.
    pub items: Vec<Item>,
    /// What the client asked to be kept back.
    pub restrictions: &'r [Restriction],
}

/// The scope of a consent, to go with what it lets out (2.32(b)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Scope {
    /// Which consent.
    pub consent: String,
    /// Who may disclose.
    pub discloser: String,
    /// What.
    pub information: BTreeSet<Information>,
    /// To whom.
    pub recipients: Vec<Recipient>,
    /// What for.
    pub purposes: BTreeSet<Purpose>,
    /// When it ends.
    pub ends: Expiry,
}

impl Scope {
    fn of(consent: &Consent) -> Self {
        let terms: &Terms = consent.terms();
        Self {
            consent: consent.id().to_owned(),
            discloser: terms.discloser().to_owned(),
            information: terms.information().clone(),
            recipients: terms.recipients().to_vec(),
            purposes: terms.purposes().clone(),
            ends: terms.expiry().clone(),
        }
    }
}

/// The scope in English, for what has no page of its own.
impl std::fmt::Display for Scope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let list = |words: Vec<String>| words.join(", ");
        write!(
            f,
            "The consent lets {} disclose {} to {} for {}. It ends: {}.",
            self.discloser,
            list(self.information.iter().map(ToString::to_string).collect()),
            list(self.recipients.iter().map(|one| one.name().to_owned()).collect()),
            list(self.purposes.iter().map(ToString::to_string).collect()),
            self.ends
        )
    }
}

/// What goes out, with all that must go with it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Disclosure {
    notice: Arc<Notice>,
    scope: Scope,
    to: Recipient,
    purpose: Purpose,
    at: Timestamp,
    items: Vec<Item>,
    #[serde(skip)]
    withheld: BTreeSet<Information>,
    #[serde(skip)]
    entry: Entry,
}

/// What every channel must write.
#[derive(Clone, Copy, Debug)]
pub struct Parts<'d> {
    /// The notice; its text comes first.
    pub notice: &'d Notice,
    /// The scope of the consent.
    pub scope: &'d Scope,
    /// To whom.
    pub to: &'d Recipient,
    /// What for.
    pub purpose: &'d Purpose,
    /// What is disclosed.
    pub items: &'d [Item],
}

impl Disclosure {
    /// Everything that goes out, together.
    #[must_use]
    pub fn parts(&self) -> Parts<'_> {
        let Self { notice, scope, to, purpose, items, .. } = self;
        Parts { notice, scope, to, purpose, items }
    }

    /// What was asked for and is not let out: for whoever asked, never for the receiver.
    #[must_use]
    pub fn withheld(&self) -> &BTreeSet<Information> {
        &self.withheld
    }

    /// The line of the account. It is kept before anything is sent.
    #[must_use]
    pub fn entry(&self) -> &Entry {
        &self.entry
    }
}

/// Discloses, or refuses with the rule. Nothing of what is not let out is in the answer.
///
/// # Errors
/// When the consent is not in force now, names neither this receiver nor this purpose, or lets nothing of it out.
pub fn disclose(
    consent: &mut Consent,
    request: Request<'_>,
    notices: &Notices,
    now: &Now,
) -> Result<Disclosure, Refusal> {
    let made = make(consent.valid_at(now)?, request, notices)?;
    consent.disclosed(now, made.to.name().to_owned());
    Ok(made)
}

/// What a consent in force lets out.
fn make(valid: Valid<'_>, request: Request<'_>, notices: &Notices) -> Result<Disclosure, Refusal> {
    let (consent, now) = (valid.consent(), valid.now());
    let terms = consent.terms();
    let named = terms.recipients().iter().any(|one| one.covers(&request.to, request.under.as_ref()));
    if !named {
        let volunteer = matches!(request.to, Recipient::Volunteer(_));
        return Err(if volunteer { Refusal::VolunteerNotNamed } else { Refusal::NotTheRecipient });
    }
    if !terms.purposes().contains(&request.purpose) {
        return Err(Refusal::NotThePurpose);
    }
    let kind = match request.statement {
        Statement32::Whole => NoticeKind::Disclosure1,
        Statement32::Short => NoticeKind::Disclosure2,
    };
    let notice = notices.in_force(kind, now.today()).ok_or(Refusal::NoNotice)?.clone();
    let let_out = |kind: Information| {
        terms.information().contains(&kind)
            && request.purpose.may_need(kind)
            && !request.restrictions.iter().any(|one| one.forbids(kind, &request.to, &request.purpose))
    };
    let (items, kept): (Vec<Item>, Vec<Item>) = request
        .items
        .into_iter()
        .map(Item::narrowed)
        .partition(|item| let_out(item.kind) && !item.value.is_null());
    if items.is_empty() {
        return Err(Refusal::NothingToDisclose);
    }
    let entry = Entry {
        at: now.at(),
        day: now.today(),
        consent: consent.id().to_owned(),
        to: request.to.clone(),
        under: match &request.under {
            Some(MemberOf::Intermediary { name, .. } | MemberOf::Class(name)) => Some(name.clone()),
            None => None,
        },
        by_intermediary: matches!(request.under, Some(MemberOf::Intermediary { .. })),
        purpose: request.purpose.clone(),
        what: items.iter().map(|item| item.kind).collect(),
        channel: request.channel,
        through_record: true,
        notice: notice.id().to_owned(),
    };
    Ok(Disclosure {
        notice,
        scope: Scope::of(consent),
        to: request.to,
        purpose: request.purpose,
        at: now.at(),
        withheld: kept.into_iter().map(|item| item.kind).collect(),
        items,
        entry,
    })
}
