//! Papers that were put back, taken away or put in behind the program's back, and what then opens and what does not.

use std::path::PathBuf;

use store::{ClinicChange as Change, ClinicRecord as Record, ClinicWhich as Which, NewClinicRecord as New};

use super::*;
use crate::clinic::{
    Verdict,
    house::{clinic_key, fresh_id},
    log::{self, Entry, What, Wrong},
    verify,
};

impl Desk {
    /// Changes papers as somebody does who can write to the database: no line says so. (The line that is written here
    /// stands for none; it only keeps the log's numbers going.)
    async fn meddle(&self, changes: &[Change<'_>]) {
        let entry = Entry::new("", "", What::LogRead, self.house.now());
        self.house.write(&entry, changes).await.unwrap();
    }

    async fn lying(&self, which: Which<'_>) -> Vec<Record> {
        self.house.store.papers(which).await.unwrap().papers
    }

    /// Puts a paper as it was once in the place of what it is now.
    async fn put_back(&self, old: &Record) {
        let now = self.lying(Which::One(&old.id)).await.pop().unwrap();
        self.meddle(&[Change::Replace(new(old), &now.version)]).await;
    }

    async fn take_away(&self, record: &Record) {
        self.meddle(&[Change::Remove(&record.id, &record.version)]).await;
    }

    fn clinic(&self) -> PathBuf {
        self.folder.path().join("clinic")
    }

    async fn wrong(&self) -> Vec<Wrong> {
        match verify(&self.house.store, &self.clinic()).await.unwrap() {
            Verdict::Papers(wrong) => wrong,
            other => panic!("{other:?}"),
        }
    }

    /// With a counsellor and a client of theirs who has a plan and a consent.
    async fn treating() -> (Self, Hand, Hand, String, String) {
        let (desk, lead) = Self::ready().await;
        let ash = desk.hire(&lead, "Ash", "counsellor").await;
        let id = desk.admit(&ash, "born=1980-02-29").await;
        desk.post(&ash, &format!("/clients/{id}/plan"), PLAN).await;
        let consent = desk.consent(&ash, &id, FOLLOW_UP).await;
        (desk, lead, ash, id, consent)
    }
}

fn new(record: &Record) -> New<'_> {
    let Record { id, kind, owner, version, sealed } = record;
    New { id, kind, owner, version, sealed }
}

fn last_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

const SHUT: &str = "does not open";

