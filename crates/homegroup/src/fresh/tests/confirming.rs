//! A group's link, from the servant who makes it to the page of the meeting.

use jiff::ToSpan as _;

use super::*;

const SUBJECT: &str = "source=test&subject=name/leeds/harbour+lights";

/// The path of the link a page shows.
fn link(page: &str) -> String {
    let code = page.split("<code dir=\"ltr\">").nth(1).and_then(|rest| rest.split('<').next());
    code.unwrap_or_else(|| panic!("no link: {page}")).to_owned()
}

async fn made(house: &House) -> String {
    let answer = house.post("/stewards/groups", &format!("do=make&{SUBJECT}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    link(&answer.body)
}

#[tokio::test]
async fn one_press_confirms_all_meetings_of_a_group() {
    let house = House::new().await;
    let page = house.read("/meetings/boats").await.body;
    assert!(
        page.contains("Last confirmed on 1 March 2026.")
            && page.contains("Nobody has confirmed this listing since 1 March 2026")
    );
    let path = made(&house).await;
    let page = house.read(&path).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.headers.get("set-cookie").is_none());
    assert!(page.body.contains("Paper Boats") && page.body.contains("Lamps") && !page.body.contains("Alone"));
    // To open the page is not to press.
    assert!(house.read("/meetings/boats").await.body.contains("Last confirmed on 1 March 2026."));
    assert_eq!(location(&house.send(&path, "do=all").await), format!("{path}?said=all"));
    let page = house.read(&format!("{path}?said=all")).await.body;
    assert!(page.contains("All of it is confirmed as of today") && !page.contains("All of this is right"));
    for slug in ["boats", "lamps"] {
        let page = house.read(&format!("/meetings/{slug}")).await.body;
        assert!(page.contains("Confirmed today.") && !page.contains("Nobody has confirmed"), "{slug}");
    }
    let item = house.read("/api/v1/meetings?q=boats").await.body;
    assert!(item.contains(r#""confirmed":"2026-11-22""#), "{item}");
    // One press, one batch, nobody's name; to press again the same day changes nothing.
    let changes = house.site.app.store.newest_changes(10).await.unwrap();
    assert_eq!(changes.len(), 2);
    assert!(
        changes
            .iter()
            .all(|change| &*change.act == "confirm" && change.handle.is_empty() && change.place.is_empty())
    );
    assert_eq!(changes[0].batch, changes[1].batch);
    house.send(&path, "do=all").await;
    assert_eq!(house.site.app.store.newest_changes(10).await.unwrap().len(), 2);
}

#[tokio::test]
async fn one_meeting_is_confirmed_and_the_other_is_not() {
    let house = House::new().await;
    let path = made(&house).await;
    let key = house
        .site
        .app
        .live
        .now()
        .index
        .get(&directory::model::Slug::new("boats").unwrap())
        .unwrap()
        .meeting
        .key
        .clone();
    assert_eq!(location(&house.send(&path, &format!("do=one&key={key}")).await), format!("{path}?said=one"));
    assert!(house.read("/meetings/boats").await.body.contains("Confirmed today."));
    assert!(!house.read("/meetings/lamps").await.body.contains("Confirmed today."));
    // Another group's listing is none of theirs.
    let before = house.site.app.store.newest_changes(10).await.unwrap().len();
    house.send(&path, "do=one&key=alone").await;
    assert_eq!(house.site.app.store.newest_changes(10).await.unwrap().len(), before);
    assert_eq!(house.send(&path, "do=else").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_link_that_ended_was_taken_back_or_never_was_gets_one_answer() {
    let house = House::new().await;
    let old = made(&house).await;
    let path = made(&house).await;
    assert_eq!(house.read(&old).await.status, StatusCode::NOT_FOUND, "a new link takes the old one's place");
    let wrong = "/confirm/AAAAAAAAAAAAAAAAAAAAAA";
    let expected = house.read(wrong).await.body.replace(wrong, "");
    assert!(expected.contains("This link does not work"));
    let answer = house.post("/stewards/groups", &format!("do=back&{SUBJECT}&q=harbour")).await;
    assert_eq!(location(&answer), "/stewards/groups?q=harbour&said=withdrawn");
    assert_eq!(house.read(&path).await.body.replace(&path, ""), expected);
    assert_eq!(house.send(&path, "do=all").await.status, StatusCode::NOT_FOUND);
    let late = made(&house).await;
    let clock = &house.site.app.clock;
    clock.move_to(clock.now().checked_add((366 * 24).hours()).unwrap());
    for bad in [wrong, "/confirm/nonsense", &late, &path] {
        let answer = house.read(bad).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{bad}");
        assert_eq!(answer.body.replace(bad, ""), expected, "{bad}");
        assert_eq!(house.send(bad, "do=all").await.status, StatusCode::NOT_FOUND);
    }
    assert!(house.site.app.store.newest_changes(10).await.unwrap().is_empty());
}

#[tokio::test]
async fn only_the_hash_of_a_link_is_kept() {
    let house = House::new().await;
    let path = made(&house).await;
    let secret = path.rsplit('/').next().unwrap();
    house.read(&path).await;
    house.send(&path, "do=all").await;
    assert!(!house.site.files_hold(secret));
    assert!(house.site.files_hold("name/leeds/harbour lights"));
}

#[tokio::test]
async fn the_groups_are_for_those_who_serve() {
    let house = House::new().await;
    assert_eq!(house.read("/stewards/groups").await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        house.send("/stewards/groups", &format!("do=make&{SUBJECT}")).await.status,
        StatusCode::NOT_FOUND
    );
    let page = house.get("/stewards/groups?q=HARBOUR").await.body;
    assert!(page.contains("One group.") && page.contains("2 meetings") && !page.contains("Has a link."));
    made(&house).await;
    assert!(house.get("/stewards/groups?q=harbour").await.body.contains("Has a link."));
    let all = house.get("/stewards/groups").await.body;
    assert!(all.contains("3 groups.") && all.contains("Alone"));
    let answer = house.post("/stewards/groups", "do=make&source=test&subject=name/nobody").await;
    assert_eq!(location(&answer), "/stewards/groups?said=gone");
    for bad in
        ["do=make&source=test&subject=x", "do=eat&source=test&subject=key/1", "do=make&source=&subject=key/1"]
    {
        assert_eq!(house.post("/stewards/groups", bad).await.status, StatusCode::BAD_REQUEST, "{bad}");
    }
}

#[tokio::test]
async fn a_listing_without_a_group_has_a_link_of_its_own_and_a_list_that_never_says_is_not_scolded() {
    let house = House::new().await;
    let page = house.read("/meetings/alone").await.body;
    assert!(
        page.contains("Its list last changed it on 1 November 2026.")
            && !page.contains("Nobody has confirmed this listing since")
    );
    let page = house.read("/meetings/lamps").await.body;
    assert!(page.contains("does not say when anybody last confirmed it"));
    assert!(
        page.contains("This is how the list had it on 22 November 2026.")
            && !page.contains("Nobody has confirmed this listing since")
    );
    let index = house.site.app.live.now().index.clone();
    let key = index.get(&directory::model::Slug::new("alone").unwrap()).unwrap().meeting.key.clone();
    let answer = house.post("/stewards/groups", &format!("do=make&source=test&subject=key/{key}")).await;
    let path = link(&answer.body);
    let page = house.read(&path).await.body;
    assert!(page.contains("Alone") && !page.contains("Paper Boats") && !page.contains("sekrit"));
    house.send(&path, "do=all").await;
    assert!(house.read("/meetings/alone").await.body.contains("Confirmed today."));
}
