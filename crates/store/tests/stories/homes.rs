//! People form a group, ask each other in, carry it, stand by each other, and close it.

use jiff::{SignedDuration, Timestamp};
use store::{
    HomeAdmission, HomeGroup, HomeInvitation, HomeMember, Joined, MOST_MEMBERS, NewDecision, Pair, Position,
    Rule, Store, StoreError, Tie, TieAnswer, TieState,
};

use super::home::{Home, at, grant, noon, room};

stories!(
    a_group_is_formed_and_changed,
    people_join_once_and_nobody_has_anothers_handle,
    an_invitation_lets_so_many_in,
    of_two_who_take_the_last_use_one_gets_in,
    an_invitation_ends_or_is_taken_back,
    a_group_has_room_for_so_many,
    a_position_is_taken_once,
    a_position_is_handed_over,
    a_day_has_one_chair,
    who_leaves_takes_everything_along,
    a_card_is_answered_and_both_say_yes,
    a_no_is_silent_and_lasts,
    a_line_is_left_only_after_two_yeses,
    ties_end_by_themselves,
    a_closed_group_is_read_for_thirty_days,
    a_deserted_group_is_found,
);

pub(crate) const ID: &str = "0101010101010101";
pub(crate) const PLACE: &str = "home/0101010101010101";

pub(crate) fn group() -> HomeGroup {
    HomeGroup {
        id: ID.into(),
        title: "Lantern".into(),
        language: "en".into(),
        admission: HomeAdmission::Invitation,
        young: false,
        details: "{}".into(),
        listing: "".into(),
        version: 1,
        gone: None,
    }
}

pub(crate) fn position(id: &str, member: &str) -> Position {
    Position {
        id: id.into(),
        place: PLACE.into(),
        kind: "secretary".into(),
        title: "".into(),
        months: 6,
        member: member.into(),
        ends: if member.is_empty() { Timestamp::UNIX_EPOCH } else { at("2027-05-17T00:00:00Z") },
        next: "".into(),
        ready: false,
        ticked: Vec::new(),
    }
}

/// A group with one member, `a1`, who is "calm river" and carries `p1`.
pub(crate) async fn formed(home: &Home) -> Store {
    let store = home.open().await;
    let founder = HomeMember::new(PLACE, "a1", "calm river", noon());
    store.form_home_group(&group(), &founder, &position("p1", "a1")).await.unwrap();
    store
}

fn handles(handles: &[&str]) -> Vec<Box<str>> {
    handles.iter().map(|handle| (*handle).into()).collect()
}

async fn join(store: &Store, member: &str, handle: &str) {
    let joined = store.join_home(ID, member, &handles(&[handle]), noon()).await.unwrap();
    assert_eq!(joined, Joined::In(handle.into()));
}

fn later(hours: i64) -> Timestamp {
    noon().checked_add(SignedDuration::from_hours(hours)).unwrap()
}

async fn a_group_is_formed_and_changed(home: Home) {
    let store = formed(&home).await;
    assert_eq!(store.home_group(ID).await.unwrap(), Some(group()));
    assert_eq!((group().place(), group().room()), (PLACE.to_owned(), format!("g-{ID}")));
    assert_eq!(store.home_group("0202020202020202").await.unwrap(), None);
    assert_eq!(store.home_groups().await.unwrap(), [group()]);

    let wanted = HomeGroup { title: "Lamp\u{0}post".into(), admission: HomeAdmission::Open, ..group() };
    store.change_home_group(&wanted).await.unwrap();
    let changed = HomeGroup { title: "Lamppost".into(), version: 2, ..wanted.clone() };
    assert_eq!(store.home_group(ID).await.unwrap(), Some(changed));
    // Of two who change it, the second is told.
    assert!(matches!(store.change_home_group(&wanted).await, Err(StoreError::Stale)));
    let founder = HomeMember::new(PLACE, "b2", "still lake", noon());
    assert!(
        store.form_home_group(&group(), &founder, &position("p2", "b2")).await.is_err(),
        "the id is taken"
    );
    assert_eq!(store.home_members(PLACE).await.unwrap().len(), 1, "all or nothing");
}

