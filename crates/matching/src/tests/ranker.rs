//! What the ranker promises: its order, what visits and wishes move, what fades, what would change it.

use jiff::Span;

use super::*;

fn one_fit(model: &Model, listing: &Listing) -> (f64, Chance, Vec<Part>) {
    let one = std::slice::from_ref(listing);
    let fits = model.rank(&all(one), NOW);
    (fits[0].score(), fits[0].chance, fits[0].parts.clone())
}

/// Chance and risk of six meetings, and how likely somebody who tries them in an order finds one that fits.
fn fits_before_stopping(order: &[(f64, f64)]) -> f64 {
    let (mut still_there, mut found) = (1.0, 0.0);
    for (p, q) in order {
        found += still_there * p;
        still_there *= (1.0 - p) * (1.0 - q);
    }
    found
}

fn best_of_all_orders(rest: &mut Vec<(f64, f64)>, tried: &mut Vec<(f64, f64)>) -> f64 {
    if rest.is_empty() {
        return fits_before_stopping(tried);
    }
    let mut best = 0.0_f64;
    for at in 0..rest.len() {
        tried.push(rest.remove(at));
        best = best.max(best_of_all_orders(rest, tried));
        rest.insert(at, tried.pop().unwrap());
    }
    best
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_order_of_six_is_better(mut six in prop::collection::vec((0.01..0.95_f64, 0.01..0.9_f64), 6)) {
        let best = best_of_all_orders(&mut six.clone(), &mut Vec::new());
        six.sort_by(|one, other| promise(other.0, other.1).total_cmp(&promise(one.0, one.1)));
        prop_assert!(fits_before_stopping(&six) >= best - 1e-12);
    }
}

proptest! {
    #[test]
    fn fits_stand_in_the_order_of_what_they_promise(listings in some_listings(12), told in some_visits()) {
        let candidates: Vec<_> = all(&listings)
            .into_iter()
            .map(|one| Candidate { distance_km: Some(one.place as f64), ..one })
            .collect();
        let model = Model::learn(&visits(&listings, &told)).wishing([Trait::Open]).travelling(Travel::Foot);
        let fits = model.rank(&candidates, NOW);
        let promised = |fit: &Fit<'_>| promise(1.0 / (1.0 + (-fit.score()).exp()), fit.risk);
        // Behind the first three, which differ in kind, nothing else decides.
        for pair in fits[fits.len().min(3)..].windows(2) {
            prop_assert!(promised(&pair[0]) >= promised(&pair[1]) - 1e-9, "{:?}", pair);
        }
        for fit in &fits {
            prop_assert!(fit.risk > 0.0 && fit.risk < 1.0);
            let Chance { low, middle, high } = fit.chance;
            prop_assert!(0.0 < low && low <= middle && middle <= high && high < 1.0);
        }
    }

    #[test]
    fn one_bad_visit_lowers_and_never_removes(
        listings in some_listings(12),
        told in some_visits(),
        which in any::<prop::sample::Index>(),
    ) {
        let bad = which.index(listings.len());
        let score = |told: &[Sample]| {
            let fits = Model::learn(&visits(&listings, told)).rank(&all(&listings), NOW);
            fits.iter().find(|fit| fit.candidate.place == bad).map(Fit::score)
        };
        let more: Vec<Sample> = told.iter().cloned().chain([(which, 3, Vec::new(), 0)]).collect();
        let (before, after) = (score(&told), score(&more));
        prop_assert!(after.is_some(), "it is still there");
        prop_assert!(after < before, "{before:?} {after:?}");
    }

    #[test]
    fn many_meetings_read_together_are_read_as_each_alone(
        listings in some_listings(12),
        fellowships in prop::collection::vec(prop::sample::select(vec!["AA", "ACA", "NA", "Own Name"]), 12),
    ) {
        let mut listings = listings;
        for (listing, name) in listings.iter_mut().zip(fellowships) {
            Arc::make_mut(&mut listing.source).fellowship = Some(Fellowship::new(name).unwrap());
        }
        let mut reader = crate::looks::Reader::default();
        for listing in &listings {
            let looks = reader.read(listing);
            let plain = looks.plain.places().map(|place| crate::looks::PLAIN[place].clone());
            let read: BTreeSet<Trait> = plain.chain(looks.others).collect();
            let alone: BTreeSet<Trait> =
                traits(listing).into_iter().filter(|one| !matches!(one, Trait::Group(_))).collect();
            prop_assert_eq!(read, alone);
        }
    }

    #[test]
    fn what_would_change_it_is_true(
        listings in some_listings(9),
        told in some_visits(),
        wishes in prop::sample::subsequence(vec![Trait::Open, Trait::Secular, Trait::Circle(Circle::Newcomers)], 0..3),
        unwanted in prop::sample::subsequence(vec![Trait::Closed, Trait::Format(Format::Speaker), Trait::Circle(Circle::Women)], 0..3),
        closed in prop::option::of(any::<bool>()),
        which in any::<prop::sample::Index>(),
    ) {
        let eligible = Eligible { closed, ..Eligible::default() };
        let circumstances = Circumstances { eligible, reach_km: Some(5.0), ..Circumstances::default() };
        let candidates: Vec<_> = all(&listings)
            .into_iter()
            .map(|one| Candidate { distance_km: Some(one.place as f64), ..one })
            .collect();
        let place = which.index(candidates.len());
        let learnt = || Model::learn(&visits(&listings, &told));
        let much = wishes.iter().map(|one| (one.clone(), Importance::Much));
        let usual: Vec<_> = much.chain(unwanted.iter().map(|one| (one.clone(), Importance::RatherNot))).collect();
        let model = learnt().caring(usual.clone()).travelling(Travel::Foot).rather_there();
        let asked =
            Asked { model: &model, circumstances: &circumstances, candidates: &candidates, now: NOW };
        let first = |model: &Model, circumstances: &Circumstances| {
            let mut admitted = candidates.clone();
            admitted.retain(|one| circumstances.admits(one, NOW));
            model.rank(&admitted, NOW).iter().take(3).any(|fit| fit.candidate.place == place)
        };
        let changes = changes(&asked, place);
        if first(&model, &circumstances) {
            prop_assert_eq!(&changes, &[]);
        }
        for change in changes {
            let mut wider = circumstances.clone();
            let mut other = usual.clone();
            let (mut travel, mut there) = (true, true);
            match &change {
                Change::GiveWay(Limit::Closed) => wider.eligible.closed = None,
                Change::GiveWay(Limit::Distance) => wider.reach_km = None,
                Change::GiveWay(limit) => prop_assert!(false, "{limit:?} was not asked for"),
                Change::AskFor(one) => {
                    prop_assert!(traits(&listings[place]).contains(one));
                    prop_assert!(!unwanted.contains(one), "nobody is told to ask for what they would rather not have");
                    other.push((one.clone(), Importance::VeryMuch));
                }
                Change::AskNoMore(one) => {
                    prop_assert!(wishes.contains(one));
                    other.retain(|(wish, _)| wish != one);
                }
                Change::MindNoMore(one) => {
                    prop_assert!(unwanted.contains(one) && traits(&listings[place]).contains(one));
                    other.retain(|(wish, _)| wish != one);
                }
                Change::AnyWay => travel = false,
                Change::FromAfar => there = false,
            }
            let mut model = learnt().caring(other);
            if travel {
                model = model.travelling(Travel::Foot);
            }
            if there {
                model = model.rather_there();
            }
            prop_assert!(first(&model, &wider), "{change:?}");
        }
    }
}

