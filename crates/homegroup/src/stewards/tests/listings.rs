//! Keeping the list: what a servant changes is found at once, and nothing is lost when two do.

use directory::model::Slug;
use store::{ProposalState, Stored};

use super::*;

pub(super) const LAMP: &str = "/stewards/listings/test/lamp-post";

/// The fields of the form on a page, as a browser would send them.
pub(super) fn fields(page: &str) -> Vec<(String, String)> {
    let form =
        page.split("<form").find(|form| form.contains("name=\"version\"") && form.contains("name=\"name\""));
    let form = form.or_else(|| page.split("<form").find(|form| form.contains("name=\"kind\"")));
    let form = form.or_else(|| page.split("<form").find(|form| form.contains("value=\"approve\"")));
    let form = form.expect("a form").split("</form>").next().unwrap();
    let mut fields = Vec::new();
    for tag in form.split('<') {
        let attribute = |name: &str| {
            let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
            rest.split('"').next().map(plain)
        };
        let Some(name) = attribute("name") else { continue };
        if tag.starts_with("input") {
            let kind = attribute("type").unwrap_or_default();
            let chosen = tag.contains(" checked");
            if !["checkbox", "radio"].contains(&kind.as_str()) || chosen {
                fields.push((name, attribute("value").unwrap_or_default()));
            }
        } else if tag.starts_with("textarea") {
            fields.push((name, plain(tag.split_once('>').unwrap().1)));
        }
    }
    fields
}

fn plain(text: &str) -> String {
    let text = text.replace("&#34;", "\"").replace("&#39;", "'").replace("&#60;", "<").replace("&#62;", ">");
    text.replace("&#38;", "&")
}

/// A form as it was shown, with some fields filled in anew.
pub(super) fn filled(page: &str, set: &[(&str, &str)]) -> String {
    let kept =
        fields(page).into_iter().filter(|(name, _)| name != "k" && !set.iter().any(|(new, _)| new == name));
    let new = set.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let encode = |text: &str| -> String { text.bytes().map(|byte| format!("%{byte:02X}")).collect() };
    let pairs = kept.chain(new).map(|(name, value)| format!("{}={}", encode(&name), encode(&value)));
    pairs.collect::<Vec<_>>().join("&")
}

impl House {
    pub(super) fn name_of(&self, slug: &str) -> Option<String> {
        let snapshot = self.app.live.now();
        snapshot.index.get(&Slug::new(slug).unwrap()).map(|listing| listing.meeting.name.to_string())
    }

    pub(super) async fn stored(&self) -> Stored {
        let source = directory::model::SourceName::new("test").unwrap();
        self.app.store.listing(&source, "lamp-post").await.unwrap().unwrap()
    }

    /// The form with which somebody says yes to a proposal.
    pub(super) async fn approval(&self, path: &str, who: &Person) -> String {
        let page = self.get(path, Some(who)).await;
        assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
        let form = page.body.split("<form").find(|form| form.contains("value=\"approve\"")).expect("a form");
        filled(&format!("<form{form}"), &[("do", "approve")])
    }

    /// Opens a page and sends its form with these fields.
    pub(super) async fn fill_in(&self, path: &str, who: &Person, set: &[(&str, &str)]) -> Answer {
        let page = self.get(path, Some(who)).await;
        assert_eq!(page.status, StatusCode::OK, "{path}: {}", page.body);
        self.post(path.split('?').next().unwrap(), who, &filled(&page.body, set)).await
    }
}

pub(super) const SAVE: (&str, &str) = ("do", "save");

