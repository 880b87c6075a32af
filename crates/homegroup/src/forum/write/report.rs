//! Telling the moderators that something is wrong with a post. It needs nobody: no name, no cookie, no address.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use store::NewReport;

use super::{
    super::{
        here::{At, Page, Sent, Taken, broken},
        words,
    },
    check,
};
use crate::{
    random,
    web::page::{self, Frame, Place},
};

/// What can be wrong, as a report says it; the texts are `forum-wrong-…`.
pub(in crate::forum) const WRONGS: [&str; 7] =
    ["person", "unkind", "advice", "sourcing", "advert", "danger", "illegal"];
/// The longest note, in letters.
const LONGEST_NOTE: usize = 1_000;

#[derive(Template)]
#[template(path = "forum_report.html")]
struct ReportPage {
    f: Frame,
    k: String,
    action: String,
    back: String,
    handle: Box<str>,
    opening: String,
    wrongs: [&'static str; 7],
    chosen: String,
    note: String,
    notice: Option<String>,
    thanks: bool,
}

impl ReportPage {
    fn is_chosen(&self, wrong: &str) -> bool {
        self.chosen == wrong
    }
}

/// What is said above the form, or instead of it.
#[derive(Default)]
struct Answer {
    status: StatusCode,
    chosen: String,
    note: String,
    notice: Option<String>,
    thanks: bool,
}

/// `GET /forum/posts/{post}/report`
pub(in crate::forum) async fn show(at: At) -> Page {
    Ok(form(&at, Answer::default()))
}

fn form(at: &At, answer: Answer) -> Response {
    let (here, post) = (&at.here, &at.one.post);
    let page = ReportPage {
        f: here.frame(&here.visit.t.s("forum-title")).unlisted(),
        k: here.visitor.form_token(),
        action: here.visit.link(&format!("/forum/posts/{}/report", post.id)),
        back: here.visit.link(&format!("/forum/posts/{}", post.id)),
        handle: post.handle.clone(),
        opening: words::opening(&post.body, 300),
        wrongs: WRONGS,
        chosen: answer.chosen,
        note: answer.note,
        notice: answer.notice,
        thanks: answer.thanks,
    };
    page::with_status(answer.status, &page)
}

/// `POST /forum/posts/{post}/report`
pub(in crate::forum) async fn take(taken: Taken<At>) -> Page {
    let Sent { visit: at, form: fields } = taken.sent;
    let t = &at.here.visit.t;
    let chosen = fields.get("wrong").to_owned();
    let note = check::plain(fields.get("note"), LONGEST_NOTE);
    let refused = |status, text: &str| Answer {
        status,
        notice: Some(t.s(text)),
        chosen: chosen.clone(),
        note: note.clone(),
        thanks: false,
    };
    let Some(wrong) = WRONGS.into_iter().find(|wrong| *wrong == chosen) else {
        return Ok(form(&at, refused(StatusCode::UNPROCESSABLE_ENTITY, "forum-report-choose")));
    };
    if !at.here.app.forum.may_report() {
        return Ok(form(&at, refused(StatusCode::TOO_MANY_REQUESTS, "report-later")));
    }
    keep(&at, wrong, &note).await?;
    Ok(form(&at, Answer { thanks: true, ..Answer::default() }))
}

/// As a report is kept: what is wrong, then the note, and which post; what it says is read there, as long as it is there.
async fn keep(at: &At, wrong: &str, note: &str) -> Result<(), StatusCode> {
    let post = &at.one.post;
    let note = if note.is_empty() { wrong.to_owned() } else { format!("{wrong}: {note}") };
    let new = NewReport { place: at.here.ground.place.as_str(), post: &post.id, words: "", note: &note };
    let (random, now) = (random::bytes().map_err(broken)?, at.here.app.clock.now());
    at.here.app.store.add_report(new, random, now).await.map_err(broken)?;
    Ok(())
}
