//! What must not get in: a clear message, one effect, nothing lost.

use super::*;
use crate::web::forms::encoded;

fn named(name: &str) -> String {
    INVITED.replace("name=Lantern", &format!("name={}", encoded(name)))
}

#[tokio::test]
async fn names_that_mislead_are_refused_and_kept_in_the_form() {
    let site = TestSite::at(NOW, None).await;
    let founder = somebody(&site, 1);
    let open = INVITED.replace("admission=invitation", "admission=open");
    let id = formed(&site, &founder, &open).await;
    let zalgo: String = "Lamp"
        .chars()
        .flat_map(|c| {
            std::iter::once(c).chain(['\u{0301}', '\u{0316}', '\u{0337}', '\u{0489}', '\u{0322}', '\u{033f}'])
        })
        .collect();
    for (name, said) in [
        ("Lantem", "has this name"),
        ("LANTERN", "has this name"),
        ("Call 020 7946 0123", "leave out phone numbers"),
        ("me@example.org", "leave out phone numbers"),
        ("\u{202e}\u{200b}", "give it a name"),
        (&zalgo, "that people can read"),
        (&"x".repeat(81), "at most 80 letters"),
    ] {
        let answer = form(&site, &founder, &named(name)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(answer.body.contains(said), "{name}: {said}");
        assert!(answer.body.contains("We read and share."), "what was typed is kept");
    }
    assert_eq!(site.app.store.home_groups().await.unwrap().len(), 1);
    // What turns the order of what is read is taken out.
    let turned = formed(&site, &founder, &named("Sun\u{202e}rise\u{7}")).await;
    assert_eq!(&*site.app.store.home_group(&turned).await.unwrap().unwrap().title, "Sunrise");
    // That a group for the invited has the same name, nobody learns.
    formed(&site, &somebody(&site, 2), &named("Sunrise")).await;
    assert_ne!(id, turned);
}

#[tokio::test]
async fn a_form_sent_twice_forms_one_group() {
    let site = TestSite::at(NOW, None).await;
    let founder = somebody(&site, 1);
    let page = get(&site, "/groups/new", &founder).await;
    let seal = between(&page.body, "name=\"seal\" value=\"", "\"").to_owned();
    let fields = format!("seal={seal}&{INVITED}");
    let first = post(&site, "/groups/new", &founder, &fields).await;
    let second = post(&site, "/groups/new", &founder, &fields).await;
    assert_eq!(between(location(&first), "/groups/", "/"), between(location(&second), "/groups/", "/"));
    assert_eq!(site.app.store.home_groups().await.unwrap().len(), 1);
    for bad in ["seal=&", "seal=AAAA&", ""] {
        let answer = post(&site, "/groups/new", &founder, &format!("{bad}{INVITED}")).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "an id is ours to choose");
    }
}

#[tokio::test]
async fn forms_from_elsewhere_and_huge_ones_do_nothing() {
    let site = TestSite::at(NOW, None).await;
    let founder = somebody(&site, 1);
    let id = formed(&site, &founder, INVITED).await;
    let huge = format!("do=card&kind=sponsor&side=ask&words={}", "x".repeat(5 * 1024 * 1024));
    for path in ["/companions", "/service", "/edit", "/invitations", "/report"] {
        let answer = post(&site, &format!("/groups/{id}{path}"), &founder, &huge).await;
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE, "{path}");
        let forged =
            site.with_cookie("POST", &format!("/groups/{id}{path}"), "do=make&k=0", &founder.cookie).await;
        assert_eq!(forged.status, StatusCode::FORBIDDEN, "{path}");
    }
    let forged = site.with_cookie("POST", "/groups/new", INVITED, &founder.cookie).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_young_have_no_private_room_and_no_exchange_of_contacts() {
    let site = TestSite::at(NOW, None).await;
    let founder = somebody(&site, 1);
    let refused = form(&site, &founder, &format!("{INVITED}&type=Y")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("cannot have a room that only members can enter"));
    let open = INVITED.replace("admission=invitation", "admission=open");
    let id = formed(&site, &founder, &format!("{open}&type=Y")).await;
    let page = get(&site, &format!("/groups/{id}/companions"), &founder).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    let sent = post(
        &site,
        &format!("/groups/{id}/companions"),
        &founder,
        "do=card&kind=sponsor&side=ask&words=Hello",
    )
    .await;
    assert_eq!(sent.status, StatusCode::NOT_FOUND);
    assert!(!get(&site, &format!("/groups/{id}/inside"), &founder).await.body.contains("/companions"));
}
