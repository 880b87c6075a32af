//! What somebody shows to a clinic: only kinds they ticked, seen before it is sent; and what the clinic did with it.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use care::{
    checkin::CheckIn,
    plan::{Ask, Felt, KeptCommitment, Shown, Visit},
};
use jiff::{ToSpan as _, civil::Date};
use journal::Document;
use matching::Told;
use privacy::{
    parcel::{MailboxId, seal_return},
    share::{Letter, PublicKey},
};
use serde_json::{Value, json};
use store::{MailboxState, Returned};

use super::{
    clinic::{self, Tick},
    code::said,
    paper::{self, Link, SLOT},
    totals,
};
use crate::{
    finder::view::when,
    random,
    steps::{Book, Here, Page, Sent, VISITS, broken, days_on, month, visits_on, whole},
    web::{forms::Form, texts::Locale},
};

/// How many months of the diary are looked through.
const MOST_MONTHS: usize = 13;

/// What somebody shows to a clinic, as the page has it.
pub(super) struct LinkView {
    pub(super) clinic: String,
    pub(super) contact: String,
    pub(super) state: String,
    pub(super) is_open: bool,
    pub(super) unread: Option<String>,
    pub(super) readings: Vec<String>,
    pub(super) asks: Vec<Tick>,
    pub(super) summary: Vec<String>,
    pub(super) notice: Vec<String>,
}

/// What would be sent: its kinds, and every line of it.
pub(super) struct Preview {
    pub(super) kinds: Vec<&'static str>,
    pub(super) parts: Vec<(String, Vec<String>)>,
}

impl LinkView {
    pub(super) async fn of(here: &Here, link: &Link) -> Result<Self, StatusCode> {
        let t = &here.visit.t;
        let mailbox = here.app.store.mailbox(&link.mailbox.id, here.app.clock.now()).await.map_err(broken)?;
        let is_open = mailbox.state == MailboxState::Open;
        Ok(Self {
            clinic: link.clinic.name.clone(),
            contact: link.clinic.contact.clone(),
            state: t.s(state_said(mailbox.state)),
            is_open,
            unread: is_open.then(|| t.n("plan-unread", mailbox.unread)),
            readings: mailbox.readings.iter().map(|day| when::date(t, *day)).collect(),
            asks: clinic::ticks(t, &link.asks, &link.show),
            summary: clinic::paragraphs(&link.consent.summary),
            notice: clinic::paragraphs(&link.notice),
        })
    }
}

fn state_said(state: MailboxState) -> &'static str {
    match state {
        MailboxState::Open => "plan-mailbox-open",
        MailboxState::ClosedByClinic => "plan-mailbox-by-clinic",
        MailboxState::ClosedByMember => "plan-mailbox-by-member",
        MailboxState::Over => "plan-mailbox-over",
    }
}

/// The link that is noted in the plan of whoever asks, where it can be opened.
pub(super) async fn link_of(here: &Here) -> Option<Link> {
    let page = Book::of(here)?.open(SLOT).await.ok()?.page?;
    Link::on(&page)
}

/// Is something shown to a clinic already?
pub(super) async fn is_shown_to_somebody(here: &Here, book: &Book<'_>) -> Result<bool, StatusCode> {
    let Some(link) = book.open(SLOT).await?.page.as_ref().and_then(Link::on) else { return Ok(false) };
    let mailbox = here.app.store.mailbox(&link.mailbox.id, here.app.clock.now()).await.map_err(broken)?;
    Ok(mailbox.state == MailboxState::Open)
}

/// Shows what would be sent, and sends nothing.
pub(super) async fn preview(here: &Here, form: &Form) -> Page {
    let book = Book::of(here).ok_or(StatusCode::FORBIDDEN)?;
    let plan = book.open(SLOT).await?.page;
    let shown = clinic::Shown::of(here).await?;
    let Some(link) = plan.as_ref().and_then(Link::on) else {
        return Ok(shown.opened(here).await?.page());
    };
    let kinds = clinic::ticked(form);
    let what = gather(here, &book, plan.as_ref(), &link, &kinds).await?;
    let shown = shown.with_link(here, plan.as_ref()).await?;
    if what.is_empty() {
        return Ok(shown.saying("plan-show-nothing").page());
    }
    let words = clinic::ASKS.iter().filter(|(ask, _)| kinds.contains(ask) && link.asks.contains(ask));
    let preview = Preview {
        kinds: words.map(|(_, word)| *word).collect(),
        parts: in_words(&here.visit.t, &what, plan.as_ref()),
    };
    Ok(shown.with_preview(preview).page())
}

