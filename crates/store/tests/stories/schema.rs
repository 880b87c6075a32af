//! The two databases have the same tables, and nothing in them that could tell who somebody is.

use std::collections::BTreeSet;

use super::home::Home;

stories!(the_tables_are_these_and_no_others, tables_with_people_in_them_have_no_order);

/// Every column there is, with `?` where it may be empty, by what it could tell about a person. A new one is added
/// here in the same change, after asking just that.
const COLUMNS: [&str; 12] =
    [LISTS, LAID, NAMED, COUNTED, RANDOM, ALONE, PASSED, SEALED, HANDLES, HOURS, WORDS, KINDS];

/// Nothing: other people's lists, and what an operator has set up.
const LISTS: &str = "
    feeds.address feeds.column_map? feeds.detail? feeds.etag? feeds.failures feeds.fetched_at? feeds.format?
    feeds.good_at? feeds.held_until feeds.holder? feeds.last_modified? feeds.next_at feeds.outcome? feeds.paused
    feeds.reread feeds.rhythm feeds.source
    feed_reports.added feed_reports.changed feed_reports.changes? feed_reports.detail feed_reports.first_at
    feed_reports.last_at feed_reports.number feed_reports.outcome feed_reports.removed feed_reports.source
    feed_reports.times
    bodies.at_once bodies.covers bodies.parent? bodies.slug bodies.title
    meetings.body meetings.key meetings.revision meetings.source
    quarantine.etag? quarantine.last_modified? quarantine.list quarantine.number quarantine.source
    removals.key removals.revision removals.source
    rooms.admission rooms.language rooms.meeting? rooms.script rooms.secular rooms.slug rooms.texts rooms.title
    rooms.hours rooms.members_of rooms.who rooms.young
    salts.id salts.salt
    site.id site.revision
    sources.entity? sources.fellowship? sources.imported_at sources.meeting_count sources.name sources.origin?
    sources.publish_passcodes sources.removed_at? sources.revision sources.sample sources.title sources.zone?
    visits.address visits.failure? visits.failures visits.visited_at
";

/// That trusted servants changed a listing, not who; in the order of the listings, with one revision after an hour.
const LAID: &str = "
    layers.body layers.key layers.revision layers.source layers.version
    told_apart.key told_apart.other_key told_apart.other_source told_apart.source
";

/// That somebody was asked to speak for a group, not who; in the order of the groups.
const NAMED: &str = "served_groups.id served_groups.name served_groups.named served_groups.place served_groups.source served_groups.title";

/// How many were at meetings, in all together or at the one that is taking place; not who.
const COUNTED: &str = "
    attended_epochs.first attended_epochs.stamped attended_epochs.weeks
    attended_meetings.ending attended_meetings.ends attended_meetings.heads attended_meetings.id
    attended_meetings.let_in attended_meetings.place attended_meetings.stamped
";

/// That there is somebody. Random, or a hash with a secret in it, and found in no other row.
const RANDOM: &str = "
    accounts.id attended_marks.id attended_tickets.id attended_tickets.paper authors.id authors.member ballot_papers.decision ballot_papers.member ballot_papers.paper
    ballots.decision ballots.serial changes.batch changes.id changes.member corrections.id decisions.id
    decisions.member grants.member group_links.id
    home_groups.id home_invitations.id home_members.member home_positions.id home_positions.member
    home_positions.next home_rota.member invitations.id
    passkeys.id posts.author posts.id posts.thread
    proposals.id proposals.member releases.author releases.post reports.id reports.post room_acts.id threads.id
    tie_answers.asked tie_answers.id tie_answers.member tie_answers.tie tie_contacts.answer ties.id ties.member
";

/// That there is somebody who writes for themselves, how many pages, and who lets whom read one. Nobody has a handle
/// there, so that no handle leads to these rows.
const ALONE: &str = "
    calendars.id entries.id entries.member entries.version readers.id readers.mac readers.member readers.public
    shared.id shared.member shared.reader
";

/// That a clinic and somebody here pass something on to each other; not who they are, here or there.
const PASSED: &str =
    "mailboxes.id mailbox_readings.day mailbox_readings.mailbox parcels.id returns.id returns.mailbox";

/// Nothing without the person's phrase or passkey, or a code's words. The caller pads them to one length.
const SEALED: &str =
    "accounts.sealed calendars.sealed entries.sealed parcels.sealed passkeys.sealed returns.sealed shared.answer shared.sealed
    tie_contacts.sealed";

/// By what name people in one place know somebody.
const HANDLES: &str = "
    authors.handle changes.handle decisions.handle grants.handle home_members.handle proposals.handle tie_answers.handle ties.handle
";

/// In which hour somebody did something, or until which hour they may.
const HOURS: &str = "
    authors.quiet_until calendars.ends changes.happened corrections.received decisions.closes group_links.expires home_groups.gone? home_invitations.expires
    home_members.joined home_positions.ends invitations.expires mailboxes.ends parcels.ends posts.decided posts.written readers.ends
    proposals.received reports.received room_acts.happened threads.active threads.started
    tie_answers.expires tie_contacts.expires ties.expires
