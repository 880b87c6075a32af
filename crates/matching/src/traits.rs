//! What a meeting is like, as far as its listing says: what somebody can like or wish for.

use std::collections::BTreeSet;

use directory::{
    facets::Facet,
    index::Listing,
    kinds::{Class, Kind},
    model::{Attendance, TypeCode},
    schedule::Timed,
    text::fold,
};

use crate::{
    looks::{Looks, PLAIN, Reader},
    visit::Why,
};

/// Something of a meeting that others have too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trait {
    /// What happens there.
    Format(Format),
    /// Whom it is for.
    Circle(Circle),
    /// For one profession, by the value of its facet ("health").
    Profession(Box<str>),
    /// How many come.
    Size(Size),
    /// When in the day it begins.
    Day(PartOfDay),
    /// On Saturday or Sunday only.
    Weekend,
    /// At a place, by link or telephone, or both.
    Attendance(Attendance),
    /// Anybody may come.
    Open,
    /// For those who have the problem.
    Closed,
    /// Without religion.
    Secular,
    /// Medicine is welcome.
    Medication,
    /// Of one fellowship, by [`directory::kinds::fellowship_key`].
    Fellowship(Box<str>),
    /// In one house, by its folded name and street.
    House(Box<str>),
    /// Held by one group of one list.
    Group(Box<str>),
}

/// What happens at a meeting, told alike for all fellowships.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// One or two people tell at length.
    Speaker,
    /// People talk about a topic.
    Discussion,
    /// The Steps are studied.
    Steps,
    /// A text is read and talked about.
    Reading,
    /// Quiet.
    Meditation,
    /// Questions are asked and answered.
    Questions,
    /// People write.
    Writing,
}

/// Whom a meeting is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Circle {
    /// Those who are new.
    Newcomers,
    /// Women.
    Women,
    /// Men.
    Men,
    /// Lesbian, gay, bisexual, transgender and queer people.
    Lgbtq,
    /// The young.
    Young,
    /// The old.
    Seniors,
    /// Those who also live with a mental illness.
    DualDiagnosis,
    /// People of one profession, the list does not say which.
    Professionals,
}

/// How many come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Size {
    /// Few.
    Small,
    /// Neither few nor many.
    Medium,
    /// Many.
    Large,
}

/// When in the day a meeting begins, on its own clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartOfDay {
    /// From 5.
    Morning,
    /// From 12.
    Afternoon,
    /// From 17.
    Evening,
    /// From 22 until 5.
    Night,
}

impl PartOfDay {
    /// The part in which an hour from 0 to 23 lies.
    pub fn of_hour(hour: i8) -> Self {
        match hour {
            5..12 => Self::Morning,
            12..17 => Self::Afternoon,
            17..22 => Self::Evening,
            _ => Self::Night,
        }
    }
}

impl Trait {
    /// Is a meeting with it made for some, by age or by background, rather than for all who have the problem?
    pub(crate) fn is_for_some(&self) -> bool {
        match self {
            Self::Circle(circle) => *circle != Circle::Newcomers,
            Self::Profession(_) => true,
            _ => false,
        }
    }

    /// Which of somebody's reasons speaks of this trait.
    pub(crate) fn why(&self) -> Why {
        match self {
            Self::Format(_) => Why::Format,
            Self::Circle(_)
            | Self::Profession(_)
            | Self::Size(_)
            | Self::Group(_)
            | Self::Open
            | Self::Closed => Why::People,
            Self::Day(_) | Self::Weekend => Why::Time,
            Self::Attendance(_) | Self::House(_) => Why::Place,
            Self::Secular | Self::Fellowship(_) => Why::SpiritualSide,
            Self::Medication => Why::People,
        }
    }
}

/// Everything the listing says a meeting is like. A listing that says nothing has few of them, and is never taken for
/// the opposite.
pub fn traits(listing: &Listing) -> BTreeSet<Trait> {
    let Looks { plain, others } = Reader::default().read(listing);
    let plain = plain.places().filter_map(|place| PLAIN.get(place).cloned());
    plain.chain(others).chain(house(listing)).chain(group(listing)).collect()
}

/// What a kind of meeting says, by its name.
pub(crate) fn of_type(kind: &Kind) -> Vec<Trait> {
    let name = fold(kind.name());
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    match kind.class {
        Class::OpenClosed => admission(kind.code, &name).into_iter().collect(),
        Class::Who if has(&["secular", "agnostic", "atheist"]) => vec![Trait::Secular],
        Class::Who => circle(&name).map(Trait::Circle).into_iter().collect(),
        Class::Format => formats(&name).into_iter().map(Trait::Format).collect(),
        _ => Vec::new(),
    }
}

