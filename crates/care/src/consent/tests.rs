use jiff::{
    Zoned,
    civil::{Date, date},
};
use proptest::prelude::*;

use super::*;
use crate::{
    Unreadable,
    disclosure::{Channel, Item, Request, Source, Statement32, disclose},
    notice::Notices,
};

/// The morning of a day in the clinic's zone.
fn morning(day: Date) -> Zoned {
    day.at(9, 0, 0, 0).in_tz("America/Chicago").unwrap()
}

fn now(day: Date) -> Now {
    Now::new(&morning(day), None).unwrap()
}

const SIGNED: Date = Date::constant(2026, 11, 2);
const LAST: Date = Date::constant(2027, 3, 1);

fn draft() -> Draft {
    Draft {
        patient: "Dana Wren".into(),
        born: Some(date(1990, 5, 1)),
        discloser: "Larch House".into(),
        information: [Information::Identity, Information::Plan, Information::CheckIns].into(),
        recipients: vec![Recipient::Person("Dr. Ida Moss".into())],
        purposes: [Purpose::FollowUp].into(),
        how_to_revoke: "In writing, at the front desk, or by one press on the page".into(),
        expiry: Some(Expiry::On(LAST)),
        signature: Some(Signature { by: Signer::Client, on_paper: false }),
        date: Some(SIGNED),
        ..Draft::default()
    }
}

fn tpo() -> Draft {
    Draft {
        tpo: true,
        recipients: vec![Recipient::Class("my treating providers and health plans".into())],
        purposes: [Purpose::Treatment, Purpose::Payment, Purpose::Operations].into(),
        statements: [Statement::Redisclosure, Statement::Refusing].into(),
        expiry: Some(Expiry::Never),
        ..draft()
    }
}

fn sign(draft: Draft) -> Result<Consent, Refusal> {
    draft.sign("c1", &now(SIGNED), Minors::default())
}

fn without(element: Element) -> Draft {
    let mut draft = draft();
    match element {
        Element::Patient => draft.patient = " ".into(),
        Element::Discloser => draft.discloser.clear(),
        Element::Information => draft.information.clear(),
        Element::Recipient => draft.recipients.clear(),
        Element::Purpose => draft.purposes.clear(),
        Element::RightToRevoke => draft.how_to_revoke.clear(),
        Element::Expiry => draft.expiry = None,
        Element::Signature => draft.signature = None,
        Element::Date => draft.date = None,
    }
    draft
}

#[test]
fn p2_1_each_missing_element_refuses() {
    let signed = sign(draft()).unwrap();
    assert!(signed.valid_at(&now(SIGNED)).is_ok());
    let kept: serde_json::Value = serde_json::from_slice(&signed.write().unwrap()).unwrap();
    for (number, element) in (1..).zip(Element::ALL) {
        let lacks = without(element);
        assert_eq!(lacks.missing(), [element]);
        let refusal = sign(lacks.clone()).unwrap_err();
        assert_eq!(refusal, Refusal::Missing(element));
        assert_eq!(refusal.rule(), format!("42 CFR 2.31(a)({number})"));
        let mut forged = kept.clone();
        forged["terms"] = serde_json::to_value(&lacks).unwrap();
        let read = Consent::read(forged.to_string().as_bytes());
        assert_eq!(read, Err(refusal), "nor is it a consent when it is read");
    }
    assert_eq!(Draft::default().missing(), Element::ALL);
}

#[test]
fn p2_1_words_that_say_nothing_refuse() {
    let person = |name: &str| Draft { recipients: vec![Recipient::Person(name.into())], ..draft() };
    for name in ["", " ", &"a".repeat(301)] {
        assert_eq!(sign(person(name)), Err(Refusal::Unclear(Element::Recipient)));
    }
    let purpose = Draft { purposes: [Purpose::Other(" ".into())].into(), ..draft() };
    assert_eq!(sign(purpose), Err(Refusal::Unclear(Element::Purpose)));
    let event = Draft { expiry: Some(Expiry::Event("\t".into())), ..draft() };
    assert_eq!(sign(event), Err(Refusal::Unclear(Element::Expiry)));
    let nobody = Signature { by: Signer::Representative(String::new()), on_paper: true };
    assert_eq!(sign(Draft { signature: Some(nobody), ..draft() }), Err(Refusal::Unclear(Element::Signature)));
    let later = Draft { revocable: Revocable::From(LAST), ..draft() };
    assert_eq!(sign(later), Err(Refusal::Unclear(Element::RightToRevoke)), "at any time, but for monitoring");
}

