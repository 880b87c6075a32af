//! Which addresses may be asked.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::Url;

use super::Failure;

/// The ports that lists are on.
const PORTS: [u16; 4] = [80, 443, 8080, 8443];

/// No list has a longer address.
const LONGEST: usize = 1000;

/// Reads an address of the web and refuses those that are none of ours to ask. Where `private` addresses are allowed
/// every port is too. What its name stands for is checked when it is looked up: see [`is_public`].
pub(crate) fn check(address: &str, private: bool) -> Result<Url, Failure> {
    let address = address.trim();
    if address.len() > LONGEST {
        return Err(Failure::NotAnAddress);
    }
    let mut url = Url::parse(address).map_err(|_| Failure::NotAnAddress)?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
        return Err(Failure::NotAnAddress);
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Failure::UserInfo);
    }
    if !private && url.port_or_known_default().is_none_or(|port| !PORTS.contains(&port)) {
        return Err(Failure::Port);
    }
    // What stands behind it is for the browser alone.
    url.set_fragment(None);
    Ok(url)
}

/// Is it an address on the public internet? All that is not is left out: this machine and its neighbours, the inside
/// of providers and data centres with the servers that hand out their keys, addresses that carry another address in
/// them, and what is set aside for tests and books. By IANA's registries of special-purpose addresses.
pub(super) fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

/// Prefix, and its length in bits.
const CLOSED_V4: [([u8; 4], u32); 18] = [
    ([0, 0, 0, 0], 8),
    ([10, 0, 0, 0], 8),
    // Shared by a provider's customers; one large cloud has its keys there.
    ([100, 64, 0, 0], 10),
    ([127, 0, 0, 0], 8),
    // Only on this cable; most clouds have their keys there.
    ([169, 254, 0, 0], 16),
    // One cloud's own server, on an address that looks public.
    ([168, 63, 129, 16], 32),
    ([172, 16, 0, 0], 12),
    ([192, 0, 0, 0], 24),
    ([192, 0, 2, 0], 24),
    ([192, 31, 196, 0], 24),
    ([192, 52, 193, 0], 24),
    // Leads on to IPv6.
    ([192, 88, 99, 0], 24),
    ([192, 168, 0, 0], 16),
    ([192, 175, 48, 0], 24),
    ([198, 18, 0, 0], 15),
    ([198, 51, 100, 0], 24),
    ([203, 0, 113, 0], 24),
    // To many at once, set aside, and to all.
    ([224, 0, 0, 0], 3),
];

fn is_public_v4(address: Ipv4Addr) -> bool {
    let bits = address.to_bits();
    !CLOSED_V4.iter().any(|(prefix, length)| {
        let mask = u32::MAX << (32 - length);
        bits & mask == u32::from_be_bytes(*prefix) & mask
    })
}

/// Inside 2000::/3, which alone is given out; everything outside (this machine, local, private, mapped and translated
/// IPv4, to many at once) is closed anyway.
const CLOSED_V6: [(Ipv6Addr, u32); 5] = [
    // Tunnels, benchmarks, and names that are not places.
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    // Carries an IPv4 address.
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x2620, 0x4f, 0x8000, 0, 0, 0, 0, 0), 48),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
];

fn is_public_v6(address: Ipv6Addr) -> bool {
    let within = |prefix: Ipv6Addr, length: u32| {
        let mask = u128::MAX << (128 - length);
        address.to_bits() & mask == prefix.to_bits() & mask
    };
    within(Ipv6Addr::new(0x2000, 0, 0, 0, 0, 0, 0, 0), 3)
        && !CLOSED_V6.iter().any(|(prefix, length)| within(*prefix, *length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_public_addresses_are_asked() {
        for open in
            ["1.1.1.1", "93.184.215.14", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"]
        {
            assert!(is_public(open.parse().unwrap()), "{open}");
        }
        for closed in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "100.100.100.200",
            "127.0.0.1",
            "127.255.255.255",
            "169.254.169.254",
            "168.63.129.16",
            "172.16.0.1",
            "172.31.255.255",
            "192.0.0.192",
            "192.0.2.1",
            "192.88.99.1",
            "192.168.1.1",
            "198.19.0.1",
            "198.51.100.7",
            "203.0.113.7",
            "224.0.0.1",
            "239.1.1.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:8.8.8.8",
            "::8.8.8.8",
            "64:ff9b::7f00:1",
            "64:ff9b:1::1",
            "100::1",
            "2001::1",
            "2001:db8::1",
            "2002:7f00:1::",
            "3fff::1",
            "fc00::1",
            "fd00:ec2::254",
            "fe80::1",
            "fec0::1",
            "ff02::1",
            "5f00::1",
        ] {
            assert!(!is_public(closed.parse().unwrap()), "{closed}");
        }
    }

    #[test]
    fn an_address_is_one_of_the_web_and_says_nothing_secret() {
        let checked = |address: &str| check(address, false).map(|url| url.to_string());
        assert_eq!(checked(" https://a.example/x?y=1#z "), Ok("https://a.example/x?y=1".to_owned()));
        assert_eq!(checked("http://a.example:8080/"), Ok("http://a.example:8080/".to_owned()));
        for (address, failure) in [
            ("", Failure::NotAnAddress),
            ("a.example/list", Failure::NotAnAddress),
            ("ftp://a.example/", Failure::NotAnAddress),
            ("file:///etc/passwd", Failure::NotAnAddress),
            ("https://", Failure::NotAnAddress),
            ("https://me:secret@a.example/", Failure::UserInfo),
            ("https://me@a.example/", Failure::UserInfo),
            ("http://a.example:22/", Failure::Port),
            ("http://a.example:0/", Failure::Port),
        ] {
            assert_eq!(checked(address), Err(failure), "{address}");
        }
        assert!(check(&format!("https://a.example/{}", "x".repeat(LONGEST)), false).is_err());
        assert!(check("http://a.example:7000/", true).is_ok());
        // Odd ways of writing an address become the usual one before it is looked up.
        assert_eq!(checked("http://0x7f.1/"), Ok("http://127.0.0.1/".to_owned()));
        assert_eq!(checked("http://2130706433/"), Ok("http://127.0.0.1/".to_owned()));
    }
}
