//! What goes between a clinic and a member, and what a clinic keeps.

use care::{
    checkin::CheckIn,
    consent::Consent,
    handoff::Handoff,
    plan::{Parcel, Plan, Shown},
    scale::Scale,
};

/// Inputs shorter than this can always be written again: only a text that is nearly as long as one may be can grow
/// beyond that by being written out in full.
const SHORT: usize = 4_000;

/// Reads a text as each of these papers. What is read is written, and read back the same.
pub fn care_papers(bytes: &[u8]) {
    let short = bytes.len() < SHORT;
    same(bytes, short, Plan::read, Plan::write);
    same(bytes, short, CheckIn::read, CheckIn::write);
    same(bytes, short, Shown::read, Shown::write);
    same(bytes, short, Handoff::read, Handoff::write);
    same(bytes, short, |json| Parcel::read(json).ok().ok_or(()), |parcel| parcel.write().ok().ok_or(()));
    same(bytes, short, |json| Consent::read(json).ok().ok_or(()), |consent| consent.write().ok().ok_or(()));
    if let Ok(plan) = Plan::read(bytes)
        && plan.mandated
        && !plan.secular_offered
    {
        assert!(plan.agreed().is_err(), "X-3");
    }
    if let Ok(scale) = Scale::read(&String::from_utf8_lossy(bytes)) {
        let first = vec![Some(0); scale.items().len()];
        let (least, most) = scale.range();
        assert!(scale.total(&first).is_ok_and(|total| (least..=most).contains(&total)));
    }
}

fn same<T: PartialEq + std::fmt::Debug, E, F>(
    bytes: &[u8],
    short: bool,
    read: impl Fn(&[u8]) -> Result<T, E>,
    write: impl Fn(&T) -> Result<Vec<u8>, F>,
) {
    let Ok(one) = read(bytes) else { return };
    let Ok(written) = write(&one) else {
        assert!(!short, "what is read can be written");
        return;
    };
    assert!(read(&written).is_ok_and(|again| again == one), "it is read back as it was written");
}
