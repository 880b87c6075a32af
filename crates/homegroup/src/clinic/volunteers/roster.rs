//! The roster, and the form for one volunteer.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use care::{
    handoff::{Hours, NotReady, Offer, Volunteer},
    plan::Days,
    role::Act as Doing,
};
use jiff::civil::Date;

use super::{Helper, OFFERS, may, offer_key};
use crate::{
    clinic::{
        Clinic,
        frame::{self, Frame, see_other},
        house::{Act, House, Kept},
        log::What,
        session::{Sent, Staff},
    },
    finder::view::{kinds, when},
    web::{forms::Form, page::with_status},
};

/// Rows for hours that stand empty below those that are filled in.
const SPARE: usize = 2;
/// The most rows.
const MOST: usize = 20;
/// The longest way to reach somebody, in letters.
const LONGEST: usize = 200;

#[derive(Template)]
#[template(path = "clinic-volunteers.html")]
struct ListPage {
    f: Frame,
    may_write: bool,
    rows: Vec<Row>,
}

struct Row {
    id: Box<str>,
    alias: String,
    reach: String,
    /// What they say of themselves: name of it, and the words.
    says: Vec<(String, String)>,
    /// Why they cannot be called.
    waits: Option<String>,
}

/// `GET /volunteers`.
pub(super) async fn list(State(house): State<Clinic>, staff: Staff) -> Response {
    frame::or_broken(&house, list_page(&house, &staff).await)
}

async fn list_page(house: &House, staff: &Staff) -> anyhow::Result<Response> {
    if !may(staff, Doing::Read) {
        return Ok(frame::refused(house));
    }
    house.done(Act::by(staff, What::VolunteersRead, house.now())).await?;
    let today = house.today(&house.settings().await?);
    let all = house.volunteers().await?;
    Ok(frame::render(&ListPage {
        f: Frame::of(house, staff, "clinic-volunteers-title").lacking(all.shut),
        may_write: may(staff, Doing::Write),
        rows: all.kept.into_iter().map(|kept| row(house, kept, today)).collect(),
    }))
}

fn row(house: &House, kept: Kept<Helper>, today: Date) -> Row {
    let Helper { volunteer, reach } = kept.says;
    Row {
        id: kept.id,
        says: says(house, &volunteer),
        waits: volunteer.ready(today).err().map(|why| why.to_string()),
        alias: volunteer.alias,
        reach,
    }
}

/// What a volunteer says of themselves; nothing stands where they say nothing.
pub(in crate::clinic) fn says(house: &House, one: &Volunteer) -> Vec<(String, String)> {
    let languages = one.languages.iter().map(|code| kinds::language(&house.t, code)).collect();
    let offers = one.offers.iter().map(|offer| house.t.s(offer_key(*offer))).collect();
    let hours: Vec<String> = one.hours.iter().map(|hours| said(house, hours)).collect();
    let screened = one.screened.iter().map(|day| frame::day(house, *day)).collect();
    [
        ("clinic-volunteer-languages", languages),
        ("clinic-volunteer-offers", offers),
        ("clinic-volunteer-hours", hours),
        ("clinic-volunteer-fellowships", one.fellowships.clone()),
        ("clinic-volunteer-gender", one.gender.iter().cloned().collect()),
        ("clinic-volunteer-background", one.background.clone()),
        ("clinic-volunteer-screened", screened),
    ]
    .into_iter()
    .filter(|(_, words): &(&str, Vec<String>)| !words.is_empty())
    .map(|(key, words)| (house.t.s(key), words.join(", ")))
    .collect()
}

/// "Monday, Tuesday, 18:00 to 21:00".
fn said(house: &House, hours: &Hours) -> String {
    let days: Vec<String> = hours.days.iter().map(|day| house.t.s(&format!("day-{day}"))).collect();
    let clock = |time| when::clock(&house.t, time);
    format!("{} {} – {}", days.join(", "), clock(hours.from), clock(hours.until))
}

