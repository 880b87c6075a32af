//! `homegroup subpoena`: everything this site can say about a handle (P13), and what it cannot say.
//!
//! For the day a court asks, and for anyone who wants to see beforehand how little there is.

use std::fmt::Write as _;

use privacy::skeleton;
use serde::Serialize;
use store::{Correction, Fact, Report, Store};

use crate::{
    Outcome,
    config::{Config, SubpoenaArgs},
};

use super::{print, print_json};

/// What no table, file or log of this program holds. Whoever makes one of these untrue changes it here.
const NEVER_KEPT: [&str; 10] = [
    "names, e-mail addresses, telephone numbers: nobody is asked for any",
    "addresses of computers, kinds of browsers, or which page was asked for when",
    "who was in which meeting, and when",
    "what was said in a meeting, unless somebody in the room reported words to the moderators: the rest is in memory \
     only and wiped one minute after the end",
    "which handles belong to one person: no row leads from one place to another",
    "the phrase, its hash, or any other means to sign in as somebody",
    "sessions: the cookie in the person's own browser is all there is of one",
    "who invited whom, who gave or took which role, who reported something",
    "who read a post, said thank you for it, let it through or took it away, and how anybody voted",
    "settings and journals in readable form: they are sealed under a key that only the phrase makes",
];

/// What is kept and does not lead to a handle, or is not looked into.
const ELSEWHERE: &str = "Besides, and without a handle: open invitations, what was done in a room (act, role, hour; thirty days), \
    sealed settings, sealed pages that people write for themselves and what they let one other read of them (by whom and for whom, under keys that lead to no handle), sealed lines that two people left for each other (fourteen days), groups formed here and open links into them, public lists, service bodies, which groups were ever asked for a representative, posts kept as unlawful whose writers are gone. Reports are forgotten after thirty days once they are dealt with, and after ninety \
    in any case.";

/// What must be known before anything is concluded from a handle.
const NOT_ONE_PERSON: &str = "A handle is no person: one handle can have been more than one person's over time, in one \
    room and in several. What looks like it (capital letters, accents, l for I, 0 for O) is shown as well.";

#[derive(Serialize)]
struct Answer<'a> {
    handle: &'a str,
    kept: Vec<Fact>,
    caution: &'static str,
    besides: &'static str,
    never_kept: [&'static str; 10],
}

impl<'a> Answer<'a> {
    fn new(handle: &'a str, kept: Vec<Fact>) -> Self {
        Self { handle, kept, caution: NOT_ONE_PERSON, besides: ELSEWHERE, never_kept: NEVER_KEPT }
    }
}

/// Prints it.
pub(crate) async fn run(config: &Config, args: SubpoenaArgs) -> anyhow::Result<Outcome> {
    let handle = args.handle.trim();
    // Where nothing is kept yet, asking does not make it.
    let kept = if config.has_store() { kept(&config.store().await?, handle).await? } else { Vec::new() };
    let answer = Answer::new(handle, kept);
    if args.json {
        print_json(&answer)?;
    } else {
        print(&for_people(&answer))?;
    }
    Ok(Outcome::Done)
}

/// Every row with this handle, or one that looks like it, and every whole row of which a text holds it.
async fn kept(store: &Store, handle: &str) -> anyhow::Result<Vec<Fact>> {
    let wanted = skeleton(handle);
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let mut facts = Vec::new();
    for handle in store.handles().await?.iter().filter(|handle| skeleton(handle) == wanted) {
        facts.extend(store.everything_about(handle).await?);
    }
    let holds = |texts: &[&str]| texts.iter().any(|text| skeleton(text).contains(&wanted));
    for report in store.all_reports().await? {
        if holds(&[&report.words, &report.note]) {
            facts.extend(of_report(report));
        }
    }
    for note in store.all_corrections().await? {
        if holds(&[&note.text]) {
            facts.extend(of_correction(note));
        }
    }
    Ok(facts)
}

fn of_report(report: Report) -> [Fact; 7] {
    let fact = |column, value| Fact { table: "reports", column, value };
    [
        fact("id", report.id),
        fact("place", report.place),
        fact("words", report.words),
        fact("note", report.note),
        fact("received", report.received.to_string().into()),
        fact("done", report.done.to_string().into()),
        fact("post", report.post),
    ]
}

fn of_correction(note: Correction) -> [Fact; 6] {
    let fact = |column, value| Fact { table: "corrections", column, value };
    [
        fact("id", note.id),
        fact("slug", note.slug),
        fact("kind", note.kind),
        fact("text", note.text),
        fact("received", note.received.to_string().into()),
        fact("done", note.done.to_string().into()),
    ]
}

