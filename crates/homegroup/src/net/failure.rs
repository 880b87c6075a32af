//! Why nothing came from an address.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};

/// Why nothing came from an address. The page has a sentence for each, by its [name](Self::name).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Failure {
    /// Not an address of the web.
    NotAnAddress,
    /// A name or password stands in the address.
    UserInfo,
    /// A port that lists are not on.
    Port,
    /// The address leads into a private network.
    Private,
    /// No computer has this name.
    NotFound,
    /// The computer does not answer.
    Unreachable,
    /// The connection cannot be made safe.
    Tls,
    /// It takes too long, at the beginning or drop by drop.
    Slow,
    /// More bytes than any list has.
    TooLarge,
    /// Sent round in a circle.
    Circle,
    /// Sent on and on.
    TooManyMoves,
    /// Sent on from a safe connection to one that others can read.
    Downgrade,
    /// Sent on, but not said where.
    Nowhere,
    /// No HTTP, or not all of it.
    Garbled,
    /// The list's server says no, with this number.
    Status(u16),
    /// The list's server says: gone for good.
    Gone,
    /// The list's server asks to come back later.
    Busy,
    /// The connection ended before the list did.
    CutOff,
    /// Not its server's fault: this machine could not do its part.
    Ours,
}

impl Failure {
    /// For its text.
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::NotAnAddress => "not-an-address",
            Self::UserInfo => "user-info",
            Self::Port => "port",
            Self::Private => "private",
            Self::NotFound => "not-found",
            Self::Unreachable => "unreachable",
            Self::Tls => "tls",
            Self::Slow => "slow",
            Self::TooLarge => "too-large",
            Self::Circle => "circle",
            Self::TooManyMoves => "too-many-moves",
            Self::Downgrade => "downgrade",
            Self::Nowhere => "nowhere",
            Self::Garbled => "garbled",
            Self::Status(_) => "status",
            Self::Gone => "gone",
            Self::Busy => "busy",
            Self::CutOff => "cut-off",
            Self::Ours => "ours",
        }
    }
}

/// A failure, and how long the list's server asks us to stay away (`Retry-After`).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Trouble {
    pub(crate) failure: Failure,
    pub(crate) wait: Option<SignedDuration>,
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        Self { failure, wait: None }
    }
}
