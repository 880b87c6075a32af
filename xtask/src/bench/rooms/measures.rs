//! What is measured, each on a program started anew.

use std::{
    io::Write as _,
    net::{SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    sync::atomic::{AtomicU64, Ordering},
    thread,
    time::{Duration, Instant},
};

use anyhow::{bail, ensure};
use serde_json::{Value, json};

use super::{
    client::Speaker,
    crowd::{Crowd, LinesHeard},
    server::{ROOMS, RoomTime, Server, own_cpu},
    stamp::Watch,
    wire::Wire,
};

/// People before the first figure is taken: what is set up once is then there.
pub(super) const WARM: usize = 50;
/// People on their way into the rooms at once, where no storm is meant.
const WIDTH: usize = 64;
/// How long quiet streams are held: a sign of life comes every 20 seconds.
const HOLD: Duration = Duration::from_secs(25);
/// What is said with a pause, and how long that is.
const SLOW_LINES: u32 = 100;
const PAUSE: Duration = Duration::from_millis(200);
/// What is said without: so many at a time, each by several people in turn, as much as one may say at once.
const VOICES: usize = 4;
const PEOPLE_A_VOICE: usize = 8;
const LINES_A_PERSON: usize = 18;
/// Lines that may be under way to everybody; a listener who is 256 frames behind is sent away.
const UNDER_WAY: u64 = 16;
/// Lines sent to each of our own sockets to find our own limit.
const OWN_LINES: usize = 300;
/// How long we wait for words to arrive after the last was said, or for room to say more.
const PATIENCE: Duration = Duration::from_secs(20);

/// What is measured, and how many people take part.
pub(super) struct Setting {
    pub(super) program: PathBuf,
    pub(super) wire: Wire,
    /// Quiet streams.
    pub(super) streams: usize,
    /// In the room in which somebody speaks.
    pub(super) listeners: usize,
    /// Who come at once.
    pub(super) storm: usize,
}

impl Setting {
    fn start(&self, name: &str, at: RoomTime) -> anyhow::Result<(Server, Crowd, Watch)> {
        let server = Server::start(&self.program, name, at)?;
        let watch = Watch::start();
        let crowd = Crowd::new(server.address(), self.wire, watch)?;
        Ok((server, crowd, watch))
    }
}

/// Quiet streams over all rooms: memory, and what they cost while nothing happens.
pub(super) fn held(setting: &Setting) -> anyhow::Result<Value> {
    let (server, mut crowd, _) = setting.start("held", RoomTime::SHARING)?;
    crowd.admit(&ROOMS, WARM, WIDTH)?;
    let (cpu, memory, begun) = (server.cpu()?, server.memory()?, Instant::now());
    let more = setting.streams - WARM;
    crowd.admit(&ROOMS, more, WIDTH)?;
    let (opening, opened) = (begun.elapsed(), server.cpu()?);
    crowd.forget();
    let begun = Instant::now();
    crowd.listen(|_| begun.elapsed() > HOLD)?;
    let (quiet, grown) = (server.cpu()? - opened, server.memory()?.saturating_sub(memory));
    Ok(json!({
        "what": "held", "streams": crowd.alive().min(setting.streams - crowd.lost()), "wanted": setting.streams,
        "open_s": opening.as_secs_f64(), "join_cpu_us": micros(opened - cpu) / more as f64,
        "kb": grown as f64 / 1024.0 / more as f64, "memory_mb": server.memory()? as f64 / 1e6,
        "quiet_percent": 100.0 * quiet.as_secs_f64() / HOLD.as_secs_f64(),
    }))
}

/// Somebody has the floor and says a line now and then: how long it takes to reach each listener.
pub(super) fn latency(setting: &Setting) -> anyhow::Result<Value> {
    let (server, mut crowd, watch) = setting.start("latency", RoomTime::SHARING)?;
    let mut speaker = Speaker::enter(server.address(), ROOMS[0])?;
    let time = take_the_floor(&mut speaker)?;
    crowd.admit(&ROOMS[..1], setting.listeners, WIDTH)?;
    crowd.forget();
    let wanted = u64::from(SLOW_LINES) * setting.listeners as u64;
    hear(&mut crowd, wanted, vec![|| say_slowly(&mut speaker, watch, time)])?;
    let delays = Spread::of(&crowd.heard().delays);
    Ok(json!({
        "what": "latency", "listeners": setting.listeners, "lines": SLOW_LINES, "lost": crowd.lost(),
        "missing": wanted - crowd.heard().lines.min(wanted),
        "p50_ms": delays.p50, "p99_ms": delays.p99, "max_ms": delays.max,
    }))
}

/// Many speak as fast as the room takes it: what a delivery costs.
pub(super) fn deliveries(setting: &Setting) -> anyhow::Result<Value> {
    let (server, mut crowd, watch) = setting.start("deliveries", RoomTime::FELLOWSHIP)?;
    crowd.admit(&ROOMS[..1], setting.listeners, WIDTH)?;
    let talk = Talk::new(&crowd, setting.listeners, watch);
    let voices = (0..VOICES).map(|_| people(server.address())).collect::<Result<Vec<_>, _>>()?;
    crowd.forget();
    let wanted = (VOICES * PEOPLE_A_VOICE * LINES_A_PERSON * setting.listeners) as u64;
    let (cpu, own, begun) = (server.cpu()?, own_cpu()?, Instant::now());
    let talk = &talk;
    let speaking = voices.into_iter().map(|people| move || talk.say_fast(people)).collect();
    hear(&mut crowd, wanted, speaking)?;
    let (cpu, own, wall) = (server.cpu()? - cpu, own_cpu()? - own, begun.elapsed());
    let heard = crowd.heard();
    let delays = Spread::of(&heard.delays);
    Ok(json!({
        "what": "deliveries", "listeners": setting.listeners, "lines": heard.lines, "frames": heard.frames,
        "lost": crowd.lost(), "missing": wanted - heard.lines.min(wanted), "wall_s": wall.as_secs_f64(),
        "cpu_s": cpu.as_secs_f64(), "lines_a_core_s": heard.lines as f64 / cpu.as_secs_f64(),
        "frames_a_core_s": heard.frames as f64 / cpu.as_secs_f64(),
        "lines_a_s": heard.lines as f64 / wall.as_secs_f64(),
        "bytes_a_frame": heard.bytes as f64 / heard.frames.max(1) as f64,
        "p50_ms": delays.p50, "p99_ms": delays.p99, "max_ms": delays.max,
        "generator_percent": 100.0 * own.as_secs_f64() / wall.as_secs_f64(),
    }))
}

/// Everybody comes at once.
pub(super) fn storm(setting: &Setting) -> anyhow::Result<Value> {
    let (server, mut crowd, _) = setting.start("storm", RoomTime::SHARING)?;
    crowd.admit(&ROOMS[..1], WARM, WIDTH)?;
    let (cpu, begun) = (server.cpu()?, Instant::now());
    let joined = crowd.admit(&ROOMS[..1], setting.storm, setting.storm)?;
    let (wall, cpu) = (begun.elapsed(), server.cpu()? - cpu);
    let each = Spread::of(&joined);
    Ok(json!({
        "what": "storm", "people": setting.storm, "s": wall.as_secs_f64(),
        "join_cpu_us": micros(cpu) / setting.storm as f64,
        "p50_ms": each.p50, "p99_ms": each.p99, "max_ms": each.max,
    }))
}

/// How much we ourselves can take: the same bytes over as many sockets, written by nobody but us.
pub(super) fn generator(setting: &Setting) -> anyhow::Result<Value> {
    let (watch, listener) = (Watch::start(), TcpListener::bind("127.0.0.1:0")?);
    let mut crowd = Crowd::new(listener.local_addr()?, setting.wire, watch)?;
    let mut ends = Vec::with_capacity(setting.listeners);
    for _ in 0..setting.listeners {
        crowd.add(TcpStream::connect(listener.local_addr()?)?)?;
        let (end, _) = listener.accept()?;
        end.set_nodelay(true)?;
        ends.push(end);
    }
    let wanted = (OWN_LINES * setting.listeners) as u64;
    let (own, begun) = (own_cpu()?, Instant::now());
    hear(&mut crowd, wanted, vec![|| write_to_all(&mut ends, setting.wire, watch)])?;
    let (own, wall) = (own_cpu()? - own, begun.elapsed());
    let lines = crowd.heard().lines as f64;
    Ok(json!({
        "what": "generator", "sockets": setting.listeners, "lines": crowd.heard().lines,
        "lines_a_core_s": lines / own.as_secs_f64(), "lines_a_s": lines / wall.as_secs_f64(),
    }))
}

fn write_to_all(ends: &mut [TcpStream], wire: Wire, watch: Watch) -> anyhow::Result<()> {
    for _ in 0..OWN_LINES {
        let words = watch.words();
        let line = wire.wrap(&format!(
            r#"{{"t":"line","n":1,"seat":"0123456789abcdef","handle":"Quiet Harbour","kind":"share","text":"{words}"}}"#
        ));
        for end in &mut *ends {
            end.write_all(&line)?;
        }
    }
    Ok(())
}

/// Lets people speak on threads of their own, and the crowd listen on this one until it has heard so many lines, or
/// no more come.
fn hear<F>(crowd: &mut Crowd, wanted: u64, speaking: Vec<F>) -> anyhow::Result<()>
where
    F: FnOnce() -> anyhow::Result<()> + Send,
{
    thread::scope(|scope| {
        let speaking: Vec<_> = speaking.into_iter().map(|speak| scope.spawn(speak)).collect();
        let (mut had, mut moved) = (0, Instant::now());
        crowd.listen(|heard| {
            if heard.lines > had {
                (had, moved) = (heard.lines, Instant::now());
            }
            let over = speaking.iter().all(thread::ScopedJoinHandle::is_finished);
            had >= wanted || (over && moved.elapsed() > PATIENCE)
        })?;
        for voice in speaking {
            voice.join().map_err(|_| anyhow::anyhow!("a speaker's thread ended early"))??;
        }
        Ok(())
    })
}

/// Raises a hand and waits for the floor; returns what time it is then in the room.
fn take_the_floor(speaker: &mut Speaker) -> anyhow::Result<RoomTime> {
    if let Some(why) = speaker.act("raise", "")? {
        bail!("a hand cannot be raised: {why}");
    }
    let mut time = RoomTime::SHARING;
    for _ in 0..10 {
        // The floor rests for three seconds; and what is not one's turn counts as an act, which two bring back.
        time = time.later(4);
        Server::set_clock(speaker.client(), time)?;
        thread::sleep(PAUSE);
        if speaker.act("say", "Good evening")?.is_none() {
            return Ok(time);
        }
    }
    bail!("whoever raised a hand was not given the floor")
}

/// One line after the other. What one may say at once comes back as the room's time passes, so it is moved on.
fn say_slowly(speaker: &mut Speaker, watch: Watch, mut time: RoomTime) -> anyhow::Result<()> {
    let begun = Instant::now();
    for line in 0..SLOW_LINES {
        thread::sleep((PAUSE * line).saturating_sub(begun.elapsed()));
        time = time.later(2);
        Server::set_clock(speaker.client(), time)?;
        speaker.say(&watch.words())?;
    }
    Ok(())
}

fn people(address: SocketAddr) -> anyhow::Result<Vec<Speaker>> {
    (0..PEOPLE_A_VOICE).map(|_| Speaker::enter(address, ROOMS[0])).collect()
}

/// Several who speak at the same time, none faster than the room hears.
struct Talk {
    said: AtomicU64,
    heard: LinesHeard,
    listeners: u64,
    watch: Watch,
}

impl Talk {
    fn new(crowd: &Crowd, listeners: usize, watch: Watch) -> Self {
        Self { said: AtomicU64::new(0), heard: crowd.lines_heard(), listeners: listeners as u64, watch }
    }

    fn say_fast(&self, people: Vec<Speaker>) -> anyhow::Result<()> {
        for mut speaker in people {
            for _ in 0..LINES_A_PERSON {
                self.wait_for_listeners()?;
                speaker.say(&self.watch.words())?;
            }
        }
        Ok(())
    }

    /// Counts one more line and waits until it may be said.
    fn wait_for_listeners(&self) -> anyhow::Result<()> {
        let before = self.said.fetch_add(1, Ordering::Relaxed).saturating_sub(UNDER_WAY);
        let begun = Instant::now();
        while self.heard.load(Ordering::Acquire) < before * self.listeners {
            ensure!(begun.elapsed() < PATIENCE, "too many listeners do not hear any more");
            thread::sleep(Duration::from_micros(200));
        }
        Ok(())
    }
}

/// How times are spread, in milliseconds.
struct Spread {
    p50: f64,
    p99: f64,
    max: f64,
}

impl Spread {
    fn of(times: &[Duration]) -> Self {
        let mut times = times.to_vec();
        times.sort_unstable();
        let at = |share: usize| {
            let index = (times.len() * share).div_ceil(100).saturating_sub(1);
            times.get(index).map_or(f64::NAN, |time| micros(*time) / 1000.0)
        };
        Self { p50: at(50), p99: at(99), max: at(100) }
    }
}

fn micros(time: Duration) -> f64 {
    time.as_secs_f64() * 1e6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spread_names_the_times_in_between() {
        let times: Vec<Duration> = (1..=200).rev().map(Duration::from_millis).collect();
        let spread = Spread::of(&times);
        assert_eq!((spread.p50, spread.p99, spread.max), (100.0, 198.0, 200.0));
        assert!(Spread::of(&[]).p99.is_nan());
    }
}
