//! The week hour by hour.

use axum::http::StatusCode;

use crate::web::tests::TestSite;

/// Days as the page has them.
const DAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// What the page says, by day and hour, where it is not nothing.
async fn counts(list: &str, zone: &str) -> Vec<(&'static str, usize, usize)> {
    let site = TestSite::at("2026-11-24T12:00:00Z", Some(list)).await;
    counts_of(&site, zone).await
}

async fn counts_of(site: &TestSite, zone: &str) -> Vec<(&'static str, usize, usize)> {
    let path = if zone.is_empty() { "/rooms/week".to_owned() } else { format!("/rooms/week?tz={zone}") };
    let answer = site.get(&path).await;
    assert_eq!(answer.status, StatusCode::OK);
    let rows: Vec<&str> = answer.body.split("<th scope=\"row\">").skip(1).collect();
    assert_eq!(rows.len(), 24, "a row an hour");
    let mut counts = Vec::new();
    for (hour, row) in rows.into_iter().enumerate() {
        assert!(row.starts_with(&format!("{hour:02}:00")), "{row:.20}");
        let row = row.split("</tr>").next().unwrap();
        let cells: Vec<&str> = row.split("<td").skip(1).collect();
        assert_eq!(cells.len(), 7, "a cell a day");
        for (day, cell) in DAYS.into_iter().zip(cells) {
            let Some(link) = cell.split("<a ").nth(1) else { continue };
            counts.push((day, hour, super::between(link, ">", "<").parse().unwrap()));
        }
    }
    counts.sort_unstable_by_key(|(day, hour, _)| (DAYS.iter().position(|one| one == day), *hour));
    counts
}

fn online(slug: &str, more: &str) -> String {
    format!(
        r#"{{"slug":"{slug}","name":"{slug}","types":["O"],"group":"{slug}","timezone":"Europe/London",
            "conference_url":"https://zoom.us/j/1234567",{more}}}"#
    )
}

fn list(rows: &[String]) -> String {
    format!("[{}]", rows.join(","))
}

#[tokio::test]
async fn a_meeting_counts_in_every_hour_it_touches() {
    let ninety = online("ninety", r#""day":2,"time":"18:30","end_time":"20:00""#);
    assert_eq!(
        counts(&list(&[ninety]), "").await,
        [("Tue", 18, 1), ("Tue", 19, 1)],
        "not the hour it ends at"
    );
    let short = online("short", r#""day":2,"time":"19:00","end_time":"20:00""#);
    let long = online("long", r#""day":2,"time":"18:59","end_time":"20:01""#);
    let both = counts(&list(&[short, long]), "").await;
    assert_eq!(both, [("Tue", 18, 1), ("Tue", 19, 2), ("Tue", 20, 1)]);
}

#[tokio::test]
async fn in_another_zone_it_is_another_hour_and_another_day() {
    let list = list(&[online("ninety", r#""day":2,"time":"18:30","end_time":"20:00""#)]);
    let site = TestSite::at("2026-11-24T12:00:00Z", Some(&list)).await;
    for (zone, wanted) in [
        ("Europe/London", [("Tue", 18, 1), ("Tue", 19, 1)]),
        ("Asia/Tehran", [("Tue", 22, 1), ("Tue", 23, 1)]),
        ("Asia/Tokyo", [("Wed", 3, 1), ("Wed", 4, 1)]),
        ("America/Los_Angeles", [("Tue", 10, 1), ("Tue", 11, 1)]),
    ] {
        assert_eq!(counts_of(&site, zone).await, wanted, "{zone}");
    }
    // Half an hour off: it touches a third hour.
    let kathmandu = counts_of(&site, "Asia/Kathmandu").await;
    assert_eq!(kathmandu, [("Wed", 0, 1), ("Wed", 1, 1)], "00:15 to 01:45");
}

#[tokio::test]
async fn it_goes_on_over_the_weeks_end() {
    for (day, late, early) in [(0, "Sun", "Mon"), (6, "Sat", "Sun"), (1, "Mon", "Tue")] {
        let late_one = online("late", &format!(r#""day":{day},"time":"23:30","end_time":"01:00""#));
        let mut wanted = [(late, 23, 1), (early, 0, 1)];
        wanted.sort_unstable_by_key(|(day, hour, _)| (DAYS.iter().position(|one| one == day), *hour));
        assert_eq!(counts(&list(&[late_one]), "").await, wanted);
    }
    // Sunday evening in London is Monday morning in Tokyo, Saturday's midnight is Friday in Los Angeles.
    let evening = online("evening", r#""day":0,"time":"20:00","end_time":"21:00""#);
    assert_eq!(counts(&list(&[evening]), "Asia/Tokyo").await, [("Mon", 5, 1)]);
    let midnight = online("midnight", r#""day":6,"time":"00:00","end_time":"01:00""#);
    assert_eq!(counts(&list(&[midnight]), "America/Los_Angeles").await, [("Fri", 16, 1)]);
}

#[tokio::test]
async fn what_nobody_can_join_does_not_count() {
    let rows = [
        online(
            "paused",
            r#""day":2,"time":"10:00","end_time":"11:00","suspensions":[{"from":"2026-11-01"}]"#,
        ),
        r#"{"slug":"hall","name":"Hall","day":2,"time":"11:00","end_time":"12:00","timezone":"Europe/London",
            "types":["O"],"formatted_address":"1 Example Street, Leeds LS1 1AA, UK","group":"Hall"}"#
            .to_owned(),
        r#"{"slug":"shut","name":"Shut","day":2,"time":"12:00","end_time":"13:00","timezone":"Europe/London",
            "types":["O","TC"],"formatted_address":"1 Example Street, Leeds LS1 1AA, UK","group":"Shut"}"#
            .to_owned(),
        // Where there is a way in from afar, it counts: a hall with a line, and a shut hall with one.
        online(
            "hybrid",
            r#""day":2,"time":"13:00","end_time":"14:00","formatted_address":"1 Example Street, Leeds LS1 1AA, UK""#,
        ),
    ];
    assert_eq!(counts(&list(&rows), "").await, [("Tue", 13, 1)]);
}

/// A number leads to the meetings it counted.
#[tokio::test]
async fn a_cell_leads_to_its_meetings() {
    let list = list(&[online("ninety", r#""day":2,"time":"18:30","end_time":"20:00""#)]);
    let site = TestSite::at("2026-11-24T12:00:00Z", Some(&list)).await;
    let page = site.get("/rooms/week?tz=Europe/London").await.body;
    let links: Vec<String> = page
        .split("<a href=\"")
        .filter_map(|rest| rest.split('"').next())
        .filter(|link| link.starts_with("/meetings?") && link.contains("from="))
        .map(|link| link.replace("&amp;", "&").replace("&#38;", "&"))
        .collect();
    assert_eq!(links.len(), 2, "{links:?}");
    for link in links {
        assert!(site.get(&link).await.body.contains("/meetings/ninety"), "{link}");
    }
}
