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
    protocol::{BadWish, Wish, You},
    script::{Kind, Script},
};

use super::{
    answer::Answer,
    card::Card,
    host::{Look, leaves},
    present, words,
};
use crate::{
    app::{App, Shared},
    identity::Visitor,
    web::{
        errors,
        forms::{self, Form},
        headers as policy,
        language::Visit,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// The largest form, in bytes: the longest share in a script that needs nine bytes a letter.
pub(super) const LARGEST: usize = 32 * 1024;
/// How many of the people who spoke last can be asked for contact.
const SPOKE_LAST: usize = 12;
/// The most years that are offered as a milestone.
const LONGEST_ON_THE_WAY: u8 = 60;

#[derive(Template)]
#[template(path = "room-inside.html")]
struct InsidePage {
    f: Frame,
    slug: String,
    title: Box<str>,
    /// Spoken here, and the way it is written.
    language: Box<str>,
    direction: &'static str,
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
    /// People hear each other here.
    voice: bool,
    /// What became of the last act.
    notice: Option<Notice>,
    /// What was typed and not sent.
    typed: Typed,
    milestones: Vec<(String, String)>,
    contacts: Vec<Named>,
    received: Vec<(String, String)>,
    desk: Option<Desk>,
    roles: Vec<RoleHeld>,
    /// For the script: its words, and the format.
    data: String,
    /// People who only listen, for whom those who are known here can speak while nobody is on duty.
    newcomers: Vec<Named>,
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
    /// Calls, thanks, appoints.
    leads: bool,
    /// Goes on to the next step.
    moves: bool,
    /// Gives more time.
    times: bool,
    /// Looks after the door.
    guards: bool,
    /// Welcomes, and lets people take part.
    greets: bool,
    /// Asks somebody to speak.
    invites: bool,
    console: Console,
    /// People who can be acted on: whoever has the floor, waits, or listens.
    people: Vec<Named>,
    panic: bool,
    /// Somebody is heard by voice, and whether they are muted.
    voice: Option<(String, bool)>,
}

/// A visit to a room.
pub(super) struct Here<'a> {
    pub(super) app: &'a App,
    pub(super) visit: &'a Visit,
    pub(super) visitor: &'a Visitor,
    pub(super) slug: &'a str,
}

impl Here<'_> {
    /// Sends the browser to the room's door.
    pub(super) fn to_the_door(&self) -> Response {
        page::see_other(&self.visit.link(&format!("/rooms/{}", self.slug)))
    }

    /// The frame of a page in a room.
    pub(super) fn frame(&self, place: Place) -> Frame {
        Frame::new(self.app, self.visit, place, &self.visit.t.s("rooms-title")).unlisted()
    }
}

/// What somebody typed and has not sent.
#[derive(Default)]
struct Typed {
    text: String,
    contact: String,
}

/// `GET /rooms/{slug}/inside`; with `?parts=1` without what a live page has already.
pub(super) async fn show(
    State(app): State<Shared>,
    visit: Visit,
    visitor: Visitor,
    Path(slug): Path<String>,
) -> Response {
    let here = Here { app: &app, visit: &visit, visitor: &visitor, slug: &slug };
    render(&here, None, Typed::default()).await
}

async fn render(here: &Here<'_>, notice: Option<Notice>, typed: Typed) -> Response {
    let Some(card) = here.app.rooms.card(here.slug) else { return errors::not_found(here.app, here.visit) };
    let look = match present(here.app, here.visitor, here.slug) {
        Some(present) => present.host.look(present.member).await.ok(),
        None => None,
    };
    let seated = look.and_then(|look| Some((look.you.clone()?, look)));
    match seated {
        Some((you, look)) => {
            policy::of_a_room(page::render(&InsidePage::of(here, &card, look, you, notice, typed)))
        }
        // Whoever lost their seat, at the end of an hour or after a long sleep, has not lost what they typed.
        None if !typed.text.trim().is_empty() => page::render(&OutsidePage {
            f: here.frame(Place::Rooms),
            slug: here.slug.to_owned(),
            title: card.title.clone(),
            typed: typed.text,
        }),
        None => here.to_the_door(),
    }
}

#[derive(Template)]
#[template(path = "room-outside.html")]
struct OutsidePage {
    f: Frame,
    slug: String,
    title: Box<str>,
    typed: String,
}

