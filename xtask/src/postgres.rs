//! A throw-away PostgreSQL server for the tests: made in a temporary folder, reachable from this machine only,
//! gone when the value is dropped.
//!
//! Nothing in it outlives the run, so it never waits for the disk. It must not be used for anything that is to be
//! kept, and it knows nothing about tables: each test makes and drops a database of its own.

use std::{
    ffi::OsStr,
    fs,
    net::{Ipv4Addr, TcpListener},
    os::unix::{fs::chown, process::CommandExt},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};

/// How long the server may take until it answers.
const START_LIMIT: Duration = Duration::from_secs(60);

/// The name of the only database user; it may do everything and has no password.
const USER: &str = "homegroup";

/// A running server. Dropping it stops the server and removes its folder.
#[derive(Debug)]
pub(crate) struct Postgres {
    programs: Programs,
    folder: PathBuf,
    server: Child,
    port: u16,
}

impl Postgres {
    /// Makes a server and waits until it answers: one to three seconds.
    ///
    /// PostgreSQL refuses to run as root, so a root user runs it as the account `postgres`, which Debian's package
    /// brings along.
    pub(crate) fn start() -> Result<Self> {
        let programs = Programs::find()?;
        let port = free_port()?;
        let folder = std::env::temp_dir().join(format!("homegroup-postgres-{port}"));
        programs.make_folder(&folder)?;
        let started = programs.init(&folder).and_then(|()| programs.serve(&folder, port));
        let server = started.inspect_err(|_| drop(fs::remove_dir_all(&folder)))?;
        let mut postgres = Self { programs, folder, server, port };
        postgres.wait_until_ready()?;
        Ok(postgres)
    }

    /// Where tests find it, as `HOMEGROUP_TEST_POSTGRES`.
    pub(crate) fn url(&self) -> String {
        format!("postgres://{USER}@{}:{}/postgres", Ipv4Addr::LOCALHOST, self.port)
    }

    fn wait_until_ready(&mut self) -> Result<()> {
        let begun = Instant::now();
        while begun.elapsed() < START_LIMIT {
            if let Some(status) = self.server.try_wait()? {
                bail!("the PostgreSQL test server ended at once ({status}):\n{}", self.log());
            }
            let port = self.port.to_string();
            let host = Ipv4Addr::LOCALHOST.to_string();
            let asked =
                self.programs.command("pg_isready").args(["-q", "-h", &host, "-p", &port]).status()?;
            if asked.success() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(50));
        }
        bail!("the PostgreSQL test server did not answer within {START_LIMIT:?}:\n{}", self.log())
    }

    fn log(&self) -> String {
        fs::read_to_string(log_file(&self.folder)).unwrap_or_default()
    }
}

