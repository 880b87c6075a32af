//! Reading one value after the other, each with its path.

use jiff::{Timestamp, civil};
use serde::{
    Deserialize,
    de::value::{Error as CodeError, StrDeserializer},
};

use super::{Broken, Date, Given, Limits, Wrong, tree::Node};

/// A value and where it stands.
#[derive(Clone, Debug)]
pub(super) struct At<'n> {
    pub(super) path: String,
    node: &'n Node,
}

impl<'n> At<'n> {
    pub(super) fn root(node: &'n Node) -> Self {
        Self { path: "Bundle".to_owned(), node }
    }

    pub(super) fn broken(&self, wrong: Wrong) -> Broken {
        Broken { path: self.path.clone(), wrong }
    }

    pub(super) fn fields(&self) -> Result<Fields<'n>, Broken> {
        match self.node {
            Node::Fields(fields) if fields.is_empty() => {
                Err(self.broken(Wrong::Form("an object with fields")))
            }
            Node::Fields(fields) => {
                Ok(Fields { path: self.path.clone(), fields, taken: vec![false; fields.len()] })
            }
            _ => Err(self.broken(Wrong::Type("an object"))),
        }
    }

    pub(super) fn list(&self) -> Result<Vec<At<'n>>, Broken> {
        let Node::List(nodes) = self.node else { return Err(self.broken(Wrong::Type("a list"))) };
        if nodes.is_empty() {
            return Err(self.broken(Wrong::Form("a list with something in it")));
        }
        if nodes.len() > Limits::LIST {
            return Err(self.broken(Wrong::TooMuch { what: "entries", most: Limits::LIST }));
        }
        let at = |(number, node)| At { path: format!("{}[{number}]", self.path), node };
        Ok(nodes.iter().enumerate().map(at).collect())
    }

    /// A text as it stands there: not empty, not too long, no control characters.
    pub(super) fn text(&self) -> Result<String, Broken> {
        let Node::Text(text) = self.node else { return Err(self.broken(Wrong::Type("a text"))) };
        if text.chars().nth(Limits::TEXT).is_some() {
            return Err(self.broken(Wrong::TooMuch { what: "letters", most: Limits::TEXT }));
        }
        let stray = |letter: char| letter.is_control() && !matches!(letter, '\n' | '\r' | '\t');
        if text.trim().is_empty() || text.contains(stray) {
            return Err(self.broken(Wrong::Form("a text with something in it and no control characters")));
        }
        Ok(text.clone())
    }

    /// A token: no blanks at its ends and no two in a row.
    pub(super) fn token(&self) -> Result<String, Broken> {
        let text = self.text()?;
        let fine = text.trim() == text && !text.contains("  ") && !text.contains(['\n', '\r', '\t']);
        if fine { Ok(text) } else { Err(self.broken(Wrong::Form("a code"))) }
    }

    pub(super) fn code<T: for<'c> Deserialize<'c>>(&self) -> Result<T, Broken> {
        let text = self.token()?;
        T::deserialize(StrDeserializer::<CodeError>::new(&text)).map_err(|_| self.broken(Wrong::Code(text)))
    }

    pub(super) fn truth(&self) -> Result<bool, Broken> {
        match self.node {
            Node::Truth(value) => Ok(*value),
            _ => Err(self.broken(Wrong::Type("true or false"))),
        }
    }

    pub(super) fn whole(&self) -> Result<i32, Broken> {
        let Node::Whole(number) = self.node else { return Err(self.broken(Wrong::Type("a whole number"))) };
        i32::try_from(*number).map_err(|_| self.broken(Wrong::Form("a number of 32 bits")))
    }

    pub(super) fn decimal(&self) -> Result<f64, Broken> {
        #[expect(clippy::cast_precision_loss, reason = "a number of a form, not of a sum")]
        match self.node {
            Node::Whole(number) => Ok(*number as f64),
            Node::Decimal(number) if number.is_finite() => Ok(*number),
            _ => Err(self.broken(Wrong::Type("a number"))),
        }
    }

    pub(super) fn date(&self) -> Result<Date, Broken> {
        let text = self.text()?;
        date(&text).ok_or_else(|| self.broken(Wrong::Form("2026, 2026-11 or 2026-11-26")))
    }

    /// A `dateTime`: a date, or a time with seconds and zone.
    pub(super) fn given(&self) -> Result<Given, Broken> {
        let text = self.text()?;
        let wrong = || self.broken(Wrong::Form("2026-11-26 or 2026-11-26T18:30:00Z"));
        match text.find('T') {
            None => date(&text).map(Given::Date).ok_or_else(wrong),
            Some(_) => instant(&text).map(Given::Time).ok_or_else(wrong),
        }
    }

    pub(super) fn time(&self) -> Result<civil::Time, Broken> {
        let text = self.text()?;
        time(&text).ok_or_else(|| self.broken(Wrong::Form("18:30:00")))
    }
}

