//! What a disclosure holds, what goes with it, and what stops it.

use std::collections::BTreeSet;

use care::fhir::{
    self, Client, CommitmentKind, ConsentState, Day, Export, Place, PlanSheet, Refused, Rhythm,
};
use jiff::civil::date;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::cases;

/// The bundle of a disclosure, as JSON.
fn written(export: &Export) -> Value {
    let bundle = fhir::bundle(export, &mut cases::ids(1)).unwrap();
    serde_json::from_str(&bundle.to_json().unwrap()).unwrap()
}

fn refused(change: impl FnOnce(&mut Export)) -> Refused {
    let mut export = cases::full();
    change(&mut export);
    fhir::bundle(&export, &mut cases::ids(1)).unwrap_err()
}

fn resources(bundle: &Value) -> Vec<&Value> {
    bundle["entry"].as_array().unwrap().iter().map(|entry| &entry["resource"]).collect()
}

fn of<'b>(bundle: &'b Value, kind: &str) -> Vec<&'b Value> {
    resources(bundle).into_iter().filter(|resource| resource["resourceType"] == kind).collect()
}

#[test]
fn fhir_p2_6_the_notice_goes_with_the_bundle_and_with_each_resource_of_it() {
    for (name, export) in cases::all() {
        let bundle = written(&export);
        let first = &bundle["entry"][0]["resource"];
        assert_eq!(first["resourceType"], "Communication", "{name}");
        assert_eq!(first["payload"][0]["contentString"], export.notice.text.trim(), "{name}");
        for resource in resources(&bundle) {
            let text = resource["text"]["div"].as_str().unwrap();
            assert!(text.contains(&format!("<p>{}</p>", export.notice.text.trim())), "{name}: {resource}");
        }
    }
}

#[test]
fn fhir_p2_6_without_a_notice_nothing_goes_out() {
    let nothing = refused(|export| export.notice.text = "  \n".to_owned());
    assert_eq!(nothing, Refused::Empty { place: "the notice of 42 CFR 2.32" });
}

#[test]
fn fhir_p2_7_the_scope_of_the_consent_goes_with_it() {
    let bundle = written(&cases::least());
    let consent = &bundle["entry"][1]["resource"];
    assert_eq!(consent["resourceType"], "Consent");
    assert!(
        consent["text"]["div"].as_str().unwrap().contains("The plan made before discharge, for treatment")
    );
    let about = &bundle["entry"][0]["resource"]["about"][0]["reference"];
    assert_eq!(about, &json!(format!("Consent/{}", consent["id"].as_str().unwrap())));
}

#[test]
fn fhir_p2_4_a_consent_that_does_not_stand_lets_nothing_out() {
    let state = |state| refused(move |export| export.consent.state = state);
    assert_eq!(state(ConsentState::Revoked), Refused::Consent("revoked"));
    assert_eq!(state(ConsentState::Ended), Refused::Consent("at its end"));
    let past = refused(|export| export.consent.until = Some(date(2026, 11, 23)));
    assert_eq!(past, Refused::Consent("past its last day"));
    let mut last_day = cases::full();
    last_day.consent.until = Some(cases::TODAY);
    assert!(fhir::bundle(&last_day, &mut cases::ids(1)).is_ok(), "its last day is a day of it");
}

#[test]
fn fhir_what_contradicts_itself_is_refused_with_its_name() {
    let later = cases::MADE + jiff::SignedDuration::from_secs(1);
    let words = |refused: Refused| refused.to_string();
    let consent = words(refused(|export| export.consent.given = date(2026, 11, 25)));
    assert_eq!(consent, "the disclosure lies before the consent; put the two right");
    let plan = words(refused(|export| export.plan.as_mut().unwrap().until = Some(date(2026, 11, 21))));
    assert_eq!(plan, "the last day of the plan lies before the first day of the plan; put the two right");
    let handoff = words(refused(|export| {
        export.handoffs[0].changed = export.handoffs[0].asked - later.duration_since(cases::MADE);
    }));
    assert_eq!(handoff, "the last change of a handoff lies before the asking; put the two right");
    let nobody = words(refused(|export| export.to.clear()));
    assert_eq!(nobody, "the recipient is empty; nothing is disclosed without it");
    let purpose = words(refused(|export| export.consent.purposes.clear()));
    assert_eq!(purpose, "the purpose of the consent is empty; nothing is disclosed without it");
    let bell = words(refused(|export| export.team[0].alias.push('\u{7}')));
    assert_eq!(bell, "the name somebody of the team goes by holds a control character; take it out");
    for base in ["", "clinic", "ftp://clinic.example", "https://clinic.example/", "https://", "https://a b"] {
        refused(|export| export.from.base = base.to_owned());
    }
}

