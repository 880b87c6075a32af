//! Where the database is.

use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
};

use sqlx::postgres::PgConnectOptions;
use thiserror::Error;

/// Where the database is: a SQLite file, or a PostgreSQL server. Printing it never shows a password.
#[derive(Clone)]
pub struct Location(Place);

#[derive(Clone)]
pub(crate) enum Place {
    File(PathBuf),
    Postgres(Box<PgConnectOptions>),
}

/// Why a text names no database. It does not repeat the text, which may hold a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum InvalidLocation {
    /// Neither a file nor PostgreSQL.
    #[error("a database is a SQLite file (`data/homegroup.sqlite`) or a PostgreSQL server (`postgres://…`)")]
    UnknownKind,
    /// It begins like a PostgreSQL address.
    #[error(
        "the address of the PostgreSQL server is not of the form postgres://USER:PASSWORD@HOST:PORT/DATABASE"
    )]
    Postgres,
}

impl Location {
    /// A SQLite file. It is made when it does not exist; its folder must.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self(Place::File(path.into()))
    }

    /// The SQLite file, where it is one.
    pub fn path(&self) -> Option<&Path> {
        match &self.0 {
            Place::File(path) => Some(path),
            Place::Postgres(_) => None,
        }
    }

    pub(crate) fn place(&self) -> &Place {
        &self.0
    }
}

/// Takes `postgres://…`, `postgresql://…`, `sqlite:FILE`, `sqlite://FILE`, or a file's path.
impl FromStr for Location {
    type Err = InvalidLocation;

    fn from_str(text: &str) -> Result<Self, InvalidLocation> {
        let text = text.trim();
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            let options = text.parse().map_err(|_| InvalidLocation::Postgres)?;
            return Ok(Self(Place::Postgres(Box::new(options))));
        }
        let path =
            ["sqlite://", "sqlite:"].iter().find_map(|prefix| text.strip_prefix(prefix)).unwrap_or(text);
        if path.is_empty() || path.contains("://") {
            return Err(InvalidLocation::UnknownKind);
        }
        Ok(Self::file(path))
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Place::File(path) => path.display().fmt(f),
            Place::Postgres(options) => {
                let (user, host, port) = (options.get_username(), options.get_host(), options.get_port());
                write!(f, "postgres://{user}@{host}:{port}/{}", options.get_database().unwrap_or(user))
            }
        }
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Location({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(text: &str) -> Result<String, InvalidLocation> {
        text.parse::<Location>().map(|location| format!("{location} {location:?}"))
    }

    #[test]
    fn files_and_servers_are_told_apart() {
        assert_eq!(printed("data/a.sqlite").as_deref(), Ok("data/a.sqlite Location(data/a.sqlite)"));
        assert_eq!(printed(" sqlite:///var/a.db "), printed("/var/a.db"));
        assert_eq!(printed("sqlite:a.db"), printed("a.db"));
        assert_eq!(printed(""), Err(InvalidLocation::UnknownKind));
        assert_eq!(printed("mysql://u:p@h/d"), Err(InvalidLocation::UnknownKind));
        assert_eq!(printed("postgres://u:p@h:notaport/d"), Err(InvalidLocation::Postgres));
    }

    #[test]
    fn a_password_is_never_printed() {
        for text in ["postgres://ann:hunter2@db:5433/home", "postgresql://ann@db:5433/home?password=hunter2"]
        {
            assert_eq!(
                printed(text).as_deref(),
                Ok("postgres://ann@db:5433/home Location(postgres://ann@db:5433/home)")
            );
        }
        let broken = printed("postgres://ann:hunter2@db:x/home").unwrap_err().to_string();
        assert!(!broken.contains("hunter2"));
    }
}
