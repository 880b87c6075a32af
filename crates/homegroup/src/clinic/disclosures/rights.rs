//! What a client asks for by right: restrictions (42 CFR 2.26), and complaints (2.4), which cost nobody anything.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use care::{
    consent::Information,
    rights::{Answer, CannotDecline, ComplainedTo, Complaint, Restriction},
    role::{Act as Doing, Record as Sheet},
};
use serde::{Deserialize, Serialize};

use crate::{
    clinic::{
        Clinic,
        clients::open,
        frame::{self, Frame, see_other},
        house::{Act, House, Kept, Paper},
        log::What,
        session::{Sent, Staff},
    },
    web::page::with_status,
};

/// A restriction a client asked for.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Asked(pub(super) Restriction);

impl Paper for Asked {
    const KIND: &'static str = "restriction";
}

/// A complaint.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Complained(Complaint);

impl Paper for Complained {
    const KIND: &'static str = "complaint";
}

#[derive(Template)]
#[template(path = "clinic-rights.html")]
struct RightsPage {
    f: Frame,
    id: Box<str>,
    name: String,
    information: Vec<(usize, String)>,
    restrictions: Vec<Row>,
    complaints: Vec<(String, String)>,
    refused: Option<String>,
}

struct Row {
    id: Box<str>,
    asked: String,
    what: String,
    answer: String,
    waits: bool,
}

/// `GET /clients/{id}/rights`.
pub(super) async fn show(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    frame::or_broken(&house, page(&house, &staff, &id, None).await)
}

async fn page(house: &House, staff: &Staff, id: &str, refused: Option<String>) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Rights, Doing::Read, What::RightsRead)).await? {
        Ok(client) => client.says,
        Err(response) => return Ok(response),
    };
    let row = |kept: Kept<Asked>| Row {
        asked: frame::day(house, kept.says.0.asked),
        what: kept.says.0.information.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        answer: answer_said(house, kept.says.0.answer()),
        waits: *kept.says.0.answer() == Answer::Waiting,
        id: kept.id,
    };
    let complaints = house.papers_that_open::<Complained>(id).await?;
    let restrictions = house.papers_that_open::<Asked>(id).await?;
    let shut = complaints.shut + restrictions.shut;
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(with_status(
        status,
        &RightsPage {
            f: Frame::of(house, staff, "clinic-rights-title").lacking(shut),
            id: id.into(),
            name: client.name,
            information: Information::ALL
                .iter()
                .enumerate()
                .map(|(at, kind)| (at, kind.to_string()))
                .collect(),
            restrictions: restrictions.kept.into_iter().map(row).collect(),
            complaints: complaints
                .kept
                .into_iter()
                .map(|kept| (frame::day(house, kept.says.0.received), kept.says.0.text().to_owned()))
                .collect(),
            refused,
        },
    ))
}

fn answer_said(house: &House, answer: &Answer) -> String {
    match answer {
        Answer::Waiting => house.t.s("clinic-rights-waiting"),
        Answer::Agreed(day) => house.t.one("clinic-rights-agreed", "value", &frame::day(house, *day)),
        Answer::Declined(_, why) => house.t.one("clinic-rights-declined", "value", why),
        Answer::Ended(day) => house.t.one("clinic-rights-ended", "value", &frame::day(house, *day)),
    }
}

/// `POST /clients/{id}/rights`: a restriction, or a complaint, is written down.
pub(super) async fn take(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, written(&id, &sent).await)
}

async fn written(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let client = match open(house, staff, id, (Sheet::Rights, Doing::Write, What::RightsRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    let today = house.today(&house.settings().await?);
    let mut act = Act::by(staff, What::RightsWritten, house.now()).about(id);
    // A disclosure that is being made stands on the client's paper: it is late, and sees the restriction.
    act.replace(&client)?;
    match form.get("do") {
        "restrict" => {
            let chosen =
                form.all("what").filter_map(|at| Information::ALL.get(at.parse::<usize>().ok()?).copied());
            let kinds: BTreeSet<Information> = chosen.collect();
            if kinds.is_empty() {
                return page(house, staff, id, Some(house.t.s("clinic-rights-nothing"))).await;
            }
            act.add(id, &Asked(Restriction::asked(today, kinds, Vec::new(), form.ticked("paid"))))?;
        }
        _ => match Complaint::new(today, ComplainedTo::Clinic, &form.lines("text")) {
            Ok(complaint) => drop(act.add(id, &Complained(complaint))?),
            Err(error) => return page(house, staff, id, Some(error.to_string())).await,
        },
    }
    house.done(act).await?;
    Ok(see_other(&format!("/clients/{id}/rights")))
}

/// `POST /clients/{id}/rights/answer`: yes, or no with a reason; a payer who was not billed is never told.
pub(super) async fn answer(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, answered(&id, &sent).await)
}

async fn answered(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    if let Err(response) = open(house, staff, id, (Sheet::Rights, Doing::Write, What::RightsRead)).await? {
        return Ok(response);
    }
    let kept = house.paper::<Asked>(form.get("restriction")).await?.filter(|kept| *kept.owner == *id);
    let Some(mut kept) = kept else { return Ok(frame::missing(house)) };
    let today = house.today(&house.settings().await?);
    let done: Result<(), CannotDecline> = match form.get("do") {
        "agree" => {
            kept.says.0.agree(today);
            Ok(())
        }
        "end" => {
            kept.says.0.end(today);
            Ok(())
        }
        _ => kept.says.0.decline(today, &form.lines("why")),
    };
    if let Err(error) = done {
        return page(house, staff, id, Some(error.to_string())).await;
    }
    let mut act = Act::by(staff, What::RightsWritten, house.now()).about(id);
    act.replace(&kept)?;
    house.done(act).await?;
    Ok(see_other(&format!("/clients/{id}/rights")))
}
