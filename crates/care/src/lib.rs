//! The rules between a clinic and what a person does next.
//!
//! **Invariants.** No I/O, no clock, no randomness: the time and every id are arguments. Reading any bytes never panics.
//! Nothing here is medical or legal advice: it is the rules this program holds itself to.
//!
//! Must not know: how anything is sealed or kept, who a community handle belongs to, what a page looks like.