/// Who may come at all. The code tells it before the name does: Al-Anon calls its closed meetings "families and friends
/// only".
fn admission(code: TypeCode, name: &str) -> Option<Trait> {
    match code.as_str() {
        "C" => Some(Trait::Closed),
        "O" => Some(Trait::Open),
        _ if name.contains("closed") => Some(Trait::Closed),
        _ if name.contains("open") => Some(Trait::Open),
        _ => None,
    }
}

/// The circle a type's folded English name means.
fn circle(name: &str) -> Option<Circle> {
    let has = |words: &[&str]| words.iter().any(|word| name.contains(word));
    let is = |words: &[&str]| name.split(' ').any(|part| words.contains(&part));
    Some(if has(&["newcomer", "beginner"]) {
        Circle::Newcomers
    } else if has(&["gay", "lesbian", "lgbt", "bisexual", "transgender", "non binary", "queer"]) {
        Circle::Lgbtq
    } else if is(&["women", "womens"]) {
        Circle::Women
    } else if is(&["men", "mens"]) {
        Circle::Men
    } else if has(&["young", "teen"]) {
        Circle::Young
    } else if has(&["senior"]) {
        Circle::Seniors
    } else if has(&["dual diagnosis"]) {
        Circle::DualDiagnosis
    } else if has(&["professional"]) {
        Circle::Professionals
    } else {
        return None;
    })
}

/// The formats a type's folded English name means; "speaker/discussion" is both.
fn formats(name: &str) -> Vec<Format> {
    const WORDS: [(Format, &[&str]); 7] = [
        (Format::Meditation, &["meditation", "mindfulness"]),
        (Format::Speaker, &["speaker", "pitch"]),
        (Format::Discussion, &["discussion", "topic", "sharing", "open share"]),
        (Format::Steps, &["step"]),
        (
            Format::Reading,
            &[
                "book",
                "literature",
                "text",
                "reading",
                "reflections",
                "grapevine",
                "sees it",
                "living",
                "tradition",
                "voices of",
                "just for today",
                "it works",
                "ip study",
                "concepts",
            ],
        ),
        (Format::Questions, &["question", "q a"]),
        (Format::Writing, &["writing", "work book", "workbook"]),
    ];
    if name.contains("12 steps 12 traditions") || name.contains("12 steps and 12") {
        return vec![Format::Reading];
    }
    let is = |(format, words): &(Format, &[&str])| {
        let quiet = *format == Format::Steps && name.contains("meditation");
        let work = *format == Format::Reading && (name.contains("work book") || name.contains("workbook"));
        !quiet && !work && words.iter().any(|word| name.contains(word))
    };
    WORDS.iter().filter(|entry| is(entry)).map(|(format, _)| *format).collect()
}

/// What a facet says.
pub(crate) fn of_facet(facet: &Facet) -> Option<Trait> {
    Some(match (&*facet.name, &*facet.value) {
        ("size", "small") => Trait::Size(Size::Small),
        ("size", "medium") => Trait::Size(Size::Medium),
        ("size", "large") => Trait::Size(Size::Large),
        ("medication", "friendly") => Trait::Medication,
        ("profession", value) => Trait::Profession(value.into()),
        ("format", "speaker") => Trait::Format(Format::Speaker),
        ("format", "discussion" | "topic") => Trait::Format(Format::Discussion),
        ("format", "step-study") => Trait::Format(Format::Steps),
        ("format", "literature" | "book-study") => Trait::Format(Format::Reading),
        ("format", "meditation") => Trait::Format(Format::Meditation),
        ("format", "questions-and-answers") => Trait::Format(Format::Questions),
        ("format", "writing") => Trait::Format(Format::Writing),
        ("format", "beginners-workshop") => Trait::Circle(Circle::Newcomers),
        _ => return None,
    })
}

/// When it begins.
pub(crate) fn of_times(timed: &Timed) -> Vec<Trait> {
    let mut found = vec![Trait::Day(PartOfDay::of_hour(timed.start.hour()))];
    let days = timed.days();
    if !days.is_empty() && days.iter().all(|day| matches!(day.number(), 0 | 6)) {
        found.push(Trait::Weekend);
    }
    found
}

/// The house it is in.
pub(crate) fn house(listing: &Listing) -> Option<Trait> {
    let name = house_name(listing)?;
    let street = fold(&listing.meeting.venue.as_deref()?.one_line().unwrap_or_default());
    Some(Trait::House(format!("{name}|{street}").into()))
}

/// The folded name of the house, without its street.
pub(crate) fn house_name(listing: &Listing) -> Option<String> {
    let venue = listing.meeting.venue.as_deref().filter(|_| listing.meeting.attendance.at_a_place())?;
    Some(fold(venue.name.as_deref()?)).filter(|name| !name.is_empty())
}

/// The group that holds it.
pub(crate) fn group(listing: &Listing) -> Option<Trait> {
    let name = fold(listing.meeting.group.as_deref()?.name.as_deref()?);
    (!name.is_empty()).then(|| Trait::Group(format!("{}|{name}", listing.source.name).into()))
}
