//! The wire, letter by letter: what is here is what `docs/rooms.md` promises to other programs.

use std::sync::Arc;

use privacy::{Handle, Pool, candidates, check::details};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{ConsolePerson, Guard, LineKind, People};

fn read(frame: &str) -> Result<Wish, BadWish> {
    Wish::from_json(frame)
}

/// What a wish becomes when somebody on seat 1 has it.
fn event(frame: &str) -> String {
    match read(frame).unwrap() {
        Wish::Plain(plain) => format!("{:?}", plain.of(Seat::new(1))),
        Wish::Say { text, sure } => format!("say {text:?} {sure}"),
        Wish::Contact { seat, text } => format!("contact {seat} {text:?}"),
    }
}

#[test]
fn every_wish_is_read() {
    let (own, other) = ("Seat(1)", "Seat(255)");
    let plain = [
        ("here", "Seen"),
        ("raise", "Raise"),
        ("pass", "Pass"),
        ("done", "Done"),
        ("speak", "Speak"),
        ("hush", "Hush"),
        ("leave", "Leave"),
    ];
    for (name, expected) in plain {
        assert_eq!(event(&format!(r#"{{"do":"{name}"}}"#)), format!("{expected}({own})"));
    }
    for (name, expected) in [("report", "Report"), ("vouch", "Vouch")] {
        let frame = format!(r#"{{"do":"{name}","seat":"00000000000000ff"}}"#);
        assert_eq!(event(&frame), format!("{expected}({own}, {other})"));
    }
    let acts = [
        ("next", "Next"),
        ("back", "Back"),
        ("call", "Call"),
        ("thank", "Thank"),
        ("extend", "Extend"),
        ("panic", "Panic"),
        ("calm", "Calm"),
        ("lock", "Lock"),
        ("unlock", "Unlock"),
        ("mute", "Mute"),
        ("unmute", "Unmute"),
    ];
    for (name, expected) in acts {
        assert_eq!(event(&format!(r#"{{"do":"{name}"}}"#)), format!("Serve({own}, {expected})"));
    }
    let on_somebody = [
        ("invite", "Invite"),
        ("hold", "Hold"),
        ("release", "Release"),
        ("remove", "Remove"),
        ("undo", "Undo"),
        ("welcome", "Welcome"),
    ];
    for (name, expected) in on_somebody {
        let frame = format!(r#"{{"do":"{name}","seat":"00000000000000ff"}}"#);
        assert_eq!(event(&frame), format!("Serve({own}, {expected}({other}))"));
    }
    for role in Role::ALL {
        for (name, expected) in [("take", "Take"), ("resign", "Resign")] {
            let frame = format!(r#"{{"do":"{name}","role":"{}"}}"#, role.name());
            assert_eq!(event(&frame), format!("Serve({own}, {expected}({role:?}))"));
        }
        let frame = format!(r#"{{"do":"appoint","role":"{}","seat":"00000000000000ff"}}"#, role.name());
        assert_eq!(event(&frame), format!("Serve({own}, Appoint({other}, {role:?}))"));
    }
    assert_eq!(event(r#"{"do":"milestone","what":"days-30"}"#), format!("Milestone({own}, Days(30))"));
    assert_eq!(
        event(r#"{"do":"contact","seat":"00000000000000ff","text":"a"}"#),
        "contact 00000000000000ff \"a\""
    );
    assert_eq!(event(r#"{"do":"say","text":" hi ","other":"ignored"}"#), "say \" hi \" false");
    for sure in ["true", "\"true\""] {
        assert_eq!(event(&format!(r#"{{"do":"say","text":"hi","sure":{sure}}}"#)), "say \"hi\" true");
    }
    assert_eq!(event(r#"{"do":"say","text":"hi","sure":false}"#), "say \"hi\" false");
}

#[test]
fn hands_go_up_as_in_text_meetings() {
    for (text, expected) in [(" ! ", "Raise"), ("Done", "Done"), ("done.", "Done"), ("PASS", "Pass")] {
        assert_eq!(event(&format!(r#"{{"do":"say","text":"{text}"}}"#)), format!("{expected}(Seat(1))"));
    }
    assert_eq!(event(r#"{"do":"say","text":"I am done"}"#), "say \"I am done\" false");
}

#[test]
fn what_cannot_be_meant_is_refused_with_a_reason() {
    for (frame, expected) in [
        ("", BadWish::NotAnObject),
        ("null", BadWish::NotAnObject),
        ("[1]", BadWish::NotAnObject),
        (r#"{"do":1}"#, BadWish::NotAnObject),
        (r#"{"do":null}"#, BadWish::NotAnObject),
        (r#"{"do":{"do":"raise"}}"#, BadWish::NotAnObject),
        (r#"{"do":"raise"}{}"#, BadWish::NotAnObject),
        (r#"{"do":"\ud800"}"#, BadWish::NotAnObject),
        ("{}", BadWish::Field("do")),
        (r#"{"do":true}"#, BadWish::Field("do")),
        (r#"{"do":"dance"}"#, BadWish::Field("do")),
        (r#"{"do":"Raise"}"#, BadWish::Field("do")),
        (r#"{"do":"say"}"#, BadWish::Field("text")),
        (r#"{"do":"remove"}"#, BadWish::Field("seat")),
        (r#"{"do":"remove","seat":"Amber Heron"}"#, BadWish::Field("seat")),
        (r#"{"do":"remove","seat":"ff"}"#, BadWish::Field("seat")),
        (r#"{"do":"remove","seat":"+0000000000000ff"}"#, BadWish::Field("seat")),
        (r#"{"do":"take","role":"king"}"#, BadWish::Field("role")),
        (r#"{"do":"milestone","what":"years-200"}"#, BadWish::Field("what")),
    ] {
        assert!(matches!(read(frame), Err(found) if found == expected), "{frame}");
    }
    let deep = format!(r#"{{"do":{}"#, "[".repeat(LARGEST_FRAME - 6));
    assert!(matches!(read(&deep), Err(BadWish::NotAnObject)));
    let long = format!(r#"{{"do":"say","text":"{}"}}"#, "a".repeat(LARGEST_FRAME));
    assert!(matches!(read(&long), Err(BadWish::TooLong)));
    assert_eq!(BadWish::TooLong.to_string(), "a frame has at most 32768 bytes");
    assert_eq!(BadWish::Field("seat").to_string(), "the field \"seat\" is missing or unknown");
}

#[test]
fn the_longest_share_escaped_to_the_utmost_fits() {
    let text = "\\ud83d\\ude00".repeat(details::LONGEST);
    let frame = format!(r#"{{"do":"say","sure":true,"text":"{text}"}}"#);
    let Ok(Wish::Say { text, .. }) = read(&frame) else { panic!("too long") };
    assert!(details::clear(&text, details::Leave::Names).is_ok());
}

fn somebody() -> Named {
    Named { seat: Seat::new(255), handle: handle() }
}

fn handle() -> Handle {
    candidates(&[7; 16], "en", Pool::Guest).next().unwrap()
}

fn parsed(frame: &Frame<'_>) -> Value {
    serde_json::from_str(&frame.to_json()).unwrap()
}

#[test]
fn the_room_is_written_whole() {
    let name = handle().to_string();
    let quiet = View {
        phase: Phase::Before,
        step: None,
        until: Some(61_000),
        floor: None,
        voice: None,
        muted: false,
        floor_open: false,
        answers: None,
        hands: Vec::new(),
        more_hands: 0,
        people: People::One,
        on_duty: false,
        led: false,
        roles: Vec::new(),
        guard: Guard::Calm,
        help: false,
        resumed: false,
        last_line: 0,
        withdrawn: Vec::new(),
    };
    assert_eq!(
        Frame::Room(RoomFrame::of(&quiet, 1000)).to_json(),
        r#"{"t":"room","phase":"before","step":null,"left":60000,"floor":null,"voice":null,"floor_open":false,"answers":null,"hands":[],"more_hands":0,"people":"one","on_duty":false,"led":false,"roles":[],"guard":"calm","help":false,"resumed":false,"last_line":0,"withdrawn":[]}"#
    );
    let full = View {
        phase: Phase::On,
        step: Some(4),
        until: Some(500),
        floor: Some(Floor { who: somebody(), until: 31_000, sign: Some(Sign::Minute) }),
        voice: Some(somebody()),
        muted: true,
        floor_open: true,
        answers: Some(somebody()),
        hands: vec![somebody()],
        more_hands: 3,
        people: People::Many,
        on_duty: true,
        led: true,
        roles: vec![RoleHeld { role: Role::CoChair, who: somebody() }],
        guard: Guard::Wary,
        help: true,
        resumed: true,
        last_line: 12,
        withdrawn: vec![Seat::new(1)],
    };
    let seat = "00000000000000ff";
    assert_eq!(
        parsed(&Frame::Room(RoomFrame::of(&full, 1000))),
        json!({
            "t": "room", "phase": "on", "step": 4, "left": 0,
            "floor": { "seat": seat, "handle": name, "left": 30000, "sign": "minute" },
            "voice": { "seat": seat, "handle": name, "muted": true },
            "floor_open": true,
            "answers": { "seat": seat, "handle": name },
            "hands": [{ "seat": seat, "handle": name }], "more_hands": 3,
            "people": "many", "on_duty": true, "led": true,
            "roles": [{ "role": "co-chair", "seat": seat, "handle": name }],
            "guard": "wary", "help": true, "resumed": true, "last_line": 12,
            "withdrawn": ["0000000000000001"],
        })
    );
    let _ = RoomFrame::of(&full, i64::MIN);
}

#[test]
fn every_word_of_the_room_is_written_as_documented() {
    let words = [
        (written(&[Phase::Before, Phase::On, Phase::Fellowship, Phase::Over]), "before on fellowship over"),
        (written(&[People::Nobody, People::One, People::Few, People::Many]), "nobody one few many"),
        (written(&[Guard::Calm, Guard::Wary, Guard::Panic]), "calm wary panic"),
        (written(&[Sign::Minute, Sign::Up]), "minute up"),
        (written(&Role::ALL), "chair co-chair doorkeeper greeter timekeeper reader"),
        (
            written(&[
                Refusal::NotYourTurn,
                Refusal::Silence,
                Refusal::ListenOnly,
                Refusal::Frozen,
                Refusal::NotNow,
                Refusal::NotYours,
                Refusal::Taken,
                Refusal::Nobody,
                Refusal::Slow,
                Refusal::NoContact,
                Refusal::Over,
                Refusal::Full,
            ]),
            "not-your-turn silence listen-only frozen not-now not-yours taken nobody slow no-contact over full",
        ),
        (
            written(&[
                Goodbye::Left,
                Goodbye::Removed,
                Goodbye::Away,
                Goodbye::Flood,
                Goodbye::Behind,
                Goodbye::Wiped,
            ]),
            "left removed away flood behind wiped",
        ),
    ];
    for (found, expected) in words {
        assert_eq!(found, expected);
    }
    let from: Vec<Goodbye> = [Why::Left, Why::Removed, Why::Away].map(Goodbye::from).into();
    assert_eq!(from, [Goodbye::Left, Goodbye::Removed, Goodbye::Away]);
}

/// Words as they are written in frames.
fn written<T: Serialize>(words: &[T]) -> String {
    let words = words.iter().map(|word| serde_json::to_string(word).unwrap().replace('"', ""));
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn lines_are_written_as_documented() {
    let name = handle().to_string();
    let line = |kind| Line { n: 7, seat: Seat::new(255), handle: handle(), kind };
    let head = format!(r#""n":7,"seat":"00000000000000ff","handle":"{name}""#);
    let share = line(LineKind::Share { text: "a\n\"b\" <é>".into() });
    assert_eq!(
        Frame::Line(&share).to_json(),
        format!(r#"{{"t":"line",{head},"kind":"share","text":"a\n\"b\" <é>"}}"#)
    );
    assert_eq!(
        Frame::ServantsLine(&share).to_json(),
        format!(r#"{{"t":"servants-line",{head},"kind":"share","text":"a\n\"b\" <é>"}}"#)
    );
    assert_eq!(
        Frame::Line(&line(LineKind::Service { text: "a".into() })).to_json(),
        format!(r#"{{"t":"line",{head},"kind":"service","text":"a"}}"#)
    );
    assert_eq!(
        Frame::Line(&line(LineKind::Milestone { milestone: Milestone::Days(30) })).to_json(),
        format!(r#"{{"t":"line",{head},"kind":"milestone","milestone":{{"unit":"days","count":30}}}}"#)
    );
    assert_eq!(
        Frame::Line(&line(LineKind::Welcome { to: handle() })).to_json(),
        format!(r#"{{"t":"line",{head},"kind":"welcome","to":"{name}"}}"#)
    );
}

#[test]
fn what_is_for_one_person_is_written_as_documented() {
    let (name, seat) = (handle().to_string(), Seat::new(255));
    let you = You {
        seat,
        handle: name.clone(),
        listening: true,
        roles: vec![Role::Reader],
        open: vec![Role::Chair, Role::CoChair],
    };
    assert_eq!(
        Frame::You(you).to_json(),
        format!(
            r#"{{"t":"you","seat":"00000000000000ff","handle":"{name}","listening":true,"roles":["reader"],"open":["chair","co-chair"]}}"#
        )
    );
    let person = ConsolePerson { who: somebody(), released: true, count: 2 };
    let console = Console {
        listening: vec![person],
        more_listening: 1,
        removed: Vec::new(),
        reported: Vec::new(),
        late: true,
        locked: false,
        help: false,
    };
    assert_eq!(
        Frame::Console(&console).to_json(),
        format!(
            r#"{{"t":"console","listening":[{{"seat":"00000000000000ff","handle":"{name}","released":true,"count":2}}],"more_listening":1,"removed":[],"reported":[],"late":true,"locked":false,"help":false}}"#
        )
    );
    let frames = [
        (Frame::Withdrawn { seat }, r#"{"t":"withdrawn","seat":"00000000000000ff"}"#),
        (Frame::Restored { seat }, r#"{"t":"restored","seat":"00000000000000ff"}"#),
        (Frame::Ok { to_servants: false }, r#"{"t":"ok","to_servants":false}"#),
        (Frame::Refused { why: Refusal::NotYourTurn }, r#"{"t":"refused","why":"not-your-turn"}"#),
        (
            Frame::Held { found: vec!["phone", "name"], can_confirm: false },
            r#"{"t":"held","found":["phone","name"],"can_confirm":false}"#,
        ),
        (
            Frame::Bad { why: BadWish::Field("do").to_string() },
            r#"{"t":"bad","why":"the field \"do\" is missing or unknown"}"#,
        ),
        (Frame::VoiceElsewhere { connection: 2 }, r#"{"t":"voice-elsewhere","connection":2}"#),
        (Frame::Over, r#"{"t":"over"}"#),
        (Frame::Bye { why: Goodbye::Behind }, r#"{"t":"bye","why":"behind"}"#),
    ];
    for (frame, expected) in frames {
        assert_eq!(frame.to_json(), expected);
    }
}

#[test]
fn notices_that_stand_alone_are_frames() {
    let name = handle().to_string();
    let help = notice_frame(&Notice::Help { on_duty: true });
    assert_eq!(help.as_deref(), Some(r#"{"t":"help","on_duty":true}"#));
    let contact =
        Notice::Contact { from: Seat::new(255), handle: handle(), text: crate::Contact::new("me@example") };
    assert_eq!(
        notice_frame(&contact),
        Some(format!(r#"{{"t":"contact","seat":"00000000000000ff","handle":"{name}","text":"me@example"}}"#))
    );
    assert_eq!(notice_frame(&Notice::Listening(true)), None);
    assert_eq!(notice_frame(&Notice::Serving(Role::Chair, true)), None);
}

#[test]
fn frames_have_no_more_bytes_than_documented() {
    let longest = |language: &str| {
        let all = |pool| candidates(&[7; 16], language, pool);
        all(Pool::Guest).chain(all(Pool::Returning)).max_by_key(|handle| handle.to_string().len()).unwrap()
    };
    let handle = ["en", "es", "fr", "de", "fa"].map(longest).into_iter().max_by_key(|h| h.to_string().len());
    let who = Named { seat: Seat::new(u64::MAX), handle: handle.unwrap() };
    let view = View {
        phase: Phase::Fellowship,
        step: Some(39),
        until: Some(i64::MAX),
        floor: Some(Floor { who: who.clone(), until: i64::MAX, sign: Some(Sign::Minute) }),
        voice: Some(who.clone()),
        muted: true,
        floor_open: false,
        answers: Some(who.clone()),
        hands: vec![who.clone(); 12],
        more_hands: 5000,
        people: People::Nobody,
        on_duty: false,
        led: false,
        roles: Role::ALL.map(|role| RoleHeld { role, who: who.clone() }).into(),
        guard: Guard::Panic,
        help: false,
        resumed: false,
        last_line: u64::MAX,
        withdrawn: Vec::new(),
    };
    assert!(Frame::Room(RoomFrame::of(&view, 0)).to_json().len() <= 3 * 1024);
    let people = vec![ConsolePerson { who: who.clone(), released: false, count: 5000 }; 30];
    let console = Console {
        listening: people.clone(),
        more_listening: 5000,
        removed: people.clone(),
        reported: people,
        late: false,
        locked: false,
        help: false,
    };
    assert!(Frame::Console(&console).to_json().len() <= 16 * 1024);
    let text = "😀".repeat(details::LONGEST).into();
    let line =
        Arc::new(Line { n: u64::MAX, seat: who.seat, handle: who.handle, kind: LineKind::Share { text } });
    assert!(Frame::ServantsLine(&line).to_json().len() <= 9 * 1024);
}

proptest! {
    #[test]
    fn no_frame_is_too_strange(frame in ".{0,200}") {
        let _ = read(&frame);
    }

    #[test]
    fn a_seat_has_one_text(random: u64, text in ".{0,20}") {
        let seat = Seat::new(random);
        prop_assert_eq!(seat.to_string().parse(), Ok(seat));
        if let Ok(seat) = text.parse::<Seat>() {
            prop_assert_eq!(seat.to_string(), text.to_lowercase());
        }
    }
}
