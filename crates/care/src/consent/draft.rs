//! A consent before it is signed, and what makes it complete.

use std::collections::BTreeSet;

use jiff::{ToSpan, civil::Date};
use serde::{Deserialize, Serialize};

use super::{
    Consent, Element, Expiry, Information, Participants, Purpose, Recipient, Revocable, Signature, Signer,
    Statement, parts::clear_name,
};
use crate::{Now, Refusal};

/// What a form says so far. Nothing can be disclosed with it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The client's name.
    pub patient: String,
    /// The client's date of birth, where the clinic knows it. It decides about the rule for minors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub born: Option<Date>,
    /// Who may disclose.
    pub discloser: String,
    /// What.
    pub information: BTreeSet<Information>,
    /// To whom.
    pub recipients: Vec<Recipient>,
    /// What for.
    pub purposes: BTreeSet<Purpose>,
    /// How to revoke it, as it stands on the form.
    pub how_to_revoke: String,
    /// From when on. Anything but at any time is for monitoring alone.
    pub revocable: Revocable,
    /// When it ends.
    pub expiry: Option<Expiry>,
    /// The signature.
    pub signature: Option<Signature>,
    /// The date on it.
    pub date: Option<Date>,
    /// A single consent for all future treatment, payment and operations?
    pub tpo: bool,
    /// The statements that stand on the form.
    pub statements: BTreeSet<Statement>,
}

/// What was signed: complete, and of parts that may stand together. Only [`Draft::complete`] makes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Terms {
    draft: Draft,
    #[serde(skip)]
    expiry: Expiry,
    #[serde(skip)]
    signature: Signature,
    #[serde(skip)]
    date: Date,
}

/// Who signs for somebody under age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MinorSigns {
    /// They themselves: the state lets them come to treatment alone (2.14(b)).
    Alone,
    /// They and a parent or guardian (2.14(c)).
    WithGuardian,
}

/// The rule of a clinic's state for people under age.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MinorRule {
    /// From which age on somebody is of age there.
    pub of_age: i8,
    /// From which age on they may be clients here at all.
    pub from: i8,
    /// Who signs.
    pub signs: MinorSigns,
}

/// What a clinic has set up for people under age. Without a rule they are refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Minors(pub Option<MinorRule>);

/// Of age where no rule says otherwise.
const OF_AGE: i8 = 18;

impl Minors {
    fn check(self, born: Date, signed: Date, signature: &Signature) -> Result<(), Refusal> {
        if born > signed {
            return Err(Refusal::BornAfterSigning);
        }
        let younger = |years: i8| born.checked_add(years.years()).is_ok_and(|birthday| signed < birthday);
        match self.0 {
            None if younger(OF_AGE) => Err(Refusal::NoRuleForMinors),
            Some(rule) if younger(rule.from) => Err(Refusal::NoRuleForMinors),
            Some(rule) if younger(rule.of_age) && rule.signs == MinorSigns::WithGuardian => {
                match signature.by {
                    Signer::ClientAndGuardian(_) => Ok(()),
                    Signer::Client | Signer::Representative(_) => Err(Refusal::GuardianMustSign),
                }
            }
            _ => Ok(()),
        }
    }
}

impl Draft {
    /// Signs it.
    ///
    /// # Errors
    /// With the rule that something of it breaks.
    pub fn sign(self, id: &str, now: &Now, minors: Minors) -> Result<Consent, Refusal> {
        let terms = self.complete()?;
        if terms.date > now.today() {
            return Err(Refusal::SignedInFuture);
        }
        if terms.expiry.passed(now.today()) {
            return Err(Refusal::Expired);
        }
        if let Some(born) = terms.draft.born {
            minors.check(born, terms.date, &terms.signature)?;
        }
        if !crate::words::is_id(id) {
            return Err(crate::Unreadable::Broken.into());
        }
        Ok(Consent::signed(id.to_owned(), terms, now))
    }

    /// What is missing still, in the order of the rule: for a form that says so beside each field.
    #[must_use]
    pub fn missing(&self) -> Vec<Element> {
        let there = |element: &Element| match element {
            Element::Patient => !self.patient.trim().is_empty(),
            Element::Discloser => !self.discloser.trim().is_empty(),
            Element::Information => !self.information.is_empty(),
            Element::Recipient => !self.recipients.is_empty(),
            Element::Purpose => !self.purposes.is_empty(),
            Element::RightToRevoke => !self.how_to_revoke.trim().is_empty(),
            Element::Expiry => self.expiry.is_some(),
            Element::Signature => self.signature.is_some(),
            Element::Date => self.date.is_some(),
        };
        Element::ALL.into_iter().filter(|element| !there(element)).collect()
    }

    /// What all signed consents have, whenever they are looked at.
    pub(super) fn complete(self) -> Result<Terms, Refusal> {
        if let Some(first) = self.missing().first() {
            return Err(Refusal::Missing(*first));
        }
        let Some(expiry) = self.expiry.clone() else { return Err(Refusal::Missing(Element::Expiry)) };
        let Some(signature) = self.signature.clone() else {
            return Err(Refusal::Missing(Element::Signature));
        };
        let Some(date) = self.date else { return Err(Refusal::Missing(Element::Date)) };
        self.clear(&expiry, &signature)?;
        self.alone()?;
        self.general()?;
        self.justice(&expiry)?;
        self.ends(&expiry, date)?;
        Ok(Terms { draft: self, expiry, signature, date })
    }

