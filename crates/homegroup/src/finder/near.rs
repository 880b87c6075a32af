//! Near me: meetings around where a person is, without the place standing anywhere afterwards.
//!
//! The position comes only after a press, only in the body of a form, and rounded to about a kilometre on the device;
//! it is rounded again here before anything looks at it, whoever sent it. The page that answers carries it in one
//! hidden field of its form, so that filters, pages and the map go on working, and in no address: nothing of it
//! reaches a log, a history or another site.

use std::fmt::Display;

use axum::{
    body::Bytes,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::Response,
};
use directory::query::{Parsed, Query, Spot};

use super::{
    line,
    results::{self, Asking},
    view::{filters, leads::Leads},
};
use crate::{
    app::Shared,
    web::{errors, forms, language::Visit},
};

/// The form that asks for what is near, and what it is told once it was answered.
pub(super) struct NearMe {
    /// The question without the place, as a form of ours carries it.
    pub(super) question: String,
    /// Where this page was told the reader is, rounded; its own form sends it back.
    pub(super) here: Option<Here>,
    /// The nearest town, to say where that is.
    pub(super) town: Option<String>,
    /// The page was told once, and is no longer.
    pub(super) again: bool,
    /// It is the middle of a map that began where the reader is.
    pub(super) moved: bool,
}

/// Whose place a page of results is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whose {
    /// One that was named, or none.
    Named,
    /// The reader's own; it may stand in no address.
    Mine,
    /// The middle of a map that began there.
    Moved,
    /// The reader's own, which this page does not know any more.
    MineAgain,
}

/// Where a reader is, to about a kilometre.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Here {
    latitude: f64,
    longitude: f64,
}

impl Here {
    /// From "latitude,longitude" in degrees, however precise; `None` where that is nowhere on earth.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (latitude, longitude) = text.split_once(',')?;
        let (latitude, longitude) = (rounded(latitude)?, rounded(longitude)?);
        let on_earth = (-90.0..=90.0).contains(&latitude) && (-180.0..=180.0).contains(&longitude);
        on_earth.then_some(Self { latitude, longitude })
    }

    /// Where a question's place is.
    fn of(query: &Query) -> Option<Self> {
        match query.near.as_ref()?.spot {
            Spot::At(latitude, longitude) => Some(Self { latitude, longitude }),
            Spot::Named => None,
        }
    }
}

impl Whose {
    /// May the place stand in no address?
    pub(super) fn is_secret(self) -> bool {
        matches!(self, Self::Mine | Self::Moved)
    }
}

impl Display for Here {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:.2},{:.2}", self.latitude, self.longitude)
    }
}

/// Degrees to two decimals: at most 1.1 km from one to the next.
fn rounded(text: &str) -> Option<f64> {
    let degrees: f64 = text.trim().parse().ok()?;
    degrees.is_finite().then(|| (degrees * 100.0).round() / 100.0)
}

impl NearMe {
    /// On a page that was not told where the reader is.
    pub(super) fn asking(question: &Query) -> Self {
        Self { question: question.to_address(), here: None, town: None, again: false, moved: false }
    }

    /// On a page of results.
    pub(super) fn of(leads: &Leads<'_>, query: &Query, whose: Whose, town: Option<&str>) -> Self {
        let here = Here::of(query).filter(|_| whose.is_secret());
        let town = town.filter(|_| here.is_some()).map(str::to_owned);
        let question = leads.question(query);
        Self { question, here, town, again: whose == Whose::MineAgain, moved: whose == Whose::Moved }
    }
}

/// `POST /meetings/near`: what answers a question around the position in the form.
///
/// The question comes as fields, as from the filters, or as one field `go` that holds an address's parameters, as from
/// buttons. A place that was typed takes the place of the position, and has an address.
pub(super) async fn show(
    State(app): State<Shared>,
    visit: Visit,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !forms::from_here(&headers) {
        return errors::show(&app, &visit, StatusCode::FORBIDDEN);
    }
    let form = forms::Form::read(&body);
    let pairs = match form.find("go") {
        Some(address) => forms::pairs(address),
        None => forms::pairs(&String::from_utf8_lossy(&body)),
    };
    let here = Here::read(form.get("here")).map(|here| here.to_string());
    let place = here.iter().map(|here| ("near".to_owned(), here.clone()));
    let placed: Vec<_> = place.chain(pairs.iter().cloned()).collect();
    let heard = line::question(&placed, &app.live.now(), &app.gazetteer);
    let Parsed { mut query, mut faults } = heard.parsed;
    filters::fold(&pairs, &mut query, &mut faults);
    let map = results::wants_map(&pairs);
    let near_me = here.is_some() && query.near.as_ref().map(|near| &*near.asked) == here.as_deref();
    if !near_me {
        return results::to(&visit, &query, map, heard.line.as_ref());
    }
    // The page's languages are addresses; the position stays behind with this one.
    let rest = Leads { visit: &visit, near_me, moved: false, map }.question(&query);
    let visit = Visit { query: rest.into(), ..visit };
    let whose = if form.ticked("moved") { Whose::Moved } else { Whose::Mine };
    results::page(&app, &visit, Asking { query, faults, whose, map, line: heard.line })
}

