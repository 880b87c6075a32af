//! Reading a list and putting it in place of the old one.

use std::collections::HashMap;

use anyhow::Context as _;
use directory::{
    feed::{self, ColumnMap, Feed, Reading},
    model::{Entity, Fellowship, Meeting, Source, SourceName, Zone},
    places::Gazetteer,
};
use jiff::Timestamp;
use store::{Store, is_own_list};

use crate::config::{Format, ImportArgs, ListArgs, WrongUse};

use super::fetch;

/// The name of the sample list; see [`SAMPLE`].
const SAMPLE_NAME: &str = "sample";
/// Made-up meetings that an empty site offers to load.
const SAMPLE: &[u8] = include_bytes!("../../../../content/sample/meetings.json");

/// Why no list can be imported under the name of our own.
const OWN_LIST_TAKEN: &str = "the names \"here\" and \"here-…\" are kept for the meetings that this site's servants \
     add; give the list another name with --source";

/// Reads a list as the arguments say, without touching the store.
pub(crate) fn read(list: &ListArgs, known: Option<&Source>) -> anyhow::Result<Feed> {
    let map = list.map.as_deref().map(column_map).transpose()?;
    let bytes = fetch::bytes(&list.list)?;
    let formats = list.formats.as_deref().map(fetch::bytes).transpose()?;
    let bodies = list.service_bodies.as_deref().map(fetch::bytes).transpose()?;
    let gazetteer = Gazetteer::bundled();
    let reading = Reading {
        format: list.format.map(Into::into).or_else(|| map.as_ref().map(|_| feed::Format::Csv)),
        map: map.as_ref(),
        zone: zone(list)?.or_else(|| known?.zone.clone()),
        fellowship: fellowship(list)?.or_else(|| known?.fellowship.clone()),
        bmlt_formats: formats.as_deref(),
        bmlt_bodies: bodies.as_deref(),
        ..Reading::new(&gazetteer)
    };
    Ok(feed::read(&bytes, &reading)?)
}

/// The source as the arguments and the list describe it; what they leave open stays as it was.
pub(crate) fn describe(
    args: &ImportArgs,
    known: Option<Source>,
    meetings: &[Meeting],
) -> anyhow::Result<Source> {
    let name = SourceName::new(&args.source).map_err(|error| WrongUse(error.to_string()))?;
    if is_own_list(&name) {
        return Err(WrongUse(OWN_LIST_TAKEN.to_owned()).into());
    }
    let mut source = known.unwrap_or_else(|| Source::named(name));
    if let Some(title) = &args.title {
        source.title = title.trim().into();
    }
    source = with_entity(source, meetings);
    source.zone = zone(&args.list)?.or(source.zone);
    source.fellowship = fellowship(&args.list)?.or(source.fellowship);
    source.origin = fetch::origin(&args.list.list);
    source.publish_passcodes = args.publish_passcodes.unwrap_or(source.publish_passcodes);
    // Whatever it is called, a list that somebody imports is a real one.
    source.sample = false;
    Ok(source)
}

/// The source with the service body that its meetings name; it gives a title to one that has none yet.
pub(super) fn with_entity(mut source: Source, meetings: &[Meeting]) -> Source {
    source.entity = usual_entity(meetings).or(source.entity);
    if let Some(name) = source.entity.as_ref().and_then(|entity| entity.name.clone())
        && *source.title == *source.name.as_str()
    {
        source.title = name;
    }
    source
}

/// Loads the sample list, if there is no list at all. Says whether it did.
pub(crate) async fn load_sample(
    store: &Store,
    gazetteer: &Gazetteer,
    now: Timestamp,
) -> anyhow::Result<bool> {
    if !store.sources().await?.is_empty() {
        return Ok(false);
    }
    let (source, meetings) = sample(gazetteer)?;
    store.replace_source(&source, &meetings, now).await?;
    Ok(true)
}

/// The sample list.
pub(crate) fn sample(gazetteer: &Gazetteer) -> anyhow::Result<(Source, Vec<Meeting>)> {
    let feed = feed::read(SAMPLE, &Reading::new(gazetteer))?;
    let mut source = Source::named(SourceName::new(SAMPLE_NAME)?);
    source.title = "Sample list".into();
    source.sample = true;
    Ok((source, feed.meetings))
}

/// Takes the sample away once there is a real list. Says whether it did.
pub(crate) async fn retire_sample(store: &Store, arrived: &SourceName) -> anyhow::Result<bool> {
    let sources = store.sources().await?;
    let sample = sources.iter().map(|info| &info.source).find(|s| s.sample && s.name != *arrived);
    match sample {
        Some(sample) => Ok(store.remove_source(&sample.name).await?),
        None => Ok(false),
    }
}

/// The service body that most rows name, with its helpline.
fn usual_entity(meetings: &[Meeting]) -> Option<Entity> {
    let mut counts: HashMap<&str, (usize, &Entity)> = HashMap::new();
    for entity in meetings.iter().filter_map(|meeting| meeting.entity.as_deref()) {
        if let Some(name) = &entity.name {
            counts.entry(name).or_insert((0, entity)).0 += 1;
        }
    }
    let (count, entity) = counts.into_values().max_by_key(|(count, entity)| (*count, entity.name.clone()))?;
    (count * 2 > meetings.len()).then(|| entity.clone())
}

/// A map by the name of one that comes with the program, else by its file.
fn column_map(named: &str) -> anyhow::Result<ColumnMap> {
    if let Some(text) = ColumnMap::shipped(named) {
        return Ok(ColumnMap::parse(text)?);
    }
    let text =
        std::fs::read_to_string(named).with_context(|| format!("cannot read the column map {named}"))?;
    ColumnMap::parse(&text).with_context(|| format!("the column map {named}"))
}

fn zone(list: &ListArgs) -> Result<Option<Zone>, WrongUse> {
    list.timezone.as_deref().map(Zone::new).transpose().map_err(|error| WrongUse(error.to_string()))
}

fn fellowship(list: &ListArgs) -> Result<Option<Fellowship>, WrongUse> {
    list.fellowship.as_deref().map(Fellowship::new).transpose().map_err(|error| WrongUse(error.to_string()))
}

impl From<Format> for feed::Format {
    fn from(format: Format) -> Self {
        match format {
            Format::MeetingGuide => Self::MeetingGuide,
            Format::Table => Self::Table,
            Format::Bmlt => Self::Bmlt,
            Format::Csv => Self::Csv,
        }
    }
}
