//! Making the plan together.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use care::{
    plan::{Attendance, Commitment, Days, Every, Kind, Person, Plan, PlanError, Rhythm},
    role::{Act as Doing, Record as Sheet},
    scale::Scale,
};

use super::Agreed;
use crate::{
    clinic::{
        Clinic,
        clients::{Client, open},
        frame::{self, Frame, see_other},
        house::{self, Act, House, Kept},
        log::What,
        session::{Sent, Staff},
    },
    web::{forms::Form, page::with_status},
};

/// Rows that stand empty below those that are filled in.
const SPARE: usize = 2;

/// Kinds of commitments, with their words in forms and the keys of their names.
const KINDS: [(Kind, &str, &str); 7] = [
    (Kind::FirstMeeting, "first_meeting", "clinic-plan-first-meeting"),
    (Kind::Meeting, "meeting", "clinic-plan-meeting"),
    (Kind::Companion, "companion", "clinic-plan-companion"),
    (Kind::Sponsor, "sponsor", "clinic-plan-sponsor"),
    (Kind::HomeGroup, "home_group", "clinic-plan-home-group"),
    (Kind::Service, "service", "clinic-plan-service"),
    (Kind::Other, "other", "clinic-plan-other"),
];

/// Ways to take part.
const WAYS: [(Attendance, &str, &str); 3] = [
    (Attendance::InPerson, "in_person", "clinic-plan-in-person"),
    (Attendance::Online, "online", "clinic-plan-online"),
    (Attendance::Hybrid, "hybrid", "clinic-plan-either"),
];

#[derive(Template)]
#[template(path = "clinic-plan.html")]
struct PlanPage {
    f: Frame,
    id: Box<str>,
    client: Client,
    want: String,
    when: String,
    people: String,
    rows: Vec<Row>,
    kinds: Vec<(&'static str, String)>,
    ways: Vec<(&'static str, String)>,
    days: Vec<String>,
    every: &'static str,
    /// Scales: id, name, and whether the plan asks for it.
    scales: Vec<(String, String, bool)>,
    secular: bool,
    /// Where the community's own form for three meetings is, with its reasons.
    finder: Option<String>,
    refused: Option<PlanError>,
    too_long: bool,
    kept: bool,
    /// Which version the form shows; empty for none.
    seen: String,
}

struct Row {
    number: usize,
    id: String,
    kind: &'static str,
    text: String,
    slug: String,
    /// What the directory calls that meeting.
    meeting: Option<String>,
    days: Vec<bool>,
    time: String,
    way: &'static str,
}

/// `GET /clients/{id}/plan`.
pub(super) async fn show(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    frame::or_broken(&house, first(&house, &staff, &id).await)
}

async fn first(house: &House, staff: &Staff, id: &str) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Plan, Doing::Read, What::PlanRead)).await? {
        Ok(client) => client.says,
        Err(response) => return Ok(response),
    };
    if !client.is_active() {
        return Ok(see_other(&format!("/clients/{id}/notice")));
    }
    let kept = house.plan(id).await?;
    let (is_kept, seen) =
        (kept.is_some(), kept.as_ref().map(|kept| kept.version().to_owned()).unwrap_or_default());
    let mut plan = kept.map_or_else(Plan::starter, |kept| kept.says.0);
    plan.mandated = client.mandated;
    let found = Found { kept: is_kept, seen, scales: house.scales().await?, ..Found::default() };
    Ok(page(house, staff, (id, client), &plan, found))
}

/// What is to be said about a plan.
#[derive(Default)]
struct Found {
    refused: Option<PlanError>,
    too_long: bool,
    kept: bool,
    seen: String,
    /// Those that a plan can ask for.
    scales: Vec<Scale>,
}

fn asked_for(scale: &Scale, plan: &Plan) -> (String, String, bool) {
    let asked = plan.scales.iter().any(|id| id == scale.id());
    (scale.id().to_owned(), scale.title().to_owned(), asked)
}

fn page(house: &House, staff: &Staff, (id, client): (&str, Client), plan: &Plan, found: Found) -> Response {
    let wrong = found.refused.is_some() || found.too_long;
    let status = if wrong { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let people = plan.people.iter().map(|person| format!("{}: {}", person.name, person.how));
    let rows = plan.commitments.iter().enumerate().map(|(at, one)| row(house, at + 1, Some(one)));
    let spare = (0..SPARE).map(|more| row(house, plan.commitments.len() + 1 + more, None));
    with_status(
        status,
        &PlanPage {
            f: Frame::of(house, staff, "clinic-plan-title"),
            id: id.into(),
            want: plan.want.join("\n"),
            when: plan.when_i_want_to_use.join("\n"),
            people: people.collect::<Vec<_>>().join("\n"),
            rows: rows.chain(spare).collect(),
            kinds: KINDS.iter().map(|(_, word, key)| (*word, house.t.s(key))).collect(),
            ways: WAYS.iter().map(|(_, word, key)| (*word, house.t.s(key))).collect(),
            days: (0..7).map(|day| house.t.s(&format!("day-{day}"))).collect(),
            every: match plan.rhythm.every {
                Every::Daily => "daily",
                Every::Weekly => "weekly",
                Every::None => "none",
            },
            scales: found.scales.iter().map(|scale| asked_for(scale, plan)).collect(),
            secular: plan.secular_offered,
            finder: house.community_url.as_ref().map(|url| format!("{url}/start/patient")),
            client,
            refused: found.refused,
            too_long: found.too_long,
            kept: found.kept,
            seen: found.seen,
        },
    )
}

fn row(house: &House, number: usize, one: Option<&Commitment>) -> Row {
    let empty = Commitment::new("", Kind::Meeting);
    let one = one.unwrap_or(&empty);
    Row {
        number,
        id: one.id.clone(),
        kind: KINDS.iter().find(|(kind, ..)| *kind == one.kind).map_or("other", |(_, word, _)| word),
        text: one.text.clone(),
        slug: one.slug.clone().unwrap_or_default(),
        meeting: one.slug.as_deref().and_then(|slug| house.meeting(slug)),
        days: (0..7).map(|day| one.days.contains(day)).collect(),
        time: one.time.map(|time| time.strftime("%H:%M").to_string()).unwrap_or_default(),
        way: one
            .attendance
            .and_then(|way| WAYS.iter().find(|(one, ..)| *one == way))
            .map_or("", |(_, word, _)| word),
    }
}

/// `POST /clients/{id}/plan`.
pub(super) async fn save(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, saved(&id, &sent).await)
}

