//! What changes while somebody fills in a form: both versions are shown, and nobody's change is taken back unseen.

use directory::model::{Meeting, Source};
use jiff::civil::time;
use store::ProposalState;

use super::{
    listings::{LAMP, SAVE, filled, source_of, suggest},
    *,
};

impl House {
    /// The list comes anew, and says something else of the lamp post.
    pub(super) async fn list_says(&self, change: impl Fn(&mut Meeting)) {
        let store = &self.app.store;
        let mut row = self.stored().await.row.unwrap();
        change(&mut row);
        let source = Source::named(source_of(LAMP));
        store.replace_source(&source, &[row], now()).await.unwrap();
        assert!(self.app.live.reach(store.revision().await.unwrap()).await);
    }

    async fn public(&self) -> String {
        self.get("/meetings/lamp-post", None).await.body
    }
}

fn an_hour_later(meeting: &mut Meeting) {
    let directory::schedule::Schedule::Timed(timed) = &mut meeting.schedule else { panic!() };
    timed.start = time(20, 0, 0, 0);
}

/// The form on a page that goes on with what was written, or from what is there.
fn form(page: &str, what: &str, set: &[(&str, &str)]) -> String {
    let button = format!("value=\"{what}\"");
    let form = page.split("<form").find(|form| form.contains(&button)).expect("a form");
    filled(&format!("<form{form}"), set)
}

#[tokio::test]
async fn what_the_list_changed_meanwhile_is_shown_and_not_taken_back() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    let page = house.get(LAMP, Some(&who)).await.body;
    house.list_says(an_hour_later).await;
    let late = house.post(LAMP, &who, &filled(&page, &[("notes", "Ring twice"), SAVE])).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.body);
    for said in ["7 pm", "8 pm", "Ring twice", "or by its list"] {
        assert!(late.body.contains(said), "{said}: {}", late.body);
    }
    assert_eq!(house.stored().await.version, 0);
    let mine = house.post(LAMP, &who, &form(&late.body, "show", &[("do", "show")])).await;
    assert_eq!(mine.status, StatusCode::OK);
    let saved = house.post(LAMP, &who, &filled(&mine.body, &[SAVE])).await;
    assert!(saved.location().ends_with("said=listing-saved"), "{}", saved.location());
    let public = house.public().await;
    assert!(public.contains("8 pm") && public.contains("Ring twice"), "{public}");
    assert_eq!(house.stored().await.layer.patch.field("schedule"), None, "nobody touched when it meets");
    // The other way on, from what is there now, tells what was written.
    let theirs = house.post(LAMP, &who, &form(&late.body, "beside", &[("do", "beside")])).await;
    assert!(theirs.body.contains("What you wrote") && theirs.body.contains("Ring twice"));
}

#[tokio::test]
async fn that_the_list_heard_of_it_again_is_nothing_to_look_at() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    let page = house.get(LAMP, Some(&who)).await.body;
    let day = jiff::civil::date(2026, 11, 21);
    house.list_says(|row| row.confirmed = Some(day)).await;
    let saved = house.post(LAMP, &who, &filled(&page, &[("notes", "Ring twice"), SAVE])).await;
    assert!(saved.location().ends_with("said=listing-saved"), "{}", saved.location());
    assert_eq!(house.stored().await.layer.patch.field("confirmed"), None);
}

