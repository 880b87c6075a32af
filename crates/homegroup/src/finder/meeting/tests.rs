//! What a meeting's page and its data may show.

use std::sync::Arc;

use directory::{
    feed::{self, Reading},
    index::{Hit, Index, Moment},
    model::{Slug, Source, SourceName, Zone},
    places::Gazetteer,
};
use serde_json::Value;

use super::{
    data,
    view::{Line, MeetingView},
};
use crate::{
    finder::view::{place::Unit, row::Reader},
    web::{content::Content, language::Visit, texts::Texts},
};

const LIST: &str = r#"[
  {"slug":"zoom","name":"A","day":2,"time":"19:30","timezone":"Europe/London","types":["C"],
   "notes":"Passcode: 430101 https://zoom.us/j/1?pwd=sekrit2","location":"Hall","location_notes":"PIN: 998877",
   "address":"1 High Street","city":"Leeds","group":"G","group_notes":"Password: sekrit4",
   "website":"https://example.org/g?pwd=sekrit5","url":"https://example.org/m?pwd=sekrit7",
   "conference_url":"https://zoom.us/j/1?pwd=sekrit6","conference_url_notes":"Passcode: 556677",
   "facets":{"door":["passcode: 112233"]}},
  {"slug":"link","name":"B","day":2,"time":"19:30","timezone":"Europe/London","fellowship":"Al-Anon","types":["C"],
   "address":"1 High Street","city":"Leeds","conference_url":"https://example.org/x?pwd=sekrit3"}
]"#;

const SECRETS: [&str; 5] = ["430101", "998877", "556677", "112233", "sekrit"];

struct Site {
    index: Index,
    moment: Moment,
    content: Content,
    visit: Visit,
}

impl Site {
    fn new() -> Self {
        let gazetteer = Gazetteer::bundled();
        let feed = feed::read(LIST.as_bytes(), &Reading::new(&gazetteer)).unwrap();
        let source = Arc::new(Source::named(SourceName::new("test").unwrap()));
        let meetings = feed.meetings.into_iter().map(|meeting| (source.clone(), Arc::new(meeting)));
        let index = Index::build(meetings.collect());
        let t = Texts::load().unwrap().first().clone();
        Self {
            moment: index.at("2026-11-22T18:00:00Z".parse().unwrap()),
            index,
            content: Content::load().unwrap(),
            visit: Visit { t, path: "/".into(), query: "".into() },
        }
    }

    fn hit(&self, slug: &str) -> Hit<'_> {
        let listing = self.index.get(&Slug::new(slug).unwrap()).unwrap();
        self.index.hit_of(&self.moment, listing).unwrap()
    }

    fn page(&self, slug: &str, zone: Option<&Zone>) -> MeetingView {
        let reader = Reader { visit: &self.visit, now: self.moment.now(), zone, unit: Unit::Km };
        MeetingView::of(&reader, &self.hit(slug), &self.content, None)
    }
}

/// Every text of a page that a list may have written freely, and every link.
fn said(m: MeetingView) -> String {
    let (place, circle, afar) = (m.place.unwrap(), m.circle, m.afar.unwrap());
    let (group_notes, lines) = circle.map(|circle| (circle.notes, circle.lines)).unwrap_or_default();
    let lines = lines.into_iter().chain(m.sources).chain(afar.link);
    let lines = lines.flat_map(|Line { text, href }| [Some(text), href]);
    let notes = [m.notes, place.notes, group_notes, afar.service];
    let all = notes.into_iter().chain(lines).flatten().chain(m.facts);
    all.collect::<Vec<_>>().join("\n")
}

#[test]
fn nothing_that_opens_a_meeting_stands_on_its_page() {
    let site = Site::new();
    let page = said(site.page("zoom", None));
    for (kept, slug) in [("Passcode: *** https://zoom.us/j/1", "zoom"), ("https://example.org/x", "link")] {
        let page = said(site.page(slug, None));
        assert!(page.contains(kept), "{page}");
        let data = data::event(&site.hit(slug), None);
        for secret in SECRETS {
            assert!(!page.contains(secret) && !data.contains(secret), "{secret} in {page} {data}");
        }
    }
    for kept in ["PIN: ***", "Password: ***", "https://example.org/g", "https://example.org/m", "door"] {
        assert!(page.contains(kept), "{kept} in {page}");
    }
}

#[test]
fn data_for_machines_holds_only_what_is_known() {
    fn check(value: &Value) {
        match value {
            Value::Null => panic!("a null"),
            Value::Object(fields) => fields.values().for_each(check),
            Value::Array(items) => items.iter().for_each(check),
            _ => {}
        }
        let url = value.get("url").and_then(Value::as_str);
        assert!(url.is_none_or(|url| url.starts_with("https://")), "{url:?}");
    }
    let site = Site::new();
    for slug in ["zoom", "link"] {
        for address in [None, Some("https://a.example/meetings/a")] {
            let event: Value = serde_json::from_str(&data::event(&site.hit(slug), address)).unwrap();
            check(&event);
            assert_eq!(event["url"].as_str(), address);
        }
    }
}

#[test]
fn a_reader_who_chose_a_clock_is_told_its_time() {
    let site = Site::new();
    let here = |zone: &str| {
        let zone = Zone::new(zone).unwrap();
        site.page("zoom", Some(&zone)).coming.into_iter().next().unwrap().here
    };
    assert!(here("Europe/Berlin").unwrap().contains("8:30"));
    assert_eq!(here("Europe/Dublin"), None);
    let zone = Zone::new("Europe/Berlin").unwrap();
    let reader = Reader { visit: &site.visit, now: site.moment.now(), zone: Some(&zone), unit: Unit::Km };
    assert_eq!(reader.row(&site.hit("zoom")).href, "/meetings/zoom?tz=Europe/Berlin");
}
