//! The form, and what it says before it is signed.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use care::{
    Refusal,
    consent::{
        Draft, Element, Expiry, Information, Participants, Purpose, Recipient, Revocable, Signature, Signer,
        Statement,
    },
    role::{Act as Doing, Record as Sheet},
};

use super::Signed;
use crate::{
    clinic::{
        Clinic,
        clients::{Client, open},
        frame::{self, Frame, see_other},
        house::{Act, House, fresh_id},
        log::What,
        session::{Sent, Staff},
        staff::Settings,
    },
    random,
    web::{forms::Form, page::with_status},
};

/// What the draft is sealed for between the form and the signature.
const PURPOSE: &str = "clinic/draft";
/// Rows for recipients on the form.
const ROWS: usize = 3;

/// Purposes one can tick, with their words in the form.
const PURPOSES: [(&str, Purpose); 8] = [
    ("follow_up", Purpose::FollowUp),
    ("warm_handoff", Purpose::WarmHandoff),
    ("at_clients_request", Purpose::AtClientsRequest),
    ("treatment", Purpose::Treatment),
    ("payment", Purpose::Payment),
    ("operations", Purpose::Operations),
    ("monitoring", Purpose::Monitoring),
    ("proceedings", Purpose::Proceedings),
];

/// Kinds of recipients, with the keys of their names.
const RECIPIENTS: [(&str, &str); 8] = [
    ("person", "clinic-consent-person"),
    ("organisation", "clinic-consent-organisation"),
    ("hipaa", "clinic-consent-hipaa"),
    ("class", "clinic-consent-class"),
    ("intermediary", "clinic-consent-intermediary"),
    ("treating", "clinic-consent-treating"),
    ("volunteer", "clinic-consent-volunteer"),
    ("justice", "clinic-consent-justice"),
];

#[derive(Template)]
#[template(path = "clinic-consent-form.html")]
struct FormPage {
    f: Frame,
    id: Box<str>,
    name: String,
    information: Vec<(String, String, bool)>,
    purposes: Vec<(&'static str, String, bool)>,
    other: String,
    kinds: Vec<(&'static str, String)>,
    rows: Vec<Row>,
    revoke: String,
    expiry: String,
    day: String,
    event: String,
    revocable: String,
    tpo: bool,
    /// The rule that what was sent breaks, and its name.
    refused: Option<(String, &'static str)>,
}

struct Row {
    number: usize,
    kind: String,
    name: String,
    to: String,
}

/// `GET /clients/{id}/consents/new`.
pub(super) async fn show(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    frame::or_broken(&house, first(&house, &staff, &id).await)
}

async fn first(house: &House, staff: &Staff, id: &str) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Consent, Doing::Write, What::ConsentRead)).await? {
        Ok(client) => client.says,
        Err(response) => return Ok(response),
    };
    if !client.is_active() {
        return Ok(see_other(&format!("/clients/{id}/notice")));
    }
    let contact = house.settings().await?.contact;
    let form = Form::of(vec![("revoke".to_owned(), house.t.one("clinic-consent-how", "value", &contact))]);
    Ok(page(house, staff, id, &client, &form, None))
}

fn page(
    house: &House,
    staff: &Staff,
    id: &str,
    client: &Client,
    form: &Form,
    refused: Option<&Refusal>,
) -> Response {
    let chosen = |name: &str, value: &str| form.all(name).any(|one| one == value);
    let information = Information::ALL.iter().map(|kind| {
        let word = word_of(kind);
        let ticked = chosen("information", &word);
        (word, kind.to_string(), ticked)
    });
    let purposes =
        PURPOSES.iter().map(|(word, purpose)| (*word, purpose.to_string(), chosen("purpose", word)));
    let rows = (1..=ROWS).map(|number| Row {
        number,
        kind: form.line(&format!("kind-{number}")),
        name: form.line(&format!("to-{number}")),
        to: form.line(&format!("through-{number}")),
    });
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    with_status(
        status,
        &FormPage {
            f: Frame::of(house, staff, "clinic-consent-new-title"),
            id: id.into(),
            name: client.name.clone(),
            information: information.collect(),
            purposes: purposes.collect(),
            other: form.line("other"),
            kinds: RECIPIENTS.iter().map(|(word, key)| (*word, house.t.s(key))).collect(),
            rows: rows.collect(),
            revoke: form.line("revoke"),
            expiry: form.line("expiry"),
            day: form.line("day"),
            event: form.line("event"),
            revocable: form.line("revocable"),
            tpo: form.ticked("tpo"),
            refused: refused.map(|refusal| (refusal.to_string(), refusal.rule())),
        },
    )
}