    /// Names and words that say something.
    fn clear(&self, expiry: &Expiry, signature: &Signature) -> Result<(), Refusal> {
        let said = [
            (Element::Patient, clear_name(&self.patient)),
            (Element::Discloser, clear_name(&self.discloser)),
            (Element::Recipient, self.recipients.len() <= 50),
            (Element::Purpose, self.purposes.len() <= 20 && self.purposes.iter().all(Purpose::clear)),
            (Element::RightToRevoke, clear_name(&self.how_to_revoke) && self.revocable.clear()),
            (Element::Expiry, expiry.clear()),
            (Element::Signature, signature.clear()),
        ];
        if let Some((element, _)) = said.into_iter().find(|(_, clear)| !clear) {
            return Err(Refusal::Unclear(element));
        }
        for recipient in &self.recipients {
            match (recipient.clear(), recipient) {
                (true, _) if recipient.participants_named() => {}
                (_, Recipient::Intermediary { .. }) => return Err(Refusal::IntermediaryUnnamed),
                (_, Recipient::Justice(_)) => return Err(Refusal::JusticeUnnamed),
                _ => return Err(Refusal::Unclear(Element::Recipient)),
            }
        }
        Ok(())
    }

    /// What must not be combined (2.31(b), (d)).
    fn alone(&self) -> Result<(), Refusal> {
        if self.purposes.contains(&Purpose::Proceedings) && (self.purposes.len() > 1 || self.tpo) {
            return Err(Refusal::ProceedingsCombined);
        }
        let notes = self.information.contains(&Information::CounsellingNotes);
        if notes && (self.information.len() > 1 || self.tpo) {
            return Err(Refusal::CounsellingNotesCombined);
        }
        Ok(())
    }

    /// General recipients, and the statements they need.
    fn general(&self) -> Result<(), Refusal> {
        let needs = |statement: Statement| match self.statements.contains(&statement) {
            true => Ok(()),
            false => Err(Refusal::MissingStatement(statement)),
        };
        if self.tpo {
            if !self.purposes.iter().all(Purpose::is_tpo) {
                return Err(Refusal::Unclear(Element::Purpose));
            }
            needs(Statement::Redisclosure)?;
            needs(Statement::Refusing)?;
        }
        let bound = |one: &Recipient| matches!(one, Recipient::Organisation { hipaa: true, .. });
        if self.recipients.iter().any(bound) && self.purposes.iter().any(Purpose::is_tpo) {
            needs(Statement::Redisclosure)?;
        }
        let passes_on = |one: &Recipient| {
            matches!(one, Recipient::Intermediary { to: Participants::TreatingClass(_), .. })
        };
        if self.recipients.iter().any(passes_on) {
            needs(Statement::ListOnRequest)?;
        }
        Ok(())
    }

    /// Monitoring by the criminal justice system (2.35).
    fn justice(&self, expiry: &Expiry) -> Result<(), Refusal> {
        let justice = |one: &Recipient| matches!(one, Recipient::Justice(_));
        let monitoring = self.purposes.contains(&Purpose::Monitoring);
        if monitoring {
            if !self.recipients.iter().all(justice) {
                return Err(Refusal::JusticeUnnamed);
            }
            if self.purposes.len() > 1 || !matches!(expiry, Expiry::On(_) | Expiry::Event(_)) {
                return Err(Refusal::JusticePeriod);
            }
            if let (Revocable::From(from), Expiry::On(end)) = (&self.revocable, expiry)
                && from > end
            {
                return Err(Refusal::JusticePeriod);
            }
            return Ok(());
        }
        if self.recipients.iter().any(justice) && !self.purposes.contains(&Purpose::Proceedings) {
            return Err(Refusal::JusticePeriod);
        }
        match self.revocable {
            Revocable::AnyTime => Ok(()),
            Revocable::From(_) | Revocable::After(_) => Err(Refusal::Unclear(Element::RightToRevoke)),
        }
    }

    fn ends(&self, expiry: &Expiry, date: Date) -> Result<(), Refusal> {
        match expiry {
            Expiry::On(day) if *day < date => Err(Refusal::EndsBeforeSigned),
            Expiry::Never if !self.tpo => Err(Refusal::NoEnd),
            _ => Ok(()),
        }
    }
}

impl Terms {
    /// The client's name.
    #[must_use]
    pub fn patient(&self) -> &str {
        &self.draft.patient
    }

    /// Who may disclose.
    #[must_use]
    pub fn discloser(&self) -> &str {
        &self.draft.discloser
    }

    /// What.
    #[must_use]
    pub fn information(&self) -> &BTreeSet<Information> {
        &self.draft.information
    }

    /// To whom.
    #[must_use]
    pub fn recipients(&self) -> &[Recipient] {
        &self.draft.recipients
    }

    /// What for.
    #[must_use]
    pub fn purposes(&self) -> &BTreeSet<Purpose> {
        &self.draft.purposes
    }

    /// How to revoke it.
    #[must_use]
    pub fn how_to_revoke(&self) -> &str {
        &self.draft.how_to_revoke
    }

    /// From when on it can be revoked.
    #[must_use]
    pub fn revocable(&self) -> &Revocable {
        &self.draft.revocable
    }

    /// When it ends.
    #[must_use]
    pub fn expiry(&self) -> &Expiry {
        &self.expiry
    }

    /// Who signed.
    #[must_use]
    pub fn signature(&self) -> &Signature {
        &self.signature
    }

    /// When.
    #[must_use]
    pub fn date(&self) -> Date {
        self.date
    }

    /// Is it a single consent for treatment, payment and operations?
    #[must_use]
    pub fn is_tpo(&self) -> bool {
        self.draft.tpo
    }

    /// The statements on the form.
    #[must_use]
    pub fn statements(&self) -> &BTreeSet<Statement> {
        &self.draft.statements
    }
}
