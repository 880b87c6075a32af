//! What was understood of a question, each part with the question that leaves it out.

use directory::{
    kinds::{self as kinds_of, Program},
    model::{Fellowship, TypeCode},
    query::{Query, Spot},
    schedule::DaySet,
    text,
};

use super::{
    facets,
    filters::Hours,
    kinds,
    leads::{Lead, Leads},
    place::Unit,
    when,
};
use crate::finder::line::is_quoted;
use crate::web::texts::Locale;

/// One part of a question.
pub(crate) struct Chip {
    pub(crate) text: String,
    /// "Remove: …", for those who do not see the cross.
    pub(crate) remove: String,
    /// Where the rest of the question is answered.
    pub(crate) lead: Lead,
}

/// Everything that was understood.
pub(crate) struct Chips<'a> {
    pub(crate) leads: &'a Leads<'a>,
    pub(crate) query: &'a Query,
    /// What the place is called, once found.
    pub(crate) place: Option<&'a str>,
    /// Labels as lists write them, to say folded names properly.
    pub(crate) labels: &'a [&'a str],
    chips: Vec<Chip>,
}

impl<'a> Chips<'a> {
    /// All chips of a question.
    pub(crate) fn of(
        leads: &'a Leads<'a>,
        query: &'a Query,
        place: Option<&'a str>,
        labels: &'a [&'a str],
    ) -> Vec<Chip> {
        let mut chips = Self { leads, query, place, labels, chips: Vec::new() };
        chips.words_and_place();
        chips.time();
        chips.kinds();
        chips.rest();
        chips.chips
    }

    fn t(&self) -> &'a Locale {
        &self.leads.visit.t
    }

    fn add(&mut self, text: String, without: impl FnOnce(&mut Query)) {
        let mut rest = Query { cursor: None, ..self.query.clone() };
        without(&mut rest);
        let remove = self.t().one("remove", "what", &text);
        self.chips.push(Chip { text, remove, lead: self.leads.to(&rest) });
    }

    fn words_and_place(&mut self) {
        let t = self.t();
        if let Some(words) = &self.query.text {
            let bare = if is_quoted(words) { &words[1..words.len() - 1] } else { words };
            self.add(t.one("chip-text", "text", bare), |query| query.text = None);
        }
        let Some(near) = &self.query.near else { return };
        let place = self.place.unwrap_or(&near.asked);
        let distance = near.radius.map(|radius| Unit::of(self.query, None).distance(t, radius.km()));
        let text = match distance {
            Some(distance) if self.leads.moved => t.one("chip-near-map-within", "distance", &distance),
            Some(distance) if self.leads.near_me => t.one("chip-near-me-within", "distance", &distance),
            Some(distance) => {
                t.with("chip-near-within", &[("place", place.into()), ("distance", distance.into())])
            }
            None if self.leads.moved => t.s("chip-near-map"),
            None if self.leads.near_me => t.s("chip-near-me"),
            None => t.one("chip-near", "place", place),
        };
        self.add(text, |query| query.near = None);
    }

    fn time(&mut self) {
        let t = self.t();
        for day in self.query.days.iter() {
            self.add(when::day(t, day), |query| {
                query.days = query.days.iter().filter(|other| *other != day).collect::<DaySet>();
            });
        }
        let clock = |time| when::clock(t, time);
        let hours = match (self.query.from, self.query.until) {
            (None, None) => None,
            _ if Hours::of(self.query).is_some() => Hours::of(self.query).map(|hours| t.s(hours.text())),
            (Some(from), Some(until)) => {
                Some(t.with("chip-between", &[("from", clock(from).into()), ("until", clock(until).into())]))
            }
            (Some(from), None) => Some(t.one("chip-from", "time", &clock(from))),
            (None, Some(until)) => Some(t.one("chip-until", "time", &clock(until))),
        };
        if let Some(text) = hours {
            self.add(text, |query| (query.from, query.until) = (None, None));
        }
        if let Some(minutes) = self.query.within {
            let text = match minutes {
                0 => t.s("in-progress"),
                _ if minutes % 60 == 0 => {
                    t.with("chip-now-hours", &[("hours", (minutes as usize / 60).into())])
                }
                _ => t.with("chip-now", &[("minutes", (minutes as usize).into())]),
            };
            self.add(text, |query| query.within = None);
        }
        if let Some(zone) = &self.query.zone {
            self.add(t.one("chip-zone", "zone", &when::zone(zone.as_str())), |query| query.zone = None);
        }
    }

    fn kinds(&mut self) {
        let t = self.t();
        let fellowship = only_fellowship(self.query);
        let word =
            |code: &TypeCode| kinds::word(t, fellowship.as_ref(), *code).unwrap_or_else(|| code.to_string());
        if let [codes] = self.query.types.as_slice() {
            for code in codes {
                self.add(word(code), |query| {
                    query.types.iter_mut().for_each(|set| set.retain(|other| other != code));
                    query.types.retain(|set| !set.is_empty());
                });
            }
        } else if !self.query.types.is_empty() {
            let sets = self.query.types.iter().map(|set| t.list(&set.iter().map(word).collect::<Vec<_>>()));
            let either = |first: String, second: String| {
                t.with("chip-either", &[("first", first.into()), ("second", second.into())])
            };
            let text = sets.reduce(either).unwrap_or_default();
            self.add(text, |query| query.types.clear());
        }
        for code in &self.query.not {
            self.add(t.one("chip-not", "kind", &word(code)), |query| query.not.retain(|other| other != code));
        }
    }

    fn rest(&mut self) {
        let t = self.t();
        for way in &self.query.attendance {
            let text = t.s(&format!("attendance-{}", way.as_str()));
            self.add(text, |query| query.attendance.retain(|other| other != way));
        }
        for name in &self.query.fellowships {
            self.add(self.fellowship(name), |query| query.fellowships.retain(|other| other != name));
        }
        for iso in &self.query.languages {
            let text = t.one("language-tag", "language", &kinds::language(t, iso));
            self.add(text, |query| query.languages.retain(|other| other != iso));
        }
        for name in &self.query.regions {
            let text = t.one("chip-region", "region", &self.label(name));
            self.add(text, |query| query.regions.retain(|other| other != name));
        }
        for facet in &self.query.facets {
            self.add(facets::alone(t, facet, None), |query| {
                query.facets.retain(|other| other != facet);
            });
        }
        for name in &self.query.sources {
            self.add(t.one("chip-source", "name", name.as_str()), |query| {
                query.sources.retain(|other| other != name);
            });
        }
        if self.query.inactive {
            self.add(t.s("chip-inactive"), |query| query.inactive = false);
        }
    }

    /// A fellowship's key as some list writes it, else as it is usually called.
    fn fellowship(&self, key: &str) -> String {
        let written = self.labels.iter().find(|label| kinds_of::fellowship_key(label) == key);
        let program = || Program::of(&Fellowship::new(key).ok()?).map(Program::short);
        written.copied().or_else(program).unwrap_or(key).to_owned()
    }

    /// A folded name as some list writes it.
    fn label(&self, folded: &str) -> String {
        let written = self.labels.iter().find(|label| text::fold(label) == folded);
        written.map_or_else(|| folded.to_owned(), |label| (*label).to_owned())
    }
}

