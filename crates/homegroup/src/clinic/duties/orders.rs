//! Courts' orders: written down before anything is used in proceedings, and what may then be used, and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use care::{
    Refusal,
    consent::Information,
    disclosure::proceedings::{CourtOrder, LegalExport, Section},
    role::{Act as Doing, Record as Sheet},
};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    clinic::{
        Clinic,
        clients::{Client, glass, may_read, open},
        disclosures::items::{self, Wanted},
        frame::{self, Frame, see_other},
        house::{Act, House, Kept, Paper},
        log::What,
        session::{Sent, Staff},
    },
    web::{forms::Form, page::with_status},
};

/// A court's order, as a paper of its client.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub(in crate::clinic) struct Ordered(CourtOrder);

impl Paper for Ordered {
    const KIND: &'static str = "court-order";
}

/// Something was used under an order. A paper of its client.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(in crate::clinic) struct Used {
    order: Box<str>,
    on: Date,
    what: BTreeSet<Information>,
}

impl Paper for Used {
    const KIND: &'static str = "used-in-proceedings";
}

/// What the sections are called, in forms and as texts.
const SECTIONS: [(Section, &str, &str); 3] = [
    (Section::Noncriminal, "noncriminal", "clinic-order-noncriminal"),
    (Section::AgainstClient, "client", "clinic-order-client"),
    (Section::AgainstClinic, "clinic", "clinic-order-clinic"),
];

#[derive(Template)]
#[template(path = "clinic-orders.html")]
struct OrdersPage {
    f: Frame,
    id: Box<str>,
    name: String,
    may_write: bool,
    rows: Vec<Row>,
    /// What stands in the form.
    court: String,
    number: String,
    issued: String,
    until: String,
    sections: Vec<(&'static str, String, &'static str, bool)>,
    information: Vec<(usize, String, bool)>,
    wrong: Option<String>,
}

struct Row {
    id: Box<str>,
    title: String,
    rule: &'static str,
    covers: String,
    stands: String,
    is_in_force: bool,
    used: Vec<String>,
}

/// `GET /clients/{id}/orders`.
pub(super) async fn show(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    frame::or_broken(&house, page(&house, &staff, &id, (&Form::read(b""), None)).await)
}

async fn page(
    house: &House,
    staff: &Staff,
    id: &str,
    (form, wrong): (&Form, Option<String>),
) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Disclosure, Doing::Read, What::OrderRead)).await? {
        Ok(client) => client.says,
        Err(response) => return Ok(response),
    };
    let today = house.today(&house.settings().await?);
    let orders = house.papers_that_open::<Ordered>(id).await?;
    let used = house.papers_that_open::<Used>(id).await?;
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let chosen = covered(form);
    Ok(with_status(
        status,
        &OrdersPage {
            f: Frame::of(house, staff, "clinic-orders-title").lacking(orders.shut + used.shut),
            id: id.into(),
            may_write: crate::clinic::clients::may(house, staff, &client, (Sheet::Disclosure, Doing::Write)),
            name: client.name,
            rows: orders.kept.iter().map(|kept| row(house, kept, (&used.kept, today))).collect(),
            court: form.line("court"),
            number: form.line("number"),
            issued: form.line("issued"),
            until: form.line("until"),
            sections: SECTIONS
                .iter()
                .map(|(one, word, key)| (*word, house.t.s(key), one.rule(), form.get("section") == *word))
                .collect(),
            information: Information::ALL
                .iter()
                .enumerate()
                .map(|(at, kind)| (at, kind.to_string(), chosen.contains(kind)))
                .collect(),
            wrong,
        },
    ))
}

