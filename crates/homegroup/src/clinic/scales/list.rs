//! The totals of one client over time: those filled in here, and those that the client showed, which stay marked so.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use care::{
    plan::ScaleTotal,
    role::{Act as Doing, Record as Sheet},
    scale::{Filled, Scale},
};
use jiff::civil::Date;

use crate::clinic::{
    Clinic,
    clients::{may, may_read, open},
    frame::{self, Frame},
    house::{Act, House, Opened},
    log::What,
    plans::Arrived,
    scales::FilledIn,
    session::Staff,
};

#[derive(Template)]
#[template(path = "clinic-scales.html")]
struct ScalesPage {
    f: Frame,
    id: Box<str>,
    name: String,
    /// What can be filled in here, by whoever may: id and name. Empty for whoever may not.
    scales: Vec<(String, String)>,
    rows: Vec<Row>,
    /// What clients show is not for this role, so that it is not here.
    without_shown: bool,
}

/// One total.
struct Row {
    day: Date,
    said: String,
    title: String,
    total: u16,
    range: String,
    /// The client showed it, and did not fill it in here.
    shown: bool,
    /// What was answered, where it was filled in here.
    answers: Vec<(String, String)>,
}

/// `GET /clients/{id}/scales`.
pub(super) async fn show(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    frame::or_broken(&house, page(&house, &staff, &id).await)
}

async fn page(house: &House, staff: &Staff, id: &str) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Scale, Doing::Read, What::ScaleRead)).await? {
        Ok(client) => client.says,
        Err(response) => return Ok(response),
    };
    let known = house.scales().await?;
    let Opened { kept, mut shut } = house.papers_that_open::<FilledIn>(id).await?;
    let mut rows: Vec<Row> = kept.iter().map(|kept| filled(house, &kept.says.0)).collect();
    let reads_shown = may_read(house, staff, &client, Sheet::Shown);
    if reads_shown {
        let (shown, more) = shown(house, id).await?;
        shut += more;
        if !shown.is_empty() {
            house.done(Act::by(staff, What::ShownRead, house.now()).about(id)).await?;
        }
        rows.extend(shown.into_iter().map(|(day, scale, total)| {
            let scale = known.iter().find(|one| one.id() == scale).ok_or(scale);
            of_client(house, day, scale, total)
        }));
    }
    // The latest first; of one day those that were filled in here.
    rows.sort_by(|one, other| (other.day, one.shown).cmp(&(one.day, other.shown)));
    let may_fill = may(house, staff, &client, (Sheet::Scale, Doing::Write));
    Ok(frame::render(&ScalesPage {
        f: Frame::of(house, staff, "clinic-scales-title").lacking(shut),
        id: id.into(),
        name: client.name,
        scales: if may_fill { known.iter().map(named).collect() } else { Vec::new() },
        rows,
        without_shown: !reads_shown,
    }))
}

fn named(scale: &Scale) -> (String, String) {
    (scale.id().to_owned(), scale.title().to_owned())
}

/// What the client showed, a total that came twice being one; and how many papers of it do not open.
async fn shown(house: &House, client: &str) -> anyhow::Result<(BTreeSet<(Date, String, u16)>, usize)> {
    let Opened { kept, shut } = house.papers_that_open::<Arrived>(client).await?;
    let totals = kept.into_iter().flat_map(|kept| kept.says.shown.scales);
    Ok((totals.map(|ScaleTotal { scale, day, total }| (day, scale, total)).collect(), shut))
}

fn filled(house: &House, one: &Filled) -> Row {
    let answer = |said: Option<&care::scale::Answer>| {
        said.map_or_else(
            || house.t.s("clinic-scales-skipped"),
            |one| format!("{} ({})", one.text, one.points),
        )
    };
    Row {
        day: one.day(),
        said: frame::day(house, one.day()),
        title: one.scale().title().to_owned(),
        total: one.total(),
        range: range(one.scale()),
        shown: false,
        answers: one.said().map(|(item, said)| (item.text.clone(), answer(said))).collect(),
    }
}

/// A total that the client showed, of a scale that is known here or only by its id.
fn of_client(house: &House, day: Date, scale: Result<&Scale, String>, total: u16) -> Row {
    let (title, range) = match scale {
        Ok(scale) => (scale.title().to_owned(), range(scale)),
        Err(id) => (id, String::new()),
    };
    Row { day, said: frame::day(house, day), title, total, range, shown: true, answers: Vec::new() }
}

fn range(scale: &Scale) -> String {
    let (least, most) = scale.range();
    format!("{least} to {most}")
}

/// What scales are called, by their ids.
pub(in crate::clinic) async fn names(house: &House) -> anyhow::Result<BTreeMap<String, String>> {
    Ok(house.scales().await?.iter().map(named).collect())
}
