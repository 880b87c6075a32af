//! From a question back to parameters, in one settled order, so that equal questions have equal addresses.

use std::fmt::Write as _;

use jiff::civil::Time;

use super::{Cursor, Query, Radius, Sort};
use crate::{model::TypeCode, schedule::Day};

impl Query {
    /// The parameters that ask this question; [`Query::parse`] reads them back to the same.
    pub fn parameters(&self) -> Vec<(&'static str, String)> {
        let mut list = Vec::new();
        let mut put = |name, value: String| list.push((name, value));
        if let Some(text) = &self.text {
            put("q", text.to_string());
        }
        if let Some(near) = &self.near {
            put("near", near.asked.to_string());
            match near.radius {
                Some(Radius::Miles(miles)) => put("radius", format!("{miles}mi")),
                Some(Radius::Km(km)) => put("radius", format!("{km}km")),
                None => {}
            }
        }
        self.days.iter().map(Day::number).for_each(|day| put("day", day.to_string()));
        let clock = |time: &Time| format!("{:02}:{:02}", time.hour(), time.minute());
        self.from.iter().for_each(|time| put("from", clock(time)));
        self.until.iter().for_each(|time| put("until", clock(time)));
        self.within.iter().for_each(|minutes| put("within", minutes.to_string()));
        self.types.iter().for_each(|set| put("types", joined(set)));
        if !self.not.is_empty() {
            put("not", joined(&self.not));
        }
        self.attendance.iter().for_each(|way| put("attendance", way.as_str().to_owned()));
        self.fellowships.iter().for_each(|name| put("fellowship", name.to_string()));
        self.languages.iter().for_each(|code| put("language", code.to_string()));
        self.regions.iter().for_each(|name| put("region", name.to_string()));
        self.facets.iter().for_each(|facet| put("facet", facet.to_string()));
        self.sources.iter().for_each(|name| put("source", name.to_string()));
        self.zone.iter().for_each(|zone| put("tz", zone.to_string()));
        if self.inactive {
            put("inactive", "1".to_owned());
        }
        self.sort.iter().for_each(|sort| put("sort", sort.as_str().to_owned()));
        self.limit.iter().for_each(|limit| put("limit", limit.to_string()));
        self.cursor.iter().for_each(|cursor| put("cursor", cursor.to_string()));
        list
    }

    /// The same as the part of an address after `?`; empty where the question is the default one.
    pub fn to_address(&self) -> String {
        self.to_address_without("")
    }

    /// The same without one parameter, such as a position that may stand in no address.
    pub fn to_address_without(&self, left_out: &str) -> String {
        let mut address = String::new();
        for (name, value) in self.parameters().into_iter().filter(|(name, _)| *name != left_out) {
            let joint = if address.is_empty() { "" } else { "&" };
            // Writing to a String cannot fail.
            let _ = write!(address, "{joint}{name}=");
            percent_encode(&value, &mut address);
        }
        address
    }
}

impl Sort {
    /// The word in the parameter.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Time => "time",
            Self::Distance => "distance",
            Self::Name => "name",
            Self::Relevance => "relevance",
        }
    }
}

impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.key, self.slug)
    }
}

fn joined(codes: &[TypeCode]) -> String {
    codes.iter().map(TypeCode::as_str).collect::<Vec<_>>().join(",")
}

/// A value as it stands in an address.
pub fn encoded(value: &str) -> String {
    let mut encoded = String::with_capacity(value.len());
    percent_encode(value, &mut encoded);
    encoded
}

/// Encodes all but what RFC 3986 leaves unreserved, and the comma and colon, which are safe and kinder to read.
fn percent_encode(value: &str, out: &mut String) {
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b',' | b':' | b'/' => {
                out.push(char::from(byte));
            }
            b' ' => out.push('+'),
            _ => {
                let _ = write!(out, "%{byte:02X}");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::query::Query;

    #[test]
    fn an_address_is_short_and_safe() {
        let query = Query::parse([("near", "São Paulo"), ("types", "O,W"), ("q", "a&b=c#d")]).query;
        assert_eq!(query.to_address(), "q=a%26b%3Dc%23d&near=S%C3%A3o+Paulo&types=O,W");
        assert_eq!(query.to_address_without("near"), "q=a%26b%3Dc%23d&types=O,W");
        assert_eq!(Query::default().to_address(), "");
    }
}
