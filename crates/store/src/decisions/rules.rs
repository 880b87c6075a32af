//! When a group has decided something: counting, without a database.

/// The fewest votes that are counted: with fewer, what came out would say who voted what.
pub const FEWEST_BALLOTS: usize = 5;

/// By which rule a group decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rule {
    /// Nobody objects, with a reason, and somebody consents.
    Consent,
    /// More say yes than no.
    Majority,
    /// At least twice as many say yes as no.
    TwoThirds,
}

/// What is on a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Choice {
    /// Yes; where the rule is consent: consents.
    Yes,
    /// No; where the rule is consent: objects.
    No,
    /// Stands aside: has voted, and is on neither side.
    Aside,
}

/// Where a decision stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum DecisionState {
    /// It can be voted on.
    Open,
    /// The group said yes.
    Carried,
    /// The group did not say yes.
    Lost,
    /// Too few voted: nothing was counted, and nothing is decided.
    Void,
}

/// How many said what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Tally {
    /// Yes.
    pub yes: usize,
    /// No.
    pub no: usize,
    /// Stood aside.
    pub aside: usize,
}

macro_rules! words {
    ($name:ident: $($word:literal = $value:ident),+) => {
        impl $name {
            /// Its word in the tables and in forms.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$value => $word,)+
                }
            }

            /// What has this word.
            #[must_use]
            pub fn read(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$value),)+
                    _ => None,
                }
            }
        }
    };
}

words!(Rule: "consent" = Consent, "majority" = Majority, "two-thirds" = TwoThirds);
words!(Choice: "yes" = Yes, "no" = No, "aside" = Aside);
words!(DecisionState: "open" = Open, "carried" = Carried, "lost" = Lost, "void" = Void);

impl Rule {
    /// What these votes decide. Who stands aside is counted among the voters, and on no side.
    #[must_use]
    pub fn outcome(self, tally: Tally) -> DecisionState {
        let Tally { yes, no, .. } = tally;
        let carried = match self {
            _ if tally.cast() < FEWEST_BALLOTS => return DecisionState::Void,
            Self::Consent => no == 0 && yes > 0,
            Self::Majority => yes > no,
            Self::TwoThirds => yes > 0 && yes >= 2 * no,
        };
        if carried { DecisionState::Carried } else { DecisionState::Lost }
    }

    /// Whose words are recorded: of those who object, and else of the side that did not have its way.
    #[must_use]
    pub fn records(self, outcome: DecisionState) -> Choice {
        match outcome {
            DecisionState::Lost if self != Self::Consent => Choice::Yes,
            _ => Choice::No,
        }
    }
}

impl Tally {
    /// Counts these.
    #[must_use]
    pub fn of(choices: impl IntoIterator<Item = Choice>) -> Self {
        choices.into_iter().fold(Self::default(), |tally, choice| match choice {
            Choice::Yes => Self { yes: tally.yes + 1, ..tally },
            Choice::No => Self { no: tally.no + 1, ..tally },
            Choice::Aside => Self { aside: tally.aside + 1, ..tally },
        })
    }

    /// How many voted.
    #[must_use]
    pub fn cast(self) -> usize {
        self.yes + self.no + self.aside
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcomes(yes: usize, no: usize, aside: usize) -> [DecisionState; 3] {
        let tally = Tally { yes, no, aside };
        [Rule::Consent, Rule::Majority, Rule::TwoThirds].map(|rule| rule.outcome(tally))
    }

    #[test]
    fn each_rule_decides_in_its_own_way() {
        use DecisionState::{Carried, Lost, Void};
        for (votes, expected) in [
            ((5, 0, 0), [Carried, Carried, Carried]),
            ((1, 0, 4), [Carried, Carried, Carried]),
            ((4, 1, 0), [Lost, Carried, Carried]),
            ((4, 2, 1), [Lost, Carried, Carried]),
            ((3, 2, 0), [Lost, Carried, Lost]),
            ((3, 3, 3), [Lost, Lost, Lost]),
            ((0, 5, 0), [Lost, Lost, Lost]),
            // Nobody wants it, though nobody is against it.
            ((0, 0, 5), [Lost, Lost, Lost]),
            ((4, 0, 0), [Void, Void, Void]),
            ((1, 1, 2), [Void, Void, Void]),
            ((0, 0, 0), [Void, Void, Void]),
        ] {
            assert_eq!(outcomes(votes.0, votes.1, votes.2), expected, "{votes:?}");
        }
    }

    #[test]
    fn the_smaller_side_is_the_one_without_its_way() {
        use DecisionState::{Carried, Lost};
        assert_eq!(Rule::Consent.records(Lost), Choice::No);
        assert_eq!(Rule::Majority.records(Carried), Choice::No);
        assert_eq!(Rule::Majority.records(Lost), Choice::Yes);
        assert_eq!(Rule::TwoThirds.records(Lost), Choice::Yes);
    }

    #[test]
    fn each_vote_is_counted_once() {
        let tally = Tally::of([Choice::Yes, Choice::Aside, Choice::Yes, Choice::No]);
        assert_eq!((tally, tally.cast()), (Tally { yes: 2, no: 1, aside: 1 }, 4));
    }

    #[test]
    fn every_word_is_read_back() {
        for word in ["consent", "majority", "two-thirds"] {
            assert_eq!(Rule::read(word).map(Rule::as_str), Some(word));
        }
        for word in ["yes", "no", "aside"] {
            assert_eq!(Choice::read(word).map(Choice::as_str), Some(word));
        }
        for word in ["open", "carried", "lost", "void"] {
            assert_eq!(DecisionState::read(word).map(DecisionState::as_str), Some(word));
        }
        assert_eq!((Rule::read(""), Choice::read("Yes"), DecisionState::read("x")), (None, None, None));
    }
}
