//! A plan as a page of somebody's own: fields and tables, as the page's form and the device's script have them.
//!
//! [`care::plan`] says what a plan is; here it is put onto a [`Document`], which can lie beside another version, be
//! carried along by older programs, and be opened by the script that opens all such pages.

use std::collections::{BTreeMap, BTreeSet};

use care::plan::{
    Ask, Attendance, ClinicName, Commitment, ConsentNote, Days, Every, Kind, Mailbox, Parcel, Plan,
};
use jiff::civil::{Date, Time};
use journal::Document;
use serde::{Deserialize, Serialize};

use crate::{finder::view::when, web::texts::Locale};

/// Under which a plan is kept.
pub(crate) const SLOT: &str = "plan";

/// The tables of the page, and the columns of a commitment.
pub(super) const COMMITMENTS: &str = "commitments";
pub(super) const PEOPLE: &str = "people";
pub(super) const ID: usize = 0;
pub(super) const KIND: usize = 1;
pub(super) const WHAT: usize = 2;
pub(super) const DAYS: usize = 3;
pub(super) const TIME: usize = 4;
pub(super) const WHERE: usize = 5;
pub(super) const DONE: usize = 6;
/// How many columns a commitment has.
pub(super) const COLUMNS: usize = 7;
/// The field in which a clinic's mailbox is noted.
const CLINIC: &str = "clinic";

/// Kinds of commitments, as they are written on the page.
pub(super) const KINDS: [(Kind, &str); 7] = [
    (Kind::Meeting, "meeting"),
    (Kind::FirstMeeting, "first_meeting"),
    (Kind::Companion, "companion"),
    (Kind::Sponsor, "sponsor"),
    (Kind::HomeGroup, "home_group"),
    (Kind::Service, "service"),
    (Kind::Other, "other"),
];
pub(super) const ATTENDANCES: [(Attendance, &str); 3] =
    [(Attendance::InPerson, "in_person"), (Attendance::Online, "online"), (Attendance::Hybrid, "hybrid")];
pub(super) const RHYTHMS: [(Every, &str); 3] =
    [(Every::Daily, "daily"), (Every::Weekly, "weekly"), (Every::None, "none")];

/// A clinic to which somebody shows something, as they keep it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Link {
    pub(super) clinic: ClinicName,
    pub(super) mailbox: Mailbox,
    /// What the clinic asks for, and what was ticked last.
    pub(super) asks: BTreeSet<Ask>,
    #[serde(default)]
    pub(super) show: BTreeSet<Ask>,
    pub(super) consent: ConsentNote,
    pub(super) notice: String,
    /// The day it was taken: of what was before, nothing is shown.
    #[serde(rename = "since")]
    pub(super) taken: Date,
    /// When each kind was shown last. One that is ticked later is shown from the beginning.
    #[serde(default)]
    pub(super) shown: BTreeMap<Ask, Date>,
}

impl Link {
    /// What a parcel brings of it, on this day; `None` where it asks for nothing.
    pub(super) fn of(parcel: &Parcel, ticked: &BTreeSet<Ask>, today: Date) -> Option<Self> {
        if parcel.asks().is_empty() {
            return None;
        }
        Some(Self {
            clinic: parcel.clinic().clone(),
            mailbox: parcel.mailbox()?.clone(),
            asks: parcel.asks().clone(),
            show: parcel.asks().intersection(ticked).copied().collect(),
            consent: parcel.consent()?.clone(),
            notice: parcel.notice().to_owned(),
            taken: today,
            shown: BTreeMap::new(),
        })
    }

    /// From this day on a kind is shown.
    pub(super) fn since(&self, ask: Ask) -> Date {
        self.shown.get(&ask).copied().unwrap_or(self.taken)
    }

    /// The same after these kinds were shown.
    pub(super) fn after(mut self, kinds: BTreeSet<Ask>, today: Date) -> Self {
        self.shown.extend(kinds.intersection(&self.asks).map(|ask| (*ask, today)));
        self.show = kinds;
        self
    }

