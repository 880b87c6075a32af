//! "Something is wrong here": a reader tells those who keep the list. What is wrong is kept, never who said it.

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::Response,
};
use store::NewCorrection;

use super::find;
use crate::{
    app::{App, Shared},
    random,
    web::{
        errors, forms,
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// What can be chosen.
pub(super) const KINDS: [&str; 5] = ["closed", "time", "place", "contact", "else"];
/// The longest note, in letters.
const LONGEST: usize = 1000;

#[derive(Template)]
#[template(path = "wrong.html")]
struct ThanksPage {
    f: Frame,
    back: String,
    /// Where the list itself wants to hear of it.
    direct: Vec<(String, String)>,
    /// Nothing was said.
    empty: bool,
}

/// What was filled in.
#[derive(Debug, Default, PartialEq, Eq)]
struct Report {
    kind: String,
    note: String,
    /// Somebody filled in what people do not see.
    machine: bool,
}

impl Report {
    fn read(form: &str) -> Self {
        let mut report = Self::default();
        for (name, value) in forms::pairs(form) {
            match name.as_str() {
                "what" if KINDS.contains(&value.as_str()) => report.kind = value,
                "note" => report.note = value.trim().chars().take(LONGEST).collect(),
                "subject" => report.machine = !value.is_empty(),
                _ => {}
            }
        }
        report
    }

    fn is_empty(&self) -> bool {
        self.kind.is_empty() && self.note.is_empty()
    }
}

/// `POST /meetings/{slug}/wrong`
pub(crate) async fn take(
    State(app): State<Shared>,
    visit: Visit,
    Path(slug): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !forms::from_here(&headers) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let snapshot = app.live.now();
    let Some((hit, slug)) = find(&snapshot, &slug) else { return errors::not_found(&app, &visit) };
    let report = Report::read(&String::from_utf8_lossy(&body));
    // A machine is thanked like anybody else and learns nothing.
    if !report.is_empty() && !report.machine {
        if app.reports.check().is_err() {
            return errors::show(&app, &visit, StatusCode::TOO_MANY_REQUESTS);
        }
        let kind = if report.kind.is_empty() { "else" } else { &report.kind };
        let new = NewCorrection { slug: slug.as_str(), kind, text: &report.note };
        if let Err(error) = keep(&app, new).await {
            tracing::error!(%error, "a report could not be kept");
            return errors::show(&app, &visit, StatusCode::INTERNAL_SERVER_ERROR);
        }
    }
    let meeting = &hit.listing.meeting;
    let pages = meeting.feedback_url.as_deref().filter(|url| is_contact(url)).map(str::to_owned);
    let mails = meeting.feedback_emails.iter().map(|mail| format!("mailto:{mail}"));
    let direct = pages.into_iter().chain(mails).map(|href| (shown(&href), href)).collect();
    page::render(&ThanksPage {
        f: Frame::new(&app, &visit, Place::Meetings, &visit.t.s("wrong-title")).unlisted(),
        back: visit.link(&format!("/meetings/{slug}")),
        direct,
        empty: report.is_empty(),
    })
}

async fn keep(app: &App, new: NewCorrection<'_>) -> anyhow::Result<()> {
    app.store.add_correction(new, random::bytes()?, app.clock.now()).await?;
    Ok(())
}

fn is_contact(url: &str) -> bool {
    super::view::outside(url).is_some() || url.starts_with("mailto:")
}

fn shown(href: &str) -> String {
    let bare = href.trim_start_matches("mailto:");
    page::host(bare).unwrap_or(bare.split('?').next().unwrap_or(bare)).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_is_read_and_cut_to_length() {
        let report = Report::read("what=time&note=+Moved+to+Friday+&subject=");
        let expected = Report { kind: "time".into(), note: "Moved to Friday".into(), machine: false };
        assert_eq!(report, expected);
        assert!(Report::read("what=nonsense&note=++").is_empty());
        assert!(Report::read("subject=Buy").machine);
        assert_eq!(Report::read(&format!("note={}", "é".repeat(2000))).note.chars().count(), LONGEST);
    }

    #[test]
    fn where_else_to_write_is_shown_short() {
        assert_eq!(shown("mailto:web@a.example?subject=x"), "web@a.example");
        assert_eq!(shown("https://a.example/feedback"), "a.example");
        assert!(!is_contact("javascript:x"));
    }
}
