//! A client's consents, and one of them.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use care::{
    Refusal,
    consent::{Consent, Happened, Signer, State as Standing},
    role::{Act as Doing, Record as Sheet},
};

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{Signed, form::said};
use crate::{
    clinic::{
        Clinic,
        clients::{Client, open},
        frame::{self, Frame, see_other},
        house::{self, Act, House, Kept},
        log::What,
        session::{Sent, Staff},
    },
    web::page::with_status,
};

/// How often a consent is tried to be ended while others write papers of the same client.
const TRIES: u8 = 8;

#[derive(Template)]
#[template(path = "clinic-consents.html")]
struct ListPage {
    f: Frame,
    id: Box<str>,
    name: String,
    rows: Vec<Row>,
}

struct Row {
    id: Box<str>,
    recipients: String,
    purposes: String,
    standing: String,
}

/// `GET /clients/{id}/consents`.
pub(super) async fn list(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    frame::or_broken(&house, list_page(&house, &staff, &id).await)
}

async fn list_page(house: &House, staff: &Staff, id: &str) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Consent, Doing::Read, What::ConsentRead)).await? {
        Ok(client) => client.says,
        Err(response) => return Ok(response),
    };
    let now = house.care_now(&house.settings().await?);
    let row = |kept: Kept<Signed>| {
        let consent = &kept.says.0;
        let terms = consent.terms();
        Row {
            recipients: terms.recipients().iter().map(said).collect::<Vec<_>>().join("; "),
            purposes: terms.purposes().iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
            standing: standing(house, consent, now),
            id: kept.id,
        }
    };
    let consents = house.consents(id).await?;
    Ok(frame::render(&ListPage {
        f: Frame::of(house, staff, "clinic-consents-title").lacking(consents.shut),
        id: id.into(),
        name: client.name,
        rows: consents.kept.into_iter().map(row).collect(),
    }))
}

fn standing(house: &House, consent: &Consent, now: Result<care::Now, care::ClockSetBack>) -> String {
    house.t.s(match state(consent, now) {
        Ok(Standing::InForce) => "clinic-consent-in-force",
        Ok(Standing::Expired) => "clinic-consent-expired",
        Ok(Standing::Revoked) => "clinic-consent-revoked",
        Ok(Standing::KnownFalse) => "clinic-consent-false",
        Err(_) => "clinic-consent-clock",
    })
}

fn state(consent: &Consent, now: Result<care::Now, care::ClockSetBack>) -> Result<Standing, Refusal> {
    consent.state(&now?)
}

#[derive(Template)]
#[template(path = "clinic-consent.html")]
struct OnePage {
    f: Frame,
    id: Box<str>,
    name: String,
    consent: Box<str>,
    standing: String,
    in_force: bool,
    discloser: String,
    information: Vec<String>,
    recipients: Vec<String>,
    purposes: Vec<String>,
    revoke: String,
    expiry: String,
    signer: String,
    date: String,
    statements: Vec<String>,
    log: Vec<(String, String)>,
    refused: Option<(String, &'static str)>,
}

/// `GET /clients/{id}/consents/{consent}`: to be read, printed, and taken back.
pub(super) async fn one(
    State(house): State<Clinic>,
    Path((id, consent)): Path<(String, String)>,
    staff: Staff,
) -> Response {
    frame::or_broken(&house, one_page(&house, &staff, (&id, &consent), None).await)
}

async fn one_page(
    house: &House,
    staff: &Staff,
    (id, consent): (&str, &str),
    refused: Option<&Refusal>,
) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Consent, Doing::Read, What::ConsentRead)).await? {
        Ok(client) => client.says,
        Err(response) => return Ok(response),
    };
    let Some(kept) = consent_of(house, id, consent).await? else { return Ok(frame::missing(house)) };
    let now = house.care_now(&house.settings().await?);
    let terms = kept.says.0.terms();
    let statements = terms.statements().iter().map(|one| house.statement(*one, signed_on(&kept.says.0)));
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(with_status(
        status,
        &OnePage {
            f: Frame::of(house, staff, "clinic-consent-title"),
            id: id.into(),
            name: client.name,
            standing: standing(house, &kept.says.0, now),
            in_force: state(&kept.says.0, now) == Ok(Standing::InForce),
            discloser: terms.discloser().to_owned(),
            information: terms.information().iter().map(ToString::to_string).collect(),
            recipients: terms.recipients().iter().map(said).collect(),
            purposes: terms.purposes().iter().map(ToString::to_string).collect(),
            revoke: terms.how_to_revoke().to_owned(),
            expiry: terms.expiry().to_string(),
            signer: signer(house, &terms.signature().by),
            date: frame::day(house, terms.date()),
            statements: statements.collect::<anyhow::Result<_>>()?,
            log: kept
                .says
                .0
                .log()
                .iter()
                .map(|event| (frame::moment(event.at.as_second()), happened(house, &event.what)))
                .collect(),
            consent: kept.id,
            refused: refused.map(|refusal| (refusal.to_string(), refusal.rule())),
        },
    ))
}

