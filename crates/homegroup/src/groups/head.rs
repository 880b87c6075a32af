//! What stands above each of a group's own pages.

use super::{door::Inside, front::paused_until};

/// What stands above the content; templates reach it as `h`.
pub(crate) struct Head {
    /// The group's name.
    pub(crate) title: Box<str>,
    /// What whoever reads is called here.
    pub(crate) handle: Box<str>,
    pub(crate) tabs: Vec<Tab>,
    /// What became of the form sent before.
    pub(crate) said: Option<String>,
    /// It pauses, or is closed.
    pub(crate) notice: Option<String>,
    pub(crate) closed: bool,
    /// The token of their forms.
    pub(crate) k: String,
}

/// A way to another page of the group.
pub(crate) struct Tab {
    pub(crate) href: String,
    pub(crate) text: String,
    pub(crate) current: bool,
}

/// What the members write among themselves stands with the forum.
const AREA: &str = "";

/// Where a page is, what it is called, and whether it is there in a closed group, and in one for young people.
const TABS: &[(&str, &str, bool, bool)] = &[
    ("/inside", "homegroup-tab-inside", true, true),
    (AREA, "homegroup-tab-area", true, false),
    ("/service", "homegroup-tab-service", true, true),
    ("/decisions", "decisions-title", true, true),
    ("/attended", "attended-tab", false, true),
    ("/companions", "homegroup-tab-companions", false, false),
    ("/invitations", "homegroup-tab-invitations", false, true),
    ("/pause", "homegroup-tab-pause", false, true),
    ("/edit", "homegroup-tab-edit", false, true),
    ("/kit", "homegroup-tab-kit", true, true),
];

/// What stands above the page at `path`.
pub(crate) fn of(inside: &Inside, path: &str) -> Head {
    let t = &inside.visit.t;
    let closed = inside.is_closed();
    let shown = |(_, _, at_the_end, for_the_young): &&(&str, &str, bool, bool)| {
        (*at_the_end || !closed) && (*for_the_young || !inside.group.young)
    };
    let tabs = TABS.iter().filter(shown).map(|(tab, text, ..)| Tab {
        href: match *tab {
            AREA => inside.visit.link(&format!("/forum/g-{}", inside.group.id)),
            tab => inside.path(tab),
        },
        text: t.s(text),
        current: *tab == path,
    });
    let notice = match inside.group.gone {
        Some(gone) => {
            let day = crate::finder::view::when::date(t, gone.to_zoned(jiff::tz::TimeZone::UTC).date());
            Some(t.one("homegroup-closed", "date", &day))
        }
        None => paused_until(t, &inside.details, inside.app.clock.now()),
    };
    Head {
        title: inside.group.title.clone(),
        handle: inside.handle.clone(),
        tabs: tabs.collect(),
        said: inside.said(),
        notice,
        closed,
        k: inside.k(),
    }
}
