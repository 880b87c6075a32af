//! Why something is refused, with the rule's name.

use thiserror::Error;

use crate::{
    Unreadable,
    consent::{Element, Statement},
    now::ClockSetBack,
};

/// Why a consent is none, or lets nothing out. Nothing was disclosed and nothing is lost.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Refusal {
    /// One of the nine parts of a written consent is not there.
    #[error("the consent lacks {0}")]
    Missing(Element),
    /// A statement that must stand on the form is not there.
    #[error("the consent form lacks {0}")]
    MissingStatement(Statement),
    /// An intermediary without those it passes on to.
    #[error("name the intermediary, and the people or the treating class it may pass this on to")]
    IntermediaryUnnamed,
    /// A part of a name, a purpose or an information that is empty or too long.
    #[error("{0} is empty or too long")]
    Unclear(Element),
    /// Use in proceedings together with something else.
    #[error("consent to use in proceedings stands alone; make a second consent for the rest")]
    ProceedingsCombined,
    /// Counselling notes together with something else.
    #[error("consent to counselling notes stands alone; make a second consent for the rest")]
    CounsellingNotesCombined,
    /// An end that only a consent for treatment, payment and operations may have.
    #[error("this consent needs a day or an event at which it ends")]
    NoEnd,
    /// A consent for those who watch over a mandate that names nobody among them.
    #[error("name the people in the criminal justice system who watch over this, and nobody else")]
    JusticeUnnamed,
    /// The same without a period, or with other purposes.
    #[error(
        "a consent for monitoring names its purpose alone, the period it is for, and when it can be revoked"
    )]
    JusticePeriod,
    /// It ends before it was signed.
    #[error("the consent ends before it was signed")]
    EndsBeforeSigned,
    /// It was signed on a day that has not come.
    #[error("the day of the signature is still to come")]
    SignedInFuture,
    /// A date of birth that cannot be.
    #[error("the date of birth is after the signature")]
    BornAfterSigning,
    /// Somebody under age, and the clinic has no rule for that.
    #[error("the client is under age and no rule for minors is set up here")]
    NoRuleForMinors,
    /// Somebody under age whose parent or guardian must sign too.
    #[error("a parent or guardian must sign too")]
    GuardianMustSign,
    /// The clock shows a time before what is written.
    #[error("the clock shows a time before the last entry; set it right first")]
    ClockSetBack,
    /// Revoked.
    #[error("the consent was revoked")]
    Revoked,
    /// Ended.
    #[error("the consent has ended")]
    Expired,
    /// Known to be false.
    #[error("the consent is known to be false")]
    KnownFalse,
    /// Cannot be revoked yet, by what it says itself.
    #[error("this consent says that it can be revoked only later")]
    NotYetRevocable,
    /// Nobody it names.
    #[error("the consent does not name this recipient")]
    NotTheRecipient,
    /// A volunteer's name is not on it.
    #[error("a name goes to a volunteer only under a consent that names them; make contact under an alias")]
    VolunteerNotNamed,
    /// Not for this.
    #[error("the consent is for another purpose")]
    NotThePurpose,
    /// Nothing of what was asked for may go out.
    #[error("nothing of this may be disclosed to them for that")]
    NothingToDisclose,
    /// No notice is in force on that day.
    #[error("no text of the notice that must go with a disclosure is in force")]
    NoNotice,
    /// Records in proceedings without an order.
    #[error(
        "records are used in proceedings only under the client's own consent to that, or a court's order"
    )]
    NoCourtOrder,
    /// The order does not cover it.
    #[error("the court's order does not cover this, or is not in force")]
    OutsideOrder,
    /// The written consent cannot be read.
    #[error(transparent)]
    Unreadable(#[from] Unreadable),
}

impl From<ClockSetBack> for Refusal {
    fn from(_: ClockSetBack) -> Self {
        Self::ClockSetBack
    }
}

impl Refusal {
    /// The rule it rests on.
    #[must_use]
    pub fn rule(&self) -> &'static str {
        match self {
            Self::Missing(element) | Self::Unclear(element) => element.rule(),
            Self::MissingStatement(statement) => statement.rule(),
            Self::IntermediaryUnnamed => "42 CFR 2.31(a)(4)(ii)",
            Self::ProceedingsCombined => "42 CFR 2.31(d)",
            Self::CounsellingNotesCombined => "42 CFR 2.31(b)",
            Self::NoEnd | Self::EndsBeforeSigned => "42 CFR 2.31(a)(7)",
            Self::JusticeUnnamed => "42 CFR 2.35(a)",
            Self::JusticePeriod => "42 CFR 2.35(b)",
            Self::NotYetRevocable => "42 CFR 2.35(c)",
            Self::SignedInFuture => "42 CFR 2.31(a)(9)",
            Self::BornAfterSigning | Self::NoRuleForMinors | Self::GuardianMustSign => "42 CFR 2.14",
            Self::Expired => "42 CFR 2.31(c)(1)",
            Self::Unreadable(_) => "42 CFR 2.31(c)(2)",
            Self::Revoked => "42 CFR 2.31(c)(3)",
            Self::KnownFalse => "42 CFR 2.31(c)(4)",
            Self::ClockSetBack => "45 CFR 164.312(c)",
            Self::NotTheRecipient | Self::VolunteerNotNamed => "42 CFR 2.31(a)(4)",
            Self::NotThePurpose => "42 CFR 2.31(a)(5)",
            Self::NothingToDisclose => "42 CFR 2.13(a)",
            Self::NoNotice => "42 CFR 2.32(a)",
            Self::NoCourtOrder | Self::OutsideOrder => "42 CFR 2.12(d), 2.61 to 2.67",
        }
    }
}
