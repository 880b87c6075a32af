//! One line, as somebody types it, and the question it means: "women's step meeting tomorrow evening near Leeds".
//!
//! What becomes what is said in `docs/one-box.md`; the words are data (`data/one_box`). [`read`] never fails: every
//! word ends as understood, as one of the small words that say nothing, or as text to search for. It knows no
//! meetings and no clock: today's date and who knows the places are arguments.
//!
//! The way through: [`tokens`] cuts the line, [`lexicon`] knows the words, [`sentence`] takes the longest thing that
//! can be understood at each word ([`clock`] for times, [`amounts`] for distances and durations, [`ground`] for
//! places), [`rest`] makes a text of what is left, and [`answer`] makes parameters of it all.

mod amounts;
mod answer;
mod clock;
mod ground;
mod lexicon;
mod rest;
mod sentence;
#[cfg(test)]
mod tests;
mod tokens;

use std::ops::Range;

use jiff::civil::{Date, Time};

pub use ground::{Known, Places};
pub use lexicon::Hours;

use crate::{
    model::{Attendance, TypeCode},
    query::Radius,
    schedule::DaySet,
};

/// What a line means.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// What was understood, in the order it was said.
    pub parts: Vec<Understood>,
    /// What was not, to be searched for; without the small words around it.
    pub text: Option<String>,
    /// Where in the line the words of the text stand.
    pub text_at: Vec<Range<usize>>,
    /// Where words stand that say nothing: "a", "the", "meeting", "please".
    pub small: Vec<Range<usize>>,
    /// The day the line was read on, for "today" and "tomorrow".
    today: Date,
}

/// A part of a line that was understood.
#[derive(Clone, Debug, PartialEq)]
pub struct Understood {
    /// Where its words stand in the line, in bytes.
    pub at: Range<usize>,
    /// What it means.
    pub what: Part,
}

/// What a part of a line means.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// A fellowship, by its usual short name. `named` when it was named and not only a trouble.
    Fellowship {
        /// "AA", "Al-Anon".
        short: &'static str,
        /// Was it named?
        named: bool,
    },
    /// Days of the week, or all but them.
    Days {
        /// Which.
        days: DaySet,
        /// All but them.
        not: bool,
    },
    /// So many days from today.
    InDays(u8),
    /// Today, from the evening on.
    Tonight,
    /// A part of the day.
    Hours(Hours),
    /// About a time.
    About(Moment),
    /// Not before a time.
    From(Moment),
    /// Not after a time.
    Until(Moment),
    /// Between two times.
    Between(Moment, Moment),
    /// Starting within so many minutes.
    Within(u32),
    /// How to be there.
    Way(Attendance),
    /// A type, wanted or not.
    Kind {
        /// Its code, as Meeting Guide has it.
        code: TypeCode,
        /// Not wanted.
        not: bool,
        /// Another for the type before it, not besides it.
        or: bool,
    },
    /// One of our facets: a name and a value.
    Facet(&'static str, &'static str),
    /// A language, ISO 639-1.
    Language(&'static str),
    /// A place, as typed.
    Place(String),
    /// Near whoever asks.
    NearMe,
    /// A distance.
    Radius(Radius),
}

/// A time of day as it was said: what is still open is settled by what else the line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Hour and minute as said.
    time: Time,
    /// After noon, where the line says so.
    after_noon: Option<bool>,
    /// Nothing is open: said on 24 hours.
    exact: bool,
}

/// Reads a line. `today` is the reader's date; `places` says which names are places.
pub fn read(line: &str, today: Date, places: &impl Places) -> Reading {
    sentence::Sentence::new(line, places).read(today)
}
