//! The form of a group, read into what it says of itself.
//!
//! When, where and for whom are the fields of a listing and are read as such; the rest is its own.

use directory::{
    kinds,
    model::{Attendance, Group, Meeting, Slug, TypeCode},
};
use jiff::tz::TimeZone;
use privacy::check::details::{self, Kind};
use store::HomeAdmission;

use super::super::{
    details::Details,
    door::{Inside, broken},
};
use crate::{
    app::App,
    stewards::listings::{
        self,
        form::{
            self as listing, Fault, Ground, Unread, Warning,
            view::{FormView, Tick, warned},
        },
    },
    web::{forms::Form, language::Visit, texts::Locale},
};

/// The longest name, in letters.
const LONGEST_NAME: usize = 80;
/// The longest "who may attend", and what it says of itself.
const LONGEST_WHO: usize = 300;
const LONGEST_NOTES: usize = 1_000;

/// For whom it is, by type codes that every fellowship's list knows.
const WHOM: [&str; 5] = ["W", "M", "Y", "LGBTQ", "BE"];
/// And by what people do, or have been through.
const WORK: [&str; 9] = [
    "profession:health",
    "profession:military",
    "profession:emergency",
    "profession:law",
    "profession:education",
    "profession:student",
    "profession:aviation",
    "medication:friendly",
    "alumni:yes",
];
/// How one gets in and follows.
const ACCESS: [&str; 4] = ["X", "XB", "ASL", "BA"];
/// Whether one may smoke; nothing said is a choice too.
pub(super) const SMOKING: [&str; 4] = ["", "smoking:no", "smoking:outside", "smoking:yes"];

/// What somebody wants a group to be.
pub(super) struct Formed {
    pub(super) title: Box<str>,
    pub(super) language: Box<str>,
    pub(super) admission: HomeAdmission,
    pub(super) young: bool,
    pub(super) details: Details,
}

/// What came of reading the form.
pub(super) enum Wanted {
    /// It can be.
    Read(Box<Formed>),
    /// It could, if they look once more and mean it.
    Warned(Vec<Warning>),
    /// Something has to be mended first.
    Unread(Unread),
}

/// A group of which nothing is said yet.
pub(super) fn nothing(id: &str) -> Result<Meeting, axum::http::StatusCode> {
    let (key, slug) = (id.into(), Slug::new("group").map_err(broken)?);
    Ok(Meeting { key, slug, attendance: Attendance::Online, ..listings::nothing()? })
}

/// The form that says what a group says now.
pub(super) fn filled(inside: &Inside) -> Form {
    let (group, details) = (&inside.group, &inside.details);
    let form = listing::fill(&inside.visit.t, &details.meeting);
    let ticked = |is: bool| if is { "1" } else { "" };
    let more = [
        ("admission", group.admission.as_str()),
        ("language", &*group.language),
        ("script", &*details.script),
        ("secular", ticked(details.secular)),
        ("who", &*details.who),
        ("in-finder", ticked(details.in_finder)),
        ("invites", if details.secretary_invites { "secretary" } else { "members" }),
    ];
    listing::plus(form, &more)
}

/// Reads the form on top of a meeting. `taken`: what the names of other groups look like.
pub(super) fn read(app: &App, visit: &Visit, form: &Form, base: &Meeting, taken: Vec<String>) -> Wanted {
    let form = &plain(form);
    let today = app.clock.now().to_zoned(TimeZone::UTC).date();
    let ground = Ground { t: &visit.t, gazetteer: &app.gazetteer, fellowship: None, today };
    let (meeting, warnings, mut faults, choices) = match listing::read(&ground, form, base) {
        Ok(read) => (read.meeting, read.warnings, Vec::new(), Vec::new()),
        Err(unread) => (base.clone(), Vec::new(), unread.faults, unread.choices),
    };
    let admission = HomeAdmission::ALL.into_iter().find(|one| one.as_str() == form.get("admission"));
    let whole = faults.is_empty();
    faults.extend(own_faults(app, form, admission, &taken));
    faults.dedup();
    if whole {
        faults.extend(together(form, admission, &meeting));
    }
    if !faults.is_empty() {
        return Wanted::Unread(Unread { faults, choices });
    }
    if !warnings.is_empty() && warned(&warnings) != form.get("warned") {
        return Wanted::Warned(warnings);
    }
    Wanted::Read(Box::new(formed(form, admission.unwrap_or(HomeAdmission::Invitation), meeting)))
}

/// The form with every text as it goes out: without what is not seen, or turns the order of what is.
fn plain(form: &Form) -> Form {
    let fields = form.fields().iter().map(|(name, value)| {
        let value = if name == "warned" { value.clone() } else { details::normalise(value) };
        (name.clone(), value)
    });
    Form::of(fields.collect())
}

