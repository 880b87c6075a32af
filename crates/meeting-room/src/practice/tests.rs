use std::{collections::BTreeSet, sync::Arc};

use privacy::{Handle, Pool};
use proptest::prelude::*;

use super::*;
use crate::{
    LineKind, Phase, Refusal,
    script::{Flavour, Kind, Script},
};

const CAST: &str = include_str!("../../../../fuzz/seeds/practice_cast/small.toml");
const SCRIPT: &str = include_str!("../../../../fuzz/seeds/room_script/everything.toml");

fn cast() -> Arc<Cast> {
    Arc::new(Cast::read(CAST).unwrap())
}

fn script() -> Arc<Script> {
    Arc::new(Script::read("everything", SCRIPT, Flavour::Usual).unwrap())
}

fn visit(moves: &str) -> Walk {
    Walk::replay(&script(), &cast(), "en", Moves::read(moves).list())
}

/// Goes on from `moves` until something is so, and says after which moves it was.
fn until(moves: &str, so: impl Fn(&Walk) -> bool) -> String {
    let mut moves = moves.to_owned();
    for _ in 0..200 {
        if so(&visit(&moves)) {
            return moves;
        }
        moves.push('n');
    }
    panic!("it never came to that after {moves}");
}

fn names(walk: &Walk) -> Vec<&'static str> {
    walk.states().into_iter().map(State::name).collect()
}

fn in_kind(walk: &Walk, kind: Kind) -> bool {
    walk.step().is_some_and(|step| step.kind == kind)
}

#[test]
fn a_visit_that_only_goes_on_hears_everything_and_comes_to_an_end() {
    let (mut walk, mut kinds, mut heard) = (visit(""), Vec::new(), 0);
    assert_eq!(walk.view().phase, Phase::Before);
    assert!(matches!(walk.happened(), [Happening::Welcomes(Who::Player(1))]));
    for moves in 0.. {
        assert!(moves < Moves::MOST, "it never ends");
        heard = heard.max(walk.lines().count());
        kinds.extend(walk.step().map(|step| step.kind));
        if walk.is_wiped() {
            break;
        }
        walk.make(Move::GoOn);
        assert!(!walk.happened().is_empty(), "each time something happens");
        assert_eq!(walk.refused(), None);
    }
    kinds.dedup();
    let expected: Vec<Kind> = script().steps.iter().map(|step| step.kind).collect();
    assert_eq!(kinds, expected);
    assert_eq!(heard, cast().parts.len() + 1, "every part, and a welcome");
    assert_eq!(walk.lines().count(), 0);
    assert_eq!(names(&walk), ["wiped"]);
}

#[test]
fn a_hand_is_called_and_whoever_is_called_may_pass() {
    let sharing = until("", |walk| in_kind(walk, Kind::Sharing));
    let raised = format!("{sharing}h");
    assert!(visit(&raised).waits());
    assert!(names(&visit(&raised)).contains(&"hand-up"));
    let called = until(&raised, Walk::is_called);
    assert!(visit(&called).happened().contains(&Happening::Calls(Who::Me)));
    assert!(names(&visit(&called)).contains(&"floor-mine"));
    let passed = visit(&format!("{called}p"));
    assert_eq!(passed.happened(), [Happening::Passes(Who::Me)]);
    assert!(!passed.is_called() && passed.refused().is_none());
    let lowered = visit(&format!("{raised}d"));
    assert!(!lowered.waits() && lowered.happened() == [Happening::Lowers]);
    let listening = visit(&format!("{raised}o"));
    assert!(!listening.waits() && listening.only_listens());
    assert!(!visit(&format!("{raised}oh")).only_listens());
}

#[test]
fn a_share_is_in_the_room_and_its_words_are_not_kept() {
    let sharing = until("", |walk| in_kind(walk, Kind::Sharing));
    let called = until(&format!("{sharing}h"), Walk::is_called);
    let shared = visit(&format!("{called}s"));
    let last = shared.lines().last().unwrap();
    assert!(last.who == Who::Me && Walk::is_unsaid(last));
    assert!(visit(&format!("{called}sf")).happened().contains(&Happening::Finishes(Who::Me)));
    // The words themselves are told once, by whoever has them.
    let mut telling = visit(&called);
    telling.say(privacy::check::details::clear("I came.", privacy::check::details::Leave::Nothing).unwrap());
    let last = telling.lines().last().unwrap();
    assert!(matches!(last.kind, LineKind::Share { text } if &**text == "I came."));
    assert!(!Walk::is_unsaid(last));
    assert_eq!(telling.states(), shared.states());
    // Out of turn they do not reach the room.
    let early = visit(&format!("{sharing}s"));
    assert_eq!(early.refused(), Some(Refusal::NotYourTurn));
    assert!(early.happened().is_empty());
    assert_eq!(visit("s").refused(), Some(Refusal::NotYourTurn));
}

