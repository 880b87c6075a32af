//! Answering on the web.

use std::{
    io,
    net::{SocketAddr, TcpListener},
    sync::Arc,
    time::Duration,
};

use anyhow::Context as _;
use audio::Audio;
use axum::Router;
use axum_server::tls_rustls::RustlsConfig;
use directory::places::Gazetteer;
use store::PostOffice;

use crate::{
    Outcome,
    app::{App, Shared, Site},
    attended,
    clinic::{self, Directory, House, Parts},
    config::{Config, Tls},
    device, embed, fellowships, finder, forum, fresh, groups, help,
    identity::{self, Door},
    learn,
    live::{Beside, Keeper, Live},
    plan,
    rooms::{self, Records, Rooms, Voices},
    sources, start, steps, stewards, testing, treatment, web,
};

/// How long requests under way may take to finish when the program is told to stop.
const GRACE: Duration = Duration::from_secs(10);
/// Eight seconds of speech; more than a page needs to be on its way while the next part is made.
#[cfg(target_os = "linux")]
const UNSENT: u32 = 32 * 1_024;

/// Runs until the program is told to stop.
pub(crate) async fn run(config: Config) -> anyhow::Result<Outcome> {
    web::log::start();
    let (app, keeper, records) = open(&config).await?;
    let keeper = tokio::spawn(keeper.run(app.clone()));
    let rooms = tokio::spawn(rooms::keep(app.clone(), records));
    let feeds = tokio::spawn(sources::schedule::keep(app.clone()));
    let homes = tokio::spawn(groups::keep::keep(app.clone()));
    let visits = tokio::spawn(fresh::visits::keep(app.clone()));
    tokio::spawn(forum::search::keep(app.clone()));
    let desk = clinic_beside(&config, &app).await?;
    let router = router(app);
    let listener = listener(config.listen)
        .with_context(|| format!("cannot listen on {}; is another program there?", config.listen))?;
    let address = listener.local_addr()?;
    let scheme = if config.tls.is_some() { "https" } else { "http" };
    announce(&format!("listening on {scheme}://{address}"));
    let tls = match &config.tls {
        Some(tls) => Some(certificate(tls).await?),
        None => None,
    };
    tokio::select! {
        served = serve(listener, router, tls.clone()) => served?,
        served = desk_served(desk, tls) => served?,
        // It never ends by itself; a site whose directory has stopped changing must not go on.
        stopped = keeper => stopped.context("the directory could not be kept fresh")?,
        stopped = feeds => stopped.context("the lists could not be fetched any more")?,
        stopped = visits => stopped.context("the pages of listings could not be visited any more")?,
        stopped = homes => stopped.context("the groups formed here could not be kept")?,
        stopped = rooms => stopped.context("the rooms could not be kept")?,
    }
    Ok(Outcome::Done)
}

/// The clinic's desk, where it is to answer.
struct Desk {
    listener: TcpListener,
    router: Router,
}

/// Opens the clinic beside the community, where the operator said on which address. Of the community it gets the list of
/// meetings and the post office, and nothing else.
async fn clinic_beside(config: &Config, app: &Shared) -> anyhow::Result<Option<Desk>> {
    let Some(address) = config.clinic.listen else { return Ok(None) };
    let app = app.clone();
    // The same connections: two writers to one file would only wait for each other.
    let office = app.store.post_office();
    let house = clinic_house(config, office, Arc::new(move || app.live.now())).await?;
    desk(address, house).map(Some)
}

/// `homegroup clinic serve`: the clinic as a program of its own.
pub(crate) async fn clinic_alone(config: Config) -> anyhow::Result<Outcome> {
    web::log::start();
    let address = config.clinic.listen;
    let address = address.context("say where the desk answers: --clinic-listen 127.0.0.1:7900")?;
    let (beside, keeper) = beside(&config).await?;
    let keeper = tokio::spawn(keeper.run(beside.clone()));
    let desk = desk(address, clinic_of(&config, &beside).await?)?;
    let tls = match &config.tls {
        Some(tls) => Some(certificate(tls).await?),
        None => None,
    };
    tokio::select! {
        served = desk_served(Some(desk), tls) => served?,
        // A desk whose list of meetings has stopped changing would send people to meetings that are no more.
        stopped = keeper => stopped.context("the list of meetings could not be kept fresh")?,
    }
    Ok(Outcome::Done)
}

/// Of the community the list of meetings, and what keeps it fresh.
async fn beside(config: &Config) -> anyhow::Result<(Arc<Beside>, Keeper)> {
    let store = config.store().await?;
    let (live, keeper) = Live::load(&store, config.clock.clone()).await?;
    Ok((Arc::new(Beside { live, store }), keeper))
}

/// A clinic that has the list of meetings as it stands there, on the same connections.
async fn clinic_of(config: &Config, beside: &Arc<Beside>) -> anyhow::Result<House> {
    let (office, of) = (beside.store.post_office(), beside.clone());
    clinic_house(config, office, Arc::new(move || of.live.now())).await
}

/// A clinic that has the list of meetings as it is now.
pub(crate) async fn clinic_for_commands(config: &Config) -> anyhow::Result<House> {
    clinic_of(config, &beside(config).await?.0).await
}

async fn clinic_house(config: &Config, office: PostOffice, directory: Directory) -> anyhow::Result<House> {
    let parts = Parts {
        store: config.clinic.store().await?,
        office,
        directory,
        clock: config.clock.clone(),
        public_url: config.clinic.public_url.clone(),
        community_url: config.public_url.clone(),
    };
    House::open(&config.clinic.folder, parts).await
}