#[derive(Template)]
#[template(path = "clinic-volunteer.html")]
struct OnePage {
    f: Frame,
    /// Where the form goes.
    path: String,
    is_new: bool,
    alias: String,
    reach: String,
    languages: String,
    fellowships: String,
    gender: String,
    background: String,
    offers: Vec<(&'static str, String, bool)>,
    hours: Vec<HoursRow>,
    days: Vec<String>,
    screened: String,
    resting: bool,
    today: String,
    wrong: Option<String>,
}

struct HoursRow {
    number: usize,
    days: Vec<bool>,
    from: String,
    until: String,
}

/// `GET /volunteers/new`.
pub(super) async fn form(State(house): State<Clinic>, staff: Staff) -> Response {
    if !may(&staff, Doing::Write) {
        return frame::refused(&house);
    }
    frame::or_broken(&house, page(&house, &staff, "new", (&empty(), String::new()), None).await)
}

fn empty() -> Volunteer {
    Volunteer {
        id: "new".to_owned(),
        alias: String::new(),
        fellowships: Vec::new(),
        languages: Vec::new(),
        hours: Vec::new(),
        offers: Vec::new(),
        gender: None,
        background: Vec::new(),
        screened: None,
        resting: false,
    }
}

/// `GET /volunteers/{id}`.
pub(super) async fn one(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    frame::or_broken(&house, opened(&house, &staff, &id).await)
}

async fn opened(house: &House, staff: &Staff, id: &str) -> anyhow::Result<Response> {
    if !may(staff, Doing::Write) {
        return Ok(frame::refused(house));
    }
    let Some(kept) = house.volunteer(id).await? else { return Ok(frame::missing(house)) };
    house.done(Act::by(staff, What::VolunteersRead, house.now())).await?;
    page(house, staff, id, (&kept.says.volunteer, kept.says.reach.clone()), None).await
}

async fn page(
    house: &House,
    staff: &Staff,
    path: &str,
    (one, reach): (&Volunteer, String),
    wrong: Option<&str>,
) -> anyhow::Result<Response> {
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let offered = |offer: &Offer| one.offers.contains(offer);
    let rows = (0..(one.hours.len() + SPARE).min(MOST)).map(|at| hours_row(at + 1, one.hours.get(at)));
    Ok(with_status(
        status,
        &OnePage {
            f: Frame::of(house, staff, "clinic-volunteer-title"),
            path: format!("/volunteers/{path}"),
            is_new: path == "new",
            alias: one.alias.clone(),
            reach,
            languages: one.languages.join(", "),
            fellowships: one.fellowships.join(", "),
            gender: one.gender.clone().unwrap_or_default(),
            background: one.background.join(", "),
            offers: OFFERS.iter().map(|(offer, word, key)| (*word, house.t.s(key), offered(offer))).collect(),
            hours: rows.collect(),
            days: (0..7).map(|day| house.t.s(&format!("day-{day}"))).collect(),
            screened: one.screened.map(|day| day.to_string()).unwrap_or_default(),
            resting: one.resting,
            today: house.today(&house.settings().await?).to_string(),
            wrong: wrong.map(|key| house.t.s(key)),
        },
    ))
}

fn hours_row(number: usize, hours: Option<&Hours>) -> HoursRow {
    let time = |time: Option<jiff::civil::Time>| {
        time.map(|time| time.strftime("%H:%M").to_string()).unwrap_or_default()
    };
    HoursRow {
        number,
        days: (0..7).map(|day| hours.is_some_and(|hours| hours.days.contains(day))).collect(),
        from: time(hours.map(|hours| hours.from)),
        until: time(hours.map(|hours| hours.until)),
    }
}

/// `POST /volunteers/new`.
pub(super) async fn add(sent: Sent) -> Response {
    frame::or_broken(&sent.house, saved(&sent, None).await)
}

/// `POST /volunteers/{id}`: as they are now, or away with all that is known of them.
pub(super) async fn change(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, saved(&sent, Some(&id)).await)
}

