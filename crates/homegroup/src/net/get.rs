//! One fetch, moves and all.

use std::{
    io::Read,
    net::SocketAddr,
    time::{Duration, Instant},
};

use jiff::{SignedDuration, Timestamp};
use thiserror::Error;
use ureq::{
    Agent, Body,
    http::{HeaderMap, Response, StatusCode, Uri, header},
    unversioned::{
        resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver},
        transport::{DefaultConnector, NextTimeout},
    },
};
use url::Url;

use super::{Failure, Trouble, address};

/// What a fetch may take.
#[derive(Clone, Debug)]
pub(crate) struct Limits {
    /// From the first look-up to the last byte, moves and all.
    pub(crate) patience: Duration,
    /// Until a computer takes the call.
    pub(crate) connect: Duration,
    /// Bytes of the list, unpacked.
    pub(crate) bytes: usize,
    /// How often a list may have moved.
    pub(crate) moves: usize,
    /// Ask private addresses too.
    pub(crate) private: bool,
}

impl Limits {
    /// The usual ones. The largest list there is has a third of the bytes.
    pub(crate) fn usual(private: bool) -> Self {
        Self {
            patience: Duration::from_secs(120),
            connect: Duration::from_secs(15),
            bytes: 64 << 20,
            moves: 5,
            private,
        }
    }
}

/// What is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Ask<'a> {
    pub(crate) address: &'a str,
    /// Of the list we have: it need not be sent again (`ETag`).
    pub(crate) etag: Option<&'a str>,
    /// Likewise (`Last-Modified`).
    pub(crate) last_modified: Option<&'a str>,
}

/// What came.
#[derive(Debug)]
pub(crate) enum Got {
    /// The list we have is still the list.
    Same,
    /// A list, or at least bytes.
    List { bytes: Vec<u8>, etag: Option<Box<str>>, last_modified: Option<Box<str>> },
}

/// Longer ones are not kept: they would be sent back with every fetch.
const LONGEST_VALIDATOR: usize = 500;

/// Fetches an address. Blocks for as long as [`Limits::patience`] at most; `now` is what a date in the answer is
/// compared with.
pub(crate) fn get(ask: Ask<'_>, limits: &Limits, now: Timestamp) -> Result<Got, Trouble> {
    let deadline = Instant::now() + limits.patience;
    let mut url = address::check(ask.address, limits.private)?;
    let mut been = Vec::new();
    loop {
        let response = call(&url, ask, limits, deadline)?;
        if !response.status().is_redirection() || response.status() == StatusCode::NOT_MODIFIED {
            return answer(response, ask, limits, now);
        }
        let next = moved(&url, response.headers(), limits)?;
        been.push(url);
        if been.contains(&next) {
            return Err(Failure::Circle.into());
        }
        if been.len() > limits.moves {
            return Err(Failure::TooManyMoves.into());
        }
        url = next;
    }
}

fn call(url: &Url, ask: Ask<'_>, limits: &Limits, deadline: Instant) -> Result<Response<Body>, Trouble> {
    let left = deadline.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Err(Failure::Slow.into());
    }
    let config = Agent::config_builder()
        .timeout_global(Some(left))
        .timeout_connect(Some(limits.connect))
        .max_redirects(0)
        .max_redirects_will_error(false)
        .http_status_as_error(false)
        // A proxy would look names up for us, and nobody would check what they stand for.
        .proxy(None)
        .user_agent(concat!("homegroup/", env!("CARGO_PKG_VERSION")))
        .build();
    let resolver = Checked { usual: DefaultResolver::default(), private: limits.private };
    let agent = Agent::with_parts(config, DefaultConnector::default(), resolver);
    let mut request =
        agent.get(url.as_str()).header(header::ACCEPT, "application/json, text/csv;q=0.9, */*;q=0.5");
    if let Some(etag) = ask.etag {
        request = request.header(header::IF_NONE_MATCH, etag);
    }
    if let Some(time) = ask.last_modified {
        request = request.header(header::IF_MODIFIED_SINCE, time);
    }
    request.call().map_err(|error| told(error).into())
}

/// Where the list has moved to.
fn moved(from: &Url, headers: &HeaderMap, limits: &Limits) -> Result<Url, Failure> {
    let location = headers.get(header::LOCATION).and_then(|value| value.to_str().ok());
    let next = location.and_then(|location| from.join(location).ok()).ok_or(Failure::Nowhere)?;
    let next = address::check(next.as_str(), limits.private)?;
    if from.scheme() == "https" && next.scheme() != "https" {
        return Err(Failure::Downgrade);
    }
    Ok(next)
}

fn answer(response: Response<Body>, ask: Ask<'_>, limits: &Limits, now: Timestamp) -> Result<Got, Trouble> {
    let asked_for_news = ask.etag.is_some() || ask.last_modified.is_some();
    match response.status() {
        StatusCode::OK => {
            let kept = |name| {
                let value = response.headers().get(name)?.to_str().ok()?;
                (value.len() <= LONGEST_VALIDATOR).then(|| value.into())
            };
            let (etag, last_modified) = (kept(header::ETAG), kept(header::LAST_MODIFIED));
            Ok(Got::List { bytes: bounded(response.into_body(), limits.bytes)?, etag, last_modified })
        }
        StatusCode::NOT_MODIFIED if asked_for_news => Ok(Got::Same),
        StatusCode::GONE => Err(Failure::Gone.into()),
        StatusCode::TOO_MANY_REQUESTS | StatusCode::SERVICE_UNAVAILABLE => {
            Err(Trouble { failure: Failure::Busy, wait: asked_to_wait(response.headers(), now) })
        }
        other => Err(Failure::Status(other.as_u16()).into()),
    }
}

