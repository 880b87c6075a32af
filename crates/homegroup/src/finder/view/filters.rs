//! The filters beside the results: a plain form, each choice with how many meetings it would leave.

use directory::{
    facets,
    index::{Count, FacetCounts},
    kinds::{self, Class},
    model::{Attendance, Fellowship, TypeCode},
    query::{Fault, Query, Radius, Sort},
    schedule::Day,
    text,
};
use jiff::civil::{Time, time};

use super::{chips::only_fellowship, facets as facet_words, kinds as words, place::Unit, when};
use crate::web::texts::Locale;

/// How many choices of a filter are shown before the rest folds away.
const SHOWN: usize = 6;
/// How many are offered at all; rarer ones are found by the search line.
const OFFERED: usize = 24;
/// Zones offered to those without a script; one for most clocks people live by, west to east.
const ZONES: [&str; 34] = [
    "Pacific/Honolulu",
    "America/Anchorage",
    "America/Los_Angeles",
    "America/Denver",
    "America/Phoenix",
    "America/Chicago",
    "America/Mexico_City",
    "America/New_York",
    "America/Bogota",
    "America/Halifax",
    "America/Santiago",
    "America/St_Johns",
    "America/Sao_Paulo",
    "America/Argentina/Buenos_Aires",
    "Atlantic/Reykjavik",
    "Europe/London",
    "Europe/Dublin",
    "Europe/Paris",
    "Europe/Berlin",
    "Europe/Helsinki",
    "Africa/Johannesburg",
    "Europe/Istanbul",
    "Asia/Tehran",
    "Asia/Dubai",
    "Asia/Kabul",
    "Asia/Karachi",
    "Asia/Kolkata",
    "Asia/Bangkok",
    "Asia/Singapore",
    "Australia/Perth",
    "Asia/Tokyo",
    "Australia/Brisbane",
    "Australia/Sydney",
    "Pacific/Auckland",
];
/// Distances offered, in either unit.
const DISTANCES: [u16; 5] = [2, 5, 10, 25, 50];

/// Times of day as people name them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hours {
    Morning,
    Afternoon,
    Evening,
    Night,
}

/// The zones offered, with the one asked for.
pub(crate) fn zones_with(asked: Option<&str>) -> Vec<&str> {
    let mut names: Vec<&str> = ZONES.to_vec();
    if let Some(asked) = asked.filter(|asked| !names.contains(asked)) {
        names.push(asked);
    }
    names
}

impl Hours {
    const ALL: [Self; 4] = [Self::Morning, Self::Afternoon, Self::Evening, Self::Night];

    /// The word in the form.
    fn as_str(self) -> &'static str {
        match self {
            Self::Morning => "morning",
            Self::Afternoon => "afternoon",
            Self::Evening => "evening",
            Self::Night => "night",
        }
    }

    /// The key of its text.
    pub(super) fn text(self) -> &'static str {
        match self {
            Self::Morning => "hours-morning",
            Self::Afternoon => "hours-afternoon",
            Self::Evening => "hours-evening",
            Self::Night => "hours-night",
        }
    }

    fn limits(self) -> (Time, Time) {
        let (from, until) = match self {
            Self::Morning => (5, 11),
            Self::Afternoon => (12, 16),
            Self::Evening => (17, 20),
            Self::Night => (21, 4),
        };
        (time(from, 0, 0, 0), time(until, 59, 0, 0))
    }

    /// The one a question asks for, if it asks for exactly one.
    pub(super) fn of(query: &Query) -> Option<Self> {
        let asked = query.from.zip(query.until)?;
        Self::ALL.into_iter().find(|hours| hours.limits() == asked)
    }
}

