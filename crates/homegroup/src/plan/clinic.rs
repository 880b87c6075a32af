//! `/plan/clinic`: what a clinic's six words bring, seen before it is taken; and what is shown to the clinic, seen before
//! it is sent, until one stops.

use std::collections::BTreeSet;

use askama::Template;
use axum::{http::StatusCode, response::Response};
use care::plan::{Ask, Parcel};
use journal::Document;

use super::{
    code::{self, Miss},
    feed,
    paper::{self, Link, SLOT},
    scale,
    showing::{self, LinkView, Preview},
    totals,
};
use crate::{
    finder::view::when,
    steps::{Book, Here, Page, Saved, Sent, Who, shut_said},
    web::{
        forms::Form,
        language::Visit,
        page::{self, Frame, Place},
        texts::Locale,
    },
};

/// What is asked for, as forms and texts name it.
pub(super) const ASKS: [(Ask, &str); 4] = [
    (Ask::CheckIns, "check_ins"),
    (Ask::Visits, "visits"),
    (Ask::Commitments, "commitments"),
    (Ask::Scales, "scales"),
];

/// A box for one kind of thing.
pub(super) struct Tick {
    pub(super) value: &'static str,
    pub(super) name: String,
    pub(super) ticked: bool,
}

/// What a parcel brings: all of it.
struct ParcelView {
    code: String,
    clinic: String,
    contact: String,
    ends: String,
    mandated: bool,
    plan: Vec<(String, String)>,
    asks: Vec<Tick>,
    summary: Vec<String>,
    notice: Vec<String>,
}

#[derive(Template)]
#[template(path = "plan-clinic.html")]
pub(super) struct Shown {
    f: Frame,
    here: Here,
    k: String,
    script: String,
    words: String,
    today: String,
    is_first: bool,
    is_there: bool,
    open: bool,
    notes: Vec<String>,
    parcel: Option<ParcelView>,
    link: Option<LinkView>,
    preview: Option<Preview>,
}

/// `GET /plan/clinic`
pub(super) async fn show(here: Here) -> Page {
    Ok(Shown::of(&here).await?.page())
}

/// `GET` of what is only ever sent.
pub(super) async fn back(visit: Visit) -> Response {
    page::see_other(&visit.link("/plan/clinic"))
}

/// `POST /plan/clinic`: `do` says what.
pub(super) async fn take(sent: Sent) -> Page {
    let Sent { here, form } = sent;
    match form.get("do") {
        "look" => look(&here, &form).await,
        "take" => take_it(&here, &form).await,
        "leave" => Ok(Shown::of(&here).await?.saying("plan-code-left").page()),
        "preview" => showing::preview(&here, &form).await,
        "send" => showing::send(&here, &form).await,
        "stop" => showing::stop(&here).await,
        _ => Ok(Shown::of(&here).await?.opened(&here).await?.page()),
    }
}

/// Shows what the words bring, and takes nothing.
async fn look(here: &Here, form: &Form) -> Page {
    let shown = Shown::of(here).await?;
    Ok(match code::find(here, form.get("code")).await? {
        Err(miss) => shown.saying(missed(miss)).page(),
        Ok(found) => {
            let view = ParcelView::of(&here.visit.t, &found.parcel, here, form);
            Shown { parcel: Some(view), ..shown }.page()
        }
    })
}

fn missed(miss: Miss) -> &'static str {
    match miss {
        Miss::Nothing => "plan-code-none",
        Miss::Busy => "plan-code-busy",
    }
}

/// Takes what the words bring: the plan becomes a page of theirs, and the parcel is gone.
async fn take_it(here: &Here, form: &Form) -> Page {
    let shown = Shown::of(here).await?;
    let found = match code::find(here, form.get("code")).await? {
        Err(miss) => return Ok(shown.saying(missed(miss)).page()),
        Ok(found) => found,
    };
    if shown.is_first && !form.ticked("known") {
        let view = ParcelView::of(&here.visit.t, &found.parcel, here, form);
        return Ok(Shown { parcel: Some(view), ..shown }.saying("steps-say-know").page());
    }
    let book = Book::of(here).ok_or(StatusCode::FORBIDDEN)?;
    let link = Link::of(&found.parcel, &ticked(form), here.today());
    if link.is_some() && showing::is_shown_to_somebody(here, &book).await? {
        return Ok(shown.saying("plan-code-other-clinic").page());
    }
    let scales = found.parcel.scales().to_vec();
    let Ok(plan) = found.parcel.take(here.today()) else { return Ok(shown.saying("plan-code-none").page()) };
    let mut page = paper::page_of(&plan, here.today());
    totals::bring(&mut page, &scales);
    if link.is_some() {
        Link::note(&mut page, link.as_ref());
    }
    let taken = book.take(SLOT, page, &found.id.to_string()).await?;
    if let Some(saved) = &taken {
        feed::renew(here, &book, saved).await;
    }
    let said = match taken {
        None => "plan-code-none",
        Some(Saved::Kept(_)) => "plan-code-taken",
        Some(Saved::Beside(_)) => "plan-code-taken-beside",
        Some(not_kept) => not_kept.said(),
    };
    Ok(Shown::of(here).await?.opened(here).await?.saying(said).page())
}

