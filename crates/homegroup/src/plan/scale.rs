//! `/plan/scale`: a questionnaire filled in by oneself, and the number it comes to.
//!
//! Everybody can fill in the one that comes with the program, and nothing of it is kept. Whoever has six words can keep
//! the number, sealed, and finds those that a clinic sent with the plan. Answers are kept nowhere. With a script they
//! are added up on the device (`web/src/plan/scale.ts`) and never sent.

use askama::Template;
use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
};
use care::scale::{NoTotal, Scale};
use jiff::civil::Date;

use super::totals::{self, Total};
use crate::{
    app::Shared,
    finder::view::when,
    steps::{Book, Here, Page, Sent, broken, shut_said, whole},
    web::{
        errors,
        forms::{self, Form},
        language::Visit,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// The language in which the questionnaire that is shipped is written.
const WRITTEN_IN: &str = "en";

#[derive(Template)]
#[template(path = "plan-scale.html")]
struct ScalePage {
    f: Frame,
    here: Here,
    k: String,
    script: String,
    words: String,
    /// The questionnaire that is shipped, for the script.
    shipped: String,
    today: String,
    is_first: bool,
    /// There is something to be opened.
    is_there: bool,
    open: bool,
    notes: Vec<String>,
    sheet: Sheet,
    /// Others that one can choose: id and name.
    choices: Vec<(String, String)>,
    result: Option<Comes>,
    earlier: Vec<Earlier>,
    seen: String,
    day: String,
}

/// A questionnaire as the page shows it.
struct Sheet {
    id: String,
    title: String,
    rights: String,
    source: String,
    range: String,
    cut_offs: Vec<(String, String)>,
    questions: Vec<Asked>,
    /// It is in English, and the page is not.
    foreign: bool,
    shipped: bool,
}

struct Asked {
    text: String,
    /// Each answer, and whether it is the one that was given.
    answers: Vec<(String, bool)>,
    /// After which first answer this one can stay empty.
    skipped: Option<String>,
}

/// What it came to.
struct Comes {
    total: String,
    kept: bool,
}

/// A number of before.
struct Earlier {
    scale: String,
    title: String,
    day: String,
    total: String,
    said: String,
    number: String,
}

/// `GET /plan/scale`: never with anything of somebody's.
pub(super) async fn show(here: Here) -> Page {
    Ok(page::render(&ScalePage::of(&here).await?))
}

/// `GET` of what is only ever sent.
pub(super) async fn back(visit: Visit) -> Response {
    page::see_other(&visit.link("/plan/scale"))
}

/// `POST /plan/scale/total`: what answers come to, for whoever keeps nothing.
pub(super) async fn total(State(app): State<Shared>, here: Here, headers: HeaderMap, body: Bytes) -> Page {
    if !forms::from_here(&headers) {
        return Ok(errors::show(&app, &here.visit, StatusCode::FORBIDDEN));
    }
    let form = Form::read(&body);
    let scale = Scale::audit_c().map_err(broken)?;
    Ok(ScalePage::of(&here).await?.counted(&scale, &form))
}

/// `POST /plan/scale`: `do` says what.
pub(super) async fn take(sent: Sent) -> Page {
    let Sent { here, form } = sent;
    let book = Book::of(&here).ok_or(StatusCode::FORBIDDEN)?;
    match form.get("do") {
        "keep" => keep(&here, &book, &form).await,
        "gone" => gone(&here, &book, &form).await,
        act => {
            let (shown, scales) = ScalePage::of(&here).await?.opened(&book).await?;
            let Some(scale) = chosen(&scales, &form) else { return Err(StatusCode::NOT_FOUND) };
            if act == "total" {
                return Ok(shown.counted(scale, &form));
            }
            Ok(page::render(&shown.asking(scale, &[])))
        }
    }
}

/// Keeps what the answers come to.
async fn keep(here: &Here, book: &Book<'_>, form: &Form) -> Page {
    let (shown, scales) = ScalePage::of(here).await?.opened(book).await?;
    let Some(scale) = chosen(&scales, form) else { return Err(StatusCode::NOT_FOUND) };
    let day = form.get("on").parse::<Date>().ok().filter(|day| day.year() >= 1900 && *day <= here.tomorrow());
    let wrong = match day {
        _ if shown.is_first && !form.ticked("known") => Some("steps-say-know"),
        None => Some("life-fault-day"),
        Some(_) => None,
    };
    let total = match scale.total(&given(scale, form)) {
        Ok(total) => total,
        Err(_) => return Ok(shown.counted(scale, form)),
    };
    let (Some(day), None) = (day, wrong) else {
        let shown = ScalePage { day: form.line("on"), ..shown.asking(scale, &given(scale, form)) };
        return Ok(unprocessable(&shown.saying(wrong.unwrap_or("life-fault-day"))));
    };
    let one = Total { scale: scale.id().to_owned(), day, total, title: scale.title().to_owned() };
    let found = book.open(totals::SLOT).await?;
    let was_seen = form.get("seen") == found.version;
    let (mut page, beside) = whole(found.page);
    page.at = Some(here.today());
    let said = if totals::put(&mut page, &one, was_seen) {
        book.keep(totals::SLOT, page, &found.version, &beside).await?.said()
    } else {
        "plan-scale-full"
    };
    let is_kept = matches!(said, "steps-say-kept" | "steps-say-beside");
    let (shown, _) = ScalePage::of(here).await?.opened(book).await?;
    let shown = shown.asking(scale, &given(scale, form)).saying(said);
    let total = here.visit.t.numerals.digits(&total.to_string());
    let shown = ScalePage { result: Some(Comes { total, kept: is_kept }), ..shown };
    Ok(if is_kept { page::render(&shown) } else { unprocessable(&shown) })
}

/// Deletes a number.
async fn gone(here: &Here, book: &Book<'_>, form: &Form) -> Page {
    let found = book.open(totals::SLOT).await?;
    let (mut page, beside) = whole(found.page);
    page.at = Some(here.today());
    totals::take_out(&mut page, &form.line("scale"), &form.line("day"), &form.line("total"));
    let said = book.keep(totals::SLOT, page, &found.version, &beside).await?.said();
    let said = if said == "steps-say-kept" { "plan-scale-gone" } else { said };
    let (shown, _) = ScalePage::of(here).await?.opened(book).await?;
    Ok(page::render(&shown.saying(said)))
}

fn unprocessable(shown: &ScalePage) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page::render(shown)).into_response()
}

