//! A group of two turns it on, opens a meeting, and people come: with six words and without, all by forms.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use directory::model::Meeting;
use jiff::SignedDuration;
use privacy::{
    Place, Root, Session, SessionKind,
    attended::{Codes, FEWEST, Phase},
};
use serde_json::json;
use store::{HomeAdmission, HomeGroup, HomeMember, Joined, MayStamp, NewStamp, Position};

use crate::{
    groups::details::Details,
    identity::{cookie, settings},
    stewards::handle_of,
    web::tests::{Answer, TestSite},
};

const NOW: &str = "2026-11-24T18:20:00Z";
const GROUP: &str = "0123456789abcdef";
const PAGE: &str = "/groups/0123456789abcdef/attended";
const ACT: &str = "/groups/0123456789abcdef/attended/act";

struct Group {
    site: TestSite,
    secretary: Person,
    member: Person,
}

struct Person {
    root: Root,
    cookie: String,
}

fn place() -> Place {
    format!("home/{GROUP}").parse().unwrap()
}

fn person(site: &TestSite, seed: u8) -> Person {
    let root = Root::guest([seed; 32]);
    let session = Session { root: root.clone(), kind: SessionKind::Phrase, day: site.app.clock.today() };
    let cookie = cookie::set(&site.app.door, &session).unwrap();
    let cookie = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
    Person { root, cookie }
}

fn meeting() -> Meeting {
    serde_json::from_value(json!({
        "key": "1", "slug": "lanterns", "name": "Lanterns", "zone": "Europe/Dublin", "attendance": "online",
        "schedule": {"timed": {"start": "19:00", "minutes": 60, "recurrence": {"weekly": [2]}}},
    }))
    .unwrap()
}

impl Group {
    /// With or without what its conscience decided.
    async fn new(attended: bool) -> Self {
        let site = TestSite::at(NOW, None).await;
        let (secretary, member) = (person(&site, 1), person(&site, 2));
        let details = Details {
            meeting: meeting(),
            script: "open-discussion".into(),
            secular: false,
            who: "".into(),
            in_finder: false,
            attended,
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
        let (place, now) = (place(), site.app.clock.now());
        let first = secretary.root.member(&place).to_string();
        let post = Position {
            id: "0011223344556677".into(),
            place: place.as_str().into(),
            kind: "secretary".into(),
            title: "".into(),
            months: 6,
            member: first.as_str().into(),
            ends: now + SignedDuration::from_hours(9_999),
            next: "".into(),
            ready: false,
            ticked: Vec::new(),
        };
        let founder = HomeMember::new(place.as_str(), &first, "calm river", now);
        site.app.store.form_home_group(&group, &founder, &post).await.unwrap();
        let key = member.root.member(&place);
        let joined = site.app.store.join_home(GROUP, &key.to_string(), &[handle_of(&key, "en")], now).await;
        assert!(matches!(joined.unwrap(), Joined::In(_)));
        Self { site, secretary, member }
    }

    fn pass(&self, time: SignedDuration) {
        let clock = &self.site.app.clock;
        assert!(clock.move_to(clock.now() + time));
    }

    async fn post(&self, person: &Person, path: &str, form: &str) -> Answer {
        let form = format!("k={}&{form}", person.root.form_token());
        self.site.with_cookie("POST", path, &form, &person.cookie).await
    }

    /// From a page of ours, by nobody.
    async fn anonymously(&self, path: &str, form: &str) -> Answer {
        let request = Request::post(path).header("sec-fetch-site", "same-origin");
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.site.send(request.body(Body::from(form.to_owned())).unwrap()).await
    }

    /// Does the secretary's act, which is done.
    async fn does(&self, form: &str) {
        let answer = self.post(&self.secretary, ACT, form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    }

    /// The code on the wall, read off the page that whoever chairs sees.
    async fn code(&self, phase: Phase) -> String {
        let frame = self.site.with_cookie("GET", &format!("{PAGE}/code"), "", &self.secretary.cookie).await;
        let digits: String =
            between(&frame.body, "class=\"digits\"", "</p>").chars().filter(char::is_ascii_digit).collect();
        let now = self.site.app.clock.now();
        let open = self.site.app.store.attended_at(place().as_str(), now).await.unwrap().unwrap();
        let codes = Codes::of(self.site.app.door.key(), &open.id.parse().unwrap());
        assert_eq!(digits, **codes.shown(phase, now.as_second()));
        digits
    }

    /// Somebody comes in; their ticket.
    async fn come(&self) -> String {
        let code = self.code(Phase::Start).await;
        let answer = self.anonymously("/attended/begin", &format!("code={code}")).await;
        assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
        field(&answer.body, "ticket")
    }

    /// So many others are at meetings of the same week, elsewhere on the site.
    async fn others(&self, count: u32) {
        let store = &self.site.app.store;
        let ends = self.site.app.clock.now() + SignedDuration::from_hours(2);
        store.open_attended("elsewhere", "home/other", count, ends).await.unwrap();
        store.end_attended("home/other").await.unwrap();
        let first = store.attended_epochs().await.unwrap()[0].first;
        for number in 0..count {
            let ticket = format!("other {number}");
            let new = NewStamp { meeting: "elsewhere", ticket: &ticket, paper: "", epoch: (first, 1) };
            assert_eq!(store.may_stamp(&new).await.unwrap(), MayStamp::Counted);
        }
        store.close_attended("home/other").await.unwrap();
    }
}

fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    text.split(before)
        .nth(1)
        .and_then(|rest| rest.split(after).next())
        .unwrap_or_else(|| panic!("no {before} in {text}"))
}

/// What stands in a field of several lines.
fn field(page: &str, id: &str) -> String {
    let area = between(page, &format!("<textarea id=\"{id}\""), "</textarea>");
    area.split_once('>').unwrap().1.to_owned()
}

fn minutes(count: i64) -> SignedDuration {
    SignedDuration::from_mins(count)
}

fn week() -> SignedDuration {
    SignedDuration::from_hours(7 * 24)
}

#[tokio::test]
async fn somebody_without_an_account_is_at_a_meeting_and_shows_it() {
    let group = Group::new(true).await;
    group.does("do=open&heads=5").await;
    let ticket = group.come().await;
    group.pass(minutes(50));
    group.does("do=end").await;
    let code = group.code(Phase::End).await;
    let form = format!("ticket={ticket}&code={code}&verifier=Court%2C+room+3&purse=");
    let answer = group.anonymously("/attended/end", &form).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    let purse = field(&answer.body, "keep");
    assert!(answer.body.contains("One meeting"), "{}", answer.body);

    // The ticket is used, and the number of the week has grown by one.
    let again = group.anonymously("/attended/end", &form).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains("There is a token for this ticket already."), "{}", again.body);
    assert_eq!(group.site.app.store.attended_epochs().await.unwrap()[0].stamped, 1);
    assert_eq!(
        group
            .site
            .app
            .store
            .attended_at(place().as_str(), group.site.app.clock.now())
            .await
            .unwrap()
            .unwrap()
            .stamped,
        1
    );
    group.does("do=close").await;

