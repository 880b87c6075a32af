//! The page of a practice meeting: made anew from the moves, whoever asks.

use askama::Template;
use meeting_room::{
    Milestone, Phase, Sign,
    practice::{Move, Moves, Player, Walk},
    script::Kind,
};
use privacy::check::details::{Cleared, Held};

use super::{
    Here, Spoken, Told, frame,
    words::{self, Line},
};
use crate::{
    rooms::words as spoken_of,
    web::{
        page::{Frame, Place},
        texts::Locale,
    },
};

/// Bytes of lines on one page; older ones are on pages of their own.
const SHOWN_BYTES: usize = 12 * 1024;

#[derive(Template)]
#[template(path = "practice-room.html")]
pub(super) struct RoomPage {
    f: Frame,
    title: String,
    spoken: Spoken,
    /// Every step, and whether it is past (0), now (1) or to come (2).
    path: Vec<(String, u8)>,
    stage: String,
    floor: Option<String>,
    left: Option<String>,
    sign: Option<&'static str>,
    yours: bool,
    waiting: Vec<String>,
    happened: Vec<String>,
    notices: Vec<Notice>,
    help: bool,
    /// Said with the last move, the newest first.
    fresh: Vec<Line>,
    /// Said before.
    before: Vec<Line>,
    /// The page with what was said before that.
    earlier: Option<String>,
    /// This is such a page; back to the newest.
    newest: Option<String>,
    reading: Option<Reading>,
    rules: Vec<String>,
    you: String,
    acts: Vec<Act>,
    /// Where a share is sent to, where the visitor may speak.
    speaks: Option<Speaks>,
    milestones: Vec<(String, String)>,
    states: Vec<Told>,
    people: Vec<Player>,
    roles: Vec<(String, String)>,
    /// The visit is over: nothing more can happen in it.
    over: bool,
    /// Left, not ended.
    has_left: bool,
    back: Option<String>,
    door: String,
}

/// The text of a step.
struct Reading {
    title: String,
    /// Who reads it aloud.
    reader: String,
    paragraphs: Vec<String>,
    /// It is what happens now; otherwise it can be opened.
    first: bool,
}

/// Something to say to the visitor.
struct Notice {
    text: String,
    alarm: bool,
}

/// Something the visitor can do next.
struct Act {
    href: String,
    text: String,
    first: bool,
}

/// The form for a share.
struct Speaks {
    action: String,
    typed: String,
    /// Sending it again as it is goes through.
    can_confirm: bool,
}

/// A share that was sent.
pub(super) struct Tried<'a> {
    pub(super) typed: &'a str,
    pub(super) cleared: Result<Cleared, Held>,
    /// Words of crisis are in it.
    pub(super) worrying: bool,
}

/// What the page says besides what the room does.
#[derive(Default)]
struct Besides {
    notices: Vec<Notice>,
    typed: String,
    can_confirm: bool,
}

impl RoomPage {
    /// The room after these moves.
    pub(super) fn after(here: &Here<'_>, spoken: Spoken, moves: &Moves) -> Self {
        let walk = replay(here, moves);
        let mut besides = Besides::default();
        if moves.incomplete && !moves.is_full() {
            besides.notices.push(Notice { text: here.visit.t.s("practice-unread"), alarm: false });
        }
        Self::of(here, spoken, moves, &walk, besides)
    }

    /// The room after these moves, when the visitor has sent a share. Where it could not be said, what they typed
    /// comes back.
    pub(super) fn after_share(here: &Here<'_>, spoken: Spoken, moves: &Moves, tried: Tried<'_>) -> Self {
        let mut walk = replay(here, moves);
        let mut besides = Besides::default();
        let said = match tried.cleared {
            // A room is over at some time, and so is this one.
            Ok(_) if moves.is_full() => false,
            Ok(words) => {
                walk.say(words);
                walk.refused().is_none() && !walk.has_left()
            }
            Err(held) => {
                let (text, can_confirm) = spoken_of::held(&here.visit.t, &held);
                besides.notices.push(Notice { text, alarm: true });
                besides.can_confirm = can_confirm;
                false
            }
        };
        if tried.worrying {
            walk.worry(said);
        }
        if said {
            besides.notices.push(Notice { text: here.visit.t.s("practice-shown-once"), alarm: false });
            return Self::of(here, spoken, &moves.and(Move::Say), &walk, besides);
        }
        besides.typed = tried.typed.to_owned();
        Self::of(here, spoken, moves, &walk, besides)
    }

