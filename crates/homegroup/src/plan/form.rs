//! The plan as a form: what stands in it, and what comes back. Fields are named as on a worksheet: `f.<field>`,
//! `r.<table>.<row>.<column>`; `d.commitments.<row>` is one more day on which something was kept.

use std::collections::{BTreeMap, BTreeSet};

use care::plan::{MOST_COMMITMENTS, MOST_LINES, Plan};
use directory::model::Slug;
use jiff::civil::Date;
use journal::Document;

use super::paper::{
    self, ATTENDANCES, COLUMNS, COMMITMENTS, DAYS, DONE, ID, KIND, KINDS, PEOPLE, RHYTHMS, TIME, WHAT, WHERE,
};
use crate::{
    finder::view::when,
    live::Snapshot,
    steps::Here,
    web::{
        forms::{self, Form},
        texts::Locale,
    },
};

/// The longest text of a field, in characters; a cell's.
const LONGEST: usize = 10_000;
const LONGEST_CELL: usize = 500;

/// Something to choose: its word, its name, whether it is chosen.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) name: String,
    pub(super) chosen: bool,
}

/// Something somebody means to do, as the page shows it.
pub(super) struct Row {
    pub(super) id: String,
    pub(super) what: String,
    pub(super) kinds: Vec<Choice>,
    pub(super) days: Vec<Choice>,
    pub(super) time: String,
    pub(super) places: Vec<Choice>,
    pub(super) done: String,
    /// The days on which it was kept, in words.
    pub(super) kept: String,
    /// The meeting's page and name, where the directory has it.
    pub(super) meeting: Option<(String, String)>,
}

/// The whole form.
pub(super) struct View {
    pub(super) want: String,
    pub(super) when: String,
    pub(super) title: String,
    pub(super) rows: Vec<Row>,
    pub(super) people: Vec<[String; 2]>,
    pub(super) every: Vec<Choice>,
    pub(super) hours: Vec<Choice>,
    pub(super) ninety: bool,
    pub(super) mandated: bool,
}

/// Which table is to have one more empty row, and what stands in it.
#[derive(Clone, Debug, Default)]
pub(super) struct More {
    pub(super) table: String,
    /// The meeting that somebody came with.
    pub(super) slug: Option<String>,
}

impl View {
    pub(super) fn of(here: &Here, page: Option<&Document>, more: &More) -> Self {
        let t = &here.visit.t;
        let starter = page.is_none().then(|| paper::page_of(&Plan::starter(), here.today()));
        let page = page.or(starter.as_ref());
        let field = |name: &str| page.map(|page| page.field(name).to_owned()).unwrap_or_default();
        let written = |table: &str| page.map(|page| page.table(table).to_vec()).unwrap_or_default();
        let mut rows = written(COMMITMENTS);
        if let Some(slug) = &more.slug {
            let mut row = vec![String::new(); COLUMNS];
            (row[KIND], row[WHAT]) = ("meeting".to_owned(), format!("/meetings/{slug}"));
            rows.push(row);
        } else if more.table == COMMITMENTS || rows.is_empty() {
            rows.push(vec![String::new(); COLUMNS]);
        }
        let mut people: Vec<[String; 2]> =
            written(PEOPLE).iter().map(|row| [cell(row, 0), cell(row, 1)]).collect();
        people.push(Default::default());
        if more.table == PEOPLE {
            people.push(Default::default());
        }
        let snapshot = here.app.live.now();
        let hour = field("hour");
        Self {
            want: field("want"),
            when: field("when"),
            title: field("title"),
            rows: rows.iter().map(|row| Row::of(here, &snapshot, row)).collect(),
            people,
            every: choices(&RHYTHMS, &field("every"), |word| t.s(&format!("plan-every-{word}"))),
            hours: (0..24).map(|number: i8| hour_choice(t, number, &hour)).collect(),
            ninety: !field("ninety").is_empty(),
            mandated: !field("mandated").is_empty(),
        }
    }
}

fn hour_choice(t: &Locale, number: i8, chosen: &str) -> Choice {
    let value = number.to_string();
    Choice {
        name: when::clock(t, jiff::civil::Time::constant(number, 0, 0, 0)),
        chosen: *chosen == value,
        value,
    }
}

