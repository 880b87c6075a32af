//! A meeting by voice with the real program, watched by the system: what is said is in memory and on its way, and in no
//! file.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{ErrorKind, Read as _, Write as _},
    net::{SocketAddr, TcpStream, UdpSocket},
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use audio::{
    client::{Client, Purpose},
    switch::{Outgoing, Protocol},
};
use serde_json::Value;

use super::{
    program::House,
    rooms::{Meeting, Person, ROOM, meeting},
};

/// A packet of speech; its first byte says that it is Opus of one frame. So long that a meeting's worth of it would be
/// seen, and within what one person may send.
const SPEECH: [u8; 600] = {
    let mut speech = [0x5a; 600];
    speech[0] = 0xf8;
    speech
};
const SECONDS: u64 = 6;

/// A client that speaks WebRTC as a browser does, at a socket of its own.
struct Caller {
    client: Client,
    socket: UdpSocket,
    there: SocketAddr,
    clock: u32,
}

struct Sent<'s>(&'s UdpSocket, SocketAddr);

impl Outgoing for Sent<'_> {
    fn send(&mut self, _: Protocol, _: SocketAddr, _: SocketAddr, bytes: &[u8]) {
        self.0.send_to(bytes, self.1).unwrap();
    }
}

impl Caller {
    fn join(meeting: &Meeting, person: &Person) -> Self {
        let socket = UdpSocket::bind("127.0.0.1:0").unwrap();
        socket.set_nonblocking(true).unwrap();
        let at = socket.local_addr().unwrap();
        let (mut client, offer) = Client::new(at, Protocol::Udp, Purpose::Speak, Instant::now()).unwrap();
        let inside = meeting.site.ask("GET", &format!("{ROOM}/inside"), &person.headers(), "").body;
        let k = inside.split("data-k=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        let form = format!("k={k}&offer={}", directory::query::encoded(&offer));
        let answer = meeting.site.ask("POST", &format!("{ROOM}/voice"), &person.headers(), &form);
        assert_eq!(answer.status, 200, "{}", answer.body);
        let answer: Value = serde_json::from_str(&answer.body).unwrap();
        let answer = answer["answer"].as_str().unwrap();
        let candidate =
            answer.lines().find(|line| line.starts_with("a=candidate:") && line.contains(" udp "));
        let words: Vec<&str> = candidate.unwrap().split(' ').collect();
        let there = SocketAddr::new(words[4].parse().unwrap(), words[5].parse().unwrap());
        let udp = |line: &&str| !line.contains(" tcp ");
        let answer: String = answer.lines().filter(udp).flat_map(|line| [line, "\r\n"]).collect();
        assert!(client.answered(&answer), "{answer}");
        Self { client, socket, there, clock: 0 }
    }

    /// Takes what came and does what is due.
    fn step(&mut self) {
        let (now, at) = (Instant::now(), self.socket.local_addr().unwrap());
        let mut out = Sent(&self.socket, self.there);
        let mut buffer = [0; 2_000];
        while let Ok(length) = self.socket.recv(&mut buffer) {
            self.client.take((Protocol::Udp, self.there, at), &buffer[..length], now, &mut out);
        }
        self.client.wake(now, &mut out);
    }

    fn say(&mut self, payload: &[u8]) {
        self.client.say(payload, self.clock, Instant::now(), &mut Sent(&self.socket, self.there));
        self.clock += 960;
    }
}

/// A player without a script.
struct Player {
    stream: TcpStream,
    bytes: Vec<u8>,
}

impl Player {
    fn listen(meeting: &Meeting, person: &Person) -> Self {
        let mut stream = TcpStream::connect(meeting.site.address).unwrap();
        let host = meeting.site.address;
        let headers = person.headers();
        write!(stream, "GET {ROOM}/listen.webm HTTP/1.1\r\nhost: {host}\r\n{headers}\r\n").unwrap();
        stream.set_nonblocking(true).unwrap();
        Self { stream, bytes: Vec::new() }
    }

    fn step(&mut self) {
        let mut buffer = [0; 65_536];
        loop {
            match self.stream.read(&mut buffer) {
                Ok(0) => panic!("the stream has ended"),
                Ok(length) => self.bytes.extend_from_slice(&buffer[..length]),
                Err(error) if error.kind() == ErrorKind::WouldBlock => return,
                Err(error) => panic!("{error}"),
            }
        }
    }
}

/// The process as the system sees it.
struct Watched(PathBuf);

impl Watched {
    fn of(process: u32) -> Self {
        Self(format!("/proc/{process}").into())
    }

