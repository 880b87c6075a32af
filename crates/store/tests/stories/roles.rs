//! Somebody takes on a role, hands it on, and leaves it.

use store::{Author, Invitation, Links, Proposal, ProposalState, StoreError};

use super::home::{Home, NO_LINKS, at, grant, meeting, noon, source};

stories!(
    what_hangs_on_a_role_goes_with_it,
    roles_are_given_and_taken_away,
    the_last_keeps_a_role,
    of_two_who_take_a_role_from_each_other_one_does,
    a_role_has_a_short_name,
    a_member_leaves_one_place,
    an_invitation_works_once,
    an_invitation_ends,
    an_invitation_is_withdrawn,
    of_two_who_accept_at_once_one_gets_it,
);

async fn roles_are_given_and_taken_away(home: Home) {
    let store = home.open().await;
    assert!(!store.has_any("site", "admin").await.unwrap());
    let admin = grant("site", "b2", "calm river", "admin");
    let servant = grant("site", "a1", "still lake", "servant");
    for grant in [&admin, &servant, &grant("site", "a1", "still lake", "moderator"), &admin] {
        store.grant(grant).await.unwrap();
    }
    store.grant(&grant("room/dawn", "a1", "green hill", "chair")).await.unwrap();

    assert!(store.has_any("site", "admin").await.unwrap());
    assert!(!store.has_any("room/dawn", "admin").await.unwrap());
    assert!(!store.has_any("Site", "admin").await.unwrap());
    assert_eq!(store.roles_of("site", "a1").await.unwrap(), ["moderator".into(), "servant".into()]);
    assert_eq!(store.roles_of("room/dawn", "a1").await.unwrap(), ["chair".into()]);
    assert_eq!(store.roles_of("room/dawn", "b2").await.unwrap(), []);
    let at_site = store.grants_at("site").await.unwrap();
    assert_eq!(at_site.len(), 3);
    assert_eq!((&at_site[1], &at_site[2]), (&servant, &admin));

    // Once more under another handle: still one row.
    let renamed = grant("site", "b2", "بلوط آرام", "admin");
    store.grant(&renamed).await.unwrap();
    assert_eq!(store.grants_at("site").await.unwrap()[2], renamed);

    assert!(store.revoke("site", "b2", "admin", &NO_LINKS).await.unwrap());
    assert!(!store.revoke("site", "b2", "admin", &NO_LINKS).await.unwrap());
    assert!(!store.revoke("site", "a1", "admin", &NO_LINKS).await.unwrap());
    assert!(!store.has_any("site", "admin").await.unwrap());
    assert_eq!(store.grants_at("site").await.unwrap().len(), 2);
}

async fn the_last_keeps_a_role(home: Home) {
    let store = home.open().await;
    for (place, member, role) in
        [("site", "a1", "admin"), ("site", "b2", "servant"), ("room/dawn", "c3", "admin")]
    {
        store.grant(&grant(place, member, "calm river", role)).await.unwrap();
    }
    assert!(!store.revoke_unless_last("site", "a1", "admin", &NO_LINKS).await.unwrap());
    assert!(!store.revoke_unless_last("site", "d4", "admin", &NO_LINKS).await.unwrap(), "not theirs");
    store.grant(&grant("site", "b2", "still lake", "admin")).await.unwrap();
    assert!(store.revoke_unless_last("site", "a1", "admin", &NO_LINKS).await.unwrap());
    assert_eq!(store.roles_of("site", "a1").await.unwrap(), []);
    assert_eq!(store.roles_of("site", "b2").await.unwrap(), ["admin".into(), "servant".into()]);
}

async fn of_two_who_take_a_role_from_each_other_one_does(home: Home) {
    let (store, other) = (home.open().await, home.open().await);
    for _ in 0..20 {
        for member in ["a1", "b2"] {
            store.grant(&grant("site", member, "calm river", "admin")).await.unwrap();
        }
        let one = store.revoke_unless_last("site", "a1", "admin", &NO_LINKS);
        let two = other.revoke_unless_last("site", "b2", "admin", &NO_LINKS);
        let (one, two) = tokio::join!(one, two);
        assert!(one.unwrap() != two.unwrap());
        assert_eq!(store.grants_at("site").await.unwrap().len(), 1);
    }
}

