//! One page of somebody's for one other to read: the keys of readers, what is sealed to them, and their answers.

use jiff::Timestamp;

use crate::{
    Store, StoreError,
    db::on,
    shuffle::Table,
    values::{check_length, count, timestamp, up_to_the_hour},
};

use super::{SHARED, wipe_drawer};

pub(crate) const READERS: Table = Table { name: "readers", key: "id" };

/// The most bytes of what is sealed to a reader, or to whoever waits for an answer.
pub const LONGEST_LETTER: usize = 300_000;
/// How many codes one person may have out that nobody used yet, and how many pages they may share.
const MOST_READERS: i64 = 50;
const MOST_SHARES: i64 = 200;

const OPEN_READERS: &str = "SELECT COUNT(*) FROM readers WHERE member = $1 AND mac <> ''";
const PUT_READER: &str = "
    INSERT INTO readers (id, member, public, mac, ends) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (id) DO NOTHING";
/// Parameters: id, now.
const READER: &str = "SELECT public, mac, ends FROM readers WHERE id = $1 AND mac <> '' AND ends > $2";
const KEYS_OUT: &str = "
    SELECT id, ends FROM readers WHERE member = $1 AND mac <> '' AND ends > $2 ORDER BY ends, id";
const WITHDRAW: &str = "DELETE FROM readers WHERE id = $1 AND member = $2 AND mac <> ''";
/// Parameters: id, now. Of two who use a code at once, one does.
const USE_READER: &str = "UPDATE readers SET mac = '', ends = 0 WHERE id = $1 AND mac <> '' AND ends > $2";
const SHARES_OF: &str = "SELECT COUNT(*) FROM shared WHERE member = $1";
const SHARE: &str = "INSERT INTO shared (id, member, reader, sealed, answer) VALUES ($1, $2, $3, $4, $5)";
const SHARED_BY: &str = "SELECT id, answer FROM shared WHERE member = $1 ORDER BY id";
const SHARED_WITH: &str = "
    SELECT shared.id, shared.reader, shared.sealed, shared.answer FROM shared
    JOIN readers ON readers.id = shared.reader WHERE readers.member = $1 ORDER BY shared.id";
/// Parameters: the share, whose key it was sealed to. Whoever shared it keeps the answer, and takes the row away.
const END: &str = "
    UPDATE shared SET reader = '', sealed = $3 WHERE id = $1
    AND EXISTS (SELECT 1 FROM readers WHERE readers.id = shared.reader AND readers.member = $2)";
/// Parameters: the share, the answer, whose key it was sealed to.
const ANSWER: &str = "
    UPDATE shared SET answer = $2 WHERE id = $1
    AND EXISTS (SELECT 1 FROM readers WHERE readers.id = shared.reader AND readers.member = $3)";
const TAKE_BACK: &str = "DELETE FROM shared WHERE id = $1 AND member = $2";
/// Keys that were used and that nothing is sealed to any more.
const LET_GO: &str = "
    DELETE FROM readers WHERE mac = '' AND NOT EXISTS (SELECT 1 FROM shared WHERE shared.reader = readers.id)";
/// Parameter: now.
pub(crate) const PURGE_READERS: &str = "DELETE FROM readers WHERE mac <> '' AND ends <= $1";
/// Parameter: member. What was shared with them goes too: nobody can read it any more.
pub(crate) const FORGET_SHARES: [&str; 4] = [
    "DELETE FROM shared WHERE member = $1",
    "DELETE FROM shared WHERE reader IN (SELECT id FROM readers WHERE member = $1)",
    "DELETE FROM readers WHERE member = $1",
    // Of those to whom they had shared.
    "DELETE FROM readers WHERE mac = '' AND $1 <> ''
     AND NOT EXISTS (SELECT 1 FROM shared WHERE shared.reader = readers.id)",
];

/// A key to be found by whoever has the six words.
#[derive(Clone, Copy, Debug)]
pub struct NewReader<'a> {
    /// What follows from the words.
    pub id: &'a str,
    /// Whose key it is, in the place "steps".
    pub member: &'a str,
    /// The key.
    pub public: &'a str,
    /// The words' mark on it.
    pub mac: &'a str,
    /// Until when the words are good; kept to the hour.
    pub ends: Timestamp,
}

/// A key that waits for somebody with the six words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reader {
    /// The key.
    pub public: Box<str>,
    /// The words' mark on it.
    pub mac: Box<str>,
}

/// A page to be shared.
#[derive(Clone, Copy, Debug)]
pub struct NewShare<'a> {
    /// Random.
    pub id: &'a str,
    /// Whose page it is.
    pub member: &'a str,
    /// For which key it is sealed.
    pub reader: &'a str,
    /// What is sealed; at most [`LONGEST_LETTER`] bytes.
    pub sealed: &'a [u8],
}

/// What became of a page that was to be shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// The reader can read it.
    Shared,
    /// There is no such code: used, over, or never made.
    NoCode,
    /// There is no more room for shares of this person.
    Full,
}

/// A page that somebody shares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnsweredShare {
    /// The number of the share.
    pub id: Box<str>,
    /// Empty until there is one.
    pub answer: Vec<u8>,
}

/// A page that was shared with somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivedShare {
    /// The number of the share.
    pub id: Box<str>,
    /// For which of their keys it is sealed.
    pub reader: Box<str>,
    /// What is sealed.
    pub sealed: Vec<u8>,
    /// Is there an answer?
    pub answered: bool,
}

