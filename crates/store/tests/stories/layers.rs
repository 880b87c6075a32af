//! Servants change listings; lists come and go beneath.

use directory::{
    edit::{Hidden, Layer, Patch},
    model::{Meeting, SourceName},
};
use store::{Act, Approved, Asks, Author, NewLayer, Proposal, ProposalState, Store, StoreError};

use super::home::{Home, at, meeting, noon, source};

stories!(
    a_change_outlives_the_import,
    a_change_outlives_its_row_and_its_list,
    a_change_without_its_row_is_told,
    of_two_who_change_the_same_one_is_told,
    all_or_none_of_a_press_is_done,
    every_change_is_kept_and_can_be_undone,
    a_running_server_learns_of_a_change,
    a_listing_of_our_own_comes_and_goes,
    of_a_listing_that_is_deleted_nothing_is_kept,
    a_merged_listing_is_told,
    of_two_who_approve_one_publishes,
    an_approval_of_what_was_changed_meanwhile_does_nothing,
    a_draft_is_its_authors,
    who_is_forgotten_leaves_changes_without_a_name,
    the_order_of_changes_is_levelled,
    settled_proposals_go_after_thirty_days,
    a_no_is_kept_for_thirty_days,
    what_nobody_answers_is_given_up,
    a_merged_listing_is_back_when_the_other_goes,
    the_hour_of_a_change_is_forgotten_with_its_day,
    hours_that_were_kept_before_are_forgotten,
    our_own_rows_are_levelled,
    a_published_draft_leaves_no_second_name,
    a_proposal_settles_its_own_listing_alone,
);

fn north() -> SourceName {
    SourceName::new("north").unwrap()
}

fn author() -> Author {
    Author { place: "site".into(), member: "1c".into(), handle: "calm river".into() }
}

fn act<'a>(name: &'a str, author: &'a Author) -> Act<'a> {
    Act { name, note: "the hall burned down", author, now: noon() }
}

/// What renames the meeting `a` of [`two_meetings`].
fn renamed(name: &str) -> Layer {
    let (list, mut wanted) = (meeting("a", "Dawn"), meeting("a", "Dawn"));
    wanted.name = name.into();
    Layer { patch: Patch::between(&list, &wanted).unwrap(), hidden: None }
}

fn new(random: u8, key: &str, seen: i64, layer: Layer) -> NewLayer {
    NewLayer { random: [random; 8], source: north(), key: key.into(), seen, layer }
}

async fn two_meetings(home: &Home) -> Store {
    let store = home.open().await;
    let list = [meeting("a", "Dawn"), meeting("b", "Dusk")];
    store.replace_source(&source("north"), &list, noon()).await.unwrap();
    store
}

async fn names(store: &Store) -> Vec<String> {
    let (lists, unreadable) = store.load_all().await.unwrap();
    assert_eq!(unreadable, []);
    lists.meetings().map(|(_, meeting)| meeting.name.to_string()).collect()
}

async fn a_change_outlives_the_import(home: Home) {
    let store = two_meetings(&home).await;
    let author = author();
    store.change(&[new(1, "a", 0, renamed("First Light"))], &act("edit", &author)).await.unwrap();
    assert_eq!(names(&store).await, ["First Light", "Dusk"]);
    let mut moved = meeting("a", "Dawn");
    moved.notes = Some("Ring twice".into());
    store.replace_source(&source("north"), &[moved.clone(), meeting("b", "Dusk")], noon()).await.unwrap();
    assert_eq!(names(&store).await, ["First Light", "Dusk"]);
    let stored = store.listing(&north(), "a").await.unwrap().unwrap();
    assert_eq!((stored.row, stored.version), (Some(moved), 1));
    assert_eq!(stored.layer, renamed("First Light"));
}

async fn a_change_outlives_its_row_and_its_list(home: Home) {
    let store = two_meetings(&home).await;
    let author = author();
    store.change(&[new(1, "a", 0, renamed("First Light"))], &act("edit", &author)).await.unwrap();
    store.replace_source(&source("north"), &[meeting("b", "Dusk")], noon()).await.unwrap();
    assert_eq!(names(&store).await, ["Dusk"]);
    assert_eq!(store.listing(&north(), "a").await.unwrap().unwrap().row, None);
    store.remove_source(&north()).await.unwrap();
    assert_eq!(store.layers().await.unwrap().len(), 1);
    store.replace_source(&source("north"), &[meeting("a", "Dawn")], noon()).await.unwrap();
    assert_eq!(names(&store).await, ["First Light"]);
    assert_eq!(store.listing(&north(), "nobody").await.unwrap(), None);
}

