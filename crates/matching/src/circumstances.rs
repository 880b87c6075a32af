//! Limits: what must be so, or a meeting is left out. Each can say that it was the one.

use std::collections::BTreeSet;

use directory::{
    checks::freshness,
    index::Listing,
    kinds::{self, fellowship_key},
    model::{Attendance, Slug, Standing},
    schedule::{Day, DaySet, Occurrence},
    text::fold,
};
use jiff::{
    Timestamp,
    civil::{Date, Time},
    tz::TimeZone,
};

use crate::{
    Candidate,
    looks::{Looks, Reader},
    traits::{Circle, Trait},
};

/// A person's circumstances. The default limits nothing.
#[derive(Clone, Debug, Default)]
pub struct Circumstances {
    /// ISO 639-1 codes of languages they follow a talk in; empty is any.
    pub languages: Vec<Box<str>>,
    /// What a meeting is held in that names no language, where that can be told; none is let through.
    pub usual_language: Option<Box<str>>,
    /// What they need to be able to come.
    pub access: BTreeSet<Access>,
    /// Which meetings that are not for everybody they may come to.
    pub eligible: Eligible,
    /// When they can; empty is always.
    pub times: Vec<Window>,
    /// The clock by which they can, for meetings from afar; none is each meeting's own.
    pub zone: Option<TimeZone>,
    /// How far they can go, in kilometres.
    pub reach_km: Option<f64>,
    /// How they want to be there.
    pub mode: Mode,
    /// Fellowships by [`directory::kinds::fellowship_key`]; empty is any.
    pub fellowships: Vec<Box<str>>,
    /// What they stay away from.
    pub avoid: Avoid,
    /// Listings of which nothing was heard for so many days are left out; those whose lists never say anything are not.
    pub quiet_days: Option<i32>,
}

/// Which meetings that are not for everybody somebody may come to. `None`: nobody asked, so nothing is left out.
#[derive(Clone, Debug, Default)]
pub struct Eligible {
    /// They have the problem themselves, or think so.
    pub closed: Option<bool>,
    /// They may come to meetings for women.
    pub women: Option<bool>,
    /// For men.
    pub men: Option<bool>,
    /// Their professions, as values of the facet ("health"); meetings for others are left out.
    pub professions: Option<Vec<Box<str>>>,
    /// They have an invitation where one is needed.
    pub invited: Option<bool>,
}

/// What somebody needs to be able to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// A way in by wheelchair.
    Wheelchair,
    /// Sign language.
    SignLanguage,
    /// Children can come along or are looked after.
    Children,
    /// No scents.
    FragranceFree,
}

impl Access {
    /// All of them, as pages show them.
    pub const ALL: [Self; 4] = [Self::Wheelchair, Self::SignLanguage, Self::Children, Self::FragranceFree];

    /// The word in forms.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Wheelchair => "wheelchair",
            Self::SignLanguage => "sign",
            Self::Children => "children",
            Self::FragranceFree => "scents",
        }
    }

    /// The reverse of [`Access::as_str`].
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|access| access.as_str() == word)
    }

    /// Does the listing say so? What only a house can lack does not matter from afar.
    fn is_given(self, listing: &Listing) -> bool {
        let words: &[&str] = match self {
            Self::Wheelchair => &["wheelchair"],
            Self::SignLanguage => &["sign language"],
            Self::Children => &["child", "babysitting"],
            Self::FragranceFree => &["fragrance"],
        };
        if self != Self::SignLanguage && listing.meeting.attendance == Attendance::Online {
            return true;
        }
        let set = kinds::set(listing.fellowship());
        listing.meeting.types.iter().filter_map(|code| set.find(*code)).any(|kind| {
            let name = fold(kind.name());
            words.iter().any(|word| name.contains(word)) && !name.contains("bathroom")
        })
    }
}

/// Days and hours.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Window {
    /// Days; empty is every day.
    pub days: DaySet,
    /// Beginning not before.
    pub from: Option<Time>,
    /// Beginning not after; before `from` it wraps past midnight.
    pub until: Option<Time>,
}

impl Window {
    /// What begins after midnight in hours that wrap past it belongs to the evening before.
    fn takes(&self, date: Date, time: Time) -> bool {
        let on = |date: Date| self.days.is_empty() || self.days.contains(Day::of(date));
        match (self.from, self.until) {
            (Some(from), Some(until)) if until < from && time < from => {
                time <= until && date.yesterday().is_ok_and(on)
            }
            (Some(from), Some(until)) if until < from => on(date),
            (from, until) => {
                from.is_none_or(|from| time >= from) && until.is_none_or(|until| time <= until) && on(date)
            }
        }
    }
}

