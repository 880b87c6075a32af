//! The parts of a meeting: where, how from afar, whose group, which service body.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Our extensions beyond type codes: a facet's name ("profession") and its values ("health", "law").
pub type Facets = BTreeMap<Box<str>, Vec<Box<str>>>;

/// A place, as precise as the list makes it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Venue {
    /// The building ("St Chad's Parish Centre").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Box<str>>,
    /// About the place, for every meeting there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Box<str>>,
    /// The whole address in one line, as the list writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub formatted_address: Option<Box<str>>,
    /// Street and number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<Box<str>>,
    /// Town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<Box<str>>,
    /// State, province, county.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<Box<str>>,
    /// Postal code, never read as a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<Box<str>>,
    /// Country, as the list writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<Box<str>>,
    /// The list's own regions, general first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub regions: Vec<Box<str>>,
    /// Degrees north, -90 to 90. Given with `longitude` or not at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latitude: Option<f64>,
    /// Degrees east, -180 to 180.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub longitude: Option<f64>,
    /// Whether the place is only roughly known, where the list says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approximate: Option<bool>,
}

impl Venue {
    /// Latitude and longitude, where both are known.
    pub fn position(&self) -> Option<(f64, f64)> {
        self.latitude.zip(self.longitude)
    }

    /// Whether only the rough place is known: as the list says, else when it gives no street.
    ///
    /// Other readers count the commas of `formatted_address`, which makes most addresses outside the United
    /// States "approximate". A house number or a street field is what makes an address exact.
    pub fn is_approximate(&self) -> bool {
        if let Some(said) = self.approximate {
            return said;
        }
        if self.street.is_some() {
            return false;
        }
        match &self.formatted_address {
            Some(line) => !looks_like_a_street(line),
            None => self.position().is_none() && self.name.is_none() && self.postal_code.is_none(),
        }
    }

    /// The address in one line: as the list wrote it, else joined from its parts. `None` where there is none.
    pub fn one_line(&self) -> Option<String> {
        if let Some(line) = &self.formatted_address {
            return Some(line.to_string());
        }
        let region = [self.state.as_deref(), self.postal_code.as_deref()];
        let region = region.into_iter().flatten().collect::<Vec<_>>().join(" ");
        let parts =
            [self.street.as_deref(), self.city.as_deref(), Some(region.as_str()), self.country.as_deref()];
        let line = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        (!line.is_empty()).then_some(line)
    }
}

/// Does the first part of an address line name a street? It does when it holds a number ("12 High St",
/// "Hauptstraße 5") and is not the only part.
fn looks_like_a_street(line: &str) -> bool {
    let mut parts = line.split(',').map(str::trim);
    let first_has_number = parts.next().is_some_and(|first| first.chars().any(char::is_numeric));
    let parts_left = parts.filter(|part| !part.is_empty()).count();
    (first_has_number && parts_left > 0) || parts_left >= 3
}

/// How to join from afar.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Online {
    /// Opens the meeting directly; its host is a known meeting service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Box<str>>,
    /// A link of another kind (a page, a chat): shown as a plain link and never counted as "online".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<Box<str>>,
    /// What to know for the link, often the passcode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Box<str>>,
    /// Digits and `+ , * #`, to dial in one tap.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Box<str>>,
    /// What to know for the telephone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_notes: Option<Box<str>>,
}

/// The group that holds the meeting, with what the list says of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Group {
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Box<str>>,
    /// About the group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<Box<str>>,
    /// The district or area it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district: Option<Box<str>>,
    /// Likewise, one level down.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub_district: Option<Box<str>>,
    /// The group's own address for mail from anybody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Box<str>>,
    /// The group's own number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Box<str>>,
    /// The group's page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website: Option<Box<str>>,
    /// A second page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub website_2: Option<Box<str>>,
    /// Where to send letters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mailing_address: Option<Box<str>>,
    /// People the list names for this group; full names are hidden on the way in.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<Contact>,
    /// The seventh tradition from afar.
    #[serde(skip_serializing_if = "Donations::is_empty")]
    pub donations: Donations,
}

/// Somebody the list names. Never a full name.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// A first name, perhaps with an initial.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Box<str>>,
    /// E-mail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Box<str>>,
    /// Telephone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Box<str>>,
}

/// Where a group takes contributions.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Donations {
    /// `@handle`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub venmo: Option<Box<str>>,
    /// `$cashtag`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub square: Option<Box<str>>,
    /// PayPal.me name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paypal: Option<Box<str>>,
    /// Code of a "homegroup online" basket.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homegroup_online: Option<Box<str>>,
}

impl Donations {
    /// Does the group take none?
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The service body that publishes a row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Entity {
    /// Its name ("Leeds Intergroup").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Box<str>>,
    /// For the public.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Box<str>>,
    /// The helpline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<Box<str>>,
    /// Where it serves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub location: Option<Box<str>>,
    /// A square SVG.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub logo: Option<Box<str>>,
    /// Its site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Box<str>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_exact_by_its_street_and_not_by_its_commas() {
        let line = |text: &str| Venue { formatted_address: Some(text.into()), ..Venue::default() };
        for exact in [
            "12 High St, Leeds LS1 4AP, UK",
            "Hauptstraße 5, Berlin",
            "508 Harry St, Conshohocken, PA 19428, USA",
        ] {
            assert!(!line(exact).is_approximate(), "{exact}");
        }
        for rough in ["Chicago, IL, USA", "Leeds", "Greater Manchester, UK"] {
            assert!(line(rough).is_approximate(), "{rough}");
        }
    }
}
