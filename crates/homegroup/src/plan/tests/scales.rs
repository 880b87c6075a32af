//! Questionnaires: filled in by anybody, kept as a number by who has six words, shown to a clinic that asked.

use care::scale::Scale;

use super::*;

/// A clinic's own scale, made up for this test: two questions, none to two.
fn own() -> Scale {
    let item = "[[item]]\ntext = \"marker-own-question?\"\nanswers = [{ text = \"no\", points = 0 }, { text = \"yes\", points = 1 }]\n";
    let head = "id = \"own\"\ntitle = \"Own of Larch House\"\nrights = \"licence 7\"\nsource = \"a test\"\nleast = 0\nmost = 2\n";
    Scale::read(&format!("{head}{}", item.repeat(2))).unwrap()
}

/// A parcel whose plan asks for two scales, one of them the clinic's own.
async fn send_with_scales(clinic: &Clinic, site: &TestSite, asks: &[Ask]) {
    let mut plan = Plan::starter();
    plan.scales = vec!["audit-c".into(), "own".into()];
    let name = ClinicName { name: "Larch House".into(), contact: "the front desk".into() };
    let ends = site.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date().tomorrow().unwrap();
    let public = clinic.key.mailbox(&clinic.mailbox).public().to_string();
    let mailbox = Mailbox { id: clinic.mailbox.to_string(), public };
    let consent = ConsentNote { id: "c1".into(), summary: "Until the first of March".into() };
    let parcel = Parcel::new(plan.agreed().unwrap(), name, "A notice".into(), ends).unwrap();
    let parcel = parcel.bringing(vec![own()]).unwrap();
    let parcel = parcel.asking(asks.iter().copied(), mailbox, consent).unwrap();
    let key = ParcelCode::new(Phrase::read(CODE).unwrap()).key();
    let sealed = key.seal(&parcel.write().unwrap(), [3; 12]).unwrap();
    let ends = in_a_week(site);
    assert!(clinic.office.put_parcel(&key.id().to_string(), sealed.as_bytes(), ends).await.unwrap());
    clinic.office.open_mailbox(&clinic.mailbox.to_string(), ends).await.unwrap();
}

