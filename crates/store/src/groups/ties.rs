//! Who stands by whom: somebody asks for a companion or offers to be one, somebody answers, both say yes.
//!
//! A place is a group's or an area's. A card and its answers end by themselves. Only after two yeses may each leave a
//! line for the other, which is sealed: what is in it cannot be read here.

use jiff::{SignedDuration, Timestamp};

use crate::{
    Store, StoreError,
    db::on,
    shuffle::{TIE_ANSWERS, TIE_CONTACTS, TIES},
    values::{check_length, plain, timestamp, up_to_the_hour},
};

/// How long a card stands, an answer waits for its own, and a no counts.
const STANDS: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How long each can read the other's line.
const REACHABLE: SignedDuration = SignedDuration::from_hours(14 * 24);
/// The most characters of a card or an answer.
const LONGEST_WORDS: usize = 500;
/// How many cards one can have in a place.
const MOST_CARDS: i64 = 2;

const ADD: &str = "
    INSERT INTO ties (id, place, kind, side, member, handle, words, expires)
    SELECT $1, $2, $3, $4, $5, $6, $7, $8
    WHERE NOT EXISTS (SELECT 1 FROM ties WHERE place = $2 AND member = $5 AND kind = $3 AND side = $4
        AND expires > $9)
    AND (SELECT COUNT(*) FROM ties WHERE place = $2 AND member = $5 AND expires > $9) < $10";
const ALL: &str = "
    SELECT id, place, kind, side, member, handle, words, expires FROM ties
    WHERE place = $1 AND expires > $2 ORDER BY id";
const ONE: &str = "
    SELECT id, place, kind, side, member, handle, words, expires FROM ties
    WHERE id = $1 AND place = $2 AND expires > $3";
const TAKE_BACK: &str = "DELETE FROM ties WHERE id = $1 AND place = $2 AND member = $3";
/// Those that were answered stay: a yes is two people's, and a no counts for its time.
const TAKE_BACK_ANSWERS: &str = "DELETE FROM tie_answers WHERE tie = $1 AND state = 'waiting'";

/// Nobody answers themselves, twice, or somebody who said no to them.
const ANSWER: &str = "
    INSERT INTO tie_answers (id, tie, place, asked, member, handle, words, state, expires)
    SELECT $1, $2, $3, $4, $5, $6, $7, 'waiting', $8
    WHERE $4 <> $5 AND NOT EXISTS (SELECT 1 FROM tie_answers WHERE place = $3 AND asked = $4 AND member = $5
        AND expires > $9 AND (tie = $2 OR state = 'no'))";
const TO_ME: &str = "
    SELECT id, tie, place, asked, member, handle, words, state, expires FROM tie_answers
    WHERE place = $1 AND asked = $2 AND expires > $3 ORDER BY id";
const BY_ME: &str = "
    SELECT id, tie, place, asked, member, handle, words, state, expires FROM tie_answers
    WHERE place = $1 AND member = $2 AND expires > $3 ORDER BY id";
const ONE_ANSWER: &str = "
    SELECT id, tie, place, asked, member, handle, words, state, expires FROM tie_answers
    WHERE id = $1 AND place = $2 AND expires > $3";
const SAY: &str = "
    UPDATE tie_answers SET state = $4, words = CASE $4 WHEN 'no' THEN '' ELSE words END, expires = $5
    WHERE id = $1 AND place = $2 AND asked = $3 AND state = 'waiting'";
/// Either ends what both said yes to; whoever answered takes back what waits.
const END: &str = "
    DELETE FROM tie_answers WHERE id = $1 AND place = $2
    AND ((state = 'yes' AND (asked = $3 OR member = $3)) OR (state = 'waiting' AND member = $3))";
const END_CONTACTS: &str = "
    DELETE FROM tie_contacts WHERE answer = $1
    AND NOT EXISTS (SELECT 1 FROM tie_answers WHERE id = $1)";