    fn of(here: &Here<'_>, spoken: Spoken, moves: &Moves, walk: &Walk, mut besides: Besides) -> Self {
        let t = &here.visit.t;
        let view = walk.view();
        let over = walk.has_left() || walk.is_wiped() || moves.is_full();
        if moves.is_full() && !walk.has_left() && !walk.is_wiped() {
            besides.notices.push(Notice { text: t.s("practice-full"), alarm: false });
        }
        if let Some(refusal) = walk.refused() {
            besides.notices.push(Notice { text: spoken_of::refusal(t, refusal), alarm: true });
        }
        let (fresh, before) = lines(t, walk);
        let (before, pages, page) = one_page(before, here.parameter("earlier").as_deref());
        let address = here.address(moves);
        // What could not be said comes back in the box, wherever that is.
        let can_speak = !over && (walk.is_called() || view.floor_open) || !besides.typed.is_empty();
        let running = matches!(view.phase, Phase::On | Phase::Fellowship);
        Self {
            f: frame(here.app, here.visit).unlisted(),
            title: here.meeting.cast.title.to_string(),
            path: path(walk, view.step),
            stage: spoken_of::stage(t, walk.script(), &view, walk.now()),
            floor: (running && !walk.has_left()).then(|| words::floor(t, walk, &view)),
            left: view.floor.as_ref().map(|floor| spoken_of::left(t, floor.until - walk.now())),
            sign: view.floor.as_ref().and_then(|floor| floor.sign).map(|sign| match sign {
                Sign::Minute => "room-sign-minute",
                Sign::Up => "room-sign-up",
            }),
            yours: walk.is_called(),
            waiting: words::waiting(t, walk, &view),
            happened: walk.happened().iter().filter_map(|one| words::happened(t, walk, *one)).collect(),
            help: walk.shows_help(),
            fresh: if page == 0 { fresh } else { Vec::new() },
            before,
            earlier: (page + 1 < pages).then(|| format!("{address}&earlier={}#said", page + 1)),
            newest: (page > 0).then(|| here.link(moves)),
            reading: reading(t, walk),
            rules: if walk.shows_rules() { paragraphs(&walk.script().safety) } else { Vec::new() },
            you: you(t, walk),
            acts: if over { Vec::new() } else { acts(here, moves, walk) },
            speaks: can_speak.then(|| Speaks {
                action: format!("{address}#here"),
                typed: std::mem::take(&mut besides.typed),
                can_confirm: besides.can_confirm,
            }),
            milestones: if over { Vec::new() } else { milestones(here, moves, walk) },
            states: Told::all(here.app, here.visit, walk.states().into_iter()),
            people: here.meeting.cast.people.clone(),
            roles: words::roles(t, walk, &view),
            over,
            has_left: walk.has_left(),
            back: moves.but_the_last().map(|moves| here.link(&moves)),
            door: here.visit.link(&format!("/learn/practice/{}", here.kind)),
            notices: besides.notices,
            spoken,
        }
    }
}

fn replay(here: &Here<'_>, moves: &Moves) -> Walk {
    Walk::replay(&here.meeting.script, &here.meeting.cast, here.language, moves.list())
}

fn paragraphs(text: &str) -> Vec<String> {
    meeting_room::script::paragraphs(text).map(str::to_owned).collect()
}

fn path(walk: &Walk, now: Option<usize>) -> Vec<(String, u8)> {
    let ended = walk.view().phase == Phase::Over;
    let place = |index: usize| match now {
        Some(now) if index == now => 1,
        Some(now) if index < now => 0,
        None if ended => 0,
        _ => 2,
    };
    let steps = walk.script().steps.iter().enumerate();
    steps.map(|(index, step)| (step.title.clone(), place(index))).collect()
}

