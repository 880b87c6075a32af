use jiff::{
    ToSpan,
    civil::{Date, date},
};
use proptest::prelude::*;
use serde_json::json;

use super::{
    proceedings::{CourtOrder, Section, export_by_consent},
    *,
};
use crate::consent::{Draft, Minors, Participants, Signature, Signer, Statement};

const SIGNED: Date = Date::constant(2026, 11, 2);

fn now(day: Date) -> Now {
    Now::new(&day.at(9, 0, 0, 0).in_tz("America/Chicago").unwrap(), None).unwrap()
}

fn doctor() -> Recipient {
    Recipient::Person("Dr. Ida Moss".into())
}

fn draft() -> Draft {
    Draft {
        patient: "Dana Wren".into(),
        discloser: "Larch House".into(),
        information: [Information::Identity, Information::Plan, Information::CheckIns].into(),
        recipients: vec![doctor()],
        purposes: [Purpose::FollowUp].into(),
        how_to_revoke: "at the front desk".into(),
        expiry: Some(Expiry::On(date(2027, 3, 1))),
        signature: Some(Signature { by: Signer::Client, on_paper: false }),
        date: Some(SIGNED),
        ..Draft::default()
    }
}

fn signed(draft: Draft) -> Consent {
    draft.sign("c1", &now(SIGNED), Minors::default()).unwrap()
}

/// One item of each kind, with a word of its own.
fn everything() -> Vec<Item> {
    let word = |kind: Information| json!(format!("secret-{kind:?}"));
    let item = |kind| Item { kind, source: Source::Clinic, value: word(kind) };
    Information::ALL.into_iter().map(item).collect()
}

fn request(to: Recipient, purpose: Purpose) -> Request<'static> {
    Request {
        to,
        under: None,
        purpose,
        channel: Channel::Print,
        statement: Statement32::Whole,
        items: everything(),
        restrictions: &[],
    }
}

fn notices() -> Notices {
    Notices::shipped().unwrap()
}

fn ask(consent: &mut Consent, request: Request<'_>) -> Result<Disclosure, Refusal> {
    disclose(consent, request, &notices(), &now(SIGNED))
}

#[test]
fn p2_6_no_disclosure_is_without_its_notice() {
    let mut consent = signed(draft());
    for (statement, words) in [
        (Statement32::Whole, "These rules prohibit you from using or disclosing this record"),
        (Statement32::Short, "42 CFR part 2 prohibits unauthorized use or disclosure of these records."),
    ] {
        let made = ask(&mut consent, Request { statement, ..request(doctor(), Purpose::FollowUp) }).unwrap();
        assert!(made.parts().notice.text().contains(words));
        let json = serde_json::to_value(&made).unwrap();
        assert!(json["notice"]["text"].as_str().unwrap().contains(words));
        assert_eq!(made.entry().notice, made.parts().notice.id());
    }
    let none =
        disclose(&mut consent, request(doctor(), Purpose::FollowUp), &Notices::default(), &now(SIGNED));
    assert_eq!(none.unwrap_err(), Refusal::NoNotice, "without a text in force nothing goes out");
    assert_eq!(consent.revision(), 3, "and nothing is written down");
}

#[test]
fn p2_7_the_scope_of_the_consent_goes_along() {
    let made = ask(&mut signed(draft()), request(doctor(), Purpose::FollowUp)).unwrap();
    let said = made.parts().scope.to_string();
    assert_eq!(
        said,
        "The consent lets Larch House disclose name, plan, check-ins to Dr. Ida Moss for following up after discharge. \
         It ends: 2027-03-01."
    );
    let json = serde_json::to_value(&made).unwrap();
    assert_eq!(json["scope"]["consent"], "c1");
    assert_eq!(json["scope"]["information"], json!(["identity", "plan", "check_ins"]));
}

