//! The rooms of this site, and when each is open.

use std::sync::Arc;

use directory::model::{Meeting, Slug, Standing};
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
    /// The listing of a group that keeps its own hours, where the finder has it.
    pub(crate) listing: Option<Slug>,
    /// The place whose members alone are let in.
    pub(crate) members_of: Option<Box<str>>,
    script: Box<str>,
    secular: bool,
    texts: Box<str>,
}

/// When a room is open.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Hours {
    /// Always; a meeting begins every hour.
    Always,
    /// When the listing with this slug meets.
    As(Slug),
    /// When the group meets whose room it is.
    Own(Box<Meeting>),
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
            listing: None,
            members_of: None,
            script: Box::default(),
            secular: false,
            texts: Box::default(),
        });
        always.chain(kept.into_iter().filter_map(Self::of)).map(Arc::new).collect()
    }

    fn of(kept: Kept) -> Option<Self> {
        let listing = kept.meeting.and_then(|slug| Slug::new(&slug).ok());
        let hours = match kept.hours {
            Some(hours) => Hours::Own(serde_json::from_str(&hours).ok()?),
            None => Hours::As(listing.clone()?),
        };
        Some(Self {
            slug: (&*kept.slug).into(),
            title: kept.title,
            language: kept.language,
            hours,
            closed: kept.admission == Admission::Closed,
            who: kept.who,
            young: kept.young,
            listing,
            members_of: kept.members_of,
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
            Hours::As(slug) => self.meets(&snapshot.find(slug)?.meeting, scripts, now),
            Hours::Own(meeting) => self.meets(meeting, scripts, now),
        }
    }

    fn meets(&self, held: &Meeting, scripts: &Scripts, now: Timestamp) -> Option<Sitting> {
        let shipped = scripts.get(&self.language, &self.script, self.secular)?;
        let timed = held.schedule.timed()?;
        let minutes = Some(timed.length()).filter(|minutes| FITS.contains(minutes));
        let meeting = minutes.map_or(shipped.meeting_minutes(), u32::from);
        let fellowship = shipped.minutes() - shipped.meeting_minutes();
        // The room stays open through fellowship time, a minute longer for its last words.
        let whole = SignedDuration::from_mins(i64::from(meeting + fellowship + 1));
        let zone = held.zone.rules();
        let from = now.checked_sub(whole).ok()?;
        let occurrence = timed
            .occurrences_from(&zone, from)
            .find(|occurrence| occurrence.start.checked_add(whole).is_ok_and(|end| end > now))?;
        // On its own date: a pause that ends at midnight does not shut the room of a meeting just after it.
        if held.standing(occurrence.date) != Standing::Active {
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
