//! `/treatment`: kinds of treatment, what to ask a provider and an insurer, and official ways to find one, by country.
//! Prose and addresses are under `content/`.
//!
//! Must not know who asks, and recommends nobody.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse as _, Response},
    routing::get,
};
use serde::Deserialize;

use crate::{
    app::Shared,
    help::{self, Country},
    web::{
        cited::{Note, Notes, Sources},
        content::{self, ContentError},
        forms,
        language::Visit,
        page::{self, Frame, Place},
        texts::FIRST,
    },
};

const PROSE: &str = "treatment.md";
const FINDERS: &str = "treatment.toml";

/// Every route of this page.
pub(crate) fn routes() -> Router<Shared> {
    Router::new().route("/treatment", get(show))
}

/// What is shipped about treatment.
pub(crate) struct Treatment {
    /// Markdown, by language.
    prose: BTreeMap<String, String>,
    finders: Vec<Finder>,
}

/// An official way to find treatment.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Finder {
    /// ISO 3166-1.
    country: String,
    name: String,
    url: String,
    phone: Option<String>,
    /// The public body that runs it or pays for it.
    source: Option<String>,
}

#[derive(Deserialize)]
struct File {
    finder: Vec<Finder>,
}

impl Treatment {
    /// Reads what comes with the program.
    pub(crate) fn load(sources: &Sources) -> Result<Self, ContentError> {
        let prose = content::texts_called(PROSE)?;
        for (language, text) in &prose {
            if let Some(key) = sources.unknown(text) {
                let problem = format!("[^{key}] is not in content/sources.toml");
                return Err(ContentError::Broken { path: format!("{language}/{PROSE}"), problem });
            }
        }
        let finders = content::parse::<File>(FINDERS, &content::read(FINDERS)?)?.finder;
        Ok(Self { prose, finders })
    }

    /// The prose in a language, else in English, and the language it is in.
    fn find(&self, language: &str) -> Option<(&str, &str)> {
        let of = |language: &str| self.prose.get_key_value(language).map(|(code, text)| (&**code, &**text));
        of(language).or_else(|| of(FIRST))
    }
}

#[derive(Template)]
#[template(path = "treatment.html")]
struct TreatmentPage<'a> {
    f: Frame,
    title: &'a str,
    /// Made from our own Markdown.
    html: String,
    code: &'a str,
    direction: &'static str,
    translated: bool,
    countries: Vec<Country>,
    finders: Vec<Line>,
    asked: bool,
    notes: Vec<Note>,
}

/// A finder of the country asked for.
struct Line {
    name: String,
    url: String,
    host: String,
    phone: Option<(String, String)>,
    /// Whose it is.
    body: Option<String>,
}

/// `GET /treatment?country=GB`. The title stays neutral: it stands in the history of a browser.
async fn show(State(app): State<Shared>, visit: Visit) -> Response {
    let treatment = &app.shipped.treatment;
    let t = &*visit.t;
    let Some((code, text)) = treatment.find(&t.code) else { return StatusCode::NOT_FOUND.into_response() };
    let locale = app.shipped.texts.get(code).unwrap_or_else(|| app.shipped.texts.first());
    let pairs = forms::pairs(&visit.query);
    let known = |code: &&str| treatment.finders.iter().any(|finder| finder.country == *code);
    let asked = pairs.iter().find(|(name, _)| name == "country").map(|(_, code)| &**code).filter(known);
    let (title, prose) = titled(text);
    let mut notes = Notes::new(&app.shipped.sources, locale, &t.code);
    let html = notes.html(prose);
    let line = |finder: &Finder| Line {
        name: finder.name.clone(),
        host: page::host(&finder.url).unwrap_or(&finder.url).to_owned(),
        url: finder.url.clone(),
        phone: finder
            .phone
            .as_ref()
            .map(|number| (t.one("help-call", "number", number), format!("tel:{}", help::digits(number)))),
        body: finder.source.as_ref().map(|body| t.one("treatment-run-by", "body", body)),
    };
    let codes = treatment.finders.iter().map(|finder| &*finder.country);
    page::render(&TreatmentPage {
        countries: help::countries(t, codes, asked),
        finders: treatment.finders.iter().filter(|one| asked == Some(&one.country)).map(line).collect(),
        asked: asked.is_some(),
        f: Frame::new(&app, &visit, Place::Elsewhere, &t.s("learn-title")),
        title,
        html,
        code,
        direction: locale.direction(),
        translated: code == &*t.code,
        notes: notes.list(),
    })
}

/// A page's first heading, and the rest.
fn titled(text: &str) -> (&str, &str) {
    let first = text.trim_start().strip_prefix("# ").and_then(|text| text.split_once('\n'));
    first.map_or(("", text), |(title, rest)| (title.trim(), rest))
}

#[cfg(test)]
mod tests {
    use crate::web::tests::TestSite;

    #[test]
    fn the_first_heading_is_the_title() {
        assert_eq!(super::titled("# A day\n\nText\n# B\n"), ("A day", "\nText\n# B\n"));
        assert_eq!(super::titled("Text"), ("", "Text"));
    }

    #[tokio::test]
    async fn finders_stand_by_country_and_only_when_asked() {
        let site = TestSite::with(None).await;
        let plain = site.get("/fa/treatment").await;
        assert_eq!(plain.status, 200);
        for finder in &site.app.shipped.treatment.finders {
            let href = format!("href=\"{}\"", finder.url.replace('&', "&#38;"));
            assert!(!plain.body.contains(&href), "{}", finder.url);
            let page = site.get(&format!("/fa/treatment?country={}", finder.country)).await.body;
            assert!(page.contains(&format!("{href} rel=\"noreferrer noopener\"")), "{}", finder.url);
            assert!(page.len() < 50_000, "{}", finder.country);
        }
        assert_eq!(site.get("/fa/treatment?country=nowhere").await.body.matches("<option").count(), {
            plain.body.matches("<option").count()
        });
    }
}
