//! What is kept in groups about one person: to take along, and to see how little it is.

use super::{HomeMember, Position, RotaDay, Tie, TieAnswer};
use crate::{Store, StoreError, person::Fact, values::timestamp};

/// A table's rows behind which a handle stands, every column as text.
pub(crate) struct Told {
    table: &'static str,
    columns: &'static [&'static str],
    /// Parameter: the handle.
    pub(crate) sql: &'static str,
}

/// Where somebody has a handle, and what is found by the key beside it.
pub(crate) const TOLD: [Told; 6] = [
    Told {
        table: "home_members",
        columns: &["place", "member", "handle", "joined"],
        sql: "SELECT place, member, handle, CAST(joined AS TEXT) FROM home_members WHERE handle = $1 ORDER BY 1",
    },
    Told {
        table: "home_positions",
        columns: &["id", "place", "kind", "title", "months", "member", "ends", "next", "ready", "ticked"],
        sql: "SELECT p.id, p.place, p.kind, p.title, CAST(p.months AS TEXT), p.member, CAST(p.ends AS TEXT), p.next,
                CAST(p.ready AS TEXT), p.ticked
            FROM home_positions p JOIN home_members m ON m.place = p.place AND m.member IN (p.member, p.next)
            WHERE m.handle = $1 ORDER BY 1",
    },
    Told {
        table: "home_rota",
        columns: &["place", "day", "member"],
        sql: "SELECT r.place, CAST(r.day AS TEXT), r.member
            FROM home_rota r JOIN home_members m ON m.place = r.place AND m.member = r.member
            WHERE m.handle = $1 ORDER BY 1, 2",
    },
    Told {
        table: "ballot_papers",
        columns: &["decision", "member", "paper"],
        sql: "SELECT b.decision, b.member, b.paper
            FROM ballot_papers b JOIN decisions d ON d.id = b.decision
            JOIN home_members m ON m.place = d.place AND m.member = b.member
            WHERE m.handle = $1 ORDER BY 1",
    },
    Told {
        table: "ties",
        columns: &["id", "place", "kind", "side", "member", "handle", "words", "expires"],
        sql: "SELECT id, place, kind, side, member, handle, words, CAST(expires AS TEXT) FROM ties
            WHERE handle = $1 ORDER BY 1",
    },
    Told {
        table: "tie_answers",
        columns: &["id", "tie", "place", "asked", "member", "handle", "words", "state", "expires"],
        sql: "SELECT id, tie, place, asked, member, handle, words, state, CAST(expires AS TEXT) FROM tie_answers
            WHERE handle = $1 ORDER BY 1",
    },
];

impl Told {
    /// The facts of a row.
    pub(crate) fn facts(&self, row: Vec<String>) -> Vec<Fact> {
        let fact = |(column, value): (&&'static str, String)| Fact {
            table: self.table,
            column,
            value: match *column {
                "joined" | "ends" | "expires" => in_words(&value),
                _ => value.into(),
            },
        };
        self.columns.iter().zip(row).map(fact).collect()
    }

    /// How many columns its rows have.
    pub(crate) fn width(&self) -> usize {
        self.columns.len()
    }
}

fn in_words(seconds: &str) -> Box<str> {
    seconds.parse().map_or_else(|_| seconds.into(), |seconds| timestamp(seconds).to_string().into())
}

/// What is kept in groups of one person, who says which members they are.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct HomeFacts {
    /// The groups they are in.
    pub members: Vec<HomeMember>,
    /// What they carry, or are asked to take over.
    pub positions: Vec<Position>,
    /// On which days they chair.
    pub rota: Vec<RotaDay>,
    /// What they ask for, or offer.
    pub ties: Vec<Tie>,
    /// What they answered.
    pub answers: Vec<TieAnswer>,
}

impl Store {
    /// What one person is and does in groups, and stands by whom; in pairs of place and member.
    pub async fn in_homes(&self, places_and_members: &[(String, String)]) -> Result<HomeFacts, StoreError> {
        let mut facts = HomeFacts::default();
        for (place, member) in places_and_members.iter().filter(|(_, member)| !member.is_empty()) {
            let Some(found) = self.home_member(place, member).await? else {
                self.ties_in(place, member, &mut facts).await?;
                continue;
            };
            facts.members.push(found);
            let carries = |one: &Position| *one.member == **member || *one.next == **member;
            facts.positions.extend(self.positions(place).await?.into_iter().filter(carries));
            let rota = self.rota(place, i32::MIN).await?;
            facts.rota.extend(rota.into_iter().filter(|day| *day.member == **member));
            self.ties_in(place, member, &mut facts).await?;
        }
        Ok(facts)
    }

    async fn ties_in(&self, place: &str, member: &str, facts: &mut HomeFacts) -> Result<(), StoreError> {
        let ever = jiff::Timestamp::UNIX_EPOCH;
        let ties = self.ties(place, ever).await?;
        facts.ties.extend(ties.into_iter().filter(|tie| *tie.member == *member));
        let (_, by) = self.tie_answers(place, member, ever).await?;
        facts.answers.extend(by);
        Ok(())
    }
}
