//! "Need help now?": emergency, crisis, drug and family lines by country. Never behind anything.

use std::sync::Arc;

use askama::Template;
use axum::{Router, extract::State, middleware::from_fn, response::Response, routing::get};
use directory::model::Source;

use crate::{
    app::Shared,
    finder::view::{kinds, when},
    web::{
        content::{HelpLine, Purpose},
        forms, headers,
        language::Visit,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// Every route of this page.
pub(crate) fn routes() -> Router<Shared> {
    Router::new().route("/help", get(show).layer(from_fn(headers::allow_copies)))
}

/// The parts of the page, most urgent first, and what belongs into each.
const SECTIONS: [(&str, &[Purpose]); 5] = [
    ("help-emergency", &[Purpose::Emergency]),
    ("help-crisis", &[Purpose::Crisis]),
    ("help-drugs", &[Purpose::Drugs, Purpose::Alcohol]),
    ("help-family", &[Purpose::Family]),
    ("help-domestic", &[Purpose::Domestic]),
];

/// Lists on a site can be many; so many of their helplines are shown.
const MOST_LISTS: usize = 20;

#[derive(Template)]
#[template(path = "help.html")]
struct HelpPage {
    f: Frame,
    countries: Vec<Country>,
    sections: Vec<Section>,
    helplines: Vec<Helpline>,
    /// The only list whose helpline is wanted.
    list: Option<String>,
}

/// A country one can choose.
pub(crate) struct Country {
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) chosen: bool,
}

struct Section {
    heading: String,
    lines: Vec<Line>,
}

struct Line {
    name: String,
    ways: Vec<Contact>,
    /// Hours, languages, area, where it was read.
    facts: Vec<String>,
    checked: String,
}

struct Contact {
    text: String,
    href: Option<String>,
}

struct Helpline {
    name: String,
    /// What its list is called, where that says more.
    list: Option<String>,
    phone: Option<Contact>,
    site: Option<Contact>,
}

async fn show(State(app): State<Shared>, visit: Visit) -> Response {
    let t = &*visit.t;
    let pairs = forms::pairs(&visit.query);
    let given = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.as_str());
    let lines = &app.shipped.content.lines;
    let asked = given("country").filter(|code| lines.iter().any(|line| line.country == *code));
    let snapshot = app.live.now();
    let list = given("source").filter(|name| snapshot.sources.iter().any(|one| one.name.as_str() == *name));
    page::render(&HelpPage {
        f: Frame::new(&app, &visit, Place::Help, &t.s("help-title")),
        countries: countries(t, lines.iter().map(|line| &*line.country), asked),
        sections: asked.map(|code| sections(t, lines, code)).unwrap_or_default(),
        helplines: helplines(t, &snapshot.sources, list),
        list: list.map(str::to_owned),
    })
}

/// Countries to choose from, each once, by name.
pub(crate) fn countries<'a>(
    t: &Locale,
    codes: impl Iterator<Item = &'a str>,
    asked: Option<&str>,
) -> Vec<Country> {
    let mut codes: Vec<&str> = codes.collect();
    codes.sort_unstable();
    codes.dedup();
    let mut countries: Vec<Country> = codes
        .into_iter()
        .map(|code| Country {
            code: code.to_owned(),
            name: t.maybe(&format!("country-{code}")).unwrap_or_else(|| code.to_owned()),
            chosen: asked == Some(code),
        })
        .collect();
    countries.sort_by_cached_key(|country| directory::text::fold(&country.name));
    countries
}

/// A country's lines; each stands once, where it is most urgent.
fn sections(t: &Locale, lines: &[HelpLine], country: &str) -> Vec<Section> {
    let mut left: Vec<&HelpLine> = lines.iter().filter(|line| line.country == country).collect();
    let mut sections = Vec::new();
    for (heading, purposes) in SECTIONS {
        let (here, others) =
            left.into_iter().partition(|line| line.purposes.iter().any(|purpose| purposes.contains(purpose)));
        left = others;
        let here: Vec<&HelpLine> = here;
        if !here.is_empty() {
            sections.push(Section {
                heading: t.s(heading),
                lines: here.into_iter().map(|one| line(t, one)).collect(),
            });
        }
    }
    sections
}

