//! The form and the sheet, as a browser gets them.

use axum::http::{StatusCode, header};

use crate::web::tests::TestSite;

const LIST: &str = r#"[
  {"slug":"steps","name":"Early Steps","day":0,"time":"19:00","end_time":"20:00","timezone":"Europe/London",
   "types":["ST","O","X"],"location":"Example Hall","formatted_address":"1 Mill Lane, Leeds, UK",
   "latitude":53.83,"longitude":-1.52,"updated":"2026-11-01 10:00:00","confirmed":"2026-10-18"},
  {"slug":"tale","name":"A Tale","day":1,"time":"19:00","timezone":"Europe/London","types":["SP","O"],
   "formatted_address":"2 Mill Lane, Leeds, UK","latitude":53.80,"longitude":-1.55},
  {"slug":"tale-two","name":"Another Tale","day":1,"time":"12:00","timezone":"Europe/London","types":["SP","O"],
   "formatted_address":"3 Mill Lane, Leeds, UK","latitude":53.80,"longitude":-1.55},
  {"slug":"women","name":"Women < Early","day":2,"time":"07:00","timezone":"Europe/London","types":["W","C"],
   "formatted_address":"4 Mill Lane, Leeds, UK","latitude":53.80,"longitude":-1.56},
  {"slug":"far","name":"Far Away","day":2,"time":"07:00","timezone":"Europe/London","types":["BE","O"],
   "formatted_address":"1 Quay Side, Hull, UK","latitude":53.74,"longitude":-0.33},
  {"slug":"line","name":"On the Line","day":3,"time":"20:00","timezone":"Europe/London","types":["D","O"],
   "conference_url":"https://zoom.us/j/1234567890?pwd=opensesame","conference_url_notes":"Passcode 246810",
   "city":"Leeds","country":"UK"},
  {"slug":"talk","name":"Round Talk","day":4,"time":"19:00","timezone":"Europe/London","types":["D","C"],
   "formatted_address":"5 Mill Lane, Leeds, UK","latitude":53.80,"longitude":-1.56},
  {"slug":"both","name":"Both on the Line","day":5,"time":"19:00","timezone":"Europe/London","types":["O"],
   "formatted_address":"9 Dock Road, Hull, UK","latitude":53.74,"longitude":-0.34,
   "conference_url":"https://zoom.us/j/987654321"}
]"#;

async fn sheet(site: &TestSite, form: &str) -> String {
    let answer = site.post("/start/patient/sheet", form, "same-origin").await;
    assert_eq!(answer.status, StatusCode::OK, "{form}");
    answer.body
}

/// The names on a sheet, in order.
fn names(page: &str) -> Vec<String> {
    let three =
        page.split("<ol class=\"three\">").nth(1).and_then(|rest| rest.split("</ol>").next()).unwrap_or("");
    let name = |rest: &str| rest.split("</bdi>").next().unwrap_or_default().to_owned();
    three.split("<h2><bdi>").skip(1).map(name).collect()
}

#[tokio::test]
async fn three_different_kinds_with_the_way_there_and_what_to_check() {
    let site = TestSite::with(Some(LIST)).await;
    let page = sheet(&site, "near=Leeds&travel=transit&language=en&closed=yes").await;
    let found = names(&page);
    assert_eq!(found.len(), 3, "{found:?}");
    assert!(!found.iter().any(|name| name.contains("Line")), "there are three one can go to: {found:?}");
    let tales = found.iter().filter(|name| name.contains("Tale")).count();
    assert_eq!(tales, 1, "speakers once: {found:?}");
    for said in [
        "Every Sunday, 7 pm to 8 pm",
        "1 Mill Lane, Leeds, UK",
        "north-east of the middle of Leeds",
        "minutes by bus or train",
        "Look up the line and the last way home",
        "Kind: step study",
        "Last confirmed on 18 October 2026",
        "Meetings change: check before you go.",
        "Not affiliated with any fellowship",
        "Who goes with me:",
        "Samaritans",
    ] {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(page.len() < 50_000);
    let online = sheet(&site, "near=Leeds&mode=online").await;
    assert!(!online.contains("opensesame") && !online.contains("246810"), "passcodes are not printed");
    assert!(online.contains("it has a passcode"));
}

#[tokio::test]
async fn what_is_held_both_ways_in_another_city_is_joined_from_afar() {
    let site = TestSite::with(Some(LIST)).await;
    for form in [
        "near=Leeds&avoid=mill+lane",
        "near=Leeds&mode=online",
        "mode=online",
        "near=Kingston+upon+Hull&mode=online",
    ] {
        let page = sheet(&site, form).await;
        assert_eq!(names(&page).len(), 2, "{form}");
        assert!(names(&page).contains(&"Both on the Line".to_owned()), "{form}");
        assert!(!page.contains("Dock Road") && !page.contains("minutes by"), "{form}: {page}");
    }
    let filled = sheet(&site, "near=Leeds&avoid=mill+lane").await;
    assert!(filled.contains("You join by link or telephone"));
    let there = sheet(&site, "near=Kingston+upon+Hull").await;
    assert!(there.contains("Dock Road") && there.contains("minutes by bus or train"));
}

#[tokio::test]
async fn what_is_rare_is_found_behind_very_many_others() {
    let row = |slug: &str, types: &str, latitude: f64| {
        format!(
            r#"{{"slug":"{slug}","name":"{slug}","day":1,"time":"19:00","timezone":"Europe/London","types":[{types}],
                "formatted_address":"1 Mill Lane, Leeds, UK","latitude":{latitude},"longitude":-1.55}}"#
        )
    };
    let mut rows: Vec<String> = (0..600).map(|number| row(&format!("m{number}"), "\"O\"", 53.80)).collect();
    rows.push(row("rara", "\"O\",\"S\"", 53.84));
    let site = TestSite::with(Some(&format!("[{}]", rows.join(",")))).await;
    let page = sheet(&site, "near=Leeds&language=es&mode=in_person").await;
    assert_eq!(names(&page), ["rara"]);
    assert!(page.contains("Any language: 500 more"), "{page}");
}

