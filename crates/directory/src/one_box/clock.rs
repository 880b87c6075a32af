//! Times of day and between which: "at 8", "19h30", "um halb acht", "a las 7 de la tarde", "بین ۶ و ۸".

use jiff::civil::Time;

use super::{
    Moment, Part, Places,
    lexicon::{Hours, Meaning, Unit, part},
    sentence::Sentence,
    tokens::Kind,
};

/// A time in a line.
#[derive(Clone, Copy)]
struct Said {
    end: usize,
    moment: Moment,
    /// Something says that it is a time, not just a number.
    sure: bool,
}

impl<P: Places> Sentence<'_, P> {
    /// A time or a stretch between two, from this word on: where it ends, and what it means.
    pub(super) fn time(&self, at: usize) -> Option<(usize, Part)> {
        self.between(at)
            .or_else(|| self.bound(at, part::AFTER, Part::From))
            .or_else(|| self.bound(at, part::BEFORE, Part::Until))
            .or_else(|| self.bound(at, part::UNTIL, Part::Until))
            .or_else(|| self.bound(at, part::FROM, Part::From))
            .or_else(|| self.about(at))
    }

    /// "between 6 and 8", "from 6 to 8", "6-8pm".
    fn between(&self, at: usize) -> Option<(usize, Part)> {
        let leads = self.with_part(at, part::BETWEEN | part::FROM | part::RANGE_FROM | part::AT);
        let leads = leads.into_iter().rev().map(|(length, _)| (at + length, true));
        leads.chain([(at, false)]).find_map(|(from, led)| {
            let first = self.said(self.skip_at(from), true)?;
            let joint = self.joint_of_times(first.end)?;
            let second = self.said(self.skip_at(joint), true)?;
            let sure = led || first.sure || second.sure || self.hours_follow(second.end);
            // "women 1 and men 2" is no stretch of time.
            sure.then_some((second.end, Part::Between(first.moment, second.moment)))
        })
    }

    /// Past the word, or only the dash, between two times.
    fn joint_of_times(&self, at: usize) -> Option<usize> {
        let token = self.tokens.get(at)?;
        if token.dash && matches!(token.kind, Kind::Number(_) | Kind::Clock(..)) {
            return Some(at);
        }
        self.with_part(at, part::TO | part::AND).pop().map(|(length, _)| at + length)
    }

    fn bound(&self, at: usize, lead: u32, part: fn(Moment) -> Part) -> Option<(usize, Part)> {
        let leads = self.with_part(at, lead);
        leads.into_iter().rev().find_map(|(length, _)| {
            let said = self.said(self.skip_at(at + length), true)?;
            Some((said.end, part(said.moment)))
        })
    }

    /// "at 8", "7pm", "8 in the evening".
    fn about(&self, at: usize) -> Option<(usize, Part)> {
        let leads = self.with_part(at, part::AT);
        let led =
            leads.into_iter().rev().find_map(|(length, _)| self.said(self.skip_small(at + length), false));
        let said = led.or_else(|| {
            let said = self.said(at, false)?;
            let in_digits = !matches!(self.tokens[at].kind, Kind::Word) || said.end > at + 1;
            let one = self.number(at).is_some_and(|(_, number)| number == 1) && !in_digits;
            (said.sure || (self.hours_follow(said.end) && !one)).then_some(said)
        })?;
        Some((said.end, Part::About(said.moment)))
    }

    /// Past small words and those that say "at".
    fn skip_at(&self, at: usize) -> usize {
        let after = self.with_part(at, part::AT).pop().map_or(at, |(length, _)| at + length);
        self.skip_small(after)
    }

    /// Does a part of the day follow, small words between?
    fn hours_follow(&self, at: usize) -> bool {
        let part_of_day = |at: usize| {
            self.content(at).is_some_and(|(_, meanings)| {
                meanings.iter().any(|m| matches!(m, Meaning::Hours(_) | Meaning::Tonight))
            })
        };
        part_of_day(at) || part_of_day(self.skip_small(at))
    }

    /// A time itself. `noon` may be one where a stretch is spoken of.
    fn said(&self, at: usize, noon: bool) -> Option<Said> {
        let token = self.tokens.get(at)?;
        let said = match token.kind {
            Kind::Clock(hour, minute) => {
                // "07:30" and "11:00" are written on 24 hours; "7:30" need not be.
                let exact = !(1..10).contains(&hour) || self.line[token.start..].starts_with(['0', '۰', '٠']);
                Some((at + 1, hour, minute, exact, true))
            }
            _ => self.turned(at).or_else(|| self.hour(at)),
        };
        let Some((end, hour, minute, exact, sure)) = said else { return self.noon_or_midnight(at, noon) };
        let mut end = end;
        let (mut minutes, mut sure) = (i16::from(hour) * 60 + i16::from(minute), sure);
        if let Some((after, more)) = self.mark(end, |m| match m {
            Meaning::Minutes(more) => Some(*more),
            _ => None,
        }) {
            (end, minutes, sure) = (after, minutes + i16::from(more), true);
        }
        let oclock = |at| self.mark(at, |m| matches!(m, Meaning::Oclock).then_some(()));
        if let Some((after, ())) = oclock(end) {
            (end, sure) = (after, true);
            (end, minutes) = self.minutes_after(end, minutes);
        }
        let meridian = self.mark(end, |m| match m {
            Meaning::Meridian(after_noon) => Some(*after_noon),
            _ => None,
        });
        let after_noon = meridian.map(|(_, after_noon)| after_noon);
        if let Some((after, _)) = meridian {
            (end, sure) = (after, true);
        }
        // "7pm" and then "o'clock" do not meet, but "6 o'clock" may be followed by nothing that makes it a length.
        if !sure && self.unit(end).is_some() {
            return None;
        }
        let minutes = minutes.rem_euclid(24 * 60);
        let time = Time::new((minutes / 60) as i8, (minutes % 60) as i8, 0, 0).ok()?;
        Some(Said { end, moment: Moment { time, after_noon, exact }, sure })
    }

    /// "half past seven", "halb acht": the word before the hour.
    fn turned(&self, at: usize) -> Option<(usize, u8, u8, bool, bool)> {
        let lead = |m: &Meaning| match m {
            Meaning::MinutesOf(more) => Some(*more),
            // "half seven".
            Meaning::Minutes(30) => Some(30),
            _ => None,
        };
        let (after, more) = self.mark(at, lead)?;
        let (end, hour) = self.number(after).filter(|(_, hour)| (1..=12).contains(hour))?;
        let minutes = i32::try_from(hour).ok()? * 60 + i32::from(more);
        let hour = u8::try_from(minutes.div_euclid(60)).ok()?;
        Some((end, hour, u8::try_from(minutes.rem_euclid(60)).ok()?, false, true))
    }

    /// A bare hour, in digits or words, minutes in words after it ("seven thirty").
    fn hour(&self, at: usize) -> Option<(usize, u8, u8, bool, bool)> {
        let (end, hour) = self.number(at).filter(|(_, hour)| *hour <= 24)?;
        let in_words = matches!(self.tokens[at].kind, Kind::Word);
        let minute = self.number(end).filter(|(_, minute)| in_words && [15, 30, 45].contains(minute));
        let (end, minute, sure) = match minute {
            Some((end, minute)) => (end, minute, true),
            None => (end, 0, false),
        };
        Some((end, u8::try_from(hour % 24).ok()?, u8::try_from(minute).ok()?, hour == 0 || hour == 24, sure))
    }

    /// "19 Uhr 30", "20 h 15", "20 heures 30".
    fn minutes_after(&self, at: usize, minutes: i16) -> (usize, i16) {
        if let Some((end, more)) = self.mark(at, |m| match m {
            Meaning::Minutes(more) => Some(*more),
            _ => None,
        }) {
            return (end, minutes + i16::from(more));
        }
        let is_length = |end| self.unit(end).is_some_and(|(_, unit)| matches!(unit, Unit::Km | Unit::Miles));
        match self.tokens.get(at).map(|token| (token.kind, token.text.len())) {
            Some((Kind::Number(more), 2)) if more < 60 && !is_length(at + 1) => {
                (at + 1, minutes + i16::try_from(more).unwrap_or(0))
            }
            _ => (at, minutes),
        }
    }

    fn noon_or_midnight(&self, at: usize, noon: bool) -> Option<Said> {
        let (end, hour) = self.mark(at, |meaning| match meaning {
            Meaning::Hours(Hours::Noon) if noon => Some(12),
            Meaning::Midnight => Some(0),
            _ => None,
        })?;
        let moment = Moment { time: Time::new(hour, 0, 0, 0).ok()?, after_noon: None, exact: true };
        Some(Said { end, moment, sure: true })
    }
}