";

/// What somebody wrote: for those who run the site, for whoever reads a place, or for one other; a ballot's words are by nobody.
const WORDS: &str = "
    ballots.words changes.note corrections.text decisions.text decisions.title decisions.words home_groups.details home_groups.title home_positions.title
    posts.body posts.objection posts.reason proposals.answer proposals.note
    reports.note reports.words threads.title tie_answers.words ties.words
";

/// Which of a few things it is about, or how many said so.
const KINDS: &str = "
    attended_marks.epoch attended_tickets.meeting
    authors.feed authors.place authors.since authors.standing authors.waits
    ballots.choice
    changes.act changes.after changes.before changes.key changes.place changes.source changes.version
    corrections.done corrections.kind corrections.slug
    decisions.aside decisions.no decisions.place decisions.rule decisions.state decisions.voters decisions.yes
    grants.place grants.role
    group_links.source group_links.subject
    home_groups.admission home_groups.language home_groups.listing home_groups.version home_groups.young
    home_invitations.place home_invitations.uses home_members.place
    home_positions.kind home_positions.months home_positions.place home_positions.ready home_positions.ticked
    home_rota.day home_rota.place
    invitations.place invitations.role
    mailboxes.state
    posts.answered posts.language posts.notes posts.number posts.state posts.thanked posts.urgent
    proposals.asks proposals.base proposals.body proposals.key proposals.place proposals.source proposals.state proposals.version
    reports.done reports.place
    room_acts.act room_acts.place room_acts.role
    threads.day threads.kind threads.language threads.next threads.place threads.replies threads.shown
    tie_answers.place tie_answers.state tie_contacts.side ties.kind ties.place ties.side
";

const SQLITE: &str = r#"
    SELECT t.name || '.' || c.name || CASE c."notnull" WHEN 1 THEN '' ELSE '?' END
    FROM sqlite_schema t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name <> '_sqlx_migrations'"#;

const POSTGRES: &str = "
    SELECT table_name || '.' || column_name || CASE is_nullable WHEN 'NO' THEN '' ELSE '?' END
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_sqlx_migrations'";

/// Tables without rowids.
const SQLITE_WITHOUT_ORDER: &str = "SELECT name FROM pragma_table_list WHERE wr = 1";

/// Tables that were put in the order of a key.
const POSTGRES_WITHOUT_ORDER: &str =
    "SELECT relname::text FROM pg_index JOIN pg_class ON pg_class.oid = indrelid WHERE indisclustered";

fn table(column: &str) -> &str {
    column.split_once('.').unwrap().0
}

/// All columns of the tables that have handles in them, or the keys of those who have one, and of those whose rows name
/// a row with a handle.
pub(crate) fn columns_beside_a_handle() -> BTreeSet<String> {
    let keys = RANDOM.split_whitespace().filter(|column| column.ends_with(".member"));
    let tables = HANDLES.split_whitespace().chain(keys).map(table).chain(["posts"]);
    let tables: BTreeSet<_> = tables.collect();
    let all = COLUMNS.iter().flat_map(|columns| columns.split_whitespace());
    // Whose row a post names is how it was found.
    let all = all.filter(|column| *column != "posts.author");
    all.filter(|column| tables.contains(table(column))).map(str::to_owned).collect()
}

async fn the_tables_are_these_and_no_others(home: Home) {
    home.open().await.close().await;
    let found = home.texts(if home.is_lite() { SQLITE } else { POSTGRES }).await;
    let found: BTreeSet<_> = found.iter().map(String::as_str).collect();
    let listed: Vec<_> = COLUMNS.iter().flat_map(|columns| columns.split_whitespace()).collect();
    let expected: BTreeSet<_> = listed.iter().copied().collect();
    assert_eq!(listed.len(), expected.len(), "a column tells two things");
    assert_eq!(found, expected);
}

async fn tables_with_people_in_them_have_no_order(home: Home) {
    home.open().await.shuffle().await.unwrap();
    let query = if home.is_lite() { SQLITE_WITHOUT_ORDER } else { POSTGRES_WITHOUT_ORDER };
    let found = home.texts(query).await;
    let found: BTreeSet<_> = found.iter().map(String::as_str).collect();
    let with_people: BTreeSet<_> = [RANDOM, ALONE, PASSED, LAID, NAMED, COUNTED]
        .iter()
        .flat_map(|c| c.split_whitespace())
        .map(table)
        .collect();
    assert_eq!(found, with_people);
}

/// The names of a folder's migrations, in their order.
pub(crate) fn migrations(folder: &str) -> BTreeSet<String> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(folder);
    std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn both_folders_have_the_same_migrations() {
    assert!(!migrations("sqlite").is_empty());
    assert_eq!(migrations("sqlite"), migrations("postgres"));
}
