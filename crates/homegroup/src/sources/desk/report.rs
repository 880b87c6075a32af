//! What one fetch found: every row that differs, before and after.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use directory::model::diff::{ChangedRow, Row};

use super::{find, head, page_of, words};
use crate::{
    sources::{guard::Refusal, outcome::Outcome},
    stewards::{
        door::{Admin, Desk, Head, Page, broken},
        words::Hour,
    },
    web::page::{self, Frame, Place},
};

/// So many rows stand on one page.
const ROWS: usize = 50;

#[derive(Template)]
#[template(path = "source_report.html")]
struct ReportPage {
    f: Frame,
    h: Head,
    title: Box<str>,
    back: String,
    when: Hour,
    outcome: String,
    counts: Option<String>,
    differences: String,
    /// What the reader of lists said, in English.
    why: Option<Box<str>>,
    rows: Vec<Line>,
    /// Differs more than is kept.
    left_out: Option<String>,
    earlier: Option<String>,
    later: Option<String>,
}

struct Line {
    name: Box<str>,
    /// Its page, where there may be one.
    href: Option<String>,
    /// `added`, `changed` or `removed`, for its text and its look.
    kind: &'static str,
    fields: Vec<Field>,
}

struct Field {
    name: String,
    before: String,
    after: String,
}

/// `GET /stewards/sources/{name}/reports/{number}`
pub(in crate::sources) async fn show(desk: Desk<Admin>, Path((name, number)): Path<(String, i64)>) -> Page {
    let info = find(&desk, &name).await?;
    let name = &info.source.name;
    let t = &desk.visit.t;
    let found = desk.app.store.feed_report(name, number).await.map_err(broken)?;
    let (report, kept) = found.ok_or(StatusCode::NOT_FOUND)?;
    let outcome = Outcome::read(&report.detail);

    let rows: Vec<Line> = (kept.changed.iter().map(|row| changed(&desk, row)))
        .chain(kept.removed.iter().map(|row| line(&desk, row, "removed")))
        .chain(kept.added.iter().map(|row| line(&desk, row, "added")))
        .collect();
    let differ = report.changed + report.removed + report.added;
    let first = kept.changed.is_empty() && kept.removed.is_empty() && kept.added.is_empty();
    let left_out = differ.saturating_sub(rows.len());
    let from = desk.asked("from").and_then(|from| from.parse().ok()).unwrap_or(0_usize).min(rows.len());
    let all = rows.len();
    let path = format!("{}/reports/{number}", page_of(name));
    let at = |from: usize| desk.visit.link(&format!("{path}?from={from}"));
    Ok(page::render(&ReportPage {
        rows: rows.into_iter().skip(from).take(ROWS).collect(),
        left_out: (left_out > 0 && !first).then(|| t.n("sources-left-out", left_out)),
        earlier: (from > 0).then(|| at(from.saturating_sub(ROWS))),
        later: (from + ROWS < all).then(|| at(from + ROWS)),
        title: info.source.title.clone(),
        back: desk.visit.link(&page_of(name)),
        when: Hour::of(t, report.last, desk.app.clock.now()),
        counts: outcome.as_ref().and_then(Outcome::counts).map(|counts| words::counts(t, counts)),
        differences: words::differences(t, report.added, report.changed, report.removed),
        why: match &outcome {
            Some(Outcome::Refused(Refusal::Unreadable { why, .. }, _)) => Some(why.clone()),
            _ => None,
        },
        outcome: outcome.map_or(report.outcome.to_string(), |outcome| words::outcome(t, &outcome)),
        f: desk.frame("sources-title"),
        h: head(&desk),
    }))
}

fn line(desk: &Desk<Admin>, row: &Row, kind: &'static str) -> Line {
    let listed = kind != "removed" && !row.slug.is_empty();
    Line {
        name: if row.name.is_empty() { row.key.clone() } else { row.name.clone() },
        href: listed.then(|| desk.visit.link(&format!("/meetings/{}", row.slug))),
        kind,
        fields: Vec::new(),
    }
}

fn changed(desk: &Desk<Admin>, row: &ChangedRow) -> Line {
    let t = &desk.visit.t;
    let fields = row.fields.iter().map(|change| Field {
        name: words::field(t, &change.field),
        before: words::value(t, &change.field, change.before.as_ref()),
        after: words::value(t, &change.field, change.after.as_ref()),
    });
    Line { fields: fields.collect(), ..line(desk, &row.row, "changed") }
}
