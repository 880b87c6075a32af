//! Services, days off, the chair of a meeting, and the end of a group.

use super::*;

struct Two {
    site: TestSite,
    one: Person,
    two: Person,
    id: String,
}

async fn two() -> Two {
    let site = TestSite::at(NOW, None).await;
    let (one, two) = (somebody(&site, 1), somebody(&site, 2));
    let id = formed(&site, &one, INVITED).await;
    let link = link(&site, &one, &id, 1).await;
    join(&site, &two, &link).await;
    Two { site, one, two, id }
}

impl Two {
    async fn act(&self, who: &Person, path: &str, fields: &str) -> String {
        let answer = post(&self.site, &format!("/groups/{}{path}", self.id), who, fields).await;
        between(&format!("{}|", location(&answer)), "said=", "|").to_owned()
    }

    async fn page(&self, who: &Person, path: &str) -> String {
        get(&self.site, &format!("/groups/{}{path}", self.id), who).await.body
    }

    async fn position(&self) -> store::Position {
        let place = format!("home/{}", self.id);
        self.site.app.store.positions(&place).await.unwrap().remove(0)
    }
}

#[tokio::test]
async fn a_service_is_handed_over_by_both() {
    let group = two().await;
    let (one, two) = (&group.one, &group.two);
    let position = group.position().await.id;
    let act = async |who: &Person, fields: &str| {
        group.act(who, "/service", &format!("position={position}&{fields}")).await
    };
    assert_eq!(act(two, "do=stand-down").await, "late", "not theirs");
    assert_eq!(act(one, &format!("do=ask&next={}", two.key(&group.id))).await, "ask");
    assert!(group.page(two, "/inside").await.contains("You are asked to take over: Secretary."));
    assert_eq!(act(one, "do=done").await, "late", "before they say yes");
    assert_eq!(act(two, "do=accept").await, "accept");
    for who in [one, two] {
        assert!(group.page(who, "/service").await.contains("They know whom to ask."), "both see the list");
    }
    assert_eq!(act(two, "do=tick&done=ask&done=dates&done=nonsense").await, "tick");
    assert_eq!(group.position().await.ticked, ["ask".into(), "dates".into()]);
    assert_eq!(act(one, "do=done").await, "done");
    assert_eq!(*group.position().await.member, *two.key(&group.id));
    // Only the secretary closes a group.
    assert_eq!(group.act(one, "/pause", "do=close&sure=1").await, "not-yours");
    assert_eq!(act(two, "do=stand-down").await, "stand-down");
    assert!(group.page(one, "/inside").await.contains("Nobody has this service: Secretary."));
    assert_eq!(act(one, "do=take").await, "take");
    assert_eq!(act(two, "do=take").await, "late");
    group.site.app.clock.move_to("2027-06-22T18:20:00Z".parse().unwrap());
    // The cookie of seven months ago is none any more.
    let one = &somebody(&group.site, 1);
    assert!(group.page(one, "/inside").await.contains("The term is over: Secretary."));
}

#[tokio::test]
async fn a_group_names_its_own_services() {
    let group = two().await;
    let path = format!("/groups/{}/service", group.id);
    let add = async |title: &str| {
        post(&group.site, &path, &group.one, &format!("do=add&kind=other&months=3&title={title}")).await
    };
    assert!(location(&add("Tea+and+biscuits").await).ends_with("said=add"));
    assert!(group.page(&group.two, "/service").await.contains("Tea and biscuits"));
    for (bad, said) in
        [("", "write something"), ("ring+020+7946+0123", "phone"), (&*"x".repeat(61), "too long")]
    {
        let answer = add(bad).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
        assert!(answer.body.to_lowercase().contains(said), "{bad}");
    }
}

#[tokio::test]
async fn whoever_is_down_to_chair_has_the_chairs_buttons_in_the_room_and_no_row_says_so() {
    let group = two().await;
    let page = group.page(&group.two, "/service").await;
    let day = between(&page, "name=\"day\" value=\"", "\"").to_owned();
    assert_eq!(group.act(&group.two, "/service", &format!("do=chair&day={day}")).await, "chair");
    assert_eq!(group.act(&group.one, "/service", &format!("do=chair&day={day}")).await, "late");
    assert!(
        post(&group.site, &format!("/groups/{}/service", group.id), &group.one, "do=chair&day=1")
            .await
            .status
            == StatusCode::BAD_REQUEST,
        "a day on which the group does not meet"
    );
    group.site.app.clock.move_to("2026-11-22T18:50:00Z".parse().unwrap());
    let room = format!("/rooms/g-{}", group.id);
    for (who, chairs) in [(&group.one, false), (&group.two, true)] {
        assert_eq!(
            location(&post(&group.site, &format!("{room}/enter"), who, "").await),
            format!("{room}/inside")
        );
        let inside = get(&group.site, &format!("{room}/inside"), who).await;
        assert_eq!(inside.status, StatusCode::OK);
        let asks = visitor(&group.site, who).await;
        let is_chair = crate::groups::chairs(&group.site.app, &asks, &format!("g-{}", group.id)).await;
        assert_eq!(is_chair.unwrap(), chairs);
    }
    assert_eq!(group.site.app.store.grants_at(&format!("room/g-{}", group.id)).await.unwrap(), []);
}

