//! A long evening: people come, speak, lose packets, change their addresses, go without a word, and in the end nothing
//! is left of them: neither in the switch nor of the memory it took, which is looked at in a process of its own.
//!
//! Time is made up, so an hour of it takes less. `HOMEGROUP_SOAK_SECONDS` says how much of it passes (`cargo xtask
//! soak audio` asks for an hour, in a release build).

use std::{collections::HashSet, process::Command};

use audio::{Peer, client::Purpose};

use crate::net::{Net, Weather};

const PEOPLE: usize = 24;
/// Set in the process that does nothing else.
const ALONE: &str = "HOMEGROUP_SOAK_ALONE";
/// What an allocator may keep of an evening, in kB.
const KEPT: u64 = 4_096;

/// Who may be heard in which turn.
#[derive(Default)]
struct Evening {
    turns: Vec<Option<Peer>>,
    said: u64,
    heard: u64,
    /// Said, times those who could hear it.
    meant: u64,
    joined: u64,
    moved: u64,
    /// Everybody who ever spoke or listened, by number.
    people: Vec<Peer>,
}

impl Evening {
    fn number_of(&mut self, peer: Peer) -> u64 {
        let known = self.people.iter().rposition(|known| *known == peer);
        let number = known.unwrap_or_else(|| {
            self.people.push(peer);
            self.people.len() - 1
        });
        u64::try_from(number).unwrap()
    }
}

#[test]
fn an_evening_of_coming_and_going_leaves_nothing_behind() {
    if std::env::var_os(ALONE).is_some() {
        return evening();
    }
    let test = "soak::an_evening_of_coming_and_going_leaves_nothing_behind";
    let mut alone = Command::new(std::env::current_exe().unwrap());
    let status = alone.args([test, "--exact", "--nocapture"]).env(ALONE, "1").status().unwrap();
    assert!(status.success(), "see above");
}

fn evening() {
    let seconds =
        std::env::var("HOMEGROUP_SOAK_SECONDS").ok().and_then(|text| text.parse().ok()).unwrap_or(60_u64);
    let mut net = Net::new();
    net.weather = Weather { lost: 50, doubled: 10, late: 50 };
    let (mut evening, mut settled) = (Evening { turns: vec![None], ..Evening::default() }, None);
    let ticks = seconds * 50;
    for tick in 0..ticks {
        come_and_go(&mut net, &mut evening);
        speak(&mut net, &mut evening);
        net.pass(20);
        listen(&mut net, &mut evening);
        // From here on the house is full.
        if tick == ticks / 3 {
            settled = memory_kb();
        }
    }
    let full = memory_kb();
    net.people.clear();
    net.pass(60_000);
    assert_eq!((net.figures().peers, net.switch.due()), (0, None), "everybody is forgotten");
    let after = memory_kb();
    let Evening { said, heard, meant, joined, moved, .. } = evening;
    println!(
        "{seconds} s: {joined} joined, {moved} moved, {said} packets said, {heard} of {meant} heard, \
         memory {settled:?} -> {full:?} -> {after:?} kB"
    );
    assert!(joined > 10 && said > 100 && moved > 3, "an evening in which nothing happened");
    // One in twenty is lost on each way, and who just came, went or moved misses some.
    assert!(heard * 100 >= meant * 70, "{heard} of {meant} packets were heard");
    if let (Some(settled), Some(full), Some(after)) = (settled, full, after) {
        assert!(full < settled + KEPT, "memory grew from {settled} to {full} kB");
        assert!(after <= full + 512, "memory grew from {full} to {after} kB when all had gone");
    }
}

fn come_and_go(net: &mut Net, evening: &mut Evening) {
    if net.people.len() < PEOPLE && net.random(25) == 0 {
        let purpose = if net.random(4) == 0 { Purpose::Listen } else { Purpose::Speak };
        net.join(purpose);
        evening.joined += 1;
    }
    if net.people.len() > 4 && net.random(60) == 0 {
        let who = usize::try_from(net.random(net.people.len() as u64)).unwrap();
        let gone = net.people.swap_remove(who);
        // The others vanish without a word.
        if net.random(2) == 0 {
            net.leave(gone.peer);
        }
    }
    if net.random(400) == 0 && !net.people.is_empty() {
        let who = usize::try_from(net.random(net.people.len() as u64)).unwrap();
        net.move_away(who);
        evening.moved += 1;
    }
    if net.random(150) == 0 && !net.people.is_empty() {
        let who = usize::try_from(net.random(net.people.len() as u64)).unwrap();
        let to = (net.random(10) > 0).then_some(net.people[who].peer);
        if *evening.turns.last().unwrap() != to {
            evening.turns.push(to);
        }
        net.stage.give(to);
    }
}

/// Whoever has the floor says something, and now and then somebody who has not.
fn speak(net: &mut Net, evening: &mut Evening) {
    let turn = evening.turns.len() - 1;
    let holder = evening.turns[turn];
    for who in 0..net.people.len() {
        let peer = net.people[who].peer;
        let has_floor = holder == Some(peer);
        if !net.people[who].client.connected || !(has_floor || net.random(20) == 0) {
            continue;
        }
        let mut payload = [7; 60];
        payload[..8].copy_from_slice(&(turn as u64).to_be_bytes());
        payload[8] = u8::from(has_floor);
        payload[9..17].copy_from_slice(&evening.number_of(peer).to_be_bytes());
        net.say(who, &payload);
        if has_floor && net.people[who].purpose == Purpose::Speak {
            evening.said += 1;
            evening.meant +=
                net.people.iter().filter(|somebody| somebody.client.connected).count() as u64 - 1;
        }
    }
}

fn listen(net: &mut Net, evening: &mut Evening) {
    for who in 0..net.people.len() {
        let heard = net.heard(who);
        let numbers: HashSet<u64> = heard.iter().map(|heard| heard.number).collect();
        assert_eq!(numbers.len(), heard.len(), "nothing is heard twice");
        for heard in heard {
            let turn = usize::try_from(u64::from_be_bytes(heard.payload[..8].try_into().unwrap())).unwrap();
            // Said in their turn, or said before it and arrived when it had come: then they have the floor.
            let late = evening.turns.iter().skip(turn + 1).flatten().next().is_some();
            assert!(heard.payload[8] == 1 || late, "somebody without the floor was heard");
            // Not by the turn it was said in: whoever had that may hear another who has the floor by now.
            let speaker = u64::from_be_bytes(heard.payload[9..17].try_into().unwrap());
            assert_ne!(evening.number_of(net.people[who].peer), speaker, "nobody hears themselves");
            evening.heard += 1;
        }
    }
}

/// What this process holds, where the system tells.
fn memory_kb() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}
