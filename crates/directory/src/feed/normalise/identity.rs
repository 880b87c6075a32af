//! What identifies a row in its list: slugs and keys, made where they are missing, kept apart where they collide, and
//! one meeting out of the rows that a list writes for its several days.

use std::{
    collections::{HashMap, HashSet},
    hash::Hash,
};

use super::{
    Draft,
    fields::{Field, Fields},
};
use crate::{
    feed::report::{Ledger, Notes, Remark},
    model::{Meeting, Slug},
    schedule::{Day, DaySet, Recurrence, Schedule},
};

/// What a row says of its identity.
#[derive(Debug)]
pub(super) struct Identity {
    pub slug: Slug,
    pub key: Box<str>,
    /// The key is the row's own and not its slug.
    pub own_key: bool,
}

impl Identity {
    /// The row's slug, else one made of its number or name; its key, else its slug.
    pub(super) fn of(fields: &mut Fields, name: &str, notes: &mut Notes) -> Result<Self, Remark> {
        let own_key = fields.code(Field::RowKey, notes).map(cut);
        let raw = fields.code(Field::Slug, notes);
        let id = fields.code(Field::Id, notes);
        let slug = match &raw {
            Some(raw) => Slug::new(raw).or_else(|invalid| {
                notes.add(
                    "slug",
                    "slug-repaired",
                    "The slug does not fit into an address; it was respelled.",
                );
                Slug::from_text(raw).ok_or(invalid)
            }),
            None => {
                notes.add("slug", "slug-missing", "No slug; one was made from the row's id or name.");
                let id = id.as_deref().or(own_key.as_deref());
                id.map_or_else(|| Slug::new(""), Slug::new)
            }
        };
        let slug = slug.ok().or_else(|| Slug::from_text(name)).or_else(|| Slug::new("meeting").ok());
        let slug =
            slug.ok_or_else(|| Remark::new("slug", "no-slug", "Nothing in the row can become its address."))?;
        let key = own_key.clone().or(raw.map(cut)).or(id.map(cut)).unwrap_or_else(|| slug.as_str().into());
        Ok(Self { slug, key, own_key: own_key.is_some() })
    }
}

/// Keys are compared and stored; nobody needs a long one.
fn cut(key: String) -> Box<str> {
    match key.char_indices().nth(255) {
        Some((end, _)) => key[..end].into(),
        None => key.into(),
    }
}

/// Joins the rows that a list wrote for one meeting's several days: `slug-1`, `slug-3` …, each on the day its suffix
/// names and otherwise equal. Our own list does so, as other readers of the format expect.
pub(super) fn join_days(drafts: Vec<Draft>) -> Vec<Draft> {
    let mut by_stem: HashMap<&str, Vec<usize>> = HashMap::new();
    for (i, draft) in drafts.iter().enumerate() {
        if let Some((stem, _)) = stem_and_day(&draft.meeting) {
            by_stem.entry(stem).or_default().push(i);
        }
    }
    by_stem.retain(|_, rows| rows.len() > 1);
    if by_stem.is_empty() {
        return drafts;
    }
    for draft in &drafts {
        by_stem.remove(draft.meeting.slug.as_str());
    }
    let into: HashMap<usize, usize> = by_stem.values().flat_map(|rows| partners(&drafts, rows)).collect();
    merge(drafts, &into)
}

/// `weekly-step-3`, on Wednesdays: "weekly-step" and Wednesday.
fn stem_and_day(meeting: &Meeting) -> Option<(&str, Day)> {
    let (stem, digit) = meeting.slug.as_str().rsplit_once('-')?;
    let &[digit @ b'0'..=b'6'] = digit.as_bytes() else { return None };
    let day = Day::new(digit - b'0')?;
    let timed = meeting.schedule.timed()?;
    let fits = match &timed.recurrence {
        Recurrence::Weekly(days) => *days == DaySet::from(day),
        _ => timed.days().contains(day),
    };
    (fits && !stem.is_empty()).then_some((stem, day))
}

/// Among rows of one stem: which row belongs to which earlier one.
fn partners(drafts: &[Draft], rows: &[usize]) -> Vec<(usize, usize)> {
    let mut heads: Vec<(usize, DaySet)> = Vec::new();
    let mut found = Vec::new();
    for &row in rows {
        let Some((_, day)) = stem_and_day(&drafts[row].meeting) else { continue };
        let head = heads
            .iter_mut()
            .find(|(head, days)| !days.contains(day) && same_but_day(&drafts[*head], &drafts[row]));
        match head {
            Some((head, days)) => {
                days.insert(day);
                found.extend([(row, *head), (*head, *head)]);
            }
            None => heads.push((row, day.into())),
        }
    }
    found
}

