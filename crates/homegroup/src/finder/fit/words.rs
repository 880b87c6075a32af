//! Reasons in words.

use directory::{
    facets::Facet,
    kinds::{Program, fellowship_key},
};
use matching::{Circle, Fit, Format, Kind, PartOfDay, Reason, Size, Trait, Travel};

use crate::{
    finder::view::{facets, place::Unit},
    web::texts::Locale,
};

/// Why a meeting stands where it stands.
pub(crate) struct Whys {
    pub(crate) fors: Vec<String>,
    pub(crate) againsts: Vec<String>,
}

impl Whys {
    /// Everything that moved it: what was liked and wished for in a line each, the rest one by one.
    pub(crate) fn of(words: &Words<'_>, fit: &Fit<'_>) -> Self {
        let fors: Vec<&Reason> = fit.fors().collect();
        let againsts: Vec<&Reason> = fit.againsts().collect();
        let km = fit.candidate.distance_km;
        Self { fors: words.lines(&fors, "fit-liked", km), againsts: words.lines(&againsts, "fit-less", km) }
    }
}

/// Says reasons in a language.
pub(crate) struct Words<'a> {
    pub(crate) t: &'a Locale,
    /// How the person gets there, where they said so; else ways are said in distances.
    pub(crate) travel: Option<Travel>,
    pub(crate) unit: Unit,
}

