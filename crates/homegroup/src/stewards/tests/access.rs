//! Who may open which page, and whose forms are taken.

use super::*;

const PAGES: &[(&str, Office)] = &[
    ("/stewards", Office::Servant),
    ("/stewards/inbox", Office::Servant),
    ("/stewards/reports", Office::Moderator),
    ("/stewards/people", Office::Admin),
    ("/stewards/rooms", Office::Servant),
    ("/stewards/rooms/new", Office::Servant),
    ("/stewards/rooms/lamp", Office::Servant),
    ("/stewards/rooms/lamp/acts", Office::Moderator),
    ("/stewards/bodies", Office::Servant),
    ("/stewards/bodies/leeds", Office::Servant),
    ("/stewards/bodies/new", Office::Admin),
    ("/stewards/bodies/leeds/edit", Office::Admin),
    ("/stewards/listings", Office::Servant),
    ("/stewards/listings/new", Office::Servant),
    ("/stewards/listings/test/lamp-post", Office::Servant),
    ("/stewards/listings/test/lamp-post/history", Office::Servant),
    ("/stewards/listings/test/elm/venue", Office::Servant),
    ("/stewards/changes", Office::Servant),
    ("/stewards/representatives", Office::Servant),
];

/// Forms, each with something in it that changes nothing here.
const FORMS: &[(&str, Office, &str)] = &[
    ("/stewards/inbox", Office::Servant, "do=done&id=none"),
    ("/stewards/reports", Office::Moderator, "do=done&id=none"),
    ("/stewards/people/invite", Office::Admin, "role=chair&room=none&days=1"),
    ("/stewards/people/withdraw", Office::Admin, "id=none"),
    ("/stewards/people/revoke", Office::Admin, "place=site&member=none&role=servant&sure=1"),
    ("/stewards/rooms", Office::Servant, ""),
    ("/stewards/rooms/lamp", Office::Servant, ""),
    ("/stewards/rooms/lamp/remove", Office::Servant, ""),
    ("/stewards/bodies", Office::Admin, ""),
    ("/stewards/bodies/leeds/edit", Office::Admin, ""),
    ("/stewards/bodies/leeds/remove", Office::Admin, ""),
    ("/stewards/listings/new", Office::Servant, "do=save"),
    (
        "/stewards/listings/test/lamp-post",
        Office::Servant,
        "do=save&version=0&part=who&name=&seen=%7B%22key%22%3A%22a%22%2C%22slug%22%3A%22a%22%2C%22name%22%3A%22A%22%2C%22schedule%22%3A%22by_appointment%22%2C%22zone%22%3A%22UTC%22%2C%22attendance%22%3A%22online%22%2C%22types%22%3A%5B%5D%7D",
    ),
    ("/stewards/listings/test/lamp-post/act", Office::Servant, "do=lift&version=9"),
    ("/stewards/listings/test/elm/venue", Office::Servant, "do=reopen"),
];

async fn house() -> House {
    let house = House::new().await;
    house.app.store.put_room(&rooms::lamp()).await.unwrap();
    house.app.store.add_body(&bodies::body("leeds", None, bodies::covers(&[], &["Leeds"]))).await.unwrap();
    house
}

/// The body of an answer without what repeats the address.
fn without(path: &str, body: &str) -> String {
    body.replace(path, "/PATH")
}

async fn assert_hidden(house: &House, who: Option<&Person>, method: Method, path: &str) {
    let answer = house.send(method.clone(), path, who, "k=x").await;
    let unknown = house.send(method, "/no-such-page", None, "k=x").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
    assert_eq!(without(path, &answer.body), without("/no-such-page", &unknown.body), "{path}");
    assert_eq!(answer.headers.get(header::SET_COOKIE), None);
}

