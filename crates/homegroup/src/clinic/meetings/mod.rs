//! Meetings for a client: the same form and the same choosing as the community's sheet of paper (`finder::choose`), in
//! the desk's own frame, with the reasons and what would change them.
//!
//! What a client needs and wishes for comes in the body of one request. It is kept only when the counsellor presses
//! *Keep*, as a sealed paper of the client; names of groups and wishes stand in no address and no line of the log. Where
//! the client went is not in it: what they show does not say which meetings it was.

use std::sync::Arc;

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use care::{
    plan::{Attendance, Commitment, Days, Kind, Plan},
    role::{Act as Doing, Record as Sheet},
};
use directory::places::Gazetteer;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    Clinic,
    clients::{Client, may, may_read, open},
    frame::{self, Frame, see_other},
    house::{Act, House, Kept, Paper},
    log::What,
    plans::{Agreed, Arrived},
    session::{Sent, Staff},
};
use crate::{
    fellowships::Fellowships,
    finder::{
        choose::{Again, Answers, Chosen, Fields, MeetingView, Question, Shelf, choose},
        fit::Visits,
    },
    live::Snapshot,
    web::{content::Content, forms::Form, page::with_status},
};

/// So many meetings behind the first three are told too.
const BEHIND: usize = 3;

/// What choosing needs beside the list of meetings.
pub(super) struct Goods {
    towns: Gazetteer,
    fellowships: Fellowships,
    content: Content,
}

impl Goods {
    fn unpack() -> anyhow::Result<Self> {
        let (fellowships, content) = (Fellowships::load()?, Content::load()?);
        Ok(Self { towns: Gazetteer::bundled(), fellowships, content })
    }
}

impl House {
    /// Unpacked when somebody first asks for it.
    async fn goods(&self) -> anyhow::Result<&Goods> {
        self.goods.get_or_try_init(|| async { tokio::task::spawn_blocking(Goods::unpack).await? }).await
    }
}

/// What a client needs and wishes for, as it stood in the form. One paper a client.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Circumstances {
    fields: Vec<(String, String)>,
    on: Date,
}

impl Circumstances {
    fn of(answers: &Answers, on: Date) -> Self {
        let fields = answers.fields().into_iter().map(|(name, value)| (name.to_owned(), value));
        Self { fields: fields.collect(), on }
    }

    fn answers(&self) -> Answers {
        Answers::read(&Form::of(self.fields.clone()))
    }
}

impl Paper for Circumstances {
    const KIND: &'static str = "circumstances";
}

/// What a page is made of.
struct Desk<'a> {
    house: &'a House,
    goods: &'a Goods,
    snapshot: Arc<Snapshot>,
}

impl<'a> Desk<'a> {
    async fn of(house: &'a House) -> anyhow::Result<Self> {
        Ok(Self { house, goods: house.goods().await?, snapshot: (house.directory)() })
    }

    fn shelf(&self) -> Shelf<'_> {
        let Goods { towns, fellowships, content } = self.goods;
        Shelf { t: &self.house.t, snapshot: &self.snapshot, towns, fellowships, content }
    }
}

#[derive(Template)]
#[template(path = "clinic-meetings.html")]
struct FormPage<'a> {
    f: Frame,
    id: Box<str>,
    name: String,
    fields: Fields<'a>,
    notice: Option<String>,
    /// The day on which this was kept.
    kept: Option<String>,
    /// The community's own form, whose sheet is printed for whoever has no plan.
    sheet: Option<String>,
}

