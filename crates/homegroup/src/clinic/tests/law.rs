//! What the law asks of the pages. Numbers as in docs/compliance.md.

use super::*;

#[tokio::test]
async fn p2_11_nothing_is_done_before_the_notice_was_given() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit_only(&ash, "born=1980-02-29").await;
    let notice = format!("/clients/{id}/notice");
    for path in ["consents/new", "plan"] {
        assert_eq!(desk.get(&ash, &format!("/clients/{id}/{path}")).await.leads_to(), notice, "{path}");
    }
    assert_eq!(desk.post(&ash, &format!("/clients/{id}/plan"), PLAN).await.leads_to(), notice);
    assert!(desk.house.plan(&id).await.unwrap().is_none());
    let page = desk.get(&ash, &notice).await;
    assert!(page.body.contains("Larch House") && page.body.contains("Version patient-2024"), "{}", page.body);
    let unticked = desk.post(&ash, &notice, "").await;
    assert_eq!(unticked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unticked.body.contains("42 CFR 2.22"));
    assert_eq!(desk.post(&ash, &notice, "given=1").await.leads_to(), format!("/clients/{id}"));
    assert_eq!(desk.get(&ash, &format!("/clients/{id}/plan")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn p2_19_nobody_under_age_is_admitted_without_a_rule() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    for born in ["2008-11-27", "2010-01-01"] {
        let refused = desk.post(&ash, "/clients/new", &format!("name=Young&born={born}")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("42 CFR 2.14"), "{born}: {}", refused.body);
    }
    for born in ["2026-11-27", "1800-01-01", "yesterday", ""] {
        let refused = desk.post(&ash, "/clients/new", &format!("name=Young&born={born}")).await;
        assert!(refused.body.contains("This is not a date of birth"), "{born}");
    }
    assert_eq!(desk.house.every::<crate::clinic::clients::Client>().await.unwrap().len(), 0);
    desk.admit(&ash, "born=2008-11-26").await;
    let rule =
        "name=Larch&contact=c&phone=1&email=e&from=f&zone=&minors-from=16&minors-of-age=18&minors-guardian=1";
    assert_eq!(desk.post(&lead, "/settings", rule).await.leads_to(), "/settings");
    assert_eq!(settings(&desk.house).await.unwrap().youngest(), 16);
    let id = desk.admit(&ash, "born=2010-01-01").await;
    let page = desk.post(&ash, &format!("/clients/{id}/consents/new"), FOLLOW_UP).await;
    let sealed = between(&page.body, "name=\"sealed\" value=\"", "\"").to_owned();
    let alone = format!("do=sign&sealed={sealed}&by=client&date=2026-11-26");
    let refused = desk.post(&ash, &format!("/clients/{id}/consents/new"), &alone).await;
    assert!(refused.body.contains("42 CFR 2.14"), "{}", refused.body);
    let both = format!("do=sign&sealed={sealed}&by=guardian&who=A+Guardian&date=2026-11-26");
    assert_eq!(
        desk.post(&ash, &format!("/clients/{id}/consents/new"), &both).await.status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn p2_1_the_form_refuses_by_the_rules_name_and_keeps_nothing() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    let path = format!("/clients/{id}/consents/new");
    for (left_out, rule) in [
        ("information=plan&information=check_ins&information=visits&information=commitments&", "2.31(a)(3)"),
        ("&to-1=Larch+House+follow-up+team", "2.31(a)(4)"),
        ("&purpose=follow_up", "2.31(a)(5)"),
        ("&revoke=Tell+anybody+of+the+staff", "2.31(a)(6)"),
        ("&expiry=day&day=2027-05-01", "2.31(a)(7)"),
    ] {
        let form = FOLLOW_UP.replace(left_out, "");
        assert_ne!(form, FOLLOW_UP, "{left_out}");
        let refused = desk.post(&ash, &path, &form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains(rule), "{rule}: {}", refused.body);
    }
    let backwards = desk.post(&ash, &path, &FOLLOW_UP.replace("2027-05-01", "2026-01-01")).await;
    assert!(backwards.body.contains("2.31(a)(7)"), "{}", backwards.body);
    let page = desk.post(&ash, &path, FOLLOW_UP).await;
    let sealed = between(&page.body, "name=\"sealed\" value=\"", "\"").to_owned();
    for (form, rule) in [("by=&date=2026-11-26", "2.31(a)(8)"), ("by=client&date=", "2.31(a)(9)")] {
        let refused = desk.post(&ash, &path, &format!("do=sign&sealed={sealed}&{form}")).await;
        assert!(refused.body.contains(rule), "{rule}: {}", refused.body);
    }
    assert!(desk.house.consents(&id).await.unwrap().kept.is_empty());
}

#[tokio::test]
async fn p2_2_p2_5_what_stands_alone_and_what_it_needs() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    let path = format!("/clients/{id}/consents/new");
    let tpo = "information=presence&kind-1=class&to-1=my+treating+providers&purpose=treatment&purpose=payment\
               &tpo=1&expiry=never&revoke=write";
    let page = desk.post(&ash, &path, tpo).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert_eq!(page.body.matches("class=\"legal\"").count(), 2, "its two statements stand on the form");
    let combined = format!("{}&purpose=proceedings", tpo.replace("&tpo=1", ""));
    let refused = desk.post(&ash, &path, &combined.replace("expiry=never", "expiry=treatment")).await;
    assert!(refused.body.contains("2.31(d)"), "{}", refused.body);
    let notes = tpo.replace("&tpo=1", "").replace("expiry=never", "expiry=treatment")
        + "&information=counselling_notes";
    assert!(desk.post(&ash, &path, &notes).await.body.contains("2.31(b)"));
}

#[tokio::test]
async fn p2_4_p2_6_p2_9_a_disclosure_carries_its_notice_is_accounted_for_and_ends_with_the_consent() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    assert_eq!(desk.post(&ash, &format!("/clients/{id}/plan"), PLAN).await.status, StatusCode::SEE_OTHER);
    let consent = desk.consent(&ash, &id, FOLLOW_UP).await;
    let consent_id = consent.rsplit('/').next().unwrap().to_owned();
    let path = format!("/clients/{id}/disclosures/new");
    // 0 is the plan, the first kind of this consent.
    let form = format!("consent={consent_id}&to=0&for=0&what=0&channel=print&groups=1");
    let page = desk.post(&ash, &path, &form).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    let unnamed = desk.post(&ash, &path, &form.replace("&groups=1", "")).await;
    assert!(
        unnamed.body.contains("first meeting") && !unnamed.body.contains("Early Steps"),
        "{}",
        unnamed.body
    );
    assert!(!page.body.contains("555 0199"), "other people's numbers stay here");
    let notice = page.body.find("This record which has been disclosed to you is protected").unwrap();
    let item = page.body.find("Early Steps").unwrap();
    assert!(notice < item && page.body.contains("The consent lets Larch House disclose"));
    assert!(!page.body.contains(CLIENT), "the consent does not name the name (P2-8)");
    let file = desk.post(&ash, &path, &form.replace("print", "fhir")).await;
    assert!(file.body.contains("This record which has been disclosed to you is protected"));
    let bundle: serde_json::Value = serde_json::from_str(&file.body).unwrap();
    assert_eq!(bundle["resourceType"], "Bundle");
    assert!(file.body.contains("Early Steps") && !file.body.contains(CLIENT));
    let account = desk.get(&ash, &format!("/clients/{id}/disclosures")).await;
    assert_eq!(account.body.matches(">disclosure-1-2024</td>").count(), 3, "{}", account.body);
    // Three years and a day later they are not in the account any more, and nothing else goes out.
    let end = format!("{consent}/end");
    assert_eq!(desk.post(&ash, &end, "do=revoke").await.leads_to(), consent);
    let refused = desk.post(&ash, &path, &form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("42 CFR 2.31") && refused.body.contains("revoked"), "{}", refused.body);
    let kept = desk.get(&ash, &consent).await;
    assert!(kept.body.contains("something was disclosed to Larch House follow-up team"), "the log stays");
    desk.pass(3 * 366 * 86_400);
    let ash = desk.back(&ash).await;
    let later = desk.get(&ash, &format!("/clients/{id}/disclosures")).await;
    assert!(later.body.contains("Nothing went out") && later.body.contains("Older ones are kept"));
}

