//! What is looked at before anything is written.

use super::{ConsentState, Export, Record, Refused};
use crate::fhir::elements::Identifier;

/// Does the consent allow anything at this moment? The rules of consent are elsewhere; this is the last door.
pub(super) fn stands(export: &Export) -> Result<(), Refused> {
    let consent = &export.consent;
    match consent.state {
        ConsentState::InForce => {}
        ConsentState::Revoked => return Err(Refused::Consent("revoked")),
        ConsentState::Ended => return Err(Refused::Consent("at its end")),
    }
    if export.today < consent.given {
        return Err(Refused::OutOfOrder { earlier: "the consent", later: "the disclosure" });
    }
    if consent.until.is_some_and(|until| until < export.today) {
        return Err(Refused::Consent("past its last day"));
    }
    if consent.purposes.is_empty() {
        return Err(Refused::Empty { place: "the purpose of the consent" });
    }
    if export.to.is_empty() {
        return Err(Refused::Empty { place: "the recipient" });
    }
    Ok(())
}

/// A text as FHIR can carry it.
pub(super) fn words(text: &str, place: &'static str) -> Result<String, Refused> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Refused::Empty { place });
    }
    let unwritable = |letter: char| {
        matches!(letter, '\u{FFFE}' | '\u{FFFF}')
            || letter.is_control() && !matches!(letter, '\n' | '\r' | '\t')
    };
    if text.contains(unwritable) {
        return Err(Refused::Unwritable { place });
    }
    Ok(text.to_owned())
}

/// The address before all addresses: absolute, without an end that would be doubled.
pub(super) fn base(text: &str) -> Result<String, Refused> {
    let place = "the address of the clinic's resources";
    let text = words(text, place)?;
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-._~:/[]%".contains(letter);
    match rest {
        Some(rest)
            if !rest.is_empty()
                && !rest.starts_with('/')
                && !rest.ends_with('/')
                && rest.chars().all(plain) =>
        {
            Ok(text)
        }
        _ => Err(Refused::NoAddress { place }),
    }
}

pub(super) fn identifier(record: &Record, place: &'static str) -> Result<Identifier, Refused> {
    Ok(Identifier { system: words(&record.system, place)?, value: words(&record.value, place)? })
}
