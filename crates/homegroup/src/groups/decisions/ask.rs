//! Asking the group something, and taking it back.

use askama::Template;
use axum::{extract::Path, http::StatusCode};
use jiff::SignedDuration;
use store::{DecisionState, FEWEST_BALLOTS, LONGEST_TEXT, LONGEST_TITLE, NewDecision, Rule};

use super::{show, view};
use crate::{
    groups::door::{Inside, Page, Sent, broken},
    random,
    web::{
        forms::{self, Form},
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// For how many days a question may stay open.
const LONGEST_DAYS: i64 = 30;
/// The ones offered.
const DAYS: [i64; 9] = [1, 2, 3, 5, 7, 10, 14, 21, 30];
/// How many questions a group may have open: more is nobody's conscience.
const MOST_OPEN: usize = 20;

#[derive(Template)]
#[template(path = "decision_new.html")]
struct NewPage {
    f: Frame,
    group: Box<str>,
    list: String,
    action: String,
    k: String,
    /// Names the question, so that a form that is sent twice asks once.
    id: String,
    /// Why nothing can be asked at all.
    cannot: Option<String>,
    faults: Vec<(&'static str, String)>,
    may_stay: bool,
    title: String,
    text: String,
    rules: Vec<RuleLine>,
    days: Vec<DayLine>,
}

struct RuleLine {
    value: &'static str,
    label: String,
    means: String,
    chosen: bool,
}

struct DayLine {
    value: i64,
    label: String,
    chosen: bool,
}

impl NewPage {
    fn fault(&self, field: &str) -> Option<&str> {
        self.faults.iter().find(|(name, _)| *name == field).map(|(_, text)| text.as_str())
    }
}

/// What was read from the form.
struct Question {
    title: String,
    text: String,
    rule: Rule,
    days: i64,
}

/// `GET /groups/{id}/decisions/new`; `again` names one that came to nothing, to be asked anew.
pub(super) async fn blank(inside: Inside) -> Page {
    if inside.is_closed() {
        return Err(StatusCode::NOT_FOUND);
    }
    let mut fields = vec![("id".to_owned(), hex(random::bytes().map_err(broken)?))];
    if let Some(again) = inside.asked("again") {
        let before = show::decision(&inside, &again).await?;
        let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        fields.extend([
            field("title", &before.title),
            field("text", &before.text),
            field("rule", before.rule.as_str()),
        ]);
    }
    fill_in(&inside, &Form::of(fields), Vec::new(), false).await
}

/// `POST /groups/{id}/decisions`
pub(super) async fn open(sent: Sent) -> Page {
    let Sent { inside, form } = sent;
    let sent: [u8; 8] = unhex(form.get("id")).ok_or(StatusCode::BAD_REQUEST)?;
    let mut faults = Vec::new();
    let question = read(&inside.visit.t, &form, &mut faults);
    let may_stay = faults.iter().any(|(name, _)| *name == "stay");
    let Some(question) = question.filter(|_| faults.is_empty()) else {
        return fill_in(&inside, &form, faults, may_stay).await;
    };
    if cannot(&inside).await?.is_some() {
        return fill_in(&inside, &form, Vec::new(), false).await;
    }
    let now = inside.app.clock.now();
    let closes = now.checked_add(SignedDuration::from_hours(24 * question.days)).map_err(broken)?;
    let members = inside.app.store.home_members(inside.place.as_str()).await.map_err(broken)?;
    let voters: Vec<&str> = members.iter().map(|one| &*one.member).collect();
    let new = NewDecision {
        place: inside.place.as_str(),
        title: &question.title,
        text: &question.text,
        rule: question.rule,
        closes,
        member: &inside.key(),
        handle: &inside.handle,
    };
    let id = id_of(&inside, sent);
    let id = inside.app.store.open_decision(&new, &voters, id).await.map_err(broken)?;
    Ok(inside.go(&format!("/decisions/{id}?said=asked")))
}

/// `POST /groups/{id}/decisions/{decision}/withdraw`
pub(super) async fn withdraw(Path((_, id)): Path<(String, String)>, sent: Sent) -> Page {
    let inside = &sent.inside;
    let member = inside.key();
    let withdrawn = inside.app.store.withdraw_decision(inside.place.as_str(), &id, &member);
    if withdrawn.await.map_err(broken)? {
        return Ok(inside.go("/decisions?said=withdrawn"));
    }
    show::decision(inside, &id).await?;
    Ok(inside.go(&format!("/decisions/{id}?said=too-late")))
}

/// Why nothing can be asked now.
async fn cannot(inside: &Inside) -> Result<Option<String>, StatusCode> {
    let (t, store, place) = (&inside.visit.t, &inside.app.store, inside.place.as_str());
    let members = store.home_members(place).await.map_err(broken)?.len();
    if members < FEWEST_BALLOTS {
        return Ok(Some(t.n("decision-too-few-members", members)));
    }
    let open = store.decisions(place).await.map_err(broken)?;
    let open = open.iter().filter(|one| one.state == DecisionState::Open).count();
    Ok((open >= MOST_OPEN).then(|| t.n("decision-too-many-open", open)))
}

async fn fill_in(inside: &Inside, form: &Form, faults: Vec<(&'static str, String)>, may_stay: bool) -> Page {
    let t = &inside.visit.t;
    let (rule, days) = (form.find("rule").unwrap_or("consent"), form.find("days").unwrap_or("7"));
    let rules = view::RULES.map(|one| RuleLine {
        value: one.as_str(),
        label: view::rule(t, one),
        means: view::rule_means(t, one),
        chosen: one.as_str() == rule,
    });
    let day = |value: i64| DayLine {
        value,
        label: t.n("decision-days", usize::try_from(value).unwrap_or(0)),
        chosen: value.to_string() == days,
    };
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = NewPage {
        f: inside.frame(),
        group: inside.group.title.clone(),
        list: inside.path("/decisions"),
        action: inside.path("/decisions"),
        k: inside.k(),
        id: form.get("id").to_owned(),
        cannot: cannot(inside).await?,
        faults,
        may_stay,
        title: form.get("title").to_owned(),
        text: form.get("text").to_owned(),
        rules: rules.into(),
        days: DAYS.map(day).into(),
    };
    Ok(page::with_status(status, &page))
}

/// Reads the form; what is wrong with it goes to `faults`.
fn read(t: &Locale, form: &Form, faults: &mut Vec<(&'static str, String)>) -> Option<Question> {
    let title = forms::one_line(&privacy::check::details::normalise(form.get("title")));
    let text = privacy::check::details::normalise(&form.lines("text"));
    let mut fault = |field, text: String| faults.push((field, text));
    match title.chars().count() {
        0 => fault("title", t.s("decision-fault-title")),
        count if count > LONGEST_TITLE => fault("title", t.n("decision-fault-long", LONGEST_TITLE)),
        _ => {}
    }
    if text.chars().count() > LONGEST_TEXT {
        fault("text", t.n("decision-fault-long", LONGEST_TEXT));
    }
    let rule = Rule::read(form.get("rule"));
    if rule.is_none() {
        fault("rule", t.s("decision-fault-rule"));
    }
    let days = form.get("days").parse().ok().filter(|days| (1..=LONGEST_DAYS).contains(days));
    if days.is_none() {
        fault("days", t.s("decision-fault-days"));
    }
    if !form.ticked("sure") {
        let found = super::vote::details_in(t, &format!("{title}\n{text}"));
        if let Some(found) = found {
            fault("stay", found);
        }
    }
    Some(Question { title, text, rule: rule?, days: days? })
}

/// The id of a decision, by which its ballots are known: the same for a form that is sent twice on a day, and another for
/// whoever asks elsewhere, or again. Nobody can choose it, and so bring along ballots of an earlier decision.
fn id_of(inside: &Inside, sent: [u8; 8]) -> [u8; 8] {
    let today = inside.app.clock.today();
    let asked = format!("{}\n{}\n{today}\n{}", inside.place, inside.key(), hex(sent));
    let [a, b, c, d, e, f, g, h, ..] = inside.app.door.key().keyed("decision", asked.as_bytes());
    [a, b, c, d, e, f, g, h]
}

fn hex(bytes: [u8; 8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex(text: &str) -> Option<[u8; 8]> {
    let plain = text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    plain.then(|| u64::from_str_radix(text, 16).ok().map(u64::to_be_bytes)).flatten()
}
