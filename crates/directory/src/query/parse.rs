//! From parameters to a question.

use jiff::civil::Time;

use super::{
    Cursor, LONGEST_TEXT, MOST_FACET_NAMES, MOST_FACETS, MOST_RESULTS, MOST_TYPES, Near, Query, Radius, Sort,
    Spot,
};
use crate::{
    facets::Facet,
    kinds,
    model::{Attendance, Slug, SourceName, TypeCode, Zone},
    schedule::Day,
    text,
};

/// Half the way round the world: no radius is larger.
const LARGEST_RADIUS_KM: f64 = 20_038.0;
/// A week: nothing weekly is further ahead.
const LONGEST_WITHIN: u32 = 7 * 24 * 60;

/// A parameter that could not be used, and why.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Fault {
    /// The parameter's name, as it stands in the contract.
    pub parameter: &'static str,
    /// What was expected, in plain words. Never repeats what was sent.
    pub message: &'static str,
}

/// What was understood, and what was not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parsed {
    /// Everything that was understood.
    pub query: Query,
    /// Everything that was not, in the order it came.
    pub faults: Vec<Fault>,
}

impl Query {
    /// Reads the parameters of an address; names not in the contract are ignored, empty values ask for nothing.
    pub fn parse<'a>(parameters: impl IntoIterator<Item = (&'a str, &'a str)>) -> Parsed {
        let mut parsed = Parsed::default();
        let mut radius = None;
        for (name, value) in parameters {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            if name == "radius" {
                radius = Some(value);
            } else if let Err(fault) = parsed.query.take(name, value) {
                parsed.faults.push(fault);
            }
        }
        if let Some(value) = radius {
            parsed.query.take_radius(value).unwrap_or_else(|fault| parsed.faults.push(fault));
        }
        parsed
    }

    fn take(&mut self, name: &str, value: &str) -> Result<(), Fault> {
        match name {
            "q" => self.text = Some(words(value)?),
            "near" => self.near = Some(near(value)?),
            "day" => self.days.insert(day(value)?),
            "from" => self.from = Some(clock(value, "from")?),
            "until" => self.until = Some(clock(value, "until")?),
            "within" => self.within = Some(within(value)?),
            "types" => self.take_types(value)?,
            "not" => codes(value, "not")?.into_iter().for_each(|code| add(&mut self.not, code)),
            "attendance" => {
                for part in parts(value) {
                    add(&mut self.attendance, attendance(part)?);
                }
            }
            "fellowship" => add(&mut self.fellowships, fellowship(value)?),
            "language" => {
                for part in parts(value) {
                    add(&mut self.languages, language(part)?);
                }
            }
            "region" => add(&mut self.regions, folded(value, "region")?),
            "facet" => self.take_facet(value)?,
            "source" => add(&mut self.sources, source(value)?),
            "tz" => self.zone = Some(zone(value)?),
            "inactive" => self.inactive = flag(value)?,
            "sort" => self.sort = Some(sort(value)?),
            "limit" => self.limit = Some(limit(value)?),
            "cursor" => self.cursor = Some(cursor(value)?),
            _ => {}
        }
        Ok(())
    }

    fn take_types(&mut self, value: &str) -> Result<(), Fault> {
        let set = codes(value, "types")?;
        let named: usize = self.types.iter().map(Vec::len).sum();
        if named + set.len() > MOST_TYPES {
            return Err(Fault { parameter: "types", message: "at most 60 type codes in one question" });
        }
        if !set.is_empty() {
            add(&mut self.types, set);
        }
        Ok(())
    }

    fn take_facet(&mut self, value: &str) -> Result<(), Fault> {
        let facet = Facet::parse(value)
            .ok_or(Fault { parameter: "facet", message: "a name and a value such as profession:health" })?;
        if self.facets.len() >= MOST_FACETS {
            return Err(Fault { parameter: "facet", message: "at most 60 facets in one question" });
        }
        let mut names: Vec<&str> = self.facets.iter().map(|facet| &*facet.name).collect();
        names.sort_unstable();
        names.dedup();
        if names.len() >= MOST_FACET_NAMES && !names.contains(&&*facet.name) {
            return Err(Fault { parameter: "facet", message: "facets of at most 12 names in one question" });
        }
        add(&mut self.facets, facet);
        Ok(())
    }

    fn take_radius(&mut self, value: &str) -> Result<(), Fault> {
        let fault = Fault { parameter: "radius", message: "a distance such as 10km or 5mi" };
        let lower = value.to_ascii_lowercase();
        let (number, unit): (_, fn(f64) -> Radius) =
            match (lower.strip_suffix("km"), lower.strip_suffix("mi")) {
                (Some(number), _) => (number, Radius::Km),
                (None, Some(number)) => (number, Radius::Miles),
                (None, None) => (lower.as_str(), Radius::Km),
            };
        let radius = unit(number.trim().parse().map_err(|_| fault.clone())?);
        if !(radius.km() > 0.0 && radius.km() <= LARGEST_RADIUS_KM) {
            return Err(fault);
        }
        // A radius without a place asks for nothing: forms send one always.
        if let Some(near) = &mut self.near {
            near.radius = Some(radius);
        }
        Ok(())
    }
}

