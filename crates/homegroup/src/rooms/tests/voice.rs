//! The voices of a room, from a browser's offer to the packets: with clients that speak WebRTC like browsers do.

use std::time::Duration;

use axum::{
    body::Body,
    http::{HeaderMap, Request, StatusCode},
};
use futures_util::StreamExt as _;
use meeting_room::{
    Act, Role, Seat,
    protocol::{Plain, Wish},
};
use privacy::{Member, Root};
use tower::ServiceExt as _;

use super::{SHARING, between, come_in, pass};
use crate::{
    rooms::host::{Host, Newcomer},
    web::tests::TestSite,
};

/// What a browser offers: one line of audio, both ways.
const OFFER: &str = "v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\na=group:BUNDLE 0\r\n\
    m=audio 9 UDP/TLS/RTP/SAVPF 111\r\nc=IN IP4 0.0.0.0\r\na=rtcp:9 IN IP4 0.0.0.0\r\na=ice-ufrag:abcd\r\n\
    a=ice-pwd:abcdefghijklmnopqrstuvwx\r\na=ice-options:trickle\r\n\
    a=fingerprint:sha-256 00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF\r\n\
    a=setup:actpass\r\na=mid:0\r\na=sendrecv\r\na=rtcp-mux\r\na=rtpmap:111 opus/48000/2\r\n\
    a=fmtp:111 minptime=10;useinbandfec=1\r\na=ssrc:7 cname:x\r\n";

fn encoded(text: &str) -> String {
    directory::query::encoded(text)
}

fn form(k: &str, offer: &str) -> String {
    format!("k={k}&offer={}", encoded(offer))
}

