//! A disclosure as a file for another program: FHIR R4, with the notice, the scope of the consent, and security labels.

use axum::{
    http::header,
    response::{IntoResponse as _, Response},
};
use care::{
    consent::{Consent, Information},
    disclosure::{Disclosure, Dress},
    fhir::{Client as Known, Clinic, Language, Sensitivity, Words, bundle},
};
use serde_json::Value;

use super::items;
use crate::{
    clinic::{clients::Client, house::House},
    random,
};

/// The bundle. `groups`: the client agreed that groups are named.
pub(super) async fn file(
    house: &House,
    client: &Client,
    consent: &Consent,
    (made, groups): (&Disclosure, bool),
) -> anyhow::Result<Response> {
    let settings = house.settings().await?;
    let s = |key: &str| house.t.s(key);
    let words = Words {
        notice: s("clinic-fhir-notice"),
        consent: s("clinic-fhir-consent"),
        team: s("clinic-fhir-team"),
        log: s("clinic-log-title"),
        origin: s("clinic-fhir-origin"),
        meeting: s("clinic-fhir-meeting"),
        first_meeting: s("clinic-fhir-first-meeting"),
        companion: s("clinic-fhir-companion"),
        sponsor: s("clinic-fhir-sponsor"),
        home_group: s("clinic-fhir-home-group"),
        service: s("clinic-fhir-service"),
        other: s("clinic-fhir-other"),
    };
    let base = house.public_url.clone().unwrap_or_else(|| "https://clinic.invalid".to_owned());
    let title = |kind: Information| kind.to_string();
    let lines = |value: &Value| items::lines(value);
    let export = made.export(&Dress {
        language: Language::English,
        words,
        plan: s("clinic-plan-title"),
        ninety: s("clinic-fhir-ninety"),
        secular: s("clinic-plan-secular"),
        title: &title,
        lines: &lines,
        clinic: Clinic { name: settings.name, number: None, base: format!("{base}/fhir") },
        client: Known::Alias(client.alias.clone()),
        sensitivity: Sensitivity::SubstanceUse,
        signed: consent.terms().date(),
        groups: groups.then(|| made.entry().day),
    });
    // Ids of this file alone. Without randomness there is no file, though the act stands in the log.
    let mut failed = None;
    let mut draw = || {
        random::bytes().unwrap_or_else(|error| {
            failed = Some(error);
            [0; 16]
        })
    };
    let made = bundle(&export, &mut draw)?;
    if let Some(error) = failed {
        return Err(error);
    }
    let headers = [
        (header::CONTENT_TYPE, "application/fhir+json"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"disclosure.json\""),
    ];
    Ok((headers, serde_json::to_vec_pretty(&made)?).into_response())
}