/// The questionnaire that a form is about.
fn chosen<'s>(scales: &'s [Scale], form: &Form) -> Option<&'s Scale> {
    let id = form.get("scale");
    if id.is_empty() { scales.first() } else { scales.iter().find(|one| one.id() == id) }
}

/// The answers of a form, each by its place among those of its question.
fn given(scale: &Scale, form: &Form) -> Vec<Option<usize>> {
    (1..=scale.items().len()).map(|number| form.get(&format!("a.{number}")).parse().ok()).collect()
}

impl ScalePage {
    async fn of(here: &Here) -> Result<Self, StatusCode> {
        let (mut is_first, mut is_there) = (false, false);
        if let Some(book) = Book::of(here) {
            let ids = book.ids().await?;
            is_first = ids.is_empty();
            for slot in [super::SLOT, totals::SLOT] {
                is_there |= ids.contains(book.id(slot)?.as_str());
            }
        }
        let scale = Scale::audit_c().map_err(broken)?;
        Ok(Self {
            f: here.frame_of(&here.s("plan-scale-title")),
            k: here.writer().map(|_| here.k()).unwrap_or_default(),
            script: here.script(),
            words: here.script_words_with(&["plan-scale", "life-fault-day"]),
            shipped: serde_json::to_string(&scale).map_err(broken)?,
            today: here.today().to_string(),
            is_first,
            is_there,
            open: false,
            notes: Vec::new(),
            sheet: Sheet::of(&here.visit.t, &scale, &[]),
            choices: Vec::new(),
            result: None,
            earlier: Vec::new(),
            seen: String::new(),
            day: here.today().to_string(),
            here: here.clone(),
        })
    }

    /// With what is kept, and the questionnaires that there are.
    async fn opened(mut self, book: &Book<'_>) -> Result<(Self, Vec<Scale>), StatusCode> {
        let plan = book.open(super::SLOT).await?;
        let found = book.open(totals::SLOT).await?;
        let shut = plan.shut.iter().chain(&found.shut);
        self.notes.extend(shut.map(|why| self.here.s(shut_said(*why))));
        let own = plan.page.as_ref().map(totals::own).unwrap_or_default();
        let scales: Vec<Scale> = Scale::audit_c().into_iter().chain(own).collect();
        self.choices = scales.iter().map(|one| (one.id().to_owned(), one.title().to_owned())).collect();
        self.seen = found.version;
        let (kept, _) = whole(found.page);
        let t = &self.here.visit.t;
        self.earlier = totals::on(&kept).iter().map(|one| Earlier::of(t, one, &scales)).collect();
        self.open = true;
        Ok((self, scales))
    }

    /// With this questionnaire, and what was answered.
    fn asking(mut self, scale: &Scale, answers: &[Option<usize>]) -> Self {
        self.sheet = Sheet::of(&self.here.visit.t, scale, answers);
        self
    }