#[tokio::test]
async fn a_listing_is_added_changed_paused_and_brought_back() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    let new = [
        ("name", "Paper Boats"),
        ("fellowship", "AA"),
        ("day", "3"),
        ("start", "19:30"),
        ("venue", "Old Mill"),
        ("city", "Cork"),
        ("country", "Ireland"),
        SAVE,
    ];
    let answer = house.fill_in("/stewards/listings/new", &who, &new).await;
    let at = answer.location().split('?').next().unwrap().to_owned();
    assert!(answer.location().ends_with("said=listing-added"), "{}", answer.location());
    assert_eq!(house.name_of("paper-boats").as_deref(), Some("Paper Boats"));
    let page = house.get("/meetings?q=paper+boats", None).await.body;
    assert!(page.contains("Paper Boats"));
    let page = house.get("/meetings/paper-boats", None).await.body;
    assert!(page.contains("Old Mill") && page.contains("7:30 pm"), "{page}");

    let answer = house.fill_in(&at, &who, &[("name", "Paper Ships"), SAVE]).await;
    assert!(answer.location().ends_with("said=listing-saved"), "{}", answer.location());
    assert_eq!(house.name_of("paper-boats").as_deref(), Some("Paper Ships"));
    let again = house.fill_in(&at, &who, &[SAVE]).await;
    assert!(again.location().ends_with("said=listing-same"), "{}", again.location());

    let act = async |form: &str| {
        let version = house.app.store.changes_of(&source_of(&at), key_of(&at)).await.unwrap()[0].version;
        let answer = house.post(&format!("{at}/act"), &who, &format!("version={version}&{form}")).await;
        answer.location().rsplit_once('=').unwrap().1.to_owned()
    };
    assert_eq!(act("do=suspend&from=2026-11-20&until=2026-12-20&reason=Paint").await, "listing-saved");
    let page = house.get("/meetings/paper-boats", None).await.body;
    assert!(page.contains("Paint"), "{page}");
    assert_eq!(act("do=suspend&from=2026-11-20&until=2026-10-20").await, "listing-dates");
    assert_eq!(act("do=lift").await, "listing-saved");
    assert!(!house.get("/meetings/paper-boats", None).await.body.contains("Paint"));
    assert_eq!(act("do=dates&dates=2026-12-23%0A2026-12-30").await, "listing-saved");
    assert!(house.get("/meetings/paper-boats", None).await.body.contains("23 December"));
    assert_eq!(act("do=end&date=2026-11-01").await, "listing-saved");
    assert_eq!(act("do=restore").await, "listing-saved");
    assert_eq!(act("do=remove").await, "unsure");
    assert_eq!(act("do=remove&sure=1&reason=Twice").await, "listing-saved");
    assert_eq!(house.name_of("paper-boats"), None);
    let hidden = house.get("/stewards/listings?show=hidden", Some(&who)).await.body;
    assert!(hidden.contains("Paper Ships"));
    assert_eq!(act("do=restore").await, "listing-saved");
    assert_eq!(house.name_of("paper-boats").as_deref(), Some("Paper Ships"));

    // The history says it all, and the first change of name is taken back beside all that came after.
    let history = house.get(&format!("{at}/history"), Some(&who)).await.body;
    for said in ["Paper Boats", "Paint", "Twice", "Added", "Taken out", "6 pm UTC"] {
        assert!(history.contains(said), "{said}");
    }
    let changes = house.app.store.changes_of(&source_of(&at), key_of(&at)).await.unwrap();
    let renamed = changes.iter().find(|change| &*change.act == "edit").unwrap();
    let undone = house.post("/stewards/changes/undo", &who, &format!("id={}", renamed.id)).await;
    assert!(undone.location().ends_with("said=listing-undone"), "{}", undone.location());
    assert_eq!(house.name_of("paper-boats").as_deref(), Some("Paper Boats"));
    let twice = house.post("/stewards/changes/undo", &who, &format!("id={}", renamed.id)).await;
    assert!(twice.location().ends_with("said=listing-changed-since"), "{}", twice.location());
}

pub(super) fn source_of(path: &str) -> directory::model::SourceName {
    directory::model::SourceName::new(path.split('/').nth(3).unwrap()).unwrap()
}

fn key_of(path: &str) -> &str {
    path.split('/').nth(4).unwrap()
}