#[test]
fn fhir_every_resource_and_the_bundle_carry_the_labels() {
    for (name, export) in cases::all() {
        let bundle = written(&export);
        let alcohol = name == "full";
        let codes = |resource: &Value| -> Vec<String> {
            let labels = resource["meta"]["security"].as_array().unwrap();
            labels.iter().map(|label| label["code"].as_str().unwrap().to_owned()).collect()
        };
        let wanted: &[&str] = if alcohol {
            &["R", "ETH", "ETHUD", "42CFRPart2", "NORDSCLCD"]
        } else {
            &["R", "ETH", "42CFRPart2", "NORDSCLCD"]
        };
        assert_eq!(codes(&bundle), wanted);
        for resource in resources(&bundle) {
            assert_eq!(codes(resource), wanted, "{name}: {resource}");
        }
    }
}

#[test]
fn fhir_p2_14_each_resource_is_named_by_exactly_one_statement_of_where_it_came_from() {
    for (name, export) in cases::all() {
        let bundle = written(&export);
        let mut told = Vec::new();
        for provenance in of(&bundle, "Provenance") {
            let targets = provenance["target"].as_array().unwrap();
            told.extend(targets.iter().map(|target| target["reference"].as_str().unwrap().to_owned()));
        }
        let address = |resource: &&Value| {
            format!("{}/{}", resource["resourceType"].as_str().unwrap(), resource["id"].as_str().unwrap())
        };
        let mut all = resources(&bundle);
        all.retain(|resource| resource["resourceType"] != "Provenance");
        let mut all: Vec<String> = all.iter().map(address).collect();
        told.sort_unstable();
        all.sort_unstable();
        assert_eq!(told, all, "{name}");
    }
    let full = written(&cases::full());
    let agents: BTreeSet<String> =
        of(&full, "Provenance").iter().map(|one| one["agent"].to_string()).collect();
    assert_eq!(agents.len(), 4, "the person, the clinic, both, and who it was received from");
    assert!(agents.iter().any(|agent| agent.contains("Example County Outreach")));
}

#[test]
fn fhir_p2_17_a_volunteer_stands_there_by_alias_and_is_no_practitioner() {
    let full = written(&cases::full());
    let owners: BTreeSet<String> = of(&full, "Task").iter().map(|task| task["owner"].to_string()).collect();
    let owner = json!({ "type": "RelatedPerson", "display": "Gentle Otter" }).to_string();
    assert_eq!(owners, BTreeSet::from([owner]));
}

#[test]
fn fhir_no_group_is_named_unless_the_person_agreed() {
    let mut export = cases::full();
    let named = written(&export).to_string();
    assert!(named.contains("Open Door Group"));
    assert!(!named.contains("Secret Street"), "words that may name a group stay here");
    let not_named = |place: &mut Place| *place = Place::NotNamed;
    export.meetings.iter_mut().for_each(|meeting| not_named(&mut meeting.place));
    export.plan.as_mut().unwrap().commitments.iter_mut().for_each(|one| not_named(&mut one.place));
    let bundle = written(&export);
    let all = bundle.to_string();
    for word in ["Location", "Open Door", "Secret Street", "where I want to belong"] {
        assert!(!all.contains(word), "{word}");
    }
    assert!(all.contains("Walk by the river each morning"), "what is no group's may be said");
}

#[test]
fn fhir_a_meeting_is_an_appointment_and_never_an_encounter() {
    let full = written(&cases::full());
    let states: Vec<&Value> = of(&full, "Appointment").iter().map(|meeting| &meeting["status"]).collect();
    assert_eq!(states, ["booked", "fulfilled", "noshow", "cancelled"]);
    assert!(!full.to_string().contains("Encounter"));
    assert_eq!(of(&full, "Appointment")[0]["end"], "2026-11-25T19:30:00Z");
}

#[test]
fn fhir_x_3_a_mandated_plan_says_which_secular_path_was_offered() {
    let mandated = written(&cases::mandated());
    let plan = of(&mandated, "CarePlan")[0];
    assert_eq!(plan["intent"], "order");
    assert!(plan["note"][0]["text"].as_str().unwrap().starts_with("Two secular groups"));
    let empty = refused(|export| {
        let choice = fhir::Choice::Mandated { secular: String::new() };
        export.plan.as_mut().unwrap().choice = choice;
    });
    assert_eq!(empty, Refused::Empty { place: "the secular path of a mandated plan" });
}

