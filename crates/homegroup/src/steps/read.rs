//! The paths, a path, and a Step: for everybody to read. Whoever can come back sees besides which sheets they have
//! begun, and what might come next; nothing is locked.

use std::collections::BTreeSet;

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};

use super::{
    book::Book,
    content::{self, Step, slot_text, tongue},
    here::{Here, Page, Sent, Who, broken},
};
use crate::{
    identity::settings,
    web::{
        forms,
        language::Visit,
        page::{self, Frame, Place},
    },
};

#[derive(Template)]
#[template(path = "steps.html")]
struct StepsPage<'a> {
    f: Frame,
    here: &'a Here,
    k: String,
    /// One path alone, or all of them.
    whole: bool,
    paths: Vec<PathView<'a>>,
    two_wordings: bool,
    next: Option<Next>,
}

struct PathView<'a> {
    slug: &'a str,
    title: &'a str,
    html: &'a str,
    /// Of title and text, as [`tongue`] says it.
    tongue: &'static str,
    steps: Vec<Line<'a>>,
}

/// A Step in one line.
struct Line<'a> {
    number: String,
    href: String,
    line: &'a str,
    tongue: &'static str,
    sheets: String,
    begun: Option<String>,
}

/// The sheet that might come next.
struct Next {
    href: String,
    title: String,
    tongue: &'static str,
}

#[derive(Template)]
#[template(path = "step.html")]
struct StepPage<'a> {
    f: Frame,
    here: &'a Here,
    heading: String,
    path_title: &'a str,
    path_href: String,
    path_tongue: &'static str,
    step: &'a Step,
    foreign: bool,
    tongue: &'static str,
    sheets: Vec<SheetLine<'a>>,
    before: Option<(String, String)>,
    after: Option<(String, String)>,
}

struct SheetLine<'a> {
    href: String,
    title: &'a str,
    about: Vec<String>,
    begun: bool,
}

/// Which sheets somebody has begun: the ids of their pages.
struct Begun<'h>(Option<(Book<'h>, BTreeSet<Box<str>>)>);

impl<'h> Begun<'h> {
    async fn of(here: &'h Here) -> Result<Self, StatusCode> {
        Ok(Self(match Book::of(here) {
            Some(book) => {
                let ids = book.ids().await?;
                Some((book, ids))
            }
            None => None,
        }))
    }

    fn has(&self, here: &Here, path: &str, number: u8, sheet: &content::Sheet) -> bool {
        let Some((book, ids)) = &self.0 else { return false };
        let period = sheet.every.map(|every| every.of(here.today()).to_string());
        let id = book.id(&slot_text(path, number, &sheet.slug, period.as_deref()));
        id.is_ok_and(|id| ids.contains(id.as_str()))
    }

    fn is_anybody(&self) -> bool {
        self.0.is_some()
    }
}

/// `GET` of what is only ever sent.
pub(super) async fn back(visit: Visit) -> Response {
    page::see_other(&visit.link("/steps"))
}

/// `GET /steps`
pub(super) async fn home(here: Here) -> Page {
    let slugs = here.app.shipped.paths.slugs();
    list(&here, slugs.iter().map(|slug| &**slug).collect(), false).await
}

/// `GET /steps/{path}`
pub(super) async fn path(here: Here, Path(path): Path<String>) -> Page {
    let known = here.app.shipped.paths.slugs().iter().any(|slug| **slug == *path);
    if !known {
        return Err(StatusCode::NOT_FOUND);
    }
    list(&here, vec![&path], true).await
}

async fn list(here: &Here, slugs: Vec<&str>, whole: bool) -> Page {
    let begun = Begun::of(here).await?;
    let paths: Vec<PathView<'_>> = slugs.iter().filter_map(|slug| view(here, &begun, slug)).collect();
    let two_wordings = slugs.iter().any(|slug| {
        let paths = &here.app.shipped.paths;
        paths
            .numbers(slug)
            .filter_map(|number| paths.step(slug, number, &here.visit.t.code))
            .any(|(step, _)| step.has_two_wordings())
    });
    Ok(page::render(&StepsPage {
        f: here.frame(&here.s("steps-title")),
        here,
        k: here.k(),
        whole,
        two_wordings,
        next: next(here, &begun, &slugs),
        paths,
    }))
}

