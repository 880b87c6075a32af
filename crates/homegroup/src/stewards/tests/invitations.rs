//! From an invitation to a service, and back.

use jiff::ToSpan as _;

use super::*;

/// The link that a page shows.
fn link(page: &str) -> String {
    let code = page.split("<code dir=\"ltr\">").nth(1).and_then(|rest| rest.split('<').next());
    code.unwrap_or_else(|| panic!("no link: {page}")).to_owned()
}

async fn invite(house: &House, admin: &Person, form: &str) -> String {
    let answer = house.post("/stewards/people/invite", admin, form).await;
    assert_eq!(answer.status, StatusCode::OK);
    link(&answer.body)
}

#[tokio::test]
async fn an_invitation_makes_one_person_a_moderator() {
    let house = House::new().await;
    let admin = house.officer(Office::Admin).await;
    let answer = house.post("/stewards/people/invite", &admin, "role=moderator&room=&days=7").await;
    assert!(answer.body.contains("Sunday 29 November, 7 pm UTC") && answer.body.contains("Put it in front"));
    let path = link(&answer.body);
    let people = house.get("/stewards/people", Some(&admin)).await.body;
    assert!(people.contains("Moderator of the site") && people.contains("Sunday 29 November, 7 pm UTC"));
    assert!(!people.contains(&path), "the link is shown once");

    // Nobody, and somebody who is nobody tomorrow, learn what it is; the link stays good.
    let guest = house.person(1, SessionKind::Guest);
    for who in [None, Some(&guest)] {
        let page = house.get(&path, who).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("Moderator of the site") && page.body.contains("href=\"/me\""));
        // From another site's page browsers do not send the cookie; from here they do.
        assert!(page.body.contains(&format!("href=\"{path}\">I have my six words: go on")));
        assert!(!page.body.contains("method=\"post\""));
    }
    assert_eq!(house.post(&path, &guest, "").await.location(), path);
    assert_eq!(house.send(Method::POST, &path, None, "").await.status, StatusCode::FORBIDDEN);

    let somebody = house.person(2, SessionKind::Phrase);
    let page = house.get(&path, Some(&somebody)).await.body;
    let handle = handle_of(&somebody.root.member(&Place::site()), "en");
    assert!(page.contains(&*handle) && page.contains("method=\"post\""));
    let refused = house.send(Method::POST, &path, Some(&somebody), "k=0").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(house.get("/stewards", Some(&somebody)).await.status, StatusCode::NOT_FOUND);

    let welcome = house.post(&path, &somebody, "").await;
    assert_eq!(welcome.status, StatusCode::OK);
    assert!(welcome.body.contains("href=\"/stewards\""));
    assert_eq!(house.get("/stewards/reports", Some(&somebody)).await.status, StatusCode::OK);

    // It worked once.
    let late = house.person(3, SessionKind::Phrase);
    assert_eq!(house.get(&path, Some(&late)).await.status, StatusCode::NOT_FOUND);
    let second = house.post(&path, &late, "").await;
    assert_eq!(second.status, StatusCode::NOT_FOUND);
    assert!(second.body.contains("This link does not work"));
    assert_eq!(house.get("/stewards", Some(&late)).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_service_in_a_room_has_a_handle_of_its_own() {
    let house = House::at(Some("https://meetings.example.org")).await;
    let admin = house.officer(Office::Admin).await;
    house.app.store.put_room(&rooms::lamp()).await.unwrap();
    let answer = house.post("/stewards/people/invite", &admin, "role=co-chair&room=&days=1").await;
    assert_eq!(answer.location(), "/stewards/people?said=where#invite");
    let link = invite(&house, &admin, "role=co-chair&room=lamp&days=1").await;
    let path = link.strip_prefix("https://meetings.example.org").unwrap();
    let somebody = house.person(2, SessionKind::Phrase);
    let welcome = house.post(path, &somebody, "").await;
    assert!(welcome.body.contains("href=\"/rooms/lamp\"") && welcome.body.contains("Co-chair: The Lamp"));
    let place = Place::room("lamp").unwrap();
    let grants = house.app.store.grants_at("room/lamp").await.unwrap();
    let member = somebody.root.member(&place);
    assert_eq!((&*grants[0].role, &*grants[0].member), ("co-chair", &*member.to_string()));
    assert_eq!(grants[0].handle, handle_of(&member, "en"));

    // Whoever serves in it already does not use the link up.
    let link = invite(&house, &admin, "role=co-chair&room=lamp&days=1").await;
    let path = link.strip_prefix("https://meetings.example.org").unwrap();
    let page = house.get(path, Some(&somebody)).await.body;
    assert!(page.contains("You serve in this already") && !page.contains("method=\"post\""));
}

#[tokio::test]
async fn an_invitation_ends() {
    let house = House::new().await;
    let admin = house.officer(Office::Admin).await;
    let somebody = house.person(2, SessionKind::Phrase);
    let expiring = invite(&house, &admin, "role=servant&days=1").await;
    let withdrawn = invite(&house, &admin, "role=servant&days=30").await;
    let all = house.app.store.invitations_at("site", now()).await.unwrap();
    assert_eq!(all.len(), 2);
    let id = &all.iter().max_by_key(|one| one.expires).unwrap().id;
    let answer = house.post("/stewards/people/withdraw", &admin, &format!("id={id}")).await;
    assert_eq!(answer.location(), "/stewards/people?said=withdrawn");
    house.clock.move_to(now().checked_add(25.hours()).unwrap());
    for path in [expiring.as_str(), &withdrawn, "/invited/nonsense", "/invited/AAAAAAAAAAAAAAAAAAAAAA"] {
        assert_eq!(house.get(path, None).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(house.post(path, &somebody, "").await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(house.get("/stewards/people", Some(&admin)).await.body.contains("No invitation is open."));
    for bad in ["role=servant&days=2", "role=king&days=1", "role=servant"] {
        let answer = house.post("/stewards/people/invite", &admin, bad).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{bad}");
    }
}

#[tokio::test]
async fn a_service_is_taken_away_with_a_tick_and_never_from_the_last_admin() {
    let house = House::new().await;
    let admin = house.officer(Office::Admin).await;
    let servant = house.officer(Office::Servant).await;
    let revoke = async |who: &Person, role: &str, sure: &str| {
        let member = who.root.member(&Place::site());
        let form = format!("place=site&member={member}&role={role}&sure={sure}");
        house.post("/stewards/people/revoke", &admin, &form).await.location().to_owned()
    };
    assert_eq!(revoke(&servant, "servant", "").await, "/stewards/people?said=unsure");
    assert_eq!(house.get("/stewards", Some(&servant)).await.status, StatusCode::OK);
    assert_eq!(revoke(&servant, "servant", "1").await, "/stewards/people?said=revoked-site");
    assert_eq!(house.get("/stewards", Some(&servant)).await.status, StatusCode::NOT_FOUND);
    assert_eq!(revoke(&servant, "servant", "1").await, "/stewards/people?said=gone");
    assert_eq!(revoke(&admin, "admin", "1").await, "/stewards/people?said=last");
    let second = house.person(9, SessionKind::Phrase);
    house.entrust(&second, Place::site(), "admin").await;
    let page = house.get("/stewards/people?said=revoked-site", Some(&admin)).await.body;
    assert!(page.contains("in rooms it holds from the next meeting on"));
    assert_eq!(revoke(&admin, "admin", "1").await, "/stewards/people?said=revoked-site");
    assert_eq!(house.get("/stewards", Some(&admin)).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn whoever_serves_no_more_does_not_in_the_running_room_either() {
    let house = House::new().await;
    let admin = house.officer(Office::Admin).await;
    let chair = house.person(2, SessionKind::Phrase);
    let room = Place::room("open-en").unwrap();
    let member = chair.root.member(&room);
    house.entrust(&chair, room.clone(), "chair").await;
    house.post("/rooms/open-en/enter", &chair, "").await;
    let leads = async || {
        house.post("/rooms/open-en/act", &chair, "do=take:chair").await;
        let look = house.app.rooms.host("open-en").unwrap().look(member).await.ok().unwrap();
        look.console.is_some() || look.you.unwrap().roles.contains(&meeting_room::Role::Chair)
    };
    assert!(leads().await);
    let form = format!("place={room}&member={member}&role=chair&sure=1");
    let answer = house.post("/stewards/people/revoke", &admin, &form).await;
    assert_eq!(answer.location(), "/stewards/people?said=revoked");
    assert!(!leads().await);
}
