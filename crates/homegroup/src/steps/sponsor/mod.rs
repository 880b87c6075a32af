//! Letting one other read a page: a code of six words, said face to face or by voice; what was shared; an answer.
//!
//! With a script all is sealed and opened on the devices (`device`), and the code never comes here. Without one, this
//! side does it in the memory of one request, and the page says so.

mod device;
mod letter;
mod show;

use axum::{
    Router,
    http::{StatusCode, header},
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use jiff::{SignedDuration, Timestamp};
use privacy::{
    Phrase,
    share::{ReaderCode, ReaderId, ShareId},
};
use store::{NewReader, NewShare, Shared};

use super::{
    book::{Book, whole},
    content::{number_of, slot_text},
    export,
    here::{Here, Page, Sent, broken},
    read,
};
use crate::{
    app::Shared as App,
    identity::{new_phrase, words_to_draw},
    random,
    web::{forms::Form, page},
};
use letter::{Answer, Letter};
use show::Shown;

/// How long a code is good that nobody used.
const CODE_LASTS: SignedDuration = SignedDuration::from_hours(7 * 24);
/// In which page somebody notes, for themselves, what they share; there a table of that name, and one of what they
/// answered.
const SHARES: &str = "shares";
const ANSWERS: &str = "answers";

/// Every route of these pages.
pub(super) fn routes() -> Router<App> {
    Router::new()
        .route("/steps/sponsor", get(show).post(take))
        .route("/steps/sponsor/share", post(share).get(read::back))
        .route("/steps/sponsor/list", get(list))
        .route("/steps/sponsor/find", post(device::find).get(read::back))
        .route("/steps/sponsor/send", post(device::send).get(read::back))
        .route("/steps/sponsor/code", post(device::code).get(read::back))
        .route("/steps/sponsor/with", post(device::with).get(read::back))
        .route("/steps/sponsor/mine", post(device::mine).get(read::back))
        .route("/steps/sponsor/answer", post(device::answer).get(read::back))
        .route("/steps/sponsor/end", post(device::end).get(read::back))
        .route("/steps/sponsor/back", post(device::back).get(read::back))
}

/// `GET /steps/sponsor/list`: the words that a device draws a code from. The same for everybody.
async fn list() -> Response {
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")];
    (headers, words_to_draw()).into_response()
}

/// `GET /steps/sponsor`
async fn show(here: Here) -> Page {
    Ok(Shown::of(&here).await?.page())
}

/// `POST /steps/sponsor`: the same without a script; `do` says what.
async fn take(sent: Sent) -> Page {
    let Sent { here, form } = sent;
    let member = here.member();
    match form.get("do") {
        "code" => return make_code(&here).await,
        "withdraw" => {
            here.app.store.withdraw_code(&member, form.get("id")).await.map_err(broken)?;
            return Ok(page::see_other(&here.link("/steps/sponsor")));
        }
        "back" => {
            take_back(&here, form.get("share")).await?;
            forget(&here, SHARES, form.get("share")).await;
            return Ok(Shown::of(&here).await?.opened(&here).await?.saying("steps-say-taken-back").page());
        }
        "end" => {
            let ended = here.app.store.end_share(&member, form.get("share")).await.map_err(broken)?;
            forget(&here, ANSWERS, form.get("share")).await;
            let said = if ended { "steps-say-ended" } else { "steps-say-gone" };
            return Ok(Shown::of(&here).await?.opened(&here).await?.saying(said).page());
        }
        "answer" => return answer(&here, &form).await,
        _ => {}
    }
    Ok(Shown::of(&here).await?.opened(&here).await?.page())
}

/// Draws a code here and shows it once.
async fn make_code(here: &Here) -> Page {
    let code = ReaderCode::new(new_phrase().map_err(broken)?);
    let writing = here.writing().ok_or(StatusCode::FORBIDDEN)?;
    let public = writing.reader(&code.id()).public();
    let kept = keep_code(here, &code.id(), &public.to_string(), &code.mark(&public).to_string()).await?;
    let shown = Shown::of(here).await?;
    Ok(if kept { shown.with_code(code.words()).page() } else { shown.saying("steps-say-many").page() })
}

/// Keeps the key of a code. `false` where somebody has too many out.
async fn keep_code(here: &Here, id: &ReaderId, public: &str, mac: &str) -> Result<bool, StatusCode> {
    let ends: Timestamp = here.app.clock.now().checked_add(CODE_LASTS).map_err(broken)?;
    let (id, member) = (id.to_string(), here.member());
    let reader = NewReader { id: &id, member: &member, public, mac, ends };
    let _turn = here.turn().await?;
    here.app.store.put_reader(&reader).await.map_err(broken)
}

/// `POST /steps/sponsor/share`: shares the page of a slot, opened and sealed here.
async fn share(sent: Sent) -> Page {
    let Sent { here, form } = sent;
    let said = share_page(&here, form.get("slot"), form.get("code")).await?;
    let shown = Shown::of(&here).await?;
    let shown = if said == "steps-say-shared" { shown.opened(&here).await? } else { shown };
    Ok(shown.saying(said).page())
}

/// What became of it: the name of a text.
async fn share_page(here: &Here, slot: &str, code: &str) -> Result<&'static str, StatusCode> {
    let book = Book::of(here).ok_or(StatusCode::FORBIDDEN)?;
    let (title, sheet) = sheet_of(here, slot).ok_or(StatusCode::NOT_FOUND)?;
    let Some(written) = book.open(slot).await?.page else { return Ok("steps-say-share-empty") };
    let Ok(words) = Phrase::read(code) else { return Ok("steps-say-share-code") };
    let code = ReaderCode::new(words);
    let now = here.app.clock.now();
    let found = here.app.store.reader(&code.id().to_string(), now).await.map_err(broken)?;
    let Some(found) = found else { return Ok("steps-say-none") };
    let (Ok(public), Ok(mac)) = (found.public.parse(), found.mac.parse()) else {
        return Ok("steps-say-share-forged");
    };
    if !code.marked(&public, &mac) {
        return Ok("steps-say-share-forged");
    }
    let share = ShareId::from_bytes(random::bytes().map_err(broken)?);
    let back = here.writing().ok_or(StatusCode::FORBIDDEN)?.answers(&share).public();
    let letter = Letter::of(&title, &written, export::answers(Some(sheet), &written), &back);
    let Ok(sealed) = letter.seal(&public, &share)? else { return Ok("steps-say-long") };
    let (id, reader, member) = (share.to_string(), code.id().to_string(), here.member());
    let new = NewShare { id: &id, member: &member, reader: &reader, sealed: sealed.as_bytes() };
    let turn = here.turn().await?;
    let shared = here.app.store.share(&new, now).await.map_err(broken)?;
    drop(turn);
    match shared {
        Shared::NoCode => return Ok("steps-say-none"),
        Shared::Full => return Ok("steps-say-full"),
        Shared::Shared => {}
    }
    // It is shared, whatever becomes of the note; why it could not be made is in the log.
    let row = vec![id, title, here.today().to_string()];
    let _unnoted = note(here, &book, SHARES, row).await.is_err();
    Ok("steps-say-shared")
}