#[tokio::test]
async fn a_change_of_a_list_we_read_lies_on_top_of_it() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    let answer = house.fill_in(LAMP, &who, &[("name", "Lantern Post"), SAVE]).await;
    assert!(answer.location().ends_with("said=listing-saved"), "{}", answer.location());
    assert_eq!(house.name_of("lamp-post").as_deref(), Some("Lantern Post"));
    let stored = house.stored().await;
    assert_eq!(&*stored.row.unwrap().name, "Lamp Post");
    assert_eq!(stored.layer.patch.names().collect::<Vec<_>>(), ["name", "updated"]);
    let lists = house.get("/meetings.json", None).await.body;
    assert!(lists.contains("Lantern Post") && lists.contains("2026-11-22 18:00:00"), "{lists}");
    let page = house.get(LAMP, Some(&who)).await.body;
    assert!(page.contains("Take the list’s word again"));
    let answer = house.post(&format!("{LAMP}/act"), &who, "version=1&do=take&field=name").await;
    assert!(answer.location().ends_with("said=listing-saved"), "{}", answer.location());
    assert_eq!(house.name_of("lamp-post").as_deref(), Some("Lamp Post"));
    assert!(house.stored().await.layer.is_empty(), "nothing is left on it");
    // Nobody reads later in which hour that was.
    let source = directory::model::SourceName::new("test").unwrap();
    for change in house.app.store.changes_of(&source, "lamp-post").await.unwrap() {
        assert_eq!((change.before.patch.field("updated"), change.after.patch.field("updated")), (None, None));
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_shown_again_with_every_word() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    let typed = [("name", ""), ("start", "soon"), ("notes", "Bring <tea> & \"cake\""), SAVE];
    let answer = house.fill_in(LAMP, &who, &typed).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let again = fields(&answer.body);
    let value = |name: &str| again.iter().find(|(one, _)| one == name).map(|(_, value)| value.as_str());
    assert_eq!((value("start"), value("notes")), (Some("soon"), Some("Bring <tea> & \"cake\"")));
    assert!(answer.body.contains("id=\"start-fault\"") && answer.body.contains("href=\"#name\""));
    assert_eq!(house.stored().await.version, 0);
}

#[tokio::test]
async fn a_warning_is_heeded_or_overruled() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    let answer = house.fill_in(LAMP, &who, &[("notes", "Ask for John Smith"), SAVE]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("It is right: save"), "{}", answer.body);
    let other = filled(&answer.body, &[("notes", "Ask for Mary Jones"), SAVE]);
    assert_eq!(house.post(LAMP, &who, &other).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let sure = house.post(LAMP, &who, &filled(&answer.body, &[SAVE])).await;
    assert!(sure.location().ends_with("said=listing-saved"), "{}", sure.location());
    // So it is with what is written for the history.
    let set = [("notes", "Ring twice"), ("note", "Mary Jones told me"), SAVE];
    let answer = house.fill_in(LAMP, &who, &set).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("href=\"#note\""), "{}", answer.body);
}

#[tokio::test]
async fn of_two_at_once_the_later_sees_both_and_loses_nothing() {
    let house = House::new().await;
    let (one, two) = (house.officer(Office::Servant).await, house.officer(Office::Admin).await);
    let page = house.get(LAMP, Some(&two)).await.body;
    house.fill_in(LAMP, &one, &[("name", "Lantern"), SAVE]).await;
    let late = filled(&page, &[("notes", "Ring twice"), ("name", "Lamp"), SAVE]);
    let conflict = house.post(LAMP, &two, &late).await;
    assert_eq!(conflict.status, StatusCode::CONFLICT);
    for said in ["Lantern", "Ring twice", "Nothing is lost"] {
        assert!(conflict.body.contains(said), "{said}");
    }
    assert_eq!(house.name_of("lamp-post").as_deref(), Some("Lantern"));
    // Going on with one's own: the form holds it, on the newest version.
    let forms: Vec<&str> =
        conflict.body.split("<form").filter(|form| form.contains("value=\"show\"")).collect();
    let mine = house.post(LAMP, &two, &filled(&format!("<form{}", forms[0]), &[("do", "show")])).await;
    assert_eq!(mine.status, StatusCode::OK);
    let saved = house.post(LAMP, &two, &filled(&mine.body, &[SAVE])).await;
    assert!(saved.location().ends_with("said=listing-saved"), "{}", saved.location());
    assert_eq!(house.name_of("lamp-post").as_deref(), Some("Lamp"));
    // Going on from what is there shows what was written beside it.
    let forms: Vec<&str> =
        conflict.body.split("<form").filter(|form| form.contains("value=\"beside\"")).collect();
    let theirs = house.post(LAMP, &two, &filled(&format!("<form{}", forms[0]), &[("do", "beside")])).await;
    assert!(theirs.body.contains("What you wrote"), "{}", theirs.body);
}

