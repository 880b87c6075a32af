//! Service bodies and groups: what each charge opens, and what it does not.

use directory::{
    bodies::{Body, Covers},
    model::{Meeting, Source, SourceName},
};
use jiff::ToSpan as _;
use serde_json::json;

use super::*;
use crate::{
    identity::Visitor,
    stewards::reach::{Power, Service},
};

pub(super) fn covers(lists: &[&str], regions: &[&str]) -> Covers {
    let lists = lists.iter().map(|name| SourceName::new(name).unwrap()).collect();
    Covers { lists, regions: regions.iter().collect(), ..Covers::default() }
}

pub(super) fn body(slug: &str, parent: Option<&str>, covers: Covers) -> Body {
    let title = format!("The body {slug}").into();
    Body { slug: slug.into(), title, parent: parent.map(Into::into), covers, at_once: false }
}

pub(super) fn meeting(key: &str, name: &str, group: &str, region: &str) -> Meeting {
    serde_json::from_value(json!({
        "key": key, "slug": key, "name": name, "zone": "Europe/London", "attendance": "in_person",
        "schedule": {"timed": {"start": "19:00", "recurrence": {"weekly": [2]}}},
        "venue": {"name": "Hall", "city": "Wetherby", "regions": [region]}, "group": {"name": group},
    }))
    .unwrap()
}

/// Yorkshire over Leeds and York; a meeting in each, and one in Wales.
pub(super) struct Land {
    pub(super) house: House,
    pub(super) admin: Person,
    /// Of Yorkshire, of Leeds, and of the group Lamps, which meets in Leeds and in York.
    pub(super) over: Person,
    pub(super) leeds: Person,
    pub(super) lamps: Person,
}

pub(super) fn all() -> [Meeting; 4] {
    [
        meeting("lamps", "Lamps", "The Lamps", "Leeds"),
        meeting("lamps-too", "Lamps at noon", "the  LAMPS", "York"),
        meeting("boats", "Boats", "Boats", "York"),
        meeting("far", "Far", "The Lamps of Wales", "Wales"),
    ]
}

impl Land {
    pub(super) async fn new() -> Self {
        let house = House::new().await;
        let store = &house.app.store;
        let list = Source::named(SourceName::new("north").unwrap());
        store.replace_source(&list, &all(), now()).await.unwrap();
        store.add_body(&body("yorkshire", None, Covers::default())).await.unwrap();
        store.add_body(&body("leeds", Some("yorkshire"), covers(&["north"], &["leeds"]))).await.unwrap();
        store.add_body(&body("york", Some("yorkshire"), covers(&[], &["York"]))).await.unwrap();
        assert!(house.app.live.reach(store.revision().await.unwrap()).await);
        let key = directory::bodies::GroupKey::of(&list.name, &all()[0]);
        let id = store.name_group(&key, "The Lamps").await.unwrap();
        let admin = house.officer(Office::Admin).await;
        let [over, leeds, lamps] = [10, 11, 12].map(|seed| house.person(seed, SessionKind::Phrase));
        house.entrust(&over, "body/yorkshire".parse().unwrap(), "servant").await;
        house.entrust(&leeds, "body/leeds".parse().unwrap(), "servant").await;
        house.entrust(&lamps, format!("group/{id}").parse().unwrap(), "representative").await;
        Self { house, admin, over, leeds, lamps }
    }

    /// In whose name, and how, somebody may change each of [`all`].
    async fn reach(&self, who: &Person) -> Vec<Option<(String, Power)>> {
        self.reach_of(who, &all()).await
    }

