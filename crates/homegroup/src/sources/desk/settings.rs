//! How a list is fetched and read: adding one, and changing it. What would come in can be seen before anything is saved.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use directory::{
    feed::{ColumnMap, Format},
    model::{Fellowship, Source, SourceName, Zone},
};
use store::{Feed, FeedSettings, SourceInfo, is_own_list};

use super::{
    find, head, page_of,
    preview::{Preview, preview},
    words,
};
use crate::{
    finder::view::filters::zones_with,
    net,
    sources::schedule,
    stewards::door::{Admin, Desk, Head, Page, Sent, broken},
    web::{
        forms::Form,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// How often a list may be fetched, in minutes.
const RHYTHMS: [u32; 6] = [15, 60, 360, 720, 1440, 10_080];
/// How often one is fetched that nobody has thought about.
const USUAL: u32 = 360;
const LONGEST_TITLE: usize = 100;

/// Column maps that come with the program.
fn maps() -> [&'static str; ColumnMap::SHIPPED.len()] {
    ColumnMap::SHIPPED.map(|(name, _)| name)
}

#[derive(Template)]
#[template(path = "source_settings.html")]
struct SettingsPage {
    f: Frame,
    h: Head,
    heading: String,
    action: String,
    back: String,
    d: Draft,
    /// The list exists.
    known: bool,
    /// The name belongs to a list that was removed.
    removed: bool,
    faults: Vec<Fault>,
    /// What is wrong with the address.
    address_fault: Option<String>,
    rhythms: Vec<(u32, String)>,
    formats: Vec<(&'static str, String)>,
    maps: [&'static str; ColumnMap::SHIPPED.len()],
    zones: Vec<&'static str>,
    preview: Option<Preview>,
}

impl SettingsPage {
    /// What is wrong with a field.
    fn fault(&self, field: &str) -> Option<String> {
        if field == "address" {
            return self.address_fault.clone();
        }
        let fault = self.faults.iter().find(|fault| fault.field() == field)?;
        Some(self.f.s(&format!("sources-fault-{}", fault.name())))
    }
}

/// A list as it was filled in.
struct Draft {
    name: String,
    title: String,
    address: String,
    rhythm: u32,
    zone: String,
    fellowship: String,
    format: String,
    map: String,
    passcodes: bool,
}

/// What has to be mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Name,
    Taken,
    Title,
    Zone,
    Fellowship,
}

impl Fault {
    fn name(self) -> &'static str {
        match self {
            Self::Taken => "taken",
            other => other.field(),
        }
    }

    fn field(self) -> &'static str {
        match self {
            Self::Name | Self::Taken => "name",
            Self::Title => "title",
            Self::Zone => "zone",
            Self::Fellowship => "fellowship",
        }
    }
}

/// A draft that can be saved.
struct Ready {
    source: Source,
    format: Option<&'static str>,
    map: Option<&'static str>,
}

impl Draft {
    fn blank() -> Self {
        Self {
            name: String::new(),
            title: String::new(),
            address: String::new(),
            rhythm: USUAL,
            zone: String::new(),
            fellowship: String::new(),
            format: String::new(),
            map: String::new(),
            passcodes: false,
        }
    }

    fn of(source: &Source, feed: Option<&Feed>) -> Self {
        let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
        // A list that was imported by hand from an address is offered that address.
        let origin = source.origin.as_deref().filter(|origin| origin.starts_with("http"));
        Self {
            name: source.name.to_string(),
            title: source.title.to_string(),
            address: text(feed.map(|feed| &*feed.address).or(origin)),
            rhythm: feed.map_or(USUAL, |feed| feed.rhythm),
            zone: text(source.zone.as_ref().map(Zone::as_str)),
            fellowship: text(source.fellowship.as_ref().map(Fellowship::as_str)),
            format: text(feed.and_then(|feed| feed.format.as_deref())),
            map: text(feed.and_then(|feed| feed.column_map.as_deref())),
            passcodes: source.publish_passcodes,
        }
    }

    /// What was sent. A list that exists keeps its name.
    fn read(form: &Form, known: Option<&Source>) -> Self {
        let name = known.map_or_else(|| form.line("name").to_lowercase(), |source| source.name.to_string());
        Self {
            name,
            title: form.line("title"),
            address: form.line("address"),
            rhythm: form.get("rhythm").parse().ok().filter(|r| RHYTHMS.contains(r)).unwrap_or(USUAL),
            zone: form.line("zone"),
            fellowship: form.line("fellowship"),
            format: form.line("format"),
            map: form.line("map"),
            passcodes: form.ticked("passcodes"),
        }
    }

    /// The list, or everything that has to be mended first.
    fn check(&self, known: Option<&Source>, taken: bool) -> Result<Ready, Vec<Fault>> {
        let name = SourceName::new(&self.name);
        let zone = (!self.zone.is_empty()).then(|| Zone::new(&self.zone)).transpose();
        let fellowship = (!self.fellowship.is_empty()).then(|| Fellowship::new(&self.fellowship)).transpose();
        let mut faults = Vec::new();
        for (wrong, fault) in [
            (name.is_err(), Fault::Name),
            (taken || name.as_ref().is_ok_and(is_own_list), Fault::Taken),
            (self.title.chars().count() > LONGEST_TITLE, Fault::Title),
            (zone.is_err(), Fault::Zone),
            (fellowship.is_err(), Fault::Fellowship),
        ] {
            if wrong {
                faults.push(fault);
            }
        }
        match (name, zone, fellowship) {
            (Ok(name), Ok(zone), Ok(fellowship)) if faults.is_empty() => {
                let mut source = known.cloned().unwrap_or_else(|| Source::named(name));
                if !self.title.is_empty() {
                    source.title = self.title.as_str().into();
                }
                (source.zone, source.fellowship) = (zone, fellowship);
                source.publish_passcodes = self.passcodes;
                Ok(Ready {
                    source,
                    format: Format::parse(&self.format).map(Format::as_str),
                    map: maps().into_iter().find(|map| *map == self.map),
                })
            }
            _ => Err(faults),
        }
    }
}

/// "once an hour".
pub(super) fn rhythm(t: &Locale, minutes: u32) -> String {
    t.maybe(&format!("sources-rhythm-{minutes}"))
        .unwrap_or_else(|| t.n("sources-rhythm-minutes", usize::try_from(minutes).unwrap_or_default()))
}

/// `GET /stewards/new-source`
pub(in crate::sources) async fn blank(desk: Desk<Admin>) -> Page {
    Ok(form(&desk, Shown::new(Draft::blank(), None)))
}

/// `GET /stewards/sources/{name}/settings`
pub(in crate::sources) async fn show(desk: Desk<Admin>, Path(name): Path<String>) -> Page {
    let info = elsewhere(&desk, &name).await?;
    let feed = desk.app.store.feed(&info.source.name).await.map_err(broken)?;
    Ok(form(&desk, Shown::new(Draft::of(&info.source, feed.as_ref()), Some(&info))))
}

/// `POST /stewards/new-source`: `do` says whether to try it or to save it.
pub(in crate::sources) async fn add(sent: Sent<Admin>) -> Page {
    let draft = Draft::read(&sent.form, None);
    let names = sent.desk.app.store.sources().await.map_err(broken)?;
    let taken = names.iter().any(|info| info.source.name.as_str() == draft.name);
    settle(sent, draft, None, taken).await
}

/// `POST /stewards/sources/{name}/settings`
pub(in crate::sources) async fn save(Path(name): Path<String>, sent: Sent<Admin>) -> Page {
    let info = elsewhere(&sent.desk, &name).await?;
    let draft = Draft::read(&sent.form, Some(&info.source));
    settle(sent, draft, Some(&info), false).await
}

/// A list that comes from elsewhere: one that is kept here must not be replaced by what is fetched.
async fn elsewhere(desk: &Desk<Admin>, name: &str) -> Result<SourceInfo, StatusCode> {
    let info = find(desk, name).await?;
    if is_own_list(&info.source.name) { Err(StatusCode::NOT_FOUND) } else { Ok(info) }
}

async fn settle(sent: Sent<Admin>, draft: Draft, known: Option<&SourceInfo>, taken: bool) -> Page {
    let Sent { desk, form: fields } = sent;
    let checked = draft.check(known.map(|info| &*info.source), taken);
    let address = net::check(&draft.address, desk.app.feeds.limits.private);
    let mut shown = Shown::new(draft, known);
    shown.address_fault = address.as_ref().err().map(|fault| words::failure(&desk.visit.t, fault));
    let (ready, address) = match (checked, address) {
        (Ok(ready), Ok(address)) => (ready, address),
        (checked, _) => {
            shown.faults = checked.err().unwrap_or_default();
            return Ok(form(&desk, shown));
        }
    };
    if fields.get("do") == "try" {
        let old = known.map_or(0, |info| info.meetings);
        let (source, format, map) = (ready.source, ready.format, ready.map);
        shown.preview = Some(preview(&desk, address.as_str(), format, map, source, old).await);
        return Ok(form(&desk, shown));
    }
    put(&desk, ready, address.as_str(), shown).await
}

/// Saves it. Where only the rhythm differs the list need not come anew.
async fn put(desk: &Desk<Admin>, ready: Ready, address: &str, mut shown: Shown<'_>) -> Page {
    let (store, now) = (&desk.app.store, desk.app.clock.now());
    let source = &ready.source;
    let feed = store.feed(&source.name).await.map_err(broken)?;
    let (rhythm, page) = (shown.d.rhythm, page_of(&source.name));
    let as_before = |feed: &Feed| {
        *feed.address == *address
            && feed.format.as_deref() == ready.format
            && feed.column_map.as_deref() == ready.map
    };
    let unread = feed.as_ref().is_some_and(as_before)
        && shown.known.is_some_and(|info| {
            (&info.source.zone, &info.source.fellowship) == (&source.zone, &source.fellowship)
        });
    if unread && shown.known.is_some_and(|info| *info.source == *source) {
        let next = schedule::next(now, rhythm, schedule::chance());
        store.set_feed_rhythm(&source.name, rhythm, next).await.map_err(broken)?;
        return Ok(desk.go(&format!("{page}?said=saved")));
    }
    let settings =
        FeedSettings { address, format: ready.format, column_map: ready.map, rhythm, reread: !unread };
    if !store.put_feed(source, settings, now, now).await.map_err(broken)? {
        shown.removed = true;
        shown.faults.push(Fault::Taken);
        return Ok(form(desk, shown));
    }
    Ok(desk.go(&format!("{page}?said={}", if feed.is_some() { "saved" } else { "added" })))
}

/// What the form shows.
struct Shown<'a> {
    d: Draft,
    known: Option<&'a SourceInfo>,
    faults: Vec<Fault>,
    address_fault: Option<String>,
    removed: bool,
    preview: Option<Preview>,
}

