//! `/plan/meetings`: meetings that may fit, for whoever asks: by what they need and wish for, and by how it was at those
//! they went to.
//!
//! ```text
//! the form      filled in anew, or with what was kept (a sealed page in the slot `wishes`)
//! a question    answers, and visits, in the body of one request ─▶ three meetings and those behind them, with reasons
//! into my plan  one more commitment on the plan's page
//! ```
//!
//! With a script kept answers and visits are opened and sealed on the device (`web/src/plan/choose`), and the visits go
//! along open with the question. Without one they are opened in the request, for whoever asks for it with their token.
//! Whoever is nobody gets the same answer; nothing of it is kept.
//!
//! Must not know: how meetings are chosen (`finder::choose`).

mod add;
mod show;
#[cfg(test)]
mod tests;

use axum::{
    Router,
    body::Bytes,
    extract::DefaultBodyLimit,
    http::{HeaderMap, StatusCode},
    response::Response,
    routing::get,
};
use directory::model::Slug;
use journal::Document;

use crate::{
    app::Shared,
    finder::{
        choose::{Answers, Question, Shelf, choose},
        fit::Visits,
    },
    steps::{Book, Here, Page, Saved, Torn, visits_asked},
    web::forms::{self, Form},
};
use show::Shown;

/// Under which the answers of the form are kept.
pub(crate) const WISHES: &str = "wishes";
/// The table in which they stand: a field's name, and what it says.
const ANSWERS: &str = "answers";
/// So many meetings are listed behind the three.
const BEHIND: usize = 12;

/// The routes of this page.
pub(super) fn routes() -> Router<Shared> {
    // Anybody may ask; nobody needs to send more than answers and visits.
    Router::new().route("/plan/meetings", get(show).post(take)).layer(DefaultBodyLimit::max(forms::LARGEST))
}

/// `GET`: the form, never with anything that was kept.
async fn show(here: Here) -> Page {
    Ok(Shown::of(&here).await?.form(&Answers::default()))
}

/// `POST`: what `do` says, a meeting for the plan (`put`), or else the question.
async fn take(here: Here, headers: HeaderMap, body: Bytes) -> Page {
    if !forms::from_here(&headers) {
        return Err(StatusCode::FORBIDDEN);
    }
    let form = Form::read(&body);
    let shown = Shown::of(&here).await?;
    let is_theirs = here.visitor.sent(&headers, form.get("k"));
    let book = Book::of(&here).filter(|_| is_theirs);
    let answers = Answers::read(&form);
    let act = form.get("do");
    match &book {
        None if form.ticked("put") || matches!(act, "open" | "keep" | "forget") => {
            // What was typed stands in the form; the page says how to come in.
            Ok(status(StatusCode::FORBIDDEN, shown.form(&answers)))
        }
        None => Ok(answer(shown, &here, &form, None).await?),
        Some(book) => match act {
            "open" => opened(shown, book).await,
            "keep" => keep(shown, (&here, book), &form, &answers).await,
            "forget" => forget(shown, book, &answers).await,
            _ => answer(shown, &here, &form, Some(book)).await,
        },
    }
}

fn status(status: StatusCode, mut page: Response) -> Response {
    *page.status_mut() = status;
    page
}

/// The form as it was kept.
async fn opened(shown: Shown<'_>, book: &Book<'_>) -> Page {
    let found = book.open(WISHES).await?;
    let answers = found.page.as_ref().map(answers_on).unwrap_or_default();
    Ok(shown.opened(&found.shut).form(&answers))
}

async fn keep(shown: Shown<'_>, (here, book): (&Here, &Book<'_>), form: &Form, answers: &Answers) -> Page {
    if shown.is_first() && !form.ticked("known") {
        let page = shown.saying("steps-say-know").form(answers);
        return Ok(status(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    let mut page = Document::of(here.today());
    let rows = answers.fields().into_iter().map(|(name, value)| vec![name.to_owned(), value]);
    page.rows.insert(ANSWERS.to_owned(), rows.collect());
    // The last answers are the ones that hold: what lies beside them was kept before.
    let there = book.open(WISHES).await?;
    let beside: Vec<usize> = there.page.iter().flat_map(|page| 0..page.other.len()).collect();
    Ok(match book.keep(WISHES, page, &there.version, &beside).await? {
        Saved::Kept(_) | Saved::Beside(_) => shown.kept().saying("steps-say-kept").form(answers),
        not_kept => status(StatusCode::UNPROCESSABLE_ENTITY, shown.saying(not_kept.said()).form(answers)),
    })
}

async fn forget(shown: Shown<'_>, book: &Book<'_>, answers: &Answers) -> Page {
    let torn = book.tear_out(WISHES, "").await?;
    let said = if torn == Torn::Gone { "choose-say-forgotten" } else { "steps-say-busy" };
    Ok(shown.forgotten().saying(said).form(answers))
}

/// Answers as they stand on their page.
fn answers_on(page: &Document) -> Answers {
    let row = |row: &Vec<String>| Some((row.first()?.clone(), row.get(1)?.clone()));
    Answers::read(&Form::of(page.table(ANSWERS).iter().filter_map(row).collect()))
}

/// The meetings; and one of them put into the plan, where that was pressed.
async fn answer(mut shown: Shown<'_>, here: &Here, form: &Form, book: Option<&Book<'_>>) -> Page {
    let answers = Answers::read(form);
    let snapshot = here.app.live.now();
    let shelf = Shelf::of(&here.app, &here.visit.t, &snapshot);
    if form.ticked("change") {
        return Ok(shown.form(&answers));
    }
    let whence = match shelf.whence(&answers) {
        Ok(whence) => whence,
        Err(notice) => return Ok(shown.noting(notice).form(&answers)),
    };
    let opens = book.filter(|_| form.ticked("visits"));
    let (visits, mut along) = match opens {
        Some(book) => {
            let fields = visits_asked(book).await?.into_iter().map(|(name, value)| (name.to_owned(), value));
            (Visits::read(&Form::of(fields.collect())), vec![("visits", "1".to_owned())])
        }
        None => {
            let visits = Visits::read(form);
            let fields = visits.fields();
            (visits, fields)
        }
    };
    along.extend(here.writer().map(|_| ("k", here.k())));
    let question = Question { answers: &answers, whence: whence.as_ref(), visits: &visits, behind: BEHIND };
    let chosen = choose(&shelf, &question);
    if let (Some(book), Ok(slug)) = (book, Slug::new(form.get("put"))) {
        let slot = chosen.first.iter().chain(&chosen.behind).find(|one| one.slug == slug.as_str());
        if shown.is_first() && !form.ticked("known") {
            shown = shown.asking(slug.as_str());
        } else {
            let slot = slot.map(|one| &one.slot);
            shown = shown.saying(add::add(here, book, &slug, slot).await?);
        }
    }
    let count = visits.found(&snapshot).len();
    Ok(shown.answer(chosen, &answers, along, count))
}
