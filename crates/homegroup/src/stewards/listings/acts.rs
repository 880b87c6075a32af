//! What is done to a listing with one press: pause it, close it on some days, end it, take it out, bring it back, take
//! the list's word again.

use axum::{extract::Path, http::StatusCode};
use directory::{
    edit::{Hidden, Layer},
    model::Meeting,
    schedule::{Schedule, Suspension, Timed},
};
use jiff::civil::Date;
use store::Asks;

use super::{
    door::{Hand, HandSent, Opened},
    form::{read_date, tells_of_somebody},
    save::{self, Saved},
};
use crate::{stewards::door::Page, web::forms::Form};

/// What is said of a reason that tells of a person.
pub(super) const TELLS_OF_SOMEBODY: &str = "listing-reason";
/// The longest reason, in letters.
const LONGEST_REASON: usize = 200;

/// `POST /stewards/listings/{source}/{key}/act`: `do` says what.
pub(super) async fn act(Path((source, key)): Path<(String, String)>, sent: HandSent) -> Page {
    let HandSent { hand, form } = sent;
    let opened = Opened::find(&hand, &source, &key).await?;
    let said = if form.get("version") == opened.stored.version.to_string() {
        done(&hand, &opened, &form).await?
    } else {
        Saved::Stale.said()
    };
    Ok(hand.go(&format!("{}?said={said}", opened.path())))
}

/// Does it, and says what became of it.
async fn done(hand: &Hand, opened: &Opened, form: &Form) -> Result<&'static str, StatusCode> {
    let (now, today) = (opened.now(), opened.today(hand));
    let Some(reason) = reason(form) else { return Ok(TELLS_OF_SOMEBODY) };
    let (act, wanted) = match form.get("do") {
        "suspend" if now.schedule.timed().is_none() => return Ok("listing-untimed"),
        "suspend" => match pause(form, &reason, today) {
            Some(pause) => ("suspend", paused(&now, pause)),
            None => return Ok("listing-dates"),
        },
        "lift" => ("pause-lift", lifted(&now, today)),
        "drop-pause" => ("pause-lift", without(&now, form.get("pause"))),
        "dates" => match closed_on(&now, form.get("dates")) {
            Some(wanted) => ("dates", wanted),
            None => return Ok("listing-dates"),
        },
        "end" => match read_date(form.get("date").trim()).and_then(|day| ended(&now, Some(day))) {
            Some(wanted) => ("end", wanted),
            None => return Ok("listing-dates"),
        },
        "remove" => {
            if !form.ticked("sure") {
                return Ok("unsure");
            }
            if !opened.publishes() {
                return Ok(save::ask(hand, opened, Asks::Remove, &reason).await?.said());
            }
            let layer = Layer { hidden: Some(Hidden::Removed), ..opened.stored.layer.clone() };
            return Ok(save::put(hand, opened, layer, "remove", &reason, None).await?.said());
        }
        "restore" if opened.publishes() => return restore(hand, opened, &now, today).await,
        "restore" if opened.stored.layer.hidden.is_some() => {
            return Ok(save::ask(hand, opened, Asks::Restore, &reason).await?.said());
        }
        "restore" => ("restore", again(&now, today)),
        "take" if opened.publishes() => return take(hand, opened, form.get("field")).await,
        _ => return Err(StatusCode::BAD_REQUEST),
    };
    Ok(save::say(hand, opened, wanted, act, &reason, None).await?.said())
}

/// The reason in a form; `None` where it tells of a person. It is shown to readers or stays in the history, and one
/// press asks nobody to look twice.
pub(super) fn reason(form: &Form) -> Option<String> {
    let reason: String = form.line("reason").chars().take(LONGEST_REASON).collect();
    (!tells_of_somebody(&reason)).then_some(reason)
}

/// Shown again, and without the day it ended on.
async fn restore(
    hand: &Hand,
    opened: &Opened,
    now: &Meeting,
    today: Date,
) -> Result<&'static str, StatusCode> {
    let mut layer = save::layer(opened, again(now, today), hand.app.clock.now())?;
    layer.hidden = None;
    Ok(save::put(hand, opened, layer, "restore", "", None).await?.said())
}

