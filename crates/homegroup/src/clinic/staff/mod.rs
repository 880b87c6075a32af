//! Who works here: invited by an admin, in by six words and a code that changes (two factors), each with a role.
//!
//! The six words are hashed slowly and looked up by what follows from them; the second factor is a time-based code
//! (RFC 6238), and each code is good once. A wrong word and a wrong code get the same answer. After five wrong codes none is tried for a quarter of an
//! hour, so that nobody who has the words can try all codes.

mod enter;
mod join;
mod people;
mod settings;

use axum::{
    Router,
    routing::{get, post},
};
use care::role::Role;
use serde::{Deserialize, Serialize};

pub(super) use settings::Settings;

use super::{Clinic, house::Paper};

/// A member of the staff. The paper's owner is the mark of their six words.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Worker {
    /// As their colleagues know them.
    pub(super) name: Box<str>,
    pub(super) role: Role,
    /// May invite and send away. An admin reads no client's papers for being one.
    pub(super) admin: bool,
    /// The secret of the second factor, in base32.
    pub(super) second: String,
    /// The last time step whose code was used.
    pub(super) last_step: Option<i64>,
    /// Raised to sign them out everywhere.
    pub(super) epoch: u32,
    /// They work here no more.
    pub(super) left: bool,
    /// Wrong codes since the last right one.
    #[serde(default)]
    pub(super) wrong: u32,
    /// Seconds since 1970 until which no code is tried.
    #[serde(default)]
    pub(super) shut_until: i64,
}

impl Paper for Worker {
    const KIND: &'static str = "worker";
}

/// Somebody is expected. The paper's owner is the mark of the code they were given.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Expected {
    pub(super) name: Box<str>,
    pub(super) role: Role,
    pub(super) admin: bool,
    /// Seconds since 1970, until when.
    pub(super) ends: i64,
}

impl Paper for Expected {
    const KIND: &'static str = "expected";
}

/// The name of a role in forms, with the key of its text.
pub(super) const ROLES: [(Role, &str, &str); 4] = [
    (Role::Counsellor, "counsellor", "clinic-role-counsellor"),
    (Role::Supervisor, "supervisor", "clinic-role-supervisor"),
    (Role::Records, "records", "clinic-role-records"),
    (Role::VolunteerCoordinator, "volunteers", "clinic-role-volunteers"),
];

/// The key of a role's name.
pub(super) fn role_key(role: Role) -> &'static str {
    ROLES.iter().find(|(one, ..)| *one == role).map_or("clinic-role-counsellor", |(_, _, key)| key)
}

/// The role of this name in forms.
pub(crate) fn role_of(name: &str) -> Option<Role> {
    ROLES.iter().find(|(_, one, _)| *one == name).map(|(role, ..)| *role)
}

pub(crate) use people::expect_first;

pub(super) fn routes() -> Router<Clinic> {
    Router::new()
        .route("/sign-in", get(enter::door).post(enter::take))
        .route("/sign-out", post(enter::leave))
        .route("/welcome", get(join::door).post(join::take))
        .route("/welcome/secret", post(join::confirm))
        .route("/staff", get(people::show).post(people::take))
        .route("/settings", get(settings::show).post(settings::take))
}
