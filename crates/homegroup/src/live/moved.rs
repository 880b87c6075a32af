//! Where listings are found now that had another address, and which ones another stands for.

use std::{collections::HashMap, sync::Arc};

use directory::{
    edit::Hidden,
    index::{Index, Listing},
    model::{Meeting, Slug, SourceName},
};
use store::{ListingKey, Lists};

/// A listing that another one stands for.
#[derive(Debug)]
pub(crate) struct MergedAway {
    /// Which one it is.
    pub(crate) gone: ListingKey,
    /// As it would be seen.
    pub(crate) meeting: Arc<Meeting>,
    /// The one that stands for it.
    pub(crate) stays: ListingKey,
}

/// All of them, by list and key.
pub(super) fn merged(lists: &Lists) -> Vec<MergedAway> {
    let merged = lists.layered().filter_map(|(source, row, layer)| match &layer.hidden {
        Some(Hidden::MergedInto { source: into, key }) => Some(MergedAway {
            gone: (source.clone(), row.key.clone()),
            meeting: match layer.patch.is_empty() {
                true => row.clone(),
                false => layer.patch.apply(row).map_or_else(|_| row.clone(), Arc::new),
            },
            stays: (into.clone(), key.clone()),
        }),
        _ => None,
    });
    merged.collect()
}

/// The public slugs that merged listings had, with and without their list's name, and where they lead now. One may
/// have been merged into another that was merged in turn.
pub(super) fn moved(merged: &[MergedAway], lists: &Lists, index: &Index) -> HashMap<Slug, Slug> {
    if merged.is_empty() {
        return HashMap::new();
    }
    let into: HashMap<(&SourceName, &str), &ListingKey> =
        merged.iter().map(|one| ((&one.gone.0, &*one.gone.1), &one.stays)).collect();
    let mut moved = HashMap::new();
    for one in merged {
        let mut at = (&one.stays.0, &*one.stays.1);
        // A circle has no end; so many steps lead out of every chain.
        for _ in 0..merged.len() {
            let Some((source, key)) = into.get(&at) else { break };
            at = (source, key);
        }
        let listed = lists.seen(at.0, at.1).and_then(|meeting| index.find(at.0, meeting));
        if let Some((_, Listing { slug, .. })) = listed {
            let own = &one.meeting.slug;
            let with_list = Slug::from_text(&format!("{own}-{}", one.gone.0));
            moved.extend([Some(own.clone()), with_list].into_iter().flatten().map(|old| (old, slug.clone())));
        }
    }
    moved
}

/// The listing that an address without one must mean: it was merged into another, or its slug was, or was not, that of
/// two lists when the address was written down.
pub(super) fn meant<'i>(index: &'i Index, moved: &HashMap<Slug, Slug>, slug: &Slug) -> Option<&'i Listing> {
    let merged = moved.get(slug).and_then(|slug| index.get(slug));
    merged.or_else(|| index.without_list(slug)).or_else(|| match index.namesakes(slug).as_slice() {
        [one] => Some(*one),
        _ => None,
    })
}
