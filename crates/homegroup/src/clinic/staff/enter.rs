//! Coming in and leaving.

use askama::Template;
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::Response,
};
use privacy::{
    Phrase,
    totp::{Step, TotpSecret},
};

use super::Worker;
use crate::{
    clinic::{
        Clinic,
        frame::{self, Frame, see_other},
        house::{self, Act, House, Kept},
        log::{Entry, What},
        session::{self, Asks, Sent, SentByNobody, Staff},
    },
    web::page::with_status,
};

/// After so many wrong codes in a row none is tried …
const WRONG: u32 = 5;
/// … for so many seconds.
const SHUT: i64 = 15 * 60;
/// How often a wrong code is tried to be counted while others come in as well.
const TRIES: u8 = 8;

#[derive(Template)]
#[template(path = "clinic-enter.html")]
struct EnterPage {
    f: Frame,
    /// What was sent let nobody in.
    wrong: bool,
    /// Too many try just now.
    busy: bool,
}

/// `GET /sign-in`.
pub(super) async fn door(State(house): State<Clinic>, Asks(staff): Asks) -> Response {
    match staff {
        Some(_) => see_other("/"),
        None => page(&house, StatusCode::OK, false, false),
    }
}

fn page(house: &House, status: StatusCode, wrong: bool, busy: bool) -> Response {
    with_status(status, &EnterPage { f: Frame::for_nobody(house, "clinic-enter-title"), wrong, busy })
}

/// `POST /sign-in`: six words and a code. Which of them was wrong, nobody is told.
pub(super) async fn take(SentByNobody { house, form }: SentByNobody) -> Response {
    let Ok(phrase) = Phrase::read(form.get("words")) else {
        return page(&house, StatusCode::UNPROCESSABLE_ENTITY, true, false);
    };
    let Ok(root) = house.door.root(phrase).await else {
        return page(&house, StatusCode::SERVICE_UNAVAILABLE, false, true);
    };
    let mark = house.mark("worker", &root.account().to_string());
    let done = let_in(&house, &mark, &form.line("code")).await;
    match done {
        Ok(None) => page(&house, StatusCode::UNPROCESSABLE_ENTITY, true, false),
        Ok(Some(response)) => response,
        Err(error) => frame::or_broken(&house, Err(error)),
    }
}

async fn let_in(house: &House, mark: &str, code: &str) -> anyhow::Result<Option<Response>> {
    let Some(mut kept) = house.papers::<Worker>(mark).await?.pop().filter(|kept| !kept.says.left) else {
        return Ok(None);
    };
    let now = house.now().as_second();
    if now < kept.says.shut_until {
        return Ok(None);
    }
    let Some(step) = accepted(house, &kept, code)? else {
        refuse(house, mark, kept).await?;
        return Ok(None);
    };
    kept.says.last_step = Some(step);
    kept.says.wrong = 0;
    let mut act = Act::of(Entry::new(&kept.id, &kept.says.name, What::SignedIn, house.now()));
    act.replace(&kept)?;
    // Two who send the same code at once: one of them is late.
    house.done(act).await?;
    let mut response = see_other("/");
    response.headers_mut().insert(header::SET_COOKIE, house.begin(&kept.id, kept.says.epoch)?);
    Ok(Some(response))
}

/// Counts a wrong code; after some, none is tried for a while. Two at once both count.
async fn refuse(house: &House, mark: &str, kept: Kept<Worker>) -> anyhow::Result<()> {
    let mut kept = Some(kept);
    for _ in 0..TRIES {
        let Some(mut worker) = kept.take() else { break };
        worker.says.wrong += 1;
        if worker.says.wrong >= WRONG {
            worker.says.wrong = 0;
            worker.says.shut_until = house.now().as_second() + SHUT;
        }
        let mut act = Act::of(Entry::new(&worker.id, &worker.says.name, What::CodeRefused, house.now()));
        act.replace(&worker)?;
        match house.done(act).await {
            Err(error) if house::is_stale(&error) => kept = house.papers::<Worker>(mark).await?.pop(),
            done => return done,
        }
    }
    Ok(())
}

/// The time step of a code that is right and was not used before.
fn accepted(house: &House, kept: &Kept<Worker>, code: &str) -> anyhow::Result<Option<i64>> {
    let secret: TotpSecret = kept.says.second.parse()?;
    let last = kept.says.last_step.map(Step::from_number);
    Ok(secret.check(code, house.now().as_second(), last).ok().map(Step::number))
}

/// A copy of the cookie is worth nothing any more either.
async fn ended(house: &House, staff: &Staff) -> anyhow::Result<()> {
    let mut act = Act::by(staff, What::SignedOut, house.now());
    if let Some(mut kept) = house.paper::<Worker>(&staff.id).await? {
        kept.says.epoch += 1;
        act.replace(&kept)?;
    }
    house.done(act).await
}

/// `POST /sign-out`.
pub(super) async fn leave(Sent { house, staff, .. }: Sent) -> Response {
    let done = ended(&house, &staff).await;
    let mut response = frame::or_broken(&house, done.map(|()| see_other("/sign-in")));
    response.headers_mut().insert(header::SET_COOKIE, session::cleared());
    response
}
