//! A server that answers as a test says: well, badly, slowly, endlessly.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::{TcpListener, TcpStream},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

/// What one request gets.
#[derive(Clone)]
pub(crate) enum Reply {
    /// These bytes, headers and all.
    Bytes(Vec<u8>),
    /// The first bytes, then one byte again and again with a pause in between, until nobody listens.
    Drip(Vec<u8>, Duration),
    /// The first bytes, then others without end.
    Endless(Vec<u8>),
    /// The call is taken and nothing said.
    Silence,
}

impl Reply {
    pub(crate) fn new(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Self {
        let body = body.as_ref();
        let head = format!(
            "HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {}\r\n{headers}\r\n",
            body.len()
        );
        Self::Bytes([head.as_bytes(), body].concat())
    }

    pub(crate) fn list(body: impl AsRef<[u8]>) -> Self {
        Self::new("200 OK", "content-type: application/json\r\n", body)
    }

    pub(crate) fn moved(to: &str) -> Self {
        Self::new("302 Found", &format!("location: {to}\r\n"), "")
    }

    pub(crate) fn status(status: &str) -> Self {
        Self::new(status, "", "")
    }
}

/// One request: its first line and its headers, in lower case.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    pub(crate) path: String,
    headers: Vec<String>,
}

impl Asked {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find_map(|line| line.strip_prefix(&format!("{name}: ")))
    }
}

type Answer = dyn Fn(&Asked) -> Reply + Send + Sync;

/// A server on this machine, for one test.
pub(crate) struct Server {
    pub(crate) address: String,
    asked: Arc<Mutex<Vec<Asked>>>,
    answer: Arc<Mutex<Arc<Answer>>>,
    /// Bytes that were taken from it.
    sent: Arc<AtomicUsize>,
}

impl Server {
    pub(crate) fn new(answer: impl Fn(&Asked) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let server = Self {
            address,
            asked: Arc::default(),
            answer: Arc::new(Mutex::new(Arc::new(answer))),
            sent: Arc::default(),
        };
        let (asked, answer, sent) = (server.asked.clone(), server.answer.clone(), server.sent.clone());
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (asked, answer, sent) = (asked.clone(), answer.clone(), sent.clone());
                std::thread::spawn(move || {
                    let Some(request) = read(&stream) else { return };
                    asked.lock().unwrap().push(request.clone());
                    let answer = answer.lock().unwrap().clone();
                    give(stream, answer(&request), &sent);
                });
            }
        });
        server
    }

    /// Answers like this from now on.
    pub(crate) fn answers(&self, answer: impl Fn(&Asked) -> Reply + Send + Sync + 'static) {
        *self.answer.lock().unwrap() = Arc::new(answer);
    }

    pub(crate) fn gives(&self, reply: Reply) {
        self.answers(move |_| reply.clone());
    }

    /// What it was asked so far.
    pub(crate) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }

    pub(crate) fn sent(&self) -> usize {
        self.sent.load(Ordering::Relaxed)
    }
}

fn read(stream: &TcpStream) -> Option<Asked> {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let path = lines.next()?.split(' ').nth(1)?.to_owned();
    let headers = lines.take_while(|line| !line.is_empty());
    let headers = headers.map(|line| match line.split_once(':') {
        Some((name, value)) => format!("{}:{value}", name.to_ascii_lowercase()),
        None => line,
    });
    Some(Asked { path, headers: headers.collect() })
}

fn give(mut stream: TcpStream, reply: Reply, sent: &AtomicUsize) {
    let write = |stream: &mut TcpStream, bytes: &[u8]| {
        let written = stream.write_all(bytes).is_ok();
        sent.fetch_add(bytes.len(), Ordering::Relaxed);
        written
    };
    match reply {
        Reply::Bytes(bytes) => {
            write(&mut stream, &bytes);
        }
        Reply::Drip(first, pause) => {
            let mut going = write(&mut stream, &first);
            while going {
                std::thread::sleep(pause);
                going = write(&mut stream, b" ");
            }
        }
        Reply::Endless(first) => {
            let block = vec![b' '; 64 * 1024];
            let mut going = write(&mut stream, &first);
            while going {
                going = write(&mut stream, &block);
            }
        }
        Reply::Silence => std::thread::sleep(Duration::from_secs(20)),
    }
}
