//! The pages about lists, as an admin and others see them.

use axum::http::{StatusCode, header};
use privacy::{Place, Root, Session, SessionKind};
use store::Grant;

use super::rhythm::{House, list, usual};
use crate::{
    identity::cookie,
    net::tests::server::{Reply, Server},
    stewards::{Office, handle_of},
    web::tests::{Answer, TestSite},
};

const NOW: &str = "2026-11-22T18:00:00Z";

/// Somebody with an office, and their cookie.
struct Person {
    root: Root,
    cookie: String,
}

async fn officer(site: &TestSite, office: Office) -> Person {
    let root = Root::guest([office as u8 + 1; 32]);
    let session = Session { root: root.clone(), kind: SessionKind::Phrase, day: site.app.clock.today() };
    let cookie = cookie::set(&site.app.door, &session).unwrap();
    let cookie = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
    let member = root.member(&Place::site());
    let grant = Grant {
        place: Place::site().as_str().into(),
        member: member.to_string().into(),
        handle: handle_of(&member, "en"),
        role: office.name().into(),
    };
    site.app.store.grant(&grant).await.unwrap();
    Person { root, cookie }
}

impl Person {
    async fn get(&self, site: &TestSite, path: &str) -> Answer {
        let answer = site.with_cookie("GET", path, "", &self.cookie).await;
        assert!(answer.body.len() < 50_000, "{path} has {} bytes", answer.body.len());
        for wrong in ["{ $", "{$", "sources-"] {
            assert!(!answer.body.contains(wrong), "{path}: {wrong}");
        }
        answer
    }

    async fn post(&self, site: &TestSite, path: &str, form: &str) -> Answer {
        let form = format!("k={}&{form}", self.root.form_token());
        site.with_cookie("POST", path, &form, &self.cookie).await
    }
}

fn location(answer: &Answer) -> &str {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    answer.headers[header::LOCATION].to_str().unwrap()
}

fn settings(address: &str, act: &str) -> String {
    format!(
        "address={}&name=leeds&title=Leeds&rhythm=60&zone=Europe%2FLondon&do={act}",
        address.replace(':', "%3A")
    )
}