    pub(super) async fn reach_of(&self, who: &Person, meetings: &[Meeting]) -> Vec<Option<(String, Power)>> {
        let request = Request::builder().header(header::COOKIE, &who.cookie).body(()).unwrap();
        let (mut parts, ()) = request.into_parts();
        let Ok(visitor) =
            <Visitor as axum::extract::FromRequestParts<_>>::from_request_parts(&mut parts, &self.house.app)
                .await;
        let service = Service::of(&self.house.app, &visitor).await;
        let list = SourceName::new("north").unwrap();
        let reach = |meeting: &Meeting| {
            let reach = service.as_ref()?.reach(&list, meeting)?;
            let place: Place = reach.author.place.parse().unwrap();
            let member = who.root.member(&place);
            assert_eq!(
                (&*reach.author.member, &reach.author.handle),
                (&*member.to_string(), &handle_of(&member, "en"))
            );
            Some((place.to_string(), reach.power))
        };
        meetings.iter().map(reach).collect()
    }

    async fn status(&self, path: &str, who: &Person) -> StatusCode {
        self.house.get(path, Some(who)).await.status
    }
}

fn publishes(place: &str) -> Option<(String, Power)> {
    Some((place.to_owned(), Power::Publish))
}

#[tokio::test]
async fn a_hand_reaches_as_far_as_its_charge() {
    let land = Land::new().await;
    let site = publishes("site");
    assert_eq!(land.reach(&land.admin).await, vec![site; 4]);
    let over = publishes("body/yorkshire");
    assert_eq!(land.reach(&land.over).await, [over.clone(), over.clone(), over, None]);
    assert_eq!(land.reach(&land.leeds).await, [publishes("body/leeds"), None, None, None]);
    let group = land.reach(&land.lamps).await;
    let place = group[0].clone().unwrap().0;
    assert!(place.starts_with("group/the-lamps-"), "{place}");
    // A group is one group, however its name is written; another whose name begins alike is another.
    let proposes = Some((place.clone(), Power::Propose));
    assert_eq!(group, [proposes.clone(), proposes.clone(), None, None]);
    let nobody = land.house.person(50, SessionKind::Phrase);
    assert_eq!(land.reach(&nobody).await, [None, None, None, None]);

    // Where the nearest body lets them, what representatives say is published; elsewhere they still propose.
    let leeds = Body { at_once: true, ..body("leeds", Some("yorkshire"), covers(&["north"], &["leeds"])) };
    land.house.app.store.change_body(&leeds).await.unwrap();
    let saves = Some((place.clone(), Power::Save));
    assert_eq!(land.reach(&land.lamps).await, [saves, proposes.clone(), None, None]);
    // What a body above says does not count where the nearest says no.
    let above = Body { at_once: true, ..body("yorkshire", None, Covers::default()) };
    land.house.app.store.change_body(&above).await.unwrap();
    let leeds = Body { at_once: false, ..leeds };
    land.house.app.store.change_body(&leeds).await.unwrap();
    assert_eq!(land.reach(&land.lamps).await, [proposes.clone(), proposes, None, None]);
}

#[tokio::test]
async fn who_serves_in_more_than_one_place_acts_in_the_nearest_name() {
    let land = Land::new().await;
    let york: Place = "body/york".parse().unwrap();
    land.house.entrust(&land.over, york, "servant").await;
    let (over, york) = (publishes("body/yorkshire"), publishes("body/york"));
    assert_eq!(land.reach(&land.over).await, [over, york.clone(), york, None]);
    land.house.entrust(&land.over, Place::site(), "servant").await;
    assert_eq!(land.reach(&land.over).await, vec![publishes("site"); 4]);
}

