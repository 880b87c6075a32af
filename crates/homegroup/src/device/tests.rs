//! The server's side of what is kept on the device.

use axum::http::{StatusCode, header};
use serde_json::Value;

use crate::web::tests::TestSite;

const NOW: &str = "2026-11-22T18:00:00Z";

const LIST: &str = r#"[
  {"slug":"first","name":"First < Light","day":2,"time":"07:00","timezone":"Europe/London","types":["O"],
   "location":"Example Hall","formatted_address":"1 Example Street, Leeds, UK"},
  {"slug":"second","name":"Second Wind","day":1,"time":"19:00","timezone":"Europe/London","types":["C"],
   "location":"Example Hall","formatted_address":"1 Example Street, Leeds, UK"},
  {"slug":"over","name":"Long Over","timezone":"Europe/London","time":"19:00","recurrence":"RDATE:20260105",
   "location":"Example Hall","formatted_address":"1 Example Street, Leeds, UK"}
]"#;

/// The marks of a row in a page.
fn marks(page: &str, slug: &str) -> String {
    let row = page.split(&format!("data-slug=\"{slug}\" data-marks=\"")).nth(1).unwrap_or_default();
    row.split('"').next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn kept_meetings_are_told_with_what_became_of_them() {
    let site = TestSite::with(Some(LIST)).await;
    let form = "slug=first&slug=second&slug=over&slug=no-such-one&slug=%3Cscript%3E&slug=first";
    let rows = site.post("/kept/rows", form, "same-origin").await;
    assert_eq!(rows.status, StatusCode::OK);
    assert_eq!(rows.headers[header::CACHE_CONTROL], "no-store");
    let at = |what: &str| rows.body.find(what).unwrap_or_else(|| panic!("{what}: {}", rows.body));
    // What comes first stands first, once.
    assert!(at("data-slug=\"second\"") < at("data-slug=\"first\""));
    assert_eq!(rows.body.matches("data-slug=\"first\"").count(), 1);
    assert!(rows.body.contains("no longer meets"), "{}", rows.body);
    assert!(rows.body.contains("data-gone=\"no-such-one\""));
    assert!(!rows.body.contains("<script>") && !rows.body.contains("First < Light"));
}

#[tokio::test]
async fn only_pages_of_ours_may_ask_and_nothing_stands_in_an_address() {
    let site = TestSite::with(Some(LIST)).await;
    assert_eq!(site.post("/kept/rows", "slug=first", "cross-site").await.status, StatusCode::FORBIDDEN);
    assert_eq!(site.get("/kept/rows?slug=first").await.status, StatusCode::METHOD_NOT_ALLOWED);
    let none = site.post("/fa/kept/rows", "", "same-origin").await;
    assert_eq!(none.status, StatusCode::OK);
    assert!(!none.body.contains("data-slug"));
}

#[tokio::test]
async fn a_changed_time_or_place_changes_its_half_of_the_marks() {
    let before = TestSite::with(Some(LIST)).await.get("/meetings/first").await.body;
    let find = |page: &str| {
        let marks =
            page.split("data-keep=\"first\" data-marks=\"").nth(1).and_then(|rest| rest.split('"').next());
        let (when, place) = marks.and_then(|marks| marks.split_once('.')).unwrap();
        (when.to_owned(), place.to_owned())
    };
    let (when, place) = find(&before);
    let later = LIST.replace("07:00", "08:00");
    let later = TestSite::with(Some(&later)).await.get("/meetings/first").await.body;
    assert!(find(&later).0 != when && find(&later).1 == place);
    let moved = LIST.replace("1 Example Street", "2 Example Street");
    let moved = TestSite::with(Some(&moved)).await.get("/meetings/first").await.body;
    assert!(find(&moved).0 == when && find(&moved).1 != place);
    // A list's row carries the same ones.
    let list = TestSite::with(Some(LIST)).await.get("/meetings").await.body;
    assert_eq!(marks(&list, "first"), format!("{when}.{place}"));
}

#[tokio::test]
async fn wiping_forgets_the_storage_and_is_ours_alone_to_ask_for() {
    let site = TestSite::with(Some(LIST)).await;
    assert_eq!(site.post("/kept/wipe", "", "cross-site").await.status, StatusCode::FORBIDDEN);
    let nobody = site.post("/es/kept/wipe", "", "same-origin").await;
    assert_eq!(
        (nobody.status, &nobody.headers[header::LOCATION]),
        (StatusCode::SEE_OTHER, &"/es/me/wiped".parse().unwrap())
    );
    assert_eq!(nobody.headers["clear-site-data"], "\"cache\", \"storage\"");
    let somebody = site.with_cookie("POST", "/kept/wipe", "", "__Host-h=whatever").await;
    assert_eq!(somebody.headers["clear-site-data"], "\"cache\", \"cookies\", \"storage\"");
    assert!(somebody.headers[header::SET_COOKIE].to_str().unwrap().contains("Max-Age=0"));
}

#[tokio::test]
async fn the_manifest_names_pictures_that_are_there_and_may_say_nothing() {
    let site = TestSite::with(Some(LIST)).await;
    for (path, name, start) in [
        ("/manifest.webmanifest", "Homegroup", "/"),
        ("/manifest.webmanifest?name=plain", "My week", "/"),
        ("/fa/manifest.webmanifest?name=plain", "هفتهٔ من", "/fa"),
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.headers[header::CONTENT_TYPE], "application/manifest+json");
        let manifest: Value = serde_json::from_str(&answer.body).unwrap();
        assert_eq!((manifest["name"].as_str(), manifest["start_url"].as_str()), (Some(name), Some(start)));
        for icon in manifest["icons"].as_array().unwrap() {
            let picture = site.get(icon["src"].as_str().unwrap()).await;
            assert_eq!(picture.status, StatusCode::OK, "{icon}");
            assert_eq!(picture.headers[header::CONTENT_TYPE], icon["type"].as_str().unwrap());
        }
    }
    assert!(site.get("/kept?name=plain").await.body.contains("/manifest.webmanifest?name=plain\""));
}

