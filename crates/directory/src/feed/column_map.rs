//! Any table, understood through a small TOML file that says which column is what.

use thiserror::Error;

use super::{
    Row,
    report::{Notes, Remark},
};

/// Which column is what.
#[derive(Clone, Debug)]
pub struct ColumnMap {}

/// Why a column map cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("the column map cannot be used: {message}")]
pub struct ColumnMapError {
    message: String,
}

impl ColumnMap {
    /// Reads the TOML text.
    pub fn parse(toml: &str) -> Result<Self, ColumnMapError> {
        let _ = toml;
        Err(ColumnMapError { message: "not yet".into() })
    }

    /// Finds the map's columns in a table's header; headers are trimmed already.
    pub(super) fn bind(&self, headers: &[&str]) -> Result<Columns<'_>, ColumnMapError> {
        let _ = headers;
        Ok(Columns { map: self })
    }
}

/// A map that knows where its columns stand in one table.
pub(super) struct Columns<'a> {
    map: &'a ColumnMap,
}

impl Columns<'_> {
    /// One line of the table as a row; a missing cell at its end is an empty one. An error rejects the line.
    pub(super) fn row(&self, cells: &[&str], notes: &mut Notes) -> Result<Row, Remark> {
        let _ = (self.map, cells, notes);
        Ok(Row::new())
    }
}