#[tokio::test]
async fn a_draft_is_its_authors_alone() {
    let house = House::new().await;
    let (one, two) = (house.officer(Office::Servant).await, house.officer(Office::Admin).await);
    let answer = house.fill_in(LAMP, &one, &[("name", "Half Written"), ("do", "draft")]).await;
    assert!(answer.location().ends_with("said=listing-draft"), "{}", answer.location());
    assert_eq!(house.name_of("lamp-post").as_deref(), Some("Lamp Post"));
    let mine = house.get("/stewards/listings?show=drafts", Some(&one)).await.body;
    assert!(mine.contains("Half Written"));
    assert!(!house.get("/stewards/listings?show=drafts", Some(&two)).await.body.contains("Half Written"));
    let draft = house.app.store.proposals(ProposalState::Draft).await.unwrap()[0].id.clone();
    let path = format!("/stewards/drafts/{draft}");
    assert_eq!(house.get(&path, Some(&two)).await.status, StatusCode::NOT_FOUND);
    let page = house.get(&path, Some(&one)).await.body;
    let saved = house.post(LAMP, &one, &filled(&page, &[SAVE])).await;
    assert!(saved.location().ends_with("said=listing-saved"), "{}", saved.location());
    assert_eq!(house.name_of("lamp-post").as_deref(), Some("Half Written"));
    assert_eq!(house.get(&path, Some(&one)).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn only_a_draft_or_proposal_of_the_listing_counts() {
    let house = House::new().await;
    let (one, two) = (house.officer(Office::Servant).await, house.officer(Office::Admin).await);
    // An id of their own choosing is none.
    let set = [("name", "Half Written"), ("do", "draft"), ("draft", "a/b")];
    house.fill_in(LAMP, &one, &set).await;
    let new = [
        ("name", "Paper Boats"),
        ("fellowship", "AA"),
        ("day", "3"),
        ("start", "19:30"),
        ("venue", "Old Mill"),
        ("city", "Cork"),
        ("country", "Ireland"),
    ];
    let set = [&new[..], &[("do", "draft"), ("draft", "a/b")]].concat();
    let kept = house.fill_in("/stewards/listings/new", &one, &set).await;
    assert!(kept.location().ends_with("said=listing-draft"), "{} {}", kept.location(), kept.body);
    let drafts = house.app.store.proposals(ProposalState::Draft).await.unwrap();
    assert!(drafts.len() == 2 && drafts.iter().all(|draft| draft.id.len() == 16), "{drafts:?}");
    // Somebody else's draft, and what is proposed for another listing, stay as they are.
    assert!(suggest(&house, &[("start", "20:00")]).await.body.contains("Thank you"));
    let open = house.app.store.proposals(ProposalState::Open).await.unwrap()[0].id.clone();
    let of_lamp = drafts.iter().find(|draft| !draft.key.is_empty()).unwrap();
    for field in ["draft", "proposal"] {
        let set = [("name", "Taken"), SAVE, (field, &*of_lamp.id)];
        let answer = house.fill_in(LAMP, &two, &set).await;
        assert_eq!(answer.status, StatusCode::CONFLICT);
        assert!(answer.body.contains("Somebody else was faster") && answer.body.contains("value=\"Taken\""));
    }
    let set = [&new[..], &[SAVE, ("draft", &*open)]].concat();
    let answer = house.fill_in("/stewards/listings/new", &two, &set).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.body.contains("value=\"Paper Boats\"") && !answer.body.contains("name=\"draft\""));
    assert_eq!(house.app.store.proposals(ProposalState::Draft).await.unwrap().len(), 2);
    assert_eq!(house.app.store.proposals(ProposalState::Open).await.unwrap().len(), 1);
    assert_eq!(house.name_of("lamp-post").as_deref(), Some("Lamp Post"));
}

/// What a stranger sends from the public page.
pub(super) async fn suggest(house: &House, set: &[(&str, &str)]) -> Answer {
    let page = house.get("/meetings/lamp-post/suggest", None).await;
    assert_eq!(page.status, StatusCode::OK);
    house.send(Method::POST, "/meetings/lamp-post/suggest", None, &filled(&page.body, set)).await
}

#[tokio::test]
async fn a_strangers_suggestion_is_published_once() {
    let house = House::new().await;
    let (one, two) = (house.officer(Office::Servant).await, house.officer(Office::Admin).await);
    assert!(suggest(&house, &[]).await.body.contains("Nothing was different"));
    assert!(suggest(&house, &[("start", "20:00"), ("subject", "x")]).await.body.contains("Thank you"));
    assert!(house.app.store.proposals(ProposalState::Open).await.unwrap().is_empty());
    let sent = suggest(&house, &[("start", "20:00"), ("note", "I was there")]).await;
    assert!(sent.body.contains("Thank you") && sent.headers.get(header::SET_COOKIE).is_none());
    let inbox = house.get("/stewards/inbox", Some(&one)).await.body;
    for said in ["By a reader", "7 pm", "8 pm", "I was there"] {
        assert!(inbox.contains(said), "{said}");
    }
    let proposal = house.app.store.proposals(ProposalState::Open).await.unwrap().remove(0);
    assert_eq!(proposal.author, store::Author::default());
    let path = format!("/stewards/proposals/{}", proposal.id);
    assert_eq!(house.get(&path, Some(&one)).await.status, StatusCode::OK);
    let yes = house.approval(&path, &one).await;
    let late = house.approval(&path, &two).await;
    let yes = house.post(&path, &one, &yes).await;
    assert_eq!(yes.location(), "/stewards/inbox?said=listing-approved");
    let late = house.post(&path, &two, &late).await;
    assert_eq!(late.location(), "/stewards/inbox?said=listing-settled");
    assert!(house.get("/meetings/lamp-post", None).await.body.contains("8 pm"));
    assert_eq!(house.stored().await.version, 1);
}

#[tokio::test]
async fn a_suggestion_for_what_changed_meanwhile_shows_all_three() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    suggest(&house, &[("start", "20:00")]).await;
    let proposal = house.app.store.proposals(ProposalState::Open).await.unwrap().remove(0);
    let path = format!("/stewards/proposals/{}", proposal.id);
    let early = house.approval(&path, &who).await;
    house.fill_in(LAMP, &who, &[("name", "Lantern"), SAVE]).await;
    let page = house.get(&path, Some(&who)).await.body;
    assert!(page.contains("What became different since") && page.contains("Lantern"), "{page}");
    let stale = house.post(&path, &who, &early).await;
    assert!(stale.location().ends_with("said=listing-stale"), "{}", stale.location());
    let yes = house.approval(&path, &who).await;
    house.post(&path, &who, &yes).await;
    assert_eq!(house.name_of("lamp-post").as_deref(), Some("Lantern"));
    assert!(house.get("/meetings/lamp-post", None).await.body.contains("8 pm"));
}

