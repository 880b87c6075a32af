//! What stands beside somebody's own words when they sound like acute need: a human sentence, and whom to call. The
//! words themselves are never held back for it, and nobody is promised that anybody watches.

use crate::{
    app::App,
    help::{self, Near},
    web::language::Visit,
};

/// Whom to call.
pub(in crate::forum) struct Care {
    pub(in crate::forum) near: Vec<Near>,
}

/// In the reader's language; where they are is not known here.
pub(in crate::forum) fn of(app: &App, visit: &Visit) -> Care {
    Care { near: help::near(visit, &app.shipped.content.lines) }
}
