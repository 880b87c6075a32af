//! The index against a slow and obvious reading of the same questions.

use std::sync::Arc;

use jiff::{Timestamp, civil::time};
use proptest::prelude::*;

use super::{Index, Listing};
use crate::{
    model::{Attendance, Fellowship, Meeting, Slug, Source, SourceName, Standing, TypeCode, Venue, Zone},
    query::{Query, Sort},
    schedule::{Day, DaySet, Recurrence, Schedule, Suspension, Timed},
    text,
};

const ZONES: [&str; 4] = ["Europe/London", "America/New_York", "Australia/Sydney", "Asia/Tehran"];
const CODES: [&str; 6] = ["O", "C", "W", "X", "S", "TC"];
const WORDS: [&str; 6] = ["Serenity", "Été", "Canal", "Keep", "Women’s", "Leeds"];

pub(super) fn source(name: &str) -> Arc<Source> {
    let mut source = Source::named(SourceName::new(name).unwrap());
    source.fellowship = Some(Fellowship::new("AA").unwrap());
    Arc::new(source)
}

pub(super) fn meeting(slug: &str) -> Meeting {
    Meeting {
        key: slug.into(),
        slug: Slug::new(slug).unwrap(),
        name: slug.into(),
        fellowship: None,
        schedule: Schedule::weekly(Day::ALL[2].into(), time(19, 0, 0, 0), None),
        zone: Zone::new("Europe/London").unwrap(),
        attendance: Attendance::InPerson,
        types: Vec::new(),
        languages: Vec::new(),
        facets: None,
        venue: None,
        online: None,
        group: None,
        notes: None,
        url: None,
        edit_url: None,
        feedback_url: None,
        feedback_emails: Vec::new(),
        entity: None,
        updated: None,
        confirmed: None,
    }
}

fn index(meetings: Vec<Meeting>) -> Index {
    let source = source("leeds");
    Index::build(meetings.into_iter().map(|meeting| (source.clone(), Arc::new(meeting))).collect())
}

pub(super) fn ask(address: &[(&str, &str)]) -> Query {
    let parsed = Query::parse(address.iter().copied());
    assert_eq!(parsed.faults, []);
    parsed.query
}

fn slugs(index: &Index, now: &str, address: &[(&str, &str)]) -> Vec<String> {
    let moment = index.at(now.parse().unwrap());
    let answer = index.answer(&moment, &ask(address));
    answer.hits.iter().map(|hit| hit.listing.slug.to_string()).collect()
}

fn named(slug: &str, name: &str) -> Meeting {
    Meeting { name: name.into(), ..meeting(slug) }
}

#[test]
fn words_are_found_however_they_are_typed_and_the_best_comes_first() {
    let notes = Meeting { notes: Some("Enter by the canal door".into()), ..meeting("door") };
    let index = index(vec![named("canal", "Steps by the Canal"), named("ete", "Été tranquille"), notes]);
    let find = |text: &str| slugs(&index, "2026-11-22T12:00Z", &[("q", text)]);
    assert_eq!(find("CANAL"), ["canal", "door"]);
    assert_eq!(find("ete"), ["ete"]);
    assert_eq!(find("tranq"), ["ete"]);
    assert_eq!(find("tranqille"), ["ete"]);
    assert_eq!(find("canla steps"), ["canal"]);
    assert_eq!(find("cnal"), [] as [&str; 0]);
    assert_eq!(find("canal nowhere"), [] as [&str; 0]);
}

#[test]
fn slugs_of_two_lists_get_the_names_of_their_lists() {
    let index = Index::build(vec![
        (source("leeds"), Arc::new(meeting("monday"))),
        (source("york"), Arc::new(meeting("monday"))),
        (source("york"), Arc::new(meeting("monday-leeds"))),
    ]);
    let mut public: Vec<_> = index.listings().iter().map(|listing| listing.slug.to_string()).collect();
    public.sort();
    assert_eq!(public, ["monday-leeds", "monday-leeds-2", "monday-york"]);
    assert_eq!(index.namesakes(&Slug::new("monday").unwrap()).len(), 2);
    assert!(index.get(&Slug::new("monday").unwrap()).is_none());
}

