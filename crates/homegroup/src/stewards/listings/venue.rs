//! Everything at one place, closed or opened again with one press.

use std::collections::BTreeMap;

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use directory::{
    index::Listing,
    model::{Meeting, Venue},
    text::fold,
};
use store::{Act, NewLayer};

use super::{
    acts::{TELLS_OF_SOMEBODY, days_of, lifted, pause, paused, reason, without},
    difference::pause_in_words,
    door::{Hand, HandSent, Opened, today},
    find::facts,
    page::listed,
    save::{self, Saved},
};
use crate::{
    stewards::door::{Head, Page},
    web::page::{self, Frame, Place},
};

/// More than meet under any roof.
const MOST: usize = 200;

#[derive(Template)]
#[template(path = "listing_venue.html")]
struct VenuePage {
    f: Frame,
    h: Head,
    place: String,
    back: String,
    action: String,
    lines: Vec<Line>,
    /// Closings planned for later, of any listing there: by their days and in words.
    planned: Vec<(String, String)>,
    today: String,
}

/// A listing there.
struct Line {
    /// As the form sends it: version, list and key.
    value: String,
    name: String,
    facts: Vec<String>,
    paused: bool,
}

/// `GET /stewards/listings/{source}/{key}/venue`
pub(super) async fn show(hand: Hand, Path((source, key)): Path<(String, String)>) -> Page {
    let opened = Opened::find(&hand, &source, &key).await?;
    let mut lines = Vec::new();
    let mut planned = BTreeMap::new();
    for one in there(&hand, &opened).await? {
        let now = one.now();
        let today = today(&hand, &now);
        let pauses = now.schedule.timed().map_or(&[][..], |timed| &timed.suspensions);
        let later = pauses.iter().filter(|pause| pause.from.is_some_and(|from| from > today));
        planned.extend(later.map(|pause| (days_of(pause), pause_in_words(&hand.visit.t, pause))));
        let list = one.list.as_ref().map_or_else(String::new, |list| list.title.to_string());
        lines.push(Line {
            value: format!("{} {} {}", one.stored.version, one.source, one.key),
            name: now.name.to_string(),
            facts: facts(&hand.visit.t, &now, &list),
            paused: lifted(&now, today) != now,
        });
    }
    let venue = opened.now().venue.ok_or(StatusCode::NOT_FOUND)?;
    let place = [venue.name.as_deref().map(str::to_owned), venue.one_line()];
    Ok(page::render(&VenuePage {
        f: hand.frame("listings-title"),
        h: hand.head("/stewards/listings"),
        place: place.into_iter().flatten().collect::<Vec<_>>().join(", "),
        back: hand.visit.link(&opened.path()),
        action: hand.visit.link(&format!("{}/venue", opened.path())),
        today: opened.today(&hand).to_string(),
        planned: planned.into_iter().collect(),
        lines,
    }))
}

/// The listings at the place of this one that whoever asks may change, itself first.
async fn there(hand: &Hand, opened: &Opened) -> Result<Vec<Opened>, StatusCode> {
    let snapshot = hand.app.live.now();
    let own = listed(hand, opened).and_then(|slug| snapshot.index.get(&slug).cloned());
    let mut others: Vec<Listing> =
        own.iter().flat_map(|own| snapshot.index.same_place(own)).cloned().collect();
    if let Some(own) = &own {
        let alike = snapshot.index.listings().iter().filter(|other| {
            let told = others.iter().any(|told| told.slug == other.slug);
            other.slug != own.slug && !told && same_roof(&own.meeting, &other.meeting)
        });
        let alike: Vec<Listing> = alike.cloned().collect();
        others.extend(alike);
    }
    let mut all = Vec::new();
    for listing in own.into_iter().chain(others).take(MOST) {
        match Opened::find(hand, listing.source.name.as_str(), &listing.meeting.key).await {
            // What meets by appointment has no days to close; where its place was said to be closed, it can open.
            Ok(one)
                if one.publishes() && (one.now().schedule.timed().is_some() || one.now().place_closed()) =>
            {
                all.push(one);
            }
            Ok(_) | Err(StatusCode::NOT_FOUND) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(all)
}

/// Do both meet in the same building, by what is written? Places known only roughly share a point with their whole
/// town, so the point alone says nothing.
fn same_roof(one: &Meeting, other: &Meeting) -> bool {
    let (Some(one), Some(other)) = (one.venue.as_deref(), other.venue.as_deref()) else { return false };
    let folded = |part: &Option<Box<str>>| part.as_deref().map(fold);
    let written =
        |venue: &Venue| [&venue.name, &venue.street, &venue.formatted_address, &venue.city].map(folded);
    let says_where = one.street.is_some() || one.formatted_address.is_some();
    one.position() == other.position() && says_where && written(one) == written(other)
}

/// `POST /stewards/listings/{source}/{key}/venue`: `do` says whether those ticked close or open again.
pub(super) async fn act(Path((source, key)): Path<(String, String)>, sent: HandSent) -> Page {
    let HandSent { hand, form } = sent;
    let opened = Opened::find(&hand, &source, &key).await?;
    let back = format!("{}/venue", opened.path());
    let Some(reason) = reason(&form) else {
        return Ok(hand.go(&format!("{back}?said={TELLS_OF_SOMEBODY}")));
    };
    let close = match form.get("do") {
        "close" => true,
        "reopen" => false,
        _ => return Err(StatusCode::BAD_REQUEST),
    };
    let Some(pause) = pause(&form, &reason, opened.today(&hand)) else {
        return Ok(hand.go(&format!("{back}?said=listing-dates")));
    };
    let there = there(&hand, &opened).await?;
    let mut layers: Vec<NewLayer> = Vec::new();
    for chosen in form.all("listing") {
        let mut parts = chosen.splitn(3, ' ');
        let (Some(version), Some(list), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(StatusCode::BAD_REQUEST);
        };
        let one = there.iter().find(|one| one.source.as_str() == list && *one.key == *key);
        let Some(one) = one.filter(|one| one.stored.version.to_string() == version) else {
            return Ok(hand.go(&format!("{back}?said={}", Saved::Stale.said())));
        };
        let now = one.now();
        let wanted = match close {
            true => paused(&now, pause.clone()),
            false => {
                let open = lifted(&now, today(&hand, &now));
                form.all("pause").fold(open, |open, days| without(&open, days))
            }
        };
        if !save::same(&now, &wanted) {
            let layer = save::layer(one, wanted, hand.app.clock.now())?;
            layers.push(save::new_layer(one, layer)?);
        }
    }
    if layers.is_empty() {
        return Ok(hand.go(&format!("{back}?said={}", Saved::Same.said())));
    }
    let name = if close { "venue-close" } else { "venue-reopen" };
    let act = Act { name, note: &reason, author: &opened.reach.author, now: hand.app.clock.now() };
    let done = hand.app.store.change(&layers, &act).await;
    let saved = save::settle(&hand, done).await?;
    let said = match (saved, close) {
        (Saved::Published, true) => "listing-venue-closed",
        (Saved::Published, false) => "listing-venue-open",
        (other, _) => other.said(),
    };
    Ok(hand.go(&format!("{back}?said={said}")))
}