async fn people_join_once_and_nobody_has_anothers_handle(home: Home) {
    let store = formed(&home).await;
    let offered = handles(&["calm river", "still lake", "green hill"]);
    assert_eq!(store.join_home(ID, "b2", &offered, noon()).await.unwrap(), Joined::In("still lake".into()));
    assert_eq!(
        store.join_home(ID, "b2", &offered, noon()).await.unwrap(),
        Joined::Already("still lake".into())
    );
    assert_eq!(store.join_home(ID, "c3", &offered[..2], noon()).await.unwrap(), Joined::Full);
    assert_eq!(store.join_home("0202020202020202", "c3", &offered, noon()).await.unwrap(), Joined::Gone);
    let member = store.home_member(PLACE, "b2").await.unwrap().unwrap();
    assert_eq!((&*member.handle, member.joined), ("still lake", at("2026-11-16T00:00:00Z")));
    assert_eq!(store.home_member(PLACE, "c3").await.unwrap(), None);
    assert_eq!(store.home_member("home/0202020202020202", "b2").await.unwrap(), None);
    let all = store.home_members(PLACE).await.unwrap();
    assert_eq!(all.iter().map(|one| &*one.handle).collect::<Vec<_>>(), ["calm river", "still lake"]);
}

fn invitation(id: &str, uses: u32) -> HomeInvitation {
    HomeInvitation { id: id.into(), place: PLACE.into(), uses, expires: at("2026-11-29T12:00:00Z") }
}

async fn an_invitation_lets_so_many_in(home: Home) {
    let store = formed(&home).await;
    store.invite_home(&invitation("i1", 2)).await.unwrap();
    assert_eq!(store.home_invitation("i1", noon()).await.unwrap(), Some(invitation("i1", 2)));
    let accept = async |member: &str, handle: &str| {
        store.accept_home_invitation("i1", member, &handles(&[handle]), noon()).await.unwrap()
    };
    assert_eq!(accept("a1", "soft path").await, Some(Joined::Already("calm river".into())));
    assert_eq!(accept("b2", "calm river").await, Some(Joined::Full), "no handle is free");
    assert_eq!(store.home_invitation("i1", noon()).await.unwrap().unwrap().uses, 2, "nothing is used up");
    assert_eq!(accept("b2", "still lake").await, Some(Joined::In("still lake".into())));
    assert_eq!(accept("c3", "green hill").await, Some(Joined::In("green hill".into())));
    assert_eq!(accept("d4", "soft path").await, None);
    assert_eq!(store.home_invitation("i1", noon()).await.unwrap(), None);
    assert_eq!(home.texts("SELECT id FROM home_invitations").await, [""; 0], "a used link leaves nothing");
}

async fn of_two_who_take_the_last_use_one_gets_in(home: Home) {
    let (store, other) = (formed(&home).await, home.open().await);
    for round in 0..20 {
        let id = format!("i{round}");
        store.invite_home(&invitation(&id, 1)).await.unwrap();
        let (one, two) = (format!("b{round}"), format!("c{round}"));
        // They would even have the same handle.
        let offered = handles(&[&format!("still lake {round}"), &format!("green hill {round}")]);
        let (one, two) = tokio::join!(
            store.accept_home_invitation(&id, &one, &offered, noon()),
            other.accept_home_invitation(&id, &two, &offered, noon()),
        );
        assert_eq!(one.unwrap().is_some() as u8 + two.unwrap().is_some() as u8, 1);
    }
    assert_eq!(store.home_members(PLACE).await.unwrap().len(), 21);
}

async fn an_invitation_ends_or_is_taken_back(home: Home) {
    let store = formed(&home).await;
    for id in ["i1", "i2"] {
        store.invite_home(&invitation(id, 1)).await.unwrap();
    }
    let after = at("2026-11-29T12:00:00Z");
    assert_eq!(store.home_invitation("i1", after).await.unwrap(), None);
    assert_eq!(
        store.accept_home_invitation("i1", "b2", &handles(&["still lake"]), after).await.unwrap(),
        None
    );
    assert_eq!(store.home_invitations(PLACE, noon()).await.unwrap().len(), 2);
    assert!(!store.withdraw_home_invitation("home/0202020202020202", "i1").await.unwrap(), "another group's");
    assert!(store.withdraw_home_invitation(PLACE, "i1").await.unwrap());
    assert!(!store.withdraw_home_invitation(PLACE, "i1").await.unwrap());
    assert_eq!(
        store.accept_home_invitation("i1", "b2", &handles(&["still lake"]), noon()).await.unwrap(),
        None
    );
    store.purge(after).await.unwrap();
    assert_eq!(home.texts("SELECT id FROM home_invitations").await, [""; 0]);
}

