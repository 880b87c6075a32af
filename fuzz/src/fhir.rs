//! Bundles of FHIR that others write.

use care::fhir::{self, Limits};

/// Bytes as a bundle. Whatever is taken is within its limits, the same each time, and what is left out has a path.
pub fn fhir_bundle(bytes: &[u8]) {
    let imported = match fhir::import(bytes) {
        Ok(imported) => imported,
        Err(broken) => {
            assert!(broken.path.starts_with("Bundle"), "{broken}");
            return;
        }
    };
    assert_eq!(fhir::import(bytes).as_ref(), Ok(&imported), "read twice it is the same");
    assert!(bytes.len() <= Limits::BYTES && imported.not_read.len() <= Limits::NOT_READ);
    assert!(imported.not_read.iter().all(|path| path.starts_with("Bundle") && path.is_ascii()));
    for plan in &imported.plans {
        assert!(plan.goals.iter().all(|goal| *goal < imported.goals.len()));
        assert!(plan.title.iter().chain(&plan.notes).all(|text| text.chars().count() <= Limits::TEXT));
    }
    for answers in &imported.answers {
        let points = answers.audit_c().into_iter().flatten();
        assert!(points.map(care::fhir::Points::number).sum::<u8>() <= 12);
    }
}
