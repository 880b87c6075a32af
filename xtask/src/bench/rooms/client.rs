//! One kept connection that waits for each answer, and somebody in a room who speaks over it.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use anyhow::{Context, bail, ensure};

/// An answer that takes longer is none.
const PATIENCE: Duration = Duration::from_secs(60);

/// A connection.
pub(super) struct Client {
    stream: BufReader<TcpStream>,
}

/// What was answered.
pub(super) struct Answer {
    pub(super) status: u16,
    /// `name=value` of the cookie that was set.
    pub(super) cookie: Option<String>,
    pub(super) body: String,
}

impl Client {
    pub(super) fn open(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        Ok(Self { stream: BufReader::new(stream) })
    }

    /// Sends a request, with a cookie where it is not empty, and waits for the answer.
    pub(super) fn send(
        &mut self,
        method: &str,
        path: &str,
        cookie: &str,
        body: &str,
    ) -> anyhow::Result<Answer> {
        let cookie = if cookie.is_empty() { String::new() } else { format!("Cookie: {cookie}\r\n") };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: bench\r\n{cookie}Accept: application/json\r\n\
             Content-Length: {}\r\n\r\n{body}",
            body.len()
        );
        self.stream.get_mut().write_all(request.as_bytes())?;
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            ensure!(self.stream.read_line(&mut head)? > 0, "{path}: the connection was closed");
        }
        let head = Head::read(&head).with_context(|| format!("{path}: {head}"))?;
        let mut body = vec![0; head.length];
        self.stream.read_exact(&mut body)?;
        Ok(Answer { status: head.status, cookie: head.cookie, body: String::from_utf8(body)? })
    }
}

/// What stands before an answer's body.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) status: u16,
    /// Of the body; 0 where it is not said.
    pub(super) length: usize,
    /// `name=value` of the cookie that is set.
    pub(super) cookie: Option<String>,
}

impl Head {
    /// Reads a whole head, up to the empty line.
    pub(super) fn read(text: &str) -> Option<Self> {
        let status = text.strip_prefix("HTTP/1.1 ")?.get(..3)?.parse().ok()?;
        let mut head = Self { status, length: 0, cookie: None };
        for (name, value) in text.lines().filter_map(|line| line.split_once(':')) {
            if name.eq_ignore_ascii_case("content-length") {
                head.length = value.trim().parse().ok()?;
            } else if name.eq_ignore_ascii_case("set-cookie") {
                head.cookie = value.split(';').next().map(|pair| pair.trim().to_owned());
            }
        }
        Some(head)
    }
}

/// Somebody in a room who speaks. They read nothing.
pub(super) struct Speaker {
    client: Client,
    room: &'static str,
    cookie: String,
    token: String,
}

impl Speaker {
    /// Somebody new enters.
    pub(super) fn enter(address: SocketAddr, room: &'static str) -> anyhow::Result<Self> {
        let mut client = Client::open(address)?;
        let entered = client.send("POST", &format!("/rooms/{room}/enter"), "", "")?;
        let cookie = entered.cookie.with_context(|| format!("{room} lets nobody in: {}", entered.status))?;
        let inside = client.send("GET", &format!("/rooms/{room}/inside"), &cookie, "")?;
        let token = inside.body.split_once("data-k=\"").and_then(|(_, rest)| rest.split_once('"'));
        let token = token.context("the page of the room holds no token for forms")?.0.to_owned();
        Ok(Self { client, room, cookie, token })
    }

    /// Does something (`raise`, `say`, `done`). `Some` is why it was not possible, in the room's words.
    pub(super) fn act(&mut self, what: &str, text: &str) -> anyhow::Result<Option<String>> {
        let form = format!("k={}&do={what}&text={}", self.token, text.replace(' ', "+"));
        let answer = self.client.send("POST", &format!("/rooms/{}/act", self.room), &self.cookie, &form)?;
        match (answer.status, answer.body.as_str()) {
            (200, frame) if frame.starts_with(r#"{"t":"ok""#) => Ok(None),
            (200, frame) => Ok(Some(frame.to_owned())),
            (status, body) => bail!("{what} in {} was answered with {status} {body}", self.room),
        }
    }

    /// Says something that nothing stands against.
    pub(super) fn say(&mut self, text: &str) -> anyhow::Result<()> {
        match self.act("say", text)? {
            None => Ok(()),
            Some(why) => bail!("{} does not take what is said: {why}", self.room),
        }
    }

    /// The connection, for what is not asked in their name.
    pub(super) fn client(&mut self) -> &mut Client {
        &mut self.client
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_says_status_length_and_cookie() {
        let text =
            "HTTP/1.1 303 See Other\r\nSet-Cookie: h=abc; Path=/; Secure\r\ncontent-length: 12\r\n\r\n";
        let head = Head { status: 303, length: 12, cookie: Some("h=abc".to_owned()) };
        assert_eq!(Head::read(text), Some(head));
        assert_eq!(Head::read("nonsense"), None);
    }
}
