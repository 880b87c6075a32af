//! An index made from another against one built anew.

use std::{collections::BTreeMap, sync::Arc};

use jiff::Timestamp;
use proptest::prelude::*;

use crate::{
    index::{
        Index,
        tests::{any_meeting, any_question, ask, meeting, source},
    },
    model::{Facets, Fellowship, Group, Meeting, Slug, Source},
    query::{Query, Sort},
};

/// Lists as they are kept: by list and key.
type Lists = BTreeMap<(&'static str, usize), Arc<Meeting>>;

const SOURCES: [&str; 3] = ["hull", "leeds", "york"];
/// The same in every list now and then, some that another list's name could make, and one of the site's own pages.
const SLUGS: [&str; 6] = ["monday", "monday-leeds", "monday-leeds-2", "noon", "dawn", "near"];

/// A step: which list and key, and what is there afterwards.
type Edit = (usize, usize, Option<(Meeting, Option<usize>)>);

fn any_edit() -> impl Strategy<Value = Edit> {
    let slug = proptest::option::weighted(0.3, 0..SLUGS.len());
    (0..SOURCES.len(), 0usize..40, proptest::option::weighted(0.75, (any_meeting(), slug)))
}

fn make(lists: &mut Lists, (source, key, now): Edit) {
    let source = SOURCES[source];
    let Some((meeting, slug)) = now else { return drop(lists.remove(&(source, key))) };
    let own = slug.map_or_else(|| format!("{source}-{key}"), |slug| SLUGS[slug].to_owned());
    let slug = Slug::new(&own).unwrap();
    let fellowship =
        ["AA", "Alcoholics Anonymous", "NA"].get(key % 5).map(|name| Fellowship::new(name).unwrap());
    let group = ["Canal", "CANAL", "Été"].get(key % 4);
    let group = group.map(|name| Arc::new(Group { name: Some((*name).into()), ..Group::default() }));
    // The same region written in two ways, so that it matters who writes it first.
    let venue = meeting.venue.as_deref().cloned().map(|mut venue| {
        if key % 2 == 0 {
            venue.regions.iter_mut().for_each(|region| *region = region.to_uppercase().into());
        }
        Arc::new(venue)
    });
    let facets = ["health", "law"].get(key % 3).map(|value| {
        Box::new([("profession".into(), vec![(*value).into()])].into_iter().collect::<Facets>())
    });
    let own_parts = Meeting { slug, key: own.into(), fellowship, group, venue, facets, ..meeting };
    lists.insert((source, key), Arc::new(own_parts));
}

/// New sources for each reading, as the store gives them.
fn read(
    lists: &Lists,
    sources: &mut BTreeMap<&'static str, Arc<Source>>,
) -> Vec<(Arc<Source>, Arc<Meeting>)> {
    sources.values_mut().for_each(|source| *source = Arc::new(Source::clone(source)));
    lists.iter().map(|((name, _), meeting)| (sources[name].clone(), meeting.clone())).collect()
}

fn renew(index: &Index, lists: &[(Arc<Source>, Arc<Meeting>)]) -> Index {
    index.renew(lists.iter().map(|(source, meeting)| (source, meeting)))
}

/// Every part the same, and so are their answers.
fn assert_same(renewed: &Index, built: &Index) {
    let listed = |index: &Index| -> Vec<(Slug, Arc<Meeting>, Arc<Source>)> {
        let listings = index.listings().iter();
        listings.map(|l| (l.slug.clone(), l.meeting.clone(), l.source.clone())).collect()
    };
    assert_eq!(listed(renewed), listed(built));
    assert_eq!(renewed.by_slug, built.by_slug);
    assert_eq!(renewed.by_group, built.by_group);
    assert_eq!(renewed.by_place, built.by_place);
    assert_eq!(renewed.namesakes, built.namesakes);
    assert_eq!(renewed.ground, built.ground);
    assert_eq!(renewed.names, built.names);
    assert_eq!(renewed.shelves, built.shelves);
    assert!(renewed.words == built.words, "the words differ");
    assert!(renewed.times == built.times, "the times differ");
}

#[test]
fn an_edit_keeps_all_that_it_does_not_touch() {
    let mut lists = Lists::new();
    let mut sources = SOURCES.map(|name| (name, source(name))).into_iter().collect();
    for key in 0..40 {
        lists.insert(("leeds", key), Arc::new(meeting(&format!("m{key}"))));
    }
    let before = Index::build(read(&lists, &mut sources));
    let edited = Meeting { name: "Lantern".into(), ..meeting("m7") };
    lists.insert(("leeds", 7), Arc::new(edited));
    let after = renew(&before, &read(&lists, &mut sources));
    let moment = after.at("2026-11-22T12:00Z".parse().unwrap());
    let found = after.answer(&moment, &ask(&[("q", "lantern")]));
    assert_eq!(found.hits.iter().map(|hit| hit.listing.slug.as_str()).collect::<Vec<_>>(), ["m7"]);
    assert_eq!(after.answer(&moment, &ask(&[("q", "m7")])).total, 0);
}

/// A list that changed in itself changes its listings, few or many of all: their fellowship is its own.
#[test]
fn a_list_that_changed_changes_its_listings() {
    let mut lists = Lists::new();
    for (name, keys) in [("leeds", 0..40), ("hull", 40..44)] {
        lists.extend(keys.map(|key| ((name, key), Arc::new(meeting(&format!("m{key}"))))));
    }
    for name in ["hull", "leeds"] {
        let mut sources = SOURCES.map(|name| (name, source(name))).into_iter().collect();
        let before = Index::build(read(&lists, &mut sources));
        let mut changed = Source::clone(&sources[name]);
        changed.fellowship = None;
        sources.insert(name, Arc::new(changed));
        let meetings = read(&lists, &mut sources);
        let after = renew(&before, &meetings);
        assert_same(&after, &Index::build(meetings));
        for listing in after.listings() {
            assert_eq!(listing.fellowship().is_none(), listing.source.name.as_str() == name);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]
    #[test]
    fn an_index_made_from_another_is_the_one_built_anew(
        start in proptest::collection::vec(any_edit(), 30..120),
        steps in proptest::collection::vec(proptest::collection::vec(any_edit(), 0..4), 1..6),
        question in any_question(),
        minutes in 0i64..527_040,
    ) {
        let mut lists = Lists::new();
        let mut sources = SOURCES.map(|name| (name, source(name))).into_iter().collect();
        start.into_iter().for_each(|edit| make(&mut lists, edit));
        let mut index = Index::build(read(&lists, &mut sources));
        let pairs: Vec<(&str, &str)> = question.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let query = Query { limit: Some(500), sort: Some(Sort::Time), ..ask(&pairs) };
        let now = Timestamp::from_second(1_767_225_600 + minutes * 60).unwrap();
        for edits in steps {
            edits.into_iter().for_each(|edit| make(&mut lists, edit));
            let meetings = read(&lists, &mut sources);
            index = renew(&index, &meetings);
            let built = Index::build(meetings);
            assert_same(&index, &built);
            let answers = [&index, &built].map(|index| format!("{:?}", index.answer(&index.at(now), &query)));
            prop_assert_eq!(&answers[0], &answers[1]);
        }
    }
}