async fn a_role_has_a_short_name(home: Home) {
    let store = home.open().await;
    let longest = "é".repeat(20);
    store.grant(&grant("site", "a1", "still lake", &longest)).await.unwrap();
    assert_eq!(store.roles_of("site", "a1").await.unwrap(), [longest.as_str().into()]);
    let refused = store.grant(&grant("site", "a1", "still lake", &"e".repeat(21))).await;
    assert!(matches!(refused, Err(StoreError::TooLong { limit: 20, .. })), "{refused:?}");
    let refused = store.invite(&invitation("c1", &"e".repeat(21), "2026-11-23T12:00:00Z"), noon()).await;
    assert!(matches!(refused, Err(StoreError::TooLong { limit: 20, .. })), "{refused:?}");
}

async fn a_member_leaves_one_place(home: Home) {
    let store = home.open().await;
    for role in ["chair", "greeter"] {
        store.grant(&grant("room/dawn", "a1", "green hill", role)).await.unwrap();
    }
    let stays =
        [grant("room/dawn", "b2", "calm river", "chair"), grant("site", "a1", "still lake", "servant")];
    for grant in &stays {
        store.grant(grant).await.unwrap();
    }
    assert_eq!(store.forget_member("room/dawn", "a1").await.unwrap(), 2);
    assert_eq!(store.forget_member("room/dawn", "a1").await.unwrap(), 0);
    assert_eq!(store.grants_at("room/dawn").await.unwrap(), stays[..1]);
    assert_eq!(store.grants_at("site").await.unwrap(), stays[1..]);
}

/// To be the chair of the room "dawn", or whatever else.
fn invitation(id: &str, role: &str, expires: &str) -> Invitation {
    Invitation { id: id.into(), place: "room/dawn".into(), role: role.into(), expires: at(expires) }
}

async fn an_invitation_works_once(home: Home) {
    let store = home.open().await;
    let given = invitation("c1", "chair", "2026-11-23T12:00:00Z");
    store.invite(&given, noon()).await.unwrap();
    assert!(store.invite(&given, noon()).await.is_err(), "an id is not given twice");
    assert_eq!(store.invitation("c1", noon()).await.unwrap(), Some(given.clone()));
    assert_eq!(store.invitation("c2", noon()).await.unwrap(), None);

    assert_eq!(store.accept_invitation("c2", "a1", "green hill", noon()).await.unwrap(), None);
    assert_eq!(store.grants_at("room/dawn").await.unwrap(), []);
    assert_eq!(store.accept_invitation("c1", "a1", "green hill", noon()).await.unwrap(), Some(given));
    assert_eq!(
        store.grants_at("room/dawn").await.unwrap(),
        [grant("room/dawn", "a1", "green hill", "chair")]
    );
    // Whoever comes after, the same person too.
    for member in ["a1", "b2"] {
        assert_eq!(store.accept_invitation("c1", member, "calm river", noon()).await.unwrap(), None);
    }
    assert_eq!(store.invitation("c1", noon()).await.unwrap(), None);
    assert_eq!(
        store.grants_at("room/dawn").await.unwrap(),
        [grant("room/dawn", "a1", "green hill", "chair")]
    );
}

async fn an_invitation_ends(home: Home) {
    let store = home.open().await;
    // Kept to the next whole hour: it lasts as long as was promised, and tells no minute.
    store.invite(&invitation("c1", "chair", "2026-11-22T12:50:00Z"), noon()).await.unwrap();
    store.invite(&invitation("c2", "greeter", "2026-11-22T14:00:00Z"), noon()).await.unwrap();
    let kept = store.invitations_at("room/dawn", noon()).await.unwrap();
    assert_eq!(kept.iter().map(|kept| &*kept.id).collect::<Vec<_>>(), ["c1", "c2"]);
    assert_eq!(kept[0].expires, at("2026-11-22T13:00:00Z"));
    assert_eq!(store.invitations_at("site", noon()).await.unwrap(), []);

    let before = at("2026-11-22T12:59:59.999Z");
    assert!(store.invitation("c1", before).await.unwrap().is_some());
    let after = at("2026-11-22T13:00:00Z");
    assert_eq!(store.invitation("c1", after).await.unwrap(), None);
    assert_eq!(store.accept_invitation("c1", "a1", "green hill", after).await.unwrap(), None);
    assert_eq!(store.invitations_at("room/dawn", after).await.unwrap().len(), 1);
    assert_eq!(store.grants_at("room/dawn").await.unwrap(), []);

    // The next to be written sweeps it out.
    let ids = "SELECT id FROM invitations ORDER BY id";
    assert_eq!(home.texts(ids).await, ["c1", "c2"]);
    store.invite(&invitation("c3", "reader", "2026-11-23T12:00:00Z"), after).await.unwrap();
    assert_eq!(home.texts(ids).await, ["c2", "c3"]);
    // Accepted at the last moment.
    let last = at("2026-11-22T13:59:59Z");
    assert!(store.accept_invitation("c2", "a1", "green hill", last).await.unwrap().is_some());
}

