//! The service bodies, one under another.

use askama::Template;
use directory::bodies::Body;

use super::listings;
use crate::{
    stewards::{
        Office,
        door::{Desk, Head, Keeper, Page, broken},
    },
    web::page::{self, Frame, Place},
};

#[derive(Template)]
#[template(path = "desk_bodies.html")]
struct BodiesPage {
    f: Frame,
    h: Head,
    lines: Vec<Line>,
    /// They may add one.
    admin: bool,
}

struct Line {
    title: Box<str>,
    href: String,
    /// How many stand above it on this page, for the indent.
    depth: usize,
    /// The body it stands under, for those who do not see the indent.
    under: Option<Box<str>>,
    listings: String,
    /// They serve in it.
    own: bool,
}

/// `GET /stewards/bodies`
pub(super) async fn show(desk: Desk<Keeper>) -> Page {
    let outline = desk.charges.all.outline();
    let seen: Vec<_> = outline.into_iter().filter(|(_, body)| desk.charges.sees_body(&body.slug)).collect();
    let (snapshot, bodies) = (desk.app.live.now(), seen.iter().map(|(_, body)| (*body).clone()));
    let bodies: Vec<Body> = bodies.collect();
    // On a large site that is more than a thread which answers requests should do.
    let counts = tokio::task::spawn_blocking(move || {
        bodies.iter().map(|body| listings(&snapshot, body).len()).collect::<Vec<_>>()
    });
    let counts = counts.await.map_err(broken)?;
    let lines =
        seen.iter().zip(counts).map(|((depth, body), count)| line(&desk, *depth, body, count)).collect();
    let admin = desk.charges.holds(Office::Admin);
    let (f, h) = (desk.frame("bodies-title"), desk.head("/stewards/bodies"));
    Ok(page::render(&BodiesPage { f, h, lines, admin }))
}

fn line(desk: &Desk<Keeper>, depth: usize, body: &Body, count: usize) -> Line {
    let parent = body.parent.as_deref().filter(|parent| desk.charges.sees_body(parent));
    Line {
        title: body.title.clone(),
        href: desk.visit.link(&format!("/stewards/bodies/{}", body.slug)),
        depth,
        under: parent.and_then(|parent| desk.charges.all.get(parent)).map(|body| body.title.clone()),
        listings: desk.visit.t.n("bodies-listings", count),
        own: desk.charges.bodies.contains(&body.slug),
    }
}