async fn a_change_without_its_row_is_told(home: Home) {
    let store = two_meetings(&home).await;
    let author = author();
    store.change(&[new(1, "a", 0, renamed("First Light"))], &act("edit", &author)).await.unwrap();
    assert_eq!(store.orphans().await.unwrap(), []);
    store.replace_source(&source("north"), &[meeting("b", "Dusk")], noon()).await.unwrap();
    let orphans = store.orphans().await.unwrap();
    assert_eq!(orphans.iter().map(|one| (&*one.key, one.version)).collect::<Vec<_>>(), [("a", 1)]);
    store.change(&[new(2, "a", 1, Layer::default())], &act("let-go", &author)).await.unwrap();
    assert_eq!(store.orphans().await.unwrap(), [], "given up");
}

async fn of_two_who_change_the_same_one_is_told(home: Home) {
    let store = two_meetings(&home).await;
    let author = author();
    let (one, two) = ([new(1, "a", 0, renamed("One"))], [new(2, "a", 0, renamed("Two"))]);
    let act = act("edit", &author);
    let done = tokio::join!(store.change(&one, &act), store.change(&two, &act));
    let told = [done.0, done.1].into_iter().filter(|done| matches!(done, Err(StoreError::Stale))).count();
    assert_eq!(told, 1);
    assert_eq!(store.changes_of(&north(), "a").await.unwrap().len(), 1);
}

async fn all_or_none_of_a_press_is_done(home: Home) {
    let store = two_meetings(&home).await;
    let author = author();
    let hidden = Layer { hidden: Some(Hidden::Removed), ..Layer::default() };
    let press = [new(1, "a", 0, hidden.clone()), new(2, "b", 7, hidden.clone())];
    // A version that never was is as wrong as one that has passed.
    store.change(&[new(9, "b", 0, Layer::default())], &act("edit", &author)).await.unwrap();
    assert!(matches!(store.change(&press, &act("close", &author)).await, Err(StoreError::Stale)));
    assert_eq!(names(&store).await, ["Dawn", "Dusk"]);
    let press = [new(1, "a", 0, hidden.clone()), new(2, "b", 1, hidden)];
    store.change(&press, &act("close", &author)).await.unwrap();
    assert_eq!(names(&store).await, [""; 0]);
    let done = store.change_made("0101010101010101").await.unwrap().unwrap();
    let batch: Vec<_> = store.changes_in(&done.batch).await.unwrap().into_iter().map(|c| c.key).collect();
    assert_eq!(batch, ["a".into(), "b".into()]);
}

async fn every_change_is_kept_and_can_be_undone(home: Home) {
    let store = two_meetings(&home).await;
    let author = author();
    store.change(&[new(1, "a", 0, renamed("One"))], &act("edit", &author)).await.unwrap();
    store.change(&[new(2, "a", 1, renamed("Two"))], &act("edit", &author)).await.unwrap();
    let [last, first] = store.changes_of(&north(), "a").await.unwrap().try_into().unwrap();
    assert_eq!((last.version, first.version), (2, 1));
    assert_eq!((&*last.act, &*last.note, &*last.handle), ("edit", "the hall burned down", "calm river"));
    assert_eq!(last.happened, at("2026-11-22T12:00:00Z"));
    assert_eq!((first.before, last.before.clone()), (Layer::default(), renamed("One")));
    let now = store.listing(&north(), "a").await.unwrap().unwrap();
    let undone = now.layer.undo(&last.before, &last.after).unwrap();
    store.change(&[new(3, "a", now.version, undone)], &act("undo", &author)).await.unwrap();
    assert_eq!(names(&store).await, ["One", "Dusk"]);
    assert_eq!(store.newest_changes(2).await.unwrap().len(), 2);
    assert_eq!(store.change_made("no such change").await.unwrap(), None);
}

