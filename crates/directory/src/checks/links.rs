//! Links and numbers that cannot work, seen from their letters alone; nobody is called or asked.

use crate::{
    feed::{host, passcode, provider},
    index::Listing,
    model::{Attendance, Meeting, Standing},
};

/// Hosts of meeting services that people type by hand.
const OFTEN_TYPED: [&str; 6] =
    ["zoom.us", "meet.google.com", "teams.microsoft.com", "gotomeeting.com", "meet.jit.si", "webex.com"];
/// No number that reaches anybody from elsewhere has fewer digits.
const SHORTEST_NUMBER: usize = 7;

/// What is wrong with how one is to join or read on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// An address without a host.
    NoHost,
    /// One letter off a well-known service.
    Typo {
        /// The service's host.
        meant: &'static str,
    },
    /// A meeting link of a kind that asks for a passcode, and none is given.
    NoPasscode,
    /// A number with too few digits.
    ShortNumber,
    /// It is held from afar, and there is neither link nor number.
    NoWayIn,
}

/// A listing with a fault.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// By its number.
    pub listing: u32,
    /// What is wrong.
    pub fault: Fault,
    /// The address or number it is about; empty where there is none. Passcodes are taken out.
    pub about: Box<str>,
}

/// Every fault among the listings, in their order.
pub fn find(listings: &[Listing], today: jiff::civil::Date) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (listing, number) in listings.iter().zip(0u32..) {
        if listing.meeting.standing(today) == Standing::Ended {
            continue;
        }
        let faults = faults(&listing.meeting).into_iter();
        findings.extend(faults.map(|(fault, about)| Finding { listing: number, fault, about: about.into() }));
    }
    findings
}

/// The addresses of a listing that a browser can be sent to: how to join, and its group's pages.
pub fn addresses(meeting: &Meeting) -> impl Iterator<Item = &str> {
    let online = meeting.online.as_deref();
    let group = meeting.group.as_deref();
    let all = [
        online.and_then(|online| online.url.as_deref()),
        online.and_then(|online| online.link.as_deref()),
        group.and_then(|group| group.website.as_deref()),
        group.and_then(|group| group.website_2.as_deref()),
    ];
    all.into_iter().flatten()
}

/// The pages listings lead to, each with every listing (by number) that leads there, in order and without passcodes:
/// what can be visited to see whether it is still there.
///
/// Links of meeting services are left out. Their pages answer alike for every number, so that a visit tells nothing,
/// and a visit may stand at the door of somebody's meeting. So are links with a fault that can be seen without one.
pub fn pages(listings: &[Listing], today: jiff::civil::Date) -> Vec<(Box<str>, u32)> {
    let mut pages = Vec::new();
    for (listing, number) in listings.iter().zip(0u32..) {
        if listing.meeting.standing(today) == Standing::Ended {
            continue;
        }
        let sound = |address: &&str| host(address).is_some_and(|host| typo(host).is_none());
        let visited = addresses(&listing.meeting).filter(sound);
        let visited = visited.filter(|address| provider(address).is_none());
        pages.extend(visited.map(|address| (passcode::redact_url(address).into(), number)));
    }
    pages.sort_unstable();
    pages.dedup();
    pages
}

/// The listings that lead to a page, out of [`pages`].
pub fn leading_to<'p>(pages: &'p [(Box<str>, u32)], address: &str) -> impl Iterator<Item = u32> + use<'p> {
    let first = pages.partition_point(|(page, _)| &**page < address);
    let count = pages[first..].partition_point(|(page, _)| &**page == address);
    pages[first..first + count].iter().map(|(_, listing)| *listing)
}

fn faults(meeting: &Meeting) -> Vec<(Fault, String)> {
    let mut faults: Vec<(Fault, String)> = Vec::new();
    for address in addresses(meeting) {
        let shown = || passcode::redact_url(address).into_owned();
        match host(address) {
            None => faults.push((Fault::NoHost, shown())),
            Some(name) => faults.extend(typo(name).map(|meant| (Fault::Typo { meant }, shown()))),
        }
    }
    let Some(online) = meeting.online.as_deref() else {
        if meeting.attendance.from_afar() {
            faults.push((Fault::NoWayIn, String::new()));
        }
        return faults;
    };
    if let Some(url) = online.url.as_deref()
        && provider(url) == Some("Zoom")
        && url.contains("/j/")
        && !url.contains("pwd=")
        && online.notes.is_none()
        && meeting.notes.is_none()
    {
        faults.push((Fault::NoPasscode, url.to_owned()));
    }
    if let Some(phone) = online.phone.as_deref() {
        let number = phone.split([',', '#', '*']).next().unwrap_or_default();
        if number.chars().filter(char::is_ascii_digit).count() < SHORTEST_NUMBER {
            faults.push((Fault::ShortNumber, passcode::redact_phone(phone).into_owned()));
        }
    }
    let none = online.url.is_none() && online.phone.is_none();
    if none && meeting.attendance == Attendance::Online && online.link.is_none() {
        faults.push((Fault::NoWayIn, String::new()));
    }
    faults
}

/// The service whose host was meant, where a host ends in something one slip away from it.
fn typo(host: &str) -> Option<&'static str> {
    let host = host.to_ascii_lowercase();
    let labels: Vec<&str> = host.split('.').collect();
    let ends =
        |known: &str| host == known || host.strip_suffix(known).is_some_and(|rest| rest.ends_with('.'));
    if OFTEN_TYPED.iter().any(|known| ends(known)) {
        return None;
    }
    let endings = (1..=3.min(labels.len())).map(|count| labels[labels.len() - count..].join("."));
    endings.into_iter().find_map(|ending| {
        let near = |known: &&&str| one_slip_apart(ending.as_bytes(), known.as_bytes());
        OFTEN_TYPED.iter().find(near).copied()
    })
}