/// A line for now, to stand beside somebody's words.
pub(crate) struct Near {
    /// The country's name.
    pub(crate) country: String,
    /// All lines of that country.
    pub(crate) all: String,
    pub(crate) name: String,
    /// To call, in words, and what a telephone takes.
    pub(crate) call: String,
    pub(crate) href: String,
}

/// So many countries are named at once.
const MOST_NEAR: usize = 8;

/// In each country in which somebody speaks this language on a line for people in crisis, the first such line that was
/// read on its keeper's page. Where somebody is, is not known here.
pub(crate) fn near(visit: &Visit, lines: &[HelpLine]) -> Vec<Near> {
    let t = &*visit.t;
    let mut countries: Vec<&str> = Vec::new();
    let speaks = |line: &&HelpLine| {
        line.confirmed
            && line.purposes.contains(&Purpose::Crisis)
            && line.languages.iter().any(|code| **code == *t.code)
    };
    let mut near = Vec::new();
    for line in lines.iter().filter(speaks) {
        let Some(number) = line.call.first() else { continue };
        if countries.contains(&&*line.country) || near.len() == MOST_NEAR {
            continue;
        }
        countries.push(&line.country);
        near.push(Near {
            country: t.maybe(&format!("country-{}", line.country)).unwrap_or_else(|| line.country.clone()),
            all: visit.link(&format!("/help?country={}", line.country)),
            name: line.name.clone(),
            call: t.one("help-call", "number", number),
            href: format!("tel:{}", digits(number)),
        });
    }
    near
}

fn line(t: &Locale, line: &HelpLine) -> Line {
    let mut facts = vec![hours(t, line.hours.as_deref())];
    if !line.languages.is_empty() {
        let names: Vec<String> = line.languages.iter().map(|iso| kinds::language(t, iso)).collect();
        facts.push(t.one("help-languages", "languages", &t.list(&names)));
    }
    facts.extend(line.area.as_ref().map(|area| t.one("help-area", "area", area)));
    if !line.free {
        facts.push(t.s("help-not-free"));
    }
    Line { name: line.name.clone(), ways: ways(t, line), facts, checked: checked(t, line) }
}

fn ways(t: &Locale, line: &HelpLine) -> Vec<Contact> {
    let to = |id: &str, name: &str, value: &str, href: String| Contact {
        text: t.one(id, name, value),
        href: Some(href),
    };
    let mut ways: Vec<Contact> = line
        .call
        .iter()
        .map(|number| to("help-call", "number", number, format!("tel:{}", digits(number))))
        .collect();
    if let Some(number) = &line.text {
        let text = match &line.text_say {
            Some(word) => {
                t.with("help-text-say", &[("word", word.as_str().into()), ("number", number.as_str().into())])
            }
            None => t.one("help-text", "number", number),
        };
        ways.push(Contact { text, href: Some(format!("sms:{}", digits(number))) });
    }
    ways.extend(
        line.whatsapp.iter().map(|n| Contact { text: t.one("help-whatsapp", "number", n), href: None }),
    );
    ways.extend(line.email.iter().map(|a| to("help-email", "address", a, format!("mailto:{a}"))));
    ways.extend(line.chat.iter().map(|url| Contact { text: t.s("help-chat"), href: Some(url.clone()) }));
    ways.extend(line.url.iter().map(|url| Contact { text: t.s("help-site"), href: Some(url.clone()) }));
    ways
}

/// What a telephone takes of a number.
pub(crate) fn digits(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#')).collect()
}

