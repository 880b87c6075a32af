//! Whom somebody does not want to read. It is in their own sealed settings, and nobody else can know.

use std::collections::BTreeSet;

use askama::Template;
use axum::http::StatusCode;

use super::super::{
    here::{At, Here, Page, Sent, broken},
    limits::Act,
    read::thread,
};
use crate::{
    identity::settings,
    web::page::{self, Frame, Place},
};

/// So many handles, in all places together.
const MOST: usize = 40;

#[derive(Template)]
#[template(path = "forum_blocked.html")]
struct BlockedPage {
    f: Frame,
    k: String,
    area: String,
    base: String,
    handles: Vec<Box<str>>,
}

/// Handles that whoever asks does not want to see here. What cannot be read blocks nobody.
pub(in crate::forum) async fn blocked(here: &Here) -> Result<BTreeSet<Box<str>>, StatusCode> {
    let Some(root) = here.visitor.root().filter(|_| here.visitor.returns()) else {
        return Ok(BTreeSet::new());
    };
    let kept = settings::load(&here.app.store, root).await.map_err(broken)?.unwrap_or_default();
    let of_here = kept.blocked.into_iter().filter(|(place, _)| *place == here.ground.place);
    Ok(of_here.map(|(_, handle)| handle).collect())
}

/// `POST /forum/posts/{post}/block`
pub(in crate::forum) async fn take(sent: Sent<At>) -> Page {
    let at = sent.visit;
    let here = &at.here;
    let t = &here.visit.t;
    let Some(root) = here.visitor.root().filter(|_| here.visitor.returns()) else {
        return thread::one(&at, StatusCode::FORBIDDEN, Some(t.s("forum-block-words"))).await;
    };
    let allowed = here.member().is_some_and(|member| here.app.forum.allow(Act::Press, &member));
    if !allowed {
        return thread::one(&at, StatusCode::TOO_MANY_REQUESTS, Some(t.s("forum-too-fast"))).await;
    }
    let one = (here.ground.place.clone(), at.one.post.handle.clone());
    if !at.is_own() && !one.1.is_empty() {
        let change = |settings: &mut settings::Settings| {
            settings.blocked.insert(one);
            while settings.blocked.len() > MOST {
                settings.blocked.pop_first();
            }
        };
        settings::change(&here.app.door, &here.app.store, root, change).await.map_err(broken)?;
    }
    Ok(here.go("/blocked?said=blocked"))
}

/// `GET /forum/{area}/blocked`
pub(in crate::forum) async fn list(here: Here) -> Page {
    if here.member().is_none() {
        return Ok(here.go(""));
    }
    Ok(page::render(&BlockedPage {
        f: here.frame(&here.visit.t.s("forum-title")).unlisted(),
        k: here.visitor.form_token(),
        area: here.ground.title.clone(),
        base: here.visit.link(&here.ground.path("")),
        handles: blocked(&here).await?.into_iter().collect(),
    }))
}

/// `POST /forum/{area}/blocked`
pub(in crate::forum) async fn lift(sent: Sent<Here>) -> Page {
    let Sent { visit: here, form } = sent;
    if let Some(root) = here.visitor.root().filter(|_| here.visitor.returns()) {
        let one = (here.ground.place.clone(), form.get("handle").into());
        let change = |settings: &mut settings::Settings| {
            settings.blocked.remove(&one);
        };
        settings::change(&here.app.door, &here.app.store, root, change).await.map_err(broken)?;
    }
    Ok(here.go("/blocked"))
}
