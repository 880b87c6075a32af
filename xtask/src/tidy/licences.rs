//! The licences of every crate that is built in, against a list.
//!
//! The list is what MIT OR Apache-2.0 can live with: no copyleft beyond single files.

use anyhow::Context;
use serde_json::Value;

use super::{House, layers::text};

/// SPDX names, kept equal to `deny.toml` by a test.
const ALLOWED: [&str; 13] = [
    "0BSD",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CC0-1.0",
    "CDLA-Permissive-2.0",
    "ISC",
    "MIT",
    "MPL-2.0",
    "Unicode-3.0",
    "Zlib",
];

/// Crates that may have one licence more, and why. Kept equal to `deny.toml` by a test.
const EXCEPTIONS: [(&str, &str, &str); 1] =
    [("tzf-dist", "ODbL-1.0", "the borders of the time zones, as data, with their notice")];

/// Crates whose licence the list does not allow, or that name none.
pub(super) fn check(house: &House) -> anyhow::Result<Vec<String>> {
    let packages = house.metadata["packages"].as_array().context("cargo metadata names no packages")?;
    Ok(packages.iter().filter_map(complaint).collect())
}

fn complaint(package: &Value) -> Option<String> {
    let (name, version) = (text(package, "name"), text(package, "version"));
    match package["license"].as_str() {
        Some(licence) if allows(licence, name) => None,
        Some(licence) => Some(format!("{name} {version}: {licence} is not on the list of tidy/licences.rs")),
        None => Some(format!("{name} {version} names no licence")),
    }
}

/// Is there a choice in this SPDX expression that the lists allow the crate? `/` is the old way to write `OR`.
fn allows(expression: &str, crate_name: &str) -> bool {
    let spaced = expression.replace('/', " OR ").replace('(', " ( ").replace(')', " ) ");
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let mut reader = Reader { rest: &words, crate_name };
    reader.any_of() == Some(true) && reader.rest.is_empty()
}

/// Reads an SPDX expression from left to right; each method eats what it has judged. `None`: it is none.
struct Reader<'a> {
    rest: &'a [&'a str],
    crate_name: &'a str,
}

impl Reader<'_> {
    fn any_of(&mut self) -> Option<bool> {
        let mut good = self.all_of()?;
        while self.eat("OR") {
            good |= self.all_of()?;
        }
        Some(good)
    }

    fn all_of(&mut self) -> Option<bool> {
        let mut good = self.one()?;
        while self.eat("AND") {
            good &= self.one()?;
        }
        Some(good)
    }

    fn one(&mut self) -> Option<bool> {
        if self.eat("(") {
            let good = self.any_of()?;
            return self.eat(")").then_some(good);
        }
        match self.rest {
            [name, "WITH", exception, rest @ ..] => {
                self.rest = rest;
                Some(self.may_have(&format!("{name} WITH {exception}")))
            }
            [name, rest @ ..] => {
                self.rest = rest;
                Some(self.may_have(name))
            }
            [] => None,
        }
    }

    fn eat(&mut self, word: &str) -> bool {
        match self.rest.split_first() {
            Some((first, rest)) if *first == word => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    fn may_have(&self, licence: &str) -> bool {
        ALLOWED.contains(&licence)
            || EXCEPTIONS.iter().any(|(name, more, _)| *name == self.crate_name && *more == licence)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_are_read_as_spdx_means_them() {
        for good in [
            "MIT",
            "MIT OR GPL-3.0",
            "MIT/Apache-2.0",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "Apache-2.0 WITH LLVM-exception OR GPL-2.0-only",
        ] {
            assert!(allows(good, "any"), "{good}");
        }
        for bad in
            ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT", "MIT OR", "AGPL-3.0 OR LGPL-3.0", "GPL-2.0 WITH X"]
        {
            assert!(!allows(bad, "any"), "{bad}");
        }
    }

    #[test]
    fn deny_toml_allows_the_same() -> anyhow::Result<()> {
        let deny = std::fs::read_to_string(crate::run::root().join("deny.toml"))?;
        for licence in ALLOWED {
            assert!(deny.contains(&format!("\"{licence}\"")), "deny.toml lacks {licence}");
        }
        let listed =
            deny.split("allow = [").nth(1).and_then(|rest| rest.split(']').next()).unwrap_or_default();
        assert_eq!(listed.matches('"').count() / 2, ALLOWED.len(), "deny.toml allows more");
        Ok(())
    }
}
