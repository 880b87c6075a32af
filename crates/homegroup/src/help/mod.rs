//! "Need help now?": emergency, crisis, drug and family lines by country. Never behind anything.

use askama::Template;
use axum::{Router, extract::State, response::Response, routing::get};

use crate::{
    app::Shared,
    finder::{
        ask,
        view::{kinds, when},
    },
    web::{
        content::{HelpLine, Purpose},
        language::Visit,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// Every route of this page.
pub(crate) fn routes() -> Router<Shared> {
    Router::new().route("/help", get(show))
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
}

struct Country {
    code: String,
    name: String,
    chosen: bool,
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
    checked: Option<String>,
}

struct Contact {
    text: String,
    href: Option<String>,
}

struct Helpline {
    name: String,
    phone: Option<Contact>,
    site: Option<Contact>,
}

async fn show(State(app): State<Shared>, visit: Visit) -> Response {
    let t = &*visit.t;
    let asked = ask::pairs(&visit.query).into_iter().find(|(name, _)| name == "country");
    let lines = &app.shipped.content.lines;
    let asked = asked.map(|(_, code)| code).filter(|code| lines.iter().any(|line| line.country == *code));
    page::render(&HelpPage {
        f: Frame::new(&app, &visit, Place::Help, &t.s("help-title")),
        countries: countries(t, lines, asked.as_deref()),
        sections: asked.map(|code| sections(t, lines, &code)).unwrap_or_default(),
        helplines: helplines(t, &app),
    })
}

/// Countries with lines, by name.
fn countries(t: &Locale, lines: &[HelpLine], asked: Option<&str>) -> Vec<Country> {
    let mut codes: Vec<&str> = lines.iter().map(|line| line.country.as_str()).collect();
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

fn digits(number: &str) -> String {
    number.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | '*' | '#')).collect()
}

fn hours(t: &Locale, hours: Option<&str>) -> String {
    match hours {
        Some("24/7") => t.s("help-hours-always"),
        Some(hours) => t.one("help-hours", "hours", hours),
        None => t.s("help-hours-unknown"),
    }
}

/// Where a number was read and when. Nobody should hesitate to call 112, so emergency numbers carry no doubt.
fn checked(t: &Locale, line: &HelpLine) -> Option<String> {
    let (true, Some(source), Some(date)) = (line.confirmed, &line.source, line.checked) else {
        let emergency = line.purposes.contains(&Purpose::Emergency);
        return (!emergency).then(|| t.s("help-unchecked"));
    };
    let year = line.source_year.map(|year| format!(" ({})", t.numerals.digits(&year.to_string())));
    let source = format!("{}{}", host(source), year.unwrap_or_default());
    Some(t.with("help-checked", &[("source", source.into()), ("date", when::date(t, date).into())]))
}

/// The host of an address, as people read it.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split('/').next().unwrap_or(rest).trim_start_matches("www.")
}

/// The helplines of the service bodies whose lists are here.
fn helplines(t: &Locale, app: &crate::app::App) -> Vec<Helpline> {
    let snapshot = app.live.now();
    let entities = snapshot.sources.iter().filter(|source| !source.sample).filter_map(|source| {
        let entity = source.entity.as_ref()?;
        let phone = entity.phone.as_deref().map(|number| Contact {
            text: t.one("help-call", "number", number),
            href: Some(format!("tel:{}", digits(number))),
        });
        let web =
            entity.url.as_deref().filter(|url| url.starts_with("https://") || url.starts_with("http://"));
        let site = web.map(|url| Contact { text: t.s("help-site"), href: Some(url.to_owned()) });
        let name = entity.name.as_deref().unwrap_or(&source.title).to_owned();
        (phone.is_some() || site.is_some()).then_some(Helpline { name, phone, site })
    });
    entities.take(MOST_LISTS).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::{content::Content, texts::Texts};

    #[test]
    fn every_country_begins_with_its_emergency_number_and_loses_no_line() {
        let (texts, content) = (Texts::load().unwrap(), Content::load().unwrap());
        for locale in texts.all() {
            for country in countries(locale, &content.lines, None) {
                assert_ne!(country.name, country.code, "{}", locale.code);
                let sections = sections(locale, &content.lines, &country.code);
                assert_eq!(sections[0].heading, locale.s("help-emergency"), "{}", country.code);
                let shown: usize = sections.iter().map(|section| section.lines.len()).sum();
                assert_eq!(shown, content.lines.iter().filter(|line| line.country == country.code).count());
            }
        }
    }

    #[test]
    fn numbers_can_be_dialled() {
        assert_eq!(digits("0800 917 8282"), "08009178282");
        assert_eq!(host("https://www.samaritans.org/how"), "samaritans.org");
    }
}
