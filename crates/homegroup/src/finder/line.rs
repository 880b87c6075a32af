//! One line in the finder: read where it is sent (`ask`), and shown beside the question it became (`said`).
//!
//! A line travels once. The page answers it with the address of the question it means, so that addresses stay
//! shareable and each part can be taken away; the line itself stands in `said`, for the page to say what it took from
//! it. `q` are words to search for; where no meeting has them all, they are read as a line too. In quotation marks
//! they are always words.

use directory::{
    one_box::{self, Reading},
    places::Gazetteer,
    query::{Fault, LONGEST_TEXT, Parsed, Query, Spot},
    text,
};
use jiff::tz::TimeZone;

use crate::live::Snapshot;

/// What parameters ask, and the line that was read on the way, if there was one.
pub(crate) struct Heard {
    pub(crate) parsed: Parsed,
    pub(crate) line: Option<Line>,
}

/// A line and what it means.
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) reading: Reading,
}

/// Understands parameters: those of the contract, and lines.
pub(crate) fn question(pairs: &[(String, String)], snapshot: &Snapshot, gazetteer: &Gazetteer) -> Heard {
    let mut parsed = Query::parse(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    let value = |wanted: &str| {
        let found = pairs.iter().rev().find(|(name, _)| name == wanted).map(|(_, value)| value.trim());
        found.filter(|value| !value.is_empty())
    };
    if let Some(asked) = value("ask") {
        if asked.len() > LONGEST_TEXT {
            parsed.faults.push(Fault { parameter: "q", message: "a shorter text, at most 400 bytes" });
        } else if value("words") == Some(asked) {
            // The words the page already searches for, sent again by its filters.
            parsed.query.text = (!text::fold(asked).is_empty()).then(|| asked.into());
        } else {
            let line = Line::read(asked, &parsed.query, snapshot, gazetteer);
            line.join(&mut parsed.query);
            return Heard { parsed, line: Some(line) };
        }
        return Heard { parsed, line: None };
    }
    let words = parsed.query.text.clone().filter(|words| !is_quoted(words));
    let line = words
        .filter(|_| {
            value("said").is_none() && parsed.query.cursor.is_none() && !found(&parsed.query, snapshot)
        })
        .map(|words| Line::read(&words, &parsed.query, snapshot, gazetteer))
        .filter(|line| line.reading.understood_anything());
    if let Some(line) = &line {
        line.join(&mut parsed.query);
    }
    Heard { parsed, line }
}

/// Has any meeting all the words, wherever it is?
fn found(query: &Query, snapshot: &Snapshot) -> bool {
    let anywhere = Query { near: None, ..query.clone() };
    snapshot.index.any(&snapshot.moment, &anywhere)
}

/// Do words stand in quotation marks, to be searched for as they are?
pub(crate) fn is_quoted(words: &str) -> bool {
    words.len() > 1 && words.starts_with('"') && words.ends_with('"')
}

impl Line {
    /// Reads a line that was sent beside the rest of a question.
    ///
    /// "Tomorrow" is the day after today in the zone the question names, else at the place it names, else where most
    /// of the site's meetings are: never by anything the reader's browser says.
    pub(crate) fn read(line: &str, beside: &Query, snapshot: &Snapshot, gazetteer: &Gazetteer) -> Self {
        let now = snapshot.moment.now();
        let on = |zone: &TimeZone| one_box::read(line, now.to_zoned(zone.clone()).date(), gazetteer);
        let reading = on(&TimeZone::UTC);
        if !reading.depends_on_today() {
            return Self { text: line.to_owned(), reading };
        }
        let named = beside.near.as_ref().filter(|near| near.spot == Spot::Named).map(|near| &*near.asked);
        let zone = match &beside.zone {
            Some(zone) => Some(zone.rules()),
            None => reading.place().or(named).and_then(|place| zone_of(place, gazetteer)),
        };
        let usual = || snapshot.usual_zone.as_ref().map(directory::model::Zone::rules);
        let reading = on(&zone.or_else(usual).unwrap_or(TimeZone::UTC));
        Self { text: line.to_owned(), reading }
    }

    /// Adds what the line says to a question. What it says anew takes the place of what was there; types and what is
    /// not wanted come on top.
    pub(crate) fn join(&self, query: &mut Query) {
        let said = self.reading.query();
        query.text = said.text;
        match (said.near, &mut query.near) {
            (Some(near), old) => *old = Some(near),
            (None, Some(near)) => near.radius = self.reading.radius().or(near.radius),
            (None, None) => {}
        }
        let hours = said.from.is_some() || said.until.is_some();
        if hours {
            (query.from, query.until) = (said.from, said.until);
        }
        if !said.days.is_empty() {
            query.days = said.days;
        }
        query.within = said.within.or(query.within);
        replace(&mut query.attendance, said.attendance);
        replace(&mut query.fellowships, said.fellowships);
        replace(&mut query.languages, said.languages);
        query.types = both(&query.types, &said.types);
        said.not.into_iter().for_each(|code| add(&mut query.not, code));
        query.facets.retain(|old| !said.facets.iter().any(|new| new.name == old.name));
        query.facets.extend(said.facets);
        query.cursor = None;
    }
}

fn zone_of(place: &str, gazetteer: &Gazetteer) -> Option<TimeZone> {
    let found = gazetteer.find(place);
    TimeZone::get(found.first()?.place.zone).ok()
}

fn replace<T>(old: &mut Vec<T>, new: Vec<T>) {
    if !new.is_empty() {
        *old = new;
    }
}

fn add<T: PartialEq>(list: &mut Vec<T>, item: T) {
    if !list.contains(&item) {
        list.push(item);
    }
}

/// All of one set of each.
fn both<T: Copy + PartialEq>(old: &[Vec<T>], new: &[Vec<T>]) -> Vec<Vec<T>> {
    match (old, new) {
        (_, []) => old.to_vec(),
        ([], _) => new.to_vec(),
        _ => {
            let join = |old: &Vec<T>, new: &Vec<T>| {
                let mut all = old.clone();
                new.iter().for_each(|code| add(&mut all, *code));
                all
            };
            old.iter().flat_map(|old| new.iter().map(move |new| join(old, new))).collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use axum::http::StatusCode;

    use crate::web::tests::TestSite;

    const LIST: &str = r#"[
      {"slug":"mill","name":"Mill Lane","day":0,"time":"19:00","timezone":"Europe/London","types":["O","W"],
       "formatted_address":"1 Mill Lane, Leeds, UK","latitude":53.81,"longitude":-1.55},
      {"slug":"quay","name":"Women on Sunday","day":1,"time":"19:00","timezone":"Europe/London","types":["C"],
       "formatted_address":"1 Quay Side, Hull, UK","latitude":53.74,"longitude":-0.33}
    ]"#;

    #[tokio::test]
    async fn a_line_leads_to_the_address_of_its_question() {
        let site = TestSite::with(Some(LIST)).await;
        for (sent, address) in [
            ("ask=Mill+Lane", "/meetings?q=Mill+Lane"),
            ("ask=open+mill+on+sundays", "/meetings?q=mill&day=0&types=O&said=open+mill+on+sundays"),
            ("ask=women&day=0&kind=O", "/meetings?day=0&types=W,O&said=women"),
            ("ask=monday&day=0&q=", "/meetings?day=1&said=monday"),
            ("ask=sunday&words=sunday&types=W", "/meetings?q=sunday&types=W"),
            ("ask=&words=mill", "/meetings"),
            ("ask=within+5+miles", "/meetings?said=within+5+miles"),
            ("ask=within+5+miles&near=Leeds", "/meetings?near=Leeds&radius=5mi&said=within+5+miles"),
            ("ask=smoke+free+NA", "/meetings?fellowship=na&facet=smoking:no&said=smoke+free+NA"),
            // Words no meeting has are read as a line; words one has are words, and so are quoted ones.
            ("q=women+monday", "/meetings?day=1&types=W&said=women+monday"),
        ] {
            let answer = site.get(&format!("/meetings?{sent}")).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{sent}");
            assert_eq!(answer.headers["location"], address, "{sent}");
        }
        for words in ["q=women+sunday", "q=%22women+monday%22", "q=nobody+has+this"] {
            assert_eq!(site.get(&format!("/meetings?{words}")).await.status, StatusCode::OK, "{words}");
        }
        let long = site.get(&format!("/meetings?ask={}", "x".repeat(500))).await;
        assert!(long.status == StatusCode::OK && long.body.contains("at most 400 bytes"));
    }

    #[tokio::test]
    async fn words_put_back_are_not_read_again() {
        let site = TestSite::with(Some(LIST)).await;
        let page = site.get("/meetings?day=1&types=X&said=monday+wheelchair").await.body;
        let hrefs: Vec<String> = page
            .split("href=\"")
            .filter_map(|rest| rest.split('"').next())
            .filter(|href| href.contains("q=%22"))
            .map(|href| href.replace("&#38;", "&").replace("&amp;", "&"))
            .collect();
        assert_eq!(hrefs.len(), 3, "each part put back, and all of it: {page}");
        for href in hrefs {
            assert_eq!(site.get(&href).await.status, StatusCode::OK, "{href}");
        }
    }

    #[tokio::test]
    async fn programs_may_send_a_line_too() {
        let site = TestSite::with(Some(LIST)).await;
        for (sent, total) in [
            ("ask=open+meeting+for+women+in+Leeds+within+5+km", 1),
            ("ask=monday", 1),
            ("q=women", 1),
            ("q=women+monday", 0),
            ("q=open+women", 1),
        ] {
            let answer = site.get(&format!("/api/v1/meetings?{sent}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{sent}");
            assert!(answer.body.contains(&format!("\"total\":{total}")), "{sent}: {}", answer.body);
        }
    }
}
