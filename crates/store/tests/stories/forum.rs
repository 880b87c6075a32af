//! What people write: kept once, in its order, until whoever wrote it takes it away.

use jiff::{SignedDuration, Timestamp};
use store::{
    Edit, Locked, Measure, NewPost, NewThread, Opened, PostState, Release, Released, Replied, STANDING,
    Store, StoreError, ThreadKind,
};

use super::{
    home::{Home, at, noon},
    homes,
};

stories!(
    a_handle_is_given_once,
    words_stand_in_the_order_they_came,
    what_is_sent_twice_is_kept_once,
    a_reply_to_what_is_gone_is_told_so,
    first_words_wait_for_a_moderator_or_two_members,
    words_can_be_changed_for_an_hour,
    what_is_taken_away_says_why,
    unlawful_words_are_kept_sealed,
    a_thread_outlives_its_first_post,
    who_leaves_takes_their_words_along,
    threads_come_in_pages,
    a_day_has_one_thread,
    within_an_hour_of_a_day_nobody_came_first,
    after_a_day_only_the_week_is_known,
    what_waits_too_long_goes,
    public_words_are_found_and_private_ones_are_not,
    words_among_members_end_with_their_group,
);

pub(crate) const AREA: &str = "area/newcomers";
pub(crate) const STORY: NewThread<'static> = NewThread { kind: ThreadKind::Story, title: "Day one" };

/// A post by one of the members that [`enter`] made.
pub(crate) fn post<'a>(id: u64, member: &'a str, body: &'a str, state: PostState) -> NewPost<'a> {
    NewPost {
        id: id.to_be_bytes(),
        place: AREA,
        member,
        body,
        notes: "",
        language: "en",
        urgent: false,
        state,
    }
}

pub(crate) async fn enter(store: &Store, place: &str, member: &str, random: u64, now: Timestamp) {
    let handle: Box<str> = format!("calm {member}").into();
    store.enter_place(place, member, [handle], random.to_be_bytes(), now).await.unwrap().unwrap();
}

pub(crate) fn id(number: u64) -> String {
    format!("{number:016x}")
}

fn later(hours: i64) -> Timestamp {
    noon().checked_add(SignedDuration::from_hours(hours)).unwrap()
}

async fn two_members(home: &Home) -> Store {
    let store = home.open().await;
    enter(&store, AREA, "ann", 1, noon()).await;
    enter(&store, AREA, "ben", 2, noon()).await;
    store
}

async fn said(store: &Store, thread: &str, member: &str) -> Vec<String> {
    let replies = store.replies(thread, member, 0, 100).await.unwrap();
    replies.iter().map(|reply| reply.body.to_string()).collect()
}

async fn a_handle_is_given_once(home: Home) {
    let store = home.open().await;
    let enter = async |place: &str, member: &str, handles: &[&str], random: u8| {
        let handles: Vec<Box<str>> = handles.iter().map(|handle| (*handle).into()).collect();
        store.enter_place(place, member, handles, [random; 8], noon()).await.unwrap()
    };
    let first = enter(AREA, "ann", &["calm river", "still lake"], 1).await.unwrap();
    assert_eq!((&*first.handle, first.standing, first.waits), ("calm river", 0, false));
    assert_eq!(first.since, at("2026-11-16T00:00:00Z"), "the week, no finer");
    let second = enter(AREA, "ben", &["calm river", "still lake"], 2).await.unwrap();
    assert_eq!(&*second.handle, "still lake");
    assert_eq!(enter(AREA, "cem", &["calm river", "still lake"], 3).await, None);
    assert_eq!(
        enter(AREA, "ann", &["green hill"], 4).await.unwrap(),
        first,
        "who is known stays as they are"
    );
    assert_eq!(&*enter("area/steps", "ann2", &["calm river"], 5).await.unwrap().handle, "calm river");
    assert_eq!(store.author(AREA, "ann").await.unwrap(), Some(first.clone()));
    assert_eq!(store.author_named(AREA, "calm river").await.unwrap(), Some(first));
    assert_eq!(store.author("area/steps", "ann").await.unwrap(), None);
    assert!(store.renew_feed(AREA, "ann").await.unwrap());
    assert_eq!(store.author(AREA, "ann").await.unwrap().unwrap().feed, 1);
}

