//! Resources broken on purpose, made from valid ones: so that a checker which finds nothing is known to look.

use std::{fs, path::Path};

use anyhow::Context;
use serde_json::{Value, json};

/// A defect.
pub(super) struct Case {
    /// What is wrong, as the table shows it.
    pub(super) name: &'static str,
    /// The type of the resource it is done to; the first one of the fullest disclosure.
    kind: &'static str,
    /// Does it, and leaves everything else as it was.
    breaks: fn(&mut Value),
    /// Is it a code that only HL7's own lists can know?
    pub(super) only_codes: bool,
}

impl Case {
    /// The name of its file.
    pub(super) fn file(&self) -> String {
        let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter } else { '-' };
        format!("broken.{}.json", self.name.chars().map(plain).collect::<String>())
    }
}

const fn case(name: &'static str, kind: &'static str, breaks: fn(&mut Value)) -> Case {
    Case { name, kind, breaks, only_codes: false }
}

const fn code(name: &'static str, kind: &'static str, breaks: fn(&mut Value)) -> Case {
    Case { name, kind, breaks, only_codes: true }
}

fn without(resource: &mut Value, field: &str) {
    if let Some(fields) = resource.as_object_mut() {
        fields.remove(field);
    }
}

/// The first ten are those of the first measurement.
const CASES: [Case; 21] = [
    case("missing required", "CarePlan", |plan| without(plan, "status")),
    case("bad status code", "CarePlan", |plan| plan["status"] = json!("begun")),
    case("unknown field", "Appointment", |appointment| appointment["groupName"] = json!("Open Door")),
    case("bad periodUnit", "CarePlan", |plan| {
        plan["activity"][0]["detail"]["scheduledTiming"]["repeat"]["periodUnit"] = json!("week");
    }),
    case("two choice[x]", "CarePlan", |plan| {
        plan["activity"][0]["detail"]["scheduledString"] = json!("Tuesdays");
    }),
    case("invariant cpl-3", "CarePlan", |plan| {
        plan["activity"][0]["reference"] = json!({ "reference": "Appointment/1" });
    }),
    case("invariant ppc-1", "Consent", |consent| without(consent, "policy")),
    case("bad provision.type", "Consent", |consent| {
        consent["provision"]["provision"][0]["type"] = json!("allow");
    }),
    case("bad date", "Goal", |goal| goal["startDate"] = json!("22.11.2026")),
    case("wrong reference type", "CarePlan", |plan| {
        plan["goal"][0] = json!({ "reference": "Practitioner/1" });
    }),
    case("wrong type of a person", "CarePlan", |plan| plan["subject"]["type"] = json!("Practitioner")),
    case("an organisation that answers", "QuestionnaireResponse", |answers| {
        answers["source"]["type"] = json!("Organization");
    }),
    case("a list where one is allowed", "Task", |task| task["status"] = json!(["requested"])),
    case("a number where a text belongs", "CarePlan", |plan| plan["title"] = json!(7)),
    case("invariant app-3: booked without a time", "Appointment", |appointment| {
        without(appointment, "start");
        without(appointment, "end");
    }),
    case("invariant gol-1: so many of nothing", "Goal", |goal| {
        goal["target"] = json!([{ "detailInteger": 90 }]);
    }),
    case("invariant sev-1: a name and a query", "AuditEvent", |event| {
        event["entity"][0]["query"] = json!("cGxhbg==");
    }),
    case("a payload without content", "Communication", |said| said["payload"] = json!([{ "id": "a" }])),
    case("a time without a zone", "Bundle", |bundle| bundle["timestamp"] = json!("2026-11-24T18:30:00")),
    code("a label that does not exist", "Goal", |goal| goal["meta"]["security"][1]["code"] = json!("ETHX")),
    code("a label that was given up", "Goal", |goal| {
        goal["meta"]["security"][1]["system"] =
            json!("http://terminology.hl7.org/CodeSystem/v3-ActUSPrivacyLaw");
        goal["meta"]["security"][1]["code"] = json!("42CFRPart2");
    }),
];

/// Writes each broken resource beside the valid ones.
pub(super) fn write(folder: &Path) -> anyhow::Result<&'static [Case]> {
    for case in &CASES {
        let whole = case.kind == "Bundle";
        let name = |name: &str| {
            name.starts_with("full.")
                && (whole || name.ends_with(&format!(".{}.json", case.kind)))
                && name.contains("Bundle") == whole
        };
        let mut names = super::files(folder)?.into_iter().filter(|file| name(file));
        let file = names.next().with_context(|| format!("no {} to break", case.kind))?;
        let mut resource: Value = serde_json::from_slice(&fs::read(folder.join(file))?)?;
        let before = resource.clone();
        (case.breaks)(&mut resource);
        anyhow::ensure!(resource != before, "the case `{}` broke nothing", case.name);
        fs::write(folder.join(case.file()), serde_json::to_vec_pretty(&resource)?)?;
    }
    Ok(&CASES)
}