#[tokio::test]
async fn what_opens_a_meeting_is_not_shown_to_whoever_suggests() {
    let house = House::new().await;
    let page = house.get("/meetings/lamp-post/suggest", None).await.body;
    assert!(!page.contains("zoom.us"), "{page}");
    suggest(&house, &[("start", "20:00")]).await;
    let proposal = house.app.store.proposals(ProposalState::Open).await.unwrap().remove(0);
    assert_eq!(proposal.wanted.online, proposal.base.unwrap().online);
}

#[tokio::test]
async fn a_note_is_done_when_its_form_is_saved() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    let (note, _) = waiting::furnish(&house).await;
    let page = house.get(&format!("{LAMP}?correction={note}"), Some(&who)).await.body;
    assert!(page.contains("Half past &#60;seven&#62;"));
    house.post(LAMP, &who, &filled(&page, &[("start", "19:30"), SAVE])).await;
    assert!(house.app.store.open_corrections().await.unwrap().iter().all(|one| *one.id != *note));
}

#[tokio::test]
async fn everything_at_one_place_closes_with_one_press() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    for name in ["Early", "Late"] {
        let new = [
            ("name", name),
            ("day", "3"),
            ("start", "19:30"),
            ("venue", "Old Mill"),
            ("street", "1 Mill Lane"),
            ("city", "Cork"),
            ("country", "Ireland"),
            SAVE,
        ];
        let answer = house.fill_in("/stewards/listings/new", &who, &new).await;
        assert!(answer.location().contains("listing-added"), "{}", answer.location());
    }
    let early = house.app.live.now().index.get(&Slug::new("early").unwrap()).unwrap().meeting.key.clone();
    let path = format!("/stewards/listings/here/{early}/venue");
    let page = house.get(&path, Some(&who)).await.body;
    let chosen: Vec<String> = page
        .split("name=\"listing\" value=\"")
        .skip(1)
        .map(|rest| format!("listing={}", rest.split('"').next().unwrap().replace(' ', "+")))
        .collect();
    assert_eq!(chosen.len(), 2, "{page}");
    let chosen = chosen.join("&");
    let form = format!("{chosen}&do=close&from=2026-11-20&until=2026-12-31&reason=Roof");
    let answer = house.post(&path, &who, &form).await;
    assert!(answer.location().ends_with("listing-venue-closed"), "{}", answer.location());
    for slug in ["early", "late"] {
        assert!(house.get(&format!("/meetings/{slug}"), None).await.body.contains("Roof"), "{slug}");
    }
    // The same press once more comes too late.
    let answer = house.post(&path, &who, &form).await;
    assert!(answer.location().ends_with("listing-stale"), "{}", answer.location());
    let changes = house.get("/stewards/changes", Some(&who)).await.body;
    assert!(changes.contains("Take back all 2"), "{changes}");
    let batch = house.app.store.newest_changes(10).await.unwrap();
    let batch = batch.iter().find(|change| &*change.act == "venue-close").unwrap().batch.clone();
    let answer = house.post("/stewards/changes/undo", &who, &format!("batch={batch}&from=changes")).await;
    assert!(answer.location().ends_with("listing-undone"), "{}", answer.location());
    for slug in ["early", "late"] {
        assert!(!house.get(&format!("/meetings/{slug}"), None).await.body.contains("Roof"), "{slug}");
    }
}