/// How somebody wants to be there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Either way.
    #[default]
    Any,
    /// At a place.
    InPerson,
    /// By link or telephone.
    FromAfar,
}

/// What somebody stays away from.
#[derive(Clone, Debug, Default)]
pub struct Avoid {
    /// Meetings they said "away" to.
    pub meetings: BTreeSet<Slug>,
    /// Words that must be in no name of a meeting, group or place, folded.
    pub words: Vec<String>,
    /// Meetings where people smoke inside.
    pub smoking: bool,
}

/// Why a meeting is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Limit {
    /// It does not take place for now.
    NotNow,
    /// It is in another language.
    Language,
    /// Its listing does not say that this is there.
    Access(Access),
    /// It is for those who have the problem.
    Closed,
    /// It is for women.
    Women,
    /// It is for men.
    Men,
    /// It is for another profession.
    Profession,
    /// One comes by invitation.
    Invitation,
    /// It begins at another time.
    Time,
    /// It is too far, or nobody knows where.
    Distance,
    /// One cannot be there in the way that was asked for.
    Mode,
    /// It is another fellowship's.
    Fellowship,
    /// The person stays away from it.
    Avoided,
    /// Nobody has confirmed its listing for long, nor changed it.
    Quiet,
}

impl Circumstances {
    /// Those that may be put before the person, in the same order.
    pub fn admitted<'a>(&self, candidates: &[Candidate<'a>], now: Timestamp) -> Vec<Candidate<'a>> {
        let mut reader = Reader::default();
        let mut admits =
            |one: &&Candidate<'a>| self.broken_by(one, &reader.read(one.listing), now).is_empty();
        candidates.iter().filter(|one| admits(one)).copied().collect()
    }

    /// May this meeting be put before the person?
    pub fn admits(&self, candidate: &Candidate<'_>, now: Timestamp) -> bool {
        self.broken(candidate, now).is_empty()
    }

    /// Every limit this meeting breaks, each once, in order.
    pub fn broken(&self, candidate: &Candidate<'_>, now: Timestamp) -> Vec<Limit> {
        self.broken_by(candidate, &Reader::default().read(candidate.listing), now)
    }

    fn broken_by(&self, candidate: &Candidate<'_>, looks: &Looks, now: Timestamp) -> Vec<Limit> {
        let listing = candidate.listing;
        let meeting = &listing.meeting;
        let mut broken: Vec<Limit> = Vec::new();
        let mut unless = |kept: bool, limit: Limit| {
            if !kept {
                broken.push(limit);
            }
        };
        unless(meeting.standing(meeting.day(now)) == Standing::Active, Limit::NotNow);
        unless(self.speaks(listing), Limit::Language);
        for access in &self.access {
            unless(access.is_given(listing), Limit::Access(*access));
        }
        let has = |circle| looks.plain.has(&Trait::Circle(circle));
        let may = |answer: Option<bool>| answer != Some(false);
        unless(!looks.plain.has(&Trait::Closed) || may(self.eligible.closed), Limit::Closed);
        unless(!has(Circle::Women) || may(self.eligible.women), Limit::Women);
        unless(!has(Circle::Men) || may(self.eligible.men), Limit::Men);
        unless(self.is_of_the_profession(looks), Limit::Profession);
        unless(may(self.eligible.invited) || !needs_invitation(listing), Limit::Invitation);
        unless(self.times.is_empty() || self.next(listing, now).is_some(), Limit::Time);
        unless(self.reaches(candidate), Limit::Distance);
        unless(self.is_there(meeting.attendance), Limit::Mode);
        unless(self.is_of_a_fellowship(listing), Limit::Fellowship);
        unless(!self.avoids(listing), Limit::Avoided);
        unless(self.has_heard_of(listing, now), Limit::Quiet);
        broken
    }

    /// The same without one limit; none where it is not to be bargained with: what somebody needs to be able to come, who
    /// may come at all, and what they stay away from.
    pub fn giving_way(&self, limit: Limit) -> Option<Self> {
        let mut wider = self.clone();
        match limit {
            Limit::NotNow
            | Limit::Access(_)
            | Limit::Women
            | Limit::Men
            | Limit::Profession
            | Limit::Avoided => return None,
            Limit::Language => wider.languages.clear(),
            Limit::Closed => wider.eligible.closed = None,
            Limit::Invitation => wider.eligible.invited = None,
            Limit::Time => wider.times.clear(),
            Limit::Distance => wider.reach_km = None,
            Limit::Mode => wider.mode = Mode::Any,
            Limit::Fellowship => wider.fellowships.clear(),
            Limit::Quiet => wider.quiet_days = None,
        }
        Some(wider)
    }

    /// The next occurrence at a time the person can, in progress ones included.
    pub fn next(&self, listing: &Listing, now: Timestamp) -> Option<Occurrence> {
        let timed = listing.meeting.schedule.timed()?;
        let there = listing.meeting.zone.rules();
        if self.times.is_empty() {
            return timed.current_or_next(&there, now);
        }
        let afar = listing.meeting.attendance == Attendance::Online;
        let clock = self.zone.as_ref().filter(|_| afar).unwrap_or(&there);
        let fits = |one: &Occurrence| {
            let local = clock.to_datetime(one.start);
            self.times.iter().any(|window| window.takes(local.date(), local.time()))
        };
        let on = |day: Day| timed.current_or_next_on(&there, now, day.into());
        timed.days().iter().filter_map(on).filter(fits).min_by_key(|one| one.start)
    }

    fn speaks(&self, listing: &Listing) -> bool {
        let known = |iso: &str| self.languages.iter().any(|own| **own == *iso);
        let named = listing.languages();
        if self.languages.is_empty() {
            return true;
        }
        if named.is_empty() {
            return self.usual_language.as_deref().is_none_or(known);
        }
        named.into_iter().any(known)
    }

    fn is_of_the_profession(&self, looks: &Looks) -> bool {
        let Some(own) = &self.eligible.professions else { return true };
        let mut named = looks.others.iter().filter_map(|one| match one {
            Trait::Profession(value) => Some(value),
            _ => None,
        });
        let mut any = named.clone();
        let unnamed = looks.plain.has(&Trait::Circle(Circle::Professionals));
        if any.next().is_some() {
            named.any(|value| own.contains(value))
        } else {
            !unnamed || !own.is_empty()
        }
    }

    fn reaches(&self, candidate: &Candidate<'_>) -> bool {
        let Some(reach) = self.reach_km else { return true };
        let from_afar = candidate.listing.meeting.attendance.from_afar() && self.mode != Mode::InPerson;
        from_afar || candidate.distance_km.is_some_and(|km| km <= reach)
    }

    fn is_there(&self, attendance: Attendance) -> bool {
        match self.mode {
            Mode::Any => true,
            Mode::InPerson => attendance.at_a_place(),
            Mode::FromAfar => attendance.from_afar(),
        }
    }

    fn has_heard_of(&self, listing: &Listing, now: Timestamp) -> bool {
        let Some(most) = self.quiet_days else { return true };
        let today = now.to_zoned(TimeZone::UTC).date();
        freshness::quiet_days(&listing.meeting, today).is_none_or(|days| days <= most)
    }

    fn is_of_a_fellowship(&self, listing: &Listing) -> bool {
        let key = || listing.fellowship().map(|fellowship| fellowship_key(fellowship.as_str()));
        self.fellowships.is_empty()
            || key().is_some_and(|key| self.fellowships.iter().any(|own| **own == *key))
    }

    fn avoids(&self, listing: &Listing) -> bool {
        let Avoid { meetings, words, smoking } = &self.avoid;
        let smoky = || listing.facets().iter().any(|(facet, _)| facet.to_string() == "smoking:yes");
        meetings.contains(&listing.slug)
            || (*smoking && smoky())
            || names(listing).any(|name| {
                let name = fold(&name);
                words.iter().any(|word| !word.is_empty() && name.contains(word.as_str()))
            })
    }
}

