//! What is kept about one person: P8, P12 and P13 in the database.

use std::collections::BTreeSet;

use store::{
    Act, Asks, Author, Fact, HomeMember, NewDecision, PostState, Proposal, ProposalState, Rule, Store, Tie,
    TieAnswer,
};

use super::{
    forum::{AREA, STORY, post},
    home::{Home, grant, meeting, noon, source},
    homes, schema,
};

stories!(
    all_that_can_be_said_about_a_handle,
    every_column_beside_a_handle_is_told,
    a_person_takes_their_roles_along,
    a_person_leaves_nothing_behind,
);

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(place, member)| ((*place).to_owned(), (*member).to_owned())).collect()
}

/// Two people with two places each, an account and passkeys.
async fn two_people(home: &Home) -> Store {
    let store = home.open().await;
    for (account, passkey) in [("1a", "1b"), ("2a", "2b")] {
        store.put_account(account, b"sealed").await.unwrap();
        store.put_passkey(passkey, b"sealed").await.unwrap();
    }
    for (place, member, handle, role) in [
        ("room/dawn", "1c", "calm river", "chair"),
        ("room/dawn", "1c", "calm river", "greeter"),
        ("site", "1d", "still lake", "admin"),
        ("room/dawn", "2c", "green hill", "chair"),
        ("site", "2d", "calm rivers", "servant"),
    ] {
        store.grant(&grant(place, member, handle, role)).await.unwrap();
    }
    store
}

async fn all_that_can_be_said_about_a_handle(home: Home) {
    let store = two_people(&home).await;
    let facts = store.everything_about("calm river").await.unwrap();
    let told: Vec<_> =
        facts.iter().map(|Fact { table, column, value }| format!("{table}.{column} = {value}")).collect();
    assert_eq!(
        told,
        [
            "grants.place = room/dawn",
            "grants.member = 1c",
            "grants.handle = calm river",
            "grants.role = chair",
            "grants.place = room/dawn",
            "grants.member = 1c",
            "grants.handle = calm river",
            "grants.role = greeter",
        ]
    );
    for nobody in ["calm", "Calm River", "calm river ", "1c", "", "' OR 1=1 --"] {
        assert_eq!(store.everything_about(nobody).await.unwrap(), [], "{nobody:?}");
    }
}

async fn every_column_beside_a_handle_is_told(home: Home) {
    let store = two_people(&home).await;
    let author = Author { place: "site".into(), member: "1d".into(), handle: "still lake".into() };
    let act = Act { name: "add", note: "", author: &author, now: noon() };
    store.add_listing(&source("here"), &meeting("a", "Dawn"), [1; 8], &act).await.unwrap();
    let proposal = Proposal {
        id: Proposal::id([2; 8]),
        state: ProposalState::Open,
        source: source("here").name,
        key: "a".into(),
        version: 1,
        base: None,
        wanted: meeting("a", "Dusk"),
        note: "".into(),
        author: author.clone(),
        received: noon(),
        asks: Asks::Change,
    };
    store.put_proposal(&proposal).await.unwrap();
    store.enter_place(AREA, "1e", ["still lake".into()], [3; 8], noon()).await.unwrap();
    store.open_thread(&STORY, &post(4, "1e", "I began", PostState::Shown), noon()).await.unwrap();
    let (member, place) = ("1f", homes::PLACE);
    let founder = HomeMember::new(place, member, "still lake", noon());
    store.form_home_group(&homes::group(), &founder, &homes::position("p1", member)).await.unwrap();
    store.chair_on(place, 20_785, member).await.unwrap();
    let mine = Tie { handle: "still lake".into(), ..homes::tie("t1", member, "sponsor", "ask") };
    let other = homes::tie("t2", "2f", "sponsor", "ask");
    let answer = TieAnswer { handle: "still lake".into(), ..homes::answer("n1", &other, member) };
    store.add_tie(&mine, noon()).await.unwrap();
    store.answer_tie(&answer, noon()).await.unwrap();
    let asked = NewDecision {
        place: homes::PLACE,
        title: "A new hour?",
        text: "",
        rule: Rule::Consent,
        closes: noon(),
        member: "1f",
        handle: "still lake",
    };
    store.open_decision(&asked, &["1f"], [3; 8]).await.unwrap();
    let facts = store.everything_about("still lake").await.unwrap();
    // A post's thread is told with it.
    let facts = facts.iter().filter(|fact| fact.table != "threads");
    let told: BTreeSet<_> = facts.map(|fact| format!("{}.{}", fact.table, fact.column)).collect();
    assert_eq!(told, schema::columns_beside_a_handle(), "a new column, or a new table with handles");
}

async fn a_person_takes_their_roles_along(home: Home) {
    let store = two_people(&home).await;
    let mine = pairs(&[("site", "1d"), ("room/dawn", "1c"), ("room/dusk", "1e")]);
    assert_eq!(
        store.export_member(&mine).await.unwrap(),
        [
            grant("site", "1d", "still lake", "admin"),
            grant("room/dawn", "1c", "calm river", "chair"),
            grant("room/dawn", "1c", "calm river", "greeter"),
        ]
    );
    assert_eq!(store.export_member(&[]).await.unwrap(), []);
    assert_eq!(store.export_member(&pairs(&[("site", "1c")])).await.unwrap(), [], "a key of another place");
}

async fn a_person_leaves_nothing_behind(home: Home) {
    let store = two_people(&home).await;
    let mine = pairs(&[("site", "1d"), ("room/dawn", "1c"), ("room/dusk", "1e")]);
    let gone = store.forget("1a", &["1b".into(), "1f".into()], &mine).await.unwrap();
    assert_eq!(gone, 5, "an account, a passkey, three roles");
    assert_eq!(store.forget("1a", &["1b".into()], &mine).await.unwrap(), 0);
    assert_eq!((store.account("1a").await.unwrap(), store.passkey("1b").await.unwrap()), (None, None));
    assert_eq!(store.everything_about("calm river").await.unwrap(), []);
    assert_eq!(store.export_member(&mine).await.unwrap(), []);
    // Of somebody else, nothing is missing.
    assert!(store.account("2a").await.unwrap().is_some() && store.passkey("2b").await.unwrap().is_some());
    assert_eq!(store.export_member(&pairs(&[("room/dawn", "2c"), ("site", "2d")])).await.unwrap().len(), 2);
}
