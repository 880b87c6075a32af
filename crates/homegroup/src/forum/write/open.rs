//! A new story, a new thread, or something for today.

use axum::{http::StatusCode, response::Response};
use jiff::civil::Date;
use store::{NewThread, Replied, ThreadKind};

use super::{
    super::{
        here::{Here, Page, Sent, broken},
        limits::Act,
        read::today,
    },
    enter, send,
    sheet::{Draft, Kind, Sheet},
};
use crate::random;

/// `GET /forum/{area}/new?kind=story`
pub(in crate::forum) async fn show(here: Here) -> Page {
    let kind = Kind::named(&here.asked("kind").unwrap_or_default());
    let day = here.asked("day").unwrap_or_default();
    if here.member().is_none() {
        return Ok(enter::knock(&here, &format!("/new?kind={}&day={day}", kind.word())));
    }
    let draft = Draft { kind, ..Draft::fresh(&here)? };
    form(&here, StatusCode::OK, draft, day, |sheet| sheet).await
}

async fn form(
    here: &Here,
    status: StatusCode,
    draft: Draft,
    day: String,
    say: impl FnOnce(Sheet) -> Sheet + Send,
) -> Result<Response, StatusCode> {
    let title = match draft.kind {
        Kind::Story => "forum-new-story",
        Kind::Thread => "forum-new-thread",
        Kind::Daily | Kind::Reply => "forum-new-daily",
    };
    send::page(here, status, title, say(Sheet::open(here, draft, day))).await
}

/// `POST /forum/{area}/new`
pub(in crate::forum) async fn take(sent: Sent<Here>) -> Page {
    let Sent { visit: here, form: fields } = sent;
    let kind = Kind::named(fields.get("kind"));
    let draft = Draft::read(&here, &fields, kind);
    let day = fields.get("day").to_owned();
    let date = if kind == Kind::Daily { Some(day_of(&here, &day)?) } else { None };
    let act = if date.is_some() { Act::Reply } else { Act::Open };
    let passed = match send::pass(&here, &fields, &draft, act).await? {
        Ok(passed) => passed,
        Err(refused) => return form(&here, refused.status, draft, day, refused.say).await,
    };
    let (store, now) = (&here.app.store, here.app.clock.now());
    let post = passed.post(&here, &draft);
    match date {
        None => {
            let kind = if kind == Kind::Story { ThreadKind::Story } else { ThreadKind::Thread };
            store
                .open_thread(&NewThread { kind, title: &passed.fit.title }, &post, now)
                .await
                .map_err(broken)?;
        }
        Some(date) => {
            let random = random::bytes().map_err(broken)?;
            let thread =
                store.daily_thread(here.ground.place.as_str(), date, random, now).await.map_err(broken)?;
            if store.reply(&thread.id, &post, now).await.map_err(broken)? == Replied::Gone {
                let gone = here.visit.t.s("forum-thread-gone");
                return form(&here, StatusCode::GONE, draft, day, |sheet| sheet.saying(gone)).await;
            }
        }
    }
    here.tell_search(&send::text_of(post.id)).await?;
    Ok(send::to_the_post(&here, post.id, passed.said()))
}

/// A day that is today somewhere, or was or will be within a day: whoever began to write before midnight may send it.
fn day_of(here: &Here, text: &str) -> Result<Date, StatusCode> {
    // Days run in the areas of a language, one in each.
    if here.ground.language.is_none() || here.ground.is_private() {
        return Err(StatusCode::BAD_REQUEST);
    }
    let day: Date = text.parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let near = today::days(here.app.clock.now());
    let fits = near.iter().any(|date| *date == day || date.yesterday().is_ok_and(|before| before == day));
    if fits { Ok(day) } else { Err(StatusCode::BAD_REQUEST) }
}
