//! The log's page: all of it, and what of it is wanted.

use super::*;
use crate::clinic::log::What;

/// The numbers of the lines that a page shows.
fn numbers(page: &str) -> Vec<u64> {
    between_all(page, "<td data-name=\"No.\">", "</td>")
        .iter()
        .map(|number| number.parse().unwrap())
        .collect()
}

#[tokio::test]
async fn the_whole_log_is_reached_page_by_page() {
    let (desk, lead) = Desk::ready().await;
    for _ in 0..250 {
        desk.house.done(crate::clinic::house::Act::of(entry(&desk, What::ClientsListed))).await.unwrap();
    }
    let mut path = "/log".to_owned();
    let mut seen = Vec::new();
    loop {
        let page = desk.get(&lead, &path).await.body;
        seen.extend(numbers(&page));
        if !page.contains(">Older lines<") {
            break;
        }
        path = between(&page, "<a class=\"btn quiet\" href=\"", "\"").replace("&#38;", "&");
        assert!(path.starts_with("/log?before="), "{path}");
    }
    // The newest line of the first page tells of looking at it.
    let all: Vec<u64> = (1..=seen[0]).rev().collect();
    assert_eq!(seen, all);
    assert!(seen.len() > 250);
}

fn entry(desk: &Desk, what: What) -> crate::clinic::log::Entry {
    crate::clinic::log::Entry::new("", "", what, desk.house.now())
}

#[tokio::test]
async fn lines_are_found_by_day_colleague_client_and_kind() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    let other = desk.admit(&ash, "born=1990-02-28").await;
    desk.pass(86_400);
    let (ash, lead) = (desk.back(&ash).await, desk.back(&lead).await);
    desk.get(&ash, &format!("/clients/{id}")).await;

    let all = numbers(&desk.get(&lead, "/log").await.body).len();
    let today = desk.get(&lead, "/log?day=2026-11-27").await.body;
    assert!(numbers(&today).len() >= 3 && numbers(&today).len() < all);
    assert!(!today.contains("2026-11-26 "), "{today}");
    let nobody = desk.get(&lead, "/log?day=2025-01-01").await.body;
    assert!(nobody.contains("No line like this."));
    let wrong = desk.get(&lead, "/log?day=today").await.body;
    assert!(wrong.contains("This is not a day") && numbers(&wrong).len() > all);

    let staff = desk.get(&lead, "/log").await.body;
    let ash_id = staff.split("<option value=\"").find(|one| one.contains(">Ash<")).unwrap();
    let ash_id = ash_id.split_once('"').unwrap().0;
    let theirs = desk.get(&lead, &format!("/log?who={ash_id}")).await.body;
    let names = between_all(&theirs, "<td data-name=\"Who\"><bdi>", "</bdi>");
    assert!(!names.is_empty() && names.iter().all(|name| *name == "Ash"), "{names:?}");
    let program = desk.get(&lead, "/log?who=program").await.body;
    assert!(program.contains("took stock of all papers"));

    let about = desk.get(&lead, &format!("/log?client={id}&what=client_read")).await.body;
    assert!(numbers(&about).len() >= 2, "{about}");
    assert!(about.contains(&format!("/clients/{id}")) && !about.contains(&format!("/clients/{other}\"")));
    // The reading itself stands there, about this client; no name stands in the address or in the line.
    let read = desk.get(&lead, &format!("/log?client={id}&what=log_read")).await.body;
    assert_eq!(numbers(&read).len(), 2, "{read}");

    // What is no client's id stands in no line, and breaks no page.
    for odd in ["x", "Marker+Doe", "%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9"] {
        assert_eq!(desk.get(&lead, &format!("/log?client={odd}")).await.status, StatusCode::OK, "{odd}");
    }
    assert!(!desk.log(&lead).await.contains("Marker"));
    for path in ["/log", &*format!("/log?client={id}")] {
        assert_eq!(desk.get(&ash, path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
}