    // Not before the week is over, and not with too few.
    let first = between(&answer.body, "name=\"first\" value=\"", "\"").to_owned();
    let show = format!("purse={purse}&do=show&to=court%2C+room+3&first={first}&count=1&word=4+December");
    let early = group.anonymously("/attended/tokens", &show).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.body.contains("These tokens cannot be shown now."));
    group.others(FEWEST - 1).await;
    group.pass(week());
    let shown = group.anonymously("/attended/tokens", &show).await;
    assert_eq!(shown.status, StatusCode::OK, "{}", shown.body);
    assert!(shown.body.contains("2026-W48"));
    let text = field(&shown.body, "shown");

    let check = |verifier: &str, word: &str| format!("text={text}&verifier={verifier}&word={word}");
    let other = group.anonymously("/attended/check", &check("probation", "4+December")).await;
    assert!(other.body.contains("does not hold for this name and this word"), "{}", other.body);
    let good = group.anonymously("/attended/check", &check("COURT,+room+3", "4+december")).await;
    assert_eq!(good.status, StatusCode::OK, "{}", good.body);
    assert!(good.body.contains("at least 45 minutes from start code to end code"), "{}", good.body);
    let twice = group.anonymously("/attended/check", &check("Court,+room+3", "4+December")).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(twice.body.contains("This was shown before."));
}

#[tokio::test]
async fn somebody_with_six_words_keeps_theirs_sealed() {
    let group = Group::new(true).await;
    let me = person(&group.site, 7);
    settings::begin(&group.site.app.door, &group.site.app.store, &me.root).await.unwrap();
    for evening in 0..2 {
        group.does("do=open&heads=5").await;
        let code = group.code(Phase::Start).await;
        let begun = group.post(&me, "/attended/begin", &format!("code={code}")).await;
        let ticket = field(&begun.body, "ticket");
        group.pass(minutes(45));
        group.does("do=end").await;
        let code = group.code(Phase::End).await;
        let end = format!("ticket={ticket}&code={code}&verifier=the+court");
        let kept = group.post(&me, "/attended/end", &end).await;
        assert_eq!(kept.status, StatusCode::OK, "{}", kept.body);
        assert!(kept.body.contains("It is kept with your own pages."), "evening {evening}: {}", kept.body);
        assert!(!kept.body.contains("id=\"keep\""), "no text where it is kept");
        group.does("do=close").await;
    }
    let mine = group.site.with_cookie("GET", "/attended/tokens", "", &me.cookie).await.body;
    assert!(mine.contains("2 meetings"), "{mine}");
    assert!(!group.site.files_hold("the court"), "sealed");

    group.others(FEWEST).await;
    group.pass(week());
    let mine = group.site.with_cookie("GET", "/attended/tokens", "", &me.cookie).await.body;
    let first = between(&mine, "name=\"first\" value=\"", "\"");
    let show = format!("do=show&to=the+court&first={first}&count=2&word=x");
    let shown = group.post(&me, "/attended/tokens", &show).await;
    let text = field(&shown.body, "shown");
    let good = group.anonymously("/attended/check", &format!("text={text}&verifier=the+court&word=x")).await;
    assert!(good.body.contains("2 meetings in this time"), "{}", good.body);
    // They are theirs to delete.
    let gone = group.post(&me, "/attended/tokens", &format!("do=forget&to=the+court&first={first}")).await;
    assert!(gone.body.contains("There are no tokens here yet."), "{}", gone.body);
}

