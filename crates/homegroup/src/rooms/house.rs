//! All rooms of the site: opening them when it is time, finding the running one, closing.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use arc_swap::ArcSwap;
use jiff::Timestamp;
use meeting_room::protocol::{Plain, Wish};
use privacy::{Member, Place, Ticket};
use store::Store;
use tokio::sync::mpsc;

use super::{
    bus::{OneProcess, RoomBus},
    card::Card,
    host::{Host, Record, Setting},
    scripts::Scripts,
    voice::{Load, Voices},
};
use crate::{app::Shared, clock::Clock, identity::Visitor, live::Snapshot, random, web::texts::Texts};

/// How often it is looked whether a room has to open.
const LOOK_EVERY: Duration = Duration::from_millis(250);
/// How often the operator's rooms are read again, in looks.
const READ_EVERY: u32 = 8;
/// How often rows of people's acts are laid in an order that says nothing, in seconds of the clock.
const SHUFFLE_EVERY: i64 = 3600;
/// How long a used ticket is remembered, in seconds: longer than one is good for.
const TICKETS_KEPT: i64 = 20 * 60;

/// The rooms.
pub(crate) struct Rooms {
    pub(crate) scripts: Scripts,
    clock: Clock,
    bus: Arc<dyn RoomBus>,
    cards: ArcSwap<Vec<Arc<Card>>>,
    hosts: Mutex<HashMap<Arc<str>, Host>>,
    records: mpsc::UnboundedSender<(Arc<str>, Record)>,
    used: Mutex<HashMap<[u8; 16], i64>>,
    /// Where the site carries voices.
    voices: Option<Voices>,
}

/// What is to be kept of the rooms; [`keep`] takes it.
pub(crate) type Records = mpsc::UnboundedReceiver<(Arc<str>, Record)>;

impl Rooms {
    /// Reads scripts and rooms.
    pub(crate) async fn load(
        texts: &Texts,
        store: &Store,
        clock: Clock,
        voices: Option<Voices>,
    ) -> anyhow::Result<(Self, Records)> {
        let (records, kept) = mpsc::unbounded_channel();
        let rooms = Self {
            scripts: Scripts::load()?,
            clock,
            bus: Arc::new(OneProcess::default()),
            cards: ArcSwap::from_pointee(Card::all(texts, store.rooms().await?)),
            hosts: Mutex::default(),
            records,
            used: Mutex::default(),
            voices,
        };
        Ok((rooms, kept))
    }

    /// Every room there is.
    pub(crate) fn cards(&self) -> Arc<Vec<Arc<Card>>> {
        self.cards.load_full()
    }

    /// The room with this slug.
    pub(crate) fn card(&self, slug: &str) -> Option<Arc<Card>> {
        self.cards.load().iter().find(|card| *card.slug == *slug).cloned()
    }

    /// The room in which a listing meets.
    pub(crate) fn of_listing(&self, snapshot: &Snapshot, slug: &directory::model::Slug) -> Option<Arc<Card>> {
        // It may have been set up when the listing had another address.
        let is_of = |card: &&Arc<Card>| {
            let known = card.listing.as_ref().filter(|_| card.members_of.is_none());
            known.is_some_and(|known| {
                known == slug || snapshot.find(known).is_some_and(|listing| listing.slug == *slug)
            })
        };
        self.cards.load().iter().find(is_of).cloned()
    }

    /// The running room with this slug.
    pub(crate) fn host(&self, slug: &str) -> Option<Host> {
        let hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        hosts.get(slug).filter(|host| host.is_open()).cloned()
    }

    /// The running room, opened now where it is time and nobody has yet.
    pub(crate) fn host_of(&self, card: &Card, snapshot: &Snapshot) -> Option<Host> {
        if let Some(host) = self.host(&card.slug) {
            return Some(host);
        }
        let sitting =
            card.sitting(&self.scripts, snapshot, self.clock.now()).filter(|sitting| sitting.open)?;
        let mut hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(host) = hosts.get(&card.slug).filter(|host| host.is_open()) {
            return Some(host.clone());
        }
        let host = Host::open(Setting {
            slug: card.slug.clone(),
            plan: card.plan(&sitting),
            clock: self.clock.clone(),
            bus: self.bus.clone(),
            records: self.records.clone(),
            voices: self.voices_of(card),
        })?;
        hosts.insert(card.slug.clone(), host.clone());
        Some(host)
    }

    /// Do people in this room hear each other?
    pub(crate) fn has_voice(&self, slug: &str) -> bool {
        self.card(slug).is_some_and(|card| self.voices_of(&card).is_some())
    }

    /// A voice can be recognised: not in rooms that are made for young people.
    fn voices_of(&self, card: &Card) -> Option<Voices> {
        self.voices.clone().filter(|voices| voices.run() && !card.young)
    }