#[tokio::test]
async fn p2_4_a_consent_that_was_revoked_meanwhile_lets_nothing_out() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    desk.post(&ash, &format!("/clients/{id}/plan"), PLAN).await;
    let consent = desk.consent(&ash, &id, FOLLOW_UP).await;
    let consent_id = consent.rsplit('/').next().unwrap().to_owned();
    let path = format!("/clients/{id}/disclosures/new");
    let form = format!("consent={consent_id}&to=0&for=0&what=0&channel=print");
    let end = format!("{consent}/end");
    let (revoked, out) = tokio::join!(desk.post(&ash, &end, "do=revoke"), desk.post(&ash, &path, &form));
    let account = desk.house.account(&id).await.unwrap().0.len();
    match out.status {
        // It was first; the revocation saw that the consent had changed, or came after it.
        StatusCode::OK => assert_eq!(account, 1),
        _ => assert_eq!(account, 0, "{}", out.status),
    }
    if revoked.status == StatusCode::CONFLICT {
        desk.post(&ash, &end, "do=revoke").await;
    }
    assert_ne!(desk.post(&ash, &path, &form).await.status, StatusCode::OK);
}

#[tokio::test]
async fn p2_18_what_a_client_asks_to_be_kept_back_is() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    desk.post(&ash, &format!("/clients/{id}/plan"), PLAN).await;
    let consent = desk.consent(&ash, &id, FOLLOW_UP).await;
    let consent_id = consent.rsplit('/').next().unwrap().to_owned();
    // 3 is the plan among all kinds.
    assert_eq!(
        desk.post(&ash, &format!("/clients/{id}/rights"), "do=restrict&what=3").await.status,
        StatusCode::SEE_OTHER
    );
    let path = format!("/clients/{id}/disclosures/new");
    let form = format!("consent={consent_id}&to=0&for=0&what=0&channel=print");
    let held = desk.post(&ash, &path, &form).await;
    assert_eq!(held.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!held.body.contains("Early Steps"));
    let page = desk.get(&ash, &format!("/clients/{id}/rights")).await;
    let restriction = between(&page.body, "name=\"restriction\" value=\"", "\"").to_owned();
    let answer = format!("/clients/{id}/rights/answer");
    assert_eq!(
        desk.post(&ash, &answer, &format!("restriction={restriction}&do=decline")).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    desk.post(&ash, &answer, &format!("restriction={restriction}&do=decline&why=The+next+house+needs+it"))
        .await;
    assert_eq!(desk.post(&ash, &path, &form).await.status, StatusCode::OK);
    desk.post(&ash, &format!("/clients/{id}/rights"), "do=complain&text=Too+slow").await;
    assert!(desk.get(&ash, &format!("/clients/{id}/rights")).await.body.contains("Too slow"));
}