async fn an_invitation_is_withdrawn(home: Home) {
    let store = home.open().await;
    store.invite(&invitation("c1", "chair", "2026-11-23T12:00:00Z"), noon()).await.unwrap();
    assert!(store.withdraw_invitation("c1").await.unwrap());
    assert!(!store.withdraw_invitation("c1").await.unwrap());
    assert_eq!(store.accept_invitation("c1", "a1", "green hill", noon()).await.unwrap(), None);
    assert_eq!(store.grants_at("room/dawn").await.unwrap(), []);
}

async fn of_two_who_accept_at_once_one_gets_it(home: Home) {
    let (one, two) = (home.open().await, home.open().await);
    for round in 0..40 {
        let id = format!("{round:04x}");
        one.invite(&invitation(&id, "chair", "2026-11-23T12:00:00Z"), noon()).await.unwrap();
        let (a, b) = (format!("a{round:04x}"), format!("b{round:04x}"));
        let (first, second) = tokio::join!(
            one.accept_invitation(&id, &a, "green hill", noon()),
            two.accept_invitation(&id, &b, "calm river", noon()),
        );
        let (first, second) = (first.unwrap(), second.unwrap());
        assert!(first.is_some() != second.is_some(), "round {round}: {first:?} {second:?}");
        let (winner, loser) = if first.is_some() { (&a, &b) } else { (&b, &a) };
        assert_eq!(one.roles_of("room/dawn", winner).await.unwrap(), ["chair".into()]);
        assert_eq!(one.roles_of("room/dawn", loser).await.unwrap(), []);
    }
}

async fn what_hangs_on_a_role_goes_with_it(home: Home) {
    let store = home.open().await;
    let places = ["site", "body/leeds", "body/york", "group/lamps"];
    let open = async || {
        let mut open = Vec::new();
        for place in places {
            open.push(store.invitations_at(place, noon()).await.unwrap().len());
        }
        open
    };
    let invite = async || {
        for (number, place) in places.into_iter().enumerate() {
            let id = format!("a{number}").into();
            let end = at("2026-11-23T12:00:00Z");
            let link = Invitation { id, place: place.into(), role: "servant".into(), expires: end };
            store.invite(&link, noon()).await.unwrap();
        }
    };
    invite().await;
    for role in ["servant", "moderator"] {
        store.grant(&grant("body/leeds", "1c", "calm river", role)).await.unwrap();
    }
    let draft = |id: u8, member: &str, state| Proposal {
        id: Proposal::id([id; 8]),
        state,
        source: source("north").name,
        key: "".into(),
        version: 0,
        base: None,
        wanted: meeting("a", "Dawn"),
        note: "".into(),
        author: Author { place: "body/leeds".into(), member: member.into(), handle: "calm river".into() },
        received: noon(),
        asks: store::Asks::Change,
    };
    for proposal in [
        draft(1, "1c", ProposalState::Draft),
        draft(2, "1c", ProposalState::Open),
        draft(3, "2c", ProposalState::Draft),
    ] {
        store.put_proposal(&proposal).await.unwrap();
    }
    let below = Links::To(vec!["body/leeds".into(), "group/lamps".into()]);
    assert!(!store.revoke("body/leeds", "9c", "servant", &below).await.unwrap(), "not theirs");
    assert_eq!(open().await, [1, 1, 1, 1]);
    assert!(store.revoke("body/leeds", "1c", "moderator", &NO_LINKS).await.unwrap());
    assert_eq!(store.proposals(ProposalState::Draft).await.unwrap().len(), 2, "they still serve there");
    assert!(store.revoke("body/leeds", "1c", "servant", &below).await.unwrap());
    assert_eq!(open().await, [1, 0, 1, 0]);
    let left: Vec<_> = store.proposals(ProposalState::Draft).await.unwrap();
    assert_eq!(left.iter().map(|draft| &*draft.author.member).collect::<Vec<_>>(), ["2c"]);
    assert_eq!(store.proposals(ProposalState::Open).await.unwrap().len(), 1, "what waits waits on");

    for member in ["1d", "2d"] {
        store.grant(&grant("site", member, "still lake", "admin")).await.unwrap();
    }
    assert!(store.revoke_unless_last("site", "1d", "admin", &Links::All).await.unwrap());
    assert_eq!(open().await, [0, 0, 0, 0]);
    invite().await;
    assert!(!store.revoke_unless_last("site", "2d", "admin", &Links::All).await.unwrap());
    assert_eq!(open().await, [1, 1, 1, 1], "nothing was done");
}
