//! What is kept about one person, for that person: to take along, to have it deleted, and to see how little it is.
//!
//! Only the person can say which account and which members are theirs: nothing here can find that out.

use sqlx::Row as _;

use crate::{
    Store, StoreError,
    accounts::{DELETE_ACCOUNT, DELETE_PASSKEY},
    changes::{self, CHANGES_BY, CHANGES_OF_MEMBER, Change, FORGET_CHANGES_OF},
    db::on,
    decisions::{self, DECISIONS_BY, DECISIONS_OF_MEMBER, Decision, FORGET_IN_DECISIONS, PAPERS_OF_MEMBER},
    forum::{AUTHORS_NAMED, AuthorRow, OF_HANDLE, PostRow, posts::forget_words},
    groups::{self, FORGET_IN_HOMES, FORGET_TIES, TOLD},
    proposals::{self, FORGET_DRAFTS_OF, FORGET_PROPOSALS_OF, PROPOSALS_BY, PROPOSALS_OF_MEMBER, Proposal},
    roles::{FORGET_MEMBER, GRANTS_OF, GRANTS_TO, Grant, GrantRow, Links, let_go},
    shuffle::{ACCOUNTS, BALLOT_PAPERS, CHANGES, DECISIONS, GRANTS, INVITATIONS, PASSKEYS, PROPOSALS},
    steps::{FORGET_ENTRIES, FORGET_SHARES, READERS},
    values::{count, timestamp},
};

/// The place in which people write for themselves.
const STEPS: &str = "steps";

const HANDLES: &str = "
    SELECT handle FROM grants UNION SELECT handle FROM changes WHERE handle <> ''
    UNION SELECT handle FROM proposals WHERE handle <> '' UNION SELECT handle FROM authors
    UNION SELECT handle FROM home_members UNION SELECT handle FROM ties UNION SELECT handle FROM tie_answers
    UNION SELECT handle FROM decisions WHERE handle <> '' ORDER BY 1";
/// Parameters: place, role. Changes nothing: whoever else wants to take this role from somebody waits here.
const HOLD_ROLE: &str = "UPDATE grants SET role = role WHERE place = $1 AND role = $2";
const REVOKE_UNLESS_LAST: &str = "
    DELETE FROM grants WHERE place = $1 AND member = $2 AND role = $3
    AND EXISTS (SELECT 1 FROM grants WHERE place = $1 AND member <> $2 AND role = $3)";

/// One thing that is kept.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Fact {
    /// The table.
    pub table: &'static str,
    /// The column.
    pub column: &'static str,
    /// What is in it.
    pub value: Box<str>,
}

impl Store {
    /// All that can be said about a handle, which is all that an order of a court could bring out: every column of
    /// every row with this handle. Nothing in these rows leads to another row.
    pub async fn everything_about(&self, handle: &str) -> Result<Vec<Fact>, StoreError> {
        let (grants, changes, proposals, authors, posts, homes, decisions) = on!(&self.db, read tx => {
            let grants: Vec<GrantRow> = sqlx::query_as(GRANTS_TO).bind(handle).fetch_all(&mut *tx).await?;
            let changes: Vec<ChangeRow> = sqlx::query_as(CHANGES_BY).bind(handle).fetch_all(&mut *tx).await?;
            let proposals: Vec<ProposalRow> =
                sqlx::query_as(PROPOSALS_BY).bind(handle).fetch_all(&mut *tx).await?;
            let authors: Vec<AuthorRow> = sqlx::query_as(AUTHORS_NAMED).bind(handle).fetch_all(&mut *tx).await?;
            let posts: Vec<PostRow> = sqlx::query_as(OF_HANDLE).bind(handle).fetch_all(&mut *tx).await?;
            let mut homes = Vec::new();
            for told in &TOLD {
                for row in sqlx::query(told.sql).bind(handle).fetch_all(&mut *tx).await? {
                    let cells = (0..told.width()).map(|at| row.try_get::<String, _>(at));
                    homes.extend(told.facts(cells.collect::<Result<_, _>>()?));
                }
            }
            let decisions: Vec<decisions::Row> =
                sqlx::query_as(DECISIONS_BY).bind(handle).fetch_all(&mut *tx).await?;
            (grants, changes, proposals, authors, posts, homes, decisions)
        });
        let grants = grants.into_iter().flat_map(facts);
        let changes = changes.into_iter().flat_map(ChangeRow::facts);
        let proposals = proposals.into_iter().flat_map(ProposalRow::facts);
        let words = authors.into_iter().flat_map(AuthorRow::facts);
        let words = words.chain(posts.into_iter().flat_map(PostRow::facts));
        let decisions = decisions.into_iter().flat_map(of_decision);
        Ok(grants.chain(changes).chain(proposals).chain(words).chain(homes).chain(decisions).collect())
    }

