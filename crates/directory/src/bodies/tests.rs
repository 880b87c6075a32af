use jiff::Timestamp;
use proptest::{collection, prelude::*, sample};
use serde_json::json;

use super::*;
use crate::{
    index::{Index, Listing},
    model::Fellowship,
};

fn source(name: &str) -> Source {
    Source::named(SourceName::new(name).unwrap())
}

fn meeting(key: &str, region: &str) -> Meeting {
    serde_json::from_value(json!({
        "key": key, "slug": format!("slug-{key}"), "name": "Harbour Lights", "zone": "Europe/Dublin",
        "attendance": "in_person", "schedule": {"timed": {"start": "19:00", "recurrence": {"weekly": [2]}}},
        "venue": {"name": "Old Mill", "city": "Cork", "regions": [region]},
    }))
    .unwrap()
}

fn covers(lists: &[&str], regions: &[&str], fellowships: &[&str]) -> Covers {
    Covers {
        lists: lists.iter().map(|name| SourceName::new(name).unwrap()).collect(),
        regions: regions.iter().collect(),
        fellowships: fellowships.iter().collect(),
    }
}

fn body(slug: &str, parent: Option<&str>, covers: Covers) -> Body {
    let title = slug.to_uppercase().into();
    Body { slug: slug.into(), title, parent: parent.map(Into::into), covers, at_once: false }
}

#[test]
fn a_body_covers_what_fits_all_it_names() {
    let listing = Belongs::of(&source("ie"), &meeting("a", "Münster"));
    for (named, fits) in [
        (covers(&[], &[], &[]), false),
        (covers(&["ie"], &[], &[]), true),
        (covers(&["uk", "ie"], &[], &[]), true),
        (covers(&["uk"], &[], &[]), false),
        (covers(&[], &["munster"], &[]), true),
        (covers(&["ie"], &["Leinster", "MUNSTER"], &[]), true),
        (covers(&["uk"], &["Munster"], &[]), false),
        (covers(&["ie"], &["Leinster"], &[]), false),
        (covers(&["ie"], &["Munster"], &["AA"]), false),
        (covers(&[], &["  ", "—"], &[]), false),
    ] {
        assert_eq!(named.has(&listing), fits, "{named:?}");
    }
}

#[test]
fn a_fellowship_is_the_rows_own_or_its_lists() {
    let (mut list, mut row) = (source("ie"), meeting("a", "Munster"));
    list.fellowship = Fellowship::new("Pills Anonymous").ok();
    assert!(covers(&[], &[], &["pills anonymous"]).has(&Belongs::of(&list, &row)));
    row.fellowship = Fellowship::new("NA").ok();
    assert!(!covers(&[], &[], &["pills anonymous"]).has(&Belongs::of(&list, &row)));
    assert!(covers(&["ie"], &["munster"], &["na"]).has(&Belongs::of(&list, &row)));
}

