//! Meetings for a client, as the counsellor and the client choose them together.

use super::*;
use crate::clinic::meetings::Circumstances;

const LIST: &str = r#"[
  {"slug":"lantern-steps","name":"Lantern Early Steps","day":0,"time":"19:00","timezone":"Europe/London",
   "types":["ST","O","X"],"formatted_address":"1 Mill Lane, Leeds, UK","latitude":53.83,"longitude":-1.52},
  {"slug":"tale","name":"A Tale","day":1,"time":"19:00","timezone":"Europe/London","types":["SP","O"],
   "formatted_address":"2 Mill Lane, Leeds, UK","latitude":53.80,"longitude":-1.55},
  {"slug":"talk","name":"Round Talk","day":4,"time":"19:00","timezone":"Europe/London","types":["D","C"],
   "formatted_address":"5 Mill Lane, Leeds, UK","latitude":53.80,"longitude":-1.56},
  {"slug":"line","name":"On the Line","day":3,"time":"20:00","timezone":"Europe/London","types":["D","O"],
   "conference_url":"https://zoom.us/j/1234567890","city":"Leeds","country":"UK"}
]"#;

const WISHES: &str = "near=Leeds&travel=transit&language=en&closed=yes&wish=secular&avoid=Lantern+Avoided";

struct Room {
    desk: Desk,
    lead: Hand,
    ash: Hand,
    id: String,
    path: String,
}

async fn room(born: &str) -> Room {
    let (desk, lead) = Desk::ready_with(Some(LIST)).await;
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    let id = desk.admit(&ash, born).await;
    let path = format!("/clients/{id}/meetings");
    Room { desk, lead, ash, id, path }
}

async fn kept(room: &Room) -> usize {
    room.desk.house.papers::<Circumstances>(&room.id).await.unwrap().len()
}

#[tokio::test]
async fn a_client_gets_meetings_with_their_reasons_and_nothing_is_kept_unasked() {
    let room = room("born=1980-02-29").await;
    let (desk, ash, path) = (&room.desk, &room.ash, &room.path);
    let form = desk.get(ash, path).await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.body);
    assert!(form.body.contains("name=\"near\"") && !form.body.contains(" checked"), "nothing is ticked");
    let unknown = desk.post(ash, path, "near=Nowhere-at-all&language=en").await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = desk.post(ash, path, WISHES).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    for said in [
        "Lantern Early Steps",
        "minutes by bus or train",
        "Kind: step study",
        "Where the client has been is not part of this",
        "https://meetings.example.org/meetings/lantern-steps",
        "https://meetings.example.org/start/patient/sheet",
    ] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    assert_eq!(page.headers.get(header::CACHE_CONTROL).unwrap(), "no-store");
    assert_eq!(kept(&room).await, 0);
    // The form comes again with what was answered.
    let again = desk.post(ash, path, &format!("{WISHES}&change=1")).await;
    assert!(again.body.contains("value=\"Lantern Avoided\""), "{}", again.body);
    assert_eq!(kept(&room).await, 0);
    assert!(desk.log(&room.lead).await.contains("chose meetings with a client"));
    let log = desk.get(&room.lead, &format!("/log?client={}", room.id)).await.body;
    for said in ["Lantern", "lantern-steps", "secular", "Leeds"] {
        assert!(!log.contains(said), "{said} in the log");
    }
}

#[tokio::test]
async fn what_they_need_is_kept_sealed_by_a_press_and_forgotten_by_another() {
    let room = room("born=1980-02-29").await;
    let (desk, ash, path) = (&room.desk, &room.ash, &room.path);
    let page = desk.post(ash, path, &format!("{WISHES}&do=keep")).await;
    assert!(page.body.contains("Kept on 26 November 2026"), "{}", page.body);
    assert_eq!(kept(&room).await, 1);
    assert!(desk.get(ash, path).await.body.contains("value=\"Lantern Avoided\""));
    assert!(!desk.files_hold("Lantern Avoided"));
    // Once more takes the place of the first.
    desk.post(ash, path, &format!("{}&do=keep", WISHES.replace("Avoided", "Elsewhere"))).await;
    assert_eq!(kept(&room).await, 1);
    assert!(desk.get(ash, path).await.body.contains("Lantern Elsewhere"));
    assert!(
        desk.post(ash, &format!("/clients/{}/export", room.id), "").await.body.contains("Lantern Elsewhere")
    );
    // Whoever may read a plan may look, and keep nothing.
    assert_eq!(desk.get(&room.lead, path).await.status, StatusCode::OK);
    let theirs = desk.post(&room.lead, path, &format!("{WISHES}&do=keep")).await;
    assert_eq!(theirs.status, StatusCode::FORBIDDEN);
    let calls = desk.hire(&room.lead, "Calls", "volunteers").await;
    assert_eq!(desk.get(&calls, path).await.status, StatusCode::FORBIDDEN);
    assert_eq!(desk.post(ash, path, "do=forget").await.leads_to(), path);
    assert_eq!(kept(&room).await, 0);
    assert!(!desk.get(ash, path).await.body.contains("Lantern Elsewhere"));
}

#[tokio::test]
async fn a_meeting_goes_into_the_clients_plan() {
    let room = room("born=1980-02-29").await;
    let (desk, ash, path) = (&room.desk, &room.ash, &room.path);
    let plan = format!("/clients/{}/plan", room.id);
    let put = format!("{path}/plan");
    assert_eq!(desk.post(ash, &put, "slug=nowhere").await.status, StatusCode::NOT_FOUND);
    for _ in 0..2 {
        assert_eq!(
            desk.post(ash, &put, "slug=lantern-steps&days=0&time=19%3A00&attendance=in_person")
                .await
                .leads_to(),
            plan
        );
    }
    assert_eq!(desk.post(ash, &put, "slug=tale").await.leads_to(), plan);
    let kept = desk.house.plan(&room.id).await.unwrap().unwrap().says.0;
    let slugs: Vec<&str> = kept.commitments.iter().filter_map(|one| one.slug.as_deref()).collect();
    assert_eq!(slugs, ["lantern-steps", "tale"], "each once");
    let first = &kept.commitments[0];
    assert_eq!(first.text, "Lantern Early Steps");
    assert!(first.days.contains(0) && first.time == Some(jiff::civil::time(19, 0, 0, 0)));
    assert_eq!(desk.post(&room.lead, &put, "slug=talk").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn x_3_a_mandated_plan_gets_no_meeting_before_a_secular_way_was_offered() {
    let room = room("born=1980-02-29&mandated=1").await;
    let refused = room.desk.post(&room.ash, &format!("{}/plan", room.path), "slug=tale").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(room.desk.house.plan(&room.id).await.unwrap().is_none());
}
