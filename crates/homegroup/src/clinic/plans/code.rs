//! The code: six words on paper, good once, for some days. Whoever types them at the community's `/plan` gets the plan,
//! and is asked what they want to show.
//!
//! The parcel lies sealed in the community's database under a number that follows from the words; nobody opens it
//! without them. The words are shown once and kept nowhere.

use std::collections::BTreeSet;

use anyhow::Context as _;
use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use care::{
    consent::{Consent, Expiry, Information, Purpose},
    notice::NoticeKind,
    plan::{Ask, ClinicName, ConsentNote, Mailbox as InParcel, Parcel},
    role::{Act as Doing, Record as Sheet},
};
use jiff::{SignedDuration, ToSpan as _, civil::Date};
use privacy::parcel::{MailboxId, ParcelCode};

use crate::{
    clinic::{
        Clinic,
        clients::{Client, Code, Mailbox, open},
        consents::{self, Signed},
        frame::{self, Frame, see_other},
        house::{Act, House, Kept},
        log::What,
        session::{Sent, Staff},
    },
    identity::new_phrase,
    random,
    stewards::qr::Picture,
    web::page::with_status,
};

/// For how many days a code is good.
const DAYS: i64 = 14;
/// How long a mailbox stays open at most.
const MAILBOX: SignedDuration = SignedDuration::from_hours(24 * 365);

/// What can be asked for, which part of a consent it rests on, its word in forms and the key of its name.
pub(super) const ASKS: [(Ask, Information, &str, &str); 4] = [
    (Ask::CheckIns, Information::CheckIns, "check_ins", "clinic-ask-check-ins"),
    (Ask::Visits, Information::Visits, "visits", "clinic-ask-visits"),
    (Ask::Commitments, Information::Commitments, "commitments", "clinic-ask-commitments"),
    (Ask::Scales, Information::Scales, "scales", "clinic-ask-scales"),
];

#[derive(Template)]
#[template(path = "clinic-code.html")]
struct CodePage {
    f: Frame,
    id: Box<str>,
    name: String,
    has_plan: bool,
    /// Consents to following up: id, until when, and what may be asked for under each.
    consents: Vec<Under>,
    open_until: Option<String>,
    /// The code, shown this once.
    made: Option<Made>,
    wrong: Option<&'static str>,
}

struct Under {
    id: Box<str>,
    ends: String,
    asks: Vec<(&'static str, String)>,
}

struct Made {
    words: [&'static str; 6],
    picture: Option<Picture>,
    address: String,
    ends: String,
}

/// `GET /clients/{id}/code`.
pub(super) async fn show(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    frame::or_broken(&house, page(&house, &staff, &id, None, None).await)
}

async fn page(
    house: &House,
    staff: &Staff,
    id: &str,
    made: Option<Made>,
    wrong: Option<&'static str>,
) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Plan, Doing::Write, What::PlanRead)).await? {
        Ok(client) => client.says,
        Err(response) => return Ok(response),
    };
    let settings = house.settings().await?;
    let now = house.care_now(&settings).ok();
    let consents = house.consents(id).await?;
    let shut = consents.shut;
    let consents = consents.kept.iter().filter_map(|kept| {
        let consent = &kept.says.0;
        consent.valid_at(now.as_ref()?).ok()?;
        let asks = asks_of(consent);
        (!asks.is_empty()).then(|| Under {
            id: kept.id.clone(),
            ends: consent.terms().expiry().to_string(),
            asks: ASKS
                .iter()
                .filter(|(ask, ..)| asks.contains(ask))
                .map(|(_, _, word, key)| (*word, house.t.s(key)))
                .collect(),
        })
    });
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(with_status(
        status,
        &CodePage {
            f: Frame::of(house, staff, "clinic-code-title").lacking(shut),
            id: id.into(),
            has_plan: house.plan(id).await?.is_some(),
            consents: consents.collect(),
            open_until: client
                .code
                .filter(|code| house.today(&settings) <= code.ends)
                .map(|code| frame::day(house, code.ends)),
            name: client.name,
            made,
            wrong,
        },
    ))
}