/// Sends what the page before has shown.
pub(super) async fn send(here: &Here, form: &Form) -> Page {
    let book = Book::of(here).ok_or(StatusCode::FORBIDDEN)?;
    let found = book.open(SLOT).await?;
    let shown = clinic::Shown::of(here).await?;
    let Some((mut page, link)) = found.page.and_then(|page| Link::on(&page).map(|link| (page, link))) else {
        return Ok(shown.opened(here).await?.page());
    };
    let kinds = clinic::ticked(form);
    let what = gather(here, &book, Some(&page), &link, &kinds).await?;
    if what.is_empty() {
        return Ok(shown.opened(here).await?.saying("plan-show-nothing").page());
    }
    let Some(letter) = sealed(&link, &what)? else {
        return Ok(shown.opened(here).await?.saying("plan-show-long").page());
    };
    let turn = here.turn().await?;
    let returned = give(here, &link.mailbox.id, &letter).await?;
    drop(turn);
    if returned == Returned::Shown {
        Link::note(&mut page, Some(&link.after(kinds, here.today())));
        // Where somebody else saved meanwhile, the same days are shown once more the next time, and nothing is lost.
        book.keep(SLOT, page, &found.version, &[]).await?;
    }
    Ok(shown.opened(here).await?.saying(returned_said(returned)).page())
}

/// Shows nothing more: closes the mailbox.
pub(super) async fn stop(here: &Here) -> Page {
    let said = match link_of(here).await {
        Some(link) => {
            here.app.store.stop_mailbox(&link.mailbox.id).await.map_err(broken)?;
            "plan-stopped"
        }
        None => "plan-stop-none",
    };
    Ok(clinic::Shown::of(here).await?.opened(here).await?.saying(said).page())
}

fn returned_said(returned: Returned) -> &'static str {
    match returned {
        Returned::Shown => "plan-show-done",
        Returned::Closed => "plan-show-closed",
        Returned::Full => "plan-show-full",
    }
}

/// `None` where it is more than one letter holds, or the clinic's key is none.
fn sealed(link: &Link, what: &Shown) -> Result<Option<Letter>, StatusCode> {
    let (Ok(plain), Ok(public), Ok(id)) =
        (what.write(), link.mailbox.public.parse::<PublicKey>(), link.mailbox.id.parse::<MailboxId>())
    else {
        return Ok(None);
    };
    let (fresh, nonce) = (random::bytes().map_err(broken)?, random::bytes().map_err(broken)?);
    Ok(seal_return(&public, &id, &plain, fresh, nonce).ok())
}

async fn give(here: &Here, mailbox: &str, letter: &Letter) -> Result<Returned, StatusCode> {
    let id: [u8; 16] = random::bytes().map_err(broken)?;
    let id: String = id.iter().map(|byte| format!("{byte:02x}")).collect();
    here.app.store.put_return(&id, mailbox, letter.as_bytes(), here.app.clock.now()).await.map_err(broken)
}

/// What there is of these kinds since it was shown last.
async fn gather(
    here: &Here,
    book: &Book<'_>,
    plan: Option<&Document>,
    link: &Link,
    kinds: &BTreeSet<Ask>,
) -> Result<Shown, StatusCode> {
    let mut all = Shown::default();
    if kinds.contains(&Ask::CheckIns) {
        all.check_ins = check_ins(here, book, link.since(Ask::CheckIns)).await?;
    }
    if kinds.contains(&Ask::Visits) {
        let page = book.open(VISITS).await?.page.unwrap_or_default();
        all.visits = visits(page, link.since(Ask::Visits));
    }
    if kinds.contains(&Ask::Commitments) {
        let since = link.since(Ask::Commitments);
        let commitments = plan.map(paper::commitments).unwrap_or_default();
        let kept = commitments.into_iter().map(|one| KeptCommitment {
            kind: one.kind,
            text: one.text,
            done: one.done.range(since..).copied().collect(),
        });
        all.commitments = kept.filter(|one| !one.done.is_empty()).collect();
    }
    if kinds.contains(&Ask::Scales) {
        let page = whole(book.open(totals::SLOT).await?.page).0;
        all.scales = totals::shown(&page, link.since(Ask::Scales));
    }
    Ok(Shown::gather(&link.asks, kinds, all))
}