fn view<'h>(here: &'h Here, begun: &Begun<'_>, slug: &str) -> Option<PathView<'h>> {
    let (t, paths) = (&here.visit.t, &here.app.shipped.paths);
    let slug = &**paths.slugs().iter().find(|one| ***one == *slug)?;
    let (about, foreign) = paths.about(slug, &t.code)?;
    let steps = paths.numbers(slug).filter_map(|number| {
        let (step, foreign) = paths.step(slug, number, &t.code)?;
        let done = step.sheets.iter().filter(|sheet| begun.has(here, slug, number, sheet)).count();
        Some(Line {
            number: t.numerals.digits(&number.to_string()),
            href: here.link(&format!("/steps/{slug}/{number:02}")),
            line: step.line(here.secular()),
            tongue: tongue(foreign),
            sheets: t.n("steps-sheets", step.sheets.len()),
            begun: (done > 0).then(|| t.n("steps-begun", done)),
        })
    });
    Some(PathView {
        slug,
        title: &about.title,
        html: &about.html,
        tongue: tongue(foreign),
        steps: steps.collect(),
    })
}

/// The first sheet, behind the last one that was begun, on which nothing was written yet; on the path that somebody is
/// on, or else the first one.
fn next(here: &Here, begun: &Begun<'_>, slugs: &[&str]) -> Option<Next> {
    let paths = &here.app.shipped.paths;
    let all: Vec<_> = paths.sheets().filter(|(path, ..)| slugs.contains(path)).collect();
    let has =
        |at: usize| all.get(at).is_some_and(|(path, number, sheet)| begun.has(here, path, *number, sheet));
    let last = if begun.is_anybody() { (0..all.len()).rfind(|at| has(*at)) } else { None };
    let (path, number, sheet) = all.get(last.map_or(0, |last| last + 1)).or_else(|| all.first())?;
    let own = paths.sheet(path, *number, &sheet.slug, &here.visit.t.code)?;
    Some(Next {
        href: here.link(&format!("/steps/{path}/{number:02}/{}", sheet.slug)),
        title: own.sheet.title.clone(),
        tongue: tongue(own.foreign),
    })
}

/// `GET /steps/{path}/{NN}`
pub(super) async fn step(here: Here, Path((path, number)): Path<(String, String)>) -> Page {
    let (t, paths) = (&here.visit.t, &here.app.shipped.paths);
    let number = content::number_of(&number).ok_or(StatusCode::NOT_FOUND)?;
    let (step, foreign) = paths.step(&path, number, &t.code).ok_or(StatusCode::NOT_FOUND)?;
    let (about, path_foreign) = paths.about(&path, &t.code).ok_or(StatusCode::NOT_FOUND)?;
    let begun = Begun::of(&here).await?;
    let sheets = step.sheets.iter().map(|sheet| SheetLine {
        href: here.link(&format!("/steps/{path}/{number:02}/{}", sheet.slug)),
        title: &sheet.title,
        about: vec![t.n("steps-minutes", usize::try_from(sheet.minutes).unwrap_or(0))],
        begun: begun.has(&here, &path, number, sheet),
    });
    let name = |number: u8| t.one("steps-step", "number", &t.numerals.digits(&number.to_string()));
    let link = |number: u8| (here.link(&format!("/steps/{path}/{number:02}")), name(number));
    Ok(page::render(&StepPage {
        f: here.frame(&here.s("steps-title")),
        heading: name(number),
        path_title: &about.title,
        path_href: here.link(&format!("/steps/{path}")),
        path_tongue: tongue(path_foreign),
        step,
        foreign,
        tongue: tongue(foreign),
        sheets: sheets.collect(),
        before: paths.numbers(&path).filter(|one| *one < number).last().map(link),
        after: paths.numbers(&path).find(|one| *one > number).map(link),
        here: &here,
    }))
}

/// `POST /steps/words`: keeps the wording that somebody wants, and whether their pages are to look like notes.
pub(super) async fn choose_words(sent: Sent) -> Page {
    let Sent { here, form } = sent;
    let root = here.writer().ok_or(StatusCode::FORBIDDEN)?;
    settings::change(&here.app.door, &here.app.store, root, |settings| match form.get("do") {
        "secular" => settings.secular = true,
        "spiritual" => settings.secular = false,
        "discreet" => settings.discreet = true,
        "plain" => settings.discreet = false,
        _ => {}
    })
    .await
    .map_err(broken)?;
    let known = ["/steps", "/steps/life", "/me"];
    let back = forms::one_line(form.get("back"));
    Ok(page::see_other(&here.visit.link(if known.contains(&&*back) { &back } else { "/steps" })))
}

impl StepsPage<'_> {
    fn writes(&self) -> bool {
        matches!(self.here.who, Who::Known(_))
    }

    fn is_discreet(&self) -> bool {
        matches!(&self.here.who, Who::Known(settings) if settings.discreet)
    }

    fn is_unknown(&self) -> bool {
        matches!(self.here.who, Who::Unknown)
    }
}
