//! The list in the order that may suit somebody, as a browser gets it.

use axum::http::{StatusCode, header};

use crate::web::tests::TestSite;

const LIST: &str = r#"[
  {"slug":"early","name":"Early Steps","day":0,"time":"19:00","timezone":"Europe/London","types":["ST","O"],
   "formatted_address":"1 Mill Lane, Leeds, UK","latitude":53.81,"longitude":-1.55},
  {"slug":"tale","name":"A Tale","day":1,"time":"19:00","timezone":"Europe/London","types":["SP","O"],
   "formatted_address":"2 Mill Lane, Leeds, UK","latitude":53.82,"longitude":-1.55},
  {"slug":"story","name":"A Story","day":2,"time":"07:00","timezone":"Europe/London","types":["SP"],
   "formatted_address":"1 Quay Side, Hull, UK","latitude":53.74,"longitude":-0.33},
  {"slug":"over","name":"Long Over","timezone":"Europe/London","time":"19:00","recurrence":"RDATE:20260105",
   "location":"Example Hall","formatted_address":"1 Example Street, Leeds, UK"}
]"#;

/// Which meetings a page lists, in order.
fn order(page: &str) -> Vec<&str> {
    page.split("data-slug=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[tokio::test]
async fn what_was_liked_comes_first_with_its_reason() {
    let site = TestSite::with(Some(LIST)).await;
    let blank = site.post("/meetings/for-me", "", "same-origin").await;
    assert_eq!(order(&blank.body), ["early", "tale", "story"], "without visits the plain order");
    assert!(
        blank.body.contains("You have told of no visit yet.") && !blank.body.contains("class=\"whys\"><li")
    );
    let told = "visit=story%3Bhome%3Bformat%3B2026-11-17&visit=early%3Bnot%3Bformat%3B";
    let answer = site.post("/meetings/for-me", told, "same-origin").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(order(&answer.body), ["story", "tale", "early"]);
    for said in [
        "You liked: a speaker",
        "You felt at home there",
        "It was not for you, once. Groups vary; it is further down, not gone",
        "Less so far: ",
        "This comes from 2 visits you told of.",
        "Show the plain list",
    ] {
        assert!(answer.body.contains(said), "{said}: {}", answer.body);
    }
    // The next page's form carries the visits on; no address does.
    assert!(answer.body.contains("name=\"visit\" value=\"story;home;format;2026-11-17\""));
    assert!(
        !answer.body.split("href=\"").skip(1).any(|rest| rest.split('"').next().unwrap().contains("visit"))
    );
}

#[tokio::test]
async fn nothing_of_it_is_kept() {
    let site = TestSite::with(Some(LIST)).await;
    let told = "visit=story%3Bhome%3Bpeople%3B2026-11-17&away=tale&q=marker-9f2";
    let answer = site.post("/es/meetings/for-me", told, "same-origin").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    assert!(!answer.headers.contains_key(header::SET_COOKIE));
    for trace in ["story;home", "story%3Bhome", "2026-11-17", "marker-9f2"] {
        assert!(!site.files_hold(trace), "{trace}");
    }
    // Whoever has a cookie gets the same bytes: the page does not ask who they are.
    let signed = site.with_cookie("POST", "/es/meetings/for-me", told, "__Host-h=whatever").await;
    assert_eq!(signed.body, answer.body);
}

#[tokio::test]
async fn away_is_away_and_nonsense_is_left_out() {
    let site = TestSite::with(Some(LIST)).await;
    let away = site.post("/meetings/for-me", "visit=tale%3Bnot%3B%3B&away=tale", "same-origin").await;
    assert_eq!(order(&away.body), ["early", "story"]);
    let odd =
        "visit=&visit=%3Cscript%3E%3Bhome&visit=gone%3Bhome&visit=story%3Bnever&away=%FF&slug=x&felt=home";
    let odd = site.post("/meetings/for-me", odd, "same-origin").await;
    assert_eq!(order(&odd.body), ["early", "tale", "story"]);
    assert!(!odd.body.contains("<script>"));
}

#[tokio::test]
async fn without_a_script_the_meetings_page_does_it_in_one_form() {
    let site = TestSite::with(Some(LIST)).await;
    let page = site.get("/meetings/tale").await.body;
    assert!(
        page.contains("action=\"/meetings/for-me\"") && page.contains("name=\"here\" value=\"53.82,-1.55\"")
    );
    let taps = "slug=tale&felt=again&why=format&why=people&here=53.82%2C-1.55";
    let answer = site.post("/meetings/for-me", taps, "same-origin").await;
    assert_eq!(order(&answer.body)[0], "tale");
    assert!(answer.body.contains("You said you would go again"));
    // Hull is eighty kilometres away, whatever is told there: it comes last and says so; nobody said they drive.
    assert_eq!(order(&answer.body), ["tale", "early", "story"]);
    assert!(answer.body.contains(" km away") && !answer.body.contains("by car"), "{}", answer.body);
    assert!(answer.body.contains("value=\"tale;again;format,people;\""));
    // The way back to the plain list is a form: where a told visit was stands in no address.
    assert!(answer.body.contains("action=\"/meetings/near\""));
    for (start, _) in answer.body.match_indices("href=\"") {
        let href = answer.body[start + 6..].split('"').next().unwrap();
        assert!(!href.contains("53.8") && !href.contains("near="), "{href}");
    }
    // A copy that is read without a line cannot send anything.
    assert!(!site.get("/meetings/tale?copy=1").await.body.contains("for-me"));
}

#[tokio::test]
async fn around_ones_own_place_it_stays_in_no_address() {
    let site = TestSite::with(Some(LIST)).await;
    let sent = "here=53.801234,-1.548765&go=types%3DO&visit=early%3Bhome";
    let answer = site.post("/meetings/for-me", sent, "same-origin").await;
    assert_eq!(order(&answer.body), ["early", "tale"]);
    for (start, _) in answer.body.match_indices("href=\"") {
        let href = answer.body[start + 6..].split('"').next().unwrap();
        assert!(!href.contains("53.8") && !href.contains("near="), "{href}");
    }
    assert!(answer.body.contains("name=\"here\" value=\"53.80,-1.55\"") && !answer.body.contains("53.8012"));
}

#[tokio::test]
async fn only_our_own_pages_ask_and_an_address_alone_shows_the_plain_list() {
    let site = TestSite::with(Some(LIST)).await;
    assert_eq!(site.post("/meetings/for-me", "", "cross-site").await.status, StatusCode::FORBIDDEN);
    let back = site.get("/fa/meetings/for-me").await;
    assert_eq!(
        (back.status, &back.headers[header::LOCATION]),
        (StatusCode::SEE_OTHER, &"/fa/meetings".parse().unwrap())
    );
    // The plain page offers nothing of it: a script does, where visits are kept.
    assert!(!site.get("/meetings").await.body.contains("for-me"));
}

#[tokio::test]
async fn where_not_all_were_looked_at_the_page_says_so() {
    let row = |number: usize| {
        format!(
            r#"{{"slug":"m{number}","name":"Meeting {number}","day":{},"time":"19:00","timezone":"Europe/London",
               "types":["O"],"city":"Leeds","country":"UK"}}"#,
            number % 7
        )
    };
    let list = |many: usize| format!("[{}]", (0..many).map(row).collect::<Vec<_>>().join(","));
    for (many, says) in [(1_000, false), (1_001, true)] {
        let site = TestSite::with(Some(&list(many))).await;
        let answer = site.post("/meetings/for-me", "visit=m3%3Bhome%3B%3B", "same-origin").await;
        assert_eq!(order(&answer.body).first(), Some(&"m3"), "{many}");
        assert_eq!(answer.body.contains("Only the first 1000 meetings"), says, "{many}");
        // A day named, and all of them are looked at.
        let day = site.post("/meetings/for-me", "visit=m3%3Bhome%3B%3B&day=3", "same-origin").await;
        assert!(!day.body.contains("Only the first"));
    }
}
