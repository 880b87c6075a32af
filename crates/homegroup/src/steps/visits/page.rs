//! Visits as they lie on their sealed page. `web/src/steps/visited.ts` reads and writes the same.

use std::collections::BTreeMap;

use directory::model::Slug;
use jiff::civil::Date;
use journal::Document;
use matching::Told;

use crate::{
    finder::view::when,
    live::Snapshot,
    web::{forms::encoded, texts::Locale},
};

/// The tables: slug, name, felt, reasons with commas between, day; and slug, name.
const VISITS: &str = "visits";
const AWAY: &str = "away";
/// So many fit.
const MOST: usize = 500;
const MOST_AWAY: usize = 200;
/// So many go along with one question, and so many bytes of them: what a form of the finder's takes.
const ASKED: usize = 60;
const LONGEST: usize = 11_000;

/// All of somebody's visits.
#[derive(Debug, Default)]
pub(super) struct Visits {
    /// In the order in which they were told, with the meetings' names.
    pub(super) told: Vec<(Told, String)>,
    /// Meetings that are not to be shown.
    pub(super) away: BTreeMap<Slug, String>,
}

impl Visits {
    /// From a page with which all that lay beside it is united. What is no visit is left out.
    pub(super) fn read(page: &Document) -> Self {
        let slug =
            |row: &Vec<String>| Slug::new(cell(row, 0)).ok().map(|slug| (slug, cell(row, 1).to_owned()));
        let mut told: Vec<_> = page.table(VISITS).iter().filter_map(|row| read(row)).collect();
        told.sort_by_key(|(told, _)| told.day);
        Self { told, away: page.table(AWAY).iter().filter_map(slug).collect() }
    }

    /// The page that is kept in the place of the one before.
    pub(super) fn write(self, before: Document, today: Date) -> Document {
        let rows = self.told.into_iter().map(|(told, name)| {
            let text = told.to_string();
            let mut parts = text.split(';').map(str::to_owned);
            let slug = parts.next().unwrap_or_default();
            [slug, name].into_iter().chain(parts).collect()
        });
        let away = self.away.into_iter().map(|(slug, name)| vec![slug.to_string(), name]);
        let mut page = before;
        page.at = Some(today);
        page.rows.insert(VISITS.to_owned(), rows.collect());
        page.rows.insert(AWAY.to_owned(), away.collect());
        page
    }

    /// `false` where no more fit.
    pub(super) fn add(&mut self, told: Told, name: String) -> bool {
        let fits = self.told.len() < MOST;
        if fits {
            self.told.push((told, name));
        }
        fits
    }

    /// Takes one back, as its text tells it. One that is gone already is taken back as well.
    pub(super) fn take_back(&mut self, text: &str) -> bool {
        if let Some(at) = self.told.iter().rposition(|(told, _)| told.to_string() == text) {
            self.told.remove(at);
        }
        true
    }

    pub(super) fn put_away(&mut self, slug: Slug, name: String) -> bool {
        let fits = self.away.len() < MOST_AWAY || self.away.contains_key(&slug);
        if fits {
            self.away.insert(slug, name);
        }
        fits
    }

    pub(super) fn show_again(&mut self, slug: &Slug) -> bool {
        self.away.remove(slug);
        true
    }

    /// What goes along with one question to the finder: the last visits, oldest first, and what is away.
    pub(super) fn asked(&self) -> Vec<(&'static str, String)> {
        let away = self.away.keys().take(ASKED).map(|slug| ("away", slug.to_string()));
        let mut fields: Vec<_> = away.collect();
        let mut left = LONGEST.saturating_sub(fields.iter().map(size).sum());
        let last = self.told.iter().rev().take(ASKED).map(|(told, _)| ("visit", told.to_string()));
        let mut last: Vec<_> = last
            .take_while(|field| {
                let fits = size(field) <= left;
                left = left.saturating_sub(size(field));
                fits
            })
            .collect();
        last.reverse();
        fields.extend(last);
        fields
    }
}

/// What was told on a page of visits and all that lies beside it, the oldest first.
pub(crate) fn visits_on(page: Document) -> Vec<Told> {
    Visits::read(&page.united()).told.into_iter().map(|(told, _)| told).collect()
}

