//! The simulator against what can be worked out, what studies found, and what its own parts promise.

use std::collections::BTreeSet;

use directory::index::Listing;
use serde_json::json;

use super::{ground::gathered, people::at, *};
use crate::{
    looks::PLAIN,
    model::Importance,
    tests::{NOW, listing},
};

/// Forty meetings of all sorts, too few to be looked at where they are.
fn list() -> Vec<Listing> {
    const TYPES: [&[&str]; 10] = [
        &["O", "D"],
        &["C", "ST"],
        &["O", "SP"],
        &["O", "BE"],
        &["C", "W"],
        &["O", "A", "D"],
        &["O", "LGBTQ"],
        &["C", "B"],
        &["O", "Y", "X"],
        &["C", "M", "MED"],
    ];
    let one = |number: usize| {
        let attendance = if number % 8 == 7 { "online" } else { "in_person" };
        let start = ["07:00", "12:30", "19:00", "20:00"][number % 4];
        let schedule = json!({"timed": {"start": start, "recurrence": {"weekly": [number % 7]}}});
        let more = json!({"types": TYPES[number % 10], "attendance": attendance, "schedule": schedule});
        listing(&format!("m{number}"), more)
    };
    (0..40).map(one).collect()
}

const SMALL: Size = Size { people: 200, others: 40, sweep: 2, rounds: 10, told: false };

fn report(seed: u64) -> Report {
    run(&list(), &Settings { seed, size: SMALL, now: NOW })
}

#[test]
fn the_closed_forms_are_those_of_the_table() {
    for (p, q, fitted, visits) in [(0.1, 0.1, 0.53, 5.3), (0.2, 0.1, 0.71, 3.6), (0.3, 0.1, 0.81, 2.7)] {
        let (share, many) = closed_form(p, q);
        assert!((share - fitted).abs() < 0.005 && (many - visits).abs() < 0.05, "{p} {q}: {share} {many}");
    }
    for row in closed::table(&Dice::new(5), 20_000) {
        assert!((row.fitted - row.simulated_fitted).abs() < 0.015, "{row:?}");
        assert!((row.visits / row.simulated_visits - 1.0).abs() < 0.04, "{row:?}");
    }
}

#[test]
fn walks_give_the_closed_forms_where_everything_is_alike() {
    let dice = Dice::new(11);
    let listings = gathered(&list(), &dice).unwrap();
    let grounds: Vec<_> = (0..10).map(|round| Ground::new(&listings, round, &dice, NOW)).collect();
    let simulation = Simulation { grounds: &grounds, dice: &dice, now: NOW };
    for (p, q) in [(0.1, 0.1), (0.2, 0.1), (0.3, 0.2)] {
        let world = Parameters {
            fit: p,
            quit: q,
            attribute: 0.0,
            cohesion: 0.0,
            travel: 0.0,
            wrong: 0.0,
            online: 1.0,
            unlike: 0.0,
            ..Parameters::MATTER
        };
        let lives = simulation.live(world, 600, &[Strategy::Random, Strategy::Nearest]);
        // Whoever has few meetings to choose from has tried them all too soon.
        let many = |strategy| {
            let walks = lives.people.iter().zip(lives.of(strategy));
            walks.filter(|(person, _)| person.options.len() >= 25).map(|(_, walk)| walk).collect::<Vec<_>>()
        };
        let (share, visits) = closed_form(p, q);
        for strategy in [Strategy::Random, Strategy::Nearest] {
            let walks = many(strategy);
            let fitted = Figure::share(walks.iter().map(|walk| (walk.round, walk.fitted)));
            let went = Figure::mean(walks.iter().map(|walk| (walk.round, f64::from(walk.visits))));
            assert!(walks.len() > 200, "{}", walks.len());
            assert!(fitted.low - 0.02 < share && share < fitted.high + 0.02, "{p} {q}: {share} {fitted:?}");
            assert!(went.low - 0.15 < visits && visits < went.high + 0.15, "{p} {q}: {visits} {went:?}");
        }
    }
}

