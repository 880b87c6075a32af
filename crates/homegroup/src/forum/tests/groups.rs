//! The area of a group: its members', and to everybody else it is not there.

use axum::http::StatusCode;
use store::{HomeAdmission, HomeGroup, HomeMember, Joined, Position};

use super::{id_of, now, person, site};

const ID: &str = "0123456789abcdef";

#[tokio::test]
async fn members_write_at_once_and_nobody_else_can_tell_that_it_is_there() {
    let site = site().await;
    let (one, two, other) = (person(&site, 1), person(&site, 2), person(&site, 3));
    let place = format!("home/{ID}");
    let key = |person: &super::Person<'_>| person.root.member(&place.parse().unwrap()).to_string();
    let group = HomeGroup {
        id: ID.into(),
        title: "Thursday Kitchen".into(),
        language: "en".into(),
        admission: HomeAdmission::Invitation,
        young: false,
        details: "{}".into(),
        listing: "".into(),
        version: 1,
        gone: None,
    };
    let founder = HomeMember::new(&place, &key(&one), "Amber Heron", now(&site));
    let first = Position {
        id: "1".repeat(16).into(),
        place: place.as_str().into(),
        kind: "secretary".into(),
        title: "".into(),
        months: 6,
        member: key(&one).into(),
        ends: now(&site) + jiff::SignedDuration::from_hours(180 * 24),
        next: "".into(),
        ready: false,
        ticked: Vec::new(),
    };
    site.app.store.form_home_group(&group, &founder, &first).await.unwrap();
    let joined = site.app.store.join_home(ID, &key(&two), &["Calm Otter".into()], now(&site)).await.unwrap();
    assert!(matches!(joined, Joined::In(_)), "{joined:?}");

    let area = format!("/forum/g-{ID}");
    let id =
        id_of(&one.post(&format!("{area}/new"), "kind=thread&title=Tea&body=Who+brings+it%3F&nonce=1").await);
    for path in [area.clone(), format!("{area}/{id}"), format!("/forum/posts/{id}")] {
        let read = two.get(&path).await;
        assert!(read.status == StatusCode::OK && read.body.contains("Tea"), "{path}");
        let nowhere = path.replace(ID, "fedcba9876543210").replace(&id, "fedcba9876543210");
        for answer in [other.get(&path).await, site.get(&path).await] {
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
            assert!(!answer.body.contains("Tea") && !answer.body.contains("Kitchen"));
        }
        let absent = site.get(&nowhere).await;
        assert_eq!(
            absent.body.replace("fedcba9876543210", ""),
            site.get(&path).await.body.replace(ID, "").replace(&id, "")
        );
    }
    // One handle in the group for everything there.
    assert!(two.get(&format!("{area}/{id}")).await.body.contains("Amber Heron"));
    // Words of crisis among members are theirs; help stands beside them all the same.
    let cry = id_of(
        &two.post(&format!("{area}/new"), "kind=thread&title=Tonight&body=I+want+to+kill+myself&nonce=2")
            .await,
    );
    assert!(two.get(&format!("/forum/posts/{cry}")).await.body.contains("You do not have to be alone"));
    assert!(site.app.store.waiting(9).await.unwrap().urgent.is_empty());
    assert_eq!(two.post(&format!("{area}/follow"), "").await.status, StatusCode::SEE_OTHER);
    // Once it is closed, it can be read, and nothing comes to it.
    site.app.store.close_home_group(ID, now(&site)).await.unwrap();
    let late = one.post(&format!("{area}/{id}/reply"), "body=Milk+as+well%3F&nonce=3").await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(
        late.body.contains("This group is closed") && late.body.contains("Milk as well?"),
        "{}",
        late.body
    );
    assert!(two.get(&format!("{area}/{id}")).await.body.contains("Tea"));
}