async fn words_stand_in_the_order_they_came(home: Home) {
    let store = two_members(&home).await;
    let shown = PostState::Shown;
    store.open_thread(&STORY, &post(10, "ann", "I began", shown), noon()).await.unwrap();
    for number in 0..60_u64 {
        // Ids fall, so that their order is not that of the words.
        let body = number.to_string();
        let reply = post(1_000 - number, if number % 2 == 0 { "ann" } else { "ben" }, &body, shown);
        assert_eq!(
            store.reply(&id(10), &reply, noon()).await.unwrap(),
            Replied::Kept(u32::try_from(number).unwrap() + 1)
        );
    }
    let thread = store.thread(&id(10)).await.unwrap().unwrap();
    assert_eq!((thread.replies, thread.shown, &*thread.title), (60, true, "Day one"));
    let page = store.replies(&id(10), "", 50, 50).await.unwrap();
    let bodies: Vec<&str> = page.iter().map(|reply| &*reply.body).collect();
    assert_eq!(bodies, (50..60).map(|n| n.to_string()).collect::<Vec<_>>());
    assert_eq!(page[0].written, at("2026-11-22T12:00:00Z"), "the hour");
    let opening = store.opening(&id(10)).await.unwrap().unwrap();
    assert_eq!((&*opening.body, &*opening.handle, opening.number), ("I began", "calm ann", 0));
    assert!(store.thank(&id(10)).await.unwrap() && store.thank(&id(10)).await.unwrap());
    assert!(store.opening(&id(10)).await.unwrap().unwrap().thanked);
}

async fn what_is_sent_twice_is_kept_once(home: Home) {
    let store = two_members(&home).await;
    let first = post(10, "ann", "I began", PostState::Shown);
    assert_eq!(store.open_thread(&STORY, &first, noon()).await.unwrap(), Opened::Kept);
    assert_eq!(store.open_thread(&STORY, &first, later(1)).await.unwrap(), Opened::Again);
    let reply = post(11, "ben", "Welcome", PostState::Shown);
    let (thread, other) = (id(10), home.open().await);
    let (one, two) = tokio::join!(store.reply(&thread, &reply, noon()), other.reply(&thread, &reply, noon()));
    let both = [one.unwrap(), two.unwrap()];
    assert!(both.contains(&Replied::Again), "{both:?}");
    assert_eq!(store.thread(&id(10)).await.unwrap().unwrap().replies, 1);
    assert_eq!(said(&store, &id(10), "").await, ["Welcome"]);
    assert_eq!(store.author(AREA, "ben").await.unwrap().unwrap().standing, 1);
}

async fn a_reply_to_what_is_gone_is_told_so(home: Home) {
    let store = two_members(&home).await;
    store.open_thread(&STORY, &post(10, "ann", "I began", PostState::Shown), noon()).await.unwrap();
    assert!(!store.delete_post(AREA, &id(10), "ben").await.unwrap(), "not theirs");
    assert!(store.delete_post(AREA, &id(10), "ann").await.unwrap());
    let reply = post(11, "ben", "Welcome", PostState::Shown);
    assert_eq!(store.reply(&id(10), &reply, noon()).await.unwrap(), Replied::Gone);
    assert_eq!(store.thread(&id(10)).await.unwrap(), None);
    store.open_thread(&STORY, &post(12, "ann", "Again", PostState::Shown), noon()).await.unwrap();
    let elsewhere = NewPost { place: "area/steps", ..reply };
    enter(&store, "area/steps", "ben", 3, noon()).await;
    assert_eq!(store.reply(&id(12), &elsewhere, noon()).await.unwrap(), Replied::Gone, "another place's");
    let stranger = post(13, "nobody", "Hello", PostState::Shown);
    assert!(matches!(store.reply(&id(12), &stranger, noon()).await, Err(StoreError::Unknown)));
}

