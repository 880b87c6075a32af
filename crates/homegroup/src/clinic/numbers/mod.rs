//! Numbers without people, for the supervisor; and the client's own yes or no to being one of them.
//!
//! Plans, visits and handoffs of clients who agreed are opened for it, and of nobody else. What is hidden and how noise
//! is added is decided in [`care::numbers`]. The noise follows from the clinic's key, the place and the number, not from
//! the day: numbers that stand still look the same for ever, so that nobody averages the noise away by coming back each
//! morning.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::Response,
    routing::{get, post},
};
use care::{
    handoff::{Fidelity, Handoff, Step},
    numbers::{self, First, LEAST, Place, Published, publish},
    plan::{Kind, Shown},
    role::{Act as Doing, Record as Sheet, Verdict, Whose, verdict},
};
use jiff::civil::Date;

use super::{
    Clinic,
    clients::{Client, open},
    frame::{self, Frame, see_other},
    handoffs::{self, HandingOver},
    house::{Act, House},
    log::What,
    plans::{Agreed, Arrived},
    session::{Sent, Staff},
};

#[derive(Template)]
#[template(path = "clinic-numbers.html")]
struct NumbersPage {
    f: Frame,
    /// The least number that is shown.
    least: String,
    plans: String,
    /// When they first went, in the order of [`First::ALL`].
    firsts: Vec<(String, String)>,
    handoffs: String,
    whole: Vec<(String, String)>,
    /// A step: done, due and not done, not due.
    steps: Vec<(String, [String; 3])>,
}

/// What there is to count.
#[derive(Default)]
struct Counted {
    firsts: Vec<First>,
    handoffs: Vec<Handoff>,
    /// How many papers do not open: whose they are is not counted.
    shut: usize,
}

/// May they see the numbers?
pub(super) fn may(staff: &Staff) -> bool {
    verdict(staff.role, Sheet::Numbers, Doing::Read, Whose::Others) == Verdict::Allowed
}

/// `GET /numbers`.
async fn show(State(house): State<Clinic>, staff: Staff) -> Response {
    frame::or_broken(&house, page(&house, &staff).await)
}

async fn page(house: &House, staff: &Staff) -> anyhow::Result<Response> {
    if !may(staff) {
        return Ok(frame::refused(house));
    }
    house.done(Act::by(staff, What::NumbersRead, house.now())).await?;
    let today = house.today(&house.settings().await?);
    let counted = counted(house, today).await?;
    let fidelity = Fidelity::of(&counted.handoffs, today);
    let plans = published(house, "plans", First::count(counted.firsts));
    let whole = published(house, "handoffs", numbers::whole(&fidelity));
    let said = |number: Option<u32>| {
        number.map_or_else(|| house.t.s("clinic-numbers-hidden"), |number| number.to_string())
    };
    let named = |keys: &[&str], cells: &[Option<u32>]| {
        keys.iter().zip(cells).map(|(key, cell)| (house.t.s(key), said(*cell))).collect()
    };
    let step = |step: Step| {
        let word = serde_json::to_string(&step).unwrap_or_default();
        let made = published(house, &word, numbers::step(&fidelity, step));
        (handoffs::step(house, step), made.cells.map(said))
    };
    Ok(frame::render(&NumbersPage {
        f: Frame::of(house, staff, "clinic-numbers-title").lacking(counted.shut),
        least: LEAST.to_string(),
        plans: said(plans.total),
        firsts: named(
            &[
                "clinic-numbers-week",
                "clinic-numbers-month",
                "clinic-numbers-not-shown",
                "clinic-numbers-early",
            ],
            &plans.cells,
        ),
        handoffs: said(whole.total),
        whole: named(&["clinic-numbers-whole", "clinic-numbers-not-whole"], &whole.cells),
        steps: Step::ALL.into_iter().map(step).collect(),
    }))
}

/// A table as it is shown.
fn published<const N: usize>(house: &House, table: &str, cells: [u32; N]) -> Published<N> {
    publish(cells, |place, count| {
        let place = match place {
            Place::Total => "total".to_owned(),
            Place::Cell(at) => at.to_string(),
        };
        let seed = house.pages().keyed("clinic/numbers", format!("{table}/{place}/{count}").as_bytes());
        seed.first_chunk().copied().unwrap_or_default()
    })
}

/// What there is of clients who agreed; of others nothing but whether they did is looked at.
async fn counted(house: &House, today: Date) -> anyhow::Result<Counted> {
    let mut counted = Counted::default();
    let clients = house.every_that_opens::<Client>().await?;
    counted.shut = clients.shut;
    for client in clients.kept.into_iter().filter(|kept| kept.says.counted) {
        let plan = house.papers_that_open::<Agreed>(&client.id).await?;
        let shown = house.papers_that_open::<Arrived>(&client.id).await?;
        let handoff = house.papers_that_open::<HandingOver>(&client.id).await?;
        // A first visit may stand in what does not open: half of it would count them wrongly.
        if plan.shut + shown.shut + handoff.shut > 0 {
            counted.shut += plan.shut + shown.shut + handoff.shut;
            continue;
        }
        if !plan.kept.is_empty() {
            let visits = shown.kept.iter().flat_map(|kept| visits(&kept.says.shown));
            counted.firsts.push(First::of(client.says.discharged, visits, today));
        }
        counted.handoffs.extend(handoff.kept.into_iter().map(|kept| kept.says.0));
    }
    Ok(counted)
}

/// Days on which they went to a meeting, by what they showed.
fn visits(shown: &Shown) -> BTreeSet<Date> {
    let goes = |kind: Kind| matches!(kind, Kind::Meeting | Kind::FirstMeeting | Kind::HomeGroup);
    let kept = shown.commitments.iter().filter(|one| goes(one.kind)).flat_map(|one| one.done.iter().copied());
    let went = shown.check_ins.iter().filter(|one| one.meetings() > 0).map(|one| one.day);
    shown.visits.iter().map(|one| one.day).chain(kept).chain(went).collect()
}

/// `POST /clients/{id}/counted`: yes or no to being counted, and the day treatment here ends.
async fn agree(Path(id): Path<String>, sent: Sent) -> Response {
    frame::or_broken(&sent.house.clone(), agreed(&id, &sent).await)
}

async fn agreed(id: &str, sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let mut client = match open(house, staff, id, (Sheet::Client, Doing::Write, What::ClientRead)).await? {
        Ok(client) => client,
        Err(response) => return Ok(response),
    };
    if !client.says.is_active() {
        return Ok(see_other(&format!("/clients/{id}/notice")));
    }
    match form.get("do") {
        "day" => {
            let Ok(day) = form.line("on").parse::<Date>() else {
                return Ok(frame::problem(house, StatusCode::UNPROCESSABLE_ENTITY, "bad"));
            };
            client.says.discharged = Some(day);
        }
        "stop" => client.says.counted = false,
        _ => client.says.counted = form.ticked("counted"),
    }
    let mut act = Act::by(staff, What::CountedChanged, house.now()).about(id);
    act.replace(&client)?;
    house.done(act).await?;
    Ok(see_other(&format!("/clients/{id}")))
}

pub(super) fn routes() -> Router<Clinic> {
    Router::new().route("/numbers", get(show)).route("/clients/{id}/counted", post(agree))
}
