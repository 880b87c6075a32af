//! Service bodies stand in a tree, and groups are named once.

use directory::{
    bodies::{Bodies, Body, Covers, GroupKey, Misplaced},
    model::SourceName,
};
use store::{Author, Invitation, Proposal, ProposalState, StoreError};

use super::home::{Home, grant, meeting, noon};

stories!(
    a_body_is_added_changed_and_moved,
    of_two_who_move_bodies_into_each_other_one_is_refused,
    what_hangs_on_a_body_goes_with_it,
    a_group_is_named_once,
    groups_are_in_no_order,
);

fn body(slug: &str, parent: Option<&str>) -> Body {
    let covers = Covers { regions: ["Été", "Cork"].into_iter().collect(), ..Covers::default() };
    Body {
        slug: slug.into(),
        title: "The body".into(),
        parent: parent.map(Into::into),
        covers,
        at_once: false,
    }
}

async fn a_body_is_added_changed_and_moved(home: Home) {
    let store = home.open().await;
    assert!(store.bodies().await.unwrap().is_empty());
    assert!(store.add_body(&body("ireland", None)).await.unwrap());
    assert!(store.add_body(&body("munster", Some("ireland"))).await.unwrap());
    let changed = Body { at_once: true, title: "Another".into(), ..body("munster", None) };
    assert!(!store.add_body(&changed).await.unwrap(), "the slug is taken");
    let all: Bodies = [body("ireland", None), body("munster", Some("ireland"))].into_iter().collect();
    assert_eq!(store.bodies().await.unwrap(), all);
    assert!(store.change_body(&changed).await.unwrap());
    assert_eq!(store.bodies().await.unwrap().get("munster"), Some(&changed));
    assert!(!store.change_body(&body("cork", None)).await.unwrap(), "there is none");
    for (wrong, why) in [
        (body("ireland", Some("ireland")), Misplaced::Circle),
        (body("ireland", Some("nowhere")), Misplaced::Nowhere),
    ] {
        let error = store.change_body(&wrong).await.unwrap_err();
        assert!(matches!(error, StoreError::Misplaced(found) if found == why), "{error}");
    }
    assert_eq!(store.bodies().await.unwrap().iter().count(), 2);
}

async fn of_two_who_move_bodies_into_each_other_one_is_refused(home: Home) {
    let (store, other) = (home.open().await, home.open().await);
    for round in 0..5 {
        let (a, b) = (format!("a{round}"), format!("b{round}"));
        store.add_body(&body(&a, None)).await.unwrap();
        store.add_body(&body(&b, None)).await.unwrap();
        let (under_b, under_a) = (body(&a, Some(&b)), body(&b, Some(&a)));
        let (one, two) = tokio::join!(store.change_body(&under_b), other.change_body(&under_a));
        assert!(one.is_ok() != two.is_ok(), "{one:?} {two:?}");
        let bodies = store.bodies().await.unwrap();
        assert_eq!(bodies.upwards(&a).len() + bodies.upwards(&b).len(), 3);
    }
}

async fn what_hangs_on_a_body_goes_with_it(home: Home) {
    let store = home.open().await;
    store.add_body(&body("ireland", None)).await.unwrap();
    store.add_body(&body("munster", Some("ireland"))).await.unwrap();
    store.add_body(&body("cork", Some("munster"))).await.unwrap();
    for (place, member) in [("body/munster", "1a"), ("body/cork", "1b")] {
        store.grant(&grant(place, member, "calm river", "servant")).await.unwrap();
        let invitation = Invitation {
            id: format!("{member}0f0f0f").into(),
            place: place.into(),
            role: "servant".into(),
            expires: noon().checked_add(jiff::SignedDuration::from_hours(24)).unwrap(),
        };
        store.invite(&invitation, noon()).await.unwrap();
        let draft = Proposal {
            id: Proposal::id([u8::from(place.ends_with('k')); 8]),
            state: ProposalState::Draft,
            source: SourceName::new("here").unwrap(),
            key: "".into(),
            version: 0,
            base: None,
            wanted: meeting("a", "Dawn"),
            note: "".into(),
            author: Author { place: place.into(), member: member.into(), handle: "calm river".into() },
            received: noon(),
            asks: store::Asks::Change,
        };
        store.put_proposal(&draft).await.unwrap();
    }
    assert!(store.remove_body("munster").await.unwrap());
    assert!(!store.remove_body("munster").await.unwrap());
    assert_eq!(store.bodies().await.unwrap().get("cork").unwrap().parent.as_deref(), Some("ireland"));
    for (place, left) in [("body/munster", 0), ("body/cork", 1)] {
        assert_eq!(store.grants_at(place).await.unwrap().len(), left);
        assert_eq!(store.invitations_at(place, noon()).await.unwrap().len(), left);
        let drafts = store.proposals(ProposalState::Draft).await.unwrap();
        assert_eq!(drafts.iter().filter(|draft| *draft.author.place == *place).count(), left);
    }
}

fn group(list: &str, name: &str) -> GroupKey {
    GroupKey { list: SourceName::new(list).unwrap(), named: true, name: name.into(), place: "leeds".into() }
}

async fn a_group_is_named_once(home: Home) {
    let (store, other) = (home.open().await, home.open().await);
    let (key, elsewhere) = (group("north", "dawn"), group("south", "dawn"));
    assert_eq!(store.id_of_group(&key).await.unwrap(), None);
    let (one, two) = tokio::join!(store.name_group(&key, "Dawn"), other.name_group(&key, "DAWN"));
    let id = one.unwrap();
    assert_eq!((&two.unwrap(), &*id), (&id, &*key.id()));
    assert_eq!(store.id_of_group(&key).await.unwrap(), Some(id.clone()));
    assert_ne!(store.name_group(&elsewhere, "Dawn").await.unwrap(), id);
    let in_york = GroupKey { place: "york".into(), ..key.clone() };
    assert_ne!(store.name_group(&in_york, "Dawn").await.unwrap(), id);
    assert_eq!(store.id_of_group(&in_york).await.unwrap(), Some(in_york.id()));
    let found = store.served_groups_of(&[&id, "none"]).await.unwrap();
    assert_eq!(found.iter().map(|group| &group.key).collect::<Vec<_>>(), [&key]);
    assert_eq!(store.served_groups().await.unwrap().len(), 3);

    // Should another group have its id, it gets one of its own.
    home.sql(&format!("UPDATE served_groups SET source = 'west' WHERE id = '{id}'")).await;
    let varied = store.name_group(&key, "Dawn").await.unwrap();
    assert_eq!(&*varied, &format!("{id}-2"));
    assert_eq!(store.name_group(&key, "Dawn").await.unwrap(), varied);
    assert_eq!(store.served_groups_of(&[&id]).await.unwrap()[0].key, group("west", "dawn"));
}

async fn groups_are_in_no_order(home: Home) {
    let store = home.open().await;
    for name in ["dusk", "noon", "dawn"] {
        store.name_group(&group("north", name), name).await.unwrap();
    }
    store.shuffle().await.unwrap();
    let titles = home.texts("SELECT title FROM served_groups").await;
    assert_eq!(titles, ["dawn", "dusk", "noon"]);
    if !home.is_lite() {
        let transactions = home.texts("SELECT DISTINCT xmin::text FROM served_groups").await;
        assert_eq!(transactions.len(), 1);
    }
}
