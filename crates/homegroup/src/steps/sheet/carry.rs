//! Rows that begin with what was written on an earlier sheet.

use axum::http::StatusCode;
use journal::Document;

use super::{Found, Where};
use crate::steps::{
    book::{self, Book},
    content::{Ask, FIRST_LANGUAGE, From, Paths, slot_text},
    here::Here,
};

/// Where the first column of a table comes from, and in which place its column stands there.
pub(super) fn source(paths: &Paths, path: &str, ask: &Ask) -> Option<(From, usize)> {
    let from = ask.from()?;
    let source = paths.sheet(path, from.step, &from.sheet, FIRST_LANGUAGE)?;
    let columns = &source.sheet.ask(&from.ask)?.columns;
    let column = columns.iter().position(|column| column.name == from.column)?;
    Some((from, column))
}

/// Fills the first column of each table that has nothing in it yet and comes from another one.
pub(super) async fn over(
    here: &Here,
    book: &Book<'_>,
    place: &Where,
    found: Found<'_>,
    kept: &mut book::Found,
) -> Result<(), StatusCode> {
    for ask in &found.sheet.asks {
        let Some((from, column)) = source(&here.app.shipped.paths, &place.path, ask) else { continue };
        if kept.page.as_ref().is_some_and(|page| !page.table(&ask.name).is_empty()) {
            continue;
        }
        // What cannot be carried over must not keep anybody from their own page; why, is in the log already.
        let Ok(earlier) = book.open(&slot_text(&place.path, from.step, &from.sheet, None)).await else {
            continue;
        };
        let cells: Vec<Vec<String>> = earlier
            .page
            .iter()
            .flat_map(|page| page.table(&from.ask))
            .filter_map(|row| row.get(column).filter(|cell| !cell.trim().is_empty()))
            .map(|cell| vec![cell.clone()])
            .collect();
        if !cells.is_empty() {
            kept.page.get_or_insert_with(Document::default).rows.insert(ask.name.clone(), cells);
        }
    }
    Ok(())
}
