//! Makes a script as long as a listing says the meeting is.

use super::Script;

impl Script {
    /// The same script, with the meeting proper (up to the end of the closing) taking exactly `minutes`.
    ///
    /// Silence, topic, questions, sharing and reading give or take, in proportion and at least one minute each; the
    /// other steps take as long as their texts do, and fellowship time stays. Where that leaves too little, all the
    /// steps of the meeting proper give in proportion; one minute a step is the least there is, so a script of more
    /// steps than `minutes` stays longer than asked.
    #[must_use]
    pub fn fit(&self, minutes: u16) -> Self {
        let mut fitted = self.clone();
        let meeting = self.meeting_steps();
        let meeting = &mut fitted.steps[..meeting];
        let fixed: u16 = meeting.iter().filter(|step| !step.kind.flexes()).map(|step| step.minutes).sum();
        let flexing = meeting.iter().filter(|step| step.kind.flexes()).count();
        let for_them = minutes.saturating_sub(fixed);
        let (enough, share) = match flexing > 0 && usize::from(for_them) >= flexing {
            true => (true, for_them),
            false => (false, minutes),
        };
        let giving = meeting.iter_mut().filter(|step| !enough || step.kind.flexes());
        let mut lengths: Vec<&mut u16> = giving.map(|step| &mut step.minutes).collect();
        let shares = apportion(share, &lengths.iter().map(|length| **length).collect::<Vec<_>>());
        for (length, share) in lengths.iter_mut().zip(shares) {
            **length = share;
        }
        fitted
    }
}

/// Shares `whole` out in proportion to `weights`, by largest remainder (ties to the earlier), at least 1 to each.
/// With fewer than one each there is one each.
fn apportion(whole: u16, weights: &[u16]) -> Vec<u16> {
    let mut shares = vec![0_u16; weights.len()];
    let mut open: Vec<usize> = (0..weights.len()).collect();
    let mut left = u32::from(whole);
    // Whoever's due is less than one minute gets one; what is left is then shared anew among the others.
    loop {
        let weight: u32 = open.iter().map(|&at| u32::from(weights[at])).sum();
        let (small, rest): (Vec<usize>, Vec<usize>) =
            open.iter().copied().partition(|&at| u32::from(weights[at]) * left < weight.max(1));
        for &at in &small {
            shares[at] = 1;
        }
        left = left.saturating_sub(u32::try_from(small.len()).unwrap_or(u32::MAX));
        open = rest;
        if small.is_empty() || open.is_empty() {
            break;
        }
    }
    let weight = open.iter().map(|&at| u32::from(weights[at])).sum::<u32>().max(1);
    let due = |at: usize| u32::from(weights[at]) * left;
    for &at in &open {
        shares[at] = u16::try_from(due(at) / weight).unwrap_or(u16::MAX);
    }
    let given: u32 = open.iter().map(|&at| u32::from(shares[at])).sum();
    open.sort_by_key(|&at| std::cmp::Reverse(due(at) % weight));
    for &at in open.iter().take(usize::try_from(left.saturating_sub(given)).unwrap_or(usize::MAX)) {
        shares[at] = shares[at].saturating_add(1);
    }
    shares
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::apportion;

    #[test]
    fn shares_are_in_proportion() {
        assert_eq!(apportion(30, &[10, 20, 30]), [5, 10, 15]);
        assert_eq!(apportion(10, &[1, 1, 1]), [4, 3, 3], "ties to the earlier");
        assert_eq!(apportion(5, &[1, 90]), [1, 4], "never nothing");
        assert_eq!(apportion(2, &[1, 2, 3]), [1, 1, 1], "one each is the least");
        assert_eq!(apportion(0, &[]), Vec::<u16>::new());
    }

    proptest! {
        #[test]
        fn shares_add_up(whole in 0_u16..500, weights in prop::collection::vec(1_u16..=90, 1..40)) {
            let shares = apportion(whole, &weights);
            let sum: usize = shares.iter().map(|share| usize::from(*share)).sum();
            prop_assert_eq!(sum, usize::from(whole).max(weights.len()));
            prop_assert!(shares.iter().all(|share| *share >= 1));
        }

        #[test]
        fn more_weight_never_gets_less(whole in 0_u16..500, weights in prop::collection::vec(1_u16..=90, 1..40)) {
            let shares = apportion(whole, &weights);
            let mut pairs: Vec<_> = weights.into_iter().zip(shares).collect();
            pairs.sort_unstable();
            for two in pairs.windows(2) {
                prop_assert!(two[0].0 == two[1].0 || two[0].1 <= two[1].1);
            }
        }
    }
}