#[tokio::test]
async fn h_2_an_older_paper_that_was_put_back_is_found_and_opens_nothing() {
    let (desk, _, ash, id, consent) = Desk::treating().await;
    let old = desk.lying(Which::One(last_of(&consent))).await.pop().unwrap();
    assert_eq!(desk.post(&ash, &format!("{consent}/end"), "do=revoke").await.leads_to(), consent);
    let revoked = desk.house.store.log_head().await.unwrap().number;
    desk.put_back(&old).await;

    let page = desk.get(&ash, &consent).await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(page.body.contains(SHUT) && !page.body.contains("In force"), "{}", page.body);
    let list = desk.get(&ash, &format!("/clients/{id}/consents")).await;
    assert!(list.body.contains(SHUT) && !list.body.contains("In force"), "{}", list.body);
    // It counts as no consent, wherever one is needed.
    let form = format!("consent={}&to=0&for=0&what=0&channel=print", old.id);
    let out = desk.post(&ash, &format!("/clients/{id}/disclosures/new"), &form).await;
    assert_eq!(out.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(!out.body.contains("Early Steps"));
    assert_eq!(desk.house.account(&id).await.unwrap().0.len(), 0);
    let code =
        desk.post(&ash, &format!("/clients/{id}/code"), &format!("consent={}&ask=visits", old.id)).await;
    assert!(!code.body.contains("six-words"), "{}", code.body);
    let offered = desk.get(&ash, &format!("/clients/{id}/disclosures/new")).await;
    assert!(offered.body.contains(SHUT) && !offered.body.contains(&*old.id));

    let wrong = desk.wrong().await;
    let [Wrong::PutBack { last, older }] = wrong[..] else { panic!("{wrong:?}") };
    assert!(last == u64::try_from(revoked).unwrap() && older < last, "{wrong:?}");
    let said = wrong[0].to_string();
    assert!(
        said.contains(&format!("line {last}")) && !said.contains(CLIENT) && !said.contains("Ash"),
        "{said}"
    );
    // A house that starts now knows it too.
    let other = desk.beside().await.unwrap();
    assert!(other.paper::<crate::clinic::consents::Signed>(&old.id).await.is_err());
}

#[tokio::test]
async fn h_2_a_paper_in_anothers_place_is_found() {
    let (desk, _, ash, id, _) = Desk::treating().await;
    let other = desk.admit(&ash, "born=1990-01-01").await;
    desk.post(&ash, &format!("/clients/{other}/plan"), &PLAN.replace("Early", "Late")).await;
    let mine = desk.lying(Which::Of("plan", &id)).await.pop().unwrap();
    let theirs = desk.lying(Which::Of("plan", &other)).await.pop().unwrap();
    let moved = Record { sealed: theirs.sealed.clone(), ..mine.clone() };
    desk.meddle(&[Change::Replace(new(&moved), &mine.version)]).await;
    let page = desk.get(&ash, &format!("/clients/{id}/plan")).await;
    assert!(page.body.contains(SHUT) && !page.body.contains("Late Steps"), "{}", page.body);
    assert!(matches!(desk.wrong().await[..], [Wrong::Changed(_)]));
}

#[tokio::test]
async fn h_2_p2_18_a_restriction_that_was_taken_away_keeps_everything_back() {
    let (desk, _, ash, id, consent) = Desk::treating().await;
    let rights = format!("/clients/{id}/rights");
    // 3 is the plan among all kinds, 4 something else.
    desk.post(&ash, &rights, "do=restrict&what=3").await;
    let [asked] = &desk.lying(Which::Of("restriction", &id)).await[..] else { panic!("one") };
    desk.post(&ash, &rights, "do=restrict&what=4").await;
    desk.take_away(asked).await;

    let page = desk.get(&ash, &rights).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("One paper that belongs here does not open"), "{}", page.body);
    assert_eq!(page.body.matches("name=\"restriction\"").count(), 1, "the other one is shown");
    let form = format!("consent={}&to=0&for=0&what=0&channel=print", last_of(&consent));
    let out = desk.post(&ash, &format!("/clients/{id}/disclosures/new"), &form).await;
    assert_eq!(out.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(out.body.contains(SHUT) && !out.body.contains("Early Steps"));
    assert_eq!(desk.house.account(&id).await.unwrap().0.len(), 0);
    assert!(matches!(desk.wrong().await[..], [Wrong::Gone(_)]));
    // A paper that is put in does not help: one that was declined, say.
    let put_in = Record { id: fresh_id().unwrap().into(), ..asked.clone() };
    desk.meddle(&[Change::Add(new(&put_in))]).await;
    assert_eq!(desk.post(&ash, &format!("/clients/{id}/disclosures/new"), &form).await.status, out.status);
    assert!(matches!(desk.wrong().await[..], [Wrong::Gone(_), Wrong::Unknown]));
}

#[tokio::test]
async fn h_1_an_invitation_that_was_used_and_put_back_lets_nobody_in() {
    let (desk, lead) = Desk::ready().await;
    let page = desk.post(&lead, "/staff", "do=invite&name=Ash&role=counsellor").await;
    let words = between_all(&page.body, "<li><bdi>", "</bdi>").join(" ");
    let [expected] = &desk.lying(Which::Kind("expected")).await[..] else { panic!("one") };
    desk.join(&words).await;
    desk.meddle(&[Change::Add(new(expected))]).await;
    let again = desk.send("POST", "/welcome", &field("words", &words), "").await;
    assert!(!again.body.contains("class=\"secret\""), "{}", again.body);
    assert!(matches!(desk.wrong().await[..], [Wrong::BackAgain(_)]));
    // Nor does whoever was sent away come back with their old paper.
    let staff = desk.get(&lead, "/staff").await;
    let id = between(&staff.body, "name=\"id\" value=\"", "\"").to_owned();
    let [.., old] = &desk.lying(Which::One(&id)).await[..] else { panic!("one") };
    desk.post(&lead, "/staff", &format!("do=away&id={id}")).await;
    desk.put_back(old).await;
    assert!(desk.house.paper::<crate::clinic::staff::Worker>(&id).await.is_err());
}

#[tokio::test]
async fn every_list_shows_what_opens_and_says_how_much_does_not() {
    let (desk, lead, ash, id, _) = Desk::treating().await;
    let calls = desk.hire(&lead, "Calls", "volunteers").await;
    for alias in ["Robin", "Wren"] {
        let form = format!(
            "alias={alias}&reach=555&languages=en&offer=company&day-1=4&from-1=00:00&until-1=23:59&screened=2026-11-01"
        );
        assert_eq!(desk.post(&calls, "/volunteers/new", &form).await.leads_to(), "/volunteers");
    }
    let second = desk.admit(&ash, "born=1990-01-01").await;
    desk.consent(&ash, &id, &FOLLOW_UP.replace("follow-up+team", "second+team")).await;
    for text in ["Too+slow", "Too+loud"] {
        desk.post(&ash, &format!("/clients/{id}/rights"), &format!("do=complain&text={text}")).await;
    }
    desk.post(&ash, &format!("/clients/{id}/handoff"), "do=begin&on=2026-11-20").await;
    desk.post(&ash, &format!("/clients/{second}/handoff"), "do=begin&on=2026-11-20").await;
    for (kind, of) in
        [("volunteer", ""), ("client", ""), ("consent", &*id), ("complaint", &*id), ("handoff", &*second)]
    {
        // Not the client whose papers are looked at.
        let all = desk.lying(Which::Of(kind, of)).await;
        desk.take_away(all.iter().find(|one| *one.id != *id).unwrap()).await;
    }
    for (who, path, shown) in [
        (&ash, "/".to_owned(), CLIENT),
        (&ash, format!("/clients/{id}/consents"), "team"),
        (&ash, format!("/clients/{id}/rights"), "Too "),
        (&ash, format!("/clients/{id}/code"), "Code"),
        (&calls, "/volunteers".to_owned(), "How to reach them"),
        (&lead, "/numbers".to_owned(), "Numbers"),
    ] {
        let page = desk.get(who, &path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        let says = page.body.contains("does not open") || page.body.contains("do not open");
        assert!(says && page.body.contains(shown), "{path}: {}", page.body);
    }
    // An alias may be that of the volunteer who cannot be read: nobody gets one.
    let form = "alias=New&reach=555&languages=en&offer=company&day-1=4&from-1=00:00&until-1=23:59&screened=2026-11-01";
    assert_eq!(desk.post(&calls, "/volunteers/new", form).await.status, StatusCode::INTERNAL_SERVER_ERROR);
    // Whoever gets a copy of everything learns that it is not everything.
    let file = desk.post(&ash, &format!("/clients/{id}/export"), "").await;
    let all: serde_json::Value = serde_json::from_str(&file.body).unwrap();
    assert_eq!(all["do_not_open"], 2, "{}", file.body);
    assert_eq!(all["consents"].as_array().unwrap().len(), 1);
}

/// Papers of a time when lines said nothing of them.
#[tokio::test]
async fn papers_of_before_are_taken_as_they_are_found_and_counted() {
    let (folder, _community, parts) = Desk::parts(None).await;
    let clinic = folder.path().join("clinic");
    let (key, store) = (clinic_key(&clinic).unwrap(), parts.store.clone());
    store.salt([7; 16]).await.unwrap();
    let id = fresh_id().unwrap();
    let seal = |kind, place: &str, plain: &[u8]| {
        key.seal(privacy::Record { kind, id: place }, plain, crate::random::bytes().unwrap())
    };
    let (log_key, line) = (key.log(), br#"{"at":1764169000,"who":"","name":"","what":"settings_changed"}"#);
    let bind = |head: &store::LogHead, line: &[u8]| log::bind(&log_key, head, line);
    let sealed = seal("settings", &format!("{id}/"), br#"{"name":"Larch House"}"#);
    let paper = New { id: &id, kind: "settings", owner: "", version: "1", sealed: &sealed };
    store.act(&[Change::Add(paper)], &seal("log", "/", line), bind).await.unwrap();

    let whole = |lines| Verdict::Whole { lines, papers: 1, found: 1 };
    assert_eq!(verify(&store, &clinic).await.unwrap(), whole(1), "before the program has run again");
    let house = House::open(&clinic, parts.clone()).await.unwrap();
    assert_eq!(house.settings().await.unwrap().name, "Larch House");
    assert_eq!(verify(&store, &clinic).await.unwrap(), whole(2));
    let again = House::open(&clinic, parts).await.unwrap();
    assert_eq!(again.settings().await.unwrap().name, "Larch House");
    assert_eq!(verify(&store, &clinic).await.unwrap(), whole(2), "stock is taken once");
}

#[tokio::test]
async fn two_programs_on_one_clinic_follow_each_other() {
    let (desk, lead, ash, id, _) = Desk::treating().await;
    let other = desk.beside().await.unwrap();
    let old = desk.lying(Which::Of("plan", &id)).await.pop().unwrap();
    let path = format!("/clients/{id}/plan");
    let form = format!("{}&seen={}", PLAN.replace("Early", "Later"), old.version);
    assert_eq!(desk.post(&ash, &path, &form).await.leads_to(), path);
    assert_eq!(other.plan(&id).await.unwrap().unwrap().says.0.commitments[0].text, "Later Steps");
    // The other has not looked since, and still takes nothing that was put back.
    let form = format!("{}&seen={}", PLAN, desk.lying(Which::One(&old.id)).await[0].version);
    assert_eq!(desk.post(&ash, &path, &form).await.leads_to(), path);
    desk.put_back(&old).await;
    assert!(other.plan(&id).await.is_err() && desk.house.plan(&id).await.is_err());
    assert_eq!(desk.get(&lead, "/log").await.status, StatusCode::OK, "the rest goes on");
}