#[tokio::test]
async fn the_first_listing_of_our_own_retires_the_sample() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    house.app.store.remove_source(&source_of(LAMP)).await.unwrap();
    let now = house.clock.now();
    crate::sources::import::load_sample(&house.app.store, &house.app.gazetteer, now).await.unwrap();
    let new =
        [("name", "Real"), ("day", "3"), ("start", "19:30"), ("city", "Cork"), ("country", "Ireland"), SAVE];
    house.fill_in("/stewards/listings/new", &who, &new).await;
    let sources = house.app.store.sources().await.unwrap();
    assert_eq!(sources.iter().map(|info| info.source.name.as_str()).collect::<Vec<_>>(), ["here"]);
}

#[tokio::test]
async fn what_its_list_has_no_longer_is_kept_or_let_go() {
    let house = House::new().await;
    let who = house.officer(Office::Servant).await;
    house.fill_in(LAMP, &who, &[("name", "Lantern"), SAVE]).await;
    let revision = {
        let source = directory::model::Source::named(source_of(LAMP));
        house.app.store.replace_source(&source, &[], now()).await.unwrap();
        house.app.store.revision().await.unwrap()
    };
    house.app.live.reach(revision).await;
    let page = house.get("/stewards/listings?show=orphans", Some(&who)).await.body;
    assert!(page.contains("Lantern"), "{page}");
    let page = house.get(LAMP, Some(&who)).await.body;
    assert!(page.contains("Let the changes go"), "{page}");
    let form = house.get("/stewards/listings/new?orphan=test%2Flamp-post", Some(&who)).await.body;
    assert!(form.contains("value=\"Lantern\""), "{form}");
    house.post(&format!("{LAMP}/let-go"), &who, "version=1").await;
    assert!(house.app.store.orphans().await.unwrap().is_empty());
}