#[tokio::test]
async fn where_two_limits_together_are_in_the_way_both_can_be_given_way_on() {
    let far = r#"[{"slug":"far","name":"Far Off","day":1,"time":"19:00","timezone":"Europe/London","types":["O"],
        "formatted_address":"1 Quay Side, Hull, UK","latitude":53.74,"longitude":-0.33}]"#;
    let site = TestSite::with(Some(far)).await;
    let narrow = "near=Leeds&mode=in_person&day=3";
    let page = sheet(&site, narrow).await;
    assert!(page.contains("No single limit kept them out, but two together did."), "{page}");
    assert!(page.contains(": 1 more meeting<"), "{page}");
    for alone in ["time", "distance", "mode", "language", "fellowship"] {
        assert_eq!(names(&sheet(&site, &format!("{narrow}&loose={alone}")).await).len(), 0, "{alone}");
    }
    let words: Vec<&str> =
        page.split("name=\"loose\" value=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(words.len(), 2, "{page}");
    let both = sheet(&site, &format!("{narrow}&loose={}&loose={}", words[0], words[1])).await;
    assert_eq!(names(&both), ["Far Off"]);
    // And where not even two would bring one.
    let none = sheet(&site, &format!("{narrow}&language=fa&problem=drugs")).await;
    assert!(none.contains("No one limit or two kept them out."), "{none}");
}

#[tokio::test]
async fn a_town_is_named_in_full_and_others_of_its_name_are_offered() {
    let site = TestSite::with(Some(LIST)).await;
    let leeds = sheet(&site, "near=Leeds").await;
    assert!(
        leeds.contains("<bdi>Leeds, City and Borough of Leeds, England, United Kingdom</bdi>"),
        "{leeds}"
    );
    let page = sheet(&site, "near=Springfield&travel=foot").await;
    assert!(page.contains("Which Springfield do you mean?"), "{page}");
    let (_, rest) = page.split_once("name=\"town\" value=\"").unwrap();
    let rest =
        if rest.starts_with('"') { rest.split_once("name=\"town\" value=\"").unwrap().1 } else { rest };
    let (town, rest) = rest.split_once('"').unwrap();
    let name = rest.split("<bdi>").nth(1).unwrap().split("</bdi>").next().unwrap();
    let header =
        |page: &str| page.split("<header>").nth(1).unwrap().split("</header>").next().unwrap().to_owned();
    assert!(!header(&page).contains(name), "{name}");
    let other = sheet(&site, &format!("near=Springfield&travel=foot&town={town}")).await;
    assert!(header(&other).contains(name), "{name}: {}", header(&other));
}

#[tokio::test]
async fn a_limit_that_stays_is_named_and_help_is_never_missing() {
    let site = TestSite::with(Some(LIST)).await;
    let page = sheet(&site, "near=Leeds&mode=in_person&access=sign").await;
    assert!(page.contains("These left meetings out too, and stay as they are:"), "{page}");
    assert!(page.contains("sign language (4)") && !page.contains("No single limit"), "{page}");
    assert!(sheet(&site, "mode=online").await.contains("112 works from any mobile"));
}

#[tokio::test]
async fn wishes_come_first_and_limits_hold() {
    let site = TestSite::with(Some(LIST)).await;
    let women = sheet(&site, "near=Leeds&whose=women&closed=yes&language=en").await;
    assert_eq!(names(&women)[0], "Women &#60; Early");
    assert!(women.contains("Asked for: women"));
    let mixed = sheet(&site, "near=Leeds&closed=yes&language=en").await;
    assert!(!mixed.contains("Women &#60; Early"));
    let wheelchair = sheet(&site, "near=Leeds&mode=in_person&access=wheelchair").await;
    assert_eq!(names(&wheelchair), ["Early Steps"]);
    let sunday = sheet(&site, "near=Leeds&day=0&part=evening").await;
    assert_eq!(names(&sunday), ["Early Steps"]);
    let avoid = sheet(&site, "near=Leeds&avoid=mill+lane%2C+line").await;
    assert_eq!(names(&avoid).len(), 0);
}