async fn first_words_wait_for_a_moderator_or_two_members(home: Home) {
    let store = two_members(&home).await;
    let first = post(10, "ann", "My first words", PostState::Waiting);
    store.open_thread(&STORY, &first, noon()).await.unwrap();
    assert_eq!(store.threads(AREA, None, 10).await.unwrap().threads, []);
    assert_eq!(
        store.reply(&id(10), &post(11, "ben", "?", PostState::Shown), noon()).await.unwrap(),
        Replied::Gone
    );
    assert_eq!(store.count_waiting().await.unwrap(), 1);
    let queue = store.waiting(10).await.unwrap().queue;
    assert_eq!((&*queue[0].post.body, &*queue[0].title), ("My first words", "Day one"));
    assert_eq!(store.release(&id(10), Release::Moderator, later(2)).await.unwrap(), Released::Shown);
    assert_eq!(store.release(&id(10), Release::Moderator, later(2)).await.unwrap(), Released::Not);
    let thread = store.thread(&id(10)).await.unwrap().unwrap();
    assert_eq!((thread.shown, thread.active), (true, at("2026-11-22T14:00:00Z")));
    assert_eq!(store.author(AREA, "ann").await.unwrap().unwrap().standing, 1);

    // Two members of standing, a week later.
    for (number, member) in (3_u64..).zip(["cem", "dov"]) {
        enter(&store, AREA, member, number, noon()).await;
        for reply in 0..u64::from(STANDING) {
            let reply = post(number * 100 + reply, member, "I too", PostState::Shown);
            store.reply(&id(10), &reply, noon()).await.unwrap();
        }
    }
    let reply = post(12, "ben", "Mine", PostState::Waiting);
    assert!(matches!(store.reply(&id(10), &reply, later(1)).await.unwrap(), Replied::Kept(_)));
    assert!(said(&store, &id(10), "ben").await.contains(&"Mine".to_owned()), "one's own");
    assert!(!said(&store, &id(10), "").await.contains(&"Mine".to_owned()));
    assert_eq!(store.waiting_in(AREA, 10).await.unwrap().len(), 1);
    let yes =
        async |member, hours| store.release(&id(12), Release::Member(member), later(hours)).await.unwrap();
    assert_eq!(yes("cem", 1).await, Released::Not, "not there for a week");
    let week = 9 * 24;
    assert_eq!(yes("ann", week).await, Released::Not, "has written once");
    assert_eq!(yes("ben", week).await, Released::Not, "their own");
    assert_eq!(yes("nobody", week).await, Released::Not);
    assert_eq!(yes("cem", week).await, Released::OneMore);
    assert_eq!(yes("cem", week).await, Released::OneMore, "one person's two are one");
    assert_eq!(yes("dov", week).await, Released::Shown);
    assert!(said(&store, &id(10), "").await.contains(&"Mine".to_owned()));
    assert_eq!(home.texts("SELECT post FROM releases").await, [""; 0]);
    assert!(store.take_measure(AREA, "calm cem", Measure::Quiet(later(week + 5))).await.unwrap());
    assert!(!store.author(AREA, "cem").await.unwrap().unwrap().is_of_standing(later(week)));
    assert!(store.take_measure(AREA, "calm cem", Measure::Lifted).await.unwrap());
    assert!(store.author(AREA, "cem").await.unwrap().unwrap().is_of_standing(later(week)));
    assert!(store.take_measure(AREA, "calm cem", Measure::Waits).await.unwrap());
    assert!(!store.author(AREA, "cem").await.unwrap().unwrap().is_of_standing(later(week)));
}

