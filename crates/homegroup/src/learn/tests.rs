//! What is shipped, and what a reader gets of it: whole pages, answers that are explained and kept nowhere,
//! conversations that end, and a program that does not start on a broken file.

use super::shelf::{Course, Shelf};
use crate::web::{cited::Sources, tests::TestSite};

const LESSON: &str = r#"
title = "A lamp"
minutes = 20
aim = "You can find the switch."
text = "It is dark[^a].\n\n## The switch\n\nHere."
[act]
text = "Look for it."
label = "Look"
href = "/meetings"
[[question]]
ask = "Where is it?"
choices = ["Here", "There"]
right = 1
why = "Look again[^a]."
"#;

const TALK: &str = r#"
title = "At the door"
about = "Somebody waits."
module = 1
[[node]]
id = "start"
says = "I wait."
[[node.choice]]
says = "For whom?"
to = "end"
note = "You ask."
[[node]]
id = "end"
end = "That went well."
"#;

fn read(files: &[(&str, &str, &str)]) -> Result<Shelf, String> {
    let files = files
        .iter()
        .map(|(language, path, text)| ((*language).to_owned(), (*path).to_owned(), (*text).to_owned()));
    let sources = Sources::of("[a]\ntext = \"Somebody, some year.\"\n");
    Shelf::read(files.collect(), &sources).map_err(|error| error.to_string())
}

#[test]
fn a_language_without_a_text_shows_the_english_one() {
    let spanish = LESSON.replace("A lamp", "Una lámpara").replacen("title", "reviewed = false\ntitle", 1);
    let files = [
        ("en", "people/2-lamp.toml", LESSON),
        ("es", "people/2-lamp.toml", &spanish),
        ("en", "people/1-door.toml", LESSON),
        ("fr", "people/9-nothing.toml", LESSON),
        ("en", "talks/door.toml", TALK),
    ];
    let shelf = read(&files).unwrap();
    let slugs: Vec<&str> = shelf.course(Course::People).iter().map(|piece| &*piece.slug).collect();
    assert_eq!(slugs, ["door", "lamp"], "by number, and no translation of nothing");
    let lamp = shelf.lesson(Course::People, "lamp").unwrap();
    let found = |language: &str| {
        let found = lamp.find(language).unwrap();
        (found.language.to_owned(), found.text.title.clone(), found.text.reviewed)
    };
    assert_eq!(found("es"), ("es".to_owned(), "Una lámpara".to_owned(), false));
    assert_eq!(found("fa"), ("en".to_owned(), "A lamp".to_owned(), true));
    assert!(shelf.talk("door").unwrap().find("de").is_some());
}

#[test]
fn a_broken_file_is_named_with_its_reason() {
    let lesson = |from: &str, to: &str| read(&[("es", "people/1-lamp.toml", &LESSON.replacen(from, to, 1))]);
    let talk = |from: &str, to: &str| read(&[("en", "talks/door.toml", &TALK.replacen(from, to, 1))]);
    for (result, reason) in [
        (lesson("right = 1", "right = 2"), "question 1: right is not the number of a choice"),
        (lesson("dark[^a]", "dark[^b]"), "[^b] is not in content/sources.toml"),
        (lesson("href = \"/meetings\"", "href = \"https://example.org\""), "is no path of this site"),
        (lesson("minutes = 20", "minutes = \"long\""), "invalid type"),
        (lesson("aim", "aims"), "unknown field"),
        (talk("to = \"end\"", "to = \"nowhere\""), "leads to \"nowhere\", which there is not"),
        (talk("says = \"I wait.\"", "end = \"x\"\n[[node]]\nid = \"start\""), "node \"start\" stands twice"),
        (talk("end = \"That went well.\"", ""), "needs either choices or an end"),
        (read(&[("en", "people/lamp.toml", LESSON)]), "is called neither"),
        (read(&[("en", "others/1-lamp.toml", LESSON)]), "no such course"),
    ] {
        let problem = result.err().unwrap();
        assert!(problem.contains(reason), "{problem}");
        assert!(problem.starts_with("content/e") && problem.contains("/learn/"), "{problem}");
    }
}

