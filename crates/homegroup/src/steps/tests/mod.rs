//! The pages as a browser sees them.