#[test]
fn fhir_audit_c_adds_up_at_both_ends() {
    let full = written(&cases::full());
    let totals: Vec<&Value> = of(&full, "QuestionnaireResponse")
        .iter()
        .map(|answers| {
            assert_eq!(answers["item"][3]["linkId"], "75626-2");
            &answers["item"][3]["answer"][0]["valueInteger"]
        })
        .collect();
    assert_eq!(totals, [0, 12, 6]);
    let form = of(&full, "Questionnaire")[0];
    for answers in of(&full, "QuestionnaireResponse") {
        assert_eq!(answers["questionnaire"], form["url"]);
        for (question, answer) in
            form["item"].as_array().unwrap().iter().zip(answers["item"].as_array().unwrap())
        {
            assert_eq!(question["linkId"], answer["linkId"]);
        }
    }
    assert!(form["copyright"].as_str().unwrap().contains("loinc.org/license"));
}

#[test]
fn fhir_answers_of_a_scale_go_out_as_they_were_given() {
    let bundle = written(&cases::disclosed::export(cases::disclosed::plan(false, true), None));
    let answers = of(&bundle, "QuestionnaireResponse");
    let codes: Vec<Vec<&str>> = answers
        .iter()
        .map(|one| {
            one["item"].as_array().unwrap().iter().map(|item| item["linkId"].as_str().unwrap()).collect()
        })
        .collect();
    assert_eq!(
        codes,
        [vec!["68518-0", "68519-8", "68520-6", "75626-2"], vec!["68518-0", "75626-2"]],
        "what was skipped is not made up"
    );
    assert_eq!(answers[0]["item"][3]["answer"][0]["valueInteger"], 4);
    assert_eq!(answers[0]["authored"], "2026-11-23T15:00:00Z");
    let required: Vec<&Value> = of(&bundle, "Questionnaire")[0]["item"]
        .as_array()
        .unwrap()
        .iter()
        .map(|item| &item["required"])
        .collect();
    assert_eq!(required[..3], [true, false, false]);
}

#[test]
fn fhir_text_is_escaped_and_written_in_its_direction() {
    let full = written(&cases::full());
    let goal = of(&full, "Goal")[0];
    let text = goal["text"]["div"].as_str().unwrap();
    assert!(text.contains("birthday, &lt;awake&gt; &amp; clear"), "{text}");
    assert!(text.contains("lang=\"en\" dir=\"ltr\""));
    assert!(goal["description"]["text"].as_str().unwrap().contains("<awake> & clear"));
    let persian = written(&cases::right_to_left());
    for resource in resources(&persian) {
        assert!(
            resource["text"]["div"].as_str().unwrap().contains("xml:lang=\"fa\" lang=\"fa\" dir=\"rtl\"")
        );
    }
}

#[test]
fn fhir_a_rhythm_says_how_often_and_when() {
    let full = written(&cases::full());
    let activity = &of(&full, "CarePlan")[0]["activity"];
    let repeat = json!({ "frequency": 2, "period": 1, "periodUnit": "wk", "dayOfWeek": ["tue", "thu"], "timeOfDay": ["19:00:00"] });
    assert_eq!(activity[0]["detail"]["scheduledTiming"]["repeat"], repeat);
    let once = json!({ "frequency": 1, "period": 1, "periodUnit": "wk" });
    assert_eq!(activity[1]["detail"]["scheduledTiming"]["repeat"], once);
    assert_eq!(
        activity[2]["detail"]["scheduledPeriod"],
        json!({ "start": "2026-11-24", "end": "2026-11-24" })
    );
}

