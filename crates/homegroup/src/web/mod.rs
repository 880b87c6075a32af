//! What every page shares: its frame, its languages, its errors, and what every answer says about itself.

mod about;
pub(crate) mod assets;
pub(crate) mod caching;
pub(crate) mod cited;
pub(crate) mod content;
pub(crate) mod errors;
pub(crate) mod forms;
pub(crate) mod headers;
pub(crate) mod held;
pub(crate) mod language;
pub(crate) mod log;
mod marks;
mod numerals;
pub(crate) mod page;
#[cfg(test)]
pub(crate) mod tests;
pub(crate) mod texts;

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request, State},
    http::StatusCode,
    middleware,
    routing::get,
};
use tower::{ServiceBuilder, util::MapRequestLayer};
use tower_http::{catch_panic::CatchPanicLayer, compression::CompressionLayer};

use crate::{
    app::Shared,
    fellowships::Fellowships,
    forum::Areas,
    learn::{self, practice},
    steps::Paths,
    treatment::Treatment,
};

/// What comes with the program and is shown: texts, prose, browser files.
pub(crate) struct Shipped {
    /// The words of the interface.
    pub(crate) texts: texts::Texts,
    /// What is said at length.
    pub(crate) content: content::Content,
    /// What fellowships there are.
    pub(crate) fellowships: Fellowships,
    /// The areas of the forum.
    pub(crate) areas: Areas,
    /// What there is to practise with.
    pub(crate) practice: practice::Shelf,
    /// The paths of the Steps.
    pub(crate) paths: Paths,
    /// Where the figures of lessons and pages come from.
    pub(crate) sources: cited::Sources,
    /// Lessons and practice conversations.
    pub(crate) shelf: learn::Shelf,
    /// About treatment, and who helps one find it.
    pub(crate) treatment: Treatment,
    /// Style sheet and script.
    pub(crate) assets: assets::Assets,
}

impl Shipped {
    /// Reads it all, once.
    pub(crate) fn load() -> anyhow::Result<Self> {
        let (texts, content) = (texts::Texts::load()?, content::Content::load()?);
        let fellowships = Fellowships::load()?;
        let areas = Areas::load()?;
        let sources = cited::Sources::load()?;
        let (shelf, treatment) = (learn::Shelf::load(&sources)?, Treatment::load(&sources)?);
        let practice = practice::Shelf::load()?;
        let paths = Paths::load()?;
        let assets = assets::Assets::load();
        Ok(Self { texts, content, fellowships, areas, practice, paths, sources, shelf, treatment, assets })
    }
}

/// Routes that belong to no feature.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/healthz", get(|| async { "ok\n" }))
        .route("/readyz", get(ready))
        .route("/about", get(about::about))
        .route("/leave", get(about::leave))
        .route("/assets/{name}", get(assets::serve))
}

/// Says whether the store answers.
async fn ready(State(app): State<Shared>) -> Result<&'static str, StatusCode> {
    match app.store.revision().await {
        Ok(_) => Ok("ready\n"),
        Err(_) => Err(StatusCode::SERVICE_UNAVAILABLE),
    }
}

/// Puts what every answer needs around the routes. From the outside in: compression, headers, the language, a page
/// around bare errors, caught panics, limits.
pub(crate) fn wrap(router: Router<Shared>, app: Shared) -> Router {
    let https = app.site.public_url.as_deref().is_some_and(|url| url.starts_with("https://"));
    let inner = router
        .fallback(|| async { StatusCode::NOT_FOUND })
        .layer(
            ServiceBuilder::new()
                .layer(middleware::from_fn_with_state(app.clone(), errors::dress))
                .layer(CatchPanicLayer::custom(silently))
                .layer(DefaultBodyLimit::max(forms::LARGEST)),
        )
        .with_state(app.clone());
    // Outside the router, so that it sees paths without their language.
    let settled = MapRequestLayer::new(move |request: Request| language::settle(&app.shipped.texts, request));
    Router::new().fallback_service(ServiceBuilder::new().layer(settled).service(inner)).layer(
        ServiceBuilder::new()
            .layer(CompressionLayer::new())
            .layer(middleware::from_fn(move |request, next| headers::add(https, request, next))),
    )
}

/// What a panic says may hold what was sent; the answer holds nothing, and the log neither.
fn silently(_: Box<dyn std::any::Any + Send>) -> axum::response::Response {
    tracing::error!("a request failed in a way that must not happen");
    axum::response::IntoResponse::into_response(StatusCode::INTERNAL_SERVER_ERROR)
}
