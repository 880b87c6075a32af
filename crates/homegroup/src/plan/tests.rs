//! The pages as a browser without a script sees them, and the devices' side as its script asks for it.

mod scales;

use std::collections::BTreeSet;

use axum::http::StatusCode;
use care::plan::{Ask, ClinicName, Commitment, ConsentNote, Days, Kind, Mailbox, Parcel, Plan, Shown};
use jiff::{
    Timestamp,
    civil::{date, time},
};
use privacy::{
    ClinicKey, Phrase, Root, Session, SessionKind,
    calendar::CalendarSecret,
    parcel::{MailboxId, ParcelCode},
    share::Letter,
};
use store::{MailboxState, PostOffice, Return};

use crate::{
    identity::{cookie, settings},
    web::tests::{Answer, TestSite},
};

const MARKER: &str = "marker-plan-8c1f";
const CODE: &str = "abacus abdomen abdominal abide abiding ability";

/// Somebody who can come back.
struct Somebody<'s> {
    site: &'s TestSite,
    root: Root,
    cookie: String,
}

impl<'s> Somebody<'s> {
    async fn new(site: &'s TestSite, seed: u8) -> Self {
        let root = Root::guest([seed; 32]);
        settings::begin(&site.app.door, &site.app.store, &root).await.unwrap();
        let session = Session { root: root.clone(), kind: SessionKind::Phrase, day: site.app.clock.today() };
        let set = cookie::set(&site.app.door, &session).unwrap();
        let cookie = set.to_str().unwrap().split(';').next().unwrap().to_owned();
        Self { site, root, cookie }
    }

    async fn get(&self, path: &str) -> Answer {
        without_texts(self.site.with_cookie("GET", path, "", &self.cookie).await)
    }

    async fn post(&self, path: &str, form: &str) -> Answer {
        let form = format!("k={}&{form}", self.root.form_token());
        without_texts(self.site.with_cookie("POST", path, &form, &self.cookie).await)
    }

    /// Keeps a plan with these words in it.
    async fn save(&self, words: &str) -> Answer {
        let form = format!(
            "do=save&known=1&f.want={words}&f.when=walk&f.every=daily&f.hour=7&r.commitments.0.1=meeting\
             &r.commitments.0.2={words}-lamp&r.commitments.0.3=2&r.commitments.0.4=19:05&d.commitments.0=2026-11-23\
             &r.people.0.0=Wren"
        );
        self.post("/plan", &form).await
    }
}

/// What the page says, without all that its script could say.
fn without_texts(mut answer: Answer) -> Answer {
    while let Some((before, rest)) = answer.body.split_once("data-texts=\"") {
        let after = rest.split_once('"').map_or("", |(_, after)| after);
        answer.body = format!("{before}{after}");
    }
    answer
}

fn in_a_week(site: &TestSite) -> Timestamp {
    site.app.clock.now().checked_add(jiff::SignedDuration::from_hours(7 * 24)).unwrap()
}

/// A clinic, as far as it reaches here.
struct Clinic {
    office: PostOffice,
    key: ClinicKey,
    mailbox: MailboxId,
}

impl Clinic {
    fn new(site: &TestSite) -> Self {
        let mailbox = "0123456789abcdef0123456789abcdef".parse().unwrap();
        Self { office: site.app.store.post_office(), key: ClinicKey::from_bytes([9; 32]), mailbox }
    }

    fn parcel(&self, site: &TestSite, asks: &[Ask]) -> Parcel {
        let mut plan = Plan::starter();
        plan.want = vec![format!("{MARKER} from the clinic")];
        let mut lamp = Commitment::new("4", Kind::HomeGroup);
        (lamp.text, lamp.days, lamp.time) = ("Lamp".into(), Days::of([2]), Some(time(19, 5, 0, 0)));
        plan.commitments.push(lamp);
        let clinic = ClinicName { name: "Larch House".into(), contact: "the front desk".into() };
        let ends = site.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date().tomorrow().unwrap();
        let parcel =
            Parcel::new(plan.agreed().unwrap(), clinic, "A notice of the clinic".into(), ends).unwrap();
        if asks.is_empty() {
            return parcel;
        }
        let public = self.key.mailbox(&self.mailbox).public().to_string();
        let mailbox = Mailbox { id: self.mailbox.to_string(), public };
        let consent = ConsentNote { id: "c1".into(), summary: "Until the first of March".into() };
        parcel.asking(asks.iter().copied(), mailbox, consent).unwrap()
    }

