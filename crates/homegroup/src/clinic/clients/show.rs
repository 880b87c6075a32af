//! The list of clients, and one client's page.

use std::collections::HashMap;

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use care::{
    handoff::Handoff,
    role::{Act as Doing, Record as Sheet, Verdict, Whose, verdict},
};

use super::{Client, open};
use crate::clinic::{
    Clinic,
    frame::{self, Frame, see_other},
    handoffs::{HandingOver, briefly},
    house::{Act, House, Kept, Opened},
    log::What,
    session::{Sent, Staff},
    staff::Worker,
};

#[derive(Template)]
#[template(path = "clinic-clients.html")]
struct ListPage {
    f: Frame,
    own: Vec<Row>,
    others: Vec<Row>,
    /// The others stand there by alias.
    by_alias: bool,
    may_admit: bool,
}

struct Row {
    path: String,
    /// By alias for whoever does not treat them.
    name: String,
    admitted: String,
    waits: bool,
    /// What is due in handing them over.
    due: Option<String>,
}

/// `GET /`: whoever one treats by name, all others by alias alone.
pub(super) async fn list(State(house): State<Clinic>, staff: Staff) -> Response {
    frame::or_broken(&house, list_page(&house, &staff).await)
}

async fn list_page(house: &House, staff: &Staff) -> anyhow::Result<Response> {
    house.done(Act::by(staff, What::ClientsListed, house.now())).await?;
    let Opened { kept: mut clients, shut } = house.every_that_opens::<Client>().await?;
    // Whoever opens no client's page has use for those alone who are being handed over.
    let knows = verdict(staff.role, Sheet::Client, Doing::Read, Whose::Theirs) != Verdict::Refused;
    let (begun, more) = begun(house, staff).await?;
    clients.retain(|kept| knows || begun.contains_key(&kept.id));
    clients.sort_by(|one, other| one.says.name.cmp(&other.says.name));
    let whose = |own: bool| if own { Whose::Theirs } else { Whose::Others };
    let names = |own: bool| verdict(staff.role, Sheet::Client, Doing::Read, whose(own)) == Verdict::Allowed;
    let page = if knows { "" } else { "/handoff" };
    let today = house.today(&house.settings().await?);
    let due = |id: &str| begun.get(id).and_then(|handoff| briefly(house, handoff, today, !knows));
    let row = |kept: Kept<Client>, own: bool| Row {
        path: format!("/clients/{}{page}", kept.id),
        name: if names(own) { kept.says.name } else { kept.says.alias },
        admitted: frame::day(house, kept.says.admitted),
        waits: kept.says.notice.is_none(),
        due: own.then(|| due(&kept.id)).flatten(),
    };
    let treats = |kept: &Kept<Client>| kept.says.treated_by.contains(&staff.id);
    let (own, others): (Vec<_>, Vec<_>) = clients.into_iter().partition(treats);
    let mut others: Vec<Row> = others.into_iter().map(|kept| row(kept, false)).collect();
    others.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(frame::render(&ListPage {
        f: Frame::of(house, staff, "clinic-clients-title").lacking(shut + more),
        own: own.into_iter().map(|kept| row(kept, true)).collect(),
        others,
        by_alias: !names(false),
        may_admit: verdict(staff.role, Sheet::Client, Doing::Write, Whose::Theirs) == Verdict::Allowed,
    }))
}

/// Handoffs that have begun, by client, for whoever reads how clients are handed over; and how many do not open.
async fn begun(house: &House, staff: &Staff) -> anyhow::Result<(HashMap<Box<str>, Handoff>, usize)> {
    if verdict(staff.role, Sheet::Handoff, Doing::Read, Whose::Theirs) != Verdict::Allowed {
        return Ok((HashMap::new(), 0));
    }
    let Opened { kept, shut } = house.every_that_opens::<HandingOver>().await?;
    Ok((kept.into_iter().map(|kept| (kept.owner, kept.says.0)).collect(), shut))
}

#[derive(Template)]
#[template(path = "clinic-client.html")]
struct ClientPage {
    f: Frame,
    id: Box<str>,
    client: Client,
    born: String,
    admitted: String,
    notice: Option<String>,
    discharged: String,
    staff: Vec<(Box<str>, Box<str>, bool)>,
    ways: &'static [(&'static str, &'static str)],
}

/// Where a client's papers are, with the keys of their names.
const WAYS: [(&str, &str); 11] = [
    ("consents", "clinic-way-consents"),
    ("meetings", "clinic-way-meetings"),
    ("plan", "clinic-way-plan"),
    ("code", "clinic-way-code"),
    ("shown", "clinic-way-shown"),
    ("scales", "clinic-way-scales"),
    ("handoff", "clinic-way-handoff"),
    ("disclosures", "clinic-way-disclosures"),
    ("rights", "clinic-way-rights"),
    ("lists", "clinic-way-lists"),
    ("orders", "clinic-way-orders"),
];

/// `GET /clients/{id}`.
pub(super) async fn client(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    frame::or_broken(&house, client_page(&house, &staff, &id).await)
}

async fn client_page(house: &House, staff: &Staff, id: &str) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Client, Doing::Read, What::ClientRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    let Opened { kept: workers, shut } = house.every_that_opens::<Worker>().await?;
    let treats = |id: &str| client.says.treated_by.iter().any(|one| **one == *id);
    let mut people: Vec<_> = workers
        .into_iter()
        .filter(|kept| !kept.says.left)
        .map(|kept| (kept.id.clone(), kept.says.name, treats(&kept.id)))
        .collect();
    people.sort_by(|one, other| one.1.cmp(&other.1));
    Ok(frame::render(&ClientPage {
        f: Frame::of(house, staff, "clinic-client-title").lacking(shut),
        id: id.into(),
        born: frame::day(house, client.says.born),
        admitted: frame::day(house, client.says.admitted),
        notice: client.says.notice.as_ref().map(|notice| frame::day(house, notice.on)),
        discharged: client.says.discharged.map(|day| day.to_string()).unwrap_or_default(),
        client: client.says,
        staff: people,
        ways: &WAYS,
    }))
}

/// `POST /clients/{id}/staff`: who treats them from now on.
pub(super) async fn treats(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house.clone(), set_treats(&id, &sent).await)
}

async fn set_treats(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let mut client = match open(house, staff, id, (Sheet::Client, Doing::Write, What::ClientRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    // A glass that was broken for an hour makes nobody somebody who treats them.
    if verdict(staff.role, Sheet::Client, Doing::Write, client.says.whose(staff)) != Verdict::Allowed {
        return Ok(frame::refused(house));
    }
    let workers: HashMap<Box<str>, Worker> =
        house.every::<Worker>().await?.into_iter().map(|kept| (kept.id, kept.says)).collect();
    let here = |id: &&str| workers.get(*id).is_some_and(|worker| !worker.left);
    let treated_by: Vec<Box<str>> = form.all("treats").filter(here).map(Into::into).collect();
    // Somebody always answers for a client.
    if treated_by.is_empty() {
        return Ok(frame::problem(house, axum::http::StatusCode::UNPROCESSABLE_ENTITY, "nobody"));
    }
    client.says.treated_by = treated_by;
    let mut act = Act::by(staff, What::ClientChanged, house.now()).about(id);
    act.replace(&client)?;
    house.done(act).await?;
    Ok(see_other(&format!("/clients/{id}")))
}