#[test]
fn the_course_of_a_year_meets_four_findings_at_once() {
    let targets = closed::targets(&Dice::new(6), 20_000);
    assert_eq!(targets.len(), 6);
    for target in targets {
        let off = target.simulated - target.found;
        assert!(off < 0.015 && (target.at_most || off > -0.015), "{target:?}");
        assert!(!target.found_in.is_empty(), "whom it was found among is always said");
    }
}

#[test]
fn the_same_seed_gives_the_same_report_and_another_another() {
    let one = report(7);
    assert_eq!(one, report(7));
    assert_ne!(one.strategies, report(8).strategies);
    assert_eq!(one.wording, "in simulation");
    assert!(!one.tuned_on_this_seed);
    assert!(
        REPORTED_ON != REPORTED_BEFORE
            && ![REPORTED_ON, REPORTED_BEFORE].iter().any(|seed| TUNED_ON.contains(seed))
    );
    assert!(one.list.gathered && one.list.simulated == 400 && one.list.meetings == 40);
    assert_eq!(one.strategies, one.worlds["matter"].strategies);
    assert_eq!(one.sweep.len(), Parameters::sweep().len());
    for name in
        ["ours", "nearest", "oracle", "random", "soonest", "alphabetical", "newcomer_first", "clinician"]
    {
        let outcome = &one.strategies[name];
        assert!(outcome.fitted_low <= outcome.fitted && outcome.fitted <= outcome.fitted_high, "{name}");
        assert!(outcome.fitted > 0.2 && outcome.visits.value > 1.0, "{name} {outcome:?}");
    }
}

#[test]
fn whoever_knows_everything_does_best_and_ours_beats_the_nearest_where_attributes_matter() {
    let one = report(7);
    let above = |world: &str, name: &str| one.worlds[world].ours_above[name];
    let best = one.strategies["oracle"].fitted;
    for (name, outcome) in &one.strategies {
        assert!(outcome.fitted <= best + 0.02, "{name} {outcome:?}");
    }
    assert!(above("matter", "nearest").low > 0.0, "{:?}", above("matter", "nearest"));
    assert!(above("matter", "random").low > 0.0);
    // Where nothing can be known, nothing is won, and not more lost than luck and some way.
    assert!(above("not_at_all", "nearest").high > 0.0, "{:?}", above("not_at_all", "nearest"));
}

#[test]
fn a_random_meeting_fits_as_often_as_the_world_says_and_as_many_listings_are_wrong() {
    let dice = Dice::new(3);
    let listings = gathered(&list(), &dice).unwrap();
    let grounds = [Ground::new(&listings, 0, &dice, NOW)];
    let [ground] = &grounds;
    let simulation = Simulation { grounds: &grounds, dice: &dice, now: NOW };
    let lives = simulation.live(Parameters::MATTER, 120, &[]);
    let truth = Truth::new(ground, Parameters::MATTER, &lives.people, dice.of(&[1]));
    let chances: Vec<f64> = lives
        .people
        .iter()
        .flat_map(|person| person.options.iter().map(|choice| truth.chance(&person.mind, choice, 0.0)))
        .collect();
    let mean = chances.iter().sum::<f64>() / chances.len() as f64;
    assert!((mean - Parameters::MATTER.fit).abs() < 0.02, "{mean}");
    let gone = ground.meetings.iter().filter(|meeting| meeting.is_gone(&Parameters::MATTER)).count();
    assert_eq!(gone, 32, "8 % of 400");
    // Limits hold for everybody.
    let women = at(&crate::Trait::Circle(crate::Circle::Women));
    for person in lives.people.iter().filter(|person| person.groups.contains(&Group::Men)) {
        let offered = person.options.iter().map(|choice| ground.meetings[choice.meeting].looks.plain);
        assert!(offered.into_iter().all(|plain| !plain.has(&PLAIN[women])));
    }
}

