//! What one answer, were it another, would bring a meeting among the three: said to whoever fills in the form, not printed.

use matching::{Asked, Change, Fit, changes};

use super::{again, answers::WISHES};
use crate::{finder::fit::words::Words, web::texts::Locale};

/// So many meetings behind the three are looked at.
const NEXT: usize = 3;

/// A line for each of the next meetings that one answer would bring among the three.
pub(super) fn lines(t: &Locale, words: &Words<'_>, asked: &Asked<'_>, behind: &[Fit<'_>]) -> Vec<String> {
    let line = |fit: &Fit<'_>| {
        let mut possible = changes(asked, fit.candidate.place).into_iter();
        let what = possible.find_map(|change| said(t, words, &change))?;
        let name = fit.candidate.listing.meeting.name.as_ref().into();
        Some(t.with("paper-change-line", &[("meeting", name), ("what", what.into())]))
    };
    behind.iter().take(NEXT).filter_map(line).collect()
}

/// The change in words; none for what the form does not ask.
fn said(t: &Locale, words: &Words<'_>, change: &Change) -> Option<String> {
    Some(match change {
        Change::GiveWay(limit) => again::limit(t, *limit)?.1,
        Change::AskFor(one) => {
            WISHES.iter().find(|(_, wish)| wish == one)?;
            t.one("paper-change-ask", "what", &words.what(one))
        }
        Change::AskNoMore(one) => t.one("paper-change-ask-no-more", "what", &words.what(one)),
        Change::MindNoMore(one) => t.one("paper-change-mind-no-more", "what", &words.what(one)),
        Change::AnyWay => t.s("paper-change-way"),
        Change::FromAfar => t.s("paper-change-afar"),
    })
}
