//! Groups that somebody speaks for, and asking somebody to.
//!
//! A group is named here when the first person is asked to speak for it: from the page of one of its meetings.

use askama::Template;
use axum::http::StatusCode;
use directory::{
    bodies::{Belongs, Bodies},
    index::Listing,
    model::Slug,
};
use store::{ServedGroup, StoreError};

use crate::{
    app::App,
    live::Snapshot,
    stewards::{
        Office, appoint,
        appoint::{Choice, Open, Person},
        charges::Charges,
        door::{Desk, Entrusted, Head, Keeper, Page, Sent, broken},
        room_form::meeting_slug,
        who::Charge,
    },
    web::page::{self, Frame, Place},
};

#[derive(Template)]
#[template(path = "desk_representatives.html")]
struct GroupsPage {
    f: Frame,
    h: Head,
    groups: Vec<Line>,
    /// The group whose representative is to be invited.
    asked: Option<Asked>,
    /// What was written to find it.
    meeting: String,
    days: Vec<Choice>,
}

struct Line {
    id: Box<str>,
    title: Box<str>,
    meetings: Vec<Link>,
    people: Vec<Person>,
    invitations: Vec<Open>,
}

struct Asked {
    title: Box<str>,
    slug: String,
    meetings: Vec<Link>,
}

/// A way to a meeting's page.
pub(in crate::stewards) struct Link {
    pub(in crate::stewards) href: String,
    pub(in crate::stewards) title: Box<str>,
}

/// A group that whoever reads this speaks for.
pub(in crate::stewards) struct Own {
    pub(in crate::stewards) title: Box<str>,
    pub(in crate::stewards) meetings: Vec<Link>,
}

/// How many meetings of one group a page names.
const MEETINGS_SHOWN: usize = 30;

/// The meetings of each of these groups.
fn meetings<'a>(snapshot: &'a Snapshot, groups: &[ServedGroup]) -> Vec<Vec<&'a Listing>> {
    snapshot.of_groups(&groups.iter().map(|group| &group.key).collect::<Vec<_>>())
}

/// The places of the groups that hold a meeting this body, or one below it, looks after.
pub(in crate::stewards) async fn groups_under(
    app: &App,
    bodies: &Bodies,
    slug: &str,
) -> Result<Vec<Box<str>>, StoreError> {
    let groups = app.store.served_groups().await?;
    let snapshot = app.live.now();
    let found = meetings(&snapshot, &groups);
    let covered = |one: &&Listing| bodies.cover(slug, &belongs(one));
    let under = groups.iter().zip(found).filter(|(_, found)| found.iter().any(covered));
    Ok(under.map(|(group, _)| format!("group/{}", group.id).into()).collect())
}

/// May they say who speaks for this group? Only who serves for all its meetings: whoever speaks for it will change
/// them all.
fn appoints(charges: &Charges, meetings: &[&Listing]) -> bool {
    charges.holds(Office::Admin)
        || (!meetings.is_empty() && meetings.iter().all(|one| charges.appoints_for(&belongs(one))))
}

/// May they take that back? Whoever serves for any of its meetings: each of these is changed by those who speak for it.
fn takes_back(charges: &Charges, meetings: &[&Listing]) -> bool {
    charges.holds(Office::Admin) || meetings.iter().any(|one| charges.appoints_for(&belongs(one)))
}

fn belongs(listing: &Listing) -> Belongs {
    Belongs::of(&listing.source, &listing.meeting)
}

fn links<L>(desk: &Desk<L>, meetings: &[&Listing]) -> Vec<Link> {
    let link = |listing: &&Listing| Link {
        href: desk.visit.link(&format!("/meetings/{}", listing.slug)),
        title: (&*listing.meeting.name).into(),
    };
    meetings.iter().take(MEETINGS_SHOWN).map(link).collect()
}

/// The groups that whoever asks speaks for.
pub(in crate::stewards) fn own(desk: &Desk<Entrusted>) -> Vec<Own> {
    let snapshot = desk.app.live.now();
    let found = meetings(&snapshot, &desk.charges.groups);
    let own = desk.charges.groups.iter().zip(found);
    own.map(|(group, found)| Own { title: group.title.clone(), meetings: links(desk, &found) }).collect()
}

