//! The passkey as the server sees it: 32 bytes in a form.

use axum::http::{StatusCode, header};
use privacy::Root;

use super::{Browser, begin, guest, root, settings, site};
use crate::web::tests::TestSite;

fn prf(byte: u8) -> String {
    format!("&prf={}", format!("{byte:02x}").repeat(32))
}

async fn passkeys(site: &TestSite, words: &str) -> usize {
    let root = root(site, words).await;
    settings::load(&site.app.store, &root).await.unwrap().unwrap().passkeys.len()
}

#[tokio::test]
async fn a_passkey_leads_to_the_same_person_until_it_is_forgotten() {
    let site = site().await;
    let mut browser = Browser::new(&site);
    let words = begin(&mut browser).await;
    browser.get("/me").await;
    for _ in 0..2 {
        let added = browser.post("/me/passkey/add", &prf(1)).await;
        assert_eq!(added.headers[header::LOCATION], "/me?note=passkey-added");
    }
    assert_eq!(passkeys(&site, &words).await, 1);
    assert!(browser.get("/me").await.body.contains("One passkey opens this."));

    let mut other = Browser::new(&site);
    assert_eq!(other.post("/me/passkey/in", &prf(1)).await.headers[header::LOCATION], "/me");
    let account = |root: Option<&Root>| root.unwrap().account();
    let (one, two) = (browser.visitor().await, other.visitor().await);
    assert!(account(one.root()) == account(two.root()));

    assert_eq!(
        browser.post("/me/passkey/forget", "").await.headers[header::LOCATION],
        "/me?note=passkey-forgotten"
    );
    assert_eq!(passkeys(&site, &words).await, 0);
    let unknown = Browser::new(&site).post("/me/passkey/in", &prf(1)).await;
    assert_eq!(unknown.headers[header::LOCATION], "/me?note=passkey-unknown");
    assert!(unknown.headers.get(header::SET_COOKIE).is_none());
}

#[tokio::test]
async fn five_fit_and_deleting_takes_them_all() {
    let site = site().await;
    let mut browser = Browser::new(&site);
    let words = begin(&mut browser).await;
    browser.get("/me").await;
    for byte in 1..=5 {
        browser.post("/me/passkey/add", &prf(byte)).await;
    }
    let sixth = browser.post("/me/passkey/add", &prf(6)).await;
    assert_eq!(sixth.headers[header::LOCATION], "/me?note=passkey-many");
    assert_eq!(passkeys(&site, &words).await, 5);
    browser.post("/me/delete", "&sure=1").await;
    for byte in 1..=6 {
        let id = Root::passkey_id(&[byte; 32]).to_string();
        assert_eq!(site.app.store.passkey(&id).await.unwrap(), None);
    }
}

/// To whoever sends this, any six words may belong.
#[tokio::test]
async fn a_passkey_begins_no_account() {
    let site = site().await;
    let mut browser = Browser::new(&site);
    let words = "zoom zoom zoom zoom zoom zoom";
    browser.enter(words).await;
    browser.get("/me").await;
    let answer = browser.post("/me/passkey/add", &prf(1)).await;
    assert_eq!(answer.headers[header::LOCATION], "/me");
    let root = root(&site, words).await;
    assert_eq!(site.app.store.account(&root.account().to_string()).await.unwrap(), None);
    let id = Root::passkey_id(&[1; 32]).to_string();
    assert_eq!(site.app.store.passkey(&id).await.unwrap(), None);
}

#[tokio::test]
async fn adding_and_trying_are_counted_together() {
    let site = site().await;
    let mut browser = Browser::new(&site);
    begin(&mut browser).await;
    browser.get("/me").await;
    while site.app.door.takes_passkey().is_ok() {}
    let answer = browser.post("/me/passkey/add", &prf(1)).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn it_is_said_what_goes_on_elsewhere() {
    let site = site().await;
    let mut browser = Browser::new(&site);
    begin(&mut browser).await;
    let said = "still open on another device";
    assert_eq!(browser.get("/me").await.body.matches(said).count(), 1, "beside deletion");
    browser.post("/me/passkey/add", &prf(1)).await;
    assert_eq!(browser.get("/me").await.body.matches(said).count(), 2, "and beside forgetting");
}

#[tokio::test]
async fn only_32_bytes_are_a_passkey_and_only_those_who_return_have_one() {
    let site = site().await;
    for bad in ["", "&prf=", "&prf=00", "&prf=zz"] {
        let answer = Browser::new(&site).post("/me/passkey/in", bad).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    }
    let mut browser = Browser::signed_in(&site, &guest(&site));
    browser.get("/me").await;
    browser.post("/me/passkey/add", &prf(1)).await;
    let id = Root::passkey_id(&[1; 32]).to_string();
    assert_eq!(site.app.store.passkey(&id).await.unwrap(), None);
}