impl InsidePage {
    fn of(here: &Here<'_>, card: &Card, look: Look, you: You, notice: Option<Notice>, typed: Typed) -> Self {
        let t = &here.visit.t;
        let view = &look.view;
        let step = view.step.and_then(|index| look.script.steps.get(index));
        let kind = step.map(|step| step.kind);
        let can_exchange = kind == Some(Kind::Fellowship) && !card.young;
        let light = forms::pairs(&here.visit.query).iter().any(|(name, _)| name == "parts");
        let spoken = here.app.shipped.texts.get(&card.language);
        Self {
            f: here.frame(Place::Rooms),
            slug: card.slug.to_string(),
            title: card.title.clone(),
            language: card.language.clone(),
            direction: spoken.map_or("auto", |locale| locale.direction()),
            k: here.visitor.form_token(),
            step: view.step,
            about_step: words::stage(t, &look.script, view, look.at),
            reading: step.map(|step| step.paragraphs().map(str::to_owned).collect()).unwrap_or_default(),
            safety: meeting_room::script::paragraphs(&look.script.safety).map(str::to_owned).collect(),
            state: vec![words::people(t, view.people), words::duty(t, view.on_duty)],
            led: view.led,
            alone: view.people == meeting_room::People::One,
            help: view.help,
            resumed: view.resumed,
            guard: words::guard(t, view.guard),
            voice: here.app.rooms.has_voice(here.slug),
            notice,
            typed,
            milestones: if kind == Some(Kind::Milestones) { milestones(t) } else { Vec::new() },
            contacts: if can_exchange { spoke_last(&look, you.seat) } else { Vec::new() },
            received: look
                .contacts
                .iter()
                .map(|(who, text)| (who.handle.to_string(), text.to_string()))
                .collect(),
            desk: Desk::of(t, &look, &you, kind),
            newcomers: newcomers(&look, &you),
            roles: view.roles.clone(),
            data: if light { "{}".to_owned() } else { data(here.visit, &look.script) },
            script: look.script.clone(),
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

    fn vouch(&self, one: &Named) -> String {
        self.f.t().one("room-vouch-do", "handle", &one.handle.to_string())
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
    fn of(t: &Locale, look: &Look, you: &You, kind: Option<Kind>) -> Option<Self> {
        if you.roles.is_empty() {
            return None;
        }
        let holds = |wanted: &[Role]| you.roles.iter().any(|role| wanted.contains(role));
        let leads = holds(&[Role::Chair, Role::CoChair]);
        let floor = look.view.floor.iter().map(|floor| floor.who.clone());
        let mut people: Vec<Named> = floor.chain(look.view.hands.iter().cloned()).collect();
        people.extend(spoke_last(look, you.seat));
        let mut seen = std::collections::BTreeSet::from([you.seat]);
        people.retain(|one| seen.insert(one.seat));
        Some(Self {
            roles: you.roles.iter().map(|role| words::role(t, *role)).collect(),
            leads,
            moves: leads || (holds(&[Role::Reader]) && kind == Some(Kind::Reading)),
            times: leads || holds(&[Role::Timekeeper]),
            guards: leads || holds(&[Role::Doorkeeper]),
            greets: leads || holds(&[Role::Greeter]),
            invites: leads && kind == Some(Kind::Topic),
            console: look.console.clone().unwrap_or_default(),
            people,
            panic: look.view.guard == meeting_room::Guard::Panic,
            voice: look.view.voice.as_ref().map(|who| (who.handle.to_string(), look.view.muted)),
        })
    }
}

fn milestones(t: &Locale) -> Vec<(String, String)> {
    let years = (2..=LONGEST_ON_THE_WAY).map(|years| (format!("years-{years}"), Milestone::Years(years)));
    let usual = Milestone::USUAL.into_iter().map(|(name, milestone)| (name.to_owned(), milestone));
    usual.chain(years).map(|(name, milestone)| (name, words::milestone(t, milestone))).collect()
}

/// While nobody is on duty, those who are known here can let somebody take part.
fn newcomers(look: &Look, you: &You) -> Vec<Named> {
    if look.view.on_duty || you.listening { Vec::new() } else { look.newcomers.clone() }
}

/// People who spoke, the last first, each once.
fn spoke_last(look: &Look, but: Seat) -> Vec<Named> {
    let mut seen = std::collections::BTreeSet::from([but]);
    let lines = look.lines.iter().rev().filter(|line| seen.insert(line.seat));
    lines.take(SPOKE_LAST).map(|line| Named { seat: line.seat, handle: line.handle.clone() }).collect()
}

/// What the script needs to know: the format, and every word it may have to say.
fn data(visit: &Visit, script: &Script) -> String {
    words::block(&serde_json::json!({ "texts": words::texts(&visit.t, "live-"), "script": script }))
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
    let here = Here { app: &app, visit: &visit, visitor: &visitor, slug: &slug };
    let form = Form::read(&body);
    if !visitor.sent(&headers, form.get("k")) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let wish = read(|name| form.find(name));
    if headers.get(header::ACCEPT).is_some_and(|accept| accept == "application/json") {
        return act_for_a_script(&here, wish).await;
    }
    let typed = |name: &str| form.get(name).to_owned();
    let mut typed = Typed { text: typed("text"), contact: typed("contact") };
    let wish = match wish {
        Ok(wish) => wish,
        Err(_) => {
            let text = visit.t.s("room-refused-unclear");
            return render(&here, Some(Notice { text, can_confirm: false, alarm: true }), typed).await;
        }
    };
    if leaves(&wish) {
        carry_out(&here, wish).await;
        return page::see_other(&visit.link("/rooms"));
    }
    // What was typed by hand ("!", "done") was sent by its own button too.
    let sent_text = form.get("do") == "say";
    let sent_contact = matches!(wish, Wish::Contact { .. });
    let answer = carry_out(&here, wish).await;
    if matches!(answer, Answer::Done | Answer::ToServants) {
        if sent_text {
            typed.text.clear();
        }
        if sent_contact {
            typed.contact.clear();
        }
        if answer == Answer::Done && typed.text.trim().is_empty() && typed.contact.trim().is_empty() {
            return page::see_other(&visit.link(&format!("/rooms/{slug}/inside")));
        }
    }
    render(&here, notice(&visit.t, &answer), typed).await
}

async fn act_for_a_script(here: &Here<'_>, wish: Result<Wish, BadWish>) -> Response {
    let json = [(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))];
    match wish {
        Ok(wish) => (json, carry_out(here, wish).await.frame()).into_response(),
        Err(bad) => {
            let frame = meeting_room::protocol::Frame::Bad { why: bad.to_string() }.to_json();
            (StatusCode::BAD_REQUEST, json, frame).into_response()
        }
    }
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

async fn carry_out(here: &Here<'_>, wish: Wish) -> Answer {
    let Some(present) = present(here.app, here.visitor, here.slug) else { return Answer::NotHere };
    present.host.wish(present.member, wish).await.unwrap_or(Answer::NotHere)
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
            let (text, can_confirm) = words::held(t, held);
            Some(Notice { text, can_confirm, alarm: true })
        }
    }
}