#[test]
fn a_slug_with_its_lists_name_still_leads_to_a_meeting_that_has_it_alone_now() {
    let index = Index::build(vec![(source("leeds"), Arc::new(meeting("monday")))]);
    let found = |slug: &str| index.without_list(&Slug::new(slug).unwrap()).map(|one| one.slug.to_string());
    assert_eq!(found("monday-leeds").as_deref(), Some("monday"));
    assert_eq!(found("monday-york"), None);
    assert_eq!(found("tuesday-leeds"), None);
    assert_eq!(found("leeds"), None);
}

#[test]
fn a_meeting_does_not_hide_behind_a_page_of_the_site() {
    let index = Index::build(vec![(source("leeds"), Arc::new(meeting("near")))]);
    let slug = |text| Slug::new(text).unwrap();
    assert!(index.get(&slug("near")).is_none());
    assert!(index.get(&slug("near-leeds")).is_some());
    assert_eq!(index.namesakes(&slug("near")).len(), 1);
}

#[test]
fn slugs_of_any_length_are_kept_apart() {
    let long = "x".repeat(246);
    let slug = |end: &str| format!("{long}{}", end.repeat(9));
    let meetings = [slug("s"), slug("s"), slug("t"), slug("t")].map(|slug| meeting(&slug));
    let index = index(meetings.to_vec());
    let mut public: Vec<_> = index.listings().iter().map(|listing| listing.slug.clone()).collect();
    public.sort();
    public.dedup();
    assert_eq!(public.len(), 4);
}

#[test]
fn single_dates_end() {
    let mut once = meeting("once");
    let recurrence = Recurrence::Dates(vec!["2026-11-01".parse().unwrap()]);
    once.schedule = Schedule::Timed(Timed::new(time(19, 0, 0, 0), None, recurrence));
    let index = index(vec![once]);
    assert_eq!(slugs(&index, "2026-10-22T12:00Z", &[]), ["once"]);
    assert!(slugs(&index, "2026-11-22T12:00Z", &[]).is_empty());
}

#[test]
fn day_hour_and_soon_are_asked_of_one_occurrence() {
    let days = [Day::ALL[0], Day::ALL[1]].into_iter().collect();
    let both = Meeting { schedule: Schedule::weekly(days, time(19, 0, 0, 0), None), ..meeting("both") };
    let index = index(vec![both]);
    let sunday = "2026-11-22T18:30Z";
    assert_eq!(slugs(&index, sunday, &[("day", "0"), ("within", "60")]), ["both"]);
    assert!(slugs(&index, sunday, &[("day", "1"), ("within", "60")]).is_empty());
    let moment = index.at(sunday.parse().unwrap());
    let query = ask(&[("day", "1"), ("tz", "Europe/London")]);
    let answer = index.answer(&moment, &query);
    assert_eq!(answer.hits[0].occurrence.unwrap().date.to_string(), "2026-11-23");
}

#[test]
fn a_filter_counts_what_each_of_its_values_would_add() {
    let on = |slug: &str, day: usize| Meeting {
        schedule: Schedule::weekly(Day::ALL[day].into(), time(19, 0, 0, 0), None),
        ..meeting(slug)
    };
    let index = index(vec![on("sunday", 0), on("monday", 1), on("monday-too", 1)]);
    let moment = index.at("2026-11-22T12:00Z".parse().unwrap());
    let answer = index.answer(&moment, &ask(&[("day", "1")]));
    let days: Vec<_> = answer.facets.days.iter().map(|c| (c.value.number(), c.count)).collect();
    assert_eq!((answer.total, days), (2, vec![(0, 1), (1, 2)]));
}

#[test]
fn a_fellowship_is_found_by_any_of_its_names() {
    let of = |slug: &str, name: &str| Meeting { fellowship: Fellowship::new(name).ok(), ..meeting(slug) };
    let index = index(vec![
        of("a", "Narcotics Anonymous"),
        of("b", "NA"),
        of("c", "SMART Recovery"),
        of("d", "Alateen"),
        of("e", "Al-Anon"),
        of("f", "Lamp Lighters"),
    ]);
    let ask = |name: &str| {
        let mut found = slugs(&index, "2026-11-22T12:00Z", &[("fellowship", name)]);
        found.sort();
        found
    };
    assert_eq!(ask("na"), ["a", "b"]);
    assert_eq!(ask("Narcóticos Anónimos"), ["a", "b"]);
    assert_eq!(ask("SMART"), ["c"]);
    assert_eq!((ask("Alateen"), ask("al anon")), (vec!["d".to_owned()], vec!["e".to_owned()]));
    assert_eq!(ask("lamp lighters"), ["f"]);
}

