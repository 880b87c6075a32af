//! One fetch, against a server that means well, or not.

use std::{
    io::Write as _,
    time::{Duration, Instant},
};

use jiff::{SignedDuration, Timestamp};

use super::server::{Reply, Server};
use crate::net::{Ask, Failure, Got, Limits, Trouble, get};

/// Small and quick, as tests want it; private addresses allowed, for the server is on this machine.
fn limits() -> Limits {
    Limits {
        patience: Duration::from_millis(1500),
        connect: Duration::from_secs(1),
        bytes: 1 << 20,
        moves: 5,
        private: true,
    }
}

fn now() -> Timestamp {
    "2026-11-22T18:00:00Z".parse().unwrap()
}

fn fetch(server: &Server) -> Result<Got, Trouble> {
    fetch_with(&server.address, &limits())
}

fn fetch_with(address: &str, limits: &Limits) -> Result<Got, Trouble> {
    get(Ask { address, ..Ask::default() }, limits, now())
}

fn failure(got: Result<Got, Trouble>) -> Failure {
    got.expect_err("nothing should come").failure
}

#[test]
fn a_list_comes_and_need_not_come_again() {
    let server = Server::new(|asked| match asked.header("if-none-match") {
        Some("\"one\"") => Reply::status("304 Not Modified"),
        _ => Reply::new("200 OK", "etag: \"one\"\r\nlast-modified: Sun, 22 Nov 2026 17:00:00 GMT\r\n", "[1]"),
    });
    let Ok(Got::List { bytes, etag, last_modified }) = fetch(&server) else { panic!() };
    assert_eq!((&*bytes, etag.as_deref()), (&b"[1]"[..], Some("\"one\"")));
    let ask =
        Ask { address: &server.address, etag: etag.as_deref(), last_modified: last_modified.as_deref() };
    assert!(matches!(get(ask, &limits(), now()), Ok(Got::Same)));
    let [first, second] = server.asked().try_into().unwrap();
    assert_eq!((first.header("if-none-match"), first.header("if-modified-since")), (None, None));
    assert_eq!(second.header("if-modified-since"), Some("Sun, 22 Nov 2026 17:00:00 GMT"));
    assert!(first.header("user-agent").unwrap().starts_with("homegroup/"));
    assert_eq!((first.header("cookie"), first.header("referer")), (None, None));
    // Nobody asked whether it is the same.
    let server = Server::new(|_| Reply::status("304 Not Modified"));
    assert_eq!(failure(fetch(&server)), Failure::Status(304));
}

#[test]
fn moves_are_followed_and_end() {
    let server = Server::new(|asked| match asked.path.as_str() {
        "/" => Reply::moved("one?x=1"),
        "/one?x=1" => Reply::moved("/two"),
        _ => Reply::list("[]"),
    });
    assert!(matches!(fetch(&server), Ok(Got::List { .. })));
    assert_eq!(server.asked().len(), 3);

    let server = Server::new(|_| Reply::moved("/"));
    assert_eq!(failure(fetch(&server)), Failure::Circle);
    assert_eq!(server.asked().len(), 1, "a list that leads to itself is asked once");

    let server = Server::new(|asked| Reply::moved(if asked.path == "/" { "/a" } else { "/" }));
    assert_eq!(failure(fetch(&server)), Failure::Circle);

    let server = Server::new(|asked| Reply::moved(&format!("{}x", asked.path)));
    assert_eq!(failure(fetch(&server)), Failure::TooManyMoves);
    assert_eq!(server.asked().len(), 6, "the list and five moves");

    let server = Server::new(|_| Reply::status("302 Found"));
    assert_eq!(failure(fetch(&server)), Failure::Nowhere);
    let server = Server::new(|_| Reply::moved("http://me:secret@127.0.0.1/"));
    assert_eq!(failure(fetch(&server)), Failure::UserInfo);
    let server = Server::new(|_| Reply::moved("file:///etc/passwd"));
    assert_eq!(failure(fetch(&server)), Failure::NotAnAddress);
}

#[test]
fn private_addresses_are_not_asked() {
    let server = Server::new(|_| Reply::list("[]"));
    let port = server.address.rsplit(':').next().unwrap().to_owned();
    let strict = Limits { private: false, ..limits() };
    assert_eq!(failure(fetch_with(&server.address, &strict)), Failure::Port);
    // By number, by another number, by name, in another writing: it is looked up before it is asked.
    for host in ["127.0.0.1", "localhost", "127.1", "0x7f000001", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0"] {
        assert_eq!(failure(fetch_with(&format!("http://{host}:8080/"), &strict)), Failure::Private, "{host}");
    }
    for metadata in ["169.254.169.254", "[fd00:ec2::254]", "100.100.100.200", "168.63.129.16", "192.168.0.1"]
    {
        assert_eq!(
            failure(fetch_with(&format!("http://{metadata}/"), &strict)),
            Failure::Private,
            "{metadata}"
        );
    }
    assert_eq!(server.asked().len(), 0);
    assert!(fetch_with(&format!("http://localhost:{port}/"), &limits()).is_ok());
}

