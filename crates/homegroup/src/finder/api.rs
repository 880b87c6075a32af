//! `/api/v1/meetings` and its OpenAPI document.

use axum::{
    Json,
    extract::{RawQuery, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse as _, Response},
};
use directory::query::Fault;
use serde::Serialize;
use utoipa::{OpenApi, ToSchema};

use super::{ask, item, line};
use crate::{
    app::Shared,
    web::{caching, forms},
};

/// A parameter that could not be used.
#[derive(Serialize, ToSchema)]
struct ErrorBody {
    error: FaultBody,
}

/// Which one, and what was expected.
#[derive(Serialize, ToSchema)]
struct FaultBody {
    parameter: &'static str,
    message: &'static str,
}

/// Asks the directory.
///
/// Answers 25 meetings unless `limit` says otherwise, with how many there are in all and how many each further
/// filter would leave. Only the first parameter that cannot be used is reported.
#[utoipa::path(get, path = "/api/v1/meetings", tag = "meetings",
    params(
        ("ask" = Option<String>, Query, description = "A line in everyday words (\"women's meeting tomorrow evening near Leeds\"), read as the other parameters. At most 400 bytes."),
        ("q" = Option<String>, Query, description = "Words to find in name, group, place, region and notes; accents and one typing error are forgiven. Where no meeting has them all they are read as `ask`, unless in quotation marks. At most 400 bytes."),
        ("near" = Option<String>, Query, description = "`lat,lon`, or a place by name or postal code"),
        ("radius" = Option<String>, Query, description = "`10km` or `5mi` around `near`"),
        ("day" = Option<Vec<u8>>, Query, description = "0 (Sunday) to 6; repeat for or"),
        ("from" = Option<String>, Query, description = "`HH:MM`, not before; with `until` earlier it wraps past midnight"),
        ("until" = Option<String>, Query, description = "`HH:MM`, not after"),
        ("within" = Option<u32>, Query, description = "Minutes from now to the start; in progress counts. 0 is in progress only."),
        ("types" = Option<Vec<String>>, Query, description = "Type codes, comma for and; repeat for or"),
        ("not" = Option<String>, Query, description = "Type codes to leave out"),
        ("attendance" = Option<Vec<String>>, Query, description = "`in_person`, `online` or `hybrid`; a hybrid meeting is both in person and online. Repeat for or."),
        ("fellowship" = Option<Vec<String>>, Query, description = "As lists write it, whatever its case; repeat for or"),
        ("language" = Option<Vec<String>>, Query, description = "ISO 639-1; repeat for or"),
        ("region" = Option<Vec<String>>, Query, description = "As lists write it; repeat for or"),
        ("facet" = Option<Vec<String>>, Query, description = "`name:value` of our facets; the same name again for or, another for and"),
        ("source" = Option<Vec<String>>, Query, description = "A list's short name; repeat for or"),
        ("tz" = Option<String>, Query, description = "IANA zone in which `day`, `from` and `until` are meant; default each meeting's own"),
        ("inactive" = Option<u8>, Query, description = "1: suspended meetings too"),
        ("sort" = Option<String>, Query, description = "`time`, `distance`, `name` or `relevance`"),
        ("limit" = Option<usize>, Query, description = "1 to 500, default 25"),
        ("cursor" = Option<String>, Query, description = "From `next` of the answer before"),
    ),
    responses(
        (status = 200, description = "What was found", body = item::AnswerBody),
        (status = 400, description = "A parameter could not be used", body = ErrorBody),
    ))]
pub(crate) async fn meetings(
    State(app): State<Shared>,
    RawQuery(address): RawQuery,
    headers: HeaderMap,
) -> Response {
    let address = address.unwrap_or_default();
    let pairs = forms::pairs(&address);
    let snapshot = app.live.now();
    // Only an answer carries the tag, so whoever has it asked without a fault.
    let tag = caching::Tag::of_minute(&snapshot, &app.site, &address);
    if let Some(unchanged) = tag.answer(&headers) {
        return unchanged;
    }
    let parsed = line::question(&pairs, &snapshot, &app.gazetteer).parsed;
    if let Some(fault) = parsed.faults.into_iter().next() {
        return refuse(&fault);
    }
    let asked = match ask::settle(parsed.query, &app.gazetteer) {
        Ok(asked) => asked,
        Err(fault) => return refuse(&fault),
    };
    let answer = snapshot.index.answer(&snapshot.moment, &asked.query);
    tag.on(Json(item::answer(&answer, &asked.query, "/api/v1/meetings")))
}

/// 400, with the parameter and what was expected.
pub(crate) fn refuse(fault: &Fault) -> Response {
    let error = FaultBody { parameter: fault.parameter, message: fault.message };
    (StatusCode::BAD_REQUEST, Json(ErrorBody { error })).into_response()
}

/// Everything the API answers, described for programs.
#[derive(OpenApi)]
#[openapi(
    info(
        title = "Homegroup",
        description = "Meetings of mutual-support groups. Public listings only; no key, no cookie, any origin."
    ),
    paths(meetings)
)]
struct Document;

/// The OpenAPI document.
pub(crate) fn document() -> anyhow::Result<String> {
    Ok(Document::openapi().to_pretty_json()?)
}

/// The same over HTTP.
pub(crate) async fn openapi() -> Response {
    Json(Document::openapi()).into_response()
}
