//! Who gets in, who sees what, and what the log has of it.

use super::*;
use crate::clinic::{Verdict, verify};

async fn sign_in(desk: &Desk, words: &str, code: &str) -> Answer {
    desk.send("POST", "/sign-in", &format!("{}&{}", field("words", words), field("code", code)), "").await
}

#[tokio::test]
async fn h_1_both_factors_are_needed_and_a_code_is_good_once() {
    let (desk, lead) = Desk::ready().await;
    let used = sign_in(&desk, &lead.words, &desk.code(&lead.secret)).await;
    assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY, "the code of joining was used");
    desk.pass(60);
    let code = desk.code(&lead.secret);
    let wrong_code = if code == "123456" { "654321" } else { "123456" };
    let wrong = sign_in(&desk, &lead.words, wrong_code).await;
    let stranger = sign_in(&desk, &crate::identity::new_phrase().unwrap().words().join(" "), &code).await;
    assert_eq!(
        (wrong.status, &wrong.body),
        (stranger.status, &stranger.body),
        "nobody is told which was wrong"
    );
    let came = sign_in(&desk, &lead.words, &code).await;
    assert_eq!(came.leads_to(), "/");
    let set = came.headers.get(header::SET_COOKIE).unwrap().to_str().unwrap();
    for part in ["__Host-c=", "Secure", "HttpOnly", "SameSite=Strict"] {
        assert!(set.contains(part), "{set}");
    }
    assert_eq!(sign_in(&desk, &lead.words, &code).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn h_1_whoever_has_the_words_cannot_try_all_codes() {
    let (desk, lead) = Desk::ready().await;
    desk.pass(60);
    let wrong = if desk.code(&lead.secret) == "123456" { "654321" } else { "123456" };
    for _ in 0..5 {
        assert_eq!(sign_in(&desk, &lead.words, wrong).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let shut = sign_in(&desk, &lead.words, &desk.code(&lead.secret)).await;
    assert_eq!(shut.status, StatusCode::UNPROCESSABLE_ENTITY, "the right one is not tried either");
    assert!(desk.log(&lead).await.contains("typed a wrong code"));
    desk.pass(14 * 60);
    let (one, other) = tokio::join!(sign_in(&desk, &lead.words, wrong), sign_in(&desk, &lead.words, wrong));
    assert_eq!((one.status, &one.body), (other.status, &other.body), "two at once are told the same");
    desk.pass(16 * 60);
    assert_eq!(sign_in(&desk, &lead.words, &desk.code(&lead.secret)).await.leads_to(), "/");
}

#[tokio::test]
async fn h_1_whoever_does_nothing_is_signed_out() {
    let (desk, lead) = Desk::ready().await;
    let mut hand = lead.clone();
    for _ in 0..3 {
        desk.pass(9 * 60);
        let page = desk.get(&hand, "/").await;
        assert_eq!(page.status, StatusCode::OK);
        hand.cookie = cookie(&page);
    }
    desk.pass(10 * 60);
    assert_eq!(desk.get(&hand, "/").await.leads_to(), "/sign-in");
    // A clock that is set back does not let an old visit live again.
    desk.pass(-20 * 60);
    assert_eq!(desk.get(&hand, "/").await.leads_to(), "/sign-in");
}

#[tokio::test]
async fn an_invitation_is_good_once_and_whoever_is_sent_away_is_out_at_once() {
    let (desk, lead) = Desk::ready().await;
    let page = desk.post(&lead, "/staff", "do=invite&name=Ash&role=counsellor").await;
    let words = between_all(&page.body, "<li><bdi>", "</bdi>").join(" ");
    let ash = desk.join(&words).await;
    let again = desk.send("POST", "/welcome", &field("words", &words), "").await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(desk.get(&ash, "/").await.status, StatusCode::OK);
    assert_eq!(desk.get(&ash, "/staff").await.status, StatusCode::FORBIDDEN);
    let staff = desk.get(&lead, "/staff").await;
    let id = between(&staff.body, "name=\"id\" value=\"", "\"").to_owned();
    assert_eq!(desk.post(&lead, "/staff", &format!("do=away&id={id}")).await.leads_to(), "/staff");
    assert_eq!(desk.get(&ash, "/").await.leads_to(), "/sign-in");
}

#[tokio::test]
async fn h_3_a_role_opens_what_its_work_needs_and_glass_is_broken_with_a_reason() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let rowan = desk.hire(&lead, "Rowan", "counsellor").await;
    let calls = desk.hire(&lead, "Calls", "volunteers").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    assert!(desk.get(&ash, "/").await.body.contains(CLIENT));
    assert!(!desk.get(&rowan, "/").await.body.contains(CLIENT), "others are known by alias");
    assert_eq!(desk.get(&calls, &format!("/clients/{id}")).await.status, StatusCode::FORBIDDEN);
    let glass = desk.get(&rowan, &format!("/clients/{id}")).await;
    assert_eq!(glass.status, StatusCode::FORBIDDEN);
    assert!(glass.body.contains("Why you need them now") && !glass.body.contains(CLIENT));
    let path = format!("/clients/{id}/glass");
    assert_eq!(desk.post(&rowan, &path, "why=+").await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(desk.post(&calls, &path, "why=curious").await.status, StatusCode::FORBIDDEN);
    let broken = desk.post(&rowan, &path, "why=She+called+at+night").await;
    assert_eq!(broken.leads_to(), format!("/clients/{id}"));
    assert!(desk.get(&rowan, &format!("/clients/{id}")).await.body.contains(CLIENT));
    let log = desk.log(&lead).await;
    assert!(log.contains("She called at night") && log.contains("Rowan"));
    assert_eq!(desk.get(&ash, "/log").await.status, StatusCode::FORBIDDEN);
    // An hour does not become for ever.
    let page = desk.get(&rowan, &format!("/clients/{id}")).await;
    let all: Vec<String> = between_all(&page.body, "name=\"treats\" value=\"", "\"")
        .iter()
        .map(|id| format!("treats={id}"))
        .collect();
    let mine = desk.post(&rowan, &format!("/clients/{id}/staff"), &all.join("&")).await;
    assert_eq!(mine.status, StatusCode::FORBIDDEN);
    assert!(desk.log(&lead).await.contains("in an emergency"));
    let mut later = rowan.clone();
    for _ in 0..7 {
        desk.pass(9 * 60);
        later.cookie = cookie(&desk.get(&later, "/").await);
    }
    let shut = desk.get(&later, &format!("/clients/{id}")).await;
    assert_eq!(shut.status, StatusCode::FORBIDDEN, "an hour later it is shut again");
}

#[tokio::test]
async fn h_1_every_reading_is_a_line_and_h_2_a_changed_log_is_found() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    let before = desk.house.store.log_head().await.unwrap().number;
    for path in ["", "/consents", "/plan", "/code", "/shown", "/disclosures", "/rights", "/notice"] {
        let at = desk.house.store.log_head().await.unwrap().number;
        assert_eq!(desk.get(&ash, &format!("/clients/{id}{path}")).await.status, StatusCode::OK, "{path}");
        assert!(desk.house.store.log_head().await.unwrap().number > at, "{path}");
    }
    assert!(before > 5);
    let folder = desk.folder.path().join("clinic");
    let end = u64::try_from(desk.house.store.log_head().await.unwrap().number).unwrap();
    let Verdict::Whole { lines, papers, found } = verify(&desk.house.store, &folder).await.unwrap() else {
        panic!("not whole")
    };
    assert!(lines == end && papers >= 4 && found == 0, "{papers} {found}");
    // Whoever has the file writes into it behind the program's back.
    let mut third = Vec::new();
    desk.house
        .store
        .each_line(0, |line| third.extend((line.number == 3).then_some(line.sealed)))
        .await
        .unwrap();
    desk.house.store.close().await;
    let file = folder.join("clinic.sqlite3");
    let mut bytes = std::fs::read(&file).unwrap();
    let at = bytes.windows(64).position(|part| part == &third[0][..64]).unwrap();
    bytes[at + 40] ^= 1;
    std::fs::write(&file, bytes).unwrap();
    let tampered = ClinicStore::open(&Location::file(&file)).await.unwrap();
    let Verdict::Broken(flaw) = verify(&tampered, &folder).await.unwrap() else { panic!("not found") };
    assert!(flaw.to_string().contains("row 3"), "{flaw}");
}

#[tokio::test]
async fn h_2_a_line_that_was_put_in_is_found() {
    let (desk, lead) = Desk::ready().await;
    let folder = desk.folder.path().join("clinic");
    desk.house.store.act(&[], b"nothing happened", |_, _| "0".repeat(64)).await.unwrap();
    let end = desk.house.store.log_head().await.unwrap().number;
    // Nothing is read any more where the log was changed: nobody would know which papers are the last.
    assert_ne!(desk.get(&lead, "/staff").await.status, StatusCode::OK);
    let Verdict::Broken(flaw) = verify(&desk.house.store, &folder).await.unwrap() else {
        panic!("not found")
    };
    assert!(flaw.to_string().contains(&format!("row {end} ")), "{flaw}");
}

#[tokio::test]
async fn a_log_that_was_cut_off_or_changed_is_found() {
    let (desk, lead) = Desk::ready().await;
    assert_eq!(desk.get(&lead, "/staff").await.status, StatusCode::OK);
    let folder = desk.folder.path().join("clinic");
    let end = desk.house.store.log_head().await.unwrap().number;
    // The end that was noted lies further on than the log reaches.
    let noted = std::fs::read_to_string(folder.join("log.head")).unwrap();
    let (number, mac) = noted.trim().split_once('-').unwrap();
    assert_eq!(number, end.to_string());
    std::fs::write(folder.join("log.head"), format!("{}-{mac}", end + 2)).unwrap();
    assert!(matches!(verify(&desk.house.store, &folder).await.unwrap(), Verdict::Broken(_)));
    let other = format!("{end}-{}", "0".repeat(64));
    std::fs::write(folder.join("log.head"), other).unwrap();
    assert!(matches!(verify(&desk.house.store, &folder).await.unwrap(), Verdict::Broken(_)));
}

#[tokio::test]
async fn x_1_p2_nothing_comes_from_elsewhere_and_no_name_lies_in_a_file() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Marker Staffname", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    let page = desk.get(&ash, &format!("/clients/{id}")).await;
    let policy = page.headers.get(header::CONTENT_SECURITY_POLICY).unwrap().to_str().unwrap();
    assert!(policy.starts_with("default-src 'none'") && page.headers.get("referrer-policy").is_some());
    assert_eq!(page.headers.get(header::CACHE_CONTROL).unwrap(), "no-store");
    assert!(!page.body.contains("<script") && !page.body.contains("style=\""));
    for marker in [CLIENT, "Marker Staffname", "Larch House", "1980-02-29", &ash.secret] {
        assert!(!desk.files_hold(marker), "{marker}");
    }
    assert!(!desk.folder.path().join("community.sqlite").to_str().unwrap().is_empty());
}

#[tokio::test]
async fn h_3_a_copy_of_everything_is_no_way_round_the_glass() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let papers = desk.hire(&lead, "Papers", "records").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    desk.post(&ash, &format!("/clients/{id}/plan"), PLAN).await;
    let consent = desk.consent(&ash, &id, FOLLOW_UP).await;
    let path = format!("/clients/{id}/export");
    assert_eq!(desk.post(&lead, &path, "").await.status, StatusCode::FORBIDDEN);
    assert_eq!(desk.post(&papers, &path, "").await.status, StatusCode::OK, "whoever answers requests");
    let form =
        format!("consent={}&to=0&for=0&what=0&channel=print&groups=1", consent.rsplit('/').next().unwrap());
    let plan = desk.post(&papers, &format!("/clients/{id}/disclosures/new"), &form).await;
    assert_eq!(plan.status, StatusCode::FORBIDDEN);
    assert!(plan.body.contains("Why you need them now") && !plan.body.contains("Early Steps"));
}