async fn a_running_server_learns_of_a_change(home: Home) {
    let store = two_meetings(&home).await;
    let (mut lists, _) = store.load_all().await.unwrap();
    let author = author();
    let revision = store.change(&[new(1, "a", 0, renamed("One"))], &act("edit", &author)).await.unwrap();
    let delta = store.load_since(lists.revision()).await.unwrap();
    assert_eq!(
        (delta.whole, delta.changed.len(), delta.layers.len(), delta.revision),
        (false, 0, 1, revision)
    );
    assert!(lists.apply(delta));
    let seen: Vec<_> = lists.meetings().map(|(_, meeting)| meeting.name.clone()).collect();
    assert_eq!(seen, ["One".into(), "Dusk".into()]);
    // The row changes beneath.
    let mut row = meeting("a", "Dawn");
    row.notes = Some("Ring twice".into());
    store.replace_source(&source("north"), &[row], noon()).await.unwrap();
    assert!(lists.apply(store.load_since(lists.revision()).await.unwrap()));
    let (_, seen) = lists.meetings().next().unwrap();
    assert_eq!((&*seen.name, seen.notes.as_deref()), ("One", Some("Ring twice")));
    // Taking it all back shows the row.
    store.change(&[new(2, "a", 1, Layer::default())], &act("undo", &author)).await.unwrap();
    assert!(lists.apply(store.load_since(lists.revision()).await.unwrap()));
    assert_eq!(&*lists.meetings().next().unwrap().1.name, "Dawn");
}

async fn of_a_listing_that_is_deleted_nothing_is_kept(home: Home) {
    let store = home.open().await;
    let (author, own) = (author(), source(store::OWN_LIST));
    store.add_listing(&own, &meeting("k1", "Lamp"), [1; 8], &act("add", &author)).await.unwrap();
    store.add_listing(&own, &meeting("k2", "Lantern"), [2; 8], &act("add", &author)).await.unwrap();
    let (mut lists, _) = store.load_all().await.unwrap();
    let revision = store.delete_own_listing("k1").await.unwrap().unwrap();
    assert_eq!(store.delete_own_listing("k1").await.unwrap(), None);
    assert_eq!(names(&store).await, ["Lantern"]);
    assert_eq!(store.sources().await.unwrap()[0].meetings, 1);
    assert_eq!(store.listing(&own.name, "k1").await.unwrap(), None);
    assert_eq!(store.changes_of(&own.name, "k1").await.unwrap(), []);
    assert_eq!(store.changes_of(&own.name, "k2").await.unwrap().len(), 1);
    // A server that has it still learns of it.
    lists.apply(store.load_since(lists.revision()).await.unwrap());
    assert!(lists.revision() >= revision);
    assert_eq!(lists.len(), 1);
}

async fn a_listing_of_our_own_comes_and_goes(home: Home) {
    let store = home.open().await;
    let (author, own) = (author(), source(store::OWN_LIST));
    store.add_listing(&own, &meeting("k1", "Lamp"), [1; 8], &act("add", &author)).await.unwrap();
    store.add_listing(&own, &meeting("k2", "Lantern"), [2; 8], &act("add", &author)).await.unwrap();
    assert_eq!(names(&store).await, ["Lamp", "Lantern"]);
    assert_eq!(store.sources().await.unwrap()[0].meetings, 2);
    let again = store.add_listing(&own, &meeting("k1", "Lamp"), [3; 8], &act("add", &author)).await;
    assert!(matches!(again, Err(StoreError::Database(_))));
    let [added] = store.changes_of(&own.name, "k1").await.unwrap().try_into().unwrap();
    let now = store.listing(&own.name, "k1").await.unwrap().unwrap();
    let undone = now.layer.undo(&added.before, &added.after).unwrap();
    let undo = NewLayer { source: own.name.clone(), ..new(4, "k1", now.version, undone) };
    store.change(&[undo], &act("undo", &author)).await.unwrap();
    assert_eq!(names(&store).await, ["Lantern"]);
    for (name, ours) in [("here", true), ("here-leeds", true), ("hereford", false), ("north", false)] {
        assert_eq!(store::is_own_list(&SourceName::new(name).unwrap()), ours, "{name}");
    }
}

