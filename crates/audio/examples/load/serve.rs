//! The server: one hall, and a door.

use std::{
    io::Read,
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use audio::{Audio, Hall, Peer, Settings, switch::Limits};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    runtime,
};

use crate::machine;

pub(crate) fn run() {
    let limits = Limits { hall: 20_000, all: 20_000, ..Limits::default() };
    let listen = vec![SocketAddr::from(([127, 0, 0, 1], 0))];
    let audio = Audio::start_with(&Settings { listen, public: Vec::new() }, limits).unwrap();
    let door = Arc::new(Door { hall: audio.open(), audio, people: Mutex::default() });
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });
    runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        println!("{}", listener.local_addr().unwrap());
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let door = Arc::clone(&door);
            tokio::spawn(async move {
                let _ = door.answer(stream).await;
            });
        }
    });
}

struct Door {
    hall: Hall,
    audio: Audio,
    people: Mutex<Vec<Peer>>,
}

impl Door {
    async fn answer(&self, stream: TcpStream) -> std::io::Result<()> {
        let mut stream = BufReader::new(stream);
        let mut line = String::new();
        stream.read_line(&mut line).await?;
        let reply = match line.trim().split_once(' ').unwrap_or((line.trim(), "")) {
            ("join", length) => {
                let mut offer = vec![0; length.parse().unwrap()];
                stream.read_exact(&mut offer).await?;
                let joined = self.hall.join(&String::from_utf8_lossy(&offer)).await.unwrap();
                let mut people = self.people.lock().unwrap();
                people.push(joined.peer);
                format!("{}\n{}", people.len() - 1, joined.answer)
            }
            ("floor", number) => {
                let who = number.parse::<usize>().ok().map(|at| self.people.lock().unwrap()[at]);
                self.hall.give_floor(who);
                String::new()
            }
            _ => {
                let figures = self.audio.figures();
                let busy = machine::busy(Some("audio")).as_nanos();
                let (forwarded, lost, peers) = (figures.forwarded, figures.lost, figures.peers);
                format!("{forwarded} {lost} {} {peers} {busy} {}", figures.dropped, machine::memory_kb())
            }
        };
        stream.write_all(reply.as_bytes()).await
    }
}
