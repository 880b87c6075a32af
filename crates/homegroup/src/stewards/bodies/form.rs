//! A service body is added, renamed, moved, given something else to look after, and removed. For admins.

use askama::Template;
use axum::{extract::Path, http::StatusCode, response::Response};
use directory::{
    bodies::{Body, Covers, MOST_NAMED, Misplaced, Names, is_slug},
    model::SourceName,
};
use store::StoreError;

use super::listings;
use crate::{
    stewards::{
        appoint::Choice,
        door::{Admin, Desk, Head, Page, Sent, broken},
    },
    web::{
        forms::Form,
        page::{self, Frame, Place},
    },
};

const LONGEST_TITLE: usize = 100;
/// The longest name of a region or fellowship, in letters.
const LONGEST_NAME: usize = 80;
/// Slugs that are addresses of something else here.
const RESERVED: [&str; 1] = ["new"];

#[derive(Template)]
#[template(path = "desk_body_form.html")]
struct FormPage {
    f: Frame,
    h: Head,
    heading: String,
    action: String,
    d: Draft,
    faults: Vec<Fault>,
    /// Bodies it may stand under.
    parents: Vec<Choice>,
    lists: Vec<Choice>,
    /// How many listings what was filled in covers.
    count: Option<String>,
    /// Where a body that exists is removed, and its page.
    kept: Option<Kept>,
}

struct Kept {
    remove: String,
    href: String,
    /// What else goes, or moves, when it does.
    loss: String,
}

/// A body as it was filled in.
struct Draft {
    slug: String,
    title: String,
    parent: String,
    lists: Vec<String>,
    regions: String,
    fellowships: String,
    at_once: bool,
}

/// What has to be mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Slug,
    SlugTaken,
    Title,
    Names,
    Place(Misplaced),
}

impl Fault {
    /// For its text.
    fn name(self) -> &'static str {
        match self {
            Self::Slug => "slug",
            Self::SlugTaken => "slug-taken",
            Self::Title => "title",
            Self::Names => "names",
            Self::Place(Misplaced::Nowhere) => "nowhere",
            Self::Place(Misplaced::Circle) => "circle",
            Self::Place(Misplaced::TooDeep) => "deep",
        }
    }

    /// The field of the form.
    fn field(self) -> &'static str {
        match self {
            Self::Slug | Self::SlugTaken => "slug",
            Self::Title => "title",
            Self::Names => "regions",
            Self::Place(_) => "parent",
        }
    }
}

impl FormPage {
    /// What is wrong with a field.
    fn fault(&self, field: &str) -> Option<String> {
        let fault = self.faults.iter().find(|fault| fault.field() == field)?;
        Some(self.f.s(&format!("bodies-fault-{}", fault.name())))
    }

    fn has_list(&self, name: &str) -> bool {
        self.d.lists.iter().any(|list| list == name)
    }
}

fn lines<'a>(names: impl Iterator<Item = &'a str>) -> String {
    names.collect::<Vec<_>>().join("\n")
}

/// Are there more, or longer ones, than anybody needs?
fn many<A>(names: &Names<A>) -> bool {
    names.len() > MOST_NAMED || names.iter().any(|name| name.chars().count() > LONGEST_NAME)
}

impl Draft {
    fn blank(parent: String) -> Self {
        let empty = String::new;
        let (slug, title, regions, fellowships) = (empty(), empty(), empty(), empty());
        Self { slug, title, parent, lists: Vec::new(), regions, fellowships, at_once: false }
    }

    fn of(body: &Body) -> Self {
        Self {
            slug: body.slug.to_string(),
            title: body.title.to_string(),
            parent: body.parent.as_deref().unwrap_or_default().to_owned(),
            lists: body.covers.lists.iter().map(ToString::to_string).collect(),
            regions: lines(body.covers.regions.iter()),
            fellowships: lines(body.covers.fellowships.iter()),
            at_once: body.at_once,
        }
    }

    /// What was sent. A body that exists keeps its slug: it is part of a place, and of the name of a list.
    fn read(form: &Form, kept: Option<&str>) -> Self {
        Self {
            slug: kept.map_or_else(|| form.line("slug").to_lowercase(), str::to_owned),
            title: form.line("title"),
            parent: form.line("parent"),
            lists: form.all("list").map(str::to_owned).collect(),
            regions: form.lines("regions"),
            fellowships: form.lines("fellowships"),
            at_once: form.ticked("at_once"),
        }
    }

    /// The body, and everything about it that has to be mended first.
    fn check(&self) -> (Body, Vec<Fault>) {
        let covers = Covers {
            lists: self.lists.iter().filter_map(|name| SourceName::new(name).ok()).collect(),
            regions: self.regions.lines().collect(),
            fellowships: self.fellowships.lines().collect(),
        };
        let parent = Some(&*self.parent).filter(|parent| !parent.is_empty());
        let faults = [
            (!is_slug(&self.slug), Fault::Slug),
            (RESERVED.contains(&&*self.slug), Fault::SlugTaken),
            (!(1..=LONGEST_TITLE).contains(&self.title.chars().count()), Fault::Title),
            (
                many(&covers.regions) || many(&covers.fellowships) || covers.lists.len() > MOST_NAMED,
                Fault::Names,
            ),
        ];
        let body = Body {
            slug: self.slug.as_str().into(),
            title: self.title.as_str().into(),
            parent: parent.map(Into::into),
            covers,
            at_once: self.at_once,
        };
        (body, faults.into_iter().filter(|(wrong, _)| *wrong).map(|(_, fault)| fault).collect())
    }
}

