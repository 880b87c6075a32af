//! To whoever is not in a group for the invited, it does not exist.

use super::*;

/// The same page without what was asked for.
fn without(answer: &Answer, id: &str) -> (StatusCode, String) {
    (answer.status, answer.body.replace(id, ""))
}

#[tokio::test]
async fn a_group_for_the_invited_answers_as_one_that_never_was() {
    let site = TestSite::at(NOW, None).await;
    let (founder, other) = (somebody(&site, 1), somebody(&site, 2));
    let nobody = Person { root: Root::guest([3; 32]), cookie: "a=b".into() };
    let id = formed(&site, &founder, INVITED).await;
    // The room opens a quarter of an hour before.
    site.app.clock.move_to("2026-11-22T18:50:00Z".parse().unwrap());
    let never = "fedcba9876543210";
    let paths = [
        "",
        "/inside",
        "/edit",
        "/invitations",
        "/service",
        "/companions",
        "/attended",
        "/pause",
        "/leave",
        "/report",
        "/kit",
    ];
    for who in [&other, &nobody] {
        for language in ["", "/fa"] {
            for path in paths {
                let ask = async |id: &str| get(&site, &format!("{language}/groups/{id}{path}"), who).await;
                let (there, not) = (ask(&id).await, ask(never).await);
                assert_eq!(there.status, StatusCode::NOT_FOUND, "{path}");
                assert_eq!(without(&there, &id), without(&not, never), "{path}");
                let names = |answer: &Answer| -> Vec<String> {
                    answer.headers.iter().map(|(name, value)| format!("{name}: {value:?}")).collect()
                };
                assert_eq!(names(&there), names(&not), "{path}");
            }
        }
        for path in [
            "/join",
            "/act",
            "/edit",
            "/invitations",
            "/service",
            "/companions",
            "/attended/act",
            "/pause",
            "/leave",
            "/report",
        ] {
            let send = async |id: &str| {
                post(&site, &format!("/groups/{id}{path}"), who, "do=make&sure=1&may=1").await
            };
            let (there, not) = (send(&id).await, send(never).await);
            assert_eq!(there.status, StatusCode::NOT_FOUND, "{path}");
            assert_eq!(without(&there, &id), without(&not, never), "{path}");
        }
        for path in ["", "/inside", "/transcript", "/events", "/socket", "/report", "/listen.webm"] {
            let ask = async |id: &str| get(&site, &format!("/rooms/g-{id}{path}"), who).await;
            let (there, not) = (ask(&id).await, ask(never).await);
            assert_eq!(there.status, StatusCode::NOT_FOUND, "{path}");
            assert_eq!(without(&there, &id), without(&not, never), "{path}");
        }
        // However the name is written in the address.
        for name in ["%67-", "g%2D", "%67%2d"] {
            let ask = async |id: &str| get(&site, &format!("/rooms/{name}{id}/inside"), who).await;
            let (there, not) = (ask(&id).await, ask(never).await);
            assert_eq!(there.status, StatusCode::NOT_FOUND, "{name}");
            assert_eq!(without(&there, &id), without(&not, never), "{name}");
            let door = get(&site, &format!("/rooms/{name}{id}"), who).await;
            assert_eq!(door.status, StatusCode::NOT_FOUND, "{name}");
            let enter = post(&site, &format!("/rooms/{name}{id}/enter"), who, "").await;
            assert_eq!(enter.status, StatusCode::NOT_FOUND, "{name}");
        }
        for path in ["/enter", "/act", "/voice", "/report"] {
            let send = async |id: &str| post(&site, &format!("/rooms/g-{id}{path}"), who, "").await;
            let (there, not) = (send(&id).await, send(never).await);
            assert_eq!(without(&there, &id), without(&not, never), "{path}");
            assert_eq!(there.status, StatusCode::NOT_FOUND, "{path}");
        }
    }
    // A form from another site is told no more.
    let cross = async |id: &str| {
        let request = axum::http::Request::builder()
            .method("POST")
            .uri(format!("/rooms/g-{id}/enter"))
            .header("sec-fetch-site", "cross-site");
        site.send(request.body(axum::body::Body::empty()).unwrap()).await.status
    };
    assert_eq!(cross(&id).await, cross(never).await);
    for path in
        ["/rooms", "/meetings?q=lantern", "/groups", "/meetings.json", "/api/v1/meetings", "/rooms/week"]
    {
        let page = get(&site, path, &other).await;
        assert!(!page.body.contains("Lantern") && !page.body.contains(&id), "{path}");
    }
    // To its members it is there, and so is its room.
    assert_eq!(get(&site, &format!("/groups/{id}"), &founder).await.status, StatusCode::OK);
    assert_eq!(get(&site, &format!("/rooms/g-{id}"), &founder).await.status, StatusCode::OK);
    let entered = post(&site, &format!("/rooms/g-{id}/enter"), &founder, "").await;
    assert_eq!(location(&entered), format!("/rooms/g-{id}/inside"));
}

#[tokio::test]
async fn links_that_do_not_work_have_one_answer() {
    let site = TestSite::at(NOW, None).await;
    let founder = somebody(&site, 1);
    let id = formed(&site, &founder, INVITED).await;
    let used = link(&site, &founder, &id, 1).await;
    assert_eq!(
        location(&join(&site, &somebody(&site, 2), &used).await),
        format!("/groups/{id}/inside?said=joined")
    );
    let revoked = link(&site, &founder, &id, 5).await;
    let place = format!("home/{id}");
    let kept = site.app.store.home_invitations(&place, site.app.clock.now()).await.unwrap();
    let back = format!("do=take-back&link={}", kept[0].id);
    post(&site, &format!("/groups/{id}/invitations"), &founder, &back).await;
    let expired = link(&site, &founder, &id, 5).await;
    site.app.clock.move_to("2026-11-30T18:20:00Z".parse().unwrap());
    let never = "/groups/join/AAAAAAAAAAAAAAAAAAAAAA";
    let late = somebody(&site, 3);
    let nobody = Person { root: Root::guest([4; 32]), cookie: "a=b".into() };
    for who in [&late, &nobody] {
        let wanted = get(&site, never, who).await;
        assert_eq!(wanted.status, StatusCode::NOT_FOUND);
        for path in [&used, &revoked, &expired, &"/groups/join/x".to_owned()] {
            let answer = get(&site, path, who).await;
            let bare = |answer: &Answer, path: &str| answer.body.replace(path, "");
            assert_eq!(bare(&answer, path), bare(&wanted, never), "{path}");
            assert_eq!(answer.headers["referrer-policy"], "no-referrer");
        }
    }
    let wanted = join(&site, &late, never).await;
    for path in [&used, &revoked, &expired] {
        let answer = join(&site, &late, path).await;
        assert_eq!(
            (answer.status, answer.body.replace(path, "")),
            (wanted.status, wanted.body.replace(never, ""))
        );
    }
    assert_eq!(site.app.store.home_members(&place).await.unwrap().len(), 2);
}

#[tokio::test]
async fn of_two_who_take_the_last_place_one_gets_in() {
    let site = TestSite::at(NOW, None).await;
    let founder = somebody(&site, 1);
    let id = formed(&site, &founder, INVITED).await;
    let (one, two) = (somebody(&site, 2), somebody(&site, 3));
    let link = link(&site, &founder, &id, 1).await;
    let (first, second) = tokio::join!(join(&site, &one, &link), join(&site, &two, &link));
    let mut statuses = [first.status, second.status];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::NOT_FOUND]);
    assert_eq!(site.app.store.home_members(&format!("home/{id}")).await.unwrap().len(), 2);
}