async fn words_can_be_changed_for_an_hour(home: Home) {
    let store = two_members(&home).await;
    store
        .open_thread(&STORY, &post(10, "ann", "My number is seven", PostState::Shown), noon())
        .await
        .unwrap();
    store.reply(&id(10), &post(11, "ben", "Thanks", PostState::Shown), noon()).await.unwrap();
    let edit =
        Edit { title: "Day two", body: "Better so", notes: "use", urgent: false, state: PostState::Shown };
    let change = async |number, member, edit: &Edit<'_>, hours| {
        store.edit_post(AREA, &id(number), member, edit, later(hours)).await.unwrap()
    };
    assert!(!change(10, "ben", &edit, 0).await, "not theirs");
    assert!(!change(10, "ann", &edit, 2).await, "too late");
    assert!(change(10, "ann", &edit, 1).await);
    let opening = store.opening(&id(10)).await.unwrap().unwrap();
    assert_eq!((&*opening.body, &*opening.notes), ("Better so", "use"));
    assert_eq!(&*store.thread(&id(10)).await.unwrap().unwrap().title, "Day two");
    if home.is_lite() {
        assert!(!home.files_hold(b"number is seven").await, "what it said before");
    }
    // What has to be looked at again is not seen until it was.
    let waits = Edit { state: PostState::Waiting, title: "", ..edit };
    assert!(change(11, "ben", &waits, 0).await);
    assert_eq!(store.thread(&id(10)).await.unwrap().unwrap().replies, 0);
    assert_eq!(said(&store, &id(10), "").await, [""; 0]);
    assert!(change(11, "ben", &Edit { state: PostState::Shown, ..waits }, 0).await);
    assert_eq!(store.thread(&id(10)).await.unwrap().unwrap().replies, 1);
}

async fn what_is_taken_away_says_why(home: Home) {
    let store = two_members(&home).await;
    store.open_thread(&STORY, &post(10, "ann", "I began", PostState::Shown), noon()).await.unwrap();
    let rude = NewPost { urgent: true, ..post(11, "ben", "You should", PostState::Shown) };
    store.reply(&id(10), &rude, noon()).await.unwrap();
    assert_eq!(store.waiting(10).await.unwrap().urgent.len(), 1);
    assert!(store.mark_seen(&id(11)).await.unwrap());
    assert_eq!(store.waiting(10).await.unwrap().urgent.len(), 0);

    assert!(store.hold(&id(11), "advice", later(1)).await.unwrap());
    assert!(!store.hold(&id(11), "advice", later(1)).await.unwrap(), "once");
    assert_eq!(store.thread(&id(10)).await.unwrap().unwrap().replies, 0);
    let own = store.posts_by(AREA, "ben").await.unwrap();
    assert_eq!((own[0].post.state, &*own[0].post.reason), (PostState::Held, "advice"));
    assert_eq!(store.waiting(10).await.unwrap().queue.len(), 0, "settled until its writer objects");
    assert!(!store.object(AREA, &id(11), "ann", "no").await.unwrap(), "not theirs");
    assert!(store.object(AREA, &id(11), "ben", "I spoke of myself").await.unwrap());
    assert!(!store.object(AREA, &id(11), "ben", "again").await.unwrap(), "once");
    assert_eq!(&*store.waiting(10).await.unwrap().queue[0].post.objection, "I spoke of myself");
    assert!(store.uphold(&id(11), "still advice").await.unwrap());
    assert_eq!(store.waiting(10).await.unwrap().queue.len(), 0);
    assert!(store.show_again(&id(11), later(3)).await.unwrap());
    assert_eq!(said(&store, &id(10), "").await, ["You should"]);

    assert!(store.hold(&id(10), "sourcing", later(4)).await.unwrap());
    assert!(!store.thread(&id(10)).await.unwrap().unwrap().shown);
    assert_eq!(
        store.reply(&id(10), &post(12, "ben", "?", PostState::Shown), later(4)).await.unwrap(),
        Replied::Gone
    );
    assert!(store.show_again(&id(10), later(5)).await.unwrap());
    assert!(store.thread(&id(10)).await.unwrap().unwrap().shown);
}