#[test]
fn names_are_kept_as_written_and_compared_as_folded() {
    let names: Names = ["Leeds", " Málaga ", "LEEDS", "", "Malaga"].into_iter().collect();
    assert_eq!(names.iter().collect::<Vec<_>>(), ["Leeds", "Málaga"]);
    assert_eq!(names.keys().collect::<Vec<_>>(), ["leeds", "malaga"]);
    let kept = serde_json::to_string(&covers(&["ie"], &["Málaga"], &[])).unwrap();
    assert_eq!(kept, r#"{"lists":["ie"],"regions":["Málaga"],"fellowships":[]}"#);
    assert_eq!(serde_json::from_str::<Covers>(&kept).unwrap(), covers(&["ie"], &["malaga"], &[]).renamed());
    assert_eq!(serde_json::from_str::<Covers>("{}").unwrap(), Covers::default());
}

impl Covers {
    /// With the names as the test above writes them.
    fn renamed(mut self) -> Self {
        self.regions = ["Málaga"].into_iter().collect();
        self
    }
}

/// Ireland, with Munster under it, and Cork under that; Leinster beside Munster.
fn ireland() -> Bodies {
    [
        body("ireland", None, covers(&[], &[], &["AA"])),
        body("munster", Some("ireland"), covers(&[], &["Munster"], &[])),
        body("cork", Some("munster"), covers(&["cork"], &[], &[])),
        body("leinster", Some("ireland"), covers(&[], &["Leinster"], &[])),
    ]
    .into_iter()
    .collect()
}

#[test]
fn a_body_looks_after_all_below_it_and_nothing_above() {
    let bodies = ireland();
    let in_cork = Belongs::of(&source("cork"), &meeting("a", "Elsewhere"));
    assert_eq!(bodies.covering(&in_cork), BTreeSet::from(["cork", "ireland", "munster"]));
    let in_munster = Belongs::of(&source("ie"), &meeting("a", "Munster"));
    assert_eq!(bodies.covering(&in_munster), BTreeSet::from(["ireland", "munster"]));
    assert!(!bodies.cover("cork", &in_munster) && !bodies.cover("leinster", &in_munster));
    assert!(bodies.cover("ireland", &in_munster));
    assert_eq!(bodies.downwards("munster").map(|body| &*body.slug).collect::<Vec<_>>(), ["cork", "munster"]);
    assert_eq!(bodies.covering(&Belongs::of(&source("fr"), &meeting("a", "Paris"))), BTreeSet::new());
}

#[test]
fn what_is_added_for_a_body_is_its_own() {
    let bodies = ireland();
    let added = Belongs::of(&source("here-cork"), &meeting("a", "Anywhere"));
    assert_eq!(bodies.covering(&added), BTreeSet::from(["cork", "ireland", "munster"]));
    let of_the_site = Belongs::of(&source("here"), &meeting("a", "Anywhere"));
    assert_eq!(bodies.covering(&of_the_site), BTreeSet::new());
    assert_eq!(own_list(&"a".repeat(LONGEST_SLUG)).unwrap().as_str().len(), 35);
}

#[test]
fn no_body_stands_under_itself_or_too_deep() {
    let bodies = ireland();
    assert_eq!(bodies.may_stand("munster", Some("leinster")), Ok(()));
    assert_eq!(bodies.may_stand("munster", None), Ok(()));
    assert_eq!(bodies.may_stand("new", Some("cork")), Ok(()));
    for under in ["munster", "cork"] {
        assert_eq!(bodies.may_stand("munster", Some(under)), Err(Misplaced::Circle));
    }
    assert_eq!(bodies.may_stand("new", Some("new")), Err(Misplaced::Circle));
    assert_eq!(bodies.may_stand("new", Some("nowhere")), Err(Misplaced::Nowhere));
    let chain = |length: usize| -> Bodies {
        let name = |at: usize| format!("b{at}");
        let one = |at: usize| body(&name(at), at.checked_sub(1).map(name).as_deref(), Covers::default());
        (0..length).map(one).chain([body("x", None, Covers::default())]).collect()
    };
    assert_eq!(chain(DEEPEST - 1).may_stand("x", Some("b4")), Ok(()));
    assert_eq!(chain(DEEPEST).may_stand("x", Some("b5")), Err(Misplaced::TooDeep));
    // What hangs on it counts as well.
    assert_eq!(chain(DEEPEST - 1).may_stand("b0", Some("x")), Ok(()));
    assert_eq!(chain(DEEPEST).may_stand("b0", Some("x")), Err(Misplaced::TooDeep));
}

#[test]
fn an_outline_is_by_parent_and_title() {
    let bodies = ireland();
    let outline: Vec<_> = bodies.outline().into_iter().map(|(depth, body)| (depth, &*body.slug)).collect();
    assert_eq!(outline, [(0, "ireland"), (1, "leinster"), (1, "munster"), (2, "cork")]);
}

#[test]
fn a_circle_made_behind_our_back_ends() {
    let bodies: Bodies = [
        body("a", Some("b"), covers(&["ie"], &[], &[])),
        body("b", Some("a"), Covers::default()),
        body("c", Some("gone"), Covers::default()),
    ]
    .into_iter()
    .collect();
    assert_eq!(bodies.outline().len(), 3);
    assert_eq!(bodies.upwards("a").len(), 2);
    let listing = Belongs::of(&source("ie"), &meeting("a", "Munster"));
    assert_eq!(bodies.covering(&listing), BTreeSet::from(["a", "b"]));
}

#[test]
fn a_group_has_one_id_and_another_in_another_list() {
    let mut one = meeting("a", "Munster");
    let ie = SourceName::new("ie").unwrap();
    let alone = GroupKey::of(&ie, &one);
    assert_eq!((alone.named, &*alone.name), (false, "a"));
    let named = |name: &str| {
        let group = serde_json::from_value(json!({"name": name})).unwrap();
        Meeting { group: Some(std::sync::Arc::new(group)), ..meeting("b", "Munster") }
    };
    let key = GroupKey::of(&ie, &named("Women’s Harbour"));
    assert_eq!(key, GroupKey::of(&ie, &named("womens HARBOUR")));
    assert_eq!(&*key.id(), "womens-harbour-bc9ead2ada39", "ids are kept: they must not change");
    let elsewhere = GroupKey::of(&SourceName::new("uk").unwrap(), &named("Women’s Harbour"));
    assert_ne!(key.id(), elsewhere.id());
    // A group that is called like another meeting's key is another.
    one.key = "womens harbour".into();
    assert_ne!(GroupKey::of(&ie, &one).id(), key.id());
    // Nor is one of its name in another town.
    let mut moved = named("Women’s Harbour");
    let venue = serde_json::from_value(json!({"city": "Galway", "regions": ["Munster"]})).unwrap();
    moved.venue = Some(std::sync::Arc::new(venue));
    let galway = GroupKey::of(&ie, &moved);
    assert_eq!((&*galway.place, &*key.place), ("galway", "cork"));
    assert_ne!(galway.id(), key.id());
    let venue = serde_json::from_value(json!({"regions": ["Connacht", "West"]})).unwrap();
    moved.venue = Some(std::sync::Arc::new(venue));
    assert_eq!(&*GroupKey::of(&ie, &moved).place, "connacht");
    let persian = GroupKey::of(&ie, &named("گروه آغاز نو")).id();
    assert!(persian.len() == 12 && persian.bytes().all(|b| b.is_ascii_hexdigit()), "{persian}");
}

#[test]
fn a_group_has_one_word() {
    let ie = SourceName::new("ie").unwrap();
    let key = |named: bool, name: &str, place: &str| GroupKey {
        list: ie.clone(),
        named,
        name: name.into(),
        place: place.into(),
    };
    for key in [key(true, "dawn", "cork"), key(true, "dawn", ""), key(false, "12/7", "")] {
        assert_eq!(GroupKey::read(&ie, &key.word()), Some(key));
    }
    assert_eq!(GroupKey::read(&ie, "name/dawn"), Some(key(true, "dawn", "")));
    for bad in ["", "name", "name/", "name/cork/", "key/", "x/y"] {
        assert_eq!(GroupKey::read(&ie, bad), None, "{bad}");
    }
}

fn any_covers() -> impl Strategy<Value = Covers> {
    let lists = collection::vec(sample::select(vec!["a", "b", "here-n0"]), 0..3);
    let regions = collection::vec(sample::select(vec!["North", "south", "Été"]), 0..3);
    let fellowships = sample::select(vec!["AA", "na", "Narcotics Anonymous", "pills anonymous", "Our Own"]);
    let fellowships = collection::vec(fellowships, 0..2);
    (lists, regions, fellowships)
        .prop_map(|(lists, regions, fellowships)| covers(&lists, &regions, &fellowships))
}

/// Up to nine bodies, each perhaps under one that came before it.
fn any_bodies() -> impl Strategy<Value = Bodies> {
    collection::vec((any_covers(), any::<Option<sample::Index>>()), 1..9).prop_map(|all| {
        let place = |(number, (covers, parent)): (usize, (Covers, Option<sample::Index>))| {
            let parent = parent.filter(|_| number > 0).map(|parent| format!("n{}", parent.index(number)));
            body(&format!("n{number}"), parent.as_deref(), covers)
        };
        all.into_iter().enumerate().map(place).collect()
    })
}

fn any_listing() -> impl Strategy<Value = Listing> {
    let list = sample::select(vec!["a", "b", "c", "here-n0", "here-n3"]);
    let region = sample::select(vec!["north", "South", "ete", "West", ""]);
    let fellowship = sample::select(vec!["", "aa", "NA", "narcotics anonymous", "PA", "our own"]);
    (0..1000_u32, list, region, fellowship).prop_map(|(key, list, region, fellowship)| {
        let mut source = source(list);
        source.fellowship = Fellowship::new(fellowship).ok();
        let meeting = meeting(&format!("k{key}"), region);
        Listing { slug: meeting.slug.clone(), source: source.into(), meeting: meeting.into() }
    })
}

proptest! {
    /// The answer to its question is what it covers, as the index understands both.
    #[test]
    fn a_question_finds_what_is_covered(covers in any_covers(), listings in collection::vec(any_listing(), 0..12)) {
        let index = Index::build(listings.iter().map(|l| (l.source.clone(), l.meeting.clone())).collect());
        let moment = index.at("2026-11-22T12:00:00Z".parse::<Timestamp>().unwrap());
        let found = covers.query().map_or(0, |query| index.all(&moment, &query).len());
        let has = index.listings().iter().filter(|l| covers.has(&Belongs::of(&l.source, &l.meeting)));
        prop_assert_eq!(found, has.count());
    }

    /// One rule, told in three ways.
    #[test]
    fn a_tree_covers_what_its_bodies_do(bodies in any_bodies(), listing in any_listing()) {
        let belongs = Belongs::of(&listing.source, &listing.meeting);
        let covering = bodies.covering(&belongs);
        for body in bodies.iter() {
            let within = bodies.downwards(&body.slug).any(|below| below.covers(&belongs));
            prop_assert_eq!(bodies.cover(&body.slug, &belongs), within);
            prop_assert_eq!(covering.contains(&*body.slug), within);
        }
    }

    /// Whatever is moved where it may, nothing goes round and nothing goes too deep.
    #[test]
    fn a_tree_stays_one(bodies in any_bodies(), moves in collection::vec((any::<sample::Index>(), any::<Option<sample::Index>>()), 0..12)) {
        let mut all: Vec<Body> = bodies.iter().cloned().collect();
        let sound = |bodies: &Bodies| {
            bodies.outline().len() == bodies.iter().count()
                && bodies.iter().all(|body| bodies.upwards(&body.slug).last().is_some_and(|top| top.parent.is_none()))
        };
        prop_assert!(sound(&bodies));
        let deep = |bodies: &Bodies| bodies.iter().map(|body| bodies.upwards(&body.slug).len()).max().unwrap_or_default();
        for (moved, parent) in moves {
            let now: Bodies = all.iter().cloned().collect();
            let parent = parent.map(|parent| parent.get(&all).slug.clone());
            let moved = moved.index(all.len());
            if now.may_stand(&all[moved].slug, parent.as_deref()).is_ok() {
                all[moved].parent = parent;
                let next: Bodies = all.iter().cloned().collect();
                prop_assert!(sound(&next) && deep(&next) <= DEEPEST.max(deep(&now)));
            }
        }
    }

    #[test]
    fn ids_fit_a_place(list in "[a-z]{1,12}", name in "\\PC{0,80}") {
        let list = SourceName::new(&list).unwrap();
        let id = GroupKey { list, named: true, name: name.into(), place: "leeds".into() }.id();
        prop_assert!(id.len() <= 62 && id.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-')));
    }
}