#[derive(Template)]
#[template(path = "clinic-chosen.html")]
struct ChosenPage {
    f: Frame,
    id: Box<str>,
    name: String,
    from: Option<String>,
    /// Each with its page of the community.
    meetings: Vec<(MeetingView, Option<String>)>,
    behind: Vec<MeetingView>,
    again: Again,
    answers: Vec<(&'static str, String)>,
    /// They showed visits, which do not say where.
    shows_visits: bool,
    may_plan: bool,
    may_keep: bool,
    kept: Option<String>,
    sheet: Option<String>,
}

/// `GET /clients/{id}/meetings`: the form, as it was kept where it was.
async fn show(State(house): State<Clinic>, Path(id): Path<String>, staff: Staff) -> Response {
    frame::or_broken(&house, first(&house, &staff, &id).await)
}

async fn first(house: &House, staff: &Staff, id: &str) -> anyhow::Result<Response> {
    let client = match open(house, staff, id, (Sheet::Plan, Doing::Read, What::MeetingsChosen)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    let kept = kept(house, id).await?;
    let answers = kept.as_ref().map(|kept| kept.says.answers()).unwrap_or_default();
    form(house, staff, &client, (&answers, None), kept.as_ref()).await
}

async fn kept(house: &House, id: &str) -> anyhow::Result<Option<Kept<Circumstances>>> {
    Ok(house.papers::<Circumstances>(id).await?.into_iter().next())
}

async fn form(
    house: &House,
    staff: &Staff,
    client: &Kept<Client>,
    (answers, notice): (&Answers, Option<String>),
    kept: Option<&Kept<Circumstances>>,
) -> anyhow::Result<Response> {
    let desk = Desk::of(house).await?;
    let status = if notice.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(with_status(
        status,
        &FormPage {
            f: Frame::of(house, staff, "clinic-meetings-title"),
            id: client.id.clone(),
            name: client.says.name.clone(),
            fields: Fields::of(&desk.shelf(), answers),
            notice,
            kept: kept.map(|kept| frame::day(house, kept.says.on)),
            sheet: sheet(house),
        },
    ))
}

fn sheet(house: &House) -> Option<String> {
    house.community_url.as_ref().map(|url| format!("{url}/start/patient/sheet"))
}

/// `POST /clients/{id}/meetings`: three to try first; or the form again; or it is kept, or forgotten.
async fn answer(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, answered(&id, &sent).await)
}

async fn answered(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form: said } = sent;
    let doing = if matches!(said.get("do"), "keep" | "forget") { Doing::Write } else { Doing::Read };
    let client = match open(house, staff, id, (Sheet::Plan, doing, What::MeetingsChosen)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    let answers = Answers::read(said);
    match said.get("do") {
        "keep" => keep(sent, &client, &answers).await?,
        "forget" => {
            forget(sent, &client).await?;
            return Ok(see_other(&format!("/clients/{id}/meetings")));
        }
        _ => {}
    }
    let kept = kept(house, id).await?;
    if said.ticked("change") {
        return form(house, staff, &client, (&answers, None), kept.as_ref()).await;
    }
    chosen(sent, &client, &answers, kept.as_ref()).await
}

async fn chosen(
    sent: &Sent,
    client: &Kept<Client>,
    answers: &Answers,
    kept: Option<&Kept<Circumstances>>,
) -> anyhow::Result<Response> {
    let Sent { house, staff, .. } = sent;
    let desk = Desk::of(house).await?;
    let shelf = desk.shelf();
    let whence = match shelf.whence(answers) {
        Ok(whence) => whence,
        Err(notice) => return form(house, staff, client, (answers, Some(notice)), kept).await,
    };
    let visits = Visits::default();
    let question = Question { answers, whence: whence.as_ref(), visits: &visits, behind: BEHIND };
    let Chosen { first, behind, from, again } = choose(&shelf, &question);
    let page =
        |one: &MeetingView| house.community_url.as_ref().map(|url| format!("{url}/meetings/{}", one.slug));
    let may_write = may(house, staff, &client.says, (Sheet::Plan, Doing::Write));
    Ok(frame::render(&ChosenPage {
        f: Frame::of(house, staff, "clinic-chosen-title"),
        id: client.id.clone(),
        name: client.says.name.clone(),
        from,
        meetings: first.into_iter().map(|one| (page(&one), one)).map(|(page, one)| (one, page)).collect(),
        behind,
        again: again.sent_to(path(client), [("k", staff.token.clone())]),
        answers: answers.fields(),
        shows_visits: shows_visits(house, staff, client).await?,
        may_plan: may_write,
        may_keep: may_write,
        kept: kept.map(|kept| frame::day(house, kept.says.on)),
        sheet: sheet(house),
    }))
}

fn path(client: &Kept<Client>) -> String {
    format!("/clients/{}/meetings", client.id)
}

/// Did they show visits, for somebody who may read them?
async fn shows_visits(house: &House, staff: &Staff, client: &Kept<Client>) -> anyhow::Result<bool> {
    if !may_read(house, staff, &client.says, Sheet::Shown) {
        return Ok(false);
    }
    let arrived = house.papers_that_open::<Arrived>(&client.id).await?;
    Ok(arrived.kept.iter().any(|kept| !kept.says.shown.visits.is_empty()))
}

/// Keeps what was answered, in the place of what was kept before.
async fn keep(sent: &Sent, client: &Kept<Client>, answers: &Answers) -> anyhow::Result<()> {
    let Sent { house, staff, .. } = sent;
    let today = house.today(&house.settings().await?);
    let circumstances = Circumstances::of(answers, today);
    let mut act = Act::by(staff, What::CircumstancesKept, house.now()).about(&client.id);
    act.stands(client);
    match kept(house, &client.id).await? {
        Some(kept) => act.replace(&kept.saying(circumstances))?,
        None => act.add_only(house, &client.id, &circumstances)?,
    }
    house.done(act).await
}

async fn forget(sent: &Sent, client: &Kept<Client>) -> anyhow::Result<()> {
    let Sent { house, staff, .. } = sent;
    let Some(kept) = kept(house, &client.id).await? else { return Ok(()) };
    let mut act = Act::by(staff, What::CircumstancesForgotten, house.now()).about(&client.id);
    act.remove(&kept);
    house.done(act).await
}

/// `POST /clients/{id}/meetings/plan`: a meeting becomes one of the things they mean to do.
async fn plan(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house, planned(&id, &sent).await)
}

