//! The one link between the zones: a code, which the member enters.

use care::plan::{Ask, Parcel, Shown};
use privacy::{
    Phrase,
    entry::Envelope,
    parcel::{MailboxId, ParcelCode, seal_return},
};

use store::Returned;

use super::*;

/// The words of a page's code.
async fn code(desk: &Desk, hand: &Hand, id: &str, form: &str) -> String {
    let page = desk.post(hand, &format!("/clients/{id}/code"), form).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    between_all(&page.body, "<li><bdi>", "</bdi>").join(" ")
}

/// What the words open in the community's database.
async fn parcel(desk: &Desk, words: &str) -> Option<Parcel> {
    let key = ParcelCode::new(Phrase::read(words).unwrap()).key();
    let sealed = desk.community.parcel(&key.id().to_string(), desk.house.now()).await.unwrap()?;
    let plain = key.open(&Envelope::from_bytes(sealed).unwrap()).unwrap();
    Some(Parcel::read(&plain).unwrap())
}

/// A client with a plan and a consent, and a code that asks for check-ins.
async fn asked() -> (Desk, Hand, String, String, Parcel) {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    desk.post(&ash, &format!("/clients/{id}/plan"), PLAN).await;
    let consent = desk.consent(&ash, &id, FOLLOW_UP).await;
    let consent_id = consent.rsplit('/').next().unwrap();
    let words = code(&desk, &ash, &id, &format!("consent={consent_id}&ask=check_ins&ask=scales")).await;
    let parcel = parcel(&desk, &words).await.unwrap();
    (desk, ash, id, consent, parcel)
}

/// The member shows a check-in of a day.
async fn show(desk: &Desk, parcel: &Parcel, line: &str) -> bool {
    let mailbox = parcel.mailbox().unwrap();
    let day = serde_json::json!({"v": 1, "check_ins": [{"v": 1, "day": "2026-11-26", "mood": 3, "craving": 1,
        "meetings": 1, "line": line}], "visits": [{"day": "2026-11-25"}]});
    let plain = Shown::read(day.to_string().as_bytes()).unwrap().write().unwrap();
    let id: MailboxId = mailbox.id.parse().unwrap();
    let letter = seal_return(&mailbox.public.parse().unwrap(), &id, &plain, [5; 32], [6; 12]).unwrap();
    let (number, now) = (hex(line), desk.house.now());
    let put = desk.community.put_return(&number, &mailbox.id, letter.as_bytes(), now).await;
    put.unwrap() == Returned::Shown
}

fn hex(line: &str) -> String {
    format!("{:032x}", line.len())
}

#[tokio::test]
async fn the_code_brings_the_plan_and_no_name() {
    let (desk, _, _, _, parcel) = asked().await;
    let text = String::from_utf8(parcel.write().unwrap()).unwrap();
    assert!(text.contains("Early Steps") && text.contains("Larch House"));
    assert!(!text.contains(CLIENT) && !text.contains("1980-02-29"));
    assert_eq!(
        parcel.asks().iter().copied().collect::<Vec<_>>(),
        [Ask::CheckIns],
        "scales are not in the consent"
    );
    assert!(!desk.files_hold("Early Steps"), "sealed in both databases");
}

#[tokio::test]
async fn p12_what_is_shown_arrives_until_the_consent_is_taken_back() {
    let (desk, ash, id, consent, parcel) = asked().await;
    assert!(show(&desk, &parcel, "a quiet day").await);
    let path = format!("/clients/{id}/shown");
    assert!(!desk.get(&ash, &path).await.body.contains("a quiet day"), "nobody looked yet");
    assert_eq!(desk.post(&ash, &path, "").await.leads_to(), path);
    let page = desk.get(&ash, &path).await;
    assert!(page.body.contains("a quiet day"), "{}", page.body);
    assert!(!page.body.contains("25 November"), "visits were not asked for, so they are not kept");
    assert!(show(&desk, &parcel, "unread, and never to be").await);
    desk.post(&ash, &format!("{consent}/end"), "do=revoke").await;
    assert!(!show(&desk, &parcel, "too late for this").await, "the mailbox is closed");
    desk.post(&ash, &path, "").await;
    let after = desk.get(&ash, &path).await;
    assert!(!after.body.contains("never to be") && !after.body.contains("too late"));
    assert!(after.body.contains("a quiet day"), "what was shown before stays with the clinic");
}

#[tokio::test]
async fn what_is_shown_is_kept_once_however_often_it_is_found() {
    let (desk, ash, id, _, parcel) = asked().await;
    let path = format!("/clients/{id}/shown");
    assert!(show(&desk, &parcel, "a quiet day").await);
    desk.post(&ash, &path, "").await;
    let mailbox = &parcel.mailbox().unwrap().id;
    assert_eq!(desk.community.mailbox(mailbox, desk.house.now()).await.unwrap().unread, 0);
    // As if the program had been stopped before it threw the letter away: it lies there under the same number.
    assert!(show(&desk, &parcel, "a quiet day").await);
    let (one, other) = tokio::join!(desk.post(&ash, &path, ""), desk.post(&ash, &path, ""));
    assert_eq!((one.leads_to(), other.leads_to()), (&*path, &*path));
    assert_eq!(desk.get(&ash, &path).await.body.matches("a quiet day").count(), 1);
    assert_eq!(desk.community.mailbox(mailbox, desk.house.now()).await.unwrap().unread, 0);
    // Two who look at once keep it once.
    assert!(show(&desk, &parcel, "another, and longer").await);
    tokio::join!(desk.post(&ash, &path, ""), desk.post(&ash, &path, ""));
    assert_eq!(desk.get(&ash, &path).await.body.matches("another, and longer").count(), 1);
}

