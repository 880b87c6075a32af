//! Days of the week, counted as the lists count them: Sunday is 0.

use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Day(u8);

impl Day {
    /// Sunday to Saturday.
    pub const ALL: [Self; 7] = [Self(0), Self(1), Self(2), Self(3), Self(4), Self(5), Self(6)];

    /// From 0 (Sunday) to 6 (Saturday).
    pub fn new(number: u8) -> Option<Self> {
        (number < 7).then_some(Self(number))
    }

    /// The day a date falls on.
    pub fn of(date: Date) -> Self {
        Self(u8::try_from(date.weekday().to_sunday_zero_offset()).unwrap_or(0))
    }

    /// 0 (Sunday) to 6 (Saturday).
    pub fn number(self) -> u8 {
        self.0
    }

    /// The same day for date arithmetic.
    pub fn weekday(self) -> Weekday {
        let offset = i8::try_from(self.0).unwrap_or(0);
        Weekday::from_sunday_zero_offset(offset).unwrap_or(Weekday::Sunday)
    }

    /// RFC 5545's two letters.
    pub fn rfc5545(self) -> &'static str {
        ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][usize::from(self.0)]
    }
}

/// A set of days of the week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DaySet(u8);

impl DaySet {
    /// All seven.
    pub const EVERY_DAY: Self = Self(0b111_1111);

    /// Is no day in it?
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many days.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Is this day in it?
    pub fn contains(self, day: Day) -> bool {
        self.0 & (1 << day.0) != 0
    }

    /// One bit for each day, Sunday the lowest.
    pub fn bits(self) -> u8 {
        self.0
    }

    /// Adds a day.
    pub fn insert(&mut self, day: Day) {
        self.0 |= 1 << day.0;
    }

    /// The days in both.
    #[must_use]
    pub fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Days to wait from `day` until the next day of the set: 0 when it is in the set itself. `None` for no days.
    pub fn days_until_next(self, day: Day) -> Option<u8> {
        let two_weeks = u16::from(self.0) | u16::from(self.0) << 7;
        let from_day = two_weeks >> day.0;
        (from_day != 0).then(|| from_day.trailing_zeros() as u8)
    }

    /// From Sunday on.
    pub fn iter(self) -> impl Iterator<Item = Day> {
        Day::ALL.into_iter().filter(move |day| self.contains(*day))
    }
}

impl FromIterator<Day> for DaySet {
    fn from_iter<I: IntoIterator<Item = Day>>(days: I) -> Self {
        let mut set = Self::default();
        days.into_iter().for_each(|day| set.insert(day));
        set
    }
}

impl From<Day> for DaySet {
    fn from(day: Day) -> Self {
        Self(1 << day.0)
    }
}

impl Serialize for DaySet {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Day::number))
    }
}

impl<'de> Deserialize<'de> for DaySet {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let numbers = Vec::<u8>::deserialize(deserializer)?;
        let day = |number| Day::new(number).ok_or_else(|| D::Error::custom("a day of the week is 0 to 6"));
        numbers.into_iter().map(day).collect()
    }
}
