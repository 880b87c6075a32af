//! Pages for everybody. Without a cookie the same address gives everybody the same bytes.

pub(super) mod area;
pub(super) mod feed;
pub(super) mod home;
pub(super) mod rules;
pub(super) mod thread;
pub(super) mod today;
