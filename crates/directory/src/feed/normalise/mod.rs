//! From rows to meetings: every quirk of real lists is mended here, once, and every repair is said.
//!
//! A row is read field by field ([`when`], [`place`], [`online`] and so on). What needs the whole list comes at the
//! end: the zone of rows that tell none, one meeting out of the rows of its several days, and slugs that collide.

mod clock;
mod days;
mod facets;
mod fields;
mod identity;
mod online;
mod people;
mod place;
mod plain;
mod types;
mod when;
mod zone;

pub(crate) use zone::town_in;

use std::{borrow::Cow, collections::HashMap};

use self::{
    fields::{Field, Fields},
    identity::Identity,
    types::TypeReader,
    zone::Zones,
};
use super::{
    Reading, Report, Row,
    report::{Ledger, Notes, Remark},
};
use crate::{
    model::{Entity, Fellowship, Group, Meeting, Venue, Zone, sharing::Interner},
    publish::rows::in_words,
    schedule::Timed,
};

/// A longer name is cut, as the specification has it.
const LONGEST_NAME: usize = 255;

/// The type of a meeting whose place is closed for the time being.
const CLOSED: &str = "TC";

/// The notes without the line in which our own lists say a rule for readers that know weeks only.
fn without_rule(notes: Box<str>, timed: Option<&Timed>) -> Option<Box<str>> {
    let Some(rest) = timed.and_then(|timed| notes.strip_prefix(in_words(timed).as_str())) else {
        return Some(notes);
    };
    Some(rest.trim_start()).filter(|rest| !rest.is_empty()).map(Into::into)
}

/// What a row's values are by nature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// JSON: numbers are numbers, lists are lists; anything else is a repair.
    Typed,
    /// Cells of a table: everything is text, times and days are written for people.
    Text,
}

/// Turns the rows of one list into meetings.
#[derive(Debug)]
pub(super) struct Normaliser<'a> {
    reading: &'a Reading<'a>,
    form: Form,
    zones: Zones<'a>,
    types: TypeReader,
    fellowships: HashMap<String, Option<Fellowship>>,
    venues: Interner<Venue>,
    groups: Interner<Group>,
    entities: Interner<Entity>,
    drafts: Vec<Draft>,
    ledger: Ledger,
    zones_from: ZonesFrom,
}

/// A meeting as far as its row alone tells.
#[derive(Debug)]
struct Draft {
    row: usize,
    meeting: Meeting,
    own_key: bool,
    /// Its zone is still to be found.
    zoneless: bool,
}

/// How many rows without a zone of their own got theirs, and whence.
#[derive(Debug, Default)]
struct ZonesFrom {
    source: usize,
    place: usize,
}

impl<'a> Normaliser<'a> {
    pub(super) fn new(reading: &'a Reading<'a>, form: Form) -> Self {
        Self {
            reading,
            form,
            zones: Zones::new(reading.places),
            types: TypeReader::default(),
            fellowships: HashMap::new(),
            venues: Interner::default(),
            groups: Interner::default(),
            entities: Interner::default(),
            drafts: Vec::new(),
            ledger: Ledger::default(),
            zones_from: ZonesFrom::default(),
        }
    }

    /// How many rows there were so far.
    pub(super) fn rows(&self) -> usize {
        self.ledger.rows()
    }

    /// The next row of the list, or why it is none.
    pub(super) fn add(&mut self, row: Result<Row, Remark>, mut notes: Notes) {
        match row.and_then(|row| self.draft(Fields::new(row), &mut notes)) {
            Ok(mut draft) => {
                draft.row = self.ledger.taken(notes);
                self.drafts.push(draft);
            }
            Err(why) => self.ledger.rejected(why, notes),
        }
    }

    /// The meetings and the report; `file` is what there is to say of the list as a whole.
    pub(super) fn finish(mut self, mut file: Notes) -> (Vec<Meeting>, Report) {
        self.settle_zones(&mut file);
        self.ledger.file(file);
        let mut drafts = identity::join_days(self.drafts);
        identity::keep_apart(&mut drafts, &mut self.ledger);
        (drafts.into_iter().map(|draft| draft.meeting).collect(), self.ledger.report())
    }