impl Row {
    fn of(here: &Here, snapshot: &Snapshot, row: &[String]) -> Self {
        let t = &here.visit.t;
        let days = cell(row, DAYS);
        let slug = paper::words_and_slug(&cell(row, WHAT)).1.and_then(|slug| Slug::new(&slug).ok());
        let listing = slug.and_then(|slug| snapshot.find(&slug));
        let kept: Vec<String> = paper::done(&cell(row, DONE)).map(|day| when::date(t, day)).collect();
        Self {
            id: cell(row, ID),
            what: cell(row, WHAT),
            kinds: choices(&KINDS, &cell(row, KIND), |word| t.s(&format!("plan-kind-{word}"))),
            days: paper::week().map(|day| Self::day(t, day, &days)).collect(),
            time: cell(row, TIME),
            places: choices(&ATTENDANCES, &cell(row, WHERE), |word| t.s(&format!("plan-where-{word}"))),
            done: cell(row, DONE),
            kept: kept.join(", "),
            meeting: listing.map(|listing| {
                (
                    here.visit.link(&format!("/meetings/{}", listing.meeting.slug)),
                    listing.meeting.name.to_string(),
                )
            }),
        }
    }

    fn day(t: &Locale, day: u8, days: &str) -> Choice {
        let value = day.to_string();
        Choice { name: t.s(&format!("day-short-{day}")), chosen: days.contains(&value), value }
    }

    /// Nothing is said in it.
    pub(super) fn is_blank(&self) -> bool {
        self.what.is_empty()
            && self.time.is_empty()
            && self.done.is_empty()
            && self.days.iter().all(|day| !day.chosen)
    }
}

