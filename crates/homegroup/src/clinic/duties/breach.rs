//! Breaches: written down with the moment of their discovery, and who must be told by when, while the days run.

use std::collections::BTreeMap;

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use care::{rights::Breach, role::Role};
use jiff::{
    Timestamp,
    civil::{Date, Time},
};
use serde::{Deserialize, Serialize};

use super::by;
use crate::{
    clinic::{
        Clinic,
        frame::{self, Frame, see_other},
        house::{Act, House, Kept, Paper},
        log::What,
        session::{Sent, Staff},
    },
    web::{forms::Form, page::with_status},
};

/// The longest account of what happened, in letters.
const LONGEST: usize = 4_000;

/// Who must be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Whom {
    People,
    Department,
    Media,
    Authority,
}

/// With their words in forms, the keys of their names, and the rules.
const WHOM: [(Whom, &str, &str, &str); 4] = [
    (Whom::Authority, "authority", "clinic-breach-authority", "GDPR Art. 33"),
    (Whom::People, "people", "clinic-breach-people", "42 CFR 2.16(b), 45 CFR 164.404"),
    (Whom::Department, "department", "clinic-breach-department", "45 CFR 164.408"),
    (Whom::Media, "media", "clinic-breach-media", "45 CFR 164.406"),
];

/// A breach, as it was written down. The paper belongs to nothing.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Breached {
    /// Seconds since 1970.
    discovered: i64,
    /// The day, at the clinic.
    day: Date,
    people: u32,
    in_one_state: u32,
    /// The GDPR applies.
    gdpr: bool,
    /// What happened.
    what: String,
    /// Who was told on which day.
    #[serde(default)]
    told: BTreeMap<Whom, Date>,
}

impl Paper for Breached {
    const KIND: &'static str = "breach";
}

/// May they see and write down breaches? Whoever keeps the records, or runs the desk.
pub(in crate::clinic) fn may(staff: &Staff) -> bool {
    staff.admin || staff.role == Role::Records
}

#[derive(Template)]
#[template(path = "clinic-breaches.html")]
struct BreachesPage {
    f: Frame,
    today: String,
    rows: Vec<Row>,
    /// What stands in the form.
    day: String,
    time: String,
    people: String,
    in_one_state: String,
    gdpr: bool,
    what: String,
    wrong: Option<&'static str>,
}

struct Row {
    id: Box<str>,
    discovered: String,
    what: String,
    people: String,
    tell: Vec<Tell>,
}

struct Tell {
    word: &'static str,
    whom: String,
    rule: &'static str,
    stands: String,
    is_told: bool,
}

/// `GET /breaches`.
pub(super) async fn show(State(house): State<Clinic>, staff: Staff) -> Response {
    frame::or_broken(&house, page(&house, &staff, &Form::read(b""), None).await)
}

async fn page(
    house: &House,
    staff: &Staff,
    form: &Form,
    wrong: Option<&'static str>,
) -> anyhow::Result<Response> {
    if !may(staff) {
        return Ok(frame::refused(house));
    }
    house.done(Act::by(staff, What::BreachRead, house.now())).await?;
    let today = house.today(&house.settings().await?);
    let mut found = house.every_that_opens::<Breached>().await?;
    found.kept.sort_by_key(|kept| std::cmp::Reverse(kept.says.discovered));
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(with_status(
        status,
        &BreachesPage {
            f: Frame::of(house, staff, "clinic-breaches-title").lacking(found.shut),
            today: today.to_string(),
            rows: found.kept.into_iter().map(|kept| row(house, kept, today)).collect(),
            day: form.line("day"),
            time: form.line("time"),
            people: form.line("people"),
            in_one_state: form.line("in_one_state"),
            gdpr: form.ticked("gdpr"),
            what: form.lines("what"),
            wrong,
        },
    ))
}

fn row(house: &House, kept: Kept<Breached>, today: Date) -> Row {
    let breach = kept.says;
    let tell = WHOM.iter().filter_map(|(whom, word, key, rule)| {
        Some(Tell {
            word,
            whom: house.t.s(key),
            rule,
            is_told: breach.told.contains_key(whom),
            stands: match (breach.told.get(whom), by_when(house, &breach, *whom, today)) {
                (Some(day), _) => house.t.one("clinic-breach-told", "value", &frame::day(house, *day)),
                (None, by) => by?,
            },
        })
    });
    Row {
        id: kept.id,
        discovered: frame::moment(breach.discovered),
        people: house.t.n("clinic-breach-about", usize::try_from(breach.people).unwrap_or_default()),
        tell: tell.collect(),
        what: breach.what,
    }
}

