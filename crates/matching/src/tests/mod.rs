//! Small cases by hand, and the promises for any case.

mod ranker;
mod unwanted;

use std::{collections::BTreeSet, sync::Arc};

use directory::{
    facets::Facet,
    index::Listing,
    model::{Attendance, Fellowship, Meeting, Slug, Source, SourceName},
    schedule::Day,
};
use jiff::{
    Timestamp,
    civil::{date, time},
    tz::TimeZone,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

/// Tuesday 24 November 2026, 18:30 in London.
pub(crate) const NOW: Timestamp = Timestamp::constant(1_795_545_000, 0);

/// A meeting in Leeds on Tuesdays at 19:00 that its list says little of, changed by `more`.
pub(crate) fn listing(slug: &str, more: Value) -> Listing {
    let mut stored = json!({
        "key": slug, "slug": slug, "name": slug, "zone": "Europe/London", "attendance": "in_person",
        "schedule": {"timed": {"start": "19:00", "recurrence": {"weekly": [2]}}},
    });
    if let (Some(all), Value::Object(more)) = (stored.as_object_mut(), more) {
        all.extend(more);
    }
    let meeting: Meeting = serde_json::from_value(stored).unwrap();
    let mut source = Source::named(SourceName::new("leeds").unwrap());
    source.fellowship = Some(Fellowship::new("AA").unwrap());
    Listing { source: Arc::new(source), slug: Slug::new(slug).unwrap(), meeting: Arc::new(meeting) }
}

fn at(hour: &str) -> Value {
    json!({"timed": {"start": hour, "recurrence": {"weekly": [2]}}})
}

fn all(listings: &[Listing]) -> Vec<Candidate<'_>> {
    let one = |(place, listing)| Candidate {
        listing,
        place,
        distance_km: None,
        afar: !listing.meeting.attendance.at_a_place(),
    };
    listings.iter().enumerate().map(one).collect()
}

fn went<'a>(meeting: &'a Listing, felt: Felt, why: &[Why]) -> Visit<'a> {
    Visit { meeting, day: None, felt, why: why.iter().copied().collect() }
}