async fn a_group_has_room_for_so_many(home: Home) {
    let (store, other) = (formed(&home).await, home.open().await);
    let mut sql = String::new();
    for number in 2..MOST_MEMBERS {
        sql += &format!("INSERT INTO home_members VALUES ('{PLACE}', 'm{number}', 'h{number}', 0);");
    }
    home.sql(&sql).await;
    let (one, two) = (handles(&["still lake"]), handles(&["green hill"]));
    let (one, two) =
        tokio::join!(store.join_home(ID, "x1", &one, noon()), other.join_home(ID, "x2", &two, noon()));
    let came = [one.unwrap(), two.unwrap()];
    assert!(came.contains(&Joined::Full) && came.iter().any(|one| matches!(one, Joined::In(_))), "{came:?}");
    assert_eq!(store.home_members(PLACE).await.unwrap().len(), MOST_MEMBERS);
}

async fn a_position_is_taken_once(home: Home) {
    let (store, other) = (formed(&home).await, home.open().await);
    let until = at("2027-05-22T10:20:00Z");
    assert!(!store.take_position(PLACE, "p1", "b2", until).await.unwrap(), "it is somebody's");
    for round in 0..20 {
        let id = format!("q{round}");
        store.add_position(&position(&id, "")).await.unwrap();
        let (one, two) = tokio::join!(
            store.take_position(PLACE, &id, "b2", until),
            other.take_position(PLACE, &id, "c3", until),
        );
        assert!(one.unwrap() != two.unwrap());
    }
    let taken = store.positions(PLACE).await.unwrap().into_iter().find(|one| &*one.id == "q1").unwrap();
    assert_eq!(taken.ends, at("2027-05-17T00:00:00Z"), "kept to the week");
    assert!(!store.stand_down(PLACE, "p1", "b2").await.unwrap());
    assert!(!store.remove_position(PLACE, "p1", "b2").await.unwrap());
    assert!(store.stand_down(PLACE, "p1", "a1").await.unwrap());
    assert!(store.remove_position(PLACE, "p1", "b2").await.unwrap(), "nobody's");
    assert_eq!(store.positions("home/0202020202020202").await.unwrap(), []);
}

async fn a_position_is_handed_over(home: Home) {
    let store = formed(&home).await;
    join(&store, "b2", "still lake").await;
    let until = at("2027-11-22T00:00:00Z");
    assert!(!store.ask_next(PLACE, "p1", "b2", "a1").await.unwrap(), "not theirs to give");
    assert!(!store.ask_next(PLACE, "p1", "a1", "z9").await.unwrap(), "nobody of the group");
    assert!(store.ask_next(PLACE, "p1", "a1", "b2").await.unwrap());
    assert!(!store.ask_next(PLACE, "p1", "a1", "b2").await.unwrap(), "asked already");
    assert!(!store.hand_over(PLACE, "p1", "a1", until).await.unwrap(), "before a yes");
    assert!(!store.tick(PLACE, "p1", "a1", &handles(&["list"])).await.unwrap());
    assert!(!store.accept_position(PLACE, "p1", "a1").await.unwrap());
    assert!(store.accept_position(PLACE, "p1", "b2").await.unwrap());
    assert!(store.tick(PLACE, "p1", "b2", &handles(&["list", "room"])).await.unwrap());
    assert!(!store.tick(PLACE, "p1", "c3", &handles(&[])).await.unwrap());
    let under_way = store.positions(PLACE).await.unwrap().remove(0);
    assert_eq!((under_way.ready, under_way.ticked), (true, handles(&["list", "room"])));
    assert!(store.hand_over(PLACE, "p1", "a1", until).await.unwrap());
    assert!(!store.hand_over(PLACE, "p1", "a1", until).await.unwrap(), "sent twice");
    let done = store.positions(PLACE).await.unwrap().remove(0);
    assert_eq!(done, Position { ends: until, ..position("p1", "b2") });

    assert!(store.ask_next(PLACE, "p1", "b2", "a1").await.unwrap());
    assert!(!store.call_off(PLACE, "p1", "c3").await.unwrap());
    assert!(store.call_off(PLACE, "p1", "a1").await.unwrap(), "no, thank you");
    assert!(!store.accept_position(PLACE, "p1", "a1").await.unwrap());
    assert!(!store.accept_position(PLACE, "p1", "").await.unwrap(), "nobody is nobody");
}