fn saying(slug: &str, types: &[&str], facets: &[(&str, &[&str])]) -> Meeting {
    let facets = facets.iter().map(|(name, values)| {
        (Box::from(*name), values.iter().map(|value| Box::from(*value)).collect::<Vec<Box<str>>>())
    });
    Meeting {
        types: types.iter().map(|code| TypeCode::new(code).unwrap()).collect(),
        facets: Some(Box::new(facets.collect())),
        ..meeting(slug)
    }
}

#[test]
fn facets_of_one_name_are_either_and_of_two_names_both() {
    let index = index(vec![
        saying("nurses", &[], &[("profession", &["health"]), ("smoking", &["no"])]),
        saying("bench", &["SM"], &[("profession", &["law", "health"])]),
        saying("pilots", &["SM"], &[("profession", &["aviation"]), ("smoking", &["outside"])]),
        saying("keepers", &[], &[("Tea", &["Strong, with milk"])]),
    ]);
    let ask = |pairs: &[(&str, &str)]| {
        let mut found = slugs(&index, "2026-11-22T12:00Z", pairs);
        found.sort();
        found
    };
    assert_eq!(ask(&[("facet", "profession:nurses")]), ["bench", "nurses"]);
    assert_eq!(
        ask(&[("facet", "profession:health"), ("facet", "profession:aviation")]),
        ["bench", "nurses", "pilots"]
    );
    assert_eq!(ask(&[("facet", "profession:health"), ("facet", "smoking:no")]), ["nurses"]);
    // The code means just this; where the list says it better, the list is right.
    assert_eq!(ask(&[("facet", "smoking:yes")]), ["bench"]);
    assert_eq!(ask(&[("facet", "smoking:outside")]), ["pilots"]);
    assert_eq!(ask(&[("facet", "tea:strong with milk")]), ["keepers"]);
    assert_eq!(ask(&[("facet", "tea:green")]), [""; 0]);
}

#[test]
fn each_name_of_a_facet_counts_as_if_it_were_not_asked_for() {
    let index = index(vec![
        saying("a", &[], &[("profession", &["health"]), ("smoking", &["no"])]),
        saying("b", &[], &[("profession", &["law"]), ("smoking", &["no"])]),
        saying("c", &["SM"], &[("profession", &["law"]), ("tea", &["Strong"])]),
    ]);
    let moment = index.at("2026-11-22T12:00Z".parse().unwrap());
    let query = ask(&[("facet", "profession:law"), ("facet", "smoking:no")]);
    let answer = index.answer(&moment, &query);
    let counts = |answer: &super::Answer<'_>| {
        let counts = answer.facets.facets.iter();
        counts.map(|c| format!("{} {} ({})", c.facet, c.count, c.label)).collect::<Vec<_>>()
    };
    assert_eq!(answer.total, 1);
    assert_eq!(
        counts(&answer),
        [
            "profession:health 1 (health)",
            "profession:law 1 (law)",
            "smoking:no 1 (no)",
            "smoking:yes 1 (yes)",
        ]
    );
    let answer = index.answer(&moment, &Query::default());
    assert_eq!(
        counts(&answer)[1..],
        ["profession:health 1 (health)", "smoking:no 2 (no)", "smoking:yes 1 (yes)", "tea:strong 1 (Strong)"]
    );
}

#[test]
fn now_wraps_round_the_week_and_past_midnight() {
    let at = |slug: &str, day: usize, hour: i8, minutes: u16| Meeting {
        schedule: Schedule::weekly(Day::ALL[day].into(), time(hour, 0, 0, 0), Some(minutes)),
        ..meeting(slug)
    };
    let index = index(vec![at("late", 6, 23, 120), at("early", 0, 1, 60), at("noon", 0, 12, 60)]);
    // Sunday 22 November 2026, half past midnight in London: Saturday's late meeting is still on.
    assert_eq!(slugs(&index, "2026-11-22T00:30Z", &[]), ["late", "early", "noon"]);
    assert_eq!(slugs(&index, "2026-11-22T00:30Z", &[("within", "0")]), ["late"]);
    assert_eq!(slugs(&index, "2026-11-22T00:30Z", &[("within", "30")]), ["late", "early"]);
    assert_eq!(slugs(&index, "2026-11-22T13:00Z", &[]), ["late", "early", "noon"]);
    assert_eq!(slugs(&index, "2026-11-22T12:59Z", &[]), ["noon", "late", "early"]);
}

