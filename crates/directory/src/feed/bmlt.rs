//! BMLT's meetings, formats and service bodies as rows.

use super::{
    Row,
    report::{Notes, Remark},
};

/// What the formats and service bodies of a BMLT server mean, to translate its meetings by.
pub(super) struct Bmlt {}

impl Bmlt {
    /// Reads `GetFormats` and `GetServiceBodies` (JSON bytes, as they came); what cannot be read is said in `file` and
    /// done without.
    pub(super) fn new(formats: Option<&[u8]>, bodies: Option<&[u8]>, file: &mut Notes) -> Self {
        let _ = (formats, bodies, file);
        Self {}
    }

    /// One meeting as BMLT writes it, as a row; an error rejects it.
    pub(super) fn row(&self, source: Row, notes: &mut Notes) -> Result<Row, Remark> {
        let _ = notes;
        Ok(source)
    }
}