/// `hh:mm:ss`, with a fraction or without.
fn time(text: &str) -> Option<civil::Time> {
    let shape = matches!(
        text.as_bytes(),
        [_, _, b':', _, _, b':', _, _] | [_, _, b':', _, _, b':', _, _, b'.', _, ..]
    );
    if shape && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.')) {
        text.parse().ok()
    } else {
        None
    }
}

fn date(text: &str) -> Option<Date> {
    let digits = |part: &str, count: usize| {
        (part.len() == count && part.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| part.parse::<i16>().ok())?
    };
    let mut parts = text.split('-');
    let year = digits(parts.next()?, 4).filter(|year| *year > 0)?;
    let Some(month) = parts.next() else { return Some(Date::Year(year)) };
    let month = i8::try_from(digits(month, 2)?).ok().filter(|month| (1..=12).contains(month))?;
    let Some(day) = parts.next() else { return Some(Date::Month(year, month)) };
    let day = i8::try_from(digits(day, 2)?).ok()?;
    if parts.next().is_some() {
        return None;
    }
    civil::Date::new(year, month, day).ok().map(Date::Day)
}

/// A time as RFC 3339 writes it, seconds and zone included.
fn instant(text: &str) -> Option<Timestamp> {
    let (day, rest) = text.split_at_checked(10)?;
    let rest = rest.strip_prefix('T')?;
    let zone = rest.find(['Z', '+', '-'])?;
    let (clock, zone) = rest.split_at(zone);
    let shape = matches!(zone.as_bytes(), [b'Z'] | [b'+' | b'-', _, _, b':', _, _]);
    let whole_day = matches!(date(day), Some(Date::Day(_)));
    (shape && whole_day && time(clock).is_some()).then(|| text.parse().ok())?
}

/// The fields of an object, and which were read.
#[derive(Debug)]
pub(super) struct Fields<'n> {
    path: String,
    fields: &'n [(String, Node)],
    taken: Vec<bool>,
}

impl<'n> Fields<'n> {
    /// A field, if it is there.
    pub(super) fn get(&mut self, name: &str) -> Result<Option<At<'n>>, Broken> {
        let Some(at) = self.fields.iter().position(|(known, _)| known == name) else { return Ok(None) };
        self.taken[at] = true;
        let found = At { path: format!("{}.{name}", self.path), node: &self.fields[at].1 };
        if *found.node == Node::Null {
            return Err(found.broken(Wrong::Form("a value: null says nothing")));
        }
        Ok(Some(found))
    }

    /// A field that has to be there.
    pub(super) fn need(&mut self, name: &str) -> Result<At<'n>, Broken> {
        let missing = || Broken { path: format!("{}.{name}", self.path), wrong: Wrong::Missing };
        let missing = missing();
        self.get(name)?.ok_or(missing)
    }

    /// A field read by `read`, if it is there.
    pub(super) fn may<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&At<'n>) -> Result<T, Broken>,
    ) -> Result<Option<T>, Broken> {
        self.get(name)?.map(|at| read(&at)).transpose()
    }

    /// All entries of a list, if it is there.
    pub(super) fn each<T>(
        &mut self,
        name: &str,
        mut read: impl FnMut(&At<'n>) -> Result<T, Broken>,
    ) -> Result<Vec<T>, Broken> {
        let list = self.may(name, At::list)?.unwrap_or_default();
        list.iter().map(&mut read).collect()
    }

    /// The one of these fields that is there: a choice of types. Two of them are refused.
    pub(super) fn choice(
        &mut self,
        names: &[&'static str],
    ) -> Result<Option<(&'static str, At<'n>)>, Broken> {
        let mut found: Option<(&'static str, At<'n>)> = None;
        for name in names {
            if let Some(at) = self.get(name)? {
                if let Some((first, _)) = found {
                    return Err(Broken { path: self.path.clone(), wrong: Wrong::Both(first, name) });
                }
                found = Some((name, at));
            }
        }
        Ok(found)
    }

    /// What was not read goes on the list; what would change the meaning is refused.
    pub(super) fn end(self, not_read: &mut Vec<String>) -> Result<(), Broken> {
        let left = self.fields.iter().zip(&self.taken).filter(|(_, taken)| !**taken);
        for ((name, _), _) in left {
            let path = format!("{}.{}", self.path, plain(name));
            if matches!(name.as_str(), "modifierExtension" | "implicitRules") {
                return Err(Broken { path, wrong: Wrong::Modifier });
            }
            note(not_read, path)?;
        }
        Ok(())
    }
}

/// Puts a path on the list of what was not read.
pub(super) fn note(not_read: &mut Vec<String>, path: String) -> Result<(), Broken> {
    if not_read.len() >= Limits::NOT_READ {
        return Err(Broken { path, wrong: Wrong::TooMuch { what: "unread things", most: Limits::NOT_READ } });
    }
    not_read.push(path);
    Ok(())
}

/// The name of a field as it may be shown: what FHIR names never hold becomes a question mark.
fn plain(name: &str) -> String {
    let letters =
        name.chars().map(|letter| if letter.is_ascii_alphanumeric() || letter == '_' { letter } else { '?' });
    letters.collect()
}
