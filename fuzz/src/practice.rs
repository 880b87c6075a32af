//! The practice room: moves that stand in an address, and the files its made-up people are in.

use std::sync::{Arc, LazyLock};

use meeting_room::{
    practice::{Cast, Move, Moves, Walk},
    script::{Flavour, Script},
};

static SCRIPT: LazyLock<Option<Arc<Script>>> = LazyLock::new(|| {
    let text = include_str!("../seeds/room_script/everything.toml");
    Script::read("everything", text, Flavour::Usual).ok().map(Arc::new)
});

static CAST: LazyLock<Option<Arc<Cast>>> = LazyLock::new(|| {
    let text = include_str!("../seeds/practice_cast/small.toml");
    Cast::read(text).ok().map(Arc::new)
});

/// What stands in an address: a visit, whatever it is.
pub fn practice_moves(bytes: &[u8]) {
    let (Some(script), Some(cast)) = (&*SCRIPT, &*CAST) else { return };
    let text = String::from_utf8_lossy(bytes);
    let moves = Moves::read(&text);
    assert!(moves.list().len() <= Moves::MOST, "a visit has an end");
    assert_eq!(Moves::read(&moves.to_string()).list(), moves.list(), "what is written is read again");
    let walk = Walk::replay(script, cast, "en", moves.list());
    assert!(!walk.states().is_empty(), "there is always something to say");
    assert!(walk.view().floor.iter().all(|floor| walk.who(floor.who.seat).is_some()), "nobody else is there");
    let again = Walk::replay(script, cast, "en", moves.list());
    assert!(
        walk.view() == again.view() && walk.happened() == again.happened(),
        "the same moves, the same room"
    );
}

/// A cast's file. One that is read plays to the end.
pub fn practice_cast(bytes: &[u8]) {
    let Some(script) = &*SCRIPT else { return };
    let Ok(cast) = Cast::read(&String::from_utf8_lossy(bytes)) else { return };
    assert!(cast.people.iter().all(|player| privacy::Handle::known(&player.name).is_none()));
    assert!(cast.parts.iter().all(|part| part.by < cast.people.len()));
    let mut walk = Walk::replay(script, &Arc::new(cast), "en", &[]);
    for _ in 0..Moves::MOST {
        walk.make(Move::GoOn);
    }
    assert!(walk.is_wiped(), "every meeting comes to its end");
}
