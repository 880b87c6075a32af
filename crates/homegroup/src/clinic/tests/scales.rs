//! Scales at the desk: the clinic's own by its licence, filled in together, and let out as far as a consent names them.

use care::plan::{Parcel, Shown};
use privacy::{
    Phrase,
    entry::Envelope,
    parcel::{MailboxId, ParcelCode, seal_return},
};

use super::*;

/// A scale of the clinic's own, made up for this test.
const OWN: &str = "id = \"own\"\ntitle = \"Own of Larch House\"\nrights = \"licence 7\"\nsource = \"a test\"\nleast = 1\nmost = 6\n\
    [[item]]\ntext = \"marker-own-question?\"\nanswers = [{ text = \"marker-least\", points = 1 }, { text = \"marker-most\", points = 6 }]\n";

/// A consent to following up and treating that names totals, and answers where these are wanted.
fn consent_form(answers: bool) -> String {
    let more = if answers { "&information=scale_answers" } else { "" };
    format!(
        "information=scales{more}&kind-1=person&to-1=Dr+Example&purpose=treatment&purpose=follow_up&expiry=day\
         &day=2027-05-01&revoke=Tell+anybody+of+the+staff"
    )
}

async fn add(desk: &Desk, hand: &Hand, file: &str) -> Answer {
    desk.post(hand, "/settings/scales", &field("file", file)).await
}

/// A counsellor with a client; the lead is an admin.
async fn at_work() -> (Desk, Hand, Hand, String) {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    (desk, lead, ash, id)
}

#[tokio::test]
async fn a_clinics_own_scale_is_added_by_its_licence_and_taken_out() {
    let (desk, lead, ash, id) = at_work().await;
    assert_eq!(add(&desk, &ash, OWN).await.status, StatusCode::FORBIDDEN, "an admin does this");
    assert_eq!(desk.get(&ash, "/settings/scales").await.status, StatusCode::FORBIDDEN);
    for (file, why) in [
        (OWN.replace("licence 7", " "), "under which licence"),
        (OWN.replace("least = 1", "least = 0"), "the points come to 1 to 6"),
        (OWN.replace("\"own\"", "\"audit-c\""), "there is a scale with this id already"),
        ("id = 7".to_owned(), "the file is no scale"),
    ] {
        let refused = add(&desk, &lead, &file).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{why}");
        assert!(refused.body.contains(why), "{why}: {}", refused.body);
    }
    assert!(!desk.get(&lead, "/settings/scales").await.body.contains("licence 7"), "nothing was added");
    assert_eq!(add(&desk, &lead, OWN).await.leads_to(), "/settings/scales");
    assert_eq!(add(&desk, &lead, OWN).await.status, StatusCode::UNPROCESSABLE_ENTITY, "one of an id");
    let page = desk.get(&lead, "/settings/scales").await;
    assert!(page.body.contains("Own of Larch House") && page.body.contains("licence 7"));
    assert!(desk.get(&ash, &format!("/clients/{id}/scales")).await.body.contains("Own of Larch House"));
    // What was filled in is readable after the scale was taken out.
    desk.post(&ash, &format!("/clients/{id}/scales/own"), "a-1=1").await;
    let paper = between(&page.body, "name=\"paper\" value=\"", "\"");
    let seen = between(&page.body, "name=\"seen\" value=\"", "\"");
    let form = format!("paper={paper}&seen={seen}");
    assert_eq!(desk.post(&ash, "/settings/scales/out", &form).await.status, StatusCode::FORBIDDEN);
    assert_eq!(desk.post(&lead, "/settings/scales/out", &form).await.leads_to(), "/settings/scales");
    assert!(!desk.get(&lead, "/settings/scales").await.body.contains("licence 7"));
    assert_eq!(desk.get(&ash, &format!("/clients/{id}/scales/own")).await.status, StatusCode::NOT_FOUND);
    let after = desk.get(&ash, &format!("/clients/{id}/scales")).await;
    assert!(after.body.contains("marker-own-question?") && after.body.contains("marker-most (6)"));
    let log = desk.log(&lead).await;
    assert_eq!(log.matches("added a scale of the clinic’s own, or took one out").count(), 2);
}

