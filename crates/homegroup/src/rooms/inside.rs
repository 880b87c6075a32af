//! In the room: the page, and the form that does everything without a script.
//!
//! The page holds what does not move: the format, the form, who serves. What moves stands in a frame that refreshes
//! itself ([`super::transcript`]), so that nothing typed is ever lost; with a script the frame makes way for a live
//! view. Whatever button is pressed, what stands in the box comes back with the page.

use std::sync::Arc;

use askama::Template;
use axum::{
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Response},
};
use meeting_room::{
    Console, Milestone, Named, Role, RoleHeld, Seat,
    protocol::{BadWish, Plain, Wish, You},
    script::{Kind, Script},
};

use super::{
    card::Card,
    host::{Answer, Look, found, leaves},
    present, words,
};
use crate::{
    app::{App, Shared},
    finder::ask,
    identity::Visitor,
    web::{
        errors, headers as policy,
        language::Visit,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// How many of the people who spoke last can be asked for contact.
const SPOKE_LAST: usize = 12;

#[derive(Template)]
#[template(path = "room-inside.html")]
struct InsidePage {
    f: Frame,
    slug: String,
    title: Box<str>,
    you: You,
    /// The form's token.
    k: String,
    script: Arc<Script>,
    step: Option<usize>,
    about_step: String,
    reading: Vec<String>,
    safety: Vec<String>,
    state: Vec<String>,
    led: bool,
    alone: bool,
    help: bool,
    resumed: bool,
    guard: Option<String>,
    /// What became of the last act.
    notice: Option<Notice>,
    /// What was typed and not sent.
    typed: String,
    milestones: Vec<(String, String)>,
    can_exchange: bool,
    contacts: Vec<Named>,
    received: Vec<(String, String)>,
    desk: Option<Desk>,
    roles: Vec<RoleHeld>,
    /// For the script: its words, and the format.
    data: String,
}

/// What became of an act.
struct Notice {
    text: String,
    /// Sending it again as it is goes through.
    can_confirm: bool,
    alarm: bool,
}

/// What those who serve can do.
struct Desk {
    roles: Vec<String>,
    leads: bool,
    guards: bool,
    console: Console,
    /// People who can be acted on: whoever has the floor, waits, or listens.
    people: Vec<Named>,
    panic: bool,
}

/// `GET /rooms/{slug}/inside`
pub(super) async fn show(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    Path(slug): Path<String>,
) -> Response {
    render(&app, &visit, &visitor, &slug, None, String::new()).await
}

async fn render(
    app: &App,
    visit: &Visit,
    visitor: &Visitor,
    slug: &str,
    notice: Option<Notice>,
    typed: String,
) -> Response {
    let outside = || page::see_other(&visit.link(&format!("/rooms/{slug}")));
    let Some(card) = app.rooms.card(slug) else { return errors::not_found(app, visit) };
    let Some(present) = present(app, visitor, slug) else { return outside() };
    let Ok(look) = present.host.look(Some(present.member)).await else { return outside() };
    let Some(you) = look.you.clone() else { return outside() };
    let page = InsidePage::of(app, visit, visitor, &card, look, you, notice, typed);
    policy::with_frame(page::render(&page))
}

impl InsidePage {
    #[expect(clippy::too_many_arguments, reason = "everything a page shows, once")]
    fn of(
        app: &App,
        visit: &Visit,
        visitor: &Visitor,
        card: &Card,
        look: Look,
        you: You,
        notice: Option<Notice>,
        typed: String,
    ) -> Self {
        let t = &visit.t;
        let view = &look.view;
        let step = view.step.and_then(|index| look.plan.steps.get(index));
        let kind = step.map(|step| step.kind);
        let contacts = if kind == Some(Kind::Fellowship) && !card.young {
            spoke_last(&look, you.seat)
        } else {
            Vec::new()
        };
        Self {
            f: Frame::new(app, visit, Place::Rooms, &t.s("rooms-title")).unlisted(),
            slug: card.slug.to_string(),
            title: card.title.clone(),
            k: visitor.form_token(),
            step: view.step,
            about_step: words::stage(t, &look.plan, view, look.at),
            reading: step.map(|step| step.paragraphs().map(str::to_owned).collect()).unwrap_or_default(),
            safety: meeting_room::script::paragraphs(&look.plan.safety).map(str::to_owned).collect(),
            state: vec![words::people(t, view.people), words::duty(t, view.on_duty)],
            led: view.led,
            alone: view.people == meeting_room::People::One,
            help: view.help,
            resumed: view.resumed,
            guard: words::guard(t, view.guard),
            notice,
            typed,
            milestones: match kind {
                Some(Kind::Milestones) => Milestone::USUAL
                    .into_iter()
                    .map(|(name, milestone)| (name.to_owned(), words::milestone(t, milestone)))
                    .collect(),
                _ => Vec::new(),
            },
            can_exchange: kind == Some(Kind::Fellowship) && !card.young,
            contacts,
            received: look
                .contacts
                .iter()
                .map(|(who, text)| (who.handle.to_string(), text.to_string()))
                .collect(),
            desk: Desk::of(t, &look, &you),
            roles: view.roles.clone(),
            data: data(visit, &look.plan),
            script: look.plan.clone(),
            you,
        }
    }

    fn is_here(&self, index: &usize) -> bool {
        self.step == Some(*index)
    }

    fn is_past(&self, index: &usize) -> bool {
        self.step.is_some_and(|step| *index < step)
    }

    fn ask_contact(&self, person: &Named) -> String {
        self.f.t().one("room-contact-ask", "handle", &person.handle.to_string())
    }

    fn take(&self, role: &Role) -> String {
        self.f.t().one("room-take", "role", &self.role(role))
    }

    fn resign(&self, role: &Role) -> String {
        self.f.t().one("room-resign", "role", &self.role(role))
    }

    /// A text of the role somebody holds.
    fn role(&self, role: &Role) -> String {
        words::role(self.f.t(), *role)
    }
}

impl Desk {
    fn of(t: &Locale, look: &Look, you: &You) -> Option<Self> {
        let console = look.console.clone()?;
        let holds = |wanted: &[Role]| you.roles.iter().any(|role| wanted.contains(role));
        let floor = look.view.floor.iter().map(|floor| floor.who.clone());
        let mut people: Vec<Named> = floor.chain(look.view.hands.iter().cloned()).collect();
        people.extend(spoke_last(look, you.seat));
        people.retain(|one| one.seat != you.seat);
        let mut seen = std::collections::BTreeSet::new();
        people.retain(|one| seen.insert(one.seat));
        Some(Self {
            roles: you.roles.iter().map(|role| words::role(t, *role)).collect(),
            leads: holds(&[Role::Chair, Role::CoChair]),
            guards: holds(&[Role::Chair, Role::CoChair, Role::Doorkeeper]),
            console,
            people,
            panic: look.view.guard == meeting_room::Guard::Panic,
        })
    }
}

/// People who spoke, the last first, each once.
fn spoke_last(look: &Look, but: Seat) -> Vec<Named> {
    let mut seen = std::collections::BTreeSet::from([but]);
    let lines = look.lines.iter().rev().filter(|line| seen.insert(line.seat));
    lines.take(SPOKE_LAST).map(|line| Named { seat: line.seat, handle: line.handle.clone() }).collect()
}

/// What the script needs to know: the format, and every word it may have to say.
fn data(visit: &Visit, script: &Script) -> String {
    let texts: serde_json::Map<String, serde_json::Value> =
        visit.t.patterns("live-").map(|(key, text)| (key.to_owned(), text.into())).collect();
    let data = serde_json::json!({ "texts": texts, "script": script });
    // Nothing in it may end the block it stands in.
    data.to_string().replace('<', "\\u003c")
}

/// `POST /rooms/{slug}/act`: a wish, as a form. A script asks for JSON and gets a frame; everybody else a page.
pub(super) async fn act(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    Path(slug): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let form = String::from_utf8_lossy(&body);
    let fields = ask::pairs(&form);
    let field =
        |wanted: &str| fields.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    if !visitor.sent(&headers, field("k").unwrap_or_default()) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let json = headers.get(header::ACCEPT).is_some_and(|accept| accept == "application/json");
    let typed = field("text").unwrap_or_default().to_owned();
    let answer = match read(field) {
        Ok(wish) => {
            if leaves(&wish) {
                return leave(&app, &visit, &visitor, &slug).await;
            }
            let sends = matches!(wish, Wish::Say { .. } | Wish::Contact { .. });
            let by_hand = !sends && field("do") == Some("say");
            carry_out(&app, &visitor, &slug, wish).await.map(|answer| (answer, sends || by_hand))
        }
        Err(bad) => return refuse(&app, &visit, &visitor, &slug, json, bad, typed).await,
    };
    let Some((answer, was_sent)) = answer else {
        return page::see_other(&visit.link(&format!("/rooms/{slug}")));
    };
    if json {
        let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))];
        return (kind, answer.frame()).into_response();
    }
    let done = matches!(answer, Answer::Done | Answer::ToServants);
    if answer == Answer::Done && (was_sent || typed.trim().is_empty()) {
        return page::see_other(&visit.link(&format!("/rooms/{slug}/inside")));
    }
    let typed = if done && was_sent { String::new() } else { typed };
    let notice = notice(&visit.t, &answer);
    render(&app, &visit, &visitor, &slug, notice, typed).await
}

