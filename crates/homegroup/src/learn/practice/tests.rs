//! The practice room over HTTP: nothing is kept, nobody is there, and every address is a page.

use std::{collections::BTreeMap, fs, path::Path};

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use meeting_room::{
    practice::{Happening, Move, State, Walk, Who},
    script::Kind,
};
use privacy::Handle;
use proptest::prelude::*;

use super::Shelf;
use crate::web::tests::TestSite;

const OPEN: &str = "/learn/practice/open-discussion";

/// The moves after which the visitor is called: a hand in the first part of the sharing.
fn called(kind: &str) -> String {
    let shelf = Shelf::load().unwrap();
    let meeting = shelf.meeting("en", kind).unwrap().text;
    let mut walk = Walk::replay(&meeting.script, &meeting.cast, "en", &[Move::Raise]);
    let mut moves = "h".to_owned();
    while !walk.is_called() {
        walk.make(Move::GoOn);
        moves.push('n');
        assert!(moves.len() < 100, "never called");
    }
    moves
}

fn room(moves: &str) -> String {
    format!("{OPEN}?m={moves}")
}

#[tokio::test]
async fn somebody_walks_in_is_called_passes_shares_and_leaves() {
    let site = TestSite::with(None).await;
    let door = site.get(OPEN).await.body;
    assert!(door.contains("href=\"/learn/practice/open-discussion?m=#here\"") && door.contains("made up"));
    let before = site.get(&room("")).await.body;
    assert!(before.contains("It is good that you are here.") && before.contains("Let it begin"));
    let called = called("open-discussion");
    let page = site.get(&room(&called)).await.body;
    assert!(page.contains("You have the floor") && page.contains("<textarea"), "{page}");
    let passed = site.get(&room(&format!("{called}p"))).await.body;
    assert!(passed.contains("You pass.") && !passed.contains("<textarea"));
    let left = site.get(&room(&format!("{called}pl"))).await.body;
    assert!(left.contains("You have left") && !left.contains("Go on</a>"));
    // Each page says that it is practice, in its heading too.
    for body in [&door, &before, &page, &passed, &left] {
        assert!(body.contains("practice-band") && body.contains(">Practice: an open discussion</h1>"));
        assert!(body.contains("<title>Practice"));
    }
}

/// What is read aloud stays before whoever raises a hand meanwhile, in every part of a meeting but the opening, where
/// the rules stand in its place.
#[tokio::test]
async fn a_raised_hand_does_not_fold_a_reading_away() {
    let site = TestSite::with(None).await;
    let shelf = Shelf::load().unwrap();
    let meeting = shelf.meeting("en", "open-discussion").unwrap().text;
    let mut moves = String::new();
    let mut walk = Walk::replay(&meeting.script, &meeting.cast, "en", &[]);
    while !walk.step().is_some_and(|step| step.kind == Kind::Reading) {
        walk.make(Move::GoOn);
        moves.push('n');
        assert!(moves.len() < 100, "nothing is read");
    }
    let read = site.get(&room(&moves)).await.body;
    let raised = site.get(&room(&format!("{moves}h"))).await.body;
    assert!(raised.contains("Your hand is up"));
    for page in [&read, &raised] {
        let (before, _) = page.split_once("id=\"do\"").unwrap();
        assert!(before.contains("class=\"practice-text\"") && before.contains("class=\"reading\""));
    }
}

/// The mark stands where the links land, so that it is on the first screen after every move.
#[tokio::test]
async fn every_link_lands_at_the_mark_of_practice() {
    let site = TestSite::with(None).await;
    for moves in ["", "n", &called("open-discussion")] {
        let page = site.get(&room(moves)).await.body;
        let (_, here) = page.split_once("id=\"here\">").unwrap();
        assert!(here.trim_start().starts_with("<p class=\"practice-band\""), "{moves}");
    }
    // No shipped meeting is so long that what was said before needs pages of its own.
    let long = site.get(&room(&"n".repeat(30))).await.body;
    assert!(long.contains("id=\"said\"") && !long.contains("earlier="));
}

/// A reader of another language is told once that the explanations are English; an English one is not.
#[tokio::test]
async fn explanations_in_english_say_so() {
    let site = TestSite::with(None).await;
    let shelf = Shelf::load().unwrap();
    for (language, note) in [
        ("en", "These explanations are in English."),
        ("fa", "این توضیح‌ها به انگلیسی است"),
        ("de", "Diese Erklärungen sind auf Englisch."),
    ] {
        let foreign = State::all().any(|state| shelf.explain(language, state).unwrap().language != language);
        let path = if language == "en" { String::new() } else { format!("/{language}") };
        let page = site.get(&format!("{path}/learn/practice/now")).await.body;
        assert_eq!(page.matches(note).count(), usize::from(foreign), "{language}");
        assert_eq!(page.contains("lang=\"en\" dir=\"ltr\"><h3>"), foreign || language == "en", "{language}");
    }
}

