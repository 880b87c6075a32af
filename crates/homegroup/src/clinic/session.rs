//! Who asks: a member of the staff with a cookie that is good for some minutes after their last page (45 CFR
//! 164.312(a)(2)(iii), automatic logoff).

use std::convert::Infallible;

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Request, State},
    http::{HeaderMap, HeaderValue, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use care::role::{Act as Doing, Record, Role, Verdict, Whose, verdict};
use serde::{Deserialize, Serialize};

use super::{
    Clinic,
    frame::{self, see_other},
    house::{House, hex},
    staff::Worker,
};
use crate::{
    random,
    web::forms::{self, Form},
};

/// Another name than the community's.
const NAME: &str = "__Host-c";
/// Seconds without a page after which nobody is signed in any more.
const IDLE: i64 = 10 * 60;
/// Seconds after which one signs in anew in any case.
const LONGEST: i64 = 12 * 60 * 60;
/// Seconds by which a cookie may seem to come from the future.
const LEEWAY: i64 = 60;
const PURPOSE: &str = "clinic/session";

/// What the cookie holds, sealed.
#[derive(Clone, Serialize, Deserialize)]
struct Session {
    worker: Box<str>,
    /// Of the worker's paper: signing somebody out everywhere raises it there.
    epoch: u32,
    began: i64,
    seen: i64,
}

/// A member of the staff who is signed in.
#[derive(Clone)]
pub(super) struct Staff {
    pub(super) id: Box<str>,
    pub(super) name: Box<str>,
    pub(super) role: Role,
    pub(super) admin: bool,
    /// What their forms carry.
    pub(super) token: String,
}

/// Whoever asks; perhaps nobody.
#[derive(Clone)]
pub(super) struct Asks(pub(super) Option<Staff>);

/// A form that a page of ours sent, for whoever is signed in.
pub(super) struct Sent {
    pub(super) house: Clinic,
    pub(super) staff: Staff,
    pub(super) form: Form,
}

/// The same where nobody is signed in: the form came from a page of ours.
pub(super) struct SentByNobody {
    pub(super) house: Clinic,
    pub(super) form: Form,
}

impl Staff {
    /// The key of the role's name.
    pub(super) fn role_key(&self) -> &'static str {
        super::staff::role_key(self.role)
    }

    /// May they look at the log?
    pub(super) fn may_read_log(&self) -> bool {
        verdict(self.role, Record::AccessLog, Doing::Read, Whose::Others) == Verdict::Allowed
    }
}

impl House {
    /// The cookie of somebody who has just come in.
    pub(super) fn begin(&self, worker: &str, epoch: u32) -> anyhow::Result<HeaderValue> {
        let now = self.now().as_second();
        self.cookie(&Session { worker: worker.into(), epoch, began: now, seen: now })
    }

    fn cookie(&self, session: &Session) -> anyhow::Result<HeaderValue> {
        let text = self.pages().seal(PURPOSE, &serde_json::to_vec(session)?, random::bytes()?);
        let cookie = format!("{NAME}={text}; Path=/; Secure; HttpOnly; SameSite=Strict");
        Ok(HeaderValue::from_str(&cookie)?)
    }

    fn session(&self, headers: &HeaderMap) -> Option<Session> {
        let lines = headers.get_all(header::COOKIE).into_iter().filter_map(|line| line.to_str().ok());
        let mut pairs = lines.flat_map(|line| line.split(';')).filter_map(|pair| pair.trim().split_once('='));
        let (_, text) = pairs.find(|(name, _)| *name == NAME)?;
        let session: Session = serde_json::from_slice(&self.pages().open(PURPOSE, text)?).ok()?;
        let now = self.now().as_second();
        // A clock that was set back makes nobody's visit longer.
        let fresh = (-LEEWAY..IDLE).contains(&(now - session.seen))
            && (-LEEWAY..LONGEST).contains(&(now - session.began));
        fresh.then_some(session)
    }

    async fn who(&self, session: &Session) -> Option<Staff> {
        let kept = self.paper::<Worker>(&session.worker).await.ok()??;
        let worker = kept.says;
        if worker.left || worker.epoch != session.epoch {
            return None;
        }
        let token = format!("{}|{}", session.worker, session.began);
        let token = hex(&self.pages().keyed("clinic/form", token.as_bytes()));
        Some(Staff { id: kept.id, name: worker.name, role: worker.role, admin: worker.admin, token })
    }
}

/// Takes the cookie back.
pub(super) fn cleared() -> HeaderValue {
    HeaderValue::from_static("__Host-c=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Strict")
}

/// Finds out who asks, and lets their visit last from now on.
pub(super) async fn keep(State(house): State<Clinic>, mut request: Request, next: Next) -> Response {
    let session = house.session(request.headers());
    let staff = match &session {
        Some(session) => house.who(session).await,
        None => None,
    };
    let again = session
        .filter(|_| staff.is_some())
        .map(|session| Session { seen: house.now().as_second(), ..session });
    request.extensions_mut().insert(Asks(staff));
    let mut response = next.run(request).await;
    if let Some(cookie) = again.and_then(|session| house.cookie(&session).ok()) {
        response.headers_mut().entry(header::SET_COOKIE).or_insert(cookie);
    }
    response
}

impl FromRequestParts<Clinic> for Asks {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &Clinic) -> Result<Self, Infallible> {
        Ok(parts.extensions.get().cloned().unwrap_or(Self(None)))
    }
}

/// Pages for the staff lead everybody else to the door.
impl FromRequestParts<Clinic> for Staff {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, house: &Clinic) -> Result<Self, Response> {
        let Ok(Asks(staff)) = Asks::from_request_parts(parts, house).await;
        staff.ok_or_else(|| see_other("/sign-in"))
    }
}

impl FromRequest<Clinic> for Sent {
    type Rejection = Response;

    async fn from_request(request: Request, house: &Clinic) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let staff = Staff::from_request_parts(&mut parts, house).await?;
        let from_here = forms::from_here(&parts.headers);
        let body = Bytes::from_request(Request::from_parts(parts, body), house).await;
        let form = Form::read(&body.map_err(IntoResponse::into_response)?);
        if !from_here || form.get("k") != staff.token {
            return Err(frame::problem(house, StatusCode::FORBIDDEN, "foreign"));
        }
        Ok(Self { house: house.clone(), staff, form })
    }
}

impl FromRequest<Clinic> for SentByNobody {
    type Rejection = Response;

    async fn from_request(request: Request, house: &Clinic) -> Result<Self, Response> {
        let from_here = forms::from_here(request.headers());
        let body = Bytes::from_request(request, house).await;
        let form = Form::read(&body.map_err(IntoResponse::into_response)?);
        if !from_here {
            return Err(frame::problem(house, StatusCode::FORBIDDEN, "foreign"));
        }
        Ok(Self { house: house.clone(), form })
    }
}