#[tokio::test]
async fn a_body_that_is_moved_or_removed_takes_its_listings_along() {
    let land = Land::new().await;
    let store = &land.house.app.store;
    let alone = body("leeds", None, covers(&["north"], &["leeds"]));
    store.change_body(&alone).await.unwrap();
    assert_eq!(land.reach(&land.over).await[0], None);
    assert_eq!(land.status("/stewards/bodies/leeds", &land.over).await, StatusCode::NOT_FOUND);
    assert_eq!(land.reach(&land.leeds).await[0], publishes("body/leeds"));
    store.remove_body("leeds").await.unwrap();
    assert_eq!(land.reach(&land.leeds).await, [None, None, None, None]);
    assert_eq!(land.status("/stewards", &land.leeds).await, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn each_sees_their_own_part_and_nothing_beside_it() {
    let land = Land::new().await;
    let (ok, hidden) = (StatusCode::OK, StatusCode::NOT_FOUND);
    for (path, over, leeds, lamps) in [
        ("/stewards", ok, ok, ok),
        ("/stewards/bodies", ok, ok, hidden),
        ("/stewards/bodies/yorkshire", ok, hidden, hidden),
        ("/stewards/bodies/leeds", ok, ok, hidden),
        ("/stewards/bodies/york", ok, hidden, hidden),
        ("/stewards/bodies/nowhere", hidden, hidden, hidden),
        ("/stewards/bodies/leeds/edit", hidden, hidden, hidden),
        ("/stewards/bodies/new", hidden, hidden, hidden),
        ("/stewards/representatives", ok, ok, hidden),
        ("/stewards/people", hidden, hidden, hidden),
        ("/stewards/rooms", hidden, hidden, hidden),
        ("/stewards/reports", hidden, hidden, hidden),
    ] {
        for (who, expected) in [(&land.over, over), (&land.leeds, leeds), (&land.lamps, lamps)] {
            assert_eq!(land.status(path, who).await, expected, "{path}");
        }
    }
    let tree = land.house.get("/stewards/bodies", Some(&land.leeds)).await.body;
    assert!(
        tree.contains("The body leeds") && !tree.contains("yorkshire") && !tree.contains("york\""),
        "{tree}"
    );
    assert!(tree.contains("one meeting") && !tree.contains("/stewards/people"));
    // In French and Persian nothing is counted like one, but it is not one.
    for (language, none) in [("", "0 meetings"), ("/fr", "0 réunions"), ("/fa", "۰ جلسه")] {
        let tree = land.house.get(&format!("{language}/stewards/bodies"), Some(&land.over)).await.body;
        assert!(tree.replace(['\u{2068}', '\u{2069}'], "").contains(none), "{tree}");
    }
    let desk = land.house.get("/stewards", Some(&land.lamps)).await.body;
    assert!(
        desk.contains("Representative of a group: The Lamps")
            && desk.contains("href=\"/meetings/lamps-too\"")
    );
    assert!(!desk.contains("/stewards/bodies") && !desk.contains("/meetings/boats"));
    let page = land.house.get("/stewards/bodies/yorkshire", Some(&land.over)).await.body;
    assert!(page.contains("Together with the bodies under it: 3 meetings."), "{page}");
    let me = land.house.get("/me", Some(&land.lamps)).await.body;
    assert!(me.contains("Representative") && me.contains("The Lamps") && me.contains("href=\"/stewards\""));
}

#[tokio::test]
async fn a_body_is_added_moved_counted_and_removed_by_admins() {
    let land = Land::new().await;
    let (house, admin) = (&land.house, &land.admin);
    let form = "title=North&slug=North&parent=yorkshire&list=north&regions=York%0D%0ALeeds&fellowships=";
    let counted = house.post("/stewards/bodies", admin, &format!("{form}&do=count")).await;
    assert!(counted.body.contains("That is 3 meetings. Nothing was saved yet."), "{}", counted.body);
    assert!(house.app.store.bodies().await.unwrap().get("north").is_none());
    let saved = house.post("/stewards/bodies", admin, form).await;
    assert_eq!(saved.location(), "/stewards/bodies/north?said=body-saved");
    let kept = house.app.store.bodies().await.unwrap().get("north").unwrap().clone();
    let wanted = Body {
        title: "North".into(),
        ..body("north", Some("yorkshire"), covers(&["north"], &["York", "Leeds"]))
    };
    assert_eq!(kept, wanted);
    for (path, form, field) in [
        ("/stewards/bodies", form.to_owned(), "slug"),
        ("/stewards/bodies", form.replace("slug=North", "slug=new"), "slug"),
        ("/stewards/bodies", form.replace("slug=North", "slug=a+b"), "slug"),
        ("/stewards/bodies", form.replace("North&slug=North", "+&slug=x"), "title"),
        ("/stewards/bodies", form.replace("slug=North", "slug=x").replace("yorkshire", "gone"), "parent"),
        ("/stewards/bodies/yorkshire/edit", "title=Y&parent=leeds".to_owned(), "parent"),
        ("/stewards/bodies/north/edit", format!("title=Y&regions={}", "x".repeat(81)), "regions"),
    ] {
        let answer = house.post(path, admin, &form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(answer.body.contains(&format!("id=\"{field}-fault\"")), "{form}");
    }
    let moved = house
        .post("/stewards/bodies/north/edit", admin, "title=The+North&slug=other&parent=&at_once=1")
        .await;
    assert_eq!(moved.location(), "/stewards/bodies/north?said=body-saved");
    let kept = house.app.store.bodies().await.unwrap().get("north").unwrap().clone();
    assert!(kept.parent.is_none() && kept.at_once && kept.covers.is_empty());

    let question = house.get("/stewards/bodies/yorkshire/edit", Some(admin)).await.body;
    assert!(
        question.contains("no longer serve in it: 1.") && question.contains("move up one step: 2."),
        "{question}"
    );
    let unsure = house.post("/stewards/bodies/yorkshire/remove", admin, "").await;
    assert_eq!(unsure.location(), "/stewards/bodies/yorkshire/edit?said=unsure");
    let gone = house.post("/stewards/bodies/yorkshire/remove", admin, "sure=1").await;
    assert_eq!(gone.location(), "/stewards/bodies?said=body-removed");
    assert_eq!(land.status("/stewards", &land.over).await, StatusCode::NOT_FOUND);
}

/// The link that a page shows.
fn link(page: &str) -> String {
    let code = page.split("<code dir=\"ltr\">").nth(1).and_then(|rest| rest.split('<').next());
    code.unwrap_or_else(|| panic!("no link: {page}")).to_owned()
}

#[tokio::test]
async fn a_servant_invites_where_they_serve_and_below() {
    let land = Land::new().await;
    let house = &land.house;
    let answer = house.post("/stewards/bodies/leeds/invite", &land.over, "days=7").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.body.contains("Servant of a service body: The body leeds"), "{}", answer.body);
    assert!(answer.body.contains("Nobody asks your name") && answer.body.contains("six words"));
    let path = link(&answer.body);
    let somebody = house.person(30, SessionKind::Phrase);
    assert!(house.get(&path, Some(&somebody)).await.body.contains("The body leeds"));
    let welcome = house.post(&path, &somebody, "").await;
    assert!(welcome.status == StatusCode::OK && welcome.body.contains("href=\"/stewards\""));
    assert_eq!(land.reach(&somebody).await, [publishes("body/leeds"), None, None, None]);
    assert_eq!(land.status("/stewards/bodies/yorkshire", &somebody).await, StatusCode::NOT_FOUND);

    // It worked once, for one person.
    let late = house.person(31, SessionKind::Phrase);
    let replayed = house.post(&path, &late, "").await;
    assert!(replayed.status == StatusCode::NOT_FOUND && replayed.body.contains("This link does not work"));
    assert_eq!(land.reach(&late).await, [None, None, None, None]);

    // Not beside, not above, not for the site.
    for (who, path) in [
        (&land.leeds, "/stewards/bodies/york/invite"),
        (&land.leeds, "/stewards/bodies/yorkshire/invite"),
        (&land.lamps, "/stewards/bodies/leeds/invite"),
        (&land.over, "/stewards/people/invite"),
    ] {
        let refused = house.post(path, who, "days=7&role=body&body=york").await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND, "{path}");
    }
    let servant = house.officer(Office::Servant).await;
    let refused = house.post("/stewards/bodies/leeds/invite", &servant, "days=7").await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND, "an office of the site alone appoints nobody");
    let shown = house.get("/stewards/bodies/leeds", Some(&servant)).await.body;
    assert!(!shown.contains(&*handle_of(&land.leeds.root.member(&"body/leeds".parse().unwrap()), "en")));

    // By its body, an admin does from the page of all people.
    let answer = house.post("/stewards/people/invite", &land.admin, "days=1&role=body&body=york").await;
    assert!(answer.body.contains("Servant of a service body: The body york"));
    let answer = house.post("/stewards/people/invite", &land.admin, "days=1&role=body&body=").await;
    assert_eq!(answer.location(), "/stewards/people?said=which-body#invite");
}