/// Somebody who goes on while they have the floor sees the signs, and is thanked.
#[test]
fn time_runs_out_gently() {
    let sharing = until("", |walk| in_kind(walk, Kind::Sharing));
    let called = until(&format!("{sharing}h"), Walk::is_called);
    let signs: Vec<_> = (1..=3).map(|on| visit(&format!("{called}{}", "n".repeat(on)))).collect();
    assert_eq!(signs[0].happened(), [Happening::Minute(Who::Me)]);
    assert!(names(&signs[0]).contains(&"minute-mine"));
    assert_eq!(signs[1].happened(), [Happening::Up]);
    assert!(names(&signs[1]).contains(&"up-mine"));
    assert_eq!(signs[2].happened(), [Happening::Thanks(Who::Me)]);
    assert!(!signs[2].is_called());
    // And so for one of the cast.
    let theirs = until(&sharing, |walk| names(walk).contains(&"minute-theirs"));
    assert!(in_kind(&visit(&theirs), Kind::Sharing));
}

/// Rules are of the opening; what is read in a later step is not hidden behind them.
#[test]
fn rules_are_before_everybody_only_in_the_opening() {
    let read_out = until("", Walk::shows_rules);
    assert!(visit(&read_out).happened().contains(&Happening::Rules));
    assert!(in_kind(&visit(&read_out), Kind::Opening));
    assert!(visit(&format!("{read_out}h")).shows_rules(), "a hand does not take them away");
    let later = until(&read_out, |walk| !in_kind(walk, Kind::Opening));
    assert!(!visit(&later).shows_rules());
}

/// Whoever wrote that they are in danger finds help beside the room, first of all that is explained: when the words
/// were said everybody does, and otherwise they alone.
#[test]
fn a_worry_is_a_state_of_the_room() {
    let sharing = until("", |walk| in_kind(walk, Kind::Sharing));
    let called = until(&format!("{sharing}h"), Walk::is_called);
    for (moves, said) in [("", false), (&*sharing, false), (&*format!("{called}s"), true), ("nl", false)] {
        let mut walk = visit(moves);
        assert!(!walk.shows_help() && !names(&walk).contains(&"help"), "{moves}");
        let happened = walk.happened().to_vec();
        walk.worry(said);
        assert!(walk.shows_help() && walk.happened() == happened, "{moves}");
        assert_eq!(names(&walk).iter().position(|name| *name == "help"), Some(0), "{moves}");
        assert_eq!(names(&walk).iter().filter(|name| **name == "help").count(), 1, "{moves}");
        assert_eq!(walk.view().help, said, "{moves}");
    }
}

#[test]
fn a_step_can_be_skipped_and_a_milestone_marked() {
    let sharing = until("", |walk| in_kind(walk, Kind::Sharing));
    let mut walk = visit(&format!("{sharing}n"));
    let at = walk.view().step;
    walk.make(Move::Skip);
    assert_eq!(walk.view().step, at.map(|at| at + 1));
    assert!(walk.view().hands.is_empty(), "hands of a step that was skipped are down");
    let milestones = until("", |walk| in_kind(walk, Kind::Milestones));
    let marked = visit(&format!("{milestones}2"));
    assert!(marked.has_marked() && marked.happened() == [Happening::Marks(Who::Me)]);
    assert_eq!(visit(&format!("{milestones}22")).refused(), Some(Refusal::NotNow));
    let all = "k".repeat(script().steps.len() + 3);
    assert!(visit(&all).is_wiped());
}

#[test]
fn whoever_left_is_gone_and_nothing_else_happens() {
    let left = visit("nnl");
    assert!(left.has_left());
    assert_eq!(left.states(), [State::Left]);
    assert_eq!(left.happened(), [Happening::Leaves]);
    assert_eq!(visit("nnlnnhs").states(), [State::Left]);
}