fn order(fits: &[Fit<'_>]) -> Vec<String> {
    fits.iter().map(|fit| fit.candidate.listing.slug.to_string()).collect()
}

#[test]
fn a_listing_says_what_it_is_like_in_the_words_of_its_fellowship() {
    let mut pitch = listing("pitch", json!({"types": ["S"]}));
    assert!(!traits(&pitch).contains(&Trait::Format(Format::Speaker)), "S is Spanish for AA");
    Arc::make_mut(&mut pitch.source).fellowship = Some(Fellowship::new("ACA").unwrap());
    assert!(traits(&pitch).contains(&Trait::Format(Format::Speaker)), "and speaker for ACA");
    let rich = listing(
        "rich",
        json!({
            "types": ["O", "BE", "W", "A", "ST", "12x12", "LGBTQ"], "schedule": at("22:30"),
            "facets": {"size": ["small"], "medication": ["friendly"], "profession": ["nurses"]},
        }),
    );
    for one in [
        Trait::Open,
        Trait::Circle(Circle::Newcomers),
        Trait::Circle(Circle::Women),
        Trait::Circle(Circle::Lgbtq),
        Trait::Secular,
        Trait::Format(Format::Steps),
        Trait::Format(Format::Reading),
        Trait::Size(Size::Small),
        Trait::Medication,
        Trait::Profession("health".into()),
        Trait::Day(PartOfDay::Night),
        Trait::Attendance(Attendance::InPerson),
        Trait::Fellowship("aa".into()),
    ] {
        assert!(traits(&rich).contains(&one), "{one:?}");
    }
    assert!(!traits(&rich).contains(&Trait::Circle(Circle::Men)), "women are not men");
    assert_eq!(Kind::of(&rich), Kind::Newcomers);
    let quiet = traits(&listing("quiet", json!({"types": ["11"]})));
    assert!(
        quiet.contains(&Trait::Format(Format::Meditation)) && !quiet.contains(&Trait::Format(Format::Steps))
    );
}

#[test]
fn every_limit_leaves_out_what_breaks_it_and_says_so() {
    let plain = Circumstances::default();
    let no = Some(false);
    let cases: Vec<(Limit, Circumstances, Value)> = vec![
        (
            Limit::Language,
            Circumstances { languages: vec!["fa".into()], ..plain.clone() },
            json!({"types": ["S"]}),
        ),
        (
            Limit::Language,
            Circumstances {
                languages: vec!["fa".into()],
                usual_language: Some("en".into()),
                ..plain.clone()
            },
            json!({}),
        ),
        (
            Limit::Access(Access::Wheelchair),
            Circumstances { access: BTreeSet::from([Access::Wheelchair]), ..plain.clone() },
            json!({"types": ["XB"]}),
        ),
        (
            Limit::Closed,
            Circumstances { eligible: Eligible { closed: no, ..Eligible::default() }, ..plain.clone() },
            json!({"types": ["C"]}),
        ),
        (
            Limit::Women,
            Circumstances { eligible: Eligible { women: no, ..Eligible::default() }, ..plain.clone() },
            json!({"types": ["W"]}),
        ),
        (
            Limit::Men,
            Circumstances { eligible: Eligible { men: no, ..Eligible::default() }, ..plain.clone() },
            json!({"types": ["M"]}),
        ),
        (
            Limit::Profession,
            Circumstances {
                eligible: Eligible { professions: Some(vec!["law".into()]), ..Eligible::default() },
                ..plain.clone()
            },
            json!({"facets": {"profession": ["nurses"]}}),
        ),
        (
            Limit::Profession,
            Circumstances {
                eligible: Eligible { professions: Some(Vec::new()), ..Eligible::default() },
                ..plain.clone()
            },
            json!({"types": ["P"]}),
        ),
        (
            Limit::Invitation,
            Circumstances { eligible: Eligible { invited: no, ..Eligible::default() }, ..plain.clone() },
            json!({"facets": {"invitation-only": ["yes"]}}),
        ),
        (
            Limit::Time,
            Circumstances {
                times: vec![Window { days: Day::ALL[3].into(), ..Window::default() }],
                ..plain.clone()
            },
            json!({}),
        ),
        (
            Limit::Time,
            Circumstances {
                times: vec![Window { from: Some(time(20, 0, 0, 0)), ..Window::default() }],
                ..plain.clone()
            },
            json!({}),
        ),
        (
            Limit::Time,
            Circumstances { times: vec![Window::default()], ..plain.clone() },
            json!({"schedule": "by_appointment"}),
        ),
        (Limit::Distance, Circumstances { reach_km: Some(5.0), ..plain.clone() }, json!({})),
        (Limit::Mode, Circumstances { mode: Mode::FromAfar, ..plain.clone() }, json!({})),
        (
            Limit::Mode,
            Circumstances { mode: Mode::InPerson, ..plain.clone() },
            json!({"attendance": "online"}),
        ),
        (Limit::Fellowship, Circumstances { fellowships: vec!["na".into()], ..plain.clone() }, json!({})),
        (
            Limit::Avoided,
            Circumstances {
                avoid: Avoid { meetings: BTreeSet::from([Slug::new("one").unwrap()]), ..Avoid::default() },
                ..plain.clone()
            },
            json!({}),
        ),
        (
            Limit::Avoided,
            Circumstances {
                avoid: Avoid { words: vec!["old mill".into()], ..Avoid::default() },
                ..plain.clone()
            },
            json!({"venue": {"name": "The Old Mill"}}),
        ),
        (
            Limit::Avoided,
            Circumstances { avoid: Avoid { smoking: true, ..Avoid::default() }, ..plain.clone() },
            json!({"types": ["SM"]}),
        ),
        (
            Limit::Quiet,
            Circumstances { quiet_days: Some(365), ..plain.clone() },
            json!({"updated": "2024-11-24T10:00:00Z", "confirmed": "2025-11-23"}),
        ),
        (Limit::NotNow, plain.clone(), json!({"types": ["TC"]})),
    ];
    for (limit, circumstances, more) in cases {
        let one = listing("one", more);
        let candidate = Candidate { listing: &one, place: 0, distance_km: Some(6.0), afar: false };
        assert_eq!(circumstances.broken(&candidate, NOW), [limit], "{circumstances:?}");
        assert!(!circumstances.admits(&candidate, NOW));
        if limit != Limit::NotNow {
            assert!(plain.admits(&candidate, NOW), "{limit:?} is asked of nobody who did not ask");
        }
    }
}

#[test]
fn limits_that_hold_let_through() {
    let rich =
        listing("rich", json!({"types": ["C", "W", "X", "S", "P"], "facets": {"profession": ["nurses"]}}));
    let candidate = Candidate { listing: &rich, place: 0, distance_km: Some(4.9), afar: false };
    let yes = Some(true);
    let circumstances = Circumstances {
        languages: vec!["es".into()],
        usual_language: Some("en".into()),
        access: BTreeSet::from([Access::Wheelchair]),
        eligible: Eligible {
            closed: yes,
            women: yes,
            men: Some(false),
            professions: Some(vec!["health".into()]),
            invited: Some(false),
        },
        times: vec![Window {
            days: Day::ALL[2].into(),
            from: Some(time(18, 0, 0, 0)),
            until: Some(time(19, 0, 0, 0)),
        }],
        reach_km: Some(5.0),
        mode: Mode::InPerson,
        fellowships: vec!["aa".into()],
        quiet_days: Some(100),
        avoid: Avoid { smoking: true, words: vec!["old mill".into(), String::new()], ..Avoid::default() },
        ..Circumstances::default()
    };
    assert_eq!(circumstances.broken(&candidate, NOW), []);
    // From afar nobody needs a ramp, and no way is too long.
    let afar = listing("afar", json!({"attendance": "online", "types": ["S"]}));
    let afar = Candidate { listing: &afar, place: 0, distance_km: None, afar: true };
    assert!(Circumstances { mode: Mode::FromAfar, ..circumstances }.admits(&afar, NOW));
}

#[test]
fn hours_wrap_past_midnight_and_are_the_persons_own_from_afar() {
    let night =
        Window { days: Day::ALL[2].into(), from: Some(time(22, 0, 0, 0)), until: Some(time(1, 0, 0, 0)) };
    let asked = Circumstances {
        times: vec![night],
        zone: Some(TimeZone::get("Asia/Tehran").unwrap()),
        ..Circumstances::default()
    };
    // 19:00 in London is 22:30 in Tehran.
    let afar = listing("afar", json!({"attendance": "online"}));
    assert_eq!(asked.next(&afar, NOW).unwrap().date, date(2026, 11, 24));
    assert!(asked.next(&listing("near", json!({})), NOW).is_none(), "at a place its own clock counts");
    // Half past midnight on Wednesday is Tuesday night; on Tuesday it is Monday's.
    let on = |day: u8| {
        let schedule = json!({"timed": {"start": "00:30", "recurrence": {"weekly": [day]}}});
        asked.next(&listing("late", json!({ "schedule": schedule })), NOW)
    };
    assert_eq!(on(3).unwrap().date, date(2026, 11, 25));
    assert!(on(2).is_none());
}

#[test]
fn what_limits_cost_is_counted_where_one_alone_keeps_a_meeting_out() {
    let listings = [
        listing("far", json!({"types": ["O"]})),
        listing("far-too", json!({})),
        listing("closed", json!({"types": ["C"]})),
        listing("both", json!({"types": ["C"]})),
        listing("fits", json!({})),
    ];
    let km = [9.0, 8.0, 1.0, 9.0, 1.0];
    let mut candidates = all(&listings);
    for (candidate, km) in candidates.iter_mut().zip(km) {
        candidate.distance_km = Some(km);
    }
    let asked = Circumstances {
        reach_km: Some(5.0),
        eligible: Eligible { closed: Some(false), ..Eligible::default() },
        ..Circumstances::default()
    };
    assert_eq!(costs(&asked, &candidates, NOW), [(Limit::Distance, 2), (Limit::Closed, 1)]);
}

#[test]
fn what_was_liked_comes_first_with_its_reason() {
    let liked = listing("liked", json!({"types": ["SP"], "facets": {"size": ["small"]}}));
    let listings = [
        listing("steps", json!({"types": ["ST"], "schedule": at("07:00")})),
        listing("speaker", json!({"types": ["SP"], "schedule": at("07:00")})),
        listing("small", json!({"types": ["SP"], "facets": {"size": ["small"]}})),
    ];
    let model = Model::learn(&[went(&liked, Felt::AtHome, &[Why::Format, Why::People])]);
    let fits = model.rank(&all(&listings), NOW);
    let of = |slug: &str| fits.iter().find(|fit| fit.candidate.listing.slug.as_str() == slug).unwrap();
    assert!(of("small").score() > of("speaker").score() && of("speaker").score() > of("steps").score());
    assert_eq!(order(&fits)[0], "small");
    let fors: Vec<_> = of("small").fors().cloned().collect();
    assert!(fors.contains(&Reason::Felt(Trait::Size(Size::Small))));
    assert!(fors.contains(&Reason::Felt(Trait::Format(Format::Speaker))));
    // What was named weighs more than what merely was so too.
    let weight = |one: &Trait| {
        of("small").parts.iter().find(|part| part.reason == Reason::Felt(one.clone())).map(|part| part.weight)
    };
    assert!(weight(&Trait::Format(Format::Speaker)) > weight(&Trait::Day(PartOfDay::Evening)));
    assert!(of("steps").fors().any(|reason| *reason == Reason::AnotherKind(Kind::Format(Format::Steps))));
}

#[test]
fn not_for_me_goes_down_and_not_away() {
    let listings = [listing("went", json!({})), listing("other", json!({})), listing("third", json!({}))];
    let once = Model::learn(&[went(&listings[0], Felt::NotForMe, &[Why::People])]);
    let fits = once.rank(&all(&listings), NOW);
    assert_eq!(order(&fits), ["other", "third", "went"]);
    assert!(fits[2].againsts().any(|reason| *reason == Reason::NotOnce));
    let visit = went(&listings[0], Felt::NotForMe, &[]);
    let twice = Model::learn(&[visit.clone(), visit]).rank(&all(&listings), NOW);
    assert!(twice[2].score() < fits[2].score() && twice[2].parts[0].reason == Reason::NotAgain);
    // One good evening before it is not "more than once".
    let mixed = [went(&listings[0], Felt::AtHome, &[]), went(&listings[0], Felt::NotForMe, &[])];
    let mixed = Model::learn(&mixed).rank(&all(&listings), NOW);
    let own = mixed.iter().find(|fit| fit.candidate.place == 0).unwrap();
    assert!(own.againsts().any(|reason| *reason == Reason::NotOnce), "{own:?}");
    // It had one good evening since: the last time counts.
    let again = [went(&listings[0], Felt::NotForMe, &[]), went(&listings[0], Felt::AtHome, &[])];
    assert_eq!(order(&Model::learn(&again).rank(&all(&listings), NOW))[0], "went");
}

#[test]
fn who_felt_shy_sees_gentler_ones() {
    let large = listing("large", json!({"facets": {"size": ["large"]}}));
    let listings = [listing("plain", json!({})), listing("new", json!({"types": ["BE"]}))];
    let shy = Model::learn(&[went(&large, Felt::NotSure, &[Why::Intimidated])]);
    let fits = shy.rank(&all(&listings), NOW);
    assert_eq!(order(&fits), ["new", "plain"]);
    assert!(fits[0].fors().any(|reason| *reason == Reason::Gentler));
}

#[test]
fn the_first_three_differ_in_kind_and_each_is_the_best_of_its_own() {
    let listings = [
        listing("a", json!({"types": ["SP"]})),
        listing("b", json!({"types": ["SP"]})),
        listing("c", json!({"types": ["SP"]})),
        listing("d", json!({"types": ["ST"]})),
        listing("e", json!({"types": ["A"]})),
        listing("f", json!({"types": ["A"]})),
    ];
    let model = Model::default().wishing([Trait::Format(Format::Speaker)]);
    assert_eq!(order(&model.rank(&all(&listings), NOW)), ["a", "d", "e", "b", "c", "f"]);
}

#[test]
fn a_wish_counts_and_circles_nobody_asked_for_stand_back() {
    let listings = [
        listing("lgbtq", json!({"types": ["LGBTQ"]})),
        listing("plain", json!({})),
        listing("secular", json!({"types": ["A"]})),
    ];
    let fits = Model::default().wishing([Trait::Secular]).rank(&all(&listings), NOW);
    assert_eq!(order(&fits), ["secular", "plain", "lgbtq"]);
    assert_eq!(fits[0].fors().collect::<Vec<_>>(), [&Reason::Wished(Trait::Secular)]);
    assert_eq!(fits[2].againsts().collect::<Vec<_>>(), [&Reason::ForOthers(Trait::Circle(Circle::Lgbtq))]);
}

#[test]
fn a_long_way_counts_for_those_who_must_walk() {
    let listings = [listing("far", json!({})), listing("near", json!({}))];
    let mut candidates = all(&listings);
    candidates[0].distance_km = Some(3.0);
    candidates[1].distance_km = Some(0.5);
    let walking = Model::default().travelling(Travel::Foot).rank(&candidates, NOW);
    assert_eq!(walking.iter().map(|fit| &fit.candidate.place).collect::<Vec<_>>(), [&1, &0]);
    assert_eq!(walking[1].parts, [Part { reason: Reason::Way(55), weight: -0.25 * 40.0 / 15.0 }]);
    assert!(walking[0].parts.is_empty(), "ten minutes cost nothing");
}

#[test]
fn old_visits_fade() {
    let liked = listing("liked", json!({"types": ["SP"]}));
    let speaker = [listing("speaker", json!({"types": ["SP"]}))];
    let on = |day| Visit { day: Some(day), ..went(&liked, Felt::AtHome, &[Why::Format]) };
    let score = |visit| Model::learn(&[visit]).rank(&all(&speaker), NOW)[0].score();
    let (new, old) = (score(on(date(2026, 11, 20))), score(on(date(2023, 11, 20))));
    assert!(new > old && old > 0.0, "{new} {old}");
    assert_eq!(
        score(on(date(2030, 1, 1))),
        score(went(&liked, Felt::AtHome, &[Why::Format])),
        "a wrong clock"
    );
}

#[test]
fn in_the_room_comes_before_from_afar_and_a_wish_before_both() {
    let listings = [
        listing("online-speaker", json!({"attendance": "online", "types": ["SP"]})),
        listing("online-steps", json!({"attendance": "online", "types": ["ST"]})),
        listing("online-secular", json!({"attendance": "online", "types": ["A"]})),
        listing("first", json!({})),
        listing("second", json!({})),
        listing("third", json!({})),
    ];
    let mut candidates = all(&listings);
    for candidate in candidates.iter_mut().filter(|candidate| !candidate.afar) {
        candidate.distance_km = Some(3.0);
    }
    let asked = |wishes: Vec<Trait>| {
        let model = Model::default().wishing(wishes).travelling(Travel::Foot).rather_there();
        order(&model.rank(&candidates, NOW))
    };
    assert_eq!(asked(Vec::new())[..3], ["first", "second", "third"]);
    assert_eq!(asked(vec![Trait::Secular])[..3], ["online-secular", "first", "second"]);
    let fits = Model::default().rather_there().rank(&candidates, NOW);
    let afar = fits.iter().find(|fit| fit.candidate.place == 0).unwrap();
    assert_eq!(afar.againsts().collect::<Vec<_>>(), [&Reason::FromAfar], "it is said");
}

#[test]
fn what_is_held_both_ways_and_lies_beyond_is_from_afar() {
    let both = [listing("both", json!({"attendance": "hybrid"}))];
    let at = |km: Option<f64>, mode| Candidate { distance_km: km, ..all(&both)[0] }.for_reach(mode, 5.0);
    assert!(!at(Some(4.0), Mode::Any).afar && at(Some(400.0), Mode::Any).afar && at(None, Mode::Any).afar);
    assert!(at(Some(4.0), Mode::FromAfar).afar && !at(Some(4.0), Mode::InPerson).afar);
    let way = |candidate| Model::default().travelling(Travel::Foot).rank(&[candidate], NOW)[0].parts.len();
    assert_eq!((way(at(Some(4.0), Mode::Any)), way(at(Some(400.0), Mode::Any))), (1, 0), "no way to go");
    let room = [listing("room", json!({}))];
    assert!(!all(&room)[0].for_reach(Mode::Any, 5.0).afar, "nobody can join it from afar");
}

#[test]
fn a_circle_nobody_asked_for_is_not_put_first_to_be_different() {
    let listings = [
        listing("plain", json!({})),
        listing("other", json!({})),
        listing("lgbtq", json!({"types": ["LGBTQ"]})),
        listing("speaker", json!({"types": ["SP"]})),
    ];
    let nothing = Model::default().wishing([]);
    assert_eq!(order(&nothing.rank(&all(&listings), NOW)), ["plain", "speaker", "other", "lgbtq"]);
    let visited = Model::learn(&[went(&listings[0], Felt::WouldGoAgain, &[])]);
    assert_eq!(order(&visited.rank(&all(&listings), NOW))[2], "other");
    let own = Model::learn(&[went(&listings[2], Felt::AtHome, &[Why::People])]);
    assert_eq!(order(&own.rank(&all(&listings), NOW))[0], "lgbtq");
}

#[test]
fn closed_is_told_by_its_code_whatever_a_fellowship_calls_it() {
    let mut families = listing("families", json!({"types": ["C"]}));
    Arc::make_mut(&mut families.source).fellowship = Some(Fellowship::new("Al-Anon").unwrap());
    assert!(traits(&families).contains(&Trait::Closed));
    let open_only = Circumstances {
        eligible: Eligible { closed: Some(false), ..Eligible::default() },
        ..Circumstances::default()
    };
    let families = [families];
    assert_eq!(open_only.broken(&all(&families)[0], NOW), [Limit::Closed]);
}

#[test]
fn ways_are_rough_and_directions_are_eight() {
    assert_eq!(Travel::Foot.minutes(1.0), 20);
    assert_eq!(Travel::Car.minutes(0.0), 5);
    assert_eq!(Travel::Foot.minutes(f64::INFINITY), 60_000);
    assert_eq!(Travel::Foot.minutes(f64::NAN), 5);
    let leeds = (53.8, -1.55);
    assert_eq!(quarter(leeds, (54.5, -1.55)), Quarter::North);
    assert_eq!(quarter(leeds, (53.96, -1.08)), Quarter::NorthEast);
    assert_eq!(quarter(leeds, (53.8, -3.0)), Quarter::West);
    assert_eq!(quarter(leeds, (53.0, -1.0)), Quarter::SouthEast);
    assert_eq!(quarter((10.0, 179.9), (10.0, -179.9)), Quarter::East, "over the date line");
}

#[test]
fn words_of_forms_are_read_back() {
    assert!(Felt::ALL.iter().all(|one| Felt::parse(one.as_str()) == Some(*one)));
    assert!(Why::ALL.iter().all(|one| Why::parse(one.as_str()) == Some(*one)));
    assert!(Access::ALL.iter().all(|one| Access::parse(one.as_str()) == Some(*one)));
    assert!(Travel::ALL.iter().all(|one| Travel::parse(one.as_str()) == Some(*one)));
    assert_eq!(
        (Felt::parse(""), Why::parse("x"), Access::parse("x"), Travel::parse("x")),
        (None, None, None, None)
    );
}

#[test]
fn a_visit_is_told_in_one_line() {
    let told = Told::parse("paper-boats;again;people,shy;2026-11-24").unwrap();
    assert_eq!((told.felt, told.day), (Felt::WouldGoAgain, Some(date(2026, 11, 24))));
    assert_eq!(told.why, BTreeSet::from([Why::People, Why::Intimidated]));
    assert_eq!(told.to_string(), "paper-boats;again;people,shy;2026-11-24");
    assert_eq!(Told::parse("a;not").unwrap().to_string(), "a;not;;");
    assert_eq!(Told::parse("a;not;weather,time;2026-02-31;more").unwrap().to_string(), "a;not;time;");
    for bad in ["", "a", "a;", ";home", "a b;home", "a;Home", &format!("{};home", "a".repeat(400))] {
        assert_eq!(Told::parse(bad), None, "{bad}");
    }
}

#[test]
fn what_was_learnt_can_be_looked_at() {
    let liked = listing("liked", json!({"types": ["SP"]}));
    let model = Model::learn(&[went(&liked, Felt::NotForMe, &[Why::Format])]);
    let learnt = model.learnt(NOW);
    assert_eq!(learnt[0].0, Trait::Format(Format::Speaker));
    assert!(learnt.iter().all(|(_, weight)| *weight < 0.0));
    assert_eq!(Model::default().learnt(NOW), []);
}

const TYPES: [&str; 14] = ["O", "C", "W", "M", "BE", "SP", "ST", "D", "A", "LGBTQ", "P", "X", "S", "SM"];

prop_compose! {
    fn some_listing()(
        types in prop::sample::subsequence(&TYPES[..], 0..5),
        attendance in prop::sample::select(vec!["in_person", "online", "hybrid"]),
        start in prop::sample::select(vec!["07:00", "12:30", "19:00", "23:30"]),
        day in 0..7_u8,
        size in prop::option::of(prop::sample::select(vec!["small", "large"])),
        group in 0..3_u8,
    ) -> Listing {
        let mut more = json!({
            "types": types, "attendance": attendance, "group": {"name": format!("group {group}")},
            "schedule": {"timed": {"start": start, "recurrence": {"weekly": [day]}}},
        });
        if let Some(size) = size {
            more["facets"] = json!({"size": [size]});
        }
        listing("x", more)
    }
}

/// Listings with slugs of their own.
fn some_listings(most: usize) -> impl Strategy<Value = Vec<Listing>> {
    prop::collection::vec(some_listing(), 1..most).prop_map(|mut listings| {
        for (number, listing) in listings.iter_mut().enumerate() {
            listing.slug = Slug::new(&format!("m{number}")).unwrap();
        }
        listings
    })
}

type Sample = (prop::sample::Index, usize, Vec<Why>, u8);

fn some_visits() -> impl Strategy<Value = Vec<Sample>> {
    let why = prop::sample::subsequence(Why::ALL.to_vec(), 0..4);
    prop::collection::vec((any::<prop::sample::Index>(), 0..4_usize, why, 0..200_u8), 0..8)
}

fn visits<'a>(listings: &'a [Listing], told: &[Sample]) -> Vec<Visit<'a>> {
    let visit = |(which, felt, why, days): &Sample| Visit {
        day: Some(date(2026, 11, 24).saturating_sub(jiff::Span::new().days(i64::from(*days)))),
        ..went(which.get(listings), Felt::ALL[*felt], why)
    };
    told.iter().map(visit).collect()
}

