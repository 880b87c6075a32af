//! The list of an intermediary: somebody who let it pass their records on asks, in writing, to whom it did.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use care::{
    disclosure::{Entry, intermediary_list},
    rights,
    role::{Act as Doing, Record as Sheet},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::by;
use crate::{
    clinic::{
        Clinic,
        clients::open,
        consents::said,
        disclosures::Accounted,
        frame::{self, Frame, see_other},
        house::{Act, House, Kept, Paper},
        log::What,
        session::{Sent, Staff},
    },
    web::page::with_status,
};

/// The longest name of an intermediary, in letters.
const LONGEST: usize = 300;

/// A request in writing. A paper of its client.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(in crate::clinic) struct Requested {
    /// Whose list.
    intermediary: String,
    /// The day it came.
    received: Date,
    /// The day the list was sent.
    #[serde(default)]
    sent: Option<Date>,
}

impl Paper for Requested {
    const KIND: &'static str = "list-request";
}

#[derive(Template)]
#[template(path = "clinic-lists.html")]
struct ListsPage {
    f: Frame,
    id: Box<str>,
    name: String,
    /// Intermediaries that passed something on.
    known: Vec<String>,
    today: String,
    rows: Vec<Row>,
    wrong: Option<&'static str>,
}

struct Row {
    id: Box<str>,
    intermediary: String,
    stands: String,
}

/// `GET /clients/{id}/lists`.
pub(super) async fn show(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    frame::or_broken(&house, page(&house, &staff, &id, None).await)
}

async fn page(
    house: &House,
    staff: &Staff,
    id: &str,
    wrong: Option<&'static str>,
) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Rights, Doing::Read, What::RequestRead)).await? {
        Ok(client) => client.says,
        Err(response) => return Ok(response),
    };
    let today = house.today(&house.settings().await?);
    let (entries, more) = house.account(id).await?;
    let mut requests = house.papers_that_open::<Requested>(id).await?;
    requests.kept.sort_by_key(|kept| std::cmp::Reverse(kept.says.received));
    let row = |kept: Kept<Requested>| Row {
        stands: stands(house, &kept.says, today),
        intermediary: kept.says.intermediary,
        id: kept.id,
    };
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(with_status(
        status,
        &ListsPage {
            f: Frame::of(house, staff, "clinic-lists-title").lacking(requests.shut + more),
            id: id.into(),
            name: client.name,
            known: known(&entries),
            today: today.to_string(),
            rows: requests.kept.into_iter().map(row).collect(),
            wrong,
        },
    ))
}

/// Intermediaries that passed something on, by name.
fn known(entries: &[Entry]) -> Vec<String> {
    let passed = entries.iter().filter(|entry| entry.by_intermediary);
    passed.filter_map(|entry| entry.under.clone()).collect::<BTreeSet<_>>().into_iter().collect()
}

fn stands(house: &House, request: &Requested, today: Date) -> String {
    match request.sent {
        Some(day) => house.t.one("clinic-lists-sent", "value", &frame::day(house, day)),
        None => by(house, rights::Asked::IntermediaryList.due(request.received), today),
    }
}

/// `POST /clients/{id}/lists`: a request that came in writing is written down.
pub(super) async fn ask(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, asked(&id, &sent).await)
}

async fn asked(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    if let Err(response) = open(house, staff, id, (Sheet::Rights, Doing::Write, What::RequestRead)).await? {
        return Ok(response);
    }
    let today = house.today(&house.settings().await?);
    let intermediary = form.line("intermediary");
    let received = form.line("received").parse::<Date>().ok().filter(|day| *day <= today);
    let Some(received) = received else {
        return page(house, staff, id, Some("clinic-lists-wrong-day")).await;
    };
    if intermediary.is_empty() || intermediary.chars().count() > LONGEST {
        return page(house, staff, id, Some("clinic-lists-wrong-name")).await;
    }
    let mut act = Act::by(staff, What::RequestWritten, house.now()).about(id);
    let request = act.add(id, &Requested { intermediary, received, sent: None })?;
    house.done(act).await?;
    Ok(see_other(&format!("/clients/{id}/lists/{request}")))
}

#[derive(Template)]
#[template(path = "clinic-list.html")]
struct ListPage {
    f: Frame,
    id: Box<str>,
    name: String,
    clinic: String,
    request: Box<str>,
    intermediary: String,
    received: String,
    stands: String,
    is_sent: bool,
    today: String,
    /// To whom, when, what.
    rows: Vec<(String, String, String)>,
    wrong: bool,
}

/// `GET /clients/{id}/lists/{request}`: the list itself, to be printed.
pub(super) async fn one(
    State(house): State<Clinic>,
    Path((id, request)): Path<(String, String)>,
    staff: Staff,
) -> Response {
    frame::or_broken(&house, list(&house, &staff, (&id, &request), false).await)
}

async fn list(
    house: &House,
    staff: &Staff,
    (id, request): (&str, &str),
    wrong: bool,
) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Rights, Doing::Read, What::RequestRead)).await? {
        Ok(client) => client.says,
        Err(response) => return Ok(response),
    };
    let Some(kept) = requested(house, id, request).await? else { return Ok(frame::missing(house)) };
    let settings = house.settings().await?;
    let today = house.today(&settings);
    // All of it, or none: a list with a line missing would be a false answer.
    let account = house.papers::<Accounted>(id).await?;
    let entries: Vec<Entry> = account.into_iter().map(|kept| kept.says.0).collect();
    let Requested { intermediary, received, sent } = &kept.says;
    let found = intermediary_list(&entries, intermediary, *received);
    let row = |entry: &&Entry| {
        let what: Vec<String> = entry.what.iter().map(ToString::to_string).collect();
        (said(&entry.to), frame::day(house, entry.day), what.join(", "))
    };
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(with_status(
        status,
        &ListPage {
            f: Frame::of(house, staff, "clinic-list-title"),
            id: id.into(),
            name: client.name,
            clinic: settings.name,
            request: kept.id.clone(),
            received: frame::day(house, *received),
            stands: stands(house, &kept.says, today),
            is_sent: sent.is_some(),
            today: today.to_string(),
            rows: found.rows.iter().map(row).collect(),
            intermediary: intermediary.clone(),
            wrong,
        },
    ))
}

async fn requested(house: &House, id: &str, request: &str) -> anyhow::Result<Option<Kept<Requested>>> {
    Ok(house.paper::<Requested>(request).await?.filter(|kept| *kept.owner == *id))
}

/// `POST /clients/{id}/lists/{request}`: the list was sent.
pub(super) async fn sent(Path((id, request)): Path<(String, String)>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, was_sent(&id, &request, &sent).await)
}

async fn was_sent(id: &str, request: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    if let Err(response) = open(house, staff, id, (Sheet::Rights, Doing::Write, What::RequestRead)).await? {
        return Ok(response);
    }
    let Some(mut kept) = requested(house, id, request).await? else { return Ok(frame::missing(house)) };
    let today = house.today(&house.settings().await?);
    let possible = |day: &Date| *day <= today && *day >= kept.says.received;
    let Some(day) = form.line("on").parse::<Date>().ok().filter(possible) else {
        return list(house, staff, (id, request), true).await;
    };
    // The first day stays.
    kept.says.sent.get_or_insert(day);
    let mut act = Act::by(staff, What::RequestWritten, house.now()).about(id);
    act.replace(&kept)?;
    house.done(act).await?;
    Ok(see_other(&format!("/clients/{id}/lists")))
}