    /// Prints a code.
    async fn send(&self, site: &TestSite, code: &str, asks: &[Ask]) {
        let key = ParcelCode::new(Phrase::read(code).unwrap()).key();
        let sealed = key.seal(&self.parcel(site, asks).write().unwrap(), [3; 12]).unwrap();
        let ends = in_a_week(site);
        assert!(self.office.put_parcel(&key.id().to_string(), sealed.as_bytes(), ends).await.unwrap());
        self.office.open_mailbox(&self.mailbox.to_string(), ends).await.unwrap();
    }

    /// What lies in the mailbox, opened.
    async fn read(&self, site: &TestSite) -> Vec<Shown> {
        let (now, mailbox) = (site.app.clock.now(), self.mailbox.to_string());
        let returns = self.office.returns(&mailbox, date(2026, 11, 24), now).await.unwrap();
        let numbers: Vec<String> = returns.iter().map(|one| one.id.clone()).collect();
        self.office.throw_away(&mailbox, &numbers).await.unwrap();
        let open = |one: Return| {
            let letter = Letter::from_bytes(one.sealed).unwrap();
            Shown::read(&self.key.mailbox(&self.mailbox).open_return(&letter).unwrap()).unwrap()
        };
        returns.into_iter().map(open).collect()
    }

    async fn state(&self, site: &TestSite) -> MailboxState {
        self.office.state_of(&self.mailbox.to_string(), site.app.clock.now()).await.unwrap()
    }
}

fn words_of_code(code: &str) -> String {
    code.replace(' ', "+")
}