/// Which kinds are ticked.
pub(super) fn ticked(form: &Form) -> BTreeSet<Ask> {
    form.all("show").filter_map(|word| paper::read_word(&ASKS, word)).collect()
}

/// Boxes for these kinds.
pub(super) fn ticks(t: &Locale, asks: &BTreeSet<Ask>, ticked: &BTreeSet<Ask>) -> Vec<Tick> {
    let asked = ASKS.iter().filter(|(ask, _)| asks.contains(ask));
    let tick = |(ask, word): &(Ask, &'static str)| Tick {
        value: word,
        name: t.s(&format!("plan-ask-{word}")),
        ticked: ticked.contains(ask),
    };
    asked.map(tick).collect()
}

/// A text in its paragraphs.
pub(super) fn paragraphs(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

impl ParcelView {
    fn of(t: &Locale, parcel: &Parcel, here: &Here, form: &Form) -> Self {
        let mut page = paper::page_of(parcel.plan(), here.today());
        totals::bring(&mut page, parcel.scales());
        Self {
            code: form.line("code"),
            clinic: parcel.clinic().name.clone(),
            contact: parcel.clinic().contact.clone(),
            ends: when::date(t, parcel.ends()),
            mandated: parcel.plan().mandated,
            plan: paper::told(t, &page).into_iter().chain(scale::brought(parcel.scales())).collect(),
            // What was ticked before the page came back.
            asks: ticks(t, parcel.asks(), &ticked(form)),
            summary: parcel.consent().map(|consent| paragraphs(&consent.summary)).unwrap_or_default(),
            notice: paragraphs(parcel.notice()),
        }
    }
}

impl Shown {
    pub(super) async fn of(here: &Here) -> Result<Self, StatusCode> {
        let (mut is_first, mut is_there) = (false, false);
        if let Some(book) = Book::of(here) {
            let ids = book.ids().await?;
            is_first = ids.is_empty();
            is_there = ids.contains(book.id(SLOT)?.as_str());
        }
        Ok(Self {
            f: here.frame_of(&here.s("plan-clinic-title")),
            k: here.k(),
            script: here.script(),
            words: here.script_words_with(&["plan-", "life-mood", "life-meetings"]),
            today: here.today().to_string(),
            is_first,
            is_there,
            open: false,
            notes: Vec::new(),
            parcel: None,
            link: None,
            preview: None,
            here: here.clone(),
        })
    }

    /// With what is shown to a clinic, opened here.
    pub(super) async fn opened(mut self, here: &Here) -> Result<Self, StatusCode> {
        let book = Book::of(here).ok_or(StatusCode::FORBIDDEN)?;
        let found = book.open(SLOT).await?;
        self.notes.extend(found.shut.iter().map(|why| here.s(shut_said(*why))));
        self.with_link(here, found.page.as_ref()).await
    }

    /// The same from a page that is open.
    pub(super) async fn with_link(
        mut self,
        here: &Here,
        page: Option<&Document>,
    ) -> Result<Self, StatusCode> {
        self.open = true;
        if let Some(link) = page.and_then(Link::on) {
            self.link = Some(LinkView::of(here, &link).await?);
        }
        Ok(self)
    }

    pub(super) fn with_preview(mut self, preview: Preview) -> Self {
        self.preview = Some(preview);
        self
    }

    pub(super) fn saying(mut self, id: &str) -> Self {
        self.notes.insert(0, self.here.s(id));
        self
    }

    pub(super) fn page(self) -> Response {
        page::render(&self)
    }

    fn writes(&self) -> bool {
        matches!(self.here.who, Who::Known(_))
    }

    fn is_unknown(&self) -> bool {
        matches!(self.here.who, Who::Unknown)
    }
}