#[tokio::test]
async fn x_3_a_mandated_plan_without_a_secular_way_is_refused() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29&mandated=1").await;
    let path = format!("/clients/{id}/plan");
    let refused = desk.post(&ash, &path, &PLAN.replace("&secular=1", "")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("rule X-3") && refused.body.contains("Early Steps"), "{}", refused.body);
    assert_eq!(desk.post(&ash, &path, PLAN).await.leads_to(), path);
}

#[tokio::test]
async fn h_4_a_client_gets_a_copy_of_everything() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    desk.post(&ash, &format!("/clients/{id}/plan"), PLAN).await;
    desk.consent(&ash, &id, FOLLOW_UP).await;
    desk.post(&ash, &format!("/clients/{id}/rights"), "do=complain&text=Too+slow").await;
    let file = desk.post(&ash, &format!("/clients/{id}/export"), "").await;
    let all: serde_json::Value = serde_json::from_str(&file.body).unwrap();
    assert_eq!(all["client"]["name"], CLIENT);
    assert_eq!(all["plan"]["commitments"][0]["text"], "Early Steps");
    assert_eq!(
        (all["consents"].as_array().unwrap().len(), all["complaints"].as_array().unwrap().len()),
        (1, 1)
    );
}

#[tokio::test]
async fn a_clock_that_was_set_back_decides_nothing() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    let path = format!("/clients/{id}/consents/new");
    desk.pass(-2 * 86_400);
    let ash = Hand { cookie: desk.cookie_of(&ash).await, ..ash };
    let refused = desk.post(&ash, &path, FOLLOW_UP).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("clock"), "{}", refused.body);
    assert!(desk.house.consents(&id).await.unwrap().kept.is_empty());
}