async fn a_merged_listing_is_told(home: Home) {
    let store = two_meetings(&home).await;
    let author = author();
    let into = Hidden::MergedInto { source: north(), key: "b".into() };
    let layer = Layer { hidden: Some(into), ..Layer::default() };
    store.change(&[new(1, "a", 0, layer)], &act("merge", &author)).await.unwrap();
    let (lists, _) = store.load_all().await.unwrap();
    let merged: Vec<_> = lists
        .layered()
        .filter_map(|(_, row, layer)| match layer.hidden.as_ref()? {
            Hidden::MergedInto { key, .. } => Some((row.slug.to_string(), key.to_string())),
            Hidden::Removed => None,
        })
        .collect();
    assert_eq!(merged, [("meeting-a".to_owned(), "b".to_owned())]);
    assert_eq!(lists.meetings().count(), 1);
}

fn proposal(id: u8, state: ProposalState) -> Proposal {
    let mut wanted: Meeting = meeting("a", "Dawn");
    wanted.name = "First Light".into();
    Proposal {
        id: Proposal::id([id; 8]),
        state,
        source: north(),
        key: "a".into(),
        version: 0,
        base: Some(meeting("a", "Dawn")),
        wanted,
        note: "we renamed ourselves".into(),
        author: Author { place: "group/north-a".into(), member: "2d".into(), handle: "still lake".into() },
        received: noon(),
        asks: Asks::Change,
    }
}

async fn of_two_who_approve_one_publishes(home: Home) {
    let store = two_meetings(&home).await;
    let (author, waiting) = (author(), proposal(5, ProposalState::Open));
    store.put_proposal(&waiting).await.unwrap();
    let kept = store.proposal(&waiting.id).await.unwrap().unwrap();
    assert_eq!(kept, Proposal { received: at("2026-11-22T12:00:00Z"), ..waiting.clone() });
    let (one, two) = (new(1, "a", 0, renamed("One")), new(2, "a", 0, renamed("Two")));
    let act = act("approve", &author);
    let done = tokio::join!(
        store.approve(&waiting.id, Approved::Layer(&one), &act),
        store.approve(&waiting.id, Approved::Layer(&two), &act)
    );
    let told = [done.0, done.1].into_iter().filter(|done| matches!(done, Err(StoreError::Settled))).count();
    assert_eq!(told, 1);
    assert_eq!(store.changes_of(&north(), "a").await.unwrap().len(), 1);
    assert_eq!(store.proposals(ProposalState::Approved).await.unwrap().len(), 1);
    assert!(matches!(store.decline(&waiting.id, "No such day", noon()).await, Err(StoreError::Settled)));
}

async fn an_approval_of_what_was_changed_meanwhile_does_nothing(home: Home) {
    let store = two_meetings(&home).await;
    let (author, waiting) = (author(), proposal(5, ProposalState::Open));
    store.put_proposal(&waiting).await.unwrap();
    store.change(&[new(1, "a", 0, renamed("One"))], &act("edit", &author)).await.unwrap();
    let late = new(2, "a", 0, renamed("First Light"));
    let done = store.approve(&waiting.id, Approved::Layer(&late), &act("approve", &author)).await;
    assert!(matches!(done, Err(StoreError::Stale)));
    assert_eq!(store.proposals(ProposalState::Open).await.unwrap().len(), 1, "it waits on");
    store.decline(&waiting.id, "No such day", noon()).await.unwrap();
    assert_eq!(names(&store).await, ["One", "Dusk"]);
}

async fn a_draft_is_its_authors(home: Home) {
    let store = two_meetings(&home).await;
    let draft = proposal(5, ProposalState::Draft);
    store.put_proposal(&draft).await.unwrap();
    store.put_proposal(&Proposal { note: "better".into(), ..draft.clone() }).await.unwrap();
    let stranger = Proposal { author: author(), ..draft.clone() };
    assert!(matches!(store.put_proposal(&stranger).await, Err(StoreError::Settled)));
    assert_eq!(&*store.proposal(&draft.id).await.unwrap().unwrap().note, "better");
    let sent = Proposal { state: ProposalState::Open, ..draft.clone() };
    store.put_proposal(&sent).await.unwrap();
    assert!(matches!(store.put_proposal(&draft).await, Err(StoreError::Settled)), "it is no draft any more");
    assert!(store.delete_proposal(&draft.id).await.unwrap());
    assert!(!store.delete_proposal(&draft.id).await.unwrap());
}