impl Words<'_> {
    /// What visits taught, in at most two lines.
    pub(super) fn learnt(&self, learnt: &[(Trait, f64)]) -> Vec<String> {
        let of = |liked: bool, id: &str| {
            let traits = learnt.iter().filter(|(_, weight)| (*weight > 0.0) == liked);
            let traits: Vec<&Trait> = traits.map(|(one, _)| one).filter(|one| is_worth_saying(one)).collect();
            self.list(id, &traits)
        };
        [of(true, "fit-liked"), of(false, "fit-less")].into_iter().flatten().collect()
    }

    fn lines(&self, reasons: &[&Reason], felt: &str, km: Option<f64>) -> Vec<String> {
        let pick = |pick: fn(&Reason) -> Option<&Trait>| -> Vec<&Trait> {
            reasons.iter().filter_map(|reason| pick(reason)).collect()
        };
        let wished = pick(|reason| match reason {
            Reason::Wished(one) => Some(one),
            _ => None,
        });
        let liked = pick(|reason| match reason {
            Reason::Felt(one) => Some(one),
            _ => None,
        });
        let others = pick(|reason| match reason {
            Reason::ForOthers(one) => Some(one),
            _ => None,
        });
        let unwanted = pick(|reason| match reason {
            Reason::Unwanted(one) => Some(one),
            _ => None,
        });
        let rest = reasons.iter().filter_map(|reason| self.alone(reason, km));
        let lists =
            [("fit-wished", wished), ("fit-unwanted", unwanted), (felt, liked), ("fit-for-others", others)];
        lists.into_iter().filter_map(|(id, traits)| self.list(id, &traits)).chain(rest).collect()
    }

    fn list(&self, id: &str, traits: &[&Trait]) -> Option<String> {
        let words: Vec<String> = traits.iter().map(|one| self.what(one)).collect();
        (!words.is_empty()).then(|| self.t.one(id, "what", &self.t.list(&words)))
    }

    /// A reason that has a line of its own.
    fn alone(&self, reason: &Reason, km: Option<f64>) -> Option<String> {
        let t = self.t;
        Some(match reason {
            Reason::Felt(_) | Reason::Wished(_) | Reason::Unwanted(_) | Reason::ForOthers(_) => return None,
            Reason::AnotherKind(kind) => t.one("fit-another-kind", "kind", &self.kind(*kind)),
            Reason::Gentler => t.s("fit-gentler"),
            Reason::AtHomeThere => t.s("fit-at-home-there"),
            Reason::WouldGoAgain => t.s("fit-would-go-again"),
            Reason::WentOnce => t.s("fit-went-once"),
            Reason::NotOnce => t.s("fit-not-once"),
            Reason::NotAgain => t.s("fit-not-again"),
            Reason::Way(minutes) => match self.travel {
                Some(travel) => self.way(travel, *minutes),
                None => t.one("fit-distance", "distance", &self.unit.distance(t, km?)),
            },
            Reason::FromAfar => t.s("fit-from-afar"),
            Reason::Quiet => t.s("fit-quiet"),
        })
    }

    /// "about 45 minutes on foot".
    pub(crate) fn way(&self, travel: Travel, minutes: u16) -> String {
        self.t.n(&format!("fit-way-{}", travel.as_str()), usize::from(minutes))
    }

    /// The same, where that is the reason.
    pub(crate) fn of_way(&self, reason: &Reason) -> Option<String> {
        match reason {
            Reason::Way(minutes) => Some(self.way(self.travel?, *minutes)),
            _ => None,
        }
    }

    /// What sort of meeting it is.
    pub(crate) fn kind(&self, kind: Kind) -> String {
        match kind {
            Kind::Newcomers => self.t.s("fit-kind-newcomers"),
            Kind::Secular => self.t.s("fit-kind-secular"),
            Kind::Circle => self.t.s("fit-kind-circle"),
            Kind::Format(format) => self.what(&Trait::Format(format)),
            Kind::Online => self.t.s("fit-kind-online"),
            Kind::Plain => self.t.s("fit-kind-plain"),
        }
    }

    /// Something that meetings have in common, to stand in a list: "small groups".
    pub(crate) fn what(&self, one: &Trait) -> String {
        let t = self.t;
        let id = match one {
            Trait::Profession(value) => {
                let facet = Facet { name: "profession".into(), value: value.clone() };
                return facets::word(t, &facet, value);
            }
            Trait::Fellowship(key) => return fellowship(key),
            Trait::Attendance(attendance) => return t.s(&format!("attendance-{}", attendance.as_str())),
            Trait::Format(format) => format_id(*format),
            Trait::Circle(circle) => circle_id(*circle),
            Trait::Size(Size::Small) => "size-small",
            Trait::Size(Size::Medium) => "size-medium",
            Trait::Size(Size::Large) => "size-large",
            Trait::Day(PartOfDay::Morning) => "morning",
            Trait::Day(PartOfDay::Afternoon) => "afternoon",
            Trait::Day(PartOfDay::Evening) => "evening",
            Trait::Day(PartOfDay::Night) => "night",
            Trait::Weekend => "weekend",
            Trait::Open => "open",
            Trait::Closed => "closed",
            Trait::Secular => "secular",
            Trait::Medication => "medication",
            Trait::House(_) => "house",
            Trait::Group(_) => "group",
        };
        t.s(&format!("fit-trait-{id}"))
    }
}

/// "The same house" says nothing without the meeting beside it.
fn is_worth_saying(one: &Trait) -> bool {
    !matches!(one, Trait::House(_) | Trait::Group(_))
}

/// As most people call it; a fellowship nobody knows by its folded name.
fn fellowship(key: &str) -> String {
    let known = Program::all().iter().find(|program| fellowship_key(program.short()) == key);
    known.map_or_else(|| key.to_owned(), |program| program.short().to_owned())
}

fn format_id(format: Format) -> &'static str {
    match format {
        Format::Speaker => "format-speaker",
        Format::Discussion => "format-discussion",
        Format::Steps => "format-steps",
        Format::Reading => "format-reading",
        Format::Meditation => "format-meditation",
        Format::Questions => "format-questions",
        Format::Writing => "format-writing",
    }
}

