//! The groups, as browsers of people with and without six words see them.

mod bad_input;
mod carrying;
mod hidden;
mod ties;

use axum::http::{Method, StatusCode, header};
use directory::model::SourceName;
use privacy::{Place, Root, Session, SessionKind};

use crate::{
    identity::cookie,
    web::tests::{Answer, TestSite},
};

/// A Sunday evening.
const NOW: &str = "2026-11-22T18:20:00Z";

/// A group for the invited that meets on Sundays at 19:00, online.
const INVITED: &str = "part=who&part=when&part=attendance&part=types&part=facets&part=place&part=zone&part=notes\
    &name=Lantern&fellowship=&language=en&notes=We+read+and+share.&admission=invitation&who=Whoever+was+there.\
    &invites=members&kind=weekly&day=0&start=19%3A00&end=20%3A00&zone=Europe%2FLondon&attendance=online\
    &script=open-discussion&facet=smoking%3Ano";

/// Somebody with a cookie.
struct Person {
    root: Root,
    cookie: String,
}

impl Person {
    fn new(site: &TestSite, seed: u8, kind: SessionKind) -> Self {
        let root = Root::guest([seed; 32]);
        let session = Session { root: root.clone(), kind, day: site.app.clock.today() };
        let cookie = cookie::set(&site.app.door, &session).unwrap();
        let cookie = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
        Self { root, cookie }
    }

    fn key(&self, id: &str) -> String {
        self.root.member(&format!("home/{id}").parse::<Place>().unwrap()).to_string()
    }
}

/// Somebody who came with six words.
fn somebody(site: &TestSite, seed: u8) -> Person {
    Person::new(site, seed, SessionKind::Phrase)
}

async fn get(site: &TestSite, path: &str, who: &Person) -> Answer {
    site.with_cookie(Method::GET.as_str(), path, "", &who.cookie).await
}

/// Sends a form with the token of whoever sends it.
async fn post(site: &TestSite, path: &str, who: &Person, form: &str) -> Answer {
    let form = format!("k={}&{form}", who.root.form_token());
    site.with_cookie(Method::POST.as_str(), path, &form, &who.cookie).await
}

/// Where the browser is sent.
fn location(answer: &Answer) -> &str {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.headers[header::LOCATION].to_str().unwrap()
}

/// What stands between two texts.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, rest) = text.split_once(from).unwrap_or_else(|| panic!("no {from} in {text}"));
    rest.split_once(to).unwrap().0
}

/// Fills in the form; the sealed id comes from the page.
async fn form(site: &TestSite, who: &Person, fields: &str) -> Answer {
    let page = get(site, "/groups/new", who).await;
    let seal = between(&page.body, "name=\"seal\" value=\"", "\"").to_owned();
    post(site, "/groups/new", who, &format!("seal={seal}&{fields}")).await
}

/// Forms a group and says its id.
async fn formed(site: &TestSite, who: &Person, fields: &str) -> String {
    let answer = form(site, who, fields).await;
    between(location(&answer), "/groups/", "/").to_owned()
}

/// Makes a link for so many people, and says its path.
async fn link(site: &TestSite, who: &Person, id: &str, uses: u32) -> String {
    let page =
        post(site, &format!("/groups/{id}/invitations"), who, &format!("do=make&uses={uses}&days=7")).await;
    assert_eq!(page.status, StatusCode::OK);
    between(&page.body, "<code dir=\"ltr\">", "</code>").to_owned()
}

async fn join(site: &TestSite, who: &Person, link: &str) -> Answer {
    post(site, link, who, "").await
}

#[tokio::test]
async fn somebody_without_six_words_is_led_to_them_and_back() {
    let site = TestSite::at(NOW, None).await;
    for who in [
        Person::new(&site, 1, SessionKind::Guest),
        Person { root: Root::guest([2; 32]), cookie: "a=b".into() },
    ] {
        let page = get(&site, "/groups/new", &who).await;
        assert!(page.body.contains("Six words are enough") && page.body.contains("href=\"/me\""));
        assert!(page.body.contains("href=\"/groups/new\""), "and back");
        assert!(!page.body.contains("name=\"seal\""));
    }
}