/// A button of a form says what it does and to whom in one value: "hold:0123456789abcdef", "take:chair".
fn read<'a>(field: impl Fn(&str) -> Option<&'a str>) -> Result<Wish, BadWish> {
    let (act, object) = match field("do").and_then(|act| act.split_once(':')) {
        Some((act, object)) => (Some(act), Some(object)),
        None => (field("do"), None),
    };
    Wish::read(|name| match name {
        "do" => act,
        "seat" => object.filter(|object| object.parse::<Seat>().is_ok()).or_else(|| field("seat")),
        "role" => object.filter(|object| Role::named(object).is_some()).or_else(|| field("role")),
        "what" => object.or_else(|| field("what")),
        // The box for sharing and the box for contact are two.
        "text" if act == Some("contact") => field("contact"),
        other => field(other),
    })
}

async fn carry_out(app: &App, visitor: &Visitor, slug: &str, wish: Wish) -> Option<Answer> {
    let present = present(app, visitor, slug)?;
    let answer = present.host.wish(present.member, wish).await.ok()?;
    (answer != Answer::NotHere).then_some(answer)
}

async fn leave(app: &App, visit: &Visit, visitor: &Visitor, slug: &str) -> Response {
    let _ = carry_out(app, visitor, slug, Wish::Plain(Plain::Leave)).await;
    page::see_other(&visit.link("/rooms"))
}