#[test]
fn what_matters_more_moves_more_and_what_must_not_matter_moves_nothing() {
    let secular = listing("secular", json!({"types": ["A"]}));
    let score = |importance| one_fit(&Model::default().caring([(Trait::Secular, importance)]), &secular).0;
    let scores = Importance::ALL.map(score);
    assert_eq!(scores[1], 0.0);
    assert!(scores.is_sorted() && scores[0] < 0.0 && scores[2] > 0.0 && scores[4] > scores[3], "{scores:?}");
    assert!(Importance::ALL.iter().all(|one| Importance::parse(one.as_str()) == Some(*one)));
    assert_eq!(Importance::parse(""), None);
    // A circle that must not matter is not left for others, and visits teach little of it.
    let women = listing("women", json!({"types": ["W"]}));
    let visits = [went(&women, Felt::AtHome, &[Why::People])];
    let learnt = |importance| {
        let model = Model::learn(&visits).caring([(Trait::Circle(Circle::Women), importance)]);
        let felt = model.learnt(NOW);
        felt.iter().find(|(one, _)| *one == Trait::Circle(Circle::Women)).unwrap().1
    };
    assert!(learnt(Importance::NotAtAll) < learnt(Importance::ALittle) / 5.0);
    let parts =
        one_fit(&Model::default().caring([(Trait::Circle(Circle::Women), Importance::NotAtAll)]), &women);
    assert_eq!(parts.2, []);
}

