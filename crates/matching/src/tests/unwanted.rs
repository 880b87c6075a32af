//! What somebody would rather not have: as strong as a wish, for good, said as a reason, and to be taken back.

use jiff::Span;

use super::*;

const SPEAKER: Trait = Trait::Format(Format::Speaker);

fn rather_not(one: Trait) -> Model {
    Model::default().caring([(one, Importance::RatherNot)])
}

fn parts_of(model: &Model, one: &Listing) -> Vec<Part> {
    model.rank(&all(std::slice::from_ref(one)), NOW)[0].parts.clone()
}

fn weight(parts: &[Part], reason: &Reason) -> f64 {
    parts.iter().filter(|part| part.reason == *reason).map(|part| part.weight).sum()
}

#[test]
fn it_is_the_least_of_five_and_has_a_word_in_forms() {
    assert!(Importance::ALL.is_sorted());
    assert_eq!(Importance::ALL[0], Importance::RatherNot);
    assert_eq!(Importance::RatherNot.as_str(), "rather-not");
    assert_eq!(Importance::parse("rather-not"), Some(Importance::RatherNot));
}

#[test]
fn it_moves_as_far_down_as_a_wish_moves_up_and_says_so() {
    let listings = [
        listing("speaker", json!({"types": ["SP"]})),
        listing("plain", json!({})),
        listing("steps", json!({"types": ["ST"]})),
    ];
    let fits = rather_not(SPEAKER).rank(&all(&listings), NOW);
    assert_eq!(order(&fits), ["plain", "steps", "speaker"]);
    assert_eq!(fits[2].parts, [Part { reason: Reason::Unwanted(SPEAKER), weight: -0.7 }]);
    assert_eq!(fits[2].againsts().collect::<Vec<_>>(), [&Reason::Unwanted(SPEAKER)]);
    let wished = Model::default().caring([(SPEAKER, Importance::Much)]);
    assert_eq!(weight(&parts_of(&wished, &listings[0]), &Reason::Wished(SPEAKER)), 0.7);
    // What is not in a listing is never taken for the opposite.
    assert_eq!(fits[0].parts, []);
}

#[test]
fn a_circle_they_would_rather_not_have_is_said_as_theirs_and_lies_below_one_left_for_others() {
    let women = listing("women", json!({"types": ["W"]}));
    let circle = Trait::Circle(Circle::Women);
    let own = parts_of(&rather_not(circle.clone()), &women);
    assert_eq!(own, [Part { reason: Reason::Unwanted(circle.clone()), weight: -0.7 }]);
    let left = parts_of(&rather_not(SPEAKER), &women);
    assert_eq!(left, [Part { reason: Reason::ForOthers(circle), weight: -0.5 }]);
}

#[test]
fn it_stays_where_a_wish_about_age_or_background_fades() {
    let elsewhere = listing("elsewhere", json!({"types": ["ST"]}));
    let men = listing("men", json!({"types": ["M"]}));
    let circle = Trait::Circle(Circle::Men);
    let after = |importance, days: i64| {
        let day = Some(date(2026, 11, 24).saturating_sub(Span::new().days(days)));
        let visit = Visit { day, ..went(&elsewhere, Felt::NotSure, &[Why::Time]) };
        parts_of(&Model::learn(&[visit]).caring([(circle.clone(), importance)]), &men)
    };
    for days in [0, 90, 182, 400] {
        let unwanted = after(Importance::RatherNot, days);
        assert_eq!(weight(&unwanted, &Reason::Unwanted(circle.clone())), -0.7, "{days}");
    }
    let wished = after(Importance::Much, 400);
    assert_eq!(weight(&wished, &Reason::Wished(circle.clone())), 0.0);
}

#[test]
fn who_liked_it_all_the_same_is_believed() {
    let speakers = [("one", "SP"), ("two", "SP"), ("three", "SP")].map(|(slug, code)| {
        let more = json!({"types": [code]});
        listing(slug, more)
    });
    let visits: Vec<Visit<'_>> =
        speakers.iter().map(|meeting| went(meeting, Felt::AtHome, &[Why::Format])).collect();
    let other = listing("other", json!({"types": ["SP"]}));
    let told = Model::learn(&visits).caring([(SPEAKER, Importance::RatherNot)]);
    let parts = parts_of(&told, &other);
    assert!(weight(&parts, &Reason::Felt(SPEAKER)) > 0.2, "{parts:?}");
    assert_eq!(weight(&parts, &Reason::Unwanted(SPEAKER)), -0.7, "what they said is still shown");
}

#[test]
fn it_comes_not_among_the_first_for_being_different_unless_it_has_more_that_they_asked_for() {
    let listings = [
        listing("a", json!({"types": ["ST"]})),
        listing("b", json!({"types": ["ST"]})),
        listing("c", json!({"types": ["ST"]})),
        listing("speaker", json!({"types": ["SP"]})),
        listing("secular", json!({"types": ["SP", "A"]})),
    ];
    let steps = (Trait::Format(Format::Steps), Importance::Much);
    let model = |secular| {
        let wishes = [steps.clone(), (SPEAKER, Importance::RatherNot), (Trait::Secular, secular)];
        Model::default().caring(wishes).rank(&all(&listings), NOW)
    };
    assert_eq!(order(&model(Importance::ALittle)), ["a", "b", "c", "secular", "speaker"]);
    assert_eq!(order(&model(Importance::VeryMuch))[..3], ["a", "secular", "b"]);
}

#[test]
fn taking_a_dislike_back_may_bring_a_meeting_among_the_first_three() {
    let mut listings: Vec<Listing> =
        ["one", "two", "three"].into_iter().map(|slug| listing(slug, json!({}))).collect();
    listings.push(listing("speaker", json!({"types": ["SP"]})));
    let candidates = all(&listings);
    let circumstances = Circumstances::default();
    let of = |wishes: &[(Trait, Importance)]| {
        let model = Model::default().caring(wishes.iter().cloned());
        let asked = Asked { model: &model, circumstances: &circumstances, candidates: &candidates, now: NOW };
        changes(&asked, 3)
    };
    assert_eq!(of(&[(SPEAKER, Importance::RatherNot)])[0], Change::MindNoMore(SPEAKER));
    let asked_for = of(&[(SPEAKER, Importance::RatherNot), (Trait::Open, Importance::Much)]);
    assert!(!asked_for.contains(&Change::AskFor(SPEAKER)), "{asked_for:?}");
    assert!(!asked_for.contains(&Change::AskNoMore(SPEAKER)), "a dislike is no wish");
    // A dislike of something else is not in the way of this one.
    let other = Trait::Format(Format::Steps);
    assert!(!of(&[(other.clone(), Importance::RatherNot)]).contains(&Change::MindNoMore(other)));
}
