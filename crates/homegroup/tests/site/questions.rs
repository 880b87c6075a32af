//! The API, parameter by parameter, as `docs/api.md` has it.

use serde_json::Value;

use super::program::{House, Site};

fn slugs(site: &Site, parameters: &str) -> Vec<String> {
    let answer = site.get(&format!("/api/v1/meetings?{parameters}"));
    assert_eq!(answer.status, 200, "{parameters}: {}", answer.body);
    let items = answer.json()["items"].clone();
    items.as_array().unwrap().iter().map(|item| item["slug"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_parameter_does_what_the_contract_says() {
    let site = House::furnished().open();
    for (parameters, expected) in [
        (
            "",
            "quiet-sunday steps-by-the-canal weekday-morning york-lunch una-silla-mas first-tuesday by-appointment",
        ),
        ("within=0", "quiet-sunday"),
        ("within=30", "quiet-sunday steps-by-the-canal"),
        ("day=0&day=2", "quiet-sunday steps-by-the-canal weekday-morning york-lunch first-tuesday"),
        ("q=canal", "steps-by-the-canal"),
        ("q=silla+mas", "una-silla-mas"),
        ("q=cnal", ""),
        ("q=cannal", "steps-by-the-canal"),
        ("types=O,X", "weekday-morning"),
        ("types=ST,W&types=SP", "steps-by-the-canal first-tuesday"),
        ("not=O", "steps-by-the-canal"),
        ("attendance=online", "una-silla-mas"),
        ("language=es", "una-silla-mas"),
        ("fellowship=aa&region=york", "york-lunch"),
        ("source=nobody", ""),
        ("near=53.7997,-1.5492&radius=1mi", "quiet-sunday weekday-morning first-tuesday steps-by-the-canal"),
        ("near=York&radius=5km", "york-lunch"),
        ("near=LS1&radius=3km&sort=time", "quiet-sunday steps-by-the-canal weekday-morning first-tuesday"),
        ("from=19:00&until=21:00", "una-silla-mas first-tuesday"),
        ("from=22:00&until=07:30", "weekday-morning"),
        ("day=3&from=19:00&until=19:45&tz=Europe/London", "una-silla-mas"),
        ("inactive=1&day=4", "weekday-morning closed-for-now"),
        ("sort=name&limit=2", "by-appointment first-tuesday"),
    ] {
        assert_eq!(slugs(&site, parameters).join(" "), expected, "{parameters}");
    }
}

#[test]
fn an_item_says_everything_the_contract_lists() {
    let site = House::furnished().open();
    let answer = site.get("/api/v1/meetings?near=53.8,-1.55&limit=1").json();
    insta::assert_json_snapshot!("an_item", answer["items"][0]);
    assert_eq!(answer["total"], 7);
    assert_eq!(answer["facets"]["day"][0], serde_json::json!({"value": 0, "count": 2}));
    let rule = site.get("/api/v1/meetings?q=first+tuesday").json();
    let item = &rule["items"][0];
    assert_eq!(item["recurrence"], "FREQ=MONTHLY;BYDAY=1TU");
    assert_eq!(item["next_start"], "2026-12-01T19:30:00+00:00");
    let online = &site.get("/api/v1/meetings?attendance=online").json()["items"][0];
    assert!(
        !online.to_string().contains("marker-passcode") && !online.to_string().contains("555666"),
        "{online}"
    );
    assert!(online["online"]["url"].as_str().unwrap().starts_with("https://zoom.us/j/5550001111"));
}

#[test]
fn pages_lead_through_everything_once() {
    let site = House::furnished().open();
    let mut next = Some("/api/v1/meetings?limit=3&inactive=1".to_owned());
    let mut seen = Vec::new();
    while let Some(address) = next {
        let answer = site.get(&address).json();
        seen.extend(answer["items"].as_array().unwrap().iter().map(|item| item["slug"].to_string()));
        next = answer["next"].as_str().map(str::to_owned);
    }
    let mut once = seen.clone();
    once.sort();
    once.dedup();
    assert_eq!((seen.len(), once.len()), (8, 8));
}

#[test]
fn a_parameter_that_cannot_be_used_is_named() {
    let site = House::furnished().open();
    let many = format!("types={}", "A,".repeat(1000).replace("A,", "ABC,").trim_end_matches(','));
    let types: String = (0..1000).map(|n| format!("T{n},")).collect();
    let long = "x".repeat(10_000);
    for (parameters, parameter) in [
        ("day=7".to_owned(), "day"),
        ("from=25:00".into(), "from"),
        ("radius=-1km&near=Leeds".into(), "radius"),
        ("near=nowhere-at-all-xyz".into(), "near"),
        ("near=200,0".into(), "near"),
        (format!("types={types}"), "types"),
        (format!("q={long}"), "q"),
        ("tz=Mars/Olympus".into(), "tz"),
        ("limit=501".into(), "limit"),
        ("cursor=nonsense".into(), "cursor"),
    ] {
        let answer = site.get(&format!("/api/v1/meetings?{parameters}"));
        assert_eq!(answer.status, 400, "{parameter}");
        let error = answer.json()["error"].clone();
        assert_eq!(error["parameter"], parameter);
        assert!(error["message"].as_str().is_some_and(|message| !message.is_empty()));
    }
    // One code a thousand times is one code.
    assert_eq!(site.get(&format!("/api/v1/meetings?{many}")).status, 200);
}

#[test]
fn the_document_of_the_api_is_what_it_was() {
    let house = House::new();
    let document: Value = house.json(&["openapi"]);
    insta::assert_json_snapshot!("openapi", document);
    assert_eq!(house.open().get("/api/v1/openapi.json").json(), document);
}
