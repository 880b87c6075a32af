//! Were the six words written down? Only then are they somebody's.

use axum::response::Response;

use super::{
    busy, let_in, or_broken,
    phrase::{late, show},
    proposal::Proposal,
    sent::Sent,
    settings,
};

/// `POST /me/phrase/check`: two of the words, from paper. Right: they are let in, and come back with them from now
/// on. Wrong: the words are shown again.
pub(super) async fn take(sent: Sent) -> Response {
    let now = sent.app.clock.now().as_second();
    let Some(proposal) = Proposal::from_text(sent.app.door.key(), sent.form.get("words"), now) else {
        return late(&sent);
    };
    if !proposal.is_written_down([sent.form.get("first"), sent.form.get("second")]) {
        let page = proposal.again().and_then(|proposal| show(&sent, &proposal, true));
        return or_broken(&sent.app, &sent.visit, page);
    }
    if sent.app.door.takes_beginner().is_err() {
        return busy(&sent.app, &sent.visit);
    }
    let Ok(root) = sent.app.door.root(proposal.phrase).await else { return busy(&sent.app, &sent.visit) };
    let begun = settings::begin(&sent.app.door, &sent.app.store, &root).await;
    or_broken(&sent.app, &sent.visit, begun.and_then(|()| let_in(&sent.app, &sent.visit, root)))
}
