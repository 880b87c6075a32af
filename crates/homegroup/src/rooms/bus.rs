//! The seam between a room and the people in it: publish, subscribe, lease.
//!
//! In one process it is a channel a room. A room that lives elsewhere needs another bus and nothing else: what goes
//! over it is frames as they are sent to people, addressed to everybody in a room or to one seat.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use axum::body::Bytes;
use meeting_room::Seat;
use tokio::sync::broadcast;

/// Frames a reader may be behind before they are sent away to come back: nobody slows a room down.
const BEHIND: usize = 256;
/// The same for what is meant for one person alone.
const BEHIND_ALONE: usize = 16;

/// Something for the readers of a topic. Cheap to clone: written once, sent to all.
#[derive(Clone)]
pub(crate) struct Parcel {
    /// An event of a stream (`text/event-stream`), with the line's number as its id.
    event: Bytes,
    /// The JSON frame in it: the same bytes.
    json: Bytes,
    /// The connection ends after it.
    pub(crate) last: bool,
}

impl Parcel {
    /// A frame; `line` is the number of the line it holds, if any.
    pub(crate) fn new(json: &str, line: Option<u64>) -> Self {
        let id = line.map(|n| format!("id: {n}\n")).unwrap_or_default();
        let event = Bytes::from(format!("{id}data: {json}\n\n"));
        let from = id.len() + "data: ".len();
        Self { json: event.slice(from..from + json.len()), event, last: false }
    }

    /// A frame after which the connection ends.
    pub(crate) fn last(json: &str) -> Self {
        Self { last: true, ..Self::new(json, None) }
    }

    /// As a socket sends it.
    pub(crate) fn json(&self) -> &Bytes {
        &self.json
    }

    /// As a stream sends it.
    pub(crate) fn event(&self) -> &Bytes {
        &self.event
    }
}

/// Whom a parcel is for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Topic {
    /// Everybody in a room.
    Room(Arc<str>),
    /// One seat in it.
    Seat(Arc<str>, Seat),
}

/// The right to run a room; given back when dropped.
pub(crate) struct Lease {
    room: Arc<str>,
    held: Arc<Mutex<HashMap<Arc<str>, ()>>>,
}

impl Drop for Lease {
    fn drop(&mut self) {
        self.held.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.room);
    }
}

/// How rooms and people reach each other.
pub(crate) trait RoomBus: Send + Sync {
    /// Sends a parcel to whoever listens now; nobody may.
    fn publish(&self, topic: &Topic, parcel: Parcel);
    /// Listens from now on.
    fn subscribe(&self, topic: &Topic) -> broadcast::Receiver<Parcel>;
    /// A room has ended: nobody will publish to it or its seats any more.
    fn forget(&self, room: &Arc<str>);
    /// Asks to be the one that runs a room. `None` while somebody else does.
    fn lease(&self, room: &Arc<str>) -> Option<Lease>;
}

/// The bus of a program that runs alone.
#[derive(Default)]
pub(crate) struct OneProcess {
    topics: Mutex<HashMap<Topic, broadcast::Sender<Parcel>>>,
    leases: Arc<Mutex<HashMap<Arc<str>, ()>>>,
}

impl RoomBus for OneProcess {
    fn publish(&self, topic: &Topic, parcel: Parcel) {
        let mut topics = self.topics.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(sender) = topics.get(topic)
            && sender.send(parcel).is_err()
        {
            // Nobody listens any more.
            topics.remove(topic);
        }
    }

    fn subscribe(&self, topic: &Topic) -> broadcast::Receiver<Parcel> {
        let capacity = match topic {
            Topic::Room(_) => BEHIND,
            Topic::Seat(..) => BEHIND_ALONE,
        };
        let mut topics = self.topics.lock().unwrap_or_else(PoisonError::into_inner);
        topics.entry(topic.clone()).or_insert_with(|| broadcast::channel(capacity).0).subscribe()
    }

    fn forget(&self, room: &Arc<str>) {
        let mut topics = self.topics.lock().unwrap_or_else(PoisonError::into_inner);
        topics.retain(|topic, _| match topic {
            Topic::Room(slug) | Topic::Seat(slug, _) => slug != room,
        });
    }

    fn lease(&self, room: &Arc<str>) -> Option<Lease> {
        let mut leases = self.leases.lock().unwrap_or_else(PoisonError::into_inner);
        if leases.contains_key(room) {
            return None;
        }
        leases.insert(room.clone(), ());
        Some(Lease { room: room.clone(), held: self.leases.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_parcel_reaches_those_it_is_for() {
        let bus = OneProcess::default();
        let room: Arc<str> = "quiet".into();
        let (all, one) = (Topic::Room(room.clone()), Topic::Seat(room.clone(), Seat::new(1)));
        let mut everybody = bus.subscribe(&all);
        let mut somebody = bus.subscribe(&one);
        bus.publish(&all, Parcel::new("{}", Some(7)));
        assert_eq!(everybody.recv().await.unwrap().event(), "id: 7\ndata: {}\n\n");
        assert!(somebody.try_recv().is_err());
        bus.publish(&one, Parcel::last("{}"));
        assert!(somebody.recv().await.unwrap().last);
        drop(somebody);
        bus.publish(&one, Parcel::last("{}"));
        assert!(!bus.topics.lock().unwrap().contains_key(&one), "what nobody hears is not kept");
        bus.forget(&room);
        assert!(bus.topics.lock().unwrap().is_empty(), "nor what has ended");
    }

    #[test]
    fn a_room_is_run_once() {
        let bus = OneProcess::default();
        let room: Arc<str> = "quiet".into();
        let lease = bus.lease(&room);
        assert!(lease.is_some() && bus.lease(&room).is_none());
        drop(lease);
        assert!(bus.lease(&room).is_some());
    }
}
