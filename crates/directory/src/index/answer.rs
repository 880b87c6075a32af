//! From a question to the meetings that answer it.

use super::{
    Index, Listing, Moment,
    facets::FacetCounts,
    sets::{BitSet, Postings},
    shelves::{Filter, Value},
    slot::Slot,
    words::Scores,
};
use crate::{
    model::{Attendance, Standing},
    query::{Cursor, Near, Query, Spot},
    schedule::{DaySet, Occurrence},
    text,
};

/// What a question found.
#[derive(Debug)]
pub struct Answer<'a> {
    /// How many meetings answer the question.
    pub total: usize,
    /// The first of them, in order.
    pub hits: Vec<Hit<'a>>,
    /// Where to go on; `None` at the end.
    pub next: Option<Cursor>,
    /// What the answer is made of.
    pub facets: FacetCounts,
}

/// One meeting of an answer.
#[derive(Debug)]
pub struct Hit<'a> {
    /// The meeting.
    pub listing: &'a Listing,
    /// The occurrence in progress or next, of those the question asks for; `None` by appointment, or where there
    /// is none within two years.
    pub occurrence: Option<Occurrence>,
    /// Is that occurrence in progress?
    pub in_progress: bool,
    /// From the place asked for, where there is one and the meeting's own is known.
    pub distance_km: Option<f64>,
    /// Active, suspended or ended, today at the meeting.
    pub standing: Standing<'a>,
}

impl Index {
    /// Answers a question. A place that was only named must have been looked up before ([`Spot::At`]); else it is
    /// ignored.
    pub fn answer<'a>(&'a self, moment: &Moment, query: &Query) -> Answer<'a> {
        let point = query.near.as_ref().and_then(spot);
        let slot = Slot::of(moment, query);
        let (set, scores) = self.found(moment, query, &slot);
        let total = set.count();
        let mut facets = self.count(&set, total);
        // A filter whose values are joined by "or" counts what each of them would add.
        for (group, wider) in Group::asked(query) {
            let (set, _) = self.found(moment, &wider, &Slot::of(moment, &wider));
            let counts = self.count_for(&group, &set);
            facets.take(group, counts);
        }
        let page = self.page(moment, query, &set, scores.as_ref(), &slot);
        let hits = page.ids.iter().map(|id| self.hit(moment, *id, point, &slot)).collect();
        Answer { total, hits, next: page.next, facets }
    }

    /// Every listing that answers a question, in no order a reader could rely on; for lists without pages. Limit,
    /// order and cursor do not matter.
    pub fn all<'a>(&'a self, moment: &Moment, query: &Query) -> Vec<&'a Listing> {
        let (set, _) = self.found(moment, query, &Slot::of(moment, query));
        set.iter().map(|id| &self.listings[id as usize]).collect()
    }

    /// Does any listing answer a question?
    pub fn any(&self, moment: &Moment, query: &Query) -> bool {
        self.found(moment, query, &Slot::of(moment, query)).0.iter().next().is_some()
    }

    /// One listing as it stands at this moment, for its own page.
    pub fn hit_of<'a>(&'a self, moment: &Moment, listing: &Listing) -> Option<Hit<'a>> {
        let id = self.id_of(&listing.slug)?;
        Some(self.hit(moment, id, None, &Slot::of(moment, &Query::default())))
    }

    pub(super) fn hit(&self, moment: &Moment, id: u32, point: Option<(f64, f64)>, slot: &Slot) -> Hit<'_> {
        let listing = &self.listings[id as usize];
        let now = moment.now();
        let occurrence = slot.next(self, moment, id);
        let standing = listing.meeting.standing_on(|| self.times.zone(id).to_datetime(now).date());
        let is_on = |o: Occurrence| o.start <= now && now < o.end;
        Hit {
            listing,
            occurrence,
            in_progress: standing == Standing::Active && occurrence.is_some_and(is_on),
            distance_km: point.and_then(|point| self.ground.distance_km(id, point)),
            standing,
        }
    }

    /// What answers the question, and how well where words were searched.
    pub(super) fn found(&self, moment: &Moment, query: &Query, slot: &Slot) -> (BitSet, Option<Scores>) {
        let mut set = self.matching(moment, query);
        let scores = query.text.as_deref().map(|text| self.words.search(text, &mut set));
        if let Some(near) = &query.near
            && let (Some(point), Some(radius)) = (spot(near), near.radius)
        {
            self.ground.keep_within(&mut set, point, radius.km());
        }
        slot.keep_on_clock(self, moment, &mut set);
        if let Some(minutes) = query.within
            && slot.chooses()
        {
            // The occurrence that is soon must be the one that is on a day asked for.
            let last = moment.minute().saturating_add(i64::from(minutes));
            let soon = |id| slot.start(self, moment, id).is_some_and(|start| start <= last);
            set.retain(|id| self.times.has_one_day(id) || soon(id));
        }
        (set, scores)
    }

    /// All filters that are sets.
    fn matching(&self, moment: &Moment, query: &Query) -> BitSet {
        let mut set = self.everything();
        if !query.inactive {
            set.remove_all(moment.hidden());
        }
        if !query.days.is_empty() && query.zone.is_none() {
            set.keep_any(self.having(query.days.iter().map(Value::Day)));
        }
        if !query.types.is_empty() {
            self.keep_types(&mut set, &query.types);
        }
        for ids in self.having(query.not.iter().map(|code| Value::Type(*code))) {
            set.remove_postings(ids);
        }
        if !query.attendance.is_empty() {
            // Hybrid meetings are in person and online too.
            let ways = query.attendance.iter().copied().chain([Attendance::Hybrid]);
            set.keep_any(self.having(ways.map(Value::Attendance)));
        }
        if !query.fellowships.is_empty() {
            set.keep_any(self.having(query.fellowships.iter().cloned().map(Value::Fellowship)));
        }
        if !query.languages.is_empty() {
            set.keep_any(self.having(query.languages.iter().cloned().map(Value::Language)));
        }
        if !query.regions.is_empty() {
            set.keep_any(self.having(query.regions.iter().cloned().map(Value::Region)));
        }
        for name in facet_names(query) {
            let asked = query.facets.iter().filter(|facet| *facet.name == *name);
            set.keep_any(self.having(asked.cloned().map(Value::Facet)));
        }
        if !query.sources.is_empty() {
            set.keep_any(self.having(query.sources.iter().cloned().map(Value::Source)));
        }
        if let Some(minutes) = query.within {
            moment.keep_within(&mut set, minutes);
        }
        set
    }

    /// The meetings of each of these values.
    fn having(&self, values: impl Iterator<Item = Value>) -> impl Iterator<Item = &Postings> {
        values.filter_map(|value| self.shelves.ids(&value))
    }

    fn keep_types(&self, set: &mut BitSet, choices: &[Vec<crate::model::TypeCode>]) {
        let mut any = BitSet::empty(self.len());
        for codes in choices {
            let mut all = set.clone();
            for code in codes {
                match self.shelves.ids(&Value::Type(*code)) {
                    Some(ids) => all.keep(ids),
                    None => all.clear(),
                }
            }
            any.add_all(&all);
        }
        *set = any;
    }
}