/// The day it was signed here: the statements it carried are those of that day.
fn signed_on(consent: &Consent) -> Date {
    let at = consent.log().first().map_or(Timestamp::UNIX_EPOCH, |event| event.at);
    at.to_zoned(TimeZone::UTC).date()
}

fn signer(house: &House, by: &Signer) -> String {
    match by {
        Signer::Client => house.t.s("clinic-consent-by-client"),
        Signer::ClientAndGuardian(name) => house.t.one("clinic-consent-by-guardian", "value", name),
        Signer::Representative(name) => house.t.one("clinic-consent-by-representative", "value", name),
    }
}

fn happened(house: &House, what: &Happened) -> String {
    match what {
        Happened::Signed => house.t.s("clinic-consent-was-signed"),
        Happened::Disclosed(to) => house.t.one("clinic-consent-was-used", "value", to),
        Happened::Revoked => house.t.s("clinic-consent-was-revoked"),
        Happened::EventCame | Happened::Lapsed => house.t.s("clinic-consent-was-ended"),
        Happened::FoundFalse => house.t.s("clinic-consent-was-false"),
        Happened::Revocable => house.t.s("clinic-consent-was-freed"),
    }
}

/// A consent of this client.
pub(in crate::clinic) async fn consent_of(
    house: &House,
    client: &str,
    consent: &str,
) -> anyhow::Result<Option<Kept<Signed>>> {
    Ok(house.paper::<Signed>(consent).await?.filter(|kept| *kept.owner == *client))
}

/// `POST /clients/{id}/consents/{consent}/end`: revoked, ended by its event, or known to be false.
pub(super) async fn end(Path((id, consent)): Path<(String, String)>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, ended(&id, &consent, &sent).await)
}

async fn ended(id: &str, consent: &str, sent: &Sent) -> anyhow::Result<Response> {
    for _ in 0..TRIES {
        match end_it(id, consent, sent).await {
            // Something else of theirs was written at the same moment. Taking back is never refused for that.
            Err(error) if house::is_stale(&error) => {}
            done => return done,
        }
    }
    Err(house::stale())
}

async fn end_it(id: &str, consent: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let client = match open(house, staff, id, (Sheet::Consent, Doing::Write, What::ConsentRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    let Some(mut kept) = consent_of(house, id, consent).await? else { return Ok(frame::missing(house)) };
    let now = match house.care_now(&house.settings().await?) {
        Ok(now) => now,
        Err(error) => return one_page(house, staff, (id, consent), Some(&error.into())).await,
    };
    let (done, what) = match form.get("do") {
        "revoke" => (kept.says.0.revoke(&now), What::ConsentRevoked),
        "event" => (kept.says.0.event_came(&now), What::ConsentEnded),
        "false" => (kept.says.0.found_false(&now), What::ConsentEnded),
        "free" => (kept.says.0.becomes_revocable(&now), What::ConsentChanged),
        _ => return Ok(frame::problem(house, StatusCode::BAD_REQUEST, "bad")),
    };
    if let Err(refusal) = done {
        return one_page(house, staff, (id, consent), Some(&refusal)).await;
    }
    let mut act = Act::by(staff, what, house.now()).about(id);
    act.replace(&kept)?;
    if what != What::ConsentChanged {
        close_mailbox(house, &mut act, client, &kept).await?;
    }
    house.done(act).await?;
    Ok(see_other(&format!("/clients/{id}/consents/{consent}")))
}

/// What rests on a consent ends with it. The mailbox is closed first: were the rest to fail, nothing comes in all the
/// same, and the act can be done again.
async fn close_mailbox(
    house: &House,
    act: &mut Act,
    mut client: Kept<Client>,
    consent: &Kept<Signed>,
) -> anyhow::Result<()> {
    let Some(mailbox) = client.says.mailbox.take_if(|mailbox| mailbox.consent == consent.id) else {
        return Ok(());
    };
    house.office.close_mailbox(&mailbox.id).await?;
    if let Some(code) = client.says.code.take() {
        house.office.withdraw_parcel(&code.parcel).await?;
    }
    act.replace(&client)
}
