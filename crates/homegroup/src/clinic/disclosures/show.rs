//! The account of disclosures, and everything the clinic has of a client, for the client.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse as _, Response},
};
use care::{
    disclosure::{Entry, accounting},
    role::{Act as Doing, Record as Sheet, Role, Whose},
};
use serde_json::{Value, json};

use super::{
    Accounted,
    rights::{Asked, Complained},
};
use crate::clinic::{
    Clinic,
    clients::open,
    consents::said,
    duties::{Ordered, Requested, Used},
    frame::{self, Frame},
    handoffs::HandingOver,
    house::{House, Opened},
    log::What,
    meetings::Circumstances,
    plans::{Agreed, Arrived},
    scales::FilledIn,
    session::{Sent, Staff},
};

#[derive(Template)]
#[template(path = "clinic-disclosures.html")]
struct ListPage {
    f: Frame,
    id: Box<str>,
    name: String,
    rows: Vec<Row>,
    /// How many are older than the account goes back.
    older: usize,
}

struct Row {
    day: String,
    to: String,
    purpose: String,
    what: String,
    notice: String,
}

/// `GET /clients/{id}/disclosures`: the account of the last three years.
pub(super) async fn list(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    frame::or_broken(&house, page(&house, &staff, &id).await)
}

async fn page(house: &House, staff: &Staff, id: &str) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Disclosure, Doing::Read, What::DisclosuresRead)).await?
    {
        Ok(client) => client.says,
        Err(response) => return Ok(response),
    };
    let (entries, shut) = house.account(id).await?;
    let listed = accounting(&entries, house.today(&house.settings().await?), None);
    let row = |entry: &&Entry| Row {
        day: frame::day(house, entry.day),
        to: match &entry.under {
            Some(under) => format!("{} ({under})", said(&entry.to)),
            None => said(&entry.to),
        },
        purpose: entry.purpose.to_string(),
        what: entry.what.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
        notice: entry.notice.clone(),
    };
    Ok(frame::render(&ListPage {
        f: Frame::of(house, staff, "clinic-disclosures-title").lacking(shut),
        id: id.into(),
        name: client.name,
        older: entries.len() - listed.len(),
        rows: listed.iter().map(row).collect(),
    }))
}

/// `POST /clients/{id}/export`: everything the clinic has of them, for themselves (45 CFR 164.524).
pub(super) async fn export(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, file(&id, &sent).await)
}

async fn file(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, .. } = sent;
    let client = match open(house, staff, id, (Sheet::Rights, Doing::Write, What::Exported)).await? {
        Ok(client) => client.says,
        Err(response) => return Ok(response),
    };
    // The whole is for whoever answers requests, and for whoever treats them; not for looking on.
    if staff.role != Role::Records && client.whose(staff) != Whose::Theirs {
        return Ok(frame::refused(house));
    }
    // What does not open is counted in the file: whoever gets it is to know that it is not everything.
    let mut shut = 0;
    let consents = says(house.consents(id).await?, &mut shut)?;
    let plan = says(house.papers_that_open::<Agreed>(id).await?, &mut shut)?.pop();
    let shown = says(house.papers_that_open::<Arrived>(id).await?, &mut shut)?;
    let scales = says(house.papers_that_open::<FilledIn>(id).await?, &mut shut)?;
    let disclosures = says(house.papers_that_open::<Accounted>(id).await?, &mut shut)?;
    let restrictions = says(house.papers_that_open::<Asked>(id).await?, &mut shut)?;
    let complaints = says(house.papers_that_open::<Complained>(id).await?, &mut shut)?;
    let handoff = says(house.papers_that_open::<HandingOver>(id).await?, &mut shut)?.pop();
    let volunteers = says(house.asked_for(id).await?, &mut shut)?;
    let circumstances = says(house.papers_that_open::<Circumstances>(id).await?, &mut shut)?.pop();
    let lists = says(house.papers_that_open::<Requested>(id).await?, &mut shut)?;
    let orders = says(house.papers_that_open::<Ordered>(id).await?, &mut shut)?;
    let used = says(house.papers_that_open::<Used>(id).await?, &mut shut)?;
    let all = json!({
        "format": "homegroup/clinic/client/1",
        "client": {
            "name": client.name, "born": client.born, "alias": client.alias, "admitted": client.admitted,
            "notice": client.notice, "mandated": client.mandated, "counted": client.counted,
            "discharged": client.discharged,
        },
        "consents": consents,
        "plan": plan,
        "meetings_wanted": circumstances,
        "shown": shown,
        "scales": scales,
        "disclosures": disclosures,
        "restrictions": restrictions,
        "complaints": complaints,
        "handoff": handoff,
        "volunteers": volunteers,
        "lists_asked_for": lists,
        "court_orders": orders,
        "used_in_proceedings": used,
        "do_not_open": shut,
    });
    let headers = [
        (header::CONTENT_TYPE, "application/json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"client.json\""),
    ];
    Ok((headers, serde_json::to_vec_pretty(&all)?).into_response())
}

fn says<T: serde::Serialize>(found: Opened<T>, shut: &mut usize) -> anyhow::Result<Vec<Value>> {
    *shut += found.shut;
    found.kept.into_iter().map(|kept| Ok(serde_json::to_value(kept.says)?)).collect()
}
