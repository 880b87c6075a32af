//! What a text was held back for, in words: the same in rooms, in the forum and in groups.

use privacy::check::details::Kind;

/// The name of the text that says what was found.
pub(crate) fn name_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Email => "room-held-email",
        Kind::Link => "room-held-link",
        Kind::Phone => "room-held-phone",
        Kind::SocialHandle => "room-held-social",
        Kind::Address => "room-held-address",
        Kind::Workplace => "room-held-workplace",
        Kind::Name => "room-held-name",
    }
}
