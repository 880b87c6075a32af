//! Whose meeting it is: the group, whom it names, its baskets; and the service body.

use super::{
    fields::{Field, Fields},
    online,
};
use crate::{
    feed::report::Notes,
    model::{Contact, Donations, Entity, Group},
    text,
};

/// The group of a row; `None` where nothing is said of it.
pub(super) fn group(fields: &mut Fields, notes: &mut Notes) -> Option<Group> {
    let group = Group {
        name: fields.line(Field::Group, notes),
        notes: fields.paragraphs(Field::GroupNotes, notes),
        district: fields.line(Field::District, notes),
        sub_district: fields.line(Field::SubDistrict, notes),
        email: fields.line(Field::Email, notes),
        phone: fields.line(Field::Phone, notes),
        website: online::page(fields, Field::Website, notes),
        website_2: online::page(fields, Field::Website2, notes),
        mailing_address: fields.line(Field::MailingAddress, notes),
        contacts: contacts(fields, notes),
        donations: donations(fields, notes),
    };
    (group != Group::default()).then_some(group)
}

/// The service body of a row.
pub(super) fn entity(fields: &mut Fields, notes: &mut Notes) -> Option<Entity> {
    let entity = Entity {
        name: fields.line(Field::Entity, notes),
        email: fields.line(Field::EntityEmail, notes),
        phone: fields.line(Field::EntityPhone, notes),
        location: fields.line(Field::EntityLocation, notes),
        logo: online::page(fields, Field::EntityLogo, notes),
        url: online::page(fields, Field::EntityUrl, notes),
    };
    (entity != Entity::default()).then_some(entity)
}

fn contacts(fields: &mut Fields, notes: &mut Notes) -> Vec<Contact> {
    const CONTACTS: [[Field; 3]; 3] = [
        [Field::Contact1Name, Field::Contact1Email, Field::Contact1Phone],
        [Field::Contact2Name, Field::Contact2Email, Field::Contact2Phone],
        [Field::Contact3Name, Field::Contact3Email, Field::Contact3Phone],
    ];
    let mut contact = |[name, email, phone]: [Field; 3]| Contact {
        name: fields.line(name, notes).filter(|given| {
            let full = is_full_name(given);
            if full {
                notes.add(name.name(), "full-name", "This looks like a person's full name; it was hidden.");
            }
            !full
        }),
        email: fields.line(email, notes),
        phone: fields.line(phone, notes),
    };
    let all = CONTACTS.map(&mut contact);
    all.into_iter().filter(|contact| *contact != Contact::default()).collect()
}

/// Words that stand for a service or a title, not for a person's name.
const ROLES: [&str; 34] = [
    "a",
    "the",
    "of",
    "for",
    "group",
    "meeting",
    "contact",
    "secretary",
    "treasurer",
    "chair",
    "chairperson",
    "chairman",
    "gsr",
    "dcm",
    "gsm",
    "isr",
    "imr",
    "rep",
    "representative",
    "intergroup",
    "intergruppe",
    "office",
    "helpline",
    "hotline",
    "phone",
    "email",
    "host",
    "admin",
    "info",
    "general",
    "service",
    "booker",
    "newcomer",
    "aa",
];

/// Does a name say more than a first name with an initial? More than one of several people's names counts too.
/// Where it is unsure it says yes: hiding a harmless name costs less than showing a whole one.
pub(super) fn is_full_name(name: &str) -> bool {
    // "Mary & John", "Mary / John" are two people; "Smith, John" is one.
    let people = name
        .split(['&', '/', '+', ';', '|'])
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" y "));
    let long_words = |person: &str| {
        let folded = text::fold(person);
        folded
            .split(' ')
            .filter(|word| {
                word.chars().count() > 1 && !ROLES.contains(word) && !word.bytes().any(|b| b.is_ascii_digit())
            })
            .count()
    };
    people.into_iter().any(|person| long_words(person) > 1)
}

fn donations(fields: &mut Fields, notes: &mut Notes) -> Donations {
    let mut read = |field: Field, basket: &Basket| -> Option<Box<str>> {
        let raw = fields.code(field, notes)?;
        let handle = basket.handle(&raw);
        match &handle {
            None => {
                notes.add(field.name(), "unreadable-handle", "Neither a handle nor a link to one; left out.");
            }
            Some(handle) if **handle != *raw => {
                notes.add(field.name(), "handle-respelled", "Turned into the bare handle.");
            }
            Some(_) => {}
        }
        handle
    };
    Donations {
        venmo: read(Field::Venmo, &Basket::VENMO),
        square: read(Field::Square, &Basket::SQUARE),
        paypal: read(Field::Paypal, &Basket::PAYPAL),
        homegroup_online: read(Field::HomegroupOnline, &Basket::HOMEGROUP_ONLINE),
    }
}