#[test]
fn p2_8_what_the_consent_does_not_name_is_absent() {
    let made = ask(&mut signed(draft()), request(doctor(), Purpose::FollowUp)).unwrap();
    let text = serde_json::to_string(&made).unwrap();
    for kind in Information::ALL {
        let named = draft().information.contains(&kind);
        assert_eq!(text.contains(&format!("secret-{kind:?}")), named, "{kind:?}");
        assert_eq!(made.withheld().contains(&kind), !named);
    }
    assert!(!text.contains("withheld"), "nor is it said what there would have been");
    let what: Vec<Information> = made.entry().what.iter().copied().collect();
    assert_eq!(what, [Information::Identity, Information::Plan, Information::CheckIns]);
}

#[test]
fn p2_8_what_the_purpose_does_not_need_is_absent() {
    let volunteer = Recipient::Volunteer("Ruth K.".into());
    let information =
        Information::ALL.into_iter().filter(|kind| *kind != Information::CounsellingNotes).collect();
    let wide = Draft {
        recipients: vec![volunteer.clone()],
        purposes: [Purpose::WarmHandoff].into(),
        information,
        ..draft()
    };
    let made = ask(&mut signed(wide), request(volunteer, Purpose::WarmHandoff)).unwrap();
    let kinds: BTreeSet<Information> = made.parts().items.iter().map(|item| item.kind).collect();
    use Information as I;
    assert_eq!(kinds, [I::Identity, I::Contact, I::Commitments, I::Handoff].into());
}

#[test]
fn p2_8_of_who_somebody_is_the_name_goes_out_alone() {
    let item = |value| vec![Item { kind: Information::Identity, source: Source::Clinic, value }];
    let ask_for = |value| {
        let items = item(value);
        ask(&mut signed(draft()), Request { items, ..request(doctor(), Purpose::FollowUp) })
    };
    let made = ask_for(json!({ "name": "Dana Wren", "born": "1990-05-01" })).unwrap();
    assert_eq!(made.parts().items[0].value, json!("Dana Wren"));
    assert!(!serde_json::to_string(&made).unwrap().contains("1990"));
    assert_eq!(ask_for(json!("Dana Wren")).unwrap().parts().items[0].value, json!("Dana Wren"));
    for nameless in [json!({ "born": "1990-05-01" }), json!(["1990-05-01"]), json!(7), json!(null)] {
        assert_eq!(ask_for(nameless).unwrap_err(), Refusal::NothingToDisclose);
    }
}

#[test]
fn p2_4_no_consent_no_disclosure() {
    let mut consent = signed(draft());
    ask(&mut consent, request(doctor(), Purpose::FollowUp)).unwrap();
    consent.revoke(&now(SIGNED)).unwrap();
    let log = consent.log().to_vec();
    assert_eq!(ask(&mut consent, request(doctor(), Purpose::FollowUp)).unwrap_err(), Refusal::Revoked);
    assert_eq!(consent.log(), log, "what happened before stays, and nothing is added");
    let mut old = signed(draft());
    let late = disclose(&mut old, request(doctor(), Purpose::FollowUp), &notices(), &now(date(2027, 3, 2)));
    assert_eq!(late.unwrap_err(), Refusal::Expired);
}

#[test]
fn p2_4_a_revocation_that_races_a_disclosure_wins_or_is_seen() {
    // Two hands read the same consent. One revokes and keeps it; the other disclosed on what it had read.
    let kept = signed(draft());
    let (mut one, mut other) = (kept.clone(), kept.clone());
    one.revoke(&now(SIGNED)).unwrap();
    let made = ask(&mut other, request(doctor(), Purpose::FollowUp)).unwrap();
    // Keeping is a comparison with the revision that was read: the second finds another one and keeps nothing, so
    // nothing is sent.
    let read = kept.revision();
    let mut stored = kept;
    for changed in [one, other] {
        if stored.revision() == read {
            stored = changed;
        }
    }
    assert_eq!(stored.state(&now(SIGNED)).unwrap(), crate::consent::State::Revoked);
    assert!(!stored.log().iter().any(|event| matches!(event.what, crate::consent::Happened::Disclosed(_))));
    assert_eq!(made.entry().consent, "c1");
    assert_eq!(ask(&mut stored, request(doctor(), Purpose::FollowUp)).unwrap_err(), Refusal::Revoked);
}

