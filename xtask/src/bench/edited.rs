//! One edit until it can be found, in the running program: a servant's form is sent, and the meeting's page is asked
//! for until it says what was sent.

use std::{
    io::{Read, Write},
    net::TcpStream,
    path::Path,
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};
use serde_json::{Value, json};

use super::served::Site;

/// Edits that are timed.
const EDITS: usize = 7;
/// An edit that cannot be found for so long never will.
const PATIENCE: Duration = Duration::from_secs(30);

/// Times edits of one listing of the list, each of another field's text.
pub(super) fn measure(list: &Path) -> anyhow::Result<Value> {
    let site = Site::start(list)?;
    let words = site.command(&["admin", "create"])?;
    let words: Vec<&str> = words.lines().take(6).filter_map(|line| line.split_whitespace().last()).collect();
    let servant = Servant::enter(&site.address, &words)?;
    let (slug, form) = servant.first_listing()?;
    let mut times = Vec::new();
    for round in 0..EDITS {
        let page = servant.ask("GET", &form, "")?.body;
        let (token, version) = (field(&page, "k")?, field(&page, "version")?);
        let day = format!("2027-03-{:02}", round + 1);
        let begun = Instant::now();
        let sent = format!("k={token}&version={version}&do=end&date={day}");
        let sent = servant.ask("POST", &format!("{form}/act"), &sent)?;
        ensure!(sent.head.starts_with("HTTP/1.1 303"), "the edit was answered by {}", sent.head);
        while !servant.shows(&slug, round + 1)? {
            ensure!(begun.elapsed() < PATIENCE, "an edit is not found");
        }
        times.push(begun.elapsed().as_secs_f64() * 1e3);
    }
    times.sort_by(f64::total_cmp);
    let (median, worst) = (times.get(EDITS / 2), times.last());
    Ok(json!({ "what": "edit", "edits": EDITS, "median_ms": median, "worst_ms": worst }))
}

/// Somebody with an office and a cookie.
struct Servant {
    address: String,
    cookie: String,
}

struct Answer {
    head: String,
    body: String,
}

impl Servant {
    fn enter(address: &str, words: &[&str]) -> anyhow::Result<Self> {
        let mut servant = Self { address: address.to_owned(), cookie: String::new() };
        let answer = servant.ask("POST", "/me/in", &format!("words={}", words.join("+")))?;
        let cookie = answer.head.lines().find_map(|line| {
            let (name, value) = line.split_once(": ")?;
            name.eq_ignore_ascii_case("set-cookie").then(|| value.split(';').next().unwrap_or_default())
        });
        servant.cookie = cookie.context("the words let nobody in")?.to_owned();
        Ok(servant)
    }

    /// The slug and the form of some listing.
    fn first_listing(&self) -> anyhow::Result<(String, String)> {
        let items = self.ask("GET", "/api/v1/meetings?limit=1", "")?;
        let items: Value = serde_json::from_str(&items.body)?;
        let slug = items["items"][0]["slug"].as_str().context("the list is empty")?.to_owned();
        let found = self.ask("GET", &format!("/stewards/listings?q=%2Fmeetings%2F{slug}"), "")?;
        let form = found.body.split("href=\"").find(|rest| rest.starts_with("/stewards/listings/bench/"));
        let form = form.and_then(|rest| rest.split('"').next()).context("the listing cannot be opened")?;
        Ok((slug, form.to_owned()))
    }

    /// Does the public page name this day of March as the last?
    fn shows(&self, slug: &str, day: usize) -> anyhow::Result<bool> {
        let page = self.ask("GET", &format!("/meetings/{slug}"), "")?;
        Ok(page.body.contains(&format!("{day} March 2027")))
    }

    /// One request on a connection of its own.
    fn ask(&self, method: &str, path: &str, form: &str) -> anyhow::Result<Answer> {
        let mut stream = TcpStream::connect(&self.address)?;
        let length = form.len();
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\nCookie: {}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {length}\r\n\r\n{form}",
            self.address, self.cookie
        )?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        let answer = String::from_utf8_lossy(&answer);
        let (head, body) = answer.split_once("\r\n\r\n").context("an answer without an end")?;
        Ok(Answer { head: head.to_owned(), body: body.to_owned() })
    }
}

/// The value of a hidden field.
fn field<'a>(page: &'a str, name: &str) -> anyhow::Result<&'a str> {
    let value = page.split(&format!("name=\"{name}\" value=\"")).nth(1);
    value.and_then(|rest| rest.split('"').next()).with_context(|| format!("a page without the field {name}"))
}