async fn unlawful_words_are_kept_sealed(home: Home) {
    let store = two_members(&home).await;
    store.open_thread(&STORY, &post(10, "ann", "terrible words", PostState::Shown), noon()).await.unwrap();
    assert!(store.lock(&id(10), &Locked { sealed: "c2VhbGVk", reason: "illegal" }, later(1)).await.unwrap());
    assert!(!store.lock(&id(10), &Locked { sealed: "x", reason: "illegal" }, later(1)).await.unwrap());
    let locked = store.waiting(10).await.unwrap().locked;
    assert_eq!((&*locked[0].post.body, &*locked[0].title), ("c2VhbGVk", ""));
    if home.is_lite() {
        assert!(!home.files_hold(b"terrible words").await);
    }
    assert!(!store.delete_post(AREA, &id(10), "ann").await.unwrap(), "as long as the law wants it");
    assert_eq!(store.leave_place(AREA, "ann").await.unwrap(), 0);
    let locked = store.waiting(10).await.unwrap().locked;
    assert_eq!((locked.len(), &*locked[0].post.handle, &*locked[0].post.member), (1, "", ""));
    store.purge(later(181 * 24)).await.unwrap();
    assert_eq!(store.waiting(10).await.unwrap().locked.len(), 0);
    assert_eq!(store.thread(&id(10)).await.unwrap(), None);
}

async fn a_thread_outlives_its_first_post(home: Home) {
    let store = two_members(&home).await;
    store.open_thread(&STORY, &post(10, "ann", "I began", PostState::Shown), noon()).await.unwrap();
    store.reply(&id(10), &post(11, "ben", "Welcome", PostState::Shown), noon()).await.unwrap();
    assert!(store.delete_post(AREA, &id(10), "ann").await.unwrap());
    let thread = store.thread(&id(10)).await.unwrap().unwrap();
    assert_eq!((&*thread.title, thread.shown, thread.replies), ("", true, 1));
    assert_eq!(store.opening(&id(10)).await.unwrap().map(|post| post.id), None);
    assert_eq!(said(&store, &id(10), "").await, ["Welcome"]);
    assert!(store.delete_post(AREA, &id(11), "ben").await.unwrap());
    assert_eq!(store.thread(&id(10)).await.unwrap(), None, "nothing is left of it");
    // A reply that waits when the first post goes is not lost.
    store.open_thread(&STORY, &post(20, "ann", "I began", PostState::Shown), noon()).await.unwrap();
    store.reply(&id(20), &post(21, "ben", "Welcome", PostState::Waiting), noon()).await.unwrap();
    assert!(store.delete_post(AREA, &id(20), "ann").await.unwrap());
    assert!(!store.thread(&id(20)).await.unwrap().unwrap().shown);
    assert_eq!(store.release(&id(21), Release::Moderator, noon()).await.unwrap(), Released::Shown);
    assert!(store.thread(&id(20)).await.unwrap().unwrap().shown);
}

async fn who_leaves_takes_their_words_along(home: Home) {
    let store = two_members(&home).await;
    store.open_thread(&STORY, &post(10, "ann", "I began", PostState::Shown), noon()).await.unwrap();
    store.reply(&id(10), &post(11, "ben", "Welcome", PostState::Shown), noon()).await.unwrap();
    store.reply(&id(10), &post(12, "ann", "Thank you", PostState::Shown), noon()).await.unwrap();
    store.open_thread(&STORY, &post(13, "ann", "Alone", PostState::Waiting), noon()).await.unwrap();
    assert_eq!(store.handles().await.unwrap(), ["calm ann".into(), "calm ben".into()]);
    assert!(store.everything_about("calm ann").await.unwrap().iter().any(|fact| &*fact.value == "Alone"));
    let mine = [(AREA.to_owned(), "ann".to_owned())];
    assert_eq!(store.forget("", &[], &mine).await.unwrap(), 3);
    assert_eq!(store.author(AREA, "ann").await.unwrap(), None);
    assert_eq!(store.thread(&id(13)).await.unwrap(), None);
    let thread = store.thread(&id(10)).await.unwrap().unwrap();
    assert_eq!((&*thread.title, thread.replies), ("", 1));
    assert_eq!(said(&store, &id(10), "").await, ["Welcome"], "others' words stay");
    assert_eq!(store.everything_about("calm ann").await.unwrap(), []);
    assert_eq!(store.posts_by(AREA, "ben").await.unwrap().len(), 1);
}

