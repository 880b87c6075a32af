//! A group votes over HTTP: with the two requests of a device, and with the one of a browser without scripts.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use directory::model::Meeting;
use jiff::SignedDuration;
use privacy::{
    Place, Root, Session, SessionKind,
    ballot::{Draft, Serial},
};
use serde_json::{Value, json};
use store::{HomeAdmission, HomeGroup, HomeMember, Joined, Position};

use crate::{
    groups::details::Details,
    identity::cookie,
    stewards::handle_of,
    web::tests::{Answer, TestSite},
};

const NOW: &str = "2026-11-22T18:20:00Z";
const GROUP: &str = "0123456789abcdef";
const DECISIONS: &str = "/groups/0123456789abcdef/decisions";

/// A group of six for the invited, and one who is not in it.
struct Group {
    site: TestSite,
    people: Vec<Person>,
}

struct Person {
    root: Root,
    cookie: String,
}

fn place() -> Place {
    format!("home/{GROUP}").parse().unwrap()
}

fn meeting() -> Meeting {
    serde_json::from_value(json!({
        "key": "1", "slug": "lanterns", "name": "Lanterns", "zone": "Europe/Dublin", "attendance": "online",
        "schedule": {"timed": {"start": "19:00", "minutes": 60, "recurrence": {"weekly": [2]}}},
    }))
    .unwrap()
}

impl Group {
    async fn new() -> Self {
        let site = TestSite::with(None).await;
        assert!(site.app.clock.move_to(NOW.parse().unwrap()));
        let people: Vec<_> = (1..=7).map(|seed| person(&site, seed)).collect();
        let details = Details {
            meeting: meeting(),
            script: "open-discussion".into(),
            secular: false,
            who: "".into(),
            in_finder: false,
            attended: false,
            secretary_invites: false,
        };
        let group = HomeGroup {
            id: GROUP.into(),
            title: "Lanterns".into(),
            language: "en".into(),
            admission: HomeAdmission::Invitation,
            young: false,
            details: details.written().unwrap(),
            listing: "".into(),
            version: 1,
            gone: None,
        };
        let now = site.app.clock.now();
        let first = people[0].member();
        let founder = HomeMember::new(place().as_str(), &first, "calm river", now);
        let chair = Position {
            id: "0011223344556677".into(),
            place: place().as_str().into(),
            kind: "secretary".into(),
            title: "".into(),
            months: 6,
            member: first.into(),
            ..position()
        };
        site.app.store.form_home_group(&group, &founder, &chair).await.unwrap();
        for one in &people[1..6] {
            let handle = handle_of(&one.root.member(&place()), "en");
            let joined = site.app.store.join_home(GROUP, &one.member(), &[handle], now).await.unwrap();
            assert!(matches!(joined, Joined::In(_)));
        }
        Self { site, people }
    }

    fn pass(&self, time: SignedDuration) {
        let clock = &self.site.app.clock;
        assert!(clock.move_to(clock.now() + time));
    }

    async fn get(&self, path: &str, who: usize) -> Answer {
        self.site.with_cookie("GET", path, "", &self.people[who].cookie).await
    }

    async fn post(&self, path: &str, who: usize, form: &str) -> Answer {
        let person = &self.people[who];
        let form = format!("k={}&{form}", person.root.form_token());
        self.site.with_cookie("POST", path, &form, &person.cookie).await
    }

