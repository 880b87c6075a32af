//! The page of days.

use askama::Template;
use axum::{http::StatusCode, response::Response};
use jiff::civil::Date;
use journal::{
    Document,
    life::{self, Milestone},
};

use super::{CRAVING, DATES, Face, LIFE, SLIPS, days_on, graph::Graph, month};
use crate::{
    finder::view::when,
    steps::{
        book::{Book, whole},
        here::{Here, Who},
        sheet,
    },
    web::{
        forms::Form,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

#[derive(Template)]
#[template(path = "life.html")]
pub(super) struct Shown {
    face: Face,
    f: Frame,
    here: Here,
    k: String,
    script: String,
    words: String,
    today: String,
    notes: Vec<String>,
    is_first: bool,
    is_there: bool,
    open: bool,
    dates: Vec<DateView>,
    days: Vec<DayView>,
    graph: Option<Graph>,
    /// What was said about today.
    now: DayView,
    /// The day that the form for a day shows, and the version of its month; empty before it was opened.
    shown: String,
    seen: String,
    /// Earlier months of which there is something, the last one first.
    months: Vec<String>,
    /// The one that is shown.
    month: Option<String>,
    typed: Typed,
}

/// How far back months are looked for.
const MOST_MONTHS: usize = 40 * 12;

/// What was typed and is not kept.
#[derive(Default)]
struct Typed {
    /// The day that is looked back at.
    on: String,
    name: String,
    start: String,
    /// Of which date a slip is, its day and its words.
    slip_of: String,
    slip_day: String,
    note: String,
}

/// A date and what was counted from it.
struct DateView {
    id: String,
    name: String,
    start: String,
    total: String,
    stretch: String,
    next: Option<String>,
    reached: Vec<String>,
    slips: Vec<Slip>,
}

struct Slip {
    day: String,
    said: String,
    note: String,
}

#[derive(Default)]
struct DayView {
    said: String,
    mood: String,
    meetings: String,
    words: String,
    craving: String,
}

impl Shown {
    pub(super) async fn of(here: &Here, face: Face) -> Result<Self, StatusCode> {
        let (mut is_first, mut is_there, mut months) = (false, false, Vec::new());
        if let Some(book) = Book::of(here) {
            let ids = book.ids().await?;
            is_first = ids.is_empty();
            let there = |slot: &str| Ok::<bool, StatusCode>(ids.contains(book.id(slot)?.as_str()));
            let mut first = Some(here.tomorrow().first_of_month());
            for _ in 0..MOST_MONTHS {
                let Some(one) = first.filter(|_| !is_first) else { break };
                if there(&month(one))? {
                    months.push(one.strftime("%Y-%m").to_string());
                }
                first = before(one);
            }
            is_there = there(LIFE)? || !months.is_empty();
            let now = [here.tomorrow(), here.today()].map(Date::first_of_month);
            let now: Vec<String> = now
                .into_iter()
                .chain(before(here.today()))
                .map(|one| one.strftime("%Y-%m").to_string())
                .collect();
            months.retain(|month| !now.contains(month));
        }
        Ok(Self {
            face,
            f: match face {
                Face::Life => here.frame(&here.s("steps-title")),
                Face::CheckIn => here.frame_of(&here.s("plan-check-in")),
            },
            k: here.k(),
            script: here.script(),
            words: here.script_words(),
            today: here.today().to_string(),
            notes: Vec::new(),
            is_first,
            is_there,
            open: false,
            dates: Vec::new(),
            days: Vec::new(),
            graph: None,
            now: DayView::default(),
            shown: String::new(),
            seen: String::new(),
            months,
            month: None,
            typed: Typed { on: here.today().to_string(), ..Typed::default() },
            here: here.clone(),
        })
    }

    pub(super) fn is_first(&self) -> bool {
        self.is_first
    }

    /// With what was kept: the days of this month and the one before, or those of the month that is asked for.
    pub(super) async fn opened(mut self, book: &Book<'_>, asked: Option<Date>) -> Result<Self, StatusCode> {
        let (t, now) = (self.here.visit.t.clone(), self.here.today());
        let found = book.open(LIFE).await?;
        self.notes.extend(found.shut.iter().map(|why| self.here.s(sheet::shut(*why))));
        let (page, _) = whole(found.page);
        self.dates = page.table(DATES).iter().filter_map(|row| DateView::of(&t, &page, row, now)).collect();
        let asked = asked.filter(|first| self.months.contains(&first.strftime("%Y-%m").to_string()));
        self.month = asked.map(|first| t.numerals.digits(&first.strftime("%Y-%m").to_string()));
        let today = asked.map_or(now, Date::last_of_month);
        let slots: Vec<Date> = match asked {
            Some(first) => vec![first],
            None => before(now).into_iter().chain([now]).collect(),
        };
        let mut days: Vec<Vec<String>> = Vec::new();
        for slot in slots {
            let found = book.open(&month(slot)).await?;
            self.notes.extend(found.shut.iter().map(|why| self.here.s(sheet::shut(*why))));
            if slot == now {
                self.seen = found.version;
            }
            days.extend(days_on(found.page));
        }
        self.shown.clone_from(&self.today);
        let cell = |row: &[String], at: usize| row.get(at).cloned().unwrap_or_default();
        let drawn: Vec<(Date, Option<u8>, u8)> = days
            .iter()
            .filter_map(|row| {
                Some((
                    row.first()?.parse().ok()?,
                    cell(row, 1).parse().ok(),
                    cell(row, 2).parse().unwrap_or(0),
                ))
            })
            .collect();
        self.graph = (!drawn.is_empty()).then(|| Graph::of(&drawn, today));
        self.days = days.iter().rev().map(|row| DayView::of(&t, row)).collect();
        let now = days.iter().find(|row| row.first().is_some_and(|day| *day == self.today));
        self.now = now.map(|row| DayView::of(&t, row)).unwrap_or_default();
        self.open = true;
        Ok(self)
    }

    /// With what was typed, where it could not be kept.
    pub(super) fn typed(mut self, form: &Form) -> Self {
        let field = |name: &str| form.lines(name);
        match form.get("do") {
            "day" => {
                (self.shown, self.seen) = (field("shown"), field("seen"));
                self.typed.on = field("on");
                self.now = DayView {
                    mood: field("mood"),
                    meetings: field("meetings"),
                    words: field("words"),
                    craving: field("craving"),
                    ..DayView::default()
                };
            }
            "date" => (self.typed.name, self.typed.start) = (field("name"), field("start")),
            "slip" => {
                (self.typed.slip_of, self.typed.slip_day, self.typed.note) =
                    (field("id"), field("day"), field("note"));
            }
            _ => {}
        }
        self
    }

    /// The day and the words of a slip of this date.
    fn slip_typed(&self, id: &str) -> (&str, &str) {
        if self.typed.slip_of == id { (&self.typed.slip_day, &self.typed.note) } else { (&self.today, "") }
    }

    pub(super) fn saying(mut self, id: &str) -> Self {
        self.notes.insert(0, self.here.s(id));
        self
    }

    pub(super) fn page(self) -> Response {
        page::render(&self)
    }

    fn writes(&self) -> bool {
        matches!(self.here.who, Who::Known(_))
    }

    fn is_unknown(&self) -> bool {
        matches!(self.here.who, Who::Unknown)
    }

    fn moods(&self) -> [(u8, String); 5] {
        [1, 2, 3, 4, 5].map(|mood| (mood, self.here.s(&format!("life-mood-{mood}"))))
    }

    fn cravings(&self) -> [(u8, String); 5] {
        [0, 1, 2, 3, 4].map(|craving| (craving, self.here.s(&format!("plan-craving-{craving}"))))
    }

    fn is_craving(&self, craving: &u8) -> bool {
        self.now.craving == craving.to_string()
    }

    /// A few taps, instead of all that one can look back at.
    fn is_check_in(&self) -> bool {
        self.face == Face::CheckIn
    }

    /// Where its forms go.
    fn action(&self) -> String {
        self.f.link(if self.is_check_in() { "/plan/check-in" } else { "/steps/life" })
    }

    fn has_cravings(&self) -> bool {
        self.days.iter().any(|day| !day.craving.is_empty())
    }

    fn is_mood(&self, mood: &u8) -> bool {
        self.now.mood == mood.to_string()
    }
}

/// The first day of the month before.
fn before(day: Date) -> Option<Date> {
    day.first_of_month().yesterday().ok().map(Date::first_of_month)
}

impl DateView {
    fn of(t: &Locale, page: &Document, row: &[String], today: Date) -> Option<Self> {
        let [id, name, start] = row else { return None };
        let start: Date = start.parse().ok()?;
        let mut slips: Vec<(Date, &str)> = page
            .table(SLIPS)
            .iter()
            .filter(|slip| slip.first() == Some(id))
            .filter_map(|slip| Some((slip.get(1)?.parse().ok()?, slip.get(2).map_or("", String::as_str))))
            .collect();
        slips.sort_unstable();
        let days: Vec<Date> = slips.iter().map(|(day, _)| *day).collect();
        let counted = life::count(start, &days, today);
        let number = |count: i64| usize::try_from(count).unwrap_or(0);
        let on = |(milestone, day): &(Milestone, Date)| {
            t.with(
                "life-on",
                &[("what", milestone_said(t, *milestone).into()), ("text", when::date(t, *day).into())],
            )
        };
        Some(Self {
            id: id.clone(),
            name: if name.is_empty() { t.s("life-untitled") } else { name.clone() },
            start: t.one("life-since", "text", &when::date(t, start)),
            total: t.n("life-total", number(counted.total)),
            stretch: match counted.since {
                None => t.s("steps-say-tomorrow-first"),
                Some(_) if counted.stretch == 0 => t.s("steps-say-today-first"),
                Some(_) => t.n("life-stretch", number(counted.stretch)),
            },
            next: counted.next.as_ref().map(|next| t.one("life-next", "what", &on(next))),
            reached: counted.reached.iter().map(on).collect(),
            slips: slips
                .into_iter()
                .map(|(day, note)| Slip {
                    day: day.to_string(),
                    said: when::date(t, day),
                    note: note.to_owned(),
                })
                .collect(),
        })
    }
}

fn milestone_said(t: &Locale, milestone: Milestone) -> String {
    match milestone {
        Milestone::Days(days) => t.n("life-days-of", usize::from(days)),
        Milestone::Months(months) => t.n("life-months-of", usize::from(months)),
        Milestone::Years(years) => t.n("life-years-of", usize::from(years)),
    }
}

impl DayView {
    fn of(t: &Locale, row: &[String]) -> Self {
        let cell = |at: usize| row.get(at).cloned().unwrap_or_default();
        let said = cell(0).parse().map_or_else(|_| cell(0), |day| when::date(t, day));
        Self { said, mood: cell(1), meetings: cell(2), words: cell(3), craving: cell(CRAVING) }
    }

    fn craving_said(&self, t: &Locale) -> String {
        t.maybe(&format!("plan-craving-{}", self.craving)).unwrap_or_default()
    }

    fn mood_said(&self, t: &Locale) -> String {
        t.maybe(&format!("life-mood-{}", self.mood)).unwrap_or_default()
    }
}
