//! Which links open a meeting: the services other readers of Meeting Guide lists know, by host name.

/// Host and the service's name. A subdomain belongs to its service ("us02web.zoom.us").
const PROVIDERS: [(&str, &str); 21] = [
    ("bluejeans.com", "Bluejeans"),
    ("discord.gg", "Discord"),
    ("freeconference.com", "Free Conference"),
    ("freeconferencecall.com", "FreeConferenceCall"),
    ("goto.com", "GoTo"),
    ("gotomeet.me", "GoTo"),
    ("gotomeeting.com", "GoTo"),
    ("horizon.meta.com", "Virtual Reality"),
    ("maps.secondlife.com", "Virtual Reality"),
    ("meet.google.com", "Google Meet"),
    ("meet.jit.si", "Jitsi"),
    ("meetings.dialpad.com", "Dialpad"),
    ("signal.group", "Signal"),
    ("skype.com", "Skype"),
    ("slurl.com", "Virtual Reality"),
    ("teams.live.com", "Teams"),
    ("teams.microsoft.com", "Teams"),
    ("vrchat.com", "Virtual Reality"),
    ("webex.com", "Webex"),
    ("zoho.com", "Zoho"),
    ("zoom.us", "Zoom"),
];

/// The meeting service a link leads to, by whole labels of its host: `https://evilzoom.us/j/1` is none of them.
///
/// ```
/// use directory::feed::provider;
/// assert_eq!(provider("https://us02web.zoom.us/j/123"), Some("Zoom"));
/// assert_eq!(provider("https://evilzoom.us/j/123"), None);
/// ```
pub fn provider(url: &str) -> Option<&'static str> {
    let host = host(url)?;
    let host = host.to_ascii_lowercase();
    let belongs =
        |known: &str| host.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    PROVIDERS.iter().find(|(known, _)| belongs(known)).map(|(_, name)| *name)
}

/// The host of an `http` or `https` address as a browser would see it; `None` where the text is no such address.
///
/// ```
/// use directory::feed::host;
/// assert_eq!(host("https://user@example.org:443/zoom.us"), Some("example.org"));
/// assert_eq!(host(r"https://example.org\@zoom.us/j/1"), Some("example.org"));
/// assert_eq!(host("zoom.us/j/1"), None);
/// ```
pub fn host(url: &str) -> Option<&str> {
    if url.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return None;
    }
    let (scheme, rest) = url.split_once("://")?;
    if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
        return None;
    }
    // Browsers read a backslash as a slash, and everything up to the last @ as a user's name.
    let authority = rest.split(['/', '\\', '?', '#']).next()?;
    let host = authority.rsplit('@').next()?;
    let host = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        Some(_) => return None,
        None => host,
    };
    let host = host.strip_suffix('.').unwrap_or(host);
    let label =
        |label: &str| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-' || c == '_');
    (host.contains('.') && host.split('.').all(label)).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn services_are_known_by_whole_labels() {
        for (url, service) in [
            ("https://zoom.us/j/1", Some("Zoom")),
            ("https://US04WEB.ZOOM.US/j/1?pwd=x", Some("Zoom")),
            ("http://zoom.us:443/j/1", Some("Zoom")),
            ("https://zoom.us./j/1", Some("Zoom")),
            ("https://meet.jit.si/room", Some("Jitsi")),
            ("https://evilzoom.us/j/1", None),
            ("https://zoom.us.example.org/j/1", None),
            ("https://zoom.us@example.org/j/1", None),
            ("https://example.org\\@zoom.us/", None),
            ("https://example.org/zoom.us", None),
            ("https://us04web.zoomus/j/1", None),
            ("https://nam12.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us", None),
            ("javascript:alert('https://zoom.us')", None),
            ("zoom.us/j/1", None),
            ("https://", None),
            ("https://zoom.us:8x/", None),
            ("a/b", None),
        ] {
            assert_eq!(provider(url), service, "{url}");
        }
    }
}
