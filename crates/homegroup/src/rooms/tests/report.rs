//! Reports to the site's moderators: the reporter's words, and no others.

use axum::http::StatusCode;

use super::{SHARING, Somebody, between, come_in, pass};
use crate::web::tests::TestSite;

/// Somebody has said three things; the numbers of their lines, and their handle.
async fn three_lines(site: &TestSite, reader: &Somebody<'_>) -> (Vec<String>, String) {
    let one = come_in(site).await;
    one.act("do=raise").await;
    pass(site, 5).await;
    for words in ["Day+nineteen.", "You+are+all+fools.", "Day+twenty."] {
        assert_eq!(one.act(&format!("do=say&text={words}")).await.status, StatusCode::SEE_OTHER);
    }
    let page = reader.get("/rooms/open-en/report").await.body;
    let mut numbers: Vec<String> = page
        .split("name=\"line\" value=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .map(str::to_owned)
        .collect();
    // The newest stands first.
    numbers.reverse();
    assert_eq!(numbers.len(), 3, "{page}");
    let inside = one.get("/rooms/open-en/inside").await.body;
    let handle = between(&inside, "Here you are ", ".").to_owned();
    (numbers, handle.replace("<bdi>", "").replace("</bdi>", ""))
}

#[tokio::test]
async fn a_report_holds_exactly_the_words_that_were_marked() {
    let site = TestSite::at(SHARING, None).await;
    let reader = come_in(&site).await;
    let (lines, _) = three_lines(&site, &reader).await;
    let form = format!("line={}&note=It+hurt&moderators=yes", lines[1]);
    let answer = reader.send("report", &form).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.body.contains("It has been passed on."), "{}", answer.body);
    let kept = site.app.store.open_reports().await.unwrap();
    assert_eq!(kept.len(), 1, "one row");
    let report = &kept[0];
    assert_eq!((&*report.place, &*report.note), ("room/open-en", "It hurt"));
    assert!(report.words.ends_with(": You are all fools."), "{}", report.words);
    assert!(!report.words.contains("nineteen") && !report.words.contains("twenty"), "{}", report.words);
    assert!(!report.words.contains('\n'), "one line: {}", report.words);
    // To the hour, and nothing about whoever reports.
    assert_eq!(report.received, "2026-11-22T16:00:00Z".parse().unwrap());
    let me = reader.get("/rooms/open-en/inside").await.body;
    let seat = between(&me, "data-seat=\"", "\"");
    assert!(!site.files_hold(seat) && !site.files_hold("nineteen"));
}

#[tokio::test]
async fn two_marked_lines_are_both_there_in_their_order() {
    let site = TestSite::at(SHARING, None).await;
    let reader = come_in(&site).await;
    let (lines, _) = three_lines(&site, &reader).await;
    let form = format!("line={}&line={}&line=999999&line=x&moderators=yes", lines[2], lines[0]);
    reader.send("report", &form).await;
    let kept = site.app.store.open_reports().await.unwrap();
    assert_eq!(kept.len(), 1);
    let (first, second) = (kept[0].words.find("Day nineteen."), kept[0].words.find("Day twenty."));
    assert!(first.is_some() && first < second, "{}", kept[0].words);
    assert!(!kept[0].words.contains("fools"));
}

/// Nobody can report what they did not see.
#[tokio::test]
async fn words_from_before_one_came_cannot_be_attached() {
    let site = TestSite::at(SHARING, None).await;
    let reader = come_in(&site).await;
    let (lines, _) = three_lines(&site, &reader).await;
    let late = come_in(&site).await;
    late.send("report", &format!("line={}&note=I+was+told&moderators=yes", lines[1])).await;
    let kept = site.app.store.open_reports().await.unwrap();
    assert_eq!(kept.len(), 1);
    assert_eq!((&*kept[0].words, &*kept[0].note), ("", "I was told"));
}

/// A note is for somebody to read. Where nothing is marked there is nobody in the room it is about, so it goes to
/// those who look after the site, asked for or not.
#[tokio::test]
async fn a_note_alone_is_never_dropped() {
    let site = TestSite::at(SHARING, None).await;
    let reader = come_in(&site).await;
    let answer = reader.send("report", "note=Something+is+wrong+here").await;
    let kept = site.app.store.open_reports().await.unwrap();
    let notes: Vec<&str> = kept.iter().map(|report| &*report.note).collect();
    assert_eq!(notes, ["Something is wrong here"], "thanked: {}", answer.body.contains("has been passed on"));
}

#[tokio::test]
async fn nothing_at_all_is_asked_for_again() {
    let site = TestSite::at(SHARING, None).await;
    let reader = come_in(&site).await;
    for form in ["moderators=yes", "note=+++&moderators=yes", ""] {
        let answer = reader.send("report", form).await;
        assert!(answer.body.contains("Mark something"), "{form}");
    }
    assert!(site.app.store.open_reports().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_form_that_is_not_ours_reports_nothing() {
    let site = TestSite::at(SHARING, None).await;
    let (reader, other) = (come_in(&site).await, come_in(&site).await);
    let path = "/rooms/open-en/report";
    let others = format!("k={}&note=x&moderators=yes", other.k);
    for form in
        ["note=x&moderators=yes", "k=&note=x&moderators=yes", "k=00112233&note=x&moderators=yes", &others]
    {
        let answer = site.with_cookie("POST", path, form, &reader.cookie).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{form}");
    }
    // Nobody at all is nobody here.
    let nobody = site.post(path, "note=x&moderators=yes", "same-origin").await;
    assert_eq!(nobody.status, StatusCode::FORBIDDEN);
    assert!(site.app.store.open_reports().await.unwrap().is_empty());
}

/// Whoever is asked to wait does not have to write it all again.
#[tokio::test]
async fn a_report_that_has_to_wait_keeps_its_words() {
    let site = TestSite::at(SHARING, None).await;
    let reader = come_in(&site).await;
    let (lines, _) = three_lines(&site, &reader).await;
    while site.app.room_reports.check().is_ok() {}
    let form = format!("line={}&note=A+long+and+careful+note&moderators=yes", lines[1]);
    let answer = reader.send("report", &form).await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(answer.body.contains(">A long and careful note</textarea>"), "what was written is still there");
    let line = between(&answer.body, &format!("name=\"line\" value=\"{}\"", lines[1]), ">");
    assert!(line.contains("checked"), "and what was marked");
    let line = between(&answer.body, &format!("name=\"line\" value=\"{}\"", lines[0]), ">");
    assert!(!line.contains("checked"), "and nothing else");
    assert!(site.app.store.open_reports().await.unwrap().is_empty());
}

/// A page of a report does not hold what it must not: who else is there, or what was said before one came.
#[tokio::test]
async fn the_page_of_a_report_shows_what_its_reader_read() {
    let site = TestSite::at(SHARING, None).await;
    let reader = come_in(&site).await;
    three_lines(&site, &reader).await;
    let late = come_in(&site).await;
    let page = late.get("/rooms/open-en/report").await.body;
    assert!(!page.contains("fools") && !page.contains("nineteen"));
    assert_eq!(site.get("/rooms/open-en/report").await.status, StatusCode::SEE_OTHER);
}
