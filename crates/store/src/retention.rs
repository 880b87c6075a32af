//! What has served its time goes, on a site where nothing new is written too.

use jiff::Timestamp;

use crate::{
    Store, StoreError,
    db::on,
    group_links::PURGE_GROUP_LINKS,
    invitations::PURGE_INVITATIONS,
    proposals::PURGE_PROPOSALS,
    reports::PURGE_REPORTS,
    room_acts::PURGE_ROOM_ACTS,
    shuffle::{GROUP_LINKS, INVITATIONS, PROPOSALS, REPORTS, ROOM_ACTS},
    values::{count, forgotten_before},
};

impl Store {
    /// Forgets expired invitations and links of groups, what happened over thirty days ago (measures taken, and reports that were
    /// dealt with, proposals that were settled, lists that were removed), and reports over ninety days old. For the
    /// server to call once a day; what writes to these tables does it as well. Tells how many rows went.
    pub async fn purge(&self, now: Timestamp) -> Result<usize, StoreError> {
        let before = forgotten_before(now);
        let purged = on!(&self.db, write tx => {
            let mut purged = 0;
            for (sql, limit) in [
                (PURGE_GROUP_LINKS, now.as_second()),
                (PURGE_INVITATIONS, now.as_second()),
                (PURGE_PROPOSALS, before),
                (PURGE_REPORTS, before),
                (PURGE_ROOM_ACTS, before),
            ] {
                purged += sqlx::query(sql).bind(limit).execute(&mut *tx).await?.rows_affected();
            }
            purged
        });
        self.wipe(purged, &[GROUP_LINKS, INVITATIONS, PROPOSALS, REPORTS, ROOM_ACTS]).await?;
        Ok(count(purged + self.purge_sources(now).await?))
    }
}