#[test]
fn p2_2_a_consent_for_treatment_payment_operations_needs_both_statements() {
    assert!(sign(tpo()).unwrap().valid_at(&now(date(2036, 1, 1))).is_ok(), "it may have no end");
    for lacking in [Statement::Redisclosure, Statement::Refusing] {
        let mut draft = tpo();
        draft.statements.remove(&lacking);
        let refusal = sign(draft).unwrap_err();
        assert_eq!(refusal, Refusal::MissingStatement(lacking));
        assert!(refusal.rule().contains("(a)(10)"), "{}", refusal.rule());
    }
    let wider = Draft { purposes: [Purpose::Treatment, Purpose::FollowUp].into(), ..tpo() };
    assert_eq!(sign(wider), Err(Refusal::Unclear(Element::Purpose)));
    let bound = Recipient::Organisation { name: "Alder Hospital".into(), hipaa: true };
    let named = Draft { recipients: vec![bound], purposes: [Purpose::Treatment].into(), ..draft() };
    assert_eq!(sign(named), Err(Refusal::MissingStatement(Statement::Redisclosure)));
}

#[test]
fn p2_3_an_intermediary_names_those_it_tells() {
    let through = |name: &str, to: Participants| {
        let statements = [Statement::ListOnRequest].into();
        Draft { recipients: vec![Recipient::Intermediary { name: name.into(), to }], statements, ..draft() }
    };
    let class = || Participants::TreatingClass("those who treat me".into());
    assert!(sign(through("Valley Exchange", class())).is_ok());
    assert!(sign(through("Valley Exchange", Participants::Named(vec!["Alder Hospital".into()]))).is_ok());
    for draft in [
        through(" ", class()),
        through("Valley Exchange", Participants::Named(vec![])),
        through("Valley Exchange", Participants::Named(vec![" ".into()])),
        through("Valley Exchange", Participants::TreatingClass(String::new())),
    ] {
        assert_eq!(sign(draft).unwrap_err().rule(), "42 CFR 2.31(a)(4)(ii)");
    }
    let silent = Draft { statements: [].into(), ..through("Valley Exchange", class()) };
    assert_eq!(sign(silent), Err(Refusal::MissingStatement(Statement::ListOnRequest)));
}

#[test]
fn p2_4_an_expired_consent_is_none() {
    let mut consent = sign(draft()).unwrap();
    assert!(consent.valid_at(&now(LAST)).is_ok(), "its last day belongs to it");
    assert_eq!(consent.note_lapse(&now(LAST)), Ok(false));
    let after = now(date(2027, 3, 2));
    let refusal = consent.valid_at(&after).unwrap_err();
    assert_eq!((refusal.clone(), refusal.rule()), (Refusal::Expired, "42 CFR 2.31(c)(1)"));
    assert_eq!(consent.note_lapse(&after), Ok(true));
    assert_eq!(consent.valid_at(&now(LAST)).unwrap_err(), Refusal::ClockSetBack);
    let mut by_event = sign(Draft { expiry: Some(Expiry::EndOfTreatment), ..draft() }).unwrap();
    assert!(by_event.valid_at(&now(date(2030, 1, 1))).is_ok());
    by_event.event_came(&now(date(2030, 1, 2))).unwrap();
    assert_eq!(by_event.valid_at(&now(date(2030, 1, 2))).unwrap_err(), Refusal::Expired);
}

#[test]
fn p2_4_a_revoked_consent_is_none_at_once_and_keeps_its_log() {
    let mut consent = sign(draft()).unwrap();
    consent.disclosed(&now(SIGNED), "Dr. Ida Moss".into());
    let before = consent.log().to_vec();
    consent.revoke(&now(SIGNED)).unwrap();
    let refusal = consent.valid_at(&now(SIGNED)).unwrap_err();
    assert_eq!((refusal.clone(), refusal.rule()), (Refusal::Revoked, "42 CFR 2.31(c)(3)"));
    assert_eq!(&consent.log()[..2], before);
    let revision = consent.revision();
    consent.revoke(&now(SIGNED)).unwrap();
    assert_eq!(consent.revision(), revision, "revoking twice says no more");
    assert_eq!(Consent::read(&consent.write().unwrap()), Ok(consent));
}