#[tokio::test]
async fn a_representative_is_invited_from_a_meeting_of_the_group() {
    let land = Land::new().await;
    let house = &land.house;
    let page = house.get("/stewards/representatives?meeting=lamps", Some(&land.over)).await.body;
    assert!(page.contains("Invite the representative of") && page.contains("/meetings/lamps-too"), "{page}");
    for (who, meeting) in [(&land.leeds, "boats"), (&land.over, "far"), (&land.over, "nonsense")] {
        let asked = house.get(&format!("/stewards/representatives?meeting={meeting}"), Some(who)).await;
        assert_eq!(asked.location(), "/stewards/representatives?said=no-meeting");
        let sent =
            house.post("/stewards/representatives/invite", who, &format!("meeting={meeting}&days=1")).await;
        assert_eq!(sent.location(), "/stewards/representatives?said=no-meeting");
    }
    assert_eq!(house.app.store.served_groups().await.unwrap().len(), 1, "nothing was named");
    let answer = house.post("/stewards/representatives/invite", &land.over, "meeting=boats&days=1").await;
    assert!(answer.body.contains("Representative of a group: Boats"), "{}", answer.body);
    let path = link(&answer.body);
    let open = house.get("/stewards/representatives", Some(&land.over)).await.body;
    assert!(open.contains("Boats") && open.contains("Withdraw"));
    assert!(!house.get("/stewards/representatives", Some(&land.leeds)).await.body.contains("Boats"));

    let somebody = house.person(30, SessionKind::Phrase);
    assert_eq!(house.post(&path, &somebody, "").await.status, StatusCode::OK);
    let [None, None, Some((place, Power::Propose)), None] = &land.reach(&somebody).await[..] else {
        panic!()
    };
    assert!(place.starts_with("group/boats-"));

    // It ends with its time.
    let answer = house.post("/stewards/representatives/invite", &land.over, "meeting=lamps&days=1").await;
    let path = link(&answer.body);
    house.clock.move_to(now().checked_add(25.hours()).unwrap());
    let expired = house.get(&path, Some(&house.person(32, SessionKind::Phrase))).await;
    assert!(expired.status == StatusCode::NOT_FOUND && expired.body.contains("This link does not work"));
}

