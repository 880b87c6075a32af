//! A group decides: each member once, nobody sees what they voted, and nothing is counted before the close.

use jiff::{SignedDuration, Timestamp};
use store::{
    Ballot, Cast, Choice, Decision, DecisionState, Draw, LONGEST_WORDS, NewDecision, Rule, Store, StoreError,
    Tally,
};

use super::{
    chance::Chance,
    home::{Home, at, noon},
    linkability,
};

stories!(
    a_decision_comes_back_as_it_was_asked,
    each_member_draws_one_paper,
    a_ballot_counts_once,
    a_vote_at_once_is_whole_or_not_at_all,
    nothing_is_counted_before_the_close,
    too_few_votes_are_not_counted,
    each_side_finds_its_words,
    a_question_is_taken_back_before_the_first_paper,
    two_who_close_at_once_close_once,
    the_last_ballot_and_the_close_do_not_miss_each_other,
    a_group_takes_its_decisions_along,
    who_asked_is_forgotten,
    a_person_leaves_no_paper_behind,
    no_ballot_is_paired_with_a_paper,
    what_was_on_the_ballots_is_gone,
);

const PLACE: &str = "home/0123456789abcdef";
const MEMBERS: [&str; 7] = ["1a", "2a", "3a", "4a", "5a", "6a", "7a"];

/// On a whole hour, two days after [`noon`].
fn end() -> Timestamp {
    at("2026-11-24T13:00:00Z")
}

/// When the last ballots have come in.
fn counted() -> Timestamp {
    end() + SignedDuration::from_mins(5)
}

fn question(rule: Rule) -> NewDecision<'static> {
    NewDecision {
        place: PLACE,
        title: "A new hour?",
        text: "Half past seven instead of eight.",
        rule,
        closes: end(),
        member: "1a",
        handle: "calm river",
    }
}

async fn ask(store: &Store, rule: Rule) -> Box<str> {
    store.open_decision(&question(rule), &MEMBERS, [1; 8]).await.unwrap()
}

async fn read(store: &Store, id: &str) -> Decision {
    store.decision(PLACE, id).await.unwrap().unwrap()
}

fn ballot<'a>(serial: &'a str, choice: Choice, words: &'a str) -> Ballot<'a> {
    Ballot { serial, choice, words }
}

/// Votes as `votes` says, each with a serial of its own.
async fn vote(store: &Store, id: &str, votes: &[(Choice, &str)]) {
    for (number, (choice, words)) in votes.iter().enumerate() {
        let (member, serial) = (MEMBERS[number], format!("{number:032x}"));
        assert_eq!(store.draw_paper((PLACE, id), member, member, noon()).await.unwrap(), Draw::Drawn);
        let ballot = ballot(&serial, *choice, words);
        assert_eq!(store.cast_ballot((PLACE, id), &ballot, noon()).await.unwrap(), Cast::Counted);
    }
}

async fn a_decision_comes_back_as_it_was_asked(home: Home) {
    let store = home.open().await;
    let late = NewDecision { closes: end() - SignedDuration::from_mins(20), ..question(Rule::TwoThirds) };
    let id = store.open_decision(&late, &MEMBERS, [0xab; 8]).await.unwrap();
    let expected = Decision {
        id: "abababababababab".into(),
        place: PLACE.into(),
        title: "A new hour?".into(),
        text: "Half past seven instead of eight.".into(),
        rule: Rule::TwoThirds,
        state: DecisionState::Open,
        closes: end(),
        voters: 7,
        tally: Tally::default(),
        words: vec![],
        member: "1a".into(),
        handle: "calm river".into(),
    };
    assert_eq!(read(&store, &id).await, expected);
    assert_eq!(store.decisions(PLACE).await.unwrap(), [expected]);
    // The form was sent twice.
    let again = NewDecision { title: "Another?", ..question(Rule::Consent) };
    assert_eq!(store.open_decision(&again, &["9a"], [0xab; 8]).await.unwrap(), id);
    assert_eq!(
        (&*read(&store, &id).await.title, store.has_drawn(&id, "9a").await.unwrap()),
        ("A new hour?", None)
    );
    // Another group's question is none of this one's.
    assert_eq!(store.decision("home/ffffffffffffffff", &id).await.unwrap(), None);
    let long = "x".repeat(121);
    let long = NewDecision { title: &long, ..question(Rule::Consent) };
    assert!(matches!(store.open_decision(&long, &MEMBERS, [2; 8]).await, Err(StoreError::TooLong { .. })));
    assert_eq!(store.decisions(PLACE).await.unwrap().len(), 1);
}

