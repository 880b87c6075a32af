//! The shell: sockets and threads around the core.
//!
//! One thread a port, with all sockets of that port: UDP and TCP, both families. A hall lives in one thread, so that
//! its audio never crosses from one to another; a second port is a second thread and room for more halls. What is asked
//! of a thread from outside lies in its [`Mailbox`].

mod mailbox;
mod sockets;
mod tcp;
mod udp;
mod worker;

use std::{
    collections::BTreeMap,
    io,
    net::{IpAddr, SocketAddr},
    sync::Arc,
    thread::{self, JoinHandle},
};

use mailbox::Running;
pub(crate) use mailbox::{Ask, Command, Mailbox};
use mio::{Poll, Waker};
use sockets::Sockets;
use tracing::subscriber::{NoSubscriber, with_default};
use worker::Worker;

use crate::{
    Settings,
    switch::{Limits, Switch, Tally},
};

/// Why the forwarder could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// No address was given.
    #[error("no address to listen on for audio was given")]
    NoAddress,
    /// Browsers cannot be told "any address".
    #[error(
        "audio listens on {0}, which is no address a browser can send to; \
         say under which address this machine is reached (--public-ip)"
    )]
    Unspecified(SocketAddr),
    /// The address is taken, or not this machine's.
    #[error("audio cannot listen on {at}: {error}")]
    Bind {
        /// The address of ours.
        at: SocketAddr,
        /// What the system says.
        error: io::Error,
    },
    /// No certificate could be made, or an address cannot be written into an answer.
    #[error("audio cannot make what its answers need")]
    Answers,
    /// The system gave no thread or no way to wait for sockets.
    #[error("audio cannot start its thread: {0}")]
    Thread(io::Error),
}

/// A running thread and how to reach it.
pub(crate) struct Port {
    pub(crate) mailbox: Arc<Mailbox>,
    pub(crate) tally: Arc<Tally>,
    /// The addresses it listens on, with the ports the system chose where none was named.
    pub(crate) bound: Vec<SocketAddr>,
    thread: Option<JoinHandle<()>>,
}

/// Starts a thread for each port.
pub(crate) fn start(settings: &Settings, limits: Limits) -> Result<Vec<Port>, StartError> {
    let mut ports: BTreeMap<u16, Vec<SocketAddr>> = BTreeMap::new();
    for address in &settings.listen {
        ports.entry(address.port()).or_default().push(*address);
    }
    if ports.is_empty() {
        return Err(StartError::NoAddress);
    }
    ports.into_values().map(|listen| start_port(&listen, &settings.public, limits)).collect()
}

fn start_port(listen: &[SocketAddr], public: &[IpAddr], limits: Limits) -> Result<Port, StartError> {
    let poll = Poll::new().map_err(StartError::Thread)?;
    let tally = Arc::new(Tally::default());
    let sockets = Sockets::open(listen, public, poll.registry(), limits, Arc::clone(&tally))?;
    let (bound, told) = (sockets.bound(), sockets.told());
    let switch = Switch::new(&told, &told, limits, Arc::clone(&tally)).ok_or(StartError::Answers)?;
    let waker = Waker::new(poll.registry(), sockets::WAKE).map_err(StartError::Thread)?;
    let mailbox = Arc::new(Mailbox::new(waker));
    let worker = Worker::new(poll, sockets, switch, Arc::clone(&mailbox));
    // The library below traces addresses. Here it has nobody to tell.
    let running = Running(Arc::clone(&mailbox));
    let run = || {
        let _running = running;
        with_default(NoSubscriber::default(), || worker.run());
    };
    let thread = thread::Builder::new().name("audio".to_owned()).spawn(run).map_err(StartError::Thread)?;
    Ok(Port { mailbox, tally, bound, thread: Some(thread) })
}

impl Port {
    /// Whether its thread runs.
    pub(crate) fn runs(&self) -> bool {
        !self.mailbox.is_stopped()
    }
}

impl Drop for Port {
    fn drop(&mut self) {
        self.mailbox.stop();
        if let Some(thread) = self.thread.take() {
            // It catches what goes wrong with a person; were it to panic itself, it is gone all the same.
            let _ = thread.join();
        }
    }
}