/// `GET /meetings/near`: coming back to what was near, or reading it in another language. The place was not kept, so
/// this is the rest of the question, and the button.
pub(super) async fn again(State(app): State<Shared>, visit: Visit) -> Response {
    let pairs = forms::pairs(&visit.query);
    let Parsed { mut query, mut faults } =
        Query::parse(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    filters::fold(&pairs, &mut query, &mut faults);
    results::page(
        &app,
        &visit,
        Asking { query, faults, whose: Whose::MineAgain, map: results::wants_map(&pairs), line: None },
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::web::tests::TestSite;

    const LIST: &str = r#"[
      {"slug":"mill","name":"Mill Lane","day":0,"time":"19:00","timezone":"Europe/London","types":["O"],
       "formatted_address":"1 Mill Lane, Leeds, UK","latitude":53.81,"longitude":-1.55},
      {"slug":"quay","name":"Quay Side","day":1,"time":"19:00","timezone":"Europe/London","types":["C"],
       "formatted_address":"1 Quay Side, Hull, UK","latitude":53.74,"longitude":-0.33}
    ]"#;

    #[test]
    fn a_position_is_rounded_to_about_a_kilometre() {
        for (sent, kept) in [
            ("53.80,-1.55", Some("53.80,-1.55")),
            ("53.804999,-1.546666", Some("53.80,-1.55")),
            (" -33.8688197 , 151.2092955 ", Some("-33.87,151.21")),
            ("90,180", Some("90.00,180.00")),
            ("90.01,0", None),
            ("0,-181", None),
            ("NaN,0", None),
            ("inf,0", None),
            ("Leeds", None),
            ("", None),
        ] {
            assert_eq!(Here::read(sent).map(|here| here.to_string()).as_deref(), kept, "{sent}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_sent_is_a_place_on_earth_or_none(
            text in "\\PC{0,24}|[-+]?[0-9.eE]{1,12},[-+]?[0-9.eE]{1,12}|(NaN|inf|-0),(NaN|1e308|-inf)",
        ) {
            if let Some(here) = Here::read(&text) {
                let said = here.to_string();
                prop_assert_eq!(Here::read(&said), Some(here), "{} is read back as another place", said);
                prop_assert!(said.len() <= "-90.00,-180.00".len(), "{}", said);
            }
        }
    }

    #[tokio::test]
    async fn what_is_near_is_answered_and_the_place_is_in_no_address() {
        let site = TestSite::with(Some(LIST)).await;
        let sent = "here=53.801234,-1.548765&go=radius%3D20km%26types%3DO";
        let answer = site.post("/es/meetings/near", sent, "same-origin").await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(answer.headers["cache-control"], "no-store");
        assert!(answer.body.contains("Mill Lane") && !answer.body.contains("Quay Side"));
        assert!(
            !answer.body.contains("53.8012") && !answer.body.contains("1.5487"),
            "rounded before anything"
        );
        assert_eq!(answer.body.matches("53.80").count(), 1, "in one hidden field");
        for (start, _) in answer.body.match_indices("href=\"") {
            let href = answer.body[start + 6..].split('"').next().unwrap();
            assert!(!href.contains("53.8") && !href.contains("near="), "{href}");
        }
        assert!(!site.files_hold("53.80"));
    }

    #[tokio::test]
    async fn filters_go_on_and_a_typed_place_has_an_address() {
        let site = TestSite::with(Some(LIST)).await;
        let filtered = site.post("/meetings/near", "here=53.8,-1.55&near=&day=1&kind=C", "same-origin").await;
        assert!(filtered.body.contains("Quay Side") && !filtered.body.contains("Mill Lane"));
        let typed =
            site.post("/meetings/near", "here=53.8,-1.55&near=York&day=1&view=map", "same-origin").await;
        assert_eq!(typed.status, StatusCode::SEE_OTHER);
        assert_eq!(typed.headers["location"], "/meetings?near=York&day=1&view=map");
        let nowhere = site.post("/meetings/near", "here=here&day=1", "same-origin").await;
        assert_eq!(nowhere.headers["location"], "/meetings?day=1");
        assert_eq!(site.post("/meetings/near", "here=53.8,-1.55", "cross-site").await.status, 403);
        let again = site.get("/meetings/near?day=1").await;
        assert!(again.body.contains("Your place was not kept") && again.body.contains("Quay Side"));
    }

    #[tokio::test]
    async fn only_pages_that_ask_may_ask_the_device() {
        let site = TestSite::with(Some(LIST)).await;
        for (page, may) in [("/", true), ("/meetings", true), ("/meetings/mill", false), ("/help", false)] {
            let answer = site.get(page).await;
            let policy = answer.headers["permissions-policy"].to_str().unwrap();
            assert_eq!(policy.contains("geolocation=(self)"), may, "{page}");
            assert_eq!(policy.contains("geolocation=()"), !may, "{page}");
        }
    }
}
