//! What questionnaires came to, as rows of a page of somebody's own; and a clinic's own questionnaires, on the page of
//! the plan that asks for them.
//!
//! Answers are kept nowhere. A row is there or it is not: what two devices kept at once is united, and of two numbers of
//! one day both stay until one is deleted.

use std::collections::{BTreeMap, BTreeSet};

use care::{
    plan::ScaleTotal,
    scale::{AUDIT_C_ID, Scale},
};
use jiff::civil::Date;
use journal::Document;
use serde_json::Value;

use crate::{finder::view::when, web::texts::Locale};

/// Under which the rows are kept.
pub(crate) const SLOT: &str = "scales";
/// The table; its columns are the questionnaire's id, the day, the number, and its name as it was then.
const TOTALS: &str = "totals";
const SCALE: usize = 0;
const DAY: usize = 1;
const TOTAL: usize = 2;
const TITLE: usize = 3;
/// The most that are kept: as many as a clinic can be shown at once.
pub(super) const MOST: usize = 400;
/// The fields of a plan: which are asked for, and those of the clinic's own.
const ASKED: &str = "scales";
const OWN: &str = "own-scales";

/// What a questionnaire came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Total {
    pub(super) scale: String,
    pub(super) day: Date,
    pub(super) total: u16,
    pub(super) title: String,
}

impl Total {
    fn read(row: &[String]) -> Option<Self> {
        let cell = |at: usize| row.get(at).map(String::as_str).unwrap_or_default();
        let (day, total) = (cell(DAY).parse().ok()?, cell(TOTAL).parse().ok()?);
        Some(Self { scale: cell(SCALE).to_owned(), day, total, title: cell(TITLE).to_owned() })
    }

    fn row(&self) -> Vec<String> {
        vec![self.scale.clone(), self.day.to_string(), self.total.to_string(), self.title.clone()]
    }
}

/// The numbers of a page, the latest day first.
pub(super) fn on(page: &Document) -> Vec<Total> {
    let mut all: Vec<Total> = page.table(TOTALS).iter().filter_map(|row| Total::read(row)).collect();
    all.sort_by(|one, other| (other.day, &one.scale).cmp(&(one.day, &other.scale)));
    all
}

/// Puts a number onto a page; in the place of that of the same day, where its writer had seen it. False where the page
/// is full.
pub(super) fn put(page: &mut Document, total: &Total, was_seen: bool) -> bool {
    let rows = page.rows.entry(TOTALS.to_owned()).or_default();
    let (row, day) = (total.row(), total.day.to_string());
    let same_day = |one: &Vec<String>| one.first() == Some(&total.scale) && one.get(DAY) == Some(&day);
    if was_seen {
        rows.retain(|one| !same_day(one));
    }
    if rows.contains(&row) {
        return true;
    }
    if rows.len() >= MOST {
        return false;
    }
    rows.push(row);
    true
}

/// Takes a number off a page. The table stays, empty: else it would be carried over from the page before.
pub(super) fn take_out(page: &mut Document, scale: &str, day: &str, total: &str) {
    let is_it = |row: &Vec<String>| row.iter().take(3).eq([scale, day, total]);
    page.rows.entry(TOTALS.to_owned()).or_default().retain(|row| !is_it(row));
}

/// What a clinic is shown: numbers since that day, and no answer, as there is none.
pub(super) fn shown(page: &Document, since: Date) -> Vec<ScaleTotal> {
    let since = on(page).into_iter().filter(|one| one.day >= since);
    let mut all: Vec<ScaleTotal> =
        since.map(|one| ScaleTotal { scale: one.scale, day: one.day, total: one.total }).collect();
    all.reverse();
    all
}

/// The numbers in words, for a file of all that somebody wrote.
pub(crate) fn told(t: &Locale, page: &Document) -> Vec<(String, String)> {
    let line = |one: Total| (format!("{}, {}", one.title, when::date(t, one.day)), one.total.to_string());
    on(page).into_iter().map(line).collect()
}

/// Notes a clinic's own questionnaires on the page of the plan. Where it brings none, those of before stay.
pub(super) fn bring(plan: &mut Document, scales: &[Scale]) {
    if scales.is_empty() {
        return;
    }
    // Texts and numbers cannot fail.
    plan.fields.insert(OWN.to_owned(), serde_json::to_string(scales).unwrap_or_default());
}

