//! Content is whole and fair; pages say what the directory holds.

use std::collections::BTreeSet;

use axum::http::StatusCode;

use super::{Fellowships, Group, facts::Words};
use crate::web::tests::{Answer, TestSite};

const LANGUAGES: [&str; 5] = ["en", "es", "fr", "de", "fa"];

/// A Sunday evening in London, when `TestSite` stands.
const LIST: &str = r#"[
  {"slug":"on","name":"On","day":0,"time":"17:30","end_time":"18:30","timezone":"Europe/London","types":["O"],
   "fellowship":"Pills Anonymous","conference_url":"https://zoom.us/j/1"},
  {"slug":"wednesday","name":"Wednesday","day":3,"time":"19:00","timezone":"Europe/London","types":["O"],"fellowship":"PA",
   "city":"Leeds"},
  {"slug":"lamp","name":"Lamp","day":1,"time":"10:00","timezone":"Europe/London","types":["O"],
   "fellowship":"Lamp Lighters Anonymous","city":"Leeds"}
]"#;

fn texts(words: &Words) -> [&str; 4] {
    [&words.what, &words.who, &words.meetings, &words.know]
}

#[test]
fn facts_are_well_formed() {
    let pages = Fellowships::load().unwrap();
    assert!(pages.list.len() >= 24, "{}", pages.list.len());
    for group in Group::ALL {
        assert!(pages.list.iter().any(|facts| facts.group == group), "{group:?}");
    }
    let slugs: BTreeSet<&str> = pages.list.iter().map(|facts| facts.slug.as_str()).collect();
    let keys: BTreeSet<String> = pages.list.iter().map(super::Facts::key).collect();
    assert_eq!((slugs.len(), keys.len()), (pages.list.len(), pages.list.len()), "each stands there once");
    for facts in &pages.list {
        assert!(facts.slug.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'), "{}", facts.slug);
        assert!(facts.founded.is_none_or(|year| (1800..=2026).contains(&year)), "{}", facts.slug);
        assert!(facts.site.starts_with("https://"), "{}", facts.slug);
        assert!(!facts.source.is_empty(), "{}", facts.slug);
        for source in &facts.source {
            assert!(source.url.starts_with("http") && !source.title.is_empty(), "{}", facts.slug);
            assert!(source.read.is_some_and(|day| day.year() >= 2026), "{}", facts.slug);
        }
        assert!(
            directory::kinds::Program::all().iter().any(|program| program.short() == facts.short),
            "{}",
            facts.short
        );
    }
}

#[test]
fn everybody_gets_the_same_few_words_in_every_language() {
    let pages = Fellowships::load().unwrap();
    for language in LANGUAGES {
        for facts in &pages.list {
            let words = pages.own_words(&facts.slug, language);
            let words = words.unwrap_or_else(|| panic!("{language} says nothing of {}", facts.slug));
            for text in texts(words) {
                let letters = text.chars().count();
                assert!((30..=330).contains(&letters), "{language} {}: {letters} letters", facts.slug);
                assert!(text.ends_with(['.', '।']), "{language} {}", facts.slug);
                // Nobody is praised, and nothing is promised.
                let promises =
                    ["cure", "cures", "cured", "proven", "best", "guaranteed", "wunder", "milagro"];
                let words = directory::text::tokens(text);
                assert!(
                    !words.iter().any(|word| promises.contains(&word.as_str())),
                    "{language} {}: {text}",
                    facts.slug
                );
            }
            let all: usize = texts(words).iter().map(|text| text.chars().count()).sum();
            assert!((230..=900).contains(&all), "{language} {}: {all} letters", facts.slug);
        }
    }
}

#[tokio::test]
async fn the_page_of_all_counts_by_whatever_name_lists_write() {
    let site = TestSite::with(Some(LIST)).await;
    for language in ["", "/es", "/fr", "/de", "/fa"] {
        let Answer { status, body, .. } = site.get(&format!("{language}/fellowships")).await;
        assert_eq!(status, StatusCode::OK);
        assert!(body.len() < 50_000, "{} bytes", body.len());
        for group in ["pills-anonymous", "smart-recovery", "alateen", "kreuzbund"] {
            assert!(body.contains(&format!("href=\"{language}/fellowships/{group}\"")), "{language} {group}");
        }
        assert!(
            body.contains(&format!("{language}/meetings?fellowship=lamp+lighters+anonymous")),
            "{language}"
        );
    }
    let body = site.get("/fellowships").await.body;
    assert!(body.contains("<span>2 meetings</span><span>one in the next 24 hours</span>"), "{body}");
}

#[tokio::test]
async fn a_page_says_what_there_is_here_and_now() {
    let site = TestSite::with(Some(LIST)).await;
    let body = site.get("/fellowships/pills-anonymous").await.body;
    for (address, text) in [
        ("fellowship=pa", "2 meetings in the lists of this site"),
        ("within=1440&#38;fellowship=pa", "One in the next 24 hours"),
        ("within=0&#38;fellowship=pa", "One in progress at this minute"),
        ("attendance=online&#38;fellowship=pa", "One that can be joined online"),
    ] {
        assert!(body.contains(&format!("/meetings?{address}\">{text}</a>")), "{text}: {body}");
    }
    assert!(body.contains("began in 1972"));
    assert!(body.contains("rel=\"noreferrer noopener\""));
    assert!(!body.contains("We have not read its address"));
    // The title stays in a browser's history.
    assert!(!body.split("</title>").next().unwrap().contains("Pills"));
}

#[tokio::test]
async fn where_there_is_nothing_the_page_says_so_and_shows_the_way() {
    let site = TestSite::with(Some(LIST)).await;
    let body = site.get("/fellowships/vie-libre").await.body;
    assert!(body.contains("The lists of this site have no meetings of it."));
    assert!(body.contains("https://www.vielibre.org"));
    assert!(body.contains("We have not read its address"));
    for nothing in ["/fellowships/no-such-fellowship", "/fellowships/%22%3E", "/fr/fellowships/x"] {
        assert_eq!(site.get(nothing).await.status, StatusCode::NOT_FOUND, "{nothing}");
    }
}

#[tokio::test]
async fn every_page_is_whole_and_the_same_for_two_readers() {
    let site = TestSite::with(Some(LIST)).await;
    let pages = Fellowships::load().unwrap();
    for (n, facts) in pages.list.iter().enumerate() {
        let language = ["", "/es", "/fr", "/de", "/fa"][n % 5];
        let path = format!("{language}/fellowships/{}", facts.slug);
        let first = site.get(&path).await;
        assert_eq!(first.status, StatusCode::OK, "{path}");
        assert!(first.headers.get("set-cookie").is_none());
        assert_eq!(first.body, site.get(&path).await.body, "{path}");
        for link in first.body.split("<a ").skip(1).filter(|link| link.contains("href=\"http")) {
            let tag = link.split('>').next().unwrap();
            assert!(tag.contains("noreferrer") || tag.contains("hreflang"), "{path}: {tag}");
        }
    }
}
