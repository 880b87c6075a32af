//! Group conscience: what a group's members are asked, who has drawn their paper, and ballots that nobody can be found
//! behind.
//!
//! - A **decision** is opened with the members of that moment: each of them has one row in `ballot_papers`. It closes
//!   on a whole hour. Until then nothing is counted, and nothing here tells how many have voted.
//! - A **paper** is drawn once. The same one may be asked for again, since the answer may have been lost; another one
//!   is refused.
//! - A **ballot** comes with a serial that the caller has found to be good, and never with a member. The same again is
//!   one ballot; the same serial with another choice is refused.
//! - At the **close** the ballots are counted, and papers and ballots deleted. With fewer than five ballots nothing
//!   is counted: what came out would say who voted what.
//!
//! Who looks at the database sees who has drawn, and what was voted; that the two are not kept in one order is seen
//! to at once, not only by the hour. A decision stays as long as its group; who asked is forgotten thirty days after
//! the close, and so are decisions that came to nothing.

mod rules;

use jiff::{SignedDuration, Timestamp};

pub use rules::{Choice, DecisionState, FEWEST_BALLOTS, Rule, Tally};

use crate::{
    Store, StoreError,
    db::on,
    shuffle::{BALLOT_PAPERS, BALLOTS, DECISIONS},
    values::{check_length, hexadecimal, plain, timestamp, up_to_the_hour},
};

/// For how long after the close a ballot still comes in whose paper was drawn before.
pub const BALLOTS_COME_IN: SignedDuration = SignedDuration::from_mins(5);

/// The longest question, in characters.
pub const LONGEST_TITLE: usize = 120;
/// The longest explanation, in characters.
pub const LONGEST_TEXT: usize = 4_000;
/// The longest reason on a ballot, in characters.
pub const LONGEST_WORDS: usize = 500;

const OPEN: &str = "
    INSERT INTO decisions (id, place, title, text, rule, state, closes, voters, yes, no, aside, words, member, handle)
    VALUES ($1, $2, $3, $4, $5, 'open', $6, $7, 0, 0, 0, '[]', $8, $9)
    ON CONFLICT (id) DO NOTHING";
const PUT_ON_ROLL: &str = "INSERT INTO ballot_papers (decision, member, paper) VALUES ($1, $2, '')";
const DECISION: &str = "
    SELECT id, place, title, text, rule, state, closes, voters, yes, no, aside, words, member, handle
    FROM decisions WHERE place = $1 AND id = $2";
const DECISIONS_AT: &str = "
    SELECT id, place, title, text, rule, state, closes, voters, yes, no, aside, words, member, handle
    FROM decisions WHERE place = $1 ORDER BY closes DESC, id";
const PAPER: &str = "SELECT paper FROM ballot_papers WHERE decision = $1 AND member = $2";
/// Changes nothing: whoever else wants to do something to this decision waits here.
const HOLD: &str =
    "UPDATE decisions SET state = state WHERE place = $1 AND id = $2 AND state = 'open' AND closes > $3";
const DRAW: &str = "UPDATE ballot_papers SET paper = $3 WHERE decision = $1 AND member = $2 AND paper = ''";
const CAST: &str = "
    INSERT INTO ballots (decision, serial, choice, words) VALUES ($1, $2, $3, $4)
    ON CONFLICT (decision, serial) DO NOTHING";
const BALLOT: &str = "SELECT choice, words FROM ballots WHERE decision = $1 AND serial = $2";
const WITHDRAW: &str = "
    DELETE FROM decisions WHERE place = $1 AND id = $2 AND member = $3 AND state = 'open'
    AND NOT EXISTS (SELECT 1 FROM ballot_papers WHERE decision = decisions.id AND paper <> '')";
const DUE: &str = "SELECT id FROM decisions WHERE state = 'open' AND closes <= $1 ORDER BY id";
/// Whoever is first here closes it.
const BEGIN_CLOSE: &str = "
    UPDATE decisions SET state = 'void', closes = closes - closes % 86400
    WHERE id = $1 AND state = 'open' AND closes <= $2 RETURNING rule, voters";
const BALLOTS_OF: &str = "SELECT choice, words FROM ballots WHERE decision = $1 ORDER BY serial";
const END_CLOSE: &str =
    "UPDATE decisions SET state = $2, yes = $3, no = $4, aside = $5, words = $6 WHERE id = $1";