#[test]
fn moves_are_read_whatever_stands_there() {
    let moves = Moves::read("nhx9ñ8");
    assert_eq!(moves.to_string(), "nh8");
    assert!(moves.incomplete);
    assert!(!Moves::read("").incomplete && !Moves::read("nhdpsfokl12345678").incomplete);
    let long = Moves::read(&"n".repeat(Moves::MOST + 1));
    assert!(long.is_full() && long.incomplete && long.list().len() == Moves::MOST);
    assert_eq!(long.and(Move::Leave).to_string(), long.to_string());
    assert_eq!(moves.and(Move::Leave).to_string(), "nh8l");
    assert_eq!(moves.but_the_last().unwrap().to_string(), "nh");
    assert_eq!(Moves::read("").but_the_last(), None);
}

#[test]
fn every_state_has_a_name_of_its_own() {
    let names: BTreeSet<&str> = State::all().map(State::name).collect();
    assert_eq!(names.len(), State::all().count());
    assert!(names.iter().all(|name| name.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')));
}

/// A handle has two words; a name of a cast is one, and the program does not start with any other.
#[test]
fn nobody_of_a_cast_can_be_somebody_in_a_real_room() {
    for player in &cast().people {
        assert_eq!(Handle::known(&player.name), None);
    }
    for language in ["en", "es", "fr", "de", "fa"] {
        for pool in [Pool::Guest, Pool::Returning] {
            for handle in privacy::candidates(&[3; 16], language, pool).take(2_000) {
                let look = privacy::skeleton(&handle.to_string());
                assert!(look.split(' ').count() == 2, "{look} has one word");
            }
        }
    }
    for two in
        ["Amber Heron", "", "A1", "Amber\u{a0}Heron", "Amber\u{200b}Heron", "Ann-Marie", "Aaaaaaaaaaaaaaaaa"]
    {
        let cast = CAST.replacen("handle = \"Lantern\"", &format!("handle = {two:?}"), 1);
        assert_eq!(
            Cast::read(&cast.replace("\\u{a0}", "\\u00a0").replace("\\u{200b}", "\\u200b")),
            Err(CastError::Name(two.to_owned()))
        );
    }
}

#[test]
fn a_broken_cast_says_what_to_do() {
    let changed = |from: &str, to: &str| {
        assert!(CAST.contains(from), "{from}");
        Cast::read(&CAST.replacen(from, to, 1)).unwrap_err().to_string()
    };
    let cases = [
        (changed("id = \"b\"", "id = \"a\""), "stands twice"),
        (changed("handle = \"Teapot\"", "handle = \"Lantern\""), "look alike"),
        (changed("by = \"b\"", "by = \"z\""), "nobody has the id"),
        (changed("step = \"sharing\"", "step = \"talking\""), "unknown step"),
        (changed("milestone = \"days-30\"", "milestone = \"days-0\""), "unknown milestone"),
        (changed("milestone = \"days-30\"", "text = \"x\"\nmilestone = \"days-30\""), "either `text`"),
        (changed("secular = false", "secular = false\ncolour = 1"), "unknown field"),
        (changed("about = \"", "about = \"\"#"), "`about` is empty"),
        (changed("I am Lantern.", "Call 0151 496 0123."), "personal details"),
        (Cast::read(&"#".repeat(MAX_BYTES + 1)).unwrap_err().to_string(), "larger than"),
        (Cast::read("script=\"x\"\ntitle=\"x\"\nabout=\"x\"").unwrap_err().to_string(), "0 people"),
    ];
    for (said, expected) in cases {
        assert!(said.contains(expected), "{said}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever was done, there is a visit; the same again is the same; and it can be gone on from to its end.
    #[test]
    fn any_moves_make_a_visit(text in "[nnnnnkhhdpsfo1-8]{0,120}", more in any::<String>()) {
        let walk = visit(&(text.clone() + &more));
        let again = visit(&(text.clone() + &more));
        prop_assert!(walk.view() == again.view() && walk.states() == again.states());
        prop_assert_eq!(walk.happened(), again.happened());
        prop_assert!(walk.has_left() || !walk.states().is_empty());
        let mut walk = visit(&text);
        for _ in 0..Moves::MOST {
            if walk.is_wiped() || walk.has_left() {
                break;
            }
            walk.make(Move::GoOn);
            let view = walk.view();
            prop_assert!(view.floor.iter().all(|floor| walk.who(floor.who.seat).is_some()));
        }
        prop_assert!(walk.is_wiped() || walk.has_left(), "every visit comes to an end");
    }
}
