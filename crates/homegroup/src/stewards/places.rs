//! The places of this site in which people serve.

use store::StoreError;

use crate::{app::App, web::texts::Locale};

/// A room, as far as it matters here.
pub(super) struct Known {
    pub(super) slug: Box<str>,
    pub(super) title: Box<str>,
    /// ISO 639-1; handles in the room are of this language.
    pub(super) language: Box<str>,
    /// It comes with the program and is always open.
    pub(super) always: bool,
}

impl Known {
    /// Its place, for roles and records.
    pub(super) fn place(&self) -> String {
        format!("room/{}", self.slug)
    }
}

/// The slug of the always-open room of a language.
pub(super) fn always_open(code: &str) -> String {
    format!("open-{code}")
}

/// Every room: the always-open one of each language, then those that were set up.
pub(super) async fn rooms(app: &App, t: &Locale) -> Result<Vec<Known>, StoreError> {
    let kept = app.store.rooms().await?.into_iter().filter(|room| room.members_of.is_none());
    let kept =
        kept.map(|room| Known { slug: room.slug, title: room.title, language: room.language, always: false });
    let always = app.shipped.texts.all().iter().map(|locale| Known {
        slug: always_open(&locale.code).into(),
        title: t.one("stewards-always-room", "language", &locale.s("own-name")).into(),
        language: locale.code.clone(),
        always: true,
    });
    Ok(always.chain(kept).collect())
}