/// The names of a meeting, its group and its place.
fn names(listing: &Listing) -> impl Iterator<Item = String> {
    let meeting = &listing.meeting;
    let group = meeting.group.as_deref().and_then(|group| group.name.as_deref());
    let venue = meeting.venue.as_deref();
    let house = venue.and_then(|venue| venue.name.as_deref());
    let address = venue.and_then(directory::model::Venue::one_line);
    [Some(&*meeting.name), group, house].into_iter().flatten().map(str::to_owned).chain(address)
}

fn needs_invitation(listing: &Listing) -> bool {
    listing.facets().iter().any(|(facet, _)| facet.to_string() == "invitation-only:yes")
}

/// For each limit, how many meetings it alone keeps out, most first: what giving way on it would bring.
pub fn costs(
    circumstances: &Circumstances,
    candidates: &[Candidate<'_>],
    now: Timestamp,
) -> Vec<(Limit, usize)> {
    let mut costs: Vec<(Limit, usize)> = Vec::new();
    for candidate in candidates {
        let [only] = circumstances.broken(candidate, now)[..] else { continue };
        match costs.iter_mut().find(|(limit, _)| *limit == only) {
            Some((_, count)) => *count += 1,
            None => costs.push((only, 1)),
        }
    }
    costs.sort_by_key(|(limit, count)| (std::cmp::Reverse(*count), *limit));
    costs
}