fn circle_id(circle: Circle) -> &'static str {
    match circle {
        Circle::Newcomers => "circle-newcomers",
        Circle::Women => "circle-women",
        Circle::Men => "circle-men",
        Circle::Lgbtq => "circle-lgbtq",
        Circle::Young => "circle-young",
        Circle::Seniors => "circle-seniors",
        Circle::DualDiagnosis => "circle-dual",
        Circle::Professionals => "circle-professionals",
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use directory::model::Attendance;
    use matching::Felt;

    use super::*;
    use crate::web::texts::Texts;

    fn every_trait() -> Vec<Trait> {
        let formats = [
            Format::Speaker,
            Format::Discussion,
            Format::Steps,
            Format::Reading,
            Format::Meditation,
            Format::Questions,
            Format::Writing,
        ];
        let circles = [
            Circle::Newcomers,
            Circle::Women,
            Circle::Men,
            Circle::Lgbtq,
            Circle::Young,
            Circle::Seniors,
            Circle::DualDiagnosis,
            Circle::Professionals,
        ];
        let days = [PartOfDay::Morning, PartOfDay::Afternoon, PartOfDay::Evening, PartOfDay::Night];
        let rest = [
            Trait::Weekend,
            Trait::Open,
            Trait::Closed,
            Trait::Secular,
            Trait::Medication,
            Trait::House("x".into()),
            Trait::Group("x".into()),
            Trait::Profession("health".into()),
            Trait::Fellowship("aa".into()),
        ];
        let sizes = [Size::Small, Size::Medium, Size::Large];
        (formats.map(Trait::Format).into_iter())
            .chain(circles.map(Trait::Circle))
            .chain(days.map(Trait::Day))
            .chain(sizes.map(Trait::Size))
            .chain(Attendance::ALL.map(Trait::Attendance))
            .chain(rest)
            .collect()
    }

    /// What is said of one trait for each reason that has one, every line another.
    fn said_of_traits(locale: &Locale) -> BTreeSet<String> {
        let words = Words { t: locale, travel: None, unit: Unit::Km };
        let reasons = [Reason::Felt, Reason::Wished, Reason::Unwanted, Reason::ForOthers];
        let line = |reason: fn(Trait) -> Reason| {
            let lines = words.lines(&[&reason(Trait::Secular)], "fit-less", None);
            assert_eq!(lines.len(), 1, "{} {lines:?}", locale.code);
            assert!(lines[0].contains(&words.what(&Trait::Secular)), "{lines:?}");
            lines
        };
        let said: BTreeSet<String> = reasons.into_iter().flat_map(line).collect();
        assert_eq!(said.len(), reasons.len(), "{said:?}");
        said
    }

    #[test]
    fn everything_that_can_move_a_meeting_has_words_in_every_language() {
        let texts = Texts::load().unwrap();
        for locale in texts.all() {
            for travel in Travel::ALL.map(Some).into_iter().chain([None]) {
                let words = Words { t: locale, travel, unit: Unit::Km };
                for one in every_trait() {
                    let said = words.what(&one);
                    assert!(!said.is_empty() && !said.contains("fit-"), "{} {one:?}: {said}", locale.code);
                }
                let kinds = [Kind::Newcomers, Kind::Secular, Kind::Circle, Kind::Online, Kind::Plain];
                let alone = [
                    Reason::Gentler,
                    Reason::AtHomeThere,
                    Reason::WouldGoAgain,
                    Reason::WentOnce,
                    Reason::NotOnce,
                    Reason::NotAgain,
                    Reason::Way(45),
                    Reason::FromAfar,
                    Reason::Quiet,
                ];
                let reasons = kinds.map(Reason::AnotherKind).into_iter().chain(alone);
                for reason in reasons {
                    let said = words.alone(&reason, Some(12.0)).unwrap();
                    assert!(
                        !said.contains("fit-") && !said.contains('$'),
                        "{} {reason:?}: {said}",
                        locale.code
                    );
                }
            }
            for said in said_of_traits(locale) {
                assert!(!said.contains("fit-") && !said.contains('$'), "{}: {said}", locale.code);
            }
            for felt in Felt::ALL {
                assert!(locale.maybe(&format!("fit-felt-{}", felt.as_str())).is_some());
            }
        }
        assert_eq!(fellowship("aa"), "AA");
    }
}
