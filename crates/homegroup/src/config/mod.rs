//! What the operator can set, and where it comes from: flags, then `HOMEGROUP_*`, then `homegroup.toml`, then the
//! defaults.

mod clinic;

use std::{
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

use anyhow::Context as _;
use clap::{Args, Parser, Subcommand, ValueEnum};
use directory::query::Fault;
use jiff::Timestamp;
use serde::Deserialize;
use store::Store;
use thiserror::Error;

use crate::clock::Clock;

pub(crate) use clinic::{Clinic, ClinicArgs, ClinicCommand};

/// The name of the database file in the data folder.
const DATABASE: &str = "homegroup.sqlite3";
/// Where *Leave now* leads: a page that nobody wonders about.
const LEAVE_TO: &str = "https://www.wikipedia.org/";

/// The command was used in a way that cannot be meant.
#[derive(Debug, Error)]
#[error("{0}")]
pub(crate) struct WrongUse(pub(crate) String);

impl WrongUse {
    /// A parameter of a question that could not be used.
    pub(crate) fn parameter(fault: &Fault) -> Self {
        Self(format!("{}: expected {}", fault.parameter, fault.message))
    }
}

/// A self-hosted home for mutual-support groups.
#[derive(Debug, Parser)]
#[command(
    version,
    about,
    after_help = "Examples:
  homegroup                                          start the site on http://127.0.0.1:7878
  homegroup import list.json --source leeds          add or update a list
  homegroup search \"canal\" --now 2026-11-24T18:00Z"
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub(crate) settings: Settings,
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
}

/// Settings every command takes.
#[derive(Debug, Args)]
pub(crate) struct Settings {
    /// Folder that holds everything the site keeps [default: ./data]
    #[arg(long, global = true, value_name = "DIR", env = "HOMEGROUP_DATA")]
    data: Option<PathBuf>,
    /// Another database than the file in the data folder: postgres://…
    #[arg(long, global = true, value_name = "URL", env = "HOMEGROUP_DATABASE_URL", hide_env_values = true)]
    database_url: Option<String>,
    /// Settings file [default: homegroup.toml in this folder, where there is one]
    #[arg(long, global = true, value_name = "FILE", env = "HOMEGROUP_CONFIG")]
    config: Option<PathBuf>,
    /// Address and port to answer on [default: 127.0.0.1:7878]
    #[arg(long, global = true, value_name = "ADDR:PORT", env = "HOMEGROUP_LISTEN")]
    listen: Option<SocketAddr>,
    /// The site's own address as people see it, such as https://meetings.example.org
    #[arg(long, global = true, value_name = "URL", env = "HOMEGROUP_PUBLIC_URL")]
    public_url: Option<String>,
    /// Carry voices in the rooms, over UDP and TCP on this address and port; may be given several times
    #[arg(
        long,
        global = true,
        value_name = "ADDR:PORT",
        env = "HOMEGROUP_UDP_LISTEN",
        value_delimiter = ','
    )]
    udp_listen: Vec<SocketAddr>,
    /// The address under which browsers reach --udp-listen from outside; may be given several times
    #[arg(long, global = true, value_name = "IP", env = "HOMEGROUP_PUBLIC_IP", value_delimiter = ',')]
    public_ip: Vec<IpAddr>,
    /// What this machine's line can send, in Mbit/s: the page about voices says how many listeners that bears
    #[arg(long, global = true, value_name = "MBIT", env = "HOMEGROUP_UPLINK")]
    uplink: Option<u32>,
    /// TLS certificate chain (PEM); with --tls-key
    #[arg(long, global = true, value_name = "FILE", env = "HOMEGROUP_TLS_CERT")]
    tls_cert: Option<PathBuf>,
    /// TLS private key (PEM); with --tls-cert
    #[arg(long, global = true, value_name = "FILE", env = "HOMEGROUP_TLS_KEY")]
    tls_key: Option<PathBuf>,
    /// Where "Leave now" leads
    #[arg(long, global = true, value_name = "URL", env = "HOMEGROUP_LEAVE_TO")]
    leave_to: Option<String>,
    /// Let lists that are fetched on a rhythm come from private addresses too, such as an intranet's
    #[arg(long, global = true, env = "HOMEGROUP_ALLOW_PRIVATE_SOURCES")]
    allow_private_sources: bool,
    /// Visit the pages that listings lead to, about once a week, and tell trusted servants which are gone
    #[arg(long, global = true, env = "HOMEGROUP_CHECK_LINKS")]
    check_links: bool,
    #[command(flatten)]
    clinic: clinic::Flags,
    /// For tests only: honour HOMEGROUP_NOW
    #[arg(long, global = true, hide = true)]
    testing: bool,
    /// With --testing: the time it is
    #[arg(long, global = true, hide = true, env = "HOMEGROUP_NOW")]
    frozen_now: Option<String>,
}

