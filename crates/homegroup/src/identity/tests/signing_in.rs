//! P9: who signs in learns nothing from the answer, and a flood of those who try keeps nobody out who is in.

use std::time::{Duration, Instant};

use axum::http::{StatusCode, header};
use privacy::{Place, Ticket};

use super::{Browser, begin, between, site};
use crate::web::tests::{Answer, TestSite};

/// A phrase nobody has.
const UNKNOWN: &str = "zoom zoom zoom zoom zoom zoom";

async fn enter(site: &TestSite, words: &str) -> (Answer, Duration) {
    let mut browser = Browser::new(site);
    let start = Instant::now();
    let answer = browser.enter(words).await;
    (answer, start.elapsed())
}

#[tokio::test]
async fn p9_a_known_and_an_unknown_phrase_get_the_same_answer() {
    let site = site().await;
    let known = begin(&mut Browser::new(&site)).await;
    let (one, _) = enter(&site, &known).await;
    let (other, _) = enter(&site, UNKNOWN).await;
    assert_eq!((one.status, &one.body), (StatusCode::SEE_OTHER, &other.body));
    assert_eq!(one.status, other.status);
    let without_value = |answer: &Answer| {
        let mut headers = answer.headers.clone();
        let set = headers.remove(header::SET_COOKIE).unwrap();
        let (value, rest) = set.to_str().unwrap().split_once(';').unwrap();
        (headers, value.len(), rest.to_owned())
    };
    assert_eq!(without_value(&one), without_value(&other));
}

/// Nothing that is kept is looked at: with the store gone, the answer is what it was. So both are the same work, one
/// hash and a seal; the times are printed for whoever wants to see them, and prove nothing.
#[tokio::test]
#[expect(clippy::print_stdout, reason = "figures for whoever asks for them with --nocapture")]
async fn p9_signing_in_looks_nothing_up() {
    let site = site().await;
    let known = begin(&mut Browser::new(&site)).await;
    let (mut for_known, mut for_unknown) = (Vec::new(), Vec::new());
    site.app.store.close().await;
    for _ in 0..20 {
        for (words, times) in [(&*known, &mut for_known), (UNKNOWN, &mut for_unknown)] {
            let (answer, time) = enter(&site, words).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER);
            times.push(time);
        }
    }
    let median = |times: &mut Vec<Duration>| {
        times.sort_unstable();
        times[times.len() / 2]
    };
    println!("medians: known {:?}, unknown {:?}", median(&mut for_known), median(&mut for_unknown));
}

#[tokio::test]
async fn p9_a_flood_of_attempts_stops_nobody_who_is_in() {
    let site = std::sync::Arc::new(site().await);
    let mut browser = Browser::new(&site);
    begin(&mut browser).await;
    let flood: Vec<_> = (0..60)
        .map(|_| {
            let site = site.clone();
            tokio::spawn(async move { enter(&site, UNKNOWN).await.0 })
        })
        .collect();
    tokio::task::yield_now().await;
    for _ in 0..10 {
        assert!(browser.get("/me").await.body.contains("You are here as yourself"));
    }
    assert!(flood.iter().any(|attempt| !attempt.is_finished()), "they were still at it");
    let (mut let_in, mut busy) = (0, 0);
    for attempt in flood {
        let answer = attempt.await.unwrap();
        match answer.status {
            StatusCode::SEE_OTHER => let_in += 1,
            StatusCode::SERVICE_UNAVAILABLE => {
                assert!(
                    answer.headers.contains_key(header::RETRY_AFTER) && answer.body.contains("<!doctype")
                );
                busy += 1;
            }
            other => panic!("{other}"),
        }
    }
    assert!(let_in >= 1 && busy >= 1, "{let_in} were let in and {busy} asked to wait");
}

/// The ticket on a page that asks for one.
fn ticket(answer: &Answer) -> &str {
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(answer.headers.get(header::SET_COOKIE).is_none());
    assert!(answer.body.contains(&format!(">{UNKNOWN}</textarea>")), "nobody has to type it again");
    assert!(answer.body.contains("room.") && answer.body.contains("data-bits=\"18\""), "for the script");
    between(&answer.body, "name=\"ticket\" value=\"", "\"")
}

