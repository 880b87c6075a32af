//! Pages that listings lead to, against a server of the tests' own.

use std::time::Duration;

use jiff::ToSpan as _;

use super::*;
use crate::{
    fresh::visits,
    net::tests::server::{Reply, Server},
};

/// A list whose groups have pages on this server: two share one, one is a call that nobody may walk into.
async fn with_pages(server: &Server) -> House {
    let house = House::new().await;
    let at = &server.address;
    let list = format!(
        r#"[
  {{"slug":"north","name":"North","day":2,"time":"19:00","timezone":"Europe/London","group":"Shore","website":"{at}/shore?pwd=sekrit"}},
  {{"slug":"south","name":"South","day":3,"time":"19:00","timezone":"Europe/London","group":"Shore","website":"{at}/shore?pwd=sekrit"}},
  {{"slug":"east","name":"East","day":4,"time":"19:00","timezone":"Europe/London","group":"Dunes","website":"{at}/dunes"}},
  {{"slug":"call","name":"Call","day":4,"time":"19:00","timezone":"Europe/London","types":["ONL"],"conference_url":"https://zoom.us/my/room"}}
]"#
    );
    add_list(&house.site.app, "visited", &list).await;
    house
}

async fn round(house: &House) -> usize {
    visits::round(&house.site.app, Duration::ZERO).await.unwrap()
}

fn days_go_by(house: &House, days: i64) {
    let clock = &house.site.app.clock;
    clock.move_to(clock.now().checked_add((days * 24).hours()).unwrap());
}

#[tokio::test]
async fn a_page_that_two_visits_did_not_find_is_told_until_it_is_back() {
    let server = Server::new(|asked| match asked.path.as_str() {
        "/dunes" => Reply::new("200 OK", "content-type: text/html\r\n", "<h1>Dunes</h1>"),
        _ => Reply::status("404 Not Found"),
    });
    let house = with_pages(&server).await;
    let told = async || {
        let page = house.get("/stewards/checks/links").await.body;
        assert!(page.contains("by visiting the pages") && !page.contains("sekrit"));
        page.matches("This page is gone.").count()
    };
    assert_eq!(round(&house).await, 2, "a page of two listings is one page, and a call is none");
    let mut asked: Vec<String> = server.asked().into_iter().map(|asked| asked.path).collect();
    asked.sort();
    assert_eq!(asked, ["/dunes", "/shore"], "and the passcode stays here");
    assert_eq!(told().await, 0, "once may be chance");
    assert_eq!(round(&house).await, 0, "and it is not asked again the same day");

    days_go_by(&house, 1);
    assert_eq!(round(&house).await, 1);
    assert_eq!(told().await, 2, "both listings that lead there");
    let page = house.get("/stewards/checks/links").await.body;
    assert!(page.contains("on 23 November 2026") && page.contains("/shore") && !page.contains("/dunes"));
    let overview = house.get("/stewards/checks").await.body;
    assert!(overview.contains("3 found."), "with the slip of another list: {overview}");

    server.gives(Reply::status("200 OK"));
    days_go_by(&house, 1);
    round(&house).await;
    assert_eq!(told().await, 0);
}

#[tokio::test]
async fn a_server_that_sends_programs_away_or_never_stops_is_not_called_gone() {
    let server = Server::new(|asked| match asked.path.as_str() {
        "/dunes" => Reply::Endless(b"HTTP/1.1 200 OK\r\n\r\n".to_vec()),
        _ => Reply::status("403 Forbidden"),
    });
    let house = with_pages(&server).await;
    for _ in 0..3 {
        assert_eq!(round(&house).await, 2);
        days_go_by(&house, 7);
    }
    let visits = house.site.app.store.visits(0).await.unwrap();
    assert!(visits.len() == 2 && visits.iter().all(|visit| visit.failures == 0), "{visits:?}");
    assert!(server.sent() < 64 << 20, "{}", server.sent());
}

#[tokio::test]
async fn pages_gone_are_told_to_those_who_serve() {
    let server = Server::new(|_| Reply::status("410 Gone"));
    let house = with_pages(&server).await;
    for _ in 0..2 {
        round(&house).await;
        days_go_by(&house, 1);
    }
    assert_eq!(house.get("/stewards/checks/links").await.body.matches("This page is gone.").count(), 3);
    assert_eq!(house.read("/stewards/checks/links").await.status, StatusCode::NOT_FOUND);
}