async fn refuse(
    app: &App,
    visit: &Visit,
    visitor: &Visitor,
    slug: &str,
    json: bool,
    bad: BadWish,
    typed: String,
) -> Response {
    if json {
        let frame = meeting_room::protocol::Frame::Bad { why: bad.to_string() }.to_json();
        let kind = [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))];
        return (StatusCode::BAD_REQUEST, kind, frame).into_response();
    }
    let text = visit.t.s("room-refused-unclear");
    let notice = Notice { text, can_confirm: false, alarm: true };
    render(app, visit, visitor, slug, Some(notice), typed).await
}

fn notice(t: &Locale, answer: &Answer) -> Option<Notice> {
    match answer {
        Answer::Done | Answer::NotHere => None,
        Answer::ToServants => {
            Some(Notice { text: t.s("room-to-servants"), can_confirm: false, alarm: false })
        }
        Answer::Refused(refusal) => {
            Some(Notice { text: words::refusal(t, *refusal), can_confirm: false, alarm: true })
        }
        Answer::Held(held) => {
            let (kinds, can_confirm) = found(held);
            let mut named: Vec<String> = kinds.iter().map(|kind| words::detail(t, kind)).collect();
            named.dedup();
            let text = match kinds.as_slice() {
                ["empty"] => t.s("room-held-empty"),
                ["too-long"] => t.s("room-held-long"),
                _ => t.one("room-held", "what", &t.list(&named)),
            };
            Some(Notice { text, can_confirm, alarm: true })
        }
    }
}
