//! From a meeting to the fields that say it.

use directory::{
    model::{Fellowship, Group, Meeting, Online, Venue},
    schedule::{DaySet, Recurrence, Schedule, Timed},
};
use jiff::civil::{Date, Time};

use super::{kinds, said::CONTACT_FIELDS};
use crate::web::{forms::Form, texts::Locale};

/// The form that says this meeting.
pub(crate) fn fill(t: &Locale, meeting: &Meeting) -> Form {
    let mut fields = Fields(Vec::new());
    fields.put("name", &meeting.name);
    fields.maybe("fellowship", meeting.fellowship.as_ref().map(Fellowship::as_str));
    fields.schedule(&meeting.schedule);
    fields.put("zone", meeting.zone.as_str());
    fields.put("attendance", meeting.attendance.as_str());
    for code in &meeting.types {
        fields.put("type", code.as_str());
    }
    fields.put("languages", &kinds::language_names(t, &meeting.languages));
    for facet in kinds::known_facets(meeting.facets.as_deref()) {
        fields.put("facet", &facet);
    }
    fields.put("facets", &kinds::own_facets(meeting.facets.as_deref()));
    fields.venue(meeting.venue.as_deref().unwrap_or(&Venue::default()));
    fields.online(meeting.online.as_deref().unwrap_or(&Online::default()));
    fields.group(meeting.group.as_deref().unwrap_or(&Group::default()));
    fields.maybe("notes", meeting.notes.as_deref());
    Form::of(fields.0)
}

/// A form with more fields.
pub(crate) fn plus(form: Form, more: &[(&str, &str)]) -> Form {
    let more = more.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    Form::of(form.fields().iter().cloned().chain(more).collect())
}

struct Fields(Vec<(String, String)>);

impl Fields {
    fn put(&mut self, name: &str, value: &str) {
        self.0.push((name.to_owned(), value.to_owned()));
    }

    fn maybe(&mut self, name: &str, value: Option<&str>) {
        self.put(name, value.unwrap_or_default());
    }

    fn schedule(&mut self, schedule: &Schedule) {
        match schedule {
            Schedule::ByAppointment => self.put("kind", "appointment"),
            Schedule::Timed(timed) => self.timed(timed),
        }
    }

    fn timed(&mut self, timed: &Timed) {
        match &timed.recurrence {
            Recurrence::Weekly(days) => {
                self.put("kind", "weekly");
                self.days(*days);
            }
            Recurrence::EveryWeeks { weeks, days, anchor } => {
                self.put("kind", "weeks");
                self.put("weeks", &weeks.to_string());
                self.put("anchor", &anchor.to_string());
                self.days(*days);
            }
            Recurrence::Monthly { nth, days } => {
                self.put("kind", "monthly");
                nth.iter().for_each(|n| self.put("nth", &n.to_string()));
                self.days(*days);
            }
            Recurrence::Dates(dates) => {
                self.put("kind", "dates");
                self.put("dates", &lines(dates));
            }
        }
        self.put("start", &clock(timed.start));
        self.put("end", &timed.end().map(clock).unwrap_or_default());
        self.put("starts", &timed.starts.map(|date| date.to_string()).unwrap_or_default());
        self.put("ends", &timed.ends.map(|date| date.to_string()).unwrap_or_default());
        self.put("closed", &lines(&timed.exceptions));
    }

    fn days(&mut self, days: DaySet) {
        days.iter().for_each(|day| self.put("day", &day.number().to_string()));
    }

    fn venue(&mut self, venue: &Venue) {
        self.maybe("venue", venue.name.as_deref());
        self.maybe("place-notes", venue.notes.as_deref());
        self.maybe("address", venue.formatted_address.as_deref());
        self.maybe("street", venue.street.as_deref());
        self.maybe("city", venue.city.as_deref());
        self.maybe("state", venue.state.as_deref());
        self.maybe("postal", venue.postal_code.as_deref());
        self.maybe("country", venue.country.as_deref());
        self.put("region", &venue.regions.join("\n"));
        let degrees = |degrees: Option<f64>| degrees.map(|d| d.to_string()).unwrap_or_default();
        self.put("lat", &degrees(venue.latitude));
        self.put("lon", &degrees(venue.longitude));
        self.put("exact", venue.approximate.map_or("", |rough| if rough { "no" } else { "yes" }));
    }

    fn online(&mut self, online: &Online) {
        self.maybe("link", online.url.as_deref());
        self.maybe("link-2", online.link.as_deref());
        self.maybe("online-notes", online.notes.as_deref());
        self.maybe("phone", online.phone.as_deref());
        self.maybe("phone-notes", online.phone_notes.as_deref());
    }

    fn group(&mut self, group: &Group) {
        self.maybe("group", group.name.as_deref());
        self.maybe("group-notes", group.notes.as_deref());
        self.maybe("district", group.district.as_deref());
        self.maybe("sub-district", group.sub_district.as_deref());
        self.maybe("group-email", group.email.as_deref());
        self.maybe("group-phone", group.phone.as_deref());
        self.maybe("group-site", group.website.as_deref());
        self.maybe("group-site-2", group.website_2.as_deref());
        self.maybe("post", group.mailing_address.as_deref());
        for (contact, [name, email, phone]) in group.contacts.iter().zip(CONTACT_FIELDS) {
            self.maybe(name, contact.name.as_deref());
            self.maybe(email, contact.email.as_deref());
            self.maybe(phone, contact.phone.as_deref());
        }
        self.maybe("venmo", group.donations.venmo.as_deref());
        self.maybe("square", group.donations.square.as_deref());
        self.maybe("paypal", group.donations.paypal.as_deref());
        self.maybe("basket", group.donations.homegroup_online.as_deref());
    }
}

fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

fn lines(dates: &[Date]) -> String {
    dates.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