#[tokio::test]
async fn an_offer_gets_an_answer_that_names_no_address_but_the_site_s_own() {
    let site = TestSite::with_voices(SHARING).await;
    let one = come_in(&site).await;
    let page = one.get("/rooms/open-en/inside").await;
    assert!(page.body.contains("data-voice") && page.body.contains("/rooms/open-en/listen.webm"));
    assert!(page.headers["permissions-policy"].to_str().unwrap().contains("microphone=(self)"));
    let told = format!("{OFFER}a=candidate:1 1 udp 2113937151 198.51.100.77 51234 typ host\r\n");
    let answer = site.with_cookie("POST", "/rooms/open-en/voice", &form(&one.k, &told), &one.cookie).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let sdp: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(sdp["connection"], 1);
    let sdp = sdp["answer"].as_str().unwrap();
    assert!(sdp.contains("m=audio") && sdp.contains("a=candidate:") && sdp.contains("127.0.0.1"));
    assert!(!sdp.contains("198.51.100.77"), "P6");
    // At most every two seconds.
    let again = site.with_cookie("POST", "/rooms/open-en/voice", &form(&one.k, OFFER), &one.cookie).await;
    assert_eq!(again.status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test]
async fn whoever_has_no_seat_or_no_token_or_no_offer_gets_none() {
    let site = TestSite::with_voices(SHARING).await;
    let one = come_in(&site).await;
    let ask = async |slug: &str, form: &str, cookie: &str| {
        site.with_cookie("POST", &format!("/rooms/{slug}/voice"), form, cookie).await.status
    };
    let good = form(&one.k, OFFER);
    assert_eq!(ask("open-en", &good, "").await, StatusCode::FORBIDDEN);
    assert_eq!(ask("open-en", &form("wrong", OFFER), &one.cookie).await, StatusCode::FORBIDDEN);
    assert_eq!(ask("nowhere", &good, &one.cookie).await, StatusCode::NOT_FOUND);
    assert_eq!(ask("open-de", &good, &one.cookie).await, StatusCode::GONE, "no seat there");
    for bad in
        ["", "v=0", "v=0\r\nm=video 9 UDP/TLS/RTP/SAVPF 96\r\n", &OFFER.replace("sendrecv", "sendonly")]
    {
        let one = come_in(&site).await;
        assert_eq!(ask("open-en", &form(&one.k, bad), &one.cookie).await, StatusCode::BAD_REQUEST, "{bad}");
    }
    let huge = form(&one.k, &"x".repeat(60_000));
    assert_eq!(ask("open-en", &huge, &one.cookie).await, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn a_site_without_voices_says_nothing_of_them() {
    let site = TestSite::at(SHARING, None).await;
    let one = come_in(&site).await;
    assert!(!one.get("/rooms/open-en/inside").await.body.contains("data-voice"));
    let asked = site.with_cookie("POST", "/rooms/open-en/voice", &form(&one.k, OFFER), &one.cookie).await;
    assert_eq!(asked.status, StatusCode::NOT_FOUND);
    assert_eq!(one.get("/rooms/open-en/listen.webm").await.status, StatusCode::NOT_FOUND);
}

/// One more than the line bears, and everybody loses words: who comes then is told to come again.
#[tokio::test]
async fn a_full_line_takes_nobody_else() {
    let site = TestSite::with_voices_over(SHARING, Some(0)).await;
    let one = come_in(&site).await;
    let asked = site.with_cookie("POST", "/rooms/open-en/voice", &form(&one.k, OFFER), &one.cookie).await;
    assert_eq!(asked.status, StatusCode::SERVICE_UNAVAILABLE);
    let listened = one.get("/rooms/open-en/listen.webm").await;
    assert_eq!(listened.status, StatusCode::SERVICE_UNAVAILABLE);
}

/// A stream that never ends, and the first of its bytes.
struct Heard {
    status: StatusCode,
    headers: HeaderMap,
    bytes: Vec<u8>,
}

/// Reads so many bytes, or all where it ends before.
async fn listened(site: &TestSite, path: &str, cookie: &str, range: Option<&str>, enough: usize) -> Heard {
    let mut request = Request::get(path).header("cookie", cookie).header("sec-fetch-site", "same-origin");
    if let Some(range) = range {
        request = request.header("range", range);
    }
    let response = site.router.clone().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
    let (parts, body) = response.into_parts();
    let mut stream = body.into_data_stream();
    let mut bytes = Vec::new();
    while bytes.len() < enough {
        match tokio::time::timeout(Duration::from_secs(3), stream.next()).await {
            Ok(Some(Ok(more))) => bytes.extend(more),
            _ => break,
        }
    }
    Heard { status: parts.status, headers: parts.headers, bytes }
}

#[tokio::test]
async fn whoever_is_in_the_room_listens_without_a_script() {
    let site = TestSite::with_voices(SHARING).await;
    let one = come_in(&site).await;
    for (name, kind, begin) in [
        ("listen.webm", "audio/webm; codecs=opus", &[0x1a, 0x45, 0xdf, 0xa3][..]),
        ("listen.ogg", "audio/ogg; codecs=opus", b"OggS"),
    ] {
        let path = format!("/rooms/open-en/{name}");
        let Heard { status, headers, bytes } = listened(&site, &path, &one.cookie, None, 400).await;
        assert_eq!((status, headers["content-type"].to_str().unwrap()), (StatusCode::OK, kind));
        assert_eq!(headers["cache-control"], "no-store");
        assert!(bytes.starts_with(begin) && bytes.len() >= 400, "{name}: {} bytes", bytes.len());
        let elsewhere = format!("/rooms/open-de/{name}");
        let ranges = [None, Some("bytes=0-1")];
        for range in ranges {
            assert_eq!(listened(&site, &elsewhere, &one.cookie, range, 1).await.status, StatusCode::GONE);
            assert_eq!(listened(&site, &path, "", range, 1).await.status, StatusCode::NOT_FOUND);
        }
    }
    assert_eq!(one.get("/rooms/open-en/listen.mp3").await.status, StatusCode::NOT_FOUND);
}

/// As Safari on a telephone asks: for two bytes, then for as many as it can imagine. The two take none of the three
/// windows; every answer holds what was asked for and says so.
#[tokio::test]
async fn a_player_that_asks_for_a_part_gets_that_part() {
    let site = TestSite::with_voices(SHARING).await;
    let one = come_in(&site).await;
    for (path, begin) in
        [("/rooms/open-en/listen.webm", &[0x1a, 0x45][..]), ("/rooms/open-en/listen.ogg", b"Og")]
    {
        for _ in 0..4 {
            let first = listened(&site, path, &one.cookie, Some("bytes=0-1"), 9).await;
            assert_eq!(first.status, StatusCode::PARTIAL_CONTENT);
            assert_eq!(first.headers["content-range"], "bytes 0-1/*");
            assert_eq!(first.headers["content-length"], "2");
            assert_eq!(first.bytes, begin);
        }
        let then = listened(&site, path, &one.cookie, Some("bytes=0-1073741822"), 1_000).await;
        assert_eq!(then.status, StatusCode::PARTIAL_CONTENT);
        assert_eq!(then.headers["content-range"], "bytes 0-1073741822/*");
        assert!(then.bytes.starts_with(begin) && then.bytes.len() >= 1_000);
        let bounded = listened(&site, path, &one.cookie, Some("bytes=0-599"), 10_000).await;
        assert_eq!(
            (bounded.headers["content-range"].to_str().unwrap(), bounded.bytes.len()),
            ("bytes 0-599/*", 600)
        );
        // From the beginning without an end, and from the middle: the whole, from now on.
        for range in ["bytes=0-", "bytes=70000-"] {
            let all = listened(&site, path, &one.cookie, Some(range), 1_000).await;
            assert_eq!((all.status, all.headers.get("content-range")), (StatusCode::OK, None));
            assert!(all.bytes.starts_with(begin) && all.bytes.len() >= 1_000);
        }
    }
}

/// Somebody in the room who is asked for without a browser.
async fn sit(site: &TestSite) -> (Host, Member) {
    let host = site.app.rooms.host("open-en").unwrap();
    let member = Root::guest([9; 32]).member(&privacy::Place::room("open-en").unwrap());
    host.enter(Newcomer { who: member, entrusted: Vec::new(), returning: false }).await.unwrap();
    (host, member)
}

#[tokio::test]
async fn the_stream_ends_with_the_seat() {
    let site = TestSite::with_voices(SHARING).await;
    let _other = come_in(&site).await;
    let (host, member) = sit(&site).await;
    let mut open = Vec::new();
    for _ in 0..3 {
        open.push(host.listen(member).await.unwrap().ok().unwrap());
    }
    assert_eq!(host.listen(member).await.unwrap().err(), Some(StatusCode::TOO_MANY_REQUESTS));
    open.pop();
    assert!(host.listen(member).await.unwrap().is_ok(), "a window that was closed makes room");
    host.wish(member, Wish::Plain(Plain::Leave)).await.unwrap();
    let parcel = tokio::time::timeout(Duration::from_secs(2), open[0].own.recv()).await.unwrap().unwrap();
    assert!(parcel.last);
    assert_eq!(host.listen(member).await.unwrap().err(), Some(StatusCode::GONE));
}

/// A locked telephone plays on and asks for nothing else: whoever listens is here.
#[tokio::test]
async fn whoever_listens_without_a_script_keeps_their_seat() {
    let site = TestSite::with_voices(SHARING).await;
    let _other = come_in(&site).await;
    let (host, member) = sit(&site).await;
    let listening = host.listen(member).await.unwrap().ok().unwrap();
    pass(&site, 11 * 60).await;
    let again = host.listen(member).await.unwrap();
    assert!(again.is_ok(), "after eleven minutes of listening alone");
    drop((listening, again));
    pass(&site, 1).await;
    pass(&site, 11 * 60).await;
    assert_eq!(host.listen(member).await.unwrap().err(), Some(StatusCode::GONE));
}

/// Two windows of one person: the newer one has the voices, the older is told so, and nobody is heard through it.
#[tokio::test]
async fn an_older_connection_is_told_that_it_has_ended() {
    let site = TestSite::with_voices(SHARING).await;
    let one = come_in(&site).await;
    let host = site.app.rooms.host("open-en").unwrap();
    let join = async || {
        let answer =
            site.with_cookie("POST", "/rooms/open-en/voice", &form(&one.k, OFFER), &one.cookie).await;
        let answer: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        answer["connection"].as_u64().unwrap()
    };
    let member = Root::guest([9; 32]).member(&privacy::Place::room("open-en").unwrap());
    let voice = async || host.look(member).await.unwrap().view.voice;
    assert_eq!(join().await, 1);
    one.act("do=raise").await;
    pass(&site, 5).await;
    one.act("do=speak").await;
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert!(voice().await.is_some(), "their connection is there, so they speak");
    let reading = super::stream::read_until(&one, "/rooms/open-en/events", "voice-elsewhere");
    let (read, second) = tokio::join!(reading, async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        join().await
    });
    assert_eq!(second, 2);
    assert!(read.contains(r#"{"t":"voice-elsewhere","connection":1}"#), "{read}");
    assert!(voice().await.is_none(), "what spoke was the older connection");
}

/// Whoever says that they speak and has no connection keeps nobody else from speaking.
#[tokio::test]
async fn a_microphone_without_a_connection_is_closed() {
    let site = TestSite::with_voices(SHARING).await;
    let one = come_in(&site).await;
    let host = site.app.rooms.host("open-en").unwrap();
    let member = Root::guest([9; 32]).member(&privacy::Place::room("open-en").unwrap());
    one.act("do=raise").await;
    pass(&site, 5).await;
    assert!(host.look(member).await.unwrap().view.floor.is_some());
    one.act("do=speak").await;
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert!(host.look(member).await.unwrap().view.voice.is_none());
}

/// The wishes that open a microphone, by form as by socket; and who may mute it.
#[tokio::test]
async fn p10_a_microphone_opens_on_one_s_turn_alone() {
    let site = TestSite::with_voices(SHARING).await;
    let (one, two) = (come_in(&site).await, come_in(&site).await);
    let chair = Root::guest([7; 32]).member(&privacy::Place::room("open-en").unwrap());
    let host = site.app.rooms.host("open-en").unwrap();
    let newcomer = Newcomer { who: chair, entrusted: vec![Role::Chair], returning: true };
    host.enter(newcomer).await.unwrap();
    let serve = async |act| host.wish(chair, Wish::Plain(Plain::Serve(act))).await.unwrap();
    serve(Act::Take(Role::Chair)).await;
    let heard = async || host.look(chair).await.unwrap().view.voice.map(|who| who.seat);
    site.with_cookie("POST", "/rooms/open-en/voice", &form(&one.k, OFFER), &one.cookie).await;
    one.act("do=raise").await;
    serve(Act::Call).await;
    two.act("do=speak").await;
    assert_eq!(heard().await, None);
    one.act("do=speak").await;
    let seat: Seat =
        between(&one.get("/rooms/open-en/inside").await.body, "data-seat=\"", "\"").parse().unwrap();
    assert_eq!(heard().await, Some(seat));
    two.act("do=mute").await;
    assert!(!host.look(chair).await.unwrap().view.muted);
    serve(Act::Mute).await;
    assert!(host.look(chair).await.unwrap().view.muted);
    one.act("do=done").await;
    assert_eq!(heard().await, None);
    pass(&site, 1).await;
}
