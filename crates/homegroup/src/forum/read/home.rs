//! `/forum`: the areas.

use askama::Template;
use axum::{extract::State, response::Response};

use super::super::{areas::Theme, here::frame};
use crate::{
    app::Shared,
    finder::view::kinds,
    web::{
        language::Visit,
        page::{self, Frame, Place},
    },
};

#[derive(Template)]
#[template(path = "forum_home.html")]
struct HomePage {
    f: Frame,
    themes: Vec<Heading>,
    today: String,
}

struct Heading {
    title: String,
    areas: Vec<AreaLine>,
}

struct AreaLine {
    href: String,
    title: String,
    about: String,
}

/// `GET /forum`
pub(in crate::forum) async fn show(State(app): State<Shared>, visit: Visit) -> Response {
    let t = &visit.t;
    let themes = Theme::ALL.into_iter().map(|theme| {
        let of_theme = app.shipped.areas.all().iter().filter(|area| area.theme == theme);
        // One's own language first.
        let mut areas: Vec<_> = of_theme.collect();
        areas.sort_by_key(|area| area.language.as_ref().is_some_and(|code| *code != t.code));
        let line = |area: &&super::super::areas::Area| AreaLine {
            href: visit.link(&format!("/forum/{}", area.slug)),
            title: match &area.language {
                Some(code) if *code != t.code => format!("{} ({})", area.title(t), kinds::language(t, code)),
                _ => area.title(t),
            },
            about: area.about(t),
        };
        Heading { title: t.s(theme.heading()), areas: areas.iter().map(line).collect() }
    });
    page::render(&HomePage {
        themes: themes.collect(),
        today: visit.link("/forum/today"),
        f: frame(&app, &visit, &t.s("forum-title")),
    })
}

/// `GET` of what is only ever sent.
pub(in crate::forum) async fn back(visit: Visit) -> Response {
    page::see_other(&visit.link("/forum"))
}
