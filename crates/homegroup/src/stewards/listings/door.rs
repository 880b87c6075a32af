//! Who may open the pages of the listings, and a listing with what they may do to it.

use std::{ops::Deref, sync::Arc};

use axum::{
    extract::{FromRequest, FromRequestParts, Request},
    http::{StatusCode, request::Parts},
};
use directory::{
    model::{Fellowship, Meeting, Source, SourceName},
    places::Gazetteer,
};
use jiff::{civil::Date, tz::TimeZone};
use store::Stored;

use super::form::Ground;
use crate::{
    app::Shared,
    stewards::{
        door::{Desk, Entrusted, Sent, broken},
        reach::{Power, Reach, Service},
    },
    web::forms::{self, Form},
};

/// A visit of somebody who keeps listings.
pub(in crate::stewards) struct Hand {
    desk: Desk<Entrusted>,
    pub(in crate::stewards) service: Service,
}

/// A form they sent from a page of ours.
pub(in crate::stewards) struct HandSent {
    pub(in crate::stewards) hand: Hand,
    pub(in crate::stewards) form: Form,
}

impl Deref for Hand {
    type Target = Desk<Entrusted>;

    fn deref(&self) -> &Self::Target {
        &self.desk
    }
}

impl Hand {
    async fn of(desk: Desk<Entrusted>) -> Result<Self, StatusCode> {
        let service =
            Service::with(&desk.app, &desk.visitor, desk.charges.clone()).ok_or(StatusCode::NOT_FOUND)?;
        Ok(Self { desk, service })
    }

    /// What reading a form needs to know, for a listing of a list with this fellowship.
    pub(super) fn ground<'a>(&'a self, list: Option<&'a Fellowship>, today: Date) -> Ground<'a> {
        let gazetteer: &Gazetteer = &self.app.gazetteer;
        Ground { t: &self.visit.t, gazetteer, fellowship: list, today }
    }

    /// The list of this name, as it is now.
    pub(super) fn list(&self, name: &SourceName) -> Option<Arc<Source>> {
        self.app.live.now().sources.iter().find(|source| source.name == *name).cloned()
    }
}

impl FromRequestParts<Shared> for Hand {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, StatusCode> {
        Self::of(Desk::from_request_parts(parts, app).await?).await
    }
}

impl FromRequest<Shared> for HandSent {
    type Rejection = StatusCode;

    async fn from_request(request: Request, app: &Shared) -> Result<Self, StatusCode> {
        let Sent { desk, form } = Sent::from_request(request, app).await?;
        Ok(Self { hand: Hand::of(desk).await?, form })
    }
}

/// A listing that whoever asks may change.
pub(super) struct Opened {
    pub(super) source: SourceName,
    pub(super) key: Box<str>,
    /// What its list says; see [`Opened::now`] for what readers see.
    pub(super) row: Meeting,
    pub(super) stored: Stored,
    /// The list it is in.
    pub(super) list: Option<Arc<Source>>,
    pub(super) reach: Reach,
}

impl Opened {
    /// Finds a listing of a list, hidden ones too. To those who may not change it, it does not exist.
    pub(super) async fn find(hand: &Hand, source: &str, key: &str) -> Result<Self, StatusCode> {
        let source = SourceName::new(source).map_err(|_| StatusCode::NOT_FOUND)?;
        let stored = hand.app.store.listing(&source, key).await.map_err(broken)?;
        Self::of(hand, source, key, stored.ok_or(StatusCode::NOT_FOUND)?)
    }

    /// The same, where it was read already.
    pub(super) fn of(hand: &Hand, source: SourceName, key: &str, stored: Stored) -> Result<Self, StatusCode> {
        let row = stored.row.clone().ok_or(StatusCode::NOT_FOUND)?;
        let now = stored.layer.shown(&row);
        let reach = hand.service.reach(&source, &now).ok_or(StatusCode::NOT_FOUND)?;
        Ok(Self { list: hand.list(&source), key: key.into(), source, row, stored, reach })
    }

    /// With what was changed here, whether it is shown or not.
    pub(super) fn now(&self) -> Meeting {
        self.stored.layer.shown(&self.row)
    }

    /// Of its list.
    pub(super) fn fellowship(&self) -> Option<&Fellowship> {
        self.list.as_ref().and_then(|list| list.fellowship.as_ref())
    }

    /// May they do everything with it, and settle what others do?
    pub(super) fn publishes(&self) -> bool {
        self.reach.power == Power::Publish
    }

    /// Is what they say of it published at once?
    pub(super) fn saves(&self) -> bool {
        self.reach.power != Power::Propose
    }

    /// The day it is where the listing is.
    pub(super) fn today(&self, hand: &Hand) -> Date {
        today(hand, &self.row)
    }

    /// Its own page among these.
    pub(super) fn path(&self) -> String {
        path(&self.source, &self.key)
    }
}

/// The day it is where a meeting is.
pub(super) fn today(hand: &Hand, meeting: &Meeting) -> Date {
    meeting.day(hand.app.clock.now())
}

/// The day it is, for a listing of which nobody knows yet where it is.
pub(super) fn today_somewhere(hand: &Hand) -> Date {
    hand.app.clock.now().to_zoned(TimeZone::UTC).date()
}

/// The page of a listing among these.
pub(crate) fn path(source: &SourceName, key: &str) -> String {
    format!("/stewards/listings/{source}/{}", forms::encoded(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_key_can_stand_in_an_address() {
        let source = SourceName::new("north").unwrap();
        assert_eq!(path(&source, "a b/ü"), "/stewards/listings/north/a%20b%2F%C3%BC");
    }
}
