//! The form.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;
use directory::{
    facets::{self, Facet},
    schedule::Day,
    text::fold,
};
use matching::{Access, Limit, Travel};

use super::answers::{self, Answers, PARTS, REACHES, WISHES, mode_word, whose_word};
use crate::{
    app::App,
    finder::view::{facets as said, when},
    web::{
        language::Visit,
        page::{self, Frame, Place},
    },
};

#[derive(Template)]
#[template(path = "paper-form.html")]
struct FormPage<'a> {
    f: Frame,
    a: &'a Answers,
    notice: Option<String>,
    travel: Vec<Choice>,
    reach: Vec<Choice>,
    mode: Vec<Choice>,
    days: Vec<Choice>,
    parts: Vec<Choice>,
    language: Vec<Choice>,
    also: Vec<Choice>,
    problems: Vec<Choice>,
    fellowships: Vec<Choice>,
    whose: Vec<Choice>,
    closed: Vec<Choice>,
    wishes: Vec<Choice>,
    professions: Vec<Choice>,
    access: Vec<Choice>,
}

struct Choice {
    value: String,
    text: String,
    chosen: bool,
}

impl Choice {
    fn new(value: impl Into<String>, text: String, chosen: bool) -> Self {
        Self { value: value.into(), text, chosen }
    }
}

pub(super) fn show(app: &App, visit: &Visit, a: &Answers, notice: Option<String>) -> Response {
    let t = &visit.t;
    let word = |word: &str, id: &str, chosen: bool| Choice::new(word, t.s(id), chosen);
    let any = |id: &str, chosen: bool| Choice::new("", t.s(id), chosen);
    let (first, second) =
        (a.languages.first().map_or(&*t.code, AsRef::as_ref), a.languages.get(1).map(AsRef::as_ref));
    let travel =
        Travel::ALL.map(|one| word(one.as_str(), &format!("paper-travel-{}", one.as_str()), one == a.travel));
    let km = |km: u16| {
        Choice::new(
            km.to_string(),
            t.one("distance-km", "distance", &t.numerals.digits(&km.to_string())),
            a.reach == Some(km),
        )
    };
    let mode =
        [("", "paper-mode-any"), ("in_person", "attendance-in_person"), ("online", "attendance-online")];
    let whose = [("", "paper-whose-mixed"), ("women", "paper-whose-women"), ("men", "paper-whose-men")];
    let page = FormPage {
        f: Frame::new(app, visit, Place::Start, &t.s("start-nav")).unlisted(),
        notice,
        travel: travel.into(),
        reach: [any("paper-reach-usual", a.reach.is_none())].into_iter().chain(REACHES.map(km)).collect(),
        mode: mode.map(|(value, id)| word(value, id, mode_word(a.mode) == value)).into(),
        days: Day::ALL
            .map(|day| Choice::new(day.number().to_string(), when::day(t, day), a.days.contains(day)))
            .into(),
        parts: PARTS
            .map(|(part, ..)| word(part, &format!("fit-trait-{part}"), a.parts.contains(part)))
            .into(),
        language: languages(visit, Some(first)),
        also: [any("paper-also-none", second.is_none())]
            .into_iter()
            .chain(languages(visit, second))
            .collect(),
        problems: problems(app, visit, a),
        fellowships: fellowships(app, a),
        whose: whose.map(|(value, id)| word(value, id, whose_word(a.whose) == value)).into(),
        closed: vec![word("yes", "paper-closed-yes", a.closed), word("no", "paper-closed-no", !a.closed)],
        wishes: WISHES
            .map(|(wish, _)| word(wish, &format!("paper-wish-{wish}"), a.wishes.contains(wish)))
            .into(),
        professions: professions(visit, a),
        access: Access::ALL
            .map(|one| word(one.as_str(), &format!("paper-access-{}", one.as_str()), a.access.contains(&one)))
            .into(),
        a,
    };
    page::render(&page)
}

/// Every language that has a name here, by its name.
fn languages(visit: &Visit, chosen: Option<&str>) -> Vec<Choice> {
    let named = visit.t.patterns("language-").filter_map(|(id, name)| {
        let iso = id.strip_prefix("language-").filter(|iso| iso.len() == 2)?;
        Some((fold(&name), Choice::new(iso, name, chosen == Some(iso))))
    });
    named.collect::<BTreeMap<_, _>>().into_values().collect()
}

fn problems(app: &App, visit: &Visit, a: &Answers) -> Vec<Choice> {
    let none = Choice::new("", visit.t.s("paper-problem-any"), a.problem.is_empty());
    let groups = app.shipped.fellowships.problems();
    let groups = groups.map(|(word, id)| Choice::new(word, visit.t.s(id), a.problem == word));
    [none].into_iter().chain(groups).collect()
}

fn fellowships(app: &App, a: &Answers) -> Vec<Choice> {
    let named = app.shipped.fellowships.names().map(|(key, name)| {
        let value = format!("f:{key}");
        let chosen = a.problem == value;
        Choice::new(value, name.to_owned(), chosen)
    });
    named.collect()
}

fn professions(visit: &Visit, a: &Answers) -> Vec<Choice> {
    let none = Choice::new("", visit.t.s("paper-profession-none"), a.profession.is_none());
    let values = facets::known("profession").map(|known| known.values.as_slice()).unwrap_or_default();
    let named = values.iter().map(|value| {
        let facet = Facet { name: "profession".into(), value: (*value).into() };
        Choice::new(*value, said::word(&visit.t, &facet, value), a.profession.as_deref() == Some(*value))
    });
    [none].into_iter().chain(named).collect()
}

/// What giving way on a limit is called.
pub(super) fn limit(visit: &Visit, limit: Limit) -> Option<(&'static str, String)> {
    let word = answers::word(limit)?;
    Some((word, visit.t.s(&format!("paper-limit-{word}"))))
}

/// What a limit is called that is not to be bargained with; that a meeting is not held for now is none.
pub(super) fn fixed(visit: &Visit, limit: Limit) -> Option<String> {
    let t = &visit.t;
    let made_for = |whom: &str| t.one("fit-for-others", "what", &t.s(&format!("fit-trait-circle-{whom}")));
    Some(match limit {
        Limit::Access(access) => t.s(&format!("paper-access-{}", access.as_str())),
        Limit::Women => made_for("women"),
        Limit::Men => made_for("men"),
        Limit::Profession => made_for("professionals"),
        Limit::Avoided => t.s("paper-avoided"),
        Limit::NotNow
        | Limit::Language
        | Limit::Closed
        | Limit::Invitation
        | Limit::Time
        | Limit::Distance
        | Limit::Mode
        | Limit::Fellowship
        | Limit::Quiet => return None,
    })
}