    /// With what the answers of a form come to, or what is missing.
    fn counted(self, scale: &Scale, form: &Form) -> Response {
        let answers = given(scale, form);
        let t = self.here.visit.t.clone();
        let shown = self.asking(scale, &answers);
        match scale.total(&answers) {
            Ok(total) => {
                let total = t.numerals.digits(&total.to_string());
                let day = Some(form.line("on")).filter(|day| day.parse::<Date>().is_ok());
                let day = day.unwrap_or_else(|| shown.day.clone());
                page::render(&Self { result: Some(Comes { total, kept: false }), day, ..shown })
            }
            Err(why) => {
                let note = missing(&t, why);
                let shown = Self { notes: vec![note], day: form.line("on"), ..shown };
                unprocessable(&shown)
            }
        }
    }

    fn saying(mut self, id: &str) -> Self {
        self.notes.insert(0, self.here.s(id));
        self
    }

    fn writes(&self) -> bool {
        !self.k.is_empty()
    }

    /// To where the questionnaire is sent.
    fn action(&self) -> String {
        self.here.link(if self.writes() { "/plan/scale" } else { "/plan/scale/total" })
    }
}

/// What is said where answers have no total.
fn missing(t: &Locale, why: NoTotal) -> String {
    let number = match why {
        NoTotal::Missing(number) | NoTotal::NoSuchAnswer(number) => number,
        NoTotal::Count => 1,
    };
    t.one("plan-scale-missing", "number", &t.numerals.digits(&number.to_string()))
}

impl Sheet {
    fn of(t: &Locale, scale: &Scale, answers: &[Option<usize>]) -> Self {
        let shipped = scale.id() == care::scale::AUDIT_C_ID;
        let (least, most) = scale.range();
        let digits = |number: u16| t.numerals.digits(&number.to_string());
        let cut_off = |one: &care::scale::CutOff| {
            (one.whom.clone(), t.one("plan-scale-from", "number", &digits(one.from)))
        };
        let arguments = [("least", digits(least).into()), ("most", digits(most).into())];
        Self {
            id: scale.id().to_owned(),
            title: scale.title().to_owned(),
            rights: scale.rights().to_owned(),
            source: scale.source().to_owned(),
            range: t.with("plan-scale-range", &arguments),
            cut_offs: scale.cut_offs().iter().map(cut_off).collect(),
            questions: (0..scale.items().len()).map(|at| Asked::of(t, scale, at, answers)).collect(),
            foreign: shipped && *t.code != *WRITTEN_IN,
            shipped,
        }
    }
}

impl Asked {
    fn of(t: &Locale, scale: &Scale, at: usize, given: &[Option<usize>]) -> Self {
        let item = &scale.items()[at];
        let is_given = |number: usize| given.get(at).is_some_and(|given| *given == Some(number));
        let first = scale.items().first().map(|first| first.answers.as_slice()).unwrap_or_default();
        let after = item.skipped_by.and_then(|points| first.iter().find(|one| one.points == points));
        Self {
            text: item.text.clone(),
            answers: item
                .answers
                .iter()
                .enumerate()
                .map(|(n, one)| (one.text.clone(), is_given(n)))
                .collect(),
            skipped: after.map(|one| t.one("plan-scale-skipped", "text", &one.text)),
        }
    }
}

impl Earlier {
    fn of(t: &Locale, one: &Total, scales: &[Scale]) -> Self {
        let range = scales.iter().find(|scale| scale.id() == one.scale).map(Scale::range);
        let digits = |number: u16| t.numerals.digits(&number.to_string());
        let number = match range {
            Some((least, most)) => t.with(
                "plan-scale-of",
                &[
                    ("number", digits(one.total).into()),
                    ("least", digits(least).into()),
                    ("most", digits(most).into()),
                ],
            ),
            None => digits(one.total),
        };
        Self {
            scale: one.scale.clone(),
            title: if one.title.is_empty() { one.scale.clone() } else { one.title.clone() },
            day: one.day.to_string(),
            total: one.total.to_string(),
            said: when::date(t, one.day),
            number,
        }
    }
}

/// What a parcel brings of questionnaires, in words: all of it.
pub(super) fn brought(scales: &[Scale]) -> Vec<(String, String)> {
    let line = |one: &Scale| {
        let questions = one.items().iter().map(|item| item.text.clone());
        let lines: Vec<String> = [one.rights().to_owned()].into_iter().chain(questions).collect();
        (one.title().to_owned(), lines.join("\n"))
    };
    scales.iter().map(line).collect()
}

/// The names of the questionnaires that a plan asks for, one a line.
pub(super) fn asked(plan: &journal::Document) -> String {
    totals::asked(plan).join("\n")
}
