//! What the form says: read, made into limits and wishes, and written back.

use std::collections::{BTreeMap, BTreeSet};

use directory::{
    places::Place as Town,
    schedule::{Day, DaySet},
    text::fold,
};
use jiff::{
    civil::{Time, time},
    tz::TimeZone,
};
use matching::{
    Access, Avoid, Circle, Circumstances, Eligible, Format, Importance, Limit, Mode, PartOfDay, Size, Trait,
    Travel, Window,
};

use crate::web::forms::Form;

/// What nobody confirmed nor changed for two years, where only what was is asked for.
const QUIET_DAYS: i32 = 730;

/// The longest place or list of names, in bytes.
const LONGEST: usize = 200;

/// What one can wish for, or would rather not have, and its word in the form: whom one meets, then what happens.
pub(super) const WISHES: [(&str, Trait); 14] = [
    ("newcomers", Trait::Circle(Circle::Newcomers)),
    ("secular", Trait::Secular),
    ("lgbtq", Trait::Circle(Circle::Lgbtq)),
    ("young", Trait::Circle(Circle::Young)),
    ("seniors", Trait::Circle(Circle::Seniors)),
    ("dual", Trait::Circle(Circle::DualDiagnosis)),
    ("medication", Trait::Medication),
    ("small", Trait::Size(Size::Small)),
    ("large", Trait::Size(Size::Large)),
    ("speaker", Trait::Format(Format::Speaker)),
    ("discussion", Trait::Format(Format::Discussion)),
    ("steps", Trait::Format(Format::Steps)),
    ("reading", Trait::Format(Format::Reading)),
    ("meditation", Trait::Format(Format::Meditation)),
];

/// Parts of the day, with the first and the last minute in which a meeting may begin.
pub(super) const PARTS: [(&str, PartOfDay, Time, Time); 4] = [
    ("morning", PartOfDay::Morning, time(5, 0, 0, 0), time(11, 59, 0, 0)),
    ("afternoon", PartOfDay::Afternoon, time(12, 0, 0, 0), time(16, 59, 0, 0)),
    ("evening", PartOfDay::Evening, time(17, 0, 0, 0), time(21, 59, 0, 0)),
    ("night", PartOfDay::Night, time(22, 0, 0, 0), time(4, 59, 0, 0)),
];

/// How far one can go, in kilometres.
pub(super) const REACHES: [u16; 6] = [1, 2, 5, 10, 25, 50];

/// Which limits one may give way on, and their words.
const LOOSE: [(&str, Limit); 8] = [
    ("distance", Limit::Distance),
    ("time", Limit::Time),
    ("mode", Limit::Mode),
    ("language", Limit::Language),
    ("fellowship", Limit::Fellowship),
    ("closed", Limit::Closed),
    ("invitation", Limit::Invitation),
    ("quiet", Limit::Quiet),
];

/// The word of a limit one may give way on. Access, and who may come at all, are not to be bargained with.
pub(super) fn word(limit: Limit) -> Option<&'static str> {
    LOOSE.iter().find(|(_, other)| *other == limit).map(|(word, _)| *word)
}

/// Which meetings for one sex may be offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Whose {
    /// None.
    #[default]
    Mixed,
    /// Those for women too, gladly.
    Women,
    /// Those for men too, gladly.
    Men,
}

/// A form, filled in.
#[derive(Clone, Debug)]
pub(crate) struct Answers {
    pub(super) place: String,
    /// Which of several towns of that name, by its position; empty is the first.
    pub(super) town: String,
    pub(super) travel: Travel,
    /// Kilometres; none is as far as the way of travelling goes in some three quarters of an hour.
    pub(super) reach: Option<u16>,
    pub(super) mode: Mode,
    pub(super) days: DaySet,
    pub(super) parts: BTreeSet<&'static str>,
    /// ISO 639-1; the first one, then perhaps another.
    pub(super) languages: Vec<Box<str>>,
    /// A problem of the page of fellowships ("alcohol"), or a fellowship's key after "f:"; empty is any.
    pub(super) problem: String,
    pub(super) whose: Whose,
    /// Closed meetings are for this person.
    pub(super) closed: bool,
    /// How much each wish matters; what has no answer is not asked for.
    pub(super) wishes: BTreeMap<&'static str, Importance>,
    pub(super) profession: Option<Box<str>>,
    pub(super) access: BTreeSet<Access>,
    /// Names and places to stay away from, with commas.
    pub(super) avoid: String,
    /// Not where smoking is allowed.
    pub(super) smoke_free: bool,
    /// Only listings that somebody confirmed or changed of late. Many lists never say, and many old ones are right.
    pub(super) fresh: bool,
    /// Limits that were given way on.
    pub(super) loose: BTreeSet<&'static str>,
}