/// Whoever has this cookie.
async fn visitor(site: &TestSite, who: &Person) -> crate::identity::Visitor {
    use axum::extract::FromRequestParts as _;
    let request = axum::http::Request::builder().header("cookie", &who.cookie).body(()).unwrap();
    let (mut parts, ()) = request.into_parts();
    crate::identity::Visitor::from_request_parts(&mut parts, &site.app).await.unwrap()
}

#[tokio::test]
async fn days_off_and_pauses_are_seen_by_everybody() {
    let group = two().await;
    assert!(group.page(&group.two, "/inside").await.contains("29 November"));
    assert_eq!(group.act(&group.one, "/pause", "do=off&dates=2026-11-29").await, "off");
    assert!(!group.page(&group.two, "/inside").await.contains("29 November"));
    assert_eq!(group.act(&group.two, "/pause", "do=on&date=2026-11-29").await, "on");
    assert!(group.page(&group.two, "/inside").await.contains("29 November"));
    let path = format!("/groups/{}/pause", group.id);
    for (bad, said) in [
        ("do=off&dates=Christmas", "write days like"),
        ("do=off&dates=", "write days like"),
        ("do=pause&from=2026-12-24&until=2026-12-01", "before the first"),
        ("do=pause&from=soon", "write days like"),
    ] {
        let answer = post(&group.site, &path, &group.one, bad).await;
        assert!(answer.status == StatusCode::UNPROCESSABLE_ENTITY && answer.body.contains(said), "{bad}");
    }
    assert_eq!(group.act(&group.one, "/pause", "do=pause&from=2026-11-22&until=").await, "pause");
    assert!(group.page(&group.two, "/inside").await.contains("notices notice"));
    group.site.app.clock.move_to("2026-11-29T18:50:00Z".parse().unwrap());
    let room = get(&group.site, &format!("/rooms/g-{}/inside", group.id), &group.two).await;
    assert_ne!(room.status, StatusCode::OK, "no meeting, no open room");
}

#[tokio::test]
async fn a_closed_group_is_read_and_left_and_after_thirty_days_it_is_gone() {
    let group = two().await;
    let link = link(&group.site, &group.one, &group.id, 5).await;
    assert_eq!(group.act(&group.one, "/pause", "do=close&sure=1").await, "closed");
    let inside = group.page(&group.two, "/inside").await;
    assert!(inside.contains("This group is closed.") && inside.contains("/me/export.html"));
    assert_eq!(
        get(&group.site, &format!("/rooms/g-{}", group.id), &group.two).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(get(&group.site, &link, &somebody(&group.site, 9)).await.status, StatusCode::NOT_FOUND);
    let late =
        post(&group.site, &format!("/groups/{}/service", group.id), &group.two, "do=add&kind=greeter").await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let report =
        post(&group.site, &format!("/groups/{}/report", group.id), &group.two, "note=It+was+not+kind.").await;
    assert!(location(&report).ends_with("said=reported"));
    group.site.app.store.purge("2026-12-23T18:20:00Z".parse().unwrap()).await.unwrap();
    assert_eq!(
        get(&group.site, &format!("/groups/{}/inside", group.id), &group.two).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(group.site.app.store.home_members(&format!("home/{}", group.id)).await.unwrap(), []);
}

#[tokio::test]
async fn a_group_that_everybody_has_forgotten_goes_with_its_listing() {
    let site = TestSite::at(NOW, None).await;
    let one = somebody(&site, 1);
    let open = INVITED.replace("admission=invitation", "admission=open&in-finder=1");
    let id = formed(&site, &one, &open).await;
    site.app.store.forget("", &[], &[(format!("home/{id}"), one.key(&id))]).await.unwrap();
    crate::groups::keep::look(&site.app).await.unwrap();
    assert_eq!(site.app.store.home_group(&id).await.unwrap(), None);
    let found = site.with_cookie("GET", "/meetings?q=lantern", "", "").await;
    assert!(!found.body.contains("/meetings/lantern"));
}

/// Whoever came in a minute ago makes nobody the group's secretary, themselves least of all, and opens it to nobody.
#[tokio::test]
async fn a_group_has_one_secretary_whose_word_counts_for_who_comes_in() {
    let group = two().await;
    let (one, two) = (&group.one, &group.two);
    assert_eq!(group.act(two, "/service", "do=add&kind=secretary&months=6").await, "late");
    assert_eq!(group.act(two, "/pause", "do=close&sure=1").await, "not-yours");
    let saved = async |who: &Person| {
        let version = group.site.app.store.home_group(&group.id).await.unwrap().unwrap().version;
        let fields = INVITED.replace("admission=invitation", "admission=open");
        assert_ne!(fields, INVITED);
        let said = group.act(who, "/edit", &format!("{fields}&version={version}")).await;
        assert_eq!(said, "saved");
        group.site.app.store.home_group(&group.id).await.unwrap().unwrap().admission
    };
    assert_eq!(saved(two).await, store::HomeAdmission::Invitation);
    assert_eq!(saved(one).await, store::HomeAdmission::Open);
}
