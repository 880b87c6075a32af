//! FHIR as others see it: what is written and what is taken in, through the crate's public face alone.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on says so by panicking")]

mod cases;
mod fhir_export;
mod fhir_import;
