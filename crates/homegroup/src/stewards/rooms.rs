//! The rooms this site has for meetings of its lists, and the record of what was done in them.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use directory::model::Slug;
use store::Room;

use super::{
    door::{Desk, Head, Moderator, Page, Sent, Servant, broken},
    places,
    room_form::{Draft, Fault, is_slug},
    who::Office,
    words::Hour,
};
use crate::web::page::{self, Frame, Place};

/// How many acts of a room are shown.
const ACTS_SHOWN: u32 = 200;

#[derive(Template)]
#[template(path = "desk_rooms.html")]
struct RoomsPage {
    f: Frame,
    h: Head,
    rooms: Vec<Line>,
    /// Those that come with the program.
    always: Vec<Line>,
}

struct Line {
    title: Box<str>,
    /// Where it is changed.
    href: String,
    /// Its record, for those who may read it.
    acts: Option<String>,
    /// The meeting whose hours it keeps.
    meeting: Option<Meeting>,
    script: String,
    language: String,
    closed: bool,
    young: bool,
}

struct Meeting {
    name: Box<str>,
    /// Its page, while a list has it.
    href: Option<String>,
}

#[derive(Template)]
#[template(path = "desk_room.html")]
struct RoomPage {
    f: Frame,
    h: Head,
    heading: String,
    action: String,
    d: Draft,
    faults: Vec<Fault>,
    languages: Vec<(Box<str>, String)>,
    scripts: Vec<(String, String)>,
    /// What there is to do with a room that exists.
    kept: Option<Kept>,
}

struct Kept {
    href: String,
    /// Where the group's own words are.
    words: String,
    remove: String,
    acts: Option<String>,
}

impl RoomPage {
    /// What is wrong with a field.
    fn fault(&self, field: &str) -> Option<String> {
        let fault = self.faults.iter().find(|fault| fault.field() == field)?;
        Some(self.f.s(&format!("stewards-fault-{}", fault.name())))
    }
}

#[derive(Template)]
#[template(path = "desk_acts.html")]
struct ActsPage {
    f: Frame,
    h: Head,
    title: Box<str>,
    acts: Vec<Act>,
}

struct Act {
    text: String,
    role: String,
    happened: Hour,
}

/// `GET /stewards/rooms`
pub(super) async fn list(desk: Desk<Servant>) -> Page {
    let known = places::rooms(&desk.app, &desk.visit.t).await.map_err(broken)?;
    let always = known.into_iter().filter(|room| room.always).map(|room| Line {
        href: desk.visit.link(&format!("/rooms/{}", room.slug)),
        acts: acts_of(&desk, &room.slug),
        title: room.title,
        meeting: None,
        script: String::new(),
        language: String::new(),
        closed: false,
        young: false,
    });
    let always = always.collect();
    let rooms = desk.app.store.rooms().await.map_err(broken)?;
    // A group's own room is the group's to keep.
    let rooms = rooms.into_iter().filter(|room| room.hours.is_none());
    let rooms = rooms.map(|room| line(&desk, room)).collect();
    let (f, h) = (desk.frame("stewards-rooms-title"), desk.head("/stewards/rooms"));
    Ok(page::render(&RoomsPage { f, h, rooms, always }))
}

fn line(desk: &Desk<Servant>, room: Room) -> Line {
    let t = &desk.visit.t;
    Line {
        href: desk.visit.link(&format!("/stewards/rooms/{}", room.slug)),
        acts: acts_of(desk, &room.slug),
        meeting: room.meeting.as_deref().map(|slug| meeting(desk, slug)),
        script: script(desk, &room.script),
        language: desk.app.shipped.texts.get(&room.language).map_or(String::new(), |l| l.s("own-name")),
        closed: room.admission == store::Admission::Closed,
        young: room.young,
        title: if room.title.is_empty() { t.s("stewards-rooms-title").into() } else { room.title },
    }
}

fn meeting(desk: &Desk<Servant>, slug: &str) -> Meeting {
    let snapshot = desk.app.live.now();
    let listing = Slug::new(slug).ok().and_then(|slug| snapshot.find(&slug));
    Meeting {
        name: listing.map_or(slug.into(), |listing| (&*listing.meeting.name).into()),
        href: listing.map(|_| desk.visit.link(&format!("/meetings/{slug}"))),
    }
}

fn script<L>(desk: &Desk<L>, id: &str) -> String {
    let script = desk.app.rooms.scripts.get(&desk.visit.t.code, id, false);
    script.map_or_else(|| id.to_owned(), |script| script.title.clone())
}

fn acts_of<L>(desk: &Desk<L>, slug: &str) -> Option<String> {
    desk.charges.holds(Office::Moderator).then(|| desk.visit.link(&format!("/stewards/rooms/{slug}/acts")))
}

/// `GET /stewards/rooms/new`
pub(super) async fn blank(desk: Desk<Servant>) -> Page {
    // From a meeting's page one may come with the meeting chosen.
    let meeting = desk.asked("meeting").unwrap_or_default();
    let d = Draft::blank(&desk.visit.t.code, &meeting);
    Ok(form(&desk, d, Vec::new(), None))
}

