//! What is kept, in SQLite or PostgreSQL: the only crate with SQL. Everything that is kept about anybody can be read
//! here and in `migrations/`.
//!
//! - [`Store::replace_source`], [`Store::remove_source`], [`Store::sources`]: lists that other people keep,
//! - [`Store::put_feed`], [`Store::claim_feed`], [`Store::feed_arrived`] and their neighbours: lists that are fetched,
//! - [`Store::load_all`], [`Store::load_since`], [`Store::revision`]: all meetings, for the index,
//! - [`Store::change`], [`Store::changes_of`], [`Store::put_proposal`]: what trusted servants change in a listing, and
//!   what waits for their yes,
//! - [`Store::add_correction`] and its neighbours: what readers say is wrong,
//! - [`Store::salt`], [`Store::put_account`], [`Store::put_passkey`]: how a person comes back without a name,
//! - [`Store::grant`], [`Store::invite`] and their neighbours: who may do what in a place,
//! - [`Store::put_group_link`], [`Store::tell_apart`]: what keeps listings true,
//! - [`Store::bodies`], [`Store::name_group`] and their neighbours: which part of the directory is whose to keep,
//! - [`Store::open_decision`], [`Store::draw_paper`], [`Store::cast_ballot`] and their neighbours: group conscience,
//! - [`Store::put_room`], [`Store::add_room_act`], [`Store::add_report`]: rooms, and how they are kept safe,
//! - [`Store::open_thread`], [`Store::reply`], [`Store::release`] and their neighbours: what people write,
//! - [`Store::keep_entry`], [`Store::share`] and their neighbours: what people write for themselves, sealed,
//! - [`Store::put_calendar`]: calendars that calendar programs fetch by an address, sealed,
//! - [`PostOffice`], [`Store::take_parcel`], [`Store::put_return`]: what a clinic and somebody here pass on, sealed,
//! - [`Store::form_home_group`] and its neighbours: groups that people form here, who is in them and who stands by whom,
//! - [`ClinicStore`]: the clinic's own database, which is another one,
//! - [`Store::everything_about`], [`Store::export_member`], [`Store::forget`]: what is kept about one person,
//! - [`Store::shuffle`], [`Store::purge`]: what the server calls by the clock, so that the database tells no more
//!   than its tables say,
//! - [`Store::backup`], [`Store::restore`].
//!
//! **Invariants.** One SQL text serves both databases. Every act is one transaction: done whole or not at all. No
//! clock and no randomness: both are arguments. No table has a column for a client's address or program. No table
//! holds two handles of one person, or anything else that two rows of one person have in common; times of people's
//! acts are whole hours. Nothing here knows about HTTP, pages or ciphers: ids come as hexadecimal digits, and what is
//! sealed as bytes.
//!
//! **To add something that is kept:** a numbered file in *both* folders of `migrations/` (never edit one that has
//! been released), a module here with its SQL next to the functions that use it, and a story in `tests/stories/`,
//! which runs on both databases. A table that people's acts are behind has a random key, no rowid in SQLite, and
//! its name in `shuffle.rs`.

mod accounts;
mod attended;
mod backup;
mod bodies;
mod calendars;
mod changes;
mod clinic;
mod corrections;
mod db;
mod decisions;
mod error;
mod feed_reports;
mod feeds;
mod forum;
mod group_links;
mod groups;
mod invitations;
mod layers;
mod listings;
mod location;
mod own_rows;
mod person;
mod post_office;
mod proposals;
mod quarantine;
mod reports;
mod retention;
mod roles;
mod room_acts;
mod rooms;
mod shelves;
mod shuffle;
mod sources;
mod steps;
mod told_apart;
mod values;
mod visits;

pub use accounts::LONGEST_SEALED;
pub use attended::{AttendedEpoch, AttendedMeeting, MayStamp, NewStamp};
pub use bodies::ServedGroup;
pub use calendars::LONGEST_CALENDAR;
pub use changes::{Act, Author, Change};
pub use clinic::{
    Change as ClinicChange, ClinicStore, Found as ClinicFound, Head as LogHead, Line as LogLine,
    NewRecord as NewClinicRecord, Record as ClinicRecord, Which as ClinicWhich,
};
pub use corrections::{Correction, NewCorrection};
pub use decisions::{
    BALLOTS_COME_IN, Ballot, Cast, Choice, Decision, DecisionState, Draw, FEWEST_BALLOTS, LONGEST_TEXT,
    LONGEST_TITLE, LONGEST_WORDS, NewDecision, Rule, Tally,
};
pub use error::StoreError;
pub use feed_reports::{FeedReport, KeptChanges};
pub use feeds::{Claim, Feed, FeedSettings, Found, Validators};
pub use forum::{
    Author as Writer, Edit, Locked, Measure, NewPost, NewThread, Opened, OwnPost, PageOfThreads, Post,
    PostState, Release, Released, Replied, STANDING, STANDING_DAYS, Searchable, Thread, ThreadKind, Waiting,
};
pub use group_links::GroupLink;
pub use groups::{
    HomeAdmission, HomeFacts, HomeGroup, HomeInvitation, HomeMember, Joined, MOST_MEMBERS, Pair, Position,
    RotaDay, Tie, TieAnswer, TieState,
};
pub use invitations::Invitation;
pub use layers::{NewLayer, OWN_LIST, PlacedLayer, Stored, is_own_list};
pub use listings::{Delta, Lists, Unreadable};
pub use location::{InvalidLocation, Location};
pub use person::Fact;
pub use post_office::{
    LONGEST_PARCEL, LONGEST_RETURN, Mailbox, MailboxState, PostOffice, Return, Returned, Taken,
};
pub use proposals::{Approved, Asks, Proposal, ProposalState};
pub use quarantine::Quarantined;
pub use reports::{NewReport, Report};
pub use roles::{Grant, LONGEST_ROLE, Links};
pub use room_acts::RoomAct;
pub use rooms::{Admission, Room};
pub use sources::{LONGEST_KEY, SourceInfo};
pub use steps::{
    AnsweredShare, Entry, Kept, LONGEST_ENTRY, LONGEST_LETTER, MOST_BYTES, MOST_ENTRIES, NewEntry, NewReader,
    NewShare, Reader, ReceivedShare, Shared,
};
pub use told_apart::ListingKey;
pub use values::is_a_week;
pub use visits::Visit;

use db::Db;

/// The database, opened. Cheap to clone: all clones share their connections.
#[derive(Clone, Debug)]
pub struct Store {
    db: Db,
}

impl Store {
    /// Opens the database and brings its tables up to date; a SQLite file is made when it does not exist.
    ///
    /// # Errors
    /// [`StoreError::TooNew`] when a newer program has changed the tables; [`StoreError::CannotOpen`].
    pub async fn open(location: &Location) -> Result<Self, StoreError> {
        Db::open(location).await.map(|db| Self { db })
    }

    /// Waits for work under way and closes all connections, for all clones.
    pub async fn close(&self) {
        self.db.close().await;
    }
}
