//! Use in proceedings against a client: under the client's consent to just that, or a court's order.
//!
//! Whether an order is good is for a lawyer. This holds what it says, and lets nothing out without one.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::Item;
use crate::{
    Now, Refusal,
    consent::{Information, Purpose, Valid},
    words::{blank, fits},
};

/// Under which section a court ordered it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// For a purpose that is not criminal (2.64).
    Noncriminal,
    /// To investigate or prosecute a client (2.65).
    AgainstClient,
    /// To investigate or prosecute the clinic (2.66).
    AgainstClinic,
}

impl Section {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Noncriminal, Self::AgainstClient, Self::AgainstClinic];

    /// Its number in the rule.
    #[must_use]
    pub fn rule(self) -> &'static str {
        match self {
            Self::Noncriminal => "42 CFR 2.64",
            Self::AgainstClient => "42 CFR 2.65",
            Self::AgainstClinic => "42 CFR 2.66",
        }
    }
}

/// The record of a court's order. What is read back and lacks something is none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written")]
pub struct CourtOrder {
    court: String,
    number: String,
    section: Section,
    issued: Date,
    until: Option<Date>,
    covers: BTreeSet<Information>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    ended: Option<Date>,
}

/// An order as it was kept.
#[derive(Deserialize)]
struct Written {
    court: String,
    number: String,
    section: Section,
    issued: Date,
    until: Option<Date>,
    covers: BTreeSet<Information>,
    #[serde(default)]
    ended: Option<Date>,
}

impl TryFrom<Written> for CourtOrder {
    type Error = NoOrder;

    fn try_from(one: Written) -> Result<Self, NoOrder> {
        let order = Self::new(&one.court, &one.number, one.section, (one.issued, one.until), one.covers)?;
        Ok(Self { ended: one.ended, ..order })
    }
}

/// An order that lacks something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error(
    "the record of an order needs the court, its number, its day, and what it covers (42 CFR 2.61 to 2.67)"
)]
pub struct NoOrder;

/// What is used in proceedings, and on what ground.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LegalExport {
    ground: String,
    items: Vec<Item>,
}

impl LegalExport {
    /// On what ground.
    #[must_use]
    pub fn ground(&self) -> &str {
        &self.ground
    }

    /// What.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }
}

impl CourtOrder {
    /// The record of an order.
    ///
    /// # Errors
    /// When something of it is empty or the days are in the wrong order.
    pub fn new(
        court: &str,
        number: &str,
        section: Section,
        (issued, until): (Date, Option<Date>),
        covers: BTreeSet<Information>,
    ) -> Result<Self, NoOrder> {
        let said = |text: &str| !blank(text) && fits(text, 300);
        let ordered = until.is_none_or(|until| until >= issued);
        if !said(court) || !said(number) || !ordered || covers.is_empty() {
            return Err(NoOrder);
        }
        Ok(Self {
            court: court.to_owned(),
            number: number.to_owned(),
            section,
            issued,
            until,
            covers,
            ended: None,
        })
    }

    /// Which court.
    #[must_use]
    pub fn court(&self) -> &str {
        &self.court
    }

    /// Its number there.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.number
    }

    /// Under which section.
    #[must_use]
    pub fn section(&self) -> Section {
        self.section
    }

    /// From which day on, and until which.
    #[must_use]
    pub fn days(&self) -> (Date, Option<Date>) {
        (self.issued, self.until)
    }

    /// What it covers.
    #[must_use]
    pub fn covers(&self) -> &BTreeSet<Information> {
        &self.covers
    }

    /// It was set aside, stayed, or written down wrongly: from now on nothing is used under it.
    pub fn end(&mut self, today: Date) {
        self.ended.get_or_insert(today);
    }

    /// On which day it was ended.
    #[must_use]
    pub fn ended(&self) -> Option<Date> {
        self.ended
    }

    /// Is it in force on this day?
    #[must_use]
    pub fn in_force(&self, today: Date) -> bool {
        self.ended.is_none() && today >= self.issued && self.until.is_none_or(|until| today <= until)
    }

    /// What may be used under an order. Without one, nothing: whatever its source.
    ///
    /// # Errors
    /// With the rule, when there is no order or it covers none of it.
    pub fn export(order: Option<&Self>, items: Vec<Item>, now: &Now) -> Result<LegalExport, Refusal> {
        let order = order.ok_or(Refusal::NoCourtOrder)?;
        let items: Vec<Item> = items.into_iter().filter(|item| order.covers.contains(&item.kind)).collect();
        if !order.in_force(now.today()) || items.is_empty() {
            return Err(Refusal::OutsideOrder);
        }
        Ok(LegalExport { ground: format!("{}, {}", order.court, order.number), items })
    }
}

/// What may be used under the client's own consent to use in proceedings.
///
/// # Errors
/// When the consent is not for that, or covers none of it.
pub fn export_by_consent(valid: Valid<'_>, items: Vec<Item>) -> Result<LegalExport, Refusal> {
    let terms = valid.consent().terms();
    if !terms.purposes().contains(&Purpose::Proceedings) {
        return Err(Refusal::NoCourtOrder);
    }
    let items: Vec<Item> =
        items.into_iter().filter(|item| terms.information().contains(&item.kind)).collect();
    if items.is_empty() {
        return Err(Refusal::NothingToDisclose);
    }
    Ok(LegalExport { ground: format!("consent {}", valid.consent().id()), items })
}