    /// All handles under which somebody holds a role or changed a listing, each once, in the order of their letters.
    pub async fn handles(&self) -> Result<Vec<Box<str>>, StoreError> {
        let handles: Vec<String> =
            on!(&self.db, read tx => { sqlx::query_scalar(HANDLES).fetch_all(&mut *tx).await? });
        Ok(handles.into_iter().map(Into::into).collect())
    }

    /// Takes a role away from somebody, unless nobody else in the place has it, with what [`Store::revoke`] takes away;
    /// from a SQLite file at once. Of two who take it from each other at the same time, one does. `false`, and nothing done, when the member did not have
    /// it, or alone has it.
    pub async fn revoke_unless_last(
        &self,
        place: &str,
        member: &str,
        role: &str,
        links: &Links,
    ) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(HOLD_ROLE).bind(place).bind(role).execute(&mut *tx).await?;
            let revoke = sqlx::query(REVOKE_UNLESS_LAST).bind(place).bind(member).bind(role);
            let found = revoke.execute(&mut *tx).await?.rows_affected();
            if found > 0 {
                let_go!(tx, place, member, links);
            }
            found
        });
        self.wipe(found, &[GRANTS, INVITATIONS, PROPOSALS]).await?;
        Ok(found > 0)
    }

    /// The roles of one person, who says which members they are: pairs of place and member.
    pub async fn export_member(
        &self,
        places_and_members: &[(String, String)],
    ) -> Result<Vec<Grant>, StoreError> {
        let rows = on!(&self.db, read tx => {
            let mut rows: Vec<GrantRow> = Vec::new();
            for (place, member) in places_and_members {
                rows.extend(sqlx::query_as(GRANTS_OF).bind(place).bind(member).fetch_all(&mut *tx).await?);
            }
            rows
        });
        Ok(rows.into_iter().map(Grant::read).collect())
    }

    /// What one person changed in the directory, drafted and proposed, in the same pairs of place and member.
    pub async fn acts_of(
        &self,
        places_and_members: &[(String, String)],
    ) -> Result<(Vec<Change>, Vec<Proposal>), StoreError> {
        let (changes, proposals) = on!(&self.db, read tx => {
            let (mut changes, mut proposals) = (Vec::new(), Vec::new());
            for (place, member) in places_and_members.iter().filter(|(_, member)| !member.is_empty()) {
                let of = sqlx::query_as(CHANGES_OF_MEMBER).bind(place).bind(member);
                changes.extend(of.fetch_all(&mut *tx).await?);
                let of = sqlx::query_as(PROPOSALS_OF_MEMBER).bind(place).bind(member);
                proposals.extend(of.fetch_all(&mut *tx).await?);
            }
            (changes, proposals)
        });
        let changes = changes.into_iter().filter_map(changes::Row::read).collect();
        Ok((changes, proposals.into_iter().filter_map(proposals::Row::read).collect()))
    }

    /// What one person asked their groups, and the papers they have drawn: of each, the decision, and whether it is
    /// drawn; in the same pairs of place and member. What they voted, nobody can find.
    pub async fn asked_and_drawn(
        &self,
        places_and_members: &[(String, String)],
    ) -> Result<(Vec<Decision>, Vec<(Box<str>, bool)>), StoreError> {
        let (decisions, papers) = on!(&self.db, read tx => {
            let (mut decisions, mut papers) = (Vec::<decisions::Row>::new(), Vec::<(String, String)>::new());
            for (place, member) in places_and_members.iter().filter(|(_, member)| !member.is_empty()) {
                let of = sqlx::query_as(DECISIONS_OF_MEMBER).bind(place).bind(member);
                decisions.extend(of.fetch_all(&mut *tx).await?);
                let of = sqlx::query_as(PAPERS_OF_MEMBER).bind(place).bind(member);
                papers.extend(of.fetch_all(&mut *tx).await?);
            }
            (decisions, papers)
        });
        let papers = papers.into_iter().map(|(decision, paper)| (decision.into(), !paper.is_empty()));
        Ok((decisions.into_iter().map(decisions::Row::read).collect(), papers.collect()))
    }

    /// Deletes all that is kept of one person, who says what is theirs: the account, the passkeys, and pairs of
    /// place and member. What they wrote goes; what they changed in the directory stays, without key and handle. All or nothing, and from a SQLite file at once. Tells how many rows there were.
    pub async fn forget(
        &self,
        account_id: &str,
        passkey_ids: &[String],
        places_and_members: &[(String, String)],
    ) -> Result<usize, StoreError> {
        let (found, written, pages) = on!(&self.db, write tx => {
            let mut written = Vec::new();
            let mut found = sqlx::query(DELETE_ACCOUNT).bind(account_id).execute(&mut *tx).await?.rows_affected();
            for id in passkey_ids {
                found += sqlx::query(DELETE_PASSKEY).bind(id).execute(&mut *tx).await?.rows_affected();
            }
            for (place, member) in places_and_members {
                for sql in [FORGET_MEMBER, FORGET_DRAFTS_OF, FORGET_PROPOSALS_OF, FORGET_CHANGES_OF] {
                    let forget = sqlx::query(sql).bind(place).bind(member);
                    found += forget.execute(&mut *tx).await?.rows_affected();
                }
                let (words, shelves) = forget_words!(tx, place, member);
                found += words;
                written.extend(shelves);
                for sql in FORGET_IN_HOMES.into_iter().chain(FORGET_TIES).chain(FORGET_IN_DECISIONS) {
                    let forget = sqlx::query(sql).bind(place).bind(member);
                    found += forget.execute(&mut *tx).await?.rows_affected();
                }
            }
            let mut pages = 0;
            for (_, member) in places_and_members.iter().filter(|(place, _)| place == STEPS) {
                for sql in [FORGET_ENTRIES].into_iter().chain(FORGET_SHARES) {
                    pages += sqlx::query(sql).bind(member).execute(&mut *tx).await?.rows_affected();
                }
            }
            (found + pages, written, pages)
        });
        if pages > 0 {
            self.wipe_drawers().await?;
        }
        self.wipe_words(&written).await?;
        let tables = [ACCOUNTS, PASSKEYS, GRANTS, PROPOSALS, CHANGES, DECISIONS, BALLOT_PAPERS, READERS];
        self.wipe(found, &tables).await?;
        self.wipe(found, &groups::TABLES).await?;
        Ok(count(found))
    }
}

