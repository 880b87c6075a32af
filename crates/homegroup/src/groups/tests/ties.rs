//! Who stands by whom: by two yeses, and silently not.

use super::*;

async fn group() -> (TestSite, String, [Person; 3]) {
    let site = TestSite::at(NOW, None).await;
    let people = [1, 2, 3].map(|seed| somebody(&site, seed));
    let id = formed(&site, &people[0], INVITED).await;
    let link = link(&site, &people[0], &id, 5).await;
    for one in &people[1..] {
        join(&site, one, &link).await;
    }
    (site, format!("/groups/{id}/companions"), people)
}

async fn act(site: &TestSite, path: &str, who: &Person, fields: &str) -> String {
    let answer = post(site, path, who, fields).await;
    between(&format!("{}|", location(&answer)), "said=", "|").to_owned()
}

/// The id of the only answer that waits, as its author's page has it.
async fn waiting(site: &TestSite, path: &str, who: &Person) -> String {
    between(&get(site, path, who).await.body, "name=\"answer\" value=\"", "\"").to_owned()
}

async fn card(site: &TestSite, path: &str, who: &Person) -> String {
    let said = act(site, path, who, "do=card&kind=companion&side=ask&words=I+am+new+here.").await;
    assert_eq!(said, "tie-card");
    between(&get(site, path, who).await.body, "name=\"card\" value=\"", "\"").to_owned()
}

#[tokio::test]
async fn a_line_is_seen_by_the_other_alone_and_only_after_two_yeses() {
    let (site, path, [one, two, third]) = group().await;
    let card = card(&site, &path, &one).await;
    assert_eq!(
        act(&site, &path, &two, &format!("do=answer&card={card}&words=Happy+to+come.")).await,
        "tie-answered"
    );
    let answer = waiting(&site, &path, &one).await;
    let line = format!("do=leave&answer={answer}&line=knock+at+the+green+door");
    assert_eq!(act(&site, &path, &two, &line).await, "late", "before a yes");
    assert_eq!(
        act(&site, &path, &two, &format!("do=yes&answer={answer}")).await,
        "late",
        "not theirs to say"
    );
    assert_eq!(act(&site, &path, &one, &format!("do=yes&answer={answer}")).await, "tie-yes");
    assert_eq!(act(&site, &path, &third, &line).await, "late", "nobody else's");
    assert_eq!(act(&site, &path, &two, &line).await, "tie-line");
    assert!(get(&site, &path, &one).await.body.contains("knock at the green door"));
    assert!(get(&site, &path, &two).await.body.contains("You left for them:"));
    assert!(!get(&site, &path, &third).await.body.contains("green door"));
    assert!(!site.files_hold("green door"), "it is sealed");
    assert_eq!(act(&site, &path, &third, &format!("do=take-line-back&answer={answer}")).await, "late");
    assert_eq!(act(&site, &path, &one, &format!("do=take-line-back&answer={answer}")).await, "taken-back");
    assert!(!get(&site, &path, &one).await.body.contains("green door"));
    act(&site, &path, &two, &line).await;
    site.app.clock.move_to("2026-12-07T18:20:00Z".parse().unwrap());
    assert!(!get(&site, &path, &one).await.body.contains("green door"), "after fourteen days");
    assert_eq!(act(&site, &path, &two, &format!("do=end&answer={answer}")).await, "tie-end");
    assert!(!get(&site, &path, &one).await.body.contains("both said yes"));
}

#[tokio::test]
async fn a_no_looks_like_an_answer_that_waits() {
    let (site, path, [one, two, _]) = group().await;
    let first = card(&site, &path, &one).await;
    let answer_to = async |card: &str| {
        act(&site, &path, &two, &format!("do=answer&card={card}&words=Happy+to+come.")).await
    };
    assert_eq!(answer_to(&first).await, "tie-answered");
    let before = get(&site, &path, &two).await.body;
    let answer = waiting(&site, &path, &one).await;
    assert_eq!(act(&site, &path, &one, &format!("do=no&answer={answer}")).await, "tie-no");
    assert_eq!(get(&site, &path, &two).await.body, before);
    // Another card of the same person: what they read is what anybody reads who has answered.
    act(&site, &path, &one, &format!("do=take-back&card={first}")).await;
    let second = card(&site, &path, &one).await;
    assert_eq!(answer_to(&second).await, "tie-answered");
    assert!(!get(&site, &path, &one).await.body.contains("Happy to come."), "they are not asked again");
}

#[tokio::test]
async fn words_that_tell_who_somebody_is_stay_in_the_form() {
    let (site, path, [one, ..]) = group().await;
    for (words, said) in [
        ("Ring+me+on+020+7946+0123", "Ring me on"),
        ("Write+to+me%40example.org", "Write to me"),
        ("", "write something"),
        (&*"a+".repeat(301), "too long"),
    ] {
        let answer =
            post(&site, &path, &one, &format!("do=card&kind=sponsor&side=offer&words={words}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
        assert!(answer.body.contains(said) && answer.body.contains("words-fault"), "{words}");
        assert!(between(&answer.body, "value=\"sponsor\"", ">").contains("checked"));
    }
}