fn same_but_day(one: &Draft, other: &Draft) -> bool {
    let (a, b) = (&one.meeting, &other.meeting);
    if a.name != b.name || one.own_key != other.own_key {
        return false;
    }
    let mut alike = b.clone();
    alike.slug = a.slug.clone();
    if !one.own_key {
        alike.key.clone_from(&a.key);
    }
    if let (Schedule::Timed(of_a), Schedule::Timed(of_b)) = (&a.schedule, &mut alike.schedule)
        && let (Recurrence::Weekly(days), Recurrence::Weekly(_)) = (&of_a.recurrence, &of_b.recurrence)
    {
        of_b.recurrence = Recurrence::Weekly(*days);
    }
    *a == alike
}

fn merge(drafts: Vec<Draft>, into: &HashMap<usize, usize>) -> Vec<Draft> {
    let mut merged: Vec<Draft> = Vec::with_capacity(drafts.len());
    let mut place_of: HashMap<usize, usize> = HashMap::new();
    for (i, mut draft) in drafts.into_iter().enumerate() {
        let Some(head) = into.get(&i) else {
            merged.push(draft);
            continue;
        };
        match place_of.get(head) {
            Some(place) => add_days(&mut merged[*place].meeting, &draft.meeting),
            None => {
                place_of.insert(*head, merged.len());
                drop_suffix(&mut draft);
                merged.push(draft);
            }
        }
    }
    merged
}

fn drop_suffix(draft: &mut Draft) {
    let stem = stem_and_day(&draft.meeting).and_then(|(stem, _)| Slug::new(stem).ok());
    if let Some(stem) = stem {
        if !draft.own_key {
            draft.meeting.key = stem.as_str().into();
        }
        draft.meeting.slug = stem;
    }
}

fn add_days(meeting: &mut Meeting, other: &Meeting) {
    if let (Schedule::Timed(timed), Schedule::Timed(more)) = (&mut meeting.schedule, &other.schedule)
        && let (Recurrence::Weekly(days), Recurrence::Weekly(further)) =
            (&mut timed.recurrence, &more.recurrence)
    {
        further.iter().for_each(|day| days.insert(day));
    }
}

/// Gives every meeting a slug and a key of its own; the first of several keeps what the list says.
pub(super) fn keep_apart(drafts: &mut [Draft], ledger: &mut Ledger) {
    let mut slugs = Names::of(drafts.iter().map(|draft| draft.meeting.slug.clone()));
    let mut keys = Names::of(drafts.iter().map(|draft| draft.meeting.key.clone()));
    for draft in drafts {
        let own = draft.meeting.slug.clone();
        let longer = |suffix: &str| own.with_suffix(suffix);
        if let Some(apart) = slugs.again(&own, longer, &draft.meeting.schedule) {
            let message = format!("The slug is used twice; this row's became {apart}.");
            ledger.also(draft.row, Remark::new("slug", "slug-duplicate", message));
            draft.meeting.slug = apart;
        }
        let own = draft.meeting.key.clone();
        let longer = |suffix: &str| format!("{own}-{suffix}").into();
        if let Some(apart) = keys.again(&own, longer, &draft.meeting.schedule) {
            if draft.own_key {
                ledger.also(
                    draft.row,
                    Remark::new("row_key", "key-duplicate", "The row's key is used twice; kept apart."),
                );
            }
            draft.meeting.key = apart;
        }
    }
}

/// Names in use, and which of them were met already.
struct Names<N> {
    taken: HashSet<N>,
    met: HashSet<N>,
    counted: HashMap<N, usize>,
}

impl<N: Clone + Eq + Hash> Names<N> {
    fn of(names: impl Iterator<Item = N>) -> Self {
        Self { taken: names.collect(), met: HashSet::new(), counted: HashMap::new() }
    }

    /// `None` the first time a name is met; then the name with the meeting's day and time after it, which stays the
    /// same when the list is sorted otherwise, and a number where that is not enough.
    ///
    /// `longer` gives the name with something after it; what it gives must end in that, however long the name is.
    fn again(&mut self, name: &N, longer: impl Fn(&str) -> N, schedule: &Schedule) -> Option<N> {
        if self.met.insert(name.clone()) {
            return None;
        }
        let when = moment(schedule);
        let stem = longer(&when);
        if self.taken.insert(stem.clone()) {
            return Some(stem);
        }
        let count = self.counted.entry(stem.clone()).or_insert(1);
        loop {
            *count += 1;
            let numbered = longer(&format!("{when}-{count}"));
            if self.taken.insert(numbered.clone()) {
                return Some(numbered);
            }
        }
    }
}

/// "tue-1900".
fn moment(schedule: &Schedule) -> String {
    const DAYS: [&str; 7] = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
    let Some(timed) = schedule.timed() else { return "ask".to_owned() };
    let days: Vec<&str> = timed.days().iter().map(|day| DAYS[usize::from(day.number())]).collect();
    format!("{}-{:02}{:02}", days.join("-"), timed.start.hour(), timed.start.minute())
}
