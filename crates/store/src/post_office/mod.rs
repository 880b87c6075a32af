//! What a clinic and somebody here pass on to each other: sealed parcels one way, sealed pages the other.
//!
//! A row here names nobody. Whoever knows a parcel's words, or the number of a mailbox, knows whose it is: the clinic
//! in a sealed paper of its own, the person in a sealed page of theirs ([`Store::keep_entry`]). The person's side is
//! in `member`, beside all else that is kept here. The clinic's is [`PostOffice`], which reaches these tables and no
//! others.
//!
//! **A parcel** goes to the first who takes it, in the same act by which its plan becomes a page of theirs. **A
//! mailbox** is closed by either side, at once and for good, and by itself when its time is over; what lies unread in
//! it goes, and nothing more is taken in. Each day on which the clinic looked stays known until the mailbox goes.

mod member;
mod office;

pub use member::{Mailbox, Returned, Taken};
pub use office::{PostOffice, Return};

use jiff::{Timestamp, civil::Date};

use crate::{
    Store, StoreError,
    db::on,
    shuffle::Table,
    steps::{Drawers, wipe_drawer},
    values::{count, forgotten_before},
};

/// The most bytes of a sealed parcel.
pub const LONGEST_PARCEL: usize = 300_000;
/// The most bytes of one sealed thing that somebody shows.
pub const LONGEST_RETURN: usize = 100_000;
/// How much may lie unread in one mailbox: what somebody shows in a year, day by day.
const MOST_RETURNS: i64 = 400;

pub(crate) const MAILBOXES: Table = Table { name: "mailboxes", key: "id" };
pub(crate) const READINGS: Table = Table { name: "mailbox_readings", key: "mailbox, day" };
pub(crate) const PARCELS: Drawers = Drawers { name: "parcels", by: "id", sealed: &["sealed"] };
/// What lies in one mailbox is in one drawer, and goes together.
pub(crate) const RETURNS: Drawers = Drawers { name: "returns", by: "mailbox", sealed: &["sealed"] };

const BY_CLINIC: &str = "by-clinic";
const BY_MEMBER: &str = "by-member";

const MAILBOX: &str = "SELECT state, ends FROM mailboxes WHERE id = $1";
/// Parameters: mailbox, by whom. What lies in it goes with [`EMPTY`].
const CLOSE: &str = "UPDATE mailboxes SET state = $2 WHERE id = $1 AND state = 'open'";
const EMPTY: &str = "DELETE FROM returns WHERE mailbox = $1";
/// Parameters: mailbox, now. Also holds the row, so that closing waits, or is seen.
const STILL_OPEN: &str = "UPDATE mailboxes SET state = state WHERE id = $1 AND state = 'open' AND ends > $2";

/// Parameter: now.
const PURGE_PARCELS: &str = "DELETE FROM parcels WHERE ends <= $1";
const PURGE_RETURNS: &str = "
    DELETE FROM returns WHERE NOT EXISTS (
        SELECT 1 FROM mailboxes WHERE mailboxes.id = returns.mailbox AND state = 'open' AND ends > $1)";
/// Parameter: thirty days ago. Until then, both can be told that it is closed.
const PURGE_READINGS: &str = "
    DELETE FROM mailbox_readings WHERE NOT EXISTS (
        SELECT 1 FROM mailboxes WHERE mailboxes.id = mailbox_readings.mailbox AND ends > $1)";
const PURGE_MAILBOXES: &str = "DELETE FROM mailboxes WHERE ends <= $1";

/// How it stands with a mailbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MailboxState {
    /// What is shown comes in.
    Open,
    /// The clinic has closed it.
    ClosedByClinic,
    /// Whoever showed something has stopped.
    ClosedByMember,
    /// Its time is over, or there never was one.
    Over,
}

impl MailboxState {
    /// A row of `mailboxes`: its state, and when it ends.
    fn read(row: Option<(String, i64)>, now: Timestamp) -> Self {
        let Some((state, ends)) = row else { return Self::Over };
        match &*state {
            BY_CLINIC => Self::ClosedByClinic,
            BY_MEMBER => Self::ClosedByMember,
            _ if ends > now.as_second() => Self::Open,
            _ => Self::Over,
        }
    }
}

/// A day as it is kept: counted from 1970.
fn number_of(day: Date) -> i64 {
    Date::constant(1970, 1, 1).until(day).map_or(0, |span| i64::from(span.get_days()))
}

fn day_of(number: i64) -> Option<Date> {
    let span = jiff::Span::new().try_days(number).ok()?;
    Date::constant(1970, 1, 1).checked_add(span).ok()
}

impl Store {
    /// Closes a mailbox, for good, and throws away what lies unread in it; from a SQLite file at once. `false` where it
    /// was closed, or there is none.
    async fn close_mailbox(&self, mailbox: &str, by: &str) -> Result<bool, StoreError> {
        let (closed, thrown) = on!(&self.db, write tx => {
            let closed = sqlx::query(CLOSE).bind(mailbox).bind(by).execute(&mut *tx).await?.rows_affected();
            let thrown = sqlx::query(EMPTY).bind(mailbox).execute(&mut *tx).await?.rows_affected();
            (closed, thrown)
        });
        if thrown > 0 {
            wipe_drawer(&self.db, RETURNS, mailbox).await?;
        }
        Ok(closed > 0)
    }

    /// Throws away parcels nobody took in time and what lies in mailboxes whose time is over; those themselves thirty days
    /// later. Tells how many rows went.
    pub(crate) async fn purge_post(&self, now: Timestamp) -> Result<usize, StoreError> {
        let purged = on!(&self.db, write tx => {
            let mut purged = 0;
            for (sql, limit) in [
                (PURGE_PARCELS, now.as_second()),
                (PURGE_RETURNS, now.as_second()),
                (PURGE_READINGS, forgotten_before(now)),
                (PURGE_MAILBOXES, forgotten_before(now)),
            ] {
                purged += sqlx::query(sql).bind(limit).execute(&mut *tx).await?.rows_affected();
            }
            purged
        });
        if purged > 0 {
            self.wipe_drawers().await?;
        }
        self.wipe(purged, &[MAILBOXES, READINGS]).await?;
        Ok(count(purged))
    }
}