#[tokio::test]
async fn a_scale_is_filled_in_together_sealed_and_logged() {
    let (desk, lead, ash, id) = at_work().await;
    let path = format!("/clients/{id}/scales/audit-c");
    let form = desk.get(&ash, &path).await;
    for word in
        ["six or more drinks", "0 to 12", "women</bdi>: 3", "World Health Organization", "no diagnosis"]
    {
        assert!(form.body.contains(word), "{word}");
    }
    let missing = desk.post(&ash, &path, "a-1=1&a-3=0").await;
    assert_eq!(missing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        missing.body.contains("question 2 has no answer") && missing.body.contains("value=\"1\" checked")
    );
    assert_eq!(desk.post(&ash, &path, "a-1=4&a-2=4&a-3=4").await.leads_to(), format!("/clients/{id}/scales"));
    desk.post(&ash, &path, "a-1=0").await;
    let page = desk.get(&ash, &format!("/clients/{id}/scales")).await;
    assert!(
        page.body.contains("AUDIT-C</bdi>: 12</strong>") && page.body.contains("AUDIT-C</bdi>: 0</strong>")
    );
    assert!(page.body.contains("needed no answer") && page.body.contains("filled in here"));
    assert!(!desk.files_hold("Daily or almost daily") && !desk.files_hold("audit-c"), "sealed");
    let log = desk.log(&lead).await;
    assert_eq!(log.matches("filled in a scale with a client").count(), 2);
    assert!(log.contains("opened scales"));
    // The copy that the client may have holds it.
    let copy = desk.post(&ash, &format!("/clients/{id}/export"), "").await;
    assert!(copy.body.contains("\"scales\"") && copy.body.contains("\"total\": 12"), "{}", copy.body);
}

#[tokio::test]
async fn scales_open_to_whoever_treats_and_to_others_by_glass() {
    let (desk, lead, ash, id) = at_work().await;
    let path = format!("/clients/{id}/scales");
    desk.post(&ash, &format!("{path}/audit-c"), "a-1=4&a-2=4&a-3=4").await;
    let calls = desk.hire(&lead, "Calls", "volunteers").await;
    assert_eq!(desk.get(&calls, &path).await.status, StatusCode::FORBIDDEN);
    let glass = desk.get(&lead, &path).await;
    assert_eq!(glass.status, StatusCode::FORBIDDEN, "a supervisor reads what clients say only in need");
    assert!(glass.body.contains("Why you need them now") && !glass.body.contains("AUDIT-C"));
    desk.post(&lead, &format!("/clients/{id}/glass"), "why=A+night+call").await;
    let page = desk.get(&lead, &path).await;
    assert!(page.body.contains("AUDIT-C</bdi>: 12") && !page.body.contains("Fill one in together"));
    let write = desk.post(&lead, &format!("{path}/audit-c"), "a-1=0").await;
    assert_eq!(write.status, StatusCode::FORBIDDEN, "nobody else writes, glass or not");
    let waiting = desk.admit_only(&ash, "born=1981-02-28").await;
    let early = desk.post(&ash, &format!("/clients/{waiting}/scales/audit-c"), "a-1=0").await;
    assert_eq!(early.leads_to(), format!("/clients/{waiting}/notice"), "nothing before the notice");
}

/// What the words of a code open.
async fn parcel(desk: &Desk, page: &Answer) -> Parcel {
    let words = between_all(&page.body, "<li><bdi>", "</bdi>").join(" ");
    let key = ParcelCode::new(Phrase::read(&words).unwrap()).key();
    let sealed = desk.community.parcel(&key.id().to_string(), desk.house.now()).await.unwrap().unwrap();
    Parcel::read(&key.open(&Envelope::from_bytes(sealed).unwrap()).unwrap()).unwrap()
}

