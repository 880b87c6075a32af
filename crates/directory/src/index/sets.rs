//! Sets of meetings, as numbers from 0 to the size of the index.

/// A set that may hold many: one bit for every meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct BitSet {
    words: Vec<u64>,
}

/// A fixed set, kept small: a list where it holds few, bits where it holds many.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Postings {
    /// Ascending.
    Few(Box<[u32]>),
    /// One bit for every meeting.
    Many(BitSet),
}

const fn bit(id: u32) -> u64 {
    1 << (id & 63)
}

impl BitSet {
    pub(super) fn empty(size: usize) -> Self {
        Self { words: vec![0; size.div_ceil(64)] }
    }

    pub(super) fn full(size: usize) -> Self {
        let mut words = vec![u64::MAX; size.div_ceil(64)];
        if let (Some(last), used @ 1..) = (words.last_mut(), size % 64) {
            *last = (1 << used) - 1;
        }
        Self { words }
    }

    pub(super) fn contains(&self, id: u32) -> bool {
        self.words[id as usize / 64] & bit(id) != 0
    }

    pub(super) fn insert(&mut self, id: u32) {
        self.words[id as usize / 64] |= bit(id);
    }

    pub(super) fn remove(&mut self, id: u32) {
        self.words[id as usize / 64] &= !bit(id);
    }

    pub(super) fn clear(&mut self) {
        self.words.fill(0);
    }

    pub(super) fn count(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = u32> {
        self.words.iter().zip(0u32..).flat_map(|(word, n)| ones(*word).map(move |bit| n * 64 + bit))
    }

    /// Keeps those for which `keep` holds.
    pub(super) fn retain(&mut self, mut keep: impl FnMut(u32) -> bool) {
        for (word, n) in self.words.iter_mut().zip(0u32..) {
            let gone = ones(*word).filter(|bit| !keep(n * 64 + bit)).fold(0, |gone, bit| gone | 1 << bit);
            *word &= !gone;
        }
    }

    /// Keeps those that are also in `other`.
    pub(super) fn keep_all(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, theirs)| *word &= theirs);
    }

    pub(super) fn add_all(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, theirs)| *word |= theirs);
    }

    pub(super) fn remove_all(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(word, theirs)| *word &= !theirs);
    }

    pub(super) fn keep(&mut self, postings: &Postings) {
        match postings {
            Postings::Many(other) => self.keep_all(other),
            Postings::Few(ids) => {
                let kept: Vec<u32> = ids.iter().copied().filter(|id| self.contains(*id)).collect();
                self.clear();
                kept.into_iter().for_each(|id| self.insert(id));
            }
        }
    }

    /// Keeps those that are in at least one of the postings.
    pub(super) fn keep_any<'a>(&mut self, choices: impl Iterator<Item = &'a Postings>) {
        let mut any = Self { words: vec![0; self.words.len()] };
        choices.for_each(|postings| any.add_postings(postings));
        self.keep_all(&any);
    }

    pub(super) fn add_postings(&mut self, postings: &Postings) {
        match postings {
            Postings::Many(other) => self.add_all(other),
            Postings::Few(ids) => ids.iter().for_each(|id| self.insert(*id)),
        }
    }

    pub(super) fn remove_postings(&mut self, postings: &Postings) {
        match postings {
            Postings::Many(other) => self.remove_all(other),
            Postings::Few(ids) => ids.iter().for_each(|id| self.remove(*id)),
        }
    }

    fn count_common(&self, other: &Self) -> usize {
        let common = self.words.iter().zip(&other.words).map(|(a, b)| (a & b).count_ones() as usize);
        common.sum()
    }
}

impl Postings {
    /// From ascending numbers out of `size`.
    pub(super) fn new(ids: Vec<u32>, size: usize) -> Self {
        // Below one in 32 a list of numbers is the smaller of the two, and the quicker.
        if ids.len() < size / 32 {
            return Self::Few(ids.into());
        }
        let mut set = BitSet::empty(size);
        ids.into_iter().for_each(|id| set.insert(id));
        Self::Many(set)
    }

    /// All of them, ascending.
    pub(super) fn iter(&self) -> impl Iterator<Item = u32> {
        let (few, many) = match self {
            Self::Few(ids) => (Some(ids), None),
            Self::Many(set) => (None, Some(set)),
        };
        few.into_iter().flatten().copied().chain(many.into_iter().flat_map(BitSet::iter))
    }

    /// How many of them are in `set`.
    pub(super) fn count_in(&self, set: &BitSet) -> usize {
        match self {
            Self::Many(own) => own.count_common(set),
            Self::Few(ids) => ids.iter().filter(|id| set.contains(**id)).count(),
        }
    }
}

fn ones(mut word: u64) -> impl Iterator<Item = u32> {
    std::iter::from_fn(move || {
        (word != 0).then(|| {
            let bit = word.trailing_zeros();
            word &= word - 1;
            bit
        })
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::*;

    fn members(size: usize) -> impl Strategy<Value = BTreeSet<u32>> {
        proptest::collection::btree_set(0..u32::try_from(size).unwrap(), 0..size)
    }

    fn bits(ids: &BTreeSet<u32>, size: usize) -> BitSet {
        let mut set = BitSet::empty(size);
        ids.iter().for_each(|id| set.insert(*id));
        set
    }

    proptest! {
        #[test]
        fn sets_do_what_sets_do(a in members(300), b in members(300), few in proptest::collection::btree_set(0u32..300, 0..9)) {
            let size = 300;
            let collect = |set: &BitSet| set.iter().collect::<BTreeSet<_>>();
            prop_assert_eq!(collect(&bits(&a, size)), a.clone());
            prop_assert_eq!(bits(&a, size).count(), a.len());
            for other in [&b, &few] {
                let postings = Postings::new(other.iter().copied().collect(), size);
                let mut set = bits(&a, size);
                prop_assert_eq!(postings.count_in(&set), a.intersection(other).count());
                set.keep(&postings);
                prop_assert_eq!(collect(&set), a.intersection(other).copied().collect::<BTreeSet<_>>());
                let mut set = bits(&a, size);
                set.remove_postings(&postings);
                prop_assert_eq!(collect(&set), a.difference(other).copied().collect::<BTreeSet<_>>());
                let mut set = bits(&a, size);
                set.add_postings(&postings);
                prop_assert_eq!(collect(&set), a.union(other).copied().collect::<BTreeSet<_>>());
            }
            let mut set = bits(&a, size);
            set.retain(|id| b.contains(&id));
            prop_assert_eq!(collect(&set), a.intersection(&b).copied().collect::<BTreeSet<_>>());
        }

        #[test]
        fn a_full_set_holds_everything_and_no_more(size in 0usize..200) {
            prop_assert_eq!(BitSet::full(size).count(), size);
        }
    }
}