/// The bytes that a field takes in a form.
fn size((name, value): &(&'static str, String)) -> usize {
    name.len() + encoded(value).len() + 2
}

fn read(row: &[String]) -> Option<(Told, String)> {
    let text = [cell(row, 0), cell(row, 2), cell(row, 3), cell(row, 4)].join(";");
    Some((Told::parse(&text)?, cell(row, 1).to_owned()))
}

fn cell(row: &[String], at: usize) -> &str {
    row.get(at).map_or("", String::as_str)
}

/// What a meeting is called now; nothing where no list has it.
pub(super) fn named(snapshot: &Snapshot, slug: &Slug) -> String {
    snapshot.find(slug).map(|listing| listing.meeting.name.to_string()).unwrap_or_default()
}

/// "24 November 2026: I would go again (The people)".
pub(super) fn said(t: &Locale, told: &Told) -> String {
    let what = t.s(&format!("fit-felt-{}", told.felt.as_str()));
    let text = match told.day {
        Some(day) => {
            t.with("device-fit-visit", &[("text", when::date(t, day).into()), ("what", what.into())])
        }
        None => what,
    };
    let why: Vec<String> = told.why.iter().map(|why| t.s(&format!("fit-why-{}", why.as_str()))).collect();
    if why.is_empty() {
        return text;
    }
    t.with("device-fit-because", &[("text", text.into()), ("what", why.join(", ").into())])
}

/// The page in words, for the file that takes all along.
pub(in crate::steps) fn answers(t: &Locale, page: &Document) -> Vec<(String, String)> {
    let visits = Visits::read(&page.clone().united());
    let mut answers: Vec<(String, String)> =
        visits.told.iter().map(|(told, name)| (called(&told.slug, name), said(t, told))).collect();
    answers.extend(visits.away.iter().map(|(slug, name)| (called(slug, name), t.s("visits-away"))));
    answers
}

/// Its name, or what stands in its address.
pub(super) fn called(slug: &Slug, name: &str) -> String {
    if name.is_empty() { slug.to_string() } else { name.to_owned() }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn told(text: &str) -> Told {
        Told::parse(text).unwrap()
    }

    fn page(texts: &[&str]) -> Document {
        let mut visits = Visits::default();
        for text in texts {
            assert!(visits.add(told(text), "Paper Boats".into()));
        }
        visits.write(Document::default(), date(2026, 11, 26))
    }

    fn texts(visits: &Visits) -> Vec<String> {
        visits.told.iter().map(|(told, _)| told.to_string()).collect()
    }

    #[test]
    fn visits_come_back_as_they_were_told() {
        let all = ["boats;home;people,time;2026-11-24", "lamp;not;;", "boats;home;people,time;2026-11-24"];
        let mut visits = Visits::read(&page(&all));
        assert_eq!(
            texts(&visits),
            [all[1], all[0], all[2]],
            "twice is two visits; those of no day come first"
        );
        assert_eq!(visits.told[1].1, "Paper Boats");
        assert!(visits.take_back(all[0]) && visits.take_back("gone;home;;"));
        assert_eq!(texts(&visits), [all[1], all[0]]);
        let slug = Slug::new("lamp").unwrap();
        assert!(visits.put_away(slug.clone(), "Lamp".into()));
        let again = Visits::read(&visits.write(Document::default(), date(2026, 11, 26)));
        assert_eq!(again.away.get(&slug).map(String::as_str), Some("Lamp"));
    }

    #[test]
    fn two_versions_are_united() {
        let [one, two, three] = ["a;home;;2026-11-01", "b;again;;2026-11-02", "c;unsure;;2026-11-03"];
        let both = page(&[one, three]).beside(page(&[one, two]));
        assert_eq!(texts(&Visits::read(&both.united())), [one, two, three]);
    }

    #[test]
    fn what_is_no_visit_is_left_out_and_what_a_newer_program_wrote_stays() {
        let json = br#"{"v":1,"rows":{"visits":[["a","A","home"],["b","B","never"],[],["c"]],"away":[[""]]},"later":7}"#;
        let before = Document::read(json).unwrap();
        let visits = Visits::read(&before);
        assert_eq!(texts(&visits), ["a;home;;"]);
        let written = String::from_utf8(visits.write(before, date(2026, 11, 26)).write()).unwrap();
        assert!(written.contains("\"later\":7"), "{written}");
    }

    #[test]
    fn what_goes_along_fits_into_a_form() {
        let mut visits = Visits::default();
        for number in 0..MOST {
            let long = format!(
                "a-meeting-with-a-name-that-never-ends-{}-{number};home;format,people,place,time,spirit,shy;2026-11-24",
                "x".repeat(200)
            );
            assert!(visits.add(told(&long), String::new()));
        }
        assert!(!visits.add(told("one-more;home;;"), String::new()));
        let fields = visits.asked();
        let body: usize = fields.iter().map(|(name, value)| name.len() + 2 + encoded(value).len()).sum();
        assert!(body < 12_000 && fields.len() > 20, "{body} bytes in {} fields", fields.len());
        assert!(fields.last().unwrap().1.contains(&format!("-{};", MOST - 1)), "the last ones");
    }
}