impl Moment {
    /// The time meant, where the line speaks of this part of the day.
    pub(super) fn settled(self, hours: Option<Hours>) -> Time {
        let hour = self.time.hour();
        if self.exact || hour > 12 || hour == 0 && self.after_noon.is_none() {
            return self.time;
        }
        let half = hour % 12;
        let settled = match (self.after_noon, hours) {
            (Some(after_noon), _) => half + if after_noon { 12 } else { 0 },
            (None, Some(Hours::Early | Hours::Morning)) => half,
            (None, Some(Hours::Noon)) if hour >= 10 => hour,
            (None, Some(Hours::Night)) if hour == 12 || hour < 6 => half,
            _ => half + 12,
        };
        Time::new(settled, self.time.minute(), 0, 0).unwrap_or(self.time)
    }

    /// Two times that belong together: what one says of noon holds for the other too.
    pub(super) fn settled_together(first: Self, second: Self, hours: Option<Hours>) -> (Time, Time) {
        let until = second.settled(hours);
        if first.after_noon.is_some() || first.exact {
            return (first.settled(hours), until);
        }
        let like_second = Self { after_noon: second.after_noon, ..first }.settled(hours);
        if like_second <= until || first.time.hour() > 12 || hours.is_some() && second.after_noon.is_none() {
            return (like_second, until);
        }
        // "between 10 and 2": the beginning is before noon.
        let other = Self { after_noon: Some(second.after_noon == Some(false)), ..first }.settled(None);
        (other, until)
    }
}