#[tokio::test]
async fn a_group_is_formed_asking_nobody() {
    let site = TestSite::at(NOW, None).await;
    let founder = somebody(&site, 1);
    let id = formed(&site, &founder, INVITED).await;
    let page = get(&site, &format!("/groups/{id}/inside?said=formed"), &founder).await;
    assert_eq!(page.status, StatusCode::OK);
    for said in [
        "Lantern",
        "its secretary",
        "We read and share.",
        "Secretary",
        "every Sunday",
        &format!("/rooms/g-{id}"),
    ] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    let mine = get(&site, "/groups", &founder).await;
    assert!(mine.body.contains(&format!("/groups/{id}/inside")));
    // What they said is in the form again.
    let edit = get(&site, &format!("/groups/{id}/edit"), &founder).await;
    assert!(edit.body.contains("value=\"Lantern\"") && edit.body.contains("Whoever was there."));
    let changed = format!("version=1&{}", INVITED.replace("Lantern", "Lamplight"));
    let saved = post(&site, &format!("/groups/{id}/edit"), &founder, &changed).await;
    assert_eq!(location(&saved), format!("/groups/{id}/inside?said=saved"));
    // On the version that was seen, and no other.
    let stale = post(&site, &format!("/groups/{id}/edit"), &founder, &changed).await;
    assert_eq!(stale.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stale.body.contains("Somebody else has just changed") && stale.body.contains("Lamplight"));
}

#[tokio::test]
async fn a_group_is_in_the_finder_if_it_wants() {
    let site = TestSite::at(NOW, None).await;
    let founder = somebody(&site, 1);
    let open = INVITED.replace("admission=invitation", "admission=open&in-finder=1");
    let id = formed(&site, &founder, &open).await;
    let found = async || {
        site.with_cookie("GET", "/meetings?q=lantern", "", "").await.body.contains("/meetings/lantern")
    };
    assert!(found().await);
    let listing = site.with_cookie("GET", "/meetings/lantern", "", "").await;
    assert!(listing.body.contains(&format!("/rooms/g-{id}")), "the way into its room");
    let room = site.with_cookie("GET", &format!("/rooms/g-{id}"), "", "").await;
    assert_eq!(room.status, StatusCode::OK);
    let front = site.with_cookie("GET", &format!("/groups/{id}"), "", "").await;
    assert!(front.body.contains("/meetings/lantern") && front.body.contains("Join this group"));

    // A pause is said in the list; then the group leaves it, comes back, and ends.
    let act =
        async |path: &str, fields: &str| post(&site, &format!("/groups/{id}{path}"), &founder, fields).await;
    let paused = act("/pause", "do=pause&from=2026-11-22&until=2026-12-31").await;
    assert_eq!(location(&paused), format!("/groups/{id}/pause?said=pause"));
    assert!(!found().await, "suspended");
    let paused = site.with_cookie("GET", "/meetings/lantern", "", "").await;
    assert!(paused.body.contains("December 31") || paused.body.contains("31 December"), "{}", paused.body);
    act("/pause", "do=lift&pause=%2F2026-12-31").await;
    assert!(found().await);
    let version = site.app.store.home_group(&id).await.unwrap().unwrap().version;
    act("/edit", &format!("version={version}&{INVITED}")).await;
    assert!(!found().await, "for the invited now");
    let room = site.with_cookie("GET", &format!("/rooms/g-{id}"), "", "").await;
    assert_eq!(room.status, StatusCode::NOT_FOUND);
    act("/edit", &format!("version={}&{open}", version + 1)).await;
    assert!(found().await);
    assert!(act("/pause", "do=close").await.body.contains("tick the box"));
    assert_eq!(location(&act("/pause", "do=close&sure=1").await), format!("/groups/{id}/inside?said=closed"));
    assert!(!found().await);
    // Nothing of it is left in the list, nor in what is kept of its changes.
    let own = SourceName::new(store::OWN_LIST).unwrap();
    assert_eq!(site.app.store.listing(&own, &id).await.unwrap(), None);
    assert_eq!(site.app.store.changes_of(&own, &id).await.unwrap(), []);
}