#[tokio::test]
async fn only_admins_see_the_lists() {
    let site = TestSite::at(NOW, None).await;
    let servant = officer(&site, Office::Servant).await;
    for path in ["/stewards/sources", "/stewards/new-source", "/stewards/sources/leeds"] {
        assert_eq!(site.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(servant.get(&site, path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let form = settings("http://127.0.0.1/", "save");
    assert_eq!(servant.post(&site, "/stewards/new-source", &form).await.status, StatusCode::NOT_FOUND);
    let admin = officer(&site, Office::Admin).await;
    assert_eq!(admin.get(&site, "/stewards/sources").await.status, StatusCode::OK);
    // From a page of somebody else's making.
    let forged = site.with_cookie("POST", "/stewards/new-source", &form, &admin.cookie).await;
    assert_eq!(forged.status, StatusCode::FORBIDDEN);
    assert!(site.app.store.feeds().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_list_is_tried_then_added_then_changed() {
    let body = format!("[{},{}]", usual(1), r#"{"slug":"x","name":"No day","day":"someday","time":"25:00"}"#);
    let server = Server::new(move |_| Reply::list(&body));
    let site = TestSite::at(NOW, None).await;
    let admin = officer(&site, Office::Admin).await;
    let tried = admin.post(&site, "/stewards/new-source", &settings(&server.address, "try")).await;
    assert_eq!(tried.status, StatusCode::OK);
    assert!(tried.body.contains("What would come in") && tried.body.contains("Quiet 1"), "{}", tried.body);
    assert!(tried.body.contains(&server.address) && tried.body.contains("Nothing is saved yet."));
    assert!(site.app.store.sources().await.unwrap().is_empty(), "nothing is saved yet");

    let saved = admin.post(&site, "/stewards/new-source", &settings(&server.address, "save")).await;
    assert_eq!(location(&saved), "/stewards/sources/leeds?said=added");
    let fetched = admin.post(&site, "/stewards/sources/leeds", "do=fetch").await;
    assert_eq!(location(&fetched), "/stewards/sources/leeds?said=fetched");
    let page = admin.get(&site, "/stewards/sources/leeds?said=fetched").await.body;
    assert!(page.contains("A new list came and is in place.") && page.contains("All is well."), "{page}");
    let again = admin.post(&site, "/stewards/sources/leeds", "do=fetch").await;
    assert_eq!(location(&again), "/stewards/sources/leeds?said=same");

    // The name is taken; an address may be none of ours to ask.
    let twice = admin.post(&site, "/stewards/new-source", &settings(&server.address, "save")).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(twice.body.contains("There is a list of this name already."));
    let bad = admin.post(&site, "/stewards/new-source", "name=a+b&address=ftp://x/&zone=Mars&do=save").await;
    assert_eq!((bad.status, bad.body.matches("aria-invalid").count()), (StatusCode::UNPROCESSABLE_ENTITY, 3));
    let own = format!("address={}&name=here&do=save", server.address);
    assert_eq!(
        admin.post(&site, "/stewards/new-source", &own).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );

    let path = "/stewards/sources/leeds/settings";
    let form = admin.get(&site, path).await.body;
    assert!(form.contains(&server.address) && form.contains("value=\"60\" selected"), "{form}");
    let rhythm = settings(&server.address, "save").replace("rhythm=60", "rhythm=1440");
    assert_eq!(location(&admin.post(&site, path, &rhythm).await), "/stewards/sources/leeds?said=saved");
    let feed = &site.app.store.feeds().await.unwrap()[0];
    assert_eq!((feed.rhythm, feed.reread), (1440, false), "the list need not come anew");
    let zoned = rhythm.replace("London", "Madrid");
    admin.post(&site, path, &zoned).await;
    assert!(site.app.store.feeds().await.unwrap()[0].reread);
}

#[tokio::test]
async fn what_cannot_come_is_said_before_it_is_saved() {
    let server = Server::new(|asked| Reply::moved(&asked.path));
    let site = TestSite::at(NOW, None).await;
    let admin = officer(&site, Office::Admin).await;
    for (reply, said) in [
        (Reply::moved("/"), "The address sends us round in a circle."),
        (Reply::list("[]"), "The new list holds no meeting."),
        (Reply::list("<html>"), "What came is a web page, not a list."),
        (Reply::status("404 Not Found"), "with the number 404"),
    ] {
        server.gives(reply);
        let tried = admin.post(&site, "/stewards/new-source", &settings(&server.address, "try")).await;
        assert!(tried.status == StatusCode::OK && tried.body.contains(said), "{said}: {}", tried.body);
    }
}

async fn house(server: &Server) -> (House, Person) {
    let site = TestSite::at(NOW, None).await;
    let admin = officer(&site, Office::Admin).await;
    let house = House::of(site, "leeds", &server.address).await;
    house.tick().await;
    (house, admin)
}

#[tokio::test]
async fn a_list_that_waits_is_looked_at_and_taken_once() {
    let server = Server::new(|_| Reply::list(list(40, usual)));
    let (house, admin) = house(&server).await;
    let site = &house.site;
    let odd = |number| usual(number).replace("19:00", "07:00");
    server.gives(Reply::list(list(40, odd)));
    house.pass(70);
    house.tick().await;
    let desk = admin.get(site, "/stewards").await.body;
    assert!(desk.contains("One list should be looked at."), "{desk}");
    let lists = admin.get(site, "/stewards/sources").await.body;
    assert!(lists.contains("40 of the 40 old meetings have another day or time."), "{lists}");
    let page = admin.get(site, "/stewards/sources/leeds").await.body;
    assert!(page.contains("A new list waits") && page.contains("0 new, 40 changed, 0 gone."), "{page}");
    let report = admin.get(site, "/stewards/sources/leeds/reports/2").await.body;
    assert!(report.contains("Days and times") && report.contains("Quiet 1"), "{report}");

    let act = "/stewards/sources/leeds";
    let unsure = admin.post(site, act, "do=take&number=2").await;
    assert_eq!(location(&unsure), "/stewards/sources/leeds?said=unsure");
    let (one, two) = tokio::join!(
        admin.post(site, act, "do=take&number=2&sure=1"),
        admin.post(site, act, "do=take&number=2&sure=1"),
    );
    let mut said = [location(&one), location(&two)];
    said.sort_unstable();
    assert_eq!(
        said,
        ["/stewards/sources/leeds?said=gone", "/stewards/sources/leeds?said=taken"],
        "one effect"
    );
    assert_eq!(house.meetings().await, 40);

    server.gives(Reply::list("<p>Sorry <script>alert(1)</script>"));
    house.pass(70);
    house.tick().await;
    let page = admin.get(site, act).await.body;
    assert!(
        page.contains("&#60;p&#62;Sorry &#60;script&#62;") && !page.contains("name=\"do\" value=\"take\"")
    );
    let number = house.site.app.store.feeds().await.unwrap()[0].quarantined.unwrap();
    let thrown = admin.post(site, act, &format!("do=discard&number={number}")).await;
    assert_eq!(location(&thrown), "/stewards/sources/leeds?said=discarded");
    assert!(!admin.get(site, act).await.body.contains("A new list waits"));
}

#[tokio::test]
async fn a_list_is_paused_removed_and_brought_back() {
    let server = Server::new(|_| Reply::list(list(20, usual)));
    let (house, admin) = house(&server).await;
    let site = &house.site;
    let act = "/stewards/sources/leeds";
    assert_eq!(location(&admin.post(site, act, "do=pause").await), "/stewards/sources/leeds?said=paused");
    house.pass(1000);
    assert_eq!(house.tick().await, []);
    assert_eq!(location(&admin.post(site, act, "do=fetch").await), "/stewards/sources/leeds?said=same");
    assert_eq!(location(&admin.post(site, act, "do=resume").await), "/stewards/sources/leeds?said=resumed");
    assert_eq!(house.tick().await.len(), 1);

    assert_eq!(location(&admin.post(site, act, "do=remove").await), "/stewards/sources/leeds?said=unsure");
    assert_eq!(location(&admin.post(site, act, "do=remove&sure=1").await), "/stewards/sources?said=removed");
    assert_eq!((house.meetings().await, admin.get(site, act).await.status), (0, StatusCode::NOT_FOUND));
    let lists = admin.get(site, "/stewards/sources?said=removed").await.body;
    assert!(lists.contains("Lists that were taken off") && lists.contains("Bring it back"), "{lists}");
    let anew = admin.post(site, "/stewards/new-source", &settings(&server.address, "save")).await;
    assert!(anew.body.contains("bring it back, or choose another name"), "{}", anew.body);
    assert_eq!(location(&admin.post(site, act, "do=restore").await), "/stewards/sources?said=back");
    assert_eq!(location(&admin.post(site, act, "do=restore").await), "/stewards/sources?said=gone");
    assert_eq!(house.meetings().await, 20);
    for nonsense in ["do=", "do=explode", "do=discard&number=x"] {
        assert_eq!(admin.post(site, act, nonsense).await.status, StatusCode::BAD_REQUEST, "{nonsense}");
    }
}

#[tokio::test]
async fn a_long_report_is_read_page_by_page() {
    let server = Server::new(|_| Reply::list(list(400, usual)));
    let (house, admin) = house(&server).await;
    let site = &house.site;
    let noted = |number: usize| {
        usual(number).replace(r#""types""#, &format!(r#""notes":"{}","types""#, "Bring a cup. ".repeat(60)))
    };
    server.gives(Reply::list(list(400, noted)));
    house.pass(70);
    house.tick().await;
    let path = "/stewards/sources/leeds/reports/2";
    let first = admin.get(site, path).await.body;
    assert_eq!(first.matches("<dt>").count(), 50);
    assert!(first.contains("0 new, 400 changed, 0 gone.") && first.contains("?from=50"));
    let last = admin.get(site, &format!("{path}?from=350")).await.body;
    assert!(last.contains("?from=300") && !last.contains("?from=400"));
    assert_eq!(admin.get(site, &format!("{path}?from=99999")).await.status, StatusCode::OK);
    for missing in ["/stewards/sources/leeds/reports/9", "/stewards/sources/cork/reports/1"] {
        assert_eq!(admin.get(site, missing).await.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn every_page_is_whole_in_every_language() {
    let server = Server::new(|_| Reply::list(list(40, usual)));
    let (house, admin) = house(&server).await;
    let site = &house.site;
    server.gives(Reply::list(list(5, usual)));
    house.pass(70);
    house.tick().await;
    for language in ["", "/es", "/fr", "/de", "/fa"] {
        for path in [
            "/stewards/sources",
            "/stewards/new-source",
            "/stewards/sources/leeds",
            "/stewards/sources/leeds/settings",
            "/stewards/sources/leeds/reports/2",
        ] {
            let answer = admin.get(site, &format!("{language}{path}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{language}{path}");
        }
        for said in ["added", "taken", "unsure"] {
            let answer = admin.get(site, &format!("{language}/stewards/sources?said={said}")).await;
            assert!(answer.body.contains("class=\"notices\""), "{said}");
        }
    }
}
