//! What the operator can set about the clinic.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
};

use anyhow::Context as _;
use clap::{Args, Subcommand};
use serde::Deserialize;
use store::{ClinicStore, Location};

use super::{WrongUse, pick, public_address};

/// The name of the database file in the clinic's folder.
const DATABASE: &str = "clinic.sqlite3";

/// Settings of the clinic, which every command takes.
#[derive(Debug, Args)]
pub(super) struct Flags {
    /// Open the clinic's desk on this address and port; off where not given
    #[arg(long, global = true, value_name = "ADDR:PORT", env = "HOMEGROUP_CLINIC_LISTEN")]
    clinic_listen: Option<SocketAddr>,
    /// Another database for the clinic than the file in the data folder: postgres://…
    #[arg(
        long,
        global = true,
        value_name = "URL",
        env = "HOMEGROUP_CLINIC_DATABASE_URL",
        hide_env_values = true
    )]
    clinic_database_url: Option<String>,
    /// Another folder for the clinic's key and database [default: clinic in the data folder]
    #[arg(long, global = true, value_name = "DIR", env = "HOMEGROUP_CLINIC_DATA")]
    clinic_data: Option<PathBuf>,
    /// The clinic's desk as its staff see it, such as https://desk.example.org
    #[arg(long, global = true, value_name = "URL", env = "HOMEGROUP_CLINIC_PUBLIC_URL")]
    clinic_public_url: Option<String>,
}

/// The same in `homegroup.toml`, under `[clinic]`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct File {
    listen: Option<SocketAddr>,
    database_url: Option<String>,
    data: Option<PathBuf>,
    public_url: Option<String>,
}

/// What the clinic is asked to do.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  homegroup clinic invite --name \"First Admin\"         print a code for the first admin
  homegroup clinic serve --clinic-listen 127.0.0.1:7900  run the desk as a program of its own
  homegroup clinic verify-log                            was anything in the log changed?")]
pub(crate) struct ClinicArgs {
    #[command(subcommand)]
    pub(crate) command: ClinicCommand,
}

/// What there is to do.
#[derive(Debug, Subcommand)]
pub(crate) enum ClinicCommand {
    /// Answer on the web for the clinic alone
    Serve,
    /// Print a code of one use with which an admin comes in for the first time
    Invite {
        /// As their colleagues will know them
        #[arg(long, value_name = "NAME")]
        name: String,
    },
    /// Look through the whole log; exit code 1 where something was changed, taken out or cut off
    VerifyLog,
}

/// Everything settled about the clinic.
#[derive(Debug)]
pub(crate) struct Clinic {
    /// Where its desk answers; nowhere where not set.
    pub(crate) listen: Option<SocketAddr>,
    /// Holds its key.
    pub(crate) folder: PathBuf,
    /// Without a slash at its end.
    pub(crate) public_url: Option<String>,
    database: Location,
}

impl Clinic {
    pub(super) fn load(flags: &Flags, file: File, data: &Path, community: &Location) -> anyhow::Result<Self> {
        let folder = pick(&flags.clinic_data, file.data).unwrap_or_else(|| data.join("clinic"));
        let database = match pick(&flags.clinic_database_url, file.database_url) {
            Some(url) => url.parse().map_err(|error: store::InvalidLocation| WrongUse(error.to_string()))?,
            None => Location::file(folder.join(DATABASE)),
        };
        if database.to_string() == community.to_string() {
            let why =
                "--clinic-database-url names the community's database; the clinic must have another one";
            return Err(WrongUse(why.to_owned()).into());
        }
        let public_url = pick(&flags.clinic_public_url, file.public_url);
        let public_url = public_url.map(|url| public_address(&url)).transpose()?;
        Ok(Self { listen: pick(&flags.clinic_listen, file.listen), folder, public_url, database })
    }

    /// Opens the clinic's database, making its folder where there is none yet.
    pub(crate) async fn store(&self) -> anyhow::Result<ClinicStore> {
        let mut builder = std::fs::DirBuilder::new();
        // Nobody else on the machine may look.
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        let made = builder.recursive(true).create(&self.folder);
        made.with_context(|| format!("cannot make the clinic's folder {}", self.folder.display()))?;
        Ok(ClinicStore::open(&self.database).await?)
    }
}