fn choices<T>(words: &[(T, &'static str)], chosen: &str, name: impl Fn(&str) -> String) -> Vec<Choice> {
    let choice = |word: &str| Choice { value: word.to_owned(), name: name(word), chosen: word == chosen };
    words.iter().map(|(_, word)| choice(word)).collect()
}

fn cell(row: &[String], at: usize) -> String {
    row.get(at).cloned().unwrap_or_default()
}

/// What somebody wrote into the form, on a page of this day.
pub(super) fn read(form: &Form, day: Date) -> Document {
    let mut page = Document::of(day);
    for name in ["want", "when"] {
        let text = cut(&forms::several_lines(form.get(&format!("f.{name}"))), LONGEST);
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        page.fields.insert(name.to_owned(), lines.join("\n"));
    }
    let title = cut(&forms::one_line(form.get("f.title")), LONGEST_CELL);
    page.fields.insert("title".to_owned(), title);
    let every = paper::read_word(&RHYTHMS, form.get("f.every")).map_or("none", |_| form.get("f.every"));
    page.fields.insert("every".to_owned(), every.to_owned());
    let hour = form.get("f.hour").parse::<u8>().ok().filter(|hour| *hour < 24);
    page.fields.insert("hour".to_owned(), hour.map(|hour| hour.to_string()).unwrap_or_default());
    let ninety = if form.ticked("f.ninety") { "1" } else { "" };
    page.fields.insert("ninety".to_owned(), ninety.to_owned());
    page.rows.insert(COMMITMENTS.to_owned(), commitments(form, day));
    page.rows.insert(PEOPLE.to_owned(), people(form));
    page
}

/// The cells of a table, joined where one has several boxes.
fn cells(form: &Form, table: &str, columns: usize, most: usize) -> BTreeMap<usize, Vec<String>> {
    let prefix = format!("r.{table}.");
    let mut rows = BTreeMap::<usize, Vec<String>>::new();
    for (name, value) in form.fields() {
        let Some((row, column)) = name.strip_prefix(&prefix).and_then(|rest| rest.split_once('.')) else {
            continue;
        };
        let (Ok(row), Ok(column)) = (row.parse::<usize>(), column.parse::<usize>()) else { continue };
        if row < 2 * most && column < columns {
            let cells = rows.entry(row).or_insert_with(|| vec![String::new(); columns]);
            cells[column].push_str(&forms::one_line(value));
        }
    }
    rows
}

fn commitments(form: &Form, today: Date) -> Vec<Vec<String>> {
    let mut rows = cells(form, COMMITMENTS, COLUMNS, MOST_COMMITMENTS);
    for (number, row) in &mut rows {
        let more = form.get(&format!("d.{COMMITMENTS}.{number}")).parse::<Date>().ok();
        // A day may have begun elsewhere already.
        let last = today.tomorrow().unwrap_or(today);
        let kept: BTreeSet<Date> = paper::done(&row[DONE]).chain(more).filter(|day| *day <= last).collect();
        row[DONE] = kept.iter().map(Date::to_string).collect::<Vec<_>>().join(" ");
        row[WHAT] = cut(&row[WHAT], LONGEST_CELL);
        row[DAYS] = paper::week().map(|day| day.to_string()).filter(|day| row[DAYS].contains(day)).collect();
        row[TIME] = row[TIME]
            .parse::<jiff::civil::Time>()
            .map_or(String::new(), |time| time.strftime("%H:%M").to_string());
        for (column, known) in [
            (KIND, paper::read_word(&KINDS, &row[KIND]).is_some()),
            (WHERE, paper::read_word(&ATTENDANCES, &row[WHERE]).is_some()),
        ] {
            if !known {
                row[column].clear();
            }
        }
    }
    let said = |row: &Vec<String>| [WHAT, DAYS, TIME, DONE].iter().any(|at| !row[*at].is_empty());
    let mut rows: Vec<Vec<String>> = rows.into_values().filter(said).take(MOST_COMMITMENTS).collect();
    number(&mut rows);
    rows
}

/// Gives each row that has none a number no other has: calendars know it by that.
pub(super) fn number(rows: &mut [Vec<String>]) {
    for at in 0..rows.len() {
        let is_new = rows[at][ID].is_empty() || rows[..at].iter().any(|row| row[ID] == rows[at][ID]);
        if is_new {
            let mut numbers = (1..=rows.len() + 1).map(|number| number.to_string());
            let free = numbers.find(|number| rows.iter().all(|row| row[ID] != *number));
            rows[at][ID] = free.unwrap_or_default();
        }
    }
}

fn people(form: &Form) -> Vec<Vec<String>> {
    let rows = cells(form, PEOPLE, 2, MOST_LINES).into_values();
    let rows = rows.map(|row| row.iter().map(|text| cut(text, LONGEST_CELL)).collect::<Vec<_>>());
    rows.filter(|row| row.iter().any(|text| !text.is_empty())).take(MOST_LINES).collect()
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn sent(fields: &[(&str, &str)]) -> Document {
        let form = Form::of(fields.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect());
        read(&form, date(2026, 11, 26))
    }

    #[test]
    fn what_was_written_comes_back() {
        let page = sent(&[
            ("f.want", " sleep\r\n\r\n see Wren "),
            ("f.every", "weekly"),
            ("f.hour", "19"),
            ("f.ninety", "1"),
            ("r.commitments.0.1", "meeting"),
            ("r.commitments.0.2", "/meetings/lamp-post"),
            ("r.commitments.0.3", "2"),
            ("r.commitments.0.3", "0"),
            ("r.commitments.0.4", "19:05"),
            ("r.commitments.0.5", "in_person"),
            ("r.commitments.0.6", "2026-11-20"),
            ("d.commitments.0", "2026-11-24"),
            ("r.people.1.0", "Wren"),
        ]);
        assert_eq!(page.field("want"), "sleep\nsee Wren");
        assert_eq!((page.field("every"), page.field("hour"), page.field("ninety")), ("weekly", "19", "1"));
        let row =
            ["1", "meeting", "/meetings/lamp-post", "20", "19:05", "in_person", "2026-11-20 2026-11-24"];
        assert_eq!(page.table(COMMITMENTS), [row.map(str::to_owned)]);
        assert_eq!(page.table(PEOPLE), [["Wren", ""].map(str::to_owned)]);
    }

    #[test]
    fn rows_in_which_nothing_is_said_are_left_out() {
        let page = sent(&[
            ("r.commitments.0.1", "first_meeting"),
            ("r.commitments.0.5", "online"),
            ("r.people.0.1", " "),
        ]);
        assert_eq!((page.table(COMMITMENTS).len(), page.table(PEOPLE).len()), (0, 0));
    }

    #[test]
    fn what_is_no_answer_is_none() {
        let page = sent(&[
            ("f.every", "hourly"),
            ("f.hour", "24"),
            ("r.commitments.7.2", "a"),
            ("r.commitments.7.0", "3"),
            ("r.commitments.8.2", "b"),
            ("r.commitments.8.0", "3"),
            ("r.commitments.8.1", "party"),
            ("r.commitments.8.3", "9x4"),
            ("r.commitments.8.4", "25:00"),
            ("d.commitments.8", "2999-01-01"),
            ("r.commitments.999999.2", "x"),
            ("r.commitments.0.99", "x"),
        ]);
        assert_eq!((page.field("every"), page.field("hour")), ("none", ""));
        let rows = page.table(COMMITMENTS);
        assert_eq!(rows.len(), 2);
        assert_eq!(rows[0][ID], "3");
        assert_eq!(rows[1], ["1", "", "b", "4", "", "", ""].map(str::to_owned));
    }
}