async fn saved(sent: &Sent, id: Option<&str>) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    if !may(staff, Doing::Write) {
        return Ok(frame::refused(house));
    }
    // Consents name volunteers by alias: nobody gets one that may be another's, whose paper does not open.
    let all = house.volunteers().await?.whole()?;
    let before = id.and_then(|id| all.iter().find(|kept| *kept.id == *id)).cloned();
    if id.is_some() && before.is_none() {
        return Ok(frame::missing(house));
    }
    let mut act = Act::by(staff, What::VolunteerWritten, house.now());
    if let (Some(before), "remove") = (&before, form.get("do")) {
        act.remove(before);
        house.done(act).await?;
        return Ok(see_other("/volunteers"));
    }
    let (volunteer, hours_right) = read(form);
    let reach = form.line("reach");
    let today = house.today(&house.settings().await?);
    let same = |kept: &Kept<Helper>| folded(&kept.says.volunteer.alias) == folded(&volunteer.alias);
    let taken = all.iter().any(|kept| Some(&*kept.id) != id && same(kept));
    let wrong = if volunteer.ready(today) == Err(NotReady::Incomplete) {
        Some("clinic-volunteer-incomplete")
    } else if taken {
        Some("clinic-volunteer-taken")
    } else if !hours_right {
        Some("clinic-volunteer-wrong-hours")
    } else if volunteer.screened.is_some_and(|day| day > today) {
        Some("clinic-volunteer-wrong-day")
    } else if reach.is_empty() || reach.chars().count() > LONGEST {
        Some("clinic-volunteer-wrong-reach")
    } else {
        None
    };
    if wrong.is_some() {
        return page(house, staff, id.unwrap_or("new"), (&volunteer, reach), wrong).await;
    }
    let helper = Helper { volunteer, reach };
    match before {
        Some(before) => act.replace(&before.saying(helper))?,
        None => drop(act.add("", &helper)?),
    }
    house.done(act).await?;
    Ok(see_other("/volunteers"))
}

/// An alias as it is compared: consents name a volunteer by it.
fn folded(alias: &str) -> String {
    alias.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// The volunteer of a form, and whether every hour in it can be understood.
fn read(form: &Form) -> (Volunteer, bool) {
    let list = |name: &str| {
        let line = form.line(name);
        line.split(',').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    let word = |name: &str| Some(form.line(name)).filter(|word| !word.is_empty());
    let hours: Vec<Option<Hours>> = (1..=MOST).filter_map(|number| hours(form, number)).collect();
    let chosen = |word: &str| form.all("offer").any(|one| one == word);
    let volunteer = Volunteer {
        alias: form.line("alias"),
        fellowships: list("fellowships"),
        languages: list("languages").into_iter().map(|code| code.to_lowercase()).collect(),
        hours: hours.iter().flatten().copied().collect(),
        offers: OFFERS.iter().filter(|(_, word, _)| chosen(word)).map(|(offer, ..)| *offer).collect(),
        gender: word("gender"),
        background: list("background"),
        screened: form.line("screened").parse().ok(),
        resting: form.ticked("resting"),
        ..empty()
    };
    (volunteer, hours.iter().all(Option::is_some))
}

/// A row of hours; nothing where it was left empty, and nothing in it where it cannot be.
fn hours(form: &Form, number: usize) -> Option<Option<Hours>> {
    let field = |name: &str| form.line(&format!("{name}-{number}"));
    let days: Vec<u8> = form.all(&format!("day-{number}")).filter_map(|day| day.parse().ok()).collect();
    let (from, until) = (field("from"), field("until"));
    if days.is_empty() && from.is_empty() && until.is_empty() {
        return None;
    }
    let hours = || {
        Some(Hours {
            days: Days::of(days.iter().copied()),
            from: from.parse().ok()?,
            until: until.parse().ok()?,
        })
    };
    Some(hours().filter(|hours| hours.from < hours.until && !days.is_empty()))
}
