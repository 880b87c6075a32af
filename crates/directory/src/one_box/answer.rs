//! From what was understood to the question: parameters as in `docs/api.md`.

use jiff::{
    ToSpan as _,
    civil::{Time, time},
};

use super::{Hours, Moment, Part, Reading, Understood};
use crate::{
    facets::Facet,
    kinds::fellowship_key,
    model::TypeCode,
    query::{Near, Query, Radius, Spot},
    schedule::{Day, DaySet},
};

/// Minutes around a time that was said.
const ABOUT_MINUTES: i32 = 30;

impl Hours {
    /// When it begins and ends.
    pub fn limits(self) -> (Time, Time) {
        let (from, until) = match self {
            Self::Early => ((5, 0), (8, 59)),
            Self::Morning => ((5, 0), (11, 59)),
            Self::Noon => ((11, 30), (13, 30)),
            Self::Afternoon => ((12, 0), (16, 59)),
            Self::Evening => ((17, 0), (20, 59)),
            Self::Night => ((21, 0), (4, 59)),
        };
        (time(from.0, from.1, 0, 0), time(until.0, until.1, 0, 0))
    }
}

impl Reading {
    /// Was anything understood?
    pub fn understood_anything(&self) -> bool {
        !self.parts.is_empty()
    }

    /// Does the line ask for what is near whoever asks?
    pub fn is_near_me(&self) -> bool {
        self.parts.iter().any(|part| part.what == Part::NearMe)
    }

    /// The place asked for, as typed.
    pub fn place(&self) -> Option<&str> {
        self.parts.iter().find_map(|part| match &part.what {
            Part::Place(name) => Some(name.as_str()),
            _ => None,
        })
    }

    /// Does the answer depend on which day it is?
    pub fn depends_on_today(&self) -> bool {
        self.parts.iter().any(|part| matches!(part.what, Part::InDays(_) | Part::Tonight))
    }

    /// A distance that was said.
    pub fn radius(&self) -> Option<Radius> {
        self.parts.iter().rev().find_map(|part| match part.what {
            Part::Radius(radius) => Some(radius),
            _ => None,
        })
    }

    /// The question. Its place is named, not yet looked up.
    pub fn query(&self) -> Query {
        let (from, until) = self.hours();
        let place =
            self.place().map(|name| Near { asked: name.into(), spot: Spot::Named, radius: self.radius() });
        let (types, not) = self.types();
        let mut query = Query {
            text: self.text.as_deref().map(Into::into),
            near: place,
            days: self.days(),
            from,
            until,
            types,
            not,
            ..Query::default()
        };
        for part in &self.parts {
            match part.what {
                Part::Within(minutes) => query.within = Some(minutes),
                Part::Way(way) => add(&mut query.attendance, way),
                Part::Language(iso) => add(&mut query.languages, iso.into()),
                _ => {}
            }
        }
        query.facets = self.facets();
        query.fellowships =
            self.fellowships().into_iter().map(|short| fellowship_key(short).into()).collect();
        query
    }

    fn facets(&self) -> Vec<Facet> {
        let mut facets = Vec::new();
        for part in &self.parts {
            if let Part::Facet(name, value) = part.what
                && let Some(facet) = Facet::new(name, value)
            {
                add(&mut facets, facet);
            }
        }
        facets
    }

