//! The same traits in a form in which thousands of meetings can be held against one person at once.
//!
//! Most traits are one of a few; they are bits here. What a type code of a fellowship means is worked out once for a
//! whole list ([`Reader`]), and the house and the group, which need their names folded, only where somebody asks.

use directory::{
    facets::Facet,
    index::Listing,
    kinds::{self, TypeSet, fellowship_key},
    model::{Attendance, TypeCode},
};

use crate::traits::{Circle, Format, PartOfDay, Size, Trait, of_facet, of_times, of_type};

/// The traits of which there are only so many, in their own order; each has its place as its bit.
pub(crate) const PLAIN: [Trait; 30] = [
    Trait::Format(Format::Speaker),
    Trait::Format(Format::Discussion),
    Trait::Format(Format::Steps),
    Trait::Format(Format::Reading),
    Trait::Format(Format::Meditation),
    Trait::Format(Format::Questions),
    Trait::Format(Format::Writing),
    Trait::Circle(Circle::Newcomers),
    Trait::Circle(Circle::Women),
    Trait::Circle(Circle::Men),
    Trait::Circle(Circle::Lgbtq),
    Trait::Circle(Circle::Young),
    Trait::Circle(Circle::Seniors),
    Trait::Circle(Circle::DualDiagnosis),
    Trait::Circle(Circle::Professionals),
    Trait::Size(Size::Small),
    Trait::Size(Size::Medium),
    Trait::Size(Size::Large),
    Trait::Day(PartOfDay::Morning),
    Trait::Day(PartOfDay::Afternoon),
    Trait::Day(PartOfDay::Evening),
    Trait::Day(PartOfDay::Night),
    Trait::Weekend,
    Trait::Attendance(Attendance::InPerson),
    Trait::Attendance(Attendance::Online),
    Trait::Attendance(Attendance::Hybrid),
    Trait::Open,
    Trait::Closed,
    Trait::Secular,
    Trait::Medication,
];

/// Some of [`PLAIN`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Plain(u32);

impl Plain {
    pub(crate) fn has(self, one: &Trait) -> bool {
        place(one).is_some_and(|place| self.0 & (1 << place) != 0)
    }

    /// Their places in [`PLAIN`], in order.
    pub(crate) fn places(self) -> impl Iterator<Item = usize> + Clone {
        (0..PLAIN.len()).filter(move |place| self.0 & (1 << place) != 0)
    }

    fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

/// The place of a trait in [`PLAIN`].
pub(crate) fn place(one: &Trait) -> Option<usize> {
    Some(match one {
        Trait::Format(format) => *format as usize,
        Trait::Circle(circle) => 7 + *circle as usize,
        Trait::Size(size) => 15 + *size as usize,
        Trait::Day(part) => 18 + *part as usize,
        Trait::Weekend => 22,
        Trait::Attendance(Attendance::InPerson) => 23,
        Trait::Attendance(Attendance::Online) => 24,
        Trait::Attendance(Attendance::Hybrid) => 25,
        Trait::Open => 26,
        Trait::Closed => 27,
        Trait::Secular => 28,
        Trait::Medication => 29,
        Trait::Profession(_) | Trait::Fellowship(_) | Trait::House(_) | Trait::Group(_) => return None,
    })
}

/// What a meeting is like, but for its house and its group.
#[derive(Clone, Debug, Default)]
pub(crate) struct Looks {
    pub(crate) plain: Plain,
    /// Those of which there are as many as lists care to name: professions, and the fellowship.
    pub(crate) others: Vec<Trait>,
}

impl Looks {
    fn take(&mut self, found: impl IntoIterator<Item = Trait>) {
        for one in found {
            match place(&one) {
                Some(place) => self.plain.0 |= 1 << place,
                None if self.others.contains(&one) => {}
                None => self.others.push(one),
            }
        }
    }
}

/// Reads what meetings are like, and remembers what their fellowships' codes mean.
#[derive(Default)]
pub(crate) struct Reader<'a> {
    fellowships: Vec<Codes<'a>>,
}

/// The codes of one fellowship, as far as they were met.
struct Codes<'a> {
    fellowship: Option<&'a str>,
    key: Option<Trait>,
    set: &'static TypeSet,
    /// By the code; few are met, and most meetings have the first ones.
    met: Vec<(TypeCode, Looks)>,
}

impl<'a> Reader<'a> {
    pub(crate) fn read(&mut self, listing: &'a Listing) -> Looks {
        let meeting = &listing.meeting;
        let mut looks = Looks::default();
        looks.take([Trait::Attendance(meeting.attendance)]);
        looks.take(meeting.schedule.timed().into_iter().flat_map(of_times));
        let own = meeting.facets.as_deref().into_iter().flatten();
        let own = own.flat_map(|(name, values)| values.iter().map(move |value| (name, value)));
        looks.take(own.filter_map(|(name, value)| of_facet(&Facet::new(name, value)?)));
        let codes = self.codes(listing);
        for code in &meeting.types {
            let said = codes.said(*code);
            looks.plain = looks.plain.with(said.plain);
            looks.take(said.others.iter().cloned());
        }
        looks.take(codes.key.clone());
        looks
    }

    fn codes(&mut self, listing: &'a Listing) -> &mut Codes<'a> {
        let fellowship = listing.fellowship();
        let name = fellowship.map(directory::model::Fellowship::as_str);
        let known = self.fellowships.iter().position(|codes| codes.fellowship == name);
        let at = known.unwrap_or_else(|| {
            self.fellowships.push(Codes {
                fellowship: name,
                key: name.map(|name| Trait::Fellowship(fellowship_key(name).into())),
                set: kinds::set(fellowship),
                met: Vec::new(),
            });
            self.fellowships.len() - 1
        });
        &mut self.fellowships[at]
    }
}

impl Codes<'_> {
    fn said(&mut self, code: TypeCode) -> &Looks {
        let known = self.met.iter().position(|(met, _)| *met == code);
        let at = known.unwrap_or_else(|| {
            self.met.push((code, meaning(self.set, code)));
            self.met.len() - 1
        });
        &self.met[at].1
    }
}

/// What one code says: by its kind's name, and by the facet it stands for.
fn meaning(set: &'static TypeSet, code: TypeCode) -> Looks {
    let mut looks = Looks::default();
    looks.take(set.find(code).into_iter().flat_map(of_type));
    looks.take(set.facet(code).and_then(of_facet));
    looks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_trait_is_at_its_place() {
        let places: Vec<_> = PLAIN.iter().map(place).collect();
        assert_eq!(places, (0..PLAIN.len()).map(Some).collect::<Vec<_>>());
    }
}
