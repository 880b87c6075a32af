//! A thread, a page of it at a time; and one post by itself.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use store::{Post, PostState, Thread};

use super::{
    super::{
        here::{At, Here, Page, broken},
        view::{self, Reader, Said},
        write::{
            block,
            care::{self, Care},
            sheet::{Draft, Sheet},
        },
    },
    today,
};
use crate::web::page::{self, Frame, Place};

/// Replies on a page, if they are short.
const SHOWN: u32 = 50;
/// Letters of HTML on a page, beside what every page has. Longer replies make fewer of them.
const ROOM: usize = 38_000;
/// What stands around each post on a page, about.
const AROUND: usize = 600;

#[derive(Template)]
#[template(path = "forum_thread.html")]
struct ThreadPage {
    f: Frame,
    k: String,
    area: String,
    base: String,
    title: String,
    kind: &'static str,
    language: Box<str>,
    direction: &'static str,
    opening: Option<Said>,
    /// Its writer took away what opened it.
    opening_gone: bool,
    replies: Vec<Said>,
    earlier: Option<String>,
    later: Option<String>,
    /// The form to reply with, for whoever is somebody.
    sheet: Option<Sheet>,
    /// Where nobody goes to reply.
    reply: String,
    care: Option<Care>,
    somebody: bool,
    /// Ways to other days, where it is the thread of one.
    nav: Option<today::Nav>,
}

/// `GET /forum/{area}/{thread}`
pub(in crate::forum) async fn show(
    here: Here,
    axum::extract::Path(path): axum::extract::Path<(String, String)>,
) -> Page {
    let thread = find(&here, &path.1).await?;
    page_of(&here, &thread).await
}

/// The thread, for whoever may read it.
pub(in crate::forum) async fn find(here: &Here, id: &str) -> Result<Thread, StatusCode> {
    let thread = here.app.store.thread(id).await.map_err(broken)?;
    let thread = thread.filter(|thread| *thread.place == *here.ground.place.as_str());
    let thread = thread.ok_or(StatusCode::NOT_FOUND)?;
    if thread.shown {
        return Ok(thread);
    }
    let opening = here.app.store.opening(id).await.map_err(broken)?.ok_or(StatusCode::NOT_FOUND)?;
    let own = here.member().is_some_and(|member| *opening.member == *member.to_string());
    if own && opening.state != PostState::Locked { Ok(thread) } else { Err(StatusCode::NOT_FOUND) }
}

/// A page of a thread.
pub(in crate::forum) async fn page_of(here: &Here, thread: &Thread) -> Page {
    let after: u32 = here.asked("after").and_then(|text| text.parse().ok()).unwrap_or(0);
    let store = &here.app.store;
    let opening = if after == 0 { store.opening(&thread.id).await.map_err(broken)? } else { None };
    let own = opening.as_ref().is_some_and(|post| *post.member == *here.key());
    let opening =
        opening.filter(|post| post.state == PostState::Shown || own && post.state != PostState::Locked);
    let replies = store.replies(&thread.id, &here.key(), after, SHOWN + 1).await.map_err(broken)?;
    let reader = Reader::of(here, block::blocked(here).await?);
    let opening = opening.map(|post| reader.said(&post));
    let (replies, more) = fitting(&reader, replies, opening.as_ref().map_or(0, |said| said.html.len()));
    let shown = u32::try_from(replies.len()).unwrap_or(0);
    let t = &here.visit.t;
    let base = here.visit.link(&here.ground.path(""));
    let href = |after: u32| match after {
        0 => format!("{base}/{}", thread.id),
        after => format!("{base}/{}?after={after}", thread.id),
    };
    let posts = opening.iter().chain(&replies);
    let care = posts.filter(|said| said.care).count() > 0;
    let title = view::title(t, thread.kind, &thread.title, thread.day);
    let f = here.frame(&t.s("forum-title"));
    let sheet = match here.member() {
        Some(_) if thread.shown => Some(Sheet::reply(here, thread, Draft::fresh(here)?)),
        _ => None,
    };
    Ok(page::render(&ThreadPage {
        area: here.ground.title.clone(),
        kind: thread.kind.as_str(),
        direction: view::direction(&thread.language),
        language: thread.language.clone(),
        opening_gone: after == 0 && opening.is_none() && thread.day.is_none(),
        earlier: (after > 0).then(|| href(after.saturating_sub(SHOWN))),
        later: more.then(|| href(after + shown)),
        reply: format!("{base}/{}/reply", thread.id),
        care: care.then(|| care::of(&here.app, &here.visit)),
        somebody: here.member().is_some(),
        nav: thread.day.map(|day| today::nav(&here.visit, here.app.clock.now(), day)),
        k: here.visitor.form_token(),
        f: if thread.shown && !here.ground.is_private() && after == 0 { f } else { f.unlisted() },
        title,
        base,
        opening,
        replies,
        sheet,
    }))
}

/// As many as fit on a page, and whether there are more.
fn fitting(reader: &Reader<'_>, replies: Vec<Post>, opening: usize) -> (Vec<Said>, bool) {
    let (mut said, mut room) = (Vec::with_capacity(replies.len()), ROOM.saturating_sub(opening));
    let all = replies.len();
    for post in replies.iter().take(SHOWN as usize) {
        let one = reader.said(post);
        let needs = one.html.len() + AROUND;
        // One reply stands there, however little room the opening has left.
        if needs > room && !said.is_empty() {
            break;
        }
        room = room.saturating_sub(needs);
        said.push(one);
    }
    let more = said.len() < all;
    (said, more)
}

#[derive(Template)]
#[template(path = "forum_post.html")]
struct PostPage {
    f: Frame,
    k: String,
    one: Said,
    area: String,
    title: String,
    thread: String,
    base: String,
    notice: Option<String>,
    care: Option<Care>,
    somebody: bool,
}

/// `GET /forum/posts/{post}`: one post by itself, also right after it was sent.
pub(in crate::forum) async fn post(at: At) -> Page {
    one(&at, StatusCode::OK, None).await
}

/// The page of one post, with something to say about it.
pub(in crate::forum) async fn one(
    at: &At,
    status: StatusCode,
    notice: Option<String>,
) -> Result<Response, StatusCode> {
    let here = &at.here;
    let t = &here.visit.t;
    let said = here.asked("said").and_then(|word| t.maybe(&format!("forum-said-{word}")));
    let reader = Reader::of(here, block::blocked(here).await?);
    let one = reader.said(&at.one.post);
    Ok(page::with_status(
        status,
        &PostPage {
            f: here.frame(&t.s("forum-title")).unlisted(),
            k: here.visitor.form_token(),
            area: here.ground.title.clone(),
            title: view::title_of(t, &at.one),
            thread: here.visit.link(&here.ground.path(&format!("/{}", at.one.post.thread))),
            base: here.visit.link(&here.ground.path("")),
            care: one.care.then(|| care::of(&here.app, &here.visit)),
            notice: notice.or(said),
            somebody: here.member().is_some(),
            one,
        },
    ))
}