impl Store {
    /// Keeps a reader's key until its code is over. `false` where the person has too many out, or the id is taken.
    pub async fn put_reader(&self, reader: &NewReader<'_>) -> Result<bool, StoreError> {
        let NewReader { id, member, public, mac, ends } = *reader;
        let kept = on!(&self.db, write tx => {
            let out: i64 = sqlx::query_scalar(OPEN_READERS).bind(member).fetch_one(&mut *tx).await?;
            if out >= MOST_READERS {
                0
            } else {
                let put = sqlx::query(PUT_READER).bind(id).bind(member).bind(public).bind(mac);
                put.bind(up_to_the_hour(ends)).execute(&mut *tx).await?.rows_affected()
            }
        });
        Ok(kept > 0)
    }

    /// The key of a code that was not used yet and is not over.
    pub async fn reader(&self, id: &str, now: Timestamp) -> Result<Option<Reader>, StoreError> {
        let row: Option<(String, String, i64)> = on!(&self.db, read tx => {
            sqlx::query_as(READER).bind(id).bind(now.as_second()).fetch_optional(&mut *tx).await?
        });
        Ok(row.map(|(public, mac, _)| Reader { public: public.into(), mac: mac.into() }))
    }

    /// The codes of somebody that nobody used yet, each with the hour in which it is over; the first to end first.
    pub async fn codes_out(
        &self,
        member: &str,
        now: Timestamp,
    ) -> Result<Vec<(Box<str>, Timestamp)>, StoreError> {
        let rows: Vec<(String, i64)> = on!(&self.db, read tx => {
            sqlx::query_as(KEYS_OUT).bind(member).bind(now.as_second()).fetch_all(&mut *tx).await?
        });
        Ok(rows.into_iter().map(|(id, ends)| (id.into(), timestamp(ends))).collect())
    }

    /// Makes a code of one's own good for nothing; from a SQLite file at once. `false` where it was used, or is none.
    pub async fn withdraw_code(&self, member: &str, id: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(WITHDRAW).bind(id).bind(member).execute(&mut *tx).await?.rows_affected()
        });
        self.wipe(found, &[READERS]).await?;
        Ok(found > 0)
    }

    /// Shares a page. The code is used up by it.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] over [`LONGEST_LETTER`] bytes.
    pub async fn share(&self, share: &NewShare<'_>, now: Timestamp) -> Result<Shared, StoreError> {
        let NewShare { id, member, reader, sealed } = *share;
        check_length("what is shared", sealed.len(), LONGEST_LETTER)?;
        let done = on!(&self.db, write tx => {
            let shares: i64 = sqlx::query_scalar(SHARES_OF).bind(member).fetch_one(&mut *tx).await?;
            let used = sqlx::query(USE_READER).bind(reader).bind(now.as_second());
            if shares >= MOST_SHARES {
                Shared::Full
            } else if used.execute(&mut *tx).await?.rows_affected() == 0 {
                Shared::NoCode
            } else {
                let share = sqlx::query(SHARE).bind(id).bind(member).bind(reader).bind(sealed);
                share.bind(&[][..] as &[u8]).execute(&mut *tx).await?;
                Shared::Shared
            }
        });
        Ok(done)
    }

    /// What somebody shares, with the answers to it.
    pub async fn shared_by(&self, member: &str) -> Result<Vec<AnsweredShare>, StoreError> {
        let rows: Vec<(String, Vec<u8>)> =
            on!(&self.db, read tx => { sqlx::query_as(SHARED_BY).bind(member).fetch_all(&mut *tx).await? });
        Ok(rows.into_iter().map(|(id, answer)| AnsweredShare { id: id.into(), answer }).collect())
    }

    /// What was shared with somebody, and nothing else of whoever shared it.
    pub async fn shared_with(&self, member: &str) -> Result<Vec<ReceivedShare>, StoreError> {
        let rows: Vec<(String, String, Vec<u8>, Vec<u8>)> =
            on!(&self.db, read tx => { sqlx::query_as(SHARED_WITH).bind(member).fetch_all(&mut *tx).await? });
        let shares = rows.into_iter().map(|(id, reader, sealed, answer)| ReceivedShare {
            id: id.into(),
            reader: reader.into(),
            sealed,
            answered: !answer.is_empty(),
        });
        Ok(shares.collect())
    }

    /// Answers what was shared with somebody, in the place of an answer before. `false` where it was not, or was taken
    /// back.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] over [`LONGEST_LETTER`] bytes.
    pub async fn answer_share(&self, member: &str, id: &str, answer: &[u8]) -> Result<bool, StoreError> {
        check_length("an answer", answer.len(), LONGEST_LETTER)?;
        let found = on!(&self.db, write tx => {
            sqlx::query(ANSWER).bind(id).bind(answer).bind(member).execute(&mut *tx).await?.rows_affected()
        });
        Ok(found > 0)
    }

    /// Lets whoever was let read say that they are done: the page goes, and nothing joins the two any more; from a SQLite
    /// file at once. The answer stays for whoever shared it. `false` where there is no such share.
    pub async fn end_share(&self, member: &str, id: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            let end = sqlx::query(END).bind(id).bind(member).bind(&[][..] as &[u8]);
            let found = end.execute(&mut *tx).await?.rows_affected();
            sqlx::query(LET_GO).execute(&mut *tx).await?;
            found
        });
        if count(found) > 0 {
            wipe_drawer(&self.db, SHARED, id).await?;
            self.wipe(found, &[READERS]).await?;
        }
        Ok(found > 0)
    }

    /// Takes a share back, with its answer; from a SQLite file at once. `false` where there is none.
    pub async fn take_share_back(&self, member: &str, id: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            let found = sqlx::query(TAKE_BACK).bind(id).bind(member).execute(&mut *tx).await?.rows_affected();
            sqlx::query(LET_GO).execute(&mut *tx).await?;
            found
        });
        if count(found) > 0 {
            wipe_drawer(&self.db, SHARED, id).await?;
            self.wipe(found, &[READERS]).await?;
        }
        Ok(found > 0)
    }
}