#[test]
fn fhir_p2_8_a_disclosure_becomes_what_the_consent_covers_and_nothing_else() {
    use cases::disclosed::{disclosure, export, plan};
    let made = written(&export(plan(false, true), None));
    let text = made.to_string();
    for kept_back in ["between us", "Early Steps", "early-steps", "Ring my sister", "555-0100", "Dana Wren"] {
        assert!(!text.contains(kept_back), "{kept_back}");
    }
    let care_plan = of(&made, "CarePlan")[0];
    assert_eq!(care_plan["goal"].as_array().unwrap().len(), 2);
    assert_eq!(
        care_plan["activity"][0]["detail"]["scheduledTiming"]["repeat"]["dayOfWeek"],
        json!(["tue", "thu"])
    );
    assert_eq!(care_plan["activity"][1]["detail"]["description"], "Walk by the river");
    for said in ["2026-11-22", "2026-11-01", "These rules prohibit you from using or disclosing this record"]
    {
        assert!(text.contains(said), "{said}");
    }
    let whole = disclosure(plan(false, true));
    assert!(text.contains("The consent lets Made-up Clinic disclose"), "{}", whole.parts().scope);
    let named = written(&export(plan(false, true), Some(date(2026, 11, 20)))).to_string();
    assert!(named.contains("Early Steps"));
    let consent = of(&made, "Consent")[0];
    assert_eq!(consent["provision"]["period"], json!({ "start": "2026-11-24", "end": "2027-03-01" }));
}

#[test]
fn fhir_x_3_a_mandate_without_a_secular_choice_is_not_disclosed_as_a_plan() {
    use cases::disclosed::{export, plan};
    let refused = fhir::bundle(&export(plan(true, false), None), &mut cases::ids(1)).unwrap_err();
    assert_eq!(refused, Refused::Empty { place: "the secular path of a mandated plan" });
    let offered = written(&export(plan(true, true), None));
    assert!(
        of(&offered, "CarePlan")[0]["note"][0]["text"].as_str().unwrap().starts_with("Ways without religion")
    );
}

/// Bytes of ids that come in any order.
fn chance() -> impl Strategy<Value = u64> {
    any::<u64>()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn fhir_whatever_the_words_the_bundle_is_labelled_whole_and_points_only_at_itself(
        seed in chance(),
        goal in "\\PC{0,40}",
        alias in "\\PC{0,20}",
        other in "\\PC{0,40}",
        days in proptest::collection::vec(0_usize..7, 0..4),
        named in any::<bool>(),
    ) {
        let mut export = cases::full();
        let week = [Day::Mon, Day::Tue, Day::Wed, Day::Thu, Day::Fri, Day::Sat, Day::Sun];
        let plan: &mut PlanSheet = export.plan.as_mut().unwrap();
        plan.goals[0].words = goal.clone();
        plan.commitments[6].words = Some(other);
        plan.commitments[0].rhythm = Rhythm::Weekly { days: days.iter().map(|day| week[*day]).collect(), time: None };
        plan.commitments[0].kind = CommitmentKind::Meeting;
        if named {
            plan.commitments[0].place = Place::Named { group: "Harbour Group".to_owned(), agreed: date(2026, 11, 20) };
        }
        export.client = Client::Alias(alias.clone());
        let mut state = seed;
        let mut random = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let [a, b, c, d, e, f, g, h] = state.to_be_bytes();
            [a, b, c, d, e, f, g, h, h, g, f, e, d, c, b, a]
        };
        match fhir::bundle(&export, &mut random) {
            Err(Refused::Empty { .. }) => prop_assert!(goal.trim().is_empty() || alias.trim().is_empty()),
            Err(other) => prop_assert!(matches!(other, Refused::Unwritable { .. }), "{other}"),
            Ok(bundle) => {
                let bundle: Value = serde_json::from_str(&bundle.to_json().unwrap()).unwrap();
                let mut addresses = BTreeSet::new();
                for entry in bundle["entry"].as_array().unwrap() {
                    let resource = &entry["resource"];
                    prop_assert_eq!(&resource["meta"], &bundle["meta"]);
                    let own = format!("{}/{}", resource["resourceType"].as_str().unwrap(), resource["id"].as_str().unwrap());
                    prop_assert_eq!(entry["fullUrl"].as_str().unwrap(), format!("https://clinic.example/fhir/{own}"));
                    prop_assert!(addresses.insert(own));
                }
                let mut pointed = Vec::new();
                references(&bundle, &mut pointed);
                prop_assert!(pointed.iter().all(|address| addresses.contains(address)));
                prop_assert_eq!(bundle.to_string().contains("Harbour Group"), named);
            }
        }
    }
}

fn references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Array(values) => values.iter().for_each(|inner| references(inner, found)),
        Value::Object(fields) => {
            for (name, inner) in fields {
                match inner {
                    Value::String(address) if name == "reference" => found.push(address.clone()),
                    other => references(other, found),
                }
            }
        }
        _ => {}
    }
}