const LEAVE: &str = "
    INSERT INTO tie_contacts (answer, side, sealed, expires)
    SELECT $1, $2, $3, $4 WHERE EXISTS (SELECT 1 FROM tie_answers WHERE id = $1 AND state = 'yes')
    ON CONFLICT (answer, side) DO UPDATE SET sealed = excluded.sealed, expires = excluded.expires";
const CONTACTS: &str = "SELECT side, sealed, expires FROM tie_contacts WHERE answer = $1 AND expires > $2";
const TAKE_CONTACTS_BACK: &str = "DELETE FROM tie_contacts WHERE answer = $1";

/// What somebody's going takes with it. Parameters: place, member.
pub(crate) const FORGET_TIES: [&str; 3] = [
    "DELETE FROM tie_contacts WHERE answer IN
        (SELECT id FROM tie_answers WHERE place = $1 AND (asked = $2 OR member = $2))",
    "DELETE FROM tie_answers WHERE place = $1 AND (asked = $2 OR member = $2)",
    "DELETE FROM ties WHERE place = $1 AND member = $2",
];

/// Parameter: now.
pub(crate) const PURGE_TIES: [&str; 3] = [
    "DELETE FROM ties WHERE expires <= $1",
    "DELETE FROM tie_answers WHERE expires <= $1",
    "DELETE FROM tie_contacts WHERE expires <= $1 OR NOT EXISTS (SELECT 1 FROM tie_answers WHERE id = answer)",
];

/// Somebody asks for a companion, or offers to be one.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Tie {
    /// Sixteen random hexadecimal digits.
    pub id: Box<str>,
    /// A group's place, or an area's.
    pub place: Box<str>,
    /// `sponsor` or `companion`.
    pub kind: Box<str>,
    /// `ask` or `offer`.
    pub side: Box<str>,
    /// Whose card it is, by their key in the place.
    pub member: Box<str>,
    /// Their handle there.
    pub handle: Box<str>,
    /// What they say.
    pub words: Box<str>,
    /// It stands before this moment.
    pub expires: Timestamp,
}

/// What became of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum TieState {
    /// Nobody said anything yet.
    Waiting,
    /// Both want it.
    Yes,
    /// The one asked does not. The other is not told.
    No,
}

impl TieState {
    fn read(text: &str) -> Self {
        match text {
            "yes" => Self::Yes,
            "waiting" => Self::Waiting,
            _ => Self::No,
        }
    }
}

/// Somebody's answer to a card.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct TieAnswer {
    /// Sixteen random hexadecimal digits.
    pub id: Box<str>,
    /// The card.
    pub tie: Box<str>,
    /// Its place.
    pub place: Box<str>,
    /// Whose card it is, by their key in the place.
    pub asked: Box<str>,
    /// Who answers, by their key in the place.
    pub member: Box<str>,
    /// Their handle there.
    pub handle: Box<str>,
    /// What they say.
    pub words: Box<str>,
    /// What became of it.
    pub state: TieState,
    /// It is kept before this moment.
    pub expires: Timestamp,
}

/// The lines that two left for each other, sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pair {
    /// Of whose card it was.
    pub card: Option<Box<str>>,
    /// Of who answered.
    pub answer: Option<Box<str>>,
}

/// A row of `ties`.
type Row = (String, String, String, String, String, String, String, i64);
/// A row of `tie_answers`.
type AnswerRow = (String, String, String, String, String, String, String, String, i64);

fn read((id, place, kind, side, member, handle, words, expires): Row) -> Tie {
    Tie {
        id: id.into(),
        place: place.into(),
        kind: kind.into(),
        side: side.into(),
        member: member.into(),
        handle: handle.into(),
        words: words.into(),
        expires: timestamp(expires),
    }
}

fn read_answer((id, tie, place, asked, member, handle, words, state, expires): AnswerRow) -> TieAnswer {
    TieAnswer {
        id: id.into(),
        tie: tie.into(),
        place: place.into(),
        asked: asked.into(),
        member: member.into(),
        handle: handle.into(),
        words: words.into(),
        state: TieState::read(&state),
        expires: timestamp(expires),
    }
}