#[tokio::test]
async fn a_draft_does_not_take_the_list_back_to_its_day() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    house.fill_in(LAMP, &who, &[("notes", "Ring twice"), ("do", "draft")]).await;
    let draft = house.app.store.proposals(ProposalState::Draft).await.unwrap().remove(0);
    house.list_says(an_hour_later).await;
    let page = house.get(&format!("/stewards/drafts/{}", draft.id), Some(&who)).await.body;
    let late = house.post(LAMP, &who, &filled(&page, &[SAVE])).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("8 pm") && late.body.contains("Ring twice"), "{}", late.body);
    let mine = house.post(LAMP, &who, &form(&late.body, "show", &[("do", "show")])).await;
    let saved = house.post(LAMP, &who, &filled(&mine.body, &[SAVE])).await;
    assert!(saved.location().ends_with("said=listing-saved"), "{}", saved.location());
    let public = house.public().await;
    assert!(public.contains("8 pm") && public.contains("Ring twice"), "{public}");
    assert!(house.app.store.proposals(ProposalState::Draft).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_suggestion_is_made_on_what_the_list_says() {
    let house = House::new().await;
    let page = house.get("/meetings/lamp-post/suggest", None).await.body;
    house.list_says(an_hour_later).await;
    let path = "/meetings/lamp-post/suggest";
    let sent =
        filled(&page, &[("notes", "Ring twice"), ("note", "I was there"), ("link", "https://zoom.us/j/2")]);
    let late = house.send(Method::POST, path, None, &sent).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.body);
    assert!(
        late.body.contains("8 pm") && late.body.contains("the list changed this meeting"),
        "{}",
        late.body
    );
    assert!(!late.body.contains("zoom.us/j/1"));
    assert!(house.app.store.proposals(ProposalState::Open).await.unwrap().is_empty());
    let again = house.send(Method::POST, path, None, &filled(&late.body, &[])).await;
    assert!(again.body.contains("Thank you"), "{}", again.body);
    let proposal = house.app.store.proposals(ProposalState::Open).await.unwrap().remove(0);
    let base = proposal.base.unwrap();
    assert_eq!(proposal.wanted.schedule, base.schedule);
    assert_eq!((proposal.wanted.notes.as_deref(), &*proposal.note), (Some("Ring twice"), "I was there"));
    assert_eq!(proposal.wanted.online.unwrap().url.as_deref(), Some("https://zoom.us/j/2"));
}

#[tokio::test]
async fn a_yes_is_said_to_what_was_shown() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    suggest(&house, &[("notes", "Ring twice")]).await;
    let proposal = house.app.store.proposals(ProposalState::Open).await.unwrap().remove(0);
    let path = format!("/stewards/proposals/{}", proposal.id);
    let early = house.approval(&path, &who).await;
    house.list_says(an_hour_later).await;
    let stale = house.post(&path, &who, &early).await;
    assert_eq!(stale.location(), format!("{path}?said=listing-stale"));
    assert!(house.get(&path, Some(&who)).await.body.contains("What became different since"));
    let yes = house.approval(&path, &who).await;
    assert!(house.post(&path, &who, &yes).await.location().ends_with("listing-approved"));
    let public = house.public().await;
    assert!(public.contains("8 pm") && public.contains("Ring twice"), "{public}");
}

#[tokio::test]
async fn an_amended_proposal_that_somebody_settled_is_not_lost() {
    let house = House::new().await;
    let (one, two) = (house.officer(Office::Servant).await, house.officer(Office::Admin).await);
    suggest(&house, &[("notes", "Ring twice")]).await;
    let proposal = house.app.store.proposals(ProposalState::Open).await.unwrap().remove(0);
    let page = house.get(&format!("{LAMP}?proposal={}", proposal.id), Some(&one)).await.body;
    house.post(&format!("/stewards/proposals/{}", proposal.id), &two, "do=decline&reason=Not+so").await;
    let late = house.post(LAMP, &one, &filled(&page, &[("notes", "Ring three times"), SAVE])).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(
        late.body.contains("Ring three times") && !late.body.contains("name=\"proposal\""),
        "{}",
        late.body
    );
    assert_eq!(house.stored().await.version, 0);
    let saved = house.post(LAMP, &one, &filled(&late.body, &[SAVE])).await;
    assert!(saved.location().ends_with("said=listing-saved"), "{}", saved.location());
    assert!(house.public().await.contains("Ring three times"));
}

#[tokio::test]
async fn nothing_that_a_page_hides_comes_back_from_a_suggestion() {
    let house = House::new().await;
    house
        .list_says(|row| {
            row.notes = Some("Zoom passcode 4455667".into());
            let group = serde_json::json!({"name": "Lamps", "contacts": [{"name": "John Smith"}]});
            row.group = serde_json::from_value(group).unwrap();
        })
        .await;
    let path = "/meetings/lamp-post/suggest";
    let page = house.get(path, None).await.body;
    let secrets = ["4455667", "Smith", "zoom.us/j/1"];
    for parts in
        ["part=notes", "part=group", "part=who", "part=online", "part=notes&part=group&part=who&part=zone"]
    {
        let seen = filled(&page, &[]);
        let seen = seen.split('&').find(|pair| pair.starts_with("%73%65%65%6E=")).unwrap().to_owned();
        for form in [format!("{parts}&{seen}"), format!("{parts}&{seen}&notes=Zoom+passcode+***")] {
            let answer = house.send(Method::POST, path, None, &form).await;
            for secret in secrets {
                assert!(!answer.body.contains(secret), "{form}: {}", answer.body);
            }
        }
    }
    for secret in secrets {
        assert!(!page.contains(secret), "{page}");
    }
    let open = house.app.store.proposals(ProposalState::Open).await.unwrap();
    let kept = |one: &store::Proposal| one.wanted.group == one.base.as_ref().unwrap().group;
    assert!(open.iter().all(kept), "{open:?}");
}