/// What the script does.
fn work(site: &TestSite, text: &str) -> u64 {
    let ticket = Ticket::from_text(site.app.door.key(), text).unwrap();
    let now = site.app.clock.now().as_second();
    let pays = |n: &u64| ticket.paid(text, &Place::site(), now, Some(&n.to_string())).is_ok();
    (0..).find(pays).unwrap()
}

#[tokio::test]
async fn p9_where_many_wait_the_next_pays_first() {
    let site = site().await;
    let words = format!("&words={}", UNKNOWN.replace(' ', "+"));
    let sign_in = async |more: &str| Browser::new(&site).post("/me/in", &format!("{words}{more}")).await;
    let crowd = site.app.door.crowd(17);
    assert_eq!(sign_in("").await.status, StatusCode::SEE_OTHER, "half of the queue is for everybody");
    let more = site.app.door.crowd(1);
    let asked = sign_in("").await;
    assert!(asked.body.contains("wait 30 seconds") && asked.headers.contains_key(header::RETRY_AFTER));
    let paid = format!("&ticket={0}&answer={1}", ticket(&asked), work(&site, ticket(&asked)));
    assert_ne!(ticket(&sign_in("&ticket=forged&answer=1").await), ticket(&asked));
    let wrong = sign_in(&format!("&ticket={}&answer=none", ticket(&asked))).await;
    assert_eq!(ticket(&wrong), ticket(&asked), "the same is still good");
    assert_eq!(sign_in(&paid).await.status, StatusCode::SEE_OTHER);
    assert_ne!(ticket(&sign_in(&paid).await), ticket(&asked), "once");

    // The page says so before anything is sent; and without a script, time pays.
    let page = Browser::new(&site).get("/me").await;
    let ticket = between(&page.body, "name=\"ticket\" value=\"", "\"");
    assert_eq!(page.status, StatusCode::OK);
    let later = |seconds| site.app.clock.now() + jiff::SignedDuration::from_secs(seconds);
    assert!(site.app.clock.move_to(later(29)));
    let early = sign_in(&format!("&ticket={ticket}&answer=")).await;
    assert!(early.body.contains("wait one second"));
    assert!(site.app.clock.move_to(later(1)));
    assert_eq!(sign_in(&format!("&ticket={ticket}&answer=")).await.status, StatusCode::SEE_OTHER);
    drop((crowd, more));
    let page = Browser::new(&site).get("/me").await;
    assert!(!page.body.contains("name=\"ticket\"") && !page.body.contains("data-toll"));
}

#[tokio::test]
async fn what_cannot_be_read_is_said_with_its_place() {
    let site = site().await;
    for (words, said) in [
        ("", "Please write your six words first."),
        ("zoom", "We found one word. It takes six."),
        ("zoom zoom abacsu zoom zoom zoom", "Word 3 is not on our list. Is it perhaps “abacus”?"),
        ("zoom zoom zoom zoom zoom xyzzyx", "Word 6 is not on our list. Please look at it again."),
    ] {
        let (answer, _) = enter(&site, words).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains(said), "{words}");
        assert!(answer.body.contains(&format!(">{words}</textarea>")), "nobody has to type it again");
        assert!(answer.headers.get(header::SET_COOKIE).is_none());
    }
    let (answer, _) = enter(&site, &"zoom ".repeat(500)).await;
    assert!(answer.body.contains("></textarea>"), "what no phrase can be is not sent back");
    let (answer, _) = enter(&site, "<b> <b> <b> <b> <b> <b>").await;
    assert!(!answer.body.contains("<b>"));
}

#[tokio::test]
async fn one_comes_back_with_the_words_as_people_write_them() {
    let site = site().await;
    let words = begin(&mut Browser::new(&site)).await;
    let messy = format!("1. {}", words.to_uppercase().replace(' ', " ,  "));
    let mut browser = Browser::new(&site);
    browser.enter(&messy).await;
    assert!(browser.get("/me").await.body.contains("You are here as yourself"));
    browser.enter(UNKNOWN).await;
    assert!(browser.get("/me").await.body.contains("Nothing is kept under these words"));
}

#[tokio::test]
async fn nobody_can_fill_the_house_with_accounts() {
    let site = site().await;
    let door = &site.app.door;
    let begun = (0..100).filter(|_| door.takes_beginner().is_ok()).count();
    assert!((30..40).contains(&begun), "{begun}");
    let mut browser = Browser::new(&site);
    let words = browser.offered().await;
    assert_eq!(browser.check_words(&words).await.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(browser.cookie.is_none());
}