async fn who_is_forgotten_leaves_changes_without_a_name(home: Home) {
    let store = two_meetings(&home).await;
    let author = author();
    store.change(&[new(1, "a", 0, renamed("One"))], &act("edit", &author)).await.unwrap();
    let by_author = |id, state| Proposal { author: author.clone(), ..proposal(id, state) };
    store.put_proposal(&by_author(5, ProposalState::Draft)).await.unwrap();
    store.put_proposal(&by_author(6, ProposalState::Open)).await.unwrap();
    assert_eq!(store.handles().await.unwrap(), ["calm river".into()]);
    store.forget("nobody", &[], &[("site".into(), "1c".into())]).await.unwrap();
    assert_eq!(store.handles().await.unwrap(), []);
    assert_eq!(store.everything_about("calm river").await.unwrap(), []);
    let [change] = store.changes_of(&north(), "a").await.unwrap().try_into().unwrap();
    assert_eq!(&*change.handle, "");
    assert_eq!(names(&store).await, ["One", "Dusk"], "what was done stays");
    assert_eq!(store.proposals(ProposalState::Draft).await.unwrap(), []);
    assert_eq!(store.proposals(ProposalState::Open).await.unwrap().len(), 1);
}

async fn the_order_of_changes_is_levelled(home: Home) {
    let store = two_meetings(&home).await;
    let author = author();
    store.change(&[new(1, "b", 0, Layer::default())], &act("edit", &author)).await.unwrap();
    store.change(&[new(2, "a", 0, renamed("One"))], &act("edit", &author)).await.unwrap();
    let (mut lists, _) = store.load_all().await.unwrap();
    store.shuffle().await.unwrap();
    let revisions = home.texts("SELECT DISTINCT CAST(revision AS TEXT) FROM layers").await;
    assert_eq!(revisions.len(), 1);
    let delta = store.load_since(lists.revision()).await.unwrap();
    assert_eq!(delta.layers.len(), 2);
    assert!(!lists.apply(delta), "a running server finds nothing new");
    let before = store.revision().await.unwrap();
    store.shuffle().await.unwrap();
    assert_eq!(store.revision().await.unwrap(), before, "nothing to level");
}

async fn settled_proposals_go_after_thirty_days(home: Home) {
    let store = two_meetings(&home).await;
    for (id, state) in [(5, ProposalState::Open), (6, ProposalState::Open), (7, ProposalState::Draft)] {
        store.put_proposal(&proposal(id, state)).await.unwrap();
    }
    store.decline(&Proposal::id([6; 8]), "No such day", noon()).await.unwrap();
    let answers = store.answers_to(&proposal(6, ProposalState::Open).author).await.unwrap();
    assert_eq!(answers, [(Proposal::id([6; 8]), "No such day".into())]);
    assert_eq!(store.answers_to(&Author::default()).await.unwrap(), [], "readers are not told apart");
    store.purge(at("2026-12-01T00:00:00Z")).await.unwrap();
    assert_eq!(store.proposals(ProposalState::Declined).await.unwrap().len(), 1);
    store.purge(at("2027-01-01T00:00:00Z")).await.unwrap();
    assert_eq!(store.proposals(ProposalState::Declined).await.unwrap(), []);
    assert_eq!(store.proposals(ProposalState::Open).await.unwrap().len(), 1);
    assert_eq!(store.proposals(ProposalState::Draft).await.unwrap().len(), 1);
}

async fn a_no_is_kept_for_thirty_days(home: Home) {
    let store = two_meetings(&home).await;
    store.put_proposal(&proposal(6, ProposalState::Open)).await.unwrap();
    let late = at("2026-12-25T10:30:00Z");
    store.decline(&Proposal::id([6; 8]), "No such day", late).await.unwrap();
    store.purge(at("2027-01-20T00:00:00Z")).await.unwrap();
    let author = proposal(6, ProposalState::Open).author;
    assert_eq!(store.answers_to(&author).await.unwrap().len(), 1, "who asked has time to read it");
    store.purge(at("2027-01-26T00:00:00Z")).await.unwrap();
    assert_eq!(store.answers_to(&author).await.unwrap(), []);
}

