//! The built program, asked over HTTP and in a browser.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, bail, ensure};
use serde_json::{Value, json};

use crate::{
    needs::{self, Need},
    run,
};

/// Requests that are counted, after a tenth as many to warm up.
const REQUESTS: usize = 5_000;

/// CPU time of the whole program for one request of the API: a day and a type, another pair each time.
pub(super) fn api(list: &Path) -> anyhow::Result<Value> {
    let site = Site::start(list)?;
    let mut connection = Connection::open(&site.address)?;
    let question =
        |i: usize| format!("/api/v1/meetings?day={}&types={}", i % 7, ["O", "C", "D", "ST"][i / 7 % 4]);
    for i in 0..REQUESTS / 10 {
        connection.get(&question(i))?;
    }
    let (before, begun) = (site.cpu()?, Instant::now());
    let mut bytes = 0;
    for i in 0..REQUESTS {
        bytes += connection.get(&question(i))?;
    }
    let (cpu, wall) = (site.cpu()? - before, begun.elapsed());
    let each = |time: Duration| time.as_secs_f64() * 1e6 / REQUESTS as f64;
    Ok(json!({
        "what": "api", "requests": REQUESTS, "cpu_us": each(cpu), "wall_us": each(wall), "bytes": bytes / REQUESTS,
    }))
}

/// The first results page in a browser whose processor is slowed down four times.
pub(super) fn page(list: &Path) -> anyhow::Result<Value> {
    needs::ensure(&[Need::Chromium, Need::Node])?;
    let site = Site::start(list)?;
    let script = run::root().join("web/bench/first-page.mjs");
    needs::npm_packages()?;
    let mut browser = run::command("node");
    browser.arg(script).arg(format!("http://{}", site.address));
    browser.envs(needs::chromium().map(|path| ("CHROMIUM", path)));
    serde_json::from_slice(&run::output(&mut browser)?).context("what first-page.mjs printed")
}

/// The release build on a folder of its own with one list. Dropping it stops it.
pub(super) struct Site {
    server: Child,
    folder: PathBuf,
    program: PathBuf,
    pub(super) address: String,
}

impl Site {
    /// With one list.
    pub(super) fn start(list: &Path) -> anyhow::Result<Self> {
        let program = build()?;
        let folder = folder()?;
        let mut import = run::command(text(&program)?);
        import.args(["import", "--source", "bench", "--fellowship", "AA", "--data"]).arg(&folder).arg(list);
        run::output(&mut import)?;
        Self::on(program, folder)
    }

    /// On a folder with data of its own, which is removed in the end.
    pub(super) fn on(program: PathBuf, folder: PathBuf) -> anyhow::Result<Self> {
        let mut serve = run::command(text(&program)?);
        serve.args(["serve", "--listen", "127.0.0.1:0", "--data"]).arg(&folder).stdout(Stdio::piped());
        let mut server = serve.spawn().context("the program does not start")?;
        let output = server.stdout.take().context("its output was not caught")?;
        let mut site = Self { server, folder, program, address: String::new() };
        for line in BufReader::new(output).lines() {
            if let Some((_, address)) = line?.split_once("listening on http://") {
                site.address = address.trim().to_owned();
                return Ok(site);
            }
        }
        bail!("the program ended before it said where it listens")
    }

    /// Memory it holds now, in MB.
    pub(super) fn memory_mb(&self) -> anyhow::Result<f64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.server.id())).context("/proc")?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).context("/proc")?;
        let kib: f64 = line.trim().trim_end_matches(" kB").parse()?;
        Ok(kib / 1024.0)
    }

    /// Another command of the program on the same data, and what it prints.
    pub(super) fn command(&self, words: &[&str]) -> anyhow::Result<String> {
        let mut command = run::command(text(&self.program)?);
        command.args(words).arg("--data").arg(&self.folder);
        Ok(String::from_utf8(run::output(&mut command)?)?)
    }

    /// CPU time it has used so far, in steps of 10 ms.
    pub(super) fn cpu(&self) -> anyhow::Result<Duration> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.server.id())).context("/proc")?;
        // Fields are counted from behind the name, which may hold blanks.
        let fields = stat.rsplit_once(')').context("/proc")?.1.split_whitespace();
        let ticks: u64 = fields.skip(11).take(2).map(|field| field.parse::<u64>().unwrap_or(0)).sum();
        Ok(Duration::from_millis(ticks * 10))
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        drop(self.server.kill());
        drop(self.server.wait());
        drop(fs::remove_dir_all(&self.folder));
    }
}

/// The release build.
pub(super) fn build() -> anyhow::Result<PathBuf> {
    let build = ["build", "--quiet", "--release", "--locked", "--package", "homegroup"];
    run::must(run::cargo().args(build))?;
    Ok(run::target_folder().join("release/homegroup"))
}

/// An empty folder for a site's data.
pub(super) fn folder() -> anyhow::Result<PathBuf> {
    let folder = std::env::temp_dir().join(format!("homegroup-bench-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn text(program: &Path) -> anyhow::Result<&str> {
    program.to_str().context("the build folder's name is not text")
}

/// One connection that is kept open, as a browser or a proxy does.
pub(super) struct Connection {
    stream: BufReader<TcpStream>,
    host: String,
}

impl Connection {
    pub(super) fn open(host: &str) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(host)?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream), host: host.to_owned() })
    }

    /// Asks for a path and returns how long the answer's body is. The answer must be good and say its length.
    pub(super) fn get(&mut self, path: &str) -> anyhow::Result<usize> {
        Ok(self.page(path)?.len())
    }

    /// Asks for a page.
    pub(super) fn page(&mut self, path: &str) -> anyhow::Result<String> {
        let request = format!("GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", self.host);
        Ok(String::from_utf8(self.ask(path, &request)?)?)
    }

    /// Sends a form and returns the page that answers it.
    pub(super) fn post(&mut self, path: &str, form: &str) -> anyhow::Result<String> {
        let (host, length) = (&self.host, form.len());
        let request = format!(
            "POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {length}\r\n\r\n{form}"
        );
        Ok(String::from_utf8(self.ask(path, &request)?)?)
    }

    fn ask(&mut self, path: &str, request: &str) -> anyhow::Result<Vec<u8>> {
        self.stream.get_mut().write_all(request.as_bytes())?;
        let mut status = String::new();
        self.stream.read_line(&mut status)?;
        ensure!(status.starts_with("HTTP/1.1 200"), "{path}: {status}");
        let mut length = None;
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line)?;
            match line.trim_end().split_once(':') {
                Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                    length = value.trim().parse().ok();
                }
                Some(_) => {}
                None => break,
            }
        }
        let length = length.with_context(|| format!("{path}: the answer does not say its length"))?;
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body)?;
        Ok(body)
    }
}