    fn draft(&mut self, mut fields: Fields, notes: &mut Notes) -> Result<Draft, Remark> {
        let fields = &mut fields;
        let own_fellowship = self.fellowship(fields, notes);
        let fellowship = own_fellowship.as_ref().or(self.reading.fellowship.as_ref());
        let schedule = when::schedule(fields, self.form, notes)?;
        let mut types = self.types.read(fields, fellowship, self.form, notes);
        if schedule.timed().is_some_and(|timed| !timed.suspensions.is_empty()) {
            // Our own lists mark a dated pause with TC for readers that know no dates; the dates say more.
            types.codes.retain(|code| code.as_str() != CLOSED);
        }
        let closed = types.codes.iter().any(|code| code.as_str() == CLOSED);
        let languages = types::languages(fields, fellowship, &types.codes, notes);
        let venue = place::venue(fields, self.form, notes);
        let online = online::online(fields, notes);
        let hint = online::Hint::of(fields, types.says_online, notes);
        let attendance = online::attendance(venue.as_ref(), online.as_ref(), closed, hint, notes);
        let group = people::group(fields, notes);
        let entity = people::entity(fields, notes);
        let name = name(fields, group.as_ref(), venue.as_ref(), notes)?;
        let identity = Identity::of(fields, &name, notes)?;
        let zone = self.zone(fields, venue.as_ref(), notes);
        let zoneless = zone.is_none();
        let said = fields.paragraphs(Field::Notes, notes);
        let said = said.and_then(|text| without_rule(text, schedule.timed()));
        let meeting = Meeting {
            key: identity.key,
            slug: identity.slug,
            name,
            fellowship: own_fellowship,
            schedule,
            zone: zone.unwrap_or_else(Zone::utc),
            attendance,
            types: types.codes,
            languages,
            facets: facets::read(fields, notes),
            venue: venue.map(|venue| self.venues.share(venue)),
            online: online.map(Box::new),
            group: group.map(|group| self.groups.share(group)),
            notes: said,
            url: online::page(fields, Field::Url, notes),
            edit_url: online::page(fields, Field::EditUrl, notes),
            feedback_url: feedback_url(fields, notes),
            feedback_emails: feedback_emails(fields, notes),
            entity: entity.map(|entity| self.entities.share(entity)),
            updated: updated(fields, self.form, notes),
            confirmed: when::one_date(fields, Field::Confirmed, notes),
        };
        Ok(Draft { row: 0, meeting, own_key: identity.own_key, zoneless })
    }

    fn fellowship(&mut self, fields: &mut Fields, notes: &mut Notes) -> Option<Fellowship> {
        let name = fields.line(Field::Fellowship, notes)?;
        let known = self.fellowships.entry(name.into()).or_insert_with_key(|name| Fellowship::new(name).ok());
        if known.is_none() {
            notes.add(
                "fellowship",
                "unknown-fellowship",
                "This cannot be the name of a fellowship; left out.",
            );
        }
        known.clone()
    }

    /// The row's zone, else the source's, else its place's.
    fn zone(&mut self, fields: &mut Fields, venue: Option<&Venue>, notes: &mut Notes) -> Option<Zone> {
        if let Some(name) = fields.code(Field::Timezone, notes) {
            let shown = quote(&name);
            match self.zones.named(name) {
                Some(named) => {
                    if named.alias {
                        notes.add("timezone", "zone-alias", format!("{shown} was read as {}.", named.zone));
                    }
                    return Some(named.zone);
                }
                None => notes.add(
                    "timezone",
                    "unknown-zone",
                    format!("{shown} is no time zone; another was found."),
                ),
            }
        }
        if let Some(zone) = &self.reading.zone {
            self.zones_from.source += 1;
            return Some(zone.clone());
        }
        let zone = self.zones.of(venue?)?;
        self.zones_from.place += 1;
        Some(zone)
    }

