//! Making a disclosure: under one consent, to one it names, for one of its purposes, only what is needed for it.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use care::{
    Refusal,
    consent::{Consent, Information, MemberOf, Purpose, Recipient},
    disclosure::{Channel, Disclosure, Parts, Request, Statement32, disclose},
    role::{Act as Doing, Record as Sheet},
};

use super::{
    Accounted, fhir,
    items::{self, Wanted},
};
use crate::{
    clinic::{
        Clinic,
        clients::{Client, glass, may_read, open},
        consents::{consent_of, said},
        frame::{self, Frame},
        house::{Act, House, Kept},
        log::What,
        session::{Sent, Staff},
    },
    web::{forms::Form, page::with_status},
};

#[derive(Template)]
#[template(path = "clinic-disclose.html")]
struct FormPage {
    f: Frame,
    id: Box<str>,
    name: String,
    consents: Vec<Under>,
    refused: Option<(String, &'static str)>,
}

/// A consent in force, and what can be chosen under it.
struct Under {
    id: Box<str>,
    title: String,
    recipients: Vec<(usize, String, bool)>,
    purposes: Vec<(usize, String)>,
    /// Number, name, and is it written here in words?
    information: Vec<(usize, String, bool)>,
}

/// `GET /clients/{id}/disclosures/new`.
pub(super) async fn show(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    frame::or_broken(&house, page(&house, &staff, &id, None).await)
}

async fn page(house: &House, staff: &Staff, id: &str, refused: Option<&Refusal>) -> anyhow::Result<Response> {
    let client =
        match open(house, staff, id, (Sheet::Disclosure, Doing::Write, What::DisclosuresRead)).await? {
            Ok(client) => client.says,
            Err(response) => return Ok(response),
        };
    let now = house.care_now(&house.settings().await?).ok();
    let consents = house.consents(id).await?;
    let in_force =
        consents.kept.iter().filter(|kept| now.is_some_and(|now| kept.says.0.valid_at(&now).is_ok()));
    let status = if refused.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(with_status(
        status,
        &FormPage {
            f: Frame::of(house, staff, "clinic-disclose-title").lacking(consents.shut),
            id: id.into(),
            name: client.name,
            consents: in_force.map(|kept| under(&kept.id, &kept.says.0)).collect(),
            refused: refused.map(|refusal| (refusal.to_string(), refusal.rule())),
        },
    ))
}

fn under(id: &str, consent: &Consent) -> Under {
    let terms = consent.terms();
    let general = |one: &Recipient| matches!(one, Recipient::Class(_) | Recipient::Intermediary { .. });
    let numbered = |texts: Vec<String>| texts.into_iter().enumerate().collect::<Vec<_>>();
    Under {
        id: id.into(),
        title: terms.recipients().iter().map(said).collect::<Vec<_>>().join("; "),
        recipients: terms
            .recipients()
            .iter()
            .enumerate()
            .map(|(at, one)| (at, said(one), general(one)))
            .collect(),
        purposes: numbered(terms.purposes().iter().map(ToString::to_string).collect()),
        information: terms
            .information()
            .iter()
            .enumerate()
            .map(|(at, one)| (at, one.to_string(), items::in_words(*one)))
            .collect(),
    }
}

/// What was chosen.
struct Chosen {
    to: Recipient,
    under: Option<MemberOf>,
    purpose: Purpose,
    kinds: Vec<Information>,
    /// The client agreed that groups are named.
    groups: bool,
    channel: Channel,
}

impl Chosen {
    fn read(form: &Form, consent: &Consent) -> Option<Self> {
        let terms = consent.terms();
        let number = |name: &str| form.get(name).parse::<usize>().ok();
        let at = number("to")?;
        let entry = terms.recipients().get(at)?;
        let name = form.line(&format!("name-{at}"));
        let (to, under) = match entry {
            Recipient::Class(class) => (person(name)?, Some(MemberOf::Class(class.clone()))),
            // To the intermediary itself, which passes it on.
            Recipient::Intermediary { .. } if name.is_empty() => (entry.clone(), None),
            Recipient::Intermediary { name: through, .. } => {
                let treats = form.ticked(&format!("treats-{at}"));
                (person(name)?, Some(MemberOf::Intermediary { name: through.clone(), treats }))
            }
            other => (other.clone(), None),
        };
        let information: Vec<Information> = terms.information().iter().copied().collect();
        let kinds = form.all("what").filter_map(|at| information.get(at.parse::<usize>().ok()?).copied());
        Some(Self {
            to,
            under,
            purpose: terms.purposes().iter().nth(number("for")?)?.clone(),
            kinds: kinds.collect(),
            groups: form.ticked("groups"),
            channel: match form.get("channel") {
                "fhir" => Channel::Fhir,
                "spoken" => Channel::Spoken,
                "page" => Channel::Page,
                _ => Channel::Print,
            },
        })
    }
}

fn person(name: String) -> Option<Recipient> {
    (!name.is_empty()).then_some(Recipient::Person(name))
}

#[derive(Template)]
#[template(path = "clinic-disclosed.html")]
struct DisclosedPage {
    f: Frame,
    id: Box<str>,
    notice: Vec<String>,
    rule: String,
    scope: String,
    to: String,
    purpose: String,
    day: String,
    items: Vec<(String, &'static str, Vec<String>)>,
    withheld: Vec<String>,
}

/// `POST /clients/{id}/disclosures/new`.
pub(super) async fn take(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, disclosed(&id, &sent).await)
}

async fn disclosed(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let client =
        match open(house, staff, id, (Sheet::Disclosure, Doing::Write, What::DisclosuresRead)).await? {
            Ok(client) => client,
            Err(response) => return Ok(response),
        };
    let Some(mut consent) = consent_of(house, id, form.get("consent")).await? else {
        return Ok(frame::missing(house));
    };
    let Some(chosen) = Chosen::read(form, &consent.says.0) else {
        return page(house, staff, id, Some(&Refusal::NotTheRecipient)).await;
    };
    if !chosen.kinds.iter().all(|kind| may_read(house, staff, &client.says, items::record_of(*kind))) {
        return Ok(glass(house, staff, id, false));
    }
    let (channel, groups) = (chosen.channel, chosen.groups);
    let made = match decide(house, (&client, &mut consent.says.0), chosen, form).await? {
        Ok(made) => made,
        Err(refusal) => return page(house, staff, id, Some(&refusal)).await,
    };
    let mut act = Act::by(staff, What::Disclosed, house.now()).about(id);
    act.stands(&client);
    act.replace(&consent)?;
    act.add(id, &Accounted(made.entry().clone()))?;
    // Kept before anything is shown: a consent that was taken back in this moment lets nothing out.
    house.done(act).await?;
    match channel {
        Channel::Fhir => fhir::file(house, &client.says, &consent.says.0, (&made, groups)).await,
        Channel::Print | Channel::Page | Channel::Spoken => Ok(as_page(house, staff, id, &made)),
    }
}

async fn decide(
    house: &House,
    (client, consent): (&Kept<Client>, &mut Consent),
    chosen: Chosen,
    form: &Form,
) -> anyhow::Result<Result<Disclosure, Refusal>> {
    let now = match house.care_now(&house.settings().await?) {
        Ok(now) => now,
        Err(error) => return Ok(Err(error.into())),
    };
    let numbered = consent.terms().information().iter().enumerate();
    let words = numbered.map(|(at, kind)| (*kind, form.lines(&format!("words-{at}")))).collect();
    let wanted = Wanted { kinds: chosen.kinds, words, groups: chosen.groups };
    let items = items::gather(house, client, &wanted).await?;
    // All of them, or nothing goes out: one that does not open may be about just this.
    let restrictions = house.restrictions(&client.id).await?;
    let request = Request {
        to: chosen.to,
        under: chosen.under,
        purpose: chosen.purpose,
        channel: chosen.channel,
        statement: Statement32::Whole,
        items,
        restrictions: &restrictions,
    };
    Ok(disclose(consent, request, &house.notices, &now))
}

fn as_page(house: &House, staff: &Staff, id: &str, made: &Disclosure) -> Response {
    let Parts { notice, scope, to, purpose, items } = made.parts();
    frame::render(&DisclosedPage {
        f: Frame::of(house, staff, "clinic-disclosed-title"),
        id: id.into(),
        notice: notice.text().split("\n\n").map(str::to_owned).collect(),
        rule: notice.rule().to_owned(),
        scope: scope.to_string(),
        to: said(to),
        purpose: purpose.to_string(),
        day: frame::day(house, made.entry().day),
        items: items.iter().map(items::as_lines).collect(),
        withheld: made.withheld().iter().map(ToString::to_string).collect(),
    })
}