fn own_faults(app: &App, form: &Form, admission: Option<HomeAdmission>, taken: &[String]) -> Vec<Fault> {
    let (name, who) = (form.line("name"), form.lines("who"));
    let letters = |text: &str| text.chars().count();
    let skeleton = privacy::skeleton(&name);
    let faults = [
        // Of a new group the listing's reader does not mind: it says what it said before.
        (name.is_empty(), "name", "name"),
        (letters(&name) > LONGEST_NAME, "name", "home-name-long"),
        (!name.is_empty() && is_strange(&name, &skeleton), "name", "home-strange"),
        (reaches_somebody(&name), "name", "home-personal"),
        (!name.is_empty() && taken.contains(&skeleton), "name", "home-taken"),
        (letters(&who) > LONGEST_WHO, "who", "home-long"),
        (reaches_somebody(&who), "who", "home-personal"),
        (letters(form.get("notes")) > LONGEST_NOTES, "notes", "home-long"),
        (reaches_somebody(form.get("notes")), "notes", "home-personal"),
        (admission.is_none(), "admission", "home-admission"),
        (app.shipped.texts.get(form.get("language")).is_none(), "language", "home-language"),
        (!app.rooms.scripts.ids().contains(&form.get("script")), "script", "home-script"),
        (admission == Some(HomeAdmission::Closed) && who.is_empty(), "who", "home-who"),
    ];
    faults.into_iter().filter(|(wrong, ..)| *wrong).map(|(_, field, text)| Fault { field, text }).collect()
}

/// What does not go together.
fn together(form: &Form, admission: Option<HomeAdmission>, meeting: &Meeting) -> Vec<Fault> {
    let invited = admission == Some(HomeAdmission::Invitation);
    let (online, listed) = (meeting.attendance.from_afar(), !invited && form.ticked("in-finder"));
    let faults = [
        (online && meeting.schedule.timed().is_none(), "kind", "home-hours"),
        (invited && online && meeting.is("Y"), "admission", "home-young"),
        (listed && meeting.attendance.at_a_place() && meeting.venue.is_none(), "venue", "home-place"),
    ];
    faults.into_iter().filter(|(wrong, ..)| *wrong).map(|(_, field, text)| Fault { field, text }).collect()
}

/// Nothing to read, or heaps of marks on few letters.
pub(crate) fn is_strange(text: &str, skeleton: &str) -> bool {
    let letters = skeleton.chars().filter(|c| c.is_alphanumeric()).count();
    letters == 0 || text.chars().count() > 3 * skeleton.chars().count() + 5
}

/// A number, an address or a link by which somebody is reached.
fn reaches_somebody(text: &str) -> bool {
    let reaches = [Kind::Email, Kind::Phone, Kind::Link, Kind::SocialHandle];
    details::find(text).iter().any(|found| reaches.contains(&found.kind))
}

fn formed(form: &Form, admission: HomeAdmission, mut meeting: Meeting) -> Formed {
    let code = |code: &str| TypeCode::new(code).ok();
    meeting.types.retain(|kind| !matches!(kind.as_str(), "O" | "C"));
    let said = match admission {
        HomeAdmission::Open => code("O"),
        HomeAdmission::Closed | HomeAdmission::Invitation => code("C"),
    };
    meeting.types.extend(said);
    meeting.languages = vec![form.get("language").into()];
    meeting.group = Some(Group { name: Some(meeting.name.clone()), ..Group::default() }.into());
    // What was confirmed was confirmed of what it said before.
    (meeting.updated, meeting.confirmed) = (None, None);
    Formed {
        title: meeting.name.clone(),
        language: form.get("language").into(),
        admission,
        young: meeting.is("Y"),
        details: Details {
            script: form.get("script").into(),
            secular: form.ticked("secular"),
            who: form.lines("who").into(),
            in_finder: admission != HomeAdmission::Invitation && form.ticked("in-finder"),
            // The group's conscience decides it, and not this form.
            attended: false,
            secretary_invites: form.get("invites") == "secretary",
            meeting,
        },
    }
}

/// The boxes for whom it is.
pub(super) fn whom(t: &Locale, v: &FormView) -> Vec<Tick> {
    let known = WHOM.into_iter().filter(|code| is_known(code));
    known.map(|code| tick(v, "type", code, t.s(&format!("homegroup-whom-{}", code.to_lowercase())))).collect()
}

/// The boxes for what people do, or have been through.
pub(super) fn work(t: &Locale, v: &FormView) -> Vec<Tick> {
    WORK.map(|facet| {
        let (name, value) = facet.split_once(':').unwrap_or((facet, ""));
        tick(v, "facet", facet, listing::facet_word(t, name, value))
    })
    .into()
}

/// The boxes for how one gets in and follows.
pub(super) fn access(t: &Locale, v: &FormView) -> Vec<Tick> {
    let known = ACCESS.into_iter().filter(|code| is_known(code));
    known
        .map(|code| tick(v, "type", code, t.s(&format!("homegroup-access-{}", code.to_lowercase()))))
        .collect()
}

/// "smoking outside only".
pub(super) fn smoking(t: &Locale, value: &str) -> String {
    match value.split_once(':') {
        Some((name, value)) => listing::facet_word(t, name, value),
        None => t.s("homegroup-smoking-unsaid"),
    }
}

fn is_known(code: &str) -> bool {
    TypeCode::new(code).is_ok_and(|code| kinds::name(None, code).is_some())
}

fn tick(v: &FormView, field: &str, value: &str, text: String) -> Tick {
    Tick { value: value.to_owned(), text, on: v.has(field, value) }
}