/// Parameter: the decision.
const DELETE_VOTE: [&str; 2] =
    ["DELETE FROM ballot_papers WHERE decision = $1", "DELETE FROM ballots WHERE decision = $1"];
/// Parameter: the place. In this order.
pub(crate) const DELETE_DECISIONS_AT: [&str; 3] = [
    "DELETE FROM ballot_papers WHERE decision IN (SELECT id FROM decisions WHERE place = $1)",
    "DELETE FROM ballots WHERE decision IN (SELECT id FROM decisions WHERE place = $1)",
    "DELETE FROM decisions WHERE place = $1",
];
/// Parameters: place, member. Their ballots cannot be found, and stay.
pub(crate) const FORGET_IN_DECISIONS: [&str; 2] = [
    "DELETE FROM ballot_papers WHERE member = $2 AND decision IN (SELECT id FROM decisions WHERE place = $1)",
    UNNAME_DECISIONS,
];
/// Parameters: place, member. What they asked stays, without a name.
pub(crate) const UNNAME_DECISIONS: &str =
    "UPDATE decisions SET member = '', handle = '' WHERE place = $1 AND member = $2";
/// Parameter: before when it must have closed.
pub(crate) const PURGE_DECISIONS: [&str; 2] = [
    "DELETE FROM decisions WHERE state = 'void' AND closes < $1",
    "UPDATE decisions SET member = '', handle = '' WHERE state <> 'open' AND closes < $1 AND member <> ''",
];
/// Parameter: the handle.
pub(crate) const DECISIONS_BY: &str = "
    SELECT id, place, title, text, rule, state, closes, voters, yes, no, aside, words, member, handle
    FROM decisions WHERE handle = $1 ORDER BY place, id";
/// Parameters: place, member.
pub(crate) const DECISIONS_OF_MEMBER: &str = "
    SELECT id, place, title, text, rule, state, closes, voters, yes, no, aside, words, member, handle
    FROM decisions WHERE place = $1 AND member = $2 ORDER BY id";
/// Parameters: place, member.
pub(crate) const PAPERS_OF_MEMBER: &str = "
    SELECT decision, paper FROM ballot_papers
    WHERE member = $2 AND decision IN (SELECT id FROM decisions WHERE place = $1) ORDER BY decision";

/// What a group is asked.
#[derive(Clone, Copy, Debug)]
pub struct NewDecision<'a> {
    /// `home/` and the group's id.
    pub place: &'a str,
    /// The question, in a line.
    pub title: &'a str,
    /// What there is to know about it.
    pub text: &'a str,
    /// By which rule it is decided.
    pub rule: Rule,
    /// Until when one may vote; kept to the next whole hour.
    pub closes: Timestamp,
    /// The key of whoever asks, in this place.
    pub member: &'a str,
    /// By what name the others know them.
    pub handle: &'a str,
}

/// What a group was asked.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Decision {
    /// Sixteen random hexadecimal digits.
    pub id: Box<str>,
    /// `home/` and the group's id.
    pub place: Box<str>,
    /// The question, in a line.
    pub title: Box<str>,
    /// What there is to know about it.
    pub text: Box<str>,
    /// By which rule it is decided.
    pub rule: Rule,
    /// Where it stands.
    pub state: DecisionState,
    /// Until when one may vote: a whole hour; once it is closed, the day.
    pub closes: Timestamp,
    /// How many might vote when it was opened.
    pub voters: usize,
    /// How many said what: nothing while it is open, and where too few voted.
    pub tally: Tally,
    /// Once it is closed: the reasons of those who objected, or of the side that did not have its way.
    pub words: Vec<Box<str>>,
    /// The key of whoever asked; empty some time after the close.
    #[serde(skip)]
    pub member: Box<str>,
    /// By what name the others know them; empty some time after the close.
    pub handle: Box<str>,
}

/// What is on a ballot.
#[derive(Clone, Copy, Debug)]
pub struct Ballot<'a> {
    /// Its number; only good ones come here.
    pub serial: &'a str,
    /// What was voted.
    pub choice: Choice,
    /// Why, in the voter's words; may be empty.
    pub words: &'a str,
}

/// What became of drawing a paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Draw {
    /// It is theirs.
    Drawn,
    /// It was theirs already: the same one.
    Again,
    /// They have drawn another one.
    Other,
    /// They were no members when the decision was opened.
    NotOnRoll,
    /// One can no longer vote on it, or never could.
    Closed,
}