async fn what_nobody_answers_is_given_up(home: Home) {
    let store = two_meetings(&home).await;
    store.put_proposal(&proposal(5, ProposalState::Open)).await.unwrap();
    store.put_proposal(&proposal(6, ProposalState::Draft)).await.unwrap();
    let count = async || {
        let open = store.proposals(ProposalState::Open).await.unwrap().len();
        open + store.proposals(ProposalState::Draft).await.unwrap().len()
    };
    store.purge(at("2027-05-15T00:00:00Z")).await.unwrap();
    assert_eq!(count().await, 2);
    store
        .put_proposal(&Proposal { received: at("2027-05-15T00:00:00Z"), ..proposal(6, ProposalState::Draft) })
        .await
        .unwrap();
    store.purge(at("2027-05-23T00:00:00Z")).await.unwrap();
    assert_eq!(count().await, 1, "a draft somebody works on stays");
}

fn merged_into(list: &str, key: &str) -> Layer {
    let into = Hidden::MergedInto { source: SourceName::new(list).unwrap(), key: key.into() };
    Layer { hidden: Some(into), ..Layer::default() }
}

async fn a_merged_listing_is_back_when_the_other_goes(home: Home) {
    let store = two_meetings(&home).await;
    let author = author();
    let south = source("south");
    store.replace_source(&south, &[meeting("c", "Noon")], noon()).await.unwrap();
    let merge = act("merge", &author);
    let (mut lists, _) = store.load_all().await.unwrap();
    let renamed = Layer { patch: renamed("First Light").patch, ..merged_into("north", "b") };
    store.change(&[new(1, "a", 0, renamed)], &merge).await.unwrap();
    store.change(&[new(2, "b", 0, merged_into("south", "c"))], &merge).await.unwrap();
    assert_eq!(names(&store).await, ["Noon"]);
    // The list drops the one that stood for all three; then its whole list goes.
    store.replace_source(&south, &[], noon()).await.unwrap();
    assert_eq!(names(&store).await, ["First Light", "Dusk"]);
    store.replace_source(&south, &[meeting("c", "Noon")], noon()).await.unwrap();
    assert_eq!(names(&store).await, ["Noon"], "and it stands for them again");
    lists.apply(store.load_since(lists.revision()).await.unwrap());
    assert_eq!(lists.meetings().count(), 1);
    store.withdraw_source(&south.name, noon()).await.unwrap();
    assert!(lists.apply(store.load_since(lists.revision()).await.unwrap()));
    assert_eq!(lists.meetings().count(), 2, "a running server learns of it");
    store.bring_back_source(&south.name).await.unwrap();
    // A servant takes it out.
    let hidden = Layer { hidden: Some(Hidden::Removed), ..Layer::default() };
    let gone = NewLayer { source: south.name.clone(), ..new(3, "c", 0, hidden) };
    store.change(&[gone], &act("remove", &author)).await.unwrap();
    assert_eq!(names(&store).await, ["First Light", "Dusk"]);
    // Two that stand for each other hide nobody.
    store.change(&[new(4, "b", 1, merged_into("north", "a"))], &merge).await.unwrap();
    assert_eq!(names(&store).await, ["First Light", "Dusk"]);
    // One that stands for itself.
    store.change(&[new(5, "b", 2, Layer::default())], &act("unmerge", &author)).await.unwrap();
    assert_eq!(names(&store).await, ["Dusk"]);
}

/// Renamed and confirmed at this hour, as the desk does it.
fn touched(row: &Meeting, now: &str) -> Layer {
    let wanted = Meeting { name: "One".into(), updated: Some(at(now)), ..row.clone() };
    let mut layer = Layer::default().changed_to(row, &wanted).unwrap();
    let confirmed = Some(at(now).to_zoned(jiff::tz::TimeZone::UTC).date());
    layer.patch.take_over(Patch::between(row, &Meeting { confirmed, ..row.clone() }).unwrap());
    layer
}

