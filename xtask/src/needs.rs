//! What has to be on the machine, and how it gets there.
//!
//! Where we may (as root on a Debian-like system) missing packages are installed; elsewhere the message says
//! exactly what to type. Nothing is left out quietly because a tool is missing.

use std::{
    path::PathBuf,
    process::{Command, Stdio},
};

use anyhow::{Context, bail};

use crate::{postgres, run};

/// A tool outside cargo's reach.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Need {
    /// The browser the pages are tried in.
    Chromium,
    /// The other browser, which must play what is said in rooms.
    Firefox,
    /// Node 20 or newer, with npm.
    Node,
    /// Python 3.10 or newer, with `venv`.
    Python,
    /// A PostgreSQL server's programs; none has to run.
    Postgres,
    /// `cargo fmt` and `cargo clippy`.
    RustTools,
}

/// Ends well where Python is new enough and can make a virtual environment.
const PYTHON: &str = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))";

impl Need {
    fn is_met(self) -> bool {
        match self {
            Self::Chromium => chromium().is_some(),
            Self::Firefox => firefox().is_some(),
            Self::Node => answers("npm", &["--version"]) && node_version().is_some_and(|major| major >= 20),
            Self::Python => answers("python3", &["-c", PYTHON]),
            Self::Postgres => postgres::is_installed(),
            Self::RustTools => {
                answers("cargo", &["fmt", "--version"]) && answers("cargo", &["clippy", "--version"])
            }
        }
    }

    fn debian_packages(self) -> &'static [&'static str] {
        match self {
            Self::Chromium => &["chromium"],
            Self::Firefox => &["firefox-esr"],
            Self::Node => &["nodejs", "npm"],
            Self::Python => &["python3", "python3-venv"],
            Self::Postgres => &["postgresql"],
            Self::RustTools => &[],
        }
    }

    fn by_hand(self) -> String {
        match self {
            Self::RustTools => "rustup component add rustfmt clippy".to_owned(),
            Self::Python => "apt-get install python3 python3-venv   (Python 3.10 or newer)".to_owned(),
            Self::Node => "apt-get install nodejs npm   (Node 20 or newer; else from nodejs.org)".to_owned(),
            _ => format!("apt-get install {}", self.debian_packages().join(" ")),
        }
    }
}

/// Sees to it that all of these are there, installing what is missing where we may.
pub(crate) fn ensure(needs: &[Need]) -> anyhow::Result<()> {
    let missing = |needs: &[Need]| needs.iter().copied().filter(|need| !need.is_met()).collect::<Vec<_>>();
    let wanted = missing(needs);
    if wanted.is_empty() {
        return Ok(());
    }
    install(&wanted)?;
    let still = missing(&wanted);
    if !still.is_empty() {
        let lines: Vec<String> = still.iter().map(|need| format!("  {}", need.by_hand())).collect();
        bail!("the tests need more than is on this machine. Please install:\n{}", lines.join("\n"));
    }
    Ok(())
}

fn install(wanted: &[Need]) -> anyhow::Result<()> {
    if wanted.contains(&Need::RustTools) && answers("rustup", &["--version"]) {
        run::must(run::command("rustup").args(["component", "add", "rustfmt", "clippy"]))?;
    }
    let packages: Vec<&str> = wanted.iter().flat_map(|need| need.debian_packages()).copied().collect();
    if packages.is_empty() || !is_root() || !answers("apt-get", &["--version"]) {
        return Ok(());
    }
    let apt = |arguments: &[&str]| {
        let mut command = run::command("apt-get");
        command.args(arguments).env("DEBIAN_FRONTEND", "noninteractive");
        command
    };
    run::must(&mut apt(&["update", "--quiet"]))?;
    run::must(apt(&["install", "--yes", "--quiet", "--no-install-recommends"]).args(packages))
}

fn is_root() -> bool {
    let id = Command::new("id").arg("-u").output();
    id.is_ok_and(|answer| answer.stdout.trim_ascii() == b"0")
}

/// Does the program start and succeed?
pub(crate) fn answers(program: &str, arguments: &[&str]) -> bool {
    let mut command = run::command(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.status().is_ok_and(|status| status.success())
}

/// The browser: `CHROMIUM` where it is set, else where Debian and others put it.
pub(crate) fn chromium() -> Option<PathBuf> {
    browser("CHROMIUM", &["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"])
}

/// The other browser: `FIREFOX` where it is set, else where Debian and others put it.
pub(crate) fn firefox() -> Option<PathBuf> {
    browser("FIREFOX", &["/usr/bin/firefox-esr", "/usr/bin/firefox"])
}

fn browser(variable: &str, usual: &[&str]) -> Option<PathBuf> {
    let set = std::env::var_os(variable).map(PathBuf::from);
    set.into_iter().chain(usual.iter().map(PathBuf::from)).find(|path| path.is_file())
}

fn node_version() -> Option<u32> {
    let answer = Command::new("node").arg("--version").output().ok()?;
    let text = String::from_utf8(answer.stdout).ok()?;
    text.trim().trim_start_matches('v').split('.').next()?.parse().ok()
}

/// A program from the packages of `web/`, to be run there; installs the packages where needed.
pub(crate) fn npm_program(name: &str) -> anyhow::Result<Command> {
    npm_packages()?;
    let web = run::root().join("web");
    let mut command = Command::new(web.join("node_modules/.bin").join(name));
    command.current_dir(web);
    Ok(command)
}

/// Installs what `web/package-lock.json` names, unless exactly that is installed already.
pub(crate) fn npm_packages() -> anyhow::Result<()> {
    npm_packages_of("web")
}

/// Installs what the `package-lock.json` of a folder names, unless exactly that is installed already.
pub(crate) fn npm_packages_of(folder: &str) -> anyhow::Result<()> {
    ensure(&[Need::Node])?;
    let packages = run::root().join(folder);
    let lock = std::fs::read(packages.join("package-lock.json"));
    let lock = lock.with_context(|| format!("{folder}/package-lock.json"))?;
    let installed = packages.join("node_modules/.installed-lock");
    if std::fs::read(&installed).is_ok_and(|was| was == lock) {
        return Ok(());
    }
    let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund"];
    run::must(run::command("npm").current_dir(&packages).args(arguments))?;
    std::fs::write(&installed, lock).with_context(|| format!("{folder}/node_modules"))
}
