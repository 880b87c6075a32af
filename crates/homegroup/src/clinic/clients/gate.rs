//! Before any paper of a client is opened: may this role, does this person treat them, and is it written down?

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use care::role::{Act as Doing, Denied, Permit, Record as Sheet, Verdict, verdict};

use super::Client;
use crate::{
    clinic::{
        frame::{self, Frame, see_other},
        house::{Act, House, Kept},
        log::What,
        session::{Sent, Staff},
    },
    web::page::with_status,
};

/// Seconds for which a broken glass lets somebody in.
const LASTS: i64 = 60 * 60;

#[derive(Template)]
#[template(path = "clinic-glass.html")]
struct GlassPage {
    f: Frame,
    id: Box<str>,
    /// No reason was given.
    wrong: bool,
}

/// A client's own paper, opened for this, with a line in the log; or the page that says why not.
pub(in crate::clinic) async fn open(
    house: &House,
    staff: &Staff,
    id: &str,
    (sheet, doing, what): (Sheet, Doing, What),
) -> anyhow::Result<Result<Kept<Client>, Response>> {
    let Some(client) = house.paper::<Client>(id).await? else { return Ok(Err(frame::missing(house))) };
    let now = house.now().as_second();
    let in_need = client.says.let_in.iter().any(|(who, until)| *who == staff.id && now < *until);
    match verdict(staff.role, sheet, doing, client.says.whose(staff)) {
        Verdict::Allowed => {}
        Verdict::BreakGlass if in_need => {}
        Verdict::BreakGlass => return Ok(Err(glass(house, staff, id, false))),
        Verdict::Refused => return Ok(Err(frame::refused(house))),
    }
    house.done(Act::by(staff, what, house.now()).about(id)).await?;
    Ok(Ok(client))
}

fn glass(house: &House, staff: &Staff, id: &str, wrong: bool) -> Response {
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::FORBIDDEN };
    with_status(status, &GlassPage { f: Frame::of(house, staff, "clinic-glass-title"), id: id.into(), wrong })
}

/// `POST /clients/{id}/glass`: a reason, and one is let in for an hour.
pub(super) async fn break_glass(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house.clone(), broken(&id, &sent).await)
}

async fn broken(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let Some(mut client) = house.paper::<Client>(id).await? else { return Ok(frame::missing(house)) };
    let Ok(at) = house.care_now(&house.settings().await?) else {
        return Ok(frame::problem(house, StatusCode::CONFLICT, "clock"));
    };
    let asked = (staff.role, Sheet::Client, Doing::Read, client.says.whose(staff));
    let permit = match Permit::break_glass(asked, &form.line("why"), &at) {
        Ok(permit) => permit,
        Err(Denied::SayWhy) => return Ok(glass(house, staff, id, true)),
        Err(Denied::NotYours) => return Ok(frame::refused(house)),
    };
    let reason = permit.line().reason.clone().unwrap_or_default();
    let now = house.now();
    client.says.let_in.retain(|(who, until)| *who != staff.id && now.as_second() < *until);
    client.says.let_in.push((staff.id.clone(), now.as_second() + LASTS));
    let mut act = Act::by(staff, What::GlassBroken, now).about(id).because(&reason);
    act.replace(&client)?;
    house.done(act).await?;
    Ok(see_other(&format!("/clients/{id}")))
}