#[tokio::test]
async fn p2_4_a_consent_that_ended_by_its_day_closes_the_mailbox() {
    let (desk, ash, id, _, parcel) = asked().await;
    assert!(show(&desk, &parcel, "in time, unread").await);
    desk.pass(200 * 86_400);
    let ash = desk.back(&ash).await;
    let path = format!("/clients/{id}/shown");
    desk.post(&ash, &path, "").await;
    let page = desk.get(&ash, &path).await;
    assert!(!page.body.contains("in time"), "{}", page.body);
    assert!(!show(&desk, &parcel, "late").await);
}

#[tokio::test]
async fn a_second_code_and_a_withdrawal_end_the_first() {
    let (desk, lead) = Desk::ready().await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, "born=1980-02-29").await;
    let none = desk.post(&ash, &format!("/clients/{id}/code"), "consent=").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY, "no plan yet");
    desk.post(&ash, &format!("/clients/{id}/plan"), PLAN).await;
    let first = code(&desk, &ash, &id, "consent=").await;
    let parcel_of_first = parcel(&desk, &first).await.unwrap();
    assert!(parcel_of_first.mailbox().is_none(), "nothing is asked for");
    let second = code(&desk, &ash, &id, "consent=").await;
    assert!(parcel(&desk, &first).await.is_none() && parcel(&desk, &second).await.is_some());
    desk.post(&ash, &format!("/clients/{id}/code/withdraw"), "").await;
    assert!(parcel(&desk, &second).await.is_none());
    let page = desk.get(&ash, &format!("/clients/{id}/code")).await;
    assert!(!page.body.contains("six-words"), "the words are shown once");
}

#[tokio::test]
async fn a_clock_that_was_set_back_loses_nothing_of_what_was_shown() {
    let (desk, ash, id, _, parcel) = asked().await;
    assert!(show(&desk, &parcel, "still here").await);
    desk.pass(-2 * 86_400);
    let early = Hand { cookie: desk.cookie_of(&ash).await, ..ash.clone() };
    let path = format!("/clients/{id}/shown");
    assert_eq!(desk.post(&early, &path, "").await.status, StatusCode::CONFLICT);
    desk.pass(2 * 86_400 + 60);
    let ash = desk.back(&ash).await;
    desk.post(&ash, &path, "").await;
    assert!(desk.get(&ash, &path).await.body.contains("still here"));
}

#[tokio::test]
async fn a_mailbox_ends_with_its_consent_and_with_the_next_code() {
    let (desk, ash, id, consent, parcel) = asked().await;
    let consent_id = consent.rsplit('/').next().unwrap();
    code(&desk, &ash, &id, &format!("consent={consent_id}&ask=check_ins")).await;
    assert!(!show(&desk, &parcel, "to the old one").await);
    let words = code(&desk, &ash, &id, &format!("consent={consent_id}&ask=visits")).await;
    let newest = super::link::parcel(&desk, &words).await.unwrap();
    assert!(show(&desk, &newest, "in time").await);
    // The first of May 2027 is its last day, in Chicago.
    desk.pass(157 * 86_400);
    assert!(!show(&desk, &newest, "after its day").await, "nobody had to look");
}

#[tokio::test]
async fn the_member_stops_and_the_desk_says_so() {
    let (desk, ash, id, _, parcel) = asked().await;
    desk.community.stop_mailbox(&parcel.mailbox().unwrap().id).await.unwrap();
    let page = desk.get(&ash, &format!("/clients/{id}/shown")).await;
    assert!(page.body.contains("The member has stopped showing"), "{}", page.body);
}

/// A desk that is a program of its own reads the community's list once, and then follows it.
#[tokio::test]
async fn the_desk_alone_follows_the_list_of_meetings() {
    let (folder, community, parts) = Desk::parts(None).await;
    let (live, keeper) = Live::load(&community, parts.clock.clone()).await.unwrap();
    let beside = Arc::new(crate::live::Beside { live, store: community.clone() });
    tokio::spawn(keeper.run(beside.clone()));
    let of = beside.clone();
    let parts = Parts { directory: Arc::new(move || of.live.now()), ..parts };
    let house = House::open(&folder.path().join("clinic"), parts).await.unwrap();
    let list = |name: &str| {
        let row = serde_json::json!([{"slug": "early", "name": name, "day": 2, "time": "19:00",
            "timezone": "America/Chicago", "address": "1 Elm St"}]);
        row.to_string()
    };
    for name in ["Early Steps", "Early Steps at the mill"] {
        // Another program writes the list; nobody nudges the one that follows it.
        bring(&community, &list(name), house.now()).await;
        let shows = || house.meeting("early").is_some_and(|shown| shown == name);
        for _ in 0..100 {
            if shows() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        assert!(shows(), "{name}: {:?}", house.meeting("early"));
    }
}
