//! What a moderator does about a post, its writer, or a report of it.
//!
//! Each measure is recorded with its place and hour: not who took it, and not about whom. A reason goes to the writer,
//! who can say something to it once.

use axum::http::StatusCode;
use jiff::SignedDuration;
use privacy::check::details::normalise;
use store::{Locked, Measure, OwnPost, Release, Released};

use super::REASONS;
use crate::{
    app::App,
    random,
    stewards::door::{Moderator, Page, Sent, broken},
    web::forms::Form,
};

/// Under this the words of an unlawful post are sealed.
const PURPOSE: &str = "forum-locked";
/// The most letters a moderator adds to a reason.
const LONGEST: usize = 600;
const DAY: SignedDuration = SignedDuration::from_hours(24);
const WEEK: SignedDuration = SignedDuration::from_hours(7 * 24);

/// `POST /stewards/forum`: `do` says what with the post `id`; a report that led to it is dealt with by any of them.
pub(super) async fn take(sent: Sent<Moderator>) -> Page {
    let store = &sent.desk.app.store;
    let (act, id) = (sent.form.get("do"), sent.form.get("id"));
    let done = match act {
        "seen" => store.mark_seen(id).await.map_err(broken)?,
        "report-done" => true,
        _ => about(&sent, act, id).await?,
    };
    let report = sent.form.get("report");
    let settled = done && !report.is_empty();
    if settled {
        store.mark_report(report, true).await.map_err(broken)?;
    }
    let said = if done { act } else { "gone" };
    Ok(sent.desk.go(&format!("/stewards/forum?said={said}")))
}

/// A measure about a post, or about whoever wrote it.
async fn about(sent: &Sent<Moderator>, act: &str, id: &str) -> Result<bool, StatusCode> {
    let (app, form) = (&sent.desk.app, &sent.form);
    let (store, now) = (&app.store, app.clock.now());
    let Some(one) = store.post(id).await.map_err(broken)? else { return Ok(false) };
    let (place, handle) = (&*one.post.place, &*one.post.handle);
    let done = match act {
        "release" => store.release(id, Release::Moderator, now).await.map_err(broken)? == Released::Shown,
        "hold" => store.hold(id, &reason(form)?, now).await.map_err(broken)?,
        "again" => store.show_again(id, now).await.map_err(broken)?,
        "uphold" => store.uphold(id, &one.post.reason).await.map_err(broken)?,
        "lock" => lock(sent, &one).await?,
        "delete" => store.remove_post(id).await.map_err(broken)?,
        "waits" => store.take_measure(place, handle, Measure::Waits).await.map_err(broken)?,
        "quiet-day" => store.take_measure(place, handle, Measure::Quiet(now + DAY)).await.map_err(broken)?,
        "quiet-week" => {
            store.take_measure(place, handle, Measure::Quiet(now + WEEK)).await.map_err(broken)?
        }
        "lift" => store.take_measure(place, handle, Measure::Lifted).await.map_err(broken)?,
        _ => return Err(StatusCode::BAD_REQUEST),
    };
    match act {
        "release" | "hold" | "again" | "lock" | "delete" if one.post.number == 0 => {
            app.words.refresh_thread(store, id).await.map_err(broken)?;
        }
        "release" | "hold" | "again" | "lock" | "delete" => {
            app.words.refresh(store, id).await.map_err(broken)?;
        }
        _ => {}
    }
    if done {
        let random = random::bytes().map_err(broken)?;
        store.add_room_act(place, act, "moderator", random, now).await.map_err(broken)?;
    }
    Ok(done)
}

/// A reason of the list, and what the moderator adds.
fn reason(form: &Form) -> Result<String, StatusCode> {
    let name = form.get("reason");
    let name = REASONS.into_iter().find(|known| *known == name).ok_or(StatusCode::BAD_REQUEST)?;
    let words: String = normalise(form.get("words")).chars().take(LONGEST).collect();
    Ok(if words.is_empty() { name.to_owned() } else { format!("{name}:{words}") })
}

/// What was sealed; nothing where it is not ours to open.
pub(super) fn opened(app: &App, sealed: &str) -> Option<String> {
    let plain = app.door.key().open(PURPOSE, sealed)?;
    Some(String::from_utf8_lossy(&plain).trim().to_owned())
}

/// Takes unlawful words away at once and keeps them sealed, under the key that is not in the database.
async fn lock(sent: &Sent<Moderator>, one: &OwnPost) -> Result<bool, StatusCode> {
    let app = &sent.desk.app;
    let plain = format!("{}\n\n{}\n\n{}", one.title, one.post.notes, one.post.body);
    let sealed = app.door.key().seal(PURPOSE, plain.as_bytes(), random::bytes().map_err(broken)?);
    let locked = Locked { sealed: &sealed, reason: "illegal" };
    app.store.lock(&one.post.id, &locked, app.clock.now()).await.map_err(broken)
}
