//! What lines become, and how fast: `cargo run -p directory --example one_box < lines.txt`; with `--speed`, how many
//! microseconds a line takes.

#![expect(clippy::print_stdout, reason = "a program for the people who build this, not for users")]

use std::{io::Read as _, time::Instant};

use directory::{one_box, places::Gazetteer};
use jiff::civil::date;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text)?;
    let (places, today) = (Gazetteer::bundled(), date(2026, 11, 24));
    let lines: Vec<&str> = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split('\t').next().unwrap_or(line))
        .collect();
    if std::env::args().any(|argument| argument == "--speed") {
        one_box::read("warm up", today, &places);
        let begun = Instant::now();
        let rounds = 200;
        let parts: usize = (0..rounds)
            .flat_map(|_| &lines)
            .map(|line| one_box::read(line, today, &places).parts.len())
            .sum();
        let each = begun.elapsed().as_secs_f64() * 1e6 / (rounds * lines.len()) as f64;
        println!("{each:.1} µs a line, {} lines, {} parts", lines.len(), parts / rounds);
        return Ok(());
    }
    for line in lines {
        let reading = one_box::read(line, today, &places);
        let parameters = reading.parameters();
        let shown: Vec<String> = parameters.iter().map(|(name, value)| format!("{name}={value}")).collect();
        println!("{line}\t{}", shown.join("&"));
    }
    Ok(())
}