/// Kept to the day before, in UTC: the hour would tell when somebody did something here, and whoever did something at the
/// same hour elsewhere.
fn until(now: Timestamp, length: SignedDuration) -> Timestamp {
    const DAY: i64 = 24 * 3600;
    let end = now.saturating_add(length).unwrap_or(Timestamp::MAX).as_second();
    timestamp(end - end.rem_euclid(DAY))
}

impl Tie {
    /// Until when a card stands that is put up now.
    #[must_use]
    pub fn until(now: Timestamp) -> Timestamp {
        until(now, STANDS)
    }
}

impl Store {
    /// Puts up a card. `false`, and nothing done, when its author has one of this sort there already, or two of any.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] for its words; [`StoreError::Database`] when the id is taken.
    pub async fn add_tie(&self, tie: &Tie, now: Timestamp) -> Result<bool, StoreError> {
        check_length("what the card says", tie.words.chars().count(), LONGEST_WORDS)?;
        let found = on!(&self.db, write tx => {
            sqlx::query(ADD)
                .bind(&*tie.id)
                .bind(&*tie.place)
                .bind(&*tie.kind)
                .bind(&*tie.side)
                .bind(&*tie.member)
                .bind(&*tie.handle)
                .bind(plain(&tie.words))
                .bind(up_to_the_hour(tie.expires))
                .bind(now.as_second())
                .bind(MOST_CARDS)
                .execute(&mut *tx)
                .await?
                .rows_affected()
        });
        Ok(found > 0)
    }

