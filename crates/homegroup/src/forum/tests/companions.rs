//! A first companion and a temporary sponsor, in an area.

use axum::http::StatusCode;
use privacy::SessionKind;
use store::{Measure, Release};

use super::{Person, now, person, site, somebody};
use crate::web::tests::TestSite;

const BOARD: &str = "/forum/steps/companions";

/// Somebody two of whose posts were shown.
async fn known(site: &TestSite, seed: u8) -> Person<'_> {
    let person = person(site, seed);
    for number in 0..2 {
        let id = person.open("steps", "Words", "Mine", &number.to_string()).await;
        site.app.store.release(&id, Release::Moderator, now(site)).await.unwrap();
    }
    person
}

async fn handle(site: &TestSite, person: &Person<'_>) -> Box<str> {
    site.app.store.author("area/steps", &person.key("steps")).await.unwrap().unwrap().handle
}

#[tokio::test]
async fn two_who_both_say_yes_leave_a_line_for_each_other_alone() {
    let site = site().await;
    let (one, two, third) = (known(&site, 1).await, known(&site, 2).await, known(&site, 3).await);
    one.post(BOARD, "do=card&kind=companion&side=ask&words=Tuesdays+would+suit+me").await;
    let seen = two.get(BOARD).await.body;
    assert!(seen.contains("Tuesdays would suit me"));
    let card = seen.split(r#"name="card" value=""#).nth(1).unwrap().split('"').next().unwrap().to_owned();
    two.post(BOARD, &format!("do=answer&card={card}&words=I+can+come+along")).await;
    let asked = one.get(BOARD).await.body;
    assert!(asked.contains("I can come along"));
    assert!(!third.get(BOARD).await.body.contains("I can come along"), "for the one who asked alone");
    let answer =
        asked.split(r#"name="answer" value=""#).nth(1).unwrap().split('"').next().unwrap().to_owned();
    let too_soon = format!("do=leave&answer={answer}&line=bench+by+the+lake");
    two.post(BOARD, &too_soon).await;
    assert!(!one.get(BOARD).await.body.contains("bench by the lake"), "one yes is not enough");
    one.post(BOARD, &format!("do=yes&answer={answer}")).await;
    two.post(BOARD, &too_soon).await;
    assert!(one.get(BOARD).await.body.contains("bench by the lake"));
    assert!(!third.get(BOARD).await.body.contains("bench by the lake"));
    assert!(!site.files_hold("bench by the lake"), "it is kept sealed");
}

#[tokio::test]
async fn only_who_is_known_uses_it_and_a_moderator_ends_that() {
    let site = site().await;
    let card = "do=card&kind=sponsor&side=offer&words=Evenings";
    assert!(site.get(BOARD).await.body.contains("Just this once"), "nobody is asked to be somebody");
    for new in [person(&site, 7), somebody(&site, 8, SessionKind::Guest)] {
        assert!(!new.get(BOARD).await.body.contains(r#"name="do""#));
        assert_eq!(new.post(BOARD, card).await.status, StatusCode::FORBIDDEN);
    }
    let (one, two) = (known(&site, 1).await, known(&site, 2).await);
    one.post(BOARD, card).await;
    assert!(two.get(BOARD).await.body.contains("Evenings"));
    let named = handle(&site, &one).await;
    site.app.store.take_measure("area/steps", &named, Measure::Waits).await.unwrap();
    assert!(!two.get(BOARD).await.body.contains("Evenings"));
    assert_eq!(one.post(BOARD, card).await.status, StatusCode::FORBIDDEN);
    let number = two.post(BOARD, "do=card&kind=sponsor&side=ask&words=Ring+me+on+202-555-0147").await;
    assert_eq!(number.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(number.body.contains("202-555-0147"), "the words come back");
}