async fn each_member_draws_one_paper(home: Home) {
    let store = home.open().await;
    let id = ask(&store, Rule::Majority).await;
    let draw = async |member: &str, paper: &str, now| {
        store.draw_paper((PLACE, &id), member, paper, now).await.unwrap()
    };
    assert_eq!(store.has_drawn(&id, "1a").await.unwrap(), Some(false));
    assert_eq!(draw("1a", "p1", noon()).await, Draw::Drawn);
    assert_eq!(draw("1a", "p1", noon()).await, Draw::Again, "the answer was lost");
    assert_eq!(draw("1a", "p2", noon()).await, Draw::Other);
    assert_eq!(draw("9a", "p9", noon()).await, Draw::NotOnRoll, "no member when it was opened");
    assert_eq!((store.has_drawn(&id, "1a").await.unwrap(), store.has_drawn(&id, "9a").await.unwrap()), {
        (Some(true), None)
    });
    assert_eq!(draw("2a", "p3", end()).await, Draw::Closed);
    let elsewhere = store.draw_paper(("home/ffffffffffffffff", &id), "2a", "p3", noon()).await.unwrap();
    assert_eq!(elsewhere, Draw::Closed);
    // Two windows of one person: one of them has the paper.
    let (one, other) = tokio::join!(draw("3a", "one", noon()), draw("3a", "other", noon()));
    assert!(
        [[Draw::Drawn, Draw::Other], [Draw::Other, Draw::Drawn]].contains(&[one, other]),
        "{one:?} {other:?}"
    );
}

async fn a_ballot_counts_once(home: Home) {
    let store = home.open().await;
    let id = ask(&store, Rule::Majority).await;
    let cast = async |serial: &str, choice, words: &str, now| {
        store.cast_ballot((PLACE, &id), &ballot(serial, choice, words), now).await.unwrap()
    };
    assert_eq!(cast("s1", Choice::Yes, "", noon()).await, Cast::Counted);
    assert_eq!(cast("s1", Choice::Yes, "", noon()).await, Cast::Again);
    assert_eq!(cast("s1", Choice::No, "", noon()).await, Cast::Other);
    assert_eq!(cast("s1", Choice::Yes, "Why not?", noon()).await, Cast::Other);
    // The same sent twice at once.
    let twice = tokio::join!(cast("s2", Choice::No, "", noon()), cast("s2", Choice::No, "", noon()));
    assert!([(Cast::Counted, Cast::Again), (Cast::Again, Cast::Counted)].contains(&twice), "{twice:?}");
    // What was drawn before the close may still come in for a moment.
    let late = end() + SignedDuration::from_mins(4);
    assert_eq!(cast("s3", Choice::Aside, "", late).await, Cast::Counted);
    assert_eq!(cast("s4", Choice::No, "", counted()).await, Cast::Closed);
    assert_eq!(
        home.texts("SELECT serial || choice FROM ballots ORDER BY serial").await,
        ["s1yes", "s2no", "s3aside"]
    );
    let long = "é".repeat(LONGEST_WORDS + 1);
    let long = store.cast_ballot((PLACE, &id), &ballot("s5", Choice::No, &long), noon()).await;
    assert!(matches!(long, Err(StoreError::TooLong { .. })));
}

