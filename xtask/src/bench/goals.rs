//! What a benchmark should reach, beside what it did.

use serde_json::Value;

/// A figure that is compared: where it stands among the results, and its limits. Where more is better, `must` is less
/// than `aim`.
pub(super) struct Goal {
    pub(super) what: &'static str,
    pub(super) unit: &'static str,
    pub(super) must: f64,
    pub(super) aim: f64,
    pub(super) figure: fn(&[Value]) -> Option<f64>,
}

impl Goal {
    fn verdict(&self, measured: Option<f64>) -> &'static str {
        let more_is_better = self.must < self.aim;
        let reached =
            |limit: f64, figure: f64| if more_is_better { figure >= limit } else { figure <= limit };
        match measured {
            Some(figure) if reached(self.aim, figure) => "aim reached",
            Some(figure) if reached(self.must, figure) => "must reached",
            Some(_) => "MISSED",
            None => "not measured",
        }
    }
}

/// A number of the last result of a kind: the largest list comes last.
pub(super) fn of(results: &[Value], what: &str, key: &str) -> Option<f64> {
    results.iter().rev().find(|result| result["what"] == what)?[key].as_f64()
}

/// One line for each goal.
pub(super) fn print(title: &str, goals: &[Goal], results: &[Value]) {
    println!("\n{title:<38} {:>10} {:>10} {:>10}", "measured", "must", "aim");
    for goal in goals {
        let Goal { what, unit, must, aim, .. } = goal;
        let found = (goal.figure)(results);
        let (measured, verdict) = (found.unwrap_or(f64::NAN), goal.verdict(found));
        println!("{what:<38} {measured:>10.1} {must:>10.0} {aim:>10.0}  {unit:<3} {verdict}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_held_against_both_limits_in_its_own_direction() {
        let goal = |must, aim| Goal { what: "", unit: "", must, aim, figure: |_| None };
        let verdicts = |goal: Goal| [5.0, 15.0, 25.0].map(|figure| goal.verdict(Some(figure)));
        assert_eq!(verdicts(goal(20.0, 10.0)), ["aim reached", "must reached", "MISSED"]);
        assert_eq!(verdicts(goal(10.0, 20.0)), ["MISSED", "must reached", "aim reached"]);
        assert_eq!(goal(20.0, 20.0).verdict(Some(20.0)), "aim reached");
        assert_eq!(goal(20.0, 10.0).verdict(None), "not measured");
    }
}
