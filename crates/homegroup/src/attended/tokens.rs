//! What somebody has, and showing it to the one it is for.

use askama::Template;
use axum::http::StatusCode;
use privacy::attended::{Purse, Shown, Verifier, Week};

use super::{
    epochs,
    purse::{self, Found, Kept},
    sent::{Page, Sent, broken, status},
};
use crate::{
    steps::Here,
    stewards::qr::Picture,
    web::page::{self, Frame, Place},
};

#[derive(Template)]
#[template(path = "attended_tokens.html")]
struct TokensPage {
    f: Frame,
    action: String,
    k: String,
    known: bool,
    said: Option<String>,
    fault: Option<String>,
    /// The text to keep; `None` where it is kept, or nothing was opened.
    text: Option<String>,
    rows: Vec<Row>,
    /// A purse was opened.
    open: bool,
    word: String,
}

/// The tokens of one epoch for one verifier.
struct Row {
    verifier: Verifier,
    first: i32,
    count: usize,
    what: String,
    state: String,
    can_show: bool,
}

#[derive(Template)]
#[template(path = "attended_shown.html")]
struct ShownPage {
    f: Frame,
    statement: String,
    name: String,
    verifier: Verifier,
    word: String,
    text: String,
    picture: Option<Picture>,
    check: String,
}

/// `GET /attended/tokens`
pub(super) async fn mine(here: Here) -> Page {
    if here.writing().is_none() {
        return closed(&here, None);
    }
    match purse::load(&here).await? {
        Found::Open(purse, _) => list(&here, &purse, View::default()).await,
        Found::Shut => closed(&here, Some("shut")),
    }
}

/// The page on which a text can be opened.
fn closed(here: &Here, fault: Option<&str>) -> Page {
    let fault = fault.map(|name| here.visit.t.s(&format!("attended-fault-{name}")));
    Ok(page::with_status(status(fault.as_ref()), &blank(here, fault)))
}

fn blank(here: &Here, fault: Option<String>) -> TokensPage {
    let t = &here.visit.t;
    TokensPage {
        f: Frame::new(&here.app, &here.visit, Place::Elsewhere, &t.s("attended-tokens-title")).unlisted(),
        action: here.visit.link("/attended/tokens"),
        k: here.k(),
        known: here.writing().is_some(),
        said: None,
        fault,
        text: None,
        rows: Vec::new(),
        open: false,
        word: String::new(),
    }
}

/// What else a list says.
#[derive(Default)]
struct View {
    said: Option<String>,
    fault: Option<String>,
    word: String,
    /// The purse is in somebody's hands, and not kept here.
    in_hand: bool,
}

async fn list(here: &Here, purse: &Purse, view: View) -> Page {
    let (t, now) = (&here.visit.t, epochs::this_week(&here.app));
    let mut rows = Vec::new();
    for (first, verifier, count) in purse.counts() {
        let epoch = epochs::beginning(&here.app, first).await?;
        rows.push(Row {
            what: t.with("attended-row", &[("count", count.into()), ("days", epochs::days(t, epoch).into())]),
            state: epochs::state(t, epoch, now),
            can_show: epoch.is_closed(now) && !epoch.is_past(now),
            verifier,
            first: first.number(),
            count,
        });
    }
    let page = TokensPage {
        said: view.said,
        fault: view.fault,
        word: view.word,
        text: view.in_hand.then(|| purse.to_text().to_string()),
        rows,
        open: true,
        ..blank(here, None)
    };
    Ok(page::with_status(status(page.fault.as_ref()), &page))
}

/// The page after a token was kept among what somebody writes.
pub(super) async fn kept(sent: &Sent) -> Page {
    let said = Some(sent.here.visit.t.s("attended-said-kept"));
    match purse::load(&sent.here).await? {
        Found::Open(purse, _) => list(&sent.here, &purse, View { said, ..View::default() }).await,
        Found::Shut => closed(&sent.here, Some("shut")),
    }
}

