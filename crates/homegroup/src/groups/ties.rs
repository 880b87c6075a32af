//! Who stands by whom: asking for a temporary sponsor or somebody to come along to a first meeting, or offering to be
//! one. Both must say yes before either can leave a line for the other, and only the other sees it.
//!
//! It works the same in a group and in any other place where people have a handle: whoever shows the page says where
//! it is, and as whom somebody stands there. A no is silent: who answered reads what they read before.

use askama::Template;
use axum::http::StatusCode;
use jiff::tz::TimeZone;
use privacy::{
    SiteKey,
    check::details::{self, Leave},
};
use store::{HomeGroup, Tie, TieAnswer, TieState};

use super::{
    door::{Inside, Page, Sent, broken},
    head::{self, Head},
    held,
};
use crate::{
    app::Shared,
    finder::view::when,
    random,
    web::{
        forms::Form,
        language::Visit,
        page::{self, Frame, Place},
    },
};

/// The purpose of the seal on a line.
const CONTACT: &str = "tie/contact";
/// Every sealed line is of this length, in bytes, so that it tells nothing.
const SEALED: usize = 600;
/// The most letters of a card or an answer, and of a line.
const LONGEST_WORDS: usize = 300;
const LONGEST_LINE: usize = 120;

/// Where somebody stands, and as whom.
pub(crate) struct Standpoint<'a> {
    pub(crate) app: &'a Shared,
    pub(crate) visit: &'a Visit,
    /// The place, as the store knows it.
    pub(crate) place: &'a str,
    /// Their key there.
    pub(crate) member: String,
    /// Their handle there.
    pub(crate) handle: &'a str,
    /// Where the page is.
    pub(crate) path: String,
    /// The token of their forms.
    pub(crate) k: String,
}

/// What can be asked for or offered.
pub(crate) struct Board {
    pub(crate) action: String,
    pub(crate) k: String,
    pub(crate) cards: Vec<Card>,
    pub(crate) pairs: Vec<PairView>,
    pub(crate) typed: String,
    /// The card the typed words were for; empty for a new one.
    pub(crate) typed_for: String,
    pub(crate) kind: String,
    pub(crate) side: String,
    pub(crate) fault: Option<String>,
    pub(crate) safety: String,
}

/// A card, as whoever reads sees it.
pub(crate) struct Card {
    pub(crate) id: Box<str>,
    pub(crate) heading: String,
    pub(crate) handle: Box<str>,
    pub(crate) words: Box<str>,
    pub(crate) until: String,
    pub(crate) mine: bool,
    /// Whoever reads has answered it.
    pub(crate) answered: bool,
    /// Answers that wait for its author: id, handle, words.
    pub(crate) waiting: Vec<(Box<str>, Box<str>, Box<str>)>,
}

/// Two who both said yes.
pub(crate) struct PairView {
    pub(crate) answer: Box<str>,
    pub(crate) other: Box<str>,
    pub(crate) what: String,
    /// What whoever reads left for the other.
    pub(crate) own: Option<String>,
    /// What the other left for them.
    pub(crate) theirs: Option<String>,
}

#[derive(Template)]
#[template(path = "group_companions.html")]
struct CompanionsPage {
    f: Frame,
    h: Head,
    b: Board,
}

/// What came of a form.
pub(crate) enum Done {
    /// It was done, or could not be: the word for `?said=`.
    Said(&'static str),
    /// It is to be shown again, with what was typed and what is wrong with it.
    Again(Typed),
}

/// What was typed, and what is wrong with it.
#[derive(Default)]
pub(crate) struct Typed {
    words: String,
    card: String,
    kind: String,
    side: String,
    fault: Option<String>,
}

impl Typed {
    /// How the page is answered with.
    pub(crate) fn status(&self) -> StatusCode {
        if self.fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
    }
}

/// `GET /groups/{id}/companions`
pub(super) async fn of_group(inside: Inside) -> Page {
    if inside.is_closed() || inside.group.young {
        return Err(StatusCode::NOT_FOUND);
    }
    draw(&inside, Typed::default()).await
}

async fn draw(inside: &Inside, typed: Typed) -> Page {
    let status = typed.status();
    let b = board(&standpoint(inside), typed).await?;
    let (f, h) = (inside.frame(), head::of(inside, "/companions"));
    Ok(page::with_status(status, &CompanionsPage { f, h, b }))
}

fn standpoint(inside: &Inside) -> Standpoint<'_> {
    Standpoint {
        app: &inside.app,
        visit: &inside.visit,
        place: inside.place.as_str(),
        member: inside.key(),
        handle: &inside.handle,
        path: inside.path("/companions"),
        k: inside.k(),
    }
}

/// `POST /groups/{id}/companions`
pub(super) async fn in_group(sent: Sent) -> Page {
    let Sent { inside, form } = sent;
    if inside.group.young {
        return Err(StatusCode::NOT_FOUND);
    }
    let done = act(&standpoint(&inside), &form).await?;
    match done {
        Done::Said(word) => Ok(inside.go(&format!("/companions?said={word}"))),
        Done::Again(typed) => draw(&inside, typed).await,
    }
}

