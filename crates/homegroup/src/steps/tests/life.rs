//! Days: what two devices kept at once, months that are past, and days that were not on the page.

use journal::Document;
use store::{Kept, NewEntry};

use super::{MARKER, Somebody};

impl Somebody {
    /// Keeps a page in the place of what is there, sealed as a device does it.
    async fn put(&self, slot: &str, page: &Document) {
        let key = self.root.writing().page(&slot.parse().unwrap());
        let sealed = key.seal(&page.write(), [3; 12]).unwrap();
        let (member, id) = (self.member(), key.id().to_string());
        let there = self.site.app.store.entry(&member, &id).await.unwrap();
        let seen = there.as_ref().map(|entry| &*entry.version);
        let entry = NewEntry { member: &member, id: &id, seen, version: "v1", sealed: sealed.as_bytes() };
        assert_eq!(self.site.app.store.keep_entry(&entry).await.unwrap(), Kept::Kept);
    }

    async fn page(&self, slot: &str) -> Document {
        let key = self.root.writing().page(&slot.parse().unwrap());
        let entry = self.site.app.store.entry(&self.member(), &key.id().to_string()).await.unwrap().unwrap();
        let sealed = privacy::entry::Envelope::from_bytes(entry.sealed).unwrap();
        Document::read(&key.open(&sealed).unwrap()).unwrap()
    }
}

fn page(table: &str, rows: &[&[&str]]) -> Document {
    let mut page = Document::default();
    let rows = rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect());
    page.rows.insert(table.into(), rows.collect());
    page
}

#[tokio::test]
async fn what_two_devices_kept_at_once_is_all_shown() {
    let one = Somebody::new().await;
    let mine = page("dates", &[&["a1", "Pills", "2026-08-22"]]);
    let theirs = page("dates", &[&["a1", "Pills", "2026-08-22"], &["b2", "Bets", "2026-11-01"]]);
    one.put("life", &mine.beside(theirs)).await;
    let days = |mood, words| page("days", &[&["2026-11-18", mood, "1", words]]);
    one.put("days/2026-11", &days("2", "a long day").beside(days("3", "rain"))).await;
    let opened = one.post("/steps/life", "&do=open").await.body;
    for said in ["Pills", "Bets", "a long day", "rain"] {
        assert!(opened.contains(said), "{said}: {opened}");
    }
    assert_eq!(opened.matches("18 November 2026").count(), 1, "a day is one row");
    // What is changed next is changed in the whole, and nothing lies beside it any more.
    assert!(one.post("/steps/life", "&do=slip&id=b2&day=2026-11-10&note=x").await.body.contains("Kept."));
    let kept = one.page("life").await;
    assert_eq!((kept.table("dates").len(), kept.table("slips").len(), kept.other.len()), (2, 1, 0));
}

#[tokio::test]
async fn a_month_that_is_past_is_shown_when_it_is_asked_for() {
    let one = Somebody::new().await;
    one.post("/steps/life", &format!("&do=day&known=1&on=2026-05-20&mood=4&meetings=1&words={MARKER}")).await;
    let closed = one.get("/steps/life").await.body;
    assert!(closed.contains("name=\"month\" value=\"2026-05\"") && !closed.contains(MARKER));
    assert!(!one.post("/steps/life", "&do=open").await.body.contains(MARKER), "it is not of these months");
    let may = one.post("/steps/life", "&do=open&month=2026-05").await.body;
    assert!(
        may.contains(MARKER) && may.contains("<h2>Days of 2026-05</h2>") && may.contains("class=\"dot\"")
    );
    for strange in ["2026-04", "x", "9999-99", "2026-11"] {
        let page = one.post("/steps/life", &format!("&do=open&month={strange}")).await;
        assert!(page.status.is_success() && !page.body.contains(MARKER), "{strange}");
    }
}

#[tokio::test]
async fn a_day_that_was_not_on_the_page_is_not_written_over() {
    let one = Somebody::new().await;
    let keep = async |form: &str| one.post("/steps/life", &format!("&do=day&known=1&{form}")).await.body;
    keep("on=2026-11-20&mood=2&words=a+long+day").await;
    let both = keep("on=2026-11-20&mood=&words=rain&shown=2026-11-22&seen=").await;
    assert!(both.contains("a long day\n\nrain"), "{both}");
    // What the page showed is what is changed.
    let today = keep("on=2026-11-22&mood=3&words=so+far").await;
    let seen = today.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    assert!(today.contains("name=\"shown\" value=\"2026-11-22\"") && !seen.is_empty());
    let changed = keep(&format!("on=2026-11-22&mood=3&words=better&shown=2026-11-22&seen={seen}")).await;
    assert!(changed.contains("better") && !changed.contains("so far"));
    let late = keep(&format!("on=2026-11-22&mood=5&words=late&shown=2026-11-22&seen={seen}")).await;
    assert!(late.contains("better\n\nlate"), "that version is not the last one: {late}");
}

#[tokio::test]
async fn english_in_a_page_of_another_language_says_so() {
    let one = Somebody::new().await;
    let path = one.sheet.as_str();
    for page in ["/steps", path, path.rsplit_once('/').unwrap().0] {
        let german = one.site.get(&format!("/de{page}")).await.body;
        assert!(german.contains(" lang=\"en\" dir=\"ltr\">"), "{page}");
        // In English only the page itself says so.
        let english = one.site.get(page).await.body;
        assert_eq!(english.matches(" lang=\"en\" dir=\"ltr\">").count(), 1, "{page}");
    }
    assert!(one.site.get(&format!("/fa{path}")).await.body.contains("<h1 lang=\"en\" dir=\"ltr\">"));
}
