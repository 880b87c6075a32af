//! Looking at a text before others read it: for what tells who somebody is ([`details`]), and for words of acute
//! crisis ([`crisis`]).
//!
//! Both only see words. They miss some and mistake some, and they promise nothing: whoever uses them says so. Neither
//! keeps, counts or passes on anything of what it saw.

pub mod crisis;
pub mod details;
mod text;