/// Takes up what only the form says: `kind` (each one narrows) and `hours`; what cannot be used is a fault. `true` where
/// there was such a thing, or an empty field, so that the page should be asked for by its proper address.
pub(crate) fn fold(pairs: &[(String, String)], query: &mut Query, faults: &mut Vec<Fault>) -> bool {
    let mut untidy = false;
    for (name, value) in pairs {
        match name.as_str() {
            "kind" => {
                match TypeCode::new(value) {
                    Ok(code) => narrow(query, code),
                    Err(_) if value.is_empty() => {}
                    Err(_) => faults.push(Fault { parameter: "types", message: "the code of a kind" }),
                }
                untidy = true;
            }
            "hours" => {
                match Hours::ALL.into_iter().find(|hours| hours.as_str() == value) {
                    Some(hours) => {
                        let (from, until) = hours.limits();
                        (query.from, query.until) = (Some(from), Some(until));
                    }
                    None if value.is_empty() => {}
                    None => faults.push(Fault { parameter: "hours", message: "a time of day" }),
                }
                untidy = true;
            }
            _ => untidy |= value.is_empty(),
        }
    }
    untidy
}

fn narrow(query: &mut Query, code: TypeCode) {
    if query.types.is_empty() {
        query.types.push(Vec::new());
    }
    for set in query.types.iter_mut().filter(|set| !set.contains(&code)) {
        set.push(code);
    }
}

/// The whole form.
pub(crate) struct Filters {
    pub(crate) text: String,
    pub(crate) near: String,
    /// Parts of the question the form has no field for, carried along.
    pub(crate) hidden: Vec<(&'static str, String)>,
    pub(crate) distance: Vec<Choice>,
    pub(crate) hours: Vec<Choice>,
    pub(crate) soon: Vec<Choice>,
    pub(crate) sort: Vec<Choice>,
    pub(crate) zones: Vec<Choice>,
    pub(crate) inactive: bool,
    pub(crate) groups: Vec<Group>,
    /// What codes do not say, folded away together.
    pub(crate) facets: Vec<Group>,
    /// One of them is chosen, so that they must be seen.
    pub(crate) facets_open: bool,
}

/// Check boxes of one kind.
pub(crate) struct Group {
    pub(crate) name: &'static str,
    pub(crate) legend: String,
    pub(crate) shown: Vec<Choice>,
    /// Folded away.
    pub(crate) more: Vec<Choice>,
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Choice {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) count: Option<String>,
    pub(crate) chosen: bool,
}

impl Filters {
    /// The form for a question and what its answer is made of.
    pub(crate) fn of(t: &Locale, query: &Query, facets: &FacetCounts, unit: Unit) -> Self {
        let form = Form { t, query, facets };
        let facets = form.facet_groups();
        Self {
            facets_open: !query.facets.is_empty(),
            facets,
            text: query.text.as_deref().unwrap_or_default().to_owned(),
            near: query.near.as_ref().map(|near| near.asked.to_string()).unwrap_or_default(),
            hidden: form.hidden(),
            distance: form.distances(unit),
            hours: form.hours(),
            soon: form.soon(),
            sort: form.sort(),
            zones: form.zones(),
            inactive: query.inactive,
            groups: form.groups(),
        }
    }
}

struct Form<'a> {
    t: &'a Locale,
    query: &'a Query,
    facets: &'a FacetCounts,
}

