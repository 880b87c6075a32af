//! The sheet: three meetings of different kinds, the way there, what to expect, whom to call.

use std::collections::BTreeSet;

use askama::Template;
use axum::response::Response;
use jiff::tz::TimeZone;

use crate::{
    app::App,
    finder::{
        choose::{Again, Answers, Chosen, MeetingView, Question, Shelf, Whence, choose},
        fit::Visits,
        view::when,
    },
    web::{
        content::{HelpLine, Purpose},
        language::Visit,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

#[derive(Template)]
#[template(path = "paper-sheet.html")]
struct SheetPage {
    f: Frame,
    /// When it was made.
    made: String,
    /// Which town it was made for.
    from: Option<String>,
    /// Each with its page, where the site knows its own address: a path alone says nothing on paper.
    meetings: Vec<(MeetingView, Option<String>)>,
    again: Again,
    help: Vec<HelpView>,
    /// Where more lines stand, where the site knows its own address.
    help_more: Option<String>,
}

struct HelpView {
    name: String,
    calls: Vec<String>,
}

/// The sheet for these answers.
pub(super) fn show(app: &App, visit: &Visit, answers: &Answers, whence: Option<&Whence<'_>>) -> Response {
    let t = &visit.t;
    let snapshot = app.live.now();
    let question = Question { answers, whence, visits: &Visits::default(), behind: 0 };
    let Chosen { first, from, again, .. } = choose(&Shelf::of(app, t, &snapshot), &question);
    let town = whence.map(Whence::town);
    let zone = town.and_then(|town| TimeZone::get(town.zone).ok()).unwrap_or(TimeZone::UTC);
    let today = zone.to_datetime(snapshot.moment.now()).date();
    let country = town.map(|town| town.country_code);
    let more = country.map_or_else(|| "/help".to_owned(), |code| format!("/help?country={code}"));
    let with_page = |one: MeetingView| {
        let page = app.site.absolute(&visit.link(&format!("/meetings/{}", one.slug)));
        (one, page)
    };
    page::render(&SheetPage {
        f: Frame::new(app, visit, Place::Start, &t.s("start-nav")).unlisted(),
        made: t.one("paper-made", "date", &when::date(t, today)),
        from,
        meetings: first.into_iter().map(with_page).collect(),
        again: again.sent_to(visit.link("/start/patient/sheet"), []),
        help: country.map(|code| help(t, &app.shipped.content.lines, code)).unwrap_or_default(),
        help_more: app.site.absolute(&visit.link(&more)),
    })
}

/// A country's lines for now, in this order, each with its first number; those read on their keeper's page first.
fn help(t: &Locale, lines: &[HelpLine], country: &str) -> Vec<HelpView> {
    let wanted = [&[Purpose::Emergency][..], &[Purpose::Crisis], &[Purpose::Drugs, Purpose::Alcohol]];
    let mut used: BTreeSet<&str> = BTreeSet::new();
    let mut found = Vec::new();
    for purposes in wanted {
        let mut fitting: Vec<&HelpLine> = lines
            .iter()
            .filter(|line| line.country == country && line.area.is_none() && !line.call.is_empty())
            .filter(|line| line.purposes.iter().any(|purpose| purposes.contains(purpose)))
            .collect();
        fitting.sort_by_key(|line| !line.confirmed);
        if let Some(line) = fitting.into_iter().find(|line| !used.contains(line.name.as_str())) {
            used.insert(&line.name);
            let calls = line.call.iter().take(1).map(|number| t.one("help-call", "number", number));
            found.push(HelpView { name: line.name.clone(), calls: calls.collect() });
        }
    }
    found
}