async fn threads_come_in_pages(home: Home) {
    let store = two_members(&home).await;
    for number in 0..25_u64 {
        let now = later(i64::try_from(number / 3).unwrap());
        store.open_thread(&STORY, &post(100 + number, "ann", "…", PostState::Shown), now).await.unwrap();
    }
    // The oldest becomes the newest by a reply.
    store.reply(&id(100), &post(11, "ben", "Welcome", PostState::Shown), later(20)).await.unwrap();
    let (mut seen, mut from) = (Vec::new(), None);
    loop {
        let page = store.threads(AREA, from.as_ref(), 10).await.unwrap();
        seen.extend(page.threads.iter().map(|thread| (std::cmp::Reverse(thread.active), thread.id.clone())));
        match page.next {
            Some(next) => from = Some(next),
            None => break,
        }
    }
    assert_eq!((seen.len(), &*seen[0].1), (25, &*id(100)));
    assert!(seen.is_sorted_by_key(|(active, _)| *active));
    let once: std::collections::BTreeSet<_> = seen.iter().map(|(_, id)| id).collect();
    assert_eq!(once.len(), 25);
    assert_eq!(store.threads("area/steps", None, 10).await.unwrap().threads, []);
}

async fn a_day_has_one_thread(home: Home) {
    let store = two_members(&home).await;
    let day = jiff::civil::date(2026, 11, 22);
    assert_eq!(store.daily(AREA, day).await.unwrap(), None);
    let other = home.open().await;
    let (one, two) = tokio::join!(
        store.daily_thread(AREA, day, [8; 8], noon()),
        other.daily_thread(AREA, day, [9; 8], noon())
    );
    let (one, two) = (one.unwrap(), two.unwrap());
    assert_eq!(one, two);
    assert_eq!((one.day, one.kind, one.shown), (Some(day), ThreadKind::Daily, true));
    store.reply(&one.id, &post(11, "ben", "Here today", PostState::Shown), noon()).await.unwrap();
    assert_eq!(store.daily(AREA, day).await.unwrap().unwrap().replies, 1);
    assert_ne!(store.daily_thread(AREA, day.tomorrow().unwrap(), [7; 8], noon()).await.unwrap().id, one.id);
}

async fn within_an_hour_of_a_day_nobody_came_first(home: Home) {
    let store = two_members(&home).await;
    let day = store.daily_thread(AREA, jiff::civil::date(2026, 11, 22), [8; 8], noon()).await.unwrap();
    store.open_thread(&STORY, &post(10, "ann", "I began", PostState::Shown), noon()).await.unwrap();
    for (number, hours) in [(30, 0), (20, 0), (40, 0), (25, 1), (5, 1)] {
        let reply = post(number, "ben", "Here", PostState::Shown);
        store.reply(&day.id, &reply, later(hours)).await.unwrap();
        store
            .reply(&id(10), &post(number + 100, "ben", "Yes", PostState::Shown), later(hours))
            .await
            .unwrap();
    }
    let order = async |thread: &str| -> Vec<(u32, String)> {
        let page = store.replies(thread, "", 0, 50).await.unwrap();
        page.iter().map(|reply| (reply.number, reply.id.to_string())).collect()
    };
    let numbered = |ids: [u64; 5]| -> Vec<(u32, String)> { (1..).zip(ids.map(id)).collect() };
    assert_eq!(order(&day.id).await, numbered([30, 20, 40, 25, 5]));
    for _ in 0..2 {
        store.shuffle().await.unwrap();
        assert_eq!(order(&day.id).await, numbered([20, 30, 40, 5, 25]));
        assert_eq!(
            order(&id(10)).await,
            numbered([130, 120, 140, 125, 105]),
            "in a thread, order says something"
        );
    }
    let reply = post(7, "ann", "And here", PostState::Shown);
    assert_eq!(store.reply(&day.id, &reply, later(1)).await.unwrap(), Replied::Kept(6));
}

async fn after_a_day_only_the_week_is_known(home: Home) {
    let store = two_members(&home).await;
    store.open_thread(&STORY, &post(10, "ann", "I began", PostState::Shown), noon()).await.unwrap();
    store.reply(&id(10), &post(11, "ben", "Welcome", PostState::Shown), later(20)).await.unwrap();
    store.purge(later(30)).await.unwrap();
    let week = at("2026-11-16T00:00:00Z");
    let opening = store.opening(&id(10)).await.unwrap().unwrap();
    assert_eq!(opening.written, week);
    let thread = store.thread(&id(10)).await.unwrap().unwrap();
    assert_eq!((thread.started, thread.active), (week, at("2026-11-23T08:00:00Z")), "a reply of today");
    store.purge(later(60)).await.unwrap();
    assert_eq!(store.thread(&id(10)).await.unwrap().unwrap().active, at("2026-11-23T00:00:00Z"));
    assert_eq!(said(&store, &id(10), "").await, ["Welcome"]);
}

