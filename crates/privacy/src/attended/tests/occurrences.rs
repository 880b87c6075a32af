use std::collections::HashSet;

use proptest::prelude::*;

use super::{super::*, WEDNESDAY as NOW, site};

const MINUTE: i64 = 60;

fn id(byte: u8) -> OccurrenceId {
    OccurrenceId::from_bytes([byte; 16])
}

fn ticket_id() -> TicketId {
    TicketId::from_bytes([7; 16])
}

fn begun() -> Occurrence {
    Occurrence::begun(id(1), 10)
}

fn ending() -> Occurrence {
    Occurrence { phase: Phase::End, ..begun() }
}

fn code(occurrence: &Occurrence, now: i64) -> String {
    Codes::of(&site(), &occurrence.id).shown(occurrence.phase, now).to_string()
}

fn enter(occurrence: &Occurrence, typed: &str, now: i64) -> Result<Ticket, Unadmitted> {
    occurrence.enter(&site(), typed, now, ticket_id())
}

fn leave(ticket: &Ticket, typed: &str, now: i64) -> Result<(), Unadmitted> {
    ending().leave(&site(), ticket, typed, now)
}

fn entered() -> Ticket {
    enter(&begun(), &code(&begun(), NOW), NOW).unwrap()
}

#[test]
fn from_the_start_code_to_the_end_code() {
    let ticket = entered();
    let later = NOW + 45 * MINUTE;
    assert_eq!(leave(&ticket, &code(&ending(), later), later), Ok(()));
}

/// §6.4, codes that are passed on: one lasts twenty seconds on the wall, and a minute at most.
#[test]
fn codes_rotate() {
    let shown: HashSet<String> = (0..60).map(|step| code(&begun(), NOW + step * STAND_SECONDS)).collect();
    assert_eq!(shown.len(), 60);
    assert!(shown.iter().all(|code| code.len() == 8 && code.bytes().all(|byte| byte.is_ascii_digit())));
    let at = NOW.div_euclid(STAND_SECONDS) * STAND_SECONDS;
    let first = code(&begun(), at);
    for (later, good) in
        [(-1, false), (0, true), (19, true), (20, true), (59, true), (60, false), (600, false)]
    {
        assert_eq!(enter(&begun(), &first, at + later).is_ok(), good, "{later} seconds");
    }
    assert_eq!([at, at + 1, at + 19, at + 20].map(Codes::seconds_left), [20, 19, 1, 20]);
}

#[test]
fn a_code_is_read_as_people_type_it() {
    let code = code(&begun(), NOW);
    let persian: String =
        code.chars().filter_map(|c| char::from_u32(c as u32 - '0' as u32 + '۰' as u32)).collect();
    for typed in [code.clone(), format!(" {} {}\n", &code[..4], &code[4..]), persian] {
        assert!(enter(&begun(), &typed, NOW).is_ok(), "{typed}");
    }
    for typed in ["", "1234567", "123456789", "1234567a", &format!("{code}.")] {
        assert_eq!(enter(&begun(), typed, NOW), Err(Unadmitted::Unreadable), "{typed}");
    }
}

#[test]
fn a_code_of_another_meeting_lets_nobody_in() {
    let other = Occurrence::begun(id(2), 10);
    assert_eq!(enter(&begun(), &code(&other, NOW), NOW), Err(Unadmitted::Wrong));
    // Nor does another site's, of a meeting with the same number.
    let elsewhere = Codes::of(&SiteKey::from_bytes([8; 32]), &id(1)).shown(Phase::Start, NOW);
    assert_eq!(enter(&begun(), &elsewhere, NOW), Err(Unadmitted::Wrong));
    let later = NOW + 50 * MINUTE;
    let theirs = Occurrence { phase: Phase::End, ..other };
    assert_eq!(leave(&entered(), &code(&theirs, later), later), Err(Unadmitted::Wrong));
    let mine = theirs.leave(&site(), &entered(), &code(&theirs, later), later);
    assert_eq!(mine, Err(Unadmitted::Elsewhere));
    assert!(
        begun().shows(&site(), &code(&begun(), NOW), NOW) && !other.shows(&site(), &code(&begun(), NOW), NOW)
    );
}