#[tokio::test]
async fn to_everybody_else_these_pages_do_not_exist() {
    let house = house().await;
    let guest = house.person(1, SessionKind::Guest);
    let member = house.person(2, SessionKind::Phrase);
    // A service in a room opens no desk.
    house.entrust(&member, Place::room("lamp").unwrap(), "chair").await;
    for who in [None, Some(&guest), Some(&member)] {
        for (path, _) in PAGES {
            assert_hidden(&house, who, Method::GET, path).await;
        }
        for (path, ..) in FORMS {
            assert_hidden(&house, who, Method::POST, path).await;
        }
    }
}

#[tokio::test]
async fn each_office_opens_its_own_pages_and_those_below() {
    let house = house().await;
    for office in Office::ALL {
        let who = house.officer(office).await;
        for (path, least) in PAGES {
            let answer = house.get(path, Some(&who)).await;
            if office >= *least {
                assert_eq!(answer.status, StatusCode::OK, "{office:?} {path}");
            } else {
                assert_hidden(&house, Some(&who), Method::GET, path).await;
            }
        }
        for (path, least, form) in FORMS {
            if office < *least {
                assert_hidden(&house, Some(&who), Method::POST, path).await;
                continue;
            }
            let answer = house.post(path, &who, form).await;
            let taken = [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY];
            assert!(taken.contains(&answer.status), "{office:?} {path} {}", answer.status);
        }
    }
}

#[tokio::test]
async fn a_form_without_the_right_token_changes_nothing() {
    let house = house().await;
    let who = house.officer(Office::Admin).await;
    let other = house.officer(Office::Moderator).await;
    let wrong = other.root.form_token().to_string();
    for (path, _, form) in FORMS {
        for token in ["", "k=&", "k=0&", &format!("k={wrong}&")] {
            let answer = house.send(Method::POST, path, Some(&who), &format!("{token}{form}")).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} {token}");
        }
    }
    assert!(house.app.store.room("lamp").await.unwrap().is_some());
}

#[tokio::test]
async fn a_form_from_another_site_or_too_long_is_refused() {
    let house = house().await;
    let who = house.officer(Office::Servant).await;
    let form = format!("k={}&do=done&id=none", who.root.form_token());
    let request = Request::post("/stewards/inbox")
        .header("sec-fetch-site", "cross-site")
        .header(header::COOKIE, &who.cookie)
        .body(Body::from(form.clone()));
    let response = house.router.clone().oneshot(request.unwrap()).await.unwrap();
    assert_eq!(response.status(), StatusCode::FORBIDDEN);
    let long = house.post("/stewards/inbox", &who, &"a".repeat(40_000)).await;
    assert_eq!(long.status, StatusCode::PAYLOAD_TOO_LARGE);
}

/// P11, and what every page keeps to.
#[tokio::test]
async fn every_page_is_whole_in_every_language() {
    let house = house().await;
    let who = house.officer(Office::Admin).await;
    waiting::furnish(&house).await;
    for language in ["", "/es", "/fr", "/de", "/fa"] {
        for (page, _) in PAGES {
            let path = format!("{language}{page}");
            let Answer { status, headers, body } = house.get(&path, Some(&who)).await;
            assert_eq!(status, StatusCode::OK, "{path}");
            assert!(body.len() < 50_000, "{path} has {} bytes", body.len());
            assert_eq!(headers[header::CACHE_CONTROL], "no-store", "{path}");
            for bad in [
                "{ $",
                "{$",
                "stewards-",
                "listing-fault",
                "listing-warn",
                "listings-",
                ">listing-",
                " style=\"",
                "onclick=",
            ] {
                let found = body
                    .replace("/stewards", "")
                    .find(bad)
                    .map(|at| body[at.saturating_sub(20)..].chars().take(80).collect::<String>());
                assert!(found.is_none(), "{path} holds {bad}: {found:?}");
            }
            let title = body.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).unwrap();
            for word in ["addict", "alcohol", "anonymous", "recover", "moderator", "Lamp Post"] {
                assert!(!title.to_lowercase().contains(&word.to_lowercase()), "{path}: {title}");
            }
        }
    }
}