impl<'a> Shown<'a> {
    fn new(d: Draft, known: Option<&'a SourceInfo>) -> Self {
        Self { d, known, faults: Vec::new(), address_fault: None, removed: false, preview: None }
    }
}

fn form(desk: &Desk<Admin>, shown: Shown<'_>) -> Response {
    let t = &desk.visit.t;
    let good = shown.faults.is_empty() && shown.address_fault.is_none();
    let status = if good { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = shown.known.map(|info| page_of(&info.source.name));
    let format = |format: Format| (format.as_str(), t.s(&format!("sources-format-{}", format.as_str())));
    page::with_status(
        status,
        &SettingsPage {
            f: desk.frame("sources-title"),
            h: head(desk),
            heading: match shown.known {
                Some(info) => info.source.title.to_string(),
                None => t.s("sources-add"),
            },
            action: desk.visit.link(
                &page.as_ref().map_or("/stewards/new-source".to_owned(), |page| format!("{page}/settings")),
            ),
            back: desk.visit.link(page.as_deref().unwrap_or(super::LISTS)),
            known: shown.known.is_some(),
            removed: shown.removed,
            rhythms: RHYTHMS.iter().map(|minutes| (*minutes, rhythm(t, *minutes))).collect(),
            formats: Format::ALL.into_iter().map(format).collect(),
            maps: maps(),
            zones: zones_with(None),
            d: shown.d,
            faults: shown.faults,
            address_fault: shown.address_fault,
            preview: shown.preview,
        },
    )
}
