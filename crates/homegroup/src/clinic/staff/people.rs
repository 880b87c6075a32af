//! Who works here, for admins: inviting, changing a role, sending away.

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use jiff::SignedDuration;

use super::{Expected, ROLES, Worker, role_of};
use crate::{
    clinic::{
        Clinic,
        frame::{self, Frame, see_other},
        house::{Act, House, Kept, Opened},
        log::{Entry, What},
        session::{Sent, Staff},
    },
    identity::new_phrase,
};

/// How long somebody is expected.
const WAITS: SignedDuration = SignedDuration::from_hours(7 * 24);
/// The longest name, in letters.
const LONGEST: usize = 80;

#[derive(Template)]
#[template(path = "clinic-staff.html")]
struct StaffPage {
    f: Frame,
    workers: Vec<Row>,
    expected: Vec<Row>,
    roles: Vec<(&'static str, String)>,
    /// The code of whoever was just invited: shown this once.
    code: Option<[&'static str; 6]>,
}

struct Row {
    id: Box<str>,
    name: Box<str>,
    role: &'static str,
    admin: bool,
    own: bool,
}

/// `GET /staff`.
pub(super) async fn show(State(house): State<Clinic>, staff: Staff) -> Response {
    frame::or_broken(&house, page(&house, &staff, None).await)
}

async fn page(house: &House, staff: &Staff, code: Option<[&'static str; 6]>) -> anyhow::Result<Response> {
    if !staff.admin {
        return Ok(frame::refused(house));
    }
    house.done(Act::by(staff, What::StaffRead, house.now())).await?;
    let Opened { kept: mut workers, shut } = house.every_that_opens::<Worker>().await?;
    workers.retain(|kept| !kept.says.left);
    workers.sort_by(|one, other| one.says.name.cmp(&other.says.name));
    let row = |kept: Kept<Worker>| Row {
        own: kept.id == staff.id,
        id: kept.id,
        name: kept.says.name,
        role: name_of(kept.says.role),
        admin: kept.says.admin,
    };
    let now = house.now().as_second();
    let Opened { kept: mut expected, shut: more } = house.every_that_opens::<Expected>().await?;
    expected.retain(|kept| now < kept.says.ends);
    let waits = |kept: Kept<Expected>| Row {
        id: kept.id,
        name: kept.says.name,
        role: name_of(kept.says.role),
        admin: kept.says.admin,
        own: false,
    };
    Ok(frame::render(&StaffPage {
        f: Frame::of(house, staff, "clinic-staff-title").lacking(shut + more),
        workers: workers.into_iter().map(row).collect(),
        expected: expected.into_iter().map(waits).collect(),
        roles: ROLES.iter().map(|(_, name, key)| (*name, house.t.s(key))).collect(),
        code,
    }))
}

fn name_of(role: care::role::Role) -> &'static str {
    ROLES.iter().find(|(one, ..)| *one == role).map_or("", |(_, name, _)| name)
}

/// `POST /staff`: `do` says what.
pub(super) async fn take(sent: Sent) -> Response {
    let house = sent.house.clone();
    if !sent.staff.admin {
        return frame::refused(&house);
    }
    let done = match sent.form.get("do") {
        "invite" => invite(&sent).await,
        "role" => change(&sent, set_role).await,
        "away" => change(&sent, send_away).await,
        "forget" => forget(&sent).await,
        _ => Ok(frame::problem(&house, StatusCode::BAD_REQUEST, "bad")),
    };
    frame::or_broken(&house, done)
}

async fn invite(sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let name = form.line("name");
    let Some(role) = role_of(form.get("role")) else {
        return Ok(frame::problem(house, StatusCode::UNPROCESSABLE_ENTITY, "bad"));
    };
    if name.is_empty() || name.chars().count() > LONGEST {
        return Ok(frame::problem(house, StatusCode::UNPROCESSABLE_ENTITY, "name"));
    }
    let expected = Expected { name: name.into(), role, admin: form.ticked("admin"), ends: ends(house) };
    let code = expect(house, Act::by(staff, What::Invited, house.now()), &expected).await?;
    page(house, staff, Some(code)).await
}

fn ends(house: &House) -> i64 {
    house.now().saturating_add(WAITS).map_or(i64::MAX, jiff::Timestamp::as_second)
}

/// Keeps that somebody is expected; tells the code they come with, which is written nowhere.
async fn expect(house: &House, mut act: Act, expected: &Expected) -> anyhow::Result<[&'static str; 6]> {
    let words = new_phrase()?.words();
    act.add(&house.mark("expected", &words.join(" ")), expected)?;
    house.done(act).await?;
    Ok(words)
}

/// Expects the first admin, for whoever set the clinic up.
pub(crate) async fn expect_first(house: &House, name: &str) -> anyhow::Result<[&'static str; 6]> {
    let role = care::role::Role::Supervisor;
    let expected = Expected { name: name.into(), role, admin: true, ends: ends(house) };
    expect(house, Act::of(Entry::new("", "", What::Invited, house.now())), &expected).await
}

/// Changes somebody's paper; they are signed out everywhere, and come in again as what they are now.
async fn change(sent: &Sent, how: fn(&Sent, &mut Worker) -> bool) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let Some(mut kept) = house.paper::<Worker>(form.get("id")).await? else {
        return Ok(frame::missing(house));
    };
    // Whoever is the last admin must not shut themselves out.
    if kept.id == staff.id || !how(sent, &mut kept.says) {
        return Ok(frame::problem(house, StatusCode::UNPROCESSABLE_ENTITY, "bad"));
    }
    kept.says.epoch += 1;
    let mut act = Act::by(staff, What::StaffChanged, house.now());
    act.replace(&kept)?;
    house.done(act).await?;
    Ok(see_other("/staff"))
}

fn set_role(sent: &Sent, worker: &mut Worker) -> bool {
    let role = role_of(sent.form.get("role"));
    worker.admin = sent.form.ticked("admin");
    role.map(|role| worker.role = role).is_some()
}

fn send_away(_: &Sent, worker: &mut Worker) -> bool {
    worker.left = true;
    true
}

/// Somebody is not expected any more.
async fn forget(sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let Some(kept) = house.paper::<Expected>(form.get("id")).await? else { return Ok(frame::missing(house)) };
    let mut act = Act::by(staff, What::StaffChanged, house.now());
    act.remove(&kept);
    house.done(act).await?;
    Ok(see_other("/staff"))
}
