//! The program that is measured: started on a folder of its own, with a clock that stands where we put it.

use std::{
    fmt, fs,
    io::{BufRead, BufReader},
    net::SocketAddr,
    path::{Path, PathBuf},
    process::{Child, Stdio},
    time::Duration,
};

use anyhow::{Context, bail, ensure};

use super::client::Client;
use crate::run;

/// Always open, one for each language of the site.
pub(super) const ROOMS: [&str; 5] = ["open-en", "open-es", "open-fr", "open-de", "open-fa"];
/// The most people in a room (`MOST_PEOPLE` of the rooms' own crate).
pub(super) const MOST_IN_A_ROOM: usize = 5_000;

/// An hour in which the always-open rooms only share: hours since 1970 modulo 7 is 1, see the rooms' table of hours.
const HOUR: &str = "2025-11-24T17";

/// A time within [`HOUR`], in seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct RoomTime(pub(super) u32);

impl RoomTime {
    /// Well inside the long step in which hands are called (minutes 3 to 45).
    pub(super) const SHARING: Self = Self(5 * 60);
    /// Inside the last step, in which whoever likes may speak (minutes 50 to 59).
    pub(super) const FELLOWSHIP: Self = Self(51 * 60);

    pub(super) fn later(self, seconds: u32) -> Self {
        Self(self.0 + seconds)
    }
}

impl fmt::Display for RoomTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{HOUR}:{:02}:{:02}Z", self.0 / 60, self.0 % 60)
    }
}

/// The program to be measured: the one `HOMEGROUP_BIN` names, else a release build.
pub(super) fn program() -> anyhow::Result<PathBuf> {
    if let Some(named) = std::env::var_os("HOMEGROUP_BIN").filter(|path| !path.is_empty()) {
        let path = PathBuf::from(named);
        ensure!(path.is_file(), "HOMEGROUP_BIN names no file: {}", path.display());
        // It is started in the root of the repository, wherever we are now.
        return Ok(std::path::absolute(path)?);
    }
    run::must(run::cargo().args(["build", "--quiet", "--release", "--locked", "--package", "homegroup"]))?;
    Ok(run::target_folder().join("release/homegroup"))
}

/// A running program. Dropping it stops it.
pub(super) struct Server {
    child: Child,
    folder: PathBuf,
    address: SocketAddr,
}

impl Server {
    /// Starts it for the measurement of this name.
    pub(super) fn start(program: &Path, name: &str, at: RoomTime) -> anyhow::Result<Self> {
        let folder = format!("homegroup-bench-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        fs::create_dir_all(&folder)?;
        let mut serve = run::command(program.to_str().context("the program's path is not text")?);
        serve.args(["serve", "--testing", "--listen", "127.0.0.1:0", "--data"]).arg(&folder);
        serve.env("HOMEGROUP_NOW", at.to_string()).stdout(Stdio::piped());
        let mut child = serve.spawn().context("the program does not start")?;
        let output = child.stdout.take();
        // From here on it is stopped whatever happens.
        let mut server = Self { child, folder, address: SocketAddr::from(([127, 0, 0, 1], 0)) };
        for line in BufReader::new(output.context("its output was not caught")?).lines() {
            if let Some((_, address)) = line?.split_once("listening on http://") {
                server.address = address.trim().parse().context("where the program listens")?;
                return Ok(server);
            }
        }
        bail!("the program ended before it said where it listens")
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// CPU time it has used so far, in steps of 10 ms.
    pub(super) fn cpu(&self) -> anyhow::Result<Duration> {
        cpu_of(&format!("/proc/{}/stat", self.child.id()))
    }

    /// Memory it has in RAM now, in bytes.
    pub(super) fn memory(&self) -> anyhow::Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id())).context("/proc")?;
        let line =
            status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("no VmRSS in /proc")?;
        let kb: u64 = line.trim().trim_end_matches(" kB").parse().context("VmRSS")?;
        Ok(kb * 1024)
    }

    /// Puts its clock.
    pub(super) fn set_clock(client: &mut Client, time: RoomTime) -> anyhow::Result<()> {
        let answer = client.send("POST", "/testing/clock", "", &time.to_string())?;
        ensure!(answer.status == 204, "the clock cannot be put to {time}: {}", answer.status);
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// CPU time so far of this thread alone, in steps of 10 ms.
pub(super) fn own_cpu() -> anyhow::Result<Duration> {
    cpu_of("/proc/thread-self/stat")
}

fn cpu_of(path: &str) -> anyhow::Result<Duration> {
    let stat = fs::read_to_string(path).context("/proc")?;
    // Fields are counted from behind the name, which may hold blanks.
    let fields = stat.rsplit_once(')').context("/proc")?.1.split_whitespace();
    let ticks: u64 = fields.skip(11).take(2).map(|field| field.parse::<u64>().unwrap_or(0)).sum();
    Ok(Duration::from_millis(ticks * 10))
}