/// A clinic's own questionnaires on the page of a plan, and on those that lie beside it since another was taken.
pub(super) fn own(plan: &Document) -> Vec<Scale> {
    let mut known = BTreeSet::from([AUDIT_C_ID.to_owned()]);
    let all = std::iter::once(plan).chain(&plan.other).flat_map(noted);
    all.filter(|scale| known.insert(scale.id().to_owned())).collect()
}

fn noted(plan: &Document) -> Vec<Scale> {
    let noted: Vec<Value> = serde_json::from_str(plan.field(OWN)).unwrap_or_default();
    noted.into_iter().filter_map(|scale| Scale::from_json(scale).ok()).collect()
}

/// The names of all questionnaires that whoever has this plan knows, by their ids.
pub(super) fn names(plan: &Document) -> BTreeMap<String, String> {
    let known = Scale::audit_c().into_iter().chain(own(plan));
    known.map(|one| (one.id().to_owned(), one.title().to_owned())).collect()
}

/// The names of the questionnaires that a plan asks for.
pub(super) fn asked(plan: &Document) -> Vec<String> {
    let names = names(plan);
    let ids = plan.field(ASKED).lines().map(str::trim).filter(|id| !id.is_empty());
    ids.map(|id| names.get(id).map_or(id, String::as_str).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn total(scale: &str, day: Date, total: u16) -> Total {
        Total { scale: scale.into(), day, total, title: scale.to_uppercase() }
    }

    #[test]
    fn one_number_a_questionnaire_and_day_is_kept_and_none_that_was_not_seen_is_lost() {
        let (first, second) = (date(2026, 11, 20), date(2026, 11, 26));
        let mut page = Document::default();
        assert!(put(&mut page, &total("audit-c", first, 7), true));
        assert!(put(&mut page, &total("audit-c", second, 5), true));
        assert!(put(&mut page, &total("own", second, 20), true));
        assert!(put(&mut page, &total("audit-c", second, 4), true), "another try of the same day");
        let found: Vec<(String, u16)> = on(&page).into_iter().map(|one| (one.scale, one.total)).collect();
        assert_eq!(found, [("audit-c".to_owned(), 4), ("own".to_owned(), 20), ("audit-c".to_owned(), 7)]);
        assert!(put(&mut page, &total("audit-c", second, 6), false), "from a device that has not seen it");
        assert!(put(&mut page, &total("audit-c", second, 6), false));
        assert_eq!(on(&page).len(), 4);
        take_out(&mut page, "audit-c", "2026-11-26", "4");
        take_out(&mut page, "audit-c", "2026-11-26", "99");
        assert_eq!(on(&page).len(), 3);
        let sent = shown(&page, second);
        assert_eq!(sent.iter().map(|one| one.total).collect::<Vec<_>>(), [20, 6], "only since that day");
    }

    #[test]
    fn a_page_that_is_full_says_so_and_odd_rows_are_passed_over() {
        let mut page = Document::default();
        let rows = (0..MOST).map(|number| vec!["x".into(), "2026-11-26".into(), number.to_string()]);
        page.rows.insert(TOTALS.into(), rows.collect());
        assert!(!put(&mut page, &total("own", date(2026, 11, 26), 1), true));
        page.rows.insert(TOTALS.into(), vec![vec![], vec!["x".into(), "soon".into(), "7".into()]]);
        assert_eq!(on(&page), []);
    }

    #[test]
    fn a_clinics_own_questionnaires_lie_with_the_plan() {
        let mut plan = Document::default();
        plan.fields.insert(ASKED.into(), "audit-c\nlost".into());
        assert_eq!((own(&plan), asked(&plan)), (vec![], vec!["AUDIT-C".to_owned(), "lost".to_owned()]));
        let json = serde_json::to_string(&Scale::audit_c().unwrap()).unwrap();
        let named = |id: &str| {
            let json = json.replace("\"audit-c\"", &format!("\"{id}\""));
            Scale::from_json(serde_json::from_str(&json).unwrap()).unwrap()
        };
        bring(&mut plan, &[named("own"), named("audit-c")]);
        bring(&mut plan, &[]);
        assert_eq!(own(&plan), [named("own")], "nothing stands in the place of the one that is shipped");
        let mut later = Document::default();
        bring(&mut later, &[named("later")]);
        later.other = vec![plan.clone()];
        assert_eq!(own(&later), [named("later"), named("own")]);
        plan.fields.insert(OWN.into(), "[{\"id\":7}]".into());
        assert_eq!(own(&plan), []);
    }
}