#[test]
fn p2_4_a_deficient_or_false_consent_is_none() {
    let mut consent = sign(draft()).unwrap();
    consent.found_false(&now(SIGNED)).unwrap();
    let refusal = consent.valid_at(&now(SIGNED)).unwrap_err();
    assert_eq!((refusal.clone(), refusal.rule()), (Refusal::KnownFalse, "42 CFR 2.31(c)(4)"));
    let kept: serde_json::Value = serde_json::from_slice(&sign(draft()).unwrap().write().unwrap()).unwrap();
    let forged = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut value = kept.clone();
        change(&mut value);
        Consent::read(value.to_string().as_bytes())
    };
    assert!(forged(&|_| {}).is_ok());
    assert_eq!(forged(&|value| value["log"] = serde_json::json!([])), Err(Unreadable::Broken.into()));
    assert_eq!(forged(&|value| value["id"] = "".into()), Err(Unreadable::Broken.into()));
    assert_eq!(forged(&|value| value["v"] = 2.into()), Err(Unreadable::Newer.into()));
    let backwards = serde_json::json!([
        { "at": "2026-11-02T10:00:00Z", "what": "signed" },
        { "at": "2026-11-01T10:00:00Z", "what": { "disclosed": "a" } },
    ]);
    assert_eq!(forged(&|value| value["log"] = backwards.clone()), Err(Unreadable::Broken.into()));
}

#[test]
fn p2_5_proceedings_and_counselling_notes_stand_alone() {
    let proceedings = Draft { purposes: [Purpose::Proceedings].into(), ..draft() };
    assert!(sign(proceedings.clone()).is_ok());
    let mut both = proceedings;
    both.purposes.insert(Purpose::FollowUp);
    let refusal = sign(both).unwrap_err();
    assert_eq!((refusal.clone(), refusal.rule()), (Refusal::ProceedingsCombined, "42 CFR 2.31(d)"));
    let notes = Draft { information: [Information::CounsellingNotes].into(), ..draft() };
    assert!(sign(notes.clone()).is_ok());
    let mut both = notes;
    both.information.insert(Information::Plan);
    let refusal = sign(both).unwrap_err();
    assert_eq!((refusal.clone(), refusal.rule()), (Refusal::CounsellingNotesCombined, "42 CFR 2.31(b)"));
    let within = Draft { information: [Information::CounsellingNotes].into(), ..tpo() };
    assert_eq!(sign(within), Err(Refusal::CounsellingNotesCombined));
}

fn monitoring() -> Draft {
    Draft {
        recipients: vec![Recipient::Justice("Officer Lane, county probation".into())],
        purposes: [Purpose::Monitoring].into(),
        revocable: Revocable::From(date(2027, 2, 1)),
        ..draft()
    }
}

#[test]
fn p2_15_a_consent_to_monitoring_has_names_a_period_and_its_revocation() {
    assert!(sign(monitoring()).is_ok());
    for end in [Expiry::Never, Expiry::EndOfTreatment] {
        let endless = sign(Draft { expiry: Some(end), ..monitoring() }).unwrap_err();
        assert_eq!((endless.clone(), endless.rule()), (Refusal::JusticePeriod, "42 CFR 2.35(b)"));
    }
    assert_eq!(sign(Draft { expiry: None, ..monitoring() }), Err(Refusal::Missing(Element::Expiry)));
    let after_its_end = Draft { revocable: Revocable::From(date(2027, 3, 2)), ..monitoring() };
    assert_eq!(sign(after_its_end), Err(Refusal::JusticePeriod));
    let unnamed = Draft { recipients: vec![Recipient::Justice(" ".into())], ..monitoring() };
    assert_eq!(sign(unnamed), Err(Refusal::JusticeUnnamed));
    let wider = Draft { recipients: draft().recipients, ..monitoring() };
    assert_eq!(sign(wider), Err(Refusal::JusticeUnnamed));
    let more = Draft { purposes: [Purpose::Monitoring, Purpose::FollowUp].into(), ..monitoring() };
    assert_eq!(sign(more), Err(Refusal::JusticePeriod));
    let elsewhere =
        Draft { purposes: [Purpose::FollowUp].into(), revocable: Revocable::AnyTime, ..monitoring() };
    assert_eq!(sign(elsewhere), Err(Refusal::JusticePeriod), "they are told for monitoring and nothing else");
}