/// `POST /stewards/rooms`
pub(super) async fn add(sent: Sent<Servant>) -> Page {
    let Sent { desk, form: sent } = sent;
    let draft = Draft::read(&sent, None);
    let taken = desk.app.store.room(&draft.slug).await.map_err(broken)?.is_some();
    let checked = draft.check(&desk.app, taken);
    match checked {
        Ok(room) => put(&desk, &room).await,
        Err(faults) => Ok(form(&desk, draft, faults, None)),
    }
}

/// `GET /stewards/rooms/{slug}`
pub(super) async fn show(desk: Desk<Servant>, Path(slug): Path<String>) -> Page {
    let room = find(&desk, &slug).await?;
    Ok(form(&desk, Draft::of(&room), Vec::new(), Some(&slug)))
}

/// `POST /stewards/rooms/{slug}`
pub(super) async fn save(Path(slug): Path<String>, sent: Sent<Servant>) -> Page {
    let Sent { desk, form: sent } = sent;
    let room = find(&desk, &slug).await?;
    let draft = Draft::read(&sent, Some(&room));
    match draft.check(&desk.app, false) {
        Ok(room) => put(&desk, &room).await,
        Err(faults) => Ok(form(&desk, draft, faults, Some(&slug))),
    }
}

/// `POST /stewards/rooms/{slug}/remove`
pub(super) async fn remove(Path(slug): Path<String>, sent: Sent<Servant>) -> Page {
    let desk = &sent.desk;
    find(desk, &slug).await?;
    if !sent.form.ticked("sure") {
        return Ok(desk.go(&format!("/stewards/rooms/{slug}?said=unsure")));
    }
    let found = desk.app.store.delete_room(&slug).await.map_err(broken)?;
    desk.app.rooms.close(&slug).await;
    Ok(desk.go(&format!("/stewards/rooms?said={}", if found { "removed" } else { "gone" })))
}

async fn put(desk: &Desk<Servant>, room: &Room) -> Page {
    desk.app.store.put_room(room).await.map_err(broken)?;
    Ok(desk.go("/stewards/rooms?said=saved"))
}

pub(super) async fn find(desk: &Desk<Servant>, slug: &str) -> Result<Room, StatusCode> {
    let room = desk.app.store.room(slug).await.map_err(broken)?;
    room.filter(|room| room.hours.is_none()).ok_or(StatusCode::NOT_FOUND)
}

/// The form; `slug` is that of a room that exists.
fn form(desk: &Desk<Servant>, d: Draft, faults: Vec<Fault>, slug: Option<&str>) -> Response {
    let t = &desk.visit.t;
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let path = slug.map_or("/stewards/rooms".to_owned(), |slug| format!("/stewards/rooms/{slug}"));
    let heading = if slug.is_some() { "stewards-room-edit" } else { "stewards-room-new" };
    let texts = desk.app.shipped.texts.all().iter();
    page::with_status(
        status,
        &RoomPage {
            f: desk.frame("stewards-rooms-title"),
            h: desk.head("/stewards/rooms"),
            heading: t.s(heading),
            action: desk.visit.link(&path),
            languages: texts.map(|locale| (locale.code.clone(), locale.s("own-name"))).collect(),
            scripts: {
                let ids = desk.app.rooms.scripts.ids().into_iter();
                ids.map(|id| (id.to_owned(), script(desk, id))).collect()
            },
            kept: slug.map(|slug| Kept {
                href: desk.visit.link(&format!("/rooms/{slug}")),
                words: desk.visit.link(&format!("/stewards/rooms/{slug}/words")),
                remove: desk.visit.link(&format!("/stewards/rooms/{slug}/remove")),
                acts: acts_of(desk, slug),
            }),
            d,
            faults,
        },
    )
}

/// `GET /stewards/rooms/{slug}/acts`: what was done in a room, by which role, in which hour.
pub(super) async fn acts(desk: Desk<Moderator>, Path(slug): Path<String>) -> Page {
    let t = &desk.visit.t;
    let rooms = places::rooms(&desk.app, t).await.map_err(broken)?;
    let room = rooms.into_iter().find(|room| *room.slug == *slug && is_slug(&slug));
    let room = room.ok_or(StatusCode::NOT_FOUND)?;
    let acts = desk.app.store.room_acts(&room.place(), ACTS_SHOWN).await.map_err(broken)?;
    let now = desk.app.clock.now();
    let acts = acts.into_iter().map(|act| Act {
        text: t.maybe(&format!("stewards-act-{}", act.act)).unwrap_or_else(|| act.act.to_string()),
        role: t.maybe(&format!("stewards-role-{}", act.role)).unwrap_or_else(|| act.role.to_string()),
        happened: Hour::of(t, act.happened, now),
    });
    Ok(page::render(&ActsPage {
        acts: acts.collect(),
        title: room.title,
        f: desk.frame("stewards-rooms-title"),
        h: desk.head("/stewards/rooms"),
    }))
}
