//! Homegroup: a self-hosted home for mutual-support groups.
//!
//! This is the only place that reads the command line and the environment. What it finds there becomes a
//! [`config::Config`]; everything else takes what it needs from that.

mod app;
mod attended;
mod clinic;
mod clock;
mod commands;
mod config;
mod device;
mod embed;
mod fellowships;
mod finder;
mod forum;
mod fresh;
mod groups;
mod help;
mod identity;
mod learn;
mod live;
mod net;
mod plan;
mod random;
mod rooms;
mod serve;
mod sources;
mod start;
mod steps;
mod stewards;
mod testing;
mod treatment;
mod web;

use std::process::ExitCode;

use clap::Parser as _;

use config::{Cli, Command};

/// How a command ended; the numbers are part of the public contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Done. Repairs are not errors.
    Done,
    /// Problems were found, or the request was refused.
    Problems,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli) {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Problems) => ExitCode::from(1),
        Err(error) => {
            commands::complain(&error);
            ExitCode::from(if error.is::<config::WrongUse>() { 2 } else { 1 })
        }
    }
}

fn run(cli: Cli) -> anyhow::Result<Outcome> {
    let config = config::Config::load(&cli.settings)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async {
        match cli.command.unwrap_or(Command::Serve) {
            Command::Serve => serve::run(config).await,
            Command::Import(args) => commands::import::run(&config, args).await,
            Command::Check(args) => commands::check::run(&config, args).await,
            Command::Export(args) => commands::export::run(&config, args).await,
            Command::Search(args) => commands::search::run(&config, args).await,
            Command::Simulate(args) => commands::simulate::run(&config, args).await,
            Command::Inbox(args) => commands::inbox::run(&config, args).await,
            Command::Admin(args) => commands::admin::run(&config, args).await,
            Command::Subpoena(args) => commands::subpoena::run(&config, args).await,
            Command::Backup(args) => commands::backup::backup(&config, args).await,
            Command::Restore(args) => commands::backup::restore(&config, args).await,
            Command::Clinic(args) => commands::clinic::run(config, args).await,
            Command::Openapi => commands::openapi(),
        }
    })
}