/// The meeting without the day it ended on.
fn again(now: &Meeting, today: Date) -> Meeting {
    let over = now.schedule.timed().and_then(|timed| timed.ends).is_some_and(|last| last < today);
    over.then(|| ended(now, None)).flatten().unwrap_or_else(|| now.clone())
}

/// Gives up the change of one field.
async fn take(hand: &Hand, opened: &Opened, field: &str) -> Result<&'static str, StatusCode> {
    let mut patch = opened.stored.layer.patch.clone();
    if !patch.drop_field(field) {
        return Ok("gone");
    }
    let wanted = patch.shown(&opened.row);
    let layer = save::layer(opened, wanted, hand.app.clock.now())?;
    Ok(save::put(hand, opened, layer, "take", "", None).await?.said())
}

/// The pause of a form; `None` where its days are none. One that has begun has no first day: it would stay behind as
/// the day somebody pressed the button.
pub(super) fn pause(form: &Form, reason: &str, today: Date) -> Option<Suspension> {
    let day = |name: &str| match form.get(name).trim() {
        "" => Some(None),
        typed => read_date(typed).map(Some),
    };
    let (from, until) = (day("from")?.filter(|from| *from > today), day("until")?);
    if until.is_some_and(|until| until < from.unwrap_or(today)) {
        return None;
    }
    Some(Suspension { from, until, reason: (!reason.is_empty()).then(|| reason.into()) })
}

/// The meeting with a pause. One by appointment has no days to pause.
pub(super) fn paused(meeting: &Meeting, pause: Suspension) -> Meeting {
    let mut wanted = meeting.clone();
    if let Schedule::Timed(timed) = &mut wanted.schedule {
        timed.suspensions.push(pause);
        timed.suspensions.sort_by_key(|pause| (pause.from, pause.until));
        timed.suspensions.dedup();
    }
    wanted
}

/// A pause by its days, as a form names it.
pub(super) fn days_of(pause: &Suspension) -> String {
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    format!("{}/{}", day(pause.from), day(pause.until))
}

/// The meeting without the pause of these days.
pub(super) fn without(meeting: &Meeting, days: &str) -> Meeting {
    let mut wanted = meeting.clone();
    if let Schedule::Timed(timed) = &mut wanted.schedule {
        timed.suspensions.retain(|pause| days_of(pause) != days);
    }
    wanted
}

/// The meeting without the pause of today. What is planned for later stays.
pub(super) fn lifted(meeting: &Meeting, today: Date) -> Meeting {
    let mut wanted = meeting.clone();
    if let Schedule::Timed(timed) = &mut wanted.schedule {
        timed.suspensions.retain(|pause| !pause.covers(today));
    }
    wanted.types.retain(|code| code.as_str() != "TC");
    wanted
}

/// The meeting, not held on more days; `None` where they are none.
fn closed_on(meeting: &Meeting, days: &str) -> Option<Meeting> {
    let words = days.split([',', ';', '\n', '\r', ' ']).map(str::trim).filter(|word| !word.is_empty());
    let days: Vec<Date> = words.map(read_date).collect::<Option<_>>()?;
    let add = |timed: &mut Timed| {
        timed.exceptions.extend(&days);
        timed.exceptions.sort_unstable();
        timed.exceptions.dedup();
    };
    if days.is_empty() { None } else { timed(meeting, add) }
}

/// The meeting with another last day.
fn ended(meeting: &Meeting, last: Option<Date>) -> Option<Meeting> {
    timed(meeting, |timed| timed.ends = last)
}

fn timed(meeting: &Meeting, change: impl FnOnce(&mut Timed)) -> Option<Meeting> {
    let mut wanted = meeting.clone();
    let Schedule::Timed(timed) = &mut wanted.schedule else { return None };
    change(timed);
    Some(wanted)
}
