//! The fields of the form.

use std::collections::BTreeMap;

use askama::Template;
use directory::{
    facets::{self, Facet},
    schedule::Day,
    text::fold,
};
use matching::{Access, Importance, Trait, Travel};

use super::{
    Shelf,
    answers::{Answers, PARTS, REACHES, WISHES, mode_word, whose_word, wish_value},
};
use crate::{
    finder::{
        fit::words::Words,
        view::{facets as said, place::Unit, when},
    },
    web::texts::Locale,
};

/// The fields, filled in; shown inside a form of another page.
#[derive(Template)]
#[template(path = "choose-fields.html")]
pub(crate) struct Fields<'a> {
    t: &'a Locale,
    /// Whoever fills them in is the one they are about.
    own: bool,
    a: &'a Answers,
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
    /// Whom one meets, and what happens.
    wishes: Vec<Wish>,
    formats: Vec<Wish>,
    professions: Vec<Choice>,
    access: Vec<Choice>,
}

/// Something one can wish for, and how much.
struct Wish {
    word: &'static str,
    text: String,
    much: Vec<Choice>,
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

impl<'a> Fields<'a> {
    /// As somebody filled them in.
    pub(crate) fn of(shelf: &Shelf<'a>, a: &'a Answers) -> Self {
        let t: &Locale = shelf.t;
        let word = |word: &str, id: &str, chosen: bool| Choice::new(word, t.s(id), chosen);
        let any = |id: &str, chosen: bool| Choice::new("", t.s(id), chosen);
        let (first, second) =
            (a.languages.first().map_or(&*t.code, AsRef::as_ref), a.languages.get(1).map(AsRef::as_ref));
        let travel = Travel::ALL
            .map(|one| word(one.as_str(), &format!("paper-travel-{}", one.as_str()), one == a.travel));
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
        Self {
            t,
            own: false,
            travel: travel.into(),
            reach: [any("paper-reach-usual", a.reach.is_none())].into_iter().chain(REACHES.map(km)).collect(),
            mode: mode.map(|(value, id)| word(value, id, mode_word(a.mode) == value)).into(),
            days: Day::ALL
                .map(|day| Choice::new(day.number().to_string(), when::day(t, day), a.days.contains(day)))
                .into(),
            parts: PARTS
                .map(|(part, ..)| word(part, &format!("fit-trait-{part}"), a.parts.contains(part)))
                .into(),
            language: languages(t, Some(first)),
            also: [any("paper-also-none", second.is_none())]
                .into_iter()
                .chain(languages(t, second))
                .collect(),
            problems: problems(shelf, a),
            fellowships: fellowships(shelf, a),
            whose: whose.map(|(value, id)| word(value, id, whose_word(a.whose) == value)).into(),
            closed: vec![word("yes", "paper-closed-yes", a.closed), word("no", "paper-closed-no", !a.closed)],
            wishes: wishes(t, a, |one| !matches!(one, Trait::Format(_))),
            formats: wishes(t, a, |one| matches!(one, Trait::Format(_))),
            professions: professions(t, a),
            access: Access::ALL
                .map(|one| {
                    word(one.as_str(), &format!("paper-access-{}", one.as_str()), a.access.contains(&one))
                })
                .into(),
            a,
        }
    }

    /// As they are said to the one they are about: a text of that name with `own-` before it, where there is one.
    #[must_use]
    pub(crate) fn for_oneself(self) -> Self {
        Self { own: true, ..self }
    }

    fn s(&self, id: &str) -> String {
        let own = self.own.then(|| self.t.maybe(&format!("own-{id}"))).flatten();
        own.unwrap_or_else(|| self.t.s(id))
    }

    /// "Yes: you have the problem", where that is said to them.
    fn said(&self, choice: &Choice) -> String {
        let id = format!("own-paper-closed-{}", choice.value);
        let own = self.own.then(|| self.t.maybe(&id)).flatten();
        own.unwrap_or_else(|| choice.text.clone())
    }
}

/// The wishes of one sort, each with how much it matters to them.
fn wishes(t: &Locale, a: &Answers, is_of: fn(&Trait) -> bool) -> Vec<Wish> {
    let words = Words { t, travel: None, unit: Unit::Km };
    let wish = |(word, one): &(&'static str, Trait)| {
        let said = a.wishes.get(word);
        let none = Choice::new("", t.s("choose-much-none"), said.is_none());
        let much = Importance::ALL.map(|much| {
            let text = t.s(&format!("choose-much-{}", much.as_str()));
            Choice::new(wish_value(word, much), text, said == Some(&much))
        });
        let text = t.maybe(&format!("paper-wish-{word}")).unwrap_or_else(|| words.what(one));
        Wish { word, text, much: [none].into_iter().chain(much).collect() }
    };
    WISHES.iter().filter(|(_, one)| is_of(one)).map(wish).collect()
}

/// Every language that has a name here, by its name.
fn languages(t: &Locale, chosen: Option<&str>) -> Vec<Choice> {
    let named = t.patterns("language-").filter_map(|(id, name)| {
        let iso = id.strip_prefix("language-").filter(|iso| iso.len() == 2)?;
        Some((fold(&name), Choice::new(iso, name, chosen == Some(iso))))
    });
    named.collect::<BTreeMap<_, _>>().into_values().collect()
}

fn problems(shelf: &Shelf<'_>, a: &Answers) -> Vec<Choice> {
    let none = Choice::new("", shelf.t.s("paper-problem-any"), a.problem.is_empty());
    let groups = shelf.fellowships.problems();
    let groups = groups.map(|(word, id)| Choice::new(word, shelf.t.s(id), a.problem == word));
    [none].into_iter().chain(groups).collect()
}

fn fellowships(shelf: &Shelf<'_>, a: &Answers) -> Vec<Choice> {
    let named = shelf.fellowships.names().map(|(key, name)| {
        let value = format!("f:{key}");
        let chosen = a.problem == value;
        Choice::new(value, name.to_owned(), chosen)
    });
    named.collect()
}

fn professions(t: &Locale, a: &Answers) -> Vec<Choice> {
    let none = Choice::new("", t.s("paper-profession-none"), a.profession.is_none());
    let values = facets::known("profession").map(|known| known.values.as_slice()).unwrap_or_default();
    let named = values.iter().map(|value| {
        let facet = Facet { name: "profession".into(), value: (*value).into() };
        Choice::new(*value, said::word(t, &facet, value), a.profession.as_deref() == Some(*value))
    });
    [none].into_iter().chain(named).collect()
}
