//! What people write: stories, threads and their replies, in the areas of the forum and among the members of a group.
//!
//! An [`Author`] is somebody in one place. A post leads to its author's row and no further: the member's key stands
//! there once, and when the author goes, nothing leads anywhere. Whoever knows the key finds their own posts by it;
//! nobody finds out whose a post is, in this place or another.
//!
//! When something was written is kept as an hour, and after a day as its week; which reply came first, by numbers that
//! count within one thread.
//!
//! - `authors`: who writes, and what is held against them,
//! - `threads`, `posts`: writing, reading, changing, deleting,
//! - `mixed`: in which order the replies of a day stand,
//! - `keeping`: what waits, what is released, held, objected to; by whom is not kept.

mod authors;
pub(crate) mod keeping;
mod mixed;
pub(crate) mod posts;
mod threads;

pub use authors::{Author, Measure};
pub use keeping::{Locked, Release, Released, STANDING, STANDING_DAYS, Waiting};
pub use posts::{Edit, NewPost, OwnPost, Post, PostState, Replied, Searchable};
pub use threads::{NewThread, Opened, PageOfThreads, Thread, ThreadKind};

pub(crate) use authors::{AUTHORS_NAMED, FORGET_AUTHOR, OVER_QUIET, Row as AuthorRow};
pub(crate) use keeping::SETTLE_DECIDED;
pub(crate) use posts::{OF_HANDLE, OLDEST_HOUR, Row as PostRow, SETTLE_POSTS};
pub(crate) use threads::{SETTLE_ACTIVE, SETTLE_STARTED};
