//! What has served its time goes, on a site where nothing new is written too.

use jiff::Timestamp;

use crate::{
    Store, StoreError,
    attended::PURGE_ATTENDED,
    changes::LEAVE_WEEKS_OF_CHANGES,
    db::on,
    decisions::PURGE_DECISIONS,
    forum::{OLDEST_HOUR, OVER_QUIET, SETTLE_ACTIVE, SETTLE_DECIDED, SETTLE_POSTS, SETTLE_STARTED},
    group_links::PURGE_GROUP_LINKS,
    groups::PURGE_ROTA,
    invitations::PURGE_INVITATIONS,
    proposals::{LEAVE_WEEKS_OF_PROPOSALS, PURGE_PROPOSALS, PURGE_WAITING},
    reports::PURGE_REPORTS,
    room_acts::PURGE_ROOM_ACTS,
    shelves::{POSTS, Span},
    shuffle::{
        ATTENDED_MEETINGS, ATTENDED_TICKETS, CHANGES, DECISIONS, GROUP_LINKS, HOME_ROTA, INVITATIONS, LAYERS,
        PROPOSALS, REPORTS, ROOM_ACTS, THREADS,
    },
    steps::{PURGE_READERS, READERS},
    values::{count, days_before, forgotten_before, given_up_before, hours_before},
    visits::PURGE_VISITS,
};

impl Store {
    /// Forgets expired invitations, codes of readers and links of groups, what happened over thirty days ago (measures taken, and reports
    /// that were dealt with, proposals that were settled, lists that were removed, visits to pages), and reports over ninety days old. Proposals
    /// that nobody answered and drafts that nobody wrote on for 180 days are given up.
    /// Groups that were closed thirty days ago go with all that was in them, and what people asked of each other there when its time is over.
    /// Parcels of clinics that nobody took go, and mailboxes whose time is over. Posts that were held, locked, or waited for as long go. Of when posts were written, and listings changed, added or
    /// confirmed, over a day ago, leaves the week instead of the hour. For the server to call once
    /// a day; what writes to these tables does it as well. Tells how many rows went.
    pub async fn purge(&self, now: Timestamp) -> Result<usize, StoreError> {
        let homes = self.purge_homes(now).await?;
        let (before, today) = (forgotten_before(now), hours_before(now));
        let (mut purged, coarsened, settled) = on!(&self.db, write tx => {
            let mut purged = 0;
            for (sql, limit) in [
                (PURGE_GROUP_LINKS, now.as_second()),
                (PURGE_INVITATIONS, now.as_second()),
                (PURGE_PROPOSALS, before),
                (PURGE_WAITING, given_up_before(now)),
                (PURGE_REPORTS, before),
                (PURGE_ROOM_ACTS, before),
                (PURGE_VISITS, before),
                (PURGE_ROTA, days_before(now)),
                (PURGE_DECISIONS[0], before),
                (PURGE_DECISIONS[1], before),
                (PURGE_READERS, now.as_second()),
                (PURGE_ATTENDED[0], now.as_second()),
                (PURGE_ATTENDED[1], now.as_second()),
            ] {
                purged += sqlx::query(sql).bind(limit).execute(&mut *tx).await?.rows_affected();
            }
            sqlx::query(OVER_QUIET).bind(now.as_second()).execute(&mut *tx).await?;
            let mut coarsened = 0;
            let settled: Option<i64> = sqlx::query_scalar(OLDEST_HOUR).bind(today).fetch_one(&mut *tx).await?;
            for sql in [
                LEAVE_WEEKS_OF_CHANGES,
                LEAVE_WEEKS_OF_PROPOSALS,
                SETTLE_POSTS,
                SETTLE_STARTED,
                SETTLE_ACTIVE,
                SETTLE_DECIDED,
            ] {
                coarsened += sqlx::query(sql).bind(today).execute(&mut *tx).await?.rows_affected();
            }
            (purged, coarsened, settled)
        });
        let coarsened = coarsened + self.leave_weeks_of_listings(today).await?;
        let touched = [
            ATTENDED_MEETINGS,
            ATTENDED_TICKETS,
            CHANGES,
            DECISIONS,
            GROUP_LINKS,
            HOME_ROTA,
            INVITATIONS,
            LAYERS,
            PROPOSALS,
            READERS,
            REPORTS,
            ROOM_ACTS,
            THREADS,
        ];
        self.wipe(purged + coarsened, &touched).await?;
        // Before the journal is emptied.
        let spans: Vec<Span> = settled.into_iter().map(Span::since).collect();
        self.wipe_shelves(POSTS, &spans).await?;
        purged += self.let_go_of_posts(now).await?;
        let post = self.purge_post(now).await? + self.purge_calendars(now).await?;
        Ok(count(homes + purged + self.purge_sources(now).await?) + post)
    }
}