fn desk(address: SocketAddr, house: House) -> anyhow::Result<Desk> {
    let listener = listener(address)
        .with_context(|| format!("the clinic cannot listen on {address}; is another program there?"))?;
    announce(&format!("the clinic's desk is on {}", listener.local_addr()?));
    Ok(Desk { listener, router: clinic::router(Arc::new(house)) })
}

/// Answers for the clinic; never ends where there is none.
async fn desk_served(desk: Option<Desk>, tls: Option<RustlsConfig>) -> anyhow::Result<()> {
    match desk {
        Some(Desk { listener, router }) => serve(listener, router, tls).await,
        None => std::future::pending().await,
    }
}

/// Opens the store and loads the directory; the keeper keeps it fresh.
async fn open(config: &Config) -> anyhow::Result<(Shared, Keeper, Records)> {
    let gazetteer = tokio::task::spawn_blocking(Gazetteer::bundled);
    let store = config.store().await?;
    let door = Door::open(config.data(), &store).await?;
    let (live, keeper) = Live::load(&store, config.clock.clone()).await?;
    let shipped = web::Shipped::load()?;
    let voices = voices(config)?;
    let (rooms, records) = Rooms::load(&shipped.texts, &store, config.clock.clone(), voices).await?;
    let app = Arc::new(App {
        reports: crate::app::reports(),
        room_reports: crate::app::reports(),
        forming: crate::app::reports(),
        codes: crate::app::codes(),
        checks: fresh::Checks::default(),
        forum: forum::Limits::default(),
        parcels: plan::Codes::default(),
        words: forum::search::Search::default(),
        live,
        gazetteer: Arc::new(gazetteer.await?),
        shipped,
        store,
        rooms,
        door,
        feeds: sources::Feeds::new(config.private_sources),
        visits: fresh::Visits::new(config.check_links, config.private_sources),
        site: Site {
            public_url: config.public_url.clone(),
            leave_to: config.leave_to.clone(),
            uplink: config.uplink,
        },
        clock: config.clock.clone(),
    });
    Ok((app, keeper, records))
}

/// Carries voices where the operator said on which addresses.
fn voices(config: &Config) -> anyhow::Result<Option<Voices>> {
    if config.voice.listen.is_empty() {
        return Ok(None);
    }
    Ok(Some(Voices::new(Audio::start(&config.voice)?)))
}

/// Where browsers knock. Of what was written to somebody and is not yet sent the system keeps [`UNSENT`] bytes: whoever
/// stops reading a stream of voices has seconds of it on this machine, not minutes, and is seen to have stopped.
fn listener(address: SocketAddr) -> io::Result<TcpListener> {
    let listener = TcpListener::bind(address)?;
    listener.set_nonblocking(true)?;
    // Where the system does not know it, only a slow listener's delay is longer.
    #[cfg(target_os = "linux")]
    socket2::SockRef::from(&listener).set_tcp_notsent_lowat(UNSENT).ok();
    Ok(listener)
}

/// Every route of the site.
pub(crate) fn router(app: Shared) -> Router {
    let routes = Router::new()
        .merge(attended::routes())
        .merge(finder::routes())
        .merge(fellowships::routes())
        .merge(forum::routes())
        .merge(fresh::routes())
        .merge(start::routes())
        .merge(steps::routes())
        .merge(plan::routes())
        .merge(learn::routes())
        .merge(treatment::routes())
        .merge(help::routes())
        .merge(rooms::routes(&app))
        .merge(groups::routes())
        .merge(identity::routes())
        .merge(sources::routes())
        .merge(stewards::routes())
        .merge(device::routes())
        .merge(embed::routes())
        .merge(web::routes())
        .merge(testing::routes(&app.clock));
    web::wrap(routes, app)
}

async fn certificate(tls: &Tls) -> anyhow::Result<RustlsConfig> {
    // An error means that a provider is there already, which is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let files = RustlsConfig::from_pem_file(&tls.cert, &tls.key);
    files.await.context("cannot read the TLS certificate or key (both in PEM)")
}

/// Answers until the program is told to stop, and then for [`GRACE`] more.
async fn serve(listener: TcpListener, router: Router, tls: Option<RustlsConfig>) -> anyhow::Result<()> {
    let handle = axum_server::Handle::new();
    let stop = handle.clone();
    tokio::spawn(async move {
        told_to_stop().await;
        stop.graceful_shutdown(Some(GRACE));
    });
    let service = router.into_make_service();
    match tls {
        Some(tls) => axum_server::from_tcp_rustls(listener, tls)?.handle(handle).serve(service).await?,
        None => axum_server::from_tcp(listener)?.handle(handle).serve(service).await?,
    }
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the line that says where the site is")]
fn announce(line: &str) {
    println!("{line}");
}

async fn told_to_stop() {
    let interrupt = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::{io::Write as _, net::TcpStream};

    use super::*;

    #[test]
    fn whoever_does_not_read_has_seconds_and_not_minutes_kept_for_them() {
        let listener = listener(SocketAddr::from(([127, 0, 0, 1], 0))).unwrap();
        let reader = socket2::Socket::new(socket2::Domain::IPV4, socket2::Type::STREAM, None).unwrap();
        reader.set_recv_buffer_size(4_096).unwrap();
        reader.connect(&listener.local_addr().unwrap().into()).unwrap();
        let mut stream: TcpStream = listener.accept().unwrap().0;
        stream.set_nonblocking(true).unwrap();
        let mut taken = 0;
        while let Ok(length) = stream.write(&[0; 1_000]) {
            taken += length;
        }
        assert!((30_000..100_000).contains(&taken), "{taken} bytes");
    }
}
