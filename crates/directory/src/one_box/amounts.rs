//! Distances ("within 5 miles of", "à 10 km de") and durations ("in two hours", "تا یک ساعت دیگر").

use super::{
    Part, Places,
    lexicon::{Meaning, Unit, part},
    sentence::Sentence,
    tokens::Kind,
};
use crate::query::Radius;

/// A week, as in `within`.
const LONGEST_MINUTES: u32 = 7 * 24 * 60;

impl<P: Places> Sentence<'_, P> {
    /// A distance from this word on, with the words that lead to it: where it ends, and the distance.
    pub(super) fn distance(&self, at: usize) -> Option<(usize, Part)> {
        let plain = self.length(at);
        let led = || {
            let leads = self.with_part(at, part::WITHIN);
            leads.into_iter().rev().find_map(|(length, _)| self.length(self.skip_small(at + length)))
        };
        let (end, radius) = plain.or_else(led)?;
        Some((end, Part::Radius(radius)))
    }

    fn length(&self, at: usize) -> Option<(usize, Radius)> {
        let (after, number) = match self.tokens.get(at)?.kind {
            Kind::Decimal(number) => (at + 1, number),
            _ => self.number(at).map(|(end, number)| (end, f64::from(number)))?,
        };
        let (end, unit) = self.unit(after)?;
        let radius = match unit {
            Unit::Km => Radius::Km(number),
            Unit::Miles => Radius::Miles(number),
            Unit::Hours | Unit::Minutes => return None,
        };
        (number > 0.0 && radius.km() < 20_000.0).then_some((end, radius))
    }

    /// What may follow a distance: a place, or whoever asks ("of me").
    pub(super) fn after_distance(&self, at: usize) -> Option<(usize, Part)> {
        if let Some((length, _)) = self.with_part(at, part::OF_ME).pop() {
            return Some((at + length, Part::NearMe));
        }
        let joints = self.with_part(at, part::OF | part::PLACE | part::WEAK_PLACE);
        let after_joint = joints.into_iter().rev().find_map(|(length, _)| {
            let next = at + length;
            // "around and near", "a la redonda de".
            let again = self.with_part(next, part::OF | part::PLACE).pop().map_or(0, |(length, _)| length);
            self.place_from(next, true).or_else(|| self.place_from(next + again, true).filter(|_| again > 0))
        });
        after_joint.or_else(|| self.place_from(at, false))
    }

    /// A duration from now: where it ends, and `within`.
    pub(super) fn duration(&self, at: usize) -> Option<(usize, Part)> {
        let leads = self.with_part(at, part::DURING).into_iter().rev().map(|(length, _)| (at + length, true));
        let minutes = leads.chain([(at, false)]).find_map(|(from, led)| self.minutes_from(from, led))?;
        let (end, minutes) = minutes;
        Some((end, Part::Within(minutes.clamp(1, LONGEST_MINUTES))))
    }

    fn minutes_from(&self, from: usize, led: bool) -> Option<(usize, u32)> {
        let next_from = |at| self.with_part(at, part::NEXT).pop().map_or(at, |(length, _)| at + length);
        let half = |at| self.mark(at, |m| matches!(m, Meaning::HalfAnHour).then_some(()));
        if let Some((end, ())) = half(from).or_else(|| half(next_from(self.skip_small(from)))) {
            let later = self.with_part(end, part::LATER).pop();
            return (led || later.is_some()).then(|| (end + later.map_or(0, |(length, _)| length), 30));
        }
        let mut at = if led { self.skip_small(from) } else { from };
        let next = self
            .with_part(at, part::NEXT)
            .pop()
            .or_else(|| self.with_part(from, part::NEXT).pop().inspect(|_| at = from));
        if let Some((length, _)) = next {
            at += length;
        }
        let counted = self.number(at).or_else(|| self.number(from).filter(|_| next.is_none()));
        let (after, number) = match counted {
            Some(counted) => counted,
            // "in an hour", "dans l'heure", "the next hour".
            None if next.is_some() || (led && at > from) => (at, 1),
            None => return None,
        };
        let after = after + self.with_part(after, part::NEXT).pop().map_or(0, |(length, _)| length);
        let (end, unit) = self.unit(after)?;
        let minutes = match unit {
            Unit::Hours => number.saturating_mul(60),
            Unit::Minutes => number,
            Unit::Km | Unit::Miles => return None,
        };
        let later = self.with_part(end, part::LATER).pop();
        let end = end + later.map_or(0, |(length, _)| length);
        (led || next.is_some() || later.is_some()).then_some((end, minutes))
    }

    /// A whole number, in digits or in words.
    pub(super) fn number(&self, at: usize) -> Option<(usize, u32)> {
        match self.tokens.get(at)?.kind {
            Kind::Number(number) => Some((at + 1, number)),
            _ => self.mark(at, |meaning| match meaning {
                Meaning::Number(number) => Some(*number),
                _ => None,
            }),
        }
    }

    pub(super) fn unit(&self, at: usize) -> Option<(usize, Unit)> {
        self.mark(at, |meaning| match meaning {
            Meaning::Unit(unit) => Some(*unit),
            _ => None,
        })
    }
}