async fn planned(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let client = match open(house, staff, id, (Sheet::Plan, Doing::Write, What::PlanRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    let slug = form.line("slug");
    let Some(name) = house.meeting(&slug) else { return Ok(frame::missing(house)) };
    let kept = house.plan(id).await?;
    let mut plan = kept.as_ref().map_or_else(Plan::starter, |kept| kept.says.0.clone());
    plan.mandated = client.says.mandated;
    put(&mut plan, asked(form, slug, name));
    // Of a plan that does not hold, whoever makes it decides on its own page.
    if plan.clone().agreed().is_err() || plan.write().is_err() {
        return Ok(frame::problem(house, StatusCode::UNPROCESSABLE_ENTITY, "unplanned"));
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

/// A meeting as a commitment, on the days that the answer named.
fn asked(form: &Form, slug: String, name: String) -> Commitment {
    let mut one = Commitment::new("", Kind::Meeting);
    let days = form.line("days");
    one.days = Days::of(days.chars().filter_map(|day| u8::try_from(day.to_digit(10)?).ok()));
    one.time = form.line("time").parse().ok();
    one.attendance = match form.get("attendance") {
        "in_person" => Some(Attendance::InPerson),
        "online" => Some(Attendance::Online),
        _ => None,
    };
    (one.slug, one.text) = (Some(slug), name);
    one
}

/// Into the place that a new plan holds free for a first meeting, or beside the others; once.
fn put(plan: &mut Plan, mut meant: Commitment) {
    if plan.commitments.iter().any(|one| one.slug == meant.slug) {
        return;
    }
    meant.id = plan.next_id();
    let is_free = |one: &&mut Commitment| {
        matches!(one.kind, Kind::FirstMeeting | Kind::Meeting) && one.slug.is_none() && one.text.is_empty()
    };
    match plan.commitments.iter_mut().find(is_free) {
        Some(one) => {
            (meant.id, meant.kind) = (one.id.clone(), one.kind);
            *one = meant;
        }
        None => plan.commitments.push(meant),
    }
}

pub(super) fn routes() -> Router<Clinic> {
    Router::new()
        .route("/clients/{id}/meetings", get(show).post(answer))
        .route("/clients/{id}/meetings/plan", post(plan))
}
