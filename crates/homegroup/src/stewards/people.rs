//! Who serves where, by handle, and invitations to serve: for admins, who may say so everywhere.

use askama::Template;
use axum::http::StatusCode;
use meeting_room::Role;
use store::StoreError;

use super::{
    appoint::{self, Choice, Circle, Open},
    door::{Admin, Desk, Head, Page, Sent, broken},
    places,
    who::{Charge, Office},
    words,
};
use crate::web::page::{self, Frame, Place};

#[derive(Template)]
#[template(path = "desk_people.html")]
struct PeoplePage {
    f: Frame,
    h: Head,
    circles: Vec<Circle>,
    invitations: Vec<Open>,
    offices: Vec<Choice>,
    services: Vec<Choice>,
    rooms: Vec<Choice>,
    bodies: Vec<Choice>,
    days: Vec<Choice>,
}

/// A place in which people serve.
struct Known {
    place: String,
    title: Box<str>,
    href: Option<String>,
}

/// `GET /stewards/people`
pub(super) async fn show(desk: Desk<Admin>) -> Page {
    let t = &desk.visit.t;
    let rooms = places::rooms(&desk.app, t).await.map_err(broken)?;
    let service = |role: &Role| Choice { value: role.name().to_owned(), text: words::service(t, *role) };
    let office = |office: &Office| Choice {
        value: office.name().to_owned(),
        text: words::charge(t, &Charge::Site(*office), None),
    };
    let (circles, invitations) = everybody(&desk, &rooms).await.map_err(broken)?;
    let body = |(depth, body): (usize, &directory::bodies::Body)| Choice {
        value: body.slug.to_string(),
        text: format!("{}{}", "– ".repeat(depth), body.title),
    };
    Ok(page::render(&PeoplePage {
        circles,
        invitations,
        offices: Office::ALL.iter().map(office).collect(),
        services: Role::ALL.iter().map(service).collect(),
        rooms: rooms
            .iter()
            .map(|room| Choice { value: room.slug.to_string(), text: room.title.to_string() })
            .collect(),
        bodies: desk.charges.all.outline().into_iter().map(body).collect(),
        days: appoint::days(t),
        f: desk.frame("stewards-people-title"),
        h: desk.head("/stewards/people"),
    }))
}

/// The places of the site: itself, its bodies and groups, then its rooms.
async fn all_places(desk: &Desk<Admin>, rooms: &[places::Known]) -> Result<Vec<Known>, StoreError> {
    let title = desk.visit.t.s("stewards-people-site").into();
    let site = Known { place: privacy::Place::site().to_string(), title, href: None };
    let bodies = desk.charges.all.outline().into_iter().map(|(_, body)| Known {
        place: format!("body/{}", body.slug),
        title: body.title.clone(),
        href: Some(desk.visit.link(&format!("/stewards/bodies/{}", body.slug))),
    });
    let mut groups = desk.app.store.served_groups().await?;
    groups.sort_by(|a, b| (&a.title, &a.id).cmp(&(&b.title, &b.id)));
    let groups = groups.into_iter().map(|group| Known {
        place: format!("group/{}", group.id),
        href: Some(desk.visit.link(&format!("/stewards/representatives#{}", group.id))),
        title: group.title,
    });
    let rooms = rooms.iter().map(|room| Known { place: room.place(), title: room.title.clone(), href: None });
    Ok([site].into_iter().chain(bodies).chain(groups).chain(rooms).collect())
}

async fn everybody(
    desk: &Desk<Admin>,
    rooms: &[places::Known],
) -> Result<(Vec<Circle>, Vec<Open>), StoreError> {
    let (mut circles, mut open) = (Vec::new(), Vec::new());
    for Known { place, title, href } in all_places(desk, rooms).await? {
        open.extend(appoint::open(desk, &place, &title).await?);
        let people = appoint::people(desk, &place).await?;
        if !people.is_empty() {
            circles.push(Circle { place, title, href, people });
        }
    }
    Ok((circles, open))
}

/// `POST /stewards/people/invite`: makes a link and shows it this once.
pub(super) async fn invite(sent: Sent<Admin>) -> Page {
    let Sent { desk, form } = sent;
    let rooms = places::rooms(&desk.app, &desk.visit.t).await.map_err(broken)?;
    let room = rooms.iter().find(|room| *room.slug == *form.get("room"));
    let body = desk.charges.all.get(form.get("body"));
    let (charge, title) = match (form.get("role"), body, room) {
        ("body", Some(body), _) => (Charge::Body(body.slug.clone()), Some(&*body.title)),
        ("body", None, _) => return Ok(desk.go("/stewards/people?said=which-body#invite")),
        (role, _, room) => match (Office::named(role), Role::named(role), room) {
            (Some(office), ..) => (Charge::Site(office), None),
            (None, Some(role), Some(room)) => {
                let place = privacy::Place::room(&room.slug).map_err(|_| StatusCode::BAD_REQUEST)?;
                (Charge::Room(role, place), Some(&*room.title))
            }
            (None, Some(_), None) => return Ok(desk.go("/stewards/people?said=where#invite")),
            (None, None, _) => return Err(StatusCode::BAD_REQUEST),
        },
    };
    appoint::invite(&desk, &form, &charge, title, "/stewards/people").await
}

/// `POST /stewards/people/withdraw`
pub(super) async fn withdraw(sent: Sent<Admin>) -> Page {
    let found = sent.desk.app.store.withdraw_invitation(sent.form.get("id")).await.map_err(broken)?;
    let said = if found { "withdrawn" } else { "gone" };
    Ok(sent.desk.go(&format!("/stewards/people?said={said}")))
}

/// `POST /stewards/people/revoke`
pub(super) async fn revoke(sent: Sent<Admin>) -> Page {
    let Sent { desk, form } = sent;
    let said = appoint::take_away(&desk.app, &form, form.get("place")).await.map_err(broken)?;
    Ok(desk.go(&format!("/stewards/people?said={said}")))
}