async fn the_hour_of_a_change_is_forgotten_with_its_day(home: Home) {
    let store = two_meetings(&home).await;
    let (author, own) = (author(), source(store::OWN_LIST));
    let layer = touched(&meeting("a", "Dawn"), "2026-11-26T09:00:00Z");
    let lamp = Meeting { updated: Some(at("2026-11-26T10:00:00Z")), ..meeting("k1", "Lamp") };
    store.change(&[new(1, "a", 0, layer.clone())], &act("edit", &author)).await.unwrap();
    store.change(&[new(2, "a", 1, layer.clone())], &act("edit", &author)).await.unwrap();
    store.add_listing(&own, &lamp, [3; 8], &act("add", &author)).await.unwrap();
    let asked =
        Proposal { base: Some(lamp.clone()), wanted: lamp.clone(), ..proposal(5, ProposalState::Open) };
    store.put_proposal(&asked).await.unwrap();

    // The journal and what waits never know it; what is published does for a day.
    for query in ["SELECT before || after FROM changes", "SELECT base || body FROM proposals"] {
        let told = home.texts(query).await.concat();
        assert!(!told.contains("2026-11-26") && !told.contains("updated"), "{told}");
    }
    let now = async || {
        let (lists, _) = store.load_all().await.unwrap();
        let dates = lists.meetings().map(|(_, meeting)| (meeting.updated, meeting.confirmed));
        dates.filter(|dates| *dates != (None, None)).collect::<Vec<_>>()
    };
    let (mut lists, _) = store.load_all().await.unwrap();
    let day = jiff::civil::date(2026, 11, 26);
    let hours = [(lamp.updated, None), (Some(at("2026-11-26T09:00:00Z")), Some(day))];
    store.purge(at("2026-11-27T09:00:00Z")).await.unwrap();
    assert_eq!(now().await, hours);
    store.purge(at("2026-11-28T09:00:00Z")).await.unwrap();
    let (monday, week) = (Some(at("2026-11-23T00:00:00Z")), Some(jiff::civil::date(2026, 11, 23)));
    assert_eq!(now().await, [(monday, None), (monday, week)]);
    assert!(!home.files_hold(b"2026-11-26T10").await || !home.is_lite(), "it is gone from the file");
    assert!(lists.apply(store.load_since(lists.revision()).await.unwrap()), "a running server learns of it");
    let revision = store.revision().await.unwrap();
    store.purge(at("2026-11-29T09:00:00Z")).await.unwrap();
    assert_eq!(store.revision().await.unwrap(), revision, "nothing is left to forget");
    // What was done can be taken back all the same.
    let stored = store.listing(&north(), "a").await.unwrap().unwrap();
    let [_, first] = store.changes_of(&north(), "a").await.unwrap().try_into().unwrap();
    assert!(stored.layer.undo(&first.before, &first.after).unwrap().is_empty());
}

