//! Calling a volunteer: whom it fits, and what they are told.
//!
//! Under the alias nothing is disclosed. By name it is a disclosure (42 CFR part 2) to that very volunteer: the consent
//! with its new line, the account and the asking are kept in one act before anybody is told the name.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use care::{
    Refusal,
    consent::{Consent, Information, Purpose, Recipient},
    disclosure::{Channel, Disclosure, Item, Request, Source, Statement32, disclose},
    handoff::{Company, Contact, Fits, Step, Visited, Volunteer, Wish, fitting},
    role::{Act as Doing, Record as Sheet},
};
use jiff::civil::Date;

use super::{AskedFor, HandingOver, called};
use crate::{
    clinic::{
        Clinic,
        clients::{Client, may, open},
        consents::{Signed, consent_of},
        disclosures::Accounted,
        frame::{self, Frame, see_other},
        house::{Act, House, Kept, Opened},
        log::What,
        session::{Sent, Staff},
        volunteers::{self, Helper, OFFERS, offer_of},
    },
    web::{forms::Form, page::with_status},
};

#[derive(Template)]
#[template(path = "clinic-call.html")]
struct CallPage {
    f: Frame,
    id: Box<str>,
    called: String,
    /// As volunteers know the client.
    alias: String,
    language: String,
    needs: Vec<(&'static str, String, bool)>,
    gender: String,
    fellowship: String,
    background: String,
    now: bool,
    found: Vec<Found>,
    meeting: String,
    day: String,
    time: String,
    wrong: Option<(String, Option<&'static str>)>,
}

/// A volunteer who fits.
struct Found {
    id: Box<str>,
    alias: String,
    reach: String,
    fits: Vec<String>,
    says: Vec<(String, String)>,
    offers: Vec<(&'static str, String)>,
    /// Consents in force that let this one know the name: id, and until when.
    consents: Vec<(Box<str>, String)>,
}

/// Why somebody is not asked.
type Wrong = (String, Option<&'static str>);

/// `GET /clients/{id}/handoff/volunteers`: whoever can be called now.
pub(super) async fn show(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    let form = Form::of(vec![("language".to_owned(), "en".to_owned()), ("now".to_owned(), "1".to_owned())]);
    frame::or_broken(&house, found(&house, &staff, &id, &form).await)
}

/// `POST /clients/{id}/handoff/volunteers`: by what the client wishes, which stands in no address.
pub(super) async fn search(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, found(&sent.house, &sent.staff, &id, &sent.form).await)
}

async fn found(house: &House, staff: &Staff, id: &str, form: &Form) -> anyhow::Result<Response> {
    match gate(house, staff, id).await? {
        Ok(client) => page(house, staff, &client, form, None).await,
        Err(response) => Ok(response),
    }
}

/// A client whose handoff this person works on, and the roster.
async fn gate(house: &House, staff: &Staff, id: &str) -> anyhow::Result<Result<Kept<Client>, Response>> {
    if !volunteers::may(staff, Doing::Read) {
        return Ok(Err(frame::refused(house)));
    }
    let client = match open(house, staff, id, (Sheet::Handoff, Doing::Write, What::HandoffRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(Err(response)),
    };
    // Before it has begun nobody is called.
    if house.handoff(id).await?.is_none() {
        return Ok(Err(see_other(&format!("/clients/{id}/handoff"))));
    }
    house.done(Act::by(staff, What::VolunteersRead, house.now()).about(id)).await?;
    Ok(Ok(client))
}

async fn page(
    house: &House,
    staff: &Staff,
    client: &Kept<Client>,
    form: &Form,
    wrong: Option<Wrong>,
) -> anyhow::Result<Response> {
    let settings = house.settings().await?;
    let here = house.now().to_zoned(settings.zone());
    let word = |name: &str| Some(form.line(name)).filter(|word| !word.is_empty());
    let need = offer_of(form.get("need"));
    let wish = Wish {
        language: form.line("language").to_lowercase(),
        need,
        gender: word("gender"),
        fellowship: word("fellowship"),
        background: word("background"),
        at: form.ticked("now").then(|| (here.weekday().to_sunday_zero_offset().cast_unsigned(), here.time())),
    };
    let Opened { kept: helpers, shut } = house.volunteers().await?;
    let all: Vec<Volunteer> = helpers.iter().map(|kept| kept.says.volunteer.clone()).collect();
    let consents = naming(house, staff, client).await?;
    let found = fitting(&all, &wish, here.date());
    let reach =
        |one: &Volunteer| helpers.iter().find(|kept| *kept.id == *one.id).map(|kept| kept.says.reach.clone());
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let alias = word("alias").unwrap_or_else(|| client.says.alias.clone());
    Ok(with_status(
        status,
        &CallPage {
            f: Frame::of(house, staff, "clinic-call-title").lacking(shut),
            id: client.id.clone(),
            called: called(staff, &client.says).to_owned(),
            alias,
            language: wish.language.clone(),
            needs: OFFERS
                .iter()
                .map(|(offer, word, key)| (*word, house.t.s(key), need == Some(*offer)))
                .collect(),
            gender: wish.gender.clone().unwrap_or_default(),
            fellowship: wish.fellowship.clone().unwrap_or_default(),
            background: wish.background.clone().unwrap_or_default(),
            now: wish.at.is_some(),
            found: found
                .into_iter()
                .map(|(one, fits)| view(house, (one, fits), reach(one).unwrap_or_default(), &consents))
                .collect(),
            meeting: form.line("meeting"),
            day: form.line("day"),
            time: form.line("time"),
            wrong,
        },
    ))
}

/// Consents in force that may let a volunteer know the name, for whoever may make disclosures.
async fn naming(house: &House, staff: &Staff, client: &Kept<Client>) -> anyhow::Result<Vec<Kept<Signed>>> {
    if !may(house, staff, &client.says, (Sheet::Disclosure, Doing::Write)) {
        return Ok(Vec::new());
    }
    let Ok(now) = house.care_now(&house.settings().await?) else { return Ok(Vec::new()) };
    let mut consents = house.consents(&client.id).await?.kept;
    consents.retain(|kept| {
        let terms = kept.says.0.terms();
        kept.says.0.valid_at(&now).is_ok()
            && terms.purposes().contains(&Purpose::WarmHandoff)
            && terms.information().contains(&Information::Identity)
    });
    Ok(consents)
}

fn view(
    house: &House,
    (one, fits): (&Volunteer, Vec<Fits>),
    reach: String,
    consents: &[Kept<Signed>],
) -> Found {
    let why = |fits: &Fits| {
        house.t.s(match fits {
            Fits::AnswersNow => "clinic-fits-now",
            Fits::Fellowship => "clinic-fits-fellowship",
            Fits::Background => "clinic-fits-background",
        })
    };
    let them = Recipient::Volunteer(one.alias.clone());
    let names =
        |kept: &&Kept<Signed>| kept.says.0.terms().recipients().iter().any(|to| to.covers(&them, None));
    let offered = OFFERS.iter().filter(|(offer, ..)| one.offers.contains(offer));
    Found {
        id: one.id.as_str().into(),
        alias: one.alias.clone(),
        reach,
        fits: fits.iter().map(why).collect(),
        says: volunteers::roster::says(house, one),
        offers: offered.map(|(_, word, key)| (*word, house.t.s(key))).collect(),
        consents: consents
            .iter()
            .filter(names)
            .map(|kept| (kept.id.clone(), kept.says.0.terms().expiry().to_string()))
            .collect(),
    }
}

/// `POST /clients/{id}/handoff/ask`: a volunteer is asked, under the alias or by name under a consent.
pub(super) async fn ask(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, asked(&id, &sent).await)
}

async fn asked(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let client = match gate(house, staff, id).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    let Some(helper) = house.volunteer(form.get("volunteer")).await? else {
        return Ok(frame::missing(house));
    };
    let Some(company) = company(form, &helper.says.volunteer) else {
        let wrong = (house.t.s("clinic-call-wrong"), None);
        return page(house, staff, &client, form, Some(wrong)).await;
    };
    match form.get("under") {
        "" => under_alias(sent, &client, &helper, company).await,
        consent => by_name(sent, &client, (&helper, consent), company).await,
    }
}

fn company(form: &Form, volunteer: &Volunteer) -> Option<Company> {
    let wants = offer_of(form.get("wants")).filter(|offer| volunteer.offers.contains(offer))?;
    let day: Date = form.line("day").parse().ok()?;
    let time = form.line("time").parse().ok()?;
    let meeting = form.line("meeting");
    (!meeting.is_empty()).then(|| Company { meeting, when: day.to_datetime(time), wants })
}

async fn under_alias(
    sent: &Sent,
    client: &Kept<Client>,
    helper: &Kept<Helper>,
    company: Company,
) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let volunteer = &helper.says.volunteer;
    let contact = match Contact::under_alias(volunteer, &form.line("alias"), &client.says.name, company) {
        Ok(contact) => contact,
        Err(why) => return page(house, staff, client, form, Some((why.to_string(), None))).await,
    };
    let mut act = Act::by(staff, What::HandoffWritten, house.now()).about(&client.id);
    if let Some(wrong) = keep(house, &mut act, (client, helper), (&contact, form)).await? {
        return page(house, staff, client, form, Some((wrong, None))).await;
    }
    house.done(act).await?;
    Ok(see_other(&format!("/clients/{}/handoff", client.id)))
}

/// Adds the asking to an act, and the step where the client was there; or tells why not.
async fn keep(
    house: &House,
    act: &mut Act,
    (client, helper): (&Kept<Client>, &Kept<Helper>),
    (contact, form): (&Contact, &Form),
) -> anyhow::Result<Option<String>> {
    let today = house.today(&house.settings().await?);
    act.stands(client);
    act.stands(helper);
    if form.ticked("here")
        && let Some(mut handoff) = house.handoff(&client.id).await?
    {
        let HandingOver(one) = &mut handoff.says;
        let again = one.visited() == Some(Visited::NotYet);
        let step = if again { Step::SolveAndCallAgain } else { Step::CallVolunteer };
        if let Err(why) = one.done(step, today, today) {
            return Ok(Some(house.t.one("clinic-handoff-refused", "value", &why.to_string())));
        }
        act.replace(&handoff)?;
    }
    act.add(&client.id, &AskedFor::new(&helper.says.volunteer, contact, today))?;
    Ok(None)
}

#[derive(Template)]
#[template(path = "clinic-named.html")]
struct NamedPage {
    f: Frame,
    id: Box<str>,
    name: String,
    alias: String,
    reach: String,
    notice: Vec<String>,
    rule: String,
    scope: String,
}

async fn by_name(
    sent: &Sent,
    client: &Kept<Client>,
    (helper, consent): (&Kept<Helper>, &str),
    company: Company,
) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let id = &client.id;
    // Telling a name is a disclosure, which not everybody may make who calls volunteers.
    if let Err(response) =
        open(house, staff, id, (Sheet::Disclosure, Doing::Write, What::DisclosuresRead)).await?
    {
        return Ok(response);
    }
    let Some(mut consent) = consent_of(house, id, consent).await? else { return Ok(frame::missing(house)) };
    let volunteer = &helper.says.volunteer;
    if let Err(why) = volunteer.ready(house.today(&house.settings().await?)) {
        return page(house, staff, client, form, Some((why.to_string(), None))).await;
    }
    let made = name_to(house, client, &mut consent.says.0, volunteer).await?;
    let named = made.and_then(|made| Ok((Contact::with_name(volunteer, &made, company)?, made)));
    let (contact, made) = match named {
        Ok(named) => named,
        Err(refusal) => {
            let wrong = (refusal.to_string(), Some(refusal.rule()));
            return page(house, staff, client, form, Some(wrong)).await;
        }
    };
    let mut act = Act::by(staff, What::Disclosed, house.now()).about(id);
    act.replace(&consent)?;
    act.add(id, &Accounted(made.entry().clone()))?;
    if let Some(wrong) = keep(house, &mut act, (client, helper), (&contact, form)).await? {
        return page(house, staff, client, form, Some((wrong, None))).await;
    }
    // Kept before the name is told: a consent that was taken back in this moment lets nothing out.
    house.done(act).await?;
    let parts = made.parts();
    Ok(frame::render(&NamedPage {
        f: Frame::of(house, staff, "clinic-named-title"),
        id: id.clone(),
        name: contact.called().to_owned(),
        alias: volunteer.alias.clone(),
        reach: helper.says.reach.clone(),
        notice: parts.notice.text().split("\n\n").map(str::to_owned).collect(),
        rule: parts.notice.rule().to_owned(),
        scope: parts.scope.to_string(),
    }))
}

/// The name, and nothing else, to one volunteer.
async fn name_to(
    house: &House,
    client: &Kept<Client>,
    consent: &mut Consent,
    volunteer: &Volunteer,
) -> anyhow::Result<Result<Disclosure, Refusal>> {
    let now = match house.care_now(&house.settings().await?) {
        Ok(now) => now,
        Err(error) => return Ok(Err(error.into())),
    };
    let restrictions = house.restrictions(&client.id).await?;
    let name = serde_json::Value::String(client.says.name.clone());
    let request = Request {
        to: Recipient::Volunteer(volunteer.alias.clone()),
        under: None,
        purpose: Purpose::WarmHandoff,
        channel: Channel::Spoken,
        statement: Statement32::Whole,
        items: vec![Item { kind: Information::Identity, source: Source::Clinic, value: name }],
        restrictions: &restrictions,
    };
    Ok(disclose(consent, request, &house.notices, &now))
}