#[test]
fn hours_and_days_are_meant_on_the_clock_asked_for() {
    let mut sydney = meeting("sydney");
    sydney.zone = Zone::new("Australia/Sydney").unwrap();
    sydney.schedule = Schedule::weekly(Day::ALL[1].into(), time(7, 0, 0, 0), None);
    let index = index(vec![sydney]);
    // Monday 07:00 in Sydney in November is Sunday 20:00 in London.
    let at = "2026-11-20T12:00Z";
    assert_eq!(slugs(&index, at, &[("day", "1"), ("from", "06:00"), ("until", "08:00")]), ["sydney"]);
    assert_eq!(slugs(&index, at, &[("day", "0"), ("from", "19:00"), ("tz", "Europe/London")]), ["sydney"]);
    assert!(slugs(&index, at, &[("day", "1"), ("tz", "Europe/London")]).is_empty());
    // In July London is an hour ahead of UTC and Sydney ten: it moves on the reader's clock.
    let july = "2026-07-17T12:00Z";
    assert_eq!(slugs(&index, july, &[("day", "0"), ("from", "22:00"), ("tz", "Europe/London")]), ["sydney"]);
}

#[test]
fn a_meeting_on_several_days_is_listed_by_the_day_asked_for() {
    let daily =
        Meeting { schedule: Schedule::weekly(DaySet::EVERY_DAY, time(8, 0, 0, 0), None), ..meeting("daily") };
    let index = index(vec![daily, meeting("tuesday")]);
    let moment = index.at("2026-11-22T12:00Z".parse().unwrap());
    let answer = index.answer(&moment, &ask(&[("day", "3")]));
    assert_eq!(answer.hits.len(), 1);
    assert_eq!(answer.hits[0].occurrence.unwrap().date.to_string(), "2026-11-25");
}

#[test]
fn pages_follow_each_other_without_gap_or_repeat() {
    let meetings: Vec<Meeting> = (0..60)
        .map(|n| Meeting {
            schedule: Schedule::weekly(Day::ALL[n % 7].into(), time((n % 24) as i8, 0, 0, 0), None),
            venue: Some(Arc::new(Venue {
                latitude: Some(50.0 + (n % 9) as f64),
                longitude: Some(0.0),
                ..Venue::default()
            })),
            ..named(&format!("m{n}"), WORDS[n % 6])
        })
        .collect();
    let index = index(meetings);
    let moment = index.at("2026-11-22T12:00Z".parse().unwrap());
    for start in [
        ask(&[("limit", "7")]),
        ask(&[("limit", "7"), ("sort", "name")]),
        ask(&[("limit", "7"), ("near", "51,0")]),
        ask(&[("limit", "3"), ("q", "leeds")]),
        ask(&[("limit", "7"), ("near", "51,0"), ("sort", "time"), ("radius", "5000km")]),
    ] {
        let whole = index.answer(&moment, &Query { limit: Some(500), ..start.clone() });
        let mut paged = Vec::new();
        let mut query = start;
        loop {
            let answer = index.answer(&moment, &query);
            assert_eq!(answer.total, whole.total);
            paged.extend(answer.hits.iter().map(|hit| hit.listing.slug.clone()));
            let Some(next) = answer.next else { break };
            query.cursor = Some(next);
        }
        let all: Vec<_> = whole.hits.iter().map(|hit| hit.listing.slug.clone()).collect();
        assert_eq!(paged, all);
    }
}