async fn a_day_has_one_chair(home: Home) {
    let (store, other) = (formed(&home).await, home.open().await);
    for day in 20_780..20_790 {
        let (one, two) = tokio::join!(store.chair_on(PLACE, day, "a1"), other.chair_on(PLACE, day, "b2"));
        assert!(one.unwrap() != two.unwrap());
    }
    let rota = store.rota(PLACE, 20_785).await.unwrap();
    assert_eq!(rota.iter().map(|one| one.day).collect::<Vec<_>>(), [20_785, 20_786, 20_787, 20_788, 20_789]);
    let (day, member) = (rota[0].day, rota[0].member.clone());
    assert!(!store.not_chair_on(PLACE, day, "c3").await.unwrap());
    assert!(store.not_chair_on(PLACE, day, &member).await.unwrap());
    assert!(store.chair_on(PLACE, day, "c3").await.unwrap());
    // 20,785 days after the beginning is 2026-11-28.
    store.purge(at("2026-11-30T00:00:00Z")).await.unwrap();
    assert_eq!(store.rota(PLACE, 0).await.unwrap()[0].day, 20_785);
    store.purge(at("2026-12-05T00:00:00Z")).await.unwrap();
    assert_eq!(store.rota(PLACE, 0).await.unwrap(), []);
}

pub(crate) fn tie(id: &str, member: &str, kind: &str, side: &str) -> Tie {
    Tie {
        id: id.into(),
        place: PLACE.into(),
        kind: kind.into(),
        side: side.into(),
        member: member.into(),
        handle: format!("handle of {member}").into(),
        words: "I am new, and free on Tuesdays.".into(),
        expires: Tie::until(noon()),
    }
}

pub(crate) fn answer(id: &str, tie: &Tie, member: &str) -> TieAnswer {
    TieAnswer {
        id: id.into(),
        tie: tie.id.clone(),
        place: PLACE.into(),
        asked: tie.member.clone(),
        member: member.into(),
        handle: format!("handle of {member}").into(),
        words: "I could come along.".into(),
        state: TieState::Waiting,
        expires: Tie::until(noon()),
    }
}

async fn who_leaves_takes_everything_along(home: Home) {
    let store = formed(&home).await;
    join(&store, "b2", "still lake").await;
    store.chair_on(PLACE, 20_785, "a1").await.unwrap();
    assert!(store.ask_next(PLACE, "p1", "a1", "b2").await.unwrap());
    let (card, other) = (tie("t1", "a1", "sponsor", "ask"), tie("t2", "b2", "sponsor", "offer"));
    for card in [&card, &other] {
        assert!(store.add_tie(card, noon()).await.unwrap());
    }
    assert!(store.answer_tie(&answer("n1", &card, "b2"), noon()).await.unwrap());
    assert!(store.answer_tie(&answer("n2", &other, "a1"), noon()).await.unwrap());
    assert!(store.say_to_tie(PLACE, "n1", "a1", true, noon()).await.unwrap());
    assert!(store.leave_contact("n1", true, "sealed", noon()).await.unwrap());

    let mine = [(PLACE.to_owned(), "a1".to_owned())];
    let kept = store.in_homes(&mine).await.unwrap();
    let counts =
        [kept.members.len(), kept.positions.len(), kept.rota.len(), kept.ties.len(), kept.answers.len()];
    assert_eq!(counts, [1; 5]);
    assert!(store.leave_home(PLACE, "a1").await.unwrap());
    assert!(!store.leave_home(PLACE, "a1").await.unwrap());
    assert_eq!(store.in_homes(&mine).await.unwrap(), store::HomeFacts::default());
    assert_eq!(store.everything_about("calm river").await.unwrap(), []);
    assert_eq!(store.everything_about("handle of a1").await.unwrap(), []);
    let left = store.positions(PLACE).await.unwrap();
    assert_eq!(left, [position("p1", "")], "it is nobody's now");
    assert_eq!(home.texts("SELECT answer FROM tie_contacts").await, [""; 0]);
    // Who stays has theirs, and may take the handle's place.
    assert_eq!(store.ties(PLACE, noon()).await.unwrap(), [other]);
    join(&store, "c3", "calm river").await;

    // Asking to have everything deleted does the same.
    store.chair_on(PLACE, 20_785, "b2").await.unwrap();
    let gone = store.forget("", &[], &[(PLACE.into(), "b2".into())]).await.unwrap();
    assert_eq!(gone, 3, "the member, the day, the card");
    assert_eq!(store.home_members(PLACE).await.unwrap().len(), 1);
}

