//! One weight, as far as it is known: a normal distribution that visits move.
//!
//! A visit is one look at a coin: its log-odds are what was expected beforehand plus how far this weight lies from what
//! was taken for likely. The posterior's mode is found by Newton's method inside a bracket that must hold it, its
//! spread from the curvature there (Laplace). Each weight is learnt by itself, with all others where they were taken
//! to be: with three to ten visits and thirty traits nobody can tell two traits that came together apart, and visits
//! must not argue each other away. So to like one meeting more never lowers another, which a joint fit cannot promise.

/// A normal distribution, in log-odds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Belief {
    pub(super) mean: f64,
    pub(super) variance: f64,
}

/// What one visit says of one weight.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sign {
    /// How much of a visit it counts for, 0 to 1.
    pub(super) share: f64,
    /// How well it fitted, 0 to 1.
    pub(super) fitted: f64,
    /// The log-odds of fitting that were expected beforehand.
    pub(super) expected: f64,
}

impl Belief {
    /// Around a mean, so far to either side (one standard deviation).
    pub(super) fn new(mean: f64, spread: f64) -> Self {
        Self { mean, variance: spread.powi(2) }
    }

    /// After these visits.
    pub(super) fn after(self, signs: &[Sign]) -> Self {
        if signs.is_empty() || self.variance <= 0.0 {
            return self;
        }
        // No visit pulls by more than its share: the mode lies within.
        let reach = self.variance * signs.iter().map(|sign| sign.share).sum::<f64>();
        let (mut low, mut high, mut step) = (-reach, reach, 0.0);
        for _ in 0..60 {
            let (slope, curve) = self.pull(step, signs);
            if slope > 0.0 {
                low = step;
            } else {
                high = step;
            }
            let newton = step - slope / curve;
            let next = if newton > low && newton < high { newton } else { f64::midpoint(low, high) };
            let moved = (next - step).abs();
            step = next;
            if moved < 1e-12 {
                break;
            }
        }
        let (_, curve) = self.pull(step, signs);
        Self { mean: self.mean + step, variance: -1.0 / curve }
    }

    /// First and second derivative of the log-posterior, so far from the mean.
    fn pull(self, step: f64, signs: &[Sign]) -> (f64, f64) {
        let prior = (-step / self.variance, -1.0 / self.variance);
        signs.iter().fold(prior, |(slope, curve), sign| {
            let p = sigmoid(sign.expected + step);
            (slope + sign.share * (sign.fitted - p), curve - sign.share * p * (1.0 - p))
        })
    }
}

pub(crate) fn sigmoid(odds: f64) -> f64 {
    1.0 / (1.0 + (-odds).exp())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIGN: Sign = Sign { share: 1.0, fitted: 1.0, expected: -1.386 };

    /// The mode by brute force: the best of very many points.
    fn brute(prior: Belief, signs: &[Sign]) -> f64 {
        let log = |step: f64| {
            let visits = signs.iter().map(|sign| {
                let p = sigmoid(sign.expected + step);
                sign.share * (sign.fitted * p.ln() + (1.0 - sign.fitted) * (1.0 - p).ln())
            });
            visits.sum::<f64>() - step.powi(2) / (2.0 * prior.variance)
        };
        let points = (-40_000..=40_000).map(|at| f64::from(at) / 10_000.0);
        prior.mean + points.max_by(|one, other| log(*one).total_cmp(&log(*other))).unwrap()
    }

    #[test]
    fn the_mode_is_where_brute_force_finds_it() {
        let prior = Belief::new(0.4, 0.6);
        let bad = Sign { fitted: 0.0, share: 0.5, expected: 0.7 };
        for signs in [vec![], vec![SIGN], vec![bad; 7], vec![SIGN, bad, SIGN], vec![SIGN; 60]] {
            let (found, best) = (prior.after(&signs), brute(prior, &signs));
            assert!((found.mean - best).abs() < 2e-4, "{found:?} {best}");
            assert!(found.variance <= prior.variance);
        }
    }

    #[test]
    fn every_visit_makes_surer_and_much_liking_moves_up() {
        let prior = Belief::new(0.0, 0.5);
        let (one, two) = (prior.after(&[SIGN]), prior.after(&[SIGN, SIGN]));
        assert!(0.0 < one.mean && one.mean < two.mean && one.variance > two.variance);
        assert_eq!(prior.after(&[]), prior);
        let certain = Belief::new(0.3, 0.0);
        assert_eq!(certain.after(&[SIGN]), certain);
    }
}
