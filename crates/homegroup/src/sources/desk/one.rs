//! One list: how it fares, what waits, what its fetches found, and what can be done with it.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use directory::model::SourceName;
use store::{Feed, StoreError, is_own_list};

use super::{find, head, page_of, words};
use crate::{
    sources::{outcome::Outcome, refresh},
    stewards::{
        door::{Admin, Desk, Head, Page, Sent, broken},
        words::Hour,
    },
    web::page::{self, Frame, Place},
};

/// So many reports are shown; the rest is kept, and old.
const SHOWN: usize = 30;

/// So many letters of what cannot be read are shown.
const PEEK: usize = 400;

#[derive(Template)]
#[template(path = "source.html")]
struct SourcePage {
    f: Frame,
    h: Head,
    title: Box<str>,
    name: SourceName,
    meetings: String,
    /// When it was imported by hand; a list that is kept here has come from nowhere, and goes nowhere.
    imported: Option<Hour>,
    origin: Option<Box<str>>,
    action: String,
    settings: String,
    feed: Option<Fed>,
    waiting: Option<Waiting>,
    reports: Vec<Report>,
}

/// How a list is fetched.
struct Fed {
    address: Box<str>,
    paused: bool,
    state: words::State,
    rhythm: String,
    failures: Option<String>,
}

/// A list that is held back.
struct Waiting {
    number: i64,
    why: String,
    counts: String,
    differences: String,
    /// The beginning of what cannot be read; then there is nothing to let in.
    peek: Option<String>,
    report: String,
}

struct Report {
    href: String,
    /// Is there more to see than this line?
    more: bool,
    text: String,
    differences: Option<String>,
    when: Hour,
    times: Option<String>,
}

/// `GET /stewards/sources/{name}`
pub(in crate::sources) async fn show(desk: Desk<Admin>, Path(name): Path<String>) -> Page {
    let info = find(&desk, &name).await?;
    let name = info.source.name.clone();
    let (store, t, now) = (&desk.app.store, &desk.visit.t, desk.app.clock.now());
    let feed = store.feed(&name).await.map_err(broken)?;
    let waiting = match feed.as_ref().and_then(|feed| feed.quarantined) {
        Some(number) => waiting(&desk, &name, number).await.map_err(broken)?,
        None => None,
    };
    let reports = store.feed_reports(&name).await.map_err(broken)?.into_iter().take(SHOWN);
    let reports = reports.map(|report| {
        let outcome = Outcome::read(&report.detail);
        let differ = report.added + report.changed + report.removed > 0;
        Report {
            href: desk.visit.link(&format!("{}/reports/{}", page_of(&name), report.number)),
            more: differ || matches!(outcome, Some(Outcome::Refused(..))),
            text: outcome.map_or(report.outcome.to_string(), |outcome| words::outcome(t, &outcome)),
            differences: differ.then(|| words::differences(t, report.added, report.changed, report.removed)),
            when: Hour::of(t, report.last, now),
            times: (report.times > 1).then(|| t.n("sources-times", report.times)),
        }
    });
    Ok(page::render(&SourcePage {
        reports: reports.collect(),
        waiting,
        feed: feed.map(|feed| fed(&desk, feed)),
        title: info.source.title.clone(),
        meetings: t.n("sources-meetings", info.meetings),
        imported: (!is_own_list(&name)).then(|| Hour::of(t, info.imported_at, now)),
        origin: info.source.origin.clone(),
        action: desk.visit.link(&page_of(&name)),
        settings: desk.visit.link(&format!("{}/settings", page_of(&name))),
        name,
        f: desk.frame("sources-title"),
        h: head(&desk),
    }))
}

fn fed(desk: &Desk<Admin>, feed: Feed) -> Fed {
    let t = &desk.visit.t;
    let failures = usize::try_from(feed.failures).unwrap_or_default();
    Fed {
        state: words::state(t, &feed, desk.app.clock.now()),
        rhythm: t.one("sources-fetched", "rhythm", &super::settings::rhythm(t, feed.rhythm)),
        failures: (failures > 1).then(|| t.n("sources-failures", failures)),
        paused: feed.paused,
        address: feed.address,
    }
}