/// The words of a share are in the answer to its form, and neither in the next page nor in any file.
#[tokio::test]
async fn a_share_is_shown_once_and_kept_nowhere() {
    let site = TestSite::with(None).await;
    let called = called("open-discussion");
    let said = site.post(&room(&called), "text=a-marker-of-practice", "same-origin").await;
    assert_eq!(said.status, StatusCode::OK);
    assert!(said.body.contains(">a-marker-of-practice</p>"));
    assert!(said.body.contains("they go when you go on"));
    assert_eq!(said.headers[header::CACHE_CONTROL], "no-store");
    assert!(said.headers.get(header::SET_COOKIE).is_none());
    let next = format!("{called}sf");
    assert!(said.body.contains(&format!("?m={next}#here")), "the next link carries that something was said");
    let after = site.get(&room(&next)).await.body;
    assert!(after.contains("The words are kept nowhere") && !after.contains("a-marker-of-practice"));
    assert!(!site.files_hold("a-marker-of-practice"));
}

/// As in a room: details are held, names can be nobody's, and what cannot be said comes back.
#[tokio::test]
async fn what_is_held_or_out_of_turn_comes_back() {
    let site = TestSite::with(None).await;
    let address = room(&called("open-discussion"));
    let held = site.post(&address, "text=write+to+somebody%40example.org", "same-origin").await.body;
    assert!(held.contains("an e-mail address") && held.contains("somebody@example.org</textarea>"));
    assert!(!held.contains("name=\"sure\""));
    let named = site.post(&address, "text=My+name+is+Peter+Miller+today", "same-origin").await.body;
    assert!(named.contains("name=\"sure\"") && named.contains("full name"));
    let sure = site.post(&address, "sure=true&text=My+name+is+Peter+Miller+today", "same-origin").await.body;
    assert!(sure.contains(">My name is Peter Miller today</p>"));
    let early = site.post(&room("nn"), "text=Too+early", "same-origin").await.body;
    assert!(early.contains("you have not been called yet") && early.contains("Too early"));
    let long = format!("text={}", "a".repeat(2001));
    assert!(site.post(&address, &long, "same-origin").await.body.contains("2,000 letters at most"));
    assert!(site.post(&address, "text=", "same-origin").await.body.contains("nothing to send"));
    assert_eq!(site.post(&address, "text=x", "cross-site").await.status, StatusCode::FORBIDDEN);
    let dark = site.post(&address, "text=I+want+to+end+my+life+tonight", "same-origin").await.body;
    assert!(dark.contains("help-beside") && dark.contains("href=\"/help\""));
    let held = "text=I+want+to+end+my+life+tonight,+write+to+somebody%40example.org";
    for (address, form, what) in [
        (&address, "text=I+want+to+end+my+life+tonight", "said"),
        (&address, held, "held"),
        (&room("nn"), "text=I+want+to+end+my+life+tonight", "out of turn"),
    ] {
        let page = site.post(address, form, "same-origin").await.body;
        assert!(page.contains("help-beside"), "{what}");
        assert!(page.contains("<h3>Help lines are beside the room</h3>"), "{what}: it is not explained");
    }
}

/// The same address, the same bytes, whoever asks; and no cookie, no row, no room.
#[tokio::test]
async fn nothing_is_kept_and_no_session_is_looked_at() {
    let site = TestSite::with(None).await;
    // Somebody in a real room, so that there is a session to look at and a room to stay out of.
    let entered = site.post("/rooms/open-en/enter", "", "same-origin").await;
    let cookie = entered.headers[header::SET_COOKIE].to_str().unwrap().split(';').next().unwrap().to_owned();
    let inside = site.with_cookie("GET", "/rooms/open-en/transcript", "", &cookie).await.body;
    let revision = site.app.store.revision().await.unwrap();
    let called = called("open-discussion");
    let files = files(site.folder.path());
    let pages =
        ["/learn/practice".to_owned(), OPEN.to_owned(), "/learn/practice/now".to_owned(), room(&called)];
    for path in &pages {
        let plain = site.get(path).await;
        let known = site.with_cookie("GET", path, "", &cookie).await;
        assert_eq!(plain.status, StatusCode::OK, "{path}");
        assert_eq!(plain.body, known.body, "{path}");
        for answer in [&plain, &known] {
            assert!(answer.headers.get(header::SET_COOKIE).is_none(), "{path}");
            assert_eq!(answer.headers[header::CACHE_CONTROL], "no-cache");
        }
        let tag = plain.headers[header::ETAG].clone();
        let again = Request::get(path).header(header::IF_NONE_MATCH, tag).body(Body::empty()).unwrap();
        assert_eq!(site.send(again).await.status, StatusCode::NOT_MODIFIED, "{path}");
    }
    let form = "text=a-marker-of-practice";
    let said = site.with_cookie("POST", &room(&called), form, &cookie).await;
    assert!(said.headers.get(header::SET_COOKIE).is_none());
    let plain = site.post(&room(&called), form, "same-origin").await;
    assert_eq!(said.body, plain.body);
    assert_eq!(site.app.store.revision().await.unwrap(), revision);
    assert!(files == self::files(site.folder.path()), "a file of the site changed");
    let now = site.with_cookie("GET", "/rooms/open-en/transcript", "", &cookie).await.body;
    assert_eq!(inside, now, "the real room has heard nothing");
}

