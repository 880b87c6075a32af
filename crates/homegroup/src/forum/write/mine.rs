//! What somebody wrote in one area: how far it has come, why it was held, and the private address to follow it.
//!
//! One area a page: two handles of a person never stand together.

use askama::Template;

use super::{
    super::{
        here::{At, Here, Page, Sent, broken},
        limits::Act,
        read::feed,
        view::{self, Reader, Said},
    },
    check, hello, send,
};
use crate::web::page::{self, Frame, Place};

/// The longest objection, in letters.
const LONGEST_OBJECTION: usize = 1_000;

#[derive(Template)]
#[template(path = "forum_mine.html")]
struct MinePage {
    f: Frame,
    k: String,
    area: String,
    base: String,
    hello: Option<String>,
    posts: Vec<Own>,
    notice: Option<String>,
    /// The private address of the feed, right after it was made.
    feed: Option<String>,
    /// It can be followed: what a group's members write stays among them.
    follows: bool,
    /// They come back, and so can keep what they want to take along.
    returns: bool,
}

struct Own {
    said: Said,
    title: String,
    thread: String,
}

/// `GET /forum/{area}/mine`
pub(in crate::forum) async fn show(here: Here) -> Page {
    mine(&here, None).await
}

async fn mine(here: &Here, feed: Option<String>) -> Page {
    let t = &here.visit.t;
    if here.member().is_none() {
        return Ok(here.go(""));
    }
    let key = here.key();
    let posts = here.app.store.posts_by(here.ground.place.as_str(), &key).await.map_err(broken)?;
    let reader = Reader::of(here, Default::default());
    let posts = posts.into_iter().map(|one| Own {
        title: view::title_of(t, &one),
        thread: here.visit.link(&here.ground.path(&format!("/{}", one.post.thread))),
        said: reader.said(&one.post),
    });
    let author = here.author().await?;
    Ok(page::render(&MinePage {
        f: here.frame(&t.s("forum-title")).unlisted(),
        k: here.visitor.form_token(),
        area: here.ground.title.clone(),
        base: here.visit.link(&here.ground.path("")),
        hello: author.as_ref().map(|author| hello(t, author, here.app.clock.now())),
        posts: posts.collect(),
        notice: here.asked("said").and_then(|word| t.maybe(&format!("forum-said-{word}"))),
        follows: !here.ground.is_private(),
        returns: here.visitor.returns(),
        feed,
    }))
}

/// `POST /forum/{area}/follow`: makes the private address of the area's feed; one made before ends.
pub(in crate::forum) async fn follow(sent: Sent<Here>) -> Page {
    let here = sent.visit;
    let Some(member) = here.member().filter(|_| !here.ground.is_private()) else { return Ok(here.go("")) };
    let allowed = here.app.forum.allow(Act::Press, &member);
    if !allowed || send::enter(&here).await?.is_none() {
        return Ok(here.go("/mine?said=slow"));
    }
    let key = member.to_string();
    here.app.store.renew_feed(here.ground.place.as_str(), &key).await.map_err(broken)?;
    let author = here.author().await?;
    let address = author.map(|author| feed::address(&here, &key, author.feed)).transpose()?;
    mine(&here, address).await
}

/// `POST /forum/posts/{post}/object`: what a writer says to their words being held, once.
pub(in crate::forum) async fn object(sent: Sent<At>) -> Page {
    let Sent { visit: at, form } = sent;
    let here = &at.here;
    let words = check::plain(form.get("words"), LONGEST_OBJECTION);
    if !at.is_own() || words.is_empty() {
        return Ok(here.go("/mine"));
    }
    let (place, key) = (here.ground.place.as_str(), here.key());
    let done = here.app.store.object(place, &at.one.post.id, &key, &words).await.map_err(broken)?;
    Ok(here.go(if done { "/mine?said=objected" } else { "/mine?said=settled" }))
}