/// The page with a purse in somebody's own hands: its text, to be copied.
pub(super) async fn in_hand(sent: &Sent, purse: &Purse, said: &str) -> Page {
    let said = Some(sent.here.visit.t.s(said));
    list(&sent.here, purse, View { said, in_hand: true, ..View::default() }).await
}

/// `POST /attended/tokens`: `do=open`, `take`, `show` or `forget`. With a text in the field `purse` it is about that one.
pub(super) async fn act(sent: Sent) -> Page {
    let (purse, in_hand) = match sent.form.get("purse").trim() {
        "" if sent.known => match purse::load(&sent.here).await? {
            Found::Open(purse, _) => (purse, false),
            Found::Shut => return closed(&sent.here, Some("shut")),
        },
        text => match text.parse() {
            Ok(purse) => (purse, true),
            Err(_) => return closed(&sent.here, Some("purse")),
        },
    };
    match sent.form.get("do") {
        // What is kept here, as a text to take along.
        "take" => self::in_hand(&sent, &purse, "attended-said-taken").await,
        "open" => list(&sent.here, &purse, View { in_hand, ..View::default() }).await,
        "show" => show(&sent, &purse, in_hand).await,
        "forget" => forget(&sent, purse, in_hand).await,
        _ => Err(StatusCode::BAD_REQUEST),
    }
}

/// Which tokens a form is about.
fn which(sent: &Sent) -> Result<(Verifier, Week), StatusCode> {
    let verifier = sent.form.get("to").parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let first = sent.form.get("first").parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    Ok((verifier, Week::from_number(first)))
}

async fn show(sent: &Sent, purse: &Purse, in_hand: bool) -> Page {
    let (here, t) = (&sent.here, &sent.here.visit.t);
    let (verifier, first) = which(sent)?;
    let (epoch, now) = (epochs::beginning(&here.app, first).await?, epochs::this_week(&here.app));
    let fault = |name: &str| View {
        fault: Some(t.s(&format!("attended-fault-{name}"))),
        word: sent.form.line("word"),
        in_hand,
        ..View::default()
    };
    let Ok(word) = sent.form.get("word").parse() else {
        return list(here, purse, fault("word")).await;
    };
    if !epoch.is_closed(now) || epoch.is_past(now) {
        return list(here, purse, fault("not-now")).await;
    }
    let count = sent.form.get("count").trim().parse().unwrap_or(0);
    let public = epochs::key(&here.app, first)?.public();
    let Some(shown) = purse.show(&verifier, first, count, &word, &public) else {
        return list(here, purse, fault("count")).await;
    };
    let days = epochs::days(t, epoch);
    let statement = t.with("attended-statement", &[("count", count.into()), ("days", days.into())]);
    Ok(shown_page(here, &shown, statement, epochs::name(epoch), (verifier, sent.form.line("word"))))
}

fn shown_page(
    here: &Here,
    shown: &Shown,
    statement: String,
    name: String,
    (verifier, word): (Verifier, String),
) -> axum::response::Response {
    let (text, check) = (shown.to_string(), here.visit.link("/attended/check"));
    let f =
        Frame::new(&here.app, &here.visit, Place::Elsewhere, &here.visit.t.s("attended-title")).unlisted();
    page::render(&ShownPage {
        f,
        statement,
        name,
        verifier,
        word,
        picture: Picture::of(&text),
        text,
        check: here.app.site.absolute(&check).unwrap_or(check),
    })
}

async fn forget(sent: &Sent, mut purse: Purse, in_hand: bool) -> Page {
    let (verifier, first) = which(sent)?;
    if in_hand {
        purse.forget(&verifier, first);
        return self::in_hand(sent, &purse, "attended-said-forgotten").await;
    }
    let kept = purse::change(&sent.here, |purse| {
        purse.forget(&verifier, first);
        Ok(())
    });
    if kept.await? == Kept::NotKept {
        return Err(broken("tokens could not be deleted"));
    }
    purse.forget(&verifier, first);
    let said = Some(sent.here.visit.t.s("attended-said-forgotten"));
    list(&sent.here, &purse, View { said, ..View::default() }).await
}
