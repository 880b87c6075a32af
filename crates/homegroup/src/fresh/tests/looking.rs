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
    let answer = house.post("/stewards/checks/confirm", &format!("source=test&key={key}")).await;
    assert_eq!(location(&answer), "/stewards/checks/stale?from=0&said=confirmed-already");
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
async fn what_was_found_keeps_no_old_directory() {
    let house = House::new().await;
    house.get("/stewards/checks/doubles").await;
    let old = Arc::downgrade(&house.site.app.live.now().index);
    assert!(old.upgrade().is_some());
    add_list(&house.site.app, "third", OTHER_LIST).await;
    // It is given back beside what goes on.
    let gone = async {
        while old.upgrade().is_some() {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(std::time::Duration::from_secs(30), gone).await.unwrap();
}

#[tokio::test]
async fn of_two_who_merge_in_opposite_ways_at_once_one_is_told() {
    let house = House::new().await;
    let index = house.site.app.live.now().index.clone();
    let key = |slug: &str| {
        let slug = directory::model::Slug::new(slug).unwrap();
        index.get(&slug).unwrap().meeting.key.to_string()
    };
    let (boats, too) = (key("boats"), key("boats-too"));
    let one = format!("do=merge&source=other&key={too}&other_source=test&other_key={boats}");
    let two = format!("do=merge&source=test&key={boats}&other_source=other&other_key={too}");
    let path = "/stewards/checks/doubles";
    let (one, two) = tokio::join!(house.post(path, &one), house.post(path, &two));
    let mut said = [location(&one), location(&two)].map(|to| to.rsplit('=').next().unwrap());
    said.sort_unstable();
    assert_eq!(said, ["gone", "merged"]);
    let index = house.site.app.live.now().index.clone();
    assert_eq!(index.listings().iter().filter(|one| [&*boats, &too].contains(&&*one.meeting.key)).count(), 1);
}

#[tokio::test]
async fn a_merge_takes_nobodys_address_away() {
    let house = House::new().await;
    // Both lists call it "boats".
    add_list(&house.site.app, "other", &OTHER_LIST.replace("boats-too", "boats")).await;
    assert_eq!(house.read("/meetings/boats-test").await.status, StatusCode::OK);
    let index = house.site.app.live.now().index.clone();
    let key = |slug: &str| {
        let slug = directory::model::Slug::new(slug).unwrap();
        index.get(&slug).unwrap().meeting.key.to_string()
    };
    let form = format!(
        "do=merge&source=other&key={}&other_source=test&other_key={}",
        key("boats-other"),
        key("boats-test")
    );
    let merged = house.post("/stewards/checks/doubles", &form).await;
    assert_eq!(location(&merged), "/stewards/checks/doubles?said=merged");
    for slug in ["boats-test", "boats-other"] {
        assert_eq!(location(&house.read(&format!("/meetings/{slug}")).await), "/meetings/boats");
    }
    assert_eq!(house.read("/meetings/boats-elsewhere").await.status, StatusCode::NOT_FOUND);
    // Whoever kept one of them finds it too.
    let rows = house.send("/kept/rows", "slug=boats-test&slug=boats-other&slug=lost").await.body;
    for from in ["boats-test", "boats-other"] {
        assert!(rows.contains(&format!("data-from=\"{from}\" data-to=\"boats\"")), "{from}: {rows}");
    }
    assert_eq!(rows.matches("data-gone").count(), 1, "{rows}");
}

#[tokio::test]
async fn everything_decided_can_be_taken_back() {
    let house = House::new().await;
    let row = |n: u32| {
        format!(
            r#"{{"slug":"m{n}","name":"Number {n}","day":1,"time":"09:00","timezone":"Europe/London","types":["O"]}}"#
        )
    };
    let rows: Vec<String> = (0..35).map(row).collect();
    add_list(&house.site.app, "many", &format!("[{}]", rows.join(","))).await;
    let index = house.site.app.live.now().index.clone();
    let keys: Vec<_> = index.listings().iter().filter(|one| one.source.name.as_str() == "many").collect();
    let keys: Vec<_> =
        keys.into_iter().map(|one| (one.source.name.clone(), one.meeting.key.clone())).collect();
    for other in &keys[1..] {
        house.site.app.store.tell_apart(&keys[0], other).await.unwrap();
    }
    let page = house.get("/stewards/checks/doubles").await.body;
    assert_eq!(page.matches("value=\"together\"").count(), 30, "{page}");
    assert!(page.contains("?apart=30#apart") || page.contains("?apart=30&#35;apart"), "{page}");
    let rest = house.get("/stewards/checks/doubles?apart=30").await.body;
    assert_eq!(rest.matches("value=\"together\"").count(), 4);
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
    // A meeting that is paused is none to go to.
    let paused = r#"[{"slug":"paused","name":"Paused","day":1,"time":"19:00","timezone":"Europe/London","types":["TC"],
        "formatted_address":"1 Long Row, Nottingham NG1 2DH, UK","latitude":52.955,"longitude":-1.15}]"#;
    add_list(&house.site.app, "paused", paused).await;
    let page = house.get("/stewards/gaps/towns?people=100000&km=50").await.body;
    assert!(page.contains("Nottingham"), "{page}");
    add_list(&house.site.app, "paused", &paused.replace("TC", "O")).await;
    let page = house.get("/stewards/gaps/towns?people=100000&km=50").await.body;
    assert!(!page.contains("Nottingham"), "{page}");
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