#[test]
fn only_those_and_only_for_what_the_consent_names() {
    let mut consent = signed(draft());
    let other = Recipient::Person("Dr. Other".into());
    assert_eq!(ask(&mut consent, request(other, Purpose::FollowUp)).unwrap_err(), Refusal::NotTheRecipient);
    let refusal = ask(&mut consent, request(doctor(), Purpose::Treatment)).unwrap_err();
    assert_eq!((refusal.clone(), refusal.rule()), (Refusal::NotThePurpose, "42 CFR 2.31(a)(5)"));
    let nothing = Request { items: vec![], ..request(doctor(), Purpose::FollowUp) };
    assert_eq!(ask(&mut consent, nothing).unwrap_err(), Refusal::NothingToDisclose);
    assert_eq!(consent.revision(), 1);
}

#[test]
fn p2_2_one_consent_serves_all_treatment_payment_and_operations() {
    let class = "my treating providers and health plans";
    let mut consent = signed(Draft {
        tpo: true,
        recipients: vec![Recipient::Class(class.into())],
        purposes: [Purpose::Treatment, Purpose::Payment, Purpose::Operations].into(),
        statements: [Statement::Redisclosure, Statement::Refusing].into(),
        expiry: Some(Expiry::Never),
        ..draft()
    });
    let under = Some(MemberOf::Class(class.into()));
    for purpose in [Purpose::Treatment, Purpose::Payment, Purpose::Operations] {
        let made = ask(&mut consent, Request { under: under.clone(), ..request(doctor(), purpose) }).unwrap();
        assert_eq!(made.entry().under.as_deref(), Some(class));
    }
    let unsaid = ask(&mut consent, request(doctor(), Purpose::Treatment));
    assert_eq!(
        unsaid.unwrap_err(),
        Refusal::NotTheRecipient,
        "whoever is not named is said to belong to the class"
    );
}

#[test]
fn p2_17_a_name_goes_to_a_volunteer_only_under_a_consent_that_names_them() {
    let volunteer = || Recipient::Volunteer("Ruth K.".into());
    let handoff = Draft { purposes: [Purpose::WarmHandoff].into(), ..draft() };
    let mut unnamed = signed(handoff.clone());
    let refusal = ask(&mut unnamed, request(volunteer(), Purpose::WarmHandoff)).unwrap_err();
    assert_eq!((refusal.clone(), refusal.rule()), (Refusal::VolunteerNotNamed, "42 CFR 2.31(a)(4)"));
    let mut general =
        signed(Draft { recipients: vec![Recipient::Class("volunteers".into())], ..handoff.clone() });
    let under = Some(MemberOf::Class("volunteers".into()));
    let by_class = Request { under, ..request(volunteer(), Purpose::WarmHandoff) };
    assert_eq!(ask(&mut general, by_class).unwrap_err(), Refusal::VolunteerNotNamed);
    let mut named = signed(Draft { recipients: vec![volunteer()], ..handoff });
    assert!(ask(&mut named, request(volunteer(), Purpose::WarmHandoff)).is_ok());
}

#[test]
fn p2_18_a_restriction_keeps_back_what_the_consent_would_let_out() {
    let kept = [Restriction::asked(SIGNED, [Information::CheckIns].into(), vec![doctor()], false)];
    let request = Request { restrictions: &kept, ..request(doctor(), Purpose::FollowUp) };
    let made = ask(&mut signed(draft()), request.clone()).unwrap();
    assert!(!serde_json::to_string(&made).unwrap().contains("secret-CheckIns"));
    assert!(made.withheld().contains(&Information::CheckIns));
    let only = Draft { information: [Information::CheckIns].into(), ..draft() };
    assert_eq!(ask(&mut signed(only), request).unwrap_err(), Refusal::NothingToDisclose);
}

fn entry(day: Date) -> Entry {
    Entry {
        day,
        at: now(day).at(),
        ..ask(&mut signed(draft()), request(doctor(), Purpose::FollowUp)).unwrap().entry
    }
}

