//! Templates: nothing a strict content security policy would have to allow.
//!
//! Pages carry no inline script, style or event handler, and load nothing from another host. The check reads the
//! tags, not the text between them.

use super::House;

pub(super) fn check(house: &House) -> anyhow::Result<Vec<String>> {
    let templates = house.files.iter().filter(|file| {
        file.path.starts_with("crates/")
            && matches!(file.extension(), "html" | "svg")
            && !file.path.contains("/tests/")
    });
    let complaints = templates.flat_map(|file| {
        let found = tags(&file.text).into_iter().filter_map(|(line, tag)| Some((line, fault(tag)?)));
        found.map(|(line, fault)| format!("{}:{line}: {fault}", file.path)).collect::<Vec<_>>()
    });
    Ok(complaints.collect())
}

/// The opening tags, without angle brackets, each with its line number. Template comments are passed over.
fn tags(source: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = source[at..].find('<').map(|offset| at + offset) {
        let rest = &source[open + 1..];
        at = open + 1;
        if rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
            let length = tag_length(rest);
            found.push((source[..open].matches('\n').count() + 1, &rest[..length]));
            at += length;
        }
    }
    found
}

/// How far a tag reaches: to the first `>` that is outside quotes and outside `{{ … }}` and `{% … %}`.
fn tag_length(rest: &str) -> usize {
    let (mut quote, mut depth) = (None, 0_usize);
    for (at, c) in rest.char_indices() {
        match (c, quote) {
            ('{', _) => depth += 1,
            ('}', _) => depth = depth.saturating_sub(1),
            (_, Some(open)) if c == open && depth == 0 => quote = None,
            ('"' | '\'', None) if depth == 0 => quote = Some(c),
            ('>', None) if depth == 0 => return at,
            _ => {}
        }
    }
    rest.len()
}

/// What is wrong with a tag, if anything.
fn fault(tag: &str) -> Option<&'static str> {
    let name = tag.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let attributes = attribute_names(tag);
    let lower = tag.to_ascii_lowercase();
    if name.eq_ignore_ascii_case("style") {
        return Some("an inline style sheet; it belongs in web/css");
    }
    let is_data = lower.contains("application/ld+json") || lower.contains("application/json");
    if name.eq_ignore_ascii_case("script") && !is_data && !attributes.iter().any(|name| name == "src") {
        return Some("an inline script; it belongs in web/src");
    }
    if attributes.iter().any(|name| name == "style") {
        return Some("a style attribute; use a class");
    }
    if attributes.iter().any(|name| name.starts_with("on")) {
        return Some("an event attribute; listen in web/src");
    }
    let loads = ["src=\"http", "src=\"//", "srcset=\"http", "poster=\"http"]
        .iter()
        .any(|start| lower.contains(start));
    if loads
        || (name.eq_ignore_ascii_case("link")
            && lower.contains("href=\"http")
            && lower.contains("stylesheet"))
    {
        return Some("loads from another host");
    }
    None
}

/// The names of a tag's attributes, in lower case. Values and template expressions are passed over.
fn attribute_names(tag: &str) -> Vec<String> {
    let mut names = Vec::new();
    let (mut word, mut quote, mut depth) = (String::new(), None, 0_usize);
    for c in tag.chars().chain([' ']) {
        match (c, quote) {
            ('{', _) => depth += 1,
            ('}', _) => depth = depth.saturating_sub(1),
            _ if depth > 0 => {}
            (_, Some(open)) if c == open => quote = None,
            (_, Some(_)) => {}
            ('"' | '\'', None) => quote = Some(c),
            _ if c.is_whitespace() || c == '=' || c == '/' => {
                if !word.is_empty() {
                    names.push(std::mem::take(&mut word).to_ascii_lowercase());
                }
            }
            _ => word.push(c),
        }
    }
    names.into_iter().skip(1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_strict_policy_forbids_is_found() {
        for bad in [
            "<p style=\"color: red\">",
            "<style>",
            "<script>alert(1)</script>",
            "<button type=button ONCLICK='x()'>",
            "<img src=\"https://example.org/a.png\">",
            "<a href=\"/\" {% if here %}aria-current{% endif %} onclick=x>",
        ] {
            assert!(tags(bad).into_iter().any(|(_, tag)| fault(tag).is_some()), "{bad}");
        }
        for good in [
            "<script src=\"/assets/main.js\" defer></script>",
            "<script type=\"application/ld+json\">{{ data|safe }}</script>",
            "<p class=\"on style\" title=\"a > b onclick=\">style= on</p>",
            "<a href=\"{{ link(\"x\", a > b) }}\" data-on=\"1\">",
            "<a href=\"https://www.openstreetmap.org/\">",
            "a < b",
        ] {
            assert_eq!(tags(good).into_iter().find_map(|(_, tag)| fault(tag)), None, "{good}");
        }
    }
}
