//! What each fetch of a list found, for those who look after it: the newest reports of each list, each of bounded size.

use directory::model::{
    SourceName,
    diff::{ChangedRow, Changes, DiffError, Row},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Store, StoreError, db::on, values::timestamp};

/// So many reports of each list are kept.
pub(crate) const KEPT_REPORTS: i64 = 100;

/// So many bytes of a report's changes are kept; a thousand changed rows and more.
const MOST_BYTES: usize = 512 * 1024;

/// So many letters of a value that differs are kept, before and after.
const LONGEST_VALUE: usize = 400;

/// Parameters: source, outcome, detail, rows added, changed and removed, changes, time.
pub(crate) const ADD_REPORT: &str = "
    INSERT INTO feed_reports (source, number, outcome, detail, added, changed, removed, changes, first_at, last_at,
        times)
    SELECT $1, COALESCE(MAX(number), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $8, 1 FROM feed_reports WHERE source = $1
    RETURNING number";

/// Parameters: source, outcome, detail, time. Finds no row where the newest report is another one.
pub(crate) const REPEAT_REPORT: &str = "
    UPDATE feed_reports SET last_at = $4, times = times + 1
    WHERE source = $1 AND outcome = $2 AND detail = $3 AND changes IS NULL
        AND number = (SELECT MAX(number) FROM feed_reports WHERE source = $1)";

/// Parameters: source, the newest number that goes. The report of a list that waits for somebody stays with it.
pub(crate) const FORGET_REPORTS: &str = "
    DELETE FROM feed_reports WHERE source = $1 AND number <= $2
        AND number NOT IN (SELECT number FROM quarantine WHERE source = $1)";

const REPORTS: &str = "
    SELECT number, outcome, detail, added, changed, removed, first_at, last_at, times
    FROM feed_reports WHERE source = $1 ORDER BY number DESC";
const REPORT: &str = "
    SELECT number, outcome, detail, added, changed, removed, first_at, last_at, times
    FROM feed_reports WHERE source = $1 AND number = $2";
const CHANGES: &str = "SELECT changes FROM feed_reports WHERE source = $1 AND number = $2";

/// What a fetch found, or several in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeedReport {
    /// Counts up, for each list by itself.
    pub number: i64,
    /// In a word.
    pub outcome: Box<str>,
    /// At length; JSON.
    pub detail: Box<str>,
    /// How many rows are new.
    pub added: usize,
    /// How many rows say something else.
    pub changed: usize,
    /// How many rows are gone.
    pub removed: usize,
    /// The first fetch that found this, to the minute.
    pub first: Timestamp,
    /// The last one.
    pub last: Timestamp,
    /// How many in a row.
    pub times: usize,
}

/// The rows that differ, as many as are kept; the report's own counts are of all.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct KeptChanges {
    /// Rows that say something else; long values are cut.
    pub changed: Vec<ChangedRow>,
    /// Rows that are gone.
    pub removed: Vec<Row>,
    /// New rows. Of a list that comes for the first time none is kept.
    pub added: Vec<Row>,
}

impl Store {
    /// A list's reports, newest first.
    pub async fn feed_reports(&self, name: &SourceName) -> Result<Vec<FeedReport>, StoreError> {
        let rows: Vec<ReportRow> = on!(&self.db, read tx => {
            sqlx::query_as(REPORTS).bind(name.as_str()).fetch_all(&mut *tx).await?
        });
        Ok(rows.into_iter().map(ReportRow::read).collect())
    }

    /// One report with what differs.
    pub async fn feed_report(
        &self,
        name: &SourceName,
        number: i64,
    ) -> Result<Option<(FeedReport, KeptChanges)>, StoreError> {
        let found: Option<(ReportRow, Option<String>)> = on!(&self.db, read tx => {
            let row: Option<ReportRow> =
                sqlx::query_as(REPORT).bind(name.as_str()).bind(number).fetch_optional(&mut *tx).await?;
            match row {
                None => None,
                Some(row) => {
                    let changes = sqlx::query_scalar(CHANGES).bind(name.as_str()).bind(number);
                    Some((row, changes.fetch_one(&mut *tx).await?))
                }
            }
        });
        // What a newer program wrote differently is not worth a page that cannot be shown.
        let read = |json: String| serde_json::from_str(&json).unwrap_or_default();
        Ok(found.map(|(row, changes)| (row.read(), changes.map(read).unwrap_or_default())))
    }
}

