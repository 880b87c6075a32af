//! Being at a meeting: the start code, and after 45 minutes the end code, for which there is a token.

use askama::Template;
use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use privacy::attended::{Blinded, Purse, Ticket, TicketId, Unadmitted, Verifier, Week};
use serde_json::json;
use store::{AttendedMeeting, MayStamp, NewStamp};

use super::{
    draw, epochs, occurrence,
    purse::{self, Kept},
    sent::{Page, Sent, broken},
    tokens,
};
use crate::{
    app::App,
    random,
    steps::Here,
    web::{
        forms::Form,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

#[derive(Template)]
#[template(path = "attended_begun.html")]
struct BegunPage {
    f: Frame,
    e: EndForm,
    fault: Option<String>,
}

/// What is sent when a meeting ends.
pub(super) struct EndForm {
    pub(super) action: String,
    /// Where a device that makes the paper itself asks for the stamp, and for everybody's keys.
    pub(super) stamp: String,
    pub(super) keys: String,
    pub(super) tokens: String,
    pub(super) script: String,
    pub(super) k: String,
    /// What came of the start code.
    pub(super) ticket: String,
    pub(super) verifier: String,
    /// The tokens somebody has as a text.
    pub(super) purse: String,
    /// Theirs are kept among what they write.
    pub(super) known: bool,
}

impl EndForm {
    pub(super) fn blank(here: &Here) -> Self {
        Self {
            action: here.visit.link("/attended/end"),
            stamp: here.visit.link("/attended/stamp"),
            keys: here.visit.link("/attended/keys"),
            tokens: here.visit.link("/attended/tokens"),
            script: here.app.shipped.assets.address("attended.js").to_owned(),
            k: here.k(),
            ticket: String::new(),
            verifier: String::new(),
            purse: String::new(),
            known: here.writing().is_some(),
        }
    }

    fn of(sent: &Sent) -> Self {
        let typed = |name: &str| sent.form.get(name).trim().to_owned();
        Self {
            ticket: typed("ticket"),
            verifier: typed("verifier"),
            purse: typed("purse"),
            known: sent.known,
            ..Self::blank(&sent.here)
        }
    }
}

/// Why there is no ticket, or no token.
enum Fault {
    Unadmitted(Unadmitted),
    /// Its text says why.
    Named(&'static str),
}

impl Fault {
    fn text(&self, t: &Locale) -> String {
        let name = match self {
            Self::Unadmitted(Unadmitted::Early { minutes }) => {
                return t.n("attended-fault-early", usize::try_from(*minutes).unwrap_or(0));
            }
            Self::Unadmitted(Unadmitted::Unreadable) => "unreadable",
            Self::Unadmitted(Unadmitted::Wrong) => "wrong",
            Self::Unadmitted(Unadmitted::Elsewhere) => "elsewhere",
            Self::Unadmitted(Unadmitted::Late) => "late",
            Self::Unadmitted(Unadmitted::Full) => "full",
            Self::Named(name) => name,
        };
        t.s(&format!("attended-fault-{name}"))
    }
}

impl From<Unadmitted> for Fault {
    fn from(unadmitted: Unadmitted) -> Self {
        Self::Unadmitted(unadmitted)
    }
}

/// `POST /attended/begin`
pub(super) async fn begin(sent: Sent) -> Page {
    let here = &sent.here;
    match enter(here, sent.form.get("code")).await? {
        Ok(ticket) => {
            let ticket = ticket.to_text(here.app.door.key(), random::bytes().map_err(broken)?);
            Ok(begun(here, EndForm { ticket, ..EndForm::blank(here) }, None))
        }
        Err(fault) => {
            let typed = sent.form.line("code");
            draw(here, None, typed, Some(fault.text(&here.visit.t))).await
        }
    }
}

fn begun(here: &Here, e: EndForm, fault: Option<String>) -> Response {
    let f =
        Frame::new(&here.app, &here.visit, Place::Elsewhere, &here.visit.t.s("attended-title")).unlisted();
    page::with_status(super::sent::status(fault.as_ref()), &BegunPage { f, e, fault })
}

/// A ticket for whoever typed the start code of a meeting that takes place now.
async fn enter(here: &Here, typed: &str) -> Result<Result<Ticket, Fault>, StatusCode> {
    let (app, now) = (&here.app, here.app.clock.now());
    if app.codes.check().is_err() {
        return Ok(Err(Fault::Named("many")));
    }
    let mut fault = Unadmitted::Wrong;
    for meeting in app.store.attended_now(now).await.map_err(broken)? {
        let Some(occurrence) = occurrence(&meeting) else { continue };
        let id = TicketId::from_bytes(random::bytes().map_err(broken)?);
        match occurrence.enter(app.door.key(), typed, now.as_second(), id) {
            Ok(ticket) if app.store.let_in(&meeting.id).await.map_err(broken)? => return Ok(Ok(ticket)),
            Ok(_) => return Ok(Err(Unadmitted::Full.into())),
            Err(Unadmitted::Wrong) => {}
            Err(other) => fault = other,
        }
    }
    Ok(Err(fault.into()))
}

/// `POST /attended/end`: the paper is made, stamped and opened here.
pub(super) async fn end(sent: Sent) -> Page {
    let again = |fault: Fault| {
        let fault = fault.text(&sent.here.visit.t);
        Ok(begun(&sent.here, EndForm::of(&sent), Some(fault)))
    };
    let (purse, verifier) = match read(&sent.form) {
        Ok(read) => read,
        Err(fault) => return again(fault),
    };
    let paper = purse::Paper::fresh(verifier)?;
    let first = match admitted(&sent, &paper.name()).await? {
        Ok(first) => first,
        Err(fault) => return again(fault),
    };
    let put = |purse: &mut Purse| paper.stamped(&sent.here.app, first, purse);
    if sent.known && purse.is_none() && purse::change(&sent.here, put).await? == Kept::Kept {
        return tokens::kept(&sent).await;
    }
    // In their own hands, also where it could not be kept.
    let mut purse = match (purse, sent.here.writing()) {
        (Some(purse), _) => purse,
        (None, Some(writing)) if sent.known => Purse::of(&writing),
        (None, _) => Purse::fresh(random::bytes().map_err(broken)?),
    };
    put(&mut purse)?;
    tokens::in_hand(&sent, &purse, "attended-said-token").await
}

/// `POST /attended/stamp`: the same for a device that made the paper itself, and that sends it as nobody. JSON.
pub(super) async fn stamp(sent: Sent) -> Page {
    let paper: Blinded = sent.form.get("paper").parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let name = paper_name(&sent.here.app, &paper);
    match admitted(&sent, &name).await? {
        Ok(first) => {
            let (stamped, proof) = epochs::key(&sent.here.app, first)?.stamp(&paper).map_err(broken)?;
            let told = json!({
                "first": first.number(), "stamped": stamped.to_string(), "proof": proof.to_string(),
            });
            Ok(Json(told).into_response())
        }
        Err(fault) => {
            let told = json!({ "text": fault.text(&sent.here.visit.t) });
            Ok((StatusCode::UNPROCESSABLE_ENTITY, Json(told)).into_response())
        }
    }
}

/// What a blinded paper is known again by.
fn paper_name(app: &App, paper: &Blinded) -> String {
    let hash = app.door.key().keyed("attended/paper", paper.as_bytes());
    hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Uses up the ticket of whoever sent this for a paper, and counts it. With the key of which epoch it is to be stamped.
async fn admitted(sent: &Sent, paper: &str) -> Result<Result<Week, Fault>, StatusCode> {
    let (ticket, meeting) = match leave(sent).await? {
        Ok(left) => left,
        Err(fault) => return Ok(Err(fault)),
    };
    let epoch = epochs::current(&sent.here.app).await?;
    let new = NewStamp {
        meeting: &meeting.id,
        ticket: &ticket.id.to_string(),
        paper,
        epoch: (epoch.first.number(), epoch.weeks),
    };
    Ok(match sent.here.app.store.may_stamp(&new).await.map_err(broken)? {
        MayStamp::Counted | MayStamp::Again => Ok(epoch.first),
        MayStamp::Used => Err(Fault::Named("used")),
        MayStamp::Full => Err(Unadmitted::Full.into()),
    })
}

/// The purse somebody brought along, and for whom the token is to be.
fn read(form: &Form) -> Result<(Option<Purse>, Verifier), Fault> {
    let verifier = form.get("verifier").parse().map_err(|_| Fault::Named("verifier"))?;
    match form.get("purse").trim() {
        "" => Ok((None, verifier)),
        text => text.parse().map(|purse| (Some(purse), verifier)).map_err(|_| Fault::Named("purse")),
    }
}

/// May whoever has this ticket and typed this code have a paper stamped?
async fn leave(sent: &Sent) -> Result<Result<(Ticket, AttendedMeeting), Fault>, StatusCode> {
    let (app, now) = (&sent.here.app, sent.here.app.clock.now());
    if app.codes.check().is_err() {
        return Ok(Err(Fault::Named("many")));
    }
    let Some(ticket) = Ticket::from_text(app.door.key(), sent.form.get("ticket")) else {
        return Ok(Err(Fault::Named("ticket")));
    };
    let meetings = app.store.attended_now(now).await.map_err(broken)?;
    let id = ticket.occurrence.to_string();
    let Some(meeting) = meetings.into_iter().find(|meeting| *meeting.id == *id) else {
        return Ok(Err(Fault::Named("over")));
    };
    let occurrence = occurrence(&meeting).ok_or(StatusCode::INTERNAL_SERVER_ERROR)?;
    let left = occurrence.leave(app.door.key(), &ticket, sent.form.get("code"), now.as_second());
    Ok(left.map(|()| (ticket, meeting)).map_err(Fault::from))
}
