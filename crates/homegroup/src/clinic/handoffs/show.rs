//! The checklist: what is due, what was really done and when, what was left out and why.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use care::{
    handoff::{Handoff, Meeting, Step, TakenStep},
    role::{Act as Doing, Record as Sheet},
};
use jiff::civil::Date;

use super::{AskedFor, HandingOver, called, is_call, knows, words};
use crate::{
    clinic::{
        Clinic,
        clients::{Client, may, open},
        frame::{self, Frame, see_other},
        house::{Act, House, Kept},
        log::What,
        session::{Sent, Staff},
        volunteers::offer_key,
    },
    finder::view::when,
    web::{forms::Form, page::with_status},
};

#[derive(Template)]
#[template(path = "clinic-handoff.html")]
struct HandoffPage {
    f: Frame,
    id: Box<str>,
    called: String,
    /// May they see the whole of it? Otherwise calls alone.
    knows: bool,
    may_write: bool,
    today: String,
    /// Where the community's pages are that are given to the client.
    community: Option<String>,
    began: Option<String>,
    due: Vec<String>,
    meetings: Vec<Sitting>,
    asked: Vec<Row>,
    reasons: Vec<(&'static str, String)>,
    wrong: Option<String>,
}

/// One of the three meetings.
struct Sitting {
    word: &'static str,
    title: String,
    planned: String,
    held: String,
    /// In words: when it was held, or is meant to be.
    stands: Option<String>,
    /// Whether they went; asked at the second.
    visited: Vec<(&'static str, String, bool)>,
    steps: Vec<StepRow>,
}

struct StepRow {
    word: &'static str,
    title: String,
    state: Option<String>,
    /// The day a form begins with.
    on: String,
    /// A page of ours on how it is done.
    calls: bool,
}

/// What a volunteer was asked for.
struct Row {
    id: Box<str>,
    alias: String,
    what: String,
    told: String,
    state: String,
    steps: Vec<(&'static str, String)>,
}

/// `GET /clients/{id}/handoff`.
pub(super) async fn show(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    frame::or_broken(&house, first(&house, &staff, &id).await)
}

async fn first(house: &House, staff: &Staff, id: &str) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Handoff, Doing::Read, What::HandoffRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    page(house, staff, &client, None).await
}

async fn page(
    house: &House,
    staff: &Staff,
    kept: &Kept<Client>,
    wrong: Option<String>,
) -> anyhow::Result<Response> {
    let client = &kept.says;
    let handoff = house.handoff(&kept.id).await?.map(|kept| kept.says.0);
    let today = house.today(&house.settings().await?);
    let knows = knows(staff, client);
    let asked = house.asked_for(&kept.id).await?;
    let handed = handoff.as_ref();
    let status = if wrong.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let sittings = words::MEETINGS
        .iter()
        .map(|(which, word, _)| handed.map(|one| sitting(house, one, (*which, word), (today, knows))));
    Ok(with_status(
        status,
        &HandoffPage {
            f: Frame::of(house, staff, "clinic-handoff-title").lacking(asked.shut),
            id: kept.id.clone(),
            called: called(staff, client).to_owned(),
            may_write: may(house, staff, client, (Sheet::Handoff, Doing::Write)),
            today: today.to_string(),
            community: house.community_url.clone(),
            began: handed.map(|one| frame::day(house, one.began())),
            due: handed.map(|one| words::due(house, one, today, !knows)).unwrap_or_default(),
            meetings: sittings.flatten().collect(),
            asked: asked.kept.into_iter().map(|one| row(house, one, (client, knows))).collect(),
            reasons: words::REASONS.iter().map(|(_, word, key)| (*word, house.t.s(key))).collect(),
            knows,
            wrong,
        },
    ))
}

fn sitting(
    house: &House,
    handoff: &Handoff,
    (which, word): (Meeting, &'static str),
    (today, knows): (Date, bool),
) -> Sitting {
    let (planned, held) = (handoff.planned(which), handoff.held(which));
    let day = |key: &str, day: Date| house.t.one(key, "value", &frame::day(house, day));
    let shown = |step: &Step| step.meeting() == which && handoff.applies(*step) && (knows || is_call(*step));
    let asks = which == Meeting::Second && knows;
    let visited = words::VISITED.iter().filter(|_| asks);
    Sitting {
        word,
        title: words::meeting(house, which),
        planned: planned.map(|day| day.to_string()).unwrap_or_default(),
        held: held.unwrap_or(today).to_string(),
        stands: match (held, planned) {
            (Some(held), _) => Some(day("clinic-handoff-held-on", held)),
            (None, Some(planned)) => Some(day("clinic-handoff-planned-for", planned)),
            (None, None) => None,
        },
        visited: visited
            .map(|(one, word, key)| (*word, house.t.s(key), handoff.visited() == Some(*one)))
            .collect(),
        steps: Step::ALL
            .into_iter()
            .filter(shown)
            .map(|step| StepRow {
                word: words::step_word(step),
                title: words::step(house, step),
                state: handoff.state(step).map(|state| words::state(house, state)),
                on: held.unwrap_or(today).to_string(),
                calls: is_call(step),
            })
            .collect(),
    }
}

fn row(house: &House, kept: Kept<AskedFor>, (client, knows): (&Client, bool)) -> Row {
    let asked = kept.says;
    let what = [
        ("what", house.t.s(offer_key(asked.wants))),
        ("meeting", asked.meeting),
        ("day", frame::day(house, asked.when.date())),
        ("time", when::clock(&house.t, asked.when.time())),
    ];
    let possible = |step: TakenStep| asked.ride.take(step).is_some();
    let told = match (asked.named, knows) {
        (false, _) => house.t.one("clinic-asked-alias", "value", &asked.called),
        (true, true) => house.t.one("clinic-asked-name", "value", &asked.called),
        // Whoever does not know the name does not learn it here.
        (true, false) => house.t.one("clinic-asked-name-of", "value", &client.alias),
    };
    Row {
        id: kept.id,
        alias: asked.alias,
        what: house
            .t
            .with("clinic-asked-what", &what.each_ref().map(|(name, said)| (*name, said.as_str().into()))),
        told,
        state: house.t.s(words::ride_key(asked.ride.state())),
        steps: words::TAKEN
            .iter()
            .filter(|(step, ..)| possible(*step))
            .map(|(_, word, key)| (*word, house.t.s(key)))
            .collect(),
    }
}

/// `POST /clients/{id}/handoff`: it begins, a meeting is planned or was held, a step was done or left out, they went.
pub(super) async fn act(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, acted(&id, &sent).await)
}

async fn acted(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let client = match open(house, staff, id, (Sheet::Handoff, Doing::Write, What::HandoffRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    if !knows(staff, &client.says) && !words::step_of(form.get("step")).is_some_and(is_call) {
        return Ok(frame::refused(house));
    }
    let today = house.today(&house.settings().await?);
    let mut act = Act::by(staff, What::HandoffWritten, house.now()).about(id);
    act.stands(&client);
    match house.handoff(id).await? {
        None => match begin(form) {
            Some(day) => act.add_only(house, id, &HandingOver(Handoff::begin(day)))?,
            None => return page(house, staff, &client, Some(house.t.s("clinic-handoff-wrong-day"))).await,
        },
        Some(mut kept) => {
            if let Err(wrong) = apply(house, &mut kept.says.0, form, today) {
                return page(house, staff, &client, Some(wrong)).await;
            }
            act.replace(&kept)?;
        }
    }
    house.done(act).await?;
    Ok(see_other(&format!("/clients/{id}/handoff")))
}

fn begin(form: &Form) -> Option<Date> {
    (form.get("do") == "begin").then(|| form.line("on").parse().ok())?
}

/// Does what the form says, or tells why not.
fn apply(house: &House, handoff: &mut Handoff, form: &Form, today: Date) -> Result<(), String> {
    let wrong = |key: &str| house.t.s(key);
    let day = || form.line("on").parse::<Date>().map_err(|_| wrong("clinic-handoff-wrong-day"));
    let meeting =
        || words::meant(&words::MEETINGS, form.get("meeting")).ok_or_else(|| wrong("clinic-handoff-wrong"));
    let step = || words::step_of(form.get("step")).ok_or_else(|| wrong("clinic-handoff-wrong"));
    let done = match form.get("do") {
        "plan" => handoff.plan(meeting()?, day()?),
        "hold" => handoff.hold(meeting()?, day()?, today),
        "done" => handoff.done(step()?, day()?, today),
        "left" => {
            let because = words::meant(&words::REASONS, form.get("because"));
            handoff.leave(step()?, because.ok_or_else(|| wrong("clinic-handoff-wrong-reason"))?, today)
        }
        "visited" => {
            let visited = words::meant(&words::VISITED, form.get("visited"));
            handoff.tell(visited.ok_or_else(|| wrong("clinic-handoff-wrong"))?);
            Ok(())
        }
        _ => return Err(wrong("clinic-handoff-wrong")),
    };
    done.map_err(|why| house.t.one("clinic-handoff-refused", "value", &why.to_string()))
}

/// `POST /clients/{id}/handoff/ride`: what came of asking a volunteer.
pub(super) async fn ride(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, taken(&id, &sent).await)
}

async fn taken(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let client = match open(house, staff, id, (Sheet::Handoff, Doing::Write, What::HandoffRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    let kept = house.paper::<AskedFor>(form.get("asked")).await?.filter(|kept| *kept.owner == *id);
    let Some(mut kept) = kept else { return Ok(frame::missing(house)) };
    let today = house.today(&house.settings().await?);
    let step = words::meant(&words::TAKEN, form.get("step"));
    let early = matches!(step, Some(TakenStep::Happen | TakenStep::Miss)) && kept.says.when.date() > today;
    if early {
        return page(house, staff, &client, Some(house.t.s("clinic-ride-early"))).await;
    }
    let Some(next) = step.and_then(|step| kept.says.ride.take(step)) else {
        return Ok(frame::problem(house, StatusCode::CONFLICT, "stale"));
    };
    kept.says.ride = next;
    let mut act = Act::by(staff, What::HandoffWritten, house.now()).about(id);
    act.replace(&kept)?;
    house.done(act).await?;
    Ok(see_other(&format!("/clients/{id}/handoff")))
}