#[test]
fn nothing_to_choose_from_is_no_breakdown() {
    let empty = run(&[], &Settings { seed: 1, size: SMALL, now: NOW });
    assert_eq!((empty.list.meetings, empty.worlds["matter"].people), (0, 0));
    assert_eq!(empty.worlds["matter"].without_choice, SMALL.people);
    let one = run(&list()[..1], &Settings { seed: 1, size: SMALL, now: NOW });
    assert!(one.strategies["ours"].fitted.is_finite());
}

#[test]
fn numbers_by_name_are_the_same_and_look_like_chance() {
    let dice = Dice::new(42);
    assert_eq!(dice.of(&[1, 2]).share(), dice.of(&[1, 2]).share());
    assert_ne!(dice.of(&[1, 2]).share(), dice.of(&[2, 1]).share());
    let shares: Vec<f64> = (0..10_000).map(|number| dice.of(&[number]).share()).collect();
    let figure = Figure::mean(shares.iter().copied().enumerate());
    assert!(figure.low < 0.5 && 0.5 < figure.high + 0.005, "{figure:?}");
    let normals: Vec<f64> = (0..10_000).map(|number| dice.of(&[number, 1]).normal()).collect();
    let spread = Figure::mean(normals.iter().map(|one| one.powi(2)).enumerate());
    assert!((spread.value - 1.0).abs() < 0.06, "{spread:?}");
    assert_eq!(Dice::new(1).pick::<u8>(&[]), None);
}

/// Everybody of one round among the meetings of [`list`].
fn with_everybody<T>(
    world: Parameters,
    many: usize,
    then: impl FnOnce(&Truth<'_, '_>, &[Person<'_>]) -> T,
) -> T {
    let dice = Dice::new(21);
    let listings = gathered(&list(), &dice).unwrap();
    let grounds = [Ground::new(&listings, 0, &dice, NOW)];
    let [ground] = &grounds;
    let lives = Simulation { grounds: &grounds, dice: &dice, now: NOW }.live(world, many, &[]);
    let truth = Truth::new(ground, world, &lives.people, dice.of(&[1]));
    then(&truth, &lives.people)
}

#[test]
fn people_name_three_things_at_most_that_they_would_rather_not_have_and_mean_most_of_them() {
    let unwanted = |person: &Person<'_>| -> Vec<usize> {
        let said = person.wishes.iter().filter(|(_, importance)| *importance == Importance::RatherNot);
        said.map(|(one, _)| at(one)).collect()
    };
    let meant = |person: &Person<'_>| -> (usize, usize) {
        let named = unwanted(person);
        (named.len(), named.iter().filter(|place| person.mind.tastes[**place] < 0.0).count())
    };
    let share = |world| {
        with_everybody(world, 200, |_, people| {
            for person in people {
                let said: BTreeSet<&crate::Trait> = person.wishes.iter().map(|(one, _)| one).collect();
                assert_eq!(said.len(), person.wishes.len(), "of one thing one thing is said");
                assert!(unwanted(person).len() <= 3);
            }
            let (said, meant) =
                people.iter().map(meant).fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
            assert!(said > people.len(), "most have something to name: {said}");
            meant as f64 / said as f64
        })
    };
    assert_eq!(share(Parameters { misstated: 0.0, ..Parameters::MATTER }), 1.0);
    let usual = share(Parameters::MATTER);
    assert!((0.75..0.97).contains(&usual), "{usual}");
}

