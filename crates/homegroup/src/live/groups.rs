//! Which group each listing belongs to, as its list says: whatever servants of this site made of its name or its place.

use std::collections::HashMap;

use directory::{
    bodies::GroupKey,
    index::{Index, Listing},
    model::{Meeting, SourceName},
};
use store::Lists;

/// Fields of a listing that say which group it belongs to.
const TELLING: [&str; 2] = ["group", "venue"];

/// The groups of listings that were changed here; those of all others are what they say.
#[derive(Debug, Default)]
pub(crate) struct Groups {
    /// By list and key.
    own: HashMap<SourceName, HashMap<Box<str>, GroupKey>>,
    /// The listings of these groups, by their numbers in the index.
    theirs: HashMap<GroupKey, Vec<usize>>,
}

impl Groups {
    pub(super) fn of(lists: &Lists, index: &Index) -> Self {
        let mut groups = Self::default();
        for (source, row, layer) in lists.layered() {
            if TELLING.iter().any(|field| layer.patch.field(field).is_some()) {
                let of_list = groups.own.entry(source.clone()).or_default();
                of_list.insert(row.key.clone(), GroupKey::of(source, row));
            }
        }
        for (source, of_list) in &groups.own {
            for (key, group) in of_list {
                let listed = lists.seen(source, key).and_then(|meeting| index.find(source, meeting));
                if let Some((number, _)) = listed {
                    groups.theirs.entry(group.clone()).or_default().push(number);
                }
            }
        }
        groups
    }

    fn changed(&self, list: &SourceName, key: &str) -> Option<&GroupKey> {
        self.own.get(list)?.get(key)
    }

    /// The group of a listing, given as its list has it or as it is seen.
    pub(crate) fn key(&self, list: &SourceName, meeting: &Meeting) -> GroupKey {
        self.changed(list, &meeting.key).cloned().unwrap_or_else(|| GroupKey::of(list, meeting))
    }

    /// The listings of each of these groups, in the order of their slugs.
    pub(super) fn listings<'i>(&self, index: &'i Index, groups: &[&GroupKey]) -> Vec<Vec<&'i Listing>> {
        let is_of = |listing: &Listing, group: &GroupKey| {
            listing.source.name == group.list && self.key(&listing.source.name, &listing.meeting) == *group
        };
        let mut found: Vec<Vec<&Listing>> = vec![Vec::new(); groups.len()];
        // A meeting alone is found by its key, all of them in one walk.
        let mut alone: HashMap<(&SourceName, &str), usize> = HashMap::new();
        for (number, (group, found)) in groups.iter().zip(&mut found).enumerate() {
            if group.named {
                found.extend(index.of_group(&group.list, &group.name));
                found.retain(|listing| is_of(listing, group));
            } else {
                alone.insert((&group.list, &group.name), number);
            }
        }
        if !alone.is_empty() {
            for listing in index.listings() {
                let number = alone.get(&(&listing.source.name, &*listing.meeting.key)).copied();
                let Some((number, group)) = number.and_then(|n| Some((n, groups.get(n)?))) else { continue };
                if is_of(listing, group) {
                    found.get_mut(number).into_iter().for_each(|found| found.push(listing));
                }
            }
        }
        for (group, found) in groups.iter().zip(&mut found) {
            let theirs = self.theirs.get(*group).into_iter().flatten();
            found.extend(theirs.filter_map(|number| index.listings().get(*number)));
            found.sort_by(|a, b| a.slug.cmp(&b.slug));
            found.dedup_by(|a, b| a.slug == b.slug);
        }
        found
    }
}