pub(super) fn any_meeting() -> impl Strategy<Value = Meeting> {
    let schedule = prop_oneof![
        8 => (1u8..128, 0i8..24, prop_oneof![Just(None), (1u16..200).prop_map(Some)]).prop_map(|(days, hour, minutes)| {
            let days = Day::ALL.into_iter().filter(|day| days & (1 << day.number()) != 0).collect();
            Schedule::weekly(days, time(hour, 30, 0, 0), minutes)
        }),
        1 => Just(Schedule::ByAppointment),
        2 => (0usize..7, -1i8..6, 0i8..24).prop_filter("first to fifth, or last", |(_, nth, _)| *nth != 0).prop_map(|(day, nth, hour)| {
            let recurrence = Recurrence::Monthly { nth: vec![nth], days: Day::ALL[day].into() };
            let mut timed = Timed::new(time(hour, 0, 0, 0), None, recurrence);
            timed.suspensions.push(Suspension {
                from: Some("2026-11-01".parse().unwrap()),
                until: Some("2026-11-25".parse().unwrap()),
                reason: None,
            });
            Schedule::Timed(timed)
        }),
    ];
    let position = prop_oneof![
        Just(None),
        (-60.0..70.0f64, -180.0..180.0f64).prop_map(Some),
        (53.0..54.0f64, -2.0..-1.0f64).prop_map(Some)
    ];
    (schedule, 0usize..4, 0usize..3, proptest::collection::btree_set(0usize..6, 0..4), 0usize..6, position)
        .prop_map(|(schedule, zone, way, codes, word, position)| Meeting {
            schedule,
            zone: Zone::new(ZONES[zone]).unwrap(),
            attendance: Attendance::ALL[way],
            types: codes.into_iter().map(|n| TypeCode::new(CODES[n]).unwrap()).collect(),
            venue: position.map(|(lat, lon)| {
                Arc::new(Venue {
                    latitude: Some(lat),
                    longitude: Some(lon),
                    regions: vec![WORDS[word].into()],
                    ..Venue::default()
                })
            }),
            ..named("x", WORDS[word])
        })
}

pub(super) fn any_question() -> impl Strategy<Value = Vec<(&'static str, String)>> {
    let some = |name: &'static str, values: &'static [&'static str]| {
        proptest::option::weighted(0.3, proptest::sample::select(values))
            .prop_map(move |v| v.map(|v| (name, v.to_owned())))
    };
    (
        some("day", &["0", "2", "6"]),
        some("from", &["00:00", "07:30", "22:00"]),
        some("until", &["06:00", "12:30", "23:59"]),
        some("within", &["0", "60", "1440", "10080"]),
        some("types", &["O", "O,W", "X,S,C"]),
        some("not", &["O", "W,X"]),
        some("attendance", &["online", "in_person", "hybrid"]),
        some("near", &["53.5,-1.5", "0,179.9"]),
        some("region", &["leeds", "Été"]),
        (
            some("language", &["es", "fr"]),
            some("tz", &["Europe/London", "America/New_York", "Asia/Kathmandu"]),
            some("inactive", &["1"]),
        ),
    )
        .prop_map(|(a, b, c, d, e, f, g, h, i, (j, k, l))| {
            let radius = h.as_ref().map(|_| ("radius", "60km".to_owned()));
            [a, b, c, d, e, f, g, h, radius, i, j, k, l].into_iter().flatten().collect()
        })
}

fn fits_time(query: &Query, at: jiff::civil::Time) -> bool {
    match (query.from, query.until) {
        (Some(from), Some(until)) if from > until => at >= from || at <= until,
        (from, until) => from.is_none_or(|from| at >= from) && until.is_none_or(|until| at <= until),
    }
}