/// What the program can do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Answer on the web; what happens without any command
    Serve,
    /// Add a list of meetings, or update it
    Import(ImportArgs),
    /// Say what importing a list would make of it, and change nothing
    Check(CheckArgs),
    /// Write the directory to standard output
    Export(ExportArgs),
    /// Ask the directory, as the page and the API do
    Search(SearchArgs),
    /// Say, in simulation, whether the order in which meetings are offered would help
    Simulate(SimulateArgs),
    /// Read what people reported as wrong
    Inbox(InboxArgs),
    /// Make the first admin
    Admin(AdminArgs),
    /// Print everything the site can say about a handle
    Subpoena(SubpoenaArgs),
    /// Copy everything into one file
    Backup(FileArgs),
    /// Put a backup in place of everything
    Restore(RestoreArgs),
    /// The treatment zone: its desk and its log
    Clinic(ClinicArgs),
    /// Print the OpenAPI document of the API
    Openapi,
}

/// A list, and what is known about it.
#[derive(Debug, Args)]
pub(crate) struct ListArgs {
    /// A file, or an address beginning with http:// or https://
    pub(crate) list: String,
    /// What it is written in; guessed where not given
    #[arg(long, value_name = "FORMAT")]
    pub(crate) format: Option<Format>,
    /// How to read a CSV's columns: a TOML file, or the name of a map that comes with the program (uk-ireland)
    #[arg(long, value_name = "FILE")]
    pub(crate) map: Option<String>,
    /// Zone of rows that name none, such as Europe/London
    #[arg(long, value_name = "ZONE")]
    pub(crate) timezone: Option<String>,
    /// Fellowship of rows that name none, such as "AA"
    #[arg(long, value_name = "NAME")]
    pub(crate) fellowship: Option<String>,
    /// For BMLT: the answer of GetFormats
    #[arg(long, value_name = "FILE")]
    pub(crate) formats: Option<String>,
    /// For BMLT: the answer of GetServiceBodies
    #[arg(long, value_name = "FILE")]
    pub(crate) service_bodies: Option<String>,
    /// Answer in JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// What a list may be written in.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Format {
    /// Meeting Guide JSON
    MeetingGuide,
    /// Meeting Guide's columns as a CSV or a sheet's values
    Table,
    /// BMLT meetings
    Bmlt,
    /// Any other CSV, with --map
    Csv,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  homegroup import https://example.org/meetings.json --source leeds --timezone Europe/London --fellowship AA
  homegroup import meetings.csv --source uk --map uk-ireland
  homegroup import bmlt.json --source ny --format bmlt --formats formats.json --service-bodies bodies.json")]
pub(crate) struct ImportArgs {
    #[command(flatten)]
    pub(crate) list: ListArgs,
    /// The list's short name on this site: a-z, 0-9, -
    #[arg(long, value_name = "NAME")]
    pub(crate) source: String,
    /// The list's name for people
    #[arg(long, value_name = "TEXT")]
    pub(crate) title: Option<String>,
    /// Let passcodes stand in the lists this site publishes
    #[arg(long, num_args = 0..=1, default_missing_value = "true", value_name = "true|false")]
    pub(crate) publish_passcodes: Option<bool>,
    /// Replace the old list even by one that is empty, broken or less than half as long
    #[arg(long)]
    pub(crate) force: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "Example:
  homegroup check meetings.json --timezone America/New_York --json")]
pub(crate) struct CheckArgs {
    #[command(flatten)]
    pub(crate) list: ListArgs,
    /// The list's short name on this site, for the zone and fellowship it was last imported with
    #[arg(long, value_name = "NAME")]
    pub(crate) source: Option<String>,
    /// Taken so that the arguments of `import` fit here too; changes nothing
    #[arg(long, hide = true)]
    title: Option<String>,
    /// Likewise
    #[arg(long, hide = true, num_args = 0..=1, default_missing_value = "true")]
    publish_passcodes: Option<bool>,
    /// Likewise
    #[arg(long, hide = true)]
    force: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  homegroup export > meetings.json
  homegroup export --format ics --query \"fellowship=NA&day=2\" > tuesdays.ics")]
pub(crate) struct ExportArgs {
    /// What to write
    #[arg(long, value_name = "FORMAT", default_value = "meeting-guide")]
    pub(crate) format: ExportFormat,
    /// Only what answers this question, in the parameters of /meetings
    #[arg(long, value_name = "PARAMETERS", default_value = "")]
    pub(crate) query: String,
}

/// What the directory can be written as.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum ExportFormat {
    /// Meeting Guide JSON, as /meetings.json
    MeetingGuide,
    /// A table, as /meetings.csv
    Csv,
    /// A calendar, as /meetings.ics
    Ics,
    /// Our own JSON, as the items of /api/v1/meetings
    Json,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  homegroup search \"women's step meeting tomorrow evening near Leeds\"
  homegroup search \"canal\" --now 2026-11-24T18:00Z --json")]