fn row(house: &House, kept: &Kept<Ordered>, (used, today): (&[Kept<Used>], Date)) -> Row {
    let order = &kept.says.0;
    let words =
        |kinds: &BTreeSet<Information>| kinds.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    let day = |day: Date| frame::day(house, day);
    let (issued, until) = order.days();
    let is_in_force = order.in_force(today);
    let stands = match (order.ended(), until) {
        (Some(ended), _) => house.t.one("clinic-order-ended", "value", &day(ended)),
        _ if today < issued => house.t.one("clinic-order-from", "value", &day(issued)),
        (None, Some(until)) if is_in_force => house.t.one("clinic-order-until", "value", &day(until)),
        (None, Some(until)) => house.t.one("clinic-order-over", "value", &day(until)),
        (None, None) => house.t.one("clinic-order-since", "value", &day(issued)),
    };
    Row {
        id: kept.id.clone(),
        title: format!("{}, {}", order.court(), order.number()),
        rule: order.section().rule(),
        covers: words(order.covers()),
        stands,
        is_in_force,
        used: used
            .iter()
            .filter(|one| one.says.order == kept.id)
            .map(|one| format!("{}: {}", day(one.says.on), words(&one.says.what)))
            .collect(),
    }
}

fn covered(form: &Form) -> BTreeSet<Information> {
    let at = |at: &str| Information::ALL.get(at.parse::<usize>().ok()?).copied();
    form.all("covers").filter_map(at).collect()
}

/// `POST /clients/{id}/orders`: an order is written down.
pub(super) async fn take(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, taken(&id, &sent).await)
}

async fn taken(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let asked = (Sheet::Disclosure, Doing::Write, What::OrderRead);
    if let Err(response) = open(house, staff, id, asked).await? {
        return Ok(response);
    }
    let order = match read(form) {
        Some(Ok(order)) => order,
        Some(Err(why)) => return page(house, staff, id, (form, Some(why.to_string()))).await,
        None => return page(house, staff, id, (form, Some(house.t.s("clinic-orders-wrong-day")))).await,
    };
    let mut act = Act::by(staff, What::OrderWritten, house.now()).about(id);
    act.add(id, &Ordered(order))?;
    house.done(act).await?;
    Ok(see_other(&format!("/clients/{id}/orders")))
}

/// The order of a form; nothing where a day or the section cannot be understood.
fn read(form: &Form) -> Option<Result<CourtOrder, care::disclosure::proceedings::NoOrder>> {
    let (section, ..) = SECTIONS.iter().find(|(_, word, _)| *word == form.get("section"))?;
    let issued = form.line("issued").parse().ok()?;
    let until = match form.line("until") {
        day if day.is_empty() => None,
        day => Some(day.parse().ok()?),
    };
    let (court, number) = (form.line("court"), form.line("number"));
    Some(CourtOrder::new(&court, &number, *section, (issued, until), covered(form)))
}

#[derive(Template)]
#[template(path = "clinic-order.html")]
struct OrderPage {
    f: Frame,
    id: Box<str>,
    name: String,
    order: Box<str>,
    row: Row,
    /// What it covers: number, name, and is it written here in words?
    information: Vec<(usize, String, bool)>,
    refused: Option<(String, &'static str)>,
}

/// `GET /clients/{id}/orders/{order}`: what is to be let out under it.
pub(super) async fn one(
    State(house): State<Clinic>,
    Path((id, order)): Path<(String, String)>,
    staff: Staff,
) -> Response {
    frame::or_broken(&house, one_page(&house, &staff, (&id, &order), None).await)
}

async fn one_page(
    house: &House,
    staff: &Staff,
    (id, order): (&str, &str),
    refused: Option<Refusal>,
) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Disclosure, Doing::Write, What::OrderRead)).await? {
        Ok(client) => client.says,
        Err(response) => return Ok(response),
    };
    let Some(kept) = ordered(house, id, order).await? else { return Ok(frame::missing(house)) };
    let today = house.today(&house.settings().await?);
    let used = house.papers_that_open::<Used>(id).await?;
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let covers = kept.says.0.covers().iter().enumerate();
    Ok(with_status(
        status,
        &OrderPage {
            f: Frame::of(house, staff, "clinic-order-title").lacking(used.shut),
            id: id.into(),
            name: client.name,
            order: kept.id.clone(),
            information: covers.map(|(at, kind)| (at, kind.to_string(), items::in_words(*kind))).collect(),
            row: row(house, &kept, (&used.kept, today)),
            refused: refused.map(|refusal| (refusal.to_string(), refusal.rule())),
        },
    ))
}