async fn hours_that_were_kept_before_are_forgotten(home: Home) {
    let store = two_meetings(&home).await;
    let author = author();
    store.change(&[new(1, "a", 0, renamed("One"))], &act("edit", &author)).await.unwrap();
    store.put_proposal(&proposal(5, ProposalState::Open)).await.unwrap();
    store.put_proposal(&Proposal { base: None, ..proposal(6, ProposalState::Open) }).await.unwrap();
    // As it was written once.
    let layer = |day: &str| {
        format!(r#"{{"patch":{{"confirmed":{{"now":"{day}"}},"updated":{{"now":"{day}T09:00:00Z"}}}}}}"#)
    };
    let mut row = serde_json::to_value(meeting("a", "Dawn")).unwrap();
    row["updated"] = "2026-11-26T09:00:00Z".into();
    home.sql(&format!(
        "UPDATE changes SET before = '{}', after = '{}'",
        layer("2026-11-22"),
        layer("2026-11-26")
    ))
    .await;
    home.sql(&format!(
        "UPDATE proposals SET body = '{row}'; UPDATE proposals SET base = '{row}' WHERE base <> 'null'"
    ))
    .await;
    home.sql(if home.is_lite() {
        include_str!("../../migrations/sqlite/0009_weeks.sql")
    } else {
        include_str!("../../migrations/postgres/0009_weeks.sql")
    })
    .await;
    let [change] = store.changes_of(&north(), "a").await.unwrap().try_into().unwrap();
    let told = [change.before, change.after].map(|layer| serde_json::to_string(&layer).unwrap());
    assert_eq!(
        told,
        ["2026-11-16", "2026-11-23"].map(|day| format!(r#"{{"patch":{{"confirmed":{{"now":"{day}"}}}}}}"#))
    );
    for asked in store.proposals(ProposalState::Open).await.unwrap() {
        assert_eq!(asked.wanted, meeting("a", "Dawn"));
        assert!(asked.base.is_none_or(|base| base == meeting("a", "Dawn")));
    }
}

async fn our_own_rows_are_levelled(home: Home) {
    let store = two_meetings(&home).await;
    let author = author();
    for (number, (list, key)) in
        [("here", "k3"), ("here-leeds", "k1"), ("here", "k2")].into_iter().enumerate()
    {
        let random = [u8::try_from(number).unwrap(); 8];
        store.add_listing(&source(list), &meeting(key, key), random, &act("add", &author)).await.unwrap();
    }
    let (mut lists, _) = store.load_all().await.unwrap();
    store.shuffle().await.unwrap();
    let own = "SELECT CAST(revision AS TEXT) FROM meetings WHERE source <> 'north'
        UNION SELECT CAST(revision AS TEXT) FROM sources WHERE name <> 'north'
        UNION SELECT CAST(revision AS TEXT) FROM layers";
    assert_eq!(home.texts(own).await.len(), 1);
    let order = if home.is_lite() { "rowid" } else { "ctid" };
    let order = format!("SELECT key FROM meetings WHERE source LIKE 'here%' ORDER BY {order}");
    assert_eq!(home.texts(&order).await, ["k2", "k3", "k1"], "by list and key");
    assert!(
        !lists.apply(store.load_since(lists.revision()).await.unwrap()),
        "a running server finds nothing new"
    );
    assert_eq!(lists.len(), 5);
    let before = store.revision().await.unwrap();
    store.shuffle().await.unwrap();
    assert_eq!(store.revision().await.unwrap(), before, "nothing to level");
}

async fn a_published_draft_leaves_no_second_name(home: Home) {
    let store = two_meetings(&home).await;
    let other = Author { place: "body/leeds".into(), member: "3e".into(), handle: "green hill".into() };
    let draft = Proposal { author: other.clone(), ..proposal(5, ProposalState::Draft) };
    let listing = Proposal { key: "".into(), base: None, id: Proposal::id([6; 8]), ..draft.clone() };
    for draft in [&draft, &listing] {
        store.put_proposal(draft).await.unwrap();
    }
    let author = author();
    let layer = new(1, "a", 0, renamed("First Light"));
    store.approve(&draft.id, Approved::Layer(&layer), &act("edit", &author)).await.unwrap();
    let (own, lamp) = (source(store::OWN_LIST), meeting("k1", "Lamp"));
    let what = Approved::Listing(&own, &lamp, [2; 8]);
    store.approve(&listing.id, what, &act("add", &author)).await.unwrap();
    assert_eq!(names(&store).await, ["Lamp", "First Light", "Dusk"]);
    assert_eq!(store.everything_about("green hill").await.unwrap(), [], "nothing joins the two");
    let again = store.approve(&listing.id, what, &act("add", &author)).await;
    assert!(matches!(again, Err(StoreError::Settled)), "{again:?}");
}

async fn a_proposal_settles_its_own_listing_alone(home: Home) {
    let store = two_meetings(&home).await;
    let author = author();
    store.put_proposal(&proposal(5, ProposalState::Open)).await.unwrap();
    let draft = proposal(6, ProposalState::Draft);
    store.put_proposal(&draft).await.unwrap();
    let (own, lamp) = (source(store::OWN_LIST), meeting("k1", "Lamp"));
    for id in [Proposal::id([5; 8]), draft.id.clone()] {
        let layer = new(1, "b", 0, renamed("Night"));
        for what in [Approved::Layer(&layer), Approved::Listing(&own, &lamp, [2; 8])] {
            let done = store.approve(&id, what, &act("edit", &author)).await;
            assert!(matches!(done, Err(StoreError::Settled)), "{done:?}");
        }
    }
    let elsewhere = Proposal { key: "b".into(), ..draft };
    assert!(matches!(store.put_proposal(&elsewhere).await, Err(StoreError::Settled)));
    assert_eq!(names(&store).await, ["Dawn", "Dusk"]);
    assert_eq!(store.proposals(ProposalState::Open).await.unwrap().len(), 1);
}