fn add<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

fn parts(value: &str) -> impl Iterator<Item = &str> {
    value.split(',').map(str::trim).filter(|part| !part.is_empty())
}

fn words(value: &str) -> Result<Box<str>, Fault> {
    if value.len() > LONGEST_TEXT {
        return Err(Fault { parameter: "q", message: "a shorter text, at most 400 bytes" });
    }
    if text::fold(value).is_empty() {
        return Err(Fault { parameter: "q", message: "at least one letter or digit" });
    }
    Ok(value.into())
}

fn near(value: &str) -> Result<Near, Fault> {
    let fault =
        Fault { parameter: "near", message: "a latitude and longitude such as 53.8,-1.55, or a place" };
    if value.len() > 200 || value.chars().any(char::is_control) {
        return Err(fault);
    }
    let numbers = value
        .split_once(',')
        .and_then(|(lat, lon)| Some((lat.trim().parse::<f64>().ok()?, lon.trim().parse::<f64>().ok()?)));
    let spot = match numbers {
        Some((lat, lon)) if (-90.0..=90.0).contains(&lat) && (-180.0..=180.0).contains(&lon) => {
            Spot::At(lat, lon)
        }
        Some(_) => return Err(fault),
        None if text::fold(value).is_empty() => return Err(fault),
        None => Spot::Named,
    };
    Ok(Near { asked: value.into(), spot, radius: None })
}

fn day(value: &str) -> Result<Day, Fault> {
    let number = value.parse().ok().and_then(Day::new);
    number.ok_or(Fault { parameter: "day", message: "a number from 0 (Sunday) to 6 (Saturday)" })
}

fn clock(value: &str, parameter: &'static str) -> Result<Time, Fault> {
    let read = |hour: &str, minute: &str| Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok();
    let time = value.split_once(':').filter(|(_, minute)| minute.len() == 2).and_then(|(h, m)| read(h, m));
    time.ok_or(Fault { parameter, message: "a time of day such as 18:30" })
}

fn within(value: &str) -> Result<u32, Fault> {
    let minutes = value.parse().ok().filter(|minutes| *minutes <= LONGEST_WITHIN);
    minutes.ok_or(Fault { parameter: "within", message: "minutes from now, 0 to 10080" })
}

fn codes(value: &str, parameter: &'static str) -> Result<Vec<TypeCode>, Fault> {
    let mut list = Vec::new();
    for part in parts(value) {
        let code = TypeCode::new(part);
        add(&mut list, code.map_err(|_| Fault { parameter, message: "type codes such as O,W,X" })?);
        if list.len() > MOST_TYPES {
            return Err(Fault { parameter, message: "at most 60 type codes in one question" });
        }
    }
    Ok(list)
}

fn attendance(value: &str) -> Result<Attendance, Fault> {
    let known = Attendance::parse(value);
    known.ok_or(Fault { parameter: "attendance", message: "in_person, online or hybrid" })
}

fn language(value: &str) -> Result<Box<str>, Fault> {
    let lower = value.to_ascii_lowercase();
    if (2..=3).contains(&lower.len()) && lower.bytes().all(|b| b.is_ascii_lowercase()) {
        return Ok(lower.into());
    }
    Err(Fault { parameter: "language", message: "a language code such as es" })
}

fn folded(value: &str, parameter: &'static str) -> Result<Box<str>, Fault> {
    let folded = if value.len() <= 200 { text::fold(value) } else { String::new() };
    if folded.is_empty() {
        return Err(Fault { parameter, message: "a name of at most 200 bytes" });
    }
    Ok(folded.into())
}

fn fellowship(value: &str) -> Result<Box<str>, Fault> {
    folded(value, "fellowship")?;
    Ok(kinds::fellowship_key(value).into())
}

fn source(value: &str) -> Result<SourceName, Fault> {
    SourceName::new(value).map_err(|_| Fault { parameter: "source", message: "the short name of a list" })
}

fn zone(value: &str) -> Result<Zone, Fault> {
    Zone::new(value)
        .map_err(|_| Fault { parameter: "tz", message: "an IANA time zone such as Europe/Dublin" })
}

fn flag(value: &str) -> Result<bool, Fault> {
    match value {
        "1" | "true" => Ok(true),
        "0" | "false" => Ok(false),
        _ => Err(Fault { parameter: "inactive", message: "1 or 0" }),
    }
}

fn sort(value: &str) -> Result<Sort, Fault> {
    match value {
        "time" => Ok(Sort::Time),
        "distance" => Ok(Sort::Distance),
        "name" => Ok(Sort::Name),
        "relevance" => Ok(Sort::Relevance),
        _ => Err(Fault { parameter: "sort", message: "time, distance, name or relevance" }),
    }
}

fn limit(value: &str) -> Result<usize, Fault> {
    let number = value.parse().ok().filter(|n| (1..=MOST_RESULTS).contains(n));
    number.ok_or(Fault { parameter: "limit", message: "a number from 1 to 500" })
}