/// Every page of what is shipped, in every language; and every address that any of it names leads somewhere.
#[tokio::test]
async fn everything_shipped_can_be_read_and_every_link_leads_somewhere() {
    let site = TestSite::with(None).await;
    let shelf = &site.app.shipped.shelf;
    let mut paths = vec!["/learn".to_owned(), "/learn/staff/record".to_owned(), "/treatment".to_owned()];
    for course in Course::ALL {
        paths.extend((!shelf.course(course).is_empty()).then(|| format!("/learn/{}", course.slug())));
        let lessons = shelf.course(course).iter();
        paths.extend(lessons.map(|piece| format!("/learn/{}/{}", course.slug(), piece.slug)));
    }
    for piece in shelf.talks() {
        paths.push(format!("/learn/talks/{}", piece.slug));
        let nodes = &piece.find("en").unwrap().text.node;
        paths.extend(nodes.iter().map(|node| format!("/learn/talks/{}/{}", piece.slug, node.id)));
    }
    assert!(shelf.course(Course::People).len() >= 2);
    let mut links = std::collections::BTreeSet::new();
    for language in ["", "/es", "/fr", "/de", "/fa"] {
        for path in &paths {
            let path = format!("{language}{path}");
            let answer = site.get(&path).await;
            assert_eq!(answer.status, 200, "{path}");
            assert!(answer.body.len() < 50_000, "{path} has {} bytes", answer.body.len());
            assert!(!answer.body.contains("[^") && !answer.body.contains('\u{e000}'), "{path}");
            let after = answer.body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
            links.extend(after.filter(|href| href.starts_with('/')).map(str::to_owned));
        }
    }
    for link in links {
        let path = link.split('#').next().unwrap_or_default().replace("&#38;", "&").replace("&amp;", "&");
        let status = site.get(&path).await.status;
        assert!(status.is_success() || status.is_redirection(), "{link}: {status}");
    }
}

#[tokio::test]
async fn answers_are_explained_and_nothing_is_kept() {
    let site = TestSite::with(None).await;
    let piece = &site.app.shipped.shelf.course(Course::People)[0];
    let lesson = piece.find("en").unwrap().text;
    let path = format!("/learn/people/{}", piece.slug);
    let right = lesson.question[0].right;
    let wrong = (lesson.question[1].right + 1) % lesson.question[1].choices.len();
    let form = format!("q0={right}&q1={wrong}&q2=99&q3=x&before=3&after=11");
    let answer = site.post(&path, &form, "same-origin").await;
    assert_eq!(answer.status, 200);
    assert!(answer.headers.get("set-cookie").is_none());
    assert_eq!(answer.headers["cache-control"], "no-store");
    assert_eq!(answer.body.matches("You chose:").count(), 2);
    assert_eq!(answer.body.matches("That fits.").count(), 1);
    assert_eq!(answer.body.matches("What fits better:").count(), lesson.question.len() - 1);
    assert!(answer.body.contains("<dd>3</dd>") && answer.body.contains("data-after=\"\""), "11 is no answer");
    let persian = site.post(&format!("/fa{path}"), &form, "same-origin").await.body;
    assert!(persian.contains("<dd>۳</dd>"));
    assert_eq!(site.post(&path, &form, "cross-site").await.status, 403);
    assert_eq!(site.post("/learn/people/nothing", &form, "same-origin").await.status, 404);
}

#[tokio::test]
async fn a_choice_leads_on_and_says_what_it_did_only_where_it_was_made() {
    let site = TestSite::with(None).await;
    let shelf = &site.app.shipped.shelf;
    for piece in shelf.talks() {
        let talk = piece.find("en").unwrap().text;
        let first = &talk.node[0];
        let choice = &first.choice[0];
        let path = format!("/learn/talks/{}/{}", piece.slug, choice.to);
        let said = site.get(&format!("{path}?from={}&choice=0", first.id)).await.body;
        assert!(said.contains("You said"), "{path}");
        for other in ["", "?from=nobody&choice=0", "?from=start&choice=99", "?from=start&choice=-1"] {
            assert!(!site.get(&format!("{path}{other}")).await.body.contains("You said"), "{path}{other}");
        }
    }
    assert_eq!(site.get("/learn/talks/nobody").await.status, 404);
    assert_eq!(site.get("/learn/talks/nobody/start").await.status, 404);
}

#[tokio::test]
async fn a_record_says_what_was_ticked_and_asks_for_no_name() {
    let site = TestSite::with(None).await;
    let form = site.get("/learn/staff/record").await.body;
    assert!(!form.contains("name=\"name\"") && !form.contains("type=\"text\""));
    let staff = site.app.shipped.shelf.course(Course::Staff);
    let titles: Vec<&str> = staff.iter().map(|piece| &*piece.find("en").unwrap().text.title).collect();
    let ticked = format!("module={}&module=nothing&talk=nothing&date=2026-11-24&name=Marker", staff[0].slug);
    let sheet = site.post("/learn/staff/record", &ticked, "same-origin").await;
    assert!(sheet.body.contains("24 November 2026") && !sheet.body.contains("Marker"));
    let shown = |title: &str| sheet.body.contains(&format!("<b>{}</b>", title.replace('\'', "&#39;")));
    assert!(shown(titles[0]) && titles.iter().skip(1).all(|title| !shown(title)));
    assert!(!site.files_hold("2026-11-24"));
    let empty = site.post("/learn/staff/record", "date=yesterday", "same-origin").await.body;
    assert!(empty.contains("No module is ticked yet.") && !empty.contains("yesterday"));
}