#[tokio::test]
async fn anybody_sees_what_answers_come_to_and_nothing_is_kept() {
    let site = TestSite::with(None).await;
    let page = site.get("/plan/scale").await;
    for word in [
        "How often do you have a drink containing alcohol?",
        "World Health Organization",
        "Bush et al. 1998",
        "from 0 to 12",
        "women</bdi>: 3 or more",
        "no diagnosis",
        "can be dangerous",
        "href=\"/help\"",
        "Six words of my own",
    ] {
        assert!(page.body.contains(word), "{word}");
    }
    assert!(!page.body.contains("value=\"keep\""), "who cannot come back is offered no keeping");
    for (answers, total) in [("0&a.2=0&a.3=0", 0), ("4&a.2=4&a.3=4", 12), ("0", 0), ("2&a.2=1&a.3=1", 4)] {
        let counted = site.post("/plan/scale/total", &format!("a.1={answers}"), "same-origin").await;
        assert_eq!(counted.status, StatusCode::OK);
        assert!(counted.body.contains(&format!("AUDIT-C</bdi>: {total}</h2>")), "{answers}");
        assert!(counted.headers.get("set-cookie").is_none());
    }
    let missing = site.post("/plan/scale/total", "a.1=2&a.3=4", "same-origin").await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(missing.body.contains("Question 2 has no answer yet."));
    assert!(missing.body.contains("name=\"a.3\" value=\"4\" checked"), "what was answered stays");
    assert_eq!(site.post("/plan/scale/total", "a.1=0", "cross-site").await.status, StatusCode::FORBIDDEN);
    assert_eq!(site.get("/plan/scale/total").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_questions_stay_in_the_words_they_were_measured_with() {
    let site = TestSite::with(None).await;
    for code in ["de", "es", "fr", "fa"] {
        let page = site.get(&format!("/{code}/plan/scale")).await.body;
        let legend =
            "<legend lang=\"en\" dir=\"ltr\">How often do you have a drink containing alcohol?</legend>";
        assert!(page.contains(legend) && page.contains("data-english"), "{code}");
    }
    assert!(!site.get("/plan/scale").await.body.contains("data-english"));
}

#[tokio::test]
async fn a_number_is_kept_found_again_and_deleted() {
    let site = TestSite::with(None).await;
    let one = Somebody::new(&site, 7).await;
    let answers = "scale=audit-c&a.1=2&a.2=1&a.3=1&on=2026-11-23";
    let unsure = one.post("/plan/scale", &format!("do=keep&{answers}")).await;
    assert_eq!(unsure.status, StatusCode::UNPROCESSABLE_ENTITY, "nobody is surprised by losing six words");
    let kept = one.post("/plan/scale", &format!("do=keep&known=1&{answers}")).await;
    assert!(kept.body.contains("Kept.") && kept.body.contains("AUDIT-C</bdi>: 4 (from 0 to 12)"));
    assert!(!one.get("/plan/scale").await.body.contains("(from 0 to 12)"), "not before it is opened");
    // Of one day there is one number, where its writer saw the one before.
    let seen = |body: &str| {
        body.split("name=\"seen\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
    };
    let again = format!("do=keep&scale=audit-c&a.1=0&on=2026-11-23&seen={}", seen(&kept.body));
    let again = one.post("/plan/scale", &again).await;
    assert!(again.body.contains(": 0 (from 0 to 12)") && !again.body.contains(": 4 (from 0 to 12)"));
    let unseen = one.post("/plan/scale", &format!("do=keep&{answers}&seen=another")).await;
    assert!(unseen.body.contains(": 0 (from 0 to 12)") && unseen.body.contains(": 4 (from 0 to 12)"));
    for (form, why) in [("on=2999-01-01", "a day to come"), ("on=soon", "no day")] {
        let refused = one.post("/plan/scale", &format!("do=keep&scale=audit-c&a.1=0&{form}")).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{why}");
    }
    let other = one.post("/plan/scale", "do=keep&scale=own&a.1=0&on=2026-11-23").await;
    assert_eq!(other.status, StatusCode::NOT_FOUND, "no clinic has sent it");
    let export = one.post("/steps/export", "").await;
    assert!(export.body.contains("Questionnaires") && export.body.contains("AUDIT-C, 23 November 2026"));
    let gone = one.post("/plan/scale", "do=gone&scale=audit-c&day=2026-11-23&total=4").await;
    assert!(gone.body.contains("The number is deleted.") && !gone.body.contains(": 4 (from"));
    assert!(gone.body.contains(": 0 (from 0 to 12)"));
    assert!(!site.files_hold("audit-c"), "what is kept is sealed");
}

#[tokio::test]
async fn what_two_devices_kept_at_once_is_united() {
    let site = TestSite::with(None).await;
    let one = Somebody::new(&site, 7).await;
    let keep = |day: &str| format!("do=keep&known=1&scale=audit-c&a.1=0&on={day}");
    let (first, second) = (keep("2026-11-20"), keep("2026-11-21"));
    tokio::join!(one.post("/plan/scale", &first), one.post("/plan/scale", &second));
    let open = one.post("/plan/scale", "do=open").await;
    assert!(open.body.contains("20 November 2026") && open.body.contains("21 November 2026"));
}

#[tokio::test]
async fn a_clinics_own_scale_comes_with_its_plan_and_its_number_goes_back_when_ticked() {
    let site = TestSite::with(None).await;
    let (clinic, one) = (Clinic::new(&site), Somebody::new(&site, 7).await);
    send_with_scales(&clinic, &site, &[Ask::Scales, Ask::CheckIns]).await;
    let code = words_of_code(CODE);
    let seen = one.post("/plan/clinic", &format!("do=look&code={code}")).await;
    for word in ["Own of Larch House", "licence 7", "marker-own-question?", "AUDIT-C"] {
        assert!(seen.body.contains(word), "{word} is seen before it is taken");
    }
    one.post("/plan/clinic", &format!("do=take&known=1&code={code}")).await;
    let open = one.post("/plan/scale", "do=open&scale=own").await;
    assert!(open.body.contains("marker-own-question?") && open.body.contains("<legend dir=\"auto\">"));
    assert!(!open.body.contains("data-english"));
    assert!(!site.files_hold("marker-own-question"), "sealed with the plan");
    // It stays when the plan is saved by its form, which does not show it.
    one.post("/plan", "do=save&f.want=rest").await;
    let today = site.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let kept = one.post("/plan/scale", &format!("do=keep&scale=own&a.1=1&a.2=1&on={today}")).await;
    assert!(kept.body.contains("Own of Larch House</bdi>: 2 (from 0 to 2)"), "{}", kept.body);
    one.post("/plan/scale", "do=keep&scale=audit-c&a.1=0&on=2026-10-01").await;
    // Unticked, nothing of it goes.
    assert!(one.post("/plan/clinic", "do=send&show=check_ins").await.body.contains("Nothing was sent."));
    let preview = one.post("/plan/clinic", "do=preview&show=scales").await;
    assert!(preview.body.contains("Own of Larch House · 2"), "{}", preview.body);
    one.post("/plan/clinic", "do=send&show=scales").await;
    let shown = clinic.read(&site).await;
    assert_eq!(shown.len(), 1);
    let json = String::from_utf8(shown[0].write().unwrap()).unwrap();
    let total = format!(r#"{{"v":1,"scales":[{{"scale":"own","day":"{today}","total":2}}]}}"#);
    assert_eq!(json, total, "the number since the consent, and no answer");
}

#[tokio::test]
async fn a_clinic_that_did_not_ask_for_numbers_gets_none() {
    let site = TestSite::with(None).await;
    let (clinic, one) = (Clinic::new(&site), Somebody::new(&site, 7).await);
    send_with_scales(&clinic, &site, &[Ask::CheckIns]).await;
    one.post("/plan/clinic", &format!("do=take&known=1&code={}", words_of_code(CODE))).await;
    let today = site.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    one.post("/plan/scale", &format!("do=keep&scale=audit-c&a.1=0&on={today}")).await;
    assert!(one.post("/plan/clinic", "do=send&show=scales").await.body.contains("Nothing was sent."));
    assert!(clinic.read(&site).await.is_empty());
}
