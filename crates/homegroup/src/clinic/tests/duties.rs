//! What must be answered or told by a day, and what is used in proceedings. Numbers as in docs/compliance.md.

use super::*;

const MONTH: i64 = 31 * 86_400;

#[tokio::test]
async fn p2_10_whoever_asked_gets_the_intermediarys_list_within_thirty_days() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let papers = desk.hire(&lead, "Papers", "records").await;
    let calls = desk.hire(&lead, "Calls", "volunteers").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    desk.post(&ash, &format!("/clients/{id}/plan"), PLAN).await;
    let form = "information=plan&kind-1=intermediary&to-1=Larch+Exchange&through-1=Dr+Rowan&purpose=treatment\
                &expiry=day&day=2027-05-01&revoke=Tell+anybody";
    let consent = desk.consent(&ash, &id, form).await;
    let consent = consent.rsplit('/').next().unwrap();
    let out = format!("consent={consent}&to=0&name-0=Dr+Rowan&for=0&what=0&channel=print");
    let made = desk.post(&ash, &format!("/clients/{id}/disclosures/new"), &out).await;
    assert_eq!(made.status, StatusCode::OK, "{}", made.body);

    let path = format!("/clients/{id}/lists");
    assert_eq!(desk.get(&calls, &path).await.status, StatusCode::FORBIDDEN);
    assert!(desk.get(&papers, &path).await.body.contains("Larch Exchange"), "offered by name");
    for wrong in ["intermediary=&received=2026-11-26", "intermediary=x&received=2026-11-27", "intermediary=x"]
    {
        let refused = desk.post(&papers, &path, wrong).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    let asked = desk.post(&papers, &path, "intermediary=larch+exchange&received=2026-11-26").await;
    let list = asked.leads_to().to_owned();
    assert!(list.starts_with(&path), "{}", asked.body);
    let page = desk.get(&papers, &list).await.body;
    assert!(page.contains("Dr Rowan") && page.contains("by 26 December 2026: 30 days left"), "{page}");
    let other = desk.post(&papers, &path, "intermediary=Another&received=2026-11-26").await;
    let none = desk.get(&papers, other.leads_to()).await.body;
    assert!(none.contains("Nothing was passed on") && !none.contains("Dr Rowan"));

    desk.pass(MONTH);
    let papers = desk.back(&papers).await;
    assert!(desk.get(&papers, &path).await.body.contains("late: the last day was 26 December 2026"));
    let early = desk.post(&papers, &list, "on=2026-11-25").await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "before it was asked for");
    assert_eq!(desk.post(&papers, &list, "on=2026-12-27").await.leads_to(), path);
    assert!(desk.get(&papers, &path).await.body.contains("sent on 27 December 2026"));
    let log = desk.get(&desk.back(&lead).await, &format!("/log?client={id}&what=request_written")).await;
    assert_eq!(log.body.matches("wrote down a request").count(), 3 + 1, "three lines and the choice above");
}

