//! Filling a scale in together with the client.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use care::{
    role::{Act as Doing, Record as Sheet},
    scale::{Filled, NoTotal, Scale},
};

use super::FilledIn;
use crate::{
    clinic::{
        Clinic,
        clients::open,
        frame::{self, Frame, see_other},
        house::{Act, House},
        log::What,
        session::{Sent, Staff},
    },
    web::{forms::Form, page::with_status},
};

#[derive(Template)]
#[template(path = "clinic-scale.html")]
struct ScalePage {
    f: Frame,
    id: Box<str>,
    name: String,
    scale: Scale,
    questions: Vec<Asked>,
    wrong: Option<NoTotal>,
}

struct Asked {
    text: String,
    answers: Vec<(String, bool)>,
    /// After which first answer this one can stay empty.
    skipped: Option<String>,
}

/// `GET /clients/{id}/scales/{scale}`.
pub(super) async fn show(
    State(house): State<Clinic>,
    Path((id, scale)): Path<(String, String)>,
    staff: Staff,
) -> Response {
    frame::or_broken(&house, form(&house, &staff, (&id, &scale)).await)
}

async fn form(house: &House, staff: &Staff, (id, scale): (&str, &str)) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Scale, Doing::Write, What::ScaleRead)).await? {
        Ok(client) => client.says,
        Err(response) => return Ok(response),
    };
    let Some(scale) = found(house, scale).await? else { return Ok(frame::missing(house)) };
    Ok(page(house, staff, (id, client.name), (scale, &[], None)))
}

async fn found(house: &House, id: &str) -> anyhow::Result<Option<Scale>> {
    Ok(house.scales().await?.into_iter().find(|one| one.id() == id))
}

fn page(
    house: &House,
    staff: &Staff,
    (id, name): (&str, String),
    (scale, given, wrong): (Scale, &[Option<usize>], Option<NoTotal>),
) -> Response {
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let questions = (0..scale.items().len()).map(|at| asked(house, &scale, at, given)).collect();
    let f = Frame::of(house, staff, "clinic-scale-title");
    with_status(status, &ScalePage { f, id: id.into(), name, scale, questions, wrong })
}

fn asked(house: &House, scale: &Scale, at: usize, given: &[Option<usize>]) -> Asked {
    let item = &scale.items()[at];
    let is_given = |number: usize| given.get(at).is_some_and(|given| *given == Some(number));
    let first = scale.items().first().map(|first| first.answers.as_slice()).unwrap_or_default();
    let after = item.skipped_by.and_then(|points| first.iter().find(|one| one.points == points));
    Asked {
        text: item.text.clone(),
        answers: item.answers.iter().enumerate().map(|(n, one)| (one.text.clone(), is_given(n))).collect(),
        skipped: after.map(|one| house.t.one("clinic-scale-skipped", "value", &one.text)),
    }
}

/// `POST /clients/{id}/scales/{scale}`.
pub(super) async fn keep(Path((id, scale)): Path<(String, String)>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, kept(&sent, (&id, &scale)).await)
}

async fn kept(sent: &Sent, (id, scale): (&str, &str)) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let client = match open(house, staff, id, (Sheet::Scale, Doing::Write, What::ScaleRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    let Some(scale) = found(house, scale).await? else { return Ok(frame::missing(house)) };
    let answers = given(&scale, form);
    let when = (house.now(), house.today(&house.settings().await?));
    let filled = match Filled::new(scale.clone(), answers.clone(), when) {
        Ok(filled) => filled,
        Err(wrong) => return Ok(page(house, staff, (id, client.says.name), (scale, &answers, Some(wrong)))),
    };
    let mut act = Act::by(staff, What::ScaleWritten, house.now()).about(id);
    act.stands(&client);
    act.add(id, &FilledIn(filled))?;
    house.done(act).await?;
    Ok(see_other(&format!("/clients/{id}/scales")))
}

/// The answers of a form, each by its place among those of its question.
fn given(scale: &Scale, form: &Form) -> Vec<Option<usize>> {
    (1..=scale.items().len()).map(|number| form.get(&format!("a-{number}")).parse().ok()).collect()
}
