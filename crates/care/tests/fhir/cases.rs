//! Made-up disclosures: everything, as little as can be, a mandated plan, one that is written from right to
//! left, and one as the clinic makes it.
#![expect(clippy::unwrap_used, reason = "a made-up number is right, or the tests say so")]

#[path = "disclosed.rs"]
pub(crate) mod disclosed;

use std::num::NonZeroU16;

use care::fhir::{
    Act, ActivityStatus, AuditLine, Choice, Client, Clinic, Commitment, CommitmentKind, ConsentState,
    ConsentSummary, Contact, Count, Day, Export, GoalLine, GoalStatus, Handoff, HandoffStage, Language,
    MeetingLine, MeetingState, Notice, Outcome, Place, PlanSheet, Points, Purpose, Record, RequestStatus,
    Rhythm, ScaleAnswers, Sensitivity, Side, Source, Statement, TeamMember, Words,
};
use jiff::{
    Timestamp,
    civil::{Date, date, time},
};

/// The name of each case, and the case.
pub(crate) fn all() -> [(&'static str, Export); 5] {
    [
        ("full", full()),
        ("least", least()),
        ("mandated", mandated()),
        ("right-to-left", right_to_left()),
        ("disclosed", disclosed::export(disclosed::plan(false, true), Some(date(2026, 11, 20)))),
    ]
}

/// Ids that are told apart and the same each time.
pub(crate) fn ids(seed: u8) -> impl FnMut() -> [u8; 16] {
    let mut count: u16 = 0;
    move || {
        count += 1;
        let [high, low] = count.to_be_bytes();
        let mut id = [seed; 16];
        (id[0], id[1], id[14], id[15]) = (low, high, high, low);
        id
    }
}

pub(crate) const NOTICE: &str = "42 CFR part 2 prohibits unauthorized use or disclosure of these records.";
pub(crate) const MADE: Timestamp = Timestamp::constant(1_795_545_000, 0);
pub(crate) const TODAY: Date = date(2026, 11, 24);

fn said(text: &str) -> String {
    text.to_owned()
}

fn hours_ago(hours: i64) -> Timestamp {
    MADE - jiff::SignedDuration::from_hours(hours)
}

fn words() -> Words {
    Words {
        notice: said("Notice"),
        consent: said("What the consent covers"),
        team: said("People around the person"),
        log: said("Record of use"),
        origin: said("Where this came from"),
        meeting: said("Mutual-support meeting"),
        first_meeting: said("First mutual-support meeting"),
        companion: said("Somebody to go with"),
        sponsor: said("A sponsor"),
        home_group: said("A home group"),
        service: said("Helping at a meeting"),
        other: said("Something else"),
    }
}

/// A consent that stands, one recipient, and nothing to hand over but the notice.
pub(crate) fn least() -> Export {
    Export {
        made: MADE,
        today: TODAY,
        language: Language::English,
        words: words(),
        from: Clinic {
            name: said("Made-up Clinic"),
            number: None,
            base: said("https://clinic.example/fhir"),
        },
        to: vec![said("Dr Example's practice")],
        client: Client::Alias(said("Quiet Heron")),
        sensitivity: Sensitivity::SubstanceUse,
        notice: Notice { text: said(NOTICE) },
        consent: ConsentSummary {
            given: date(2026, 11, 21),
            until: None,
            state: ConsentState::InForce,
            purposes: vec![Purpose::Treatment],
            scope: said("The plan made before discharge, for treatment, until the consent is taken back."),
        },
        plan: None,
        team: Vec::new(),
        meetings: Vec::new(),
        handoffs: Vec::new(),
        scales: Vec::new(),
        log: Vec::new(),
        statements: Vec::new(),
    }
}

fn plan() -> PlanSheet {
    PlanSheet {
        title: said("After discharge"),
        status: RequestStatus::Active,
        made: Some(hours_ago(48)),
        from: Some(date(2026, 11, 22)),
        until: Some(date(2027, 2, 20)),
        source: Source::Together,
        choice: Choice::Own,
        goals: vec![
            GoalLine {
                words: said("Be there for my daughter's birthday, <awake> & clear"),
                status: GoalStatus::Active,
                since: Some(date(2026, 11, 22)),
                count: None,
            },
            GoalLine {
                words: said("Ninety meetings in ninety days"),
                status: GoalStatus::Accepted,
                since: Some(date(2026, 11, 22)),
                count: Some(Count { what: said("Meetings"), number: 90, by: Some(date(2027, 2, 19)) }),
            },
        ],
        commitments: commitments(),
    }
}

fn commitments() -> Vec<Commitment> {
    let plain =
        |kind, rhythm, status| Commitment { kind, place: Place::NotNamed, rhythm, status, words: None };
    vec![
        Commitment {
            kind: CommitmentKind::Meeting,
            place: Place::NotNamed,
            rhythm: Rhythm::Weekly { days: vec![Day::Thu, Day::Tue], time: Some(time(19, 0, 0, 0)) },
            status: ActivityStatus::InProgress,
            words: Some(said("the one in Secret Street")),
        },
        Commitment {
            kind: CommitmentKind::HomeGroup,
            place: Place::Named { group: said("Open Door Group"), agreed: date(2026, 11, 20) },
            rhythm: Rhythm::Weekly { days: Vec::new(), time: None },
            status: ActivityStatus::NotStarted,
            words: Some(said("where I want to belong")),
        },
        plain(CommitmentKind::FirstMeeting, Rhythm::Once(date(2026, 11, 24)), ActivityStatus::Scheduled),
        plain(CommitmentKind::Companion, Rhythm::Open, ActivityStatus::Completed),
        plain(CommitmentKind::Sponsor, Rhythm::Open, ActivityStatus::NotStarted),
        plain(CommitmentKind::Service, Rhythm::Open, ActivityStatus::Cancelled),
        Commitment {
            words: Some(said("Walk by the river each morning")),
            ..plain(
                CommitmentKind::Other,
                Rhythm::Daily { time: Some(time(7, 30, 0, 0)) },
                ActivityStatus::InProgress,
            )
        },
    ]
}

fn meeting(hours: i64, state: MeetingState, place: Place, source: Source) -> MeetingLine {
    MeetingLine { start: hours_ago(hours), minutes: NonZeroU16::new(60).unwrap(), state, place, source }
}

fn line(hours: i64, act: Act, outcome: Outcome) -> AuditLine {
    AuditLine {
        at: hours_ago(hours),
        act,
        alias: said("Counsellor 2"),
        role: said("Counsellor"),
        outcome,
        what: said("The plan"),
    }
}

fn points(each: [u8; 3]) -> [Option<Points>; 3] {
    each.map(Points::new)
}

/// One of everything, in each of its states.
pub(crate) fn full() -> Export {
    let named = Place::Named { group: said("Open Door Group"), agreed: date(2026, 11, 20) };
    let stages = [
        HandoffStage::Asked,
        HandoffStage::Accepted,
        HandoffStage::Declined,
        HandoffStage::UnderWay,
        HandoffStage::Done,
        HandoffStage::Failed,
        HandoffStage::CalledOff,
    ];
    let handoff = |stage| Handoff {
        alias: said("Gentle Otter"),
        what: said("Meet somebody at the door and go in together"),
        stage,
        asked: hours_ago(40),
        changed: hours_ago(20),
        contacts: Vec::new(),
    };
    let mut handoffs: Vec<Handoff> = stages.into_iter().map(handoff).collect();
    handoffs[0].contacts.push(Contact { at: hours_ago(39), about: said("When and where to meet") });
    let record = |system: &str, value: &str| Record { system: said(system), value: said(value) };
    let scale = |each, source| ScaleAnswers::AuditC { points: points(each), answered: hours_ago(47), source };
    let team = |alias: &str, part: &str, side| TeamMember { alias: said(alias), part: said(part), side };
    Export {
        from: Clinic {
            name: said("Made-up Clinic"),
            number: Some(record("urn:oid:2.16.840.1.113883.4.6", "0000000000")),
            ..least().from
        },
        to: vec![said("Dr Example's practice"), said("Example County Outreach")],
        client: Client::Number(record("urn:example:records", "A-17")),
        sensitivity: Sensitivity::AlcoholUse,
        consent: ConsentSummary {
            until: Some(date(2027, 2, 20)),
            purposes: vec![
                Purpose::Treatment,
                Purpose::Payment,
                Purpose::Operations,
                Purpose::Coordination,
                Purpose::PatientRequest,
                Purpose::Other(said("Finding a place to live")),
            ],
            ..least().consent
        },
        plan: Some(plan()),
        team: vec![
            team("Counsellor 2", "Counsellor", Side::Clinic),
            team("Gentle Otter", "Companion to the first meeting", Side::Fellowship),
        ],
        meetings: vec![
            meeting(-24, MeetingState::Agreed, Place::NotNamed, Source::Together),
            meeting(24, MeetingState::Visited, named, Source::Member),
            meeting(48, MeetingState::Missed, Place::NotNamed, Source::Member),
            meeting(-48, MeetingState::CalledOff, Place::NotNamed, Source::Clinic),
        ],
        handoffs,
        scales: vec![
            scale([0, 0, 0], Source::Member),
            scale([4, 4, 4], Source::Clinic),
            scale([1, 2, 3], Source::Received(said("Example County Outreach"))),
        ],
        log: vec![
            line(46, Act::Created, Outcome::Done),
            line(45, Act::Read, Outcome::Refused),
            line(44, Act::Changed, Outcome::Failed),
            line(43, Act::Disclosed, Outcome::Done),
            line(42, Act::BrokeGlass, Outcome::Done),
        ],
        statements: vec![Statement {
            title: said("Summary at discharge"),
            lines: vec![said("Twenty-eight days here."), said("Goes home to the coast.")],
            source: Source::Clinic,
        }],
        ..least()
    }
}

/// A plan somebody was told to make: an order, with the secular path that was offered.
pub(crate) fn mandated() -> Export {
    let secular =
        said("Two secular groups and a cognitive course were offered beside the twelve-step meetings.");
    let mut goals = plan().goals;
    goals.truncate(1);
    let plan = PlanSheet {
        choice: Choice::Mandated { secular },
        source: Source::Clinic,
        made: None,
        from: None,
        until: None,
        goals,
        commitments: Vec::new(),
        ..plan()
    };
    Export { plan: Some(plan), ..least() }
}

/// Persian words, marks of direction and all.
pub(crate) fn right_to_left() -> Export {
    let persian = Words {
        notice: said("آگهی"),
        consent: said("رضایت چه چیزی را دربر می‌گیرد"),
        meeting: said("جلسهٔ خودیاری"),
        other: said("چیز دیگر"),
        ..words()
    };
    let goal = GoalLine {
        words: said("هر روز با \u{200F}(خواهرم)\u{200F} حرف بزنم"),
        status: GoalStatus::Proposed,
        since: Some(date(2026, 11, 22)),
        count: None,
    };
    let commitment = Commitment {
        kind: CommitmentKind::Other,
        place: Place::NotNamed,
        rhythm: Rhythm::Daily { time: None },
        status: ActivityStatus::OnHold,
        words: Some(said("پیاده‌روی")),
    };
    let plan =
        PlanSheet {
            title: said("پس از ترخیص"), goals: vec![goal], commitments: vec![commitment], ..plan()
        };
    Export {
        language: Language::Persian,
        words: persian,
        client: Client::Alias(said("درنای آرام")),
        plan: Some(plan),
        meetings: vec![meeting(24, MeetingState::Visited, Place::NotNamed, Source::Member)],
        ..least()
    }
}
