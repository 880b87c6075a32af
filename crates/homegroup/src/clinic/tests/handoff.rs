//! Handing over, volunteers, and the numbers without people.

use care::{
    handoff::{Handoff, Meeting, RideState, Step},
    numbers::LEAST,
    plan::{Plan, Shown},
};
use jiff::civil::{Date, date};

use super::*;
use crate::clinic::{
    clients::Client,
    handoffs::HandingOver,
    house::Act,
    log::{Entry, What},
    plans::{Agreed, Arrived},
};

/// A volunteer who can be called when the tests run (a Thursday at nine in Chicago).
const RUTH: &str = "alias=Ruth+K.&reach=555+0142&languages=en,+es&fellowships=Pills+Anonymous&offer=call&offer=company\
    &offer=ride&day-1=4&from-1=08%3A00&until-1=12%3A00&gender=woman&background=nurse&screened=2026-11-20";
/// What she is asked for.
const ASKS: &str = "wants=company&meeting=Early+Steps&day=2026-12-01&time=19%3A00&language=en";
/// A consent that names her.
const NAMING: &str = "information=identity&kind-1=volunteer&to-1=Ruth+K.&purpose=warm_handoff&expiry=day&day=2027-05-01\
    &revoke=Tell+anybody+of+the+staff";

/// A counsellor with a client whose handoff has begun, and the one who looks after volunteers.
struct Team {
    desk: Desk,
    lead: Hand,
    ash: Hand,
    calls: Hand,
    id: String,
}

impl Team {
    async fn ready() -> Self {
        let (desk, lead) = Desk::ready().await;
        let ash = desk.hire(&lead, "Ash", "counsellor").await;
        let calls = desk.hire(&lead, "Calls", "volunteers").await;
        let id = desk.admit(&ash, "born=1980-02-29").await;
        let team = Self { desk, lead, ash, calls, id };
        assert_eq!(team.write("do=begin&on=2026-11-26").await.leads_to(), team.path(""));
        team
    }

    fn path(&self, more: &str) -> String {
        format!("/clients/{}/handoff{more}", self.id)
    }

    async fn write(&self, form: &str) -> Answer {
        self.desk.post(&self.ash, &self.path(""), form).await
    }

    async fn page(&self, hand: &Hand) -> String {
        self.desk.get(hand, &self.path("")).await.body
    }

    /// The coordinator adds a volunteer; tells the id.
    async fn volunteer(&self, form: &str) -> String {
        let before: Vec<_> =
            self.desk.house.volunteers().await.unwrap().kept.into_iter().map(|kept| kept.id).collect();
        let added = self.desk.post(&self.calls, "/volunteers/new", form).await;
        assert_eq!(added.leads_to(), "/volunteers", "{}", added.body);
        let mut after = self.desk.house.volunteers().await.unwrap().kept.into_iter();
        after.find(|kept| !before.contains(&kept.id)).unwrap().id.to_string()
    }

    async fn ask(&self, hand: &Hand, form: &str) -> Answer {
        self.desk.post(hand, &self.path("/ask"), form).await
    }

    async fn handoff(&self) -> Handoff {
        self.desk.house.handoff(&self.id).await.unwrap().unwrap().says.0
    }
}

