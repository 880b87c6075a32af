//! Threads and posts as pages show them.

use std::collections::BTreeSet;

use jiff::Timestamp;
use privacy::check::crisis;
use store::{OwnPost, Post, PostState, Thread, ThreadKind};

use super::{here::Here, notes, words};
use crate::{
    finder::view::{kinds, when},
    stewards::words::Hour,
    web::{language::Visit, texts::Locale},
};

/// How long after the hour of writing one's own words can be changed, in seconds.
const EDITABLE: i64 = 3600;

/// A thread in a list.
pub(super) struct Line {
    pub(super) href: String,
    pub(super) title: String,
    /// "Story", language, replies.
    pub(super) facts: Vec<String>,
    pub(super) active: Hour,
    /// As it is written: BCP 47, and which way it runs.
    pub(super) language: Box<str>,
    pub(super) direction: &'static str,
}

/// A post.
pub(super) struct Said {
    pub(super) id: Box<str>,
    /// The writer's handle; `None` where they are gone.
    pub(super) handle: Option<Box<str>>,
    pub(super) written: Hour,
    /// Made by [`words::html`].
    pub(super) html: String,
    /// What it may be hard to read about; then it is folded.
    pub(super) notes: Option<String>,
    pub(super) language: Box<str>,
    pub(super) direction: &'static str,
    pub(super) own: bool,
    /// Whoever reads does not want to see this writer.
    pub(super) blocked: bool,
    /// How far it has come, where that is not shown to all.
    pub(super) state: Option<String>,
    /// Why it was held.
    pub(super) reason: Option<String>,
    pub(super) waits: bool,
    pub(super) held: bool,
    pub(super) locked: bool,
    /// One's own, with words of crisis in it: the help lines stand beside it.
    pub(super) care: bool,
    /// One's own, and somebody said thank you.
    pub(super) thanked: bool,
    pub(super) can_edit: bool,
    /// What its writer said to its being held.
    pub(super) objection: Box<str>,
}

/// What is needed to show posts to somebody.
pub(super) struct Reader<'a> {
    pub(super) visit: &'a Visit,
    pub(super) now: Timestamp,
    /// Their key in the place; empty for nobody.
    pub(super) key: String,
    /// Handles they do not want to see there.
    pub(super) blocked: BTreeSet<Box<str>>,
}

impl<'a> Reader<'a> {
    /// Whoever asks, here.
    pub(super) fn of(here: &'a Here, blocked: BTreeSet<Box<str>>) -> Self {
        Self { visit: &here.visit, now: here.app.clock.now(), key: here.key(), blocked }
    }

    /// A post, for them.
    pub(super) fn said(&self, post: &Post) -> Said {
        let t = &self.visit.t;
        let own = !self.key.is_empty() && *post.member == *self.key;
        let (waits, held) = (post.state == PostState::Waiting, post.state == PostState::Held);
        let state = match post.state {
            PostState::Waiting => Some(t.s("forum-state-waits")),
            PostState::Held => Some(t.s("forum-state-held")),
            PostState::Locked => Some(t.s("forum-state-locked")),
            PostState::Shown => None,
        };
        let locked = post.state == PostState::Locked;
        Said {
            handle: Some(post.handle.clone()).filter(|handle| !handle.is_empty()),
            written: Hour::of_act(t, post.written, self.now),
            // Of what was unlawful nothing is shown to anybody: what lies there is sealed.
            html: if locked { String::new() } else { words::html(&post.body) },
            notes: notes::said(t, &post.notes),
            direction: direction(&post.language),
            language: post.language.clone(),
            own,
            blocked: !own && self.blocked.contains(&post.handle),
            state: state.filter(|_| own),
            reason: (own && (held || locked)).then(|| reason(t, &post.reason)),
            waits,
            held,
            locked,
            // Also after a moderator has looked at it: the lines are for whoever wrote it.
            care: own && (post.urgent || crisis::is_crisis(&post.body)),
            thanked: own && post.thanked,
            can_edit: own && !held && !locked && self.is_fresh(post.written),
            objection: if own { post.objection.clone() } else { Box::default() },
            id: post.id.clone(),
        }
    }

    fn is_fresh(&self, written: Timestamp) -> bool {
        let hour = self.now.as_second() - self.now.as_second().rem_euclid(3600);
        !store::is_a_week(written, self.now) && hour - written.as_second() <= EDITABLE
    }

    /// A thread, in a list.
    pub(super) fn line(&self, slug: &str, thread: &Thread) -> Line {
        let t = &self.visit.t;
        let mut facts = Vec::new();
        if thread.kind == ThreadKind::Story {
            facts.push(t.s("forum-kind-story"));
        }
        if !thread.language.is_empty() && *thread.language != *t.code {
            facts.push(kinds::language(t, &thread.language));
        }
        let replies = usize::try_from(thread.replies).unwrap_or(0);
        facts.push(t.n("forum-replies", replies));
        Line {
            href: self.visit.link(&format!("/forum/{slug}/{}", thread.id)),
            title: title(t, thread.kind, &thread.title, thread.day),
            facts,
            active: Hour::of_act(t, thread.active, self.now),
            direction: direction(&thread.language),
            language: thread.language.clone(),
        }
    }
}

/// A thread's title, or what is said where there is none.
pub(super) fn title(t: &Locale, kind: ThreadKind, title: &str, day: Option<jiff::civil::Date>) -> String {
    match (kind, day) {
        (ThreadKind::Daily, Some(day)) => {
            // A text that begins with an isolated word has no direction of its own where it is isolated again.
            let date = when::date(t, day).replace(['\u{2068}', '\u{2069}'], "");
            t.one("forum-daily-title", "date", &date)
        }
        _ if title.is_empty() => t.s("forum-title-gone"),
        _ => title.to_owned(),
    }
}

/// The title of the thread in which a post stands.
pub(super) fn title_of(t: &Locale, one: &OwnPost) -> String {
    // The title belongs to whoever opened the thread, and goes with the opening.
    let readable = one.thread_shown || one.post.number == 0;
    match (&*one.kind, one.title.is_empty() || !readable) {
        ("daily", _) => t.s("forum-daily"),
        (_, true) => t.s("forum-title-gone"),
        _ => one.title.to_string(),
    }
}

/// Why a post was held: a text of the list of reasons, or the moderator's own words.
pub(super) fn reason(t: &Locale, kept: &str) -> String {
    let (name, words) = kept.split_once(':').unwrap_or((kept, ""));
    let named = t.maybe(&format!("forum-reason-{name}-said"));
    match (named, words.trim()) {
        (Some(said), "") => said,
        (Some(said), words) => format!("{said} {words}"),
        (None, _) => kept.to_owned(),
    }
}

/// Which way a language is written.
pub(super) fn direction(language: &str) -> &'static str {
    match language {
        "fa" | "ar" | "ur" | "he" | "ps" | "ku" => "rtl",
        "" => "auto",
        _ => "ltr",
    }
}
