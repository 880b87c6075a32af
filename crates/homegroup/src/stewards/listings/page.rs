//! The page with the form of a listing, and what else can be done with it.

use std::sync::Arc;

use askama::Template;
use axum::http::StatusCode;
use directory::{
    bodies::Belongs,
    edit::{Hidden, Patch},
    model::{Meeting, Slug, Source, Standing},
    schedule::Suspension,
};
use store::Correction;

use super::{
    difference::{self, Difference},
    door::{Hand, Opened},
    form::{Read, Unread, fill, view::FormView},
    seen::Seen,
};
use crate::{
    finder::chart::{Files, everywhere},
    stewards::door::{Head, Page, broken},
    web::{
        forms::{self, Form},
        page::{self, Frame, Place},
        texts::Locale,
    },
};

#[derive(Template)]
#[template(path = "listing_form.html")]
pub(super) struct FormPage {
    pub(super) f: Frame,
    pub(super) h: Head,
    pub(super) v: FormView,
    pub(super) heading: String,
    pub(super) action: String,
    /// What the form carries along.
    pub(super) carried: Vec<(&'static str, String)>,
    /// What was said about the listing, shown beside the form.
    pub(super) beside: Option<Beside>,
    /// The map on which it can be put by hand.
    pub(super) pick: Pick,
    /// It answers a proposal.
    pub(super) answers: bool,
    /// Saving only proposes.
    pub(super) proposes: bool,
    /// Of a listing that is there already.
    pub(super) kept: Option<Kept>,
}

/// What the script reads that puts a meeting on the map by hand; without one the numbers are typed.
pub(super) struct Pick {
    pub(super) files: Files,
    /// Where the names of towns come from; ends with `?`.
    pub(super) points: String,
    /// What the map shows before a place is known.
    pub(super) shown: String,
}

impl Pick {
    pub(super) fn of(hand: &Hand) -> Self {
        Self {
            files: Files::of(&hand.app),
            points: format!("{}?", hand.visit.link("/meetings/points.json")),
            shown: everywhere(&hand.app.live.now()),
        }
    }
}

/// Something to look at while filling in the form.
pub(super) struct Beside {
    pub(super) heading: String,
    pub(super) words: String,
    pub(super) differences: Vec<Difference>,
}

impl Beside {
    /// Texts alone.
    pub(super) fn texts(t: &Locale, heading: &str, words: &str) -> Self {
        Self { heading: t.s(heading), words: t.s(words), differences: Vec::new() }
    }