#[tokio::test]
async fn mine_on_top_keeps_the_others_hour_beside_my_closed_day() {
    let house = House::new().await;
    let (one, two) = (house.officer(Office::Servant).await, house.officer(Office::Admin).await);
    let page = house.get(LAMP, Some(&one)).await.body;
    house.fill_in(LAMP, &two, &[("start", "20:00"), SAVE]).await;
    let late = house.post(LAMP, &one, &filled(&page, &[("closed", "2026-12-24"), SAVE])).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let mine = house.post(LAMP, &one, &form(&late.body, "show", &[("do", "show")])).await;
    let saved = house.post(LAMP, &one, &filled(&mine.body, &[SAVE])).await;
    assert!(saved.location().ends_with("said=listing-saved"), "{}", saved.location());
    let stored = house.stored().await;
    let now = stored.layer.shown(&stored.row.unwrap());
    let timed = now.schedule.timed().unwrap();
    assert_eq!((timed.start.hour(), &timed.exceptions[..]), (20, &[jiff::civil::date(2026, 12, 24)][..]));
}

#[tokio::test]
async fn that_its_group_confirmed_it_is_nothing_to_look_at_and_a_note_is_kept() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    let page = house.get(LAMP, Some(&who)).await.body;
    let stored = house.stored().await;
    let mut confirmed = stored.row.clone().unwrap();
    confirmed.confirmed = Some(jiff::civil::date(2026, 11, 22));
    let layer = stored.layer.changed_to(&stored.row.unwrap(), &confirmed).unwrap();
    let (source, key) = (directory::model::SourceName::new("test").unwrap(), "lamp-post".into());
    let new = store::NewLayer { random: [5; 8], source, key, seen: stored.version, layer };
    let author = store::Author::default();
    let act = store::Act { name: "confirm", note: "", author: &author, now: now() };
    let revision = house.app.store.change(&[new], &act).await.unwrap();
    assert!(house.app.live.reach(revision).await);
    let saved = house.post(LAMP, &who, &filled(&page, &[("notes", "Ring twice"), SAVE])).await;
    assert!(saved.location().ends_with("said=listing-saved"), "{}", saved.location());

    // Two versions; whoever goes on from the other one keeps what they wrote to the servants.
    let late = house.post(LAMP, &who, &filled(&page, &[("notes", "Knock"), ("note", "I asked"), SAVE])).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let theirs = house.post(LAMP, &who, &form(&late.body, "beside", &[("do", "beside")])).await;
    assert!(theirs.body.contains("I asked") && theirs.body.contains("Ring twice"), "{}", theirs.body);
}

#[tokio::test]
async fn a_closing_planned_for_later_is_taken_back_with_everything_there() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    let venue = "/stewards/listings/test/elm/venue";
    let press = async |act: &str, version: i64| {
        let form = format!("listing={version}+test+elm&do={act}");
        house.post(venue, &who, &form).await.location().to_owned()
    };
    assert!(press("close&from=2026-12-20&until=2027-01-05", 0).await.ends_with("said=listing-venue-closed"));
    let elm = async || {
        let source = directory::model::SourceName::new("test").unwrap();
        let stored = house.app.store.listing(&source, "elm").await.unwrap().unwrap();
        stored.layer.shown(&stored.row.unwrap()).schedule.timed().unwrap().suspensions.len()
    };
    assert_eq!(elm().await, 1);
    // Left alone it stays; ticked it goes.
    assert!(press("reopen", 1).await.ends_with("said=listing-same"));
    assert!(house.get(venue, Some(&who)).await.body.contains("value=\"2026-12-20/2027-01-05\""));
    assert!(press("reopen&pause=2026-12-20%2F2027-01-05", 1).await.ends_with("said=listing-venue-open"));
    assert_eq!(elm().await, 0);
}