impl Form<'_> {
    /// What only an address can say: hours of one's own, several sets of kinds, what to leave out, lists.
    fn hidden(&self) -> Vec<(&'static str, String)> {
        let own_hours = Hours::of(self.query).is_none();
        let several = self.query.types.len() > 1;
        let carried = |name: &str, value: &str| match name {
            "from" | "until" => own_hours,
            "types" => several,
            "facet" => facets::known(value.split(':').next().unwrap_or_default()).is_none(),
            "not" | "source" | "limit" => true,
            _ => false,
        };
        self.query.parameters().into_iter().filter(|(name, value)| carried(name, value)).collect()
    }

    fn choice(&self, value: impl Into<String>, label: String, chosen: bool) -> Choice {
        Choice { value: value.into(), label, count: None, chosen }
    }

    fn counted(&self, value: impl Into<String>, label: String, count: usize, chosen: bool) -> Choice {
        let count = (count > 0).then(|| self.t.numerals.whole(count as u64));
        Choice { value: value.into(), label, count, chosen }
    }

    fn distances(&self, unit: Unit) -> Vec<Choice> {
        let asked = self.query.near.as_ref().and_then(|near| near.radius);
        let radius = |n: f64| if unit == Unit::Km { Radius::Km(n) } else { Radius::Miles(n) };
        let mut offered: Vec<Radius> = DISTANCES.iter().map(|n| radius(f64::from(*n))).collect();
        if let Some(asked) = asked.filter(|asked| !offered.contains(asked)) {
            offered.push(asked);
            offered.sort_by(|a, b| a.km().total_cmp(&b.km()));
        }
        let any = self.choice("", self.t.s("filter-distance-any"), asked.is_none());
        let choices = offered.into_iter().map(|one| {
            let value = match one {
                Radius::Km(n) => format!("{n}km"),
                Radius::Miles(n) => format!("{n}mi"),
            };
            self.choice(value, unit.distance(self.t, one.km()), asked == Some(one))
        });
        std::iter::once(any).chain(choices).collect()
    }

    fn hours(&self) -> Vec<Choice> {
        let asked = Hours::of(self.query);
        let any = self.choice("", self.t.s("hours-any"), asked.is_none());
        let named = Hours::ALL.map(|one| self.choice(one.as_str(), self.t.s(one.text()), asked == Some(one)));
        std::iter::once(any).chain(named).collect()
    }

    fn soon(&self) -> Vec<Choice> {
        let asked = self.query.within;
        let mut choices = vec![self.choice("", self.t.s("soon-any"), asked.is_none())];
        for (minutes, id) in [(60, "soon-now"), (180, "soon-three"), (1440, "soon-day")] {
            choices.push(self.choice(minutes.to_string(), self.t.s(id), asked == Some(minutes)));
        }
        if let Some(minutes) = asked.filter(|minutes| ![60, 180, 1440].contains(minutes)) {
            let label = self.t.with("chip-now", &[("minutes", (minutes as usize).into())]);
            choices.push(self.choice(minutes.to_string(), label, true));
        }
        choices
    }

    fn sort(&self) -> Vec<Choice> {
        let mut choices = vec![self.choice("", self.t.s("sort-usual"), self.query.sort.is_none())];
        for sort in [Sort::Time, Sort::Distance, Sort::Name] {
            let label = self.t.s(&format!("sort-{}", sort.as_str()));
            choices.push(self.choice(sort.as_str(), label, self.query.sort == Some(sort)));
        }
        choices
    }

    fn zones(&self) -> Vec<Choice> {
        let asked = self.query.zone.as_ref().map(directory::model::Zone::as_str);
        let names = zones_with(asked);
        let own = self.choice("", self.t.s("filter-zone-own"), asked.is_none());
        let named = names.into_iter().map(|name| self.choice(name, when::zone(name), asked == Some(name)));
        std::iter::once(own).chain(named).collect()
    }

    fn groups(&self) -> Vec<Group> {
        let mut groups = vec![self.days(), self.ways()];
        groups.push(self.kinds("filter-who", |class| class == Class::Who));
        groups.push(self.kinds("filter-open", |class| class == Class::OpenClosed));
        groups.push(self.kinds("filter-format", |class| class == Class::Format));
        groups.push(self.kinds("filter-access", |class| matches!(class, Class::Access | Class::Other)));
        groups.push(self.named(
            "fellowship",
            "filter-fellowship",
            &self.facets.fellowships,
            &self.query.fellowships,
            kinds::fellowship_key,
        ));
        groups.push(self.languages());
        groups.push(self.named(
            "region",
            "filter-region",
            &self.facets.regions,
            &self.query.regions,
            text::fold,
        ));
        groups.retain(|group| group.shown.len() > 1 || group.shown.iter().any(|choice| choice.chosen));
        groups
    }

    /// A group for each name of the vocabulary; what only one list says is for addresses and the search line.
    fn facet_groups(&self) -> Vec<Group> {
        let groups = facets::all().iter().map(|known| self.facet_group(known));
        groups.filter(|group| !group.shown.is_empty()).collect()
    }

    fn facet_group(&self, known: &facets::Known) -> Group {
        let counts = self.facets.facets.iter().filter(|count| *count.facet.name == *known.name);
        let mut choices: Vec<Choice> = counts
            .map(|count| {
                let label = facet_words::word(self.t, &count.facet, &count.label);
                let chosen = self.query.facets.contains(&count.facet);
                self.counted(count.facet.to_string(), label, count.count, chosen)
            })
            .collect();
        // A choice that left nothing must still be there to be taken back.
        for facet in self.query.facets.iter().filter(|facet| *facet.name == *known.name) {
            let value = facet.to_string();
            if choices.iter().all(|choice| choice.value != value) {
                choices.push(self.counted(value, facet_words::word(self.t, facet, &facet.value), 0, true));
            }
        }
        self.group("facet", &format!("facet-{}", known.name), choices)
    }

    fn group(&self, name: &'static str, legend: &str, mut choices: Vec<Choice>) -> Group {
        choices.truncate(OFFERED);
        // What is chosen must be seen; the rest keeps its order.
        choices.sort_by_key(|choice| !choice.chosen);
        let more = choices.split_off(choices.len().min(SHOWN + usize::from(choices.len() == SHOWN + 1)));
        Group { name, legend: self.t.s(legend), shown: choices, more }
    }

    /// All seven, from Monday on: a week without a gap is easier to read than a shorter one.
    fn days(&self) -> Group {
        let choices = (1..=7).filter_map(|n| Day::new(n % 7)).map(|day| {
            let count = count_of(&self.facets.days, &day);
            let chosen = self.query.days.contains(day);
            self.counted(day.number().to_string(), when::day(self.t, day), count, chosen)
        });
        Group { name: "day", legend: self.t.s("filter-day"), shown: choices.collect(), more: Vec::new() }
    }

    fn ways(&self) -> Group {
        let choices = Attendance::ALL.map(|way| {
            let label = self.t.s(&format!("attendance-{}", way.as_str()));
            let chosen = self.query.attendance.contains(&way);
            self.counted(way.as_str(), label, count_of(&self.facets.attendance, &way), chosen)
        });
        Group {
            name: "attendance",
            legend: self.t.s("filter-attendance"),
            shown: choices.to_vec(),
            more: Vec::new(),
        }
    }

    fn kinds(&self, legend: &str, of: impl Fn(Class) -> bool) -> Group {
        let fellowship = self.fellowship();
        let chosen = |code: &TypeCode| matches!(self.query.types.as_slice(), [set] if set.contains(code));
        let mut codes: Vec<(TypeCode, usize)> =
            self.facets.types.iter().map(|count| (count.value, count.count)).collect();
        // A choice that left nothing must still be there to be taken back.
        let asked = self.query.types.iter().flatten().filter(|code| chosen(code));
        for code in asked {
            if !codes.iter().any(|(other, _)| other == code) {
                codes.push((*code, 0));
            }
        }
        let choices = codes.into_iter().filter(|(code, _)| of(kinds::class(fellowship.as_ref(), *code)));
        let choices = choices.filter_map(|(code, count)| {
            let label = words::word(self.t, fellowship.as_ref(), code)?;
            Some(self.counted(code.as_str(), label, count, chosen(&code)))
        });
        self.group("kind", legend, choices.collect())
    }

    /// Whose words the codes are in: the fellowship asked for, else the only one there is.
    fn fellowship(&self) -> Option<Fellowship> {
        only_fellowship(self.query).or_else(|| match self.facets.fellowships.as_slice() {
            [one] => Fellowship::new(&one.value).ok(),
            _ => None,
        })
    }

    fn languages(&self) -> Group {
        let choices = self.facets.languages.iter().map(|count| {
            let chosen = self.query.languages.contains(&count.value);
            self.counted(&*count.value, words::language(self.t, &count.value), count.count, chosen)
        });
        self.group("language", "filter-language", choices.collect())
    }

    fn named(
        &self,
        name: &'static str,
        legend: &str,
        counts: &[Count<Box<str>>],
        asked: &[Box<str>],
        key: fn(&str) -> String,
    ) -> Group {
        let choices = counts.iter().map(|count| {
            let chosen = asked.iter().any(|asked| **asked == *key(&count.value));
            self.counted(&*count.value, count.value.to_string(), count.count, chosen)
        });
        self.group(name, legend, choices.collect())
    }
}

