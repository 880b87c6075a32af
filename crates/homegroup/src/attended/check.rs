//! `/attended/check`: does what somebody was shown hold? For everybody, without an account.

use askama::Template;
use axum::http::StatusCode;
use privacy::attended::{Challenge, Judged, Shown, Unproven, Verifier};

use super::{
    epochs,
    sent::{Page, Sent, broken, status},
};
use crate::{
    steps::Here,
    web::page::{self, Frame, Place},
};

#[derive(Template)]
#[template(path = "attended_check.html")]
struct CheckPage {
    f: Frame,
    action: String,
    fault: Option<String>,
    holds: Option<Holds>,
    text: String,
    verifier: String,
    word: String,
}

/// What holds, in words.
struct Holds {
    statement: String,
    /// The weeks, as ISO 8601 names them.
    name: String,
    verifier: String,
    word: String,
}

/// `GET /attended/check`
pub(super) async fn blank(here: Here) -> Page {
    let t = &here.visit.t;
    Ok(page::render(&CheckPage {
        f: Frame::new(&here.app, &here.visit, Place::Elsewhere, &t.s("attended-check-title")),
        action: here.visit.link("/attended/check"),
        fault: None,
        holds: None,
        text: String::new(),
        verifier: String::new(),
        word: String::new(),
    }))
}

/// `POST /attended/check`: once for each token.
pub(super) async fn judge(sent: Sent) -> Page {
    let (here, t) = (&sent.here, &sent.here.visit.t);
    let found = judged(&sent).await?;
    let fault = found.as_ref().err().map(|name| t.s(&format!("attended-unproven-{name}")));
    let typed = |name: &str| sent.form.get(name).trim().to_owned();
    let holds = found.ok().map(|judged| {
        let days = epochs::days(t, judged.epoch);
        let count = judged.marks.len();
        Holds {
            statement: t.with("attended-statement", &[("count", count.into()), ("days", days.into())]),
            name: epochs::name(judged.epoch),
            verifier: typed("verifier"),
            word: typed("word"),
        }
    });
    let keep = |name: &str| if holds.is_some() { String::new() } else { typed(name) };
    let page = CheckPage {
        f: Frame::new(&here.app, &here.visit, Place::Elsewhere, &t.s("attended-check-title")).unlisted(),
        action: here.visit.link("/attended/check"),
        text: keep("text"),
        verifier: keep("verifier"),
        word: keep("word"),
        fault,
        holds,
    };
    Ok(page::with_status(status(page.fault.as_ref()), &page))
}

/// What holds, marked as shown; or the name of why it does not.
async fn judged(sent: &Sent) -> Result<Result<Judged, &'static str>, StatusCode> {
    let app = &sent.here.app;
    let Ok(shown) = sent.form.get("text").parse::<Shown>() else { return Ok(Err("unreadable")) };
    let (Ok(verifier), Ok(word)) =
        (sent.form.get("verifier").parse::<Verifier>(), sent.form.get("word").parse::<Challenge>())
    else {
        return Ok(Err("words"));
    };
    let epoch = epochs::beginning(app, shown.first()).await?;
    let key = epochs::key(app, shown.first())?;
    let judged = match key.judge(epoch, epochs::this_week(app), &shown, &verifier, &word) {
        Ok(judged) => judged,
        Err(unproven) => return Ok(Err(name(unproven))),
    };
    let marks: Vec<String> = judged.marks.iter().map(ToString::to_string).collect();
    let spent = app.store.spend(shown.first().number(), &marks).await.map_err(broken)?;
    Ok(if spent { Ok(judged) } else { Err("shown-before") })
}

fn name(unproven: Unproven) -> &'static str {
    match unproven {
        Unproven::OtherEpoch | Unproven::Forged => "forged",
        Unproven::Open => "open",
        Unproven::Past => "past",
        Unproven::Twice => "twice",
        Unproven::NotTheHolder => "not-the-holder",
    }
}
