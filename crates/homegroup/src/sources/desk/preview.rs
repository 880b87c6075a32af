//! What a list would bring, before it is saved.

use std::collections::BTreeMap;

use directory::{
    feed::{Feed as Read, Problem},
    model::{Meeting, Source},
};

use super::words;
use crate::{
    finder::view::when,
    net::Got,
    sources::{
        guard,
        outcome::Counts,
        refresh::{self, Paper},
    },
    stewards::door::{Admin, Desk},
    web::texts::Locale,
};

/// So many meetings are shown.
const SAMPLES: usize = 6;
/// So many kinds of remarks are shown.
const REMARKS: usize = 12;

/// What a list would bring.
pub(super) struct Preview {
    /// Why nothing would come of it, or why it would be held back.
    pub(super) trouble: Option<String>,
    /// What the reader of lists said, in English.
    pub(super) why: Option<Box<str>>,
    pub(super) counts: Option<String>,
    pub(super) samples: Vec<Sample>,
    pub(super) remarks: Vec<Remark>,
}

pub(super) struct Sample {
    pub(super) name: Box<str>,
    pub(super) times: String,
    pub(super) place: String,
}

/// A remark about rows; how many of its kind.
pub(super) struct Remark {
    pub(super) count: String,
    /// In English, as the reader of lists says it.
    pub(super) example: String,
}

/// Fetches and reads a list, and keeps nothing. `old` is how many meetings the source has.
pub(super) async fn preview(
    desk: &Desk<Admin>,
    address: &str,
    format: Option<&str>,
    map: Option<&str>,
    source: Source,
    old: usize,
) -> Preview {
    let (app, t) = (&desk.app, &desk.visit.t);
    let nothing = |trouble, why| Preview {
        trouble: Some(trouble),
        why,
        counts: None,
        samples: Vec::new(),
        remarks: Vec::new(),
    };
    let Ok(_place) = app.feeds.tries.acquire().await else {
        return nothing(t.s("sources-failure-ours"), None);
    };
    let bytes = match refresh::download(app, address.into(), None, None).await {
        Ok(Got::List { bytes, .. }) => bytes.into(),
        Ok(Got::Same) => return nothing(t.s("sources-failure-garbled"), None),
        Err(trouble) => return nothing(words::failure(t, &trouble.failure), None),
    };
    let format = format.and_then(directory::feed::Format::parse);
    let paper = Paper { bytes, format, map: map.map(Into::into), source };
    match paper.read(app.gazetteer.clone()).await {
        Ok(read) => of(t, &read, old),
        Err(refusal) => {
            let why = match &refusal {
                guard::Refusal::Unreadable { why, .. } => Some(why.clone()),
                _ => None,
            };
            nothing(words::refusal(t, &refusal), why)
        }
    }
}

fn of(t: &Locale, read: &Read, old: usize) -> Preview {
    Preview {
        trouble: guard::size(read, old).err().map(|refusal| words::refusal(t, &refusal)),
        why: None,
        counts: Some(words::counts(t, Counts::of(&read.report))),
        samples: read.meetings.iter().take(SAMPLES).map(|meeting| sample(t, meeting)).collect(),
        remarks: remarks(t, &read.report.problems),
    }
}

fn sample(t: &Locale, meeting: &Meeting) -> Sample {
    let times = match meeting.schedule.timed() {
        Some(timed) => {
            let zone = when::zone(meeting.zone.as_str());
            format!("{}, {} ({zone})", when::rule(t, timed), when::span(t, timed))
        }
        None => t.s("sources-value-by-appointment"),
    };
    let venue = meeting.venue.as_deref();
    let place = venue.and_then(|venue| venue.one_line().or_else(|| venue.name.as_deref().map(str::to_owned)));
    Sample { name: meeting.name.clone(), times, place: place.unwrap_or_default() }
}

/// One line for each kind of remark, the most frequent first.
fn remarks(t: &Locale, problems: &[Problem]) -> Vec<Remark> {
    let mut kinds: BTreeMap<&str, (usize, &Problem)> = BTreeMap::new();
    for problem in problems {
        kinds.entry(&problem.kind).or_insert((0, problem)).0 += 1;
    }
    let mut kinds: Vec<_> = kinds.into_values().collect();
    kinds.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let remark = |(count, problem): (usize, &Problem)| Remark {
        count: t.n("sources-rows", count),
        example: problem.message.to_string(),
    };
    kinds.into_iter().take(REMARKS).map(remark).collect()
}