#[tokio::test]
async fn p2_12_g_4_after_a_breach_it_says_who_is_told_by_when() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let papers = desk.hire(&lead, "Papers", "records").await;
    assert_eq!(desk.get(&ash, "/breaches").await.status, StatusCode::FORBIDDEN);
    assert_eq!(desk.post(&ash, "/breaches", "do=write").await.status, StatusCode::FORBIDDEN);
    let happened = "what=A+laptop+was+stolen&day=2026-11-26&time=08%3A00&people=900&in_one_state=501&gdpr=1";
    for (from, to) in [
        ("time=08%3A00", "time=23%3A00"),
        ("time=08%3A00", "time="),
        ("people=900", "people=500"),
        ("people=900", "people=many"),
        ("what=A+laptop+was+stolen", "what=+"),
    ] {
        let refused = desk.post(&papers, "/breaches", &happened.replace(from, to)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{to}");
        assert!(refused.body.contains("2026-11-26"), "what was typed stays: {to}");
    }
    assert_eq!(desk.post(&papers, "/breaches", happened).await.leads_to(), "/breaches");
    let page = desk.get(&papers, "/breaches").await.body;
    // 8:00 in Chicago is 14:00 in UTC; it is 15:00 now.
    assert!(page.contains("Discovered 2026-11-26 14:00 UTC"), "{page}");
    assert!(page.contains("by 2026-11-29 14:00 UTC: 71 hours left"), "{page}");
    assert_eq!(
        page.matches("by 25 January 2027: 60 days left").count(),
        3,
        "people, Department, media: {page}"
    );
    // Few people: the Department has until sixty days after the year, and the media are not told.
    let few = happened.replace("people=900&in_one_state=501&gdpr=1", "people=2&in_one_state=2");
    desk.post(&lead, "/breaches", &few).await;
    let page = desk.get(&lead, "/breaches").await.body;
    assert!(page.contains("by 1 March 2027") && page.contains("It is about 2 people."), "{page}");
    assert_eq!(page.matches("the media of the state").count(), 2, "its name and its button, once");
    assert_eq!(page.matches("GDPR Art. 33").count(), 1);

    let section = page.split("<section").find(|part| part.contains("900 people")).unwrap();
    let id = between(section, "name=\"breach\" value=\"", "\"");
    let told = |on: &str| format!("do=told&breach={id}&whom=authority&on={on}");
    for wrong in ["2026-11-25", "2026-11-28", ""] {
        let refused = desk.post(&papers, "/breaches", &told(wrong)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
    }
    assert_eq!(desk.post(&papers, "/breaches", &told("2026-11-26")).await.leads_to(), "/breaches");
    assert!(desk.get(&papers, "/breaches").await.body.contains("told on 26 November 2026"));
    desk.pass(61 * 86_400);
    let papers = desk.back(&papers).await;
    assert!(desk.get(&papers, "/breaches").await.body.contains("late: the last day was 25 January 2027"));
    assert!(!desk.files_hold("A laptop was stolen"));
    let log = desk.get(&desk.back(&lead).await, "/log?what=breach_written").await.body;
    assert_eq!(log.matches("<td data-name=\"What\">wrote down a breach").count(), 3);
}

#[tokio::test]
async fn p2_13_an_order_is_written_down_first_and_lets_out_what_it_covers() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let calls = desk.hire(&lead, "Calls", "volunteers").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    desk.post(&ash, &format!("/clients/{id}/plan"), PLAN).await;
    let path = format!("/clients/{id}/orders");
    assert_eq!(desk.get(&calls, &path).await.status, StatusCode::FORBIDDEN);
    // 2 is that they are treated here, 3 the plan, among all kinds.
    let order = "court=District+court&number=26-1234&section=client&issued=2026-11-20&until=2026-12-20&covers=2&covers=3";
    for (from, to) in [
        ("court=District+court", "court=+"),
        ("number=26-1234", "number="),
        ("section=client", "section="),
        ("issued=2026-11-20", "issued="),
        ("until=2026-12-20", "until=2026-11-19"),
        ("&covers=2&covers=3", ""),
    ] {
        let refused = desk.post(&ash, &path, &order.replace(from, to)).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{to}");
        assert!(refused.body.contains("No order is written down."), "{to}");
    }
    assert_eq!(desk.post(&ash, &path, order).await.leads_to(), path);
    let page = desk.get(&ash, &path).await.body;
    assert!(page.contains("42 CFR 2.65") && page.contains("in force until 20 December 2026"), "{page}");
    let one = page.split('"').find(|part| part.starts_with(&format!("{path}/"))).unwrap().to_owned();
    let form = desk.get(&ash, &one).await.body;
    assert_eq!(form.matches("name=\"what\"").count(), 2, "what it covers, and nothing else: {form}");
    let nothing = desk.post(&ash, &one, "").await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(nothing.body.contains("42 CFR 2.12(d), 2.61 to 2.67"), "{}", nothing.body);
    let made = desk.post(&ash, &one, "what=1&groups=1").await;
    assert_eq!(made.status, StatusCode::OK, "{}", made.body);
    assert!(made.body.contains("Early Steps") && made.body.contains("District court, 26-1234"));
    assert!(!made.body.contains("555 0199"), "other people's numbers stay here");
    let unnamed = desk.post(&ash, &one, "what=1").await.body;
    assert!(!unnamed.contains("Early Steps"));
    assert_eq!(desk.get(&ash, &path).await.body.matches("<li>26 November 2026: plan").count(), 2);
    // Records keeps papers, and does not read a plan for having an order.
    let papers = desk.hire(&lead, "Papers", "records").await;
    let glass = desk.post(&papers, &one, "what=1").await;
    assert!(glass.status == StatusCode::FORBIDDEN && !glass.body.contains("Early Steps"));

    // One that a court set aside.
    desk.post(&ash, &path, &order.replace("26-1234", "26-999")).await;
    let page = desk.get(&ash, &path).await.body;
    let second = page
        .split('"')
        .find(|part| part.starts_with(&format!("{path}/")) && *part != one)
        .unwrap()
        .to_owned();
    assert_eq!(desk.post(&ash, &second, "do=end").await.leads_to(), path);
    assert!(desk.get(&ash, &path).await.body.contains("ended on 26 November 2026"));
    let ended = desk.post(&ash, &second, "what=1").await;
    assert!(ended.status == StatusCode::UNPROCESSABLE_ENTITY && !ended.body.contains("Early Steps"));

    desk.pass(MONTH);
    let ash = desk.back(&ash).await;
    let over = desk.post(&ash, &one, "what=1").await;
    assert_eq!(over.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(over.body.contains("over since 20 December 2026") && !over.body.contains("Early Steps"));
    let log = desk.get(&desk.back(&lead).await, &format!("/log?client={id}&what=used_in_proceedings")).await;
    assert_eq!(log.body.matches("<td data-name=\"What\">let something out").count(), 2);
}