#[tokio::test]
async fn reading_asks_for_nothing_and_leaves_nothing() {
    let site = TestSite::with(None).await;
    for path in ["/plan", "/plan/now", "/plan/check-in", "/plan/clinic", "/plan/calendar"] {
        let answer = site.get(path).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert!(answer.headers.get("set-cookie").is_none() && !answer.body.contains("name=\"k\""), "{path}");
        assert!(answer.body.len() < 50_000, "{path}: {}", answer.body.len());
    }
    assert_eq!(site.get("/plan?add=lamp-post").await.status, StatusCode::OK);
    assert_eq!(site.get("/plan/device/parcel").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_plan_is_kept_sealed_and_shown_only_to_a_form() {
    let site = TestSite::with(None).await;
    let one = Somebody::new(&site, 7).await;
    let refused = one.post("/plan", &format!("do=save&f.want={MARKER}")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "the box was not ticked");
    assert!(refused.body.contains(MARKER), "the words stay in the form");
    assert!(one.save(MARKER).await.body.contains("Kept."));
    assert!(!one.get("/plan").await.body.contains(MARKER));
    let open = one.post("/plan", "do=open").await;
    assert!(open.body.contains(MARKER) && open.body.contains("23 November 2026"), "with the day it was kept");
    assert!(open.body.len() < 50_000, "{}", open.body.len());
    let now = one.post("/plan/now", "").await;
    assert!(now.body.contains("walk") && now.body.contains("Wren"));
    assert!(!site.files_hold(MARKER));
    let paper = one
        .post("/plan", &format!("do=paper&f.want={MARKER}&r.commitments.0.2=Lamp&r.commitments.0.3=2"))
        .await;
    assert!(
        paper.body.contains(MARKER)
            && paper.body.contains("Back to my page")
            && !paper.body.contains("textarea")
    );
    let export = one.get("/me/export.json").await;
    assert!(export.body.contains(&format!("{MARKER}-lamp")) && export.body.contains("done once"));
}

#[tokio::test]
async fn a_calendar_says_nothing_of_the_plan() {
    let site = TestSite::with(None).await;
    let one = Somebody::new(&site, 7).await;
    let form = format!("r.commitments.0.2={MARKER}&r.commitments.0.3=2&r.commitments.0.4=19:05");
    let file = one.post("/plan", &format!("do=calendar&{form}")).await;
    assert!(file.body.contains("SUMMARY:Appointment") && file.body.contains("RRULE:FREQ=WEEKLY;BYDAY=TU"));
    assert!(!file.body.contains(MARKER));
    assert!(file.headers["content-disposition"].to_str().unwrap().ends_with("\"calendar.ics\""));
    let again = one.post("/plan", &format!("do=calendar&f.title=Choir&{form}")).await;
    assert!(again.body.contains("SUMMARY:Choir"));
    let uid = |text: &str| text.lines().find(|line| line.starts_with("UID:")).unwrap().to_owned();
    assert_eq!(uid(&file.body), uid(&again.body), "a calendar knows it again");
    let other = Somebody::new(&site, 8).await.post("/plan", &format!("do=calendar&{form}")).await;
    assert_ne!(uid(&file.body), uid(&other.body));
}

/// The address on a page.
fn address(answer: &Answer) -> Option<String> {
    let (_, after) = answer.body.split_once("href=\"/calendar/")?;
    Some(format!("/calendar/{}", after.split('"').next()?))
}

#[tokio::test]
async fn a_calendar_program_fetches_the_times_by_an_address_and_nothing_else_opens_them() {
    let site = TestSite::with(None).await;
    let one = Somebody::new(&site, 7).await;
    let without = one.post("/plan/calendar", "do=make").await;
    assert!(without.body.contains("Write a plan first") && address(&without).is_none());
    one.save(MARKER).await;
    let made = address(&one.post("/plan/calendar", "do=make").await).unwrap();
    assert!(address(&one.get("/plan/calendar").await).is_none(), "never on a page that was not asked for");
    let file = site.get(&made).await;
    assert_eq!(file.headers["content-type"], "text/calendar; charset=utf-8");
    assert_eq!(file.headers["cache-control"], "no-store");
    assert!(file.headers.get("set-cookie").is_none());
    assert!(file.body.contains("SUMMARY:Appointment") && file.body.contains("DTSTART:20261124T190500"));
    assert!(!file.body.contains(MARKER) && !site.files_hold("BEGIN:VCALENDAR"));
    assert_eq!(address(&one.post("/plan/calendar", "do=show").await).unwrap(), made);
    // Saving the plan is enough for it to say what the plan says now.
    one.post("/plan", "do=open").await;
    let seen = between(&one.post("/plan", "do=open").await.body, "name=\"seen\" value=\"", "\"");
    let later = format!(
        "do=save&seen={seen}&f.want=x&r.commitments.0.1=meeting&r.commitments.0.3=4&r.commitments.0.4=07:30"
    );
    assert!(one.post("/plan", &later).await.body.contains("Kept."));
    assert!(site.get(&made).await.body.contains("DTSTART:20261126T073000"));
    // Another address, and the one before opens nothing.
    let anew = address(&one.post("/plan/calendar", "do=make").await).unwrap();
    assert_eq!(site.get(&made).await.status, StatusCode::NOT_FOUND);
    assert_eq!(site.get(&anew).await.status, StatusCode::OK);
    for wrong in ["/calendar/x", "/calendar/x-y.ics", anew.strip_suffix(".ics").unwrap()] {
        assert_eq!(site.get(wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
    }
    assert!(one.post("/plan/calendar", "do=stop").await.body.contains("It is gone."));
    assert_eq!(site.get(&anew).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_calendar_goes_with_its_plan_and_with_its_person() {
    let site = TestSite::with(None).await;
    for (seed, path, form) in [(7, "/plan", "do=tear&sure=1&seen="), (8, "/me/delete", "sure=1")] {
        let one = Somebody::new(&site, seed).await;
        one.save(MARKER).await;
        let made = address(&one.post("/plan/calendar", "do=make").await).unwrap();
        assert_eq!(site.get(&made).await.status, StatusCode::OK);
        one.post(path, form).await;
        assert_eq!(site.get(&made).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_device_hands_a_calendar_in_sealed_and_only_its_own() {
    let site = TestSite::with(None).await;
    let one = Somebody::new(&site, 7).await;
    let secret: CalendarSecret = "7".repeat(32).parse().unwrap();
    let id = one.root.writing().id(&"plan/feed".parse().unwrap());
    let sealed = |text: &[u8]| secret.key(id).seal(text, [1; 12]).unwrap();
    let path = "/plan/device/calendar";
    let none = one.post(path, &format!("do=renew&sealed={}", sealed(b"one"))).await;
    assert!(none.body.contains("\"said\":\"gone\""), "saving a plan makes no calendar");
    let kept = one.post(path, &format!("do=make&sealed={}", sealed(b"one"))).await;
    assert!(kept.body.contains("\"said\":\"kept\""));
    let address = format!("/calendar/{id}-{}.ics", "7".repeat(32));
    assert_eq!(site.get(&address).await.body, "one");
    one.post(path, &format!("do=renew&sealed={}", sealed(b"two"))).await;
    assert_eq!(site.get(&address).await.body, "two");
    Somebody::new(&site, 8).await.post(path, "do=stop").await;
    assert_eq!(site.get(&address).await.body, "two", "nobody takes another's away");
    let long = sealed(&[7; 20_000]);
    assert_eq!(one.post(path, &format!("do=make&sealed={long}")).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert_eq!(one.post(path, "do=make&sealed=x").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(site.with_cookie("POST", path, "do=stop", "").await.status, StatusCode::FORBIDDEN);
    one.post(path, "do=stop").await;
    assert_eq!(site.get(&address).await.status, StatusCode::NOT_FOUND);
}

fn between(text: &str, before: &str, after: &str) -> String {
    let (_, rest) = text.split_once(before).unwrap();
    rest.split_once(after).unwrap().0.to_owned()
}

#[tokio::test]
async fn a_check_in_is_a_day_of_the_diary() {
    let site = TestSite::with(None).await;
    let one = Somebody::new(&site, 7).await;
    let form = format!("do=day&known=1&on=2026-11-23&mood=2&craving=3&meetings=1&words={MARKER}");
    let kept = one.post("/plan/check-in", &form).await;
    assert!(kept.body.contains("Kept.") && kept.body.contains(MARKER) && kept.body.contains("strong"));
    // The look back of the same day does not ask for the wish, and takes nothing away.
    one.post("/steps/life", "do=day&on=2026-11-23&mood=4&meetings=1&words=later").await;
    let open = one.post("/plan/check-in", "do=open").await;
    assert!(open.body.contains("later") && open.body.contains("<td>strong</td>"));
    assert!(!site.files_hold(MARKER));
}

#[tokio::test]
async fn a_parcel_is_seen_and_left_or_taken_once() {
    let site = TestSite::with(None).await;
    let (clinic, one) = (Clinic::new(&site), Somebody::new(&site, 7).await);
    clinic.send(&site, CODE, &[Ask::CheckIns, Ask::Commitments]).await;
    let code = words_of_code(CODE);
    let seen = one.post("/plan/clinic", &format!("do=look&code={code}")).await;
    for word in [
        MARKER,
        "Larch House",
        "the front desk",
        "A notice of the clinic",
        "Until the first of March",
        "Lamp",
    ] {
        assert!(seen.body.contains(word), "{word}");
    }
    assert!(!seen.body.contains("value=\"check_ins\" checked") && seen.body.contains("value=\"check_ins\""));
    assert!(!seen.body.contains("value=\"visits\""), "the clinic does not ask for it");
    let left = one.post("/plan/clinic", &format!("do=leave&code={code}")).await;
    assert!(left.body.contains("Nothing was taken."));
    let unsure = one.post("/plan/clinic", &format!("do=take&code={code}")).await;
    assert!(
        unsure.body.contains("tick the box") && unsure.body.contains("Larch House"),
        "asked before the first page"
    );
    let taken =
        one.post("/plan/clinic", &format!("do=take&known=1&code={code}&show=check_ins&show=visits")).await;
    assert!(taken.body.contains("It is yours now.") && taken.body.contains("Larch House"));
    assert!(one.post("/plan", "do=open").await.body.contains(MARKER));
    assert!(!site.files_hold(MARKER));
    // Used, wrong and mistyped codes get one and the same answer.
    let other = Somebody::new(&site, 8).await;
    let answers: BTreeSet<String> = {
        let mut answers = BTreeSet::new();
        for code in [code.as_str(), "abacus+abacus+abacus+abacus+abacus+abacus", "nothing"] {
            answers.insert(other.post("/plan/clinic", &format!("do=look&code={code}")).await.body);
        }
        answers
    };
    assert_eq!(answers.len(), 1);
    assert!(answers.first().unwrap().contains("These words bring nothing"));
    for _ in 0..4 {
        other.post("/plan/clinic", "do=look&code=nothing").await;
    }
    let held = other.post("/plan/clinic", "do=look&code=nothing").await;
    assert!(held.body.contains("Too many codes"), "one person tries a few times a minute");
    assert!(one.post("/plan/clinic", &format!("do=look&code={code}")).await.body.contains("bring nothing"));
}

#[tokio::test]
async fn a_plan_of_ones_own_lies_beside_the_one_that_was_taken() {
    let site = TestSite::with(None).await;
    let (clinic, one) = (Clinic::new(&site), Somebody::new(&site, 7).await);
    one.save("my-own").await;
    clinic.send(&site, CODE, &[]).await;
    let taken = one.post("/plan/clinic", &format!("do=take&code={}", words_of_code(CODE))).await;
    assert!(taken.body.contains("The plan you had lies beside it"));
    let open = one.post("/plan", "do=open").await;
    assert!(open.body.contains(MARKER) && open.body.contains("my-own-lamp"));
    assert!(one.post("/plan/clinic", "do=open").await.body.contains("No clinic can see anything of yours."));
}

#[tokio::test]
async fn of_two_who_take_a_parcel_one_has_it() {
    let site = TestSite::with(None).await;
    let clinic = Clinic::new(&site);
    clinic.send(&site, CODE, &[Ask::CheckIns]).await;
    let (one, two) = (Somebody::new(&site, 7).await, Somebody::new(&site, 8).await);
    let form = format!("do=take&known=1&code={}", words_of_code(CODE));
    let (first, second) = tokio::join!(one.post("/plan/clinic", &form), two.post("/plan/clinic", &form));
    let took = [first, second].iter().filter(|answer| answer.body.contains("It is yours now.")).count();
    assert_eq!(took, 1);
}

#[tokio::test]
async fn only_what_was_ticked_is_shown_until_one_stops() {
    let site = TestSite::with(None).await;
    let (clinic, one) = (Clinic::new(&site), Somebody::new(&site, 7).await);
    clinic.send(&site, CODE, &[Ask::CheckIns, Ask::Visits]).await;
    one.post("/plan/clinic", &format!("do=take&known=1&code={}", words_of_code(CODE))).await;
    let today = site.app.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let nothing = one.post("/plan/clinic", "do=preview&show=check_ins").await;
    assert!(nothing.body.contains("There is nothing of that kind"));
    one.post("/plan/check-in", &format!("do=day&on={today}&mood=2&craving=4&meetings=1&words={MARKER}-day"))
        .await;
    one.post("/plan/check-in", "do=day&on=2026-10-01&mood=1&craving=0&words=before-the-consent").await;
    // Without a tick nothing goes, also when it is asked for in the name of the form.
    assert!(one.post("/plan/clinic", "do=send").await.body.contains("Nothing was sent."));
    assert!(clinic.read(&site).await.is_empty());
    let seen = one.post("/plan/clinic", "do=preview&show=check_ins&show=commitments").await;
    assert!(seen.body.contains(&format!("{MARKER}-day")) && !seen.body.contains("before-the-consent"));
    let sent = one.post("/plan/clinic", "do=send&show=check_ins&show=commitments").await;
    assert!(
        sent.body.contains("It lies there for the clinic now.")
            && sent.body.contains("One letter lies there unread.")
    );
    assert!(!site.files_hold(MARKER));
    let shown = clinic.read(&site).await;
    assert_eq!((shown.len(), shown[0].check_ins.len()), (1, 1));
    assert_eq!(shown[0].check_ins[0].line(), format!("{MARKER}-day"));
    assert!(shown[0].commitments.is_empty(), "it was ticked, but never asked for");
    let open = one.post("/plan/clinic", "do=open").await;
    assert!(open.body.contains("The clinic looked on") && open.body.contains("24 November 2026"));
    one.post("/plan/clinic", "do=send&show=check_ins").await;
    let stopped = one.post("/plan/clinic", "do=stop").await;
    assert!(stopped.body.contains("Stopped.") && stopped.body.contains("You have stopped this."));
    assert_eq!(clinic.state(&site).await, MailboxState::ClosedByMember);
    assert!(clinic.read(&site).await.is_empty(), "what was unread is gone");
    assert!(
        one.post("/plan/clinic", "do=send&show=check_ins")
            .await
            .body
            .contains("The clinic takes nothing in any more.")
    );
}

#[tokio::test]
async fn what_the_clinic_closed_is_said() {
    let site = TestSite::with(None).await;
    let (clinic, one) = (Clinic::new(&site), Somebody::new(&site, 7).await);
    clinic.send(&site, CODE, &[Ask::CheckIns]).await;
    one.post("/plan/clinic", &format!("do=take&known=1&code={}", words_of_code(CODE))).await;
    clinic.send(&site, "zoom zoom zoom zoom zoom abacus", &[Ask::CheckIns]).await;
    let second = one.post("/plan/clinic", "do=take&code=zoom+zoom+zoom+zoom+zoom+abacus").await;
    assert!(second.body.contains("You are showing something to a clinic already."));
    clinic.office.close_mailbox(&clinic.mailbox.to_string()).await.unwrap();
    assert!(one.post("/plan/clinic", "do=open").await.body.contains("The clinic has closed this."));
}

#[tokio::test]
async fn deleting_closes_the_mailbox() {
    let site = TestSite::with(None).await;
    let clinic = Clinic::new(&site);
    let one = Somebody::new(&site, 7).await;
    clinic.send(&site, CODE, &[Ask::CheckIns]).await;
    one.post("/plan/clinic", &format!("do=take&known=1&code={}", words_of_code(CODE))).await;
    one.post("/me/delete", "sure=1").await;
    assert_eq!(clinic.state(&site).await, MailboxState::ClosedByMember);
    let (_, member) = crate::steps::member(&one.root).unwrap();
    assert_eq!(site.app.store.entry_ids(&member).await.unwrap(), []);
}

#[tokio::test]
async fn tearing_the_plan_out_closes_the_mailbox() {
    let site = TestSite::with(None).await;
    let clinic = Clinic::new(&site);
    let one = Somebody::new(&site, 7).await;
    clinic.send(&site, CODE, &[Ask::CheckIns]).await;
    one.post("/plan/clinic", &format!("do=take&known=1&code={}", words_of_code(CODE))).await;
    assert_eq!(one.post("/plan", "do=tear&sure=1&seen=").await.status, StatusCode::SEE_OTHER);
    assert_eq!(clinic.state(&site).await, MailboxState::ClosedByMember);
}

#[tokio::test]
async fn a_device_takes_a_parcel_without_the_words() {
    let site = TestSite::with(None).await;
    let (clinic, one) = (Clinic::new(&site), Somebody::new(&site, 7).await);
    clinic.send(&site, CODE, &[Ask::CheckIns]).await;
    let key = ParcelCode::new(Phrase::read(CODE).unwrap()).key();
    let found = one.post("/plan/device/parcel", &format!("id={}", key.id())).await;
    assert!(found.body.contains("\"said\":\"found\""));
    let page = one.root.writing().page(&"plan".parse().unwrap());
    let sealed = page.seal(br#"{"v":1}"#, [1; 12]).unwrap();
    let form = format!("parcel={}&id={}&seen=&sealed={sealed}", key.id(), page.id());
    assert!(one.post("/plan/device/take", &form).await.body.contains("\"said\":\"kept\""));
    assert!(one.post("/plan/device/take", &form).await.body.contains("plan-code-none"));
    let none = one.post("/plan/device/parcel", &format!("id={}", key.id())).await;
    assert!(none.body.contains("plan-code-none"));
    let mailbox = one.post("/plan/device/mailbox", &format!("id={}", clinic.mailbox)).await;
    assert!(mailbox.body.contains("plan-mailbox-open"));
    let public = clinic.key.mailbox(&clinic.mailbox).public();
    let letter =
        privacy::parcel::seal_return(&public, &clinic.mailbox, br#"{"v":1}"#, [5; 32], [6; 12]).unwrap();
    let given = one.post("/plan/device/return", &format!("id={}&sealed={letter}", clinic.mailbox)).await;
    assert!(given.body.contains("plan-show-done"));
    assert_eq!(clinic.read(&site).await, [Shown::default()]);
    let stopped = one.post("/plan/device/mailbox", &format!("id={}&do=stop", clinic.mailbox)).await;
    assert!(stopped.body.contains("plan-mailbox-by-member"));
    for path in ["/plan/device/parcel", "/plan/device/mailbox", "/plan/device/take", "/plan/device/return"] {
        assert_eq!(one.post(path, "id=x&parcel=x").await.status, StatusCode::BAD_REQUEST, "{path}");
        assert_eq!(site.with_cookie("POST", path, "id=x", "").await.status, StatusCode::FORBIDDEN, "{path}");
    }
}
