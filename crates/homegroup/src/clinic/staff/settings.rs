//! What papers and letters of the clinic say of itself, for admins.

use std::collections::BTreeMap;

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use care::consent::{MinorRule, MinorSigns, Minors};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::clinic::{
    Clinic,
    frame::{self, Frame, see_other},
    house::{Act, House, Kept, Paper},
    log::What,
    session::{Sent, Staff},
};

/// The longest of each text, in letters.
const LONGEST: usize = 400;

/// What the clinic says of itself. One paper, owned by nothing.
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub(in crate::clinic) struct Settings {
    /// As it stands on consents: the discloser.
    pub(in crate::clinic) name: String,
    /// Whom one writes to, to revoke or to complain.
    pub(in crate::clinic) contact: String,
    pub(in crate::clinic) phone: String,
    pub(in crate::clinic) email: String,
    /// From when on its notice to patients is in force, in words.
    pub(in crate::clinic) from: String,
    /// The zone whose days count, such as America/Chicago; empty is UTC.
    pub(in crate::clinic) zone: String,
    /// The rule for people under age (42 CFR 2.14); without one nobody under 18 is admitted.
    pub(in crate::clinic) minors: Option<MinorsRule>,
}

/// The clinic's rule for people under age, as the law of its state has it.
#[derive(Clone, Serialize, Deserialize)]
pub(in crate::clinic) struct MinorsRule {
    of_age: i8,
    from: i8,
    with_guardian: bool,
}

impl Settings {
    /// The rule as consents ask for it.
    pub(in crate::clinic) fn minors(&self) -> Minors {
        Minors(self.minors.as_ref().map(|rule| MinorRule {
            of_age: rule.of_age,
            from: rule.from,
            signs: if rule.with_guardian { MinorSigns::WithGuardian } else { MinorSigns::Alone },
        }))
    }

    /// From which age on somebody may be a client here.
    pub(in crate::clinic) fn youngest(&self) -> i8 {
        self.minors.as_ref().map_or(18, |rule| rule.from)
    }

    /// The zone whose days count.
    pub(in crate::clinic) fn zone(&self) -> TimeZone {
        TimeZone::get(&self.zone).unwrap_or(TimeZone::UTC)
    }

    /// What a notice has places for.
    pub(in crate::clinic) fn values(&self) -> BTreeMap<&str, &str> {
        [
            ("clinic", &*self.name),
            ("contact", &*self.contact),
            ("phone", &*self.phone),
            ("email", &*self.email),
            ("from", &*self.from),
        ]
        .into()
    }
}

impl Paper for Settings {
    const KIND: &'static str = "settings";
}

impl House {
    /// What the clinic says of itself; nothing yet after the first start.
    pub(in crate::clinic) async fn settings(&self) -> anyhow::Result<Settings> {
        Ok(self.settings_paper().await?.map(|kept| kept.says).unwrap_or_default())
    }

    async fn settings_paper(&self) -> anyhow::Result<Option<Kept<Settings>>> {
        Ok(self.every::<Settings>().await?.into_iter().next())
    }
}

#[derive(Template)]
#[template(path = "clinic-settings.html")]
struct SettingsPage {
    f: Frame,
    settings: Settings,
}

/// `GET /settings`.
pub(super) async fn show(State(house): State<Clinic>, staff: Staff) -> Response {
    if !staff.admin {
        return frame::refused(&house);
    }
    let page = house.settings().await.map(|settings| {
        frame::render(&SettingsPage { f: Frame::of(&house, &staff, "clinic-settings-title"), settings })
    });
    frame::or_broken(&house, page)
}

/// `POST /settings`.
pub(super) async fn take(sent: Sent) -> Response {
    if !sent.staff.admin {
        return frame::refused(&sent.house);
    }
    frame::or_broken(&sent.house, save(&sent).await)
}

async fn save(sent: &Sent) -> anyhow::Result<Response> {
    let Sent { house, staff, form } = sent;
    let line = |name: &str| form.line(name);
    let age = |name: &str| form.line(name).parse::<i8>().ok().filter(|age| (1..=25).contains(age));
    let minors = match (age("minors-from"), age("minors-of-age")) {
        (Some(from), Some(of_age)) if from <= of_age => {
            Some(MinorsRule { of_age, from, with_guardian: form.ticked("minors-guardian") })
        }
        (None, None) => None,
        // Half a rule, or one the wrong way round, must not do away with the rule there is.
        _ => return Ok(frame::problem(house, StatusCode::UNPROCESSABLE_ENTITY, "minors")),
    };
    let settings = Settings {
        name: line("name"),
        contact: line("contact"),
        phone: line("phone"),
        email: line("email"),
        from: line("from"),
        zone: line("zone"),
        minors,
    };
    let texts = settings.values();
    let whole = texts.values().all(|text| !text.is_empty() && text.chars().count() <= LONGEST);
    if !whole || (!settings.zone.is_empty() && TimeZone::get(&settings.zone).is_err()) {
        return Ok(frame::problem(house, StatusCode::UNPROCESSABLE_ENTITY, "name"));
    }
    let mut act = Act::by(staff, What::SettingsChanged, house.now());
    match house.settings_paper().await? {
        Some(kept) => act.replace(&kept.saying(settings))?,
        None => act.add_only(house, "", &settings)?,
    }
    house.done(act).await?;
    Ok(see_other("/settings"))
}