impl Drop for Postgres {
    fn drop(&mut self) {
        let data = data_folder(&self.folder);
        let mut stop = self.programs.command("pg_ctl");
        let stopped = stop.arg("stop").arg("-D").arg(&data).args(["-m", "fast", "-s", "-w"]).status();
        if !stopped.is_ok_and(|status| status.success()) {
            // Its workers notice and end by themselves.
            drop(self.server.kill());
        }
        drop(self.server.wait());
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// Can [`Postgres::start`] work here?
pub(crate) fn is_installed() -> bool {
    Programs::find().is_ok()
}

/// Where PostgreSQL's programs are, and as whom they run.
#[derive(Debug)]
struct Programs {
    folder: PathBuf,
    /// User and group id, where it must be another than ours.
    run_as: Option<(u32, u32)>,
}

impl Programs {
    fn find() -> Result<Self> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let mut folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
        // Debian keeps them out of the path, by version; the newest first.
        let mut debian: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
            .map(|versions| versions.flatten().map(|version| version.path().join("bin")).collect())
            .unwrap_or_default();
        debian.sort_by_key(|bin| std::cmp::Reverse(version_of(bin)));
        folders.splice(0..0, debian);

        let complete = |folder: &PathBuf| {
            ["initdb", "postgres", "pg_ctl", "pg_isready"].iter().all(|name| folder.join(name).is_file())
        };
        let folder = folders.into_iter().find(complete).context(
            "PostgreSQL is not installed; the tests need its server (Debian: apt-get install postgresql)",
        )?;
        Ok(Self { folder, run_as: other_account()? })
    }

    fn command(&self, name: &str) -> Command {
        let mut command = Command::new(self.folder.join(name));
        // A neutral place: the account may not be allowed to enter ours.
        command.current_dir("/").stdin(Stdio::null());
        if let Some((user, group)) = self.run_as {
            command.uid(user).gid(group);
        }
        command
    }

    fn make_folder(&self, folder: &Path) -> Result<()> {
        fs::create_dir(folder).with_context(|| format!("cannot make {}", folder.display()))?;
        if let Some((user, group)) = self.run_as {
            chown(folder, Some(user), Some(group))?;
        }
        Ok(())
    }

    fn init(&self, folder: &Path) -> Result<()> {
        let mut init = self.command("initdb");
        init.arg("--pgdata").arg(data_folder(folder)).args(["--username", USER]);
        init.args(["--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"]);
        let done = init.output().context("cannot run initdb")?;
        ensure!(done.status.success(), "initdb failed:\n{}", String::from_utf8_lossy(&done.stderr));
        Ok(())
    }

    fn serve(&self, folder: &Path, port: u16) -> Result<Child> {
        let log = fs::File::create(log_file(folder))?;
        let mut server = self.command("postgres");
        server.arg("-D").arg(data_folder(folder)).args(["-p", &port.to_string()]);
        for setting in [
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=200",
            "fsync=off",
            "full_page_writes=off",
        ] {
            server.args(["-c", setting]);
        }
        server.stdout(Stdio::null()).stderr(log).spawn().context("cannot run postgres")
    }
}

/// The version in `/usr/lib/postgresql/15/bin`; 0 where there is none.
fn version_of(bin: &Path) -> u32 {
    let folder = bin.parent().and_then(Path::file_name).and_then(OsStr::to_str);
    folder.and_then(|version| version.parse().ok()).unwrap_or(0)
}

fn data_folder(folder: &Path) -> PathBuf {
    folder.join("data")
}

fn log_file(folder: &Path) -> PathBuf {
    folder.join("log")
}

/// The account `postgres`, when we are root.
fn other_account() -> Result<Option<(u32, u32)>> {
    if id(&["-u"])? != 0 {
        return Ok(None);
    }
    let account = id(&["-u", "postgres"]).and_then(|user| Ok((user, id(&["-g", "postgres"])?)));
    account
        .map(Some)
        .context("PostgreSQL cannot run as root, and there is no account `postgres` to run it as")
}

fn id(arguments: &[&str]) -> Result<u32> {
    let asked = Command::new("id").args(arguments).output().context("cannot run id")?;
    Ok(String::from_utf8_lossy(&asked.stdout).trim().parse()?)
}

/// A port nobody listens on. Another program could take it in between; then the server says so and the run ends.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

#[cfg(test)]
mod tests {
    use std::net::TcpStream;

    use super::*;

    #[test]
    fn the_server_answers_and_leaves_nothing_behind() {
        let postgres = Postgres::start().unwrap();
        let (folder, port) = (postgres.folder.clone(), postgres.port);
        assert!(postgres.url().ends_with(&format!(":{port}/postgres")));
        assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok());
        drop(postgres);
        assert!(!folder.exists());
        assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err());
    }

    #[test]
    fn the_newest_of_debians_versions_comes_first() {
        assert_eq!(version_of(Path::new("/usr/lib/postgresql/15/bin")), 15);
        assert_eq!(version_of(Path::new("/opt/bin")), 0);
    }
}