pub(crate) struct SearchArgs {
    /// What to look for, in your own words
    #[arg(default_value = "")]
    pub(crate) text: String,
    /// More parameters of /meetings, such as "near=Leeds&radius=10km"
    #[arg(long, value_name = "PARAMETERS", default_value = "")]
    pub(crate) query: String,
    /// As if it were this time (RFC 3339)
    #[arg(long, value_name = "TIME")]
    pub(crate) now: Option<Timestamp>,
    /// Answer in the JSON of the API
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  homegroup simulate --quick
  homegroup simulate --page simulated.html
  homegroup simulate --json --seed 7 > simulated.json")]
pub(crate) struct SimulateArgs {
    /// Fewer people: half a minute at most, and wider ranges
    #[arg(long)]
    pub(crate) quick: bool,
    /// Other made-up people and luck [default: 20261]
    #[arg(long, value_name = "NUMBER")]
    pub(crate) seed: Option<u64>,
    /// Write a page with plots, too
    #[arg(long, value_name = "FILE.html")]
    pub(crate) page: Option<PathBuf>,
    /// Answer in JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  homegroup inbox
  homegroup inbox --done 4f2a9c0e7b3d5681
  homegroup inbox --delete 4f2a9c0e7b3d5681")]
pub(crate) struct InboxArgs {
    /// Mark one as done, by its id
    #[arg(long, value_name = "ID", conflicts_with = "delete")]
    pub(crate) done: Option<String>,
    /// Delete one and its words, by its id
    #[arg(long, value_name = "ID")]
    pub(crate) delete: Option<String>,
    /// Answer in JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "Example:
  homegroup admin create")]
pub(crate) struct AdminArgs {
    #[command(subcommand)]
    pub(crate) command: AdminCommand,
}

#[derive(Debug, Subcommand)]
pub(crate) enum AdminCommand {
    /// Print a fresh phrase, once; whoever enters it on the site is its admin
    #[command(after_help = "Example:
  homegroup admin create --data /var/lib/homegroup")]
    Create {
        /// Make one even where there is an admin already
        #[arg(long)]
        force: bool,
    },
}

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  homegroup subpoena \"Amber Otter\"
  homegroup subpoena \"Amber Otter\" --json")]
pub(crate) struct SubpoenaArgs {
    /// The handle, as it is shown
    pub(crate) handle: String,
    /// Answer in JSON
    #[arg(long)]
    pub(crate) json: bool,
}

#[derive(Debug, Args)]
#[command(after_help = "Example:
  homegroup backup /var/backups/homegroup.sqlite3")]
pub(crate) struct FileArgs {
    /// The file to write; must not exist yet
    pub(crate) file: PathBuf,
}

#[derive(Debug, Args)]
#[command(after_help = "Stop the site first. Example:
  homegroup restore /var/backups/homegroup.sqlite3")]
pub(crate) struct RestoreArgs {
    /// A file that `homegroup backup` wrote
    pub(crate) file: PathBuf,
}

/// The settings file: the same names as the flags.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    data: Option<PathBuf>,
    database_url: Option<String>,
    listen: Option<SocketAddr>,
    public_url: Option<String>,
    #[serde(default)]
    udp_listen: Vec<SocketAddr>,
    #[serde(default)]
    public_ip: Vec<IpAddr>,
    uplink: Option<u32>,
    tls_cert: Option<PathBuf>,
    tls_key: Option<PathBuf>,
    leave_to: Option<String>,
    #[serde(default)]
    allow_private_sources: bool,
    #[serde(default)]
    check_links: bool,
    #[serde(default)]
    clinic: clinic::File,
}

