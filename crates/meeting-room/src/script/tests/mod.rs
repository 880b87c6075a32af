//! The shipped scripts, what bad ones get, and what can be done with a good one.

mod bad;
mod shipped;
mod uses;

use super::{Flavour, Script, ScriptError};

/// A small script in which everything is right. Its meeting proper takes 20 minutes, all of it 25.
const GOOD: &str = r#"
title = "Small"
about = "A small meeting."
safety = "One at a time."
share_minutes = 3

[[step]]
kind = "opening"
title = "Hello"
reader = "chair"
minutes = 2
text = """
Welcome.

Be at home."""
secular = "Welcome, twin."

[[step]]
kind = "topic"
title = "Topic"
reader = "reader"
minutes = 5
text = "A topic."

[[step]]
kind = "sharing"
title = "Sharing"
reader = "room"
minutes = 10
text = "Share."

[[step]]
kind = "closing"
title = "Goodbye"
reader = "everyone"
minutes = 3
text = "Go well."

[[step]]
kind = "fellowship"
title = "Tea"
reader = "room"
minutes = 5
text = "Stay a while."
"#;

fn read(toml: &str) -> Result<Script, ScriptError> {
    Script::read("small", toml, Flavour::Usual)
}

fn good() -> Script {
    read(GOOD).unwrap()
}