impl Default for Answers {
    fn default() -> Self {
        Self {
            place: String::new(),
            town: String::new(),
            travel: Travel::Transit,
            reach: None,
            mode: Mode::Any,
            days: DaySet::default(),
            parts: BTreeSet::new(),
            languages: Vec::new(),
            problem: String::new(),
            whose: Whose::Mixed,
            closed: true,
            wishes: BTreeMap::new(),
            profession: None,
            access: BTreeSet::new(),
            avoid: String::new(),
            smoke_free: false,
            fresh: false,
            loose: BTreeSet::new(),
        }
    }
}

impl Answers {
    /// Reads a form; what is not understood counts as not answered.
    pub(crate) fn read(form: &Form) -> Self {
        let short = |name: &str| {
            let mut text = form.line(name);
            text.truncate(text.floor_char_boundary(LONGEST));
            text
        };
        let day = |text: &str| Day::new(text.parse().ok()?);
        let known = |text: &str, words: &[&'static str]| words.iter().find(|word| **word == text).copied();
        let part_words = PARTS.map(|(word, ..)| word);
        let loose_words = LOOSE.map(|(word, _)| word);
        let languages = [form.get("language"), form.get("also")];
        let languages =
            languages.into_iter().filter(|iso| iso.len() == 2 && iso.bytes().all(|b| b.is_ascii_lowercase()));
        Self {
            place: short("near"),
            town: short("town"),
            travel: Travel::parse(form.get("travel")).unwrap_or(Travel::Transit),
            reach: form.get("reach").parse().ok().filter(|km| REACHES.contains(km)),
            mode: match form.get("mode") {
                "in_person" => Mode::InPerson,
                "online" => Mode::FromAfar,
                _ => Mode::Any,
            },
            days: form.all("day").filter_map(day).collect(),
            parts: form.all("part").filter_map(|text| known(text, &part_words)).collect(),
            languages: languages.map(Into::into).collect(),
            problem: short("problem"),
            whose: match form.get("whose") {
                "women" => Whose::Women,
                "men" => Whose::Men,
                _ => Whose::Mixed,
            },
            closed: form.get("closed") != "no",
            wishes: form.all("wish").filter_map(wish).collect(),
            profession: Some(form.get("profession"))
                .filter(|one| !one.is_empty() && one.len() < 40)
                .map(Into::into),
            access: form.all("access").filter_map(Access::parse).collect(),
            avoid: short("avoid"),
            smoke_free: form.ticked("smokefree"),
            fresh: form.ticked("fresh"),
            loose: form.all("loose").filter_map(|text| known(text, &loose_words)).collect(),
        }
    }

    /// The same as fields, for a form that sends them again.
    pub(crate) fn fields(&self) -> Vec<(&'static str, String)> {
        let mut fields = vec![
            ("near", self.place.clone()),
            ("town", self.town.clone()),
            ("travel", self.travel.as_str().to_owned()),
            ("mode", mode_word(self.mode).to_owned()),
            ("problem", self.problem.clone()),
            ("whose", whose_word(self.whose).to_owned()),
            ("closed", if self.closed { "yes" } else { "no" }.to_owned()),
            ("avoid", self.avoid.clone()),
            ("smokefree", if self.smoke_free { "1" } else { "" }.to_owned()),
            ("fresh", if self.fresh { "1" } else { "" }.to_owned()),
        ];
        fields.extend(self.reach.map(|km| ("reach", km.to_string())));
        fields.extend(["language", "also"].into_iter().zip(self.languages.iter().map(ToString::to_string)));
        fields.extend(self.days.iter().map(|day| ("day", day.number().to_string())));
        fields.extend(self.parts.iter().map(|part| ("part", (*part).to_owned())));
        fields.extend(self.wishes.iter().map(|(word, much)| ("wish", wish_value(word, *much))));
        fields.extend(self.profession.iter().map(|one| ("profession", one.to_string())));
        fields.extend(self.access.iter().map(|one| ("access", one.as_str().to_owned())));
        fields.extend(self.loose.iter().map(|one| ("loose", (*one).to_owned())));
        fields.retain(|(_, value)| !value.is_empty());
        fields
    }

    /// The limits, with the fellowships that the problem stands for.
    pub(super) fn limits(&self, fellowships: Vec<Box<str>>, town: Option<&Town<'_>>) -> Circumstances {
        let tight = |word: &str| !self.loose.contains(word);
        let names = self.avoid.split([',', ';', '،']).map(fold).filter(|name| name.chars().count() > 2);
        let zone = town.and_then(|town| TimeZone::get(town.zone).ok());
        Circumstances {
            languages: if tight("language") { self.languages.clone() } else { Vec::new() },
            usual_language: town.and_then(|town| language_of(town.country_code)).map(Into::into),
            access: self.access.clone(),
            eligible: Eligible {
                closed: Some(self.closed || !tight("closed")),
                women: Some(self.whose == Whose::Women),
                men: Some(self.whose == Whose::Men),
                professions: Some(self.profession.iter().cloned().collect()),
                invited: Some(!tight("invitation")),
            },
            times: if tight("time") { self.windows() } else { Vec::new() },
            zone,
            reach_km: tight("distance").then(|| self.reach_km()),
            mode: if tight("mode") { self.mode } else { Mode::Any },
            fellowships: if tight("fellowship") { fellowships } else { Vec::new() },
            avoid: Avoid { words: names.collect(), smoking: self.smoke_free, ..Avoid::default() },
            quiet_days: (self.fresh && tight("quiet")).then_some(QUIET_DAYS),
        }
    }

    /// How far the person can go, in kilometres.
    pub(super) fn reach_km(&self) -> f64 {
        let usual = match self.travel {
            Travel::Foot => 2,
            Travel::Bicycle => 7,
            Travel::Transit => 10,
            Travel::Car => 25,
        };
        f64::from(self.reach.unwrap_or(usual))
    }

    fn windows(&self) -> Vec<Window> {
        let chosen = PARTS.iter().filter(|(word, ..)| self.parts.contains(word));
        let windows: Vec<Window> = chosen
            .map(|(_, _, from, until)| Window { days: self.days, from: Some(*from), until: Some(*until) })
            .collect();
        match (windows.is_empty(), self.days.is_empty()) {
            (false, _) => windows,
            (true, false) => vec![Window { days: self.days, ..Window::default() }],
            (true, true) => Vec::new(),
        }
    }

    /// What they wish for or would rather not have, and how much. Whoever asks for one sex or a profession asks for it
    /// as a ticked box does.
    pub(super) fn wishes(&self) -> Vec<(Trait, Importance)> {
        let said = WISHES.iter().filter_map(|(word, one)| Some((one.clone(), *self.wishes.get(word)?)));
        let whose = match self.whose {
            Whose::Mixed => None,
            Whose::Women => Some(Trait::Circle(Circle::Women)),
            Whose::Men => Some(Trait::Circle(Circle::Men)),
        };
        let profession = self
            .profession
            .iter()
            .flat_map(|one| [Trait::Profession(one.clone()), Trait::Circle(Circle::Professionals)]);
        said.chain(whose.into_iter().chain(profession).map(|one| (one, Importance::Much))).collect()
    }
}

/// A wish and how much it matters, as the form has them: `speaker:rather-not`.
pub(super) fn wish_value(word: &str, much: Importance) -> String {
    format!("{word}:{}", much.as_str())
}

/// The reverse. A word alone is a box that was ticked, in a form from before.
fn wish(text: &str) -> Option<(&'static str, Importance)> {
    let (word, much) = match text.split_once(':') {
        Some((word, much)) => (word, Importance::parse(much)?),
        None => (text, Importance::Much),
    };
    WISHES.iter().find(|(known, _)| *known == word).map(|(known, _)| (*known, much))
}

pub(super) fn mode_word(mode: Mode) -> &'static str {
    match mode {
        Mode::Any => "",
        Mode::InPerson => "in_person",
        Mode::FromAfar => "online",
    }
}

pub(super) fn whose_word(whose: Whose) -> &'static str {
    match whose {
        Whose::Mixed => "",
        Whose::Women => "women",
        Whose::Men => "men",
    }
}

/// What a meeting is held in that does not say, where nearly all of a country's are.
fn language_of(country: &str) -> Option<&'static str> {
    Some(match country {
        "GB" | "IE" | "US" | "AU" | "NZ" => "en",
        "ES" | "MX" | "AR" | "CO" | "CL" | "PE" | "EC" | "UY" | "VE" | "CR" | "GT" | "CU" | "DO" => "es",
        "FR" => "fr",
        "DE" | "AT" => "de",
        "IR" => "fa",
        "IT" => "it",
        "PT" | "BR" => "pt",
        "NL" => "nl",
        "PL" => "pl",
        "SE" => "sv",
        "JP" => "ja",
        _ => return None,
    })
}
