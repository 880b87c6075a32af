//! `cargo xtask content check`: what a program can check about the prose under `content/`.
//!
//! Each check is a pure function from the files (and, for links, the routes of the program) to findings. A finding
//! names the file, the place in it, and what to do. What is right in a text, or kind, a program cannot say.

mod age;
mod figures;
mod library;
mod links;
mod shapes;
mod table;
mod translations;

use crate::run::Tally;
use library::{Finding, Library};

/// A name and what it finds.
type Check = (&'static str, fn(&Library) -> Vec<Finding>);

const CHECKS: [Check; 8] = [
    ("every file can be read", library::unreadable),
    ("every link leads to a page", links::check),
    ("every figure says where it comes from", figures::unsourced),
    ("every mark has its source, and every source is used", figures::marks),
    ("lessons, conversations and worksheets are whole", shapes::check),
    ("the people’s lessons are there in every language", translations::missing),
    ("translations are built as what they translate", translations::unlike),
    ("texts can be read at twelve", age::check),
];

/// Runs every check and prints what it finds; with `print_table`, how many words there are too.
pub(crate) fn run(print_table: bool) -> anyhow::Result<Tally> {
    let library = Library::load()?;
    let mut tally = Tally::default();
    for (name, check) in CHECKS {
        let findings = check(&library);
        println!("{} {name}", if findings.is_empty() { "ok  " } else { "FAIL" });
        for finding in &findings {
            println!("       {finding}");
        }
        tally = tally.and(Tally::of(findings.is_empty()));
    }
    if print_table {
        println!("\n{}", table::of(&library));
    }
    Ok(tally)
}