/// `GET /stewards/bodies/new`
pub(super) async fn blank(desk: Desk<Admin>) -> Page {
    let draft = Draft::blank(desk.asked("under").unwrap_or_default());
    form(&desk, draft, Vec::new(), None, false).await
}

/// `POST /stewards/bodies`
pub(super) async fn add(sent: Sent<Admin>) -> Page {
    let Sent { desk, form } = sent;
    let draft = Draft::read(&form, None);
    take(&desk, &form, draft, None).await
}

/// `GET /stewards/bodies/{slug}/edit`
pub(super) async fn show(desk: Desk<Admin>, Path(slug): Path<String>) -> Page {
    let draft = Draft::of(desk.charges.all.get(&slug).ok_or(StatusCode::NOT_FOUND)?);
    form(&desk, draft, Vec::new(), Some(&slug), false).await
}

/// `POST /stewards/bodies/{slug}/edit`
pub(super) async fn save(Path(slug): Path<String>, sent: Sent<Admin>) -> Page {
    let Sent { desk, form } = sent;
    desk.charges.all.get(&slug).ok_or(StatusCode::NOT_FOUND)?;
    let draft = Draft::read(&form, Some(&slug));
    take(&desk, &form, draft, Some(&slug)).await
}

/// Counts, or saves where nothing has to be mended.
async fn take(desk: &Desk<Admin>, sent: &Form, draft: Draft, kept: Option<&str>) -> Page {
    let (body, mut faults) = draft.check();
    if sent.get("do") == "count" {
        return form(desk, draft, Vec::new(), kept, true).await;
    }
    if faults.is_empty() {
        let put = match kept {
            Some(_) => desk.app.store.change_body(&body).await,
            None => desk.app.store.add_body(&body).await,
        };
        match put {
            Ok(true) => return Ok(desk.go(&format!("/stewards/bodies/{}?said=body-saved", body.slug))),
            // Somebody removed it meanwhile.
            Ok(false) if kept.is_some() => return Ok(desk.go("/stewards/bodies?said=gone")),
            Ok(false) => faults.push(Fault::SlugTaken),
            Err(StoreError::Misplaced(why)) => faults.push(Fault::Place(why)),
            Err(error) => return Err(broken(error)),
        }
    }
    form(desk, draft, faults, kept, false).await
}

/// `POST /stewards/bodies/{slug}/remove`
pub(super) async fn remove(Path(slug): Path<String>, sent: Sent<Admin>) -> Page {
    let desk = &sent.desk;
    desk.charges.all.get(&slug).ok_or(StatusCode::NOT_FOUND)?;
    if !sent.form.ticked("sure") {
        return Ok(desk.go(&format!("/stewards/bodies/{slug}/edit?said=unsure")));
    }
    let found = desk.app.store.remove_body(&slug).await.map_err(broken)?;
    Ok(desk.go(&format!("/stewards/bodies?said={}", if found { "body-removed" } else { "gone" })))
}

/// What removing a body would take along.
async fn loss(desk: &Desk<Admin>, slug: &str) -> Result<String, StoreError> {
    let place = format!("body/{slug}");
    let people = desk.app.store.grants_at(&place).await?.len();
    let open = desk.app.store.invitations_at(&place, desk.app.clock.now()).await?.len();
    let below = desk.charges.all.iter().filter(|body| body.parent.as_deref() == Some(slug)).count();
    let numbers = [("people", people.into()), ("invitations", open.into()), ("below", below.into())];
    Ok(desk.visit.t.with("bodies-remove-loss", &numbers))
}

async fn form(desk: &Desk<Admin>, d: Draft, faults: Vec<Fault>, slug: Option<&str>, count: bool) -> Page {
    let t = &desk.visit.t;
    let snapshot = desk.app.live.now();
    let path = slug.map_or("/stewards/bodies".to_owned(), |slug| format!("/stewards/bodies/{slug}"));
    let parent = |(depth, body): (usize, &Body)| Choice {
        value: body.slug.to_string(),
        text: format!("{}{}", "– ".repeat(depth), body.title),
    };
    let possible = desk.charges.all.outline().into_iter();
    let possible =
        possible.filter(|(_, body)| slug.is_none_or(|slug| !desk.charges.all.is_within(&body.slug, slug)));
    let list = |list: &std::sync::Arc<directory::model::Source>| Choice {
        value: list.name.to_string(),
        text: list.title.to_string(),
    };
    let kept = match slug {
        Some(slug) => Some(Kept {
            remove: desk.visit.link(&format!("{path}/remove")),
            href: desk.visit.link(&path),
            loss: loss(desk, slug).await.map_err(broken)?,
        }),
        None => None,
    };
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = FormPage {
        heading: t.s(if slug.is_some() { "bodies-edit" } else { "bodies-new" }),
        action: desk.visit.link(&if slug.is_some() { format!("{path}/edit") } else { path }),
        parents: possible.map(parent).collect(),
        lists: snapshot.sources.iter().map(list).collect(),
        count: count.then(|| t.n("bodies-count", listings(&snapshot, &d.check().0).len())),
        kept,
        f: desk.frame("bodies-title"),
        h: desk.head("/stewards/bodies"),
        d,
        faults,
    };
    let response: Response = page::with_status(status, &page);
    Ok(response)
}