/// What became of a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cast {
    /// It counts.
    Counted,
    /// The same ballot came before, and counts once.
    Again,
    /// A ballot of this number came before and says something else: that one counts.
    Other,
    /// One can no longer vote on it, or never could.
    Closed,
}

/// A row of `decisions`.
#[derive(sqlx::FromRow)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) place: String,
    pub(crate) title: String,
    pub(crate) text: String,
    pub(crate) rule: String,
    pub(crate) state: String,
    pub(crate) closes: i64,
    pub(crate) voters: i64,
    pub(crate) yes: i64,
    pub(crate) no: i64,
    pub(crate) aside: i64,
    pub(crate) words: String,
    pub(crate) member: String,
    pub(crate) handle: String,
}

impl Row {
    pub(crate) fn read(self) -> Decision {
        let number = |count: i64| usize::try_from(count).unwrap_or(0);
        Decision {
            id: self.id.into(),
            place: self.place.into(),
            title: self.title.into(),
            text: self.text.into(),
            // The table holds no others; were there one, it would not pass easily.
            rule: Rule::read(&self.rule).unwrap_or(Rule::Consent),
            state: DecisionState::read(&self.state).unwrap_or(DecisionState::Void),
            closes: timestamp(self.closes),
            voters: number(self.voters),
            tally: Tally { yes: number(self.yes), no: number(self.no), aside: number(self.aside) },
            words: serde_json::from_str(&self.words).unwrap_or_default(),
            member: self.member.into(),
            handle: self.handle.into(),
        }
    }
}

/// Draws a paper inside a transaction that holds the decision.
macro_rules! draw {
    ($tx:ident, $id:expr, $member:expr, $paper:expr) => {{
        let draw = sqlx::query(DRAW).bind($id).bind($member).bind($paper);
        if draw.execute(&mut *$tx).await?.rows_affected() > 0 {
            Draw::Drawn
        } else {
            let ask = sqlx::query_scalar::<_, String>(PAPER).bind($id).bind($member);
            match ask.fetch_optional(&mut *$tx).await? {
                Some(drawn) if drawn == $paper => Draw::Again,
                Some(_) => Draw::Other,
                None => Draw::NotOnRoll,
            }
        }
    }};
}

/// Takes a ballot inside a transaction that holds the decision.
macro_rules! cast {
    ($tx:ident, $id:expr, $ballot:expr, $words:expr) => {{
        let choice = $ballot.choice.as_str();
        let cast = sqlx::query(CAST).bind($id).bind($ballot.serial).bind(choice).bind($words.as_str());
        if cast.execute(&mut *$tx).await?.rows_affected() > 0 {
            Cast::Counted
        } else {
            let ask = sqlx::query_as::<_, (String, String)>(BALLOT).bind($id).bind($ballot.serial);
            let same = ask.fetch_one(&mut *$tx).await? == (choice.to_owned(), $words.clone());
            if same { Cast::Again } else { Cast::Other }
        }
    }};
}

impl Store {
    /// Asks a group, with `voters` as those who may vote: their keys in this place, each once. Returns the id, which
    /// follows from `random`: fresh random bytes, or the same again where the same is asked once more, which then is
    /// asked once.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] for the question or its explanation.
    pub async fn open_decision(
        &self,
        new: &NewDecision<'_>,
        voters: &[&str],
        random: [u8; 8],
    ) -> Result<Box<str>, StoreError> {
        let (title, text, id) = (plain(new.title), plain(new.text), hexadecimal(random));
        check_length("the question", title.chars().count(), LONGEST_TITLE)?;
        check_length("the explanation", text.chars().count(), LONGEST_TEXT)?;
        on!(&self.db, write tx => {
            let opened = sqlx::query(OPEN)
                .bind(&*id)
                .bind(new.place)
                .bind(&title)
                .bind(&text)
                .bind(new.rule.as_str())
                .bind(up_to_the_hour(new.closes))
                .bind(i64::try_from(voters.len()).unwrap_or(i64::MAX))
                .bind(new.member)
                .bind(new.handle)
                .execute(&mut *tx)
                .await?
                .rows_affected();
            for member in voters.iter().filter(|_| opened > 0) {
                sqlx::query(PUT_ON_ROLL).bind(&*id).bind(*member).execute(&mut *tx).await?;
            }
        });
        Ok(id)
    }

