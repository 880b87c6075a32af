//! Who is in which hall, and its time line.

use std::{collections::HashMap, sync::Arc};

use crate::{
    Peer,
    floor::{Floor, Stage},
    stream::Continuity,
};

/// A hall, as the thread sees it.
pub(super) struct Hall {
    pub(super) stage: Arc<Stage>,
    pub(super) line: Continuity,
    /// Everybody's seat, and those of who listens and is connected.
    everybody: Vec<usize>,
    pub(super) listeners: Vec<usize>,
}

/// All halls of a thread. A hall is there from the first who joins until its owner closes it.
#[derive(Default)]
pub(super) struct Halls {
    halls: HashMap<u64, Hall>,
}

impl Halls {
    pub(super) fn get(&mut self, hall: u64) -> Option<&mut Hall> {
        self.halls.get_mut(&hall)
    }

    pub(super) fn floor(&self, hall: u64) -> Option<Floor> {
        self.halls.get(&hall).map(|hall| hall.stage.floor())
    }

    pub(super) fn members(&self, hall: u64) -> usize {
        self.halls.get(&hall).map_or(0, |hall| hall.everybody.len())
    }

    pub(super) fn enter(&mut self, hall: u64, stage: &Arc<Stage>, peer: Peer, slot: usize) {
        let hall = self.halls.entry(hall).or_insert_with(|| Hall {
            stage: Arc::clone(stage),
            line: Continuity::default(),
            everybody: Vec::new(),
            listeners: Vec::new(),
        });
        hall.everybody.push(slot);
        hall.stage.came(peer);
    }

    pub(super) fn listens(&mut self, hall: u64, slot: usize) {
        if let Some(hall) = self.halls.get_mut(&hall) {
            hall.listeners.push(slot);
        }
    }

    pub(super) fn left(&mut self, hall: u64, peer: Peer, slot: usize) {
        if let Some(hall) = self.halls.get_mut(&hall) {
            hall.stage.went(peer);
            take_out(&mut hall.everybody, slot);
            take_out(&mut hall.listeners, slot);
        }
    }

    pub(super) fn everybody_in(&self, hall: u64) -> Vec<usize> {
        self.halls.get(&hall).map(|hall| hall.everybody.clone()).unwrap_or_default()
    }

    pub(super) fn forget(&mut self, hall: u64) {
        self.halls.remove(&hall);
        self.halls.shrink_to(2 * self.halls.len());
    }
}

fn take_out(slots: &mut Vec<usize>, slot: usize) {
    if let Some(at) = slots.iter().position(|other| *other == slot) {
        slots.swap_remove(at);
        slots.shrink_to(2 * slots.len());
    }
}
