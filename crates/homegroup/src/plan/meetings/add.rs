//! A meeting put into the plan. `web/src/plan/choose` does the same on the device.

use axum::http::StatusCode;
use care::plan::{MOST_COMMITMENTS, Plan};
use directory::model::Slug;
use journal::Document;

use crate::{
    finder::choose::Slot,
    plan::{
        feed,
        form::number,
        paper::{self, COLUMNS, COMMITMENTS, DAYS, DONE, KIND, SLOT, TIME, WHAT, WHERE},
    },
    steps::{Book, Here, Saved},
};

/// So often somebody else may save between our reading and our writing.
const TRIES: usize = 4;

/// Puts a meeting into the plan of whoever asks; what became of it is the name of a text. The meeting is noted by its
/// page alone: what a clinic is shown of a plan never says which meeting it was.
pub(super) async fn add(
    here: &Here,
    book: &Book<'_>,
    slug: &Slug,
    slot: Option<&Slot>,
) -> Result<&'static str, StatusCode> {
    for _ in 0..TRIES {
        let found = book.open(SLOT).await?;
        let page = found.page.unwrap_or_else(|| begun(here));
        let (page, said) = with_meeting(page, slug, slot);
        let Some(page) = page else { return Ok(said) };
        let saved = book.keep(SLOT, page, &found.version, &[]).await?;
        feed::renew(here, book, &saved).await;
        match saved {
            Saved::Kept(_) | Saved::Beside(_) => return Ok(said),
            Saved::Busy => {}
            not_kept => return Ok(not_kept.said()),
        }
    }
    Ok("steps-say-busy")
}

/// The plan that everybody begins with.
pub(super) fn begun(here: &Here) -> Document {
    paper::page_of(&Plan::starter(), here.today())
}

/// The page with one more meeting on it, in an empty line for a meeting where there is one; none where there is no room
/// or the meeting is there.
fn with_meeting(mut page: Document, slug: &Slug, slot: Option<&Slot>) -> (Option<Document>, &'static str) {
    let mut rows = page.table(COMMITMENTS).to_vec();
    rows.iter_mut().for_each(|row| row.resize(COLUMNS.max(row.len()), String::new()));
    let is_it = |row: &Vec<String>| paper::words_and_slug(&row[WHAT]).1.as_deref() == Some(slug.as_str());
    if rows.iter().any(is_it) {
        return (None, "choose-say-there");
    }
    let is_empty = |row: &Vec<String>| {
        matches!(&*row[KIND], "first_meeting" | "meeting")
            && [WHAT, DAYS, TIME, DONE].iter().all(|at| row[*at].is_empty())
    };
    let place = rows.iter().position(is_empty);
    if place.is_none() && rows.len() >= MOST_COMMITMENTS {
        return (None, "choose-say-full");
    }
    let place = place.unwrap_or_else(|| {
        let mut row = vec![String::new(); COLUMNS];
        "meeting".clone_into(&mut row[KIND]);
        rows.push(row);
        rows.len() - 1
    });
    if let Some(row) = rows.get_mut(place) {
        row[WHAT] = format!("/meetings/{slug}");
        if let Some(slot) = slot {
            (row[DAYS], row[TIME], row[WHERE]) =
                (slot.days.clone(), slot.time.clone(), slot.attendance.to_owned());
        }
    }
    number(&mut rows);
    page.rows.insert(COMMITMENTS.to_owned(), rows);
    (Some(page), "choose-say-put")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn slot() -> Slot {
        Slot { days: "24".into(), time: "19:00".into(), attendance: "online" }
    }

    fn slug(text: &str) -> Slug {
        Slug::new(text).unwrap()
    }

    #[test]
    fn the_empty_lines_are_filled_first() {
        let mut page = paper::page_of(&Plan::starter(), date(2026, 11, 26));
        let lines = page.table(COMMITMENTS).len();
        for (number, text) in ["one", "two", "three", "four"].into_iter().enumerate() {
            let (with, said) = with_meeting(page, &slug(text), Some(&slot()));
            (page, _) = (with.unwrap(), assert_eq!(said, "choose-say-put"));
            let rows = page.table(COMMITMENTS);
            assert_eq!(rows.len(), lines.max(number + 1));
            let row = &rows[number];
            assert_eq!(row[KIND], if number == 0 { "first_meeting" } else { "meeting" });
            assert_eq!(
                row[WHAT..=WHERE],
                [format!("/meetings/{text}"), "24".into(), "19:00".into(), "online".into()]
            );
        }
        let ids: std::collections::BTreeSet<&String> =
            page.table(COMMITMENTS).iter().map(|row| &row[paper::ID]).collect();
        assert_eq!(ids.len(), 4);
        let (again, said) = with_meeting(page, &slug("two"), Some(&slot()));
        assert_eq!((again, said), (None, "choose-say-there"));
    }

    #[test]
    fn what_somebody_wrote_stays_and_a_full_plan_says_so() {
        let mut page = Document::of(date(2026, 11, 26));
        let row = |what: &str| vec![String::new(), "meeting".into(), what.into()];
        page.rows.insert(COMMITMENTS.into(), vec![row("my own words")]);
        let (page, _) = with_meeting(page, &slug("lamp"), None);
        let mut page = page.unwrap();
        let rows = page.table(COMMITMENTS);
        assert_eq!((&*rows[0][WHAT], &*rows[1][WHAT]), ("my own words", "/meetings/lamp"));
        page.rows.insert(COMMITMENTS.into(), vec![row("my own words"); MOST_COMMITMENTS]);
        assert_eq!(with_meeting(page, &slug("lamp"), None), (None, "choose-say-full"));
    }
}