async fn ordered(house: &House, id: &str, order: &str) -> anyhow::Result<Option<Kept<Ordered>>> {
    Ok(house.paper::<Ordered>(order).await?.filter(|kept| *kept.owner == *id))
}

#[derive(Template)]
#[template(path = "clinic-ordered.html")]
struct GivenPage {
    f: Frame,
    id: Box<str>,
    ground: String,
    rule: &'static str,
    day: String,
    items: Vec<(String, &'static str, Vec<String>)>,
}

/// `POST /clients/{id}/orders/{order}`: what the order covers, on a page to be printed.
pub(super) async fn give(Path((id, order)): Path<(String, String)>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, given(&id, &order, &sent).await)
}

async fn given(id: &str, order: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let client = match open(house, staff, id, (Sheet::Disclosure, Doing::Write, What::OrderRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    let Some(kept) = ordered(house, id, order).await? else { return Ok(frame::missing(house)) };
    if form.get("do") == "end" {
        return ended(sent, id, kept).await;
    }
    let covers: Vec<Information> = kept.says.0.covers().iter().copied().collect();
    let kind = |at: &str| covers.get(at.parse::<usize>().ok()?).copied();
    let kinds: Vec<Information> = form.all("what").filter_map(kind).collect();
    if !kinds.iter().all(|kind| may_read(house, staff, &client.says, items::record_of(*kind))) {
        return Ok(glass(house, staff, id, false));
    }
    let words: BTreeMap<Information, String> =
        covers.iter().enumerate().map(|(at, kind)| (*kind, form.lines(&format!("words-{at}")))).collect();
    let wanted = Wanted { kinds, words, groups: form.ticked("groups") };
    let made = match export(house, &client, (&kept.says.0, &wanted)).await? {
        Ok(made) => made,
        Err(refusal) => return one_page(house, staff, (id, order), Some(refusal)).await,
    };
    let on = house.today(&house.settings().await?);
    let mut act = Act::by(staff, What::UsedInProceedings, house.now()).about(id);
    act.stands(&client);
    act.stands(&kept);
    let what = made.items().iter().map(|item| item.kind).collect();
    act.add(id, &Used { order: kept.id.clone(), on, what })?;
    // Kept before anything is shown.
    house.done(act).await?;
    Ok(frame::render(&GivenPage {
        f: Frame::of(house, staff, "clinic-ordered-title"),
        id: id.into(),
        ground: made.ground().to_owned(),
        rule: kept.says.0.section().rule(),
        day: frame::day(house, on),
        items: made.items().iter().map(items::as_lines).collect(),
    }))
}

/// It was set aside, stayed, or written down wrongly: nothing more is let out under it.
async fn ended(
    Sent { house, staff, .. }: &Sent,
    id: &str,
    mut order: Kept<Ordered>,
) -> anyhow::Result<Response> {
    order.says.0.end(house.today(&house.settings().await?));
    let mut act = Act::by(staff, What::OrderWritten, house.now()).about(id);
    act.replace(&order)?;
    house.done(act).await?;
    Ok(see_other(&format!("/clients/{id}/orders")))
}

async fn export(
    house: &House,
    client: &Kept<Client>,
    (order, wanted): (&CourtOrder, &Wanted),
) -> anyhow::Result<Result<LegalExport, Refusal>> {
    let now = match house.care_now(&house.settings().await?) {
        Ok(now) => now,
        Err(error) => return Ok(Err(error.into())),
    };
    let found = items::gather(house, client, wanted).await?;
    Ok(CourtOrder::export(Some(order), found, &now))
}
