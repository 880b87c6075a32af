//! Groups, and what hangs on them: nobody gets hold of one by a name.

use directory::{
    edit::{Layer, Patch},
    model::{Meeting, Slug, Source, SourceName},
};
use store::{Act, Author, NewLayer};

use super::{
    bodies::{Land, all, meeting},
    *,
};
use crate::stewards::reach::Power;

fn north() -> SourceName {
    SourceName::new("north").unwrap()
}

/// What readers see of the listing of this address.
fn seen(land: &Land, slug: &str) -> Meeting {
    let index = land.house.app.live.now().index.clone();
    Meeting::clone(&index.get(&Slug::new(slug).unwrap()).unwrap().meeting)
}

/// Lays a change on a listing of the list in the north.
async fn changed(land: &Land, row: &Meeting, wanted: &Meeting) {
    let patch = Patch::between(row, wanted).unwrap();
    let layer = NewLayer {
        random: [9; 8],
        source: north(),
        key: row.key.clone(),
        seen: 0,
        layer: Layer { patch, hidden: None },
    };
    let act = Act { name: "edit", note: "", author: &Author::default(), now: now() };
    let revision = land.house.app.store.change(&[layer], &act).await.unwrap();
    assert!(land.house.app.live.reach(revision).await);
}

async fn replace(land: &Land, list: &str, meetings: &[Meeting]) {
    let store = &land.house.app.store;
    store.replace_source(&Source::named(SourceName::new(list).unwrap()), meetings, now()).await.unwrap();
    assert!(land.house.app.live.reach(store.revision().await.unwrap()).await);
}

/// Somebody who speaks for the group of this listing.
async fn representative(land: &Land, slug: &str, seed: u8) -> (Person, String) {
    let snapshot = land.house.app.live.now();
    let listing = snapshot.index.get(&Slug::new(slug).unwrap()).unwrap();
    let id = land.house.app.store.name_group(&snapshot.group_of(listing), slug).await.unwrap();
    let person = land.house.person(seed, SessionKind::Phrase);
    land.house.entrust(&person, format!("group/{id}").parse().unwrap(), "representative").await;
    (person, id.to_string())
}

#[tokio::test]
async fn an_edited_name_takes_no_group_over() {
    let land = Land::new().await;
    let house = &land.house;
    let (boats, id) = representative(&land, "boats", 20).await;
    // Leeds calls its own meeting what a group in York is called.
    let named = [("group", "Boats"), listings::SAVE];
    let answer = house.fill_in("/stewards/listings/north/lamps", &land.leeds, &named).await;
    assert!(answer.location().ends_with("said=listing-saved"), "{}", answer.location());
    let lamps = seen(&land, "lamps");
    assert_eq!(lamps.group.as_ref().and_then(|group| group.name.as_deref()), Some("Boats"));

    // Nothing of that group is theirs for it,
    let page = house.get("/stewards/representatives", Some(&land.leeds)).await.body;
    let handle = handle_of(&boats.root.member(&format!("group/{id}").parse().unwrap()), "en");
    assert!(!page.contains(&*handle), "{page}");
    let member = boats.root.member(&format!("group/{id}").parse().unwrap());
    let revoke = format!("group={id}&member={member}&role=representative&sure=1");
    let refused = house.post("/stewards/representatives/revoke", &land.leeds, &revoke).await;
    assert_eq!(refused.status, StatusCode::NOT_FOUND);
    let invited = house.post("/stewards/representatives/invite", &land.leeds, "meeting=lamps&days=1").await;
    assert_eq!(invited.location(), "/stewards/representatives?said=not-whole");
    // nor is their meeting that group's; their own group keeps it.
    let both = [lamps, seen(&land, "boats")];
    let [None, Some((_, Power::Propose))] = land.reach_of(&boats, &both).await[..] else { panic!() };
    let [Some((_, Power::Propose)), None] = land.reach_of(&land.lamps, &both).await[..] else { panic!() };
    // York still gives its group a link.
    let york = house.person(40, SessionKind::Phrase);
    house.entrust(&york, "body/york".parse().unwrap(), "servant").await;
    let made = "do=make&source=north&subject=name/wetherby/boats";
    assert!(house.post("/stewards/groups", &york, made).await.body.contains("/confirm/"));
}