/// The check-ins since that day: rows of the diary with both taps.
async fn check_ins(here: &Here, book: &Book<'_>, since: Date) -> Result<Vec<CheckIn>, StatusCode> {
    let mut found = Vec::new();
    let mut first = here.tomorrow().first_of_month();
    for _ in 0..MOST_MONTHS {
        let rows = days_on(book.open(&month(first)).await?.page);
        found.extend(rows.iter().filter_map(|row| check_in(row)).filter(|one| one.day >= since));
        if first <= since {
            break;
        }
        first = first.checked_sub(1.month()).unwrap_or(since);
    }
    found.sort_by_key(|one| one.day);
    Ok(found)
}

/// A row of the diary: day, mood, meetings, words, craving.
fn check_in(row: &[String]) -> Option<CheckIn> {
    let cell = |at: usize| row.get(at).map(String::as_str).unwrap_or_default();
    let tap = |at: usize| cell(at).parse::<u8>().ok();
    let (mood, craving) = (tap(1)?.try_into().ok()?, tap(4)?.try_into().ok()?);
    let one = CheckIn::new(cell(0).parse().ok()?, mood, craving, tap(2).unwrap_or(0)).ok()?;
    let line: String = cell(3).chars().take(care::checkin::LONGEST_LINE).collect();
    one.with_line(&line).ok()
}

/// Visits since that day, of which only the day and how it felt are shown, never where.
fn visits(page: Document, since: Date) -> Vec<Visit> {
    let visit = |told: Told| Some(Visit { day: told.day?, felt: Some(felt(told.felt)) });
    let visits = visits_on(page).into_iter().filter_map(visit);
    visits.filter(|visit| visit.day >= since).collect()
}

fn felt(felt: matching::Felt) -> Felt {
    match felt {
        matching::Felt::AtHome => Felt::Home,
        matching::Felt::WouldGoAgain => Felt::Again,
        matching::Felt::NotSure => Felt::Unsure,
        matching::Felt::NotForMe => Felt::No,
    }
}

/// Every line of what would be sent.
fn in_words(t: &Locale, what: &Shown, plan: Option<&Document>) -> Vec<(String, Vec<String>)> {
    let check_ins = what.check_ins.iter().map(|one| check_in_said(t, one));
    let visits = what.visits.iter().map(|one| {
        let felt = one.felt.map(|felt| t.s(&format!("plan-felt-{}", felt_word(felt)))).unwrap_or_default();
        joined([when::date(t, one.day), felt])
    });
    let commitments = what.commitments.iter().map(|one| {
        let mut kept = care::plan::Commitment::new("1", one.kind);
        kept.text.clone_from(&one.text);
        let days: Vec<String> = one.done.iter().map(|day| when::date(t, *day)).collect();
        joined([paper::in_words(t, &kept), days.join(", ")])
    });
    let names = plan.map(totals::names).unwrap_or_default();
    let scales = what.scales.iter().map(|one| {
        let name = names.get(&one.scale).unwrap_or(&one.scale).clone();
        joined([when::date(t, one.day), name, t.numerals.digits(&one.total.to_string())])
    });
    let parts = [
        ("check_ins", check_ins.collect::<Vec<_>>()),
        ("visits", visits.collect()),
        ("commitments", commitments.collect()),
        ("scales", scales.collect()),
    ];
    let parts = parts.into_iter().filter(|(_, lines)| !lines.is_empty());
    parts.map(|(word, lines)| (t.s(&format!("plan-ask-{word}")), lines)).collect()
}

