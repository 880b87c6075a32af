//! Changes to listings that their list has no longer: kept for when they come back, turned into listings of our own,
//! or let go.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use directory::{
    edit::Layer,
    model::{Meeting, SourceName},
};
use store::{Act, NewLayer, Stored};

use super::{
    difference::{self, Difference},
    door::{Hand, HandSent, path},
    save,
};
use crate::{
    random,
    stewards::{
        door::{Head, Page, broken},
        reach::{Power, Reach},
    },
    web::{
        forms,
        page::{self, Frame, Place},
    },
};

#[derive(Template)]
#[template(path = "listing_orphan.html")]
struct OrphanPage {
    f: Frame,
    h: Head,
    key: String,
    source: String,
    changed: Vec<Difference>,
    keep: String,
    let_go: String,
    history: String,
    version: i64,
}

/// What was changed in a listing that its list has no longer.
struct Left {
    source: SourceName,
    key: Box<str>,
    stored: Stored,
    reach: Reach,
}

async fn find(hand: &Hand, source: &str, key: &str, on: &Meeting) -> Result<Left, StatusCode> {
    let source = SourceName::new(source).map_err(|_| StatusCode::NOT_FOUND)?;
    let stored = hand.app.store.listing(&source, key).await.map_err(broken)?;
    let stored = stored.filter(|stored| stored.row.is_none() && !stored.layer.is_empty());
    let stored = stored.ok_or(StatusCode::NOT_FOUND)?;
    let meeting = stored.layer.shown(on);
    let reach = hand.service.reach(&source, &meeting).filter(|reach| reach.power == Power::Publish);
    Ok(Left { source, key: key.into(), stored, reach: reach.ok_or(StatusCode::NOT_FOUND)? })
}

/// The page of such a listing.
pub(super) async fn show(hand: &Hand, source: &str, key: &str) -> Page {
    let nothing = super::add::nothing()?;
    let left = find(hand, source, key, &nothing).await?;
    let t = &hand.visit.t;
    let changed = left.stored.layer.shown(&nothing);
    let at = path(&left.source, &left.key);
    Ok(page::render(&OrphanPage {
        f: hand.frame("listings-title"),
        h: hand.head("/stewards/listings"),
        changed: difference::between(t, None, Some(&nothing), Some(&changed)),
        keep: hand
            .visit
            .link(&format!("/stewards/listings/new?orphan={}", forms::encoded(&format!("{source}/{key}")))),
        let_go: hand.visit.link(&format!("{at}/let-go")),
        history: hand.visit.link(&format!("{at}/history")),
        version: left.stored.version,
        key: key.to_owned(),
        source: hand.list(&left.source).map_or_else(|| source.to_owned(), |list| list.title.to_string()),
    }))
}

/// What was changed in it, on top of a listing that says nothing.
pub(super) async fn left(hand: &Hand, source: &str, key: &str, on: &Meeting) -> Result<Meeting, StatusCode> {
    let left = find(hand, source, key, on).await?;
    Ok(left.stored.layer.shown(on))
}

/// Gives the changes up. Their history stays.
pub(super) async fn let_go(hand: &Hand, source: &str, key: &str) -> Result<&'static str, StatusCode> {
    let left = find(hand, source, key, &super::add::nothing()?).await?;
    let new = NewLayer {
        random: random::bytes().map_err(broken)?,
        source: left.source,
        key: left.key,
        seen: left.stored.version,
        layer: Layer::default(),
    };
    let act = Act { name: "let-go", note: "", author: &left.reach.author, now: hand.app.clock.now() };
    let done = hand.app.store.change(&[new], &act).await;
    Ok(save::settle(hand, done).await?.said())
}

/// `POST /stewards/listings/{source}/{key}/let-go`
pub(super) async fn drop(Path((source, key)): Path<(String, String)>, sent: HandSent) -> Page {
    let said = let_go(&sent.hand, &source, &key).await?;
    Ok(sent.hand.go(&format!("/stewards/listings?show=orphans&said={said}")))
}