/// One letter more, less, other, or two changed about.
fn one_slip_apart(a: &[u8], b: &[u8]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if long.len() - short.len() > 1 || a == b {
        return false;
    }
    let same = short.iter().zip(long).take_while(|(x, y)| x == y).count();
    let (short, long) = (&short[same..], &long[same..]);
    if short.len() < long.len() {
        return short == &long[1..];
    }
    let swapped = short.len() > 1 && short[0] == long[1] && short[1] == long[0] && short[2..] == long[2..];
    swapped || short[1..] == long[1..]
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use proptest::prelude::*;

    use super::*;
    use crate::{
        checks::times::tests::{listed, meeting},
        model::{Group, Online},
    };

    fn online(change: impl FnOnce(&mut Online)) -> Vec<Fault> {
        let mut one = meeting("online", "19:00", None, &[1]);
        let mut online = Online::default();
        change(&mut online);
        one.online = Some(Box::new(online));
        faults(&one).into_iter().map(|(fault, _)| fault).collect()
    }

    fn link(url: &str) -> Vec<Fault> {
        online(|online| online.url = Some(url.into()))
    }

    #[test]
    fn links_that_work_are_left_alone() {
        for good in [
            "https://us02web.zoom.us/j/123?pwd=x",
            "https://zoom.us/my/name",
            "https://meet.google.com/abc",
            "https://example.org/room",
            // That is their name for some.
            "https://zoom.com/j/1",
        ] {
            assert_eq!(link(good), [], "{good}");
        }
    }

    #[test]
    fn slips_in_well_known_hosts_are_seen() {
        for (bad, meant) in [
            ("https://us04web.zoomus/j/1?pwd=x", "zoom.us"),
            ("https://us02web.zom.us/j/1?pwd=x", "zoom.us"),
            ("https://zoom.uss/j/1?pwd=x", "zoom.us"),
            ("https://zoom.su/j/1?pwd=x", "zoom.us"),
            ("https://meet.gogle.com/abc", "meet.google.com"),
            ("https://x.wbeex.com/a", "webex.com"),
        ] {
            assert_eq!(link(bad), [Fault::Typo { meant }], "{bad}");
        }
    }

    #[test]
    fn what_cannot_be_joined_is_told() {
        assert_eq!(link("zoom"), [Fault::NoHost]);
        assert_eq!(link("https://zoom.us/j/123"), [Fault::NoPasscode]);
        let noted = online(|online| {
            online.url = Some("https://zoom.us/j/123".into());
            online.notes = Some("Passcode 123".into());
        });
        assert_eq!(noted, []);
        assert_eq!(online(|online| online.phone = Some("+44123,,998877#".into())), [Fault::ShortNumber]);
        assert_eq!(online(|online| online.phone = Some("+442079460000,,1#".into())), []);
        assert_eq!(online(|_| {}), [Fault::NoWayIn]);
        let mut bare = meeting("hybrid", "19:00", None, &[1]);
        assert_eq!(faults(&bare), [(Fault::NoWayIn, String::new())]);
        bare.attendance = Attendance::InPerson;
        assert_eq!(faults(&bare), []);
    }

    #[test]
    fn a_finding_shows_no_passcode() {
        let mut one = meeting("online", "19:00", None, &[1]);
        one.online =
            Some(Box::new(Online { url: Some("https://zom.us/j/1?pwd=sekrit".into()), ..Online::default() }));
        assert!(!faults(&one).iter().any(|(_, about)| about.contains("sekrit")));
    }

    #[test]
    fn pages_are_what_a_visit_can_tell_of() {
        let with = |slug: &str, url: &str, website: Option<&str>| {
            let mut one = meeting("online", "19:00", None, &[1]);
            one.online = Some(Box::new(Online { url: Some(url.into()), ..Online::default() }));
            one.group =
                website.map(|site| Arc::new(Group { website: Some(site.into()), ..Group::default() }));
            listed("list", slug, one)
        };
        let listings = [
            with("a", "https://zoom.us/j/1?pwd=x", Some("https://group.example/")),
            with("b", "https://meet.example/room?pwd=sekrit", Some("https://group.example/")),
            with("c", "no address", None),
            with("d", "https://zom.us/j/1", None),
        ];
        let pages = pages(&listings, "2026-11-22".parse().unwrap());
        let plain: Vec<(&str, u32)> = pages.iter().map(|(page, number)| (&**page, *number)).collect();
        assert_eq!(
            plain,
            [("https://group.example/", 0), ("https://group.example/", 1), ("https://meet.example/room", 1)]
        );
        let to = |address| leading_to(&pages, address).collect::<Vec<_>>();
        assert_eq!(to("https://group.example/"), [0, 1]);
        assert_eq!(to("https://meet.example/room"), [1]);
        assert_eq!(to("https://else.example/"), [0u32; 0]);
    }

    proptest! {
        #[test]
        fn one_slip_is_seen_either_way_round(word in "[a-z.]{2,12}", at in 0usize..12, letter in "[a-z]") {
            let at = at % word.len();
            let mut longer = word.clone();
            longer.insert_str(at, &letter);
            prop_assert!(one_slip_apart(word.as_bytes(), longer.as_bytes()));
            prop_assert!(one_slip_apart(longer.as_bytes(), word.as_bytes()));
            prop_assert!(!one_slip_apart(word.as_bytes(), word.as_bytes()));
        }

        #[test]
        fn any_text_is_a_host_without_a_panic(host in "\\PC{0,40}") {
            let _ = typo(&host);
        }
    }
}
