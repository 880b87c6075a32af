//! When it takes place, from its fields.

use directory::schedule::{Day, DaySet, Recurrence, Schedule, Timed, minutes_between};
use jiff::civil::{Date, Time};

use super::{Reader, text::western};

/// Minutes beyond which a meeting is unusually long.
const LONG: u16 = 240;
/// Days that can be named one by one.
const MOST_DATES: usize = 120;

impl Reader<'_> {
    pub(super) fn schedule(&mut self) -> Schedule {
        let kind = self.form.get("kind").to_owned();
        if kind == "appointment" {
            return Schedule::ByAppointment;
        }
        let recurrence = self.recurrence(&kind);
        let Some(start) = self.clock("start") else {
            if self.form.line("start").is_empty() {
                self.fault("start", "start");
            }
            return self.base.schedule.clone();
        };
        let Some(recurrence) = recurrence else { return self.base.schedule.clone() };
        let minutes = self.clock("end").map(|end| minutes_between(start, end));
        self.length(start, minutes);
        let mut timed = Timed::new(start, minutes, recurrence);
        let base = self.base.schedule.timed();
        (timed.starts, timed.ends) = (
            self.date("starts", base.and_then(|base| base.starts)),
            self.date("ends", base.and_then(|base| base.ends)),
        );
        if timed.starts.zip(timed.ends).is_some_and(|(first, last)| last < first) {
            self.fault("ends", "ends");
        }
        timed.exceptions = self.dates("closed", base.map(|base| &*base.exceptions).unwrap_or_default());
        timed.suspensions = base.map(|base| base.suspensions.clone()).unwrap_or_default();
        Schedule::Timed(timed)
    }

    fn length(&mut self, start: Time, minutes: Option<u16>) {
        let base = self.base.schedule.timed();
        if base.is_some_and(|base| base.start == start && base.minutes == minutes) {
            return;
        }
        let start = start.hour() as i32 * 60 + i32::from(start.minute());
        match minutes {
            Some(1440) => self.warn("end", "whole-day", ""),
            Some(minutes) if minutes > LONG => self.warn("end", "long", ""),
            Some(minutes) if start + i32::from(minutes) > 1440 => self.warn("end", "next-day", ""),
            _ => {}
        }
    }

    fn recurrence(&mut self, kind: &str) -> Option<Recurrence> {
        match kind {
            "weekly" => Some(Recurrence::Weekly(self.days()?)),
            "weeks" => {
                let weeks = western(&self.form.line("weeks")).parse().ok();
                let weeks = weeks.filter(|weeks| (2..=52).contains(weeks));
                if weeks.is_none() {
                    self.fault("weeks", "weeks");
                }
                let base = match self.base.schedule.timed().map(|timed| &timed.recurrence) {
                    Some(Recurrence::EveryWeeks { anchor, .. }) => Some(*anchor),
                    _ => None,
                };
                let anchor = self.date("anchor", base).unwrap_or(self.ground.today);
                Some(Recurrence::EveryWeeks { weeks: weeks?, days: self.days()?, anchor })
            }
            "monthly" => {
                let numbers = self.form.all("nth").filter_map(|n| n.parse::<i8>().ok());
                let mut nth: Vec<i8> = numbers.filter(|n| (1..=5).contains(n) || *n == -1).collect();
                nth.sort_unstable();
                nth.dedup();
                let days = self.days();
                if nth.is_empty() {
                    self.fault("nth", "nth");
                    return None;
                }
                Some(Recurrence::Monthly { nth: self.as_before(nth), days: days? })
            }
            "dates" => {
                let base = match self.base.schedule.timed().map(|timed| &timed.recurrence) {
                    Some(Recurrence::Dates(dates)) => dates.clone(),
                    _ => Vec::new(),
                };
                let dates = self.dates("dates", &base);
                if dates.is_empty() {
                    self.fault("dates", "dates");
                    return None;
                }
                Some(Recurrence::Dates(dates))
            }
            _ => {
                self.fault("kind", "kind");
                None
            }
        }
    }

    /// In the order the list has them, where they are the same.
    fn as_before(&self, nth: Vec<i8>) -> Vec<i8> {
        let Some(Recurrence::Monthly { nth: base, .. }) =
            self.base.schedule.timed().map(|timed| &timed.recurrence)
        else {
            return nth;
        };
        let mut sorted = base.clone();
        sorted.sort_unstable();
        if sorted == nth { base.clone() } else { nth }
    }

    fn days(&mut self) -> Option<DaySet> {
        let days: DaySet = self.form.all("day").filter_map(|day| Day::new(day.parse().ok()?)).collect();
        if days.is_empty() {
            self.fault("day", "day");
            return None;
        }
        Some(days)
    }

    fn clock(&mut self, name: &'static str) -> Option<Time> {
        let typed = western(&self.form.line(name)).to_uppercase();
        if typed.is_empty() {
            return None;
        }
        // What browsers send; then what people write where the browser leaves it to them.
        let forms = ["%H:%M", "%H:%M:%S", "%I:%M %p", "%I:%M%p", "%I %p", "%I%p", "%H.%M", "%H"];
        let time = forms.iter().find_map(|form| Time::strptime(form, &typed).ok());
        if time.is_none() {
            self.fault(name, "time");
        }
        time.and_then(|time| Time::new(time.hour(), time.minute(), 0, 0).ok())
    }

    fn date(&mut self, name: &'static str, base: Option<Date>) -> Option<Date> {
        let Some(typed) = self.form.find(name) else { return base };
        let typed = western(typed.trim());
        if typed.is_empty() {
            return None;
        }
        let date = read_date(&typed);
        if date.is_none() {
            self.fault(name, "date");
        }
        date
    }

    /// Days one to a line, or with commas between them.
    fn dates(&mut self, name: &'static str, base: &[Date]) -> Vec<Date> {
        let Some(typed) = self.form.find(name) else { return base.to_vec() };
        let typed = western(typed);
        let words = typed.split(['\n', '\r', ',', ';', ' ']).map(str::trim).filter(|word| !word.is_empty());
        let mut dates = Vec::new();
        let mut wrong = false;
        for word in words {
            match read_date(word) {
                Some(date) => dates.push(date),
                None => wrong = true,
            }
        }
        if wrong || dates.len() > MOST_DATES.max(base.len()) {
            self.fault(name, "date");
        }
        dates.sort_unstable();
        dates.dedup();
        dates
    }
}

/// `2026-12-24`, which is what browsers send and what the lists of days show.
pub(crate) fn read_date(text: &str) -> Option<Date> {
    Date::strptime("%Y-%m-%d", text).ok().filter(|date| (1900..=2200).contains(&date.year()))
}