#[tokio::test]
async fn who_is_too_early_too_many_or_elsewhere_is_told_so() {
    let group = Group::new(true).await;
    let wrong = group.anonymously("/attended/begin", "code=12345678").await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("This is not the code that is shown now."));
    group.does("do=open&heads=1").await;
    let ticket = group.come().await;
    let code = group.code(Phase::Start).await;
    let full = group.anonymously("/attended/begin", &format!("code={code}")).await;
    assert!(full.body.contains("As many as there are people"), "{}", full.body);
    let end = |code: &str, ticket: &str| format!("ticket={ticket}&code={code}&verifier=court");
    group.pass(minutes(30));
    group.does("do=end").await;
    let code = group.code(Phase::End).await;
    let early = group.anonymously("/attended/end", &end(&code, &ticket)).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.body.contains("15 minutes too early"), "{}", early.body);
    assert_eq!(field(&early.body, "ticket"), ticket, "nothing is lost");
    let broken = group.anonymously("/attended/end", &end(&code, &ticket[1..])).await;
    assert!(broken.body.contains("This is no ticket"), "{}", broken.body);
    let nobody = group.anonymously("/attended/end", &format!("ticket={ticket}&code={code}&verifier=+")).await;
    assert!(nobody.body.contains("Say who you will show it to"), "{}", nobody.body);
    group.pass(minutes(20));
    let late = group.anonymously("/attended/end", &end(&code, &ticket)).await;
    assert!(late.body.contains("This is not the code that is shown now."), "{}", late.body);
    group.does("do=close").await;
    let over = group.anonymously("/attended/end", &end(&code, &ticket)).await;
    assert!(over.body.contains("This meeting is over."), "{}", over.body);
    assert!(group.site.app.store.attended_epochs().await.unwrap().is_empty());
}

/// §6.4, group conscience: off, until the group has voted for it.
#[tokio::test]
async fn only_a_decision_of_the_group_turns_it_on() {
    let group = Group::new(false).await;
    let refused = group.post(&group.secretary, ACT, "do=open&heads=5").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let page = group.site.with_cookie("GET", PAGE, "", &group.secretary.cookie).await.body;
    assert!(page.contains("Only a decision of the group can turn it on."), "{page}");
    let none = group.post(&group.secretary, ACT, "do=on&decision=00000000000000aa").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.body.contains("Choose a decision that your group has carried."));
    let other = group.post(&group.member, ACT, "do=on&decision=00000000000000aa").await;
    assert_eq!(other.status, StatusCode::FORBIDDEN);
    assert_eq!(group.site.get("/attended").await.status, StatusCode::OK);
}

#[tokio::test]
async fn only_whoever_chairs_sees_the_codes() {
    let group = Group::new(true).await;
    group.does("do=open&heads=5").await;
    let code = format!("{PAGE}/code");
    let member = group.site.with_cookie("GET", &code, "", &group.member.cookie).await;
    assert_eq!(member.status, StatusCode::NOT_FOUND);
    let stranger = person(&group.site, 9);
    for path in [PAGE, &code] {
        let nobody = group.site.get(path).await;
        let other = group.site.with_cookie("GET", path, "", &stranger.cookie).await;
        assert_eq!((nobody.status, other.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    }
    for act in ["do=end", "do=close", "do=heads&heads=99", "do=off"] {
        assert_eq!(group.post(&group.member, ACT, act).await.status, StatusCode::FORBIDDEN, "{act}");
    }
    let page = group.site.with_cookie("GET", PAGE, "", &group.member.cookie).await.body;
    assert!(page.contains("The codes are shown by whoever chairs."), "{page}");
    // Turning it off ends what is open.
    group.does("do=off").await;
    let now = group.site.app.clock.now();
    assert_eq!(group.site.app.store.attended_at(place().as_str(), now).await.unwrap(), None);
}

/// A form from elsewhere in somebody's name adds nothing to what they keep.
#[tokio::test]
async fn another_site_cannot_send_these_forms() {
    let group = Group::new(true).await;
    for path in ["/attended/begin", "/attended/end", "/attended/tokens", "/attended/check"] {
        let answer = group.site.post(path, "code=12345678", "cross-site").await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path}");
        let back = group.site.get(path).await;
        assert!(back.status == StatusCode::SEE_OTHER || back.status == StatusCode::OK, "{path}");
    }
}