/// A filter whose values are joined by "or".
pub(super) enum Group {
    Days,
    Attendance,
    Fellowships,
    Languages,
    Regions,
    Sources,
    /// The facets of one name.
    Facet(Box<str>),
}

impl Group {
    /// The filter itself.
    pub(super) fn filter(&self) -> Filter {
        match self {
            Self::Days => Filter::Day,
            Self::Attendance => Filter::Attendance,
            Self::Fellowships => Filter::Fellowship,
            Self::Languages => Filter::Language,
            Self::Regions => Filter::Region,
            Self::Sources => Filter::Source,
            Self::Facet(_) => Filter::Facet,
        }
    }

    /// The ones a question uses, each with the question without it.
    fn asked(query: &Query) -> Vec<(Self, Query)> {
        let mut asked = Vec::new();
        let mut add = |group, used, clear: fn(&mut Query)| {
            if used {
                let mut wider = query.clone();
                clear(&mut wider);
                asked.push((group, wider));
            }
        };
        add(Self::Days, !query.days.is_empty(), |q| q.days = DaySet::default());
        add(Self::Attendance, !query.attendance.is_empty(), |q| q.attendance.clear());
        add(Self::Fellowships, !query.fellowships.is_empty(), |q| q.fellowships.clear());
        add(Self::Languages, !query.languages.is_empty(), |q| q.languages.clear());
        add(Self::Regions, !query.regions.is_empty(), |q| q.regions.clear());
        add(Self::Sources, !query.sources.is_empty(), |q| q.sources.clear());
        for name in facet_names(query) {
            let mut wider = query.clone();
            wider.facets.retain(|facet| *facet.name != *name);
            asked.push((Self::Facet(name.into()), wider));
        }
        asked
    }
}

/// The names of the facets a question asks for, each once.
fn facet_names(query: &Query) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for facet in &query.facets {
        if !names.contains(&facet.name.as_ref()) {
            names.push(&facet.name);
        }
    }
    names
}

pub(super) fn spot(near: &Near) -> Option<(f64, f64)> {
    match near.spot {
        Spot::At(lat, lon) => Some((lat, lon)),
        Spot::Named => None,
    }
}

/// How `region` and `fellowship` values are compared.
pub(super) fn shelf_key(label: &str) -> Box<str> {
    text::fold(label).into()
}
