//! The report as it is printed and drawn.

use directory::{index::Index, places::Gazetteer};
use matching::simulate::{Settings, Size};

use super::*;

fn report() -> Report {
    let (source, meetings) = import::sample(&Gazetteer::bundled()).unwrap();
    let source = std::sync::Arc::new(source);
    let rows = meetings.into_iter().map(|meeting| (source.clone(), meeting.into()));
    let listings = Index::build(rows.collect()).listings().to_vec();
    let size = Size { people: 60, others: 12, sweep: 2, rounds: 3, told: true };
    let now = "2026-11-24T18:30:00Z".parse().unwrap();
    simulated(&listings, &Settings { seed: 5, size, now })
}

#[test]
fn the_json_has_what_others_hold_on_to() {
    let json = serde_json::to_value(report()).unwrap();
    for strategy in
        ["ours", "nearest", "oracle", "random", "soonest", "alphabetical", "newcomer_first", "clinician"]
    {
        let outcome = &json["strategies"][strategy];
        for key in ["fitted", "fitted_low", "fitted_high"] {
            let share = outcome[key].as_f64().unwrap();
            assert!((0.0..=1.0).contains(&share), "{strategy} {key} {share}");
        }
    }
    assert!(json["strategies"]["best_told"]["fitted"].is_f64());
    for key in ["worlds", "sweep", "subgroups", "calibration", "closed_forms", "parameters", "targets"] {
        assert!(!json[key].is_null(), "{key}");
    }
    assert_eq!(json["wording"], "in simulation");
}

#[test]
fn people_get_a_table_and_a_page_of_its_own() {
    let report = report();
    let text = for_people(&report);
    assert!(text.starts_with("In simulation, seed 5: 60 made-up people"), "{text}");
    assert!(text.contains("attributes: not_at_all") && text.contains("ours"));
    assert!(text.contains("parts of all people") && text.contains("wheelchair"));
    let page = page::of(&report).unwrap();
    for said in [
        "In simulation",
        "nearest first",
        "href=\"data:text/css,",
        "<polyline",
        "Best for what is told",
        "Is it the order, or what there is?",
        "Nothing here says how real people",
    ] {
        assert!(page.contains(said), "{said}");
    }
    assert!(
        !page.contains("<script") && !page.contains("http") && !page.contains("NaN"),
        "one file, nothing else"
    );
}
