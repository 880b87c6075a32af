//! The form people write in, as it is filled in and given back.

use axum::http::StatusCode;
use privacy::Ticket;
use store::{OwnPost, Thread, ThreadKind};

use super::{
    super::{
        here::{Here, broken},
        notes,
    },
    check::{LONGEST_OPENING, LONGEST_REPLY, LONGEST_TITLE, Unfit},
};
use crate::{finder::view::kinds, random, web::forms::Form};

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::forum) enum Kind {
    Story,
    Thread,
    Daily,
    Reply,
}

impl Kind {
    /// The word in a form or an address; whatever else is a thread.
    pub(super) fn named(word: &str) -> Self {
        match word {
            "story" => Self::Story,
            "daily" => Self::Daily,
            _ => Self::Thread,
        }
    }

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Story => "story",
            Self::Thread => "thread",
            Self::Daily => "daily",
            Self::Reply => "reply",
        }
    }

    /// Does it open a thread with a name of its own?
    pub(super) fn has_title(self) -> bool {
        matches!(self, Self::Story | Self::Thread)
    }

    /// The most characters its text may have.
    pub(super) fn longest(self) -> usize {
        if self.has_title() { LONGEST_OPENING } else { LONGEST_REPLY }
    }
}

/// What was filled in.
pub(in crate::forum) struct Draft {
    pub(super) kind: Kind,
    pub(super) title: String,
    pub(super) body: String,
    pub(super) notes: String,
    pub(super) language: String,
    /// The same form sent twice has one effect.
    pub(super) nonce: String,
    /// What looks like a name, an address or a workplace is nobody's.
    pub(super) confirmed: bool,
}

impl Draft {
    /// An empty one.
    pub(in crate::forum) fn fresh(here: &Here) -> Result<Self, StatusCode> {
        let nonce: [u8; 8] = random::bytes().map_err(broken)?;
        Ok(Self {
            kind: Kind::Reply,
            title: String::new(),
            body: String::new(),
            notes: String::new(),
            language: here.ground.language.as_deref().unwrap_or(&here.visit.t.code).to_owned(),
            nonce: u64::from_le_bytes(nonce).to_string(),
            confirmed: false,
        })
    }

    /// A post of one's own, to be changed.
    pub(super) fn of(here: &Here, one: &OwnPost) -> Result<Self, StatusCode> {
        let kind = match (one.post.number, &*one.kind) {
            (0, "story") => Kind::Story,
            (0, _) => Kind::Thread,
            _ => Kind::Reply,
        };
        let (title, body) = (one.title.to_string(), one.post.body.to_string());
        Ok(Self { kind, title, body, notes: one.post.notes.to_string(), ..Self::fresh(here)? })
    }

    /// What was sent.
    pub(super) fn read(here: &Here, form: &Form, kind: Kind) -> Self {
        let languages = &here.app.shipped.texts;
        let asked = form.get("language");
        let language = match (&here.ground.language, languages.get(asked)) {
            (Some(only), _) => only.to_string(),
            (None, Some(known)) => known.code.to_string(),
            (None, None) => here.visit.t.code.to_string(),
        };
        Self {
            kind,
            title: form.line("title"),
            body: form.get("body").replace("\r\n", "\n"),
            notes: notes::kept(form.all("note")),
            language,
            nonce: form.get("nonce").chars().take(40).collect(),
            confirmed: form.get("confirm") == "1",
        }
    }

    /// The id under which it is kept. It follows from the form, its writer and the words, so that the same form is one post,
    /// other words in it are another, and nobody can choose another's id.
    pub(super) fn id(&self, here: &Here) -> [u8; 8] {
        let (place, key) = (&here.ground.place, here.key());
        let text = format!("{place}\n{key}\n{}\n{}\n{}", self.nonce, self.title, self.body);
        let bytes = here.app.door.key().keyed("forum-post", text.as_bytes());
        std::array::from_fn(|index| bytes[index])
    }
}

/// Something to be chosen.
pub(in crate::forum) struct Choice {
    pub(in crate::forum) value: String,
    pub(in crate::forum) text: String,
    pub(in crate::forum) chosen: bool,
}

/// What has to be paid first.
pub(in crate::forum) struct Toll {
    pub(in crate::forum) ticket: String,
    pub(in crate::forum) bits: u8,
    /// How long it takes without a script, in words; `None` when that time is over.
    pub(in crate::forum) wait: Option<String>,
}

/// The form, as a page shows it.
pub(in crate::forum) struct Sheet {
    pub(in crate::forum) action: String,
    pub(in crate::forum) k: String,
    pub(in crate::forum) nonce: String,
    pub(in crate::forum) kind: &'static str,
    pub(in crate::forum) day: String,
    pub(in crate::forum) has_title: bool,
    pub(in crate::forum) title: String,
    pub(in crate::forum) body: String,
    pub(in crate::forum) longest_title: usize,
    pub(in crate::forum) longest: usize,
    pub(in crate::forum) rows: u8,
    pub(in crate::forum) notes: Vec<Choice>,
    /// A note is chosen: then the list stands open.
    pub(in crate::forum) noted: bool,
    /// Empty where one language is written.
    pub(in crate::forum) languages: Vec<Choice>,
    pub(in crate::forum) send: String,
    /// Under which name a draft of it lies on the device.
    pub(in crate::forum) draft: String,
    pub(in crate::forum) unfit: Option<Unfit>,
    pub(in crate::forum) notice: Option<String>,
    pub(in crate::forum) toll: Option<Toll>,
}

