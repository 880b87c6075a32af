//! Finding words in public areas.
//!
//! The index is in memory alone and filled in the background when the program starts; what is written, changed or taken
//! away later is told to it by [`Search::refresh`]. It says which posts there are; what they say is read from the store,
//! so that nothing is shown of one that is there no more. What a group's members write among themselves never comes
//! into it.
//!
//! Several programs on one database each have their own, and do not tell each other: another's posts are found after
//! the next start.

mod index;
pub(super) mod page;

use std::sync::{
    PoisonError, RwLock,
    atomic::{AtomicBool, Ordering},
};

use store::{OwnPost, PostState, Store, StoreError};
use tokio::sync::Mutex;

use index::{Index, PostId, Question, Words};

use crate::app::Shared;

/// How many posts are read at a time; between two such handfuls, others get their turn.
const HANDFUL: u32 = 1_000;
/// The first part of an area's place.
const AREA: &str = "area/";

/// What finds words.
#[derive(Default)]
pub(crate) struct Search {
    index: RwLock<Index>,
    /// Held while posts are read and put in: what was read before must not come in after.
    turn: Mutex<()>,
    ready: AtomicBool,
}

/// What was found, to be shown.
struct Results {
    /// Newest first.
    posts: Vec<OwnPost>,
    /// How many there are, those of other pages too.
    total: u64,
    /// Where the next page begins, if there is one.
    next: Option<u32>,
}

impl Search {
    /// Has it read all there is?
    pub(in crate::forum) fn is_ready(&self) -> bool {
        self.ready.load(Ordering::Acquire)
    }

    /// The posts that hold the words of a question, and are still there for everybody to read.
    async fn find(&self, store: &Store, question: &Question<'_>) -> Result<Results, StoreError> {
        let found = self.index.read().unwrap_or_else(PoisonError::into_inner).search(question);
        let ids: Vec<Box<str>> = found.ids.iter().map(written).collect();
        let mut posts = store.posts_named(&ids).await?;
        posts.retain(is_public);
        // No finer than is known of when they were written.
        posts.sort_by(|one, other| {
            (other.post.written, &other.post.id).cmp(&(one.post.written, &one.post.id))
        });
        Ok(Results { posts, total: found.total, next: found.next })
    }

    /// The same about a whole thread, which was taken away or is shown again.
    pub(crate) async fn refresh_thread(&self, store: &Store, thread: &str) -> Result<(), StoreError> {
        self.refresh(store, thread).await?;
        for reply in store.replies(thread, "", 0, u32::MAX).await? {
            self.refresh(store, &reply.id).await?;
        }
        Ok(())
    }

    /// Brings the index up to date about one post, whatever was done to it.
    pub(crate) async fn refresh(&self, store: &Store, id: &str) -> Result<(), StoreError> {
        let Some(key) = read(id) else { return Ok(()) };
        let _turn = self.turn.lock().await;
        let post = store.post(id).await?.filter(is_public);
        let mut index = self.index.write().unwrap_or_else(PoisonError::into_inner);
        match &post {
            Some(OwnPost { post, title, .. }) => {
                let title = if post.number == 0 { title } else { "" };
                let area = post.place.strip_prefix(AREA).unwrap_or_default();
                index.put(key, &Words { area, language: &post.language, title, body: &post.body });
            }
            None => index.remove(&[key]),
        }
        Ok(())
    }

    /// Takes out all that somebody wrote; to be called once it is deleted, with what was [theirs](Self::all_by).
    pub(crate) fn forget(&self, ids: &[Box<str>]) {
        let mut index = self.index.write().unwrap_or_else(PoisonError::into_inner);
        index.remove(&ids.iter().filter_map(|id| read(id)).collect::<Vec<_>>());
    }

    /// The ids of all that somebody wrote, in these pairs of place and member.
    pub(crate) async fn all_by(
        &self,
        store: &Store,
        places_and_members: &[(String, String)],
    ) -> Result<Vec<Box<str>>, StoreError> {
        let mut ids = Vec::new();
        for (place, member) in places_and_members.iter().filter(|(place, _)| place.starts_with(AREA)) {
            ids.extend(store.posts_by(place, member).await?.into_iter().map(|own| own.post.id));
        }
        Ok(ids)
    }

    fn put_all(&self, posts: &[store::Searchable]) {
        let mut index = self.index.write().unwrap_or_else(PoisonError::into_inner);
        for post in posts {
            let Some(id) = read(&post.key.1) else { continue };
            let area = post.place.strip_prefix(AREA).unwrap_or_default();
            index.put(id, &Words { area, language: &post.language, title: &post.title, body: &post.body });
        }
    }

    /// Reads all there is.
    pub(crate) async fn fill(&self, store: &Store) -> Result<(), StoreError> {
        let mut after = None;
        loop {
            let turn = self.turn.lock().await;
            let posts = store.searchable(after.as_ref(), HANDFUL).await?;
            self.put_all(&posts);
            drop(turn);
            match posts.last() {
                Some(last) => after = Some(last.key.clone()),
                None => break,
            }
            tokio::task::yield_now().await;
        }
        self.ready.store(true, Ordering::Release);
        Ok(())
    }
}

/// Fills the index, in the background.
pub(crate) async fn keep(app: Shared) {
    if let Err(error) = app.words.fill(&app.store).await {
        tracing::error!(%error, "the posts could not be read; they are not found until a restart");
    }
}

fn is_public(post: &OwnPost) -> bool {
    post.post.state == PostState::Shown && post.thread_shown && post.post.place.starts_with(AREA)
}

/// An id as the store writes it.
fn written(id: &PostId) -> Box<str> {
    format!("{:016x}", u64::from_be_bytes(*id)).into()
}

fn read(id: &str) -> Option<PostId> {
    let number = u64::from_str_radix(id, 16).ok().filter(|_| id.len() == 16)?;
    Some(number.to_be_bytes())
}