fn hours(t: &Locale, hours: Option<&str>) -> String {
    match hours {
        Some("24/7") => t.s("help-hours-always"),
        Some(hours) => t.one("help-hours", "hours", hours),
        None => t.s("help-hours-unknown"),
    }
}

/// Where a number was read and when, or that nobody did.
fn checked(t: &Locale, line: &HelpLine) -> String {
    let (true, Some(source), Some(date)) = (line.confirmed, &line.source, line.checked) else {
        return t.s("help-unchecked");
    };
    let year = line.source_year.map(|year| format!(" ({})", t.numerals.digits(&year.to_string())));
    let source = format!("{}{}", page::host(source).unwrap_or(source), year.unwrap_or_default());
    t.with("help-checked", &[("source", source.into()), ("date", when::date(t, date).into())])
}

/// The helplines of the service bodies whose lists are here, or of one list.
fn helplines(t: &Locale, sources: &[Arc<Source>], list: Option<&str>) -> Vec<Helpline> {
    let wanted =
        |source: &&Arc<Source>| !source.sample && list.is_none_or(|name| source.name.as_str() == name);
    let entities = sources.iter().filter(wanted).filter_map(|source| {
        let entity = source.entity.as_ref()?;
        let phone = entity.phone.as_deref().map(|number| Contact {
            text: t.one("help-call", "number", number),
            href: Some(format!("tel:{}", digits(number))),
        });
        let web =
            entity.url.as_deref().filter(|url| url.starts_with("https://") || url.starts_with("http://"));
        let site = web.map(|url| Contact { text: t.s("help-site"), href: Some(url.to_owned()) });
        let name = entity.name.as_deref().unwrap_or(&source.title).to_owned();
        let list = (*source.title != *name).then(|| t.one("meeting-source", "source", &source.title));
        (phone.is_some() || site.is_some()).then_some(Helpline { name, list, phone, site })
    });
    entities.take(MOST_LISTS).collect()
}

#[cfg(test)]
mod tests {
    use directory::model::{Entity, SourceName};

    use super::*;
    use crate::web::{content::Content, texts::Texts};

    #[test]
    fn every_country_begins_with_its_emergency_number_and_loses_no_line() {
        let (texts, content) = (Texts::load().unwrap(), Content::load().unwrap());
        for locale in texts.all() {
            for country in countries(locale, content.lines.iter().map(|line| &*line.country), None) {
                assert_ne!(country.name, country.code, "{}", locale.code);
                let sections = sections(locale, &content.lines, &country.code);
                assert_eq!(sections[0].heading, locale.s("help-emergency"), "{}", country.code);
                let shown: usize = sections.iter().map(|section| section.lines.len()).sum();
                assert_eq!(shown, content.lines.iter().filter(|line| line.country == country.code).count());
            }
        }
    }

    #[test]
    fn a_number_nobody_checked_says_so_whatever_it_is_for() {
        let (texts, content) = (Texts::load().unwrap(), Content::load().unwrap());
        let t = texts.first();
        for one in &content.lines {
            assert_eq!(line(t, one).checked == t.s("help-unchecked"), !one.confirmed, "{}", one.name);
        }
    }

    #[test]
    fn a_helpline_names_its_list_and_may_be_asked_for_alone() {
        let texts = Texts::load().unwrap();
        let source = |name: &str| {
            let mut source = Source::named(SourceName::new(name).unwrap());
            let phone = Some("0100 555".into());
            source.entity = Some(Entity { name: Some("The Service".into()), phone, ..Entity::default() });
            Arc::new(source)
        };
        let sources = [source("north"), source("south")];
        assert_eq!(helplines(texts.first(), &sources, None).len(), 2);
        let one = helplines(texts.first(), &sources, Some("south"));
        assert_eq!(one.len(), 1);
        assert!(one[0].list.as_ref().unwrap().contains("south"));
    }

    #[test]
    fn numbers_can_be_dialled() {
        assert_eq!(digits("0800 917 8282"), "08009178282");
    }
}
