//! These pages as a browser sees them.

mod browser;
mod passkeys;
mod signing_in;

use axum::http::{StatusCode, header};
use directory::model::{Meeting, Source, SourceName};
use privacy::{Place, Root, Session, SessionKind};
use store::{Act, Author, Grant, Proposal, ProposalState};

use super::{Visitor, cookie, remember_place, settings};
use crate::web::tests::TestSite;
use browser::{Browser, between};

async fn site() -> TestSite {
    TestSite::with(None).await
}

/// Somebody who just entered a room.
fn guest(site: &TestSite) -> Session {
    Session { root: Root::guest([5; 32]), kind: SessionKind::Guest, day: site.app.clock.today() }
}

/// Whoever came with this phrase.
async fn root(site: &TestSite, words: &str) -> Root {
    site.app.door.root(privacy::Phrase::read(words).unwrap()).await.unwrap()
}

fn grant(place: &Place, root: &Root, handle: &str, role: &str) -> Grant {
    let member = root.member(place).to_string();
    Grant { place: place.as_str().into(), member: member.into(), handle: handle.into(), role: role.into() }
}

/// Gets six words, writes them down, and is let in.
async fn begin(browser: &mut Browser<'_>) -> String {
    let words = browser.offered().await;
    let answer = browser.check_words(&words).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(answer.headers[header::LOCATION], "/me");
    words.join(" ")
}

#[tokio::test]
async fn p3_p11_nobody_gets_the_same_page_and_no_cookie_in_every_language() {
    let site = site().await;
    for language in ["", "/es", "/fr", "/de", "/fa"] {
        for path in ["/me", "/me?note=late", "/me?note=%3Cb%3E", "/me/left", "/me/wiped", "/me/deleted"] {
            let path = format!("{language}{path}");
            let one = Browser::new(&site).get(&path).await;
            let other = Browser::with_cookie(&site, "__Host-h=forged; a=b").get(&path).await;
            assert_eq!((one.status, &one.body), (StatusCode::OK, &other.body), "{path}");
            assert!(one.headers.get(header::SET_COOKIE).is_none(), "{path}");
            assert!(
                !one.body.contains(">me-") && !one.body.contains("\"me-") && !one.body.contains("<b>"),
                "{path} shows a key or a tag"
            );
            let title = between(&one.body, "<title>", "</title>").to_lowercase();
            assert!(!title.contains("anonym") && !title.contains("recover"), "{title}");
        }
    }
}

#[tokio::test]
async fn only_these_pages_may_use_passkeys() {
    let site = site().await;
    let policy = async |path: &str| {
        let answer = Browser::new(&site).get(path).await;
        answer.headers["permissions-policy"].to_str().unwrap().to_owned()
    };
    for path in ["/me", "/fa/me"] {
        assert!(
            policy(path)
                .await
                .contains("publickey-credentials-create=(self), publickey-credentials-get=(self)")
        );
    }
    for path in ["/", "/meetings", "/me/nothing"] {
        assert!(policy(path).await.contains("publickey-credentials-create=(), publickey-credentials-get=()"));
    }
}

#[tokio::test]
async fn six_words_are_somebodys_once_they_were_written_down() {
    let site = site().await;
    let mut browser = Browser::new(&site);
    let words = browser.offered().await;
    let wrong = browser.check_words(&["zoom"; 6].map(str::to_owned)).await;
    assert_eq!(wrong.status, StatusCode::OK);
    assert!(wrong.body.contains("six-words") && browser.cookie.is_none());
    assert_eq!(browser.words_on_page(), words, "the same words are shown again");
    let account = root(&site, &words.join(" ")).await.account().to_string();
    assert_eq!(site.app.store.account(&account).await.unwrap(), None, "nothing is kept yet");
    let messy = words.clone().map(|word| format!("  {} ", word.to_uppercase()));
    assert_eq!(browser.check_words(&messy).await.status, StatusCode::SEE_OTHER);
    assert!(site.app.store.account(&account).await.unwrap().is_some());
    let set = browser.last_cookie.clone().unwrap();
    assert!(
        set.starts_with("__Host-h=") && set.ends_with("; Path=/; Secure; HttpOnly; SameSite=Strict"),
        "{set}"
    );
    assert!(browser.get("/me").await.body.contains("You are here as yourself"));
}

#[tokio::test]
async fn words_that_waited_too_long_are_nobodys() {
    let site = site().await;
    let mut browser = Browser::new(&site);
    let words = browser.offered().await;
    let later = site.app.clock.now() + jiff::SignedDuration::from_mins(16);
    assert!(site.app.clock.move_to(later));
    let answer = browser.check_words(&words).await;
    assert_eq!(answer.headers[header::LOCATION], "/me?note=late");
    assert!(browser.cookie.is_none());
}