#[tokio::test]
async fn a_plan_asks_for_scales_and_what_is_shown_stays_marked_as_the_clients() {
    let (desk, lead, ash, id) = at_work().await;
    add(&desk, &lead, OWN).await;
    let plan = desk.get(&ash, &format!("/clients/{id}/plan")).await;
    assert!(plan.body.contains("name=\"scale\" value=\"audit-c\">"), "nothing is ticked");
    let form = format!("{PLAN}&scale=own&scale=strange");
    desk.post(&ash, &format!("/clients/{id}/plan"), &form).await;
    let plan = desk.get(&ash, &format!("/clients/{id}/plan")).await;
    assert!(plan.body.contains("name=\"scale\" value=\"own\" checked>"));
    let consent = desk.consent(&ash, &id, &consent_form(false)).await;
    let consent = consent.rsplit('/').next().unwrap();
    let page =
        desk.post(&ash, &format!("/clients/{id}/code"), &format!("consent={consent}&ask=scales")).await;
    let parcel = parcel(&desk, &page).await;
    assert_eq!(parcel.plan().scales, ["own"]);
    assert_eq!(parcel.scales().iter().map(care::scale::Scale::id).collect::<Vec<_>>(), ["own"]);
    assert!(!desk.files_hold("marker-own-question"), "sealed in both databases");
    // The member shows two totals.
    let shown = serde_json::json!({"v": 1, "scales": [{"scale": "own", "day": "2026-11-25", "total": 6},
        {"scale": "audit-c", "day": "2026-11-24", "total": 5}]});
    let plain = Shown::read(shown.to_string().as_bytes()).unwrap().write().unwrap();
    let mailbox = parcel.mailbox().unwrap();
    let number: MailboxId = mailbox.id.parse().unwrap();
    let letter = seal_return(&mailbox.public.parse().unwrap(), &number, &plain, [5; 32], [6; 12]).unwrap();
    desk.community
        .put_return(&"0".repeat(32), &mailbox.id, letter.as_bytes(), desk.house.now())
        .await
        .unwrap();
    desk.post(&ash, &format!("/clients/{id}/shown"), "").await;
    assert!(desk.get(&ash, &format!("/clients/{id}/shown")).await.body.contains("Own of Larch House"));
    desk.post(&ash, &format!("/clients/{id}/scales/own"), "a-1=0").await;
    let list = desk.get(&ash, &format!("/clients/{id}/scales")).await.body;
    let rows: Vec<&str> = list.split("<li class=\"card\">").skip(1).collect();
    let (first, second, third) = (rows[0], rows[1], rows[2]);
    assert!(first.contains("Own of Larch House</bdi>: 1") && first.contains("filled in here"), "{list}");
    assert!(second.contains("Own of Larch House</bdi>: 6") && second.contains("shown by the client"));
    assert!(third.contains("AUDIT-C</bdi>: 5") && third.contains("shown by the client"));
    assert!(!second.contains("<dt"), "of what was shown there are no answers");
}

/// Lets out everything that the consent names, through this channel.
async fn disclosed(desk: &Desk, hand: &Hand, id: &str, (answers, channel): (bool, &str)) -> Answer {
    let consent = desk.consent(hand, id, &consent_form(answers)).await;
    let consent = consent.rsplit('/').next().unwrap();
    let what = if answers { "what=0&what=1" } else { "what=0" };
    let path = format!("/clients/{id}/disclosures/new");
    desk.post(hand, &path, &format!("consent={consent}&to=0&for=0&{what}&channel={channel}")).await
}

#[tokio::test]
async fn answers_go_out_only_where_a_consent_names_them() {
    let (desk, lead, ash, id) = at_work().await;
    add(&desk, &lead, OWN).await;
    desk.post(&ash, &format!("/clients/{id}/scales/own"), "a-1=1").await;
    desk.post(&ash, &format!("/clients/{id}/scales/audit-c"), "a-1=2&a-2=1&a-3=1").await;
    let total = disclosed(&desk, &ash, &id, (false, "print")).await;
    assert_eq!(total.status, StatusCode::OK, "{}", total.body);
    assert!(total.body.contains("scale: AUDIT-C") && total.body.contains("total: 4"), "{}", total.body);
    for answer in ["2 to 4 times a month", "marker-most", "marker-own-question"] {
        assert!(!total.body.contains(answer), "{answer} is no total");
    }
    let file = disclosed(&desk, &ash, &id, (false, "fhir")).await;
    assert!(!file.body.contains("QuestionnaireResponse") && !file.body.contains("marker-most"));
    assert!(file.body.contains("total: 4"), "{}", file.body);
    let whole = disclosed(&desk, &ash, &id, (true, "print")).await;
    assert!(whole.body.contains("2 to 4 times a month (2)") && whole.body.contains("marker-most (6)"));
    let file = disclosed(&desk, &ash, &id, (true, "fhir")).await;
    let bundle: serde_json::Value = serde_json::from_str(&file.body).unwrap();
    let all = bundle["entry"].as_array().unwrap();
    let kinds = |kind: &str| all.iter().filter(|one| one["resource"]["resourceType"] == kind).count();
    assert_eq!((kinds("Questionnaire"), kinds("QuestionnaireResponse")), (1, 1));
    assert!(file.body.contains("LA18927-6"), "as the answers were given");
    assert!(file.body.contains("marker-most (6)"), "a scale without codes is told in words");
    assert!(!file.body.contains(CLIENT));
}
