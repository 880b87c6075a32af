//! The rooms of this site, and when each is open.

use std::sync::Arc;

use directory::model::{Slug, Standing};
use jiff::{SignedDuration, Timestamp};
use meeting_room::{Plan, script::Script};
use store::{Admission, Room as Kept};

use super::scripts::{Scripts, in_own_words};
use crate::{live::Snapshot, web::texts::Texts};

/// How long before its start a listed meeting's room opens.
const OPENS_BEFORE: SignedDuration = SignedDuration::from_mins(15);
/// Lengths a script is stretched or shrunk to, in minutes. Of others the list is not believed.
const FITS: std::ops::RangeInclusive<u16> = 20..=240;
/// An always-open room begins anew every hour.
const HOUR: i64 = 3600;
/// What happens in it, hour by hour, so that whoever comes at their own time of day meets every kind in turn.
const HOURS: [(&str, bool); 7] = [
    ("open-discussion", false),
    ("only-sharing", false),
    ("newcomers", false),
    ("open-discussion", true),
    ("step-study", false),
    ("meditation", true),
    ("speaker", false),
];

/// A room's front: what is known about it whether or not it is open.
#[derive(Clone, Debug)]
pub(crate) struct Card {
    /// In its address.
    pub(crate) slug: Arc<str>,
    /// For people.
    pub(crate) title: Box<str>,
    /// Spoken in it; ISO 639-1.
    pub(crate) language: Box<str>,
    /// When it is open.
    pub(crate) hours: Hours,
    /// Only those who have the problem themselves, in the group's words where it has any.
    pub(crate) closed: bool,
    /// Who may attend, in the group's words.
    pub(crate) who: Box<str>,
    /// Made for young people.
    pub(crate) young: bool,
    script: Box<str>,
    secular: bool,
    texts: Box<str>,
}

/// When a room is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Hours {
    /// Always; a meeting begins every hour.
    Always,
    /// When the listing with this slug meets.
    As(Slug),
}

/// A meeting of a room: the one in progress, or the next.
pub(crate) struct Sitting {
    pub(crate) script: Arc<Script>,
    pub(crate) start: Timestamp,
    /// The room may be entered.
    pub(crate) open: bool,
}

impl Card {
    /// The always-open room of each language, then what the operator has set up.
    pub(crate) fn all(texts: &Texts, kept: Vec<Kept>) -> Vec<Arc<Self>> {
        let always = texts.all().iter().map(|locale| Self {
            slug: format!("open-{}", locale.code).into(),
            title: locale.s("room-always-title").into(),
            language: locale.code.clone(),
            hours: Hours::Always,
            closed: false,
            who: Box::default(),
            young: false,
            script: Box::default(),
            secular: false,
            texts: Box::default(),
        });
        always.chain(kept.into_iter().filter_map(Self::of)).map(Arc::new).collect()
    }

    fn of(kept: Kept) -> Option<Self> {
        let hours = Hours::As(Slug::new(&kept.meeting?).ok()?);
        Some(Self {
            slug: (&*kept.slug).into(),
            title: kept.title,
            language: kept.language,
            hours,
            closed: kept.admission == Admission::Closed,
            who: kept.who,
            young: kept.young,
            script: kept.script,
            secular: kept.secular,
            texts: kept.texts,
        })
    }

    /// The meeting in progress or next. `None` while its listing is not there, or does not meet.
    pub(crate) fn sitting(&self, scripts: &Scripts, snapshot: &Snapshot, now: Timestamp) -> Option<Sitting> {
        match &self.hours {
            Hours::Always => {
                let hour = now.as_second().div_euclid(HOUR);
                let (script, secular) = HOURS[usize::try_from(hour.rem_euclid(7)).unwrap_or(0)];
                Some(Sitting {
                    script: scripts.get(&self.language, script, secular)?.clone(),
                    start: Timestamp::from_second(hour * HOUR).ok()?,
                    open: true,
                })
            }
            Hours::As(slug) => self.listed(slug, scripts, snapshot, now),
        }
    }

    fn listed(&self, slug: &Slug, scripts: &Scripts, snapshot: &Snapshot, now: Timestamp) -> Option<Sitting> {
        let listing = snapshot.find(slug)?;
        let shipped = scripts.get(&self.language, &self.script, self.secular)?;
        let timed = listing.meeting.schedule.timed()?;
        let minutes = Some(timed.length()).filter(|minutes| FITS.contains(minutes));
        let meeting = minutes.map_or(shipped.meeting_minutes(), u32::from);
        let fellowship = shipped.minutes() - shipped.meeting_minutes();
        // The room stays open through fellowship time, a minute longer for its last words.
        let whole = SignedDuration::from_mins(i64::from(meeting + fellowship + 1));
        let zone = listing.meeting.zone.rules();
        let from = now.checked_sub(whole).ok()?;
        let occurrence = timed
            .occurrences_from(&zone, from)
            .find(|occurrence| occurrence.start.checked_add(whole).is_ok_and(|end| end > now))?;
        // On its own date: a pause that ends at midnight does not shut the room of a meeting just after it.
        if listing.meeting.standing(occurrence.date) != Standing::Active {
            return None;
        }
        let start = occurrence.start;
        if start.checked_sub(OPENS_BEFORE).is_ok_and(|opens| opens > now) {
            return Some(Sitting { script: shipped.clone(), start, open: false });
        }
        // Only a room that opens needs its own words and its own length.
        let own = in_own_words(shipped, &self.texts);
        let script = minutes.map_or(own.clone(), |minutes| Arc::new(own.fit(minutes)));
        Some(Sitting { script, start, open: true })
    }

    /// How to run it.
    pub(crate) fn plan(&self, sitting: &Sitting) -> Plan {
        Plan {
            script: sitting.script.clone(),
            start: sitting.start,
            language: self.language.clone(),
            young: self.young,
        }
    }
}