#[tokio::test]
async fn the_three_meetings_are_a_checklist_of_what_was_really_done() {
    let team = Team::ready().await;
    let page = team.page(&team.ash).await;
    assert!(page.contains("First meeting, due since 26 November 2026"), "{page}");
    assert!(page.contains("https://meetings.example.org/start/patient"));
    assert!(page.contains("https://meetings.example.org/learn/people/first-visit"));
    assert!(team.desk.get(&team.ash, "/").await.body.contains("Due: First meeting"));
    for form in [
        "do=hold&meeting=first&on=2026-11-26",
        "do=done&step=schedule&on=2026-11-26",
        "do=left&step=journal&because=declined",
    ] {
        assert_eq!(team.write(form).await.leads_to(), team.path(""), "{form}");
    }
    let page = team.page(&team.ash).await;
    assert!(
        page.contains("done on 26 November 2026") && page.contains("the client did not want it"),
        "{page}"
    );
    assert!(page.contains("Choose a meeting together, open since 26 November 2026"));
    assert!(team.desk.get(&team.ash, "/").await.body.contains("Due: 3 steps of the handoff"));
    for form in [
        "do=done&step=choose_together&on=2026-11-27",
        "do=done&step=choose_together&on=2026-11-25",
        "do=done&step=choose_together&on=soon",
        "do=left&step=choose_together",
        "do=hold&meeting=fourth&on=2026-11-26",
        "do=visited&visited=perhaps",
        "do=nothing",
    ] {
        let refused = team.write(form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(refused.body.contains("Nothing was changed"), "{form}: {}", refused.body);
    }
    assert_eq!(team.handoff().await.state(Step::ChooseTogether), None);
    assert!(!page.contains("They did not go yet"), "not before it is known");
    assert_eq!(team.write("do=visited&visited=not_yet").await.status, StatusCode::SEE_OTHER);
    let page = team.page(&team.ash).await;
    assert!(page.contains("They did not go yet: solve") && !page.contains("They went: set the next"));
    // A week later the second is due, and what is noted late says so.
    team.desk.pass(7 * 86_400);
    let ash = team.desk.back(&team.ash).await;
    assert!(team.desk.get(&ash, "/").await.body.contains("Second meeting"));
    let late = team.desk.post(&ash, &team.path(""), "do=done&step=choose_together&on=2026-11-26").await;
    assert_eq!(late.status, StatusCode::SEE_OTHER, "{}", late.body);
    let page = team.desk.get(&ash, &team.path("")).await.body;
    assert!(page.contains("done on 26 November 2026, written down on 3 December 2026"), "{page}");
}

#[tokio::test]
async fn h_3_whoever_calls_volunteers_knows_the_alias_and_the_calls_alone() {
    let team = Team::ready().await;
    team.write("do=hold&meeting=first&on=2026-11-26").await;
    let client = team.desk.house.paper::<Client>(&team.id).await.unwrap().unwrap().says;
    let list = team.desk.get(&team.calls, "/").await.body;
    assert!(list.contains(&client.alias) && !list.contains(CLIENT));
    assert!(list.contains(&format!("href=\"{}\"", team.path(""))), "{list}");
    let other = team.desk.admit(&team.ash, "born=1980-02-29").await;
    assert!(!team.desk.get(&team.calls, "/").await.body.contains(&other), "nobody is handed over there");
    let page = team.page(&team.calls).await;
    assert!(page.contains(&client.alias) && !page.contains(CLIENT), "{page}");
    assert!(page.contains("Call a volunteer while") && !page.contains("Agree on a journal"), "{page}");
    assert!(!page.contains("Did they go to a meeting"));
    // Reading is for all of them, writing for those whom a counsellor lets work with this client.
    let shut = team.desk.post(&team.calls, &team.path(""), "do=done&step=call_volunteer&on=2026-11-26").await;
    assert_eq!(shut.status, StatusCode::FORBIDDEN);
    let workers = team.desk.house.every::<crate::clinic::staff::Worker>().await.unwrap();
    let who: Vec<String> = ["Ash", "Calls"]
        .iter()
        .map(|name| workers.iter().find(|kept| &*kept.says.name == *name).unwrap().id.to_string())
        .collect();
    let treats = format!("treats={}&treats={}", who[0], who[1]);
    team.desk.post(&team.ash, &format!("/clients/{}/staff", team.id), &treats).await;
    let done = team.desk.post(&team.calls, &team.path(""), "do=done&step=call_volunteer&on=2026-11-26").await;
    assert_eq!(done.leads_to(), team.path(""), "{}", done.body);
    for form in [
        "do=done&step=journal&on=2026-11-26",
        "do=visited&visited=yes",
        "do=plan&meeting=second&on=2026-12-03",
    ] {
        let other = team.desk.post(&team.calls, &team.path(""), form).await;
        assert_eq!(other.status, StatusCode::FORBIDDEN, "{form}");
    }
    let again = team.page(&team.calls).await;
    assert!(!again.contains(CLIENT) && !team.desk.get(&team.calls, "/").await.body.contains(CLIENT));
    let log = team.desk.log(&team.lead).await;
    assert!(log.contains("opened a handoff") && log.contains("wrote down what was done to hand over"));
}

#[tokio::test]
async fn the_roster_is_the_coordinators_to_write_and_the_counsellors_to_read() {
    let team = Team::ready().await;
    let desk = &team.desk;
    let records = desk.hire(&team.lead, "Files", "records").await;
    team.volunteer(RUTH).await;
    let page = desk.get(&team.ash, "/volunteers").await;
    for said in
        ["Ruth K.", "555 0142", "English, Spanish", "Pills Anonymous", "woman", "nurse", "20 November 2026"]
    {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    assert!(!page.body.contains("/volunteers/new"));
    assert_eq!(desk.post(&team.ash, "/volunteers/new", RUTH).await.status, StatusCode::FORBIDDEN);
    assert_eq!(desk.get(&records, "/volunteers").await.status, StatusCode::FORBIDDEN);
    for (form, why) in [
        (RUTH.to_owned(), "goes by this name"),
        (RUTH.replace("Ruth+K.", "ruth++k."), "goes by this name"),
        (RUTH.replace("Ruth+K.", "Luz").replace("languages=en,+es", "languages="), "at least one language"),
        (RUTH.replace("Ruth+K.", "Luz").replace("12%3A00", "07%3A00"), "Each row of hours"),
        (RUTH.replace("Ruth+K.", "Luz").replace("2026-11-20", "2026-12-20"), "still to come"),
        (RUTH.replace("Ruth+K.", "Luz").replace("555+0142", ""), "how to reach them"),
    ] {
        let refused = desk.post(&team.calls, "/volunteers/new", &form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{why}");
        assert!(refused.body.contains(why), "{why}: {}", refused.body);
    }
    let id = desk.house.volunteers().await.unwrap().kept.pop().unwrap().id;
    let path = format!("/volunteers/{id}");
    assert!(desk.get(&team.calls, &path).await.body.contains("value=\"Ruth K.\""));
    assert_eq!(desk.get(&team.ash, &path).await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        desk.post(&team.calls, &path, &format!("{RUTH}&resting=1&do=save")).await.leads_to(),
        "/volunteers"
    );
    assert!(desk.get(&team.ash, "/volunteers").await.body.contains("takes a rest"));
    for marker in ["Ruth K.", "555 0142"] {
        assert!(!desk.files_hold(marker), "{marker} is sealed");
    }
    assert_eq!(desk.post(&team.calls, &path, "do=remove").await.leads_to(), "/volunteers");
    assert!(desk.house.volunteers().await.unwrap().kept.is_empty());
}

#[tokio::test]
async fn volunteers_are_proposed_by_what_the_client_wishes() {
    let team = Team::ready().await;
    let path = team.path("/volunteers");
    team.volunteer(RUTH).await;
    team.volunteer(&RUTH.replace("Ruth+K.", "Luz").replace("languages=en,+es", "languages=es")).await;
    team.volunteer(&RUTH.replace("Ruth+K.", "Nobody+yet").replace("2026-11-20", "")).await;
    let now = team.desk.get(&team.ash, &path).await.body;
    assert!(now.contains("Ruth K.") && !now.contains("Luz") && !now.contains("Nobody yet"), "{now}");
    assert!(now.contains("Fits: can be called now"));
    let wishes = "language=en&gender=man";
    assert!(team.desk.post(&team.ash, &path, wishes).await.body.contains("Nobody on the roster fits"));
    let wishes = "language=ES&background=Nurse&need=ride";
    let found = team.desk.post(&team.ash, &path, wishes).await.body;
    assert!(found.contains("Luz") && found.contains("Fits: the background that was wished for"), "{found}");
}

#[tokio::test]
async fn p2_17_a_volunteer_hears_the_alias_and_nothing_is_disclosed() {
    let team = Team::ready().await;
    let ruth = team.volunteer(RUTH).await;
    let alias = team.desk.house.paper::<Client>(&team.id).await.unwrap().unwrap().says.alias;
    for said in ["Marker", "M. Clientname", "heron 555 0100 11"] {
        let form = format!("volunteer={ruth}&{ASKS}&{}", field("alias", said));
        let refused = team.ask(&team.ash, &form).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(refused.body.contains("the alias holds"), "{said}: {}", refused.body);
    }
    assert!(team.desk.house.asked_for(&team.id).await.unwrap().kept.is_empty());
    let form = format!("volunteer={ruth}&{ASKS}&here=1&{}", field("alias", &alias));
    let asked = team.ask(&team.ash, &form).await;
    assert_eq!(asked.leads_to(), team.path(""), "{}", asked.body);
    let page = team.page(&team.ash).await;
    let what = "company at the door and in the meeting, Early Steps, 1 December 2026, 7";
    assert!(page.contains(what), "{page}");
    assert!(page.contains(&format!("told the alias “{alias}”")));
    assert!(team.handoff().await.state(Step::CallVolunteer).is_some(), "the client was there");
    assert!(team.desk.house.account(&team.id).await.unwrap().0.is_empty(), "no disclosure");
    let stored = team.desk.house.asked_for(&team.id).await.unwrap().kept.pop().unwrap();
    assert!(!serde_json::to_string(&stored.says).unwrap().contains("Clientname"));
}

#[tokio::test]
async fn p2_17_a_name_goes_to_a_volunteer_only_under_a_consent_that_names_them() {
    let team = Team::ready().await;
    let desk = &team.desk;
    let ruth = team.volunteer(RUTH).await;
    let luz = team.volunteer(&RUTH.replace("Ruth+K.", "Luz")).await;
    let made = |consent: &str| consent.rsplit('/').next().unwrap().to_owned();
    let other = made(&desk.consent(&team.ash, &team.id, FOLLOW_UP).await);
    let naming = desk.consent(&team.ash, &team.id, NAMING).await;
    let form = |volunteer: &str, consent: &str| format!("volunteer={volunteer}&{ASKS}&under={consent}");
    // One that names nobody of them, one that names another, none at all.
    for (volunteer, consent) in [(&ruth, other.as_str()), (&luz, made(&naming).as_str())] {
        let blocked = team.ask(&team.ash, &form(volunteer, consent)).await;
        assert_eq!(blocked.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            blocked.body.contains("42 CFR 2.31(a)(4)")
                && blocked.body.contains("make contact under an alias")
        );
    }
    assert_eq!(team.ask(&team.ash, &form(&ruth, "none")).await.status, StatusCode::NOT_FOUND);
    assert!(desk.house.asked_for(&team.id).await.unwrap().kept.is_empty());
    assert!(desk.house.account(&team.id).await.unwrap().0.is_empty(), "nothing was disclosed");
    let search = desk.get(&team.ash, &team.path("/volunteers")).await.body;
    assert_eq!(search.matches("The name, under").count(), 1, "only for her whom it names: {search}");
    let told = team.ask(&team.ash, &form(&ruth, &made(&naming))).await;
    assert_eq!(told.status, StatusCode::OK, "{}", told.body);
    assert!(told.body.contains("This record which has been disclosed to you is protected"));
    assert!(told.body.contains(CLIENT) && !told.body.contains("February"), "the name and nothing else");
    let account = desk.house.account(&team.id).await.unwrap().0;
    assert_eq!((account.len(), account[0].to.name()), (1, "Ruth K."));
    assert!(team.page(&team.ash).await.contains("told the name Marker Clientname"));
    assert!(!team.page(&team.calls).await.contains("Clientname"), "the coordinator reads of the alias");
    desk.post(&team.ash, &format!("{naming}/end"), "do=revoke").await;
    let after = team.ask(&team.ash, &form(&ruth, &made(&naming))).await;
    assert_eq!(after.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(after.body.contains("revoked"), "{}", after.body);
    assert_eq!(desk.house.account(&team.id).await.unwrap().0.len(), 1);
}

#[tokio::test]
async fn p2_17_whoever_calls_volunteers_tells_no_name() {
    let team = Team::ready().await;
    let ruth = team.volunteer(RUTH).await;
    let naming = team.desk.consent(&team.ash, &team.id, NAMING).await;
    let consent = naming.rsplit('/').next().unwrap();
    let mut client = team.desk.house.paper::<Client>(&team.id).await.unwrap().unwrap();
    let workers = team.desk.house.every::<crate::clinic::staff::Worker>().await.unwrap();
    client
        .says
        .treated_by
        .extend(workers.into_iter().filter(|kept| &*kept.says.name == "Calls").map(|kept| kept.id));
    let mut act = Act::of(Entry::new("", "", What::ClientChanged, team.desk.house.now()));
    act.replace(&client).unwrap();
    team.desk.house.done(act).await.unwrap();
    assert!(!team.desk.get(&team.calls, &team.path("/volunteers")).await.body.contains("The name, under"));
    let refused = team.ask(&team.calls, &format!("volunteer={ruth}&{ASKS}&under={consent}")).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert!(team.desk.house.account(&team.id).await.unwrap().0.is_empty());
    let alias = team.ask(&team.calls, &format!("volunteer={ruth}&{ASKS}&alias=Heron")).await;
    assert_eq!(alias.leads_to(), team.path(""), "{}", alias.body);
}

#[tokio::test]
async fn a_ride_goes_from_asked_to_happened_and_stays_there() {
    let team = Team::ready().await;
    let ruth = team.volunteer(RUTH).await;
    let form = format!("volunteer={ruth}&{}&alias=Heron", ASKS.replace("wants=company", "wants=ride"));
    assert_eq!(team.ask(&team.ash, &form).await.status, StatusCode::SEE_OTHER);
    for broken in [form.replace("wants=ride", "wants=money"), form.replace("2026-12-01", "soon")] {
        assert_eq!(team.ask(&team.ash, &broken).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
    let asked = between(&team.page(&team.ash).await, "name=\"asked\" value=\"", "\"").to_owned();
    let path = team.path("/ride");
    let step = |step: &str| format!("asked={asked}&step={step}");
    assert_eq!(team.desk.post(&team.ash, &path, &step("promise")).await.leads_to(), team.path(""));
    let early = team.desk.post(&team.ash, &path, &step("happen")).await;
    assert!(early.body.contains("still to come"), "{}", early.body);
    team.desk.pass(6 * 86_400);
    let ash = team.desk.back(&team.ash).await;
    assert_eq!(team.desk.post(&ash, &path, &step("happen")).await.leads_to(), team.path(""));
    assert_eq!(team.desk.post(&ash, &path, &step("decline")).await.status, StatusCode::CONFLICT);
    let page = team.desk.get(&ash, &team.path("")).await.body;
    assert!(page.contains("it happened") && page.contains("a ride, Early Steps"), "{page}");
    let stored = team.desk.house.asked_for(&team.id).await.unwrap().kept.pop().unwrap();
    assert!(serde_json::to_string(&stored.says).unwrap().contains("\"happened\""));
    assert_eq!(serde_json::to_value(RideState::Happened).unwrap(), "happened");
    let other = team.desk.admit(&ash, "born=1980-02-29").await;
    let foreign = team.desk.post(&ash, &format!("/clients/{other}/handoff/ride"), &step("promise")).await;
    assert_eq!(foreign.status, StatusCode::NOT_FOUND, "a ride of another client");
}

/// So many clients who went, or not, and agreed to be counted, or not.
async fn clients(desk: &Desk, many: u32, counted: bool, went: Option<Date>) {
    for _ in 0..many {
        let mut act = Act::of(Entry::new("", "", What::Admitted, desk.house.now()));
        let client = Client {
            name: CLIENT.to_owned(),
            born: date(1980, 2, 29),
            alias: "quiet heron".to_owned(),
            treated_by: Vec::new(),
            let_in: Vec::new(),
            admitted: date(2026, 9, 1),
            notice: None,
            mandated: false,
            counted,
            discharged: Some(date(2026, 10, 1)),
            mailbox: None,
            code: None,
        };
        let id = act.add("", &client).unwrap();
        act.add(&id, &Agreed(Plan::starter())).unwrap();
        let mut handoff = Handoff::begin(date(2026, 10, 1));
        handoff.hold(Meeting::First, date(2026, 10, 1), date(2026, 10, 1)).unwrap();
        if let Some(day) = went {
            handoff.done(Step::Schedule, date(2026, 10, 1), date(2026, 10, 1)).unwrap();
            let shown = serde_json::json!({"v": 1, "visits": [{"day": day}]});
            let shown = Shown::read(shown.to_string().as_bytes()).unwrap();
            act.add(&id, &Arrived { on: date(2026, 10, 20), shown }).unwrap();
        }
        act.add(&id, &HandingOver(handoff)).unwrap();
        desk.house.done(act).await.unwrap();
    }
}

/// The number beside a name on the page; nothing where it is hidden.
fn number(page: &str, name: &str) -> Option<u32> {
    let cell = between(page, &format!("<th scope=\"row\">{name}</th><td"), "</td>");
    let cell = cell.rsplit('>').next().unwrap_or_default();
    (cell != "hidden").then(|| cell.parse().unwrap())
}

#[tokio::test]
async fn numbers_are_of_those_who_agreed_and_small_ones_are_hidden() {
    let (desk, lead) = Desk::ready().await;
    let week = Some(date(2026, 10, 5));
    clients(&desk, 40, false, week).await;
    let page = desk.get(&lead, "/numbers").await.body;
    assert_eq!(number(&page, "Plans"), None, "nobody agreed: {page}");
    clients(&desk, 30, true, week).await;
    clients(&desk, 20, true, None).await;
    clients(&desk, 3, true, Some(date(2026, 10, 20))).await;
    let page = desk.get(&lead, "/numbers").await.body;
    let near = |name: &str, count: u32| {
        let shown = number(&page, name).unwrap_or_else(|| panic!("{name} is hidden: {page}"));
        assert!(shown.abs_diff(count) < 30 && shown >= LEAST, "{name}: {shown}");
        shown
    };
    near("Plans", 53);
    near("First visit within 7 days", 30);
    for hidden in ["First visit after that, within 30 days", "The 30 days are not over, or no day was set"] {
        assert_eq!(number(&page, hidden), None, "{hidden}");
    }
    // Three beside a total would be worked out, were the next not hidden with them.
    assert_eq!(number(&page, "No visit shown in 30 days"), None);
    assert_eq!(number(&page, "All three meetings were held"), None);
    near("Give a schedule of meetings nearby", 33);
    for said in
        ["agreed to be counted", "below 11 are hidden", "noise was added", "Looking again does not show more"]
    {
        assert!(page.contains(said), "{said}: {page}");
    }
    assert!(!page.contains(CLIENT));
    let log = desk.log(&lead).await;
    assert!(log.contains("looked at the numbers"));
    let ash = desk.hire(&lead, "Ash", "counsellor").await;
    assert_eq!(desk.get(&ash, "/numbers").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn looking_again_shows_the_same_and_another_clinic_has_other_noise() {
    let (desk, lead) = Desk::ready().await;
    clients(&desk, 60, true, Some(date(2026, 10, 5))).await;
    clients(&desk, 60, true, None).await;
    let main = |page: &str| between(page, "<h1>", "</main>").to_owned();
    let first = main(&desk.get(&lead, "/numbers").await.body);
    for _ in 0..3 {
        assert_eq!(main(&desk.get(&lead, "/numbers").await.body), first);
    }
    desk.pass(86_400);
    let lead = desk.back(&lead).await;
    assert_eq!(
        main(&desk.get(&lead, "/numbers").await.body),
        first,
        "nor do numbers that stand still tell more tomorrow"
    );
    // That five clinics with the same people all show the same numbers happens to nobody.
    let mut differs = false;
    for _ in 0..4 {
        let (other, lead) = Desk::ready().await;
        clients(&other, 60, true, Some(date(2026, 10, 5))).await;
        clients(&other, 60, true, None).await;
        differs |= main(&other.get(&lead, "/numbers").await.body) != first;
    }
    assert!(differs, "the noise follows from the clinic's key");
}

#[tokio::test]
async fn being_counted_is_an_unticked_box_and_as_easily_taken_back() {
    let team = Team::ready().await;
    let path = format!("/clients/{}", team.id);
    let counted = format!("{path}/counted");
    let says = async || team.desk.house.paper::<Client>(&team.id).await.unwrap().unwrap().says;
    let page = team.desk.get(&team.ash, &path).await.body;
    assert!(page.contains("<input type=\"checkbox\" name=\"counted\" value=\"1\">"), "{page}");
    assert!(page.contains("Whether you agree changes nothing in your treatment"));
    assert!(!says().await.counted);
    assert_eq!(team.desk.post(&team.ash, &counted, "do=agree").await.leads_to(), path);
    assert!(!says().await.counted, "an empty box is no yes");
    team.desk.post(&team.ash, &counted, "do=agree&counted=1").await;
    assert!(says().await.counted);
    assert!(team.desk.get(&team.ash, &path).await.body.contains("The client agreed to be counted."));
    team.desk.post(&team.ash, &counted, "do=day&on=2026-12-01").await;
    assert_eq!(says().await.discharged, Some(date(2026, 12, 1)));
    assert!(says().await.counted, "a day changes nothing else");
    assert_eq!(
        team.desk.post(&team.ash, &counted, "do=day&on=soon").await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    team.desk.post(&team.ash, &counted, "do=stop").await;
    assert!(!says().await.counted);
    assert_eq!(
        team.desk.post(&team.calls, &counted, "do=agree&counted=1").await.status,
        StatusCode::FORBIDDEN
    );
}
