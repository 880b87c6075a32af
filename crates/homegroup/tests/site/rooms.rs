//! A room over real sockets: what a program that means well gets, and what one that does not.

use std::{
    cell::Cell,
    io::Write as _,
    net::SocketAddr,
    path::Path,
    process::Stdio,
    time::{Duration, Instant},
};

use serde_json::{Value, json};

use super::{
    program::{House, Site},
    socket::{BINARY, Call, Got, Line, PING, TEXT, WHOLE, frame, head},
};

pub(crate) const ROOM: &str = "/rooms/open-en";
const SOCKET: &str = "/rooms/open-en/socket";

/// A running site whose open room is in its sharing, and the seconds its clock was moved since.
pub(crate) struct Meeting {
    pub(crate) site: Site,
    moved: Cell<i64>,
}

/// Somebody with a seat.
pub(crate) struct Person {
    cookie: String,
}

impl Meeting {
    fn on(site: Site) -> Self {
        let meeting = Self { site, moved: Cell::new(0) };
        // Twenty minutes into an open discussion.
        meeting.pass(20 * 60);
        meeting
    }

    /// Time passes.
    fn pass(&self, seconds: i64) {
        self.moved.set(self.moved.get() + seconds);
        let moved = self.moved.get();
        let now = format!("2026-11-22T12:{:02}:{:02}Z", moved / 60, moved % 60);
        assert_eq!(self.site.ask("POST", "/testing/clock", "", &now).status, 204, "{now}");
    }

    pub(crate) fn enter(&self) -> Person {
        let answer = self.site.ask("POST", &format!("{ROOM}/enter"), "", "");
        assert_eq!(answer.status, 303, "{}", answer.body);
        let cookie = answer.header("set-cookie").and_then(|cookie| cookie.split(';').next()).unwrap();
        Person { cookie: cookie.to_owned() }
    }

    fn line(&self, person: &Person) -> Line {
        self.line_after(person, 0).0
    }

    /// A line, and what came with it: `you`, `room` and the lines after a number.
    fn line_after(&self, person: &Person, after: u64) -> (Line, Value) {
        let (path, headers) = (format!("{SOCKET}?after={after}"), person.headers());
        let mut line = Line::open(&self.site, &Call::to(&path, &headers)).unwrap();
        let Got::Frame(you) = line.next() else { panic!("nobody is told who they are") };
        assert_eq!(you["t"], "you");
        (line, you)
    }

