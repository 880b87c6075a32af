//! An area: what is written there, the newest first.

use askama::Template;
use store::Writer;

use super::super::{
    here::{Here, Page, broken},
    view::{Line, Reader},
    write::{self, waiting},
};
use crate::web::page::{self, Frame, Place};

/// Threads on a page.
const SHOWN: u32 = 25;

#[derive(Template)]
#[template(path = "forum_area.html")]
struct AreaPage {
    f: Frame,
    title: String,
    about: String,
    private: bool,
    /// The way back to the group whose members write here.
    group: Option<String>,
    /// Its address, with the language.
    base: String,
    threads: Vec<Line>,
    /// Where the page goes on.
    later: Option<String>,
    /// It is not the first page.
    first: bool,
    /// Who they are here.
    hello: Option<String>,
    /// They may say yes to what waits.
    releases: bool,
}

/// `GET /forum/{area}`
pub(in crate::forum) async fn show(here: Here) -> Page {
    let from = here.asked("from").and_then(|text| cursor(&text));
    let place = here.ground.place.as_str();
    let page = here.app.store.threads(place, from.as_ref(), SHOWN).await.map_err(broken)?;
    let author = here.author().await?;
    let reader = Reader::of(&here, Default::default());
    let base = here.visit.link(&here.ground.path(""));
    let f = here.frame(&here.ground.title);
    Ok(page::render(&AreaPage {
        threads: page.threads.iter().map(|thread| reader.line(&here.ground.slug, thread)).collect(),
        later: page.next.map(|(active, id)| format!("{base}?from={active}-{id}")),
        first: from.is_none(),
        hello: author.as_ref().map(|author| hello(&here, author)),
        releases: author.as_ref().is_some_and(|author| waiting::may_release(author, here.app.clock.now())),
        title: here.ground.title.clone(),
        about: here.ground.about.clone(),
        private: here.ground.is_private(),
        group: here.ground.group().map(|id| here.visit.link(&format!("/groups/{id}/inside"))),
        base,
        f: if from.is_some() || here.ground.is_private() { f.unlisted() } else { f },
    }))
}

/// "You write here as …", and what is held against them.
fn hello(here: &Here, author: &Writer) -> String {
    write::hello(&here.visit.t, author, here.app.clock.now())
}

/// `1795545000-0123456789abcdef`
fn cursor(text: &str) -> Option<(i64, Box<str>)> {
    let (active, id) = text.split_once('-')?;
    let fits = id.len() == 16 && id.bytes().all(|byte| byte.is_ascii_hexdigit());
    fits.then(|| Some((active.parse().ok()?, id.into())))?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_is_read_or_left_alone() {
        assert_eq!(cursor("1795545000-0123456789abcdef"), Some((1_795_545_000, "0123456789abcdef".into())));
        for bad in [
            "",
            "1",
            "x-0123456789abcdef",
            "1-0123",
            "1-0123456789abcdeg",
            "99999999999999999999-0123456789abcdef",
        ] {
            assert_eq!(cursor(bad), None, "{bad}");
        }
    }
}