    /// One decision of a place. `None` when there is none of this id there.
    pub async fn decision(&self, place: &str, id: &str) -> Result<Option<Decision>, StoreError> {
        let row: Option<Row> = on!(&self.db, read tx => {
            sqlx::query_as(DECISION).bind(place).bind(id).fetch_optional(&mut *tx).await?
        });
        Ok(row.map(Row::read))
    }

    /// All decisions of a place, the latest close first.
    pub async fn decisions(&self, place: &str) -> Result<Vec<Decision>, StoreError> {
        let rows: Vec<Row> = on!(&self.db, read tx => {
            sqlx::query_as(DECISIONS_AT).bind(place).fetch_all(&mut *tx).await?
        });
        Ok(rows.into_iter().map(Row::read).collect())
    }

    /// Has this member drawn their paper? `None` for who has none.
    pub async fn has_drawn(&self, id: &str, member: &str) -> Result<Option<bool>, StoreError> {
        let paper: Option<String> = on!(&self.db, read tx => {
            sqlx::query_scalar(PAPER).bind(id).bind(member).fetch_optional(&mut *tx).await?
        });
        Ok(paper.map(|paper| !paper.is_empty()))
    }

    /// Draws a member's one paper, before the close. `paper` is what it is known again by, and not empty.
    pub async fn draw_paper(
        &self,
        (place, id): (&str, &str),
        member: &str,
        paper: &str,
        now: Timestamp,
    ) -> Result<Draw, StoreError> {
        let drawn = on!(&self.db, write tx => {
            let hold = sqlx::query(HOLD).bind(place).bind(id).bind(now.as_second());
            if hold.execute(&mut *tx).await?.rows_affected() > 0 {
                draw!(tx, id, member, paper)
            } else {
                Draw::Closed
            }
        });
        if drawn == Draw::Drawn {
            self.shuffle_soon(&[BALLOT_PAPERS]).await;
        }
        Ok(drawn)
    }

    /// Takes a ballot, whose serial the caller has found to be good: before the close, or shortly after.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] for its words.
    pub async fn cast_ballot(
        &self,
        (place, id): (&str, &str),
        ballot: &Ballot<'_>,
        now: Timestamp,
    ) -> Result<Cast, StoreError> {
        let words = words_of(ballot)?;
        let cast = on!(&self.db, write tx => {
            let hold = sqlx::query(HOLD).bind(place).bind(id).bind(came_in(now));
            if hold.execute(&mut *tx).await?.rows_affected() > 0 {
                cast!(tx, id, ballot, words)
            } else {
                Cast::Closed
            }
        });
        if cast == Cast::Counted {
            self.shuffle_soon(&[BALLOTS]).await;
        }
        Ok(cast)
    }

    /// Draws a paper and casts its ballot in one step, or does neither: for who votes without a script.
    ///
    /// # Errors
    /// [`StoreError::TooLong`] for its words.
    pub async fn vote_at_once(
        &self,
        (place, id): (&str, &str),
        (member, paper): (&str, &str),
        ballot: &Ballot<'_>,
        now: Timestamp,
    ) -> Result<Draw, StoreError> {
        let words = words_of(ballot)?;
        let drawn = on!(&self.db, write tx => {
            let hold = sqlx::query(HOLD).bind(place).bind(id).bind(now.as_second());
            if hold.execute(&mut *tx).await?.rows_affected() > 0 {
                let drawn = draw!(tx, id, member, paper);
                if drawn == Draw::Drawn {
                    // A fresh serial: it cannot be there.
                    let _ = cast!(tx, id, ballot, words);
                }
                drawn
            } else {
                Draw::Closed
            }
        });
        if drawn == Draw::Drawn {
            self.shuffle_soon(&[BALLOT_PAPERS, BALLOTS]).await;
        }
        Ok(drawn)
    }

    /// Takes a question back, for whoever asked it, while no paper is drawn. `false`, and nothing done, otherwise.
    pub async fn withdraw_decision(&self, place: &str, id: &str, member: &str) -> Result<bool, StoreError> {
        let found = on!(&self.db, write tx => {
            // Whoever draws a paper just now is waited for, and then seen.
            sqlx::query(HOLD).bind(place).bind(id).bind(i64::MIN).execute(&mut *tx).await?;
            let withdraw = sqlx::query(WITHDRAW).bind(place).bind(id).bind(member);
            let found = withdraw.execute(&mut *tx).await?.rows_affected();
            for sql in DELETE_VOTE.into_iter().filter(|_| found > 0) {
                sqlx::query(sql).bind(id).execute(&mut *tx).await?;
            }
            found
        });
        self.wipe(found, &[DECISIONS, BALLOT_PAPERS, BALLOTS]).await?;
        Ok(found > 0)
    }