    /// Somebody else dealt with the proposal or draft that a form came from.
    pub(super) fn settled(t: &Locale) -> Self {
        Self::texts(t, "stewards-said-listing-settled", "listing-settled-beside")
    }
}

/// A listing that is there already, and what can be done with it.
pub(super) struct Kept {
    /// Its public page.
    pub(super) public: Option<String>,
    pub(super) history: String,
    pub(super) copy: String,
    /// Everything at the same place.
    pub(super) venue: Option<String>,
    /// Where the representative of its group is invited, by those who may.
    pub(super) invite: Option<String>,
    /// Where the acts are sent.
    pub(super) act: String,
    pub(super) version: i64,
    /// Why it is not shown as usual.
    pub(super) state: Option<String>,
    /// It is hidden or has ended, and can come back.
    pub(super) restorable: bool,
    /// There is a pause today, to be lifted.
    pub(super) paused: bool,
    /// Those of today and the days to come, by their days and in words.
    pub(super) pauses: Vec<(String, String)>,
    pub(super) timed: bool,
    /// It can be taken out.
    pub(super) removable: bool,
    /// Taking it out, and bringing it back, waits for somebody's yes.
    pub(super) asks: bool,
    /// What was changed here.
    pub(super) layered: Vec<Layered>,
    /// For the date fields.
    pub(super) today: String,
}

/// A field that was changed here.
pub(super) struct Layered {
    pub(super) field: String,
    pub(super) label: String,
    /// What the list says, and what is shown.
    pub(super) differences: Vec<Difference>,
    /// The list says something else than when it was changed.
    pub(super) moved: bool,
}

/// What a page of a form shows beside the form itself.
#[derive(Default)]
pub(super) struct Extras {
    pub(super) carried: Vec<(&'static str, String)>,
    pub(super) beside: Option<Beside>,
    /// What the form was made of, where that is not what is there now.
    pub(super) seen: Option<Seen>,
    /// The answer's status, where nothing in the form itself is to be mended.
    pub(super) status: Option<StatusCode>,
}

/// The page of a listing, with the form as it was filled in.
pub(super) fn of(
    hand: &Hand,
    opened: &Opened,
    form: Form,
    checked: Result<Read, Unread>,
    extras: Extras,
) -> Page {
    let mut v = FormView::of(&hand.visit.t, form, opened.fellowship());
    let status = mark(&mut v, checked);
    let t = &hand.visit.t;
    let mut carried = extras.carried;
    carried.extend(extras.seen.unwrap_or_else(|| Seen::of(opened)).fields()?);
    Ok(page::with_status(
        extras.status.unwrap_or(status),
        &FormPage {
            answers: carried.iter().any(|(name, _)| *name == "proposal"),
            f: hand.frame("listings-title"),
            h: hand.head("/stewards/listings"),
            v,
            heading: t.s("listing-edit"),
            action: hand.visit.link(&opened.path()),
            carried,
            beside: extras.beside,
            pick: Pick::of(hand),
            proposes: !opened.saves(),
            kept: Some(kept(hand, opened)),
        },
    ))
}

/// Puts what has to be mended, or looked at once more, into the form.
pub(super) fn mark(v: &mut FormView, checked: Result<Read, Unread>) -> StatusCode {
    match checked {
        Ok(read) if read.warnings.is_empty() => StatusCode::OK,
        Ok(read) => {
            v.warnings = read.warnings;
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Err(unread) => {
            (v.faults, v.choices) = (unread.faults, unread.choices);
            StatusCode::UNPROCESSABLE_ENTITY
        }
    }
}

/// A form nobody has sent yet.
pub(super) fn untouched(meeting: &Meeting) -> Result<Read, Unread> {
    Ok(Read { meeting: meeting.clone(), warnings: Vec::new() })
}

/// The form that says what is there now.
pub(super) fn filled(hand: &Hand, meeting: &Meeting) -> Form {
    fill(&hand.visit.t, meeting)
}

/// A reader's note on this listing that is not dealt with, for those who keep it.
pub(super) async fn note(hand: &Hand, opened: &Opened, id: &str) -> Result<Option<Correction>, StatusCode> {
    if !opened.publishes() {
        return Ok(None);
    }
    let slug = listed(hand, opened);
    let open = hand.app.store.open_corrections().await.map_err(broken)?;
    let on_it = |one: &Correction| slug.as_ref().is_some_and(|slug| *one.slug == *slug.as_str());
    Ok(open.into_iter().find(|one| *one.id == *id && on_it(one)))
}

/// A reader's note, to be read beside the form; the form carries its id.
pub(super) async fn correction(
    hand: &Hand,
    opened: &Opened,
    id: &str,
    extras: &mut Extras,
) -> Result<(), StatusCode> {
    let Some(Correction { id, kind, text, .. }) = note(hand, opened, id).await? else { return Ok(()) };
    let t = &hand.visit.t;
    let kind = t.maybe(&format!("wrong-{kind}")).unwrap_or_else(|| t.s("wrong-else"));
    extras.beside = Some(Beside {
        heading: t.one("listing-beside-note", "kind", &kind),
        words: text.to_string(),
        differences: Vec::new(),
    });
    extras.carried.push(("correction", id.to_string()));
    Ok(())
}

fn kept(hand: &Hand, opened: &Opened) -> Kept {
    let t = &hand.visit.t;
    let now = opened.now();
    let today = opened.today(hand);
    let path = opened.path();
    let link = |after: &str| hand.visit.link(&format!("{path}{after}"));
    let pauses: Vec<&Suspension> = now
        .schedule
        .timed()
        .map(|timed| timed.suspensions.iter().filter(|one| one.until.is_none_or(|until| until >= today)))
        .into_iter()
        .flatten()
        .collect();
    let standing = now.standing(today);
    let listed = listed(hand, opened);
    let state = match (&opened.stored.layer.hidden, &standing) {
        (Some(Hidden::Removed), _) => Some("listing-state-removed"),
        // Where the one that stands for it went, it is shown again.
        (Some(Hidden::MergedInto { .. }), _) if listed.is_none() => Some("listing-state-merged"),
        (_, Standing::Ended) => Some("listing-state-ended"),
        (_, Standing::Suspended { .. }) => Some("listing-state-suspended"),
        (_, Standing::Active) => None,
    };
    let belongs = |list: &Arc<Source>| Belongs::of(list, &now);
    let appoints = opened.list.as_ref().is_some_and(|list| hand.charges.appoints_for(&belongs(list)));
    let invite = listed.as_ref().filter(|_| appoints);
    Kept {
        invite: invite.map(|slug| hand.visit.link(&format!("/stewards/representatives?meeting={slug}"))),
        public: listed.map(|slug| hand.visit.link(&format!("/meetings/{slug}"))),
        history: link("/history"),
        copy: hand.visit.link(&format!(
            "/stewards/listings/new?copy={}",
            forms::encoded(&format!("{}/{}", opened.source, opened.key))
        )),
        venue: now.venue.as_ref().filter(|_| opened.publishes()).map(|_| link("/venue")),
        act: link("/act"),
        version: opened.stored.version,
        state: state.map(|state| t.s(state)),
        restorable: opened.stored.layer.hidden == Some(Hidden::Removed) || standing == Standing::Ended,
        paused: pauses.iter().any(|pause| pause.covers(today)) || now.place_closed(),
        pauses: pauses
            .iter()
            .map(|pause| (super::acts::days_of(pause), difference::pause_in_words(t, pause)))
            .collect(),
        timed: now.schedule.timed().is_some(),
        removable: opened.stored.layer.hidden.is_none(),
        asks: !opened.publishes(),
        layered: layered(hand, opened, &now),
        today: today.to_string(),
    }
}

/// Its public address, while it is shown.
pub(super) fn listed(hand: &Hand, opened: &Opened) -> Option<Slug> {
    let snapshot = hand.app.live.now();
    snapshot.index.find(&opened.source, &opened.row).map(|(_, listing)| listing.slug.clone())
}

fn layered(hand: &Hand, opened: &Opened, now: &Meeting) -> Vec<Layered> {
    let patch = &opened.stored.layer.patch;
    let moved = patch.outdated(&opened.row).unwrap_or_default();
    let names = patch.names().filter(|name| *name != "updated");
    let field = |name: &str| {
        let mut rest: Patch = patch.clone();
        rest.drop_field(name);
        let without = rest.apply(&opened.row).ok()?;
        let t = &hand.visit.t;
        Some(Layered {
            field: name.to_owned(),
            label: t.maybe(&format!("listing-field-{name}")).unwrap_or_else(|| t.s("listing-field-other")),
            differences: difference::between(t, opened.fellowship(), Some(&without), Some(now)),
            moved: moved.iter().any(|change| change.field == name),
        })
    };
    names.filter_map(field).collect()
}