#[tokio::test]
async fn a_charge_is_taken_away_while_its_holder_is_signed_in() {
    let land = Land::new().await;
    let house = &land.house;
    let form = |who: &Person, place: &str, role: &str| {
        let member = who.root.member(&place.parse().unwrap());
        format!("place={place}&group={}&member={member}&role={role}", place.trim_start_matches("group/"))
    };
    let group = land.reach(&land.lamps).await[0].clone().unwrap().0;
    let (leeds, lamps) =
        (form(&land.leeds, "body/leeds", "servant"), form(&land.lamps, &group, "representative"));

    // By nobody beside or below, whatever place the form names.
    let over = form(&land.over, "body/yorkshire", "servant");
    let by_leeds = house.post("/stewards/bodies/leeds/revoke", &land.leeds, &format!("{over}&sure=1")).await;
    assert_eq!(by_leeds.location(), "/stewards/bodies/leeds?said=gone");
    assert_eq!(land.status("/stewards", &land.over).await, StatusCode::OK);
    let admin = form(&land.admin, "site", "admin");
    let forged = house.post("/stewards/bodies/leeds/revoke", &land.leeds, &format!("{admin}&sure=1")).await;
    assert_eq!(forged.location(), "/stewards/bodies/leeds?said=gone");
    assert_eq!(land.status("/stewards/people", &land.admin).await, StatusCode::OK);
    let york = house.person(40, SessionKind::Phrase);
    house.entrust(&york, "body/york".parse().unwrap(), "servant").await;
    let by_york = house.post("/stewards/bodies/leeds/revoke", &york, &format!("{leeds}&sure=1")).await;
    assert_eq!(by_york.status, StatusCode::NOT_FOUND);

    let unsure = house.post("/stewards/bodies/leeds/revoke", &land.over, &leeds).await;
    assert_eq!(unsure.location(), "/stewards/bodies/leeds?said=unsure");
    let done = house.post("/stewards/bodies/leeds/revoke", &land.over, &format!("{leeds}&sure=1")).await;
    assert_eq!(done.location(), "/stewards/bodies/leeds?said=revoked");
    assert_eq!(land.status("/stewards", &land.leeds).await, StatusCode::NOT_FOUND);
    assert_eq!(land.reach(&land.leeds).await, [None, None, None, None]);
    let refused =
        house.post("/stewards/representatives/revoke", &land.leeds, &format!("{lamps}&sure=1")).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    let done = house.post("/stewards/representatives/revoke", &york, &format!("{lamps}&sure=1")).await;
    assert_eq!(done.location(), "/stewards/representatives?said=revoked", "the group meets in York too");
    assert_eq!(land.reach(&land.lamps).await, [None, None, None, None]);
}

