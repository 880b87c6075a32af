//! How many were at meetings is counted; who, nobody can tell.

use jiff::Timestamp;
use store::{AttendedEpoch, MayStamp, NewStamp, Store};

use super::{
    chance::Chance,
    home::{Home, at, noon},
    homes, linkability,
};

stories!(
    a_meeting_lets_in_as_many_as_there_are_heads,
    a_ticket_is_good_for_one_paper,
    papers_are_counted_by_epoch,
    a_token_is_shown_once,
    nothing_is_left_of_a_meeting,
    tokens_shown_together_do_not_lie_together,
);

const PLACE: &str = homes::PLACE;
const EPOCH: (i32, u32) = (2_970, 1);

fn evening() -> Timestamp {
    at("2026-11-22T18:00:00Z")
}

async fn opened(home: &Home, heads: u32) -> Store {
    let store = home.open().await;
    assert!(store.open_attended("m1", PLACE, heads, evening()).await.unwrap());
    store
}

async fn stamp(store: &Store, ticket: &str) -> MayStamp {
    stamp_paper(store, ticket, "p1").await
}

async fn stamp_paper(store: &Store, ticket: &str, paper: &str) -> MayStamp {
    store.may_stamp(&NewStamp { meeting: "m1", ticket, paper, epoch: EPOCH }).await.unwrap()
}

async fn a_meeting_lets_in_as_many_as_there_are_heads(home: Home) {
    let store = opened(&home, 3).await;
    assert!(!store.open_attended("m2", PLACE, 9, evening()).await.unwrap(), "one at a time");
    // All at once: no more than three are in.
    let tries = (0..8).map(|_| {
        let store = store.clone();
        tokio::spawn(async move { store.let_in("m1").await.unwrap() })
    });
    let mut let_in = 0;
    for one in tries.collect::<Vec<_>>() {
        let_in += u32::from(one.await.unwrap());
    }
    assert_eq!(let_in, 3);
    assert!(store.set_heads(PLACE, 4).await.unwrap());
    assert!(store.let_in("m1").await.unwrap() && !store.let_in("m1").await.unwrap());
    assert!(store.set_heads(PLACE, 9).await.unwrap() && store.end_attended(PLACE).await.unwrap());
    assert!(!store.let_in("m1").await.unwrap(), "it is ending");
    let meeting = store.attended_at(PLACE, noon()).await.unwrap().unwrap();
    assert_eq!((meeting.let_in, meeting.heads, meeting.ending, meeting.stamped), (4, 9, true, 0));
    assert_eq!(store.attended_now(noon()).await.unwrap(), [meeting]);
    assert!(!store.end_attended("home/other").await.unwrap() && !store.let_in("m2").await.unwrap());
}

async fn a_ticket_is_good_for_one_paper(home: Home) {
    let store = opened(&home, 2).await;
    assert_eq!(stamp(&store, "t1").await, MayStamp::Full, "before its end");
    store.end_attended(PLACE).await.unwrap();
    let tries = (0..6).map(|_| {
        let store = store.clone();
        tokio::spawn(async move { stamp(&store, "t1").await })
    });
    let mut found = Vec::new();
    for one in tries.collect::<Vec<_>>() {
        found.push(one.await.unwrap());
    }
    assert_eq!(found.iter().filter(|one| **one == MayStamp::Counted).count(), 1);
    assert_eq!(found.iter().filter(|one| **one == MayStamp::Again).count(), 5);
    assert_eq!(stamp_paper(&store, "t1", "p2").await, MayStamp::Used);
    assert_eq!(stamp(&store, "t2").await, MayStamp::Counted);
    assert_eq!(stamp(&store, "t3").await, MayStamp::Full);
    // Whoever was refused for want of room is not refused for ever.
    store.set_heads(PLACE, 3).await.unwrap();
    assert_eq!(stamp(&store, "t3").await, MayStamp::Counted);
    assert_eq!(store.attended_epochs().await.unwrap()[0].stamped, 3);
}

async fn papers_are_counted_by_epoch(home: Home) {
    let store = opened(&home, 99).await;
    store.end_attended(PLACE).await.unwrap();
    for (number, (first, weeks)) in [(0, (2_970, 1)), (1, (2_970, 4)), (2, (2_970, 1)), (3, (2_974, 1))] {
        let ticket = format!("t{number}");
        let new = NewStamp { meeting: "m1", ticket: &ticket, paper: "p1", epoch: (first, weeks) };
        assert_eq!(store.may_stamp(&new).await.unwrap(), MayStamp::Counted);
    }
    let epoch = |first, weeks, stamped| AttendedEpoch { first, weeks, stamped };
    assert_eq!(store.attended_epochs().await.unwrap(), [epoch(2_970, 4, 3), epoch(2_974, 1, 1)]);
    store.forget_attended_epoch(2_970).await.unwrap();
    assert_eq!(store.attended_epochs().await.unwrap(), [epoch(2_974, 1, 1)]);
}

