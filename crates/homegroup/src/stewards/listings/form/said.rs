//! How to join from afar, and the group that holds it, from their fields.

use std::sync::Arc;

use directory::{
    feed,
    model::{Contact, Donations, Group, Online},
};

use super::Reader;

/// Rows for contacts in the form.
pub(super) const CONTACTS: usize = 3;

/// The fields of a row, by its number.
pub(super) const CONTACT_FIELDS: [[&str; 3]; CONTACTS] = [
    ["contact-0-name", "contact-0-email", "contact-0-phone"],
    ["contact-1-name", "contact-1-email", "contact-1-phone"],
    ["contact-2-name", "contact-2-email", "contact-2-phone"],
];

impl Reader<'_> {
    pub(super) fn online(&mut self) -> Option<Box<Online>> {
        let base = self.base.online.clone();
        let before = base.as_deref().cloned().unwrap_or_default();
        let mut online = Online {
            url: self.link("link", before.url.as_deref()),
            link: self.link("link-2", before.link.as_deref()),
            notes: self.lines("online-notes", before.notes.as_deref()),
            phone: self.dial("phone", before.phone.as_deref()),
            phone_notes: self.lines("phone-notes", before.phone_notes.as_deref()),
        };
        // Only a meeting service is opened with one press; another address is shown as a plain link.
        if online.url != before.url
            && let Some(url) = online.url.clone().filter(|url| feed::provider(url).is_none())
            && let Some(host) = feed::host(&url)
        {
            self.warn("link", "unknown-host", host);
            if online.link.is_none() {
                (online.url, online.link) = (None, Some(url));
            }
        }
        if online == before {
            return base;
        }
        (online != Online::default()).then(|| Box::new(online))
    }

    pub(super) fn group(&mut self) -> Option<Arc<Group>> {
        let base = self.base.group.clone();
        let before = base.as_deref().cloned().unwrap_or_default();
        let group = Group {
            name: self.line("group", before.name.as_deref()),
            notes: self.lines("group-notes", before.notes.as_deref()),
            district: self.line("district", before.district.as_deref()),
            sub_district: self.line("sub-district", before.sub_district.as_deref()),
            email: self.mail("group-email", before.email.as_deref()),
            phone: self.line("group-phone", before.phone.as_deref()),
            website: self.link("group-site", before.website.as_deref()),
            website_2: self.link("group-site-2", before.website_2.as_deref()),
            mailing_address: self.line("post", before.mailing_address.as_deref()),
            contacts: self.contacts(&before.contacts),
            donations: self.donations(&before.donations),
        };
        self.personal("group-notes", group.notes.as_deref(), before.notes.as_deref());
        if group == before {
            return base;
        }
        (group != Group::default()).then(|| Arc::new(group))
    }

    fn contacts(&mut self, base: &[Contact]) -> Vec<Contact> {
        let mut contacts = Vec::new();
        for (row, [name, email, phone]) in CONTACT_FIELDS.into_iter().enumerate() {
            let before = base.get(row).cloned().unwrap_or_default();
            let contact = Contact {
                name: self.line(name, before.name.as_deref()),
                email: self.mail(email, before.email.as_deref()),
                phone: self.line(phone, before.phone.as_deref()),
            };
            self.full_name(name, contact.name.as_deref(), before.name.as_deref());
            if contact != Contact::default() || (contact == before && row < base.len()) {
                contacts.push(contact);
            }
        }
        contacts.extend(base.iter().skip(CONTACTS).cloned());
        contacts
    }

    fn donations(&mut self, base: &Donations) -> Donations {
        Donations {
            venmo: self.line("venmo", base.venmo.as_deref()),
            square: self.line("square", base.square.as_deref()),
            paypal: self.line("paypal", base.paypal.as_deref()),
            homegroup_online: self.line("basket", base.homegroup_online.as_deref()),
        }
    }
}