#[test]
fn a_slow_list_costs_no_more_than_its_time() {
    let pause = Duration::from_millis(200);
    let head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n\r\n[".to_vec();
    for reply in [
        // A byte at a time, for ever.
        Reply::Drip(head.clone(), pause),
        // The same with a length, and in the headers.
        Reply::Drip(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n[".to_vec(), pause),
        Reply::Drip(b"HTTP/1.1 200 OK\r\nx-slow: a".to_vec(), pause),
        Reply::Silence,
    ] {
        let server = Server::new(move |_| reply.clone());
        let begun = Instant::now();
        assert_eq!(failure(fetch(&server)), Failure::Slow);
        let took = begun.elapsed();
        assert!((1.0..15.0).contains(&took.as_secs_f64()), "{took:?}");
    }
    // Moves share the time.
    let server = Server::new(|asked| {
        std::thread::sleep(Duration::from_millis(600));
        Reply::moved(&format!("{}x", asked.path))
    });
    let begun = Instant::now();
    assert_eq!(failure(fetch(&server)), Failure::Slow);
    assert!(begun.elapsed() < Duration::from_secs(15));
}

#[test]
fn an_endless_list_costs_no_more_than_its_room() {
    // Said to be a gigabyte, and not said at all.
    for head in ["HTTP/1.1 200 OK\r\ncontent-length: 1073741824\r\n\r\n[", "HTTP/1.1 200 OK\r\n\r\n["] {
        let server = Server::new(move |_| Reply::Endless(head.into()));
        assert_eq!(failure(fetch(&server)), Failure::TooLarge);
        assert!(server.sent() < 32 << 20, "{}", server.sent());
    }
}

#[test]
fn a_list_that_puffs_up_is_stopped() {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(&vec![b' '; 40 << 20]).unwrap();
    let packed = packed.finish().unwrap();
    assert!(packed.len() < 100_000);
    let server = Server::new(move |_| Reply::new("200 OK", "content-encoding: gzip\r\n", &packed));
    assert_eq!(failure(fetch(&server)), Failure::TooLarge);

    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packed.write_all(b"[1]").unwrap();
    let packed = packed.finish().unwrap();
    let whole = packed.clone();
    let server = Server::new(move |_| Reply::new("200 OK", "content-encoding: gzip\r\n", &whole));
    assert!(matches!(fetch(&server), Ok(Got::List { bytes, .. }) if bytes == b"[1]"));
    server.answers(move |_| Reply::new("200 OK", "content-encoding: gzip\r\n", &packed[..packed.len() - 9]));
    assert!(fetch(&server).is_err(), "half a package is not a list");
}

#[test]
fn what_is_cut_off_or_garbled_is_not_a_list() {
    let server = Server::new(|_| Reply::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n[1,".to_vec()));
    assert_eq!(failure(fetch(&server)), Failure::CutOff);
    server.gives(Reply::Bytes(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\n[1, ".to_vec()));
    assert_eq!(failure(fetch(&server)), Failure::CutOff);
    server.gives(Reply::Bytes(b"SSH-2.0-OpenSSH_9.9\r\n".to_vec()));
    assert!(matches!(failure(fetch(&server)), Failure::Garbled | Failure::CutOff));
    server.gives(Reply::Bytes(Vec::new()));
    assert_eq!(failure(fetch(&server)), Failure::CutOff);
    let many = format!("HTTP/1.1 200 OK\r\n{}\r\n[]", "x-header: 0123456789\r\n".repeat(20_000));
    server.gives(Reply::Bytes(many.into_bytes()));
    assert_eq!(failure(fetch(&server)), Failure::Garbled);
}

#[test]
fn a_server_that_says_no_is_heard() {
    let server = Server::new(|_| Reply::status("404 Not Found"));
    assert_eq!(failure(fetch(&server)), Failure::Status(404));
    server.gives(Reply::status("500 Internal Server Error"));
    assert_eq!(failure(fetch(&server)), Failure::Status(500));
    server.gives(Reply::status("410 Gone"));
    assert_eq!(failure(fetch(&server)), Failure::Gone);
    server.gives(Reply::new("429 Too Many Requests", "retry-after: 3600\r\n", ""));
    let busy = Trouble { failure: Failure::Busy, wait: Some(SignedDuration::from_secs(3600)) };
    assert_eq!(fetch(&server).unwrap_err(), busy);
    server.gives(Reply::status("503 Service Unavailable"));
    assert_eq!(fetch(&server).unwrap_err(), Trouble { failure: Failure::Busy, wait: None });
}

#[test]
fn who_is_not_there_does_not_answer() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(failure(fetch_with(&format!("http://{free}/"), &limits())), Failure::Unreachable);
    // Names below .invalid stand for nothing (RFC 2606).
    assert_eq!(failure(fetch_with("http://nowhere.invalid/", &limits())), Failure::NotFound);
    // Who speaks no TLS, and who hangs up.
    let plain = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = format!("https://{}/", plain.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut call, _) = plain.accept().unwrap();
        call.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").unwrap();
        std::thread::sleep(Duration::from_secs(3));
    });
    assert_eq!(failure(fetch_with(&address, &limits())), Failure::Tls);
    let server = Server::new(|_| Reply::list("[]"));
    let address = server.address.replace("http://", "https://");
    assert_eq!(failure(fetch_with(&address, &limits())), Failure::CutOff);
}