fn count_of<T: PartialEq>(counts: &[Count<T>], value: &T) -> usize {
    counts.iter().find(|count| count.value == *value).map_or(0, |count| count.count)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::texts::Texts;

    fn parsed(pairs: &[(&str, &str)]) -> (Query, bool) {
        let owned: Vec<(String, String)> =
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let mut query = Query::parse(pairs.iter().copied()).query;
        let untidy = fold(&owned, &mut query, &mut Vec::new());
        (query, untidy)
    }

    #[test]
    fn ticking_two_kinds_asks_for_both() {
        let (query, untidy) = parsed(&[("kind", "W"), ("kind", "X"), ("hours", "night"), ("near", "")]);
        assert!(untidy);
        assert_eq!(query.to_address(), "from=21:00&until=04:59&types=W,X");
        assert_eq!(Hours::of(&query), Some(Hours::Night));
        let (query, _) = parsed(&[("types", "M"), ("types", "W"), ("kind", "X")]);
        assert_eq!(query.to_address(), "types=M,X&types=W,X");
        assert!(!parsed(&[("types", "M")]).1);
    }

    #[test]
    fn a_field_that_cannot_be_used_is_a_fault_and_an_empty_one_is_not() {
        let faults = |pairs: &[(&str, &str)]| {
            let owned: Vec<(String, String)> =
                pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            let mut faults = Vec::new();
            fold(&owned, &mut Query::default(), &mut faults);
            faults.iter().map(|fault| fault.parameter).collect::<Vec<_>>()
        };
        assert_eq!(faults(&[("kind", "zz zz"), ("hours", "bad")]), ["types", "hours"]);
        assert!(faults(&[("kind", ""), ("hours", ""), ("kind", "W"), ("hours", "night")]).is_empty());
        let texts = Texts::load().unwrap();
        assert!(texts.all().iter().all(|locale| locale.maybe("fault-hours").is_some()));
    }

    #[test]
    fn what_the_form_cannot_say_is_carried_along() {
        let (query, _) = parsed(&[
            ("from", "18:30"),
            ("not", "SM"),
            ("facet", "tea:strong"),
            ("facet", "smoking:no"),
            ("source", "leeds"),
            ("types", "W"),
        ]);
        let texts = Texts::load().unwrap();
        let filters = Filters::of(texts.first(), &query, &FacetCounts::default(), Unit::Km);
        let expected = [("from", "18:30"), ("not", "SM"), ("facet", "tea:strong"), ("source", "leeds")];
        assert_eq!(filters.hidden, expected.map(|(name, value)| (name, value.to_owned())));
        // And what was chosen stays to be taken back, though it left nothing.
        let group = filters.groups.iter().find(|group| group.name == "kind").unwrap();
        assert_eq!((group.shown[0].value.as_str(), group.shown[0].chosen), ("W", true));
        assert_eq!((filters.facets[0].shown[0].value.as_str(), filters.facets_open), ("smoking:no", true));
    }

    #[test]
    fn a_distance_of_ones_own_is_offered_too() {
        let query = Query::parse([("near", "Leeds"), ("radius", "7mi")]).query;
        let texts = Texts::load().unwrap();
        let filters = Filters::of(texts.first(), &query, &FacetCounts::default(), Unit::Miles);
        let values: Vec<&str> = filters.distance.iter().map(|choice| choice.value.as_str()).collect();
        assert_eq!(values, ["", "2mi", "5mi", "7mi", "10mi", "25mi", "50mi"]);
        assert!(filters.distance[3].chosen);
    }
}