async fn a_vote_at_once_is_whole_or_not_at_all(home: Home) {
    let store = home.open().await;
    let id = ask(&store, Rule::Majority).await;
    let vote = async |member: &str, paper: &str, serial: &str, now| {
        let ballot = ballot(serial, Choice::Yes, "");
        store.vote_at_once((PLACE, &id), (member, paper), &ballot, now).await.unwrap()
    };
    assert_eq!(vote("1a", "p1", "s1", noon()).await, Draw::Drawn);
    assert_eq!(vote("1a", "p2", "s2", noon()).await, Draw::Other, "sent twice");
    assert_eq!(vote("9a", "p3", "s3", noon()).await, Draw::NotOnRoll);
    assert_eq!(vote("2a", "p4", "s4", end()).await, Draw::Closed);
    assert_eq!(store.has_drawn(&id, "2a").await.unwrap(), Some(false));
    assert_eq!(home.texts("SELECT serial FROM ballots").await, ["s1"]);
}

async fn nothing_is_counted_before_the_close(home: Home) {
    let store = home.open().await;
    let id = ask(&store, Rule::Majority).await;
    let before = read(&store, &id).await;
    vote(&store, &id, &[(Choice::Yes, ""); 6]).await;
    assert_eq!(store.close_decisions(counted() - SignedDuration::from_secs(1)).await.unwrap(), 0);
    assert_eq!(read(&store, &id).await, before, "nothing tells how many voted");
    assert_eq!(store.close_decisions(counted()).await.unwrap(), 1);
    let after = read(&store, &id).await;
    assert_eq!((after.state, after.tally), (DecisionState::Carried, Tally { yes: 6, no: 0, aside: 0 }));
    assert_eq!((after.closes, after.voters), (at("2026-11-24T00:00:00Z"), 7), "the day, no longer the hour");
    for left in ["SELECT member FROM ballot_papers", "SELECT serial FROM ballots"] {
        assert_eq!(home.texts(left).await, [""; 0], "{left}");
    }
    // It stays as it is.
    assert_eq!(store.close_decisions(at("2027-01-01T00:00:00Z")).await.unwrap(), 0);
    let late = store.cast_ballot((PLACE, &id), &ballot("s", Choice::No, ""), noon()).await.unwrap();
    assert_eq!((late, read(&store, &id).await), (Cast::Closed, after));
}

async fn too_few_votes_are_not_counted(home: Home) {
    let store = home.open().await;
    let id = ask(&store, Rule::Majority).await;
    vote(&store, &id, &[(Choice::No, "I would rather not."); 4]).await;
    assert_eq!(store.close_decisions(counted()).await.unwrap(), 1);
    let after = read(&store, &id).await;
    assert_eq!((after.state, after.tally, after.words.len()), (DecisionState::Void, Tally::default(), 0));
}

async fn each_side_finds_its_words(home: Home) {
    let store = home.open().await;
    let (yes, no, aside) = (Choice::Yes, Choice::No, Choice::Aside);
    for (number, (rule, votes, state, words)) in [
        (
            Rule::Majority,
            [(yes, "Yes!"), (yes, ""), (yes, ""), (no, "Too early\nfor me."), (no, "")],
            DecisionState::Carried,
            "Too early\nfor me.",
        ),
        (
            Rule::TwoThirds,
            [(yes, "We need it."), (yes, ""), (yes, ""), (no, "No."), (no, "")],
            DecisionState::Lost,
            "We need it.",
        ),
        (
            Rule::Consent,
            [(yes, "Good."), (yes, ""), (aside, "Hm."), (no, "I cannot come then."), (yes, "")],
            DecisionState::Lost,
            "I cannot come then.",
        ),
    ]
    .into_iter()
    .enumerate()
    {
        let id = store.open_decision(&question(rule), &MEMBERS, [number as u8; 8]).await.unwrap();
        vote(&store, &id, &votes).await;
        store.close_decisions(counted()).await.unwrap();
        let after = read(&store, &id).await;
        assert_eq!((after.state, after.words), (state, vec![words.into()]), "{rule:?}");
    }
}