/// The newest first: those of the last move, and all before.
fn lines(t: &Locale, walk: &Walk) -> (Vec<Line>, Vec<Line>) {
    let (mut fresh, mut before) = (Vec::new(), Vec::new());
    for told in walk.lines() {
        let list = if told.is_new { &mut fresh } else { &mut before };
        list.push(words::line(t, walk, told));
    }
    // What came with one move is read in order.
    before.reverse();
    (fresh, before)
}

/// The lines of one page, how many pages there are, and which one it is.
fn one_page(lines: Vec<Line>, wanted: Option<&str>) -> (Vec<Line>, usize, usize) {
    let mut pages: Vec<Vec<Line>> = vec![Vec::new()];
    let mut bytes = 0;
    for line in lines {
        let more = line.text.len() + line.name.len();
        let is_full = bytes + more > SHOWN_BYTES && bytes > 0;
        if is_full {
            pages.push(Vec::new());
            bytes = 0;
        }
        bytes += more;
        if let Some(page) = pages.last_mut() {
            page.push(line);
        }
    }
    let count = pages.len();
    let page = wanted.and_then(|text| text.parse().ok()).filter(|page| *page < count).unwrap_or(0);
    (pages.swap_remove(page), count, page)
}

fn reading(t: &Locale, walk: &Walk) -> Option<Reading> {
    let step = walk.step().filter(|_| !walk.has_left())?;
    let listened_to = !step.kind.takes_hands() && !step.kind.is_loose() && step.kind != Kind::Milestones;
    let just_now = walk.happened().contains(&meeting_room::practice::Happening::Step);
    Some(Reading {
        title: step.title.clone(),
        reader: t.s(&format!("reader-{}", step.reader.name())),
        paragraphs: step.paragraphs().map(str::to_owned).collect(),
        first: (listened_to && !walk.shows_rules()) || just_now,
    })
}

/// What the visitor is called, and how they are in the room.
fn you(t: &Locale, walk: &Walk) -> String {
    let key = match (walk.is_called(), walk.waits(), walk.only_listens()) {
        (true, ..) => "practice-you-called",
        (_, true, _) => "practice-you-wait",
        (.., true) => "practice-you-listen",
        _ => "practice-you-here",
    };
    t.one(key, "handle", walk.handle())
}

/// What the visitor can do next. The first is what lets the meeting go on.
fn acts(here: &Here<'_>, moves: &Moves, walk: &Walk) -> Vec<Act> {
    let mut acts = Vec::new();
    let mut add = |one: Move, text: &str| {
        let (href, text) = (here.link(&moves.and(one)), here.visit.t.s(text));
        acts.push(Act { href, text, first: acts.is_empty() && !walk.is_called() });
    };
    let spoke = walk.lines().last().is_some_and(|told| told.who == meeting_room::practice::Who::Me);
    if walk.is_called() {
        if spoke {
            add(Move::Finish, "room-done");
        }
        add(Move::Pass, "room-pass");
        add(Move::GoOn, "practice-wait");
    } else {
        let before = walk.view().phase == Phase::Before;
        add(Move::GoOn, if before { "practice-begin" } else { "practice-go-on" });
        match (walk.waits(), walk.can_raise()) {
            (true, _) => add(Move::Lower, "practice-lower"),
            (_, true) => add(Move::Raise, "room-raise"),
            _ => {}
        }
        if walk.can_raise() && !walk.only_listens() {
            add(Move::Listen, "practice-listen");
        }
    }
    if walk.view().step.is_some() {
        add(Move::Skip, "practice-skip");
    }
    add(Move::Leave, "room-leave");
    acts
}

fn milestones(here: &Here<'_>, moves: &Moves, walk: &Walk) -> Vec<(String, String)> {
    let now = walk.step().is_some_and(|step| step.kind == Kind::Milestones) && !walk.has_marked();
    let usual = Milestone::USUAL.into_iter().zip(0_u8..).filter(|_| now);
    usual
        .map(|((_, milestone), number)| {
            let href = here.link(&moves.and(Move::Mark(number)));
            (href, spoken_of::milestone(&here.visit.t, milestone))
        })
        .collect()
}
