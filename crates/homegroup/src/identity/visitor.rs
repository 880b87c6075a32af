//! Whoever asks: nobody, or somebody with a cookie of ours.

use std::{convert::Infallible, sync::Arc};

use axum::{extract::FromRequestParts, http::request::Parts};
use privacy::{Member, Place, Root, Session, SessionKind};

use super::cookie;
use crate::{app::Shared, web::forms};

/// Whoever asks. Reading needs nobody.
#[derive(Clone)]
pub(crate) struct Visitor(Option<Arc<Session>>);

impl Visitor {
    /// What the cookie holds.
    pub(crate) fn session(&self) -> Option<&Session> {
        self.0.as_deref()
    }

    /// The secret everything of theirs comes from.
    pub(crate) fn root(&self) -> Option<&Root> {
        self.session().map(|session| &session.root)
    }

    /// They came with a phrase or a passkey, and not just for now.
    pub(crate) fn returns(&self) -> bool {
        self.session().is_some_and(|session| session.kind == SessionKind::Phrase)
    }

    /// Their key at a place.
    pub(crate) fn member(&self, place: &Place) -> Option<Member> {
        self.root().map(|root| root.member(place))
    }

    /// What their forms carry, so that no other site can send one in their name; empty for nobody.
    pub(crate) fn form_token(&self) -> String {
        self.root().map(|root| root.form_token().to_string()).unwrap_or_default()
    }

    /// Did a page of ours, made for them, send this form? `k` is the form's field of that name.
    pub(crate) fn sent(&self, headers: &axum::http::HeaderMap, k: &str) -> bool {
        forms::from_here(headers) && self.root().is_some_and(|root| root.form_token().matches(k))
    }

    /// The same for acts that nobody may do too, such as signing in: then there is no name to act in, and that the
    /// form came from here is enough.
    pub(crate) fn may_send(&self, headers: &axum::http::HeaderMap, k: &str) -> bool {
        if self.session().is_some() { self.sent(headers, k) } else { forms::from_here(headers) }
    }
}

impl FromRequestParts<Shared> for Visitor {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Infallible> {
        let text = cookie::value(&parts.headers);
        let session = text.and_then(|text| Session::from_text(app.door.key(), text, app.clock.today()));
        Ok(Self(session.map(Arc::new)))
    }
}