/// The word of a kind of information in forms: as it is kept.
fn word_of(kind: &Information) -> String {
    let value = serde_json::to_value(kind).ok();
    value.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
}

/// A draft is signed for the client it was made for, and for no namesake.
fn purpose_for(client: &str) -> String {
    format!("{PURPOSE}/{client}")
}

/// What the form says so far.
fn draft(form: &Form, client: &Client, discloser: &str) -> Draft {
    let named = |word: &str| Information::ALL.into_iter().find(|kind| word_of(kind) == word);
    let purpose =
        |word: &str| PURPOSES.iter().find(|(one, _)| *one == word).map(|(_, purpose)| purpose.clone());
    let other = Some(form.line("other")).filter(|words| !words.is_empty()).map(Purpose::Other);
    let tpo = form.ticked("tpo");
    let recipients: Vec<Recipient> = (1..=ROWS).filter_map(|number| recipient(form, number)).collect();
    let passes_on = recipients.iter().any(|one| matches!(one, Recipient::Intermediary { .. }));
    let bound = recipients.iter().any(|one| matches!(one, Recipient::Organisation { hipaa: true, .. }));
    // The page for the signature prints each statement that is named here.
    let statements = [
        (tpo || bound, Statement::Redisclosure),
        (tpo, Statement::Refusing),
        (passes_on, Statement::ListOnRequest),
    ];
    Draft {
        patient: client.name.clone(),
        born: Some(client.born),
        discloser: discloser.to_owned(),
        information: form.all("information").filter_map(named).collect(),
        recipients,
        purposes: form.all("purpose").filter_map(purpose).chain(other).collect::<BTreeSet<Purpose>>(),
        how_to_revoke: form.line("revoke"),
        revocable: match form.line("revocable").parse() {
            Ok(day) => Revocable::From(day),
            Err(_) => Revocable::AnyTime,
        },
        expiry: expiry(form),
        signature: None,
        date: None,
        tpo,
        statements: statements.into_iter().filter(|(there, _)| *there).map(|(_, one)| one).collect(),
    }
}

fn expiry(form: &Form) -> Option<Expiry> {
    match form.get("expiry") {
        "day" => form.line("day").parse().ok().map(Expiry::On),
        "event" => Some(Expiry::Event(form.line("event"))),
        "treatment" => Some(Expiry::EndOfTreatment),
        "never" => Some(Expiry::Never),
        _ => None,
    }
}

fn recipient(form: &Form, number: usize) -> Option<Recipient> {
    let name = form.line(&format!("to-{number}"));
    let through = form.line(&format!("through-{number}"));
    if name.is_empty() {
        return None;
    }
    let names =
        || through.split(',').map(str::trim).filter(|name| !name.is_empty()).map(str::to_owned).collect();
    Some(match form.get(&format!("kind-{number}")) {
        "organisation" => Recipient::Organisation { name, hipaa: false },
        "hipaa" => Recipient::Organisation { name, hipaa: true },
        "class" => Recipient::Class(name),
        "intermediary" => Recipient::Intermediary { name, to: Participants::Named(names()) },
        "treating" => Recipient::Intermediary { name, to: Participants::TreatingClass(through) },
        "volunteer" => Recipient::Volunteer(name),
        "justice" => Recipient::Justice(name),
        _ => Recipient::Person(name),
    })
}