async fn a_question_is_taken_back_before_the_first_paper(home: Home) {
    let store = home.open().await;
    let id = ask(&store, Rule::Majority).await;
    assert!(!store.withdraw_decision(PLACE, &id, "2a").await.unwrap(), "only by who asked");
    store.draw_paper((PLACE, &id), "3a", "p", noon()).await.unwrap();
    assert!(!store.withdraw_decision(PLACE, &id, "1a").await.unwrap());
    let other = store.open_decision(&question(Rule::Consent), &MEMBERS, [2; 8]).await.unwrap();
    assert!(store.withdraw_decision(PLACE, &other, "1a").await.unwrap());
    assert_eq!(store.decision(PLACE, &other).await.unwrap(), None);
    assert_eq!(store.has_drawn(&other, "3a").await.unwrap(), None);
    assert_eq!(store.has_drawn(&id, "4a").await.unwrap(), Some(false), "the other question stays");
    // Against the first paper: one of the two, never half of each.
    let third = store.open_decision(&question(Rule::Consent), &MEMBERS, [3; 8]).await.unwrap();
    let (withdrawn, drawn) = tokio::join!(
        store.withdraw_decision(PLACE, &third, "1a"),
        store.draw_paper((PLACE, &third), "3a", "p", noon())
    );
    assert_eq!(withdrawn.unwrap(), drawn.unwrap() == Draw::Closed);
}

async fn two_who_close_at_once_close_once(home: Home) {
    let (store, other) = (home.open().await, home.open().await);
    let id = ask(&store, Rule::Consent).await;
    vote(&store, &id, &[(Choice::Yes, ""); 5]).await;
    let (one, two) = tokio::join!(store.close_decisions(counted()), other.close_decisions(counted()));
    assert_eq!(one.unwrap() + two.unwrap(), 1);
    assert_eq!(read(&store, &id).await.tally, Tally { yes: 5, no: 0, aside: 0 });
}

/// Nobody is told that their ballot counts which then does not.
async fn the_last_ballot_and_the_close_do_not_miss_each_other(home: Home) {
    let (store, other) = (home.open().await, home.open().await);
    for round in 0..8_u8 {
        let id = store.open_decision(&question(Rule::Consent), &MEMBERS, [round; 8]).await.unwrap();
        vote(&store, &id, &[(Choice::Yes, ""); 5]).await;
        let last = ballot("ffffffffffffffffffffffffffffffff", Choice::Yes, "");
        let in_time = counted() - SignedDuration::from_secs(1);
        let (cast, closed) =
            tokio::join!(store.cast_ballot((PLACE, &id), &last, in_time), other.close_decisions(counted()));
        assert_eq!(closed.unwrap(), 1);
        let counted = 5 + usize::from(cast.unwrap() == Cast::Counted);
        assert_eq!(read(&store, &id).await.tally.yes, counted);
    }
}

async fn a_group_takes_its_decisions_along(home: Home) {
    let store = home.open().await;
    let id = ask(&store, Rule::Majority).await;
    vote(&store, &id, &[(Choice::Yes, "Yes.")]).await;
    let elsewhere = NewDecision { place: "home/ffffffffffffffff", ..question(Rule::Consent) };
    let other = store.open_decision(&elsewhere, &["1b"], [2; 8]).await.unwrap();
    assert_eq!(store.delete_decisions(PLACE).await.unwrap(), 7 + 1 + 1);
    assert_eq!(store.decisions(PLACE).await.unwrap(), []);
    assert_eq!(store.has_drawn(&other, "1b").await.unwrap(), Some(false));
}

async fn who_asked_is_forgotten(home: Home) {
    let store = home.open().await;
    let carried = ask(&store, Rule::Majority).await;
    vote(&store, &carried, &[(Choice::Yes, ""); 5]).await;
    let void = store.open_decision(&question(Rule::Consent), &MEMBERS, [2; 8]).await.unwrap();
    store.close_decisions(counted()).await.unwrap();
    store.purge(at("2026-12-23T23:00:00Z")).await.unwrap();
    assert_eq!(&*read(&store, &carried).await.handle, "calm river");
    store.purge(at("2026-12-25T00:00:00Z")).await.unwrap();
    let left = read(&store, &carried).await;
    assert_eq!((&*left.handle, &*left.member, left.state), ("", "", DecisionState::Carried));
    assert_eq!(store.decision(PLACE, &void).await.unwrap(), None, "it came to nothing");
}

