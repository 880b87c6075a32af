//! What sort of meeting it is, from its fields: type codes, languages, and what codes do not say.

use std::collections::BTreeMap;

use directory::{
    facets::{self, Facet},
    kinds,
    model::{Attendance, Facets, Meeting, TypeCode},
    text::fold,
};

use super::Reader;
use crate::{
    finder::view::kinds::{SAID_ELSEWHERE, language},
    web::texts::Locale,
};

/// More than any meeting has.
const MOST: usize = 60;

impl Reader<'_> {
    /// Those of the list that are still ticked stay in the list's order.
    pub(super) fn types(&mut self, meeting: &mut Meeting) {
        let ticked: Vec<TypeCode> =
            self.form.all("type").filter_map(|code| TypeCode::new(code).ok()).take(MOST).collect();
        let stays = |code: &&TypeCode| match code.as_str() {
            "ONL" => meeting.attendance != Attendance::InPerson || !self.asks("attendance"),
            other => SAID_ELSEWHERE.contains(&other) || ticked.contains(code),
        };
        let unchanged = meeting.attendance == self.base.attendance;
        let stays = |code: &&TypeCode| (unchanged && code.as_str() == "ONL") || stays(code);
        let mut types: Vec<TypeCode> = self.base.types.iter().filter(stays).copied().collect();
        let new: Vec<TypeCode> = ticked.iter().filter(|code| !types.contains(code)).copied().collect();
        for code in new {
            if !types.contains(&code) {
                types.push(code);
            }
        }
        let fellowship = meeting.fellowship.as_ref().or(self.ground.fellowship);
        let is = |word: &str| types.iter().any(|code| kinds::name(fellowship, *code) == Some(word));
        if is("Open") && is("Closed") {
            self.fault("type", "open-and-closed");
        }
        meeting.types = types;
    }

    /// Names of languages in the page's own, or their codes.
    pub(super) fn languages(&mut self, meeting: &mut Meeting) {
        let Some(typed) = self.form.find("languages") else { return };
        if typed.trim() == language_names(self.ground.t, &self.base.languages) {
            return;
        }
        let mut languages: Vec<Box<str>> = Vec::new();
        for word in typed.split([',', '،', ';', '\n']).map(str::trim).filter(|word| !word.is_empty()) {
            match language_code(self.ground.t, word) {
                Some(code) if languages.contains(&code) => {}
                Some(code) => languages.push(code),
                None => self.fault("languages", "language"),
            }
        }
        meeting.languages = languages;
    }

    /// Those of the list that are still ticked stay in its own words.
    pub(super) fn facets(&mut self) -> Option<Box<Facets>> {
        let ticked: Vec<Facet> = self.form.all("facet").filter_map(Facet::parse).take(MOST).collect();
        let typed = self.form.lines("facets");
        let lines: Vec<&str> = typed.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let mut kept: Facets = BTreeMap::new();
        let mut said: Vec<Facet> = Vec::new();
        for (name, value) in pairs(self.base.facets.as_deref()) {
            let facet = Facet::new(name, value);
            let stays = match facet.as_ref().filter(|facet| facet.is_known()) {
                Some(facet) => ticked.contains(facet),
                None => lines.contains(&&*own_line(name, value)),
            };
            if stays {
                kept.entry(name.into()).or_default().push(value.into());
                said.extend(facet);
            }
        }
        let base: Vec<String> =
            pairs(self.base.facets.as_deref()).map(|(name, value)| own_line(name, value)).collect();
        let mut new = ticked;
        for line in lines.into_iter().filter(|line| !base.iter().any(|known| known == line)) {
            match Facet::parse(line) {
                Some(facet) => new.push(facet),
                None => self.fault("facets", "facet"),
            }
        }
        for facet in new {
            if !said.contains(&facet) {
                kept.entry(facet.name.clone()).or_default().push(facet.value.clone());
                said.push(facet);
            }
        }
        let nothing = kept.is_empty() && self.base.facets.as_deref().is_none_or(|base| !base.is_empty());
        (!nothing).then(|| Box::new(kept))
    }
}

fn pairs(facets: Option<&Facets>) -> impl Iterator<Item = (&str, &str)> {
    facets
        .into_iter()
        .flatten()
        .flat_map(|(name, values)| values.iter().map(move |value| (&**name, &**value)))
}

/// A facet of the list's own, as a line of the form.
pub(super) fn own_line(name: &str, value: &str) -> String {
    crate::web::forms::one_line(&format!("{name}: {value}"))
}

/// Facets nobody has boxes for, one to a line.
pub(super) fn own_facets(facets: Option<&Facets>) -> String {
    let unknown =
        |(name, value): &(&str, &str)| !Facet::new(name, value).is_some_and(|facet| facet.is_known());
    let lines: Vec<String> =
        pairs(facets).filter(unknown).map(|(name, value)| own_line(name, value)).collect();
    lines.join("\n")
}

/// The vocabulary's facets of a meeting, as the form sends them.
pub(super) fn known_facets(facets: Option<&Facets>) -> Vec<String> {
    let known = pairs(facets).filter_map(|(name, value)| Facet::new(name, value));
    known.filter(Facet::is_known).map(|facet| facet.to_string()).collect()
}

/// What a page calls a facet's value; the key itself where nobody has named it.
pub(crate) fn facet_word(t: &Locale, name: &str, value: &str) -> String {
    t.maybe(&format!("facet-{name}-{value}")).unwrap_or_else(|| value.replace('-', " "))
}

/// What a page calls a facet.
pub(crate) fn facet_name(t: &Locale, name: &str) -> String {
    t.maybe(&format!("facet-{name}")).unwrap_or_else(|| name.replace('-', " "))
}

/// Every name of the vocabulary.
pub(super) fn vocabulary() -> &'static [facets::Known] {
    facets::all()
}

/// "Spanish, Welsh".
pub(super) fn language_names(t: &Locale, codes: &[Box<str>]) -> String {
    codes.iter().map(|code| language(t, code)).collect::<Vec<_>>().join(", ")
}

/// The code of a language by its name in the page's language, or itself a code.
fn language_code(t: &Locale, word: &str) -> Option<Box<str>> {
    let folded = fold(word);
    let named = t.patterns("language-").find_map(|(id, name)| {
        let code = id.strip_prefix("language-").filter(|code| code.len() == 2)?;
        (fold(&name) == folded).then(|| code.into())
    });
    let lower = word.to_ascii_lowercase();
    named.or_else(|| {
        let is_code = lower.len() == 2 && lower.bytes().all(|b| b.is_ascii_lowercase());
        is_code.then(|| lower.into())
    })
}
