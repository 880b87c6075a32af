//! What every page shares around its own content: head, foot, languages.

use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::{Html, IntoResponse, Response},
};

use directory::feed;

use super::{language::Visit, texts::Locale};
use crate::{app::App, finder::view::when};

/// Which link of the head stands for the page shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// The finder.
    Meetings,
    /// Live meetings.
    Rooms,
    /// Stories and threads.
    Forum,
    /// "New here?"
    Start,
    /// The Steps.
    Steps,
    /// Fellowships.
    Fellowships,
    /// About.
    About,
    /// Help.
    Help,
    /// Anything else.
    Elsewhere,
}

/// The frame of a page; templates reach it as `f`.
pub(crate) struct Frame {
    /// Language and address.
    pub(crate) visit: Visit,
    /// The whole title, neutral enough to stand in a history.
    pub(crate) title: String,
    /// For the head's `aria-current`.
    pub(crate) place: Place,
    /// The style sheet's address.
    pub(crate) style: String,
    /// The script's address.
    pub(crate) script: String,
    /// The address of the script of a live room.
    pub(crate) room_script: String,
    /// The address of the script that keeps the clock at a table.
    pub(crate) table_script: String,
    /// The icon's address.
    pub(crate) icon: String,
    /// This page in every language.
    pub(crate) languages: Vec<InLanguage>,
    /// Is the sample list loaded?
    pub(crate) sample: bool,
    /// Not to be listed by search engines: pages of one question, errors.
    pub(crate) unlisted: bool,
    /// Where lists out are found by other programs.
    pub(crate) feed: String,
    /// What a browser needs to install the site.
    pub(crate) manifest: String,
    /// The page is a copy to be read later: when it was made.
    pub(crate) copied: Option<Copied>,
}

/// When a copy was made.
pub(crate) struct Copied {
    /// RFC 3339.
    pub(crate) utc: String,
    /// In words; the script says it on the reader's clock.
    pub(crate) text: String,
}

/// This page in one language.
pub(crate) struct InLanguage {
    /// ISO 639-1.
    pub(crate) code: Box<str>,
    /// As its speakers call it.
    pub(crate) name: String,
    /// On this site.
    pub(crate) href: String,
    /// With the host, where the site knows its own.
    pub(crate) address: String,
    /// The one shown.
    pub(crate) current: bool,
}

impl Frame {
    /// The frame of a page called `title`.
    pub(crate) fn new(app: &App, visit: &Visit, place: Place, title: &str) -> Self {
        let assets = &app.shipped.assets;
        let languages = app.shipped.texts.all().iter().map(|locale| {
            let href = visit.in_language(&locale.code);
            InLanguage {
                code: locale.code.clone(),
                name: locale.s("own-name"),
                address: app.site.address(&href),
                href,
                current: locale.code == visit.t.code,
            }
        });
        Self {
            title: visit.t.one("page-title", "title", title),
            place,
            style: assets.address("main.css").to_owned(),
            script: assets.address("main.js").to_owned(),
            room_script: assets.address("room.js").to_owned(),
            table_script: assets.address("table.js").to_owned(),
            icon: assets.address("icon.svg").to_owned(),
            languages: languages.collect(),
            sample: app.live.now().has_sample(),
            unlisted: visit.is_copy(),
            feed: app.site.address("/meetings.json"),
            manifest: visit.link("/manifest.webmanifest"),
            copied: visit.is_copy().then(|| copied(app, visit)),
            visit: visit.clone(),
        }
    }

    /// The same, not to be listed by search engines.
    #[must_use]
    pub(crate) fn unlisted(mut self) -> Self {
        self.unlisted = true;
        self
    }

    /// The same for whoever wants a title and a picture that say nothing.
    #[must_use]
    pub(crate) fn discreet(mut self, app: &App) -> Self {
        self.title = self.s("discreet-title");
        self.icon = app.shipped.assets.address("notes.svg").to_owned();
        self
    }

    /// The language's texts.
    pub(crate) fn t(&self) -> &Locale {
        &self.visit.t
    }

    /// A text.
    pub(crate) fn s(&self, id: &str) -> String {
        self.visit.t.s(id)
    }

    /// A path of this site in the page's language.
    pub(crate) fn link(&self, path: &str) -> String {
        self.visit.link(path)
    }

    /// A path of this site with a name in the middle, in the page's language.
    pub(crate) fn link_to(&self, before: &str, name: &str, after: &str) -> String {
        self.visit.link(&format!("{before}{name}{after}"))
    }

    /// `aria-current` for a link of the head.
    pub(crate) fn is(&self, place: Place) -> bool {
        self.place == place
    }

    /// "20:30 for you" with the time left open, for the script to fill in.
    pub(crate) fn time_here(&self) -> String {
        self.visit.t.one("time-here", "time", "{}")
    }
}

fn copied(app: &App, visit: &Visit) -> Copied {
    let now = app.live.now().moment.now();
    let there = now.to_zoned(jiff::tz::TimeZone::UTC);
    let said = [
        ("date", when::date(&visit.t, there.date()).into()),
        ("time", when::clock(&visit.t, there.time()).into()),
    ];
    Copied { utc: now.to_string(), text: visit.t.with("copy-time", &said) }
}

/// The host of an address as people read it, without "www."; `None` where a browser might see another one.
pub(crate) fn host(url: &str) -> Option<&str> {
    feed::host(url).map(|host| host.strip_prefix("www.").unwrap_or(host))
}

/// Renders a page.
pub(crate) fn render(template: &impl Template) -> Response {
    with_status(StatusCode::OK, template)
}

/// Renders a page that answers with another status.
pub(crate) fn with_status(status: StatusCode, template: &impl Template) -> Response {
    match template.render() {
        Ok(html) => (status, Html(html)).into_response(),
        Err(error) => {
            // Only a template's own fault; it holds nothing of the request.
            tracing::error!(%error, "a page could not be rendered");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// Sends the browser to another path after a form, so that reloading does not send it again.
pub(crate) fn see_other(path: &str) -> Response {
    match axum::http::HeaderValue::from_str(path) {
        Ok(value) => (StatusCode::SEE_OTHER, [(header::LOCATION, value)]).into_response(),
        Err(_) => StatusCode::BAD_REQUEST.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a link says must be where it leads.
    #[test]
    fn a_host_is_the_one_a_browser_goes_to() {
        for (url, expected) in [
            ("https://user@www.zoom.us/j/1?pwd=x", Some("zoom.us")),
            (r"https://evil.example\@zoom.us/j/1", Some("evil.example")),
            ("https://zoom.us@evil.example/j/1", Some("evil.example")),
            ("https://evil.example\t@zoom.us/", None),
            ("zoom.us", None),
        ] {
            assert_eq!(host(url), expected, "{url}");
        }
    }
}