/// What may be asked for under a consent: it must be for following up.
pub(super) fn asks_of(consent: &Consent) -> BTreeSet<Ask> {
    let terms = consent.terms();
    if !terms.purposes().contains(&Purpose::FollowUp) {
        return BTreeSet::new();
    }
    ASKS.iter().filter(|(_, kind, ..)| terms.information().contains(kind)).map(|(ask, ..)| *ask).collect()
}

/// `POST /clients/{id}/code`.
pub(super) async fn make(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, made(&id, &sent).await)
}

async fn made(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let mut client = match open(house, staff, id, (Sheet::Plan, Doing::Write, What::PlanRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    let Some(plan) = house.plan(id).await? else {
        return page(house, staff, id, None, Some("clinic-code-no-plan")).await;
    };
    let settings = house.settings().await?;
    let today = house.today(&settings);
    let ends = today.checked_add(DAYS.days())?;
    let agreed = plan.says.0.clone().agreed().context("a plan that was kept is agreed")?;
    let name = ClinicName { name: settings.name.clone(), contact: settings.contact.clone() };
    let notice = house
        .notices
        .in_force(NoticeKind::Disclosure1, today)
        .context("no notice is in force on this day")?;
    let parcel = Parcel::new(agreed, name, notice.text().to_owned(), ends)?;
    let Ok(parcel) = parcel.bringing(house.own_scales().await?) else {
        return page(house, staff, id, None, Some("clinic-code-scales-long")).await;
    };
    let under = match form.get("consent") {
        "" => None,
        consent => match valid(house, id, consent).await? {
            Some(kept) => Some(kept),
            None => return page(house, staff, id, None, Some("clinic-code-no-consent")).await,
        },
    };
    let mut act = Act::by(staff, What::CodeMade, house.now()).about(id);
    act.stands(&plan);
    let old = (client.says.code.take(), client.says.mailbox.clone());
    let ends = under.as_ref().and_then(|kept| last_day(&kept.says.0)).map_or(ends, |last| last.min(ends));
    let parcel = match &under {
        Some(kept) => {
            act.stands(kept);
            asking(house, parcel, &mut client, kept, form.all("ask")).await?
        }
        None => parcel,
    };
    let (words, number) = put(house, &parcel, ends).await?;
    client.says.code = Some(Code { parcel: number.as_str().into(), ends });
    act.replace(&client)?;
    if let Err(error) = house.done(act).await {
        take_back(house, &number, &client, &old.1).await?;
        return Err(error);
    }
    end_old(house, &client, old).await?;
    let address = format!("{}/plan/clinic", house.community_url.as_deref().unwrap_or_default());
    let made = Made {
        // What stands after # is never sent by a browser.
        picture: house
            .community_url
            .as_ref()
            .and_then(|_| Picture::of(&format!("{address}#{}", words.join(".")))),
        address,
        words,
        ends: frame::day(house, ends),
    };
    page(house, staff, id, Some(made), None).await
}

/// A consent of this client that is in force and lets something be asked for.
async fn valid(house: &House, client: &str, consent: &str) -> anyhow::Result<Option<Kept<Signed>>> {
    let Ok(now) = house.care_now(&house.settings().await?) else { return Ok(None) };
    let kept = consents::consent_of(house, client, consent).await?;
    Ok(kept.filter(|kept| kept.says.0.valid_at(&now).is_ok() && !asks_of(&kept.says.0).is_empty()))
}

/// The last day of a consent that ends with a day.
fn last_day(consent: &Consent) -> Option<Date> {
    match consent.terms().expiry() {
        Expiry::On(day) => Some(*day),
        Expiry::Event(_) | Expiry::EndOfTreatment | Expiry::Never => None,
    }
}

/// A second code takes the place of the first, and so does its mailbox.
async fn end_old(
    house: &House,
    client: &Kept<Client>,
    (code, mailbox): (Option<Code>, Option<Mailbox>),
) -> anyhow::Result<()> {
    if let Some(code) = code {
        house.office.withdraw_parcel(&code.parcel).await?;
    }
    let now = client.says.mailbox.as_ref().map(|mailbox| &mailbox.id);
    if let Some(mailbox) = mailbox.filter(|mailbox| Some(&mailbox.id) != now) {
        house.office.close_mailbox(&mailbox.id).await?;
    }
    Ok(())
}

/// Nothing was kept: nobody knows the words, and nothing is to come in.
async fn take_back(
    house: &House,
    parcel: &str,
    client: &Kept<Client>,
    old: &Option<Mailbox>,
) -> anyhow::Result<()> {
    house.office.withdraw_parcel(parcel).await?;
    let old = old.as_ref().map(|mailbox| &mailbox.id);
    if let Some(mailbox) = client.says.mailbox.as_ref().filter(|mailbox| Some(&mailbox.id) != old) {
        house.office.close_mailbox(&mailbox.id).await?;
    }
    Ok(())
}

/// The parcel with a mailbox for what was ticked.
async fn asking<'a>(
    house: &House,
    parcel: Parcel,
    client: &mut Kept<Client>,
    under: &Kept<Signed>,
    ticked: impl Iterator<Item = &'a str>,
) -> anyhow::Result<Parcel> {
    let allowed = asks_of(&under.says.0);
    let ticked: BTreeSet<&str> = ticked.collect();
    let asks: BTreeSet<Ask> = ASKS
        .iter()
        .filter(|(ask, _, word, _)| allowed.contains(ask) && ticked.contains(word))
        .map(|(ask, ..)| *ask)
        .collect();
    if asks.is_empty() {
        return Ok(parcel);
    }
    let id = MailboxId::from_bytes(random::bytes()?);
    let most = house.now().saturating_add(MAILBOX)?;
    let zone = house.settings().await?.zone();
    let last = last_day(&under.says.0).and_then(|day| day.tomorrow().ok()?.to_zoned(zone).ok());
    let ends = last.map_or(most, |last| last.timestamp().min(most));
    house.office.open_mailbox(&id.to_string(), ends).await?;
    let public = house.key.mailbox(&id).public().to_string();
    client.says.mailbox =
        Some(Mailbox { id: id.to_string().into(), consent: under.id.clone(), asks: asks.clone() });
    let terms = under.says.0.terms();
    let kinds: Vec<String> = terms.information().iter().map(ToString::to_string).collect();
    let summary = format!("{}; {}", kinds.join(", "), terms.expiry());
    let note = ConsentNote { id: under.says.0.id().to_owned(), summary };
    Ok(parcel.asking(asks, InParcel { id: id.to_string(), public }, note)?)
}

/// Puts the parcel where its words lead.
async fn put(house: &House, parcel: &Parcel, last: Date) -> anyhow::Result<([&'static str; 6], String)> {
    let plain = parcel.write()?;
    let zone = house.settings().await?.zone();
    let ends = last.tomorrow()?.to_zoned(zone)?.timestamp();
    let code = ParcelCode::new(new_phrase()?);
    let words = code.words();
    // The words lead to the key slowly, on purpose.
    let key = tokio::task::spawn_blocking(move || code.key()).await?;
    let sealed = key.seal(&plain, random::bytes()?).context("a parcel that was written is not too long")?;
    let number = key.id().to_string();
    let put = house.office.put_parcel(&number, sealed.as_bytes(), ends).await?;
    anyhow::ensure!(put, "six fresh words were drawn before; try again");
    Ok((words, number))
}

/// `POST /clients/{id}/code/withdraw`: nobody can take it any more.
pub(super) async fn withdraw(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, withdrawn(&id, &sent).await)
}

async fn withdrawn(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, .. } = sent;
    let mut client = match open(house, staff, id, (Sheet::Plan, Doing::Write, What::PlanRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    let old = (client.says.code.take(), None);
    let mut act = Act::by(staff, What::CodeWithdrawn, house.now()).about(id);
    act.replace(&client)?;
    house.done(act).await?;
    end_old(house, &client, old).await?;
    Ok(see_other(&format!("/clients/{id}/code")))
}