async fn saved(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let client = match open(house, staff, id, (Sheet::Plan, Doing::Write, What::PlanRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    if !client.says.is_active() {
        return Ok(see_other(&format!("/clients/{id}/notice")));
    }
    let kept = house.plan(id).await?;
    // Somebody saved it after this form was shown: nothing of theirs is written over.
    if form.get("seen") != kept.as_ref().map(Kept::version).unwrap_or_default() {
        return Err(house::stale());
    }
    let before = kept.as_ref().map(|kept| kept.says.0.clone()).unwrap_or_default();
    let scales = house.scales().await?;
    let mut plan = read(form, before, client.says.mandated);
    let ticked = |scale: &&Scale| form.all("scale").any(|id| id == scale.id());
    // One that the form does not show stays asked for.
    plan.scales.retain(|id| scales.iter().all(|scale| scale.id() != id));
    plan.scales.extend(scales.iter().filter(ticked).map(|scale| scale.id().to_owned()));
    let seen = form.get("seen").to_owned();
    let refused = plan.clone().agreed().err();
    let found = Found { too_long: plan.write().is_err(), refused, kept: false, seen, scales };
    if found.too_long || found.refused.is_some() {
        return Ok(page(house, staff, (id, client.says), &plan, found));
    }
    let mut act = Act::by(staff, What::PlanWritten, house.now()).about(id);
    act.stands(&client);
    match kept {
        Some(kept) => act.replace(&kept.saying(Agreed(plan)))?,
        None => act.add_only(house, id, &Agreed(plan))?,
    }
    house.done(act).await?;
    Ok(see_other(&format!("/clients/{id}/plan")))
}

/// The plan of a form; what the form does not show stays as it was.
fn read(form: &Form, before: Plan, mandated: bool) -> Plan {
    let lines = |name: &str| {
        let text = form.lines(name);
        text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>()
    };
    let person = |line: String| match line.split_once(':') {
        Some((name, how)) => Person::new(name.trim(), how.trim()),
        None => Person::new(line, ""),
    };
    let mut plan = before.clone();
    plan.want = lines("want");
    plan.when_i_want_to_use = lines("when");
    plan.people = lines("people").into_iter().map(person).collect();
    plan.rhythm = Rhythm::new(every(form.get("every")), before.rhythm.hour);
    plan.secular_offered = form.ticked("secular");
    plan.mandated = mandated;
    plan.commitments.clear();
    let numbers: usize = form.get("rows").parse().unwrap_or(0);
    for number in 1..=numbers.min(care::plan::MOST_COMMITMENTS + SPARE) {
        if let Some(commitment) = commitment(form, number, &before, &plan) {
            plan.commitments.push(commitment);
        }
    }
    plan
}

fn every(word: &str) -> Every {
    match word {
        "daily" => Every::Daily,
        "weekly" => Every::Weekly,
        _ => Every::None,
    }
}

fn commitment(form: &Form, number: usize, before: &Plan, plan: &Plan) -> Option<Commitment> {
    let field = |name: &str| form.line(&format!("{name}-{number}"));
    let (text, slug) = (field("text"), field("slug"));
    if text.is_empty() && slug.is_empty() {
        return None;
    }
    let word = field("kind");
    let kind = KINDS.iter().find(|(_, one, _)| *one == word).map_or(Kind::Other, |(kind, ..)| *kind);
    let known = before.commitment(&field("id")).cloned();
    let known = known.filter(|one| plan.commitment(&one.id).is_none());
    let mut commitment = known.unwrap_or_else(|| Commitment::new(plan.next_id(), kind));
    let way = field("way");
    commitment.kind = kind;
    // Whoever copies a meeting's address from the finder means its last part.
    commitment.slug = Some(last_part(&slug).to_owned()).filter(|slug| !slug.is_empty());
    commitment.text = text;
    commitment.days = Days::of(form.all(&format!("day-{number}")).filter_map(|day| day.parse().ok()));
    commitment.time = field("time").parse().ok();
    commitment.attendance = WAYS.iter().find(|(_, one, _)| *one == way).map(|(way, ..)| *way);
    Some(commitment)
}

fn last_part(address: &str) -> &str {
    address.trim_end_matches('/').rsplit('/').next().unwrap_or(address)
}