/// The fellowship whose type codes a question means, where it names just one.
pub(crate) fn only_fellowship(query: &Query) -> Option<Fellowship> {
    match query.fellowships.as_slice() {
        [one] => Fellowship::new(one).ok(),
        _ => None,
    }
}

/// What a place is called that was asked for by its coordinates: nothing better than the numbers, shortened.
pub(crate) fn coordinates(query: &Query) -> Option<String> {
    match query.near.as_ref()?.spot {
        Spot::At(lat, lon) => Some(format!("{lat:.2}, {lon:.2}")),
        Spot::Named => None,
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::web::{language::Visit, texts::Texts};

    fn chips(parameters: &[(&str, &str)]) -> Vec<(String, Lead)> {
        let texts = Texts::load().unwrap();
        let visit = Visit { t: texts.first().clone(), path: Arc::from("/meetings"), query: Arc::from("") };
        let query = Query::parse(parameters.iter().copied()).query;
        let chips = Chips::of(&Leads::plain(&visit), &query, None, &["Pills Anonymous"]);
        chips.into_iter().map(|chip| (chip.text, chip.lead)).collect()
    }

    #[test]
    fn each_chip_leads_to_the_question_without_it() {
        let asked = [("q", "canal"), ("types", "W,X"), ("day", "2"), ("near", "Leeds"), ("radius", "5mi")];
        let expected = [
            ("“canal”", "/meetings?near=Leeds&radius=5mi&day=2&types=W,X"),
            ("near Leeds, 5 mi", "/meetings?q=canal&day=2&types=W,X"),
            ("Tuesday", "/meetings?q=canal&near=Leeds&radius=5mi&types=W,X"),
            ("women", "/meetings?q=canal&near=Leeds&radius=5mi&day=2&types=X"),
            ("wheelchair access", "/meetings?q=canal&near=Leeds&radius=5mi&day=2&types=W"),
        ];
        assert_eq!(chips(&asked), expected.map(|(text, href)| (text.to_owned(), Lead::To(href.to_owned()))));
    }

    #[test]
    fn names_are_written_as_lists_write_them() {
        assert_eq!(chips(&[("fellowship", "pills anonymous")])[0].0, "Pills Anonymous");
        assert_eq!(chips(&[("types", "W"), ("types", "M,X")])[0].0, "women or men and wheelchair access");
        assert_eq!(chips(&[("from", "17:00"), ("until", "20:59")])[0].0, "evening (17 to 21)");
        assert_eq!(
            chips(&[("facet", "smoking:no"), ("facet", "profession:nurses")]),
            [
                ("no smoking".to_owned(), Lead::To("/meetings?facet=profession:health".to_owned())),
                ("health professions".to_owned(), Lead::To("/meetings?facet=smoking:no".to_owned())),
            ]
        );
        assert_eq!(chips(&[("facet", "Tea: strong")])[0].0, "tea: strong");
        assert_eq!(chips(&[("within", "180")])[0].0, "starting within 3 hours");
    }
}
