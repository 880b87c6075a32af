//! Getting a phrase: six words are made, shown, and asked for. Nothing is kept until they have been written down.

use askama::Template;
use axum::response::Response;

use super::{new_phrase, or_broken, proposal::Proposal, sent::Sent};
use crate::web::page::{self, Frame, Place};

/// The six words.
#[derive(Template)]
#[template(path = "six-words.html")]
struct SixWordsPage {
    f: Frame,
    k: String,
    words: [&'static str; 6],
    sealed: String,
    /// What was asked for was not what was given.
    wrong: bool,
}

/// Two of them are asked for, and none is shown.
#[derive(Template)]
#[template(path = "ask-words.html")]
struct AskPage {
    f: Frame,
    k: String,
    first: String,
    second: String,
    sealed: String,
}

/// `POST /me/phrase`: shows six new words, or those of a page that goes back to them.
pub(super) async fn offer(sent: Sent) -> Response {
    let now = sent.app.clock.now().as_second();
    let known = Proposal::from_text(sent.app.door.key(), sent.form.get("words"), now);
    let proposal = known.map_or_else(|| Proposal::new(new_phrase()?, now), Ok);
    let page = proposal.and_then(|proposal| show(&sent, &proposal, false));
    or_broken(&sent.app, &sent.visit, page)
}

/// `POST /me/phrase/ask`: they say they have written them down.
pub(super) async fn ask(sent: Sent) -> Response {
    let now = sent.app.clock.now().as_second();
    match Proposal::from_text(sent.app.door.key(), sent.form.get("words"), now) {
        Some(proposal) => or_broken(&sent.app, &sent.visit, ask_for(&sent, &proposal)),
        None => late(&sent),
    }
}

/// Shows the words. `wrong`: after a check that failed.
pub(super) fn show(sent: &Sent, proposal: &Proposal, wrong: bool) -> anyhow::Result<Response> {
    Ok(page::render(&SixWordsPage {
        f: frame(sent),
        k: sent.visitor.form_token(),
        words: proposal.phrase.words(),
        sealed: proposal.to_text(sent.app.door.key())?,
        wrong,
    }))
}

/// They took too long, or the field is not one of ours: these words are nobody's.
pub(super) fn late(sent: &Sent) -> Response {
    page::see_other(&sent.visit.link("/me?note=late"))
}

fn ask_for(sent: &Sent, proposal: &Proposal) -> anyhow::Result<Response> {
    let t = &*sent.visit.t;
    let [first, second] =
        proposal.asked.map(|at| t.one("me-ask-word", "number", &t.numerals.digits(&(at + 1).to_string())));
    Ok(page::render(&AskPage {
        f: frame(sent),
        k: sent.visitor.form_token(),
        first,
        second,
        sealed: proposal.to_text(sent.app.door.key())?,
    }))
}

fn frame(sent: &Sent) -> Frame {
    Frame::new(&sent.app, &sent.visit, Place::Elsewhere, &sent.visit.t.s("me-title")).unlisted()
}
