//! A reply.

use axum::{extract::Path, http::StatusCode, response::Response};
use store::{Replied, Thread};

use super::{
    super::{
        here::{Here, Page, Sent, broken},
        limits::Act,
        read::thread::find,
    },
    enter, send,
    sheet::{Draft, Kind, Sheet},
};

/// `GET /forum/{area}/{thread}/reply`
pub(in crate::forum) async fn show(here: Here, Path((_, id)): Path<(String, String)>) -> Page {
    let thread = find(&here, &id).await?;
    if here.member().is_none() {
        return Ok(enter::knock(&here, &format!("/{}/reply", thread.id)));
    }
    let draft = Draft::fresh(&here)?;
    form(&here, StatusCode::OK, &thread, draft, |sheet| sheet).await
}

async fn form(
    here: &Here,
    status: StatusCode,
    thread: &Thread,
    draft: Draft,
    say: impl FnOnce(Sheet) -> Sheet + Send,
) -> Result<Response, StatusCode> {
    send::page(here, status, "forum-new-reply", say(Sheet::reply(here, thread, draft))).await
}

/// `POST /forum/{area}/{thread}/reply`. Should the thread be gone meanwhile, the words come back.
pub(in crate::forum) async fn take(Path((_, id)): Path<(String, String)>, sent: Sent<Here>) -> Page {
    let Sent { visit: here, form: fields } = sent;
    let mut draft = Draft::read(&here, &fields, Kind::Reply);
    let store = &here.app.store;
    let thread = match find(&here, &id).await {
        Ok(thread) => thread,
        Err(StatusCode::NOT_FOUND) => return gone(&here, draft).await,
        Err(status) => return Err(status),
    };
    draft.language = match thread.language.is_empty() {
        true => draft.language,
        false => thread.language.to_string(),
    };
    let passed = match send::pass(&here, &fields, &draft, Act::Reply).await? {
        Ok(passed) => passed,
        Err(refused) => return form(&here, refused.status, &thread, draft, refused.say).await,
    };
    let post = passed.post(&here, &draft);
    match store.reply(&thread.id, &post, here.app.clock.now()).await.map_err(broken)? {
        Replied::Kept(_) | Replied::Again => {
            here.tell_search(&send::text_of(post.id)).await?;
            Ok(send::to_the_post(&here, post.id, passed.said()))
        }
        Replied::Gone => gone(&here, draft).await,
    }
}

/// The words, to be sent as a thread of their own or copied.
async fn gone(here: &Here, mut draft: Draft) -> Page {
    draft.kind = Kind::Thread;
    let notice = here.visit.t.s("forum-thread-gone");
    let sheet = Sheet::open(here, draft, String::new()).saying(notice);
    send::page(here, StatusCode::GONE, "forum-new-thread", sheet).await
}
