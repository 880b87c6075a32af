//! What a member shows: fetched by an act, only while the consent it rests on is in force, and only the kinds it names.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use care::{
    plan::{Ask, Felt, Shown},
    role::{Act as Doing, Record as Sheet},
};
use jiff::civil::Date;
use privacy::{parcel::MailboxId, share::Letter};
use serde::{Deserialize, Serialize};
use store::Return;

use super::code::asks_of;
use crate::clinic::{
    Clinic,
    clients::{Client, Mailbox, open},
    consents::consent_of,
    frame::{self, Frame, see_other},
    house::{self, Act, House, Kept, Opened, Paper},
    log::What,
    scales::names,
    session::{Sent, Staff},
};

/// How often what arrived is tried to be kept while others change the same consent.
const TRIES: u8 = 5;

/// Something that arrived.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(in crate::clinic) struct Arrived {
    /// The day it was fetched.
    pub(in crate::clinic) on: Date,
    pub(in crate::clinic) shown: Shown,
}

impl Paper for Arrived {
    const KIND: &'static str = "shown";
}

#[derive(Template)]
#[template(path = "clinic-shown.html")]
struct ShownPage {
    f: Frame,
    id: Box<str>,
    name: String,
    /// Is anything asked for, and may it be?
    standing: &'static str,
    may_fetch: bool,
    arrived: Vec<View>,
}

/// One sending, in words.
struct View {
    on: String,
    check_ins: Vec<(String, u8, u8, u8, String)>,
    visits: Vec<(String, String)>,
    commitments: Vec<(String, String)>,
    scales: Vec<(String, String, u16)>,
}

/// `GET /clients/{id}/shown`: what was fetched.
pub(super) async fn show(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    frame::or_broken(&house, page(&house, &staff, &id).await)
}

async fn page(house: &House, staff: &Staff, id: &str) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Shown, Doing::Read, What::ShownRead)).await? {
        Ok(client) => client.says,
        Err(response) => return Ok(response),
    };
    let rests = rests_on(house, id, &client).await?;
    let names = names(house).await?;
    let Opened { kept: mut arrived, shut } = house.papers_that_open::<Arrived>(id).await?;
    arrived.sort_by_key(|kept| std::cmp::Reverse(kept.says.on));
    Ok(frame::render(&ShownPage {
        f: Frame::of(house, staff, "clinic-shown-title").lacking(shut),
        id: id.into(),
        standing: match rests {
            Rests::OnNothing => "clinic-shown-none",
            Rests::InForce => "clinic-shown-open",
            Rests::Ended => "clinic-shown-ended",
            Rests::Stopped => "clinic-shown-stopped",
            Rests::ClockSetBack => "clinic-error-clock",
            Rests::OnShut => "clinic-shown-shut",
        },
        may_fetch: client.mailbox.is_some(),
        name: client.name,
        arrived: arrived.into_iter().map(|kept| view(house, &names, kept.says)).collect(),
    }))
}

/// How it stands with what a member shows.
enum Rests {
    /// Nothing is asked for.
    OnNothing,
    /// The consent behind the mailbox is in force.
    InForce,
    /// It has ended.
    Ended,
    /// The member has stopped it.
    Stopped,
    /// The clock was set back: nothing is decided.
    ClockSetBack,
    /// The consent does not open: nothing is looked at.
    OnShut,
}

async fn rests_on(house: &House, id: &str, client: &Client) -> anyhow::Result<Rests> {
    let Some(mailbox) = &client.mailbox else { return Ok(Rests::OnNothing) };
    let Ok(now) = house.care_now(&house.settings().await?) else { return Ok(Rests::ClockSetBack) };
    let consent = match consent_of(house, id, &mailbox.consent).await {
        Err(error) if house::is_shut(&error) => return Ok(Rests::OnShut),
        found => found?,
    };
    if consent.is_none_or(|consent| consent.says.0.valid_at(&now).is_err()) {
        return Ok(Rests::Ended);
    }
    let open = house.office.is_open(&mailbox.id, house.now()).await?;
    Ok(if open { Rests::InForce } else { Rests::Stopped })
}

/// `POST /clients/{id}/shown`: looks into the mailbox, which the member sees.
pub(super) async fn fetch(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, fetched(&id, &sent).await)
}

