//! The pages: a group's decisions, and one of them, open or closed.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use privacy::ballot::BallotKey;
use store::Decision;

use super::view::{self, Line, Stage};
use crate::{
    app::{App, Shared},
    groups::door::{Inside, Page, broken},
    stewards::words::Hour,
    web::{
        forms::Form,
        language::Visit,
        page::{self, Frame, Place},
    },
};

#[derive(Template)]
#[template(path = "decisions.html")]
struct ListPage {
    f: Frame,
    /// The group's name, and its page.
    group: Box<str>,
    home: String,
    new: Option<String>,
    said: Option<String>,
    open: Vec<Line>,
    past: Vec<Line>,
}

#[derive(Template)]
#[template(path = "decision.html")]
struct OnePage {
    f: Frame,
    group: Box<str>,
    list: String,
    /// What became of the form sent before.
    said: Option<String>,
    /// It must be changed before it can be sent.
    fault: Option<String>,
    title: Box<str>,
    text: Box<str>,
    by: Box<str>,
    rule: String,
    means: String,
    until: Option<Hour>,
    coming_in: bool,
    vote: Option<Vote>,
    /// Why whoever reads has no vote here.
    not_on_roll: bool,
    withdraw: Option<String>,
    result: Option<view::Result_>,
    again: Option<String>,
    k: String,
    script: String,
}

/// The way to vote.
struct Vote {
    id: Box<str>,
    action: String,
    paper: String,
    ballot: String,
    /// The public key, as the script reads it and as people read it out.
    key: String,
    shown: String,
    choices: Vec<view::Option_>,
    words: String,
    /// What was found in the words may stay.
    may_stay: bool,
    /// Their paper is drawn: only the device that has it can go on.
    drawn: bool,
    consent: bool,
}

/// What somebody had filled in when their vote could not be taken.
pub(super) struct Unsent<'a> {
    pub(super) form: &'a Form,
    pub(super) fault: String,
    /// They may say that it is to stay as it is.
    pub(super) may_stay: bool,
}

/// Counts what is due before anybody looks.
async fn up_to_date(app: &App, decisions: &[Decision]) -> Result<bool, StatusCode> {
    let now = app.clock.now();
    if !decisions.iter().any(|one| view::is_due(one, now)) {
        return Ok(true);
    }
    app.store.close_decisions(now).await.map_err(broken)?;
    Ok(false)
}

/// All decisions of a group, those that are due counted.
async fn decisions(inside: &Inside) -> Result<Vec<Decision>, StatusCode> {
    let read = async || inside.app.store.decisions(inside.place.as_str()).await.map_err(broken);
    let found = read().await?;
    if up_to_date(&inside.app, &found).await? { Ok(found) } else { read().await }
}

/// One of them. Others do not exist.
pub(super) async fn decision(inside: &Inside, id: &str) -> Result<Decision, StatusCode> {
    let read = async || {
        let found = inside.app.store.decision(inside.place.as_str(), id).await.map_err(broken)?;
        found.ok_or(StatusCode::NOT_FOUND)
    };
    let found = read().await?;
    if up_to_date(&inside.app, std::slice::from_ref(&found)).await? { Ok(found) } else { read().await }
}

/// What became of the form sent before.
fn said(inside: &Inside) -> Option<String> {
    inside.visit.t.maybe(&format!("decision-said-{}", inside.asked("said")?))
}

/// `GET /groups/{id}/decisions`
pub(super) async fn list(inside: Inside) -> Page {
    let (t, now) = (&inside.visit.t, inside.app.clock.now());
    let (mut open, mut past) = (Vec::new(), Vec::new());
    for one in decisions(&inside).await? {
        let stage = Stage::of(&one, now);
        let line = Line {
            href: inside.path(&format!("/decisions/{}", one.id)),
            title: one.title,
            state: match stage {
                Stage::Open => String::new(),
                Stage::ComingIn => t.s("decision-coming-in"),
                Stage::Closed => {
                    format!("{} · {}", view::state(t, one.state), view::day(t, one.closes))
                }
            },
            until: (stage == Stage::Open).then(|| Hour::of(t, one.closes, now)),
        };
        if stage == Stage::Closed { past.push(line) } else { open.push(line) }
    }
    // Those that end first come first.
    open.reverse();
    Ok(page::render(&ListPage {
        f: inside.frame(),
        group: inside.group.title.clone(),
        home: inside.path("/inside"),
        new: (!inside.is_closed()).then(|| inside.path("/decisions/new")),
        said: said(&inside),
        open,
        past,
    }))
}