#[tokio::test]
async fn whoever_is_removed_cannot_come_back_by_a_link() {
    let land = Land::new().await;
    let house = &land.house;
    let open = async || {
        let mut open = Vec::new();
        for place in ["body/yorkshire", "body/leeds", "body/york"] {
            open.push(house.app.store.invitations_at(place, now()).await.unwrap().len());
        }
        let groups = house.app.store.served_groups().await.unwrap();
        for group in groups {
            let place = format!("group/{}", group.id);
            open.push(house.app.store.invitations_at(&place, now()).await.unwrap().len());
        }
        open
    };
    for (path, form) in [
        ("/stewards/bodies/yorkshire/invite", "days=30"),
        ("/stewards/bodies/leeds/invite", "days=30"),
        ("/stewards/bodies/york/invite", "days=30"),
        ("/stewards/representatives/invite", "meeting=lamps&days=30"),
    ] {
        assert_eq!(house.post(path, &land.over, form).await.status, StatusCode::OK, "{path}");
    }
    assert_eq!(open().await, [1, 1, 1, 1]);
    let member = |who: &Person, place: &str| who.root.member(&place.parse().unwrap());
    let leeds = format!("place=body/leeds&member={}&role=servant&sure=1", member(&land.leeds, "body/leeds"));
    let done = house.post("/stewards/bodies/leeds/revoke", &land.over, &leeds).await;
    assert_eq!(done.location(), "/stewards/bodies/leeds?said=revoked");
    assert_eq!(open().await, [1, 0, 1, 0], "those of the body and of groups there");
    let over =
        format!("place=body/yorkshire&member={}&role=servant&sure=1", member(&land.over, "body/yorkshire"));
    let done = house.post("/stewards/bodies/yorkshire/revoke", &land.admin, &over).await;
    assert_eq!(done.location(), "/stewards/bodies/yorkshire?said=revoked");
    assert_eq!(open().await, [0, 0, 0, 0]);
}