proptest! {
    #[test]
    fn the_order_of_candidates_does_not_matter(
        (listings, shuffled) in some_listings(12).prop_flat_map(|all| {
            let places: Vec<usize> = (0..all.len()).collect();
            (Just(all), Just(places).prop_shuffle())
        }),
        told in some_visits(),
    ) {
        let model = Model::learn(&visits(&listings, &told));
        let candidates = all(&listings);
        let other: Vec<_> = shuffled.iter().map(|place| candidates[*place]).collect();
        prop_assert_eq!(order(&model.rank(&candidates, NOW)), order(&model.rank(&other, NOW)));
    }

    #[test]
    fn everybody_comes_once_and_parts_are_all_that_moves(listings in some_listings(12), told in some_visits()) {
        let known = visits(&listings, &told);
        let fits = Model::learn(&known).rank(&all(&listings), NOW);
        prop_assert_eq!(fits.len(), listings.len());
        let names: BTreeSet<String> = order(&fits).into_iter().collect();
        prop_assert_eq!(names.len(), listings.len());
        for fit in &fits {
            let sum: f64 = fit.parts.iter().map(|part| part.weight).sum();
            prop_assert!((sum - fit.score()).abs() < 1e-12);
            prop_assert!(fit.parts.iter().all(|part| part.weight != 0.0));
            // A reason that names a trait names one the meeting has, and that a visit had.
            for part in &fit.parts {
                if let Reason::Felt(one) = &part.reason {
                    prop_assert!(traits(fit.candidate.listing).contains(one));
                    prop_assert!(known.iter().any(|visit| traits(visit.meeting).contains(one)));
                }
            }
        }
    }

    #[test]
    fn more_liking_never_lowers(
        listings in some_listings(12),
        told in some_visits().prop_filter("some", |told| !told.is_empty()),
        which in any::<prop::sample::Index>(),
    ) {
        let before = Model::learn(&visits(&listings, &told)).rank(&all(&listings), NOW);
        let mut better = told.clone();
        let raised = which.index(better.len());
        better[raised].1 = better[raised].1.saturating_sub(1);
        let after = Model::learn(&visits(&listings, &better)).rank(&all(&listings), NOW);
        for fit in &before {
            let same = after.iter().find(|other| other.candidate.place == fit.candidate.place).unwrap();
            prop_assert!(same.score() >= fit.score() - 1e-9, "{:?} {:?}", fit, same);
        }
    }

    #[test]
    fn who_is_not_known_gets_the_finders_order(listings in some_listings(12)) {
        let fits = Model::default().rank(&all(&listings), NOW);
        prop_assert!(fits.iter().enumerate().all(|(place, fit)| fit.candidate.place == place));
        prop_assert!(fits.iter().all(|fit| fit.parts.is_empty()));
    }

    #[test]
    fn the_first_three_differ_where_they_can(listings in some_listings(12), told in some_visits()) {
        let model = Model::learn(&visits(&listings, &told)).wishing([Trait::Open]);
        let fits = model.rank(&all(&listings), NOW);
        let kinds: BTreeSet<Kind> = fits.iter().filter(|fit| !fit.stands_back()).map(|fit| fit.kind).collect();
        let wanted = kinds.len().min(3);
        let first: BTreeSet<Kind> = fits[..wanted].iter().map(|fit| fit.kind).collect();
        prop_assert_eq!(first.len(), wanted);
    }

    /// Read once more, slowly, from the listing itself.
    #[test]
    fn no_broken_limit_comes_through(
        listings in some_listings(12),
        km in prop::collection::vec(prop::option::of(0.0..30.0_f64), 12),
        closed in prop::option::of(any::<bool>()),
        women in prop::option::of(any::<bool>()),
        spanish in any::<bool>(),
        wheelchair in any::<bool>(),
        reach in prop::option::of(1.0..30.0_f64),
        mode in 0..3_u8,
        evening in any::<bool>(),
        no_smoke in any::<bool>(),
    ) {
        let circumstances = Circumstances {
            languages: if spanish { vec!["es".into()] } else { Vec::new() },
            usual_language: Some("en".into()),
            access: if wheelchair { BTreeSet::from([Access::Wheelchair]) } else { BTreeSet::new() },
            eligible: Eligible { closed, women, ..Eligible::default() },
            times: if evening {
                let (from, until) = (Some(time(18, 0, 0, 0)), Some(time(22, 0, 0, 0)));
                vec![Window { from, until, ..Window::default() }]
            } else {
                Vec::new()
            },
            reach_km: reach,
            mode: [Mode::Any, Mode::InPerson, Mode::FromAfar][usize::from(mode)],
            avoid: Avoid { smoking: no_smoke, ..Avoid::default() },
            ..Circumstances::default()
        };
        for (listing, distance_km) in listings.iter().zip(km) {
            let candidate = Candidate { listing, place: 0, distance_km, afar: false };
            let meeting = &listing.meeting;
            let has = |code: &str| meeting.is(code);
            let afar = meeting.attendance.from_afar();
            let smoke = Facet::parse("smoking:yes").unwrap();
            let fits = (closed != Some(false) || !has("C"))
                && (women != Some(false) || !has("W"))
                && (!spanish || has("S"))
                && (!wheelchair || has("X") || meeting.attendance == Attendance::Online)
                && (mode != 1 || meeting.attendance != Attendance::Online)
                && (mode != 2 || afar)
                && reach.is_none_or(|reach| {
                    (afar && mode != 1) || distance_km.is_some_and(|km| km <= reach)
                })
                && (!evening || meeting.schedule.timed().unwrap().start == time(19, 0, 0, 0))
                && (!no_smoke || listing.facets().iter().all(|(facet, _)| *facet != smoke));
            prop_assert_eq!(circumstances.admits(&candidate, NOW), fits, "{:?}", circumstances.broken(&candidate, NOW));
        }
    }
}