#[tokio::test]
async fn proving_the_words_twice_keeps_what_is_there() {
    let site = site().await;
    let mut browser = Browser::new(&site);
    let words = browser.offered().await;
    browser.check_words(&words).await;
    let root = root(&site, &words.join(" ")).await;
    let room = [Place::room("lamp").unwrap()];
    settings::change(&site.app.door, &site.app.store, &root, |s| s.places.extend(room)).await.unwrap();
    let again = browser.as_nobody().check_words(&words).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert_eq!(settings::load(&site.app.store, &root).await.unwrap().unwrap().places.len(), 1);
}

#[tokio::test]
async fn p12_the_export_holds_ones_own_and_nothing_of_others() {
    let site = site().await;
    let mut browser = Browser::new(&site);
    let words = begin(&mut browser).await;
    let own = root(&site, &words).await;
    let other = Root::guest([8; 32]);
    let room = Place::room("lamp").unwrap();
    let store = &site.app.store;
    let visitor = browser.visitor().await;
    assert!(remember_place(&site.app, &visitor, &room).await.unwrap());
    store.grant(&grant(&room, &own, "Quiet Fern", "chair")).await.unwrap();
    store.grant(&grant(&Place::site(), &own, "Amber Heron", "moderator")).await.unwrap();
    store.grant(&grant(&room, &other, "Loud Gorse", "greeter")).await.unwrap();
    let site_member = own.member(&Place::site());
    let mine =
        Author { place: "site".into(), member: site_member.to_string().into(), handle: "Amber Heron".into() };
    let theirs = Author {
        member: other.member(&Place::site()).to_string().into(),
        handle: "Loud Gorse".into(),
        ..mine.clone()
    };
    let own_list = Source::named(SourceName::new("here").unwrap());
    let row = |key: &str| -> Meeting {
        serde_json::from_value(serde_json::json!({
            "key": key, "slug": format!("lamp-{key}"), "name": "Lamp", "zone": "Europe/London",
            "attendance": "in_person", "schedule": {"timed": {"start": "19:00", "recurrence": {"weekly": [2]}}},
        }))
        .unwrap()
    };
    for (number, (author, note)) in
        [(&mine, "a hall burned down"), (&theirs, "not for others")].into_iter().enumerate()
    {
        let random = [u8::try_from(number).unwrap(); 8];
        let act = Act { name: "add", note, author, now: site.app.clock.now() };
        store.add_listing(&own_list, &row(&number.to_string()), random, &act).await.unwrap();
        let draft = Proposal {
            id: Proposal::id(random),
            state: ProposalState::Open,
            source: own_list.name.clone(),
            key: "0".into(),
            version: 1,
            base: None,
            wanted: row("0"),
            note: format!("{note} again").into(),
            author: author.clone(),
            received: site.app.clock.now(),
            asks: store::Asks::Change,
        };
        store.put_proposal(&draft).await.unwrap();
    }
    store.decline(&Proposal::id([0; 8]), "it is still there", site.app.clock.now()).await.unwrap();
    let json = browser.get("/me/export.json").await;
    let html = browser.get("/fa/me/export.html").await;
    for file in [&json, &html] {
        for said in ["a hall burned down", "a hall burned down again", "it is still there"] {
            assert!(file.body.contains(said), "{said}");
        }
        assert!(!file.body.contains("not for others"));
        assert!(file.headers[header::CONTENT_DISPOSITION].to_str().unwrap().starts_with("attachment"));
        assert!(file.body.contains("Quiet Fern") && file.body.contains("Amber Heron"));
        assert!(!file.body.contains("Loud Gorse"));
        for id in [own.account().to_string(), own.member(&room).to_string(), other.member(&room).to_string()]
        {
            assert!(!file.body.contains(&id));
        }
    }
    let export: serde_json::Value = serde_json::from_str(&json.body).unwrap();
    assert_eq!(
        export["places"][0],
        serde_json::json!({"place":"room/lamp","role":"chair","handle":"Quiet Fern"})
    );
    assert_eq!(
        (&export["kind"], &export["kept"], &export["passkeys"]),
        (&"phrase".into(), &true.into(), &0.into())
    );
    assert_eq!(Browser::new(&site).get("/me/export.json").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn deleting_takes_everything_of_ones_own_after_asking() {
    let site = site().await;
    let mut browser = Browser::new(&site);
    let words = begin(&mut browser).await;
    let own = root(&site, &words).await;
    let room = Place::room("lamp").unwrap();
    let visitor = browser.visitor().await;
    remember_place(&site.app, &visitor, &room).await.unwrap();
    for place in [&room, &Place::site()] {
        site.app.store.grant(&grant(place, &own, "Quiet Fern", "chair")).await.unwrap();
    }
    browser.get("/me").await;
    assert!(browser.post("/me/delete", "").await.body.contains("name=\"sure\""));
    assert!(browser.post("/me/delete", "&asked=1").await.body.contains("sure-fault"));
    assert_eq!(site.app.store.grants_at("room/lamp").await.unwrap().len(), 1, "nothing has happened yet");
    let gone = browser.post("/me/delete", "&asked=1&sure=1").await;
    assert_eq!(gone.headers[header::LOCATION], "/me/deleted");
    assert!(browser.cookie.is_none());
    for place in ["room/lamp", "site"] {
        assert_eq!(site.app.store.grants_at(place).await.unwrap(), []);
    }
    assert_eq!(site.app.store.account(&own.account().to_string()).await.unwrap(), None);
    browser.enter(&words).await;
    assert!(browser.get("/me").await.body.contains("Nothing is kept under these words"));
}

#[tokio::test]
async fn a_guest_is_told_so_and_gets_no_role() {
    let site = site().await;
    let mut browser = Browser::signed_in(&site, &guest(&site));
    assert!(browser.get("/me").await.body.contains("You are somebody for now"));
    let visitor = browser.visitor().await;
    assert!(!remember_place(&site.app, &visitor, &Place::site()).await.unwrap());
    let export: serde_json::Value = serde_json::from_str(&browser.get("/me/export.json").await.body).unwrap();
    assert_eq!((&export["kind"], &export["kept"]), (&"guest".into(), &false.into()));
}

#[tokio::test]
async fn a_guests_cookie_is_worth_nothing_the_day_after_tomorrow() {
    let site = site().await;
    let mut browser = Browser::signed_in(&site, &guest(&site));
    let after = async |browser: &mut Browser<'_>, hours| {
        let later = site.app.clock.now() + jiff::SignedDuration::from_hours(hours);
        assert!(site.app.clock.move_to(later));
        browser.get("/me").await.body
    };
    assert!(after(&mut browser, 24).await.contains("You are somebody for now"));
    assert!(after(&mut browser, 24).await.contains("You need no account"));
}

#[tokio::test]
async fn many_places_fit_under_one_seal() {
    let site = site().await;
    let root = privacy::Root::guest([3; 32]);
    let places = (0..100).map(|n| Place::room(&format!("room-number-{n}")).unwrap());
    settings::change(&site.app.door, &site.app.store, &root, |s| s.places.extend(places)).await.unwrap();
    assert_eq!(settings::load(&site.app.store, &root).await.unwrap().unwrap().places.len(), 100);
}

#[tokio::test]
async fn p4_leaving_ends_the_session_and_wiping_asks_the_browser_too() {
    let site = site().await;
    for (path, location) in [("/me/out", "/me/left"), ("/me/wipe", "/me/wiped")] {
        let mut browser = Browser::signed_in(&site, &guest(&site));
        browser.get("/me").await;
        let answer = browser.post(path, "").await;
        assert_eq!(
            (answer.status, &answer.headers[header::LOCATION]),
            (StatusCode::SEE_OTHER, &location.parse().unwrap())
        );
        assert!(browser.cookie.is_none(), "{path}");
        assert_eq!(answer.headers.contains_key("clear-site-data"), path == "/me/wipe");
    }
    let mut browser = Browser::signed_in(&site, &guest(&site));
    let left = browser.get("/leave").await;
    assert_eq!(left.headers[header::SET_COOKIE], cookie::clear());
    assert!(Browser::new(&site).get("/leave").await.headers.get(header::SET_COOKIE).is_none());
}

#[tokio::test]
async fn nobody_else_can_act_in_ones_name() {
    let site = site().await;
    let mut browser = Browser::signed_in(&site, &guest(&site));
    browser.get("/me").await;
    browser.k = "0".repeat(32);
    let acts = ["phrase", "phrase/ask", "phrase/check", "in", "out", "wipe", "delete"];
    for act in acts.into_iter().chain(["passkey/add", "passkey/in", "passkey/forget"]) {
        let path = format!("/me/{act}");
        assert_eq!(browser.post(&path, "&sure=1").await.status, StatusCode::FORBIDDEN, "{path}");
        assert!(browser.cookie.is_some());
        assert_eq!(browser.get(&path).await.headers[header::LOCATION], "/me");
        let elsewhere = site.post(&path, "words=a", "cross-site").await;
        assert_eq!(elsewhere.status, StatusCode::FORBIDDEN, "{path}");
    }
}

#[tokio::test]
async fn p14_nothing_here_prints_a_secret() {
    let site = site().await;
    let shown = format!("{:?}", guest(&site));
    assert!(shown.contains("Root(***)"), "{shown}");
    assert_eq!(format!("{:?}", super::new_phrase().unwrap()), "Phrase(***)");
    assert_eq!(format!("{:?}", site.app.door.key()), "SiteKey(***)");
    let visitor: Visitor = Browser::signed_in(&site, &guest(&site)).visitor().await;
    assert_eq!(format!("{:?}", visitor.root()), "Some(Root(***))");
}