    /// Closes and counts all decisions whose time is over and whose last ballots have come in. Tells how many. Of two
    /// who do this at once, one closes each.
    pub async fn close_decisions(&self, now: Timestamp) -> Result<usize, StoreError> {
        let due: Vec<String> = on!(&self.db, read tx => {
            sqlx::query_scalar(DUE).bind(came_in(now)).fetch_all(&mut *tx).await?
        });
        let mut closed = 0;
        for id in &due {
            closed += usize::from(self.close_decision(id, now).await?);
        }
        Ok(closed)
    }

    async fn close_decision(&self, id: &str, now: Timestamp) -> Result<bool, StoreError> {
        let closed = on!(&self.db, write tx => {
            let begin = sqlx::query_as::<_, (String, i64)>(BEGIN_CLOSE).bind(id).bind(came_in(now));
            match begin.fetch_optional(&mut *tx).await? {
                None => false,
                Some((rule, voters)) => {
                    let ballots: Vec<(String, String)> =
                        sqlx::query_as(BALLOTS_OF).bind(id).fetch_all(&mut *tx).await?;
                    // More ballots than voters are no vote.
                    let fair = i64::try_from(ballots.len()).is_ok_and(|cast| cast <= voters);
                    let ballots = if fair { ballots } else { Vec::new() };
                    let Counted { state, tally, words } = counted(&rule, ballots);
                    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
                    sqlx::query(END_CLOSE)
                        .bind(id)
                        .bind(state.as_str())
                        .bind(number(tally.yes))
                        .bind(number(tally.no))
                        .bind(number(tally.aside))
                        .bind(words)
                        .execute(&mut *tx)
                        .await?;
                    for sql in DELETE_VOTE {
                        sqlx::query(sql).bind(id).execute(&mut *tx).await?;
                    }
                    true
                }
            }
        });
        if closed {
            // Also takes from PostgreSQL's files what was on the ballots.
            self.shuffle_soon(&[BALLOT_PAPERS, BALLOTS]).await;
        }
        Ok(closed)
    }

    /// Deletes all decisions of a place, open ones too. Tells how many rows went.
    pub async fn delete_decisions(&self, place: &str) -> Result<u64, StoreError> {
        let deleted = on!(&self.db, write tx => {
            let mut deleted = 0;
            for sql in DELETE_DECISIONS_AT {
                deleted += sqlx::query(sql).bind(place).execute(&mut *tx).await?.rows_affected();
            }
            deleted
        });
        self.wipe(deleted, &[BALLOT_PAPERS, BALLOTS, DECISIONS]).await?;
        Ok(deleted)
    }
}

/// A ballot's words as they are kept.
fn words_of(ballot: &Ballot<'_>) -> Result<String, StoreError> {
    let words = plain(ballot.words);
    check_length("the reason", words.chars().count(), LONGEST_WORDS)?;
    Ok(words)
}

/// The second at or before which a decision must close for all its ballots to have come in now.
fn came_in(now: Timestamp) -> i64 {
    now.saturating_sub(BALLOTS_COME_IN).map_or(i64::MIN, Timestamp::as_second)
}

/// What came out.
struct Counted {
    state: DecisionState,
    tally: Tally,
    /// JSON.
    words: String,
}

fn counted(rule: &str, ballots: Vec<(String, String)>) -> Counted {
    let rule = Rule::read(rule).unwrap_or(Rule::Consent);
    let ballots: Vec<(Choice, String)> =
        ballots.into_iter().filter_map(|(choice, words)| Some((Choice::read(&choice)?, words))).collect();
    let tally = Tally::of(ballots.iter().map(|(choice, _)| *choice));
    let state = rule.outcome(tally);
    if state == DecisionState::Void {
        return Counted { state, tally: Tally::default(), words: "[]".into() };
    }
    let recorded = rule.records(state);
    let words: Vec<&str> = ballots
        .iter()
        .filter(|(choice, words)| *choice == recorded && !words.is_empty())
        .map(|(_, words)| words.as_str())
        .collect();
    Counted { state, tally, words: serde_json::to_string(&words).unwrap_or_else(|_| "[]".into()) }
}