/// What there is to see from where somebody stands.
pub(crate) async fn board(at: &Standpoint<'_>, typed: Typed) -> Result<Board, StatusCode> {
    let (store, now) = (&at.app.store, at.app.clock.now());
    let ties = store.ties(at.place, now).await.map_err(broken)?;
    let (to_me, by_me) = store.tie_answers(at.place, &at.member, now).await.map_err(broken)?;
    let cards = ties.iter().map(|tie| card(at, tie, &to_me, &by_me));
    let mut cards: Vec<Card> = cards.collect();
    cards.sort_by_key(|card| !card.mine);
    let mut pairs = Vec::new();
    for answer in to_me.iter().chain(&by_me).filter(|answer| answer.state == TieState::Yes) {
        pairs.push(pair(at, answer, &ties).await?);
    }
    Ok(Board {
        action: at.path.clone(),
        k: at.k.clone(),
        cards,
        pairs,
        typed: typed.words,
        typed_for: typed.card,
        kind: typed.kind,
        side: typed.side,
        fault: typed.fault,
        safety: at.visit.link("/groups/safety"),
    })
}

fn heading(at: &Standpoint<'_>, tie: &Tie) -> String {
    at.visit.t.s(&format!("homegroup-tie-{}-{}", tie.kind, tie.side))
}

fn card(at: &Standpoint<'_>, tie: &Tie, to_me: &[TieAnswer], by_me: &[TieAnswer]) -> Card {
    let waits = |answer: &&TieAnswer| answer.tie == tie.id && answer.state == TieState::Waiting;
    let waiting = to_me.iter().filter(waits);
    Card {
        id: tie.id.clone(),
        heading: heading(at, tie),
        handle: tie.handle.clone(),
        words: tie.words.clone(),
        until: when::date(&at.visit.t, tie.expires.to_zoned(TimeZone::UTC).date()),
        mine: *tie.member == *at.member,
        // A no from this card's author, given to whichever of theirs, looks like an answer that waits.
        answered: by_me
            .iter()
            .any(|one| one.tie == tie.id || (one.asked == tie.member && one.state == TieState::No)),
        waiting: waiting.map(|one| (one.id.clone(), one.handle.clone(), one.words.clone())).collect(),
    }
}

async fn pair(at: &Standpoint<'_>, answer: &TieAnswer, ties: &[Tie]) -> Result<PairView, StatusCode> {
    let lines = at.app.store.contacts(&answer.id, at.app.clock.now()).await.map_err(broken)?;
    let opened =
        |line: Option<Box<str>>| line.and_then(|sealed| open(at.app.door.key(), &answer.id, &sealed));
    let (card, other) = (opened(lines.card), opened(lines.answer));
    let author = *answer.asked == *at.member;
    let tie = ties.iter().find(|tie| tie.id == answer.tie);
    let asked = match tie {
        Some(tie) => tie.handle.clone(),
        None => at.visit.t.s("homegroup-tie-somebody").into(),
    };
    Ok(PairView {
        answer: answer.id.clone(),
        other: if author { answer.handle.clone() } else { asked },
        what: tie.map(|tie| heading(at, tie)).unwrap_or_default(),
        own: if author { card.clone() } else { other.clone() },
        theirs: if author { other } else { card },
    })
}

/// Does what a form asks.
pub(crate) async fn act(at: &Standpoint<'_>, form: &Form) -> Result<Done, StatusCode> {
    let (store, now) = (&at.app.store, at.app.clock.now());
    let (tie, answer) = (form.get("card"), form.get("answer"));
    let done = match form.get("do") {
        "card" => return put_up(at, form).await,
        "answer" => return give_answer(at, form).await,
        "leave" => return leave_line(at, form).await,
        "take-back" => store.take_tie_back(at.place, tie, &at.member).await,
        "yes" => store.say_to_tie(at.place, answer, &at.member, true, now).await,
        "no" => store.say_to_tie(at.place, answer, &at.member, false, now).await,
        "end" => store.end_tie(at.place, answer, &at.member).await,
        "take-line-back" => {
            let is_theirs = own_pair(at, answer).await?.is_some();
            if is_theirs {
                store.take_contacts_back(answer).await.map_err(broken)?;
            }
            Ok(is_theirs)
        }
        _ => return Err(StatusCode::BAD_REQUEST),
    };
    let said = match form.get("do") {
        "yes" => "tie-yes",
        "no" => "tie-no",
        "end" => "tie-end",
        _ => "taken-back",
    };
    Ok(Done::Said(if done.map_err(broken)? { said } else { "late" }))
}

/// Clears what somebody wrote for a card or an answer.
fn cleared(at: &Standpoint<'_>, form: &Form) -> Result<Box<str>, Typed> {
    let words = form.get("words");
    let fault = match details::clear(words, Leave::Nothing) {
        Ok(clear) if clear.as_str().chars().count() <= LONGEST_WORDS => return Ok(clear.as_str().into()),
        Ok(_) => at.visit.t.s("homegroup-held-long"),
        Err(why) => held(&at.visit.t, &why),
    };
    Err(Typed {
        words: details::normalise(words),
        card: form.get("card").to_owned(),
        kind: form.get("kind").to_owned(),
        side: form.get("side").to_owned(),
        fault: Some(fault),
    })
}