    /// Somebody asks; the path of the decision.
    async fn ask(&self, rule: &str) -> String {
        let form =
            format!("id=00000000000000aa&title=A+new+hour%3F&text=Half+past+seven.&rule={rule}&days=7");
        let answer = self.post(DECISIONS, 0, &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        let to = answer.headers[header::LOCATION].to_str().unwrap();
        to.split('?').next().unwrap().to_owned()
    }

    /// The two requests of a device.
    async fn blindly(&self, path: &str, who: usize, choice: &str) -> Answer {
        let seed = u8::try_from(who).unwrap();
        let draft = Draft::new(Serial::from_bytes([seed; 16]), &[seed; 64]).unwrap();
        let paper = format!("paper={}", draft.blinded());
        let stamped = self.post(&format!("{path}/paper"), who, &paper).await;
        assert_eq!(stamped.status, StatusCode::OK, "{}", stamped.body);
        // The answer may get lost: the same is given again.
        let again = self.post(&format!("{path}/paper"), who, &paper).await;
        assert_eq!(again.body, stamped.body);
        let page = self.get(path, who).await.body;
        let key = between(&page, "data-key=\"", "\"");
        let token = uncovered(&draft, &stamped.body, key);
        let form = format!("serial={}&token={token}&choice={choice}", Serial::from_bytes([seed; 16]));
        let cast = self.anonymously(&format!("{path}/ballot"), &form).await;
        let twice = self.anonymously(&format!("{path}/ballot"), &form).await;
        assert_eq!((twice.status, &twice.body), (cast.status, &cast.body), "sent twice");
        cast
    }

    /// As the script sends a ballot: from a page of ours, with no cookie.
    async fn anonymously(&self, path: &str, form: &str) -> Answer {
        let request = Request::post(path).header("sec-fetch-site", "same-origin");
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.site.send(request.body(Body::from(form.to_owned())).unwrap()).await
    }

    /// The one request of a browser without scripts; where it is sent.
    async fn plainly(&self, path: &str, who: usize, form: &str) -> String {
        let answer = self.post(&format!("{path}/vote"), who, form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        answer.headers[header::LOCATION].to_str().unwrap().to_owned()
    }
}

fn position() -> Position {
    Position {
        id: "".into(),
        place: "".into(),
        kind: "".into(),
        title: "".into(),
        months: 0,
        member: "".into(),
        ends: jiff::Timestamp::UNIX_EPOCH,
        next: "".into(),
        ready: false,
        ticked: Vec::new(),
    }
}

impl Person {
    fn member(&self) -> String {
        self.root.member(&place()).to_string()
    }
}

fn person(site: &TestSite, seed: u8) -> Person {
    let root = Root::guest([seed; 32]);
    let session = Session { root: root.clone(), kind: SessionKind::Phrase, day: site.app.clock.today() };
    let cookie = cookie::set(&site.app.door, &session).unwrap();
    let cookie = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
    Person { root, cookie }
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    text.split(before)
        .nth(1)
        .and_then(|rest| rest.split(after).next())
        .unwrap_or_else(|| panic!("no {before}"))
}

/// The token, as the device works it out.
fn uncovered(draft: &Draft, answer: &str, key: &str) -> String {
    let told: Value = serde_json::from_str(answer).unwrap();
    let part = |name: &str| told[name].as_str().unwrap().to_owned();
    let (stamped, proof) = (part("stamped").parse().unwrap(), part("proof").parse().unwrap());
    draft.finish(&stamped, &proof, &key.parse().unwrap()).unwrap().to_string()
}

#[tokio::test]
async fn a_group_decides_with_and_without_scripts() {
    let group = Group::new().await;
    let path = group.ask("majority").await;
    let before = group.get(&path, 5).await.body;
    for who in [0, 1, 2] {
        let cast = group.blindly(&path, who, "yes").await;
        assert_eq!((cast.status, &*cast.body), (StatusCode::OK, r#"{"said":"counted"}"#));
    }
    for who in [3, 4] {
        let form = "choice=no&words=It+is+too+early+for+me.";
        assert_eq!(group.plainly(&path, who, form).await, format!("{path}?said=counted"));
    }
    // Nobody can tell from the page that anybody has voted.
    let page = group.get(&path, 5).await.body;
    assert_eq!(page, before);
    // A second vote has no effect, whichever way it comes.
    assert_eq!(group.plainly(&path, 3, "choice=yes").await, format!("{path}?said=drawn"));
    assert_eq!(group.plainly(&path, 0, "choice=no").await, format!("{path}?said=drawn"));
    let other = Draft::new(Serial::from_bytes([99; 16]), &[99; 64]).unwrap();
    let other = group.post(&format!("{path}/paper"), 0, &format!("paper={}", other.blinded())).await;
    assert_eq!((other.status, &*other.body), (StatusCode::CONFLICT, r#"{"said":"drawn"}"#));

    // On the next whole hour after seven days.
    group.pass(SignedDuration::from_mins(7 * 24 * 60 + 41));
    assert!(group.get(&path, 5).await.body.contains("result is here"), "the last ballots come in");
    assert_eq!(group.plainly(&path, 5, "choice=no").await, format!("{path}?said=closed"));
    group.pass(SignedDuration::from_mins(5));
    let page = group.get(&path, 5).await.body;
    for part in ["<h2>Passed</h2>", "5 of 6 voted", "<dd>3</dd>", "<dd>2</dd>", "It is too early for me."] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(group.get(DECISIONS, 5).await.body.contains("Passed · "));
    let late = group.blindly_late(&path).await;
    assert_eq!((late.status, &*late.body), (StatusCode::CONFLICT, r#"{"said":"closed"}"#));
}

impl Group {
    /// A ballot that was held back until after the close.
    async fn blindly_late(&self, path: &str) -> Answer {
        let id = path.rsplit('/').next().unwrap();
        let key = privacy::ballot::BallotKey::of(self.site.app.door.key(), id).unwrap();
        let draft = Draft::new(Serial::from_bytes([77; 16]), &[77; 64]).unwrap();
        let (stamped, proof) = key.stamp(draft.blinded()).unwrap();
        let token = draft.finish(&stamped, &proof, &key.public()).unwrap();
        let form = format!("serial={}&token={token}&choice=no", Serial::from_bytes([77; 16]));
        self.anonymously(&format!("{path}/ballot"), &form).await
    }
}

#[tokio::test]
async fn a_ballot_never_says_whose_it_is() {
    let group = Group::new().await;
    let path = group.ask("majority").await;
    let draft = Draft::new(Serial::from_bytes([1; 16]), &[1; 64]).unwrap();
    let stamped = group.post(&format!("{path}/paper"), 1, &format!("paper={}", draft.blinded())).await;
    let page = group.get(&path, 1).await.body;
    let token = uncovered(&draft, &stamped.body, between(&page, "data-key=\"", "\""));
    let form = format!("serial={}&token={token}&choice=yes", Serial::from_bytes([1; 16]));
    // With the cookie of whoever it is, it is not taken.
    let named = group.post(&format!("{path}/ballot"), 1, &form).await;
    assert_eq!(named.status, StatusCode::BAD_REQUEST);
    let elsewhere = Request::post(format!("{path}/ballot")).header("sec-fetch-site", "cross-site");
    let elsewhere = group.site.send(elsewhere.body(Body::from(form.clone())).unwrap()).await;
    assert_eq!(elsewhere.status, StatusCode::FORBIDDEN);
    assert_eq!(group.anonymously(&format!("{path}/ballot"), &form).await.status, StatusCode::OK);
    let changed = form.replace("choice=yes", "choice=no");
    let changed = group.anonymously(&format!("{path}/ballot"), &changed).await;
    assert_eq!((changed.status, &*changed.body), (StatusCode::CONFLICT, r#"{"said":"other"}"#));
}

#[tokio::test]
async fn to_others_there_is_no_vote_here() {
    let group = Group::new().await;
    let path = group.ask("majority").await;
    for page in [DECISIONS.to_owned(), format!("{DECISIONS}/new"), path.clone()] {
        let answer = group.get(&page, 6).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{page}");
    }
    // To the byte what a group that never was answers, but for the address.
    let missing = path.replace(GROUP, "ffffffffffffffff");
    let form = format!("serial={}&token={}&choice=yes", "00".repeat(16), "00".repeat(64));
    for act in ["paper", "ballot", "vote", "withdraw"] {
        let (here, there) = if act == "ballot" {
            let there = group.anonymously(&format!("{missing}/{act}"), &form).await;
            (group.anonymously(&format!("{path}/{act}"), &form).await, there)
        } else {
            let there = group.post(&format!("{missing}/{act}"), 6, &form).await;
            (group.post(&format!("{path}/{act}"), 6, &form).await, there)
        };
        assert_eq!(here.status, StatusCode::NOT_FOUND, "{act}");
        assert_eq!(here.body.replace(GROUP, "ffffffffffffffff"), there.body, "{act}");
    }
    // Who joins later has no vote in it.
    let (late, handles) = (group.people[6].member(), ["late star".into()]);
    let now = group.site.app.clock.now();
    let joined = group.site.app.store.join_home(GROUP, &late, &handles, now).await.unwrap();
    assert!(matches!(joined, Joined::In(_)));
    let page = group.get(&path, 6).await.body;
    assert!(page.contains("You joined after") && !page.contains("data-vote"), "{page}");
    assert_eq!(group.plainly(&path, 6, "choice=yes").await, format!("{path}?said=roll"));
    let draft = Draft::new(Serial::from_bytes([6; 16]), &[6; 64]).unwrap();
    let paper = group.post(&format!("{path}/paper"), 6, &format!("paper={}", draft.blinded())).await;
    assert_eq!(paper.status, StatusCode::FORBIDDEN);
    // A decision of another group is none of this one's.
    let elsewhere = group.get(&format!("{DECISIONS}/0123456789abcdef"), 0).await;
    assert_eq!(elsewhere.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn what_cannot_be_voted_is_said_and_nothing_is_lost() {
    let group = Group::new().await;
    let path = group.ask("consent").await;
    let vote = async |form: &str| group.post(&format!("{path}/vote"), 1, form).await;
    let refused = |answer: &Answer, said: &str| {
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.body.contains(said), "{said}: {}", answer.body);
    };
    refused(&vote("choice=perhaps&words=Hm").await, "Choose how you vote");
    refused(&vote("choice=no&words=+%0a+").await, "gives a reason");
    refused(&vote(&format!("choice=no&words={}", "x".repeat(501))).await, "room for 500");
    let told = vote("choice=no&words=Ring+me+on+07700+900123+about+it.").await;
    refused(&told, "a telephone number");
    assert!(told.body.contains("about it.") && told.body.contains(r#"value="no" required checked"#));
    let large = "x".repeat(5 << 20);
    assert_eq!(vote(&format!("words={large}")).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    // Control characters, and what turns the order of letters, do not stay.
    let said = group.plainly(&path, 1, "choice=no&words=Too%00+early%E2%80%AE.&sure=1").await;
    assert_eq!(said, format!("{path}?said=counted"));
    for bad in ["", "paper=zz", &format!("paper={}", "00".repeat(32))] {
        assert_eq!(group.post(&format!("{path}/paper"), 2, bad).await.status, StatusCode::BAD_REQUEST);
    }
}

#[tokio::test]
async fn a_question_is_asked_once_and_can_be_taken_back() {
    let group = Group::new().await;
    let blank = group.get(&format!("{DECISIONS}/new"), 0).await.body;
    assert_eq!(between(&blank, "name=\"id\" value=\"", "\"").len(), 16);
    let form = |rest: &str| format!("id=00000000000000aa&text=&{rest}");
    for (bad, said) in [
        (form("title=&rule=consent&days=7"), "in one line"),
        (form("title=Why&rule=dice&days=7"), "Choose how it is decided"),
        (form("title=Why&rule=consent&days=31"), "between 1 and 30"),
        (form(&format!("title={}&rule=consent&days=7", "x".repeat(121))), "room for 120"),
        (form("title=Ring+07700+900123&rule=consent&days=7"), "a telephone number"),
    ] {
        let answer = group.post(DECISIONS, 0, &bad).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
        assert!(answer.body.contains(said), "{said}: {}", answer.body);
    }
    let path = group.ask("consent").await;
    assert_eq!(group.ask("consent").await, path, "sent twice");
    let list = group.get(DECISIONS, 3).await.body;
    assert_eq!(list.matches("A new hour?").count(), 1);
    // Only who asked can take it back, and only before somebody has a paper.
    assert!(group.get(&path, 0).await.body.contains("/withdraw"));
    assert!(!group.get(&path, 1).await.body.contains("/withdraw"));
    let withdraw = async |who| {
        let answer = group.post(&format!("{path}/withdraw"), who, "").await;
        answer.headers[header::LOCATION].to_str().unwrap().to_owned()
    };
    assert_eq!(withdraw(1).await, format!("{path}?said=too-late"));
    assert_eq!(withdraw(0).await, format!("{DECISIONS}?said=withdrawn"));
    assert_eq!(group.get(&path, 0).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn too_few_votes_tell_nothing_and_can_be_asked_for_again() {
    let group = Group::new().await;
    let path = group.ask("two-thirds").await;
    for who in [0, 1, 2, 3] {
        group.plainly(&path, who, "choice=no&words=I+would+rather+not.").await;
    }
    group.pass(SignedDuration::from_hours(24 * 8));
    let page = group.get(&path, 5).await.body;
    assert!(page.contains("No result") && page.contains("Fewer than five"), "{page}");
    assert!(!page.contains("rather not") && !page.contains("voted.</p>"), "{page}");
    let again = format!("{DECISIONS}/new?again={}", path.rsplit('/').next().unwrap());
    assert!(page.contains(&format!("href=\"{again}\"")), "{page}");
    let filled = group.get(&again, 5).await.body;
    assert!(filled.contains("value=\"A new hour?\""), "{filled}");
    assert!(filled.contains("value=\"two-thirds\" checked"), "{filled}");
}
