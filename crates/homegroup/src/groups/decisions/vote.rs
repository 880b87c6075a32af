//! Voting: the two requests of a device with a script, and the one of a device without.

use axum::{
    Json,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use privacy::{
    SiteKey,
    ballot::{BallotKey, Blinded, Draft, Serial, Token},
    check::details,
};
use serde_json::{Value, json};
use store::{Ballot, Cast, Choice, Draw, LONGEST_WORDS, Rule};

use super::show::{self, Unsent};
use crate::{
    app::Shared,
    groups::door::{Page, Sent, broken, place_of},
    random,
    web::{
        forms::{self, Form},
        language::Visit,
        texts::Locale,
    },
};

/// `POST /groups/{id}/decisions/{decision}/paper`: stamps the one paper of whoever asks. The server learns who has drawn,
/// and nothing of what the paper's number is.
pub(super) async fn paper(Path((_, id)): Path<(String, String)>, sent: Sent) -> Page {
    let inside = &sent.inside;
    let paper: Blinded = sent.form.get("paper").parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let (key, site) = (ballot_key(inside.app.door.key(), &id)?, inside.app.door.key());
    let (place, member, known) = (inside.place.as_str(), inside.key(), known_again(site, &id, &paper));
    let drawn = inside.app.store.draw_paper((place, &id), &member, &known, inside.app.clock.now()).await;
    Ok(match drawn.map_err(broken)? {
        Draw::Drawn | Draw::Again => {
            let (stamped, proof) = key.stamp(&paper).map_err(broken)?;
            let answer = json!({ "stamped": stamped.to_string(), "proof": proof.to_string() });
            Json(answer).into_response()
        }
        Draw::Other => said(StatusCode::CONFLICT, "drawn"),
        Draw::NotOnRoll => said(StatusCode::FORBIDDEN, "roll"),
        Draw::Closed => said(StatusCode::CONFLICT, "closed"),
    })
}

/// `POST /groups/{id}/decisions/{decision}/ballot`: takes a ballot from nobody in particular. Whoever has no token of
/// this decision gets the answer of an address that does not exist, whether there is such a decision or not.
pub(super) async fn ballot(
    State(app): State<Shared>,
    visit: Visit,
    headers: HeaderMap,
    Path((group, id)): Path<(String, String)>,
    body: Bytes,
) -> Page {
    if !forms::from_here(&headers) {
        return Err(StatusCode::FORBIDDEN);
    }
    // A ballot that says whose it is, is none: a page that sends one is broken, and must not be trusted further.
    if headers.contains_key(header::COOKIE) {
        return Err(StatusCode::BAD_REQUEST);
    }
    let form = Form::read(&body);
    let (serial, token) = (form.get("serial").parse::<Serial>(), form.get("token").parse::<Token>());
    let (Ok(serial), Ok(token)) = (serial, token) else { return Err(StatusCode::NOT_FOUND) };
    // First, so that it takes as long for a decision that is not there.
    if !ballot_key(app.door.key(), &id)?.holds(&serial, &token) {
        return Err(StatusCode::NOT_FOUND);
    }
    let place = place_of(&group).ok_or(StatusCode::NOT_FOUND)?;
    let decision = app.store.decision(place.as_str(), &id).await.map_err(broken)?;
    let decision = decision.ok_or(StatusCode::NOT_FOUND)?;
    let (choice, words) = match read(&visit.t, &form, decision.rule) {
        Ok(read) => read,
        Err(fault) => return Ok(fault.to_script()),
    };
    let serial = serial.to_string();
    let ballot = Ballot { serial: &serial, choice, words: &words };
    let cast = app.store.cast_ballot((place.as_str(), &id), &ballot, app.clock.now()).await;
    Ok(match cast.map_err(broken)? {
        Cast::Counted | Cast::Again => said(StatusCode::OK, "counted"),
        Cast::Other => said(StatusCode::CONFLICT, "other"),
        Cast::Closed => said(StatusCode::CONFLICT, "closed"),
    })
}

/// `POST /groups/{id}/decisions/{decision}/vote`: the same without a script, in this request's memory. The page says that
/// whoever runs the site could see it here.
pub(super) async fn at_once(Path((_, id)): Path<(String, String)>, sent: Sent) -> Page {
    let Sent { inside, form } = sent;
    let decision = show::decision(&inside, &id).await?;
    let (choice, words) = match read(&inside.visit.t, &form, decision.rule) {
        Ok(read) => read,
        Err(fault) => {
            let unsent = Unsent { form: &form, may_stay: fault.may_stay, fault: fault.text };
            return show::show(&inside, decision, Some(unsent)).await;
        }
    };
    let site = inside.app.door.key();
    let key = ballot_key(site, &id)?;
    let serial = Serial::from_bytes(random::bytes().map_err(broken)?);
    let draft = Draft::new(serial, &random::bytes().map_err(broken)?).map_err(broken)?;
    let (stamped, proof) = key.stamp(draft.blinded()).map_err(broken)?;
    let token = draft.finish(&stamped, &proof, &key.public()).map_err(broken)?;
    if !key.holds(&serial, &token) {
        return Err(broken("a stamp is not of its own key"));
    }
    let (serial, known) = (serial.to_string(), known_again(site, &id, draft.blinded()));
    let ballot = Ballot { serial: &serial, choice, words: &words };
    let (place, member, now) = (inside.place.as_str(), inside.key(), inside.app.clock.now());
    let voted = inside.app.store.vote_at_once((place, &id), (&member, &known), &ballot, now).await;
    let said = match voted.map_err(broken)? {
        Draw::Drawn => "counted",
        Draw::Again | Draw::Other => "drawn",
        Draw::NotOnRoll => "roll",
        Draw::Closed => "closed",
    };
    Ok(inside.go(&format!("/decisions/{id}?said={said}")))
}

fn ballot_key(site: &SiteKey, decision: &str) -> Result<BallotKey, StatusCode> {
    BallotKey::of(site, decision).map_err(broken)
}

/// What a paper is known again by: nothing to whoever has not got the site's key.
fn known_again(site: &SiteKey, decision: &str, paper: &Blinded) -> String {
    let keyed = site.keyed("ballot paper", &[decision.as_bytes(), &[0], paper.as_bytes()].concat());
    keyed.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// Why a vote cannot be taken as it is.
struct Fault {
    /// For the script.
    word: &'static str,
    text: String,
    may_stay: bool,
}

impl Fault {
    fn to_script(&self) -> Response {
        let body: Value = json!({ "said": self.word, "text": self.text, "stay": self.may_stay });
        (StatusCode::UNPROCESSABLE_ENTITY, Json(body)).into_response()
    }
}

/// The choice, and the words with it: an objection has some, and who stands aside has none.
fn read(t: &Locale, form: &Form, rule: Rule) -> Result<(Choice, String), Fault> {
    let fault = |word, text, may_stay| Fault { word, text, may_stay };
    let choice = Choice::read(form.get("choice"));
    let choice = choice.ok_or_else(|| fault("choice", t.s("decision-fault-choice"), false))?;
    let asked = choice != Choice::Aside && !(rule == Rule::Consent && choice == Choice::Yes);
    let words = if asked { details::normalise(&form.lines("words")) } else { String::new() };
    if words.chars().count() > LONGEST_WORDS {
        return Err(fault("words", t.n("decision-fault-long", LONGEST_WORDS), false));
    }
    if words.is_empty() && rule == Rule::Consent && choice == Choice::No {
        return Err(fault("words", t.s("decision-fault-reason"), false));
    }
    match details_in(t, &words).filter(|_| !form.ticked("sure")) {
        Some(found) => Err(fault("stay", found, true)),
        None => Ok((choice, words)),
    }
}

/// What in these words may tell who somebody is; `None` where there is nothing.
pub(super) fn details_in(t: &Locale, words: &str) -> Option<String> {
    let mut kinds: Vec<_> = details::find(words).iter().map(|one| one.kind).collect();
    kinds.sort_unstable();
    kinds.dedup();
    let names: Vec<String> = kinds.iter().map(|kind| t.s(name_of(*kind))).collect();
    (!names.is_empty()).then(|| t.one("decision-fault-details", "what", &t.list(&names)))
}

fn name_of(kind: details::Kind) -> &'static str {
    use details::Kind;
    match kind {
        Kind::Email => "decision-detail-email",
        Kind::Link => "decision-detail-link",
        Kind::Phone => "decision-detail-phone",
        Kind::SocialHandle => "decision-detail-social",
        Kind::Address => "decision-detail-address",
        Kind::Workplace => "decision-detail-workplace",
        Kind::Name => "decision-detail-name",
    }
}

/// One word for the script.
fn said(status: StatusCode, word: &'static str) -> Response {
    (status, Json(json!({ "said": word }))).into_response()
}