fn cursor(value: &str) -> Result<Cursor, Fault> {
    let read = value
        .split_once('.')
        .and_then(|(key, slug)| Some(Cursor { key: key.parse().ok()?, slug: Slug::new(slug).ok()? }));
    read.ok_or(Fault { parameter: "cursor", message: "a cursor from the answer before" })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn one(name: &str, value: &str) -> Parsed {
        Query::parse([(name, value)])
    }

    #[test]
    fn every_parameter_is_understood_and_written_back_the_same() {
        let asked = [
            ("q", "steps by the canal"),
            ("near", "53.8,-1.55"),
            ("radius", "5mi"),
            ("day", "0"),
            ("day", "6"),
            ("from", "18:00"),
            ("until", "02:30"),
            ("within", "90"),
            ("types", "O,W"),
            ("types", "X"),
            ("not", "SM"),
            ("attendance", "online"),
            ("attendance", "hybrid"),
            ("fellowship", "Pills Anonymous"),
            ("language", "es"),
            ("region", "West Yorkshire"),
            ("facet", "profession:health"),
            ("facet", "profession:law"),
            ("facet", "smoking:no"),
            ("facet", "tea:strong"),
            ("source", "leeds"),
            ("tz", "Europe/London"),
            ("inactive", "1"),
            ("sort", "distance"),
            ("limit", "50"),
            ("cursor", "29534612.quiet-tuesday"),
        ];
        let Parsed { query, faults } = Query::parse(asked);
        assert_eq!(faults, []);
        let written = query.parameters();
        let again = Query::parse(written.iter().map(|(name, value)| (*name, value.as_str())));
        assert_eq!(again, Parsed { query, faults: vec![] });
    }

    #[test]
    fn what_is_not_understood_is_named_and_the_rest_still_holds() {
        for (name, value) in [
            ("day", "7"),
            ("from", "25:00"),
            ("until", "9:5"),
            ("radius", "-3km"),
            ("radius", "NaN"),
            ("near", "91,0"),
            ("near", "1,181"),
            ("within", "-1"),
            ("types", "a b"),
            ("attendance", "inside"),
            ("language", "e"),
            ("source", "Not A Name"),
            ("facet", "health"),
            ("facet", "profession:"),
            ("facet", "—:—"),
            ("tz", "Mars/Olympus"),
            ("inactive", "maybe"),
            ("sort", "loudest"),
            ("limit", "0"),
            ("limit", "501"),
            ("cursor", "x"),
            ("q", "—"),
        ] {
            let parsed = Query::parse([("near", "Leeds"), (name, value), ("language", "fa")]);
            assert_eq!(parsed.faults.len(), 1, "{name}={value}");
            assert_eq!(parsed.faults[0].parameter, name);
            assert_eq!(parsed.query.languages, ["fa".into()]);
        }
        let many = (0..1000).map(|n| format!("T{n}")).collect::<Vec<_>>().join(",");
        assert_eq!(one("types", &many).faults[0].parameter, "types");
        let many = (0..61).map(|n| ("facet", format!("tea:{n}"))).collect::<Vec<_>>();
        let parsed = Query::parse(many.iter().map(|(name, value)| (*name, value.as_str())));
        assert_eq!((parsed.query.facets.len(), parsed.faults[0].parameter), (MOST_FACETS, "facet"));
        let names = (0..13).map(|n| ("facet", format!("tea-{n}:green"))).collect::<Vec<_>>();
        let parsed = Query::parse(names.iter().map(|(name, value)| (*name, value.as_str())));
        assert_eq!((parsed.query.facets.len(), parsed.faults[0].parameter), (MOST_FACET_NAMES, "facet"));
        assert_eq!(one("q", &"x".repeat(10_000)).faults[0].parameter, "q");
    }

    #[test]
    fn empty_and_unknown_parameters_ask_for_nothing() {
        let parsed = Query::parse([("q", " "), ("utm_source", "x"), ("radius", "10km"), ("types", ",")]);
        assert_eq!(parsed, Parsed::default());
    }

    proptest! {
        #[test]
        fn nothing_makes_it_fall_over(pairs in proptest::collection::vec((".{0,12}", ".{0,40}"), 0..8)) {
            let parsed = Query::parse(pairs.iter().map(|(n, v)| (n.as_str(), v.as_str())));
            let written = parsed.query.parameters();
            let again = Query::parse(written.iter().map(|(n, v)| (*n, v.as_str())));
            prop_assert_eq!(again.query, parsed.query);
        }

        #[test]
        fn known_names_with_wild_values(which in 0usize..18, value in ".{0,60}") {
            let names = ["q", "near", "radius", "day", "from", "until", "within", "types", "not", "attendance",
                "fellowship", "language", "region", "source", "tz", "limit", "cursor", "facet"];
            let parsed = one(names[which], &value);
            let written = parsed.query.parameters();
            let again = Query::parse(written.iter().map(|(n, v)| (*n, v.as_str())));
            prop_assert_eq!(again.query, parsed.query);
        }
    }
}