#[test]
fn the_start_code_is_not_the_end_code() {
    let later = NOW + 50 * MINUTE;
    assert_eq!(leave(&entered(), &code(&begun(), later), later), Err(Unadmitted::Wrong));
    assert_eq!(enter(&begun(), &code(&ending(), NOW), NOW), Err(Unadmitted::Wrong));
    // Each is taken while it is shown, and not before or after.
    assert_eq!(enter(&ending(), &code(&begun(), NOW), NOW), Err(Unadmitted::Wrong));
    let early = begun().leave(&site(), &entered(), &code(&ending(), later), later);
    assert_eq!(early, Err(Unadmitted::Wrong));
}

#[test]
fn an_end_code_that_is_too_early_says_by_how_much() {
    let ticket = entered();
    for (seconds, minutes) in [(0, 45), (1, 45), (60, 44), (44 * MINUTE, 1), (45 * MINUTE - 1, 1), (-600, 55)]
    {
        let now = NOW + seconds;
        assert_eq!(
            leave(&ticket, &code(&ending(), now), now),
            Err(Unadmitted::Early { minutes }),
            "{seconds}"
        );
    }
    // Whoever chairs cannot shorten it: the time is in the ticket.
    let (last, late) = (NOW + 360 * MINUTE, NOW + 360 * MINUTE + 1);
    assert_eq!(leave(&ticket, &code(&ending(), last), last), Ok(()));
    assert_eq!(leave(&ticket, &code(&ending(), late), late), Err(Unadmitted::Late));
}

/// §6.4, whoever chairs and two devices of one person: no more than there are heads, at the start and at the end.
#[test]
fn no_more_are_counted_than_there_are_heads() {
    let full = Occurrence { let_in: 10, ..begun() };
    assert_eq!(enter(&full, &code(&full, NOW), NOW), Err(Unadmitted::Full));
    assert!(enter(&Occurrence { let_in: 9, ..full }, &code(&full, NOW), NOW).is_ok());
    let later = NOW + 50 * MINUTE;
    let leave = |stamped| {
        let full = Occurrence { stamped, ..ending() };
        full.leave(&site(), &entered(), &code(&full, later), later)
    };
    assert_eq!((leave(10), leave(9)), (Err(Unadmitted::Full), Ok(())));
    let none = Occurrence::begun(id(1), 0);
    assert_eq!(enter(&none, &code(&none, NOW), NOW), Err(Unadmitted::Full));
}

#[test]
fn a_ticket_is_ours_or_none() {
    let ticket = entered();
    let text = ticket.to_text(&site(), [3; 24]);
    assert_eq!(text.len(), 108);
    assert_eq!(Ticket::from_text(&site(), &format!(" {text}\n")), Some(ticket));
    assert_eq!(Ticket::from_text(&SiteKey::from_bytes([8; 32]), &text), None);
    for at in 0..text.len() {
        let changed = if &text[at..=at] == "A" { "B" } else { "A" };
        let changed = format!("{}{changed}{}", &text[..at], &text[at + 1..]);
        assert_eq!(Ticket::from_text(&site(), &changed), None, "{at}");
    }
    // What is sealed for something else is no ticket.
    let other = site().seal("session", &[0; 40], [3; 24]);
    assert_eq!(Ticket::from_text(&site(), &other), None);
    for length in [0, 39, 41] {
        let other = site().seal("attended/ticket", &vec![0; length], [3; 24]);
        assert_eq!(Ticket::from_text(&site(), &other), None);
    }
}

proptest! {
    #[test]
    fn no_text_or_time_panics(text: String, now: i64, began: i64) {
        let ticket = Ticket { began, ..entered() };
        let _ = (enter(&begun(), &text, now), leave(&ticket, &text, now), Codes::seconds_left(now));
        let _ = leave(&ticket, &code(&ending(), now), now);
        prop_assert_eq!(Ticket::from_text(&site(), &text), None);
    }
}