/// `GET /stewards/representatives`; with `meeting` also the form to invite the representative of the group that holds it.
pub(super) async fn show(desk: Desk<Keeper>) -> Page {
    let groups = desk.app.store.served_groups().await.map_err(broken)?;
    let snapshot = desk.app.live.now();
    let found = meetings(&snapshot, &groups);
    let mut lines = Vec::new();
    for (group, found) in groups.into_iter().zip(found) {
        if takes_back(&desk.charges, &found) {
            lines.extend(line(&desk, group, &found).await.map_err(broken)?);
        }
    }
    lines.sort_by(|a, b| (&a.title, &a.id).cmp(&(&b.title, &b.id)));
    let meeting = desk.asked("meeting").unwrap_or_default();
    let asked = match group_at(&desk, &snapshot, &meeting) {
        _ if meeting.is_empty() => None,
        Ok((listing, found)) => Some(Asked {
            title: title(listing),
            slug: listing.slug.to_string(),
            meetings: links(&desk, &found),
        }),
        Err(said) => return Ok(desk.go(&format!("/stewards/representatives?said={said}"))),
    };
    Ok(page::render(&GroupsPage {
        groups: lines,
        asked,
        meeting,
        days: appoint::days(&desk.visit.t),
        f: desk.frame("representatives-title"),
        h: desk.head("/stewards/bodies"),
    }))
}

/// `None` for a group that nobody speaks for or was asked to.
async fn line(
    desk: &Desk<Keeper>,
    group: ServedGroup,
    found: &[&Listing],
) -> Result<Option<Line>, StoreError> {
    let place = format!("group/{}", group.id);
    let people = appoint::people(desk, &place).await?;
    let invitations = appoint::open(desk, &place, &group.title).await?;
    let anything = !people.is_empty() || !invitations.is_empty();
    let meetings = links(desk, found);
    Ok(anything.then_some(Line { id: group.id, title: group.title, meetings, people, invitations }))
}

/// The listing of this address with all meetings of its group, where they may say who speaks for it; else what is to be
/// said.
fn group_at<'a>(
    desk: &Desk<Keeper>,
    snapshot: &'a Snapshot,
    address: &str,
) -> Result<(&'a Listing, Vec<&'a Listing>), &'static str> {
    let listing = Slug::new(&meeting_slug(address)).ok().and_then(|slug| snapshot.find(&slug));
    let listing = listing.filter(|one| takes_back(&desk.charges, &[*one])).ok_or("no-meeting")?;
    let found = snapshot.of_group(&snapshot.group_of(listing));
    if appoints(&desk.charges, &found) { Ok((listing, found)) } else { Err("not-whole") }
}

/// What people call the group that holds a listing: its own name, or that of its one meeting.
fn title(listing: &Listing) -> Box<str> {
    let group = listing.meeting.group.as_ref().and_then(|group| group.name.as_deref());
    group.unwrap_or(&listing.meeting.name).into()
}

/// `POST /stewards/representatives/invite`: makes a link and shows it this once.
pub(super) async fn invite(sent: Sent<Keeper>) -> Page {
    let Sent { desk, form } = sent;
    let snapshot = desk.app.live.now();
    let listing = match group_at(&desk, &snapshot, form.get("meeting")) {
        Ok((listing, _)) => listing,
        Err(said) => return Ok(desk.go(&format!("/stewards/representatives?said={said}"))),
    };
    let title = title(listing);
    let id = desk.app.store.name_group(&snapshot.group_of(listing), &title).await.map_err(broken)?;
    appoint::invite(&desk, &form, &Charge::Group(id), Some(&title), "/stewards/representatives").await
}

/// The place of the group that a form is about, for those who may take back that somebody speaks for it.
async fn place(sent: &Sent<Keeper>) -> Result<String, StatusCode> {
    let id = sent.form.get("group");
    let group = sent.desk.app.store.served_groups_of(&[id]).await.map_err(broken)?;
    let snapshot = sent.desk.app.live.now();
    let mine = !group.is_empty() && takes_back(&sent.desk.charges, &meetings(&snapshot, &group).concat());
    if mine { Ok(format!("group/{id}")) } else { Err(StatusCode::NOT_FOUND) }
}

/// `POST /stewards/representatives/withdraw`
pub(super) async fn withdraw(sent: Sent<Keeper>) -> Page {
    let place = place(&sent).await?;
    let said = appoint::withdraw(&sent.desk.app, &sent.form, &place).await.map_err(broken)?;
    Ok(sent.desk.go(&format!("/stewards/representatives?said={said}")))
}

/// `POST /stewards/representatives/revoke`
pub(super) async fn revoke(sent: Sent<Keeper>) -> Page {
    let place = place(&sent).await?;
    let said = appoint::take_away(&sent.desk.app, &sent.form, &place).await.map_err(broken)?;
    Ok(sent.desk.go(&format!("/stewards/representatives?said={said}")))
}