/// By when somebody must be told; nothing where they need not be.
fn by_when(house: &House, breach: &Breached, whom: Whom, today: Date) -> Option<String> {
    let Breached { day, people, in_one_state, .. } = *breach;
    let discovered = Timestamp::from_second(breach.discovered).ok()?;
    let days = Breach { discovered, day, people, in_one_state }.days();
    match whom {
        Whom::People => Some(by(house, days.people, today)),
        Whom::Department => Some(by(house, days.department, today)),
        Whom::Media => days.media.map(|last| by(house, last, today)),
        Whom::Authority => breach.gdpr.then(|| hours(house, days.authority)),
    }
}

/// "by 2026-11-29 12:00 UTC: 60 hours left".
fn hours(house: &House, last: Timestamp) -> String {
    let moment = frame::moment(last.as_second());
    let left = last.duration_since(house.now()).as_hours();
    match usize::try_from(left) {
        Ok(left) if last > house.now() => {
            let left = house.t.n("clinic-hours-left", left);
            house.t.with("clinic-by-left", &[("day", moment.as_str().into()), ("left", left.as_str().into())])
        }
        _ => house.t.one("clinic-by-past", "value", &moment),
    }
}

/// `POST /breaches`: one is written down, or somebody was told.
pub(super) async fn take(sent: Sent) -> Response {
    if !may(&sent.staff) {
        return frame::refused(&sent.house);
    }
    let done = match sent.form.get("do") {
        "told" => told(&sent).await,
        _ => written(&sent).await,
    };
    frame::or_broken(&sent.house, done)
}

async fn written(sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let breach = match read(house, form).await? {
        Ok(breach) => breach,
        Err(wrong) => return page(house, staff, form, Some(wrong)).await,
    };
    let mut act = Act::by(staff, What::BreachWritten, house.now());
    act.add("", &breach)?;
    house.done(act).await?;
    Ok(see_other("/breaches"))
}

async fn read(house: &House, form: &Form) -> anyhow::Result<Result<Breached, &'static str>> {
    let zone = house.settings().await?.zone();
    let day = form.line("day").parse::<Date>().ok();
    let time = form.line("time").parse::<Time>().ok();
    let (Some(day), Some(time)) = (day, time) else { return Ok(Err("clinic-breach-wrong-day")) };
    let discovered = day.to_datetime(time).to_zoned(zone)?.timestamp();
    if discovered > house.now() {
        return Ok(Err("clinic-breach-wrong-day"));
    }
    let number = |name: &str| form.line(name).parse::<u32>().ok();
    let (Some(people), Some(in_one_state)) = (number("people"), number("in_one_state")) else {
        return Ok(Err("clinic-breach-wrong-number"));
    };
    if in_one_state > people {
        return Ok(Err("clinic-breach-wrong-number"));
    }
    let what = form.lines("what");
    if what.is_empty() || what.chars().count() > LONGEST {
        return Ok(Err("clinic-breach-wrong-words"));
    }
    let (discovered, gdpr) = (discovered.as_second(), form.ticked("gdpr"));
    Ok(Ok(Breached { discovered, day, people, in_one_state, gdpr, what, told: BTreeMap::new() }))
}

async fn told(sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let Some(mut kept) = house.paper::<Breached>(form.get("breach")).await? else {
        return Ok(frame::missing(house));
    };
    let today = house.today(&house.settings().await?);
    let whom = WHOM.iter().find(|(_, word, ..)| *word == form.get("whom")).map(|(whom, ..)| *whom);
    let possible = |day: &Date| *day <= today && *day >= kept.says.day;
    let day = form.line("on").parse::<Date>().ok().filter(possible);
    let (Some(whom), Some(day)) = (whom, day) else {
        return page(house, staff, &Form::read(b""), Some("clinic-breach-wrong-told")).await;
    };
    // The first day stays.
    kept.says.told.entry(whom).or_insert(day);
    let mut act = Act::by(staff, What::BreachWritten, house.now());
    act.replace(&kept)?;
    house.done(act).await?;
    Ok(see_other("/breaches"))
}
