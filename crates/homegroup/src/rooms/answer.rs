//! What becomes of people at a door and of their wishes, and how it is said.

use meeting_room::{Refusal, protocol::Frame};
use privacy::check::details::{Held, Kind};

/// What became of somebody at the door.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Entered {
    /// They have a seat.
    Seated,
    /// They were removed from this meeting.
    Removed,
    /// It is over, or full, or they have too many lines already.
    Refused(Refusal),
}

/// What became of a wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    /// Done.
    Done,
    /// It went to those who serve alone.
    ToServants,
    /// Not possible now.
    Refused(Refusal),
    /// Something in it could tell who somebody is.
    Held(Held),
    /// They have no seat here.
    NotHere,
}

impl Answer {
    /// As a frame.
    pub(crate) fn frame(&self) -> String {
        let frame = match self {
            Self::Done => Frame::Ok { to_servants: false },
            Self::ToServants => Frame::Ok { to_servants: true },
            Self::Refused(why) => Frame::Refused { why: *why },
            Self::NotHere => Frame::Refused { why: Refusal::Nobody },
            Self::Held(held) => {
                let (found, can_confirm) = found(held);
                Frame::Held { found, can_confirm }
            }
        };
        frame.to_json()
    }
}

/// What was found, as frames and texts name it, and whether the author can say that it is nobody's.
pub(crate) fn found(held: &Held) -> (Vec<&'static str>, bool) {
    match held {
        Held::Details(findings) => {
            let can_confirm = findings.iter().all(|finding| can_be_nobodys(finding.kind));
            (findings.iter().map(|finding| kind_name(finding.kind)).collect(), can_confirm)
        }
        Held::Empty => (vec!["empty"], false),
        Held::TooLong => (vec!["too-long"], false),
    }
}

fn kind_name(kind: Kind) -> &'static str {
    match kind {
        Kind::Email => "email",
        Kind::Phone => "phone",
        Kind::Link => "link",
        Kind::SocialHandle => "social",
        Kind::Address => "address",
        Kind::Name => "name",
        Kind::Workplace => "workplace",
    }
}

/// What looks like it may be nobody's after all; the author decides.
fn can_be_nobodys(kind: Kind) -> bool {
    matches!(kind, Kind::Name | Kind::Address | Kind::Workplace)
}