#[test]
fn likeness_helps_at_the_beginning_and_fades_within_half_a_year() {
    let elsewhere = listing("elsewhere", json!({"types": ["ST"]}));
    let circles = [
        (Circle::Young, "Y"),
        (Circle::Seniors, "SEN"),
        (Circle::Women, "W"),
        (Circle::Men, "M"),
        (Circle::Lgbtq, "LGBTQ"),
        (Circle::DualDiagnosis, "DD"),
        (Circle::Professionals, "P"),
    ];
    let asked = |one: &Trait, meeting: &Listing, importance, days: i64| {
        let day = Some(date(2026, 11, 24).saturating_sub(Span::new().days(days)));
        let visit = Visit { day, ..went(&elsewhere, Felt::NotSure, &[Why::Time]) };
        let (_, _, parts) = one_fit(&Model::learn(&[visit]).caring([(one.clone(), importance)]), meeting);
        parts
            .iter()
            .filter(|part| part.reason == Reason::Wished(one.clone()))
            .map(|part| part.weight)
            .sum::<f64>()
    };
    for (circle, code) in circles {
        let (one, meeting) = (Trait::Circle(circle), listing("own", json!({"types": [code]})));
        let after = |days| asked(&one, &meeting, Importance::Much, days);
        assert_eq!(after(0), 0.7, "{circle:?}");
        assert!(after(30) < 0.7 && after(90) < after(30) && after(150) < after(90) && after(150) > 0.0);
        assert_eq!((after(182), after(400)), (0.0, 0.0), "{circle:?}");
        assert!(asked(&one, &meeting, Importance::VeryMuch, 400) > 1.0, "a choice that is theirs stays");
    }
    let nurses = listing("nurses", json!({"facets": {"profession": ["nurses"]}}));
    assert_eq!(asked(&Trait::Profession("health".into()), &nurses, Importance::Much, 182), 0.0);
    // What is no background does not fade.
    let secular = listing("secular", json!({"types": ["A"]}));
    assert_eq!(asked(&Trait::Secular, &secular, Importance::Much, 400), 0.7);
    // What visits taught of it stays.
    let women = listing("women", json!({"types": ["W"]}));
    let visit = Visit { day: Some(date(2026, 4, 1)), ..went(&women, Felt::AtHome, &[Why::People]) };
    let model = Model::learn(&[visit]).wishing([Trait::Circle(Circle::Women)]);
    let other = listing("other", json!({"types": ["W"]}));
    let parts = one_fit(&model, &other).2;
    assert!(
        parts
            .iter()
            .any(|part| part.reason == Reason::Felt(Trait::Circle(Circle::Women)) && part.weight > 0.0)
    );
}

#[test]
fn the_range_is_wide_at_first_and_narrows_with_visits() {
    let meeting = listing("meeting", json!({"types": ["SP", "O"], "group": {"name": "Own"}}));
    let none = one_fit(&Model::default(), &meeting).1;
    assert!(none.low < 0.1 && none.high > 0.4, "{none:?}");
    let many = vec![went(&meeting, Felt::NotSure, &[Why::Format, Why::People, Why::Time]); 9];
    let nine = one_fit(&Model::learn(&many), &meeting).1;
    let width = |chance: Chance| {
        let odds = |p: f64| (p / (1.0 - p)).ln();
        odds(chance.high) - odds(chance.low)
    };
    assert!(width(nine) < width(none), "{nine:?} {none:?}");
}

#[test]
fn what_nobody_confirms_stands_back_and_says_so() {
    let quiet = |confirmed: &str| listing("quiet", json!({ "confirmed": confirmed }));
    let model = Model::default().wishing([]);
    let parts = |listing: &Listing| one_fit(&model, listing).2;
    assert_eq!(parts(&quiet("2026-03-01")), [], "nine months are nothing");
    assert_eq!(parts(&listing("silent", json!({}))), [], "its list never says: that is not old");
    let (year, ten) = (parts(&quiet("2025-11-24")), parts(&quiet("2016-11-24")));
    assert_eq!((&year[0].reason, year.len()), (&Reason::Quiet, 1));
    assert!(ten[0].weight < year[0].weight && ten[0].weight > -0.5);
    assert_eq!(one_fit(&Model::default(), &quiet("2016-11-24")).2, [], "of whom nothing is known");
}

#[test]
fn a_long_way_makes_a_bad_visit_the_last_one_more_often() {
    let listings = [listing("near", json!({})), listing("far", json!({}))];
    let mut candidates = all(&listings);
    candidates[0].distance_km = Some(0.5);
    candidates[1].distance_km = Some(5.0);
    let fits = Model::default().travelling(Travel::Foot).rank(&candidates, NOW);
    assert!(fits[0].risk < fits[1].risk && fits[1].parts.iter().any(|part| part.reason == Reason::Way(90)));
}

#[test]
fn what_would_change_it_is_named() {
    let listings = [
        listing("one", json!({})),
        listing("two", json!({})),
        listing("three", json!({})),
        listing("secular", json!({"types": ["A"]})),
        listing("far", json!({"types": ["SP"]})),
        listing("closed", json!({"types": ["C", "BE"]})),
        listing("women", json!({"types": ["W"]})),
    ];
    let mut candidates = all(&listings);
    for (candidate, km) in candidates.iter_mut().zip([1.0, 1.0, 1.0, 2.0, 2.5, 1.0, 1.0]) {
        candidate.distance_km = Some(km);
    }
    let circumstances = Circumstances {
        eligible: Eligible { closed: Some(false), women: Some(false), ..Eligible::default() },
        ..Circumstances::default()
    };
    let open = Trait::Format(Format::Reading);
    let model = Model::default().wishing([open]).travelling(Travel::Foot);
    let asked = Asked { model: &model, circumstances: &circumstances, candidates: &candidates, now: NOW };
    let of = |place| changes(&asked, place);
    assert_eq!(of(0), [], "it is first");
    assert_eq!(of(5), [Change::GiveWay(Limit::Closed)]);
    assert_eq!(of(6), [], "who may come is not to be bargained with");
    assert_eq!(of(99), [], "there is none");
    // The first three differ in kind, so these two are there already; two plain ones are not.
    assert_eq!((of(3), of(4)), (vec![], vec![]));
    assert_eq!(of(1), [], "nothing tells it from its like");
}
