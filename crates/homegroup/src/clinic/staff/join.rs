//! Coming for the first time: a code of one use, then six words of one's own and the second factor.

use askama::Template;
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::Response,
};
use privacy::{Phrase, totp::TotpSecret};
use serde::{Deserialize, Serialize};

use super::{Expected, Worker};
use crate::{
    clinic::{
        Clinic,
        frame::{self, Frame, see_other},
        house::{Act, House, Kept},
        log::{Entry, What},
        session::SentByNobody,
    },
    identity::new_phrase,
    random,
    stewards::qr::Picture,
    web::page::with_status,
};

/// What the form carries between the two pages, sealed: nothing is kept until they have shown that they have both.
const PURPOSE: &str = "clinic/joining";

#[derive(Template)]
#[template(path = "clinic-welcome.html")]
struct WelcomePage {
    f: Frame,
    wrong: bool,
}

#[derive(Template)]
#[template(path = "clinic-secret.html")]
struct SecretPage {
    f: Frame,
    name: Box<str>,
    words: [&'static str; 6],
    secret: String,
    picture: Option<Picture>,
    sealed: String,
    wrong: bool,
}

#[derive(Serialize, Deserialize)]
struct Joining {
    expected: Box<str>,
    words: String,
    secret: String,
}

/// `GET /welcome`.
pub(super) async fn door(State(house): State<Clinic>) -> Response {
    welcome(&house, StatusCode::OK, false)
}

fn welcome(house: &House, status: StatusCode, wrong: bool) -> Response {
    with_status(status, &WelcomePage { f: Frame::for_nobody(house, "clinic-welcome-title"), wrong })
}

/// `POST /welcome`: the code they were given.
pub(super) async fn take(SentByNobody { house, form }: SentByNobody) -> Response {
    frame::or_broken(&house, begin(&house, form.get("words")).await)
}

async fn begin(house: &House, words: &str) -> anyhow::Result<Response> {
    let expected = match Phrase::read(words) {
        Ok(phrase) => expected(house, &phrase.words().join(" ")).await?,
        Err(_) => None,
    };
    let Some(expected) = expected else {
        return Ok(welcome(house, StatusCode::UNPROCESSABLE_ENTITY, true));
    };
    let secret = TotpSecret::from_bytes(random::bytes()?);
    let joining = Joining {
        expected: expected.id.clone(),
        words: new_phrase()?.words().join(" "),
        secret: secret.base32().to_string(),
    };
    show(house, &expected.says.name, &joining, false)
}

/// Whoever is expected with this code, while it is good.
async fn expected(house: &House, code: &str) -> anyhow::Result<Option<Kept<Expected>>> {
    let found = house.papers::<Expected>(&house.mark("expected", code)).await?.pop();
    Ok(found.filter(|kept| house.now().as_second() < kept.says.ends))
}

fn show(house: &House, name: &str, joining: &Joining, wrong: bool) -> anyhow::Result<Response> {
    let phrase =
        Phrase::read(&joining.words).map_err(|_| anyhow::anyhow!("words of our own cannot be read"))?;
    let secret: TotpSecret = joining.secret.parse()?;
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = SecretPage {
        f: Frame::for_nobody(house, "clinic-secret-title"),
        name: name.into(),
        words: phrase.words(),
        picture: Picture::of(&secret.uri(&house.t.s("clinic-title"), name)),
        secret: joining.secret.clone(),
        sealed: house.pages().seal(PURPOSE, &serde_json::to_vec(joining)?, random::bytes()?),
        wrong,
    };
    Ok(with_status(status, &page))
}

/// `POST /welcome/secret`: a code of the new secret. Only now somebody works here.
pub(super) async fn confirm(SentByNobody { house, form }: SentByNobody) -> Response {
    frame::or_broken(&house, join(&house, form.get("sealed"), &form.line("code")).await)
}

async fn join(house: &House, sealed: &str, code: &str) -> anyhow::Result<Response> {
    let joining =
        house.pages().open(PURPOSE, sealed).and_then(|plain| serde_json::from_slice::<Joining>(&plain).ok());
    let Some(joining) = joining else { return Ok(welcome(house, StatusCode::UNPROCESSABLE_ENTITY, true)) };
    let now = house.now();
    let expected = house.paper::<Expected>(&joining.expected).await?;
    let Some(expected) = expected.filter(|kept| now.as_second() < kept.says.ends) else {
        return Ok(welcome(house, StatusCode::UNPROCESSABLE_ENTITY, true));
    };
    let secret: TotpSecret = joining.secret.parse()?;
    let Ok(step) = secret.check(code, now.as_second(), None) else {
        return show(house, &expected.says.name, &joining, true);
    };
    let phrase =
        Phrase::read(&joining.words).map_err(|_| anyhow::anyhow!("words of our own cannot be read"))?;
    let Ok(root) = house.door.root(phrase).await else {
        return Ok(frame::problem(house, StatusCode::SERVICE_UNAVAILABLE, "busy"));
    };
    let mark = house.mark("worker", &root.account().to_string());
    let Expected { name, role, admin, .. } = expected.says.clone();
    let (second, last_step) = (joining.secret, Some(step.number()));
    let worker =
        Worker { name, role, admin, second, last_step, epoch: 0, left: false, wrong: 0, shut_until: 0 };
    let mut act = Act::of(Entry::new("", &worker.name, What::Joined, now));
    // A code that two use at once lets one of them in.
    act.remove(&expected);
    let id = act.add(&mark, &worker)?;
    house.done(act).await?;
    let mut response = see_other("/");
    response.headers_mut().insert(header::SET_COOKIE, house.begin(&id, 0)?);
    Ok(response)
}
