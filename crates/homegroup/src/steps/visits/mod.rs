//! `/me/visits`: how it was at meetings somebody went to, kept sealed for whoever has six words.
//!
//! The three taps of a meeting's page come here when somebody presses "Keep it under my six words". That page is the
//! same for everybody and so carries no token: here they are asked once more, on a page made for them, and nothing is
//! kept before. With a script the taps are sealed on the device instead (`web/src/fit/seal`), and never come here.
//!
//! All visits are one sealed page (`visits`): a row a visit, and a row a meeting that is not to be shown again. Two
//! versions of it are united: a visit is there or it is not, so there is nothing to choose between. The list in the
//! order that may suit somebody is asked for from here, with the visits in the body of that question: the pages for
//! reading look at nobody's cookie.
//!
//! Must not know: how meetings are put in order.

mod page;
mod show;
#[cfg(test)]
mod tests;

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
    routing::get,
};
use directory::model::Slug;

use super::{
    book::{Book, Saved, Torn, whole},
    here::{Here, Page},
};
use crate::{
    app::Shared,
    finder::fit,
    web::forms::{self, Form},
};
pub(super) use page::answers;
pub(crate) use page::visits_on;
use page::{Visits, named};
use show::Shown;

/// Under which slot they lie.
pub(crate) const VISITS: &str = "visits";

/// What goes along of them with one question to the finder, opened in this request's memory.
pub(crate) async fn asked(book: &Book<'_>) -> Result<Vec<(&'static str, String)>, StatusCode> {
    let found = book.open(VISITS).await?;
    Ok(Visits::read(&whole(found.page).0).asked())
}

/// Every route of these pages.
pub(super) fn routes() -> Router<Shared> {
    // Anybody may send three taps; nobody needs to send more.
    Router::new().route("/me/visits", get(show).post(take)).layer(DefaultBodyLimit::max(forms::LARGEST))
}

/// `GET /me/visits`: never with a visit on it.
async fn show(here: Here) -> Page {
    Ok(Shown::of(&here).await?.page())
}

/// `POST /me/visits`: `do` says what. Three taps without a token are only asked about.
async fn take(State(app): State<Shared>, here: Here, headers: HeaderMap, body: Bytes) -> Page {
    if !forms::from_here(&headers) {
        return Err(StatusCode::FORBIDDEN);
    }
    let form = Form::read(&body);
    let told = fit::tapped(&form);
    let shown = Shown::of(&here).await?;
    if here.writer().is_none() || !here.visitor.sent(&headers, form.get("k")) {
        // Whoever's token it is not: with nothing to ask about, the page says how to come in.
        let status = if told.is_some() { StatusCode::OK } else { StatusCode::FORBIDDEN };
        return Ok((status, shown.asking(told).page()).into_response());
    }
    let book = Book::of(&here).ok_or(StatusCode::FORBIDDEN)?;
    match form.get("do") {
        "open" => Ok(shown.opened(&book).await?.page()),
        "add" if shown.is_first() && !form.ticked("known") => {
            Ok(unprocessable(shown.asking(told).saying("steps-say-know")))
        }
        "add" => {
            let Some(told) = told else { return Err(StatusCode::BAD_REQUEST) };
            let name = named(&app.live.now(), &told.slug);
            let asked = told.clone();
            let said = change(&here, &book, |visits| visits.add(told, name)).await?;
            let shown = Shown::of(&here).await?;
            Ok(match said {
                "steps-say-kept" => shown.opened(&book).await?.saying(said).page(),
                _ => unprocessable(shown.asking(Some(asked)).saying(said)),
            })
        }
        "gone" if !form.ticked("sure") => Ok(shown.opened(&book).await?.saying("visits-unsure").page()),
        "gone" => {
            // Whatever is there by now: they were asked whether all of it is to go.
            let torn = book.tear_out(VISITS, "").await?;
            let said = if torn == Torn::Gone { "visits-gone" } else { "steps-say-busy" };
            Ok(Shown::of(&here).await?.saying(said).page())
        }
        act => {
            let said = change(&here, &book, |visits| change_row(visits, &app, act, &form)).await?;
            Ok(Shown::of(&here).await?.opened(&book).await?.saying(said).page())
        }
    }
}

/// Takes a visit back, puts a meeting away or shows it again. `false` where there is no such act.
fn change_row(visits: &mut Visits, app: &Shared, act: &str, form: &Form) -> bool {
    let slug = Slug::new(form.get("of")).ok();
    match (act, slug) {
        ("back", _) => visits.take_back(form.get("visit")),
        ("away", Some(slug)) => {
            let name = named(&app.live.now(), &slug);
            visits.put_away(slug, name)
        }
        ("again", Some(slug)) => visits.show_again(&slug),
        _ => false,
    }
}

/// Changes the visits. What became of it: the name of a text.
async fn change(
    here: &Here,
    book: &Book<'_>,
    act: impl FnOnce(&mut Visits) -> bool,
) -> Result<&'static str, StatusCode> {
    let found = book.open(VISITS).await?;
    let (page, beside) = whole(found.page);
    let mut visits = Visits::read(&page);
    if !act(&mut visits) {
        return Ok("visits-full");
    }
    let page = visits.write(page, here.today());
    Ok(match book.keep(VISITS, page, &found.version, &beside).await? {
        // What lay beside it is united with it when it is opened.
        Saved::Kept(_) | Saved::Beside(_) => "steps-say-kept",
        Saved::TooLong => "visits-full",
        Saved::Full => "steps-say-full",
        Saved::Busy => "steps-say-busy",
        Saved::Shut => "steps-say-shut",
    })
}

fn unprocessable(shown: Shown) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, shown.page()).into_response()
}
