//! The log for whoever may read it: all of it, page by page, and what of it is about one day, colleague, client or kind
//! of act. Lines are sealed, so they are opened one after the other until a page is full.

use askama::Template;
use axum::{
    Router,
    extract::{RawQuery, State},
    response::Response,
    routing::get,
};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use store::LogLine;

use super::{Entry, What};
use crate::{
    clinic::{
        Clinic,
        clients::Client,
        frame::{self, Frame},
        house::{Act, House, Kept},
        session::Staff,
        staff::Worker,
    },
    web::forms::{Form, encoded},
};

/// How many lines a page shows.
const SHOWN: usize = 100;
/// How many lines are opened for one page at most.
const LOOKED_THROUGH: u32 = 20_000;
/// How many are read from the database at once.
const AT_ONCE: u32 = 1_000;
/// As whom the form and addresses name the program itself.
const PROGRAM: &str = "program";

#[derive(Template)]
#[template(path = "clinic-log.html")]
struct LogPage {
    f: Frame,
    wanted: Wanted,
    staff: Vec<Choice>,
    clients: Vec<Choice>,
    kinds: Vec<Choice>,
    lines: Vec<Shown>,
    /// The address of what is older.
    older: Option<String>,
    /// Not every line was looked at: back to which one.
    looked: Option<String>,
    /// The address of the newest, where these are not.
    newest: Option<String>,
}

/// Something to be chosen: its word in the form, its name, and is it chosen?
struct Choice {
    word: String,
    name: String,
    chosen: bool,
}

struct Shown {
    number: i64,
    time: String,
    name: String,
    what: String,
    client: Option<Box<str>>,
    why: Option<Box<str>>,
    in_need: bool,
}

/// Which lines are wanted.
#[derive(Default)]
struct Wanted {
    day: String,
    who: String,
    what: String,
    client: String,
    /// Those before this number.
    before: Option<i64>,
    /// What stands for the day is none.
    wrong_day: bool,
}

pub(in crate::clinic) fn routes() -> Router<Clinic> {
    Router::new().route("/log", get(show))
}

/// `GET /log`, with what is wanted in its parameters: ids and kinds, never a name.
async fn show(State(house): State<Clinic>, RawQuery(query): RawQuery, staff: Staff) -> Response {
    let wanted = Wanted::read(&Form::read(query.unwrap_or_default().as_bytes()));
    frame::or_broken(&house, page(&house, &staff, wanted).await)
}

async fn page(house: &House, staff: &Staff, wanted: Wanted) -> anyhow::Result<Response> {
    if !staff.may_read_log() {
        return Ok(frame::refused(house));
    }
    let act = Act::by(staff, What::LogRead, house.now());
    // What is no client's id is no word for a line that stays for ever.
    let is_client = matches!(house.paper::<Client>(&wanted.client).await, Ok(Some(_)));
    house.done(if is_client { act.about(&wanted.client) } else { act }).await?;
    let workers = house.every_that_opens::<Worker>().await?;
    let clients = house.every_that_opens::<Client>().await?;
    let found = found(house, &wanted).await?;
    let shut = workers.shut + clients.shut;
    Ok(frame::render(&LogPage {
        f: Frame::of(house, staff, "clinic-log-title").lacking(shut),
        staff: colleagues(house, workers.kept, &wanted.who),
        clients: people(clients.kept, &wanted.client),
        kinds: kinds(house, &wanted.what),
        older: found.next.map(|before| wanted.address(Some(before))),
        looked: found.next.filter(|_| found.is_cut).map(|number| number.to_string()),
        newest: wanted.before.map(|_| wanted.address(None)),
        lines: found.lines.into_iter().map(|(number, entry)| shown(house, number, entry)).collect(),
        wanted,
    }))
}

impl Wanted {
    fn read(form: &Form) -> Self {
        let day = form.line("day");
        let wrong_day = !day.is_empty() && day.parse::<Date>().is_err();
        Self {
            wrong_day,
            day,
            who: form.line("who"),
            what: form.line("what"),
            client: form.line("client"),
            before: form.get("before").parse().ok(),
        }
    }

    /// The address of the lines of this kind before a number.
    fn address(&self, before: Option<i64>) -> String {
        let before = before.map(|number| number.to_string()).unwrap_or_default();
        let fields = [
            ("day", &self.day),
            ("who", &self.who),
            ("what", &self.what),
            ("client", &self.client),
            ("before", &before),
        ];
        let said = fields.into_iter().filter(|(_, word)| !word.is_empty());
        let said: Vec<String> = said.map(|(name, word)| format!("{name}={}", encoded(word))).collect();
        format!("/log?{}", said.join("&"))
    }