async fn waiting(desk: &Desk<Admin>, name: &SourceName, number: i64) -> Result<Option<Waiting>, StoreError> {
    let (store, t) = (&desk.app.store, &desk.visit.t);
    let (Some(list), Some((report, _))) =
        (store.quarantined(name).await?, store.feed_report(name, number).await?)
    else {
        return Ok(None);
    };
    let Some(Outcome::Refused(why, counts)) = Outcome::read(&report.detail) else { return Ok(None) };
    let unreadable = matches!(why, crate::sources::guard::Refusal::Unreadable { .. });
    Ok(Some(Waiting {
        number,
        why: words::refusal(t, &why),
        counts: words::counts(t, counts),
        differences: words::differences(t, report.added, report.changed, report.removed),
        peek: unreadable.then(|| peek(&list.list)),
        report: desk.visit.link(&format!("{}/reports/{number}", page_of(name))),
    }))
}

/// The beginning of bytes that are no list, without what is no letter.
fn peek(bytes: &[u8]) -> String {
    let start = bytes.get(..PEEK * 4).unwrap_or(bytes);
    let text = String::from_utf8_lossy(start);
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).take(PEEK).collect()
}

/// `POST /stewards/sources/{name}`: `do` says what.
pub(in crate::sources) async fn act(Path(name): Path<String>, sent: Sent<Admin>) -> Page {
    let Sent { desk, form } = sent;
    let name = SourceName::new(&name).map_err(|_| StatusCode::NOT_FOUND)?;
    let store = &desk.app.store;
    let now = desk.app.clock.now();
    let said = match form.get("do") {
        "fetch" => fetch(&desk, &name).await?,
        "pause" => {
            if store.pause_feed(&name, true, now).await.map_err(broken)? {
                "paused"
            } else {
                "gone"
            }
        }
        "resume" => {
            if store.pause_feed(&name, false, now).await.map_err(broken)? {
                "resumed"
            } else {
                "gone"
            }
        }
        "take" if !form.ticked("sure") => "unsure",
        "take" => take(&desk, &name, form.get("number")).await?,
        "discard" => {
            let number = form.get("number").parse().map_err(|_| StatusCode::BAD_REQUEST)?;
            if store.discard_quarantined(&name, number).await.map_err(broken)? { "discarded" } else { "gone" }
        }
        "remove" if !form.ticked("sure") => "unsure",
        "remove" if is_own_list(&name) => return Err(StatusCode::BAD_REQUEST),
        "remove" => {
            let found = store.withdraw_source(&name, now).await.map_err(broken)?;
            return Ok(desk.go(&format!("{}?said={}", super::LISTS, if found { "removed" } else { "gone" })));
        }
        "restore" => {
            let found = store.bring_back_source(&name).await.map_err(broken)?;
            return Ok(desk.go(&format!("{}?said={}", super::LISTS, if found { "back" } else { "gone" })));
        }
        _ => return Err(StatusCode::BAD_REQUEST),
    };
    // The list may be gone, which its page says.
    Ok(desk.go(&format!("{}?said={said}", page_of(&name))))
}

/// Fetches a list now, paused or not, and tells what came. It goes on when whoever asked goes away.
async fn fetch(desk: &Desk<Admin>, name: &SourceName) -> Result<&'static str, StatusCode> {
    let claim = refresh::claim(&desk.app, name, false).await.map_err(broken)?;
    let Some(claim) = claim else { return Ok("busy") };
    let app = desk.app.clone();
    let done = tokio::spawn(async move { refresh::run(&app, claim).await }).await.map_err(broken)?;
    Ok(match done {
        Some(Outcome::Arrived(_) | Outcome::Taken(_)) => "fetched",
        Some(Outcome::Same) => "same",
        Some(Outcome::Failed(_)) => "failed",
        Some(Outcome::Refused(..)) => "refused",
        None => "gone",
    })
}

async fn take(desk: &Desk<Admin>, name: &SourceName, number: &str) -> Result<&'static str, StatusCode> {
    let store = &desk.app.store;
    let number: i64 = number.parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let feed = store.feed(name).await.map_err(broken)?;
    let waiting = store.quarantined(name).await.map_err(broken)?.filter(|list| list.number == number);
    let (Some(feed), Some(waiting)) = (feed, waiting) else { return Ok("gone") };
    match refresh::take(&desk.app, &feed, waiting).await {
        Ok(Ok(_)) => Ok("taken"),
        Ok(Err(_)) => Ok("refused"),
        Err(StoreError::Lost) => Ok("gone"),
        Err(error) => Err(broken(error)),
    }
}
