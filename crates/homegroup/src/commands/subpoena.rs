//! `homegroup subpoena`: everything this site can say about a handle (P13), and what it cannot say.
//!
//! For the day a court asks, and for anyone who wants to see beforehand how little there is.

use std::fmt::Write as _;

use serde::Serialize;
use store::{Fact, Store};

use crate::{
    Outcome,
    config::{Config, SubpoenaArgs},
};

use super::{print, print_json};

/// What no table, file or log of this program holds. Whoever makes one of these untrue changes it here.
const NEVER_KEPT: [&str; 9] = [
    "names, e-mail addresses, telephone numbers: nobody is asked for any",
    "addresses of computers, kinds of browsers, or which page was asked for when",
    "who was in which meeting, and when",
    "what was said in a meeting: it is in memory only and wiped one minute after the end",
    "which handles belong to one person: no row leads from one place to another",
    "the phrase, its hash, or any other means to sign in as somebody",
    "sessions: the cookie in the person's own browser is all there is of one",
    "who invited whom, who gave or took which role, who reported whom or what",
    "settings and journals in readable form: they are sealed under a key that only the phrase makes",
];

/// What is kept and does not lead to a handle, or is not looked into.
const ELSEWHERE: &str = "Besides, and without a handle: open invitations, what was done in a room (act, role, hour; thirty days), \
    sealed settings, public lists. Reports already dealt with are forgotten after thirty days and not looked into here.";

#[derive(Serialize)]
struct Answer<'a> {
    handle: &'a str,
    kept: Vec<Fact>,
    besides: &'static str,
    never_kept: [&'static str; 9],
}

/// Prints it.
pub(crate) async fn run(config: &Config, args: SubpoenaArgs) -> anyhow::Result<Outcome> {
    let handle = args.handle.trim();
    // Where nothing is kept yet, asking does not make it.
    let kept = if config.has_store() { kept(&config.store().await?, handle).await? } else { Vec::new() };
    let answer = Answer { handle, kept, besides: ELSEWHERE, never_kept: NEVER_KEPT };
    if args.json {
        print_json(&answer)?;
    } else {
        print(&for_people(&answer))?;
    }
    Ok(Outcome::Done)
}

/// Every row with this handle, and every text of somebody else in which it stands.
async fn kept(store: &Store, handle: &str) -> anyhow::Result<Vec<Fact>> {
    let mut facts = store.everything_about(handle).await?;
    let fact = |table, column, value| Fact { table, column, value };
    for report in store.open_reports().await? {
        facts.extend([fact("reports", "words", report.words), fact("reports", "note", report.note)]);
    }
    for note in store.all_corrections().await? {
        facts.push(fact("corrections", "text", note.text));
    }
    let handle = handle.to_lowercase();
    facts.retain(|fact| {
        let text = matches!(fact.table, "reports" | "corrections");
        !text || (!handle.is_empty() && fact.value.to_lowercase().contains(&handle))
    });
    Ok(facts)
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
    let _ = writeln!(text, "\n{ELSEWHERE}");
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
        store.add_report(NewReport { place: "room/lamp-post", words, note: "" }, [2; 8], now).await.unwrap();
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
        }
    }

    async fn told(handle: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        let store = furnished(folder.path()).await;
        let kept = kept(&store, handle).await.unwrap();
        for_people(&Answer { handle, kept, besides: ELSEWHERE, never_kept: NEVER_KEPT })
    }

    /// P13: a column that is added, or a promise that is changed, shows here.
    #[tokio::test]
    async fn p13_all_that_can_be_said_about_a_handle() {
        insta::assert_snapshot!("all_that_can_be_said", told("Amber Otter").await);
        insta::assert_snapshot!("nothing_can_be_said", told("Nobody Here").await);
    }
}