    /// What the voices carry; `None` where the site carries none.
    pub(crate) fn voices(&self) -> Option<Load> {
        self.voices.as_ref().map(Voices::load)
    }

    /// Leaves every room there is, as *Leave now* does. Nobody waits for it: a busy room must not keep a page on the
    /// screen.
    pub(crate) fn leave_all(&self, visitor: &Visitor) {
        let hosts = self.hosts.lock().unwrap_or_else(PoisonError::into_inner);
        for (slug, host) in hosts.iter() {
            let member = Place::room(slug).ok().and_then(|place| visitor.member(&place));
            if let Some(member) = member {
                let host = host.clone();
                tokio::spawn(async move { host.wish(member, Wish::Plain(Plain::Leave)).await });
            }
        }
    }

    /// Somebody is not trusted any more at a place; where it is a room that is running, they serve no more.
    pub(crate) async fn dismiss(&self, place: &Place, member: Member) {
        let slug = place.as_str().strip_prefix("room/");
        if let Some(host) = slug.and_then(|slug| self.host(slug)) {
            host.dismiss(member).await;
        }
    }

    /// A room is not there any more.
    pub(crate) async fn close(&self, slug: &str) {
        self.cards.rcu(|cards| cards.iter().filter(|card| *card.slug != *slug).cloned().collect::<Vec<_>>());
        if let Some(host) = self.host(slug) {
            host.close().await;
        }
    }

    /// A ticket can be used once. `false` when it has been.
    pub(crate) fn use_ticket(&self, ticket: &Ticket, now: i64) -> bool {
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        used.retain(|_, at| now - *at < TICKETS_KEPT);
        used.insert(ticket.id, now).is_none()
    }

    /// Reads the rooms at once: somebody has just set one up.
    pub(crate) async fn look_again(&self, texts: &Texts, store: &Store) {
        self.read_cards(texts, store).await;
    }

    async fn read_cards(&self, texts: &Texts, store: &Store) {
        match store.rooms().await {
            Ok(kept) => self.cards.store(Arc::new(Card::all(texts, kept))),
            Err(error) => tracing::warn!(%error, "the rooms could not be read; they stay as they are"),
        }
    }

    fn forget_closed(&self) {
        self.hosts.lock().unwrap_or_else(PoisonError::into_inner).retain(|_, host| host.is_open());
    }
}

/// Opens rooms when it is time, keeps what is to be kept of them, and shuffles what people's acts have left in the
/// database. Never ends.
pub(crate) async fn keep(app: Shared, mut records: Records) {
    let mut looks = 0_u32;
    let mut shuffled = app.clock.now();
    let mut has_voices = app.rooms.voices.is_some();
    loop {
        app.rooms.forget_closed();
        if has_voices && !app.rooms.voices.as_ref().is_some_and(Voices::run) {
            has_voices = false;
            tracing::error!("the thread that carries voices has ended; rooms go on by text until a restart");
        }
        if looks.is_multiple_of(READ_EVERY) {
            app.rooms.read_cards(&app.shipped.texts, &app.store).await;
        }
        looks = looks.wrapping_add(1);
        let snapshot = app.live.now();
        for card in app.rooms.cards().iter() {
            app.rooms.host_of(card, &snapshot);
        }
        while let Ok((room, record)) = records.try_recv() {
            keep_record(&app, &room, record).await;
        }
        if shuffle_is_due(shuffled, app.clock.now()) {
            shuffled = app.clock.now();
            // Beside this: rooms open on the hour too.
            let app = app.clone();
            tokio::spawn(async move { tidy_up(&app).await });
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
}

/// Forgets what is over its time, and lays the rest in an order that says nothing (P7).
async fn tidy_up(app: &Shared) {
    // Whoever looks at a group's decisions counts what is due; nobody may look for long.
    if let Err(error) = app.store.close_decisions(app.clock.now()).await {
        tracing::warn!(%error, "votes that have ended could not be counted");
    }
    if let Err(error) = app.store.purge(app.clock.now()).await {
        tracing::warn!(%error, "old rows could not be deleted");
    }
    if let Err(error) = app.store.shuffle().await {
        tracing::warn!(%error, "the database could not be shuffled");
    }
}

fn shuffle_is_due(last: Timestamp, now: Timestamp) -> bool {
    now.as_second().div_euclid(SHUFFLE_EVERY) != last.as_second().div_euclid(SHUFFLE_EVERY)
}

async fn keep_record(app: &Shared, room: &str, (measure, role): Record) {
    let Ok(place) = Place::room(room) else { return };
    let role = role.map_or("room", meeting_room::Role::name);
    let kept = async {
        let random = random::bytes()?;
        app.store.add_room_act(place.as_str(), measure.name(), role, random, app.clock.now()).await?;
        anyhow::Ok(())
    };
    if let Err(error) = kept.await {
        tracing::warn!(%error, "a measure could not be kept");
    }
}
