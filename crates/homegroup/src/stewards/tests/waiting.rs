//! What waits at the desk: the inbox and the reports.

use store::{NewCorrection, NewReport};

use super::*;

/// Puts a note and a report there.
pub(super) async fn furnish(house: &House) -> (String, String) {
    let store = &house.app.store;
    let note = NewCorrection { slug: "lamp-post", kind: "time", text: "Half past <seven>" };
    let note = store.add_correction(note, [1; 8], now()).await.unwrap();
    let gone = NewCorrection { slug: "long-gone", kind: "nonsense", text: "" };
    store.add_correction(gone, [2; 8], now()).await.unwrap();
    let report = NewReport { place: "room/lamp", words: "Buy\nthis", note: "An advertisement", post: "" };
    let report = store.add_report(report, [3; 8], now()).await.unwrap();
    (note.to_string(), report.to_string())
}

#[tokio::test]
async fn the_inbox_is_worked_through() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    assert!(house.get("/stewards", Some(&who)).await.body.contains("Nothing waits."));
    assert!(house.get("/stewards/inbox", Some(&who)).await.body.contains("The inbox is empty."));
    let (note, _) = furnish(&house).await;
    assert!(house.get("/stewards", Some(&who)).await.body.contains("2 notes wait."));

    let page = house.get("/stewards/inbox", Some(&who)).await.body;
    assert!(page.contains("href=\"/meetings/lamp-post\"") && page.contains("Half past &#60;seven&#62;"));
    assert!(page.contains("Sunday 22 November, 6 pm UTC"), "{page}");
    assert!(page.contains("No list has this meeting any more."));

    let send = async |act: &str| {
        let answer = house.post("/stewards/inbox", &who, &format!("do={act}&id={note}")).await;
        answer.location().to_owned()
    };
    assert_eq!(send("done").await, "/stewards/inbox?said=done");
    assert_eq!(house.app.store.open_corrections().await.unwrap().len(), 1);
    let page = house.get("/stewards/inbox?said=done", Some(&who)).await.body;
    assert!(page.contains("Marked as done.") && page.contains("Open again"));
    assert_eq!(send("open").await, "/stewards/inbox?said=opened");
    assert_eq!(house.app.store.open_corrections().await.unwrap().len(), 2);
    assert_eq!(send("delete").await, "/stewards/inbox?said=deleted");
    assert_eq!(send("delete").await, "/stewards/inbox?said=gone");
    assert_eq!(house.app.store.all_corrections().await.unwrap().len(), 1);
    let answer = house.post("/stewards/inbox", &who, "do=burn&id=x").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_report_is_dealt_with_and_opened_again() {
    let house = House::new().await;
    let who = house.officer(Office::Moderator).await;
    assert!(house.get("/stewards/reports", Some(&who)).await.body.contains("No reports."));
    let (_, report) = furnish(&house).await;
    house.app.store.put_room(&rooms::lamp()).await.unwrap();
    let page = house.get("/stewards/reports", Some(&who)).await.body;
    for shown in ["The Lamp", "Buy\nthis", "An advertisement", "6 pm UTC"] {
        assert!(page.contains(shown), "{shown}");
    }
    let answer = house.post("/stewards/reports", &who, &format!("do=done&id={report}")).await;
    assert_eq!(answer.location(), format!("/stewards/reports?said=done&id={report}"));
    let page = house.get(answer.location(), Some(&who)).await.body;
    assert!(page.contains("No reports.") && page.contains("Open again"));
    let answer = house.post("/stewards/reports", &who, &format!("do=open&id={report}")).await;
    assert_eq!(answer.location(), "/stewards/reports?said=opened");
    house.post("/stewards/reports", &who, &format!("do=delete&id={report}")).await;
    assert!(house.app.store.open_reports().await.unwrap().is_empty());
    let answer = house.post("/fa/stewards/reports", &who, &format!("do=done&id={report}")).await;
    assert_eq!(answer.location(), "/fa/stewards/reports?said=gone");
}

/// Nothing that stands in the address is repeated on the page.
#[tokio::test]
async fn only_our_own_words_are_said() {
    let house = House::new().await;
    let who = house.officer(Office::Moderator).await;
    let page = house.get("/stewards/reports?said=xyzzy&id=plugh", Some(&who)).await.body;
    let main = page.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap();
    assert!(!main.contains("xyzzy") && !main.contains("plugh"));
}