#[tokio::test]
async fn groups_of_one_name_in_two_towns_of_a_list_are_two() {
    let land = Land::new().await;
    let truro = {
        let mut row = meeting("lamps-truro", "Lamps", "The Lamps", "Cornwall");
        let venue = serde_json::from_str(r#"{"city":"Truro","regions":["Cornwall"]}"#).unwrap();
        row.venue = Some(Arc::new(venue));
        row
    };
    let rows: Vec<Meeting> = all().into_iter().chain([truro]).collect();
    replace(&land, "north", &rows).await;
    let truro = seen(&land, "lamps-truro");
    assert_eq!(land.reach_of(&land.lamps, std::slice::from_ref(&truro)).await, [None]);
    let answer =
        land.house.post("/stewards/representatives/invite", &land.over, "meeting=lamps&days=1").await;
    assert_eq!(answer.status, StatusCode::OK, "Yorkshire serves for the whole of its group");
    let (far, _) = representative(&land, "lamps-truro", 21).await;
    let [None, Some((_, Power::Propose))] = land.reach_of(&far, &[seen(&land, "lamps"), truro]).await[..]
    else {
        panic!()
    };
    // A changed town makes no other group of it.
    let moved = Meeting { venue: rows[4].venue.clone(), ..rows[0].clone() };
    changed(&land, &rows[0], &moved).await;
    assert_eq!(land.reach_of(&far, &[seen(&land, "lamps")]).await, [None]);
}

#[tokio::test]
async fn a_link_is_made_by_who_serves_for_the_whole_and_taken_back_by_who_serves_for_a_part() {
    let land = Land::new().await;
    let house = &land.house;
    let lamps = "source=north&subject=name/wetherby/the+lamps";
    let send = async |who: &Person, act: &str| {
        house.post("/stewards/groups", who, &format!("do={act}&{lamps}")).await
    };
    assert_eq!(send(&land.leeds, "make").await.location(), "/stewards/groups?said=gone");
    let page = house.get("/stewards/groups", Some(&land.leeds)).await.body;
    assert!(page.contains("The Lamps") && page.contains("also meets where you do not serve"), "{page}");
    assert!(send(&land.over, "make").await.body.contains("/confirm/"));
    assert_eq!(send(&land.leeds, "back").await.location(), "/stewards/groups?q=&said=withdrawn");

    // Who may only propose replaces nobody's link.
    let made = "do=make&source=north&subject=name/wetherby/boats";
    assert!(house.post("/stewards/groups", &land.over, made).await.body.contains("/confirm/"));
    let (boats, _) = representative(&land, "boats", 20).await;
    house.entrust(&boats, "body/leeds".parse().unwrap(), "servant").await;
    assert_eq!(house.post("/stewards/groups", &boats, made).await.location(), "/stewards/groups?said=gone");
    let back = made.replace("make", "back");
    assert_eq!(house.post("/stewards/groups", &boats, &back).await.location(), "/stewards/groups?said=gone");
    assert_eq!(house.app.store.group_links(now()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn the_link_of_a_group_that_has_no_meeting_can_be_taken_back() {
    let land = Land::new().await;
    let house = &land.house;
    let lamps = "source=north&subject=name/wetherby/the+lamps";
    house.post("/stewards/groups", &land.over, &format!("do=make&{lamps}")).await;
    replace(&land, "north", &all()[2..]).await;
    let keeper = house.person(41, SessionKind::Phrase);
    let of_list = super::bodies::body("north", None, super::bodies::covers(&["north"], &[]));
    house.app.store.add_body(&of_list).await.unwrap();
    house.entrust(&keeper, "body/north".parse().unwrap(), "servant").await;
    // For those who keep a part of the list only, it might be anybody's.
    let page = house.get("/stewards/groups", Some(&land.leeds)).await.body;
    assert!(!page.contains("the lamps"), "{page}");
    let back = format!("do=back&{lamps}");
    assert_eq!(
        house.post("/stewards/groups", &land.leeds, &back).await.location(),
        "/stewards/groups?said=gone"
    );
    let page = house.get("/stewards/groups", Some(&keeper)).await.body;
    assert!(
        page.contains("Links of groups that have no meeting now") && page.contains("the lamps"),
        "{page}"
    );
    assert_eq!(
        house.post("/stewards/groups", &keeper, &back).await.location(),
        "/stewards/groups?q=&said=withdrawn"
    );
    assert!(house.app.store.group_links(now()).await.unwrap().is_empty());
}

#[tokio::test]
async fn who_may_merge_is_asked_of_the_listing_as_it_is_seen() {
    let land = Land::new().await;
    let house = &land.house;
    let york = house.person(40, SessionKind::Phrase);
    house.entrust(&york, "body/york".parse().unwrap(), "servant").await;
    // Its list has it in Leeds; somebody knew better.
    let row = all()[0].clone();
    let moved = Meeting { venue: all()[2].venue.clone(), ..row.clone() };
    changed(&land, &row, &moved).await;
    let pair = "source=north&key=lamps&other_source=north&other_key=boats";
    let send = async |who: &Person, act: &str, pair: &str| {
        let answer = house.post("/stewards/checks/doubles", who, &format!("do={act}&{pair}")).await;
        answer.location().rsplit('=').next().unwrap().to_owned()
    };
    assert_eq!(send(&land.leeds, "merge", pair).await, "gone");
    assert_eq!(send(&york, "merge", pair).await, "merged");
    assert_eq!(send(&land.leeds, "unmerge", pair).await, "gone");
    let page = house.get("/stewards/checks/doubles", Some(&york)).await.body;
    assert!(page.contains("Show it again") && page.contains("Boats"), "{page}");
    assert!(!house.get("/stewards/checks/doubles", Some(&land.leeds)).await.body.contains("Show it again"));
    assert_eq!(send(&york, "unmerge", pair).await, "unmerged");
    // Not into what is somebody else's and does not seem to be the same.
    let foreign = "source=north&key=boats&other_source=north&other_key=far";
    assert_eq!(send(&york, "merge", foreign).await, "gone");
    for pair in [foreign, "source=north&key=boats&other_source=north&other_key=nothing"] {
        assert_eq!(send(&land.admin, "apart", pair).await, "gone");
    }
    assert!(house.app.store.told_apart().await.unwrap().is_empty());
}