    fn wants(&self, entry: &Entry) -> bool {
        let is = |wanted: &str, word: &str| wanted.is_empty() || *wanted == *word;
        let day = || utc_day(entry.at) == self.day.parse().ok();
        let who = if entry.who.is_empty() && entry.name.is_empty() { PROGRAM } else { &entry.who };
        is(&self.who, who)
            && is(&self.what, &entry.what.word())
            && is(&self.client, entry.client.as_deref().unwrap_or_default())
            && (self.day.is_empty() || self.wrong_day || day())
    }
}

/// The day of a line, as the page shows its time.
fn utc_day(seconds: i64) -> Option<Date> {
    Some(Timestamp::from_second(seconds).ok()?.to_zoned(TimeZone::UTC).date())
}

/// The lines of a page.
#[derive(Default)]
struct Found {
    lines: Vec<(i64, Entry)>,
    /// Before which line to go on; nothing where all was looked at.
    next: Option<i64>,
    /// It was given up before the page was full.
    is_cut: bool,
}

async fn found(house: &House, wanted: &Wanted) -> anyhow::Result<Found> {
    let mut found = Found::default();
    let mut before = wanted.before.unwrap_or(i64::MAX);
    for _ in 0..LOOKED_THROUGH / AT_ONCE {
        let lines = house.store.lines_before(before, AT_ONCE).await?;
        let Some(last) = lines.last().map(|line| line.number) else { return Ok(found) };
        for LogLine { number, sealed, .. } in lines {
            let entry = house.open_line(&sealed).filter(|entry| wanted.wants(entry));
            found.lines.extend(entry.map(|entry| (number, entry)));
            if found.lines.len() == SHOWN {
                found.next = (number > 1).then_some(number);
                return Ok(found);
            }
        }
        before = last;
    }
    Ok(Found { next: (before > 1).then_some(before), is_cut: before > 1, ..found })
}

fn shown(house: &House, number: i64, entry: Entry) -> Shown {
    let name = if entry.name.is_empty() { house.t.s("clinic-log-program") } else { entry.name.into() };
    Shown {
        number,
        time: frame::moment(entry.at),
        name,
        what: house.t.s(&entry.what.key()),
        client: entry.client,
        why: entry.why,
        in_need: entry.in_need,
    }
}

fn colleagues(house: &House, mut workers: Vec<Kept<Worker>>, chosen: &str) -> Vec<Choice> {
    workers.sort_by(|one, other| one.says.name.cmp(&other.says.name));
    let one = |kept: Kept<Worker>| choice(&kept.id, kept.says.name.into(), chosen);
    let program = choice(PROGRAM, house.t.s("clinic-log-program"), chosen);
    workers.into_iter().map(one).chain([program]).collect()
}

fn people(mut clients: Vec<Kept<Client>>, chosen: &str) -> Vec<Choice> {
    clients.sort_by(|one, other| one.says.name.cmp(&other.says.name));
    clients.into_iter().map(|kept| choice(&kept.id, kept.says.name, chosen)).collect()
}

fn kinds(house: &House, chosen: &str) -> Vec<Choice> {
    let mut all: Vec<Choice> =
        What::ALL.iter().map(|what| choice(&what.word(), house.t.s(&what.key()), chosen)).collect();
    all.sort_by(|one, other| one.name.cmp(&other.name));
    all
}

fn choice(word: &str, name: String, chosen: &str) -> Choice {
    Choice { word: word.to_owned(), name, chosen: *word == *chosen }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::texts::Texts;

    #[test]
    fn every_kind_of_line_has_a_name() {
        let texts = Texts::load().unwrap();
        for what in What::ALL {
            assert!(texts.first().maybe(&what.key()).is_some(), "{what:?}");
        }
    }

    #[test]
    fn a_day_that_is_none_hides_nothing() {
        let wanted = Wanted::read(&Form::read(b"day=yesterday"));
        let entry = Entry::new("", "", What::LogRead, Timestamp::UNIX_EPOCH);
        assert!(wanted.wrong_day && wanted.wants(&entry));
        let wanted = Wanted::read(&Form::read(b"day=1970-01-02&who=program"));
        assert!(!wanted.wants(&entry));
        assert_eq!(wanted.address(Some(7)), "/log?day=1970-01-02&who=program&before=7");
    }
}