#[test]
fn p2_9_the_account_goes_back_three_years_and_not_a_day_more() {
    let asked = date(2026, 11, 26);
    let boundary = date(2023, 11, 26);
    let entries = [entry(boundary), entry(boundary - 1.day()), entry(asked), entry(asked + 1.day())];
    let days = |shorter| accounting(&entries, asked, shorter).iter().map(|one| one.day).collect::<Vec<_>>();
    assert_eq!(days(None), [asked, boundary], "the newest first");
    assert_eq!(days(Some(Shorter(date(2026, 1, 1)))), [asked]);
    assert_eq!(days(Some(Shorter(date(2000, 1, 1)))), [asked, boundary], "never longer than three years");
    let leap = [entry(date(2021, 2, 28)), entry(date(2021, 2, 27))];
    assert_eq!(accounting(&leap, date(2024, 2, 29), None).len(), 1);
    let row = entry(asked);
    let says = (row.day, row.to.name(), row.what.len(), row.purpose.to_string());
    assert_eq!(says, (asked, "Dr. Ida Moss", 3, "following up after discharge".into()));
    assert!(!serde_json::to_string(&row).unwrap().contains("secret"), "the account says kinds, not words");
}

#[test]
fn p2_9_treatment_payment_operations_count_through_an_electronic_record() {
    let asked = date(2026, 11, 26);
    let paper = Entry { purpose: Purpose::Treatment, through_record: false, ..entry(asked) };
    let record = Entry { through_record: true, ..paper.clone() };
    let named = Entry { through_record: false, ..entry(asked) };
    assert_eq!(accounting(&[paper, record.clone(), named.clone()], asked, None), [&record, &named]);
}

#[test]
fn p2_10_an_intermediary_lists_whom_it_told_within_thirty_days() {
    let name = "Valley Exchange";
    let to = Participants::TreatingClass("those who treat me".into());
    let mut consent = signed(Draft {
        recipients: vec![Recipient::Intermediary { name: name.into(), to }],
        statements: [Statement::ListOnRequest].into(),
        ..draft()
    });
    let under = Some(MemberOf::Intermediary { name: name.into(), treats: true });
    let made = ask(&mut consent, Request { under, ..request(doctor(), Purpose::FollowUp) }).unwrap();
    let passed_on = made.entry().clone();
    let old = Entry { day: date(2023, 11, 25), ..passed_on.clone() };
    let entries = [passed_on.clone(), old, entry(SIGNED)];
    let list = intermediary_list(&entries, "valley exchange", date(2026, 11, 26));
    assert_eq!((list.due, list.rows), (date(2026, 12, 26), vec![&passed_on]));
    let row = (passed_on.to.name(), passed_on.day, passed_on.what.len());
    assert_eq!(row, ("Dr. Ida Moss", SIGNED, 3), "name, date, description");
}

fn order(covers: BTreeSet<Information>, until: Option<Date>) -> CourtOrder {
    let days = (date(2026, 10, 1), until);
    CourtOrder::new("District court, Cook County", "26-1234", Section::Noncriminal, days, covers).unwrap()
}

#[test]
fn p2_13_proceedings_need_an_order_or_a_consent_to_just_that() {
    let today = now(date(2026, 11, 26));
    let refusal = CourtOrder::export(None, everything(), &today).unwrap_err();
    assert_eq!((refusal.clone(), refusal.rule()), (Refusal::NoCourtOrder, "42 CFR 2.12(d), 2.61 to 2.67"));
    let covering = order([Information::Presence].into(), None);
    let made = CourtOrder::export(Some(&covering), everything(), &today).unwrap();
    assert_eq!((made.items().len(), made.ground()), (1, "District court, Cook County, 26-1234"));
    let early = now(date(2026, 9, 30));
    assert_eq!(CourtOrder::export(Some(&covering), everything(), &early).unwrap_err(), Refusal::OutsideOrder);
    let over = order([Information::Presence].into(), Some(date(2026, 11, 25)));
    assert_eq!(CourtOrder::export(Some(&over), everything(), &today).unwrap_err(), Refusal::OutsideOrder);
    for (court, number, days) in [
        (" ", "1", (date(2026, 10, 1), None)),
        ("a", "", (date(2026, 10, 1), None)),
        ("a", "1", (date(2026, 10, 2), Some(date(2026, 10, 1)))),
    ] {
        let covers = [Information::Presence].into();
        assert!(CourtOrder::new(court, number, Section::AgainstClient, days, covers).is_err());
    }
    assert!(CourtOrder::new("a", "1", Section::AgainstClinic, (date(2026, 10, 1), None), [].into()).is_err());
    // What is kept of an order is read back the one way there is.
    let kept = serde_json::to_value(&covering).unwrap();
    assert_eq!(serde_json::from_value::<CourtOrder>(kept.clone()).unwrap(), covering);
    for (field, value) in [("court", json!(" ")), ("covers", json!([])), ("until", json!("2026-01-01"))] {
        let mut broken = kept.clone();
        broken[field] = value;
        assert!(serde_json::from_value::<CourtOrder>(broken).is_err(), "{field}");
    }
    let usual = signed(draft());
    let valid = usual.valid_at(&now(SIGNED)).unwrap();
    assert_eq!(export_by_consent(valid, everything()).unwrap_err(), Refusal::NoCourtOrder);
    let just_that = signed(Draft { purposes: [Purpose::Proceedings].into(), ..draft() });
    let made = export_by_consent(just_that.valid_at(&now(SIGNED)).unwrap(), everything()).unwrap();
    assert_eq!(made.items().len(), 3);
}