fn check_in_said(t: &Locale, one: &CheckIn) -> String {
    let mood = t.s(&format!("life-mood-{}", u8::from(one.mood)));
    let craving =
        format!("{}: {}", t.s("plan-craving"), t.s(&format!("plan-craving-{}", u8::from(one.craving))));
    let meetings = t.n("plan-meetings-count", usize::from(one.meetings()));
    joined([when::date(t, one.day), mood, craving, meetings, one.line().to_owned()])
}

fn felt_word(felt: Felt) -> &'static str {
    match felt {
        Felt::Home => "home",
        Felt::Again => "again",
        Felt::Unsure => "unsure",
        Felt::No => "no",
    }
}

fn joined<const N: usize>(parts: [String; N]) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

/// `POST /plan/device/mailbox` with `id`: how it stands with a mailbox. With `do=stop`, closes it.
pub(super) async fn mailbox(sent: Sent) -> Page {
    let Sent { here, form } = sent;
    let id: MailboxId = form.get("id").parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let (id, store) = (id.to_string(), &here.app.store);
    if form.get("do") == "stop" {
        store.stop_mailbox(&id).await.map_err(broken)?;
    }
    let mailbox = store.mailbox(&id, here.app.clock.now()).await.map_err(broken)?;
    let state = state_said(mailbox.state);
    let readings: Vec<String> = mailbox.readings.iter().map(Date::to_string).collect();
    let told = json!({ "state": state, "unread": mailbox.unread, "readings": readings });
    Ok(said(StatusCode::OK, "mailbox", told))
}

/// `POST /plan/device/return` with `id` (of the mailbox) and `sealed`: puts in what was sealed on the device.
pub(super) async fn put(sent: Sent) -> Page {
    let Sent { here, form } = sent;
    let id: MailboxId = form.get("id").parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let letter: Letter = form.get("sealed").parse().map_err(|_| StatusCode::BAD_REQUEST)?;
    let _turn = here.turn().await?;
    let returned = give(&here, &id.to_string(), &letter).await?;
    Ok(said(StatusCode::OK, returned_said(returned), Value::Null))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn row(cells: [&str; 5]) -> Vec<String> {
        cells.map(str::to_owned).to_vec()
    }

    #[test]
    fn only_days_with_both_taps_are_check_ins() {
        let one = check_in(&row(["2026-11-26", "2", "1", " a long day ", "4"])).unwrap();
        assert_eq!((one.day, one.meetings(), one.line()), (date(2026, 11, 26), 1, "a long day"));
        for cells in [
            ["2026-11-26", "2", "1", "", ""],
            ["2026-11-26", "", "1", "", "0"],
            ["x", "2", "1", "", "0"],
            ["2026-11-26", "6", "1", "", "0"],
            ["2026-11-26", "1", "51", "", "0"],
        ] {
            assert_eq!(check_in(&row(cells)), None, "{cells:?}");
        }
        assert_eq!(check_in(&row(["2026-11-26", "2", "", "", "0"])).unwrap().meetings(), 0);
        assert_eq!(check_in(&["2026-11-26".into(), "2".into()]), None);
        let long = check_in(&row(["2026-11-26", "2", "", &"é".repeat(400), "0"])).unwrap();
        assert_eq!(long.line().chars().count(), 280);
    }

    #[test]
    fn of_a_visit_only_the_day_and_the_feeling_are_told() {
        // A meeting may be called by a day, or by how one feels.
        let mut page = Document::default();
        let rows = [
            row(["2026-11-25", "not", "again", "", "2026-11-24"]),
            row(["lamp", "home", "not", "time", "2026-11-23"]),
            row(["lamp", "home", "again", "", "2026-11-01"]),
            row(["x", "x", "home", "", ""]),
        ];
        page.rows.insert(VISITS.to_owned(), rows.into());
        let told = |day, felt| Visit { day, felt: Some(felt) };
        let since = date(2026, 11, 20);
        assert_eq!(
            visits(page, since),
            [told(date(2026, 11, 23), Felt::No), told(date(2026, 11, 24), Felt::Again)]
        );
    }
}