#[test]
fn p2_15_it_is_revoked_when_it_says_so() {
    let mut consent = sign(monitoring()).unwrap();
    let early = consent.revoke(&now(date(2027, 1, 31))).unwrap_err();
    assert_eq!((early.clone(), early.rule()), (Refusal::NotYetRevocable, "42 CFR 2.35(c)"));
    consent.revoke(&now(date(2027, 2, 1))).unwrap();
    assert_eq!(consent.state(&now(date(2027, 2, 1))), Ok(State::Revoked));
    let mut by_event =
        sign(Draft { revocable: Revocable::After("final disposition".into()), ..monitoring() }).unwrap();
    assert_eq!(by_event.revoke(&now(SIGNED)), Err(Refusal::NotYetRevocable));
    by_event.becomes_revocable(&now(SIGNED)).unwrap();
    by_event.revoke(&now(SIGNED)).unwrap();
}

#[test]
fn p2_19_minors_need_a_configured_rule() {
    let aged = |born: Date, rule: Option<MinorRule>, by: Signer| {
        let signature = Some(Signature { by, on_paper: true });
        Draft { born: Some(born), signature, ..draft() }.sign("c1", &now(SIGNED), Minors(rule))
    };
    let birthday = date(2008, 11, 2);
    assert!(aged(birthday, None, Signer::Client).is_ok(), "eighteen on that day");
    let day_before = date(2008, 11, 3);
    let refusal = aged(day_before, None, Signer::Client).unwrap_err();
    assert_eq!((refusal.clone(), refusal.rule()), (Refusal::NoRuleForMinors, "42 CFR 2.14"));
    let rule = MinorRule { of_age: 18, from: 14, signs: MinorSigns::WithGuardian };
    assert_eq!(aged(day_before, Some(rule), Signer::Client), Err(Refusal::GuardianMustSign));
    assert!(aged(day_before, Some(rule), Signer::ClientAndGuardian("R. Wren".into())).is_ok());
    assert_eq!(aged(date(2013, 1, 1), Some(rule), Signer::Client), Err(Refusal::NoRuleForMinors));
    let alone = MinorRule { signs: MinorSigns::Alone, ..rule };
    assert!(aged(day_before, Some(alone), Signer::Client).is_ok());
    let later = MinorRule { of_age: 21, ..rule };
    assert_eq!(aged(birthday, Some(later), Signer::Client), Err(Refusal::GuardianMustSign));
    assert_eq!(aged(date(2026, 11, 3), None, Signer::Client), Err(Refusal::BornAfterSigning));
}

#[test]
fn wrong_orders_of_days_refuse() {
    let ended = sign(Draft { expiry: Some(Expiry::On(date(2026, 11, 1))), ..draft() });
    assert_eq!(ended, Err(Refusal::EndsBeforeSigned));
    let tomorrow = sign(Draft { date: Some(date(2026, 11, 3)), ..draft() });
    assert_eq!(tomorrow, Err(Refusal::SignedInFuture));
    let late = draft().sign("c1", &now(date(2027, 3, 2)), Minors::default());
    assert_eq!(late, Err(Refusal::Expired), "a paper found too late");
    let forever = sign(Draft { expiry: Some(Expiry::Never), ..draft() });
    assert_eq!(forever, Err(Refusal::NoEnd));
}

#[test]
fn a_clock_set_back_decides_nothing() {
    let mut consent = sign(draft()).unwrap();
    let earlier = now(date(2026, 11, 1));
    assert_eq!(consent.valid_at(&earlier).unwrap_err(), Refusal::ClockSetBack);
    assert_eq!(consent.revoke(&earlier), Err(Refusal::ClockSetBack));
    assert_eq!(consent.found_false(&earlier), Err(Refusal::ClockSetBack));
    assert_eq!(consent.revision(), 1);
}

