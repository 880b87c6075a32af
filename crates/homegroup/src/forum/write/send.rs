//! From what was typed to a post that is kept.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use privacy::{Pool, candidates};
use store::{NewPost, PostState, Writer};

use super::{
    super::{
        here::{Here, broken},
        limits::Act,
    },
    KNOWN,
    check::{self, Fit},
    quiet,
    sheet::{self, Draft, Sheet},
};
use crate::{
    identity, random,
    web::{
        forms::Form,
        page::{self, Frame, Place},
        texts::FIRST,
    },
};

/// So many handles are tried; that all of them are taken does not happen in an area of tens of thousands.
const TRIED: usize = 200;

#[derive(Template)]
#[template(path = "forum_write.html")]
struct WritePage {
    f: Frame,
    title: String,
    lead: Option<String>,
    area: String,
    base: String,
    sheet: Sheet,
    /// They never wrote here: what becomes of a first post.
    first: bool,
}

/// The page with the form.
pub(super) async fn page(
    here: &Here,
    status: StatusCode,
    title: &str,
    sheet: Sheet,
) -> Result<Response, StatusCode> {
    let author = here.author().await?;
    let t = &here.visit.t;
    let waits = author.as_ref().is_none_or(|author| author.waits || author.standing < KNOWN)
        && !here.ground.is_private();
    Ok(page::with_status(
        status,
        &WritePage {
            f: here.frame(&t.s("forum-title")).unlisted(),
            title: t.s(title),
            lead: t.maybe(&format!("{title}-lead")),
            area: here.ground.title.clone(),
            base: here.visit.link(&here.ground.path("")),
            sheet,
            first: waits,
        },
    ))
}

/// Words that passed, and who writes them.
pub(super) struct Passed {
    pub(super) fit: Fit,
    pub(super) state: PostState,
    key: String,
}

/// What stands in the way: the form goes back with it.
pub(super) struct Refused {
    pub(super) status: StatusCode,
    pub(super) say: Box<dyn FnOnce(Sheet) -> Sheet + Send>,
}

impl Refused {
    fn saying(status: StatusCode, notice: String) -> Self {
        Self { status, say: Box::new(|sheet| sheet.saying(notice)) }
    }
}

/// Is all well with the words and with who writes them? What waits costs something while many write.
pub(super) async fn pass(
    here: &Here,
    form: &Form,
    draft: &Draft,
    act: Act,
) -> Result<Result<Passed, Refused>, StatusCode> {
    let t = &here.visit.t;
    let Some(member) = here.member() else { return Err(StatusCode::FORBIDDEN) };
    if here.ground.closed {
        return Ok(Err(Refused::saying(StatusCode::CONFLICT, t.s("forum-closed"))));
    }
    let fit = match check::look(t, draft, draft.kind.longest()) {
        Ok(fit) => fit,
        Err(unfit) => {
            let say = Box::new(|mut sheet: Sheet| {
                sheet.unfit = Some(unfit);
                sheet
            });
            return Ok(Err(Refused { status: StatusCode::UNPROCESSABLE_ENTITY, say }));
        }
    };
    let now = here.app.clock.now();
    let known = here.author().await?;
    if let Some(notice) = known.as_ref().and_then(|author| quiet(t, author, now)) {
        return Ok(Err(Refused::saying(StatusCode::FORBIDDEN, notice)));
    }
    if !here.app.forum.allow(act, &member) {
        return Ok(Err(Refused::saying(StatusCode::TOO_MANY_REQUESTS, t.s("forum-too-fast"))));
    }
    let state = state_of(here, known.as_ref());
    if state == PostState::Waiting
        && let Some(toll) = sheet::pay(here, form)?
    {
        let say = Box::new(|mut sheet: Sheet| {
            sheet.toll = Some(toll);
            sheet
        });
        return Ok(Err(Refused { status: StatusCode::TOO_MANY_REQUESTS, say }));
    }
    if known.is_none() && enter(here).await?.is_none() {
        return Ok(Err(Refused::saying(StatusCode::SERVICE_UNAVAILABLE, t.s("forum-full"))));
    }
    Ok(Ok(Passed { fit, state, key: member.to_string() }))
}

/// The first words of somebody in an area wait for a yes; among the members of a group nobody's do.
fn state_of(here: &Here, author: Option<&Writer>) -> PostState {
    let known = author.is_some_and(|author| author.standing >= KNOWN && !author.waits);
    if here.ground.is_private() || known { PostState::Shown } else { PostState::Waiting }
}

/// Makes somebody known in the place, under a handle that nobody else has there. Whoever comes just this once has one
/// that nobody who comes back can have. Handles are the machine's, of lists in which no two words look alike
/// (`privacy`'s tests say so), so nobody can have one that looks like another's.
pub(super) async fn enter(here: &Here) -> Result<Option<Writer>, StatusCode> {
    let Some(member) = here.member() else { return Ok(None) };
    let place = &here.ground.place;
    identity::remember_place(&here.app, &here.visitor, place).await.map_err(broken)?;
    let pool = if here.visitor.returns() { Pool::Returning } else { Pool::Guest };
    // Not that of the page: whoever reads in a rare one would be known by it in every area.
    let language = here.ground.language.as_deref().unwrap_or(FIRST);
    let handles: Vec<Box<str>> = match &here.ground.private {
        // In a group they are known already.
        Some(handle) => vec![handle.clone()],
        None => candidates(member.as_bytes(), language, pool)
            .take(TRIED)
            .map(|one| one.to_string().into())
            .collect(),
    };
    let (key, random) = (member.to_string(), random::bytes().map_err(broken)?);
    let now = here.app.clock.now();
    here.app.store.enter_place(place.as_str(), &key, handles, random, now).await.map_err(broken)
}

impl Passed {
    /// As the store takes it.
    pub(super) fn post<'a>(&'a self, here: &'a Here, draft: &'a Draft) -> NewPost<'a> {
        NewPost {
            id: draft.id(here),
            place: here.ground.place.as_str(),
            member: &self.key,
            body: &self.fit.body,
            notes: &draft.notes,
            language: &draft.language,
            // What the members of a group write among themselves, the moderators of the site do not read.
            urgent: self.fit.urgent && !here.ground.is_private(),
            state: self.state,
        }
    }

    /// What is said of it once it is kept.
    pub(super) fn said(&self) -> &'static str {
        if self.state == PostState::Waiting { "waits" } else { "kept" }
    }
}

/// Sixteen hexadecimal digits.
pub(super) fn text_of(id: [u8; 8]) -> String {
    format!("{:016x}", u64::from_be_bytes(id))
}

/// To the page of a post that was kept.
pub(super) fn to_the_post(here: &Here, id: [u8; 8], said: &str) -> Response {
    page::see_other(&here.visit.link(&format!("/forum/posts/{}?said={said}", text_of(id))))
}