/// Everything settled.
#[derive(Debug)]
pub(crate) struct Config {
    /// Holds everything the site keeps.
    data: PathBuf,
    database: store::Location,
    pub(crate) listen: SocketAddr,
    /// Without a slash at its end.
    pub(crate) public_url: Option<String>,
    /// Where voices go; nowhere while `listen` is empty.
    pub(crate) voice: audio::Settings,
    /// What the line can send, in Mbit/s.
    pub(crate) uplink: Option<u32>,
    pub(crate) tls: Option<Tls>,
    pub(crate) leave_to: String,
    /// Lists on a rhythm may come from private addresses.
    pub(crate) private_sources: bool,
    /// The pages that listings lead to are visited.
    pub(crate) check_links: bool,
    /// The treatment zone.
    pub(crate) clinic: Clinic,
    pub(crate) clock: Clock,
}

/// Certificate and key, both in PEM.
#[derive(Debug)]
pub(crate) struct Tls {
    pub(crate) cert: PathBuf,
    pub(crate) key: PathBuf,
}

impl Config {
    /// Opens the store, making the data folder where there is none yet.
    pub(crate) async fn store(&self) -> anyhow::Result<Store> {
        self.make_data_folder()?;
        Ok(Store::open(&self.database).await?)
    }

    /// Makes the data folder where there is none yet.
    pub(crate) fn make_data_folder(&self) -> anyhow::Result<()> {
        let mut folder = std::fs::DirBuilder::new();
        // What people reported lies in it: nobody else on the machine may look.
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut folder, 0o700);
        folder
            .recursive(true)
            .create(&self.data)
            .with_context(|| format!("cannot make the data folder {}", self.data.display()))
    }

    /// The folder that holds everything the site keeps.
    pub(crate) fn data(&self) -> &std::path::Path {
        &self.data
    }

    /// Is there anything kept yet? A question that changes nothing must not make it.
    pub(crate) fn has_store(&self) -> bool {
        self.database.path().is_none_or(std::path::Path::exists)
    }

    /// Where the store is.
    pub(crate) fn database(&self) -> &store::Location {
        &self.database
    }

    /// Settles every setting. Complains about a settings file that cannot be read or knows other names.
    pub(crate) fn load(flags: &Settings) -> anyhow::Result<Self> {
        let file = read_file(flags.config.as_ref())?;
        let data = pick(&flags.data, file.data).unwrap_or_else(|| "data".into());
        let database = match pick(&flags.database_url, file.database_url) {
            Some(url) => url.parse().map_err(|error: store::InvalidLocation| WrongUse(error.to_string()))?,
            None => store::Location::file(data.join(DATABASE)),
        };
        let public_url = pick(&flags.public_url, file.public_url);
        let public_url = public_url.map(|url| public_address(&url)).transpose()?;
        let leave_to = pick(&flags.leave_to, file.leave_to).unwrap_or_else(|| LEAVE_TO.to_owned());
        Ok(Self {
            clinic: Clinic::load(&flags.clinic, file.clinic, &data, &database)?,
            database,
            data,
            listen: pick(&flags.listen, file.listen).unwrap_or_else(|| ([127, 0, 0, 1], 7878).into()),
            public_url,
            voice: voice(flags, file.udp_listen, file.public_ip),
            uplink: flags.uplink.or(file.uplink),
            tls: tls(pick(&flags.tls_cert, file.tls_cert), pick(&flags.tls_key, file.tls_key))?,
            leave_to: public_address(&leave_to)?,
            private_sources: flags.allow_private_sources || file.allow_private_sources,
            check_links: flags.check_links || file.check_links,
            clock: clock(flags)?,
        })
    }
}