#[test]
fn names_cover_those_they_name() {
    let person = |name: &str| Recipient::Person(name.into());
    assert!(person("Ida Moss").covers(&person(" ida  MOSS"), None));
    assert!(!person("Ida Moss").covers(&Recipient::Volunteer("Ida Moss".into()), None));
    let class = Recipient::Class("my treating providers".into());
    let member = MemberOf::Class("My treating providers".into());
    assert!(class.covers(&person("Ida Moss"), Some(&member)) && !class.covers(&person("Ida Moss"), None));
    assert!(!class.covers(&Recipient::Volunteer("Sam".into()), Some(&member)), "a volunteer is in no class");
    assert!(!class.covers(&Recipient::Justice("Sam".into()), Some(&member)));
    let through = |treats| MemberOf::Intermediary { name: "valley exchange".into(), treats };
    let treating = Recipient::Intermediary {
        name: "Valley Exchange".into(),
        to: Participants::TreatingClass("those who treat me".into()),
    };
    assert!(treating.covers(&person("Ida Moss"), Some(&through(true))));
    assert!(!treating.covers(&person("Ida Moss"), Some(&through(false))));
    let named = Recipient::Intermediary {
        name: "Valley Exchange".into(),
        to: Participants::Named(vec!["Ida Moss".into()]),
    };
    assert!(named.covers(&person("Ida Moss"), Some(&through(false))));
    assert!(!named.covers(&person("Other"), Some(&through(true))));
    assert!(named.covers(&named, None), "the intermediary itself");
}

/// What may happen, in any order, at any time.
#[derive(Clone, Copy, Debug)]
enum Step {
    Revoke,
    EventCame,
    FoundFalse,
    NoteLapse,
    Look,
    ClockTo(i16),
    Keep,
    Disclose,
}

/// An attempt to disclose what the consent names.
fn attempt(consent: &mut Consent, now: &Now) -> Result<(), Refusal> {
    let item = Item { kind: Information::Plan, source: Source::Clinic, value: "a plan".into() };
    let request = Request {
        to: Recipient::Person("Dr. Ida Moss".into()),
        under: None,
        purpose: Purpose::FollowUp,
        channel: Channel::Print,
        statement: Statement32::Short,
        items: vec![item],
        restrictions: &[],
    };
    disclose(consent, request, &Notices::shipped().unwrap(), now).map(drop)
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        Just(Step::Revoke),
        Just(Step::EventCame),
        Just(Step::FoundFalse),
        Just(Step::NoteLapse),
        Just(Step::Look),
        Just(Step::Keep),
        Just(Step::Disclose),
        Just(Step::Disclose),
        (-200_i16..400).prop_map(Step::ClockTo),
        (-200_i16..400).prop_map(Step::ClockTo),
    ]
}

proptest! {
    /// Whatever happens and however the clock is turned: once it was revoked, ended or found false, it never is in
    /// force again. The clinic's last entry is what `Now` is held against, as the program does.
    #[test]
    fn p2_4_nothing_is_in_force_after_its_end(steps in prop::collection::vec(step(), 1..40)) {
        let mut consent = sign(draft()).unwrap();
        let (mut clock, mut latest) = (morning(SIGNED), morning(SIGNED).timestamp());
        let mut over = false;
        for step in steps {
            if let Step::ClockTo(days) = step {
                clock = morning(SIGNED).checked_add(jiff::Span::new().days(days)).unwrap();
                continue;
            }
            let Ok(now) = Now::new(&clock, Some(latest)) else {
                prop_assert!(clock.timestamp() < latest, "only a clock set back is refused");
                continue;
            };
            latest = latest.max(now.at());
            let ended = now.today() > LAST;
            match step {
                Step::Revoke => over |= consent.revoke(&now).is_ok(),
                Step::EventCame => over |= consent.event_came(&now).is_ok(),
                Step::FoundFalse => over |= consent.found_false(&now).is_ok(),
                Step::NoteLapse => over |= consent.note_lapse(&now).unwrap(),
                Step::Keep => consent = Consent::read(&consent.write().unwrap()).unwrap(),
                Step::Disclose => prop_assert_eq!(attempt(&mut consent, &now).is_ok(), !over && !ended),
                Step::Look | Step::ClockTo(_) => {}
            }
            over |= ended;
            let log = consent.log();
            prop_assert!(log.is_sorted_by_key(|event| event.at), "no entry is before another");
            prop_assert_eq!(consent.valid_at(&now).is_ok(), !over);
        }
    }

    #[test]
    fn reading_a_consent_never_panics(bytes: Vec<u8>) {
        prop_assert!(Consent::read(&bytes).is_err());
    }
}