/// The title and the sheet of a slot.
fn sheet_of<'h>(here: &'h Here, slot: &str) -> Option<(String, &'h super::content::Sheet)> {
    let parts: Vec<&str> = slot.split('/').collect();
    let [path, number, sheet, period @ ..] = parts.as_slice() else { return None };
    let number = number_of(number)?;
    let found = here.app.shipped.paths.sheet(path, number, sheet, &here.visit.t.code)?;
    let is_one = slot == slot_text(path, number, sheet, period.first().copied());
    is_one.then(|| (found.sheet.title.clone(), found.sheet))
}

/// Notes what is shared or answered, for the person alone, in the place of what was noted of the same share.
async fn note(here: &Here, book: &Book<'_>, table: &str, row: Vec<String>) -> Result<(), StatusCode> {
    let found = book.open(SHARES).await?;
    let (mut page, beside) = whole(found.page);
    page.at = Some(here.today());
    let rows = page.rows.entry(table.to_owned()).or_default();
    rows.retain(|one| one.first() != row.first());
    rows.push(row);
    // Where there is no room for it, it is shared or answered all the same; only the note is missing.
    book.keep(SHARES, page, &found.version, &beside).await.map(|_| ())
}

/// Takes out the note about a share that is no more. Where that fails, a note stays that nothing asks for.
async fn forget(here: &Here, table: &str, share: &str) {
    let Some(book) = Book::of(here) else { return };
    let Ok(found) = book.open(SHARES).await else { return };
    let (mut page, beside) = whole(found.page);
    let Some(rows) = page.rows.get_mut(table) else { return };
    let before = rows.len();
    rows.retain(|row| row.first().is_none_or(|id| id != share));
    if rows.len() < before {
        let _kept = book.keep(SHARES, page, &found.version, &beside).await.is_ok();
    }
}

async fn take_back(here: &Here, share: &str) -> Result<bool, StatusCode> {
    here.app.store.take_share_back(&here.member(), share).await.map_err(broken)
}

/// Answers what was shared, sealed here.
async fn answer(here: &Here, form: &Form) -> Page {
    let shown = Shown::of(here).await?;
    let (share, words) = (form.get("share"), form.lines("words"));
    let with = here.app.store.shared_with(&here.member()).await.map_err(broken)?;
    let received = with.iter().find(|received| *received.id == *share);
    let opened = match received {
        Some(received) => letter::open(here, received)?,
        None => return Ok(shown.saying("steps-say-gone").page()),
    };
    let (Some(letter), Ok(share)) = (opened, share.parse::<ShareId>()) else {
        return Ok(shown.saying("steps-say-sealed").page());
    };
    let answer = Answer::of(here.today(), &words);
    let sealed = match letter.key().map(|key| answer.seal(&key, &share)) {
        Some(sealed) => sealed?,
        None => return Ok(shown.saying("steps-say-sealed").page()),
    };
    let Ok(sealed) = sealed else { return Ok(shown.saying("steps-say-long").page()) };
    let sent = here.app.store.answer_share(&here.member(), &share.to_string(), sealed.as_bytes()).await;
    let sent = sent.map_err(broken)?;
    if sent && let Some(book) = Book::of(here) {
        let row = vec![share.to_string(), words, here.today().to_string()];
        let _unnoted = note(here, &book, ANSWERS, row).await.is_err();
    }
    let said = if sent { "steps-say-answered" } else { "steps-say-gone" };
    Ok(shown.opened(here).await?.saying(said).page())
}