async fn a_token_is_shown_once(home: Home) {
    let store = home.open().await;
    let marks = |marks: &[&str]| marks.iter().map(ToString::to_string).collect::<Vec<_>>();
    assert!(store.spend(2_970, &marks(&["a1", "a2"])).await.unwrap());
    // One of them was shown: none is marked.
    assert!(!store.spend(2_970, &marks(&["a3", "a2", "a4"])).await.unwrap());
    assert!(store.spend(2_970, &marks(&["a3", "a4"])).await.unwrap());
    let tries = (0..6).map(|_| {
        let store = store.clone();
        tokio::spawn(async move { store.spend(2_971, &["b1".to_owned(), "b2".to_owned()]).await.unwrap() })
    });
    let mut spent = 0;
    for one in tries.collect::<Vec<_>>() {
        spent += u32::from(one.await.unwrap());
    }
    assert_eq!(spent, 1);
    store.forget_attended_epoch(2_970).await.unwrap();
    assert_eq!(home.texts("SELECT id FROM attended_marks ORDER BY id").await, ["b1", "b2"]);
}

async fn left(home: &Home) -> String {
    let count = "SELECT CAST((SELECT COUNT(*) FROM attended_meetings) AS TEXT) || ' '
        || CAST((SELECT COUNT(*) FROM attended_tickets) AS TEXT)";
    home.texts(count).await.remove(0)
}

async fn nothing_is_left_of_a_meeting(home: Home) {
    let store = homes::formed(&home).await;
    let takes_place = async || {
        assert!(store.open_attended("m1", PLACE, 9, evening()).await.unwrap());
        store.end_attended(PLACE).await.unwrap();
        assert_eq!(stamp(&store, "t1").await, MayStamp::Counted);
        assert_eq!(left(&home).await, "1 1");
    };
    takes_place().await;
    assert!(store.close_attended(PLACE).await.unwrap() && !store.close_attended(PLACE).await.unwrap());
    assert_eq!(left(&home).await, "0 0");
    // Nobody said that it was over: by the hour it is, and by the next day nothing is kept.
    takes_place().await;
    assert_eq!(store.attended_at(PLACE, evening()).await.unwrap(), None);
    assert!(store.attended_now(evening()).await.unwrap().is_empty());
    store.purge(evening()).await.unwrap();
    assert_eq!(left(&home).await, "0 0");
    takes_place().await;
    store.close_home_group(homes::ID, noon()).await.unwrap();
    assert_eq!(left(&home).await, "0 0");
    takes_place().await;
    store.delete_home_group(homes::ID).await.unwrap();
    assert_eq!(left(&home).await, "0 0");
    // How many there were in all stays, and says nothing of where.
    assert_eq!(store.attended_epochs().await.unwrap()[0].stamped, 4);
}

/// The game of `linkability`, about tokens: which of two was shown together with this one? Rows as they come tell it;
/// rows as they are kept do not.
async fn tokens_shown_together_do_not_lie_together(home: Home) {
    let (store, mut chance) = (home.open().await, Chance(88));
    let pairs: Vec<(String, String)> = (0..200).map(|_| (chance.digits(32), chance.digits(32))).collect();
    for (one, two) in &pairs {
        let insert = format!("INSERT INTO attended_marks VALUES ('{one}', 2970), ('{two}', 2970)");
        home.sql(&insert).await;
    }
    let tables = [("attended_marks", "id")];
    let told = linkability::best_guess(&home, &tables, &pairs, &mut chance).await;
    assert!(told > 80.0, "the game can be lost: {told}");
    home.sql("DELETE FROM attended_marks").await;
    for (one, two) in &pairs {
        assert!(store.spend(2_970, &[one.clone(), two.clone()]).await.unwrap());
    }
    let told = linkability::best_guess(&home, &tables, &pairs, &mut chance).await;
    assert!(told < 60.0, "{told}");
    store.shuffle().await.unwrap();
    let told = linkability::best_guess(&home, &tables, &pairs, &mut chance).await;
    assert!(told < 60.0, "{told}");
}
