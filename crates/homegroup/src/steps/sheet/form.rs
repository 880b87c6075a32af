//! A worksheet as a form: what stands in it, and what comes back.
//!
//! A field is called `f.<ask>`, a cell `r.<ask>.<row>.<column>`, the number a row is sorted by `n.<ask>.<row>`.

use std::collections::BTreeMap;

use journal::Document;

use super::super::content::{Ask, Kind, LOOK, Sheet};
use crate::web::forms::{self, Form};

/// The most rows that a button makes of a table: more is another page. Those that are there are all shown.
const MOST_ROWS: usize = 300;
/// More rows than a page can hold, of which each takes six bytes.
const NO_ROW: usize = 50_000;
/// How many empty rows a button adds.
const MORE_ROWS: usize = 3;

/// A question as the page shows it.
pub(super) struct AskView {
    pub(super) name: String,
    kind: Kind,
    pub(super) label: String,
    pub(super) hint: String,
    pub(super) value: String,
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<RowView>,
    pub(super) sort: bool,
    /// For the script: `NN/sheet ask`, and in which place its column stands, from which the first column is carried over.
    pub(super) from: String,
}

/// A row of a table.
pub(super) struct RowView {
    pub(super) number: usize,
    pub(super) cells: Vec<String>,
}

impl AskView {
    pub(super) fn is(&self, kind: &str) -> bool {
        match self.kind {
            Kind::Text => kind == "text",
            Kind::Line => kind == "line",
            Kind::Scale => kind == "scale",
            Kind::Date => kind == "date",
            Kind::Tick => kind == "tick",
            Kind::Rows => kind == "rows",
        }
    }

    pub(super) fn is_value(&self, value: &usize) -> bool {
        self.value == value.to_string()
    }

    /// Somebody wrote something here.
    pub(super) fn is_filled(&self) -> bool {
        !self.value.is_empty() || self.rows.iter().any(RowView::is_filled)
    }
}

impl RowView {
    pub(super) fn is_filled(&self) -> bool {
        self.cells.iter().any(|cell| !cell.trim().is_empty())
    }
}

/// The questions with what stands in them. `more` names a table that is to have more empty rows.
pub(super) fn view(sheet: &Sheet, page: Option<&Document>, more: Option<&str>) -> Vec<AskView> {
    sheet.asks.iter().map(|ask| ask_view(ask, page, more == Some(&ask.name))).collect()
}

fn ask_view(ask: &Ask, page: Option<&Document>, more: bool) -> AskView {
    let written = page.map(|page| page.table(&ask.name)).unwrap_or_default();
    let wanted = if ask.kind == Kind::Rows {
        ask.rows.max(1).max(written.len() + usize::from(!written.is_empty()))
            + if more { MORE_ROWS } else { 0 }
    } else {
        0
    };
    let rows = (0..wanted.min(MOST_ROWS.max(written.len()))).map(|at| {
        let cell =
            |column: usize| written.get(at).and_then(|row| row.get(column)).cloned().unwrap_or_default();
        RowView { number: at + 1, cells: (0..ask.columns.len()).map(cell).collect() }
    });
    AskView {
        name: ask.name.clone(),
        kind: ask.kind,
        label: ask.label.clone(),
        hint: ask.hint.clone(),
        value: page.map(|page| page.field(&ask.name).to_owned()).unwrap_or_default(),
        columns: ask.columns.iter().map(|column| column.label.clone()).collect(),
        rows: rows.collect(),
        sort: ask.sort,
        from: String::new(),
    }
}

/// What somebody wrote into the form, on a page of this day.
pub(super) fn read(sheet: &Sheet, form: &Form, day: jiff::civil::Date) -> Document {
    let mut page = Document::of(day);
    for ask in &sheet.asks {
        if ask.kind == Kind::Rows {
            page.rows.insert(ask.name.clone(), rows(ask, form));
        } else {
            let text = field(ask.kind, form.get(&format!("f.{}", ask.name)));
            page.fields.insert(ask.name.clone(), text);
        }
    }
    page.fields.insert(LOOK.to_owned(), forms::several_lines(form.get(&format!("f.{LOOK}"))));
    page
}

fn field(kind: Kind, text: &str) -> String {
    match kind {
        Kind::Text | Kind::Rows => forms::several_lines(text),
        Kind::Line => forms::one_line(text),
        Kind::Scale => {
            let scale = text.parse::<u8>().ok().filter(|scale| *scale <= 10);
            scale.map(|scale| scale.to_string()).unwrap_or_default()
        }
        Kind::Date => text.parse::<jiff::civil::Date>().map(|day| day.to_string()).unwrap_or_default(),
        Kind::Tick => String::from(if text.is_empty() { "" } else { "1" }),
    }
}

