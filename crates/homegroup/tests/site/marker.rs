//! P1: what a reader's request carries is found nowhere afterwards.

use std::{net::SocketAddr, path::Path, process::Stdio};

use super::program::House;

/// An address of this machine that nothing else uses.
const MARKER_ADDRESS: &str = "127.0.0.77";
const MARKERS: [&str; 5] =
    ["marker-agent-7c1", "marker-referer-7c1", "tlh-marker7c1", "198.51.100.77", "marker-cookie-7c1"];

fn headers() -> String {
    let [agent, referer, language, address, cookie] = MARKERS;
    format!(
        "user-agent: {agent}\r\nreferer: https://{referer}.example/\r\naccept-language: {language}\r\n\
         x-forwarded-for: {address}\r\nforwarded: for={address}\r\nx-real-ip: {address}\r\ncookie: a={cookie}\r\n\
         content-type: application/x-www-form-urlencoded\r\n"
    )
}

#[test]
fn p1_nothing_of_a_request_is_kept() {
    let house = House::furnished();
    let site = house.open_with(Stdio::piped());
    let from: SocketAddr = format!("{MARKER_ADDRESS}:0").parse().unwrap();
    for path in [
        "/",
        "/start",
        "/steps?words=marker-search-7c1",
        "/steps/twelve",
        "/steps/twelve/01",
        "/steps/twelve/01/first-look?on=marker-day-7c1",
        "/steps/marker-page-7c1",
        "/steps/life",
        "/steps/sponsor",
        "/steps/export",
        "/start/me",
        "/start/patient/sheet",
        "/meetings/for-me",
        "/meetings",
        "/meetings?q=marker-search-7c1",
        "/meetings?ask=women+marker-search-7c1",
        "/meetings?q=x&said=marker-search-7c1",
        "/meetings?view=map&q=marker-search-7c1",
        "/meetings/points.json?q=marker-search-7c1&box=-10,50,3,60&zoom=8",
        "/meetings/near",
        "/fellowships",
        "/fellowships/aa?q=marker-search-7c1",
        "/fellowships/marker-page-7c1",
        "/meetings/quiet-sunday",
        "/meetings/marker-page-7c1",
        "/es/meetings",
        "/fa/help",
        "/help",
        "/about",
        "/leave",
        "/api/v1/meetings?q=marker-search-7c1",
        "/api/v1/meetings?day=marker-day-7c1",
        "/meetings.json",
        "/meetings.csv",
        "/meetings.ics",
        "/meetings/quiet-sunday.ics",
        "/groups",
        "/groups/new",
        "/groups/kit",
        "/groups/marker-page-7c1",
        "/groups/join/marker-page-7c1",
        "/rooms",
        "/rooms/week?tz=marker-zone-7c1",
        "/rooms/open-en",
        "/rooms/marker-page-7c1",
        "/rooms/open-en/inside",
        "/rooms/open-en/transcript",
        "/rooms/open-en/events",
        "/rooms/open-en/socket",
        "/rooms/scripts/speaker",
        "/me",
        "/me/export.json",
        "/stewards",
        "/stewards/sources?said=marker-search-7c1",
        "/stewards/sources/marker-page-7c1",
        "/stewards/bodies",
        "/stewards/bodies/marker-page-7c1",
        "/stewards/listings?q=marker-search-7c1",
        "/stewards/listings/list/marker-page-7c1",
        "/stewards/queue",
        "/stewards/changes",
        "/meetings/quiet-sunday/suggest",
        "/stewards/representatives?meeting=marker-search-7c1",
        "/invited/marker-page-7c1",
        "/kept",
        "/kept/words",
        "/offline",
        "/worker.js",
        "/manifest.webmanifest?name=marker-page-7c1",
        "/meetings/quiet-sunday?copy=1",
        "/embed.js",
        "/embed?q=marker-search-7c1",
        "/embed/meetings?q=marker-search-7c1",
        "/embed/make?q=marker-search-7c1",
        "/confirm/marker-page-7c1",
        "/stewards/checks",
        "/stewards/checks/doubles",
        "/stewards/groups?q=marker-search-7c1",
        "/stewards/gaps?region=marker-search-7c1",
        "/stewards/gaps/towns",
        "/forum",
        "/forum/steps?from=marker-search-7c1",
        "/forum/marker-page-7c1",
        "/forum/steps/marker-page-7c1",
        "/forum/steps/new?kind=marker-search-7c1",
        "/forum/today?tz=marker-zone-7c1&day=marker-day-7c1",
        "/forum/rules",
        "/forum/feed/marker-page-7c1",
        "/forum/posts/marker-page-7c1",
        "/forum/posts/marker-page-7c1/report",
        "/stewards/forum",
        "/healthz",
        "/readyz",
        "/%00",
        "/..%2f..%2fetc%2fpasswd",
    ] {
        let answer = site.ask_from(from, "GET", path, &headers(), "");
        assert!((200..500).contains(&answer.status), "{path}: {}", answer.status);
        assert_eq!(answer.header("set-cookie"), None, "{path}");
    }
    for (path, body) in [
        ("/meetings/una-silla-mas/join", ""),
        ("/meetings/quiet-sunday/wrong", "what=closed&note=It+moved"),
        ("/meetings/quiet-sunday/suggest", "part=notes&notes=Ring+the+side+bell"),
        ("/meetings/marker-page-7c1/suggest", "part=notes&notes=marker-body-7c1"),
        ("/stewards/listings/new", "k=x&do=save&name=marker-body-7c1"),
        ("/meetings/near", "here=53.8137,-1.5512&go=q%3Dmarker-search-7c1"),
        ("/meetings/near/points", "here=53.8137,-1.5512&go=q%3Dmarker-search-7c1&box=-10,50,3,60&zoom=8"),
        (
            "/meetings/for-me",
            "here=53.8137,-1.5512&go=q%3Dmarker-search-7c1&visit=marker-body-7c1%3Bhome&away=marker-body-7c1",
        ),
        ("/start/patient/sheet", "near=marker-search-7c1&avoid=marker-body-7c1"),
        ("/start/patient/sheet", "near=Leeds&avoid=marker-body-7c1&problem=marker-body-7c1"),
        ("/stewards/new-source", "k=x&address=https%3A%2F%2Fmarker-body-7c1.example"),
        ("/stewards/changes/undo", "k=x&id=marker-body-7c1"),
        ("/stewards/proposals/marker-page-7c1", "k=x&do=approve"),
        ("/stewards/drafts/marker-page-7c1", "k=x&do=delete"),
        ("/sample", ""),
        ("/rooms/open-en/act", "k=x&do=say&text=marker-body-7c1"),
        ("/rooms/open-en/report", "k=x&note=marker-body-7c1"),
        ("/me/in", "words=marker-body-7c1+two+three+four+five+six"),
        ("/me/phrase", ""),
        ("/invited/marker-page-7c1", "k=x"),
        ("/stewards/bodies", "k=x&title=marker-body-7c1&slug=a"),
        ("/stewards/bodies/marker-page-7c1/invite", "k=x&days=7"),
        ("/stewards/representatives/invite", "k=x&days=7&meeting=marker-body-7c1"),
        ("/kept/rows", "slug=marker-body-7c1&slug=quiet-sunday"),
        ("/kept/wipe", "k=marker-body-7c1"),
        ("/confirm/marker-page-7c1", "do=all&key=marker-body-7c1"),
        ("/stewards/groups", "k=x&do=make&subject=marker-body-7c1"),
        ("/stewards/checks/doubles", "k=x&do=merge&key=marker-body-7c1"),
        ("/forum/steps/new", "k=x&kind=story&title=marker-body-7c1&body=marker-body-7c1"),
        ("/forum/steps/marker-page-7c1/reply", "k=x&body=marker-body-7c1"),
        ("/forum/posts/marker-page-7c1/report", "wrong=unkind&note=marker-body-7c1"),
        ("/forum/posts/marker-page-7c1/thank", "k=x"),
        ("/forum/steps/blocked", "k=x&handle=marker-body-7c1"),
        ("/stewards/forum", "k=x&do=release&id=marker-body-7c1"),
        ("/meetings", "marker-body-7c1"),
        ("/steps/twelve/01/first-look", "k=x&do=save&f.why=marker-body-7c1"),
        ("/steps/life", "k=x&do=day&words=marker-body-7c1"),
        ("/steps/sponsor/share", "k=x&code=marker-body-7c1"),
        ("/steps/device/keep", "k=x&sealed=marker-body-7c1"),
    ] {
        let answer = site.ask_from(from, "POST", path, &headers(), body);
        assert!((200..500).contains(&answer.status), "{path}: {}", answer.status);
    }
    let log = site.close();
    let more = [
        "marker-zone-7c1",
        "marker-search-7c1",
        "marker-page-7c1",
        "marker-day-7c1",
        "marker-body-7c1",
        // Where somebody is, as it was sent and as it is rounded.
        "53.8137",
        "53.81,-1.55",
        MARKER_ADDRESS,
    ];
    let all: Vec<&str> = MARKERS.into_iter().chain(more).collect();
    for marker in &all {
        assert!(!log.contains(marker), "{marker} in the log");
    }
    look_in(&house.data(), &all);
    // The report itself is kept, or this test would prove nothing about what is written.
    let inbox = String::from_utf8(house.run(&["inbox"]).stdout).unwrap();
    assert!(inbox.contains("It moved") && inbox.contains("quiet-sunday"), "{inbox}");
}

fn look_in(folder: &Path, markers: &[&str]) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            look_in(&path, markers);
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        for marker in markers {
            let found = bytes.windows(marker.len()).any(|window| window == marker.as_bytes());
            assert!(!found, "{marker} in {}", path.display());
        }
    }
}