    /// Gives rows that tell no zone the commonest of the list, and says where zones came from.
    fn settle_zones(&mut self, file: &mut Notes) {
        if let (rows @ 1.., Some(zone)) = (self.zones_from.source, &self.reading.zone) {
            let message = format!("{rows} rows give no time zone; the source's ({zone}) was used.");
            file.add("timezone", "zone-from-source", message);
        }
        if let rows @ 1.. = self.zones_from.place {
            let message = format!("{rows} rows give no time zone; that of their place was used.");
            file.add("timezone", "zone-from-place", message);
        }
        if !self.drafts.iter().any(|draft| draft.zoneless) {
            return;
        }
        let commonest =
            commonest(self.drafts.iter().filter(|draft| !draft.zoneless).map(|draft| &draft.meeting.zone));
        let (zone, message): (Zone, Cow<'static, str>) = match commonest {
            Some(zone) => {
                let message =
                    format!("Neither zone nor known place; the list's commonest zone ({zone}) was used.");
                (zone, message.into())
            }
            None => {
                (Zone::utc(), "Neither zone nor known place; UTC was used. Give the source a zone.".into())
            }
        };
        for draft in self.drafts.iter_mut().filter(|draft| draft.zoneless) {
            draft.meeting.zone = zone.clone();
            if draft.meeting.schedule.timed().is_none() {
                continue;
            }
            self.ledger.also(draft.row, Remark::new("timezone", "zone-guessed", message.clone()));
        }
    }
}

fn commonest<'z>(zones: impl Iterator<Item = &'z Zone>) -> Option<Zone> {
    let mut counts: HashMap<&Zone, usize> = HashMap::new();
    zones.for_each(|zone| *counts.entry(zone).or_default() += 1);
    counts.into_iter().max_by(|(a, n), (b, m)| n.cmp(m).then_with(|| b.cmp(a))).map(|(zone, _)| zone.clone())
}

/// The row's name, else its group's, else its place's.
fn name(
    fields: &mut Fields,
    group: Option<&Group>,
    venue: Option<&Venue>,
    notes: &mut Notes,
) -> Result<Box<str>, Remark> {
    let Some(name) = fields.line(Field::Name, notes) else {
        let of_venue = |venue: &Venue| venue.name.clone().or_else(|| venue.one_line().map(Into::into));
        let other = group.and_then(|group| group.name.clone()).or_else(|| venue.and_then(of_venue));
        let nothing = || Remark::new("name", "no-name", "Neither a name nor a group nor a place.");
        let other = other.ok_or_else(nothing)?;
        notes.add("name", "name-missing", "The row has no name; that of its group or place was used.");
        return Ok(other);
    };
    Ok(match name.char_indices().nth(LONGEST_NAME) {
        Some((end, _)) => {
            notes.add("name", "name-too-long", format!("The name was cut after {LONGEST_NAME} letters."));
            name[..end].trim_end().into()
        }
        None => name,
    })
}

/// A page or `mailto:`.
fn feedback_url(fields: &mut Fields, notes: &mut Notes) -> Option<Box<str>> {
    let field = Field::FeedbackUrl;
    let raw = fields.code(field, notes)?;
    let is_mail =
        raw.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("mailto:")) && raw.contains('@');
    if is_mail && !raw.contains(char::is_whitespace) {
        return Some(raw.into());
    }
    let found = online::address(&raw);
    if found.is_none() {
        notes.add(field.name(), "unreadable-link", "Neither a web address nor mailto:; left out.");
    }
    found.map(|address| address.url.into())
}

fn feedback_emails(fields: &mut Fields, notes: &mut Notes) -> Vec<Box<str>> {
    let texts = types::texts(fields, Field::FeedbackEmails, notes);
    let all = texts.len();
    let good = |text: &String| text.contains('@') && !text.contains(char::is_whitespace);
    let emails: Vec<Box<str>> = texts.into_iter().filter(good).map(Into::into).collect();
    if emails.len() < all {
        notes.add("feedback_emails", "unreadable-email", "What is no e-mail address was left out.");
    }
    emails
}

fn updated(fields: &mut Fields, form: Form, notes: &mut Notes) -> Option<jiff::Timestamp> {
    let raw = fields.code(Field::Updated, notes)?;
    match clock::updated(&raw) {
        Some((stamp, respelled)) => {
            if respelled && form == Form::Typed {
                notes.add("updated", "updated-respelled", "Not written YYYY-MM-DD HH:MM:SS; read as such.");
            }
            Some(stamp)
        }
        None => {
            notes.add("updated", "unreadable-date", "This is no date; left out.");
            None
        }
    }
}

/// What the list says, for a message; nothing that could be an address, a number or a long text.
fn quote(raw: &str) -> String {
    let private = raw.contains('@') || raw.bytes().filter(u8::is_ascii_digit).count() > 6;
    if private || raw.chars().count() > 40 { "What is there".to_owned() } else { format!("{raw:?}") }
}
