//! One service body: what it looks after, who serves in it, and whom to ask.

use std::collections::HashSet;

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use directory::{
    bodies::{Bodies, Body},
    model::Slug,
};

use super::{listings, search};
use crate::{
    live::Snapshot,
    stewards::{
        Office, appoint,
        appoint::{Choice, Open, Person},
        door::{Desk, Head, Keeper, Page, Sent, broken},
        who::Charge,
    },
    web::page::{self, Frame, Place},
};

#[derive(Template)]
#[template(path = "desk_body.html")]
struct BodyPage {
    f: Frame,
    h: Head,
    title: Box<str>,
    place: String,
    /// Where its forms go.
    invite: String,
    withdraw: String,
    revoke: String,
    /// It stands under this body, or under none that they may see.
    under: Option<Link>,
    below: Vec<Link>,
    /// What it looks after, in the operator's words.
    lists: Vec<Box<str>>,
    regions: Vec<Box<str>>,
    fellowships: Vec<Box<str>>,
    at_once: bool,
    count: String,
    /// Together with those below it; `None` where there are none.
    whole: Option<String>,
    /// Where the site's own search shows them.
    search: Option<String>,
    people: Vec<Person>,
    invitations: Vec<Open>,
    days: Vec<Choice>,
    /// They may say who serves in it.
    appoints: bool,
    /// Where it is changed.
    edit: Option<String>,
}

struct Link {
    href: String,
    title: Box<str>,
}

fn link<L>(desk: &Desk<L>, body: &Body) -> Link {
    let href = desk.visit.link(&format!("/stewards/bodies/{}", body.slug));
    Link { href, title: body.title.clone() }
}

/// `GET /stewards/bodies/{slug}`
pub(super) async fn show(desk: Desk<Keeper>, Path(slug): Path<String>) -> Page {
    let charges = &desk.charges;
    let body = charges.all.get(&slug).filter(|_| charges.sees_body(&slug)).ok_or(StatusCode::NOT_FOUND)?;
    let (t, path) = (&desk.visit.t, format!("/stewards/bodies/{slug}"));
    let place = format!("body/{slug}");
    let snapshot = desk.app.live.now();
    let below: Vec<&Body> = charges.all.iter().filter(|one| one.parent.as_deref() == Some(&*slug)).collect();
    let (count, whole) = {
        let (snapshot, all, slug) = (snapshot.clone(), charges.all.clone(), slug.clone());
        // On a large site that is more than a thread which answers requests should do.
        let counts = tokio::task::spawn_blocking(move || counts(&snapshot, &all, &slug));
        counts.await.map_err(broken)?
    };
    let list = |name: &directory::model::SourceName| {
        let known = snapshot.sources.iter().find(|list| list.name == *name);
        known.map_or_else(|| name.as_str().into(), |list| list.title.clone())
    };
    let parent = body.parent.as_deref().filter(|parent| charges.sees_body(parent));
    let appoints = charges.appoints_in(&slug);
    Ok(page::render(&BodyPage {
        title: body.title.clone(),
        under: parent.and_then(|parent| charges.all.get(parent)).map(|parent| link(&desk, parent)),
        lists: body.covers.lists.iter().map(list).collect(),
        regions: body.covers.regions.iter().map(Into::into).collect(),
        fellowships: body.covers.fellowships.iter().map(Into::into).collect(),
        at_once: body.at_once,
        count: t.n("bodies-listings", count),
        whole: (!below.is_empty()).then(|| t.n("bodies-listings-whole", whole)),
        below: below.into_iter().map(|body| link(&desk, body)).collect(),
        search: search(body).map(|path| desk.visit.link(&path)),
        // Who serves is for those to see who may say it.
        people: match appoints {
            true => appoint::people(&desk, &place).await.map_err(broken)?,
            false => Vec::new(),
        },
        invitations: match appoints {
            true => appoint::open(&desk, &place, &body.title).await.map_err(broken)?,
            false => Vec::new(),
        },
        days: appoint::days(t),
        appoints,
        edit: charges.holds(Office::Admin).then(|| desk.visit.link(&format!("{path}/edit"))),
        place,
        invite: format!("{path}/invite"),
        withdraw: format!("{path}/withdraw"),
        revoke: format!("{path}/revoke"),
        f: desk.frame("bodies-title"),
        h: desk.head("/stewards/bodies"),
    }))
}

/// How many listings a body looks after itself, and together with those below it.
fn counts(snapshot: &Snapshot, all: &Bodies, slug: &str) -> (usize, usize) {
    let own = all.get(slug).map_or(0, |body| listings(snapshot, body).len());
    let whole: HashSet<&Slug> =
        all.downwards(slug).flat_map(|body| listings(snapshot, body)).map(|listing| &listing.slug).collect();
    (own, whole.len())
}

/// The body, for those who may say who serves in it.
fn appointed<'a>(desk: &'a Desk<Keeper>, slug: &str) -> Result<&'a Body, StatusCode> {
    let body = desk.charges.all.get(slug).filter(|_| desk.charges.appoints_in(slug));
    body.ok_or(StatusCode::NOT_FOUND)
}

/// `POST /stewards/bodies/{slug}/invite`: makes a link and shows it this once.
pub(super) async fn invite(Path(slug): Path<String>, sent: Sent<Keeper>) -> Page {
    let body = appointed(&sent.desk, &slug)?;
    let (charge, back) = (Charge::Body(body.slug.clone()), format!("/stewards/bodies/{slug}"));
    appoint::invite(&sent.desk, &sent.form, &charge, Some(&body.title), &back).await
}

/// `POST /stewards/bodies/{slug}/withdraw`
pub(super) async fn withdraw(Path(slug): Path<String>, sent: Sent<Keeper>) -> Page {
    appointed(&sent.desk, &slug)?;
    let place = format!("body/{slug}");
    let said = appoint::withdraw(&sent.desk.app, &sent.form, &place).await.map_err(broken)?;
    Ok(sent.desk.go(&format!("/stewards/bodies/{slug}?said={said}")))
}

/// `POST /stewards/bodies/{slug}/revoke`
pub(super) async fn revoke(Path(slug): Path<String>, sent: Sent<Keeper>) -> Page {
    appointed(&sent.desk, &slug)?;
    let place = format!("body/{slug}");
    let said = appoint::take_away(&sent.desk.app, &sent.form, &place).await.map_err(broken)?;
    Ok(sent.desk.go(&format!("/stewards/bodies/{slug}?said={said}")))
}