/// A row of `feed_reports`, without its changes.
#[derive(sqlx::FromRow)]
struct ReportRow {
    number: i64,
    outcome: String,
    detail: String,
    added: i64,
    changed: i64,
    removed: i64,
    first_at: i64,
    last_at: i64,
    times: i64,
}

impl ReportRow {
    fn read(self) -> FeedReport {
        let count = |number: i64| usize::try_from(number).unwrap_or(0);
        FeedReport {
            number: self.number,
            outcome: self.outcome.into(),
            detail: self.detail.into(),
            added: count(self.added),
            changed: count(self.changed),
            removed: count(self.removed),
            first: timestamp(self.first_at),
            last: timestamp(self.last_at),
            times: count(self.times),
        }
    }
}

/// What differs, as it is kept: as much of it as fits, changed rows first. `None` where a list comes for the first
/// time: that everything is new is said by the counts.
pub(crate) fn changes_as_json(changes: &Changes) -> Result<Option<String>, StoreError> {
    if changes.changed.is_empty() && changes.removed.is_empty() && changes.unchanged == 0 {
        return Ok(None);
    }
    let mut kept = KeptChanges::default();
    let mut room = MOST_BYTES;
    for row in &changes.changed {
        let row = shortened(row);
        if !fits(&row, &mut room)? {
            break;
        }
        kept.changed.push(row);
    }
    for (rows, kept) in [(&changes.removed, &mut kept.removed), (&changes.added, &mut kept.added)] {
        for row in rows {
            if !fits(row, &mut room)? {
                break;
            }
            kept.push(row.clone());
        }
    }
    Ok(Some(serde_json::to_string(&kept).map_err(DiffError::from)?))
}

fn fits(row: &impl Serialize, room: &mut usize) -> Result<bool, StoreError> {
    let bytes = serde_json::to_vec(row).map_err(DiffError::from)?.len() + 1;
    let fits = bytes <= *room;
    *room = if fits { *room - bytes } else { 0 };
    Ok(fits)
}

fn shortened(row: &ChangedRow) -> ChangedRow {
    let mut row = row.clone();
    for field in &mut row.fields {
        for value in [&mut field.before, &mut field.after].into_iter().flatten() {
            shorten(value);
        }
    }
    row
}

/// Cuts long texts, and keeps of large values what they say in one line.
fn shorten(value: &mut Value) {
    let text = match &*value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    };
    if text.chars().nth(LONGEST_VALUE).is_none() {
        return;
    }
    let mut cut: String = text.chars().take(LONGEST_VALUE).collect();
    cut.push('…');
    *value = Value::String(cut);
}

#[cfg(test)]
mod tests {
    use directory::model::diff::FieldChange;
    use serde_json::json;

    use super::*;

    fn row(key: &str) -> Row {
        Row { key: key.into(), slug: key.into(), name: "Quiet".into() }
    }

    fn changed(key: &str, after: &str) -> ChangedRow {
        let field =
            FieldChange { field: "notes".into(), before: Some(json!("x")), after: Some(json!(after)) };
        ChangedRow { row: row(key), fields: vec![field] }
    }

    fn read(changes: &Changes) -> KeptChanges {
        serde_json::from_str(&changes_as_json(changes).unwrap().unwrap()).unwrap()
    }

    #[test]
    fn what_differs_is_kept_as_it_is() {
        let changes = Changes {
            added: vec![row("a")],
            changed: vec![changed("b", "y")],
            removed: vec![row("c")],
            unchanged: 3,
        };
        let kept = KeptChanges {
            changed: changes.changed.clone(),
            removed: changes.removed.clone(),
            added: changes.added.clone(),
        };
        assert_eq!(read(&changes), kept);
    }

    #[test]
    fn a_report_has_an_end() {
        let many = (0..20_000).map(|number| changed(&number.to_string(), &"é".repeat(1000))).collect();
        let changes = Changes { changed: many, removed: vec![row("c")], ..Changes::default() };
        let json = changes_as_json(&changes).unwrap().unwrap();
        assert!(json.len() < MOST_BYTES + 1024, "{}", json.len());
        let kept = read(&changes);
        assert!(kept.changed.len() > 500, "{}", kept.changed.len());
        let cut = kept.changed[0].fields[0].after.as_ref().unwrap().as_str().unwrap();
        assert_eq!(cut.chars().count(), LONGEST_VALUE + 1);
        assert_eq!(kept.removed, []);
    }

    #[test]
    fn a_first_list_is_told_by_its_count() {
        let first = Changes { added: vec![row("a")], ..Changes::default() };
        assert_eq!(changes_as_json(&first).unwrap(), None);
    }
}
