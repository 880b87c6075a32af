//! The starter kit: what a new group needs on its first night, to print, with its own details where it has any. And
//! the plain rules for standing by somebody.

use askama::Template;
use axum::{extract::State, response::Response};
use store::HomeGroup;

use super::{
    door::{Inside, Page},
    front::facts,
    head::{self, Head},
};
use crate::{
    app::{App, Shared},
    web::{
        errors,
        language::Visit,
        page::{self, Frame, Place},
    },
};

#[derive(Template)]
#[template(path = "group_kit.html")]
struct KitPage<'a> {
    f: Frame,
    h: Option<Head>,
    title: &'a str,
    /// Made from our own Markdown.
    html: &'a str,
    group: Option<Own>,
    /// The format to read from.
    script: Option<String>,
}

/// What a group says of itself.
struct Own {
    title: Box<str>,
    facts: Vec<(String, String)>,
    who: Box<str>,
}

#[derive(Template)]
#[template(path = "group_safety.html")]
struct SafetyPage<'a> {
    f: Frame,
    title: &'a str,
    /// Made from our own Markdown.
    html: &'a str,
}

/// `GET /groups/kit`: for a group that is none yet.
pub(super) async fn of_none(State(app): State<Shared>, visit: Visit) -> Response {
    let Some(article) = app.shipped.content.page("starter", &visit.t.code) else {
        return errors::not_found(&app, &visit);
    };
    page::render(&KitPage {
        f: Frame::new(&app, &visit, Place::Elsewhere, &visit.t.s("homegroup-title")),
        h: None,
        title: &article.title,
        html: &article.html,
        group: None,
        script: Some(visit.link("/rooms/scripts")),
    })
}

/// `GET /groups/{id}/kit`
pub(super) async fn of_one(inside: Inside) -> Page {
    let (app, visit) = (&inside.app, &inside.visit);
    let Some(article) = app.shipped.content.page("starter", &visit.t.code) else {
        return Ok(errors::not_found(app, visit));
    };
    Ok(page::render(&KitPage {
        f: inside.frame(),
        h: Some(head::of(&inside, "/kit")),
        title: &article.title,
        html: &article.html,
        group: Some(own(app, &inside, &inside.group)),
        script: Some(script(&inside)),
    }))
}

fn own(app: &App, inside: &Inside, group: &HomeGroup) -> Own {
    Own {
        title: group.title.clone(),
        facts: facts(app, &inside.visit.t, group, &inside.details),
        who: inside.details.who.clone(),
    }
}

/// The page of the group's format, in its wording.
fn script(inside: &Inside) -> String {
    let secular = if inside.details.secular { "?secular=1" } else { "" };
    inside.visit.link(&format!("/rooms/scripts/{}{secular}", inside.details.script))
}

/// `GET /groups/safety`
pub(super) async fn safety(State(app): State<Shared>, visit: Visit) -> Response {
    let Some(article) = app.shipped.content.page("safety", &visit.t.code) else {
        return errors::not_found(&app, &visit);
    };
    page::render(&SafetyPage {
        f: Frame::new(&app, &visit, Place::Elsewhere, &visit.t.s("homegroup-title")),
        title: &article.title,
        html: &article.html,
    })
}