/// Does a listing answer the question? Written from the contract, one line a parameter, without the index.
fn answers(listing: &Listing, query: &Query, now: Timestamp) -> bool {
    let meeting = &listing.meeting;
    let zone = meeting.zone.rules();
    let timed = meeting.schedule.timed();
    let standing = meeting.standing(now.to_zoned(zone.clone()).date());
    let asked = |occurrence: &crate::schedule::Occurrence| match &query.zone {
        Some(reader) => {
            let there = occurrence.start.to_zoned(reader.rules());
            (query.days.is_empty() || query.days.contains(Day::of(there.date())))
                && fits_time(query, there.time())
        }
        None => query.days.is_empty() || query.days.contains(Day::of(occurrence.date)),
    };
    let next = timed.and_then(|t| {
        let each = t.days().iter().filter_map(|day| t.current_or_next_on(&zone, now, day.into()));
        each.filter(asked).min_by_key(|occurrence| occurrence.start)
    });
    let wants_slot = query.from.is_some() || query.until.is_some() || !query.days.is_empty();
    let fits_day = |day: Day| query.days.is_empty() || query.days.contains(day);
    let slot = match &query.zone {
        Some(reader) if wants_slot => timed.is_some_and(|t| {
            t.days().iter().filter_map(|day| t.current_or_next_on(&zone, now, day.into())).any(|occurrence| {
                let there = occurrence.start.to_zoned(reader.rules());
                fits_day(Day::of(there.date())) && fits_time(query, there.time())
            })
        }),
        _ if wants_slot => timed.is_some_and(|t| t.days().iter().any(fits_day) && fits_time(query, t.start)),
        _ => true,
    };
    let has = |code: &TypeCode| meeting.types.contains(code);
    let way = |way: &Attendance| match way {
        Attendance::Hybrid => meeting.attendance == Attendance::Hybrid,
        other => meeting.attendance == *other || meeting.attendance == Attendance::Hybrid,
    };
    let near = query.near.as_ref().is_none_or(|near| {
        let crate::query::Spot::At(lat, lon) = near.spot else { return true };
        meeting.position().is_some_and(|(a, b)| {
            let (la, lb) = (a.to_radians(), lat.to_radians());
            let cos = la.sin() * lb.sin() + la.cos() * lb.cos() * (b - lon).to_radians().cos();
            cos.clamp(-1.0, 1.0).acos() * 6371.0088 <= near.radius.unwrap().km()
        })
    });
    (query.inactive || standing == Standing::Active)
        && slot
        && query
            .within
            .is_none_or(|m| next.is_some_and(|n| n.start.as_second() <= now.as_second() + i64::from(m) * 60))
        && (query.types.is_empty() || query.types.iter().any(|set| set.iter().all(has)))
        && !query.not.iter().any(has)
        && (query.attendance.is_empty() || query.attendance.iter().any(way))
        && (query.languages.is_empty()
            || listing.languages().iter().any(|l| query.languages.iter().any(|q| **q == **l)))
        && (query.regions.is_empty()
            || listing.regions().iter().any(|r| query.regions.iter().any(|q| **q == *text::fold(r))))
        && near
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]
    #[test]
    fn every_answer_is_what_the_contract_says(
        meetings in proptest::collection::vec(any_meeting(), 1..90),
        question in any_question(),
        minutes in 0i64..527_040,
    ) {
        let meetings = meetings.into_iter().enumerate().map(|(n, meeting)| Meeting {
            slug: Slug::new(&format!("m{n}")).unwrap(), key: format!("m{n}").into(), ..meeting
        }).collect();
        let index = index(meetings);
        // Any minute of 2026, so that every change of clock is met.
        let now = Timestamp::from_second(1_767_225_600 + minutes * 60).unwrap();
        let pairs: Vec<(&str, &str)> = question.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let query = Query { limit: Some(500), sort: Some(Sort::Time), ..ask(&pairs) };
        let moment = index.at(now);
        let answer = index.answer(&moment, &query);
        let mut expected: Vec<_> = index.listings().iter().filter(|l| answers(l, &query, now)).map(|l| l.slug.clone()).collect();
        let mut found: Vec<_> = answer.hits.iter().map(|hit| hit.listing.slug.clone()).collect();
        let starts: Vec<_> = answer.hits.iter().map(|hit| hit.occurrence.map_or(Timestamp::MAX, |o| o.start)).collect();
        prop_assert!(starts.is_sorted());
        expected.sort();
        found.sort();
        prop_assert_eq!(&found, &expected);
        prop_assert_eq!(answer.total, expected.len());
        let any_way = Query { attendance: Vec::new(), ..query.clone() };
        let online = index.listings().iter().filter(|l| l.meeting.attendance.from_afar() && answers(l, &any_way, now)).count();
        let counted = answer.facets.attendance.iter().find(|c| c.value == Attendance::Online).map_or(0, |c| c.count);
        prop_assert_eq!(counted, online);
        let open = expected.iter().filter(|slug| index.get(slug).unwrap().meeting.is("O")).count();
        let counted = answer.facets.types.iter().find(|c| c.value.as_str() == "O").map_or(0, |c| c.count);
        prop_assert_eq!(counted, open);
    }
}

/// What a map should show, the slow way: all of it, counted one by one.
mod chart {
    use super::*;
    use crate::index::{Bounds, NEAREST};

    fn at(slug: &str, latitude: f64, longitude: f64) -> Meeting {
        let venue = Venue { latitude: Some(latitude), longitude: Some(longitude), ..Venue::default() };
        Meeting { venue: Some(Arc::new(venue)), ..meeting(slug) }
    }

    const WORLD: Bounds = Bounds { west: -180.0, south: -85.0, east: 180.0, north: 85.0 };