async fn a_card_is_answered_and_both_say_yes(home: Home) {
    let store = formed(&home).await;
    let card = tie("t1", "a1", "companion", "ask");
    assert!(store.add_tie(&card, noon()).await.unwrap());
    assert!(!store.add_tie(&tie("t2", "a1", "companion", "ask"), noon()).await.unwrap(), "one of a sort");
    assert!(store.add_tie(&tie("t2", "a1", "sponsor", "ask"), noon()).await.unwrap());
    assert!(!store.add_tie(&tie("t3", "a1", "sponsor", "offer"), noon()).await.unwrap(), "two at once");
    let long = Tie { words: "x".repeat(501).into(), ..tie("t4", "b2", "sponsor", "ask") };
    assert!(matches!(store.add_tie(&long, noon()).await, Err(StoreError::TooLong { limit: 500, .. })));
    assert_eq!(store.ties(PLACE, noon()).await.unwrap().len(), 2);
    assert_eq!(store.ties("area/newcomers", noon()).await.unwrap(), []);

    assert!(!store.answer_tie(&answer("n0", &card, "a1"), noon()).await.unwrap(), "to oneself");
    assert!(store.answer_tie(&answer("n1", &card, "b2"), noon()).await.unwrap());
    assert!(!store.answer_tie(&answer("n2", &card, "b2"), noon()).await.unwrap(), "sent twice");
    let (to, by) = store.tie_answers(PLACE, "a1", noon()).await.unwrap();
    assert_eq!((to.len(), by.len()), (1, 0));
    assert!(!store.say_to_tie(PLACE, "n1", "b2", true, noon()).await.unwrap(), "not theirs to say");
    assert!(store.say_to_tie(PLACE, "n1", "a1", true, noon()).await.unwrap());
    assert!(!store.say_to_tie(PLACE, "n1", "a1", false, noon()).await.unwrap(), "said already");
    assert_eq!(store.tie_answer(PLACE, "n1", noon()).await.unwrap().unwrap().state, TieState::Yes);
    assert!(!store.end_tie(PLACE, "n1", "c3").await.unwrap());
    assert!(store.end_tie(PLACE, "n1", "b2").await.unwrap(), "either ends it");
    assert!(!store.take_tie_back(PLACE, "t1", "b2").await.unwrap());
    assert!(store.take_tie_back(PLACE, "t1", "a1").await.unwrap());
}

async fn a_no_is_silent_and_lasts(home: Home) {
    let store = formed(&home).await;
    let card = tie("t1", "a1", "companion", "offer");
    store.add_tie(&card, noon()).await.unwrap();
    store.answer_tie(&answer("n1", &card, "b2"), noon()).await.unwrap();
    assert!(store.say_to_tie(PLACE, "n1", "a1", false, noon()).await.unwrap());
    assert!(!store.end_tie(PLACE, "n1", "b2").await.unwrap(), "or one could answer again");
    // The card taken back and another put up: the same two are still not asked again.
    assert!(store.take_tie_back(PLACE, "t1", "a1").await.unwrap());
    let again = tie("t2", "a1", "sponsor", "offer");
    store.add_tie(&again, noon()).await.unwrap();
    assert!(!store.answer_tie(&answer("n2", &again, "b2"), noon()).await.unwrap());
    assert!(store.answer_tie(&answer("n3", &again, "c3"), noon()).await.unwrap());
    let after = later(31 * 24);
    store.purge(after).await.unwrap();
    let much_later = Tie { id: "t5".into(), expires: Tie::until(after), ..card };
    assert!(store.add_tie(&much_later, after).await.unwrap());
    let asks = TieAnswer { expires: Tie::until(after), ..answer("n5", &much_later, "b2") };
    assert!(store.answer_tie(&asks, after).await.unwrap());
}

async fn a_line_is_left_only_after_two_yeses(home: Home) {
    let store = formed(&home).await;
    let card = tie("t1", "a1", "sponsor", "offer");
    store.add_tie(&card, noon()).await.unwrap();
    store.answer_tie(&answer("n1", &card, "b2"), noon()).await.unwrap();
    assert!(!store.leave_contact("n1", false, "sealed", noon()).await.unwrap());
    store.say_to_tie(PLACE, "n1", "a1", true, noon()).await.unwrap();
    assert!(store.leave_contact("n1", false, "sealed b", noon()).await.unwrap());
    assert!(store.leave_contact("n1", true, "sealed a", noon()).await.unwrap());
    let pair = Pair { card: Some("sealed a".into()), answer: Some("sealed b".into()) };
    assert_eq!(store.contacts("n1", noon()).await.unwrap(), pair);
    assert_eq!(store.contacts("n1", later(14 * 24 + 1)).await.unwrap(), Pair::default());
    store.take_contacts_back("n1").await.unwrap();
    assert_eq!(store.contacts("n1", noon()).await.unwrap(), Pair::default());
}

