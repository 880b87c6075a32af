//! What was typed, looked at before it is kept: is anything in it, is it too long, does it say who somebody is?

use privacy::check::{
    crisis,
    details::{self, Finding, Held, Kind, Leave},
};

use super::sheet::Draft;
use crate::web::{held, texts::Locale};

/// The longest title, in characters.
pub(super) const LONGEST_TITLE: usize = 120;
/// The longest story or opening of a thread. It fits on one page.
pub(super) const LONGEST_OPENING: usize = 12_000;
/// The longest reply.
pub(super) const LONGEST_REPLY: usize = 4_000;

/// Words that may be kept.
pub(super) struct Fit {
    pub(super) title: String,
    pub(super) body: String,
    /// Words of acute crisis.
    pub(super) urgent: bool,
}

/// Why they may not.
pub(in crate::forum) struct Unfit {
    /// What is said above the form.
    pub(in crate::forum) notice: String,
    /// The words with what was found in them marked; empty where nothing was.
    pub(in crate::forum) marked: Vec<Piece>,
    /// Their writer can say that it is nobody's.
    pub(in crate::forum) can_confirm: bool,
}

/// A piece of what was typed.
pub(in crate::forum) struct Piece {
    pub(in crate::forum) text: String,
    /// What it looks like, in words.
    pub(in crate::forum) found: Option<String>,
}

/// Looks at a title, where one is wanted, and a text.
pub(super) fn look(t: &Locale, draft: &Draft, longest: usize) -> Result<Fit, Unfit> {
    let leave = if draft.confirmed { Leave::Names } else { Leave::Nothing };
    let title = if draft.kind.has_title() {
        details::clear_within(&draft.title, leave, LONGEST_TITLE)
            .map_err(|held| {
                unfit(t, &draft.title, held, ("forum-title-empty", "forum-title-long"), LONGEST_TITLE)
            })?
            .to_string()
    } else {
        String::new()
    };
    let body = details::clear_within(&draft.body, leave, longest)
        .map_err(|held| unfit(t, &draft.body, held, ("forum-body-empty", "forum-body-long"), longest))?
        .to_string();
    let urgent = crisis::is_crisis(&title) || crisis::is_crisis(&body);
    Ok(Fit { title, body, urgent })
}

/// Short words that stand by themselves, such as an objection or a note.
pub(super) fn plain(text: &str, most: usize) -> String {
    details::normalise(text).chars().take(most).collect()
}

fn unfit(t: &Locale, typed: &str, held: Held, (empty, long): (&str, &str), most: usize) -> Unfit {
    let bare = |notice: String| Unfit { notice, marked: Vec::new(), can_confirm: false };
    match held {
        Held::Empty => bare(t.s(empty)),
        Held::TooLong => {
            let has = typed.chars().count();
            bare(t.with(long, &[("most", most.into()), ("has", has.into())]))
        }
        Held::Details(findings) => {
            let mut kinds: Vec<String> = Vec::new();
            for finding in &findings {
                let kind = t.s(held::name_of(finding.kind));
                if !kinds.contains(&kind) {
                    kinds.push(kind);
                }
            }
            Unfit {
                notice: t.one("forum-found", "what", &t.list(&kinds)),
                can_confirm: findings.iter().all(|finding| can_be_nobodys(finding.kind)),
                marked: pieces(t, &details::normalise(typed), &findings),
            }
        }
    }
}

/// The words, cut where something was found.
fn pieces(t: &Locale, text: &str, findings: &[Finding]) -> Vec<Piece> {
    let mut pieces = Vec::with_capacity(2 * findings.len() + 1);
    let mut from = 0;
    let mut add = |range: std::ops::Range<usize>, found: Option<String>| {
        let text = text.get(range).unwrap_or_default();
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), found });
        }
    };
    for finding in findings {
        add(from..finding.start, None);
        add(finding.start..finding.end, Some(t.s(held::name_of(finding.kind))));
        from = finding.end;
    }
    add(from..text.len(), None);
    pieces
}

/// What looks like it may be nobody's after all; the writer decides, as in a room.
fn can_be_nobodys(kind: Kind) -> bool {
    matches!(kind, Kind::Name | Kind::Address | Kind::Workplace)
}
