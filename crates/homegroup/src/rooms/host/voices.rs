//! What the letters about voices ask of a room's task.

use audio::{Hall, Peer};
use axum::http::StatusCode;
use meeting_room::{Event, Seat, protocol::Frame};
use privacy::Member;

use super::{Host, Listening, Task, parcel};
use crate::rooms::{
    bus::Topic,
    stream::Link,
    voice::{Came, Ticket},
};

impl Task {
    /// A way into the voices, for whoever is in the room.
    pub(super) fn admit(&mut self, who: Member) -> Result<Ticket, StatusCode> {
        let seat = self.room.seat_of(who).ok_or(StatusCode::GONE)?;
        let voice = self.voice.as_mut().ok_or(StatusCode::NOT_FOUND)?;
        voice.admit(seat).ok_or(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whoever left while they were being connected hears nothing. An older connection of theirs has ended, and with it
    /// what they said through it.
    pub(super) fn hears(&mut self, seat: Seat, peer: Peer, hall: &Hall) -> Option<u32> {
        let Some(voice) = self.voice.as_mut().filter(|_| self.room.named(seat).is_some()) else {
            hall.leave(peer);
            return None;
        };
        let Came { connection, before } = voice.came(seat, peer);
        if let Some(before) = before {
            self.happen(Event::Unheard(seat));
            self.to_one(seat, parcel(&Frame::VoiceElsewhere { connection: before }));
        }
        if let Some(voice) = &self.voice {
            voice.heard(self.room.heard());
        }
        Some(connection)
    }

    /// Whoever speaks through a connection that has ended is not heard, whatever their device believes.
    pub(super) fn miss_voice(&mut self) {
        let Some(voice) = &self.voice else { return };
        if let Some(seat) = self.room.speaking().filter(|seat| !voice.carries(*seat)) {
            self.happen(Event::Unheard(seat));
        }
    }

    pub(super) fn listen(&mut self, who: Member, host: Host) -> Result<Listening, StatusCode> {
        let seat = self.room.seat_of(who).ok_or(StatusCode::GONE)?;
        let voice = self.voice.as_mut().ok_or(StatusCode::NOT_FOUND)?;
        let (pieces, ear) = voice.listen(seat).ok_or(StatusCode::TOO_MANY_REQUESTS)?;
        if !self.link(seat) {
            return Err(StatusCode::TOO_MANY_REQUESTS);
        }
        let slug = self.setting.slug.clone();
        Ok(Listening {
            pieces,
            room: self.setting.bus.subscribe(&Topic::Room(slug.clone())),
            own: self.setting.bus.subscribe(&Topic::Seat(slug, seat)),
            _ear: ear,
            _link: Link::new(host, seat),
        })
    }
}