#[tokio::test]
async fn what_would_change_the_three_is_said_and_true() {
    let row = |slug: &str, types: &str| {
        format!(
            r#"{{"slug":"{slug}","name":"{slug}","day":1,"time":"19:00","timezone":"Europe/London","types":[{types}],
                "formatted_address":"1 Mill Lane, Leeds, UK","latitude":53.80,"longitude":-1.55}}"#
        )
    };
    let rows =
        [row("alder", ""), row("birch", r#""SP""#), row("cedar", r#""ST""#), row("dogwood", r#""BE""#)];
    let site = TestSite::with(Some(&format!("[{}]", rows.join(",")))).await;
    let page = sheet(&site, "near=Leeds").await;
    assert_eq!(names(&page), ["alder", "birch", "cedar"]);
    assert!(page.contains("dogwood: asking for newcomers"), "{page}");
    let asked = sheet(&site, "near=Leeds&wish=newcomers").await;
    assert!(names(&asked).contains(&"dogwood".to_owned()), "{:?}", names(&asked));
}

#[tokio::test]
async fn what_nobody_confirmed_for_years_is_left_out_where_that_is_asked() {
    let row = |slug: &str, more: &str| {
        format!(
            r#"{{"slug":"{slug}","name":"{slug}","day":1,"time":"19:00","timezone":"Europe/London",{more}
                "formatted_address":"1 Mill Lane, Leeds, UK","latitude":53.80,"longitude":-1.55}}"#
        )
    };
    let rows = [row("silent", ""), row("old", r#""confirmed":"2019-05-01","#)];
    let site = TestSite::with(Some(&format!("[{}]", rows.join(",")))).await;
    let all = sheet(&site, "near=Leeds").await;
    assert_eq!(names(&all), ["silent", "old"]);
    assert!(all.contains("Nobody has confirmed this listing for a long time"), "{all}");
    let fresh = sheet(&site, "near=Leeds&fresh=1").await;
    assert_eq!(names(&fresh), ["silent"], "a list that never says is not old");
    assert!(fresh.contains("name=\"loose\" value=\"quiet\""), "{fresh}");
    assert_eq!(names(&sheet(&site, "near=Leeds&fresh=1&loose=quiet").await), ["silent", "old"]);
}

#[tokio::test]
async fn where_fewer_fit_it_says_what_cost_most_and_offers_to_give_way() {
    let site = TestSite::with(Some(LIST)).await;
    let form = "near=Leeds&travel=foot&reach=1&mode=in_person&day=2&closed=no&language=en";
    let page = sheet(&site, form).await;
    assert!(page.contains("No meeting fits all of this."), "{page}");
    assert!(
        page.contains("name=\"loose\" value=\"distance\"") && page.contains("Any distance: 1 more meeting")
    );
    // Every answer goes along with the press.
    assert!(page.contains("name=\"day\" value=\"2\"") && page.contains("name=\"reach\" value=\"1\""));
    let wider = sheet(&site, &format!("{form}&loose=distance")).await;
    assert_eq!(names(&wider), ["Far Away"]);
    assert!(wider.contains("name=\"loose\" value=\"distance\""), "what was given way on stays so");
}

#[tokio::test]
async fn nothing_is_kept_and_nobody_keeps_the_answer() {
    let site = TestSite::with(Some(LIST)).await;
    let form = "near=Leeds&avoid=marker-4c1&problem=alcohol&profession=health&wish=dual";
    let answer = site.post("/fa/start/patient/sheet", form, "same-origin").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.headers[header::CACHE_CONTROL], "no-store");
    assert!(!answer.headers.contains_key(header::SET_COOKIE));
    assert!(!site.files_hold("marker-4c1"));
    for (start, _) in answer.body.match_indices("href=\"") {
        let href = answer.body[start + 6..].split('"').next().unwrap();
        assert!(!href.contains("marker") && !href.contains("alcohol"), "{href}");
    }
    assert_eq!(site.post("/start/patient/sheet", form, "cross-site").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn the_form_comes_back_filled_in() {
    let site = TestSite::with(Some(LIST)).await;
    let page = site.get("/start/patient/sheet").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.len() < 50_000, "{}", page.body.len());
    let unknown = sheet(&site, "near=Nowhere-at-all-xyz&day=3&wish=secular&travel=foot").await;
    assert!(unknown.contains("Nowhere-at-all-xyz") && unknown.contains("value=\"3\" checked"));
    assert!(
        unknown.contains("value=\"secular:much\" selected") && unknown.contains("value=\"foot\" selected")
    );
    let empty = sheet(&site, "").await;
    assert!(empty.contains("Please name a town or postcode"));
    let online = sheet(&site, "mode=online").await;
    assert!(names(&online).contains(&"On the Line".to_owned()));
    let change = sheet(&site, "near=Leeds&change=1&day=3").await;
    assert!(change.contains("value=\"3\" checked") && !change.contains("class=\"paper-sheet\""));
}