/// Every file of the site, with its bytes.
fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    // What SQLite shares between its connections is no data.
    let kept = entries.filter(|entry| !entry.file_name().to_string_lossy().ends_with("-shm"));
    kept.map(|entry| {
        let name = entry.file_name().to_string_lossy().into_owned();
        (name, fs::read(entry.path()).unwrap_or_default())
    })
    .collect()
}

#[tokio::test]
async fn whatever_stands_in_the_address_there_is_a_page() {
    let site = TestSite::with(None).await;
    for moves in
        ["%00", "%F0%9F", "ñ", "n+n", "&m=n", "n&earlier=99", "n&earlier=-1", "nnx&x=1", "%25", "n%23"]
    {
        assert_eq!(site.get(&room(&moves.replace('ñ', "%C3%B1"))).await.status, StatusCode::OK, "{moves}");
    }
    let long = site.get(&room(&"n".repeat(5_000))).await;
    assert_eq!(long.status, StatusCode::OK);
    assert!(long.body.contains("Walk in again"));
    let full = site.get(&room(&"hd".repeat(150))).await;
    assert!(full.body.contains("grown very long") && full.body.len() < 50_000);
    assert!(site.get(&room("nx")).await.body.contains("could not be read"));
    for path in ["/learn/practice/none", "/learn/practice/now/x", "/fa/learn/practice/none"] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

/// Every page of every meeting stays light, in English and where it is longest.
#[tokio::test]
async fn pages_are_light_to_the_end_of_every_meeting() {
    let site = TestSite::with(None).await;
    for kind in site.app.shipped.practice.kinds() {
        for language in ["", "/fa"] {
            for moves in (0..100).step_by(14) {
                let path = format!("{language}/learn/practice/{kind}?m={}", "n".repeat(moves));
                let body = site.get(&path).await.body;
                assert!(body.len() < 40_000, "{path} has {} bytes", body.len());
                assert!(!body.contains("practice-they-") && !body.contains("practice-i-"), "{path}");
            }
        }
    }
}

/// Every share that is shipped is heard by whoever only goes on, and every meeting comes to its end.
#[test]
fn the_shipped_casts_are_heard_to_the_last_word() {
    let shelf = Shelf::load().unwrap();
    for kind in shelf.kinds() {
        let meeting = shelf.meeting("en", kind).unwrap().text;
        let mut walk = Walk::replay(&meeting.script, &meeting.cast, "en", &[]);
        let (mut heard, mut moves) = (0, 0);
        while !walk.is_wiped() {
            walk.make(Move::GoOn);
            let said = walk.happened().iter();
            heard += said
                .filter(|one| {
                    matches!(one, Happening::Shares(Who::Player(_)) | Happening::Marks(Who::Player(_)))
                })
                .count();
            moves += 1;
            assert!(moves < 120, "{kind} is too long to walk through");
            let explained = walk.states().into_iter().all(|state| shelf.explain("en", state).is_some());
            assert!(explained, "{kind}: a state has no text");
        }
        assert_eq!(heard, meeting.cast.parts.len(), "{kind}: somebody is not heard");
    }
}

/// The cast has no handles, and whatever opens and runs real rooms knows nothing of this folder and its texts.
#[test]
fn the_cast_never_appears_in_a_real_room() {
    let shelf = Shelf::load().unwrap();
    for meeting in shelf.meetings.values() {
        for player in &meeting.cast.people {
            assert_eq!(Handle::known(&player.name), None, "{}", player.name);
        }
    }
    let scripts = crate::rooms::scripts::Scripts::load().unwrap();
    assert!(!scripts.ids().iter().any(|id| shelf.kinds().contains(id) && *id == "secular"));
    let rooms = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rooms");
    let mut looked_at = 0;
    for path in sources(&rooms) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains("practice"), "{} knows the practice room", path.display());
        looked_at += 1;
    }
    assert!(looked_at > 20);
}

fn sources(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|end| end == "rs"))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Whatever was done in a shipped meeting, there is something to say about it.
    #[test]
    fn any_moves_can_be_explained(moves in "[nnnnkhdpsfo1-8l]{0,80}", which in 0_usize..4) {
        let shelf = Shelf::load().unwrap();
        let kind = shelf.kinds()[which];
        let meeting = shelf.meeting("fa", kind).unwrap().text;
        let moves = meeting_room::practice::Moves::read(&moves);
        let walk = Walk::replay(&meeting.script, &meeting.cast, "en", moves.list());
        let states: Vec<State> = walk.states();
        prop_assert!(!states.is_empty());
        prop_assert!(states.iter().all(|state| shelf.explain("fa", *state).is_some()));
    }
}
