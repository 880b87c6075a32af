//! `/steps/life`: days since a date, with slips as a part of the story; and a look back at the end of a day.
//! `/plan/check-in`: the same diary in a few taps, with the wish to use beside the mood.
//!
//! Dates and slips are one page (`life`), looking back one page a month (`days/2026-11`). What is counted is
//! [`journal::life`]'s. With a script it is all opened, counted and drawn on the device.
//!
//! What two devices kept at once is united: a date, a slip, a day is there or it is not, and of two who tell of one day
//! the words of both stay.

mod graph;
mod show;

use axum::{Router, http::StatusCode, routing::get};
use jiff::civil::Date;
use journal::{Document, life::one_a_day};

use super::{
    book::{Book, whole},
    here::{Here, Page, Sent, broken},
};
use crate::{app::Shared, random, web::forms::Form};
use show::Shown;

/// Under which slot the dates lie, and the names of their tables.
const LIFE: &str = "life";
const DATES: &str = "dates";
const SLIPS: &str = "slips";
const DAYS: &str = "days";
/// In which cell of a day the wish to use stands.
const CRAVING: usize = 4;
/// Dates that one person counts from; slips that are kept.
const MOST_DATES: usize = 20;
const MOST_SLIPS: usize = 1_000;
/// The longest name of a date, in characters; a slip's words, and a day's.
const LONGEST_NAME: usize = 80;
const LONGEST_WORDS: usize = 2_000;

/// Every route of these pages.
pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/steps/life", get(show).post(take))
        .route("/plan/check-in", get(show_check_in).post(check_in))
}

/// Which of the two pages it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Face {
    Life,
    CheckIn,
}

/// The days on a month's page, one row each, with all that lies beside it.
pub(crate) fn days_on(page: Option<Document>) -> Vec<Vec<String>> {
    one_a_day(whole(page).0.table(DAYS))
}

/// The slot of a month's days.
pub(crate) fn month(day: Date) -> String {
    day.strftime("days/%Y-%m").to_string()
}

/// `GET /steps/life`
async fn show(here: Here) -> Page {
    Ok(Shown::of(&here, Face::Life).await?.page())
}

/// `GET /plan/check-in`
async fn show_check_in(here: Here) -> Page {
    Ok(Shown::of(&here, Face::CheckIn).await?.page())
}

/// `POST /steps/life`: `do` says what.
async fn take(sent: Sent) -> Page {
    act(sent, Face::Life).await
}

/// `POST /plan/check-in`: the same.
async fn check_in(sent: Sent) -> Page {
    act(sent, Face::CheckIn).await
}

async fn act(sent: Sent, face: Face) -> Page {
    let Sent { here, form } = sent;
    let book = Book::of(&here).ok_or(StatusCode::FORBIDDEN)?;
    let shown = Shown::of(&here, face).await?;
    if form.get("do") == "open" {
        return Ok(shown.opened(&book, asked_month(&form)).await?.page());
    }
    if shown.is_first() && !form.ticked("known") {
        return Ok(shown.typed(&form).saying("steps-say-know").page());
    }
    let said = match form.get("do") {
        "day" => keep_day(&here, &book, &form).await?,
        _ => change(&here, &book, &form).await?,
    };
    let shown = Shown::of(&here, face).await?.opened(&book, None).await?.saying(said);
    Ok(if is_kept(said) { shown.page() } else { shown.typed(&form).page() })
}

/// Changes dates and slips. What became of it: the name of a text.
async fn change(here: &Here, book: &Book<'_>, form: &Form) -> Result<&'static str, StatusCode> {
    let found = book.open(LIFE).await?;
    let (mut page, beside) = whole(found.page);
    page.at = Some(here.today());
    let id = form.line("id");
    match form.get("do") {
        "date" => {
            let Some(start) = day_of(here, form.get("start")) else { return Ok("life-fault-day") };
            let dates = page.rows.entry(DATES.to_owned()).or_default();
            if dates.len() >= MOST_DATES {
                return Ok("life-fault-many");
            }
            let random: [u8; 4] = random::bytes().map_err(broken)?;
            let id: String = random.iter().map(|byte| format!("{byte:02x}")).collect();
            dates.push(vec![id, cut(&form.line("name"), LONGEST_NAME), start.to_string()]);
        }
        "slip" => {
            let Some(day) = day_of(here, form.get("day")) else { return Ok("life-fault-day") };
            let slips = page.rows.entry(SLIPS.to_owned()).or_default();
            if slips.len() >= MOST_SLIPS {
                return Ok("life-fault-many");
            }
            slips.push(vec![id, day.to_string(), cut(&form.lines("note"), LONGEST_WORDS)]);
        }
        "gone-date" if !form.ticked("sure") => return Ok("life-unsure"),
        "gone-date" => {
            for table in [DATES, SLIPS] {
                page.rows.entry(table.to_owned()).or_default().retain(|row| row.first() != Some(&id));
            }
        }
        "gone-slip" => {
            let day = form.line("day");
            let is_it = |row: &Vec<String>| row.first() == Some(&id) && row.get(1) == Some(&day);
            page.rows.entry(SLIPS.to_owned()).or_default().retain(|row| !is_it(row));
        }
        _ => return Err(StatusCode::BAD_REQUEST),
    }
    Ok(book.keep(LIFE, page, &found.version, &beside).await?.said())
}

/// Keeps how a day was. What was said about it before and was not on the page that sends this (`shown` is the day that
/// was, `seen` the version) stays beside it.
async fn keep_day(here: &Here, book: &Book<'_>, form: &Form) -> Result<&'static str, StatusCode> {
    let Some(day) = day_of(here, form.get("on")) else { return Ok("life-fault-day") };
    let found = book.open(&month(day)).await?;
    let (mut page, beside) = whole(found.page);
    page.at = Some(here.today());
    let number = |name: &str, most: u8| {
        let number = form.get(name).trim().parse::<u8>().ok().filter(|number| *number <= most);
        number.map(|number| number.to_string()).unwrap_or_default()
    };
    let words = cut(&form.lines("words"), LONGEST_WORDS);
    let days = page.rows.entry(DAYS.to_owned()).or_default();
    let day_text = day.to_string();
    let before =
        days.iter().find(|row| row.first() == Some(&day_text)).and_then(|row| row.get(CRAVING)).cloned();
    // The look back does not ask for it, and takes nothing away.
    let craving = form.find("craving").map_or_else(|| before.unwrap_or_default(), |_| number("craving", 4));
    let row = vec![day_text.clone(), number("mood", 5), number("meetings", 20), words, craving];
    let was_seen = form.get("shown") == day_text && form.get("seen") == found.version;
    if was_seen {
        days.retain(|row| row.first() != Some(&day_text));
    }
    days.push(row);
    *days = one_a_day(days);
    Ok(book.keep(&month(day), page, &found.version, &beside).await?.said())
}

/// The first day of the month that somebody wants to see.
fn asked_month(form: &Form) -> Option<Date> {
    format!("{}-01", form.get("month")).parse().ok()
}

/// Is what was typed kept, so that the form can be empty again?
fn is_kept(said: &str) -> bool {
    matches!(said, "steps-say-kept" | "steps-say-beside")
}

/// A day that somebody has lived: not before 1900, not after tomorrow.
fn day_of(here: &Here, text: &str) -> Option<Date> {
    let day: Date = text.parse().ok()?;
    let tomorrow = here.today().tomorrow().ok()?;
    (day.year() >= 1900 && day <= tomorrow).then_some(day)
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}