#[tokio::test]
async fn people_join_by_links_and_everything_they_do_is_under_one_name() {
    let site = TestSite::at(NOW, None).await;
    let people: Vec<Person> = (1..=5).map(|seed| somebody(&site, seed)).collect();
    let id = formed(&site, &people[0], INVITED).await;
    let link = link(&site, &people[0], &id, 5).await;
    for one in &people[1..] {
        let asked = get(&site, &link, one).await;
        let handle = between(&asked.body, "In this group you will be ", ".").to_owned();
        assert!(asked.body.contains("Lantern"));
        let joined = join(&site, one, &link).await;
        assert_eq!(location(&joined), format!("/groups/{id}/inside?said=joined"));
        let inside = get(&site, &format!("/groups/{id}/inside"), one).await;
        assert!(inside.body.contains(&format!("Here you are {handle}.")));
        // Once more does nothing more.
        assert_eq!(location(&join(&site, one, &link).await), format!("/groups/{id}/inside"));
        assert!(get(&site, &link, one).await.body.contains("You are in this group."));
    }
    let members = site.app.store.home_members(&format!("home/{id}")).await.unwrap();
    assert_eq!(members.len(), 5);
    let left = site.app.store.home_invitations(&format!("home/{id}"), site.app.clock.now()).await.unwrap();
    assert_eq!(left[0].uses, 1);

    // Leaving takes everything along; the last to leave ends the group.
    for (number, one) in people.iter().enumerate() {
        let path = format!("/groups/{id}/leave");
        assert_eq!(post(&site, &path, one, "words=keep").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(location(&post(&site, &path, one, "words=delete&sure=1").await), "/groups?said=left");
        assert_eq!(get(&site, &format!("/groups/{id}/inside"), one).await.status, StatusCode::NOT_FOUND);
        let there = site.app.store.home_group(&id).await.unwrap().is_some();
        assert_eq!(there, number < 4);
    }
}

#[tokio::test]
async fn a_site_that_knows_its_address_draws_the_link() {
    let site = TestSite::known_as(Some("https://meetings.example.org"), NOW, None).await;
    let founder = somebody(&site, 1);
    let id = formed(&site, &founder, INVITED).await;
    let page = post(&site, &format!("/groups/{id}/invitations"), &founder, "do=make&uses=1&days=1").await;
    let link = between(&page.body, "<code dir=\"ltr\">", "</code>");
    assert!(link.starts_with("https://meetings.example.org/groups/join/"));
    let picture = crate::stewards::qr::Picture::of(link).unwrap();
    assert!(page.body.contains(&picture.path));
    // It is shown once, and only its hash is kept.
    let again = get(&site, &format!("/groups/{id}/invitations"), &founder).await;
    let secret = link.rsplit('/').next().unwrap();
    assert!(!again.body.contains(secret) && !site.files_hold(secret));
}

#[tokio::test]
async fn p12_a_person_takes_along_what_is_theirs_in_groups() {
    let site = TestSite::at(NOW, None).await;
    let (one, two) = (somebody(&site, 1), somebody(&site, 2));
    let id = formed(&site, &one, INVITED).await;
    let link = link(&site, &one, &id, 1).await;
    join(&site, &two, &link).await;
    let path = format!("/groups/{id}/companions");
    post(&site, &path, &one, "do=card&kind=sponsor&side=ask&words=I+would+like+company.").await;
    post(&site, &path, &two, "do=card&kind=sponsor&side=offer&words=Glad+to+help.").await;
    for file in ["/me/export.json", "/me/export.html"] {
        let own = get(&site, file, &one).await.body;
        for said in ["Lantern", "Secretary", "I would like company."] {
            assert!(own.contains(said), "{file}: {said}");
        }
        for not in ["Glad to help.", &one.key(&id), &two.key(&id)] {
            assert!(!own.contains(not), "{file}: {not}");
        }
    }
    // And has it deleted with everything else.
    let gone = post(&site, "/me/delete", &one, "sure=1&asked=1").await;
    assert_eq!(location(&gone), "/me/deleted");
    assert!(!site.files_hold("I would like company."));
    assert_eq!(site.app.store.home_members(&format!("home/{id}")).await.unwrap().len(), 1);
}

#[tokio::test]
async fn every_page_says_something_in_every_language() {
    let site = TestSite::at(NOW, None).await;
    let one = somebody(&site, 1);
    let id = formed(&site, &one, INVITED).await;
    let own = [
        "",
        "/inside",
        "/edit",
        "/invitations",
        "/service",
        "/attended",
        "/companions",
        "/pause",
        "/leave",
        "/report",
        "/kit",
    ];
    let own = own.iter().map(|path| format!("/groups/{id}{path}"));
    let all = ["/groups", "/groups/new", "/groups/kit", "/groups/safety"].map(str::to_owned);
    for path in all.into_iter().chain(own) {
        for language in ["", "/es", "/fr", "/de", "/fa"] {
            let page = get(&site, &format!("{language}{path}"), &one).await;
            assert_eq!(page.status, StatusCode::OK, "{language}{path}");
            assert!(
                !page.body.contains("homegroup-") && !page.body.contains(">listing-"),
                "a key on {language}{path}"
            );
            assert!(page.body.len() < 50_000, "{language}{path} has {} bytes", page.body.len());
            let title = between(&page.body, "<title>", "</title>");
            assert!(!title.contains("Lantern"), "neutral titles: {title}");
        }
    }
}