/// How a payment service writes its handles.
struct Basket {
    /// What a handle begins with.
    sign: &'static str,
    /// Where its links lead, longest first.
    hosts: &'static [&'static str],
    /// Other characters than letters and digits.
    also: &'static str,
    most: usize,
}

impl Basket {
    const VENMO: Self = Self {
        sign: "@",
        hosts: &["account.venmo.com/u/", "venmo.com/u/", "venmo.com/"],
        also: "-_",
        most: 30,
    };
    const SQUARE: Self = Self { sign: "$", hosts: &["cash.app/", "cash.me/"], also: "-_", most: 21 };
    const PAYPAL: Self = Self {
        sign: "",
        hosts: &["paypal.com/paypalme/", "paypal.com/paypalme2/", "paypal.me/"],
        also: "",
        most: 20,
    };
    const HOMEGROUP_ONLINE: Self =
        Self { sign: "", hosts: &["donate.homegroup.online/"], also: "-_", most: 64 };

    /// The handle in a handle, a link to it, or a bare name.
    fn handle(&self, raw: &str) -> Option<Box<str>> {
        let bare = self.name_in_link(raw).unwrap_or(raw);
        let name = bare.trim_start_matches(['@', '$']);
        let fits = |c: char| c.is_ascii_alphanumeric() || self.also.contains(c);
        let good = (1..=self.most).contains(&name.len()) && name.chars().all(fits);
        good.then(|| format!("{}{name}", self.sign).into())
    }

    fn name_in_link<'a>(&self, raw: &'a str) -> Option<&'a str> {
        let rest = raw.split_once("://").map_or(raw, |(_, rest)| rest);
        let rest = rest.strip_prefix("www.").unwrap_or(rest);
        let matches =
            |host: &&&str| rest.get(..host.len()).is_some_and(|start| start.eq_ignore_ascii_case(host));
        let host = self.hosts.iter().find(matches)?;
        rest[host.len()..].split(['/', '?', '#']).next()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_names_are_told_from_first_names() {
        for full in [
            "Pat Sample",
            "Pat Q. Sample",
            "Sample, Pat",
            "Pat and Kim Sample",
            "پرتو نمونه",
            "Group Secretary Pat Sample",
            "PAT SAMPLE",
        ] {
            assert!(is_full_name(full), "{full}");
        }
        for fine in [
            "Pat",
            "Pat S",
            "Pat S.",
            "Pat & Kim",
            "Pat S and Kim T",
            "GSR Pat S.",
            "Group secretary",
            "Intergroup Office",
            "Pat 2",
            "",
            "J.R.",
        ] {
            assert!(!is_full_name(fine), "{fine}");
        }
    }

    #[test]
    fn baskets_are_bare_handles() {
        for (basket, raw, handle) in [
            (Basket::VENMO, "@Our-Group", Some("@Our-Group")),
            (Basket::VENMO, "https://venmo.com/u/Our-Group", Some("@Our-Group")),
            (Basket::VENMO, "https://venmo.com/Our-Group?txn=pay", Some("@Our-Group")),
            (Basket::VENMO, "Our-Group", Some("@Our-Group")),
            (Basket::VENMO, "someone@example.org", None),
            (Basket::VENMO, "our group", None),
            (Basket::SQUARE, "$ourgroup", Some("$ourgroup")),
            (Basket::SQUARE, "https://cash.app/$ourgroup", Some("$ourgroup")),
            (Basket::PAYPAL, "OurGroup", Some("OurGroup")),
            (Basket::PAYPAL, "https://www.paypal.me/OurGroup", Some("OurGroup")),
            (Basket::PAYPAL, "https://paypal.com/paypalme/OurGroup/5", Some("OurGroup")),
            (Basket::PAYPAL, "https://www.paypal.com/donate/?hosted_button_id=X", None),
            (Basket::HOMEGROUP_ONLINE, "https://donate.homegroup.online/ABC-1/", Some("ABC-1")),
        ] {
            assert_eq!(basket.handle(raw).as_deref(), handle, "{raw}");
        }
    }
}