    /// The fellowships asked for. Where one was named, troubles say no more.
    pub fn fellowships(&self) -> Vec<&'static str> {
        let any_named =
            self.parts.iter().any(|part| matches!(part.what, Part::Fellowship { named: true, .. }));
        let mut list = Vec::new();
        for part in &self.parts {
            if let Part::Fellowship { short, named } = part.what
                && named == any_named
            {
                add(&mut list, short);
            }
        }
        // "my mother is addicted to pills": it is for the family, whatever the trouble is called besides.
        if !any_named && list.iter().any(|short| short.ends_with("-Anon")) {
            list.retain(|short| short.ends_with("-Anon"));
        }
        list
    }

    /// The same line with one part of it, and whatever stands in the same words, taken for words to search for.
    #[must_use]
    pub fn with_words(&self, line: &str, part: &Understood) -> Self {
        let parts = self.parts.iter().filter(|other| other.at != part.at).cloned().collect();
        let mut text_at = self.text_at.clone();
        text_at.push(part.at.clone());
        text_at.sort_by_key(|at| at.start);
        let words = text_at.iter().filter_map(|at| line.get(at.clone())).flat_map(str::split_whitespace);
        let text = words.collect::<Vec<_>>().join(" ");
        Self { parts, text: Some(text), text_at, small: self.small.clone(), today: self.today }
    }

    /// The parameters, in the order of `docs/one-box.md`.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let query = self.query();
        let mut named = query.parameters();
        named.retain(|(name, _)| *name != "fellowship" && *name != "facet" && *name != "language");
        let fellowships = self.fellowships().into_iter().map(|short| ("fellowship", short.to_owned()));
        let languages = query.languages.iter().map(|iso| ("language", iso.to_string()));
        let facets = query.facets.iter().map(|facet| ("facet", facet.to_string()));
        named.into_iter().chain(fellowships).chain(languages).chain(facets).collect()
    }

    fn days(&self) -> DaySet {
        let mut wanted = DaySet::default();
        let mut left_out = DaySet::default();
        let mut ahead = |days: u8| {
            let date = self.today.checked_add(i32::from(days).days()).unwrap_or(self.today);
            wanted.insert(Day::of(date));
        };
        for part in &self.parts {
            match part.what {
                Part::InDays(days) => ahead(days),
                Part::Tonight => ahead(0),
                _ => {}
            }
        }
        for part in &self.parts {
            if let Part::Days { days, not } = part.what {
                days.iter().for_each(|day| if not { left_out.insert(day) } else { wanted.insert(day) });
            }
        }
        let all = if wanted.is_empty() && !left_out.is_empty() { DaySet::EVERY_DAY } else { wanted };
        all.iter().filter(|day| !left_out.contains(*day)).collect()
    }

    fn hours(&self) -> (Option<Time>, Option<Time>) {
        let hours = self.parts.iter().find_map(|part| match part.what {
            Part::Hours(hours) => Some(hours),
            _ => None,
        });
        let tonight = self.parts.iter().any(|part| part.what == Part::Tonight);
        let spoken_of = hours.or(tonight.then_some(Hours::Evening));
        let told = self.told_hours(spoken_of);
        if told != (None, None) {
            return told;
        }
        let spans = self.parts.iter().filter_map(|part| match part.what {
            Part::Hours(hours) => Some(hours.limits()),
            _ => None,
        });
        // "morning or afternoon" is from the beginning of one to the end of the other.
        let joined = spans.reduce(|(from, until), (other_from, other_until)| {
            let wraps = |from: Time, until: Time| until < from;
            let end = if wraps(from, until) || (!wraps(other_from, other_until) && other_until < until) {
                until
            } else {
                other_until
            };
            (from.min(other_from), end)
        });
        let evening_on = (Hours::Evening.limits().0, Hours::Night.limits().1);
        match joined.or(tonight.then_some(evening_on)) {
            Some((from, until)) => (Some(from), Some(until)),
            None => (None, None),
        }
    }

    /// From and until where times were said.
    fn told_hours(&self, spoken_of: Option<Hours>) -> (Option<Time>, Option<Time>) {
        let (mut from, mut until) = (None, None);
        for part in &self.parts {
            match part.what {
                Part::From(moment) => from = Some(moment.settled(spoken_of)),
                Part::Until(moment) => until = Some(moment.settled(spoken_of)),
                Part::Between(first, second) => {
                    let (first, second) = Moment::settled_together(first, second, spoken_of);
                    (from, until) = (Some(first), Some(second));
                }
                _ => {}
            }
        }
        if (from, until) != (None, None) {
            return (from, until);
        }
        let mut about = self.parts.iter().filter_map(|part| match part.what {
            Part::About(moment) => Some(moment.settled(spoken_of)),
            _ => None,
        });
        let Some(first) = about.next() else { return (None, None) };
        // "at 7 or 8".
        let last = about.next_back().unwrap_or(first);
        let around = ABOUT_MINUTES.minutes();
        (Some(first.wrapping_sub(around)), Some(last.wrapping_add(around)))
    }

    /// Types wanted, as sets of which one must hold whole, and those left out.
    fn types(&self) -> (Vec<Vec<TypeCode>>, Vec<TypeCode>) {
        let mut groups: Vec<Vec<TypeCode>> = Vec::new();
        let mut left_out = Vec::new();
        for part in &self.parts {
            match part.what {
                Part::Kind { code, not: true, .. } => add(&mut left_out, code),
                Part::Kind { code, or: true, .. } => match groups.last_mut() {
                    Some(group) => add(group, code),
                    None => groups.push(vec![code]),
                },
                Part::Kind { code, .. } => add(&mut groups, vec![code]),
                _ => {}
            }
        }
        let mut sets: Vec<Vec<TypeCode>> = vec![Vec::new()];
        for group in groups {
            // Each "or" doubles what there is; nobody says six.
            if sets.len() * group.len() > 16 {
                continue;
            }
            let mut wider = Vec::new();
            for code in &group {
                for set in &sets {
                    let mut set = set.clone();
                    add(&mut set, *code);
                    add(&mut wider, set);
                }
            }
            sets = wider;
        }
        sets.retain(|set| !set.is_empty());
        (sets, left_out)
    }
}

fn add<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}