    /// Bytes written so far by `write` and its kin (files, pipes, and TCP, but not UDP), and bytes that files took.
    fn written(&self) -> (u64, u64) {
        let text = fs::read_to_string(self.0.join("io")).unwrap();
        let count = |name: &str| {
            let line = text.lines().find_map(|line| line.strip_prefix(name));
            line.unwrap().trim().parse().unwrap()
        };
        (count("wchar: "), count("write_bytes: "))
    }

    /// The files that are open for writing.
    fn open_for_writing(&self) -> BTreeSet<PathBuf> {
        let mut found = BTreeSet::new();
        for entry in fs::read_dir(self.0.join("fd")).unwrap().flatten() {
            // One that was closed meanwhile is gone.
            let (Ok(path), Ok(info)) = (
                fs::read_link(entry.path()),
                fs::read_to_string(self.0.join("fdinfo").join(entry.file_name())),
            ) else {
                continue;
            };
            let flags = info.lines().find_map(|line| line.strip_prefix("flags:")).unwrap();
            let flags = u32::from_str_radix(flags.trim(), 8).unwrap();
            if flags & 0b11 != 0 && fs::metadata(entry.path()).is_ok_and(|file| file.is_file()) {
                found.insert(path);
            }
        }
        found
    }
}

/// All files of a folder with what is in them.
fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.path().is_dir() {
            found.extend(contents(&entry.path()));
        } else {
            found.insert(entry.path(), fs::read(entry.path()).unwrap());
        }
    }
    found
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

/// Lets everybody go on for so long.
fn go_on(callers: &mut [Caller], player: &mut Player, time: Duration) {
    let end = Instant::now() + time;
    while Instant::now() < end {
        callers.iter_mut().for_each(Caller::step);
        player.step();
        std::thread::sleep(Duration::from_millis(2));
    }
}

#[test]
fn p8_p10_a_meeting_by_voice_writes_no_sound_to_any_file() {
    let (house, meeting): (House, Meeting) = meeting();
    let folder = house.data().parent().unwrap().to_owned();
    let (speaker, mut line) = meeting.sharer();
    let listener = meeting.enter();
    let mut callers = [&speaker, &listener].map(|person| Caller::join(&meeting, person));
    let mut player = Player::listen(&meeting, &listener);
    let began = Instant::now();
    while !callers.iter().all(|caller| caller.client.connected) {
        assert!(began.elapsed() < Duration::from_secs(10), "not connected");
        go_on(&mut callers, &mut player, Duration::from_millis(20));
    }
    line.wish(r#"{"do":"speak"}"#);
    assert_eq!(line.until("ok", |_| true)["t"], "ok");
    go_on(&mut callers, &mut player, Duration::from_secs(1));

    let process = Watched::of(meeting.site.id());
    let (files, before, streamed) = (contents(&folder), process.written(), player.bytes.len());
    let mut open = BTreeSet::new();
    for _ in 0..SECONDS * 50 {
        callers[0].say(&SPEECH);
        go_on(&mut callers, &mut player, Duration::from_millis(20));
        open.extend(process.open_for_writing());
    }
    go_on(&mut callers, &mut player, Duration::from_secs(1));
    let after = process.written();

    let said = SPEECH.len() as u64 * SECONDS * 50;
    let heard = callers[1].client.heard.iter().filter(|heard| *heard.payload == SPEECH).count() as u64;
    assert!(heard > SECONDS * 50 * 9 / 10, "{heard} packets were heard");
    assert!(holds(&player.bytes[streamed..], &SPEECH), "without a script, too");
    let streamed = (player.bytes.len() - streamed) as u64;
    // What goes to files goes through these two counts. The second counts whole pages that the disk is to take; in the
    // first is what the player was sent, and eight bytes each time one thread wakes another.
    let (wrote, to_disk) = (after.0 - before.0, after.1 - before.1);
    assert!(wrote < streamed + said / 4, "{wrote} bytes were written, {streamed} of them to the player");
    assert!(to_disk < said / 4, "{to_disk} bytes were written to a disk while {said} were said");
    let database = open.iter().all(|path| path.starts_with(&folder) || path.starts_with("/dev"));
    assert!(database, "open for writing: {open:?}");
    let now = contents(&folder);
    assert_eq!(now.keys().collect::<Vec<_>>(), files.keys().collect::<Vec<_>>(), "no file came or went");
    let some = &SPEECH[1..33];
    assert!(now.values().all(|bytes| !holds(bytes, some)), "and none holds what was said");
}