/// Never holds more than the limit and a byte, however little was sent to make it: the reader unpacks as it goes.
fn bounded(body: Body, limit: usize) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    let read = body.into_reader().take(most).read_to_end(&mut bytes);
    read.map_err(|error| told(error.into()))?;
    if bytes.len() > limit { Err(Failure::TooLarge) } else { Ok(bytes) }
}

/// `Retry-After`: seconds, or a date.
fn asked_to_wait(headers: &HeaderMap, now: Timestamp) -> Option<SignedDuration> {
    let text = headers.get(header::RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse::<u32>() {
        return Some(SignedDuration::from_secs(i64::from(seconds)));
    }
    let until = jiff::fmt::rfc2822::parse(text).ok()?.timestamp();
    Some(until.duration_since(now)).filter(SignedDuration::is_positive)
}

/// Looks names up as usual and keeps the addresses that may be asked. The connection is made to one of these, and
/// the name is not looked up again.
#[derive(Debug)]
struct Checked {
    usual: DefaultResolver,
    private: bool,
}

#[derive(Debug, Error)]
#[error("the name stands for no public address")]
struct NotPublic;

impl Resolver for Checked {
    fn resolve(
        &self,
        uri: &Uri,
        config: &ureq::config::Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let found = self.usual.resolve(uri, config, timeout).map_err(|error| match error {
            ureq::Error::Io(_) => ureq::Error::HostNotFound,
            other => other,
        })?;
        let mut kept = self.empty();
        let may = |address: &&SocketAddr| self.private || address::is_public(address.ip());
        found.iter().filter(may).for_each(|address| kept.push(*address));
        if kept.is_empty() { Err(ureq::Error::Other(Box::new(NotPublic))) } else { Ok(kept) }
    }
}

fn told(error: ureq::Error) -> Failure {
    match error {
        ureq::Error::Other(error) if error.is::<NotPublic>() => Failure::Private,
        ureq::Error::HostNotFound => Failure::NotFound,
        ureq::Error::Timeout(ureq::Timeout::Connect) => Failure::Unreachable,
        ureq::Error::Timeout(_) => Failure::Slow,
        ureq::Error::Tls(_) | ureq::Error::Rustls(_) | ureq::Error::TlsRequired => Failure::Tls,
        ureq::Error::Decompress(..) => Failure::Garbled,
        ureq::Error::Protocol(_) | ureq::Error::Http(_) | ureq::Error::LargeResponseHeader(..) => {
            Failure::Garbled
        }
        ureq::Error::BadUri(_) => Failure::NotAnAddress,
        ureq::Error::Io(error) => told_of_io(&error),
        _ => Failure::Unreachable,
    }
}

fn told_of_io(error: &std::io::Error) -> Failure {
    use std::io::ErrorKind::{
        BrokenPipe, ConnectionAborted, ConnectionReset, InvalidData, TimedOut, UnexpectedEof, WouldBlock,
    };
    if let Some(inner) = error.get_ref()
        && inner.is::<rustls::Error>()
    {
        return Failure::Tls;
    }
    match error.kind() {
        TimedOut | WouldBlock => Failure::Slow,
        UnexpectedEof | ConnectionReset | ConnectionAborted | BrokenPipe => Failure::CutOff,
        InvalidData => Failure::Garbled,
        _ => Failure::Unreachable,
    }
}

#[cfg(test)]
mod tests {
    use ureq::http::HeaderValue;

    use super::*;

    #[test]
    fn a_server_may_say_when_to_come_back() {
        let now = "2026-11-22T18:00:00Z".parse().unwrap();
        for (text, seconds) in [
            ("120", Some(120)),
            ("0", Some(0)),
            ("Sun, 22 Nov 2026 18:05:00 GMT", Some(300)),
            ("Sun, 22 Nov 2026 17:05:00 GMT", None),
            ("soon", None),
            ("-5", None),
        ] {
            let headers = HeaderMap::from_iter([(header::RETRY_AFTER, HeaderValue::from_static(text))]);
            assert_eq!(asked_to_wait(&headers, now).map(|wait| wait.as_secs()), seconds, "{text}");
        }
    }

    #[test]
    fn a_move_keeps_the_rules() {
        let limits = Limits::usual(false);
        let to = |from: &str, location: &'static str| {
            let headers = HeaderMap::from_iter([(header::LOCATION, HeaderValue::from_static(location))]);
            moved(&Url::parse(from).unwrap(), &headers, &limits).map(|url| url.to_string())
        };
        assert_eq!(to("https://a.example/x/y", "../z"), Ok("https://a.example/z".to_owned()));
        assert_eq!(to("http://a.example/", "https://b.example/"), Ok("https://b.example/".to_owned()));
        assert_eq!(to("https://a.example/", "http://a.example/"), Err(Failure::Downgrade));
        assert_eq!(to("https://a.example/", "//me@b.example/"), Err(Failure::UserInfo));
        assert_eq!(to("https://a.example/", "gopher://b.example/"), Err(Failure::NotAnAddress));
        assert_eq!(to("https://a.example/", "https://b.example:22/"), Err(Failure::Port));
        let none = moved(&Url::parse("https://a.example/").unwrap(), &HeaderMap::new(), &limits);
        assert_eq!(none, Err(Failure::Nowhere));
    }
}