#[tokio::test]
async fn p2_16_nobody_learns_who_is_a_client() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    let nobody = "0".repeat(32);
    for path in ["", "/plan", "/consents", "/glass"] {
        for method in ["GET", "POST"] {
            let there = desk.send(method, &format!("/clients/{id}{path}"), "name=x", "").await;
            let not = desk.send(method, &format!("/clients/{nobody}{path}"), "name=x", "").await;
            assert_eq!(
                (there.status, there.leads_to(), &there.body),
                (not.status, not.leads_to(), &not.body),
                "{path}"
            );
        }
    }
    // Nor does one of the staff whom it does not concern.
    let calls = desk.hire(&lead, "Calls", "volunteers").await;
    assert!(!desk.get(&calls, "/").await.body.contains(CLIENT));
}

#[tokio::test]
async fn g_1_each_thing_is_ticked_by_itself_and_nothing_is_ticked_before() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    let form = desk.get(&ash, &format!("/clients/{id}/consents/new")).await;
    assert!(form.body.matches("name=\"information\"").count() >= 11 && !form.body.contains(" checked"));
    desk.post(&ash, &format!("/clients/{id}/plan"), PLAN).await;
    desk.consent(&ash, &id, FOLLOW_UP).await;
    let code = desk.get(&ash, &format!("/clients/{id}/code")).await;
    assert_eq!(code.body.matches("name=\"ask\"").count(), 3, "{}", code.body);
    assert!(!code.body.contains(" checked"));
}

#[tokio::test]
async fn g_2_revoking_takes_as_many_presses_as_giving() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    // Giving: read once more, sign. Taking back: one press on the consent's own page, and no reason.
    let consent = desk.consent(&ash, &id, FOLLOW_UP).await;
    let page = desk.get(&ash, &consent).await;
    let form = between(&page.body, &format!("action=\"{consent}/end\""), "</form>");
    assert!(form.contains("value=\"revoke\"") && !form.contains("required") && !form.contains("<textarea"));
    desk.post(&ash, &format!("{consent}/end"), "do=revoke").await;
    let after = desk.get(&ash, &consent).await;
    assert!(after.body.contains("Taken back") && !after.body.contains("value=\"revoke\""));
}

#[tokio::test]
async fn g_2_revoking_is_never_refused_for_what_others_write() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    desk.post(&ash, &format!("/clients/{id}/plan"), PLAN).await;
    let consent = desk.consent(&ash, &id, FOLLOW_UP).await;
    let consent_id = consent.rsplit('/').next().unwrap();
    let (end, out, rights) =
        (format!("{consent}/end"), format!("/clients/{id}/disclosures/new"), format!("/clients/{id}/rights"));
    let form = format!("consent={consent_id}&to=0&for=0&what=0&channel=print");
    let complain = "do=complain&text=Too+slow";
    let (revoked, _, _, _, _) = tokio::join!(
        desk.post(&ash, &end, "do=revoke"),
        desk.post(&ash, &out, &form),
        desk.post(&ash, &rights, complain),
        desk.post(&ash, &out, &form),
        desk.post(&ash, &rights, complain),
    );
    assert_eq!(revoked.status, StatusCode::SEE_OTHER, "{}", revoked.body);
    assert!(desk.get(&ash, &consent).await.body.contains("Taken back"));
}

#[tokio::test]
async fn what_somebody_saved_meanwhile_is_not_written_over() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    let path = format!("/clients/{id}/plan");
    // Two who both saw no plan yet.
    let (one, other) = tokio::join!(desk.post(&ash, &path, PLAN), desk.post(&ash, &path, PLAN));
    let mut statuses = [one.status, other.status];
    statuses.sort();
    assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::CONFLICT]);
    let page = desk.get(&ash, &path).await;
    let seen = between(&page.body, "name=\"seen\" value=\"", "\"").to_owned();
    let first = desk.post(&ash, &path, &format!("{PLAN}&seen={seen}&want=one")).await;
    assert_eq!(first.status, StatusCode::SEE_OTHER);
    let late = desk.post(&ash, &path, &format!("{PLAN}&seen={seen}&want=other")).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn p2_11_the_notice_stays_as_it_was_given() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    let other = "name=Other+House&contact=c&phone=1&email=e&from=f&zone=";
    assert_eq!(desk.post(&lead, "/settings", other).await.leads_to(), "/settings");
    let page = desk.get(&ash, &format!("/clients/{id}/notice")).await;
    assert!(page.body.contains("Larch House") && !page.body.contains("Other House"));
    let half = "name=Other+House&contact=c&phone=1&email=e&from=f&zone=&minors-from=17&minors-of-age=16";
    assert_eq!(desk.post(&lead, "/settings", half).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}