    /// Somebody with the floor.
    pub(crate) fn sharer(&self) -> (Person, Line) {
        let person = self.enter();
        let (mut line, you) = self.line_after(&person, 0);
        line.wish(r#"{"do":"raise"}"#);
        line.until("ok", |_| true);
        self.pass(5);
        line.until("room", |room| room["floor"]["seat"] == you["seat"]);
        (person, line)
    }
}

impl Person {
    pub(crate) fn headers(&self) -> String {
        format!("cookie: {}\r\n", self.cookie)
    }
}

pub(crate) fn meeting() -> (House, Meeting) {
    let house = House::new();
    let meeting = Meeting::on(house.open());
    (house, meeting)
}

fn say(line: &mut Line, text: &str) {
    line.wish(&json!({"do": "say", "text": text}).to_string());
}

/// The meeting goes on for others: a share goes from one to the other.
fn goes_on(sharer: &mut Line, listener: &mut Line, text: &str) {
    let began = Instant::now();
    say(sharer, text);
    sharer.until("ok", |_| true);
    listener.until("line", |line| line["text"] == text);
    assert!(began.elapsed() < Duration::from_secs(5), "in time: {:?}", began.elapsed());
}

#[test]
fn a_line_says_who_you_are_and_how_the_room_is_and_carries_words() {
    let (_house, meeting) = meeting();
    let (_, mut sharer) = meeting.sharer();
    let listener = meeting.enter();
    let (mut line, you) = meeting.line_after(&listener, 0);
    assert_eq!(you["listening"], false);
    assert!(you["seat"].as_str().is_some_and(|seat| seat.len() == 16), "{you}");
    let Got::Frame(room) = line.next() else { panic!("nobody is told how the room is") };
    assert_eq!((&room["t"], &room["phase"]), (&json!("room"), &json!("on")));
    say(&mut sharer, "Day nineteen.");
    assert_eq!(sharer.until("ok", |_| true), json!({"t": "ok", "to_servants": false}));
    let said = line.until("line", |_| true);
    assert_eq!((&said["kind"], &said["text"]), (&json!("share"), &json!("Day nineteen.")));
    assert_eq!(said["seat"], room["floor"]["seat"]);
    // Out of turn: an answer, and nobody hears it.
    say(&mut line, "Out of turn.");
    assert_eq!(line.until("refused", |_| true)["why"], "not-your-turn");
    goes_on(&mut sharer, &mut line, "Day twenty.");
}

#[test]
fn a_frame_of_ten_megabytes_ends_its_line_and_nothing_else() {
    let (_house, meeting) = meeting();
    let (_, mut sharer) = meeting.sharer();
    let mut listener = meeting.line(&meeting.enter());
    let mut bad = meeting.line(&meeting.enter());
    let mut writer = bad.writer();
    let began = Instant::now();
    let sending = std::thread::spawn(move || {
        let bytes = frame(WHOLE | TEXT, &vec![b'a'; 10 * 1024 * 1024]);
        // It may be told to stop before it has sent everything.
        let _ = writer.write_all(&bytes);
    });
    let (frames, end) = bad.read_out();
    sending.join().unwrap();
    assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
    assert!(matches!(end, Got::Closed(Some(1009)) | Got::Lost), "{end:?}");
    assert!(frames.iter().all(|frame| frame["t"] != "ok" && frame["t"] != "bad"), "{frames:?}");
    goes_on(&mut sharer, &mut listener, "Nobody noticed.");
}

#[test]
fn a_message_in_too_many_pieces_is_too_long_all_the_same() {
    let (_house, meeting) = meeting();
    let (_, mut sharer) = meeting.sharer();
    let mut listener = meeting.line(&meeting.enter());
    let mut bad = meeting.line(&meeting.enter());
    let mut bytes = frame(TEXT, &vec![b' '; 8 * 1024]);
    for _ in 0..4 {
        bytes.extend(frame(0, &vec![b' '; 8 * 1024]));
    }
    // The last piece never comes: what is there already is more than there may be.
    bad.send_raw(&bytes).unwrap();
    let (_, end) = bad.read_out();
    assert!(matches!(end, Got::Closed(Some(1009)) | Got::Lost), "{end:?}");
    goes_on(&mut sharer, &mut listener, "Nobody noticed.");
}

#[test]
fn frames_that_cannot_be_read_get_one_answer_each_and_the_line_lives() {
    let (_house, meeting) = meeting();
    let mut line = meeting.line(&meeting.enter());
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let frames = [
        "",
        "{",
        "null",
        "[]",
        "\"say\"",
        "{}",
        r#"{"do":5}"#,
        r#"{"do":"fly"}"#,
        r#"{"do":"say"}"#,
        r#"{"do":"say","text":["a"]}"#,
        r#"{"do":"hold","seat":"nobody"}"#,
        r#"{"do":"milestone","what":"days-100"}"#,
        r#"{"do":"here"}{"do":"here"}"#,
        "{\"do\":\"here\"\u{0}}",
        &deep,
    ];
    for bad in frames {
        line.wish(bad);
        line.wish(r#"{"do":"here"}"#);
        let answers: Vec<Value> = std::iter::repeat_with(|| line.next())
            .map(|got| match got {
                Got::Frame(frame) => frame,
                other => panic!("{other:?} after {bad:.40}"),
            })
            .filter(|frame| frame["t"] != "room")
            .take(2)
            .collect();
        assert_eq!(answers[0]["t"], "bad", "{bad:.40}");
        assert!(answers[0]["why"].as_str().is_some_and(|why| !why.is_empty()), "{bad:.40}");
        assert_eq!(answers[1]["t"], "ok", "{bad:.40}");
    }
}

#[test]
fn a_thousand_messages_at_once_end_one_line_and_slow_nobody() {
    let (_house, meeting) = meeting();
    let (_, mut sharer) = meeting.sharer();
    let mut listener = meeting.line(&meeting.enter());
    let mut bad = meeting.line(&meeting.enter());
    let mut writer = bad.writer();
    let flood: Vec<u8> = (0..1000)
        .flat_map(|n| {
            frame(WHOLE | TEXT, json!({"do": "say", "text": format!("{n}")}).to_string().as_bytes())
        })
        .collect();
    let sending = std::thread::spawn(move || {
        let _ = writer.write_all(&flood);
    });
    goes_on(&mut sharer, &mut listener, "In the middle of it.");
    let (frames, end) = bad.read_out();
    sending.join().unwrap();
    let answers =
        frames.iter().filter(|frame| ["refused", "ok"].iter().any(|kind| frame["t"] == *kind)).count();
    assert!(answers <= 60, "{answers} answers");
    // Where much of the flood was still on its way, the end may overtake the word about it.
    match end {
        Got::Closed(code) => {
            assert_eq!(code, Some(1008));
            assert_eq!(frames.last(), Some(&json!({"t": "bye", "why": "flood"})));
        }
        other => assert_eq!(other, Got::Lost),
    }
    goes_on(&mut sharer, &mut listener, "And after it.");
}

#[test]
fn pings_count_too() {
    let (_house, meeting) = meeting();
    let mut bad = meeting.line(&meeting.enter());
    let flood: Vec<u8> = (0..100).flat_map(|_| frame(WHOLE | PING, b"")).collect();
    bad.send_raw(&flood).unwrap();
    let (frames, end) = bad.read_out();
    assert_eq!(frames.last(), Some(&json!({"t": "bye", "why": "flood"})));
    assert!(matches!(end, Got::Closed(Some(1008)) | Got::Lost), "{end:?}");
}

/// What no client of a room sends: each ends that one line.
#[test]
fn frames_nobody_may_send_end_the_line_and_the_meeting_goes_on() {
    let (_house, meeting) = meeting();
    let (_, mut sharer) = meeting.sharer();
    let mut listener = meeting.line(&meeting.enter());
    let mut unmasked = head(WHOLE | TEXT, 2);
    unmasked.extend(b"{}");
    for (what, bytes) in [
        ("binary", frame(WHOLE | BINARY, b"{}")),
        ("without a mask", unmasked),
        ("a kind that is not there", frame(WHOLE | 3, b"{}")),
        ("a reserved bit", frame(WHOLE | 0x40 | TEXT, b"{}")),
        ("not UTF-8", frame(WHOLE | TEXT, b"\xff\xfe")),
        ("a piece of nothing", frame(WHOLE, b"{}")),
        ("a ping in pieces", frame(PING, b"")),
        (
            "a length of the whole world",
            [0x81, 0xff, 0x7f, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0].to_vec(),
        ),
    ] {
        let mut bad = meeting.line(&meeting.enter());
        let began = Instant::now();
        bad.send_raw(&bytes).unwrap();
        let (frames, end) = bad.read_out();
        assert!(matches!(end, Got::Closed(_) | Got::Lost), "{what}: {end:?}");
        assert!(began.elapsed() < Duration::from_secs(5), "{what}");
        assert!(frames.iter().all(|frame| frame["t"] != "ok"), "{what}: {frames:?}");
    }
    goes_on(&mut sharer, &mut listener, "Nobody noticed.");
}

#[test]
fn lines_are_for_our_own_pages_and_for_whoever_has_a_seat() {
    let (_house, meeting) = meeting();
    let person = meeting.enter();
    let status = |headers: &str| Line::open(&meeting.site, &Call::to(SOCKET, headers)).err();
    let with = |more: &str| status(&format!("{}{more}", person.headers()));
    assert_eq!(with(""), None, "a program that is no browser");
    let own = format!("origin: http://{}\r\n", meeting.site.address);
    assert_eq!(with(&own), None);
    assert_eq!(with("origin: https://evil.example\r\n"), Some(403));
    assert_eq!(with("sec-fetch-site: cross-site\r\n"), Some(403));
    assert_eq!(with("sec-fetch-site: same-site\r\n"), Some(403));
    assert_eq!(status(""), Some(404), "no cookie");
    assert_eq!(status("cookie: __Host-h=made-up\r\n"), Some(404));
    // A seat in one room is none in another.
    let elsewhere = Line::open(&meeting.site, &Call::to("/rooms/open-es/socket", &person.headers())).err();
    assert_eq!(elsewhere, Some(410));
    let nowhere = Line::open(&meeting.site, &Call::to("/rooms/nowhere/socket", &person.headers())).err();
    assert_eq!(nowhere, Some(404));
}

/// A page in a sandbox says that it comes from nowhere: a line in somebody's name is not for it.
#[test]
fn a_line_for_a_page_from_nowhere_is_refused() {
    let (_house, meeting) = meeting();
    let headers = format!("{}origin: null\r\n", meeting.enter().headers());
    assert_eq!(Line::open(&meeting.site, &Call::to(SOCKET, &headers)).err(), Some(403));
}

/// A half-open socket: it is there, and neither reads nor sends. Nobody waits for it.
#[test]
fn a_reader_who_stopped_reading_slows_nobody_down() {
    let (_house, meeting) = meeting();
    // Fellowship time: everybody may speak, so that there is much to read.
    meeting.pass(31 * 60);
    let mut talkers: Vec<Line> = (0..6).map(|_| meeting.line(&meeting.enter())).collect();
    let mut listener = meeting.line(&meeting.enter());
    let person = meeting.enter();
    let stuck = meeting.line(&person);
    // More lines than are kept for anybody who is behind.
    let words = "\u{1f642}".repeat(1900);
    for round in 0..45 {
        if round >= 18 {
            meeting.pass(2);
        }
        for (at, talker) in talkers.iter_mut().enumerate() {
            goes_on(talker, &mut listener, &format!("{round} {at} {words}"));
        }
    }
    // Others come in, and so can the one who stopped.
    let mut late = meeting.line(&meeting.enter());
    let mut again = meeting.line(&person);
    meeting.pass(20);
    for (text, line) in [("Welcome.", &mut late), ("And welcome back.", &mut again)] {
        goes_on(&mut talkers[0], line, text);
    }
    drop(stuck);
}

#[test]
fn two_lines_of_one_person_are_one_person() {
    let (_house, meeting) = meeting();
    let (_, mut sharer) = meeting.sharer();
    let person = meeting.enter();
    let ((mut one, you), (mut two, also)) = (meeting.line_after(&person, 0), meeting.line_after(&person, 0));
    assert_eq!((&you["seat"], &you["handle"]), (&also["seat"], &also["handle"]));
    say(&mut sharer, "To both.");
    for line in [&mut one, &mut two] {
        line.until("line", |line| line["text"] == "To both.");
    }
    one.wish(r#"{"do":"raise"}"#);
    two.until("room", |room| room["hands"][0]["seat"] == you["seat"]);
    two.wish(r#"{"do":"pass"}"#);
    one.until("room", |room| room["hands"] == json!([]));
    // One window closes: they are still there in the other.
    drop(one);
    goes_on(&mut sharer, &mut two, "To one.");
    // They leave in one window, and are gone from the other.
    let mut three = meeting.line(&person);
    two.wish(r#"{"do":"leave"}"#);
    for line in [&mut two, &mut three] {
        let (frames, _) = line.read_out();
        assert_eq!(frames.last(), Some(&json!({"t": "bye", "why": "left"})));
    }
    let again = Line::open(&meeting.site, &Call::to(SOCKET, &person.headers())).err();
    assert_eq!(again, Some(410), "only by entering again");
}

#[test]
fn whoever_comes_back_gets_exactly_what_they_missed() {
    let (_house, meeting) = meeting();
    let (_, mut sharer) = meeting.sharer();
    let person = meeting.enter();
    let mut line = meeting.line(&person);
    let mut seen = 0;
    for n in 1..=3 {
        goes_on(&mut sharer, &mut line, &format!("Line {n}"));
    }
    for n in 4..=5 {
        say(&mut sharer, &format!("Line {n}"));
        seen = line.until("line", |_| true)["n"].as_u64().unwrap();
    }
    // The line breaks without a word.
    drop(line);
    for n in 6..=9 {
        say(&mut sharer, &format!("Line {n}"));
        sharer.until("ok", |_| true);
    }
    let (mut line, _) = meeting.line_after(&person, seen);
    goes_on(&mut sharer, &mut line, "Line 10");
    // Again, to read everything from the last seen on in one go.
    let (mut line, _) = meeting.line_after(&person, seen);
    say(&mut sharer, "Line 11");
    let mut texts = Vec::new();
    let mut numbers = Vec::new();
    while texts.last().is_none_or(|text| text != "Line 11") {
        let said = line.until("line", |_| true);
        texts.push(said["text"].as_str().unwrap().to_owned());
        numbers.push(said["n"].as_u64().unwrap());
    }
    let wanted: Vec<String> = (6..=11).map(|n| format!("Line {n}")).collect();
    assert_eq!(texts, wanted, "nothing is lost and nothing comes twice");
    assert!(numbers.windows(2).all(|two| two[1] == two[0] + 1) && numbers[0] == seen + 1, "{numbers:?}");
    // A number from the future asks for nothing, and harms nothing.
    let (mut line, _) = meeting.line_after(&person, u64::MAX);
    goes_on(&mut sharer, &mut line, "Line 12");
}

/// P2: the room's page loads nothing from elsewhere, and neither does its script.
#[test]
fn p2_the_page_inside_names_only_its_own_origin() {
    let (_house, meeting) = meeting();
    let person = meeting.enter();
    let page = meeting.site.ask("GET", &format!("{ROOM}/inside"), &person.headers(), "");
    assert_eq!(page.status, 200);
    let policy = page.header("content-security-policy").unwrap();
    assert!(policy.starts_with("default-src 'none'") && policy.contains("connect-src 'self'"), "{policy}");
    assert_eq!(page.header("referrer-policy"), Some("no-referrer"));
    let mut scripts = Vec::new();
    for attribute in
        [" src=\"", " action=\"", " href=\"", " srcset=\"", " poster=\"", " data-room=\"", " data-help=\""]
    {
        for (_, rest) in
            page.body.match_indices(attribute).map(|(at, found)| page.body.split_at(at + found.len()))
        {
            let address = rest.split('"').next().unwrap();
            let own = (address.starts_with('/') && !address.starts_with("//")) || address.starts_with('#');
            assert!(own, "{attribute}{address}");
            if address.starts_with("/assets/") && address.ends_with(".js") {
                scripts.push(address.to_owned());
            }
        }
    }
    assert!(!scripts.is_empty());
    for script in scripts {
        let text = meeting.site.get(&script).body;
        for foreign in
            ["http://", "https://", "//fonts", "importScripts", "stun:", "turn:", "serviceWorker.register"]
        {
            assert!(!text.contains(foreign), "{foreign} in {script}");
        }
        // Voices go to this site's machine: a connection that asks any other for its address names it here (P6).
        let alone = "new RTCPeerConnection({iceServers:[]})";
        let connections = text.matches("RTCPeerConnection(").count();
        assert_eq!(connections, text.matches(alone).count(), "{script}");
    }
    let framed = meeting.site.ask("GET", &format!("{ROOM}/transcript"), &person.headers(), "");
    assert!(framed.header("content-security-policy").unwrap().starts_with("default-src 'none'"));
    for address in framed.body.split(" href=\"").skip(1) {
        assert!(address.starts_with('/') && !address.starts_with("//"), "{address:.40}");
    }
}

/// P1, P8: nothing of somebody in a room is kept: not what their line brought along, nor what was said.
#[test]
fn p1_nothing_of_a_line_in_a_room_is_kept() {
    let house = House::new();
    let meeting = Meeting::on(house.open_with(Stdio::piped()));
    let from = SocketAddr::from(([127, 0, 0, 78], 0));
    let more = "user-agent: marker-agent-8d2\r\norigin-agent: marker-origin-8d2\r\nreferer: https://marker-referer-8d2.example/\r\n\
         accept-language: tlh-marker8d2\r\nx-forwarded-for: 198.51.100.78\r\nforwarded: for=198.51.100.78\r\n\
         x-real-ip: 198.51.100.78\r\n";
    let entered =
        meeting.site.ask_from(from, "POST", &format!("{ROOM}/enter"), more, "ticket=marker-ticket-8d2");
    let cookie = entered.header("set-cookie").and_then(|cookie| cookie.split(';').next()).unwrap().to_owned();
    let headers = format!("{more}cookie: {cookie}\r\n");
    let path = format!("{SOCKET}?after=0&more=marker-query-8d2");
    let mut line = Line::open(&meeting.site, &Call { path: &path, headers: &headers, from }).unwrap();
    let you = line.until("you", |_| true);
    line.wish(r#"{"do":"raise"}"#);
    meeting.pass(5);
    line.until("room", |room| room["floor"]["seat"] == you["seat"]);
    say(&mut line, "marker-words-8d2 and I want to die");
    line.until("line", |said| said["text"].as_str().is_some_and(|text| text.contains("marker-words-8d2")));
    for wish in [
        r#"{"do":"say","text":"write to marker-mail-8d2@example.org"}"#,
        r#"{"do":"marker-wish-8d2"}"#,
        r#"{"do":"contact","seat":"0123456789abcdef","text":"marker-contact-8d2"}"#,
        r#"{"marker-broken-8d2"#,
    ] {
        line.wish(wish);
    }
    line.until("bad", |bad| bad["why"].as_str().is_some_and(|why| why.contains("object")));
    line.send(WHOLE | BINARY, b"marker-binary-8d2").unwrap();
    line.read_out();
    let page = meeting.site.ask_from(from, "GET", &format!("{ROOM}/inside"), &headers, "");
    assert!(page.body.contains("data-k=\""), "still in the room");
    let (seat, handle) = (you["seat"].as_str().unwrap(), you["handle"].as_str().unwrap());
    let log = meeting.site.close();
    let secret = cookie.split('=').nth(1).unwrap();
    let markers = ["8d2", "198.51.100.78", "127.0.0.78", secret, seat, handle];
    for marker in markers {
        assert!(!log.contains(marker), "{marker} in the log: {log}");
    }
    let looked_at = look_in(&house.data(), &markers);
    assert!(looked_at > 0, "nothing was looked at");
}

fn look_in(folder: &Path, markers: &[&str]) -> usize {
    let mut looked_at = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            looked_at += look_in(&path, markers);
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        looked_at += 1;
        for marker in markers {
            let found = bytes.windows(marker.len()).any(|window| window == marker.as_bytes());
            assert!(!found, "{marker} in {}", path.display());
        }
    }
    looked_at
}
