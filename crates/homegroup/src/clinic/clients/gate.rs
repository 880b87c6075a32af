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
    let in_need = match leave(staff, &client.says, (sheet, doing)) {
        Verdict::Allowed => false,
        Verdict::BreakGlass if is_let_in(house, staff, &client.says) => true,
        Verdict::BreakGlass => return Ok(Err(glass(house, staff, id, false))),
        Verdict::Refused => return Ok(Err(frame::refused(house))),
    };
    // Before the notice nothing is done for them, by whatever address (42 CFR 2.22).
    if sheet != Sheet::Client && !client.says.is_active() {
        return Ok(Err(see_other(&format!("/clients/{id}/notice"))));
    }
    house.done(Act::by(staff, what, house.now()).about(id).in_need(in_need)).await?;
    Ok(Ok(client))
}

/// What the rules say of this person, this client and this record.
fn leave(staff: &Staff, client: &Client, (sheet, doing): (Sheet, Doing)) -> Verdict {
    verdict(staff.role, sheet, doing, client.whose(staff))
}

/// Did they break the glass within the hour?
fn is_let_in(house: &House, staff: &Staff, client: &Client) -> bool {
    let now = house.now().as_second();
    client.let_in.iter().any(|(who, until)| *who == staff.id && now < *until)
}

/// May they read this kind of record of the client, beside what they opened?
pub(in crate::clinic) fn may_read(house: &House, staff: &Staff, client: &Client, sheet: Sheet) -> bool {
    may(house, staff, client, (sheet, Doing::Read))
}

/// May they do this with this kind of record, perhaps by a glass they broke within the hour?
pub(in crate::clinic) fn may(house: &House, staff: &Staff, client: &Client, asked: (Sheet, Doing)) -> bool {
    match leave(staff, client, asked) {
        Verdict::Allowed => true,
        Verdict::BreakGlass => is_let_in(house, staff, client),
        Verdict::Refused => false,
    }
}

/// Asks why.
pub(in crate::clinic) fn glass(house: &House, staff: &Staff, id: &str, wrong: bool) -> Response {
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