#[tokio::test]
async fn whoever_signs_out_is_out_with_every_copy_of_the_cookie() {
    let (desk, lead) = Desk::ready().await;
    assert_eq!(desk.post(&lead, "/sign-out", "").await.leads_to(), "/sign-in");
    assert_eq!(desk.get(&lead, "/").await.leads_to(), "/sign-in");
}

#[tokio::test]
async fn h_2_a_house_does_not_go_on_over_a_log_that_was_cut_off() {
    let (desk, lead) = Desk::ready().await;
    assert_eq!(desk.get(&lead, "/staff").await.status, StatusCode::OK);
    let folder = desk.folder.path().join("clinic");
    let noted = std::fs::read_to_string(folder.join("log.head")).unwrap();
    let (number, mac) = noted.trim().split_once('-').unwrap();
    let further = format!("{}-{mac}", number.parse::<u64>().unwrap() + 3);
    std::fs::write(folder.join("log.head"), &further).unwrap();
    let refused = desk.beside().await.err().unwrap().to_string();
    assert!(refused.contains("cut off"), "{refused}");
    assert_eq!(std::fs::read_to_string(folder.join("log.head")).unwrap(), further, "the trace stays");
}

#[tokio::test]
async fn a_form_of_another_page_does_nothing() {
    let (desk, lead) = Desk::ready().await;
    let foreign =
        desk.send("POST", "/staff", "do=invite&name=Mallow-Stranger&role=records&k=00", &lead.cookie).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    assert!(!desk.get(&lead, "/staff").await.body.contains("Mallow-Stranger"));
}
