//! A worksheet: to be read and printed by everybody, and to be written on by whoever can come back to it.

mod carry;
mod form;
mod show;

use axum::{
    extract::Path,
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use journal::Period;

use super::{
    book::{Book, Saved, Torn},
    content::{self, Found},
    here::{Here, Page, Sent},
};
pub(super) use show::named;
pub(crate) use show::shut;
use show::{Note, Shown};

/// Where a worksheet is.
#[derive(Clone)]
pub(super) struct Where {
    pub(super) path: String,
    pub(super) number: u8,
    pub(super) sheet: String,
    /// The day, week or year, for those that come again.
    pub(super) period: Option<Period>,
}

impl Where {
    fn read(
        here: &Here,
        (path, step, sheet): (String, String, String),
    ) -> Result<(Self, Found<'_>), StatusCode> {
        let number = content::number_of(&step).ok_or(StatusCode::NOT_FOUND)?;
        let found = here.app.shipped.paths.sheet(&path, number, &sheet, &here.visit.t.code);
        let found = found.ok_or(StatusCode::NOT_FOUND)?;
        let period = found.sheet.every.map(|every| {
            let asked = here.asked("on").and_then(|text| every.read(&text));
            let asked = asked.filter(|period| period.first() <= here.tomorrow());
            asked.unwrap_or_else(|| every.of(here.today()))
        });
        Ok((Self { path, number, sheet, period }, found))
    }

    /// Under which slot its page is kept.
    pub(super) fn slot(&self) -> String {
        let period = self.period.map(|period| period.to_string());
        content::slot_text(&self.path, self.number, &self.sheet, period.as_deref())
    }

    /// Its path on this site.
    fn path(&self) -> String {
        let on = self.period.map(|period| format!("?on={period}")).unwrap_or_default();
        format!("/steps/{}/{:02}/{}{on}", self.path, self.number, self.sheet)
    }
}

/// `GET /steps/{path}/{NN}/{sheet}`: never with anything that somebody wrote.
pub(super) async fn show(here: Here, Path(names): Path<(String, String, String)>) -> Page {
    let (place, found) = Where::read(&here, names)?;
    let mut shown = Shown::of(&here, &place, found).await?;
    if here.asked("said").as_deref() == Some("gone") {
        shown.note(Note::Gone);
    }
    Ok(shown.page())
}

/// `POST` of the same: `do` says what.
pub(super) async fn take(Path(names): Path<(String, String, String)>, sent: Sent) -> Page {
    let Sent { here, form } = sent;
    let (place, found) = Where::read(&here, names)?;
    let book = Book::of(&here).ok_or(StatusCode::FORBIDDEN)?;
    let slot = place.slot();
    let shown = Shown::of(&here, &place, found).await?;
    match form.get("do") {
        "open" => {
            let mut kept = book.open(&slot).await?;
            carry::over(&here, &book, &place, found, &mut kept).await?;
            return Ok(shown.opened(&kept).page());
        }
        "tear" if form.ticked("sure") => {
            if book.tear_out(&slot, form.get("seen")).await? == Torn::Other {
                return Ok(shown.noted(Note::TornOther).page());
            }
            let path = here.link(&place.path());
            let path = format!("{path}{}said=gone", if path.contains('?') { '&' } else { '?' });
            return Ok(crate::web::page::see_other(&path));
        }
        // Not opened for it: nobody asked to see the words.
        "tear" => return Ok(shown.noted(Note::Unsure).page()),
        _ => {}
    }
    let (page, seen) = (form::read(found.sheet, &form, here.today()), form.get("seen"));
    if let Some(table) = form.get("do").strip_prefix("row.") {
        return Ok(shown.filled(page, seen).more_rows(table).page());
    }
    match form.get("do") {
        "paper" => return Ok(shown.filled(page, seen).on_paper()),
        "back" => return Ok(shown.filled(page, seen).page()),
        _ => {}
    }
    if shown.is_first && !form.ticked("known") {
        return Ok(unprocessable(shown.filled(page, seen).noted(Note::Know)));
    }
    let take_out: Vec<usize> = form.all("out").filter_map(|number| number.parse().ok()).collect();
    Ok(match book.keep(&slot, page.clone(), seen, &take_out).await? {
        Saved::Kept(kept) => shown.kept(&kept).noted(Note::Kept).page(),
        Saved::Beside(kept) => shown.kept(&kept).noted(Note::Beside).page(),
        Saved::TooLong => unprocessable(shown.filled(page, seen).noted(Note::TooLong)),
        Saved::Full => unprocessable(shown.filled(page, seen).noted(Note::Full)),
        Saved::Busy => unprocessable(shown.filled(page, seen).noted(Note::Busy)),
        Saved::Shut => unprocessable(shown.filled(page, seen).noted(Note::Shut)),
    })
}

fn unprocessable(shown: Shown<'_>) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, shown.page()).into_response()
}