    #[test]
    fn near_ones_are_one_spot_until_one_looks_closer() {
        let online = Meeting { attendance: Attendance::Online, ..at("online", 53.8, -1.55) };
        let index = index(vec![
            at("hall", 53.80, -1.55),
            at("hall-too", 53.80, -1.55),
            at("mill", 53.83, -1.50),
            at("far", 40.4, -3.7),
            online,
        ]);
        let moment = index.at("2026-11-22T12:00Z".parse().unwrap());
        let afar = index.chart(&moment, &Query::default(), WORLD, 0.0);
        assert_eq!((afar.total, afar.in_view, afar.nowhere), (5, 4, 1));
        let told = |chart: &crate::index::Chart<'_>| {
            chart.spots.iter().map(|spot| (spot.count, spot.hits.len())).collect::<Vec<_>>()
        };
        assert_eq!(told(&afar), [(4, 0)]);
        assert_eq!(told(&index.chart(&moment, &Query::default(), WORLD, 5.0)), [(3, 0), (1, 1)]);
        let leeds = Bounds { west: -1.7, south: 53.7, east: -1.4, north: 53.9 };
        let close = index.chart(&moment, &Query::default(), leeds, 12.0);
        assert_eq!((close.in_view, told(&close)), (3, vec![(2, 2), (1, 1)]));
        let only = index.chart(&moment, &ask(&[("near", "53.83,-1.5"), ("radius", "1km")]), leeds, 12.0);
        assert_eq!((only.total, told(&only)), (1, vec![(1, 1)]));
    }

    #[test]
    fn a_map_reaches_as_far_as_the_answer_and_over_the_date_line() {
        let index = index(vec![at("suva", -18.1, 178.4), at("apia", -13.8, -171.8)]);
        let moment = index.at("2026-11-22T12:00Z".parse().unwrap());
        let reach = index.extent(&moment, &Query::default()).unwrap();
        assert!((reach.west - 178.4).abs() < 0.01 && (reach.east + 171.8).abs() < 0.01, "{reach:?}");
        assert!((reach.south + 18.1).abs() < 0.01 && (reach.north + 13.8).abs() < 0.01, "{reach:?}");
        let view = index.chart(&moment, &Query::default(), reach_wider(reach), 5.0);
        assert_eq!(view.in_view, 2);
        assert_eq!(index.extent(&moment, &ask(&[("q", "nobody")])), None);
    }

    fn reach_wider(reach: Bounds) -> Bounds {
        Bounds {
            west: reach.west - 1.0,
            south: reach.south - 1.0,
            east: reach.east + 1.0,
            north: reach.north + 1.0,
        }
    }

    proptest! {
        #[test]
        fn everything_in_view_is_in_one_spot(
            places in proptest::collection::vec((-80.0..80.0f64, -179.0..179.0f64), 1..60),
            (west, south) in (-180.0..170.0f64, -85.0..80.0f64),
            (width, height) in (0.1..360.0f64, 0.1..160.0f64),
            zoom in 0.0..18.0f64,
        ) {
            let view = Bounds { west, south, east: (west + width).min(180.0), north: (south + height).min(85.0) };
            let meetings = places.iter().enumerate().map(|(n, (lat, lon))| at(&format!("m{n}"), *lat, *lon));
            let index = index(meetings.collect());
            let moment = index.at("2026-11-22T12:00Z".parse().unwrap());
            let chart = index.chart(&moment, &Query::default(), view, zoom);
            let inside = |(lat, lon): &&(f64, f64)| {
                (view.west..=view.east).contains(lon) && (view.south..=view.north).contains(lat)
            };
            let near_edge = |(lat, lon): &(f64, f64)| {
                [lon - view.west, lon - view.east, lat - view.south, lat - view.north].iter().any(|d| d.abs() < 1e-3)
            };
            prop_assume!(!places.iter().any(near_edge));
            prop_assert_eq!(chart.in_view, places.iter().filter(inside).count());
            prop_assert_eq!(chart.spots.iter().map(|spot| spot.count).sum::<usize>(), chart.in_view);
            prop_assert!(chart.spots.iter().all(|spot| spot.hits.len() == 6.min(spot.count) || spot.hits.is_empty()));
            let closest = zoom >= f64::from(NEAREST) && width < 0.3 && height < 0.1;
            prop_assert!(!closest || chart.spots.iter().all(|spot| !spot.hits.is_empty()));
        }
    }
}
