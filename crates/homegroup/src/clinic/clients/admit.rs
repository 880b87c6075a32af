//! Admission: who it is, and the notice that is given and acknowledged before anything else (42 CFR 2.22).

use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use care::notice::{Notice, NoticeKind};
use care::role::{Act as Doing, Record as Sheet, Verdict, Whose, verdict};
use jiff::{ToSpan as _, civil::Date};

use super::{Acknowledged, Client, open};
use crate::{
    clinic::{
        Clinic,
        frame::{self, Frame, see_other},
        house::{Act, House},
        log::What,
        session::{Sent, Staff},
        staff::Settings,
    },
    identity::new_phrase,
    web::{forms::Form, page::with_status},
};

/// The longest name, in letters.
const LONGEST: usize = 120;

#[derive(Template)]
#[template(path = "clinic-admit.html")]
struct AdmitPage {
    f: Frame,
    /// What stands in the form.
    name: String,
    born: String,
    mandated: bool,
    /// Which rule was broken, by its text's key.
    wrong: Option<&'static str>,
}

/// `GET /clients/new`.
pub(super) async fn form(State(house): State<Clinic>, staff: Staff) -> Response {
    if !may_admit(&staff) {
        return frame::refused(&house);
    }
    page(&house, &staff, &Form::read(b""), None)
}

fn may_admit(staff: &Staff) -> bool {
    verdict(staff.role, Sheet::Client, Doing::Write, Whose::Theirs) == Verdict::Allowed
}

fn page(house: &House, staff: &Staff, form: &Form, wrong: Option<&'static str>) -> Response {
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let f = Frame::of(house, staff, "clinic-admit-title");
    let (name, born) = (form.line("name"), form.line("born"));
    with_status(status, &AdmitPage { f, name, born, mandated: form.ticked("mandated"), wrong })
}

/// `POST /clients/new`.
pub(super) async fn take(sent: Sent) -> Response {
    if !may_admit(&sent.staff) {
        return frame::refused(&sent.house);
    }
    frame::or_broken(&sent.house, admit(&sent).await)
}

async fn admit(sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let settings = house.settings().await?;
    let client = match read(form, house.today(&settings), &settings) {
        Ok(client) => Client { treated_by: vec![staff.id.clone()], alias: alias()?, ..client },
        Err(wrong) => return Ok(page(house, staff, form, Some(wrong))),
    };
    let mut act = Act::by(staff, What::Admitted, house.now());
    let id = act.add("", &client)?;
    house.done(act.about(&id)).await?;
    Ok(see_other(&format!("/clients/{id}/notice")))
}

/// The client of a form, or the rule it breaks.
fn read(form: &Form, today: Date, settings: &Settings) -> Result<Client, &'static str> {
    let name = form.line("name");
    if settings.name.is_empty() {
        return Err("clinic-admit-wrong-settings");
    }
    if name.is_empty() || name.chars().count() > LONGEST {
        return Err("clinic-admit-wrong-name");
    }
    let born: Date = form.line("born").parse().map_err(|_| "clinic-admit-wrong-born")?;
    if born > today || born.year() < today.year() - 130 {
        return Err("clinic-admit-wrong-born");
    }
    // Whoever is younger is admitted only where the clinic has a rule for it (42 CFR 2.14).
    if born.checked_add(settings.youngest().years()).is_ok_and(|birthday| today < birthday) {
        return Err("clinic-admit-wrong-minor");
    }
    Ok(Client {
        name,
        born,
        alias: String::new(),
        treated_by: Vec::new(),
        let_in: Vec::new(),
        admitted: today,
        notice: None,
        mandated: form.ticked("mandated"),
        counted: false,
        discharged: None,
        mailbox: None,
        code: None,
    })
}

/// Two words that say nothing of anybody.
fn alias() -> anyhow::Result<String> {
    let [one, other, ..] = new_phrase()?.words();
    Ok(format!("{one} {other}"))
}

#[derive(Template)]
#[template(path = "clinic-notice.html")]
struct NoticePage {
    f: Frame,
    id: Box<str>,
    name: String,
    paragraphs: Vec<String>,
    version: String,
    source: String,
    effective: String,
    acknowledged: Option<String>,
    unticked: bool,
}

/// `GET /clients/{id}/notice`: to be read, and to be printed.
pub(super) async fn notice(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    frame::or_broken(&house, notice_page(&house, &staff, &id, false).await)
}

async fn notice_page(house: &House, staff: &Staff, id: &str, unticked: bool) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Client, Doing::Read, What::ClientRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    let settings = house.settings().await?;
    let Some((notice, text)) = given_or_in_force(house, &client.says, &settings) else {
        return Ok(no_notice(house));
    };
    let status = if unticked { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(with_status(
        status,
        &NoticePage {
            f: Frame::of(house, staff, "clinic-notice-title"),
            id: id.into(),
            name: client.says.name,
            paragraphs: text.split("\n\n").map(str::to_owned).collect(),
            version: notice.id().to_owned(),
            source: notice.published().to_owned(),
            effective: frame::day(house, notice.effective()),
            acknowledged: client.says.notice.map(|notice| frame::day(house, notice.on)),
            unticked,
        },
    ))
}

/// The notice they were given, as it was; else the one that is in force, as the clinic fills it in.
fn given_or_in_force(house: &House, client: &Client, settings: &Settings) -> Option<(Arc<Notice>, String)> {
    if let Some(given) = &client.notice {
        return Some((house.notices.version(&given.version)?.clone(), given.text.clone()));
    }
    let notice = house.notices.in_force(NoticeKind::Patient, house.today(settings))?.clone();
    let text = notice.filled(&settings.values()).ok()?;
    Some((notice, text))
}

/// Nothing is done for a client before a notice can be given.
fn no_notice(house: &House) -> Response {
    frame::problem(house, StatusCode::CONFLICT, "notice")
}

/// `POST /clients/{id}/notice`: they have it and have understood it.
pub(super) async fn acknowledge(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house.clone(), acknowledged(&id, &sent).await)
}

async fn acknowledged(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    if !form.ticked("given") {
        return notice_page(house, staff, id, true).await;
    }
    let mut client = match open(house, staff, id, (Sheet::Client, Doing::Write, What::ClientRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    let back = Ok(see_other(&format!("/clients/{id}")));
    if client.says.notice.is_some() {
        return back;
    }
    let settings = house.settings().await?;
    let Some((notice, text)) = given_or_in_force(house, &client.says, &settings) else {
        return Ok(no_notice(house));
    };
    let (version, on) = (notice.id().to_owned(), house.today(&settings));
    client.says.notice = Some(Acknowledged { version, text, on });
    let mut act = Act::by(staff, What::NoticeGiven, house.now()).about(id);
    act.replace(&client)?;
    house.done(act).await?;
    back
}
