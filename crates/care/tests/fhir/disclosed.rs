//! A disclosure as the clinic makes it: a signed consent, what there is, and what of it goes out as FHIR.

use care::{
    Now,
    consent::{Draft, Expiry, Information, Minors, Purpose, Recipient, Signature, Signer},
    disclosure::{Channel, Disclosure, Dress, Item, Request, Source, Statement32, disclose},
    fhir::{Client, Export, Language, Sensitivity},
    notice::Notices,
    scale::{Filled, Scale},
};
use jiff::{
    civil::{Date, date},
    tz::TimeZone,
};
use serde_json::{Value, json};

use super::{least, said};

/// The plan as the clinic keeps it.
pub(crate) fn plan(mandated: bool, secular_offered: bool) -> Value {
    json!({
        "v": 1, "want": ["Sleep through the night"],
        "commitments": [
            { "id": "c1", "kind": "meeting", "slug": "early-steps", "text": "Early Steps", "days": [2, 4], "time": "19:00" },
            { "id": "c2", "kind": "other", "text": "Walk by the river", "days": [] }
        ],
        "when_i_want_to_use": ["Ring my sister"], "people": [{ "name": "Sister", "how": "555-0100" }],
        "choices": { "ninety": !mandated }, "secular_offered": secular_offered, "mandated": mandated
    })
}

/// What the clinic has; the consent covers all of it but the counselling notes.
pub(crate) fn disclosure(plan: Value) -> Disclosure {
    let day = date(2026, 11, 24);
    let now = Now::new(&day.at(9, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap(), None).unwrap();
    let doctor = Recipient::Person(said("Dr Example"));
    let covered =
        [Information::Plan, Information::Commitments, Information::Presence, Information::ScaleAnswers];
    let mut consent = Draft {
        patient: said("Dana Wren"),
        discloser: said("Made-up Clinic"),
        information: covered.into(),
        recipients: vec![doctor.clone()],
        purposes: [Purpose::FollowUp, Purpose::Treatment].into(),
        how_to_revoke: said("at the front desk"),
        expiry: Some(Expiry::On(date(2027, 3, 1))),
        signature: Some(Signature { by: Signer::Client, on_paper: false }),
        date: Some(day),
        ..Draft::default()
    }
    .sign("c1", &now, Minors::default())
    .unwrap();
    let item = |kind, source, value| Item { kind, source, value };
    let kept = json!([{ "kind": "meeting", "text": "Early Steps", "done": ["2026-11-22"] }]);
    let request = Request {
        to: doctor,
        under: None,
        purpose: Purpose::Treatment,
        channel: Channel::Fhir,
        statement: Statement32::Whole,
        items: vec![
            item(Information::Plan, Source::Clinic, plan),
            item(Information::Commitments, Source::Client, kept),
            item(
                Information::Presence,
                Source::Received { from: said("Example County") },
                json!({ "admitted": "2026-11-01" }),
            ),
            item(Information::ScaleAnswers, Source::Clinic, answered([Some(2), Some(1), Some(1)])),
            // Whoever never drinks leaves two out.
            item(Information::ScaleAnswers, Source::Clinic, answered([Some(0), None, None])),
            item(Information::CounsellingNotes, Source::Clinic, json!({ "text": "between us" })),
        ],
        restrictions: &[],
    };
    disclose(&mut consent, request, &Notices::shipped().unwrap(), &now).unwrap()
}

/// AUDIT-C as it was filled in at the clinic.
fn answered(answers: [Option<usize>; 3]) -> Value {
    let day = date(2026, 11, 23);
    let at = day.at(15, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp();
    Filled::new(Scale::audit_c().unwrap(), answers.into(), (at, day)).unwrap().told()
}

/// As FHIR; `groups` says when the client agreed that groups are named.
pub(crate) fn export(plan: Value, groups: Option<Date>) -> Export {
    let frame = least();
    let title = |kind: Information| kind.to_string();
    let lines = |value: &Value| vec![value.to_string()];
    disclosure(plan).export(&Dress {
        language: Language::English,
        words: frame.words,
        plan: said("After discharge"),
        ninety: said("Ninety meetings in ninety days"),
        secular: said("Ways without religion were offered beside the others."),
        title: &title,
        lines: &lines,
        clinic: frame.from,
        client: Client::Alias(said("Quiet Heron")),
        sensitivity: Sensitivity::SubstanceUse,
        signed: date(2026, 11, 24),
        groups,
    })
}