async fn ties_end_by_themselves(home: Home) {
    let store = formed(&home).await;
    let card = tie("t1", "a1", "sponsor", "offer");
    store.add_tie(&card, noon()).await.unwrap();
    store.answer_tie(&answer("n1", &card, "b2"), noon()).await.unwrap();
    store.say_to_tie(PLACE, "n1", "a1", true, noon()).await.unwrap();
    store.leave_contact("n1", false, "sealed", noon()).await.unwrap();
    let rows = async |table: &str| home.texts(&format!("SELECT expires || '' FROM {table}")).await.len();
    store.purge(later(14 * 24 + 1)).await.unwrap();
    assert_eq!((rows("ties").await, rows("tie_answers").await, rows("tie_contacts").await), (1, 1, 0));
    assert!(store.tie(PLACE, "t1", later(29 * 24)).await.unwrap().is_some());
    assert!(store.tie(PLACE, "t1", later(31 * 24)).await.unwrap().is_none());
    store.purge(later(31 * 24)).await.unwrap();
    assert_eq!((rows("ties").await, rows("tie_answers").await), (0, 0));
}

async fn a_closed_group_is_read_for_thirty_days(home: Home) {
    let store = formed(&home).await;
    store.invite_home(&invitation("i1", 2)).await.unwrap();
    let slug = group().room();
    let own = store::Room { members_of: Some(PLACE.into()), hours: Some("{}".into()), ..room(&slug) };
    store.put_room(&own).await.unwrap();
    assert_eq!(store.room(&slug).await.unwrap(), Some(own));
    store.grant(&grant(&format!("room/{slug}"), "c1", "warm stone", "chair")).await.unwrap();

    assert!(store.close_home_group(ID, noon()).await.unwrap());
    assert!(!store.close_home_group(ID, noon()).await.unwrap());
    let closed = store.home_group(ID).await.unwrap().unwrap();
    assert_eq!(closed.gone, Some(at("2026-12-22T13:00:00Z")));
    assert_eq!(store.room(&slug).await.unwrap(), None);
    assert_eq!(store.home_invitation("i1", noon()).await.unwrap(), None);
    assert_eq!(store.grants_at(&format!("room/{slug}")).await.unwrap(), []);
    assert!(matches!(store.change_home_group(&closed).await, Err(StoreError::Stale)));
    assert_eq!(store.join_home(ID, "b2", &handles(&["still lake"]), noon()).await.unwrap(), Joined::Gone);
    assert!(store.home_member(PLACE, "a1").await.unwrap().is_some(), "they still find it");

    store.purge(at("2026-12-22T12:59:59Z")).await.unwrap();
    assert!(store.home_group(ID).await.unwrap().is_some());
    store.purge(at("2026-12-22T13:00:00Z")).await.unwrap();
    assert_eq!(store.home_group(ID).await.unwrap(), None);
    assert_eq!(store.home_members(PLACE).await.unwrap(), []);
    assert_eq!(store.positions(PLACE).await.unwrap(), []);
    assert_eq!(store.everything_about("calm river").await.unwrap(), []);
}

async fn a_deserted_group_is_found(home: Home) {
    let store = formed(&home).await;
    assert_eq!(store.deserted_home_groups().await.unwrap(), []);
    store.forget("", &[], &[(PLACE.into(), "a1".into())]).await.unwrap();
    assert_eq!(store.deserted_home_groups().await.unwrap(), [group()]);
    let asked = NewDecision {
        place: PLACE,
        title: "A new hour?",
        text: "",
        rule: Rule::Consent,
        closes: noon(),
        member: "",
        handle: "",
    };
    store.open_decision(&asked, &["a2"], [3; 8]).await.unwrap();
    assert!(store.delete_home_group(ID).await.unwrap());
    assert!(!store.delete_home_group(ID).await.unwrap());
    assert_eq!(store.deserted_home_groups().await.unwrap(), []);
    assert_eq!(store.positions(PLACE).await.unwrap(), []);
    assert_eq!(store.decisions(PLACE).await.unwrap(), []);
    assert_eq!(store.has_drawn("0303030303030303", "a2").await.unwrap(), None);
}