#[test]
fn tastes_are_drawn_as_often_as_their_shares_say() {
    let mut dice = Dice::new(4);
    let beings = people::Being::all(true);
    assert!((beings.iter().map(|(_, share)| share).sum::<f64>() - 1.0).abs() < 1e-9);
    for (being, _) in beings.iter().step_by(5) {
        for one in &PLAIN {
            let shares = people::shares_of_tastes(one, being);
            let drawn: Vec<f64> = (0..1_500).map(|_| people::taste(one, being, &mut dice)).collect();
            for (taste, share) in people::TASTES.into_iter().zip(shares) {
                let often = drawn.iter().filter(|one| **one == taste).count() as f64 / drawn.len() as f64;
                assert!((often - share).abs() < 0.06, "{one:?} {taste}: {often} {share}");
            }
        }
    }
}

#[test]
fn whoever_was_told_no_more_knows_how_likely_a_meeting_fits_on_average_and_which_are_likelier() {
    let pairs: Vec<(f64, f64)> = with_everybody(Parameters::MATTER, 60, |truth, people| {
        let of = |person: &Person<'_>| {
            let minds = minds::Minds::of(truth, person);
            let open = person.options.iter().step_by(4);
            let pair = |choice: &people::Choice<'_>| {
                let there = 1.0 - truth.gone(choice);
                (minds.chance(truth, choice, 0.0), there * truth.chance(&person.mind, choice, 0.0))
            };
            open.map(pair).collect::<Vec<_>>()
        };
        people.iter().flat_map(of).collect()
    });
    let mean = |of: &[(f64, f64)], which: fn(&(f64, f64)) -> f64| {
        of.iter().map(which).sum::<f64>() / of.len() as f64
    };
    let (guessed, true_one) = (mean(&pairs, |one| one.0), mean(&pairs, |one| one.1));
    assert!((guessed - true_one).abs() < 0.03, "{guessed} {true_one}");
    let mut sorted = pairs;
    sorted.sort_by(|one, other| one.0.total_cmp(&other.0));
    let fifth = sorted.len() / 5;
    let (low, high) = (&sorted[..fifth], &sorted[sorted.len() - fifth..]);
    for of in [low, high] {
        let (guessed, true_one) = (mean(of, |one| one.0), mean(of, |one| one.1));
        assert!((guessed - true_one).abs() < 0.07, "{guessed} {true_one}");
    }
    assert!(mean(high, |one| one.1) > 2.0 * mean(low, |one| one.1), "{low:?} {high:?}");
}

#[test]
fn a_bad_visit_makes_whoever_was_told_think_less_of_the_same_group() {
    let (before, after) = with_everybody(Parameters::MIDDLE, 12, |truth, people| {
        let of = |person: &Person<'_>| {
            let choice = person.options[0];
            let mut minds = minds::Minds::of(truth, person);
            let before = minds.chance(truth, &choice, 0.0);
            minds.hear(truth, &choice, 0.0, (crate::Felt::NotForMe, None));
            (before, minds.chance(truth, &choice, 0.0))
        };
        people.iter().map(of).fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1))
    });
    assert!(after < before, "{before} {after}");
}

#[test]
fn parts_of_all_people_are_held_against_every_strategy() {
    let size = Size { told: true, ..SMALL };
    let one = run(&list(), &Settings { seed: 7, size, now: NOW });
    assert!(one.strategies.contains_key("best_told") && !report(7).strategies.contains_key("best_told"));
    let men = one.subgroups.iter().find(|group| group.name == "men").unwrap();
    for (name, outcome) in &one.strategies {
        let below = outcome.fitted - men.fitted[name].value;
        assert!((below - men.below_all[name]).abs() < 1e-9, "{name}");
        if let Some(above) = men.ours_above.get(name) {
            let apart = men.fitted["ours"].value - men.fitted[name].value;
            assert!((apart - above.value).abs() < 1e-9, "{name}");
        }
    }
    assert_eq!(men.ours_above.len(), one.strategies.len() - 1);
    assert!(men.choices.value >= 3.0 && men.nearest_minutes.value >= 5.0);
    assert!(one.strategies["best_told"].fitted > one.strategies["random"].fitted);
}