async fn fetched(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, .. } = sent;
    let client = match open(house, staff, id, (Sheet::Shown, Doing::Read, What::ShownRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    let back = Ok(see_other(&format!("/clients/{id}/shown")));
    let Some(mailbox) = client.says.mailbox.clone() else { return back };
    match rests_on(house, id, &client.says).await? {
        Rests::InForce => {}
        Rests::Ended => {
            close(house, staff, id, client, &mailbox).await?;
            return back;
        }
        Rests::OnNothing | Rests::Stopped | Rests::OnShut => return back,
        Rests::ClockSetBack => return Ok(frame::problem(house, StatusCode::CONFLICT, "clock")),
    }
    let today = house.today(&house.settings().await?);
    let letters = house.office.returns(&mailbox.id, today, house.now()).await?;
    let numbers: Vec<String> = letters.iter().map(|letter| letter.id.clone()).collect();
    // What is not sealed for this mailbox is nobody's to keep.
    let read =
        |letter: Return| Some((house.id_by::<Arrived>(&letter.id), read(house, &mailbox, letter.sealed)?));
    let arrived: Vec<_> = letters.into_iter().filter_map(read).collect();
    for _ in 0..TRIES {
        match keep(house, staff, id, (&mailbox, today), &arrived).await {
            // The consent was used or ended just now: look at it again, so that nothing is lost and nothing kept without
            // it.
            Err(error) if house::is_stale(&error) => {}
            // It goes from the mailbox when it is kept here, not before: a program that stops in between loses nothing.
            Ok(()) => {
                house.office.throw_away(&mailbox.id, &numbers).await?;
                return back;
            }
            Err(error) => return Err(error),
        }
    }
    Err(house::stale())
}

/// Keeps what arrived, as far as the consent in force at this moment names it.
async fn keep(
    house: &House,
    staff: &Staff,
    id: &str,
    (mailbox, today): (&Mailbox, Date),
    arrived: &[(Box<str>, Shown)],
) -> anyhow::Result<()> {
    let mut act = Act::by(staff, What::ShownRead, house.now()).about(id);
    let now = house.care_now(&house.settings().await?)?;
    let consent = consent_of(house, id, &mailbox.consent).await?;
    let consent = consent.filter(|kept| kept.says.0.valid_at(&now).is_ok());
    if let Some(consent) = consent {
        act.stands(&consent);
        let kinds: BTreeSet<Ask> = asks_of(&consent.says.0).intersection(&mailbox.asks).copied().collect();
        // What a program kept that was stopped before it could throw the letter away is found twice.
        let kept = house.papers::<Arrived>(id).await?;
        for (paper, shown) in arrived.iter().filter(|(paper, _)| kept.iter().all(|one| one.id != *paper)) {
            let shown = shown.clone().limited(&kinds);
            if !shown.is_empty() {
                act.add_once(id, &Arrived { on: today, shown }, paper.clone())?;
            }
        }
    }
    house.done(act).await
}

fn read(house: &House, mailbox: &Mailbox, letter: Vec<u8>) -> Option<Shown> {
    let id: MailboxId = mailbox.id.parse().ok()?;
    let letter = Letter::from_bytes(letter).ok()?;
    Shown::read(&house.key.mailbox(&id).open_return(&letter).ok()?).ok()
}

/// The consent has ended by itself: so does what rests on it.
async fn close(
    house: &House,
    staff: &Staff,
    id: &str,
    mut client: Kept<Client>,
    mailbox: &Mailbox,
) -> anyhow::Result<()> {
    house.office.close_mailbox(&mailbox.id).await?;
    client.says.mailbox = None;
    let mut act = Act::by(staff, What::ConsentEnded, house.now()).about(id);
    act.replace(&client)?;
    house.done(act).await
}

fn view(house: &House, names: &BTreeMap<String, String>, arrived: Arrived) -> View {
    let name = |id: &String| names.get(id).unwrap_or(id).clone();
    let day = |date: Date| frame::day(house, date);
    let days = |days: &BTreeSet<Date>| days.iter().map(|date| day(*date)).collect::<Vec<_>>().join(", ");
    let Shown { check_ins, visits, commitments, scales, .. } = &arrived.shown;
    let felt = |felt: Option<Felt>| {
        felt.map(|felt| {
            house.t.s(match felt {
                Felt::Home => "clinic-felt-home",
                Felt::Again => "clinic-felt-again",
                Felt::Unsure => "clinic-felt-unsure",
                Felt::No => "clinic-felt-no",
            })
        })
        .unwrap_or_default()
    };
    View {
        on: day(arrived.on),
        check_ins: check_ins
            .iter()
            .map(|one| {
                (day(one.day), one.mood.into(), one.craving.into(), one.meetings(), one.line().to_owned())
            })
            .collect(),
        visits: visits.iter().map(|one| (day(one.day), felt(one.felt))).collect(),
        commitments: commitments.iter().map(|one| (one.text.clone(), days(&one.done))).collect(),
        scales: scales.iter().map(|one| (name(&one.scale), day(one.day), one.total)).collect(),
    }
}
