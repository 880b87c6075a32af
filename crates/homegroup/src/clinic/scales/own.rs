//! The clinic's own scales, for admins: added as a file that says under which licence it may be shown, and taken out.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use care::scale::{AUDIT_C_ID, Scale};

use super::Own;
use crate::{
    clinic::{
        Clinic,
        frame::{self, Frame, see_other},
        house::{Act, House, Kept},
        log::What,
        session::{Sent, Staff},
    },
    web::page::with_status,
};

#[derive(Template)]
#[template(path = "clinic-scales-own.html")]
struct OwnPage {
    f: Frame,
    own: Vec<Row>,
    refused: Option<String>,
    /// The file that was refused.
    typed: String,
}

struct Row {
    paper: Box<str>,
    version: String,
    scale: Scale,
}

/// `GET /settings/scales`.
pub(super) async fn show(State(house): State<Clinic>, staff: Staff) -> Response {
    frame::or_broken(&house, page(&house, &staff, None, String::new()).await)
}

async fn page(
    house: &House,
    staff: &Staff,
    refused: Option<String>,
    typed: String,
) -> anyhow::Result<Response> {
    if !staff.admin {
        return Ok(frame::refused(house));
    }
    let row = |kept: Kept<Own>| Row {
        version: kept.version().to_owned(),
        paper: kept.id.clone(),
        scale: kept.says.0,
    };
    let own = house.own_papers().await?.into_iter().map(row).collect();
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let f = Frame::of(house, staff, "clinic-own-title");
    Ok(with_status(status, &OwnPage { f, own, refused, typed }))
}

/// `POST /settings/scales`: one more.
pub(super) async fn add(sent: Sent) -> Response {
    frame::or_broken(&sent.house, added(&sent).await)
}

async fn added(sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    if !staff.admin {
        return Ok(frame::refused(house));
    }
    let file = form.lines("file");
    let scale = match Scale::read(&file) {
        Ok(scale) => scale,
        Err(why) => return page(house, staff, Some(why.to_string()), file).await,
    };
    let is_known = house.own_scales().await?.iter().any(|one| one.id() == scale.id());
    if is_known || scale.id() == AUDIT_C_ID {
        return page(house, staff, Some(house.t.s("clinic-own-known")), file).await;
    }
    let mut act = Act::by(staff, What::ScalesChanged, house.now());
    let owner = house.mark("own_scale", scale.id());
    act.add_only(house, &owner, &Own(scale))?;
    house.done(act).await?;
    Ok(see_other("/settings/scales"))
}

/// `POST /settings/scales/out`: takes one out. What was filled in keeps its own copy.
pub(super) async fn take_out(sent: Sent) -> Response {
    frame::or_broken(&sent.house, taken_out(&sent).await)
}

async fn taken_out(sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    if !staff.admin {
        return Ok(frame::refused(house));
    }
    let Some(kept) = house.paper::<Own>(form.get("paper")).await? else { return Ok(frame::missing(house)) };
    if kept.version() != form.get("seen") {
        return Err(crate::clinic::house::stale());
    }
    let mut act = Act::by(staff, What::ScalesChanged, house.now());
    act.remove(&kept);
    house.done(act).await?;
    Ok(see_other("/settings/scales"))
}