impl Sheet {
    /// To open a thread, or to write on a day.
    pub(super) fn open(here: &Here, draft: Draft, day: String) -> Self {
        let send = match draft.kind {
            Kind::Story => "forum-send-story",
            Kind::Thread => "forum-send-thread",
            Kind::Daily | Kind::Reply => "forum-send-reply",
        };
        let name = if day.is_empty() { draft.kind.word().to_owned() } else { day.clone() };
        Self { day, ..Self::new(here, draft, &here.ground.path("/new"), send, &name) }
    }

    /// To reply in a thread.
    pub(in crate::forum) fn reply(here: &Here, thread: &Thread, mut draft: Draft) -> Self {
        draft.kind = if thread.kind == ThreadKind::Daily { Kind::Daily } else { Kind::Reply };
        let action = here.ground.path(&format!("/{}/reply", thread.id));
        Self::new(here, draft, &action, "forum-send-reply", &thread.id)
    }

    /// To change a post.
    pub(super) fn edit(here: &Here, id: &str, draft: Draft) -> Self {
        Self::new(here, draft, &format!("/forum/posts/{id}/edit"), "forum-send-edit", id)
    }

    fn new(here: &Here, draft: Draft, action: &str, send: &str, name: &str) -> Self {
        let t = &here.visit.t;
        let chosen = |note: &str| draft.notes.split(',').any(|one| one == note);
        let notes = notes::NOTES.iter().map(|note| Choice {
            value: (*note).to_owned(),
            text: notes::name(t, note),
            chosen: chosen(note),
        });
        let texts = here.app.shipped.texts.all();
        let languages = texts.iter().map(|locale| Choice {
            value: locale.code.to_string(),
            text: kinds::language(t, &locale.code),
            chosen: *locale.code == *draft.language,
        });
        let asks = here.ground.language.is_none() && draft.kind.has_title();
        Self {
            action: here.visit.link(action),
            k: here.visitor.form_token(),
            kind: draft.kind.word(),
            day: String::new(),
            has_title: draft.kind.has_title(),
            longest_title: LONGEST_TITLE,
            longest: draft.kind.longest(),
            rows: match draft.kind {
                Kind::Story => 16,
                Kind::Thread => 10,
                Kind::Daily | Kind::Reply => 6,
            },
            notes: notes.collect(),
            noted: !draft.notes.is_empty(),
            languages: if asks { languages.collect() } else { Vec::new() },
            send: t.s(send),
            draft: format!("{}/{name}", here.ground.slug),
            unfit: None,
            notice: None,
            toll: None,
            nonce: draft.nonce,
            title: draft.title,
            body: draft.body,
        }
    }

    /// The same, with something to say above it.
    #[must_use]
    pub(super) fn saying(mut self, notice: String) -> Self {
        self.notice = Some(notice);
        self
    }
}

/// The work: a few seconds on a telephone.
const BITS: u8 = 18;
/// Or so many seconds of waiting.
const WAIT_SECONDS: u32 = 60;

/// While many write for the first time, each of them pays with work or time. What comes back is still owed.
pub(super) fn pay(here: &Here, form: &Form) -> Result<Option<Toll>, StatusCode> {
    let app = &here.app;
    let now = app.clock.now().as_second();
    let text = form.get("ticket");
    let ticket = Ticket::from_text(app.door.key(), text);
    let answer = Some(form.get("answer")).filter(|answer| !answer.is_empty());
    match ticket.as_ref().map(|ticket| (ticket, ticket.paid(text, &here.ground.place, now, answer))) {
        Some((ticket, Ok(()))) if app.rooms.use_ticket(ticket, now) => return Ok(None),
        Some((ticket, Err(privacy::Unpaid::Early { seconds } | privacy::Unpaid::Wrong { seconds }))) => {
            return Ok(Some(toll(here, text.to_owned(), ticket.bits, seconds)));
        }
        _ => {}
    }
    if app.forum.may_wait() {
        return Ok(None);
    }
    let id = random::bytes().map_err(broken)?;
    let ticket =
        Ticket { place: here.ground.place.clone(), issued: now, bits: BITS, wait_seconds: WAIT_SECONDS, id };
    let text = ticket.to_text(app.door.key(), random::bytes().map_err(broken)?);
    Ok(Some(toll(here, text, BITS, WAIT_SECONDS)))
}

fn toll(here: &Here, ticket: String, bits: u8, seconds: u32) -> Toll {
    let count = usize::try_from(seconds).unwrap_or(0);
    Toll { ticket, bits, wait: (seconds > 0).then(|| here.visit.t.n("forum-toll-wait", count)) }
}