    /// The one that is noted on a page.
    pub(super) fn on(page: &Document) -> Option<Self> {
        serde_json::from_str(page.field(CLINIC)).ok()
    }

    /// Notes it, or that there is none any more.
    pub(super) fn note(page: &mut Document, link: Option<&Self>) {
        // Texts, days and sets of words cannot fail.
        let text = link.and_then(|link| serde_json::to_string(link).ok()).unwrap_or_default();
        page.fields.insert(CLINIC.to_owned(), text);
    }
}

/// The word for a kind on the page, and back.
fn word_of<T: PartialEq>(words: &[(T, &'static str)], of: &T) -> &'static str {
    words.iter().find(|(one, _)| one == of).map_or("", |(_, word)| word)
}

pub(super) fn read_word<T: Copy>(words: &[(T, &'static str)], text: &str) -> Option<T> {
    words.iter().find(|(_, word)| *word == text).map(|(one, _)| *one)
}

/// A plan on a page of this day.
pub(super) fn page_of(plan: &Plan, day: Date) -> Document {
    let mut page = Document::of(day);
    let tick = |ticked: bool| String::from(if ticked { "1" } else { "" });
    for (name, text) in [
        ("want", plan.want.join("\n")),
        ("when", plan.when_i_want_to_use.join("\n")),
        ("every", word_of(&RHYTHMS, &plan.rhythm.every).to_owned()),
        ("hour", plan.rhythm.hour.to_string()),
        ("ninety", tick(plan.choices.ninety)),
        ("mandated", tick(plan.mandated)),
        ("scales", plan.scales.join("\n")),
    ] {
        page.fields.insert(name.to_owned(), text);
    }
    page.rows.insert(COMMITMENTS.to_owned(), plan.commitments.iter().map(row_of).collect());
    let people = plan.people.iter().map(|one| vec![one.name.clone(), one.how.clone()]);
    page.rows.insert(PEOPLE.to_owned(), people.collect());
    page
}

fn row_of(one: &Commitment) -> Vec<String> {
    let mut row = vec![String::new(); COLUMNS];
    row[ID].clone_from(&one.id);
    row[KIND] = word_of(&KINDS, &one.kind).to_owned();
    row[WHAT] = match &one.slug {
        Some(slug) => format!("{} /meetings/{slug}", one.text).trim().to_owned(),
        None => one.text.clone(),
    };
    row[DAYS] = one.days.iter().map(|day| day.to_string()).collect();
    row[TIME] = one.time.map(|time| time.strftime("%H:%M").to_string()).unwrap_or_default();
    row[WHERE] = one.attendance.map(|one| word_of(&ATTENDANCES, &one)).unwrap_or_default().to_owned();
    row[DONE] = one.done.iter().map(Date::to_string).collect::<Vec<_>>().join(" ");
    row
}

/// What somebody means to do, read from the rows of the page.
pub(super) fn commitments(page: &Document) -> Vec<Commitment> {
    page.table(COMMITMENTS).iter().map(|row| commitment(row)).collect()
}

fn commitment(row: &[String]) -> Commitment {
    let cell = |at: usize| row.get(at).map(String::as_str).unwrap_or_default();
    let mut one = Commitment::new(cell(ID), read_word(&KINDS, cell(KIND)).unwrap_or_default());
    (one.text, one.slug) = words_and_slug(cell(WHAT));
    one.days = Days::of(cell(DAYS).bytes().filter(u8::is_ascii_digit).map(|digit| digit - b'0'));
    one.time = cell(TIME).parse::<Time>().ok();
    one.attendance = read_word(&ATTENDANCES, cell(WHERE));
    one.done = done(cell(DONE)).collect();
    one
}

/// The days in a cell.
pub(super) fn done(cell: &str) -> impl Iterator<Item = Date> {
    cell.split_whitespace().filter_map(|day| day.parse().ok())
}

/// A meeting's address in what somebody wrote, and the rest of it.
pub(super) fn words_and_slug(what: &str) -> (String, Option<String>) {
    const MEETING: &str = "/meetings/";
    let is_of_slug = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.');
    let Some((before, after)) = what.split_once(MEETING) else { return (what.trim().to_owned(), None) };
    let end = after.find(|letter| !is_of_slug(letter)).unwrap_or(after.len());
    let (slug, rest) = after.split_at(end);
    // A point behind it ends what they wrote.
    let slug = slug.trim_end_matches('.');
    let rest = rest.find(char::is_whitespace).map_or("", |at| &rest[at..]);
    if slug.is_empty() {
        return (what.trim().to_owned(), None);
    }
    // The rest of the address, before and behind, is no word of theirs.
    let own = before.rfind(char::is_whitespace).map_or("", |at| &before[..at]);
    let text = format!("{} {}", own.trim(), rest.trim());
    (text.trim().to_owned(), Some(slug.to_owned()))
}

/// The lines of a field with something in them.
pub(super) fn lines<'p>(page: &'p Document, name: &str) -> impl Iterator<Item = &'p str> {
    page.field(name).lines().map(str::trim).filter(|line| !line.is_empty())
}

/// A plan in words: what was asked and what stands there, for a file, a print, and a version beside.
pub(crate) fn told(t: &Locale, page: &Document) -> Vec<(String, String)> {
    let mut said = Vec::new();
    let mut say = |asked: &str, text: String| {
        if !text.is_empty() {
            said.push((t.s(asked), text));
        }
    };
    say("plan-want", page.field("want").to_owned());
    say(
        "plan-commitments",
        commitments(page).iter().map(|one| in_words(t, one)).collect::<Vec<_>>().join("\n"),
    );
    say("plan-when", page.field("when").to_owned());
    let people = page.table(PEOPLE).iter().map(|row| row.join(" · "));
    say("plan-people", people.collect::<Vec<_>>().join("\n"));
    say("plan-rhythm", rhythm(t, page));
    say("plan-ninety", if page.field("ninety").is_empty() { String::new() } else { t.s("steps-ticked") });
    say("plan-scale-asked", super::scale::asked(page));
    if let Some(link) = Link::on(page) {
        say("plan-clinic-shown", link.clinic.name);
    }
    said
}

fn rhythm(t: &Locale, page: &Document) -> String {
    let every = page.field("every");
    if every.is_empty() { String::new() } else { t.maybe(&format!("plan-every-{every}")).unwrap_or_default() }
}

/// A commitment in one line.
pub(super) fn in_words(t: &Locale, one: &Commitment) -> String {
    let kind = t.s(&format!("plan-kind-{}", word_of(&KINDS, &one.kind)));
    let days: Vec<String> =
        week().filter(|day| one.days.contains(*day)).map(|day| t.s(&format!("day-{day}"))).collect();
    let what = match &one.slug {
        Some(slug) => format!("{} /meetings/{slug}", one.text).trim().to_owned(),
        None => one.text.clone(),
    };
    let parts = [
        what,
        days.join(", "),
        one.time.map(|time| when::clock(t, time)).unwrap_or_default(),
        one.attendance
            .map(|one| t.s(&format!("plan-where-{}", word_of(&ATTENDANCES, &one))))
            .unwrap_or_default(),
        match one.done.len() {
            0 => String::new(),
            times => t.n("plan-kept-times", times),
        },
    ];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    format!("{kind}: {}", parts.join(" · "))
}

/// The days of a week from Monday on; 0 is Sunday.
pub(super) fn week() -> impl Iterator<Item = u8> {
    (1..7).chain([0])
}

#[cfg(test)]
mod tests {
    use care::plan::Person;
    use jiff::civil::{date, time};

    use super::*;

    #[test]
    fn a_plan_is_on_the_page_as_it_was_sent() {
        let mut plan = Plan::starter();
        plan.want = vec!["Wake up clear".into(), "See my sister".into()];
        plan.people = vec![Person::new("Wren", "by the stairs")];
        plan.commitments[0].text = "Lamp".into();
        plan.commitments[0].slug = Some("tuesday-lamp".into());
        plan.commitments[0].days = Days::of([0, 2]);
        plan.commitments[0].time = Some(time(19, 5, 0, 0));
        plan.keep("1", date(2026, 11, 24), date(2026, 11, 26)).unwrap();
        let page = page_of(&plan, date(2026, 11, 26));
        assert_eq!(commitments(&page), plan.commitments);
        assert_eq!(lines(&page, "want").collect::<Vec<_>>(), ["Wake up clear", "See my sister"]);
        assert_eq!(page.table(PEOPLE), [["Wren", "by the stairs"].map(str::to_owned)]);
        assert_eq!((page.field("every"), page.field("hour"), page.field("ninety")), ("daily", "19", ""));
    }

    #[test]
    fn an_address_in_the_words_is_a_meeting() {
        for (what, text, slug) in [
            ("Lamp, by the river", "Lamp, by the river", None),
            ("/meetings/tuesday-lamp", "", Some("tuesday-lamp")),
            (
                "Lamp https://a.example/de/meetings/tuesday-lamp?x=1 at the back",
                "Lamp at the back",
                Some("tuesday-lamp"),
            ),
            ("/meetings/", "/meetings/", None),
            ("/meetings/گروه_۲", "", Some("گروه_۲")),
            ("Every week at /meetings/St.Mary.", "Every week at", Some("St.Mary")),
        ] {
            assert_eq!(words_and_slug(what), (text.to_owned(), slug.map(str::to_owned)), "{what}");
        }
    }

    #[test]
    fn rows_of_any_length_are_read() {
        let mut page = Document::default();
        let rows = [vec![], vec!["1".into(), "strange".into(), "x".into(), "29a".into(), "7:5".into()]];
        page.rows.insert(COMMITMENTS.into(), rows.into());
        let read = commitments(&page);
        assert_eq!(
            (read.len(), read[1].kind, read[1].days, read[1].time),
            (2, Kind::Other, Days::of([2]), None)
        );
    }

    #[test]
    fn a_mailbox_is_noted_and_forgotten() {
        let link = Link {
            clinic: ClinicName { name: "Larch House".into(), contact: "the desk".into() },
            mailbox: Mailbox { id: "aa".into(), public: "bb".into() },
            asks: [Ask::CheckIns, Ask::Visits].into(),
            show: BTreeSet::new(),
            consent: ConsentNote { id: "c1".into(), summary: "until March".into() },
            notice: "A notice".into(),
            taken: date(2026, 11, 20),
            shown: BTreeMap::new(),
        };
        let mut page = Document::default();
        assert_eq!(Link::on(&page), None);
        Link::note(&mut page, Some(&link));
        assert_eq!(Link::on(&page), Some(link));
        Link::note(&mut page, None);
        assert_eq!(Link::on(&page), None);
    }

    #[test]
    fn a_kind_that_is_ticked_later_is_shown_from_the_beginning() {
        let (taken, today) = (date(2026, 11, 20), date(2026, 11, 26));
        let mut page = Document::default();
        let old = r#"{"clinic":{"name":"Larch House","contact":""},"mailbox":{"id":"aa","public":"bb"},
            "asks":["check_ins","visits"],"consent":{"id":"c1","summary":""},"notice":"","since":"2026-11-20"}"#;
        page.fields.insert(CLINIC.to_owned(), old.to_owned());
        let link = Link::on(&page).unwrap();
        assert_eq!(link.taken, taken, "as it was kept before kinds had days of their own");
        let link = link.after([Ask::CheckIns, Ask::Scales].into(), today);
        let since = [Ask::CheckIns, Ask::Visits, Ask::Scales].map(|ask| link.since(ask));
        assert_eq!(since, [today, taken, taken], "what is not asked for was not shown");
        Link::note(&mut page, Some(&link));
        assert_eq!(Link::on(&page), Some(link));
    }
}