fn facts((place, member, handle, role): GrantRow) -> [Fact; 4] {
    let fact = |column, value: String| Fact { table: "grants", column, value: value.into() };
    [fact("place", place), fact("member", member), fact("handle", handle), fact("role", role)]
}

/// All that is kept of one decision.
fn of_decision(row: decisions::Row) -> [Fact; 14] {
    let fact = |column, value: String| Fact { table: "decisions", column, value: value.into() };
    [
        fact("id", row.id),
        fact("place", row.place),
        fact("title", row.title),
        fact("text", row.text),
        fact("rule", row.rule),
        fact("state", row.state),
        fact("closes", timestamp(row.closes).to_string()),
        fact("voters", row.voters.to_string()),
        fact("yes", row.yes.to_string()),
        fact("no", row.no.to_string()),
        fact("aside", row.aside.to_string()),
        fact("words", row.words),
        fact("member", row.member),
        fact("handle", row.handle),
    ]
}

/// All that is kept of one change.
#[derive(sqlx::FromRow)]
struct ChangeRow {
    id: String,
    source: String,
    key: String,
    version: i64,
    act: String,
    note: String,
    before: String,
    after: String,
    batch: String,
    place: String,
    member: String,
    handle: String,
    happened: i64,
}

impl ChangeRow {
    fn facts(self) -> [Fact; 13] {
        let fact = |column, value: String| Fact { table: "changes", column, value: value.into() };
        [
            fact("id", self.id),
            fact("source", self.source),
            fact("key", self.key),
            fact("version", self.version.to_string()),
            fact("act", self.act),
            fact("note", self.note),
            fact("before", self.before),
            fact("after", self.after),
            fact("batch", self.batch),
            fact("place", self.place),
            fact("member", self.member),
            fact("handle", self.handle),
            fact("happened", timestamp(self.happened).to_string()),
        ]
    }
}

/// All that is kept of one proposal.
#[derive(sqlx::FromRow)]
struct ProposalRow {
    id: String,
    state: String,
    source: String,
    key: String,
    version: i64,
    base: String,
    body: String,
    note: String,
    answer: String,
    place: String,
    member: String,
    handle: String,
    received: i64,
    asks: String,
}

impl ProposalRow {
    fn facts(self) -> [Fact; 14] {
        let fact = |column, value: String| Fact { table: "proposals", column, value: value.into() };
        [
            fact("id", self.id),
            fact("state", self.state),
            fact("source", self.source),
            fact("key", self.key),
            fact("version", self.version.to_string()),
            fact("base", self.base),
            fact("body", self.body),
            fact("note", self.note),
            fact("answer", self.answer),
            fact("place", self.place),
            fact("member", self.member),
            fact("handle", self.handle),
            fact("received", timestamp(self.received).to_string()),
            fact("asks", self.asks),
        ]
    }
}