#[test]
fn p2_14_each_record_says_where_it_came_from_and_keeps_it() {
    let received = Source::Received { from: "Alder Hospital".into() };
    let item = Item { kind: Information::Plan, source: received, value: json!("a plan") };
    let own = Request { items: vec![item.clone()], ..request(doctor(), Purpose::FollowUp) };
    let made = ask(&mut signed(draft()), own).unwrap();
    let json = serde_json::to_value(&made).unwrap();
    assert_eq!(json["items"][0]["source"], json!({ "received": { "from": "Alder Hospital" } }));
    let legal =
        CourtOrder::export(Some(&order([Information::Plan].into(), None)), vec![item], &now(SIGNED)).unwrap();
    assert_eq!(
        serde_json::to_value(&legal).unwrap()["items"][0]["source"]["received"]["from"],
        "Alder Hospital"
    );
}

proptest! {
    /// Of any items, any consent and any restriction: what goes out is named by the consent, needed for the purpose, and
    /// not restricted.
    #[test]
    fn p2_8_nothing_else_ever_goes_out(
        named in prop::sample::subsequence(Information::ALL.to_vec(), 1..10),
        offered in prop::sample::subsequence(Information::ALL.to_vec(), 0..11),
        kept in prop::sample::subsequence(Information::ALL.to_vec(), 0..5),
        purpose in prop::sample::select(vec![
            Purpose::FollowUp, Purpose::Treatment, Purpose::WarmHandoff, Purpose::AtClientsRequest,
        ]),
    ) {
        let information: BTreeSet<Information> =
            named.into_iter().filter(|kind| *kind != Information::CounsellingNotes).collect();
        prop_assume!(!information.is_empty());
        let mut consent = signed(Draft { information: information.clone(), purposes: [purpose.clone()].into(), ..draft() });
        let restrictions = [Restriction::asked(SIGNED, kept.iter().copied().collect(), vec![], false)];
        let items = everything().into_iter().filter(|item| offered.contains(&item.kind)).collect();
        let wanted = Request { items, restrictions: &restrictions, ..request(doctor(), purpose.clone()) };
        // Whoever keeps totals back keeps the answers back, which have them.
        let held = |kind: Information| {
            kept.contains(&kind) || kind == Information::ScaleAnswers && kept.contains(&Information::Scales)
        };
        let expected: Vec<Information> = offered
            .into_iter()
            .filter(|kind| information.contains(kind) && purpose.may_need(*kind) && !held(*kind))
            .collect();
        match ask(&mut consent, wanted) {
            Ok(made) => {
                let out: Vec<Information> = made.parts().items.iter().map(|item| item.kind).collect();
                prop_assert_eq!(out, expected);
            }
            Err(refusal) => {
                prop_assert_eq!(refusal, Refusal::NothingToDisclose);
                prop_assert!(expected.is_empty());
            }
        }
    }
}