    /// The cards of a place that stand, by their ids, which is no order.
    pub async fn ties(&self, place: &str, now: Timestamp) -> Result<Vec<Tie>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => {
            sqlx::query_as(ALL).bind(place).bind(now.as_second()).fetch_all(&mut *tx).await?
        });
        Ok(rows.into_iter().map(read).collect())
    }

    /// A card of a place, while it stands.
    pub async fn tie(&self, place: &str, id: &str, now: Timestamp) -> Result<Option<Tie>, StoreError> {
        let row: Option<Row> = on!(&self.db, read tx => {
            sqlx::query_as(ONE).bind(id).bind(place).bind(now.as_second()).fetch_optional(&mut *tx).await?
        });
        Ok(row.map(read))
    }

    /// Takes a card back, with the answers that wait; from a SQLite file at once. `false` when it is not theirs.
    pub async fn take_tie_back(&self, place: &str, id: &str, member: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            let take_back = sqlx::query(TAKE_BACK).bind(id).bind(place).bind(member);
            let found = take_back.execute(&mut *tx).await?.rows_affected();
            if found > 0 {
                sqlx::query(TAKE_BACK_ANSWERS).bind(id).execute(&mut *tx).await?;
            }
            found
        });
        self.wipe(found, &[TIES, TIE_ANSWERS]).await?;
        Ok(found > 0)
    }

    /// Answers a card. `false`, and nothing done, when it is one's own, was answered already, or its author said no
    /// before.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] for its words; [`StoreError::Database`] when the id is taken.
    pub async fn answer_tie(&self, answer: &TieAnswer, now: Timestamp) -> Result<bool, StoreError> {
        check_length("what the answer says", answer.words.chars().count(), LONGEST_WORDS)?;
        let found = on!(&self.db, write tx => {
            sqlx::query(ANSWER)
                .bind(&*answer.id)
                .bind(&*answer.tie)
                .bind(&*answer.place)
                .bind(&*answer.asked)
                .bind(&*answer.member)
                .bind(&*answer.handle)
                .bind(plain(&answer.words))
                .bind(up_to_the_hour(answer.expires))
                .bind(now.as_second())
                .execute(&mut *tx)
                .await?
                .rows_affected()
        });
        Ok(found > 0)
    }

    /// The answers to somebody's cards in a place, and those that they gave.
    pub async fn tie_answers(
        &self,
        place: &str,
        member: &str,
        now: Timestamp,
    ) -> Result<(Vec<TieAnswer>, Vec<TieAnswer>), StoreError> {
        let (to, by): (Vec<AnswerRow>, Vec<AnswerRow>) = on!(&self.db, read tx => {
            let to = sqlx::query_as(TO_ME).bind(place).bind(member).bind(now.as_second());
            let to = to.fetch_all(&mut *tx).await?;
            let by = sqlx::query_as(BY_ME).bind(place).bind(member).bind(now.as_second());
            (to, by.fetch_all(&mut *tx).await?)
        });
        let read = |rows: Vec<AnswerRow>| rows.into_iter().map(read_answer).collect();
        Ok((read(to), read(by)))
    }

    /// One answer in a place.
    pub async fn tie_answer(
        &self,
        place: &str,
        id: &str,
        now: Timestamp,
    ) -> Result<Option<TieAnswer>, StoreError> {
        let row: Option<AnswerRow> = on!(&self.db, read tx => {
            let one = sqlx::query_as(ONE_ANSWER).bind(id).bind(place).bind(now.as_second());
            one.fetch_optional(&mut *tx).await?
        });
        Ok(row.map(read_answer))
    }

    /// Whoever is asked says yes or no to what waits; either counts for thirty days, and of a no the words go. `false`
    /// when it does not wait for them.
    pub async fn say_to_tie(
        &self,
        place: &str,
        answer: &str,
        asked: &str,
        yes: bool,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(SAY)
                .bind(answer)
                .bind(place)
                .bind(asked)
                .bind(if yes { "yes" } else { "no" })
                .bind(until(now, STANDS).as_second())
                .execute(&mut *tx)
                .await?
                .rows_affected()
        });
        if !yes {
            self.wipe(found, &[TIE_ANSWERS]).await?;
        }
        Ok(found > 0)
    }

    /// Either ends what both said yes to, with the lines they left; whoever answered takes back what waits. From a
    /// SQLite file at once. `false` when it is not theirs to end.
    pub async fn end_tie(&self, place: &str, answer: &str, either: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            let end = sqlx::query(END).bind(answer).bind(place).bind(either);
            let found = end.execute(&mut *tx).await?.rows_affected();
            sqlx::query(END_CONTACTS).bind(answer).execute(&mut *tx).await?;
            found
        });
        self.wipe(found, &[TIE_ANSWERS, TIE_CONTACTS]).await?;
        Ok(found > 0)
    }

    /// Leaves a sealed line for the other of two who both said yes, for fourteen days, in the place of an older one.
    /// `card`: as the one whose card it was. `false` when they did not both say yes.
    pub async fn leave_contact(
        &self,
        answer: &str,
        card: bool,
        sealed: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(LEAVE)
                .bind(answer)
                .bind(if card { "card" } else { "answer" })
                .bind(sealed)
                .bind(until(now, REACHABLE).as_second())
                .execute(&mut *tx)
                .await?
                .rows_affected()
        });
        Ok(found > 0)
    }

    /// The lines that two left for each other.
    pub async fn contacts(&self, answer: &str, now: Timestamp) -> Result<Pair, StoreError> {
        let rows: Vec<(String, String, i64)> = on!(&self.db, read tx => {
            sqlx::query_as(CONTACTS).bind(answer).bind(now.as_second()).fetch_all(&mut *tx).await?
        });
        let mut pair = Pair::default();
        for (side, sealed, _) in rows {
            let line = if side == "card" { &mut pair.card } else { &mut pair.answer };
            *line = Some(sealed.into());
        }
        Ok(pair)
    }

    /// Takes both lines back: they are gone from a SQLite file at once.
    pub async fn take_contacts_back(&self, answer: &str) -> Result<(), StoreError> {
        let found = on!(&self.db, write tx => {
            sqlx::query(TAKE_CONTACTS_BACK).bind(answer).execute(&mut *tx).await?.rows_affected()
        });
        self.wipe(found, &[TIE_CONTACTS]).await
    }
}