#[derive(Template)]
#[template(path = "clinic-consent-sign.html")]
struct SignPage {
    f: Frame,
    id: Box<str>,
    patient: String,
    discloser: String,
    information: Vec<String>,
    recipients: Vec<String>,
    purposes: Vec<String>,
    revoke: String,
    expiry: String,
    statements: Vec<String>,
    sealed: String,
    today: String,
    refused: Option<(String, &'static str)>,
}

/// `POST /clients/{id}/consents/new`: the form, or the signature under it.
pub(super) async fn take(Path(id): Path<String>, sent: Sent) -> Response {
    let done = match sent.form.get("do") {
        "sign" => sign(&id, &sent).await,
        _ => read_once_more(&id, &sent).await,
    };
    frame::or_broken(&sent.house, done)
}

async fn read_once_more(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let client = match open(house, staff, id, (Sheet::Consent, Doing::Write, What::ConsentRead)).await? {
        Ok(client) => client.says,
        Err(response) => return Ok(response),
    };
    let settings = house.settings().await?;
    let draft = draft(form, &client, &settings.name);
    // What only the signature adds is added here to hear what else is wrong.
    let now = match house.care_now(&settings) {
        Ok(now) => now,
        Err(error) => return Ok(page(house, staff, id, &client, form, Some(&error.into()))),
    };
    let tried = Draft { signature: Some(by_client()), date: Some(now.today()), ..draft.clone() };
    match tried.sign("tried", &now, settings.minors()) {
        Ok(_) | Err(Refusal::GuardianMustSign) => sign_page((house, staff, &settings), id, &draft, None),
        Err(refusal) => Ok(page(house, staff, id, &client, form, Some(&refusal))),
    }
}

fn by_client() -> Signature {
    Signature { by: Signer::Client, on_paper: true }
}

fn sign_page(
    (house, staff, settings): (&House, &Staff, &Settings),
    id: &str,
    draft: &Draft,
    refused: Option<&Refusal>,
) -> anyhow::Result<Response> {
    let today = house.today(settings);
    let statements = draft.statements.iter().map(|one| house.statement(*one, today));
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(with_status(
        status,
        &SignPage {
            f: Frame::of(house, staff, "clinic-consent-sign-title"),
            id: id.into(),
            patient: draft.patient.clone(),
            discloser: draft.discloser.clone(),
            information: draft.information.iter().map(ToString::to_string).collect(),
            recipients: draft.recipients.iter().map(said).collect(),
            purposes: draft.purposes.iter().map(ToString::to_string).collect(),
            revoke: draft.how_to_revoke.clone(),
            expiry: draft.expiry.as_ref().map(ToString::to_string).unwrap_or_default(),
            statements: statements.collect::<anyhow::Result<_>>()?,
            sealed: house.pages().seal(&purpose_for(id), &serde_json::to_vec(draft)?, random::bytes()?),
            today: today.to_string(),
            refused: refused.map(|refusal| (refusal.to_string(), refusal.rule())),
        },
    ))
}

/// A recipient in words.
pub(in crate::clinic) fn said(recipient: &Recipient) -> String {
    match recipient {
        Recipient::Intermediary { name, to: Participants::Named(names) } => {
            format!("{name}, for {}", names.join(", "))
        }
        Recipient::Intermediary { name, to: Participants::TreatingClass(class) } => {
            format!("{name}, for {class}")
        }
        other => other.name().to_owned(),
    }
}

async fn sign(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let client = match open(house, staff, id, (Sheet::Consent, Doing::Write, What::ConsentRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    let plain = house.pages().open(&purpose_for(id), form.get("sealed"));
    let draft: Option<Draft> = plain.and_then(|plain| serde_json::from_slice(&plain).ok());
    // A draft of another client's is not signed here.
    let Some(draft) = draft.filter(|draft| draft.patient == client.says.name) else {
        return Ok(see_other(&format!("/clients/{id}/consents/new")));
    };
    let settings = house.settings().await?;
    let desk = (&**house, staff, &settings);
    let who = form.line("who");
    let by = match form.get("by") {
        "client" => Signer::Client,
        "guardian" => Signer::ClientAndGuardian(who),
        "representative" => Signer::Representative(who),
        _ => return sign_page(desk, id, &draft, Some(&Refusal::Missing(Element::Signature))),
    };
    let signature = Some(Signature { by, on_paper: form.get("how") != "screen" });
    let complete = Draft { signature, date: form.line("date").parse().ok(), ..draft.clone() };
    if complete.date.is_some_and(|date| date < client.says.admitted) {
        return sign_page(desk, id, &draft, Some(&Refusal::Unclear(Element::Date)));
    }
    let now = house.care_now(&settings).map_err(Refusal::from);
    let id_of_consent = fresh_id()?;
    let consent = match now.and_then(|now| complete.sign(&id_of_consent, &now, settings.minors())) {
        Ok(consent) => consent,
        Err(refusal) => return sign_page(desk, id, &draft, Some(&refusal)),
    };
    let mut act = Act::by(staff, What::ConsentSigned, house.now()).about(id);
    act.stands(&client);
    let paper = act.add(id, &Signed(consent))?;
    house.done(act).await?;
    Ok(see_other(&format!("/clients/{id}/consents/{paper}")))
}