#[tokio::test]
async fn the_worker_names_every_file_it_needs() {
    let site = TestSite::with(Some(LIST)).await;
    let worker = site.get("/worker.js").await;
    assert_eq!(worker.headers[header::CACHE_CONTROL], "no-cache");
    assert!(!worker.body.contains(super::copies::LIST_GOES_HERE));
    let files: Vec<&str> = worker.body.split('"').filter(|text| text.starts_with("/assets/")).collect();
    assert_eq!(files.len(), super::copies::NEEDED.len());
    for file in files {
        assert_eq!(site.get(file).await.status, StatusCode::OK, "{file}");
    }
    let policy = site.get("/").await.headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap().to_owned();
    assert!(policy.contains("worker-src 'self'") && policy.contains("manifest-src 'self'"));
}

/// What may be copied says so only where a copy is asked for, and says when it was made; what may not never does.
#[tokio::test]
async fn only_pages_for_everybody_may_be_copied() {
    let site = TestSite::at(NOW, Some(LIST)).await;
    for path in
        ["/meetings/first", "/help", "/kept", "/offline", "/rooms/scripts", "/rooms/scripts/speaker/table"]
    {
        assert_eq!(site.get(path).await.headers[header::CACHE_CONTROL], "no-store", "{path}");
        let copy = site.get(&format!("{path}?copy=1")).await;
        assert_eq!(copy.headers[header::CACHE_CONTROL], "no-cache", "{path}");
        assert!(copy.body.contains("22 November 2026, 6 pm (UTC)"), "{path}: {}", copy.body);
    }
    for path in ["/", "/meetings", "/me", "/rooms", "/rooms/open-en", "/stewards", "/meetings/no-such-one"] {
        let copy = site.get(&format!("{path}?copy=1")).await;
        assert_eq!(copy.headers[header::CACHE_CONTROL], "no-store", "{path}");
    }
    // "Tomorrow" would be wrong by the time it is read.
    let live = site.get("/meetings/second").await.body;
    let copy = site.get("/meetings/second?copy=1").await.body;
    assert!(live.contains("Tomorrow, 7 pm") && !copy.contains("Tomorrow"), "{copy}");
    assert!(copy.contains("Monday 23 November, 7 pm"), "{copy}");
}