async fn put_up(at: &Standpoint<'_>, form: &Form) -> Result<Done, StatusCode> {
    let kind = ["sponsor", "companion"].into_iter().find(|kind| *kind == form.get("kind"));
    let side = ["ask", "offer"].into_iter().find(|side| *side == form.get("side"));
    let (Some(kind), Some(side)) = (kind, side) else { return Err(StatusCode::BAD_REQUEST) };
    let words = match cleared(at, form) {
        Ok(words) => words,
        Err(typed) => return Ok(Done::Again(typed)),
    };
    let now = at.app.clock.now();
    let tie = Tie {
        id: HomeGroup::id(random::bytes().map_err(broken)?),
        place: at.place.into(),
        kind: kind.into(),
        side: side.into(),
        member: at.member.as_str().into(),
        handle: at.handle.into(),
        words,
        expires: Tie::until(now),
    };
    let added = at.app.store.add_tie(&tie, now).await.map_err(broken)?;
    Ok(Done::Said(if added { "tie-card" } else { "tie-many" }))
}

async fn give_answer(at: &Standpoint<'_>, form: &Form) -> Result<Done, StatusCode> {
    let now = at.app.clock.now();
    let tie = at.app.store.tie(at.place, form.get("card"), now).await.map_err(broken)?;
    let Some(tie) = tie else { return Ok(Done::Said("late")) };
    let words = match cleared(at, form) {
        Ok(words) => words,
        Err(typed) => return Ok(Done::Again(typed)),
    };
    let answer = TieAnswer {
        id: HomeGroup::id(random::bytes().map_err(broken)?),
        tie: tie.id,
        place: at.place.into(),
        asked: tie.member,
        member: at.member.as_str().into(),
        handle: at.handle.into(),
        words,
        state: TieState::Waiting,
        expires: Tie::until(now),
    };
    // Whether it waits, or is one that a no stands against: who answers is told the same.
    at.app.store.answer_tie(&answer, now).await.map_err(broken)?;
    Ok(Done::Said("tie-answered"))
}

/// The answer of this id, if it is a yes and whoever asks is one of the two.
async fn own_pair(at: &Standpoint<'_>, id: &str) -> Result<Option<TieAnswer>, StatusCode> {
    let answer = at.app.store.tie_answer(at.place, id, at.app.clock.now()).await.map_err(broken)?;
    Ok(answer.filter(|answer| {
        answer.state == TieState::Yes && (*answer.asked == *at.member || *answer.member == *at.member)
    }))
}

async fn leave_line(at: &Standpoint<'_>, form: &Form) -> Result<Done, StatusCode> {
    let Some(answer) = own_pair(at, form.get("answer")).await? else { return Ok(Done::Said("late")) };
    let line = details::normalise(&form.line("line"));
    if line.is_empty() || line.chars().count() > LONGEST_LINE {
        return Ok(Done::Said("tie-line-long"));
    }
    let nonce = random::bytes().map_err(broken)?;
    let sealed = seal(at.app.door.key(), &answer.id, &line, nonce);
    let card = *answer.asked == *at.member;
    let left = at.app.store.leave_contact(&answer.id, card, &sealed, at.app.clock.now()).await;
    Ok(Done::Said(if left.map_err(broken)? { "tie-line" } else { "late" }))
}

/// A line, sealed for the pair it is of; all of one length.
fn seal(key: &SiteKey, answer: &str, line: &str, nonce: [u8; 24]) -> String {
    let mut plain = format!("{answer}\n{line}\n").into_bytes();
    plain.resize(SEALED.max(plain.len()), 0);
    key.seal(CONTACT, &plain, nonce)
}

/// What [`seal`] closed. `None` where it was sealed for others.
fn open(key: &SiteKey, answer: &str, sealed: &str) -> Option<String> {
    let plain = key.open(CONTACT, sealed)?;
    let text = std::str::from_utf8(&plain).ok()?;
    let (of, rest) = text.split_once('\n')?;
    let (line, _) = rest.rsplit_once('\n')?;
    (of == answer).then(|| line.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_by_its_pair_and_shows_nothing_of_its_length() {
        let key = SiteKey::from_bytes([7; 32]);
        let (short, long) = (seal(&key, "a1", "x", [1; 24]), seal(&key, "a1", &"é".repeat(120), [2; 24]));
        assert_eq!(short.len(), long.len());
        assert!(short.len() <= 2_000);
        assert_eq!(open(&key, "a1", &short).as_deref(), Some("x"));
        assert_eq!(open(&key, "a1", &long), Some("é".repeat(120)));
        assert_eq!(open(&key, "b2", &short), None);
        assert_eq!(open(&SiteKey::from_bytes([8; 32]), "a1", &short), None);
    }
}