/// The rows with something in them, in the order of their numbers where they have some.
fn rows(ask: &Ask, form: &Form) -> Vec<Vec<String>> {
    let mut cells = BTreeMap::<(usize, usize), String>::new();
    let mut numbers = BTreeMap::<usize, u32>::new();
    let (cell_of, number_of) = (format!("r.{}.", ask.name), format!("n.{}.", ask.name));
    for (name, value) in form.fields() {
        if let Some((row, column)) = name.strip_prefix(&cell_of).and_then(|rest| rest.split_once('.'))
            && let (Ok(row), Ok(column)) = (row.parse(), column.parse::<usize>())
            && row < NO_ROW
            && column < ask.columns.len()
        {
            cells.insert((row, column), forms::several_lines(value));
        } else if let Some(Ok(row)) = name.strip_prefix(&number_of).map(str::parse::<usize>)
            && let Ok(number) = value.trim().parse()
        {
            numbers.insert(row, number);
        }
    }
    let last = cells.keys().map(|(row, _)| row + 1).max().unwrap_or(0);
    let mut cell = |row: usize, column: usize| cells.remove(&(row, column)).unwrap_or_default();
    let mut rows: Vec<(usize, Vec<String>)> = (0..last)
        .map(|row| (row, (0..ask.columns.len()).map(|column| cell(row, column)).collect()))
        .filter(|(_, row): &(usize, Vec<String>)| row.iter().any(|cell| !cell.is_empty()))
        .collect();
    if ask.sort {
        rows.sort_by_key(|(row, _)| (numbers.get(row).copied().unwrap_or(u32::MAX), *row));
    }
    rows.into_iter().map(|(_, row)| row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::content::Column;

    fn sheet() -> Sheet {
        let columns = ["who", "what"].map(|name| Column { name: name.into(), label: name.into() });
        let ask = |name: &str, kind| Ask::for_tests(name, kind);
        let list = Ask { columns: columns.into(), rows: 2, sort: true, ..ask("list", Kind::Rows) };
        Sheet::for_tests(vec![
            ask("costs", Kind::Text),
            ask("how-much", Kind::Scale),
            ask("told", Kind::Tick),
            list,
        ])
    }

    fn sent(fields: &[(&str, &str)]) -> Document {
        let form = Form::of(fields.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect());
        read(&sheet(), &form, jiff::civil::date(2026, 11, 26))
    }

    #[test]
    fn what_was_written_comes_back() {
        let page = sent(&[
            ("f.costs", " sleep\r\nmoney "),
            ("f.how-much", "7"),
            ("f.told", "on"),
            ("f.look", "later"),
            ("r.list.0.0", "A."),
            ("r.list.2.1", "lent it"),
            ("f.strange", "x"),
        ]);
        assert_eq!(
            (page.field("costs"), page.field("how-much"), page.field("told")),
            ("sleep\nmoney", "7", "1")
        );
        assert_eq!((page.field("look"), page.field("strange")), ("later", ""));
        let rows = [["A.", ""], ["", "lent it"]].map(|row| row.map(str::to_owned).to_vec());
        assert_eq!(page.table("list"), rows);
        let shown = view(&sheet(), Some(&page), Some("list"));
        assert_eq!(
            (&*shown[0].value, shown[3].rows.len(), &*shown[3].rows[1].cells[1]),
            ("sleep\nmoney", 6, "lent it")
        );
        assert_eq!(view(&sheet(), None, None)[3].rows.len(), 2);
    }

    #[test]
    fn rows_are_sorted_by_their_numbers_and_keep_their_order_otherwise() {
        let page = sent(&[
            ("r.list.0.0", "third"),
            ("n.list.0", "9"),
            ("r.list.1.0", "first"),
            ("n.list.1", " 1 "),
            ("r.list.2.0", "last"),
            ("n.list.2", "x"),
            ("r.list.3.0", "fourth"),
            ("n.list.3", "9"),
        ]);
        let firsts: Vec<&str> = page.table("list").iter().map(|row| row[0].as_str()).collect();
        assert_eq!(firsts, ["first", "third", "fourth", "last"]);
    }

    #[test]
    fn a_long_table_comes_back_whole() {
        let row = |number: usize| vec![format!("row {number}"), String::new()];
        let mut page = Document::default();
        page.rows.insert("list".into(), (0..700).map(row).collect());
        let shown = view(&sheet(), Some(&page), Some("list"));
        assert_eq!((shown[3].rows.len(), &*shown[3].rows[699].cells[0]), (700, "row 699"));
        let cells: Vec<(String, String)> = shown[3]
            .rows
            .iter()
            .map(|row| (format!("r.list.{}.0", row.number - 1), row.cells[0].clone()))
            .collect();
        let back = read(&sheet(), &Form::of(cells), jiff::civil::date(2026, 11, 26));
        assert_eq!(back.table("list"), page.table("list"));
    }

    #[test]
    fn what_is_no_answer_is_none() {
        let page =
            sent(&[("f.how-much", "11"), ("r.list.999999.0", "x"), ("r.list.0.7", "x"), ("r.list.a.0", "x")]);
        assert_eq!((page.field("how-much"), page.table("list").len()), ("", 0));
    }
}
