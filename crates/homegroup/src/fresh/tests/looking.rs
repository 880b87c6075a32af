//! What trusted servants look through, and what they do about it.

use super::*;
use crate::fresh::acts::{self, Merged};

#[tokio::test]
async fn these_pages_are_for_those_who_serve() {
    let house = House::new().await;
    for path in
        ["checks", "checks/stale", "checks/links", "checks/times", "checks/doubles", "gaps", "gaps/towns"]
    {
        let path = format!("/stewards/{path}");
        assert_eq!(house.read(&path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(house.get(&path).await.status, StatusCode::OK, "{path}");
        let persian = house.get(&format!("/fa{path}")).await.body;
        // Fluent writes the name of an argument it was not given; a key nobody wrote stands for itself.
        assert!(
            !persian.contains("{$") && !persian.contains(">checks-") && !persian.contains(">gaps-"),
            "{path}"
        );
        assert!(persian.len() < 50_000, "{path}: {}", persian.len());
    }
    for path in ["/stewards/checks/confirm", "/stewards/checks/doubles"] {
        assert_eq!(house.send(path, "do=merge").await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn what_is_long_unconfirmed_is_confirmed_with_a_press() {
    let house = House::new().await;
    let page = house.get("/stewards/checks/stale").await.body;
    assert!(
        page.contains("One found.")
            && page.contains("Nothing heard for 266 days.")
            && page.contains("Paper Boats")
    );
    assert!(page.contains("/stewards/groups?q=harbour%20lights"), "{page}");
    let key = hidden(&page, "key");
    let answer = house.post("/stewards/checks/confirm", &format!("source=test&key={key}")).await;
    assert_eq!(location(&answer), "/stewards/checks/stale?from=0&said=confirmed");
    assert!(house.get("/stewards/checks/stale?said=confirmed").await.body.contains("Nothing found."));
    let [change] = house.site.app.store.newest_changes(10).await.unwrap().try_into().unwrap();
    assert!(&*change.act == "confirm" && &*change.place == "site" && !change.handle.is_empty());
    let answer = house.post("/stewards/checks/confirm", "source=test&key=nothing").await;
    assert_eq!(location(&answer), "/stewards/checks/stale?from=0&said=gone");
}

/// The value of the first hidden field of this name.
fn hidden(page: &str, name: &str) -> String {
    let field =
        page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_else(|| panic!("{name}: {page}"));
    field.split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn slips_are_shown_without_passcodes() {
    let house = House::new().await;
    let links = house.get("/stewards/checks/links").await.body;
    assert!(
        links.contains("One letter away from zoom.us")
            && links.contains("us02web.zom.us")
            && !links.contains("sekrit")
    );
    let times = house.get("/stewards/checks/times").await.body;
    assert!(times.contains("In the middle of the night") && times.contains("Lamps"));
    let overview = house.get("/stewards/checks").await.body;
    assert_eq!(overview.matches("One found.").count(), 4, "{overview}");
}

#[tokio::test]
async fn two_listings_are_merged_and_shown_again() {
    let house = House::new().await;
    let page = house.get("/stewards/checks/doubles").await.body;
    assert!(page.contains("One found.") && page.contains("the same name") && page.contains("metres apart"));
    let index = house.site.app.live.now().index.clone();
    let key = |slug: &str| {
        let slug = directory::model::Slug::new(slug).unwrap();
        index.get(&slug).unwrap().meeting.key.to_string()
    };
    let form = format!("source=other&key={}&other_source=test&other_key={}", key("boats-too"), key("boats"));
    let merged = house.post("/stewards/checks/doubles", &format!("do=merge&{form}")).await;
    assert_eq!(location(&merged), "/stewards/checks/doubles?said=merged");
    assert_eq!(location(&house.read("/meetings/boats-too").await), "/meetings/boats");
    let page = house.get("/stewards/checks/doubles").await.body;
    assert!(page.contains("Nothing found.") && page.contains("Show it again"));
    // Twice is once.
    let again = house.post("/stewards/checks/doubles", &format!("do=merge&{form}")).await;
    assert_eq!(location(&again), "/stewards/checks/doubles?said=gone");
    // What stands for another cannot be merged into it.
    let circle =
        format!("source=test&key={}&other_source=other&other_key={}", key("boats"), key("boats-too"));
    let circle = house.post("/stewards/checks/doubles", &format!("do=merge&{circle}")).await;
    assert_eq!(location(&circle), "/stewards/checks/doubles?said=gone");
    let undone = house.post("/stewards/checks/doubles", &format!("do=unmerge&{form}")).await;
    assert_eq!(location(&undone), "/stewards/checks/doubles?said=unmerged");
    assert_eq!(house.read("/meetings/boats-too").await.status, StatusCode::OK);
    assert!(house.get("/stewards/checks/doubles").await.body.contains("One found."));
}

#[tokio::test]
async fn a_pair_told_apart_is_not_asked_about_again() {
    let house = House::new().await;
    let page = house.get("/stewards/checks/doubles").await.body;
    let names = ["source", "key", "other_source", "other_key"];
    let form = names.map(|name| format!("{name}={}", hidden(&page, name))).join("&");
    let answer = house.post("/stewards/checks/doubles", &format!("do=apart&{form}")).await;
    assert_eq!(location(&answer), "/stewards/checks/doubles?said=apart");
    let page = house.get("/stewards/checks/doubles").await.body;
    assert!(page.contains("Nothing found.") && page.contains("Told apart"));
    let answer = house.post("/stewards/checks/doubles", &format!("do=together&{form}")).await;
    assert_eq!(location(&answer), "/stewards/checks/doubles?said=together");
    assert!(house.get("/stewards/checks/doubles").await.body.contains("One found."));
    for bad in ["do=merge", "do=eat&source=test&key=a&other_source=test&other_key=b"] {
        let answer = house.post("/stewards/checks/doubles", bad).await;
        assert!(
            answer.status == StatusCode::BAD_REQUEST || location(&answer).ends_with("said=gone"),
            "{bad}"
        );
    }
}

#[tokio::test]
async fn the_week_counts_what_the_search_finds() {
    let house = House::new().await;
    let page = house.get("/stewards/gaps").await.body;
    assert!(
        page.contains("4 meetings.") && page.contains("In 53 parts of the week nothing begins."),
        "{page}"
    );
    let cell = page.split("aria-label=\"Tuesday, 7 pm to 9 pm: ").nth(1).unwrap();
    assert!(cell.starts_with("2\""));
    let href =
        page.split("aria-label=\"Tuesday, 7 pm to 9 pm: ").next().unwrap().rsplit("href=\"").next().unwrap();
    let href = href.split('"').next().unwrap().replace("&amp;", "&").replace("&#38;", "&");
    let found = house.read(&href.replace("/meetings?", "/api/v1/meetings?")).await.body;
    assert!(found.contains("\"total\":2"), "{href}: {found}");
    let near = house.get("/stewards/gaps?near=Leeds&radius=5km&attendance=in_person").await.body;
    assert!(near.contains("3 meetings."), "{near}");
    assert!(house.get("/stewards/gaps?near=nowhere-at-all-xyz").await.body.contains("was not understood"));
}

#[tokio::test]
async fn towns_far_from_any_meeting_are_listed_and_drawn() {
    let house = House::new().await;
    let page = house.get("/stewards/gaps/towns?people=100000&km=50").await.body;
    assert!(page.contains("Nottingham") && !page.contains("Bradford,") && !page.contains("Paris,"), "{page}");
    assert!(page.contains("check-map") && page.contains("<circle") && !page.contains("style="));
    let none = house.get("/stewards/gaps/towns?fellowship=Nobody&people=abc&km=7").await.body;
    assert!(none.contains("No such town.") && !none.contains("check-map"));
}

#[tokio::test]
async fn of_two_who_merge_the_other_way_round_one_does() {
    let house = House::new().await;
    let at = |list: &str, key: &str| (SourceName::new(list).unwrap(), Box::<str>::from(key));
    let (boats, too) = (at("test", "boats"), at("other", "boats-too"));
    let author = store::Author { place: "site".into(), member: "1c".into(), handle: "Calm River".into() };
    for _ in 0..10 {
        let (one, two) = tokio::join!(
            acts::merge(&house.site.app, &boats, &too, &author),
            acts::merge(&house.site.app, &too, &boats, &author),
        );
        let done = [one.unwrap(), two.unwrap()];
        assert_eq!(done.iter().filter(|done| **done == Merged::Done).count(), 1, "{done:?}");
        let back = if done[0] == Merged::Done { &boats } else { &too };
        assert_eq!(acts::unmerge(&house.site.app, back, &author).await.unwrap(), Merged::Done);
    }
}
