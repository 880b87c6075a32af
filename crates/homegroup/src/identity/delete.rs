//! Having everything deleted.

use askama::Template;
use axum::response::Response;
use privacy::Root;

use super::{leave, or_broken, sent::Sent, settings};
use crate::{
    app::App,
    plan,
    steps::Here,
    web::page::{self, Frame, Place},
};

#[derive(Template)]
#[template(path = "delete.html")]
struct DeletePage {
    f: Frame,
    k: String,
    /// The box was not ticked.
    unsure: bool,
}

/// `POST /me/delete`: asks first; with the box ticked, deletes.
pub(super) async fn take(here: Here, sent: Sent) -> Response {
    let Some(root) = sent.visitor.root() else { return page::see_other(&sent.visit.link("/me")) };
    if sent.form.get("sure").is_empty() {
        return page::render(&DeletePage {
            f: Frame::new(&sent.app, &sent.visit, Place::Elsewhere, &sent.visit.t.s("me-title")).unlisted(),
            k: sent.visitor.form_token(),
            unsure: !sent.form.get("asked").is_empty(),
        });
    }
    // While the plan that names it can still be opened.
    plan::let_go(&here).await;
    sent.app.rooms.leave_all(&sent.visitor);
    let done = forget(&sent.app, root).await.map(|()| leave::gone(&sent.visit, "/me/deleted"));
    or_broken(&sent.app, &sent.visit, done)
}

/// Deletes all that is this person's: the account, the passkeys, and every role they hold. Settings that cannot be
/// read any more name no places, and still go.
async fn forget(app: &App, root: &Root) -> anyhow::Result<()> {
    let _turn = app.door.turn_to_write().await;
    let account = root.account().to_string();
    let sealed = app.store.account(&account).await?;
    let settings = sealed.and_then(|sealed| settings::open(root, &sealed).ok()).unwrap_or_default();
    let settings = settings.with_areas(app);
    let passkeys: Vec<String> = settings.passkeys.iter().map(ToString::to_string).collect();
    let mut members = settings.members(root);
    // What they wrote for themselves: whoever can keep pages need hold nothing else.
    members.extend(crate::steps::member(root));
    let words = app.words.all_by(&app.store, &members).await?;
    app.store.forget(&account, &passkeys, &members).await?;
    app.store.drop_calendar(&plan::calendar_of(root)?).await?;
    app.words.forget(&words);
    Ok(())
}
