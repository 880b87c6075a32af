//! A form that a page of ours sent.

use axum::{
    body::Bytes,
    extract::{FromRequest, FromRequestParts, Request},
    http::StatusCode,
    response::{IntoResponse, Response},
};

use super::Visitor;
use crate::{
    app::Shared,
    web::{errors, forms::Form, language::Visit},
};

/// A form of ours, and whoever sent it. What another site sent in somebody's name never becomes one: it is answered
/// with the page for that.
pub(super) struct Sent {
    pub(super) app: Shared,
    pub(super) visit: Visit,
    pub(super) visitor: Visitor,
    pub(super) form: Form,
}

impl FromRequest<Shared> for Sent {
    type Rejection = Response;

    async fn from_request(request: Request, app: &Shared) -> Result<Self, Response> {
        let (mut parts, body) = request.into_parts();
        let Ok(visit) = Visit::from_request_parts(&mut parts, app).await;
        let Ok(visitor) = Visitor::from_request_parts(&mut parts, app).await;
        let headers = parts.headers.clone();
        let body = Bytes::from_request(Request::from_parts(parts, body), app).await;
        let form = Form::read(&body.map_err(IntoResponse::into_response)?);
        if !visitor.may_send(&headers, form.get("k")) {
            return Err(errors::show(app, &visit, StatusCode::FORBIDDEN));
        }
        Ok(Self { app: app.clone(), visit, visitor, form })
    }
}