#[tokio::test]
async fn an_invitation_is_withdrawn_only_where_one_serves() {
    let land = Land::new().await;
    let house = &land.house;
    house.post("/stewards/bodies/york/invite", &land.over, "days=7").await;
    let open = house.app.store.invitations_at("body/york", now()).await.unwrap();
    let form = format!("id={}", open[0].id);
    let forged = house.post("/stewards/bodies/leeds/withdraw", &land.leeds, &form).await;
    assert_eq!(forged.location(), "/stewards/bodies/leeds?said=gone");
    assert_eq!(house.app.store.invitations_at("body/york", now()).await.unwrap().len(), 1);
    let withdrawn = house.post("/stewards/bodies/york/withdraw", &land.over, &form).await;
    assert_eq!(withdrawn.location(), "/stewards/bodies/york?said=withdrawn");
    assert_eq!(house.app.store.invitations_at("body/york", now()).await.unwrap().len(), 0);
}

#[tokio::test]
async fn a_link_is_a_picture_where_the_site_knows_its_address() {
    let house = House::at(Some("https://meetings.example.org")).await;
    house.app.store.add_body(&body("leeds", None, Covers::default())).await.unwrap();
    let admin = house.officer(Office::Admin).await;
    let page = house.post("/stewards/bodies/leeds/invite", &admin, "days=7").await.body;
    let link = link(&page);
    let picture = crate::stewards::qr::Picture::of(&link).unwrap();
    assert!(page.contains(&format!("viewBox=\"0 0 {0} {0}\"", picture.size)) && page.contains(&picture.path));
    assert!(!page.contains(" style=") && page.len() < 50_000);
    let house = House::new().await;
    house.app.store.add_body(&body("leeds", None, Covers::default())).await.unwrap();
    let admin = house.officer(Office::Admin).await;
    let page = house.post("/stewards/bodies/leeds/invite", &admin, "days=7").await.body;
    assert!(!page.contains("desk-qr") && page.contains("Put it in front"), "half an address is no picture");
}

#[tokio::test]
async fn a_listing_leads_to_its_representative_those_who_may_invite_one() {
    let land = Land::new().await;
    let invites = async |who: &Person, key: &str| {
        let page = land.house.get(&format!("/stewards/listings/north/{key}"), Some(who)).await;
        (page.status, page.body.contains(&format!("href=\"/stewards/representatives?meeting={key}\"")))
    };
    let (ok, hidden) = (StatusCode::OK, StatusCode::NOT_FOUND);
    assert_eq!(invites(&land.admin, "far").await, (ok, true));
    assert_eq!(invites(&land.over, "boats").await, (ok, true));
    assert_eq!(invites(&land.over, "far").await, (hidden, false));
    assert_eq!(invites(&land.leeds, "lamps").await, (ok, true));
    assert_eq!(invites(&land.lamps, "lamps").await, (ok, false));
    assert_eq!(invites(&land.lamps, "boats").await, (hidden, false));
    let servant = land.house.officer(Office::Servant).await;
    assert_eq!(invites(&servant, "lamps").await, (ok, false));
}

#[tokio::test]
async fn of_an_old_change_the_week_is_shown() {
    let land = Land::new().await;
    let path = "/stewards/listings/north/lamps/act";
    let done = land.house.post(path, &land.leeds, "do=remove&version=0&sure=1").await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let history =
        async || land.house.get("/stewards/listings/north/lamps/history", Some(&land.over)).await.body;
    let page = history().await;
    assert!(page.contains("Sunday 22 November, 6 pm UTC") && page.contains("data-wall"), "{page}");
    let later = now().checked_add(49.hours()).unwrap();
    land.house.clock.move_to(later);
    land.house.app.store.purge(later).await.unwrap();
    let page = history().await;
    assert!(
        page.contains("<time datetime=\"2026-11-16\">in the week of Monday 16 November</time>"),
        "{page}"
    );
}
