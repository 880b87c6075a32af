//! A decision in words.

use jiff::{Timestamp, tz::TimeZone};
use store::{BALLOTS_COME_IN, Choice, Decision, DecisionState, Rule};

use crate::{finder::view::when, stewards::words::Hour, web::texts::Locale};

/// The three there are, in the order they are shown.
pub(super) const RULES: [Rule; 3] = [Rule::Consent, Rule::Majority, Rule::TwoThirds];
const CHOICES: [Choice; 3] = [Choice::Yes, Choice::Aside, Choice::No];

/// Where a decision is in its time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// One can vote.
    Open,
    /// One can no longer vote, and the last ballots come in.
    ComingIn,
    /// It is counted.
    Closed,
}

impl Stage {
    pub(super) fn of(decision: &Decision, now: Timestamp) -> Self {
        match decision.state {
            DecisionState::Open if now < decision.closes => Self::Open,
            DecisionState::Open => Self::ComingIn,
            _ => Self::Closed,
        }
    }
}

/// Has a decision's time come, and is it not yet counted?
pub(super) fn is_due(decision: &Decision, now: Timestamp) -> bool {
    decision.state == DecisionState::Open
        && decision.closes.saturating_add(BALLOTS_COME_IN).is_ok_and(|end| end <= now)
}

/// One decision in a list.
pub(super) struct Line {
    pub(super) href: String,
    pub(super) title: Box<str>,
    /// What became of it; for an open one, until when one can vote.
    pub(super) state: String,
    pub(super) until: Option<Hour>,
}

/// One thing that can be voted.
pub(super) struct Option_ {
    pub(super) value: &'static str,
    pub(super) label: String,
    pub(super) chosen: bool,
}

/// What came out.
pub(super) struct Result_ {
    /// In a few words, to be seen at once.
    pub(super) outcome: String,
    /// How that follows from the rule.
    pub(super) because: String,
    pub(super) carried: bool,
    pub(super) void: bool,
    /// How many said what; nothing where too few voted.
    pub(super) tally: Vec<(String, String)>,
    pub(super) turnout: String,
    pub(super) day: String,
    pub(super) words_title: String,
    pub(super) words: Vec<Box<str>>,
}

/// "By consent".
pub(super) fn rule(t: &Locale, rule: Rule) -> String {
    t.s(&format!("decision-rule-{}", rule.as_str()))
}

/// When the rule says yes.
pub(super) fn rule_means(t: &Locale, rule: Rule) -> String {
    t.s(&format!("decision-rule-{}-means", rule.as_str()))
}

/// What a choice is called; with consent, otherwise.
fn choice(t: &Locale, rule: Rule, choice: Choice) -> String {
    let kind = if rule == Rule::Consent { "consent-" } else { "" };
    t.s(&format!("decision-choice-{kind}{}", choice.as_str()))
}

/// What can be voted.
pub(super) fn choices(t: &Locale, rule: Rule, chosen: &str) -> Vec<Option_> {
    let option = |one: Choice| Option_ {
        value: one.as_str(),
        label: choice(t, rule, one),
        chosen: one.as_str() == chosen,
    };
    CHOICES.map(option).into()
}

/// The word for where it stands.
pub(super) fn state(t: &Locale, state: DecisionState) -> String {
    t.s(&format!("decision-state-{}", state.as_str()))
}

/// A day in words.
pub(super) fn day(t: &Locale, time: Timestamp) -> String {
    when::date(t, time.to_zoned(TimeZone::UTC).date())
}

/// What came out; `None` while it is open.
pub(super) fn result(t: &Locale, decision: &Decision) -> Option<Result_> {
    if decision.state == DecisionState::Open {
        return None;
    }
    let void = decision.state == DecisionState::Void;
    let (tally, rule) = (decision.tally, decision.rule);
    let number = |count: usize| t.n("decision-number", count);
    let counts = [(Choice::Yes, tally.yes), (Choice::Aside, tally.aside), (Choice::No, tally.no)];
    let because = if void {
        "decision-void".to_owned()
    } else {
        format!("decision-{}-{}", decision.state.as_str(), rule.as_str())
    };
    let title = match (rule, decision.state) {
        (Rule::Consent, _) => "decision-words-objections",
        _ => "decision-words-minority",
    };
    Some(Result_ {
        outcome: state(t, decision.state),
        because: t.s(&because),
        carried: decision.state == DecisionState::Carried,
        void,
        tally: counts
            .into_iter()
            .filter(|_| !void)
            .map(|(one, count)| (choice(t, rule, one), number(count)))
            .collect(),
        turnout: t
            .with("decision-turnout", &[("cast", tally.cast().into()), ("voters", decision.voters.into())]),
        day: t.one("decision-closed-on", "day", &day(t, decision.closes)),
        words_title: t.s(title),
        words: decision.words.clone(),
    })
}

/// A long row of digits, in groups that can be read out.
pub(super) fn in_fours(digits: &str) -> String {
    let groups: Vec<&str> = (0..digits.len()).step_by(4).filter_map(|at| digits.get(at..at + 4)).collect();
    groups.join(" ")
}