fn pick<T: Clone>(flag: &Option<T>, file: Option<T>) -> Option<T> {
    flag.clone().or(file)
}

fn several<T: Clone>(flags: &[T], file: Vec<T>) -> Vec<T> {
    if flags.is_empty() { file } else { flags.to_vec() }
}

fn read_file(named: Option<&PathBuf>) -> anyhow::Result<File> {
    let path = named.cloned().unwrap_or_else(|| "homegroup.toml".into());
    if named.is_none() && !path.exists() {
        return Ok(File::default());
    }
    let wrong = |error: &dyn std::fmt::Display| WrongUse(format!("{}: {error}", path.display()));
    let text = std::fs::read_to_string(&path).map_err(|error| wrong(&error))?;
    Ok(toml::from_str(&text).map_err(|error| wrong(&error))?)
}

fn tls(cert: Option<PathBuf>, key: Option<PathBuf>) -> Result<Option<Tls>, WrongUse> {
    match (cert, key) {
        (Some(cert), Some(key)) => Ok(Some(Tls { cert, key })),
        (None, None) => Ok(None),
        _ => Err(WrongUse("--tls-cert and --tls-key go together".to_owned())),
    }
}

fn public_address(url: &str) -> Result<String, WrongUse> {
    let plain = !url.contains(|c: char| c.is_whitespace() || c.is_control() || c == '"' || c == '<');
    if plain && (url.starts_with("https://") || url.starts_with("http://")) {
        return Ok(url.trim_end_matches('/').to_owned());
    }
    Err(WrongUse(format!("{url:?} is not an address such as https://meetings.example.org")))
}

/// Where voices go. Tests need not say: they call from this machine. Anybody else must, because the program cannot know
/// under which address browsers reach it: whoever answers on this machine alone may do so for a proxy.
fn voice(flags: &Settings, listen: Vec<SocketAddr>, public: Vec<IpAddr>) -> audio::Settings {
    let listen = several(&flags.udp_listen, listen);
    let for_tests = flags.testing && listen.is_empty();
    audio::Settings {
        listen: if for_tests { vec![([127, 0, 0, 1], 0).into()] } else { listen },
        public: several(&flags.public_ip, public),
    }
}

fn clock(flags: &Settings) -> Result<Clock, WrongUse> {
    match (&flags.frozen_now, flags.testing) {
        (Some(now), true) => {
            let now =
                now.parse().map_err(|_| WrongUse("HOMEGROUP_NOW is not an RFC 3339 time".to_owned()))?;
            Ok(Clock::standing_at(now))
        }
        _ => Ok(Clock::System),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn voices_are_carried_where_somebody_says_so_and_in_tests() {
        let voice = |flags: &[&str]| {
            let words = ["homegroup"].iter().chain(flags);
            voice(&Cli::parse_from(words).settings, Vec::new(), Vec::new()).listen
        };
        assert!(voice(&[]).is_empty(), "a proxy may stand before a site on this machine");
        assert_eq!(voice(&["--testing"]), [SocketAddr::from(([127, 0, 0, 1], 0))]);
        let said = SocketAddr::from(([0, 0, 0, 0], 7879));
        assert_eq!(voice(&["--testing", "--udp-listen", "0.0.0.0:7879"]), [said]);
    }
}
