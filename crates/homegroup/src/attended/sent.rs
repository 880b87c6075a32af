//! Forms of these pages, from whoever: nobody needs an account here.

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts as _, Request},
    http::StatusCode,
    response::Response,
};

use crate::{
    app::Shared,
    steps::Here,
    web::forms::{self, Form},
};

/// What a page of ours answers with.
pub(super) type Page = Result<Response, StatusCode>;

/// A form that a page of ours sent.
pub(super) struct Sent {
    pub(super) here: Here,
    pub(super) form: Form,
    /// In the name of somebody who can keep pages: what they get is kept there. Otherwise it is theirs to copy.
    pub(super) known: bool,
}

impl FromRequest<Shared> for Sent {
    type Rejection = StatusCode;

    async fn from_request(request: Request, app: &Shared) -> Result<Self, StatusCode> {
        let (mut parts, body) = request.into_parts();
        let here = Here::from_request_parts(&mut parts, app).await?;
        if !forms::from_here(&parts.headers) {
            return Err(StatusCode::FORBIDDEN);
        }
        let headers = parts.headers.clone();
        let body = Bytes::from_request(Request::from_parts(parts, body), app).await;
        let form = Form::read(&body.map_err(|refused| refused.status())?);
        let known = here.writing().is_some() && here.visitor.sent(&headers, form.get("k"));
        Ok(Self { here, form, known })
    }
}

/// With what a page is answered.
pub(super) fn status(fault: Option<&String>) -> StatusCode {
    if fault.is_some() { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK }
}

/// The store, or the machine, did not do what it was asked. What is logged names no one.
pub(super) fn broken(error: impl std::fmt::Display) -> StatusCode {
    tracing::error!(%error, "a page about attendance could not be made");
    StatusCode::INTERNAL_SERVER_ERROR
}