/// `GET /groups/{id}/decisions/{decision}`
pub(super) async fn one(Path((_, id)): Path<(String, String)>, inside: Inside) -> Page {
    let decision = decision(&inside, &id).await?;
    show(&inside, decision, None).await
}

/// The page of a decision, with what could not be taken where there is something.
pub(super) async fn show(inside: &Inside, decision: Decision, unsent: Option<Unsent<'_>>) -> Page {
    let (t, now) = (&inside.visit.t, inside.app.clock.now());
    let stage = Stage::of(&decision, now);
    let mine = *decision.member == *inside.key();
    let open = stage == Stage::Open && !inside.is_closed();
    let drawn = inside.app.store.has_drawn(&decision.id, &inside.key()).await.map_err(broken)?;
    let vote = match drawn {
        // A paper that was drawn in time may still come in.
        Some(drawn) if open || drawn && stage == Stage::ComingIn => {
            Some(vote(inside, &decision, drawn, unsent.as_ref())?)
        }
        _ => None,
    };
    let result = view::result(t, &decision);
    let at = |rest: &str| inside.path(&format!("/decisions{rest}"));
    let page = OnePage {
        f: inside.frame(),
        group: inside.group.title.clone(),
        list: at(""),
        said: said(inside),
        fault: unsent.as_ref().map(|unsent| unsent.fault.clone()),
        rule: view::rule(t, decision.rule),
        means: view::rule_means(t, decision.rule),
        until: (stage == Stage::Open).then(|| Hour::of(t, decision.closes, now)),
        coming_in: stage == Stage::ComingIn,
        not_on_roll: open && drawn.is_none(),
        vote,
        // It is always there, so that it does not tell whether somebody has voted.
        withdraw: (open && mine).then(|| at(&format!("/{}/withdraw", decision.id))),
        again: result
            .as_ref()
            .filter(|result| result.void && !inside.is_closed())
            .map(|_| at(&format!("/new?again={}", decision.id))),
        result,
        title: decision.title,
        text: decision.text,
        by: decision.handle,
        k: inside.k(),
        script: inside.app.shipped.assets.address("vote.js").to_owned(),
    };
    let status = if page.fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(page::with_status(status, &page))
}

fn vote(
    inside: &Inside,
    decision: &Decision,
    drawn: bool,
    unsent: Option<&Unsent<'_>>,
) -> Result<Vote, StatusCode> {
    let key = BallotKey::of(inside.app.door.key(), &decision.id).map_err(broken)?.public().to_string();
    let at = |rest: &str| inside.path(&format!("/decisions/{}{rest}", decision.id));
    let field = |name| unsent.map_or("", |unsent| unsent.form.get(name));
    Ok(Vote {
        id: decision.id.clone(),
        action: at("/vote"),
        paper: at("/paper"),
        ballot: at("/ballot"),
        shown: view::in_fours(&key),
        key,
        choices: view::choices(&inside.visit.t, decision.rule, field("choice")),
        words: field("words").to_owned(),
        may_stay: unsent.is_some_and(|unsent| unsent.may_stay),
        drawn,
        consent: decision.rule == store::Rule::Consent,
    })
}

/// `GET` of what is only ever sent, as when a language is chosen on a page that answered a form. To whoever is no member,
/// the decision it leads to does not exist.
pub(super) async fn back(
    State(_): State<Shared>,
    visit: Visit,
    Path((group, decision)): Path<(String, String)>,
) -> Response {
    page::see_other(&visit.link(&format!("/groups/{group}/decisions/{decision}")))
}

impl OnePage {
    /// Is it over?
    fn over(&self) -> bool {
        self.result.is_some()
    }
}