fn for_people(answer: &Answer<'_>) -> String {
    let mut text = format!("Everything this site can say about “{}”:\n\n", answer.handle);
    if answer.kept.is_empty() {
        text.push_str("  nothing: no row holds this handle\n");
    }
    // Writing to a String cannot fail.
    for fact in &answer.kept {
        // One line each, so that nobody's words can look like another row.
        let value = fact.value.replace('\n', " / ");
        let _ = writeln!(text, "  {}.{} = {value}", fact.table, fact.column);
    }
    let _ = writeln!(text, "\n{NOT_ONE_PERSON}\n\n{ELSEWHERE}");
    text.push_str("\nWhat is never kept, and so cannot be given:\n\n");
    for line in answer.never_kept {
        let _ = writeln!(text, "  - {line}");
    }
    text
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use store::{Admission, Grant, Invitation, Location, NewCorrection, NewReport, Room, Store};

    use super::*;

    /// A site on which everything that can be kept is kept.
    async fn furnished(folder: &std::path::Path) -> Store {
        let store = Store::open(&Location::file(folder.join("test.sqlite"))).await.unwrap();
        let now: Timestamp = "2026-11-22T18:20:00Z".parse().unwrap();
        store.salt([7; 16]).await.unwrap();
        store.put_account("ab", &[1; 100]).await.unwrap();
        store.put_passkey("cd", &[2; 100]).await.unwrap();
        for (place, member, handle, role) in [
            ("site", "1".repeat(32), "Amber Otter", "moderator"),
            ("site", "2".repeat(32), "Quiet Harbour", "admin"),
            ("room/lamp-post", "3".repeat(32), "Amber Otter", "chair"),
        ] {
            let (member, handle) = (member.as_str().into(), handle.into());
            store.grant(&Grant { place: place.into(), member, handle, role: role.into() }).await.unwrap();
        }
        let invitation =
            Invitation { id: "ef".into(), place: "site".into(), role: "servant".into(), expires: now };
        store.invite(&invitation, now).await.unwrap();
        store.put_room(&room()).await.unwrap();
        store.add_room_act("room/lamp-post", "removed", "chair", [1; 8], now).await.unwrap();
        let words = "amber otter said:\nbuy this";
        store
            .add_report(NewReport { place: "room/lamp-post", words, note: "", post: "" }, [2; 8], now)
            .await
            .unwrap();
        let correction = NewCorrection { slug: "lamp-post", kind: "time", text: "Half past, not seven" };
        store.add_correction(correction, [3; 8], now).await.unwrap();
        store
    }

    fn room() -> Room {
        Room {
            slug: "lamp-post".into(),
            title: "Lamp Post".into(),
            language: "en".into(),
            script: "open-discussion".into(),
            secular: false,
            meeting: Some("lamp-post".into()),
            admission: Admission::Open,
            who: "".into(),
            young: false,
            texts: "".into(),
            hours: None,
            members_of: None,
        }
    }

    async fn told(handle: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        let store = furnished(folder.path()).await;
        let kept = kept(&store, handle).await.unwrap();
        for_people(&Answer::new(handle, kept))
    }

    /// P13: a column that is added, or a promise that is changed, shows here.
    #[tokio::test]
    async fn p13_all_that_can_be_said_about_a_handle() {
        insta::assert_snapshot!("all_that_can_be_said", told("Amber Otter").await);
        insta::assert_snapshot!("nothing_can_be_said", told("Nobody Here").await);
    }

    #[tokio::test]
    async fn p13_a_service_body_and_a_group_are_places_like_any_other() {
        let folder = tempfile::tempdir().unwrap();
        let store = furnished(folder.path()).await;
        for (place, role) in [("body/leeds", "servant"), ("group/the-lamps-0f", "representative")] {
            let (member, handle) = ("4".repeat(32).into(), "Calm River".into());
            store.grant(&Grant { place: place.into(), member, handle, role: role.into() }).await.unwrap();
        }
        let told = for_people(&Answer::new("Calm River", kept(&store, "calm river").await.unwrap()));
        for line in
            ["grants.place = body/leeds", "grants.role = servant", "grants.place = group/the-lamps-0f"]
        {
            assert!(told.contains(line), "{told}");
        }
    }

    #[tokio::test]
    async fn p13_what_looks_like_the_handle_and_what_is_done_are_printed_too() {
        let folder = tempfile::tempdir().unwrap();
        let store = furnished(folder.path()).await;
        for report in store.open_reports().await.unwrap() {
            store.mark_report(&report.id, true).await.unwrap();
        }
        let all = kept(&store, "Amber Otter").await.unwrap();
        let values = |column| all.iter().filter(move |fact| fact.column == column).map(|fact| &*fact.value);
        assert_eq!(values("role").collect::<Vec<_>>(), ["chair", "moderator"]);
        assert_eq!(values("words").collect::<Vec<_>>(), ["amber otter said:\nbuy this"]);
        assert!(values("done").eq(["true"]));
        assert_eq!(kept(&store, "  arnber  0TTER").await.unwrap(), all);
        assert_eq!(kept(&store, " ").await.unwrap(), []);
        assert_eq!(kept(&store, "half past").await.unwrap().len(), 6, "every column of a note");
    }
}