async fn a_person_leaves_no_paper_behind(home: Home) {
    let store = home.open().await;
    let id = ask(&store, Rule::Majority).await;
    vote(&store, &id, &[(Choice::Yes, ""); 2]).await;
    let mine = [(PLACE.to_owned(), "1a".to_owned()), ("site".to_owned(), "1d".to_owned())];
    let (asked, papers) = store.asked_and_drawn(&mine).await.unwrap();
    assert_eq!((asked.len(), papers), (1, vec![(id.clone(), true)]));
    assert_eq!(store.everything_about("calm river").await.unwrap().len(), 14);
    assert_eq!(store.forget("a", &[], &mine).await.unwrap(), 2);
    assert_eq!(store.everything_about("calm river").await.unwrap(), []);
    assert_eq!(store.has_drawn(&id, "1a").await.unwrap(), None);
    assert_eq!(store.has_drawn(&id, "2a").await.unwrap(), Some(true));
    let left = read(&store, &id).await;
    assert_eq!((&*left.handle, left.voters), ("", 7), "the question is the group's");
    assert_eq!(home.texts("SELECT serial FROM ballots").await.len(), 2, "the ballot cannot be found");
}

/// With 200 people who are paired once, the luckiest of thirty ways to guess is right so often, in percent.
const BY_CHANCE: f64 = 60.0;

/// P7: two hundred people draw and cast, each cast a moment after its draw. From a copy of the database, an adversary tells
/// which ballot is whose no better than chance, and not only after the hourly shuffle.
async fn no_ballot_is_paired_with_a_paper(home: Home) {
    let (store, mut chance) = (home.open().await, Chance(97));
    let people: Vec<_> = (0..200).map(|_| (chance.digits(32), chance.digits(32))).collect();
    let members: Vec<&str> = people.iter().map(|(member, _)| member.as_str()).collect();

    // The game can be lost: these rows lie there as they came.
    for (member, serial) in &people {
        home.sql(&format!("INSERT INTO ballot_papers VALUES ('plain', '{member}', '{}')", chance.digits(32)))
            .await;
        home.sql(&format!("INSERT INTO ballots VALUES ('plain', '{serial}', 'yes', '')")).await;
    }
    let told = linkability::best_guess_at_ballots(&home, &people, &mut chance).await;
    assert!(told > 80.0, "{told}");
    home.sql("DELETE FROM ballot_papers").await;
    home.sql("DELETE FROM ballots").await;

    let id = store.open_decision(&question(Rule::Majority), &members, [1; 8]).await.unwrap();
    for (member, serial) in &people {
        let (paper, choice) = (chance.digits(32), *chance.of(&[Choice::Yes, Choice::No]));
        let ballot = ballot(serial, choice, "");
        // Some with a script, some without.
        if chance.below(2) == 0 {
            store.draw_paper((PLACE, &id), member, &paper, noon()).await.unwrap();
            store.cast_ballot((PLACE, &id), &ballot, noon()).await.unwrap();
        } else {
            store.vote_at_once((PLACE, &id), (member, &paper), &ballot, noon()).await.unwrap();
        }
    }
    let told = linkability::best_guess_at_ballots(&home, &people, &mut chance).await;
    assert!(told < BY_CHANCE, "{told}");
    store.shuffle().await.unwrap();
    let told = linkability::best_guess_at_ballots(&home, &people, &mut chance).await;
    assert!(told < BY_CHANCE, "{told}");
}

/// P8, for what is deleted at the close.
async fn what_was_on_the_ballots_is_gone(home: Home) {
    const MARKER: &str = "7f3a9c0de18b5542";
    let store = home.open().await;
    let id = ask(&store, Rule::Majority).await;
    vote(&store, &id, &[(Choice::Yes, MARKER); 6]).await;
    assert!(home.files_hold(MARKER.as_bytes()).await);
    store.close_decisions(counted()).await.unwrap();
    assert!(!home.files_hold(MARKER.as_bytes()).await, "the larger side's words are nobody's business");
}