async fn what_waits_too_long_goes(home: Home) {
    let store = two_members(&home).await;
    store.open_thread(&STORY, &post(10, "ann", "held", PostState::Shown), noon()).await.unwrap();
    store.open_thread(&STORY, &post(11, "ann", "waits", PostState::Waiting), noon()).await.unwrap();
    store.open_thread(&STORY, &post(12, "ann", "stays", PostState::Shown), noon()).await.unwrap();
    store.hold(&id(10), "advice", noon()).await.unwrap();
    store.purge(later(179 * 24 - 7 * 24)).await.unwrap();
    assert_eq!(store.posts_by(AREA, "ann").await.unwrap().len(), 3);
    store.purge(later(188 * 24)).await.unwrap();
    let left = store.posts_by(AREA, "ann").await.unwrap();
    assert_eq!(left.iter().map(|own| &*own.post.body).collect::<Vec<_>>(), ["stays"]);
}

async fn public_words_are_found_and_private_ones_are_not(home: Home) {
    let store = two_members(&home).await;
    store.open_thread(&STORY, &post(10, "ann", "one", PostState::Shown), noon()).await.unwrap();
    store.reply(&id(10), &post(11, "ben", "two", PostState::Shown), later(1)).await.unwrap();
    store.reply(&id(10), &post(12, "ben", "waits", PostState::Waiting), later(1)).await.unwrap();
    store.open_thread(&STORY, &post(13, "ann", "held", PostState::Shown), noon()).await.unwrap();
    store.reply(&id(13), &post(14, "ben", "below it", PostState::Shown), later(1)).await.unwrap();
    store.hold(&id(13), "advice", noon()).await.unwrap();
    for (number, place) in (50_u64..).zip(["home/00", "area", "area0/x", "arez/x"]) {
        enter(&store, place, "ann", number, noon()).await;
        let private = NewPost { place, ..post(100 + number, "ann", "private", PostState::Shown) };
        store.open_thread(&STORY, &private, noon()).await.unwrap();
    }
    let first = store.searchable(None, 1).await.unwrap();
    let rest = store.searchable(Some(&first[0].key), 10).await.unwrap();
    let found: Vec<_> = first.iter().chain(&rest).map(|post| (&*post.body, &*post.title)).collect();
    assert_eq!(found, [("one", "Day one"), ("two", "")]);
    let named = store.posts_named(&[id(11).into(), id(99).into(), id(10).into()]).await.unwrap();
    assert_eq!(named.iter().map(|own| &*own.post.body).collect::<Vec<_>>(), ["two", "one"]);
}

async fn words_among_members_end_with_their_group(home: Home) {
    let store = homes::formed(&home).await;
    enter(&store, homes::PLACE, "a1", 1, noon()).await;
    let among = NewPost { place: homes::PLACE, ..post(10, "a1", "between us", PostState::Shown) };
    store.open_thread(&STORY, &among, noon()).await.unwrap();
    enter(&store, AREA, "ann", 2, noon()).await;
    store.open_thread(&STORY, &post(11, "ann", "to all", PostState::Shown), noon()).await.unwrap();
    store.close_home_group(homes::ID, noon()).await.unwrap();
    assert!(store.thread(&id(10)).await.unwrap().is_some(), "to be taken along");
    store.purge(later(32 * 24)).await.unwrap();
    assert_eq!(store.thread(&id(10)).await.unwrap(), None);
    assert_eq!(store.author(homes::PLACE, "a1").await.unwrap(), None);
    assert!(store.thread(&id(11)).await.unwrap().is_some());
    if home.is_lite() {
        assert!(!home.files_hold(b"between us").await);
    }
}
